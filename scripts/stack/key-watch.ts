import { readFile, stat } from "node:fs/promises";
import type { Database, Vault } from "./database/database.ts";
import { sentence } from "./failure.ts";
import { contentOf, seenFile, VaultSchema, writeDurably } from "./key-file.ts";

const LOOK_MS = 250;

/**
 * Has a running stack take up what `npm run keys` changes in its key file, and says beside the file when every session
 * of the database has: until then the command does not use a new key, nor end an old one.
 * @returns what ends it.
 */
export async function watchKeys(
  vault: Vault,
  database: Pick<Database, "useSecrets">,
  onLog: (line: string) => void,
): Promise<() => Promise<void>> {
  let known = "";
  let told = "";
  const look = async () => {
    const { mtimeMs, ino, size } = await stat(vault.file);
    const version = `${mtimeMs} ${ino} ${size}`;
    if (version === known) return;
    const text = await readFile(vault.file, "utf8");
    await database.useSecrets(VaultSchema.parse(JSON.parse(text)));
    await writeDurably(seenFile(vault.file), contentOf(text));
    known = version;
    told = "";
  };
  await look();
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let looking = Promise.resolve();
  const wait = () => {
    timer = setTimeout(() => {
      looking = look().catch((error) => {
        const said = `The key file cannot be taken up, the keys of before stay in use: ${sentence(error)}`;
        if (said !== told) onLog(said);
        told = said;
      }).then(() => stopped ? undefined : wait());
    }, LOOK_MS);
    timer.unref();
  };
  wait();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await looking;
  };
}
