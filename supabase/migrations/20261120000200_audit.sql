-- Audit: who did what to which row, and who was shown what, written in the same transaction, so that what cannot be
-- recorded does not happen. What a row said before and after, and where the request came from, is sealed under the key of
-- the person it is about: with that key it is erased, and the trail goes on proving itself, as what is proved
-- is the hash of the sealed bytes.

create table audit.events (
  id bigint generated always as identity,
  occurred_at timestamptz not null default clock_timestamp(),
  written_in xid8 not null default pg_current_xact_id(),
  actor_id uuid,
  on_behalf_of uuid,
  actor_role text not null,
  session_id text,
  request_id text,
  verb text not null check (verb in ('insert', 'update', 'delete', 'truncate', 'read', 'refuse')),
  schema_name text not null,
  table_name text not null,
  row_id text,
  profile_id uuid,
  purpose text check (purpose ~ '^([A-Z]{2,20}|[a-z][a-z-]{1,40})$'),
  changed_columns text[],
  subject_id uuid not null,
  image bytea,
  commitment bytea not null default sha256('') check (octet_length(commitment) = 32),
  primary key (id, occurred_at),
  check (case when verb in ('insert', 'update', 'delete') then row_id is not null when verb = 'truncate' then row_id is null end is not false),
  check (case when verb = 'update' then changed_columns is not null when verb <> 'read' then changed_columns is null end),
  check (purpose is null or verb in ('read', 'refuse'))
) partition by range (occurred_at);
comment on table audit.events is 'The trail: one row for each row written, by triggers, and for each opening of a record or refusal to; append-only.';
comment on column audit.events.id is 'Order of writing within the trail.';
comment on column audit.events.occurred_at is 'When it was written, by the clock.';
comment on column audit.events.written_in is 'The transaction: what is older than every running one is complete, and can be chained.';
comment on column audit.events.actor_id is 'The user of the token; null for the system. No foreign key: the trail outlives the account.';
comment on column audit.events.on_behalf_of is 'For the system''s own work: the user who asked for it.';
comment on column audit.events.actor_role is 'The database role the request ran as.';
comment on column audit.events.session_id is 'The session of the token.';
comment on column audit.events.request_id is 'Header x-request-id of the request.';
comment on column audit.events.verb is 'What was done; read: it was shown; refuse: it was asked for and not shown.';
comment on column audit.events.schema_name is 'Schema of the table; of an RPC or function: public.';
comment on column audit.events.table_name is 'The table; for read and refuse: the RPC or function that was called.';
comment on column audit.events.row_id is 'Primary key of the row written or shown, its parts joined by commas.';
comment on column audit.events.profile_id is 'The person the row belongs to, where it belongs to one; for refuse: the person asked for.';
comment on column audit.events.purpose is 'Why it was shown: a code of HL7 PurposeOfUse (FAMRQT, TREAT, ETREAT), or one of our own in kebab case.';
comment on column audit.events.changed_columns is 'For an update: the names of the columns that changed; for read: what was shown.';
comment on column audit.events.subject_id is 'Whose data key seals the image: the person, else the family, the organization or the account it is about; zeros for nobody.';
comment on column audit.events.image is 'PHI:clinical. {before, after, address, user_agent}, sealed; before and after hold what changed.';
comment on column audit.events.commitment is 'SHA-256 of the image: a salted commitment, as a sealed text begins with random bytes (RFC 4880, 5.13).';

create index events_profile_id_idx on audit.events (profile_id, occurred_at desc) where profile_id is not null;
-- Reports of unusual access ask who was shown what; writes are many more, and pay nothing for it.
create index events_shown_to_idx on audit.events (actor_id, occurred_at desc) where verb in ('read', 'refuse');

select private.hide('audit.events');

-- Append-only for everyone, the owner too; on each partition as well.
create function audit.refuse() returns trigger
language plpgsql
set search_path = ''
as $$
begin
  raise exception 'the audit trail is append-only' using errcode = '42501';
end
$$;
comment on function audit.refuse() is 'Trigger: refuses update, delete and truncate of the trail.';
create trigger events_append_only before update or delete on audit.events
  for each row execute function audit.refuse();
create trigger events_no_truncate before truncate on audit.events
  for each statement execute function audit.refuse();

-- A month's table is made aside and then attached: that waits for nobody and nobody waits for it.
create function audit.make_partition(p_name text, p_bounds text) returns void
language plpgsql
set search_path = ''
as $$
begin
  execute format('create table audit.%I (like audit.events including defaults including constraints including indexes including comments)', p_name);
  execute format('comment on table audit.%I is %L', p_name, 'A part of the trail (audit.events) ' || p_bounds || '.');
  perform private.hide(format('audit.%I', p_name)::regclass);
  execute format('create trigger events_no_truncate before truncate on audit.%I for each statement execute function audit.refuse()', p_name);
  execute format('alter table audit.events attach partition audit.%I %s', p_name, p_bounds);
