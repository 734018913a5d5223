import { describe, expect, it } from "vitest";
import { extractDocument } from "../../../functions-shared/extraction/extract.ts";
import { toUcum } from "../../../functions-shared/coding/units.ts";
import { ccda, result, section } from "./_ccda.ts";

const extract = (text: string | object) =>
  extractDocument(new TextEncoder().encode(typeof text === "string" ? text : JSON.stringify(text)));
const patient = {
  resourceType: "Patient",
  id: "a",
  name: [{ family: "Lind", given: ["Ada"] }],
  identifier: [{ system: "urn:x", value: "77" }],
};
const about = { subject: { reference: "Patient/a" }, effectiveDateTime: "2025-01-10", status: "final" };
const sodium = {
  resourceType: "Observation",
  ...about,
  code: { text: "Sodium" },
  valueQuantity: { value: 140, unit: "mmol/L" },
};
const bundle = (...resources: object[]) => ({
  resourceType: "Bundle",
  type: "collection",
  entry: [patient, ...resources].map((resource) => ({ resource })),
});
const told = async (text: string | object) => {
  const { statements, unread } = await extract(text);
  return [statements.map(({ name }) => name), unread.map(({ reason, text }) => `${reason}: ${text}`)];
};

describe("FHIR", () => {
  it("reads no resource whose meaning a modifier changes", async () => {
    const modified = { ...sodium, modifierExtension: [{ url: "urn:x:meant-otherwise", valueBoolean: true }] };
    expect(await told(bundle(modified))).toEqual([[], ["modifier-extension: Observation: Sodium"]]);
  });

  it("lists remarks, and what a report says beside its results", async () => {
    const report = {
      resourceType: "DiagnosticReport",
      ...about,
      code: { text: "Panel" },
      contained: [{ ...sodium, id: "o" }],
      result: [{ reference: "#o" }],
      conclusionCode: [{ text: "Dehydration" }],
      presentedForm: [{ title: "Report as PDF" }],
    };
    expect(await told(bundle({ ...sodium, note: [{ text: "Drawn late" }] }))).toEqual([["Sodium"], [
      "comment: Drawn late",
    ]]);
    expect((await told(bundle(report)))[1]).toEqual(["conclusion: Dehydration", "attachment: Report as PDF"]);
  });

  it("states no condition that is only considered", async () => {
    const condition = {
      resourceType: "Condition",
      ...about,
      code: { text: "Gout" },
      verificationStatus: { coding: [{ code: "provisional" }] },
    };
    expect(await told(bundle(condition))).toEqual([[], ["uncertain: Condition: Gout"]]);
  });

  it("is about nobody where a reference asks for another's identifier", async () => {
    const asking = (identifier: string) => ({
      ...sodium,
      subject: { reference: `Patient?identifier=urn:x|${identifier}` },
    });
    expect((await extract(bundle(asking("77")))).subject.name?.value).toBe("Ada Lind");
    expect((await extract(bundle(asking("78")))).subject.name).toBeNull();
  });

  it("reads the lines of a file around one that was cut off", async () => {
    const lines = [patient, sodium, sodium].map((one) => JSON.stringify(one));
    expect(await told([lines[0], lines[1], lines[2]!.slice(0, 60)].join("\n")))
      .toEqual([["Sodium"], [`no-resource: ${lines[2]!.slice(0, 60)}`]]);
  });
});

describe("HL7 v2", () => {
  const message = (...segments: string[]) =>
    ["MSH|^~\\&|LIS|N|||20250214||ORU^R01|1|P|2.5", "PID|1||5||Lind^Ada", "OBR|1|||X|||20250213", ...segments].join(
      "\r",
    );

  it("writes exponents out", async () => {
    const { statements } = await extract(message("OBX|1|NM|2132-9^B12^LN||1.2E+03|pg/mL|200-900||||F"));
    expect(statements).toMatchObject([{ value: { number: "1200" }, unit: "pg/mL" }]);
  });

  it("lists segments that state something and are not read", async () => {
    const [, unread] = await told(
      message("DG1|1||I10^Hypertension^I10", "ZLB|1|NM|2345-7^Glucose^LN||101", "ZPS|1|Lab"),
    );
    expect(unread).toEqual(["unsupported-segment: Hypertension", "unsupported-segment: Glucose"]);
  });

  it("does not give the day it was sent to a text that prints one which cannot be told", async () => {
    const text = ["Collected: 03/04/2025", "Glucose   5.1   mmol/L   3.9 - 5.5", "Sodium   140   mmol/L   136 - 145"];
    const lines = text.map((line, i) => `OBX|${i + 1}|TX|X^Report^L||${line}||||||F`);
    const { statements } = await extract(message(...lines));
    expect(statements.map((one) => one.occurred_on)).toEqual([null, null]);
  });
});

describe("C-CDA", () => {
  const mass = result("Sodium", "2951-2", `<value xsi:type="PQ" value="140" unit="mmol/L"/>`);

  it("states nothing of somebody other than the patient", async () => {
    const newborn = `<subject><relatedSubject classCode="PRS"><code code="CHILD"/></relatedSubject></subject>`;
    const ofSection = section("30954-2", "", mass).replace("<entry>", `${newborn}<entry>`);
    const ofEntry = section("30954-2", "", mass.replace("<component>", `${newborn}<component>`));
    for (const one of [ofSection, ofEntry]) {
      const { statements, unread } = await extract(ccda(one));
      expect([statements.length, unread.map(({ reason }) => reason)]).toEqual([0, ["other-subject"]]);
    }
  });

  it("reads a code of no system by its text", async () => {
    const value = `<value xsi:type="CD" nullFlavor="OTH"><originalText>Non-reactive</originalText></value>`;
    const { statements } = await extract(ccda(section("30954-2", "", result("HBsAg", "5196-1", value))));
    expect(statements).toMatchObject([{ name: "HBsAg", value: { text: "Non-reactive" } }]);
  });
});

describe("units of UCUM", () => {
  it.each(["[lb_av]", "[in_i]"])("may stand in brackets of their own: %s", (unit) => expect(toUcum(unit)).toBe(unit));
});
