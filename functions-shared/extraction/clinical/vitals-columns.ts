import { namesTest } from "../../coding/loinc/named.ts";
import { isUnit } from "../fields/units.ts";
import { isNoResult, parseValue } from "../fields/values.ts";
import { headerAt as labHeaderAt } from "../layout/columns.ts";
import { type Cell, isUnder, type Line } from "../layout/lines.ts";
import { meaningOf } from "./columns.ts";
import { fullDate } from "./dates.ts";
import { pieceOf } from "./items.ts";
import { looseObservation } from "../observations.ts";
import { type ClinicalContext, type Found, type Piece, sourceOf, unreadPiece, VITAL_SIGNS } from "./statement.ts";
import { flat } from "./text.ts";
import { readVitals } from "./vitals.ts";

/** A column of readings: what its heading names, and how its cells are read. */
interface Column {
  cell: Cell;
  name: string;
  read: (cell: Piece, when: string | null) => Found[];
}

/** How many signs head columns before a line without a day is taken for their heading. */
const FEWEST = 3;

/**
 * Vital signs with a reading a line, the signs across: "Date | Time | BP (mmHg) | Pulse", or the one reading of a visit below
 * "BP | Pulse | Temp | Wt". Null unless a blood pressure or a pulse heads a column, and a day does or every column is of a sign:
 * weights and heights over years are tables as of a laboratory. `when` is the day where no column has one.
 */
export function vitalsColumnsAt(
  lines: Line[],
  at: number,
  context: ClinicalContext,
  when: string | null = null,
): { found: Found[]; lines: number } | null {
  const header = lines[at]!;
  if (header.cells.length < 2 || header.cells.length > 12 || !header.cells.some(({ text }) => isSpecific(text))) {
    return null;
  }
  if (labHeaderAt(lines, at)) return null;
  const day = header.cells.find(({ text }) => meaningOf(text)?.role === "date");
  const columns = header.cells.flatMap((cell) => columnOf(cell) ?? []);
  if (!columns.some(({ name }) => isSpecific(name))) return null;
  if (!day) return readingsBelow(lines, at, columns, when, context);
  const found: Found[] = [];
  let end = at + 1;
  for (; end < lines.length && lines[end]!.page === header.page; end++) {
    const line = lines[end]!;
    const first = cellUnder(line, header, day);
    const date = first ? fullDate(first.text, context.order) : null;
    if (!date || !("value" in date)) break;
    found.push(...readingsOf(line, header, columns, date.value));
  }
  return found.length > 0 ? { found, lines: end - at } : null;
}

/** The readings below headings that are all of signs; a time of the day may head a column too. */
function readingsBelow(
  lines: Line[],
  at: number,
  columns: Column[],
  when: string | null,
  { admitted, discharged }: ClinicalContext,
): { found: Found[]; lines: number } | null {
  const header = lines[at]!;
  const unknown = header.cells.filter((cell) => !columns.some((one) => one.cell === cell) && !HOUR.test(cell.text));
  if (columns.length < FEWEST) return null;
  // "Time | Temp | HR | BP | Pain": beside as many signs a heading nobody knows changes nothing of theirs.
  const isSure = unknown.length * FEWEST <= columns.length && !unknown.some(({ text }) => /\d/.test(text));
  const found: Found[] = [];
  const all = [...columns, ...unknown.map((cell): Column => ({ cell, name: cell.text, read: unreadIn(cell) }))];
  let end = at + 1;
  for (; end < lines.length && lines[end]!.page === header.page; end++) {
    const own = readingsOf(lines[end]!, header, all, when);
    if (own.filter(({ stated }) => stated).length < 2) break;
    found.push(...isSure ? own : [unreadPiece(pieceOf([lines[end]!]), "not-understood")]);
  }
  const hours = hoursOf(lines.slice(at + 1, end), header);
  // Of one night, or of a stay of which only the end is known, nobody can tell which day an hour is of.
  const undated = when === null && hours.length > 0 &&
    (isOverMidnight(hours) || admitted === null && discharged !== null);
  const told = undated ? found.map((one) => ({ ...one, undated })) : found;
  return found.length > 0 ? { found: told, lines: end - at } : null;
}

/** The minutes of the day that lines tell under a heading of hours. */
function hoursOf(lines: Line[], header: Line): number[] {
  const heading = header.cells.find(({ text }) => HOUR.test(text));
  return lines.flatMap((line) => {
    const [, hour, minute] = (heading && cellUnder(line, header, heading))?.text.match(/^(\d{1,2})[:.](\d{2})$/) ?? [];
    return hour === undefined ? [] : [Number(hour) * 60 + Number(minute)];
  });
}

