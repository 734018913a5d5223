import type { Box, Page, PageSource } from "../../contracts/source.ts";
import type { ReadWord } from "../../reading/reading.ts";
import { withoutMarker } from "../fields/footnotes.ts";
import { withoutScales } from "./drawn-scales.ts";

/** Neighbouring words of a line that a gap of column width sets apart from the rest. */
export interface Cell {
  words: ReadWord[];
  text: string;
  box: Box;
}

/** Words on one baseline, from left to right. */
export interface Line {
  page: number;
  words: ReadWord[];
  cells: Cell[];
  text: string;
  box: Box;
}

/** The smallest box around all of these. */
export function unionBox(items: { box: Box }[]): Box {
  let [left, top, rightmost, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { box: [x, y, width, height] } of items) {
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [rightmost, bottom] = [Math.max(rightmost, x + width), Math.max(bottom, y + height)];
  }
  const round = (value: number) => Math.round(value * 100) / 100;
  return [left, top, round(rightmost - left), round(bottom - top)];
}

/** Where words of one page stand. */
export const sourceOf = (words: ReadWord[]): PageSource => ({ page: words[0]!.page, box: unionBox(words) });

/** The text of words of a line, a tab where a new cell begins: what stands in two cells is never one number. */
export const cellText = (line: Line, words: ReadWord[]) => {
  const starts = cellStarts(line);
  const apart = (word: ReadWord, before: ReadWord) =>
    starts.has(word) || (word.box[3] !== 1 && word.box[0] - right(before) > WIDE * word.box[3]);
  return words.map((word, i) => (i === 0 ? "" : apart(word, words[i - 1]!) ? "\t" : " ") + word.text).join("");
};

export const textOf = (words: { text: string }[]) => words.map(({ text }) => text).join(" ");
export const right = ({ box }: { box: Box }) => box[0] + box[2];
export const middle = ({ box }: { box: Box }) => box[1] + box[3] / 2;

/** Whether a cell stands under a heading: it overlaps it, or stands beside its edge by no more than `slack`. */
export const isUnder = (cell: Cell, heading: Cell, slack = 0) =>
  cell.box[0] < right(heading) + slack && right(cell) > heading.box[0] - slack;

/** The gap from which on two words of a line are read as two cells: two characters, or about three spaces in print. */
const cellGap = (page: Page, word: ReadWord) => page.unit === "cell" ? 2 : 0.72 * word.box[3];

/** The first word of each cell of a line. */
export const cellStarts = (line: Line) => new Set(line.cells.flatMap(({ words }) => words.slice(0, 1)));

/**
 * Remembers what a line is split into: every line is looked at again with each of those around it. What is given away are copies.
 */
export function onceALine(split: (line: Line) => ReadWord[][]): (line: Line) => ReadWord[][] {
  const known = new WeakMap<Line, ReadWord[][]>();
  return (line) => {
    const cells = known.get(line) ?? split(line);
    known.set(line, cells);
    return cells.map((words) => [...words]);
  };
}

/** No line of a report has more words or characters; what has is not laid out but reported as unread. */
export const isOverlong = ({ words, text }: Line) => words.length > 250 || text.length > 4000;

/**
 * The lines of all pages in reading order, without footnote markers. Text that runs up or down the page (stamps, margins)
 * makes no line.
 */
export function linesOf(pages: Page[], words: ReadWord[]): Line[] {
  return pages.flatMap((page) => {
    const own = words.filter((word) => word.page === page.page && word.upright !== false && !word.raised)
      .map((word) => ({ ...word, text: withoutMarker(narrow(word.text)).replace(MIDDLE_POINT, ".") })).filter((
        { text },
      ) => text !== "")
      .flatMap(splitAtColon);
    const rows = withoutScales(rowsOf(own)).filter((row) => row.length > 0 && !row.every(isRule));
    return (page.unit === "cell" ? rows : rows.map(withoutBars).filter((row) => row.length > 0)).map((row) =>
      lineOf(page, row)
    );
  });
}

