import { AsyncLocalStorage } from "node:async_hooks";

/** The database cannot answer now, though nothing is wrong with the request: it may be sent again in a moment. */
export class OutageError extends Error {
  override name = "OutageError";
}

/** Somebody else kept the sessions of the database for longer than a caller is willing to wait. */
export class GateTimeoutError extends OutageError {
  override name = "GateTimeoutError";
  constructor(milliseconds: number) {
    super(`no session of the database became free within ${milliseconds} ms`);
  }
}

/** Too many wait for a session of the database already. */
export class GateFullError extends OutageError {
  override name = "GateFullError";
  constructor(waiting: number) {
    super(`${waiting} callers wait for a session of the database already`);
  }
}

/**
 * SQLSTATEs that say "not now" (https://www.postgresql.org/docs/17/errcodes-appendix.html): connection exceptions (08),
 * insufficient resources (53), a statement cancelled because it took too long (57014), a server that shuts down or comes
 * up, or ended the session for its idleness (57P01-57P05), a lock that was not to be had (55P03), a deadlock or a
 * serialization failure (40P01, 40001), a transaction ended for its time (25P03, 25P04), and a prepared statement that
 * somebody took away (26000).
 */
const NOT_NOW = /^(?:08...|53...|57014|57P0[1-5]|55P03|40P01|40001|25P0[34]|26000)$/;
/** What postgres.js and Node call a connection that broke or could not be made. */
const NOT_CONNECTED = /^(?:CONNECTION_|CONNECT_TIMEOUT$|E(?:CONN|PIPE$|TIMEDOUT$|HOSTUNREACH$|NOTFOUND$|AI_AGAIN$))/;
/** The table of a prepared statement has changed; Postgres gives it no SQLSTATE of its own. */
export const STALE_PLAN = "cached plan must not change result type";

/** Whether an error of the database is over by itself and no fault of the request. */
export function isOutage(error: unknown): boolean {
  if (error instanceof OutageError) return true;
  const { code, message } = error as { code?: unknown; message?: unknown };
  return message === STALE_PLAN || typeof code === "string" && (NOT_NOW.test(code) || NOT_CONNECTED.test(code));
}

interface Watch {
  outage?: unknown;
}

const watched = new AsyncLocalStorage<Watch>();

/** Notes for the request that is being served that the database could not answer it. @returns the error. */
export function noteOutage<E>(error: E): E {
  const watch = watched.getStore();
  if (watch && isOutage(error)) watch.outage ??= error;
  return error;
}

/** Runs work, and tells whether the database failed it, whatever the work itself made of that. */
export async function watchOutage<T>(work: () => Promise<T>): Promise<{ result: T; outage: unknown }> {
  const watch: Watch = {};
  const result = await watched.run(watch, work);
  return { result, outage: watch.outage };
}
