import { constants, rmSync } from "node:fs";
import { access, cp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import { pgDump } from "@electric-sql/pglite-tools/pg_dump";
import postgres from "postgres";
import { openPglite } from "../../stack/database/pglite.ts";
import { keysFolder } from "../../stack/keys.ts";
import { lockFile, lockFolder, lockHolder } from "../../stack/lock.ts";
import { CommandError } from "../command.ts";
import { readVault } from "./keys.ts";
import { isStored, PLAIN_TEXT, type Snapshot } from "./snapshot.ts";

/** The running stack gives the one session away within a minute, or says that it does not. */
const CONNECT_TIMEOUT_S = 90;

/** How far a sequence is. */
interface SequenceState {
  name: string;
  value: string;
}
const SEQUENCES = `
select format('%I.%I', schemaname, sequencename) as name, last_value::text as value
from pg_catalog.pg_sequences where last_value is not null`;

/** The stack's data folder, kept from changing while it is copied. */
interface Held {
  /** Runs a statement on the live database; null when no stack runs. */
  query: ((sql: string, parameters: string[]) => Promise<unknown[]>) | null;
  /** Copies a folder while nothing writes to the database. @returns how far the sequences of a running one are. */
  still(copy: () => Promise<void>): Promise<SequenceState[]>;
  release(): Promise<void>;
}

/** A running stack has one database session: while somebody has a transaction open, nothing else is written. */
function holdRunning(port: number): Held {
  const sql = postgres(`postgresql://postgres:postgres@127.0.0.1:${port + 1}/postgres`, {
    max: 1,
    fetch_types: false,
    connect_timeout: CONNECT_TIMEOUT_S,
    onnotice: () => {},
  });
  return {
    query: async (text, parameters) => await sql.unsafe(text, parameters),
    still: async (copy) =>
      await sql.begin(async (session) => {
        const sequences = await session.unsafe(SEQUENCES) as unknown as SequenceState[];
        await copy();
        return [...sequences];
      }),
    release: () => sql.end({ timeout: 5 }),
  };
}

async function hold(dataDir: string): Promise<Held> {
  const holder = await lockHolder(dataDir);
  if (holder === null) {
    const unlock = await lockFolder(dataDir);
    const unlockAtExit = () => rmSync(lockFile(dataDir), { force: true });
    process.once("exit", unlockAtExit);
    const release = () => unlock().finally(() => process.off("exit", unlockAtExit));
    return { query: null, still: (copy) => copy().then(() => []), release };
  }
  if (holder.port === null) {
    throw new CommandError(`process ${holder.pid} is at work on ${dataDir}: try again when it has ended`);
  }
  return holdRunning(holder.port);
}

/**
 * Opens a copy of a data folder's database; the folder itself is only read. A copy of a running one is opened as after a
 * power cut, where Postgres lets sequences skip up to 32 numbers: they are put to where they were.
 */
async function openCopy(copy: string, dataDir: string, sequences: SequenceState[]) {
  const vault = await readVault(keysFolder(dataDir));
  const database = await openPglite({ dataDir: copy, vault });
  const client = (database.connection as unknown as { driver: PGlite }).driver;
  await client.exec(PLAIN_TEXT);
  for (const { name, value } of sequences) await client.query("select setval($1::regclass, $2)", [name, value]);
  return { database, client };
}

/**
 * A snapshot of an embedded stack's database, running or not: its folder is copied, which takes a moment, and opened
 * beside it, as after a power cut. The stack serves on while the copy is dumped.
 * @param scratch a folder for the copy, which is removed afterwards.
 */
export async function snapshotEmbedded(dataDir: string, scratch: string): Promise<Snapshot> {
  const source = join(dataDir, "postgres");
  if (!await access(join(source, "PG_VERSION")).then(() => true, () => false)) {
    throw new CommandError(`there is no database in ${dataDir}: pass --data-dir, or --db for a Postgres of yours`);
  }
  const held = await hold(dataDir);
  try {
    const sequences = await held.still(() =>
      cp(source, scratch, { recursive: true, mode: constants.COPYFILE_FICLONE })
    );
    const { database, client } = await openCopy(scratch, dataDir, sequences);
    return {
      query: async <Row>(sql: string, parameters: unknown[] = []) => (await client.query<Row>(sql, parameters)).rows,
      dump: async (args, file) => {
        // pgDump puts the search path back as it reads it, and stumbles over an empty one.
        await client.exec("set search_path = public");
        const dumped = await pgDump({ pg: client, args: ["--no-owner", ...args] });
        await writeFile(file, dumped.stream());
        // pg_dump leaves its own settings in the one session there is.
        await client.exec(`reset all; ${PLAIN_TEXT}`);
      },
      stillStored: async (object) => held.query === null || (await held.query(...isStored(object))).length > 0,
      close: async () => {
        await database.close();
        await rm(scratch, { recursive: true, force: true });
        await held.release();
      },
    };
  } catch (error) {
    await held.release();
    throw error;
  }
}
