import { z } from "zod";
import { PageSchema, SourceSchema, WordSchema } from "./source.ts";

/** FHIR date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (https://hl7.org/fhir/R4/datatypes.html#date). */
export const DateSchema = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);

/** FHIR administrative gender (https://hl7.org/fhir/R4/valueset-administrative-gender.html). */
export const SexSchema = z.enum(["male", "female", "other", "unknown"]);
export type Sex = z.infer<typeof SexSchema>;

export const DocumentKindSchema = z.enum([
  "lab_report",
  "prescription",
  "discharge_summary",
  "immunization_record",
  "clinical_note",
  "patient_summary",
  "other",
]);
export type DocumentKind = z.infer<typeof DocumentKindSchema>;

/** A value read from the document, with the text it was read from and its place. */
const printed = <T extends z.ZodType>(value: T) => z.object({ value, printed: z.string(), source: SourceSchema });

/** An identifier as printed. `system` is a URI where the document names one, else the printed label ("MRN"). */
export const IdentifierSchema = z.object({ system: z.string().min(1), value: z.string().min(1) });
export type Identifier = z.infer<typeof IdentifierSchema>;

/** Who the document says it is about. Absent parts are null; nothing is inferred. `age` is in completed years. */
export const SubjectSchema = z.object({
  name: printed(z.string().min(1)).nullable(),
  birth_date: printed(DateSchema).nullable(),
  sex: printed(SexSchema).nullable(),
  age: printed(z.number().int().min(0).max(150)).nullable(),
  identifiers: z.array(printed(IdentifierSchema)),
});
export type Subject = z.infer<typeof SubjectSchema>;

/** A code the document itself carries (FHIR Coding). `system` is the FHIR URI. */
export const CodingSchema = z.object({
  system: z.string().min(1),
  code: z.string().min(1),
  display: z.string().nullable(),
});
export type Coding = z.infer<typeof CodingSchema>;

/** Characters of a number at the most: a longer one is no result, and no database computes with it. */
export const LONGEST_DECIMAL = 100;

/** A decimal as printed, kept as text so that no digit is lost: "7.40". */
export const DecimalSchema = z.string().max(LONGEST_DECIMAL).regex(/^-?\d+(\.\d+)?$/);

/** A comparator as in FHIR Quantity (https://hl7.org/fhir/R4/valueset-quantity-comparator.html). */
export const ComparatorSchema = z.enum(["<", "<=", ">", ">="]);

/** A measured value: a number, or a word as printed ("Negative", "1+"). */
export const ValueSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("quantity"), number: DecimalSchema, comparator: ComparatorSchema.nullable() }),
  z.object({ kind: z.literal("text"), text: z.string().min(1) }),
]);
export type Value = z.infer<typeof ValueSchema>;

export const ReferenceRangeSchema = z.object({
  low: DecimalSchema.nullable(),
  high: DecimalSchema.nullable(),
  printed: z.string(),
});
export type ReferenceRange = z.infer<typeof ReferenceRangeSchema>;

const statement = {
  /** Stable within the document: the same bytes and reader version give the same ids. */
  id: z.string().min(1),
  /** The name as printed, or the resource's display. */
  name: z.string().min(1),
  codings: z.array(CodingSchema),
  /** The clinically relevant date: collected, administered, onset, authored. Null when the document gives none. */
  occurred_on: DateSchema.nullable(),
  /** The resource's status where the document has one ("final", "entered-in-error", "active"). */
  status: z.string().nullable(),
  source: SourceSchema,
  confidence: z.number().min(0).max(1),
};

