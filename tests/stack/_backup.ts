import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readTemplate } from "../../scripts/db/template.ts";
import { openPglite } from "../../scripts/stack/database/pglite.ts";
import { keysFolder, openKeys } from "../../scripts/stack/keys.ts";
import { freeStackPort } from "../../scripts/stack/ports.ts";
import { type Stack, startStack } from "../../scripts/stack/start.ts";
import { type Outcome, run, toEnd } from "./_command.ts";

export const backup = (...args: string[]) => run("scripts/db/backup.ts", ...args);
export const restore = (...args: string[]) => run("scripts/db/restore.ts", ...args);

/** Runs a command to its end. @throws with what it said unless it ended well. */
export async function succeed(command: ReturnType<typeof run>): Promise<Outcome> {
  const outcome = await toEnd(command);
  if (outcome.code !== 0) throw new Error(outcome.stderr);
  return outcome;
}

/** The sentence a command was refused with; progress before it is left out. */
export async function refusal(command: ReturnType<typeof run>): Promise<string> {
  const { code, stderr } = await toEnd(command);
  if (code !== 1) throw new Error(`it ended with ${code}: ${stderr}`);
  const lines = stderr.trim().split("\n").filter((line) => !line.endsWith(" …"));
  if (lines.length !== 1) throw new Error(`that is not one sentence: ${stderr}`);
  return lines[0] ?? "";
}

/** Waits until something is there. @throws when a command ends before. */
export async function appeared(path: string, command: ReturnType<typeof run>): Promise<void> {
  let ended = false;
  void command.ended.then(() => ended = true);
  while (!existsSync(path)) {
    if (ended) throw new Error(`${path} did not appear: ${command.stderr}`);
    await new Promise((next) => setTimeout(next, 10));
  }
}

/** Makes the database of a data folder from the template of the tests, which is quicker than from nothing. */
export async function prepareFolder(dataDir: string): Promise<void> {
  const { vault } = await openKeys(dataDir);
  const database = await openPglite({ dataDir: join(dataDir, "postgres"), vault, template: await readTemplate() });
  await database.close();
}

/** Starts a stack on a data folder of its own. */
export async function serve(dataDir: string, databaseUrl?: string): Promise<Stack> {
  return await startStack({
    dataDir,
    port: await freeStackPort(),
    fresh: false,
    ...(databaseUrl ? { databaseUrl } : {}),
    onLog: () => {},
  });
}

/** Waits until a stack has no work of its own left: from then on only its clients write. */
export async function idle(stack: Stack): Promise<void> {
  while ((await stack.database.query("select from private.due_jobs()")).length > 0) {
    await new Promise((next) => setTimeout(next, 50));
  }
}

/** Opens the database of a data folder no stack runs on. */
export async function openFolder(dataDir: string) {
  const file = join(keysFolder(dataDir), "vault.json");
  const secrets = JSON.parse(await readFile(file, "utf8"));
  return await openPglite({ dataDir: join(dataDir, "postgres"), vault: { file, secrets } });
}

/** Every file below a folder with the hash of its bytes. */
export async function hashes(folder: string, algorithm = "sha256"): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
  const hashed = files.map(async (file) =>
    [file.slice(folder.length + 1), createHash(algorithm).update(await readFile(file)).digest("hex")] as const
  );
  return Object.fromEntries(await Promise.all(hashed));
}
