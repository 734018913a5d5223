/** Pauses after failures: each twice as long as the one before, up to a bound. */
export class Backoff {
  #failures = 0;
  readonly #leastMs: number;
  readonly #mostMs: number;

  constructor(leastMs: number, mostMs: number) {
    this.#leastMs = leastMs;
    this.#mostMs = mostMs;
  }

  /** How many failures in a row there have been. */
  get failures(): number {
    return this.#failures;
  }

  succeeded(): void {
    this.#failures = 0;
  }

  /** @returns how long to wait, in milliseconds: ± half, so that what failed together does not come back together. */
  failed(): number {
    const pause = Math.min(this.#leastMs * 2 ** this.#failures, this.#mostMs);
    this.#failures++;
    return pause * (0.5 + Math.random());
  }
}
