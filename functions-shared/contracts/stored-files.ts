import { z } from "zod";

/** Objects a worker has leased, to delete them. */
export const ClaimedDeletionsSchema = z.object({
  lease_token: z.uuid(),
  objects: z.array(z.object({ bucket_id: z.string().min(1), path: z.string().min(1) })),
});
export type ClaimedDeletions = z.infer<typeof ClaimedDeletionsSchema>;

/** What became of a lease: `failed` ones are tried again later. */
export const DeletionOutcomeSchema = z.object({
  deleted: z.number().int().nonnegative(),
  failed: z.number().int().nonnegative(),
});

/** What a sweep found: registrations nobody handed in, objects of no document. */
export const SweepSchema = z.object({
  abandoned: z.number().int().nonnegative(),
  orphaned: z.number().int().nonnegative(),
});

/** Where a document's file lies that the caller may have: what the RPC `document_file` answers. */
export const DocumentFileSchema = z.object({
  object_path: z.string().min(1),
  media_type: z.string(),
  /** Null where Storage does not say. */
  byte_size: z.number().int().nonnegative().nullable(),
  file_name: z.string(),
});

/** Codes of Storage for a file that cannot be served as it was uploaded; a document is rejected with them. */
export const FILE_FAULTS = ["stored-file-damaged", "stored-file-lost"] as const;
