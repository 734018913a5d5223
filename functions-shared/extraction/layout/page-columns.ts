import type { Page } from "../../contracts/source.ts";
import { unitsOfAmounts } from "../fields/amounts.ts";
import { isFlag } from "../fields/flags.ts";
import { isUnit } from "../fields/units.ts";
import { type Line, lineOf, right } from "./lines.ts";

/** A page may be set in two columns, as a newspaper is: each is read to its end before the next begins. */
interface Gutter {
  /** Where the right column begins. */
  at: number;
  /** The lines, first and behind the last, that no word crosses there. */
  from: number;
  to: number;
}

/** How far the beginnings of a column's lines may stand apart, in points or characters. */
const ALIGNED = 4;
/** So many lines make a column, and so many of them tell something that was measured. */
const LINES = 6, MEASURED = 2;
/** Rows of a table stand on one line; of two columns, some lines have heights of their own. */
const SHARED = 0.8;

/**
 * Takes the two columns of a page apart: the lines of the left one, then those of the right one. What tells them from the columns of
 * a table: not all of their lines stand at the same heights, those of the right one begin at one edge, each with words of its own, and
 * in either something is measured.
 */
export function splitPageColumns(lines: Line[], page: Page): Line[] {
  const gutter = gutterOf(lines);
  if (!gutter) return lines;
  const block = lines.slice(gutter.from, gutter.to);
  const [left, rightOnes] = partsOf(block, gutter.at);
  const set = [...left, ...rightOnes].map(({ words }) => lineOf(page, words));
  return [...lines.slice(0, gutter.from), ...set, ...lines.slice(gutter.to)];
}

type Part = Pick<Line, "words">;

/** What of each line stands on either side; lines with nothing there have no part. */
function partsOf(lines: Line[], at: number): [Part[], Part[]] {
  const side = (isLeft: boolean) =>
    lines.map(({ words }) => ({ words: words.filter(({ box }) => box[0] < at - ALIGNED === isLeft) }))
      .filter(({ words }) => words.length > 0);
  return [side(true), side(false)];
}

function gutterOf(lines: Line[]): Gutter | null {
  const starts = new Map<number, number>();
  for (const { cells } of lines) {
    for (const { box } of cells) starts.set(Math.round(box[0]), (starts.get(Math.round(box[0])) ?? 0) + 1);
  }
  const edges = [...starts].filter(([, count]) => count >= LINES / 2).map(([x]) => x);
  const gutters = edges.map((at) => ({ at, ...around(lines, at) })).filter((gutter) => isGutter(lines, gutter));
  return gutters.sort((a, b) => b.to - b.from - (a.to - a.from))[0] ?? null;
}

/** The most lines one after the other that no word or narrow gap crosses at a place. */
function around(lines: Line[], at: number): { from: number; to: number } {
  const crosses = ({ cells }: Line) =>
    cells.some(({ box }) => box[0] < at - ALIGNED && box[0] + box[2] > at - ALIGNED / 2);
  let best = { from: 0, to: 0 };
  for (let from = 0; from < lines.length; from++) {
    let to = from;
    while (to < lines.length && !crosses(lines[to]!)) to++;
    if (to - from > best.to - best.from) best = { from, to };
    from = Math.max(from, to);
  }
  return best;
}

function isGutter(lines: Line[], { at, from, to }: Gutter): boolean {
  const block = lines.slice(from, to), [left, others] = partsOf(block, at);
  if (Math.min(left.length, others.length) < LINES) return false;
  const shared = left.length + others.length - block.length;
  const aligned = others.filter(({ words }) => Math.abs(words[0]!.box[0] - at) <= ALIGNED);
  return shared <= SHARED * Math.min(left.length, others.length) && aligned.length >= 0.8 * others.length &&
    new Set(others.map(({ words }) => words[0]!.text)).size > others.length / 2 &&
    others.filter(beginsText).length >= 0.9 * others.length &&
    [left, others].every((parts) => parts.filter(isMeasured).length >= MEASURED) &&
    left.every(({ words }) => words.every((word) => right(word) < at));
}

/** Whether it begins as a name or a label does, not as what belongs to one further to the left. */
const beginsText = ({ words }: Part) =>
  /^\p{L}{2}/u.test(words[0]!.text) && !isUnit(words[0]!.text) && !isFlag(words[0]!.text);

/** A number with its unit behind. */
const isMeasured = ({ words }: Part) => unitsOfAmounts(words.map(({ text }) => text)).length > 0;
