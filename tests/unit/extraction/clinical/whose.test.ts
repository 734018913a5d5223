import { describe, expect, it } from "vitest";
import { extract } from "./read.ts";

const whose = async (...lines: string[]) => {
  const { subject } = await extract(...lines);
  return [subject.name?.value ?? null, subject.birth_date?.value ?? null];
};

describe("whom a letter is about", () => {
  it.each([
    [
      "wir berichten über unsere Patientin Frau Lena Vogt, geb. 04.07.1962, wohnhaft Ringstr. 3",
      "Lena Vogt",
      "1962-07-04",
    ],
    ["Patientin: Vogt, Lena    *04.07.1962", "Vogt, Lena", "1962-07-04"],
    ["Votre patiente, Mme Chloé MARCHAND, née le 3 mai 1970, a été hospitalisée.", "Chloé MARCHAND", "1970-05-03"],
    ["si dimette in data 18/03/2025 la Sig.ra FERRI GIULIA, nata il 20/02/1958", "FERRI GIULIA", "1958-02-20"],
    ["Doña Lucía Romero, nacida el 14 de septiembre de 1966", "Lucía Romero", "1966-09-14"],
    ["Sr. João Almeida, 66 anos, nascido em 21/08/1958", "João Almeida", "1958-08-21"],
    ["James Whitfield (DOB: 11/30/1949) was seen on 02/14/2025.", "James Whitfield", "1949-11-30"],
  ])("%s", async (line, name, birth) => {
    expect(await whose("St. Vincent Hospital", "Dear colleague,", line)).toEqual([name, birth]);
  });

  it.each([
    ["PROGRESS NOTE"],
    ["Egregio Collega"],
    ["Lettera di Dimissione"],
  ])("is nobody called %s", async (line) => {
    const [name] = await whose(line, "DOB: 30 November 1949    MRN: 883112");
    expect(name).toBeNull();
  });
});

describe("what a letter tells of others and of doubts", () => {
  const LETTER = ["Patient: Ada Holm   DOB: 30 November 1949   Date: 2025-03-03", ""];

  it("names nobody by an illness", async () => {
    const { also_named } = await extract(
      ...LETTER,
      "Father: MI at 58",
      "Mother: breast cancer",
      "Mother: Ana van der Berg",
    );
    expect(also_named.map(({ role, name }) => [role, name])).toEqual([["mother", "Ana van der Berg"]]);
  });

  it("lists a diagnosis that is still to be ruled out, and what is measured beside vital signs", async () => {
    const { statements, unread } = await extract(
      ...LETTER,
      "Problem List",
      "- Rule out sleep apnea",
      "",
      "Examination",
      "BP was 132/78 today in clinic. His cholesterol in February was 3.1 mmol/L.",
    );
    expect(statements.map(({ name }) => name)).toEqual(["Systolic blood pressure", "Diastolic blood pressure"]);
    expect(unread.map(({ reason, text }) => `${reason}: ${text}`)).toEqual([
      "uncertain-diagnosis: - Rule out sleep apnea",
      "not-understood: His cholesterol in February was 3.1 mmol/L.",
    ]);
  });
});
