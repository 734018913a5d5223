import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { splitSqlStatements } from "@supabase/lite";
import type { Database, Run } from "./database.ts";

/** A statement without the comments that stand before it: what a reader needs to find it. */
export function withoutComments(statement: string): string {
  return statement.replace(/^(?:\s+|--[^\n]*(?:\n|$)|\/\*[^]*?\*\/)+/, "");
}

/** What would end the transaction that makes a migration all or nothing. */
const ENDS_TRANSACTION = /^(?:commit|end|rollback|abort|begin|start\s+transaction|prepare\s+transaction)\b/i;

/** A migration that did not go through. Nothing of it is left in the database. */
export class MigrationError extends Error {
  override name = "MigrationError";
  constructor(readonly file: string, readonly statement: string, override readonly cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const where = withoutComments(statement).replaceAll(/\s+/g, " ").slice(0, 120);
    super(`${file} failed: ${reason}\n  in: ${where}\n  Nothing of this migration was applied.`);
  }
}

export interface Migration {
  version: string;
  name: string;
  file: string;
}

/** The history table of the Supabase CLI, so that `supabase db push` and `migration list` agree with us. */
const HISTORY = `
create schema if not exists supabase_migrations;
create table if not exists supabase_migrations.schema_migrations (
  version text primary key, statements text[], name text
);
create table if not exists supabase_migrations.seed_files (path text primary key, hash text not null);`;

async function listMigrations(folder: string): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => /^\d+_.+\.sql$/.test(file)).sort();
  return files.map((file) => {
    const [, version = "", name = ""] = /^(\d+)_(.+)\.sql$/.exec(file) ?? [];
    return { version, name, file };
  });
}

async function applyOne(run: Run, migration: Migration, sql: string): Promise<void> {
  const statements = splitSqlStatements(sql).filter((statement) => statement.trim() !== "");
  for (const statement of statements) {
    try {
      if (ENDS_TRANSACTION.test(withoutComments(statement))) {
        throw new Error("a migration is one transaction: it may not begin or end one");
      }
      await run(statement);
    } catch (error) {
      throw new MigrationError(migration.file, statement, error);
    }
  }
  await run("insert into supabase_migrations.schema_migrations (version, name, statements) values ($1, $2, $3)", [
    migration.version,
    migration.name,
    statements,
  ]);
}

/** How many migrations of the folder the database has, and those it has not. */
export async function pendingMigrations(
  database: Database,
  folder: string,
): Promise<{ applied: number; pending: Migration[] }> {
  const rows = await database.query<{ version: string }>("select version from supabase_migrations.schema_migrations");
  const done = new Set(rows.map((row) => row.version));
  const migrations = await listMigrations(folder);
  const pending = migrations.filter((migration) => !done.has(migration.version));
  return { applied: migrations.length - pending.length, pending };
}

/**
 * Applies the migrations that are not in the history yet, in order, each in a transaction of its own.
 * @returns the names of those applied.
 * @throws {MigrationError} naming file, statement and reason.
 */
export async function applyMigrations(database: Database, folder: string): Promise<string[]> {
  await database.transaction(async (run) => {
    await run(HISTORY);
  });
  const { pending } = await pendingMigrations(database, folder);
  for (const migration of pending) {
    const sql = await readFile(join(folder, migration.file), "utf8");
    await database.transaction((run) => applyOne(run, migration, sql));
  }
  return pending.map((migration) => migration.file);
}
