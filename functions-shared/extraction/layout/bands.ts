import type { Page } from "../../contracts/source.ts";
import { type Cell, type Line, right } from "./lines.ts";

/** A strip of the page that cells of several rows stand in, with blank strips on both sides. */
export interface Band {
  from: number;
  to: number;
}

/** A cell in ten may reach into the gap between two columns and does not close it. */
const STRAYS = 0.1;

/** The bands the cells of some rows stand in, from left to right. */
export function bandsOf(rows: Line[], page: Page): Band[] {
  const step = page.unit === "cell" ? 1 : page.width / 1200;
  const covered = new Uint16Array(Math.ceil(page.width / step) + 2);
  for (const { cells } of rows) {
    for (const cell of cells) {
      const from = Math.max(0, Math.floor(cell.box[0] / step)),
        to = Math.min(covered.length, Math.ceil(right(cell) / step));
      for (let at = from; at < to; at++) covered[at]!++;
    }
  }
  const strays = Math.floor(rows.length * STRAYS);
  const bands: Band[] = [];
  for (let at = 0, open = -1; at < covered.length; at++) {
    const filled = covered[at]! > strays;
    if (filled && open < 0) open = at;
    if (!filled && open >= 0) {
      bands.push({ from: open * step, to: at * step });
      open = -1;
    }
  }
  return bands;
}

/** The texts the rows have in a band. */
export const textsIn = ({ from, to }: Band, rows: Line[]) =>
  rows.flatMap(({ cells }) => cells.filter((cell) => isIn(cell, from, to)).map(({ text }) => text));

/** Whether the middle of a cell lies between two places. */
export const isIn = (cell: Cell, from: number, to: number) => {
  const center = cell.box[0] + cell.box[2] / 2;
  return center >= from && center < to;
};
