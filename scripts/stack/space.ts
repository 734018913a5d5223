import { closeSync, ftruncateSync, openSync, rmSync, statfsSync, statSync, writeSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { dirname, join } from "node:path";
import { StartError } from "./failure.ts";

const MIB = 1024 * 1024;
/** Two segments of the database's log: what it takes to finish what is under way. */
const RESERVE_BYTES = 32 * MIB;
/** Below it nothing that grows is taken on any more. */
const LOW_BYTES = 32 * MIB;
/** A database that is made takes 40 MB, its log 48; one that is there, a segment of its log or two. */
const NEW_BYTES = 128 * MIB;
const POLL_MS = 1_000;

const megabytes = (bytes: number) => `${Math.floor(bytes / MIB)} MB`;

async function freeBytes(path: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(path);
    return bavail * bsize;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" || dirname(path) === path) throw error;
    return await freeBytes(dirname(path));
  }
}

/** @throws {StartError} when a start could not write what it has to. */
export async function requireSpace(dataDir: string, isNew: boolean): Promise<void> {
  const [free, needed] = [await freeBytes(dataDir), isNew ? NEW_BYTES : LOW_BYTES];
  if (free >= needed) return;
  throw new StartError(
    `the disk that holds ${dataDir} is full (${megabytes(free)} left, a start needs ${megabytes(needed)})`,
    "make space and start again; what was stored is still there",
  );
}

/**
 * The space a data folder has left. While there is little, what grows is refused; a reserve is kept for what cannot be
 * refused, the database's log, and once that is given away everything that writes is, until there is space again.
 */
export class Space {
  readonly #dataDir: string;
  /** Null where the database keeps its log elsewhere. */
  readonly #reserve: string | null;
  readonly #say: (line: string) => void;
  readonly #timer: NodeJS.Timeout;
  #free: number;
  #spent = false;

  constructor(dataDir: string, keepsReserve: boolean, say: (line: string) => void) {
    this.#dataDir = dataDir;
    this.#reserve = keepsReserve ? join(dataDir, "reserve") : null;
    this.#say = say;
    this.#free = this.#look();
    this.#lay();
    this.#timer = setInterval(() => this.#watch(), POLL_MS);
    this.#timer.unref();
  }

  /** Whether a request may not be taken on now: there is no room for what it may write. */
  refuses(service: string, method: string): boolean {
    if (["GET", "HEAD", "OPTIONS"].includes(method)) return false;
    if (this.#spent) return true;
    return service !== "rest" && service !== "auth" && this.#isLow();
  }

  /**
   * The database has no room for its log: the reserve is given away. When it was already, this process ends, as by
   * kill -9: what was committed is in the log.
   */
  makeRoom(): boolean {
    if (this.#spent || this.#reserve === null) {
      this.#say(`The disk that holds ${this.#dataDir} is full: Guardian stops, make space and start again.`);
      process.exit(1);
    }
    this.#spent = true;
    rmSync(this.#reserve, { force: true });
    this.#say(`The disk that holds ${this.#dataDir} is full: make space. Until then Guardian only reads.`);
    return true;
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #look(): number {
    const { bavail, bsize } = statfsSync(this.#dataDir);
    return bavail * bsize;
  }

  #isLow(): boolean {
    this.#free = this.#look();
    return this.#free < LOW_BYTES;
  }

  #watch(): void {
    const wasLow = this.#free < LOW_BYTES;
    const isLow = this.#isLow();
    if (this.#spent && this.#free >= RESERVE_BYTES + LOW_BYTES) {
      this.#spent = false;
      this.#say("There is space again: Guardian writes again.");
    } else if (isLow && !wasLow && !this.#spent) {
      this.#say(`The disk that holds ${this.#dataDir} is almost full: uploads are refused until there is space.`);
    }
    this.#lay();
  }

  /** Lays the reserve where it is missing and there is room for it. Its bytes are written: a hole would reserve nothing. */
  #lay(): void {
    if (this.#reserve === null) return;
    const size = statSync(this.#reserve, { throwIfNoEntry: false })?.size ?? 0;
    if (this.#spent || size === RESERVE_BYTES || this.#free < RESERVE_BYTES + LOW_BYTES) return;
    const file = openSync(this.#reserve, "w");
    try {
      for (let written = 0; written < RESERVE_BYTES; written += MIB) writeSync(file, Buffer.alloc(MIB, 1));
    } catch {
      // Somebody else was faster.
      ftruncateSync(file);
    } finally {
      closeSync(file);
    }
    this.#free = this.#look();
  }
}
