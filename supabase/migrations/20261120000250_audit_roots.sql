-- Tamper evidence. Writers of the trail wait for nobody: a sealer takes what is older than every running transaction, folds
-- it into a Merkle tree (RFC 6962) and states its root, each statement with the hash of the one before. The function
-- audit-keeper signs what is stated, with a key that is not in the database, and publishes it where the database does
-- not reach. `npm run audit:verify` computes everything again from the events and compares with what was published.
--
-- The order of the trail is (written_in, id), and a root holds the events from one position up to another. It is final:
-- below the oldest running transaction nothing is written any more. After a restore transaction ids may begin anew; a signed
-- statement, the epoch, says so, and from which id on events belong to it.

create table audit.statements (
  kind text not null check (kind ~ '^[a-z][a-z-]{0,30}$'),
  number bigint not null check (number > 0),
  text text not null,
  entries bytea check (length(entries) % 40 = 0),
  made_at timestamptz not null default clock_timestamp(),
  published_at timestamptz,
  primary key (kind, number),
  check ((kind = 'root') = (entries is not null))
);
comment on table audit.statements is 'What is signed and published outside of the database: roots of the trail, epochs, erasures. Append-only.';
comment on column audit.statements.kind is 'What it states; with the number the name of its document.';
comment on column audit.statements.number is 'One more than the one before of its kind: a missing one shows.';
comment on column audit.statements.text is 'The statement in the canonical form that is hashed and signed.';
comment on column audit.statements.entries is 'Of a root: id (8 bytes) and SHA-256 of the content (32) of each of its events, in order of id.';
comment on column audit.statements.made_at is 'When it was made.';
comment on column audit.statements.published_at is 'When its signed document stood in the store.';
alter table audit.statements alter column entries set storage external; -- Hashes do not compress.
create index statements_unpublished_idx on audit.statements (made_at) where published_at is null;
select private.hide('audit.statements');

create index events_written_in_idx on audit.events (written_in, id);

-- Only that it was published is added to a statement; only a new epoch takes back what never was.
create function audit.keep_statement() returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if tg_op = 'UPDATE' and old.published_at is null
    and (new.kind, new.number, new.text, new.entries, new.made_at) is not distinct from
      (old.kind, old.number, old.text, old.entries, old.made_at) then
    return new;
  elsif tg_op = 'DELETE' and old.published_at is null and current_setting('guardian.epoch', true) = 'begins' then
    return old;
  end if;
  raise exception 'statements of the audit trail are append-only' using errcode = '42501';
end
$$;
comment on function audit.keep_statement() is 'Trigger: a statement stays as it was made.';
create trigger statements_keep before update or delete on audit.statements
  for each row execute function audit.keep_statement();
create trigger statements_append_only before truncate on audit.statements
  for each statement execute function audit.refuse();

-- What is configured.
create function private.root_interval() returns interval
language sql immutable set search_path = '' return interval '5 minutes';
comment on function private.root_interval() is 'How often the trail is sealed: what a superuser changes sooner than that is not detected.';

-- The canonical forms. They are computed again, without these functions, in functions-shared/audit and scripts/audit.
create function audit.canonical(p_value jsonb) returns text
language sql
immutable
strict
set search_path = ''
as $$
  select case jsonb_typeof(p_value)
    when 'object' then (
      select '{' || coalesce(string_agg(to_jsonb(m.key)::text || ':' || audit.canonical(m.value), ',' order by m.key collate "C"), '') || '}'
      from jsonb_each(p_value) as m)
    else p_value::text
  end
$$;
comment on function audit.canonical(jsonb) is 'The one text of a statement: members in order, no white space (RFC 8785 for integers, texts, nulls and objects of them).';

