import type { RawRow } from "./rows.ts";
import { wordsIn } from "./table.ts";
import type { Role } from "./wordings.ts";

/** The unit that the heading of the row's result gives, where it has one. */
export const headedUnit = ({ row }: RawRow): string | undefined =>
  [...row.columns.keys()].find(({ role }) => role === "value")?.unit;

/** What stands beside each of several results of a row. */
const OF_ONE: Role[] = ["unit", "range", "low", "high", "flag"];

/**
 * A row for each result of one that gives several, each in the unit its heading names, with what stands behind it ("Albumin
 * 58 % (56 - 66) 41 g/L (40 - 48)"); else the row as it is.
 */
export function eachInItsUnit(raw: RawRow): RawRow[] {
  const columns = [...raw.row.columns].sort(([a], [b]) => a.from - b.from);
  const results = columns.flatMap(([column]) => column.role === "value" && column.unit !== undefined ? [column] : []);
  if (results.length < 2 || new Set(results.map(({ unit }) => unit)).size < results.length) return [raw];
  const inRanges = wordsIn(raw.row, "range");
  return results.map((result, i) => {
    const to = results[i + 1]?.from ?? Infinity;
    const own = columns.filter(([column]) =>
      column === result ||
      (OF_ONE.includes(column.role) ? column.from >= result.from && column.from < to : column.role !== "value")
    );
    const row = { ...raw.row, columns: new Map(own) };
    const kept = wordsIn(row, "range");
    return { ...raw, row, range: raw.range.filter((word) => kept.includes(word) || !inRanges.includes(word)) };
  });
}
