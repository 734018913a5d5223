import { describe, expect, it } from "vitest";
import { drawsScale, isScale } from "../../../functions-shared/reading/scales.ts";

describe("a scale drawn beside a result", () => {
  it.each(["|   *   |", "|*      |", "[--*----]", "|      |*", "*|     |", "(.....o..)"])(
    "is a mark between its ends: %s",
    (text) => {
      expect(isScale(text)).toBe(true);
    },
  );

  it.each(["[X]", "[x]", "|       |", "*", "| 4.2 |", "(*) (*)", ""])("is nothing else: %s", (text) => {
    expect(isScale(text)).toBe(false);
  });

  it("is told from cells between bars in a line of text", () => {
    expect(drawsScale("Sodium   141 mmol/L   135 - 145   |   *   |")).toBe(true);
    expect(drawsScale("Sodium   149 mmol/L   135 - 145   |       |*")).toBe(true);
    expect(drawsScale("Sodium   131 mmol/L   135 - 145  *|       |")).toBe(true);
    expect(drawsScale("Sodium | 141 | mmol/L")).toBe(false);
  });
});
