/** Thrown when somebody else kept the one database session for longer than a caller is willing to wait. */
export class GateTimeoutError extends Error {
  override name = "GateTimeoutError";
  constructor(milliseconds: number) {
    super(`the database session was busy for ${milliseconds} ms: another client has a transaction open`);
  }
}

type Waiter = { enter: () => void; timer: NodeJS.Timeout };

/**
 * PGlite is one session. Whoever is inside the gate has that session to themself, so that no statement lands in
 * somebody else's transaction or runs under somebody else's role. First come, first served.
 */
export class SessionGate {
  /** A client has been inside that may have left settings of its own in the session. */
  soiled = false;
  #busy = false;
  readonly #waiters: Waiter[] = [];

  /**
   * Waits for the session. The returned function gives it back and may be called more than once.
   * @throws {GateTimeoutError} after `timeoutMs`.
   */
  async enter(timeoutMs: number): Promise<() => void> {
    if (this.#busy) await this.#queue(timeoutMs);
    this.#busy = true;
    let inside = true;
    return () => {
      if (!inside) return;
      inside = false;
      this.#leave();
    };
  }

  #queue(timeoutMs: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        enter: () => {
          clearTimeout(waiter.timer);
          resolve();
        },
        timer: setTimeout(() => {
          this.#waiters.splice(this.#waiters.indexOf(waiter), 1);
          reject(new GateTimeoutError(timeoutMs));
        }, timeoutMs),
      };
      this.#waiters.push(waiter);
    });
  }

  /** The session passes from hand to hand without becoming free in between, so nobody can jump the queue. */
  #leave(): void {
    const next = this.#waiters.shift();
    if (next) next.enter();
    else this.#busy = false;
  }
}
