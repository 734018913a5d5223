import { describe, expect, test } from "vitest";
import { importViolations } from "../../../scripts/check/imports.ts";

const violations = (graph: Record<string, string[]>) => importViolations(new Map(Object.entries(graph)));

describe("importViolations()", () => {
  test("lets a step import itself, earlier steps and the generated types", () => {
    expect(violations({
      "coding/a.ts": ["coding/b.ts", "extraction/c.ts", "contracts/d.ts", "database.types.ts"],
      "http/e.ts": ["contracts/d.ts"],
    })).toEqual([]);
  });

  test.each([
    ["a later step", { "reading/a.ts": ["extraction/b.ts"] }],
    ["the platform from a pure step", { "extraction/a.ts": ["http/b.ts"] }],
    ["what stands outside", { "http/a.ts": ["../scripts/b.ts"] }],
    ["a folder that is no step", { "misc/a.ts": [] }],
    ["a cycle", { "coding/a.ts": ["coding/b.ts"], "coding/b.ts": ["coding/c.ts"], "coding/c.ts": ["coding/b.ts"] }],
    ["itself", { "coding/a.ts": ["coding/a.ts"] }],
  ])("finds %s", (_what, graph) => {
    expect(violations(graph)).toHaveLength(1);
  });
});
