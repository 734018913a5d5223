import { loincTerm } from "../../coding/loinc/dictionary.ts";
import { LOINC } from "../../coding/systems.ts";
import { eachEvent, onEvent } from "../rule.ts";

/** LOINC's names of what is a difference to something, and may lie below it. */
const DIFFERENCE = /\b(excess|deficit|difference|gap|score|change)\b/i;

/**
 * There is no less than nothing of a substance: a dash before a number was its bullet, its border or a lost range. What is
 * measured against something else (base excess, anion gap) may be negative, and a printed range that begins below zero says so.
 */
export const negativeAmount = eachEvent("negative-amount", (event) => {
  const { type, code, value_number: number, range_low: low } = event;
  if (type !== "observation" || number === null || Number(number) >= 0 || Number(low ?? 0) < 0) return null;
  const name = code?.system === LOINC ? loincTerm(code.code)?.name ?? "" : "";
  return DIFFERENCE.test(name)
    ? null
    : onEvent(event, "negative-amount", "The value is negative, which an amount cannot be.");
});
