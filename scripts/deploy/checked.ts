import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Check, runLanes } from "../check/check.ts";
import { advisors, functionTypes, generatedTypes, migrations } from "../check/tools.ts";
import { versions } from "../check/versions.ts";
import { CommandError } from "../db/command.ts";
import { ROOT } from "../stack/start.ts";

/** As in npm run check, but for what is deployed only: two lanes for two cores. */
const CHECKS: Check[][] = [[versions, functionTypes], [migrations, generatedTypes, advisors]];
/** All that the checks' findings depend on. */
const SOURCES = [
  ...["supabase/migrations", "supabase/functions", "supabase/seed.sql", "functions-shared", "scripts"],
  ...["package.json", "package-lock.json", "deno.json", ".squawk.toml"],
];
const FOLDER = join(ROOT, "supabase/.temp");
const PASSED = join(FOLDER, "deploy-checked");

async function filesOf(path: string): Promise<string[]> {
  if ((await stat(join(ROOT, path))).isFile()) return [path];
  const entries = await readdir(join(ROOT, path), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) =>
    join(parentPath, name).slice(ROOT.length)
  )
    .sort();
}

async function fingerprint(): Promise<string> {
  const hash = createHash("sha256");
  for (const file of (await Promise.all(SOURCES.map(filesOf))).flat()) {
    const content = await readFile(join(ROOT, file));
    hash.update(`${file} ${content.byteLength}\n`).update(content);
  }
  return hash.digest("hex");
}

/**
 * Checks what is to be deployed. What passed on these very files, in the dry run before, is not run again.
 * @throws {CommandError} when a check finds something; it has told what.
 */
export async function requireChecked(say: (line: string) => void): Promise<void> {
  const files = await fingerprint();
  if (await readFile(PASSED, "utf8").catch(() => "") === files) {
    return say("ok     checks (these very files passed them before)");
  }
  const failed = await runLanes(CHECKS, say);
  if (failed > 0) throw new CommandError(`${failed} of ${CHECKS.flat().length} checks failed (see above)`);
  await mkdir(FOLDER, { recursive: true });
  await writeFile(PASSED, files);
}
