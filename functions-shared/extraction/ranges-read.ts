import type { Extraction, ObservationStatement, Statement } from "../contracts/extraction.ts";
import type { PageSource } from "../contracts/source.ts";
import type { ReadWord } from "../reading/reading.ts";
import { isAim } from "./aims.ts";
import { beginningLate } from "./begins-late.ts";
import { decimalsOf } from "./fields/numbers.ts";
import { isQualitative } from "./fields/values.ts";

type Range = NonNullable<ObservationStatement["reference_range"]>;

/** A range that was printed and not read as one, or that its result does not go with: one of the two was misread. */
const DOUBTED = 0.5;
/** Where so many results have a range, each has one; fewer results than these tell nothing. */
const MOST = 0.5, FEWEST = 5;

/** What heads ranges, and is said of little else. */
const HEADING =
  /^[(]?(referenz(bereiche?|werte?)?|referen[cs]e|referencia|riferimento|normbereiche?|normalwerte?|normwerte?|referentiewaarden?)[.:)]*$/i;

/** Accents are lost easily. */
const withoutAccents = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "");

const isBounded = ({ reference_range: range }: ObservationStatement) =>
  range !== null && (range.low !== null || range.high !== null);

/** A range with what it is for: "Luteal: 1.7 - 7.7", "3.3-4.4 low risk". */
const OF_CLASS = /\p{L}{3,}\W{0,3}(?:[<>≤≥]=?\s*\d|\d[\d.,]*\s*[-–—]\s*\d)/gu;
const CLASS_BEHIND = /(?:[<>≤≥]=?\s*\d[\d.,]*|\d[\d.,]*\s*[-–—]\s*\d[\d.,]*)\s+\p{L}{3,}/gu;

const OF_MEN = /^(?:males?|men|männer|hommes?|hombres?|uomini|homens?)(?!\p{L})/iu;
const OF_WOMEN = /^(?:females?|women|frauen|femmes?|mujer(?:es)?|donne|mulher(?:es)?)(?!\p{L})/iu;

/**
 * Ranges by phase, week or kind, of which none is the result's own: nothing of them is lost. Of ranges by sex alone one is, where
 * the document tells the subject's.
 */
function isByClass({ reference_range: range }: ObservationStatement, sex: Extraction["subject"]["sex"]): boolean {
  if (range === null) return false;
  const ranges = [...range.printed.matchAll(OF_CLASS)], own = sex?.value === "male" ? OF_MEN : OF_WOMEN;
  if (ranges.length > 1) return !(sex !== null && ranges.some(([text]) => own.test(text)));
  return [...range.printed.matchAll(CLASS_BEHIND)].length > 1;
}

/** A range that is aimed at in treatment, whole: no reference range, and nothing of it is lost. */
const AIMED = /^[^\d<>≤≥]*\p{L}\W*\d+(?:[.,]\d+)?\s?[-–]\s?\d+(?:[.,]\d+)?$/u;
/** What says that there is none, or where it stands. */
const NO_RANGE =
  /^(?:not (?:estab(?:lished|\.)?|defined|applicable|available)|see (?:comments?|notes?|below|report)|none (?:established|defined))\.?$/i;

/** Whether what stands in a range's place is no reference range, and could be none that was misread. */
function isNone({ reference_range: range, unit }: ObservationStatement): boolean {
  if (range === null) return false;
  const words = range.printed.split(/\s+/).filter((word) => word !== unit).join(" ");
  return NO_RANGE.test(words) || isQualitative(words) || isAim(words) && AIMED.test(words);
}

/**
 * Ranges of a page that was a picture: one whose dash or brackets were misread is put right where its two ends are all it says. A
 * result whose range is lost, or that is not printed as its range is, is doubted.
 *
 * @param alone the results of which the picture shows that one end is all that is printed.
 */
