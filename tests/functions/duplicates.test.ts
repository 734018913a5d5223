import { beforeEach, describe, expect, test } from "vitest";
import { handIn, outcome, type Paper, textPaper } from "../api/_documents.ts";
import { labReport } from "../api/_papers.ts";
import { type Household, must, newHousehold } from "../api/_people.ts";
import { useStack } from "../support/stack.ts";

const stack = useStack();
let home: Household;

beforeEach(async () => {
  home = await newHousehold(stack(), "guardian");
});

const client = () => home.guardian.client;

/** Hands a paper in for the child and waits until it is decided. @returns its document's id. */
async function file(paper: Paper): Promise<string> {
  const id = await handIn(client(), home.childId, paper);
  const { status, status_reason } = await outcome(client(), id);
  expect(status, status_reason ?? "").toBe("filed");
  return id;
}

interface Event {
  id: string;
  document_id: string;
  type: string;
  value_number: number | null;
  status: string;
  superseded_by: string | null;
}

/** Everything the child's documents state, as the guardian sees it: what counts, and what was replaced by it. */
async function events(): Promise<Event[]> {
  const { data } = await client().from("clinical_events")
    .select("id, document_id, type, value_number, status, superseded_by").eq("profile_id", home.childId);
  return data as unknown as Event[];
}

/** What the record says, and behind each of its events the documents that state it or what it replaced. */
async function record() {
  const all = await events();
  return all.filter(({ status }) => status === "filed").map(({ id, value_number, document_id }) => ({
    value: value_number,
    from: document_id,
    instead: all.filter(({ superseded_by }) => superseded_by === id).map((one) => one.document_id).sort(),
  }));
}

const report = (value: string, head: string) =>
  textPaper(head + "\n" + labReport(home.child, [["Hemoglobin", value, "g/dL", "11.5 - 14.5"]]));

describe("a laboratory's result", () => {
  test("that comes on two papers is one result with two sources", async () => {
    const first = await file(report("12.9", "Sent to: the family"));
    const second = await file(report("12.9", "Sent to: Dr. Hale"));
    expect(await record()).toEqual([{ value: 12.9, from: first, instead: [second] }]);
  });

  test("that was preliminary gives way to the final one, and that to its correction; none is lost", async () => {
    const preliminary = await file(report("12.1", "PRELIMINARY REPORT"));
    const final = await file(report("12.4", "FINAL REPORT"));
    expect(await record()).toEqual([{ value: 12.4, from: final, instead: [preliminary] }]);
    const corrected = await file(report("12.7", "CORRECTED REPORT"));
    expect(await record()).toEqual([{ value: 12.7, from: corrected, instead: [preliminary, final].sort() }]);
    await file(report("12.4", "FINAL REPORT\nSecond copy"));
    expect((await record()).map(({ value }) => value)).toEqual([12.7]);
  });

  test("that two papers tell differently, none of them a correction, stays two", async () => {
    await file(report("12.1", "Sent to: the family"));
    await file(report("12.4", "Sent to: Dr. Hale"));
    expect((await record()).map(({ value }) => value).sort()).toEqual([12.1, 12.4]);
  });
});

describe("a medicine", () => {
  const letter = (day: string, line: string) =>
    textPaper([
      "The Mill Surgery",
      `Date: ${day}`,
      `Patient: ${home.child.name}   Date of birth: ${home.child.born}   MRN: ${home.child.number}`,
      "",
      "Current medications",
      line,
      "",
    ].join("\n"));

  test("restated in three letters is one, with three sources; another dose is another", async () => {
    const same = "Cetirizine 10 mg tablet, 1 tablet by mouth once daily";
    const first = await file(letter("14 January 2025", same));
    const later = [await file(letter("15 February 2025", same)), await file(letter("16 March 2025", same))];
    expect(await record()).toEqual([{ value: null, from: first, instead: later.sort() }]);
    await file(letter("17 April 2025", "Cetirizine 5 mg tablet, 1 tablet by mouth once daily"));
    expect(await record()).toHaveLength(2);
  });
});

describe("a stay in hospital", () => {
  const letter = (from: string, to: string) =>
    textPaper([
      "Saint Brendan Medical Center",
      "DISCHARGE SUMMARY",
      `Patient: ${home.child.name}   Date of birth: ${home.child.born}   MRN: ${home.child.number}`,
      `Admission Date: ${from}   Discharge Date: ${to}`,
      "",
      "HOSPITAL COURSE",
      "The patient was admitted for observation and did well.",
      "",
    ].join("\n"));

  /** The same stay as the hospital's system exports it. */
  const exported = (start: string, end: string): Paper => {
    const [given, family] = home.child.name.split(" ");
    const patient = {
      resourceType: "Patient",
      id: "p1",
      name: [{ given: [given], family }],
      birthDate: home.child.born,
      gender: "female",
      identifier: [{ system: "urn:mrn", value: home.child.number }],
    };
    const encounter = {
      resourceType: "Encounter",
      id: "e1",
      status: "finished",
      class: {
        system: "http://terminology.hl7.org/CodeSystem/v3-ActCode",
        code: "IMP",
        display: "inpatient encounter",
      },
      type: [{ coding: [{ system: "http://snomed.info/sct", code: "32485007", display: "Hospital admission" }] }],
      subject: { reference: "Patient/p1" },
      period: { start: `${start}T09:10:00Z`, end: `${end}T15:30:00Z` },
    };
    const bundle = {
      resourceType: "Bundle",
      type: "collection",
      entry: [{ resource: patient }, { resource: encounter }],
    };
    return { name: "export.json", type: "application/json", content: JSON.stringify(bundle) };
  };

  test("told by the letter and by the hospital's data is one stay with two sources", async () => {
    const first = await file(letter("14 January 2025", "17 January 2025"));
    const second = await file(exported("2025-01-14", "2025-01-17"));
    expect(await record()).toEqual([{ value: null, from: first, instead: [second] }]);
  });

  test("of other days that overlap waits for a person, who says whether it is the same; that can be taken back", async () => {
    const first = await file(letter("14 January 2025", "17 January 2025"));
    const second = await file(exported("2025-01-14", "2025-01-16"));
    expect(await record()).toEqual([{ value: null, from: first, instead: [] }]);
    const { flags } = await outcome(client(), second);
    const flag = flags.find(({ code }) => code === "possible-duplicate")!;
    const decide = async (resolution: "confirm" | "reject") =>
      must(await client().rpc("resolve_quality_flag", { p_flag_id: flag.id, p_resolution: resolution }));

    await decide("reject");
    expect(await record()).toEqual([{ value: null, from: first, instead: [second] }]);
    must(await client().rpc("restore_quality_flag", { p_flag_id: flag.id }));
    expect((await events()).map(({ status }) => status).sort()).toEqual(["filed", "held"]);
    await decide("confirm");
    expect((await record()).map(({ from }) => from).sort()).toEqual([first, second].sort());
  });
});