end
$$;
comment on function audit.make_partition(text, text) is 'Makes a part of the trail, closed and append-only like the whole.';

create function audit.make_partitions() returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  month timestamptz;
  made integer := 0;
begin
  for month in
    select date_trunc('month', now(), 'UTC') + make_interval(months => n) from generate_series(0, 3) as n
  loop
    continue when to_regclass('audit.' || to_char(month at time zone 'UTC', '"events_"YYYY_MM')) is not null
      or exists (select from audit.events_default as e where e.occurred_at >= month and e.occurred_at < month + interval '1 month');
    perform audit.make_partition(to_char(month at time zone 'UTC', '"events_"YYYY_MM'),
      format('for values from (%L) to (%L)', month, month + interval '1 month'));
    made := made + 1;
  end loop;
  return made;
end
$$;
comment on function audit.make_partitions() is
  'Makes the parts of the trail for this month and the next three, and says how many were missing. What came when none was ready stays in audit.events_default.';

select audit.make_partition('events_default', 'default');
select audit.make_partitions();

-- Who writes, as far as it is the same for every row of a statement.
create function audit.caller() returns audit.events
language plpgsql
stable
set search_path = ''
as $$
declare
  caller audit.events;
begin
  caller.actor_id := auth.uid();
  caller.on_behalf_of := nullif(current_setting('guardian.on_behalf_of', true), '')::uuid;
  caller.actor_role := coalesce(nullif(current_setting('role', true), 'none'), session_user);
  caller.session_id := auth.jwt() ->> 'session_id';
  caller.request_id := private.request_header('x-request-id');
  return caller;
end
$$;
comment on function audit.caller() is 'The event of the present request, before it says what was done.';

create function audit.origin() returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_strip_nulls(jsonb_build_object(
    'address', btrim(split_part(private.request_header('x-forwarded-for'), ',', 1)),
    'user_agent', private.request_header('user-agent')))
$$;
comment on function audit.origin() is 'Where the present request came from: {address, user_agent}; sealed with what it did, as it says who somebody is.';

-- Long values stand as their hash: the trail shows that they changed, and does not keep every version of a document.
create function audit.shortened(p_row jsonb) returns jsonb
language sql
immutable
set search_path = ''
as $$
  select case when length(p_row::text) <= 4096 then p_row else (
    select jsonb_object_agg(f.key, case when length(f.value::text) <= 4096 then f.value
      else jsonb_build_object('sha256', encode(sha256(convert_to(p_row ->> f.key, 'utf8')), 'hex'), 'length', length(p_row ->> f.key)) end)
    from jsonb_each(p_row) as f) end
$$;
comment on function audit.shortened(jsonb) is 'A row image in which a value of more than 4,096 characters stands as {sha256, length}.';

create function audit.keys_of(p_subjects uuid[]) returns table (subject_id uuid, key text)
language plpgsql
set search_path = ''
as $$
begin
  if cardinality(p_subjects) > 0 then -- While there is nobody yet, there are no keys either (sealing).
    return query select s.id, private.data_key(s.id) from unnest(p_subjects) as s (id) where not private.is_erased(s.id);
  end if;
end
$$;
comment on function audit.keys_of(uuid[]) is 'The data keys of those who were not erased, unwrapped; nowhere but in the memory of one statement.';

-- What one statement did to a table becomes events. A data key is unwrapped once for each person it was about. What is about
-- nobody in particular, or about somebody who was erased, has no image. (plpgsql, as it keeps its plan between calls.)
create function audit.write_changes(
  p_event audit.events, p_before jsonb[], p_after jsonb[], p_key text[], p_ignored text[], p_subject text[], p_profile text
) returns void
language plpgsql
set search_path = ''
as $$
declare
  nobody constant uuid := '00000000-0000-0000-0000-000000000000';
  origin constant jsonb := audit.origin();
