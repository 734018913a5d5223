import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type GuardInput, VerdictSchema } from "../../../functions-shared/contracts/verdict.ts";
import { judge, RULES } from "../../../functions-shared/quality/judge.ts";

type Event = GuardInput["events"][number];
const source = { page: 1, box: [0, 0, 1, 1] as [number, number, number, number] };
const printed = <T>(value: T) => ({ value, printed: String(value), source });
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** A good hemoglobin, as coding proposes it. */
function event(n: number, change: Partial<Event> = {}): Event {
  return {
    id: uuid(n),
    statement_id: `s${n}`,
    type: "observation",
    name: "Hemoglobin",
    code: { system: "http://loinc.org", code: "718-7", display: null },
    candidates: [],
    value_number: "13.2",
    value_comparator: null,
    value_ordinal: null,
    value_text: null,
    unit: "g/dL",
    printed_unit: null,
    range_low: "12.0",
    range_high: "16.0",
    interpretation: "N",
    occurred_on: "2025-03-04",
    dose: null,
    route: null,
    frequency: null,
    clinical_status: null,
    labels: [],
    source,
    confidence: 1,
    fingerprint: String(n).padStart(64, "0"),
    issues: [],
    ...change,
  };
}

function input(events: Event[], change: Partial<GuardInput> = {}): GuardInput {
  return {
    profile_id: uuid(900),
    uploaded_on: "2025-03-10",
    unread: 0,
    subject: { name: printed("Jane Doe"), birth_date: printed("1980-01-02"), sex: null, age: null, identifiers: [] },
    also_named: [],
    events,
    profiles: [{
      profile_id: uuid(900),
      kind: "self",
      given: "Jane",
      family: "Doe",
      birth_date: "1980-01-02",
      sex: "female",
      identifiers: [],
    }],
    ...change,
  };
}

const good = event(1);
const CRP = { code: { system: "http://loinc.org", code: "1988-5", display: null }, unit: "mg/L" };
const TSH = { code: { system: "http://loinc.org", code: "3016-3", display: null }, unit: "u[IU]/mL" };
const ANTIBODIES = { code: { system: "http://loinc.org", code: "8099-4", display: null }, unit: "[IU]/mL" };
const LYMPHOCYTES = { code: { system: "http://loinc.org", code: "731-0", display: null }, unit: "10*3/uL" };
const codes = (change: Partial<GuardInput>, ...events: Event[]) =>
  judge(input(events, change)).flags.map(({ code }) => code);

describe("disposition", () => {
  it("files what is certain, without a flag", () => {
    expect(judge(input([good]))).toEqual({
      disposition: "filed",
      identity: { outcome: "same", profile_id: uuid(900), differences: [] },
      held_event_ids: [],
      flags: [],
    });
  });

  it("quarantines somebody else's, whatever is in it", () => {
    const subject = { ...input([]).subject, name: printed("Peter Miller") };
    const verdict = judge(input([good], { subject }));
    expect(verdict).toMatchObject({
      disposition: "quarantined",
      flags: [{ code: "subject-mismatch", severity: "error", event_id: null }],
    });
    expect(JSON.stringify(verdict)).not.toContain("Miller");
  });

  it("leaves a document without a name, or one that fits badly, to a person", () => {
    expect(judge(input([good], { subject: { ...input([]).subject, name: null } }))).toMatchObject({
      disposition: "needs_review",
      flags: [{ code: "no-subject" }],
    });
    expect(judge(input([good], { subject: { ...input([]).subject, birth_date: null } }))).toMatchObject({
      disposition: "needs_review",
      flags: [{ code: "subject-uncertain" }],
    });
  });

  it("does not call an empty document filed", () => {
    expect(judge(input([]))).toMatchObject({ disposition: "needs_review", flags: [{ code: "nothing-found" }] });
  });

  it("files the good events and holds the doubtful one; holds the document when all are doubtful", () => {
    const doubtful = event(2, { code: null, issues: [{ code: "ambiguous-code", detail: "2 entries." }] });
    expect(judge(input([good, doubtful]))).toMatchObject({
      disposition: "filed",
      held_event_ids: [doubtful.id],
      flags: [{ code: "ambiguous-code", event_id: doubtful.id }],
    });
    expect(judge(input([doubtful]))).toMatchObject({ disposition: "needs_review", held_event_ids: [doubtful.id] });
  });
});

