import { setTimeout as delay } from "node:timers/promises";
import type { StageOutcome } from "../../functions-shared/contracts/jobs.ts";
import type { Environment } from "../../functions-shared/http/environment.ts";
import { errorFields, log } from "../../functions-shared/http/log.ts";
import { workOne } from "../../functions-shared/http/stage.ts";
import { ReadingError } from "../../functions-shared/reading/errors.ts";
import { readPageElsewhere } from "../../functions-shared/reading/cloud/read-page.ts";
import type { CloudReader } from "../../functions-shared/reading/cloud/reader.ts";
import { Backoff } from "../dispatcher/backoff.ts";
import { purseOf } from "./purse.ts";
import type { AskElsewhere } from "./reading/elsewhere.ts";
import { Interrupted, type Reader, ReadingFailed } from "./reader.ts";

const POLL_MS = 1_000;
const [LEAST_PAUSE_MS, MOST_PAUSE_MS] = [250, 10_000];

export interface WorkLoopOptions {
  environment: Environment;
  reader: Reader;
  /** Asked, with consent and inside the budget, for pages that OCR could hardly read; the cheapest first. */
  cloudReaders: CloudReader[];
  /** Work what waits, then end. */
  once: boolean;
  /** What a document may still take when the worker is asked to end. */
  drainMs: number;
}

/** Claims documents that were handed over, one after the other, and hands in what they say. */
export class WorkLoop {
  readonly #options: WorkLoopOptions;
  readonly #backoff = new Backoff(LEAST_PAUSE_MS, MOST_PAUSE_MS);
  readonly #ending = new AbortController();
  #working: Promise<unknown> | undefined;
  #wake: () => void = () => {};

  constructor(options: WorkLoopOptions) {
    this.#options = options;
  }

  /** Has `run` resolve: what is being read is finished, or left to another worker. */
  stop(): void {
    if (this.#ending.signal.aborted) return this.#options.reader.interrupt(); // Asked twice.
    this.#ending.abort();
    this.#wake();
    const timer = setTimeout(() => this.#options.reader.interrupt(), this.#options.drainMs);
    void Promise.resolve(this.#working).finally(() => clearTimeout(timer));
  }

  async run(): Promise<void> {
    while (!this.#ending.signal.aborted) {
      this.#working = this.#work();
      const pause = await this.#working as number;
      if (pause > 0 && this.#options.once && this.#backoff.failures === 0) return;
      await this.#pause(pause);
    }
  }

  #pause(milliseconds: number): Promise<unknown> {
    if (milliseconds === 0 || this.#ending.signal.aborted) {
      return Promise.resolve();
    }
    const woken = new Promise<void>((resolve) => this.#wake = resolve);
    const timer = new AbortController();
    return Promise.race([woken, delay(milliseconds, undefined, { signal: timer.signal }).catch(() => {})])
      .finally(() => timer.abort());
  }

  /** @returns how long to wait before the next look: not at all after a document. */
  async #work(): Promise<number> {
    try {
      const outcome = await this.#workOne();
      if (this.#backoff.failures > 0) log("info", "api-reached", { failures: this.#backoff.failures });
      this.#backoff.succeeded();
      return outcome ? 0 : POLL_MS;
    } catch (error) {
      // Whatever happened, the lease runs out and the job is due again. Said once: an outage takes a while.
      if (this.#backoff.failures === 0) log("warn", "api-not-reached", errorFields(error));
      return this.#backoff.failed();
    }
  }

  #workOne(): Promise<StageOutcome | null> {
    const { environment, reader, cloudReaders } = this.#options;
    return workOne(environment, crypto.randomUUID(), {
      stage: "process",
      reader: "worker",
      handsOver: (error) => error instanceof Interrupted,
      refusalOf: (error) => error instanceof ReadingError ? error.code : null,
      failureOf: (error) => error instanceof ReadingFailed ? error.code : null,
      work: async (_input, bytes, { aiProcessing, attempt, lease }) => {
        const ask: AskElsewhere = (image) => readPageElsewhere(image, cloudReaders, purseOf(lease.client, lease.token));
        try {
          return await reader.read(await bytes(), aiProcessing && cloudReaders.length > 0 ? ask : undefined);
        } catch (error) {
          // A busy machine may be slow once.
          const slow = error instanceof ReadingFailed && error.code === "takes-too-long" && attempt > 1;
          throw slow ? new ReadingError("takes-too-long", "It takes too long to read.") : error;
        }
      },
    });
  }
}
