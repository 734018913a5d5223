import type { ReadWord } from "../../reading/reading.ts";
import { type Line, textOf } from "../layout/lines.ts";
import { allergy, isNoAllergy, parseAllergy } from "./allergies.ts";
import type { Domain, Role } from "./columns.ts";
import { anyDate, datesIn, fullDate } from "./dates.ts";
import { doseNumberOf, immunization, type ImmunizationParts, lotOf, parseImmunization, SITE } from "./immunizations.ts";
import { isDayToCome } from "./not-given.ts";
import { isNoMedicine, medication } from "./medications.ts";
import { isAmount, type MedicationParts, parseMedication, partsOf } from "./medication-text.ts";
import { ICD10CM, parseProblem, problem } from "./problems.ts";
import { parseProcedure, procedure } from "./procedures.ts";
import type { ClinicalContext, Found, Piece } from "./statement.ts";
import { unreadPiece } from "./statement.ts";
import { flat, MARKER, trimmed } from "./text.ts";
import { doseHeading, meaningOf } from "./columns.ts";
import { ROUTE, spansOf } from "./sig.ts";
import { readVitals } from "./vitals.ts";

/** What stands under one heading of a row, or behind one label of a record. */
export interface Field {
  role: Role;
  heading: string;
  words: ReadWord[];
}

/** One row of a table or one record of labels. */
export interface Entry {
  domain: Domain;
  fields: Field[];
  lines: Line[];
  /** A row below headings, where an empty cell is one that was not filled in. */
  inTable?: true;
  /** Of the heading above: "stopped". */
  status: string | null;
  when: string | null;
}

const NOTHING =
  /^(?:[-–—./\s]*|n\/?a|none|nil|unknown|not (?:recorded|known|stated|available)|tbd|\?+|k\.?\s?a\.?|entfallt)$/;

/** Reads one entry into statements; what holds data and is not understood is kept as unread. */
export function readEntry(entry: Entry, context: ClinicalContext): Found[] {
  const cell = (role: Role): string | null => {
    const text = trimmedCell(
      entry.fields.filter((field) => field.role === role).map(({ words }) => joined(words)).filter((one) => one !== "")
        .join(" "),
    );
    return text === "" || NOTHING.test(flat(text)) ? null : text;
  };
  const words = entry.fields.flatMap((field) => field.words);
  const all = words.length > 0 ? words : entry.lines.flatMap((line) => line.words);
  const piece: Piece = { text: entry.lines.map(({ text }) => text).join(" "), line: entry.lines[0]!, words: all };
  switch (entry.domain) {
    case "medications":
      return medicationEntry(entry, cell, piece, context);
    case "immunizations":
      return immunizationEntry(entry, cell, piece, context);
    case "allergies":
      return allergyEntry(cell, piece, context);
    case "problems":
      return problemEntry(entry, cell, piece, context);
    case "procedures":
      return procedureEntry(cell, piece, context);
    case "vitals":
      return readVitals(
        { ...piece, text: [cell("name"), cell("value"), cell("unit")].filter((one) => one).join(" ") },
        entry.when,
      );
  }
}

type Cell = (role: Role) => string | null;

const trimmedCell = (text: string) => text.replace(/^[\s,;:|]+|[\s,;:|]+$/g, "");

/** The words of a cell, a word broken at the end of a line put together again. */
function joined(words: ReadWord[]): string {
  return textOf(words).replace(/(?<=\p{Ll})- (?=\p{Ll})/gu, "");
}

const hasData = (text: string) => /\d/.test(text) && /\p{L}{3}/u.test(text);

function medicationEntry(entry: Entry, cell: Cell, piece: Piece, context: ClinicalContext): Found[] {
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
  const dose = cell("dose"), strength = cell("strength") ?? base?.strength ?? null;
  const start = cell("start") ?? cell("date"), stop = cell("stop");
  const parts: MedicationParts = {
    name,
    strength: strength ?? (cell("strength") === null && base?.dose ? base.dose : null),
    form: cell("form") ?? base?.form ?? null,
    dose: dose && isAmount(dose) ? amountOf(dose) : own.dose ?? (dose || strength ? null : own.strength),
    count: own.count ?? base?.count ?? (dose && !isAmount(dose) ? dose : null),
    route: cell("route") ?? own.route ?? base?.route ?? null,
    frequency: acrossTheDay(entry) ?? frequencyOf(cell("frequency"), own.frequency) ?? base?.frequency ?? null,
    duration: durationOf(cell("duration")) ?? own.duration ?? base?.duration ?? null,
    start: (start ? anyDate(start, context.order) : null) ?? own.start ?? base?.start ?? null,
    end: (stop ? anyDate(stop, context.order) : null) ?? own.end ?? base?.end ?? null,
    prescriber: cell("prescriber") ?? base?.prescriber ?? null,
    status: statusOf(cell("status")) ?? base?.status ?? null,
    marked: true,
  };
  const found = medication(parts, piece, entry.status);
  return parts.start === null && hasOtherDay(entry, context) ? found.map((one) => ({ ...one, undated: true })) : found;
}

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
  const doses = parts.map(({ words }) => joined(words).replace(/^[-–—]$/, "") || "0");
  return doses.every((dose) => dose === "0") || doses.some((dose) => dose.length > 6) ? null : doses.join("-");
}