/** Signs as wide as a Chinese character, as East Asian reports print them, in their usual width: "（WBC）", "姓名：". */
const narrow = (text: string) =>
  text.replace(/[\uFF01-\uFF5D]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** A decimal point in the middle of the line, as older British print has it; "5·10^9" is a product. */
const MIDDLE_POINT = /(?<=\d)[·∙](?=\d)(?!10[\^*⁰¹²³⁴-⁹])/g;

const BARS = /^[|¦│┃║]+|[|¦│┃║]+$/g;

/** The words of a line without the bars between its cells; a word behind one begins a cell. */
function withoutBars(row: ReadWord[]): ReadWord[] {
  if (!row.some(({ text }) => /^[|¦│┃║]|[|¦│┃║]$/.test(text))) return row;
  const words: ReadWord[] = [];
  let apart = false;
  for (const word of [...row].sort((a, b) => a.box[0] - b.box[0])) {
    const text = word.text.replace(BARS, "");
    if (text !== "") words.push({ ...word, text, ...(apart || /^[|¦│┃║]/.test(word.text) ? { apart: true } : {}) });
    apart = text === "" || /[|¦│┃║]$/.test(word.text);
  }
  return words;
}

/** A line drawn with letters, which says nothing. */
const isRule = ({ text }: ReadWord) => /^[-=_*~─━═+|]{3,}$/.test(text);

/** Makes a line of words that stand on one baseline. */
export function lineOf(page: Page, words: ReadWord[]): Line {
  const row = [...words].sort((a, b) => a.box[0] - b.box[0]);
  const cells: ReadWord[][] = [];
  row.forEach((word, i) => {
    const before = row[i - 1];
    if (before && !startsCell(page, before, word)) cells[cells.length - 1]!.push(word);
    else cells.push([word]);
  });
  return {
    page: page.page,
    words: row,
    cells: cells.map((cell) => ({ words: cell, text: textOf(cell), box: unionBox(cell) })),
    text: textOf(row),
    box: unionBox(row),
  };
}

function startsCell(page: Page, before: ReadWord, word: ReadWord): boolean {
  if (before.cell !== word.cell || word.apart) return true;
  const gap = word.box[0] - right(before);
  if (!word.joined && gap >= cellGap(page, word)) return true;
  return page.unit === "pt" && word.confidence === 1 && gap >= WIDE * word.box[3] && !isTypedSpace(gap, before, word) &&
    [before, word].some(({ text }) => /^[\W_]*\d/.test(text));
}

/** Whether a gap is the one blank of a typewriter's letters, all of one width: both words are as wide as their letters make them. */
function isTypedSpace(gap: number, before: ReadWord, word: ReadWord): boolean {
  // Digits are of one width in most letters.
  if (/^\d+$/.test(before.text + word.text)) return false;
  const [one, other] = [before, word].map(({ text, box }) => box[2] / [...text].length);
  return Math.abs(one! - other!) < 0.03 * one! && Math.abs(gap - one!) < 0.1 * one!;
}

/** No space of a text layer is as wide, so that a number behind one stands in a cell of its own. */
const WIDE = 0.45;

/** How many times as high as most words of a page one is that is printed across its lines: "COPY", "DUPLICATE". */
const ACROSS = 3;

function rowsOf(all: ReadWord[]): ReadWord[][] {
  const usual = all.map(({ box }) => box[3]).sort((a, b) => a - b)[all.length >> 1] ?? 0;
  const isAcross = ({ box }: ReadWord) => box[3] > ACROSS * usual;
  return [...rowsAmong(all.filter((word) => !isAcross(word))), ...rowsAmong(all.filter(isAcross))]
    .sort((a, b) => middle(a[0]!) - middle(b[0]!));
}

function rowsAmong(words: ReadWord[]): ReadWord[][] {
  const rows: { middle: number; words: ReadWord[] }[] = [];
  for (const word of [...words].sort((a, b) => middle(a) - middle(b) || a.box[0] - b.box[0])) {
    const row = rows.at(-1);
    if (row && middle(word) - row.middle < 0.45 * Math.min(word.box[3], row.words[0]!.box[3])) row.words.push(word);
    else rows.push({ middle: middle(word), words: [word] });
  }
  return rows.map((row) => row.words);
}

/** "DOB:12/03/1980" and ":Anna" are two words for the layout: a label and its value. Times and addresses stay whole. */
function splitAtColon(word: ReadWord): ReadWord[] {
  const at = word.text.search(/(?<=^|[\p{L}).]):(?=[^\s/:])/u);
  if (at < 0 || word.text.length < 2) return [word];
  const [x, y, width, height] = word.box;
  const cut = width * (at + 1) / word.text.length;
  return [
    { ...word, text: word.text.slice(0, at + 1), box: [x, y, cut, height] },
    { ...word, text: word.text.slice(at + 1), box: [x + cut, y, width - cut, height] },
  ];
}
