import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import postgres from "postgres";
import type { Database, Run, Vault } from "../../stack/database/database.ts";
import { applyBaseline, applyPlatform } from "../../stack/database/platform.ts";
import { CommandError } from "../command.ts";
import { flushTree } from "./files.ts";
import { loadDatabase, requireEmpty } from "./load.ts";
import type { Manifest } from "./manifest.ts";
import { storageFolder, type StoragePlace } from "./storage-place.ts";
import { restoreStoredFiles } from "./stored-files.ts";

const CONNECT_TIMEOUT_S = 15;
const HOW_TO_EMPTY = "pass an empty one (npm run db:reset -- --db URL --yes empties it; on hosted make a new project)";

export interface ServerTarget {
  url: string;
  /** The keys, for a server that has none in its vault. */
  vault: Vault;
  /** A folder that is not there yet, or a project's Storage API. */
  storage: { folder: string } | { api: StoragePlace };
  say: (line: string) => void;
}

/** What Supabase provides, where it is missing, in the same transaction. */
async function layPlatform(run: Run, vault: Vault): Promise<void> {
  await applyBaseline(run, vault.file);
  const inside = {
    query: async (sql: string, parameters: unknown[] = []) => await run(sql, parameters),
    transaction: (script: (run: Run) => Promise<void>) => script(run),
  };
  await applyPlatform(inside as unknown as Database);
  const known = await run("select from vault.decrypted_secrets where starts_with(name, 'guardian_')", []);
  if (known.length > 0 || Object.keys(vault.secrets).length === 0) return;
  await run("select set_config('vault.secrets', $1, true)", [JSON.stringify(vault.secrets)]);
}

/** Stored files in a folder: they get their name inside the transaction, as its last step. */
async function restoreFolder(backup: string, manifest: Manifest, folder: string): Promise<string> {
  const building = `${folder}.restoring`;
  await rm(building, { recursive: true, force: true });
  await mkdir(dirname(folder), { recursive: true });
  await mkdir(building, { mode: 0o700 });
  await restoreStoredFiles(backup, manifest, storageFolder(building), () => {});
  await flushTree(building);
  return building;
}

/**
 * Restores a backup into an empty database of a Postgres server, in one transaction, with its stored files in a folder
 * or, once the database stands, in a project's Storage.
 * @throws {CommandError}
 */
export async function restoreServer(backup: string, manifest: Manifest, target: ServerTarget): Promise<void> {
  const { url, vault, storage, say } = target;
  const folder = "folder" in storage ? storage.folder : null;
  if (folder && existsSync(folder)) throw new CommandError(`${folder} is there already and is never written over`);
  const sql = postgres(url, { max: 1, connect_timeout: CONNECT_TIMEOUT_S, onnotice: () => {} });
  try {
    await sql.begin(async (tx) => {
      const run: Run = async (text, parameters) =>
        parameters ? await tx.unsafe(text, parameters as never[]) : await tx.unsafe(text).simple();
      await run("set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0");
      await layPlatform(run, vault);
      await requireEmpty(run, HOW_TO_EMPTY);
      say("the database …");
      await loadDatabase(run, backup, manifest, `the vault of the database or ${vault.file}`);
      if (!folder) return;
      say(`${manifest.objects.length} stored files …`);
      await rename(await restoreFolder(backup, manifest, folder), folder);
    });
  } catch (error) {
    if (folder) {
      for (const left of [folder, `${folder}.restoring`]) await rm(left, { recursive: true, force: true });
    }
    throw error;
  } finally {
    await sql.end({ timeout: 5 });
  }
  if ("api" in storage) await upload(backup, manifest, storage.api, say);
}

/** The database stands by now: what fails here is told as what it is, and can be done again alone. */
export async function upload(backup: string, manifest: Manifest, api: StoragePlace, say: (line: string) => void) {
  let done = 0;
  say(`${manifest.objects.length} stored files …`);
  try {
    await restoreStoredFiles(backup, manifest, api, (copied) => done = copied);
  } catch (error) {
    throw new CommandError(
      `the database is restored, but only ${done} of ${manifest.objects.length} stored files: go on with --files-only ` +
        `(${(error as Error).message})`,
    );
  }
}
