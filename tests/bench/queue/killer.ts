import { family } from "../../functions/_processes.ts";
import type { Random } from "../crash/random.ts";

/** What is killed: an OCR worker, the process it reads in, an instance of a function, the dispatcher. */
const TARGETS = {
  worker: /scripts\/worker\/main\.ts --url/,
  reader: /scripts\/worker\/child\.ts/,
  function: /deno\S* run .*\/(document-processor|document-normalizer|quality-guardian)\/index\.ts/,
  dispatcher: /deno\S* run .*\/dispatcher\/main\.ts/,
} as const;
type Target = keyof typeof TARGETS;
const NAMES = Object.keys(TARGETS) as [Target, ...Target[]];

/** kill -9 at random, counted. */
export class Killer {
  readonly kills: Record<Target, number> = { worker: 0, reader: 0, function: 0, dispatcher: 0 };
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  /** Kills one process of a kind that runs at this moment. @returns of which kind. */
  kill(): Target | null {
    const target = this.#random.pick(NAMES);
    const pids = family(process.pid).filter(({ command }) => TARGETS[target].test(command)).map(({ pid }) => pid);
    if (pids.length === 0) return null; // It is starting again.
    try {
      process.kill(this.#random.pick(pids as [number, ...number[]]), "SIGKILL");
    } catch {
      return null; // It has ended by itself.
    }
    this.kills[target]++;
    return target;
  }
}
