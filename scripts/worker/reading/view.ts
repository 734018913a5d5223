import type { Box } from "../../../functions-shared/contracts/source.ts";
import type { Frame, Point } from "./frame.ts";
import { type Corners, distance, projection } from "./projection.ts";

/** A way to look at a picture: a rectangle, and where each place on it stands on the picture. */
export interface View {
  width: number;
  height: number;
  origin: (point: Point) => Point;
}

/** The picture as it is. */
export const whole = ({ width, height }: Frame): View => ({ width, height, origin: (point) => point });

/** A sheet seen at an angle, as if from straight above: as wide and high as its sides are on the average. */
export function flattened(corners: Corners): View {
  const [p0, p1, p2, p3] = corners;
  const width = (distance(p0, p1) + distance(p3, p2)) / 2, height = (distance(p0, p3) + distance(p1, p2)) / 2;
  const seen = projection(corners);
  return { width, height, origin: ([x, y]) => seen([x / width, y / height]) };
}

/** A view turned by quarters, clockwise. */
export function turnedView(view: View, quarters: number): View {
  const { width, height, origin } = view;
  switch (((quarters % 4) + 4) % 4) {
    case 1:
      return { width: height, height: width, origin: ([x, y]) => origin([y, height - x]) };
    case 2:
      return { width, height, origin: ([x, y]) => origin([width - x, height - y]) };
    case 3:
      return { width: height, height: width, origin: ([x, y]) => origin([width - y, x]) };
    default:
      return view;
  }
}

/** A view turned by some degrees about its middle, so that lines that ran at that angle, clockwise, are level. */
export function levelled(view: View, degrees: number): View {
  if (degrees === 0) return view;
  const [cos, sin] = [Math.cos(degrees * Math.PI / 180), Math.sin(degrees * Math.PI / 180)];
  const width = view.width * Math.abs(cos) + view.height * Math.abs(sin);
  const height = view.width * Math.abs(sin) + view.height * Math.abs(cos);
  return {
    width,
    height,
    origin: ([x, y]) => {
      const [u, v] = [x - width / 2, y - height / 2];
      return view.origin([u * cos - v * sin + view.width / 2, u * sin + v * cos + view.height / 2]);
    },
  };
}

/** A view without a share of it on every side. */
export function trimmed({ width, height, origin }: View, share: number): View {
  const [left, top] = [width * share, height * share];
  return { width: width - 2 * left, height: height - 2 * top, origin: ([x, y]) => origin([x + left, y + top]) };
}

/** A view made smaller until it fits into so much. */
export function fitted(view: View, width: number, height: number): View {
  const scale = Math.min(1, width / view.width, height / view.height);
  if (scale === 1) return view;
  return {
    width: view.width * scale,
    height: view.height * scale,
    origin: ([x, y]) => view.origin([x / scale, y / scale]),
  };
}

/** Places in between are as good as on a line for so many pixels. */
export const CELL = 24;

/** Fetches the pixels that lie along a straight line on a picture, the first at (x, y), each (dx, dy) from the last. */
type Fetch = (
  picture: Frame,
  out: Uint8Array,
  from: number,
  to: number,
  x: number,
  y: number,
  dx: number,
  dy: number,
) => void;

/** How large a view is when it is seen larger or smaller. */
export const sizeOf = (view: View, scale: number) => ({
  width: Math.max(Math.round(view.width * scale), 1),
  height: Math.max(Math.round(view.height * scale), 1),
});

/**
 * What is seen: the view, larger or smaller, or so many pixels of that, from a place that is a whole number of cells in. Beside the
 * picture all is white.
 */
export function seen(
  picture: Frame,
  view: View,
  scale: number,
  fetch: Fetch = fetchLinear,
  part: Box = [0, 0, Infinity, Infinity],
): Frame {
  const all = sizeOf(view, scale), [left, top] = part;
  const width = Math.min(part[2], all.width - left), height = Math.min(part[3], all.height - top);
  const out = new Uint8Array(width * height).fill(255);
  const columns = Math.ceil(width / CELL) + 1;
  const rowOf = (row: number) => {
    const places = new Float64Array(columns * 2);
    for (let column = 0; column < columns; column++) {
      const [x, y] = view.origin([
        (left + column * CELL + 0.5) * view.width / all.width,
        (top + row * CELL + 0.5) * view.height / all.height,
      ]);
      places[column * 2] = x - 0.5, places[column * 2 + 1] = y - 0.5;
    }
    return places;
  };
  let above = rowOf(0);
  for (let row = 0; row * CELL < height; row++) {
    const below = rowOf(row + 1);
    for (let y = row * CELL; y < Math.min((row + 1) * CELL, height); y++) {
      const down = (y - row * CELL) / CELL, start = y * width;
      for (let from = 0, at = 0; from < width; from += CELL, at += 2) {
        const x0 = above[at]! * (1 - down) + below[at]! * down,
          x1 = above[at + 2]! * (1 - down) + below[at + 2]! * down;
        const y0 = above[at + 1]! * (1 - down) + below[at + 1]! * down;
        const y1 = above[at + 3]! * (1 - down) + below[at + 3]! * down;
        const to = Math.min(from + CELL, width);
        fetch(picture, out, start + from, start + to, x0, y0, (x1 - x0) / CELL, (y1 - y0) / CELL);
      }
    }
    above = below;
  }
  return { data: out, width, height };
}

/** Each pixel from between four of the picture. */
function fetchLinear(
  { data, width, height }: Frame,
  out: Uint8Array,
  from: number,
  to: number,
  x: number,
  y: number,
  dx: number,
  dy: number,
): void {
  for (let at = from; at < to; at++, x += dx, y += dy) {
    if (!(x >= 0 && y >= 0 && x < width - 1 && y < height - 1)) continue;
    const left = x | 0, top = y | 0, place = top * width + left, fx = x - left;
    const a = data[place]!, c = data[place + width]!;
    const upper = a + (data[place + 1]! - a) * fx, lower = c + (data[place + width + 1]! - c) * fx;
    out[at] = upper + (lower - upper) * (y - top) + 0.5;
  }
}

/** A picture smaller by a whole number, every pixel the mean of those it stands for. */
export function reduced({ data, width, height }: Frame, step: number): Frame {
  if (step <= 1) return { data, width, height };
  const columns = Math.floor(width / step), rows = Math.floor(height / step);
  const out = new Uint8Array(columns * rows), sums = new Uint32Array(columns);
  if (step === 2) {
    for (let row = 0, to = 0; row < rows; row++) {
      for (let column = 0, at = 2 * row * width; column < columns; column++, at += 2) {
        out[to++] = (data[at]! + data[at + 1]! + data[at + width]! + data[at + width + 1]! + 2) >> 2;
      }
    }
    return { data: out, width: columns, height: rows };
  }
  for (let row = 0; row < rows; row++) {
    sums.fill(0);
    for (let y = row * step; y < (row + 1) * step; y++) {
      for (let column = 0, at = y * width; column < columns; column++) {
        let sum = 0;
        for (const end = at + step; at < end; at++) sum += data[at]!;
        sums[column] = sums[column]! + sum;
      }
    }
    for (let column = 0; column < columns; column++) out[row * columns + column] = sums[column]! / (step * step) + 0.5;
  }
  return { data: out, width: columns, height: rows };
}
