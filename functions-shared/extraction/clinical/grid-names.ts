import { textOf } from "../layout/lines.ts";
import { meaningOf } from "./columns.ts";
import type { GridHeader } from "./grid.ts";
import type { GridRow } from "./grid-rows.ts";
import { doseNumberOf } from "./dose-numbers.ts";

/** Of two columns that name the thing, the one that is filled in every row: "Vaccine" stands before the first dose of a group only. */
export function nameInFull({ domain, columns }: GridHeader, rows: GridRow[]): void {
  const name = columns.find(({ role }) => role === "name");
  if (!name || rows.every(({ cells }) => cells.has(name))) return;
  const fuller = columns.find((column) =>
    column.role === "other" && meaningOf(column.text)?.names.includes(domain) &&
    rows.every(({ cells }) => cells.has(column))
  );
  if (!fuller) return;
  name.role = "other";
  fuller.role = "name";
}

/**
 * A vaccine is named once, in the row of its first dose, and the rows of the doses below it have no name. Only where the numbers
 * of the doses go on: a name that stands in the middle of its rows, or a row nobody named, is not guessed at.
 */
export function namesGoOn({ domain, columns }: GridHeader, rows: GridRow[]): void {
  const name = columns.find(({ role }) => role === "name");
  const number = columns.find(({ role }) => role === "dose_number") ?? columns.find(({ role }) => role === "dose");
  if (domain !== "immunizations" || !name || !number) return;
  const ranks = rows.map((row) => rankOf(textOf(row.cells.get(number) ?? [])));
  const goesOn = rows.map((row, i) => !row.cells.has(name) && i > 0 && ranks[i]! > ranks[i - 1]! && ranks[i - 1]! > 0);
  if (rows.some((row, i) => !row.cells.has(name) && !goesOn[i])) return;
  rows.forEach((row, i) => {
    if (goesOn[i]) row.cells.set(name, rows[i - 1]!.cells.get(name)!);
  });
}

/** The number of a dose, a booster behind all others; 0 when none is told. */
function rankOf(text: string): number {
  const number = doseNumberOf(text);
  return number === "booster" ? 99 : Number(number ?? 0);
}
