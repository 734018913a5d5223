import type { Page } from "../../contracts/source.ts";
import type { ReadWord } from "../../reading/reading.ts";
import { type Column, headerAt, setBounds, type TableHeader } from "./columns.ts";
import { kindOfCell } from "./kinds.ts";
import { isProse } from "./headings.ts";
import { type Line, middle, textOf } from "./lines.ts";
import { isUnit } from "../fields/units.ts";
import { isQualitative } from "../fields/values.ts";
import { bandsOf, isIn } from "./bands.ts";
import { columnsOfBands, inferRoles, withImplied } from "./infer.ts";
import type { Role } from "./wordings.ts";

/** A table of results: its columns and the lines below its header, to the next header or the end of the page. */
export interface Table {
  columns: Column[];
  header: Line[];
  lines: Line[];
}

/** A line of a table by column; `words` are those of the whole line. */
export interface Row {
  line: Line;
  columns: Map<Column, ReadWord[]>;
}

/**
 * The tables of a document. A page without a header of its own goes on with the columns of the page before. Two tables side
 * by side (one header names the test twice) are taken apart. Headings that no results stand under make no table.
 */
export function tablesOf(lines: Line[], pages: Page[]): Table[] {
  const tables: Table[] = [];
  let open: Table | null = null;
  for (let i = 0; i < lines.length; i++) {
    const header = headerAt(lines, i);
    if (header) {
      open = { columns: header.columns, header: header.lines, lines: [] };
      tables.push(open);
      i += header.lines.length - 1;
    } else if (open && open.lines.at(-1)?.page !== lines[i]!.page && open.header[0]!.page !== lines[i]!.page) {
      open = { columns: open.columns.map((column) => ({ ...column })), header: open.header, lines: [lines[i]!] };
      tables.push(open!);
    } else open?.lines.push(lines[i]!);
  }
  return tables.filter((table) => laidOut(table, pages)).flatMap(sideBySide);
}

/** Lines that may be rows: several cells, one of them with a number or a result in words. */
const isDataLine = ({ cells, text }: Line) =>
  cells.length > 1 && !isProse(text) && (/\d/.test(text) || cells.slice(1).some((cell) => isQualitative(cell.text))) &&
  cells.some((cell) => kindOfCell(cell.text) !== "text");

/**
 * The table that lines without headings make, told by what stands below each other; null when they make none. The lines of a
 * page from the first to the last that may be a row are its own.
 */
export function headlessTable(lines: Line[], pages: Page[]): Table | null {
  const rows = lines.filter(isDataLine);
  const page = pages.find(({ page }) => page === rows[0]?.page);
  if (rows.length < 3 || !page || !rows.every(isAligned)) return null;
  const last = lines.indexOf(rows.at(-1)!), below = lines[last + 1];
  const isMore = below && below.box[1] - (rows.at(-1)!.box[1] + rows.at(-1)!.box[3]) < below.box[3];
  const own = lines.slice(lines.indexOf(rows[0]!), last + (isMore ? 2 : 1));
  const bands = bandsOf(rows, page);
  const table: Table = { columns: columnsOfBands(bands, rows), header: [], lines: own };
  if (table.columns.length < 2) return null;
  setBounds(table.columns.map((column, i) => ({ column, own: [bands[i]!] })), rows, page);
  return inferRoles(table.columns, rows) ? table : null;
}

/** Finds where the columns run and what those without a heading hold; false when it is no table of results. */
function laidOut(table: Table, pages: Page[]): boolean {
  const page = pages.find(({ page }) => page === table.header[0]!.page)!;
  const rows = table.lines.filter(isDataLine);
  const bands = rows.every(isAligned) ? bandsOf(rows, page) : [];
  const placed = withImplied(table.columns, bands, rows);
  table.columns = placed.map(({ column }) => column);
  setBounds(placed, rows, page);
  takeUnits(table);
  return inferRoles(table.columns, rows);
}

