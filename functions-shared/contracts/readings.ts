import { z } from "zod";
import { EventDetailSchema } from "./document.ts";
import { IssueSchema, ProposedEventSchema } from "./event.ts";
import { DocumentKindSchema, UnreadSchema } from "./extraction.ts";
import { PageSchema } from "./source.ts";
import { STAGES } from "./stages.ts";
import { DifferenceSchema } from "./verdict.ts";

const reader = { reader: z.string(), reader_version: z.string(), read_at: z.string() };

/**
 * What the RPC `document_readings` answers: by which reader a document is filed, and its other readings: one that is on
 * its way (`reading`: at `stage`, `waiting_for` as in Progress), waits to be adopted or discarded (`read`) or came to
 * nothing (`failed`, `state_reason`), and those that another one has `replaced`, the latest first.
 */
export const ReadingsSchema = z.object({
  document_id: z.uuid(),
  present: z.object(reader).nullable(),
  others: z.array(z.object({
    reading_id: z.uuid(),
    state: z.enum(["reading", "read", "failed", "replaced"]),
    state_reason: z.string().nullable(),
    reader: z.string().nullable(),
    reader_version: z.string().nullable(),
    by_operator: z.boolean(),
    requested_at: z.string(),
    read_at: z.string().nullable(),
    replaced_at: z.string().nullable(),
    stage: z.enum(STAGES).nullable(),
    attempt: z.number().int().nonnegative().nullable(),
    waiting_for: z.enum(["worker"]).nullable(),
    next_try_at: z.string().nullable(),
    last_error: z.string().nullable(),
  })),
});
export type Readings = z.infer<typeof ReadingsSchema>;

const flag = IssueSchema.extend({ severity: z.enum(["info", "warning", "error"]) });

/**
 * One event in two readings: the `fields` in which they differ; `kept` when a person has confirmed or rejected it, so that
 * no reading changes it. `other_held`: adopted, it would wait for a person.
 */
export const ComparedEventSchema = z.object({
  outcome: z.enum(["same", "changed", "only_present", "only_other"]),
  fields: z.array(z.string()),
  kept: z.boolean(),
  present: EventDetailSchema.nullable(),
  other: ProposedEventSchema.omit({ fingerprint: true }).extend({ id: z.uuid() }).nullable(),
  other_held: z.boolean(),
  other_flags: z.array(flag),
});

/** What the RPC `compare_readings` answers: what stands of a document beside another reading of it. */
export const ComparisonSchema = z.object({
  document_id: z.uuid(),
  status: z.enum(["filed", "needs_review"]),
  other: z.object({
    ...reader,
    reading_id: z.uuid(),
    state: z.enum(["read", "replaced"]),
    kind: DocumentKindSchema,
    pages: z.array(PageSchema),
    unread: z.array(UnreadSchema),
    /** What would become of the document if it were handed in now. */
    disposition: z.enum(["filed", "needs_review", "quarantined"]),
    identity: z.object({
      outcome: z.enum(["same", "other", "unsure"]),
      profile_id: z.uuid().nullable(),
      differences: z.array(DifferenceSchema),
    }),
    flags: z.array(flag),
  }),
  /** How many events are not the same. */
  differences: z.number().int().nonnegative(),
  events: z.array(ComparedEventSchema),
});
export type Comparison = z.infer<typeof ComparisonSchema>;
