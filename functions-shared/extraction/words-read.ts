import type { Reading, ReadWord } from "../reading/reading.ts";

/** A flag with the triangle beside it, which is read as a letter. */
const FLAG_AND_TRIANGLE = /^([HL])[AaVvYy^]$/;
/** What an arrow is read as. */
const ARROW = /^[TtJYVvIl|!]$/;
const NUMBER = /^[<>≤≥]?\d+(?:[.,]\d+)?$/;
/** What stands behind a result and its arrow: its unit, its range, the result of another day. */
const AFTER = /^[<>≤≥([]?\d|[/%]/;
/** What a speck is read as, alone. */
const SPECK = /^[.,'`´]$/;

const middle = ({ box }: ReadWord) => box[1] + box[3] / 2;

/** Whether a word follows another one on its line. */
const isBehind = (word: ReadWord, before: ReadWord) =>
  word.page === before.page && word.box[0] > before.box[0] &&
  Math.abs(middle(word) - middle(before)) < before.box[3] / 2;

/**
 * The words of a picture with what only stands beside results put right: "4.12 HA" is 4.12 H with a triangle, the T of
 * "2.8 T mg/dL" an arrow, "*:525" a mark and a result. Specks are no words.
 */
export function withMarksRead(reading: Reading): Reading {
  if (reading.reader !== "ocr") return reading;
  const words = reading.words.filter(({ text }) => !SPECK.test(text));
  return { ...reading, words: words.map((word, i) => marked(word, words[i - 1], words[i + 1])) };
}

function marked(word: ReadWord, before: ReadWord | undefined, after: ReadWord | undefined): ReadWord {
  const bare = word.text.replace(/^([*+!])[:;.,](?=\d)/, "$1");
  const isMark = before && NUMBER.test(before.text) && isBehind(word, before);
  if (!isMark) return bare === word.text ? word : { ...word, text: bare };
  const [, flag] = FLAG_AND_TRIANGLE.exec(word.text) ?? [];
  if (flag) return { ...word, text: flag };
  const isArrow = ARROW.test(word.text) && after && isBehind(after, word) && AFTER.test(after.text);
  return isArrow ? { ...word, text: "*" } : word;
}
