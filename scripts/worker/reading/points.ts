import type { Box } from "../../../functions-shared/contracts/source.ts";
import type { Frame } from "./frame.ts";
import { spotsOf } from "./spots.ts";

/** A printed point is as dark as the digits beside it; dust and grain are not. */
const BLACK = 105;

/**
 * How many points or commas are seen between the digits of a word, whatever an engine reads there: small spots at its foot with
 * something as high as a digit on either side.
 */
export function pointsSeen(frame: Frame, box: Box): number {
  const spots = spotsOf(frame, box);
  const digits = spots.filter(({ top, bottom }) => bottom - top + 1 > 0.55 * box[3]);
  if (digits.length < 2) return 0;
  const foot = Math.max(...digits.map(({ bottom }) => bottom)),
    high = foot - Math.min(...digits.map(({ top }) => top)) + 1;
  return spots.filter((spot) => {
    const [width, height] = [spot.right - spot.left + 1, spot.bottom - spot.top + 1];
    const filled = spot.size >= 0.55 * width * height && spot.darkest < BLACK;
    return filled && width >= 0.09 * high && height >= 0.09 * high && width <= 0.32 * high && height <= 0.45 * high &&
      spot.top > foot - 0.4 * high && spot.bottom >= foot - 0.12 * high &&
      digits.some(({ right }) => right < spot.left + width / 2) && digits.some(({ left }) =>
        left > spot.right - width / 2
      );
  }).length;
}
