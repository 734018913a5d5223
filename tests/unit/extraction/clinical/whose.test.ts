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
