import type { Frame } from "./frame.ts";

/** A straight edge near the level: y = at + slope · (x − middle of the picture), the brighter side below or above it. */
export interface Edge {
  slope: number;
  at: number;
}

/** Where a picture steps from dark to bright, downwards (1) or upwards (2), a few pixels around it included. */
export interface Steps {
  marks: Uint8Array;
  width: number;
  height: number;
}

/** Strokes of letters are narrower than twice this and a pixel; so are the rules of tables. */
const STROKE = 4;
/** Bright is so much more than dark, in natural logarithms: what light falls on both does not count. */
const CONTRAST = 0.07;
/** Pixels on either side of a step that are compared. */
const REACH = 4;

/** Rows become columns. */
export function transposed({ data, width, height }: Frame): Frame {
  const out = new Uint8Array(data.length);
  for (let y = 0, at = 0; y < height; y++) for (let x = 0; x < width; x++) out[x * height + y] = data[at++]!;
  return { data: out, width: height, height: width };
}

/** The brightest of each pixel and those near it, in its row and in its column. */
function spread({ data, width, height }: Frame): Frame {
  // With black all around, the brightest of so many that follow each place is found by doubling: of 2, 4, 8, and 9.
  const rim = 2 * STROKE, across = width + rim, wide = new Uint8Array(across * (height + rim));
  for (let y = 0; y < height; y++) {
    wide.set(data.subarray(y * width, (y + 1) * width), (y + STROKE) * across + STROKE);
  }
  for (const next of [1, across]) {
    for (const step of [next, 2 * next, 4 * next, next]) {
      for (let at = 0, other = step; other < wide.length; at++, other++) {
        if (wide[other]! > wide[at]!) wide[at] = wide[other]!;
      }
    }
  }
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) out.set(wide.subarray(y * across, y * across + width), y * width);
  return { data: out, width, height };
}

const inverted = (frame: Frame): Frame => ({ ...frame, data: frame.data.map((value) => 255 - value) });

/** A picture without what is thin and dark: paper without its print (morphological closing, J. Serra 1982). */
export const withoutPrint = (frame: Frame): Frame => inverted(spread(inverted(spread(frame))));

/** How much brighter it becomes at each place of a picture without print, going down. */
export function changeDown({ data, width, height }: Frame): Float32Array {
  const changes = new Float32Array(data.length);
  const logs = Float32Array.from({ length: 256 }, (_, value) => Math.log(value + 12));
  const sums = new Float32Array(height + 1);
  for (let x = 2; x < width - 2; x++) {
    for (let y = 0; y < height; y++) {
      const at = y * width + x;
      const mean = (data[at - 2]! + data[at - 1]! + data[at]! + data[at + 1]! + data[at + 2]!) / 5;
      sums[y + 1] = sums[y]! + logs[Math.round(mean)]!;
    }
    for (let y = REACH; y <= height - REACH; y++) {
      changes[y * width + x] = (sums[y + REACH]! - 2 * sums[y]! + sums[y - REACH]!) / REACH;
    }
  }
  return changes;
}

/** Steps of at least some contrast; of several close together the sharpest. */
export function stepsOf(changes: Float32Array, { width, height }: Frame, contrast: number): Steps {
  const marks = new Uint8Array(changes.length);
  for (let at = width; at < changes.length - width; at++) {
    const size = Math.abs(changes[at]!);
    if (size < contrast || size < Math.abs(changes[at - width]!) || size < Math.abs(changes[at + width]!)) continue;
    marks[at] = changes[at]! > 0 ? 1 : 2;
  }
  return { marks, width, height };
}

/** The contrasts at which steps are looked for: of the sharpest steps, as many as a side is long, half; and the least. */
export function contrastsOf(changes: Float32Array, { width }: Frame): number[] {
  const counts = new Uint32Array(200);
  for (const change of changes) counts[Math.min(Math.floor(Math.abs(change) * 100), 199)]!++;
  let [at, above] = [199, 0];
  // A step is seen at some four places above each other.
  while (at > 0 && (above += counts[at]!) < 4 * width) at--;
  return [Math.max(0.5 * at / 100, CONTRAST), CONTRAST];
}

/** Angles that are looked at, in degrees, and how many edges are kept. */
const STEEPEST = 32, MOST = 6;

/**
 * The straight edges on which most steps of one direction lie: every step votes for all lines through it (R. Duda and P. Hart,
 * "Use of the Hough Transformation to Detect Lines and Curves in Pictures", 1972).
 */
export function edgesOf({ marks, width, height }: Steps, direction: 1 | 2): Edge[] {
  const middle = width / 2, rim = Math.ceil(middle * Math.tan(STEEPEST * Math.PI / 180)), rows = height + 2 * rim;
  const slopes = Array.from({ length: 2 * STEEPEST + 1 }, (_, i) => Math.tan((i - STEEPEST) * Math.PI / 180));
  const votes = slopes.map(() => new Float32Array(rows + 2));
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      if (marks[at] !== direction) continue;
      for (let i = 0; i < slopes.length; i++) {
        const row = Math.round(y - slopes[i]! * (x - middle)) + rim;
        if (row >= 0 && row < rows) votes[i]![row]!++;
      }
    }
  }
  const all = votes.flatMap((of, i) => {
    const best: { slope: number; at: number; votes: number }[] = [];
    for (let row = 2; row < rows - 2; row++) {
      const sum = of[row - 2]! + of[row - 1]! + of[row]! + of[row + 1]! + of[row + 2]!;
      if (sum > 0.15 * width) best.push({ slope: slopes[i]!, at: row - rim, votes: sum });
    }
    return best;
  }).sort((a, b) => b.votes - a.votes);
  const kept: Edge[] = [];
  for (const { slope, at } of all) {
    const near = kept.some((other) =>
      Math.abs(at - other.at) + Math.abs(slope - other.slope) * width / 4 < 0.02 * height + 4
    );
    if (!near) kept.push({ slope, at });
    if (kept.length === MOST) break;
  }
  return kept;
}
