import type { ReadWord } from "../../reading/reading.ts";
import { isUnit } from "../fields/units.ts";
import type { Column } from "./columns.ts";
import { textOf } from "./lines.ts";
import { type Row, wordsIn } from "./table.ts";

/**
 * A row without the same result in a second system of units: where two columns of results are filled and both have a unit of
 * their own, and another one ("5.1 mmol/L", "92 mg/dL") or the same result once more ("27 U/L", "27 U/L"), the first with its unit and range stands for both.
 */
export function withoutConversion(row: Row): Row {
  const columns = [...row.columns].sort(([a], [b]) => a.from - b.from);
  const values = columns.filter(([{ role }]) => role === "value");
  const second = values.length === 2 ? columns.indexOf(values[1]!) : -1;
  if (second < 0) return row;
  const [first, other] = [columns.slice(0, second), columns.slice(second)].map((part) => unitOf(row, part));
  const [own, again] = values.map(([, words]) => textOf(words));
  if (!isUnit(first!) || !isUnit(other!) || (first === other && own !== again)) return row;
  return { ...row, columns: new Map(columns.filter(([{ role }], i) => i < second || !REPEATED.includes(role))) };
}

/** What announces the result above once more, in another unit: "soit   4,66   mmol/L". */
const SAME_AGAIN = /^(?:soit|ossia|o sea|ou seja|bzw\.?|entspricht)\W*$/i;

/** Whether what stands where a name should announces the result above in another unit. */
export const saysAgain = (name: string): boolean => SAME_AGAIN.test(name);

const REPEATED: Column["role"][] = ["value", "unit", "range", "flag"];

/** The unit of some columns of a row: in a column of its own, or behind the value. */
function unitOf(row: Row, columns: [Column, ReadWord[]][]): string {
  const part = { ...row, columns: new Map(columns) };
  const own = textOf(wordsIn(part, "unit"));
  return own || textOf(wordsIn(part, "value")).replace(/^\S+\s*/, "");
}
