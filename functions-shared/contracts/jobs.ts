import { z } from "zod";
import { DispositionSchema, GuardInputSchema } from "./verdict.ts";
import { ExtractionSchema } from "./extraction.ts";

/** What a stage is given besides the job itself. */
export const STAGE_INPUTS = {
  process: z.object({}),
  normalize: z.object({ extraction: ExtractionSchema }),
  guard: GuardInputSchema,
} as const;

/**
 * A claimed job: the lease must be named to complete, fail or prolong it. `ai_processing` is the consent that stood when
 * it was claimed: without it nothing of the document may leave for a reader elsewhere.
 */
export const JobSchema = z.object({
  job_id: z.uuid(),
  lease_token: z.uuid(),
  attempt: z.number().int().positive(),
  document_id: z.uuid(),
  object_path: z.string().min(1),
  byte_size: z.number().int().nonnegative(),
  ai_processing: z.boolean(),
  request_id: z.string().nullable(),
  input: z.unknown(),
});
export type Job = z.infer<typeof JobSchema>;

/** What a finished job did to its document. */
export const StageOutcomeSchema = z.object({
  document_id: z.uuid(),
  status: z.enum(["registered", "queued", "processing", ...DispositionSchema.options]),
  status_reason: z.string().nullable(),
});
export type StageOutcome = z.infer<typeof StageOutcomeSchema>;
