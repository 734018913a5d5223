import { existsSync } from "node:fs";
import sharp from "sharp";
import { afterEach, describe, expect, test } from "vitest";
import { family } from "../../functions/_processes.ts";
import { Reader, type ReaderLimits } from "../../../scripts/worker/reader.ts";

const readers: Reader[] = [];
afterEach(() => readers.splice(0).forEach((reader) => reader.stop()));

function readerOf(limits: ReaderLimits = {}): Reader {
  const reader = new Reader(limits);
  readers.push(reader);
  return reader;
}

async function read(limits: ReaderLimits) {
  const create = { width: 900, height: 900, channels: 3 as const, background: "white" };
  const noise = { type: "gaussian" as const, mean: 128, sigma: 60 };
  const picture = await sharp({ create: { ...create, noise } }).png().toBuffer();
  return await readerOf(limits).read(new Uint8Array(picture));
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

test("one that died while nothing was read costs the next document nothing", async () => {
  const reader = readerOf();
  const letter = new TextEncoder().encode("Haemoglobin 13.9 g/dL");
  const first = await reader.read(letter);
  const idle = family(process.pid).filter(({ command }) => command.includes("scripts/worker/child.ts"));
  expect(idle).toHaveLength(1);
  for (const { pid } of idle) {
    process.kill(pid, "SIGKILL");
    await expect.poll(() => existsSync(`/proc/${pid}`), { interval: 20 }).toBe(false);
  }
  expect(await reader.read(letter)).toEqual(first);
});
