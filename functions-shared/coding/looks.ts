/**
 * What texts that were read off a picture may say: numbers whose points are not certain, and ranges whose dash may have been read as a
 * digit. Nothing is decided here.
 */

/** Digits in their order, and behind how many of them a point was read (0 where none was). */
export interface NumberRead {
  digits: string;
  decimals: number;
}

/** The ends of a range; a range with one end has the other as null. */
export interface RangeRead {
  low: NumberRead | null;
  high: NumberRead | null;
  /** What joins its ends was read as such. */
  joined: boolean;
}

const NUMBER = /^\d+(?:[.,:;·]\d+)?$/;

/** A number with at most one point, however it was read; null where it is none. */
function numberRead(text: string): NumberRead | null {
  const bare = text.replace(/[.,:;]+$/, "");
  if (!NUMBER.test(bare)) return null;
  const [whole = "", part = ""] = bare.split(/[.,:;·]/);
  return { digits: whole + part, decimals: part.length };
}

/** Letters that digits are read as, where they stand among digits. */
const withDigits = (text: string): string =>
  /\d/.test(text)
    ? text.replace(/[oO]/g, "0").replace(/[lI|!]/g, "1").replace(/[sS]/g, "5").replace(/B/g, "8").replace(/z/gi, "2")
    : text;

/** A result as one look read it: its comparator and its number, without the flag that may be stuck to it. */
export function valueRead(text: string): NumberRead & { comparator: string } | null {
  const [, comparator = "", rest = ""] = /^[*+!x'"`«»‘’“”]*([<>≤≥]?=?)(.*)$/.exec(text.trim()) ?? [];
  const number = numberRead(withDigits(rest.replace(/[*+%!'"`«»‘’“”]+$/, "")));
  return number && { ...number, comparator };
}

/** What joins the ends of a range; a letter of it is easily read as a digit. */
const JOINT =
  /\s*(?:[-–—=~]+|\bto\b|\bt0\b|\btO\b|\ba\b|\bà\b|\bbis\b|\btot\b|\be\b|(?<=\d)(?:to|t0|tO|a|à)(?=\s*\d|\s|$))[\s:]*/;
/** What a joint is read as, where it is read as part of a number. */
const AS_DIGITS = ["", "0", "1", "2", "3", "4", "5", "8", "9", "00", "01", "10", "24", "t0", "to", "to1", "t01", "109"];

/** Every range a text may say; more than one where the joint of its ends was lost among them. */
export function rangeReads(text: string, ends: "both" | "low" | "high"): RangeRead[] {
  const bare = withoutUnit(text).replace(/[[\](){}|]/g, " ").trim();
  if (ends !== "both") {
    const numbers = bare.split(/\s+/).map((token) => numberRead(withDigits(token.replace(/^\D+/, "")))).filter((one) =>
      one !== null
    );
    const [only] = numbers.length === 1 ? numbers : [];
    return only ? [{ low: ends === "low" ? only : null, high: ends === "high" ? only : null, joined: true }] : [];
  }
  const parts = bare.split(JOINT).filter((part) => part !== "").map((part) => part.replace(/^\W+|[^\w]+$/g, ""));
  if (parts.length === 2) return pairs([parts[0]!], [parts[1]!], true);
  const tokens = bare.split(/\s+/).filter((token) => /\d/.test(token));
  const [first, middle, last] = tokens;
  // What joins the ends, alone between them and read as a digit.
  if (tokens.length === 3 && middle!.length === 1 && /\d[.,]\d/.test(first!) && /\d[.,]\d/.test(last!)) {
    return pairs([first!], [last!], true);
  }
  if (tokens.length === 2) return pairs(withoutTail(tokens[0]!), withoutHead(tokens[1]!));
  return tokens.length === 1 ? halves(tokens[0]!) : [];
}

/** The unit that is printed behind a range is none of it. */
function withoutUnit(text: string): string {
  const tokens = text.trim().split(/\s+/);
  while (tokens.length > 1 && /[/%^]|^[^\d]+$/.test(tokens.at(-1)!)) tokens.pop();
  return tokens.join(" ").replace(/%$/, "");
}

function pairs(lows: string[], highs: string[], joined = false): RangeRead[] {
  return lows.flatMap((low) =>
    highs.flatMap((high) => {
      const [from, to] = [numberRead(withDigits(low)), numberRead(withDigits(high))];
      return from && to ? [{ low: from, high: to, joined }] : [];
    })
  );
}

const withoutTail = (text: string) =>
  AS_DIGITS.filter((end) => text.endsWith(end)).map((end) => cut(text, 0, -end.length));
const withoutHead = (text: string) =>
  ["", "-", "=", "0", "2", "4", "5"].filter((start) => text.startsWith(start)).map((start) =>
    cut(text, start.length, 0)
  );
const cut = (text: string, from: number, to: number) => text.slice(from, to === 0 ? undefined : to);

/** "(11.5145)": two numbers in one, with or without what joined them. */
function halves(token: string): RangeRead[] {
  const found: RangeRead[] = [];
  for (let at = 1; at < token.length; at++) {
    for (const joint of AS_DIGITS) {
      if (token.startsWith(joint, at)) found.push(...pairs([token.slice(0, at)], [token.slice(at + joint.length)]));
    }
  }
  return found;
}
