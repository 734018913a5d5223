import type { ReadWord } from "../../reading/reading.ts";
import { parseDate } from "../fields/dates.ts";
import {
  isPlainLabel,
  type LabelField,
  labelField,
  labelFieldOf,
  LONGEST_LABEL,
  mayBeginLabel,
} from "../fields/labels.ts";
import { isTitle } from "../fields/names.ts";
import { cellStarts, type Line, right, textOf } from "./lines.ts";

/** A label with what is printed after (or below) it. `value` is empty when nothing is. */
export interface Pair {
  field: LabelField;
  label: ReadWord[];
  value: ReadWord[];
  /** False when neither a colon nor a word of its own kind marks the label; such a pair counts only if its value fits. */
  marked: boolean;
}

interface LabelMatch {
  field: LabelField;
  from: number;
  to: number;
  marked: boolean;
}

/**
 * The label–value pairs of a line. A label stands at the start of a cell or is followed by a colon; its value goes to the
 * next label, and not beyond the first cell that holds something.
 */
export function pairsOf(line: Line): readonly Pair[] {
  const pairs = known.get(line) ?? readPairs(line);
  known.set(line, pairs);
  return pairs;
}

/** Several readers ask of every line. */
const known = new WeakMap<Line, readonly Pair[]>();

function readPairs(line: Line): Pair[] {
  const labels = labelsOf(line);
  return labels.map((label, i) => {
    const words = line.words.slice(label.to, labels[i + 1]?.from ?? line.words.length);
    return {
      field: label.field,
      label: line.words.slice(label.from, label.to),
      value: firstCell(line, words.filter((word) => !/^[:：=.·…]+$/.test(word.text))),
      marked: label.marked,
    };
  });
}

/** When the line holds labels only, their values are looked for below each of them in the next line. */
export function stackedPairs(line: Line, below: Line | undefined): Pair[] {
  if (!below || below.page !== line.page || below.box[1] - (line.box[1] + line.box[3]) > 2 * line.box[3]) return [];
  const fields = line.cells.map((cell) => labelFieldOf(cell.text) ?? (isWords(cell.text) ? "other" : null));
  if (fields.some((field) => field === null) || pairsOf(below).some((pair) => pair.marked)) return [];
  const told = line.cells.filter((cell) => labelFieldOf(cell.text) !== null).length;
  const some = told < fields.length, few = told < 2 || told < 0.6 * fields.length;
  if (some && (/[:：]/.test(line.text) || below.cells.some(({ text }) => labelField(text) !== null))) return [];
  if (line.cells.length === 1 && (/[:：]$/.test(line.text) || fields[0] === "other")) return [];
  return line.cells.map((cell, i) => {
    const from = cell.box[0] - 2, to = (line.cells[i + 1]?.box[0] ?? Infinity) - 2;
    const own = cell.words[0]!.cell, apart = own !== undefined && below.words[0]!.cell !== undefined;
    const value = below.words.filter((word) => apart ? word.cell === own : word.box[0] >= from && word.box[0] < to);
    return { field: fields[i]!, label: cell.words, value, marked: true };
  }).filter(({ field, value }) =>
    value.length > 0 && (!(some && few) || isDay(field, value)) && !(field.startsWith("date:") && isRow(value))
  );
}

/**
 * On cards and forms that are filled in, labels may stand below what they name ("Doe      Jane" over "Last Name  First Name"). They do
 * where what is above fits every label of a person, and what is below or behind one of them does not.
 */
export function pairsAbove(line: Line, above: Line | undefined, below: Line | undefined): Pair[] {
  const labels = line.cells.map((cell) => ({ cell, field: labelFieldOf(cell.text) }));
  const own = labels.filter(({ field }) => field !== null && FITS[field] !== undefined);
  if (own.length === 0 || own.length * 2 < labels.length || /[:：]/.test(line.text)) return [];
  const isBehind = labels.some(({ cell, field }, i) =>
    field === null && FITS[labels[i - 1]?.field ?? "other"]?.(cell.text)
  );
  if (isBehind) return [];
  const valuesOf = (other: Line | undefined) => {
    const gap = other && Math.max(line.box[1] - other.box[1] - other.box[3], other.box[1] - line.box[1] - line.box[3]);
    if (!other || other.page !== line.page || gap! > line.box[3]) return null;
    const values = own.map(({ cell }) =>
      other.cells.find(({ box }) => Math.abs(box[0] - cell.box[0]) < line.box[3] / 2)
    );
    return values.every((value, i) => value && FITS[own[i]!.field!]!(value.text))
      ? values.map((value) => value!.words)
      : null;
  };
  const values = valuesOf(above);
  if (!values || above!.cells.length > labels.length || valuesOf(below)) return [];
  return own.map(({ cell, field }, i) => ({ field: field!, label: cell.words, value: values[i]!, marked: true }));
}

