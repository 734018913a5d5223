import type { OcrWord } from "./tsv.ts";

/** A number with one or two decimals; a date has more than one point, and three digits may be a group. */
const DECIMALS = /(?<![\d.,:/-])(\d+)([.,])(\d{1,2})(?![\d.,:/])|(?<=\d[.,]\d{1,2}-)(\d+)([.,])(\d{1,2})(?![\d.,:/])/g;
/** So many numbers tell how a page writes them, where they outnumber the others so many times. */
const FEWEST = 5, MANIFOLD = 3;

const marksIn = (text: string) => [...text.matchAll(DECIMALS)].map((match) => match[2] ?? match[5]!);

/** A comma that was read as a point, or the other way, as the numbers of the page are written; a misread mark loses a whole row. */
export function withOneMark(words: OcrWord[]): OcrWord[] {
  const marks = words.flatMap(({ text }) => marksIn(text));
  const commas = marks.filter((mark) => mark === ",").length, points = marks.length - commas;
  const own = commas >= FEWEST && commas >= MANIFOLD * points
    ? ","
    : points >= FEWEST && points >= MANIFOLD * commas
    ? "."
    : null;
  if (own === null || Math.min(commas, points) === 0) return words;
  return words.map((word) => ({
    ...word,
    text: word.text.replace(
      DECIMALS,
      (_all, whole, _mark, part, after, _behind, last) => `${whole ?? after}${own}${part ?? last}`,
    ),
  }));
}
