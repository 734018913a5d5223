import { z } from "zod";
import { DocumentKindSchema, ExtractionSchema } from "./extraction.ts";
import { DocumentStatusSchema } from "./document.ts";
import { ProposedEventSchema } from "./event.ts";
import { FamilyProfileSchema, ProfileKindSchema } from "./verdict.ts";

/** A row as it stands in its table: what is not named here is in it too. */
const row = <Shape extends z.ZodRawShape>(shape: Shape) => z.looseObject({ id: z.uuid(), ...shape });
const labels = z.array(z.string());

const PersonSchema = row({
  kind: ProfileKindSchema,
  label: z.string(),
  jurisdiction: z.string(),
  identity: FamilyProfileSchema,
  guardianship_terms: z.array(z.looseObject({ valid_from: z.string(), valid_until: z.string() })),
  shared_with: z.array(row({ with_family_id: z.uuid() })),
});

const AccessSchema = z.strictObject({
  grants: z.array(row({ level: z.enum(["read", "write", "manage"]), labels })),
  consents: z.array(row({ purpose: z.string(), decision: z.enum(["permit", "deny"]), labels })),
  invitations: z.array(row({ purpose: z.string() })),
  access_requests: z.array(row({ level: z.string() })),
  emergency_contacts: z.array(row({ user_id: z.uuid() })),
  emergency_openings: z.array(row({ reason: z.string().nullable() })),
  notices: z.array(row({ code: z.string() })),
});

/** An event with all its printed text: `details` is what was proposed. */
const EventSchema = row({
  status: z.string(),
  labels,
  details: ProposedEventSchema.omit({ fingerprint: true }),
});

const FlagSchema = row({ code: z.string(), labels, note: z.string().nullable() });

const contents = { events: z.array(EventSchema), flags: z.array(FlagSchema) };

/**
 * A document. Its file is downloaded by itself; `findings.sha256` is the hash its bytes must have, `stored_file` whether
 * it is there.
 */
const PaperSchema = row({
  restricted: z.literal(false),
  status: DocumentStatusSchema,
  kind: DocumentKindSchema.nullable(),
  file_name: z.string(),
  media_type: z.string(),
  byte_size: z.number().int(),
  labels,
  stored_file: z.boolean(),
  findings: z.looseObject({ sha256: z.string().nullable() }).nullable(),
  extraction: ExtractionSchema.nullable(),
  ...contents,
});

/** Of a document that is not open to whoever asks, the events that are. */
const RestrictedSchema = z.strictObject({ id: z.uuid(), restricted: z.literal(true), ...contents });

/**
 * One part of everything about a person, as the RPC `export_profile` answers. The first part (asked without `p_after`)
 * says who they are and who may do what; every part holds up to 20 documents. `next` is what to ask the next part with.
 */
export const ExportPartSchema = z.strictObject({
  schema: z.literal("guardian.export/1"),
  profile_id: z.uuid(),
  exported_at: z.string(),
  /** The sensitivity labels that were open to whoever asked; what carries another one is not in it. */
  labels,
  person: PersonSchema.nullable(),
  access: AccessSchema.nullable(),
  documents: z.array(z.discriminatedUnion("restricted", [PaperSchema, RestrictedSchema])),
  next: z.uuid().nullable(),
});
export type ExportPart = z.infer<typeof ExportPartSchema>;
