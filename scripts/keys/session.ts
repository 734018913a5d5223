import { existsSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { readVault } from "../db/backup/keys.ts";
import { CommandError } from "../db/command.ts";
import type { Vault } from "../stack/database/database.ts";
import { openPglite } from "../stack/database/pglite.ts";
import { explainRefusal } from "../stack/database/requirements.ts";
import { keysFolder } from "../stack/keys.ts";
import { lockFolder, lockHolder } from "../stack/lock.ts";
import { keyFilePlace } from "./key-file.ts";
import type { KeyPlace } from "./port.ts";
import { vaultPlace } from "./vault.ts";

/** The database whose keys are managed, as its owner, and where it finds them. */
export interface KeySession {
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  readonly place: KeyPlace;
  close(): Promise<void>;
}

export interface Where {
  /** The stack's data folder, which the key file lies beside. */
  dataDir: string;
  /** A Postgres instead of the embedded database. */
  db?: string | undefined;
}

const CONNECT_TIMEOUT_S = 15;
/** A step waits for somebody else's locks no longer than this, and takes no longer than that. */
const LIMITS = { lock_timeout: 30_000, statement_timeout: 120_000, idle_in_transaction_session_timeout: 60_000 };

type Settings = Record<string, string | number>;
type Sql = ReturnType<typeof postgres>;

const connect = (url: string, settings: Settings): Sql =>
  postgres(url, {
    max: 1,
    fetch_types: false,
    connect_timeout: CONNECT_TIMEOUT_S,
    onnotice: () => {},
    connection: { ...settings },
  });

const asking = (sql: () => Sql) => async <Row>(text: string, parameters: unknown[] = []): Promise<Row[]> =>
  [...await sql().unsafe(text, parameters as never[])] as Row[];

const runsOn = (dataDir: string) => async () => (await lockHolder(dataDir)) !== null;

/** The embedded database while its stack runs, which serves it one port above its own. */
function running(dataDir: string, port: number, vault: Vault): KeySession {
  const sql = connect(`postgresql://postgres:postgres@127.0.0.1:${port + 1}/postgres`, {});
  return {
    query: asking(() => sql),
    place: keyFilePlace({ file: vault.file, stackRuns: runsOn(dataDir), use: async () => {} }),
    close: () => sql.end({ timeout: 5 }),
  };
}

/** The embedded database while nobody runs it, which is kept so meanwhile. */
async function resting(dataDir: string, vault: Vault): Promise<KeySession> {
  const unlock = await lockFolder(dataDir);
  try {
    const database = await openPglite({ dataDir: join(dataDir, "postgres"), vault });
    const use = async () => await database.useSecrets((await readVault(keysFolder(dataDir))).secrets);
    return {
      query: (sql, parameters) => database.query(sql, parameters),
      place: keyFilePlace({ file: vault.file, stackRuns: async () => false, use }),
      close: () => database.close().finally(unlock),
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function embedded(dataDir: string): Promise<KeySession> {
  const vault = await readVault(keysFolder(dataDir));
  const holder = await lockHolder(dataDir);
  if (holder?.port) return running(dataDir, holder.port, vault);
  if (holder) throw new CommandError(`process ${holder.pid} is at work on ${dataDir}: try again when it has ended`);
  if (existsSync(join(dataDir, "postgres/PG_VERSION"))) return await resting(dataDir, vault);
  throw new CommandError(`there is no database in ${dataDir}: pass --data-dir, or --db for a Postgres of yours`);
}

/** The file the server reads its keys from, when it does (stack/baseline.sql). */
const READ_FILE = `
select count(*)::int > 0 as reads, substring(pg_get_functiondef('vault.read_secrets()'::regprocedure) from 'pg_read_file\\(''([^'']+)''\\)') as file
from vault.decrypted_secrets`;

/** The keys of the folder are those that count, also beside a URL that brings some along (stack/keys.ts). */
function withoutKeys(url: string): string {
  const bare = new URL(url);
  bare.searchParams.delete("vault.secrets");
  return bare.href;
}

async function server({ dataDir, db: given = "" }: Where): Promise<KeySession> {
  const db = withoutKeys(given);
  let sql = connect(db, LIMITS);
  const query = asking(() => sql);
  const close = () => sql.end({ timeout: 5 });
  try {
    const [kind] = await query<{ vault: boolean }>(
      "select to_regprocedure('vault.create_secret(text, text, text, uuid)') is not null as vault",
    );
    if (kind?.vault) return { query, place: vaultPlace(query), close };
    const [found] = await query<{ reads: boolean; file: string | null }>(READ_FILE);
    if (found?.reads) {
      if (!found.file || !existsSync(found.file)) {
        throw new CommandError(`the server reads its keys from ${found.file}: run this on its machine`);
      }
      return {
        query,
        place: keyFilePlace({ file: found.file, stackRuns: async () => false, use: async () => {} }),
        close,
      };
    }
    const { file } = await readVault(keysFolder(dataDir));
    // The keys travel with each connection, this one's too.
    const use = async () => {
      const { secrets } = await readVault(keysFolder(dataDir));
      await sql.end({ timeout: 5 });
      sql = connect(db, { ...LIMITS, "vault.secrets": JSON.stringify(secrets) });
    };
    await use();
    return { query, place: keyFilePlace({ file, stackRuns: runsOn(dataDir), use }), close };
  } catch (error) {
    await close();
    throw explainRefusal(error, db);
  }
}

const KNOWN = "select to_regclass('private.key_epochs') is not null as known";

/** @throws {CommandError} when there is no database, or one of an older schema. */
export async function openSession(where: Where): Promise<KeySession> {
  const session = where.db ? await server(where) : await embedded(where.dataDir);
  try {
    const [schema] = await session.query<{ known: boolean }>(KNOWN);
    if (!schema?.known) throw new CommandError("this database has no key epochs yet: apply the migrations first");
    return session;
  } catch (error) {
    await session.close();
    throw error;
  }
}
