import type { ObservationStatement } from "../contracts/extraction.ts";
import { decimalsOf } from "../extraction/fields/numbers.ts";
import type { Usual } from "./settle.ts";

type Range = NonNullable<ObservationStatement["reference_range"]>;

/** Ends of ranges differ less than this between laboratories, but where other methods give other numbers. */
const UNLIKE = 5;
/** The same of what the body keeps closely, within so many times its lower end. */
const NARROW = 3;
const UNLIKE_NARROW = 2.5;
/** A low end this many times below the high one is next to nothing. */
const NOTHING = 20;
/** Where one end is the table's within so little, both were set by the same method, and the other differs by less than this. */
const AS_TABLE = 1.2;
const OTHER = 3;
const OTHER_NARROW = 1.6;
/** What is kept so closely is said nowhere to begin at nought. */
const KEPT = 2.5;
/** An end that is the other one of the table lies this near to it. */
const SAME = 1.35;

/**
 * Whether a range that was read off a picture is not the one that is printed, as far as what is usual of the test tells: an end lost a
 * digit ("<4" for "<41", "2.0 - 16.0" for 12.0 - 16.0), took one from what joins its ends ("0,0a21,0" for 0,0 à 1,0), or is the other end
 * ("> 41" for "< 41"). The table's range is never used to judge a value.
 */
export function isRangeMisread({ reference_range: range }: ObservationStatement, usual: Usual): boolean {
  if (range === null) return false;
  return isEndOff(range, usual) || isWide(range, usual) || isTurned(range, usual) || hasUnlikePlaces(range) ||
    isBelowNought(range, usual) || isOneEndOff(range, usual);
}

const isNarrow = ({ low, high }: Usual) => low > 0 && high < NARROW * low;

/** Methods that give smaller numbers print them with decimals. A low end that is next to nothing is set differently everywhere. */
function isEndOff({ low, high }: Range, usual: Usual): boolean {
  const most = isNarrow(usual) ? UNLIKE_NARROW : UNLIKE;
  const least = usual.high / NOTHING;
  return ([[low, usual.low], [high, usual.high]] as const).some(([end, own]) => {
    const number = Number(end ?? 0);
    if (end === null || number === 0 || own <= least) return false;
    return number > own * most || (!end.includes(".") && number < own / most);
  });
}

/** In whatever unit: the ends of a narrow range lie as near to each other everywhere. */
function isWide({ low, high }: Range, usual: Usual): boolean {
  if (low === null || high === null || !isNarrow(usual) || Number(high) <= 0) return false;
  return Number(low) > 0 && Number(high) / Number(low) > UNLIKE_NARROW * usual.high / usual.low;
}

/** One end alone that is the other one of the table. */
function isTurned({ low, high }: Range, usual: Usual): boolean {
  if ((low === null) === (high === null) || usual.low <= 0 || isNear(usual.low, usual.high)) return false;
  return low === null ? isNear(Number(high), usual.low) : isNear(Number(low), usual.high);
}

const apart = (one: number, other: number) => Math.max(one / other, other / one);
const isNear = (one: number, other: number) => one > 0 && apart(one, other) <= SAME;

/**
 * One end is what is usual and the other is not: its first digit was lost or read as another ("0.5 - 5.1", "3.5 - 9.1" for 3.5 - 5.1).
 */
function isOneEndOff({ low, high }: Range, usual: Usual): boolean {
  if (low === null || high === null || usual.low <= usual.high / NOTHING) return false;
  const [least, most] = [Number(low), Number(high)], other = isNarrow(usual) ? OTHER_NARROW : OTHER;
  if (least === 0) return usual.high < KEPT * usual.low;
  const [below, above] = [apart(least, usual.low), apart(most, usual.high)];
  return Math.min(below, above) <= AS_TABLE && Math.max(below, above) >= other;
}

/** A border before the low end is read as a minus. */
const isBelowNought = ({ low }: Range, usual: Usual) => Number(low) < 0 && usual.low >= 0;

/** Both ends are printed alike. */
const hasUnlikePlaces = ({ low, high }: Range) =>
  low !== null && high !== null && Number(low) > 0 && decimalsOf(low) !== decimalsOf(high);
