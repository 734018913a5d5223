import { Problem } from "../../../functions-shared/http/problem.ts";

const MIB = 1024 * 1024;

/** How much may be worked on at once. What exceeds it waits a moment, unread; what exceeds that is refused. */
export interface PoolLimits {
  requests: number;
  /** Bytes of bodies. A body without a declared length counts as the largest its path takes. */
  bytes: number;
  /** Requests that may wait, and for how long. */
  waiting: number;
  waitMs: number;
}

/**
 * Functions call the API, so that the two must not wait for the same places; and what the service itself does (the
 * queue) goes on while people fill the API. 64 MiB are three of the largest files, or results of stages, at once.
 */
export const POOLS = {
  api: { requests: 128, bytes: 32 * MIB, waiting: 256, waitMs: 5_000 },
  service: { requests: 64, bytes: 64 * MIB, waiting: 64, waitMs: 10_000 },
  uploads: { requests: 16, bytes: 64 * MIB, waiting: 64, waitMs: 10_000 },
  functions: { requests: 64, bytes: 32 * MIB, waiting: 64, waitMs: 5_000 },
} as const satisfies Record<string, PoolLimits>;
export type PoolName = keyof typeof POOLS;

const RETRY_AFTER_S = "2";

/** What a client is told that may come back later. */
const overloaded = () =>
  new Problem(429, "overloaded", "Too many requests are being worked on: try again in a moment", {
    "retry-after": RETRY_AFTER_S,
  });

interface Waiter {
  bytes: number;
  admit: () => void;
}

/** Bounds what is in flight. First come, first served. */
export class Pool {
  requests = 0;
  bytes = 0;
  readonly #limits: PoolLimits;
  readonly #waiters: Waiter[] = [];

  constructor(limits: PoolLimits) {
    this.#limits = limits;
  }

  get waiting(): number {
    return this.#waiters.length;
  }

  /**
   * Waits for a place. The returned function gives it back and may be called more than once.
   * @throws {Problem} 429 when too many wait already or the wait takes too long; the signal's reason when it aborts.
   */
  async enter(bytes: number, signal: AbortSignal): Promise<() => void> {
    if (this.#waiters.length > 0 || !this.#fits(bytes)) await this.#wait(bytes, signal);
    else this.#take(bytes);
    let inside = true;
    return () => {
      if (!inside) return;
      inside = false;
      this.requests--;
      this.bytes -= bytes;
      this.#admitNext();
    };
  }

  #fits(bytes: number): boolean {
    return this.requests < this.#limits.requests && this.bytes + bytes <= this.#limits.bytes;
  }

  #take(bytes: number): void {
    this.requests++;
    this.bytes += bytes;
  }

  #wait(bytes: number, signal: AbortSignal): Promise<void> {
    if (this.#waiters.length >= this.#limits.waiting) return Promise.reject(overloaded());
    return new Promise((resolve, reject) => {
      const settle = (then: () => void) => {
        clearTimeout(timer);
        signal.removeEventListener("abort", leave);
        then();
      };
      const giveUp = (reason: unknown) => {
        this.#waiters.splice(this.#waiters.indexOf(waiter), 1);
        settle(() => reject(reason));
        // Who stood behind may need less.
        this.#admitNext();
      };
      const waiter: Waiter = { bytes, admit: () => settle(resolve) };
      const timer = setTimeout(() => giveUp(overloaded()), this.#limits.waitMs);
      const leave = () => giveUp(signal.reason);
      signal.addEventListener("abort", leave, { once: true });
      this.#waiters.push(waiter);
    });
  }

  #admitNext(): void {
    for (let next = this.#waiters[0]; next && this.#fits(next.bytes); next = this.#waiters[0]) {
      this.#waiters.shift();
      this.#take(next.bytes);
      next.admit();
    }
  }
}

export type Pools = Record<PoolName, Pool>;

export const createPools = (): Pools => ({
  api: new Pool(POOLS.api),
  service: new Pool(POOLS.service),
  uploads: new Pool(POOLS.uploads),
  functions: new Pool(POOLS.functions),
});
