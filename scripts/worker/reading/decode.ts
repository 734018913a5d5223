import sharp from "sharp";
import { ReadingError } from "../../../functions-shared/reading/errors.ts";
import { BOUNDS, type Frame } from "./frame.ts";

// One document at a time, and nothing of it is kept.
sharp.concurrency(1);
sharp.cache(false);

const FORMATS = new Set(["png", "jpeg", "tiff", "webp"]);

const damaged = (error: unknown) =>
  new ReadingError("damaged-document", "The picture cannot be read.", { cause: (error as Error).name });

/** What the header says. @throws {ReadingError} when it is none, or promises more than may be. */
async function headerOf(bytes: Uint8Array): Promise<{ pages: number; format: string }> {
  const header = await sharp(bytes, { limitInputPixels: false }).metadata().catch((error) => {
    throw damaged(error);
  });
  const { width = 0, height = 0, pages = 1, format = "" } = header;
  if (!FORMATS.has(format)) throw new ReadingError("unsupported-document", `Not a readable picture: ${format}.`);
  if (format === "webp" && pages > 1) throw new ReadingError("unsupported-document", "A moving picture.");
  if (pages > BOUNDS.pages) throw new ReadingError("too-many-pages", `More than ${BOUNDS.pages} pictures.`);
  if (width * height > BOUNDS.pixels) throw new ReadingError("too-large", `More than ${BOUNDS.pixels} pixels.`);
  return { pages, format };
}

/**
 * The pictures of an image file (a TIFF may hold several), one after the other, grey, turned as the camera says (EXIF
 * orientation). What shines through is white.
 *
 * @throws {ReadingError} `damaged-document`, `too-large`, `too-many-pages`, `unsupported-document`
 */
export async function* framesOf(bytes: Uint8Array): AsyncGenerator<Frame> {
  const { pages } = await headerOf(bytes);
  for (let page = 0; page < pages; page++) {
    try {
      const { data, info } = await sharp(bytes, { page, failOn: "error", limitInputPixels: BOUNDS.pixels })
        .autoOrient().flatten({ background: "white" }).toColourspace("b-w").raw({ depth: "uchar" })
        .toBuffer({ resolveWithObject: true });
      yield { data: grey(data, info.channels), width: info.width, height: info.height };
    } catch (error) {
      throw damaged(error);
    }
  }
}

/** The first channel, where there are several. */
function grey(data: Uint8Array, channels: number): Uint8Array {
  return channels === 1 ? data : data.filter((_value, at) => at % channels === 0);
}
