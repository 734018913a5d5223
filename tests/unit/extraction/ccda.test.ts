import { describe, expect, it } from "vitest";
import { ExtractionSchema } from "../../../functions-shared/contracts/extraction.ts";
import { extractDocument } from "../../../functions-shared/extraction/extract.ts";
import { ccda, code, OID, problem, recordTarget, result, section, template } from "./_ccda.ts";

async function extract(xml: string) {
  return ExtractionSchema.parse(await extractDocument(new TextEncoder().encode(xml)));
}
const reasons = ({ unread }: Awaited<ReturnType<typeof extract>>) => unread.map(({ reason }) => reason);
const row = (...cells: string[]) =>
  `<table><tbody><tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr></tbody></table>`;
const hemoglobin = (inner = "", value = "13.2") =>
  result("Hemoglobin", "718-7", `<value xsi:type="PQ" value="${value}" unit="g/dL"/>`, inner);
const range = (low: string, high: string) =>
  `<referenceRange><observationRange><value xsi:type="IVL_PQ"><low value="${low}" unit="g/dL"/><high value="${high}" unit="g/dL"/></value>
  </observationRange></referenceRange>`;

describe("a clinical document", () => {
  it("says whom it is about by the legal name, without nicknames, and who else is named", async () => {
    const { subject, also_named, kind, dates, reader } = await extract(
      ccda(section("30954-2", row("Hemoglobin", "13.2"), hemoglobin())),
    );
    expect([subject.name?.value, subject.birth_date?.value, subject.sex?.value]).toEqual([
      "Ada Lind",
      "1990-01-02",
      "female",
    ]);
    expect(subject.identifiers.map(({ value }) => value)).toEqual([{ system: "urn:oid:1.2.3", value: "N-1" }]);
    expect(subject.name?.source).toEqual({ path: "ClinicalDocument.recordTarget.patientRole.patient.name" });
    expect(also_named.map(({ role, name }) => [role, name])).toEqual([["guardian", "Eva Lind"]]);
    expect([reader.name, kind, dates[0]?.value]).toEqual(["c-cda", "patient_summary", "2025-02-01"]);
  });

  it("leaves the subject empty when it records two people", async () => {
    const { subject, also_named } = await extract(
      ccda(section("30954-2", row("Hemoglobin", "13.2"), hemoglobin()), recordTarget("Ada") + recordTarget("Bea")),
    );
    expect(subject.name).toBeNull();
    expect(also_named.filter(({ role }) => role === "patient").map(({ name }) => name)).toEqual([
      "Ada Lind",
      "Bea Lind",
    ]);
  });

  it("reads the same whatever prefix its namespace goes by", async () => {
    const plain = ccda(section("30954-2", row("Hemoglobin", "13.2 g/dL"), hemoglobin()));
    const prefixed = plain.replace(/<(\/?)(?=[A-Za-z])/g, "<$1h:").replace('xmlns="urn', 'xmlns:h="urn');
    expect((await extract(prefixed)).statements).toEqual((await extract(plain)).statements);
  });
});

