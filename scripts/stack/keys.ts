import { randomBytes } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { generateApiKey } from "@supabase/lite";
import { z } from "zod";
import { makeSigningKey, openSigner } from "../../functions-shared/audit/signing.ts";
import type { Database, Vault } from "./database/database.ts";
import { StartError } from "./failure.ts";
import { seenFile, VaultSchema, writeDurably } from "./key-file.ts";

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

const [API_FILE, VAULT_FILE, AUDIT_FILE] = ["api.json", "vault.json", "audit.json"];
/** All that stands in a folder of keys. */
export const KEY_FILES = [API_FILE, VAULT_FILE, AUDIT_FILE, basename(seenFile(VAULT_FILE))];

const AuditKeysSchema = z.object({
  /** Ed25519, PKCS #8 in base64. */
  signing_key: z.string(),
  /** Public keys of those before it: what they have signed stays believed. */
  former_keys: z.array(z.string()),
});
/** What the roots of the audit trail are signed with. Never in the database, and for one function alone. */
export type AuditKeys = z.infer<typeof AuditKeysSchema>;

/** The key that a data folder's audit trail is signed with; null when there is none. Nothing is made. */
export const readAuditKeys = (dataDir: string): Promise<AuditKeys | null> =>
  read(join(keysFolder(dataDir), AUDIT_FILE), AuditKeysSchema);

/** What a key that is changed leaves: a new one, and the public half of the old one among those before it. */
export async function nextAuditKeys({ signing_key, former_keys }: AuditKeys): Promise<AuditKeys> {
  const { key } = await openSigner(signing_key);
  return { signing_key: await makeSigningKey(), former_keys: [key, ...former_keys.filter((former) => former !== key)] };
}

/** Puts other keys into the place of those that a data folder's audit trail is signed with: these, or still the old ones. */
export const writeAuditKeys = (dataDir: string, keys: AuditKeys): Promise<AuditKeys> =>
  write(join(keysFolder(dataDir), AUDIT_FILE), keys);

const RESTORE = "restore it from your backup; only without the old data, begin anew with --fresh";

/** @returns null when there is no such file. @throws {StartError} when it cannot be understood. */
async function read<T>(file: string, schema: z.ZodType<T>): Promise<T | null> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    throw new StartError(`the key file ${file} is damaged`, RESTORE, { cause: error });
  }
}

async function write<T>(file: string, made: T): Promise<T> {
  await writeDurably(file, JSON.stringify(made, null, 2));
  return made;
}

export interface KeysOptions {
  /** Data stands beside them already: then what seals it must be there, and is not made again. */
  dataExists?: boolean;
}

export interface Keys {
  api: ApiKeys;
  vault: Vault;
  audit: AuditKeys;
  /** The API keys had to be made although there is data: every session has ended. */
  newApiKeys: boolean;
}

/**
 * Reads the keys of a data folder, or makes them on first use. Three files, readable by their owner only.
 * @throws {StartError} when one is damaged, or missing although there is data.
 */
export async function openKeys(dataDir: string, options: KeysOptions = {}): Promise<Keys> {
  const folder = keysFolder(dataDir);
  const [apiFile, file] = [join(folder, API_FILE), join(folder, VAULT_FILE)];
  const [oldApi, oldSecrets] = [await read(apiFile, KeysSchema), await read(file, VaultSchema)];
  if (options.dataExists && !oldSecrets) throw new StartError(`the key file ${file} of this data is missing`, RESTORE);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const api = oldApi ?? await write(apiFile, {
    jwt_secret: randomBytes(48).toString("base64url"),
    publishable_key: (await generateApiKey("publishable")).key,
    secret_key: (await generateApiKey("secret")).key,
  });
  const secrets = oldSecrets ?? await write(file, {
    guardian_kek_1: randomBytes(32).toString("base64"),
    guardian_lookup_key: randomBytes(32).toString("base64"),
  });
  const audit = await readAuditKeys(dataDir) ??
    await write(join(folder, AUDIT_FILE), { signing_key: await makeSigningKey(), former_keys: [] });
  return { api, vault: { file, secrets }, audit, newApiKeys: options.dataExists === true && !oldApi };
}

/** The data key that was wrapped last, opened with the present keys (supabase/migrations: sealing). */
const UNWRAP = `
select private.decrypt(private.secret('guardian_kek_' || k.epoch), 'private.data_keys.' || k.subject_id, k.wrapped_key)
from private.data_keys as k order by k.created_at desc limit 1`;

/** @throws {StartError} when something in the database was sealed with other keys than these. */
export async function requireKeysOf(database: Database, vault: Vault): Promise<void> {
  try {
    await database.query(UNWRAP);
  } catch (error) {
    throw new StartError(
      `the keys in ${vault.file} do not open what is sealed in this database`,
      "put back the keys it was made with (the folder that ends in .keys, from your backup)",
      { cause: error },
    );
  }
}

/**
 * A database URL whose sessions bring the keys along, as the stack's own do, for a server that cannot read the key file:
 * without keys nobody changes what is on the audit trail.
 */
export async function urlWithKeys(databaseUrl: string, dataDir: string): Promise<string> {
  const secrets = await read(join(keysFolder(dataDir), VAULT_FILE), VaultSchema);
  const url = new URL(databaseUrl);
  if (secrets) url.searchParams.set("vault.secrets", JSON.stringify(secrets));
  return url.href;
}
