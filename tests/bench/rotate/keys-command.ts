import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "../../../scripts/stack/start.ts";

const run = promisify(execFile);
const TIMEOUT_MS = 180_000;

/** Runs `npm run keys -- …` to its end. @returns what it printed as JSON. @throws with what it said. */
export async function keys<T>(...args: string[]): Promise<T> {
  const { stdout } = await run(process.execPath, [
    join(ROOT, "scripts/run.mjs"),
    "scripts/keys/main.ts",
    ...args,
    "--json",
  ], {
    cwd: ROOT,
    timeout: TIMEOUT_MS,
  });
  return JSON.parse(stdout) as T;
}
