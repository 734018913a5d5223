import type { Extraction, Statement } from "../contracts/extraction.ts";
import type { ReadWord } from "../reading/reading.ts";
import { parseDate } from "./fields/dates.ts";
import { labelFieldOf } from "./fields/labels.ts";
import { isAt, isPlace, least } from "./words-at.ts";

/** A day that something speaks against: another one may be printed. */
const DOUBTED = 0.5;
/** Samples are worked on for so many days at the most; cultures of mycobacteria take the longest. */
const LONGEST = 120;
/** A sample was seldom taken longer than this before its report. */
const USUAL = 31;

/** A day in numbers, as one word. */
const DAY = /^\D?(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})\D?$/;

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/**
 * How certain the day of a statement is in a document that was a picture: as the words it was read from, and doubted where the
 * document's other days speak against it. A digit of a day that was misread looks like any other day.
 */
export function certaintyOfDays(
  { dates, subject, statements }: Extraction,
  words: ReadWord[],
): (statement: Statement) => number {
  const days = words.filter(({ text }) => DAY.test(text));
  const places = [...dates.map(({ source }) => source), ...subject.birth_date ? [subject.birth_date.source] : []]
    .filter(isPlace);
  const rows = statements.map(({ source }) => source).filter(isPlace);
  const unclaimed = days.filter((word) => ![...places, ...rows].some((place) => isAt(word, place)))
    .filter((word) => !isLabelled(word, words));
  const known = new Map<string, number>();
  return ({ occurred_on: on }) => {
    if (on === null) return 1;
    const certainty = known.get(on) ?? Math.min(readOf(on), isAgainst(on) ? DOUBTED : 1);
    known.set(on, certainty);
    return certainty;
  };

  function readOf(on: string): number {
    const own = dates.filter(({ value }) => value === on);
    const read = own.length > 0
      ? own.map(({ source, printed }) =>
        isPlace(source) ? least(wordsOf(printed, words.filter((word) => isAt(word, source)))) : 1
      )
      : days.filter(({ text }) => isDay(text, on)).map(({ confidence }) => confidence);
    return read.length > 0 ? Math.max(...read) : 1;
  }

  function isAgainst(on: string): boolean {
    const roles = new Set(dates.filter(({ value }) => value === on).map(({ role }) => role));
    const collected = new Set(dates.filter(({ role }) => role === "collected").map(({ value }) => value));
    if (roles.has("collected")) return isOutOfOrder(on, collected.size === 1);
    return roles.size > 0 && collected.size === 0 && unclaimed.some(({ text }) => mayBeBefore(text, on));
  }

  /** A sample is not taken after it is received or reported, nor long before. */
  function isOutOfOrder(on: string, isOnly: boolean): boolean {
    const later = dates.filter(({ role }) => role === "received" || role === "reported").map(({ value }) => value);
    const gaps = later.map((value) => daysBetween(on, value));
    return gaps.length > 0 && (gaps.every((gap) => gap < 0) || isOnly && gaps.every((gap) => gap > LONGEST));
  }
}

const bare = (text: string) => text.replace(/[,;:]+$/, "");

/** Of the words of a place those that a text was read from: a day may stand in a line with results of its own. */
function wordsOf(printed: string, words: ReadWord[]): ReadWord[] {
  const tokens = printed.split(/\s+/).map(bare);
  // One digit alone is in every day: the colon of its label is read as a 1.
  const own = words.filter(({ text }) =>
    bare(text).length > 1 ? printed.includes(bare(text)) : tokens.includes(bare(text))
  );
  return own.some(({ text }) => /\d/.test(text)) ? own : words;
}

/** Whether a word is a day, in whatever order; of the year the last two digits may be all. */
function isDay(text: string, on: string): boolean {
  const parts = (numbers: string[]) => numbers.map((number) => Number(number) % 100).sort((a, b) => a - b).join();
  const [, first, , second, third] = DAY.exec(text)!;
  return parts([first!, second!, third!]) === parts(on.split("-"));
}

/** Whether a label that is known stands right before a day: the day of a bill is none of a sample. */
function isLabelled(word: ReadWord, words: ReadWord[]): boolean {
  const before = words.slice(Math.max(words.indexOf(word) - 4, 0), words.indexOf(word));
  return before.some((_, i) => labelFieldOf(before.slice(i).map(({ text }) => text).join(" ")) !== null);
}

/** Whether a day without a label lies as a sample's does before its report: its label was misread. */
const mayBeBefore = (text: string, on: string) =>
  (["day-month", "month-day"] as const).some((order) => {
    const date = parseDate(text, order), days = date && "value" in date ? daysBetween(date.value, on) : 0;
    return days > 0 && days <= USUAL;
  });
