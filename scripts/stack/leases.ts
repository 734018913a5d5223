import { createHash } from "node:crypto";
import type { Database } from "./database/database.ts";

/** What the stack knows of the workers it runs: when one is dead, its jobs need not wait for their leases to run out. */
export interface Leases {
  /** What the names of this stack's workers begin with; the same for every start on the same data folder. */
  readonly workers: string;
  /**
   * One process died by itself: its jobs are handed back, and the attempt counts. Whenever some were, `onHandedBack` is
   * told: a claim it had sent before it died may be stored after, so they are looked for twice.
   */
  workerDied(worker: string, onHandedBack?: () => void): Promise<void>;
  /** All of this stack's workers are gone, with the stack: no job is to blame. */
  allStopped(): Promise<void>;
}

/** How long what a worker sent before it died may take to be stored, on a busy machine. */
const LATE_CLAIM_MS = 2_000;

/** @param publishableKey tells this data folder's stack from others on the same database. */
export function createLeases(database: Database, publishableKey: string, onLog: (line: string) => void): Leases {
  const workers = `stack-${createHash("sha256").update(publishableKey).digest("hex").slice(0, 12)}`;
  const late = new Set<NodeJS.Timeout>();
  const release = async (worker: string, interrupted: boolean): Promise<number> => {
    try {
      const [row] = await database.query<{ released: number }>("select private.release_jobs($1, $2) as released", [
        worker,
        interrupted,
      ]);
      return row?.released ?? 0;
    } catch (error) {
      // They are due again when their leases have run out.
      onLog(`stack: leases could not be handed back (${(error as { code?: string }).code ?? (error as Error).name})`);
      return 0;
    }
  };
  const handBack = async (worker: string, onHandedBack: () => void) => {
    if (await release(worker, false) > 0) onHandedBack();
  };
  return {
    workers,
    workerDied: async (worker, onHandedBack = () => {}) => {
      const timer = setTimeout(() => {
        late.delete(timer);
        void handBack(worker, onHandedBack);
      }, LATE_CLAIM_MS);
      late.add(timer);
      await handBack(worker, onHandedBack);
    },
    allStopped: async () => {
      for (const timer of late) clearTimeout(timer);
      late.clear();
      await release(workers, true);
    },
  };
}
