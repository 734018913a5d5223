/** A grey picture: one byte a pixel, row by row, 0 is black. */
export interface Frame {
  data: Uint8Array;
  width: number;
  height: number;
}

/** Bounds that keep one picture inside a worker's memory; asked of its header, before anything is unpacked. */
export const BOUNDS = {
  /** Of one picture. Cameras make 50 million, an A4 page at 600 dpi has 35. */
  pixels: 80_000_000,
  /** Pages that are pictures, of one document. */
  pages: 100,
} as const;

/**
 * The nearest whole number a pixel can hold. Without a branch: white paper lies about as often above 255 as below when it is made
 * brighter, and a branch that cannot be foretold costs more than all the rest.
 */
export const inByte = (value: number): number => {
  const positive = value & ~(value >> 31);
  return (positive | ((255 - positive) >> 31)) & 255;
};

/** A place on a picture, or on the picture it was made from. */
export type Point = readonly [x: number, y: number];

/** Turns a picture by quarters, clockwise. */
export function turned({ data, width, height }: Frame, quarters: number): Frame {
  const turns = ((quarters % 4) + 4) % 4;
  if (turns === 0) return { data, width, height };
  const out = new Uint8Array(data.length);
  if (turns === 2) {
    for (let i = 0, j = data.length - 1; j >= 0; i++, j--) out[i] = data[j]!;
    return { data: out, width, height };
  }
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = turns === 1 ? x * height + (height - 1 - y) : (width - 1 - x) * height + y;
      out[at] = data[y * width + x]!;
    }
  }
  return { data: out, width: height, height: width };
}
