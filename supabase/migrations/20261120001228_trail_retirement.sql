-- Retiring the trail itself: whole months whose time is over, the oldest first, by the daily job and nobody else. A month is
-- stated first (which events, up to which root), the statement is signed and published like a root, and only then is the
-- month dropped: `npm run audit:verify` believes the signed statement, says what was retired, and goes on proving the rest; a
-- month that is gone without one is a finding. The keeper signs only what is older than its own setting says
-- (GUARDIAN_AUDIT_KEPT_MONTHS), so that whoever owns the database cannot have last week's events retired.

create function audit.oldest_part(out part regclass, out begins timestamptz, out ends timestamptz)
language sql
stable
set search_path = ''
as $$
  select c.oid::regclass, m.month at time zone 'UTC', (m.month + interval '1 month') at time zone 'UTC'
  from pg_catalog.pg_inherits as i
  join pg_catalog.pg_class as c on c.oid = i.inhrelid
  cross join lateral (select to_timestamp(right(c.relname, 7), 'YYYY_MM')::timestamp as month) as m
  where i.inhparent = 'audit.events'::regclass and c.relname ~ '^events_[0-9]{4}_[0-9]{2}$'
  order by c.relname limit 1
$$;
comment on function audit.oldest_part() is 'The oldest month of the trail: its table, from when and until when.';

-- Ranges of ids between which nothing else stands: an event of another month that was written among these ends a range.
create function audit.ranges_of(p_part regclass) returns text
language plpgsql
stable
set search_path = ''
as $$
declare
  ranges text;
begin
  execute format($query$
    with gone as (select e.id from %1$s as e),
    ids as (
      select g.id, true as gone from gone as g
      union all
      select e.id, false from audit.events as e, (select min(g.id) as first, max(g.id) as last from gone as g) as b
      where e.id between b.first and b.last and e.tableoid <> %2$L::oid
    ), islands as (
      select i.id, i.gone, row_number() over (order by i.id) - row_number() over (partition by i.gone order by i.id) as island from ids as i
    )
    select string_agg(r.first || '-' || r.last, ' ' order by r.first)
    from (select min(i.id) as first, max(i.id) as last from islands as i where i.gone group by i.island) as r
  $query$, p_part, p_part::oid) into ranges;
  return ranges;
end
$$;
comment on function audit.ranges_of(regclass) is 'The ids of a part of the trail as ranges: "1-500 503-700".';

-- Whether each event stands, as it is, in a root that was published; and in which last one.
create function audit.sealed_in(p_part regclass, out events bigint, out sealed bigint, out until_root bigint)
language plpgsql
stable
set search_path = ''
as $$
begin
  execute format($query$
    with events as (
      select e.id, int8send(e.id) || sha256(convert_to(audit.event_content(e), 'UTF8')) as entry from %s as e
    ), entries as (
      select s.number, substring(s.entries from (40 * n.nth + 1)::integer for 40) as entry
      from (select min(e.id) as first, max(e.id) as last from events as e) as b
      join audit.statements as s on s.kind = 'root' and s.published_at is not null
        and (s.text::jsonb ->> 'first_event')::bigint <= b.last and (s.text::jsonb ->> 'last_event')::bigint >= b.first
      cross join lateral generate_series(0, length(s.entries) / 40 - 1) as n (nth)
    )
    select count(*), count(distinct e.id) filter (where r.number is not null), max(r.number)
    from events as e left join entries as r using (entry)
  $query$, p_part) into events, sealed, until_root;
end
$$;
comment on function audit.sealed_in(regclass) is 'How many events a part of the trail has, and how many of them stand in published roots as they are.';

create function audit.state_retirement(p_keep interval) returns bigint
language plpgsql
set search_path = ''
as $$
declare
  oldest record;
  seen record;
begin
  select * into oldest from audit.oldest_part();
  -- One at a time: the next is stated when this one is gone.
  if p_keep is null or oldest.part is null or oldest.ends + p_keep > statement_timestamp() or exists (
    select from audit.statements as s where s.kind = 'retirement' and 'audit.' || (s.text::jsonb ->> 'part') = oldest.part::text
  ) then
    return null;
  end if;
  select * into seen from audit.sealed_in(oldest.part);
  if seen.sealed <> seen.events then
    raise warning 'the trail is not retired: % of % events of % are not what was published', seen.events - seen.sealed, seen.events, oldest.part;
    return null;
  end if;
  return audit.state('retirement', jsonb_build_object('part', split_part(oldest.part::text, '.', 2), 'from', audit.utc(oldest.begins),
    'until', audit.utc(oldest.ends), 'count', seen.events, 'events', coalesce(audit.ranges_of(oldest.part), ''),
    'until_root', coalesce(seen.until_root, 0)));
end
$$;
comment on function audit.state_retirement(interval) is
  'States that the oldest month of the trail is over, when it is, and every event of it is sealed and published; null otherwise.';

-- What somebody added or took since it was stated keeps the month. Writers are not kept waiting for long: when the trail is
-- busy this fails with 55P03, and the job comes again.
create function audit.drop_retired() returns integer
language plpgsql
set search_path = ''
as $$
declare
  oldest record;
  stated jsonb;
  waited constant text := current_setting('lock_timeout');
  caller constant audit.request := audit.request();
  events bigint;
begin
  select * into oldest from audit.oldest_part();
  stated := (
    select s.text::jsonb from audit.statements as s
    where s.kind = 'retirement' and s.published_at is not null and 'audit.' || (s.text::jsonb ->> 'part') = oldest.part::text
    order by s.number desc limit 1);
  if stated is null then
    return 0;
  end if;
  perform set_config('lock_timeout', '2s', true);
  execute format('lock table only audit.events, %s in access exclusive mode', oldest.part);
  perform set_config('lock_timeout', waited, true);
  execute format('select count(*) from %s', oldest.part) into events;
  if events <> (stated ->> 'count')::bigint then
    raise warning '% has % events and % were stated: it is not retired', oldest.part, events, stated ->> 'count';
    return 0;
  end if;
  execute format('drop table %s', oldest.part);
  insert into audit.events (actor_id, actor_role, verb, schema_name, table_name, subject_id)
  values (caller.actor_id, caller.actor_role, 'truncate', 'audit', stated ->> 'part', '00000000-0000-0000-0000-000000000000');
  return 1;
end
$$;
comment on function audit.drop_retired() is 'Drops the oldest month of the trail when its retirement was signed and published; how many.';

create function audit.retire(p_keep interval) returns integer
language plpgsql
set search_path = ''
as $$
declare
  dropped constant integer := audit.drop_retired();
begin
  perform audit.state_retirement(p_keep);
  return dropped;
end
$$;
comment on function audit.retire(interval) is
  'Drops the month of the trail whose retirement was published, and states the next one that is older than this; how many were dropped.';
