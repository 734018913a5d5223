import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "../database.types.ts";
import type { Environment } from "./environment.ts";
import { Problem } from "./problem.ts";
import { isProblemType } from "./problem-types.ts";

export type GuardianClient = SupabaseClient<Database>;

const CALL_TIMEOUT_MS = 15_000;
const RETRIES = 2;
/** Out of reach, or overloaded; 429 stands before a request is looked at. */
const RETRY_STATUS = new Set([429, 502, 503, 504]);
const MOST_WAIT_MS = 3_000;

/** How long to wait before the next attempt: as the server says, else longer each time; never the same for two. */
function pauseOf(response: Response | null, attempt: number): number {
  const asked = Number(response?.headers.get("retry-after") ?? 0) * 1000;
  const pause = asked > 0 ? asked : 100 * 2 ** attempt;
  return Math.min(pause, MOST_WAIT_MS) * (1 + Math.random());
}

type Fetch = (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;

/** Fetches within the time-out, the whole answer. */
function fetchWhole(input: RequestInfo | URL, init: RequestInit): Promise<Response> {
  const signal = AbortSignal.any([AbortSignal.timeout(CALL_TIMEOUT_MS), ...(init.signal ? [init.signal] : [])]);
  return fetch(input, { ...init, signal });
}

/** Fetches what begins within the time-out; its body takes as long as whoever it is for takes to read it. */
async function fetchStream(input: RequestInfo | URL, init: RequestInit): Promise<Response> {
  const deadline = new AbortController();
  const timer = setTimeout(
    () => deadline.abort(new DOMException("no answer in time", "TimeoutError")),
    CALL_TIMEOUT_MS,
  );
  const signal = AbortSignal.any([deadline.signal, ...(init.signal ? [init.signal] : [])]);
  return await fetch(input, { ...init, signal }).finally(() => clearTimeout(timer));
}

async function fetchAgain(once: typeof fetchWhole, input: RequestInfo | URL, init: RequestInit): Promise<Response> {
  for (let attempt = 0;; attempt++) {
    let response: Response | null = null;
    try {
      response = await once(input, init);
      if (!RETRY_STATUS.has(response.status) || attempt === RETRIES) return response;
      await response.body?.cancel();
    } catch (error) {
      if (attempt === RETRIES || init.signal?.aborted) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pauseOf(response, attempt)));
  }
}

/**
 * A fetch with a time-out that tries again when the server was out of reach or overloaded. Every call made with it is
 * safe to repeat: reads, and RPCs that are idempotent by a lease token or an id of the caller's.
 */
const boundedFetch: Fetch = (input, init = {}) => fetchAgain(fetchWhole, input, init);
const streamingFetch: Fetch = (input, init = {}) => fetchAgain(fetchStream, input, init);

function connect(
  url: string,
  key: string,
  headers: Record<string, string>,
  fetch: Fetch = boundedFetch,
): GuardianClient {
  return createClient<Database>(url, key, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    global: { fetch, headers },
  });
}

/** Acts with the caller's own rights: what they may not do, this client may not do. */
export function callerClient(environment: Environment, token: string, requestId: string): GuardianClient {
  return connect(environment.url, environment.publishableKey, {
    Authorization: `Bearer ${token}`,
    "x-request-id": requestId,
  });
}

/**
 * The service's client, for the queue's RPCs and for fetching the bytes of a claimed document: nothing else may use it.
 * What a stage may see and file is decided by those RPCs, which check the requester's rights again.
 */
export function serviceClient(environment: Environment, requestId: string): GuardianClient {
  return connect(environment.url, environment.secretKeys[0], { "x-request-id": requestId });
}

/** The service's client for bytes that are passed on as they come, to a caller the database has let have them. */
export function streamClient(environment: Environment, requestId: string): GuardianClient {
  return connect(environment.url, environment.secretKeys[0], { "x-request-id": requestId }, streamingFetch);
}

/** An error of the database that is no answer for the caller, by its SQLSTATE alone: messages may quote data. */
export class DatabaseError extends Error {
  override name = "DatabaseError";
  constructor(readonly code: string) {
    super(`database error ${code}`);
  }
}

interface Answer<T> {
  data: T;
  error: { code?: string; message?: string; hint?: string | null } | null;
}

/**
 * The data of a supabase-js answer, its error read.
 * @throws {Problem} 404 when the row is not there for this caller (not allowed and not found are the same to a stranger),
 *   409 when its state does not allow the call, 400 when an argument is not acceptable.
 * @throws {DatabaseError} otherwise.
 */
export function dataOf<T>(answer: Answer<T>): NonNullable<T> {
  const code = answer.error?.code ?? "";
  if (answer.error) {
    // The database's own answers to a caller: PT and the HTTP status, as PostgREST reads them; the message is their type.
    const status = /^PT(4\d\d)$/.exec(code)?.[1];
    const type = answer.error.message ?? "";
    if (status) {
      throw new Problem(Number(status), isProblemType(type) ? type : "refused", answer.error.hint ?? "Refused");
    }
    if (code === "42501" || code === "P0002" || code === "PGRST116") {
      throw new Problem(404, "not-found", "There is nothing here that you may see");
    }
    if (code === "55000" || code === "23505") {
      throw new Problem(409, "conflict", "Its present state does not allow this");
    }
    if (code.startsWith("22") || code.startsWith("23")) {
      throw new Problem(400, "invalid-argument", "An argument is not acceptable");
    }
    throw new DatabaseError(code || "unknown");
  }
  if (answer.data === null || answer.data === undefined) throw new DatabaseError("no-data");
  return answer.data as NonNullable<T>;
}
