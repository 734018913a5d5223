import type { PictureReader } from "./pictures.ts";
import type { Reading, ReadWord } from "./reading.ts";

/** A reader elsewhere (cloud OCR, a vision model): the bytes of a document leave for it. Gives the words of these pages. */
export type RemoteReader = (bytes: Uint8Array, pages: number[]) => Promise<ReadWord[]>;

/** How a document may be read. */
export interface ReadingOptions {
  /**
   * Whether its bytes may leave: the standing consent to AI processing, as `claim_job` tells it.
   * @default false
   */
  aiProcessing?: boolean;
  /** Reads images and pages that are pictures, here. Without one an image is refused, and such a page left unread. */
  pictureReader?: PictureReader;
  /** Asked for the pages that nobody here could read, with consent only. There is none by default. */
  remoteReader?: RemoteReader;
}

/**
 * Has the pages without a text layer read elsewhere. The one place that calls a {@link RemoteReader}: without consent no
 * byte leaves, and the reading stays as it is.
 */
export async function readElsewhere(
  bytes: Uint8Array,
  reading: Reading,
  { aiProcessing = false, remoteReader }: ReadingOptions,
): Promise<Reading> {
  if (!aiProcessing || !remoteReader || reading.textlessPages.length === 0) return reading;
  const words = await remoteReader(bytes, reading.textlessPages);
  const read = new Set(words.map((word) => word.page));
  return {
    ...reading,
    words: [...reading.words, ...words],
    textlessPages: reading.textlessPages.filter((page) => !read.has(page)),
  };
}
