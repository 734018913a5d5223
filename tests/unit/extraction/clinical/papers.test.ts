import { describe, expect, it } from "vitest";
import { extractDocument } from "../../../../functions-shared/extraction/extract.ts";

const read = (...lines: string[]) => extractDocument(new TextEncoder().encode(lines.join("\n") + "\n"));
const stated = async (...lines: string[]) =>
  (await read("Name: Anna Lind", "Date of birth: 24/08/1961", ...lines)).statements;

describe("papers of practices, pharmacies and registries", () => {
  it("may print a record of a vaccine as labels without colons, its day alone above", async () => {
    const found = await stated(
      "",
      "Vaccinations",
      "20 Oct 2016",
      "Vaccine            Twinrix",
      "Dose               1",
      "Batch number       EN6892A",
      "28 May 2017",
      "Vaccine            Gardasil 9",
      "Dose               2",
      "Batch number       AC7369B",
    );
    expect(found).toMatchObject([
      { type: "immunization", name: "Twinrix", occurred_on: "2016-10-20", lot: "EN6892A", dose_number: "1" },
      { type: "immunization", name: "Gardasil 9", occurred_on: "2017-05-28", lot: "AC7369B", dose_number: "2" },
    ]);
  });

  it("may print readings a line, two of them on one day", async () => {
    const found = await stated(
      "",
      "Date         Time       BP (mmHg)   Pulse",
      "13/01/2022    7:30      150/76   56",
      "13/01/2022    20:15     158/67   60",
    );
    expect(found.filter(({ name }) => name === "Systolic blood pressure")).toMatchObject([
      { occurred_on: "2022-01-13", value: { number: "150" } },
      { occurred_on: "2022-01-13", value: { number: "158" } },
    ]);
    expect(found.filter(({ name }) => name === "Heart rate")).toHaveLength(2);
  });

  it("may say who prints the list below its title: no medicine is made of it", async () => {
    const found = await stated(
      "",
      "Medication list",
      "Last updated: 22/09/2023",
      "",
      "Medication       Dose       Frequency      Started",
      "Metformin        500 mg     twice daily    14/03/2021",
    );
    expect(found).toMatchObject([{ type: "medication", name: "Metformin", occurred_on: "2021-03-14" }]);
  });

  it("do not date a medicine by the day of printing beside a day under a heading nobody knows", async () => {
    const [found] = await stated(
      "Printed: 22/09/2023",
      "",
      "Medication       Strength   Frequency      Quux",
      "Metformin        500 mg     twice daily    14/03/2021",
    );
    expect(found).toMatchObject({ type: "medication", name: "Metformin", occurred_on: null });
  });

  it("leave an empty field empty, whose neighbour's label follows", async () => {
    expect(await stated("", "Diagnosis:   Operator: Admin", "")).toEqual([]);
  });
});
