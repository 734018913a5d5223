import { randomUUID } from "node:crypto";

/** A problem of the gateway's own, shaped like those of the functions. */
export function problem(status: number, type: string, title: string, headers: Record<string, string> = {}): Response {
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
