import { ORDINAL_WORDS, ordinalOf } from "./ordinals.ts";
import { bare, flat } from "./text.ts";

/** What counts doses: the words for a dose, and for the act of giving it, without accents. */
const DOSE = "dos(?:e|is|i|en|es)?|doz[au]?|dawka|davka|adag|annos|shot";
const ACT =
  "impfung|teilimpfung|injection|injektion|inj|vaccination|vaccinatie|vaccinazione|vacunacion|vacinacao|immuni[sz]ation|rokotus|oltas|ockovani|szczepienie|prik|spruta|jab|visit";
const MARK = "st|nd|rd|th|ra|da|ta|ro|do|to|re|ere|er|e|eme|a|o|:a|:e|\\.?[ªº°]|\\.";
/** A dose that refreshes the ones before it; which of the series it is is not told. */
const AGAIN =
  "boosters?|rappels?|rapel|refuerzos?|richiam[oi]|reforcos?|auffrisch(?:ung|impfung|ungsimpfung)|revaccination|revaccinatie|revakcinace|revaccinazione|revacunacion|herhaling(?:svaccinatie)?|pafyllnad(?:sdos)?|tehoste|przypominajaca";

/** The number of a dose among other words: "Dose 2 of 3", "2nd dose", "1. vaccination", "booster", "#2", "(2/3)". */
export const DOSE_NUMBER = new RegExp(
  String
    .raw`(?:\b(?<!high[- ])(?:(?:${DOSE}|impfung|injection)\s*(?:no\.?|nr\.?|number|n°|#)?\s*:?\s*(\d{1,2})(?!\d)(?:\s*(?:\/|of|von|de|di|sur|av|van|z)\s*\d{1,2})?(?![\d.,]*\s?(?:ml|mcg|ug|mg|µg))` +
    String.raw`|(\d{1,2})\s?(?:${MARK})\s?(?:${DOSE}|${ACT})\b` +
    String.raw`|(${AGAIN})\b` +
    String.raw`|(${ORDINAL_WORDS})\s+(?:${DOSE}|${ACT})\b)` +
    String
      .raw`|(?:#|\bno\.?\s?)(\d)\b|\((\d)\s?(?:\/|of)\s?\d\)|\b(\d)\s?(?:\/|of)\s?\d\b(?!\d)|\b([1-9])(?:st|nd|rd|th)\b` +
    String.raw`|(?<![a-z\d]\s?)(?:(?:${DOSE})\s+(i{1,3}|iv|v)|(i{1,3}|iv|v)\s+(?:${DOSE}))(?![a-z\d]))`,
);
const AS_BOOSTER = 3, AS_WORD = 4, AS_ROMAN = [9, 10];

const ROMAN = ["i", "ii", "iii", "iv", "v"];
const ofRoman = (printed: string): string => String(ROMAN.indexOf(printed) + 1);

/** A number that is all a cell holds, whatever stands around it to say that it counts doses. */
const ALONE = new RegExp(
  String
    .raw`^(?:#|no\.?|nr\.?|d|v|p|series?|serie|primary|prim\.?|grundimmunisierung|${DOSE}|${ACT})?\s?0?(\d{1,2})(?:(?:${MARK})(?:\s?(?:${DOSE}|${ACT})\.?)?)?(?:\s?(?:\/|of|von|de|di|sur|av|van|z)\s?\d{1,2})?(?:\s?\((?:final|last|completed?)\))?$`,
);
const ALONE_ROMAN = new RegExp(String.raw`^(?:(?:${DOSE})\s)?(i{1,3}|iv|v)(?:\s?(?:${DOSE}))?\.?$`);

const ONLY_AGAIN = new RegExp(
  String.raw`^(?:[1-4] ?(?:${MARK})? )?(?:${AGAIN})(?: ?(?:dose|no\.?|nr\.?|#))?(?:\s?\d)?$`,
);

