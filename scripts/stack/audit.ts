import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import type { Extra } from "./functions.ts";
import type { AuditKeys } from "./keys.ts";

/** Where an embedded stack publishes the roots of its audit trail: beside the data folder, never in it. */
export function auditFolder(dataDir: string): string {
  return `${resolve(dataDir)}.roots`;
}

/** What GUARDIAN_AUDIT_STORE says, else the folder beside the data folder. */
export function auditStore(dataDir: string, env: NodeJS.ProcessEnv = process.env): string {
  return env.GUARDIAN_AUDIT_STORE || auditFolder(dataDir);
}

/** What audit-keeper needs beyond the other functions: the signing key, and to reach the store. */
export async function auditKeeper(dataDir: string, keys: AuditKeys, env = process.env): Promise<Extra> {
  const place = auditStore(dataDir, env);
  const isUrl = /^https?:\/\//.test(place);
  if (!isUrl) await mkdir(place, { recursive: true, mode: 0o700 });
  return {
    env: {
      GUARDIAN_AUDIT_SIGNING_KEY: keys.signing_key,
      GUARDIAN_AUDIT_FORMER_KEYS: keys.former_keys.join(" "),
      GUARDIAN_AUDIT_STORE: isUrl ? place : resolve(place),
      GUARDIAN_AUDIT_KEPT_MONTHS: env.GUARDIAN_AUDIT_KEPT_MONTHS ?? "",
      GUARDIAN_AUDIT_STORE_AUTHORIZATION: env.GUARDIAN_AUDIT_STORE_AUTHORIZATION ?? "",
    },
    folders: isUrl ? [] : [resolve(place)],
    hosts: isUrl ? [new URL(place).host] : [],
  };
}
