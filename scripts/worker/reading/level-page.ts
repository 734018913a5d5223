import type { Box } from "../../../functions-shared/contracts/source.ts";
import { fetchCubic } from "./cubic.ts";
import type { Frame, Point } from "./frame.ts";
import type { PageView } from "./page-view.ts";
import { PAPER, TILE, withoutShade } from "./shade.ts";
import { onWhite } from "./tints.ts";
import { sharpened } from "./sharpen.ts";
import { CELL, fitted, seen, sizeOf, turnedView, type View, whole } from "./view.ts";

/** A page as an engine is shown it: flat, level, without shade, its letters as high as engines like them. */
export interface LevelPage {
  frame: Frame;
  /** Pixels of it for one of the picture. */
  pixels: number;
  /** How high its letters are, capitals and figures. */
  letters: number;
  /** Size of the picture turned upright, into which the level page fits, too. */
  width: number;
  height: number;
  /** Where a place of the level page, in the picture's pixels, stands on the picture turned upright. */
  tilted: (point: Point) => Point;
}

/** How high capitals and figures are shown, and the longest picture: A4 at 300 dots an inch. */
const LETTERS = 32, LONG_SIDE = 3508;
const LARGER = 2.5, SMALLER = 0.4;

const onItsHead = ([x, y, w, h]: Box, { width, height }: View): Box => [width - x - w, height - y - h, w, h];

/** What cells and the tiles of shade have in common: a part that begins there is what it would be on the whole page. */
const GRID = CELL * TILE / 8;

/** A part of a page with its corners on the grid, and so much room that its ink is set against the same paper as on the whole page. */
function inCells([x, y, w, h]: Box, width: number, height: number): Box {
  const left = Math.max(Math.floor(x / GRID) - 1, 0) * GRID, top = Math.max(Math.floor(y / GRID) - 1, 0) * GRID;
  const right = Math.min((Math.ceil((x + w) / GRID) + 1) * GRID, width);
  const bottom = Math.min((Math.ceil((y + h) / GRID) + 1) * GRID, height);
  return [left, top, right - left, bottom - top];
}

/** A part of a page where it stands, the rest white: an engine tells columns by the margins of a page. */
function onPaper({ data, width, height }: Frame, [left, top]: Box, across: number, down: number): Frame {
  if (width === across && height === down) return { data, width, height };
  const out = new Uint8Array(across * down).fill(PAPER);
  for (let y = 0; y < height; y++) out.set(data.subarray(y * width, (y + 1) * width), (top + y) * across + left);
  return { data: out, width: across, height: down };
}

/** The page of a picture, turned by some more quarters. */
export function levelPage(picture: Frame, { view, printed, quarters, letters }: PageView, turns = 0): LevelPage {
  const { width, height } = turnedView(whole(picture), quarters + turns);
  const level = fitted(turnedView(view, turns), width, height);
  const high = letters * level.width / turnedView(view, turns).width;
  const wanted = Math.min(high > 0 ? LETTERS / high : Infinity, LONG_SIDE / Math.max(level.width, level.height));
  const pixels = Math.min(Math.max(wanted, SMALLER), LARGER), { width: across, height: down } = sizeOf(level, pixels);
  const [x, y, w, h] = turns === 2 ? onItsHead(printed, view) : printed,
    [sx, sy] = [across / view.width, down / view.height];
  const part = inCells([x * sx, y * sy, w * sx, h * sy], across, down);
  const shown = high > 0 ? high * pixels : LETTERS;
  const back = turnedView({ width, height, origin: (point) => point }, -(quarters + turns));
  return {
    frame: onPaper(
      sharpened(onWhite(withoutShade(seen(picture, level, pixels, fetchCubic, part)), shown)),
      part,
      across,
      down,
    ),
    pixels,
    letters: shown,
    width,
    height,
    tilted: (point) => back.origin(level.origin(point)),
  };
}
