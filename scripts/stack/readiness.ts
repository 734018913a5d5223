import { stripVTControlCharacters } from "node:util";
import { StartError } from "./failure.ts";

/** Deno and Node are up in a second; a machine that swaps may take its time. */
const COMES_UP_MS = 45_000;
const LINES_KEPT = 50;

/** The parts of the stack while they start: what they print is kept, and told only when one of them does not come up. */
export class Readiness {
  readonly #lines = new Map<string, string[]>();
  readonly #signal: AbortSignal | undefined;
  #done = false;

  constructor(signal?: AbortSignal) {
    this.#signal = signal;
  }

  /** @returns whether the line was kept: the part still starts. */
  keeps(part: string, line: string): boolean {
    if (this.#done) return false;
    const lines = this.#lines.get(part) ?? [];
    this.#lines.set(part, lines);
    if (lines.length < LINES_KEPT) lines.push(stripVTControlCharacters(line).trim());
    return true;
  }

  /** From here on nothing is kept. */
  finish(): void {
    this.#done = true;
  }

  /** Waits for a part. @throws {StartError} with the part's own word when it ends, or is not there in time. */
  async of<T>(part: string, ready: Promise<T>): Promise<T> {
    this.#signal?.throwIfAborted();
    const late = AbortSignal.timeout(COMES_UP_MS);
    const ended = AbortSignal.any(this.#signal ? [late, this.#signal] : [late]);
    const stopped = new Promise<never>((_, reject) => ended.addEventListener("abort", () => reject(ended.reason)));
    try {
      return await Promise.race([ready, stopped]);
    } catch (error) {
      this.#signal?.throwIfAborted();
      const lines = this.#lines.get(part) ?? [];
      const reason = late.aborted
        ? `nothing heard for ${COMES_UP_MS / 1000} s`
        : lines.find((line) => /^(error|\w*Error)\b/.test(line)) ?? (error as Error).message;
      throw new StartError(`${part} does not start (${reason})`, "repair it, or free memory, and start again", {
        cause: error,
      });
    }
  }
}
