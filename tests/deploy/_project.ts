import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT } from "../../scripts/stack/start.ts";

/** What a clone has. */
const PARTS = ["package.json", "package-lock.json", "deno.json", ".squawk.toml", "functions-shared", "scripts"];
const SUPABASE = ["config.toml", "seed.sql", "migrations", "rollbacks", "functions"];
const TEMPLATE = "supabase/.temp/template";

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A clone of this repository that a test may change: its commands work on its own files. */
export interface Clone {
  folder: string;
  /** Writes a file of it, its path counted from the repository. */
  write(path: string, text: string): Promise<void>;
  /** Runs a command of its package.json to its end. @param script the command's file, as package.json names it. */
  run(script: string, args: string[], env?: Record<string, string>): Promise<Ended>;
  remove(): Promise<void>;
}

/** Shares what npm installed, but for some packages; links that lead to another place are no installation. */
async function install(folder: string, omitted: string[]): Promise<void> {
  const modules = join(ROOT, "node_modules");
  if (omitted.length === 0) return await symlink(modules, folder);
  await mkdir(folder);
  for (const name of await readdir(modules)) {
    if (!omitted.includes(name)) await symlink(join(modules, name), join(folder, name));
  }
}

/**
 * Copies the repository's files; what npm installed is shared.
 * @param omitted packages (folders of node_modules) that npm did not install.
 */
export async function clone(omitted: string[] = []): Promise<Clone> {
  const folder = await mkdtemp(join(tmpdir(), "guardian-clone-"));
  const copy = (path: string) =>
    cp(join(ROOT, path), join(folder, path), { recursive: true, preserveTimestamps: true });
  await mkdir(join(folder, "supabase"));
  await Promise.all([...PARTS, ...SUPABASE.map((part) => `supabase/${part}`)].map(copy));
  // The template of a database is made of the same files, and may be taken over.
  await cp(join(ROOT, TEMPLATE), join(folder, TEMPLATE), { recursive: true });
  await install(join(folder, "node_modules"), omitted);
  return {
    folder,
    write: async (path, text) => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    },
    run: (script, args, env = {}) =>
      new Promise((resolve) => {
        execFile(
          process.execPath,
          [join(folder, "scripts/run.mjs"), script, ...args],
          { cwd: folder, env: { ...process.env, ...env }, maxBuffer: 16 * 1024 * 1024 },
          (error, stdout, stderr) =>
            resolve({ code: error ? typeof error.code === "number" ? error.code : null : 0, stdout, stderr }),
        );
      }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
