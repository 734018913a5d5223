import { execFile } from "node:child_process";
import { access, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const INIT = fileURLToPath(new URL("./init.ts", import.meta.url));
const INIT_TIMEOUT_MS = 120_000;

/**
 * Makes an embedded database with the present schema where there is none yet. It gets its name when it is whole, so that
 * one killed half-way is made anew.
 * @param signal ends it in the middle, and nothing is left.
 * @returns the migrations that were applied; none when the database was there.
 */
export async function makePglite(
  dataDir: string,
  vaultFile: string,
  root: string,
  signal?: AbortSignal,
): Promise<string[]> {
  const exists = await access(join(dataDir, "PG_VERSION")).then(() => true, () => false);
  if (exists) return [];
  const unfinished = `${dataDir}.new`;
  await rm(unfinished, { recursive: true, force: true });
  try {
    const { stdout } = await run(process.execPath, ["--import", "tsx", INIT, unfinished, vaultFile, root], {
      cwd: root,
      timeout: INIT_TIMEOUT_MS,
      ...(signal ? { signal } : {}),
    });
    await rename(unfinished, dataDir);
    return JSON.parse(stdout.trim().split("\n").at(-1) ?? "[]");
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    signal?.throwIfAborted();
    const { stderr, signal: killedBy } = error as { stderr?: string; signal?: string };
    throw new Error(stderr?.trim() || `making the database was ended by ${killedBy ?? (error as Error).message}`);
  }
}
