import { CommandError } from "../db/command.ts";
import { type Epoch, readEpochs, rewrapAll } from "./epochs.ts";
import { type KeyMaker, secretName } from "./port.ts";
import type { KeySession } from "./session.ts";

/** What a rotation came to. */
export interface Rotation {
  /** The epoch that wraps from now on. */
  epoch: number;
  /** Data keys that were wrapped under it in place of an older one. */
  rewrapped: number;
  /** It had been begun before, and was finished now. */
  resumed: boolean;
}

/** Writes the next epoch down. A KMS has made its key by then, and keeps it: nothing is lost when this is as far as it gets. */
async function begin(session: KeySession, epoch: number, maker: KeyMaker | undefined): Promise<void> {
  if (!maker) {
    await session.query("select private.begin_epoch($1, $2)", [epoch, session.place.provider]);
    return;
  }
  const { kmsKey, ciphertext } = await maker.make(epoch);
  const escrow = Buffer.from(ciphertext).toString("base64");
  await session.query("select private.begin_epoch($1, 'kms', $2, decode($3, 'base64'))", [epoch, kmsKey, escrow]);
}

/** The key of an epoch of the KMS's, opened by it. */
async function opened({ epoch, kms_key, kms_ciphertext }: Epoch, maker: KeyMaker | undefined): Promise<string> {
  if (!maker) {
    throw new CommandError(`epoch ${epoch} was begun with the KMS key ${kms_key}: pass --kms-url and --kms-key`);
  }
  return await maker.open(epoch, kms_key ?? "", Buffer.from(kms_ciphertext ?? "", "base64"));
}

/** Puts the key of an epoch where the database reads it, sees that everything that serves does, and has it wrap new keys. */
async function activate(session: KeySession, epoch: Epoch, maker: KeyMaker | undefined): Promise<void> {
  const { place } = session;
  const name = secretName(epoch.epoch);
  const secret = epoch.provider === "kms" ? await opened(epoch, maker) : undefined;
  await place.put(name, secret);
  if (secret !== undefined && (await place.read())[name] !== secret) {
    throw new CommandError(
      `${place.name} holds another ${name} than the KMS has made: remove that one, then run this again`,
    );
  }
  await place.settled();
  await session.query("select private.activate_epoch($1)", [epoch.epoch]);
}

const last = async (session: KeySession): Promise<Epoch> => (await readEpochs(session)).at(-1) as Epoch;

/**
 * Gives the database a new key-encryption key and wraps every data key under it; what these seal is not touched. One
 * that was killed is finished instead of beginning another.
 */
export async function rotate(
  session: KeySession,
  options: { maker?: KeyMaker | undefined; say: (line: string) => void },
): Promise<Rotation> {
  const { maker, say } = options;
  const epochs = await readEpochs(session);
  const newest = epochs.at(-1) as Epoch;
  const begun = newest.activated_at === null;
  const unfinished = begun || epochs.slice(0, -1).some(({ data_keys }) => data_keys > 0);
  if (unfinished) say(`The rotation to epoch ${newest.epoch} was not finished: going on.`);
  else await begin(session, newest.epoch + 1, maker);
  const target = await last(session);
  if (target.activated_at === null) await activate(session, target, maker);
  const rewrapped = await rewrapAll(session, say);
  return { epoch: target.epoch, rewrapped, resumed: unfinished };
}
