import type { Page } from "../../contracts/source.ts";
import type { ReadWord } from "../../reading/reading.ts";
import { boundary } from "../layout/columns.ts";
import { type Line, textOf } from "../layout/lines.ts";
import type { GridColumn, GridHeader } from "./grid.ts";
import { doseNumberOf } from "./dose-numbers.ts";
import { isAmount } from "./medication-text.ts";
import { namesVaccine } from "./vaccine-words.ts";

/** A row of a table: the words under each heading, and the lines it is made of. */
export interface GridRow {
  cells: Map<GridColumn, ReadWord[]>;
  lines: Line[];
}

/** Puts lines into the columns of the table and joins those that are one row. */
export function gridRows(header: GridHeader, lines: Line[], pages: Page[]): GridRow[] {
  if (lines.length === 0) return [];
  const page = pages.find(({ page }) => page === lines[0]!.page)!;
  const wide = lines.filter((line) => line.cells.length > 1);
  setBounds(header.columns, (wide.length > 0 ? wide : lines).flatMap(({ words }) => words), page);
  const rows: GridRow[] = [];
  const filled = lines.map((line) => ({ line, cells: cellsOf(line, header) })).filter((one) => !isAcross(one));
  const pitch = pitchOf(filled, header);
  let waiting: GridRow | null = null;
  filled.forEach((one, i) => {
    const last = rows.at(-1);
    const before = filled[i - 1]?.line, after = filled[i + 1]?.line;
    const gap = before?.page === one.line.page ? one.line.box[1] - (before.box[1] + before.box[3]) : Infinity;
    const below = after?.page === one.line.page ? after.box[1] - (one.line.box[1] + one.line.box[3]) : Infinity;
    const kind = waiting ? "row" : continues(one, last, gap, below, pitch, header);
    if (kind === "above" && last) join(last, one);
    else if (kind === "below") waiting = { cells: one.cells, lines: [one.line] };
    else {
      const row: GridRow = { cells: one.cells, lines: [one.line] };
      if (waiting) {
        const head = waiting;
        for (const [column, words] of head.cells) row.cells.set(column, [...words, ...(row.cells.get(column) ?? [])]);
        row.lines.unshift(...head.lines);
        waiting = null;
      }
      rows.push(row);
    }
  });
  if (waiting) rows.push(waiting);
  onTheDayAbove(rows, header);
  return rows;
}

/** Words that run over several columns head the rows below ("zu besonderen Zeiten anzuwendende Medikamente"). */
const isAcross = ({ line, cells }: Filled) =>
  line.cells.length === 1 && cells.size > 1 && line.words.length > 1 &&
  (!/\d/.test(line.text) || isSentence({ line, cells }));

/** A sentence below the table, whose words would stand below the days of doses. */
const isSentence = ({ line, cells }: Filled) =>
  cells.size > 2 && line.words.length >= 8 &&
  [...cells].filter(([{ role }, words]) =>
      (role === "date" || role === "dosed") && words.filter(({ text }) => /^\p{L}{2,}/u.test(text)).length > 0
    ).length > 1;

type Filled = { line: Line; cells: GridRow["cells"] };

function join(row: GridRow, { line, cells }: Filled): void {
  for (const [column, words] of cells) row.cells.set(column, [...(row.cells.get(column) ?? []), ...words]);
  row.lines.push(line);
}

/** "mm dd yy" below a date tells how it was to be written. */
const PLACEHOLDER = /^(?:mm|dd|tt|jj|yy|yyyy|jjjj|aaaa|aa)$/i;

function cellsOf(whole: Line, { columns }: GridHeader): GridRow["cells"] {
  const line = whole.cells.length < 2 ? whole : {
    ...whole,
    cells: whole.cells.filter(({ words }) =>
      !words.every(({ text }) => text.split(/[/.-]/).every((part) => PLACEHOLDER.test(part)))
    ),
  };
  const cells = new Map<GridColumn, ReadWord[]>();
  const delimited = line.words[0]!.cell !== undefined && columns.every(({ words }) => words[0]!.cell !== undefined);
  const put = (column: GridColumn | undefined, words: ReadWord[]) => {
    if (column && words.length > 0) cells.set(column, [...(cells.get(column) ?? []), ...words]);
  };
  // As many cells as columns are one each, however far one reaches below its neighbour's heading.
  if (!delimited && line.cells.length === columns.length) {
    columns.forEach((column, i) => put(column, line.cells[i]!.words));
    return cells;
  }
  for (const cell of line.cells) {
    if (delimited) put(columns.find(({ words }) => words[0]!.cell === cell.words[0]!.cell), cell.words);
    else for (const word of cell.words) put(columnAt(columns, word), [word]);
  }
  return cells;
}

const columnAt = (columns: GridColumn[], { box }: ReadWord) => {
  const middle = box[0] + box[2] / 2;
  return columns.find(({ from, to }) => middle >= from && middle < to);
};

/**
 * Up to which gap a line goes on with the row above it; -1 where the gaps do not tell. They do where rows stand clearly further
 * apart than the lines of a row, and no line that fills the row like others stands nearer.
 */
