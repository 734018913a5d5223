import { type Cell, type Entry, hasData, joined } from "./entry.ts";
import type { Role } from "./column-wordings.ts";
import { meaningOf } from "./columns.ts";
import { anyDate, fullDate } from "./dates.ts";
import { isNoMedicine, medication } from "./medications.ts";
import { isAmount, type MedicationParts, parseMedication, partsOf } from "./medication-text.ts";
import { type ClinicalContext, type Found, type Piece, unreadPiece } from "./statement.ts";
import { statusOf, STOPPED } from "./statuses.ts";
import { flat, MARKER, trimmed } from "./text.ts";

/** A row of a list of medicines: what its columns say goes before what its name does. */
export function medicationEntry(entry: Entry, cell: Cell, piece: Piece, context: ClinicalContext): Found[] {
  const printed = cell("name") ?? cell("brand");
  if (!printed) return hasData(piece.text) ? [unreadPiece(piece, "no-name")] : [];
  if (isNoMedicine(printed)) return [];
  const base = parseMedication(printed, context.order);
  const name = base?.name ?? trimmed(printed.replace(MARKER, ""));
  if (!/\p{L}{2}/u.test(name)) return [unreadPiece(piece, "no-name")];
  if (base?.marked !== true && isRemark(entry, base)) {
    return hasData(piece.text) ? [unreadPiece(piece, "not-understood")] : [];
  }
  const directions = [cell("frequency"), cell("instructions"), cell("dose")].filter((one) => one !== null).join(" ; ");
  const own = partsOf(directions, flat(directions), context.order);
  const dose = cell("dose"), byTime = acrossTheDay(entry) ?? atHours(entry);
  // Counted at times of the day, an amount beside the name is that of one tablet.
  const strength = cell("strength") ?? base?.strength ?? (byTime && dose && isAmount(dose) ? amountOf(dose) : null);
  const start = cell("start") ?? cell("date"), stop = cell("stop");
  const parts: MedicationParts = {
    name,
    strength: strength ?? (cell("strength") === null && base?.dose ? base.dose : null),
    form: cell("form") ?? base?.form ?? null,
    dose: dose && isAmount(dose) ? amountOf(dose) : own.dose ?? (dose || strength ? null : own.strength),
    count: own.count ?? base?.count ?? (dose && !isAmount(dose) ? dose : null),
    route: cell("route") ?? own.route ?? base?.route ?? null,
    frequency: byTime ?? frequencyOf(cell("frequency"), own.frequency) ??
      base?.frequency ?? null,
    duration: durationOf(cell("duration")) ?? own.duration ?? base?.duration ?? null,
    start: (start ? anyDate(start, context.order) : null) ?? own.start ?? base?.start ?? null,
    end: (stop ? anyDate(stop, context.order) : null) ?? own.end ?? base?.end ?? null,
    prescriber: cell("prescriber") ?? base?.prescriber ?? null,
    status: statusOf(cell("status")) ?? (isOver(entry) ? "stopped" : null) ?? base?.status ?? null,
    marked: true,
  };
  const found = medication(parts, piece, entry.status);
  return parts.start === null && hasOtherDay(entry, context) ? found.map((one) => ({ ...one, undated: true })) : found;
}

/** A day under "Ceased" or "Stopped" says that it is over; one under "Until" or "End" may be to come. */
const isOver = ({ fields }: Entry): boolean =>
  fields.some(({ role, heading, words }) => role === "stop" && OVER.test(flat(heading)) && /\d/.test(joined(words)));
const OVER = new RegExp(String.raw`\b(?:${STOPPED}|discontinuation|ended)\b`);

/** A line under the name alone that tells of something and names no amount: a remark below the table ("Allergies: none known"). */
const isRemark = ({ inTable, fields }: Entry, base: MedicationParts | null): boolean =>
  inTable === true && fields.length > 2 && fields.filter(({ words }) => words.length > 0).length === 1 &&
  (base?.strength ?? base?.dose ?? base?.count ?? base?.frequency ?? null) === null &&
  fields.some(({ words }) => words.length > 2 && words.some(({ text }) => /[:：]$/.test(text)));

/** A day under a heading nobody knows: it may be when a medicine was begun, and the day of the document is not put beside it. */
const hasOtherDay = ({ inTable, fields }: Entry, { order }: ClinicalContext): boolean =>
  inTable === true &&
  fields.some(({ role, heading, words }) =>
    role === "other" && words.length > 0 && meaningOf(heading) === null && fullDate(joined(words), order) !== null
  );

/** The amount of a cell that holds more ("500 mg (1 tablet)"). */
const amountOf = (text: string) => {
  const { strength, dose } = partsOf(text, flat(text), null);
  return strength ?? dose ?? text;
};

/** A cell of directions ("Take 1 tablet twice daily") is not a frequency but holds one. */
function frequencyOf(text: string | null, within: string | null): string | null {
  if (text === null) return within;
  const directions =
    /\b(take|apply|inhale|inject|give|use|tablets?|capsules?|puffs?|for \d+|by mouth|nehmen|prendre|tomar|assumere|comprime|comprimido|compressa)\b/
      .test(flat(text));
  return directions || text.length > 60 ? within : text;
}

const durationOf = (text: string | null) => text && trimmed(text.replace(/^(?:for|x|×)\s+/i, ""));

/** Doses under "morgens | mittags | abends | zur Nacht" as "1-0-1-0". */
function acrossTheDay({ fields }: Entry): string | null {
  const order: Role[] = ["morning", "noon", "evening", "night"];
  const parts = order.flatMap((role) => fields.filter((field) => field.role === role).slice(0, 1));
  if (parts.length < 2) return null;
  // "when needed, at most 3 times" runs over the columns of the day.
  const told = parts.map(({ words }) => joined(words)).filter((text) => text !== "");
  if (told.some((text) => /\p{L}{3}/u.test(text))) return told.join(" ");
  const doses = parts.map(({ words }) => joined(words).replace(/^[-–—]$/, "") || "0");
  return doses.every((dose) => dose === "0") || doses.some((dose) => dose.length > 6) ? null : doses.join("-");
}

/** Doses under times of the day as "ore 8: 2, ore 12: 1". */
function atHours({ fields }: Entry): string | null {
  const hours = fields.filter(({ role }) => role === "hour");
  const given = hours.filter(({ words }) => /\d|½|¼/.test(joined(words)));
  if (hours.length < 2 || given.length === 0) return null;
  return given.map(({ heading, words }) => `${heading}: ${joined(words)}`).join(", ");
}
