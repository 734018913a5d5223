import { describe, expect, it } from "vitest";
import { type Expected, ExpectedSchema, parseCode } from "../../../scripts/eval/score-expected.ts";
import type { ActualEvent } from "../../../scripts/eval/score-match.ts";
import { score, type ScoredDocument } from "../../../scripts/eval/score.ts";

function actual(change: Partial<ActualEvent> = {}): ActualEvent {
  return {
    type: "observation",
    name: "Hemoglobin",
    code_system: "http://loinc.org",
    code: "718-7",
    value_number: "13.20",
    value_comparator: null,
    value_ordinal: null,
    value_text: null,
    unit: "g/dL",
    range_low: "12.0",
    range_high: "16",
    interpretation: "N",
    occurred_on: "2025-03-04",
    dose: null,
    frequency: null,
    status: null,
    filed: true,
    flagged: false,
    has_source: true,
    labels: [],
    ...change,
  };
}

const HEMOGLOBIN = {
  type: "observation",
  name: "Hb",
  code: "LOINC|718-7",
  value: 13.2,
  unit: "gm/dl",
  low: 12,
  high: "16.0",
  interpretation: "N",
  occurred_on: "2025-03-04",
};

function document(
  events: ActualEvent[],
  label: object = {},
  got: Partial<ScoredDocument["actual"]> = {},
): ScoredDocument {
  const expected: Expected = ExpectedSchema.parse({
    upload_to: "jane",
    belongs_to: "jane",
    disposition: "filed",
    kind: "lab_report",
    events: [HEMOGLOBIN],
    ...label,
  });
  const rest = { disposition: "filed", kind: "lab_report", filed_under: "jane", ms: 100, cpu_ms: 60, pages: 2, ...got };
  return { name: "a.pdf", expected, actual: { ...rest, events } };
}

