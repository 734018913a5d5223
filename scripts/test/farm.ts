import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { pushMigrations } from "../db/push-migrations.ts";
import { openScratch, scratchSecrets } from "../db/scratch.ts";
import { readTemplate } from "../db/template.ts";
import { startNative } from "../native/cluster.ts";
import { openNative } from "../stack/database/native.ts";
import { applyPlatform } from "../stack/database/platform.ts";
import { freeStackPort } from "../stack/ports.ts";

/** Grows databases from one template: a database a test file, made in a moment and thrown away. */
export interface DatabaseFarm {
  readonly name: string;
  /** Lends the template itself, once, before the first database is made from it. */
  prepare(work: (url: string) => Promise<void>): Promise<void>;
  /** Lends a fresh copy of the template. */
  lend(work: (url: string) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

async function embeddedFarm(): Promise<DatabaseFarm> {
  let template = await readTemplate();
  const port = await freeStackPort();
  const lend = async (work: (url: string) => Promise<void>, keep: boolean) => {
    const database = await openScratch(template);
    try {
      await database.listen(port);
      await work(database.url(port));
      if (keep) template = await database.dump();
    } finally {
      await database.close();
    }
  };
  return {
    name: "the embedded database (PGlite)",
    prepare: (work) => lend(work, true),
    lend: (work) => lend(work, false),
    close: async () => {},
  };
}

async function nativeFarm(): Promise<DatabaseFarm> {
  const cluster = await startNative();
  const admin = postgres(cluster.url.replace(/[^/]+$/, "template1"), { max: 1, onnotice: () => {} });
  const close = async () => {
    await admin.end();
    await cluster.stop();
  };
  try {
    const database = await openNative({ url: cluster.url, vault: { file: "", secrets: scratchSecrets() } });
    await applyPlatform(database).finally(() => database.close());
    // As a deployment does: by the Supabase CLI, from nothing, as the plain role `postgres`.
    await pushMigrations(cluster.url, { dryRun: false, extra: ["--include-seed"] });
    const [{ version }] = await admin`select version()` as [{ version: string }];
    return {
      name: version.split(" on ")[0] ?? version,
      prepare: (work) => work(cluster.url),
      lend: async (work) => {
        const name = `test_${randomBytes(6).toString("hex")}`;
        await admin`create database ${admin(name)} template postgres`;
        await work(cluster.url.replace(/[^/]+$/, name));
        await admin`drop database ${admin(name)}`;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A farm on PGlite, or on a native Postgres 17 that is started for it. */
export function openFarm(native: boolean): Promise<DatabaseFarm> {
  return native ? nativeFarm() : embeddedFarm();
}
