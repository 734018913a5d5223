import type { ReferenceRange } from "../contracts/extraction.ts";
import type { Page } from "../contracts/source.ts";
import { namesTest } from "../coding/loinc/named.ts";
import type { ReadWord } from "../reading/reading.ts";
import type { Found } from "./clinical/statement.ts";
import { parseDate } from "./fields/dates.ts";
import { isFlag } from "./fields/flags.ts";
import { looksLikeRange, parseRange, rangeBetween } from "./fields/ranges.ts";
import { isUnit } from "./fields/units.ts";
import { isNoResult, parseValue } from "./fields/values.ts";
import { bandsOf } from "./layout/bands.ts";
import { type Column, setBounds } from "./layout/columns.ts";
import { isHeading } from "./layout/headings.ts";
import { withImplied } from "./layout/infer.ts";
import { cellText, type Line, right, textOf, unionBox } from "./layout/lines.ts";
import { headingText } from "./layout/rows.ts";
import { rowOf } from "./layout/table.ts";
import { roleOf } from "./layout/wordings.ts";
import { type Context, looseObservation } from "./observations.ts";
import { cleanName } from "./row-names.ts";

/** A table with a test in each column and a day in each row, as flow sheets and cumulative reports are printed. */
export interface Flowsheet {
  header: Line[];
  /** Lines led by a day. */
  rows: Line[];
  /** Lines below the headings, or below the rows, that give units or ranges. */
  notes: Line[];
  section: string | null;
}

/** What one column says of its test. */
interface Measure {
  column: Column;
  name: string;
  unit: string | null;
  range: (ReferenceRange & { unit: string | null }) | null;
}

const RANGE_LABEL =
  /^(?:ref\w*|normal\w*|range\w*|norm|target|goal|referen\w*|rif\w*|valor\w*|vr|soll\w*|streef\w*)(?!\p{L})/iu;
const LOWER = /(?<!\p{L})(?:low\w*|min\w*|from|von|unter\w*|inf\w*)(?!\p{L})/iu;
const UPPER = /(?<!\p{L})(?:high\w*|upper|max\w*|to|bis|ober\w*|sup\w*)(?!\p{L})/iu;
const UNIT_LABEL = /^(?:units?|einheit\w*|unité\w*|unidad\w*|unità|eenhe\w*|enhet\w*)$/i;

const dayOf = (text: string) => (/\d/.test(text) ? parseDate(text, "day-month") : null);
/** The day a line is led by: nothing but a time may share its cell. */
function leadingDay(line: Line): string | null {
  const { text } = line.cells[0]!, date = dayOf(text);
  const rest = date
    ? text.replace(date.printed, "").replace(/\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]m|uhr|h)?/i, "")
    : "x";
  return date && text.startsWith(date.printed) && /^[\s,;T|-]*$/.test(rest) ? date.printed : null;
}

/** Whether a line gives the results of one day: "Result", "Wert" stand before them. */
const isResults = ({ cells }: Line) =>
  cells.length > 2 && !/\d/.test(cells[0]!.text) && roleOf(cells[0]!.text) === "value";

/** The flow sheets on the pages. */
export function flowsheetsOf(lines: Line[]): Flowsheet[] {
  const sheets: Flowsheet[] = [];
  let section: string | null = null;
  for (let i = 0; i < lines.length; i++) {
    const sheet = sheetAt(lines, i);
    if (sheet) {
      sheets.push({ ...sheet, section });
      i = Math.max(...[...sheet.header, ...sheet.rows, ...sheet.notes].map((line) => lines.indexOf(line, i)));
    } else if (isHeading(lines[i]!.text)) section = headingText(lines[i]!);
  }
  return sheets;
}

/** The flow sheet whose headings stand in a line: tests in most of its cells, and right below them lines that are led by days. */
function sheetAt(lines: Line[], at: number): Omit<Flowsheet, "section"> | null {
  const first = lines[at]!;
  if (first.cells.length < 2 || first.words.length > 60 || leadingDay(first)) return null;
  const near = lines.slice(at + 1, at + 6);
  const leads = (line: Line) =>
    line.page === first.page && line.cells.length > 1 && (leadingDay(line) || isResults(line));
  if (!near.some(leads)) return null;
  const header = [2, 1].map((count) => lines.slice(at, at + count)).find(isHeader);
  if (!header) return null;
  const sheet = { header, rows: [] as Line[], notes: [] as Line[] };
  for (let i = at + header.length; i < lines.length; i++) {
    const line = lines[i]!;
    if (leadingDay(line) && line.cells.length > 1) sheet.rows.push(line);
    else if (isResults(line) && sheet.rows.length === 0) sheet.rows.push(line);
    else if (isNote(line, first)) sheet.notes.push(line);
    else if (sheet.rows.length === 0 || line.cells.length > 1 || !lines[i + 1] || !leadingDay(lines[i + 1]!)) break;
  }
  return sheet.rows.length > 0 ? sheet : null;
}

