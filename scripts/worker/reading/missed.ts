import type { Box } from "../../../functions-shared/contracts/source.ts";
import { type OcrWord, wordsOfTsv } from "../../../functions-shared/reading/ocr/tsv.ts";
import { sheetOf } from "./crops.ts";
import type { Engine } from "./engine.ts";
import type { Frame } from "./frame.ts";
import { median } from "./lines.ts";

/** Darker than this is ink. */
const INK = 140;
/** How high what was missed is shown, white around it included. */
const HEIGHT = 60;
/** Of one page: more than these is a picture or a stamp, not words that were missed. */
const MOST = 60;
/** A stroke is at least so high and at most so wide, as a share of the height of its line. */
const LOWEST = 0.45, WIDEST = 12;

/**
 * Words with those an engine left out of the lines it read: what stands alone between two columns, wide apart, is taken for no
 * text. Ink on a line that no word covers is looked at again, on a sheet of its own. What is found counts as one look only.
 */
export async function withMissed(
  frame: Frame,
  words: OcrWord[],
  engine: Engine,
  languages: string[],
): Promise<OcrWord[]> {
  const missed = linesOf(words).flatMap((line) =>
    gapsOf(line).flatMap((gap) =>
      inkIn(frame, gap)
        .map((box) => ({ box, line }))
    )
  );
  if (missed.length === 0 || missed.length > MOST) return words;
  const { frame: sheet, places } = sheetOf(frame, missed.map(({ box }) => withRoom(box)), HEIGHT);
  const found = wordsOfTsv(await engine.read(sheet, { segmentation: 6, languages }));
  const added = new Map<OcrWord, OcrWord[]>();
  for (const [i, { box, line }] of missed.entries()) {
    const read = found.filter((word) => isIn(places[i]!, word)).sort((a, b) => a.box[0] - b.box[0]);
    const text = read.map((word) => word.text).join("");
    if (!/[\p{L}\d]/u.test(text)) continue;
    const before = line.findLast((word) => word.box[0] < box[0]) ?? line[0]!;
    const confidence = Math.min(...read.map((word) => word.confidence));
    added.set(before, [...added.get(before) ?? [], { text, box, confidence, line: before.line }]);
  }
  return words.flatMap((word) => [word, ...(added.get(word) ?? []).sort((a, b) => a.box[0] - b.box[0])]);
}

/** Whether a word of the sheet stands in the middle of a place. */
function isIn([x, y, w, h]: Box, { box }: OcrWord): boolean {
  const [across, down] = [box[0] + box[2] / 2 - x, box[1] + box[3] / 2 - y];
  return across >= 0 && across <= w && down >= 0 && down <= h;
}

/** Words of one line from left to right; lines the engine took apart although they are level are one. */
export function linesOf(words: OcrWord[]): OcrWord[][] {
  const lines: OcrWord[][] = [], usual = median(words.map(({ box }) => box[3]));
  // A dash is a few pixels high.
  const high = ({ box }: OcrWord) => Math.max(box[3], 0.8 * usual);
  for (const word of [...words].sort((a, b) => middle(a) - middle(b))) {
    const line = lines.at(-1), last = line?.at(-1);
    if (line && last && middle(word) - middle(last) < 0.4 * Math.min(high(last), high(word))) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => line.sort((a, b) => a.box[0] - b.box[0])).filter((line) => line.length > 1);
}

const middle = ({ box }: OcrWord) => box[1] + box[3] / 2;

/** The white between neighbours of a line that has room for a word, as high as the line. */
const gapsOf = (line: OcrWord[]): Box[] => gapsBefore(line).map(({ gap }) => gap);

/** The same, each with the word behind it. */
export function gapsBefore(line: OcrWord[]): { gap: Box; word: OcrWord }[] {
  const height = median(line.map(({ box }) => box[3]));
  const usual = line.filter(({ box }) => box[3] >= 0.6 * height && box[3] <= 1.6 * height);
  if (usual.length < 2) return [];
  const tops = usual.map(({ box }) => box[1]), bottoms = usual.map(({ box }) => box[1] + box[3]);
  const top = Math.min(...tops), bottom = Math.max(...bottoms);
  if (bottom - top > 1.8 * height) return [];
  return line.slice(1).flatMap((word, i): { gap: Box; word: OcrWord }[] => {
    const left = line[i]!.box[0] + line[i]!.box[2] + 0.2 * height, width = word.box[0] - 0.2 * height - left;
    return width > 1.5 * height ? [{ gap: [left, top, width, bottom - top], word }] : [];
  });
}

/** Where in a gap there is ink as high as a digit, from the first column of it to the last; far apart it is several. */
export function inkIn({ data, width }: Frame, [x, y, w, h]: Box): Box[] {
  const [left, top, right, bottom] = [Math.ceil(x), Math.floor(y), Math.floor(x + w), Math.ceil(y + h)];
  const parts: { from: number; to: number; top: number; bottom: number }[] = [];
  for (let column = left; column < right; column++) {
    let first = -1, last = -1;
    for (let row = top; row < bottom; row++) {
      if (data[row * width + column]! < INK) {
        if (first < 0) first = row;
        last = row;
      }
    }
    if (first < 0) continue;
    const part = parts.at(-1);
    if (part && column - part.to < 0.7 * h) {
      part.to = column, part.top = Math.min(part.top, first), part.bottom = Math.max(part.bottom, last);
    } else parts.push({ from: column, to: column, top: first, bottom: last });
  }
  return parts.filter((part) => {
    const [high, wide] = [part.bottom - part.top + 1, part.to - part.from + 1];
    return high >= LOWEST * h && wide >= 0.12 * h && wide <= WIDEST * h;
  }).map(({ from, to }) => [from, top, to - from + 1, bottom - top]);
}

const withRoom = ([x, y, w, h]: Box): Box => [x - 0.3 * h, y - 0.2 * h, w + 0.6 * h, 1.4 * h];
