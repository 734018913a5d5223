import type { Page } from "../../contracts/source.ts";
import type { ReadWord } from "../../reading/reading.ts";
import { isFlag } from "../fields/flags.ts";
import { isUnit } from "../fields/units.ts";
import { isQualitative, parseValue } from "../fields/values.ts";
import { headerAt } from "./columns.ts";
import { type Cell, type Line, lineOf, right } from "./lines.ts";
import { splitPageColumns } from "./page-columns.ts";
import { roleOf } from "./wordings.ts";

/** How far the names of a second column may stand apart from one another, in points or characters. */
const ALIGNED = 4;

/**
 * Takes two lists of results that stand beside each other apart, so that no line is read across the gutter between them: first
 * the lines of the left one, then those of the right one. The gutter is where at least three lines, behind a name with its
 * result, begin another name with another result, and which no word of the lines around crosses.
 */
export function splitAtGutters(lines: Line[], pages: Page[]): Line[] {
  return pages.flatMap((page) => {
    const own = lines.filter((line) => line.page === page.page);
    const twice = headedTwice(own);
    if (twice) return splitBelow(own, twice.line, twice.at, page);
    const at = gutterOf(own);
    return at === null ? splitPageColumns(own, page) : split(own, at, page);
  });
}

/** A row of headings that names the test twice, each time with a result behind, and where the second half begins. */
function headedTwice(lines: Line[]): { line: Line; at: number } | null {
  for (const line of lines) {
    const roles = line.cells.map(({ text }) => roleOf(text));
    const second = roles.indexOf("name", roles.indexOf("name") + 1);
    const [before, behind] = [roles.slice(0, second), roles.slice(second)];
    if (second > 1 && roles[0] === "name" && before.includes("value") && behind.includes("value")) {
      return { line, at: line.cells[second]!.box[0] - 0.5 };
    }
  }
  return null;
}

/** Takes the lines from a row of headings on apart, to the end of the page or to the first line, or the first table, that goes over both halves. */
function splitBelow(lines: Line[], header: Line, at: number, page: Page): Line[] {
  const from = lines.indexOf(header);
  const over = lines.findIndex((line, i) => i > from && (crosses(line, at) || headsOne(line, at)));
  let to = over < 0 ? lines.length : over;
  // The heading above a table over the whole width is of that table.
  if (over > 0 && headsOne(lines[over]!, at)) { while (to > from + 1 && lines[to - 1]!.cells.length === 1) to--; }
  const block = lines.slice(from, to);
  const halves = [true, false].flatMap((isLeft) =>
    block.flatMap((line) => half(line, (word) => word.box[0] < at === isLeft, page, at))
  );
  return [...lines.slice(0, from), ...halves, ...lines.slice(to)];
}

/** Whether a line is the row of headings of one table that goes over both halves: it names the test once. */
function headsOne({ cells }: Line, at: number): boolean {
  const roles = cells.map(({ text }) => roleOf(text)), last = cells.at(-1)!;
  return roles[0] === "name" && roles.lastIndexOf("name") === 0 && roles.includes("value") && last.box[0] >= at;
}

/** Whether a word or a gap no wider than a space lies across a place. */
const crosses = (line: Line, at: number) => line.cells.some(({ box }) => box[0] < at - 1 && box[0] + box[2] > at + 1);

function gutterOf(lines: Line[]): number | null {
  const ranges = rangesOf(lines);
  const x = mostAligned(
    lines.flatMap((line) => secondNames(line, ranges)).map(({ box }) => box[0]).sort((a, b) => a - b),
  );
  if (x === null) return null;
  const heading = lines.flatMap(({ cells }) => cells).filter((cell) => Math.abs(cell.box[0] - x) <= ALIGNED)
    .map(({ text }) => roleOf(text)).find((role) => role !== null);
  return heading === undefined || heading === "name" ? x - 0.5 : null;
}

/** Where the most of some ascending positions begin that are aligned, at least three; null when there are fewer. */
function mostAligned(starts: number[]): number | null {
  let best = 0, most = 0;
  for (let from = 0, to = 0; to < starts.length; to++) {
    while (starts[to]! - starts[from]! > ALIGNED) from++;
    if (to - from + 1 > most) [best, most] = [starts[from]!, to - from + 1];
  }
  return most < 3 ? null : best;
}

/** The heading of ranges in a row of headings that names tests but once: what stands below it is no second result. */
function rangesOf(lines: Line[]): Cell | undefined {
  for (const { cells } of lines) {
    const roles = cells.map(({ text }) => roleOf(text));
    const once = roles.filter((role) => role === "name").length === 1;
    if (once && roles.includes("range")) return cells[roles.indexOf("range")];
  }
  return undefined;
}

const isUnder = ({ box: [x, , width] }: Cell, heading: Cell | undefined) =>
  heading !== undefined && x < heading.box[0] + heading.box[2] && x + width > heading.box[0];

/**
 * The cells of a line that name a test behind another one that has its result already. A chart between a result and its range is read
 * off a picture as letters, which name nothing.
 */
function secondNames({ cells }: Line, ranges: Cell | undefined): Cell[] {
  return cells.filter((cell, i) =>
    i >= 2 && isName(cell) && isName(cells[0]!) && cells[i + 1] !== undefined && isResult(cells[i + 1]!) &&
    !isUnder(cells[i + 1]!, ranges) && cells.slice(1, i).some(isResult)
  );
}

/** Words that may also stand in a unit ("g/g creatinine", "/RBC") but name a test where they begin a cell. */
const TEST = /^(pH|\p{Lu}\p{Ll}{3,}|[A-Z]{3})$/u;

const isName = ({ text }: Cell) =>
  /^\p{L}[^:]+$/u.test(text) && (!isUnit(text) || TEST.test(text)) && !isFlag(text) && !isQualitative(text) &&
  parseValue(text, "mixed") === null && text.split(" ").length <= 6;

const isResult = ({ text }: Cell) => /^[<>≤≥*]?\s?\d/.test(text) || isQualitative(text);

function split(lines: Line[], at: number, page: Page): Line[] {
  const crosses = (line: Line) => line.words.some((word) => word.box[0] < at && right(word) > at);
  const ranges = rangesOf(lines);
  const inside = lines.map((line) => secondNames(line, ranges).some(({ box }) => Math.abs(box[0] - at) <= ALIGNED + 1));
  const ends = (line: Line) => crosses(line) || line.text.includes(":");
  let from = inside.indexOf(true), to = inside.lastIndexOf(true) + 1;
  while (from > 0 && !ends(lines[from - 1]!)) from--;
  while (to < lines.length && !ends(lines[to]!)) to++;
  const block = lines.slice(from, to);
  if (block.some(crosses)) return lines;
  const halves = [true, false].map((isLeft) =>
    block.flatMap((line) => half(line, (word) => word.box[0] < at === isLeft, page, at))
  );
  return [...lines.slice(0, from), ...halves.flat(), ...lines.slice(to)];
}

/** The words of a line on one side; headings of the right side that name no column of tests get one. */
function half(line: Line, belongs: (word: ReadWord) => boolean, page: Page, at: number): Line[] {
  const words = line.words.filter(belongs);
  if (words.length === 0) return [];
  const own = lineOf(page, words);
  const isHeading = own.cells.every(({ text }) => roleOf(text) !== null) && headerAt([line], 0) !== null;
  if (!isHeading || headerAt([own], 0) !== null || own.cells.some(({ text }) => roleOf(text) === "name")) return [own];
  const [, y, , height] = words[0]!.box;
  return [lineOf(page, [{ ...words[0]!, text: "Test", box: [at, y, 1, height] }, ...words])];
}
