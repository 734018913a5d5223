import { describe, expect, test } from "vitest";
import { withoutBars } from "../../../scripts/worker/reading/bars.ts";
import type { Frame } from "../../../scripts/worker/reading/frame.ts";
import { spotsOf } from "../../../scripts/worker/reading/spots.ts";

const LETTERS = 30;

/** White paper with black blocks on it, each left, top, width and height. */
function printed(...blocks: [number, number, number, number][]): Frame {
  const [width, height] = [600, 600], data = new Uint8Array(width * height).fill(250);
  for (const [x, y, w, h] of blocks) {
    for (let row = y; row < y + h; row++) data.fill(0, row * width + x, row * width + x + w);
  }
  return { data, width, height };
}

const inked = ({ data, width }: Frame, [x, y, w, h]: [number, number, number, number]): number => {
  let ink = 0;
  for (let row = y; row < y + h; row++) for (let at = x; at < x + w; at++) if (data[row * width + at]! < 150) ink++;
  return ink;
};
const cleaned = (page: Frame) => withoutBars(page, spotsOf(page), LETTERS);
const rows = [20, 80, 140, 200];

describe("bars between the columns of a table", () => {
  const word = (y: number): [number, number, number, number] => [120, y + 8, 40, LETTERS];
  const bar = (y: number): [number, number, number, number] => [80, y, 4, 46];

  test("are wiped off where they are typed below each other, the words beside them are not", () => {
    const page = printed(...rows.flatMap((y) => [bar(y), word(y)])), out = cleaned(page);
    for (const y of rows) {
      expect(inked(out, bar(y))).toBe(0);
      expect(inked(out, word(y))).toBe(40 * LETTERS);
    }
  });

  test("stay where one stands alone, or where they are no higher than letters", () => {
    const alone = printed(bar(20), word(20)),
      ones = printed(...rows.map((y): [number, number, number, number] => [80, y, 4, 32]));
    expect(cleaned(alone)).toBe(alone);
    expect(cleaned(ones)).toBe(ones);
  });

  test("stay where they are part of a word, however high they are", () => {
    const page = printed(
      ...rows.flatMap((y): [number, number, number, number][] => [bar(y), [88, y + 8, 20, LETTERS]]),
    );
    expect(cleaned(page)).toBe(page);
  });

  test("are wiped off where they are drawn through all rows and cross the rules between them, which stay", () => {
    const across = rows.map((y): [number, number, number, number] => [20, y, 500, 3]);
    const page = printed([80, 10, 3, 300], [519, 10, 3, 300], ...across, word(30)), out = cleaned(page);
    expect(inked(out, [80, 30, 3, 45])).toBe(0);
    expect(inked(out, [519, 30, 3, 45])).toBe(0);
    expect(inked(out, [100, 80, 400, 3])).toBe(1200);
    expect(inked(out, word(30))).toBe(40 * LETTERS);
  });

  test("are no broad block, whatever its height", () => {
    const page = printed([80, 10, 40, 300]);
    expect(inked(cleaned(page), [80, 10, 40, 300])).toBe(40 * 300);
  });
});
