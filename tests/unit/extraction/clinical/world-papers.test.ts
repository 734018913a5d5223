import { describe, expect, it, test } from "vitest";
import { doseNumberOf } from "../../../../functions-shared/extraction/clinical/dose-numbers.ts";
import { extract, stated } from "./read.ts";

const PERSON = ["Name: Anna Lind", "Date of birth: 24/08/1961", ""];

describe("the number of a dose", () => {
  test.each([
    ["2. doz", "2"],
    ["dawka II", "2"],
    ["II dawka", "2"],
    ["1. vaccination", "1"],
    ["2:a dos", "2"],
    ["1ra dosis", "1"],
    ["Prim 2", "2"],
    ["1st booster", "booster"],
    ["dose 3 (booster)", "3"],
    ["revaccination", "booster"],
    ["High-Dose 2025-2026", null],
    ["2 doses", null],
    ["dose 0.5 mL", null],
  ])("in %s is %s", (printed, number) => {
    expect(doseNumberOf(printed)).toBe(number);
  });

  it("behind the name is no part of it, and no name itself", async () => {
    const [one] = await stated("immunization", "Vaccinationer", ...PERSON, "12-04-2016   MFR, 2. vaccination");
    expect(one).toMatchObject({ name: "MFR", dose_number: "2", occurred_on: "2016-04-12" });
  });
});

describe("papers of vaccines", () => {
  it("may have Polish headings", async () => {
    const found = await stated(
      "immunization",
      "Karta szczepień",
      ...PERSON,
      "Szczepienie przeciw\tDawka\tData szczepienia\tNr serii",
      "BCG\tI\t24.08.1961\tA1234",
      "Odra\tII\t20.09.1962\tB2345",
    );
    expect(found).toMatchObject([
      { name: "BCG", dose_number: "1", lot: "A1234" },
      { name: "Odra", dose_number: "2", lot: "B2345" },
    ]);
  });

  it("may tell several of a visit in a line, one of them not given", async () => {
    const { statements, unread } = await extract(
      ...PERSON,
      "Date of visit: 14/03/2024",
      "Immunizations today: DTaP #5, MMR #2. Influenza deferred.",
    );
    expect(statements.filter(({ type }) => type === "immunization")).toMatchObject([
      { name: "DTaP", dose_number: "5", occurred_on: "2024-03-14" },
      { name: "MMR", dose_number: "2", occurred_on: "2024-03-14" },
    ]);
    expect(unread).toMatchObject([{ text: "Influenza deferred", reason: "not-given" }]);
  });

  it("leave a sentence that tells of a dose to a person", async () => {
    const { statements, unread } = await extract(
      "Vaccination letter",
      ...PERSON,
      "The above employee completed the series of hepatitis B vaccine, as we were told, some time before 14/03/2024.",
    );
    expect(statements.filter(({ type }) => type === "immunization")).toEqual([]);
    expect(unread.map(({ reason }) => reason)).toContain("not-understood");
  });
});

describe("lists of medicines", () => {
  it("may say in a heading what is done with those below", async () => {
    const found = await stated(
      "medication",
      "Tratamiento al alta",
      ...PERSON,
      "CONTINUAR:",
      "- Enalapril 10 mg cada 24 horas",
      "SUSPENDER:",
      "- Ibuprofeno 600 mg",
    );
    expect(found).toMatchObject([{ name: "Enalapril", status: "active" }, { name: "Ibuprofeno", status: "stopped" }]);
  });

  it("may say it before the name", async () => {
    const found = await stated(
      "medication",
      "Medikation",
      ...PERSON,
      "Ramipril 5 mg 1-0-0",
      "Pausiert: Atorvastatin 20 mg",
      "Started: 14/03/2024",
    );
    expect(found).toMatchObject([{ name: "Ramipril" }, { name: "Atorvastatin", status: "on-hold" }]);
  });

  it("says what is not taken, and when that was told is no day of its own", async () => {
    const found = await stated(
      "medication",
      "Medications",
      ...PERSON,
      "Naproxen 250 mg tablet, 1 tablet daily (Patient not taking: Reported on 02/01/2025)",
      "Cetirizine 10 mg (no longer taking)",
    );
    expect(found).toMatchObject([
      { name: "Naproxen", status: "not-taken", frequency: "daily", occurred_on: null },
      { name: "Cetirizine", status: "stopped" },
    ]);
  });

  it("may tell in a column of days that one is over", async () => {
    const found = await stated(
      "medication",
      "Medication profile",
      ...PERSON,
      "Home / Hospital Medication\tDirections\tCommenced\tCeased",
      "Irbesartan 150 mg tablet\tone in the morning\t20/07/2019\t",
      "Temazepam 10 mg tablet\tone at night\t09/05/2022\t02/04/2025",
    );
    expect(found.map(({ name, status }) => [name, status])).toEqual([["Irbesartan", null], ["Temazepam", "stopped"]]);
  });
});

