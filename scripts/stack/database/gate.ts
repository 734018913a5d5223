import { GateFullError, GateTimeoutError } from "./outage.ts";

type Waiter = { enter: () => void; timer: NodeJS.Timeout };

/** How busy the sessions of the database are. */
export interface GateLoad {
  /** Callers that have a session. */
  inside: number;
  /** Callers that wait for one. */
  waiting: number;
  /** How many sessions there are, and how many callers may wait. */
  sessions: number;
  places: number;
}

/**
 * Hands sessions of the database to one user each, so that no statement lands in somebody else's transaction or runs
 * under somebody else's role. First come, first served; who would have to stand behind too many others, or has stood
 * for too long, is refused.
 */
export class SessionGate {
  /** A client has been inside that may have left settings of its own in the session. */
  soiled = false;
  #inside = 0;
  readonly #sessions: number;
  readonly #places: number;
  readonly #waiters = new Set<Waiter>();

  constructor(options: { sessions: number; places: number }) {
    this.#sessions = options.sessions;
    this.#places = options.places;
  }

  get load(): GateLoad {
    return {
      inside: this.#inside,
      waiting: this.#waiters.size,
      sessions: this.#sessions,
      places: this.#places,
    };
  }

  /**
   * Waits for a session. The returned function gives it back and may be called more than once.
   * @throws {GateFullError} when too many wait already; {GateTimeoutError} after `timeoutMs`.
   */
  async enter(timeoutMs: number): Promise<() => void> {
    if (this.#inside >= this.#sessions) await this.#queue(timeoutMs);
    else this.#inside++;
    let inside = true;
    return () => {
      if (!inside) return;
      inside = false;
      this.#leave();
    };
  }

  #queue(timeoutMs: number): Promise<void> {
    if (this.#waiters.size >= this.#places) return Promise.reject(new GateFullError(this.#waiters.size));
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        enter: () => {
          clearTimeout(waiter.timer);
          resolve();
        },
        timer: setTimeout(() => {
          this.#waiters.delete(waiter);
          reject(new GateTimeoutError(timeoutMs));
        }, timeoutMs),
      };
      this.#waiters.add(waiter);
    });
  }

  /** A session passes from hand to hand without becoming free in between, so nobody can jump the queue. */
  #leave(): void {
    const [next] = this.#waiters;
    if (!next) return void this.#inside--;
    this.#waiters.delete(next);
    next.enter();
  }
}
