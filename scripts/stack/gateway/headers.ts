import type { IncomingHttpHeaders } from "node:http";
import type { Exchange } from "./exchange.ts";

/** What a browser may read of every answer. */
const EXPOSED = "x-request-id, retry-after";

/** Secrets have no business in SQL, where a statement's parameters may be logged. */
const SECRET = new Set(["authorization", "apikey", "cookie"]);

/** The headers SQL sees, as in PostgREST; `own` are those the gateway answers for. */
export function headersForSql(given: IncomingHttpHeaders, own: Record<string, string>): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined && !SECRET.has(name)) headers[name] = String(value);
  }
  return { ...headers, ...own };
}

/** Gives an answer what every answer has: the request's id, and headers by which a browser may read it. */
export function present(response: Response, { requestId, incoming, needsClose }: Exchange): Response {
  const { headers } = response;
  headers.set("x-request-id", requestId);
  if (!headers.has("access-control-allow-origin")) headers.set("access-control-allow-origin", "*");
  headers.append("access-control-expose-headers", EXPOSED);
  const asked = incoming.headers["access-control-request-headers"];
  // Storage's own list knows no x-request-id.
  if (incoming.method === "OPTIONS" && asked) headers.set("access-control-allow-headers", asked);
  if (needsClose) headers.set("connection", "close");
  return response;
}
