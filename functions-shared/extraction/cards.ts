import { namesTest } from "../coding/loinc/named.ts";
import { isFlag } from "./fields/flags.ts";
import { decimal, type DecimalMark } from "./fields/numbers.ts";
import { looksLikeRange, type ParsedRange, parseRange } from "./fields/ranges.ts";
import { isSameUnit, isUnit } from "./fields/units.ts";
import { isQualitative, type ParsedValue, parseValue } from "./fields/values.ts";
import { NOT_A_NAME, RANGE_WORDS } from "./freeform.ts";
import { isComment, isProse } from "./layout/headings.ts";
import { cellText, type Line, textOf, unionBox } from "./layout/lines.ts";
import { type Role, roleOf } from "./layout/wordings.ts";
import { isEarlierResult, isForSome } from "./populations.ts";
import { isClass } from "./classes.ts";
import { type Context, looseObservation, type Observation } from "./observations.ts";
import { cleanName } from "./row-names.ts";

/** No card has more lines: a name, and a label and what it announces for result, flag, earlier result, unit and range. */
const MOST_LINES = 12;

const inWords = (text: string): ParsedValue => ({ value: { kind: "text", text }, unit: null, flag: null });

/** A text without the label that announces a range. */
function withoutRangeLabel(text: string): string {
  const [whole = "", label = ""] = text.match(/^([^:\d]{2,40}):\s*/) ?? [];
  return roleOf(label) === "range" ? text.slice(whole.length) : text.replace(RANGE_WORDS, "");
}

const VALUE_WORDS =
  /^(your )?(current )?(value|resultado|result|ergebnis|wert|résultat|valor|risultato)(?!\p{L})(?:\s+(?:is|was))?[\s.]*[:=]?\s*/iu;
const UNIT_WORDS = /^(units?|einheit|unité|unidades?|unità|eenheid|enhet)\s*[:.]\s*/i;
/** What stands behind a label that is a heading of such a column: "Sonuç: 7,2", "Birim: g/dL". */
function behindLabel(text: string, role: Role): string | null {
  const [, label = "", rest = null] = text.match(/^([^:\d]{2,40}):\s*(\S.*)$/) ?? [];
  return rest !== null && roleOf(label) === role ? rest : null;
}

const METHOD = /^(m[eé]todo?|m[eé]thode?|material|specimen|sample|amostra|muestra)[\s.]*:/i;

/**
 * Reads a result whose parts stand below each other, as portals print it: the name, and below it in any order the value, the
 * range ("Normal range: 3.5 - 5.2 mmol/L") and perhaps a flag, a line each. Null unless name, value and unit are there with a range, or with a label that calls it the result.
 */
export function readCard(
  lines: Line[],
  at: number,
  section: string | null,
  context: Context,
): { stated: Observation; lines: number } | null {
  const { title, verdict } = titleOf(lines[at]!), labelled = title.text.match(/^([^:\d]{2,25}):\s*(\p{L}.*)$/u);
  const named = labelled && roleOf(labelled[1]!) === "name" ? labelled[2]! : title.text;
  const name = cleanName(named);
  if (name === null || (named === title.text && !isTitle(title))) return null;
  const parts: Parts = { ends: [], ...(verdict !== null && isFlag(verdict) ? { flag: verdict } : {}) };
  let end = at + 1;
  while (
    end < lines.length && end < at + MOST_LINES && belongs(lines[end - 1]!, lines[end]!) &&
    takeLine(parts, lines[end]!, context)
  ) {
    end++;
  }
  const { range } = parts, value = parts.value ?? onlyEnd(parts), flag = parts.flag ?? value?.flag ?? null;
  const unit = value?.unit ?? parts.unit ?? range?.unit ?? null;
  if (!value || !(parts.labelled || (range && (unit !== null || namesTest(name))))) return null;
  if (value.value.kind === "quantity" && unit === null && !range) return null;
  if (parts.loose && !namesTest(name)) return null;
  if (value.unit && range?.unit && !isSameUnit(value.unit, range.unit)) return null;
  const source = { page: title.page, box: unionBox(lines.slice(at, end)) };
  const stated = looseObservation({
    name,
    section,
    source,
    value: value.value,
    unit,
    reference_range: range ? { low: range.low, high: range.high, printed: range.printed } : null,
    flag,
  });
  return { stated, lines: end - at };
}

