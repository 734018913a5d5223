import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { z } from "zod";
import { withParent } from "../stack/process.ts";
import { ROOT } from "../stack/root.ts";

export interface CliResult {
  status: number;
  stdout: string;
  /** Progress, warnings and errors. */
  stderr: string;
}

export interface CliOptions {
  /** How long it may take, in milliseconds. @default 120000 */
  timeoutMs?: number;
}

/** The Supabase CLI did not come back in time and was ended. */
export class CliTimeoutError extends Error {
  override name = "CliTimeoutError";
}

const TIMEOUT_MS = 120_000;
const require = createRequire(import.meta.url);

/**
 * The CLI's program itself, from npm: its launcher would stand between us and the process, and stays when it is told to
 * end. It needs no shell and no PATH.
 */
function binary(): string {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const fromCli = createRequire(require.resolve("supabase/package.json"));
  for (const variant of [platform, `${platform}-musl`]) {
    try {
      const folder = dirname(fromCli.resolve(`@supabase/cli-${variant}/package.json`));
      return join(folder, "bin", process.platform === "win32" ? "supabase.exe" : "supabase");
    } catch {
      // The other variant, or none, is installed.
    }
  }
  throw new Error(`the Supabase CLI has no program for ${platform}`);
}

/** A database on this machine speaks no TLS; anywhere else the CLI asks for it. */
const isLocal = (args: string[]) =>
  args.some((arg) => /^--remote=postgres.*@(127\.0\.0\.1|localhost|\[::1\])/.test(arg));

/**
 * Runs the Supabase CLI on this repository, without questions and without its word about newer versions.
 * @throws {CliTimeoutError}
 */
export function supabase(args: string[], options: CliOptions = {}): Promise<CliResult> {
  const env = {
    ...process.env,
    ...(isLocal(args) ? { PGSSLMODE: "disable" } : {}),
    SUPABASE_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    NO_COLOR: "1",
  };
  const timeout = options.timeoutMs ?? TIMEOUT_MS;
  const [program, programArgs] = withParent(binary(), [...args, "--agent=no"]);
  return new Promise((resolve, reject) => {
    const child = execFile(
      program,
      programArgs,
      { cwd: ROOT, env, timeout, killSignal: "SIGKILL", maxBuffer: 32 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (error?.killed) {
          reject(new CliTimeoutError(`supabase ${args[0]} ${args[1]} did not answer within ${timeout / 1000} s`));
        } else if (error && typeof error.code !== "number") reject(error);
        else resolve({ status: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
      },
    );
    child.stdin?.end();
  });
}

/** What the CLI says of a failure with `--output-format=json`. */
const FailureSchema = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

/** A failure of the CLI: its code, its message, and what it had printed before (which file it was at). */
export class CliError extends Error {
  override name = "CliError";
  constructor(readonly code: string, message: string, readonly progress: string) {
    super(message);
  }
}

/**
 * Runs the Supabase CLI and reads its answer.
 * @throws {CliError} when it fails, {@link CliTimeoutError} when it hangs.
 */
export async function supabaseJson<T>(args: string[], schema: z.ZodType<T>, options: CliOptions = {}): Promise<T> {
  const { status, stdout, stderr } = await supabase([...args, "--output-format=json"], options);
  const answer = parse(stdout);
  if (status === 0) return schema.parse(answer);
  const failure = FailureSchema.safeParse(answer);
  throw failure.success
    ? new CliError(failure.data.error.code, failure.data.error.message, stderr)
    : new CliError("Unknown", (stderr || stdout).trim(), stderr);
}

function parse(stdout: string): unknown {
  try {
    return JSON.parse(stdout);
  } catch {
    return undefined;
  }
}
