import type { Box } from "../contracts/source.ts";

/** A run of text as the PDF shows it: its baseline starts at (x, y), origin top left, and goes `along` (unit vector). */
export interface Run {
  text: string;
  x: number;
  y: number;
  along: [number, number];
  length: number;
  size: number;
}

/** A word of a run; `base` is the y of its baseline. */
export interface RunWord {
  text: string;
  box: Box;
  base: number;
  size: number;
  upright: boolean;
  /** A footnote marker: smaller than the word before it and raised. */
  raised?: boolean;
}

/** Ascent and descent of the usual text faces, as a share of the size. */
const ASCENT = 0.75, DESCENT = 0.22;

/** Splits a run at white space. PDF.js gives the width of the run only, so words share it by typical letter widths. */
export function wordsOfRun(run: Run): RunWord[] {
  const widths = Array.from(run.text, letterWidth);
  const total = widths.reduce((sum, width) => sum + width, 0) || 1;
  const letters = Array.from(run.text);
  const words: RunWord[] = [];
  let at = 0;
  for (let i = 0; i < letters.length;) {
    if (letters[i]!.trim() === "") {
      at += widths[i++]!;
      continue;
    }
    const from = at;
    let text = "";
    while (i < letters.length && letters[i]!.trim() !== "") {
      text += letters[i];
      at += widths[i++]!;
    }
    const start = run.length * from / total, end = run.length * at / total;
    words.push({ text, box: boxOf(run, start, end), base: run.y, size: run.size, upright: run.along[0] > 0.9 });
  }
  return words;
}

/** Widths of Helvetica in classes; other faces differ, but in much the same proportion. */
function letterWidth(letter: string): number {
  if (" ilIj.,:;'|!ftr()[]/-".includes(letter)) return 0.3;
  if ("mwMW%@".includes(letter)) return 0.86;
  return letter >= "A" && letter <= "Z" ? 0.69 : 0.55;
}

function boxOf(run: Run, start: number, end: number): Box {
  const [dx, dy] = run.along;
  const across = ({ along, up }: { along: number; up: number }) => run.x + dx * along + dy * up * run.size;
  const down = ({ along, up }: { along: number; up: number }) => run.y + dy * along - dx * up * run.size;
  const corners = [start, end].flatMap((along) => [ASCENT, -DESCENT].map((up) => ({ along, up })));
  const xs = corners.map(across), ys = corners.map(down);
  const x = Math.min(...xs), y = Math.min(...ys);
  return [x, y, Math.max(...xs) - x, Math.max(...ys) - y];
}

/**
 * Joins what a change of face cut in two: touching words on one baseline become one, and a raised smaller number becomes an
 * exponent where one belongs ("10" + "3" → "10^3", "mm" + "3" → "mm3"). Any other raised number or letter is a footnote
 * marker, which must not become a digit of the value before it: it stays a word of its own, marked as `raised`.
 */
export function joinFragments(words: RunWord[]): RunWord[] {
  const joined: RunWord[] = [];
  let before: RunWord | undefined;
  for (const word of words) {
    const glue = before && before.upright && word.upright ? glueBetween(before, word) : null;
    if (before && typeof glue === "string") {
      before.text += glue + word.text;
      const right = word.box[0] + word.box[2];
      before.box = [before.box[0], before.box[1], right - before.box[0], before.box[3]];
      continue;
    }
    const next = { ...word, ...(glue === RAISED ? { raised: true } : {}) };
    joined.push(next);
    if (glue !== RAISED) before = next;
  }
  return joined;
}

const RAISED = Symbol("a footnote marker");

function glueBetween(before: RunWord, word: RunWord): "" | "^" | typeof RAISED | null {
  const gap = word.box[0] - (before.box[0] + before.box[2]);
  const raised = before.base - word.base;
  const touches = Math.abs(gap) <= 0.12 * before.size;
  if (Math.abs(raised) < 0.1 * before.size) {
    const marks = word.size < 0.8 * before.size && /\d$/.test(before.text) && /^\d/.test(word.text);
    return touches ? (marks ? RAISED : "") : null;
  }
  if (raised > 0 && raised < before.size && word.size < 0.92 * before.size && Math.abs(gap) < before.size) {
    if (touches && /^[-+]?\d+$/.test(word.text)) {
      if (/(^|[^\d.,])10$/.test(before.text)) return "^";
      if (/^[23]$/.test(word.text) && /(^|[/\d])[cdm]?m$/.test(before.text)) return "";
    }
    if (word.size > 0.85 * before.size) return null;
    return /^[\d.,*†‡§a-z()[\]#]{1,7}$/.test(word.text) ? RAISED : null;
  }
  return touches && raised < 0 && -raised < before.size && word.size > 1.15 * before.size ? "" : null;
}

/** Turns a page on which most letters run up, down or upside down, so that they read from left to right. */
export function upright(runs: Run[], width: number, height: number): { runs: Run[]; width: number; height: number } {
  const letters = { right: 0, up: 0, down: 0, back: 0 };
  for (const run of runs) letters[directionOf(run)] += run.text.length;
  const most = (Object.keys(letters) as (keyof typeof letters)[]).reduce((a, b) => letters[b] > letters[a] ? b : a);
  if (most === "right") return { runs, width, height };
  const turned = runs.map((run): Run => {
    const { x, y, along: [dx, dy] } = run;
    if (most === "up") return { ...run, x: height - y, y: x, along: [-dy, dx] };
    if (most === "down") return { ...run, x: y, y: width - x, along: [dy, -dx] };
    return { ...run, x: width - x, y: height - y, along: [-dx, -dy] };
  });
  return most === "back" ? { runs: turned, width, height } : { runs: turned, width: height, height: width };
}

function directionOf({ along: [dx, dy] }: Run): "right" | "up" | "down" | "back" {
  if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? "right" : "back";
  return dy < 0 ? "up" : "down";
}