export function withRangesRead(extraction: Extraction, alone: ReadonlySet<string> = new Set()): Extraction {
  const statements = extraction.statements.map((one) => isMeasured(one) ? mended(one) : one);
  const measured = statements.filter(isMeasured);
  const each = (has: (one: ObservationStatement) => boolean) => {
    const count = measured.filter(has).length;
    return count >= FEWEST && count >= MOST * measured.length;
  };
  const [eachHasOne, eachHasTwo] = [each(isBounded), each(hasTwoEnds)];
  const flagged = measured.some(({ flag }) => flag !== null);
  const marksNone = measured.some((one) => isBeyond(one) && one.flag === null && !isArrowAndRest(one));
  const beside = numbersBeside(extraction);
  const headed = new Set(
    extraction.words.filter(({ text }) => HEADING.test(withoutAccents(text))).map(({ page }) => page),
  );
  const isHeaded = ({ source }: Statement) => "page" in source && headed.has(source.page);
  const isLost = (one: ObservationStatement) =>
    isBounded(one) || isByClass(one, extraction.subject.sex) || isNone(one)
      ? false
      : eachHasOne || one.reference_range !== null || isHeaded(one) || beside(one);
  const late = beginningLate(extraction);
  const isBeyondLooks = (one: ObservationStatement) =>
    late.has(one.id) || mayEndWithArrow(one) || mayLackDigits(one) || flagged && mayBeginWithArrow(one) ||
    (one.flag !== null || !marksNone) && isArrowAndRest(one);
  const isMisread = (one: ObservationStatement) =>
    isUnlikeItsRange(one) || hasUnlikeEnds(one) || eachHasTwo && isBounded(one) && !hasTwoEnds(one) &&
      !alone.has(one.id) && /^[\d.,\s]+$/.test(one.reference_range!.printed);
  const doubted = statements.map((one) => {
    if (!isMeasured(one)) return one;
    const beyond = isBeyondLooks(one), lost = isLost(one);
    return withLooks(
      beyond || lost || isMisread(one) ? doubtful(one, beyond) : one,
    );
  });
  return { ...extraction, statements: doubted };
}

/** A statement that is doubted; what all looks may take for a digit, no further look at it tells. */
function doubtful({ looks, ...one }: ObservationStatement, beyond: boolean): ObservationStatement {
  const confidence = Math.min(one.confidence, DOUBTED);
  return { ...one, confidence, ...(looks && !beyond ? { looks } : {}) };
}

/** What looks read is kept where something is to be settled by it. */
function withLooks({ looks, ...one }: ObservationStatement): ObservationStatement {
  const range = one.reference_range, number = one.value.kind === "quantity" ? one.value.number : "";
  const alike = [range?.low, range?.high].some((end) => end != null && decimalsOf(end) === decimalsOf(number));
  return looks && (one.confidence < SURE || range !== null && !alike) ? { ...one, looks } : one;
}

/** From here on nothing is to be settled. */
const SURE = 0.6;

/** A result so many times above its range is read wrongly more often than it is true, where no flag says that it is high. */
const FAR = 10;

/**
 * A result is printed as precisely as its range: one without decimals beside ends that have them has lost its point ("41" for 4.1
 * beside 1.0 - 6.0). A digit too many, of an arrow or a border, makes it many times too high.
 */
function isUnlikeItsRange({ value, reference_range: range, flag }: ObservationStatement): boolean {
  if (value.kind !== "quantity" || range === null || value.comparator !== null || Number(value.number) === 0) {
    return false;
  }
  const ends = [range.low, range.high].filter((end): end is string => end !== null && Number(end) !== 0);
  const lostPoint = ends.length > 0 && ends.every((end) => decimalsOf(end) > 0) && decimalsOf(value.number) === 0 &&
    !isWithinWhole(value.number, range, flag);
  const high = Number(range.high ?? 0);
  return lostPoint ||
    flag === null && (hasLostPoints(ends, value.number) || high > 0 && Number(value.number) >= FAR * high);
}

/**
 * Whether a result without a flag lies within ends that are whole for all their decimals: "176" beside 150.00 - 410.00. A point that was
 * lost would have put it a hundred times off, and unmarked.
 */
