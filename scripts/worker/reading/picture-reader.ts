import type { Box } from "../../../functions-shared/contracts/source.ts";
import type { PicturePage, PictureReader } from "../../../functions-shared/reading/pictures.ts";
import { framesOf } from "./decode.ts";
import type { Engine } from "./engine.ts";
import type { Frame } from "./frame.ts";
import { type AskElsewhere, sureOr } from "./elsewhere.ts";
import { type ReadFrame, readFrame } from "./read-frame.ts";
import { renderPages } from "./render.ts";

const round = (value: number) => Math.round(value * 100) / 100;

/** What of a box lies on the page: of words on a line that ran askew past its edge, the rest cannot be shown. */
function within([x, y, width, height]: Box, page: { width: number; height: number }): Box {
  const at = (value: number, most: number) => Math.min(Math.max(value, 0), most);
  const [left, top] = [at(x, page.width), at(y, page.height)];
  return [left, top, at(x + width, page.width) - left, at(y + height, page.height) - top];
}

/** A read picture as a page whose unit is so many pixels large. */
function pageOf(read: ReadFrame & { readBy?: string }, number: number, unit: "px" | "pt", pixels: number): PicturePage {
  const inUnits = (box: Box) => box.map((value) => round(value / pixels)) as unknown as Box;
  return {
    page: {
      page: number,
      width: round(read.width / pixels),
      height: round(read.height / pixels),
      unit,
      ...(read.readBy ? { read_by: read.readBy } : {}),
    },
    words: read.words.map(({ text, box, confidence, looks, white }) => ({
      page: number,
      box: inUnits(box),
      text,
      confidence: round(confidence),
      ...(looks ? { looks } : {}),
      ...(white ? { white } : {}),
    })),
    printedAt: (box) => inUnits(within(read.printedAt(box.map((value) => value * pixels) as unknown as Box), read)),
    blank: read.blank,
  };
}

/** Reads pictures with an OCR engine. `onPage` is told of every page that was read, `ask` what the engine could hardly read. */
export function createPictureReader(engine: Engine, onPage: () => void, ask?: AskElsewhere): PictureReader {
  const read = async (frame: Frame, page: number) => await sureOr(await readFrame(frame, engine), page, ask);
  return {
    async readImage(bytes) {
      const pages: PicturePage[] = [];
      for await (const frame of framesOf(bytes)) {
        pages.push(pageOf(await read(frame, pages.length + 1), pages.length + 1, "px", 1));
        onPage();
      }
      return pages;
    },
    async readPages(bytes, numbers) {
      const pages: PicturePage[] = [];
      for await (const { frame, page, scale } of renderPages(bytes, numbers)) {
        pages.push(pageOf(await read(frame, page), page, "pt", scale));
        onPage();
      }
      return pages;
    },
  };
}
