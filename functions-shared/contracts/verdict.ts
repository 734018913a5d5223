import { z } from "zod";
import { IssueSchema, ProposedEventSchema } from "./event.ts";
import { DateSchema, IdentifierSchema, SexSchema, SubjectSchema } from "./extraction.ts";

export const ProfileKindSchema = z.enum(["self", "child", "dependent_adult", "pet"]);

/** A profile of the family as the stage sees it, opened for identity matching only. */
export const FamilyProfileSchema = z.object({
  profile_id: z.uuid(),
  kind: ProfileKindSchema,
  given: z.string().nullable(),
  family: z.string().nullable(),
  birth_date: DateSchema.nullable(),
  sex: SexSchema.nullable(),
  identifiers: z.array(IdentifierSchema),
});
export type FamilyProfile = z.infer<typeof FamilyProfileSchema>;

/** What differed between the document's subject and the profile it was uploaded to. */
export const DifferenceSchema = z.object({
  field: z.enum(["name", "birth_date", "sex", "age", "identifier", "kind", "subjects"]),
  relation: z.enum(["missing", "similar", "different"]),
});
export type Difference = z.infer<typeof DifferenceSchema>;

/**
 * Whose the document is. `same`: enough independent facts agree with the profile it was uploaded to and no other fits as
 * well. `other`: it is somebody else's (`profile_id` when that is a member of the family). `unsure`: a person decides.
 */
export const IdentitySchema = z.object({
  outcome: z.enum(["same", "other", "unsure"]),
  profile_id: z.uuid().nullable(),
  differences: z.array(DifferenceSchema),
});
export type Identity = z.infer<typeof IdentitySchema>;

export const DispositionSchema = z.enum(["filed", "needs_review", "quarantined", "rejected"]);
export type Disposition = z.infer<typeof DispositionSchema>;

export const FlagSchema = IssueSchema.extend({
  severity: z.enum(["info", "warning", "error"]),
  /** The event the flag speaks of; null when it speaks of the whole document. */
  event_id: z.uuid().nullable(),
});
export type Flag = z.infer<typeof FlagSchema>;

/** What quality-guardian decides about one document and its events. */
export const VerdictSchema = z.object({
  disposition: z.enum(["filed", "needs_review", "quarantined"]),
  identity: IdentitySchema,
  /** Events held back for review although the document is filed. */
  held_event_ids: z.array(z.uuid()),
  flags: z.array(FlagSchema),
});
export type Verdict = z.infer<typeof VerdictSchema>;

/** What quality-guardian is given: the proposed events with the ids the database gave them. */
export const GuardInputSchema = z.object({
  profile_id: z.uuid(),
  uploaded_on: DateSchema,
  unread: z.number().int().nonnegative(),
  subject: SubjectSchema,
  also_named: z.array(z.object({ role: z.string(), name: z.string() })),
  events: z.array(ProposedEventSchema.extend({ id: z.uuid() })),
  profiles: z.array(FamilyProfileSchema),
});
export type GuardInput = z.infer<typeof GuardInputSchema>;
