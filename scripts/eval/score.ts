import { dictionaryDisplay } from "../../functions-shared/coding/dictionary.ts";
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

/** Shares are 0..1; a share of nothing is 1 (nothing was done wrong), a share of wrong things then 0. */
export interface Report {
  documents: number;
  events_expected: number;
  events_found: number;
  events_missed: number;
  events_invented: number;
  /** Same type, same code (or name, where the label has no code), same date. */
  key_f1: number;
  /** As key_f1, and the same value and comparator. */
  value_f1: number;
  /** Everything the label tells agrees. */
  exact_event_rate: number;
  unit_accuracy: number;
  code_accuracy: number;
  /** Codes written that no dictionary has. Encounters have no dictionary and keep the document's own code. */
  codes_outside_dictionary: number;
  /** Filed without a flag though value, unit, code, date or range is wrong, or the document says no such thing. */
  wrong_values_unflagged: number;
  /** Of the events expected in documents that should be filed: found and filed. */
  filed_share: number;
  /** Of the events that are right, in such documents: flagged or held all the same. */
  false_flag_share: number;
  disposition_accuracy: number;
  kind_accuracy: number;
  /** Filed under somebody the document does not belong to. */
  silent_misfiles: number;
  /** Quarantined though it is the person's it was uploaded to. */
  false_quarantines: number;
  span_coverage: number;
  cost_usd: number;
  ms_per_document: number;
  cpu_ms_per_page: number;
  differences: string[];
}

interface Compared {
  document: ScoredDocument;
  pairs: Pair[];
  missed: ExpectedEvent[];
  invented: ActualEvent[];
}

/** The label of a document that is not to be filed may leave out its events: then they are neither found nor invented. */
function compare(document: ScoredDocument): Compared {
  const { expected, actual } = document;
  if (expected.events.length === 0 && expected.disposition !== "filed") {
    return { document, pairs: [], missed: [], invented: [] };
  }
  const { pairs, missed, rest } = pair(expected.events, actual.events);
  const { rest: invented } = pair(expected.optional_events, rest);
  return { document, pairs, missed, invented };
}

const keyed = ({ expected, agrees }: Pair): boolean =>
  agrees.date && (expected.code === null ? agrees.name : agrees.code);
const right = (one: Pair): boolean => keyed(one) && one.agrees.value && one.agrees.unit;
const sound = ({ agrees }: Pair): boolean =>
  agrees.value && agrees.unit && agrees.code && agrees.date && !agrees.other.includes("low") &&
  !agrees.other.includes("high");
const exact = (one: Pair): boolean => right(one) && one.agrees.other.length === 0;

const share = (part: number, whole: number): number => whole === 0 ? 1 : part / whole;
const wrongShare = (part: number, whole: number): number => whole === 0 ? 0 : part / whole;
const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);
const f1 = (found: number, expected: number, actual: number): number => share(2 * found, expected + actual);

const acceptable = ({ expected, actual }: ScoredDocument): boolean =>
  [expected.disposition, ...expected.also_acceptable].includes(actual.disposition as Expected["disposition"]);

function describe({ document, pairs, missed, invented }: Compared): string[] {
  const { name, expected, actual } = document;
  const lines = acceptable(document) ? [] : [`disposition ${actual.disposition}, expected ${expected.disposition}`];
  if (expected.kind && expected.kind !== actual.kind) lines.push(`kind ${actual.kind}, expected ${expected.kind}`);
  const label = (event: { name: string | null; code: string | null }) =>
    `${event.name ?? ""} ${event.code ?? ""}`.trim();
  for (const event of missed) lines.push(`missed ${event.type} ${label(event)}`);
  for (const event of invented) lines.push(`invented ${event.type} ${label(event)}`);
  for (const one of pairs) {
    const { code, date, value, unit, other } = one.agrees;
    const wrong = [
      ...Object.entries({ code, date, value, unit }).filter(([, agrees]) => !agrees).map(([field]) => field),
      ...other,
    ];
    if (wrong.length > 0) lines.push(`${label(one.expected)}: ${wrong.join(", ")}`);
    if (right(one) && one.actual.flagged) lines.push(`${label(one.expected)}: flagged though right`);
  }
  return lines.map((line) => `${name}: ${line}`);
}

