import { scaleOf } from "../units.ts";
import { conventionOf, type LoincTerm, type Meaning, namedBy, sameAnalyte } from "./dictionary.ts";
import { latinOf } from "../names.ts";
import { contradicts, METHOD_WORDS, printedQualifiers, type Qualifier, TECHNIQUES } from "./qualifiers.ts";
import { type Specimen, specimenFit, specimenOfText } from "./specimen.ts";
import { labWords as words } from "./words.ts";

/** What a row of a report says about which test it is. */
export interface Printed {
  name: string;
  section: string | null;
  specimen: string | null;
  method: string | null;
  /** UCUM; null when none is printed or it is not known. */
  unit: string | null;
  /** A unit is printed that no table knows. */
  unit_unknown: boolean;
  /** The result is a word or a phrase, not a number. */
  textual: boolean;
  /** The result is a titre: "1:320". */
  titre: boolean;
}

/** One term when certain; none when not, with how many are plausible and what else the name might mean. */
export interface Match {
  term: LoincTerm | null;
  plausible: number;
  candidates: LoincTerm[];
}

/** Words that say nothing about which test it is. */
const FILLER = new Set(
  ("level lev lvl value result test estimation assay determination measurement observation concentration quantitative the of in by " +
    "and for random wert dosage taux nivel dosagem de du del do da des di im en em la el le i conc semi transaminase electrolyte " +
    "nach ifcc standardised standardized bestimmung bepaling serie")
    .split(" "),
);
const SPECIMEN_WORDS = new Set(
  ("serum plasma blood urine csf stool fecal whole venous arterial capillary edta fluoride citrated heparinized spot " +
    "serique plasmatique sanguin suero serico soro sangre sangue siero")
    .split(" "),
);

const PERCENT = new Set(["percent"]);
/** Transaminases are measured with or without their cofactor; the table's codes leave that open. */
const COFACTOR = /\b(?:with|without|w\/o?)\s+(?:pyridoxal|p)[ -]?5?['’]?[ -]?(?:phosphate|p)\b/i;

/** "TSH w/reflex to FT4": what would be tested next. */
const REFLEX = /\b(?:with|w\/?)\s*reflex\b.*$/i;

/** The temperature enzymes are measured at. */
const TEMPERATURE = /\b37 ?°? ?C\b/;

/**
 * Nordic, German and Czech laboratories put the specimen as a letter before the name ("P-Natrium", "fS-Glukos", "B -Hb", "S_Sodík").
 * Not where the letter belongs to the name (beta hCG, B cells, natriuretic peptide) or means something else (pancreatic amylase).
 */
const LETTERED =
  /^(f?)(Sg|Srm|San|Pla|Uri|S|P|B|U|dU)\s?[-–—_]\s?(?!(?:hcg|zell|cell|lymph|type?\b|natriur|amyl|anca|select)|\p{L}$(?<![KN]))(?=\p{L}|25-)/iu;
const LETTERS: Record<string, string> = {
  s: "serum ",
  p: "plasma ",
  b: "whole blood ",
  // "Sg-Emoglobina": sangue.
  sg: "whole blood ",
  u: "urine ",
  // Catalan laboratories: "Srm-Glucosa", "San-Hemoglobina", "Pla-", "Uri-".
  srm: "serum ",
  san: "whole blood ",
  pla: "plasma ",
  uri: "urine ",
  du: "24 hour urine ",
};

/**
 * A code of British practice systems behind the term ("Serum sodium (XE2q0)"): five characters, in Clinical Terms Version 3 with an X
 * before letters and digits, in the Read codes before it filled up with points ("44I5.").
 */
const READ_CODE = /\s*\((?:X(?=\w*[a-z])\w{4}|(?=[\dA-Z][\w.]{4}\))[\dA-Z]\w{1,3}\.{1,3})\)$/;

/** Specimens that stand as a letter before or behind the name: "S. Creatinine", "U-Albumin", "Natrium;P", "Color, UA". */
function spelt(name: string): string {
  return name.replace(READ_CODE, "").replace(/^sr?[. ]+-?\s*(?=\p{L}{2})/iu, "serum ").replace(/,\s*S$/, ", serum")
    .replace(LETTERED, (_, f: string, letter: string) => (f ? "fasting " : "") + LETTERS[letter.toLowerCase()]!)
    .replace(/^(.{3,});\s?(S|P|B|U)$/, (_, rest: string, letter: string) => LETTERS[letter.toLowerCase()]! + rest)
    .replace(/[,\s]\s*UA$/, ", urine").replace(/\bi\. ?S\.?(?=\W|$)/, " serum").replace(
      /\bi\. ?P\.?(?=\W|$)/,
      " plasma",
    )
    .replace(/\bi\. ?U\.?(?=\W|$)/, " urine").replace(/^[ÁA]c\.\s*(?=[uúf][rRóo])/u, "acid ")
    .replace(/^Acs?\.?\s+(?=anti)/i, "");
}

