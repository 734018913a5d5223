import type { Statement } from "../contracts/extraction.ts";
import { type Line, unionBox } from "./layout/lines.ts";

/** A medication before the document gives it an id and a date. */
export type Medication = Omit<Extract<Statement, { type: "medication" }>, "id" | "occurred_on">;

const FORM = String
  .raw`tab(?:let)?s?|cap(?:sule)?s?|inj(?:ection)?|syp|syrup|susp(?:ension)?|oint(?:ment)?|cream|gel|drops?|inhaler|spray|patch(?:es)?|puffs?|sachets?`;
const STRENGTH = String
  .raw`\d[\d.,]*\s?(?:mg|mcg|µg|μg|g|ml|iu|units?|%)(?:\s?\/\s?[\d.]*\s?(?:mg|ml|mcg|h|hr|dose|puff|actuation))?`;
const LINE = new RegExp(
  String
    .raw`^(?<item>\(?\d{1,2}[.)]\s*|[-•*]\s*)?(?:(?<form>${FORM})\.?\s+)?(?<name>\p{L}[\p{L}\-/+' ]{2,50}?)\s+(?<strength>${STRENGTH}(?:\s?[/+-]\s?${STRENGTH})?)\b[\s,;-]*(?<rest>.*)$`,
  "iu",
);
const FREQUENCY =
  /\b(once|twice|three times|four times|thrice|\d times)\s*(a|per|each)?\s*(daily|day|week(ly)?)(\s+(at night|in the morning|with meals|with food))?|\b(every|each) (\d+ (hours|days|weeks)|morning|evening|night|day|other day|week)|\b\d(\/\d)?\s?-\s?\d(\/\d)?\s?-\s?\d(\/\d)?(\s?-\s?\d)?\b|\b(o\.?d|b\.?d|b\.?i\.?d|t\.?d\.?s|t\.?i\.?d|q\.?i\.?d|q\.?d\.?s|qhs|hs|qd|qam|qpm|q\d{1,2}h|prn|sos|stat|mane|nocte)\b\.?|\b(daily|nightly|weekly|monthly|as needed|as required|at bedtime|at night|in the morning)\b/i;
const ROUTE =
  /\b(by mouth|oral(ly)?|p\.?o|iv|intravenous(ly)?|im|intramuscular(ly)?|s\.?c|subcutaneous(ly)?|topical(ly)?|sublingual(ly)?|inhaled|inhalation|nasal(ly)?|rectal(ly)?|to the (skin|eyes?|affected area))\b/i;

/** Whether the text is of a document that prescribes or lists medicines. */
export const listsMedicines = (text: string) =>
  /(^|\n)\s*(rx|℞)\b|℞|\b(prescription|prescribed|medications?|medicines?|drugs?|rezept|medikation|medikamente|ordonnance|receta|ricetta)\b/i
    .test(text);

/** Reads a line that prescribes: "1. Amlodipine 5 mg tablet, one by mouth once daily", "Tab. Metformin 500 mg 1-0-1". Else null. */
export function readMedication(line: Line): Medication | null {
  if (line.words.length > 40) return null;
  const { item, form, name, strength, rest = "" } = line.text.match(LINE)?.groups ?? {};
  if (!name || !strength) return null;
  const frequency = rest.match(FREQUENCY)?.[0] ?? null;
  const route = rest.match(ROUTE)?.[0] ?? null;
  const dispensed = form ?? (new RegExp(String.raw`\b(${FORM})\b`, "i").exec(rest)?.[0] || item);
  if (!frequency && !route && !dispensed) return null;
  return {
    type: "medication",
    name: name.trim(),
    codings: [],
    status: null,
    source: { page: line.page, box: unionBox(line.words) },
    confidence: 0.9,
    dose: strength,
    route,
    frequency: frequency?.trim() ?? null,
  };
}
