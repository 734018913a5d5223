import sharp from "sharp";
import { afterEach, describe, expect, test } from "vitest";
import { Reader, type ReaderLimits } from "../../../scripts/worker/reader.ts";

const readers: Reader[] = [];
afterEach(() => readers.splice(0).forEach((reader) => reader.stop()));

async function read(limits: ReaderLimits) {
  const reader = new Reader(limits);
  readers.push(reader);
  const create = { width: 900, height: 900, channels: 3 as const, background: "white" };
  const noise = { type: "gaussian" as const, mean: 128, sigma: 60 };
  const picture = await sharp({ create: { ...create, noise } }).png().toBuffer();
  return await reader.read(new Uint8Array(picture));
}

describe("the process that reads pictures is ended", () => {
  test("when a page takes too long", async () => {
    await expect(read({ pageSeconds: 0.1 })).rejects.toMatchObject({ code: "takes-too-long" });
  });
  test("when a document does, however many pages it has", async () => {
    await expect(read({ documentSeconds: 0.1 })).rejects.toMatchObject({ code: "takes-too-long" });
  });
  test("when it takes too much memory", async () => {
    await expect(read({ megabytes: 20 })).rejects.toMatchObject({ code: "too-large" });
  });
});
