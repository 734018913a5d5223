import type { Box } from "../../contracts/source.ts";

/** A word as an OCR engine gives it: box in pixels of the picture it was shown. */
export interface OcrWord {
  text: string;
  box: Box;
  /** The engine's own estimate, 0..1. */
  confidence: number;
  /** Which line of the page it stands on, in the engine's order. */
  line: string;
  /** What each look read there, where looks at it differ or a point is seen that none has read; the first is the first. */
  looks?: string[];
  /** Between it and the word before it on its line there is room for a number, and nothing is printed. */
  white?: boolean;
}

/**
 * The words of Tesseract's TSV output: twelve columns, level 5 is a word, its confidence in percent
 * (https://github.com/tesseract-ocr/tessdoc/blob/main/Command-Line-Usage.md#tsv-output-currently-available-in-305-dev-in-master-branch-on-github).
 */
export function wordsOfTsv(tsv: string): OcrWord[] {
  const words: OcrWord[] = [];
  for (const row of tsv.split("\n")) {
    const [level, page, block, paragraph, line, , left, top, width, height, confidence, ...rest] = row.split("\t");
    const text = rest.join("\t").trim();
    if (level !== "5" || text === "") continue;
    words.push({
      text,
      box: [Number(left), Number(top), Number(width), Number(height)],
      confidence: Math.min(Math.max(Number(confidence) / 100, 0), 1),
      line: [page, block, paragraph, line].join("."),
    });
  }
  return words;
}
