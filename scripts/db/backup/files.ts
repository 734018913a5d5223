import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { open, readdir } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { CommandError } from "../command.ts";

/** What a file holds. */
export interface Content {
  bytes: number;
  sha256: string;
}

/** Has the disk hold a file, or a folder's names. */
export async function flush(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Has the disk hold a folder with everything in it. */
export async function flushTree(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await flushTree(path);
    else if (entry.isFile()) await flush(path);
  }
  await flush(folder);
}

/** A file's length and hash. Its bytes pass through and are not kept. */
export async function measure(path: string): Promise<Content> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    bytes += chunk.byteLength;
    hash.update(chunk);
  }
  return { bytes, sha256: hash.digest("hex") };
}

/** Writes a stream to a new file, for its owner's eyes only. @returns what was written, and its MD5. */
export async function writeStream(from: Readable, path: string): Promise<Content & { md5: string }> {
  const [sha256, md5] = [createHash("sha256"), createHash("md5")];
  let bytes = 0;
  const watch = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.byteLength;
      sha256.update(chunk);
      md5.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(from, watch, createWriteStream(path, { mode: 0o600, flags: "w" }));
  await flush(path);
  return { bytes, sha256: sha256.digest("hex"), md5: md5.digest("hex") };
}

/** The path below a folder that a name stands for. @throws when the name would leave the folder. */
export function below(folder: string, ...names: string[]): string {
  const path = resolve(folder, ...names);
  if (!path.startsWith(resolve(folder) + sep)) throw new CommandError(`${names.join("/")} would leave ${folder}`);
  return path;
}

/**
 * Works at most `limit` items at a time. After a failure no further one is begun, and those under way come to their end
 * before it is thrown: nothing is still being written by then.
 */
export async function forEach<T>(items: readonly T[], limit: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const failures: unknown[] = [];
  const worker = async () => {
    for (const item of queue) {
      await work(item).catch((error) => failures.push(error));
      if (failures.length > 0) return;
    }
  };
  await Promise.all(Array.from({ length: limit }, worker));
  if (failures.length > 0) throw failures[0];
}