const STATUSES: [RegExp, string][] = [
  [/\b(?:stop(?:ped)?|discontinued?|ceased|abgesetzt|inactive)\b/, "stopped"],
  [/\b(?:on[- ]hold|held|hold|paused|pausiert)\b/, "on-hold"],
  [/\b(?:completed|finished)\b/, "completed"],
  [/\b(?:resolved|remission|inaktiv|resuelto)\b/, "resolved"],
  [
    /\b(?:active|continued?|new|changed|started|ongoing|current|unchanged|aktiv|activ[eo]|actif|attivo|ativo)\b/,
    "active",
  ],
];
function statusOf(text: string | null): string | null {
  if (text === null) return null;
  return STATUSES.find(([pattern]) => pattern.test(flat(text)))?.[1] ?? text.toLowerCase();
}

function immunizationEntry(entry: Entry, cell: Cell, piece: Piece, context: ClinicalContext): Found[] {
  const { order } = context;
  const trade = cell("brand");
  const lotBehind = (one: Role) =>
    entry.fields.some(({ role, heading }) => role === one && /\b(?:lot|batch|charge|ch)/i.test(heading));
  const printed = vaccineName(cell("name"), trade, lotBehind);
  const code = cvxOf(entry);
  const doses = entry.fields.filter(({ role, words }) => role === "dosed" && words.length > 0);
  const date = cell("date");
  if (isSchedule(entry, date, doses)) return /\d/.test(piece.text) ? [unreadPiece(piece, "not-given")] : [];
  if (!printed) return /\d{2}/.test(piece.text) ? [unreadPiece(piece, "no-name")] : [];
  const told = remarksOf(entry, printed.name, order);
  const place = placeOf(cell("site"), cell("route"));
  const common = {
    name: code ? printed.name.replace(new RegExp(`\\s*\\(${Number(code)}\\)`), "") : printed.name,
    code,
    lot: lotOf(cell("lot") ?? "") ?? printed.lot ?? told?.lot ?? null,
    site: place.site ?? told?.site ?? null,
    route: place.route ?? told?.route ?? null,
    manufacturer: cell("manufacturer") ?? null,
    dose: null,
    dose_number: null,
  };
  if (doses.length > 0) {
    return doses.flatMap((field) => dosedCell(field, common, piece, context));
  }
  const number = cell("dose_number") ?? cell("dose");
  const amount = [cell("dose"), cell("strength")].find((one) => one && isAmount(one)) ?? null;
  const read = date ? datesIn(date, order) : { dates: [], rest: "" };
  const dates = read.dates.length > 0 ? read.dates : [date ? anyDate(date, order) : null];
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
        told?.dose_number ?? null,
    }, piece)
  );
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
  const ahead = fields.some(({ heading, words }) => isDayToCome(heading) && /\d{2}/.test(joined(words)));
  return inTable === true && days.length > 0 || days.length === 0 && ahead;
}

/** The CVX code a registry prints in a column of its own, or behind the name under a heading that says so. */
function cvxOf({ fields }: Entry): string | null {
  const own = fields.find(({ role, heading, words }) =>
    words.length > 0 && /\bcvx\b/i.test(heading) && (role === "code" || role === "name")
  );
  const digits = own && joined(own.words).match(own.role === "code" ? /^(\d{1,3})$/ : /\((\d{1,3})\)$/)?.[1];
  return digits ? digits.padStart(2, "0") : null;
}

/** The lot in a cell that tells the day too: alone, or behind its label. */
const lotIn = (text: string) =>
  /^[A-Z\d][A-Z\d/-]{3,}$/.test(trimmed(text))
    ? lotOf(text)
    : text.match(LOT_LABEL)?.[1] ?? text.match(LOT_AMONG)?.[1] ?? null;
/** Capitals and three digits or more as a word by itself. */
const LOT_AMONG = /(?:^|\s)((?=[A-Z\d-]*[A-Z])(?=(?:[A-Z-]*\d){3})[A-Z\d-]{5,12})(?=\s|$)/;

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

/** "Tdap" and "Boostrix" of two columns are "Tdap (Boostrix)"; what follows a lot label in the name is the lot. */
function vaccineName(
  name: string | null,
  brand: string | null,
  lotBehind: (role: Role) => boolean,
): { name: string; lot: string | null; rest: string } | null {
  if (!name && !brand) return null;
  const own = nameAndLot(name ?? brand!, lotBehind(name ? "name" : "brand"));
  const trade = name && brand ? nameAndLot(brand, lotBehind("brand")) : null;
  const same = trade && flat(own.name).includes(flat(trade.name));
  return {
    name: trade && !same ? `${own.name} (${trade.name})` : own.name,
    lot: own.lot ?? trade?.lot ?? null,
    rest: own.rest || (trade?.rest ?? ""),
  };
}

