import { mkdir, readdir, rename, rm, rmdir } from "node:fs/promises";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { openPglite } from "../../stack/database/pglite.ts";
import { applyPlatform } from "../../stack/database/platform.ts";
import { keysFolder } from "../../stack/keys.ts";
import { lockFile, lockFolder } from "../../stack/lock.ts";
import { CommandError } from "../command.ts";
import { flush, flushTree } from "./files.ts";
import { removeOnInterrupt } from "./interrupt.ts";
import { fingerprints, placeKeys, readVault, requireKeys, whatIsLost } from "./keys.ts";
import { loadDatabase } from "./load.ts";
import type { Manifest } from "./manifest.ts";
import { storageFolder } from "./storage-place.ts";
import { restoreStoredFiles } from "./stored-files.ts";

export interface EmbeddedTarget {
  dataDir: string;
  /** The copy of the keys that was kept, where they do not stand beside the data folder already. */
  keys: string | undefined;
  say: (line: string) => void;
}

async function requireEmptyFolder(dataDir: string): Promise<void> {
  const entries = await readdir(dataDir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  if (entries.length > 0) {
    throw new CommandError(
      `${dataDir} is not empty and is never written over: pass another --data-dir, or empty it with npm run db:reset ` +
        "(which also throws its keys away: keep a copy)",
    );
  }
}

/** The folder to take the keys from. @throws {CommandError} unless they are the backup's. */
async function chooseKeys(target: EmbeddedTarget, manifest: Manifest): Promise<string> {
  const beside = keysFolder(target.dataDir);
  const chosen = target.keys ?? beside;
  const { secrets } = await readVault(chosen);
  if (Object.keys(secrets).length === 0 && Object.keys(manifest.keys).length > 0) {
    throw new CommandError(
      `there are no keys in ${chosen}: pass the copy you have kept with --keys; without them ${whatIsLost(manifest)}`,
    );
  }
  for (const folder of [chosen, ...(existsSync(beside) ? [beside] : [])]) {
    requireKeys(manifest, fingerprints((await readVault(folder)).secrets), folder);
  }
  return chosen;
}

async function build(folder: string, backup: string, manifest: Manifest, keys: string, target: EmbeddedTarget) {
  target.say("the database …");
  const database = await openPglite({ dataDir: join(folder, "postgres"), vault: await readVault(keys) });
  try {
    await applyPlatform(database);
    await database.transaction((run) => loadDatabase(run, backup, manifest, keys));
  } finally {
    await database.close();
  }
  target.say(`${manifest.objects.length} stored files …`);
  await restoreStoredFiles(backup, manifest, storageFolder(join(folder, "storage")), () => {});
  await flushTree(folder);
}

/**
 * Restores a backup into an empty data folder: it is built beside it and gets the folder's name when it is whole.
 * @throws {CommandError}
 */
export async function restoreEmbedded(backup: string, manifest: Manifest, target: EmbeddedTarget): Promise<void> {
  const { dataDir } = target;
  await mkdir(dirname(dataDir), { recursive: true });
  const unlock = await lockFolder(dataDir);
  const building = `${dataDir}.restoring`;
  try {
    await requireEmptyFolder(dataDir);
    const keys = await chooseKeys(target, manifest);
    // What a restore that was killed has left.
    await rm(building, { recursive: true, force: true });
    await mkdir(building, { mode: 0o700 });
    await removeOnInterrupt(
      [building, lockFile(dataDir)],
      () => build(building, backup, manifest, keys, target),
    );
    await placeKeys(keys, dataDir);
    if (existsSync(dataDir)) await rmdir(dataDir);
    await rename(building, dataDir);
    await flush(dirname(dataDir));
  } finally {
    await rm(building, { recursive: true, force: true });
    await unlock();
  }
}
