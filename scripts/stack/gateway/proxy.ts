import { Problem } from "../../../functions-shared/http/problem.ts";
import type { Functions } from "../functions.ts";

/** Headers of one connection, not of the message (RFC 9110 §7.6.1), and what fetch sets itself. */
const HOP_BY_HOP = ["connection", "keep-alive", "transfer-encoding", "upgrade", "host", "content-length", "expect"];

export interface FunctionCall {
  name: string;
  request: Request;
  /** Null when the request has none. */
  body: BodyInit | null;
  /** Headers the gateway answers for. */
  headers: Record<string, string>;
  signal: AbortSignal;
}

/** Where the functions run. */
export type FunctionProcesses = Pick<Functions, "names" | "address">;

/**
 * Hands a request to the process of a function, and its answer back.
 * @throws {Problem} 404 when there is no such function, 503 when its process is not there; the signal's reason.
 */
export async function callFunction(functions: FunctionProcesses, call: FunctionCall): Promise<Response> {
  if (!functions.names.includes(call.name)) {
    throw new Problem(404, "function-not-found", "There is no such function");
  }
  const headers = new Headers(call.request.headers);
  for (const header of HOP_BY_HOP) headers.delete(header);
  for (const [header, value] of Object.entries(call.headers)) headers.set(header, value);
  const { pathname, search } = new URL(call.request.url);
  try {
    const address = await functions.address(call.name);
    const response = await fetch(`${address}${pathname}${search}`, {
      method: call.request.method,
      headers,
      signal: call.signal,
      body: call.body,
    });
    const passed = new Headers(response.headers);
    // fetch has unpacked what was packed: its length is another then.
    const unpacked = response.headers.has("content-encoding");
    const length = unpacked ? null : response.headers.get("content-length");
    for (const header of [...HOP_BY_HOP, "content-encoding"]) passed.delete(header);
    if (length !== null) passed.set("content-length", length);
    return new Response(response.body, { status: response.status, headers: passed });
  } catch {
    call.signal.throwIfAborted();
    throw new Problem(503, "function-unavailable", "The function is starting or has just been restarted", {
      "retry-after": "1",
    });
  }
}
