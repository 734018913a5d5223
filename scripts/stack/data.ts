import { readdir } from "node:fs/promises";
import { join } from "node:path";
import {
  discardFolder,
  hasDatabase,
  markFolder,
  requireOwnFolder,
  requirePermission,
  requireThisVersion,
} from "./data-folder.ts";
import type { Database, Vault } from "./database/database.ts";
import type { MakeRoom } from "./database/full-disk.ts";
import { openNative } from "./database/native.ts";
import { makePglite } from "./database/new-pglite.ts";
import { openPglite } from "./database/pglite.ts";
import { prepareDatabase } from "./database/prepare.ts";
import { StartError } from "./failure.ts";
import { type Keys, keysFolder, openKeys, requireKeysOf } from "./keys.ts";
import { ROOT } from "./root.ts";
import { requireSpace, Space } from "./space.ts";

export interface DataOptions {
  dataDir: string;
  /** A Postgres 17 to use instead of the embedded database. */
  databaseUrl?: string;
  /** A dump of a prepared embedded database: it is loaded into memory instead of opening the data folder's. For tests. */
  template?: Blob;
  /** Throw away the data folder and its keys first. */
  fresh: boolean;
  /** Stops it between two steps. */
  signal?: AbortSignal;
  /** Told what goes wrong in any part. */
  onLog: (line: string) => void;
}

export interface Data {
  keys: Keys;
  database: Database;
  /** Migrations that were applied. */
  migrations: string[];
  /** What is left on the folder's disk. */
  space: Space;
}

async function isEmpty(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return true;
    throw error;
  }
}

/** @throws {StartError} when the data may not be used; nothing was touched then. */
async function requireUsableData({ dataDir, fresh }: DataOptions): Promise<void> {
  await requireOwnFolder(dataDir);
  await requirePermission(dataDir);
  if (!fresh) await requireThisVersion(dataDir);
}

async function openEmbedded(dataDir: string, vault: Vault, makeRoom: MakeRoom): Promise<Database> {
  try {
    return await openPglite({ dataDir: join(dataDir, "postgres"), vault, makeRoom });
  } catch (error) {
    throw new StartError(
      `the database in ${dataDir} does not open (${(error as Error).message.split("\n")[0]})`,
      "restore a backup with npm run db:restore, or begin anew with --fresh",
      { cause: error },
    );
  }
}

/** Opens the database, brings it to the present schema, and sees that the keys are the ones it was sealed with. */
async function openDatabase(
  options: DataOptions,
  vault: Vault,
  space: Space,
): Promise<Pick<Data, "database" | "migrations">> {
  if (options.template) {
    return { database: await openPglite({ dataDir: null, template: options.template, vault }), migrations: [] };
  }
  const { dataDir, signal } = options;
  const made = options.databaseUrl ? [] : await makePglite(join(dataDir, "postgres"), vault.file, ROOT, signal);
  const database = options.databaseUrl
    ? await openNative({ url: options.databaseUrl, vault })
    : await openEmbedded(dataDir, vault, () => space.makeRoom());
  try {
    signal?.throwIfAborted();
    const migrations = [...made, ...await prepareDatabase(database, ROOT, signal)];
    await requireKeysOf(database, vault);
    return { database, migrations };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/**
 * Opens the data folder, or makes it: keys, and the database. A folder that was new is gone again when its database
 * could not be made, and so are the keys, which nothing was sealed with.
 */
export async function openData(options: DataOptions): Promise<Data> {
  const { dataDir } = options;
  await requireUsableData(options);
  if (options.fresh) await discardFolder(dataDir);
  const isEmbedded = !options.databaseUrl && !options.template;
  const dataExists = await hasDatabase(dataDir);
  await requireSpace(dataDir, isEmbedded && !dataExists);
  const isNew = await isEmpty(dataDir) && await isEmpty(keysFolder(dataDir));
  let space: Space | undefined;
  try {
    const keys = await openKeys(dataDir, { dataExists });
    await markFolder(dataDir);
    space = new Space(dataDir, isEmbedded, options.onLog);
    return { keys, ...await openDatabase(options, keys.vault, space), space };
  } catch (error) {
    space?.stop();
    if (isNew && !await hasDatabase(dataDir)) await discardFolder(dataDir);
    throw error;
  }
}
