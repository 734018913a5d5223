import { PARENT } from "../extraction/fields/relatives.ts";

/**
 * Comparing the name a document prints with the name of a profile. Spelling conventions are levelled (case, diacritics,
 * punctuation, order, titles); nothing else is: similarity is reported as such and never counts as agreement.
 */

/** Letters that decomposition leaves alone. */
const LETTERS: Record<string, string> = {
  "ß": "ss",
  "æ": "ae",
  "œ": "oe",
  "ø": "o",
  "ł": "l",
  "đ": "d",
  "ð": "d",
  "þ": "th",
  "ı": "i",
};

const TITLES = new Set(
  ("mr mrs ms miss mx dr prof professor sir madam master mstr herr frau fraulein hr fr mme mlle monsieur madame senor senora " +
    "senorita sr sra srta sig signora shri smt kum kumari md phd dvm patient name esq").split(" "),
);
const SUFFIXES = new Set(["jr", "jnr", "junior", "ii", "iii", "iv", "snr", "senior"]);
/** Words before a surname that registries keep, join or drop: "van der Berg", "de la Cruz", "Al Masri". */
const PARTICLES = new Set(
  "van von der den de del della di da do dos du la le las los zu zum zur el al bin ibn bint ter ten y e".split(" "),
);
/** Words of a name that was borrowed for a child without one: "Baby Holm", "Mother Holm". */
const BORROWED = new RegExp(
  String.raw`\bb\/o\b|\b(?:baby|babe|infant|newborn|twin|guardian|${PARENT})\b`,
  "i",
);
const SPECIES = new Set(
  "cat dog feline canine rabbit horse equine kitten puppy bird hamster guinea pig ferret dsh dlh pet".split(" "),
);

export type NameRelation = "same" | "similar" | "different";

/** A printed name taken apart. `family` and `given` are known apart only where a comma says so. */
export interface PrintedName {
  tokens: string[];
  family: string[] | null;
  given: string[] | null;
  suffix: string | null;
  /** The name says it is an animal's ("Milo (cat)"). */
  animal: boolean;
  /** The same name with ä, ö, ü and å written as ae, oe, ue and aa, where that is another spelling. */
  expanded: PrintedName | null;
  /** The name is told by another person's ("Baby of Anna Doe", "Parents of Ben Doe"): whose it is cannot be known from it. */
  borrowed: boolean;
}

