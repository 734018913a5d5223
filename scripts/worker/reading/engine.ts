import type { Frame } from "./frame.ts";

/** How a picture is looked at (https://tesseract-ocr.github.io/tessdoc/ImproveQuality.html#page-segmentation-method). */
export interface Look {
  /** 4: a column of text of several sizes, which tables are; 6: one block of even lines. */
  segmentation: 4 | 6;
  languages: string[];
  /**
   * Read by the other kind of engine, which goes by the outlines of single characters, not by lines of text (Tesseract's engine
   * before version 4): it errs where the usual one does not. It knows English only.
   */
  byOutlines?: true;
}

/** An OCR engine: a grey picture in, Tesseract's TSV out. */
export interface Engine {
  readonly name: string;
  /** Languages it has data for, by Tesseract's names. */
  readonly languages: readonly string[];
  /** @throws {ReadingError} `takes-too-long` */
  read(frame: Frame, look: Look): Promise<string>;
  close(): Promise<void>;
}

/** What every engine is told. */
export const SETTINGS = {
  // What is light on dark has been turned over: every doubted line would be read a second time.
  tessedit_do_invert: "0",
  // Going by outlines it would learn shapes and words of what it reads: one page must not change how the next is read.
  classify_enable_learning: "0",
  tessedit_enable_doc_dict: "0",
};

/** What one look at one page may take. A page of a report takes one to three. */
export const LOOK_SECONDS = 60;
