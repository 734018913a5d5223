import type { Frame } from "./frame.ts";
import type { Spot } from "./spots.ts";

/** A bar's width at most, and its height at least, in heights of a letter: an l is as high as a capital and a quarter at most. */
const THIN = 0.25, TALL = 1.25;
/** White beside a bar, in heights of a letter; and pixels of a spot that is more than dust. */
const FREELY = 0.22, DUST = 12;
/** A stroke this many letters high is a rule: no letter of a line is. */
const RULE = 2.5;
/** So many bars, the one below the other, stand between columns; one alone may be a sign. */
const LEAST = 3;
/** How far bars of a column are off each other, and how many rows apart two of them stand at most, in heights of a letter. */
const ASIDE = 0.3, APART = 6;
const PAPER = 250;

interface Size {
  wide: number;
  high: number;
}
const sizeOf = ({ left, right, top, bottom }: Spot): Size => ({ wide: right - left + 1, high: bottom - top + 1 });

/**
 * A page without what stands upright between the columns of a table: rules that are drawn, and bars that are typed, one below the
 * other. An engine reads them as l, 1, [ or |, and a number that stands beside one as a longer number.
 *
 * @param spots all that is printed on the page, and `letters` how high its letters are.
 */
export function withoutBars(frame: Frame, spots: Spot[], letters: number): Frame {
  const typed = barsOf(spots, letters);
  const ruled = spots.filter((spot) => sizeOf(spot).high >= RULE * letters);
  if (typed.length === 0 && ruled.length === 0) return frame;
  const data = frame.data.slice(), out = { ...frame, data };
  for (const { left, right, top, bottom } of typed) wipe(out, left - 1, right + 1, top - 1, bottom + 1);
  for (const spot of ruled) wipeUprights(frame, out, spot, letters);
  return out;
}

/** Thin upright strokes higher than letters, several of them below each other. */
function barsOf(spots: Spot[], letters: number): Spot[] {
  const bars = spots.filter((spot) => {
    const { wide, high } = sizeOf(spot);
    return wide <= THIN * letters && high >= TALL * letters && high < RULE * letters && spot.size >= 0.6 * wide * high;
  }).filter((bar) => standsFree(bar, spots, FREELY * letters)).sort((a, b) => a.top - b.top);
  const columns: Spot[][] = [];
  for (const bar of bars) {
    const column = columns.find((one) => {
      const last = one.at(-1)!;
      return Math.abs(last.left + last.right - bar.left - bar.right) / 2 <= ASIDE * letters &&
        bar.top - last.bottom <= APART * letters;
    });
    if (column) column.push(bar);
    else columns.push([bar]);
  }
  return columns.filter((column) => column.length >= LEAST).flat();
}

/** Whether there is room on either side of a bar: an l and an I stand close to the next letter of their word. */
const standsFree = (bar: Spot, spots: Spot[], room: number): boolean =>
  !spots.some((spot) =>
    spot !== bar && spot.size >= DUST && spot.left <= bar.right + room && spot.right >= bar.left - room &&
    spot.top <= bar.bottom && spot.bottom >= bar.top
  );

function wipe({ data, width, height }: Frame, left: number, right: number, top: number, bottom: number): void {
  const [from, to] = [Math.max(left, 0), Math.min(right, width - 1)];
  for (let y = Math.max(top, 0); y <= Math.min(bottom, height - 1); y++) {
    data.fill(PAPER, y * width + from, y * width + to + 1);
  }
}

/** Darker than this is ink of a rule, thin and pale as they are. */
const INK = 200;
/** Share of a stroke that stands free: it crosses the rules between rows. */
const FREE = 0.6;

/** Wipes off the thin strokes that run down a spot of ink further than a letter; what they cross stays. */
function wipeUprights(frame: Frame, out: Frame, spot: Spot, letters: number): void {
  const { left, top, bottom } = spot, { wide } = sizeOf(spot);
  const ends = new Int32Array(wide).fill(top - 1), free = new Int32Array(wide);
  const end = (x: number, y: number) => {
    const from = ends[x]! + 1, long = y - from;
    if (long >= RULE * letters && free[x]! >= FREE * long) wipeThin(frame, out, left + x, from, y, letters);
    ends[x] = y, free[x] = 0;
  };
  for (let y = top; y <= bottom; y++) {
    const row = y * frame.width + left;
    for (let x = 0; x < wide; x++) {
      if (frame.data[row + x]! >= INK) {
        if (ends[x] === y - 1) ends[x] = y;
        else end(x, y);
        continue;
      }
      const first = x;
      while (x + 1 < wide && frame.data[row + x + 1]! < INK) x++;
      if (isThin(x - first + 1, letters)) { for (let at = first; at <= x; at++) free[at]!++; }
    }
  }
  for (let x = 0; x < wide; x++) end(x, bottom + 1);
}

/** Of a stroke that is this wide, its blurred sides included. */
const isThin = (wide: number, letters: number) => wide <= Math.max(THIN * letters, 3);

/** Wider than this it is what crosses a stroke; less is grain on it. */
const CROSSED = 0.45;

/** Wipes a column of a stroke where it stands free, with the blur beside it. */
function wipeThin({ data, width }: Frame, out: Frame, x: number, from: number, to: number, letters: number): void {
  for (let y = from; y < to; y++) {
    let [first, last] = [x, x];
    while (x - first < letters && first > 0 && data[y * width + first - 1]! < INK) first--;
    while (last - x < letters && last < width - 1 && data[y * width + last + 1]! < INK) last++;
    if (last - first + 1 < CROSSED * letters) {
      out.data.fill(PAPER, y * width + Math.max(first - 1, 0), y * width + last + 2);
    }
  }
}
