import { setTimeout as pause } from "node:timers/promises";
import { CommandError } from "../db/command.ts";
import { type Epoch, readEpochs, rewrapAll } from "./epochs.ts";
import { type KeyMaker, secretName } from "./port.ts";
import type { KeySession } from "./session.ts";

/** Transactions that began before are waited for this long: the stack ends its own after half a minute. */
const [LOOK_MS, PATIENCE_MS] = [100, 60_000];
const DAY_MS = 24 * 60 * 60_000;
/** Supabase keeps backups, with Vault in them, for 7 to 30 days (https://supabase.com/docs/guides/platform/backups). */
const VAULT_DAYS = 30;

export interface RetireOptions {
  /** This one alone; else all that are older than the newest. */
  epoch?: number | undefined;
  /** How many days backups of the place of the keys are kept. */
  backupsKept?: number | undefined;
  maker?: KeyMaker | undefined;
  say: (line: string) => void;
}

/** An epoch whose key is gone, and until when something could bring it back (null: nothing could). */
export interface Retired {
  epoch: number;
  recoverable_until: string | null;
}

/** Closes an epoch. Whoever was just making a data key under it is waited for, and that key rewrapped. */
async function close(session: KeySession, epoch: number, say: (line: string) => void): Promise<string> {
  for (let attempt = 1;; attempt++) {
    await rewrapAll(session, say);
    try {
      const [row] = await session.query<{ at: string }>("select private.retire_epoch($1)::text as at", [epoch]);
      return row?.at ?? "";
    } catch (error) {
      if (attempt === 5 || !/data keys are wrapped/.test((error as Error).message)) throw error;
    }
  }
}

/** A transaction that began before the epoch was closed may still see a data key as it was. */
async function outwaitReaders(session: KeySession, closedAt: string): Promise<void> {
  const late = Date.now() + PATIENCE_MS;
  for (;;) {
    const [row] = await session.query<{ pids: string }>(
      "select array_to_string(private.transactions_since_before($1::timestamptz), ', ') as pids",
      [closedAt],
    );
    if (!row?.pids) return;
    if (Date.now() > late) {
      throw new CommandError(
        `transactions that began before are still open (process ${row.pids}): end them, then run this again`,
      );
    }
    await pause(LOOK_MS);
  }
}

/** Ends the KMS key of an epoch when no other epoch needs it. @returns when it is gone; null when it stays. */
async function endKmsKey(
  session: KeySession,
  { epoch, kms_key }: Epoch,
  maker: KeyMaker | undefined,
): Promise<Date | null> {
  const others = (await readEpochs(session)).filter((other) => other.epoch !== epoch && other.kms_key === kms_key);
  if (others.some(({ destroyed_at }) => destroyed_at === null)) return null;
  if (!maker) throw new CommandError(`epoch ${epoch} is of the KMS key ${kms_key}: pass --kms-url to end it there`);
  const gone = await maker.end(kms_key ?? "");
  await session.query(
    "update private.key_epochs set recoverable_until = $2::timestamptz where kms_key = $1 and recoverable_until = 'infinity'",
    [kms_key, gone.toISOString()],
  );
  return gone;
}

/** Until when a backup or the KMS could bring a destroyed key back. */
async function recoverableUntil(session: KeySession, epoch: Epoch, options: RetireOptions): Promise<string | null> {
  const days = options.backupsKept ?? (session.place.provider === "vault" ? VAULT_DAYS : 0);
  const backups = days > 0 ? new Date(Date.now() + days * DAY_MS) : null;
  if (epoch.provider !== "kms") return backups?.toISOString() ?? null;
  const gone = await endKmsKey(session, epoch, options.maker);
  if (gone === null) return "infinity";
  return (backups && backups > gone ? backups : gone).toISOString();
}

async function retireOne(session: KeySession, epoch: Epoch, options: RetireOptions): Promise<Retired> {
  const closedAt = await close(session, epoch.epoch, options.say);
  await outwaitReaders(session, closedAt);
  await session.place.remove(secretName(epoch.epoch));
  await session.place.settled();
  const until = await recoverableUntil(session, epoch, options);
  await session.query("select private.destroy_epoch($1, $2::timestamptz)", [epoch.epoch, until]);
  return { epoch: epoch.epoch, recoverable_until: until };
}

/**
 * Destroys key-encryption keys under which nothing is wrapped any more: whoever has an old copy of the data keys cannot
 * open them with the present keys. Finishes what was killed.
 * @throws {CommandError} for the newest epoch.
 */
export async function retire(session: KeySession, options: RetireOptions): Promise<Retired[]> {
  const epochs = await readEpochs(session);
  const newest = epochs.findLast(({ activated_at }) => activated_at !== null)?.epoch ?? 0;
  const { epoch: only } = options;
  if (only !== undefined && !epochs.some(({ epoch }) => epoch === only)) {
    throw new CommandError(`there is no epoch ${only}`);
  }
  if (only !== undefined && only >= newest) {
    throw new CommandError(`epoch ${only} is the one that wraps now: rotate first (npm run keys -- rotate)`);
  }
  const due = epochs.filter(({ epoch, destroyed_at }) => epoch < newest && destroyed_at === null);
  const retired: Retired[] = [];
  for (const epoch of due) {
    if (only === undefined || epoch.epoch === only) retired.push(await retireOne(session, epoch, options));
  }
  return retired;
}
