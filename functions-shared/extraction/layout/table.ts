import type { Page } from "../../contracts/source.ts";
import type { ReadWord } from "../../reading/reading.ts";
import { type Column, headerAt, type Role, setBounds, type TableHeader } from "./columns.ts";
import { type Line, middle } from "./lines.ts";

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
 * by side (one header names the test twice) are taken apart.
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
  for (const table of tables) bound(table, pages);
  return tables.flatMap(sideBySide);
}

function bound(table: Table, pages: Page[]): void {
  const page = pages.find(({ page }) => page === table.header[0]!.page)!;
  const rows = table.lines.filter((line) => line.cells.length > 1 && /\d/.test(line.text));
  setBounds(table.columns, rows, page);
}

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
  if (!delimited) rejoinName(line, table.columns, columns);
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

const center = ({ box }: ReadWord) => box[0] + box[2] / 2;

/** The words of a row in the columns of one role, from left to right. */
export function wordsIn(row: Row, role: Role): ReadWord[] {
  return [...row.columns].filter(([column]) => column.role === role).flatMap(([, words]) => words);
}

/** Vertical distance between the middles of two lines of one page, else infinite. */
export const distance = (a: Line, b: Line) => a.page === b.page ? Math.abs(middle(b) - middle(a)) : Infinity;

export type { TableHeader };
