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
comment on column audit.events.commitment is 'SHA-256 of the image: a salted commitment, as what is sealed begins with random bytes.';

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

-- Who writes and from where: the same for every row of a statement, and found out once.
create type audit.request as (
  actor_id uuid, on_behalf_of uuid, actor_role text, session_id text, request_id text, origin text);
comment on type audit.request is 'What the present request says of itself; origin: the end of the image of what it does.';

create function audit.request() returns audit.request
language plpgsql
stable
set search_path = ''
as $$
declare
  request audit.request;
  headers constant jsonb := nullif(current_setting('request.headers', true), '')::jsonb;
begin
  request.actor_id := auth.uid();
  request.on_behalf_of := nullif(current_setting('guardian.on_behalf_of', true), '')::uuid;
  request.actor_role := coalesce(nullif(current_setting('role', true), 'none'), session_user);
  request.session_id := auth.jwt() ->> 'session_id';
  request.origin := '}';
  if headers is not null then
    request.request_id := private.request_header('x-request-id');
    request.origin := coalesce(', ' || nullif(substr(jsonb_strip_nulls(jsonb_build_object(
      'address', btrim(split_part(private.request_header('x-forwarded-for'), ',', 1)),
      'user_agent', private.request_header('user-agent')))::text, 2), '}'), '}');
  end if;
  return request;
end
$$;
comment on function audit.request() is
  'Who asks, and from where: that is sealed with what is done (", address and user_agent}"), as it says who somebody is.';

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

-- How an image is sealed: AES-256 in CBC mode under a key of its own, derived from the data key of whom it is about. OpenPGP,
-- which seals what the tables hold, takes three times as long for each row, most of it for finding out whether somebody changed
-- the bytes: here the commitment tells, which is chained and signed. A random block comes first under a fixed
-- IV, so that its ciphertext is the random IV of all that follows (NIST SP 800-38A, appendix C).
create function audit.image_key(p_data_key text) returns bytea
language plpgsql
immutable
strict
set search_path = ''
as $$
begin
  return extensions.hmac('audit.events.image', p_data_key, 'sha256');
end
$$;
comment on function audit.image_key(text) is 'The key of images, derived from a data key: HMAC-SHA-256 of what it is for.';

create function audit.image_keys(p_subjects uuid[]) returns jsonb
language plpgsql
volatile
set search_path = ''
as $$
declare
  subject uuid;
  subjects text[];
  keys text[];
begin
  foreach subject in array p_subjects loop
    if subject is not null and not private.is_erased(subject) then
      subjects := subjects || subject::text;
      keys := keys || audit.image_key(private.data_key(subject))::text;
    end if;
  end loop;
  return jsonb_object(subjects, keys);
end
$$;
comment on function audit.image_keys(uuid[]) is 'The keys of those who were not erased: {subject: key}; nowhere but in the memory of one statement.';

create function audit.sealing(p_text text, p_key text) returns text
language sql
immutable
set search_path = ''
as $$
  select format($sql$extensions.encrypt(extensions.gen_random_bytes(16) || convert_to(e'audit.events.image\n' || %s, 'utf8'), %s, 'aes-cbc')$sql$,
    p_text, p_key)
$$;
comment on function audit.sealing(text, text) is 'The expression that seals an image: written into each trigger, as calling it for each row would cost as much as what it does.';

create function audit.decrypt_image(p_data_key text, p_image bytea) returns jsonb
language plpgsql
immutable
strict
set search_path = ''
as $$
declare
  content constant bytea := substr(extensions.decrypt(p_image, audit.image_key(p_data_key), 'aes-cbc'), 17);
begin
  if substr(content, 1, 19) is distinct from convert_to(e'audit.events.image\n', 'utf8') then
    raise exception 'sealed under another key' using errcode = '39000';
  end if;
  return convert_from(substr(content, 20), 'utf8')::jsonb;
end
$$;
comment on function audit.decrypt_image(text, bytea) is 'Opens an image under the data key it was sealed under; raises 39000 for another.';

create function audit.open_image(p_event audit.events) returns jsonb
language plpgsql
volatile
set search_path = ''
as $$
begin
  if sha256(p_event.image) <> p_event.commitment then
    raise exception 'the image was changed' using errcode = '22023';
  end if;
  return audit.decrypt_image(private.data_key(p_event.subject_id), p_event.image);
end
$$;
comment on function audit.open_image(audit.events) is
  'What an image says: {before, after, address, user_agent}; null when there is none. Raises 39000 for another key, 22023 when it is not what was committed to.';

