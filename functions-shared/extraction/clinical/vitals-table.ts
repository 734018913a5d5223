import { headerAt as labHeaderAt } from "../layout/columns.ts";
import { type Line, right, textOf } from "../layout/lines.ts";
import { meaningOf } from "./columns.ts";
import { fullDate } from "./dates.ts";
import type { GridHeader } from "./grid.ts";
import { gridLines } from "./grid-lines.ts";
import type { ClinicalContext, Found } from "./statement.ts";
import { bare } from "./text.ts";
import { pieceOf } from "./items.ts";
import { readVitals } from "./vitals.ts";

/** What heads the column of names beside days; without one the corner of the table is empty. */
const CORNER =
  /^(?:vitals?|vital signs?|sign|parameter|measurement|observation|date(?: time)?|time|datum|uhrzeit|zeit|heure|hora|ora|tijd|fecha|data|item|messung)$/;

/** A chart of a ward: "Time | 06:00 | 10:00". */
const HOUR = /^\d{1,2}[:.]\d{2}(?: ?[ap]m)?$|^\d{1,2} ?[ap]m$/i;

interface Day {
  from: number;
  to: number;
  /** In a file of values. */
  place: number | undefined;
  /** Null where a time of the day heads the column: the day is that of the chart. */
  value: string | null;
}

/** Vital signs with a row each and a reading a day across: "BP (mmHg) | 130/93 | 124/80" below days. Null when it is no such table. */
export function vitalsTableAt(
  lines: Line[],
  at: number,
  context: ClinicalContext,
): { found: Found[]; lines: number } | null {
  const days = daysOf(lines[at]!, context);
  if (!days) return null;
  const found: Found[] = [];
  let end = at + 1, taken = at, isMixed = false;
  for (; end < lines.length && lines[end]!.page === lines[at]!.page; end++) {
    const own = readRow(lines[end]!, days);
    if (own === null) break;
    found.push(...own);
    if (own.length > 0) taken = end;
    else isMixed ||= lines[end]!.cells.length > 1;
  }
  const named = new Set(found.map(({ stated }) => stated?.name));
  // A laboratory's table over days has the same head; with a result among its rows it is the laboratory's.
  if (isMixed && labHeaderAt(lines, at)) return null;
  return named.size >= 2 ? { found, lines: taken - at + 1 } : null;
}

/** The days a header prints, each in a cell of its own and none of them doubtful. */
function daysOf(line: Line, { order }: ClinicalContext): Day[] | null {
  const [first, ...others] = line.cells;
  const corner = first !== undefined &&
    (CORNER.test(bare(first.text)) || meaningOf(first.text)?.names.includes("vitals"));
  const cells = corner ? others : line.cells;
  // "Date: 14/03/2025" alone is the day of the document.
  if (cells.length === 0 || (cells.length < 2 && (!corner || /[:：]$/.test(first!.text)))) return null;
  const days = cells.flatMap(({ words, text }) => {
    const date = fullDate(text, order), isHour = HOUR.test(text);
    if (!isHour && (!date || !("value" in date))) return [];
    const value = date && "value" in date ? date.value : null;
    return [{ from: words[0]!.box[0], to: Math.max(...words.map(right)), place: words[0]!.cell, value }];
  });
  const hours = days.filter(({ value }) => value === null).length;
  return days.length === cells.length && (hours === 0 || hours === days.length && days.length > 1) ? days : null;
}

/** The readings of a row, or null where a row of readings is not what the line is. */
function readRow(line: Line, days: Day[]): Found[] | null {
  const left = Math.min(...days.map(({ from }) => from));
  // Letters of a text are a unit wide, those of a page several.
  const slack = line.box[3] > 1 ? 6 : 1;
  const label = days[0]!.place === undefined
    ? line.words.filter((word) => right(word) < left)
    : line.words.filter(({ cell }) => cell! < days[0]!.place!);
  if (label.length === 0 || label.length > 6) return null;
  const printed = textOf(label), unit = printed.match(/[([]([^)\]]+)[)\]]/)?.[1] ?? "";
  const name = printed.replace(/[([][^)\]]*[)\]]/g, " ").trim();
  const cells = line.cells.filter(({ words }) =>
    (words[0]!.cell !== undefined || words[0]!.box[0] >= left - 12) && !words.some((word) => label.includes(word))
  );
  return cells.flatMap(({ words, text }) => {
    const [from, to] = [words[0]!.box[0], Math.max(...words.map(right))];
    const over = days.filter((day) =>
      day.place === undefined ? day.from < to + slack && day.to > from - slack : day.place === words[0]!.cell
    );
    if (over.length !== 1) return [];
    return readVitals(
      { ...pieceOf([line]), text: `${name} ${text} ${unit}`, words: [...label, ...words] },
      over[0]!.value,
    );
  });
}

/** "Measurement | Value | Percentile" heads a laboratory's table as well: every row below it that holds a number is a vital sign. */
export function isOfSigns(lines: Line[], at: number, header: GridHeader): boolean {
  if (header.domain !== "vitals") return false;
  const counted = gridLines(lines, at + header.lines, header).lines.filter(({ text }) => /\d/.test(text));
  return counted.length > 1 && counted.every((line) => readVitals(pieceOf([line]), null).length > 0);
}
