import { createHmac } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Vault, VaultSecrets } from "../../stack/database/database.ts";
import { keysFolder } from "../../stack/keys.ts";
import { CommandError } from "../command.ts";
import { flushTree } from "./files.ts";
import type { Manifest } from "./manifest.ts";

const SecretsSchema = z.record(z.string(), z.string());

/** The sealing keys in a folder of keys as they stand; none when there is no key file. Nothing is made. */
export async function readVault(folder: string): Promise<Vault> {
  const file = join(folder, "vault.json");
  try {
    return { file, secrets: SecretsSchema.parse(JSON.parse(await readFile(file, "utf8"))) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { file, secrets: {} };
    throw new Error(`the key file ${file} cannot be read`, { cause: error });
  }
}

/** As catalog.ts keyFingerprints, of keys at hand. */
export function fingerprints(secrets: VaultSecrets): Record<string, string> {
  const fingerprint = (secret: string) => createHmac("sha256", secret).update("guardian backup").digest("hex");
  return Object.fromEntries(Object.entries(secrets).map(([name, secret]) => [name, fingerprint(secret)]));
}

/** What never opens again without a key. */
function loss(manifest: Manifest, name: string): string {
  if (!/_kek_/.test(name)) return "no person is found by a number again, no invitation can be accepted";
  const subjects = manifest.sealed[name];
  const whose = subjects === undefined
    ? "everybody"
    : `${subjects} ${subjects === 1 ? "person, family or clinic" : "people, families and clinics"}`;
  return `nothing sealed of ${whose} opens again: names, birth dates, numbers, words of papers, file names, notes, and what the trail says of them`;
}

/** What never opens again of a backup without any of its keys. */
export const whatIsLost = (manifest: Manifest): string =>
  Object.keys(manifest.keys).filter((name) => /_kek_/.test(name)).map((name) => loss(manifest, name)).join("; ") ||
  loss(manifest, "guardian_lookup_key");

/** @throws {CommandError} unless these are the keys a backup was sealed with. `given` are name and fingerprint of each. */
export function requireKeys(manifest: Manifest, given: Record<string, string>, place: string): void {
  for (const [name, expected] of Object.entries(manifest.keys)) {
    if (given[name] === expected) continue;
    const how = given[name] === undefined ? `${name} is not there` : `${name} is another one`;
    throw new CommandError(
      `the keys in ${place} do not open this backup (${how}): nothing was restored; without that key ${
        loss(manifest, name)
      }`,
    );
  }
}

/** Puts a copy of a folder of keys beside a data folder that has none. */
export async function placeKeys(from: string, dataDir: string): Promise<void> {
  const to = keysFolder(dataDir);
  if (existsSync(to) || !existsSync(from)) return;
  await rm(`${to}.new`, { recursive: true, force: true });
  await cp(from, `${to}.new`, { recursive: true });
  await flushTree(`${to}.new`);
  await rename(`${to}.new`, to);
}
