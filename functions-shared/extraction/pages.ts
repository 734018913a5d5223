import type { Extraction, Statement } from "../contracts/extraction.ts";
import { namesNoBlood, namesNothing, namesTest } from "../coding/loinc/named.ts";
import type { Page } from "../contracts/source.ts";
import type { Reading, ReadWord } from "../reading/reading.ts";
import { isFlag } from "./fields/flags.ts";
import { decimalMark } from "./fields/numbers.ts";
import { isUnit } from "./fields/units.ts";
import { type Flowsheet, flowsheetsOf, readFlowsheet } from "./flowsheets.ts";
import { issuerOf, kindOf } from "./kind.ts";
import { splitAtGutters } from "./layout/gutter.ts";
import { headsBlood } from "./layout/blood.ts";
import { withoutStamps } from "./layout/chats.ts";
import { measuredByMeter, readHomeLog } from "./home-log.ts";
import { unitsOfAmounts } from "./fields/amounts.ts";
import { isControl, isHeading } from "./layout/headings.ts";
import { headingText } from "./layout/rows.ts";
import { isOverlong, type Line, linesOf } from "./layout/lines.ts";
import { roleOf } from "./layout/wordings.ts";
import { withoutAim } from "./aims.ts";
import { type Table, tablesOf } from "./layout/table.ts";
import { listsMedicines } from "./clinical/prescribes.ts";
import { type ClinicalReading, readClinical } from "./clinical/read.ts";
import { silentLines } from "./clinical/silent.ts";
import { type Found, VITAL_SIGNS } from "./clinical/statement.ts";
import type { Context } from "./observations.ts";
import { readOutside } from "./outside.ts";
import { withStatuses } from "./report-status.ts";
import { dayOfPaper, daysOfRows, daysOfVisits, isBelowCollected } from "./row-days.ts";
import { withDoubts } from "./spoilt.ts";
import { readHeader } from "./subject.ts";
import type { Header } from "./subject/header.ts";
import { orderOf } from "./order.ts";
import { readTable, withHeadless } from "./tables.ts";
import { READER_VERSION } from "./version.ts";

type Unread = Extraction["unread"][number];

/** Extracts what the words on the pages of one document state. */
export function extractPages(reading: Reading): Extraction {
  const all = linesOf(reading.pages, reading.words);
  const printed = withoutStamps(all.filter((line) => !isOverlong(line) && !isControl(line)), reading.pages);
  const text = printed.map((line) => line.text).join("\n");
  const dayOrder = orderOf(text, printed), log = readHomeLog(printed, dayOrder);
  const clinical = readClinical(printed.filter((line) => !log.used.has(line)), {
    pages: reading.pages,
    order: dayOrder,
    medicines: listsMedicines(text),
  });
  const left = printed.filter((line) => !clinical.used.has(line) && !log.used.has(line));
  const sheets = flowsheetsOf(left);
  const inSheets = new Set(sheets.flatMap(({ header, rows, notes }) => [...header, ...rows, ...notes]));
  const lines = splitAtGutters(left.filter((line) => !inSheets.has(line)), reading.pages);
  const tables = tablesOf(lines, reading.pages);
  const headings = new Set(tables.flatMap(({ header }) => header));
  const header = readHeader(lines.filter((line) => !headings.has(line)), dayOrder);
  const measured = lines.filter((line) =>
    !header.used.has(line) && (line.words.some(({ text }) => isUnit(text.replace(/[.,;]$/, ""))) || isLabelled(line))
  );
  const mark = decimalMark(
    withDecimals(
      [...measured.flatMap(withoutCode), ...numbersOf(sheets)],
      lines.filter((line) => !header.used.has(line)),
    )
      .map(({ text }) => text).filter((word) => !/1[.,]73/.test(word)),
  );
  const sex = header.subject.sex?.value ?? null;
  const context: Context = {
    mark,
    order: dayOrder,
    sex,
    age: ageOf(header),
    subject: header.subject.name?.value ?? null,
  };
  const results = findObservations(lines, tables, headings, header, context, reading.pages);
  const inRows = sheets.flatMap((sheet) => readFlowsheet(sheet, reading.pages, context));
  const before = [...log.found, ...clinical.found, ...inRows];
  const told = [...before, ...results].map(withoutName).map(measuredByMeter(text));
  const read = withDoubts(told, lines, reading.words);
  const found = [...read, ...silentLines(printed, read, header.used)];
  const order = placesOf(lines, found);
  found.sort((a, b) => order.get(a.line)! - order.get(b.line)!);
  const stated = found.filter(isStated);
  const dayAt = daysOfRows(
    header,
    stated.filter(isResult).map(lastOf),
    reading.words.some(({ confidence }) => confidence < 1),
  );
  const bloodAt = lines.filter(headsBlood).map((line) => order.get(line)!);
  const visitAt = daysOfVisits(header, stated.filter(isSign).map(({ line }) => line));
  const statements = withStatuses(
    stated.map((one, i) => statement(one, i, header, clinical, order, dayAt, visitAt, bloodAt)),
    printed,
  );
  return {
    schema: "guardian.extraction/1",
    reader: { name: reading.reader, version: READER_VERSION },
    kind: kindOf(text, statements),
    issuer: issuerOf(lines, header),
    subject: header.subject,
    also_named: header.also_named,
    dates: header.dates,
    pages: reading.pages,
    words: reading.words.map(({ page, box, text, confidence }) => ({ page, box, text, confidence })),
    statements,
    unread: [
      ...header.unread,
      ...found.flatMap(({ unread }) => unread ? [unread] : []),
      ...textless(reading),
      ...overlong(all),
    ],
  };
}

