import { describe, expect, it } from "vitest";
import { normalize } from "../../../functions-shared/coding/normalize.ts";
import type { ObservationStatement } from "../../../functions-shared/contracts/extraction.ts";
import { extractDocument } from "../../../functions-shared/extraction/extract.ts";

const HEAD = ["Patient: Ann Miller", "Date of birth: 14 May 1970", "Sex: Female", "Collected: 20 March 2025", ""];

const read = (...lines: string[]) => extractDocument(new TextEncoder().encode([...HEAD, ...lines, ""].join("\n")));

/** Name, value, unit, low and high of what a text states. */
async function results(...lines: string[]) {
  const { statements } = await read(...lines);
  return (statements as ObservationStatement[]).map(({ name, section, value, unit, reference_range: range }) => ({
    name: section && /^result/i.test(name) ? section : name,
    value: value.kind === "quantity" ? value.number : value.text,
    unit,
    range: range && [range.low, range.high],
  }));
}

const codes = async (...lines: string[]) =>
  (await normalize(await read(...lines))).map(({ code }) => code?.code ?? null);

describe("a report made of paragraphs", () => {
  it("gives the range of the subject's sex where men and women have a line each", async () => {
    expect(
      await results(
        "FERRITIN",
        "Material: serum   Method: ECLIA",
        "RESULT:   108 ug/L   Reference values:",
        "                     Men: 30 - 400 ug/L",
        "                     Women: 13 - 150 ug/L",
        "Previous result on 17 June 2021: 135 ug/L",
      ),
    ).toEqual([{ name: "FERRITIN", value: "108", unit: "ug/L", range: ["13", "150"] }]);
  });

  it("takes what was measured another time for no result of this one", async () => {
    const { statements, unread } = await read(
      "POTASSIUM",
      "Result: 4.1 mmol/L",
      "Previous result on 17 June 2021: 5.9 mmol/L",
    );
    expect([statements.length, unread.length]).toEqual([1, 0]);
  });

  it("files no result that neither its line nor a heading names", async () => {
    const { statements, unread } = await read("Result: 4.1 mmol/L   3.5 - 5.1");
    expect(statements).toEqual([]);
    expect(unread).toMatchObject([{ reason: "no-name" }]);
  });

  it("reads parts that are labelled as columns are headed, in any of those languages", async () => {
    expect(await results("TSH", "Sonuç: 5,71", "Sonuç Birimi: mIU/L", "Referans Değeri: 0,40-4,00"))
      .toEqual([{ name: "TSH", value: "5.71", unit: "mIU/L", range: ["0.40", "4.00"] }]);
  });
});

describe("a list without blanks behind its commas", () => {
  it("states each of its results", async () => {
    expect((await results("Sodium 141,Potassium 4.5,CRP 5")).map(({ name, value }) => [name, value]))
      .toEqual([["Sodium", "141"], ["Potassium", "4.5"], ["CRP", "5"]]);
  });

  it("tells of one whose name is not known", async () => {
    const { statements, unread } = await read("Sodium 141,Wibble 4.5,Potassium 4.1");
    expect(statements).toHaveLength(2);
    expect(unread).toMatchObject([{ reason: "not-understood" }]);
  });
});

describe("names in other scripts", () => {
  const TABLE = "项目                 结果        单位        参考范围";
  it("are read by the abbreviation behind them, whatever the width of the brackets", async () => {
    expect(
      await codes(
        TABLE,
        "血红蛋白（HGB）         151         g/L         135--175",
        "C反应蛋白（CRP）        3.4         mg/L        <5.0",
        "白细胞（WBC）           9.0         10^9/L      4.0--10.0",
      ),
    ).toEqual(["718-7", "1988-5", "6690-2"]);
  });

  it("are not taken for tests of blood where they speak of urine", async () => {
    expect(
      await codes(
        TABLE,
        "尿肌酐（CREA）          8.2         mmol/L      7.0--18.0",
        "钾（K）                 4.1         mmol/L      3.5--5.1",
        "钠（Na）                141         mmol/L      135--145",
      ),
    ).not.toContain("14682-9");
  });
});

describe("what is no row", () => {
  it("are words that say what results mean", async () => {
    expect(await results("Borrelia antibody   3.1 AU/mL   ", "Negative <13.5   Equivocal 13.5 - 16.4   Positive >16.4"))
      .toHaveLength(1);
  });

  it("is a sentence below the last row", async () => {
    const rows = await results(
      "Test            Result   Unit     Range",
      "Sodium          141      mmol/L   135 - 145",
      "Potassium       4.1      mmol/L   3.5 - 5.1",
      "MCHC            33.9     g/dL     32.0 - 36.0",
      "These figures concern the samples examined. End of report.",
    );
    expect(rows.map(({ name }) => name)).toEqual(["Sodium", "Potassium", "MCHC"]);
  });
});

describe("a share and a number of one kind of cell", () => {
  it("are two results, and one range belongs to the one it is of the order of", async () => {
    expect(await results("Neutrophils   58.2 %   =  3840 /mm3   (1800 - 7500)")).toEqual([
      { name: "Neutrophils", value: "58.2", unit: "%", range: null },
      { name: "Neutrophils", value: "3840", unit: "/mm3", range: ["1800", "7500"] },
    ]);
  });
});

describe("the code of a British practice system behind a term", () => {
  it("is none of the name", async () => {
    expect(
      await codes(
        "Serum sodium (XE2q0)   139 mmol/L   [133 - 146]",
        "Serum potassium (44I4.)   4.1 mmol/L   [3.5 - 5.3]",
      ),
    )
      .toEqual(["2951-2", "2823-3"]);
  });

  it("is not taken out where the brackets hold a name", async () => {
    expect(await codes("Carbohydrate antigen (CA125)   12 U/mL   [0 - 35]")).not.toEqual(["2951-2"]);
  });
});

it.each([
  "Renal profile   Collected 21 Sep 2026 09:10 · Serum",
  "Dossier n° 260915-044 - Prélevé le 21/09/2026 à 07h55",
  "Auftrag 4711, entnommen am 21.09.2026",
])("the day of collection is told wherever a line says it: %s", async (line) => {
  const text = ["Patient: Ann Miller", "", line, "Sodium   140   mmol/L   133 - 146"].join("\n");
  const { dates } = await extractDocument(new TextEncoder().encode(text));
  expect(dates).toMatchObject([{ role: "collected", value: "2026-09-21" }]);
});
