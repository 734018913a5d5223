import { describe, expect, test } from "vitest";
import { extractPages } from "../../../functions-shared/extraction/pages.ts";
import { asPrinted } from "../../../functions-shared/extraction/printed.ts";
import type { Reading, ReadWord } from "../../../functions-shared/reading/reading.ts";

/** A word at a column, with what each look at it read where looks differ. */
type Printed = [text: string, column: number, looks?: string[]];

const HEAD: Printed[][] = [[["Test", 0], ["Result", 200], ["Unit", 280], ["Reference", 360], ["range", 430]]];

/** A table as OCR reads it, a line every 20 pixels. */
function table(...rows: Printed[][]): Reading {
  const words = [...HEAD, ...rows].flatMap((row, i): ReadWord[] =>
    row.map(([text, x, looks]) => ({
      page: 1,
      box: [x, 100 + 20 * i, 7 * text.length, 10],
      text,
      confidence: looks ? 0.3 : 0.9,
      ...(looks ? { looks } : {}),
    }))
  );
  const pages = [{ page: 1, width: 600, height: 800, unit: "px" as const }];
  return { reader: "ocr", pages, words, textlessPages: [], printedAt: new Map([[1, (box) => box]]) };
}

const read = (...rows: Printed[][]) => {
  const reading = table(...rows);
  return asPrinted(extractPages(reading), reading).statements;
};

describe("how certain a result of a picture is", () => {
  test("is told by its own number and its range: a word of its name or unit does not tell", () => {
    const [glucose, count] = read(
      [["HbA1c", 0, ["HbA1c", "HbAlc"]], ["5.1", 200], ["%", 280], ["4.0-5.6", 360]],
      [["WBC", 0], ["7.2", 200], ["10^3/uL", 280, ["10^3/uL", "1090"]], ["4.0-11.0", 360]],
    );
    expect(glucose!.confidence).toBe(0.9);
    expect(count!.confidence).toBe(0.9);
  });

  test("is doubted where its unit may have lost an I and the engine does not believe in it", () => {
    const certainty = (unit: string, confidence: number) => {
      const reading = table([["TSH", 0], ["2.1", 200], [unit, 280], ["0.4-4.0", 360]]);
      const words = reading.words.map((word) => word.text === unit ? { ...word, confidence } : word);
      return asPrinted(extractPages({ ...reading, words }), { ...reading, words }).statements[0]!.confidence;
    };
    expect([certainty("mU/L", 0.1), certainty("mU/L", 0.75), certainty("mIU/L", 0.1)]).toEqual([0.5, 0.9, 0.9]);
  });

  test("is no more so than the Roman number of its name", () => {
    const certainty = (name: string, confidence: number) => {
      const reading = table([["Factor", 0], [name, 46], ["96", 200], ["%", 280], ["70-150", 360]]);
      const words = reading.words.map((word) => word.text === name ? { ...word, confidence } : word);
      return asPrinted(extractPages({ ...reading, words }), { ...reading, words }).statements[0]!.confidence;
    };
    expect([certainty("VII", 0.4), certainty("VII", 0.9), certainty("Assay", 0.4)]).toEqual([0.4, 0.9, 0.9]);
  });

  test("is doubted where one end of its range stands alone, unless the paper is white where the other would", () => {
    const head: Printed[] = [["Test", 0], ["Result", 200], ["Unit", 280], ["Low", 360], ["High", 430]];
    const rows = [1, 2, 3, 4, 5, 6].map((n): Printed[] => [
      ...[[`Test${n}`, 0], ["5", 200], ["U/L", 280], ["2", 360], ["9", 430]] as Printed[],
    ]);
    const certainty = (white: boolean) => {
      const reading = table(head, ...rows, [["ALT", 0], ["17", 200], ["U/L", 280], ["41", 430]]);
      const words = reading.words.filter(({ box }) => box[1] !== 100)
        .map((word) => word.text === "41" && white ? { ...word, white } : word);
      return asPrinted(extractPages({ ...reading, words }), { ...reading, words }).statements.at(-1)!;
    };
    expect(certainty(false)).toMatchObject({ reference_range: { low: null, high: "41" }, confidence: 0.5 });
    expect(certainty(true)).toMatchObject({ reference_range: { low: null, high: "41" }, confidence: 0.9 });
  });

  test("comes with what each look read, where they differ", () => {
    const [potassium] = read([["Potassium", 0], ["45", 200, ["45", "4.5", "45"]], ["mmol/L", 280], ["3.5-5.1", 360]]);
    expect(potassium).toMatchObject({
      confidence: 0.3,
      looks: { value: ["45", "4.5", "45"], range: [["3.5-5.1"]], otherwise: 1 },
    });
  });

  test("is not settled by looks where one of its numbers has none", () => {
    const reading = table([["Potassium", 0], ["45", 200, []], ["mmol/L", 280], ["3.5-5.1", 360]]);
    const words = reading.words.map(({ looks: _, ...word }) => word);
    const [potassium] = asPrinted(extractPages({ ...reading, words }), { ...reading, words }).statements;
    expect(potassium).toMatchObject({ confidence: 0.3 });
    expect(potassium).not.toHaveProperty("looks");
  });
});