/** "2nd", "Booster", "Dose 2 of 3", "2/3" as printed in a column or a line: the number or "booster". */
export function doseNumberOf(text: string): string | null {
  const plain = flat(text.trim());
  const bareNumber = plain.match(ALONE)?.[1];
  if (bareNumber) return bareNumber;
  const roman = plain.match(ALONE_ROMAN)?.[1];
  if (roman) return ofRoman(roman);
  if (/^(?:r|b)\d?$/.test(plain)) return "booster";
  if (ordinalOf(plain)) return ordinalOf(plain)!;
  // "1st booster" is no first dose; "dose 3 (booster)" is the third.
  if (ONLY_AGAIN.test(plain)) return "booster";
  const match = plain.match(DOSE_NUMBER);
  if (!match) return null;
  if (match[AS_BOOSTER]) return "booster";
  if (match[AS_WORD]) return ordinalOf(match[AS_WORD])!;
  const inRoman = AS_ROMAN.map((group) => match[group]).find((one) => one);
  return inRoman ? ofRoman(inRoman) : match.slice(1).find((one) => one) ?? null;
}

/** The number a heading gives to the doses below it: "1st dose", "Dose 2", "Booster". */
export function doseHeading(text: string): string | null {
  const plain = bare(text);
  const numbered = plain.match(
    /^(?:(?:dose|dosis|dosi|impfung|vaccination|date|datum|shot|no|nr)(?: no| nr| number| date)? )?0?(\d{1,2})\s?(?:st|nd|rd|th|re|ere|er|ra|da|ta|eme|e|a|o|ª|º)?(?: (?:dose|dosis|dosi|impfung|injection|shot|dos|doz|dawka|davka|annos|teilimpfung|date|date given|vaccination|visit))?(?: (?:of|de|von|av|van) \d)?(?: date| datum)?$/,
  ) ?? plain.match(/^(?:date|datum|fecha|data) (?:of |der |de la )?(\d)(?:st|nd|rd|th)? (?:dose|dosis|impfung)$/) ??
    plain.match(/^(?:date|datum|fecha|data) (?:of |der |de |de la |da )?(?:dose|dosis) (\d)$/);
  if (numbered) return numbered[1]!;
  const worded = ordinalOf(
    plain.replace(/ (?:dose|dosis|dosi|dos|impfung|injection|shot|prik|doz|dawka|davka|annos)$/, ""),
  );
  if (worded) return worded;
  const counted = plain.match(/^d ?([1-6])$/)?.[1];
  if (counted) return counted;
  // "iv" alone is how a medicine is given.
  const roman = plain.match(/^(i{1,3})(?: (?:dose|dosis))?$/)?.[1];
  if (roman) return ofRoman(roman);
  return ONLY_AGAIN.test(plain) ? "booster" : null;
}

/** "1 08/15/2015  2 10/20/2015": numbers in front of the days of a line. */
export const NUMBERED =
  /(?:dose\s*|#)?\b([1-9])(?:(?:st|nd|rd|th|\.)? ?(?:dose|doz|dawka|dos(?:is)?)\b|st|nd|rd|th)?[\s:.)]+(?=(\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d))/gi;

export const countedAlone = (text: string): string | undefined =>
  text.match(NUMBERED_ALONE)?.slice(1).find((one) => one);
/** "1. 08/15/2015", "#2 10/20/2015": a number alone before a day may be anything, one with a mark counts. */
const NUMBERED_ALONE =
  /(?:^|\s)(?:#([1-9])|([1-9])(?:st|nd|rd|th|[.):]))\s*(?=\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d)/i;

/** "14/03/2015 (1), 15/05/2015 (2)": numbers behind the days of a line. */
export const NUMBERED_AFTER =
  /(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d|\p{L}{3,9}\.? \d{4})\s*\((?:dose |dosis |#)?([1-9])(?:st|nd|rd|th|\.)?(?: dose)?\)/giu;

/** The numbers printed beside the dates of a line. */
export const numbersOf = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1]!);
