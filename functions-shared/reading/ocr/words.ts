import type { Box } from "../../contracts/source.ts";
import { withWholeDates } from "./dates.ts";
import { labelled } from "./labelled.ts";
import { withOneMark } from "./decimal-mark.ts";
import { fromLooks } from "./from-looks.ts";
import { DOUBTED } from "./numbers.ts";
import { spelled } from "./spelling.ts";
import { starred } from "./stars.ts";
import type { OcrWord } from "./tsv.ts";
import { isUnit, unitBehind, unitMended } from "./units.ts";

/** What rules and borders of tables are read as. */
const RULE = /^[|_—–\-=~¦[\]{}'"`´‘’“”.,:;·•°*]+$/;
/** A word the engine does not believe in itself, unless it may be a number. */
const NOISE = 0.2;
/** Dots that lead from a name to its value. */
const LEADER = /(.)\1{4,}|^[.…·_ec]{5,}$/u;

/** White that belongs to a word on either side of its ink, as a share of its height; typewriters leave more. */
const BEARING = 0.16, TYPED = 0.3;

/** Whether all letters are as wide, as a typewriter's. */
function isTyped(words: OcrWord[]): boolean {
  const widths = words.filter(({ text }) => /^[\p{L}:,.]{5,}$/u.test(text)).map(({ text, box }) =>
    box[2] / text.length
  );
  const usual = middleOf(widths);
  return widths.length > 4 && middleOf(widths.map((width) => Math.abs(width - usual))) < 0.04 * usual;
}

const middleOf = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/**
 * Words as the extraction reads them: without the rules of tables, and each as high as the line it stands on. An engine gives
 * boxes that fit the ink (a dash is a few pixels high), and what stands on one line is told by the height of its boxes.
 */
export function layOut(read: OcrWord[]): OcrWord[] {
  const words = withOneMark(read.map(fromLooks).filter((word) => word !== null));
  const lines = new Map<string, OcrWord[]>();
  const height = middleOf(words.filter(({ text }) => /[\p{L}\d]/u.test(text)).map(({ box }) => box[3]));
  for (const [i, one] of words.entries()) {
    const word = withoutBorders(asLetter(asDash(one, height), words[i - 1], words[i + 1]));
    if (word === null || isRule(word, height) || isDot(word, height) || isNoise(word) || isSpeck(word, words[i - 1])) {
      continue;
    }
    const line = lines.get(word.line);
    if (line) line.push(word);
    else lines.set(word.line, [word]);
  }
  const bearing = isTyped(words) ? TYPED : BEARING;
  return [...lines.values()].map(withWholeDates).map(labelled).map(marked).map(starred).map(ranged).map(measured)
    .flatMap((
      line,
    ) => level(line, bearing))
    .map((word, i, all) => ({
      ...word,
      text: mended(word, all[i + 1]),
      ...(GLUED.test(word.text) ? { confidence: DOUBTED } : {}),
    }));
}

/** A dash is flat, whatever it is read as. */
const asDash = (word: OcrWord, height: number): OcrWord =>
  /^[=~_:i]{1,2}$/.test(word.text) && /[=~_]/.test(word.text) && word.box[3] <= FLAT * height &&
    word.box[2] <= 1.2 * height && word.box[2] >= 2 * word.box[3]
    ? { ...word, text: "-", confidence: Math.max(word.confidence, 0.75) }
    : word;
/** How high a dash is at most, as a share of what is usual. */
const FLAT = 0.2;

/** A number, as far as a unit may follow it, with the flag that may stand between. */
const NUMBER = /^[*<>≤≥([]*\d+(?:[.,]\d+)?[*HL%]?$/, FLAG = /^(?:\*+|[HL+]|HH|LL|High|Low|HIGH|LOW)$/;

/** Units that are only known for ones because a result stands before them. */
const measured = (line: OcrWord[]): OcrWord[] =>
  line.map((word, i) => {
    const before = line[i - 1], number = before && FLAG.test(before.text) ? line[i - 2] : before;
    return number && NUMBER.test(number.text) && i > 1 ? { ...word, text: unitBehind(word.text) } : word;
  });

/** The ends of a range in brackets. */
const LOW = /^[([{]\d+([.,]\d+)?[.:;]?$/, HIGH = /^\d+([.,]\d+)?[)\]}]$/;

/** What stands between the ends of a range in brackets joins them, whatever it is read as; where nothing is and there is room for it, it was lost. */
const ranged = (line: OcrWord[]): OcrWord[] =>
  line.flatMap((word, i) => {
    const [before, after] = [line[i - 1], line[i + 1]];
    const inside = before && after && LOW.test(before.text) && HIGH.test(after.text);
    if (inside && word.text.length === 1 && word.text !== "-") return [{ ...word, text: "-", confidence: 0.9 }];
    if (!before || !LOW.test(before.text) || !HIGH.test(word.text)) return [word];
    const end = before.box[0] + before.box[2], gap = word.box[0] - end, letter = word.box[2] / word.text.length;
    if (gap < ROOM * letter) return [word];
    const box: Box = [end + gap / 2 - letter / 2, word.box[1], letter, word.box[3]];
    return [{ text: "-", box, confidence: 0.9, line: word.line }, word];
  }).map((word, i, all) =>
    all[i + 1]?.text === "-" && LOW.test(word.text) ? { ...word, text: word.text.replace(/[.:;]$/, "") } : word
  );

/** A dash with a space on either side is so many letters wide, one space is not. */
const ROOM = 2.2;

/** A word without what is no part of it, and with a letter put right where only one unit or heading is so near. */
function mended(word: OcrWord, next: OcrWord | undefined): string {
  const { text: read, confidence } = word;
  if (isSentenceEnd(word, next)) return `${mended({ ...word, text: read.slice(0, -1) }, undefined)}.`;
  const text = read.replace(/^::+(?=\d)/, ":");
  if (DOTTED.test(text)) return text.replace(/[0O]{1,2}/, "O");
  const bare = /\d/.test(text)
    ? withoutSpecks(text.replace(/^[1Il|][9g](?=[AGME]$)/, "Ig"), confidence)
    : text.replace(/^[‘’“”"'`«_©]+(?=\p{L})|(?<=\p{L})[_“”"«»©]+$/gu, "");
  return spelled(unitMended(bare));
}

/** A point behind a number ends a sentence where the next one begins at once. */
const isSentenceEnd = ({ text, box, line }: OcrWord, next: OcrWord | undefined): boolean =>
  /\d\.$/.test(text) && next?.line === line && /^\p{Lu}\p{L}+/u.test(next.text) && next.text.length > 2 &&
  next.box[0] - box[0] - box[2] < 0.8 * box[3];

/** "D.O.B." is read with noughts. */
const DOTTED = /^D\.[0O]{1,2}\.?B\.?:?$/;

/** Specks beside a number are read as quotes and points; what a number begins and ends with is never one of them. */
function withoutSpecks(text: string, confidence: number): string {
  const bare = text.replace(/^[‘’“”"'`«_©]+(?=[<>([]?\d)/, "").replace(/(?<=\d[)\]]?)[‘’“”"'`»_©°;:]+$/, "")
    .replace(/^\{(?=\d)/, "[").replace(/(?<=\d)\}$/, "]").replace(/(?<=\d[.,]\d+)\.$/, "");
  return confidence >= SURE ? bare.replace(/(?<=\d)\.(?=[HL*]?$)/, "") : bare;
}

/** "231U/mL" is 231 U/mL, or 23 IU/mL. */
const GLUED = /\d[1lI|]U\/m?L$/i;

/** What two looks agree on. */
const SURE = 0.75;

/** The roman one behind a name ("Troponin I") is read as the border of a cell. */
function asLetter(word: OcrWord, before: OcrWord | undefined, after: OcrWord | undefined): OcrWord {
  if (!/^[|¦lI!]$/.test(word.text) || before?.line !== word.line || !/^\p{L}{3,}$/u.test(before.text)) return word;
  const gap = word.box[0] - (before.box[0] + before.box[2]);
  const behind = after?.line === word.line ? after.box[0] - (word.box[0] + word.box[2]) : Infinity;
  const asHigh = word.box[3] <= 1.2 * before.box[3];
  return asHigh && gap > 0.1 * before.box[3] && gap < 0.75 * before.box[3] && behind > 1.5 * gap
    ? { ...word, text: "I" }
    : word;
}

/** What an arrow beside a result is read as. */
const ARROW = /^([TtJIlifEYVyv|!]|[Jj][Ll]|1|4)$/;

/**
 * Arrows of results that are out of range stand alone between a name and its value, and are read as letters: kept as a mark that
 * only says that something is off.
 */
function marked(line: OcrWord[]): OcrWord[] {
  return line.map((word, i) => {
    const before = line.slice(0, i).findLast(({ text }) => !/^[.,:;]$/.test(text)),
      after = line[i + 1],
      unit = line[i + 2];
    if (!before || !after || !ARROW.test(word.text) || (/\d/.test(word.text) && word.confidence > 0.5)) return word;
    const gaps = [word.box[0] - (before.box[0] + before.box[2]), after.box[0] - (word.box[0] + word.box[2])];
    const alone = gaps[0]! > 1.2 * before.box[3] && gaps[1]! > 0.3 * before.box[3];
    const isValue = /^[<>]?\d+([.,]\d+)?$/.test(after.text) && unit !== undefined &&
      /^[([\d]|[/%]|\p{L}{2}/u.test(unit.text);
    return alone && /\p{L}/u.test(before.text) && isValue ? { ...word, text: "*", confidence: 0.9 } : word;
  });
}

/** Marks that mean something where they stand alone; any other that the engine doubts is dirt. */
const MEANT = /^[-–—:<>≤≥+*%/=±↑↓▲▼#]+$/;
/**
 * A colon or a point behind a number or its unit says nothing, and keeps the line from being understood; so does a doubted colon far from
 * the word before it.
 */
const isSpeck = ({ text, confidence, line, box }: OcrWord, before: OcrWord | undefined) =>
  !/[\p{L}\d]/u.test(text) && (confidence < 0.6 && !MEANT.test(text) ||
    /^[:;.,]$/.test(text) && before?.line === line && /\d$|[/%]/.test(before.text) ||
    text === ":" && confidence < 0.5 && before?.line === line &&
      box[0] - before.box[0] - before.box[2] > before.box[3]);

/** The last dot of those that lead from a name to its value, read as a mark that means something. */
const isDot = ({ text, box }: OcrWord, height: number) =>
  /^[*+°·"'”“^~]$/.test(text) && box[2] <= DOT * height && box[3] <= DOT * height;
/** How large a dot is at most, as a share of the usual height. */
const DOT = 0.28;

/** Nor is a unit noise: an engine that knows words by their letters believes in none of them. */
const isNoise = ({ text, confidence }: OcrWord) => confidence < NOISE && !/\d|^\(?[<>]$/.test(text) && !isUnit(text);

/** A mark that stands for itself keeps its place: the dash of a range, a colon, a bullet. */
const isRule = ({ text, box }: OcrWord, height: number) =>
  (!/\d/.test(text) && LEADER.test(text)) ||
  RULE.test(text) && (/[|_¦[\]{}]/.test(text) || box[2] > 3 * height || box[3] > 1.6 * height || text.length > 4);

/** The border of a cell, read as part of the word beside it. */
function withoutBorders(word: OcrWord): OcrWord | null {
  const text = word.text.replace(/^[|¦](?=U\/)/, "I").replace(/^[|¦]+(?=.)|(?<=.)[|¦]+$/g, "");
  return text === "" ? null : { ...word, text };
}

/** How much a line of a bent page still climbs, at most, and how many words tell that it does. */
const CLIMB = 0.02, FEWEST = 4;

/** A line without what it climbs from one edge of a bent page to the other; itself where its words do not lie along one. */
function unclimbed(line: OcrWord[]): OcrWord[] {
  const letters = line.filter(({ text }) => /[\p{L}\d]/u.test(text));
  const points = letters.map(({ box: [x, y, w, h] }) => [x + w / 2, y + h / 2] as const);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
  const [across, down] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const spread = mean(points.map(([x]) => (x - across) ** 2));
  const climb = mean(points.map(([x, y]) => (x - across) * (y - down))) / spread;
  if (points.length < FEWEST || !(Math.abs(climb) <= CLIMB)) return line;
  return line.map((word) => {
    const [x, y, w, h] = word.box;
    return { ...word, box: [x, y - climb * (x + w / 2 - across), w, h] as Box };
  });
}

/** Words of a line as high as the line, where they stand on one: as they are printed, or but for what it climbs. */
const level = (line: OcrWord[], bearing: number): OcrWord[] =>
  levelled(line, bearing) ?? levelled(unclimbed(line), bearing) ?? line;

function levelled(line: OcrWord[], bearing: number): OcrWord[] | null {
  const letters = line.filter(({ text }) => /[\p{L}\d]/u.test(text));
  const typical = middleOf((letters.length > 0 ? letters : line).map(({ box }) => box[3]));
  const usual = letters.filter(({ box }) => box[3] <= 1.7 * typical);
  const top = middleOf(usual.map(({ box }) => box[1]));
  const bottom = Math.max(top + 1, ...usual.map(({ box }) => box[1] + box[3]));
  const highest = Math.min(...usual.map(({ box }) => box[1]));
  if (usual.length === 0 || bottom - highest > 2 * typical) return null;
  return line.map((word, i) => {
    const [x, , width] = word.box, before = line[i - 1]?.box, after = line[i + 1]?.box;
    const left = Math.min(bearing * typical, before ? Math.max(x - before[0] - before[2], 0) / 3 : Infinity);
    const right = Math.min(bearing * typical, after ? Math.max(after[0] - x - width, 0) / 3 : Infinity);
    return { ...word, box: [x - left, highest, width + left + right, bottom - highest] as Box };
  });
}
