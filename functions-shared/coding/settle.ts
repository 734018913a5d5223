import type { ObservationStatement } from "../contracts/extraction.ts";
import { compareDecimal } from "./decimal.ts";
import { againstRange, fromFlag } from "./interpretation.ts";
import { type NumberRead, type RangeRead, rangeReads, valueRead } from "./looks.ts";

/** What a table says a test is usually between, in the unit of the result; an end of 0 says nothing. */
export interface Usual {
  low: number;
  high: number;
}

/** The one end that laboratories print of a test, where they print but one. */
type Limit = "low" | "high" | null;

/** A result and its range as they may be meant. */
interface Meant {
  value: string;
  low: string | null;
  high: string | null;
}

/** How sure a reading is that looks and the rest of its row leave alone. */
const SETTLED = 0.75;
/** Ends of ranges differ so little between laboratories; a lost point makes ten of one, so that it is told by less than the root of that. */
const ALIKE = 5, NEAR = 3.1;
/** A result so many times above its range is read wrongly more often than it is true, where no flag says that it is high. */
const FAR = 10;
/** The same for one whose point is not certain. */
const BEYOND = 3;

/**
 * A result whose looks differ, settled by its row. Digits stand only where two looks agree on them; where the point stands among
 * them is decided when one place alone gives a result that is printed as its range is, that lies as its flag says, or within its range where there
 * is none, and a range that is alike the test's usual one. Anything else stays doubted.
 */
export function settled(
  statement: ObservationStatement,
  usual: Usual | null,
  limit: Limit = null,
): ObservationStatement {
  const { looks, flag, reference_range: range } = statement;
  if (!looks || range === null || mayBeBelowNought(range, usual)) return statement;
  const values = valuesOf(statement, looks.value.map((text) => withoutBeside(text, statement)));
  const doubted = looks.value.length > 1;
  // Dust is seen as points too: where no look has read one, the usual range has to say that there is one.
  const read = [looks.value, ...looks.range].flat().some((text) => /\d[.,:;·]\d/.test(text));
  const sure = sureRange(range, looks.range, usual, limit);
  const ranges = sure ? [sure] : !read && doubted && !isKnown(usual) ? [] : rangesOf(
    statement,
    looks.range.map((word) => word.map((text) => withoutUnit(text, statement.unit))),
    values.map(({ decimals }) => decimals),
    usual,
  );
  const comparator = statement.value.kind === "quantity" ? statement.value.comparator : null;
  const meant = values.flatMap((value) => ranges.flatMap((one) => together(value, one)))
    .filter((one) => isLikely(one, comparator, flag, doubted));
  const all = new Map(meant.map((one) => [JSON.stringify(one), one]));
  const [only] = all.size === 1 ? all.values() : [];
  if (!only) return statement;
  return {
    ...statement,
    value: { kind: "quantity", number: only.value, comparator },
    reference_range: { printed: range.printed, low: only.low, high: only.high },
    confidence: Math.min(looks.otherwise, SETTLED),
  };
}

/**
 * A low end below nought, but for ranges about it ("-2.0 - 2.0"), may be a border before the end. Which it is, looks that all read
 * the border do not tell: only what is usual of the test.
 */
const mayBeBelowNought = ({ low, high }: NonNullable<ObservationStatement["reference_range"]>, usual: Usual | null) =>
  isBorderBefore(low, high) && !(usual && usual.low > 0);

const isBorderBefore = (low: string | null, high: string | null) => Number(low) < 0 && Number(low) !== -Number(high);

/**
 * A range of which no look doubts a word is what it says, where it has points. One end alone in a column of its own may have lost the other:
 * it is believed of tests that usually have but this one.
 */
function sureRange(
  { low, high, printed }: NonNullable<ObservationStatement["reference_range"]>,
  words: readonly (readonly string[])[],
  usual: Usual | null,
  limit: Limit,
): RangeMeant | null {
  if (words.length === 0 || words.some((looks) => looks.length > 1) || isBorderBefore(low, high)) return null;
  const ends = [low, high].filter((end): end is string => end !== null && Number(end) !== 0);
  const [decimals = 0, other = decimals] = ends.map((end) => end.split(".")[1]?.length ?? 0);
  if (isBare(printed)) {
    const one = low === null ? "high" : "low";
    const alone = limit === one || (one === "high" && usual?.low === 0 && isAlike(Number(high), usual.high, NEAR));
    return alone ? { low, high, decimals } : null;
  }
  return decimals > 0 && decimals === other && Number(low ?? 0) < Number(high ?? Infinity)
    ? { low, high, decimals }
    : null;
}

