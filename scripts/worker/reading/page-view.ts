import type { Box } from "../../../functions-shared/contracts/source.ts";
import { slopesOf, unbent } from "./bend.ts";
import { type Frame, type Point, turned } from "./frame.ts";
import {
  type Glyph,
  glyphsOf,
  letterHeight,
  median,
  onItsHead,
  printedOn,
  reaches,
  runsDown,
  type Stretch,
  stretchesOf,
  textLines,
} from "./lines.ts";
import { withoutShade } from "./shade.ts";
import { findSheet } from "./sheet.ts";
import { onWhite } from "./tints.ts";
import { inkOf, inkShare, skewOf } from "./skew.ts";
import { flattened, levelled, reduced, seen, trimmed, turnedView, type View, whole } from "./view.ts";

/** How a page lies on a picture. */
export interface PageView {
  /** The page flat, its lines level; its unit is about a pixel of the picture. */
  view: View;
  /** The part of the view on which something is printed; the rest is white. */
  printed: Box;
  /** Quarter turns clockwise that bring the picture upright. */
  quarters: number;
  /** Whether it may stand on its head all the same. */
  unsure: boolean;
  /** Height of its letters in the picture's pixels, capitals and figures; 0 where no lines were found. */
  letters: number;
}

/** Length of the picture on which a sheet is looked for, and of the one on which lines are. */
const SHEET_SIDE = 640, LINES_SIDE = 1700;
/** How high letters of usual size are on the latter, of an A4 page. */
const SMALL_LETTERS = 14;
/** Less ink than this is dust. */
const DUST = 0.0004;
/** Letters that must reach one way, and how many times more often than the other, to tell which way is up. */
const TELLING = 12, CLEARLY = 1.8;

/** Lines this steep, most of them, are looked at twice. */
const BENT = 0.006;
/** Share of a sheet at its rim that is left out: what lies below it would be seen as rules. */
const RIM = 0.004;

const longSide = ({ width, height }: Frame) => Math.max(width, height);

/** The flat view of the sheet, where one is seen on the picture made smaller by a whole number. */
function sheetView(picture: Frame, small: Frame, smaller: number): View {
  const further = Math.max(1, Math.round(longSide(small) / SHEET_SIDE)), step = smaller * further;
  const corners = findSheet(reduced(small, further));
  if (!corners) return whole(picture);
  const [tl, tr, br, bl] = corners.map(([x, y]): Point => [x * step, y * step]);
  return trimmed(flattened([tl!, tr!, br!, bl!]), RIM);
}

/** Finds how a page lies on a picture: its sheet, which way its lines run, how they bend. Null where nothing is printed. */
export function pageView(picture: Frame): PageView | null {
  const step = Math.max(1, Math.round(longSide(picture) / LINES_SIDE)), small = reduced(picture, step);
  const sheet = sheetView(picture, small, step);
  const onSmall = (view: View): View => ({
    ...view,
    origin: (point) => {
      const [x, y] = view.origin(point);
      return [x / step, y / step];
    },
  });
  const look = (view: View) => onWhite(withoutShade(seen(small, onSmall(view), 1 / step)), SMALL_LETTERS);
  const first = look(sheet), ink = inkOf(first);
  if (inkShare(ink) < DUST) return null;
  const found = glyphsOf(first), quarters = runsDown(found) ? 1 : 0;
  const upright = turned(first, quarters), degrees = skewOf(quarters === 0 ? ink : inkOf(upright));
  const level = levelled(turnedView(sheet, quarters), degrees);
  const flat = degrees === 0 ? upright : look(level);
  const glyphs = flat.data === first.data ? found : glyphsOf(flat);
  const { up, down } = reaches(textLines(glyphs));
  const [most, least] = [Math.max(up, down), Math.min(up, down)];
  const clear = most >= TELLING && most > CLEARLY * least, turns = clear && down > up ? 2 : 0;
  const standing = turns === 2 ? glyphs.map((glyph) => onItsHead(glyph, flat)) : glyphs;
  const lines = textLines(standing), stretches = stretchesOf(lines);
  let view = bentView(turnedView(level, turns), stretches, flat), printed = printedPart(view, standing, flat);
  // Lines that bend much are found in pieces; once they are nearly level they tell more.
  if (median(stretches.map(({ slope }) => Math.abs(slope))) > BENT) {
    const again = look(view), straighter = glyphsOf(again);
    view = bentView(view, stretchesOf(textLines(straighter)), again);
    printed = printedPart(view, straighter, again);
  }
  return { view, printed, quarters: quarters + turns, unsure: !clear, letters: letterHeight(lines) * step };
}

/** White that is kept around what is printed, as a share of the width. */
const MARGIN = 0.03;

/** The part of a view within which all letters of a look at it stand. */
function printedPart(view: View, glyphs: Glyph[], { width, height }: Frame): Box {
  const [sx, sy] = [view.width / width, view.height / height], room = MARGIN * view.width;
  const box = printedOn(glyphs);
  if (!box) return [0, 0, view.width, view.height];
  const [x, y, w, h] = box;
  const left = Math.max(x * sx - room, 0), top = Math.max(y * sy - room, 0);
  return [
    left,
    top,
    Math.min((x + w) * sx + room, view.width) - left,
    Math.min((y + h) * sy + room, view.height) - top,
  ];
}

/** The view with its lines made level, where they bend. */
function bentView(view: View, stretches: Stretch[], { width, height }: Frame): View {
  const slopes = slopesOf(stretches, width, height);
  if (!slopes) return view;
  const [sx, sy] = [width / view.width, height / view.height];
  return unbent(view, (x, y) => slopes(x * sx, y * sy));
}
