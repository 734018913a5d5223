import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { copyFile, mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import type { App } from "@supabase/lite";

type StorageAdapter = NonNullable<App["_storageAdapter"]>;

/** Has the disk hold the bytes before the file gets its name. */
async function flush(path: string): Promise<void> {
  const file = await open(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Stored objects as files, `<folder>/<bucket>/<key>`. A file appears under its name only when all its bytes are written,
 * so that a crash leaves a temporary file and never half an object.
 */
export class FilesystemStorage implements StorageAdapter {
  readonly driver = null;
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = resolve(folder);
  }

  /** @throws when the key would leave the folder. */
  #path(bucket: string, key: string): string {
    const path = resolve(this.#folder, bucket, key);
    if (!path.startsWith(join(this.#folder, bucket) + sep)) throw new Error("the object's name leaves its bucket");
    return path;
  }

  async getObject(bucket: string, key: string) {
    const metadata = await this.headObject(bucket, key);
    const body = Readable.toWeb(createReadStream(this.#path(bucket, key))) as unknown as ReadableStream;
    return { metadata, httpStatusCode: 200, body };
  }

  async uploadObject(
    bucket: string,
    key: string,
    _version: string | undefined,
    body: ReadableStream | NodeReadableStream | Uint8Array,
    mimetype: string,
    cacheControl: string,
  ) {
    const path = this.#path(bucket, key);
    await mkdir(dirname(path), { recursive: true });
    const temporary = `${path}.${randomUUID()}.part`;
    const hash = createHash("md5");
    let size = 0;
    const measure = new Transform({
      transform(chunk: Uint8Array, _encoding, done) {
        size += chunk.byteLength;
        hash.update(chunk);
        done(null, chunk);
      },
    });
    try {
      const bytes = body instanceof Uint8Array ? Readable.from([body]) : Readable.fromWeb(body as NodeReadableStream);
      await pipeline(bytes, measure, createWriteStream(temporary));
      await flush(temporary);
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
    return {
      cacheControl,
      contentLength: size,
      size,
      mimetype,
      lastModified: new Date(),
      eTag: `"${hash.digest("hex")}"`,
      httpStatusCode: 200,
    };
  }

  async deleteObject(bucket: string, key: string): Promise<void> {
    await rm(this.#path(bucket, key), { force: true });
  }

  async deleteObjects(bucket: string, keys: string[]): Promise<void> {
    for (const key of keys) await this.deleteObject(bucket, key);
  }

  async copyObject(bucket: string, key: string, _version: string | undefined, toBucket: string, toKey: string) {
    const target = this.#path(toBucket, toKey);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(this.#path(bucket, key), target);
    const { eTag, lastModified } = await this.headObject(toBucket, toKey);
    return { httpStatusCode: 200, eTag, lastModified };
  }

  async headObject(bucket: string, key: string) {
    const { size, mtime } = await stat(this.#path(bucket, key));
    return {
      cacheControl: "no-cache",
      contentLength: size,
      size,
      mimetype: "application/octet-stream",
      lastModified: mtime,
      eTag: `"${size.toString(16)}-${mtime.getTime().toString(16)}"`,
      httpStatusCode: 200,
    };
  }

  async privateAssetUrl(bucket: string, key: string): Promise<string> {
    return `file://${this.#path(bucket, key)}`;
  }
}
