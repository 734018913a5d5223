import { type Cell, isUnder, type Line } from "../layout/lines.ts";
import { meaningOf } from "./columns.ts";
import type { ParsedDate } from "../fields/dates.ts";
import { fullDate } from "./dates.ts";
import { doseNumberOf } from "./dose-numbers.ts";
import { immunization } from "./immunizations.ts";
import { type ClinicalContext, type Found, unreadPiece } from "./statement.ts";
import { namesOneVaccine } from "./vaccine-words.ts";

/** A mark in a box; "ü" is how the tick of Wingdings is stored. */
const TICK = /^[xX×✓✔☑☒√+•●*ü]$/u;
/** How many columns have to name a vaccine everybody knows before the others are taken for ones too. */
const FEWEST = 2;

/**
 * A card with a line a visit and a column a vaccine, a tick where one was given: "Date | MMR | Var | Men-C", below it
 * "2016/05/15 | ✓ | | ✓". A small number instead of a tick is that of the dose. Null where no line below has a day and a tick.
 */
export function vaccineTicksAt(
  lines: Line[],
  at: number,
  context: ClinicalContext,
): { found: Found[]; lines: number } | null {
  const header = lines[at]!;
  const columns = vaccinesOf(header);
  if (!columns) return null;
  const visits: Visit[] = [];
  let end = at + 1;
  for (; end < lines.length && lines[end]!.page === header.page; end++) {
    const line = lines[end]!, [first, ...cells] = line.cells;
    const date = fullDate(first!.text, context.order);
    // "yyyy/mm/dd" below the heading tells how the day is written.
    if (!date && visits.length === 0 && !/\d/.test(line.text)) continue;
    if (!date || first!.box[0] > columns[0]!.box[0]) break;
    visits.push({ line, date, cells });
  }
  const numbers = numbersOf(visits.flatMap(({ cells }) => cells), columns);
  const found = visits.flatMap((visit) => dosesOf(visit, columns, numbers));
  return found.some(({ stated }) => stated) ? { found, lines: end - at } : null;
}

interface Visit {
  line: Line;
  date: ParsedDate;
  cells: Cell[];
}

/** What the cells below the vaccines say: a tick (null) or the number of a dose; a cell that says neither is not among them. */
type Marks = Map<Cell, string | null>;

/**
 * Numbers are those of doses where they go up from 1 below every vaccine. In the font most ticks are set in they are stored as
 * digits (ZapfDingbats, Adobe's encoding: "3" is ✓, "4" is ✔): the same of these in every cell is a tick.
 */
function numbersOf(cells: Cell[], columns: Cell[]): Marks {
  const marks: Marks = new Map(cells.filter(({ text }) => TICK.test(text)).map((cell) => [cell, null]));
  const numbered = cells.filter(({ text }) => text.length <= 4 && doseNumberOf(text) !== null);
  const drawn = new Set(numbered.map(({ text }) => text));
  if (drawn.size === 1 && /^[34]$/.test([...drawn][0]!)) { for (const cell of numbered) marks.set(cell, null); }
  else {
    for (const column of columns) {
      const own = numbered.filter((cell) => isTickUnder(cell, column));
      if (!own.every(({ text }, i) => doseNumberOf(text) === String(i + 1) || doseNumberOf(text) === "booster")) {
        continue;
      }
      for (const cell of own) marks.set(cell, doseNumberOf(cell.text));
    }
  }
  return marks;
}

function dosesOf({ line, date, cells }: Visit, columns: Cell[], marks: Marks): Found[] {
  const [first] = line.cells;
  return cells.flatMap((cell) => {
    const over = columns.filter((column) => isTickUnder(cell, column)), [column] = over;
    const words = [...first!.words, ...over.flatMap((one) => one.words), ...cell.words];
    const piece = { line, words, text: [over[0]?.text, first!.text, cell.text].filter((one) => one).join(" ") };
    if (!column) return [];
    if (!marks.has(cell)) return /\d/.test(cell.text) ? [unreadPiece(piece, "not-understood")] : [];
    if (over.length > 1) return [unreadPiece(piece, "no-name")];
    return immunization({ ...NOTHING_MORE, name: column.text, date, dose_number: marks.get(cell) ?? null }, piece);
  });
}

const NOTHING_MORE = { lot: null, site: null, route: null, dose: null, manufacturer: null };

/** The columns of vaccines behind one of days; null where a column names the product, which says more than a tick. */
function vaccinesOf({ cells }: Line): Cell[] | null {
  const [first, ...others] = cells;
  if (!first || others.length < FEWEST || meaningOf(first.text)?.role !== "date") return null;
  const meanings = others.map(({ text }) => (namesOneVaccine(text) ? null : meaningOf(text)));
  if (meanings.some((one) => one !== null && one.role !== "other" && one.role !== "site" && one.role !== "lot")) {
    return null;
  }
  const named = others.filter((cell, i) => meanings[i] === null && cell.text.length <= 24 && !/\d{3}/.test(cell.text));
  return named.filter(({ text }) => namesOneVaccine(text)).length >= FEWEST ? named : null;
}

/** A tick stands under the heading it overlaps, or just beside its edge. */
const isTickUnder = (cell: Cell, column: Cell) => isUnder(cell, column, cell.box[3] > 1 ? 0.3 * cell.box[3] : 0);
