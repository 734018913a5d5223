-- What Supabase's own database image provides before the first migration runs: roles, platform schemas, default
-- privileges and Vault. Only the embedded stack runs this file; hosted and local Supabase bring the real thing.
-- It may run as a superuser (the whole file) or as the plain `postgres` role of somebody's Postgres 17 (what that
-- role is allowed to do is enough). It runs once.
-- `:vault_file` is the path of the key file as the database server sees it.

do $$
declare
  is_superuser constant boolean := (select rolsuper from pg_roles where rolname = current_user);
  wanted record;
begin
  for wanted in
    select * from (values
      ('supabase_admin', 'login superuser createdb createrole replication bypassrls', true),
      ('postgres', 'login createdb createrole bypassrls', true),
      ('anon', 'nologin noinherit', false),
      ('authenticated', 'nologin noinherit', false),
      ('service_role', 'nologin noinherit bypassrls', false),
      ('authenticator', 'login noinherit', false),
      ('supabase_auth_admin', 'nologin noinherit createrole', false),
      ('supabase_storage_admin', 'nologin noinherit createrole', false),
      ('supabase_realtime_admin', 'nologin noinherit', false)
    ) as roles (name, attributes, needs_superuser)
  loop
    if exists (select from pg_roles where rolname = wanted.name) or (wanted.needs_superuser and not is_superuser) then
      continue;
    end if;
    execute format('create role %I %s', wanted.name, wanted.attributes);
  end loop;
  if is_superuser then
    execute format('grant all on database %I to postgres', current_database());
  end if;
end
$$;

-- `postgres` acts for the platform roles, as the API server does; it is not a superuser anywhere. Roles are shared by all
-- databases of a server: what stands already is not granted again, which would take more rights than using it.
do $$
declare
  wanted record;
begin
  for wanted in
    select member, role
    from (values
      ('authenticator', array['anon', 'authenticated', 'service_role']),
      ('postgres', array['anon', 'authenticated', 'service_role', 'supabase_auth_admin', 'supabase_storage_admin',
        'supabase_realtime_admin'])
    ) as members (member, roles), unnest(members.roles) as role
  loop
    if not pg_has_role(wanted.member, wanted.role, 'set')
      or (wanted.member = 'postgres' and not pg_has_role(wanted.member, wanted.role, 'usage')) then
      execute format('grant %I to %I with inherit %s, set true', wanted.role, wanted.member,
        case wanted.member when 'postgres' then 'true' else 'false' end);
    end if;
  end loop;
end
$$;

create schema if not exists extensions;
create schema if not exists vault;
create schema if not exists auth authorization supabase_auth_admin;
create schema if not exists storage authorization supabase_storage_admin;
create schema if not exists realtime authorization supabase_realtime_admin;
grant create, usage on schema public to postgres;
grant all on schema extensions to postgres;
grant usage on schema vault to postgres;
grant all on schema auth, storage, realtime to postgres;
grant usage on schema public, extensions, auth, storage, realtime to anon, authenticated, service_role;

create extension if not exists pgcrypto schema extensions;

-- New tables, sequences and functions of `postgres` in public are open to the API roles on Supabase until a
-- migration revokes it. The embedded stack must not be kinder.
alter default privileges for role postgres in schema public
  grant all on tables to anon, authenticated, service_role;
alter default privileges for role postgres in schema public
  grant all on sequences to anon, authenticated, service_role;
alter default privileges for role postgres in schema public
  grant all on functions to anon, authenticated, service_role;

-- The caller, as Supabase defines it.
create or replace function auth.uid() returns uuid language sql stable as $$
  select coalesce(
    nullif(current_setting('request.jwt.claim.sub', true), ''),
    (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub')
  )::uuid
$$;
create or replace function auth.role() returns text language sql stable as $$
  select coalesce(
    nullif(current_setting('request.jwt.claim.role', true), ''),
    (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role')
  )
$$;
create or replace function auth.email() returns text language sql stable as $$
  select coalesce(
    nullif(current_setting('request.jwt.claim.email', true), ''),
    (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'email')
  )
$$;
create or replace function auth.jwt() returns jsonb language sql stable as $$
  select coalesce(
    nullif(current_setting('request.jwt.claim', true), ''),
    nullif(current_setting('request.jwt.claims', true), '')
  )::jsonb
$$;

-- Vault. The secrets stand in a file outside the data folder, which the server reads when it is asked. A plain role may
-- not read files: then they come with the connection (memory only), as this function's last resort.
create or replace function vault.read_secrets() returns jsonb
language plpgsql stable security definer set search_path = '' as $$
begin
  return pg_catalog.pg_read_file(:vault_file)::jsonb;
exception when insufficient_privilege or undefined_file then
  return coalesce(nullif(pg_catalog.current_setting('vault.secrets', true), ''), '{}')::jsonb;
end
$$;
revoke all on function vault.read_secrets() from public;
grant execute on function vault.read_secrets() to postgres;
create or replace view vault.decrypted_secrets as
  select key as name, value as decrypted_secret from jsonb_each_text(vault.read_secrets());
revoke all on vault.decrypted_secrets from public;
grant select on vault.decrypted_secrets to postgres;
