import type { ObservationStatement } from "../contracts/extraction.ts";
import { loincTerm } from "./loinc/dictionary.ts";
import type { Coded } from "./naming.ts";
import { codeObservation } from "./observation.ts";
import { inOtherSpecimen } from "./other-specimen.ts";
import { settled } from "./settle.ts";
import { lazy, list, table } from "./tables.ts";
import { rows as loincRows } from "./terminology/generated/loinc.ts";
import { rows as synonymRows } from "./terminology/generated/synonyms.ts";
import { isRangeMisread } from "./range-misread.ts";
import { isOfOtherUnit, isUnitTold, isUnitUnread, isUsual, withUnitOfTest } from "./unit-misread.ts";
import { toUcum } from "./units.ts";
import { usualOf } from "./usual-ranges.ts";

/** Names shorter than this, as they are compared, may only be misread by letters that look alike. */
const LONG = 8;

/** A name with the letters an engine takes for each other put as one of them ("tii" is an ú), without accents and marks. */
const alike = (name: string): string =>
  name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/tii/g, "u").replace(/[1i|!]/g, "l").replace(
    /0/g,
    "o",
  ).replace(
    /rn/g,
    "m",
  )
    .replace(/vv/g, "w").replace(/ß/g, "ss").replace(/[^a-z2-9]/g, "");

/** Every name of a test that the dictionary knows, by what it looks like. */
const names = lazy(() => {
  const found = new Map<string, Set<string>>();
  const known = [...table(synonymRows).map(([name]) => name!), ...table(loincRows).flatMap((row) => list(row[2]))];
  for (const name of known) {
    const key = alike(name);
    if (key.length > 1) found.set(key, (found.get(key) ?? new Set()).add(name));
  }
  return found;
});