/** Lower-case words without diacritics; apostrophes vanish, hyphens and everything else part. */
export function nameTokens(text: string): string[] {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[ßæœøłđðþı]/g, (c) => LETTERS[c]!)
    .replace(/(?<=\p{L})['’`´](?=\p{L})/gu, "").split(/[^\p{L}\p{N}]+/u).filter((token) => token !== "");
}

const clean = (tokens: string[]): string[] =>
  tokens.filter((token) => !TITLES.has(token) && !SUFFIXES.has(token) && !/^\p{N}+$/u.test(token));

const EXPANSIONS: Record<string, string> = { "ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe" };

/** The spelling registries without umlauts use; null where the text has none. */
function expand(text: string): string | null {
  const expanded = text.normalize("NFC").replace(/[äöüåø]/gi, (letter) => EXPANSIONS[letter.toLowerCase()]!);
  return expanded === text.normalize("NFC") ? null : expanded;
}

/** Reads a printed name: "DOE, John A.", "Mr John A. Doe", "Milo (cat) / Doe". */
export function readName(printed: string): PrintedName {
  const expanded = expand(printed);
  return { ...readSpelling(printed), expanded: expanded === null ? null : readSpelling(expanded) };
}

function readSpelling(printed: string): PrintedName {
  // "Ravi Kumar S/O Mohan": who comes after is a relative.
  const own = printed.replace(/\b(?:s|d|w|c|h)\/o\b.*$/i, "").replace(/\b(?:son|daughter|wife|husband) of\b.*$/i, "");
  const borrowed = BORROWED.test(own);
  const all = nameTokens(own);
  const animal = all.some((token) => SPECIES.has(token)) && /\(|\/|\[|,|-/.test(own);
  const bare = animal ? own.replace(new RegExp(`\\b(${[...SPECIES].join("|")})\\b`, "gi"), " ") : own;
  const [before, ...after] = bare.split(",").filter((part) => clean(nameTokens(part)).length > 0);
  const parted = after.length === 1;
  return {
    tokens: clean(nameTokens(bare)),
    family: parted ? clean(nameTokens(before!)) : null,
    given: parted ? clean(nameTokens(after[0]!)) : null,
    suffix: all.find((token) => SUFFIXES.has(token)) ?? null,
    animal,
    expanded: null,
    borrowed,
  };
}

/** Optimal string alignment distance: insertions, deletions, substitutions, neighbours swapped. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
        ? rows[i - 2]![j - 2]! + 1
        : Infinity;
      const substitution = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, substitution, swap));
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

/** A typing error, an initial or a short form apart: worth a person's look, never agreement. */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (short.length >= 3 && long.startsWith(short)) || (short.length >= 4 && distance(a, b) <= 2) ||
    (short.length === 3 && distance(a, b) <= 1);
}

const withoutParticles = (tokens: string[]): string[] => {
  const rest = tokens.filter((token) => !PARTICLES.has(token));
  return rest.length > 0 ? rest : tokens;
};

/** Takes the wanted tokens out of `from`, together or written as one word; null when not all are there. */
function take(wanted: string[], from: string[]): string[] | null {
  const rest = [...from];
  const all = wanted.every((token) => {
    const at = rest.indexOf(token);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  if (all) return rest;
  const joined = wanted.join("");
  for (let i = 0; i < from.length; i++) {
    for (let j = i + 1; j <= from.length; j++) {
      if (from.slice(i, j).join("") === joined) return [...from.slice(0, i), ...from.slice(j)];
    }
  }
  return null;
}

/** Further given names: each printed one must be the profile's, its initial, or one the profile does not tell. */
function middleNamesAgree(printed: string[], known: string[]): boolean {
  const left = [...known];
  let unknown = 0;
  for (const token of printed) {
    const at = left.findIndex((name) =>
      name === token || ((token.length === 1 || name.length === 1) && name[0] === token[0])
    );
    if (at >= 0) left.splice(at, 1);
    else unknown++;
  }
  return unknown === 0 || (unknown <= 2 && left.length === 0);
}

/** How the parts agree: the whole name, and, for the cases in between, given and family name each. */
export interface NameComparison {
  relation: NameRelation;
  given: NameRelation;
  family: NameRelation;
}

function partRelation(wanted: string[], from: string[]): NameRelation {
  if (wanted.length === 0 || take(wanted, from)) return "same";
  return wanted.some((token) => from.some((other) => alike(token, other))) ? "similar" : "different";
}

/** The surname with its particles, joined or apart, else without them. */
function takeSurname(surname: string[], from: string[]): string[] | null {
  return take(surname, from) ?? take(withoutParticles(surname), withoutParticles(from));
}

/** "Ann Smith Jones" is not plainly Ann Smith: what follows a surname that follows the given name may belong to it. */
function surnameGoesOn(tokens: string[], first: string, surname: string[], leftover: string[]): boolean {
  const end = tokens.lastIndexOf(surname.at(-1) ?? "");
  const given = tokens.indexOf(first);
  return given >= 0 && given < end && leftover.some((token) => token.length > 1 && tokens.lastIndexOf(token) > end);
}

/**
 * "Silva, Joao Pedro Conceicao da": registries that sort by the last surname leave the first ones and the particles with the
 * given names. The name in its natural order, where what stands before the comma ends the surname; else null.
 */
function naturalOrder(printed: PrintedName, family: string | null): PrintedName | null {
  const surname = withoutParticles(clean(nameTokens(family ?? "")));
  const { family: last, given } = printed;
  if (!last || !given || last.length >= surname.length || surname.slice(-last.length).join() !== last.join()) {
    return null;
  }
  return { ...printed, tokens: [...given, ...last], family: null, given: null };
}

function compareSpelling(printed: PrintedName, given: string | null, family: string | null): NameComparison {
  const [first, ...middle] = clean(nameTokens(given ?? ""));
  const surname = clean(nameTokens(family ?? ""));
  if (first === undefined || printed.tokens.length === 0) {
    return { relation: "different", given: "different", family: "different" };
  }
  const familyPart = printed.family ?? printed.tokens;
  const surnameLeft = takeSurname(surname, familyPart);
  const familyRelation = surnameLeft ? "same" : partRelation(withoutParticles(surname), withoutParticles(familyPart));
  const rest = printed.given ?? surnameLeft ?? printed.tokens;
  const leftover = take([first], rest) ?? take([first, ...middle], rest);
  const givenRelation = leftover ? "same" : rest.length === 0 ? "similar" : partRelation([first], rest);
  const agrees = surnameLeft !== null && leftover !== null && !printed.borrowed &&
    (printed.family === null
      ? !surnameGoesOn(printed.tokens, first, surname, leftover)
      : withoutParticles(surnameLeft).every((token) => PARTICLES.has(token))) &&
    middleNamesAgree(leftover.filter((token) => !PARTICLES.has(token)), middle);
  const relation = agrees ? "same" : givenRelation === "different" && !printed.borrowed ? "different" : "similar";
  return { relation, given: givenRelation, family: familyRelation };
}

const RANK: Record<NameRelation, number> = { same: 2, similar: 1, different: 0 };

/**
 * Compares a printed name with a profile's. `same` needs the first given name and the whole family name, letter by letter
 * (ü may be written ue); middle names may be missing, abbreviated or extra, not contradicted.
 */
export function compareName(printed: PrintedName, given: string | null, family: string | null): NameComparison {
  const natural = naturalOrder(printed, family);
  const spellings = [
    compareSpelling(printed, given, family),
    ...(natural ? [compareSpelling(natural, given, family)] : []),
    ...(printed.expanded ? [compareSpelling(printed.expanded, given, family)] : []),
    compareSpelling(printed, given && (expand(given) ?? given), family && (expand(family) ?? family)),
  ];
  return spellings.reduce((best, one) => RANK[one.relation] > RANK[best.relation] ? one : best);
}
