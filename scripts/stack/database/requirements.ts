import type postgres from "postgres";
import { StartError } from "../failure.ts";

const MAJOR = 17;
/** The driver tries again for ever where a connection is ended before the server has said a word of Postgres. */
const ANSWER_MS = 15_000;

/** Host, port and database of a URL: what may be printed of it. */
function nameOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

/** What a server says no with, by SQLSTATE (https://www.postgresql.org/docs/17/errcodes-appendix.html) or errno. */
const REFUSED: Record<string, [wrong: string, todo: string]> = {
  ECONNREFUSED: ["nothing answers at $url", "start that Postgres, or correct the URL of --db"],
  ECONNRESET: ["$url ended the connection", "see that it is a Postgres, or correct the URL of --db"],
  ENOTFOUND: ["there is no machine of the name in $url", "correct the URL of --db"],
  EAI_AGAIN: ["the name in $url cannot be looked up now", "see to the network, or correct the URL of --db"],
  CONNECT_TIMEOUT: ["$url does not answer in time", "see that it is a Postgres that runs, or correct the URL of --db"],
  CONNECTION_CLOSED: ["$url ended the connection", "see that it is a Postgres, or correct the URL of --db"],
  "28P01": ["$url does not accept this user and password", "correct the URL of --db"],
  "28000": ["$url does not accept this user", "correct the URL of --db, or the server's pg_hba.conf"],
  "3D000": ["$url is no database of that server", "create it, or correct the URL of --db"],
  "53300": ["$url has no connection left", "close other clients, or raise its max_connections"],
  "53100": ["the disk of $url is full", "make space there and start again"],
  "57P03": ["$url is not ready", "wait until it is, and start again"],
  "42501": [
    "the user of $url may not lay what Guardian needs there",
    "use a role that may: createrole, createdb, bypassrls, and the owner of the database",
  ],
  "0A000": ["$url lacks an extension Guardian needs", "install pgvector and Postgres's contrib modules on that server"],
  "25006": ["$url is read-only", "use the primary, one that can be written"],
  "55P03": ["somebody holds a lock in $url that Guardian waits for", "end that transaction and start again"],
};

/** A failure to open somebody's Postgres, as one sentence where it is a known one. */
export function explainRefusal(error: unknown, url: string): unknown {
  const code = String((error as { code?: unknown })?.code);
  const told = REFUSED[code];
  if (!told) return error;
  return new StartError(told[0].replace("$url", nameOf(url)), told[1], { cause: error });
}

/** @throws {StartError} when the server is of another version, or cannot be written. */
export async function requireUsable(sql: postgres.Sql, url: string): Promise<void> {
  const asked = sql<{ major: number; read_only: boolean }[]>`
    select current_setting('server_version_num')::int / 10000 as major,
      pg_is_in_recovery() or current_setting('transaction_read_only')::boolean as read_only`;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error("no answer"), { code: "CONNECT_TIMEOUT" })), ANSWER_MS);
  });
  const [server] = await Promise.race([asked, late]).finally(() => clearTimeout(timer));
  if (server?.major !== MAJOR) {
    throw new StartError(`${nameOf(url)} is Postgres ${server?.major}`, `Guardian needs Postgres ${MAJOR}`);
  }
  if (server.read_only) throw new StartError(`${nameOf(url)} is read-only`, "use the primary, one that can be written");
}