function isWithinWhole(number: string, { low, high }: Range, flag: string | null): boolean {
  return flag === null && low !== null && high !== null && [low, high].every((end) => /^\d+\.0{2,}$/.test(end)) &&
    Number(number) >= Number(low) && Number(number) <= Number(high);
}

/**
 * Ends of a range with decimals have the same number of them: "30,0 - 100,70" ends with a bracket or a border, "4.50 - 590" has lost a
 * point. What seems a minus is a border, too.
 */
function hasUnlikeEnds({ reference_range: range }: ObservationStatement): boolean {
  const [low, high] = [range?.low, range?.high].map((end) => decimalsOf(end ?? ""));
  // A base excess lies about nought, between ends that differ by their sign alone.
  const bracket = Number(range?.low) < 0 && Number(range?.low) !== -Number(range?.high);
  const lostPoint = low! > 1 && high === 0 && range?.high != null || /^0\d/.test(range?.low ?? "");
  return low! > 0 && high! > 0 && low !== high || lostPoint || bracket;
}

/** What an arrow before a result is read as: "↑8.74" as 18.74, which is a digit longer than its range, and has no flag. */
function mayBeginWithArrow({ value, reference_range: range, flag }: ObservationStatement): boolean {
  if (value.kind !== "quantity" || flag !== null || !range?.high || !/^[14]/.test(value.number)) return false;
  return wholeOf(value.number).length > wholeOf(range.high).length;
}

/** Whether a result lies outside its printed range. */
const isBeyond = ({ value, reference_range: range }: ObservationStatement) =>
  value.kind === "quantity" && range !== null &&
  (Number(value.number) < Number(range.low ?? -Infinity) || Number(value.number) > Number(range.high ?? Infinity));

/**
 * A result above its range that may be an arrow and a result outside of it: "↓2.4" as 12.4 beside 4.0 - 11.0. Where other results
 * outside of their ranges have no mark either, marks are not printed.
 */
function isArrowAndRest(one: ObservationStatement): boolean {
  const { value, flag, reference_range: range } = one;
  if (value.kind !== "quantity" || !/^[14]\d/.test(value.number) || !isBeyond(one)) return false;
  // A mark that does not say where to vouches for results that lie near their range alone.
  const vouched = flag !== null &&
    !(NO_DIRECTION.test(flag) && Number(value.number) > 2 * Number(range?.high ?? Infinity));
  const rest = value.number.slice(1);
  return !vouched && isBeyond({ ...one, value: { ...value, number: rest } }) && !isFarBelow(Number(rest), range);
}

/**
 * Whether a number lies so far below a range which the body keeps closely that nobody has it: "31" below 135 - 145 is what is left of
 * 131 without its first digit, and no arrow stood before it.
 */
const isFarBelow = (number: number, range: Range | null) => {
  const [low, high] = [Number(range?.low ?? 0), Number(range?.high ?? Infinity)];
  return low > 0 && high < CLOSE * low && number < low / 2;
};
const CLOSE = 1.5;

