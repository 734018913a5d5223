import { parseDate } from "../fields/dates.ts";
import { isFlag } from "../fields/flags.ts";
import { looksLikeRange } from "../fields/ranges.ts";
import { isUnit } from "../fields/units.ts";
import { isQualitative, isSpokenBound, parseValue } from "../fields/values.ts";
import { roleOf } from "./wordings.ts";

/** What a cell holds, by how it looks. `measure` is a number with its unit, `result` one in words ("Negative"). */
export type Kind = "number" | "measure" | "range" | "unit" | "flag" | "date" | "result" | "text" | "nothing";

/** What a text looks like, whichever decimal mark it uses. */
export function kindOfCell(text: string): Kind {
  // "Ref: NOT DETECTED": what a label calls expected is that, a word too.
  if (/^[^:\d]{2,30}:\s*\S/.test(text) && roleOf(text.slice(0, text.indexOf(":"))) === "range") return "range";
  if (!/[\p{L}\p{N}%‰*↑↓+]/u.test(text)) return /^[-–]{1,2}$/.test(text) ? "flag" : "nothing";
  if (/\d/.test(text)) {
    if (isSpokenBound(text) && looksLikeRange(text, "point")) return "range";
    const value = parseValue(text, "point") ?? parseValue(text, "comma");
    if (value?.value.kind === "quantity") return value.unit ? "measure" : "number";
    if (isUnit(text)) return "unit";
    if (parseDate(text, "day-month")) return "date";
    if (looksLikeRange(text, "point") || looksLikeRange(text, "comma")) return "range";
    return value ? "result" : "text";
  }
  if (isFlag(text)) return "flag";
  if (isUnit(text)) return "unit";
  return isQualitative(text) ? "result" : "text";
}

/** What an antibiogram says of a drug in a letter: "S" behind a concentration is susceptible, not seconds. */
export const isSusceptibility = (text: string) => /^(?:S|I|R|SDD|NS)$/.test(text);

/** How often each kind occurs among the cells that hold something. */
export class Mix {
  private readonly counts = new Map<Kind, number>();
  readonly total: number;

  constructor(readonly texts: string[]) {
    const kinds = texts.map(kindOfCell).filter((kind) => kind !== "nothing");
    for (const kind of kinds) this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
    this.total = kinds.length;
  }

  count(...kinds: Kind[]): number {
    return kinds.reduce((sum, kind) => sum + (this.counts.get(kind) ?? 0), 0);
  }

  /** Whether most cells, and at least one, are of these kinds. */
  mostly(...kinds: Kind[]): boolean {
    return this.total > 0 && this.count(...kinds) >= 0.6 * this.total;
  }
}
