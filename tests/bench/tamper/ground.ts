import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import postgres from "postgres";
import type { Query } from "../../../scripts/db/owner-session.ts";
import { openScratch, scratchSecrets } from "../../../scripts/db/scratch.ts";
import { startNative } from "../../../scripts/native/cluster.ts";
import { openNative } from "../../../scripts/stack/database/native.ts";
import { prepareDatabase } from "../../../scripts/stack/database/prepare.ts";
import { ROOT } from "../../../scripts/stack/root.ts";

/** A database with the present schema and one connection of its superuser, and a folder to publish in. */
export interface Ground {
  query: Query;
  folder: string;
  close(): Promise<void>;
}

async function openEmbedded(): Promise<Pick<Ground, "query" | "close">> {
  const database = await openScratch();
  const client = (database.connection as unknown as { driver: PGlite }).driver;
  await client.exec("set session authorization supabase_admin");
  return {
    query: async <Row>(sql: string, parameters: unknown[] = []) => (await client.query<Row>(sql, parameters)).rows,
    close: () => database.close(),
  };
}

async function openServer(): Promise<Pick<Ground, "query" | "close">> {
  const cluster = await startNative();
  const secrets = scratchSecrets();
  try {
    const database = await openNative({ url: cluster.url, vault: { file: "", secrets } });
    await prepareDatabase(database, ROOT).finally(() => database.close());
    const connection = { TimeZone: "UTC", "vault.secrets": JSON.stringify(secrets) };
    const sql = postgres(cluster.adminUrl, { max: 1, onnotice: () => {}, fetch_types: false, connection });
    return {
      query: async <Row>(text: string, parameters: unknown[] = []) =>
        await sql.unsafe(text, parameters as never[]) as unknown as Row[],
      close: () => sql.end().then(() => cluster.stop()),
    };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

export async function openGround(pglite: boolean): Promise<Ground> {
  const ground = await (pglite ? openEmbedded() : openServer());
  const folder = await mkdtemp(join(tmpdir(), "guardian-tamper-"));
  const close = () => ground.close().finally(() => rm(folder, { recursive: true, force: true }));
  return { query: ground.query, folder, close };
}
