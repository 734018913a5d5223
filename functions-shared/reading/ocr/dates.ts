import type { Box } from "../../contracts/source.ts";
import type { OcrWord } from "./tsv.ts";

/** A date that stuck to the label before it, and one whose year fell off. */
const GLUED = /^(\p{L}{4,}[:.]?)(\d{1,2}([/.-])\d{1,2}\3(?:\d{4}|\d{2}))$/u;
const BEGUN = /^\d{1,2}([/.-])\d{1,2}\1$/, YEAR = /^(?:19|20)\d{2}$/;

/** The words of a line with each of its dates as one word: "NACIMIENTO25/06/1966" is two, "15/06/ 1941" one. */
export function withWholeDates(line: OcrWord[]): OcrWord[] {
  const words = line.flatMap(apart);
  return words.flatMap((word, i) => {
    const before = words[i - 1], after = words[i + 1];
    if (before && isBegun(before, word)) return [];
    return after && isBegun(word, after) ? [together(word, after)] : [word];
  });
}

/** A date whose year follows at once. */
const isBegun = (word: OcrWord, next: OcrWord): boolean =>
  BEGUN.test(word.text) && YEAR.test(next.text) && next.box[0] - word.box[0] - word.box[2] < word.box[3];

function together({ looks: _, ...word }: OcrWord, year: OcrWord): OcrWord {
  const [x, y, , height] = word.box;
  return {
    ...word,
    text: word.text + year.text,
    box: [x, y, year.box[0] + year.box[2] - x, height],
    confidence: Math.min(word.confidence, year.confidence),
  };
}

function apart(word: OcrWord): OcrWord[] {
  const [, label, date] = GLUED.exec(word.text) ?? [];
  if (label === undefined || date === undefined) return [word];
  const { looks: _, ...one } = word;
  const [x, y, width, height] = word.box, letter = width / word.text.length, end = label.length * letter;
  const box = (from: number, to: number): Box => [x + from, y, to - from, height];
  return [{ ...one, text: label, box: box(0, end - letter / 4) }, {
    ...one,
    text: date,
    box: box(end + letter / 4, width),
  }];
}
