import type { Frame } from "./frame.ts";

/** Pixels across the picture on which lines are looked for. */
const ACROSS = 900;
/** Degrees looked at, and how finely. */
const MOST = 15, COARSE = 0.5, FINE = 0.05;
/** Darker than this is ink; the picture has its shade taken off. */
const INK = 140;

/** Places of ink on a picture made small. */
export interface Ink {
  xs: Float32Array;
  ys: Float32Array;
  width: number;
  height: number;
}

/** A small pixel is ink when any of those it stands for is: thin strokes would fade. */
function smallMask({ data, width, height }: Frame): { mask: Uint8Array; columns: number; rows: number } {
  const step = Math.max(1, Math.floor(Math.max(width, height) / ACROSS / 1.3));
  const columns = Math.floor(width / step), rows = Math.floor(height / step);
  const mask = new Uint8Array(columns * rows);
  if (step === 1) {
    for (let at = 0; at < mask.length; at++) if (data[at]! < INK) mask[at] = 1;
    return { mask, columns, rows };
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let darkest = 255;
      for (let y = row * step; y < (row + 1) * step; y++) {
        const from = y * width + column * step;
        for (let at = from; at < from + step; at++) if (data[at]! < darkest) darkest = data[at]!;
      }
      if (darkest < INK) mask[row * columns + column] = 1;
    }
  }
  return { mask, columns, rows };
}

/** No stroke of a letter runs on for so many small pixels. */
const STROKE = 24;

/** Marks ink that runs on, `next` from each pixel to the one before it, further than a letter: rules, pictures, the table under the sheet. */
function markLong(long: Uint8Array, end: number, next: number, run: number, atRim: boolean): void {
  if (run > STROKE || atRim) { for (let back = 1; back <= run; back++) long[end - back * next] = 1; }
}

/** Ink that runs on along rows or columns, or over the rim. Both ways are gone row by row, as the pixels lie in memory. */
function longRuns(mask: Uint8Array, columns: number, rows: number): Uint8Array {
  const long = new Uint8Array(mask.length), downwards = new Int32Array(columns);
  for (let row = 0, at = 0; row < rows; row++) {
    let run = 0;
    for (let column = 0; column < columns; column++, at++) {
      const down = downwards[column]!;
      if (mask[at] === 1) {
        run++, downwards[column] = down + 1;
        continue;
      }
      if (run > 0) markLong(long, at, 1, run, run === column), run = 0;
      if (down > 0) markLong(long, at, columns, down, down === row), downwards[column] = 0;
    }
    markLong(long, at, 1, run, true);
  }
  for (let column = 0; column < columns; column++) {
    markLong(long, mask.length + column, columns, downwards[column]!, true);
  }
  return long;
}

/** The ink of letters on a picture without shade. */
export function inkOf(frame: Frame): Ink {
  const { mask, columns, rows } = smallMask(frame), long = longRuns(mask, columns, rows);
  const xs = new Float32Array(mask.length), ys = new Float32Array(mask.length);
  let count = 0;
  for (let y = 0, at = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++, at++) {
      if (mask[at] === 1 && long[at] === 0) xs[count] = x, ys[count++] = y;
    }
  }
  return { xs: xs.slice(0, count), ys: ys.slice(0, count), width: columns, height: rows };
}

/** How sharply lines stand out when the picture is looked at along an angle: ink gathers in some rows and leaves others. */
function sharpness({ xs, ys, width, height }: Ink, degrees: number): number {
  const slope = Math.tan(degrees * Math.PI / 180);
  const shift = Math.abs(slope) * width;
  const rows = new Float64Array(Math.ceil(height + 2 * shift) + 2);
  for (let i = 0; i < xs.length; i++) rows[(ys[i]! - xs[i]! * slope + shift + 0.5) | 0]!++;
  let sum = 0;
  for (let row = 1; row < rows.length; row++) sum += (rows[row]! - rows[row - 1]!) ** 2;
  return sum;
}

/** The angle among some at which lines stand out most. */
function best(ink: Ink, from: number, to: number, step: number): { degrees: number; sharpness: number } {
  let found = { degrees: 0, sharpness: -1 };
  for (let degrees = from; degrees <= to + step / 2; degrees += step) {
    const sharp = sharpness(ink, degrees);
    if (sharp > found.sharpness) found = { degrees, sharpness: sharp };
  }
  return found;
}

/** Share of a picture that is ink of letters. */
export const inkShare = ({ xs, width, height }: Ink): number => xs.length / (width * height);

/** The angle at which lines run, in degrees, clockwise. */
export function skewOf(ink: Ink): number {
  const rough = best(ink, -MOST, MOST, COARSE);
  return best(ink, rough.degrees - COARSE, rough.degrees + COARSE, FINE).degrees;
}