-- The triggers. audit.attach() writes two functions for each table, which read its columns by name: a row as JSON text costs half of
-- what a jsonb does that is searched for its keys. The whole row is recorded (row_to_json), with columns that are added later
-- too; a column that is renamed or dropped and was named here fails the next write. One key is unwrapped for each person a
-- statement is about; what is about nobody in particular, or about somebody who was erased, has no image.

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

-- Of a row w of a table: its key, its person and its subject.
create function audit.identification(p_table regclass) returns text
language plpgsql
stable
set search_path = ''
as $$
declare
  subject constant text[] := audit.subject_columns(p_table);
  key constant text := (
    select string_agg(format('w.%I', a.attname), ', ' order by array_position(i.indkey::int2[], a.attnum))
    from pg_catalog.pg_index as i
    join pg_catalog.pg_attribute as a on a.attrelid = i.indrelid and a.attnum = any (i.indkey::int2[])
    where i.indrelid = p_table and i.indisprimary);
begin
  if key is null then
    raise exception '% has no primary key to audit by', p_table;
  end if;
  return format('concat_ws('','', %s) as row_id, %s as profile_id, %s as subject_id', key,
    case when subject[1] = 'profile_id' then 'w.profile_id' when p_table::text = 'public.profiles' then 'w.id' else 'null::uuid' end,
    coalesce('coalesce(w.' || nullif(array_to_string(subject, ', w.'), '') || ')', 'null::uuid'));
end
$$;
comment on function audit.identification(regclass) is 'The select list that says which row it is, of which person, and under whose key it is sealed.';

create function audit.recording(p_table regclass, p_rows text, p_keys text, p_declared text default '') returns text
language sql
stable
set search_path = ''
as $$
  select format($sql$
declare
  request constant audit.request := audit.request();
  verb constant text := lower(tg_op);
%s
begin
  with rows as (%s)
  insert into audit.events (actor_id, on_behalf_of, actor_role, session_id, request_id, verb, schema_name, table_name, row_id,
    profile_id, changed_columns, subject_id, image, commitment)
  select request.actor_id, request.on_behalf_of, request.actor_role, request.session_id, request.request_id, verb, tg_table_schema,
    tg_table_name, s.row_id, s.profile_id, s.changed, case when s.image is null then '00000000-0000-0000-0000-000000000000' else s.subject_id end,
    s.image, sha256(coalesce(s.image, ''))
  from (select r.*, %s as image from rows as r offset 0) as s;
  return null;
end
$sql$, p_declared, p_rows, case when cardinality(audit.subject_columns(p_table)) = 0 then 'null::bytea'
    else audit.sealing('r.said || request.origin', '(' || p_keys || ' ->> r.subject_id::text)::bytea') end)
$$;
comment on function audit.recording(regclass, text, text, text) is
  'The body of a trigger that writes an event for each of these rows: row_id, profile_id, subject_id, changed, said; p_keys: the keys of their subjects.';

create function audit.recording_of_rows(p_table regclass) returns text
language sql
stable
set search_path = ''
as $$
  select audit.recording(p_table, format($sql$
    select w.row_id, w.profile_id, w.subject_id, null::text[] as changed,
      lead || case when length(w.content) <= 4096 then w.content else audit.shortened(w.content::jsonb)::text end as said
    from (select %s, row_to_json(w)::text as content from written as w offset 0) as w
  $sql$, audit.identification(p_table)), 'keys', '  lead constant text := case verb when ''insert'' then ''{"after": '' else ''{"before": '' end;'
    || case when cardinality(audit.subject_columns(p_table)) = 0 then '' else format('
  keys constant jsonb := audit.image_keys(array(select distinct o.subject_id from (select %s from written as w) as o));',
      audit.identification(p_table)) end)
$$;
comment on function audit.recording_of_rows(regclass) is 'The trigger for insert and delete: an event for each row.';

-- Old and new rows of an update come in the same order. Keys are unwrapped only when something has changed.
-- The plan is made for the first statement of a session, which may have had one row: joined by nested loops, thousands of rows would be
-- made into JSON thousands of times each. Hence enable_nestloop, in attach.
create function audit.recording_of_changes(p_table regclass) returns text
language sql
stable
set search_path = ''
as $$
  select audit.recording(p_table, format($sql$
    select w.row_id, w.profile_id, w.subject_id, c.names as changed,
      '{"before": ' || (case when pg_column_size(c.was) <= 4096 then c.was else audit.shortened(c.was) end)::text
        || ', "after": ' || (case when pg_column_size(c.became) <= 4096 then c.became else audit.shortened(c.became) end)::text as said
    from (select row_number() over () as nth, to_jsonb(w) as content, %s from written as w) as w
    join (select row_number() over () as nth, to_jsonb(b) as content from before as b) as b using (nth)
    cross join lateral (
      select array_agg(f.key order by f.key) as names, jsonb_object_agg(f.key, b.content -> f.key) as was,
        jsonb_object_agg(f.key, f.value) as became
      from jsonb_each(w.content) as f
      where f.value is distinct from b.content -> f.key and f.key <> all (tg_argv[0]::text[])
    ) as c
    where c.names is not null
  $sql$, audit.identification(p_table)), '(select audit.image_keys(array(select distinct o.subject_id from rows as o)))')