/** Whether one is the other with one letter changed, lost or put in; numbers are never taken for others. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one.replace(/\D/g, "") !== other.replace(/\D/g, "")) return false;
  let start = 0, end = 0;
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start++;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return Math.max(one.length, other.length) - start - end <= 1;
}

/** Signs that tell a share from a count: a name has them or has them not, whatever letters were misread. */
const signs = (name: string): string => [...new Set(name.match(/[%#]/g))].sort().join("");

/** A letter before a name, with a dash, is a specimen ("S-", "U-"): another one, or none, is another test. */
const specimenLetters = (name: string): string =>
  /^(\p{L}{1,2})\s?[-_–](?=\s?\p{L}{2})/u.exec(name)?.[1]?.toLowerCase() ?? "";

const namesLike = (printed: string): string[] =>
  looksLike(printed).filter((name) =>
    signs(name) === signs(printed) && specimenLetters(name) === specimenLetters(printed)
  );

function looksLike(printed: string): string[] {
  const key = alike(printed);
  const same = names().get(key);
  if (same) return [...same];
  if (key.length < LONG) return [];
  return [...names()].filter(([other]) => other.length >= LONG && isNear(key, other)).flatMap((
    [, found],
  ) => [...found]);
}

/** What was printed beside the value may be any unit of the test. */
const DOUBTED = 0.5;

/** A unit that was not read is no unit that was not printed: what a result without one could be in alone is a guess here. */
const unitLost = (statement: ObservationStatement) => {
  if (statement.unit !== null || statement.value.kind !== "quantity" || /[%([]/.test(statement.name)) return false;
  const { unit } = codeObservation(statement);
  return Boolean(unit) && !isUnitTold(statement, unit!);
};

const isSettled = ({ code, issues }: Coded) => code !== null && issues.length === 0;

/**
 * What was read off a picture, with a letter of its name or unit put right where only one test can be meant: it is one letter
 * off, all names that are so near mean the same code, and value and unit raise no doubt about it. Of a value only what looks at it differ
 * about is settled, by its range and flag. Looks are left where only the range is doubted.
 */
export function asMeant(read: ObservationStatement): ObservationStatement {
  const statement = withoutBorder(read);
  const lost = unitLost(statement);
  const inMicro = lost
    ? { ...statement, confidence: Math.min(statement.confidence, DOUBTED) }
    : withUnitOfTest(withMicro(withInternational(statement)));
  const named = withLitre(asNamed(inMicro));
  const { code, unit } = codeObservation(asNumber(named));
  const usual = code && usualOf(code.code, unit ?? null);
  const meant = code && !lost ? settled(named, usual, limitOf(code.code)) : named;
  const { looks, ...rest } = meant;
  const doubted = { ...rest, confidence: Math.min(rest.confidence, DOUBTED) };
  if (unitLost(rest) || inOtherSpecimen(rest) !== null || isUnitUnread(rest) || isOfOtherUnit(rest)) return doubted;
  if (!usual || !isRangeMisread(rest, usual)) return meant;
  return { ...doubted, looks: looks ?? { value: [], range: [], otherwise: rest.confidence } };
}

/** A result whose point was read as a colon is a number, for what it is coded by. */
function asNumber(statement: ObservationStatement): ObservationStatement {
  const { value } = statement;
  const [, whole, part] = statement.looks && value.kind === "text" ? /^(\d+)[:;](\d+)$/.exec(value.text) ?? [] : [];
  if (whole === undefined) return statement;
  return { ...statement, value: { kind: "quantity", number: `${whole}.${part}`, comparator: null } };
}

/**
 * Lipids are told by one limit to decide by, HDL by the lower one: ATP III Classification of LDL, Total, and HDL Cholesterol
 * (NIH Publication 02-5215, https://www.nhlbi.nih.gov/health-pro/guidelines/current/cholesterol-guidelines/quick-desk-reference-html.htm).
 */
const UPPER = new Set(["2093-3", "2089-1", "13457-7", "43396-1", "2571-8"]);
const LOWER = new Set(["2085-9"]);
const limitOf = (code: string) => UPPER.has(code) ? "high" : LOWER.has(code) ? "low" : null;

function asNamed(inMicro: ObservationStatement): ObservationStatement {
  const coded = codeObservation(inMicro);
  if (coded.code !== null || coded.issues.some(({ code }) => code === "unknown-unit")) return inMicro;
  const near = namesLike(inMicro.name).map((name) => ({ ...inMicro, name }))
    .map((meant) => ({ meant, coded: codeObservation(meant) })).filter(({ coded }) => isSettled(coded));
  const codes = new Set(near.map(({ coded }) => coded.code!.code));
  return codes.size === 1 ? near[0]!.meant : near.length > 0 ? inMicro : withoutStray(inMicro);
}

/** A letter that stands alone beside a name, as arrows and borders are read. */
const STRAY = /^[\p{L}|!]\s+(?=\p{L}{2})|(?<=\p{L}{2,})\s+[\p{L}|!]$/u;

/** A name without the stray letter beside it, where the printed range is what is usual of the test that is left. */
function withoutStray(statement: ObservationStatement): ObservationStatement {
  const meant = { ...statement, name: statement.name.replace(STRAY, "") };
  if (meant.name === statement.name) return statement;
  const coded = codeObservation(meant), term = coded.code && loincTerm(coded.code.code);
  return isSettled(coded) && term && coded.unit && isUsual(term, coded.unit, meant) ? meant : statement;
}

/** "g/d" is g/dL with its end cut off, where a test that is measured so and nothing else can be meant; else it is grams a day. */
function withLitre(statement: ObservationStatement): ObservationStatement {
  if (!/^[mµun]?g\/d$/.test(statement.unit ?? "") || isSettled(codeObservation(statement))) return statement;
  const meant = { ...statement, unit: `${statement.unit}L` };
  return isSettled(codeObservation(meant)) ? meant : statement;
}

/**
 * The I of international units (IE in German and Nordic) is read as what looks like it, a caret as a tilde. Nobody counts millions of
 * them in a millilitre: a capital M is the m of thousandths, or a µ, which the test's own units tell.
 */
const withInternational = (statement: ObservationStatement): ObservationStatement => ({
  ...statement,
  unit: statement.unit?.replace(/^([mµuk]?)[il1|]([UE])(?=\/)/, "$1I$2").replace(/^([x×*]?10)~(?=-?\d)/, "$1^")
    .replace(/^M(?=(?:UI|IU)\/m[lL]$)/, "m") ?? null,
});

/** What stands in a unit's place without a letter or a sign of a unit is a border or what is left of a percent sign. */
const withoutBorder = (statement: ObservationStatement): ObservationStatement =>
  statement.unit !== null && !/[\p{L}\d%‰°"]/u.test(statement.unit) ? { ...statement, unit: null } : statement;

/** "pg/dL" of iron is µg/dL: the letter µ is read as p, and the test is measured in millionths, not in billionths of them. */
function withMicro(statement: ObservationStatement): ObservationStatement {
  if (!/^[py](g|mol|kat)\//.test(statement.unit ?? "")) return statement;
  const micro = { ...statement, unit: `u${statement.unit!.slice(1)}` };
  const [read, meant] = [toUcum(statement.unit!), toUcum(micro.unit)];
  const { code } = codeObservation(micro);
  const units = code ? loincTerm(code.code)?.units : undefined;
  return meant !== null && units?.has(meant) && (read === null || !units.has(read)) ? micro : statement;
}
