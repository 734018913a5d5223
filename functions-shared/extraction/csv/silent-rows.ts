import type { Extraction } from "../../contracts/extraction.ts";
import type { Source } from "../../contracts/source.ts";

/** Rows that are listed one by one; of more, how many there are is told. */
const MOST = 50;

/**
 * A file of separated values that was read as a page of text: each row below the first that was understood, each above it with as many
 * separators and a digit, but the headings, and where none was each that holds a digit, is an event or listed.
 */
export function withSilentRows(extraction: Extraction, text: string): Extraction {
  const { statements, unread, subject, also_named, dates } = extraction;
  if (extraction.pages.length !== 1) return extraction;
  const lines = text.replace(/^\ufeff/, "").split(/\r\n?|\n/);
  const stated = rowsOf([...statements, ...unread]);
  const known = new Set([
    ...stated,
    ...rowsOf([...also_named, ...dates, ...subject.identifiers]),
    ...rowsOf([subject.name, subject.birth_date, subject.sex, subject.age].filter((one) => one !== null)),
  ]);
  const first = Math.min(...stated, Infinity), headings = lines.findIndex((line) => isLike(line, lines[first]));
  const silent = lines.map((line, row) => ({ line: line.trim(), row })).filter(({ line, row }) =>
    !known.has(row) &&
    (row > first || (/\d/.test(line) && isLike(line, lines[first]) && (first === Infinity || row > headings))) &&
    /[\p{L}\d].*[,;\t]/u.test(line)
  );
  const listed = silent.slice(0, MOST).map(({ line, row }): Extraction["unread"][number] => ({
    text: line.slice(0, 300),
    reason: "not-understood",
    source: { page: 1, box: [0, row, Math.max(line.length, 1), 1] },
  }));
  if (silent.length > MOST) {
    const { source } = listed.at(-1)!;
    listed.push({ text: `${silent.length - MOST} more rows`, reason: "not-understood", source });
  }
  return { ...extraction, unread: [...unread, ...listed] };
}

/** Whether a row is one of the same table as another; any is where there is no other. */
const isLike = (line: string, other: string | undefined): boolean =>
  other === undefined || separatorsIn(line) === separatorsIn(other);

const separatorsIn = (line: string): number => line.match(/[,;\t]/g)?.length ?? 0;

/** The rows in which something of a page of text stands, which has a line for each. */
const rowsOf = (found: { source: Source | null }[]): number[] =>
  found.flatMap(({ source }) => {
    if (!source || !("box" in source)) return [];
    const [, from, , height] = source.box;
    return Array.from({ length: Math.max(1, Math.round(height)) }, (_, i) => Math.round(from) + i);
  });
