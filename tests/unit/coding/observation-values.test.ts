import { describe, expect, it } from "vitest";
import { canonicalDecimal, compareDecimal, shiftDecimal } from "../../../functions-shared/coding/decimal.ts";
import { againstRange, fromFlag } from "../../../functions-shared/coding/interpretation.ts";
import { normalize } from "../../../functions-shared/coding/normalize.ts";
import { toOrdinal } from "../../../functions-shared/coding/ordinals.ts";
import { toUcum } from "../../../functions-shared/coding/units.ts";
import type { ObservationStatement } from "../../../functions-shared/contracts/extraction.ts";
import { extraction, observation } from "./build.ts";

const one = async (name: string, value: string, change: Partial<ObservationStatement>) =>
  (await normalize(extraction([observation(name, value, change)])))[0]!;
const range = (low: string | null, high: string | null) => ({ low, high, printed: `${low} - ${high}` });

describe("units", () => {
  it.each([
    ["g/dL", "g/dL"],
    ["gm/dl", "g/dL"],
    ["x10³/µL", "10*3/uL"],
    ["10^3/uL", "10*3/uL"],
    ["× 10^9 / L", "10*9/L"],
    ["µmol/L", "umol/L"],
    ["μmol/l", "umol/L"],
    ["mIU/L", "m[IU]/L"],
    ["mm/hr", "mm/h"],
    ["mL/min/1.73m²", "mL/min/{1.73_m2}"],
    ["mg/dL (calc)", "mg/dL"],
    ["MG/DL", "mg/dL"],
    ["cells/µL", "/uL"],
    ["cells/mcL", "/uL"],
    ["x10(3)/uL", "10*3/uL"],
    ["Ratio", "{ratio}"],
    ["x E9/L", "10*9/L"],
    ["T/L", "10*12/L"],
    ["µUI/mL", "u[IU]/mL"],
    ["mUI/L", "m[IU]/L"],
    ["-", ""],
    ["furlong", null],
  ])("%s → %s", (printed, ucum) => expect(toUcum(printed)).toBe(ucum));

  it("an unknown unit leaves the unit open and says so; the magnitude is never converted", async () => {
    expect(await one("Potassium", "4.10", { unit: "blips" })).toMatchObject({
      unit: null,
      printed_unit: "blips",
      value_number: "4.10",
      issues: [{ code: "unknown-unit" }],
    });
    expect(await one("Hemoglobin", "132", { unit: "g/L" })).toMatchObject({
      unit: "g/L",
      value_number: "132",
      issues: [],
    });
  });

  it("G/L is 10*9/L of cells and grams of a protein; of a test that is neither it is not known", async () => {
    expect(await one("Thrombozyten", "241", { unit: "G/l" })).toMatchObject({ unit: "10*9/L", issues: [] });
    expect(await one("Fibrinogen", "3.1", { unit: "G/L" })).toMatchObject({ unit: "g/L", issues: [] });
    expect(await one("Thrombozyten", "241", { unit: "g/l" })).toMatchObject({ code: null });
    const unknown = await one("Potassium", "4.1", { unit: "G/L" });
    expect(unknown).toMatchObject({ unit: null, printed_unit: "G/L", issues: [{ code: "unknown-unit" }] });
  });

  it("IU/L of an enzyme is its U/L; an international unit that is one stays", async () => {
    expect(await one("ALT", "22", { unit: "IU/L" })).toMatchObject({ unit: "U/L", printed_unit: "IU/L" });
    expect(await one("Rheumatoid factor", "9", { unit: "IU/mL" })).toMatchObject({ unit: "[IU]/mL" });
  });

  it("a unit printed in the name counts where none stands beside the value", async () => {
    expect(await one("Hemoglobin (g/dL)", "13.2", {})).toMatchObject({
      code: { code: "718-7" },
      unit: "g/dL",
      issues: [],
    });
    expect(await one("Neutrophils %", "61", {})).toMatchObject({ code: { code: "770-8" }, unit: "%", issues: [] });
  });

  it("a number without the unit its test has is not taken for granted", async () => {
    expect((await one("Ferritin", "44", {})).issues.map(({ code }) => code)).toEqual(["missing-unit"]);
    expect((await one("Hemoglobin", "13.2", {})).issues.map(({ code }) => code)).toEqual(["ambiguous-code"]);
    expect((await one("INR", "1.1", {})).issues).toEqual([]);
  });
});

