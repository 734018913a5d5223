import { isTight } from "../layout/headings.ts";
import { type Line, right } from "../layout/lines.ts";
import type { ReadWord } from "../../reading/reading.ts";

/** Lines that run on into each other, as one text; `starts` is where in it each of the words begins. */
export interface Paragraph {
  text: string;
  words: ReadWord[];
  starts: number[];
  lines: number;
}

const BULLET = /^([-–•·▪*◦>#]|\(?\d{1,2}[.)])$/;
/** No paragraph that states results runs over more lines. */
const LONGEST = 12;

/** A full line of so many words in one cell is part of a text, however far apart its lines are set. */
const SENTENCE = 9;

/** The paragraph that begins with the line at `at`: with the lines below it that it runs on into. */
export function paragraphAt(lines: Line[], at: number): Paragraph {
  let end = at + 1;
  while (end < lines.length && end < at + LONGEST && runsOn(lines[end - 1]!, lines[end]!, lines[at]!, lines)) end++;
  const words = lines.slice(at, end).flatMap((line) => line.words);
  const starts: number[] = [];
  let text = "";
  for (const word of words) {
    if (text !== "") text += " ";
    starts.push(text.length);
    text += word.text;
  }
  return { text, words, starts, lines: end - at };
}

/** Whether a line goes on in the next: no word more would have fitted on it, and the next one does not begin something. */
function runsOn(line: Line, next: Line, first: Line, lines: Line[]): boolean {
  const height = Math.max(line.box[3], 1);
  if (next.page !== line.page || next.box[1] - (line.box[1] + line.box[3]) > 0.9 * height) return false;
  if (line.cells.length > 1 || next.cells.length > 1 || BULLET.test(next.words[0]!.text)) return false;
  const indent = next.box[0] - first.box[0];
  if (indent < -1 || indent > 6 * height) return false;
  const room = marginOf(lines, line.page) - right(line), width = next.words[0]!.box[2];
  const isFull = room < width + 0.5 * height;
  if (isFull && line.words.length >= SENTENCE && !endsSentence(line, next)) return true;
  if (/^[\p{L} /]{2,30}:/u.test(next.text)) return false;
  if (/[,;/(]$/.test(line.text)) return true;
  return isFull && /[\p{Ll}\d),]$/u.test(line.text) && (isTight(line, next) || height === 1);
}

/** Whether a line ends what it says; what a colon announces goes on where it is a number or stands in brackets. */
const endsSentence = (line: Line, next: Line): boolean =>
  /[.!?]$/.test(line.text) || (/(?<![([][^)\]]*):$/.test(line.text) && !/^[<>≤≥]?\d/.test(next.text));

/** The words of a paragraph between two places of its text. */
export const wordsBetween = ({ words, starts }: Paragraph, from: number, to: number): ReadWord[] =>
  words.filter((word, i) => starts[i]! < to && starts[i]! + word.text.length > from);

const margins = new WeakMap<Line[], Map<number, number>>();

/** How far to the right the lines of a page reach. */
function marginOf(lines: Line[], page: number): number {
  let own = margins.get(lines);
  if (!own) {
    own = new Map();
    for (const line of lines) own.set(line.page, Math.max(own.get(line.page) ?? 0, right(line)));
    margins.set(lines, own);
  }
  return own.get(page) ?? 0;
}
