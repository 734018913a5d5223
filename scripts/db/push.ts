import { runCommand } from "./command.ts";
import { pushMigrations } from "./push-migrations.ts";

const RUNNING_STACK = "postgresql://postgres:postgres@127.0.0.1:54322/postgres";
const HELP = `npm run db:push -- [URL] [--yes]

Shows the migrations a database does not have yet; with --yes applies them, with supabase db push. The database is that
of the URL, or else the running stack's (${RUNNING_STACK}).
A whole deployment, functions too: npm run deploy.

  --yes    apply them
  --help   this text`;

await runCommand(HELP, { yes: { type: "boolean", default: false } }, async ({ yes }, [url = RUNNING_STACK]) => {
  const pending = await pushMigrations(url, { dryRun: !yes });
  if (pending.length === 0) return console.log("The database is up to date.");
  for (const file of pending) console.log(`  ${yes ? "applied" : "pending"} ${file}`);
  if (!yes) console.log("Nothing was changed: pass --yes to apply.");
});
