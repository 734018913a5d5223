import { plain } from "../names.ts";

/** What narrows a test beyond analyte and specimen: method, formula, challenge, position. */
export type Qualifier = string;

/** Found alike in LOINC names and in what a report prints beside a test. */
const QUALIFIERS: [Qualifier, RegExp][] = [
  ["automated", /\bautomated\b|\banalyzer\b/],
  ["manual", /\bmanual\b/],
  ["strip", /\btest strip\b|\bdip ?stick\b|\bstrip\b/],
  ["visual", /\bby visual\b/],
  ["electrophoresis", /\belectrophoresis\b/],
  ["kleihauer", /\bkleihauer\b/],
  ["hplc", /\bhplc\b/],
  ["calculated", /\bcalculat(ed|ion)\b|\bcalc\b|\bcal\b|\bderived\b|\bfriedewald\b/],
  ["direct", /\bdirect\b/],
  ["estimated", /\bby estimated\b/],
  ["high-sensitivity", /\bhigh sensitivity\b/],
  ["third-generation", /\bdetection limit 0 005\b|\b3rd gen(eration)?\b|\bthird generation\b/],
  ["detection-limit", /\bdetection limit 0 0[^0]/],
  ["dialysis", /\bdialysis\b/],
  ["mdrd", /\bmdrd\b/],
  ["ckd-epi", /\bckd ?epi\b/],
  ["2021", /\b2021\b/],
  ["race", /\bamong (non )?blacks\b/],
  ["westergren", /\bwestergren\b/],
  ["immunoassay", /\bby immunoassay\b|\bby rapid immunoassay\b/],
  ["immunofluorescence", /\bimmunofluorescence\b/],
  ["rast", /\brast\b/],
  ["control", /\bcontrol\b/],
  ["challenge", /\b(trough|baseline|post meal|peak)\b/],
  ["position", /\b(sitting|standing|supine|resting|on room air)\b/],
  ["temperature-adjusted", /\badjusted to patients actual temperature\b|\badjusted to 0 5\b/],
  ["screen", /\bby screen method\b/],
  ["percentile", /\bpercentile\b/],
  ["measured", /\bmeasured$/],
  ["palpation", /\bpalpation\b/],
];

/** The qualifiers a text names. */
export function qualifiersOf(text: string): Set<Qualifier> {
  const s = plain(text);
  return new Set(QUALIFIERS.filter(([, pattern]) => pattern.test(s)).map(([name]) => name));
}

/** How an assay is made. Seldom printed; a code that fixes one stands for the analyte when it is its only code. */
export const TECHNIQUES: ReadonlySet<Qualifier> = new Set([
  "immunoassay",
  "immunofluorescence",
  "electrophoresis",
  "hplc",
]);

/**
 * What a report prints about how a test was made, as far as it decides between codes. The assay's technique does not: the
 * code without a method covers every technique, and it is the one in use (HbA1c by HPLC is reported as 4548-4).
 */
export function printedQualifiers(text: string): Set<Qualifier> {
  const found = qualifiersOf(text);
  for (const technique of TECHNIQUES) found.delete(technique);
  return found;
}

/** Qualifiers of which a result has one at most. */
const EXCLUSIVE = [["automated", "manual"], ["calculated", "direct"], ["mdrd", "ckd-epi"], ["strip", "automated"]];

/** Whether a report that prints `printed` cannot mean a term that fixes `fixed`. */
export function contradicts(printed: Set<Qualifier>, fixed: Set<Qualifier>): boolean {
  return EXCLUSIVE.some(([a, b]) =>
    (printed.has(a!) && fixed.has(b!) && !fixed.has(a!)) || (printed.has(b!) && fixed.has(a!) && !fixed.has(b!))
  );
}

/** Words of a printed name that qualify a test and do not name it; a name may be read without them. */
export const METHOD_WORDS = new Set(
  ("automated|auto|cal|nih|ia|analyzer|manual|calculated|calculation|calc|derived|computed|direct|homogeneous|enzymatic|kinetic|jaffe|" +
    "jaffes|modified|mod|god|pod|gpo|pap|cod|chod|hexokinase|biuret|bcg|bcp|bromocresol|green|purple|dye|hplc|elisa|clia|" +
    "eclia|cmia|cia|fia|mia|elfa|ifcc|dgkc|szasz|uv|ise|indirect ise|diazo|jendrassik|grof|urease|gldh|arsenazo|uricase|" +
    "photometry|photometric|colorimetric|colorimetry|spectrophotometry|spectrophotometric|determination|nephelometry|turbidimetry|turbidimetric|" +
    "immunoturbidimetry|immunoturbidimetric|chemiluminescence|chemiluminescent|immunoassay|flow|cytometry|impedance|" +
    "electrical|sls|cyanmethemoglobin|cyanmeth|photo|westergren|westergrens|wintrobe|ngsp|dcct|dipstick|strip|test|method|" +
    "microscopy|microscopic|reflectance|ferrozine|mdrd|ckdepi|ckd|epi|formula|equation|ultrasensitive|ultra|sensitive|" +
    "generation|3rd|third|electrode|ion|selective|p5p|without|with|w|clauss|coagulometer|enzymatisch|enzymatique|enzimatico|" +
    "enzimatica|kinetisch|cinetique|cinetico|photometrisch|automatisiert|automatizado|standardized|standardised|electrochemiluminescence|enz|naf|ms|lcms|tandem|sensitiv|hexoquinase|colorimetrico|turbidimetrie|nephelometrie")
    .split("|"),
);
