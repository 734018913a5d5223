import { type Cell, type Entry, type Field, joined, NOTHING } from "./entry.ts";
import type { ParsedDate } from "../fields/dates.ts";
import type { Role } from "./column-wordings.ts";
import { meaningOf } from "./columns.ts";
import { anyDate, datesIn } from "./dates.ts";
import { doseHeading, doseNumberOf } from "./dose-numbers.ts";
import { immunization, type ImmunizationParts, isTestOf, lotOf, parseImmunization, SITE } from "./immunizations.ts";
import { isAmount } from "./medication-text.ts";
import { isDayToCome, isNotGiven } from "./not-given.ts";
import { ROUTE, spansOf } from "./sig.ts";
import { type ClinicalContext, type Found, type Piece, unreadPiece } from "./statement.ts";
import { flat } from "./text.ts";
import { labelledLot, lotIn, vaccineName } from "./vaccine-cell.ts";

/** A row of a list of vaccines: one dose, or the doses in numbered columns. */
export function immunizationEntry(entry: Entry, cell: Cell, piece: Piece, context: ClinicalContext): Found[] {
  const { order } = context;
  const trade = cell("brand");
  const lotBehind = (one: Role) =>
    entry.fields.some(({ role, heading }) => role === one && /\b(?:lot|batch|charge|ch)/i.test(heading));
  const printed = vaccineName(cell("name"), trade, lotBehind);
  const code = cvxOf(entry);
  const doses = entry.fields.filter(({ role, words }) => role === "dosed" && words.length > 0);
  const date = cell("date");
  if (isSchedule(entry, date, doses)) {
    return /\d/.test(piece.text) || isNotGiven(piece.text) ? [unreadPiece(piece, "not-given")] : [];
  }
  if (!printed || anyDate(printed.name, order)?.printed === printed.name) {
    return /\d{2}/.test(piece.text) ? [unreadPiece(piece, "no-name")] : [];
  }
  if (isTestOf(printed.name) || date === null && doses.length === 0 && isTestOf(piece.text)) {
    return [unreadPiece(piece, "not-understood")];
  }
  const remarks = remarksOf(entry, printed.name, order);
  const labelled = labelledLot(cell("manufacturer") ?? "", lotBehind("manufacturer"));
  const place = placeOf(cell("site"), cell("route"));
  const strays = strayDays(entry, order);
  const common = {
    name: code ? printed.name.replace(new RegExp(`\\s*\\(${Number(code)}\\)`), "") : printed.name,
    code,
    lot: lotOf(strays.length > 0 ? "" : cell("lot") ?? "") ?? printed.lot ?? remarks?.lot ?? labelled?.lot ?? null,
    site: place.site ?? remarks?.site ?? null,
    route: place.route ?? remarks?.route ?? null,
    manufacturer: labelled ? labelled.rest : cell("manufacturer"),
    dose: null,
    dose_number: null,
  };
  if (doses.length > 0) {
    return doses.flatMap((field) => dosedCell(field, common, piece, context));
  }
  const number = cell("dose_number") ?? cell("dose");
  const amount = [cell("dose"), cell("strength")].find((one) => one && isAmount(one)) ?? null;
  const read = date ? datesIn(date, order) : { dates: [], rest: "" };
  const told = [...read.dates, ...strays];
  const dates = told.length > 0 ? told : [date ? anyDate(date, order) : null];
  if (date && dates[0] === null) {
    return /\d/.test(date)
      ? [unreadPiece(piece, "unreadable-date")]
      : immunization({ ...common, date: null, dose: amount, dose_number: number && doseNumberOf(number) }, piece);
  }
  return dates.flatMap((one) =>
    immunization({
      ...common,
      lot: common.lot ?? lotIn(read.rest),
      date: one,
      dose: amount,
      dose_number: (number && !isAmount(number) ? doseNumberOf(number) : doseNumberOf(printed.rest)) ??
        remarks?.dose_number ?? null,
    }, piece)
  );
}