const NO_DIRECTION = /^[*!#A]+$/;

/** An arrow behind a result is read as a digit, too: "13.4↑" as 13.47, beside 4.0 - 11.0. */
function mayEndWithArrow({ value, reference_range: range, flag }: ObservationStatement): boolean {
  if (value.kind !== "quantity" || flag !== null || range === null) return false;
  const ends = [range.low, range.high].filter((end): end is string => end !== null).map(decimalsOf);
  const finer = Math.min(...ends) > 0 && decimalsOf(value.number) > Math.max(...ends);
  const number = Number(value.number);
  return finer && (number < Number(range.low ?? -Infinity) || number > Number(range.high ?? Infinity));
}

/**
 * Ones are taken for borders: "113" as 3, beside "< 200". A range with a low end tells by itself, unless it begins at nought and the
 * result is all ones: "11" as 1, beside 0 - 20.
 */
function mayLackDigits({ value, reference_range: range }: ObservationStatement): boolean {
  if (value.kind !== "quantity" || value.comparator !== null || !range || range.high === null) return false;
  if (Number(range.low ?? 0) === 0 && /^1+$/.test(value.number)) {
    return value.number.length < wholeOf(range.high).length;
  }
  if (range.low !== null) return false;
  return wholeOf(value.number).length <= wholeOf(range.high).length - 2 && decimalsOf(value.number) === 0;
}

const wholeOf = (number: string) => number.split(".")[0]!;

/** A range without decimals, which a result with some lies below, and within when both are printed alike: "17.4" beside 31 - 200. */
function hasLostPoints(ends: string[], number: string): boolean {
  const places = decimalsOf(number), [low, high] = ends.map(Number);
  if (places === 0 || high === undefined || ends.some((end) => decimalsOf(end) > 0)) return false;
  const ten = 10 ** places;
  return Number(number) < low! && Number(number) >= low! / ten && Number(number) <= high / ten;
}

/** A day, which is no lost range. */
const DATE = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}\D*$/;

/** Whether numbers stand on a statement's line that no statement rests on. */
function numbersBeside({ statements, words }: Extraction): (one: Statement) => boolean {
  const places = statements.map(({ source }) => source).filter((source): source is PageSource => "page" in source);
  const middle = ({ box }: ReadWord) => [box[0] + box[2] / 2, box[1] + box[3] / 2] as const;
  const rests = (word: ReadWord) => {
    const [across, down] = middle(word);
    return places.some(({ page, box: [x, y, width, height] }) =>
      page === word.page && across >= x && across <= x + width && down >= y && down <= y + height
    );
  };
  const unused = words.filter((word) => /\d/.test(word.text) && !DATE.test(word.text) && !rests(word));
  return ({ source }) =>
    "page" in source && unused.some((word) => {
      const down = middle(word)[1];
      return word.page === source.page && down >= source.box[1] && down <= source.box[1] + source.box[3];
    });
}

const hasTwoEnds = ({ reference_range: range }: ObservationStatement) =>
  range !== null && range.low !== null && range.high !== null;

const isMeasured = (one: Statement): one is ObservationStatement =>
  one.type === "observation" && one.value.kind === "quantity";

function mended(one: ObservationStatement): ObservationStatement {
  if (one.reference_range === null || isBounded(one)) return one;
  const { printed } = one.reference_range, read = twoEnds(printed) ?? oneEnd(printed);
  return read ? { ...one, reference_range: { ...one.reference_range, ...read } } : one;
}

/** A limit with a speck before it: "~<130". */
function oneEnd(printed: string): Pick<Range, "low" | "high"> | null {
  const [, sign, number] = /^[^\p{L}\d<>≤≥]{1,2}([<>≤≥])\s*(\d+(?:[.,]\d+)?)$/u.exec(printed.trim()) ?? [];
  if (sign === undefined || number === undefined) return null;
  const end = number.replace(",", ".");
  return /[<≤]/.test(sign) ? { low: null, high: end } : { low: end, high: null };
}

/** Something joins the ends of a range, or there is room for it: else it may have been read as a digit of one of them. */
const JOINT = /\d\D*[^ \d.,()[\]]\D*\d/;

/** Two numbers printed alike, the lower one first, and no other digit beside them. */
function twoEnds(printed: string): Pick<Range, "low" | "high"> | null {
  const numbers = printed.match(/\d+(?:[.,]\d+)?/g) ?? [];
  const [low, high] = numbers.map((number) => number.replace(",", "."));
  const decimals = numbers.map((number) => number.split(/[.,]/)[1]?.length ?? 0);
  if (
    numbers.length !== 2 || decimals[0] !== decimals[1] || decimals[0]! > 2 || /[<>≤≥;:]|\d\s*[.,]\s/.test(printed) ||
    !JOINT.test(printed)
  ) {
    return null;
  }
  return Number(low) < Number(high) ? { low: low!, high: high! } : null;
}
