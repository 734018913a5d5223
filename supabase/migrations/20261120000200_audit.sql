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

-- Sealed bytes do not compress, and a row of the trail is written once: they stay in it instead of in a table beside it.
alter table audit.events alter column image set storage external;

-- A month's table is made aside and then attached: that waits for nobody and nobody waits for it.
create function audit.make_partition(p_name text, p_bounds text) returns void
language plpgsql
set search_path = ''
as $$
begin
  execute format('create table audit.%I (like audit.events including defaults including constraints including indexes including comments including storage)
    with (toast_tuple_target = 8160)', p_name);
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
  select jsonb_object_agg(f.key, case when length(f.value::text) <= 4096 then f.value
    else jsonb_build_object('sha256', encode(sha256(convert_to(p_row ->> f.key, 'utf8')), 'hex'), 'length', length(p_row ->> f.key)) end)
  from jsonb_each(p_row) as f
$$;
comment on function audit.shortened(jsonb) is 'A row image in which a value of more than 4,096 characters stands as {sha256, length}.';

create function audit.keys_of(p_subjects uuid[]) returns table (subject_id uuid, key text)
language plpgsql
rows 2 -- Mostly one: so that the rows of a statement are not sorted to be joined with it.
set search_path = ''
as $$
begin
  if cardinality(p_subjects) > 0 then -- While there is nobody yet, there are no keys either (sealing).
    return query select s.id, private.data_key(s.id) from unnest(p_subjects) as s (id) where not private.is_erased(s.id);
  end if;
end
$$;
comment on function audit.keys_of(uuid[]) is 'The data keys of those who were not erased, unwrapped; nowhere but in the memory of one statement.';

-- The triggers behind audit.attach(), which says what their arguments are: one event for each row. A data key is unwrapped once
-- for each person a statement is about; what is about nobody in particular, or about somebody who was erased, has no image.
-- Sealing is private.encrypt() written out: to call it for each row would cost half as much again.
create function audit.record_rows() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  key constant text[] := tg_argv[0]::text[];
  subject constant text[] := tg_argv[2]::text[];
  profile constant text := tg_argv[3];
  caller constant audit.events := audit.caller();
  origin constant text := coalesce(', ' || nullif(substr(audit.origin()::text, 2), '}'), '}');
begin
  with rows as materialized (
    select w.content, coalesce(w.content ->> subject[1], w.content ->> subject[2], w.content ->> subject[3], w.content ->> subject[4])::uuid as subject_id
    from (select to_jsonb(w) as content from written as w) as w
  ), keys as materialized (
    select k.* from audit.keys_of(array(select distinct r.subject_id from rows as r where r.subject_id is not null)) as k
  ), sealed as (
    select r.*, k.subject_id as sealed_for, extensions.pgp_sym_encrypt(
        case tg_op when 'INSERT' then e'audit.events.image\n{"after": ' else e'audit.events.image\n{"before": ' end
        || (case when pg_column_size(r.content) <= 4096 then r.content else audit.shortened(r.content) end)::text || origin, k.key,
      'cipher-algo=aes256, s2k-mode=0, s2k-digest-algo=sha256, compress-algo=0') as image
    from rows as r left join keys as k using (subject_id)
  )
  insert into audit.events (actor_id, on_behalf_of, actor_role, session_id, request_id, verb, schema_name, table_name, row_id,
    profile_id, changed_columns, subject_id, image, commitment)
  select caller.actor_id, caller.on_behalf_of, caller.actor_role, caller.session_id, caller.request_id, lower(tg_op), tg_table_schema,
    tg_table_name, concat_ws(',', s.content ->> key[1], s.content ->> key[2], s.content ->> key[3]), (s.content ->> profile)::uuid,
    null::text[], coalesce(s.sealed_for, '00000000-0000-0000-0000-000000000000'), s.image, sha256(coalesce(s.image, ''))
  from sealed as s;
  return null;
end
$$;
comment on function audit.record_rows() is 'Trigger for insert and delete: one audit event for each row; fails the statement when it cannot.';

-- Old and new rows of an update come in the same order.
create function audit.record_changes() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  key constant text[] := tg_argv[0]::text[];
  ignored constant text[] := tg_argv[1]::text[];
  subject constant text[] := tg_argv[2]::text[];
  profile constant text := tg_argv[3];
  caller constant audit.events := audit.caller();
  origin constant text := coalesce(', ' || nullif(substr(audit.origin()::text, 2), '}'), '}');
begin
  with rows as materialized (
    select w.content, c.names, c.was, c.became, coalesce(w.content ->> subject[1], w.content ->> subject[2], w.content ->> subject[3], w.content ->> subject[4])::uuid as subject_id
    from (select row_number() over () as nth, to_jsonb(w) as content from written as w) as w
    join (select row_number() over () as nth, to_jsonb(b) as content from before as b) as b using (nth)
    cross join lateral (
      select array_agg(f.key order by f.key) as names, jsonb_object_agg(f.key, b.content -> f.key) as was,
        jsonb_object_agg(f.key, f.value) as became
      from jsonb_each(w.content) as f
      where f.value is distinct from b.content -> f.key and f.key <> all (ignored)
    ) as c
    where c.names is not null
  ), keys as materialized (
    select k.* from audit.keys_of(array(select distinct r.subject_id from rows as r where r.subject_id is not null)) as k
  ), sealed as (
    select r.*, k.subject_id as sealed_for, extensions.pgp_sym_encrypt(e'audit.events.image\n{"before": '
      || (case when pg_column_size(r.was) <= 4096 then r.was else audit.shortened(r.was) end)::text || ', "after": '
      || (case when pg_column_size(r.became) <= 4096 then r.became else audit.shortened(r.became) end)::text || origin, k.key,
      'cipher-algo=aes256, s2k-mode=0, s2k-digest-algo=sha256, compress-algo=0') as image
    from rows as r left join keys as k using (subject_id)
  )
  insert into audit.events (actor_id, on_behalf_of, actor_role, session_id, request_id, verb, schema_name, table_name, row_id,
    profile_id, changed_columns, subject_id, image, commitment)
  select caller.actor_id, caller.on_behalf_of, caller.actor_role, caller.session_id, caller.request_id, lower(tg_op), tg_table_schema,
    tg_table_name, concat_ws(',', s.content ->> key[1], s.content ->> key[2], s.content ->> key[3]), (s.content ->> profile)::uuid,
    s.names, coalesce(s.sealed_for, '00000000-0000-0000-0000-000000000000'), s.image, sha256(coalesce(s.image, ''))
  from sealed as s;
  return null;
end
$$;
comment on function audit.record_changes() is 'Trigger for update: one audit event for each row that changed; fails the statement when it cannot.';

create function audit.record_truncate() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  caller constant audit.events := audit.caller();
begin
  insert into audit.events (actor_id, on_behalf_of, actor_role, session_id, request_id, verb, schema_name, table_name, subject_id)
  values (caller.actor_id, caller.on_behalf_of, caller.actor_role, caller.session_id, caller.request_id, 'truncate',
    tg_table_schema, tg_table_name, '00000000-0000-0000-0000-000000000000');
  return null;
end
$$;
comment on function audit.record_truncate() is 'Trigger: one audit event for a table that was emptied.';

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
  arguments text;
begin
  select array_agg(a.attname::text order by array_position(i.indkey::int2[], a.attnum)) into key
  from pg_catalog.pg_index as i
  join pg_catalog.pg_attribute as a on a.attrelid = i.indrelid and a.attnum = any (i.indkey::int2[])
  where i.indrelid = p_table and i.indisprimary;
  if key is null or cardinality(key) > 3 then
    raise exception '% has no primary key to audit by', p_table;
  end if;
  arguments := format('(%L, %L, %L, %L)', key, p_ignored, subject,
    case when subject[1] = 'profile_id' then 'profile_id' when p_table::text = 'public.profiles' then 'id' else '' end);
  execute format('create trigger audit_insert after insert on %s referencing new table as written
    for each statement execute function audit.record_rows%s', p_table, arguments);
  execute format('create trigger audit_update after update on %s referencing old table as before new table as written
    for each statement execute function audit.record_changes%s', p_table, arguments);
  execute format('create trigger audit_delete after delete on %s referencing old table as written
    for each statement execute function audit.record_rows%s', p_table, arguments);
  execute format('create trigger audit_truncate after truncate on %s
    for each statement execute function audit.record_truncate()', p_table);
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
