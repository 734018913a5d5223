import { expect } from "vitest";
import type { Database } from "../../scripts/stack/database/database.ts";

/** What a database is made of, as sorted lines of text: two databases with equal lines have the same schema. */
export interface Catalog {
  schema: string[];
  /** Rows that migrations put in: look-up tables and buckets. */
  data: string[];
}

/** Schemas whose contents are compared: all but Postgres's own, and the CLI's record of what was applied. */
const OURS = `ours as (
  select n.oid, n.nspname as name from pg_namespace as n
  where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'supabase_migrations'))`;

/** Privileges as text, in an order that does not depend on when they were granted. */
const privileges = (acl: string) =>
  `(select string_agg(a::text, ' ' order by a::text collate "C") from unnest(${acl}) as a)`;
const ownerAndPrivileges = (owner: string, acl: string) =>
  `concat_ws(' ', ${owner}::regrole, 'privileges', ${privileges(acl)})`;

/** One query for each kind of object: its name, and all that makes it what it is. */
const QUERIES: Record<string, string> = {
  schema: `select n.nspname, ${ownerAndPrivileges("n.nspowner", "n.nspacl")}
    from pg_namespace as n join ours using (oid)`,
  extension: `select e.extname, concat_ws(' ', e.extversion, e.extnamespace::regnamespace) from pg_extension as e`,
  type: `select format_type(t.oid, null), concat_ws(' ', t.typtype, t.typbasetype::regtype, t.typnotnull, t.typdefault,
      ${ownerAndPrivileges("t.typowner", "t.typacl")},
      (select string_agg(e.enumlabel, ', ' order by e.enumsortorder) from pg_enum as e where e.enumtypid = t.oid))
    from pg_type as t join ours on ours.oid = t.typnamespace where t.typtype in ('e', 'd', 'r')`,
  relation: `select c.oid::regclass::text, concat_ws(' ', c.relkind, c.relpersistence, c.relrowsecurity,
      c.relforcerowsecurity, c.relreplident, c.reloptions::text, c.reltype <> 0,
      ${ownerAndPrivileges("c.relowner", "c.relacl")},
      case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end)
    from pg_class as c join ours on ours.oid = c.relnamespace where c.relkind not in ('i', 'I')`,
  column: `select concat(c.oid::regclass, '.', a.attname), concat_ws(' ',
      row_number() over (partition by c.oid order by a.attnum), format_type(a.atttypid, a.atttypmod),
      a.attnotnull, a.attidentity, a.attgenerated, a.attstorage, a.attcompression, a.attcollation, a.attstattarget,
      pg_get_expr(d.adbin, d.adrelid), ${privileges("a.attacl")})
    from pg_attribute as a join pg_class as c on c.oid = a.attrelid join ours on ours.oid = c.relnamespace
    left join pg_attrdef as d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attnum > 0 and not a.attisdropped and c.relkind not in ('i', 'I')`,
  constraint: `select concat_ws(' ', nullif(c.conrelid, 0)::regclass, nullif(c.contypid, 0)::regtype, c.conname),
      concat_ws(' ', pg_get_constraintdef(c.oid), c.convalidated, c.condeferrable, c.condeferred)
    from pg_constraint as c join ours on ours.oid = c.connamespace`,
  index: `select i.indexrelid::regclass::text, concat_ws(' ', pg_get_indexdef(i.indexrelid), i.indisvalid,
      i.indisclustered, i.indisreplident)
    from pg_index as i join pg_class as c on c.oid = i.indexrelid join ours on ours.oid = c.relnamespace`,
  policy: `select concat_ws(' ', p.polrelid::regclass, p.polname), concat_ws(' ', p.polcmd, p.polpermissive,
      p.polroles::regrole[], pg_get_expr(p.polqual, p.polrelid), 'check', pg_get_expr(p.polwithcheck, p.polrelid))
    from pg_policy as p`,
  function: `select p.oid::regprocedure::text, concat_ws(' ', ${ownerAndPrivileges("p.proowner", "p.proacl")},
      case when p.prokind <> 'a' then pg_get_functiondef(p.oid) end)
    from pg_proc as p join ours on ours.oid = p.pronamespace
    where not exists (select from pg_depend as d where d.objid = p.oid and d.deptype = 'e')`,
  trigger: `select concat_ws(' ', t.tgrelid::regclass, t.tgname), concat_ws(' ', t.tgenabled, pg_get_triggerdef(t.oid))
    from pg_trigger as t where not t.tgisinternal`,
  "event trigger": `select e.evtname, concat_ws(' ', e.evtevent, e.evtenabled, e.evtfoid::regprocedure)
    from pg_event_trigger as e`,
  sequence:
    `select format('%I.%I', s.schemaname, s.sequencename), (to_jsonb(s) - 'last_value')::text from pg_sequences as s
    join ours on ours.name = s.schemaname`,
  rule: `select format('%I.%I %I', r.schemaname, r.tablename, r.rulename), r.definition from pg_rules as r
    join ours on ours.name = r.schemaname`,
  publication: `select p.pubname, to_jsonb(p)::text || (select coalesce(jsonb_agg(t order by t::text), '[]')::text
      from pg_publication_tables as t where t.pubname = p.pubname) from (select pubname, puballtables, pubinsert,
      pubupdate, pubdelete, pubtruncate from pg_publication) as p`,
  "default privileges": `select concat_ws(' ', d.defaclrole::regrole, nullif(d.defaclnamespace, 0)::regnamespace,
      d.defaclobjtype), ${privileges("d.defaclacl")} from pg_default_acl as d`,
  role: `select r.rolname::text, concat_ws(' ', r.rolsuper, r.rolinherit, r.rolcreaterole, r.rolcreatedb, r.rolcanlogin,
      r.rolreplication, r.rolbypassrls, r.rolconfig::text) from pg_roles as r`,
  member:
    `select concat_ws(' of ', m.roleid::regrole, m.member::regrole), concat_ws(' ', m.grantor::regrole, m.admin_option,
      m.inherit_option, m.set_option) from pg_auth_members as m`,
  setting: `select concat_ws(' ', s.setdatabase = 0, s.setrole), s.setconfig::text from pg_db_role_setting as s`,
  database: `select 'this one', ${privileges("d.datacl")} from pg_database as d where d.datname = current_database()`,
  comment: `select concat_ws(' ', o.type, o.identity), d.description from pg_description as d,
      pg_identify_object(d.classoid, d.objoid, d.objsubid) as o
    where d.objoid >= 16384 or d.classoid = 'pg_namespace'::regclass`,
  // Whatever has a name and a place: casts, operators, text search, statistics, and what Postgres may yet invent.
  object: `select distinct concat_ws(' ', o.type, o.identity), '' from pg_depend as d,
      pg_identify_object(d.classid, d.objid, d.objsubid) as o
    where d.objid >= 16384 and o.identity !~ 'pg_toast|RI_ConstraintTrigger|supabase_migrations'`,
};

