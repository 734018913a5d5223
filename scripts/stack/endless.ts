import type { ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { cpuMs } from "./processor-time.ts";

const EVERY_MS = 500;
/** A process that has taken no more than this since it last answered is not asked. */
const IDLE_MS = 250;
/** How often in a row it is found without an answer: one may have come while this process was busy itself. */
const TIMES = 3;

export interface EndlessOptions {
  /** Where the process answers `OPTIONS`. */
  address: string;
  /** Processor time it may take without answering. */
  cpuSeconds: number;
  /** Told before it is killed. */
  onKill: () => void;
}

/**
 * Kills a process that computes without end. What counts is processor time in which its event loop answered nobody: a
 * process that is slow because others are busy, or that waits, or works long in small steps, lives on. Linux only.
 */
export function endEndless(child: ChildProcess, { address, cpuSeconds, onKill }: EndlessOptions): void {
  const { pid } = child;
  if (pid === undefined || !existsSync(`/proc/${pid}/stat`)) return;
  let answeredAt = 0, asking = false, overdue = 0;
  const used = () => cpuMs(pid).catch(() => answeredAt); // It has ended.
  const ask = async () => {
    asking = true;
    try {
      await (await fetch(address, { method: "OPTIONS" })).body?.cancel();
      answeredAt = await used();
    } catch {
      // It has ended, or takes no more calls: not answered.
    } finally {
      asking = false;
    }
  };
  const look = async () => {
    const since = await used() - answeredAt;
    overdue = asking && since > cpuSeconds * 1000 ? overdue + 1 : 0;
    if (overdue === TIMES) {
      clearInterval(timer);
      onKill();
      child.kill("SIGKILL");
    } else if (since > IDLE_MS && !asking) await ask();
  };
  const timer = setInterval(() => void look(), EVERY_MS).unref();
  child.once("exit", () => clearInterval(timer));
}
