import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openStore } from "../../functions-shared/audit/open-store.ts";
import { openSigner } from "../../functions-shared/audit/signing.ts";
import type { AppendStore } from "../../functions-shared/audit/store.ts";
import { snapshotEmbedded } from "../db/backup/embedded-snapshot.ts";
import { CommandError } from "../db/command.ts";
import { asking, connectOnce, openOwner, type Query } from "../db/owner-session.ts";
import { auditStore } from "../stack/audit.ts";
import { readAuditKeys } from "../stack/keys.ts";
import type { Place } from "./options.ts";

const BEGIN_READING = "begin isolation level repeatable read read only";

export const storeOf = (place: Place): AppendStore =>
  openStore(place.store ?? auditStore(resolve(place["data-dir"])), {
    authorization: process.env.GUARDIAN_AUDIT_STORE_AUTHORIZATION || undefined,
  });

/** The private key of the environment, else of the data folder's keys, with the public ones before it. */
export async function signingKeys(place: Place): Promise<{ signing: string; former: string[] } | null> {
  const { GUARDIAN_AUDIT_SIGNING_KEY: signing, GUARDIAN_AUDIT_FORMER_KEYS: former = "" } = process.env;
  if (signing) return { signing, former: former.split(/[\s,]+/).filter(Boolean) };
  const kept = await readAuditKeys(resolve(place["data-dir"]));
  return kept && { signing: kept.signing_key, former: kept.former_keys };
}

/** The public keys whose documents are believed: those given, else that of the signing key and those before it. */
export async function trustedKeys(place: Place, given: string[]): Promise<string[]> {
  if (given.length > 0) return given;
  const keys = await signingKeys(place);
  if (!keys) throw new CommandError("whose documents are to be believed? Pass the public key with --key");
  return [(await openSigner(keys.signing)).key, ...keys.former];
}

/** Lends the trail as it is at one moment. Of an embedded stack, running or not, a copy is read. */
export async function withSnapshot(place: Place, work: (query: Query) => Promise<unknown>): Promise<void> {
  if (place.db === undefined) {
    const scratch = await mkdtemp(join(tmpdir(), "guardian-audit-"));
    try {
      const snapshot = await snapshotEmbedded(resolve(place["data-dir"]), join(scratch, "copy"));
      try {
        await snapshot.query(BEGIN_READING);
        await work(snapshot.query);
      } finally {
        await snapshot.close();
      }
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
    return;
  }
  const sql = connectOnce(place.db);
  try {
    await sql.unsafe(BEGIN_READING);
    await sql.unsafe("set local statement_timeout = 0");
    await work(asking(() => sql));
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Lends the database itself, for one transaction. */
export async function withDatabase(place: Place, work: (query: Query) => Promise<void>): Promise<void> {
  const session = await openOwner({ dataDir: resolve(place["data-dir"]), db: place.db });
  await session.transaction(work).finally(() => session.close());
}
