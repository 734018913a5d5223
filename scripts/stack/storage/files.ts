import { createHash, randomUUID } from "node:crypto";
import { constants, createWriteStream } from "node:fs";
import { chmod, type FileHandle, lstat, mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { StorageRefusal, writeRefusal } from "./refusal.ts";

export type Bytes = ReadableStream | NodeReadableStream | Uint8Array;

/** What is known of a file once it is written. */
export interface StoredFile {
  /** Its name on disk, new for every upload. */
  file: string;
  size: number;
  sha256: string;
  /** As S3 makes an ETag. */
  md5: string;
}

/** A file that is not there any more, or is no longer what was stored. */
export class FileFault extends Error {
  override name = "FileFault";
  constructor(readonly kind: "lost" | "damaged") {
    super(`the stored file is ${kind}`);
  }
}

const FILE_NAME = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const ABSENT = new Set(["ENOENT", "ENOTDIR"]);
const OWNER_ONLY = 0o700;

/** Has the disk hold what was written to a file, or which names a folder has. */
async function flush(path: string, flags: string | number = constants.O_RDONLY): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Counts and hashes what passes. */
class Measure extends Transform {
  size = 0;
  readonly #sha256 = createHash("sha256");
  readonly #md5 = createHash("md5");
  readonly #limit: number;

  constructor(limit: number) {
    super();
    this.#limit = limit;
  }

  override _transform(chunk: Uint8Array, _encoding: string, done: (error: Error | null, chunk?: Uint8Array) => void) {
    this.size += chunk.byteLength;
    if (this.size > this.#limit) {
      const message = `The object exceeded the maximum allowed size of ${this.#limit} bytes`;
      return done(new StorageRefusal(400, "413", message));
    }
    this.#sha256.update(chunk);
    this.#md5.update(chunk);
    done(null, chunk);
  }

  digests(): { sha256: string; md5: string } {
    return { sha256: this.#sha256.digest("hex"), md5: this.#md5.digest("hex") };
  }
}

/** What the bytes of a file have to be. A row of another Storage knows an MD5 at most. */
export interface Expected {
  size: number;
  sha256?: string | undefined;
  md5?: string | undefined;
}

async function isAsExpected(handle: FileHandle, { size, sha256, md5 }: Expected): Promise<boolean> {
  const stat = await handle.stat();
  if (!stat.isFile() || stat.size !== size) return false;
  const [algorithm, digest] = sha256 ? ["sha256", sha256] : ["md5", md5];
  if (!algorithm || !digest) return true;
  const hash = createHash(algorithm);
  for await (const chunk of handle.createReadStream({ start: 0, autoClose: false })) hash.update(chunk as Uint8Array);
  return hash.digest("hex") === digest;
}

/**
 * The files themselves. Each upload makes a new one under a name of its own, never changed afterwards: no name of a
 * client's becomes a path, two uploads never meet, and a row that names a file names exactly its bytes.
 *
 *     <folder>/objects/<two letters>/<file>    what is stored
 *     <folder>/.uploads/<file>                 what is just arriving
 *     <folder>/.lost+found/<file>              what no row knew at a start
 */
export class Files {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Makes the folder where it is missing, and clears away what was arriving when the last process ended. */
  static async open(path: string): Promise<Files> {
    const folder = resolve(path);
    await rm(join(folder, ".uploads"), { recursive: true, force: true });
    for (const name of ["", "objects", ".uploads", ".lost+found"]) {
      await mkdir(join(folder, name), { recursive: true, mode: OWNER_ONLY });
      await chmod(join(folder, name), OWNER_ONLY);
    }
    return new Files(folder);
  }

  #path(file: string): string {
    if (!FILE_NAME.test(file)) throw new FileFault("lost");
    return join(this.folder, "objects", file.slice(0, 2), file);
  }

  #found(file: string): string {
    return join(this.folder, ".lost+found", file);
  }

  /** Gives a file its place, so that it is there after a crash too. */
  async #place(from: string, file: string): Promise<void> {
    const path = this.#path(file);
    const made = await mkdir(dirname(path), { recursive: true, mode: OWNER_ONLY });
    if (made) await flush(dirname(dirname(path)));
    if (!(await lstat(dirname(path))).isDirectory()) throw new Error("a folder of the stored files has become a link");
    await rename(from, path);
    await flush(dirname(path));
  }

  /**
   * Stores what a stream brings. When this resolves, the bytes are on the disk; when it rejects, nothing is left.
   * @throws {StorageRefusal} when there is more than `limit`, the stream breaks off, or the disk is full.
   */
  async write(bytes: Bytes, limit: number): Promise<StoredFile> {
    const file = randomUUID();
    const arriving = join(this.folder, ".uploads", file);
    const measure = new Measure(limit);
    try {
      const source = bytes instanceof Uint8Array
        ? Readable.from([bytes])
        : Readable.fromWeb(bytes as NodeReadableStream);
      await pipeline(source, measure, createWriteStream(arriving, { flags: "wx", mode: 0o600, flush: true }));
      await this.#place(arriving, file);
    } catch (error) {
      await rm(arriving, { force: true });
      throw writeRefusal(error);
    }
    return { file, size: measure.size, ...measure.digests() };
  }

  /**
   * A stream of a file that has been read and found to be what was stored.
   * @throws {FileFault} when it is not there, or its bytes are others.
   */
  async read(file: string, expected: Expected): Promise<ReadableStream> {
    const handle = await this.#open(file);
    try {
      if (!await isAsExpected(handle, expected)) throw new FileFault("damaged");
      return Readable.toWeb(handle.createReadStream({ start: 0 })) as unknown as ReadableStream;
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /** A link planted in the folder is not followed: it is no file of ours. */
  async #open(file: string): Promise<FileHandle> {
    try {
      return await open(this.#path(file), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code && ABSENT.has(code)) throw new FileFault("lost");
      if (code === "ELOOP" || code === "EIO") throw new FileFault("damaged");
      throw error;
    }
  }

  /** Removes a file; one that is gone already is removed. */
  async remove(file: string): Promise<void> {
    if (!FILE_NAME.test(file)) return;
    await rm(this.#path(file), { force: true });
    await rm(this.#found(file), { force: true });
  }

  /** Every file that is stored. */
  async list(): Promise<Set<string>> {
    const entries = await readdir(join(this.folder, "objects"), { recursive: true, withFileTypes: true });
    return new Set(entries.filter((entry) => entry.isFile() && FILE_NAME.test(entry.name)).map((entry) => entry.name));
  }

  /** Size of a file in bytes; null when it is not there, or is a link. */
  async size(file: string): Promise<number | null> {
    try {
      const stat = await lstat(this.#path(file));
      return stat.isFile() ? stat.size : null;
    } catch (error) {
      if (error instanceof FileFault || ABSENT.has((error as NodeJS.ErrnoException).code ?? "")) return null;
      throw error;
    }
  }

  /** Puts a file nobody knows aside. */
  async putAside(file: string): Promise<void> {
    await rename(this.#path(file), this.#found(file));
  }

  /** Takes a file back that had been put aside. @returns whether it was there. */
  async takeBack(file: string): Promise<boolean> {
    if (!FILE_NAME.test(file)) return false;
    try {
      await this.#place(this.#found(file), file);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
      throw error;
    }
  }

  /** Removes what was put aside longer ago than that (a rename sets ctime). */
  async forgetPutAside(days: number): Promise<void> {
    const before = Date.now() - days * 86_400_000;
    for (const file of await readdir(join(this.folder, ".lost+found"))) {
      if ((await lstat(this.#found(file))).ctimeMs < before) {
        await rm(this.#found(file), { recursive: true, force: true });
      }
    }
  }

  /** Whether anything is put aside. */
  async holdsPutAside(): Promise<boolean> {
    return (await readdir(join(this.folder, ".lost+found"))).length > 0;
  }
}
