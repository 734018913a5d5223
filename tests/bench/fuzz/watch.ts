import { readFile } from "node:fs/promises";
import { cpuMs } from "../../../scripts/stack/processor-time.ts";
import { FUNCTIONS } from "../../functions/_call.ts";
import { family, functionPid, workerPid } from "../../functions/_processes.ts";

const EVERY_MS = 500;

/** Megabytes of a process that are its own (PSS, proc(5)); 0 when it has ended. */
async function megabytes(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, "utf8").catch(() => "");
  return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) / 1024;
}

/** Looks at the processes all the while: how often one was another than before, and the most memory they took. */
export class Watch {
  /** Of functions, and of the worker: not of the process it has read for it, which may be ended. */
  crashes = 0;
  /** Of one function. */
  peakMb = 0;
  /** Of the worker with all it started. */
  workerPeakMb = 0;
  /** Processor time of the worker and what it started, by process, as last seen. */
  readonly #workerCpuMs = new Map<number, number>();
  readonly #pids = new Map<string, number>();
  readonly #timer: NodeJS.Timeout;
  #looking: Promise<void> = Promise.resolve();

  constructor() {
    this.#timer = setInterval(() => void (this.#looking = this.#looking.then(() => this.#look())), EVERY_MS);
  }

  get workerCpuMs(): number {
    return [...this.#workerCpuMs.values()].reduce((sum, ms) => sum + ms, 0);
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#looking;
    await this.#look();
  }

  async #look(): Promise<void> {
    const ours = family(process.pid);
    for (const name of FUNCTIONS) {
      const pid = this.#seen(name, functionPid(name, ours));
      if (pid) this.peakMb = Math.max(this.peakMb, await megabytes(pid));
    }
    const worker = this.#seen("worker", workerPid(ours));
    if (!worker) return;
    const working = family(worker, ours);
    for (const { pid } of working) {
      this.#workerCpuMs.set(pid, await cpuMs(pid).catch(() => this.#workerCpuMs.get(pid) ?? 0));
    }
    const all = await Promise.all(working.map(({ pid }) => megabytes(pid)));
    this.workerPeakMb = Math.max(this.workerPeakMb, all.reduce((sum, one) => sum + one, 0));
  }

  #seen(name: string, pid: number | undefined): number | undefined {
    if (pid === undefined) return undefined;
    const before = this.#pids.get(name);
    this.#pids.set(name, pid);
    if (before !== undefined && before !== pid) this.crashes++;
    return pid;
  }
}
