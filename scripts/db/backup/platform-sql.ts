import { OWN_SCHEMAS, PLATFORM_SCHEMAS } from "./snapshot.ts";

type Query = <Row>(sql: string, parameters?: unknown[]) => Promise<Row[]>;

const KINDS = `case d.defaclobjtype
  when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'functions' when 'T' then 'types' else 'schemas' end`;
const GRANTEE = "case a.grantee when 0 then 'public' else quote_ident(pg_get_userbyid(a.grantee)) end";

/**
 * Runs before the schema is laid. pg_dump says how the privileges of an object differ from Postgres's own defaults, so
 * these have to hold where it is restored: Supabase's are looser. A migration's own defaults come back afterwards.
 */
export const PLAIN_DEFAULT_PRIVILEGES = `
do $$
declare
  wanted record;
begin
  for wanted in
    select ${KINDS} as kind, n.nspname as schema, ${GRANTEE} as grantee
    from pg_catalog.pg_default_acl as d
    left join pg_catalog.pg_namespace as n on n.oid = d.defaclnamespace
    cross join lateral pg_catalog.aclexplode(d.defaclacl) as a
    where d.defaclrole = current_user::pg_catalog.regrole and (a.grantee <> d.defaclrole or d.defaclnamespace <> 0)
  loop
    execute format('alter default privileges %s revoke all on %s from %s',
      case when wanted.schema is not null then format('in schema %I', wanted.schema) end, wanted.kind, wanted.grantee);
  end loop;
  alter default privileges grant execute on functions to public;
  alter default privileges grant usage on types to public;
end
$$;
`;

/**
 * Rows of the platform's tables are to arrive as they are, without the triggers the platform has on them. Hosted
 * Supabase lets \`postgres\` say so; the embedded stack has no such triggers.
 */
export const TRIGGERS_OFF = `
do $$
begin
  perform set_config('session_replication_role', 'replica', true);
exception when insufficient_privilege then null;
end
$$;
`;
export const TRIGGERS_ON = `
do $$
begin
  if current_setting('session_replication_role') <> 'origin' then
    perform set_config('session_replication_role', 'origin', true);
  end if;
end
$$;
`;

/** Makes the extensions our objects need, where they are missing. */
export function createExtensions(extensions: { name: string; schema: string }[]): string {
  return extensions.map(({ name, schema }) => `create extension if not exists "${name}" schema "${schema}";\n`).join(
    "",
  );
}

/** Policies and triggers our migrations have put on the platform's tables, as SQL. */
async function attachments(query: Query): Promise<string[]> {
  const rows = await query<{ sql: string }>(
    `select format('drop policy if exists %1$I on %2$I.%3$I;
create policy %1$I on %2$I.%3$I as %4$s for %5$s to %6$s', p.policyname, p.schemaname, p.tablename, p.permissive,
         p.cmd, (select string_agg(case r when 'public' then r else quote_ident(r) end, ', ') from unnest(p.roles) as r))
       || coalesce(' using (' || p.qual || ')', '') || coalesce(' with check (' || p.with_check || ')', '')
       || ';' as sql
     from pg_catalog.pg_policies as p
     where p.schemaname = any ($1)
     union all
     select pg_catalog.pg_get_triggerdef(t.oid) || ';'
     from pg_catalog.pg_trigger as t
     join pg_catalog.pg_class as c on c.oid = t.tgrelid
     join pg_catalog.pg_namespace as n on n.oid = c.relnamespace
     join pg_catalog.pg_proc as f on f.oid = t.tgfoid
     join pg_catalog.pg_namespace as s on s.oid = f.pronamespace
     where not t.tgisinternal and n.nspname = any ($1) and s.nspname = any ($2)
     order by 1`,
    [PLATFORM_SCHEMAS, OWN_SCHEMAS],
  );
  return rows.map(({ sql }) => sql);
}

/** The default privileges of our role that hold in every schema, as SQL (pg_dump brings those of a schema). */
async function defaultPrivileges(query: Query): Promise<string[]> {
  const rows = await query<{ kind: string; grantee: string | null; privileges: string | null }>(
    `select ${KINDS} as kind, ${GRANTEE} as grantee, string_agg(a.privilege_type, ', ') as privileges
     from pg_catalog.pg_default_acl as d
     left join lateral pg_catalog.aclexplode(d.defaclacl) as a on a.grantee <> d.defaclrole
     where d.defaclrole = current_user::pg_catalog.regrole and d.defaclnamespace = 0
     group by d.oid, a.grantee order by 1, 2`,
  );
  return [
    ...new Set(rows.map(({ kind }) => `alter default privileges revoke all on ${kind} from public;`)),
    ...rows.filter(({ privileges }) => privileges !== null)
      .map(({ kind, grantee, privileges }) => `alter default privileges grant ${privileges} on ${kind} to ${grantee};`),
  ];
}

/** What pg_dump leaves out when it is asked for our schemas only. */
export async function platformSql(query: Query): Promise<string> {
  return [...await attachments(query), ...await defaultPrivileges(query), ""].join("\n");
}
