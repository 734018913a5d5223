import type { Frame } from "./frame.ts";

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
  // Sums of the pixels above and below, with the rim's repeated on either side as far as a pixel looks around.
  const columns = new Int32Array(width + 2 * AROUND);
  const rowAt = (row: number) => Math.min(Math.max(row, 0), height - 1) * width;
  for (let row = -AROUND; row < AROUND; row++) {
    for (let x = 0, at = rowAt(row); x < width; x++) columns[x + AROUND]! += data[at++]!;
  }
  for (let y = 0; y < height; y++) {
    const next = rowAt(y + AROUND), last = rowAt(y - AROUND - 1), isFirst = y === 0;
    for (let x = 0; x < width; x++) columns[x + AROUND]! += data[next + x]! - (isFirst ? 0 : data[last + x]!);
    columns.fill(columns[AROUND]!, 0, AROUND).fill(columns[width + AROUND - 1]!, width + AROUND);
    sharpenRow(data, out, y * width, columns);
  }
  return { data: out, width, height };
}

/** One row, from the sums around it. */
function sharpenRow(data: Uint8Array, out: Uint8Array, start: number, columns: Int32Array): void {
  let sum = 0;
  for (let x = 0; x < 2 * AROUND; x++) sum += columns[x]!;
  const width = columns.length - 2 * AROUND;
  for (let x = 0, at = start; x < width; x++, at++) {
    sum += columns[x + 2 * AROUND]!;
    const value = (data[at]! * OWN - sum * SHARE + ONE / 2) >> BITS;
    out[at] = value < 0 ? 0 : value > 255 ? 255 : value;
    sum -= columns[x]!;
  }
}
