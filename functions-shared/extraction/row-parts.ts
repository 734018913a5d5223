import type { ReadWord } from "../reading/reading.ts";
import { isFlag } from "./fields/flags.ts";
import { looksLikeRange } from "./fields/ranges.ts";
import { isUnit } from "./fields/units.ts";
import { isCircumstance } from "./fields/values.ts";
import { textOf } from "./layout/lines.ts";
import type { RawRow } from "./layout/rows.ts";
import { wordsIn } from "./layout/table.ts";

/** A unit that runs on under the heading of the range ("mL/min/1.73 | m2 >= 60") keeps its end. */
export function withWholeUnit(raw: RawRow): RawRow {
  const [first] = raw.range, unit = [...raw.row.columns].find(([{ role }]) => role === "unit");
  const cell = raw.line.cells.find(({ words }) => words.includes(first!));
  if (!first || !unit || !cell?.words.includes(unit[1].at(-1)!) || !isUnit(first.text)) return raw;
  const whole = [...unit[1], first];
  if (!isUnit(textOf(whole))) return raw;
  const columns = new Map([...raw.row.columns, [unit[0], whole]]);
  return { ...raw, range: raw.range.slice(1), row: { ...raw.row, columns } };
}

/** A remark on how the result came about that stands before the range is none of the range. */
export function withoutRemarkInRange(raw: RawRow): RawRow {
  const first = raw.range[0]?.text ?? "", rest = textOf(raw.range.slice(1));
  const isRemark = raw.range.length > 1 && isCircumstance(first) &&
    (looksLikeRange(rest, "point") || looksLikeRange(rest, "comma"));
  return isRemark ? { ...raw, range: raw.range.slice(1) } : raw;
}

/** A flag at the beginning or the end of the range's cell is none of the range. */
export function withoutFlagInRange(raw: RawRow): { raw: RawRow; flags: ReadWord[] } {
  const at = [0, raw.range.length - 1].find((i) => {
    const rest = textOf(raw.range.filter((_, k) => k !== i));
    return raw.range.length > 1 && isFlag(raw.range[i]!.text) && /\d/.test(rest) &&
      !/^[-–]$/.test(raw.range[i]!.text) &&
      (looksLikeRange(rest, "point") || looksLikeRange(rest, "comma"));
  });
  if (wordsIn(raw.row, "flag").length > 0) return { raw, flags: [] };
  if (at === undefined) return withoutFlagInEnds(raw);
  return { raw: { ...raw, range: raw.range.filter((_, i) => i !== at) }, flags: [raw.range[at]!] };
}

/** Nor is a flag that stands beside an end of the range in its column. */
function withoutFlagInEnds(raw: RawRow): { raw: RawRow; flags: ReadWord[] } {
  const ends = [...wordsIn(raw.row, "low"), ...wordsIn(raw.row, "high")];
  const flags = ends.filter(({ text }) => isFlag(text) && /[\p{L}*↑↓▲▼]/u.test(text));
  if (flags.length !== 1) return { raw, flags: [] };
  const columns = new Map(
    [...raw.row.columns].map(([column, words]) => [column, words.filter((word) => word !== flags[0])]),
  );
  return { raw: { ...raw, row: { ...raw.row, columns } }, flags };
}
