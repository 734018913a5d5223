import type { OcrWord } from "./tsv.ts";

/**
 * How a word whose digits two looks agree on is believed, and one on which they do not. A single look loses points at high
 * confidence ("4.4" becomes "44"); that two looks at different sizes lose the same one is far rarer.
 */
const AGREED = 0.9, OUTVOTED = 0.75, DOUBTED = 0.3;

export const isNumber = (text: string) => /\d/.test(text);

/** What must not differ between two looks: digits, points, commas and comparators, in their order. */
export const digitsOf = (text: string) => text.replace(/[^\d.,<>]/g, "").replace(/[.,]+$/, "");

/** Powers of ten in units, whose small raised digit or caret is read as anything: "1043/uL", "10%9/L". */
const POWER = /^([x*]?)10\s*[\^*4A7%°'"`~?]{0,2}([369]|12)(\/[munpcdµμ]?[lL]|\/mm3)$/;

/** A word with what is known to be misread put right. */
export function mended(text: string): string {
  return text.replace(POWER, "$110^$2$3");
}

/**
 * A word after further looks at it. Where the first two agree it stands. A third look decides for the first one, when the
 * second saw something else, and for a point that the first has lost, when it is seen on the picture too. Anything else is
 * doubted, whatever most looks say: looks at the same ink err alike.
 *
 * @param looks what later looks read in its place, in their order; a third one only where the first two differ.
 * @param pointsSeen how many points are seen between its digits, or null where that cannot be told.
 */
export function decided(word: OcrWord, looks: readonly string[], pointsSeen: number | null): OcrWord {
  const [first = "", second = "", third] = [word.text, ...looks].map(mended);
  const fits = (text: string) => pointsSeen === null || pointsSeen <= pointsOf(text);
  const as = (text: string, confidence: number): OcrWord => ({ ...word, text, confidence });
  if (same(first, second)) {
    return fits(first) ? as(first, Math.max(word.confidence, AGREED)) : as(first, DOUBTED);
  }
  if (third !== undefined && same(first, third) && fits(first)) return as(first, OUTVOTED);
  const found = bare(first) === bare(second) && digitsOf(second) === digitsOf(third ?? "");
  return found && !fits(first) && fits(second) ? as(second.replace(/\s/g, ""), OUTVOTED) : as(first, DOUBTED);
}

/** Whether two looks saw the same digits. A bracket beside a number is easily read as one more of them. */
export function same(first: string, second: string): boolean {
  const [one, other] = [digitsOf(mended(first)), digitsOf(mended(second))];
  return one === other || (/^[[(|{]/.test(first) && other === `1${one}`) ||
    (/[\])|}]$/.test(first) && other === `${one}1`);
}

/** Digits alone, in their order. */
const bare = (text: string) => text.replace(/\D/g, "");

/** Points and commas between the digits of a word. */
export const pointsOf = (text: string) => (text.match(/(?<=\d)[.,·](?=\d)/g) ?? []).length;
