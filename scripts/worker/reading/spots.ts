import type { Box } from "../../../functions-shared/contracts/source.ts";
import type { Frame } from "./frame.ts";

/** Darker than this is ink. */
export const INK = 150;

/** A spot of ink: everything that touches. */
export interface Spot {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** How many pixels, and the darkest of them. */
  size: number;
  darkest: number;
}

/** Spots that turn out to be one, the earlier one standing for both. */
class Spots {
  readonly #all: Spot[] = [];
  readonly #into: number[] = [];

  /** A spot that begins with one run of ink. @returns its number. */
  begin(left: number, right: number, row: number, darkest: number): number {
    this.#into.push(this.#all.length);
    return this.#all.push({ left, right, top: row, bottom: row, size: right - left + 1, darkest }) - 1;
  }

  /** One more run of a spot. */
  add(number: number, left: number, right: number, row: number, darkest: number): void {
    const spot = this.#all[number]!;
    if (left < spot.left) spot.left = left;
    if (right > spot.right) spot.right = right;
    if (darkest < spot.darkest) spot.darkest = darkest;
    spot.bottom = row, spot.size += right - left + 1;
  }

  /** The number of the spot that stands for one. */
  of(number: number): number {
    while (this.#into[number] !== number) number = this.#into[number] = this.#into[this.#into[number]!]!;
    return number;
  }

  /** Two spots touch. @returns the number of both. */
  join(one: number, other: number): number {
    if (one === other) return one;
    const first = Math.min(one, other), second = Math.max(one, other), a = this.#all[first]!, b = this.#all[second]!;
    this.#into[second] = first;
    a.left = Math.min(a.left, b.left), a.right = Math.max(a.right, b.right);
    a.top = Math.min(a.top, b.top), a.bottom = Math.max(a.bottom, b.bottom);
    a.size += b.size, a.darkest = Math.min(a.darkest, b.darkest);
    return first;
  }

  all = (): Spot[] => this.#all.filter((_spot, number) => this.#into[number] === number);
}

/** A picture's pixels four at a time, as words of the memory they lie in, and the pixel with which the first of them begins. */
function wordsOf({ buffer, byteOffset, length }: Uint8Array): { words: Uint32Array; lead: number } {
  const lead = -byteOffset & 3, count = Math.max((length - lead) >> 2, 0);
  return { words: new Uint32Array(buffer, count > 0 ? byteOffset + lead : 0, count), lead };
}

/** The uppermost bit of each of four pixels, and one of each. */
const TOPS = 0x80808080 | 0, ONES = 0x01010101;

/** What is added to the lower bits of four pixels so that the uppermost is set where they are as bright as this, from 128 on. */
const upTo = (bright: number): number => (256 - Math.max(bright, 128)) * ONES | 0;

/** Whether none of four pixels is darker than that. Most of a page is passed over so. */
const isWhite = (four: number, add: number): boolean => (four & ((four & ~TOPS) + add) & TOPS) === TOPS;

const WHOLE: Box = [0, 0, Infinity, Infinity];

/**
 * The spots of ink in a part of a picture, places counted from the part's corner, in the order of their first pixels: runs of ink are
 * joined with those of the row above that they touch, corners included (A. Rosenfeld and J. Pfaltz, "Sequential Operations in Digital
 * Picture Processing", 1966).
 */
export function spotsOf({ data, width, height }: Frame, [x, y, w, h]: Box = WHOLE, darker = INK): Spot[] {
  const left = Math.max(Math.floor(x), 0), top = Math.max(Math.floor(y), 0);
  const across = Math.min(Math.ceil(x + w), width) - left, down = Math.min(Math.ceil(y + h), height) - top;
  if (across <= 0 || down <= 0) return [];
  const spots = new Spots();
  // Of each run: its first and last place, and its spot.
  let above: number[] = [], runs: number[] = [];
  const { words, lead } = wordsOf(data), add = upTo(darker);
  for (let row = 0; row < down; row++) {
    const start = (top + row) * width + left, end = start + across;
    runs.length = 0;
    for (let at = start, next = 0; at < end; at++) {
      if (((at - lead) & 3) === 0) {
        while (at + 4 <= end && isWhite(words[(at - lead) >> 2]!, add)) at += 4;
        if (at >= end) break;
      }
      let darkest = data[at]!;
      if (darkest >= darker) continue;
      const first = at - start;
      for (at++; at < end && data[at]! < darker; at++) if (data[at]! < darkest) darkest = data[at]!;
      const last = at - 1 - start;
      while (next < above.length && above[next + 1]! < first - 1) next += 3;
      let spot = -1;
      for (let i = next; i < above.length && above[i]! <= last + 1; i += 3) {
        const other = spots.of(above[i + 2]!);
        spot = spot < 0 ? other : spots.join(spot, other);
      }
      if (spot < 0) spot = spots.begin(first, last, row, darkest);
      else spots.add(spot, first, last, row, darkest);
      runs.push(first, last, spot);
    }
    [above, runs] = [runs, above];
  }
  return spots.all();
}
