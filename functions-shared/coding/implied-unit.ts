import type { ObservationStatement } from "../contracts/extraction.ts";
import { factorFor } from "./convert.ts";
import { type LoincTerm, referenceRange } from "./loinc/dictionary.ts";

/** Units that laboratories of any country print a result in; of those that a test is not measured in nothing is known. */
const PRINTED = (
  "g/L g/dL mg/L mg/dL ug/L ug/dL ng/L ng/dL ng/mL pg/mL mol/L mmol/L umol/L nmol/L pmol/L 10*3/uL 10*6/uL /uL % L/L U/L ukat/L fL pg"
).split(" ");

/** How far off the usual range a result in its own unit may lie, and within how much of it another unit still comes into question. */
const NEAR = 2, FAR = 3;
/** The same for the ends of a printed range, which laboratories agree on more closely. */
const ALIKE = 1.6, UNLIKE = 2.5;

/** A unit a result may be in, with the usual range there. */
interface Reading {
  unit: string;
  low: number;
  high: number;
}

/**
 * The unit of a result that is printed without one ("Na 140", "Hgb 13.5 (13.2-17.1)"), where it can be one alone: its printed range, or
 * where there is none the number itself, lies where the table's range lies in that unit and nowhere near it in any other that the
 * tests of this name are reported in. Null where more than one comes into question or the table knows no range.
 */
export function impliedUnit(candidates: LoincTerm[], { value, reference_range }: ObservationStatement): string | null {
  if (value.kind !== "quantity" || value.comparator !== null || candidates.length === 0) return null;
  const readings = readingsOf(candidates);
  if (readings === null) return null;
  const [low, high] = [Number(reference_range?.low ?? NaN), Number(reference_range?.high ?? NaN)];
  const number = Number(value.number);
  const ranged = low > 0 && high > low;
  const fits = (one: Reading, near: boolean): boolean =>
    ranged
      ? apart(low, one.low) <= (near ? ALIKE : UNLIKE) && apart(high, one.high) <= (near ? ALIKE : UNLIKE)
      : number >= one.low / (near ? NEAR : FAR) && number <= one.high * (near ? NEAR : FAR);
  const possible = readings.filter((one) => fits(one, false));
  const [only] = possible.length === 1 ? possible : [];
  const isOwn = only !== undefined && candidates.some(({ units }) => units.has(only.unit));
  return isOwn && fits(only, true) ? only.unit : null;
}

const apart = (a: number, b: number) => Math.max(a / b, b / a);

const MASS = /^[munp]?g\/[dm]?L$/;
/** Whether it is known what a mass of the analyte is in moles, in which other laboratories report it. */
const isMolar = (code: string, unit: string) => factorFor(code, unit, "mmol/L") !== null;

/** What a number may mean, each magnitude once; null where a test of the name has no range that could tell. */
function readingsOf(candidates: LoincTerm[]): Reading[] | null {
  const readings: Reading[] = [];
  const ranges = candidates.map(({ code }) => ({ code, range: referenceRange(code) })).filter(({ range }) => range);
  for (const term of candidates) {
    const units = [...term.units];
    if (units.length === 0) return null;
    const known = ranges.map(({ code, range }) => ({
      code,
      range: range!,
      factor: factorFor(code, range!.unit, units[0]!),
    }))
      .filter(({ range, factor }) => factor !== null && range.low > 0);
    if (known.length === 0 || (MASS.test(units[0]!) && !known.some(({ range, code }) => isMolar(code, range.unit)))) {
      return null;
    }
  }
  for (const { code, range } of ranges) {
    if (range!.low <= 0) continue;
    for (const unit of [...candidates.flatMap((term) => [...term.units]), ...PRINTED]) {
      const factor = factorFor(code, range!.unit, unit);
      const one = factor && { unit, low: range!.low * factor, high: range!.high * factor };
      if (one && !readings.some((other) => apart(other.low, one.low) < 1.6 && apart(other.high, one.high) < 1.6)) {
        readings.push(one);
      }
    }
  }
  return readings;
}
