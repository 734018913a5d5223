import { describe, expect, it } from "vitest";
import { extractDocument } from "../../../functions-shared/extraction/extract.ts";

const RESULTS = [
  "",
  "Test            Result     Units      Reference Range",
  "Hemoglobin      13.1       g/dL       11.5 - 15.5",
];

async function read(...lines: string[]) {
  const { subject, also_named, dates } = await extractDocument(
    new TextEncoder().encode([...lines, ...RESULTS].join("\n")),
  );
  return {
    name: subject.name?.value ?? null,
    birth: subject.birth_date?.value ?? null,
    identifiers: subject.identifiers.map(({ value }) => value.value),
    others: also_named.map(({ role, name }) => `${role}: ${name}`),
    dates: dates.map(({ role, value }) => `${role} ${value}`),
  };
}

describe("a relative's name and birth date are not the subject's", () => {
  it("of a newborn that has no name yet", async () => {
    expect(await read("Baby Girl Herrera", "Mom: Rosa Herrera (DOB 5/15/1994)", "DOB: 9/1/2026   MRN: 7781223"))
      .toEqual({
        name: null,
        birth: "2026-09-01",
        identifiers: ["7781223"],
        others: ["mother: Rosa Herrera"],
        dates: [],
      });
    expect(await read("Baby of Aoife Nolan, born 19 September 2026")).toMatchObject({
      name: null,
      birth: "2026-09-19",
    });
    expect(await read("Twin A", "Mother's MRN 4411223   DOB 19/09/2026")).toMatchObject({ identifiers: [] });
  });

  it.each([
    ["Member: Emily Barker (subscriber: Thomas Barker)", "Date of birth: March 13, 2012"],
    ["Insured: Thomas Barker", "Patient: Emily Barker   DOB: March 13, 2012"],
    ["Account holder: Thomas Barker", "Report prepared for: Emily Barker", "Date of birth: 13 March 2012"],
    ["Nome: Emily Barker   Data de nascimento: 13/03/2012", "Mãe: Carla Barker", "Pai: Thomas Barker"],
    ["Our patient Emily Barker, born 13 March 2012,", "came with her father, Thomas Barker, born 2 May 1980."],
  ])("where both are named: %s", async (...lines) => {
    expect(await read(...lines)).toMatchObject({ name: "Emily Barker", birth: "2012-03-13" });
  });

  it("nor is the doctor's, who stands beside it", async () => {
    const { name, birth, dates } = await read(
      "Docteur Claire MARTEL            Monsieur Jean-Luc MOREL",
      "12 rue de la Gare                Né le 05/08/1961",
      "35000 RENNES                     7 allée des Lilas",
      "Dossier n° 260915-044 - Prélevé le 15/09/2026 à 07h55",
    );
    expect([name, birth, dates]).toEqual(["Jean-Luc MOREL", "1961-08-05", ["collected 2026-09-15"]]);
  });
});

it("a birth date that could be either way round contradicts one it is neither way", async () => {
  expect(await read("Patient: Ada Holm   DOB: 3 May 1980", "Birth date: 01/02/1980")).toMatchObject({ birth: null });
});
