import { decimal, type DecimalMark } from "./fields/numbers.ts";
import { looksLikeRange, parseRange } from "./fields/ranges.ts";
import { isUnit } from "./fields/units.ts";
import { parseValue } from "./fields/values.ts";
import { type Line, unionBox } from "./layout/lines.ts";
import { cleanName, type Context, looseObservation, type Observation } from "./observations.ts";

/** No line of a differential count is longer, and a longer one would take the pattern long. */
const LONGEST = 200;

const NUMBER = String.raw`(?:\d{1,3}(?: \d{3})+(?!\d)|\d[\d.,]*)`;
/** Units cells are counted in. */
const COUNT = String.raw`(?:[x×]?\s?10\S*|[GTKM]|E9|tys\.?|Tsd\.?|cells|cel\w*)?\/\S+`;
const BOTH = new RegExp(
  String
    .raw`^(?<name>\p{L}.*?)[\s.:…]+(?:\*\s?)?(?<first>${NUMBER})\s*(?<unit>%|\S*\/\S+)\s+(?:(?:soit|=|sia|ossia|o sea|ou seja)\s+)?(?<second>${NUMBER})\s*(?<other>%|\S*\/\S+)(?:\s+(?<ranges>\S.*))?$`,
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
 * One range behind a share and a number of single cells, put beside the one it is of: no share is above 100, and few cells are
 * counted in hundreds of a microlitre below it. Null where it might be of both.
 */
function ownerOf(printed: string, values: number[], shareFirst: boolean, mark: DecimalMark): [string, string] | null {
  const high = Number(parseRange(printed, mark, null)?.high ?? NaN), count = values[shareFirst ? 1 : 0]!;
  if (!(count > 100) || Number.isNaN(high)) return null;
  return (high <= 100) === shareFirst ? [printed, ""] : ["", printed];
}

/**
 * Reads a line of a differential count that gives a cell's share and its number ("Neutrophils 58,0 % 3.016 /mm³"), with none or
 * with both of their ranges behind, in the same order. Empty for any other line.
 */
export function readCounts(line: Line, section: string | null, { mark, sex }: Context): Observation[] {
  if (line.text.length > LONGEST) return [];
  const each = line.text.match(EACH)?.groups;
  const { name: printed = "", first, unit, second, other, ranges } = each ?? line.text.match(BOTH)?.groups ?? {};
  const name = cleanName(printed);
  if (!name || !first || !second || !isUnit(unit!) || !isUnit(other!) || (unit === "%") === (other === "%")) return [];
  const numbers = [first, second!].map((number) => Number(decimal(number, mark)));
  const alone = ranges && looksLikeRange(ranges, mark) ? ownerOf(ranges, numbers, unit === "%", mark) : null;
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
