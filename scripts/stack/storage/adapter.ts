import type { App } from "@supabase/lite";
import type { Database } from "../database/database.ts";
import { type Bytes, FileFault, type Files, type StoredFile } from "./files.ts";
import { StorageRefusal } from "./refusal.ts";
import { currentRequest } from "./request.ts";

export type StorageAdapter = NonNullable<App["_storageAdapter"]>;

/** What the row of an object says about it; written by @supabase/lite from what `uploadObject` returns. */
export interface ObjectMetadata extends StoredFile {
  mimetype: string;
  cacheControl: string;
  eTag: string;
  contentLength: number;
  lastModified: string;
}

export interface ObjectRow {
  id: string;
  metadata: Partial<ObjectMetadata> | null;
}

/** The file of an object. A row that was made by another Storage, and restored, names none: it has the row's own name. */
export const fileOf = ({ id, metadata }: ObjectRow): string => metadata?.file ?? id;

export interface AdapterOptions {
  files: Files;
  database: Database;
  onLog: (line: string) => void;
}

/** What a client and a stage are told of a file that cannot be served as it was stored. */
const FAULTS: Record<FileFault["kind"], () => StorageRefusal> = {
  damaged: () => new StorageRefusal(500, "stored-file-damaged", "The stored file is no longer what was uploaded"),
  lost: () => new StorageRefusal(500, "stored-file-lost", "The stored file is not there any more"),
};

/**
 * What @supabase/lite keeps the bytes of objects with. A row names its file, size and hash; lite writes the row after
 * the file, and removes it after the file, so that no row ever names bytes that were not there.
 */
export class FilesystemStorage implements StorageAdapter {
  readonly driver = null;
  readonly #options: AdapterOptions;

  constructor(options: AdapterOptions) {
    this.#options = options;
  }

  async #row(bucket: string, key: string): Promise<ObjectRow> {
    const [row] = await this.#options.database.query<ObjectRow>(
      "select id, metadata from storage.objects where bucket_id = $1 and name = $2",
      [bucket, key],
    );
    if (!row) throw new StorageRefusal(400, "404", "Object not found");
    return row;
  }

  async getObject(bucket: string, key: string) {
    const row = await this.#row(bucket, key);
    const { id, metadata } = row;
    const md5 = /^"?([0-9a-f]{32})"?$/.exec(metadata?.eTag ?? "")?.[1];
    try {
      const body = await this.#options.files.read(fileOf(row), {
        size: metadata?.size ?? -1,
        sha256: metadata?.sha256,
        md5,
      });
      return { metadata: this.#describe(metadata), httpStatusCode: 200, body };
    } catch (error) {
      if (!(error instanceof FileFault)) throw error;
      this.#options.onLog(`storage: the file of object ${id} is ${error.kind}`);
      throw currentRequest().refuse(FAULTS[error.kind]());
    }
  }

  async uploadObject(
    bucket: string,
    key: string,
    _version: string | undefined,
    body: Bytes,
    mimetype: string,
    cacheControl: string,
  ) {
    const request = currentRequest();
    try {
      const stored = await this.#options.files.write(body, await this.#limit(bucket));
      request.written.push({ bucket, key, file: stored.file });
      if (request.replaces) request.replaced.push(...await this.#presentFile(bucket, key));
      const lastModified = new Date();
      const contentLength = stored.size;
      const eTag = `"${stored.md5}"`;
      return { ...stored, mimetype, cacheControl, eTag, contentLength, lastModified, httpStatusCode: 200 };
    } catch (error) {
      if (!(error instanceof StorageRefusal)) throw error;
      if (error.status >= 500) this.#options.onLog(`storage: ${error.message}`);
      throw request.refuse(error);
    }
  }

  /** @supabase/lite compares the announced length only, which an upload in chunks has none of. */
  async #limit(bucket: string): Promise<number> {
    const [row] = await this.#options.database.query<{ limit: string | null }>(
      "select file_size_limit as limit from storage.buckets where id = $1",
      [bucket],
    );
    return row?.limit ? Number(row.limit) : Infinity;
  }

  async #presentFile(bucket: string, key: string): Promise<string[]> {
    const row = await this.#row(bucket, key).catch((error) => {
      if (error instanceof StorageRefusal) return null;
      throw error;
    });
    return row ? [fileOf(row)] : [];
  }

  async deleteObject(bucket: string, key: string): Promise<void> {
    // Moving is copying and deleting to @supabase/lite; here the row keeps its file.
    if (currentRequest().moves) return;
    for (const file of await this.#presentFile(bucket, key)) await this.removeUnlessNamed(file, 1);
  }

  async deleteObjects(bucket: string, keys: string[]): Promise<void> {
    for (const key of keys) await this.deleteObject(bucket, key);
  }

  /** Removes a file that no more than `besides` rows name: a copy of an object shares its file. */
  async removeUnlessNamed(file: string, besides = 0): Promise<void> {
    const [row] = await this.#options.database.query<{ names: number }>(
      "select count(*)::integer as names from storage.objects where metadata ->> 'file' = $1",
      [file],
    );
    if ((row?.names ?? 0) <= besides) await this.#options.files.remove(file);
  }

  /** A file never changes, so that the copy's row may name the same: @supabase/lite gives it the source's metadata. */
  async copyObject(
    bucket: string,
    key: string,
    _version: string | undefined,
    _to: string,
    _key: string,
    moved?: string,
  ) {
    if (moved !== undefined) currentRequest().moves = true;
    const { metadata } = await this.#row(bucket, key);
    if (moved === undefined && !metadata?.file) {
      throw currentRequest().refuse(new StorageRefusal(400, "501", "An object of another Storage is not copied here"));
    }
    return { httpStatusCode: 200, eTag: metadata?.eTag ?? "", lastModified: new Date() };
  }

  async headObject(bucket: string, key: string) {
    return this.#describe((await this.#row(bucket, key)).metadata);
  }

  #describe(metadata: Partial<ObjectMetadata> | null) {
    return {
      cacheControl: metadata?.cacheControl ?? "no-cache",
      contentLength: metadata?.size ?? 0,
      size: metadata?.size ?? 0,
      mimetype: metadata?.mimetype ?? "application/octet-stream",
      lastModified: new Date(metadata?.lastModified ?? 0),
      eTag: metadata?.eTag ?? "",
      httpStatusCode: 200,
    };
  }

  /** There is no address to fetch a file from: images are not transformed here. */
  privateAssetUrl(): Promise<string> {
    return Promise.reject(new Error("stored files have no address"));
  }
}
