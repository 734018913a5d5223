import type { Box } from "../../../functions-shared/contracts/source.ts";
import { languageOf } from "../../../functions-shared/reading/ocr/language.ts";
import { type OcrWord, wordsOfTsv } from "../../../functions-shared/reading/ocr/tsv.ts";
import { sheetOf } from "./crops.ts";
import type { Engine } from "./engine.ts";
import type { Frame } from "./frame.ts";

/** How high what is read again is shown, white around it included. */
const HEIGHT = 56;
/** Words stand together up to so many times their height apart. */
const TOGETHER = 0.9;

/** Words that stand together on a line and hold letters: names, labels, remarks. Numbers and units are read alike in all languages. */
const isWord = ({ text }: OcrWord) => /\p{L}{3}/u.test(text) && !/\d[.,]\d|\/d?[lL]$/.test(text);

/**
 * Reads the words of a page again in the page's own language, where it is none that the first look knew: accents are lost in
 * another language, and with them names of tests and labels. Only words are, out of their places; numbers stay as they are.
 */
export async function inItsLanguage(frame: Frame, words: OcrWord[], engine: Engine): Promise<OcrWord[]> {
  const language = languageOf(words.map(({ text }) => text));
  if (language === "eng" || !engine.languages.includes(language)) return words;
  const runs = runsOf(words);
  if (runs.length === 0) return words;
  const { frame: sheet, places } = sheetOf(frame, runs.map((run) => around(run, words)), HEIGHT);
  const found = wordsOfTsv(await engine.read(sheet, { segmentation: 6, languages: [language] }));
  const again = new Map<OcrWord, OcrWord[]>();
  for (const [i, run] of runs.entries()) {
    const read = found.filter(({ box }) => isInside(box, places[i]!)).sort((a, b) => a.box[0] - b.box[0]);
    const placed = read.map((word) => ({ ...word, line: run[0]!.line, box: onPage(word.box, places[i]!, run, words) }));
    if (isBetter(placed, run)) run.forEach((word, k) => again.set(word, k === 0 ? placed : []));
  }
  return words.flatMap((word) => again.get(word) ?? [word]);
}

function runsOf(words: OcrWord[]): OcrWord[][] {
  const runs: OcrWord[][] = [];
  for (const word of words) {
    const run = runs.at(-1), last = run?.at(-1);
    const gap = last ? word.box[0] - (last.box[0] + last.box[2]) : Infinity;
    const goesOn = last?.line === word.line && gap < TOGETHER * Math.max(last.box[3], word.box[3]);
    if (!isWord(word) && !(goesOn && /^\p{L}+$/u.test(word.text))) continue;
    if (goesOn && words[words.indexOf(word) - 1] === last) run!.push(word);
    else if (isWord(word)) runs.push([word]);
  }
  return runs;
}

/** The words around a place, with some white, but nothing of their neighbours. */
function around(run: OcrWord[], all: OcrWord[]): Box {
  const left = Math.min(...run.map(({ box }) => box[0])), right = Math.max(...run.map(({ box }) => box[0] + box[2]));
  const top = Math.min(...run.map(({ box }) => box[1])), bottom = Math.max(...run.map(({ box }) => box[1] + box[3]));
  const room = 0.3 * (bottom - top);
  const beside = all.filter(({ line }) => line === run[0]!.line).filter((word) => !run.includes(word));
  const before = Math.min(room, ...beside.map(({ box }) => left - box[0] - box[2]).filter((gap) => gap >= 0));
  const behind = Math.min(room, ...beside.map(({ box }) => box[0] - right).filter((gap) => gap >= 0));
  return [left - before / 2, top - room, right - left + (before + behind) / 2, bottom - top + 2 * room];
}

function isInside([x, y, w, h]: Box, place: Box): boolean {
  const [across, down] = [x + w / 2 - place[0], y + h / 2 - place[1]];
  return across >= 0 && across <= place[2] && down >= 0 && down <= place[3];
}

/** Where a word of the sheet stands on the page. */
function onPage([x, y, w, h]: Box, place: Box, run: OcrWord[], all: OcrWord[]): Box {
  const from = around(run, all), scale = from[3] / place[3];
  return [from[0] + (x - place[0]) * scale, from[1] + (y - place[1]) * scale, w * scale, h * scale];
}

const lettersOf = (words: OcrWord[]) => words.map(({ text }) => text).join("").replace(/[^\p{L}\d]/gu, "");
const sureness = (words: OcrWord[]) =>
  words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) /
  Math.max(words.reduce((sum, { text }) => sum + text.length, 0), 1);

/** Another reading of the same words: about as long, and not much less sure than the first. */
function isBetter(second: OcrWord[], first: OcrWord[]): boolean {
  const [one, other] = [lettersOf(first).length, lettersOf(second).length];
  return Math.abs(one - other) <= Math.max(1, 0.15 * one) && sureness(second) > sureness(first) - 0.15;
}
