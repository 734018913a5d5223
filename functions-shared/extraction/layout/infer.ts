import type { Page } from "../../contracts/source.ts";
import type { ReadWord } from "../../reading/reading.ts";
import { type Band, bandsOf } from "./bands.ts";
import type { Column } from "./columns.ts";
import { Mix } from "./kinds.ts";
import { type Cell, type Line, right } from "./lines.ts";
import { roleOf } from "./wordings.ts";

/** The column without a heading that rows print in a band. */
const implied = ({ from, to }: Band, page: number, y: number): Column => {
  const word: ReadWord = { page, box: [from, y, to - from, 0], text: "", confidence: 1 };
  return { role: "ignored", words: [word], text: "", from, to };
};

/** Columns that say nothing but where cells stand. */
export const columnsOfBands = (rows: Line[], page: Page): Column[] =>
  bandsOf(rows, page).map((band) => implied(band, page.page, rows[0]!.box[1]));

/**
 * The columns of a header with those that have no heading: bands of the rows that no heading stands over, and where two bands
 * stand under one heading, the one that does not hold what the heading says.
 */
export function withImplied(columns: Column[], rows: Line[], page: Page): Column[] {
  if (rows.length === 0) return columns;
  const bands = bandsOf(rows, page);
  const under = new Map(columns.map((column) => [column, bands.filter((band) => overlap(column, band) > 0)]));
  const taken = new Set([...under.values()].flat());
  const empty = columns.filter((column) => under.get(column)!.length === 0);
  const bare = bands.filter((band) => !taken.has(band));
  const added: Column[] = [];
  for (const band of bare) {
    const at = empty.findIndex((column) => isNext(column, band, columns));
    if (at >= 0) empty.splice(at, 1);
    else added.push(implied(band, page.page, columns[0]!.words[0]!.box[1]));
  }
  for (const [column, own] of under) {
    if (own.length > 1) added.push(...splitOff(column, own, rows, columns));
  }
  return [...columns, ...added].sort((a, b) => left(a) - left(b));
}

const left = ({ words }: Column) => Math.min(...words.map(({ box }) => box[0]));
const end = ({ words }: Column) => Math.max(...words.map(right));
const overlap = (column: Column, { from, to }: Band) => Math.min(end(column), to) - Math.max(left(column), from);

/** Whether no other heading stands between an empty column and a band. */
function isNext(column: Column, band: Band, columns: Column[]): boolean {
  const [from, to] = left(column) < band.from ? [end(column), band.from] : [band.to, left(column)];
  return to - from < 40 && !columns.some((other) => other !== column && left(other) >= from && end(other) <= to);
}

/** The texts the rows have in a band. */
export const textsIn = ({ from, to }: Band, rows: Line[]) =>
  rows.flatMap(({ cells }) => cells.filter((cell) => isIn(cell, from, to)).map(({ text }) => text));

const isIn = (cell: Cell, from: number, to: number) => {
  const center = cell.box[0] + cell.box[2] / 2;
  return center >= from && center < to;
};

/** Takes from a heading with several bands below it those that hold something else, as columns without a heading. */
function splitOff(column: Column, own: Band[], rows: Line[], columns: Column[]): Column[] {
  const mine = own.filter((band) => columns.every((other) => other === column || overlap(other, band) <= 0));
  const mixes = mine.map((band) => new Mix(textsIn(band, rows)));
  if (column.role === "range" && mine.length === 2 && mixes.every((mix) => mix.mostly("number"))) {
    return halves(column, mine as [Band, Band], columns);
  }
  return [];
}

/** A heading of ranges over two columns of numbers stands for their low and high ends. */
function halves(column: Column, [low, high]: [Band, Band], columns: Column[]): Column[] {
  const first = implied(low, column.words[0]!.page, column.words[0]!.box[1]);
  columns[columns.indexOf(column)] = { ...first, role: "low", text: column.text };
  return [{ ...implied(high, column.words[0]!.page, column.words[0]!.box[1]), role: "high", text: column.text }];
}

/**
 * Gives the columns without a known heading a role by what the rows print in them. False when the columns then do not make a
 * table of results: no names, no results, or several columns of numbers of which nothing says which is the result.
 */
export function inferRoles(columns: Column[], rows: Line[]): boolean {
  const has = (role: Column["role"]) => columns.some((column) => column.role === role);
  const open = columns.filter(({ role, text }) => role === "ignored" && roleOf(text) === null);
  const mixes = new Map(columns.map((column) => [column, new Mix(textsIn(column, rows))]));
  const free = () => open.filter(({ role }) => role === "ignored");
  const take = (role: Column["role"], fits: (mix: Mix) => boolean) => {
    const column = has(role) ? undefined : free().find((column) => fits(mixes.get(column)!));
    if (column) column.role = role;
  };
  take("unit", (mix) => mix.mostly("unit"));
  if (!has("low")) take("range", (mix) => mix.mostly("range"));
  take("flag", (mix) => mix.mostly("flag"));
  if (!has("name")) {
    const named = (all: Column[]) => all.filter((column) => mixes.get(column)!.mostly("text", "unit"));
    const own = named(free()), texts = own.length > 0 ? own : named(columns.filter(({ role }) => role === "ignored"));
    const most = Math.max(...texts.map((column) => mixes.get(column)!.count("text")));
    const name = texts.find((column) => mixes.get(column)!.count("text") >= 0.8 * most);
    if (name) name.role = "name";
  }
  const numbers = free().filter((column) => mixes.get(column)!.mostly("number", "measure", "result"));
  const measured = has("value") || has("dated");
  if (!has("range") && !has("low")) takeLimits(columns, measured ? numbers : numbers.slice(), rows);
  if (!measured) {
    const rest = numbers.filter(({ role }) => role === "ignored");
    if (rest.length !== 1) return false;
    rest[0]!.role = "value";
  }
  return has("name");
}

const number = (text: string | undefined) => text ? Number(text.replace(/[^\d.,]/g, "").replace(",", ".")) : NaN;

/** Two columns of numbers beside each other, the first always the smaller and most results between them, are limits. */
function takeLimits(columns: Column[], numbers: Column[], rows: Line[]): void {
  const cellIn = (row: Line, column: Column) => row.cells.find((cell) => isIn(cell, column.from, column.to))?.text;
  const value = columns.find(({ role }) => role === "value");
  for (let i = 0; i + 1 < numbers.length; i++) {
    const [low, high] = [numbers[i]!, numbers[i + 1]!];
    if (columns.indexOf(high) !== columns.indexOf(low) + 1) continue;
    const result = value ?? (numbers.length === 3 ? numbers[i === 0 ? 2 : 0] : undefined);
    const both = rows.map((row) => [low, high, result].map((column) => column && number(cellIn(row, column))))
      .filter(([from, to]) => !Number.isNaN(from!) && !Number.isNaN(to!));
    const within = both.filter(([from, to, own]) => own !== undefined && own >= from! && own <= to!).length;
    if (both.length < 3 || !both.every(([from, to]) => from! < to!) || within < 0.5 * both.length) continue;
    [low.role, high.role] = ["low", "high"];
    return;
  }
}
