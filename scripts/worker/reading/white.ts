import type { Box } from "../../../functions-shared/contracts/source.ts";
import { isNumber } from "../../../functions-shared/reading/ocr/numbers.ts";
import type { OcrWord } from "../../../functions-shared/reading/ocr/tsv.ts";
import type { Frame } from "./frame.ts";
import { gapsBefore, inkIn, linesOf } from "./missed.ts";

/** Lighter than ink that is read: what is lighter still is paper. */
const PAPER = 170;
/** A column has room for a number, and what stands in it is so high, as shares of the height of its line. */
const ROOM = 2.5, LOWEST = 0.3;

/**
 * Words with those numbers marked before which the paper is white: in a table with columns for the low and the high end of a range, the
 * one alone is all that is printed. A number of the same print would be seen, as this one is; a border between the columns is ink, too,
 * and tells nothing.
 */
export function withWhite(frame: Frame, words: OcrWord[]): OcrWord[] {
  const white = new Set(
    linesOf(words).flatMap(gapsBefore)
      .filter(({ gap, word }) => isNumber(word.text) && gap[2] >= ROOM * gap[3] && isWhite(frame, gap))
      .filter(({ word }) => inkIn(frame, word.box).length > 0)
      .map(({ word }) => word),
  );
  return words.map((word) => white.has(word) ? { ...word, white: true } : word);
}

/** Whether no column of pixels holds anything as high as a letter. */
function isWhite({ data, width }: Frame, [x, y, w, h]: Box): boolean {
  const [left, top, right, bottom] = [Math.ceil(x), Math.floor(y), Math.floor(x + w), Math.ceil(y + h)];
  for (let column = left; column < right; column++) {
    let dark = 0;
    for (let row = top; row < bottom; row++) if (data[row * width + column]! < PAPER) dark++;
    if (dark >= LOWEST * h) return false;
  }
  return true;
}
