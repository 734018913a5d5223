import type { Box } from "../../../functions-shared/contracts/source.ts";
import { decided, isNumber, mayLackDash, mayLackPoint } from "../../../functions-shared/reading/ocr/numbers.ts";
import { type OcrWord, wordsOfTsv } from "../../../functions-shared/reading/ocr/tsv.ts";
import { sheetOf } from "./crops.ts";
import type { Engine, Look } from "./engine.ts";
import type { Frame } from "./frame.ts";
import { cutsOf } from "./glyphs.ts";
import { pageShapes } from "./page-shapes.ts";
import { pointsSeen } from "./points.ts";

/** Below this looks did not agree. */
const SURE = 0.6;

/** How high words are shown again, white around them included. */
const HEIGHT = 62;

/**
 * Makes sure of every word with digits. Most are confirmed by what the page's other numbers look like; the others, and those
 * that may have lost a point, are read again, larger and out of their place, by the same engine and by one of another kind.
 */
export async function lookAgain(
  frame: Frame,
  words: OcrWord[],
  engine: Engine,
  languages: string[],
): Promise<OcrWord[]> {
  const numbers = words.filter(({ text }) => isNumber(text));
  const says = pageShapes(frame, numbers);
  const points = (word: OcrWord) => isPlain(word.text) ? pointsSeen(frame, word.box) : null;
  const decide = (word: OcrWord, looks: string[]) =>
    decided(word, looks, points(word), (text) => says(word, text), (text) => hasAsMany(frame, word, text));
  const mayLack = ({ text }: OcrWord) => mayLackPoint(text) || mayLackDash(text);
  const open = new Set(numbers.filter((word) => mayLack(word) || decide(word, []).confidence < SURE));
  if (open.size === 0) return words.map((word) => isNumber(word.text) ? decide(word, []) : word);
  const looks: Look[] = [{ segmentation: 6, languages }, { segmentation: 6, languages: ["eng"], byOutlines: true }];
  const read = await readCrops(frame, [...open], words, engine, looks);
  return words.map((word) => {
    if (!isNumber(word.text)) return word;
    const again = read.map((texts) => texts.get(word) ?? ""), one = decide(word, open.has(word) ? again : []);
    return one.confidence < SURE ? { ...one, looks: [word.text, ...again] } : one;
  });
}

/** Whether as many characters stand apart in a word's place as a text has. */
const hasAsMany = (frame: Frame, { box }: OcrWord, text: string) =>
  cutsOf(frame, box).some(({ glyphs }) => glyphs.length === [...text].length);

/** A number or a range: times, dates and shares have dots of their own. */
const isPlain = (text: string) => /^[^:;%/]*$/.test(text);

/** What each look reads where these words stand. */
async function readCrops(
  frame: Frame,
  numbers: OcrWord[],
  all: OcrWord[],
  engine: Engine,
  looks: Look[],
): Promise<Map<OcrWord, string>[]> {
  const { frame: sheet, places } = sheetOf(frame, numbers.map((word) => around(word, all)), HEIGHT);
  const read: Map<OcrWord, string>[] = [];
  for (const look of looks) {
    const found = wordsOfTsv(await engine.read(sheet, look));
    read.push(new Map(numbers.map((word, i) => [word, textAt(found, places[i]!)])));
  }
  return read;
}

function textAt(found: OcrWord[], [x, y, w, h]: Box): string {
  const own = found.filter(({ box }) => {
    const [across, down] = [box[0] + box[2] / 2 - x, box[1] + box[3] / 2 - y];
    return across >= -0.3 * h && across <= w + 0.3 * h && down >= 0 && down <= h;
  });
  return own.sort((a, b) => a.box[0] - b.box[0]).map(({ text }) => text).join("");
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
