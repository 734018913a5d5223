import type { Cut } from "./glyphs.ts";
import type { Frame } from "./frame.ts";
import type { Spot } from "./spots.ts";

/** A character as high as all others, where it stands between the foot and the head of its line; its length is one. */
export type Shape = Float32Array;

const ACROSS = 14, DOWN = 20;
/** What is shown of the line, in heights of its digits: a little above them and below. */
const SHOWN = 1.3, ABOVE = 1.1;
const PAPER = 250;

/** The shape of a character of a word. */
export function shapeOf({ data, width, height }: Frame, { left, right }: Spot, { high, foot }: Cut): Shape {
  const step = SHOWN * high / DOWN;
  const x0 = (left + right + 1 - step * ACROSS) / 2, y0 = foot + 0.5 - ABOVE * high;
  const shade = (x: number, y: number) =>
    x < left - 1 || x > right + 1 || x < 0 || y < 0 || x >= width || y >= height ? 255 : data[y * width + x]!;
  const shape = new Float32Array(ACROSS * DOWN);
  for (let at = 0; at < shape.length; at++) {
    const x = x0 + (at % ACROSS + 0.5) * step - 0.5, y = y0 + (Math.floor(at / ACROSS) + 0.5) * step - 0.5;
    const ix = Math.floor(x), iy = Math.floor(y), fx = x - ix, fy = y - iy;
    const upper = shade(ix, iy) * (1 - fx) + shade(ix + 1, iy) * fx;
    const lower = shade(ix, iy + 1) * (1 - fx) + shade(ix + 1, iy + 1) * fx;
    shape[at] = Math.max(0, PAPER - (upper * (1 - fy) + lower * fy));
  }
  return evened(shape);
}

/** Less its mean, and of length one: paler and darker print are alike. */
function evened(shape: Shape): Shape {
  let sum = 0, squares = 0;
  for (const value of shape) sum += value;
  for (let at = 0; at < shape.length; at++) {
    shape[at]! -= sum / shape.length;
    squares += shape[at]! ** 2;
  }
  const length = Math.sqrt(squares) || 1;
  for (let at = 0; at < shape.length; at++) shape[at]! /= length;
  return shape;
}

function overlap(one: Shape, other: Shape, right: number, down: number): number {
  let sum = 0;
  for (let row = Math.max(0, -down); row < DOWN - Math.max(0, down); row++) {
    const from = row * ACROSS, by = down * ACROSS + right;
    for (let at = from + Math.max(0, -right); at < from + ACROSS - Math.max(0, right); at++) {
      sum += one[at]! * other[at + by]!;
    }
  }
  return sum;
}

const MOVES = [[1, 0], [-1, 0], [0, 1], [0, -1]] as const;
/** A move by one pixel seldom gains more than this. */
const GAIN = 0.15;

/** How alike two shapes are, 1 for the same: their correlation where they lie best on each other; 0 where below `least`. */
export function likeness(one: Shape, other: Shape, least: number): number {
  // Two sums side by side: the one need not wait for the other.
  let even = 0, odd = 0;
  for (let at = 0; at < one.length; at += 2) even += one[at]! * other[at]!, odd += one[at + 1]! * other[at + 1]!;
  const still = even + odd;
  if (still < least - GAIN) return 0;
  return Math.max(still, ...MOVES.map(([right, down]) => overlap(one, other, right, down)));
}
