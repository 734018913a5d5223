import { describe, expect, it } from "vitest";
import { dateOrder, parseDate } from "../../../functions-shared/extraction/fields/dates.ts";
import { withoutMarker } from "../../../functions-shared/extraction/fields/footnotes.ts";
import { labelField } from "../../../functions-shared/extraction/fields/labels.ts";
import { parseName } from "../../../functions-shared/extraction/fields/names.ts";
import { decimal, decimalMark } from "../../../functions-shared/extraction/fields/numbers.ts";
import { parseAge, parseSex } from "../../../functions-shared/extraction/fields/person.ts";
import { parseRange } from "../../../functions-shared/extraction/fields/ranges.ts";
import { isUnit } from "../../../functions-shared/extraction/fields/units.ts";
import { isNoResult, isQualitative, parseValue } from "../../../functions-shared/extraction/fields/values.ts";

describe("numbers", () => {
  it("take the decimal mark from numbers that can be read one way only", () => {
    expect(decimalMark(["14,2", "4,5–5,9", "140"])).toBe("comma");
    expect(decimalMark(["14.2", "7,200"])).toBe("point");
    expect(decimalMark(["14,2", "5.1"])).toBe("mixed");
    expect(decimalMark(["1,234", "150"])).toBe("point");
  });

  it.each(
    [
      ["7.40", "point", "7.40"],
      [".5", "point", "0.5"],
      ["7,200", "point", "7200"],
      ["2,50,000", "point", "250000"],
      ["14,20", "comma", "14.20"],
      ["250.000", "comma", "250000"],
      ["1.234,5", "comma", "1234.5"],
      ["7,200", "mixed", null],
      ["7,20", "mixed", "7.20"],
      ["14,2", "point", null],
      ["1O2", "point", null],
    ] as const,
  )("%s with decimal %s is %s", (printed, mark, value) => expect(decimal(printed, mark)).toBe(value));
});

describe("values", () => {
  const quantity = (number: string, comparator: string | null = null) => ({ kind: "quantity", number, comparator });
  it.each([
    ["14.2 H", { value: quantity("14.2"), flag: "H", unit: null }],
    ["5.9*", { value: quantity("5.9"), flag: "*", unit: null }],
    ["H 14.2 g/dL", { value: quantity("14.2"), flag: "H", unit: "g/dL" }],
    ["<0.01", { value: quantity("0.01", "<"), flag: null, unit: null }],
    ["≥ 90", { value: quantity("90", ">="), flag: null, unit: null }],
    ["45%", { value: quantity("45"), flag: null, unit: "%" }],
    ["1:80", { value: { kind: "text", text: "1:80" }, flag: null, unit: null }],
    ["2 - 4 /hpf", { value: { kind: "text", text: "2-4" }, flag: null, unit: "/hpf" }],
    ["1+", { value: { kind: "text", text: "1+" }, flag: null, unit: null }],
    ["*8.1 L", { value: quantity("8.1"), flag: "L", unit: null }],
    ["H5.9", { value: quantity("5.9"), flag: "H", unit: null }],
    ["1.42(H)", { value: quantity("1.42"), flag: "(H)", unit: null }],
    [": 11.2", { value: quantity("11.2"), flag: null, unit: null }],
    ["5.4 [1]", { value: quantity("5.4"), flag: null, unit: null }],
    ["9.1 a mg/dL", { value: quantity("9.1"), flag: null, unit: "mg/dL" }],
    ["5 600", { value: quantity("5600"), flag: null, unit: null }],
    ["5\t600", null],
    ["5.9 H L", null],
    ["14.2 13.9", null],
    ["14.2 see note", null],
  ])("%s", (printed, read) => expect(parseValue(printed, "point")).toEqual(read));

  it("know words that are results from words that say there is none", () => {
    for (const word of ["Negative", "Non-Reactive", "Trace", "Nil", "+", "2+", "Pale yellow", "B Positive"]) {
      expect(isQualitative(word), word).toBe(true);
    }
    for (const word of ["Pending", "TNP", "See note", "Not performed", "-", ""]) {
      expect(isNoResult(word), word).toBe(true);
    }
  });
});

describe("footnote markers", () => {
  it("are taken off words, exponents are not", () => {
    const words = ["4.2¹", "AST⁴", "1.9¹,²", "31†", "²", "mm³", "10⁹/L", "x10⁹", "ml/min/1,73m²", "AST"];
    expect(words.map(withoutMarker)).toEqual([
      "4.2",
      "AST",
      "1.9",
      "31",
      "",
      "mm³",
      "10⁹/L",
      "x10⁹",
      "ml/min/1,73m²",
      "AST",
    ]);
  });
});

