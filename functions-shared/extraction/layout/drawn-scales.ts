import { isScale, MARK } from "../../reading/scales.ts";
import type { ReadWord } from "../../reading/reading.ts";

/** What a scale begins with: one of its ends, or its mark. */
const FIRST = /^[|[(*•xXo]/;

/** Fewer drawings may be anything. */
const FEWEST = 3;

/**
 * The rows of a page without the scales drawn beside results: their star says nothing is off. Where it stands differs from row to
 * row; one that never moves is no such drawing.
 */
export function withoutScales(rows: ReadWord[][]): ReadWord[][] {
  const drawn = new Map(rows.flatMap((row) => {
    const scale = scaleIn(row);
    return scale ? [[row, scale] as const] : [];
  }));
  const places = new Set([...drawn.values()].map((scale) => placeOf(scale)));
  if (drawn.size < FEWEST || places.size < 2) return rows;
  return rows.map((row) => row.filter((word) => !drawn.get(row)?.includes(word)));
}

/** The words of a row that draw a scale: neighbours, and the only ones of the row that hold bars. */
function scaleIn(row: ReadWord[]): ReadWord[] | null {
  const words = [...row].sort((a, b) => a.box[0] - b.box[0]);
  for (let from = 0; from < words.length; from++) {
    if (!FIRST.test(words[from]!.text)) continue;
    for (let to = Math.min(words.length, from + 6); to > from; to--) {
      const own = words.slice(from, to);
      if (!isScale(own.map((word) => word.text).join(""))) continue;
      return words.some((word) => !own.includes(word) && /[|¦]/.test(word.text)) ? null : own;
    }
  }
  return null;
}

/** Where the mark of a scale stands. */
function placeOf(scale: ReadWord[]): number {
  const word = scale.find(({ text }) => MARK.test(text))!;
  return Math.round(word.box[0] + (word.box[2] * word.text.search(MARK)) / word.text.length);
}