/** The same name with ever more of its qualifying words left out; what is left out is always understood. */
function readings(name: string): string[][] {
  // The percent sign of "Hemoglobin A1c %" is its unit, which is compared as such.
  const all = words(name.replace(COFACTOR, " ").replace(REFLEX, " ").replace(TEMPERATURE, " "));
  const drop = (tokens: string[], set: Set<string>) => tokens.filter((token) => !set.has(token));
  const bare = drop(all, FILLER);
  const steps = [all, bare, drop(bare, SPECIMEN_WORDS), drop(bare, METHOD_WORDS)];
  steps.push(drop(drop(bare, METHOD_WORDS), SPECIMEN_WORDS));
  steps.push(drop(steps.at(-1)!, PERCENT));
  return steps.filter((tokens) => tokens.length > 0);
}

function understood(name: string): boolean {
  return words(name.replace(TEMPERATURE, " ")).every((token) =>
    token === "count" || FILLER.has(token) || SPECIMEN_WORDS.has(token) || METHOD_WORDS.has(token)
  );
}

type Lookup = (tokens: string[]) => Meaning | null;

function readWhole(name: string, lookup: Lookup): Meaning | null {
  for (const tokens of readings(name)) {
    const meaning = lookup(tokens);
    if (meaning) return meaning;
  }
  return null;
}

/** The parts of "SGPT (ALT)", "WBC / TLC" or "Creatinine, Serum"; a ratio's two sides are not two names of one thing. */
function parts(name: string): string[] {
  const ratio = /\bratio\b|\bquotient\b|\brapport\b|\bindex\b/i.test(name);
  return name.split(ratio ? /[()[\],;|]| - | – / : /[()[\]/,;|:]| - | – /).map((part) => part.trim()).filter((
    part,
  ) => words(part).length > 0);
}

const common = (a: LoincTerm[], b: LoincTerm[]): LoincTerm[] => a.filter((term) => b.includes(term));

/** Reads a name part by part: every part must name the same analyte or be a qualifying word. */
function readParts(name: string, lookup: Lookup): Meaning | null {
  let meaning: Meaning | null = null;
  for (const part of parts(name)) {
    const own = readWhole(part, lookup);
    if (!own) {
      if (understood(part)) continue;
      return null;
    }
    if (meaning === null) {
      meaning = own;
      continue;
    }
    const preferred: LoincTerm[] = common(meaning.preferred, own.preferred);
    const possible: LoincTerm[] = common(meaning.possible, own.possible);
    if (preferred.length === 0 && possible.length === 0) return null;
    meaning = { preferred, possible };
  }
  return meaning;
}

/** A printed name's meaning: a convention of reports before the table's names, the whole name before its parts. */
function meaningOf(printed: string, said: Specimen | null): Meaning | null {
  const name = latinOf(printed);
  const convention: Lookup = (tokens) => conventionOf(tokens, said);
  const either: Lookup = (tokens) => conventionOf(tokens, said) ?? namedBy(tokens);
  return readWhole(name, convention) ?? readParts(name, convention) ?? readWhole(name, either) ??
    readParts(name, either);
}

/** The specimen a row speaks of: its name first, then a heading that names urine and the like, then the specimen field. */
function specimenOf(row: Printed): Specimen | null {
  const byName = specimenOfText(row.name);
  if (byName !== null) return byName;
  const bySection = specimenOfText(row.section);
  const byField = specimenOfText(row.specimen);
  if (bySection !== null && bySection !== "serum" && bySection !== "blood") return bySection;
  return byField ?? bySection;
}

/** Whether a term can have this value and unit. */
function unitFits(row: Printed, term: LoincTerm): boolean {
  const unit = row.unit ?? (words(row.name).includes("percent") ? "%" : null);
  if (row.unit_unknown) return !term.nominal;
  if (unit !== null) return term.scales.has(scaleOf(unit)) || (term.scales.size === 0 && scaleOf(unit) === "ratio");
  return row.textual || !term.nominal;
}

/** Keeps what fits best: the highest score above zero. */
function best<T>(items: T[], score: (item: T) => number): T[] {
  const scores = items.map(score);
  const top = Math.max(0, ...scores);
  return items.filter((_, i) => scores[i] === top && top > 0);
}

/** A word where a number belongs ("Trace" for a mass per volume) leaves only the terms whose answers are words. */
function narrowByValue(row: Printed, terms: LoincTerm[]): LoincTerm[] {
  if (row.unit !== null || row.unit_unknown) return terms;
  if (!row.textual) return terms;
  // A titre says more than whether something is there.
  return terms.filter((term) => row.titre ? /\[Titer\]/.test(term.name) : term.nominal);
}

function narrow(row: Printed, terms: LoincTerm[], said: Specimen | null, printed: Set<Qualifier>): LoincTerm[] {
  // A name that says serum means it ("Plasma hemoglobin"); a field that says serum may stand above the whole report.
  const strict = specimenOfText(row.name) !== null;
  const inSpecimen = best(terms, (term) => {
    const fit = specimenFit(said, term.specimen);
    return strict && fit < 2 ? 0 : fit;
  });
  const fitting = inSpecimen.filter((term) => unitFits(row, term) && !contradicts(printed, term.qualifiers));
  return narrowByValue(row, fitting);
}

