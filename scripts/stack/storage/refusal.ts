import { inspect } from "node:util";

/** A request that Storage does not obey, told in the shape Supabase Storage tells it. */
export class StorageRefusal extends Error {
  override name = "StorageRefusal";
  constructor(
    readonly status: number,
    /** What supabase-js gives as `statusCode`. */
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  toResponse(): Response {
    return Response.json(
      { statusCode: this.code, error: this.code, message: this.message },
      { status: this.status, headers: { "access-control-allow-origin": "*" } },
    );
  }

  /** What a console shows of it: no stack and no path. */
  [inspect.custom](): string {
    return `refused with ${this.status} ${this.code}`;
  }
}

/** As @supabase/lite says it: status 400, the real one in the body. */
export const alreadyExists = () => new StorageRefusal(400, "409", "The resource already exists");

const DISK_FULL = new Set(["ENOSPC", "EDQUOT"]);

/** What a failed write means for the client. */
export function writeRefusal(cause: unknown): Error {
  if (cause instanceof StorageRefusal) return cause;
  const { code, syscall } = cause as NodeJS.ErrnoException;
  if (code && DISK_FULL.has(code)) {
    return new StorageRefusal(507, "disk-full", "There is no space left to store this file", { cause });
  }
  // What the file system has no part in came from the client's side of the stream.
  if (!syscall || code === "ECONNRESET") {
    return new StorageRefusal(400, "upload-broken-off", "The upload broke off", { cause });
  }
  return cause as Error;
}
