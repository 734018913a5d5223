import type { z } from "zod";
import { readBody } from "./body.ts";
import { type Caller, verifyCaller } from "./caller.ts";
import { type Environment, readEnvironment } from "./environment.ts";
import { errorFields, log } from "./log.ts";
import { internalProblem, Problem } from "./problem.ts";
import { requestIdOf } from "./request-id.ts";

const CORS = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "POST, OPTIONS",
  "access-control-allow-headers": "authorization, apikey, content-type, x-client-info, x-request-id",
  "access-control-max-age": "86400",
};

/** Everything a use case needs to know about the request it serves. */
export interface Context<Body> {
  body: Body;
  caller: Caller;
  environment: Environment;
  requestId: string;
  /** The media types the caller takes: header `accept`. */
  accept: string;
}

export interface FunctionOptions<Body> {
  name: string;
  /** The contract of the request body. */
  body: z.ZodType<Body>;
  handle: (context: Context<Body>) => Promise<Response>;
}

async function answer<Body>(
  request: Request,
  requestId: string,
  environment: Environment,
  options: FunctionOptions<Body>,
): Promise<Response> {
  if (request.method === "OPTIONS") return new Response(null, { status: 204 });
  if (request.method !== "POST") throw new Problem(405, "method-not-allowed", "Use POST", { allow: "POST, OPTIONS" });
  const caller = await verifyCaller(request, environment, requestId);
  const body = await readBody(request, options.body);
  return await options.handle({ body, caller, environment, requestId, accept: request.headers.get("accept") ?? "" });
}

function problemOf(error: unknown, name: string, requestId: string): Problem {
  if (error instanceof Problem) return error;
  log("error", "request-failed", { function: name, request_id: requestId, ...errorFields(error) });
  return internalProblem();
}

/**
 * The one wrapper of every edge function: CORS, method, caller, body, errors, request id and log line, so that no
 * function can forget any. `verify_jwt` is off on the platform; nothing reaches `handle` unverified.
 */
export function createHandler<Body>(options: FunctionOptions<Body>): (request: Request) => Promise<Response> {
  const environment = readEnvironment();
  return async (request) => {
    const requestId = requestIdOf(request.headers.get("x-request-id")) ?? crypto.randomUUID();
    const started = performance.now();
    const response = await answer(request, requestId, environment, options)
      .catch((error) => problemOf(error, options.name, requestId).toResponse(requestId));
    for (const [header, value] of Object.entries({ ...CORS, "x-request-id": requestId })) {
      response.headers.set(header, value);
    }
    log("info", "request", {
      function: options.name,
      request_id: requestId,
      method: request.method,
      status: response.status,
      ms: Math.round(performance.now() - started),
    });
    return response;
  };
}
