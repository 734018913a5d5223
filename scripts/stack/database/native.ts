import { createPostgresConnection } from "@supabase/lite/postgres";
import postgres from "postgres";
import type { Database, Run, Vault } from "./database.ts";
import { applyBaseline } from "./platform.ts";

export interface NativeOptions {
  /** A Postgres 17 URL, best of the plain `postgres` role (createrole, createdb, bypassrls; no superuser). */
  url: string;
  vault: Vault;
  /** Connections the API may hold at once. */
  poolSize?: number;
}

const CONNECT_TIMEOUT_S = 10;

/**
 * @supabase/lite hands JSON to its drivers as text already, which PGlite takes as it is; postgres.js would quote it once
 * more, and an object would arrive as a string.
 */
const asText = (value: unknown) => typeof value === "string" ? value : JSON.stringify(value);
const JSON_TYPES = {
  json: { to: 114, from: [114], serialize: asText, parse: JSON.parse },
  jsonb: { to: 3802, from: [3802], serialize: asText, parse: JSON.parse },
};

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
  const connection = createPostgresConnection({
    url: options.url,
    postgresOptions: {
      max: options.poolSize ?? 10,
      connect_timeout: CONNECT_TIMEOUT_S,
      onnotice: () => {},
      types: JSON_TYPES as unknown as NonNullable<postgres.Options<Record<string, never>>["types"]>,
      connection: settings as unknown as NonNullable<postgres.Options<Record<string, never>>["connection"]>,
    },
  });
  return {
    kind: "postgres",
    connection,
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
      await connection.close();
      await sql.end();
    },
  };
}
