import { datesIn } from "./dates.ts";
import type { ClinicalContext, Found, Piece } from "./statement.ts";
import { flat } from "./text.ts";
import { readVitals } from "./vitals.ts";

/** A day that is not that of what is measured now. */
const OF_ANOTHER =
  /\b(?:was|were|previous\w*|prior|last|since|from|until|next|due|review|follow|born|dob|geb\w*|zuletzt|vorher|zuvor|seit|bis|naechste\w*|dernier\w*|precedent\w*|depuis|prochain\w*|ultim[oa]|anterior|desde|proxim[oa]|dal|prossim[oa]|vorige|sinds|volgende)\b[^.;]{0,25}$/;

/** A word that binds a day to what stands right before it: "weight 94 kg on 12/02/2025", "BP 120/80 (12/02/2025)". */
const ON = /(?:\(|,|\b(?:on|at|of|am|vom|le|du|el|il|em|op|den))\s*$/;

/**
 * The signs of a line with the day printed in it. One in front of all of them is theirs: "Weight 2025-05-02: 88.4 kg". One behind the
 * first is that one's, and not that of those that follow: "BP 132/84 (12/05/2025), weight 88 kg". Of several days, or behind several
 * signs, nobody can tell which is whose. `when` is the day told elsewhere.
 */
export function readSigns(piece: Piece, when: string | null, { order }: Pick<ClinicalContext, "order">): Found[] {
  const { dates, rest } = datesIn(piece.text, order), [first] = dates;
  if (!first) return readVitals(piece, when);
  const at = piece.text.indexOf(first.printed),
    lead = piece.text.slice(0, at),
    day = "value" in first ? first.value : null;
  const own = readVitals({ ...piece, text: withoutTime(rest) }, day);
  if (OF_ANOTHER.test(flat(lead))) return readVitals(piece, when);
  const before = readVitals({ ...piece, text: lead }, day);
  const one = dates.length === 1 && day !== null;
  if (before.length === 0) return one ? own : own.map(undated);
  if (!ON.test(flat(lead))) return readVitals(piece, when);
  const behind = readVitals({ ...piece, text: piece.text.slice(at + first.printed.length) }, when);
  const isFirst = before.length === 1 || before.length === 2 && before.every(isPressure);
  return one && isFirst && before.length + behind.length === own.length ? [...before, ...behind] : own.map(undated);
}

const isPressure = ({ stated }: Found): boolean => / blood pressure$/.test(stated?.name ?? "");

/** The time that is left of "2025-05-02 07:15", which is no pressure. */
const withoutTime = (text: string): string =>
  text.replace(/(?<![\d/])\d{1,2}[:.h]\d{2}(?:\s?(?:uhr|h|am|pm))?(?![\d/])/gi, " ");

const undated = (found: Found): Found =>
  found.stated ? { ...found, undated: true, stated: { ...found.stated, occurred_on: null } } : found;
