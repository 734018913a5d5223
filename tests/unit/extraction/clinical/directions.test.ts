import { describe, expect, it } from "vitest";
import { stated } from "./read.ts";

const HEAD = ["Medication list", "Patient: Anna Lind   DOB: 12 March 1955", "Date: 10 February 2025", ""];
const taken = async (...lines: string[]) =>
  (await stated("medication", ...HEAD, ...lines)).map(({ name, frequency, intake, status }) => [
    name,
    frequency,
    intake ?? null,
    status,
  ]);

describe("directions", () => {
  it.each([
    ["1. Albuterol 90 mcg inhaler: inhale 2 puffs every 4 (four) hours as needed", "every 4 (four) hours as needed"],
    ["1. Insulin lispro 100 units/mL: 6 units before meals", "before meals"],
    ["1. Metoprolol 50 mg 1 tablet 1x per maand", "1x per maand"],
    ["1. Paracétamol 1 g : 1 comprimé si douleur, maximum 3 par jour", "si douleur"],
    ["1. Ibuprofeno 400 mg: 1 comprimido cada 8 horas si dolor", "cada 8 horas si dolor"],
    ["1. Pantoprazole 40 mg 1-0-0 before food", "1-0-0"],
  ])("%s", async (line, frequency) => {
    expect((await taken(line)).map(([, often]) => often)).toEqual([frequency]);
  });

  it("count what is inhaled in other languages", async () => {
    expect(await taken("1. Salbutamol 100 mcg 2 inhalaciones si disnea", "2. Budesonida 200 mcg 1 jato 2 vezes ao dia"))
      .toMatchObject([
        ["Salbutamol", "si disnea", "2 inhalaciones", null],
        ["Budesonida", "2 vezes ao dia", "1 jato", null],
      ]);
  });

  it("may say to stop", async () => {
    expect(await taken("1. Suspender ibuprofeno 600 mg", "2. Sospendere: ramipril 5 mg")).toMatchObject([
      ["ibuprofeno", null, null, "stopped"],
      ["ramipril", null, null, "stopped"],
    ]);
  });
});

describe("a table of medicines", () => {
  it("may have the hours of the day across; the amount beside the name is one tablet's", async () => {
    const found = await stated(
      "medication",
      ...HEAD,
      "Farmaco        Dosaggio     ore 8     ore 12    ore 20",
      "Furosemide     25 mg cp     2         1",
      "Bisoprololo    1,25 mg cp   1                   1",
    );
    expect(found.map(({ name, strength, frequency }) => [name, strength, frequency])).toEqual([
      ["Furosemide", "25 mg", "ore 8: 2, ore 12: 1"],
      ["Bisoprololo", "1,25 mg", "ore 8: 1, ore 20: 1"],
    ]);
  });

  it("may say across the times of the day when it is taken", async () => {
    expect(
      await taken(
        "Wirkstoff      Stärke    Form    Mo    Mi    Ab    zN    Grund",
        "Ramipril       5 mg      Tabl    1     0     0     0     Blutdruck",
        "Ibuprofen      400 mg    Tabl    bei Bedarf              Schmerzen",
      ),
    ).toMatchObject([["Ramipril", "1-0-0-0", null, null], ["Ibuprofen", "bei Bedarf", null, null]]);
  });
});
