import { describe, expect, it } from "vitest";
import { isClass } from "../../../functions-shared/extraction/classes.ts";
import { looksLikeRange, parseRange } from "../../../functions-shared/extraction/fields/ranges.ts";
import { extract, results } from "./plain-text.ts";

const PERSON = ["Patient: Ada Holm   DOB: 10/19/1949", "Collected: 2025-03-20", ""];

describe("results in words that no headings stand above", () => {
  it("are read where the dictionary knows the name or a list of such results goes on", async () => {
    const read = await extract(
      ...PERSON,
      "Specimen: Stool",
      "Yersinia species            Not isolated",
      "Aeromonas species           Not isolated",
      "Rotavirus antigen           Negative",
    );
    expect(results(read)).toEqual([
      "Yersinia species Not isolated",
      "Aeromonas species Not isolated",
      "Rotavirus antigen Negative",
    ]);
  });

  it("keep the flag behind them, and the letter of a blood group", async () => {
    const read = await extract(
      ...PERSON,
      "ABO GROUP                B",
      "ANTIBODY SCREEN          POSITIVE        A",
      "ANTIBODY IDENTIFIED      ANTI-E",
    );
    expect(results(read).map((one) => one.replace(/ +/g, " "))).toEqual(["ABO GROUP B", "ANTIBODY SCREEN POSITIVE A"]);
    expect(read.unread.map(({ text }) => text)).toEqual(["ANTIBODY IDENTIFIED ANTI-E"]);
  });

  it("are not made out of one line of a form that is alone", async () => {
    const read = await extract(...PERSON, "Walking aid         Absent", "", "Seen by the nurse.");
    expect(results(read)).toEqual([]);
  });
});

describe("the range of a result", () => {
  it("may be called a therapeutic one or what is aimed at in the trough", () => {
    expect(parseRange("Therapeutic range 10 - 20", "point", null)).toMatchObject({ low: "10", high: "20" });
    expect(parseRange("Target range (12 h post dose): 0.4 - 0.8", "point", null)).toMatchObject({
      low: "0.4",
      high: "0.8",
    });
    expect(parseRange("Trough target < 1", "point", null)).toMatchObject({ low: null, high: "1" });
  });

  it("is what its cell says where that is a whole one, whatever end the column is headed for", async () => {
    const read = await extract(
      ...PERSON,
      "Test              Result     Units     Lower limit",
      "Volume            2.8        mL        1.4",
      "Round cells       0.4        %         < 1",
      "Abstinence        4          days      2 - 7",
    );
    expect(results(read)).toEqual([
      "Volume 2.8 mL 1.4",
      "Round cells 0.4 %  1",
      "Abstinence 4 days 2 7",
    ]);
  });

  it("is no number of an allergen, though m, f and w are those of men and women elsewhere", () => {
    expect(looksLikeRange("Oak (t7) IgE", "point")).toBe(false);
    expect(looksLikeRange("Rye (f5) IgE", "point")).toBe(false);
    expect(looksLikeRange("M 13.0 - 17.0", "point")).toBe(true);
    expect(isClass("Rye (f5) IgE")).toBe(false);
  });
});

describe("days and names around results", () => {
  it("never take a birth date for the day of the results below it", async () => {
    const read = await extract(
      "HOLM, ADA            Born 19/10/1949",
      "Results",
      "Ferritin             9 ug/L      [13 - 150]",
      "Sodium               139 mmol/L  [133 - 146]",
    );
    expect(read.subject.birth_date?.value).toBe("1949-10-19");
    expect(read.statements.map(({ occurred_on }) => occurred_on)).toEqual([null, null]);
  });

  it("take the day before the name of a panel, or before a result, for its own", async () => {
    const read = await extract(
      "HOLM, ADA            Born 19/10/1949",
      "14 Mar 2024   Full blood count   (Normal)",
      "   Haemoglobin         132 g/L    [120 - 150]",
      "02 Feb 2023   Ferritin            88 ug/L   [13 - 150]",
    );
    expect(read.statements.map(({ occurred_on }) => occurred_on)).toEqual(["2024-03-14", "2023-02-02"]);
  });

  it("take nothing within a remark in brackets for a field of the person", async () => {
    const read = await extract(...PERSON, "Full blood count  (Abnormal, contact patient: make appointment)");
    expect(read.subject.name?.value).toBe("Ada Holm");
  });
});

