import { Buffer } from "node:buffer";
import type { Query } from "../db/owner-session.ts";

/** Pages of a table that are read at once: 2 MB, some thousand events. */
const PAGES = 256;

/**
 * Every event as a line: its id, the transaction that wrote it, whether its image is what the commitment says, and its
 * content: what audit.event_content() makes, written down here a second time and computed without it.
 */
const LINE =
  `e.id || ' ' || e.written_in || case when pg_catalog.sha256(coalesce(e.image, '')) = e.commitment then ' 1 ' else ' 0 ' end
  || pg_catalog.jsonb_build_array(
    case when isfinite(e.occurred_at) then to_jsonb((extract(epoch from e.occurred_at) * 1000000)::bigint)
      else to_jsonb(e.occurred_at::text) end,
    e.written_in::text, e.actor_id, e.on_behalf_of, e.actor_role, e.session_id, e.request_id, e.verb, e.schema_name,
    e.table_name, e.row_id, e.profile_id, e.purpose, e.changed_columns::text, e.subject_id, encode(e.commitment, 'hex'))::text`;

/** The tables that events are in, by months. */
const PARTS = `
select p.relid::regclass::text as name, ceil(pg_catalog.pg_relation_size(p.relid) / 8192.0)::float8 as pages
from pg_catalog.pg_partition_tree('audit.events') as p where p.isleaf`;

/**
 * Every event as a line, thousands in one text: the database then has a row to send for each thousand, and not for each.
 * In no particular order: as they lie on the disk, which is nearly that of their ids.
 */
export async function* eventLines(query: Query): AsyncGenerator<string> {
  const ranges = (await query<{ name: string; pages: number }>(PARTS)).flatMap(({ name, pages }) =>
    Array.from({ length: Math.ceil(pages / PAGES) }, (_, nth) => [name, nth * PAGES] as const)
  );
  const read = async (nth: number) => {
    const range = ranges[nth];
    if (!range) return null;
    const [name, first] = range;
    const [row] = await query<{ lines: string | null }>(
      `select string_agg(${LINE}, e'\n') as lines from ${name} as e
       where e.ctid >= '(${first},0)' and e.ctid < '(${first + PAGES},0)'`,
    );
    return row?.lines ?? "";
  };
  let next = read(0);
  for (let nth = 1; nth <= ranges.length; nth++) {
    const lines = await next;
    next = read(nth); // While these are hashed here, the database makes the next ones.
    if (lines) yield lines;
  }
  await next;
}

export interface StoredStatement {
  number: number;
  text: string;
  published: boolean;
}

/** The roots as the database tells them. */
export const storedRoots = (query: Query): Promise<StoredStatement[]> =>
  query(
    `select number::float8 as number, text, published_at is not null as published
     from audit.statements where kind = 'root' order by number`,
  );

/** The events of a root as the database remembers them: of each its id and the hash of its content, 40 bytes. */
export async function storedEntries(query: Query, number: number): Promise<Buffer | null> {
  const [row] = await query<{ entries: string }>(
    "select encode(entries, 'hex') as entries from audit.statements where kind = 'root' and number = $1",
    [number],
  );
  return row ? Buffer.from(row.entries, "hex") : null;
}

export interface Bounds {
  /** The first transaction that has not begun. */
  next_xid: number;
  interval_seconds: number;
}

export async function bounds(query: Query): Promise<Bounds> {
  const [row] = await query<Bounds>(
    `select greatest(pg_catalog.pg_snapshot_xmax(pg_catalog.pg_current_snapshot())::text::float8,
       pg_catalog.pg_current_xact_id_if_assigned()::text::float8 + 1) as next_xid,
     extract(epoch from private.root_interval())::float8 as interval_seconds`,
  );
  if (!row) throw new Error("the database does not answer");
  return row;
}
