import { mkdir, open, rename, stat } from "node:fs/promises";
import { dirname } from "node:path";

export interface LogFileOptions {
  path: string;
  /** @default 10 MiB: the size at which a new file is begun. */
  maxBytes?: number;
  /** @default 3 files beside the newest: `path.1` is the one before. */
  keep?: number;
}

const MIB = 1024 * 1024;
/** Lines are gathered for a moment, so that a request does not wait for the disk. */
const FLUSH_MS = 200;
/** What may be gathered while the disk does not take it; more is dropped and counted. */
const PENDING_BYTES = MIB;

/** A log of bounded size. It never fails whoever writes to it: on a full disk lines are lost, and counted. */
export class LogFile {
  /** Lines that could not be written. */
  dropped = 0;
  readonly #path: string;
  readonly #maxBytes: number;
  readonly #keep: number;
  #lines: string[] = [];
  #bytes = 0;
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor({ path, maxBytes = 10 * MIB, keep = 3 }: LogFileOptions) {
    this.#path = path;
    this.#maxBytes = maxBytes;
    this.#keep = keep;
  }

  write(line: string): void {
    if (this.#bytes > PENDING_BYTES) {
      this.dropped++;
      return;
    }
    this.#lines.push(line);
    this.#bytes += line.length + 1;
    this.#timer ??= setTimeout(() => void this.flush(), FLUSH_MS);
  }

  /** Resolves when everything written so far is in the file, or lost. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing = this.#writing.then(() => this.#append());
    return this.#writing;
  }

  async #append(): Promise<void> {
    const lines = this.#lines;
    this.#lines = [];
    this.#bytes = 0;
    if (lines.length === 0) return;
    try {
      await mkdir(dirname(this.#path), { recursive: true, mode: 0o700 });
      await this.#rotate();
      const file = await open(this.#path, "a", 0o600);
      try {
        await file.write(`${lines.join("\n")}\n`);
      } finally {
        await file.close();
      }
    } catch {
      // A full disk or a folder taken away must not stop what is logged. The count is in /metrics.
      this.dropped += lines.length;
    }
  }

  async #rotate(): Promise<void> {
    const size = await stat(this.#path).then((file) => file.size, () => 0);
    if (size < this.#maxBytes) return;
    const name = (nth: number) => nth === 0 ? this.#path : `${this.#path}.${nth}`;
    // From the oldest, which is overwritten.
    for (let nth = this.#keep; nth > 0; nth--) await rename(name(nth - 1), name(nth)).catch(ignoreMissing);
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
