import type { ObservationStatement } from "../contracts/extraction.ts";
import { unitMended } from "../reading/ocr/units.ts";
import type { ReadWord } from "../reading/reading.ts";

/** The words of a row that carry digits, by what they are. */
export interface NumberWords {
  value: ReadWord[];
  range: ReadWord[];
  /** Those of its name and unit. */
  beside: ReadWord[];
}

const tokens = (text: string) => text.split(/\s+/).filter((token) => token !== "");
const digits = (text: string) => text.replace(/\D/g, "");

/** Counts as they are printed: thousands and millions in a microlitre, thousands of millions in a litre. Any other power was misread. */
const COUNT = /^[x×*]?10\^(?:[36]\/[uµμ]L|(?:9|12)\/[lL])$/;

/** Finds the words of a numeric result and of its range among those of its row; null where the result is none of them. */
export function numberWordsOf(statement: ObservationStatement, own: ReadWord[]): NumberWords | null {
  const printed = statement.value.kind === "quantity" ? statement.value.number : statement.value.text;
  if (!/\d/.test(printed)) return null;
  const range = rangeWords(tokens(statement.reference_range?.printed ?? ""), own);
  const rest = own.filter((word) => !range.includes(word) && /\d/.test(word.text));
  const value = rest.filter(({ text }) => digits(text) === digits(printed));
  if (value.length === 0) return null;
  const [name, unit] = [tokens(statement.name), tokens(statement.unit ?? "")];
  const beside = rest.filter((word) =>
    !value.includes(word) &&
    (name.includes(word.text) ? !isNamedTwice(word) : unit.includes(word.text) && !isCount(word))
  );
  return { value, range, beside };
}

/** A count of which no look has read another power. */
const isCount = ({ text, looks = [] }: ReadWord) =>
  COUNT.test(text) && looks.map(unitMended).every((look) => !COUNT.test(look) || digits(look) === digits(text));

/** The words a range was read from: those that follow each other as it is printed, else all that are part of it. */
function rangeWords(printed: string[], own: ReadWord[]): ReadWord[] {
  const from = own.findLastIndex((_, i) => printed.length > 0 && printed.every((text, k) => own[i + k]?.text === text));
  return from < 0 ? own.filter(({ text }) => printed.includes(text)) : own.slice(from, from + printed.length);
}

/** Letters that stand beside digits in names, as they are taken for each other: "A1c", "Alc". */
const alike = (text: string) => text.toLowerCase().replace(/[li|!]/g, "1").replace(/o/g, "0").replace(/[^a-z0-9]/g, "");

/** Whether two looks agree on a word of a name, but for letters that look like digits and the points between them. */
const isNamedTwice = ({ text, looks = [] }: ReadWord) => looks.slice(1).some((look) => alike(look) === alike(text));
