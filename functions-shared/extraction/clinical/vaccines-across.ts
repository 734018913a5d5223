import { type Cell, type Line, right } from "../layout/lines.ts";
import { doseHeading } from "./columns.ts";
import { fullDate } from "./dates.ts";
import { doseNumberOf, immunization } from "./immunizations.ts";
import { pieceOf } from "./items.ts";
import { type ClinicalContext, type Found, unreadPiece } from "./statement.ts";
import { namesOneVaccine } from "./vaccine-words.ts";

/** How many vaccines head columns before a line is a heading of them: two may stand beside each other in any list. */
const FEWEST = 3;

/**
 * A record with a column a vaccine and a line a dose: "Dose | DTaP | IPV | MMR", below it "1 | 01/15/2016 | 02/20/2015". Null where the
 * line does not name vaccines alone, or no line below holds a day under one of them.
 */
export function vaccinesAcrossAt(
  lines: Line[],
  at: number,
  context: ClinicalContext,
): { found: Found[]; lines: number } | null {
  const columns = columnsOf(lines[at]!);
  if (!columns) return null;
  const found: Found[] = [];
  let end = at + 1;
  for (; end < lines.length && lines[end]!.page === lines[at]!.page; end++) {
    const row = rowOf(lines[end]!, columns);
    if (!row) break;
    for (const cell of row.cells) found.push(...doseOf(cell, row.number, lines[end]!, columns, context));
  }
  return found.some(({ stated }) => stated) ? { found, lines: end - at } : null;
}

/** The cells that name a vaccine each, where the line holds nothing else but what heads the doses. */
function columnsOf({ cells }: Line): Cell[] | null {
  const named = cells.filter(({ text }) => namesOneVaccine(text) && !/\d{3}/.test(text) && text.length < 40);
  const others = cells.length - named.length;
  return named.length >= FEWEST && others <= 1 && (others === 0 || named[0] === cells[1]) ? named : null;
}

/** The number of the dose at the beginning of a line, and its other cells; null where the line is no row of doses. */
function rowOf({ cells }: Line, columns: Cell[]): { number: string | null; cells: Cell[] } | null {
  const [first, ...rest] = cells;
  const isDose = first!.box[0] < columns[0]!.box[0] - 1;
  const number = isDose ? doseNumberOf(first!.text) ?? doseHeading(first!.text) : null;
  if (isDose && number === null) return null;
  const days = isDose ? rest : cells;
  return isDose || days.every(({ text }) => /\d{2}/.test(text)) ? { number, cells: days } : null;
}

function doseOf(cell: Cell, number: string | null, line: Line, columns: Cell[], context: ClinicalContext): Found[] {
  const piece = { ...pieceOf([line]), text: cell.text, words: cell.words };
  const over = columns.filter((column) => isUnder(cell, column));
  if (!/\d/.test(cell.text)) return [];
  if (over.length !== 1) return [unreadPiece(piece, "no-name")];
  const date = fullDate(cell.text, context.order);
  if (!date) return [unreadPiece(piece, "unreadable-date")];
  return immunization({
    name: over[0]!.text,
    date,
    lot: null,
    site: null,
    route: null,
    dose: null,
    dose_number: number,
    manufacturer: null,
  }, { ...piece, words: [...over[0]!.words, ...cell.words] });
}

/** A day stands under a heading that it overlaps. */
function isUnder(cell: Cell, column: Cell): boolean {
  const end = ({ words }: Cell) => Math.max(...words.map(right));
  return cell.box[0] < end(column) && end(cell) > column.box[0];
}
