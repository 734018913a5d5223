import { existsSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import type { Vault } from "../stack/database/database.ts";
import { openPglite } from "../stack/database/pglite.ts";
import { explainRefusal } from "../stack/database/requirements.ts";
import { keysFolder } from "../stack/keys.ts";
import { lockFolder, lockHolder } from "../stack/lock.ts";
import { readVault } from "./backup/keys.ts";
import { CommandError } from "./command.ts";

/** Runs one statement. */
export type Query = <Row>(sql: string, parameters?: unknown[]) => Promise<Row[]>;

/** Where a database finds the keys it seals and opens with. */
export type KeySource =
  | { kind: "vault" }
  | {
    kind: "key-file";
    /** Where it stands. */
    file: string;
    /** The server reads it itself: it stands on its machine, and where is not always known. */
    readByServer: boolean;
    /** Whether a stack runs that has to take up what changes. */
    stackRuns: () => Promise<boolean>;
    /** Has this session read what stands there now. */
    use: () => Promise<void>;
  };

/** A database as its owner: what the operator's commands work on. */
export interface OwnerSession {
  query: Query;
  /** Lends one transaction. */
  transaction(work: (query: Query) => Promise<void>): Promise<void>;
  readonly keys: KeySource;
  close(): Promise<void>;
}

export interface Where {
  /** The stack's data folder, which the key file lies beside. */
  dataDir: string;
  /** A Postgres instead of the embedded database. */
  db?: string | undefined;
}

type Settings = Record<string, string | number>;

const CONNECT_TIMEOUT_S = 15;

/** One connection to a Postgres. */
export const connectOnce = (url: string, settings: Settings = {}): postgres.Sql =>
  postgres(url, {
    max: 1,
    fetch_types: false,
    connect_timeout: CONNECT_TIMEOUT_S,
    onnotice: () => {},
    connection: { ...settings },
  });

/** @param sql the connection, or a transaction on it. */
export const asking = (sql: () => postgres.ISql): Query => async <Row>(text: string, parameters: unknown[] = []) =>
  [...await sql().unsafe(text, parameters as never[])] as Row[];

/** @param sql the present connection: another one when keys were taken up. */
function over(sql: () => postgres.Sql): Omit<OwnerSession, "keys"> {
  return {
    query: asking(sql),
    transaction: async (work) => void await sql().begin((tx) => work(asking(() => tx))),
    close: () => sql().end({ timeout: 5 }),
  };
}

const runsOn = (dataDir: string) => async () => (await lockHolder(dataDir)) !== null;

/** The embedded database while its stack runs, which serves it one port above its own. */
function running(dataDir: string, port: number, { file }: Vault): OwnerSession {
  const sql = connectOnce(`postgresql://postgres:postgres@127.0.0.1:${port + 1}/postgres`);
  const keys = {
    kind: "key-file",
    file,
    readByServer: false,
    stackRuns: runsOn(dataDir),
    use: async () => {},
  } as const;
  return { ...over(() => sql), keys };
}

/** The embedded database while nobody runs it, which is kept so meanwhile. */
async function resting(dataDir: string, vault: Vault): Promise<OwnerSession> {
  const unlock = await lockFolder(dataDir);
  try {
    const database = await openPglite({ dataDir: join(dataDir, "postgres"), vault });
    const use = async () => await database.useSecrets((await readVault(keysFolder(dataDir))).secrets);
    return {
      query: (sql, parameters) => database.query(sql, parameters),
      transaction: (work) =>
        database.transaction((run) => work(async (text, parameters) => await run(text, parameters ?? []) as never[])),
      keys: { kind: "key-file", file: vault.file, readByServer: false, stackRuns: async () => false, use },
      close: () => database.close().finally(unlock),
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function embedded(dataDir: string): Promise<OwnerSession> {
  const vault = await readVault(keysFolder(dataDir));
  const holder = await lockHolder(dataDir);
  if (holder?.port) return running(dataDir, holder.port, vault);
  if (holder) throw new CommandError(`process ${holder.pid} is at work on ${dataDir}: try again when it has ended`);
  if (existsSync(join(dataDir, "postgres/PG_VERSION"))) return await resting(dataDir, vault);
  throw new CommandError(`there is no database in ${dataDir}: pass --data-dir, or --db for a Postgres of yours`);
}

/** Whether the server reads its keys from a file, and from which (stack/baseline.sql). */
const READ_FILE = `
select count(*)::int > 0 as reads, substring(pg_get_functiondef('vault.read_secrets()'::regprocedure) from 'pg_read_file\\(''([^'']+)''\\)') as file
from vault.decrypted_secrets`;

/** Where a server finds its keys when no connection brings any along. */
async function serverKeys(query: Query): Promise<{ vault: true } | { vault: false; file: string | null }> {
  const [kind] = await query<{ vault: boolean }>(
    "select to_regprocedure('vault.create_secret(text, text, text, uuid)') is not null as vault",
  );
  if (kind?.vault) return { vault: true };
  const [found] = await query<{ reads: boolean; file: string | null }>(READ_FILE);
  return { vault: false, file: found?.reads ? found.file ?? "" : null };
}

function withoutKeys(url: string): string {
  const bare = new URL(url);
  bare.searchParams.delete("vault.secrets");
  return bare.href;
}

/**
 * A Postgres of the operator's. One that cannot read a key file gets the keys of the folder with each connection; where the
 * folder has none, those that the URL brings along. A server with a Vault gets none.
 */
async function server({ dataDir, db = "" }: Where, settings: Settings): Promise<OwnerSession> {
  const bare = withoutKeys(db);
  let sql = connectOnce(bare, settings);
  const session = over(() => sql);
  try {
    const found = await serverKeys(session.query);
    if (found.vault) return { ...session, keys: { kind: "vault" } };
    if (found.file !== null) {
      const still = { stackRuns: async () => false, use: async () => {} };
      return { ...session, keys: { kind: "key-file", file: found.file, readByServer: true, ...still } };
    }
    const { file } = await readVault(keysFolder(dataDir));
    const use = async () => {
      const { secrets } = await readVault(keysFolder(dataDir));
      const mine = Object.keys(secrets).length > 0;
      await sql.end({ timeout: 5 });
      sql = mine
        ? connectOnce(bare, { ...settings, "vault.secrets": JSON.stringify(secrets) })
        : connectOnce(db, settings);
    };
    await use();
    return { ...session, keys: { kind: "key-file", file, readByServer: false, stackRuns: runsOn(dataDir), use } };
  } catch (error) {
    await session.close();
    throw explainRefusal(error, bare);
  }
}

/**
 * Opens a database as its owner, with the keys that it seals and opens with: an embedded one, running or not, or a Postgres.
 * @param settings of each session, where it is a server's.
 * @throws {CommandError} when there is none, or somebody is at work on it.
 */
export const openOwner = (where: Where, settings: Settings = {}): Promise<OwnerSession> =>
  where.db ? server(where, settings) : embedded(where.dataDir);
