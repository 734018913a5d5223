import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { ROOT } from "../stack/start.ts";

const run = promisify(execFile);
const TIMEOUT_MS = 30_000;

/** What is deployed is what lies in the folder: says so when that is not what is committed. */
export async function workingTreeWarnings(): Promise<string[]> {
  try {
    const { stdout } = await run("git", ["status", "--porcelain"], { cwd: ROOT, timeout: TIMEOUT_MS });
    const changed = stdout.split("\n").filter((line) => line !== "").length;
    return changed > 0
      ? [`${changed} files differ from what is committed, and would be deployed as they lie here`]
      : [];
  } catch {
    return ["this folder is no git repository: nobody will know what was deployed"];
  }
}
