import { drugsIn, namesBrand } from "../../coding/named.ts";
import type { Box } from "../../contracts/source.ts";
import { OF_RELATIVE } from "../fields/relatives.ts";
import { isFooter } from "../layout/headings.ts";
import type { Line } from "../layout/lines.ts";
import { isNoAllergy } from "./allergies.ts";
import { isTestOf } from "./immunizations.ts";
import { pieceOf } from "./items.ts";
import { isNotGiven } from "./not-given.ts";
import { isNoise } from "./person-lines.ts";
import { type Found, unreadPiece } from "./statement.ts";
import { flat } from "./text.ts";
import { namesOneVaccine, speaksOfDoses, tellsVaccination } from "./vaccine-words.ts";
import { readVitals } from "./vitals.ts";

/**
 * The lines that tell of a medicine with its amount, a vaccine that was given or a vital sign, and that nobody read: a letter may put
 * them where no rule looks. Nothing is stated by them, but whoever reviews the paper is shown that they are there.
 * `fields` are the lines with the person's fields; a letter's paragraph, as long as it is, tells more than the birth date in it.
 */
export function silentLines(lines: Line[], read: Found[], fields: Set<Line>): Found[] {
  const taken = boxesOf(read), known = new Map<string, boolean>();
  // A line that is printed many times is looked at once.
  const tellsSomething = (line: Line) => {
    const told = known.get(line.text) ?? tells(line);
    known.set(line.text, told);
    return told;
  };
  return lines.filter((line) =>
    !isTaken(line, taken) && !(line.words.length < 20 && (fields.has(line) || isNoise(line))) && !isFooter(line.text) &&
    tellsSomething(line)
  )
    .map((line) => unreadPiece(pieceOf([line]), isNotGiven(line.text) ? "not-given" : "not-understood"));
}

type Place = { page: number; box: Box };

/** The places that something was read from, or that are listed as not understood. */
function boxesOf(read: Found[]): Place[] {
  return read.flatMap(({ line, also = [], stated, unread }) => {
    const source = (stated ?? unread)?.source;
    return [line, ...also, ...(source && "page" in source ? [source] : [])];
  });
}

/** Whether the middle of a line lies in one of the places. */
const isTaken = ({ page, box }: Line, taken: Place[]): boolean => {
  const middle = box[1] + box[3] / 2;
  return taken.some((one) => one.page === page && one.box[1] <= middle && middle <= one.box[1] + one.box[3]);
};

/** Whether a line tells something that belongs into a record; what a sentence of it tells of a relative does not. */
const tells = (line: Line): boolean =>
  line.text.split(/(?<=[.!?;])\s+/).some((text) => {
    const plain = flat(text);
    if (OF_RELATIVE.test(plain)) return false;
    return tellsMedicine(plain) || tellsAllergy(text) || tellsVaccine(text) ||
      readVitals({ ...pieceOf([line]), text }, null).length > 0;
  });

/** An amount of a medicine; a concentration is a result. */
const AMOUNT = /\d\s?(?:mg|mcg|[µμ]g|g|micrograms?|iu|ie|ui|units?|puffs?|tab(?:let)?s?)(?![\p{L}/])/u;

/** Several drugs, or one with its amount. */
const tellsMedicine = (plain: string): boolean => /\d/.test(plain) && drugsIn(plain) > (AMOUNT.test(plain) ? 0 : 1);

/** "Tramadol - allergic": a drug, and that somebody is allergic to it. */
const tellsAllergy = (text: string): boolean =>
  /\ballerg\w+|\balérgic[oa]|\bintoler[ae]n[tcz]\w*|\banaphyla\w+/i.test(text) && !isNoAllergy(text) &&
  drugsIn(text) > 0;

/** A vaccine, not only the disease it is against, and that it was given: with its day, or by a word that is not "vaccine" itself. */
const tellsVaccine = (text: string): boolean =>
  namesOneVaccine(text) && !isTestOf(text) &&
  (tellsVaccination(text) || namesBrand(text.replace(/influenza/gi, " "))) &&
  (speaksOfDoses(text.replace(/vaccines?/gi, " ")) || /\d[./-]\d|\b(?:19|20)\d{2}\b/.test(text));
