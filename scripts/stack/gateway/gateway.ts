import type { Functions } from "../functions.ts";
import { problem } from "./problem.ts";
import { callFunction } from "./proxy.ts";

export interface GatewayOptions {
  api: (request: Request) => Promise<Response>;
  functions: Functions;
  /** Called after every function call that may have queued work. */
  onFunctionCall: () => void;
}

/** One address for /rest/v1, /auth/v1, /storage/v1 and /functions/v1, as on Supabase. */
export function createGateway(options: GatewayOptions): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname } = new URL(request.url);
    // Postgres has no text with a zero byte.
    if (/%00/.test(request.url)) return problem(400, "invalid-address", "The address holds a zero byte");
    if (pathname === "/health") return Response.json({ status: "ok", functions: options.functions.names });
    const name = /^\/functions\/v1\/([^/]+)/.exec(pathname)?.[1];
    if (!name) return options.api(request);
    const response = await callFunction(options.functions, name, request);
    options.onFunctionCall();
    return response;
  };
}
