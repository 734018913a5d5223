import { CommandError, runCommand } from "./command.ts";
import { supabase } from "./supabase.ts";

const RUNNING_STACK = "postgresql://postgres:postgres@127.0.0.1:54322/postgres";
const HELP = `npm run db:push -- [URL] [--yes]

Applies the migrations a database does not have yet, with supabase db push: first shown (dry run), then, with --yes,
applied. The database is that of the URL, or else the running stack's (${RUNNING_STACK}).

  --yes    apply them
  --help   this text`;

async function push(url: string, extra: string[]): Promise<void> {
  const { status, stdout, stderr } = await supabase(["db", "push", `--remote=${url}`, ...extra]);
  if (status !== 0) throw new CommandError(`supabase db push failed\n${stderr || stdout}`);
  console.log(`${stdout}${stderr}`.trim());
}

await runCommand(HELP, { yes: { type: "boolean", default: false } }, async ({ yes }, [url = RUNNING_STACK]) => {
  await push(url, ["--dry-run", "--yes"]);
  if (yes) await push(url, ["--yes"]);
  else console.log("Nothing was changed: pass --yes to apply.");
});
