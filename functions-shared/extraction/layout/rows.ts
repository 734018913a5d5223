import type { ReadWord } from "../../reading/reading.ts";
import { isClass } from "../classes.ts";
import { isSampleRemark } from "../spoilt.ts";
import { looksLikeRange } from "../fields/ranges.ts";
import { isCommonUnit, isUnit } from "../fields/units.ts";
import { isQualitative } from "../fields/values.ts";
import { withoutConversion } from "./conversion.ts";
import { type Line, textOf } from "./lines.ts";
import { isCapitals, isComment, isFooter, isHeading, isProse, isSignature, isTight, methodOf } from "./headings.ts";
import { type Row, rowOf, type Table, wordsIn } from "./table.ts";
import { isHeadingOf, roleOf } from "./wordings.ts";

/** A row of a table with what belongs to it from neighbouring lines: wrapped names and ranges, the method line. */
export interface RawRow {
  line: Line;
  lastLine: Line;
  name: ReadWord[];
  range: ReadWord[];
  method: string | null;
  section: string | null;
  row: Row;
  /** The unit that stands alone below the name. */
  unitBelow?: ReadWord[];
}

/** What the lines of a table are, in order. */
export interface TableReading {
  rows: RawRow[];
  /** Lines that hold something in the columns of the table but make no row, each with the heading that stood last above it. */
  rest: Left[];
  /** The heading that stood last above what is below the rows. */
  section: string | null;
  /** What stands below the last row and is laid out otherwise: results with labels of their own. */
  below: Line[];
}

/** A line that makes no row, and the heading it stands under. */
export interface Left {
  line: Line;
  section: string | null;
}

/** Reads the lines of a table into rows; `section` is the heading that stood last above it. */
export function readRows(table: Table, skip: Set<Line>, section: string | null): TableReading {
  const lines = table.lines.filter((line) => !skip.has(line) && !isFooter(line.text) && !isSignature(line));
  const reader = new RowReader(table, section);
  let last = -1, above = section;
  lines.forEach((line, i) => {
    const rows = reader.rows.length;
    reader.take(line, lines[i + 1]);
    if (reader.rows.length > rows) [last, above] = [i, reader.section];
  });
  const below = lines.slice(last + 1);
  if (!below.some(announcesResult)) return { rows: reader.rows, rest: reader.rest, section: reader.section, below: [] };
  const rest = reader.rest.filter(({ line }) => !below.includes(line));
  return { rows: reader.rows, rest, section: above, below };
}

/** "Result: 92 mg/dL": a line that calls what it holds the result is no row of the table above it. */
const announcesResult = ({ cells, text }: Line): boolean => {
  const label = cells.length === 1 ? text.match(/^([^:\d]{2,40}):\s*\S/)?.[1] : undefined;
  return label !== undefined && isHeadingOf(label, "value");
};

class RowReader {
  readonly rows: RawRow[] = [];
  readonly rest: Left[] = [];
  /** Lines that begin the name of the next row. */
  private prefix: Line[] = [];
  private comment = false;
  /** The heading above and whether the rows below it are indented. */
  private heading: { line: Line; indents: boolean | null } | null = null;

  constructor(private readonly table: Table, public section: string | null) {}

  /** Takes a line; what was to begin the name of the next row and did not is left over. */
  take(line: Line, next: Line | undefined): void {
    const open = this.prefix.length;
    this.place(line, next);
    if (open > 0 && this.prefix.length === open) this.leave(...this.prefix.splice(0));
  }

