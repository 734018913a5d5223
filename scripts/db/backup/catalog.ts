import { OWN_SCHEMAS, PLATFORM_SCHEMAS } from "./snapshot.ts";

type Query = <Row>(sql: string, parameters?: unknown[]) => Promise<Row[]>;

/** What the platform writes down of its own migrations: the place that is restored into has its own. */
const PLATFORM_HISTORY = ["auth.schema_migrations", "storage.migrations"];

/** How many rows a table has, and a sum over the hashes of their text, which no order of rows changes. */
export interface TableContent {
  rows: number;
  /** Null for the platform's tables: another version of them may have other columns. */
  digest: string | null;
}

/** Tables and sequences of some schemas that are not an extension's. */
const RELATIONS = `
from pg_catalog.pg_class as c
join pg_catalog.pg_namespace as n on n.oid = c.relnamespace
where not exists (
  select from pg_catalog.pg_depend as d
  where d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.objid = c.oid and d.deptype = 'e')`;

/** What of the platform's schemas is not taken along: its own history, and what `postgres` may not read. */
export async function unreadable(query: Query): Promise<string[]> {
  const rows = await query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name ${RELATIONS}
     and n.nspname = any ($1) and c.relkind in ('r', 'p', 'S')
     and (format('%s.%s', n.nspname, c.relname) = any ($2) or not case c.relkind
       when 'S' then has_sequence_privilege(c.oid, 'select') else has_table_privilege(c.oid, 'select') end)
     order by 1`,
    [PLATFORM_SCHEMAS, PLATFORM_HISTORY],
  );
  return rows.map(({ name }) => name);
}

/** What every table holds that a backup takes along. */
export async function contents(query: Query): Promise<Record<string, TableContent>> {
  const skipped = new Set(await unreadable(query));
  const tables = await query<{ name: string; own: boolean }>(
    `select format('%I.%I', n.nspname, c.relname) as name, n.nspname = any ($1) as own ${RELATIONS}
     and n.nspname = any ($2) and c.relkind = 'r' order by 1`,
    [OWN_SCHEMAS, [...OWN_SCHEMAS, ...PLATFORM_SCHEMAS]],
  );
  const found: Record<string, TableContent> = {};
  for (const { name, own } of tables) {
    if (skipped.has(name)) continue;
    const digest = own ? "coalesce(sum(('x' || left(md5(whole_row::text), 15))::bit(60)::bigint), 0)::text" : "null";
    const [row] = await query<TableContent>(
      `select count(*)::integer as rows, ${digest} as digest from ${name} as whole_row`,
    );
    found[name] = { rows: row?.rows ?? 0, digest: row?.digest ?? null };
  }
  return found;
}

/** The extensions whose types, functions or operators our objects are made with, and their schema. */
export async function neededExtensions(query: Query): Promise<{ name: string; schema: string }[]> {
  return await query(
    `select distinct e.extname as name, n.nspname as schema
     from pg_catalog.pg_extension as e
     join pg_catalog.pg_namespace as n on n.oid = e.extnamespace
     join pg_catalog.pg_depend as member on member.deptype = 'e'
       and member.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass and member.refobjid = e.oid
     join pg_catalog.pg_depend as use on use.refclassid = member.classid and use.refobjid = member.objid
     cross join lateral pg_catalog.pg_identify_object(use.classid, use.objid, 0) as object
     where e.extname <> 'plpgsql'
       and (object.schema = any ($1) or split_part(object.identity, '.', 1) = any ($1))
     order by 1`,
    [OWN_SCHEMAS],
  );
}

/** The migrations a database has, oldest first. */
export async function appliedMigrations(query: Query): Promise<string[]> {
  const rows = await query<{ migration: string }>(
    "select concat_ws('_', version, name) as migration from supabase_migrations.schema_migrations order by version",
  );
  return rows.map(({ migration }) => migration);
}

/**
 * What tells the vault's keys from others without giving them away: an HMAC under each (they are 32 random bytes).
 * Empty where there is no vault.
 */
export async function keyFingerprints(query: Query): Promise<Record<string, string>> {
  const rows = await query<{ name: string; fingerprint: string }>(
    `select s.name, encode(extensions.hmac('guardian backup', s.decrypted_secret, 'sha256'), 'hex') as fingerprint
     from vault.decrypted_secrets as s
     where s.name ~ '^guardian_(kek_[1-9][0-9]{0,8}|lookup_key)$' order by 1`,
  );
  return Object.fromEntries(rows.map(({ name, fingerprint }) => [name, fingerprint]));
}

/** How many people, families, organizations and accounts are sealed under which of the vault's keys. */
export async function sealedUnder(query: Query): Promise<Record<string, number>> {
  const [known] = await query<{ known: boolean }>("select to_regclass('private.key_epochs') is not null as known");
  if (!known?.known) return {};
  const rows = await query<{ name: string; subjects: number }>(
    `select 'guardian_kek_' || k.epoch as name, count(*)::integer as subjects
     from private.data_keys as k group by k.epoch order by k.epoch`,
  );
  return Object.fromEntries(rows.map(({ name, subjects }) => [name, subjects]));
}

/** An object of Storage as its row tells. */
export interface StoredObject {
  bucket: string;
  name: string;
  /** Its file in a folder of the embedded stack (scripts/stack/storage/files.ts). */
  path: string;
  size: number | null;
  /** MD5 of the bytes, where the ETag is one. */
  md5: string | null;
  type: string | null;
}

/** Every stored object, in the order of their names. */
export async function storedObjects(query: Query): Promise<StoredObject[]> {
  return await query(
    `select o.bucket_id as bucket, o.name, i.id || '/objects/' || left(f.file, 2) || '/' || f.file as path,
       (o.metadata ->> 'size')::float8 as size,
       substring(o.metadata ->> 'eTag' from '^"?([0-9a-f]{32})"?$') as md5, o.metadata ->> 'mimetype' as type
     from storage.objects as o
     cross join lateral (select coalesce(o.metadata ->> 'file', o.id::text) as file) as f
     cross join private.installation as i
     order by 1, 2`,
  );
}
