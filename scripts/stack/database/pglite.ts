import { mkdir } from "node:fs/promises";
import type { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { pgtap } from "@electric-sql/pglite/pgtap";
import { vector } from "@electric-sql/pglite/vector";
import { createPgliteConnection } from "@supabase/lite/pglite";
import { Kysely } from "kysely";
import type { Database, Run, Vault } from "./database.ts";
import { leasedDialect } from "./leased-dialect.ts";
import { keepLogShort } from "./checkpoint.ts";
import { PgliteGate } from "./pglite-gate.ts";
import { guardAgainstFullDisk, type MakeRoom } from "./full-disk.ts";
import { applyBaseline } from "./platform.ts";
import { serveWire } from "./wire.ts";

/** Where the key file stands for the WASM server: a memory file system of this process, no part of the data folder. */
const VAULT_FILE = "/vault/secrets.json";
const WAIT_MS = 30_000;

export interface PgliteOptions {
  /** The folder the data lives in, or null for a database in memory. */
  dataDir: string | null;
  vault: Vault;
  /** A dump of another database's data folder to start from (`PGlite.dumpDataDir`). */
  template?: Blob;
  /** @default ends the process: see full-disk.ts. */
  makeRoom?: MakeRoom;
}

function endForLackOfRoom(): never {
  console.error(
    "The disk that holds the database is full: make space and start again; what was stored is still there.",
  );
  process.exit(1);
}

/** The emscripten file system of a PGlite, as far as we use it. */
interface MemoryFileSystem {
  mkdirTree(path: string): void;
  writeFile(path: string, text: string): void;
}

const fileSystem = (client: PGlite) => (client.Module as unknown as { FS: MemoryFileSystem }).FS;

/**
 * PGlite's own `postgres` is a superuser that cannot be demoted. It is renamed once, from the session of another
 * superuser, and the plain `postgres` of Supabase is made beside it (baseline.sql).
 */
async function makeRoles(client: PGlite): Promise<void> {
  const { rows } = await client.query("select from pg_roles where rolname = 'pglite_bootstrap'");
  if (rows.length === 0) {
    await client.exec(`
      create role supabase_admin login superuser createdb createrole replication bypassrls;
      set session authorization supabase_admin;
      alter role postgres rename to pglite_bootstrap;`);
  }
  await client.exec("set session authorization supabase_admin");
}

async function openClient(options: PgliteOptions) {
  if (options.dataDir) await mkdir(options.dataDir, { recursive: true });
  const connection = await createPgliteConnection({
    ...(options.dataDir ? { url: options.dataDir } : {}),
    pgliteOptions: {
      extensions: { vector, pg_trgm, pgtap },
      ...(options.template ? { loadDataDir: options.template } : {}),
    },
  });
  const client = connection.driver;
  await client.waitReady;
  if (options.dataDir) guardAgainstFullDisk(client, options.makeRoom ?? endForLackOfRoom);
  fileSystem(client).mkdirTree("/vault");
  fileSystem(client).writeFile(VAULT_FILE, JSON.stringify(options.vault.secrets));
  return { connection, client };
}

/** Opens (and on first use makes) the embedded database. From here on the session is the plain `postgres` role. */
export async function openPglite(options: PgliteOptions): Promise<Database & { dump(): Promise<Blob> }> {
  const { connection, client } = await openClient(options);
  await makeRoles(client);
  const run: Run = async (sql, parameters) =>
    parameters ? (await client.query(sql, parameters)).rows : (await client.exec(sql)).at(-1)?.rows ?? [];
  await applyBaseline(run, VAULT_FILE);
  await client.exec("set session authorization postgres");

  const session = new PgliteGate(client);
  connection.kysely = new Kysely({ dialect: leasedDialect(() => session.lease()) });
  let stopListening: () => Promise<void> = async () => {};

  const alone = async <T>(work: () => Promise<T>): Promise<T> => {
    const leave = await session.enter(WAIT_MS);
    try {
      return await work();
    } finally {
      leave();
    }
  };
  const stopKeeping = options.dataDir ? keepLogShort(client, alone) : () => {};
  return {
    kind: "pglite",
    connection,
    load: () => session.gate.load,
    transaction: (script) =>
      alone(async () => {
        session.gate.soiled = true; // It may change the schema.
        await client.exec("begin");
        try {
          await script(run);
          await client.exec("commit");
        } catch (error) {
          await client.exec("rollback");
          throw error;
        }
      }),
    query: <Row>(sql: string, parameters: unknown[] = []) =>
      alone(async () => (await client.query<Row>(sql, parameters)).rows),
    listen: async (port) => {
      stopListening = await serveWire(client, session.gate, port, () => void connection.clearSchemaCache());
    },
    // Read anew by each statement; nothing runs while it is written.
    useSecrets: async (secrets) => fileSystem(client).writeFile(VAULT_FILE, JSON.stringify(secrets)),
    url: (port) => `postgresql://postgres:postgres@127.0.0.1:${port}/postgres`,
    dump: () => alone(() => client.dumpDataDir("none")),
    close: async () => {
      stopKeeping();
      await stopListening();
      await connection.close();
    },
  };
}