describe("a result", () => {
  it("has its value, unit, range, flag, day and panel, and the path of its element", async () => {
    const flag = `<interpretationCode code="N"/>`;
    const { statements, unread } = await extract(
      ccda(
        section(
          "30954-2",
          row("Hemoglobin", "13.2 g/dL", "12.0 to 15.5", "Normal", "01/10/2025"),
          hemoglobin(flag + range("12.0", "15.5")),
        ),
      ),
    );
    expect(unread).toEqual([]);
    expect(statements).toMatchObject([{
      type: "observation",
      name: "Hemoglobin",
      codings: [{ system: "http://loinc.org", code: "718-7" }],
      value: { kind: "quantity", number: "13.2" },
      unit: "g/dL",
      reference_range: { low: "12.0", high: "15.5" },
      flag: "N",
      occurred_on: "2025-01-10",
      source: {
        path: "ClinicalDocument.component.structuredBody.component.section.entry.organizer.component.observation",
      },
    }]);
  });

  it.each([
    ["another value", "13.2", row("Hemoglobin", "12.3 g/dL")],
    ["another day", "13.2", row("Hemoglobin", "13.2 g/dL", "03/10/2025")],
  ])("is unread where the narrative gives %s", async (_what, value, text) => {
    const extraction = await extract(ccda(section("30954-2", text, hemoglobin("", value))));
    expect(extraction.statements).toEqual([]);
    expect(reasons(extraction)).toEqual(["contradicts-narrative"]);
    expect(extraction.unread[0]?.text).toContain("narrative: Hemoglobin");
  });

  it("loses a range or a flag that the narrative gives otherwise, and says so", async () => {
    const flag = `<interpretationCode code="H"/>`;
    const extraction = await extract(
      ccda(
        section(
          "30954-2",
          row("Hemoglobin", "13.2 g/dL", "11.0 - 15.0", "Normal"),
          hemoglobin(flag + range("12.0", "15.5")),
        ),
      ),
    );
    expect(extraction.statements).toMatchObject([{ reference_range: null, flag: null }]);
    expect(reasons(extraction)).toEqual(["contradicts-narrative", "contradicts-narrative"]);
  });

  it("under days in the heading is compared with the cell of its day", async () => {
    const text = `<table><thead><tr><th>Test</th><th>Jan 10, 2025</th><th>Jan 11, 2025</th></tr></thead><tbody><tr>
      <th>Hemoglobin</th><td>13.2 g/dL</td><td>14.0 g/dL</td></tr></tbody></table>`.replace(
      "<th>Hemoglobin</th>",
      "<td>Hemoglobin</td>",
    );
    expect((await extract(ccda(section("30954-2", text, hemoglobin())))).statements).toHaveLength(1);
    expect((await extract(ccda(section("30954-2", text, hemoglobin("", "14.0"))))).statements).toEqual([]);
  });

  it.each([
    [`<value xsi:type="PQ" nullFlavor="NI"/>`, "no-result"],
    [`<value xsi:type="PQ" value="1"/><value xsi:type="PQ" value="2"/>`, "several-values"],
  ])("without one value is unread", async (value, reason) => {
    const extraction = await extract(ccda(section("30954-2", row("Hemoglobin"), result("Hemoglobin", "718-7", value))));
    expect([extraction.statements, reasons(extraction)]).toEqual([[], [reason]]);
  });

  it.each<[string, string, object]>([
    [
      "an interval that is open above",
      `<value xsi:type="IVL_PQ"><low value="60" unit="mL/min" inclusive="false"/></value>`,
      {
        value: { kind: "quantity", number: "60", comparator: ">" },
        unit: "mL/min",
      },
    ],
    ["a coded value", `<value xsi:type="CD" code="260385009" codeSystem="${OID.snomed}" displayName="Negative"/>`, {
      value: { kind: "text", text: "Negative" },
    }],
    ["text", `<value xsi:type="ST">No growth</value>`, { value: { kind: "text", text: "No growth" } }],
    ["a number sent as text", `<value xsi:type="ST">5.40 mmol/L</value>`, {
      value: { kind: "quantity", number: "5.40", comparator: null },
      unit: "mmol/L",
    }],
    ["a ratio", `<value xsi:type="RTO_PQ_PQ"><numerator value="1"/><denominator value="128"/></value>`, {
      value: { kind: "text", text: "1:128" },
    }],
  ])("may be %s", async (_what, value, expected) => {
    const { statements } = await extract(ccda(section("30954-2", row("Test", "done"), result("Test", "718-7", value))));
    expect(statements).toMatchObject([expected]);
  });

  it("that only the narrative has is listed", async () => {
    const text =
      `<table><tbody><tr><td>Hemoglobin</td><td>13.2</td></tr><tr><td>Sodium</td><td>140</td></tr></tbody></table>`;
    const { unread } = await extract(ccda(section("30954-2", text, hemoglobin())));
    expect(unread.map(({ reason, text }) => [reason, text])).toEqual([["no-entry", "Section: Sodium | 140"]]);
  });
});