describe("score", () => {
  it("is perfect where everything the label tells agrees, whatever the spelling of numbers and units", () => {
    const figures = {
      documents: 1,
      events_expected: 1,
      events_found: 1,
      events_missed: 0,
      events_invented: 0,
      key_f1: 1,
      value_f1: 1,
      exact_event_rate: 1,
      unit_accuracy: 1,
      code_accuracy: 1,
      code_precision: 1,
      coded_share: 1,
      codes_outside_dictionary: 0,
      wrong_values_unflagged: 0,
      filed_value_accuracy: 1,
      filed_share: 1,
      false_flag_share: 0,
      dose_accuracy: 1,
      date_accuracy: 1,
      labelled_as_normal: 0,
      disposition_accuracy: 1,
      kind_accuracy: 1,
      silent_misfiles: 0,
      false_quarantines: 0,
      unfinished: 0,
      span_coverage: 1,
      cost_usd: 0,
      ms_per_document: 100,
      cpu_ms_per_page: 30,
    };
    expect(score([document([actual()])])).toEqual({ ...figures, classes: { text: figures }, differences: [] });
  });

  it.each<[string, Partial<ActualEvent>, object]>([
    ["a wrong value", { value_number: "132" }, {
      key_f1: 1,
      value_f1: 0,
      exact_event_rate: 0,
      wrong_values_unflagged: 1,
    }],
    ["a wrong value that is flagged", { value_number: "132", flagged: true }, {
      value_f1: 0,
      wrong_values_unflagged: 0,
    }],
    ["a lost comparator", { value_comparator: "<" }, { value_f1: 0, wrong_values_unflagged: 1 }],
    ["a number taken for a word", { value_number: null, value_text: ": 13.2" }, {
      value_f1: 0,
      wrong_values_unflagged: 1,
    }],
    ["a wrong range", { range_high: "160" }, { value_f1: 1, exact_event_rate: 0, wrong_values_unflagged: 1 }],
    ["a wrong date", { occurred_on: "2025-04-03" }, { key_f1: 0, wrong_values_unflagged: 1 }],
    ["a wrong unit", { unit: "g/L" }, { value_f1: 1, unit_accuracy: 0, wrong_values_unflagged: 1 }],
    ["a wrong code", { name: "Hb", code: "789-8" }, {
      key_f1: 0,
      code_accuracy: 0,
      events_found: 1,
      wrong_values_unflagged: 1,
    }],
    ["no code", { name: "Hb", code: null, code_system: null, filed: false, flagged: true }, {
      code_accuracy: 0,
      filed_share: 0,
    }],
    ["a wrong date", { occurred_on: "2025-04-03" }, { key_f1: 0, exact_event_rate: 0 }],
    ["a wrong range", { range_high: "15" }, { value_f1: 1, exact_event_rate: 0 }],
    ["a flag on what is right", { flagged: true }, { false_flag_share: 1, filed_share: 1 }],
    ["no source", { has_source: false }, { span_coverage: 0 }],
    ["a code of no dictionary", { name: "Hb", code: "999-9" }, { codes_outside_dictionary: 1 }],
  ])("%s", (_, change, figures) => expect(score([document([actual(change)])])).toMatchObject(figures));

  it("counts what is missed and what is invented, but not what the label leaves open", () => {
    const extra = actual({ name: "Platelets", code: "777-3" });
    const open = { optional_events: [{ type: "observation", name: "Platelets" }] };
    expect(score([document([])])).toMatchObject({ events_missed: 1, key_f1: 0, filed_share: 0 });
    expect(score([document([actual(), extra])])).toMatchObject({
      events_invented: 1,
      key_f1: 2 / 3,
      wrong_values_unflagged: 1,
    });
    expect(score([document([actual(), extra], open)])).toMatchObject({ events_invented: 0, key_f1: 1 });
  });

  it("pairs each event once, best fit first", () => {
    const twice = { events: [HEMOGLOBIN, { ...HEMOGLOBIN, value: 11, occurred_on: "2024-01-01" }] };
    const events = [actual({ value_number: "11", occurred_on: "2024-01-01" }), actual()];
    expect(score([document(events, twice)])).toMatchObject({ events_found: 2, value_f1: 1 });
  });

  it("knows a misfile from a quarantine that need not have been", () => {
    const stranger = { belongs_to: null, disposition: "quarantined", events: [] };
    expect(score([document([], stranger)])).toMatchObject({ silent_misfiles: 1, disposition_accuracy: 0 });
    expect(score([document([], stranger, { disposition: "quarantined", filed_under: null })])).toMatchObject({
      silent_misfiles: 0,
    });
    const held = { disposition: "quarantined", filed_under: null };
    expect(score([document([], {}, held)])).toMatchObject({ false_quarantines: 1 });
    expect(score([document([], { also_acceptable: ["quarantined"] }, held)])).toMatchObject({
      false_quarantines: 0,
      disposition_accuracy: 1,
    });
  });

  it("reads qualitative and compared values", () => {
    const nitrite = {
      ...HEMOGLOBIN,
      code: "http://loinc.org|32710-6",
      value: "Negative",
      unit: null,
      low: null,
      high: null,
    };
    const got = { code: "32710-6", value_number: null, value_ordinal: "negative", unit: null };
    expect(score([document([actual(got)], { events: [nitrite] })])).toMatchObject({ value_f1: 1, exact_event_rate: 1 });
    const tsh = { ...HEMOGLOBIN, value: "<0.01" };
    expect(score([document([actual({ value_number: "0.01", value_comparator: "<" })], { events: [tsh] })]))
      .toMatchObject({ value_f1: 1 });
  });

  it("says each difference once, by document and event", () => {
    expect(score([document([actual({ value_number: "1" })], {}, { kind: "other" })]).differences).toEqual([
      "a.pdf: kind other, expected lab_report",
      "a.pdf: Hb LOINC|718-7: value 1, expected 13.2",
    ]);
  });

  it("takes an optional event that was read wrongly for an invented one", () => {
    const earlier = { ...HEMOGLOBIN, value: 12.1, occurred_on: "2024-01-01" };
    const open = { optional_events: [earlier] };
    const read = actual({ value_number: "12.1", occurred_on: "2024-01-01" });
    expect(score([document([actual(), read], open)])).toMatchObject({ events_invented: 0 });
    const misdated = actual({ value_number: "12.1", occurred_on: "2025-03-04" });
    expect(score([document([actual(), misdated], open)])).toMatchObject({
      events_invented: 1,
      wrong_values_unflagged: 1,
    });
  });

  it("counts a missed result once where an earlier one, which the label leaves open, was read right", () => {
    const open = { optional_events: [{ ...HEMOGLOBIN, value: 12.1, occurred_on: "2024-01-01" }] };
    const read = actual({ value_number: "12.1", occurred_on: "2024-01-01" });
    expect(score([document([read], open)])).toMatchObject({
      events_missed: 1,
      events_invented: 0,
      wrong_values_unflagged: 0,
    });
  });

  it("compares doses as people write them, and dates of what was given", () => {
    const aspirin = {
      type: "medication",
      name: "Aspirin",
      code: "RxNorm|1191",
      dose: "2 tablets",
      occurred_on: "2025-03-04",
    };
    const given = { type: "medication", code_system: "http://www.nlm.nih.gov/research/umls/rxnorm", code: "1191" };
    const read = (change: Partial<ActualEvent>) =>
      score([document([actual({ ...given, name: "Aspirin", ...change })], { events: [aspirin] })]);
    expect(read({ dose: "2 Tablet(s)" })).toMatchObject({ dose_accuracy: 1, date_accuracy: 1, exact_event_rate: 1 });
    expect(read({ dose: "1 tablet", occurred_on: null })).toMatchObject({ dose_accuracy: 0, date_accuracy: 0 });
  });

  it("counts what is filed as normal though its code is sensitive", () => {
    const load = { name: "HIV 1 RNA", code: "20447-9", unit: "{copies}/mL" };
    const label = { events: [{ ...HEMOGLOBIN, name: load.name, code: "LOINC|20447-9", unit: "{copies}/mL" }] };
    const count = (change: Partial<ActualEvent>) => score([document([actual({ ...load, ...change })], label)]);
    expect(count({})).toMatchObject({ labelled_as_normal: 1 });
    expect(count({ labels: ["HIV"] })).toMatchObject({ labelled_as_normal: 0 });
    expect(count({ filed: false })).toMatchObject({ labelled_as_normal: 0 });
  });

  it("gives each class of documents figures of its own", () => {
    const { classes } = score([document([actual()]), document([], { class: "scan" })]);
    expect(classes).toMatchObject({ text: { documents: 1, key_f1: 1 }, scan: { documents: 1, key_f1: 0 } });
  });
});

describe("parseCode", () => {
  it.each([
    ["LOINC|718-7", "http://loinc.org", "718-7"],
    ["http://loinc.org|718-7", "http://loinc.org", "718-7"],
    ["RxNorm|161", "http://www.nlm.nih.gov/research/umls/rxnorm", "161"],
    ["CVX|03", "http://hl7.org/fhir/sid/cvx", "03"],
    ["ICD-10-CM|E11.9", "http://hl7.org/fhir/sid/icd-10-cm", "E11.9"],
    ["SNOMED|44054006", "http://snomed.info/sct", "44054006"],
  ])("%s", (text, system, code) => expect(parseCode(text)).toEqual({ system, code }));
  it.each([null, "", "718-7"])("%s names no system", (text) => expect(parseCode(text)).toBeNull());
});
