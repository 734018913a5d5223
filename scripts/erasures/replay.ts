import { canonicalText } from "../../functions-shared/audit/canonical.ts";
import { type BadDocument, listStatements } from "../../functions-shared/audit/listing.ts";
import type { AppendStore } from "../../functions-shared/audit/store.ts";
import { type ErasureStatement, ErasureStatementSchema } from "../../functions-shared/contracts/erasure.ts";
import type { Query } from "../db/owner-session.ts";

/** What became of one erasure: see private.replay_erasure. */
export type ReplayOutcome = "erased" | "absent" | "kept";

export interface Replayed {
  number: number;
  erasure_id: string;
  subject_kind: ErasureStatement["subject_kind"];
  outcome: ReplayOutcome;
}

export interface Ledger {
  /** The erasures of the store that the database does not know, in order. */
  missing: ErasureStatement[];
  /** How many there are in the store. */
  published: number;
  /** Documents that cannot be believed, and those that are missing. */
  bad: BadDocument[];
}

/** Compares the ledger outside of the database with that inside. */
export async function readLedger(query: Query, store: AppendStore, keys: readonly string[]): Promise<Ledger> {
  const listing = await listStatements(store, "erasure", keys);
  const statements = [...listing.statements.values()].map((statement) => ErasureStatementSchema.parse(statement));
  const rows = await query<{ id: string }>("select id from private.erasures");
  const known = new Set(rows.map(({ id }) => id));
  const missing = statements.filter(({ erasure_id }) => !known.has(erasure_id)).sort((a, b) => a.number - b.number);
  return { missing, published: listing.last, bad: listing.bad };
}

/** Does erasures of the ledger again, in order. @param query in one transaction of the owner's: all of them, or none. */
export async function replayAll(query: Query, missing: ErasureStatement[]): Promise<Replayed[]> {
  const done: Replayed[] = [];
  for (const statement of missing) {
    const [row] = await query<{ outcome: ReplayOutcome }>("select private.replay_erasure($1) as outcome", [
      canonicalText(statement),
    ]);
    const { number, erasure_id, subject_kind } = statement;
    done.push({ number, erasure_id, subject_kind, outcome: row?.outcome ?? "absent" });
  }
  return done;
}