describe("tables of special kinds", () => {
  it("may head shares and counts of cells with their units, and their ranges with the same", async () => {
    const read = await extract(
      "Paciente: Ada Holm      Data de nascimento: 19/10/1949",
      "Coleta: 20/03/2025",
      "",
      "Exame                 Resultado                 Valores de referência",
      "Hemoglobina           14,2      g/dL            13,5 a 17,5",
      "LEUCOGRAMA            %         /mm³            %              /mm³",
      "Leucócitos                      6.840                          3.500 a 10.500",
      "Linfócitos            31,8      2.175           20,0 a 45,0    900 a 2.900",
    );
    expect(results(read)).toEqual([
      "Hemoglobina 14.2 g/dL 13.5 17.5",
      "Leucócitos 6840 /mm³ 3500 10500",
      "Linfócitos 31.8 % 20.0 45.0",
      "Linfócitos 2175 /mm³ 900 2900",
    ]);
  });

  it("may be called as the single line above their headings says, and end where a wider table begins", async () => {
    const read = await extract(
      ...PERSON,
      "URINALYSIS",
      "Test          Result      Reference      Test          Result      Reference",
      "pH            5.5         5.0 - 8.0      Leukocytes    4           0 - 5",
      "Protein       Negative    Negative       Bacteria      Few         None",
      "CHEMISTRY",
      "Test          Result      Units          Reference",
      "Urea          31          mg/dL                        15 - 43",
    );
    const sections = read.statements.map((one) => one.type === "observation" ? [one.name, one.section] : []);
    expect(sections).toEqual([
      ["pH", "URINALYSIS"],
      ["Protein", "URINALYSIS"],
      ["Leukocytes", "URINALYSIS"],
      ["Bacteria", "URINALYSIS"],
      ["Urea", "CHEMISTRY"],
    ]);
    expect(results(read).at(-1)).toBe("Urea 31 mg/dL 15 43");
  });

  it("may have a result that sounds like a heading of ranges, and say the same once more in another unit", async () => {
    const read = await extract(
      ...PERSON,
      "Test              Result     Units     Reference",
      "Normal forms      3          %         > 4",
      "Glucose           84         mg/dL     70 - 92",
      "soit              4.66       mmol/L    3.89 - 5.11",
    );
    expect(results(read)).toEqual(["Normal forms 3 % 4", "Glucose 84 mg/dL 70 92"]);
  });
});

describe("a line that ends with what is expected", () => {
  it("is a result, however low its bound, and no scale of what results mean", async () => {
    const read = await extract(...PERSON, "Foo RNA     <15 IU/mL    Ref: <15");
    expect(results(read)).toEqual(["Foo RNA 15 IU/mL  15"]);
    expect(isClass("Negative <13.5 Equivocal 13.5 - 16.4 Positive >16.4")).toBe(true);
  });
});

describe("results in words", () => {
  it("keep the flag behind them apart, and the bound and the index they were told by", async () => {
    const read = await extract(
      ...PERSON,
      "HCV Antibody           REACTIVE A             Ref: NON-REACTIVE",
      "HEV RNA         <15 IU/mL NOT DETECTED       Ref: NOT DETECTED",
      "RESULTADO: pendente de repetição",
    );
    expect(results(read)).toEqual(["HCV Antibody REACTIVE    A", "HEV RNA 15 IU/mL"]);
    expect(read.unread.map(({ text }) => text)).toEqual(["RESULTADO: pendente de repetição"]);
  });

  it("may stand several to a line, each behind its label", async () => {
    const read = await extract(
      ...PERSON,
      "URINALYSIS",
      "Color: Yellow   Clarity: Hazy   Ketones: Trace   pH: 6.5",
      "Protein: 1+   Nitrite: Positive   Crystals: see film",
    );
    expect(results(read)).toEqual([
      "Color Yellow",
      "Clarity Hazy",
      "Ketones Trace",
      "pH 6.5",
      "Protein 1+",
      "Nitrite Positive",
    ]);
    expect(read.unread.map(({ text }) => text)).toEqual(["Crystals: see film"]);
  });
});
