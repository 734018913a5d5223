import { type AppendStore, StoreError, type StoreOptions } from "./store.ts";

const [TIMEOUT_MS, PAUSE_MS] = [10_000, 100];
const RETRIES = 2;
/** Documents are small; what is larger is none. */
const MOST_BYTES = 64 * 1024;
/** Out of reach, overloaded, or (409) another conditional write of the same name is under way: S3 says to try again. */
const AGAIN = new Set([408, 409, 425, 429, 500, 502, 503, 504]);

/** The address of a document: the place's path and the name; its query (a signed access token, say) is kept. */
function addressOf(place: string, name: string): string {
  const url = new URL(place);
  url.pathname = `${url.pathname.replace(/\/+$/, "")}/${name}`;
  return url.href;
}

/** Sends a request until it is answered, three times at most; every one is safe to repeat. */
async function send(
  address: string,
  { timeoutMs = TIMEOUT_MS, pauseMs = PAUSE_MS }: StoreOptions,
  init: RequestInit,
): Promise<Response> {
  for (let attempt = 0;; attempt++) {
    let failure: StoreError;
    try {
      const response = await fetch(address, { ...init, redirect: "error", signal: AbortSignal.timeout(timeoutMs) });
      if (!AGAIN.has(response.status)) return response;
      await response.body?.cancel();
      failure = new StoreError(`http-${response.status}`);
    } catch (cause) {
      failure = new StoreError((cause as Error).name === "TimeoutError" ? "time-out" : "out-of-reach", { cause });
    }
    if (attempt === RETRIES) throw failure;
    const pause = pauseMs * 4 ** attempt * (1 + Math.random());
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Reads a body that has no business being large. */
async function readBody(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > MOST_BYTES) throw new StoreError("document-too-large");
    parts.push(part);
  }
  return await new Blob(parts as BlobPart[]).text();
}

/**
 * A store behind a URL: `PUT place/name` with `If-None-Match: *` (RFC 9110, 13.1.2), which the server must answer with
 * 412 when there is such a document, and `GET place/name`. Object stores speak it
 * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html: 412 when it exists, 409 to try again).
 */
export function httpStore(place: string, options: StoreOptions = {}): AppendStore {
  const { authorization } = options;
  const credentials: Record<string, string> = authorization ? { authorization } : {};
  return {
    add: async (name, text) => {
      const response = await send(addressOf(place, name), options, {
        method: "PUT",
        headers: { ...credentials, "content-type": "application/json", "if-none-match": "*" },
        body: text,
      });
      await response.body?.cancel();
      if (response.ok) return true;
      if (response.status === 412) return false;
      throw new StoreError(`http-${response.status}`);
    },
    read: async (name) => {
      const response = await send(addressOf(place, name), options, { headers: credentials });
      if (response.ok) {
        try {
          return await readBody(response);
        } catch (cause) {
          throw cause instanceof StoreError ? cause : new StoreError("out-of-reach", { cause });
        }
      }
      await response.body?.cancel();
      if (response.status === 404) return null;
      throw new StoreError(`http-${response.status}`);
    },
  };
}