create function audit.event_content(e audit.events) returns text
language sql
stable
set search_path = ''
as $$
  select jsonb_build_array(
    case when isfinite(e.occurred_at) then to_jsonb((extract(epoch from e.occurred_at) * 1000000)::bigint)
      else to_jsonb(e.occurred_at::text) end,
    e.written_in::text, e.actor_id, e.on_behalf_of, e.actor_role, e.session_id, e.request_id, e.verb, e.schema_name,
    e.table_name, e.row_id, e.profile_id, e.purpose, e.changed_columns::text, e.subject_id, encode(e.commitment, 'hex'))::text
$$;
comment on function audit.event_content(audit.events) is
  'All of an event but its id, which is hashed beside it, and the image, for which its commitment stands.';

create function audit.merkle_root(p_entries bytea[]) returns bytea
language plpgsql
immutable
set search_path = ''
as $$
declare
  level bytea[] := (
    select array_agg(sha256('\x00'::bytea || u.entry) order by u.nth) from unnest(p_entries) with ordinality as u (entry, nth));
begin
  while cardinality(level) > 1 loop
    level := (
      select array_agg(case length(p.hashes) when 32 then p.hashes else sha256('\x01'::bytea || p.hashes) end order by p.nth)
      from (
        select (u.nth - 1) / 2 as nth, string_agg(u.hash, ''::bytea order by u.nth) as hashes
        from unnest(level) with ordinality as u (hash, nth) group by 1
      ) as p);
  end loop;
  return level[1];
end
$$;
comment on function audit.merkle_root(bytea[]) is 'The Merkle Tree Hash of RFC 6962, 2.1, over leaves in this order.';

create function audit.utc(p_time timestamptz) returns text
language sql immutable strict set search_path = ''
return to_char(p_time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
comment on function audit.utc(timestamptz) is 'A time as statements write it.';

-- Making statements.
create function audit.latest(p_kind text) returns audit.statements
language sql
stable
set search_path = ''
as $$
  select s from audit.statements as s where s.kind = p_kind order by s.number desc limit 1
$$;
comment on function audit.latest(text) is 'The last statement of a kind.';

create function audit.state(p_kind text, p_content jsonb) returns bigint
language plpgsql
security definer
set search_path = ''
as $$
declare
  next_number bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended('guardian statement ' || p_kind, 0));
  next_number := coalesce((audit.latest(p_kind)).number, 0) + 1;
  insert into audit.statements (kind, number, text)
  values (p_kind, next_number, audit.canonical(p_content || jsonb_build_object('kind', p_kind, 'number', next_number)));
  perform private.wake('audit');
  return next_number;
end
$$;
comment on function audit.state(text, jsonb) is
  'States something to be signed and published; its number. Holds a lock until the transaction ends: call it last.';

create function audit.adopt(p_text text) returns void
language sql
volatile
set search_path = ''
as $$
  insert into audit.statements (kind, number, text, published_at)
  select s.content ->> 'kind', (s.content ->> 'number')::bigint, audit.canonical(s.content), clock_timestamp()
  from (select p_text::jsonb as content) as s
$$;
comment on function audit.adopt(text) is 'Takes a statement over that stands in the store and is unknown here, after a restore.';

-- An epoch: after a restore, for the operator's own connection (npm run audit:epoch). What was sealed since and never
-- published is sealed again.
create function audit.begin_epoch(p_text text) returns void
language plpgsql
set search_path = ''
as $$
declare
  content constant jsonb := p_text::jsonb;
begin
  perform set_config('guardian.epoch', 'begins', true);
  delete from audit.statements as s
  where s.kind = 'root' and s.number > (content ->> 'after_root')::bigint and s.published_at is null;
  perform set_config('guardian.epoch', '', true);
  perform audit.adopt(p_text);
end
$$;
comment on function audit.begin_epoch(text) is 'Begins the epoch that a signed statement in the store tells of.';

-- Where the next root begins: behind the last one, or, when the epoch's events are all sealed, with the next epoch. Every
-- transaction of an earlier epoch has ended.
create function audit.next_range(out epoch bigint, out from_xid xid8, out from_event bigint, out until_xid xid8,
  out after_event bigint, out last_event bigint, out gone_back boolean)
