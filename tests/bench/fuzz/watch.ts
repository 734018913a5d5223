import { readFile } from "node:fs/promises";
import { FUNCTIONS } from "../../functions/_call.ts";
import { functionPid } from "../../functions/_processes.ts";

const EVERY_MS = 250;

/** Megabytes of a process that are its own (PSS, proc(5)); 0 when it has ended. */
async function megabytes(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, "utf8").catch(() => "");
  return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) / 1024;
}

/** Looks at the functions' processes all the while: how often one was another than before, and the most memory of one. */
export class Watch {
  crashes = 0;
  peakMb = 0;
  readonly #pids = new Map<string, number>();
  readonly #timer: NodeJS.Timeout;

  constructor() {
    this.#timer = setInterval(() => void this.#look(), EVERY_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#look();
  }

  async #look(): Promise<void> {
    for (const name of FUNCTIONS) {
      const pid = functionPid(name);
      if (pid === undefined) continue;
      const before = this.#pids.get(name);
      this.#pids.set(name, pid);
      if (before !== undefined && before !== pid) this.crashes++;
      this.peakMb = Math.max(this.peakMb, await megabytes(pid));
    }
  }
}
