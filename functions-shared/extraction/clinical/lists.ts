import { drugsIn } from "../../coding/named.ts";
import type { DateOrder } from "../fields/dates.ts";
import { isProse } from "../layout/headings.ts";
import type { Line } from "../layout/lines.ts";
import { allergy, isNoAllergy, parseAllergy, splitList } from "./allergies.ts";
import { answersIn, hasAnswers } from "./answers.ts";
import { immunization, isTestOf, parseImmunization } from "./immunizations.ts";
import { isDirections } from "./items.ts";
import { parseMedication } from "./medication-text.ts";
import { isNotGiven } from "./not-given.ts";
import { isNoMedicine, medication } from "./medications.ts";
import { parseProblem, problem } from "./problems.ts";
import { isVoid } from "./void.ts";
import { parseProcedure, procedure } from "./procedures.ts";
import { anyDate } from "./dates.ts";
import type { Heading } from "./sections.ts";
import { type ClinicalContext, type Found, type Piece, unreadPiece } from "./statement.ts";
import { flat, MARKER } from "./text.ts";
import { isVaccination, vaccination } from "./vaccination.ts";
import { namesOneVaccine, namesVaccine } from "./vaccine-words.ts";

/** What the items of a list state, and whether they were understood as ones of their kind. */
export interface ItemReading {
  found: Found[];
  /** False: the item is something else, and may be read elsewhere. */
  own: boolean;
}

/** Where a medicine is looked for: under a heading of medicines, behind it, or (null) anywhere in a prescription. */
export interface MedicineList {
  heading: Heading | null;
  inline: boolean;
  /** The heading is the title of the document: what stands below it may be the practice and the person as well. */
  titled?: boolean;
  /** Whether the document says somewhere that it is about medicines. */
  sure: boolean;
}

/** Whether a line of a list begins a medicine. */
export const startsMedicine = (order: DateOrder, { heading }: MedicineList) => (line: Line): boolean => {
  const parts = parseMedication(line.text, order);
  return parts !== null && !isDirections(line.text) &&
    (parts.marked || heading !== null && !isProse(line.text) || parts.strength !== null || parts.form !== null);
};

/** Reads one item that may be a medicine. */
export function readMedicine(piece: Piece, list: MedicineList, context: ClinicalContext): ItemReading {
  const { heading } = list;
  if (isNoMedicine(piece.text)) return { found: [], own: heading !== null };
  const parts = piece.words.length > 90 ? null : parseMedication(piece.text, context.order);
  if (parts && isCertain(parts, piece, list)) {
    return { found: medication(parts, piece, heading?.status ?? null), own: true };
  }
  if (!heading?.firm && !(list.inline && AMOUNT.test(piece.text))) return { found: [], own: false };
  const data = /\d/.test(piece.text) && piece.words.length > 1 &&
    (!isProse(piece.line.text) || AMOUNT.test(piece.text));
  return { found: data ? [unreadPiece(piece, "not-understood")] : [], own: true };
}

/** An amount of a medicine, which no sentence below a heading of medicines tells in passing. */
const AMOUNT = /\d\s?(?:mg|mcg|µg|micrograms?|iu|units)(?!\p{L}|\/)/iu;

/**
 * Under a heading that is certainly of medicines one part, or a short item of a list, is enough. Elsewhere a medicine has an
 * amount and says how it is given.
 */
function isCertain(
  parts: NonNullable<ReturnType<typeof parseMedication>>,
  piece: Piece,
  { heading, inline, sure, titled }: MedicineList,
): boolean {
  const amount = parts.strength ?? parts.dose ?? parts.count;
  const said = parts.frequency ?? parts.route ?? parts.form ?? parts.duration;
  if (isProse(piece.line.text) && !parts.marked && !(amount && said)) return false;
  if (parts.status === "stopped" && parts.strength !== null && /^\p{L}+\s*:/u.test(piece.text)) return true;
  if (!sure) {
    return parts.strength !== null && parts.frequency !== null &&
      (parts.count ?? parts.form ?? parts.route ?? parts.duration) !== null;
  }
  // "Review in 7 days" below a list of medicines is none: a duration alone says how long, not what.
  const alone = amount === null && said === parts.duration;
  // "Traitement : Ramipril 10 mg": what the dictionary knows right behind a heading of medicines is one.
  if (inline && parts.strength !== null && drugsIn(parts.name) > 0) return true;
  if (heading?.firm) {
    return amount !== null || said !== null && !alone ||
      isListed(piece, inline) && (!titled || MARKER.test(piece.text));
  }
  return (parts.strength ?? parts.dose) !== null && (said !== null || parts.marked || parts.status === "stopped") ||
    parts.frequency !== null && (amount !== null || parts.marked);
}

