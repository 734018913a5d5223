import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { convert, factorFor } from "../../../functions-shared/coding/convert.ts";
import { loincTerm } from "../../../functions-shared/coding/loinc/dictionary.ts";
import { toUcum } from "../../../functions-shared/coding/units.ts";
import { readTable } from "../../../scripts/terminology/read-table.ts";

const table = (path: string) =>
  readTable(readFileSync(new URL(`../../../functions-shared/coding/${path}`, import.meta.url), "utf8"));

describe("conversion into another unit of the same analyte", () => {
  // A value and what a laboratory of another country prints for it.
  it.each([
    ["2345-7", 99, "mg/dL", "mmol/L", 5.5],
    ["14749-6", 5.5, "mmol/L", "mg/dL", 99.1],
    ["2345-7", 0.99, "g/L", "mmol/L", 5.5],
    ["2160-0", 1, "mg/dL", "umol/L", 88.4],
    ["2160-0", 10, "mg/L", "umol/L", 88.4],
    ["14682-9", 0.0884, "mmol/L", "mg/dL", 1],
    ["2093-3", 200, "mg/dL", "mmol/L", 5.17],
    ["1975-2", 1.2, "mg/dL", "umol/L", 20.5],
    ["62292-8", 30, "ng/mL", "nmol/L", 74.9],
    ["2823-3", 4.1, "meq/L", "mmol/L", 4.1],
    ["1742-6", 1, "ukat/L", "U/L", 60],
    ["718-7", 13.2, "g/dL", "g/L", 132],
  ])("%s: %d %s in %s", (code, value, unit, into, wanted) => {
    expect(Math.abs(convert(code, value, unit, into)! / wanted - 1)).toBeLessThan(0.005);
  });

  it("what is not known is not converted: another analyte, an arbitrary unit, a code nobody has", () => {
    expect(factorFor("1988-5", "mg/L", "nmol/L")).toBeNull();
    expect(factorFor("2345-7", "mg/dL", "U/L")).toBeNull();
    expect(factorFor("2498-4", "ug/dL", "mg{x}")).toBeNull();
    expect(factorFor("0-0", "mg/dL", "mmol/L")).toBeNull();
    expect(factorFor("19123-9", "meq/L", "mmol/L")).toBeNull();
  });

  it("there and back is the same", () => {
    for (const code of ["2345-7", "2160-0", "2143-6", "2132-9"]) {
      const [unit, into] = code === "2132-9"
        ? ["pg/mL", "pmol/L"]
        : code === "2143-6"
        ? ["ug/dL", "nmol/L"]
        : ["mg/dL", "umol/L"];
      expect(factorFor(code, unit!, into!)! * factorFor(code, into!, unit!)!).toBeCloseTo(1, 9);
    }
  });

  it("conversions.tsv: every analyte is one of the dictionary, every unit UCUM, every row cites its source", () => {
    const codes = [...table("terminology/loinc_labs.tsv"), ...table("loinc-more.tsv")].map(({ code }) => code!);
    const stems = new Set(codes.map((code) => loincTerm(code)?.stem));
    for (const { analyte, unit, in_unit, factor, source } of table("conversions.tsv")) {
      expect(stems.has(analyte!), analyte).toBe(true);
      expect([toUcum(unit!), toUcum(in_unit!)]).toEqual([unit, in_unit]);
      expect(Number(factor)).toBeGreaterThan(0);
      expect(source, analyte).not.toBe("");
    }
  });
});
