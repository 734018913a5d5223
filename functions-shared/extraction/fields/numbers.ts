import { LONGEST_DECIMAL } from "../../contracts/extraction.ts";

/** How the document writes decimals. `mixed`: both ways occur, so a lone comma cannot be told apart. */
export type DecimalMark = "point" | "comma" | "mixed";

const POINT = /^[<>≤≥=(\[]*[-+]?(\d{1,3}(,\d{2,3})*|\d+)\.\d+\b(?![.,/]\d)/;
const COMMA = /^[<>≤≥=(\[]*[-+]?(\d+,(\d{1,2}|\d{4,})|0,\d+)(?![\d.,/])/;

/**
 * Which decimal mark the document uses, from numbers that can only be read one way: "14,2" and "0,125" need the comma,
 * "14.2" the point; a rare stray among many does not change that. "1,234" and "1.234" alone say nothing; without other evidence they are read the English way.
 */
export function decimalMark(words: string[]): DecimalMark {
  let points = 0, commas = 0;
  for (const word of words) {
    for (const part of word.split(/[-–—]/)) {
      if (COMMA.test(part)) commas++;
      else if (POINT.test(part) && !/\.\d{3}\b/.test(part)) points++;
    }
  }
  if (commas === 0) return "point";
  if (points === 0 || commas >= 5 * points) return "comma";
  return points >= 5 * commas ? "point" : "mixed";
}

/** Numbers of a specific gravity, alone or with their range: a ratio to water (LOINC property SpGr) is never in the thousands. */
const GRAVITIES = /^\W*1\.0\d\d(?:\W+(?:(?:a|à|to|bis|tot)\W+)?1\.0\d\d)*\W*$/u;

/**
 * The decimal mark of what one row prints: "1.020" with nothing but "1.005 - 1.030" beside it, and no unit, is written with a point
 * also where every other number has a comma.
 */
export const markOfRow = (row: string, mark: DecimalMark): DecimalMark => GRAVITIES.test(row) ? "point" : mark;

/**
 * A printed number as decimal text with every digit kept, or null when it is none or cannot be read with certainty:
 * "7,200" → "7200", "2,50,000" → "250000" (Indian grouping), with a decimal comma "14,20" → "14.20".
 */
export function decimal(printed: string, mark: DecimalMark): string | null {
  if (printed.length > LONGEST_DECIMAL) return null;
  const text = printed.replace(/^\+/, "").replace(/[\u2212\u2013](?=\d)/, "-").replace(/^(-?)\./, "$10.");
  if (/^-?\d+$/.test(text)) return text;
  const powered = text.match(/^-?\d(?:[.,]\d+)?[eE][+-]?\d{1,2}$/)?.[0];
  if (powered) return writtenOut(mark === "point" ? powered : powered.replace(",", "."));
  if (mark === "comma") {
    if (/^-?\d{1,3}([. ]\d{3})*,\d+$/.test(text)) return text.replace(/[. ]/g, "").replace(",", ".");
    if (/^-?\d+,\d+$/.test(text)) return text.replace(",", ".");
    return /^-?\d{1,3}([. ]\d{3})+$/.test(text) ? text.replace(/[. ]/g, "") : null;
  }
  // Where decimals are written both ways, three digits behind a point may be thousands.
  if (mark === "mixed" && /^-?[1-9]\d{0,2}\.\d{3}$/.test(text)) return null;
  if (/^-?\d+\.\d+$/.test(text)) return text;
  // No thousands are written with one or two digits behind the comma.
  if (mark === "mixed" && /^-?\d+,\d{1,2}$/.test(text)) return text.replace(",", ".");
  const grouped = /^-?\d{1,3}((,\d{3})+|( \d{3})+|('\d{3})+|(,\d{2})+,\d{3})(\.\d+)?$/.test(text);
  if (!grouped || (mark === "mixed" && /^-?\d+,\d{3}$/.test(text))) return null;
  return text.replace(/[, ']/g, "");
}

/** A number with a decimal point as plain decimal text, its exponent written out; null when it is none, or longer than any result. */
export function writtenOut(text: string): string | null {
  const match = text.length > LONGEST_DECIMAL ? null : text.match(/^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,2}))?$/);
  if (!match) return null;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  const point = whole.length + Number(exponent);
  const digits = (whole + fraction).padEnd(Math.max(point, 0), "0");
  const padded = point <= 0 ? "0".repeat(1 - point) + digits : digits;
  const at = point <= 0 ? 1 : point;
  const rest = padded.slice(at);
  const number = `${sign}${padded.slice(0, at).replace(/^0+(?=\d)/, "")}${rest ? `.${rest}` : ""}`;
  return number.length > LONGEST_DECIMAL ? null : number;
}

/** How many decimals a number has that is written with a point. */
export const decimalsOf = (number: string): number => number.split(".")[1]?.length ?? 0;
