import { describe, expect, it } from "vitest";
import { extractDocument } from "../../../functions-shared/extraction/extract.ts";
import { extractPages } from "../../../functions-shared/extraction/pages.ts";
import { readCsv } from "../../../functions-shared/reading/csv.ts";
import { Paper } from "./paper.ts";

const read = async (...lines: string[]) => await extractDocument(new TextEncoder().encode(lines.join("\n") + "\n"));

type Read = Awaited<ReturnType<typeof read>>;

/** What was read: name, number or text, unit, range, day. */
const told = ({ statements }: Pick<Read, "statements">) =>
  statements.map((one) => {
    if (one.type !== "observation") return one.type;
    const value = one.value.kind === "quantity" ? one.value.number : one.value.kind === "text" ? one.value.text : "";
    const { low = null, high = null } = one.reference_range ?? {};
    return [one.name, value, one.unit, low, high, one.occurred_on];
  });

describe("reads papers of other countries", () => {
  it("in Polish, with limits in columns and decimal commas, which separate no values", async () => {
    const lines = [
      "Pacjent: Nowak Anna          Płeć: K",
      "Data urodzenia: 26.11.1944",
      "Data pobrania: 22.10.2024 07:45",
      "",
      "Badanie            Wynik      Jednostka   Od       Do",
      "Neutrofile         85,1       %           40,0     75,0",
      "Hemoglobina        12,0       g/dL        12,0     15,5",
      "Erytrocyty         4,20       mln/µl      4,10     5,10",
    ];
    const one = await read(...lines);
    expect(one.subject).toMatchObject({
      name: { value: "Nowak Anna" },
      sex: { value: "female" },
      birth_date: { value: "1944-11-26" },
    });
    expect(told(one)).toEqual([
      ["Neutrofile", "85.1", "%", "40.0", "75.0", "2024-10-22"],
      ["Hemoglobina", "12.0", "g/dL", "12.0", "15.5", "2024-10-22"],
      ["Erytrocyty", "4.20", "mln/µl", "4.10", "5.10", "2024-10-22"],
    ]);
  });

  it("in Japanese, with a wave between the limits", async () => {
    const one = await read(
      "氏名 / Name: Ann Miller",
      "生年月日 / Date of Birth: 1970/05/14",
      "採取日 / Collected: 2025/03/20",
      "",
      "検査項目 / Test      結果 / Result   単位 / Unit    基準値 / Reference",
      "AST (GOT)            21              U/L            13～30",
      "LDH                  190             U/L            124～222",
    );
    expect(told(one)).toEqual([
      ["AST (GOT)", "21", "U/L", "13", "30", "2025-03-20"],
      ["LDH", "190", "U/L", "124", "222", "2025-03-20"],
    ]);
  });

  it("in a Spanish letter, with the day of the examination", async () => {
    const one = await read(
      "Paciente: Ana Molina",
      "Nacimiento: 20/06/1955",
      "",
      "En la analítica realizada el 18 de agosto de 2024 se observa: Ferritina 83 ng/mL (13-150); Sodio 140 mmol/L (135-145).",
    );
    expect(told(one)).toEqual([
      ["Ferritina", "83", "ng/mL", "13", "150", "2024-08-18"],
      ["Sodio", "140", "mmol/L", "135", "145", "2024-08-18"],
    ]);
  });
});

