import type { Cell, Line } from "../layout/lines.ts";
import { immunization, parseImmunization } from "./immunizations.ts";
import { type ClinicalContext, type Found, type Piece, unreadPiece } from "./statement.ts";
import { namesOneVaccine } from "./vaccine-words.ts";

/** Boxes or stickers beside each other, line by line: each line has a cell of each box. */
interface Block {
  rows: Line[];
  /** How many lines of the page it takes. */
  lines: number;
}

/**
 * Doses in boxes beside each other, in each of them the vaccine and below it labels with day and lot, as booklets of South America
 * have them. Null unless a line names a vaccine in every cell and one below it has the same label in all of them.
 */
export function vaccineBoxesAt(
  lines: Line[],
  at: number,
  context: ClinicalContext,
): { found: Found[]; lines: number } | null {
  const first = blockAt(lines, at, null);
  if (!first || first.rows[0]!.cells.length < 2) return null;
  const found: Found[] = [];
  let end = at;
  for (let block: Block | null = first; block; block = blockAt(lines, end, first.rows[0]!)) {
    const { rows } = block;
    rows[0]!.cells.forEach((_, i) => found.push(...boxOf(rows.map((row) => row.cells[i]!), rows[0]!, context)));
    end += block.lines;
  }
  return found.some(({ stated }) => stated) ? { found, lines: end - at } : null;
}

/** A row of boxes that begins with the line; of those below the first row there may be fewer. */
function blockAt(lines: Line[], at: number, above: Line | null): Block | null {
  const head = lines[at];
  if (!head || !head.cells.every(({ text }) => namesOneVaccine(text) && !/\d{2}[./-]/.test(text))) return null;
  if (above && !isAligned(head, above)) return null;
  const rows = [head];
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next]!, last = rows.at(-1)!;
    const isNear = line.page === last.page && line.box[1] - (last.box[1] + last.box[3]) < 1.5 * line.box[3];
    const isSame = line.cells.length === head.cells.length && isAligned(line, head);
    const isNext = rows.length > 1 && line.cells.every(({ text }) => namesOneVaccine(text) && !/\d{3}/.test(text));
    if (!isNear || !isSame || isNext) break;
    rows.push(line);
  }
  return rows.some((row) => isLabelled(row)) ? { rows, lines: rows.length } : null;
}

/** Every cell begins where one of the line above does. */
const isAligned = (line: Line, above: Line): boolean =>
  line.cells.every(({ box }) => above.cells.some((other) => Math.abs(other.box[0] - box[0]) < line.box[3]));

/** All cells have the same label in front of a number. */
function isLabelled({ cells }: Line): boolean {
  const labels = cells.map(({ text }) => text.match(/^(\p{L}[\p{L} .º°]{1,20}):\s*(?=\S*\d)/u)?.[1]);
  return labels[0] !== undefined && labels.every((label) => label === labels[0]);
}

function boxOf(cells: Cell[], line: Line, { order }: ClinicalContext): Found[] {
  const text = cells.map((cell) => cell.text).join(" | ");
  const piece: Piece = { text, line, words: cells.flatMap(({ words }) => words) };
  const [vaccine] = cells,
    [parts] = parseImmunization(text.replace(/(?<=\| )(?:dat[aeu]m?|fecha)\s*:\s*/giu, ""), order).parts;
  return parts?.date ? immunization({ ...parts, name: vaccine!.text }, piece) : [unreadPiece(piece, "not-understood")];
}
