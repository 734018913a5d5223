/** Exact by definition: NIST Handbook 44 (2024), Appendix C: 16 ounces a pound, 14 pounds a stone, 12 inches a foot. */
const OUNCES = 16, POUNDS = 14, INCHES = 12;

const NUMBER = String.raw`(\d{1,3}(?:[.,]\d{1,2})?)`;
const END = String.raw`(?![a-z\d])`;
const FEET = String.raw`(?:'|’|′|ft\.?|feet|foot)`, INCH = String.raw`(?:''|"|”|″|in(?:ches|\.)?)`;

const MIXED: [RegExp, per: number, unit: string][] = [
  [new RegExp(String.raw`${NUMBER}\s?(?:st|stone)\.?[ ,]*${NUMBER}\s?(?:lbs?|pounds)${END}`, "g"), POUNDS, "lb"],
  [new RegExp(String.raw`${NUMBER}\s?(?:lbs?|pounds)\.?[ ,]*${NUMBER}\s?(?:oz|ounces)${END}`, "g"), OUNCES, "lb"],
  [new RegExp(String.raw`(\d)\s?${FEET}\s?${NUMBER}\s?${INCH}${END}`, "g"), INCHES, "in"],
];
/** What is printed in metric units behind it, in brackets or behind a stroke: what was measured, by the paper itself. */
const METRIC = /^\s*[(/]\s*\d{1,3}(?:[.,]\d{1,4})?\s?(?:kg|cm|m)(?![a-z\d])\)?/;

/**
 * A text with its weights and heights of two units in one: "5' 9\" (1.753 m)" says 1.753 m, "186 lb 8 oz" 186.5 lb, "13 st 4 lb"
 * 186 lb. Read as they stand, the first of two numbers would pass for the whole.
 */
export function inOneUnit(text: string): string {
  return MIXED.reduce(
    (all, [pattern, per, unit]) =>
      all.replace(pattern, (whole, large: string, small: string, at: number) => {
        const metric = all.slice(at + whole.length).match(METRIC)?.[0];
        if (metric) return "";
        const [first, second] = [large, small].map((part) => Number(part.replace(",", "."))) as [number, number];
        const value = unit === "lb" && per === OUNCES ? first + second / per : first * per + second;
        return `${Number(value.toFixed(3))} ${unit}`;
      }),
    text,
  ).replace(/([:=]|\b(?:wt|ht|weight|height))\s*\(\s*(\d{1,3}(?:[.,]\d{1,4})?\s?(?:kg|cm|m))\s*\)/g, "$1 $2");
}
