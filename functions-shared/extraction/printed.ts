import type { Extraction, Statement } from "../contracts/extraction.ts";
import type { Box, PageSource, Source } from "../contracts/source.ts";
import type { Reading, ReadWord } from "../reading/reading.ts";
import { isQualitative } from "./fields/values.ts";
import { withRangesRead } from "./ranges-read.ts";

/**
 * An extraction of pictures as it is kept: every statement as certain as the least certain word it rests on, and every box
 * where it stands on the page as it is shown.
 */
export function asPrinted(extraction: Extraction, reading: Reading): Extraction {
  const { printedAt } = reading;
  if (reading.reader !== "ocr" || !printedAt) return extraction;
  const statements = extraction.statements.map(certainty(extraction, reading.words));
  const sure = withRangesRead({ ...extraction, statements });
  return moved(sure, (page, box) => printedAt.get(page)?.(box) ?? box) as Extraction;
}

const isPlace = (source: Source): source is PageSource => "page" in source;

/** Words whose middle lies in a box. */
const wordsAt = (words: ReadWord[], { page, box: [x, y, width, height] }: PageSource) =>
  words.filter(({ page: own, box }) => {
    const [across, down] = [box[0] + box[2] / 2 - x, box[1] + box[3] / 2 - y];
    return own === page && across >= 0 && across <= width && down >= 0 && down <= height;
  });

const least = (words: ReadWord[]) => Math.min(1, ...words.map(({ confidence }) => confidence));

/** A result in words that is none of the usual ones may be a number that was read as letters. */
const WORD_FOR_VALUE = 0.5;

/**
 * What a statement rests on: its numbers, or all of it where it has none, and the date it was given. A name that was misread
 * finds no code; a number that was misread looks like any other.
 */
function certainty({ dates }: Extraction, words: ReadWord[]): (statement: Statement) => Statement {
  return (statement) => {
    if (!isPlace(statement.source)) return statement;
    const own = wordsAt(words, statement.source);
    const numbers = own.filter(({ text }) => /\d/.test(text));
    const dated = dates.filter(({ value }) => value === statement.occurred_on)
      .map(({ source }) => isPlace(source) ? least(wordsAt(words, source)) : 1);
    const date = dated.length > 0 ? Math.max(...dated) : 1;
    const word = statement.type === "observation" && statement.value.kind === "text" &&
      !isQualitative(statement.value.text);
    const read = least(numbers.length > 0 ? numbers : own);
    const confidence = Math.min(statement.confidence, read, date, word ? WORD_FOR_VALUE : 1);
    return { ...statement, confidence: Math.round(confidence * 1000) / 1000 };
  };
}

/** A copy in which every place on a page is moved. */
function moved(value: unknown, move: (page: number, box: Box) => Box): unknown {
  if (Array.isArray(value)) return value.map((each) => moved(each, move));
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).map(([key, each]) => [key, moved(each, move)]);
  const copy = Object.fromEntries(entries) as Record<string, unknown>;
  if (typeof copy.page === "number" && Array.isArray(copy.box)) copy.box = move(copy.page, copy.box as unknown as Box);
  return copy;
}
