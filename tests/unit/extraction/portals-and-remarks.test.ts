import { describe, expect, it } from "vitest";
import { toOrdinal } from "../../../functions-shared/coding/ordinals.ts";
import { toUcum } from "../../../functions-shared/coding/units.ts";
import { parseRange } from "../../../functions-shared/extraction/fields/ranges.ts";
import { isNoResult, parseValue } from "../../../functions-shared/extraction/fields/values.ts";
import { extract, results } from "./plain-text.ts";

const PERSON = ["Patient: Ada Holm   DOB: 10/19/1949", "Collected: 2025-03-20", ""];

describe("a result in a block of its own", () => {
  it("is what its label announces, not an end of the scale it is drawn on", async () => {
    const read = await extract(
      ...PERSON,
      "Magnesium",
      "Normal range: 1.6 - 2.6 mg/dL",
      "1.6",
      "2.6",
      "Value",
      "2.9 High",
      "Phosphate",
      "Normal range: 2.5 - 4.5 mg/dL",
      "2.5",
      "4.5",
      "3.1",
    );
    expect(results(read)).toEqual(["Magnesium 2.9 mg/dL 1.6 2.6 High", "Phosphate 3.1 mg/dL 2.5 4.5"]);
  });

  it("is not called after what the portal has people click on, and may be judged beside its name", async () => {
    const read = await extract(
      ...PERSON,
      "MAGNESIUM",
      "View trends",
      "Normal range: 1.6 - 2.6 mg/dL",
      "Value",
      "2.9",
      "",
      "Ferritin          In range",
      "88 ug/L",
      "Expected between 30 and 400 ug/L",
      "Vitamin B12       Low",
      "128 ng/L",
      "Expected between 197 and 771 ng/L",
    );
    expect(results(read)).toEqual([
      "MAGNESIUM 2.9 mg/dL 1.6 2.6",
      "Ferritin 88 ug/L 30 400",
      "Vitamin B12 128 ng/L 197 771 Low",
    ]);
  });

  it("may be an end of its range", async () => {
    const read = await extract(...PERSON, "Magnesium", "Normal range: 1.6 - 2.6 mg/dL", "Value", "2.6");
    expect(results(read)).toEqual(["Magnesium 2.6 mg/dL 1.6 2.6"]);
  });

  it("is none where nothing tells it from the scale", async () => {
    const read = await extract(...PERSON, "Magnesium", "Normal range: 1.6 - 2.6 mg/dL", "1.6", "2.6");
    expect(results(read)).toEqual([]);
  });

  it("ends the comment above it, and may begin with its comparator in words", async () => {
    const read = await extract(
      ...PERSON,
      "Comment: no action is needed.",
      "Serum magnesium level",
      "less than 0.5 mmol/L",
      "Normal range: 0.7 to 1.0",
    );
    expect(results(read)).toEqual(["Serum magnesium level 0.5 mmol/L 0.7 1.0"]);
    expect(read.statements).toMatchObject([{ value: { comparator: "<" } }]);
  });

  it("is of the day that stands alone below its panel, where no other is told", async () => {
    const read = await extract(
      "Ada Holm, born 19 October 1949",
      "Bone profile",
      "14 November 2023",
      "Serum magnesium level",
      "0.8 mmol/L",
      "Normal range: 0.7 to 1.0",
      "End",
    );
    expect(read.statements.map(({ occurred_on }) => occurred_on)).toEqual(["2023-11-14"]);
  });
});

