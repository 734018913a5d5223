import { constants } from "node:fs";
import { access, mkdir, readdir, readFile, realpath, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { z } from "zod";
import { StartError } from "./failure.ts";
import { auditFolder } from "./audit.ts";
import { KEY_FILES, keysFolder } from "./keys.ts";
import { ROOT } from "./root.ts";

const POSTGRES = "17";
const MARK = "guardian.json";
/** All that Guardian puts into a data folder, and so all it ever removes from one. */
const ENTRIES = [MARK, "postgres", "postgres.new", "postgres.old", "storage", "logs", "reserve"];
/** What file systems put into every folder of theirs. */
const NOBODYS = new Set(["lost+found", ".DS_Store"]);

const MarkSchema = z.object({ guardian: z.literal(1), pglite: z.string() });

const has = (path: string) => access(path).then(() => true, () => false);
const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

/** Whether a data folder has an embedded database, whole or not. */
export const hasDatabase = (dataDir: string): Promise<boolean> => has(join(dataDir, "postgres"));

/** A folder by its one true name: through a link it would have another lock and other keys. */
export async function trueFolder(path: string): Promise<string> {
  const folder = resolve(path);
  try {
    return await realpath(folder);
  } catch (error) {
    if (codeOf(error) !== "ENOENT" || dirname(folder) === folder) throw error;
    return join(await trueFolder(dirname(folder)), basename(folder));
  }
}

async function entriesOf(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((entry) => !NOBODYS.has(entry));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    if (codeOf(error) === "ENOTDIR") throw new StartError(`${folder} is a file`, "pass a folder with --data-dir");
    throw error;
  }
}

/** @throws {StartError} when a folder, or the folder of keys beside it, holds anything that Guardian did not put there. */
export async function requireOwnFolder(dataDir: string): Promise<void> {
  const entries = await entriesOf(dataDir);
  const foreign = entries.includes(MARK)
    ? undefined
    : entries.find((entry) => !ENTRIES.includes(entry) && entry !== `${MARK}.new`);
  if (foreign !== undefined) {
    throw new StartError(
      `${dataDir} is no data folder of Guardian's, it holds ${foreign}`,
      "pass a new or an empty folder with --data-dir",
    );
  }
  const keys = keysFolder(dataDir);
  const stray = (await entriesOf(keys)).find((entry) => !KEY_FILES.includes(entry.replace(/\.new$/, "")));
  if (stray === undefined) return;
  throw new StartError(`${keys} holds ${stray}, which is no key of Guardian's`, "pass another --data-dir");
}

/** The PGlite of this checkout, without its patch number: folders stay readable between patches. */
async function ownPglite(): Promise<string> {
  const { dependencies } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8"));
  return String(dependencies["@electric-sql/pglite"]).split(".").slice(0, 2).join(".");
}

/** The PGlite a folder was made by. A folder without a mark is one that was not finished. */
async function madeBy(dataDir: string): Promise<string | undefined> {
  const file = join(dataDir, MARK);
  try {
    return MarkSchema.parse(JSON.parse(await readFile(file, "utf8"))).pglite;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    if (codeOf(error) !== undefined) throw error;
    throw new StartError(`${file} is damaged`, "restore it from your backup", { cause: error });
  }
}

/** @throws {StartError} when the database of a folder was made by a Postgres or a PGlite that cannot be opened here. */
export async function requireThisVersion(dataDir: string): Promise<void> {
  if (!await hasDatabase(dataDir)) return;
  const version = (await readFile(join(dataDir, "postgres/PG_VERSION"), "utf8").catch((error) => {
    if (codeOf(error) !== "ENOENT") throw error;
    throw new StartError(
      `the database in ${dataDir} is damaged, it has no PG_VERSION`,
      "restore a backup with npm run db:restore, or begin anew with --fresh",
    );
  })).trim();
  const [own, made] = [await ownPglite(), await madeBy(dataDir)];
  if (version === POSTGRES && (made === undefined || made === own)) return;
  throw new StartError(
    `the data in ${dataDir} was made by Postgres ${version}${made ? ` (PGlite ${made})` : ""}, and this is Postgres ` +
      `${POSTGRES} (PGlite ${own})`,
    "use the Guardian that made it, and take it along with npm run db:backup there and npm run db:restore here",
  );
}

/** @throws the system's error for the first path of the data or its keys that this user may not read and write. */
export async function requirePermission(dataDir: string): Promise<void> {
  const keys = keysFolder(dataDir);
  const data = ["", "postgres", "postgres/PG_VERSION", "postgres/pg_wal", "postgres/base", "storage", "logs"];
  for (const path of [...data.map((name) => join(dataDir, name)), keys, ...KEY_FILES.map((name) => join(keys, name))]) {
    await access(path, constants.R_OK | constants.W_OK).catch((error) => {
      if (codeOf(error) !== "ENOENT") throw error;
    });
  }
}

/** Makes the folder and says in it whose it is. */
export async function markFolder(dataDir: string): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  const file = join(dataDir, MARK);
  if (await has(file)) return;
  await writeFile(`${file}.new`, `${JSON.stringify({ guardian: 1, pglite: await ownPglite() })}\n`);
  await rename(`${file}.new`, file);
}

/**
 * Throws the data, its keys and what was published of its audit trail away, and nothing else. The database loses its name first and the mark goes last: killed
 * in between, what is left is a folder of ours without a database.
 */
export async function discardFolder(dataDir: string): Promise<void> {
  await requireOwnFolder(dataDir);
  const database = join(dataDir, "postgres");
  if (await has(database)) {
    await rm(`${database}.old`, { recursive: true, force: true });
    await rename(database, `${database}.old`);
  }
  for (
    const folder of [
      ...ENTRIES.map((entry) => join(dataDir, entry)).reverse(),
      keysFolder(dataDir),
      auditFolder(dataDir),
    ]
  ) {
    await rm(folder, { recursive: true, force: true });
  }
  await rmdir(dataDir).catch((error) => {
    // It is a mount point, or somebody else keeps something in it too.
    if (!["ENOENT", "ENOTEMPTY", "EBUSY", "EEXIST"].includes(codeOf(error) ?? "")) throw error;
  });
}
