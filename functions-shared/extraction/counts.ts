import { looksLikeRange, parseRange } from "./fields/ranges.ts";
import { isUnit } from "./fields/units.ts";
import { parseValue } from "./fields/values.ts";
import { type Line, unionBox } from "./layout/lines.ts";
import { cleanName, type Context, looseObservation, type Observation } from "./observations.ts";

/** No line of a differential count is longer, and a longer one would take the pattern long. */
const LONGEST = 200;

const NUMBER = String.raw`\d[\d.,]*`;
/** Units cells are counted in. */
const COUNT = String.raw`(?:[x×]?\s?10\S*|[GTKM]|E9|tys\.?|Tsd\.?|cells|cel\w*)?\/\S+`;
const BOTH = new RegExp(
  String
    .raw`^(?<name>\p{L}.*?)[\s.:…]+(?<first>${NUMBER})\s*(?<unit>%|\S*\/\S+)\s+(?<second>${NUMBER})\s*(?<other>%|\S*\/\S+)(?:\s+(?<ranges>\S.*))?$`,
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
 * Reads a line of a differential count that gives a cell's share and its number ("Neutrophils 58,0 % 3.016 /mm³"), with none or
 * with both of their ranges behind, in the same order. Empty for any other line.
 */
export function readCounts(line: Line, section: string | null, { mark, sex }: Context): Observation[] {
  if (line.text.length > LONGEST) return [];
  const each = line.text.match(EACH)?.groups;
  const { name: printed = "", first, unit, second, other, ranges } = each ?? line.text.match(BOTH)?.groups ?? {};
  const name = cleanName(printed);
  if (!name || !first || !second || !isUnit(unit!) || !isUnit(other!) || (unit === "%") === (other === "%")) return [];
  const limits = each ? [each.own ?? "", each.last ?? ""] : ranges?.match(RANGES)?.slice(1) ?? [];
  if (ranges && !(limits.length === 2 && limits.every((limit) => looksLikeRange(limit, mark)))) return [];
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
