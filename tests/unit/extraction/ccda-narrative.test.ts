import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { ExtractionSchema } from "../../../functions-shared/contracts/extraction.ts";
import { extractDocument } from "../../../functions-shared/extraction/extract.ts";
import { attached, ccda, code, OID, problem, result, section, template } from "./_ccda.ts";

const extract = async (xml: string) => ExtractionSchema.parse(await extractDocument(new TextEncoder().encode(xml)));
const told = async (xml: string) => {
  const { statements, unread } = await extract(xml);
  return { names: statements.map(({ name }) => name), reasons: unread.map(({ reason }) => reason) };
};
const row = (...cells: string[]) =>
  `<table><tbody><tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr></tbody></table>`;
const against = { names: [], reasons: ["contradicts-narrative"] };

const allergy = (substance: string, inner = "") =>
  `<act classCode="ACT" moodCode="EVN">${template("30")}<statusCode code="active"/><entryRelationship typeCode="SUBJ">
  <observation classCode="OBS" moodCode="EVN">${
    template("7")
  }${inner}<code code="ASSERTION"/><participant typeCode="CSM"><participantRole>
  <playingEntity>${
    code("code", "7980", OID.rxnorm, substance)
  }</playingEntity></participantRole></participant></observation>
  </entryRelationship></act>`;
const vaccine = (name: string, inner = "") =>
  `<substanceAdministration classCode="SBADM" moodCode="EVN">${template("52")}<statusCode code="completed"/>
  <effectiveTime value="20240901"/>${inner}<consumable><manufacturedProduct><manufacturedMaterial>${
    code("code", "88", OID.cvx, name)
  }</manufacturedMaterial></manufacturedProduct></consumable></substanceAdministration>`;
const drug = (name: string, dose: string, inner = "") =>
  `<substanceAdministration classCode="SBADM" moodCode="EVN">${template("16")}${inner}<statusCode code="active"/>
  <effectiveTime xsi:type="IVL_TS"><low value="20240901"/></effectiveTime>${dose}<consumable><manufacturedProduct><manufacturedMaterial>${
    code("code", "6809", OID.rxnorm, name)
  }</manufacturedMaterial></manufacturedProduct></consumable></substanceAdministration>`;
const procedure = (name: string) =>
  `<procedure classCode="PROC" moodCode="EVN">${template("14")}${code("code", "73761001", OID.snomed, name)}
  <statusCode code="completed"/><effectiveTime value="20240901"/></procedure>`;

describe("nothing is stated that the narrative denies", () => {
  it.each([
    ["an allergy where it says there is none", section("48765-2", "No known allergies", allergy("Penicillin"))],
    ["an allergy that it says was refuted", section("48765-2", row("Penicillin", "refuted"), allergy("Penicillin"))],
    ["a problem that it says was ruled out", section("11450-4", row("Asthma", "ruled out 2020"), problem("Asthma"))],
    ["a vaccine that it says was declined", section("11369-6", row("Influenza", "declined"), vaccine("Influenza"))],
    [
      "a procedure that it says is planned",
      section("47519-4", row("Colonoscopy", "planned"), procedure("Colonoscopy")),
    ],
    ["a medicine that it says is not taken", section("10160-0", row("Metformin", "not taking"), drug("Metformin", ""))],
    [
      "a result in another unit",
      section(
        "30954-2",
        row("Glucose", "99 mg/dL"),
        result("Glucose", "2345-7", `<value xsi:type="PQ" value="99" unit="mmol/L"/>`),
      ),
    ],
    [
      "what the row it refers to calls something else",
      section(
        "10160-0",
        `<table><tbody><tr ID="m1"><td>Lisinopril</td><td>daily</td></tr><tr ID="m2"><td>Metformin</td><td>daily</td></tr></tbody></table>`,
        drug("Lisinopril", ""),
        drug("Metformin", "", `<text><reference value="#m1"/></text>`),
      ),
    ],
  ])("%s", async (_, xml) => {
    const { names, reasons } = await told(ccda(xml));
    expect(names.filter((name) => name !== "Lisinopril")).toEqual(against.names);
    expect(reasons).toContain("contradicts-narrative");
  });

  it("while what it does say is stated", async () => {
    expect((await told(ccda(section("48765-2", row("Penicillin", "hives"), allergy("Penicillin"))))).names).toEqual([
      "Penicillin",
    ]);
  });

  it("a day written with hyphens is no range", async () => {
    const range =
      `<referenceRange><observationRange><value xsi:type="IVL_PQ"><low value="136" unit="mmol/L"/><high value="145" unit="mmol/L"/></value></observationRange></referenceRange>`;
    const { statements } = await extract(
      ccda(
        section(
          "30954-2",
          row("Sodium", "140 mmol/L", "2025-01-10"),
          result("Sodium", "2951-2", `<value xsi:type="PQ" value="140" unit="mmol/L"/>`, range),
        ),
      ),
    );
    expect(statements).toMatchObject([{ reference_range: { low: "136", high: "145" } }]);
  });

  it("a dose in another unit is left out and listed", async () => {
    const { statements, unread } = await extract(
      ccda(section("10160-0", row("Metformin", "500 mg"), drug("Metformin", `<doseQuantity value="500" unit="g"/>`))),
    );
    expect(statements).toMatchObject([{ name: "Metformin", dose: null }]);
    expect(unread.map(({ reason }) => reason)).toEqual(["contradicts-narrative"]);
  });

  it.each([
    [
      "negated",
      section(
        "48765-2",
        row("Penicillin"),
        allergy("Penicillin").replace("<observation ", '<observation negationInd="true" '),
      ),
    ],
    [
      "of a null flavor",
      section(
        "11369-6",
        row("Influenza"),
        vaccine("Influenza").replace("<substanceAdministration ", '<substanceAdministration nullFlavor="UNK" '),
      ),
    ],
  ])("an entry that is %s states nothing", async (_, xml) => {
    const { names, reasons } = await told(ccda(xml));
    expect([names, reasons.length > 0]).toEqual([[], true]);
  });
});

describe("a body that is no XML", () => {
  const report = "Patient: Ada Lind   DOB: 01/02/1990\nCollected: 01/31/2025\nSodium 140 mmol/L 136 - 145\n";
  const encoded = Buffer.from(report).toString("base64");

  it("is read as the document it is, each statement at its place in it", async () => {
    const { statements, also_named } = await extract(
      attached(`<text mediaType="text/plain" representation="B64">${encoded}</text>`),
    );
    expect(statements).toMatchObject([{ name: "Sodium", occurred_on: "2025-01-31" }]);
    expect(statements[0]!.source).toEqual({
      path: expect.stringMatching(/^ClinicalDocument\.component\.nonXMLBody\.text#page=1&xywh=0,2,/),
    });
    expect(also_named).toContainEqual({ role: "patient", name: "Ada Lind", source: expect.anything() });
  });

  it.each([
    ["kept elsewhere", `<text mediaType="application/pdf"><reference value="report.pdf"/></text>`],
    ["packed", `<text mediaType="text/plain" representation="B64" compression="DF">${encoded}</text>`],
    ["nothing anybody can read", `<text mediaType="application/pdf" representation="B64">AAAA</text>`],
  ])("is listed when it is %s", async (_, text) => {
    expect(await told(attached(text))).toEqual({ names: [], reasons: ["embedded-document"] });
  });
});
