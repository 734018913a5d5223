import type { ObservationStatement } from "../contracts/extraction.ts";
import { distance } from "../reading/ocr/spelling.ts";
import { factorFor } from "./convert.ts";
import { type LoincTerm, loincTerm, referenceRange } from "./loinc/dictionary.ts";
import { codeObservation } from "./observation.ts";
import { scaleOf, toUcum } from "./units.ts";

/** Units as they are printed, one spelling each of those that look alike. */
const PRINTED =
  ("g/dL gm/dL mg/dL ug/dL mcg/dL ng/dL g/L mg/L ug/L ng/L ng/mL pg/mL ug/mL mmol/L mEq/L umol/L nmol/L pmol/L U/L IU/L IU/mL mIU/L uIU/mL " +
    "% fL pg s sec mm/h mm/hr 10^3/uL 10^6/uL 10^9/L 10^12/L K/uL M/uL /uL L/L").split(" ");

/** Units that laboratories write in one way only; of the others ("mmol/L", "mEq/L") none is told by its size. */
const ONE_WAY = new Set(["g/dL", "mg/dL", "ug/dL", "ng/dL", "%", "fL", "pg", "U/L", "mm/h"]);

/** How far the ends of a printed range lie from the usual one in the unit that is meant, at most. */
const ALIKE = 2;

/** A count of cells whose caret or raised digit was read as anything: "x101M9/L". Thousands and millions are counted in a microlitre. */
const GARBLED_COUNT = /^[x×*]?1[0O][^/]{0,3}?([369]|12)\/([uµμp]?)[lLI1|]$/;

/** The count of cells that a unit may be; null where it may be none. */
function countOf(unit: string): string | null {
  const [, power, micro] = GARBLED_COUNT.exec(unit) ?? [];
  if (power === undefined || (power === "3" || power === "6") !== (micro !== "")) return null;
  return `10^${power}/${micro ? "u" : ""}L`;
}

