import { compareDecimal, shiftDecimal } from "../../coding/decimal.ts";
import { isNarrow } from "../narrow.ts";
import { eachEvent, type GuardEvent, onEvent } from "../rule.ts";

const decimals = (number: string): number => number.split(".")[1]?.length ?? 0;

/**
 * Readers lose decimal points at high confidence: 4.4 becomes 44, 11.5 becomes 115. Suspected is a value outside its own
 * narrow printed range that falls back into it when its point is moved: to the left where fewer decimals are printed than
 * in the range, to the right by a factor of ten or a hundred. No table of plausible values is used: none that could be
 * trusted was found.
 */
function lost(event: GuardEvent): boolean {
  const { value_number: number, value_comparator, range_low: low, range_high: high } = event;
  if (number === null || value_comparator !== null || low === null || high === null) return false;
  if (Number(number) <= 0 || !isNarrow(Number(low), Number(high))) return false;
  const fits = (places: number) => {
    const moved = shiftDecimal(number, places);
    return compareDecimal(moved, low) >= 0 && compareDecimal(moved, high) <= 0;
  };
  if (fits(0)) return false;
  const printed = Math.max(decimals(low), decimals(high));
  return decimals(number) < printed && (fits(-1) || (printed > 1 && fits(-2))) || fits(1) || fits(2);
}

/** "1.250" for 1250: three decimals where the range has none, and too small for it. */
function separatorTakenForPoint({ value_number: number, range_low: low, range_high: high }: GuardEvent): boolean {
  if (number === null || low === null || decimals(number) !== 3 || decimals(low) > 0 || decimals(high ?? "") > 0) {
    return false;
  }
  return compareDecimal(number, low) < 0;
}

export const possibleLostDecimal = eachEvent(
  "possible-lost-decimal",
  (event) =>
    lost(event) || separatorTakenForPoint(event)
      ? onEvent(event, "possible-lost-decimal", "The value fits its range when its decimal point is moved.")
      : null,
);
