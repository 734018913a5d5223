import { describe, expect, test } from "vitest";
import { normalize } from "../../../functions-shared/coding/normalize.ts";
import type { ObservationStatement } from "../../../functions-shared/contracts/extraction.ts";
import { extraction, observation } from "./build.ts";

const coded = async (value: string, change: Partial<ObservationStatement>) => {
  const [event] = await normalize(extraction([observation("pH", value, change)]));
  return event!;
};
const between = (low: string, high: string) => ({ reference_range: { low, high, printed: `${low} - ${high}` } });

describe("a pH", () => {
  test("is of blood or of urine where its range and its heading say so", async () => {
    expect((await coded("7.38", between("7.35", "7.45"))).code?.code).toBe("11558-4");
    expect((await coded("6.95", between("7.35", "7.45"))).code?.code).toBe("11558-4");
    expect((await coded("6.0", { ...between("4.5", "8.0"), section: "Urinalysis" })).code?.code).toBe("2756-5");
    expect((await coded("8.5", { section: "Urinalysis" })).code?.code).toBe("2756-5");
  });

  test.each([
    ["6.0", between("5.0", "8.0"), "no heading, and a range that is no blood's"],
    ["6.0", { ...between("5.0", "8.0"), section: "Blood gas" }, "a heading that its range contradicts"],
    ["7.38", { ...between("7.35", "7.45"), section: "Urinalysis" }, "a heading that its range contradicts"],
    ["5.5", {}, "no range, and a value that is no blood's"],
  ])("of %s has no code, and those of blood and of urine as candidates (%#)", async (value, change, _why) => {
    const event = await coded(value, change);
    expect([event.code, event.issues[0]?.code]).toEqual([null, "ambiguous-code"]);
    expect(event.candidates.map(({ code }) => code)).toEqual(expect.arrayContaining(["11558-4", "2756-5"]));
  });

  test("whose code the document carries keeps it", async () => {
    const codings = [{ system: "http://loinc.org", code: "11558-4", display: null }];
    expect((await coded("6.0", { ...between("5.0", "8.0"), codings })).code?.code).toBe("11558-4");
  });
});
