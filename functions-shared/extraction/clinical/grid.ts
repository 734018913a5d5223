import type { ReadWord } from "../../reading/reading.ts";
import { type Line, onceALine, right, textOf } from "../layout/lines.ts";
import type { Domain, Role } from "./column-wordings.ts";
import { type Meaning, meaningOf, roleIn } from "./columns.ts";
import { bare } from "./text.ts";
import { namesOneVaccine, namesVaccine } from "./vaccine-words.ts";
import { isDayToCome } from "./not-given.ts";
import { headingOf, type Section } from "./sections.ts";
import { unnamedVaccines } from "./unnamed-vaccines.ts";

export interface GridColumn {
  role: Role;
  text: string;
  words: ReadWord[];
  from: number;
  to: number;
  /** The dose the column stands for, where its heading does not say. */
  dose?: string;
}

export interface GridHeader {
  domain: Domain;
  columns: GridColumn[];
  lines: number;
  /** No heading says which column names the vaccines. */
  guessed?: true;
}

const MAIN: Record<Domain, Role[]> = {
  medications: [
    "strength",
    "form",
    "dose",
    "route",
    "frequency",
    "morning",
    "hour",
    "duration",
    "start",
    "stop",
    "instructions",
    "status",
    "date",
    "prescriber",
  ],
  immunizations: ["date", "lot", "dosed", "dose_number", "site", "manufacturer", "start", "dose", "code"],
  allergies: ["reaction", "severity"],
  problems: ["code", "status", "start", "date"],
  vitals: ["value", "date"],
  procedures: ["date", "code", "start"],
};

/** The header of a table of this folder that begins with the line; `section` is the heading above it. */
export function gridHeaderAt(lines: Line[], at: number, section: Section | null): GridHeader | null {
  let best: GridHeader | null = null;
  for (const count of [1, 2, 3]) {
    const rows = lines.slice(at, at + count);
    if (rows.length < count || rows.some((row, i) => i > 0 && !isBelow(rows[i - 1]!, row))) break;
    const header = headerOf(rows, section, lines[at + count]);
    const later = count > 1 ? headerOf(rows.slice(1), section, lines[at + count]) : null;
    if (later && (!header || score(later) >= score(header))) break;
    if (header && (!best || score(header) >= score(best))) best = header;
  }
  return best;
}

const score = ({ columns }: GridHeader) => columns.reduce((sum, { text }) => sum + (meaningOf(text) ? 1 : -1), 0);

const isBelow = (above: Line, below: Line) =>
  above.page === below.page && below.box[1] - (above.box[1] + above.box[3]) < 0.9 * above.box[3] &&
  below.cells.every(({ text }) => !/\d{2}/.test(text));

function headerOf(rows: Line[], section: Section | null, below: Line | undefined): GridHeader | null {
  const cells = (rows.length === 1 ? splitCells(rows[0]!) : merged(rows)).filter((words) => words.length > 0);
  if (rows.length > 1 && rows[0]!.cells.length === 1) return null;
  if (rows[0]!.cells.length === 1 && (cells.length < 3 || headingOf(rows[0]!) !== null)) return null;
  if (cells.length < 2 || rows.some(({ text }) => text.length > 220)) return null;
  const meanings = cells.map((words) => meaningOf(textOf(words)));
  const known = meanings.filter((one) => one !== null).length;
  const numbered = isNumbered(rows, meanings, below);
  if (known < Math.max(2, 0.5 * cells.length) && !isBooklet(cells, meanings) && !numbered) return null;
  if (isLabelled(cells, meanings)) return null;
  const unnamed = unnamedVaccines(meanings, below);
  const domain = domainOf(meanings, section) ??
    (isBooklet(cells, meanings) || numbered || unnamed !== null ? "immunizations" : null);
  if (!domain) return null;
  const columns = cells.map((words, i): GridColumn => ({
    role: (meanings[i] && roleIn(domain, meanings[i])) ?? "other",
    text: textOf(words),
    words,
    from: 0,
    to: 0,
  }));
  if (domain === "immunizations") {
    for (const column of columns) if (column.role !== "lot" && isDayToCome(column.text)) column.role = "other";
  }
  if (domain === "immunizations" && unnamed !== null) columns[unnamed]!.role = "name";
  const guessed = numbered && nameOfNumbered(columns, meanings, below);
  oneOfEach(columns, domain);
  const roles = new Set(columns.map(({ role }) => role));
  const isNamed = roles.has("name") || roles.has("brand");
  // "Medication | Reason" below "Stop taking": the heading says what it is of, so that every column need only be known.
  const isAnnounced = domain === "medications" && section === domain && meanings.every((one) => one !== null);
  return isNamed && (isAnnounced || MAIN[domain].some((role) => roles.has(role)))
    ? { domain, columns, lines: rows.length, ...(guessed ? { guessed } : {}) }
    : null;
}

