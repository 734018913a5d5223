import { type Frame, inByte } from "./frame.ts";
import { type Spot, spotsOf } from "./spots.ts";
import { PAPER } from "./shade.ts";
import { reduced } from "./view.ts";

/** Pixels a letter is high where bars and tints are looked for: its strokes are one or two wide there. */
const SMALL = 8;
/** Darker than this, and so full, a block is a bar that light letters stand on: at least this many letters wide, and this high. */
const DARK = 120, FULL = 0.6, WIDE = 6, LOWEST = 0.9;
/** Nearly all of a bar's columns reach from its head to its foot; those of bold words that touch do not. */
const REACHING = 0.95, RIM = 0.25;
/** What is higher is the dark that a sheet lies on. */
const HIGHEST = 12;
/** A stroke is narrower than twice this and a pixel, on the small picture. */
const STROKE = 3;
/** Tone of paper that is tinted; what is darker is ink, however broad. */
const LIGHTEST = 236, DARKEST = 90;
/** A tint is so many letters wide: dense small print looks like one, a word at a time. */
const TINTED = 12;
/**
 * A page as if all of it was printed black on white: bars with light letters on dark are turned over, and tinted rows and headings
 * are set against their own tint. An engine chooses one tone for a whole page below which all is ink: pale letters beside a black bar
 * are none, nor are those of a grey row.
 *
 * @param letters how high letters are, in pixels.
 */
export function onWhite(frame: Frame, letters: number): Frame {
  const step = Math.max(Math.round(letters / SMALL), 1), small = reduced(frame, step), high = letters / step;
  const bars = spotsOf(small, undefined, DARK).filter((spot) => isBar(small, spot, high));
  const out = bars.length === 0 ? frame : { ...frame, data: frame.data.slice() };
  const light = bars.length === 0 ? small : { ...small, data: small.data.slice() };
  for (const bar of bars) turnOver(small, light, bar, out, step);
  return withoutTints(out, withoutStrokes(light), high, step);
}

/** Whether a spot is a filled block of so many letters, and no table that hangs together. */
function isBlock({ left, right, top, bottom, size }: Spot, high: number, wide: number): boolean {
  const [width, height] = [right - left + 1, bottom - top + 1];
  return width >= wide * high && height >= LOWEST * high && size >= FULL * width * height;
}

function isBar(small: Frame, spot: Spot, high: number): boolean {
  const tall = spot.bottom - spot.top + 1;
  if (!isBlock(spot, high, WIDE) || tall > HIGHEST * high) return false;
  const reaching = columnsOf(small, spot).filter(([top, bottom]) =>
    top - spot.top <= RIM * tall && spot.bottom - bottom <= RIM * tall
  );
  return reaching.length >= REACHING * (spot.right - spot.left + 1);
}

/** Where each column of a spot begins and ends. */
function columnsOf({ data, width }: Frame, spot: Spot): [top: number, bottom: number][] {
  return Array.from({ length: spot.right - spot.left + 1 }, (_, i) => {
    let { top, bottom } = spot;
    const isLight = (y: number) => data[y * width + spot.left + i]! >= DARK;
    while (top < bottom && isLight(top)) top++;
    while (bottom > top && isLight(bottom)) bottom--;
    return [top, bottom];
  });
}

/** Turns a bar over, on the small picture and on the page: light becomes dark, and its own tone white, as its rim does. */
function turnOver(small: Frame, light: Frame, bar: Spot, page: Frame, step: number): void {
  const counts = new Uint32Array(256), columns = columnsOf(small, bar);
  for (const [i, [top, bottom]] of columns.entries()) {
    for (let y = top; y <= bottom; y++) counts[small.data[y * small.width + bar.left + i]!]!++;
  }
  const turned = turnedTones(counts);
  const put = (frame: Frame, x: number, y: number, size: number, tones: Uint8Array | null) => {
    for (let row = y * size; row < Math.min((y + 1) * size, frame.height); row++) {
      const start = row * frame.width + x * size, end = Math.min(start + size, (row + 1) * frame.width);
      if (tones === null) frame.data.fill(PAPER, start, end);
      else for (let i = start; i < end; i++) frame.data[i] = tones[frame.data[i]!]!;
    }
  };
  for (let x = Math.max(bar.left - 1, 0); x <= Math.min(bar.right + 1, small.width - 1); x++) {
    const [top, bottom] = columns[Math.min(Math.max(x - bar.left, 0), columns.length - 1)]!;
    for (let y = Math.max(top - 1, 0); y <= Math.min(bottom + 1, small.height - 1); y++) {
      const isRim = x <= bar.left || x >= bar.right || y <= top || y >= bottom;
      put(light, x, y, 1, isRim ? null : turned);
      put(page, x, y, step, isRim ? null : turned);
    }
  }
}

/** What tones of a bar become: most of it is of its own tone, which becomes white; grain makes some of it lighter. */
function turnedTones(counts: Uint32Array): Uint8Array {
  const all = counts.reduce((sum, count) => sum + count, 0);
  let tone = 0;
  for (let below = counts[0]!; below < 0.5 * all; below += counts[++tone]!);
  return Uint8Array.from({ length: 256 }, (_, value) => inByte(PAPER * Math.min((255 - value) / (255 - tone), 1)));
}

/**
 * A small picture without strokes: paper and tints (morphological closing, as in edges.ts). The brightest of so many that follow each
 * place is found by doubling, then the darkest of those as many places back.
 */
function withoutStrokes({ data, width, height }: Frame): Frame {
  const out = data.slice(), steps = [1, 2, 2 * STROKE - 3];
  for (const next of [1, width]) {
    for (const step of steps.map((each) => each * next)) {
      for (let at = 0, other = step; other < out.length; at++, other++) {
        if (out[other]! > out[at]!) out[at] = out[other]!;
      }
    }
  }
  for (const next of [1, width]) {
    for (const step of steps.map((each) => each * next)) {
      for (let at = out.length - 1, other = at - step; other >= 0; at--, other--) {
        if (out[other]! < out[at]!) out[at] = out[other]!;
      }
    }
  }
  return { data: out, width, height };
}

/** Sets what is printed on a tint against it. */
function withoutTints(page: Frame, paper: Frame, high: number, step: number): Frame {
  const tints = spotsOf(paper, undefined, LIGHTEST).filter((spot) => isBlock(spot, high, TINTED));
  if (tints.length === 0) return page;
  const data = page.data.slice();
  for (const { left, right, top, bottom } of tints) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const tone = paper.data[row * paper.width + column]!;
        if (tone >= LIGHTEST || tone < DARKEST) continue;
        lighten(data, row * step * page.width + column * step, page.width, step, PAPER / tone);
        // Where tints overlap, once is enough.
        paper.data[row * paper.width + column] = PAPER;
      }
    }
  }
  return { ...page, data };
}

/** Makes a square of a picture lighter. */
function lighten(data: Uint8Array, start: number, width: number, step: number, share: number): void {
  for (let row = start; row < start + step * width; row += width) {
    for (let at = row; at < row + step; at++) data[at] = inByte(data[at]! * share);
  }
}
