import { describe, expect, it } from "vitest";
import { extract, stated } from "./read.ts";

const HEAD = ["Patient: Ada Holm   DOB: 2 March 1980   Date: 5 May 2025", "Prescription"];
const prescribed = async (line: string) => (await stated("medication", ...HEAD, line))[0];

describe("a line of a prescription", () => {
  it.each([
    ["Amlodipine 5 mg tablet - take 1 tablet by mouth once daily", {
      name: "Amlodipine",
      strength: "5 mg",
      dose: "5 mg",
      form: "tablet",
      route: "by mouth",
      frequency: "once daily",
    }],
    ["Tab. Metformin 500 mg 1-0-1 x 30 days after food", {
      name: "Metformin",
      dose: "500 mg",
      frequency: "1-0-1",
      duration: "30 days",
    }],
    ["Syp. Paracetamol 5 ml TDS", { name: "Paracetamol", dose: "5 ml", frequency: "TDS", form: "syp" }],
    ["Amoxicillin 500 mg capsule, take 1 capsule by mouth three times daily for 7 days", {
      dose: "500 mg",
      frequency: "three times daily",
      duration: "7 days",
    }],
    ["Insulin glargine 100 units/mL, inject 10 units subcutaneously at bedtime", {
      strength: "100 units/mL",
      dose: "10 units",
      route: "subcutaneously",
      frequency: "at bedtime",
    }],
    ["Doliprane 1000 mg : 1 comprimé 3 fois par jour pendant 5 jours", {
      name: "Doliprane",
      dose: "1000 mg",
      frequency: "3 fois par jour",
      duration: "5 jours",
    }],
    ["Amoxicilina 500 mg comprimidos, 1 comprimido cada 8 horas durante 7 días", {
      name: "Amoxicilina",
      frequency: "cada 8 horas",
      duration: "7 días",
    }],
    ["Amoxicillina 1 g compresse 1 cp ogni 12 ore per 6 giorni", { dose: "1 g", frequency: "ogni 12 ore" }],
    ["Losartana 50 mg - tomar 1 comprimido de 12 em 12 horas", { frequency: "de 12 em 12 horas" }],
    ["Bisoprolol 2,5 mg 1-0-0-0", { dose: "2,5 mg", frequency: "1-0-0-0" }],
    ["Vitamin D3 1000 IU daily (started 2024-01-15)", { name: "Vitamin D3", occurred_on: "2024-01-15" }],
  ])("%s", async (line, expected) => {
    expect(await prescribed(line)).toMatchObject(expected);
  });

  it("has the day of the prescription where it gives none of its own", async () => {
    expect(await prescribed("Ramipril 5 mg once daily")).toMatchObject({ occurred_on: "2025-05-05" });
  });

  it("with a start whose day and month cannot be told has no other day in its place", async () => {
    const { statements, unread } = await extract(...HEAD, "Ramipril 5 mg once daily, started 03/04/2025");
    expect(statements).toMatchObject([{ name: "Ramipril", occurred_on: null }]);
    expect(unread).toMatchObject([{ reason: "ambiguous-date" }]);
  });

  it("goes on in the lines set in below it", async () => {
    const found = await stated(
      "medication",
      ...HEAD,
      "1. Amoxicillin 500 mg capsules",
      "   Take one capsule three times a day for 7 days",
      "   Qty: 21   Refills: 0",
      "2. Ibuprofen 400 mg tablets",
      "   Take one tablet every 8 hours as needed",
    );
    expect(found.map(({ name, frequency, duration }) => [name, frequency, duration])).toEqual([
      ["Amoxicillin", "three times a day", "7 days"],
      ["Ibuprofen", "every 8 hours as needed", undefined],
    ]);
  });
});

describe("tables of medicines", () => {
  it("have columns in any order, and cells that wrap", async () => {
    const found = await stated(
      "medication",
      "Patient: Ada Holm",
      "Medication List",
      "Start Date    Prescriber    Medication                Directions",
      "01/15/2024    Dr. Fox       Metformin 1000 mg tablet  Take 1 tablet by mouth twice daily",
      "                                                      with meals",
      "03/22/2023    Dr. Lee       Lisinopril 10 mg tablet   Take 1 tablet by mouth once daily",
    );
    expect(found).toMatchObject([
      { name: "Metformin", dose: "1000 mg", frequency: "twice daily with meals", occurred_on: "2024-01-15" },
      { name: "Lisinopril", dose: "10 mg", frequency: "once daily", prescriber: "Dr. Lee", occurred_on: "2023-03-22" },
    ]);
  });

  it("give doses under the times of the day", async () => {
    const found = await stated(
      "medication",
      "Patient: Bernd Vogel    Datum: 12.03.2025",
      "Medikationsplan",
      "Wirkstoff        Stärke    Form   morgens  mittags  abends  zur Nacht  Einheit  Hinweise",
      "Metoprolol       50 mg     Tabl   1        0        1       0          Stück",
      "Simvastatin      40 mg     Tabl   0        0        1       0          Stück",
      "zu besonderen Zeiten anzuwendende Medikamente",
      "Fentanyl         2,1 mg    Pflaster",
    );
    expect(found.map(({ name, dose, frequency }) => [name, dose, frequency])).toEqual([
      ["Metoprolol", "50 mg", "1-0-1-0"],
      ["Simvastatin", "40 mg", "0-0-1-0"],
      ["Fentanyl", "2,1 mg", null],
    ]);
  });

  it("may be records of labels", async () => {
    const [found] = await stated(
      "medication",
      "Patient: Ada Holm   Date: 5 May 2025",
      "Medication: Amoxicillin",
      "Strength: 500 mg",
      "Frequency: three times daily",
      "Duration: 7 days",
    );
    expect(found).toMatchObject({
      name: "Amoxicillin",
      dose: "500 mg",
      frequency: "three times daily",
      duration: "7 days",
    });
  });

  it("below a heading that says so hold what was stopped", async () => {
    const found = await stated(
      "medication",
      "Patient: Ada Holm   Date: 5 May 2025",
      "STOPPED MEDICATIONS",
      "Ibuprofen 400 mg tablets three times daily",
      "CURRENT MEDICATIONS",
      "Lisinopril",
    );
    expect(found.map(({ name, status }) => [name, status])).toEqual([["Ibuprofen", "stopped"], [
      "Lisinopril",
      "active",
    ]]);
  });
});

describe("a prescription that nowhere says it is one", () => {
  it("is known by its lines", async () => {
    const { kind, statements } = await extract(
      "Dr Jean Moreau",
      "Lyon, le 14 mars 2025",
      "Mme Claire BERNARD",
      "AMOXICILLINE 500 mg gélule",
      "    1 gélule matin, midi et soir pendant 7 jours",
    );
    expect(kind).toBe("prescription");
    expect(statements).toMatchObject([{
      name: "AMOXICILLINE",
      strength: "500 mg",
      intake: "1 gélule",
      frequency: "matin, midi et soir",
      duration: "7 jours",
      occurred_on: "2025-03-14",
    }]);
  });
});

describe("no medicine", () => {
  it.each([
    ["is what a sentence mentions", "HOSPITAL COURSE", "He was treated with ceftriaxone 1 g daily for 5 days."],
    ["is a result", "Prescription follows", "Glucose   92 mg/dL   70-99"],
    ["is the patient", "Rx", "Name: Ada Holm   Age: 45 Y"],
    ["is there where the list says none", "MEDICATIONS", "None"],
  ])("%s", async (_what, ...lines) => {
    expect(await stated("medication", "Patient: Ada Holm   Date: 5 May 2025", ...lines)).toEqual([]);
  });
});
