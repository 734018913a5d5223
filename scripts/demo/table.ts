import type { Source } from "../../functions-shared/contracts/source.ts";

/** What became of one document: a row of the table. */
export interface DocumentRow {
  name: string;
  kind: string | null;
  /** Whose record it is filed in, by the corpus's key; null when it is in nobody's. */
  belongs_to: string | null;
  disposition: string;
  events: EventRow[];
  flags: string[];
  ms: number;
  reason: string | null;
}

/** A filed event and where in the document it was printed. */
export interface EventRow {
  name: string;
  code: string | null;
  value: string | null;
  unit: string | null;
  source: Source;
}

const COLUMNS: [string, (row: DocumentRow) => string][] = [
  ["document", (row) => row.name],
  ["kind", (row) => row.kind ?? "-"],
  ["whose", (row) => row.belongs_to ?? "nobody's"],
  ["disposition", (row) => row.disposition],
  ["events", (row) => String(row.events.length)],
  ["flags", (row) => row.flags.length === 0 ? "-" : [...new Set(row.flags)].join(", ")],
  ["ms", (row) => String(row.ms)],
  ["why", (row) => row.reason ?? ""],
];

/** Prints the table for people, or `{documents: [...]}` as one JSON object for programs. */
export function printTable(rows: DocumentRow[], json: boolean): void {
  if (json) {
    console.log(JSON.stringify({ documents: rows }, null, 2));
    return;
  }
  const cells = [COLUMNS.map(([title]) => title), ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row)))];
  const widths = COLUMNS.map((_, column) => Math.max(...cells.map((line) => (line[column] ?? "").length)));
  for (const line of cells) {
    console.log(line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd());
  }
}