describe("problems", () => {
  it("that a column calls ruled out are none, whatever heads it", async () => {
    const found = await stated(
      "condition",
      "Lista de problemas",
      ...PERSON,
      "CID-10\tProblema\tPalavra\tInício",
      "I10\tHipertensão arterial\tAtivo\t12/03/2015",
      "A90\tDengue\tDescartado\t11/02/2024",
    );
    expect(found.map(({ name }) => name)).toEqual(["Hipertensão arterial"]);
  });

  it("of relatives on the line of the person's own are theirs", async () => {
    const found = await stated("condition", ...PERSON, "PMH: eczema. FH: asthma.");
    expect(found.map(({ name }) => name)).toEqual(["eczema"]);
  });

  it("that name an operation are one", async () => {
    expect(await stated("condition", ...PERSON, "Past medical history: gout, status post cholecystectomy"))
      .toMatchObject(
        [{ name: "gout" }],
      );
    expect(await stated("procedure", ...PERSON, "Past medical history: gout, status post cholecystectomy"))
      .toMatchObject([{ name: "cholecystectomy" }]);
  });
});

test("the day of an operation is printed behind a label of its own", async () => {
  const [one] = await stated(
    "procedure",
    "Operative report",
    ...PERSON,
    "Date of procedure: 29/05/2024",
    "Procedure performed: Laparoscopic appendectomy",
  );
  expect(one).toMatchObject({ name: "Laparoscopic appendectomy", occurred_on: "2024-05-29" });
});

test("weight and height below each other with a blood pressure are signs without a heading", async () => {
  const found = await stated(
    "observation",
    ...PERSON,
    "Date of visit: 14/03/2024",
    "Wt: 16.3 kg    Ht: 102.4 cm",
    "BP: 92/54    HR: 98",
  );
  expect(found.map(({ name }) => name).sort()).toEqual(
    ["Body height", "Body weight", "Diastolic blood pressure", "Heart rate", "Systolic blood pressure"],
  );
});

describe("what is of another day or of somebody else", () => {
  it("is the dose below its number, not the one above it", async () => {
    const { statements, unread } = await extract(
      "My vaccinations",
      ...PERSON,
      "Hepatitis B",
      "Dose 1 of 2",
      "Administered: 12/02/2023",
      "Dose 2 of 2",
      "Due on: 20/08/2026",
      "",
      "Typhoid",
      "Single dose",
      "Administered: 05/06/2022",
    );
    expect(statements).toMatchObject([
      { name: "Hepatitis B", occurred_on: "2023-02-12", dose_number: "1" },
      { name: "Typhoid", occurred_on: "2022-06-05" },
    ]);
    expect(unread.map(({ reason }) => reason)).toEqual(["not-given"]);
  });

  it("is the reading of an earlier visit", async () => {
    const found = await stated(
      "observation",
      ...PERSON,
      "14/04/2024   Dr P Moss",
      "Examination: BP 148/86",
      "",
      "02/12/2023   Nurse J Holt",
      "Examination: BP 136/80",
    );
    expect(found.filter(({ name }) => name === "Systolic blood pressure").map(({ occurred_on }) => occurred_on))
      .toEqual(
        ["2024-04-14", "2023-12-02"],
      );
  });

  it("is what relatives have, in Swedish too", async () => {
    expect(
      await stated(
        "condition",
        ...PERSON,
        "Diagnoser",
        "Astma",
        "Far hjärtinfarkt, mor diabetes",
        "",
        "Hereditet",
        "Gikt",
      ),
    ).toMatchObject([{ name: "Astma" }]);
  });

  it("is the percentile of a child's measure, and no pulse", async () => {
    const found = await stated("observation", ...PERSON, "Körpermaße", "Körpergewicht: 18,6 kg (P 55)");
    expect(found.map(({ name }) => name)).toEqual(["Body weight"]);
  });

  it("is the day of the clinic for vaccines in a table without days", async () => {
    const found = await stated(
      "immunization",
      "Vaccination clinic",
      ...PERSON,
      "Clinic date: 07/10/2024",
      "",
      "Vaccine\tConsent\tOutcome\tDose #\tLot",
      "Tdap\tYes\tGiven\t1\tAB1234",
      "HPV9\tNo\tParent refused\t\t",
    );
    expect(found).toMatchObject([{ name: "Tdap", occurred_on: "2024-10-07", dose_number: "1" }]);
  });

  it("is a remark below the rows, no part of the last one's name", async () => {
    const found = await stated(
      "immunization",
      "Vaccinationer",
      ...PERSON,
      "Datum\tVaccin\tDos\tBatchnummer",
      "2019-02-04\tHavrix\t1:a\tAB1234",
      "2019-09-17\tHavrix\t2:a\tAB1235",
      "Rekommenderade vaccinationer: TBE dos 4, 2027",
    );
    expect(found).toMatchObject([{ name: "Havrix", dose_number: "1" }, { name: "Havrix", dose_number: "2" }]);
  });
});

test("STOP alone in capitals heads the medicines below it", async () => {
  const found = await stated(
    "medication",
    "Your medicines",
    ...PERSON,
    "CONTINUE",
    "Amlodipine 5 mg tablet - 1 tablet daily",
    "STOP",
    "Naproxen 500 mg tablet",
  );
  expect(found.map(({ status }) => status)).toEqual(["active", "stopped"]);
});

test("a column of changes tells which medicines were stopped, in Dutch", async () => {
  const found = await stated(
    "medication",
    "Medicatie bij ontslag",
    ...PERSON,
    "Geneesmiddel\tSterkte\tDosering\tWijziging",
    "Bisoprolol\t2,5 mg\t1x daags 1 tablet\tongewijzigd",
    "Naproxen\t250 mg\t1x daags 1 tablet\tgestopt",
  );
  expect(found.map(({ status }) => status)).toEqual(["active", "stopped"]);
});
