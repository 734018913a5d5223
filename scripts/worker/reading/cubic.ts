import { type Frame, inByte } from "./frame.ts";

/** Weights of four neighbours for each of so many places between the middle two. */
const PLACES = 256;
/** Tone around a place that changes less than this is paper: it is as good from between four pixels. */
const EVEN = 24;

/** Keys' kernel with a = −1/2 (R. Keys, "Cubic Convolution Interpolation for Digital Image Processing", 1981). */
function kernel(distance: number): number {
  const t = Math.abs(distance);
  if (t < 1) return (1.5 * t - 2.5) * t * t + 1;
  return t < 2 ? ((-0.5 * t + 2.5) * t - 4) * t + 2 : 0;
}

const WEIGHTS = new Float64Array(4 * (PLACES + 1));
for (let place = 0; place <= PLACES; place++) {
  for (let k = 0; k < 4; k++) WEIGHTS[place * 4 + k] = kernel(place / PLACES + 1 - k);
}

/**
 * Fetches pixels that lie along a straight line on a picture, from between sixteen of it where there is ink: from between four
 * the points of numbers melt into the digits beside them.
 *
 * @param out where they go, from one place to another.
 * @param x where the first is fetched, and how far away the next is.
 */
export function fetchCubic(
  { data, width, height }: Frame,
  out: Uint8Array,
  from: number,
  to: number,
  x: number,
  y: number,
  dx: number,
  dy: number,
): void {
  const lastX = x + (to - from) * dx, lastY = y + (to - from) * dy;
  // Where both ends lie well within the picture, all between them do.
  const isInside = Math.min(x, lastX) > 2 && Math.min(y, lastY) > 2 && Math.max(x, lastX) < width - 4 &&
    Math.max(y, lastY) < height - 4;
  for (let at = from; at < to; at++, x += dx, y += dy) {
    if (!isInside && !(x >= 0 && y >= 0 && x < width - 1 && y < height - 1)) continue;
    const left = x | 0, top = y | 0, place = top * width + left, fx = x - left, fy = y - top;
    const a = data[place]!, b = data[place + 1]!, c = data[place + width]!, d = data[place + width + 1]!;
    const change = Math.abs(a - d) + Math.abs(b - c);
    if (change < EVEN || !isInside && (left < 1 || top < 1 || left > width - 3 || top > height - 3)) {
      const upper = a + (b - a) * fx, lower = c + (d - c) * fx;
      out[at] = upper + (lower - upper) * fy + 0.5;
      continue;
    }
    const across = ((fx * PLACES + 0.5) | 0) * 4, down = ((fy * PLACES + 0.5) | 0) * 4;
    const w0 = WEIGHTS[across]!, w1 = WEIGHTS[across + 1]!, w2 = WEIGHTS[across + 2]!, w3 = WEIGHTS[across + 3]!;
    // Four rows, one by one: a loop over them takes half as long again.
    let row = place - width - 1;
    let sum = WEIGHTS[down]! * (data[row]! * w0 + data[row + 1]! * w1 + data[row + 2]! * w2 + data[row + 3]! * w3);
    row += width;
    sum += WEIGHTS[down + 1]! * (data[row]! * w0 + a * w1 + b * w2 + data[row + 3]! * w3);
    row += width;
    sum += WEIGHTS[down + 2]! * (data[row]! * w0 + c * w1 + d * w2 + data[row + 3]! * w3);
    row += width;
    sum += WEIGHTS[down + 3]! * (data[row]! * w0 + data[row + 1]! * w1 + data[row + 2]! * w2 + data[row + 3]! * w3);
    out[at] = inByte(sum + 0.5);
  }
}