/** A number alone, that nothing says to be the upper or the lower end. */
const isBare = (printed: string) => /^[\d.,\s]+$/.test(printed) && !/\d\s+\d/.test(printed);

/** What stands behind a number where each look reads a unit a little differently: "3.5-5.2g/dl" for "g/d". */
const STUCK_UNIT = /(?<=\d)\p{L}{1,4}\/\p{L}{1,3}$/u;

/** A unit that stuck to a number. */
function withoutUnit(text: string, unit: string | null): string {
  const bare = text.replace(STUCK_UNIT, "");
  const isOwn = unit && /^[^\d\s]+$/.test(unit) && bare.length > unit.length &&
    bare.toLowerCase().endsWith(unit.toLowerCase());
  return isOwn ? bare.slice(0, -unit.length) : bare;
}

/** A result as one look read it, without the flag or the unit that stands beside it, and a speck before it. */
function withoutBeside(text: string, { flag, unit }: ObservationStatement): string {
  const bare = withoutUnit(text, unit).replace(/^[-–—_.]+(?=\d)/, "");
  const letter = /^[([]?([HL])/i.exec(flag ?? "")?.[1];
  return letter ? bare.replace(new RegExp(`^${letter}(?=\\d)|(?<=\\d)${letter}$`, "i"), "") : bare;
}

/** The places a point may stand in the result; none where no two looks agree on its digits. */
function valuesOf({ value }: ObservationStatement, texts: readonly string[]): ValueMeant[] {
  const own = valueRead(value.kind === "quantity" ? `${value.comparator ?? ""}${value.number}` : value.text);
  if (own === null) return [];
  const alike = texts.slice(1).map(valueRead).filter((one) =>
    one !== null && one.digits === own.digits && one.comparator === own.comparator
  );
  if (texts.length > 1 && alike.length === 0) return [];
  const read = [...new Set([own, ...alike].map((one) => one!.decimals))];
  const pointed = read.filter((decimals) => decimals > 0);
  const places = isPointUnread(texts) ? [own.decimals + 1, own.decimals + 2] : pointed.length > 0 ? pointed : read;
  return places.map((decimals) => ({ ...own, decimals }));
}

type ValueMeant = NonNullable<ReturnType<typeof valueRead>>;

/** All looks read the same, and yet it is doubted: a point is seen that none of them has read. */
const isPointUnread = (texts: readonly string[]) => texts.length > 1 && texts.every((text) => text === texts[0]);

interface RangeMeant {
  low: string | null;
  high: string | null;
  decimals: number;
}

/** The ranges that two looks agree on, or that the only one read, with their points where they may stand. */
function rangesOf(
  { reference_range: range }: ObservationStatement,
  words: readonly (readonly string[])[],
  places: number[],
  usual: Usual | null,
): RangeMeant[] {
  if (range === null) return [];
  const one = (range.low === null) !== (range.high === null) && !/^[\d.,\s]+$/.test(range.printed);
  const ends = !one ? "both" : range.low === null ? "high" : "low";
  const count = Math.max(1, ...words.map(({ length }) => length));
  const found = new Map<string, { looks: Set<number>; reads: RangeRead[] }>();
  for (let look = 0; look < count; look++) {
    const parts = words.map((word) => word[look] ?? word.at(-1)!);
    const texts = look === 0
      ? [parts.join(" ")]
      : withoutBrackets(parts.join(" "), words[0]![0]!, words.at(-1)!.at(0)!);
    const reads = parts.includes("") ? [] : texts.flatMap((text) => rangeReads(text, ends));
    for (const read of reads.filter((one) => !hasDigitTooMany(one))) {
      const key = `${read.low?.digits}|${read.high?.digits}`;
      const same = found.get(key) ?? { looks: new Set(), reads: [] };
      same.looks.add(look), same.reads.push(read);
      found.set(key, same);
    }
  }
  const pointUnread = words.some(isPointUnread);
  return [...found.values()].filter(({ looks }) => looks.has(0) && (looks.size > 1 || count === 1)).flatMap((
    { looks, reads },
  ) =>
    // Points are lost, seldom made up: one that a look has read, or that is seen, is there.
    (pointUnread || reads.some((read) => !hasDecimals(read, 0)) ? [1, 2, 3] : [0, 1, 2, 3]).flatMap((decimals) => {
      const joined = reads.some((read) => read.joined);
      const seen = joined && reads.some((read) => hasDecimals(read, decimals));
      // Where the usual range begins at 0 it says nothing of the lower end.
      const known = isKnown(usual) && (usual!.low > 0 || looks.size > 1);
      const told = (decimals === 0 || places.includes(decimals)) && (joined && pointUnread || known);
      return seen ? pointed(reads[0]!, decimals, usual, ALIKE) : told ? pointed(reads[0]!, decimals, usual, NEAR) : [];
    })
  );
}

/** A bracket that the first look saw is read as one more digit by another. */
function withoutBrackets(text: string, first: string, last: string): string[] {
  const starts = /^[[({|]/.test(first) && text.startsWith("1") ? [text, text.slice(1)] : [text];
  return starts.flatMap((one) => /[\])}|]$/.test(last) && one.endsWith("1") ? [one, one.slice(0, -1)] : [one]);
}

const isKnown = (usual: Usual | null) => usual !== null && usual.high > 0;
const isZero = ({ digits }: NumberRead) => /^0+$/.test(digits);
const endsOf = ({ low, high }: RangeRead) => [low, high].filter((end) => end !== null && !isZero(end)) as NumberRead[];
const hasDecimals = (read: RangeRead, decimals: number) => {
  const ends = endsOf(read).map((end) => end.decimals);
  return decimals === 0 ? ends.every((own) => own === 0) : ends.includes(decimals);
};

/** Points are lost, not moved: ends that both have one, not at the same place, have a digit too many. */
const hasDigitTooMany = (read: RangeRead) => {
  const [one, other] = endsOf(read).map((end) => end.decimals).filter((decimals) => decimals > 0);
  return one !== undefined && other !== undefined && one !== other;
};

/** A range with so many decimals; none where its ends have too few digits for them, or lie far from the usual ones. */
function pointed(read: RangeRead, decimals: number, usual: Usual | null, most: number): RangeMeant[] {
  const ends = [[read.low, usual?.low], [read.high, usual?.high]] as const;
  const [low, high] = ends.map(([end]) => end && placed(end.digits, isZero(end) ? end.digits.length - 1 : decimals));
  const possible = ends.every(([end, own], i) => {
    const text = [low, high][i];
    return end === null || (text != null && isAlike(Number(text), own, most));
  });
  if (!possible || (low && high && compareDecimal(low, high) >= 0)) return [];
  return [{ low: low ?? null, high: high ?? null, decimals }];
}

/** Whether an end lies near the usual one; true where nothing is known. */
const isAlike = (end: number, usual: number | undefined, most: number): boolean =>
  !usual || end === 0 || Math.max(end / usual, usual / end) < most;

/** Digits with a point; null where there are too few of them, or a nought too many before it. */
function placed(digits: string, decimals: number): string | null {
  const whole = digits.slice(0, digits.length - decimals);
  if (whole === "" || /^0\d/.test(whole)) return null;
  return decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`;
}

/** A result is printed with as many decimals as its range. */
function together(value: ValueMeant, range: RangeMeant): Meant[] {
  const number = value.decimals === range.decimals ? placed(value.digits, value.decimals) : null;
  return number === null ? [] : [{ value: number, low: range.low, high: range.high }];
}

/** A digit that a border or an arrow was read as, or one that was lost, makes about ten of one; few true results lie so far off. */
const isBeyond = (value: number, low: number, high: number) => value > BEYOND * high || value < low / BEYOND;

/** An arrow before a result is read as one more digit: without a flag such a result is not believed. */
const isLonger = (value: string, high: string) =>
  /^[147]/.test(value) && value.split(".")[0]!.length > high.split(".")[0]!.length;

/** Whether a result lies as its flag says; where none does, in its range when its point is not certain, else not far off. */
function isLikely(
  { value, low, high }: Meant,
  comparator: string | null,
  flag: string | null,
  doubted: boolean,
): boolean {
  const lies = againstRange(value, comparator, low, high);
  const printed = flag === null ? null : fromFlag(flag);
  if (printed === null && doubted) return lies === "N";
  if (doubted && isBeyond(Number(value), Number(low ?? 0), Number(high ?? Infinity))) return false;
  if (printed === null) {
    return high === null || (Number(value) < FAR * Number(high) && !(lies === "H" && isLonger(value, high)));
  }
  if (printed === "A" || printed === "AA") return lies === "L" || lies === "H";
  return lies === (printed === "LL" ? "L" : printed === "HH" ? "H" : printed);
}
