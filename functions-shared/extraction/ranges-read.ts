import type { Extraction, ObservationStatement, Statement } from "../contracts/extraction.ts";

type Range = NonNullable<ObservationStatement["reference_range"]>;

/** A range that was printed and not read as one: the paper says what is normal, and that is not known. */
const DOUBTED = 0.5;
/** Where so many results have a range, each has one; fewer results than these tell nothing. */
const MOST = 0.5, FEWEST = 5;

const isBounded = ({ reference_range: range }: ObservationStatement) =>
  range !== null && (range.low !== null || range.high !== null);

/**
 * Ranges of a page that was a picture: one whose dash or brackets were misread is put right where its two ends are all it says. A
 * result whose range is lost is doubted, for what stood there may be anything.
 */
export function withRangesRead(extraction: Extraction): Extraction {
  const statements = extraction.statements.map((one) => isMeasured(one) ? mended(one) : one);
  const measured = statements.filter(isMeasured);
  const ranged = measured.filter(isBounded).length;
  const eachHasOne = ranged >= FEWEST && ranged >= MOST * measured.length;
  const doubted = statements.map((one) =>
    isMeasured(one) && !isBounded(one) && (eachHasOne || one.reference_range !== null)
      ? { ...one, confidence: Math.min(one.confidence, DOUBTED) }
      : one
  );
  return { ...extraction, statements: doubted };
}

const isMeasured = (one: Statement): one is ObservationStatement =>
  one.type === "observation" && one.value.kind === "quantity";

function mended(one: ObservationStatement): ObservationStatement {
  if (one.reference_range === null || isBounded(one)) return one;
  const read = twoEnds(one.reference_range.printed);
  return read ? { ...one, reference_range: { ...one.reference_range, ...read } } : one;
}

/** Two numbers printed alike, the lower one first, and no other digit beside them. */
function twoEnds(printed: string): Pick<Range, "low" | "high"> | null {
  const numbers = printed.match(/\d+(?:[.,]\d+)?/g) ?? [];
  const [low, high] = numbers.map((number) => number.replace(",", "."));
  const decimals = numbers.map((number) => number.split(/[.,]/)[1]?.length ?? 0);
  if (numbers.length !== 2 || decimals[0] !== decimals[1] || decimals[0]! > 2 || /[<>≤≥;:]|\d\s*[.,]\s/.test(printed)) {
    return null;
  }
  return Number(low) < Number(high) ? { low: low!, high: high! } : null;
}