begin
  with written as materialized (
    select coalesce(r.after, r.before) as content, r.before, r.after, c.names, c.was, c.became,
      coalesce(coalesce(r.after, r.before) ->> p_subject[1], coalesce(r.after, r.before) ->> p_subject[2],
        coalesce(r.after, r.before) ->> p_subject[3], coalesce(r.after, r.before) ->> p_subject[4])::uuid as subject_id
    from unnest(p_before, p_after) as r (before, after)
    left join lateral (
      select array_agg(f.key order by f.key) as names, jsonb_object_agg(f.key, r.before -> f.key) as was,
        jsonb_object_agg(f.key, f.value) as became
      from jsonb_each(r.after) as f
      where f.value is distinct from r.before -> f.key and f.key <> all (p_ignored)
    ) as c on p_event.verb = 'update'
    where p_event.verb <> 'update' or c.names is not null
  ), keys as materialized (
    select k.* from audit.keys_of(array(select distinct w.subject_id from written as w where w.subject_id is not null)) as k
  ), sealed as (
    select w.content, w.names, k.subject_id,
      private.encrypt(k.key, 'audit.events.image', (origin || case p_event.verb
        when 'insert' then jsonb_build_object('after', audit.shortened(w.after))
        when 'delete' then jsonb_build_object('before', audit.shortened(w.before))
        else jsonb_build_object('before', audit.shortened(w.was), 'after', audit.shortened(w.became))
      end)::text) as image
    from written as w left join keys as k using (subject_id)
  )
  insert into audit.events (actor_id, on_behalf_of, actor_role, session_id, request_id, verb, schema_name, table_name, row_id,
    profile_id, changed_columns, subject_id, image, commitment)
  select p_event.actor_id, p_event.on_behalf_of, p_event.actor_role, p_event.session_id, p_event.request_id, p_event.verb,
    p_event.schema_name, p_event.table_name, concat_ws(',', s.content ->> p_key[1], s.content ->> p_key[2], s.content ->> p_key[3]),
    (s.content ->> p_profile)::uuid, s.names, coalesce(s.subject_id, nobody), s.image, sha256(coalesce(s.image, ''))
  from sealed as s;
end
$$;
comment on function audit.write_changes(audit.events, jsonb[], jsonb[], text[], text[], text[], text) is
  'One event for each row of a statement: rows before and after it, key columns, columns whose change is none, columns that name whose it is.';

-- The trigger behind audit.attach(), which says what its arguments are. Long statements are taken in parts: an array has an end.
create function audit.record() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  key constant text[] := tg_argv[0]::text[];
  ignored constant text[] := tg_argv[1]::text[];
  subject constant text[] := tg_argv[2]::text[];
  event audit.events := audit.caller();
  part record;
begin
  event.verb := lower(tg_op);
  event.schema_name := tg_table_schema;
  event.table_name := tg_table_name;
  if tg_op = 'TRUNCATE' then
    insert into audit.events (actor_id, on_behalf_of, actor_role, session_id, request_id, verb, schema_name, table_name, subject_id)
    values (event.actor_id, event.on_behalf_of, event.actor_role, event.session_id, event.request_id, event.verb,
      event.schema_name, event.table_name, '00000000-0000-0000-0000-000000000000');
  elsif tg_op = 'INSERT' then
    for part in
      select array_agg(n.content) as after
      from (select to_jsonb(n) as content, row_number() over () / 5000 as part from new_rows as n) as n group by n.part
    loop
      perform audit.write_changes(event, null::jsonb[], part.after, key, ignored, subject, tg_argv[3]);
    end loop;
  elsif tg_op = 'DELETE' then
    for part in
      select array_agg(o.content) as before
      from (select to_jsonb(o) as content, row_number() over () / 5000 as part from old_rows as o) as o group by o.part
    loop
      perform audit.write_changes(event, part.before, null::jsonb[], key, ignored, subject, tg_argv[3]);
    end loop;
  else -- Old and new rows of an update come in the same order.
    for part in
      select array_agg(o.content) as before, array_agg(n.content) as after
      from (select to_jsonb(o) as content, row_number() over () as nth from old_rows as o) as o
      join (select to_jsonb(n) as content, row_number() over () as nth from new_rows as n) as n using (nth) group by nth / 5000
    loop
      perform audit.write_changes(event, part.before, part.after, key, ignored, subject, tg_argv[3]);
    end loop;
  end if;
  return null;
end
$$;
comment on function audit.record() is 'Trigger: one audit event for each row written; fails the statement when it cannot.';

-- Whose key seals what a row said: the person's, else the family's, the organization's, the account's.
create function audit.subject_columns(p_table regclass) returns text[]
language sql
stable
set search_path = ''
as $$
  select case when p_table::text in ('public.profiles', 'public.families', 'public.organizations') then '{id}'::text[]
    else array(
      select c.name from unnest(array['profile_id', 'family_id', 'organization_id', 'user_id']) with ordinality as c (name, nth)
      join pg_catalog.pg_attribute as a on a.attrelid = p_table and a.attname = c.name and not a.attisdropped
      order by c.nth)
    end
