import type { Box, Page } from "../contracts/source.ts";
import type { Reading, ReadWord } from "./reading.ts";

/** A page that is a picture, as it was read. */
export interface PicturePage {
  page: Page;
  words: ReadWord[];
  /**
   * Where something stands on the page as it is shown. Words have the boxes of the straightened page, so that lines are
   * level; what is kept of the document has the boxes of the page a person looks at.
   */
  printedAt: (box: Box) => Box;
  /** Whether the page shows nothing at all. */
  blank: boolean;
}

/** Reads pictures of paper: scans and photos. Runs where there are memory and time for it. */
export interface PictureReader {
  /** The pages of an image file. @throws {ReadingError} */
  readImage(bytes: Uint8Array): Promise<PicturePage[]>;
  /** These pages of a PDF, counted from 1. @throws {ReadingError} */
  readPages(bytes: Uint8Array, pages: number[]): Promise<PicturePage[]>;
}

/** Thrown where a document holds pictures and nobody who could read them is at hand: it is left to a worker. */
export class WorkerNeeded extends Error {
  override readonly name = "WorkerNeeded";
}

/** For where pictures cannot be read, an edge function: leaves them to a worker. */
export const leaveToWorker: PictureReader = {
  readImage: () => Promise.reject(new WorkerNeeded("an image")),
  readPages: () => Promise.reject(new WorkerNeeded("pages without a text layer")),
};

/** A page as the picture of it was turned; its size as the document gives it, where whole pixels made it a little less. */
function asLarge(page: Page, picture: Page | undefined): Page {
  if (!picture || picture.unit !== page.unit) return picture ?? page;
  const same = Math.abs(page.width - picture.width) < 1 && Math.abs(page.height - picture.height) < 1;
  return same ? page : picture;
}

/** A reading with the pages that are pictures put in their places; blank ones are no longer missing. */
export function withPictures(reading: Reading, pictures: PicturePage[]): Reading {
  const read = new Map(pictures.map((picture) => [picture.page.page, picture]));
  const found = pictures.filter(({ words }) => words.length > 0);
  const words = [...reading.words, ...found.flatMap((picture) => picture.words)];
  return {
    ...reading,
    reader: found.length > 0 ? "ocr" : reading.reader,
    pages: reading.pages.map((page) => asLarge(page, read.get(page.page)?.page)),
    words: words.sort((a, b) => a.page - b.page),
    textlessPages: reading.textlessPages.filter((page) => {
      const picture = read.get(page);
      return !picture || (picture.words.length === 0 && !picture.blank);
    }),
    printedAt: new Map(found.map(({ page, printedAt }) => [page.page, printedAt])),
  };
}