describe("ranges", () => {
  it.each(
    [
      ["3.5 - 5.1", null, "3.5", "5.1"],
      ["3.5–5.1", null, "3.5", "5.1"],
      ["[70-99]", null, "70", "99"],
      ["< 200", null, null, "200"],
      ["Up to 40", null, null, "40"],
      [">= 60", null, "60", null],
      ["13.0-17.0 g/dL", null, "13.0", "17.0"],
      ["Desirable: <200", null, null, "200"],
      ["M: 13-17 F: 12-15", "female", "12", "15"],
      ["Male 13 - 17, Female 12 - 15", "male", "13", "17"],
      ["M: 13-17 F: 12-15", null, null, null],
      ["Deficient: <20 Sufficient: 30-100", null, null, null],
      ["Negative", null, null, null],
      ["17 - 13", null, null, null],
    ] as const,
  )("%s for %s", (printed, sex, low, high) => {
    expect(parseRange(printed, "point", sex)).toMatchObject({ printed, low, high });
  });
});

describe("dates", () => {
  it.each(
    [
      ["12/03/2024", "day-month", "2024-03-12"],
      ["12/03/2024", "month-day", "2024-12-03"],
      ["25/03/2024", null, "2024-03-25"],
      ["05/05/2024", null, "2024-05-05"],
      ["04.03.2025", null, "2025-03-04"],
      ["2024-03-12T08:00", null, "2024-03-12"],
      ["12-Mar-2024 10:15", null, "2024-03-12"],
      ["March 12, 2024", null, "2024-03-12"],
      ["12th of March 2024", null, "2024-03-12"],
      ["12MAR2024", null, "2024-03-12"],
      ["03. März 1949", null, "1949-03-03"],
    ] as const,
  )("%s with %s", (printed, order, value) => expect(parseDate(printed, order)).toMatchObject({ value }));

  it("are ambiguous without evidence, and absent when impossible", () => {
    expect(parseDate("12/03/2024", null)).toMatchObject({ ambiguous: true });
    expect(parseDate("31/02/2024", null)).toBeNull();
    expect(parseDate("03/04/20", "day-month", true, 2025)).toMatchObject({ ambiguous: true });
    expect(parseDate("03/04/45", "day-month", true, 2025)).toMatchObject({ value: "1945-04-03" });
  });

  it("take their order from evidence in the document, and from none when it contradicts itself", () => {
    expect(dateOrder("born 25/03/1980, seen 02/04/2024")).toBe("day-month");
    expect(dateOrder("12/25/1980")).toBe("month-day");
    expect(dateOrder("DOB (MM/DD/YYYY): 03/04/1980")).toBe("month-day");
    expect(dateOrder("25/03/1980 and 12/25/1980")).toBeNull();
    expect(dateOrder("03.04.1980")).toBeNull();
  });
});

describe("people", () => {
  it.each([
    ["Mrs. Anna Lind", "Anna Lind", []],
    ["LIND, Anna (F/34)", "LIND, Anna", []],
    ["Baby of Sunita Rao", null, [{ role: "mother", name: "Sunita Rao" }]],
    ["B/O Mrs Sunita Rao", null, [{ role: "mother", name: "Sunita Rao" }]],
    ["Master Aarav S/O Kofi Mensah", "Aarav", [{ role: "parent", name: "Kofi Mensah" }]],
    ["Leila W/O Omar Haddad", "Leila", [{ role: "spouse", name: "Omar Haddad" }]],
    ["N/A", null, []],
    ["12.3 sec", null, []],
  ])("%s", (printed, name, others) => expect(parseName(printed)).toEqual({ name, others }));

  it("have a sex and an age as printed", () => {
    expect([parseSex("34 Y / F"), parseSex("8 M / F"), parseSex("männlich"), parseSex("M/F")])
      .toEqual(["female", "female", "male", null]);
    expect([parseAge("34 Y / F", true), parseAge("8 Months", true), parseAge("61", true), parseAge("61", false)])
      .toEqual([34, 0, 61, null]);
  });

  it.each([
    ["Patient Name:", "name"],
    ["UHID / MRN", "identifier"],
    ["Mother's Name", "role:mother"],
    ["Ref. By Dr.", "role:ordering practitioner"],
    ["Next of Kin", "role:next of kin"],
    ["Age/Sex", "age"],
    ["Sample Collected On", "date:collected"],
    ["Fecha de extraccion", "date:collected"],
    ["Hemoglobin", null],
    ["Ne", null],
  ])("are announced by the label %s", (label, field) => expect(labelField(label)).toBe(field));
});

describe("units", () => {
  it.each([
    "g/dL",
    "10^3/uL",
    "x10^9/L",
    "10*6/µL",
    "mL/min/1.73 m²",
    "cells/cu.mm",
    "lakhs/cumm",
    "%",
    "mIU/mL",
    "/hpf",
    "mg%",
  ])(
    "%s is one",
    (text) => expect(isUnit(text)).toBe(true),
  );
  it.each(["H", "L", "High", "14", "Serum", "see", "100"])("%s is none", (text) => expect(isUnit(text)).toBe(false));
});

describe("labels with an ø", () => {
  it.each([["Fadt", "birth_date"], ["Provetaget", "date:collected"], ["Prgve tatt:", "date:collected"], [
    "Kjgnn",
    "sex",
  ]])(
    "are known as engines without its language read them: %s",
    (label, field) => expect(labelField(label)).toBe(field),
  );
  it("are not made of other words", () => expect([labelField("Fast"), labelField("Kan")]).toEqual([null, null]));
});
