import { describe, expect, it } from "vitest";
import { extractPages } from "../../../functions-shared/extraction/pages.ts";
import { Paper } from "./paper.ts";
import { extract, results } from "./plain-text.ts";

const medicines = ({ statements }: Awaited<ReturnType<typeof extract>>) =>
  statements.flatMap((one) => one.type === "medication" ? [one] : []);

describe("what stands below a table", () => {
  it("is named by the heading right above it, not by the last of the page", () => {
    const paper = new Paper().line(40, [40, "Paciente: Ada Holm"], [300, "Coleta: 10/06/2025"])
      .line(80, [40, "HEMOGRAMA"], [160, "Resultado"], [300, "Valores de referência"])
      .line(94, [40, "Hemoglobina"], [160, "12,6"], [220, "g/dL"], [300, "11,5 a 15,5"])
      .line(108, [40, "VCM"], [160, "87,6"], [220, "fL"], [300, "80,0 a 98,0"])
      .line(150, [40, "GLICOSE"])
      .line(166, [40, "Resultado: 92 mg/dL"])
      .line(176, [40, "Valor de referência: 70 a 99 mg/dL"])
      .line(206, [40, "CREATININA"])
      .line(222, [40, "Resultado: 0,74 mg/dL"])
      .line(232, [40, "Valor de referência: 0,50 a 1,10 mg/dL"]);
    expect(results(extractPages(paper.reading())).slice(2)).toEqual([
      "GLICOSE 92 mg/dL 70 99",
      "CREATININA 0.74 mg/dL 0.50 1.10",
    ]);
  });

  it("may be a count whose shares and numbers are headed by their units", () => {
    const paper = new Paper().line(40, [40, "Paciente: Ada Holm"], [300, "Coleta: 10/06/2025"])
      .line(80, [40, "ERITROGRAMA"], [160, "Resultado"], [300, "Valores de referência"])
      .line(94, [40, "Hemoglobina"], [160, "12,6"], [220, "g/dL"], [300, "11,5 a 15,5"])
      .line(108, [40, "VCM"], [160, "87,6"], [220, "fL"], [300, "80,0 a 98,0"])
      .line(130, [40, "LEUCOGRAMA"], [160, "%"], [200, "/mm³"], [300, "Valores de referência"])
      .line(144, [40, "Neutrófilos"], [160, "74,0"], [200, "9.176"], [300, "1.800 a 7.500"]);
    expect(results(extractPages(paper.reading())).slice(2)).toEqual([
      "Neutrófilos 74.0 %",
      "Neutrófilos 9176 /mm³ 1800 7500",
    ]);
  });
});

describe("numbers and days as they are printed", () => {
  it("keep the point of a specific gravity where others have commas", async () => {
    const read = await extract(
      "Paziente: Ada Holm",
      "Data prelievo: 05/05/2025",
      "Esame             Risultato   Unità    Riferimento",
      "Emoglobina        12,1        g/dL     12,0 - 16,0",
      "Ferritina         6,5         ug/L     13,0 - 150,0",
      "Peso specifico    1.018                1.005 - 1.030",
    );
    expect(results(read).at(-1)).toBe("Peso specifico 1.018  1.005 1.030");
  });

  it("take S behind a concentration for no second", async () => {
    const read = await extract("Patient: Ada Holm", "Collected: 2025-03-20", "", "Ceftriaxone    <=1    S");
    expect(results(read)).toEqual([]);
    expect(read.unread.map(({ text }) => text)).toContain("Ceftriaxone <=1 S");
  });

  it("take beats for no activity of an enzyme", async () => {
    const read = await extract(
      "Paciente: Ada Holm",
      "Fecha: 30/04/2025",
      "Analítica: K 4,3 mmol/L. ECG: FA a 104 lpm.",
    );
    expect(results(read)).toEqual(["K 4.3 mmol/L"]);
  });

  it("may tell the year first and the month in letters", async () => {
    const read = await extract(
      "Patient: Ada Holm",
      "DOB: 1988/JAN/22",
      "Collected: 2025-May-06 10:15",
      "Sodium 140 mmol/L",
    );
    expect(read.subject.birth_date?.value).toBe("1988-01-22");
    expect(read.statements[0]?.occurred_on).toBe("2025-05-06");
  });

  it("are one cell where a typewriter's letters are all as wide as its blanks", () => {
    const wide = (paper: Paper, y: number, text: string) => {
      let x = 40;
      for (const word of text.split(" ")) {
        paper.line(y, [x, word]);
        x += 4.5 * (word.length + 1);
      }
      return paper;
    };
    const paper = wide(wide(new Paper(), 40, "Name: HOLM, ADA"), 54, "Date of Birth: 11 Aug 1949");
    expect(extractPages(paper.reading()).subject.birth_date?.value).toBe("1949-08-11");
  });
});

describe("the days and states of medicines", () => {
  it("are never the day the list is to be reviewed", async () => {
    const read = await extract(
      "Ada Holm",
      "DOB 19-Sep-1947",
      "Review date: 01-Sep-2025",
      "",
      "Repeat medication",
      "Amlodipine 5mg tablets ONE EACH MORNING",
    );
    expect(read.dates.map(({ value }) => value)).not.toContain("2025-09-01");
    expect(medicines(read).map(({ occurred_on }) => occurred_on)).toEqual([null]);
  });

  it("are the letter's and not that of a result it tells", async () => {
    const read = await extract(
      "May 12, 2025",
      "Re: Ada Holm   DOB: 1951-12-09",
      "Medications:",
      "- Perindopril 8 mg PO daily",
      "",
      "Labs April 29, 2025: LDL 2.9 mmol/L",
    );
    expect(medicines(read)[0]?.occurred_on).toBe("2025-05-12");
  });

  it("are told by the heading of a table that only gives reasons, a medicine a row", async () => {
    const read = await extract(
      "Patient: Ada Holm",
      "STOP taking",
      "Medication              Reason",
      "lisinopril 10 mg        Replaced",
      "ibuprofen 400 mg PRN    Kidney function",
    );
    expect(medicines(read).map(({ name, status }) => [name, status])).toEqual([
      ["lisinopril", "stopped"],
      ["ibuprofen", "stopped"],
    ]);
  });
});
