-- Audit: who did what to which row, written by triggers in the same transaction, so that a change which cannot be
-- recorded does not happen. Holds names of columns, never their contents.

create table audit.events (
  id bigint generated always as identity primary key,
  occurred_at timestamptz not null default clock_timestamp(),
  actor_id uuid,
  on_behalf_of uuid,
  actor_role text not null,
  session_id text,
  request_id text,
  address text,
  user_agent text,
  verb text not null check (verb in ('insert', 'update', 'delete', 'truncate')),
  schema_name text not null,
  table_name text not null,
  row_id text,
  profile_id uuid,
  changed_columns text[],
  check ((verb = 'truncate') = (row_id is null)),
  check ((verb = 'update') = (changed_columns is not null))
);
comment on table audit.events is 'The trail: one row for each row written, by triggers; append-only.';
comment on column audit.events.id is 'Order of writing within the trail.';
comment on column audit.events.occurred_at is 'When it was written, by the clock.';
comment on column audit.events.actor_id is 'The user of the token; null for the system. No foreign key: the trail outlives the account.';
comment on column audit.events.on_behalf_of is 'For the system''s own work: the user who asked for it.';
comment on column audit.events.actor_role is 'The database role the request ran as.';
comment on column audit.events.session_id is 'The session of the token.';
comment on column audit.events.request_id is 'Header x-request-id of the request.';
comment on column audit.events.address is 'PHI:contact. First address of x-forwarded-for; plain, as it is needed to see misuse.';
comment on column audit.events.user_agent is 'Header user-agent of the request.';
comment on column audit.events.verb is 'What was done.';
comment on column audit.events.schema_name is 'Schema of the table.';
comment on column audit.events.table_name is 'The table.';
comment on column audit.events.row_id is 'Primary key of the row, its parts joined by commas; null for truncate.';
comment on column audit.events.profile_id is 'The person the row belongs to, where it belongs to one.';
comment on column audit.events.changed_columns is 'For an update: the names of the columns that changed.';

create index events_profile_id_idx on audit.events (profile_id, occurred_at desc);
create index events_actor_id_idx on audit.events (actor_id, occurred_at desc);

select private.hide('audit.events');

-- Append-only for everyone, the owner too.
create function audit.refuse() returns trigger
language plpgsql
set search_path = ''
as $$
begin
  raise exception 'the audit trail is append-only' using errcode = '42501';
end
$$;
comment on function audit.refuse() is 'Trigger: refuses update, delete and truncate of the trail.';
create trigger events_append_only before update or delete or truncate on audit.events
  for each statement execute function audit.refuse();

-- The trigger behind audit.attach(). Arguments: the key columns, and the columns whose change alone is no event.
create function audit.record() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  key constant text[] := tg_argv[0]::text[];
  ignored constant text[] := tg_argv[1]::text[];
  caller audit.events;
