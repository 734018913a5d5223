import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "../../stack/root.ts";
import { CommandError } from "../command.ts";
import { appliedMigrations, contents, keyFingerprints, sealedUnder, storedObjects } from "./catalog.ts";
import { DUMP_FILES, dumpDatabase } from "./dump.ts";
import { flush, flushTree, measure } from "./files.ts";
import { removeOnInterrupt } from "./interrupt.ts";
import { type Manifest, writeManifest } from "./manifest.ts";
import type { Snapshot } from "./snapshot.ts";
import type { StoragePlace } from "./storage-place.ts";
import { copyStoredFiles } from "./stored-files.ts";

export interface BackupOptions {
  /** The folder to make; it must not be there yet. */
  out: string;
  /** @param scratch a path that may be used meanwhile. */
  openSnapshot: (scratch: string) => Promise<Snapshot>;
  storage: StoragePlace;
  say: (line: string) => void;
}

/** Told now and then, not for every file. */
const EVERY = 500;

async function guardianVersion(): Promise<string> {
  return JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")).version;
}

/** The keys that something in the backup was sealed with: an older one may be destroyed before it is restored. */
async function keysOf(query: Snapshot["query"]): Promise<Pick<Manifest, "keys" | "sealed">> {
  const [fingerprints, sealed] = [await keyFingerprints(query), await sealedUnder(query)];
  const needed = Object.entries(fingerprints).filter(([name]) => !/_kek_/.test(name) || sealed[name]);
  return { keys: Object.fromEntries(needed), sealed };
}

async function fill(folder: string, options: BackupOptions): Promise<Manifest> {
  const { say } = options;
  const snapshot = await options.openSnapshot(join(folder, ".copy"));
  try {
    const created = new Date().toISOString();
    say("the database …");
    await dumpDatabase(snapshot, folder);
    const { query } = snapshot;
    const objects = await storedObjects(query);
    const [server] = await query<{ version: string }>("select current_setting('server_version') as version");
    const described = {
      format: 1 as const,
      guardian: await guardianVersion(),
      created_at: created,
      postgres: server?.version ?? "",
      migrations: await appliedMigrations(query),
      tables: await contents(query),
      ...await keysOf(query),
    };
    say(`${objects.length} stored files …`);
    const { files, ...copied } = await copyStoredFiles(snapshot, objects, options.storage, folder, (count) => {
      if (count % EVERY === 0) say(`${count} of ${objects.length}`);
    });
    for (const file of Object.values(DUMP_FILES)) files[file] = await measure(join(folder, file));
    return { ...described, ...copied, files };
  } finally {
    await snapshot.close();
  }
}

/**
 * Makes a backup. It has its name when it is whole and on the disk; until then it is called `NAME.partial`, and a failure
 * removes it.
 * @throws {CommandError}
 */
export async function makeBackup(options: BackupOptions): Promise<Manifest> {
  const partial = `${options.out}.partial`;
  if (existsSync(options.out)) {
    throw new CommandError(`${options.out} is there already: a backup is never written over`);
  }
  if (existsSync(partial)) {
    throw new CommandError(`${partial} is in the way: a backup is being made there, or one was killed; remove it then`);
  }
  await mkdir(dirname(options.out), { recursive: true, mode: 0o700 });
  await mkdir(partial, { mode: 0o700 });
  try {
    for (const folder of ["database", "storage"]) await mkdir(join(partial, folder), { mode: 0o700 });
    const manifest = await removeOnInterrupt([partial], async () => {
      const filled = await fill(partial, options);
      await writeManifest(partial, filled);
      await flushTree(partial);
      return filled;
    });
    await rename(partial, options.out);
    await flush(dirname(options.out));
    return manifest;
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
}
