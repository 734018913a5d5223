import { describe, expect, it } from "vitest";
import type { ObservationStatement } from "../../../functions-shared/contracts/extraction.ts";
import { extractPages } from "../../../functions-shared/extraction/pages.ts";
import { Paper } from "./paper.ts";
import { extract } from "./plain-text.ts";

type Extraction = Awaited<ReturnType<typeof extract>>;

/** Each result as "day name number unit low high flag". */
const results = ({ statements }: Extraction) =>
  statements.filter((one): one is ObservationStatement => one.type === "observation").map((one) => {
    const { value, reference_range: range } = one;
    const printed = value.kind === "quantity" ? `${value.comparator ?? ""}${value.number}` : value.text;
    return [one.occurred_on, one.name, printed, one.unit, range?.low, range?.high, one.flag].map((part) => part ?? "")
      .join(" ").trim();
  });

describe("a flow sheet", () => {
  const SHEET = [
    "Patient: Ada Holm   DOB: 10/19/1949",
    "Date         Na       K        CO2      Creat",
    "             mmol/L   mmol/L   mmol/L   mg/dL",
    "Ref          136-145  3.5-5.1  22-29    0.6-1.3",
    "03/01/2025   140      4.2      25       0.9",
    "03/15/2025   138      5.4 H             1.4 H",
  ];

  it("gives a result for each day and test, with the units and ranges of lines of their own", async () => {
    expect(results(await extract(...SHEET))).toEqual([
      "2025-03-01 Na 140 mmol/L 136 145",
      "2025-03-01 K 4.2 mmol/L 3.5 5.1",
      "2025-03-01 CO2 25 mmol/L 22 29",
      "2025-03-01 Creat 0.9 mg/dL 0.6 1.3",
      "2025-03-15 Na 138 mmol/L 136 145",
      "2025-03-15 K 5.4 mmol/L 3.5 5.1 H",
      "2025-03-15 Creat 1.4 mg/dL 0.6 1.3 H",
    ]);
  });

  it("is a laboratory report", async () => {
    expect((await extract(...SHEET)).kind).toBe("lab_report");
  });

  it("may have its units in the headings and its ranges below", async () => {
    expect(
      results(
        await extract(
          "Collected        Hb (g/L)   WCC (10^9/L)   CRP (mg/L)",
          "12 Jan 2025      128        7.1            <5",
          "Normal range     115-165    4.0-11.0       <5",
        ),
      ),
    ).toEqual(["2025-01-12 Hb 128 g/L 115 165", "2025-01-12 WCC 7.1 10^9/L 4.0 11.0", "2025-01-12 CRP <5 mg/L  5"]);
  });

  it("may follow another with other tests and days, and print what is no test", async () => {
    expect(
      results(
        await extract(
          "Date        INR    Warfarin dose    Next visit",
          "2025-01-14  2.3    5 mg             2025-01-28",
          "2025-01-28  3.4    4 mg             2025-02-11",
          "",
          "Date        Hgb g/dL   Plt K/uL",
          "2025-02-03  13.5       250",
        ),
      ),
    ).toEqual(["2025-01-14 INR 2.3", "2025-01-28 INR 3.4", "2025-02-03 Hgb 13.5 g/dL", "2025-02-03 Plt 250 K/uL"]);
  });

  it("is read on paper, where headings take two lines and numbers stand to the right", () => {
    const paper = new Paper().line(40, [40, "Date"], [140, "Total"], [220, "HDL"], [300, "Triglycerides"])
      .line(50, [140, "cholesterol"], [220, "cholesterol"], [300, "(mg/dL)"])
      .line(64, [140, "mg/dL"], [220, "mg/dL"])
      .line(80, [40, "2025-03-01"], [168, "212"], [256, "56"], [332, "124"])
      .line(96, [40, "2025-04-01"], [168, "188"], [332, "131"]);
    expect(results(extractPages(paper.reading()))).toEqual([
      "2025-03-01 Total cholesterol 212 mg/dL",
      "2025-03-01 HDL cholesterol 56 mg/dL",
      "2025-03-01 Triglycerides 124 mg/dL",
      "2025-04-01 Total cholesterol 188 mg/dL",
      "2025-04-01 Triglycerides 131 mg/dL",
    ]);
  });

  it("whose days cannot be told is unread", async () => {
    const { statements, unread } = await extract("Date         Na       K", "03/04/2025   140      4.2");
    expect([statements, unread.map(({ reason }) => reason)]).toEqual([[], ["ambiguous-date"]]);
  });

  it("with two numbers where one belongs is unread in that row", async () => {
    const { statements, unread } = await extract(
      "Date         Na mmol/L     K mmol/L",
      "2025-03-04   140  141      4.2",
      "2025-03-05   139           4.4",
    );
    expect([statements.length, unread.map(({ reason }) => reason)]).toEqual([3, ["unreadable-value"]]);
  });
});

describe("days across the top without another heading", () => {
  it("give a result for each day, in the unit printed below it, panel by panel", async () => {
    expect(
      results(
        await extract(
          "CHEMISTRY",
          "                 2025-02-14   2025-03-14",
          "                 mg/dL        mg/dL",
          "Glucose          101          98",
          "Calcium          9.2          9.4",
          "HEMATOLOGY",
          "                 2025-02-20   2025-04-14",
          "                 g/dL         g/dL",
          "Hemoglobin       13.1         12.8",
        ),
      ),
    ).toEqual([
      "2025-02-14 Glucose 101 mg/dL",
      "2025-03-14 Glucose 98 mg/dL",
      "2025-02-14 Calcium 9.2 mg/dL",
      "2025-03-14 Calcium 9.4 mg/dL",
      "2025-02-20 Hemoglobin 13.1 g/dL",
      "2025-04-14 Hemoglobin 12.8 g/dL",
    ]);
  });
});