$$;
comment on function audit.subject_columns(regclass) is 'The columns of a table that name whose its rows are, the nearest first.';

create function audit.attach(p_table regclass, p_ignored text[] default '{}') returns void
language plpgsql
set search_path = ''
as $$
declare
  subject constant text[] := audit.subject_columns(p_table);
  key text[];
  call text;
begin
  select array_agg(a.attname::text order by array_position(i.indkey::int2[], a.attnum)) into key
  from pg_catalog.pg_index as i
  join pg_catalog.pg_attribute as a on a.attrelid = i.indrelid and a.attnum = any (i.indkey::int2[])
  where i.indrelid = p_table and i.indisprimary;
  if key is null or cardinality(key) > 3 then
    raise exception '% has no primary key to audit by', p_table;
  end if;
  call := format('for each statement execute function audit.record(%L, %L, %L, %L)', key, p_ignored, subject,
    case when subject[1] = 'profile_id' then 'profile_id' when p_table::text = 'public.profiles' then 'id' else '' end);
  execute format('create trigger audit_insert after insert on %s referencing new table as new_rows %s', p_table, call);
  execute format('create trigger audit_update after update on %s referencing old table as old_rows new table as new_rows %s', p_table, call);
  execute format('create trigger audit_delete after delete on %s referencing old table as old_rows %s', p_table, call);
  execute format('create trigger audit_truncate after truncate on %s %s', p_table, call);
end
$$;
comment on function audit.attach(regclass, text[]) is
  'Puts a table on the trail, every verb. p_ignored: columns whose change alone is no event.';

-- What was shown, and what was asked for in vain. Only RPCs that have checked access call these.
create function audit.write_reading(
  p_verb text, p_name text, p_profile_id uuid, p_fields text[], p_purpose text, p_row_id uuid, p_subject_id uuid
) returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  event constant audit.events := audit.caller();
  origin constant jsonb := audit.origin();
  subject uuid;
  sealed bytea;
begin
  if origin <> '{}' and p_subject_id is not null then
    select k.subject_id, private.encrypt(k.key, 'audit.events.image', origin::text) into subject, sealed
    from audit.keys_of(array[p_subject_id]) as k;
  end if;
  insert into audit.events (actor_id, on_behalf_of, actor_role, session_id, request_id, verb, schema_name, table_name, row_id,
    profile_id, purpose, changed_columns, subject_id, image, commitment)
  values (event.actor_id, event.on_behalf_of, event.actor_role, event.session_id, event.request_id, p_verb, 'public', p_name,
    p_row_id::text, p_profile_id, p_purpose, p_fields, coalesce(subject, '00000000-0000-0000-0000-000000000000'), sealed,
    sha256(coalesce(sealed, '')));
end
$$;
comment on function audit.write_reading(text, text, uuid, text[], text, uuid, uuid) is
  'One event of verb read or refuse. p_subject_id: under whose key it is sealed where the request came from.';

create function audit.note_read(
  p_name text, p_profile_id uuid, p_fields text[], p_purpose text default null, p_row_id uuid default null
) returns void
language plpgsql
set search_path = ''
as $$
begin
  perform audit.write_reading('read', p_name, p_profile_id, p_fields, coalesce(p_purpose, private.purpose_of(p_profile_id)),
    p_row_id, coalesce(p_profile_id, auth.uid()));
end
$$;
comment on function audit.note_read(text, uuid, text[], text, uuid) is
  'Notes that the caller was shown these fields of a person by an RPC or function, why (null: as what they reach the person), and of which row.';

-- A refusal has to outlast itself: an error would take its event back. So the RPC does not raise but answers what PostgREST
-- would have answered, with its status (https://docs.postgrest.org/en/v12/references/transactions.html, response.status).
-- Sealed under who asked, not under whom they asked for: nobody makes a key by asking for an id. Outside of a request there
-- is nobody to answer, and it raises.
create function audit.refusal(p_name text, p_profile_id uuid, p_row_id uuid default null) returns json
language plpgsql
set search_path = ''
as $$
begin
  perform private.require(coalesce(current_setting('request.path', true), '') <> '');
  perform audit.write_reading('refuse', p_name, p_profile_id, null, null, p_row_id, auth.uid());
  perform set_config('response.status', '403', true);
  return json_build_object('code', '42501', 'message', 'not allowed', 'details', null, 'hint', null);
end
$$;
comment on function audit.refusal(text, uuid, uuid) is
  'Notes that the caller was refused, and returns what the RPC answers with status 403; outside of a request it raises 42501.';
