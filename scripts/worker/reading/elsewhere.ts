import sharp from "sharp";
import type { Box } from "../../../functions-shared/contracts/source.ts";
import type { ReadElsewhere } from "../../../functions-shared/reading/cloud/read-page.ts";
import type { PageImage } from "../../../functions-shared/reading/cloud/reader.ts";
import type { ReadFrame } from "./read-frame.ts";

/** Has a page read elsewhere, if it may be. */
export type AskElsewhere = (image: PageImage) => Promise<ReadElsewhere>;

/** A page of whose letters less than this stand in words the engine is sure of. */
const UNSURE = 0.5;
/** More pixels cost more and tell a model nothing. */
const LONG_SIDE = 2000;

async function imageOf({ level }: ReadFrame, page: number): Promise<PageImage> {
  const { data, width, height } = level;
  const { data: bytes, info } = await sharp(data, { raw: { width, height, channels: 1 } })
    .resize({ width: LONG_SIDE, height: LONG_SIDE, fit: "inside", withoutEnlargement: true })
    .png().toBuffer({ resolveWithObject: true });
  return { page, bytes, mediaType: "image/png", width: info.width, height: info.height };
}

/** Of a word that was read here as well, at the same place. */
const READ_TWICE = 0.85;

/** Whether a reader that knew nothing of this one read the same here: in the middle of the box stands the same word. */
const readHere = (words: ReadFrame["words"], text: string, [x, y, width, height]: Box) =>
  words.some(({ text: other, box: [left, top, across, down] }) => {
    const [atX, atY] = [x + width / 2 - left, y + height / 2 - top];
    return other === text && atX >= 0 && atX <= across && atY >= 0 && atY <= down;
  });

/** What was read of a page, here, or elsewhere where little was sure. */
export async function sureOr(
  read: ReadFrame,
  page: number,
  ask: AskElsewhere | undefined,
): Promise<ReadFrame & { readBy?: string }> {
  if (!ask || read.blank || read.certainty >= UNSURE) return read;
  const image = await imageOf(read, page);
  const answer = await ask(image);
  if ("unread" in answer) return read;
  const scale = read.level.width / read.pixels / image.width;
  const words = answer.words.map(({ text, box: pixels, confidence }) => {
    const box = pixels.map((value) => value * scale) as unknown as Box;
    const sure = readHere(read.words, text, box) ? READ_TWICE : 0;
    return { text, box, confidence: Math.max(confidence, sure) };
  });
  return { ...read, words: words as ReadFrame["words"], readBy: answer.readBy };
}
