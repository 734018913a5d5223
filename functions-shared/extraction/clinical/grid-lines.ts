import { headerAt as labHeaderAt } from "../layout/columns.ts";
import { isFooter, isProse, isSignature } from "../layout/headings.ts";
import type { Line } from "../layout/lines.ts";
import { meaningOf } from "./columns.ts";
import { type GridColumn, type GridHeader, gridHeaderAt } from "./grid.ts";
import { isOfTheNext } from "./not-given.ts";
import { isNoise } from "./person-lines.ts";
import { medicineSubheading } from "./medicine-subheadings.ts";
import { headingOf } from "./sections.ts";
import { ON_HOLD, STOPPED } from "./statuses.ts";
import { flat } from "./text.ts";

/** The lines below a header that belong to its table, and how many lines of the document that were. */
export function gridLines(lines: Line[], from: number, header: GridHeader): { lines: Line[]; end: number } {
  const own: Line[] = [];
  const top = lines[from - 1]!;
  let end = from;
  for (; end < lines.length; end++) {
    const line = lines[end]!, before = own.at(-1) ?? top;
    // "CAP" is a form of a medicine in a row, and a body that accredits laboratories at the foot of a page.
    const isRow = line.cells.length >= Math.max(4, 0.7 * header.columns.length);
    if (!isRow && isFooter(line.text) || isSignature(line)) {
      if (lines.slice(end + 1, end + 6).some((later) => later.page > line.page)) continue;
      break;
    }
    const again = gridHeaderAt(lines, end, header.domain);
    if (again && again.domain === header.domain && sameHeader(again, header)) {
      end += again.lines - 1;
      continue;
    }
    if (!again && dividesTable(line, lines[end + 1], header)) continue;
    if (again || isHeadingHere(line, header) || labHeaderAt(lines, end)) break;
    if (line.page !== before.page && own.length === 0 && line.page - before.page > 1) break;
    if (
      line.page === before.page &&
      line.box[1] - (before.box[1] + before.box[3]) > 4 * Math.max(line.box[3], before.box[3])
    ) {
      break;
    }
    if (line.cells.length === 1 && isProse(line.text) && line.words.length > 8) break;
    if (own.length > 0 && line.cells.length > 2 && isOfHeadings(line)) break;
    if (line.cells.length === 1 && isNoise(line)) continue;
    if (header.domain === "medications" && line.cells.length === 1 && NO_MORE.test(flat(line.text))) break;
    if (header.domain === "immunizations" && line.cells.length === 1 && isOfTheNext(line.text)) break;
    // "Recommended vaccinations: tick-borne encephalitis, dose 4" below the rows is no more of the last one's name.
    if (header.domain === "immunizations" && line.cells.length === 1 && REMARK.test(line.text)) break;
    if (/^(\*|†|note\b|\d\)\s|legend)/i.test(line.text) && line.cells.length === 1) break;
    if (/^(?:signature|signed|unterschrift|firma|assinatura|handtekening|underskrift)\b(?! ?$)/i.test(line.text)) break;
    if (/^(?:codes?|key|legend|legende|abbreviations|abkürzungen)\s*:/i.test(line.text)) break;
    own.push(line);
  }
  return { lines: own, end };
}

const sameHeader = (one: GridHeader, other: GridHeader) =>
  one.columns.map(({ role }) => role).join() === other.columns.map(({ role }) => role).join();

/** "Selbstmedikation" between two rows of a medication plan: what is below it has the same columns, and is taken too. */
function dividesTable(line: Line, next: Line | undefined, { domain, columns }: GridHeader): boolean {
  const heading = domain === "medications" && line.cells.length === 1
    ? headingOf(line) ?? medicineSubheading(line)
    : null;
  return heading !== null && heading.section === domain && heading.status === null && heading.rest.length === 0 &&
    next !== undefined && next.page === line.page &&
    (next.cells.length >= Math.max(4, 0.6 * columns.length) || next.cells.filter(isBelowOne(columns)).length >= 4);
}

/** "Abgesetzt: Ramipril 5 mg" below a list of what is taken is none of its rows. */
const NO_MORE = new RegExp(String.raw`^(?:${STOPPED}|${ON_HOLD})\s*:`);

/** A label of words, and what it says. */
const REMARK = /^\p{Lu}\p{Ll}{2,}[\p{L} ]{3,40}:\s+\S/u;

/** A line of headings of another table, though nobody knows what it is about: "Issue | Noted date | Status". */
const isOfHeadings = ({ cells, text }: Line): boolean =>
  !/\d/.test(text) &&
  cells.filter((cell) => (meaningOf(cell.text)?.role ?? "other") !== "other").length >= 0.6 * cells.length;

/** A cell that begins where a heading does. */
const isBelowOne = (columns: GridColumn[]) => ({ box }: Line["cells"][number]) =>
  columns.some(({ words }) => Math.abs(words[0]!.box[0] - box[0]) <= 0.4 * box[3]);

/** A heading ends the table, unless it is the name in a row ("Influenza" stands under "Vaccine"). */
function isHeadingHere(line: Line, { domain }: GridHeader): boolean {
  const heading = headingOf(line) ?? (domain === "medications" ? medicineSubheading(line) : null);
  if (heading?.section === "to-come") return true;
  if (!heading) return line.cells.length === 1 && /^[\p{L} /&-]{3,40}:$/u.test(line.text);
  return heading.section !== domain || line.cells.length === 1;
}