$$;
comment on function audit.recording_of_changes(regclass) is 'The trigger for update: an event for each row that changed, with what changed.';

create function audit.record_truncate() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  request constant audit.request := audit.request();
begin
  insert into audit.events (actor_id, on_behalf_of, actor_role, session_id, request_id, verb, schema_name, table_name, subject_id)
  values (request.actor_id, request.on_behalf_of, request.actor_role, request.session_id, request.request_id, 'truncate',
    tg_table_schema, tg_table_name, '00000000-0000-0000-0000-000000000000');
  return null;
end
$$;
comment on function audit.record_truncate() is 'Trigger: one audit event for a table that was emptied.';

create function audit.attach(p_table regclass, p_ignored text[] default '{}') returns void
language plpgsql
set search_path = ''
as $$
declare
  kind text;
  name text;
begin
  foreach kind in array array['rows', 'changes'] loop
    name := replace(p_table::text, '.', '_') || '_' || kind;
    execute format('create function audit.%I() returns trigger language plpgsql security definer set search_path = '''' %s as %L', name,
      case kind when 'changes' then 'set enable_nestloop = off' else '' end,
      case kind when 'rows' then audit.recording_of_rows(p_table) else audit.recording_of_changes(p_table) end);
    execute format('comment on function audit.%I() is %L', name,
      format('Trigger: one audit event for each row of %s that is %s; fails the statement when it cannot.', p_table,
        case kind when 'rows' then 'inserted or deleted' else 'changed' end));
  end loop;
  name := replace(p_table::text, '.', '_');
  execute format('create trigger audit_insert after insert on %s referencing new table as written
    for each statement execute function audit.%I()', p_table, name || '_rows');
  execute format('create trigger audit_update after update on %s referencing old table as before new table as written
    for each statement execute function audit.%I(%L)', p_table, name || '_changes', p_ignored);
  execute format('create trigger audit_delete after delete on %s referencing old table as written
    for each statement execute function audit.%I()', p_table, name || '_rows');
  execute format('create trigger audit_truncate after truncate on %s
    for each statement execute function audit.record_truncate()', p_table);
end
$$;
comment on function audit.attach(regclass, text[]) is
  'Puts a table on the trail, every verb. p_ignored: columns whose change alone is no event.';

create function audit.drop_table(p_table regclass) returns void
language plpgsql
set search_path = ''
as $$
declare
  name constant text := replace(p_table::text, '.', '_');
begin
  execute format('drop table %s', p_table);
  execute format('drop function audit.%I()', name || '_rows');
  execute format('drop function audit.%I()', name || '_changes');
end
$$;
comment on function audit.drop_table(regclass) is 'Drops a table that is on the trail, with what audit.attach() made for it; for rollbacks.';

-- What was shown, and what was asked for in vain. Only RPCs that have checked access call these.
create function audit.write_reading(
  p_verb text, p_name text, p_profile_id uuid, p_fields text[], p_purpose text, p_row_id uuid, p_subject_id uuid
) returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  event constant audit.request := audit.request();
  key text;
  sealed bytea;
begin
  if event.origin <> '}' and p_subject_id is not null then
    key := audit.image_keys(array[p_subject_id]) ->> p_subject_id::text;
    execute 'select ' || audit.sealing('$1', '$2::bytea') into sealed using '{' || substr(event.origin, 3), key;
  end if;
  insert into audit.events (actor_id, on_behalf_of, actor_role, session_id, request_id, verb, schema_name, table_name, row_id,
    profile_id, purpose, changed_columns, subject_id, image, commitment)
  values (event.actor_id, event.on_behalf_of, event.actor_role, event.session_id, event.request_id, p_verb, 'public', p_name,
    p_row_id::text, p_profile_id, p_purpose, p_fields,
    case when sealed is null then '00000000-0000-0000-0000-000000000000' else p_subject_id end, sealed, sha256(coalesce(sealed, '')));
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
