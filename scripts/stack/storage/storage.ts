import type { Database } from "../database/database.ts";
import { FilesystemStorage, type StorageAdapter } from "./adapter.ts";
import { requireGoodNames } from "./names.ts";
import { alreadyExists, StorageRefusal } from "./refusal.ts";
import { during, StorageRequest } from "./request.ts";
import type { Files } from "./files.ts";

/** Routes that take names as JSON. An upload may be JSON too: its body is no list of names. */
const NAMES_IN_BODY = /^\/storage\/v1\/(?:bucket|object\/(?:(?:list|sign)\/|(?:move|copy|[^/]+)$))/;
const JSON_BYTES = 1024 * 1024;

export interface StorageOptions {
  files: Files;
  database: Database;
  onLog: (line: string) => void;
}

type Fetch = (request: Request) => Promise<Response>;

/** Lists of names come as JSON, whole; nothing in them may be what Postgres has no text for. */
async function withCheckedJson(request: Request): Promise<Request> {
  if (!/^application\/json\b/i.test(request.headers.get("content-type") ?? "") || !request.body) return request;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > JSON_BYTES) throw new StorageRefusal(400, "413", "The request is larger than 1 MiB");
    chunks.push(chunk);
  }
  const body = Buffer.concat(chunks);
  if (/\\u0000/i.test(body.toString("latin1"))) {
    throw new StorageRefusal(400, "invalid-key", "A name holds a zero byte");
  }
  return new Request(request.url, { method: request.method, headers: request.headers, body });
}

/**
 * Stored files, as @supabase/lite keeps them with `adapter` and as its answers go out `through` here: what it would
 * answer 500 to is answered as Storage does, and files are removed that a request wrote or replaced and no row names.
 */
export class StackStorage {
  readonly adapter: StorageAdapter;
  readonly #files: FilesystemStorage;
  readonly #options: StorageOptions;

  constructor(options: StorageOptions) {
    this.#options = options;
    this.#files = new FilesystemStorage(options);
    this.adapter = this.#files;
  }

  /** Answers a request by `next`. */
  async through(request: Request, next: Fetch): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith("/storage/v1/")) return next(request);
    const replaces = request.method === "PUT" || request.headers.get("x-upsert") === "true";
    const state = new StorageRequest(replaces);
    try {
      requireGoodNames(pathname);
      const checked = NAMES_IN_BODY.test(pathname) ? await withCheckedJson(request) : request;
      const response = await during(state, () => next(checked));
      return await this.#settle(state, response);
    } catch (error) {
      if (error instanceof StorageRefusal) return error.toResponse();
      throw error;
    }
  }

  async #settle(state: StorageRequest, response: Response): Promise<Response> {
    const left = response.ok ? state.replaced : state.written.map(({ file }) => file);
    let lostRace = false;
    try {
      lostRace = !response.ok && await this.#lostRace(state);
      for (const file of left) await this.#files.removeUnlessNamed(file);
    } catch (error) {
      // Whether a row names it cannot be asked now: the next start looks again.
      this.#options.onLog(`storage: ${left.length} files may be left without an object: ${(error as Error).name}`);
    }
    if (response.ok) return response;
    return state.refusal?.toResponse() ?? (lostRace ? alreadyExists().toResponse() : response);
  }

  /** Whether another upload to the same name had its row written first: @supabase/lite then answers 500. */
  async #lostRace({ written }: StorageRequest): Promise<boolean> {
    for (const { bucket, key, file } of written) {
      const [row] = await this.#options.database.query<{ file: string | null }>(
        "select metadata ->> 'file' as file from storage.objects where bucket_id = $1 and name = $2",
        [bucket, key],
      );
      if (row && row.file !== file) return true;
    }
    return false;
  }
}
