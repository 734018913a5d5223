import type { PageSource } from "../contracts/source.ts";
import type { Line } from "./layout/lines.ts";
import type { Header } from "./subject/header.ts";

/** Where a collection date is announced: the day, or null where none that can be read is printed. */
interface Mark {
  value: string | null;
  /** Whether nothing at all stands behind the label. */
  blank: boolean;
  source: PageSource;
}

/** A place in a document; of two on one page the one further down comes later. */
type Place = Pick<Line, "page" | "box">;

/**
 * The day each row speaks of: the last collection date printed above it, else the date of the document; of several days without
 * such a word that stand among the rows, each counts as one. A collection date that is
 * printed and cannot be read, or lies after the day of the report, is not replaced by another day: neither by that of the document
 * nor by that of the panel above. Where nothing is printed behind its label, the day the panel came in or was reported may stand in.
 * `rows` are the lines of the results. Of a picture a day after the report may be misread and is doubted as such (days-read.ts).
 */
export function daysOfRows(header: Header, rows: Line[], isPicture: boolean): (line: Line) => string | null {
  const { dates, undated, gaps } = header;
  const marksOf = (wanted: string) =>
    dates.flatMap(({ role, value, source }): Mark[] =>
      role === wanted && "page" in source
        ? [{ value: !isPicture && isAfter(value, lastOf(dates)) ? null : value, blank: false, source }]
        : []
    );
  const announced = marksOf("collected");
  const bare = announced.length > 0 || undated ? undefined : OF_PAPER.map(marksOf).find(({ length }) => length > 0);
  const collected = bare && isAmong(bare, rows) ? bare : announced;
  const days = new Set(collected.map(({ value }) => value)), several = days.size > 1;
  const marks = [...collected, ...(days.size > 0 ? gaps : [])].sort((a, b) => after(a.source, b.source));
  const first = marks[0], last = marks.at(-1);
  // A result above the first of several days belongs to none of them, unless each stands below what it is of.
  const early = several && rows.some((row) => after(first!.source, row) > 0);
  const isBelow = early && !rows.some((row) => after(row, last!.source) > 0);
  return (line) => {
    if (isBelow) return marks.find(({ source }) => after(source, line) > 0)?.value ?? null;
    const own = marks.findLast(({ source }) => after(source, line) <= 0) ?? (several ? undefined : collected[0]);
    if (own) return own.value ?? (own.blank ? instead(header, own, line) : null);
    if (several || undated) return null;
    for (const role of OF_PAPER) {
      const date = dates.find((one) => one.role === role);
      if (date) return date.value;
    }
    return null;
  };
}

/** The days a paper has besides that of the samples, in the order in which one stands in for it. */
const OF_PAPER = ["authored", "received", "reported"];

/** The day of each visit where several are told, each among its signs; null where all signs are of one. */
export function daysOfVisits({ dates }: Header, rows: Line[]): ((line: Line) => string | null) | null {
  const marks = dates.flatMap(({ role, value, source }): Mark[] =>
    role === "authored" && "page" in source ? [{ value, blank: false, source }] : []
  );
  return isAmong(marks, rows)
    ? (line) => marks.findLast(({ source }) => after(source, line) <= 0)?.value ?? null
    : null;
}

/** Whether days stand among the results, some above and some below one: then each is of those beside it, and none of the whole paper. */
const isAmong = (marks: Mark[], rows: Line[]): boolean =>
  new Set(marks.map(({ value }) => value)).size > 1 &&
  marks.some(({ source }) => rows.some((row) => after(source, row) > 0) && rows.some((row) => after(row, source) > 0));

/** Whether a collection date is printed above a line: what stands above the day of the samples was not told to be of that day. */
export const isBelowCollected = ({ dates }: Header, line: Line): boolean =>
  dates.some(({ role, source }) => role === "collected" && "page" in source && after(source, line) <= 0);

/** The day a paper came in or was reported. */
export const dayOfPaper = ({ dates }: Header): string | null =>
  ["received", "reported"].flatMap((role) => dates.find((one) => one.role === role)?.value ?? [])[0] ?? null;

/** The last day a document was reported or printed on: nothing in it was collected after that. */
const lastOf = (dates: Header["dates"]): string =>
  dates.flatMap(({ role, value }) => role === "reported" || role === "printed" ? [value] : []).sort().at(-1) ?? "";

/** Whether a day lies after another, as far as both are told; after none where that is not known. */
const isAfter = (day: string, last: string): boolean =>
  last !== "" && day.slice(0, last.length) > last.slice(0, day.length);

/** The day that is printed with a blank collection date, between its label's line and the row. */
function instead({ dates }: Header, { source: label }: Mark, line: Line): string | null {
  const beside = dates.filter(({ source }) =>
    "page" in source && after(source, { ...label, box: [0, label.box[1] - label.box[3] / 2, 0, 0] }) >= 0 &&
    after(source, line) <= 0
  );
  return ["received", "reported"].flatMap((role) => beside.find((one) => one.role === role)?.value ?? [])[0] ?? null;
}

/** Above zero where the first of two places stands further down than the second. */
const after = (a: Place, b: Place) => a.page - b.page || a.box[1] - b.box[1];
