import { describe, expect, test } from "vitest";
import { normalize } from "../../../functions-shared/coding/normalize.ts";
import type { ObservationStatement } from "../../../functions-shared/contracts/extraction.ts";
import { extraction, observation } from "./build.ts";

const UNREAD = "3.;5 ~ 5l.1";
const coded = async (name: string, value: string, change: Partial<ObservationStatement>) => {
  const statement = observation(name, value, {
    confidence: 0.3,
    reference_range: { low: null, high: null, printed: UNREAD },
    looks: { value: [value], range: [[UNREAD, "35-5.1"]], otherwise: 0.95 },
    ...change,
  });
  const [event] = await normalize({ ...extraction([statement]), reader: { name: "ocr", version: "1" } });
  return { ...event!, issues: event!.issues.map(({ code }) => code) };
};
const doubted = { confidence: 0.3, issues: [] };

describe("a result of which only the range was not read", () => {
  test("is as certain as the rest of its row, has no range, and tells that one is printed", async () => {
    const unread = { confidence: 0.75, range_low: null, range_high: null, issues: ["range-unread"] };
    expect(await coded("Potassium", "4.2", { unit: "mmol/L" })).toMatchObject({ ...unread, value_number: "4.2" });
    expect(await coded("Sodium", "141", { unit: "mmol/L" })).toMatchObject(unread);
    expect(await coded("Potassium", "5.9", { unit: "mmol/L", flag: "H" })).toMatchObject({
      ...unread,
      interpretation: "H",
    });
  });

  test("is doubted where its number is", async () => {
    const looks = { value: ["4.2", "42"], range: [[UNREAD]], otherwise: 0.95 };
    expect(await coded("Potassium", "4.2", { unit: "mmol/L", looks })).toMatchObject(doubted);
  });

  test("is doubted where anything else of its row is", async () => {
    const looks = { value: ["4.2"], range: [[UNREAD]], otherwise: 0.4 };
    expect(await coded("Potassium", "4.2", { unit: "mmol/L", looks })).toMatchObject(doubted);
    expect(await coded("Sample volume", "4.2", { unit: "mmol/L" })).toMatchObject({ confidence: 0.3 });
  });

  test("is doubted where its test seldom has such a number, and no mark says so", async () => {
    for (const [value, flag] of [["42", null], ["5.9", null], ["5.9", "L"], ["17.3", "H"]] as const) {
      expect([value, await coded("Potassium", value, { unit: "mmol/L", flag })]).toMatchObject([value, doubted]);
    }
  });

  test("is doubted where it may have lost its point", async () => {
    expect(await coded("CRP", "3", { unit: "mg/L" })).toMatchObject(doubted);
  });
});