describe("tells results from what is printed around them", () => {
  const days = ["Name: Ann Miller   DOB: 14/05/1970", ""];

  it("numbers of rows, and the hour of collection", async () => {
    const one = await read(
      ...days,
      "Date Collected        19/05/22   24/01/23",
      "Time Collected           09:12      10:40",
      "1 Sodium                   140        141   mmol/L   (135-145)",
      "2 Potassium                4.1        4.4   mmol/L   (3.5-5.1)",
      "3 Chloride                 101        103   mmol/L   (98-107)",
    );
    expect(told(one).map((row) => row.slice(0, 2))).toEqual([
      ["Sodium", "140"],
      ["Sodium", "141"],
      ["Potassium", "4.1"],
      ["Potassium", "4.4"],
      ["Chloride", "101"],
      ["Chloride", "103"],
    ]);
  });

  it("the ends of a scale below a card's range", () => {
    const card = (paper: Paper, y: number, name: string, range: string, value: string, end: string) =>
      paper.line(y, [40, name, 12]).line(y + 14, [40, `Normal range: below ${range}`]).line(y + 30, [40, "Value", 8])
        .line(y + 46, [40, value, 14], [300, end, 7]);
    const paper = new Paper().line(40, [40, "Patient: Ann Miller"], [320, "DOB: 05/14/1970"])
      .line(54, [40, "Collected: 03/20/2025"]);
    card(paper, 100, "NT-proBNP", "125 pg/mL", "78", "125");
    card(paper, 190, "Triglycerides", "150 mg/dL", "92", "150");
    expect(told(extractPages(paper.reading())).map((row) => row.slice(0, 5))).toEqual([
      ["NT-proBNP", "78", "pg/mL", null, "125"],
      ["Triglycerides", "92", "mg/dL", null, "150"],
    ]);
  });

  it("a word printed across the page", () => {
    const paper = new Paper().line(40, [40, "Patient: Ann Miller"], [320, "DOB: 05/14/1970"])
      .line(54, [40, "Collected: 03/20/2025"])
      .line(80, [40, "Test"], [180, "Result"], [260, "Unit"], [340, "Reference"]);
    ["Sodium", "Potassium", "Chloride", "Calcium"].forEach((name, i) =>
      paper.line(96 + 14 * i, [40, name], [180, String(4 + i)], [260, "mmol/L"], [340, "3 - 9"])
    );
    paper.line(111, [120, "DUPLICATE", 70]);
    expect(told(extractPages(paper.reading())).map(([name]) => name)).toEqual([
      "Sodium",
      "Potassium",
      "Chloride",
      "Calcium",
    ]);
  });

  it("classes of risk with their bounds", async () => {
    const one = await read(
      ...days,
      "Test                 Result     Unit      Reference",
      "Total Cholesterol    188        mg/dL     < 200",
      "Sodium               140        mmol/L    135-145",
      "Total Cholesterol Desirable < 200   Borderline High 200 - 239   High >= 240",
    );
    expect(told(one).map(([name]) => name)).toEqual(["Total Cholesterol", "Sodium"]);
  });
});

it("reads a panel whose results are words", async () => {
  const one = await read(
    "Patient Name: Ann Miller   DOB: 05/14/1970",
    "",
    "Target                        Result          Reference",
    "Influenza A                   Not Detected    Not Detected",
    "Influenza B                   DETECTED        Not Detected",
    "Human Metapneumovirus         Not Detected    Not Detected",
  );
  expect(told(one).map((row) => row.slice(0, 2))).toEqual([
    ["Influenza A", "Not Detected"],
    ["Influenza B", "DETECTED"],
    ["Human Metapneumovirus", "Not Detected"],
  ]);
});

it("reads the share and the number of cells in one row", async () => {
  const one = await read(
    "Nome: Anna Rossi   Data di nascita: 14/05/1970",
    "",
    "Esame          Risultato   U.M.    Riferimento",
    "Sodio          140         mmol/L  [135 - 145]",
    "Potassio       4,1         mmol/L  [3,5 - 5,1]",
    "Neutrofili     * 86,2      %       [40,0 - 75,0]   3,45   10^3/uL   [2,00 - 7,50]",
  );
  expect(told(one).slice(2).map((row) => row.slice(0, 5))).toEqual([
    ["Neutrofili", "86.2", "%", "40.0", "75.0"],
    ["Neutrofili", "3.45", "10^3/uL", "2.00", "7.50"],
  ]);
});

it("takes values separated by commas for a table, and numbers with decimal commas for text", () => {
  expect(readCsv("Test,Result,Unit\nSodium,140,mmol/L\nPotassium,4.1,mmol/L\n")).toHaveLength(3);
  expect(readCsv("Hb 13,2 g/dl 12,0 - 16,0\nLeuko 5,4 /nl 4,0 - 10,0\nCRP 0,4 mg/dl 0,0 - 0,5\n")).toBeNull();
  expect(readCsv("Na 140, K 4.1, Cl 101\nHb 13.2, WBC 5.4, Plt 201\n")).toBeNull();
});
