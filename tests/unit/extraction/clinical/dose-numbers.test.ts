import { expect, test } from "vitest";
import { doseHeading, doseNumberOf } from "../../../../functions-shared/extraction/clinical/dose-numbers.ts";

test.each([
  ["First dose", "1"],
  ["Zweite Impfung", "2"],
  ["Third dose", "3"],
  ["Fourth dose", "4"],
  ["2nd dose", "2"],
  ["Booster", "booster"],
])("%s is dose %s, above a column and in a cell", (printed, number) => {
  expect([doseHeading(printed), doseNumberOf(printed)]).toEqual([number, number]);
});

test.each([["Troisième dose", "3"], ["Fifth dose", "5"]])("%s above a column is dose %s", (printed, number) => {
  expect(doseHeading(printed)).toBe(number);
});
