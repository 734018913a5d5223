import { describe, expect, it } from "vitest";
import { extractDocument } from "../../../functions-shared/extraction/extract.ts";
import { isUnit } from "../../../functions-shared/extraction/fields/units.ts";
import { readRows } from "./compare.ts";

const extract = (...lines: string[]) =>
  extractDocument(new TextEncoder().encode(["Patient: Ada Holm", ...lines].join("\n")));
const rows = async (...lines: string[]) =>
  readRows(await extract(...lines)).map(({ name, value, unit, low, high, flag }) =>
    [name, value, unit, low, high, flag].join(" | ")
  );

describe("two lists beside each other", () => {
  it("are read one after the other, with headings on both sides or on one", async () => {
    const read = await extract(
      "HEMATOLOGY                                    URINALYSIS",
      "Test          Result    Unit     Normal                       Result",
      "Hemoglobin    13.2      g/dL     12.0-16.0    Color           Pale yellow",
      "Hematocrit    39.5      %        37.0-47.0    pH              6.0",
      "Platelets     288       10^3/uL  150-400      Protein         Trace",
      "MCV           88        fL       80-100",
    );
    expect(read.unread).toEqual([]);
    expect(readRows(read).map(({ name, value, low }) => [name, value, low].join(" "))).toEqual([
      "Hemoglobin 13.2 12.0",
      "Hematocrit 39.5 37.0",
      "Platelets 288 150",
      "MCV 88 80",
      "Color Pale yellow ",
      "pH 6.0 ",
      "Protein Trace ",
    ]);
    const sections = read.statements.map((one) => one.type === "observation" && one.section);
    expect([sections[0], sections[6]]).toEqual(["HEMATOLOGY", "URINALYSIS"]);
  });

  it("need no headings", async () => {
    expect(
      await rows(
        "Sodium      140   mmol/L   135-145     Hemoglobin  13.2  g/dL  12.0-16.0",
        "Potassium   4.2   mmol/L   3.5-5.1     MCV         88.1  fL    80.0-100.0",
        "Chloride    102   mmol/L   98-107      MCH         29.4  pg    27.0-33.0",
      ),
    ).toHaveLength(6);
  });

  it("are not seen in one table whose method and earlier result follow the result", async () => {
    expect(
      await rows(
        "Test        Result   Unit     Range      Method     Previous",
        "Sodium      140      mmol/L   135-145    ISE        139",
        "Potassium   4.2      mmol/L   3.5-5.1    ISE        4.4",
        "Chloride    102      mmol/L   98-107     ISE        101",
      ),
    ).toEqual([
      "Sodium | 140 | mmol/L | 135 | 145 | ",
      "Potassium | 4.2 | mmol/L | 3.5 | 5.1 | ",
      "Chloride | 102 | mmol/L | 98 | 107 | ",
    ]);
  });
});

describe("results without a table", () => {
  it("may stand below their names, as on cards", async () => {
    expect(
      await rows(
        "Potassium",
        "Normal range: 3.5 - 5.2 mmol/L",
        "4.1",
        "",
        "TSH",
        "Method: CMIA",
        "Result: 5.2 mIU/L     Reference range: 0.4 - 4.0",
        "High",
      ),
    ).toEqual(["Potassium | 4.1 | mmol/L | 3.5 | 5.2 | ", "TSH | 5.2 | mIU/L | 0.4 | 4.0 | High"]);
  });

  it("have the range below them whose unit is spelled a little differently", async () => {
    expect(await rows("Triglycerides", "Result: 95 mg/dL", "Reference range: < 150 mg/dl")).toEqual([
      "Triglycerides | 95 | mg/dL |  | 150 | ",
    ]);
  });

  it("may have their range and method on the lines below", async () => {
    const { statements } = await extract(
      "Ferritin               44 ug/L",
      "  Reference range: 13 - 150 ug/L",
      "  Method: CLIA (2nd gen), LOD 0.5",
    );
    expect(statements).toMatchObject([{
      reference_range: { low: "13", high: "150" },
      method: "CLIA (2nd gen), LOD 0.5",
    }]);
  });

  it("leave out earlier results under a heading of their own", async () => {
    expect(
      await rows(
        "                                          Valeurs de référence    Antériorités",
        "Hémoglobine ............  12,8 g/dL       11,5 à 16,0             12,6",
        "Cholestérol ............  * 2,21 g/L      < 2,00                  2,30",
      ),
    ).toEqual(["Hémoglobine | 12.8 | g/dL | 11.5 | 16.0 | ", "Cholestérol | 2.21 | g/L |  | 2.00 | *"]);
  });

  it("may say in words that they are outside", async () => {
    expect(await rows("Haemoglobin    118 g/L   [120 - 150]   Below low reference limit")).toEqual([
      "Haemoglobin | 118 | g/L | 120 | 150 | Below low reference limit",
    ]);
  });
});

