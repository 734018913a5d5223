import { fetchCubic } from "./cubic.ts";
import type { Frame, Point } from "./frame.ts";
import type { PageView } from "./page-view.ts";
import { withoutShade } from "./shade.ts";
import { sharpened } from "./sharpen.ts";
import { fitted, seen, turnedView, whole } from "./view.ts";

/** A page as an engine is shown it: flat, level, without shade, its letters as high as engines like them. */
export interface LevelPage {
  frame: Frame;
  /** Pixels of it for one of the picture. */
  pixels: number;
  /** Size of the picture turned upright, into which the level page fits, too. */
  width: number;
  height: number;
  /** Where a place of the level page, in the picture's pixels, stands on the picture turned upright. */
  tilted: (point: Point) => Point;
}

/** How high capitals and figures are shown, and the longest picture: A4 at 300 dots an inch. */
const LETTERS = 32, LONG_SIDE = 3508;
const LARGER = 2.5, SMALLER = 0.4;

/** The page of a picture, turned by some more quarters. */
export function levelPage(picture: Frame, { view, quarters, letters }: PageView, turns = 0): LevelPage {
  const { width, height } = turnedView(whole(picture), quarters + turns);
  const level = fitted(turnedView(view, turns), width, height);
  const high = letters * level.width / turnedView(view, turns).width;
  const wanted = Math.min(high > 0 ? LETTERS / high : Infinity, LONG_SIDE / Math.max(level.width, level.height));
  const pixels = Math.min(Math.max(wanted, SMALLER), LARGER);
  const back = turnedView({ width, height, origin: (point) => point }, -(quarters + turns));
  return {
    frame: sharpened(withoutShade(seen(picture, level, pixels, fetchCubic))),
    pixels,
    width,
    height,
    tilted: (point) => back.origin(level.origin(point)),
  };
}
