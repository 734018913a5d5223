import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";

/** A PNG with this header and these bytes as its picture, between chunks of one's own. */
export function png(width: number, height: number, picture: Uint8Array, ...chunks: Buffer[]): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const all = [chunk("IHDR", header), ...chunks, chunk("IDAT", picture), chunk("IEND", new Uint8Array())];
  return new Uint8Array(Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), ...all]));
}

export function chunk(type: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4), sum = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A TIFF of one row of eight white pixels, whose directory says where the next one stands (TIFF 6.0, section 2). */
function tiff(directories: number, nextOf: (nth: number) => number): Uint8Array {
  const ENTRIES: [tag: number, type: number, value: number][] = [
    ...[[256, 3, 8], [257, 3, 1], [258, 3, 1], [259, 3, 1], [262, 3, 1], [273, 4, 8], [278, 3, 1]] as const,
    ...[[279, 4, 1]] as const,
  ].map(([tag, type, value]) => [tag, type, value]);
  const size = 2 + ENTRIES.length * 12 + 4;
  const file = Buffer.alloc(16 + directories * size);
  file.write("II*\0", "latin1");
  file.writeUInt32LE(16, 4);
  file[8] = 0xff;
  for (let nth = 0; nth < directories; nth++) {
    const at = 16 + nth * size;
    file.writeUInt16LE(ENTRIES.length, at);
    ENTRIES.forEach(([tag, type, value], i) => {
      file.writeUInt16LE(tag, at + 2 + i * 12);
      file.writeUInt16LE(type, at + 4 + i * 12);
      file.writeUInt32LE(1, at + 6 + i * 12);
      file.writeUInt32LE(value, at + 10 + i * 12);
    });
    const next = nextOf(nth);
    file.writeUInt32LE(next < 0 ? 0 : 16 + next * size, at + size - 4);
  }
  return new Uint8Array(file);
}

const noise = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: "#888", noise: { type: "gaussian", mean: 128, sigma: 80 } },
  });
const white = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: "white" } });
const asBytes = async (picture: Promise<Buffer>) => new Uint8Array(await picture);

/** Pictures made to take a worker down, by what they are. */
export const PICTURES: Record<string, () => Uint8Array | Promise<Uint8Array>> = {
  "a picture of 60,000 by 60,000 pixels": () => png(60_000, 60_000, deflateSync(Buffer.alloc(1000))),
  "a picture that unpacks to 300 MB": () => png(100, 100, deflateSync(Buffer.alloc(300_000_000))),
  "a picture of 70 million white pixels": () => asBytes(white(10_000, 7_000).png().toBuffer()),
  "a picture of 79 million pixels, each another": () =>
    asBytes(noise(2_400, 1_600).resize(8_888, 8_888, { kernel: "nearest" }).jpeg({ quality: 40 }).toBuffer()),
  "a page of noise": () => asBytes(noise(2_000, 2_600).jpeg({ quality: 60 }).toBuffer()),
  "a picture one pixel high": () => asBytes(white(16_000, 1).png().toBuffer()),
  "a picture of one pixel": () => asBytes(white(1, 1).png().toBuffer()),
  "a picture whose comment unpacks to 300 MB": () =>
    png(
      8,
      8,
      deflateSync(Buffer.alloc(72)),
      chunk("zTXt", Buffer.concat([Buffer.from("Comment\0\0"), deflateSync(Buffer.alloc(300_000_000))])),
    ),
  "a picture whose colour profile unpacks to 300 MB": () =>
    png(
      8,
      8,
      deflateSync(Buffer.alloc(72)),
      chunk("iCCP", Buffer.concat([Buffer.from("icc\0\0"), deflateSync(Buffer.alloc(300_000_000))])),
    ),
  "a PNG without a picture": () => png(100, 100, new Uint8Array()),
  "a TIFF whose directory comes after itself": () => tiff(1, () => 0),
  "a TIFF whose directories follow each other in a ring": () => tiff(3, (nth) => (nth + 1) % 3),
  "a TIFF of 5,000 pages": () => tiff(5_000, (nth) => nth + 1 < 5_000 ? nth + 1 : -1),
  "a TIFF of 90 pages": () => tiff(90, (nth) => nth + 1 < 90 ? nth + 1 : -1),
  "a moving picture": async () =>
    asBytes(
      sharp([await white(40, 40).png().toBuffer(), await noise(40, 40).png().toBuffer()], { join: { animated: true } })
        .webp().toBuffer(),
    ),
  "a JPEG in the inks of a printer": () => asBytes(white(300, 200).toColourspace("cmyk").jpeg().toBuffer()),
  "a JPEG that is there up to its half": async () => {
    const whole = await noise(400, 500).jpeg().toBuffer();
    return new Uint8Array(whole.subarray(0, whole.length / 2));
  },
  "a JPEG that is only announced": () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
  "a JPEG that says it is 65,000 by 65,000": async () => {
    const whole = Buffer.from(await noise(64, 64).jpeg().toBuffer());
    const at = whole.indexOf(Buffer.from([0xff, 0xc0]));
    whole.writeUInt16BE(65_000, at + 5);
    whole.writeUInt16BE(65_000, at + 7);
    return new Uint8Array(whole);
  },
  "a photo in a format that is not read": () =>
    new Uint8Array(Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1")),
};
