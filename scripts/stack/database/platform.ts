import { readFile } from "node:fs/promises";
import { getAuthSchemaSql, getStorageSchemaSql } from "@supabase/lite";
import type { Database, Run } from "./database.ts";

const BASELINE = new URL("../baseline.sql", import.meta.url);

/**
 * Lays baseline.sql where it is missing; never twice, for the default privileges it grants are revoked by a migration.
 * @param vaultFile the key file's path as the database server sees it.
 */
export async function applyBaseline(run: Run, vaultFile: string): Promise<void> {
  const laid = await run("select from pg_views where schemaname = 'vault' and viewname = 'decrypted_secrets'");
  if (laid.length > 0) return;
  const sql = await readFile(BASELINE, "utf8");
  await run(sql.replaceAll(":vault_file", `'${vaultFile.replaceAll("'", "''")}'`));
}

/**
 * The tables of Auth and Storage belong to Supabase's own roles; `postgres` gets what it has on hosted. Rows name the
 * files of this machine (storage/adapter.ts), hence the index.
 */
const OWNERSHIP = `
do $$
declare t record;
begin
  for t in
    select schemaname, tablename,
      case schemaname when 'auth' then 'supabase_auth_admin' else 'supabase_storage_admin' end as owner
    from pg_tables where schemaname in ('auth', 'storage')
  loop
    execute format('alter table %I.%I owner to %I', t.schemaname, t.tablename, t.owner);
    execute format('grant all on %I.%I to postgres', t.schemaname, t.tablename);
  end loop;
end
$$;
create index objects_file_idx on storage.objects ((metadata ->> 'file'));
grant all on storage.buckets, storage.objects to anon, authenticated, service_role;
grant execute on all functions in schema storage to anon, authenticated, service_role;`;

/** Makes the Auth and Storage schemas of @supabase/lite. Existing tables stay as they are. */
export async function applyPlatform(database: Database): Promise<void> {
  const [{ ready }] = await database.query<{ ready: boolean }>(
    "select to_regclass('storage.objects') is not null and to_regclass('auth.users') is not null as ready",
  ) as [{ ready: boolean }];
  if (ready) return;
  await database.transaction(async (run) => {
    await run(getAuthSchemaSql());
    await run(getStorageSchemaSql());
    await run(OWNERSHIP);
  });
}
