import { headerAt as labHeaderAt } from "../layout/columns.ts";
import { type Cell, type Line, right } from "../layout/lines.ts";
import { meaningOf } from "./columns.ts";
import { fullDate } from "./dates.ts";
import { pieceOf } from "./items.ts";
import type { ClinicalContext, Found } from "./statement.ts";
import { readVitals } from "./vitals.ts";

/** A column of readings: what its heading names, and the unit printed in it. */
interface Column {
  cell: Cell;
  name: string;
  unit: string;
}

/**
 * Vital signs with a reading a line, the signs across: "Date | Time | BP (mmHg) | Pulse". Null unless a day and a blood pressure
 * or a pulse head columns: weights and heights over years are tables as of a laboratory.
 */
export function vitalsColumnsAt(
  lines: Line[],
  at: number,
  context: ClinicalContext,
): { found: Found[]; lines: number } | null {
  const header = lines[at]!;
  if (header.cells.length < 2 || header.cells.length > 12 || labHeaderAt(lines, at)) return null;
  const day = header.cells.find(({ text }) => meaningOf(text)?.role === "date");
  const columns = header.cells.flatMap((cell) => columnOf(cell) ?? []);
  if (!day || !columns.some(({ name }) => isSpecific(name))) return null;
  const found: Found[] = [];
  let end = at + 1;
  for (; end < lines.length && lines[end]!.page === header.page; end++) {
    const line = lines[end]!;
    const first = cellUnder(line, header, day);
    const date = first ? fullDate(first.text, context.order) : null;
    if (!date || !("value" in date)) break;
    for (const { cell, name, unit } of columns) {
      const own = cellUnder(line, header, cell);
      if (!own) continue;
      found.push(
        ...readVitals({ ...pieceOf([line]), text: `${name} ${own.text} ${unit}`, words: own.words }, date.value),
      );
    }
  }
  return found.length > 0 ? { found, lines: end - at } : null;
}

const isSpecific = (name: string) =>
  /\b(?:bp|b\/p|blood pressure|pulse|heart rate|hr|rr|blutdruck|puls|tension|ta|pa|fc|presi[oó]n|pressione?|press[aã]o|bloeddruk|blodtryck|hartslag|pols)\b/i
    .test(name);

/** A heading that names a vital sign: with some number behind it, it is one. */
function columnOf(cell: Cell): Column | null {
  const unit = cell.text.match(/[([]([^)\]]+)[)\]]/)?.[1] ?? "";
  const name = cell.text.replace(/[([][^)\]]*[)\]]/g, " ").trim();
  const piece = { text: "", line: { page: 1, box: cell.box } as Line, words: [] };
  const names = (value: string) => readVitals({ ...piece, text: `${name} ${value} ${unit}` }, null).length > 0;
  return name !== "" && !/\d/.test(name.replace(/o2/i, "")) && (names("120/80") || names("72") || names("36.5"))
    ? { cell, name, unit }
    : null;
}

/** The cell of a line that stands under a heading: as many cells as headings are one each. */
function cellUnder(line: Line, header: Line, heading: Cell): Cell | undefined {
  if (line.cells.length === header.cells.length) return line.cells[header.cells.indexOf(heading)];
  const [from, to] = [heading.box[0], Math.max(...heading.words.map(right))];
  return line.cells.find(({ words }) => words[0]!.box[0] < to && Math.max(...words.map(right)) > from);
}
