import { labelsOf } from "../../functions-shared/coding/labels.ts";
import { dictionaryDisplay } from "../../functions-shared/coding/dictionary.ts";
import { acceptable, type Compared, exact, keyed, right, type ScoredDocument, sound } from "./score-document.ts";
import { parseCode } from "./score-expected.ts";
import type { ActualEvent, Pair } from "./score-match.ts";

/** Shares are 0..1; a share of nothing is 1 (nothing was done wrong), a share of wrong things then 0. */
export interface Figures {
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
  /** Of the events that were given a code, and whose label has one: the right one. */
  code_precision: number;
  /** Of the observations found whose label has a code: given one. */
  coded_share: number;
  /** Codes written that no dictionary has. Encounters have no dictionary and keep the document's own code. */
  codes_outside_dictionary: number;
  /** Filed without a flag though value, unit, code, date or range is wrong, or the document says no such thing. */
  wrong_values_unflagged: number;
  /** Of the events that were filed: the document says so, and the value is right. */
  filed_value_accuracy: number;
  /** Of the events expected in documents that should be filed: found and filed. */
  filed_share: number;
  /** Of the events that are right, in such documents: flagged or held all the same. */
  false_flag_share: number;
  /** Of the medications and immunizations found: the dose, and the date, that their label tells. */
  dose_accuracy: number;
  date_accuracy: number;
  /** Filed as normal though the code carries a sensitivity label. */
  labelled_as_normal: number;
  span_coverage: number;
  disposition_accuracy: number;
  kind_accuracy: number;
  /** Filed under somebody the document does not belong to. */
  silent_misfiles: number;
  /** Quarantined though it is the person's it was uploaded to. */
  false_quarantines: number;
  /** Still waiting when the time was over. */
  unfinished: number;
  cost_usd: number;
  ms_per_document: number;
  cpu_ms_per_page: number;
}

const share = (part: number, whole: number): number => whole === 0 ? 1 : part / whole;
const wrongShare = (part: number, whole: number): number => whole === 0 ? 0 : part / whole;
const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);
const f1 = (found: number, expected: number, actual: number): number => share(2 * found, expected + actual);
const shareOf = <T>(all: T[], fits: (one: T) => boolean): number => share(all.filter(fits).length, all.length);

export function eventFigures(compared: Compared[]) {
  const pairs = compared.flatMap((one) => one.pairs);
  const expected = sum(compared.map(({ document }) => document.expected.events.length));
  const invented = compared.flatMap((one) => one.invented);
  const actual = pairs.length + invented.length;
  const withCode = pairs.filter((one) => one.expected.code !== null);
  const wrong = pairs.filter((one) => !sound(one)).map((one) => one.actual);
  const filed = pairs.filter((one) => one.actual.filed);
  return {
    events_expected: expected,
    events_found: pairs.length,
    events_missed: expected - pairs.length,
    events_invented: invented.length,
    key_f1: f1(pairs.filter(keyed).length, expected, actual),
    value_f1: f1(pairs.filter((one) => keyed(one) && one.agrees.value).length, expected, actual),
    exact_event_rate: share(pairs.filter(exact).length, expected),
    unit_accuracy: shareOf(pairs.filter((one) => one.expected.unit !== null), (one) => one.agrees.unit),
    code_accuracy: shareOf(withCode, (one) => one.agrees.code),
    code_precision: shareOf(withCode.filter((one) => one.actual.code !== null), (one) => one.agrees.code),
    coded_share: shareOf(withCode.filter(isObservation), (one) => one.actual.code !== null),
    wrong_values_unflagged: [...wrong, ...invented].filter((event) => event.filed && !event.flagged).length,
    filed_value_accuracy: share(
      filed.filter((one) => one.agrees.value).length,
      filed.length + invented.filter((event) => event.filed).length,
    ),
  };
}

const isObservation = ({ expected }: Pair): boolean => expected.type === "observation";

export function filingFigures(compared: Compared[]) {
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

/** How well the parts of medications and immunizations were read. */
export function partFigures(compared: Compared[]) {
  const given = compared.flatMap(({ pairs }) => pairs).filter(({ expected: { type } }) =>
    type === "medication" || type === "immunization"
  );
  return {
    dose_accuracy: shareOf(
      given.filter(({ expected }) => expected.dose !== null),
      ({ agrees }) => !agrees.other.includes("dose"),
    ),
    date_accuracy: shareOf(given.filter(({ expected }) => expected.occurred_on !== null), ({ agrees }) => agrees.date),
  };
}

const outside = ({ type, code_system, code }: ActualEvent): boolean =>
  type !== "encounter" && code_system !== null && code !== null && dictionaryDisplay(code_system, code) === null;

const sensitive = (system: string, code: string): boolean =>
  labelsOf({ system, code, display: null }).some((label) => label !== "UNCLASSIFIED");

/** Filed without a label, though the code read or the one that should have been read carries one. */
function asNormal({ pairs, document }: Compared): number {
  const expected = new Map(pairs.map((one) => [one.actual, parseCode(one.expected.code)]));
  return document.actual.events.filter((event) => {
    if (!event.filed || event.labels.length > 0) return false;
    const should = expected.get(event);
    const read = event.code_system && event.code && sensitive(event.code_system, event.code);
    return read || (should ? sensitive(should.system, should.code) : false);
  }).length;
}

export function tallyFigures(compared: Compared[]) {
  const events = compared.flatMap(({ document }) => document.actual.events);
  return {
    codes_outside_dictionary: events.filter(outside).length,
    labelled_as_normal: sum(compared.map(asNormal)),
    span_coverage: shareOf(events, ({ has_source }) => has_source),
  };
}

export function documentFigures(documents: ScoredDocument[]) {
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
    disposition_accuracy: shareOf(documents, acceptable),
    kind_accuracy: shareOf(kinds, (one) => one.expected.kind === one.actual.kind),
    silent_misfiles: misfiled.length,
    false_quarantines: quarantined.length,
    unfinished: actual.filter(({ disposition }) => /^(registered|queued|processing)$/.test(disposition)).length,
    cost_usd: sum(actual.map(({ cost_usd }) => cost_usd ?? 0)),
    ms_per_document: wrongShare(sum(actual.map(({ ms }) => ms)), documents.length),
    cpu_ms_per_page: wrongShare(sum(actual.map(({ cpu_ms }) => cpu_ms)), sum(actual.map(({ pages }) => pages))),
  };
}
