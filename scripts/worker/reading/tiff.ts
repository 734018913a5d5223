import type { Frame } from "./frame.ts";

/** A value of a TIFF directory is a short or a long number. */
const SHORT = 3, LONG = 4;
/** In front of the directory stands where it begins, behind it that there is no other. */
const BEFORE = 8, ENTRY = 12, BEHIND = 4;

/**
 * How a picture begins as a TIFF file without compression, its pixels in one strip behind (TIFF Revision 6.0, section 4, "Grayscale
 * Images"). Nobody has to unpack it, and Leptonica, with which every engine opens pictures, takes it row by row: a PGM file it takes
 * pixel by pixel, for longer than a sixth of what a page takes to be read.
 */
export function tiffHeader({ width, height }: Frame): Buffer {
  const entries: [tag: number, type: number, value: (size: number) => number][] = [
    [256, LONG, () => width],
    [257, LONG, () => height],
    [258, SHORT, () => 8], // Bits of a pixel,
    [259, SHORT, () => 1], // not compressed,
    [262, SHORT, () => 1], // 0 is black.
    [273, LONG, (size) => size], // Where the strip begins,
    [277, SHORT, () => 1],
    [278, LONG, () => height], // how many rows it has,
    [279, LONG, () => width * height], // and how many bytes.
  ];
  const header = Buffer.alloc(BEFORE + 2 + entries.length * ENTRY + BEHIND);
  header.write("II*\0", "latin1");
  header.writeUInt32LE(BEFORE, 4);
  let at = header.writeUInt16LE(entries.length, BEFORE);
  for (const [tag, type, value] of entries) {
    at = header.writeUInt16LE(tag, at);
    at = header.writeUInt16LE(type, at);
    at = header.writeUInt32LE(1, at);
    // In four bytes that begin with the lowest, a short number stands as a long one does.
    at = header.writeUInt32LE(value(header.length), at);
  }
  return header;
}

/** A picture as such a file. */
export const tiff = (frame: Frame): Buffer => Buffer.concat([tiffHeader(frame), frame.data]);
