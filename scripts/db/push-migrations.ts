import { z } from "zod";
import { withoutComments } from "../stack/database/migrations.ts";
import { CommandError } from "./command.ts";
import { CliError, type CliOptions, supabaseJson } from "./supabase.ts";

/** A database of the Supabase CLI: the ref of a project, or a Postgres URL. */
export type Target = string;

const PushSchema = z.object({ migrations: z.array(z.string()) });

/** What `supabase db push` said of a migration that failed, in the words of npm start: file, reason, statement. */
function explain({ message, progress }: CliError): string {
  const file = progress.match(/^Applying migration (\S+?)(?:\.\.\.)?$/gm)?.at(-1)?.replace(
    /^Applying migration |\.\.\.$/g,
    "",
  );
  if (!file) return `supabase db push failed: ${message}`;
  const [reason = "", , ...statement] = message.split("\n");
  const text = withoutComments(statement.filter((line) => !/^\s*\^\s*$/.test(line)).join("\n"));
  const where = text.trim().replaceAll(/\s+/g, " ").slice(0, 120);
  return `${file} failed: ${reason}\n  in: ${where}\n  Nothing of this migration was applied.`;
}

/**
 * Applies the migrations a database does not have yet, each in a transaction of its own, with supabase db push.
 * @returns the files that were applied, or with `dryRun` would be.
 * @throws {CommandError} naming file, statement and reason.
 */
export async function pushMigrations(
  target: Target,
  options: CliOptions & { dryRun: boolean; extra?: string[] },
): Promise<string[]> {
  const args = ["db", "push", `--remote=${target}`, "--yes", ...(options.dryRun ? ["--dry-run"] : [])];
  try {
    return (await supabaseJson([...args, ...options.extra ?? []], PushSchema, options)).migrations;
  } catch (error) {
    throw error instanceof CliError ? new CommandError(explain(error), { cause: error }) : error;
  }
}
