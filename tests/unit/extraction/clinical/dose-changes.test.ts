import { describe, expect, it } from "vitest";
import { extract, stated } from "./read.ts";

const HEAD = ["Patient: Ada Holm   DOB: 2 March 1980   Date: 5 May 2025", "Current medications"];
const dosed = async (line: string) => {
  const [one, ...others] = await stated("medication", ...HEAD, `- ${line}`);
  expect(others).toEqual([]);
  return [one?.name, one?.dose, one?.frequency].join(" | ");
};

describe("one of several doses", () => {
  it.each([
    ["Semaglutide 0.5 mg once weekly (increased today from 0.25 mg)", "Semaglutide | 0.5 mg | once weekly"],
    ["Semaglutide increased from 0.25 mg to 0.5 mg once weekly", "Semaglutide | 0.5 mg | once weekly"],
    ["Semaglutide 0.25 mg increased to 0.5 mg once weekly", "Semaglutide | 0.5 mg | once weekly"],
    ["Ramipril 5 mg once daily (previously 2.5 mg)", "Ramipril | 5 mg | once daily"],
    ["Bisoprolol 2.5 mg OD (was 1.25 mg OD)", "Bisoprolol | 2.5 mg | OD"],
    ["Amlodipine 5 mg → 10 mg once daily", "Amlodipine | 10 mg | once daily"],
    ["Ramipril 5 mg 1-0-0 (bisher 2,5 mg)", "Ramipril | 5 mg | 1-0-0"],
    ["Ibuprofeno 600 mg cada 8 h (antes 400 mg)", "Ibuprofeno | 600 mg | cada 8 h"],
    ["Apixaban 5 mg twice daily instead of warfarin 3 mg", "Apixaban | 5 mg | twice daily"],
  ])("that was changed is the one taken now: %s", async (line, expected) => {
    expect(await dosed(line)).toBe(expected);
  });

  it.each([
    [
      "Prednisolone 40 mg daily for 5 days then 20 mg daily for 5 days",
      "Prednisolone | 40 mg | daily for 5 days then 20 mg daily for 5 days",
    ],
    [
      "Ramipril 5 mg once daily, increase to 10 mg after 2 weeks",
      "Ramipril | 5 mg | once daily, increase to 10 mg after 2 weeks",
    ],
    [
      "Furosemide 40 mg in the morning and 20 mg at lunchtime",
      "Furosemide | 40 mg | in the morning and 20 mg at lunchtime",
    ],
    ["Ramipril 2.5 mg morning, 5 mg evening", "Ramipril | 2.5 mg | morning, 5 mg evening"],
    ["Carvedilol 6.25 mg BID. Target dose 25 mg BID", "Carvedilol | 6.25 mg | BID. Target dose 25 mg BID"],
    ["Warfarin 3 mg Mon/Wed/Fri, 4 mg other days", "Warfarin | 3 mg | Mon/Wed/Fri, 4 mg other days"],
  ])("in steps keeps all of them: %s", async (line, expected) => {
    expect(await dosed(line)).toBe(expected);
  });

  it.each([
    ["Metformin 500 mg tablet, take 1000 mg twice daily", "Metformin | 1000 mg | twice daily"],
    ["Methotrexate 2.5 mg tablets, 6 tablets (15 mg) once weekly", "Methotrexate | 15 mg | once weekly"],
    ["Insulin glargine 100 units/mL pen: 22 units every evening", "Insulin glargine | 22 units | every evening"],
  ])("is not what a tablet holds and what is taken: %s", async (line, expected) => {
    expect(await dosed(line)).toBe(expected);
  });
});

describe("allergies in sentences", () => {
  const allergies = async (text: string) => {
    const read = await extract(
      "Patient: Ada Holm   DOB: 2 March 1980",
      "Allergies",
      text,
      "",
      "Plan",
      "Review in a month.",
    );
    const names = read.statements.map(({ name }) => name);
    return [...names, ...read.unread.map(({ text }) => `? ${text}`)];
  };

  it.each([
    ["Penicillin (hives, moderate). Latex: contact dermatitis.", ["Penicillin", "Latex"]],
    ["Alergia a amoxicilina (exantema). No alergias alimentarias conocidas.", ["amoxicilina"]],
    ["No known allergies to medications, food, or latex", []],
    ["Penicillin, no known food allergies", ["Penicillin"]],
    ["NKDA, latex: rash", ["? NKDA, latex: rash"]],
  ])("%s", async (text, expected) => {
    expect(await allergies(text)).toEqual(expected);
  });
});

describe("the day of a heading", () => {
  it("may name its month, and is not the day of what stands elsewhere in the letter", async () => {
    const read = await extract(
      "Date: 11 June 2026",
      "Clinic date: 9 June 2026",
      "Dear Dr Whitcombe,",
      "Re: Ada Holm, DOB 2 March 1980",
      "Diagnoses:",
      "1. Hypertension",
      "Current medication:",
      "Metformin 500 mg twice daily",
      "Investigations (2 June 2026): HbA1c 62 mmol/mol, creatinine 98 umol/L.",
      "Her blood pressure was 138/82 mmHg.",
    );
    expect(read.kind).toBe("clinical_note");
    expect(read.statements.map(({ name, occurred_on }) => `${name} ${occurred_on}`)).toEqual([
      "Hypertension 2026-06-09",
      "Metformin 2026-06-09",
      "HbA1c 2026-06-02",
      "creatinine 2026-06-02",
      "Systolic blood pressure 2026-06-09",
      "Diastolic blood pressure 2026-06-09",
    ]);
  });
});
