import type { Coding, ObservationStatement } from "../contracts/extraction.ts";
import { type LoincTerm, loincTerm, referenceRange, sameSubstance } from "./loinc/dictionary.ts";
import { type Coded, uncertain } from "./naming.ts";
import { isOfBlood } from "./other-specimen.ts";
import { LOINC } from "./systems.ts";

/** The unit of what is told as a logarithm: a difference of one is a factor of ten (https://ucum.org/ucum#para-45). */
const LOGARITHMIC = "[pH]";
/** What lies so far from what is usual is ten times off: no blood is so, and blood and urine differ by more. */
const TENFOLD = 1;

interface Usual {
  low: number;
  high: number;
}

const isLogarithmic = ({ units }: LoincTerm) => units.has(LOGARITHMIC);

/** How far a result lies from what is usual of a test: the ends of its printed range, or its value where it has none. */
function farFrom({ low, high }: Usual, { reference_range: range, value }: ObservationStatement): number {
  const ends = ([[range?.low, low], [range?.high, high]] as const).filter(([end]) => end != null);
  if (ends.length > 0) return Math.max(...ends.map(([end, own]) => Math.abs(Number(end) - own)));
  const number = value.kind === "quantity" ? Number(value.number) : low;
  return Math.max(low - number, number - high, 0);
}

/**
 * The other tests a pH may be where its row says that it is not the one that was found: the printed range, or the value where none is
 * printed, is ten times off what is usual of it, and near to what is usual of another ("5.0 - 8.0" is of urine, "7.35 - 7.45" of
 * blood). Each is printed as "pH" alone, below a heading that may be missing, lost, or of what stands above.
 */
function othersMeant(code: string, statement: ObservationStatement): Coding[] {
  const term = loincTerm(code), usual = term && isLogarithmic(term) ? referenceRange(code) : null;
  const far = usual ? farFrom(usual, statement) : 0;
  if (!term || far <= TENFOLD) return [];
  const others = sameSubstance(term).filter((other) => isLogarithmic(other) && !(isOfBlood(other) && isOfBlood(term)));
  return others.filter((other) => {
    const known = referenceRange(other.code);
    return known !== null && farFrom(known, statement) < Math.min(far, TENFOLD);
  }).map(({ code, name }) => ({ system: LOINC, code, display: name }));
}

/** A coded pH, without its code where its row says that it is of another specimen: a wrong code is worse than none. */
export function withoutOtherAcidity<T extends Coded>(coded: T, statement: ObservationStatement): T {
  if (coded.code?.system !== LOINC || statement.codings.length > 0) return coded;
  const others = othersMeant(coded.code.code, statement);
  if (others.length === 0) return coded;
  const { code, candidates, issues } = uncertain([coded.code, ...others]);
  return { ...coded, code, candidates, issues: [...issues, ...coded.issues] };
}
