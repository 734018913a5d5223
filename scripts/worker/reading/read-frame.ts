import type { Box } from "../../../functions-shared/contracts/source.ts";
import { type OcrWord, wordsOfTsv } from "../../../functions-shared/reading/ocr/tsv.ts";
import { layOut } from "../../../functions-shared/reading/ocr/words.ts";
import type { Engine } from "./engine.ts";
import { type Frame, type Point, turned } from "./frame.ts";
import { inItsLanguage } from "./in-language.ts";
import { withoutLeaders } from "./leaders.ts";
import { lookAgain } from "./look-again.ts";
import { withoutShade } from "./shade.ts";
import { skewOf } from "./skew.ts";
import { type Straightened, straightened } from "./straighten.ts";

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
  /** The picture, turned upright and without shade. */
  upright: Frame;
}

const LANGUAGES = ["eng"];
/** The longer side of the picture an engine is shown: A4 at 300 dots an inch. */
const LONG_SIDE = 3508;
const LARGER = 2.5, SMALLER = 0.4;
/** Less ink than this is dust. */
const DUST = 0.0004;

/** Reads a picture that may lie on its side or on its head, be tilted, and be lit from one side. */
export async function readFrame(picture: Frame, engine: Engine): Promise<ReadFrame> {
  const flat = withoutShade(picture);
  const skew = skewOf(flat);
  if (skew.ink < DUST) {
    return {
      ...size(picture),
      words: [],
      printedAt: (box) => box,
      blank: true,
      certainty: 1,
      upright: flat,
    };
  }
  const quarters = skew.sideways ? [1, 3] : [0, 2];
  let best: { upright: Frame; straight: Straightened; words: OcrWord[]; certainty: number } | undefined;
  for (const turns of quarters) {
    const upright = turned(flat, turns);
    const level = straightened(upright, skew.degrees, scaleOf(upright));
    const straight = { ...level, frame: withoutLeaders(level.frame) };
    const words = wordsOfTsv(await engine.read(straight.frame, { segmentation: 4, languages: LANGUAGES }));
    const certainty = certaintyOf(words);
    if (!best || certainty > best.certainty) best = { upright, straight, words, certainty };
    if (certainty >= CERTAIN) break;
  }
  const { upright, straight, words, certainty } = best!;
  const spelled = await inItsLanguage(straight.frame, words, engine);
  const sure = await lookAgain(straight.frame, spelled, engine, LANGUAGES);
  return { ...placed(upright, sure, straight), certainty, upright };
}

const size = ({ width, height }: Frame) => ({ width, height });

const scaleOf = ({ width, height }: Frame) => Math.min(Math.max(LONG_SIDE / Math.max(width, height), SMALLER), LARGER);

/** From here on a page is known to be the right way up. */
const CERTAIN = 0.75;

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

function placed(
  upright: Frame,
  words: OcrWord[],
  { level, tilted }: Straightened,
): Omit<ReadFrame, "certainty" | "upright"> {
  return {
    ...size(upright),
    words: layOut(words).map((word) => ({ ...word, box: boxThrough(word.box, level) })),
    printedAt: (box) => boxThrough(box, tilted),
    blank: false,
  };
}
