import type { Box } from "../../../functions-shared/contracts/source.ts";
import type { Frame, Point } from "./frame.ts";
import { spotsOf } from "./spots.ts";

/** A letter, or what hangs together like one: the box around its ink. */
export interface Glyph {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Letters that stand beside each other. */
export type TextLine = Glyph[];

/** Darker than this is ink; the picture has its shade taken off. */
const INK = 178;
/** A letter's height on the picture lines are looked for on (some 1,600 pixels long). */
const LOWEST = 4, HIGHEST = 60;

/** Everything that hangs together, as large as a letter, on a picture without shade. */
export const glyphsOf = (frame: Frame): Glyph[] =>
  spotsOf(frame, undefined, INK).filter((spot) => {
    const high = heightOf(spot), wide = spot.right - spot.left + 1;
    return high >= LOWEST && high <= HIGHEST && wide <= 6 * high;
  });

const heightOf = ({ top, bottom }: Glyph) => bottom - top + 1;

/** The value in the middle. */
export function median(values: number[], share = 0.5): number {
  return [...values].sort((a, b) => a - b)[Math.min(Math.floor(values.length * share), values.length - 1)] ?? 0;
}

/**
 * Lines of text on a nearly level picture: each letter is followed by the nearest on its right that stands at about its height.
 */
export function textLines(all: Glyph[]): TextLine[] {
  const glyphs = [...all].sort((a, b) => a.left - b.left);
  const typical = median(glyphs.map(heightOf));
  const letters = glyphs.filter((glyph) => heightOf(glyph) >= 0.5 * typical && heightOf(glyph) <= 3 * typical);
  const ends: TextLine[] = [], done: TextLine[] = [];
  for (const glyph of letters) {
    let best = -1, nearest = Infinity;
    for (let i = ends.length - 1; i >= 0; i--) {
      const last = ends[i]!.at(-1)!, high = Math.max(heightOf(last), heightOf(glyph));
      const gap = glyph.left - last.right;
      if (gap > 3 * high) {
        if (gap > 3 * HIGHEST) done.push(...ends.splice(i, 1)), best > i && best--;
        continue;
      }
      const off = Math.min(Math.abs(glyph.bottom - last.bottom), Math.abs(glyph.top - last.top));
      const overlap = Math.min(glyph.bottom, last.bottom) - Math.max(glyph.top, last.top) + 1;
      if (gap < -0.5 * high || off > 0.35 * high || overlap < 0.5 * Math.min(heightOf(last), heightOf(glyph))) continue;
      if (Math.max(gap, 0) + 3 * off < nearest) nearest = Math.max(gap, 0) + 3 * off, best = i;
    }
    if (best < 0) ends.push([glyph]);
    else ends[best]!.push(glyph);
  }
  return [...done, ...ends].filter((line) => line.length >= 3);
}

/** How far the next letter is that stands beside each, or Infinity; letters are looked at from left to right. */
function gaps(glyphs: Glyph[], reach: number): number[] {
  const sorted = [...glyphs].sort((a, b) => a.left - b.left);
  return sorted.map((glyph, i) => {
    let nearest = Infinity;
    for (let k = i + 1; k < sorted.length && sorted[k]!.left - glyph.right < reach; k++) {
      const other = sorted[k]!;
      const overlap = Math.min(glyph.bottom, other.bottom) - Math.max(glyph.top, other.top) + 1;
      const beside = overlap > 0.6 * Math.min(heightOf(glyph), heightOf(other));
      if (beside && other.right > glyph.right) nearest = Math.min(nearest, Math.max(other.left - glyph.right, 0));
    }
    return nearest;
  });
}

/** Letters turned a quarter, as if their picture was. */
const onTheirSide = ({ left, right, top, bottom }: Glyph): Glyph => ({
  left: top,
  right: bottom,
  top: left,
  bottom: right,
});

/** A letter of a picture that is turned upside down. */
export const onItsHead = ({ left, right, top, bottom }: Glyph, { width, height }: Frame): Glyph => ({
  left: width - 1 - right,
  right: width - 1 - left,
  top: height - 1 - bottom,
  bottom: height - 1 - top,
});

/** Whether lines run from top to bottom: the next letter of a word is nearer than the next line. */
export function runsDown(glyphs: Glyph[]): boolean {
  const reach = 2 * median(glyphs.map((glyph) => Math.max(heightOf(glyph), glyph.right - glyph.left + 1)));
  const near = (of: Glyph[]) => gaps(of, reach).reduce((sum, gap) => sum + (gap < reach ? 1 - gap / reach : 0), 0);
  return near(glyphs.map(onTheirSide)) > near(glyphs);
}

/** The box around all letters; dust beside them is lower than half of them. Null where there are none. */
export function printedOn(glyphs: Glyph[]): Box | null {
  const least = 0.5 * median(glyphs.map(heightOf));
  let [left, top, right, bottom] = [Infinity, Infinity, 0, 0];
  for (const glyph of glyphs) {
    if (heightOf(glyph) < least) continue;
    left = Math.min(left, glyph.left), top = Math.min(top, glyph.top);
    right = Math.max(right, glyph.right + 1), bottom = Math.max(bottom, glyph.bottom + 1);
  }
  return right > left ? [left, top, right - left, bottom - top] : null;
}

/** A short stretch of a line of text: where its middle stands, how steep it runs, how much it counts. */
export interface Stretch {
  at: Point;
  slope: number;
  weight: number;
}

/** The foot of a line's letters, without those that reach below. */
function feet(line: TextLine): Point[] {
  const bottoms = line.map(({ bottom }) => bottom);
  return line.flatMap((glyph, i): Point[] => {
    const near = median(bottoms.slice(Math.max(i - 3, 0), i + 4));
    return Math.abs(glyph.bottom - near) <= Math.max(1.5, 0.12 * heightOf(glyph))
      ? [[(glyph.left + glyph.right) / 2, glyph.bottom]]
      : [];
  });
}

/** A straight line laid through places (least squares). */
function through(points: Point[]): { at: Point; slope: number; spread: number } {
  const n = points.length;
  const [mx, my] = [0, 1].map((k) => points.reduce((sum, point) => sum + point[k]!, 0) / n) as [number, number];
  let [sxx, sxy] = [0, 0];
  for (const [x, y] of points) sxx += (x - mx) ** 2, sxy += (x - mx) * (y - my);
  return { at: [mx, my], slope: sxx > 0 ? sxy / sxx : 0, spread: sxx };
}

/** How far the foot of a letter is off its line, in pixels, and how much slopes differ from those around them. */
const FOOT = 0.7, UNEVEN = 0.003;
/** Letters of a stretch; long lines are told in several, so that they may bend. */
const LETTERS = 24;

/** How steep lines of text run, wherever there are some. */
export function stretchesOf(lines: TextLine[]): Stretch[] {
  return lines.flatMap((line) => {
    const points = feet(line);
    const parts = Math.max(1, Math.round(points.length / LETTERS));
    return Array.from({ length: parts }, (_, i): Stretch | null => {
      const own = points.slice(Math.floor(i * points.length / parts), Math.floor((i + 1) * points.length / parts));
      if (own.length < 4) return null;
      const { at, slope, spread } = through(own);
      const high = median(line.map(heightOf));
      return Math.sqrt(spread) < 2 * high ? null : { at, slope, weight: 1 / (UNEVEN ** 2 + FOOT ** 2 / spread) };
    }).filter((stretch) => stretch !== null);
  });
}

/**
 * Whether text stands on its head: of small letters many more reach above their line (b, d, f, h, k, l, t, i) than below it
 * (g, j, p, q, y), in every language written in Latin letters.
 * @returns letters that reach up, and those that reach down.
 */
export function reaches(lines: TextLine[]): { up: number; down: number } {
  let [up, down] = [0, 0];
  for (const line of lines) {
    if (line.length < 5) continue;
    const low = median(line.map(heightOf), 0.3);
    const small = line.filter((glyph) => heightOf(glyph) <= 1.15 * low);
    if (small.length < 3) continue;
    for (const [i, glyph] of line.entries()) {
      const high = heightOf(glyph);
      if (high < 1.22 * low || high > 2 * low) continue;
      const near = small.filter((other) => Math.abs(other.left - glyph.left) < 8 * low);
      if (near.length < 2 || i < 0) continue;
      const top = median(near.map((other) => other.top)), bottom = median(near.map((other) => other.bottom));
      const above = top - glyph.top, below = glyph.bottom - bottom;
      if (above > 0.2 * low && below < 0.12 * low + 0.5) up++;
      else if (below > 0.2 * low && above < 0.12 * low + 0.5) down++;
    }
  }
  return { up, down };
}

/** How high the letters are in the middle: capitals and figures together with small letters. */
export const letterHeight = (lines: TextLine[]): number => median(lines.flatMap((line) => line.map(heightOf)), 0.6);
