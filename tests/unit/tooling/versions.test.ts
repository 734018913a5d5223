import { expect, test } from "vitest";
import { functionVersionViolations } from "../../../scripts/check/versions.ts";

const find = (imports: Record<string, string>) => functionVersionViolations("deno.json", imports, { zod: "4.6.7" });

test("a function imports the version package.json names", () => {
  expect(find({ zod: "npm:zod@4.6.7" })).toEqual([]);
  expect(find({ "zod/mini": "npm:zod@4.6.7/mini" })).toEqual([]);
});

test.each([
  ["another version", { zod: "npm:zod@4.6.8" }],
  ["another version of a part", { "zod/mini": "npm:zod@4.6.8/mini" }],
  ["another part", { "zod/mini": "npm:zod@4.6.7/v3" }],
  ["a range", { zod: "npm:zod@^4.6.7" }],
  ["no version", { zod: "npm:zod" }],
  ["a package nobody depends on", { hono: "npm:hono@4.0.0" }],
  ["a package under another's name", { zod: "npm:hono@4.6.7" }],
])("%s is found", (_what, imports) => {
  expect(find(imports as Record<string, string>)).toHaveLength(1);
});
