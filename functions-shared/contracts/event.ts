import { z } from "zod";
import { CodingSchema, ComparatorSchema, DateSchema, DecimalSchema } from "./extraction.ts";
import { SourceSchema } from "./source.ts";

export const EventTypeSchema = z.enum([
  "observation",
  "medication",
  "condition",
  "allergy",
  "immunization",
  "procedure",
  "encounter",
]);

/** HL7 v3 ObservationInterpretation, the subset a laboratory prints (http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation). */
export const InterpretationSchema = z.enum(["N", "L", "H", "LL", "HH", "A", "AA"]);
export type Interpretation = z.infer<typeof InterpretationSchema>;

/** Why something needs a person's eye. `code` is stable, `detail` holds no patient data. */
export const IssueSchema = z.object({ code: z.string().regex(/^[a-z][a-z0-9-]*$/), detail: z.string() });
export type Issue = z.infer<typeof IssueSchema>;

/** A part of an event as printed; absent where the document does not say it, sealed in the database. */
const part = z.string().min(1).optional();
const PARTS = {
  strength: part,
  /** What is taken each time where it is counted ("1 tablet"); `dose` is then the strength. */
  intake: part,
  form: part,
  duration: part,
  /** The last day of what has one: a medicine stopped, a problem resolved, a stay. */
  ended_on: DateSchema.optional(),
  prescriber: part,
  lot: part,
  site: part,
  dose_number: part,
  manufacturer: part,
  reaction: part,
  severity: part,
};

/** Names of the printed parts that an event takes over from its statement. */
export const EVENT_PARTS = Object.keys(PARTS) as (keyof typeof PARTS)[];

/**
 * One coded event proposed from one statement: the payload document-normalizer hands to the database. It is not part of
 * the record until quality-guardian files it. `code` is null when no dictionary entry is certain, then `issues` says why
 * and `candidates` holds what came into question. Numbers stay decimal text; `unit` is UCUM.
 */
export const ProposedEventSchema = z.object({
  statement_id: z.string().min(1),
  type: EventTypeSchema,
  /** The name as printed; sealed in the database. */
  name: z.string().min(1),
  code: CodingSchema.nullable(),
  candidates: z.array(CodingSchema),
  value_number: DecimalSchema.nullable(),
  value_comparator: ComparatorSchema.nullable(),
  /** An ordinal from the closed list of quality of a result ("negative", "1+", "trace"); plain in the database. */
  value_ordinal: z.string().nullable(),
  /** Any other textual result; sealed in the database. */
  value_text: z.string().nullable(),
  unit: z.string().nullable(),
  /** The unit as printed, when it differs from `unit`. */
  printed_unit: z.string().nullable(),
  range_low: DecimalSchema.nullable(),
  range_high: DecimalSchema.nullable(),
  interpretation: InterpretationSchema.nullable(),
  occurred_on: DateSchema.nullable(),
  dose: z.string().nullable(),
  route: z.string().nullable(),
  frequency: z.string().nullable(),
  ...PARTS,
  /** The status the document itself gives ("completed", "active"); whether it is filed is the record's business. */
  clinical_status: z.string().nullable(),
  /** HL7 sensitivity labels (design: PSY, SEX, ETH, GDIS, HIV) or `unclassified`; an empty list is normal. */
  labels: z.array(z.enum(["PSY", "SEX", "ETH", "GDIS", "HIV", "UNCLASSIFIED"])),
  source: SourceSchema,
  confidence: z.number().min(0).max(1),
  /** SHA-256 (hex) of what makes two events the same fact: type, code, value, unit, date. */
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  issues: z.array(IssueSchema),
});
export type ProposedEvent = z.infer<typeof ProposedEventSchema>;