/** Days that reach over into the columns beside that of the day: "MMR   04/15/2019, 06/17/2021" above a column of lots. */
function strayDays({ fields }: Entry, order: ClinicalContext["order"]): ParsedDate[] {
  return fields.filter(({ role }) => role === "lot" || role === "site" || role === "route" || role === "manufacturer")
    .flatMap(({ words }) => {
      const { dates, rest } = datesIn(joined(words), order);
      return /[\p{L}\d]/u.test(rest) ? [] : dates;
    });
}

/** What a row says under a heading nobody knows, or under "Details": "Batch AC1234A, left deltoid, dose 1". */
function remarksOf({ fields }: Entry, name: string, order: ClinicalContext["order"]): ImmunizationParts | null {
  const cells = fields.filter(({ role, heading, words }) =>
    words.length > 0 && (role === "instructions" || role === "other" && meaningOf(heading) === null)
  ).map(({ words }) => joined(words));
  return cells.length > 0 ? parseImmunization(`${name} | ${cells.join(" | ")}`, order).parts[0] ?? null : null;
}

/** "IM / left deltoid" under "Route / Site" is both. */
function placeOf(site: string | null, route: string | null): { site: string | null; route: string | null } {
  const both = site ?? route;
  if (both === null || site !== null && route !== null) return { site, route };
  const where = flat(both).match(SITE), how = spansOf(ROUTE, both, flat(both))[0];
  if (!where || !how) return { site, route };
  return { site: both.slice(where.index, where.index! + where[0].length), route: how.text };
}

/** A row of a schedule whose day is not filled in, or that has only days to come: nothing was given. */
function isSchedule({ fields, inTable }: Entry, date: string | null, doses: Field[]): boolean {
  if (date !== null || doses.length > 0) return false;
  const days = fields.filter(({ role }) => role === "date" || role === "dosed");
  const ahead = fields.some(({ heading, words }) =>
    isDayToCome(heading) && !KEEPS.test(flat(heading)) && /\d{2}/.test(joined(words))
  );
  return inTable === true && days.length > 0 || days.length === 0 && ahead;
}

/** Until when a batch keeps: it says nothing of the day of a dose. */
const KEEPS = /\b(?:exp\w*|verfall\w*|peremption|caducidad|scadenza|validade|valid)\b/;

/** The CVX code a registry prints in a column of its own, or behind the name under a heading that says so. */
function cvxOf({ fields }: Entry): string | null {
  const own = fields.find(({ role, heading, words }) =>
    words.length > 0 && /\bcvx\b/i.test(heading) && (role === "code" || role === "name")
  );
  const digits = own && joined(own.words).match(own.role === "code" ? /^(\d{1,3})$/ : /\((\d{1,3})\)$/)?.[1];
  return digits ? digits.padStart(2, "0") : null;
}

function siteIn(text: string): string | null {
  const where = flat(text).match(SITE);
  return where && where[0].length > 3 ? text.slice(where.index, where.index! + where[0].length) : null;
}

/** A cell that tells why no vaccine was needed instead of when it was given. */
const INSTEAD =
  /\b(?:disease|history|had|illness|immune|immunity|titer|titre|exempt\w*|durchgemacht|maladie|enfermedad)\b/i;

/** A cell under "1st dose": its date, and perhaps the lot. */
function dosedCell(
  field: Field,
  common: {
    name: string;
    lot: string | null;
    site: string | null;
    route: string | null;
    manufacturer: string | null;
    dose: null;
  },
  whole: Piece,
  { order }: ClinicalContext,
): Found[] {
  const text = joined(field.words);
  if (NOTHING.test(flat(text))) return [];
  const { dates, rest } = datesIn(text, order);
  const date = dates[0] ?? anyDate(text, order);
  const piece = {
    ...whole,
    text,
    words: [...whole.words.filter((word) => !("cell" in word)).slice(0, 0), ...field.words],
  };
  if (INSTEAD.test(text)) return [unreadPiece(piece, "not-given")];
  if (!date) return /\d/.test(text) ? [unreadPiece(piece, "unreadable-date")] : [];
  const [first] = dates;
  return immunization({
    ...common,
    date: first ?? date,
    lot: lotIn(rest) ?? common.lot,
    site: common.site ?? siteIn(rest),
    dose_number: doseHeading(field.heading),
  }, {
    ...piece,
    line: whole.line,
  });
}
