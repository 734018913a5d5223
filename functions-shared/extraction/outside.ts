import type { Found } from "./clinical/statement.ts";
import { type CountHead, countHeadOf, readCounts, unitUnder } from "./counts.ts";
import { unitsOfAmounts } from "./fields/amounts.ts";
import { parseDate } from "./fields/dates.ts";
import { looksLikeRange, parseRange } from "./fields/ranges.ts";
import { isCommonUnit, isSameUnit, isUnit } from "./fields/units.ts";
import { namesTest } from "../coding/loinc/named.ts";
import { RANGE_WORDS, readFreeform } from "./freeform.ts";
import { readCard, readCardRow } from "./cards.ts";
import { paragraphAt } from "./sentences/paragraphs.ts";
import { readSentences } from "./sentences/results.ts";
import { isQualitative } from "./fields/values.ts";
import { saysAgain } from "./layout/conversion.ts";
import { kindOfCell } from "./layout/kinds.ts";
import { isComment, isFooter, isHeading, isProse, methodOf } from "./layout/headings.ts";
import { type Line, textOf, unionBox } from "./layout/lines.ts";
import { headingText, rangeWords } from "./layout/rows.ts";
import { isHeadingOf, roleOf } from "./layout/wordings.ts";
import { isEarlierResult } from "./populations.ts";
import { isClassLine } from "./classes.ts";
import type { Context, Observation } from "./observations.ts";
import { mayBeWorded, readWorded } from "./worded.ts";

export type { Found };

/** Lines without a table around them: results in a line of their own, headings, and what looks like data but is not understood. */
export function readOutside(
  lines: Line[],
  first: string | null,
  context: Context,
): { found: Found[]; section: string | null } {
  const reader = new OutsideReader(lines, first, context);
  for (let i = 0; i < lines.length;) i += reader.take(i);
  return reader;
}

class OutsideReader {
  readonly found: Found[] = [];
  private comment = false;
  /** The units above the columns of a differential count. */
  private head: CountHead | null = null;
  /** Where earlier results stand, by the heading above them. */
  private previous: { page: number; from: number } | null = null;

  constructor(private readonly lines: Line[], public section: string | null, private readonly context: Context) {}

  /** Takes the line at `i` and returns how many lines it took up. */
  take(i: number): number {
    const line = this.lines[i]!, next = this.lines[i + 1];
    const from = earlierFrom(line);
    if (from !== null) this.previous = { page: line.page, from };
    this.head = countHeadOf(line) ?? this.head;
    const counts = readCounts(this.withoutPrevious(line), this.section, this.context, this.head);
    if (counts.length > 0) return this.found.push(...counts.map((stated) => ({ line, stated }))), 1;
    if (isEarlierResult(line.text)) return 1;
    if (this.labelledCells(line)) return 1;
    const told = this.sentences(i);
    if (told) return told;
    const row = this.comment ? null : readCardRow(this.lines, i, this.section, this.context);
    const also = (count: number) => this.lines.slice(i + 1, i + count);
    if (row) {
      return this.found.push(...row.stated.map((stated) => ({ line, also: also(row.lines), stated }))), row.lines;
    }
    const card = this.comment && !namesTest(line.text) ? null : readCard(this.lines, i, this.section, this.context);
    const worded = () =>
      this.comment && !namesTest(line.cells[0]!.text) ? null : readWorded(this.lines, i, this.section);
    const stated = card?.stated ?? this.resultIn(line) ?? worded();
    if (stated && saysAgain(stated.name) && this.found.at(-1)?.stated) return card?.lines ?? 1;
    if (stated && !card) stated.unit ??= unitUnder(line, this.head);
    if (stated) {
      this.found.push({ line, also: also(card?.lines ?? 1), stated });
      this.comment = false;
    } else if (this.addTo(this.found.at(-1), line)) return 1;
    else if (isComment(line.text)) this.comment = true;
    else if (this.isHeading(line, next)) [this.section, this.comment] = [headingText(line), false];
    else if ((looksLikeData(line) && !(this.comment && isProse(line.text))) || mayBeWorded(this.lines, i)) {
      const source = { page: line.page, box: line.box };
      this.found.push({ line, unread: { text: line.text, reason: "not-understood", source } });
    }
    return card?.lines ?? 1;
  }

