import { describe, expect, it } from "vitest";
import { extract, stated } from "./read.ts";

const HEAD = ["Patient: John Smith   DOB: 12 March 1955", "Date: 10 February 2025"];

describe("allergies", () => {
  const allergies = async (...lines: string[]) =>
    (await stated("allergy", ...HEAD, ...lines)).map(({ name, reaction, severity }) => [
      name,
      reaction ?? null,
      severity ?? null,
    ]);

  it("have a reaction and a severity where they are printed", async () => {
    expect(await allergies("ALLERGIES", "Penicillin - rash (moderate)", "Latex (hives)", "Peanuts")).toEqual([
      ["Penicillin", "rash", "moderate"],
      ["Latex", "hives", null],
      ["Peanuts", null, null],
    ]);
    expect(
      await allergies("Allergen      Reaction       Severity", "Penicillin    Anaphylaxis    Severe"),
    ).toEqual([["Penicillin", "Anaphylaxis", "Severe"]]);
    expect(await allergies("Allergies: Aspirin (bronchospasm), shellfish")).toEqual([
      ["Aspirin", "bronchospasm", null],
      ["shellfish", null, null],
    ]);
  });

  it.each([
    "Allergies: NKDA",
    "Allergies: No known drug allergies",
    "Allergien: keine bekannt",
    "Alergias: No conocidas",
    "Allergies : aucune connue",
  ])("%s: none", async (line) => {
    expect(await allergies(line)).toEqual([]);
  });
});

describe("problems", () => {
  it("have a printed code, a beginning and a status", async () => {
    const found = await stated(
      "condition",
      ...HEAD,
      "DIAGNOSES",
      "1. Community acquired pneumonia (J18.9)",
      "2. Type 2 diabetes mellitus (E11.9), since 2015",
      "3. Asthma - resolved",
    );
    expect(found).toMatchObject([
      { name: "Community acquired pneumonia", codings: [{ code: "J18.9" }], occurred_on: "2025-02-10" },
      { name: "Type 2 diabetes mellitus", codings: [{ code: "E11.9" }], occurred_on: "2015" },
      { name: "Asthma", status: "resolved" },
    ]);
  });

  it("of relatives, denied or only suspected are none of the person's", async () => {
    const { statements, unread } = await extract(
      ...HEAD,
      "PAST MEDICAL HISTORY",
      "No history of diabetes",
      "Denies asthma",
      "Suspected lupus",
      "FAMILY HISTORY",
      "Mother had breast cancer at 45",
      "Father: myocardial infarction",
    );
    expect(statements).toEqual([]);
    expect(unread.map(({ reason }) => reason)).toEqual(["uncertain-diagnosis"]);
  });

  it("in a German letter keep their certainty", async () => {
    const { statements, unread } = await extract(
      "Entlassungsbericht",
      "Patient: Hans Müller, geb. 04.05.1948",
      "Diagnosen:",
      "Diabetes mellitus Typ 2 (E11.90 G)",
      "Pneumonie (J18.9 V)",
      "Lungenembolie (I26.9 A)",
    );
    expect(statements.map(({ name }) => name)).toEqual(["Diabetes mellitus Typ 2"]);
    expect(unread.map(({ reason }) => reason)).toEqual(["uncertain-diagnosis"]);
  });
});

describe("vital signs", () => {
  it("in one line are results of their own", async () => {
    const found = await stated(
      "observation",
      ...HEAD,
      "Vital signs: BP 132/84 mmHg, pulse 78 bpm, temp 37.1 °C, RR 16/min, SpO2 96%, weight 81 kg",
    );
    expect(found.map(({ name, value, unit }) => [name, value.kind === "quantity" && value.number, unit])).toEqual([
      ["Systolic blood pressure", "132", "mmHg"],
      ["Diastolic blood pressure", "84", "mmHg"],
      ["Heart rate", "78", "/min"],
      ["Body temperature", "37.1", "°C"],
      ["Respiratory rate", "16", "/min"],
      ["SpO2", "96", "%"],
      ["Body weight", "81", "kg"],
    ]);
  });
});

describe("procedures and stays", () => {
  it("have their day", async () => {
    const found = await stated(
      "procedure",
      ...HEAD,
      "PROCEDURES",
      "Bronchoscopy on 5 February 2025",
      "Appendectomy 1998",
    );
    expect(found.map(({ name, occurred_on }) => [name, occurred_on])).toEqual([
      ["Bronchoscopy", "2025-02-05"],
      ["Appendectomy", "1998"],
    ]);
  });

  it.each([
    ["Admission date: 03 February 2025     Discharge date: 09 February 2025"],
    ["Stationäre Behandlung vom 03.02.2025 bis 09.02.2025"],
    ["Fecha de ingreso: 03.02.2025   Fecha de alta: 09.02.2025"],
    ["Hospitalisé du 03.02.2025 au 09.02.2025"],
  ])("%s", async (line) => {
    expect(await stated("encounter", ...HEAD, line)).toMatchObject([
      { occurred_on: "2025-02-03", ended_on: "2025-02-09" },
    ]);
  });
});

describe("the kind of a document", () => {
  it.each([
    ["discharge_summary", ["Informe de alta", "Paciente: Ana García", "Alergias: polen"]],
    ["immunization_record", ["Carnet de vaccination", "Nom: Petit Paul", "Vaccinations", "BCG 2018-05-07"]],
    ["prescription", ["Ordonnance", "Patient: Marie Dupont", "Doliprane 1000 mg 3 fois par jour"]],
    ["prescription", ["Patient: Rahul Sharma", "BP: 150/90 mmHg", "Rx", "Tab. Metformin 500 mg 1-0-1"]],
    ["clinical_note", [
      "Clinic letter",
      "Patient: Ada Holm",
      "Problems",
      "Asthma",
      "Medications",
      "Salbutamol inhaler",
    ]],
  ])("is %s", async (kind, lines) => {
    expect((await extract(...lines)).kind).toBe(kind);
  });
});