function eventFigures(compared: Compared[]) {
  const pairs = compared.flatMap((one) => one.pairs);
  const expected = sum(compared.map(({ document }) => document.expected.events.length));
  const invented = compared.flatMap((one) => one.invented);
  const actual = pairs.length + invented.length;
  const withUnit = pairs.filter((one) => one.expected.unit !== null);
  const withCode = pairs.filter((one) => one.expected.code !== null);
  const wrong = pairs.filter((one) => !sound(one)).map((one) => one.actual);
  return {
    events_expected: expected,
    events_found: pairs.length,
    events_missed: expected - pairs.length,
    events_invented: invented.length,
    key_f1: f1(pairs.filter(keyed).length, expected, actual),
    value_f1: f1(pairs.filter((one) => keyed(one) && one.agrees.value).length, expected, actual),
    exact_event_rate: share(pairs.filter(exact).length, expected),
    unit_accuracy: share(withUnit.filter((one) => one.agrees.unit).length, withUnit.length),
    code_accuracy: share(withCode.filter((one) => one.agrees.code).length, withCode.length),
    wrong_values_unflagged: [...wrong, ...invented].filter((event) => event.filed && !event.flagged).length,
  };
}

function filingFigures(compared: Compared[]) {
  const toFile = compared.filter(({ document }) => document.expected.disposition === "filed");
  const pairs = toFile.flatMap((one) => one.pairs);
  const correct = pairs.filter(right);
  return {
    filed_share: share(
      pairs.filter((one) => one.actual.filed).length,
      sum(toFile.map(({ document }) => document.expected.events.length)),
    ),
    false_flag_share: wrongShare(
      correct.filter(({ actual }) => actual.flagged || !actual.filed).length,
      correct.length,
    ),
  };
}

function documentFigures(documents: ScoredDocument[]) {
  const misfiled = documents.filter(({ expected, actual }) =>
    actual.disposition === "filed" && actual.filed_under !== expected.belongs_to
  );
  const quarantined = documents.filter((document) =>
    document.actual.disposition === "quarantined" && !acceptable(document) &&
    document.expected.belongs_to === document.expected.upload_to
  );
  const kinds = documents.filter(({ expected }) => expected.kind !== undefined);
  const actual = documents.map((document) => document.actual);
  return {
    disposition_accuracy: share(documents.filter(acceptable).length, documents.length),
    kind_accuracy: share(kinds.filter((one) => one.expected.kind === one.actual.kind).length, kinds.length),
    silent_misfiles: misfiled.length,
    false_quarantines: quarantined.length,
    cost_usd: sum(actual.map(({ cost_usd }) => cost_usd ?? 0)),
    ms_per_document: wrongShare(sum(actual.map(({ ms }) => ms)), documents.length),
    cpu_ms_per_page: wrongShare(sum(actual.map(({ cpu_ms }) => cpu_ms)), sum(actual.map(({ pages }) => pages))),
  };
}

const outside = ({ type, code_system, code }: ActualEvent): boolean =>
  type !== "encounter" && code_system !== null && code !== null && dictionaryDisplay(code_system, code) === null;

/** Compares labelled documents with what was made of them. Pure: no clock, no file, no network. */
export function score(documents: ScoredDocument[]): Report {
  const compared = documents.map(compare);
  const events = documents.flatMap(({ actual }) => actual.events);
  return {
    documents: documents.length,
    ...eventFigures(compared),
    codes_outside_dictionary: events.filter(outside).length,
    ...filingFigures(compared),
    ...documentFigures(documents),
    span_coverage: share(events.filter(({ has_source }) => has_source).length, events.length),
    differences: compared.flatMap(describe),
  };
}
