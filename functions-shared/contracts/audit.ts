import { z } from "zod";

/**
 * What the trail's append-only store holds: statements, each a document of its own, signed. Numbers of a kind go up one by
 * one from 1, so that a document that is missing shows. Values are integers, texts, null and objects of them, which have
 * one canonical form.
 */
const hex = z.string().regex(/^[0-9a-f]{64}$/);
const number = z.number().int().positive().max(Number.MAX_SAFE_INTEGER);
const position = z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER);
const time = z.iso.datetime({ precision: 6 });

/** Of a root: which events it holds, their Merkle tree's root (RFC 6962), and the statement before it. */
export const RootStatementSchema = z.object({
  kind: z.literal("root"),
  number,
  /** The statement before, as kind-number: the root before, or the epoch this root is the first of; null for the first. */
  follows: z.string().regex(/^(root|epoch)-[1-9][0-9]*$/).nullable(),
  /** Its SHA-256. */
  previous: hex.nullable(),
  /** The epoch in which its events were written: transaction ids are of that epoch. */
  epoch: number,
  /** Its events in the order (written_in, id): from this position on … */
  from_xid: position,
  from_event: position,
  /** … up to this one, which is the next root's. */
  until_xid: position,
  until_event: position,
  /** The first transaction that had not begun when it was cut. */
  next_xid: position,
  cut_at: time,
  count: number,
  /** Least and greatest id in it. */
  first_event: number,
  last_event: number,
  merkle_root: hex,
});
export type RootStatement = z.infer<typeof RootStatementSchema>;

/** Of a lawful restore: the roots after `after_root` belong to a past that the restored database does not have. */
export const EpochStatementSchema = z.object({
  kind: z.literal("epoch"),
  number: number.min(2),
  /** The last root of the restored database, 0 for none, and its hash. */
  after_root: position,
  previous: hex.nullable(),
  /** The number the next root gets: after every root that was ever published. */
  next_root: number,
  /** The greatest id of the restored trail: up to it events are of earlier epochs. */
  last_event: position,
  /** The first transaction id of this epoch. */
  first_xid: position,
  begun_at: time,
  by: z.string().min(1).max(200),
  reason: z.string().min(1).max(500),
});
export type EpochStatement = z.infer<typeof EpochStatementSchema>;

/**
 * Of months of the trail whose time is over: these events of the roots up to `until_root` were dropped, or are about to be.
 * Who verifies takes each event by the first retirement that names it.
 */
export const RetirementStatementSchema = z.object({
  kind: z.literal("retirement"),
  number,
  /** The table that held them. */
  part: z.string().min(1),
  from: time,
  until: time,
  /** How many. */
  count: position,
  /** Their ids: ranges in which nothing else stood. */
  events: z.string().regex(/^([0-9]+-[0-9]+( [0-9]+-[0-9]+)*)?$/),
  until_root: position,
});
export type RetirementStatement = z.infer<typeof RetirementStatementSchema>;

/** Kinds of statements by the name that their documents begin with. Others may stand in the store: erasures do. */
export const STATEMENT_KIND = /^[a-z][a-z-]{0,30}$/;

type Value = string | number | null | { [member: string]: Value };
const ValueSchema: z.ZodType<Value> = z.lazy(() =>
  z.union([z.string(), z.number().int(), z.null(), z.record(z.string(), ValueSchema)])
);
/** Any statement: what every document has. */
export type Statement = { kind: string; number: number; [member: string]: Value };
export const StatementSchema: z.ZodType<Statement> = z.object({ kind: z.string().regex(STATEMENT_KIND), number })
  .catchall(ValueSchema);

/** What the keeper is told: statements that are not published yet, in the order they were made. */
export const UnpublishedSchema = z.array(
  z.object({ kind: z.string().regex(STATEMENT_KIND), number, text: z.string() }),
);

/** What sealing made: null when there was nothing to seal, or it was not yet time. */
export const SealedSchema = z.object({ number, count: number });
