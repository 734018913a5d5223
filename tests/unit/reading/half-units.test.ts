import { expect, test } from "vitest";
import type { Frame } from "../../../scripts/worker/reading/frame.ts";
import { withHalfUnits } from "../../../scripts/worker/reading/half-units.ts";

/** A word of upright strokes so many pixels wide, three pixels apart, as an engine reads it. */
function drawn(widths: number[], text: string, confidence: number) {
  const width = 400, height = 60, frame: Frame = { data: new Uint8Array(width * height).fill(250), width, height };
  let x = 20;
  for (const wide of widths) {
    for (let row = 15; row < 45; row++) frame.data.fill(0, row * width + x, row * width + x + wide);
    x += wide + 3;
  }
  const word = { text, confidence, box: [20, 15, x - 23, 30] as [number, number, number, number], line: "1.1.1.1" };
  const [read] = withHalfUnits(frame, [word]);
  return [read!.text, read!.confidence];
}

test("a unit that may have lost a thin letter is what stands apart on the picture", () => {
  expect(drawn([28, 24, 12, 20], "mU/L", 0.1)).toEqual(["mU/L", 0.75]);
  expect(drawn([28, 5, 24, 12, 20], "mU/L", 0.1)).toEqual(["mIU/L", 0.75]);
});

test("letters that hang together tell nothing: the m beside them is too wide or too narrow", () => {
  expect(drawn([36, 24, 12, 20], "mU/L", 0.1)).toEqual(["mU/L", 0.1]);
  expect(drawn([28, 34, 12, 20], "mU/L", 0.1)).toEqual(["mU/L", 0.1]);
  expect(drawn([28, 24, 32], "mU/L", 0.1)).toEqual(["mU/L", 0.1]);
});

test("any other word, and what an engine is sure of, stays", () => {
  expect(drawn([28, 5, 24, 12, 20], "mg/L", 0.1)).toEqual(["mg/L", 0.1]);
  expect(drawn([28, 5, 24, 12, 20], "mU/L", 0.9)).toEqual(["mU/L", 0.9]);
});