const isNamed = (text: string) => /^\p{Lu}[\p{L}.'’ -]+$/u.test(text) && labelField(text) === null;
/** What may stand where a label asks for it. */
const FITS: Partial<Record<LabelField, (text: string) => boolean>> = {
  name: (text) => isNamed(text) && text.includes(" "),
  family_name: isNamed,
  given_name: isNamed,
  birth_date: (text) => parseDate(text, "day-month") !== null,
  identifier: (text) => /\d{3}/.test(text) && parseDate(text, "day-month") === null,
};

/** Whether words below a label of a day are a row that begins with something else and has its day behind: "K   4.2   10/03/2022". */
const isRow = (value: ReadWord[]) => /^\p{L}/u.test(value[0]!.text) && /\d.*\s\d{1,4}[./-]\d/.test(textOf(value));

/** A label at the end of its cell whose day stands below it, as in a narrow cell of a browser's table: "Date Collected:" over "09/23/2024". */
export function withDayBelow(pair: Pair, line: Line, below: Line | undefined): Pair {
  const { field, label, value } = pair, [x] = label[0]!.box;
  const isOfDay = field.startsWith("date:") || field === "birth_date";
  if (value.length > 0 || !isOfDay || !pair.marked || below?.page !== line.page) return pair;
  if (below.box[1] - (line.box[1] + line.box[3]) > line.box[3]) return pair;
  const cell = below.cells.find(({ box }) => Math.abs(box[0] - x) < line.box[3] / 2);
  return cell && /^\d/.test(cell.text) && isDay(field, cell.words) ? { ...pair, value: cell.words } : pair;
}

/** Whether a date stands where one is announced. */
const isDay = (field: LabelField, value: ReadWord[]) =>
  (field.startsWith("date:") || field === "birth_date") && parseDate(textOf(value), "day-month") !== null;

/** A few words without numbers, as an unknown label is. */
const isWords = (text: string) => !/\d/.test(text) && text.split(" ").length <= 4;

function labelsOf(line: Line): LabelMatch[] {
  const starts = cellStarts(line);
  const found: LabelMatch[] = [];
  for (let i = 0; i < line.words.length;) {
    const match = labelAt(line, i, starts);
    // "Paciente: Leandro Nascimento": what a label announces is none that only sounds like one.
    const own = match && (match.marked || !announcedAt(found.at(-1), i) || labelField(textOf(wordsOf(line, match))));
    if (match && !own) {
      i = match.to;
      continue;
    }
    if (match) found.push(match);
    i = match ? match.to : i + 1;
  }
  return found;
}

const announcedAt = (label: LabelMatch | undefined, at: number) =>
  label !== undefined && label.marked && label.to === at;

const wordsOf = (line: Line, { from, to }: LabelMatch) => line.words.slice(from, to);

function labelAt(line: Line, from: number, starts: Set<ReadWord>): LabelMatch | null {
  const mayBegin = mayBeginLabel(line.words[from]!.text);
  for (let to = Math.min(line.words.length, from + LONGEST_LABEL); to > from; to--) {
    const words = line.words.slice(from, to);
    const last = words[words.length - 1]!.text;
    if (words.slice(0, -1).some(({ text }) => /[:：]$/.test(text))) continue;
    const next = line.words[to]?.text ?? "";
    const colon = /[:：]$/.test(last) || /^[:：]/.test(next);
    const inner = last.match(/^([^:]+):(.+)$/);
    const inCell = starts.has(words[0]!) && !words.slice(1).some((word) => starts.has(word));
    if (!mayBegin && !colon && !(inCell && endsCell(line, to, starts))) continue;
    // A cell behind a label is its value, though a word of it may be one of a label ("Paciente: | Leandro Nascimento").
    const awaited = /[:：]$/.test(line.words[from - 1]?.text ?? "");
    const told = inCell && (colon || (!awaited && endsCell(line, to, starts)));
    // "Sesso F": a label without its colon, not a longer one that is misspelt.
    if (told && !colon && labelField(textOf(words)) === null && labelField(textOf(words.slice(0, -1))) !== null) {
      continue;
    }
    const guessed = told && labelField(textOf(words)) === null;
    // A word that sounds like one of a day announces none where no digit follows: "Viewing results for: Ada Holm".
    if (guessed && isOfDay(labelFieldOf(textOf(words))) && hasWordsOnly(line, to, starts)) continue;
    const field = (told ? labelFieldOf : labelField)(textOf(words)) ??
      (colon && starts.has(words[0]!) && unknownLabel(words, starts) ? "other" : null);
    if (!field || (inner && !labelField(textOf(words)))) continue;
    const wholeCell = starts.has(words[0]!) && endsCell(line, to, starts);
    const rest = textOf(line.words.slice(to, to + 4));
    const plain = isPlainLabel(textOf(words)) ||
      (starts.has(words[0]!) && field === "sex" && /^(m|f|w|male|female)\b/i.test(rest)) ||
      (beginsClause(line, from, starts) && /^(date:|birth_date)/.test(field) && BEGINS_DAY.test(rest));
    const others = from > 0 && !starts.has(words[0]!) &&
      (isRole(line.words[from - 1]!.text) || isInsideBracket(line, from, starts) ||
        (colon && field === "name" && isOtherName(line, from, starts)));
    if ((colon || plain) && others) return { field: "other", from, to, marked: true };
    if (colon || wholeCell || plain) return { field, from, to, marked: colon || plain };
  }
  return null;
}

const BEGINS_DAY = /^\d{1,4}[./-]|^\d{1,2} \p{L}{3}/u;

/** Whether a word is the first of its cell or stands behind a mark: "Report date 28-Nov-2024, specimen taken 27-Nov-2024". */
const beginsClause = (line: Line, at: number, starts: Set<ReadWord>) =>
  starts.has(line.words[at]!) || /[,;]$|^[-–—|•·]$/.test(line.words[at - 1]?.text ?? "");

const isOfDay = (field: LabelField | null) => field !== null && (field.startsWith("date:") || field === "birth_date");

/** Whether letters and no digits stand behind a label, up to the end of its cell or of the next. */
function hasWordsOnly(line: Line, to: number, starts: Set<ReadWord>): boolean {
  const rest = line.words.slice(to), end = rest.findIndex((word, i) => i > 0 && starts.has(word));
  const text = textOf(end < 0 ? rest : rest.slice(0, end));
  return /\p{L}/u.test(text) && !/\d/.test(text);
}

const endsCell = (line: Line, to: number, starts: Set<ReadWord>) => !line.words[to] || starts.has(line.words[to]!);

/** Whether the word before a label says whose field it is: "Guarantor DOB", "Mother's phone". */
const isRole = (word: string) => labelField(word.replace(/['’]s$/, ""))?.startsWith("role:") ?? false;

/** What makes "name:" behind it the name of something else, or one by which the subject does not go. */
const OTHER_NAME =
  /(?<!\p{L})(?:maiden|birth|preferred|nick|former|previous|company|employer|insurance|insurer|plan|group|clinic|hospital|facility|practice|lab|laboratory|pharmacy|school|test|panel|file|user|collector|brand|drug|medication|medicine|vaccine|product|manufacturer|convênio|convenio|plano|seguro|póliza|krankenkasse|mutuelle|assurance)(?!\p{L})/iu;

/** Whether words before "name:" in its cell make it the name of something else: "Mother's maiden name:", "Insurance company name:". */
function isOtherName(line: Line, from: number, starts: Set<ReadWord>): boolean {
  const begin = line.words.slice(0, from).findLastIndex((word) => starts.has(word));
  const before = line.words.slice(begin, from);
  if (before.length > 3 || before.some(({ text }) => /[:：\d|,;•·()]/.test(text))) return false;
  return before.some(({ text }) => isRole(text)) || OTHER_NAME.test(textOf(before));
}

/** "(Abnormal, contact patient: make appointment)": within a remark in brackets that has begun with other words, nothing is labelled. */
function isInsideBracket(line: Line, from: number, starts: Set<ReadWord>): boolean {
  let at = from;
  while (at > 0 && !starts.has(line.words[at]!)) at--;
  const before = textOf(line.words.slice(at, from)), open = before.lastIndexOf("(");
  return open >= 0 && open > before.lastIndexOf(")") && before.slice(open + 1).trim() !== "";
}

/** A few words of one cell before a colon, none of which begin a label that is known. */
function unknownLabel(words: ReadWord[], starts: Set<ReadWord>): boolean {
  const known = words.some((_, i) => i > 0 && labelField(textOf(words.slice(i))) !== null);
  return words.length <= 4 && !known &&
    words.every((word, i) => !/\d/.test(word.text) && (i === 0 || !starts.has(word)));
}

/** The words of the first cell. */
function firstCell(line: Line, words: ReadWord[]): ReadWord[] {
  const starts = cellStarts(line);
  // A title alone is no name: it stands wide apart from its name where a picture shows a long blank.
  const end = words.findIndex((word, i) =>
    i > 0 && starts.has(word) && isApart(words[i - 1]!, word) && !isTitle(textOf(words.slice(0, i)))
  );
  return end < 0 ? words : words.slice(0, end);
}

/** Two blanks in a value typed as plain text, where a letter is one wide and high, are a slip of the hand. */
function isApart(before: ReadWord, word: ReadWord): boolean {
  const isTyped = word.box[3] === 1 && word.cell === before.cell;
  return word.box[0] - right(before) > (isTyped ? 2 : 0);
}
