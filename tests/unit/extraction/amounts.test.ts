import { expect, test } from "vitest";
import { unitsOfAmounts } from "../../../functions-shared/extraction/fields/amounts.ts";

test.each([
  ["Urea 14 mg/dL", ["mg/dL"]],
  ["Urea 14.2* mg/dL, Sodium=141 mmol/L", ["mmol/L"]],
  ["below <0.5 ug/L or 3.1mmol/L", ["ug/L", "mmol/L"]],
  ["take 500 mg with 5 ml", ["mg", "ml"]],
  ["mmol/L 3.1", []],
  ["seen on 14 March 2024 at ward 3B", []],
])("the units of the amounts in %s", (text, units) => {
  expect(unitsOfAmounts(text.split(" "))).toEqual(units);
});