/**
 * What is in a row apart from what differs with every insert: the time, and ids that are drawn. Not the trail: it goes on
 * through a rollback, and tells of it.
 */
const ROWS = `select c.oid::regclass::text as table_name,
    (select array_agg(a.attname::text) from pg_attribute as a
      left join pg_attrdef as d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attrelid = c.oid and pg_get_expr(d.adbin, d.adrelid) ~ 'now\\(\\)|timestamp\\(\\)|random') as drawn
  from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p')
    and (n.nspname in ('public', 'private') or c.oid = to_regclass('storage.buckets'))`;

async function readData(database: Database): Promise<string[]> {
  const tables = await database.query<{ table_name: string; drawn: string[] | null }>(ROWS);
  const lines: string[] = [];
  for (const { table_name, drawn } of tables) {
    const rows = await database.query<{ line: string }>(
      `select (to_jsonb(t) - $1::text[])::text as line from ${table_name} as t`,
      [drawn ?? []],
    );
    lines.push(...rows.map(({ line }) => `${table_name} ${line}`));
  }
  return lines.sort();
}

/** Reads a database's whole schema, and the rows its migrations put in, from its catalog. */
export async function readCatalog(database: Database): Promise<Catalog> {
  const parts = Object.entries(QUERIES).map(([kind, query]) =>
    `select '${kind} ' || name || ': ' || coalesce(definition, '') as line from (${query}) as q (name, definition)`
  );
  const rows = await database.query<{ line: string }>(`with ${OURS} ${parts.join("\nunion all\n")}`);
  return { schema: rows.map(({ line }) => line).sort(), data: await readData(database) };
}

/** The differences of two lists, to be read: what is missing and what is there too much. */
export function differences(before: string[], after: string[]): string[] {
  const [had, has] = [new Set(before), new Set(after)];
  return [
    ...before.filter((line) => !has.has(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !had.has(line)).map((line) => `+ ${line}`),
  ];
}

/** Expects the same schema, and the same rows from the migrations. */
export function expectSame(before: Catalog, after: Catalog): void {
  expect(before.schema.length).toBeGreaterThan(100);
  expect(differences(before.schema, after.schema)).toEqual([]);
  expect(differences(before.data, after.data)).toEqual([]);
}
