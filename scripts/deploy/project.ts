import { z } from "zod";
import type { Target } from "../db/push-migrations.ts";
import { type CliOptions, supabaseJson } from "../db/supabase.ts";

/** Where a deployment goes. */
export interface Project extends CliOptions {
  /** The project's ref: the first label of its address. */
  ref: string;
  /** Its database: the ref, or a Postgres URL where the CLI cannot find the way by itself. */
  database: Target;
  /** The CLI's profile: a name it knows, or a file that says where the Management API is. */
  profile: string | undefined;
}

/** What is deployed now. */
export interface Deployed {
  functions: { name: string; version: number; status: string }[];
  /** Names of the secrets that the functions get. */
  secrets: string[];
  /** Versions of the migrations here and there; empty where one side lacks it. */
  migrations: { local: string; remote: string }[];
  extensions: string[];
  hasVault: boolean;
  /** Names of the secrets in Vault. Read only where pg_net needs them. */
  vaultSecrets: string[];
  settings: SettingDifference[];
}

/** A setting whose value there is not that of config.toml. */
export interface SettingDifference {
  path: string;
  local: unknown;
  remote: unknown;
}

const FunctionsSchema = z.object({
  functions: z.array(z.object({ slug: z.string(), version: z.number(), status: z.string() })),
});
const SecretsSchema = z.object({ secrets: z.array(z.object({ name: z.string() })) });
const MigrationsSchema = z.object({ migrations: z.array(z.object({ local: z.string(), remote: z.string() })) });
const SettingsSchema = z.object({
  changes: z.array(z.object({
    path: z.array(z.string()),
    class: z.string(),
    declared: z.boolean().default(false),
    local: z.unknown(),
    remote: z.unknown(),
  })),
});
const PlatformSchema = z.array(z.object({ extensions: z.array(z.string()), vault: z.boolean() })).length(1);
const NamesSchema = z.array(z.object({ name: z.string() }));

const PLATFORM = `select to_regclass('vault.decrypted_secrets') is not null as vault,
  (select jsonb_agg(e.extname order by e.extname) from pg_catalog.pg_extension as e) as extensions`;
/** The names alone, from the table: the view would decrypt. */
const VAULT_NAMES = "select s.name from vault.secrets as s where s.name is not null";

/** The Supabase CLI, pointed at the project itself (not at its database). */
export const onProject = ({ ref, profile }: Project) => [`--remote=${ref}`, ...profile ? [`--profile=${profile}`] : []];

function onDatabase({ database, profile }: Project): string[] {
  return [`--remote=${database}`, ...profile ? [`--profile=${profile}`] : []];
}

const select = <T>(project: Project, sql: string, schema: z.ZodType<T>) =>
  supabaseJson(["db", "query", sql, "--read-only", ...onDatabase(project)], schema, project);

/** The functions that are deployed. The first question of all: it needs the token, the ref and the Management API. */
export async function readFunctions(project: Project): Promise<Deployed["functions"]> {
  const { functions } = await supabaseJson(["functions", "list", ...onProject(project)], FunctionsSchema, project);
  return functions.map(({ slug, version, status }) => ({ name: slug, version, status }));
}

/** Which migrations are here and which are there. */
export async function readMigrations(project: Project): Promise<Deployed["migrations"]> {
  return (await supabaseJson(["migration", "list", ...onDatabase(project)], MigrationsSchema, project)).migrations;
}

async function readSettings(project: Project): Promise<SettingDifference[]> {
  const { changes } = await supabaseJson(["config", "diff", ...onProject(project)], SettingsSchema, project);
  return changes.filter((change) => change.declared && change.class === "update")
    .map(({ path, local, remote }) => ({ path: path.join("."), local, remote }));
}

/** Asks the project for everything a deployment depends on. Changes nothing. */
export async function readDeployed(project: Project): Promise<Deployed> {
  const functions = await readFunctions(project);
  const [migrations, { secrets }, settings, [platform]] = await Promise.all([
    readMigrations(project),
    supabaseJson(["secrets", "list", ...onProject(project)], SecretsSchema, project),
    readSettings(project),
    select(project, PLATFORM, PlatformSchema),
  ]);
  const { extensions = [], vault: hasVault = false } = platform ?? {};
  const names = extensions.includes("pg_net") ? await select(project, VAULT_NAMES, NamesSchema) : [];
  return {
    functions,
    secrets: secrets.map(({ name }) => name),
    migrations,
    extensions,
    hasVault,
    vaultSecrets: names.map(({ name }) => name),
    settings,
  };
}
