import { afterAll, describe, expect, test } from "vitest";
import { type OcrWord, wordsOfTsv } from "../../../functions-shared/reading/ocr/tsv.ts";
import type { Frame } from "../../../scripts/worker/reading/frame.ts";
import { withMissed } from "../../../scripts/worker/reading/missed.ts";
import { webTesseract } from "../../../scripts/worker/reading/tesseract-js.ts";
import { render } from "../../fixtures/corpus/imaging/render.ts";
import { printedReport } from "../../support/pictures.ts";

const engine = webTesseract();
afterAll(() => engine.close());

const ROWS: [string, string, string, string][] = [
  ["Sodium", "141", "mmol/L", "135 - 145"],
  ["Creatinine", "88", "umol/L", "44 - 97"],
  ["Albumin", "46", "g/L", "35 - 52"],
];

const page: Promise<Frame> = printedReport({ name: "Ada Holm", born: "1980-02-03", number: "7", sex: "F" }, ROWS)
  .then((pdf) => render(pdf, 300)).then((
    [{ data, width, height } = { data: new Uint8Array(), width: 0, height: 0 }],
  ) => ({
    data: Uint8Array.from({ length: width * height }, (_, i) => data[i * 3]!),
    width,
    height,
  }));
const words = page.then((frame) => engine.read(frame, { segmentation: 4, languages: ["eng"] })).then(wordsOfTsv);
const texts = (of: OcrWord[]) => of.map(({ text }) => text);

describe("a cell that stands alone and was left out", { timeout: 60_000 }, () => {
  test("is read after all, where it stands on its line", async () => {
    const all = await words, kept = all.filter(({ text }) => !["88", "46"].includes(text));
    const found = await withMissed(await page, kept, engine, ["eng"]);
    expect(kept.length).toBe(all.length - 2);
    expect(texts(found)).toEqual(texts(all));
    for (const text of ["88", "46"]) {
      const [again, first] = [found, all].map((of) => of.find((word) => word.text === text)!);
      expect(Math.abs(again!.box[0] - first!.box[0])).toBeLessThan(6);
      expect(again!.line).toBe(first!.line);
    }
  });

  test("is not made up where all ink was read", async () => {
    expect(await withMissed(await page, await words, engine, ["eng"])).toEqual(await words);
  });
});