const isOverMidnight = (hours: number[]) => hours.some((one, i) => i > 0 && one < hours[i - 1]!);

const HOUR = /^(?:time|hour|zeit|uhrzeit|heure|hora|ora|tijd|tid)$/i;

/** What a line tells below the headings. */
const readingsOf = (line: Line, header: Line, columns: Column[], when: string | null): Found[] =>
  columns.flatMap(({ cell, read }) => {
    const own = cellUnder(line, header, cell);
    return own && !isNoResult(own.text) ? read({ ...pieceOf([line]), ...own }, when) : [];
  });

const isSpecific = (name: string) =>
  /\b(?:systolic|sys|sbp|systolisch|systole|systolique|sist[oó]lica|bp|b\/p|blood pressure|pulse|heart rate|hr|rr|blutdruck|puls|tension|ta|pa|fc|presi[oó]n|pressione?|press[aã]o|bloeddruk|blodtryck|hartslag|pols)\b/i
    .test(name);

/** One end of the blood pressure heading a column of its own, as devices export it: "Systolic (mmHg)", "SYS". */
const ENDS: [heading: RegExp, name: string][] = [
  [/(?<![a-z])(?:sys(?:t(?:ol\w*)?)?|sbp|pas|tas)(?![a-z])/, "Systolic blood pressure"],
  [/(?<![a-z])(?:dia(?:st(?:ol\w*)?)?|dbp|pad|tad)(?![a-z])/, "Diastolic blood pressure"],
];

/** A reading of each kind of sign, with the units of those that have more than one. */
const SOME = ["120/80", "72", "36.5", "36.5 °C", "72 kg", "172 cm"];

/** A number below a heading that says nothing of how it is read. */
const unreadIn = (heading: Cell) => (own: Piece): Found[] =>
  /\d/.test(own.text) ? [unreadPiece({ ...own, text: `${heading.text}: ${own.text}` }, "unreadable-value")] : [];

/** A heading that names a vital sign, a test of a laboratory (sugar measured at home), or something else with a unit. */
function columnOf(cell: Cell): Column | null {
  const unit = cell.text.match(/[([]([^)\]]+)[)\]]/)?.[1] ?? "";
  const name = cell.text.replace(/[([][^)\]]*[)\]]/g, " ").trim();
  if (name === "" || /\d/.test(name.replace(/[o0]{1,2}2/i, ""))) return null;
  const column = (read: Column["read"]): Column => ({ cell, name, read });
  const end = ENDS.find(([heading]) => heading.test(flat(name)));
  if (end) return column((own, when) => readQuantity(own, end[1], "mmHg", when));
  const sign = (own: Piece, when: string | null) => readVitals({ ...own, text: `${name} ${own.text} ${unit}` }, when);
  const unread = unreadIn(cell);
  const signOrUnread = (own: Piece, when: string | null) => {
    const found = sign(own, when);
    return found.length > 0 ? found : unread(own);
  };
  const nothing = { line: { page: 1, box: cell.box } as Line, words: [] };
  if (SOME.some((text) => sign({ ...nothing, text }, null).length > 0)) return column(signOrUnread);
  if (unit === "" || !isUnit(unit)) return null;
  return column(namesTest(name) ? (own, when) => readQuantity(own, name, unit, when) : unread);
}

/** A cell that is a number and nothing else, below a heading with its unit. */
function readQuantity(own: Piece, name: string, unit: string, when: string | null): Found[] {
  const read = /^[<>]?\d+(?:[.,]\d{1,2})?$/.test(own.text)
    ? parseValue(own.text, own.text.includes(",") ? "comma" : "point")
    : null;
  if (!read) return [unreadPiece({ ...own, text: `${name}: ${own.text}` }, "unreadable-value")];
  const stated = looseObservation({
    name,
    section: VITAL_SIGNS,
    source: sourceOf(own),
    value: read.value,
    unit,
    reference_range: null,
    flag: null,
  });
  return [{ line: own.line, stated: { ...stated, occurred_on: when } }];
}

/** The cell of a line that stands under a heading: in its cell of a file of values; else as many cells as headings are one each. */
function cellUnder(line: Line, header: Line, heading: Cell): Cell | undefined {
  const place = heading.words[0]!.cell;
  if (place !== undefined) return line.cells.find(({ words }) => words[0]!.cell === place);
  if (line.cells.length === header.cells.length) return line.cells[header.cells.indexOf(heading)];
  return line.cells.find((cell) => isUnder(cell, heading));
}
