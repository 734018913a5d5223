import { decimal, type DecimalMark } from "./fields/numbers.ts";
import { looksLikeRange, parseRange } from "./fields/ranges.ts";
import { isUnit } from "./fields/units.ts";
import { parseValue } from "./fields/values.ts";
import { type Line, unionBox } from "./layout/lines.ts";
import { roleOf } from "./layout/wordings.ts";
import { type Context, looseObservation, type Observation } from "./observations.ts";
import { cleanName } from "./row-names.ts";

/** No line of a differential count is longer, and a longer one would take the pattern long. */
const LONGEST = 200;

const NUMBER = String.raw`(?:\d{1,3}(?: \d{3})+(?!\d)|\d[\d.,]*)`;
/** Units cells are counted in. */
const COUNT = String.raw`(?:[x×]?\s?10\S*|[GTKM]|E9|tys\.?|Tsd\.?|cells|cel\w*)?\/\S+`;
const BOTH = new RegExp(
  String
    .raw`^(?<name>\p{L}.*?)[\s.:…]+(?:\*\s?)?(?<first>${NUMBER})\s*(?<unit>%|\S*\/\S+)\s+(?<joined>(?:soit|=|sia|ossia|o sea|ou seja)\s+)?(?<second>${NUMBER})\s*(?<other>%|\S*\/\S+)(?:\s+(?<ranges>\S.*))?$`,
  "u",
);
/** The same with each range behind its own number, in brackets: "* 56,2 % [40,0 - 75,0] 3,45 10^3/uL [2,00 - 7,50]". */
const EACH = new RegExp(
  String
    .raw`^(?<name>\p{L}.*?)[\s.:…]+(?:\*\s?)?(?<first>${NUMBER})\s*(?<unit>%)\s+(?<own>[([][^()[\]]{1,40}[)\]])\s+(?:\*\s?)?(?<second>${NUMBER})\s*(?<other>${COUNT})(?:\s+(?<last>[([][^()[\]]{1,40}[)\]]))?$`,
  "u",
);
const RANGES = new RegExp(
  String
    .raw`^((?:[<>≤≥]\s?)?${NUMBER}(?:\s*(?:-|–|a|à|to|bis)\s*${NUMBER})?(?:\s*%)?)\s+((?:[<>≤≥]\s?)?${NUMBER}(?:\s*(?:-|–|a|à|to|bis)\s*${NUMBER})?)$`,
);

/**
 * One range behind a share and a number of cells, put beside the one it is of: no share is above 100, and few single cells are
 * counted in hundreds of a microlitre below it; where words join the two ("54 % soit 3,2 G/L"), it is of what was counted. Null where it
 * might be of both.
 */
function ownerOf(
  printed: string,
  values: number[],
  shareFirst: boolean,
  joined: boolean,
  mark: DecimalMark,
): [string, string] | null {
  const high = Number(parseRange(printed, mark, null)?.high ?? NaN);
  const [share = 0, count = 0] = shareFirst ? values : [...values].reverse();
  if (Number.isNaN(high) || (count <= 100 && !joined)) return null;
  // Few cells are three times as many as they may be while their share is as it ought to be.
  const ofShare = count > 100 ? high <= 100 : count > 3 * high && share <= high;
  return ofShare === shareFirst ? [printed, ""] : ["", printed];
}

/** The units that head the shares and the numbers of a differential count, and where the second stands. */
export interface CountHead {
  page: number;
  units: [string, string];
  at: [number, number];
}

/** A line whose cells, but for the name of the count, are "%" and a unit cells are counted in. */
export function countHeadOf({ page, cells }: Line): CountHead | null {
  const ranged = cells.length > 2 && roleOf(cells.at(-1)!.text) === "range";
  const units = (ranged ? cells.slice(0, -1) : cells).filter(({ text }, i) => i > 0 || isUnit(text));
  const [first, second, ...ofRanges] = units;
  // The same two may head the two ranges behind.
  const again = ofRanges.length === 2 && ofRanges[0]!.text === first!.text && ofRanges[1]!.text === second!.text;
  if (!second || (ofRanges.length > 0 && !again) || cells.length > units.length + (ranged ? 2 : 1)) return null;
  const texts: [string, string] = [first!.text, second!.text];
  if (!texts.includes("%") || !texts.some((text) => ALONE.test(text) && isUnit(text))) return null;
  return { page, units: texts, at: [first!.box[0], second!.box[0]] };
}

const ALONE = new RegExp(`^${COUNT}$`);
/** A row of such a count, a tab between its cells. */
const BARE =
  /^(?<name>\p{L}[^\t]*?)[\s.:…]+(?<first>\d[\d.,]*)\t(?<second>\d[\d.,]*)\t(?<ranges>[^\t]+(?:\t[^\t]+)?)$/u;

/** A line of such a count with the units its headings give, each behind its number. */
function withHeadedUnits({ page, text, cells }: Line, head: CountHead | null): string {
  if (head === null || head.page !== page || /[%/]/.test(text)) return text;
  const { name, first, second, ranges } = cells.map((cell) => cell.text).join("\t").match(BARE)?.groups ?? {};
  return name ? `${name} ${first} ${head.units[0]} ${second} ${head.units[1]} ${ranges!.replace("\t", " ")}` : text;
}

/** The unit whose heading the one number of a row stands nearer to. */
export function unitUnder({ page, cells }: Line, head: CountHead | null): string | null {
  const numbers = cells.slice(1).filter(({ text }) => /^\d[\d.,]*$/.test(text));
  if (head === null || head.page !== page || numbers.length !== 1) return null;
  const [toFirst, toSecond] = head.at.map((x) => Math.abs(numbers[0]!.box[0] - x));
  return head.units[toFirst! < toSecond! ? 0 : 1];
}

/**
 * Reads a line of a differential count that gives a cell's share and its number ("Neutrophils 58,0 % 3.016 /mm³"), with none or
 * with both of their ranges behind, in the same order. Empty for any other line.
 */
export function readCounts(
  line: Line,
  section: string | null,
  { mark, sex }: Context,
  head: CountHead | null = null,
): Observation[] {
  if (line.text.length > LONGEST) return [];
  const text = withHeadedUnits(line, head), each = text.match(EACH)?.groups;
  const { name: printed = "", first, unit, second, other, ranges, joined } = each ?? text.match(BOTH)?.groups ?? {};
  const name = cleanName(printed);
  if (!name || !first || !second || !isUnit(unit!) || !isUnit(other!) || (unit === "%") === (other === "%")) return [];
  const numbers = [first, second!].map((number) => Number(decimal(number, mark)));
  const alone = ranges && looksLikeRange(ranges, mark)
    ? ownerOf(ranges, numbers, unit === "%", joined !== undefined, mark)
    : null;
  const limits = each ? [each.own ?? "", each.last ?? ""] : alone ?? ranges?.match(RANGES)?.slice(1) ?? [];
  if (ranges && !alone && !(limits.length === 2 && limits.every((limit) => looksLikeRange(limit, mark)))) return [];
  const source = { page: line.page, box: unionBox(line.words) };
  const read = [[first, unit!], [second, other!]].map(([number, own], i): Observation | null => {
    const value = parseValue(number!, mark)?.value, range = parseRange(limits[i] ?? "", mark, sex);
    const reference_range = range && { low: range.low, high: range.high, printed: range.printed };
    return value?.kind === "quantity"
      ? looseObservation({ name, section, source, value, unit: own!, reference_range, flag: null })
      : null;
  });
  return read.every((one) => one !== null) ? read : [];
}
