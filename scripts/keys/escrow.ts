import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { CommandError } from "../db/command.ts";
import type { VaultSecrets } from "../stack/database/database.ts";
import { writeDurably } from "../stack/key-file.ts";
import { readEpochs } from "./epochs.ts";
import { secretName } from "./port.ts";
import type { KeySession } from "./session.ts";

/** OWASP Password Storage Cheat Sheet: scrypt with N = 2^17, r = 8, p = 1. */
const KDF = { N: 2 ** 17, r: 8, p: 1 };
const KDF_MEMORY = 256 * 1024 * 1024;
const SHORTEST = 16;

const EscrowSchema = z.object({
  guardian_escrow: z.literal(1),
  made_at: z.iso.datetime(),
  /** What is in it, for whoever finds it. */
  names: z.array(z.string()),
  salt: z.base64(),
  iv: z.base64(),
  tag: z.base64(),
  sealed: z.base64(),
});
type Escrow = z.infer<typeof EscrowSchema>;

function keyOf(passphrase: string, salt: Buffer): Buffer {
  if (passphrase.length < SHORTEST) {
    throw new CommandError(`GUARDIAN_ESCROW_PASSPHRASE has to be set to ${SHORTEST} characters or more`);
  }
  return scryptSync(passphrase.normalize("NFKC"), salt, 32, { ...KDF, maxmem: KDF_MEMORY });
}

function seal(secrets: VaultSecrets, passphrase: string): Escrow {
  const [salt, iv] = [randomBytes(16), randomBytes(12)];
  const cipher = createCipheriv("aes-256-gcm", keyOf(passphrase, salt), iv);
  const sealed = Buffer.concat([cipher.update(JSON.stringify(secrets)), cipher.final()]);
  const text = (bytes: Buffer) => bytes.toString("base64");
  return {
    ...{ guardian_escrow: 1, made_at: new Date().toISOString(), names: Object.keys(secrets).sort() },
    ...{ salt: text(salt), iv: text(iv), tag: text(cipher.getAuthTag()), sealed: text(sealed) },
  };
}

async function open(file: string, passphrase: string): Promise<VaultSecrets> {
  let escrow: Escrow;
  try {
    escrow = EscrowSchema.parse(JSON.parse(await readFile(file, "utf8")));
  } catch (error) {
    throw new CommandError(`${file} is no escrow of keys, or is damaged`, { cause: error });
  }
  const bytes = (text: string) => Buffer.from(text, "base64");
  const decipher = createDecipheriv("aes-256-gcm", keyOf(passphrase, bytes(escrow.salt)), bytes(escrow.iv));
  decipher.setAuthTag(bytes(escrow.tag));
  try {
    const text = Buffer.concat([decipher.update(bytes(escrow.sealed)), decipher.final()]).toString();
    return z.record(z.string(), z.string()).parse(JSON.parse(text));
  } catch (error) {
    throw new CommandError(`${file} does not open with this passphrase`, { cause: error });
  }
}

/** Opens one data key of an epoch with a key at hand. */
const TRY = `
select private.decrypt($1, 'private.data_keys.' || k.subject_id, k.wrapped_key) is not null as opens
from private.data_keys as k where k.epoch = $2 order by k.subject_id limit 1`;

/** The epochs something is wrapped under that these keys do not open. */
async function unopened(session: KeySession, secrets: VaultSecrets): Promise<number[]> {
  const missing: number[] = [];
  for (const { epoch, data_keys } of await readEpochs(session)) {
    if (data_keys === 0) continue;
    const secret = secrets[secretName(epoch)];
    const opens = secret !== undefined && await session.query(TRY, [secret, epoch]).then(() => true, () => false);
    if (!opens) missing.push(epoch);
  }
  return missing;
}

/** Writes all keys there are into a new file, encrypted with a passphrase. */
export async function writeEscrow(session: KeySession, file: string, passphrase: string, say: (line: string) => void) {
  if (existsSync(file)) throw new CommandError(`${file} is there already and is never written over`);
  const secrets = await session.place.read();
  const escrow = seal(secrets, passphrase);
  await writeDurably(file, JSON.stringify(escrow, null, 2));
  say(
    `${file} holds ${
      escrow.names.join(", ")
    }. Keep it in another place than the backups, and the passphrase in a third.`,
  );
  return { escrow: file, names: escrow.names };
}

/** Says whether an escrow would open everything that is sealed now. @throws {CommandError} when it would not. */
export async function checkEscrow(session: KeySession, file: string, passphrase: string, say: (line: string) => void) {
  const secrets = await open(file, passphrase);
  const missing = await unopened(session, secrets);
  if (!("guardian_lookup_key" in secrets)) throw new CommandError(`${file} lacks the look-up key`);
  if (missing.length > 0) throw new CommandError(`${file} does not open epoch ${missing.join(", ")}: write a new one`);
  say(`${file} opens everything that is sealed now.`);
  return { escrow: file, opens: true };
}

/** Puts keys of an escrow back where the database reads them; what stands there stays. */
export async function restoreEscrow(
  session: KeySession,
  file: string,
  passphrase: string,
  say: (line: string) => void,
) {
  const secrets = await open(file, passphrase);
  const there = await session.place.read().catch((): VaultSecrets => ({}));
  const missing = await unopened(session, { ...secrets, ...there });
  if (missing.length > 0) {
    throw new CommandError(`${file} does not open epoch ${missing.join(", ")}: it is of another database, or older`);
  }
  const destroyed = (await readEpochs(session)).filter((epoch) => epoch.destroyed_at).map(({ epoch }) =>
    secretName(epoch)
  );
  const wanted = Object.keys(secrets).filter((name) => !(name in there) && !destroyed.includes(name)).sort();
  for (const name of wanted) await session.place.put(name, secrets[name]);
  await session.place.settled();
  say(wanted.length > 0 ? `Put back: ${wanted.join(", ")}.` : "Nothing was missing.");
  return { escrow: file, restored: wanted };
}
