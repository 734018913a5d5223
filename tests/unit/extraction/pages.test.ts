import { describe, expect, it } from "vitest";
import { readRows } from "./compare.ts";
import { extract } from "./plain-text.ts";

const HEAD = "Test          Result     Units     Reference Range";

describe("reports in plain text", () => {
  it("keep what could not be read, with its reason", async () => {
    const { statements, unread } = await extract(
      "Patient: Ada Holm",
      HEAD,
      "Sodium        See note   mmol/L    135-145",
      "Chloride      1O2        mmol/L    98-107",
      "",
      "The potassium was 5.9 mmol/L in a haemolysed sample and of no use.",
    );
    expect(statements).toEqual([]);
    expect(unread.map(({ reason, text }) => [reason, text.split(" ")[0]])).toEqual([
      ["no-result", "Sodium"],
      ["unreadable-value", "Chloride"],
      ["not-understood", "The"],
    ]);
  });

  it("do not take explanations below a result for results", async () => {
    const { statements } = await extract(
      "Patient: Ada Holm",
      HEAD,
      "HbA1c         5.8        %         4.8-5.6",
      "   Please Note:",
      "      Prediabetes: 5.7 - 6.4",
      "      Diabetes: >6.4",
      "TSH           1.45       mIU/L     0.45-4.50",
    );
    expect(statements.map(({ name }) => name)).toEqual(["HbA1c", "TSH"]);
  });

  it("with dates across give each result its own date", async () => {
    const { statements } = await extract(
      "Patient: Ada Holm",
      "| Test | 2025-06-01 | 2024-12-01 | Unit |",
      "| Ferritin | 45 | 38 | ng/mL |",
    );
    expect(statements.map(({ name, occurred_on }) => [name, occurred_on])).toEqual([["Ferritin", "2025-06-01"], [
      "Ferritin",
      "2024-12-01",
    ]]);
  });

  it("with dates across whose order is not known give none of them", async () => {
    const { statements, unread } = await extract(
      "Patient: Ada Holm",
      "Reported: 2025-08-20",
      "| Test | 12/08/25 | Unit |",
      "| Ferritin | 45 | ng/mL |",
    );
    expect([statements, unread.map(({ reason }) => reason)]).toEqual([[], ["ambiguous-date"]]);
  });

  it("with a collection date that cannot be told take no other day for it", async () => {
    const { statements } = await extract(
      "Patient: Ada Holm",
      "Collected: 03/04/2026",
      "Reported: 2026-04-15",
      HEAD,
      "Sodium        140        mmol/L    135-145",
    );
    expect(statements.map(({ occurred_on }) => occurred_on)).toEqual([null]);
  });

  it("with a heading made of two take its first", async () => {
    const { statements } = await extract(
      "Patient: Ada Holm",
      "Test          Current Result and Flag    Previous Result and Date    Units    Reference Interval",
      "Ferritin      45         Low             38        08/21/2024        ng/mL    50-150",
    );
    expect(statements).toMatchObject([{ name: "Ferritin", value: { number: "45" }, flag: "Low", unit: "ng/mL" }]);
  });

  it("with a number that is not read give no text in its place", async () => {
    const { statements, unread } = await extract(
      "Patient: Ada Holm",
      HEAD,
      "Glucose       : 92       mg/dL     70-99",
      "Sodium        a14O       mmol/L    135-145",
    );
    expect(statements).toMatchObject([{ name: "Glucose", value: { kind: "quantity", number: "92" } }]);
    expect(unread).toMatchObject([{ reason: "unreadable-value" }]);
  });

  it("date each row by the collection printed above it", async () => {
    const { statements } = await extract(
      "Patient: Ada Holm",
      "Collected: 2025-01-01",
      HEAD,
      "Sodium        140        mmol/L    135-145",
      "",
      "Collected: 2025-02-01",
      HEAD,
      "Sodium        141        mmol/L    135-145",
    );
    expect(statements.map(({ occurred_on }) => occurred_on)).toEqual(["2025-01-01", "2025-02-01"]);
  });

  it("in a letter without a table read one result a line, under its heading", async () => {
    const extraction = await extract(
      "Patient: Ada Holm",
      "",
      "Full Blood Count",
      "  Haemoglobin      131  g/L        (130 - 170)",
      "  White cells      11.9 * 10^9/L   (4.0 - 11.0)",
      "U&E",
      "  Sodium           139  mmol/L     (133 - 146)",
      "Please come back within 14 days.",
    );
    expect(readRows(extraction).map(({ name, value, flag }) => [name, value, flag])).toEqual([
      ["Haemoglobin", "131", null],
      ["White cells", "11.9", "*"],
      ["Sodium", "139", null],
    ]);
    expect(extraction.statements.map((one) => one.type === "observation" && one.section)).toEqual([
      "Full Blood Count",
      "Full Blood Count",
      "U&E",
    ]);
    expect(extraction.unread).toEqual([]);
  });

  it("print a unit in a cell of its own below a heading that says something else", async () => {
    const { statements } = await extract(
      "Test          Result     Previous Result and D        Reference Interval",
      "WBC           6.6        5.8 03/11/2023    x10^3/uL    3.4-10.8",
      "Platelets     419        301 03/11/2023    x10^3/uL    150-450",
    );
    expect(statements.map((one) => one.type === "observation" && one.unit)).toEqual(["x10^3/uL", "x10^3/uL"]);
  });

  it("name the same person twice, shortened on a later page, and stay about that person", async () => {
    const { subject } = await extract(
      "Patient Name: John Albert Smith   DOB: 1955-05-05",
      HEAD,
      "Sodium        140        mmol/L    135-145\fName: Smith, John",
    );
    expect(subject.name?.value).toBe("John Albert Smith");
  });

  it("name somebody whose title stands wide apart from the name", async () => {
    const { subject } = await extract(
      "Patient Name : Mrs.     Sunita Rao     Lab No. : 7551249",
      HEAD,
      "Sodium        140        mmol/L    135-145",
    );
    expect(subject.name?.value).toBe("Sunita Rao");
  });

  it("name a newborn by its mother, who is not the subject", async () => {
    const { subject, also_named } = await extract(
      "Name : Baby of Sunita Rao     Age : 3 Days   Sex : Male",
      HEAD,
      "Bilirubin     12.4       mg/dL     <12",
    );
    expect([subject.name, subject.age?.value, also_named.map(({ role, name }) => `${role} ${name}`)]).toEqual([
      null,
      0,
      ["mother Sunita Rao"],
    ]);
  });

  it("that prescribe give medicines with strength, route and frequency", async () => {
    const { kind, statements } = await extract(
      "Dr. A. Mensah, Family Practice",
      "Patient: Kwame Boateng   DOB: 1970-04-30   Date: 2025-05-02",
      "Rx",
      "1. Amlodipine 5 mg tablet - take 1 tablet by mouth once daily",
      "2. Tab. Metformin 500 mg 1-0-1 x 30 days",
    );
    expect(kind).toBe("prescription");
    expect(statements).toMatchObject([
      {
        type: "medication",
        name: "Amlodipine",
        dose: "5 mg",
        route: "by mouth",
        frequency: "once daily",
        occurred_on: "2025-05-02",
      },
      { type: "medication", name: "Metformin", dose: "500 mg", route: null, frequency: "1-0-1" },
    ]);
  });

  it("with a line longer than any report's say so instead of laying it out", async () => {
    const { statements, unread } = await extract("Result  ".repeat(40_000), "Sodium: 140 mmol/L (135-145)");
    expect(statements.map(({ name }) => name)).toEqual(["Sodium"]);
    expect(unread.map(({ reason, text }) => [reason, text.length])).toEqual([["line-too-long", 200]]);
  });

  it("give the same extraction for the same bytes", async () => {
    const lines = ["Patient: Ada Holm", HEAD, "Sodium        140        mmol/L    135-145"];
    expect(await extract(...lines)).toEqual(await extract(...lines));
  });
});

