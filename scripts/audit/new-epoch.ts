import { canonicalText } from "../../functions-shared/audit/canonical.ts";
import { documentName, readDocument, signDocument, statementHash } from "../../functions-shared/audit/document.ts";
import type { Signer } from "../../functions-shared/audit/signing.ts";
import type { AppendStore } from "../../functions-shared/audit/store.ts";
import { type EpochStatement, EpochStatementSchema, StatementSchema } from "../../functions-shared/contracts/audit.ts";
import { CommandError } from "../db/command.ts";
import type { Query } from "../db/owner-session.ts";
import { Findings, findingText } from "./findings.ts";
import { type History, readHistory, standing } from "./history.ts";
import { storedRoots } from "./trail.ts";
import { compareTrail } from "./verify-trail.ts";

export interface EpochOptions {
  store: AppendStore;
  signer: Signer;
  /** Public keys whose documents are believed. */
  keys: string[];
  by: string;
  reason: string;
}

/** Where the restored trail ends, and where what was written since the restore begins. */
interface Seam {
  last_event: number;
  first_xid: number;
}

function refuse(findings: Findings): never {
  const [first] = findings.told;
  throw new CommandError(
    `this is not a state that was published: ${findings.total} findings, the first: ${first && findingText(first)}`,
  );
}

/** The last root that database and store agree on. @throws {CommandError} when the database has others. */
async function lastCommonRoot(query: Query, { every }: History): Promise<number> {
  const published = new Map(every.roots.map((root) => [root.number, canonicalText(root)] as const));
  let last = 0;
  for (const { number, text, published: noted } of await storedRoots(query)) {
    if (published.get(number) === text) last = number;
    else if (noted) throw new CommandError(`root ${number} of the database is not the one that was published`);
  }
  return last;
}

/** What was written since the restore says so by its transaction: it is behind everything else by its id alone. */
async function seamOf(query: Query, findings: Findings): Promise<Seam> {
  const added = findings.told.filter(({ kind, root }) => kind === "added" && root === undefined);
  if (added.length !== findings.total) refuse(findings);
  const since = added.length > 0 ? Math.min(...added.map(({ event }) => event ?? 0)) : null;
  const [row] = await query<Seam & { later: number }>(
    `select coalesce(max(e.id) filter (where e.id < coalesce($1, 9223372036854775807)), 0)::float8 as last_event,
       coalesce(min(e.written_in::text::bigint) filter (where e.id >= $1),
         pg_catalog.pg_snapshot_xmin(pg_catalog.pg_current_snapshot())::text::bigint)::float8 as first_xid,
       count(*) filter (where e.id >= $1)::float8 as later
     from audit.events as e`,
    [since],
  );
  if (!row || row.later !== added.length) refuse(findings);
  return { last_event: row.last_event, first_xid: row.first_xid };
}

/** Compares the database with what was published up to its last root. */
async function inspect(query: Query, history: History): Promise<{ after: number; seam: Seam }> {
  const after = await lastCommonRoot(query, history);
  const findings = new Findings();
  const known = new Set(
    (await query<{ number: number }>("select number::float8 as number from audit.statements where kind = 'epoch'"))
      .map(({ number }) => number),
  );
  const { roots, epochs } = history.every;
  const past = standing(
    roots.filter(({ number }) => number <= after),
    epochs.filter(({ number }) => known.has(number)),
  );
  // Nothing of what comes out of a backup is still being written.
  await compareTrail(query, { ...history, ...past, last: after }, findings, Number.POSITIVE_INFINITY);
  return { after, seam: await seamOf(query, findings) };
}

/** An epoch that was published and that the database has not begun: somebody was killed in between. */
async function unbegun(query: Query, { store, keys }: EpochOptions, { lastEpoch }: History, after: number) {
  const text = lastEpoch > 1 ? await store.read(documentName("epoch", lastEpoch)) : null;
  if (text === null) return null;
  const epoch = EpochStatementSchema.parse(await readDocument(text, keys));
  const [known] = await query("select from audit.statements where kind = 'epoch' and number = $1", [lastEpoch]);
  return known || epoch.after_root !== after ? null : epoch;
}

/**
 * States that a database was lawfully restored: it is compared with what was published up to its last root, the statement
 * is signed and put into the store, and the database goes on from there.
 * @param query in one transaction of the owner's.
 * @throws {CommandError} when the database is not in a state that was published.
 */
export async function beginEpoch(query: Query, options: EpochOptions): Promise<EpochStatement> {
  const { store, signer, keys, by, reason } = options;
  await query("lock table audit.events in share mode");
  const findings = new Findings();
  const history = await readHistory(store, keys, findings);
  if (findings.total > 0) refuse(findings);
  const { after, seam } = await inspect(query, history);
  const before = history.every.roots.find(({ number }) => number === after);
  const epoch = await unbegun(query, options, history, after) ?? {
    kind: "epoch" as const,
    number: history.lastEpoch + 1,
    after_root: after,
    previous: before ? statementHash(before) : null,
    next_root: history.last + 1,
    ...seam,
    begun_at: `${new Date().toISOString().slice(0, -1)}000Z`,
    by,
    reason,
  };
  if (!await store.read(documentName("epoch", epoch.number))) {
    await store.add(documentName("epoch", epoch.number), await signDocument(signer, epoch));
  }
  await query("select audit.begin_epoch($1)", [canonicalText(epoch)]);
  return epoch;
}

/** Signs and publishes anew what the database tells, in the order it was stated; for a store that was lost. */
export async function publishAgain(query: Query, store: AppendStore, signer: Signer): Promise<number> {
  const statements = await query<{ kind: string; number: number; text: string }>(
    "select kind, number::float8 as number, text from audit.statements where published_at is not null order by made_at, number",
  );
  for (const { kind, number, text } of statements) {
    await store.add(documentName(kind, number), await signDocument(signer, StatementSchema.parse(JSON.parse(text))));
  }
  return statements.length;
}