/** Whether lines are the headings of a flow sheet: beside the day's, enough of them name tests, and no two the same one. */
function isHeader(lines: Line[]): boolean {
  if (lines.slice(1).some((line) => leadingDay(line) || isNote(line, lines[0]!))) return false;
  if (lines.some(({ text }) => /:(?:\s|$)/.test(text)) || (lines[1] && isApart(lines[0]!, lines[1]))) return false;
  const heads = headsOf(lines), own = isDay(heads[0]!.text) || roleOf(heads[0]!.text) === "name" ? 1 : 0;
  const tests = heads.filter(({ role }) => role === "value").length;
  const names = heads.flatMap(({ role, text }) => role === "value" ? [testIn(text).name.toLowerCase()] : []);
  // "Weight (kg),Fat mass (kg),Bone mass (kg)": beside a test a heading with its unit is of something measured too.
  const measured = heads.filter(({ role, text }) => role === "value" || testIn(text).unit !== null).length;
  return new Set(names).size === names.length && tests >= 2 - own && measured >= 0.3 * (heads.length - own);
}

const isApart = (above: Line, below: Line) => below.box[1] - (above.box[1] + above.box[3]) > 0.8 * above.box[3];

const isDay = (text: string) =>
  roleOf(text) === "day" || /^(?:date|day|datum|fecha|data|tag|(?:device )?time ?stamp)(?!\p{L})/iu.test(text);

/** The headings of the columns; texts of two lines that stand above each other are one. */
function headsOf(lines: Line[]): Column[] {
  const heads: ReadWord[][] = lines[0]!.cells.map(({ words }) => [...words]);
  for (const { words } of lines.slice(1).flatMap(({ cells }) => cells)) {
    const [from, to] = [words[0]!.box[0], Math.max(...words.map(right))];
    const over = heads.find((head) => head.some((word) => word.box[0] < to && right(word) > from));
    if (over) over.push(...words);
    else heads.push([...words]);
  }
  return heads.sort((a, b) => a[0]!.box[0] - b[0]!.box[0]).map((words) => {
    const text = textOf(words);
    const role = isDay(text) ? "day" : namesTest(testIn(text).name) ? "value" : "ignored";
    return { role, words, text, from: words[0]!.box[0], to: Math.max(...words.map(right)) };
  });
}

/** A line of units, ranges or their ends. */
function isNote({ cells, page }: Line, header: Line): boolean {
  const own = cells.filter(({ text }, i) => !(i === 0 && (RANGE_LABEL.test(text) || UNIT_LABEL.test(text))));
  const labelled = own.length < cells.length;
  return own.length > 0 && (cells.length > 1 || header.cells.length <= 2) && Math.abs(page - header.page) <= 1 &&
    own.every(({ text }) =>
      isUnit(text.replace(/^[([]|[)\]]$/g, "")) || looksLikeRange(text, "point") || looksLikeRange(text, "comma") ||
      /^[-–—]+$/.test(text) || (labelled && /^[<>]?\d+([.,]\d+)?$/.test(text))
    );
}

/** The test a heading names, and the unit behind it: "Hb (g/L)", "WBC, K/uL", "Na mmol/L". */
function testIn(text: string): { name: string; unit: string | null } {
  const [, bare, inside] = text.match(/^(.*\S)\s*[([]\s*([^()[\]]+?)\s*[)\]]$/) ?? [];
  if (bare && inside && isUnit(inside)) return { name: bare, unit: inside };
  const words = text.split(/,?\s+/);
  for (let at = 1; at < words.length; at++) {
    const unit = words.slice(at).join(" ");
    if (isUnit(unit) && /[/%^]/.test(unit)) return { name: words.slice(0, at).join(" "), unit };
  }
  return { name: cleanName(text) ?? text, unit: null };
}