describe("qualitative results", () => {
  it.each([
    ["Negative", "negative"],
    ["NEG", "negative"],
    ["Nil", "negative"],
    ["Trace", "trace"],
    ["1+", "1+"],
    ["++", "2+"],
    ["(+++)", "3+"],
    ["Non-Reactive", "non-reactive"],
    ["NON REACTIVE", "non-reactive"],
    ["Not Detected", "not detected"],
    ["Pale yellow", null],
    ["positive for nothing", null],
    ["Négatif", "negative"],
    ["nicht nachweisbar", "not detected"],
    ["Não reagente", "non-reactive"],
  ])("%s → %s", (text, ordinal) => expect(toOrdinal(text)).toBe(ordinal));

  it("an ordinal is an ordinal, any other text stays text", async () => {
    expect(await one("HBsAg", "Non-Reactive", {})).toMatchObject({ value_ordinal: "non-reactive", value_text: null });
    expect(await one("Colour", "Pale yellow", { section: "Urine" })).toMatchObject({
      value_ordinal: null,
      value_text: "Pale yellow",
    });
  });
});

describe("interpretation", () => {
  it.each([
    ["H", "H"],
    ["High", "H"],
    ["* L", "L"],
    ["↑", "H"],
    ["HH", "HH"],
    ["*", "A"],
    ["Critical High", "HH"],
    ["+", "H"],
    ["-", "L"],
    [
      "Below low reference limit",
      "L",
    ],
    ["erhöht", "H"],
    ["élevé", "H"],
    [
      "?",
      null,
    ],
  ])(
    "flag %s → %s",
    (flag, interpretation) => expect(fromFlag(flag)).toBe(interpretation),
  );

  it.each([
    ["4.40", null, "3.5", "5.1", "N"],
    ["5.1", null, "3.5", "5.1", "N"],
    ["5.10000000000000000001", null, "3.5", "5.1", "H"],
    ["3.49", null, "3.5", "5.1", "L"],
    ["0.01", "<", "0.4", "4.0", "L"],
    ["5", "<", null, "10", "N"],
    ["5", "<", "3", "10", null],
    ["90", ">", "60", null, "N"],
    ["200", ">", "60", "120", "H"],
    ["5", null, null, null, null],
  ])("%s (%s) in %s to %s is %s", (number, comparator, low, high, expected) => {
    expect(againstRange(number, comparator, low, high)).toBe(expected);
  });

  it("is computed without a flag and printed with one", async () => {
    const reference_range = range("13.0", "17.0");
    expect((await one("Hemoglobin", "11.2", { unit: "g/dL", reference_range })).interpretation).toBe("L");
    expect((await one("Hemoglobin", "11.2", { unit: "g/dL", reference_range, flag: "LL" })).interpretation).toBe("LL");
    expect((await one("Hemoglobin", "11.2", { unit: "g/dL", reference_range, flag: "*" })).interpretation).toBe("L");
  });

  it.each([["11.2", "H"], ["14.0", "L"], ["14.0", "*"], ["18.0", "N"]])(
    "%s flagged %s against 13.0 to 17.0 contradicts itself",
    async (value, flag) => {
      const event = await one("Hemoglobin", value, { unit: "g/dL", flag, reference_range: range("13.0", "17.0") });
      expect(event.issues.map(({ code }) => code)).toEqual(["flag-contradicts-range"]);
    },
  );
});

describe("decimals are exact", () => {
  it.each([["7.40", "7.4", 0], ["0.1", "0.10000000000000000001", -1], ["-1", "1", -1], ["10", "9.99", 1]])(
    "%s against %s",
    (a, b, order) => expect(Math.sign(compareDecimal(a, b))).toBe(order),
  );
  it.each([["7.40", "7.4"], ["007", "7"], ["-0.0", "0"], ["0.50", "0.5"]])(
    "%s is %s",
    (a, b) => expect(canonicalDecimal(a)).toBe(b),
  );
  it.each([["44", -1, "4.4"], ["4.4", 1, "44"], ["0.05", 2, "5"], ["5", -3, "0.005"], ["-12", -1, "-1.2"]])(
    "%s moved by %s is %s",
    (number, places, moved) => expect(shiftDecimal(number, places)).toBe(moved),
  );
});
