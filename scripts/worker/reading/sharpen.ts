import { type Frame, inByte } from "./frame.ts";

/** Pixels on every side of one that it is set against, and how much of the difference is added. */
const AROUND = 2, AMOUNT = 1;
/** Whole numbers are quicker than fractions: these stand for one. */
const BITS = 16, ONE = 1 << BITS;

const OWN = Math.round((1 + AMOUNT) * ONE), SHARE = Math.round(AMOUNT * ONE / (2 * AROUND + 1) ** 2);

/**
 * A picture with what differs from its surroundings made to differ more (unsharp masking): phones and scanners smear ink by a
 * pixel or two, and a smeared point hangs together with the digit beside it.
 */
export function sharpened({ data, width, height }: Frame): Frame {
  const out = new Uint8Array(data.length);
  // Sums of the pixels above and below; the rim's are repeated as far as a pixel looks around.
  const columns = new Int32Array(width);
  const rowAt = (row: number) => Math.min(Math.max(row, 0), height - 1) * width;
  for (let row = -AROUND - 1; row < AROUND; row++) {
    for (let x = 0, at = rowAt(row); x < width; x++) columns[x]! += data[at++]!;
  }
  for (let y = 0; y < height; y++) sharpenRow(data, out, y * width, columns, rowAt(y + AROUND), rowAt(y - AROUND - 1));
  return { data: out, width, height };
}

/** One row: the sums of its columns move down by a row, and five of them around each pixel are carried along. */
function sharpenRow(
  data: Uint8Array,
  out: Uint8Array,
  start: number,
  columns: Int32Array,
  next: number,
  last: number,
): void {
  const width = columns.length, last2 = width - AROUND;
  let e = columns[0] = columns[0]! + data[next]! - data[last]!;
  let a = e, b = e, c = e, d = e;
  if (width > 1) d = e = columns[1] = columns[1]! + data[next + 1]! - data[last + 1]!;
  let sum = a + b + c + d;
  for (let x = 0; x < width; x++) {
    if (x < last2) e = columns[x + AROUND] = columns[x + AROUND]! + data[next + x + AROUND]! - data[last + x + AROUND]!;
    sum += e;
    out[start + x] = inByte((Math.imul(data[start + x]!, OWN) - Math.imul(sum, SHARE) + ONE / 2) >> BITS);
    sum -= a, a = b, b = c, c = d, d = e;
  }
}