describe("columns", () => {
  it("of a second system of units say nothing new; two results of one unit are not told apart", async () => {
    const head = "Test       Result   Unit     Range       Result   Unit    Range";
    expect(await rows(head, "Glucose    5.1      mmol/L   3.9-5.8     92       mg/dL   70-105")).toEqual([
      "Glucose | 5.1 | mmol/L | 3.9 | 5.8 | ",
    ]);
    expect(await rows(head, "Glucose    5.1      mmol/L   3.9-5.8     4.9      mmol/L  3.9-5.8")).toEqual([]);
  });

  it("of dates may have times below and need no heading for the tests", async () => {
    const { statements } = await extract(
      "Date        13/03/25   22/08/25",
      "Time        08:50      10:20      Units     Reference",
      "Sodium      139        141        mmol/L    (135-145)",
    );
    expect(statements.map(({ occurred_on }) => occurred_on)).toEqual(["2025-03-13", "2025-08-22"]);
  });

  it("never make one number of two cells", async () => {
    expect(await rows("Test          Result    Range", "Platelets     225       150 - 400   180")).not.toContain(
      "400180",
    );
  });

  it("give no section to a heading in the middle, and no name to a method above", async () => {
    const { statements } = await extract(
      "Test          Result    Unit     Range",
      "              HAEMATOLOGY",
      "Method: Impedance",
      "Platelets     225       10^9/L   150 - 400",
    );
    expect(statements).toMatchObject([{ name: "Platelets", section: "HAEMATOLOGY" }]);
  });
});

describe("what could be two things is not read as one", () => {
  it("two numbers of two cells without headings are no thousands", async () => {
    const { statements, unread } = await extract(
      "Sodium        138   140      mmol/L   135-145",
      "Platelets     231            10^9/L   150 - 400      225",
    );
    expect([statements, unread.length]).toEqual([[], 2]);
  });

  it("an earlier result does not stand in for a missing one", async () => {
    const { statements, unread } = await extract(
      "Test          Previous   Result     Unit     Range",
      "Chloride      101                   mmol/L   98-107",
    );
    expect([statements, unread.map(({ reason }) => reason)]).toEqual([[], ["no-result"]]);
  });

  it("two results of two units in one row are neither", async () => {
    const { statements, unread } = await extract(
      "Test           Result         Unit        Range",
      "Lymphocytes    35 %           1.8 10^9/L  1.0-4.0",
      "Neutrophils    55 %           10^9/L      2.0-7.5",
      "HbA1c          5.4 % / 36 mmol/mol        <42",
    );
    expect([statements, unread.length]).toEqual([[], 3]);
    expect(["% 10^9/L", "mg/dL mmol/L", "% /", "1 mIU/L", "H L"].filter(isUnit)).toEqual([]);
  });

  it("an address below the table is no result", async () => {
    expect(
      await rows(
        "Test     Result   Unit    Range",
        "Sodium   140      mmol/L  135-145",
        "Address: 12 High Street, London",
      ),
    ).toHaveLength(1);
  });

  it("several results in one line of text are not one, and the unit of the last is not the others'", async () => {
    expect(await rows("Na 140, K 4.2, Cl 102 mmol/L")).toEqual([
      "Na | 140 |  |  |  | ",
      "K | 4.2 |  |  |  | ",
      "Cl | 102 | mmol/L |  |  | ",
    ]);
  });

  it("of two systems of units the first stands, whatever the headings say of the second", async () => {
    expect(
      await rows(
        "Test          SI Result    Reference   Conventional   Reference",
        "Glucose       5.1 mmol/L   3.9-5.8     92 mg/dL       70-105",
      ),
    ).toEqual(["Glucose | 5.1 | mmol/L | 3.9 | 5.8 | "]);
  });
});

describe("a file of values", () => {
  it.each([",", ";"])("separated by %s is read by its columns", async (mark) => {
    const lines = [["Test", "Result", "Unit", "Range", "Flag"], ["Sodium", "140", "mmol/L", "135-145", ""], [
      `"Cholesterol${mark} total"`,
      "212",
      "mg/dL",
      "<200",
      "H",
    ]];
    expect(await rows(...lines.map((line) => line.join(mark)))).toEqual([
      "Sodium | 140 | mmol/L | 135 | 145 | ",
      `Cholesterol${mark} total | 212 | mg/dL |  | 200 | H`,
    ]);
  });
});

describe("a differential count", () => {
  it("gives share and number, each with its range; a lone range is the share's where the number is far above it", async () => {
    const { statements, unread } = await extract(
      "Hemoglobina......: 15,1 g/dL     13,0 a 18,0",
      "Segmentados......: 58,0 %   3.016 /mm³   45 a 70   1.800 a 7.500",
      "Linfócitos.......: 30 %     1.560 /mm³",
      "Monócitos........: 5 %      260 /mm³     2 a 10",
      "Eosinófilos......: 3 %      0,2 10^9/L   1 a 6",
    );
    expect(statements.slice(1)).toMatchObject([
      { name: "Segmentados", value: { number: "58.0" }, unit: "%", reference_range: { low: "45", high: "70" } },
      { name: "Segmentados", value: { number: "3016" }, unit: "/mm³", reference_range: { low: "1800", high: "7500" } },
      { name: "Linfócitos", value: { number: "30" }, unit: "%", reference_range: null },
      { name: "Linfócitos", value: { number: "1560" }, unit: "/mm³", reference_range: null },
      { name: "Monócitos", value: { number: "5" }, unit: "%", reference_range: { low: "2", high: "10" } },
      { name: "Monócitos", value: { number: "260" }, unit: "/mm³", reference_range: null },
    ]);
    expect(unread.map(({ text }) => text.split(".")[0])).toEqual(["Eosinófilos"]);
  });
});
