import type { Sex } from "../contracts/extraction.ts";
import type { DecimalMark } from "./fields/numbers.ts";
import { looksLikeRange, type ParsedRange, parseRange } from "./fields/ranges.ts";
import { isUnit } from "./fields/units.ts";

/** What no test is called. */
export const NO_NAME = new Set(["number", "measure", "range", "date", "nothing"]);

/** A test's name without bullets, row numbers, dot leaders and the colon after it; null when no name is left. */
export function cleanName(text: string): string | null {
  const abbreviation = text.match(/(?<![\p{L}.])(?:\p{L}\.){2,}(?=[\s.:=…_*-]*$)/u)?.[0];
  const bare = text.replace(/^[\s•·▪*◦>#^↑↓▲▼-]+/u, "").replace(/^\(?\d{1,2}[.)]\s+/, "").replace(/[\s.:=…_*-]+$/u, "")
    .trim();
  const name = abbreviation ? `${bare}.` : bare;
  return /\p{L}/u.test(name) ? name.replace(/\s+([,)])/g, "$1") : null;
}

/** Whether the end of a sentence stands in a name, as in none of a test's: "See guideline. Primary prevention LDL". */
export const isSentences = (name: string): boolean => /:\s.*\p{L}{3}\.\s+\p{Lu}/u.test(name);

/** Takes the range out of a name that ends with it: "Hemoglobin (12.0-16.0 g/dL)". */
export function rangeInName(
  name: string,
  { mark, sex, age }: { mark: DecimalMark; sex: Sex | null; age: number | null },
): { name: string; range: ParsedRange } | null {
  const [, bare, inside] = name.match(/^(.*\p{L}\S*)\s*[([]([^()[\]]+)[)\]]$/u) ?? [];
  const range = bare && inside && looksLikeRange(inside, mark) ? parseRange(inside, mark, sex, age) : null;
  return range ? { name: bare!, range } : null;
}

/** Takes the unit out of a name that ends with it: "Glucose (mg/dL)", "Neutrophils, %", "Glucose mg/dL". */
export function unitInName(name: string): { name: string; unit: string | null } {
  const [, bare, unit] = name.match(/^(.*[\p{L}\d).])\s*(?:[([]\s*([^()[\]]+?)\s*[)\]])$/u) ??
    name.match(/^(.*\p{L}\w*),\s*(\S+)$/u) ??
    name.match(/^(.*\p{L}\S*)(?<!(?<!\p{L})log)\s+(\S+\/\S+|(?<=[)\]]\s+)%)$/u) ?? [];
  const isOwn = bare !== undefined && unit !== undefined && isUnit(unit) &&
    (/[/%‰]/.test(unit) || /^(fL|pg|s|secs?|seconds|sek\.?|mm ?hg|k?pa|fl\.?|mm)$/i.test(unit));
  return isOwn ? { name: bare, unit } : { name, unit: null };
}