  /** Takes a line of labels with results, some in words: "Color: Yellow   Ketones: Trace   pH: 6.5". Each cell states its own. */
  private labelledCells({ page, cells }: Line): boolean {
    const parts = cells.map(({ words, text, box }): Line => ({
      page,
      words,
      text,
      box,
      cells: [{ words, text, box }],
    }));
    const behind = parts.map(({ text }) => text.match(/^\p{L}[^:\d]{1,40}:\s+(\S.*)$/u)?.[1] ?? "");
    const inWords = behind.filter((text) => isQualitative(text)).length;
    if (parts.length < 3 || this.comment || behind.includes("") || inWords < 2) return false;
    for (const line of parts) {
      const stated = readFreeform(line, this.section, this.context);
      const told = stated ? [] : readSentences(paragraphAt([line], 0), this.section, this.context).stated;
      const source = { page, box: line.box };
      if (stated) this.found.push({ line, stated });
      else if (told.length === 1) this.found.push({ line, stated: told[0]!.observation, undated: told[0]!.undated });
      else this.found.push({ line, unread: { text: line.text, reason: "not-understood", source } });
    }
    return true;
  }

  /** Takes what the sentences or lists state that begin at the line; nothing where a single result may be read as one of a row. */
  private sentences(i: number): number {
    const line = this.lines[i]!;
    if (this.comment || !/\d/.test(line.text)) return 0;
    const text = paragraphAt(this.lines, i), rows = this.lines.slice(i, i + text.lines);
    // Lines that are a result each are a list, however well they fill the page.
    const isList = text.lines > 1 && rows.every((one) => this.resultIn(one) !== null);
    const paragraph = isList ? paragraphAt([line], 0) : text;
    const { stated, missed, refused, torn, whole } = readSentences(paragraph, this.section, this.context);
    const apart = line.cells.length > 1;
    if (apart ? stated.length === 0 || !whole : stated.length === 0 && !refused) return 0;
    const own = paragraph.lines === 1 && (stated.length === 1 || torn) ? this.resultIn(line) : null;
    if (own && namesTest(own.name)) return 0;
    const also = this.lines.slice(i + 1, i + paragraph.lines);
    this.found.push(...stated.map(({ observation, undated }) => ({ line, also, stated: observation, undated })));
    if (missed) {
      const source = { page: line.page, box: line.box };
      this.found.push({ line, unread: { text: paragraph.text.slice(0, 500), reason: "not-understood", source } });
    }
    return paragraph.lines;
  }

  private resultIn(line: Line): Observation | null {
    if (this.comment && isProse(line.text)) return null;
    return readFreeform(this.withoutPrevious(line), this.section, this.context) ?? this.datedResultIn(line);
  }

  /** The result of a line that begins with its day in a cell of its own: "19 Mar 2024   Ferritin   9 ug/L". */
  private datedResultIn(line: Line): Observation | null {
    const [first, ...cells] = line.cells;
    const date = cells.length > 1 && /^\d/.test(first!.text) ? parseDate(first!.text, this.context.order) : null;
    if (!date || !("value" in date) || first!.text !== date.printed) return null;
    const words = cells.flatMap((cell) => cell.words);
    const rest: Line = { page: line.page, words, cells, text: textOf(words), box: unionBox(words) };
    const stated = readFreeform(rest, this.section, this.context);
    return stated && { ...stated, occurred_on: date.value };
  }

  /** The line without the earlier results under the heading that announces them. */
  private withoutPrevious(line: Line): Line {
    const { page, from } = this.previous ?? {};
    if (from === undefined || page !== line.page) return line;
    const isPrevious = line.cells.map(({ box, text }, i) => i > 1 && box[0] >= from - 12 && /^[<>*]?\s?\d/.test(text));
    if (!isPrevious.includes(true)) return line;
    const cells = line.cells.filter((_, i) => !isPrevious[i]);
    const words = cells.flatMap((cell) => cell.words);
    return { page, words, cells, text: textOf(words), box: unionBox(words) };
  }

