import { createHash } from "node:crypto";
import { cp, lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readTemplate } from "../../scripts/db/template.ts";
import { openPglite } from "../../scripts/stack/database/pglite.ts";
import { keysFolder, openKeys } from "../../scripts/stack/keys.ts";

/** Makes a data folder with the present schema and its keys, as a first start leaves it. */
export async function makeData(dataDir: string): Promise<void> {
  const { vault } = await openKeys(dataDir);
  const database = await openPglite({ dataDir: join(dataDir, "postgres"), vault, template: await readTemplate() });
  await database.close();
}

/** Copies a data folder with its keys. */
export async function copyData(from: string, to: string): Promise<void> {
  for (const [source, target] of [[from, to], [keysFolder(from), keysFolder(to)]] as const) {
    await cp(source, target, { recursive: true, preserveTimestamps: true });
  }
}

/** Every path below a folder, with its mode and a hash of its bytes: what must not change when a start fails. */
export async function contentsOf(folder: string): Promise<Record<string, string>> {
  const contents: Record<string, string> = {};
  for (const path of (await readdir(folder, { recursive: true })).sort()) {
    const stats = await lstat(join(folder, path));
    const bytes = stats.isFile() ? await readFile(join(folder, path)) : "";
    contents[path] = `${stats.mode.toString(8)} ${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}`;
  }
  return contents;
}

/** Runs SQL on the database of a data folder nobody uses. */
export async function inDatabase<Row>(dataDir: string, sql: string): Promise<Row[]> {
  const { vault } = await openKeys(dataDir);
  const database = await openPglite({ dataDir: join(dataDir, "postgres"), vault });
  try {
    return await database.query<Row>(sql);
  } finally {
    await database.close();
  }
}
