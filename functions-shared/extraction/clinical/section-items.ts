import { codedPhrases } from "./coded-phrases.ts";
import { isExamination, PRESSURE } from "./loose-lines.ts";
import { readAllergies, readImmunizations, readProblems, readProcedures } from "./lists.ts";
import { datesIn, fullDate, issuedOn, operatedOn } from "./dates.ts";
import { isToday } from "./not-given.ts";
import { dayOfStay, type Heading } from "./sections.ts";
import type { ClinicalContext, Found, Piece } from "./statement.ts";
import type { Line } from "../layout/lines.ts";
import { cellsApart, pieceOf } from "./items.ts";
import { readSigns } from "./signs.ts";
import { readVitals } from "./vitals.ts";

/** Reads the items of a list that is none of medicines, by what its heading announces; `when` is the day the heading tells. */
export function readItems(heading: Heading, pieces: Piece[], when: string | null, context: ClinicalContext): Found[] {
  if (heading.section === "immunizations") {
    const told = pieces.map((piece) =>
      piece.text === piece.line.text ? { ...piece, text: cellsApart(piece.line) } : piece
    );
    return readImmunizations(told, context);
  }
  if (heading.section === "allergies") return pieces.flatMap((piece) => readAllergies(piece, context));
  if (heading.section === "problems") return pieces.flatMap((piece) => readProblems(piece, heading, context));
  if (heading.section === "procedures") return pieces.flatMap((piece) => readProcedures(piece, context));
  if (heading.section !== "vitals") return [];
  let day: string | null = null;
  return pieces.flatMap((piece) => {
    const own = leadingDay(piece.text, context);
    if (own?.alone) day = own.value;
    return own?.alone ? [] : readSigns(piece, when ?? own?.value ?? day ?? dayOfStay(piece.text, context), context);
  });
}

/** Reads what stands behind a heading of something else: "Examination: BP 132/84, pulse 72", "Assessment: atopic dermatitis (L20.9)". */
export function readAside(heading: Heading, piece: Piece, when: string | null, context: ClinicalContext): Found[] {
  const signs = readSigns(piece, when, context);
  const isTold = PRESSURE.test(piece.text) || signs.length > 1 && isExamination(heading.line.text);
  return [...isTold ? signs : [], ...codedPhrases(piece, context)];
}

/** A line among vital signs that holds a number and is none of them, and no day of those below it. */
export const isLeft = (line: Line, context: ClinicalContext): boolean =>
  /\d/.test(line.text) && readVitals(pieceOf([line]), null).length === 0 && !leadingDay(line.text, context)?.alone;

/** The day in front of a reading ("13 May 2023  Body weight 74.5 kg"), or alone above readings ("Data: 14/03/2025"). */
function leadingDay(text: string, { order }: ClinicalContext): { value: string; alone: boolean } | null {
  const date = /^\W*(?:date|datum|fecha|data|dato)?[\s:.]*\d/i.test(text) ? fullDate(text, order) : null;
  if (!date || !("value" in date)) return null;
  const at = text.indexOf(date.printed);
  if (!/^\W*(?:date|datum|fecha|data|dato)?[\s:.]*$/i.test(text.slice(0, at))) return null;
  return {
    value: date.value,
    alone: /^[\s.,;]*(?:\d{1,2}[:.]\d{2}.{0,6})?$/.test(text.slice(at + date.printed.length)),
  };
}

/** The day that what stands below a heading was done: as the heading says, today, or as the paper prints for its operation. */
export function dayToldOf(heading: Heading, lines: Line[], { order }: ClinicalContext): string | null {
  if (heading.section === "immunizations") {
    const { dates } = datesIn(heading.line.text, order);
    const [told] = dates;
    if (heading.rest.length === 0 && dates.length === 1 && told && "value" in told) return told.value;
    return isToday(heading.line.text) ? issuedOn(lines, order) : null;
  }
  return heading.section === "procedures" &&
      !/history|past|previous|vorgeschichte|ant[eé]c[eé]dent/i.test(heading.line.text)
    ? operatedOn(lines, order)
    : null;
}

/** What has no day of its own gets the one told for all of them. */
export function onDay(found: Found[], day: string | null): Found[] {
  for (const { stated } of found) {
    if (stated && day && (stated.type === "immunization" || stated.type === "procedure")) stated.occurred_on ??= day;
  }
  return found;
}
