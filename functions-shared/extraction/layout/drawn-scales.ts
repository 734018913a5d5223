import type { ReadWord } from "../../reading/reading.ts";

/** Signs a scale is drawn with. */
const SIGN = /^[|[\]()*•·xXo.\-–_=:<>]+$/;

/** A scale between two bars or brackets, one mark in it or beside it: "|   *   |", "[--*----]", "|      |*". */
const SCALE = /^(?:[*•xXo]?[|[(][-–._=:·]*[|\])]|[|[(][-–._=:·]*[*•xXo][-–._=:·]*[|\])]|[|[(][-–._=:·]*[|\])][*•xXo])$/;
const MARK = /[*•xXo]/;
/** A box that is ticked: "[X] Yes  [ ] No". */
const TICKED = /^[[(][xX][\])]$/;

/** Fewer drawings may be anything. */
const FEWEST = 3;

/**
 * The rows of a page without the scales some laboratories draw beside each result, a mark between two bars for where it lies in its
 * range: that star says nothing is off. Where it stands differs from row to row; one that never moves is no such drawing.
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
    for (let to = Math.min(words.length, from + 6); to > from; to--) {
      const own = words.slice(from, to), text = own.map((word) => word.text).join("");
      if (!own.every((word) => SIGN.test(word.text)) || !SCALE.test(text) || !MARK.test(text) || TICKED.test(text)) {
        continue;
      }
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
