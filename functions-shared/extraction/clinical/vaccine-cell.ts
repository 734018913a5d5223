import type { Role } from "./column-wordings.ts";
import { lotOf } from "./immunizations.ts";
import { flat, trimmed } from "./text.ts";

/** "Tdap" and "Boostrix" of two columns are "Tdap (Boostrix)"; what follows a lot label in the name is the lot. */
export function vaccineName(
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
  /(?:[\s,(#–-]+(?:(?:dose|dosis|dosi)\s*(?:no\.?|#)?\s*\d|#\s?\d|\d(?:st|nd|rd|th|re|ere|e|eme|ème|a|ª|º)|\d\s?(?:\/|of|von|de)\s?\d)(?:\s?(?:\/|of|von|de)\s?\d)?(?:\s?dose)?\)?|(?<=\p{L})(?<!CoV|\bRot)-[0-6]|(?<=\p{L})\s[-–]\s[1-6]|(?<=\p{L}{2}\s)[1-5])$/iu;

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

/** The lot in a cell that tells the day too: alone, or behind its label. */
export const lotIn = (text: string) =>
  /^[A-Z\d][A-Z\d/-]{3,}$/.test(trimmed(text))
    ? lotOf(text)
    : text.match(LOT_LABEL)?.[1] ?? text.match(LOT_AMONG)?.[1] ?? null;
/** Capitals and three digits or more as a word by itself. */
const LOT_AMONG = /(?:^|\s)((?=[A-Z\d-]*[A-Z])(?=(?:[A-Z-]*\d){3})[A-Z\d-]{5,12})(?=\s|$)/;

/** "GSK, batch AC1234" under a heading of both: the lot behind its label, and what else the cell says. */
export function labelledLot(text: string, lotBehind: boolean): { lot: string; rest: string | null } | null {
  const label = text.match(LOT_LABEL) ?? (lotBehind ? text.match(LOT_BEHIND) : null);
  return label ? { lot: label[1]!, rest: trimmed(text.replace(label[0], " ")) || null } : null;
}