  /** Gives the result above the range ("Reference range: 13 - 150 ug/L") and the method that the line holds. */
  private addTo(last: Found | undefined, line: Line): boolean {
    const stated = last?.stated;
    if (!stated || stated.type !== "observation" || last.line.page !== line.page) return false;
    if (line.box[1] - (last.line.box[1] + last.line.box[3]) > 3 * line.box[3]) return false;
    if (this.addPart(stated, line)) return true;
    const parts = labelledParts(line);
    return parts.length > 1 && parts.map((part) => this.addPart(stated, part)).every((taken) => taken);
  }

  /** Gives a result the range or the method that is all a line, or a part of one, says. */
  private addPart(stated: Observation, line: Line): boolean {
    if (line.cells.length > 1 && !line.cells[0]!.text.endsWith(":")) return false;
    const [label = ""] = line.text.match(RANGE_WORDS) ?? [], behind = rangeWords(line);
    const text = label === "" ? textOf(behind) : line.text.slice(label.length), { mark, sex, age } = this.context;
    const range = (label !== "" || behind.length < line.words.length) && looksLikeRange(text, mark)
      ? parseRange(text, mark, sex, age)
      : null;
    if (range && !stated.reference_range && (!range.unit || !stated.unit || isSameUnit(range.unit, stated.unit))) {
      stated.reference_range = { low: range.low, high: range.high, printed: text };
      stated.unit ??= range.unit;
      return true;
    }
    const method = /^\W*m[eé]tod/i.test(line.text) || /^\W*m[eé]thod/i.test(line.text) ? methodOf(line.text) : null;
    if (method) stated.method ??= method;
    return method !== null;
  }

  private isHeading(line: Line, next: Line | undefined): boolean {
    if (line.cells.length !== 1 || roleOf(line.text) === "previous") return false;
    return isHeading(line.text) || (next !== undefined && isShort(line) && this.resultIn(next) !== null);
  }
}

/** The parts of a line that begin with a label each: its cells, a label together with what it announces. */
function labelledParts({ page, cells }: Line): Line[] {
  const parts: Line["cells"][] = [];
  for (const cell of cells) {
    const open = parts.at(-1);
    if (open?.length === 1 && open[0]!.text.endsWith(":")) open.push(cell);
    else parts.push([cell]);
  }
  return parts.map((own) => {
    const words = own.flatMap((cell) => cell.words);
    return { page, words, cells: own, text: textOf(words), box: unionBox(words) };
  });
}

/** Where the heading of earlier results begins in a line of headings, a day behind it or not; null where there is none. */
function earlierFrom({ cells }: Line): number | null {
  for (const { words, text } of cells) {
    if (NONE_BEFORE.test(text) || words.length > 9) continue;
    const date = /\d/.test(text) ? parseDate(text, "day-month") : null;
    const head = date ? words.slice(0, words.findIndex((word) => date.printed.startsWith(word.text))) : words;
    // The heading before it may nearly touch it: "Valeurs de référence Antériorité 21/02/2022".
    const starts = head.map((_, i) => i).filter((i) => roleOf(textOf(head.slice(i))) === "previous");
    const at = starts.findLast((i) => i > 0 && roleOf(textOf(head.slice(0, i))) === "range") ?? starts[0];
    if (at === 0 || (at !== undefined && roleOf(textOf(head.slice(0, at))) !== null)) return head[at]!.box[0];
  }
  return null;
}

/** A sentence that says there are no earlier results heads none. */
const NONE_BEFORE = /^(no|none|keine?|aucune?|sin|ning[uú]n|nessuna?|sem|nenhum|geen|inga?)(?!\p{L})|\.$/iu;

/** A few words without numbers, which are a heading if results follow. */
const isShort = ({ words, text }: Line) => words.length <= 5 && !/[\d:.,;]/.test(text);

/** "RESULTADO: Não reagente, repetir": what a label calls the result. */
const isCalledResult = ({ text }: Line) => {
  const [, label, rest = ""] = text.match(/^([^:\d]{2,40}):\s*(\S.*)$/) ?? [];
  return label !== undefined && isHeadingOf(label, "value") && parseDate(rest, "day-month") === null;
};

