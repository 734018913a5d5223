import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import postgres from "postgres";
import { openStore } from "../../functions-shared/audit/open-store.ts";
import { openSigner } from "../../functions-shared/audit/signing.ts";
import type { AppendStore } from "../../functions-shared/audit/store.ts";
import { snapshotEmbedded } from "../db/backup/embedded-snapshot.ts";
import { readVault } from "../db/backup/keys.ts";
import { CommandError } from "../db/command.ts";
import { auditStore } from "../stack/audit.ts";
import { openPglite } from "../stack/database/pglite.ts";
import { keysFolder, readAuditKeys } from "../stack/keys.ts";
import { lockFolder, lockHolder } from "../stack/lock.ts";
import type { Place } from "./options.ts";
import type { Query } from "./trail.ts";

const CONNECT_TIMEOUT_S = 15;
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

function connect(url: string): postgres.Sql {
  return postgres(url, { max: 1, connect_timeout: CONNECT_TIMEOUT_S, fetch_types: false, onnotice: () => {} });
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
  const sql = connect(place.db);
  try {
    await sql.unsafe(BEGIN_READING);
    await sql.unsafe("set local statement_timeout = 0");
    await work(async <Row>(text: string, parameters: unknown[] = []) =>
      await sql.unsafe(text, parameters as never[]) as unknown as Row[]
    );
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Lends the database itself, for one transaction: an embedded stack's over its port while it runs. */
export async function withDatabase(place: Place, work: (query: Query) => Promise<void>): Promise<void> {
  const dataDir = resolve(place["data-dir"]);
  const holder = place.db === undefined ? await lockHolder(dataDir) : null;
  if (place.db === undefined && holder === null) {
    const unlock = await lockFolder(dataDir);
    try {
      const database = await openPglite({
        dataDir: join(dataDir, "postgres"),
        vault: await readVault(keysFolder(dataDir)),
      });
      await database.transaction((run) => work((text, parameters) => run(text, parameters ?? []) as Promise<never[]>))
        .finally(() => database.close());
    } finally {
      await unlock();
    }
    return;
  }
  if (holder && holder.port === null) throw new CommandError(`process ${holder.pid} is at work on ${dataDir}`);
  const sql = connect(place.db ?? `postgresql://postgres:postgres@127.0.0.1:${(holder?.port ?? 0) + 1}/postgres`);
  try {
    await sql.begin((tx) =>
      work(async <Row>(text: string, parameters: unknown[] = []) =>
        await tx.unsafe(text, parameters as never[]) as unknown as Row[]
      )
    );
  } finally {
    await sql.end({ timeout: 5 });
  }
}
