import sharp, { type Sharp } from "sharp";
import { ReadingError } from "../../../functions-shared/reading/errors.ts";
import { BOUNDS, type Frame } from "./frame.ts";
import { heicAsPngs } from "./heic.ts";

// One document at a time, and nothing of it is kept.
sharp.concurrency(1);
sharp.cache(false);

const FORMATS = new Set(["png", "jpeg", "tiff", "webp", "heic"]);

const damaged = (error: unknown) =>
  new ReadingError("damaged-document", "The picture cannot be read.", { cause: (error as Error).name });

/** What the header says. @throws {ReadingError} when it is none, or promises more than may be. */
async function headerOf(bytes: Uint8Array): Promise<{ pages: number; format: string }> {
  const header = await sharp(bytes, { limitInputPixels: false }).metadata().catch((error) => {
    throw damaged(error);
  });
  const { width = 0, height = 0, pages = 1, compression } = header;
  const format = compression === "hevc" ? "heic" : header.format ?? "";
  if (!FORMATS.has(format)) throw new ReadingError("unsupported-document", `Not a readable picture: ${format}.`);
  if (format === "webp" && pages > 1) throw new ReadingError("unsupported-document", "A moving picture.");
  if (pages > BOUNDS.pages) throw new ReadingError("too-many-pages", `More than ${BOUNDS.pages} pictures.`);
  if (width * height > BOUNDS.pixels) throw new ReadingError("too-large", `More than ${BOUNDS.pixels} pixels.`);
  return { pages, format };
}

/**
 * The pictures of an image file (a TIFF or HEIC may hold several), one after the other, grey, turned as the camera says (EXIF
 * orientation). What shines through is white.
 *
 * @throws {ReadingError} `damaged-document`, `takes-too-long`, `too-large`, `too-many-pages`, `unsupported-document`
 */
export async function* framesOf(bytes: Uint8Array): AsyncGenerator<Frame> {
  const { pages, format } = await headerOf(bytes);
  if (format === "heic") {
    for (const png of await heicAsPngs(bytes, pages)) yield await frameOf(open(png, 0));
    return;
  }
  for (let page = 0; page < pages; page++) yield await frameOf(open(bytes, page).autoOrient());
}

const open = (bytes: Uint8Array, page: number) =>
  sharp(bytes, { page, failOn: "error", limitInputPixels: BOUNDS.pixels });

async function frameOf(picture: Sharp): Promise<Frame> {
  try {
    const { data, info } = await picture.flatten({ background: "white" }).toColourspace("b-w").raw({ depth: "uchar" })
      .toBuffer({ resolveWithObject: true });
    return { data: grey(data, info.channels), width: info.width, height: info.height };
  } catch (error) {
    throw damaged(error);
  }
}

/** The first channel, where there are several. */
function grey(data: Uint8Array, channels: number): Uint8Array {
  return channels === 1 ? data : data.filter((_value, at) => at % channels === 0);
}
