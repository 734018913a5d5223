import { loincTerm } from "../../coding/loinc/dictionary.ts";
import { LOINC } from "../../coding/systems.ts";
import { eachEvent, type GuardEvent, onEvent } from "../rule.ts";

/** A dilution ("1:128") is the result of another test than the one that measures an amount in a volume. */
const dilutedForMeasured = ({ code, value_text }: GuardEvent): boolean =>
  /^[<>]?=?\s*1\s*:\s*\d+$/.test(value_text ?? "") && code?.system === LOINC &&
  /\[[^\]]+\/volume\]/.test(loincTerm(code.code)?.name ?? "");

/**
 * A result with a unit or a numeric range is a number, or an ordinal of the closed list. Any other text there is a number that
 * was not read as one: a colon or a flag left in its cell, the range taken for the result. Cells per field are printed as
 * "6-10" and stay text.
 */
export const wordsForNumber = eachEvent("words-for-number", (event) => {
  const { type, value_text: text, unit, range_low, range_high } = event;
  if (dilutedForMeasured(event)) {
    return onEvent(event, "words-for-number", "The result is a titre, and the code is of an amount.");
  }
  if (type !== "observation" || text === null || (unit === null && range_low === null && range_high === null)) {
    return null;
  }
  if (unit !== null && /^\/\[[HL]PF\]$/.test(unit)) return null;
  return onEvent(event, "words-for-number", "The result has a unit or a range and was not read as a number.");
});
