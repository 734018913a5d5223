import { createReadStream } from "node:fs";
import { copyFile, mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { createClient } from "@supabase/supabase-js";
import ws from "ws";
import { CommandError } from "../command.ts";
import type { StoredObject } from "./catalog.ts";
import { below, flush } from "./files.ts";

const TIMEOUT_MS = 120_000;
const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 250;

/** Where an object is: in a bucket under a name, and in a folder of the embedded stack under a path. */
type Place = Pick<StoredObject, "bucket" | "name" | "path">;

/** Where stored objects are: a folder, or a project's Storage API. */
export interface StoragePlace {
  /** How to speak of it. */
  readonly name: string;
  /** How many objects may be under way at once. */
  readonly parallel: number;
  /** An object's bytes; null when it is not there. */
  read(object: Place): Promise<Readable | null>;
  /** Puts an object there, over what may stand there. */
  write(object: Place, file: string, type: string | null): Promise<void>;
}

/** The embedded stack's stored files (scripts/stack/storage/files.ts). */
export function storageFolder(folder: string): StoragePlace {
  return {
    name: folder,
    parallel: 4,
    read: async (object) => {
      const path = below(folder, object.path);
      const there = await stat(path).then((found) => found.isFile(), (error) => {
        if (error.code === "ENOENT" || error.code === "ENOTDIR") return false;
        throw error;
      });
      return there ? createReadStream(path) : null;
    },
    write: async (object, file) => {
      const path = below(folder, object.path);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await copyFile(file, path);
      await flush(path);
    },
  };
}

/** What a request to Storage failed with. */
interface StorageFailure {
  message: string;
  status?: number | undefined;
  statusCode?: string | undefined;
}

const isMissing = ({ status, statusCode }: StorageFailure) => status === 404 || statusCode === "404";
/** A refusal that stays one however often it is asked again. */
const isFinal = ({ status }: StorageFailure) => status !== undefined && status >= 400 && status < 500 && status !== 429;

/** Tries again what failed for the moment, with growing pauses. Every call is bounded in time. */
async function persist<T>(
  what: string,
  call: () => PromiseLike<{ data: T; error: StorageFailure | null }>,
): Promise<T | null> {
  for (let attempt = 1;; attempt++) {
    const { data, error } = await call();
    if (!error) return data;
    if (isMissing(error)) return null;
    if (isFinal(error) || attempt === ATTEMPTS) throw new CommandError(`Storage: ${what}: ${error.message}`);
    await new Promise((next) => setTimeout(next, FIRST_PAUSE_MS * 2 ** attempt * (0.5 + Math.random())));
  }
}

/** A project's Storage API, reached with its secret key. */
function storageApi(url: string, secretKey: string): StoragePlace {
  const client = createClient(url, secretKey, {
    auth: { persistSession: false, autoRefreshToken: false },
    realtime: { transport: ws as never },
    global: { fetch: (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) }) },
  });
  return {
    name: url,
    parallel: 8,
    read: async ({ bucket, name }) => {
      const stream = await persist(
        `${bucket}/${name} could not be read`,
        () => client.storage.from(bucket).download(name).asStream(),
      );
      return stream && Readable.fromWeb(stream as ReadableStream);
    },
    write: async ({ bucket, name }, file, type) => {
      const contentType = type ?? "application/octet-stream";
      const done = await persist(
        `${bucket}/${name} could not be stored`,
        () =>
          client.storage.from(bucket).upload(name, createReadStream(file), {
            contentType,
            upsert: true,
            duplex: "half",
          }),
      );
      if (!done) throw new CommandError(`Storage: there is no bucket ${bucket}`);
    },
  };
}

/** The place `--storage` names: a folder, or the URL of a project whose secret key stands in the environment. */
export function storagePlace(named: string): StoragePlace {
  if (!/^https?:\/\//.test(named)) return storageFolder(named);
  const key = process.env.SUPABASE_SECRET_KEY;
  if (!key) throw new CommandError(`--storage ${named} needs the project's secret key in SUPABASE_SECRET_KEY`);
  return storageApi(named.replace(/\/$/, ""), key);
}
