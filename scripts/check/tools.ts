import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { findAdvice } from "../db/find-advice.ts";
import { generateTypes, TYPES_FILE } from "../db/generate-types.ts";
import { denoBinary } from "../stack/functions.ts";
import { ROOT } from "../stack/start.ts";
import type { Check } from "./check.ts";

const TIMEOUT_MS = 300_000;
const MIGRATIONS = "supabase/migrations";

/** Runs a program; when it fails, what it printed is the finding. */
function outputUnlessFine(command: string, args: string[]): Promise<string[]> {
  const env = { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1", RUST_BACKTRACE: "0" };
  return new Promise((resolve) => {
    execFile(
      command,
      args,
      { cwd: ROOT, env, timeout: TIMEOUT_MS, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        resolve(error ? [`${stdout}\n${stderr}`.trim() || error.message] : []);
      },
    );
  });
}

const deno = (...args: string[]) => outputUnlessFine(denoBinary(), args);

async function squawk(): Promise<string[]> {
  const launcher = join(dirname(createRequire(import.meta.url).resolve("squawk-cli/package.json")), "js/bin/squawk");
  const files = (await readdir(join(ROOT, MIGRATIONS))).filter((file) => file.endsWith(".sql")).sort();
  const paths = files.map((file) => join(MIGRATIONS, file));
  return await outputUnlessFine(process.execPath, [
    launcher,
    "--config",
    ".squawk.toml",
    "--reporter",
    "gcc",
    ...paths,
  ]);
}

async function typesDrift(): Promise<string[]> {
  const current = await generateTypes();
  return current === await readFile(TYPES_FILE, "utf8")
    ? []
    : ["functions-shared/database.types.ts is not what the migrations make: run npm run db:types"];
}

/** What other people's tools check. */
export const format: Check = { name: "deno fmt", find: () => deno("fmt", "--check") };
export const lint: Check = { name: "deno lint", find: () => deno("lint", "--quiet") };
export const types: Check = { name: "deno check", find: () => deno("check", "--quiet", ".") };
export const functionTypes: Check = {
  name: "deno check (functions)",
  find: () => deno("check", "--quiet", "supabase/functions"),
};
export const migrations: Check = { name: "squawk (migrations)", find: squawk };
export const generatedTypes: Check = { name: "generated types", find: typesDrift };
export const advisors: Check = { name: "supabase db advisors", find: () => findAdvice() };
