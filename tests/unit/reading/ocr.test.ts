import { describe, expect, test } from "vitest";
import type { Extraction } from "../../../functions-shared/contracts/extraction.ts";
import { extractPages } from "../../../functions-shared/extraction/pages.ts";
import { asPrinted } from "../../../functions-shared/extraction/printed.ts";
import { languageOf } from "../../../functions-shared/reading/ocr/language.ts";
import { decided, mended } from "../../../functions-shared/reading/ocr/numbers.ts";
import { type OcrWord, wordsOfTsv } from "../../../functions-shared/reading/ocr/tsv.ts";
import { layOut } from "../../../functions-shared/reading/ocr/words.ts";
import type { Reading, ReadWord } from "../../../functions-shared/reading/reading.ts";
import type { Frame } from "../../../scripts/worker/reading/frame.ts";
import { turned } from "../../../scripts/worker/reading/frame.ts";
import { withoutLeaders } from "../../../scripts/worker/reading/leaders.ts";
import { spotsOf } from "../../../scripts/worker/reading/spots.ts";
import { pointsSeen } from "../../../scripts/worker/reading/points.ts";

const word = (text: string, confidence = 0.95, box: OcrWord["box"] = [0, 0, 40, 20]): OcrWord => ({
  text,
  box,
  confidence,
  line: "1.1.1.1",
});

describe("Tesseract's TSV", () => {
  test("gives words with their boxes and lines, and nothing else", () => {
    const tsv = [
      "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext",
      "4\t1\t1\t1\t2\t0\t10\t20\t300\t24\t-1\t",
      "5\t1\t1\t1\t2\t1\t10\t20\t90\t24\t96.5\tSodium",
      "5\t1\t1\t1\t2\t2\t150\t22\t30\t20\t91\t ",
      "5\t1\t1\t1\t2\t3\t200\t21\t40\t22\t88\t140",
    ].join("\n");
    expect(wordsOfTsv(tsv)).toEqual([
      { text: "Sodium", box: [10, 20, 90, 24], confidence: 0.965, line: "1.1.1.2" },
      { text: "140", box: [200, 21, 40, 22], confidence: 0.88, line: "1.1.1.2" },
    ]);
  });
});

describe("the language of a page", () => {
  test.each<[string, string]>([
    ["eng", "Patient Name Date of Birth Collected Test Result Units Reference Range Glucose Sodium"],
    ["deu", "Patient geb. am Geschlecht Entnahme Analyse Wert Einheit Referenzbereich Glukose nichtern"],
    ["fra", "Née le Prélevé le Analyse Résultat Unité Valeurs de référence Hemoglobine"],
    ["spa", "Paciente Fecha de nacimiento Fecha de extraccién PRUEBA RESULTADO UNIDADES Fibrinégeno"],
    ["por", "Paciente Data de nascimento Data da coleta Material: soro Valor de referéncia: até"],
    ["ita", "Cognome e nome Data di nascita ESAME ESITO VALORI DI RIFERIMENTO Emoglobina"],
    ["nld", "Naam Geboortedatum Geslacht Bepaling Uitslag Eenheid Ondergrens Bovengrens"],
    ["swe", "Namn Personnummer Provtagning Analys Svar Enhet Referensintervall"],
  ])("is %s, told by its words read as English", (language, text) => {
    expect(languageOf(text.split(" "))).toBe(language);
  });

  test("is taken for English where few words tell, or as many of two", () => {
    expect(languageOf(["Dr.", "Natrium", "140", "mmol/L"])).toBe("eng");
    expect(languageOf("nombre apellidos prueba hematies naam uitslag bepaling eenheid".split(" "))).toBe("eng");
  });
});

describe("dots that lead from a name to its value", () => {
  /** A page with squares of ink at these places. */
  const inked = (places: [x: number, y: number, size: number][]): Frame => {
    const frame: Frame = { data: new Uint8Array(400 * 60).fill(250), width: 400, height: 60 };
    for (const [x, y, size] of places) {
      for (let row = y; row < y + size; row++) frame.data.fill(0, row * 400 + x, row * 400 + x + size);
    }
    return frame;
  };
  const ink = ({ data }: Frame) => data.filter((shade) => shade < 150).length;
  const row = (count: number) =>
    Array.from({ length: count }, (_, i): [number, number, number] => [20 + 12 * i, 40, 4]);

  test("are wiped off; a letter beside them stays", () => {
    const page = inked([...row(20), [300, 20, 24]]);
    expect(ink(withoutLeaders(page, spotsOf(page)))).toBe(24 * 24);
    expect(ink(page)).toBe(20 * 16 + 24 * 24);
  });

  test("are many and even: points of numbers and an ellipsis stay", () => {
    const page = inked([...row(3), [90, 40, 4], [190, 40, 4], [200, 40, 4], [250, 40, 4], [330, 40, 4]]);
    expect(withoutLeaders(page, spotsOf(page))).toBe(page);
  });
});

describe("words of a page that was read", () => {
  test("lose the rules of tables and the dots that lead to a value, not the dash of a range", () => {
    const read = ["|", "Sodium", ".........", "140|", "136", "-", "145", "______", "seeeeeeee"];
    expect(layOut(read.map((text) => word(text))).map(({ text }) => text)).toEqual([
      "Sodium",
      "140",
      "136",
      "-",
      "145",
    ]);
  });

  test("are as high as their line, whatever ink they have", () => {
    const line = [
      word("Ferritin", 0.9, [0, 100, 80, 22]),
      word("14", 0.9, [200, 101, 20, 20]),
      word("-", 0.9, [240, 111, 8, 2]),
    ];
    expect(new Set(layOut(line).map(({ box }) => `${box[1]} ${box[3]}`))).toEqual(new Set(["100 22"]));
  });
});

