import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { supervise, type Supervised } from "./process.ts";

/** Reading pictures stands back behind the functions, and they behind the API. */
const NICENESS = 10;
const DRAIN_SECONDS = 2;

export interface WorkerOptions {
  root: string;
  apiUrl: string;
  secretKey: string;
  /** What the names begin with under which the processes take work from the queue. */
  workers: string;
  /** A line it logged. */
  onLine: (line: string) => void;
  /** The process of that name has died: what it was working on is nobody's now. */
  onDeath: (worker: string) => void;
}

/** Runs scripts/worker beside the stack: it reads scans and photos, as a container of it does for a hosted project. */
export function startWorker({ root, apiUrl, secretKey, workers, onLine, onDeath }: WorkerOptions): Supervised {
  let worker = "";
  return supervise({
    command: process.execPath,
    args: [
      join(root, "scripts/run.mjs"),
      "scripts/worker/main.ts",
      ...["--url", apiUrl, "--drain", String(DRAIN_SECONDS)],
    ],
    env: () => {
      worker = `${workers}/${randomUUID()}`;
      const { PATH = "", GUARDIAN_CLOUD_READERS } = process.env;
      const readers = GUARDIAN_CLOUD_READERS ? { GUARDIAN_CLOUD_READERS } : {};
      return { PATH, ...readers, SUPABASE_SECRET_KEY: secretKey, GUARDIAN_WORKER: worker };
    },
    cwd: root,
    niceness: NICENESS,
    // What it logs first, it logs when it runs.
    whenReady: async (child) => {
      if (child.stdout) await once(child.stdout, "data");
    },
    onLine,
    onDeath: () => onDeath(worker),
  });
}
