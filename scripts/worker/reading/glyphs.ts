import type { Box } from "../../../functions-shared/contracts/source.ts";
import type { Frame } from "./frame.ts";
import { INK, type Spot, spotsOf } from "./spots.ts";

/** A word cut into what stands apart in it, from left to right: its characters, where none touch. */
export interface Cut {
  /** Each with its place on the picture. */
  glyphs: Spot[];
  /** Height of its digits, and the row they stand on. */
  high: number;
  foot: number;
  /** How many small spots stand at its foot: points, commas. */
  points: number;
}

/** Digits that touch come apart where only darker ink counts; strokes that fall apart come together where paler ink does. */
const INKS = [INK, 125, 100, 180];

/** Of a word's box, left and right of it; of its height squared, the least that is no dust. */
const ROOM = 2, DUST = 0.004;
/** Spots above each other by this share of the narrower one are one character: a colon, a per cent sign. */
const ABOVE = 0.6;

/** All ways to cut a word, the most usual first. */
export function cutsOf(frame: Frame, box: Box): Cut[] {
  return INKS.map((ink) => cut(frame, box, ink)).filter((each) => each !== null);
}

function cut(frame: Frame, [x, y, w, h]: Box, ink: number): Cut | null {
  const [left, top] = [Math.max(Math.floor(x - ROOM), 0), Math.max(Math.floor(y - ROOM), 0)];
  const spots = spotsOf(frame, [left, top, x + w + ROOM - left, y + h + ROOM - top], ink)
    .filter(({ size }) => size >= Math.max(4, DUST * h * h))
    .map((spot): Spot => ({
      ...spot,
      left: spot.left + left,
      right: spot.right + left,
      top: spot.top + top,
      bottom: spot.bottom + top,
    }))
    .filter((spot) => spot.right >= x && spot.left <= x + w && spot.bottom >= y && spot.top <= y + h)
    .sort((a, b) => a.left - b.left);
  const glyphs = spots.reduce(joined, []);
  const highest = Math.max(...glyphs.map(height));
  const tall = glyphs.filter((glyph) => height(glyph) > 0.6 * highest);
  if (tall.length === 0) return null;
  const high = middleOf(tall.map(height)), foot = middleOf(tall.map(({ bottom }) => bottom));
  return { glyphs, high, foot, points: glyphs.filter((glyph) => isPoint(glyph, high, foot)).length };
}

const height = ({ top, bottom }: Spot) => bottom - top + 1;
const width = ({ left, right }: Spot) => right - left + 1;
const middleOf = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;

const isPoint = (glyph: Spot, high: number, foot: number) =>
  height(glyph) < 0.5 * high && width(glyph) < 0.35 * high && glyph.top > foot - 0.5 * high;

/** Glyphs with one more spot: a part of the last one, or the next. */
function joined(glyphs: Spot[], spot: Spot): Spot[] {
  const last = glyphs.at(-1);
  const over = last ? Math.min(last.right, spot.right) - Math.max(last.left, spot.left) + 1 : 0;
  if (!last || over <= ABOVE * Math.min(width(last), width(spot))) return [...glyphs, spot];
  const whole: Spot = {
    left: Math.min(last.left, spot.left),
    right: Math.max(last.right, spot.right),
    top: Math.min(last.top, spot.top),
    bottom: Math.max(last.bottom, spot.bottom),
    size: last.size + spot.size,
    darkest: Math.min(last.darkest, spot.darkest),
  };
  return [...glyphs.slice(0, -1), whole];
}
