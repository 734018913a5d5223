import { type Cell, isUnder, type Line } from "../layout/lines.ts";
import { fullDate } from "./dates.ts";
import { doseHeading, doseNumberOf } from "./dose-numbers.ts";
import { immunization } from "./immunizations.ts";
import { pieceOf } from "./items.ts";
import { type ClinicalContext, type Found, type Stated, unreadPiece } from "./statement.ts";
import { lotIn } from "./vaccine-cell.ts";
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
  let last: Dose[] = [], number: string | null = null;
  for (; end < lines.length && lines[end]!.page === lines[at]!.page; end++) {
    const line = lines[end]!, row = rowOf(line, columns);
    if (!row) break;
    // A number set between the lines of its row: below the days where these have none yet, else above those to come.
    const alone = row.number !== null && row.cells.length === 0;
    if (alone && last.every(({ stated }) => !stated.dose_number)) number = tell(last, row.number) ? null : row.number;
    else if (alone) number = row.number;
    else if (row.cells.every(({ text }) => isLot(text))) {
      tell(last, row.number);
      for (const cell of row.cells) found.push(...lotOfDose(cell, last, line));
    } else {
      const own = row.cells.map((cell) => doseOf(cell, row.number ?? number, line, columns, context));
      found.push(...own.flat());
      last = own.flatMap((all, i) =>
        all.flatMap(({ stated }) => isDose(stated) ? [{ cell: row.cells[i]!, stated }] : [])
      );
      number = null;
    }
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
  const isHeaded = first!.box[0] < columns[0]!.box[0] - 1;
  const number = isHeaded ? doseNumberOf(first!.text) ?? doseHeading(first!.text) : null;
  if (isHeaded && number === null) return null;
  const days = isHeaded ? rest : cells;
  return isHeaded || days.every(({ text }) => /\d{2}/.test(text) || isLot(text)) ? { number, cells: days } : null;
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

const isLot = (text: string) => /^(?:lot\w*|batch|ch\.?-?b\.?|charge)\b/i.test(text) && lotIn(text) !== null;

type Given = Extract<Stated, { type: "immunization" }>;

/** A dose and the cell its day stands in. */
interface Dose {
  cell: Cell;
  stated: Given;
}

const isDose = (stated: Stated | undefined): stated is Given => stated?.type === "immunization";

/** Gives doses the number of their row. @returns whether there was one to give it to. */
function tell(doses: Dose[], number: string | null): boolean {
  const own = doses.filter(({ stated }) => !stated.dose_number);
  if (number !== null) { for (const { stated } of own) stated.dose_number = number; }
  return own.length > 0;
}

/** The lot below a day is that of the dose above it. */
function lotOfDose(cell: Cell, doses: Dose[], line: Line): Found[] {
  const over = doses.filter((dose) => isUnder(cell, dose.cell));
  const piece = { ...pieceOf([line]), text: cell.text, words: cell.words };
  if (over.length !== 1) return [unreadPiece(piece, "not-understood")];
  over[0]!.stated.lot = lotIn(cell.text)!;
  return [];
}
