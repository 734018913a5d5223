import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { access, mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "../stack/root.ts";

const run = promisify(execFile);
const MAKER = "scripts/db/make-template.ts";
const FOLDER = join(ROOT, "supabase/.temp/template");
const TIMEOUT_MS = 120_000;

/** What a prepared database is made from. */
const SOURCES = ["supabase/migrations", "supabase/seed.sql", "scripts/stack/baseline.sql", "scripts/stack/database"];
const LOCK = "package-lock.json";

async function filesOf(path: string): Promise<string[]> {
  const entries = await readdir(join(ROOT, path)).catch(() => null);
  return entries ? entries.sort().map((entry) => join(path, entry)) : [path];
}

async function fingerprint(): Promise<string> {
  const hash = createHash("sha256");
  const files = (await Promise.all([...SOURCES, LOCK].map(filesOf))).flat();
  for (const file of [...files, "scripts/db/template.ts", MAKER]) {
    hash.update(file).update(await readFile(join(ROOT, file)));
  }
  return hash.digest("hex").slice(0, 16);
}

/**
 * The file of a dumped embedded database with baseline, platform, migrations, seed and pgTAP: what a test's database or
 * a check's database is loaded from in under a second. Made when a migration (or anything else it depends on) changed,
 * in a process of its own, because the database's memory comes back only with its end.
 * @throws with the failing migration's message.
 */
export async function templateFile(): Promise<string> {
  const file = join(FOLDER, `${await fingerprint()}.tar`);
  if (await access(file).then(() => true, () => false)) return file;
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  try {
    await run(process.execPath, ["--import", "tsx", join(ROOT, MAKER), file], { cwd: ROOT, timeout: TIMEOUT_MS });
  } catch (error) {
    throw new Error((error as { stderr?: string }).stderr?.trim() || (error as Error).message);
  }
  return file;
}

/** The template's bytes, as `openPglite({ template })` and `startStack({ template })` take them. */
export async function readTemplate(): Promise<Blob> {
  return new Blob([await readFile(await templateFile())]);
}
