import { expect, test } from "vitest";
import { mayLackI } from "../../../../functions-shared/reading/ocr/half-units.ts";

test("a unit may be an international one whose thin I was lost", () => {
  expect(["mU/L", "µU/mL", "kU/L", "U/mL"].filter(mayLackI)).toEqual(["mU/L", "µU/mL", "kU/L", "U/mL"]);
});

test("U/L is none, nor is what has its I or counts something else", () => {
  expect(["U/L", "mIU/L", "IU/mL", "mg/L", "EU/mL"].filter(mayLackI)).toEqual([]);
});
