import type { Frame } from "./frame.ts";
import type { Spot } from "./spots.ts";

/** A dot of a leader, in pixels of a page shown at 300 dots an inch: between a third and one and a half millimetres. */
const SMALLEST = 2, LARGEST = 16;
/** So many dots, evenly spaced, are a leader; an ellipsis has three. */
const LEAST = 6;

interface Dot {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * A page without the rows of dots that lead from a name to its value: an engine reads letters in them, and loses the end of the
 * name. Nothing else on a page is so small, so many and so even.
 *
 * @param spots all that is printed on the page.
 */
export function withoutLeaders(frame: Frame, spots: Spot[]): Frame {
  const leaders = rowsOf(dotsOf(spots));
  if (leaders.length === 0) return frame;
  const data = frame.data.slice();
  for (const { x, y, width, height } of leaders.flat()) {
    for (let row = Math.max(y - 1, 0); row <= Math.min(y + height, frame.height - 1); row++) {
      data.fill(255, row * frame.width + Math.max(x - 1, 0), row * frame.width + Math.min(x + width + 1, frame.width));
    }
  }
  return { ...frame, data };
}

/** Small spots of ink that are about as wide as high, with nothing beside them. */
function dotsOf(spots: Spot[]): Dot[] {
  return spots.flatMap(({ left, right, top, bottom, size }): Dot[] => {
    const [w, h] = [right - left + 1, bottom - top + 1];
    const isDot = Math.min(w, h) >= SMALLEST && Math.max(w, h) <= LARGEST && w <= 1.8 * h && h <= 1.8 * w &&
      size >= 0.5 * w * h;
    return isDot ? [{ x: left, y: top, width: w, height: h }] : [];
  });
}

/** Rows of dots of one size on one height, each as far from the next. */
function rowsOf(dots: Dot[]): Dot[][] {
  const foot = ({ y, height }: Dot) => y + height / 2;
  const sorted = [...dots].sort((a, b) => a.x - b.x);
  const open: Dot[][] = [], done: Dot[][] = [];
  for (const dot of sorted) {
    for (let i = open.length - 1; i >= 0; i--) {
      if (dot.x - open[i]!.at(-1)!.x > 60) done.push(...open.splice(i, 1));
    }
    const row = open.find((one) => {
      const last = one.at(-1)!, gap = dot.x - last.x, usual = one.length > 1 ? last.x - one.at(-2)!.x : gap;
      return Math.abs(foot(last) - foot(dot)) <= 0.5 * last.height + 1 && gap >= last.width + 1 &&
        gap <= 6 * last.width + 8 && Math.abs(gap - usual) <= 0.35 * usual + 2 &&
        Math.abs(last.width - dot.width) <= 0.5 * last.width + 1;
    });
    if (row) row.push(dot);
    else open.push([dot]);
  }
  return [...done, ...open].filter((row) => row.length >= LEAST);
}
