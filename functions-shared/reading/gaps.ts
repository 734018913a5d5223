import type { ReadWord } from "./reading.ts";

/** Blanks between words from which on they stand in two columns; two of them may also be a slip of the hand. */
const COLUMN = 2;

const gapBefore = (row: ReadWord[], i: number) => row[i]!.box[0] - row[i - 1]!.box[0] - row[i - 1]!.box[2];
const isNumber = ({ text }: ReadWord) => /\d/.test(text);

/**
 * Marks the words that two blanks set apart from the one before them, but that belong to it: all of them where a text is
 * typed with two blanks between words and most rows have no column there, else rare slips ("Dr. Helen  Marsh") where no other row has a column. Numbers that far apart may be two
 * results and stay so.
 */
export function joinWords(rows: ReadWord[][]): void {
  const widths = rows.flatMap((row) => row.slice(1).map((_, i) => gapBefore(row, i + 1)));
  const singles = widths.filter((width) => width === 1).length;
  const doubles = widths.filter((width) => width === COLUMN).length;
  if (doubles === 0) return;
  const isWide = doubles >= 8 && singles * 20 < doubles;
  const columns = columnStarts(rows), filled = rows.filter((row) => row.length > 0).length;
  const isColumn = ({ box: [x] }: ReadWord) => (columns.get(x) ?? 0) * 2 > filled;
  for (const row of rows) {
    const rare = row.filter((_, i) => i > 0 && gapBefore(row, i) === COLUMN).length * 2 <= row.length - 1;
    for (const [i, word] of row.entries()) {
      if (i === 0 || gapBefore(row, i) !== COLUMN || row[i - 1]!.cell !== word.cell) continue;
      const numbers = [row[i - 1]!, word].filter(isNumber).length;
      const isSlip = rare && numbers === 0 && columns.get(word.box[0]) === 1 && !isLabel(row, i);
      if (isWide ? numbers < 2 && !isColumn(word) : isSlip) word.joined = true;
    }
  }
}

/** Where words stand that a column's gap sets apart, and in how many rows. */
function columnStarts(rows: ReadWord[][]): Map<number, number> {
  const starts = new Map<number, number>();
  for (const row of rows) {
    for (const [i, { box: [x] }] of row.entries()) {
      if (i === 0 ? x > 0 : gapBefore(row, i) >= COLUMN) starts.set(x, (starts.get(x) ?? 0) + 1);
    }
  }
  return starts;
}

/** Whether a label stands at a word: a colon comes before the next wide gap. */
function isLabel(row: ReadWord[], at: number): boolean {
  for (let i = at; i < row.length && (i === at || gapBefore(row, i) < COLUMN); i++) {
    if (row[i]!.text.includes(":")) return true;
  }
  return false;
}
