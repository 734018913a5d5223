import type { Page } from "../contracts/source.ts";
import { type CountHead, countHeadOf, readCounts, unitUnder } from "./counts.ts";
import { isQualitative } from "./fields/values.ts";
import { readFreeform } from "./freeform.ts";
import { saysAgain } from "./layout/conversion.ts";
import { type Line, textOf } from "./layout/lines.ts";
import { type Left, type RawRow, readRows } from "./layout/rows.ts";
import { headlessTable, type Table } from "./layout/table.ts";
import { type Context, type Observation, readRow } from "./observations.ts";
import { cleanName } from "./row-names.ts";
import { type Found, readOutside } from "./outside.ts";

/** Leaves the numbers of the rows out of the names where they count the rows up: "1 WBC", "2 RBC", "3 HGB". */
function leaveNumbers(rows: RawRow[]): void {
  const numbers = rows.map(({ name }) =>
    name.length > 1 && /^\d{1,3}$/.test(name[0]!.text) ? Number(name[0]!.text) : NaN
  );
  const counted = numbers.filter((number, i) => i > 0 && number === numbers[i - 1]! + 1).length;
  const some = numbers.filter((number) => !Number.isNaN(number)).length;
  if (counted < 2 || counted < 0.7 * (some - 1) || some < 0.6 * rows.length) return;
  rows.forEach((row, i) => {
    if (!Number.isNaN(numbers[i])) row.name = row.name.slice(1);
  });
}

/** Whether the share and the number of cells of a line have the name that its row has in the table. */
const isOneName = (raw: RawRow, counts: Observation[]): boolean => {
  const name = cleanName(textOf(raw.name));
  return counts.every((one) => one.name === name);
};

/** What the rows of a table state and what of it was not understood; `section` is the heading that stood last. */
export function readTable(
  table: Table,
  skip: Set<Line>,
  first: string | null,
  context: Context,
): { found: Found[]; section: string | null } {
  const { rows, rest, section, below } = readRows(table, skip, first);
  leaveNumbers(rows);
  const found: Found[] = [];
  let head: CountHead | null = null;
  for (const raw of rows) {
    if (found.length > 0 && saysAgain(textOf(raw.name))) continue;
    const own = countHeadOf(raw.line);
    head = own ?? head;
    if (own) continue;
    const counts = head || raw.line.text.includes("%") ? readCounts(raw.line, raw.section, context, head) : [];
    if (counts.length > 0 && isOneName(raw, counts)) {
      found.push(...counts.map((stated) => ({ line: raw.line, stated })));
      continue;
    }
    const { observations, unread } = readRow(raw, context);
    for (const one of observations) if (one.value.kind === "quantity") one.unit ??= unitUnder(raw.line, head);
    const known = unread.some(({ reason }) => ["ambiguous-date", "no-result"].includes(reason));
    const fallback = observations.length === 0 && !known ? readFreeform(raw.line, raw.section, context) : null;
    if (fallback) found.push({ line: raw.line, stated: fallback });
    else if (observations.length + unread.length === 0) rest.push({ line: raw.line, section: raw.section });
    else {
      found.push(...observations.map((stated) => ({ line: raw.line, stated })));
      found.push(...unread.map((one) => ({ line: raw.line, unread: one })));
    }
  }
  for (const { lines, section: own } of underOneHeading(rest)) found.push(...readOutside(lines, own, context).found);
  if (below.length === 0) return { found, section };
  const read = readOutside(below, section, context);
  found.push(...read.found);
  return { found, section: read.section };
}

/** Lines that stand one after the other under one heading are read together, and never under a heading further down. */
function underOneHeading(rest: Left[]): { lines: Line[]; section: string | null }[] {
  const parts: { lines: Line[]; section: string | null }[] = [];
  for (const { line, section } of rest) {
    const last = parts.at(-1);
    if (last && last.section === section) last.lines.push(line);
    else parts.push({ lines: [line], section });
  }
  return parts;
}

/** How much of some lines is understood: results with their unit and range count for more, what is not understood against it. */
function worth(found: Found[]): number {
  return found.reduce((sum, { stated, unread }) => {
    if (unread) return sum - 1;
    if (stated?.type !== "observation") return sum + 2;
    const range = stated.reference_range;
    // A word that is expected is understood, a range without limits is not.
    const ranged = !range || isQualitative(range.printed) ? 0 : (range.low ?? range.high) !== null ? 1 : -1;
    return sum + 1 + (stated.unit ? 1 : 0) + ranged;
  }, 0);
}

/** Reads the lines of each page as a table without headings too, and takes that reading where it understands more. */
export function withHeadless(free: Found[], lines: Line[], pages: Page[], context: Context): Found[] {
  let found = free;
  for (const { page } of pages) {
    const table = headlessTable(lines.filter((line) => line.page === page), pages);
    if (!table) continue;
    const own = new Set(table.lines);
    const isOwn = ({ line, also = [] }: Found) => [line, ...also].some((one) => own.has(one));
    const read = readTable(table, new Set(), null, context).found;
    if (worth(read) > worth(found.filter(isOwn))) found = [...found.filter((one) => !isOwn(one)), ...read];
  }
  return found;
}
