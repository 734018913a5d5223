import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CommandError, runCommand } from "../db/command.ts";
import { ROOT } from "../stack/start.ts";
import { deploy, type Outcome } from "./deploy.ts";

const HELP = `npm run deploy -- [options]

Deploys Guardian to a hosted Supabase project: first the migrations (supabase db push), then the functions (supabase
functions deploy --use-api). Without --yes it only looks: it checks this repository and the project, says what would be
changed, and changes nothing. It may be run again after it was interrupted anywhere.

Refuses when you are not signed in, when the database has migrations that are not here, when Vault or a function's secret
is missing, when types, versions, migrations or advisors have a finding. Warns of uncommitted changes, of extensions and
Vault secrets without which nothing wakes the functions, and of settings that differ from config.toml.

  --project-ref REF   the project (default: SUPABASE_PROJECT_ID, or the one of supabase link)
  --db-url URL        its database, where the CLI cannot reach it by the ref: the pooler's address (default:
                      SUPABASE_DB_URL)
  --api-url URL       where its API answers (default: https://REF.supabase.co)
  --profile NAME      the Supabase CLI's profile: a name, or a file that says where the Management API is
  --timeout SECONDS   how long each call of the CLI may take (default: 300)
  --yes               deploy
  --json              print one JSON object on standard output; progress goes to standard error
  --help              this text

Settings may stand in .env (see .env.example): SUPABASE_ACCESS_TOKEN, SUPABASE_PROJECT_ID, SUPABASE_DB_PASSWORD.`;

const LINKED = join(ROOT, "supabase/.temp/project-ref");

async function readRef(given: string | undefined): Promise<string> {
  const linked = () => existsSync(LINKED) ? readFile(LINKED, "utf8") : "";
  const ref = (given ?? (process.env.SUPABASE_PROJECT_ID || await linked())).trim();
  if (ref === "") throw new CommandError("which project? pass --project-ref, or run npx supabase link first");
  if (!/^[a-z]{20}$/.test(ref)) throw new CommandError(`${ref} is no project ref: one is 20 lower-case letters`);
  return ref;
}

function readTimeout(seconds: string): number {
  const timeoutMs = Number(seconds) * 1000;
  if (!(timeoutMs > 0 && timeoutMs <= 3_600_000)) throw new CommandError("--timeout takes seconds, 1 to 3600");
  return timeoutMs;
}

function print({ migrations, functions, warnings, dry_run, error }: Outcome, say: (line: string) => void): void {
  for (const warning of warnings) say(`warn   ${warning}`);
  if (error !== null) return;
  if (!dry_run) return say("Deployed.");
  for (const version of migrations.pending) say(`would apply   ${version}`);
  if (migrations.pending.length === 0) say("The database is up to date.");
  for (const name of functions.all) say(`would deploy  ${name}`);
  say("Nothing was changed: pass --yes to deploy.");
}

await runCommand(HELP, {
  "project-ref": { type: "string" },
  "db-url": { type: "string" },
  "api-url": { type: "string" },
  profile: { type: "string" },
  timeout: { type: "string", default: "300" },
  yes: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
}, async (values) => {
  if (existsSync(join(ROOT, ".env"))) process.loadEnvFile(join(ROOT, ".env"));
  const ref = await readRef(values["project-ref"]);
  const say = (line: string) => console[values.json ? "error" : "log"](line);
  const outcome = await deploy({
    project: {
      ref,
      database: values["db-url"] ?? (process.env.SUPABASE_DB_URL || ref),
      profile: values.profile,
      timeoutMs: readTimeout(values.timeout),
    },
    yes: values.yes,
    apiUrl: values["api-url"] ?? `https://${ref}.supabase.co`,
    say,
  });
  print(outcome, say);
  if (values.json) console.log(JSON.stringify(outcome));
  if (outcome.error !== null) throw new CommandError(outcome.error);
});
