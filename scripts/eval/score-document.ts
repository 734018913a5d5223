import type { Expected, ExpectedEvent } from "./score-expected.ts";
import { type ActualEvent, type Pair, pair } from "./score-match.ts";

/** One labelled document with what the real functions made of it. */
export interface ScoredDocument {
  name: string;
  expected: Expected;
  actual: {
    disposition: string;
    kind: string | null;
    events: ActualEvent[];
    /** Key of the profile whose record holds it; null when none does. */
    filed_under: string | null;
    ms: number;
    cpu_ms: number;
    pages: number;
    cost_usd?: number;
  };
}

/** A document's events beside those its label tells. */
export interface Compared {
  document: ScoredDocument;
  pairs: Pair[];
  missed: ExpectedEvent[];
  invented: ActualEvent[];
}

/**
 * The label of a document that is not to be filed may leave out its events: then they are neither found nor invented. An
 * optional event that was read is neither, unless it was read wrongly: then the document says no such thing.
 */
export function compare(document: ScoredDocument): Compared {
  const { expected, actual } = document;
  if (expected.events.length === 0 && expected.disposition !== "filed") {
    return { document, pairs: [], missed: [], invented: [] };
  }
  // Together: an earlier result that was read right is not the newest one read wrong, when that one was missed.
  const { pairs, missed, rest } = pair([...expected.events, ...expected.optional_events], actual.events);
  const asked = new Set(expected.events);
  return {
    document,
    pairs: pairs.filter((one) => asked.has(one.expected)),
    missed: missed.filter((one) => asked.has(one)),
    invented: [
      ...rest,
      ...pairs.filter((one) => !asked.has(one.expected) && misread(one)).map((one) => one.actual),
    ],
  };
}

/** A code that was not given is not a wrong one. */
const misread = ({ agrees, actual }: Pair): boolean =>
  !agrees.value || !agrees.unit || !agrees.date || (actual.code !== null && !agrees.code);

/** Same date, and the same code (or name, where the label has no code). */
export const keyed = ({ expected, agrees }: Pair): boolean =>
  agrees.date && (expected.code === null ? agrees.name : agrees.code);
export const right = (one: Pair): boolean => keyed(one) && one.agrees.value && one.agrees.unit;
/** What was read may stand: a value, unit, code, date or range that is wrong may not. */
export const sound = ({ agrees }: Pair): boolean =>
  agrees.value && agrees.unit && agrees.code && agrees.date && !agrees.other.includes("low") &&
  !agrees.other.includes("high");
export const exact = (one: Pair): boolean => right(one) && one.agrees.other.length === 0;

export const acceptable = ({ expected, actual }: ScoredDocument): boolean =>
  [expected.disposition, ...expected.also_acceptable].includes(actual.disposition as Expected["disposition"]);

const titled = (event: { name: string | null; code: string | null }) =>
  `${event.name ?? ""} ${event.code ?? ""}`.trim();

/** Everything that differs between a document and its label, a line each. */
export function describe({ document, pairs, missed, invented }: Compared): string[] {
  const { name, expected, actual } = document;
  const lines = acceptable(document) ? [] : [`disposition ${actual.disposition}, expected ${expected.disposition}`];
  if (expected.kind && expected.kind !== actual.kind) lines.push(`kind ${actual.kind}, expected ${expected.kind}`);
  for (const event of missed) lines.push(`missed ${event.type} ${titled(event)}`);
  for (const event of invented) lines.push(`invented ${event.type} ${titled(event)} ${valueOf(event)}`.trim());
  for (const one of pairs) {
    const { code, date, value, unit, other } = one.agrees;
    const wrong = [
      ...Object.entries({ code, date, value, unit }).filter(([, agrees]) => !agrees).map(([field]) => field),
      ...other,
    ];
    if (wrong.length > 0) lines.push(`${titled(one.expected)}: ${wrong.map((field) => told(one, field)).join(", ")}`);
    if (right(one) && one.actual.flagged) lines.push(`${titled(one.expected)}: flagged though right`);
    else if (right(one) && !one.actual.filed && actual.disposition === "filed") {
      lines.push(`${titled(one.expected)}: held though right`);
    }
  }
  return lines.map((line) => `${name}: ${line}`);
}

const valueOf = (event: ActualEvent): string =>
  `${event.value_comparator ?? ""}${event.value_number ?? event.value_ordinal ?? event.value_text ?? ""}`;

/** A field that differs, with what was read and what is printed. */
function told({ expected, actual }: Pair, field: string): string {
  const read: Record<string, [string | null | undefined, string | null]> = {
    value: [valueOf(actual), expected.value],
    date: [actual.occurred_on, expected.occurred_on],
    low: [actual.range_low, expected.low],
    high: [actual.range_high, expected.high],
    code: [actual.code, expected.code],
  };
  const plain = [actual[field as keyof ActualEvent], expected[field as keyof ExpectedEvent]];
  const [got, wanted] = read[field] ?? plain;
  return `${field} ${got ?? "none"}, expected ${wanted ?? "none"}`;
}
