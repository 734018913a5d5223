import { createHash } from "node:crypto";
import { chown, mkdir, open, readFile, rename, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { z } from "zod";
import type { VaultSecrets } from "./database/database.ts";

/** What Vault must hold: a key-encryption key and the key of the look-up hashes. */
export const VaultSchema = z.record(z.string(), z.string().min(1)).refine(
  (secrets) => "guardian_lookup_key" in secrets && Object.keys(secrets).some((name) => /^guardian_kek_\d+$/.test(name)),
);

async function sync(path: string): Promise<void> {
  const handle = await open(path, "r");
  await handle.sync().finally(() => handle.close());
}

/**
 * Writes a file so that it is there and on the disk, or as it was before: what is sealed with a key must never be there
 * before the key is. It stays whose it was: a database server of another user may read it.
 */
export async function writeDurably(file: string, text: string): Promise<void> {
  const before = await stat(file).catch(() => null);
  const handle = await open(`${file}.new`, "w", 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (before && before.uid !== process.getuid?.()) await chown(`${file}.new`, before.uid, before.gid);
  await rename(`${file}.new`, file);
  await sync(dirname(file));
}

/** Changes what stands in a key file, of which nobody else is writing; makes it where it was lost. */
export async function changeSecrets(file: string, change: (secrets: VaultSecrets) => VaultSecrets): Promise<void> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    return "{}";
  });
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await writeDurably(file, JSON.stringify(change(z.record(z.string(), z.string()).parse(JSON.parse(text))), null, 2));
}

/** The file beside a key file in which a running stack says what it has taken up of it. */
export const seenFile = (file: string): string => file.replace(/[^/\\]+$/, "vault.seen");

/** What tells one content of a key file from another; nothing can be told of the keys from it, which are random. */
export const contentOf = (text: string): string => createHash("sha256").update(text).digest("hex");