/** A few words that are an item of a list and no sentence. */
const isListed = (piece: Piece, inline: boolean) =>
  piece.text.split(" ").length <= 6 && !/[.!?]$/.test(piece.text) &&
  (inline || MARKER.test(piece.text) || piece.line.cells.length === 1);

/** A pharmacy's label tells how to take its one medicine above its name: "TAKE ONE TABLET DAILY / CLOPIDOGREL 75 MG". */
export function underDirections(pieces: Piece[], order: DateOrder): Piece[] {
  const named = pieces.filter(({ text }) =>
    !isDirections(text) && (parseMedication(text, order)?.strength ?? null) !== null
  );
  const [name] = named, above = name && pieces[pieces.indexOf(name) - 1];
  const parts = name && parseMedication(name.text, order);
  if (named.length !== 1 || !above || !isDirections(above.text) || (parts!.frequency ?? parts!.count) !== null) {
    return pieces;
  }
  const whole = { ...name, text: `${name.text} | ${above.text}`, words: [...above.words, ...name.words] };
  return pieces.flatMap((piece) => piece === above ? [] : piece === name ? [whole] : [piece]);
}

/**
 * Several medicines on the line of the heading: "Medications: metformin 500 mg BD, ramipril 5 mg OD". Between semicolons each stands by
 * itself, also where one of them cannot be read.
 */
export function splitMedicines(piece: Piece, order: DateOrder): Piece[] {
  const parts = splitList(piece.text).reduce<string[]>(
    (own, text) =>
      CHANGED.test(text) && own.length > 0 ? [...own.slice(0, -1), `${own.at(-1)}, ${text}`] : [...own, text],
    [],
  );
  const apart = piece.text.split(/;\s+/);
  const isMedicine = (text: string) => {
    const read = parseMedication(text, order);
    return read && (read.strength !== null || read.frequency !== null || text.split(" ").length <= 3);
  };
  const isStrong = (text: string) => !isDirections(text) && parseMedication(text, order)?.strength;
  const own = parts.every(isMedicine) ? parts : apart.filter(isStrong).length > 1 ? apart : [];
  return own.length > 1 ? own.map((text) => ({ ...piece, text })) : [piece];
}

/** "Lisinopril 20 mg daily and atorvastatin 40 mg at bedtime": two medicines, each with its amount and how it is taken. */
export function eachMedicine(piece: Piece, order: DateOrder): Piece[] {
  const parts = piece.text.split(/\s+(?:and|und|et|y|e|en|och|og)\s+(?=\p{L}{4})|;\s+/u);
  const isWhole = (text: string): boolean => {
    const one = parseMedication(text, order);
    return one !== null && one.strength !== null && one.frequency !== null && drugsIn(one.name) > 0;
  };
  return parts.length > 1 && parts.every(isWhole) ? parts.map((text) => ({ ...piece, text })) : [piece];
}

/** "Prednisone 40 mg daily for 3 days, then 20 mg daily": the same medicine goes on. */
const CHANGED = /^(?:(?:and )?then|followed by|dann|danach|puis|luego|después|poi|depois|daarna|sedan)\s/i;

/** Whether a line of a list begins a vaccine; "declined, form signed 10/14/2025" says it of the one above. */
export const startsVaccine = ({ text }: Line, { order }: ClinicalContext): boolean =>
  isNotGiven(text) ? namesVaccine(text) : parseImmunization(text, order).parts.length > 0;

