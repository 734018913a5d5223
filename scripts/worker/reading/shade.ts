import { type Frame, inByte } from "./frame.ts";

/** Paper is looked for in tiles of so many pixels; the ink of a line is narrower. */
export const TILE = 32;
/** How bright paper becomes. Below the second nothing is taken for paper: the table under the sheet stays dark. */
export const PAPER = 250;
const DARKEST_PAPER = 50;

/** How bright the paper is in each tile: brighter than nine tenths of the pixels looked at. */
function paperOf({ data, width, height }: Frame): { map: Float32Array; columns: number; rows: number } {
  const columns = Math.ceil(width / TILE), rows = Math.ceil(height / TILE);
  const map = new Float32Array(columns * rows);
  const counts = new Uint32Array(256);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      counts.fill(0);
      let seen = 0;
      for (let y = row * TILE; y < Math.min((row + 1) * TILE, height); y += 2) {
        for (let x = column * TILE; x < Math.min((column + 1) * TILE, width); x += 2) {
          counts[data[y * width + x]!]!++;
          seen++;
        }
      }
      let value = 255;
      for (let above = 0; value > 0 && (above += counts[value]!) * 10 < seen; value--);
      map[row * columns + column] = Math.max(value, DARKEST_PAPER);
    }
  }
  return { map: widened(map, columns, rows), columns, rows };
}

/**
 * A tile filled with ink takes the paper of its neighbours, but no shadow is made brighter by the light beside it (closing, as in
 * edges.ts); then all are smoothed.
 */
function widened(map: Float32Array, columns: number, rows: number): Float32Array {
  const around = (of: Float32Array, fold: (values: number[]) => number) => {
    const out = new Float32Array(of.length);
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const values: number[] = [];
        for (let y = Math.max(row - 1, 0); y <= Math.min(row + 1, rows - 1); y++) {
          for (let x = Math.max(column - 1, 0); x <= Math.min(column + 1, columns - 1); x++) {
            values.push(of[y * columns + x]!);
          }
        }
        out[row * columns + column] = fold(values);
      }
    }
    return out;
  };
  const bright = around(map, (values) => Math.max(...values));
  const closed = around(bright, (values) => Math.min(...values));
  return around(closed, (values) => values.reduce((sum, value) => sum + value, 0) / values.length);
}

/** Takes shadows and uneven light off: every pixel is set against the paper around it. */
export function withoutShade(frame: Frame): Frame {
  const { data, width, height } = frame;
  const { map, columns, rows } = paperOf(frame);
  const out = new Uint8Array(data.length), paper = new Float64Array(columns);
  for (let y = 0; y < height; y++) {
    const at = Math.min(Math.max((y + 0.5) / TILE - 0.5, 0), rows - 1);
    const row = Math.min(Math.floor(at), Math.max(rows - 2, 0)), down = at - row;
    const upper = row * columns, lower = Math.min(row + 1, rows - 1) * columns;
    for (let column = 0; column < columns; column++) {
      paper[column] = map[upper + column]! * (1 - down) + map[lower + column]! * down;
    }
    lightRow(data, out, y * width, width, paper);
  }
  return { data: out, width, height };
}

/** One row of a picture, from the paper in the middle of each tile: as bright as the first up to there, as the last from there. */
function lightRow(data: Uint8Array, out: Uint8Array, start: number, width: number, paper: Float64Array): void {
  for (let tile = -1; tile < paper.length; tile++) {
    const before = paper[Math.max(tile, 0)]!, after = paper[Math.min(tile + 1, paper.length - 1)]!;
    const middle = tile * TILE + TILE / 2, step = (after - before) / TILE;
    const from = Math.max(middle, 0), to = Math.min(middle + TILE, width);
    let value = before + step * (from - middle + 0.5);
    for (let at = start + from; at < start + to; at++, value += step) {
      out[at] = inByte(data[at]! * PAPER / value);
    }
  }
}
