import type { Box } from "../../../functions-shared/contracts/source.ts";
import { decided, isNumber, same } from "../../../functions-shared/reading/ocr/numbers.ts";
import { type OcrWord, wordsOfTsv } from "../../../functions-shared/reading/ocr/tsv.ts";
import { sheetOf } from "./crops.ts";
import type { Engine } from "./engine.ts";
import type { Frame } from "./frame.ts";
import { pointsSeen } from "./points.ts";

/** Below this looks did not agree. */
const SURE = 0.6;

/** How high words are shown the second and the third time, white around them included. */
const HEIGHTS = [62, 48] as const;

/**
 * Looks again at every word with digits, larger and out of its place, and a third time where two looks differ: an engine that
 * loses a point at one size seldom loses it at another. Where more points are seen than read, the word is doubted.
 */
export async function lookAgain(
  frame: Frame,
  words: OcrWord[],
  engine: Engine,
  languages: string[],
): Promise<OcrWord[]> {
  const numbers = words.filter(({ text }) => isNumber(text));
  if (numbers.length === 0) return words;
  const second = await readCrops(frame, numbers, words, HEIGHTS[0], engine, languages);
  const differing = numbers.filter((word) => !same(word.text, second.get(word) ?? ""));
  const third = differing.length === 0
    ? new Map<OcrWord, string>()
    : await readCrops(frame, differing, words, HEIGHTS[1], engine, languages);
  return words.map((word) => {
    if (!isNumber(word.text)) return word;
    const looks = [second.get(word) ?? "", ...(differing.includes(word) ? [third.get(word) ?? ""] : [])];
    const one = decided(word, looks, isPlain(word.text) ? pointsSeen(frame, word.box) : null);
    return one.confidence < SURE ? { ...one, looks: [word.text, ...looks] } : one;
  });
}

/** A number or a range: times, dates and shares have dots of their own. */
const isPlain = (text: string) => /^[^:;%/]*$/.test(text);

/** What is read where these words stand, shown so high. */
async function readCrops(
  frame: Frame,
  numbers: OcrWord[],
  all: OcrWord[],
  height: number,
  engine: Engine,
  languages: string[],
): Promise<Map<OcrWord, string>> {
  const { frame: sheet, places } = sheetOf(frame, numbers.map((word) => around(word, all)), height);
  const found = wordsOfTsv(await engine.read(sheet, { segmentation: 6, languages }));
  return new Map(numbers.map((word, i) => {
    const [x, y, w, h] = places[i]!;
    const own = found.filter(({ box }) => {
      const [across, down] = [box[0] + box[2] / 2 - x, box[1] + box[3] / 2 - y];
      return across >= -0.3 * h && across <= w + 0.3 * h && down >= 0 && down <= h;
    });
    return [word, own.sort((a, b) => a.box[0] - b.box[0]).map(({ text }) => text).join("")];
  }));
}

/** A word with some white around it, but nothing of its neighbours. */
function around({ box: [x, y, w, h], line, text }: OcrWord, all: OcrWord[]): Box {
  const beside = all.filter((other) => other.line === line && other.text !== text).map(({ box }) => box);
  const lefts = beside.map((box) => x - box[0] - box[2]).filter((gap) => gap >= 0);
  const rights = beside.map((box) => box[0] - x - w).filter((gap) => gap >= 0);
  const room = 0.35 * h;
  const left = Math.min(room, ...lefts.map((gap) => gap / 2)), right = Math.min(room, ...rights.map((gap) => gap / 2));
  return [x - left, y - room, w + left + right, h + 2 * room];
}
