type Query = <Row>(sql: string, parameters?: unknown[]) => Promise<Row[]>;

const SCHEMAS = "('public', 'private', 'audit', 'supabase_migrations', 'auth', 'storage')";

/** Every object of these schemas as a line of text, with whoever may do what with it. Numbers of the server's are left out. */
const CATALOG = `
with s as (select * from pg_namespace where nspname in ${SCHEMAS}),
rel as (select c.*, s.nspname from pg_class as c join s on s.oid = c.relnamespace where c.relkind in ('r', 'v', 'm', 'S', 'p')),
acl (line) as (
  select concat_ws(' ', 'may', what, (select string_agg(a::text, ' ' order by a::text) from unnest(acl) as a))
  from (
    select 'schema ' || nspname, coalesce(nspacl, acldefault('n', nspowner)) from s
    union all
    select concat(relkind, ' ', nspname, '.', relname),
      coalesce(relacl, acldefault(case relkind when 'S' then 's'::"char" else 'r' end, relowner)) from rel
    union all
    select 'column ' || concat_ws('.', nspname, relname, attname), attacl
    from rel join pg_attribute as a on a.attrelid = rel.oid where attacl is not null
    union all
    select 'function ' || p.oid::regprocedure, coalesce(proacl, acldefault('f', proowner))
    from pg_proc as p join s on s.oid = p.pronamespace
    union all
    select 'type ' || t.oid::regtype, coalesce(typacl, acldefault('T', typowner))
    from pg_type as t join s on s.oid = t.typnamespace
    union all
    select concat_ws(' ', 'default', defaclrole::regrole, defaclobjtype, n.nspname), defaclacl
    from pg_default_acl left join pg_namespace as n on n.oid = defaclnamespace
    where defaclrole = 'postgres'::regrole
  ) as t (what, acl)
)
select line from acl
union all
select concat_ws(' ', relkind, nspname, relname, relowner::regrole, relrowsecurity, relforcerowsecurity, reloptions::text,
  obj_description(oid, 'pg_class')) from rel
union all
select concat_ws(' ', 'column', nspname, relname, row_number() over (partition by rel.oid order by attnum), attname,
  format_type(atttypid, atttypmod), attnotnull, attidentity, attgenerated, pg_get_expr(d.adbin, d.adrelid),
  col_description(rel.oid, attnum))
from rel join pg_attribute as a on a.attrelid = rel.oid and attnum > 0 and not attisdropped
left join pg_attrdef as d on d.adrelid = rel.oid and d.adnum = a.attnum
union all
select concat_ws(' ', 'constraint', nspname, relname, c.conname, pg_get_constraintdef(c.oid), c.convalidated)
from pg_constraint as c join rel on rel.oid = c.conrelid
union all
select concat_ws(' ', 'index', nspname, pg_get_indexdef(i.indexrelid), i.indisvalid)
from pg_index as i join rel on rel.oid = i.indrelid
union all
select concat_ws(' ', 'trigger', pg_get_triggerdef(t.oid), t.tgenabled) from pg_trigger as t join rel on rel.oid = t.tgrelid
where not t.tgisinternal
union all
select concat_ws(' ', 'policy', schemaname, tablename, policyname, permissive, roles::text, cmd, qual, with_check)
from pg_policies where schemaname in ${SCHEMAS}
union all
select concat_ws(' ', 'function', p.proowner::regrole, pg_get_functiondef(p.oid), obj_description(p.oid, 'pg_proc'))
from pg_proc as p join s on s.oid = p.pronamespace where p.prokind in ('f', 'p')
union all
select concat_ws(' ', 'type', t.oid::regtype, t.typtype, obj_description(t.oid, 'pg_type'),
  (select string_agg(enumlabel, ',' order by enumsortorder) from pg_enum where enumtypid = t.oid))
from pg_type as t join s on s.oid = t.typnamespace
union all
select concat_ws(' ', 'schema', nspname, obj_description(oid, 'pg_namespace')) from s where nspname <> 'public'
union all
select concat_ws(' ', 'sequence', schemaname, sequencename, start_value, increment_by, last_value)
from pg_sequences where schemaname in ${SCHEMAS}
order by 1`;

/** What is in a database: every object of its catalog, and of every table every row, in an order of their own. */
export interface Everything {
  catalog: string[];
  rows: Record<string, string[]>;
}

/** Reads all of a database, to be compared with another. */
export async function readEverything(query: Query): Promise<Everything> {
  const catalog = (await query<{ line: string }>(CATALOG)).map(({ line }) => line);
  const tables = await query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ${SCHEMAS} order by 1`,
  );
  const rows: Everything["rows"] = {};
  for (const { name } of tables) {
    const found = await query<{ row: string }>(`select to_jsonb(this)::text as row from ${name} as this`);
    rows[name] = found.map(({ row }) => row).sort();
  }
  return { catalog, rows };
}