  private place(line: Line, next: Line | undefined): void {
    const row = withoutConversion(rowOf(line, this.table));
    const last = this.rows.at(-1);
    const isRange = wordsIn(row, "name").length === 0 && line.cells.length === 1;
    if (last && !this.comment && (isRange || announcesRange(line)) && addsRange(line, last)) {
      return void last.range.push(...rangeWords(line));
    }
    const beside = methodBesideBorder(row);
    const isLabelled = line.cells.length === 1 && announcesRange(line) || announcesResult(line);
    if (!beside && !isLabelled && (isValueRow(row) || isBlankRow(row))) return this.takeRow(row);
    const method = beside ?? methodOf(line.text);
    if (method && last && !wordsIn(row, "range").some(({ text }) => /\d/.test(text))) last.method ??= method;
    else if (method && METHOD_ONLY.test(line.text)) return;
    else if (last && !this.comment && addsRange(line, last)) last.range.push(...rangeWords(line));
    else if (isComment(line.text)) this.comment = true;
    else if (last && continuesRange(row, last, line)) {
      last.range.push(...wordsIn(row, "range"));
      last.name.push(...wordsIn(row, "name"));
      const unit = unitEnd(row, last);
      if (unit) last.row = withUnit(last.row, unit);
      last.lastLine = line;
    } else if (last && isUnitBelow(row, last)) [last.unitBelow, last.lastLine] = [line.words, line];
    else if (isNameOnly(row)) this.takeName(line, next, last);
    else if (!this.comment) this.leave(line);
  }

  private leave(...lines: Line[]): void {
    this.rest.push(...lines.map((line) => ({ line, section: this.section })));
  }

  private takeRow(row: Row): void {
    if (this.comment && isProse(row.line.text)) return;
    this.comment = false;
    if (this.heading && this.leaves(this.heading, row.line)) [this.heading, this.section] = [null, null];
    this.rows.push(rawRow(row, this.prefix, this.section));
    this.prefix = [];
  }

  /** A row that stands out again to where the heading of indented rows began is no longer under it. */
  private leaves(heading: { line: Line; indents: boolean | null }, line: Line): boolean {
    const indented = line.box[0] - heading.line.box[0] > (heading.line.box[3] > 1 ? 4 : 0.5);
    heading.indents ??= indented;
    return heading.indents && !indented;
  }

  private takeName(line: Line, next: Line | undefined, last: RawRow | undefined): void {
    if (!this.comment && last && this.prefix.length === 0 && continuesName(last, line, next)) {
      last.name.push(...line.words);
      last.lastLine = line;
    } else if (!this.comment && next && begins(line, rowOf(next, this.table))) this.prefix.push(line);
    else if (this.comment ? isHeading(line.text) : isHeadingHere(line)) {
      [this.section, this.prefix, this.comment] = [headingText(line), [], false];
      this.heading = { line, indents: null };
    } else if (!this.comment) this.leave(line);
  }
}

/** The words of a line behind the label that announces a range ("Reference: 3.5 - 5.1"), or all of a line that is one. */
export function rangeWords(line: Line): ReadWord[] {
  const at = line.words.findIndex(({ text }) => text.endsWith(":")) + 1;
  const label = textOf(line.words.slice(0, at));
  return roleOf(label) === "range" ? line.words.slice(at) : at === 0 ? line.words : [];
}

/** Whether a label says that what follows is a range. */
function announcesRange(line: Line): boolean {
  const announced = rangeWords(line).length;
  return announced > 0 && announced < line.words.length;
}

/** Whether the line gives the range of the row above it, which has none. */
function addsRange(line: Line, last: RawRow): boolean {
  if (!isBelow(last.lastLine, line) || line.box[1] - (last.lastLine.box[1] + last.lastLine.box[3]) > line.box[3]) {
    return false;
  }
  const none = !last.range.some(({ text }) => /\d/.test(text)) && wordsIn(last.row, "low").length === 0;
  const text = textOf(rangeWords(line));
  return none && text !== "" && isWholeRange(text);
}

