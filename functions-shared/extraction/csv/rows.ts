import type { Draft, Unread } from "../draft.ts";
import { announcedDate } from "../fields/dates.ts";
import type { Column } from "../layout/columns.ts";
import { lineOf } from "../layout/lines.ts";
import type { RawRow } from "../layout/rows.ts";
import { type Context, readRow } from "../observations.ts";
import type { ReadWord } from "../../reading/reading.ts";
import type { CsvColumn, CsvRole } from "./columns.ts";
import type { CsvRow } from "./subject.ts";

type Observation = Extract<Draft, { type: "observation" }>;

/** What a row states, or why it does not. */
export interface CsvReading {
  drafts: Observation[];
  unread: Unread[];
}

/** Wide enough that no two cells are ever read as one. */
const CELL = 100_000;

/** Reads a row as one of a table of results, with the columns such files have besides. */
export function readCsvRow(columns: CsvColumn[], row: CsvRow, context: Context): CsvReading {
  const at = (role: CsvRole) => columns.find((column) => column.role === role && row.cells[column.at]);
  const cell = (role: CsvRole) => row.cells[at(role)?.at ?? -1] || null;
  const text = row.cells.filter((value) => value !== "").join(" | ").slice(0, 300);
  const place = (column: CsvColumn | undefined) => ({
    path: column ? `row[${row.at}].${column.text}` : `row[${row.at}]`,
  });
  const unread = (reason: string, column?: CsvColumn): Unread => ({ text, reason, source: place(column) });
  // A decimal comma that was not quoted moves all that follows it under the next heading.
  if (row.cells.slice(columns.length).some((value) => value !== "") || /^\d+$/.test(cell("unit") ?? "")) {
    return { drafts: [], unread: [unread("shifted-columns")] };
  }
  const status = cell("status")?.toLowerCase() ?? null;
  if (status !== null && VOID.test(status)) return { drafts: [], unread: [unread("status-cancelled", at("status"))] };
  const raw = rawRow(columns, row);
  const { observations, unread: lines } = readRow(raw, context);
  const reading: CsvReading = { drafts: [], unread: lines.map(({ reason }) => unread(reason)) };
  const value = at("value") ?? at("dated");
  const day = dayOf(columns, row, context);
  for (const [nth, observation] of observations.entries()) {
    const dated = columns.filter(({ role, at }) => role === "dated" && row.cells[at])[nth];
    reading.drafts.push({
      ...observation,
      occurred_on: observation.occurred_on ?? day.value,
      status: status !== null && STATUS[status] ? STATUS[status]! : null,
      source: place(dated ?? value),
    });
  }
  if (observations.length > 0 && day.unread) reading.unread.push(unread("ambiguous-date", day.unread));
  if (observations.length + lines.length === 0) reading.unread.push(unread(value ? "not-a-result" : "no-result"));
  const comment = at("comment");
  if (comment) reading.unread.push({ ...unread("comment", comment), text: row.cells[comment.at]!.slice(0, 300) });
  return reading;
}

const VOID = /^(cancell?ed|entered in error|deleted|wrong|rejected|storniert|annul[ée]e?|anulado|annullato|x|d|w)$/;
const STATUS: Record<string, string> = {
  final: "final",
  f: "final",
  corrected: "corrected",
  c: "corrected",
  amended: "amended",
  preliminary: "preliminary",
  p: "preliminary",
};

/** The day a row is of: when its specimen was taken, else when it came in or was reported. */
function dayOf(
  columns: CsvColumn[],
  { cells }: CsvRow,
  { order }: Context,
): { value: string | null; unread?: CsvColumn } {
  for (const role of ["date:collected", "date:authored", "date:received", "date:reported"] as const) {
    const column = columns.find((one) => one.role === role && cells[one.at]);
    const date = column ? announcedDate(cells[column.at]!, order) : null;
    // A day that is printed and could be either way round is not replaced by another.
    if (date) return "value" in date ? { value: date.value } : { value: null, unread: column! };
  }
  return { value: null };
}

/** The row as the reader of tables takes it: its words in cells, each under its heading. */
function rawRow(columns: CsvColumn[], row: CsvRow): RawRow {
  const page = { page: 1, width: CELL * columns.length, height: 1, unit: "cell" as const };
  const words = new Map(columns.map((column) => [column, wordsIn(row.cells[column.at] ?? "", column.at)]));
  const line = lineOf(page, [...words.values()].flat());
  const tabled = new Map<Column, ReadWord[]>();
  for (const [{ at, text, role }, own] of words) {
    if (own.length === 0 || !isTableRole(role)) continue;
    tabled.set({ role, words: wordsIn(text, at), text, from: at * CELL, to: (at + 1) * CELL }, own);
  }
  const of = (role: Column["role"]) => [...tabled].filter(([column]) => column.role === role).flatMap(([, own]) => own);
  const section = columns.find(({ role, at }) => role === "section" && row.cells[at]);
  return {
    line,
    lastLine: line,
    name: of("name"),
    range: of("range"),
    method: null,
    section: section ? row.cells[section.at]! : null,
    row: { line, columns: tabled },
  };
}

const TABLE = new Set<string>([
  "name",
  "value",
  "unit",
  "range",
  "low",
  "high",
  "flag",
  "method",
  "specimen",
  "loinc",
  "dated",
]);
const isTableRole = (role: CsvRole): role is Column["role"] => TABLE.has(role);

function wordsIn(text: string, cell: number): ReadWord[] {
  let x = cell * CELL;
  return text.split(" ").filter((word) => word !== "").map((word) => {
    const read: ReadWord = { page: 1, box: [x, 0, word.length, 1], text: word, confidence: 1, cell };
    x += word.length + 1;
    return read;
  });
}
