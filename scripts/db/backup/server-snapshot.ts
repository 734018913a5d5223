import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import postgres from "postgres";
import { postgresBinaries } from "../../native/binaries.ts";
import type { Vault } from "../../stack/database/database.ts";
import { CommandError } from "../command.ts";
import { isStored, PLAIN_TEXT, type Snapshot } from "./snapshot.ts";

const run = promisify(execFile);
const CONNECT_TIMEOUT_S = 15;
const DUMP_TIMEOUT_MS = 4 * 60 * 60_000;
const OLDEST = 17;

const majorOf = (text: string) => Number(/(\d+)(?:\.\d+|devel|beta|rc)/.exec(text)?.[1] ?? 0);

/** A pg_dump that is not older than the server: the one of the PATH, else that of a Postgres 17 we find or install. */
async function pgDumpProgram(serverMajor: number): Promise<string> {
  const { stdout } = spawnSync("pg_dump", ["--version"], { encoding: "utf8" });
  if (stdout && majorOf(stdout) >= serverMajor) return "pg_dump";
  const program = `${await postgresBinaries()}/pg_dump`;
  if (serverMajor <= OLDEST) return program;
  throw new CommandError(`the server is a Postgres ${serverMajor}: put a pg_dump of that version into the PATH`);
}

/** A connection URL for a command line, and its password for the environment: others can read command lines. */
function withoutPassword(url: string): { url: string; env: NodeJS.ProcessEnv } {
  const address = new URL(url);
  const password = decodeURIComponent(address.password);
  address.password = "";
  return {
    url: address.href,
    env: {
      ...process.env,
      PGCONNECT_TIMEOUT: String(CONNECT_TIMEOUT_S),
      ...(password === "" ? {} : { PGPASSWORD: password }),
    },
  };
}

async function dump(program: string, url: string, args: string[], file: string): Promise<void> {
  const target = withoutPassword(url);
  try {
    await run(program, ["--no-owner", "--lock-wait-timeout=60s", ...args, `--file=${file}`, `--dbname=${target.url}`], {
      env: target.env,
      timeout: DUMP_TIMEOUT_MS,
      maxBuffer: 16 * 1024 * 1024,
    });
  } catch (error) {
    throw new CommandError(`pg_dump failed: ${(error as { stderr?: string }).stderr?.trim() || String(error)}`);
  }
}

/** Begins a transaction that sees one moment and lets pg_dump share it. @returns the snapshot's name. */
async function begin(session: postgres.ReservedSql, vault: Vault): Promise<string> {
  await session.unsafe(PLAIN_TEXT).simple();
  await session`set statement_timeout = 0`;
  await session`set idle_in_transaction_session_timeout = 0`;
  await session`begin isolation level repeatable read read only`;
  const [known] = await session`select from vault.decrypted_secrets where starts_with(name, 'guardian_')`;
  const atHand = Object.keys(vault.secrets).length > 0;
  if (!known && atHand) await session`select set_config('vault.secrets', ${JSON.stringify(vault.secrets)}, true)`;
  const [row] = await session<{ name: string }[]>`select pg_export_snapshot() as name`;
  return row?.name ?? "";
}

/**
 * A snapshot of a Postgres server's database: one transaction stays open while pg_dump reads what it sees.
 * @param vault the keys, for a server that cannot read the key file itself; hosted Supabase has its own.
 */
export async function snapshotServer(url: string, vault: Vault): Promise<Snapshot> {
  const sql = postgres(url, { max: 2, connect_timeout: CONNECT_TIMEOUT_S, onnotice: () => {} });
  try {
    const session = await sql.reserve();
    const [server] = await session<
      { number: number }[]
    >`select current_setting('server_version_num')::integer as number`;
    const program = await pgDumpProgram(Math.floor((server?.number ?? 0) / 10_000));
    const name = await begin(session, vault);
    return {
      query: async <Row>(text: string, parameters: unknown[] = []) =>
        await session.unsafe(text, parameters as never[]) as unknown as Row[],
      dump: (args, file) => dump(program, url, [`--snapshot=${name}`, ...args], file),
      stillStored: async (object) => (await sql.unsafe(...isStored(object))).length > 0,
      close: async () => {
        await session`rollback`;
        session.release();
        await sql.end({ timeout: 5 });
      },
    };
  } catch (error) {
    await sql.end({ timeout: 5 });
    throw error;
  }
}
