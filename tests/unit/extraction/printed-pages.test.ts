import { describe, expect, it } from "vitest";
import { extractPages } from "../../../functions-shared/extraction/pages.ts";
import { joinFragments, type RunWord } from "../../../functions-shared/reading/runs.ts";
import { readRows } from "./compare.ts";
import { Paper } from "./paper.ts";
import { extract } from "./plain-text.ts";

describe("a page set in two columns", () => {
  /** A table on the left, on the right tests with a heading each; few lines of one stand where lines of the other do. */
  const page = () => {
    const paper = new Paper().line(40, [40, "Patient: Ann Miller"]).line(52, [40, "Collected: 05/02/2025"]);
    [
      "Hemoglobin 10.9 g/dL 12.0-15.5",
      "Hematocrit 34.8 % 35.0-45.0",
      "MCV 76.5 fL 82.0-98.0",
      "Platelets 268 10^9/L 150-400",
    ]
      .forEach((row, i) => {
        const [name, value, unit, range] = row.split(" ");
        paper.line(80 + 17 * i, [44, name!], [120, value!], [150, unit!], [200, range!]);
      });
    [
      "Glucose",
      "Result: 112 mg/dL",
      "Method: enzymatic",
      "Reference range: 70-99 mg/dL",
      "Ferritin",
      "Result: 11 ng/mL",
      "Material: serum",
      "Reference range: 15-150 ng/mL",
    ].forEach((text, i) => paper.line(46 + 11 * i, [320, text]));
    return paper.reading();
  };

  it("is read one column after the other", () => {
    const read = extractPages(page());
    expect(readRows(read).map(({ name, value, low }) => [name, value, low].join(" "))).toEqual([
      "Hemoglobin 10.9 12.0",
      "Hematocrit 34.8 35.0",
      "MCV 76.5 82.0",
      "Platelets 268 150",
      "Glucose 112 70",
      "Ferritin 11 15",
    ]);
  });
});

describe("what looks like data and is not understood", () => {
  const unread = async (...lines: string[]) =>
    (await extract("Patient: Ada Holm", "Collected: 2025-03-20", ...lines)).unread.map(({ text }) => text);

  it("is kept where a name, a number and a unit were printed as one", async () => {
    const glued = ["Natrium141mmol/l136 - 145", "Kalium5,3+mmol/l3,5 - 5,1"];
    expect(await unread(...glued)).toEqual(glued);
  });

  it("is kept where a test has a range and no result", async () => {
    expect(await unread("Hemoglobin            12.0 - 15.5")).toEqual(["Hemoglobin 12.0 - 15.5"]);
  });

  it("is kept where a letter tells of an allergy", async () => {
    const told = "I reviewed her today. She is allergic to trimethoprim, which caused a rash.";
    expect(await unread("Dear Dr Whitcombe,", told, "She is not allergic to penicillin.")).toEqual([told]);
  });

  it("is no date, telephone number or address", async () => {
    expect(await unread("Printed 2025-03-21 at 08:15", "Phone 555-0134/5", "12a/14 Hill Street")).toEqual([]);
  });
});

describe("a name beside the laboratory's", () => {
  it("is the subject's where it is addressed", async () => {
    const read = await extract(
      "LABORATOIRE DES QUATRE VENTS          Mme LINDQVIST Maria",
      "12 rue Haute, 35000 Rennes            Née le 14/03/1986",
    );
    expect(read.subject.name?.value).toBe("LINDQVIST Maria");
  });
});

describe("the labels of a card", () => {
  it("may stand below what they name", async () => {
    const read = await extract(
      "COVID-19 Vaccination Record Card",
      "Lindqvist             Maria",
      "Last Name             First Name",
      "11/24/2000            US393887",
      "Date of birth         Patient number",
    );
    expect(read.subject.name?.value).toBe("Maria Lindqvist");
    expect(read.subject.birth_date?.value).toBe("2000-11-24");
  });

  it("stand above it where that fits as well", async () => {
    const read = await extract(
      "Oak Lane              Surgery",
      "Last Name             First Name",
      "Lindqvist             Maria",
    );
    expect(read.subject.name?.value).toBe("Maria Lindqvist");
  });

  it("do not stand below what they name where a name stands behind one of them", async () => {
    const read = await extract(
      "Diagnostic Centre Waterland",
      "Patient               Ms Maria Lindqvist",
      "Date of birth         24 Nov 2000",
    );
    expect(read.subject.name?.value).toBe("Maria Lindqvist");
  });

  it("may say no more than whom it is for", async () => {
    const read = await extract("For:        MARIA LINDQVIST", "Date of birth:        24 Nov 2000");
    expect(read.subject.name?.value).toBe("MARIA LINDQVIST");
  });
});

describe("a raised number", () => {
  const word = (text: string, x: number, base: number, size: number): RunWord => ({
    text,
    box: [x, base - 0.75 * size, 0.5 * size * text.length, 0.97 * size],
    base,
    size,
    upright: true,
  });

  it("is an exponent even when hardly smaller", () => {
    const joined = joinFragments([word("x10", 100, 50, 8), word("3", 112, 47.2, 7.2), word("/uL", 115.6, 50, 8)]);
    expect(joined.map(({ text }) => text)).toEqual(["x10^3/uL"]);
  });
});
