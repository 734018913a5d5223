import { z } from "zod";
import type { Target } from "./push-migrations.ts";
import { withScratchUrl } from "./scratch.ts";
import { type CliOptions, supabaseJson } from "./supabase.ts";

const AdviceSchema = z.object({
  results: z.array(z.object({ name: z.string(), level: z.string(), detail: z.string() })),
});

/** Says nothing on a database that has served no queries yet. */
const NEEDS_TRAFFIC = "unused_index";

/**
 * What Supabase's advisors (security and performance lints) say about a database, of any level, one line a finding.
 * @param target default: a fresh embedded database with the present migrations.
 * @throws {CliError} when the CLI fails.
 */
export async function findAdvice(target?: Target, options: CliOptions & { extra?: string[] } = {}): Promise<string[]> {
  const advise = (database: Target) =>
    supabaseJson(
      ["db", "advisors", `--remote=${database}`, "--type=all", "--level=info", ...options.extra ?? []],
      AdviceSchema,
      options,
    );
  const { results } = target ? await advise(target) : await withScratchUrl(advise);
  return results.filter(({ name }) => name !== NEEDS_TRAFFIC)
    .map(({ name, level, detail }) => `${level} ${name}: ${detail}`);
}
