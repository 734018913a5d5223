import type { ProposedEvent } from "../contracts/event.ts";
import type { Coding } from "../contracts/extraction.ts";
import type { Usual } from "./settle.ts";
import { usualOf } from "./usual-ranges.ts";

/** A range is another test's where its ends lie within so much of what is usual of that one, and so far from its own. */
const ITS_OWN = 1.25, OTHER = 1.5;
/** So many rows with their neighbour's range: one may be a laboratory's own. */
const FEWEST = 2;

type Row = { code: Coding | null } & Partial<Pick<ProposedEvent, "unit" | "range_low" | "range_high">>;

/** How many times the ends of a row's range lie off what is usual; null where one of them says nothing. */
function farFrom(usual: Usual | null, { range_low, range_high }: Row): number | null {
  if (!usual || usual.low <= 0 || range_low == null || range_high == null || Number(range_low) <= 0) return null;
  const ratio = (one: number, other: number) => Math.max(one / other, other / one);
  return Math.max(ratio(Number(range_low), usual.low), ratio(Number(range_high), usual.high));
}

const usualOfRow = ({ code, unit }: Row) => code && usualOf(code.code, unit ?? null);

/** Whether a row stands beside the range of a neighbour: what is usual of that one, and not of itself. */
function hasRangeOf(neighbour: Row | undefined, row: Row): boolean {
  if (!neighbour || neighbour.code?.code === row.code?.code) return false;
  const [own, other] = [farFrom(usualOfRow(row), row), farFrom(usualOfRow(neighbour), row)];
  return own !== null && other !== null && own >= OTHER && other <= ITS_OWN;
}

/**
 * Which rows of a picture may stand beside ranges that belong a row higher or lower: on a page that climbs, one column is taken for the
 * next line ("HCT 40.5 % 80 - 100", above MCV). Told where several rows have the range that is usual of the next one; all between
 * the first and the last of them are doubted.
 */
export function shiftedRows(rows: readonly Row[]): Set<number> {
  const doubted = new Set<number>();
  for (const step of [1, -1]) {
    const found = rows.map((row, i) => hasRangeOf(rows[i + step], row) ? i : -1).filter((i) => i >= 0);
    if (found.length < FEWEST) continue;
    for (let i = found[0]! - 1; i <= found.at(-1)! + 1; i++) doubted.add(i);
  }
  return doubted;
}
