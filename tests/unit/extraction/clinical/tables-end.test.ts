import { describe, expect, it } from "vitest";
import { extract, stated } from "./read.ts";

const HEAD = ["Health record", "Name: Anna Lind   DOB: 13 March 1976", "Date: 10 February 2025", ""];

describe("a table ends", () => {
  it("where headings of another stand, whatever that is about", async () => {
    const { statements } = await extract(
      ...HEAD,
      "Allergies",
      "Allergen       Reaction     Severity",
      "Penicillin     Hives        High",
      "",
      "Current health issues",
      "Issue          Noted date    Status",
      "Gout           14/03/2012    Active",
    );
    expect(statements.map(({ type, name }) => [type, name])).toEqual([["allergy", "Penicillin"], [
      "condition",
      "Gout",
    ]]);
  });

  it("where a summary of a visit tells what comes next: a day is no name of a vaccine", async () => {
    const { statements, unread } = await extract(
      ...HEAD,
      "Immunizations administered this visit",
      "Name                      Date",
      "Influenza (Fluarix)       10/02/2025",
      "What's next",
      "AUG 27 2025               Return visit with Dr. Olsen",
    );
    expect(statements.map(({ name, occurred_on }) => [name, occurred_on])).toEqual([
      ["Influenza (Fluarix)", "2025-02-10"],
    ]);
    expect(unread).toEqual([]);
  });

  it("where a line tells what was stopped", async () => {
    const found = await stated(
      "medication",
      ...HEAD,
      "Wirkstoff      Dosis     morgens   mittags   abends",
      "Apixaban       5 mg      1         0         1",
      "Abgesetzt: Ramipril 5 mg (Husten) seit 01/2025",
    );
    expect(found.map(({ name, status }) => [name, status])).toEqual([["Apixaban", null], ["Ramipril", "stopped"]]);
  });
});

describe("a record of vaccines", () => {
  const RECORD = ["Vaccination record", "Name: Anna Lind   DOB: 13 March 2014", ""];

  it("may have a column a vaccine, lots below the days, the number of the dose between them", async () => {
    const found = await stated(
      "immunization",
      ...RECORD,
      "Dose         BCG              Hepatite B       Varicela",
      "             19/07/2014       19/07/2014       20/09/2015",
      "1ª Dose",
      "             Lote: 112A45     Lote: VB2231     Lote: RT8811",
      "2ª Dose                       20/09/2014",
      "                              Lote: VB2290",
    );
    expect(found.map(({ name, dose_number, lot }) => [name, dose_number, lot])).toEqual([
      ["BCG", "1", "112A45"],
      ["Hepatite B", "1", "VB2231"],
      ["Varicela", "1", "RT8811"],
      ["Hepatite B", "2", "VB2290"],
    ]);
  });
});

it("the days of a stay may be told by their initials", async () => {
  const found = await stated(
    "observation",
    "DISCHARGE SUMMARY",
    "Name: Anna Lind   DOB: 13 March 1976",
    "DOA: 02/02/2025    DOD: 17/02/2025",
    "",
    "Vitals on admission: BP - 150/90 mmHg, PR - 104/min",
  );
  expect(found.map(({ name, occurred_on }) => [name, occurred_on])).toEqual([
    ["Systolic blood pressure", "2025-02-02"],
    ["Diastolic blood pressure", "2025-02-02"],
    ["Heart rate", "2025-02-02"],
  ]);
});
