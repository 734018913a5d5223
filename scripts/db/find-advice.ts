import { z } from "zod";
import { CommandError } from "./command.ts";
import { withScratchUrl } from "./scratch.ts";
import { supabase } from "./supabase.ts";

const AdviceSchema = z.array(z.object({ name: z.string(), level: z.string(), detail: z.string() }));

/** Says nothing on a database that has served no queries yet. */
const NEEDS_TRAFFIC = "unused_index";

/**
 * What Supabase's advisors (security and performance lints) say about a database, of any level, one line a finding.
 * @param url default: a fresh embedded database with the present migrations.
 * @throws {CommandError} when the CLI fails.
 */
export async function findAdvice(url?: string): Promise<string[]> {
  const advise = (target: string) => supabase(["db", "advisors", `--remote=${target}`, "--type=all", "--level=info"]);
  const { status, stdout, stderr } = url ? await advise(url) : await withScratchUrl(advise);
  if (status !== 0) throw new CommandError(`supabase db advisors failed\n${stderr || stdout}`);
  if (/^No issues found/m.test(stdout + stderr)) return [];
  return AdviceSchema.parse(JSON.parse(stdout))
    .filter(({ name }) => name !== NEEDS_TRAFFIC)
    .map(({ name, level, detail }) => `${level} ${name}: ${detail}`);
}