function findObservations(
  lines: Line[],
  tables: Table[],
  headings: Set<Line>,
  header: Header,
  context: Context,
  pages: Page[],
): Found[] {
  const skip = new Set([...header.used, ...runningHeads(lines)]);
  const inTables = new Set(tables.flatMap((table) => table.lines));
  const isOutside = (line: Line) => !inTables.has(line) && !headings.has(line) && !skip.has(line);
  const top = Math.max(lines.findIndex((line) => header.used.has(line)), 0);
  const outside = lines.slice(belowLetterhead(lines, top, isOutside, context)).filter(isOutside);
  const free = readOutside(outside, null, context);
  const found = withHeadless(free.found, outside, pages, context);
  let section = free.section;
  for (const table of tables) {
    const above = lines[lines.indexOf(table.header[0]!) - 1];
    if (above && outside.includes(above) && headsTable(above, table.header[0]!)) section = headingText(above);
    const reading = readTable(table, skip, section, context);
    section = reading.section;
    found.push(...reading.found);
  }
  return found;
}

/**
 * Where the results may begin. What stands above the first line of the header, at `top`, is the letterhead and tells nothing, but the
 * names of tests and panels right above it; where results stand there, as in a copy that ends with whom it is of, nothing is left out.
 */
function belowLetterhead(lines: Line[], top: number, isOutside: (line: Line) => boolean, context: Context): number {
  const outside = lines.slice(0, top).filter(isOutside);
  // A result takes a line with its amount, or more than one: to look closer loads the dictionary.
  const mayTell = outside.length > 1 ||
    outside.some(({ words }) => unitsOfAmounts(words.map(({ text }) => text)).length > 0);
  const above = mayTell ? readOutside(outside, null, context).found : [];
  const isResult = ({ stated, also = [] }: Found) =>
    stated?.type === "observation" && (also.length > 0 || namesTest(stated.name));
  if (above.some(isResult)) return 0;
  const isName = ({ text, cells }: Line) => isHeading(text) || (cells.length === 1 && namesTest(text));
  return lines.slice(0, top).findLastIndex((line) => !isName(line)) + 1;
}

