import type { DateOrder } from "../fields/dates.ts";
import type { Line } from "../layout/lines.ts";
import { fullDate } from "./dates.ts";
import type { Found } from "./statement.ts";
import { flat } from "./text.ts";

/** Who or what a visit was with, behind its day: "14-Apr-2025   Dr P Adeyemi", "02/12/2024 Telephone consultation". */
const WITH =
  /^[\s,:|–-]*(?:\d{1,2}[:.]\d{2}[\s,:|–-]*)?(?:\(?(?:dr|drs|doctor|gp|sister|nurse|midwife|surgery|clinic|practice|telephone|home visit|visit|consultation|appointment|encounter|out-?patient|ward|arzt|praxis|dra?\.|consulta|visita|consultation|controle|besok|konsultation|konsultasjon|consult)\b)/;

/**
 * A journal of several visits, each below a line with its day and who it was with: what has no day of its own was found on that of
 * the visit above it, and not on the one the paper is dated by.
 */
export function onTheirVisits(found: Found[], lines: Line[], order: DateOrder): Found[] {
  const visits = lines.flatMap((line, at) => {
    const date = /^\W*\d/.test(line.text) || /^\W*\p{L}{3,9}\.? \d/u.test(line.text)
      ? fullDate(line.text, order)
      : null;
    if (!date || !("value" in date) || !/^\W*$/.test(line.text.slice(0, line.text.indexOf(date.printed)))) return [];
    const behind = line.text.slice(line.text.indexOf(date.printed) + date.printed.length);
    return WITH.test(flat(behind)) ? [{ at, day: date.value }] : [];
  });
  if (new Set(visits.map(({ day }) => day)).size < 2) return found;
  const place = new Map(lines.map((line, at) => [line, at]));
  for (const { stated, line } of found) {
    const at = place.get(line) ?? -1;
    const visit = visits.findLast((one) => one.at < at);
    if (visit && stated?.type === "observation") stated.occurred_on ??= visit.day;
  }
  return found;
}
