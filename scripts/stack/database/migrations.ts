import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { splitSqlStatements } from "@supabase/lite";
import { StartError } from "../failure.ts";
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

/** What a migration says, however it was cut into statements: no comments, white space or semicolons. */
const gist = (sql: string) => sql.replaceAll(/--[^\n]*|\/\*[\s\S]*?\*\/|[\s;]+/g, "");

interface Applied {
  version: string;
  statements: string[] | null;
}

/**
 * A database that is ahead of this checkout, or was made by other files of the same name, is not for it.
 * @throws {StartError} naming the first migration that is not the one applied.
 */
async function requireSameHistory(applied: Applied[], migrations: Migration[], folder: string): Promise<void> {
  for (const { version, statements } of applied) {
    const migration = migrations.find((known) => known.version === version);
    if (!migration) {
      throw new StartError(
        `the data knows a migration ${version} that this checkout does not have`,
        "use the newer Guardian that made it",
      );
    }
    const same = gist(await readFile(join(folder, migration.file), "utf8")) === gist((statements ?? []).join("\n"));
    // Other tools may record a migration without its statements.
    if (same || !statements?.length) continue;
    throw new StartError(
      `the migration ${migration.file} was changed after it was applied to this data`,
      "put the file back and write a new migration, or begin anew with --fresh",
    );
  }
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
 * @param signal stops between two of them.
 * @returns the names of those applied.
 * @throws {MigrationError} naming file, statement and reason.
 */
export async function applyMigrations(database: Database, folder: string, signal?: AbortSignal): Promise<string[]> {
  await database.transaction(async (run) => {
    await run(HISTORY);
  });
  const applied = await database.query<Applied>(
    "select version, statements from supabase_migrations.schema_migrations order by version",
  );
  await requireSameHistory(applied, await listMigrations(folder), folder);
  const { pending } = await pendingMigrations(database, folder);
  for (const migration of pending) {
    signal?.throwIfAborted();
    const sql = await readFile(join(folder, migration.file), "utf8");
    await database.transaction((run) => applyOne(run, migration, sql));
  }
  return pending.map((migration) => migration.file);
}
