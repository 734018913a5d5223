import type { Reading, ReadWord } from "../reading/reading.ts";
import { isUnit } from "./fields/units.ts";

/** A flag with the triangle beside it, which is read as a letter. */
const FLAG_AND_TRIANGLE = /^([HL])[AaVvYy^]$/;
/** What an arrow is read as. */
const ARROW = /^(?:[TtJYVvIl|!]|[17][Tt])$/;
/** The same as a digit, which may be the last one of a number that was read in two. */
const ARROW_AS_DIGIT = /^[147]$/;
/** A range behind a unit. */
const RANGE = /^[([]?(\d+(?:[.,]\d+)?)\s?[-–—]\s?(\d+(?:[.,]\d+)?)(?![\d.,])/;
/** A result marked as low or high by a sign. */
const SIGNED = /^(\d+(?:[.,]\d+)?)([-–+])$/;
const NUMBER = /^[<>≤≥]?\d+(?:[.,]\d+)?$/;
/** What stands behind a result and its arrow: its unit, its range, the result of another day. */
const AFTER = /^[<>≤≥([]?\d|[/%]/;
/** What a speck is read as, alone. */
const SPECK = /^[.,'`´]$/;

/** A speck before a day: ".23/06/1983". */
const SPECK_AND_DAY = /^[.,:;'`´·|]+(?=\d{1,2}([/.-])\d{1,2}\1(?:\d{2}|\d{4})$)/;
/** What a French, Italian, Spanish or Portuguese limit begins with; "à" or "a" follows: "Inf. à 34". */
const LIMIT = /^[([]?(?:inf|sup)(?:\.|[ée]rieure?|eriore?)$/i;
/** What "à" is read as, between a limit's word and its number. */
const LETTER_A = /^[\deé]$/i;
const THOUSANDS = /^\d{3}$/;
/** A dash, alone or between the borders that a look takes its ends for. */
const DASH = /^[|¦]*[-–—][|¦]*$/;

const middle = ({ box }: ReadWord) => box[1] + box[3] / 2;

/** Whether a word follows another one on its line. */
const isBehind = (word: ReadWord, before: ReadWord) =>
  word.page === before.page && word.box[0] > before.box[0] &&
  Math.abs(middle(word) - middle(before)) < before.box[3] / 2;

/**
 * The words of a picture with what only stands beside results put right: "4.12 HA" is 4.12 H with a triangle, the T of
 * "2.8 T mg/dL" an arrow, "*:525" a mark and a result, the 2 of "Inf. 2 34" an à. Specks are no words.
 */
export function withMarksRead(reading: Reading): Reading {
  if (reading.reader !== "ocr") return reading;
  const words = reading.words.filter(({ text }) => !SPECK.test(text));
  const read = words.flatMap((word, i) => withSignApart(word, words.slice(i + 1, i + 4)));
  return { ...reading, words: read.map((word, i) => marked(word, read[i - 1], read.slice(i + 1, i + 6))) };
}

/**
 * A result and the sign that stuck to it, as two words: "9- 15-65" is a 9 marked as low. The range behind it is whole without the dash,
 * and the result lies as the sign says.
 */
function withSignApart(word: ReadWord, behind: ReadWord[]): ReadWord[] {
  const [, number, sign] = SIGNED.exec(word.text) ?? [];
  if (number === undefined || sign === undefined) return [word];
  const [low, high] = endsOf(word, behind) ?? [];
  if (low === undefined || high === undefined || low >= high) return [word];
  if (sign === "+" ? numberOf(number) <= high : numberOf(number) >= low) return [word];
  const [x, y, width, height] = word.box, letter = width / word.text.length, end = width - letter;
  return [
    { ...word, text: number, box: [x, y, end, height] },
    { ...withoutLooks(word), text: sign === "+" ? "+" : "-", box: [x + end, y, letter, height] },
  ];
}

/** The ends of the range that the words behind another one on its line begin with. */
function endsOf(word: ReadWord, behind: ReadWord[]): number[] | null {
  const ends = RANGE.exec(behind.filter((one) => isBehind(one, word)).map(({ text }) => text).join(" "));
  return ends && ends.slice(1).map(numberOf);
}

function marked(word: ReadWord, before: ReadWord | undefined, behind: ReadWord[]): ReadWord {
  const [after] = behind;
  const joint = before && after && isBehind(word, before) && isBehind(after, word)
    ? jointRead(before, word, after)
    : null;
  if (joint) return { ...withoutLooks(word), text: joint, confidence: Math.max(word.confidence, MENDED) };
  const bare = word.text.replace(/^([*+!])[:;.,](?=\d)/, "$1").replace(SPECK_AND_DAY, "");
  const isMark = before && NUMBER.test(before.text) && isBehind(word, before);
  if (!isMark) return bare === word.text ? word : { ...word, text: bare };
  const [, flag] = FLAG_AND_TRIANGLE.exec(word.text) ?? [];
  if (flag) return { ...word, text: flag };
  const follows = after && isBehind(after, word);
  const isArrow = ARROW.test(word.text) && follows && (AFTER.test(after.text) || isUnit(after.text)) ||
    ARROW_AS_DIGIT.test(word.text) && follows && isWhole(before, behind);
  return isArrow ? { ...withoutLooks(word), text: "*", confidence: Math.max(word.confidence, MENDED) } : word;
}

/**
 * Whether a number before a lone digit and a unit has all its digits: it has decimals, as many as both ends of the range that follows
 * the unit, and lies outside of it, as an arrow would say.
 */
function isWhole({ text, page }: ReadWord, [unit, ...rest]: ReadWord[]): boolean {
  if (!unit || !isUnit(unit.text)) return false;
  const line = rest.filter((word) => isBehind(word, unit) && word.page === page).map((word) => word.text).join(" ");
  const ends = RANGE.exec(line)?.slice(1) ?? [], places = placesOf(text);
  const [low = 0, high = 0] = ends.map(numberOf);
  return places > 0 && ends.length === 2 && ends.every((end) => placesOf(end) === places) && low < high &&
    (numberOf(text) < low || numberOf(text) > high);
}

const placesOf = (text: string) => text.split(/[.,]/)[1]?.length ?? 0;
const numberOf = (text: string) => Number(text.replace(",", "."));

/** How sure a word is that what stands around it tells. */
const MENDED = 0.75;

const withoutLooks = ({ looks: _, ...word }: ReadWord): ReadWord => word;

/**
 * What joins the words of a range, where it was read as something else: the à of a limit as a digit, unless digit and number may be
 * one number in groups of thousands; the dash between two ends as letters, where a look has seen the dash.
 */
function jointRead(before: ReadWord, { text, box, looks = [] }: ReadWord, after: ReadWord): string | null {
  if (LIMIT.test(before.text) && LETTER_A.test(text) && /^\d/.test(after.text)) {
    const seen = looks.some((look) => /^[àáâãa]$/i.test(look));
    return THOUSANDS.test(after.text) && !seen ? null : /eriore?$/i.test(before.text) ? "a" : "à";
  }
  const isBetween = /\d$/.test(before.text) && /^\d/.test(after.text) && !NUMBER.test(text);
  const room = box[3], gaps = [box[0] - before.box[0] - before.box[2], after.box[0] - box[0] - box[2]];
  return isBetween && gaps.every((gap) => gap < room) && looks.some((look) => DASH.test(look)) ? "-" : null;
}
