import { beforeAll, describe, expect, test } from "vitest";
import { chunked, megabytes, streamed } from "../api/_raw.ts";
import { type Household, newHousehold } from "../api/_people.ts";
import { changesNothing } from "../api/_unchanged.ts";
import { useStack } from "../support/stack.ts";
import { asUser, call, expectProblem, expectServing, FUNCTIONS, refusalOf, rightBody } from "./_call.ts";
import { functionPid } from "./_processes.ts";

const stack = useStack();
let home: Household;
beforeAll(async () => {
  home = await newHousehold(stack(), "guardian");
});

/** A second on a quiet machine; this one may be running other tests. */
const SOON_MS = 3_000;

const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

const CASES: [what: string, init: () => RequestInit, status: number, type: string][] = [
  ["a body of 60 MB", () => ({ body: megabytes(60) }), 413, "body-too-large"],
  ["60 MB in chunks, without a length", () => streamed(chunked(60)), 413, "body-too-large"],
  ["50 MB of JSON", () => ({ body: `{"document_id":"${"x".repeat(50_000_000)}"}` }), 413, "body-too-large"],
  ["JSON nested 100,000 deep", () => ({ body: nested(100_000) }), 400, "invalid-body"],
  ["JSON of 40,000 fields", () => ({ body: `{${'"a":1,'.repeat(40_000)}"b":1}` }), 400, "invalid-body"],
];

describe.each(FUNCTIONS)("%s", (name) => {
  const unpacked = () => ({ body: rightBody(name), headers: { "content-encoding": "gzip" } });
  const cases = [...CASES, ["a body that is not packed as it says", unpacked, ...refusalOf(name)] as const];

  test.each(cases)("refuses %s soon, and the same process goes on serving", async (_what, init, status, type) => {
    const pid = functionPid(name);
    await changesNothing(stack(), async () => {
      const { headers, ...rest } = init();
      const started = performance.now();
      const asked = { ...asUser(stack(), home.guardian.token), ...headers };
      await expectProblem(await call(stack(), name, { ...rest, headers: asked }), status, type);
      expect(performance.now() - started).toBeLessThan(SOON_MS);
    });
    await expectServing(stack(), name);
    expect(functionPid(name)).toBe(pid);
  });
});
