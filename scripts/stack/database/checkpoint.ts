import type { PGlite } from "@electric-sql/pglite";
import { OutageError } from "./outage.ts";

/** Postgres's own `max_wal_size` is sixteen times that; a log of this length is replayed in about a second. */
const LOG_BYTES = 64 * 1024 * 1024;
const LOOK_MS = 10_000;

/**
 * Writes a checkpoint when the log since the last one is longer than that. The plain `postgres` may not, as on hosted
 * Supabase: the session is the superuser's for this one statement. Whoever calls holds the session.
 */
export async function checkpointWhenLong(client: PGlite, bytes = LOG_BYTES): Promise<void> {
  const { rows } = await client.query<{ long: boolean }>(
    "select pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn) > $1 as long from pg_control_checkpoint()",
    [bytes],
  );
  if (!rows[0]?.long) return;
  await client.exec("set session authorization supabase_admin");
  try {
    await client.exec("checkpoint");
  } finally {
    await client.exec("set session authorization postgres");
  }
}

/**
 * Keeps the embedded database's log short while it runs. PGlite has no checkpointer: without this the log would grow
 * until the database is closed, and all of it be replayed after a kill.
 * @param alone lends the session.
 * @returns what stops it.
 */
export function keepLogShort(client: PGlite, alone: (work: () => Promise<void>) => Promise<void>): () => void {
  let stopped = false;
  let timer: NodeJS.Timeout;
  const look = async () => {
    await alone(() => checkpointWhenLong(client)).catch((error: Error) => {
      // Somebody keeps the session: the next look is soon enough.
      if (!(error instanceof OutageError)) console.error(`the database's log could not be cut short: ${error.message}`);
    });
    if (!stopped) wait();
  };
  const wait = () => {
    timer = setTimeout(look, LOOK_MS);
    timer.unref();
  };
  wait();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
