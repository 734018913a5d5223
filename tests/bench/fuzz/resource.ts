import type { Paper } from "./papers.ts";

const CODES = [["718-7", "Hemoglobin [Mass/volume] in Blood", 13.1, "g/dL"], [
  "2951-2",
  "Sodium [Moles/volume] in Serum or Plasma",
  140,
  "mmol/L",
]] as const;

/** One resource that brings along what it speaks of (https://hl7.org/fhir/R4/references.html#contained). */
const REPORT = {
  resourceType: "DiagnosticReport",
  contained: [
    {
      resourceType: "Patient",
      id: "p",
      name: [{ use: "official", family: "Brandt", given: ["Ines"] }],
      birthDate: "1984-09-23",
      gender: "female",
    },
    ...CODES.map(([code, display, value, unit], nth) => ({
      resourceType: "Observation",
      id: `o${nth}`,
      status: "final",
      code: { coding: [{ system: "http://loinc.org", code, display }] },
      subject: { reference: "#p" },
      effectiveDateTime: "2025-01-14",
      valueQuantity: { value, unit, system: "http://unitsofmeasure.org", code: unit },
    })),
  ],
  status: "final",
  code: { text: "Blood results" },
  subject: { reference: "#p" },
  effectiveDateTime: "2025-01-14",
  result: CODES.map((_code, nth) => ({ reference: `#o${nth}` })),
};

/** A file of one FHIR resource, as apps export what is looked at. */
export const resourcePaper = (): Paper => ({
  name: "report.json",
  format: "fhir",
  bytes: new TextEncoder().encode(JSON.stringify(REPORT, null, 2)),
  person: {
    ...{ key: "ines", kind: "self", given: "Ines", family: "Brandt", birth_date: "1984-09-23", sex: "female" },
    identifiers: [],
  },
});
