import type { Observation } from "./observations.ts";

/** What is aimed at in treatment, in the languages reports are printed in. */
const AIM =
  /(?<!\p{L})(?:therap\w*|targets?|goals?|treatment|anticoag\w*|ziel\w*|behandlung\w*|thérapeut\w*|cible|terap[eéê]ut\w*|objetivo|obiettivo|alvo|streef\w*|behandel\w*|mål\w*)(?!\p{L})/iu;

/** Whether words announce what is aimed at in treatment: "Therapeutic range", "Zielbereich". */
export const isAim = (text: string): boolean => AIM.test(text);

/** Clotting time of people who take vitamin K antagonists: the range they are treated to lies above everybody else's. */
const TREATED = /(?<!\p{L})INR(?!\p{L})/u;

/**
 * An INR without the range it is treated to, which is kept as printed: FHIR tells a "treatment" range from the "normal" one by its
 * type (https://hl7.org/fhir/R4/valueset-referencerange-meaning.html), and a result outside it is not abnormal by it.
 */
export function withoutAim(stated: Observation): Observation {
  const range = stated.reference_range;
  if (!range || !TREATED.test(stated.name) || !isAim(range.printed)) return stated;
  return { ...stated, reference_range: { ...range, low: null, high: null } };
}
