import type { Frame, Point } from "./frame.ts";

/** A picture made level and larger or smaller. */
export interface Straightened {
  frame: Frame;
  /** Where a place on it stands on a level picture of the old size. */
  level: (point: Point) => Point;
  /** Where a place on that stands on the picture it was made from. */
  tilted: (point: Point) => Point;
}

/** Turns a picture by some degrees and scales it, so that lines that ran at that angle are level. White comes in at the rim. */
export function straightened(frame: Frame, degrees: number, scale: number): Straightened {
  const [cos, sin] = [Math.cos(degrees * Math.PI / 180), Math.sin(degrees * Math.PI / 180)];
  const width = Math.round((frame.width * Math.abs(cos) + frame.height * Math.abs(sin)) * scale);
  const height = Math.round((frame.width * Math.abs(sin) + frame.height * Math.abs(cos)) * scale);
  const [x0, y0] = [frame.width / 2, frame.height / 2];
  const level = ([x, y]: Point): Point => [(x - width / 2) / scale + x0, (y - height / 2) / scale + y0];
  const tilted = ([x, y]: Point): Point => {
    const [u, v] = [x - x0, y - y0];
    return [u * cos - v * sin + x0, u * sin + v * cos + y0];
  };
  if (degrees === 0 && scale === 1) return { frame, level, tilted };
  return { frame: resampled(frame, (point) => tilted(level(point)), width, height), level, tilted };
}

/** A picture whose pixels are fetched from where they stand on another, between four pixels each. */
function resampled({ data, width, height }: Frame, origin: (point: Point) => Point, w: number, h: number): Frame {
  const out = new Uint8Array(w * h).fill(255);
  // The way from one pixel to the next is the same everywhere.
  const start = origin([0.5, 0.5]), right = origin([1.5, 0.5]), down = origin([0.5, 1.5]);
  const [rx, ry, dx, dy] = [right[0] - start[0], right[1] - start[1], down[0] - start[0], down[1] - start[1]];
  for (let y = 0; y < h; y++) {
    let sx = start[0] + y * dx - 0.5, sy = start[1] + y * dy - 0.5;
    for (let x = 0; x < w; x++, sx += rx, sy += ry) {
      const left = Math.floor(sx), top = Math.floor(sy);
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const at = top * width + left, fx = sx - left, fy = sy - top;
      const upper = data[at]! + (data[at + 1]! - data[at]!) * fx;
      const lower = data[at + width]! + (data[at + width + 1]! - data[at + width]!) * fx;
      out[y * w + x] = upper + (lower - upper) * fy + 0.5;
    }
  }
  return { data: out, width: w, height: h };
}
