import { factorFor } from "./convert.ts";
import { referenceRange } from "./loinc/dictionary.ts";
import type { Usual } from "./settle.ts";

/**
 * What is usual of tests that the table of tests (terminology/loinc_labs.tsv) has no range for: by code, in the unit named. Ranges read off
 * pictures are held against it, never results. Men and women together, as they are printed apart:
 * - A: Laboratory Tests Reference Ranges, Clinical Cases (https://ecampusontario.pressbooks.pub/clinicalcases/back-matter/laboratory-tests-reference-ranges)
 * - B: List of Normal Lab Values (https://www.caregiverology.com/normal-lab-values.html)
 */
const RANGES: Record<string, Usual & { unit: string }> = {
  "789-8": { low: 4.1, high: 5.9, unit: "10*6/uL" }, // A: men 4.5-5.9, women 4.1-5.1
  "751-8": { low: 1.8, high: 7.8, unit: "10*3/uL" }, // A: 1800-7800 cells per microlitre
  "731-0": { low: 1, high: 4.8, unit: "10*3/uL" }, // A: 1000-4800 cells per microlitre
  "742-7": { low: 0, high: 0.8, unit: "10*3/uL" }, // A: 0-800 cells per microlitre
  "1963-8": { low: 21, high: 32, unit: "mmol/L" }, // B: Carbon Dioxide
  "3016-3": { low: 0.34, high: 4.82, unit: "m[IU]/L" }, // B
  "2284-8": { low: 3.1, high: 17.5, unit: "ng/mL" }, // B
  "2336-6": { low: 2.3, high: 3.5, unit: "g/dL" }, // B
};

/** What is usual of a test, and in which unit; null where it is not listed here. */
const listedRange = (code: string): (Usual & { unit: string }) | null => RANGES[code] ?? null;

/** What UCUM writes where nothing is printed. */
const NO_UNIT = "[pH]";

/** What the table says the test is usually between, in this unit. */
export function usualOf(code: string, unit: string | null): Usual | null {
  const usual = referenceRange(code) ?? listedRange(code);
  const factor = usual &&
    (unit === usual.unit || unit === null && usual.unit === NO_UNIT ? 1 : unit && factorFor(code, usual.unit, unit));
  return usual && factor ? { low: usual.low * factor, high: usual.high * factor } : null;
}
