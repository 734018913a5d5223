import type { ReadWord } from "../../reading/reading.ts";
import { parseDate } from "../fields/dates.ts";
import { labelField } from "../fields/labels.ts";
import { type Line, textOf } from "./lines.ts";
import type { Pair } from "./pairs.ts";

/** A browser breaks no cell into more lines than that where it holds a name or a day. */
const MOST_LINES = 3;

/**
 * A pair whose value a browser wrapped in its cell, with what stands below its beginning: "Fitzwilliam-" over "Montague", "21-11-" over
 * "1959". Only a name of one word, or one that ends in a hyphen or a comma, and a day that is none by itself go on.
 */
export function withWrapped(pair: Pair, below: Line[]): Pair {
  const isName = pair.field === "name" || pair.field.startsWith("role:");
  const isDay = pair.field.startsWith("date:") || pair.field === "birth_date";
  let value = pair.value;
  for (const line of below.slice(0, MOST_LINES)) {
    const last = value.at(-1);
    if (!last || line.page !== last.page || line.box[1] - (last.box[1] + last.box[3]) > 0.8 * last.box[3]) break;
    const goesOn = isName ? isUnfinished(textOf(value)) : isDay && isPartOfDay(textOf(value));
    const cell = goesOn
      ? line.cells.find(({ box }) => Math.abs(box[0] - value[0]!.box[0]) < last.box[3] / 2)
      : undefined;
    if (!cell || hasLabel(line, pair.label[0]!.box[0], value[0]!.box[0])) break;
    const joined = joinedWith(value, cell.words), text = textOf(joined);
    if (isName ? !isNamed(cell.text) : !/^[\p{L}\d.,:/ -]+$/u.test(cell.text)) break;
    value = joined;
    if (isDay && parseDate(text, "day-month") !== null) break;
  }
  const whole = !isDay || value === pair.value || parseDate(textOf(value), "day-month") !== null;
  return whole ? { ...pair, value } : pair;
}

/** Whether something stands below the label too: it announces what stands behind it. */
const hasLabel = (line: Line, from: number, to: number) =>
  line.cells.some(({ box }) => box[0] >= from - 2 && box[0] < to - 2);

/** A name that goes on: a hyphen or comma at its end, or one word alone. */
const isUnfinished = (name: string) => /[-,]$/.test(name) || /^\p{Lu}[\p{L}'’.-]*$/u.test(name);

const isPartOfDay = (text: string) => /\d/.test(text) && parseDate(text, "day-month") === null;

/** Words of a name and no label. */
const isNamed = (text: string) =>
  /^\p{Lu}[\p{L}'’.-]*(?:[ ,]+[\p{L}'’.-]+){0,3}$/u.test(text) && labelField(text) === null;

/** What is broken at a hyphen, a stroke or a point is one word again. */
function joinedWith(value: ReadWord[], more: ReadWord[]): ReadWord[] {
  const last = value.at(-1)!, [first, ...rest] = more;
  if (!first || !/[-/.]$/.test(last.text)) return [...value, ...more];
  return [...value.slice(0, -1), { ...last, text: last.text + first.text }, ...rest];
}
