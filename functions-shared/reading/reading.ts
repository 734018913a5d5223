import type { Box, Page, Word } from "../contracts/source.ts";

/**
 * A word with its place. `cell` is the index of the delimited cell it stands in, for lines of plain text whose columns are
 * separated by tabs or pipes and therefore need not be aligned. `joined` is true for a word that follows the one before it
 * although the gap between them is wide, `apart` for one behind a ruled line printed as a letter, `upright` false for text that runs up or down the page, `raised` true for a
 * footnote marker behind a word. `looks` is what each look at a picture read, where they differ, `white` true
 * for a number of a picture before which there is room for another one and nothing is printed.
 */
export type ReadWord = Word & {
  cell?: number;
  joined?: boolean;
  apart?: boolean;
  upright?: boolean;
  raised?: boolean;
  looks?: string[];
  white?: boolean;
};

/** What reading a paged document gives. `textlessPages` are pages that show something but have no text layer. */
export interface Reading {
  reader: "text-layer" | "plain-text" | "ocr";
  pages: Page[];
  words: ReadWord[];
  textlessPages: number[];
  /** By page, where a box of a page that was straightened to be read stands on the page as it is shown. */
  printedAt?: Map<number, (box: Box) => Box>;
}
