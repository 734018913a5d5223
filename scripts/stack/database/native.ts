import { createPostgresConnection } from "@supabase/lite/postgres";
import { CompiledQuery, Kysely } from "kysely";
import postgres from "postgres";
import type { Database, Run, Vault } from "./database.ts";
import { leasedDialect } from "./leased-dialect.ts";
import { NativePool } from "./native-pool.ts";
import { arrayTypes, readTypes } from "./native-types.ts";
import { applyBaseline } from "./platform.ts";
import { explainRefusal, requireUsable } from "./requirements.ts";

export interface NativeOptions {
  /** A Postgres 17 URL, best of the plain `postgres` role (createrole, createdb, bypassrls; no superuser). */
  url: string;
  vault: Vault;
  /** Connections the API may hold at once. */
  poolSize?: number;
}

/** A server that comes back is found again within a second. */
const CONNECTING = {
  connect_timeout: 10,
  backoff: (attempt: number) => Math.min(0.1 * 2 ** attempt, 1),
  onnotice: () => {},
};
/** A session waits for us more than we for it: on two cores 32 serve a tenth more than 10. */
const POOL_SIZE = 32;
/** How long the first statements wait for somebody else's locks. */
const LOCK_TIMEOUT_MS = 10_000;

/**
 * Bounds what a session of the API may take where the roles' own limits do not hold (see
 * statement-timeouts.ts), and nobody's transaction stays open when the stack forgets it.
 */
const API_LIMITS = { statement_timeout: 8_000, idle_in_transaction_session_timeout: 15_000 };

/** Whether the server can read the key file itself; otherwise the secrets travel with each connection, in memory only. */
async function readsVaultFile(sql: postgres.Sql): Promise<boolean> {
  const rows = await sql`select from vault.decrypted_secrets`;
  return rows.length > 0;
}

/**
 * Opens somebody's Postgres 17 and lays Supabase's baseline where it is missing.
 * @throws {StartError} when it does not answer, does not let us in, or is none that Guardian can use.
 */
export async function openNative(options: NativeOptions): Promise<Database> {
  const cautious = { TimeZone: "UTC", lock_timeout: LOCK_TIMEOUT_MS };
  const first = postgres(options.url, { ...CONNECTING, max: 1, connection: cautious });
  let settings: Record<string, string> = {};
  try {
    await requireUsable(first, options.url);
    await first.begin((tx) => applyBaseline((script) => tx.unsafe(script).simple(), options.vault.file));
    if (!await readsVaultFile(first)) settings = { "vault.secrets": JSON.stringify(options.vault.secrets) };
  } catch (error) {
    throw explainRefusal(error, options.url);
  } finally {
    await first.end({ timeout: 1 });
  }

  const connect = () =>
    postgres(options.url, {
      ...CONNECTING,
      max: 2,
      fetch_types: false,
      types: arrayTypes(first),
      connection: { TimeZone: "UTC", ...settings },
    });
  let sql = connect();
  const pool = new NativePool(options.url, options.poolSize ?? POOL_SIZE, async () => ({
    ...CONNECTING,
    fetch_types: false,
    types: await readTypes(options.url),
  }), () => ({ TimeZone: "UTC", ...settings, ...API_LIMITS }));
  // Its own pool never connects: what it is asked goes through ours.
  const connection = createPostgresConnection({ url: options.url });
  connection.kysely = new Kysely({ dialect: leasedDialect(() => pool.lease()) });
  return {
    kind: "postgres",
    connection,
    load: () => pool.load,
    transaction: async (script) => {
      await sql.begin(async (tx) => {
        const run: Run = async (text, parameters) =>
          parameters ? await tx.unsafe(text, parameters as never[]) : await tx.unsafe(text).simple();
        await script(run);
      });
    },
    query: async <Row>(text: string, parameters: unknown[] = []) => {
      return (await connection.kysely.executeQuery<Row>(CompiledQuery.raw(text, parameters))).rows;
    },
    useSecrets: async (secrets) => {
      if (!("vault.secrets" in settings)) return; // The server reads the file itself.
      const text = JSON.stringify(secrets);
      if (settings["vault.secrets"] === text) return;
      settings = { "vault.secrets": text };
      const before = sql;
      sql = connect();
      await Promise.all([before.end(), pool.renew()]);
    },
    listen: async () => {},
    url: () => options.url,
    close: async () => {
      await pool.close();
      await connection.close();
      await sql.end();
    },
  };
}
