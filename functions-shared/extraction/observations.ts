import { isUnreadable, namesTest } from "../coding/loinc/named.ts";
import type { Extraction, ObservationStatement, Sex, Value } from "../contracts/extraction.ts";
import type { ReadWord } from "../reading/reading.ts";
import { type DateOrder, parseDate } from "./fields/dates.ts";
import { isFlag } from "./fields/flags.ts";
import { isMarker } from "./fields/footnotes.ts";
import { labelField } from "./fields/labels.ts";
import { type DecimalMark, markOfRow } from "./fields/numbers.ts";
import { looksLikeRange, type ParsedRange, parseRange, rangeBetween } from "./fields/ranges.ts";
import { isUnit } from "./fields/units.ts";
import { isNoResult, isQualitative, type ParsedValue, parseValue, wordWithFlag } from "./fields/values.ts";
import { isProse } from "./layout/headings.ts";
import { isSusceptibility, kindOfCell } from "./layout/kinds.ts";
import { cellText, textOf, unionBox } from "./layout/lines.ts";
import type { RawRow } from "./layout/rows.ts";
import { wordsIn } from "./layout/table.ts";
import { eachInItsUnit, headedUnit } from "./layout/units-headed.ts";
import { isHeadingOf } from "./layout/wordings.ts";
import { isClass } from "./classes.ts";
import { isEarlierResult, isPopulation } from "./populations.ts";
import { withoutFlagInRange, withoutRemarkInRange, withWholeUnit } from "./row-parts.ts";
import { cleanName, isSentences, NO_NAME, rangeInName, unitInName } from "./row-names.ts";

type Unread = Extraction["unread"][number];

/** An observation before the document gives it an id, a date and its specimen. */
export type Observation = Omit<ObservationStatement, "id">;

/** An observation that no table states: what is not given here is absent, and the reading a little less certain. */
export const looseObservation = (
  stated: Pick<Observation, "name" | "section" | "source" | "value" | "unit" | "reference_range" | "flag">,
): Observation => ({
  type: "observation",
  codings: [],
  occurred_on: null,
  status: null,
  specimen: null,
  method: null,
  confidence: 0.9,
  ...stated,
});

/** What a row needs to know of its document. */
export interface Context {
  mark: DecimalMark;
  /** Of day and month in the document's numeric dates. */
  order: DateOrder;
  sex: Sex | null;
  /** Of the subject, in years with their fraction. */
  age: number | null;
  /** The subject's name, by which results of somebody else are told in a sentence. */
  subject?: string | null;
}

/** What a row states: one observation per column of results, or why it could not be read. Both empty for a remark. */
export interface RowReading {
  observations: Observation[];
  unread: Unread[];
}

/** Interprets a row of a table. */
export function readRow(raw: RawRow, context: Context): RowReading {
  const name = withAbbreviation(cleanName(textOf(raw.name)), raw);
  const reading: RowReading = { observations: [], unread: [] };
  const dated = [...raw.row.columns].filter(([column]) => column.role === "dated");
  const results: [raw: RawRow, words: ReadWord[], date: string | null, unit: string | undefined][] = dated.length > 0
    ? dated.map(([column, words]) => [raw, words, dateOf(column.text, context.order), column.unit])
    : eachInItsUnit(raw).map((own) => [own, wordsIn(own.row, "value"), null, headedUnit(own)]);
  const day = textOf(wordsIn(raw.row, "day"));
  if (dated.length > 1 && dated.every(([, words]) => SAMPLE.test(textOf(words)))) return reading;
  for (const [raw, words, date, unit] of results) {
    if (dated.length > 0 && /^[-–—]*$/.test(textOf(words))) continue;
    const own = dated.length === 0 && parseDate(day, "day-month") !== null;
    const on = own ? dateOf(day, context.order) : date, undated = (own || dated.length > 0) && on === null;
    const read = undated
      ? "ambiguous-date"
      : name === null || isHeadingOf(name, "range") || isSentences(name)
      ? "no-name"
      : isClass(name) || isPopulation(name) || isEarlierResult(raw.line.text) || NO_NAME.has(kindOfCell(name)) ||
          labelField(name)?.startsWith("date:") || isNumbering(name)
      ? "remark"
      : readResult(raw, words, name, { on, unit }, context);
    if (typeof read !== "string") reading.observations.push(read);
    else if (read !== "remark") reading.unread.push(unreadRow(raw, read));
  }
  return reading;
}

