import { randomBytes } from "node:crypto";
import { openPglite } from "../stack/database/pglite.ts";
import type { VaultSecrets } from "../stack/database/database.ts";
import { freeStackPort } from "../stack/ports.ts";
import { readTemplate } from "./template.ts";

/** Keys for a database that lives as long as its process. */
export function scratchSecrets(): VaultSecrets {
  return {
    guardian_kek_1: randomBytes(32).toString("base64"),
    guardian_lookup_key: randomBytes(32).toString("base64"),
  };
}

/** An embedded database that can be copied. */
export type ScratchDatabase = Awaited<ReturnType<typeof openPglite>>;

/** An embedded database in memory with the present schema. */
export async function openScratch(template?: Blob): Promise<ScratchDatabase> {
  return await openPglite({
    dataDir: null,
    vault: { file: "", secrets: scratchSecrets() },
    template: template ?? await readTemplate(),
  });
}

/** Lends the URL of a fresh database with the present schema, for the Supabase CLI, and removes it afterwards. */
export async function withScratchUrl<T>(work: (url: string) => Promise<T>): Promise<T> {
  const database = await openScratch();
  try {
    const port = await freeStackPort();
    await database.listen(port);
    return await work(database.url(port));
  } finally {
    await database.close();
  }
}
