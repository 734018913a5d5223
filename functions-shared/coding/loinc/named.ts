import { isNameless, latinOf, plain } from "../names.ts";
import { scaleOf, toUcum } from "../units.ts";
import { matchLoinc } from "./match.ts";
import { specimenOfText } from "./specimen.ts";

const known = new Map<string, boolean>();
/** More names than any document holds; what lies in memory beyond that is forgotten. */
const MOST = 5000;

function remembered(key: string, find: () => boolean): boolean {
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  if (known.size >= MOST) known.clear();
  const found = find();
  known.set(key, found);
  return found;
}

const candidatesOf = (name: string, unit: string | null, textual: boolean) =>
  matchLoinc({ name, section: null, specimen: null, method: null, unit, unit_unknown: false, textual, titre: false })
    .candidates;

/** Whether a text is the name of a laboratory test, by the dictionary alone. */
export const namesTest = (name: string): boolean =>
  name.length <= 80 &&
  remembered(name, () => [false, true].some((textual) => candidatesOf(name, null, textual).length > 0));

/** Whether a test of this name is measured in the printed unit. */
export function isMeasuredIn(name: string, unit: string): boolean {
  const ucum = toUcum(unit);
  if (ucum === null || ucum === "") return false;
  return remembered(
    `${name}\t${ucum}`,
    () => candidatesOf(name, ucum, false).some(({ scales }) => scales.has(scaleOf(ucum))),
  );
}

/** Whether a text speaks of another specimen than the blood that laboratories are usually sent. */
export function namesOtherSpecimen(text: string | null): boolean {
  const specimen = specimenOfText(text);
  return specimen !== null && specimen !== "serum" && specimen !== "blood";
}

/** What is no blood, from whatever vessel. */
const NO_BLOOD: ReadonlySet<string | null> = new Set(["urine", "urine-24h", "csf", "stool", "other"]);

/** Whether a text speaks of a specimen that is no blood. */
export const namesNoBlood = (text: string): boolean => NO_BLOOD.has(specimenOfText(text));

/** Whether a text says at all what a test is made on. */
export const namesSpecimen = (text: string): boolean => specimenOfText(text) !== null;

/** Whether a row says only "Result": the heading above names the test. */
export const namesNothing = (name: string): boolean => isNameless(name);

/** Whether nothing of a name can be compared: it is in another script, without a Latin abbreviation in it. */
export const isUnreadable = (name: string): boolean => plain(latinOf(name)) === "";
