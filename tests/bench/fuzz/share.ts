/** A case's number, and which of those that work on the share has it. */
export interface Turn {
  nth: number;
  worker: number;
}

const REPORT_MS = 15_000;

/**
 * Cases of one kind: worked a few at once, in the order of their numbers, until all are, somebody ends the run, or one
 * cannot be worked at all.
 */
export class Share {
  /** How many are worked at the same time: about as many of each stage as the dispatcher has in hand. */
  readonly atOnce = 6;
  /** How many have come to their end. */
  done = 0;
  /** Why no more were begun: a case that nothing could be told of, which is a fault of whoever works it. */
  failure: Error | null = null;
  #seconds = 0;

  constructor(
    readonly what: string,
    readonly cases: number,
    readonly from: number,
    readonly ending: AbortSignal,
    readonly say: (line: string) => void,
  ) {}

  get perSecond(): number {
    return this.#seconds > 0 ? Number((this.done / this.#seconds).toFixed(2)) : 0;
  }

  /** Resolves when all that are begun are done, or, without those under way, when the run is ended. */
  async work(one: (turn: Turn) => Promise<void>): Promise<void> {
    let next = this.from;
    const started = performance.now();
    const report = () => {
      this.#seconds = (performance.now() - started) / 1000;
      this.say(`${this.from + this.done} of ${this.cases} ${this.what}, ${this.perSecond} a second`);
    };
    const timer = setInterval(report, REPORT_MS);
    const take = async (_: unknown, worker: number) => {
      while (next < this.cases && !this.ending.aborted && !this.failure) {
        const nth = next++;
        const failed = await one({ nth, worker }).then(() => null, (error: Error) => error);
        // What was begun when the run was ended is not waited for, and not told.
        if (this.ending.aborted) return;
        if (failed) this.failure ??= new Error(`${this.what} ${nth}: ${failed.message}`, { cause: failed });
        else this.done++;
      }
    };
    const ended = new Promise<void>((resolve) => this.ending.addEventListener("abort", () => resolve()));
    try {
      await Promise.race([Promise.all(Array.from({ length: this.atOnce }, take)), ended]);
    } finally {
      clearInterval(timer);
      report();
    }
  }
}