/** Reads cards that stand beside each other: names in one line, and below each of them its parts. Null unless all of them are read. */
export function readCardRow(
  lines: Line[],
  at: number,
  section: string | null,
  context: Context,
): { stated: Observation[]; lines: number } | null {
  const { cells } = lines[at]!;
  if (cells.length < 2 || cells.length > 4) return null;
  const cards = cells.map((cell, i) => {
    const from = cell.box[0] - 3, to = (cells[i + 1]?.box[0] ?? Infinity) - 3;
    const own = lines.slice(at, at + 6).flatMap((line) => {
      const part = line.cells.filter(({ box }) => box[0] >= from && box[0] < to);
      const words = part.flatMap((one) => one.words);
      return part.length > 0
        ? [{ page: line.page, words, cells: part, text: textOf(words), box: unionBox(words) }]
        : [];
    });
    // Cells of delimited text need not stand one behind the other.
    if (own.length === 0) return null;
    return readCard(own, 0, section, context);
  });
  if (cards.some((card) => card === null || card.lines < 2)) return null;
  return { stated: cards.map((card) => card!.stated), lines: Math.min(...cards.map((card) => card!.lines)) };
}

/** What a portal says of a result at the end of the line of its name. */
const VERDICT = /^(?:in|within|inside|out of|outside)(?: the)?(?: normal| expected| reference)? range$/i;

/** The line of the name, without the verdict in a cell behind it: "Ferritin        In range". */
function titleOf(line: Line): { title: Line; verdict: string | null } {
  const [name, verdict, more] = line.cells;
  if (!verdict || more || !(isFlag(verdict.text) || VERDICT.test(verdict.text))) return { title: line, verdict: null };
  return { title: { ...line, ...name!, cells: [name!] }, verdict: verdict.text };
}

const isTitle = ({ cells, words, text }: Line) =>
  cells.length === 1 && (words.length <= 7 || namesTest(text)) && /^(\p{L}|\d{1,2}[-, ]{0,2}\p{L})/u.test(text) &&
  !text.includes(":") &&
  !isProse(text) &&
  !isComment(text) && !isClass(text) && !NOT_A_NAME.test(text) && !isFlag(text);

const belongs = (above: Line, below: Line) =>
  above.page === below.page && below.cells.length <= 4 &&
  below.box[1] - (above.box[1] + above.box[3]) < 2.6 * below.box[3];

interface Parts {
  value?: ParsedValue;
  range?: ParsedRange;
  flag?: string;
  unit?: string;
  /** Whether a label says that the value is the result. */
  labelled?: boolean;
  /** What the last line announces, where it is a label and nothing else. */
  announced?: Role | null;
  /** Whether the result is a word that nothing but its place tells to be it. */
  loose?: boolean;
  /** A span that no label calls the range: the result where one calls another so ("20-40 /HPF"). */
  span?: string;
  /** Ends of the range in lines of their own. */
  ends: ParsedValue[];
}

/** An end of the range is the result where it stands alone: two of them are the scale the result is drawn on. */
const onlyEnd = ({ ends }: Parts): ParsedValue | undefined => ends.length === 1 ? ends[0] : undefined;

/** Takes the parts that a line holds, one or one in each cell; false when there is anything else in it. */
function takeLine(parts: Parts, line: Line, context: Context): boolean {
  const heads = line.cells.every(({ text }) => heading(text) !== null);
  const isEarlier = !heads && parts.announced === "previous" && /\d/.test(line.text);
  const taken = heads || isEarlier || take(parts, cellText(line, line.words), context) ||
    partsOf(line).every((text, _, all) => all.length > 1 && take(parts, text, context));
  parts.announced = line.cells.length === 1 ? heading(line.text) : null;
  return taken;
}

