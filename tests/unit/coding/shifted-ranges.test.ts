import { describe, expect, test } from "vitest";
import { normalize } from "../../../functions-shared/coding/normalize.ts";
import { extraction, observation } from "./build.ts";

const row = (name: string, value: string, unit: string, low: string, high: string) =>
  observation(name, value, { unit, confidence: 0.9, reference_range: { low, high, printed: `${low} - ${high}` } });

const certainties = async (reader: "ocr" | "text-layer", ...rows: ReturnType<typeof row>[]) => {
  const events = await normalize({ ...extraction(rows), reader: { name: reader, version: "1" } });
  return events.map(({ confidence }) => confidence);
};

const SHIFTED = [
  row("Sodium", "140", "mmol/L", "135", "145"),
  row("Hematocrit", "40.5", "%", "80.0", "100.0"),
  row("MCV", "88.1", "fL", "150", "400"),
  row("Platelets", "237", "10^3/uL", "135", "145"),
];

describe("rows of a picture with the ranges of the next ones", () => {
  test("are doubted, and those beside them", async () => {
    expect(await certainties("ocr", ...SHIFTED)).toEqual([0.5, 0.5, 0.5, 0.5]);
  });

  test("are as certain as they were read where it is one row alone", async () => {
    expect(await certainties("ocr", SHIFTED[0]!, row("Urea", "30", "mg/dL", "135", "145"))).toEqual([0.9, 0.9]);
    const own = row("MCV", "88.1", "fL", "80.0", "100.0");
    expect(await certainties("ocr", row("Hematocrit", "40.5", "%", "36.0", "46.0"), own)).toEqual([0.9, 0.9]);
  });

  test("are what they are where the paper is no picture", async () => {
    expect(await certainties("text-layer", ...SHIFTED)).toEqual([0.9, 0.9, 0.9, 0.9]);
  });
});
