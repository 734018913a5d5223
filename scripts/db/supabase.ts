import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ROOT } from "../stack/start.ts";

export interface CliResult {
  status: number;
  stdout: string;
  /** Progress, warnings and errors. */
  stderr: string;
}

const TIMEOUT_MS = 120_000;

/** The CLI's launcher from npm; it needs no shell and no PATH. */
function launcher(): string {
  const manifest = createRequire(import.meta.url).resolve("supabase/package.json");
  const { bin } = createRequire(import.meta.url)(manifest) as { bin: string | { supabase: string } };
  return join(dirname(manifest), typeof bin === "string" ? bin : bin.supabase);
}

/** Runs the Supabase CLI on this repository, without questions and without its word about newer versions. */
export function supabase(args: string[]): Promise<CliResult> {
  const env = { ...process.env, PGSSLMODE: "disable", SUPABASE_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      [launcher(), ...args, "--agent=no"],
      { cwd: ROOT, env, timeout: TIMEOUT_MS, maxBuffer: 32 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (error && typeof error.code !== "number") reject(error);
        else resolve({ status: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
      },
    );
    child.stdin?.end();
  });
}
