import sharp, { type Sharp } from "sharp";
import type { Dice } from "./dice.ts";

type Shown = (picture: Sharp, dice: Dice, size: { width: number; height: number }) => Sharp | Promise<Sharp>;

/** So many pixels of noise. */
const noise = (width: number, height: number, sigma = 60) =>
  sharp({
    create: { width, height, channels: 3, background: "#888", noise: { type: "gaussian", mean: 128, sigma } },
  });

/** What a camera or a scanner may make of a paper at its worst, and what is no paper. */
const SHOWN: Record<string, Shown> = {
  "turned by any angle": (picture, dice) => picture.rotate(dice.roll(360), { background: "#777" }),
  "out of focus": (picture, dice) => picture.blur(0.5 + dice.roll(40) / 10),
  "very small": (picture, dice) => picture.resize({ width: 1 + dice.roll(60) }),
  "drawn out": (picture, dice) => picture.resize({ width: 8 + dice.roll(40), height: 6_000, fit: "fill" }),
  "large": (picture, _dice, { width }) => picture.resize({ width: width * 6 }),
  "inverted": (picture) => picture.negate({ alpha: false }),
  "cut": (picture, dice, { width, height }) => {
    const [left, top] = [dice.roll(width - 20), dice.roll(height - 20)];
    return picture.extract({ left, top, width: width - left, height: height - top });
  },
  "many times beside each other": async (picture, dice) => {
    const times = 2 + dice.roll(4);
    const one = await picture.png().toBuffer(), { width, height } = await sharp(one).metadata();
    const input = Array.from({ length: times }, (_, nth) => ({ input: one, left: nth * width, top: 0 }));
    return sharp({ create: { width: width * times, height, channels: 3, background: "white" } }).composite(input);
  },
  "dark": (picture, dice) => picture.linear(0.1 + dice.roll(30) / 100, 0),
  "speckled": async (picture, dice, { width, height }) => {
    const input = await noise(width, height, 20 + dice.roll(90)).png().toBuffer();
    return picture.toColourspace("srgb").composite([{ input, blend: "overlay" }]);
  },
  "noise alone": (_picture, dice) => noise(20 + dice.roll(1_200), 20 + dice.roll(900)),
  "one colour": (_picture, dice) =>
    sharp({ create: { width: 1 + dice.roll(900), height: 1 + dice.roll(900), channels: 3, background: "#123" } }),
};

const encode = async (picture: Sharp, dice: Dice): Promise<Buffer> => {
  const how = dice.roll(4);
  if (how === 0) return await picture.png().toBuffer();
  if (how === 1) return await picture.webp({ quality: 20 + dice.roll(80) }).toBuffer();
  if (how === 2) return await picture.tiff({ compression: "lzw" }).toBuffer();
  return await picture.jpeg({ quality: 5 + dice.roll(95) }).toBuffer();
};

/** A picture of a paper as nobody should have taken it. */
export async function spoiled(bytes: Uint8Array, dice: Dice): Promise<{ how: string; bytes: Buffer }> {
  const how = dice.pick(Object.keys(SHOWN));
  const { width, height } = await sharp(bytes).metadata();
  return { how, bytes: await encode(await SHOWN[how]!(sharp(bytes), dice, { width, height }), dice) };
}
