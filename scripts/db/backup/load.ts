import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Run } from "../../stack/database/database.ts";
import { CommandError } from "../command.ts";
import { contents, keyFingerprints } from "./catalog.ts";
import { DUMP_FILES } from "./dump.ts";
import { requireKeys } from "./keys.ts";
import type { Manifest } from "./manifest.ts";
import { OWN_SCHEMAS, PLAIN_TEXT } from "./snapshot.ts";

/** psql's own commands, which newer pg_dumps put around a dump. */
const PSQL_COMMAND = /^\\(un)?restrict /;

/** A file's lines. Only \\n ends one: a \\r is part of a text. */
async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of createReadStream(file, { encoding: "utf8", highWaterMark: 1024 * 1024 })) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

/**
 * The statements of a dump of rows, one at a time: it may be larger than memory. pg_dump quotes with ' alone there, and
 * doubles it inside, so that a statement ends at the end of a line with `;` and an even number of them behind it.
 */
async function* statements(file: string): AsyncGenerator<string> {
  let lines: string[] = [];
  let quotes = 0;
  for await (const line of linesOf(file)) {
    if (lines.length === 0 && (line === "" || line.startsWith("--") || PSQL_COMMAND.test(line))) continue;
    lines.push(line);
    quotes += line.split("'").length - 1;
    if (quotes % 2 !== 0 || !line.endsWith(";")) continue;
    yield lines.join("\n");
    lines = [];
    quotes = 0;
  }
  if (lines.length > 0) throw new CommandError(`the backup is damaged: ${file} ends in the middle of a statement`);
}

async function runFile(run: Run, file: string): Promise<void> {
  const sql = (await readFile(file, "utf8")).split("\n").filter((line) => !PSQL_COMMAND.test(line)).join("\n");
  await run(sql);
}

/** @throws {CommandError} naming something that stands in the database already. */
export async function requireEmpty(run: Run, how: string): Promise<void> {
  const [found] = await run(
    `select format('%I.%I', n.nspname, c.relname) as name
     from pg_catalog.pg_class as c join pg_catalog.pg_namespace as n on n.oid = c.relnamespace
     where n.nspname = any ($1) and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
       and not exists (select from pg_catalog.pg_depend as d where d.objid = c.oid and d.deptype = 'e')
     order by 1 limit 1`,
    [OWN_SCHEMAS],
  ) as { name: string }[];
  const rows = found ? [] : await run(
    `select 'rows in auth.users' as name from auth.users
     union all select 'rows in storage.buckets' from storage.buckets limit 1`,
    [],
  ) as { name: string }[];
  const there = found ?? rows[0];
  if (there) throw new CommandError(`the database is not empty (${there.name}) and is never written over: ${how}`);
}

async function compare(run: Run, manifest: Manifest): Promise<void> {
  const restored = await contents(async <Row>(sql: string, parameters: unknown[] = []) =>
    await run(sql, parameters) as Row[]
  );
  for (const [table, { rows, digest }] of Object.entries(manifest.tables)) {
    const found = restored[table];
    if (found?.rows !== rows) {
      throw new CommandError(`${table} has ${found?.rows ?? "no"} rows after the restore instead of ${rows}`);
    }
    if (digest !== found.digest) throw new CommandError(`the rows of ${table} are not what they were`);
  }
}

/** Rows of objects that were deleted while the backup was made: their bytes are not in it. */
async function forgetDeleted(run: Run, manifest: Manifest): Promise<void> {
  if (manifest.deleted_meanwhile.length === 0) return;
  // Hosted Storage keeps SQL from deleting rows unless it is told that the bytes are taken care of.
  await run("select set_config('storage.allow_delete_query', 'true', true)", []);
  for (const { bucket, name } of manifest.deleted_meanwhile) {
    await run("delete from storage.objects where bucket_id = $1 and name = $2", [bucket, name]);
  }
}

/** Opens one sealed key for every key-encryption key, so that keys which do not fit are noticed now. */
async function openSample(run: Run, place: string): Promise<void> {
  const [sealing] = await run("select to_regprocedure('private.data_key(uuid)') is not null as known", []) as {
    known: boolean;
  }[];
  if (!sealing?.known) return;
  try {
    await run(
      `select private.data_key(k.subject_id)
       from (select distinct on (epoch) subject_id from private.data_keys order by epoch, subject_id) as k`,
      [],
    );
  } catch (error) {
    throw new CommandError(`the keys in ${place} do not open what is sealed: ${(error as Error).message}`);
  }
}

/**
 * Loads a backup's database into an empty one, inside the caller's transaction, and looks whether it is what it was.
 * @param keysPlace where the keys are, for messages.
 * @throws {CommandError} when rows or keys do not fit.
 */
export async function loadDatabase(run: Run, folder: string, manifest: Manifest, keysPlace: string): Promise<void> {
  const query = async <Row>(sql: string, parameters: unknown[] = []) => await run(sql, parameters) as Row[];
  requireKeys(manifest, await keyFingerprints(query), keysPlace);
  const path = (name: keyof typeof DUMP_FILES) => join(folder, DUMP_FILES[name]);
  await runFile(run, path("prepare"));
  await runFile(run, path("schema"));
  for await (const statement of statements(path("data"))) await run(statement);
  await runFile(run, path("constraints"));
  await runFile(run, path("platform"));
  await run(PLAIN_TEXT);
  await compare(run, manifest);
  await openSample(run, keysPlace);
  await forgetDeleted(run, manifest);
}
