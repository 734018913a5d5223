import { z } from "zod";
import { CLASSES } from "./classes.ts";
import { DocumentKindSchema, IdentifierSchema } from "../../functions-shared/contracts/extraction.ts";
import { EventTypeSchema } from "../../functions-shared/contracts/event.ts";
import { DispositionSchema } from "../../functions-shared/contracts/verdict.ts";
import { CVX, ICD10CM, LOINC, RXNORM, SNOMED } from "../../functions-shared/coding/systems.ts";

/** A number or its text; scoring compares decimals, so 7.4 and "7.40" are the same. */
const Figure = z.union([z.number(), z.string()]).nullish().transform((value) => value == null ? null : String(value));
const Text = z.string().nullish().transform((value) => value ?? null);

/** One event a labelled document holds. Fields that do not apply are absent. */
const ExpectedEventSchema = z.object({
  type: EventTypeSchema,
  name: Text,
  code: Text,
  value: Figure,
  unit: Text,
  low: Figure,
  high: Figure,
  interpretation: Text,
  occurred_on: Text,
  dose: Text,
  frequency: Text,
  status: Text,
  strength: Text,
  route: Text,
  duration: Text,
  ended_on: Text,
  lot: Text,
  site: Text,
  dose_number: Text,
});
export type ExpectedEvent = z.infer<typeof ExpectedEventSchema>;

/** NAME.expected.json beside a document of a labelled corpus. */
export const ExpectedSchema = z.object({
  upload_to: z.string(),
  belongs_to: z.string().nullable(),
  disposition: DispositionSchema,
  also_acceptable: z.array(DispositionSchema).default([]),
  kind: DocumentKindSchema.or(z.string()).optional(),
  /** What it is measured with; found out from its kind and file when absent. */
  class: z.enum(CLASSES).optional(),
  subject: z.object({
    name: z.string().nullish(),
    birth_date: z.string().nullish(),
    sex: z.string().nullish(),
    identifiers: z.array(IdentifierSchema.or(z.string())).optional(),
  }).partial().nullish(),
  events: z.array(ExpectedEventSchema).default([]),
  optional_events: z.array(ExpectedEventSchema).default([]),
});
export type Expected = z.infer<typeof ExpectedSchema>;

const SYSTEMS: Record<string, string> = {
  loinc: LOINC,
  rxnorm: RXNORM,
  cvx: CVX,
  "icd-10-cm": ICD10CM,
  icd10cm: ICD10CM,
  "icd-10": ICD10CM,
  snomed: SNOMED,
  "snomed ct": SNOMED,
  "snomed-ct": SNOMED,
};

/** "LOINC|718-7" and "http://loinc.org|718-7" as system URI and code; null when it is neither. */
export function parseCode(text: string | null): { system: string; code: string } | null {
  const [system, code] = text?.split("|") ?? [];
  if (!system || !code) return null;
  return { system: SYSTEMS[system.trim().toLowerCase()] ?? system.trim(), code: code.trim() };
}