describe("a collection date that was misread", () => {
  test("is not replaced by the day of the report", () => {
    const sodium: Printed[] = [["Sodium", 0], ["138", 200], ["mmol/L", 280], ["135-145", 360]];
    const reported: Printed[] = [["Reported:", 0], ["16.06.2023", 100]];
    const days = (...head: Printed[]) => read(head, reported, ...HEAD, sodium).at(-1)!.occurred_on;
    expect(days(["Collected:", 0], ["13.06.2023", 100])).toBe("2023-06-13");
    expect(days(["Collected:", 0], ["3006:2023:0.1:57", 100])).toBeNull();
    expect(days(["Collected", 0], ["H", 80], ["3006:2023:0.1:57", 100])).toBeNull();
    expect(days(["Remark:", 0], ["none", 100])).toBe("2023-06-16");
  });
});

describe("the day of a result of a picture", () => {
  const sodium: Printed[] = [["Sodium", 0], ["138", 200], ["mmol/L", 280], ["135-145", 360]];
  const collected = (day: string, looks?: string[]): Printed[] => [["Collected:", 0], [day, 100, looks]] as Printed[];
  const certainty = (...head: Printed[][]) => read(...head, ...HEAD, sodium).at(-1)!.confidence;

  test("is as certain as its words", () => {
    expect(certainty(collected("13.06.2023"))).toBe(0.9);
    expect(certainty(collected("13.06.2023", ["13.06.2023", "18.06.2023"]))).toBe(0.3);
  });

  test("is told by its own words: the colon of its label, read as a digit, is none of them", () => {
    expect(certainty([["Collected", 0], ["1", 70, ["1", ":"]], ["13.06.2023", 100], ["10:15", 180]])).toBe(0.9);
  });

  test("is doubted where a sample would be taken after its report, or long before", () => {
    const reported: Printed[] = [["Reported:", 0], ["16.06.2023", 100]];
    expect(certainty(collected("19.06.2023"), reported)).toBe(0.5);
    expect(certainty(collected("13.06.2022"), reported)).toBe(0.5);
    expect(certainty(collected("13.05.2023"), reported)).toBe(0.9);
  });

  test("of a report is doubted where a day before it has a label that was not understood", () => {
    const reported: Printed[] = [["Reported:", 0], ["16.06.2023", 100]];
    expect(certainty([["Gqllegtad:", 0], ["13.06.2023", 100]], reported)).toBe(0.5);
    expect(certainty([["Bill", 0], ["date:", 40], ["13.06.2023", 100]], reported)).toBe(0.9);
  });
});

test("a chart between result and range, read as letters, begins no second list of results", () => {
  const charted = (name: string, chart: string, range: string): Printed[] => [
    [name, 0],
    ["21", 200],
    ["U/L", 280],
    [chart, 320],
    [range, 360],
  ];
  const rows = [charted("ALT", "oor", "10-41"), charted("AST", "lee", "10-40"), charted("GGT", "foe", "10-60")];
  expect(read(...rows)).toMatchObject(
    ["41", "40", "60"].map((high) => ({ reference_range: { low: "10", high } })),
  );
});

test("decimals are told by results without units where those with units have none", () => {
  const results = read(
    [["LDH", 0], ["181", 200], ["U/L", 280], ["135-225", 360]],
    [["Neutrophils", 0], ["33,5", 200], ["40,0-75,0", 360]],
  );
  expect(results.at(-1)).toMatchObject({ value: { number: "33.5" }, reference_range: { low: "40.0", high: "75.0" } });
});
