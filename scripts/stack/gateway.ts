import { randomUUID } from "node:crypto";
import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import type { Functions } from "./functions.ts";

/** Hosted functions are ended after 150 s wall clock; a function that does not start in time answers 503. */
const FUNCTION_TIMEOUT_MS = 150_000;
const FUNCTION_BODY_BYTES = 1024 * 1024;

const HOP_BY_HOP = ["connection", "keep-alive", "transfer-encoding", "upgrade", "host", "content-length"];

/** A problem of the gateway's own, shaped like those of the functions. */
function problem(status: number, type: string, title: string, headers: Record<string, string> = {}): Response {
  const requestId = randomUUID();
  const body = { type: `https://guardian.dev/problems/${type}`, title, status, request_id: requestId };
  return Response.json(body, {
    status,
    headers: {
      "content-type": "application/problem+json",
      "access-control-allow-origin": "*",
      "x-request-id": requestId,
      ...headers,
    },
  });
}

/** Reads a request body up to a limit; null when it is larger. */
async function readBody(request: Request, limit: number): Promise<Blob | null> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) return null;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array<ArrayBuffer>>) {
    size += chunk.byteLength;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return new Blob(chunks);
}

async function callFunction(functions: Functions, name: string, request: Request): Promise<Response> {
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

/** Listens on 127.0.0.1. @returns the function that stops it. */
export async function listen(
  handler: (request: Request) => Promise<Response>,
  port: number,
): Promise<() => Promise<void>> {
  // With its own Request and Response the adaptor sends Content-Length twice, which fetch refuses.
  const server = createAdaptorServer({ fetch: handler, overrideGlobalObjects: false }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
}