describe("a range", () => {
  it.each([
    ["above >=60 mL/min/1.73 m2", "60", null],
    ["16 or more", "16", null],
    ["5 % or less", null, "5"],
    ["90 and above", "90", null],
    ["60 - 90 mL/min/1.73 m2", "60", "90"],
  ])("may be %s", (printed, low, high) => {
    expect(parseRange(printed, "point", null)).toMatchObject({ low, high });
  });

  it("is not made of what the classes below it mean", async () => {
    const read = await extract(
      ...PERSON,
      "Test            Result   Range",
      "Hemoglobin A1c  6.2      <6.0 %",
      "                         Diabetes: >= 6.5 %",
    );
    expect(results(read)).toEqual(["Hemoglobin A1c 6.2 %  6.0"]);
  });

  it("that an INR is treated to is not its reference range", async () => {
    const read = await extract(
      ...PERSON,
      "Test         Result   Unit    Reference",
      "INR          2.4              Target 2.0 - 3.0",
      "Fibrinogen   3.1      g/L     2.0 - 4.0",
    );
    expect(results(read).map((one) => one.trim())).toEqual(["INR 2.4", "Fibrinogen 3.1 g/L 2.0 4.0"]);
  });

  it("is the last of two columns of results without headings", async () => {
    const read = await extract(
      ...PERSON,
      "Color         Dark Yellow          Yellow",
      "Clarity       Cloudy         A     Clear",
      "Nitrite       Positive       A     Negative",
      "Ketones       Trace          A     Negative",
      "Urine pH      6.5                  5.0 - 8.0",
    );
    expect(results(read).length).toBe(5);
  });
});

describe("no result", () => {
  it.each(["Will follow", "TEST NOT PERFORMED", "Not requested", "hämolytisch", "en cours", "pendiente", "volgt"])(
    "is %s",
    (text) => expect(isNoResult(text)).toBe(true),
  );

  it.each(["Not detected", "Nicht nachweisbar", "Clear"])("is not %s", (text) => expect(isNoResult(text)).toBe(false));

  it("is the number of a request above results", async () => {
    const read = await extract(
      "Patient: Ada Holm   DOB: 19/10/1949",
      "Date:        12/04/2024   30/07/2024",
      "Request:     88120931     88456102     Units      Reference",
      "Sodium       140          138          mmol/L     (135-145)",
      "Potassium    4.4          4.2          mmol/L     (3.5-5.5)",
      "Urea         5.1          5.6          mmol/L     (3.0-8.0)",
    );
    expect(results(read).length).toBe(6);
    expect(read.statements.map(({ name }) => name)).not.toContain("Request");
  });
});

describe("a remark on the sample", () => {
  const rows = ["Test        Result   Unit     Range", "Sodium      140      mmol/L   135-145"];
  const confidences = async (...lines: string[]) =>
    (await extract(...PERSON, ...rows, ...lines)).statements.map(({ name, confidence }) =>
      `${name} ${confidence >= 0.6}`
    );

  it("holds the result that carries its marker", async () => {
    expect(await confidences("Potassium   6.4 #    mmol/L   3.5-5.1", "# Sample haemolysed."))
      .toEqual(["Sodium true", "Potassium false"]);
  });

  it("holds the result it names", async () => {
    expect(await confidences("Potassium   6.4      mmol/L   3.5-5.1", "", "Sample haemolysed: potassium unreliable."))
      .toEqual(["Sodium true", "Potassium false"]);
  });

  it("that it is sound holds none", async () => {
    expect(await confidences("Potassium   4.4      mmol/L   3.5-5.1", "Sample not haemolysed."))
      .toEqual(["Sodium true", "Potassium true"]);
  });
});

describe("a day below its label", () => {
  it("in a narrow cell is the day of the results, not the one they were reported on", async () => {
    const read = await extract(
      "Patient: Ada Holm          Date Collected:",
      "DOB: 10/19/1949            03/20/2025",
      "Date Reported: 03/24/2025",
      "",
      "Calcium: 9.2 mg/dL (ref 8.6-10.2)",
    );
    expect(read.statements).toMatchObject([{ occurred_on: "2025-03-20" }]);
  });
});

