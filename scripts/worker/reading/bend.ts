import type { Point } from "./frame.ts";
import type { Stretch } from "./lines.ts";
import type { View } from "./view.ts";

/** How steep lines run at a place of a picture. */
type Slopes = (x: number, y: number) => number;

/** What slopes are made of: enough for a sheet that curls or is seen askew; x and y run from −1 to 1. */
const terms = (x: number, y: number): number[] => [1, x, y, x * y, x * x, y * y, x * x * x, x * x * y];
/** Fewer stretches of text do not tell how a sheet bends. */
const ENOUGH = 10;
/** Keeps what few lines say from being believed where there are none. */
const RIDGE = 0.02;

/** Solves a small system of linear equations (Gaussian elimination with pivoting). */
export function solved(matrix: number[][], right: number[]): number[] {
  const n = right.length, rows = matrix.map((row, i) => [...row, right[i]!]);
  for (let k = 0; k < n; k++) {
    const pivot = rows.slice(k).reduce(
      (best, row, i) => Math.abs(row[k]!) > Math.abs(rows[best]![k]!) ? k + i : best,
      k,
    );
    [rows[k], rows[pivot]] = [rows[pivot]!, rows[k]!];
    for (let i = k + 1; i < n; i++) {
      const factor = rows[i]![k]! / rows[k]![k]!;
      for (let j = k; j <= n; j++) rows[i]![j]! -= factor * rows[k]![j]!;
    }
  }
  const out = new Array<number>(n).fill(0);
  for (let k = n - 1; k >= 0; k--) {
    let sum = rows[k]![n]!;
    for (let j = k + 1; j < n; j++) sum -= rows[k]![j]! * out[j]!;
    out[k] = sum / rows[k]![k]!;
  }
  return out;
}

/** Slopes that fit the stretches of text of a picture, those that fit badly counting less and less (Cauchy weights). */
export function slopesOf(stretches: Stretch[], width: number, height: number): Slopes | null {
  if (stretches.length < ENOUGH) return null;
  const at = stretches.map(({ at: [x, y] }) => terms(2 * x / width - 1, 2 * y / height - 1));
  const all = stretches.reduce((sum, { weight }) => sum + weight, 0);
  let weights = stretches.map(({ weight }) => weight / all), found: number[] = [];
  const n = at[0]!.length;
  for (let round = 0; round < 8; round++) {
    const matrix = Array.from(
      { length: n },
      (_, i) =>
        Array.from(
          { length: n },
          (_, j) =>
            (i === j && i > 0 ? RIDGE : 0) + at.reduce((sum, row, k) => sum + weights[k]! * row[i]! * row[j]!, 0),
        ),
    );
    found = solved(
      matrix,
      Array.from(
        { length: n },
        (_, i) => at.reduce((sum, row, k) => sum + weights[k]! * row[i]! * stretches[k]!.slope, 0),
      ),
    );
    const off = at.map((row, k) =>
      Math.abs(stretches[k]!.slope - row.reduce((sum, term, i) => sum + term * found[i]!, 0))
    );
    const usual = Math.max([...off].sort((a, b) => a - b)[off.length >> 1]!, 0.001);
    const sum = stretches.reduce((total, { weight }, k) => total + weight / (1 + (off[k]! / (2 * usual)) ** 2), 0);
    weights = stretches.map(({ weight }, k) => weight / (1 + (off[k]! / (2 * usual)) ** 2) / sum);
  }
  return (x, y) => terms(2 * x / width - 1, 2 * y / height - 1).reduce((sum, term, i) => sum + term * found[i]!, 0);
}

/** Places along a line that are told one by one, and lines. */
const ALONG = 48, DOWN = 64;

/**
 * A view of which the lines of text, that ran with these slopes, are level: every place is looked up along the line that runs
 * through it, followed from the middle of the sheet (as N. Stamatopoulos et al., "Goal-Oriented Rectification of Camera-Based
 * Document Images", 2011, follow text lines; here through one smooth field of slopes).
 */
export function unbent(view: View, slopes: Slopes): View {
  const { width, height, origin } = view;
  const step = width / ALONG, rows: Float64Array[] = [];
  for (let row = 0; row <= DOWN; row++) {
    const ys = new Float64Array(ALONG + 1), middle = ALONG >> 1;
    ys[middle] = row * height / DOWN;
    for (const way of [1, -1]) {
      for (let i = middle; i !== (way > 0 ? ALONG : 0); i += way) {
        const x = i * step, y = ys[i]!, first = slopes(x, y);
        // The slope half way on counts for the whole step.
        ys[i + way] = y + way * step * slopes(x + way * step / 2, y + way * first * step / 2);
      }
    }
    rows.push(ys);
  }
  return {
    width,
    height,
    origin: ([x, y]: Point) => {
      const [i, fx] = between(x / step, ALONG), [k, fy] = between(y * DOWN / height, DOWN);
      const upper = rows[k]![i]! * (1 - fx) + rows[k]![i + 1]! * fx;
      const lower = rows[k + 1]![i]! * (1 - fx) + rows[k + 1]![i + 1]! * fx;
      return origin([x, upper * (1 - fy) + lower * fy]);
    },
  };
}

/** The knot before a place, and how far it is to the next; beyond the last it goes on as before. */
function between(at: number, knots: number): [knot: number, share: number] {
  const knot = Math.min(Math.max(Math.floor(at), 0), knots - 1);
  return [knot, at - knot];
}
