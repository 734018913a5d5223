import { describe, expect, it } from "vitest";
import { extractPages } from "../../../functions-shared/extraction/pages.ts";
import { readRows } from "./compare.ts";
import { Paper } from "./paper.ts";

const RESULTS = [
  ["Hemoglobin", "13.2", "g/dL", "12.0", "16.0"],
  ["Potassium", "5.9", "mmol/L", "3.5", "5.1"],
  ["Creatinine", "0.91", "mg/dL", "0.50", "1.10"],
  ["Platelets", "301", "10^3/uL", "150", "400"],
] as const;
type Result = (typeof RESULTS)[number];

const report = () =>
  new Paper().line(40, [40, "Patient: Ann Miller"], [320, "DOB: 05/14/1970"])
    .line(54, [40, "Collected: 03/20/2025"]);

/** Prints each result of the same report in its own way. */
function printed(print: (paper: Paper, result: Result, y: number, i: number) => void, pitch: number, paper = report()) {
  RESULTS.forEach((result, i) => print(paper, result, 96 + pitch * i, i));
  return paper;
}

const LAYOUTS: Record<string, () => Paper> = {
  "with the limits in two columns around the result": () =>
    printed(
      (paper, [name, value, unit, low, high], y) =>
        paper.line(y, [40, name], [180, low], [260, value], [320, high], [400, unit]),
      14,
      report().line(80, [40, "Test"], [180, "Lower limit"], [260, "Result"], [320, "Upper limit"], [400, "Unit"]),
    ),
  "with a second system of units behind": () =>
    printed(
      (paper, [name, value, unit, low, high], y) =>
        paper.line(y, [40, name], [150, value], [200, unit], [260, `${low} - ${high}`], [360, "1.0"], [410, "g/L"]),
      14,
      report().line(80, [40, "Test"], [150, "Result"], [200, "Units"], [260, "Reference"], [360, "SI Result"], [
        410,
        "SI Units",
      ]),
    ),
  "with the range below the result": () =>
    printed(
      (paper, [name, value, unit, low, high], y) =>
        paper.line(y, [40, name], [260, `${value} ${unit}`]).line(y + 10, [260, `(${low} - ${high})`, 7]),
      28,
      report().line(80, [40, "Test"], [260, "Result"]),
    ),
  "with the range below the name, under a label": () =>
    printed(
      (paper, [name, value, unit, low, high], y) =>
        paper.line(y, [40, name], [260, value], [310, unit]).line(y + 10, [46, `Reference: ${low} - ${high}`, 8]),
      28,
      report().line(80, [40, "Test"], [260, "Result"], [310, "Unit"]),
    ),
  "with bars for ruled lines": () =>
    printed(
      (paper, [name, value, unit, low, high], y) =>
        paper.line(y, [40, "|"], [46, name], [176, "|"], [182, value], [236, "|"], [242, unit], [296, "|"], [
          302,
          `${low}-${high}`,
        ], [400, "|"]),
      14,
      report().line(80, [40, "|"], [46, "Test"], [176, "|"], [182, "Result"], [236, "|"], [242, "Unit"], [296, "|"], [
        302,
        "Range",
      ], [400, "|"]),
    ),
  "with headings of words nobody knows": () =>
    printed(
      (paper, [name, value, unit, low, high], y) =>
        paper.line(y, [40, name], [180, value], [260, unit], [340, `${low}-${high}`]),
      14,
      report().line(80, [40, "Kenngrotte"], [180, "Wertzahl"], [260, "Massgabe"], [340, "Spannweite"]),
    ),
  "range first, without headings": () =>
    printed(
      (paper, [name, value, unit, low, high], y) =>
        paper.line(y, [40, name], [180, `${low} - ${high} ${unit}`], [320, value]),
      14,
    ),
  "each under its own headings": () =>
    printed(
      (paper, [name, value, unit, low, high], y) =>
        paper.line(y, [40, name, 11]).line(y + 13, [40, "Result"], [140, "Unit"], [220, "Reference range"])
          .line(y + 26, [40, value], [140, unit], [220, `${low} - ${high}`]),
      50,
    ),
  "part by part under labels": () =>
    printed(
      (paper, [name, value, unit, low, high], y) =>
        paper.line(y, [40, `Test: ${name}`]).line(y + 12, [40, `Result: ${value}`]).line(y + 24, [40, `Units: ${unit}`])
          .line(y + 36, [40, `Reference range: ${low} - ${high}`]),
      60,
    ),
  "on cards beside each other": () => {
    const paper = report();
    RESULTS.forEach(([name, value, unit, low, high], i) => {
      const x = i % 2 ? 310 : 40, y = 96 + 50 * Math.floor(i / 2);
      paper.line(y, [x, name, 10]).line(y + 14, [x, `${value} ${unit}`, 12])
        .line(y + 26, [x, `Ref: ${low} - ${high}`, 7]);
    });
    return paper;
  },
  "with the decimal point in the middle of the line": () =>
    printed(
      (paper, [name, value, unit, low, high], y) =>
        paper.line(y, [40, name], [180, value.replace(".", "·")], [240, unit], [
          320,
          `${low}-${high}`.replaceAll(".", "·"),
        ]),
      14,
      report().line(80, [40, "Test"], [180, "Result"], [240, "Unit"], [320, "Range"]),
    ),
};