const TITRE: Partial<Event> = {
  value_number: null,
  value_text: "1:128",
  unit: null,
  range_low: null,
  range_high: null,
};
const LOCAL: Partial<Event> = { code: { system: "urn:oid:1.2.3", code: "ZSC", display: null } };
const BASE_EXCESS: Partial<Event> = {
  code: { system: "http://loinc.org", code: "1925-7", display: null },
  value_number: "-3.1",
  unit: "mmol/L",
};

describe("a range that was left out", () => {
  it("is flagged, and its result filed", () => {
    const issues = [{ code: "range-unread", detail: "…" }];
    expect(judge(input([event(1, { issues, range_low: null, range_high: null })]))).toMatchObject({
      disposition: "filed",
      held_event_ids: [],
      flags: [{ code: "range-unread", severity: "warning" }],
    });
  });
});

describe("rules on one event", () => {
  it.each<[string, Partial<Event>, string[]]>([
    ["no code and no reason given", { code: null }, ["uncoded"]],
    ["no date", { occurred_on: null }, ["no-date"]],
    ["a medication may go without a date", { type: "medication", occurred_on: null }, []],
    ["a date after the upload", { occurred_on: "2025-03-11" }, ["future-date"]],
    ["the month of the upload", { occurred_on: "2025-03" }, []],
    ["a date before birth", { occurred_on: "1979-12-31" }, ["before-birth"]],
    ["the year of birth", { occurred_on: "1980" }, []],
    ["read badly", { confidence: 0.59 }, ["low-confidence"]],
    ["read well enough", { confidence: 0.6 }, []],
    ["a range upside down", { range_low: "16.0", range_high: "12.0" }, ["broken-range"]],
    ["a range that lost a minus", { range_low: "16.0", range_high: "16.0" }, ["broken-range"]],
    ["a lost decimal point", { value_number: "132" }, ["possible-lost-decimal"]],
    ["a decimal point too many", { value_number: "1.32" }, ["possible-lost-decimal"]],
    ["a high value that keeps its decimals", { value_number: "44.0", range_low: "3.5", range_high: "5.1" }, []],
    ["a wide range, as CRP has", { ...CRP, value_number: "150", range_low: "0.5", range_high: "5.0" }, []],
    ["a thousands separator taken for a point", { ...CRP, value_number: "1.250", range_low: "30", range_high: "400" }, [
      "possible-lost-decimal",
    ]],
    ["three decimals of a range that has them", {
      ...CRP,
      value_number: "1.250",
      range_low: "1.300",
      range_high: "9.000",
    }, []],
    ["a footnote glued to the value", { value_number: "1282", range_low: "70", range_high: "99" }, ["far-off-range"]],
    ["a fraction of a narrow range", { value_number: "0.9", range_low: "12", range_high: "16" }, ["far-off-range"]],
    ["ten times a wide range", { value_number: "900", range_low: "7", range_high: "55" }, []],
    ["a footnote glued to the range", { range_low: "12.0", range_high: "160" }, ["range-unlike-table"]],
    ["a range in grams per litre, the unit another", { value_number: "131", range_low: "120", range_high: "160" }, [
      "range-unlike-table",
    ]],
    ["the same range in its own unit", { value_number: "131", unit: "g/L", range_low: "120", range_high: "160" }, []],
    ["a micro sign read as another letter", { ...TSH, unit: "m[IU]/mL", confidence: 0.9 }, ["unit-unlike-table"]],
    ["a micro sign and an I that were lost", { ...TSH, unit: "U/mL", confidence: 0.9 }, ["unit-unlike-table"]],
    ["a micro sign that was lost", { ...LYMPHOCYTES, unit: "10*3/L", confidence: 0.9 }, ["unit-unlike-table"]],
    ["an I read as a border", { ...ANTIBODIES, unit: "U/mL", confidence: 0.9 }, ["unit-unlike-table"]],
    ["the units they stand for", { ...TSH, confidence: 0.9 }, []],
    ["another unit that laboratories print", { ...LYMPHOCYTES, unit: "/uL", confidence: 0.9 }, []],
    ["a strange unit written in letters", { ...TSH, unit: "m[IU]/mL" }, []],
    ["an infant's range", { value_number: "10.2", range_low: "9.5", range_high: "14" }, []],
    ["a number that stayed text", { value_number: null, value_text: ": 11.2" }, ["words-for-number"]],
    ["the range taken for the result", { value_number: null, value_text: "12.0-16.0" }, ["words-for-number"]],
    ["cells per field", { value_number: null, value_text: "6-10", unit: "/[HPF]" }, []],
    ["a titre under the code of an amount", { ...TSH, ...TITRE }, ["words-for-number"]],
    ["a titre", { ...TITRE, code: { system: "http://loinc.org", code: "29953-7", display: null } }, []],
    ["less than nothing of a substance", { value_number: "-5", range_low: null, range_high: null }, [
      "negative-amount",
    ]],
    ["a base excess", { ...BASE_EXCESS, range_low: null, range_high: null }, []],
    ["a range that begins below zero", { ...LOCAL, value_number: "-1.2", range_low: "-2", range_high: "2" }, []],
    ["an ordinal beside a range", { value_number: null, value_ordinal: "negative", unit: null }, []],
    ["a text result", { value_number: null, value_text: "Straw", unit: null, range_low: null, range_high: null }, []],
    ["an encounter without a code", { type: "encounter", code: null, value_number: null }, []],
    ["a plainly high value", { value_number: "18", range_low: "12.0", range_high: "16.0" }, []],
  ])("%s", (_, change, expected) => {
    const one = event(2, change);
    const verdict = judge(
      input([good, one].map((each) => each === good ? { ...good, code: { ...good.code!, code: "x" } } : each)),
    );
    expect(verdict.flags.map(({ code }) => code)).toEqual(expected);
    expect(verdict.held_event_ids).toEqual(expected.length > 0 ? [one.id] : []);
  });

  it("animals keep other ranges than the table's", () => {
    const cat = { ...input([]).profiles[0]!, kind: "pet" as const };
    const change = { value_number: "131", range_low: "120", range_high: "160" };
    expect(codes({ profiles: [cat] }, event(2, change))).not.toContain("range-unlike-table");
  });

  it("every coding issue becomes a flag that holds the event", () => {
    const issues = ["unknown-unit", "flag-contradicts-range"].map((code) => ({ code, detail: "" }));
    expect(codes({}, event(2, { issues }))).toEqual(["unknown-unit", "flag-contradicts-range"]);
  });
});