describe("a number that is looked at again", () => {
  test.each<[string, string, string[], number | null, string, number]>([
    ["stands when two looks agree", "4.4", ["4.4"], 1, "4.4", 0.95],
    ["is doubted when a point is seen that nobody read", "44", ["44"], 1, "44", 0.3],
    ["gets back the point that two looks and the picture show", "44", ["4.4", "4.4"], 1, "4.4", 0.75],
    ["is doubted when looks show a point and the picture does not", "44", ["4.4", "4.4"], 0, "44", 0.3],
    ["stands when the third look agrees with the first", "355", ["S50", "355"], 0, "355", 0.75],
    ["is doubted when two looks see another digit", "73", ["13", "13"], 0, "73", 0.3],
    ["is doubted when the third look sees nothing", "73", ["13", ""], 0, "73", 0.3],
    ["is not doubted for a bracket read as a one", "[135", ["1135"], 0, "[135", 0.95],
    ["is doubted when a comparator comes or goes", "0.01", ["<0.01", ""], 1, "0.01", 0.3],
  ])("%s", (_what, first, looks, points, text, confidence) => {
    expect(decided(word(first), looks, points)).toMatchObject({ text, confidence });
  });

  test.each([["1043/uL", "10^3/uL"], ["10*9/L", "10^9/L"], ["10%6/µL", "10^6/µL"], ["1043", "1043"], ["104", "104"]])(
    "%s is %s",
    (read, printed) => expect(mended(read)).toBe(printed),
  );
});

/** A white picture with these black boxes on it. */
function drawn(width: number, height: number, boxes: [number, number, number, number][]): Frame {
  const data = new Uint8Array(width * height).fill(255);
  for (const [left, top, w, h] of boxes) {
    for (let y = top; y < top + h; y++) data.fill(20, y * width + left, y * width + left + w);
  }
  return { data, width, height };
}

describe("points on the picture of a number", () => {
  const [one, two]: [number, number, number, number][] = [[4, 4, 12, 30], [26, 4, 12, 30]];
  test("are small spots at the foot between two digits", () => {
    expect(pointsSeen(drawn(44, 40, [one!, [19, 30, 4, 4], two!]), [0, 0, 44, 40])).toBe(1);
    expect(pointsSeen(drawn(44, 40, [one!, two!]), [0, 0, 44, 40])).toBe(0);
  });
  test("dust above, before or behind is none", () => {
    for (const spot of [[19, 8, 4, 4], [0, 30, 3, 4], [40, 30, 4, 4], [20, 32, 1, 1]] as const) {
      expect(pointsSeen(drawn(44, 40, [one!, [...spot], two!]), [0, 0, 44, 40])).toBe(0);
    }
  });
});

describe("a picture that is turned", () => {
  test("four quarters are none, one puts the top left corner to the top right", () => {
    const picture = drawn(30, 20, [[0, 0, 3, 3]]);
    expect(turned(picture, 4)).toEqual(picture);
    expect(turned(turned(picture, 1), 3)).toEqual(picture);
    const { data, width, height } = turned(picture, 1);
    expect([width, height, data[width - 1], data[0]]).toEqual([20, 30, 20, 255]);
  });
});

describe("an extraction of a picture", () => {
  const page = { page: 1, width: 600, height: 800, unit: "px" } as const;
  const rows: [string, number, number, number][] = [
    ["Collected:", 40, 100, 0.9],
    ["2025-01-14", 120, 100, 0.9],
    ["Test", 40, 140, 0.9],
    ["Result", 200, 140, 0.9],
    ["Units", 300, 140, 0.9],
    ["Range", 400, 140, 0.9],
    ["Sodium", 40, 160, 0.5],
    ["140", 200, 160, 0.9],
    ["mmol/L", 300, 160, 0.9],
    ["136-145", 400, 160, 0.9],
    ["Potassium", 40, 180, 0.9],
    ["44", 200, 180, 0.3],
    ["mmol/L", 300, 180, 0.9],
    ["3.5-5.1", 400, 180, 0.9],
  ];
  const read = (change: (text: string) => number | null = () => null): Extraction => {
    const words: ReadWord[] = rows.map(([text, x, y, confidence]) => ({
      page: 1,
      box: [x, y, 8 * text.length, 12],
      text,
      confidence: change(text) ?? confidence,
    }));
    const reading: Reading = {
      ...{ reader: "ocr", pages: [page], words, textlessPages: [] },
      printedAt: new Map([[1, ([x, y, w, h]) => [x + 5, y + 7, w, h]]]),
    };
    return asPrinted(extractPages(reading), reading);
  };
  const certainty = (extraction: Extraction) => extraction.statements.map(({ name, confidence }) => [name, confidence]);

  test("is as certain of a result as of its least certain number", () => {
    expect(certainty(read())).toEqual([["Sodium", 0.9], ["Potassium", 0.3]]);
  });
  test("is as certain of a result as of the date it is given", () => {
    expect(certainty(read((text) => text === "2025-01-14" ? 0.4 : 0.9))).toEqual([["Sodium", 0.4], ["Potassium", 0.4]]);
  });
  test("has its boxes where they are printed", () => {
    const { statements, words } = read();
    expect(words[0]?.box).toEqual([45, 107, 80, 12]);
    expect(statements[0]?.source).toMatchObject({ page: 1, box: [45, 167, 416, 12] });
  });
});
