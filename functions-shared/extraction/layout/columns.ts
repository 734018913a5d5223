import { namesTest } from "../../coding/loinc/named.ts";
import type { ReadWord } from "../../reading/reading.ts";
import { parseDate } from "../fields/dates.ts";
import { isFlag } from "../fields/flags.ts";
import { labelField } from "../fields/labels.ts";
import { isUnit } from "../fields/units.ts";
import { isQualitative } from "../fields/values.ts";
import type { Band } from "./bands.ts";
import { type Cell, type Line, onceALine, right, textOf } from "./lines.ts";
import { type Role, roleOf } from "./wordings.ts";
import type { Page } from "../../contracts/source.ts";

export interface Column {
  role: Role;
  words: ReadWord[];
  text: string;
  /** Columns run from `from` to `to` (units of the page); set once the rows below are known. */
  from: number;
  to: number;
  /** The unit printed in a line of its own below the heading. */
  unit?: string;
}

/** A row of column headings and how many lines it takes. */
export interface TableHeader {
  columns: Column[];
  lines: Line[];
}

/**
 * The table header that starts with the line, or null. A header names at least a result and, besides, the test, unit or range;
 * every one of its cells is a known heading, or nearly every. Headings may be broken over two or three lines.
 */
export function headerAt(lines: Line[], at: number): TableHeader | null {
  let best: TableHeader | null = onlyDays(lines, at);
  for (const count of [1, 2, 3]) {
    const rows = lines.slice(at, at + count);
    if (rows.length < count || rows.some((row, i) => i > 0 && !follows(rows[i - 1]!, row))) break;
    if (count > 1 && rows.some((row) => isLabelled(row) || isDayOfAll(row))) break;
    const columns = columnsOf(rows);
    const later = count > 1 && columnsOf(rows.slice(1));
    if (columns && later && score(later) >= score(columns)) break;
    const needed = best && score(best.columns) + (continues(rows[count - 2]!, rows[count - 1]!) ? 0 : 1);
    if (columns && (needed === null || score(columns) >= needed)) best = { columns, lines: rows };
  }
  return best;
}