/** A method that stands above the rows it is about. */
const METHOD_ONLY = /^\(?\s*(method|technique|methode|méthode|método|metodo)\b/i;

const isMeasured = (row: Row) => [...wordsIn(row, "value"), ...wordsIn(row, "dated")];

/** The method of a line on which nothing but a border, read as a letter or a mark, stands where results do. */
function methodBesideBorder(row: Row): string | null {
  const beside = isMeasured(row);
  return beside.length > 0 && beside.every(({ text }) => /^[^\d\p{L}]+$|^[Iil]$/u.test(text))
    ? methodOf(textOf(wordsIn(row, "name")))
    : null;
}

function isValueRow(row: Row): boolean {
  return isMeasured(row).length > 0 && (isApart(row) || /\d/.test(isMeasured(row)[0]!.text));
}

/** A test whose result is missing while an earlier one is printed. */
const isBlankRow = (row: Row) =>
  wordsIn(row, "name").length > 0 && wordsIn(row, "previous").some(({ text }) => /\d/.test(text));

/** A line in a single cell that reaches into the result column is a sentence or heading over the whole width. */
function isApart({ line }: Row): boolean {
  return line.cells.length > 1 || isQualitative(line.text) || (line.words.length === 1 && !isHeading(line.text));
}

function rawRow(row: Row, prefix: Line[], section: string | null): RawRow {
  const name = [...prefix.flatMap(({ words }) => words), ...wordsIn(row, "name")];
  return { line: row.line, lastLine: row.line, name, range: wordsIn(row, "range"), method: null, section, row };
}

const isNameOnly = (row: Row) => row.line.cells.length === 1 && !/^[\d\W]+$/.test(row.line.text);

/** Whether a line comes after another one on its page; the second of two columns begins further up again. */
const isBelow = (above: Line, line: Line) => above.page === line.page && line.box[1] > above.box[1];

/** Whether a text goes on with what stands above: "(calculated)", "binding capacity", but not "pH" or "eGFR". */
const goesOn = (text: string) => /^[a-z(](?![A-Z])/.test(text);

/** A range that needs another line, and the words for whom one is. */
const UNFINISHED = /([-–:(,;/]|\b(to|a|à|bis|and|or))$/i;
const GROUP =
  /^\W*((fe)?males?|(wo)?men|adults?|child(ren)?|m[äa]nner|frauen|männlich|weiblich|hommes?|femmes?|hombres?|mujer(es)?|uomini|donne|homens?|mulher(es)?|mannen|vrouwen)\b/i;

const isWholeRange = (text: string) => looksLikeRange(text, "point") || looksLikeRange(text, "comma");

/** Lines that hold only more of the range ("F: 12-15"), or more of range and name. */
function continuesRange(row: Row, last: RawRow, line: Line): boolean {
  const range = wordsIn(row, "range"), name = wordsIn(row, "name");
  if (range.length === 0 || last.range.length === 0 || !isBelow(last.lastLine, line)) return false;
  if (!/\d/.test(textOf(range)) && !UNFINISHED.test(textOf(last.range)) && !GROUP.test(textOf(range))) return false;
  // "Diabetes: >= 6.5 %" below "<6.0 %" says what results mean.
  if (isWholeRange(textOf(last.range)) && isClass(textOf(range)) && !GROUP.test(textOf(range))) return false;
  // "Men: 0.70 - 1.30" below "70 - 99", which says nothing of anybody, is of the row below.
  if (isWholeRange(textOf(last.range)) && GROUP.test(textOf(range)) && !GROUP.test(textOf(last.range))) return false;
  const others = line.words.length - range.length - name.length -
    (unitEnd(row, last) ? wordsIn(row, "unit").length : 0);
  // "40 -" over "129": what completes a range is of its row, whatever stands beside it.
  const completes = UNFINISHED.test(textOf(last.range)) && !isWholeRange(textOf(last.range)) &&
    isWholeRange(textOf([...last.range, ...range])) && /^[\d.,]+\W*$/.test(textOf(range));
  return others === 0 && line.box[1] - (last.lastLine.box[1] + last.lastLine.box[3]) < 1.2 * line.box[3] &&
    (name.length === 0 || completes || (isTight(last.lastLine, line) && goesOn(name[0]!.text)));
}

/** The unit of the row above with its end on this line: a narrow column breaks "ng/mL" behind the stroke. */
function unitEnd(row: Row, last: RawRow): ReadWord | null {
  const above = wordsIn(last.row, "unit"), end = wordsIn(row, "unit"), word = above.at(-1);
  if (!word?.text.endsWith("/") || end.length !== 1) return null;
  const text = word.text + end[0]!.text;
  return isUnit(textOf([...above.slice(0, -1), { ...word, text }])) ? { ...word, text } : null;
}

/** Whether a line is nothing but the unit of the row right above it, which has none: it stands below the name. */
function isUnitBelow({ line, columns }: Row, last: RawRow): boolean {
  const under = [...columns].find(([, words]) => words.length > 0)?.[0];
  return line.cells.length === 1 && under?.role === "name" && isUnit(line.text) && !isCommonUnit(line.text) &&
    !last.unitBelow && wordsIn(last.row, "unit").length === 0 && isBelow(last.lastLine, line) &&
    line.box[1] - (last.lastLine.box[1] + last.lastLine.box[3]) <= line.box[3];
}

/** A row whose unit ends in another word. */
const withUnit = (row: Row, end: ReadWord): Row => ({
  ...row,
  columns: new Map(
    [...row.columns].map(([column, words]) => [column, column.role === "unit" ? [...words.slice(0, -1), end] : words]),
  ),
});

/** "These results concern the samples tested. End of report." */
const isSentence = (text: string) => /[.!?]$/.test(text) && text.split(/\s+/).length >= 5;

/** "Performed at: …", "# Sample haemolysed": what says something of its own. */
const isRemark = (text: string) => /^\p{L}[^:(]{1,40}:\s|^[#†‡§]|^\*+\s*\p{L}/u.test(text) || isSampleRemark(text);

/** Whether the line is more of the name above it: an open bracket, a lower-case start, or standing nearer to it than to the next. */
function continuesName(last: RawRow, line: Line, next: Line | undefined): boolean {
  const above = last.name.map(({ text }) => text).join(" ");
  if (last.name.length === 0 || !isBelow(last.lastLine, line) || isSentence(line.text)) return false;
  const open = (above.match(/\(/g)?.length ?? 0) > (above.match(/\)/g)?.length ?? 0);
  const unfinished = /([-,/&]|\b(of|and|in|to|for|with|by))$/i.test(above);
  const gap = line.box[1] - (last.lastLine.box[1] + last.lastLine.box[3]);
  if (gap > line.box[3] || isRemark(line.text)) return false;
  if (gap < 0 || open || unfinished || goesOn(line.text) || line.text.startsWith(")")) return true;
  if (isHeading(line.text) || isProse(line.text) || Math.abs(line.box[0] - last.name[0]!.box[0]) > 3 * line.box[3]) {
    return false;
  }
  const below = next?.page === line.page ? next.box[1] - (line.box[1] + line.box[3]) : Infinity;
  return gap < 0.35 * line.box[3] && gap < below - 0.15 * line.box[3] && (isCapitals(above) || !isCapitals(line.text));
}

/** Whether the line is the beginning of the name of the next row. */
function begins(line: Line, next: Row): boolean {
  if (isMeasured(next).length === 0 || next.line.page !== line.page) return false;
  const name = wordsIn(next, "name");
  const gap = next.line.box[1] - (line.box[1] + line.box[3]);
  if (gap > line.box[3]) return false;
  if (name.length === 0) return true;
  const open = (line.text.match(/\(/g)?.length ?? 0) > (line.text.match(/\)/g)?.length ?? 0);
  return open || /([-,/&]|\b(of|and|in|to|for|with|by))$/i.test(line.text) || goesOn(name[0]!.text) ||
    name[0]!.text.startsWith(")");
}

const isHeadingHere = (line: Line) =>
  isHeading(line.text) || (!isProse(line.text) && line.words.length <= 8 && !/\d{2}|\d[.,]\d|[<>=]/.test(line.text));

export const headingText = (line: Line) => line.text.replace(/^[^\p{L}\p{N}]+|[\s:\-_*=]+$/gu, "");
