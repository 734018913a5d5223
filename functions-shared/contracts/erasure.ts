import { z } from "zod";

/** A point in time as the database writes it. */
const MomentSchema = z.string();

/**
 * What the RPCs `erasure_certificate`, `issue_erasure_certificate` and `delete_account` answer about one erasure. It
 * names nobody: `subject_id` leads nowhere any more.
 */
export const ErasureCertificateSchema = z.strictObject({
  schema: z.literal("guardian.erasure-certificate/1"),
  erasure_id: z.uuid(),
  /** Its place in the ledger outside the database. */
  number: z.number().int().positive(),
  subject_kind: z.enum(["profile", "family", "account"]),
  subject_id: z.uuid(),
  reason: z.string().regex(/^[a-z][a-z0-9-]{1,60}$/),
  erased_as: z.enum(["self", "guardian", "operator", "retention"]),
  erased_at: MomentSchema,
  /** When it was done again, after a backup had brought the person back. */
  replayed_at: MomentSchema.nullable(),
  /** Rows that are gone, by table. */
  gone: z.record(z.string(), z.number().int().positive()),
  /** Files that Storage no longer knows, and those whose deletion is under way. */
  stored_files: z.strictObject({ deleted: z.number().int().nonnegative(), waiting: z.number().int().nonnegative() }),
  /** The data key: the epochs whose key-encryption key could still open a copy of it, and until when one could come back. */
  key: z.strictObject({
    epoch: z.number().int().positive().nullable(),
    destroyed: z.literal(true),
    epochs_to_retire: z.array(z.number().int().positive()),
    openable_until: MomentSchema.nullable(),
  }),
  /** When its statement stood in the ledger outside the database. */
  published_at: MomentSchema.nullable(),
  /** Nothing is left that could open anything of the person, a backup neither. */
  complete: z.boolean(),
});
export type ErasureCertificate = z.infer<typeof ErasureCertificateSchema>;

/** What is signed and published of an erasure (its statement, as contracts/audit.ts has them): all that replaying needs. */
export const ErasureStatementSchema = z.strictObject({
  kind: z.literal("erasure"),
  number: z.number().int().positive(),
  erasure_id: z.uuid(),
  subject_kind: z.enum(["profile", "family", "account"]),
  subject_id: z.uuid(),
  reason: z.string(),
  erased_as: z.enum(["self", "guardian", "operator", "retention"]),
  erased_by: z.uuid().nullable(),
  erased_at: z.iso.datetime({ precision: 6 }),
  key_epoch: z.number().int().positive().nullable(),
  counts: z.record(z.string(), z.number().int().positive()),
  stored_files: z.number().int().nonnegative(),
});
export type ErasureStatement = z.infer<typeof ErasureStatementSchema>;
