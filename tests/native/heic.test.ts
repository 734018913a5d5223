import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { extractDocument } from "../../functions-shared/extraction/extract.ts";
import type { ReadingError } from "../../functions-shared/reading/errors.ts";
import { heifFolders } from "../../scripts/native/binaries.ts";
import { framesOf } from "../../scripts/worker/reading/decode.ts";
import { openEngine } from "../../scripts/worker/reading/open-engine.ts";
import { createPictureReader } from "../../scripts/worker/reading/picture-reader.ts";
import { photographed, printedReport } from "../support/pictures.ts";

const { PATH = "" } = process.env;
const folder = mkdtempSync(join(tmpdir(), "guardian-test-heic-"));
let photo: Uint8Array;

/** What an iPhone would have stored: pictures encoded as HEVC, in a HEIF container. */
function heicOf(...pictures: [name: string, bytes: Uint8Array][]): Uint8Array {
  for (const [name, bytes] of pictures) writeFileSync(join(folder, name), bytes);
  execFileSync("heif-enc", [...pictures.map(([name]) => name), "-o", "photo.heic"], { cwd: folder, stdio: "ignore" });
  return new Uint8Array(readFileSync(join(folder, "photo.heic")));
}

beforeAll(async () => {
  const { programs, plugins } = await heifFolders();
  Object.assign(process.env, { PATH: `${programs}:${PATH}`, LIBHEIF_PLUGIN_PATH: plugins });
  const named = { name: "Ada Holm", born: "1980-02-03", number: "7", sex: "F" };
  photo = await photographed(await printedReport(named, [["Sodium", "141", "mmol/L", "135 - 145"]]));
}, 300_000);
afterAll(() => {
  process.env.PATH = PATH;
  delete process.env.LIBHEIF_PLUGIN_PATH;
  rmSync(folder, { recursive: true });
});

async function sizesOf(bytes: Uint8Array): Promise<[number, number][]> {
  const sizes: [number, number][] = [];
  for await (const { width, height } of framesOf(bytes)) sizes.push([width, height]);
  return sizes;
}

const refusal = async (bytes: Uint8Array) => await sizesOf(bytes).catch((error: ReadingError) => error.code);

test("a photo as HEIC reads as the JPEG does, turned once", { timeout: 180_000 }, async () => {
  const heic = heicOf(["photo.jpg", photo]);
  expect(await sizesOf(heic)).toEqual(await sizesOf(photo));
  const engine = await openEngine();
  const read = async (bytes: Uint8Array) =>
    (await extractDocument(bytes, { pictureReader: createPictureReader(engine, () => {}) })).statements
      .map((one) => one.type === "observation" && [one.name, one.value, one.unit, one.occurred_on]);
  const readings = await read(heic);
  expect(readings).toEqual([["Sodium", { kind: "quantity", number: "141", comparator: null }, "mmol/L", "2025-01-14"]]);
  expect(readings).toEqual(await read(photo));
  await engine.close();
});

test("several pictures of one file are its pages", { timeout: 60_000 }, async () => {
  const page = (width: number) => sharp({ create: { width, height: 64, channels: 3, background: "white" } }).png();
  const pages = heicOf(["one.png", await page(128).toBuffer()], ["two.png", await page(96).toBuffer()]);
  expect(await sizesOf(pages)).toEqual([[128, 64], [96, 64]]);
});

test(
  "damaged or without the program it is refused, and nothing of it stays on the disk",
  { timeout: 60_000 },
  async () => {
    const heic = heicOf(["photo.jpg", photo]);
    const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith("guardian-heic-"));
    expect(await refusal(heic.subarray(0, heic.length >> 1))).toBe("damaged-document");
    process.env.PATH = dirname(process.execPath);
    expect(await refusal(heic)).toBe("unsupported-document");
    expect(left()).toEqual([]);
  },
);
