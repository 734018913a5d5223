import { link, mkdir, open, readFile, unlink } from "node:fs/promises";
import { join } from "node:path";
import { type AppendStore, StoreError } from "./store.ts";

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

async function flush(path: string): Promise<void> {
  const handle = await open(path, "r");
  await handle.sync().finally(() => handle.close());
}

/** Writes a file of a name that nobody else has. */
async function writeAside(folder: string, text: string): Promise<string> {
  const aside = join(folder, `.${crypto.randomUUID()}`);
  const handle = await open(aside, "wx", 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return aside;
}

/**
 * A store in a folder. A document gets its name by a hard link, when it is whole and on the disk: a name exists once
 * (link(2) fails with EEXIST), and whoever is killed in between leaves nothing that looks like a document.
 */
export function folderStore(folder: string): AppendStore {
  return {
    add: async (name, text) => {
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const aside = await writeAside(folder, text);
        try {
          await link(aside, join(folder, name));
          await flush(folder);
          return true;
        } catch (error) {
          if (codeOf(error) === "EEXIST") return false;
          throw error;
        } finally {
          await unlink(aside);
        }
      } catch (cause) {
        throw new StoreError(String(codeOf(cause) ?? "write-failed").toLowerCase(), { cause });
      }
    },
    read: async (name) => {
      try {
        return await readFile(join(folder, name), "utf8");
      } catch (cause) {
        if (codeOf(cause) === "ENOENT") return null;
        throw new StoreError(String(codeOf(cause) ?? "read-failed").toLowerCase(), { cause });
      }
    },
  };
}