language plpgsql
stable
set search_path = ''
as $$
declare
  root constant jsonb := (audit.latest('root')).text;
  newest constant bigint := coalesce((audit.latest('epoch')).number, 1);
  here jsonb;
  next jsonb;
begin
  epoch := coalesce((root ->> 'epoch')::bigint, 1);
  from_xid := coalesce(root ->> 'until_xid', '0')::xid8;
  from_event := coalesce((root ->> 'until_event')::bigint, 0);
  loop
    here := (select s.text::jsonb from audit.statements as s where s.kind = 'epoch' and s.number = epoch);
    -- Their numbers may skip: an epoch that this database was restored from before of is not its own.
    next := (select s.text::jsonb from audit.statements as s where s.kind = 'epoch' and s.number > epoch order by s.number limit 1);
    after_event := coalesce((here ->> 'last_event')::bigint, 0);
    last_event := coalesce((next ->> 'last_event')::bigint, 9223372036854775807);
    until_xid := case when epoch < newest then '9007199254740991'::xid8 else pg_snapshot_xmin(pg_current_snapshot()) end;
    exit when epoch = newest or exists (
      select from audit.events as e
      where (e.written_in, e.id) >= (from_xid, from_event) and e.id > after_event and e.id <= last_event);
    epoch := (next ->> 'number')::bigint;
    from_xid := (next ->> 'first_xid')::xid8;
    from_event := 0;
  end loop;
  gone_back := until_xid < from_xid;
end
$$;
comment on function audit.next_range() is 'The events that can be sealed now: their epoch, positions, and between which ids they are; gone_back: transaction ids began anew, and no epoch was stated.';

create function audit.root_due() returns boolean
language plpgsql
stable
set search_path = ''
as $$
declare
  last constant audit.statements := audit.latest('root');
  range record;
begin
  -- Nothing may wait for a root that was cut short.
  if last.made_at > clock_timestamp() - private.root_interval() and last.text::jsonb ->> 'until_event' = '0' then
    return false;
  end if;
  select * into range from audit.next_range();
  return range.gone_back or exists (
    select from audit.events as e
    where (e.written_in, e.id) >= (range.from_xid, range.from_event) and e.written_in < range.until_xid
      and e.id > range.after_event and e.id <= range.last_event);
end
$$;
comment on function audit.root_due() is 'Whether it is time for a root, and there is something to seal, or something to say about it.';

-- The next root: p_limit events at most. The keeper calls it until there is nothing to seal.
create function private.seal_trail(p_limit integer) returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  at_once constant integer := least(greatest(p_limit, 1), 50000);
  cut_at timestamptz;
  next_xid constant xid8 := pg_snapshot_xmax(pg_current_snapshot());
  last audit.statements;
  epoch audit.statements;
  before audit.statements;
  range record;
  until_event bigint := 0;
  held record;
  new_number bigint;