/** Takes a first line of nothing but units, each for the column of results above it. */
function takeUnits(table: Table): void {
  const line = table.lines[0], dated = table.columns.filter(({ role }) => role === "dated");
  if (!line || dated.length === 0 || !line.cells.every(({ text }) => isUnit(text))) return;
  const under = line.cells.map((cell) => dated.find(({ from, to }) => isIn(cell, from, to)));
  if (under.includes(undefined)) return;
  under.forEach((column, i) => (column!.unit = line.cells[i]!.text));
  table.lines = table.lines.slice(1);
}

/** Cells told apart by tabs or pipes need not stand below each other. */
const isAligned = ({ words }: Line) => words[0]!.cell === undefined;

function sideBySide(table: Table): Table[] {
  const names = table.columns.filter(({ role }) => role === "name");
  const second = names[1];
  if (!second || names.length > 2 || table.columns.filter(({ role }) => role === "value").length < 2) return [table];
  const at = table.columns.indexOf(second);
  return [table.columns.slice(0, at), table.columns.slice(at)].map((columns) => ({ ...table, columns }));
}

/** Puts the words of a line into the columns of the table: by delimited cell where both have one, else by their middle. */
export function rowOf(line: Line, table: Table): Row {
  const columns = new Map<Column, ReadWord[]>();
  const delimited = table.columns.every(({ words }) => words[0]!.cell !== undefined) &&
    line.words[0]!.cell !== undefined;
  for (const word of line.words) {
    const column = delimited
      ? table.columns.find(({ words }) => words[0]!.cell === word.cell)
      : table.columns.find(({ from, to }) => center(word) >= from && center(word) < to);
    if (column) columns.set(column, [...(columns.get(column) ?? []), word]);
  }
  if (!delimited) {
    rejoinName(line, table.columns, columns);
    keepName(line, table.columns, columns);
  }
  return { line, columns };
}

/** A name that begins under the heading before its own ("25-OH Vitamin D" under "No.") is not cut in two. */
function rejoinName(line: Line, order: Column[], columns: Map<Column, ReadWord[]>): void {
  const at = order.findIndex(({ role }) => role === "name");
  const name = columns.get(order[at]!), before = order[at - 1];
  const own = line.cells.find(({ words }) => name && words.includes(name[0]!));
  const cut = before?.role === "ignored" ? columns.get(before)?.filter((word) => own?.words.includes(word)) : undefined;
  if (!name || !before || !cut?.some(({ text }) => /\p{L}/u.test(text))) return;
  columns.set(order[at]!, [...cut, ...name]);
  columns.set(before, columns.get(before)!.filter((word) => !cut.includes(word)));
}

/** A long name that runs on under the next heading keeps its end there, unless that reads as what the heading announces. */
function keepName(line: Line, order: Column[], columns: Map<Column, ReadWord[]>): void {
  const at = order.findIndex(({ role }) => role === "name"), next = order[at + 1];
  const name = columns.get(order[at]!), behind = next && columns.get(next);
  const own = line.cells.find(({ words }) => name && words.includes(name.at(-1)!));
  const cut = behind?.filter((word) => own?.words.includes(word)) ?? [];
  if (!name || !next || cut.length === 0 || kindOfCell(textOf(cut)) !== "text") return;
  columns.set(order[at]!, [...name, ...cut]);
  columns.set(next, behind!.filter((word) => !cut.includes(word)));
}

const center = ({ box }: ReadWord) => box[0] + box[2] / 2;

/** The words of a row in the columns of one role, from left to right. */
export function wordsIn(row: Row, role: Role): ReadWord[] {
  return [...row.columns].filter(([column]) => column.role === role).flatMap(([, words]) => words);
}

/** Vertical distance between the middles of two lines of one page, else infinite. */
export const distance = (a: Line, b: Line) => a.page === b.page ? Math.abs(middle(b) - middle(a)) : Infinity;

export type { TableHeader };