/** Letters that an engine takes for each other, put as one of them, without spaces and strokes. */
const folded = (text: string): string =>
  text.normalize("NFKC").replace(/[\s.,;:'"`’‘“”_*()[\]{}^]/g, "").replace(/[µμ]/g, "u").replace(/[I1|!]/g, "l")
    .toLowerCase().replace(/q/g, "g").replace(/\//g, "");

/** Marks and letters that stand behind a unit and are none of it. */
const BEHIND = /(?:\s+|(?<=[\p{L}%]))[^\p{L}\d\s/%]{1,2}$|\s+[\p{L}[\]]{1,3}$/u;

/** The tests that the name of a row may mean. */
function termsOf(statement: ObservationStatement): LoincTerm[] {
  const { code, candidates } = codeObservation(statement);
  return (code ? [code] : candidates ?? []).map((one) => loincTerm(one.code)).filter((term) => term !== null);
}

/** Whether the row's printed range is what is usual of a test in a unit; false where either is not known. */
export function isUsual(term: LoincTerm, unit: string, { reference_range: range }: ObservationStatement): boolean {
  const usual = referenceRange(term.code), factor = usual && factorFor(term.code, usual.unit, unit);
  if (!usual || !factor || range === null || range.high === null) return false;
  const near = (end: string | null, own: number) =>
    end === null || Number(end) === 0 || own === 0 ? null : Math.max(Number(end) / own, own / Number(end)) <= ALIKE;
  const ends = [near(range.low, usual.low * factor), near(range.high, usual.high * factor)];
  return ends[1] === true && ends[0] !== false;
}

const isSettled = (statement: ObservationStatement) => {
  const { code, issues } = codeObservation(statement);
  return code !== null && issues.length === 0;
};

/**
 * A unit that was read a letter wrong ("gd", "K/ulL", "Pi g"), where one alone of the test's own is so near, and the printed range is
 * what is usual of the test in it.
 */
export function withUnitOfTest(statement: ObservationStatement): ObservationStatement {
  const { unit, value } = statement;
  if (value.kind !== "quantity" || isSettled(statement)) return statement;
  if (unit === null) return withUnitTold(statement);
  const bare = unit.replace(BEHIND, "").trim();
  if (bare !== unit && toUcum(bare) && isSettled({ ...statement, unit: bare })) return { ...statement, unit: bare };
  const key = folded(unit), terms = termsOf({ ...statement, unit: null });
  const count = countOf(bare), counted = count && toUcum(count);
  if (counted && terms.some((term) => isUsual(term, counted, statement))) return { ...statement, unit: count };
  if (key.length === 0 || key.length > 9) return statement;
  const possible = PRINTED.flatMap((printed) => {
    const ucum = toUcum(printed), far = distance(folded(printed), key, 1);
    const usual = ucum !== null && far <= 1 &&
      terms.some((term) => term.scales.has(scaleOf(ucum)) && isUsual(term, ucum, statement));
    return usual && shares(folded(printed), key) && isSettled({ ...statement, unit: printed })
      ? [{ printed, ucum, far }]
      : [];
  });
  const least = Math.min(...possible.map(({ far }) => far));
  const nearest = possible.filter(({ far }) => far === least);
  return new Set(nearest.map(({ ucum }) => ucum)).size === 1 ? { ...statement, unit: nearest[0]!.printed } : statement;
}

/**
 * A unit that was not read, where the name alone may mean several tests ("Lymphocytes") and the printed range is what is usual of one of
 * them, in a unit that is written in one way only: "20 - 45" is of the share, not of the count.
 */
function withUnitTold(statement: ObservationStatement): ObservationStatement {
  const terms = termsOf(statement);
  if (terms.length < 2) return statement;
  const possible = [...ONE_WAY].filter((unit) =>
    terms.some((term) => term.scales.has(scaleOf(unit)) && isUsual(term, unit, statement)) &&
    isSettled({ ...statement, unit })
  );
  return possible.length === 1 ? { ...statement, unit: possible[0]! } : statement;
}

/** One letter in common is the least that is left of a unit. */
const shares = (one: string, other: string) => [...one].some((letter) => other.includes(letter));

/**
 * Whether a unit that was not read is known all the same: the printed range tells its size, and units of this size are written in one
 * way only.
 */
export function isUnitTold(statement: ObservationStatement, unit: string): boolean {
  if (!ONE_WAY.has(unit)) return false;
  return termsOf({ ...statement, unit }).some((term) => isUsual(term, unit, statement));
}

/** A unit as a range's column shows it, behind its numbers. */
const BESIDE_RANGE = /\d\s+(?:\p{L}{0,4})\/\p{L}{1,4}$/u;

/**
 * Whether the unit that is printed behind a range was not read as one ("0-2 /npf" for /hpf): tests are told apart by their units, and
 * a row without one may be another.
 */
export function isUnitUnread({ unit, reference_range: range }: ObservationStatement): boolean {
  return unit === null && range !== null && BESIDE_RANGE.test(range.printed) &&
    toUcum(/\S+$/.exec(range.printed)![0]) === null;
}

/**
 * Whether a unit is one letter off another one that the row speaks for: its printed range is what is usual of the test in the other
 * and not in this one ("g/L" for g/dL beside 12.0 - 16.0), or, where no range tells, the other is one of the test's own and this is not.
 */
export function isOfOtherUnit(statement: ObservationStatement): boolean {
  const { code, unit } = codeObservation(statement);
  const term = code && loincTerm(code.code);
  if (!term || !unit || statement.unit === null || statement.value.kind !== "quantity") return false;
  const told = tells(term, statement);
  const own = new Set([...term.units].map(asUnits));
  const speaksFor = (one: string) => told ? isUsual(term, one, statement) : own.has(asUnits(one));
  if (speaksFor(unit)) return false;
  const key = folded(statement.unit);
  return PRINTED.some((printed) => {
    const other = toUcum(printed);
    return other !== null && other !== unit && term.scales.has(scaleOf(other)) && scaleOf(other) === scaleOf(unit) &&
      distance(folded(printed), key, 1) === 1 && speaksFor(other);
  });
}

/** Laboratories print units and international units for each other. */
const asUnits = (unit: string) => unit.replaceAll("[IU]", "U");

/** Whether what is usual of a test and the printed range can be held against each other. */
const tells = (term: LoincTerm, { reference_range: range }: ObservationStatement) =>
  referenceRange(term.code) !== null && range !== null && range.high !== null;
