import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { neededExtensions, unreadable } from "./catalog.ts";
import { createExtensions, PLAIN_DEFAULT_PRIVILEGES, platformSql, TRIGGERS_OFF, TRIGGERS_ON } from "./platform-sql.ts";
import { OWN_SCHEMAS, PLATFORM_SCHEMAS, type Snapshot } from "./snapshot.ts";

/** The files of a dump in the order they are run in. `cat database/*.sql | psql -1 -v ON_ERROR_STOP=1` does it by hand. */
export const DUMP_FILES = {
  prepare: "database/1-prepare.sql",
  schema: "database/2-schema.sql",
  data: "database/3-data.sql",
  constraints: "database/4-constraints.sql",
  platform: "database/5-platform.sql",
} as const;

const OWN = OWN_SCHEMAS.map((schema) => `--schema=${schema}`);
/** Column names, because another version of the platform's tables may order them differently; 100 rows a statement. */
const ROWS = ["--data-only", "--column-inserts", "--rows-per-insert=100"];

/** Every place has a schema public, and its comment is Postgres's own. */
function keepPublic(sql: string): string {
  return sql
    .replaceAll(/^CREATE SCHEMA (\S+);$/gm, "CREATE SCHEMA IF NOT EXISTS $1;")
    .replaceAll(/^COMMENT ON SCHEMA public IS .*;$/gm, "");
}

async function edit(file: string, change: (sql: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, "utf8")));
}

/**
 * Writes a snapshot as pg_dump's plain SQL: our schemas whole, the rows of Auth and Storage, and what our migrations have
 * put on those. Constraints and triggers come after the rows, so that nothing is recomputed or written to the audit
 * trail when it is restored: it is what it was. Its own migration history is part of it.
 */
export async function dumpDatabase(snapshot: Snapshot, folder: string): Promise<void> {
  const file = (name: keyof typeof DUMP_FILES) => join(folder, DUMP_FILES[name]);
  const left = (await unreadable(snapshot.query)).map((name) => `--exclude-table=${name}`);
  const platform = PLATFORM_SCHEMAS.map((schema) => `--schema=${schema}`);

  await writeFile(file("prepare"), PLAIN_DEFAULT_PRIVILEGES + createExtensions(await neededExtensions(snapshot.query)));
  await snapshot.dump(["--section=pre-data", ...OWN], file("schema"));
  await edit(file("schema"), (sql) => keepPublic(sql) + TRIGGERS_OFF);
  await snapshot.dump([...ROWS, ...OWN, ...platform, ...left], file("data"));
  await snapshot.dump(["--section=post-data", ...OWN], file("constraints"));
  await edit(file("constraints"), (sql) => TRIGGERS_ON + sql);
  await writeFile(file("platform"), await platformSql(snapshot.query));
}
