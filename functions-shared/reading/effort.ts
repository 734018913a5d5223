import process from "node:process";
import { ReadingError } from "./errors.ts";
import { LIMITS } from "./limits.ts";

/** Processor time of this process so far, in milliseconds. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const ASK_EVERY = 8;

/** What reading one document may cost; asked between its pages and pieces. */
export class Effort {
  readonly #started = cpuMs();
  #pieces = 0;
  #asked = 0;

  /** @throws {ReadingError} `too-large` when so many more pieces of text, or the time they took, are too much. */
  spend(pieces: number): void {
    this.#pieces += pieces;
    if (this.#pieces > LIMITS.words * 2) throw new ReadingError("too-large", "More pieces of text than may be.");
    // A page of text comes in a hundred parts, and the system's clock is not free.
    const asks = pieces === 0 || ++this.#asked % ASK_EVERY === 0;
    if (asks && cpuMs() - this.#started > LIMITS.readingMs) {
      throw new ReadingError("too-large", "It takes too long to read.");
    }
  }
}
