import { namesTest } from "../coding/loinc/named.ts";
import { unitsOfAmounts } from "./fields/amounts.ts";
import { isUnit } from "./fields/units.ts";
import { isQualitative } from "./fields/values.ts";
import type { Line } from "./layout/lines.ts";
import { roleOf } from "./layout/wordings.ts";
import { isPopulation } from "./populations.ts";

/** How a line begins that gives the bounds of a class of results. */
const CLASS =
  /^\W*((very |mildly |moderately |severely )?(high|low|elevated|increased|decreased)( risk)?|normal|pre-?diabet\w+|diabet\w+|non-?diabet\w+|(vitamin d )?(deficien|insufficien|sufficien)\w+|optimal|near optimal.*|desirable|borderline.*|toxic\w*|therapeutic.*|moderate|severe|adults?|child(ren)?|males?|females?|men|women|average risk|goal|target|(first|second|third|1st|2nd|3rd) trimester|([123]([º°ªer.]{0,3})|primer|segundo|tercer|primeiro|terceiro|primo|secondo|terzo|premier|deuxième|troisième|erstes|zweites|drittes|eerste|tweede|derde) ?(trimest[er]+[e]?|trimenon|trim\.?)|follicular.*|luteal.*|ovulat\w+|(post)?menopaus\w+)\s*(phase|range|level)?\s*(?=[:(<>=\d–-]|$)/i;

/** A class with its bounds within a text: "Total cholesterol Desirable < 200 Borderline". */
const CLASSES =
  /(?<!\p{L})((non|pre)-?\s?diabet\w+|diabet(es|ic)|desirable|borderline( high)?|(near |above )?optimal|normal|very high|deficien\w+|insufficien\w+|sufficien\w+|deseable|desejável|límite alto|limítrofe|desiderabile|souhaitable|grenzwertig|erwünscht)\s*:?\s*(?:[<>≤≥]=?\s*\d|\d[\d.,]*\s*[-–]\s*\d)/iu;

/** Bounds and what a result within them means: "0.99 LIV or less: Negative", "1.00-1.20 LIV: Equivocal". */
const BOUNDS =
  /^\W*(?:(?:[<>≤≥]=?\s*\d[\d.,]*|\d[\d.,]*\s*[-–]\s*\d[\d.,]*)(?:\s+\S{1,12}){0,2}|\d[\d.,]*(?:\s+\S{1,12}){0,2}\s+(?:or|and)\s+(?:less|more|greater|higher|lower|above|below|over))\s*[:=]\s*([\p{L}-]+)/iu;

/** Whether a text begins with bounds and says behind a colon what they mean. */
const isBounds = (text: string) => {
  const [, meaning] = text.match(BOUNDS) ?? [];
  return meaning !== undefined && (isQualitative(meaning) || CLASS.test(meaning));
};

/** Whether the text names a class of results ("Prediabetes: 5.7 - 6.4"), as the explanations below a result do. */
export const isClass = (text: string) => CLASS.test(text) || CLASSES.test(text) || isBounds(text) || isScale(text);

/** Whether a line does; one that begins with a test's own cell gives its result, whatever is called desirable behind it. */
export const isClassLine = (line: Line) =>
  isClass(beforeBracket(line)) && !(line.cells.length > 1 && namesTest(line.cells[0]!.text));

/** A line up to the bracket behind a number with its unit, which is of that result: "Lead: 2.1 ug/dL (normal: <3.5)". */
function beforeBracket({ text, words }: Line): string {
  const texts = words.map((word) => word.text);
  const at = texts.findIndex((word, i) => /^[([]/.test(word) && unitsOfAmounts(texts.slice(0, i)).length > 0);
  return at < 0 ? text : texts.slice(0, at).join(" ");
}

const STEP = String
  .raw`(?:[<>≤≥]=?\s?\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?|\d[\d.,]*\s?[-–]\s?\d[\d.,]*|\d[\d.,]*\s+or\s+(?:less|more|greater|higher))`;
const SCALE = new RegExp(
  String
    .raw`^(?<name>\p{L}[\p{L} /-]{2,40}?)\s*:?\s*${STEP}[\s;,]+(?<next>\p{L}[\p{L} /-]{2,40}?)\s*:?\s*${STEP}(?:\D|$)`,
  "u",
);

/** Two and more words with a range each ("Negative <13.5 Equivocal 13.5 - 16.4 Positive >16.4") say what results mean. */
const isScale = (text: string) => {
  const { name, next = "" } = text.match(SCALE)?.groups ?? {};
  // "Foo <15 IU/mL Ref: <15" is a result with its unit and range.
  const measured = isUnit(next.split(" ")[0]!) || roleOf(next) === "range";
  return name !== undefined && !measured && !isPopulation(name) && !namesTest(name);
};
