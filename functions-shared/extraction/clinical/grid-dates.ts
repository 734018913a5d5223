import { parseDate } from "../fields/dates.ts";
import { textOf } from "../layout/lines.ts";
import type { GridColumn, GridHeader } from "./grid.ts";
import type { GridRow } from "./grid-rows.ts";
import { isDayToCome } from "./not-given.ts";

/**
 * A column nobody knows the heading of is the one of the days where nearly all its cells hold one and no other column does: there are
 * more ways to say "given on" than can be listed. Vaccines and procedures only, whose rows are nothing without a day.
 */
export function findDates(header: GridHeader, rows: GridRow[]): void {
  if (header.domain !== "immunizations" && header.domain !== "procedures") return;
  if (header.columns.some(({ role }) => role === "date" || role === "dosed" || role === "start")) return;
  const found = header.columns.filter((column) =>
    column.role !== "name" && !isDayToCome(column.text) && holdsDays(column, rows)
  );
  if (found.length === 1) found[0]!.role = "date";
}

function holdsDays(column: GridColumn, rows: GridRow[]): boolean {
  const texts = rows.map(({ cells }) => textOf(cells.get(column) ?? [])).filter((text) => text !== "");
  const days = texts.filter((text) => parseDate(text, "day-month") ?? parseDate(text, "month-day"));
  return texts.length > 0 && days.length >= 0.7 * texts.length;
}