/** "Lab No.", "Sample ID" at the beginning of a row: what stands under the days is the number of a request, no result. */
const isNumbering = (name: string) =>
  /(?:^|\s)(?:no|nr|number|id|nummer|n[uú]mero)\.?$/i.test(name) &&
  ["other", "identifier"].includes(labelField(name) ?? "");

/** The number of a sample or request, longer than any result. */
const SAMPLE = /^(?:[A-Z]{0,3}[-\d]*\d{7,}[A-Z]?)?$/;

/** A name in a script that names are not compared in, with the Latin abbreviation that stands in a column of its own. */
function withAbbreviation(name: string | null, { row }: RawRow): string | null {
  if (name === null || !isUnreadable(name)) return name;
  const short = [...row.columns].filter(([{ role }]) => role === "ignored").map(([, words]) => textOf(words))
    .find((text) => /^\p{Script=Latin}[\w#%+()-]*$/u.test(text) && namesTest(text));
  return short ? `${name} (${short})` : name;
}

function dateOf(heading: string, order: DateOrder): string | null {
  const date = parseDate(heading, order);
  return date && "value" in date ? date.value : null;
}

function unreadRow(raw: RawRow, reason: string): Unread {
  return { text: raw.line.text, reason, source: { page: raw.line.page, box: raw.line.box } };
}

function readResult(
  printed: RawRow,
  value: ReadWord[],
  name: string,
  { on, unit: headed }: { on: string | null; unit: string | undefined },
  around: Context,
): Observation | string {
  const row = ["value", "dated", "unit", "range", "low", "high"] as const;
  const numbers = row.flatMap((role) => wordsIn(printed.row, role));
  const context = { ...around, mark: markOfRow(textOf([...numbers, ...printed.range]), around.mark) };
  if (DOUBTED.test(printed.line.text)) return "unreadable-value";
  const { raw, flags } = withoutFlagInRange(withoutRemarkInRange(withWholeUnit(printed)));
  const { words, unitWords, flagWords: own } = wholeValue(raw, value);
  const flagWords = [...own, ...flags];
  if (isSecondResult(textOf(unitWords))) return "unreadable-value";
  const result = resultOf(cellText(raw.line, words), textOf(unitWords), raw, context.mark);
  if (typeof result === "string") return result;
  // "Ordering location: Main Street": a field of the order among the rows.
  if (/:$/.test(textOf(raw.name)) && result.value.kind === "text" && !isQualitative(result.value.text)) return "remark";
  if (isRangeAlone(raw, result.value, textOf(unitWords))) return "unreadable-value";
  const ranged = rangeOf(raw, context), inName = ranged ? null : rangeInName(name, context);
  const range = ranged ?? inName?.range ?? null;
  const loinc = textOf(wordsIn(raw.row, "loinc")).match(/^\d{1,5}-\d$/)?.[0];
  const bare = inName?.name ?? name, named = unitInName(bare);
  const beside = textOf(unitWords);
  if (result.unit !== null && isUnit(beside) && beside.toLowerCase() !== result.unit.toLowerCase()) {
    return "unreadable-value";
  }
  const unit = result.unit ?? (beside || headed || range?.unit || unitAlone(raw)) ??
    (raw.unitBelow && textOf(raw.unitBelow)) ??
    (named.unit || result.value.kind === "text" ? null : unitUnheaded(raw));
  const limits = [...wordsIn(raw.row, "low"), ...wordsIn(raw.row, "high")];
  const used = [...raw.name, ...words, ...flagWords, ...unitWords, ...raw.range, ...limits];
  return {
    type: "observation",
    name: unit === null ? named.name : bare,
    codings: loinc ? [{ system: "http://loinc.org", code: loinc, display: null }] : [],
    occurred_on: on,
    status: null,
    source: { page: raw.line.page, box: unionBox(used.filter(({ page }) => page === raw.line.page)) },
    confidence: 1,
    section: raw.section,
    specimen: textOf(wordsIn(raw.row, "specimen")) || null,
    method: textOf(wordsIn(raw.row, "method")) || (raw.method ?? calculated(raw)),
    value: result.value,
    unit: unit ?? named.unit,
    reference_range: range && { low: range.low, high: range.high, printed: range.printed },
    flag: result.flag ?? (textOf(flagWords) || null),
  };
}

/** What a laboratory says of a specimen that may have spoilt the result. */
const DOUBTED =
  /[([](?:[^()[\]]*\W)?(?:ha?emoly[sz]ed|lip[ae]*mic|icteric|clotted|contaminated|hämolytisch|lipämisch|geronnen|hémolysé|lipémique|coagulé|hemolizad[oa]|lipémic[oa]|coagulad[oa]|emolizzato|lipemico|coagulato|hemolytisch|gestold|hemolyserat|hemolisad[oa])(?:\W[^()[\]]*)?[)\]]/i;

/** The reference range of a row: from one column, or its ends from two. */
function rangeOf(raw: RawRow, { mark, sex, age }: Context): ParsedRange | null {
  const [low, high] = (["low", "high"] as const).map((role) => textOf(wordsIn(raw.row, role)));
  if (low || high) {
    // "< 50" and "2 - 7" under "Lower limit": what the cell says comes before what its heading does.
    const alone = low && high ? "" : low || high!;
    return looksLikeRange(alone, mark) ? parseRange(alone, mark, sex, age) : rangeBetween(low!, high!, mark);
  }
  const text = cellText(raw.line, raw.range), range = parseRange(text, mark, sex, age);
  if (!range || range.low !== null || range.high !== null || !text.includes("\t")) return range;
  // The same result in other units may stand behind its range with one of its own.
  const [own, ...others] = text.split("\t");
  const hasSecond = others.some((cell) => parseValue(cell, mark)?.unit);
  const first = text.split("\t").find((cell) => looksLikeRange(cell, mark)) ?? (hasSecond ? own : undefined);
  return first ? parseRange(first, mark, sex) : range;
}

/** How a result came about where its range's column says that it is calculated: "mg/dL (calc)". */
const calculated = ({ range }: RawRow) => /\(calc(?:ulated)?\.?\)/i.test(textOf(range)) ? "calculated" : null;

/**
 * The unit where the range's column holds nothing else but a word on it, "mg/dL (calc)", "mmol/L  See comment", or where it stands in a
 * cell of its own behind what was not read as a range.
 */
function unitAlone({ line, range }: RawRow): string | null {
  const unit = textOf(range).replace(/\s*(?:\(calc(?:ulated)?\.?\)|\(?see (?:comments?|notes?|below)\)?)$/i, "");
  return [unit, cellText(line, range).split("\t").at(-1)!].find(isUnit) ?? null;
}

/** The one cell of a row that is a unit, where no heading of its table says units: on a picture headings that touch lose one. */
function unitUnheaded({ line, row, name }: RawRow): string | null {
  if ([...row.columns.keys()].some(({ role }) => role === "unit")) return null;
  const units = line.cells.filter(({ words }) => !words.some((word) => name.includes(word)))
    .map(({ words }) => textOf(words)).filter((text) => isUnit(text) && !isSusceptibility(text));
  return units.length === 1 ? units[0]! : null;
}

/** Whether a row without unit and range gives a range with decimals for its result, as tables of limits by age or week do. */
const isRangeAlone = (raw: RawRow, value: Value, unit: string) =>
  value.kind === "text" && /^\d+[.,]\d+\s?[-–]\s?\d+[.,]\d+$/.test(value.text) && unit === "" && raw.range.length === 0;

/** Whether the column of units holds a number with its unit: "1.8 10^9/L" beside "35 %". */
const isSecondResult = (text: string) => /(^|[\s/])[<>]?\d+([.,]\d+)?\s+\S/.test(text) && !isUnit(text);

/** A result in words may run on under the next headings ("NO GROWTH AFTER 48 HOURS"): its cell is one. */
function wholeValue(
  raw: RawRow,
  words: ReadWord[],
): { words: ReadWord[]; unitWords: ReadWord[]; flagWords: ReadWord[] } {
  const { unitWords, flagWords } = withoutFlag(wordsIn(raw.row, "unit"), wordsIn(raw.row, "flag"));
  const inWords = words[0] !== undefined && !/\d/.test(textOf(words)) && !isUnit(textOf(unitWords));
  const cell = inWords ? raw.line.cells.find((one) => one.words.includes(words[words.length - 1]!))?.words ?? [] : [];
  const runsOn = (word: ReadWord) => cell.includes(word);
  return {
    words: [...words, ...[...flagWords, ...unitWords].filter(runsOn).sort((a, b) => a.box[0] - b.box[0])],
    unitWords: unitWords.filter((word) => !runsOn(word)),
    flagWords: flagWords.filter((word) => !runsOn(word)),
  };
}

/** A flag that stands before or behind the unit in its column belongs to the flags. */
function withoutFlag(printed: ReadWord[], flagWords: ReadWord[]): { unitWords: ReadWord[]; flagWords: ReadWord[] } {
  if (flagWords.length === 0 && isSusceptibility(textOf(printed))) return { unitWords: [], flagWords: printed };
  // "mg/dL 2)": a footnote's number behind the unit is none of it.
  const noted = printed.length > 1 && isMarker(printed.at(-1)!.text) && isUnit(textOf(printed.slice(0, -1)));
  const unitWords = noted ? printed.slice(0, -1) : printed;
  const at = [0, unitWords.length - 1].find((i) => {
    const rest = textOf(unitWords.filter((_, k) => k !== i));
    return unitWords.length > 1 && isFlag(unitWords[i]!.text) && isUnit(rest) && !isUnit(textOf(unitWords));
  });
  // "LL   13.0 - 17.0   g/dL   CRITICAL": a word that says once more what the column of flags says.
  const again = at !== undefined && flagWords.length > 0 && /^\p{L}{4,}$/u.test(unitWords[at]!.text);
  if (again) return { unitWords: unitWords.filter((_, i) => i !== at), flagWords };
  if (at === undefined || flagWords.length > 0) return { unitWords, flagWords };
  return { unitWords: unitWords.filter((_, i) => i !== at), flagWords: [unitWords[at]!] };
}

/** The value of a result cell, or why there is none. */
function resultOf(text: string, unit: string, raw: RawRow, mark: DecimalMark): ParsedValue | string {
  const parsed = parseValue(text, mark);
  const remark = isProse(raw.line.text) || unit.split(" ").length > 4;
  if (parsed) return remark && !isUnit(unit) && !looksLikeRange(textOf(raw.range), mark) ? "remark" : parsed;
  const measured = isUnit(unit) || looksLikeRange(textOf(raw.range), mark);
  if (measured && /^[-–—]+$/.test(text)) return "no-result";
  // Words may be set as wide apart as cells are; only numbers of two cells are two.
  if (isQualitative(text.replaceAll("\t", " "))) return textResult(text.replaceAll("\t", " "));
  const flagged = wordWithFlag(text);
  if (flagged) return { ...textResult(flagged.text), flag: flagged.flag };
  if (isNoResult(text)) return "no-result";
  if (remark) return "remark";
  if (/\d/.test(text) && (isUnit(unit) || looksLikeRange(textOf(raw.range), mark))) return "unreadable-value";
  if (isOtherColumn(text)) return "unreadable-value";
  if (/^[^\d]/.test(text) && text.split(" ").length <= 8) return textResult(text);
  return "unreadable-value";
}

/** A text that begins with a unit, holds a number with one or runs over two cells: the columns are not where they seem. */
const isOtherColumn = (text: string) =>
  text.split(/\s+/).some((token, i, all) => isUnit(token) && (i === 0 || /^\W*[\d.,]+$/.test(all[i - 1]!))) ||
  text.includes("\t");

function textResult(text: string): ParsedValue {
  const value: Value = { kind: "text", text };
  return { value, unit: null, flag: null };
}
