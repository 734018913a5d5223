import { OUTVOTED } from "./numbers.ts";
import type { OcrWord } from "./tsv.ts";

const DAY = /^:?(\d{1,2}([./-])\d{1,2}\2(?:19|20)\d{2})$/;
/** A number whose point was read as a colon. */
const COLON = /^(\d+)[:;](\d+)$/, POINT = /^\d+[.,]\d+$/;

/** Marks that mean something where they stand alone. */
const MEANT = /^[-–—<>≤≥+*%/=]+$/;
const digits = (text: string) => text.replace(/\D/g, "");
/** Letters that digits are read as. */
const likeDigits = (text: string) =>
  text.toLowerCase().replace(/[li|!]/g, "1").replace(/o/g, "0").replace(/s/g, "5").replace(/b/g, "8");

/**
 * A word of which later looks know better than the first what it is: no number but a letter or a speck, a date without specks, a number
 * with a point. The digits of a number are never theirs, and what was doubted stays so. Null where nothing is printed.
 */
export function fromLooks(word: OcrWord): OcrWord | null {
  const { text, looks } = word;
  if (!looks) return word;
  const [, second, third] = looks;
  if (second !== undefined && second === third && second !== "" && !/\d/.test(second)) {
    if (!/[\p{L}%]/u.test(second)) return MEANT.test(second) || text.length > 2 ? word : null;
    return likeDigits(second) === likeDigits(text) ? word : { ...word, text: second, confidence: OUTVOTED };
  }
  const pointed = COLON.test(text) && looks.find((look) => POINT.test(look) && digits(look) === digits(text));
  return pointed ? { ...word, text: pointed } : { ...word, text: dated(text, looks) };
}

/** A date with specks in it, as another look read it, where that one has the same digits. */
function dated(text: string, looks: string[]): string {
  const read = digits(text);
  if (DAY.test(text) || !/\d{2}\D+\d{2}\D+\d[\d\D]*\d{3}$/.test(text)) return text;
  const [, found] = looks.map((look) => DAY.exec(look)).find((day) => day && read.endsWith(digits(day[1]!))) ?? [];
  return found ?? text;
}
