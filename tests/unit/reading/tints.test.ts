import { describe, expect, test } from "vitest";
import type { Frame } from "../../../scripts/worker/reading/frame.ts";
import { onWhite } from "../../../scripts/worker/reading/tints.ts";

const LETTERS = 32;
type Block = [x: number, y: number, width: number, height: number, tone: number];

/** White paper with blocks of some tone on it, the later ones on the earlier. */
function printed(...blocks: Block[]): Frame {
  const [width, height] = [800, 400], data = new Uint8Array(width * height).fill(250);
  for (const [x, y, w, h, tone] of blocks) {
    for (let row = y; row < y + h; row++) data.fill(tone, row * width + x, row * width + x + w);
  }
  return { data, width, height };
}
const at = ({ data, width }: Frame, x: number, y: number) => data[y * width + x]!;

describe("a page as if it was printed on white", () => {
  test("has black letters where they were white on a dark bar", () => {
    const out = onWhite(printed([80, 80, 600, 64, 40], [160, 96, 6, 32, 255], [300, 96, 6, 32, 255]), LETTERS);
    expect(at(out, 163, 110)).toBeLessThan(20);
    expect(at(out, 303, 110)).toBeLessThan(20);
    expect(at(out, 230, 110)).toBeGreaterThan(240);
    expect(at(out, 40, 110)).toBe(250);
  });

  test("has white paper where a row was tinted, its ink as dark against it as before", () => {
    const out = onWhite(printed([80, 80, 600, 64, 190], [160, 96, 5, 32, 60]), LETTERS);
    expect(at(out, 230, 110)).toBeGreaterThan(245);
    expect(at(out, 162, 110)).toBeLessThan(85);
  });

  test("is the same where bold characters touch and make a broad dark spot", () => {
    const strokes = Array.from({ length: 20 }, (_, i): Block => [100 + 16 * i, i % 2 === 0 ? 100 : 112, 16, 30, 0]);
    const page = printed(...strokes);
    expect(onWhite(page, LETTERS)).toBe(page);
  });

  test("is the same where it was, its boldest letters and its rules too", () => {
    const page = printed([80, 80, 600, 3, 0], [80, 80, 3, 200, 0], [160, 96, 14, 32, 0], [200, 96, 14, 32, 30]);
    expect(onWhite(page, LETTERS)).toBe(page);
  });
});
