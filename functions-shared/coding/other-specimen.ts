import type { Coding, ObservationStatement } from "../contracts/extraction.ts";
import { type LoincTerm, loincTerm } from "./loinc/dictionary.ts";
import { codeObservation } from "./observation.ts";
import { isUsual } from "./unit-misread.ts";

/**
 * The test that a result is of where its specimen is another one than the heading far above it says: a heading that was lost on a
 * picture leaves its rows to the one before ("Uric acid 5.1 mg/dL 3.5 - 7.2" under urine). Told where the specimen comes from a heading
 * alone, and the printed range is what is usual of the same test without it, and not of the test with it. Null where it is not.
 */
export function inOtherSpecimen(statement: ObservationStatement): Coding | null {
  if (statement.section === null && statement.specimen === null) return null;
  const headed = codeObservation(statement), bare = codeObservation({ ...statement, section: null, specimen: null });
  if (!headed.code || !bare.code || headed.code.code === bare.code.code || !headed.unit) return null;
  const [one, other] = [loincTerm(headed.code.code), loincTerm(bare.code.code)];
  if (!one || !other || one.specimen === other.specimen || isOfBlood(one)) return null;
  return isUsual(other, headed.unit, statement) && !isUsual(one, headed.unit, statement) ? bare.code : null;
}

/** What is said of blood, however it was taken, is said of a result by its test alone. */
const OF_BLOOD = new Set(["serum", "blood", "arterial", "venous", "capillary"]);
export const isOfBlood = ({ specimen }: LoincTerm) => OF_BLOOD.has(specimen ?? "serum");
