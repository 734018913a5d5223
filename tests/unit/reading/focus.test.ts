import { describe, expect, test } from "vitest";
import { fetchCubic } from "../../../scripts/worker/reading/cubic.ts";
import type { Frame } from "../../../scripts/worker/reading/frame.ts";
import { sharpened } from "../../../scripts/worker/reading/sharpen.ts";
import { seen, whole } from "../../../scripts/worker/reading/view.ts";

const SIDE = 60;

/** A picture whose every pixel is as bright as it says. */
const picture = (shade: (x: number, y: number) => number): Frame => ({
  data: Uint8Array.from({ length: SIDE * SIDE }, (_, at) => shade(at % SIDE, Math.floor(at / SIDE))),
  width: SIDE,
  height: SIDE,
});
const at = ({ data, width }: Frame, x: number, y: number) => data[y * width + x]!;

/** A digit and a point beside it that was smeared: the paper between them is grey. */
const smeared = picture((x) => (x < 30 ? 20 : [100, 150, 110, 60, 60, 110, 180][x - 30] ?? 240));

describe("a smeared picture", () => {
  test("shows the paper between a digit and a point again once it is sharpened", () => {
    const gap = (frame: Frame) => at(frame, 31, 30) - Math.max(at(frame, 29, 30), at(frame, 33, 30));
    expect(gap(sharpened(smeared))).toBeGreaterThan(gap(smeared) + 25);
  });

  test("that is even stays as it is, to its rim", () => {
    expect(sharpened(picture(() => 137)).data).toEqual(picture(() => 137).data);
  });
});

describe("a picture shown larger", () => {
  const stroke = picture((x) => (x === 30 ? 40 : 240));
  const darkest = (frame: Frame) => Math.min(...frame.data);

  test("keeps thin strokes darker than from between four pixels, and paper as it is", () => {
    const half = { ...whole(stroke), origin: ([x, y]: readonly [number, number]) => [x + 0.5, y + 0.5] as const };
    expect(darkest(seen(stroke, half, 1, fetchCubic))).toBeLessThan(darkest(seen(stroke, half, 1)) - 10);
    expect(at(seen(stroke, half, 1, fetchCubic), 10, 10)).toBe(240);
  });

  test("is the picture itself where nothing is changed", () => {
    expect(at(seen(stroke, whole(stroke), 1, fetchCubic), 30, 20)).toBe(40);
    expect(at(seen(stroke, whole(stroke), 1, fetchCubic), 31, 20)).toBe(240);
  });
});
