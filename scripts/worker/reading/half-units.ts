import { mayLackI } from "../../../functions-shared/reading/ocr/half-units.ts";
import type { OcrWord } from "../../../functions-shared/reading/ocr/tsv.ts";
import type { Frame } from "./frame.ts";
import { type Cut, cutsOf } from "./glyphs.ts";

/** Thousandths of units: how wide their m is beside the U is known. */
const isCountable = (text: string) => /^m/i.test(text) && mayLackI(text);
/** How sure one is whose letters were counted, and from where on none has to be. */
const COUNTED = 0.75;
/** How wide the m is beside the U, where neither of them holds an I: 1.08 in Times, 1.15 in Helvetica; "mI" beside it is 1.5, m beside "IU" 0.8. */
const NARROWEST = 0.95, WIDEST = 1.35;
/** How wide an I is at most, beside the U. */
const THIN = 0.4;

/** Words of which those units are believed that stand apart in as many letters as were read, or in one more that is as thin as an I. */
export const withHalfUnits = (frame: Frame, words: OcrWord[]): OcrWord[] =>
  words.map((word) => {
    if (!isCountable(word.text) || word.confidence >= COUNTED) return word;
    const text = counted(cutsOf(frame, word.box), word.text);
    return text === null ? word : { ...word, text, confidence: COUNTED };
  });

/** The unit as its letters stand apart; null where they do not tell. */
function counted(cuts: Cut[], text: string): string | null {
  const all = cuts.map(({ glyphs }) => glyphs.map(({ left, right }) => right - left + 1));
  const most = Math.max(0, ...all.map(({ length }) => length));
  const [m = 0, ...rest] = all.find(({ length }) => length === most) ?? [];
  const isFirst = (u: number) => m >= NARROWEST * u && m <= WIDEST * u;
  if (most === text.length) return isFirst(rest[0]!) ? text : null;
  return most === text.length + 1 && isFirst(rest[1]!) && rest[0]! <= THIN * rest[1]! ? `mI${text.slice(1)}` : null;
}