/** "Vaccine:  Tdap   Site:  left arm": labels with their values beside them. */
function isLabelled(cells: ReadWord[][], meanings: (Meaning | null)[]): boolean {
  const colons = cells.filter((words) => /:$/.test(textOf(words))).length;
  return colons > 0 && (cells.length < 4 || colons >= meanings.filter((one) => one !== null).length);
}

/** "Vaccine group" and "Disease targeted" only say what kind the vaccine named beside is of. */
export const GROUP =
  /\b(?:group|disease|antigen|type|against|targeted|krankheit|gegen|maladie|contre|enfermedad|contra|contro|malattia|doen[cç]a|tegen|ziekte|mot|sjukdom)\b/i;

/** "Rx no." is a number of the pharmacy's, whatever "Rx" alone heads. */
const RX_NUMBER = /^(?:rx|℞)\s*(?:#|no|nr|num)/i;

/** "Dose" beside "Dose no." is the amount; a second name is a brand; of two dates of a vaccine the first counts. */
function oneOfEach(columns: GridColumn[], domain: Domain): void {
  for (const column of columns) if (column.role === "name" && RX_NUMBER.test(column.text)) column.role = "other";
  const named = columns.filter(({ role }) => role === "name");
  // "Vaccine group" and "Disease" only say what kind the vaccine named beside is of.
  const names = named.length > 1 && GROUP.test(named[0]!.text) && !GROUP.test(named[1]!.text) &&
      meaningOf(named[1]!.text)?.role !== "brand"
    ? [named[1]!, named[0]!, ...named.slice(2)]
    : named;
  for (const extra of names.slice(1)) extra.role = meaningOf(extra.text)?.role === "brand" ? "brand" : "other";
  if (names.length === 0) {
    const brand = columns.find(({ role }) => role === "brand");
    if (brand) brand.role = "name";
  }
  if (domain === "medications") return oneFrequency(columns);
  if (domain === "immunizations") datesAcross(columns);
  const starts = columns.filter(({ role }) => role === "start");
  if (domain !== "problems" && !columns.some(({ role }) => role === "date") && starts[0]) starts[0].role = "date";
}

/** "Vaccine | Date | Date | Date": the columns are the doses, in their order. */
function datesAcross(columns: GridColumn[]): void {
  const dates = columns.filter(({ role }) => role === "date");
  const isSame = dates.every(({ text }) => bare(text) === bare(dates[0]!.text));
  if (dates.length < 2 || !isSame || columns.some(({ role }) => role === "dosed" || role === "dose_number")) return;
  dates.forEach((column, i) => {
    column.role = "dosed";
    column.dose = String(i + 1);
  });
}

/** "When: after food" beside "Frequency" says how it is taken, and not how often. */
function oneFrequency(columns: GridColumn[]): void {
  const often = columns.filter(({ role }) => role === "frequency");
  if (often.length < 2) return;
  for (const column of often) if (/^(?:when|timing|intake|einnahme)$/i.test(column.text)) column.role = "instructions";
}

/** A vaccination booklet: day, trade name, and a column to tick for each disease. */
function isBooklet(cells: ReadWord[][], meanings: (Meaning | null)[]): boolean {
  const roles = meanings.map((one) => one?.role);
  return roles.includes("date") &&
    (roles.includes("brand") || meanings.some((one) => one?.names.includes("immunizations"))) &&
    cells.filter((words, i) => meanings[i] === null && namesVaccine(textOf(words))).length >= 2;
}

/** Doses as numbered columns, and a word of vaccines above or below: "Required vaccine | 1st | 2nd | 3rd". */
const isNumbered = (rows: Line[], meanings: (Meaning | null)[], below: Line | undefined): boolean =>
  meanings.filter((one) => one?.dose).length >= 2 &&
  !rows.some(({ text }) => /\d{2}/.test(text) || namesOneVaccine(text)) &&
  (rows.some(({ text }) => namesVaccine(text)) || below !== undefined && namesVaccine(below.text));

/** The column that names the vaccine beside its numbered doses, whatever heads it, or nothing does. */
function nameOfNumbered(columns: GridColumn[], meanings: (Meaning | null)[], below: Line | undefined): boolean {
  if (columns.some(({ role }) => role === "name" || role === "brand")) return false;
  const [first] = columns, cell = below?.cells[0];
  if (first!.role !== "dosed") {
    if (meanings[0] === null && namesVaccine(first!.text)) first!.role = "name";
  } else if (cell && right(cell.words.at(-1)!) < first!.words[0]!.box[0] && namesVaccine(cell.text)) {
    columns.unshift({ role: "name", text: "", words: cell.words, from: 0, to: 0 });
  }
  return true;
}

/** What the headings say the table is about. */
function domainOf(meanings: (Meaning | null)[], section: Section | null): Domain | null {
  const own = section && section in MAIN ? section as Domain : null;
  const roles = new Set(meanings.map((one) => one?.role));
  const fits = (domain: Domain) => {
    const evidence = meanings.filter((one) => one && MAIN[domain].includes(roleIn(domain, one)!)).length;
    const named = meanings.some((one) => one?.names.includes(domain));
    const specific = domain === "immunizations"
      ? named &&
          meanings.some((one) =>
            one && one.names.includes(domain) && one.role !== "brand" && !(one.names.length > 1)
          ) || roles.has("lot") || meanings.filter((one) => one?.dose).length > 1
      : named;
    return evidence > 0 && specific;
  };
  if (
    own && meanings.some((one) => one && (one.anyName || one.names.includes(own) || one.role === "brand")) &&
    (MAIN[own].some((role) => meanings.some((one) => one && roleIn(own, one) === role)) ||
      own === "medications" && meanings.every((one) => one !== null))
  ) {
    return own;
  }
  const order: Domain[] = ["immunizations", "medications", "allergies", "problems", "procedures", "vitals"];
  const found = order.filter((domain) => meanings.some((one) => one?.names.includes(domain)) && fits(domain));
  if (found.length <= 1) return found[0] ?? null;
  const first = meanings.find((one) => one && one.names.some((name) => found.includes(name)))!;
  return found.find((domain) => first.names.includes(domain)) ?? found[0]!;
}

/** The cells of a line; one that is no heading by itself is split into the headings it is made of. */
const splitCells = onceALine((line) =>
  line.cells.flatMap(({ words, text }) => meaningOf(text) || words.length === 1 ? [words] : split(words) ?? [words])
);

function split(words: ReadWord[]): ReadWord[][] | null {
  if (words.length === 0) return [];
  for (let end = Math.min(words.length, 5); end > 0; end--) {
    if (!meaningOf(textOf(words.slice(0, end)))) continue;
    const rest = split(words.slice(end));
    if (rest) return [words.slice(0, end), ...rest];
  }
  return null;
}

/** Cells of several lines that stand above each other are one heading. */
function merged(rows: Line[]): ReadWord[][] {
  const columns: ReadWord[][] = [];
  for (const words of rows.flatMap((row) => splitCells(row))) {
    const [x, end] = [words[0]!.box[0], Math.max(...words.map(right))];
    const over = columns.find((own) => own.some((word) => word.box[0] < end && right(word) > x));
    if (over) over.push(...words);
    else columns.push([...words]);
  }
  return columns.sort((a, b) => a[0]!.box[0] - b[0]!.box[0]);
}
