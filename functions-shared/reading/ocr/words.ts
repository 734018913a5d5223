import type { Box } from "../../contracts/source.ts";
import type { OcrWord } from "./tsv.ts";

/** What rules and borders of tables are read as. */
const RULE = /^[|_—–\-=~¦[\]{}'"`´‘’“”.,:;·•°*]+$/;
/** A word the engine does not believe in itself, unless it may be a number. */
const NOISE = 0.2;
/** Dots that lead from a name to its value. */
const LEADER = /(.)\1{4,}|^[.…·_ec]{5,}$/u;

const middleOf = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/**
 * Words as the extraction reads them: without the rules of tables, and each as high as the line it stands on. An engine gives
 * boxes that fit the ink (a dash is a few pixels high), and what stands on one line is told by the height of its boxes.
 */
export function layOut(words: OcrWord[]): OcrWord[] {
  const lines = new Map<string, OcrWord[]>();
  const height = middleOf(words.filter(({ text }) => /[\p{L}\d]/u.test(text)).map(({ box }) => box[3]));
  for (const word of words.map(withoutBorders)) {
    if (word === null || isRule(word, height) || isNoise(word)) continue;
    const line = lines.get(word.line);
    if (line) line.push(word);
    else lines.set(word.line, [word]);
  }
  return [...lines.values()].flatMap(level);
}

const isNoise = ({ text, confidence }: OcrWord) => confidence < NOISE && !/\d/.test(text);

/** A mark that stands for itself keeps its place: the dash of a range, a colon, a bullet. */
const isRule = ({ text, box }: OcrWord, height: number) =>
  (!/\d/.test(text) && LEADER.test(text)) ||
  RULE.test(text) && (/[|_¦[\]{}]/.test(text) || box[2] > 3 * height || box[3] > 1.6 * height || text.length > 4);

/** The border of a cell, read as part of the word beside it. */
function withoutBorders(word: OcrWord): OcrWord | null {
  const text = word.text.replace(/^[|¦]+(?=.)|(?<=.)[|¦]+$/g, "");
  return text === "" ? null : { ...word, text };
}

function level(line: OcrWord[]): OcrWord[] {
  const letters = line.filter(({ text }) => /[\p{L}\d]/u.test(text));
  const typical = middleOf((letters.length > 0 ? letters : line).map(({ box }) => box[3]));
  const usual = letters.filter(({ box }) => box[3] <= 1.7 * typical);
  const top = middleOf(usual.map(({ box }) => box[1]));
  const bottom = Math.max(top + 1, ...usual.map(({ box }) => box[1] + box[3]));
  const highest = Math.min(...usual.map(({ box }) => box[1]));
  if (usual.length === 0 || bottom - highest > 2 * typical) return line;
  return line.map((word) => ({ ...word, box: [word.box[0], highest, word.box[2], bottom - highest] as Box }));
}
