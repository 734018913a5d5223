import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../stack/start.ts";

/** All that the findings of a deployment's checks depend on. */
const SOURCES = [
  ...["supabase/migrations", "supabase/functions", "supabase/seed.sql", "functions-shared", "scripts"],
  ...["package.json", "package-lock.json", "deno.json", ".squawk.toml"],
];
const FOLDER = join(ROOT, "supabase/.temp");
const PASSED = join(FOLDER, "checked");

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

/** Whether checks have passed on these very files, so that they need not run again. */
export async function havePassed(): Promise<boolean> {
  return await readFile(PASSED, "utf8").catch(() => "") === await fingerprint();
}

/** Remembers that all that a deployment checks, or more, has passed on these files. */
export async function rememberPassed(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await writeFile(PASSED, await fingerprint());
}
