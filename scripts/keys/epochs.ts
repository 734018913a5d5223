import type { KeySession } from "./session.ts";

/** A key-encryption key as the database knows it (private.key_epochs). */
export interface Epoch {
  epoch: number;
  provider: "vault" | "key-file" | "kms";
  made_at: string;
  activated_at: string | null;
  retired_at: string | null;
  destroyed_at: string | null;
  recoverable_until: string | null;
  kms_key: string | null;
  /** What the KMS keeps of it, base64. */
  kms_ciphertext: string | null;
  /** Data keys that are wrapped under it. */
  data_keys: number;
}

/** Every epoch, oldest first. */
export async function readEpochs(session: KeySession): Promise<[Epoch, ...Epoch[]]> {
  const rows = await session.query<Epoch>(
    `select e.epoch, e.provider, e.made_at::text, e.activated_at::text, e.retired_at::text, e.destroyed_at::text,
       e.recoverable_until::text, e.kms_key, encode(e.kms_ciphertext, 'base64') as kms_ciphertext,
       (select count(*)::int from private.data_keys as k where k.epoch = e.epoch) as data_keys
     from private.key_epochs as e order by e.epoch`,
  );
  if (rows.length === 0) throw new Error("private.key_epochs is empty");
  return rows as [Epoch, ...Epoch[]];
}

/** Data keys a transaction: others wait for those of one batch, for a moment. */
const BATCH = 200;

/** Wraps every data key of an older epoch under the newest. @returns how many. */
export async function rewrapAll(session: KeySession, say: (line: string) => void): Promise<number> {
  let done = 0;
  for (;;) {
    const [batch] = await session.query<{ count: number }>("select private.rewrap_data_keys($1) as count", [BATCH]);
    if (!batch?.count) return done;
    done += batch.count;
    if (done % (BATCH * 50) === 0) say(`${done} data keys rewrapped`);
  }
}
