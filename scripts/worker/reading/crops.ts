import type { Box } from "../../../functions-shared/contracts/source.ts";
import type { Frame } from "./frame.ts";

/** Where each crop stands on a sheet of crops. */
export interface CropSheet {
  frame: Frame;
  places: Box[];
}

const GAP = 60, MARGIN = 30, COLUMNS = 4;

/**
 * Parts of a picture laid out on a sheet of their own, each so high, in rows and columns wide apart: what stands on the sheet
 * is read in one go, much cheaper than the page.
 */
export function sheetOf(frame: Frame, boxes: Box[], height: number): CropSheet {
  const scales = boxes.map((box) => height / Math.max(box[3], 1));
  const widths = boxes.map((box, i) => Math.ceil(box[2] * scales[i]!));
  const column = Math.max(...widths) + GAP, row = Math.round(height * 1.5);
  const columns = Math.min(COLUMNS, boxes.length);
  const width = columns * column + 2 * MARGIN, rows = Math.ceil(boxes.length / columns);
  const sheet: Frame = { data: new Uint8Array(width * (rows * row + 2 * MARGIN)).fill(250), width, height: 0 };
  sheet.height = sheet.data.length / width;
  const places = boxes.map((box, i): Box => {
    const place: Box = [MARGIN + (i % columns) * column, MARGIN + Math.floor(i / columns) * row, widths[i]!, height];
    copy(frame, box, sheet, place);
    withoutRules(sheet, place);
    return place;
  });
  return { frame: sheet, places };
}

/** Copies a part of one picture to a place on another, larger or smaller. */
function copy(from: Frame, [x, y, w, h]: Box, to: Frame, [left, top, width, height]: Box): void {
  for (let row = 0; row < height; row++) {
    const sy = Math.min(Math.max(y + (row + 0.5) * h / height - 0.5, 0), from.height - 1.001);
    const y0 = Math.floor(sy), fy = sy - y0;
    for (let column = 0; column < width; column++) {
      const sx = Math.min(Math.max(x + (column + 0.5) * w / width - 0.5, 0), from.width - 1.001);
      const x0 = Math.floor(sx), fx = sx - x0, at = y0 * from.width + x0;
      const upper = from.data[at]! * (1 - fx) + from.data[at + 1]! * fx;
      const lower = from.data[at + from.width]! * (1 - fx) + from.data[at + from.width + 1]! * fx;
      to.data[(top + row) * to.width + left + column] = upper * (1 - fy) + lower * fy;
    }
  }
}

/** A row this full of what is darker than this, this near the rim of a crop, is the rule of a table. */
const GREY = 185, FULL = 0.85, RIM = 0.25;

/** Wipes off the rules of a table that came with a crop: beside a word so large they are read as letters. */
function withoutRules({ data, width }: Frame, [left, top, across, down]: Box): void {
  const start = (row: number) => (top + row) * width + left;
  const isFull = (row: number) => {
    let ink = 0;
    for (let at = start(row); at < start(row) + across; at++) if (data[at]! < GREY) ink++;
    return ink >= FULL * across;
  };
  const rim = Math.floor(RIM * down);
  for (const rows of [range(0, rim), range(down - rim, down).reverse()]) {
    const inmost = rows.findLast(isFull);
    if (inmost === undefined) continue;
    // What is blurred of the rule goes with it.
    const reach = rows.slice(0, rows.indexOf(inmost) + 3);
    for (const row of reach) data.fill(250, start(row), start(row) + across);
  }
}

const range = (from: number, to: number) => Array.from({ length: Math.max(to - from, 0) }, (_, i) => from + i);