/** Whether the line right above a row of headings is the name of what stands in the table: a few words in one cell, perhaps a remark in brackets. */
const headsTable = (line: Line, header: Line): boolean =>
  line.page === header.page && line.cells.length === 1 && line.words.length <= 6 &&
  !/[\d:.;]/.test(line.text.replace(/\s*\([^()]*\)$/, "")) &&
  header.box[1] - (line.box[1] + line.box[3]) < 1.5 * line.box[3];

/** Results with units tell how decimals are written; where none of them has any, all else that is printed does. */
const withDecimals = (results: ReadWord[], lines: Line[]): ReadWord[] =>
  results.some(({ text }) => /\d[.,]\d/.test(text)) ? results : lines.flatMap(({ words }) => words);

/**
 * The lines a page begins or ends with that stand, letter by letter, where they stood on a page before: the head and foot of every
 * page. What is repeated in the middle of a page may belong to what stands around it.
 */
function runningHeads(lines: Line[]): Line[] {
  const seen = new Map<string, number>();
  const pages = new Map<number, { line: Line; again: boolean }[]>();
  for (const line of lines) {
    const place = [line.text, Math.round(line.box[0]), Math.round(line.box[1])].join("\t"), first = seen.get(place);
    if (first === undefined) seen.set(place, line.page);
    const own = pages.get(line.page) ?? [];
    own.push({ line, again: first !== undefined && first < line.page });
    pages.set(line.page, own);
  }
  return [...pages.values()].flatMap((own) => {
    const head = own.findIndex(({ again }) => !again), foot = own.findLastIndex(({ again }) => !again);
    return head < 0 ? own : [...own.slice(0, head), ...own.slice(foot + 1)];
  }).map(({ line }) => line);
}

/** Whether a line holds a number behind a label of results or ranges: "Sonuç: 5,71", whose unit stands in another line. */
function isLabelled({ text }: Line): boolean {
  const label = text.match(/^([^:\d]{2,40}):\s*[<>≤≥]?\s*\d/)?.[1];
  return label !== undefined && ["value", "range"].includes(roleOf(label) ?? "");
}

/** What stands in flow sheets behind the day or the label of each row. */
const numbersOf = (sheets: Flowsheet[]): ReadWord[] =>
  sheets.flatMap(({ rows, notes }) =>
    [...rows, ...notes].flatMap(({ cells }) => cells.slice(1).flatMap(({ words }) => words))
  );

/** The words of a line but a number at its beginning that a word follows: the laboratory's number of a test is no measured one. */
function withoutCode({ words }: Line): ReadWord[] {
  const next = words[1]?.text ?? "";
  return /\d/.test(words[0]!.text) && /^\p{L}/u.test(next) && !isUnit(next) && !isFlag(next) ? words.slice(1) : words;
}

/** How old the subject was when the sample was taken, in years; of a printed age only the full years are known. */
function ageOf({ subject, dates }: Header): number | null {
  const born = subject.birth_date?.value;
  const on = ["collected", "received", "reported", "authored"].map((role) => dates.find((one) => one.role === role))
    .find((date) => date !== undefined)?.value;
  if (born?.length === 10 && on) return (Date.parse(on) - Date.parse(born)) / (365.25 * 86_400_000);
  return subject.age?.value ?? null;
}

/** A result that neither its row nor a heading names ("Result: 102") is none, but it is told. */
function withoutName(one: Found): Found {
  const { stated, line } = one;
  if (stated?.type !== "observation" || stated.section !== null || !namesNothing(stated.name)) return one;
  return { line, unread: { text: line.text, reason: "no-name", source: { page: line.page, box: line.box } } };
}

type StatedOne = Found & Required<Pick<Found, "stated">>;
const isStated = (one: Found): one is StatedOne => one.stated !== undefined;
const isSign = ({ stated }: StatedOne): boolean => stated.type === "observation" && stated.section === VITAL_SIGNS;
/** Whether it is a result that has no day of its own. */
const isResult = ({ stated, undated }: StatedOne): boolean =>
  stated.type === "observation" && stated.section !== VITAL_SIGNS && stated.occurred_on === null && !undated;