/** What may head the parts that stand in the line below. */
const HEADS = new Set<Role | null>(["value", "range", "unit", "flag", "previous"]);

/** What a text announces and does not say itself, as "Your value is 6.7 %" does. */
function heading(text: string): Role | null {
  const role = roleOf(text), behind = text.replace(VALUE_WORDS, "");
  return HEADS.has(role) && !isFlag(text) && !/\d/.test(behind) && !isQualitative(behind) ? role : null;
}

/** The texts of the cells, a label together with what it announces. */
function partsOf({ cells }: Line): string[] {
  const texts: string[] = [];
  for (const { text } of cells) {
    if (texts.at(-1)?.endsWith(":")) texts.push(`${texts.pop()} ${text}`);
    else texts.push(text);
  }
  return texts;
}

/** An end of the range once more, as the scale prints it on which the result is drawn; what a label announces is none. */
function isScale({ announced, range }: Parts, text: string, mark: DecimalMark): boolean {
  const number = announced === "value" || range === undefined || !/^\d/.test(text) ? null : decimal(text, mark);
  return number !== null && [range!.low, range!.high].includes(number);
}

/** A label behind which the range stands in the lines below. */
const announcesRange = (text: string) => /:$/.test(text) && roleOf(text) === "range";

/** Takes what the text is; false when it is none of the parts that are still missing. */
function take(parts: Parts, text: string, { mark, sex, age }: Context): boolean {
  const bare = withoutRangeLabel(text), isCalled = bare !== text || parts.announced === "range";
  const apart = isCalled || isForSome(text) || /^\D*\d\S*\s*[-–]/.test(text) || /^(\[.*\]|\(.*\))$/.test(text);
  const range = apart && looksLikeRange(bare, mark);
  if (METHOD.test(text) || isEarlierResult(text) || announcesRange(text)) return true;
  if (isScale(parts, text, mark)) return parts.value !== undefined || parts.ends.push(parseValue(text, mark)!) > 0;
  if (isCalled && !parts.range && isQualitative(bare)) {
    return (parts.range = { low: null, high: null, unit: null, printed: bare }) !== undefined;
  }
  if (range) {
    if (isCalled && parts.span !== undefined && !parts.value) takeSpan(parts, mark);
    else if (!isCalled && !parts.range && !parts.value) parts.span = text;
    // Ranges of men and women, a line each, are one.
    const more = parts.range && isForSome(bare) && isForSome(parts.range.printed);
    const printed = more ? `${parts.range!.printed} ${bare}` : parts.range ? null : bare;
    return printed !== null && (parts.range = parseRange(printed, mark, sex, age)!) !== undefined;
  }
  const unit = behindLabel(text, "unit") ?? text.replace(UNIT_WORDS, "");
  if (isUnit(unit) && (unit !== text || /[/%^³]/.test(unit))) return !parts.unit && (parts.unit = unit) !== undefined;
  const own = behindLabel(text, "value") ?? text.replace(VALUE_WORDS, "");
  const labelled = own !== text || parts.announced === "value";
  if (!labelled && isFlag(text)) return !parts.flag && (parts.flag = text) !== undefined;
  const number = parseValue(own, mark), value = number ?? (isQualitative(own) ? inWords(own) : null);
  if (!value || parts.value) return false;
  if (labelled) parts.labelled = true;
  else if (!number) parts.loose = true;
  return (parts.value = value) !== undefined;
}

/** Makes a span the result, because a label calls another one the range. */
function takeSpan(parts: Parts, mark: DecimalMark): void {
  const value = parseValue(parts.span!, mark);
  delete parts.span;
  if (!value) return;
  parts.value = value;
  delete parts.range;
}
