import { compareDecimal } from "../../coding/decimal.ts";
import { eachEvent, onEvent } from "../rule.ts";

/** A range whose low end lies above its high end was misread, and so was what was computed from it. */
export const brokenRange = eachEvent(
  "broken-range",
  ({ range_low, range_high, ...event }) =>
    range_low !== null && range_high !== null && compareDecimal(range_low, range_high) > 0
      ? onEvent({ range_low, range_high, ...event }, "broken-range", "The range's low end lies above its high end.")
      : null,
);
