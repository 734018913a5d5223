import { describe, expect, test } from "vitest";
import type { Box } from "../../../functions-shared/contracts/source.ts";
import { spotsOf } from "../../../scripts/worker/reading/spots.ts";

const WIDTH = 21, HEIGHT = 9;

/** Tones from black to white, so scattered that every word of four pixels holds some of each. */
const tones = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, at) => (at * at * 7 + at * 31) % 256);

/** Pixels darker than that in a part of the picture. */
const inkOf = ([x, y, w, h]: Box, darker: number) =>
  [...tones].filter((tone, at) => {
    const [column, row] = [at % WIDTH, Math.floor(at / WIDTH)];
    return tone < darker && column >= x && column < x + w && row >= y && row < y + h;
  }).length;

describe("the spots of a part of a picture", () => {
  test.each([1, 100, 127, 128, 129, 150, 236, 255])(
    "hold all that is darker than %i, wherever the part begins and ends",
    (darker) => {
      for (let from = 0; from < 6; from++) {
        for (let to = from + 1; to <= WIDTH; to++) {
          const part: Box = [from, 1, to - from, 7];
          const spots = spotsOf({ data: tones, width: WIDTH, height: HEIGHT }, part, darker);
          expect(spots.reduce((sum, { size }) => sum + size, 0)).toBe(inkOf(part, darker));
        }
      }
    },
  );

  test.each([1, 2, 3])("are the same where the picture begins %i bytes into a word of memory", (offset) => {
    const memory = new Uint8Array(tones.length + offset);
    memory.set(tones, offset);
    const shifted = { data: memory.subarray(offset), width: WIDTH, height: HEIGHT };
    expect(spotsOf(shifted)).toEqual(spotsOf({ data: tones, width: WIDTH, height: HEIGHT }));
  });

  test("of a picture smaller than a word of memory are found, too", () => {
    const data = Uint8Array.of(250, 250, 20, 250, 20).subarray(2, 4);
    expect(spotsOf({ data, width: 2, height: 1 })).toMatchObject([{ left: 0, right: 0, size: 1 }]);
  });
});