/** Vaccines of a list: one a line, or the name above the lines of its doses. */
export function readImmunizations(listed: Piece[], { order }: ClinicalContext): Found[] {
  const pieces = listed.flatMap(eachVaccine);
  const found: Found[] = [];
  const dated = pieces.some(({ text }) =>
    !isNotGiven(text) && parseImmunization(text, order).parts.some(({ date }) => date !== null)
  );
  let name: string | null = null;
  pieces.forEach((piece, i) => {
    const own = parseImmunization(piece.text, order);
    // A dose below its vaccine's name: what is left of its line is no name.
    const isDose = name !== null && !own.vaccine && own.parts.some(({ date }) => date !== null);
    const { parts, vaccine } = isDose ? parseImmunization(`${name}  ${piece.text}`, order) : own;
    if (parts.length === 0) {
      const again = name && /\d{2}/.test(piece.text) ? parseImmunization(`${name} ${piece.text}`, order).parts : [];
      for (const one of again) found.push(...immunization({ ...one, name: name! }, piece));
      if (again.length === 0 && /\d{2}/.test(piece.text)) {
        found.push(unreadPiece(piece, isNotGiven(piece.text) ? "not-given" : "not-understood"));
      }
      return;
    }
    const undated = parts.every(({ date }) => date === null);
    if (undated) name = parts[0]!.name;
    const below = undated && pieces[i + 1] ? parseImmunization(pieces[i + 1]!.text, order).parts : [];
    const heads = below.length === 0
      ? pieces[i + 1] !== undefined && /\d{2}/.test(pieces[i + 1]!.text)
      : below.some(({ date, name }) => date !== null && !namesVaccine(name));
    if (undated && (heads || !vaccine || isProse(piece.text))) return;
    // Where others have their day, one without was not given, or is not a vaccine but what is said of them.
    if (undated && dated) {
      if (piece.words.length <= 8) found.push(unreadPiece(piece, "no-date"));
      return;
    }
    for (const one of parts) found.push(...immunization(isDose ? { ...one, name: name! } : one, piece));
  });
  return found;
}

/** "DTaP #5, MMR #2. Influenza deferred." is three statements: each part names a vaccine, and none has a day of its own. */
export function eachVaccine(piece: Piece): Piece[] {
  for (const mark of [/;\s+/, /[,;]\s+/]) {
    const listed = piece.text.replace(/\.$/, "").split(mark);
    const isOne = (text: string) =>
      namesOneVaccine(text) && text.split(" ").length <= 12 &&
      (mark.source.startsWith(";") || anyDate(text, null) !== null);
    if (listed.length > 1 && listed.every(isOne)) return listed.map((text) => ({ ...piece, text }));
  }
  if (/\d[./-]\d|\d{4}/.test(piece.text)) return [piece];
  const parts = piece.text.split(/(?<=[\p{L}\d)])\.\s+(?=\p{Lu})/u).flatMap(splitList).map((text) =>
    text.replace(/\.$/, "")
  );
  const isOne = (text: string) => namesOneVaccine(text) && text.split(" ").length <= 6 && !/[()[\]]/.test(text);
  return parts.length > 1 && parts.every(isOne) ? parts.map((text) => ({ ...piece, text })) : [piece];
}

/** The names of vaccines that stand alone above the lines of their doses, with these lines. */
export function dosesBelowNames(lines: Line[]): Line[] {
  const heads = (line: Line | undefined) =>
    line !== undefined && namesOneVaccine(line.text) && !isTestOf(line.text) && !/\d{2}[./ -]/.test(line.text) &&
    line.words.length <= 6;
  const isDose = (line: Line | undefined) =>
    line !== undefined && !namesOneVaccine(line.text) && anyDate(line.text, "day-month") !== null &&
    line.words.length <= 14;
  const own: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (!heads(lines[i]) || !isDose(lines[i + 1])) continue;
    own.push(lines[i]!);
    while (isDose(lines[i + 1])) own.push(lines[++i]!);
  }
  return own;
}

/** Reads of a form's questions with boxes those that were answered with yes; null where a text is no form. */
function readForm(piece: Piece, read: (asked: Piece) => Found[]): Found[] | null {
  if (!hasAnswers(piece.text)) return null;
  const answers = answersIn(piece.text);
  if (!answers) return [unreadPiece(piece, "not-understood")];
  return answers.filter(({ yes }) => yes).flatMap(({ asked }) => read({ ...piece, text: asked }));
}

