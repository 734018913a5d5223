import type { PictureReader } from "./pictures.ts";

/** How a document may be read. */
export interface ReadingOptions {
  /** Reads images and pages that are pictures. Without one an image is refused, and such a page left unread. */
  pictureReader?: PictureReader;
}
