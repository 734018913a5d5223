import type { Functions } from "../functions.ts";
import { readBody } from "./body.ts";
import { problem } from "./problem.ts";

/** Hosted functions are ended after 150 s wall clock; a function that does not start in time answers 503. */
const FUNCTION_TIMEOUT_MS = 150_000;
const FUNCTION_BODY_BYTES = 1024 * 1024;

const HOP_BY_HOP = ["connection", "keep-alive", "transfer-encoding", "upgrade", "host", "content-length"];

/** Hands a request to the process of a function and its answer back. */
export async function callFunction(functions: Functions, name: string, request: Request): Promise<Response> {
  if (!functions.names.includes(name)) return problem(404, "function-not-found", "There is no such function");
  const body = await readBody(request, FUNCTION_BODY_BYTES);
  if (body === null) return problem(413, "body-too-large", "The request body is larger than 1 MiB");
  const headers = new Headers(request.headers);
  for (const header of HOP_BY_HOP) headers.delete(header);
  const { pathname, search } = new URL(request.url);
  try {
    const address = await functions.address(name);
    const response = await fetch(`${address}${pathname}${search}`, {
      method: request.method,
      headers,
      signal: AbortSignal.timeout(FUNCTION_TIMEOUT_MS),
      ...(["GET", "HEAD"].includes(request.method) ? {} : { body }),
    });
    const passed = new Headers(response.headers);
    for (const header of [...HOP_BY_HOP, "content-encoding"]) passed.delete(header);
    return new Response(response.body, { status: response.status, headers: passed });
  } catch (error) {
    if ((error as Error).name === "TimeoutError") {
      return problem(504, "function-timeout", "The function did not answer in time");
    }
    return problem(503, "function-unavailable", "The function is starting or has just been restarted", {
      "retry-after": "1",
    });
  }
}