const matched = (term: LoincTerm, printed: Set<Qualifier>): number =>
  [...term.qualifiers].filter((qualifier) => printed.has(qualifier)).length;

/** Annotated units ("ng/mL{FEU}") name the analyte more closely than their scale does. */
function byAnnotation(row: Printed, terms: LoincTerm[]): LoincTerm[] {
  const [annotation] = /\{.+\}/.exec(row.unit ?? "") ?? [];
  if (annotation === undefined) return terms;
  const exact = terms.filter((term) => [...term.units].some((unit) => unit.includes(annotation)));
  return exact.length > 0 ? exact : terms;
}

/**
 * Of terms that differ only in method, the plain one; where none is plain, the only one that is commonly ordered. Where
 * nothing says which, a laboratory's chemistry is made on serum or plasma rather than whole blood.
 */
function plainest(terms: LoincTerm[]): LoincTerm[] {
  const unqualified = terms.filter((term) => term.qualifiers.size === 0);
  const serum = unqualified.filter((term) => term.specimen === "serum");
  if (unqualified.length > 0) return serum.length === 1 ? serum : unqualified;
  const ranked = terms.filter((term) => term.rank !== null);
  return ranked.length === 1 ? ranked : terms;
}

/** The terms a conventional or a printed narrowing leaves. */
function choose(row: Printed, meaning: Meaning): LoincTerm[] {
  const said = specimenOf(row);
  const told = [row.name, row.method ?? ""].join(" ");
  const printed = printedQualifiers(`${told} ${words(told).join(" ")}`);
  const preferred = narrow(row, meaning.preferred, said ?? ownSpecimen(meaning.preferred), printed);
  const usual = new Set(meaning.preferred.map((term) => term.specimen));
  const elsewhere = (term: LoincTerm) => said === null && usual.size > 0 && !usual.has(term.specimen);
  const possible = narrow(row, meaning.possible.filter((term) => !elsewhere(term)), said, printed)
    .filter((term) => [...term.qualifiers].every((qualifier) => printed.has(qualifier) || TECHNIQUES.has(qualifier)));
  const fractions = isElectrophoresis(row) ? possible.filter(byElectrophoresis) : [];
  if (fractions.length === 1) return fractions;
  // A method that is printed and that a term fixes beats the convention.
  const printedMethod = best(possible, (term) => matched(term, printed));
  // So does a specimen that is printed and that only other terms are made on ("Sodium, whole blood").
  const closest = (terms: LoincTerm[]) => Math.max(0, ...terms.map((term) => specimenFit(said, term.specimen)));
  const conventional = closest(possible) > closest(preferred) && said !== null
    ? []
    : best(preferred, (term) => 1 + matched(term, printed));
  if (printedMethod.length > 0 && !printedMethod.some((term) => conventional.includes(term))) return printedMethod;
  return byAnnotation(row, conventional.length > 0 ? conventional : plainest(possible));
}

/** The fractions of an electrophoresis have codes of their own, and the heading says what they are ("Albumin"). */
const isElectrophoresis = ({ name, section, method }: Printed) =>
  /(?<!immun\w*)ele[ck]tro(?:ph|f)or/i.test([name, section, method].join(" ").normalize("NFD").replace(/\p{M}/gu, ""));
const byElectrophoresis = ({ qualifiers }: LoincTerm) => qualifiers.has("electrophoresis");

/** A name whose every conventional meaning is in one other specimen ("Nitrite") says that specimen itself. */
function ownSpecimen(preferred: LoincTerm[]): Specimen | null {
  const specimens = new Set(preferred.map((term) => term.specimen));
  return specimens.size === 1 ? [...specimens][0]! : null;
}

/**
 * Urine, stool and spinal fluid in the scripts of East Asia, of which no other word is read: what stands beside them in Latin letters
 * ("尿 CREA") is no test of the blood. Uric acid and urea have the sign of urine in their names.
 */
const ELSEWHERE = /尿(?![酸素])|[便粪糞]|[髄髓]液|脑脊|腦脊|소변|요검사|대변|뇌척수/u;

/** Which LOINC term a row of a report is: by name, then specimen, unit, value and method. Never a guess. */
export function matchLoinc(printed: Printed): Match {
  if (ELSEWHERE.test(`${printed.name} ${printed.section ?? ""} ${printed.specimen ?? ""}`)) {
    return { term: null, plausible: 0, candidates: [] };
  }
  const row = { ...printed, name: spelt(printed.name) };
  const said = specimenOf(row);
  const meaning = meaningOf(row.name, said);
  if (!meaning) return { term: null, plausible: 0, candidates: [] };
  const left = choose(row, meaning);
  if (left.length === 1) return { term: left[0]!, plausible: 1, candidates: left };
  const candidates = left.length > 0 ? left : sameAnalyte([...meaning.preferred, ...meaning.possible]);
  return { term: null, plausible: left.length, candidates };
}
