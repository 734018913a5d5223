import { ReadingError } from "./errors.ts";
import { DECIMAL_COMMA } from "./csv.ts";
import { joinWords } from "./gaps.ts";
import { LIMITS } from "./limits.ts";
import type { Reading, ReadWord } from "./reading.ts";
import { drawsScale } from "./scales.ts";

const TAB = 8;

/** How a file of values separates them; `null` for laid-out text. */
type Separator = ";" | "," | null;

/**
 * Plain text as words in character cells: box `[column, line, length, 1]`, counted from 0 (wide letters take two where that aligns), a form feed starting a new page.
 * Lines with tabs or at least two pipes also say which delimited cell each word stands in.
 */
export function readPlainText(text: string): Reading {
  const sheets = plainSpaces(text).split("\f");
  const last = sheets.length > 1 && sheets[sheets.length - 1]!.trim() === "" ? sheets.length - 1 : sheets.length;
  if (last > LIMITS.pages) throw new ReadingError("too-many-pages", `More than ${LIMITS.pages} pages.`);
  if (newlines(text) > LIMITS.lines) throw new ReadingError("too-large", `More than ${LIMITS.lines} lines.`);
  const separator = separatorOf(text);
  const reading: Reading = { reader: "plain-text", pages: [], words: [], textlessPages: [] };
  const cellsOf = measureOf(sheets.slice(0, last).flatMap((sheet) => sheet.split("\n")));
  for (let i = 0; i < last; i++) {
    const lines = sheets[i]!.split("\n");
    const rows = lines.map((line, row) => wordsOf(line, i + 1, row, separator, cellsOf));
    joinWords(rows);
    const words = rows.flat();
    const width = words.reduce((most, word) => Math.max(most, word.box[0] + word.box[2]), 1);
    reading.pages.push({ page: i + 1, width, height: Math.max(lines.length, 1), unit: "cell" });
    for (const word of words) reading.words.push(word);
    if (reading.words.length > LIMITS.words) throw new ReadingError("too-large", `More than ${LIMITS.words} words.`);
  }
  if (reading.words.length === 0) throw new ReadingError("empty-document", "The document holds nothing.");
  return reading;
}

function newlines(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/\r\n?|[\n\u2028\u2029\u0085]/g)) if (++count > LIMITS.lines) break;
  return count;
}

/** The text with one kind of line end and one kind of blank, without letters that take no room and stars that only make bold. */
const plainSpaces = (text: string) =>
  text.replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n").replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .replace(/[\ufeff\u200b\u2060\u00ad]/g, "").replace(/(?<!\*)\*\*(?=[^\s*])([^*\n]*[^\s*])\*\*(?!\*)/g, "  $1  ");

/**
 * A text is a file of values (RFC 4180) when at least three of its lines, and half of them, hold three or more separators with no
 * space behind. Commas that all stand between digits of a line with words in it are decimal ones.
 */
function separatorOf(text: string): Separator {
  const lines = text.replace(DECIMAL_COMMA, ".").split(/\r?\n|\r/).filter((line) => line.trim() !== "");
  const isDecimal = (line: string) => /\p{L}/u.test(line) && !/(?<!\d),(?! )|,(?![\d ])/.test(line);
  const marked = (mark: string) =>
    lines.filter((line) => line.split(new RegExp(`${mark}(?! )`)).length > 3 && !(mark === "," && isDecimal(line)))
      .length;
  return ([";", ","] as const).find((mark) => marked(mark) >= Math.max(3, lines.length / 2)) ?? null;
}

/** A line of a file of values with tabs for its separators; a quoted value may hold one. */
const tabbed = (line: string, separator: ";" | ",") =>
  line.match(new RegExp(`"(?:[^"]|"")*"|${separator}|[^${separator}"]+|"`, "g"))
    ?.map((part) => part === separator ? " \t" : part.replace(/^"([^]*)"$/, "$1").replaceAll('""', '"')).join("") ??
    line;

/**
 * Letters that take two cells where text is laid out in cells, by which programs align columns: East Asian Width W and F (Unicode
 * Standard Annex #11), as far as reports hold them: Hangul, Kana, Han and full-width forms.
 */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60\uffe0-\uffe6]/g;

type Measure = (token: string) => number;
const byLetter: Measure = (token) => token.length;
const byWidth: Measure = (token) => token.length + (token.match(WIDE)?.length ?? 0);

/** How the program that wrote a text counted its cells: so that what follows two blanks stands in the fewest places. */
function measureOf(lines: string[]): Measure {
  if (!lines.some((line) => line.search(WIDE) >= 0)) return byLetter;
  const places = (measure: Measure) =>
    new Set(
      lines.flatMap((line) =>
        [...line.matchAll(/ {2,}(?=\S)/g)].map(({ index, 0: gap }) => measure(line.slice(0, index)) + gap.length)
      ),
    ).size;
  return places(byLetter) < places(byWidth) ? byLetter : byWidth;
}

function wordsOf(
  printed: string,
  page: number,
  row: number,
  separator: Separator,
  cellsOf: Measure,
): ReadWord[] {
  const line = (separator ? tabbed(printed, separator) : printed).trimEnd();
  const bars = line.match(/\|/g)?.length ?? 0;
  const delimited = line.includes("\t") || (bars >= 2 && !(bars === 2 && drawsScale(line)));
  const words: ReadWord[] = [];
  let column = 0, cell = 0;
  for (const [token] of line.matchAll(/\t+| +|\|+|[^\t |]+|[^]/g)) {
    const isTab = token[0] === "\t", isPipe = token[0] === "|" && delimited;
    if (isTab || isPipe) cell += token.length;
    else if (token.trim() !== "") {
      words.push({
        page,
        box: [column, row, cellsOf(token), 1],
        text: token,
        confidence: 1,
        ...(delimited ? { cell } : {}),
      });
    }
    column = isTab ? (Math.floor(column / TAB) + token.length) * TAB : column + cellsOf(token);
  }
  return words;
}
