import { describe, expect, it } from "vitest";
import { extractDocument } from "../../../functions-shared/extraction/extract.ts";

const bundle = (...resources: object[]) => ({
  resourceType: "Bundle",
  type: "collection",
  entry: resources.map((resource) => ({ resource })),
});
const extract = (json: object | string) =>
  extractDocument(new TextEncoder().encode(typeof json === "string" ? json : JSON.stringify(json)));
const patient = (id: string, family: string) => ({
  resourceType: "Patient",
  id,
  name: [{ family, given: ["Ada"] }],
  birthDate: "1990-01-02",
  gender: "female",
});
const code = (text: string) => ({ text, coding: [{ system: "http://loinc.org", code: "718-7", display: text }] });
const about = (id: string) => ({ subject: { reference: `Patient/${id}` } });

describe("FHIR", () => {
  it("keeps every digit of a decimal, its comparator and the range that says normal", async () => {
    const { statements } = await extract(
      `{"resourceType":"Observation","status":"final","code":{"text":"TSH"},"effectiveDateTime":"2025-01-02T10:00:00Z",
        "valueQuantity":{"value":7.40,"comparator":"<","unit":"mIU/L"},"interpretation":[{"coding":[{"system":"s","code":"H"}]}],
        "referenceRange":[{"low":{"value":0.40},"high":{"value":4.0},"type":{"coding":[{"system":"s","code":"normal"}]}},{"high":{"value":9}}]}`,
    );
    expect(statements).toMatchObject([{
      name: "TSH",
      occurred_on: "2025-01-02",
      unit: "mIU/L",
      flag: "H",
      status: "final",
      value: { kind: "quantity", number: "7.40", comparator: "<" },
      reference_range: { low: "0.40", high: "4.0" },
      source: { path: "Observation" },
    }]);
  });

  it("states the components of a panel each with its own path", async () => {
    const component = ["Systolic", "Diastolic"].map((text, i) => ({
      code: code(text),
      valueQuantity: { value: 120 - 40 * i, unit: "mmHg" },
    }));
    const { statements } = await extract(
      bundle(patient("a", "Lind"), {
        resourceType: "Observation",
        status: "final",
        code: code("Blood pressure"),
        ...about("a"),
        component,
      }),
    );
    expect(statements.map(({ name, source }) => [name, source])).toEqual([
      ["Systolic", { path: "Bundle.entry[1].resource.component[0]" }],
      ["Diastolic", { path: "Bundle.entry[1].resource.component[1]" }],
    ]);
  });

  it("follows a medication that is contained or referred to", async () => {
    const { statements } = await extract(bundle(
      patient("a", "Lind"),
      {
        resourceType: "MedicationStatement",
        status: "active",
        ...about("a"),
        medicationReference: { reference: "#m" },
        contained: [{ resourceType: "Medication", id: "m", code: code("Cetirizine") }],
      },
      {
        resourceType: "MedicationRequest",
        status: "active",
        intent: "order",
        ...about("a"),
        medicationReference: { reference: "Medication/n" },
        dosageInstruction: [{
          route: { text: "oral" },
          timing: { repeat: { frequency: 2, period: 1, periodUnit: "d" } },
          doseAndRate: [{ doseQuantity: { value: 5.0, unit: "mg" } }],
        }],
      },
      { resourceType: "Medication", id: "n", code: code("Lisinopril") },
    ));
    expect(statements.map(({ name }) => name)).toEqual(["Cetirizine", "Lisinopril"]);
    expect(statements[1]).toMatchObject({ type: "medication", dose: "5 mg", route: "oral", frequency: "2 per 1 d" });
  });

  it("does not state what was entered in error, cancelled or refuted, and says so", async () => {
    const observation = (status: string) => ({
      resourceType: "Observation",
      status,
      code: code("Glucose"),
      ...about("a"),
      valueQuantity: { value: 5 },
    });
    const { statements, unread } = await extract(
      bundle(patient("a", "Lind"), observation("entered-in-error"), observation("cancelled"), {
        resourceType: "Condition",
        code: code("Asthma"),
        ...about("a"),
        verificationStatus: { coding: [{ system: "s", code: "refuted" }] },
      }, { resourceType: "Claim", ...about("a") }),
    );
    expect(statements).toEqual([]);
    expect(unread.map(({ reason }) => reason)).toEqual([
      "status-entered-in-error",
      "status-cancelled",
      "status-refuted",
      "unsupported-resource",
    ]);
  });

  it("leaves the subject empty when resources are about different patients", async () => {
    const observation = (id: string) => ({
      resourceType: "Observation",
      status: "final",
      code: code("Glucose"),
      ...about(id),
      valueQuantity: { value: 5 },
    });
    const { subject, also_named } = await extract(
      bundle(patient("a", "Lind"), patient("b", "Holm"), observation("a"), observation("b")),
    );
    expect(subject).toEqual({ name: null, birth_date: null, sex: null, age: null, identifiers: [] });
    expect(also_named.map(({ role, name }) => [role, name])).toEqual([["patient", "Ada Lind"], [
      "patient",
      "Ada Holm",
    ]]);
    const lone = await extract(bundle(patient("a", "Lind"), observation("elsewhere")));
    expect(lone.subject.name).toBeNull();
  });
});
