import { parse } from "csv-parse/sync";
import { ReadingError } from "./errors.ts";
import { LIMITS } from "./limits.ts";

/** Separators, each with the share of lines that must hold it equally often: pages are laid out with tabs, too. */
const SHARE: Record<string, number> = { ";": 0.5, ",": 0.5, "\t": 0.95 };

/** What separates the values, or null: the mark that most lines hold equally often, at least twice, outside of quotes. */
function separatorOf(text: string): string | null {
  const lines = text.slice(0, 100_000).split(/\r\n?|\n/).filter((line) => line.trim() !== "").slice(0, 200);
  if (lines.length < 2) return null;
  const bare = lines.map((line) => line.replace(/"(?:[^"]|"")*"/g, ""));
  const regular = Object.keys(SHARE).map((mark) => {
    const counts = bare.map((line) => line.split(mark).length - 1);
    const usual = Math.max(...counts);
    return { mark, usual, share: Math.max(shareOf(counts, usual), mark === "\t" ? 0 : shareBelow(counts, usual)) };
  }).filter(({ mark, usual, share }) =>
    (usual >= 2 || isPaired(bare, mark)) && share >= SHARE[mark]! && !(mark === "," && isText(bare))
  );
  return regular.sort((a, b) => b.share - a.share || b.usual - a.usual)[0]?.mark ?? null;
}

/** Whether lines are headings of two columns and at least two rows of them, no sentences. */
const isPaired = (lines: string[], mark: string): boolean =>
  mark !== "\t" && lines.length > 2 && !/\d/.test(lines[0]!) &&
  lines.every((line) => line.split(mark).length === 2 && !line.includes(`${mark} `));

const shareOf = (counts: number[], usual: number) => counts.filter((count) => count === usual).length / counts.length;

/** The same of the lines from the first that holds as many on, where they are a table of some rows: what stands above says whose it is. */
function shareBelow(counts: number[], usual: number): number {
  const table = counts.slice(counts.indexOf(usual));
  return usual >= 3 && table.length >= 3 ? shareOf(table, usual) * 0.9 : 0;
}

/** A comma in a number that blanks set apart, which separates no values. */
export const DECIMAL_COMMA = /(?<=(?:^|\s)[<>≤≥*(]?\s?\d{1,4}),(?=\d+(?:\s|[)%]|$))/gm;

/** Whether the commas of some lines are those of text: decimal marks of numbers set apart by blanks, or of a few sentences. */
function isText(lines: string[]): boolean {
  const text = lines.join("\n"), commas = text.match(/,/g)?.length ?? 0;
  const decimal = text.match(DECIMAL_COMMA)?.length ?? 0;
  const spaced = text.match(/, (?=\S)/g)?.length ?? 0;
  return decimal >= 0.8 * commas || (lines.length < 4 && spaced >= 0.9 * commas);
}

/**
 * The rows of a file of separated values (RFC 4180; the separator and the quotes as spreadsheets of several countries write
 * them), or null when the text is not regular enough to be one. Throws `too-large` beyond the bound on values.
 */
export function readCsv(text: string): string[][] | null {
  const plain = text.replace(/^\ufeff/, "");
  // Spreadsheets name the separator in a first line of their own.
  const [declared, named] = plain.match(/^sep=(.)\r?\n/) ?? [];
  const body = declared ? plain.slice(declared.length) : plain;
  const delimiter = named ?? separatorOf(body);
  if (!delimiter) return null;
  const rows = rowsOf(body, delimiter);
  if (rows && rows.reduce((sum, row) => sum + row.length, 0) > LIMITS.words * 4) {
    throw new ReadingError("too-large", `More than ${LIMITS.words * 4} values.`);
  }
  return rows;
}

function rowsOf(text: string, delimiter: string): string[][] | null {
  try {
    const rows = parse(text, {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 200_000,
    });
    return rows.map((row) => row.map((value) => value.replace(/\s+/g, " ").trim()));
  } catch {
    return null;
  }
}
