import type { Coding, ObservationStatement } from "../contracts/extraction.ts";
import { loincTerm, referenceRange, sameSubstance } from "./loinc/dictionary.ts";
import { type Coded, uncertain } from "./naming.ts";
import { inOtherSpecimen, isOfBlood } from "./other-specimen.ts";
import { LOINC } from "./systems.ts";
import { isUsual } from "./unit-misread.ts";
import { scaleOf } from "./units.ts";

/**
 * The tests of the same substance that a row read off a picture may as well be: its printed range is what is usual of them in its unit,
 * and not of the one its name says. A word of a name that was not read ("free", "ionized", "urine" above it) leaves the name of another
 * test; no word tells one kind of blood from another. Empty where the table does not know what is usual of the one that is named.
 */
function othersMeant(code: string, unit: string | null, statement: ObservationStatement): Coding[] {
  const term = loincTerm(code);
  if (!term || !unit || referenceRange(code) === null || isUsual(term, unit, statement)) return [];
  return sameSubstance(term)
    .filter((other) => other.stem !== term.stem || !isOfBlood(other) || !isOfBlood(term))
    .filter((other) => other.scales.has(scaleOf(unit)) && isUsual(other, unit, statement))
    .map(({ code, name }) => ({ system: LOINC, code, display: name }));
}

/** A coded result, without its code where the paper does not tell it from another one: a wrong code is worse than none. */
export function withoutOtherTest<T extends Coded & { unit?: string | null }>(
  coded: T,
  statement: ObservationStatement,
): T {
  if (coded.code?.system !== LOINC || statement.codings.length > 0) return coded;
  const elsewhere = inOtherSpecimen(statement);
  const others = elsewhere ? [elsewhere] : othersMeant(coded.code.code, coded.unit ?? null, statement);
  if (others.length === 0) return coded;
  const { code, candidates, issues } = uncertain([coded.code, ...others]);
  return { ...coded, code, candidates, issues: [...issues, ...coded.issues] };
}