export const ObservationStatementSchema = z.object({
  ...statement,
  type: z.literal("observation"),
  /** The panel or section heading above the row, which decides between candidates ("HAEMATOLOGY", "Urine"). */
  section: z.string().nullable(),
  specimen: z.string().nullable(),
  method: z.string().nullable(),
  value: ValueSchema,
  /** The unit as printed; null when none is printed. */
  unit: z.string().nullable(),
  reference_range: ReferenceRangeSchema.nullable(),
  /** The abnormal flag as printed ("H", "*", "Low"). */
  flag: z.string().nullable(),
  /**
   * What looks at a picture read where result and range stand, when they differ or do not go together: of the result each look, the
   * first one first, of the range the same word by word. `otherwise` is how certain all else of the statement is.
   */
  looks: z.object({
    value: z.array(z.string()),
    range: z.array(z.array(z.string())),
    otherwise: z.number().min(0).max(1),
  }).optional(),
});
/** Parts of a medication or an immunization as printed; absent where the document does not say them. */
const part = z.string().min(1).nullish();

/** `occurred_on` is when it was started where that is printed, else when it was prescribed or listed. */
export const MedicationStatementSchema = z.object({
  ...statement,
  type: z.literal("medication"),
  /** The amount taken each time by mass, volume or units ("10 mL", "12 units"); where none is printed, the strength. */
  dose: z.string().nullable(),
  /** What is taken each time where it is counted: "1 tablet", "2 puffs". */
  intake: part,
  route: z.string().nullable(),
  frequency: z.string().nullable(),
  strength: part,
  form: part,
  duration: part,
  ended_on: DateSchema.nullish(),
  prescriber: part,
});
export const ImmunizationStatementSchema = z.object({
  ...statement,
  type: z.literal("immunization"),
  lot: part,
  site: part,
  route: part,
  dose: part,
  /** Which dose of its series: "2", "booster". */
  dose_number: part,
  manufacturer: part,
});
export const OtherStatementSchema = z.object({
  ...statement,
  type: z.enum(["condition", "allergy", "procedure", "encounter"]),
  /** What an allergy does ("hives"). */
  reaction: part,
  severity: part,
  /** The last day of what has one: a resolved problem, a stay. */
  ended_on: DateSchema.nullish(),
});

/** One thing the document states, not yet coded. */
export const StatementSchema = z.discriminatedUnion("type", [
  ObservationStatementSchema,
  MedicationStatementSchema,
  ImmunizationStatementSchema,
  OtherStatementSchema,
]);
export type Statement = z.infer<typeof StatementSchema>;
export type ObservationStatement = z.infer<typeof ObservationStatementSchema>;

/** A line or element that looks like data and was not understood: kept, counted, shown, never dropped. */
export const UnreadSchema = z.object({ text: z.string().min(1), reason: z.string().min(1), source: SourceSchema });
export type Unread = z.infer<typeof UnreadSchema>;

/**
 * What document-processor found in one document. Stored sealed under the person's key, one per document.
 * `also_named` are other people the document names, with their role ("mother", "ordering practitioner", "patient" for
 * a second subject).
 */
export const ExtractionSchema = z.object({
  schema: z.literal("guardian.extraction/1"),
  reader: z.object({
    name: z.enum(["text-layer", "plain-text", "csv", "fhir-r4", "c-cda", "hl7-v2", "ocr", "vision"]),
    version: z.string(),
  }),
  kind: DocumentKindSchema,
  issuer: z.string().nullable(),
  subject: SubjectSchema,
  also_named: z.array(z.object({ role: z.string(), name: z.string(), source: SourceSchema })),
  dates: z.array(
    z.object({
      role: z.enum(["collected", "received", "reported", "printed", "authored"]),
      value: DateSchema,
      printed: z.string(),
      source: SourceSchema,
    }),
  ),
  pages: z.array(PageSchema),
  words: z.array(WordSchema),
  statements: z.array(StatementSchema),
  unread: z.array(UnreadSchema),
  /**
   * Elements of a structured document that were understood and state nothing new: they name who, where and with what, hold
   * others together, or say again what another says.
   */
  context: z.array(UnreadSchema).optional(),
});
export type Extraction = z.infer<typeof ExtractionSchema>;
