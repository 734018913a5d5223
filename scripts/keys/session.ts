import { existsSync } from "node:fs";
import { CommandError } from "../db/command.ts";
import { openOwner, type OwnerSession, type Query, type Where } from "../db/owner-session.ts";
import { keyFilePlace } from "./key-file.ts";
import type { KeyPlace } from "./port.ts";
import { vaultPlace } from "./vault.ts";

/** The database whose keys are managed, as its owner, and where it finds them. */
export interface KeySession {
  query: Query;
  readonly place: KeyPlace;
  close(): Promise<void>;
}

/** A step waits for somebody else's locks no longer than this, and takes no longer than that. */
const LIMITS = { lock_timeout: 30_000, statement_timeout: 120_000, idle_in_transaction_session_timeout: 60_000 };

const KNOWN = "select to_regclass('private.key_epochs') is not null as known";

/** @throws {CommandError} when they stand in a file that is not on this machine. */
function placeOf({ query, keys }: OwnerSession): KeyPlace {
  if (keys.kind === "vault") return vaultPlace(query);
  if (keys.readByServer && !existsSync(keys.file)) {
    throw new CommandError(`the server reads its keys from ${keys.file || "a file"}: run this on its machine`);
  }
  return keyFilePlace(keys);
}

/** @throws {CommandError} when there is no database, or one of an older schema. */
export async function openSession(where: Where): Promise<KeySession> {
  const session = await openOwner(where, LIMITS);
  try {
    const [schema] = await session.query<{ known: boolean }>(KNOWN);
    if (!schema?.known) throw new CommandError("this database has no key epochs yet: apply the migrations first");
    return { query: session.query, place: placeOf(session), close: session.close };
  } catch (error) {
    await session.close();
    throw error;
  }
}