/** The last line a result takes up. */
const lastOf = ({ line, also = [] }: Pick<Found, "line" | "also">): Line => also.at(-1) ?? line;

function statement(
  { stated, line, also = [], undated }: StatedOne,
  at: number,
  header: Header,
  clinical: ClinicalReading,
  order: Map<Line, number>,
  dayAt: (line: Line) => string | null,
  visitAt: ((line: Line) => string | null) | null,
  bloodAt: number[],
): Statement {
  const id = `s${at + 1}`;
  if (stated.type !== "observation") {
    // The day of a sample is that of no medicine and no illness, which a letter tells beside the results.
    const date = undated ? null : clinical.discharged ?? visited(header) ?? clinical.issued ?? dayOfPaper(header);
    return { id, ...stated, occurred_on: stated.occurred_on ?? date };
  }
  // The specimen of a result whose parts stand below each other is among them.
  const end = Math.max(...[line, ...also].map((one) => order.get(one) ?? -1));
  const said = header.specimens.findLast((specimen) => order.get(specimen.line)! < end);
  const from = said && order.get(said.line)!;
  const isBlood = from !== undefined && namesNoBlood(said!.text) &&
    bloodAt.some((at) => at > from && at < end);
  const isVital = stated.section === VITAL_SIGNS;
  // Of a stay of days a reading is of one, and without a word which, it may be the first or the last.
  if (isVital && clinical.admitted && clinical.discharged && clinical.admitted !== clinical.discharged) undated = true;
  // A day among the lines of one result ("Ferritin", "Tested on …", "Result: 9 ug/L") is its own.
  const day = isVital
    ? (visitAt ? visitAt(line) : dayOfSign(line, header, clinical, dayAt))
    : dayAt(lastOf({ line, also }));
  return {
    id,
    ...withoutAim(stated),
    specimen: stated.specimen ?? (isBlood ? null : said?.text) ?? null,
    occurred_on: stated.occurred_on ?? (undated ? null : day),
  };
}

/**
 * The day of a vital sign: that of the visit. Without one, where the day of the samples stands above it and the paper has a day of
 * its own that is another, nobody can tell which it is.
 */
function dayOfSign(
  line: Line,
  header: Header,
  { issued, discharged }: ClinicalReading,
  dayAt: (line: Line) => string | null,
): string | null {
  const visit = visited(header);
  if (visit) return visit;
  const sampled = isBelowCollected(header, line) ? dayAt(line) : null;
  if (sampled && issued && sampled !== issued) return null;
  return sampled ?? issued ?? discharged ?? dayOfPaper(header);
}

/** The day of the visit a letter is about: where it has that and the day it was written, the earlier one. */
const visited = ({ dates }: Header): string | null =>
  dates.filter(({ role }) => role === "authored").map(({ value }) => value).sort()[0] ?? null;

/** The place of every line in reading order; those read before the page was taken apart stand where they were printed. */
function placesOf(lines: Line[], found: Found[]): Map<Line, number> {
  const places = new Map(lines.map((line, i) => [line, i]));
  for (const { line } of found) {
    if (places.has(line)) continue;
    const after = lines.findIndex(({ page, box }) => page > line.page || (page === line.page && box[1] > line.box[1]));
    places.set(line, (after < 0 ? lines.length : after) - 1 + (line.box[1] + 1) / 1e6);
  }
  return places;
}

function textless({ textlessPages, pages }: Reading): Unread[] {
  return textlessPages.map((number) => {
    const { width, height } = pages.find(({ page }) => page === number)!;
    return { text: `Page ${number}`, reason: "no-text-layer", source: { page: number, box: [0, 0, width, height] } };
  });
}

function overlong(lines: Line[]): Unread[] {
  return lines.filter(isOverlong).map(({ page, box, text }) => ({
    text: text.slice(0, 200),
    reason: "line-too-long",
    source: { page, box },
  }));
}
