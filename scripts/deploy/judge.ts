import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "smol-toml";
import { z } from "zod";
import { ROOT } from "../stack/start.ts";
import type { Deployed } from "./project.ts";

/** What is in the way of a deployment, and what somebody should know of. */
export interface Judgement {
  problems: string[];
  warnings: string[];
}

/** What of config.toml says what a project has to bring. */
export interface Wanted {
  siteUrl: string;
  /** Secrets that functions read, declared where Supabase declares them: [edge_runtime.secrets]. */
  functionSecrets: string[];
}

const ConfigSchema = z.object({
  auth: z.object({ site_url: z.string() }),
  edge_runtime: z.object({ secrets: z.record(z.string(), z.unknown()).default({}) }).default({ secrets: {} }),
});

/** What private.wake() reads where pg_net is there (supabase/migrations: queue). */
const WAKE_SECRETS = ["guardian_functions_url", "guardian_functions_key"];
const LOCAL = /^https?:\/\/(127\.0\.0\.1|localhost)\b/;
/** Every project has addresses of its own; that they differ is no finding. */
const ADDRESSES = ["auth.site_url", "auth.additional_redirect_urls"];

export async function readWanted(): Promise<Wanted> {
  const config = ConfigSchema.parse(parse(await readFile(join(ROOT, "supabase/config.toml"), "utf8")));
  return { siteUrl: config.auth.site_url, functionSecrets: Object.keys(config.edge_runtime.secrets) };
}

/** The migrations a database does not have yet, by their version. */
export const pendingOf = ({ migrations }: Pick<Deployed, "migrations">) =>
  migrations.filter(({ local, remote }) => local && !remote).map(({ local }) => local);

function historyProblems({ migrations }: Deployed): string[] {
  const unknown = migrations.filter(({ local, remote }) => remote && !local).map(({ remote }) => remote);
  const latest = migrations.filter(({ local }) => local).map(({ remote }) => remote).sort().at(-1) ?? "";
  const late = pendingOf({ migrations }).filter((version) => version < latest);
  const problems: string[] = [];
  if (unknown.length > 0) {
    problems.push(`the database has migrations that are not here (${unknown.join(", ")}): deploy from where they are`);
  }
  if (late.length > 0) {
    problems.push(`migrations are older than what the database has (${late.join(", ")}): give them a newer timestamp`);
  }
  return problems;
}

function wakeWarnings({ extensions, vaultSecrets }: Deployed): string[] {
  const without = ["pg_net", "pg_cron"].filter((name) => !extensions.includes(name));
  const missing = extensions.includes("pg_net") ? WAKE_SECRETS.filter((name) => !vaultSecrets.includes(name)) : [];
  return [
    ...without.length > 0
      ? [`${without.join(" and ")} not enabled: the database wakes no function; enable them, or run npm run dispatch`]
      : [],
    ...missing.length > 0
      ? [`Vault lacks ${missing.join(" and ")}: the database wakes no function until they are set`]
      : [],
  ];
}

function settingWarnings({ settings }: Deployed, { siteUrl }: Wanted): string[] {
  const there = settings.find(({ path }) => path === "auth.site_url")?.remote ?? siteUrl;
  const others = settings.filter(({ path }) => !ADDRESSES.includes(path));
  return [
    ...LOCAL.test(String(there)) ? [`the site URL is ${there}: links in mails lead nowhere`] : [],
    ...others.map(({ path, local, remote }) =>
      `${path} is ${JSON.stringify(remote)} there and ${JSON.stringify(local)} in config.toml: npx supabase config push`
    ),
  ];
}

/** Judges what a project has, before anything is changed. */
export function judge(deployed: Deployed, wanted: Wanted): Judgement {
  const missing = wanted.functionSecrets.filter((name) => !deployed.secrets.includes(name));
  return {
    problems: [
      ...historyProblems(deployed),
      ...deployed.hasVault ? [] : ["the database has no Vault, which keeps the keys: enable supabase_vault"],
      ...missing.length > 0 ? [`functions lack secrets (${missing.join(", ")}): npx supabase secrets set`] : [],
    ],
    warnings: [...wakeWarnings(deployed), ...settingWarnings(deployed, wanted)],
  };
}
