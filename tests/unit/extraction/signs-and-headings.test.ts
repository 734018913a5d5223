import { describe, expect, it } from "vitest";
import { normalize } from "../../../functions-shared/coding/normalize.ts";
import { extract, results } from "./plain-text.ts";

const PERSON = ["Patient: Ada Holm   DOB: 10/19/1949   Sex: Female", "Collected: 2025-03-20", ""];

describe("ranges by age", () => {
  const AGES = ["0-12 months: 0.2-0.5", "1-17 years: 0.3-0.7", "18 years and older: 0.6-1.1"];

  it("are those of the subject's age", async () => {
    const read = await extract(
      ...PERSON,
      "Test          Result   Units    Reference by age",
      `Creatinine    0.92     mg/dL    ${AGES[0]}`,
      ...AGES.slice(1).map((line) => " ".repeat(32) + line),
    );
    expect(results(read)).toEqual(["Creatinine 0.92 mg/dL 0.6 1.1"]);
  });

  it("are none where nobody knows how old the subject is", async () => {
    const read = await extract(
      "Patient: Ada Holm",
      "Collected: 2025-03-20",
      "",
      "Test          Result   Units    Reference by age",
      `Creatinine    0.92     mg/dL    ${AGES.join(", ")}`,
    );
    expect(results(read)).toEqual(["Creatinine 0.92 mg/dL"]);
  });
});

describe("headings with units", () => {
  it("give the results below them their unit", async () => {
    const read = await extract(
      ...PERSON,
      "Measurement       Result (mg/dL)    Goal (mg/dL)",
      "Triglycerides     126               below 150",
      "HDL cholesterol   33                above 40",
      "LDL cholesterol   64                below 130",
    );
    expect(results(read)).toEqual([
      "Triglycerides 126 mg/dL  150",
      "HDL cholesterol 33 mg/dL 40",
      "LDL cholesterol 64 mg/dL  130",
    ]);
  });

  it("part two results of one row, each with its own range", async () => {
    const read = await extract(
      ...PERSON,
      "SERUM PROTEIN ELECTROPHORESIS",
      "Fraction        %       Ref. %         g/L     Ref. g/L",
      "Albumin         59.3    55.8 - 66.1    42.7    40.2 - 47.6",
      "Alpha-1         3.1     2.9 - 4.9      2.2     2.1 - 3.5",
      "Gamma           10.6    11.1 - 18.8    7.6     8.0 - 13.5",
    );
    expect(results(read)).toEqual([
      "Albumin 59.3 % 55.8 66.1",
      "Albumin 42.7 g/L 40.2 47.6",
      "Alpha-1 3.1 % 2.9 4.9",
      "Alpha-1 2.2 g/L 2.1 3.5",
      "Gamma 10.6 % 11.1 18.8",
      "Gamma 7.6 g/L 8.0 13.5",
    ]);
    const albumin = (await normalize(read)).filter(({ name, unit }) => name === "Albumin" && unit === "g/L");
    expect(albumin.map(({ code }) => code?.code)).toEqual(["2862-1"]);
  });
});

describe("a row of results", () => {
  it("heads no columns, though a unit stands in it", async () => {
    const read = await extract(
      ...PERSON,
      "TEST                          FLAG   RESULT    REFERENCE RANGE - UNITS",
      "FREE T4                              1.10      0.80 - 1.80   ng/dL",
      "THYROID STIMULATING HORMONE   A      <0.01     0.40 - 4.00   mIU/L",
      "NEUTROPHILS                          60.1      40.0 - 75.0   %",
      "LYMPHOCYTES                          35.7      20.0 - 45.0   %",
    );
    expect(results(read)).toEqual([
      "FREE T4 1.10 ng/dL 0.80 1.80",
      "THYROID STIMULATING HORMONE 0.01 mIU/L 0.40 4.00 A",
      "NEUTROPHILS 60.1 % 40.0 75.0",
      "LYMPHOCYTES 35.7 % 20.0 45.0",
    ]);
  });

  it("may have its unit behind the range, and its flag stuck to the number", async () => {
    const read = await extract(
      "Frau Ada Holm, geb. 19.10.1949",
      "Labor vom 20.03.2025:",
      "",
      "Blutbild: Hämoglobin 14,5 (12,0-15,5) g/dL; Hämatokrit 48,8+ (36,0-46,0) %; MCV 101,8+ (80,0-100,0) fl",
    );
    expect(results(read)).toEqual([
      "Hämoglobin 14.5 g/dL 12.0 15.5",
      "Hämatokrit 48.8 % 36.0 46.0 +",
      "MCV 101.8 fl 80.0 100.0 +",
    ]);
  });

  it("may say in words where it lies", async () => {
    const read = await extract(
      ...PERSON,
      "Uric acid: 1.6 mg/dL [2.6 - 6.0] - Below low reference limit",
      "Sodium: 138 mmol/L [135 - 145]",
    );
    expect(results(read)).toEqual([
      "Uric acid 1.6 mg/dL 2.6 6.0 Below low reference limit",
      "Sodium 138 mmol/L 135 145",
    ]);
  });
});

