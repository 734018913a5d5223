import type { DecimalMark } from "../fields/numbers.ts";

/** What nobody writes right before a result. */
const BEFORE = /[{}\\|±<>≤≥]$/u;
/** What nobody writes right behind a number without a unit of measure: signs, or digits no report prints results in ("5½"). */
const BEHIND = /^(?:[<>≤≥=^\\{}|_#@&$±×÷+~\ufffd]|[^\P{N}\d])/u;
/** Letters with digits behind them: "0x1F", "1e400". */
const CODED = /^\p{L}{1,2}\d/u;
/** A decimal mark that no digits follow: "6.<", "0.NaN". It is none where a sentence begins, or behind a comma the next of a list. */
const UNFINISHED = /^[.,](?=[^\s.,;:!?)\]}"'’”»*…])(?!\p{Lu}\p{Ll}+\s)/u, LISTED = /^,(?=\p{L})/u;

/** Whether a number is part of something that is none, so that nobody can tell what the result is. */
export function isTorn(text: string, from: number, to: number, unit: boolean, mark: DecimalMark): boolean {
  if (BEFORE.test(text.slice(Math.max(0, from - 1), from))) return true;
  const behind = text.slice(to, to + 8);
  if (unit) return false;
  if (BEHIND.test(behind) || CODED.test(behind)) return true;
  return UNFINISHED.test(behind) && !(mark === "point" && LISTED.test(behind));
}