describe("a row below a heading that sounds like the label of a day", () => {
  it("is a row", async () => {
    const read = await extract(
      "Patient: Ada Holm   DOB: 10/19/1949",
      "",
      "Lab Results",
      "Component          Value      Date/Time",
      "SODIUM             139        10/23/2022 0630",
      "POTASSIUM          4.9 (H)    10/23/2022 0630",
      "CHLORIDE           101        10/23/2022 0630",
    );
    expect(read.statements.map(({ name, occurred_on }) => `${name} ${occurred_on}`))
      .toEqual(["SODIUM 2022-10-23", "POTASSIUM 2022-10-23", "CHLORIDE 2022-10-23"]);
  });
});

describe("what stands beside a result", () => {
  it("in brackets with a number is of that number, its day too", async () => {
    const read = await extract(
      ...PERSON,
      "Calcium: 9.2 mg/dL (ref 8.6-10.2) (was 8.1 on 10/12/2023)",
      "Phosphate: 3.1 mg/dL (ref 2.5-4.5)",
    );
    expect(read.statements.map(({ name, occurred_on }) => `${name} ${occurred_on}`))
      .toEqual(["Calcium 2025-03-20", "Phosphate 2025-03-20"]);
  });

  it("may be the same result in the same unit once more", async () => {
    const read = await extract(
      ...PERSON,
      "Test       Result   Unit     Range       Conv. Result   Conv. Unit   Range",
      "Glucose    5.1      mmol/L   3.9 - 6.1   92             mg/dL        70 - 110",
      "Lipase     27       U/L      0 - 41      27             U/L          0 - 41",
    );
    expect(results(read)).toEqual(["Glucose 5.1 mmol/L 3.9 6.1", "Lipase 27 U/L 0 41"]);
  });

  it("may be the index it was told by", () => {
    expect(["Negative (0.24)", "Non-reactive (0.31 S/CO)", "Reactive (1:8)"].map(toOrdinal))
      .toEqual(["negative", "non-reactive", null]);
  });

  it("is no result where it says what one would mean", async () => {
    const read = await extract(...PERSON, "Iron deficiency is likely. Ferritin < 15 ug/L is diagnostic.");
    expect(results(read)).toEqual([]);
  });
});

describe("numbers and units", () => {
  it.each([["less than 5", "<", "5"], ["greater than 90", ">", "90"]])("%s is a bound", (text, comparator, number) => {
    expect(parseValue(text, "point")?.value).toEqual({ kind: "quantity", number, comparator });
  });

  it.each([["ммоль/л", "mmol/L"], ["10^9/л", "10*9/L"], ["мкМЕ/мл", "u[IU]/mL"], ["мм/ч", "mm/h"]])(
    "%s is the Russian symbol of %s",
    (printed, ucum) => expect(toUcum(printed)).toBe(ucum),
  );

  it("stand below their heading in a differential count", async () => {
    const read = await extract(
      ...PERSON,
      "Hemoglobin                            13,7 g/dL   12,0 - 15,5",
      "White series                 %        /mm3",
      "Leukocytes                            7.340     3.500 - 10.500",
      "Neutrophils                  58,0     4.257     1.700 - 7.000",
    );
    expect(results(read).slice(1)).toEqual([
      "Leukocytes 7340 /mm3 3500 10500",
      "Neutrophils 58.0 %  ",
      "Neutrophils 4257 /mm3 1700 7000",
    ].map((one) => one.trimEnd()));
  });

  it("of a specimen are not what it is", async () => {
    const read = await extract("SPECIMEN: NX204417R", ...PERSON, "Potassium: 4.4 mmol/L (3.5 - 5.1)");
    expect(read.statements).toMatchObject([{ specimen: null }]);
  });
});

it.each(["Électrochimiluminescence", "Quimioluminiscencia", "Colorimétrie enzymatique", "Nefelometría"])(
  "a method below a name is no part of it: %s",
  async (method) => {
    const read = await extract(
      ...PERSON,
      "Test            Result    Unit     Reference",
      "Ferritin        9         ug/L     13 - 150",
      method,
      "Transferrin     2.9       g/L      2.0 - 3.6",
    );
    expect(results(read)).toEqual(["Ferritin 9 ug/L 13 150", "Transferrin 2.9 g/L 2.0 3.6"]);
  },
);
