import { describe, expect, it } from "vitest";
import type { Statement } from "../../../../functions-shared/contracts/extraction.ts";
import { extract, stated } from "./read.ts";

const HEAD = ["Patient: Anna Lind   DOB: 12 March 1955", "Date: 10 February 2025", ""];
const names = async (type: Statement["type"], ...lines: string[]) =>
  (await stated(type, ...HEAD, ...lines)).map(({ name }) => name);
const unread = async (...lines: string[]) => (await extract(...HEAD, ...lines)).unread.map(({ text }) => text);

describe("a form's boxes", () => {
  it("for yes and no say which of the items of a list somebody has", async () => {
    const line = "Allergies:  Latex [ ] Yes [X] No   Penicillin [X] Yes [ ] No   Codeine [ ] No [X] Yes";
    expect(await names("allergy", line)).toEqual(["Penicillin", "Codeine"]);
    expect(await names("condition", "Medical history", "Gout ☒ Yes ☐ No", "Asthma ☐ Yes ☒ No")).toEqual(["Gout"]);
  });

  it("that are ticked both or neither, or stand under no heading, are left to a person", async () => {
    expect(await names("allergy", "Allergies: Latex [X] Yes [X] No")).toEqual([]);
    expect(await unread("Asthma [X] Yes [ ] No")).toContain("Asthma [X] Yes [ ] No");
  });
});

describe("a diagnosis told in prose with its code", () => {
  it("is stated where the dictionary knows its name", async () => {
    expect(await names("condition", "Assessment: Doing well. Atopic dermatitis (L20.9), mild.")).toEqual([
      "Atopic dermatitis",
    ]);
  });

  it("is left to a person where it does not, and stated of nobody where it is a relative's or ruled out", async () => {
    expect(await unread("Assessment: Pressure at goal (I10).")).toContain("Pressure at goal (I10)");
    expect(await names("condition", "Assessment: Rule out pneumonia (J18.9). Mother has gout (M10.9).")).toEqual([]);
  });
});

describe("measures", () => {
  it("may stand two behind two labels", async () => {
    const found = await stated("observation", ...HEAD, "Vitals", "Weight / Height   64.0 kg / 166 cm");
    expect(found.map((one) => [one.name, "number" in one.value ? one.value.number : null, one.unit])).toEqual([
      ["Body weight", "64.0", "kg"],
      ["Body height", "166", "cm"],
    ]);
  });
});

describe("doses", () => {
  it("of one line have the lot that stands behind each", async () => {
    const found = await stated(
      "immunization",
      ...HEAD,
      "Immunizations given today: MMR, lot 9XK4R; Varicella, lot U012345",
    );
    expect(found.map((one) => [one.name, one.lot])).toEqual([["MMR", "9XK4R"], ["Varicella", "U012345"]]);
  });

  it("may stand below the day of their visit and the age then", async () => {
    const found = await stated(
      "immunization",
      "Vaccination record",
      ...HEAD,
      "25-03-2019   (age 3 months)   Riverside clinic",
      "MMR       M-M-RVaxPro    lot A1234B",
      "Varicella Varivax        lot C5678D",
    );
    expect(found.map((one) => [one.occurred_on, one.lot])).toEqual([["2019-03-25", "A1234B"], [
      "2019-03-25",
      "C5678D",
    ]]);
  });

  it("are not what a history of the disease tells", async () => {
    expect(await names("immunization", "Immunizations", "History of disease: Varicella 03/2018", "MMR 04/05/2019"))
      .toEqual(["MMR"]);
  });
});

describe("what an American summary lists as due", () => {
  it("is neither done nor the person's, and is listed", async () => {
    const lines = ["Health Maintenance Due", "Colonoscopy", "Influenza vaccine"];
    expect((await extract(...HEAD, ...lines)).statements).toEqual([]);
    expect(await unread(...lines)).toEqual(["Colonoscopy", "Influenza vaccine"]);
  });
});

describe("a medicine", () => {
  it("may have the number of its pack in front and its pack right behind", async () => {
    expect(await names("medication", "Ricetta", "(024402051) BISOPROLOLO*28CPR RIV 2,5MG   1 CPR AL MATTINO")).toEqual([
      "BISOPROLOLO",
    ]);
  });

  it("is stopped below a label that says since when or by whom", async () => {
    const found = await stated(
      "medication",
      ...HEAD,
      "Medications",
      "Gabapentin 300 mg daily",
      "DISCONTINUED since last visit:",
      "Amlodipine 5 mg tablet",
      "On hold per Dr. Holt:",
      "Furosemide 20 mg tablet",
    );
    expect(found.map(({ name, status }) => [name, status])).toEqual([
      ["Gabapentin", null],
      ["Amlodipine", "stopped"],
      ["Furosemide", "on-hold"],
    ]);
  });

  it("is never somebody's relative", async () => {
    expect(await names("medication", "Medications", "Father 300 mg daily", "Gabapentin 300 mg daily")).toEqual([
      "Gabapentin",
    ]);
  });
});
