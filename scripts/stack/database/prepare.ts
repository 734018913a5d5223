import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Database } from "./database.ts";
import { applyMigrations } from "./migrations.ts";
import { applyPlatform } from "./platform.ts";

const SEED = "supabase/seed.sql";

/** Runs seed.sql once per content, recorded where the Supabase CLI records it. */
async function applySeed(database: Database, root: string): Promise<void> {
  const sql = await readFile(join(root, SEED), "utf8");
  const hash = createHash("sha256").update(sql).digest("hex");
  const [seen] = await database.query("select from supabase_migrations.seed_files where path = $1 and hash = $2", [
    SEED,
    hash,
  ]);
  if (seen || sql.trim() === "") return;
  await database.transaction(async (run) => {
    await run(sql);
    await run(
      `insert into supabase_migrations.seed_files (path, hash) values ($1, $2)
       on conflict (path) do update set hash = excluded.hash`,
      [SEED, hash],
    );
  });
}

/**
 * Brings a database to the present schema: platform, migrations, seed.
 * @returns the migrations that were applied.
 */
export async function prepareDatabase(database: Database, root: string, signal?: AbortSignal): Promise<string[]> {
  await applyPlatform(database);
  const applied = await applyMigrations(database, join(root, "supabase/migrations"), signal);
  await applySeed(database, root);
  return applied;
}
