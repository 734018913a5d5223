import { describe, expect, test } from "vitest";
import { readTap } from "../../../scripts/test/tap.ts";

describe("readTap()", () => {
  test("counts what passed", () => {
    expect(readTap(["1..2", "ok 1 - a", "ok 2 - b"])).toEqual({ passed: 2, failures: [] });
  });

  test("takes the plan at the end, as no_plan() writes it", () => {
    expect(readTap(["ok 1 - a", "1..1"])).toEqual({ passed: 1, failures: [] });
  });

  test("tells a failed assertion with its diagnostics", () => {
    const report = readTap(["1..2", "not ok 1 - a", "# Failed test 1", "#   have: 1", "ok 2 - b", "# unrelated"]);
    expect(report).toEqual({ passed: 1, failures: ["not ok 1 - a\n    # Failed test 1\n    #   have: 1"] });
  });

  test.each([
    ["a skipped assertion", ["1..1", "ok 1 - a # SKIP later"]],
    ["an unfinished assertion", ["1..1", "not ok 1 - a # TODO later"]],
    ["a bail-out", ["1..1", "ok 1 - a", "Bail out! no database"]],
    ["fewer assertions than planned", ["1..2", "ok 1 - a"]],
    ["more assertions than planned", ["1..1", "ok 1 - a", "ok 2 - b"]],
    ["a missing plan", ["ok 1 - a"]],
    ["two plans", ["1..1", "ok 1 - a", "1..1"]],
    ["an assertion out of turn", ["1..2", "ok 1 - a", "ok 1 - a"]],
    ["no assertion at all", ["1..0"]],
    ["nothing", []],
  ])("%s is a failure", (_what, lines) => {
    expect(readTap(lines).failures).toHaveLength(1);
  });
});
