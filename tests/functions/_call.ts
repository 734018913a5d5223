import { expect } from "vitest";
import { isProblemType } from "../../functions-shared/http/problem-types.ts";
import type { Stack } from "../../scripts/stack/start.ts";

/** The functions that work documents, those the scheduler runs, and all of them. */
export const STAGE_FUNCTIONS = ["document-processor", "document-normalizer", "quality-guardian"] as const;
export const RUN_FUNCTIONS = [...STAGE_FUNCTIONS, "storage-keeper", "audit-keeper"] as const;
export const FUNCTIONS = [...RUN_FUNCTIONS, "document-file"] as const;

/** Calls a function over plain HTTP, with exactly these headers and this body. */
export const call = (stack: Stack, name: string, init: RequestInit): Promise<Response> =>
  fetch(`${stack.apiUrl}/functions/v1/${name}`, { method: "POST", ...init });

/** The headers of a signed-in app. */
export const asUser = (stack: Stack, token: string) => ({
  apikey: stack.publishableKey,
  authorization: `Bearer ${token}`,
  "content-type": "application/json",
});

/** The headers of the scheduler. */
export const asService = (stack: Stack) => ({ apikey: stack.secretKey, "content-type": "application/json" });

/** A request that is right but for the caller: of the scheduler's functions a job, of the one people call a document. */
export const rightBody = (name: typeof FUNCTIONS[number]): string =>
  JSON.stringify(name === "document-file" ? { document_id: crypto.randomUUID() } : { run: true });

/** What a signed-in user is told who sends it. */
export const refusalOf = (name: typeof FUNCTIONS[number]): [status: number, type: string] =>
  name === "document-file" ? [404, "not-found"] : [403, "service-only"];

/** Expects that a function goes on serving: the scheduler finds nothing to do but to sign the trail, or is told who may ask. */
export async function expectServing(stack: Stack, name: typeof FUNCTIONS[number]): Promise<void> {
  const response = await call(stack, name, { headers: asService(stack), body: rightBody(name) });
  if (name === "document-file") return await expectProblem(response, 403, "users-only");
  // The trail has a root of its own every few minutes, whoever asks for it.
  const signed = { sealed: expect.any(Number), published: expect.any(Number) };
  const outcome = name === "audit-keeper" ? expect.toBeOneOf([null, signed]) : null;
  expect([response.status, await response.json()]).toEqual([200, { outcome }]);
}

/** What must never leave: traces, SQL, names of internals. */
const INTERNALS = /\bat \w+.*:\d+:\d+|node_modules|file:\/\/|select |insert |relation|pg_|SQLSTATE|private\.|Error:/i;

/** Expects RFC 9457 problem details of that status and type that give nothing away. */
export async function expectProblem(response: Response, status: number, type: string): Promise<void> {
  const text = await response.text();
  expect([response.status, text]).toEqual([status, expect.stringContaining(`https://guardian.dev/problems/${type}"`)]);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  expect(response.headers.get("access-control-expose-headers")).toMatch(/x-request-id/i);
  const problem = JSON.parse(text);
  const { message = problem.title, ...members } = problem;
  expect(message).toBe(problem.title);
  expect(Object.keys(members).sort()).toEqual(["request_id", "status", "title", "type"]);
  expect(isProblemType(problem.type.split("/").at(-1))).toBe(true);
  expect(problem.status).toBe(status);
  expect(problem.request_id).toMatch(/^[A-Za-z0-9-]{8,64}$/);
  expect(response.headers.get("x-request-id")).toBe(problem.request_id);
  expect(text).not.toMatch(INTERNALS);
}
