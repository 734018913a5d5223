import type { Frame } from "./frame.ts";

/** Darker than this is ink. */
const INK = 150;
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
 */
export function withoutLeaders(frame: Frame): Frame {
  const leaders = rowsOf(dotsOf(frame));
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
function dotsOf({ data, width, height }: Frame): Dot[] {
  const seen = new Uint8Array(data.length);
  const dots: Dot[] = [];
  for (let at = 0; at < data.length; at++) {
    if (data[at]! >= INK || seen[at]) continue;
    const dot = spotAt(data, seen, width, height, at);
    if (dot) dots.push(dot);
  }
  return dots;
}

/** Goes over all ink that touches, and gives its place when it is a dot. */
function spotAt(data: Uint8Array, seen: Uint8Array, width: number, height: number, start: number): Dot | null {
  const open = [start];
  let left = start % width, right = left, top = Math.floor(start / width), bottom = top, size = 0;
  seen[start] = 1;
  while (open.length > 0) {
    const at = open.pop()!, x = at % width, y = (at - x) / width;
    size++;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
    for (let row = Math.max(y - 1, 0); row <= Math.min(y + 1, height - 1); row++) {
      for (let column = Math.max(x - 1, 0); column <= Math.min(x + 1, width - 1); column++) {
        const next = row * width + column;
        if (data[next]! < INK && !seen[next]) seen[next] = 1, open.push(next);
      }
    }
  }
  const [w, h] = [right - left + 1, bottom - top + 1];
  const isDot = Math.min(w, h) >= SMALLEST && Math.max(w, h) <= LARGEST && w <= 1.8 * h && h <= 1.8 * w &&
    size >= 0.5 * w * h;
  return isDot ? { x: left, y: top, width: w, height: h } : null;
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