export function readAllergies(piece: Piece, context: ClinicalContext): Found[] {
  const { order } = context, form = readForm(piece, (one) => readAllergies(one, context));
  if (form) return form;
  return piece.text.split(SENTENCE_END).flatMap((sentence) => {
    const [first, ...others] = splitList(sentence);
    if (first === undefined) return [];
    // "No allergies to drugs, food or latex" denies all of them; "NKDA, latex: rash" does not.
    if (isNoAllergy(first)) {
      return others.some((text) => /[:(]/.test(text)) ? [unreadPiece(piece, "not-understood")] : [];
    }
    return [first, ...others].filter((text) => !isNoAllergy(text) && /\p{L}{3}/u.test(text)).flatMap((text) => {
      const parts = isProse(text) ? null : parseAllergy(text);
      return parts ? allergy(parts, { ...piece, text }, null, order) : [unreadPiece(piece, "not-understood")];
    });
  });
}

/** Where one sentence of a list ends and the next begins: "Penicillin (hives). Latex: rash". */
const SENTENCE_END = /(?<=[\p{L})]{2})\.\s+(?=\p{Lu})/u;

/** "Alergia a metamizol" among the problems is an allergy. */
const ALLERGIC =
  /^\W*(?:allerg(?:y|ic) to|alergia a|alérgic[oa] a|allergia a(?:l|lla)?|allergie (?:gegen|à|aux?)|allergisch (?:gegen|auf))\s+\p{L}/iu;

export function readProblems(piece: Piece, heading: Heading, context: ClinicalContext): Found[] {
  const { order } = context, form = readForm(piece, (one) => readProblems(one, heading, context));
  if (form) return form;
  if (SUBHEADING.test(piece.text)) return [];
  return sentencesOf(piece.text).flatMap(splitList).flatMap((text) => {
    if (ALLERGIC.test(text)) return readAllergies({ ...piece, text: text.replace(MARKER, "") }, context);
    const parts = isParagraph(text) ? null : parseProblem(text, order, heading.line.text);
    if (parts) return problem(parts, { ...piece, text }, heading.status);
    return isVoid(text) || !/\p{L}{3}/u.test(text) ? [] : [unreadPiece(piece, "not-understood")];
  });
}

export function readProcedures(piece: Piece, { order }: ClinicalContext): Found[] {
  if (/^\W*(?:none|nil|no |keine|aucun|ningun|nessun|nenhum)/.test(flat(piece.text))) return [];
  return piece.text.split(";").flatMap(operations).flatMap((text) => {
    if (isVaccination(text) && !isParagraph(text)) return vaccination(text, { ...piece, text }, order);
    const parts = isParagraph(text) ? null : parseProcedure(text, order);
    if (parts) return procedure(parts, { ...piece, text });
    return isVoid(text) || !/\p{L}{3}/u.test(text) ? [] : [unreadPiece(piece, "not-understood")];
  });
}

/**
 * "No drug allergies. Arterial hypertension. Asthma." are three statements: the first says nothing of the others. A text of longer
 * sentences tells a story, and is left whole.
 */
function sentencesOf(text: string): string[] {
  const parts = text.split(SENTENCE_END);
  return parts.length > 1 && parts.every((part) => part.split(" ").length <= 7) ? parts : [text];
}

/** "Appendectomy (2004), Cholecystectomy 05/17/2016": each with its own day, or none with one. */
function operations(text: string): string[] {
  const parts = splitList(text);
  const days = parts.filter((part) => anyDate(part, null) !== null).length;
  return parts.every((part) => /^\W*\p{Lu}/u.test(part)) && (days === 0 || days > 1) ? parts : [text];
}

/** "Active" and "Past" alone head the problems below them. */
const SUBHEADING =
  /^\W*(?:active|past|current|inactive|resolved|major|minor|significant|other|acute|chronic|none|nil)\W*$/i;

const isParagraph = (text: string) => isProse(text) && (text.split(" ").length > 12 || /[.!?]$/.test(text));
