import { describe, expect, it } from "vitest";
import { extract, results } from "./plain-text.ts";

const days = async (...lines: string[]) => (await extract(...lines)).statements.map((one) => one.occurred_on);

describe("results copied from a portal, each a block of lines", () => {
  it("are read where whom and when they are of stands below them", async () => {
    const read = await extract(
      "Magnesium",
      "Your value is 2.9 mg/dL",
      "Normal range: 1.6 - 2.6 mg/dL",
      "High",
      "",
      "Collected on 3/26/2026",
    );
    expect(results(read)).toEqual(["Magnesium 2.9 mg/dL 1.6 2.6 High"]);
  });

  it("may have a label above each part, and an earlier result among them", async () => {
    const block = (name: string, value: string, before: string) => [
      name,
      "Current Result and Flag",
      value,
      "Low",
      "Previous Result and Date",
      before,
      "Units",
      "ng/mL",
      "Reference Interval",
      "15 - 150",
      "",
    ];
    const read = await extract("Patient: Ada Holm", ...block("Ferritin", "9", "14  09/18/2025"));
    expect(results(read)).toEqual(["Ferritin 9 ng/mL 15 150 Low"]);
    const none = await extract("Patient: Ada Holm", ...block("Ferritin", "9", ""));
    expect(results(none)).toEqual(["Ferritin 9 ng/mL 15 150 Low"]);
  });

  it("may be words, where what is expected says so, and a span is the result where a label calls another the range", async () => {
    const read = await extract(
      "URINALYSIS",
      "Collected 03/26/2026",
      "Appearance",
      "Cloudy",
      "Reference: Clear",
      "Abnormal",
      "",
      "Nitrite",
      "Negative",
      "Reference: Negative",
      "",
      "WBC",
      "20-40 /HPF",
      "Reference: 0-5 /HPF",
      "High",
    );
    expect(results(read)).toEqual([
      "Appearance Cloudy    Abnormal",
      "Nitrite Negative",
      "WBC 20-40 /HPF 0 5 High",
    ]);
    expect(read.statements.map((one) => one.type === "observation" && one.section)).toEqual(
      Array(3).fill("URINALYSIS"),
    );
  });

  it("are of the day that stands between their name and their value", async () => {
    const block = (
      name: string,
      day: string,
    ) => [name, `Tested on ${day}`, "Result: 22 ug/L", "Normal range: 13 - 150"];
    expect(await days(...block("Serum ferritin", "12 January 2026"), "", ...block("Serum zinc", "3 November 2025")))
      .toEqual(["2026-01-12", "2025-11-03"]);
  });

  it("are of the day before the name of the panel, or of its only test", async () => {
    const lines = [
      "05-Feb-2026   Renal panel",
      "    Sodium    137 mmol/L   (133 - 146)",
      "19-Aug-2025   Ferritin",
      "    Ferritin    48 ug/L   (20 - 300)",
    ];
    expect(await days(...lines)).toEqual(["2026-02-05", "2025-08-19"]);
  });

  it("may be fields with a label each, of which that of the name is no person's", async () => {
    const block = (name: string, value: string, day: string) => [
      `name: ${name}`,
      `value: ${value}`,
      "unit: ng/mL",
      "range: 15-150",
      `date: ${day}`,
      "---",
    ];
    const read = await extract(...block("Ferritin", "14", "2026-01-30"), ...block("Zinc", "31", "2025-07-02"));
    expect(results(read)).toEqual(["Ferritin 14 ng/mL 15 150", "Zinc 31 ng/mL 15 150"]);
    expect(read.statements.map((one) => one.occurred_on)).toEqual(["2026-01-30", "2025-07-02"]);
    expect([read.subject.name, read.also_named]).toEqual([null, []]);
  });

  it("are read above the first line of the header though no table names their test", async () => {
    const read = await extract(
      "Test: Foovirus RNA",
      "Result: DETECTED",
      "Specimen collected: 01/14/2026 4:40 PM",
      "",
      "Test: Barvirus RNA",
      "Result: Not Detected",
      "Specimen collected: 01/14/2026 4:40 PM",
    );
    expect(results(read)).toEqual(["Foovirus RNA DETECTED", "Barvirus RNA Not Detected"]);
  });
});