describe("panels of several days", () => {
  const PANEL = ["Component    Value    Ref Range    Units"];

  it("are each of the day in their own line", async () => {
    const read = await extract(
      "Patient: Ada Holm   DOB: 10/19/1949",
      "THYROID    Collected: 03/20/2025 07:15 AM    Status: Final result",
      ...PANEL,
      "TSH          1.95     0.40 - 4.00  mIU/L",
      "MINERALS    Collected: 02/17/2025 07:15 AM    Status: Final result",
      ...PANEL,
      "Calcium      9.1      8.6 - 10.2   mg/dL",
    );
    expect(read.statements.map(({ name, occurred_on }) => [name, occurred_on])).toEqual([
      ["TSH", "2025-03-20"],
      ["Calcium", "2025-02-17"],
    ]);
  });

  it("have no day above the first of them", async () => {
    const read = await extract(
      "Patient: Ada Holm   DOB: 10/19/1949",
      ...PANEL,
      "TSH          1.95     0.40 - 4.00  mIU/L",
      "",
      "Collected: 03/20/2025",
      "Sodium: 138 mmol/L (135-145)",
      "Collected: 02/17/2025",
      "Potassium: 4.1 mmol/L (3.5-5.1)",
    );
    expect(read.statements.find(({ name }) => name === "TSH")?.occurred_on).toBeNull();
  });
});

describe("a letter", () => {
  it("next to a name is part of it, not a flag of the result further on", async () => {
    const read = await extract(
      ...PERSON,
      "Immunoglobulin A                 164 mg/dL  {70 - 400}",
      "Immunoglobulin M                 69 mg/dL  {40 - 230}",
    );
    expect(results(read)).toEqual(["Immunoglobulin A 164 mg/dL 70 400", "Immunoglobulin M 69 mg/dL 40 230"]);
  });
});

describe("a heading in another script", () => {
  it("that names urine keeps the codes of the blood from what stands below it", async () => {
    const table = [
      "Test                    Result   Units   Reference",
      "クレアチニン (CRE)      92       mg/dL   20 - 275",
    ];
    const codes = async (...lines: string[]) =>
      (await normalize(await extract(...PERSON, ...lines))).map(({ code }) => code?.code ?? null);
    expect(await codes(...table)).toEqual(["2160-0"]);
    expect(await codes(table[0]!, "尿検査 (Urine)", table[1]!)).not.toContain("2160-0");
    expect(await codes(table[0]!, table[1]!.replace("クレアチニン", "尿クレアチニン"))).toEqual([null]);
  });
});

describe("signs around a result", () => {
  it("before it part it from its name, in a cell of their own they are flags", async () => {
    const read = await extract(
      ...PERSON,
      "* Sodium - 141 mmol/L (normal 135 to 145)",
      "* Ferritin - 9 ng/mL [below normal] (normal 13 to 150)",
    );
    expect(results(read)).toEqual(["Sodium 141 mmol/L 135 145", "Ferritin 9 ng/mL 13 150 [below normal]"]);
  });

  it("that a legend explains are no part of it", async () => {
    const read = await extract(
      ...PERSON,
      "Test          Result     Range      Units",
      "Sodium        149 H^     135-145    mmol/L",
      "Potassium     (c) 4.2    3.5-5.1    mmol/L",
      "Chloride      96 Lv      98-107     mmol/L",
    );
    expect(results(read)).toEqual([
      "Sodium 149 mmol/L 135 145 H^",
      "Potassium 4.2 mmol/L 3.5 5.1",
      "Chloride 96 mmol/L 98 107 Lv",
    ]);
  });
});

describe("who and when", () => {
  it("is told by a name before the patient's number, and by no subject of a mail", async () => {
    const first = await extract("HOLM, ADA   US123456     DOB: OCT 19, 1949", "Sodium: 141 mmol/L (135-145)");
    expect(first.subject.name?.value).toBe("HOLM, ADA");
    const mail = await extract(
      "Subject: Your lab results are in",
      "Patient: Ada Holm | Birth date: 10/19/1949",
      "Sodium: 141 mmol/L (135-145)",
    );
    expect(mail.subject.name?.value).toBe("Ada Holm");
  });

  it("is no heading of a column: the day on top of a print", async () => {
    const read = await extract(
      "11/20/25, 9:03 AM        Test details",
      "Name: Ada Holm   DOB: 10/19/1949",
      "Collected on Mar 20, 2025 8:12 AM        Lab tests - Blood",
      "Component     Your value      Standard range",
      "Sodium        141 mmol/L      135 - 145 mmol/L",
    );
    expect(results(read)).toEqual(["Sodium 141 mmol/L 135 145"]);
    expect(read.statements.map(({ occurred_on }) => occurred_on)).toEqual(["2025-03-20"]);
  });
});
