import type { Reading, ReadWord } from "../../../functions-shared/reading/reading.ts";

/** A text and where it begins on its line. */
export type Piece = [x: number, text: string, size?: number];

/** A page of words placed by hand, as a text layer would give them. */
export class Paper {
  private readonly words: ReadWord[] = [];

  line(y: number, ...pieces: Piece[]): this {
    for (const [x, text, size = 9] of pieces) this.text(x, y, text, size);
    return this;
  }

  /** Letters are taken to be half as wide as high, spaces a little less than a third. */
  private text(x: number, y: number, text: string, size: number): void {
    let at = x;
    for (const part of text.split(/( )/)) {
      const width = part === " " ? 0.28 * size : 0.5 * size * part.length;
      if (part.trim() !== "") {
        this.words.push({ page: 1, box: [at, y - 0.75 * size, width, 0.97 * size], text: part, confidence: 1 });
      }
      at += width;
    }
  }

  reading(): Reading {
    return {
      reader: "text-layer",
      pages: [{ page: 1, width: 595, height: 842, unit: "pt" }],
      words: this.words,
      textlessPages: [],
    };
  }
}
