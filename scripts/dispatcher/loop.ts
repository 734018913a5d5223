import { setTimeout as delay } from "node:timers/promises";
import { WORK, type Work } from "../../functions-shared/contracts/stages.ts";
import type { LogFields } from "../../functions-shared/http/log.ts";
import { Backoff } from "./backoff.ts";
import { AnswerError, type Project } from "./project.ts";

/** Without a nudge: retries that have become due, leases that ran out, jobs put in by somebody who nudges nobody. */
const POLL_MS = 2_000;
const DRAIN_MS = 2_000;
/** A look that takes longer shows that people are using the API: their requests come first, one job of a stage at a time. */
const BUSY_MS = 40;
/** Nudges come in with every request of a crowd: looking takes no more than a third of the time. */
const REST_FACTOR = 2;
const [LEAST_PAUSE_MS, MOST_PAUSE_MS] = [250, 10_000];

export interface LoopOptions {
  project: Project;
  /** Jobs of one stage worked at once. */
  concurrency: number;
  log: (level: "info" | "warn", event: string, fields: LogFields) => void;
}

/** A stage's calls under way, and when it may be called again after a failure. */
interface StageCalls {
  running: Set<Promise<void>>;
  backoff: Backoff;
  notBefore: number;
}

/** What an error may say in a log: a status or a kind. */
const causeOf = (error: unknown): LogFields =>
  error instanceof AnswerError ? { status: error.status } : { error: (error as Error).name };

/**
 * Asks the database which stages have jobs that are due, and calls the function of each. The function claims the job;
 * the loop itself knows nothing of it, may die at any time, and any number of them may run.
 */
export class DispatchLoop {
  readonly #options: LoopOptions;
  readonly #calls = new Map<Work, StageCalls>();
  readonly #backoff = new Backoff(LEAST_PAUSE_MS, MOST_PAUSE_MS);
  /** No more looking; and, later, no more waiting for calls under way. */
  readonly #ending = new AbortController();
  readonly #ended = new AbortController();
  #nudged = false;
  #wake: () => void = () => {};

  constructor(options: LoopOptions) {
    this.#options = options;
    for (const stage of WORK) {
      this.#calls.set(stage, {
        running: new Set(),
        backoff: new Backoff(LEAST_PAUSE_MS, MOST_PAUSE_MS),
        notBefore: 0,
      });
    }
  }

  /** Looks for due jobs now instead of at the next poll. Many nudges while it looks are one. */
  nudge(): void {
    this.#nudged = true;
    this.#wake();
  }

  /** Has `run` resolve: calls under way get a moment to be answered; a function that works on needs nobody. */
  stop(): void {
    this.#ending.abort();
    this.#wake();
  }

  /** Dispatches until it is stopped. @throws {AnswerError} when the API refuses the key. */
  async run(): Promise<void> {
    while (!this.#ending.signal.aborted) {
      this.#nudged = false;
      const began = performance.now();
      const pause = await this.#look();
      await this.#rest((performance.now() - began) * REST_FACTOR);
      await this.#pause(pause);
    }
    const timer = setTimeout(() => this.#ended.abort(), DRAIN_MS);
    await Promise.all([...this.#calls.values()].flatMap(({ running }) => [...running]));
    clearTimeout(timer);
  }

  /** Waits, whoever nudges. */
  async #rest(milliseconds: number): Promise<void> {
    const { signal } = this.#ending;
    await delay(milliseconds, undefined, { signal }).catch(() => {}); // It ends: no more rest.
  }

  #pause(milliseconds: number): Promise<void> {
    if (this.#nudged || this.#ending.signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** @returns how long to wait before the next look. */
  async #look(): Promise<number> {
    try {
      const asked = performance.now();
      const due = await this.#options.project.dueJobs(this.#ending.signal);
      const atOnce = performance.now() - asked > BUSY_MS ? 1 : this.#options.concurrency;
      if (this.#backoff.failures > 0) this.#options.log("info", "api-reached", { failures: this.#backoff.failures });
      this.#backoff.succeeded();
      for (const [stage, count] of due) this.#start(stage, count, atOnce);
      return POLL_MS;
    } catch (error) {
      if (this.#ending.signal.aborted) return 0;
      if (error instanceof AnswerError && [401, 403].includes(error.status)) throw error;
      // Said once: a restart takes a while, and the same line every second helps nobody.
      if (this.#backoff.failures === 0) this.#options.log("warn", "api-not-reached", causeOf(error));
      return this.#backoff.failed();
    }
  }

  #start(stage: Work, due: number, atOnce: number): void {
    const calls = this.#calls.get(stage) as StageCalls;
    if (Date.now() < calls.notBefore) return;
    for (let free = Math.min(due, atOnce - calls.running.size); free > 0; free--) {
      const call = this.#call(stage, calls).then((worked) => {
        calls.running.delete(call);
        // After work there may be a next stage; after a failure the next poll is soon enough.
        if (worked) this.nudge();
      });
      calls.running.add(call);
    }
  }

  async #call(stage: Work, calls: StageCalls): Promise<boolean> {
    try {
      const worked = await this.#options.project.work(stage, this.#ended.signal);
      calls.backoff.succeeded();
      return worked;
    } catch (error) {
      // Whatever happened to the function, its lease runs out or is handed back, and the job is due again.
      if (this.#ended.signal.aborted) return false;
      this.#options.log("warn", "function-failed", { stage, ...causeOf(error) });
      calls.notBefore = Date.now() + calls.backoff.failed();
      return false;
    }
  }
}
