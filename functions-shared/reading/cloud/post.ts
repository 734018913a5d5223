import { Buffer } from "node:buffer";
import { CloudError } from "./reader.ts";

/** A model writes a dense page in about a minute. */
const TIMEOUT_MS = 120_000;
const ATTEMPTS = 3;
const MOST_WAIT_MS = 20_000;
const MOST_ANSWER_BYTES = 8 * 1024 * 1024;
/** Nothing was read, so nothing is charged, and it passes. 529: overloaded (Anthropic). */
const PASSING = new Set([408, 429, 500, 502, 503, 504, 529]);

export interface PostOptions {
  headers: Record<string, string>;
  body: unknown;
  /** @default 120 s */
  timeoutMs?: number;
  /** Waits between attempts; tests do not. */
  wait?: (ms: number) => Promise<void>;
}

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** As the server asks (RFC 9110, 10.2.3, in seconds), else longer each time; never the same for two. */
function pauseOf(response: Response, attempt: number): number {
  const asked = Number(response.headers.get("retry-after")) * 1000;
  return Math.min(asked > 0 ? asked : 500 * 2 ** attempt, MOST_WAIT_MS) * (1 + Math.random() / 2);
}

async function textOf(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > MOST_ANSWER_BYTES) throw new CloudError("malformed", null);
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

/**
 * Posts JSON and reads the JSON that comes back. What a busy server did not do is asked again, three times in all; an answer
 * that does not come is not, as it may have been charged.
 * @throws {CloudError}
 */
export async function postJson(url: string, options: PostOptions): Promise<unknown> {
  const { headers, body, timeoutMs = TIMEOUT_MS, wait = sleep } = options;
  const request = {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  };
  for (let attempt = 0;; attempt++) {
    try {
      const response = await fetch(url, { ...request, redirect: "error", signal: AbortSignal.timeout(timeoutMs) });
      if (response.ok) return parsed(await textOf(response));
      await response.body?.cancel();
      if (!PASSING.has(response.status)) throw new CloudError("refused", 0);
      if (attempt + 1 === ATTEMPTS) throw new CloudError("busy", 0);
      await wait(pauseOf(response, attempt));
    } catch (error) {
      throw error instanceof CloudError ? error : new CloudError("unreachable", null);
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CloudError("malformed", null);
  }
}
