import { loincTerm } from "./loinc/dictionary.ts";
import { lazy, table } from "./tables.ts";
import { rows as conversionRows } from "./terminology/generated/conversions.ts";
import { ratioOf } from "./units.ts";

interface Conversion {
  unit: string;
  factor: number;
  into: string;
}

const conversions = lazy(() =>
  new Map(
    table(conversionRows).map(([analyte, unit, factor, into]): [string, Conversion] => [
      analyte!,
      { unit: unit!, factor: Number(factor), into: into! },
    ]),
  )
);

const product = (factors: (number | null)[]): number | null =>
  factors.reduce((all, factor) => all === null || factor === null ? null : all * factor, 1);

/**
 * How many of UCUM unit `into` one `unit` is, for the test with this LOINC code: by prefix alone, or through the molar mass of
 * its analyte (conversions.tsv, each factor with its source). Null where that is not known; never between arbitrary units.
 *
 * @example factorFor("2345-7", "mg/dL", "mmol/L") // 0.05551
 */
export function factorFor(code: string, unit: string, into: string): number | null {
  const plain = ratioOf(unit, into);
  if (plain !== null) return plain;
  const known = conversions().get(loincTerm(code)?.stem ?? "");
  if (!known) return null;
  const forth = product([ratioOf(unit, known.unit), known.factor, ratioOf(known.into, into)]);
  return forth ?? product([ratioOf(unit, known.into), 1 / known.factor, ratioOf(known.unit, into)]);
}

/** A value of the test with this LOINC code in another unit; null where {@link factorFor} knows no factor. */
export function convert(code: string, value: number, unit: string, into: string): number | null {
  const factor = factorFor(code, unit, into);
  return factor === null ? null : value * factor;
}