/** A row of headings that are nothing but days, where a line right below names a test to their left and gives its results under them. */
function onlyDays(lines: Line[], at: number): TableHeader | null {
  const { cells, page } = lines[at]!;
  const columns = cells.length < 2 || !cells.every(({ text }) => /\d/.test(text) && text.length < 24)
    ? []
    : cells.map(({ words }) => columnOf(words));
  if (columns.length === 0 || !columns.every(({ role }) => role === "dated")) return null;
  const first = columns[0]!.words[0]!.box[0];
  const isRow = (line: Line) =>
    line.page === page && line.cells.length > 1 && right(line.cells[0]!) < first &&
    namesTest(line.cells[0]!.text.replace(/\s*[([].*$/, "")) &&
    line.cells.slice(1).some(({ text }) => /^[<>]?\s?\d/.test(text));
  return lines.slice(at + 1, at + 4).some(isRow) ? { columns, lines: [lines[at]!] } : null;
}

/**
 * Whether a line goes on with the headings above it: it holds headings only (dates and times among them), or several texts that each
 * stand below one of those.
 */
function continues(above: Line, { cells }: Line): boolean {
  const isOver = (cell: Cell) => above.cells.some((one) => one.box[0] < right(cell) && right(one) > cell.box[0]);
  return cells.every(({ text }) =>
    roleOf(text) !== null || isTime(text) || /^[([].*[)\]]$/.test(text) || /\d/.test(text)
  ) ||
    (cells.length > 1 && cells.every((cell) => isOver(cell) && !isResult(cell)));
}

/** Whether a cell without a number may still be part of a result. */
const isResult = ({ text }: Cell) => isQualitative(text) || isUnit(text) || isFlag(text);

/** Headings understood less headings not understood. */
const score = (columns: Column[]) =>
  columns.reduce(
    (sum, { text, role }) => sum + (roleOf(text) !== null || role === "dated" || role === "previous" ? 1 : -1),
    0,
  );

const follows = (above: Line, below: Line) =>
  above.page === below.page && below.box[1] - (above.box[1] + above.box[3]) < 0.8 * above.box[3] &&
  below.cells.every(({ text }) =>
    !/\d/.test(text) || isTime(text) || /^\d{7,}$/.test(text) || /^(?:19|20)\d{2}$/.test(text) ||
    parseDate(text, "day-month") !== null
  ) &&
  !(/\d/.test(below.text) && namesTest(below.cells[0]!.text));

/** Whether a line holds labels with what they announce. */
const isLabelled = ({ cells }: Line) => cells.some(({ text }) => /^:|:\s/.test(text));

/** Whether a line is one date with its label ("Collected on Mar 6, 2024"), which heads no column. */
function isDayOfAll({ cells, text }: Line): boolean {
  const date = cells.length === 1 && /\d/.test(text) ? parseDate(text, "day-month") : null;
  return date !== null && (labelField(text.slice(0, text.indexOf(date.printed)))?.startsWith("date:") ?? false);
}

const isTime = (text: string) => /^(\d{1,2}[:.]\d{2}( ?[ap]m| uhr| h)?|([01]\d|2[0-3])[0-5]\d( ?h(rs)?)?)$/i.test(text);

function columnsOf(rows: Line[]): Column[] | null {
  const cells = rows.length === 1 ? splitCells(rows[0]!) : mergedCells(rows);
  if (cells.length < 2) return null;
  const columns = cells.map((words) => columnOf(words));
  const [first, ...others] = columns;
  // "Date collected" before days in a row: below it stand the names.
  const days = others.filter(({ role }) => role === "dated").length;
  const ledByDay = first !== undefined && days > 1 && roleOf(first.words[0]!.text) === "day" &&
    others.every(({ role }) => role === "dated" || BESIDE.includes(role));
  if (ledByDay) first!.role = "name";
  // What is looked for stands under "Target" where nothing else names it; else that is where a value ought to be.
  const names = columns.some(({ role }) => role === "name");
  if (first && !names && others.some(({ role }) => role === "range") && /^(target|goal)s?$/i.test(first.text)) {
    first.role = "name";
  }
  // A panel's own line with the day it was taken heads no columns: "ELECTROLYTES  Collected: 03/14/2024  Status: Final result".
  if (!columns.some(({ role }) => BESIDE.includes(role)) && columns.filter(isLabelledDay).length === 1) return null;
  // A unit heads the results that are measured in it, where nothing else heads any: "Allergen  kU/l  Class".
  if (names && !columns.some(({ role }) => role === "value" || role === "dated") && columns.every(isBareHeading)) {
    for (const column of columns) {
      if (column.role === "ignored" && isHeadingUnit(column.text)) [column.role, column.unit] = ["value", column.text];
    }
  }
  const known = columns.filter(({ role, text }) => role !== "ignored" || roleOf(text) !== null);
  const roles = new Set(columns.map(({ role }) => role));
  // Days stand behind the names of the tests: "11/20/25 | Test details" is none of their headings.
  if (first?.role === "dated" && !roles.has("value") && others.every(({ role }) => role !== "dated")) return null;
  const labelled = columns.some(({ text }, i) => /^:|:\s|:$/.test(text) && !(i === 0 && ledByDay));
  const measured = roles.has("value") || (roles.has("dated") && !labelled);
  if (known.length < 0.6 * columns.length) return null;
  const certain = measured && (roles.has("name") || (roles.has("unit") && roles.has("range")));
  const telling = TELLING.filter((role) => roles.has(role)).length;
  const bare = !labelled && columns.every(({ text, role }) => role === "dated" || !/\d/.test(text));
  if (!certain && !(bare && (telling >= 3 || (measured && telling >= 2)))) return null;
  if (roles.has("value")) {
    columns.filter(({ role }) => role === "dated").forEach((column) => (column.role = "previous"));
  }
  return columns;
}

/** What stands beside results under headings. */
const BESIDE: Role[] = ["unit", "range", "low", "high", "flag"];

/** Whether a text is a day with the label that announces it. */
function isLabelledDay({ text }: Column): boolean {
  const date = /\d/.test(text) ? parseDate(text, "day-month") : null;
  return date !== null && (labelField(text.slice(0, text.indexOf(date.printed)))?.startsWith("date:") ?? false);
}

/** Roles that together tell a row of headings from other text. */
const TELLING: Role[] = ["name", "value", "dated", "unit", "range", "low", "high", "flag", "method", "previous"];

/** The column a heading announces. */
export function columnOf(words: ReadWord[]): Column {
  const text = joinedDay(textOf(words)), date = /\d/.test(text) ? parseDate(text, "day-month") : null;
  // "Born 24/08/1957" among a person's fields heads no results.
  const dated = date !== null && labelField(text.slice(0, text.indexOf(date.printed))) !== "birth_date";
  const role = roleOf(text) ?? (dated ? "dated" : "ignored");
  const unit = role === "value" ? unitIn(text) : null;
  return { role, words, text, from: words[0]!.box[0], to: Math.max(...words.map(right)), ...(unit ? { unit } : {}) };
}

/** A day that a narrow heading breaks behind one of its marks, as it is written in one: "12/03/ 2024", "14-May- 2024". */
function joinedDay(text: string): string {
  const joined = text.replace(/(?<=\d|\p{L}{3})([/.-])\s+(?=\d)/gu, "$1");
  return /\d/.test(text) && !parseDate(text, "day-month") && parseDate(joined, "day-month") ? joined : text;
}

/** The unit a heading of results gives for all of them: "Result (mg/dL)", "Value, mmol/L". */
function unitIn(text: string): string | null {
  const [, unit] = text.match(/[([]\s*([^()[\]]+?)\s*[)\]]$|,\s*(\S+)$/)?.filter((part) => part !== undefined) ?? [];
  return unit !== undefined && isHeadingUnit(unit) ? unit : null;
}

const isHeadingUnit = (text: string) => isUnit(text) && /[/%‰]/.test(text);

/** A heading without a number: in a row of results a unit stands beside one. */
const isBareHeading = ({ text }: Column) => isHeadingUnit(text) || (!/\d/.test(text) && !isFlag(text));

/** The cells of a line; a cell that is no heading by itself, or is two with a gap between, is split into the headings it is made of. */
const splitCells = onceALine((line) =>
  line.cells.flatMap(({ words, text }) =>
    splitAtGap(words) ?? (roleOf(text) || words.length === 1 ? [words] : phrases(words) ?? [words])
  )
);

/** Two headings that nearly touch, told by a gap wider than a space between words that each have a meaning. */
function splitAtGap(words: ReadWord[]): ReadWord[][] | null {
  const gaps = words.map((word, i) => i === 0 || word.joined ? 0 : (word.box[0] - right(words[i - 1]!)) / word.box[3]);
  const at = gaps.indexOf(Math.max(...gaps));
  if (at < 1 || gaps[at]! < 0.4 || words[0]!.box[3] === 1) return null;
  const parts = [words.slice(0, at), words.slice(at)];
  return parts.every((part) => roleOf(textOf(part)) !== null)
    ? parts.flatMap((part) => splitAtGap(part) ?? [part])
    : null;
}

function phrases(words: ReadWord[]): ReadWord[][] | null {
  if (words.length === 0) return [];
  for (let end = Math.min(words.length, 5); end > 0; end--) {
    if (!roleOf(textOf(words.slice(0, end)))) continue;
    const rest = phrases(words.slice(end));
    if (rest) return [words.slice(0, end), ...rest];
  }
  return null;
}

/** Cells of several lines that stand above each other are one heading. */
function mergedCells(rows: Line[]): ReadWord[][] {
  const merged: ReadWord[][] = [];
  for (const cell of rows.flatMap((row) => splitCells(row))) {
    const [x, end] = [cell[0]!.box[0], Math.max(...cell.map(right))];
    const over = merged.find((words) => words.some((word) => word.box[0] < end && right(word) > x));
    if (over) over.push(...cell);
    else merged.push([...cell]);
  }
  return merged.sort((a, b) => a[0]!.box[0] - b[0]!.box[0]);
}

/**
 * Sets where each column begins and ends: in the middle between the bands of two neighbours, or where one of them has none, where the
 * boundary cuts the fewest words of the rows, in the middle of the widest such gap. Columns may reach beyond their headings.
 */
export function setBounds(placed: { column: Column; own: Band[] }[], rows: Line[], page: Page): void {
  const words = rows.flatMap((row) => row.words);
  placed.forEach(({ column, own }, i) => {
    column.from = i === 0 ? 0 : placed[i - 1]!.column.to;
    const next = placed[i + 1];
    const [before, behind] = [own.at(-1)?.to, next?.own[0]?.from];
    column.to = !next
      ? Math.max(page.width, 1) + 1
      : before !== undefined && behind !== undefined
      ? (before + behind) / 2
      : boundary(column.words, next.column.words, words, page);
  });
}

/** Where two neighbouring columns part, by the words of their headings and of the rows. */
export function boundary(left: ReadWord[], next: ReadWord[], words: ReadWord[], page: Page): number {
  const low = Math.min(...left.map((word) => word.box[0])), high = Math.max(...next.map(right));
  const start = Math.max(...left.map(right)), end = Math.min(...next.map((word) => word.box[0]));
  const near = words.filter((word) => word.box[0] < high && right(word) > low);
  const cuts = (x: number, among: ReadWord[]) => among.filter((word) => word.box[0] < x && right(word) > x).length;
  const step = Math.max(page.unit === "cell" ? 0.5 : 1, (high - low) / 1000);
  const runs: { cost: number; from: number; to: number }[] = [];
  for (let x = low + step; x < high; x += step) {
    const outside = x < start - step || x > end + step ? 0.5 : 0;
    const cost = cuts(x, near) + 3 * cuts(x, [...left, ...next]) + outside;
    const run = runs.at(-1);
    if (run?.cost === cost) run.to = x;
    else runs.push({ cost, from: x, to: x });
  }
  runs.sort((a, b) => a.cost - b.cost || (b.to - b.from) - (a.to - a.from));
  return (runs[0]!.from + runs[0]!.to) / 2;
}
