import { canonicalDecimal } from "../../functions-shared/coding/decimal.ts";
import { nameKey, plain } from "../../functions-shared/coding/names.ts";
import { toOrdinal } from "../../functions-shared/coding/ordinals.ts";
import { toUcum } from "../../functions-shared/coding/units.ts";
import { type ExpectedEvent, parseCode } from "./score-expected.ts";

/** One event the functions produced, with what became of it. */
export interface ActualEvent {
  type: string;
  name: string;
  code_system: string | null;
  code: string | null;
  value_number: string | null;
  value_comparator: string | null;
  value_ordinal: string | null;
  value_text: string | null;
  unit: string | null;
  range_low: string | null;
  range_high: string | null;
  interpretation: string | null;
  occurred_on: string | null;
  dose: string | null;
  frequency: string | null;
  status: string | null;
  strength?: string | null | undefined;
  intake?: string | null | undefined;
  route?: string | null | undefined;
  duration?: string | null | undefined;
  ended_on?: string | null | undefined;
  lot?: string | null | undefined;
  site?: string | null | undefined;
  dose_number?: string | null | undefined;
  /** HL7 sensitivity labels it was filed with; none is normal. */
  labels: string[];
  /** It stands in the record. */
  filed: boolean;
  /** A warning or an error is on it. */
  flagged: boolean;
  /** It says where in the document it was read. */
  has_source: boolean;
}

/** What of an expected event an actual one got right. */
export interface Agreement {
  code: boolean;
  name: boolean;
  date: boolean;
  value: boolean;
  unit: boolean;
  /** Fields beyond code, date, value and unit that differ. */
  other: string[];
}

const decimal = /^-?\d+(\.\d+)?$/;

function sameNumber(expected: string | null, actual: string | null): boolean {
  if (expected === null || actual === null) return expected === actual;
  return decimal.test(expected) && decimal.test(actual)
    ? canonicalDecimal(expected) === canonicalDecimal(actual)
    : expected === actual;
}

const sameText = (expected: string | null, actual: string | null): boolean =>
  expected === null || (actual !== null && plain(expected) === plain(actual));

function sameValue(expected: ExpectedEvent, actual: ActualEvent): boolean {
  if (expected.value === null) return true;
  const [, comparator, number] = /^\s*(<=|>=|<|>|≤|≥)?\s*(-?\d+(?:\.\d+)?)\s*$/.exec(expected.value) ?? [];
  if (number !== undefined) {
    // A number that was taken for a word is not the number, however it looks: nothing compares it with its range.
    if (actual.value_number === null) return false;
    const sign = comparator?.replace("≤", "<=").replace("≥", ">=") ?? null;
    return sign === actual.value_comparator && sameNumber(number, actual.value_number);
  }
  const text = actual.value_ordinal ?? actual.value_text;
  if (text === null) return false;
  return (toOrdinal(expected.value) ?? plain(expected.value)) === (toOrdinal(text) ?? plain(text));
}

/** "2 Tablets" and "2 tablet(s)" are one dose, "0,5 ml" and "0.5 mL" too. */
const doseKey = (text: string): string =>
  plain(text.replace(/(?<=\d),(?=\d)/g, ".").replace(/\((s|n|en|e)\)/gi, "").replace(/(?<=\d)(?=[a-zµ])/gi, " "))
    .replace(/\b(\p{L}{3,}?)s\b/gu, "$1");

const sameDose = (expected: string | null, actual: string | null | undefined): boolean =>
  expected === null || (actual != null && doseKey(expected) === doseKey(actual));

/** Annotations ("{cells}/uL") are for people; UCUM ignores them in comparison. */
const plainUnit = (unit: string): string => (toUcum(unit) ?? unit).replace(/(?<=.)\{[^}]*\}|\{[^}]*\}(?=.)/g, "");

function sameUnit(expected: string | null, actual: string | null): boolean {
  return expected === null || (actual !== null && plainUnit(expected) === plainUnit(actual));
}

/** Parts of medications and immunizations that a label may tell. */
const PARTS = ["route", "duration", "ended_on", "lot", "site", "dose_number"] as const;

/** Compares one expected with one actual event; what the label does not tell agrees. */
export function agreement(expected: ExpectedEvent, actual: ActualEvent): Agreement {
  const code = parseCode(expected.code);
  const others: [string, boolean][] = [
    ["low", expected.low === null || sameNumber(expected.low, actual.range_low)],
    ["high", expected.high === null || sameNumber(expected.high, actual.range_high)],
    ["interpretation", expected.interpretation === null || expected.interpretation === actual.interpretation],
    // A label's one dose may be what is taken by mass, or counted: "500 mg" of "1 tablet" is both.
    ["dose", [actual.dose, actual.intake].some((dose) => sameDose(expected.dose, dose))],
    ["frequency", sameText(expected.frequency, actual.frequency)],
    ["status", sameText(expected.status, actual.status)],
    ["strength", sameDose(expected.strength, actual.strength)],
    ...PARTS.map((part): [string, boolean] => [part, sameText(expected[part], actual[part] ?? null)]),
  ];
  return {
    code: code === null || (code.system === actual.code_system && code.code === actual.code),
    // A paper prints the days of a stay, and no name for it.
    name: (expected.type === "encounter" && expected.code === null) ||
      (expected.name !== null && nameKey(expected.name) === nameKey(actual.name)),
    date: expected.occurred_on === null || expected.occurred_on === actual.occurred_on,
    value: sameValue(expected, actual),
    unit: sameUnit(expected.unit, actual.unit),
    other: others.filter(([, agrees]) => !agrees).map(([field]) => field),
  };
}

export interface Pair {
  expected: ExpectedEvent;
  actual: ActualEvent;
  agrees: Agreement;
}

/** How well a pair fits; 0 when the two are not about the same thing: another type, neither the code nor the name. */
function weight(expected: ExpectedEvent, actual: ActualEvent, agrees: Agreement): number {
  if (expected.type !== actual.type) return 0;
  const code = agrees.code && expected.code !== null;
  if (!code && !agrees.name) return 0;
  return (code ? 8 : 0) + (agrees.name ? 4 : 0) + (agrees.date ? 4 : 0) + (agrees.value ? 2 : 0) +
    (agrees.unit ? 1 : 0);
}

/** Pairs expected with actual events, best fit first, each at most once. */
export function pair(
  expected: ExpectedEvent[],
  actual: ActualEvent[],
): { pairs: Pair[]; missed: ExpectedEvent[]; rest: ActualEvent[] } {
  const all = expected.flatMap((one) =>
    actual.map((other) => {
      const agrees = agreement(one, other);
      return { expected: one, actual: other, agrees, weight: weight(one, other, agrees) };
    })
  );
  const pairs: Pair[] = [];
  const taken = new Set<unknown>();
  for (const { weight: fit, ...one } of all.filter((one) => one.weight > 0).sort((a, b) => b.weight - a.weight)) {
    if (fit === 0 || taken.has(one.expected) || taken.has(one.actual)) continue;
    taken.add(one.expected).add(one.actual);
    pairs.push(one);
  }
  return { pairs, missed: expected.filter((one) => !taken.has(one)), rest: actual.filter((one) => !taken.has(one)) };
}
