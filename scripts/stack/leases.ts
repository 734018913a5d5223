import { createHash } from "node:crypto";
import type { Database } from "./database/database.ts";

/** What the stack knows of the workers it runs: when one is dead, its jobs need not wait for their leases to run out. */
export interface Leases {
  /** What the names of this stack's workers begin with; the same for every start on the same data folder. */
  readonly workers: string;
  /** One process died by itself: its jobs are handed back, and the attempt counts. */
  workerDied(worker: string): Promise<void>;
  /** All of this stack's workers are gone, with the stack: no job is to blame. */
  allStopped(): Promise<void>;
}

/** @param publishableKey tells this data folder's stack from others on the same database. */
export function createLeases(database: Database, publishableKey: string, onLog: (line: string) => void): Leases {
  const workers = `stack-${createHash("sha256").update(publishableKey).digest("hex").slice(0, 12)}`;
  const release = async (worker: string, interrupted: boolean) => {
    try {
      await database.query("select private.release_jobs($1, $2)", [worker, interrupted]);
    } catch (error) {
      // They are due again when their leases have run out.
      onLog(`stack: leases could not be handed back (${(error as { code?: string }).code ?? (error as Error).name})`);
    }
  };
  return {
    workers,
    workerDied: (worker) => release(worker, false),
    allStopped: () => release(workers, true),
  };
}
