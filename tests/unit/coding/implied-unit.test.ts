import { describe, expect, it } from "vitest";
import { codeObservation } from "../../../functions-shared/coding/observation.ts";
import { looseObservation } from "../../../functions-shared/extraction/observations.ts";

const coded = (name: string, number: string, range: [low: string, high: string] | null = null, beside = "") => {
  const { code, unit, issues } = codeObservation({
    id: "s1",
    ...looseObservation({
      name,
      section: null,
      source: { page: 1, box: [0, 0, 1, 1] },
      value: { kind: "quantity", number, comparator: null },
      unit: null,
      reference_range: range && { low: range[0], high: range[1], printed: range.join("-") + beside },
      flag: null,
    }),
  });
  return { code: code?.code ?? null, unit, issue: issues[0]?.code ?? null };
};

describe("a result printed without a unit", () => {
  it.each([
    ["Na", "140", "2951-2", "mmol/L"],
    ["K", "4.2", "2823-3", "mmol/L"],
    ["WBC", "7.2", "6690-2", "10*3/uL"],
    ["Plt", "250", "777-3", "10*3/uL"],
    ["Hct", "40.1", "4544-3", "%"],
    ["Glucose", "98", "2345-7", "mg/dL"],
    ["Creatinine", "78", "14682-9", "umol/L"],
  ])("%s %s is in the one unit it can be in", (name, number, code, unit) => {
    expect(coded(name, number)).toEqual({ code, unit, issue: null });
  });

  it("is told by its range where the number alone leaves two", () => {
    expect(coded("Creatinine", "1.6").code).toBeNull();
    expect(coded("Creatinine", "1.6", ["0.6", "1.3"])).toEqual({ code: "2160-0", unit: "mg/dL", issue: null });
  });

  it("stays without one where its range has what may be one beside it", () => {
    expect(coded("WBC", "7.2", ["4.0", "11.0"], " x101M9/L")).toMatchObject({ unit: null, issue: "missing-unit" });
  });

  it.each([
    ["Creatinine", "20"], // high in mg/dL, low in umol/L
    ["Creatinine", "8"], // nine times the usual in mg/dL, and usual in mg/L
    ["Glucose", "25"],
    ["Hemoglobin", "13.5"],
    ["Albumin", "20"],
    ["BUN", "18"],
    ["WBC", "7200"],
    ["TSH", "2.1"],
    ["Ferritin", "44"],
  ])("%s %s stays without one, for a person to say", (name, number) => {
    expect([coded(name, number).unit, coded(name, number).issue]).toEqual([
      null,
      expect.stringMatching(/missing-unit|ambiguous-code/),
    ]);
  });
});
