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

/** Marks ink that runs on along rows (or columns) further than a letter: rules, pictures, the table under the sheet. */
function markRuns(mask: Uint8Array, long: Uint8Array, lines: number, length: number, line: number, next: number): void {
  for (let i = 0; i < lines; i++) {
    let run = 0;
    for (let k = 0; k <= length; k++) {
      const at = i * line + k * next;
      if (k < length && mask[at] === 1) {
        run++;
        continue;
      }
      const atRim = run > 0 && (k === length || run === k);
      if (run > STROKE || atRim) { for (let back = 1; back <= run; back++) long[at - back * next] = 1; }
      run = 0;
    }
  }
}

/** The ink of letters on a picture without shade. */
export function inkOf(frame: Frame): Ink {
  const { mask, columns, rows } = smallMask(frame);
  const long = new Uint8Array(mask.length);
  markRuns(mask, long, rows, columns, columns, 1);
  markRuns(mask, long, columns, rows, 1, columns);
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
  for (let i = 0; i < xs.length; i++) rows[Math.round(ys[i]! - xs[i]! * slope + shift)]!++;
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
