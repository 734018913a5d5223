import type { Extraction, ObservationStatement, Statement } from "../contracts/extraction.ts";
import type { Box, PageSource } from "../contracts/source.ts";
import { mayLackI } from "../reading/ocr/half-units.ts";
import type { Reading, ReadWord } from "../reading/reading.ts";
import { certaintyOfDays } from "./days-read.ts";
import { isQualitative } from "./fields/values.ts";
import { numberWordsOf } from "./parts.ts";
import { withRangesRead } from "./ranges-read.ts";
import { isAt, isPlace, least } from "./words-at.ts";

/**
 * An extraction of pictures as it is kept: every statement as certain as the least certain word it rests on, and every box
 * where it stands on the page as it is shown.
 */
export function asPrinted(extraction: Extraction, reading: Reading): Extraction {
  const { printedAt } = reading;
  if (reading.reader !== "ocr" || !printedAt) return extraction;
  const statements = extraction.statements.map(certainty(extraction, reading.words));
  const alone = new Set(statements.filter((one) => isHighAlone(one, reading.words)).map(({ id }) => id));
  const sure = withRangesRead({ ...extraction, statements }, alone);
  return moved(sure, (page, box) => printedAt.get(page)?.(box) ?? box) as Extraction;
}

const wordsAt = (words: ReadWord[], place: PageSource) => words.filter((word) => isAt(word, place));

/** A number of Roman letters in a name, which is read with one too few: factor VII is not factor VIII. */
const ROMAN = /^(?=.{2})[IVX]+$/;
const numeralsOf = ({ name }: Statement, own: ReadWord[]) => {
  const named = name.split(/[\s,;:()-]+/).filter((part) => ROMAN.test(part));
  return own.filter(({ text }) => text.split(/[\s,;:()-]+/).some((part) => named.includes(part)));
};

/** Whether a result has but the high end of a range, and the paper is white where the low one would stand. */
function isHighAlone(statement: Statement, words: ReadWord[]): boolean {
  if (statement.type !== "observation" || !isPlace(statement.source)) return false;
  const { low, high } = statement.reference_range ?? { low: null, high: null };
  const [only, another] = numberWordsOf(statement, wordsAt(words, statement.source))?.range ?? [];
  return low === null && high !== null && another === undefined && only?.white === true;
}

/** A result in words that is none of the usual ones may be a number that was read as letters. */
const WORD_FOR_VALUE = 0.5;
/** Dilutions double, from 1:4, 1:5 or 1:10 on. */
const TITRE = /^[<>]?\s?1:(?:4|8|16|32|64|128|256|512|1024|5|10|20|40|80|160|320|640|1280|2560)$/;
/** Cells per field of view are printed as from so many to so many. */
const COUNTED = /^\d{1,3}\s?[-–]\s?\d{1,3}$/, PER_FIELD = /^\/\s?[hl]pf$/i;

/**
 * What a statement rests on: its numbers, or all of it where it has none, and the date it was given. A name that was misread
 * finds no code; a number that was misread looks like any other.
 */
function certainty(extraction: Extraction, words: ReadWord[]): (statement: Statement) => Statement {
  const dayOf = certaintyOfDays(extraction, words);
  return (statement) => {
    if (!isPlace(statement.source)) return statement;
    const own = wordsAt(words, statement.source);
    const otherwise = Math.min(statement.confidence, dayOf(statement), least(numeralsOf(statement, own)));
    if (statement.type === "observation") {
      return { ...statement, ...observed(statement, own, Math.min(otherwise, certaintyOfUnit(statement, own))) };
    }
    const numbers = own.filter(({ text }) => /\d/.test(text));
    return { ...statement, confidence: rounded(Math.min(otherwise, least(numbers.length > 0 ? numbers : own))) };
  };
}

/** A unit of which the engine knows less than this, and how sure its result then is. */
const UNIT_SURE = 0.4, UNIT_DOUBTED = 0.5;

/** How certain the unit is: letters alone tell little, as no engine believes in words it does not know. */
const certaintyOfUnit = ({ unit }: ObservationStatement, own: ReadWord[]) =>
  unit !== null && mayLackI(unit) &&
    own.some(({ text, confidence }) => text === unit && confidence < UNIT_SURE)
    ? UNIT_DOUBTED
    : 1;

/** A number below this is doubted: two looks at it differ. */
const SURE = 0.6;

/** How certain a result is, and what the looks at it and at its range read. */
function observed(
  statement: ObservationStatement,
  own: ReadWord[],
  otherwise: number,
): Pick<ObservationStatement, "confidence" | "looks"> {
  const { value } = statement;
  const usual = value.kind === "quantity" || isQualitative(value.text) || TITRE.test(value.text) ||
    (COUNTED.test(value.text) && PER_FIELD.test(statement.unit ?? ""));
  const word = usual ? 1 : WORD_FOR_VALUE;
  const parts = numberWordsOf(statement, own);
  if (parts === null) {
    const numbers = own.filter(({ text }) => /\d/.test(text));
    return { confidence: rounded(Math.min(otherwise, word, least(numbers.length > 0 ? numbers : own))) };
  }
  const besides = Math.min(otherwise, least(parts.beside));
  const confidence = rounded(
    Math.min(besides, word, least([...parts.value, ...parts.range.filter(({ text }) => /\d/.test(text))])),
  );
  const [only, another] = parts.value;
  const unsettled = [...parts.value, ...parts.range].some(({ text, confidence, looks }) =>
    /\d/.test(text) && confidence < SURE && !looks
  );
  const several = another !== undefined && parts.value.some(({ looks }) => looks);
  if (unsettled || several || parts.range.length === 0 && value.kind === "text") return { confidence };
  const range = parts.range.map(({ text, looks }) => looks ?? [text]);
  return { confidence, looks: { value: only!.looks ?? [only!.text], range, otherwise: rounded(besides) } };
}

const rounded = (confidence: number) => Math.round(confidence * 1000) / 1000;

/** A copy in which every place on a page is moved. */
function moved(value: unknown, move: (page: number, box: Box) => Box): unknown {
  if (Array.isArray(value)) return value.map((each) => moved(each, move));
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).map(([key, each]) => [key, moved(each, move)]);
  const copy = Object.fromEntries(entries) as Record<string, unknown>;
  if (typeof copy.page === "number" && Array.isArray(copy.box)) copy.box = move(copy.page, copy.box as unknown as Box);
  return copy;
}
