import { isUnit } from "./units.ts";

/** A number as results print it, a label or a sign right before it, a flag right behind: "9", "<0.5", "CRP=9", "14.2*". */
const NUMBER = /^(?:\S*[=:])?[<>≤≥]?\d[\d.,]*(?:\*|HH?|LL?|[+-])?$/;

/** A number and its unit in one word: "3.1mmol/L". */
const IN_ONE = /^[<>≤≥]?\d[\d.,]*(\p{L}\S*|%)$/u;

/**
 * The units of the amounts that words of a line print, a number before each: "BUN 14 mg/dL" prints one of mg/dL. Which of them make a
 * result is for whoever asks: "500 mg" is an amount, too.
 */
export const unitsOfAmounts = (words: string[]): string[] =>
  words.flatMap((word, i) => {
    const unit = NUMBER.test(words[i - 1] ?? "") ? word : word.match(IN_ONE)?.[1] ?? "";
    return isUnit(unit) ? [unit] : [];
  });