describe("rules on the document", () => {
  it("holds two different results of one test on one day, not two days, not one result said twice", () => {
    const at = (n: number, change: Partial<Event>) => event(n, change);
    expect(codes({}, good, at(2, { value_number: "11.0" }))).toEqual(["contradiction", "contradiction"]);
    expect(codes({}, good, at(2, { value_number: "11.0", occurred_on: "2025-03-03" }))).toEqual([]);
    expect(codes({}, good, at(2, { value_number: "13.20" }))).toEqual([]);
  });

  it("two readings of a vital sign are no contradiction", () => {
    const pressure = (n: number, value_number: string) =>
      event(n, {
        code: { system: "http://loinc.org", code: "8480-6", display: null },
        value_number,
        unit: "mm[Hg]",
        range_low: null,
        range_high: null,
      });
    expect(codes({}, pressure(1, "142"), pressure(2, "128"))).toEqual([]);
  });

  it("counts unread lines, and warns when they outnumber the events", () => {
    expect(judge(input([good], { unread: 1 })).flags).toMatchObject([{
      code: "unread-lines",
      severity: "info",
      event_id: null,
    }]);
    expect(judge(input([good], { unread: 2 })).flags).toMatchObject([{ code: "unread-lines", severity: "warning" }]);
  });

  it("an age is compared at the date of the document, not of the upload", () => {
    const subject = { ...input([]).subject, birth_date: null, age: printed(30), sex: printed("female" as const) };
    expect(judge(input([event(1, { occurred_on: "2010-06-01" })], { subject })).disposition).toBe("filed");
    expect(judge(input([good], { subject })).disposition).toBe("needs_review");
  });
});

describe("the registry", () => {
  it("holds every rule of its folder, each named like its file", () => {
    const files = readdirSync(new URL("../../../functions-shared/quality/rules", import.meta.url)).map((file) =>
      file.replace(".ts", "")
    );
    expect(RULES.map(({ name }) => name).sort()).toEqual(files.sort());
  });

  it("gives verdicts of the contract, the same each time", () => {
    const mixed = input([good, event(2, { value_number: "132" }), event(3, { occurred_on: null })], { unread: 4 });
    expect(VerdictSchema.parse(judge(mixed))).toEqual(judge(structuredClone(mixed)));
  });
});
