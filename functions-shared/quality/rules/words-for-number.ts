import { eachEvent, onEvent } from "../rule.ts";

/**
 * A result with a unit or a numeric range is a number, or an ordinal of the closed list. Any other text there is a number that
 * was not read as one: a colon or a flag left in its cell, the range taken for the result. Cells per field are printed as
 * "6-10" and stay text.
 */
export const wordsForNumber = eachEvent("words-for-number", (event) => {
  const { type, value_text: text, unit, range_low, range_high } = event;
  if (type !== "observation" || text === null || (unit === null && range_low === null && range_high === null)) {
    return null;
  }
  if (unit !== null && /^\/\[[HL]PF\]$/.test(unit)) return null;
  return onEvent(event, "words-for-number", "The result has a unit or a range and was not read as a number.");
});