const LOT_LABEL =
  /[\s,;(]*(?:\b(?:lot(?:to|e)?|batch|ch\.?\s?-?\s?b(?:ez|\.)?|charge(?:n-?nr)?)\b)\.?\s*(?:no\.?|nr\.?|#|n°)?\s*[:.]?\s*((?=[A-Z/-]*\d)[A-Z\d][A-Z\d/-]{2,14})\)?/i;
/** A lot without a label, where the heading says that one is there. */
const LOT_BEHIND = /\s((?=[A-Z\d-]*\d)(?=[A-Z\d-]*[A-Z])[A-Z\d-]{4,12}|\d{5,10})$/;
/** No vaccine's name ends with capitals and four digits. */
const LOT_SURELY = /\s((?=(?:[A-Z-]*\d){4})(?=[A-Z\d-]*[A-Z])[A-Z\d-]{6,12})$/;
const DOSE_BEFORE =
  /^(?:\d(?:st|nd|rd|th|re|e|a|ª|\.)\s?(?:dose|dosis|dosi|impfung)|(?:dose|dosis)\s\d)\s+(?=\p{L}{3})/iu;
const DOSE_BEHIND =
  /(?:[\s,(#–-]+(?:(?:dose|dosis|dosi)\s*(?:no\.?|#)?\s*\d|#\s?\d|\d(?:st|nd|rd|th|re|ere|e|eme|ème|a|ª|º)|\d\s?(?:\/|of|von|de)\s?\d)(?:\s?(?:\/|of|von|de)\s?\d)?(?:\s?dose)?\)?|(?<=\p{L})(?<!CoV)-[0-6]|(?<=\p{L})\s[-–]\s[1-6]|(?<=\p{L}{2}\s)[1-5])$/iu;

/** A vaccine's name without the lot and the number of the dose printed in the same cell. */
function nameAndLot(text: string, lotBehind = false): { name: string; lot: string | null; rest: string } {
  const label = text.match(LOT_LABEL) ?? text.match(lotBehind ? LOT_BEHIND : LOT_SURELY);
  const named = label ? text.slice(0, label.index) + text.slice(label.index! + label[0].length) : text;
  const before = named.match(DOSE_BEFORE)?.[0] ?? "";
  const behind = named.slice(before.length).match(DOSE_BEHIND)?.[0] ?? "";
  return {
    name: trimmed(named.slice(before.length, named.length - behind.length)),
    lot: label?.[1] ?? null,
    rest: before || behind.replace(/^\s?[-–]\s?/, ""),
  };
}

function allergyEntry(cell: Cell, piece: Piece, { order }: ClinicalContext): Found[] {
  const name = cell("name");
  if (!name || isNoAllergy(name)) return [];
  const parts = parseAllergy(name);
  if (!parts) return [unreadPiece(piece, "not-understood")];
  return allergy(
    { name: parts.name, reaction: cell("reaction") ?? parts.reaction, severity: cell("severity") ?? parts.severity },
    { ...piece, text: [cell("start"), cell("date")].filter((one) => one).join(" ") },
    statusOf(cell("status")),
    order,
  );
}

function problemEntry(entry: Entry, cell: Cell, piece: Piece, { order }: ClinicalContext): Found[] {
  const name = cell("name"), code = cell("code");
  if (!name) return hasData(piece.text) ? [unreadPiece(piece, "no-name")] : [];
  const heading = entry.fields.find(({ role }) => role === "code")?.heading ?? "";
  const parts = parseProblem(code ? `${name} (${code})` : name, order, heading);
  if (!parts) return [unreadPiece(piece, "not-understood")];
  const start = cell("start") ?? cell("date"), end = cell("stop");
  const read = {
    ...parts,
    codings: parts.codings.map((one) => /cm/i.test(heading) ? { ...one, system: ICD10CM } : one),
    start: (start ? anyDate(start, order) : null) ?? parts.start,
    end: end ? anyDate(end, order) : null,
    status: statusOf(cell("status")) ?? parts.status,
  };
  return problem(read, piece, entry.status);
}

function procedureEntry(cell: Cell, piece: Piece, { order }: ClinicalContext): Found[] {
  const name = cell("name"), date = cell("date") ?? cell("start");
  if (!name) return hasData(piece.text) ? [unreadPiece(piece, "no-name")] : [];
  const parts = parseProcedure(name, order);
  if (!parts) return [unreadPiece(piece, "not-understood")];
  return procedure({ ...parts, date: (date ? anyDate(date, order) : null) ?? parts.date }, piece);
}