describe("a report in a layout of its own is read", () => {
  it.each(Object.entries(LAYOUTS))("%s", (_name, print) => {
    const extraction = extractPages(print().reading());
    const byName = (a: { name: string }, b: { name: string }) => a.name < b.name ? -1 : 1;
    expect(readRows(extraction).sort(byName)).toEqual(
      RESULTS.map(([name, value, unit, low, high]) => ({ name, value, unit, low, high, flag: null })).sort(byName),
    );
    expect(new Set(extraction.statements.map(({ occurred_on }) => occurred_on))).toEqual(new Set(["2025-03-20"]));
  });

  it("with dates across, where a dash stands for no result", () => {
    const paper = report().line(80, [40, "Test"], [180, "03/20/2025"], [260, "09/13/2024"], [340, "Unit"], [
      410,
      "Range",
    ])
      .line(94, [40, "Sodium"], [180, "139"], [260, "141"], [340, "mmol/L"], [410, "136-145"])
      .line(108, [40, "Chloride"], [180, "101"], [260, "-"], [340, "mmol/L"], [410, "98-107"]);
    expect(extractPages(paper.reading()).statements.map(({ name, occurred_on }) => [name, occurred_on])).toEqual([
      ["Sodium", "2025-03-20"],
      ["Sodium", "2024-09-13"],
      ["Chloride", "2025-03-20"],
    ]);
  });

  it("with a day in each row", () => {
    const paper = report().line(80, [40, "Test"], [180, "Result"], [260, "Units"], [340, "Range"], [430, "Date"])
      .line(94, [40, "Sodium"], [180, "139"], [260, "mmol/L"], [340, "136-145"], [430, "03/20/2025"])
      .line(108, [40, "Sodium"], [180, "141"], [260, "mmol/L"], [340, "136-145"], [430, "09/13/2024"]);
    expect(extractPages(paper.reading()).statements.map(({ occurred_on }) => occurred_on)).toEqual([
      "2025-03-20",
      "2024-09-13",
    ]);
  });

  it("and numbers of columns nobody can name are at least said to be unread", () => {
    const paper = report().line(80, [40, "Date"], [140, "Wert A"], [230, "Wert B"]).line(94, [140, "g/dL"], [
      230,
      "mmol/L",
    ])
      .line(108, [40, "03/20/2025"], [140, "13.2"], [230, "4.4"]);
    const { statements, unread } = extractPages(paper.reading());
    expect([statements, unread.map(({ reason }) => reason)]).toEqual([[], ["not-understood"]]);
  });
});

describe("whom a report is about is told", () => {
  const subject = (...lines: string[]) => {
    const paper = new Paper();
    lines.forEach((text, i) => paper.line(60 + 12 * i, [40, text]));
    return extractPages(paper.reading()).subject;
  };

  it.each([
    [["Tyler Castellano | DOB 05/28/1974 | MRN 1320"], "Tyler Castellano"],
    [["Ms. Brenda Whitfield", "DOB: 13/04/1987"], "Brenda Whitfield"],
    [["Name / Age / Sex : RAVI MENON / 45Y / M"], "RAVI MENON"],
    [["Cognome: ROSSI", "Nome: GIULIA"], "GIULIA ROSSI"],
    [["Name: Vogt", "Vorname: Sabine"], "Sabine Vogt"],
    [["Sabine Vogt, geb. 13.04.1987, weiblich"], "Sabine Vogt"],
    [["To: Ms. Brenda Whitfield", "Leeds LS1 4AB", "Date of birth: 13/04/1987"], "Brenda Whitfield"],
    [["Dear Ms Whitfield", "Date of birth: 13/04/1987"], undefined],
  ])("%j", (lines, name) => expect(subject(...lines).name?.value).toBe(name));
});

describe("day and month", () => {
  const birth = (...lines: string[]) => {
    const paper = new Paper();
    ["Patient: Ann Miller", "DOB: 03/04/1970", ...lines].forEach((text, i) => paper.line(60 + 12 * i, [40, text]));
    return extractPages(paper.reading()).subject.birth_date?.value ?? null;
  };

  it("are told by the country or the language of the report", () => {
    expect(birth("Severn Road, Bristol BS1 4ND")).toBe("1970-04-03");
    expect(birth("12 Main Street, Springfield, IL 62701")).toBe("1970-03-04");
    expect(birth("Geslacht: V", "Bepaling Uitslag Eenheid Referentiewaarden")).toBe("1970-04-03");
    expect(birth("12 Main Street, Springfield, IL 62701", "Bristol BS1 4ND")).toBeNull();
  });

  it("are told by the days from collection to report", () => {
    expect(birth("Collected: 03/04/2025", "Reported: 03/05/2025")).toBe("1970-03-04");
    expect(birth("Collected: 03/04/2025", "Reported: 04/04/2025")).toBe("1970-04-03");
    expect(birth("Collected: 03/04/2025")).toBeNull();
  });
});