begin
  caller.actor_id := auth.uid();
  caller.on_behalf_of := nullif(current_setting('guardian.on_behalf_of', true), '')::uuid;
  caller.actor_role := coalesce(nullif(current_setting('role', true), 'none'), session_user);
  caller.session_id := auth.jwt() ->> 'session_id';
  caller.request_id := private.request_header('x-request-id');
  caller.address := btrim(split_part(private.request_header('x-forwarded-for'), ',', 1));
  caller.user_agent := private.request_header('user-agent');

  if tg_op = 'TRUNCATE' then
    insert into audit.events
      (actor_id, on_behalf_of, actor_role, session_id, request_id, address, user_agent, verb, schema_name, table_name)
    values (caller.actor_id, caller.on_behalf_of, caller.actor_role, caller.session_id, caller.request_id,
      caller.address, caller.user_agent, 'truncate', tg_table_schema, tg_table_name);
    return null;
  end if;

  -- Old and new rows of an update come in the same order.
  if tg_op = 'INSERT' then
    insert into audit.events
      (actor_id, on_behalf_of, actor_role, session_id, request_id, address, user_agent, verb, schema_name, table_name,
       row_id, profile_id)
    select caller.actor_id, caller.on_behalf_of, caller.actor_role, caller.session_id, caller.request_id,
      caller.address, caller.user_agent, 'insert', tg_table_schema, tg_table_name, k.row_id, k.profile_id
    from new_rows as n cross join lateral audit.keys_of(to_jsonb(n), key) as k;
  elsif tg_op = 'DELETE' then
    insert into audit.events
      (actor_id, on_behalf_of, actor_role, session_id, request_id, address, user_agent, verb, schema_name, table_name,
       row_id, profile_id)
    select caller.actor_id, caller.on_behalf_of, caller.actor_role, caller.session_id, caller.request_id,
      caller.address, caller.user_agent, 'delete', tg_table_schema, tg_table_name, k.row_id, k.profile_id
    from old_rows as o cross join lateral audit.keys_of(to_jsonb(o), key) as k;
  else
    insert into audit.events
      (actor_id, on_behalf_of, actor_role, session_id, request_id, address, user_agent, verb, schema_name, table_name,
       row_id, profile_id, changed_columns)
    select caller.actor_id, caller.on_behalf_of, caller.actor_role, caller.session_id, caller.request_id,
      caller.address, caller.user_agent, 'update', tg_table_schema, tg_table_name, k.row_id, k.profile_id, c.names
    from (select row_number() over () as nth, to_jsonb(o) as content from old_rows as o) as o
    join (select row_number() over () as nth, to_jsonb(n) as content from new_rows as n) as n using (nth)
    cross join lateral audit.keys_of(n.content, key) as k
    cross join lateral (
      select array_agg(f.key order by f.key) as names
      from jsonb_each(n.content) as f
      where f.value is distinct from o.content -> f.key and f.key <> all (ignored)
    ) as c
    where c.names is not null;
  end if;
  return null;
end
$$;
comment on function audit.record() is 'Trigger: one audit event for each row written; fails the statement when it cannot.';

create function audit.keys_of(p_row jsonb, p_key text[], out row_id text, out profile_id uuid)
language sql
immutable
set search_path = ''
as $$
  select
    (select string_agg(p_row ->> k.name, ',' order by k.nth) from unnest(p_key) with ordinality as k (name, nth)),
    coalesce(p_row ->> 'profile_id', case when p_row ? 'kind' and p_row ? 'user_id' then p_row ->> 'id' end)::uuid
$$;
comment on function audit.keys_of(jsonb, text[]) is 'The key of a row as text, and the person it belongs to (a profile belongs to itself).';

create function audit.attach(p_table regclass, p_ignored text[] default '{}') returns void
language plpgsql
set search_path = ''
as $$
declare
  key text[];
  call text;
begin
  select array_agg(a.attname::text order by array_position(i.indkey::int2[], a.attnum)) into key
  from pg_catalog.pg_index as i
  join pg_catalog.pg_attribute as a on a.attrelid = i.indrelid and a.attnum = any (i.indkey::int2[])
  where i.indrelid = p_table and i.indisprimary;
  if key is null then
    raise exception '% has no primary key to audit by', p_table;
  end if;
  call := format('for each statement execute function audit.record(%L, %L)', key, p_ignored);
  execute format('create trigger audit_insert after insert on %s referencing new table as new_rows %s', p_table, call);
  execute format('create trigger audit_update after update on %s referencing old table as old_rows new table as new_rows %s', p_table, call);
  execute format('create trigger audit_delete after delete on %s referencing old table as old_rows %s', p_table, call);
  execute format('create trigger audit_truncate after truncate on %s %s', p_table, call);
end
$$;
comment on function audit.attach(regclass, text[]) is
  'Puts a table on the trail, every verb. p_ignored: columns whose change alone is no event.';
