/** Units of narratives and of entries in one spelling, as far as they can be told to be another's. */
const UNITS: Record<string, string> = {
  kg: "kg",
  kgs: "kg",
  kilogram: "kg",
  kilograms: "kg",
  g: "g",
  gm: "g",
  grams: "g",
  mg: "mg",
  mcg: "ug",
  ug: "ug",
  lb: "lb",
  lbs: "lb",
  "[lb_av]": "lb",
  pounds: "lb",
  oz: "oz",
  "[oz_av]": "oz",
  cm: "cm",
  mm: "mm",
  m: "m",
  in: "in",
  "[in_i]": "in",
  inches: "in",
  inch: "in",
  "[in_us]": "in",
  cel: "cel",
  "°c": "cel",
  degc: "cel",
  "[degf]": "degf",
  "°f": "degf",
  degf: "degf",
  f: "degf",
  "mg/dl": "mg/dl",
  "mmol/l": "mmol/l",
  "umol/l": "umol/l",
  "g/dl": "g/dl",
  "gm/dl": "g/dl",
  "g/l": "g/l",
  "mm[hg]": "mmhg",
  mmhg: "mmhg",
  kpa: "kpa",
  "%": "%",
  "kg/m2": "kg/m2",
  ml: "ml",
  l: "l",
  "meq/l": "meq/l",
  "ng/ml": "ng/ml",
  "pg/ml": "pg/ml",
  "ug/l": "ug/l",
  "ug/dl": "ug/dl",
};

const unitOf = (printed: string): string | null =>
  UNITS[printed.toLowerCase().replaceAll("µ", "u").replaceAll("μ", "u").replace(/[.,;)]+$/, "")] ?? null;

/** The known units a text prints right behind a number. */
function unitsBehind(text: string, number: number): string[] {
  const pairs = text.matchAll(/(?<![\d.,/-])(\d+(?:\.\d+)?)\s*(?:\|\s*)?([a-zµμ°%[][a-zµμ°%/_[\]\d]*)/giu);
  return [...pairs].filter(([, printed]) => Number(printed) === number).flatMap(([, , unit]) => unitOf(unit!) ?? []);
}

/** Whether a text gives a number the unit an entry gives it, or none that is known to be another. */
export function sameUnit(text: string, number: number, unit: string | null): boolean {
  const own = unit === null ? null : unitOf(unit), printed = unitsBehind(text, number);
  return own === null || printed.length === 0 || printed.includes(own);
}
