import type { ProposedEvent } from "../contracts/event.ts";
import type { ObservationStatement } from "../contracts/extraction.ts";
import { fromFlag, interpret } from "./interpretation.ts";
import type { Coded } from "./naming.ts";
import type { Usual } from "./settle.ts";
import { usualOf } from "./usual-ranges.ts";

/** From here on a reading is believed, and how sure one is whose range was left out. */
const SURE = 0.6, LEFT = 0.75;
/** A result that is marked lies within so many times what is usual; ten times off is a lost point. */
const MARKED = 2;
/** Ends so near to each other that no result within them is another one with its point elsewhere. */
const NARROW = 5;

/** Said of a result that is filed without the range printed beside it. */
export const RANGE_UNREAD = "range-unread";

/**
 * Whether a result is what is usual of its test, or lies beside it as its mark says, and a point that was lost would have put it
 * elsewhere. The table never says that a result is wrong: where it says nothing, the row waits for a person, as any doubted one.
 */
function isExpected(number: string, flag: string | null, { low, high }: Usual): boolean {
  if (high <= 0 || !number.includes(".") && !(low > 0 && high < NARROW * low)) return false;
  const value = Number(number), printed = flag === null ? null : fromFlag(flag);
  if (value < low) return printed !== null && /^[LA]/.test(printed) && value >= low / MARKED;
  return value <= high || printed !== null && /^[HA]/.test(printed) && value <= high * MARKED;
}

/**
 * A result of which only the range is doubted, without it: the looks at its number agree, all else of its row is certain, and its number
 * is one that its test may have. What the range may have been is not guessed; that one is printed is told by an issue, which a flag
 * shows and which holds nothing.
 */
export function withoutUnreadRange<T extends Coded & Partial<ProposedEvent>>(
  coded: T,
  statement: ObservationStatement,
): T {
  const { looks, value, flag, confidence } = statement;
  const others = coded.issues.filter(({ code }) => code !== "flag-contradicts-range");
  if (confidence >= SURE || !coded.code || others.length > 0 || value.kind !== "quantity") return coded;
  if (!looks || looks.value.length > 1 || looks.otherwise < SURE || value.comparator !== null) return coded;
  const usual = usualOf(coded.code.code, coded.unit ?? null);
  if (!usual || !isExpected(value.number, flag, usual)) return coded;
  const { interpretation, issues } = interpret({ ...statement, reference_range: null });
  const unread = { code: RANGE_UNREAD, detail: "The range printed beside the result was not read for certain." };
  return {
    ...coded,
    range_low: null,
    range_high: null,
    interpretation,
    confidence: Math.min(looks.otherwise, LEFT),
    issues: [...issues, unread],
  };
}
