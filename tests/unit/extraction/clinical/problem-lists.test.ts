import { describe, expect, it } from "vitest";
import { extract, stated } from "./read.ts";

const HEAD = ["Patient: Anna Lind   DOB: 12 March 1955", "Date: 10 February 2025", ""];
const problems = async (...lines: string[]) =>
  (await stated("condition", ...HEAD, ...lines)).map(({ name, occurred_on }) => [name, occurred_on]);

describe("a list of problems", () => {
  it("may print the day with its month's name in front", async () => {
    expect(await problems("Problems", "12-Mar-2014   Gout", "03-Sep-2018   Asthma")).toEqual([
      ["Gout", "2014-03-12"],
      ["Asthma", "2018-09-03"],
    ]);
  });

  it("leaves out what its status rules out, and leaves to a person what is suspected", async () => {
    const lines = [
      "Problem                  Status       Onset",
      "Asthma                   Active       08/02/2019",
      "Pulmonary embolism       Ruled out    11/01/2023",
      "Sarcoidosis              Suspected    12/01/2023",
    ];
    expect((await problems(...lines)).map(([name]) => name)).toEqual(["Asthma"]);
    expect((await extract(...HEAD, ...lines)).unread.map(({ reason }) => reason)).toContain("uncertain-diagnosis");
  });

  it("may deny one thing in a sentence and tell others in the next", async () => {
    expect((await problems("Antecedentes personales", "No alergias conocidas. Asma. Gota.")).map(([name]) => name))
      .toEqual(["Asma", "Gota"]);
  });

  it("does not take the rank of a diagnosis for a part of its name", async () => {
    expect((await problems("Diagnoses", "Essential hypertension - Primary")).map(([name]) => name)).toEqual([
      "Essential hypertension",
    ]);
  });
});

describe("operations of one line", () => {
  it("have a day each", async () => {
    const found = await stated(
      "procedure",
      ...HEAD,
      "Surgical history: Appendectomy (2004), Cholecystectomy 17/05/2016",
    );
    expect(found.map(({ name, occurred_on }) => [name, occurred_on])).toEqual([
      ["Appendectomy", "2004"],
      ["Cholecystectomy", "2016-05-17"],
    ]);
  });
});
