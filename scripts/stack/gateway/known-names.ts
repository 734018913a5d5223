import type { Database } from "../database/database.ts";
import type { KnownNames } from "./routes.ts";

const NAMES = `
  select 'relation' as kind, c.relname::text as name from pg_catalog.pg_class as c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
  union
  select 'rpc', p.proname::text from pg_catalog.pg_proc as p
  where p.pronamespace = 'public'::regnamespace`;

/** The tables, views and RPCs of the API, by which its paths are named in logs and metrics. */
export async function readKnownNames(database: Database, functions: string[]): Promise<KnownNames> {
  const rows = await database.query<{ kind: string; name: string }>(NAMES);
  const named = (kind: string) => new Set(rows.filter((row) => row.kind === kind).map(({ name }) => name));
  return { relations: named("relation"), rpcs: named("rpc"), functions: new Set(functions) };
}
