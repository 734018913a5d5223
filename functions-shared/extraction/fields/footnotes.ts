import { isUnit } from "./units.ts";

const RAISED = "[⁰¹²³⁴-⁹]";
const MARKED = new RegExp(String.raw`^(.*[\p{L}\d)%])(?:${RAISED}+(?:,${RAISED}+)*|[†‡§]+)$`, "u");
const ALONE = new RegExp(String.raw`^(?:${RAISED}+(?:,${RAISED}+)*|[†‡§]+)$`, "u");

/**
 * A printed word without the footnote marker at its end ("4.2¹" → "4.2"), "" when it is nothing but one. Exponents stay:
 * those of units ("mm³"), and those of a ten, behind which the two cannot be told apart.
 */
export function withoutMarker(word: string): string {
  if (ALONE.test(word)) return "";
  const bare = word.match(MARKED)?.[1];
  const exponent = bare !== undefined && (isUnit(word) || /(^|\D)10$/.test(bare) || /(^|[/\d])[cdm]?m$/.test(bare));
  return bare === undefined || exponent ? word : bare;
}

const MARKER_BEFORE = /^\s*(?:\((\p{Ll})\)|[†‡§@#])\s+(?=[<>≤≥]?\s?\d)/u;

/** A value without a marker before it that only points to a footnote: "(c) 83" → "83". A unit in brackets is none. */
export function withoutMarkerBefore(text: string): string {
  const [whole = "", letter = ""] = text.match(MARKER_BEFORE) ?? [];
  return isUnit(letter) ? text : text.slice(whole.length);
}

/** Whether a word behind a value only points to a footnote: "[1]", "1)", "(a)", "b". */
export const isMarker = (word: string) => /^(\[\d{1,2}\]|[1-9]\)|\([1-9a-e]\)|[a-e])$/.test(word);