function pitchOf(filled: Filled[], { columns }: GridHeader): { tight: number } {
  const gaps = filled.slice(1).flatMap(({ line, cells }, i) => {
    const before = filled[i]!.line;
    if (line.page !== before.page) return [];
    return [{ gap: Math.max(0, line.box[1] - (before.box[1] + before.box[3])), cells }];
  });
  if (gaps.length === 0) return { tight: -1 };
  const sizes = gaps.map(({ gap }) => gap);
  const least = Math.min(...sizes), most = Math.max(...sizes);
  const tight = least + (most - least) * 0.45;
  const name = columns.find(({ role }) => role === "name")!;
  const widest = Math.max(...filled.map(({ cells }) => cells.size));
  const full = gaps.some(({ gap, cells }) =>
    gap <= tight && cells.has(name) && cells.size >= Math.max(2, 0.7 * widest)
  );
  return { tight: most - least > 0.3 * filled[0]!.line.box[3] && !full ? tight : -1 };
}

function continues(
  { cells }: Filled,
  last: GridRow | undefined,
  gap: number,
  below: number,
  { tight }: { tight: number },
  { columns, domain }: GridHeader,
): "above" | "below" | "row" {
  const name = columns.find(({ role }) => role === "name")!;
  const own = cells.get(name);
  const above = last && textOf(last.cells.get(name) ?? []);
  const isTight = tight >= 0 && gap <= tight;
  if (!own) {
    if (tight >= 0 && !isTight && below <= tight) return "below";
    if (!last) return "below";
    const dates = columns.filter(({ role }) => role === "date" || role === "dosed");
    const anew = dates.some((column) => cells.has(column) && last.cells.has(column)) && !isTight;
    // The next dose of a vaccine that is named once, given or not.
    const dose = columns.find(({ role }) => role === "dose_number" || role === "dose");
    const nextDose = domain === "immunizations" && dose !== undefined && !isTight && cells.has(dose) &&
      last.cells.has(dose) &&
      doseNumberOf(textOf(cells.get(dose)!)) !== null;
    return nextDose || anew && hasDigits(cells, dates) ? "row" : "above";
  }
  if (!last || above === undefined) return "row";
  const days = columns.filter(({ role }) => role === "date" || role === "dosed");
  // A name with a day beside it is a row, however near the one above stands.
  if (domain === "immunizations" && hasDigits(cells, days) && hasDigits(last.cells, days)) return "row";
  if (isTight) return "above";
  const text = textOf(own);
  if (domain === "immunizations" && isNextOfDay(cells, columns) && namesVaccine(text) && namesVaccine(above)) {
    return "row";
  }
  if (isSecondLine(cells, last, columns)) return "above";
  const goesOn = /^[a-zà-ÿ(+/&)]/.test(text) && !/^p[A-Z]/.test(text) ||
    /[/+,&(-]$|\b(and|und|et|y|e|with|of)$/.test(above);
  const others = [...cells.keys()].filter((column) => column !== name && column.role !== "other");
  // Two names with an amount each are two medicines, whatever letter they begin with.
  if (
    goesOn && tight < 0 && !(isAmount(above) && isAmount(text)) &&
    others.every((column) => !startsAnew(cells.get(column)!))
  ) return "above";
  if (tight >= 0 && gap > tight && below <= tight && others.length === 0) return "below";
  return "row";
}

/** "COVID-19 | EL9262" below "1st Dose | Pfizer | 1/28/21": name and product of one vaccine go on in the next line. */
function isSecondLine(cells: GridRow["cells"], last: GridRow, columns: GridColumn[]): boolean {
  const date = columns.find(({ role }) => role === "date"), brand = columns.find(({ role }) => role === "brand");
  return date !== undefined && brand !== undefined && last.lines.length === 1 && last.cells.has(date) &&
    last.cells.has(brand) &&
    cells.size === 2 && cells.has(brand);
}

/**
 * A vaccine with its product, below a day in the first column: the day is printed once for all that was given on it. Without a product
 * or a lot it may be one that was not given.
 */
const isNextOfDay = (cells: GridRow["cells"], columns: GridColumn[]): boolean =>
  columns[0]?.role === "date" && !cells.has(columns[0]) &&
  columns.some((column) => (column.role === "brand" || column.role === "lot") && cells.has(column));

/** Gives each vaccine below the day of a visit that day. */
function onTheDayAbove(rows: GridRow[], { columns, domain }: GridHeader): void {
  if (domain !== "immunizations") return;
  rows.forEach(({ cells }, i) => {
    const day = rows[i - 1]?.cells.get(columns[0]!);
    if (day && isNextOfDay(cells, columns)) cells.set(columns[0]!, day);
  });
}

const hasDigits = (cells: GridRow["cells"], columns: GridColumn[]) =>
  columns.some((column) => /\d{2}/.test(textOf(cells.get(column) ?? [])));

/** A cell that begins with a date or an amount begins a row. */
const startsAnew = (words: ReadWord[]) => /^\d/.test(words[0]!.text) && words.length <= 3;

/** Sets where each column begins and ends, so that no column cuts words of the rows if that can be. */
function setBounds(columns: GridColumn[], words: ReadWord[], page: Page): void {
  columns.forEach((column, i) => {
    const next = columns[i + 1];
    column.from = i === 0 ? 0 : columns[i - 1]!.to;
    column.to = next ? boundary(column.words, next.words, words, page) : Math.max(page.width, 1) + 1;
  });
}
