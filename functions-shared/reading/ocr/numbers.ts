import type { OcrWord } from "./tsv.ts";

/**
 * How a word is believed that two looks agree on, one that looks differ on and most evidence is for, and any other. A single
 * look loses points at high confidence ("4.4" becomes "44"); that another one by another way of looking loses the same is far
 * rarer.
 */
const AGREED = 0.9;
export const OUTVOTED = 0.75, DOUBTED = 0.3;

/** What a page's other numbers say to a text in a word's place: its characters look like theirs, look like others, or neither. */
export type Opinion = "alike" | "unlike" | "unknown";

export const isNumber = (text: string) => /\d/.test(text);

/** What must not differ between two looks: digits, points, commas and comparators, in their order. */
const digitsOf = (text: string) => text.replace(/[^\d.,<>]/g, "").replace(/[.,]+$/, "");

/** Powers of ten in units, whose small raised digit or caret is read as anything: "1043/uL", "10%9/L". */
const POWER = /^([x*]?)10\s*[\^*4A7%°'"`~?]{0,2}([369]|12)(\/[munpcdµμ]?[lL]|\/mm3)$/;

/** A word with what is known to be misread put right. */
export function mended(text: string): string {
  return text.replace(POWER, "$110^$2$3");
}

/**
 * A word after further looks at it. Three kinds of evidence are independent of each other, and two must be for what is
 * believed: what the engine reads that read the page, on the page or larger; what an engine of another kind reads; and what its
 * characters look like. Anything else is doubted: looks of one kind at the same ink err alike.
 *
 * @param looks what the first engine reads when shown the word again, and what the other kind of engine reads.
 * @param pointsSeen how many points are seen between its digits, or null where that cannot be told.
 * @param shapes what the page's other numbers say to a text in its place.
 * @param counts whether as many characters stand apart in its place as a text has.
 */
export function decided(
  word: OcrWord,
  looks: readonly string[],
  pointsSeen: number | null,
  shapes: (text: string) => Opinion = () => "unknown",
  counts: (text: string) => boolean = () => false,
): OcrWord {
  const [first = "", again = "", other] = [word.text, ...looks].map(mended);
  const fits = (text: string) => pointsSeen === null || pointsSeen <= pointsOf(text);
  const as = (text: string, confidence: number): OcrWord => ({ ...word, text, confidence });
  const seen = shapes(first), alike = seen === "alike", confirmed = other !== undefined && same(first, other);
  const stands = as(first, Math.max(word.confidence, AGREED));
  const range = looks.map(joined).find((look) => isRangeOf(look, first));
  if (range !== undefined) return as(range, OUTVOTED);
  // A point that melted into the digit beside it changes its look but little.
  const melted = looks.some((look) => losesPoint(first, mended(look)));
  if (alike && fits(first)) return melted ? as(first, DOUBTED) : stands;
  if (same(first, again)) {
    // What the other kind of engine reads, and the picture shows: the first engine lost the same point twice.
    const pointed = joined(other ?? ""), lost = losesPoint(first, pointed) && (seen === "unlike" || !fits(first));
    if (lost && fits(pointed) && shapes(pointed) === "alike") return as(pointed, OUTVOTED);
    // Against all three a spot is dust.
    if (!fits(first)) return alike && confirmed ? stands : as(first, DOUBTED);
    return confirmed || (seen !== "unlike" && !losesPoint(first, other ?? "")) ? stands : as(first, DOUBTED);
  }
  const better = [again, other ?? ""].find((text) => isNumber(text) && fits(text) && shapes(text) === "alike");
  if (confirmed && fits(first)) return as(first, better === undefined ? OUTVOTED : DOUBTED);
  if (better !== undefined) return as(better.replace(/\s/g, ""), OUTVOTED);
  // What both engines read of the word alone, where as many characters stand: it was read in the company of its neighbours first.
  const whole = joined(again), both = same(whole, joined(other ?? "")) && pointsOf(whole) >= pointsOf(first);
  if (both && isNumber(whole) && fits(whole) && shapes(whole) !== "unlike" && counts(whole)) return as(whole, OUTVOTED);
  const found = bare(first) === bare(again) && digitsOf(again) === digitsOf(other ?? "");
  return found && !fits(first) && fits(again) ? as(again.replace(/\s/g, ""), OUTVOTED) : as(first, DOUBTED);
}

/** A reading whose dash between two numbers is a dash, without its white. */
const joined = (text: string) => text.replace(/\s/g, "").replace(/(?<=\d)[~=–—](?=\d)/g, "-");

/**
 * Two numbers with one mark too many for one: "2.34.2" is "2.3-4.2", whose dash was lost, in brackets or not. A date has another kind of
 * year.
 */
export const mayLackDash = (text: string) => /^[([]?\d+([.,])\d+\1\d{1,3}[)\]]?$/.test(text);

/** Whether a look reads the range whose ends run together in another one. */
const isRangeOf = (look: string, text: string) =>
  mayLackDash(text) && /^[([]?\d+[.,]\d+-\d+[.,]\d+[)\]]?$/.test(look) && look.replace("-", "") === text;

/** Whether one reading of the same digits lacks a point that another one has. */
const losesPoint = (one: string, other: string) => bare(one) === bare(other) && pointsOf(one) < pointsOf(other);

/** Whether several digits stand together without a point, so that they may have lost one. */
export const mayLackPoint = (text: string) => /(?<![\d.,])\d{2,}(?![.,]?\d)/.test(text) && !/[:/]|\p{L}{2}/u.test(text);

/** A nought alone, with or without the bracket of its range, which is read as a letter. */
const NOUGHT = /^([([{]?)[oO©]([)\]}]?)$/;

/**
 * Whether two looks saw the same digits. A bracket beside a number is easily read as one more of them, and a comma as a point;
 * only before three digits that would be another number. The rings of a per cent sign are read as 96.
 */
export function same(first: string, second: string): boolean {
  const [one, other] = [first, second].map((text) =>
    digitsOf(mended(text.replace(NOUGHT, "$10$2"))).replace(/,(?!\d{3}(?!\d))/g, ".")
  ) as [
    string,
    string,
  ];
  return one === other || (/^[[(|{]/.test(first) && other === `1${one}`) ||
    (/[\])|}]$/.test(first) && other === `${one}1`) || (/%$/.test(first) && other === `${one}96`);
}

/** Digits alone, in their order. */
const bare = (text: string) => text.replace(/\D/g, "");

/** Points and commas between the digits of a word. */
const pointsOf = (text: string) => (text.match(/(?<=\d)[.,·](?=\d)/g) ?? []).length;
