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

  it("lists what is about another than its subject: a fetus, a donor, a device", async () => {
    const observation = (...focus: object[]) => ({
      resourceType: "Observation",
      status: "final",
      code: code("Hemoglobin"),
      ...about("a"),
      focus,
      valueQuantity: { value: 13, unit: "g/dL" },
    });
    const own = await extract(bundle(patient("a", "Lind"), observation({ reference: "Patient/a" })));
    expect([own.statements.length, own.unread]).toEqual([1, []]);
    for (const focus of [{ reference: "RelatedPerson/donor" }, { display: "Fetus" }]) {
      const { statements, unread } = await extract(bundle(patient("a", "Lind"), observation(focus)));
      expect([statements, unread.map(({ reason }) => reason)]).toEqual([[], ["other-subject"]]);
    }
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

const ada = patient("a", "Lind");
const reasonsOf = async (json: object | string) => (await extract(json)).unread.map(({ reason }) => reason);
const observation = (rest: object) => ({
  resourceType: "Observation",
  status: "final",
  code: code("Test"),
  ...about("a"),
  ...rest,
});

describe("a FHIR Observation", () => {
  it.each<[string, object, object]>([
    ["a concept", { valueCodeableConcept: code("Negative") }, { value: { kind: "text", text: "Negative" } }],
    ["a string", { valueString: "No growth" }, { value: { kind: "text", text: "No growth" } }],
    ["a number sent as a string", { valueString: "<13.20 g/dL", referenceRange: [{ text: "12.0 - 16.0 g/dL" }] }, {
      value: { kind: "quantity", number: "13.20", comparator: "<" },
      unit: "g/dL",
      reference_range: { low: "12.0", high: "16.0", printed: "12.0 - 16.0 g/dL" },
    }],
    ["a string whose comma could be either", { valueString: "1,234" }, { value: { kind: "text", text: "1,234" } }],
    ["an integer", { valueInteger: 3 }, { value: { kind: "quantity", number: "3", comparator: null } }],
    ["a range", { valueRange: { low: { value: 2, unit: "/[HPF]" }, high: { value: 4 } } }, {
      value: { kind: "text", text: "2-4" },
      unit: "/[HPF]",
    }],
    ["a range open below", { valueRange: { high: { value: 4.0 } } }, {
      value: { kind: "quantity", number: "4", comparator: "<=" },
    }],
    ["a ratio", { valueRatio: { numerator: { value: 1 }, denominator: { value: 128 } } }, {
      value: { kind: "text", text: "1:128" },
    }],
    ["a truth", { valueBoolean: true }, { value: { kind: "text", text: "true" } }],
  ])("may be %s", async (_what, value, expected) => {
    expect((await extract(bundle(ada, observation(value)))).statements).toMatchObject([expected]);
  });

  it.each([
    ["without a value", {}, "no-value"],
    ["whose result is absent", { dataAbsentReason: code("unknown") }, "no-result"],
    ["of a kind that cannot be read", { valueSampledData: { origin: { value: 0 } } }, "unreadable-value"],
    ["with a comparator nobody knows", { valueQuantity: { value: 1, comparator: "~" } }, "unreadable-value"],
  ])("%s is unread", async (_what, rest, reason) => {
    expect(await reasonsOf(bundle(ada, observation(rest)))).toEqual([reason]);
  });

  it("lists the components that have no value, and states the others", async () => {
    const component = [{ code: code("Systolic"), valueQuantity: { value: 120 } }, {
      code: code("Diastolic"),
      dataAbsentReason: code("error"),
    }];
    const { statements, unread } = await extract(bundle(ada, observation({ component })));
    expect(statements.map(({ name }) => name)).toEqual(["Systolic"]);
    expect(unread).toEqual([
      { text: "Diastolic", reason: "no-result", source: { path: "Bundle.entry[1].resource.component[1]" } },
    ]);
  });
});

describe("a FHIR Bundle", () => {
  const sodium = (rest: object = {}) =>
    observation({ id: "n", code: code("Sodium"), valueQuantity: { value: 140, unit: "mmol/L" }, ...rest });

  it("of a history states the newest version alone", async () => {
    const version = (value: number, lastUpdated: string) => sodium({ meta: { lastUpdated }, valueQuantity: { value } });
    const { statements, unread } = await extract(
      bundle(ada, version(139, "2025-01-01T00:00:00Z"), version(140, "2025-01-02T00:00:00Z")),
    );
    expect(statements).toMatchObject([{ value: { number: "140" } }]);
    expect(unread).toMatchObject([{ reason: "superseded", source: { path: "Bundle.entry[1].resource" } }]);
  });

  it("of a transaction states nothing of what it deletes, and lists entries without a resource", async () => {
    const json = {
      resourceType: "Bundle",
      type: "transaction",
      entry: [
        { resource: ada, request: { method: "POST", url: "Patient" } },
        { resource: sodium(), request: { method: "DELETE", url: "Observation/n" } },
        { response: { status: "201" } },
      ],
    };
    const { statements, unread } = await extract(json);
    expect(statements).toEqual([]);
    expect(unread.map(({ reason, source }) => [reason, source])).toEqual([
      ["deleted", { path: "Bundle.entry[1]" }],
      ["no-resource", { path: "Bundle.entry[2]" }],
    ]);
  });

  it("says a fact once, and lists the element that says it again", async () => {
    const { statements, context } = await extract(bundle(ada, sodium(), sodium({ id: "o" })));
    expect(statements).toHaveLength(1);
    expect(context?.map(({ reason, source }) => [reason, source])).toEqual([
      ["context", { path: "Bundle.entry[0].resource" }],
      ["stated-twice", { path: "Bundle.entry[2].resource" }],
    ]);
  });

  it("lists sections that are words alone, files and plans", async () => {
    const reasons = await reasonsOf(bundle(
      ada,
      {
        resourceType: "Composition",
        ...about("a"),
        section: [{ title: "Course", text: { div: "<div>All <b>well</b></div>" } }],
      },
      { resourceType: "DocumentReference", ...about("a"), content: [{ attachment: { data: "AAAA" } }] },
      {
        resourceType: "MedicationRequest",
        status: "active",
        intent: "plan",
        ...about("a"),
        medicationCodeableConcept: code("Cetirizine"),
      },
      {
        resourceType: "DiagnosticReport",
        status: "final",
        ...about("a"),
        result: [],
        presentedForm: [{ data: "AAAA" }],
      },
      { resourceType: "AllergyIntolerance", patient: { reference: "Patient/a" }, code: { text: "No known allergies" } },
      {
        resourceType: "Immunization",
        status: "not-done",
        patient: { reference: "Patient/a" },
        vaccineCode: code("MMR"),
      },
    ));
    expect(reasons).toEqual(["narrative-only", "attachment", "planned", "attachment", "none-known", "status-not-done"]);
  });
});

it("FHIR tells how a medicine is taken, how long, and who prescribed it", async () => {
  const { statements } = await extract(bundle(
    ada,
    { resourceType: "Practitioner", id: "p", name: [{ family: "House", given: ["Ann"] }] },
    {
      resourceType: "Medication",
      id: "m",
      code: code("Amoxicillin"),
      form: { text: "suspension" },
      ingredient: [{ strength: { numerator: { value: 250, unit: "mg" }, denominator: { value: 5, unit: "mL" } } }],
    },
    {
      resourceType: "MedicationRequest",
      status: "active",
      intent: "order",
      ...about("a"),
      medicationReference: { reference: "Medication/m" },
      requester: { reference: "Practitioner/p" },
      dosageInstruction: [{
        asNeededBoolean: true,
        timing: { repeat: { frequency: 3, period: 1, periodUnit: "d", boundsDuration: { value: 7, unit: "days" } } },
        doseAndRate: [{ doseRange: { low: { value: 5, unit: "mL" }, high: { value: 10, unit: "mL" } } }],
      }],
    },
  ));
  expect(statements).toMatchObject([{
    dose: "5 mL - 10 mL",
    frequency: "3 per 1 d as needed",
    strength: "250 mg / 5 mL",
    form: "suspension",
    duration: "7 days",
    prescriber: "Ann House",
  }]);
});

it("FHIR tells a reaction, a lot, and the last day of what has one", async () => {
  const { statements } = await extract(bundle(
    ada,
    {
      resourceType: "AllergyIntolerance",
      patient: { reference: "Patient/a" },
      code: code("Peanut"),
      reaction: [{ manifestation: [{ text: "Hives" }, { text: "Wheeze" }], severity: "severe" }],
    },
    {
      resourceType: "Immunization",
      status: "completed",
      patient: { reference: "Patient/a" },
      vaccineCode: code("MMR"),
      occurrenceDateTime: "2020-01-02",
      lotNumber: "L-1",
      site: { text: "left arm" },
      manufacturer: { display: "Vax" },
      protocolApplied: [{ doseNumberPositiveInt: 2 }],
    },
    {
      resourceType: "Condition",
      ...about("a"),
      code: code("Otitis"),
      onsetDateTime: "2020-02",
      abatementDateTime: "2020-03",
    },
    {
      resourceType: "Encounter",
      status: "finished",
      ...about("a"),
      class: { code: "IMP" },
      period: { start: "2020-01-01", end: "2020-01-04" },
    },
  ));
  expect(statements).toMatchObject([
    { type: "allergy", reaction: "Hives, Wheeze", severity: "severe" },
    { type: "immunization", lot: "L-1", site: "left arm", manufacturer: "Vax", dose_number: "2" },
    { type: "condition", occurred_on: "2020-02", ended_on: "2020-03" },
    { type: "encounter", name: "IMP", occurred_on: "2020-01-01", ended_on: "2020-01-04" },
  ]);
});

describe("FHIR on lines", () => {
  it("is one document: references are followed, and a place is the line", async () => {
    const lines = [ada, observation({ valueQuantity: { value: 7.40, unit: "[pH]" } })].map((one) =>
      JSON.stringify(one)
    );
    const { statements, subject } = await extract(lines.join("\n").replace("7.4", "7.40"));
    expect(subject.name?.value).toBe("Ada Lind");
    expect(statements).toMatchObject([{ value: { number: "7.40" }, source: { path: "line[1]" } }]);
  });

  it("lists the lines that are no resource, and is refused when none is", async () => {
    expect(await reasonsOf(`${JSON.stringify(ada)}\n{"a": 1}\n`)).toEqual(["no-resource"]);
    await expect(extract('{"a": 1}\n{"b": 2}\n')).rejects.toMatchObject({ code: "unsupported-document" });
  });
});

it("a FHIR resource alone is of whom its reference names", async () => {
  const { subject } = await extract({ ...observation({ valueInteger: 1 }), subject: { display: "Ada Lind" } });
  expect(subject.name).toEqual({
    value: "Ada Lind",
    printed: "Ada Lind",
    source: { path: "Observation.subject.display" },
  });
});
