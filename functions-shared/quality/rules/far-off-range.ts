import { eachEvent, onEvent } from "../rule.ts";
import { isNarrow } from "../narrow.ts";

/** A result this many times above or below a narrow range is seen far seldomer than one misread. */
const FAR = 10;

/**
 * A footnote glued to a number (128² read as 1282), a neighbour's number or a lost separator leaves a value far off its range.
 * Only narrow ranges tell: CRP, ferritin or TSH do rise tenfold. The rare true value is one a person should see anyway.
 */
export const farOffRange = eachEvent("far-off-range", (event) => {
  const { value_number: number, range_low, range_high } = event;
  if (number === null || range_low === null || range_high === null) return null;
  const [value, low, high] = [Number(number), Number(range_low), Number(range_high)];
  return isNarrow(low, high) && (value >= high * FAR || value <= low / FAR)
    ? onEvent(event, "far-off-range", `The value is ${FAR} times off its narrow range.`)
    : null;
});