/** A number with its unit of measure, or the name of a test in front of one. */
function looksLikeData(line: Line): boolean {
  if (isFooter(line.text) || isClassLine(line)) return false;
  if (isCalledResult(line)) return true;
  const numbers = line.cells.filter(({ text }) => kindOfCell(text) === "number" && /[.,]/.test(text));
  return numbers.length > 1 || tellsAmount(line) ||
    line.words.some(({ text }) => isTornTogether(text)) || namesWhatIsBehind(line) || tellsExpected(line) ||
    tellsAllergy(line.text) || tellsNumbers(line) || line.cells.slice(1).some(({ text }) => ONE_IN.test(text)) ||
    tellsSusceptibility(line);
}

/** "She is allergic to trimethoprim" in the middle of a letter: not read there, but not passed over either. */
const tellsAllergy = (text: string) =>
  /(?<!\bno |not |nicht |keine |non |sin |pas )\b(?:allergic (?:to|reaction to)|allergy to|anaphyla\w+ (?:to|after)|allergisch (?:gegen|auf)|allergi(?:qu)?e (?:à|aux?)|alérgic[oa] a|allergic[oa] a(?:l|lla|i|lle)?)\s+\p{L}/iu
    .test(text);

/** A unit in which not everything is measured, with a number before it, or several of any: "LVEF 55 %, LA 42 mm". */
function tellsAmount({ words, text }: Line): boolean {
  const units = unitsOfAmounts(words.flatMap((word) => word.text.split(/[,;]+(?!\d)/)));
  return units.some((unit) => unit.length > 1 && !isCommonUnit(unit)) || units.length > 1 && !isProse(text);
}

/** "141mmol/l136": a number and its unit in one word. */
function isTornTogether(text: string): boolean {
  const [, unit] = /\d[-+*HL]?((?:[^\d\s.,;:/*+-]|10\^?\d+)[^\d\s]*\/[^\d\s<>]+)/u.exec(text) ?? [];
  return unit !== undefined && isUnit(unit);
}

/** "Hemoglobin   12.0 - 15.5", "Urine nitrite   Positive   A   Negative": cells of a row that was not read as one. */
const namesWhatIsBehind = ({ cells }: Line) =>
  cells.length > 1 && cells.slice(1).some(({ text }) => /\d/.test(text) || isQualitative(text)) &&
  namesTest(cells[0]!.text);

/** "HCV RNA   <15 IU   Ref: NOT DETECTED": a name with something behind it, and what is expected of that. */
const tellsExpected = ({ cells }: Line) =>
  cells.length > 2 && /^\p{L}/u.test(cells[0]!.text) &&
  cells.slice(2).some(({ text }) => roleOf(text.match(/^([^:\d]{2,30}):\s*\S/)?.[1] ?? "") === "range");

/** "Leukocytes   3.5 - 8.8   6.4   9.2 H": a name with a number and a range behind it, or several numbers, each in a cell. */
function tellsNumbers({ cells }: Line): boolean {
  const [first, ...others] = cells;
  if (!/^\p{L}[^:]*\p{L}/u.test(first!.text) || others.some(({ text }) => text.includes(":") || roleOf(text))) {
    return false;
  }
  const told = others.filter(({ text }) =>
    !/\d{6}/.test(text) && ["number", "measure", "range"].includes(kindOfCell(text))
  );
  return told.length > 1 && told.length >= others.length / 2;
}

/** A risk: "1 in 640", "<1:10000". */
const ONE_IN = /^[<>≤≥]?\s?1\s?(?:in|:|\/|sur|zu|su|de|em|en|op|na)\s?\d{2}[\d., ]*$/i;

const SUSCEPTIBILITY =
  /^(?:resistant|susceptible|sensitive|intermediate|[SIR]|resistente?s?|sensibles?|sensibile|sensível|sensibel|empfindlich|intermedi[oaä]r?e?|intermédiaire|gevoelig|känslig)$/i;

/** A row of an antibiogram: a number and what it means, each in a cell. */
const tellsSusceptibility = ({ cells }: Line) =>
  cells.length > 2 && cells.slice(1).some(({ text }) => SUSCEPTIBILITY.test(text)) &&
  cells.slice(1).some(({ text }) => /^[<>≤≥]?=?\s?\d[\d.,/]*$/.test(text));