describe("whom a report is about", () => {
  const nameIn = async (...lines: string[]) => (await extract(...lines)).subject.name?.value ?? null;

  it("may be named without a label, above or beside birth date and sex", async () => {
    expect(await nameIn("North Lab", "Holm, Ada", "DOB: 02 March 1980")).toBe("Holm, Ada");
    expect(await nameIn("Née le : 02/03/1980          Madame HOLM Ada", "8 rue des Lilas")).toBe("HOLM Ada");
    expect(await nameIn("Frau Ada Holm, geb. 2.3.1980", "Sodium 140 mmol/l")).toBe("Ada Holm");
  });

  it("may be told in one line by name, sex and birth date", async () => {
    const { subject } = await extract("HOLM Ada w 2.3.1980", "Hämoglobin    131   g/l   120-160");
    expect([subject.name?.value, subject.sex?.value, subject.birth_date?.value]).toEqual([
      "HOLM Ada",
      "female",
      "1980-03-02",
    ]);
  });

  it("is not told by a city, a physician or two names", async () => {
    expect(await nameIn("Dayton, OH", "DOB: 02 March 1980")).toBeNull();
    expect(await nameIn("Marsh, Ella MD", "DOB: 02 March 1980")).toBeNull();
    expect(await nameIn("Mrs. Ada Holm", "Mr. Jon Berg", "DOB: 02 March 1980")).toBeNull();
  });

  it("is one person though initials stand for names in one place", async () => {
    expect(await nameIn("Patient: A M Holm", "Full name: Ada Maria Holm")).toBe("Ada Maria Holm");
    expect(await nameIn("Patient: A M Holm", "Full name: Ada Berta Holm")).toBeNull();
  });

  it("has not the birth date of the guarantor", async () => {
    const { subject } = await extract("Patient: Holm, Ada   DOB: 2 March 2011", "Guarantor DOB: 1 May 1970");
    expect(subject.birth_date?.value).toBe("2011-03-02");
  });
});

describe("around the results", () => {
  it("people who sign are no results", async () => {
    const { statements, unread } = await extract(
      "Patient: Ada Holm",
      HEAD,
      "Sodium        140        mmol/L    135-145",
      "Dr. Ella Marsh           Dr. Jon Berg",
      "MD, Pathology            DCP, Consultant Biochemist",
    );
    expect([statements.length, unread]).toEqual([1, []]);
  });

  it("a letter says when the blood was drawn and what the goal is", async () => {
    const { statements } = await extract(
      "RE: Ada Holm, DOB March 2, 1980",
      "Your blood was drawn on January 9, 2026. Here are your results:",
      "  LDL cholesterol: 128 mg/dL (goal < 100)",
      "  Hemoglobin A1c: 5.9 % (normal 4.0 - 5.6)",
    );
    expect(statements).toMatchObject([
      { occurred_on: "2026-01-09", reference_range: { low: null, high: "100" }, flag: null },
      { occurred_on: "2026-01-09", reference_range: { low: "4.0", high: "5.6" }, flag: null },
    ]);
  });
});
