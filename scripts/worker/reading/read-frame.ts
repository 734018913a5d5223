import type { Box } from "../../../functions-shared/contracts/source.ts";
import { type OcrWord, wordsOfTsv } from "../../../functions-shared/reading/ocr/tsv.ts";
import { layOut } from "../../../functions-shared/reading/ocr/words.ts";
import { withoutBars } from "./bars.ts";
import type { Engine } from "./engine.ts";
import type { Frame, Point } from "./frame.ts";
import { withHalfUnits } from "./half-units.ts";
import { inItsLanguage } from "./in-language.ts";
import { withoutLeaders } from "./leaders.ts";
import { type LevelPage, levelPage } from "./level-page.ts";
import { lookAgain } from "./look-again.ts";
import { withMissed } from "./missed.ts";
import { pageView } from "./page-view.ts";
import { spotsOf } from "./spots.ts";
import { withWhite } from "./white.ts";

/** A picture that was read: turned upright, its words with boxes in its pixels as if it were level. */
export interface ReadFrame {
  /** Of the picture turned upright, as a person looks at it. */
  width: number;
  height: number;
  words: OcrWord[];
  /** Where a box of the level picture stands on the upright one. */
  printedAt: (box: Box) => Box;
  blank: boolean;
  /** Share of its letters that stand in words the engine is sure of. */
  certainty: number;
  /** The page flat, level and without shade, and how many of its pixels are one of the picture. */
  level: Frame;
  pixels: number;
}

const LANGUAGES = ["eng"];

/** Reads a picture of a page that may lie at any angle, bend, and be lit from one side. */
export async function readFrame(picture: Frame, engine: Engine): Promise<ReadFrame> {
  const page = pageView(picture);
  if (!page) return unprinted(picture);
  let best: { look: LevelPage; words: OcrWord[]; certainty: number } | undefined;
  for (const turns of [0, 2]) {
    const level = levelPage(picture, page, turns);
    const look = { ...level, frame: textOf(level) };
    const words = wordsOfTsv(await engine.read(look.frame, { segmentation: 4, languages: LANGUAGES }));
    const certainty = certaintyOf(words);
    if (!best || certainty > best.certainty) best = { look, words, certainty };
    if (certainty >= (page.unsure ? CERTAIN : LIKELY)) break;
  }
  const { look, words, certainty } = best!;
  const all = await withMissed(look.frame, words, engine, LANGUAGES);
  const spelled = await inItsLanguage(look.frame, all, engine);
  const sure = await lookAgain(look.frame, spelled, engine, LANGUAGES);
  const told = withWhite(look.frame, withHalfUnits(look.frame, sure));
  return { ...placed(look, told), certainty, level: look.frame, pixels: look.pixels };
}

/** A page without what is printed between its words. */
function textOf({ frame, letters }: LevelPage): Frame {
  const spots = spotsOf(frame);
  return withoutBars(withoutLeaders(frame, spots), spots, letters);
}

const unprinted = (picture: Frame): ReadFrame => ({
  width: picture.width,
  height: picture.height,
  words: [],
  printedAt: (box) => box,
  blank: true,
  certainty: 1,
  level: picture,
  pixels: 1,
});

/** From here on a page is known to be the right way up, or where its letters say so already. */
const CERTAIN = 0.75, LIKELY = 0.6;

/** Share of the letters that stand in words of which the engine is sure. */
function certaintyOf(words: OcrWord[]): number {
  const read = words.filter(({ text }) => /[\p{L}\d]{2}/u.test(text));
  const letters = (of: OcrWord[]) => of.reduce((sum, { text }) => sum + text.length, 0);
  return letters(read.filter(({ confidence }) => confidence > 0.7)) / Math.max(letters(read), 40);
}

/** The smallest box around the corners of another, each put somewhere else. */
function boxThrough([x, y, width, height]: Box, place: (point: Point) => Point): Box {
  const corners: Point[] = [[x, y], [x + width, y], [x, y + height], [x + width, y + height]];
  const places = corners.map(place);
  const xs = places.map(([across]) => across), ys = places.map(([, down]) => down);
  const [left, top] = [Math.max(Math.min(...xs), 0), Math.max(Math.min(...ys), 0)];
  return [left, top, Math.max(Math.max(...xs) - left, 0), Math.max(Math.max(...ys) - top, 0)];
}

function placed({ pixels, width, height, tilted }: LevelPage, words: OcrWord[]) {
  return {
    width,
    height,
    words: layOut(words).map((word) => ({ ...word, box: word.box.map((value) => value / pixels) as unknown as Box })),
    printedAt: (box: Box) => boxThrough(box, tilted),
    blank: false,
  };
}
