import type { MedicationParts } from "./medication-text.ts";
import type { Found, Piece } from "./statement.ts";
import { dated, shared } from "./statement.ts";
import { flat, trimmed } from "./text.ts";

/** A per-take amount is one of mass, volume or units; tablets and puffs only count when no strength is printed. */
export function medication(
  parts: MedicationParts,
  piece: Piece,
  status: string | null,
): Found[] {
  const start = dated(piece, parts.start), end = dated(piece, parts.end);
  const own = parts.status ?? status;
  return [
    {
      line: piece.line,
      undated: parts.start !== null,
      stated: {
        ...shared(piece, parts.name),
        type: "medication",
        status: own,
        occurred_on: start.value,
        dose: parts.dose ?? parts.strength ?? parts.count,
        route: parts.route,
        frequency: parts.frequency,
        ...present({
          strength: parts.strength,
          intake: parts.count,
          form: parts.form,
          duration: parts.duration,
          ended_on: end.value,
          prescriber: parts.prescriber,
        }),
      },
    },
    ...start.found,
    ...end.found,
  ];
}

/** The parts that are there. */
export function present<T extends Record<string, string | null>>(parts: T): Partial<Record<keyof T, string>> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== null && value !== "")) as Partial<
    Record<keyof T, string>
  >;
}

/** "Not to be taken": what a list of medicines says when there are none. */
export const isNoMedicine = (text: string): boolean =>
  /^(none|nil|no (current |regular |known )?(medications?|medicines|meds)|not taking any|keine|aucune?|ninguna?|nessuna?|nenhuma?|geen|n\/?a|-+)\b/
      .test(flat(trimmed(text))) && text.length < 60 || RESULT.test(text);

/** What is said of results alone: a range of reference, a unit no dose has. */
const RESULT =
  /\((?:normal|reference|ref)(?: range)?:? *[<>\d]|\b(?:normal|reference) range\b|^(?:mEq|mmol|[µu]mol|g|mg|gm|ng|pg|[µu]?IU|m?U)\/d?L\b/i;
