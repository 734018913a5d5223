import { z } from "zod";
import { ProposedEventSchema } from "./event.ts";
import { DocumentKindSchema, UnreadSchema } from "./extraction.ts";
import { PageSchema } from "./source.ts";
import { STAGES } from "./stages.ts";
import { DifferenceSchema, DispositionSchema } from "./verdict.ts";

export const DocumentStatusSchema = z.enum(["registered", "queued", "processing", ...DispositionSchema.options]);

/** An event of a document, its sealed texts opened. */
export const EventDetailSchema = ProposedEventSchema.omit({ fingerprint: true }).extend({
  id: z.uuid(),
  status: z.enum(["proposed", "filed", "held", "quarantined", "superseded", "entered_in_error"]),
});
export type EventDetail = z.infer<typeof EventDetailSchema>;

/**
 * How far a document has come: what the RPC `document_progress` answers, and `profile_progress` for each document. `step`
 * of `steps` is being worked, or waits (`waiting_for` a worker: it is a picture to be read); `attempt` is how often it was begun; `last_error` is the code an earlier attempt
 * failed with. From `stage` on all but `steps` is null when nothing is under way.
 */
export const ProgressSchema = z.object({
  document_id: z.uuid(),
  status: DocumentStatusSchema,
  status_reason: z.string().nullable(),
  submitted_at: z.string().nullable(),
  settled_at: z.string().nullable(),
  stage: z.enum(STAGES).nullable(),
  step: z.number().int().positive().nullable(),
  steps: z.number().int().positive(),
  attempt: z.number().int().nonnegative().nullable(),
  max_attempts: z.number().int().positive().nullable(),
  waiting_for: z.enum(["worker"]).nullable(),
  waiting_since: z.string().nullable(),
  next_try_at: z.string().nullable(),
  last_error: z.string().nullable(),
});
export type Progress = z.infer<typeof ProgressSchema>;

/** What the RPC `document_detail` answers: a document as far as the caller may see it. */
export const DocumentDetailSchema = z.object({
  id: z.uuid(),
  profile_id: z.uuid(),
  file_name: z.string(),
  status: DocumentStatusSchema,
  status_reason: z.string().nullable(),
  kind: DocumentKindSchema.nullable(),
  progress: ProgressSchema,
  duplicate_of: z.uuid().nullable(),
  identity: z.object({
    outcome: z.enum(["same", "other", "unsure"]),
    profile_id: z.uuid().nullable(),
    differences: z.array(DifferenceSchema),
  }).nullable(),
  pages: z.array(PageSchema),
  unread: z.array(UnreadSchema),
  events: z.array(EventDetailSchema),
  flags: z.array(z.object({
    id: z.uuid(),
    event_id: z.uuid().nullable(),
    code: z.string(),
    severity: z.enum(["info", "warning", "error"]),
    detail: z.string(),
    blocking: z.boolean(),
    state: z.enum(["open", "resolved", "dismissed"]),
  })),
});
export type DocumentDetail = z.infer<typeof DocumentDetailSchema>;
