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
  const words = answer.words.map(({ text, box, confidence }) => ({
    text,
    confidence,
    box: box.map((value) => value * scale) as unknown as Box,
  }));
  return { ...read, words: words as ReadFrame["words"], readBy: answer.readBy };
}
