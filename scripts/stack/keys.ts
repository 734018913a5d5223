import { randomBytes } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { generateApiKey } from "@supabase/lite";
import { z } from "zod";
import type { Vault } from "./database/database.ts";

const KeysSchema = z.object({
  jwt_secret: z.string(),
  publishable_key: z.string(),
  secret_key: z.string(),
});
/** What the API signs and checks with. */
export type ApiKeys = z.infer<typeof KeysSchema>;

/** The folder of a data folder's keys: beside it, never in it, so that a copy of the data opens nothing. */
export function keysFolder(dataDir: string): string {
  return `${resolve(dataDir)}.keys`;
}

async function readOrMake<T>(file: string, schema: z.ZodType<T>, make: () => Promise<T>): Promise<T> {
  try {
    return schema.parse(JSON.parse(await readFile(file, "utf8")));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") {
      throw new Error(`the key file ${file} cannot be read; restore it from your backup, or start with --fresh`, {
        cause: error,
      });
    }
  }
  const made = await make();
  await writeFile(`${file}.new`, JSON.stringify(made, null, 2), { mode: 0o600 });
  await rename(`${file}.new`, file);
  return made;
}

/** Reads the keys of a data folder, or makes them on first use. Two files, readable by their owner only. */
export async function openKeys(dataDir: string): Promise<{ api: ApiKeys; vault: Vault }> {
  const folder = keysFolder(dataDir);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const api = await readOrMake(join(folder, "api.json"), KeysSchema, async () => ({
    jwt_secret: randomBytes(48).toString("base64url"),
    publishable_key: (await generateApiKey("publishable")).key,
    secret_key: (await generateApiKey("secret")).key,
  }));
  const file = join(folder, "vault.json");
  const secrets = await readOrMake(file, z.record(z.string(), z.string()), async () => ({
    guardian_kek_1: randomBytes(32).toString("base64"),
    guardian_lookup_key: randomBytes(32).toString("base64"),
  }));
  return { api, vault: { file, secrets } };
}
