import { createPostgresConnection } from "@supabase/lite/postgres";
import { Kysely } from "kysely";
import postgres from "postgres";
import type { Database, Run, Vault } from "./database.ts";
import { leasedDialect } from "./leased-dialect.ts";
import { NativePool, type PoolOptions } from "./native-pool.ts";
import { NATIVE_TYPES } from "./native-types.ts";
import { applyBaseline } from "./platform.ts";

export interface NativeOptions {
  /** A Postgres 17 URL, best of the plain `postgres` role (createrole, createdb, bypassrls; no superuser). */
  url: string;
  vault: Vault;
  /** Connections the API may hold at once. */
  poolSize?: number;
}

const CONNECT_TIMEOUT_S = 10;
/** A server that comes back is found again within this time. */
const MAX_BACKOFF_S = 1;
/** Two for each of a small machine's cores, and some that wait for locks. */
const POOL_SIZE = 10;
/**
 * Bounds what a session of the API may take, whatever it runs: longer than the roles' own limits (see
 * statement-timeouts.ts), and nobody's transaction stays open when the stack forgets it.
 */
const API_LIMITS = { statement_timeout: 15_000, idle_in_transaction_session_timeout: 15_000 };

/** Whether the server can read the key file itself; otherwise the secrets travel with each connection, in memory only. */
async function readsVaultFile(sql: postgres.Sql): Promise<boolean> {
  const rows = await sql`select from vault.decrypted_secrets`;
  return rows.length > 0;
}

/** Opens somebody's Postgres 17 and lays Supabase's baseline where it is missing. */
export async function openNative(options: NativeOptions): Promise<Database> {
  const connect = (settings: Record<string, string>) =>
    postgres(options.url, {
      max: 2,
      connect_timeout: CONNECT_TIMEOUT_S,
      onnotice: () => {},
      connection: { TimeZone: "UTC", ...settings },
    });
  const first = connect({});
  let settings: Record<string, string> = {};
  try {
    await first.begin((tx) => applyBaseline((script) => tx.unsafe(script).simple(), options.vault.file));
    if (!await readsVaultFile(first)) settings = { "vault.secrets": JSON.stringify(options.vault.secrets) };
  } finally {
    await first.end();
  }

  const sql = connect(settings);
  const pool = new NativePool(options.url, options.poolSize ?? POOL_SIZE, {
    connect_timeout: CONNECT_TIMEOUT_S,
    backoff: (attempt: number) => Math.min(0.1 * 2 ** attempt, MAX_BACKOFF_S),
    onnotice: () => {},
    types: NATIVE_TYPES,
    connection: { TimeZone: "UTC", ...settings, ...API_LIMITS },
  } as PoolOptions);
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
    query: async <Row>(text: string, parameters: unknown[] = []) =>
      await sql.unsafe(text, parameters as never[]) as unknown as Row[],
    listen: async () => {},
    url: () => options.url,
    close: async () => {
      await pool.close();
      await connection.close();
      await sql.end();
    },
  };
}
