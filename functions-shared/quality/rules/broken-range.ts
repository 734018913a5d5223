import { compareDecimal } from "../../coding/decimal.ts";
import { eachEvent, onEvent } from "../rule.ts";

/**
 * A range whose low end lies above its high end was misread, and so was what was computed from it. One whose ends are the same has lost
 * a minus ("-2.0 - 2.0"), unless none at all is usual.
 */
export const brokenRange = eachEvent(
  "broken-range",
  ({ range_low, range_high, ...event }) =>
    range_low !== null && range_high !== null && isBroken(range_low, range_high)
      ? onEvent(
        { range_low, range_high, ...event },
        "broken-range",
        "The range's low end does not lie below its high end.",
      )
      : null,
);

function isBroken(low: string, high: string): boolean {
  const order = compareDecimal(low, high);
  return order > 0 || order === 0 && compareDecimal(low, "0") !== 0;
}
