import type { Box } from "../../../functions-shared/contracts/source.ts";
import type { Frame } from "./frame.ts";

/** Darker than this is ink. */
export const INK = 150;

/** A spot of ink: everything that touches. */
export interface Spot {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** How many pixels, and the darkest of them. */
  size: number;
  darkest: number;
}

/** The spots of ink in a part of a picture, places counted from the part's corner. */
export function spotsOf({ data, width, height }: Frame, [x, y, w, h]: Box, darker = INK): Spot[] {
  const left = Math.max(Math.floor(x), 0), top = Math.max(Math.floor(y), 0);
  const across = Math.min(Math.ceil(x + w), width) - left, down = Math.min(Math.ceil(y + h), height) - top;
  if (across <= 0 || down <= 0) return [];
  const seen = new Uint8Array(across * down);
  const shade = (at: number) => data[(top + Math.floor(at / across)) * width + left + at % across]!;
  const ink = (at: number) => shade(at) < darker;
  const spots: Spot[] = [];
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] || !ink(start)) continue;
    const spot: Spot = { left: across, right: 0, top: down, bottom: 0, size: 0, darkest: 255 };
    const open = [start];
    seen[start] = 1;
    while (open.length > 0) {
      const at = open.pop()!, column = at % across, row = Math.floor(at / across);
      spot.size++, spot.darkest = Math.min(spot.darkest, shade(at));
      spot.left = Math.min(spot.left, column), spot.right = Math.max(spot.right, column);
      spot.top = Math.min(spot.top, row), spot.bottom = Math.max(spot.bottom, row);
      for (let r = Math.max(row - 1, 0); r <= Math.min(row + 1, down - 1); r++) {
        for (let c = Math.max(column - 1, 0); c <= Math.min(column + 1, across - 1); c++) {
          const next = r * across + c;
          if (!seen[next] && ink(next)) seen[next] = 1, open.push(next);
        }
      }
    }
    spots.push(spot);
  }
  return spots;
}