describe("a problem", () => {
  it("is active with its concern, and resolved with its last day", async () => {
    const active = await extract(
      ccda(section("11450-4", "<list><item>Asthma, since Mar 4, 2020</item></list>", problem("Asthma"))),
    );
    expect(active.statements).toMatchObject([{
      type: "condition",
      name: "Asthma",
      occurred_on: "2020-03-04",
      status: "active",
    }]);
    const ended = problem("Asthma", "", `<low value="20200304"/><high value="20210101"/>`);
    const { statements } = await extract(ccda(section("11450-4", "<list><item>Asthma</item></list>", ended)));
    expect(statements).toMatchObject([{ status: "resolved", ended_on: "2021-01-01" }]);
  });

  it.each([
    [
      "another thing",
      "<list><item ID='p1'>Fracture of the wrist</item></list>",
      `<text><reference value="#p1"/></text>`,
      "contradicts-narrative",
    ],
    ["a problem of another day", "<list><item>Asthma since 2018</item></list>", "", "contradicts-narrative"],
  ])("that the narrative calls %s is unread", async (_what, text, inner, reason) => {
    const extraction = await extract(ccda(section("11450-4", text, problem("Asthma", inner))));
    expect([extraction.statements, reasons(extraction)]).toEqual([[], [reason]]);
  });

  it("keeps no status that the narrative denies", async () => {
    const extraction = await extract(ccda(section("11450-4", row("Asthma", "Inactive"), problem("Asthma"))));
    expect(extraction.statements).toMatchObject([{ name: "Asthma", status: null }]);
    expect(reasons(extraction)).toEqual(["contradicts-narrative"]);
  });

  it.each([
    [
      "ends before it begins",
      problem("Asthma", "", `<low value="20200304"/><high value="20190101"/>`),
      "ends-before-it-begins",
    ],
    ["is denied", problem("Asthma").replace("<observation ", `<observation negationInd="true" `), "not-done"],
    ["says there is none", problem("No known problems"), "none-known"],
  ])("that %s is no event", async (_what, entry, reason) => {
    const extraction = await extract(ccda(section("11450-4", row("Asthma", "none known"), entry)));
    expect([extraction.statements, reasons(extraction)]).toEqual([[], [reason]]);
  });

  it("with a day that is none has no day", async () => {
    const { statements } = await extract(
      ccda(section("11450-4", row("Asthma"), problem("Asthma", "", `<low value="20200431"/>`))),
    );
    expect(statements).toMatchObject([{ occurred_on: null }]);
  });
});

describe("an allergy", () => {
  const allergy = (attributes: string, substance: string) =>
    `<act classCode="ACT" moodCode="EVN">${
      template("30")
    }<statusCode code="active"/><entryRelationship><observation ${attributes} moodCode="EVN">
    ${
      template("7")
    }<effectiveTime><low value="1998"/></effectiveTime><value xsi:type="CD" code="416098002" codeSystem="${OID.snomed}" displayName="Drug allergy"/>
    <participant typeCode="CSM"><participantRole><playingEntity>${substance}</playingEntity></participantRole></participant>
    <entryRelationship><observation moodCode="EVN">${template("9")}<text><reference value="#r1"/></text>
    <value xsi:type="CD" displayName="Wheal"/><entryRelationship><observation moodCode="EVN">${template("8")}
    <value xsi:type="CD" displayName="Moderate"/></observation></entryRelationship></observation></entryRelationship>
    </observation></entryRelationship></act>`;
  const penicillin = code("code", "7980", OID.rxnorm, "penicillin G");
  const text = `<table><tbody><tr><td>Penicillin</td><td ID="r1">Hives</td><td>Active</td></tr></tbody></table>`;

  it("is of its substance, with the reaction as it is printed and how severe it was", async () => {
    const { statements, unread } = await extract(ccda(section("48765-2", text, allergy("", penicillin))));
    expect(unread).toEqual([]);
    expect(statements).toMatchObject([{
      type: "allergy",
      name: "penicillin G",
      codings: [{ code: "7980" }],
      reaction: "Hives",
      severity: "Moderate",
      occurred_on: "1998",
      status: "active",
    }]);
  });

  it("that is negated says that none is known", async () => {
    const extraction = await extract(
      ccda(section("48765-2", "No known allergies", allergy(`negationInd="true"`, penicillin))),
    );
    expect(extraction.statements).toEqual([]);
    expect(reasons(extraction)).toContain("none-known");
  });
});

describe("a medication", () => {
  const medication = (mood: string, inner: string) =>
    `<substanceAdministration classCode="SBADM" moodCode="${mood}">${template("16")}<statusCode code="active"/>
    <effectiveTime xsi:type="IVL_TS"><low value="20250101"/></effectiveTime><effectiveTime xsi:type="PIVL_TS"><period value="12" unit="h"/></effectiveTime>
    ${
      code("routeCode", "C38288", "2.16.840.1.113883.3.26.1.1", "Oral")
    }${inner}<consumable><manufacturedProduct><manufacturedMaterial>
    ${
      code("code", "197380", OID.rxnorm, "atenolol 25 MG Oral Tablet")
    }</manufacturedMaterial></manufacturedProduct></consumable>
    <author><assignedAuthor><assignedPerson><name><given>Ann</given><family>House</family></name></assignedPerson></assignedAuthor></author>
    </substanceAdministration>`;

  it("has dose, route, frequency and who prescribed it", async () => {
    const text = row("Atenolol 25 MG Oral Tablet", "1 every 12 hours", "Jan 1, 2025", "Active");
    const { statements, unread } = await extract(
      ccda(section("10160-0", text, medication("INT", `<doseQuantity value="1"/>`))),
    );
    expect(unread).toEqual([]);
    expect(statements).toMatchObject([{
      type: "medication",
      name: "atenolol 25 MG Oral Tablet",
      dose: "1",
      route: "Oral",
      frequency: "1 per 12 h",
      prescriber: "Ann House",
      occurred_on: "2025-01-01",
    }]);
  });

  it("loses a dose and a frequency that the narrative gives otherwise", async () => {
    const text = row("Atenolol 25 MG Oral Tablet", "2 tablets TID");
    const extraction = await extract(ccda(section("10160-0", text, medication("EVN", `<doseQuantity value="1"/>`))));
    expect(extraction.statements).toMatchObject([{ dose: null, frequency: null, route: "Oral" }]);
    expect(reasons(extraction)).toEqual(["contradicts-narrative", "contradicts-narrative"]);
  });
});

