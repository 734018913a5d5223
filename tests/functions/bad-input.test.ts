import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { newRecord, newStranger, type Record } from "../api/_record.ts";
import { forgeries } from "../api/_tokens.ts";
import { changesNothing } from "../api/_unchanged.ts";
import { useStack } from "../support/stack.ts";
import { asUser, call, expectProblem, expectServing, FUNCTIONS, refusalOf, rightBody } from "./_call.ts";

const stack = useStack();
let home: Record;
let stranger: Record;

beforeAll(async () => {
  home = await newRecord(stack(), "guardian");
  stranger = await newStranger(stack());
});

const user = () => asUser(stack(), home.guardian.token);
const attempt = <T>(work: () => Promise<T>) => changesNothing(stack(), work);
const deep = (depth: number) => `${'{"document_id":'.repeat(depth)}1${"}".repeat(depth)}`;

describe.each(FUNCTIONS)("%s", (name) => {
  const send = (headers: HeadersInit, body?: BodyInit) => call(stack(), name, { headers, ...(body ? { body } : {}) });
  const right = rightBody(name);

  afterEach(() => expectServing(stack(), name));

  test.each<[string, BodyInit | undefined, number, string]>([
    ["an empty body", undefined, 400, "invalid-body"],
    ["no JSON", "{", 400, "invalid-body"],
    ["a form", "run=true", 400, "invalid-body"],
    ["null", "null", 400, "invalid-body"],
    ["a list", "[]", 400, "invalid-body"],
    ["a word", '"run"', 400, "invalid-body"],
    ["an empty object", "{}", 400, "invalid-body"],
    ["an unknown field", JSON.stringify({ run: true, also: 1 }), 400, "invalid-body"],
    ["run false", JSON.stringify({ run: false }), 400, "invalid-body"],
    ["a document that is no id", JSON.stringify({ document_id: "' or 1=1 --" }), 400, "invalid-body"],
    ["a prototype", '{"__proto__":{"run":true},"constructor":1}', 400, "invalid-body"],
    ["JSON nested 10,000 deep", deep(10_000), 400, "invalid-body"],
    ["bytes that are not UTF-8", new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), 400, "invalid-body"],
    ["300 KB", JSON.stringify({ document_id: "x".repeat(300_000) }), 413, "body-too-large"],
    ["2 MB", JSON.stringify({ document_id: "x".repeat(2_000_000) }), 413, "body-too-large"],
  ])("refuses %s", async (_what, body, status, type) => {
    await attempt(async () => expectProblem(await send(user(), body), status, type));
  });

  test("refuses what does not call itself JSON", () =>
    attempt(async () => {
      for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/jsonp", ""]) {
        await expectProblem(await send({ ...user(), "content-type": type }, right), 415, "unsupported-content-type");
      }
    }));

  test("answers no other method than POST, and OPTIONS to any origin", async () => {
    for (const method of ["GET", "PUT", "PATCH", "DELETE"]) {
      const response = await call(stack(), name, {
        method,
        headers: user(),
        ...(method === "GET" ? {} : { body: right }),
      });
      expect(response.headers.get("allow")).toContain("POST");
      await expectProblem(response, 405, "method-not-allowed");
    }
    const preflight = await call(stack(), name, {
      method: "OPTIONS",
      headers: {
        origin: "https://app.example",
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization, apikey, content-type, x-client-info",
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-origin")).toBe("*");
    expect(preflight.headers.get("access-control-allow-methods")).toContain("POST");
    for (const header of ["authorization", "apikey", "content-type", "x-client-info"]) {
      expect(preflight.headers.get("access-control-allow-headers")).toContain(header);
    }
  });

  test("serves nobody who is not signed in", () =>
    attempt(async () => {
      const { apikey, authorization, ...none } = user();
      const key = stack().publishableKey;
      for (
        const headers of [
          none,
          { ...none, apikey },
          { ...none, apikey, authorization: `Bearer ${key}` },
          { ...none, apikey, authorization: "Bearer " },
          { ...none, apikey, authorization: authorization.replace("Bearer", "Basic") },
          { ...none, apikey, authorization: "Bearer null" },
        ]
      ) {
        const response = await send(headers, right);
        expect(response.headers.get("www-authenticate")).toBe("Bearer");
        await expectProblem(response, 401, "signed-out");
      }
    }));

  test("attack 18: believes no forged token", () =>
    attempt(async () => {
      for (const [what, token] of forgeries(stranger.guardian.token, home.guardian.userId)) {
        const response = await send(asUser(stack(), token), right);
        expect([what, response.status]).toEqual([what, 401]);
        await expectProblem(response, 401, "signed-out");
      }
    }));

  test("attack 18: believes no token an hour and a minute old", () =>
    attempt(async () => {
      // The API, which checks tokens for the functions, runs in this process: only its clock is put forward.
      vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 61 * 60_000 });
      const response = await send(user(), right).finally(() => vi.useRealTimers());
      await expectProblem(response, 401, "signed-out");
    }));

  test("attack 21: runs jobs for the scheduler's secret key alone", () =>
    attempt(async () => {
      const { secretKey, publishableKey } = stack();
      const json = { "content-type": "application/json" };
      for (
        const key of [secretKey.slice(0, -1), `${secretKey}x`, secretKey.toUpperCase(), "sb_secret_", publishableKey]
      ) {
        await expectProblem(await send({ ...json, apikey: key }, right), 401, "signed-out");
        await expectProblem(await send({ ...json, authorization: `Bearer ${key}` }, right), 401, "signed-out");
      }
      await expectProblem(await send(user(), right), ...refusalOf(name));
    }));

  test("gives back the caller's request id when it is a sane one, and one of its own otherwise", async () => {
    const ask = async (id: string) => (await send({ ...user(), "x-request-id": id }, "{")).json();
    expect((await ask("app-1234-abcd")).request_id).toBe("app-1234-abcd");
    expect((await ask('"}<script>alert(1)')).request_id).toMatch(/^[0-9a-f-]{36}$/);
  });
});

test("there is no other function, and no way out of the functions' folder", async () => {
  for (const name of ["nonesuch", "..%2fquality-guardian", "constructor", "document-processor.ts"]) {
    const response = await call(stack(), name, { headers: user(), body: "{}" });
    expect([name, response.status]).toEqual([name, 404]);
  }
  await expectProblem(await call(stack(), "nonesuch", { headers: user(), body: "{}" }), 404, "function-not-found");
});
