import { expect, test } from "vitest";
import { framesOf } from "../../../scripts/worker/reading/decode.ts";
import type { Frame } from "../../../scripts/worker/reading/frame.ts";
import { tiff } from "../../../scripts/worker/reading/tiff.ts";

test("a picture is the same, to its last pixel, after another program has opened it as TIFF", async () => {
  const width = 33, height = 47;
  const data = Uint8Array.from({ length: width * height }, (_, at) => at % 251);
  const frames: Frame[] = [];
  for await (const frame of framesOf(tiff({ data, width, height }))) frames.push(frame);
  expect(frames.map((frame) => [frame.width, frame.height])).toEqual([[width, height]]);
  expect([...frames[0]!.data]).toEqual([...data]);
});
