import { describe, expect, test } from "vitest";
import type { OcrWord } from "../../../functions-shared/reading/ocr/tsv.ts";
import type { Frame } from "../../../scripts/worker/reading/frame.ts";
import { withWhite } from "../../../scripts/worker/reading/white.ts";

const WIDTH = 600, HEIGHT = 60;

/** A row of a table: name, unit, and the high end of a range; what stands in the column of low ends is drawn, not read. */
function row(drawn: { from: number; to: number; high: number; shade?: number }[] = [], ends = "41") {
  const printed: [text: string, x: number][] = [["ALAT", 10], ["U/L", 200], [ends, 500]];
  const words = printed.map(([text, x]): OcrWord => ({
    text,
    box: [x, 20, 12 * text.length, 20],
    confidence: 0.9,
    line: "1.1.1.1",
  }));
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
  const ink = (from: number, to: number, high: number, shade = 0) => {
    for (let y = 40 - high; y < 40; y++) data.fill(shade, y * WIDTH + from, y * WIDTH + to);
  };
  for (const { box } of words) for (let x = box[0]; x < box[0] + box[2]; x += 12) ink(x, x + 4, 20);
  for (const { from, to, high, shade } of drawn) ink(from, to, high, shade);
  const frame: Frame = { data, width: WIDTH, height: HEIGHT };
  return withWhite(frame, words).at(-1)!.white ?? false;
}

describe("a number that stands alone in its row", () => {
  test("is known to where the paper before it is white, but for dust", () => {
    expect(row()).toBe(true);
    expect(row([{ from: 380, to: 384, high: 3 }])).toBe(true);
  });

  test("is not where ink that was not read stands before it, however light, or a border", () => {
    expect(row([{ from: 380, to: 384, high: 20 }])).toBe(false);
    expect(row([{ from: 380, to: 384, high: 20, shade: 160 }])).toBe(false);
    expect(row([{ from: 380, to: 381, high: 20 }])).toBe(false);
    expect(row([{ from: 480, to: 486, high: 10 }])).toBe(false);
  });

  test("is told of numbers alone", () => expect(row([], "note")).toBe(false));
});