begin
  -- One sealer at a time; another one has nothing to wait for.
  if not pg_try_advisory_xact_lock(hashtextextended('guardian statement root', 0)) or not audit.root_due() then
    return null;
  end if;
  last := audit.latest('root');
  epoch := audit.latest('epoch');
  -- Never before what was published: a clock that was put back makes no root older.
  cut_at := greatest(clock_timestamp(), (last.text::jsonb ->> 'cut_at')::timestamptz, (epoch.text::jsonb ->> 'begun_at')::timestamptz);
  select * into range from audit.next_range();
  if range.gone_back then
    raise exception 'transaction ids have gone back: a restore is stated with npm run audit:epoch' using errcode = '55000';
  end if;

  -- What is behind the limit is for the next root.
  select e.written_in, e.id + 1 as next_event into held
  from audit.events as e
  where (e.written_in, e.id) >= (range.from_xid, range.from_event) and e.written_in < range.until_xid
    and e.id > range.after_event and e.id <= range.last_event
  order by e.written_in, e.id
  offset at_once - 1 limit 1;
  if found then
    range.until_xid := held.written_in;
    until_event := held.next_event;
  end if;

  select count(*) as count, min(e.id) as first_event, max(e.id) as last_event,
    array_agg(int8send(e.id) || sha256(convert_to(audit.event_content(e), 'UTF8')) order by e.id) as entries
  into held
  from audit.events as e
  where (e.written_in, e.id) >= (range.from_xid, range.from_event)
    and (e.written_in, e.id) < (range.until_xid, until_event)
    and e.id > range.after_event and e.id <= range.last_event;

  new_number := greatest(coalesce(last.number, 0) + 1, (epoch.text::jsonb ->> 'next_root')::bigint);
  before := case when (epoch.text::jsonb ->> 'next_root')::bigint = new_number then epoch else last end;
  insert into audit.statements (kind, number, text, entries, made_at)
  values ('root', new_number,
    audit.canonical(jsonb_build_object('kind', 'root', 'number', new_number,
      'follows', before.kind || '-' || before.number, 'previous', encode(sha256(convert_to(before.text, 'UTF8')), 'hex'),
      'epoch', range.epoch, 'from_xid', range.from_xid::text::bigint, 'from_event', range.from_event,
      'until_xid', range.until_xid::text::bigint, 'until_event', until_event, 'next_xid', next_xid::text::bigint,
      'cut_at', audit.utc(cut_at), 'count', held.count, 'first_event', held.first_event, 'last_event', held.last_event,
      'merkle_root', encode(audit.merkle_root(held.entries), 'hex'))),
    (select string_agg(u.entry, ''::bytea order by u.nth) from unnest(held.entries) with ordinality as u (entry, nth)), cut_at);
  return jsonb_build_object('number', new_number, 'count', held.count);
end
$$;
comment on function private.seal_trail(integer) is
  'Seals what no running transaction can add to any more: {number, count} of the new root, or null when there is nothing to do.';

create function private.unpublished_statements(p_limit integer) returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('kind', u.kind, 'number', u.number, 'text', u.text) order by u.made_at, u.number), '[]')
  from (
    select s.kind, s.number, s.text, s.made_at from audit.statements as s
    where s.published_at is null
    order by s.made_at, s.number
    limit least(greatest(p_limit, 1), 1000)
  ) as u
$$;
comment on function private.unpublished_statements(integer) is 'Statements that are not in the store yet, the oldest first: {kind, number, text}.';

create function private.note_published(p_kind text, p_number bigint, p_hash text) returns boolean
language plpgsql
security definer
set search_path = ''
as $$
begin
  update audit.statements as s set published_at = clock_timestamp()
  where s.kind = p_kind and s.number = p_number and s.published_at is null
    and encode(sha256(convert_to(s.text, 'UTF8')), 'hex') = p_hash;
  return found;
end
$$;
comment on function private.note_published(text, bigint, text) is
  'Notes that the statement of this hash stands in the store; false when that was known, or there is no such statement.';

-- The surface.
create function public.seal_trail(p_limit integer default 10000) returns jsonb
language sql set search_path = '' return private.seal_trail(p_limit);
comment on function public.seal_trail(integer) is 'Service only. Seals the next piece of the audit trail: {number, count}, or null.';

create function public.unpublished_statements(p_limit integer default 20) returns jsonb
language sql set search_path = '' return private.unpublished_statements(p_limit);
comment on function public.unpublished_statements(integer) is 'Service only. What is to be signed and published: [{kind, number, text}].';

create function public.note_published(p_kind text, p_number bigint, p_hash text) returns boolean
language sql set search_path = '' return private.note_published(p_kind, p_number, p_hash);
comment on function public.note_published(text, bigint, text) is 'Service only. Notes that a statement was published.';

select private.offer('service_role', 'seal_trail(integer)', 'unpublished_statements(integer)', 'note_published(text, bigint, text)');