describe("an immunization", () => {
  const immunization = (attributes: string, inner = "") =>
    `<substanceAdministration classCode="SBADM" moodCode="EVN" ${attributes}>${
      template("52")
    }<statusCode code="completed"/>
    <effectiveTime value="19991104"/><repeatNumber value="2"/><consumable><manufacturedProduct><manufacturedMaterial>
    ${code("code", "88", OID.cvx, "influenza virus vaccine")}<lotNumberText>L-7</lotNumberText></manufacturedMaterial>
    <manufacturerOrganization><name>Vax Inc.</name></manufacturerOrganization></manufacturedProduct></consumable>${inner}</substanceAdministration>`;

  it("has lot, maker and which dose it was", async () => {
    const { statements } = await extract(
      ccda(section("11369-6", row("Influenza", "Nov 1999", "Completed"), immunization(""))),
    );
    expect(statements).toMatchObject([
      { type: "immunization", lot: "L-7", manufacturer: "Vax Inc.", dose_number: "2", occurred_on: "1999-11-04" },
    ]);
  });

  it("that was refused is listed with why", async () => {
    const refusal = `<entryRelationship><observation moodCode="EVN">${
      template("53")
    }<code code="PATOBJ" displayName="patient objection"/></observation></entryRelationship>`;
    const extraction = await extract(
      ccda(section("11369-6", row("Influenza", "1999", "Refused"), immunization(`negationInd="true"`, refusal))),
    );
    expect(extraction.statements).toEqual([]);
    expect(extraction.unread).toMatchObject([{
      reason: "not-done",
      text: "influenza virus vaccine: patient objection",
    }]);
  });

  it("that the narrative says was refused is none, whatever its entry says", async () => {
    const extraction = await extract(
      ccda(section("11369-6", row("Influenza", "Nov 1999", "Refused"), immunization(""))),
    );
    expect([extraction.statements, reasons(extraction)]).toEqual([[], ["contradicts-narrative"]]);
  });
});

describe("what is no event of the past", () => {
  const procedure = (mood: string) =>
    `<procedure classCode="PROC" moodCode="${mood}">${template(mood === "EVN" ? "14" : "41")}${
      code("code", "73761001", OID.snomed, "Colonoscopy")
    }
    <statusCode code="completed"/><effectiveTime value="20250103"/></procedure>`;

  it.each([["EVN", []], ["RQO", ["planned"]], ["GOL", ["goal"]]])("is told by its mood: %s", async (mood, expected) => {
    const extraction = await extract(ccda(section("47519-4", row("Colonoscopy", "Jan 3, 2025"), procedure(mood))));
    expect(extraction.statements).toHaveLength(1 - expected.length);
    expect(reasons(extraction)).toEqual(expected);
  });

  it("of the family, the household or the mind is listed by its section", async () => {
    const observation =
      `<observation classCode="OBS" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.46"/>
      <code code="64572001"/><value xsi:type="CD" displayName="Diabetes"/></observation>`;
    const organizer = `<organizer classCode="CLUSTER" moodCode="EVN">${
      template("45")
    }<component>${observation}</component></organizer>`;
    const extraction = await extract(
      ccda(section("10157-6", "Father: diabetes", organizer) + section("29762-2", "Smokes", observation)),
    );
    expect(reasons(extraction)).toEqual(["family-history", "social-history"]);
    const text = await extract(ccda(section("51848-0", "Anaemia, to be watched.")));
    expect(text.unread).toMatchObject([{ reason: "narrative-only", text: "Section: Anaemia, to be watched." }]);
  });
});

it("with more entries that point at no row than can be held against its rows is refused", async () => {
  const names = Array.from({ length: 1_500 }, (_, nth) => `T${nth}`);
  const entries = names.map((name) => result(name, "718-7", '<value xsi:type="PQ" value="13.2" unit="g/dL"/>', ""));
  const many = extract(ccda(section("30954-2", names.map((name) => row(name, "13.2")).join(""), ...entries)));
  await expect(many).rejects.toMatchObject({ code: "too-large" });
}, 60_000);