/** Reads the results of a flow sheet: one for each day and test; a row whose results cannot be placed is unread as a whole. */
export function readFlowsheet(sheet: Flowsheet, pages: Page[], context: Context): Found[] {
  const { columns, measures } = layOut(sheet, pages, context);
  return sheet.rows.flatMap((line) => {
    const unread = (reason: string): Found[] => [
      { line, unread: { text: line.text, reason, source: { page: line.page, box: line.box } } },
    ];
    const day = leadingDay(line), date = day === null ? null : parseDate(day, context.order);
    if (day !== null && (!date || !("value" in date))) return unread("ambiguous-date");
    const row = rowOf(line, { columns, header: sheet.header, lines: [] });
    if (!giveFlags(row.columns, columns)) return unread("unreadable-value");
    if (
      line.cells.slice(1).some((cell) => columns.filter(({ from, to }) => isAcross(cell.words, from, to)).length > 1)
    ) {
      return unread("unreadable-value");
    }
    return measures.flatMap((measure) => {
      const words = row.columns.get(measure.column) ?? [];
      if (isNoResult(textOf(words))) return [];
      return resultOf(measure, words, line, date && "value" in date ? date.value : null, sheet.section, context) ??
        unread("unreadable-value");
    });
  });
}

/** Gives flags that stand in a column without a heading to the results before them; false where a number stands in one. */
function giveFlags(cells: Map<Column, ReadWord[]>, columns: Column[]): boolean {
  for (const [i, column] of columns.entries()) {
    const words = cells.get(column) ?? [], before = cells.get(columns[i - 1]!);
    if (i === 0 || column.text !== "" || words.length === 0) continue;
    if (/\d/.test(textOf(words))) return false;
    if (before && isFlag(textOf(words))) before.push(...words);
  }
  return true;
}

/** Whether words begin in a column and end in another, or the other way. */
const isAcross = (words: ReadWord[], from: number, to: number) =>
  words.some(({ box }) => box[0] + box[2] / 2 >= from && box[0] + box[2] / 2 < to);

function layOut(sheet: Flowsheet, pages: Page[], context: Context): { columns: Column[]; measures: Measure[] } {
  const page = pages.find(({ page }) => page === sheet.header[0]!.page)!;
  const heads = headsOf(sheet.header);
  const delimited = sheet.rows.some(({ words }) => words[0]!.cell !== undefined);
  const placed = withImplied(heads, delimited ? [] : bandsOf(sheet.rows, page), sheet.rows);
  const columns = placed.map(({ column }) => column);
  setBounds(placed, sheet.rows, page);
  const table = { columns, header: sheet.header, lines: [] };
  const notes = sheet.notes.map((line) => ({ label: line.cells[0]!.text, line, row: rowOf(line, table) }));
  // What has a unit or a range of its own is measured, whatever its heading calls it.
  const measures = columns.filter(({ role, text }) => role === "value" || (role === "ignored" && text !== "")).map((
    column,
  ): Measure => {
    const { name, unit } = testIn(column.text);
    const texts = notes.map(({ label, line, row }) => ({
      label,
      text: below(line, column) ?? textOf(row.columns.get(column) ?? []),
    })).filter(({ text }) => !RANGE_LABEL.test(text) && !UNIT_LABEL.test(text));
    const printed = texts.map(({ text }) => text.replace(/^[([]|[)\]]$/g, "")).find((text) => isUnit(text));
    return { column, name, unit: unit ?? printed ?? null, range: rangeIn(texts, context) };
  }).filter(({ column: { role }, unit, range }) => role === "value" || unit !== null || range !== null);
  return { columns, measures };
}

/** The only cell of a line that stands below a heading. */
function below({ cells }: Line, { words }: Column): string | null {
  const from = words[0]!.box[0], to = Math.max(...words.map(right));
  const under = cells.filter((cell) => cell.box[0] < to && right(cell) > from);
  return under.length === 1 ? under[0]!.text : null;
}

function rangeIn(notes: { label: string; text: string }[], { mark, sex, age }: Context): Measure["range"] {
  const whole = notes.find(({ text }) => looksLikeRange(text, mark));
  if (whole) return parseRange(whole.text, mark, sex, age);
  const end = (side: RegExp) =>
    notes.find(({ label, text }) => RANGE_LABEL.test(label) && side.test(label) && /^\d/.test(text))?.text ?? "";
  const [low, high] = [end(LOWER), end(UPPER)];
  return low || high ? rangeBetween(low, high, mark) : null;
}

function resultOf(
  { name, unit, range }: Measure,
  words: ReadWord[],
  line: Line,
  day: string | null,
  section: string | null,
  { mark }: Context,
): Found[] | null {
  const read = parseValue(cellText(line, words), mark);
  if (!read || (read.unit !== null && unit !== null && read.unit.toLowerCase() !== unit.toLowerCase())) return null;
  const stated = looseObservation({
    name,
    section,
    source: { page: line.page, box: unionBox(words) },
    value: read.value,
    unit: read.unit ?? unit ?? range?.unit ?? null,
    reference_range: range && { low: range.low, high: range.high, printed: range.printed },
    flag: read.flag,
  });
  return [{ line, stated: { ...stated, occurred_on: day } }];
}
