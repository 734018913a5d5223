import type { ReadWord } from "../../reading/reading.ts";
import { align, type Alignment } from "./align.ts";
import { type Band, isIn, textsIn } from "./bands.ts";
import { type Column, columnOf } from "./columns.ts";
import { isSusceptibility, Mix } from "./kinds.ts";
import type { Line } from "./lines.ts";
import { roleOf } from "./wordings.ts";

/** The column without a heading that rows print in a band. */
const implied = ({ from, to }: Band, page: number, y: number): Column => {
  const word: ReadWord = { page, box: [from, y, to - from, 0], text: "", confidence: 1 };
  return { role: "ignored", words: [word], text: "", from, to };
};

/** Columns that say nothing but where cells stand. */
export const columnsOfBands = (bands: Band[], rows: Line[]): Column[] =>
  bands.map((band) => implied(band, rows[0]!.page, rows[0]!.box[1]));

/**
 * The columns of a header together with those that have no heading, each with the bands below it. A heading of ranges over two
 * columns of numbers stands for their low and high ends.
 */
export function withImplied(columns: Column[], bands: Band[], rows: Line[]): { column: Column; own: Band[] }[] {
  const { columns: all, headings } = withSplits(columns, bands, rows);
  const { page, box: [, y] } = columns[0]!.words[0]!;
  const placed = all.flatMap((column) => {
    const own = bands.filter((band) => headings.get(band) === column);
    const limits = column.role === "range" && own.length === 2 &&
      own.every((band) => new Mix(textsIn(band, rows)).mostly("number"));
    return limits
      ? own.map((band, i) => ({
        column: { ...implied(band, page, y), role: i === 0 ? "low" : "high", text: column.text } as Column,
        own: [band],
      }))
      : [{ column, own }];
  });
  for (const band of bands.filter((band) => headings.get(band) === null)) {
    const at = placed.findIndex(({ column, own }) => (own[0]?.from ?? column.words[0]!.box[0]) > band.from);
    placed.splice(at < 0 ? placed.length : at, 0, { column: implied(band, page, y), own: [band] });
  }
  return placed;
}

/** Splits headings that nearly touch ("Units of Measure Ref Low") where the rows below them are then better explained; typed text has gaps. */
function withSplits(
  columns: Column[],
  bands: Band[],
  rows: Line[],
): { columns: Column[]; headings: Alignment["headings"] } {
  let best = { columns, ...align(bands, columns, rows) };
  if (columns[0]!.words[0]!.box[3] === 1) return best;
  for (let i = 0; i < best.columns.length && best.columns.length < bands.length + 2; i++) {
    const { columns: base } = best, { words } = base[i]!;
    for (let at = 1; at < words.length; at++) {
      const parts = [words.slice(0, at), words.slice(at)].map(columnOf);
      // What belongs to earlier results is none of this one's, neither a value nor a day; units are of both.
      if (base[i]!.role === "previous") {
        const units = !base.some(({ role }) => role === "unit");
        for (const part of parts) if (!units || part.role !== "unit") part.role = "previous";
      }
      if (parts.some(({ role, text }) => role === "ignored" && roleOf(text) === null)) continue;
      // A second column of results is not made out of one heading.
      if (parts.every(({ role }) => role === "value")) continue;
      const split = [...base.slice(0, i), ...parts, ...base.slice(i + 1)];
      const tried = align(bands, split, rows);
      if (tried.score > best.score + 0.5) best = { columns: split, ...tried };
    }
  }
  return best;
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
  take("unit", (mix) => mix.mostly("unit") && !mix.texts.every(isSusceptibility));
  if (!has("low")) take("range", (mix) => mix.mostly("range"));
  take("flag", (mix) => mix.mostly("flag"));
  for (const column of columns) {
    if (column.role === "flag" && isGrades(mixes.get(column)!.texts)) column.role = "ignored";
  }
  if (!has("name")) {
    const named = (all: Column[]) => all.filter((column) => mixes.get(column)!.mostly("text", "unit"));
    const own = named(free()),
      texts = own.length > 0 ? own : named(columns.filter(({ role }) => role === "ignored" || role === "day"));
    const most = Math.max(...texts.map((column) => mixes.get(column)!.count("text")));
    const name = texts.find((column) => mixes.get(column)!.count("text") >= 0.8 * most);
    if (name) name.role = "name";
  }
  const numbers = free().filter((column) =>
    mixes.get(column)!.mostly("number", "measure", "result") && !isCode(mixes.get(column)!.texts)
  );
  // Days that are headed as earlier ones leave the results of this paper without a heading.
  const earlier = has("value") ? [] : columns.filter(isEarlier);
  const measured = has("value") || columns.some((column) => column.role === "dated" && !earlier.includes(column));
  const expected = measured || has("range") || has("low") ? undefined : expectedIn(free(), mixes);
  if (expected) expected.role = "range";
  if (!has("range") && !has("low")) takeLimits(columns, measured ? numbers : numbers.slice(), rows);
  if (!measured) {
    const rest = numbers.filter(({ role }) => role === "ignored");
    if (rest.length !== 1) return false;
    rest[0]!.role = "value";
    for (const column of earlier) column.role = "previous";
  }
  return has("name");
}

/** Whether a heading says that its day is an earlier one ("Antériorités 03/12/2024"). */
const isEarlier = ({ role, text }: Column) => role === "dated" && roleOf(text.replace(/\S*\d\S*/g, " ")) === "previous";

/** Whether texts are the grades of a check-up, A to F: an A of those says that all is well, not that something is abnormal. */
const isGrades = (texts: string[]): boolean =>
  texts.every((text) => /^[A-F]$/.test(text)) && texts.some((text) => /^[BDEF]$/.test(text));

/**
 * Behind a column of results, what is expected of them: ranges and words ("Cloudy | Clear", "7 /HPF | 0 - 3 /HPF"), more ranges
 * than any column before it holds.
 */
function expectedIn(open: Column[], mixes: Map<Column, Mix>): Column | undefined {
  const ranges = (column: Column) => mixes.get(column)!.count("range");
  const results = open.filter((column) => mixes.get(column)!.mostly("number", "measure", "result", "range"));
  const last = results.at(-1);
  const before = results.slice(0, -1);
  return last && before.length > 0 && ranges(last) > 0 && before.every((column) => ranges(column) < ranges(last))
    ? last
    : undefined;
}

/** Whether the texts of a column are codes or marks: the same few again and again, or numbers of one length without a decimal. */
function isCode(texts: string[]): boolean {
  const repeated = texts.length >= 5 && new Set(texts).size <= texts.length / 2 &&
    texts.every((text) => text.length <= 3);
  const padded = texts.every((text) => /^0\d+$|^[A-Z]{1,3}$/.test(text));
  return padded || repeated || texts.every((text) => /^\d{4,}$/.test(text) && text.length === texts[0]!.length);
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
