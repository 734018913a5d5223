-- Two readings of one document, event by event: which are the same, in which fields they differ, and what only one of them has.

create function private.event_keys(p_events jsonb)
returns table (nth integer, fact text, type text, what text, dated text, path text, page integer, box real[])
language sql
immutable
set search_path = ''
as $$
  select e.nth::integer, e.value ->> 'fingerprint', e.value ->> 'type',
    coalesce((e.value #>> '{code,system}') || '|' || (e.value #>> '{code,code}'), lower(e.value ->> 'name')),
    coalesce(e.value ->> 'occurred_on', ''), e.value #>> '{source,path}', (e.value #>> '{source,page}')::integer,
    array(select jsonb_array_elements_text(e.value #> '{source,box}')::real)
  from jsonb_array_elements(p_events) with ordinality as e (value, nth)
$$;
comment on function private.event_keys(jsonb) is 'What events of two readings are told to be of one statement by.';

-- A line that was read a second time lies where it lay, give or take.
create function private.same_place(a real[], b real[]) returns boolean
language sql
immutable
set search_path = ''
as $$
  select least(a[1] + a[3], b[1] + b[3]) > greatest(a[1], b[1])
    and least(a[2] + a[4], b[2] + b[4]) - greatest(a[2], b[2]) > least(a[4], b[4]) / 2
$$;
comment on function private.same_place(real[], real[]) is 'Whether two boxes [x, y, width, height] of a page are of one line, and meet.';

-- The likeliest pairs first, each event in one: the same fact; else the same place of the paper; else the same name.
create function private.pair_events(p_present jsonb, p_other jsonb)
returns table (present_nth integer, other_nth integer, same_fact boolean)
language plpgsql
stable
set search_path = ''
as $$
declare
  pair record;
  taken_present boolean[];
  taken_other boolean[];
begin
  for pair in
    with a as materialized (select * from private.event_keys(p_present)),
    b as materialized (select * from private.event_keys(p_other)),
    likely as (
      select a.nth as a, b.nth as b, 0 as distance from a join b on b.fact = a.fact
      union all
      select a.nth, b.nth, 1 + 2 * (a.what <> b.what)::integer + (a.dated <> b.dated)::integer
      from a join b on b.type = a.type and (b.path = a.path or b.page = a.page and private.same_place(a.box, b.box))
      union all
      select a.nth, b.nth, 5 + (a.dated <> b.dated)::integer from a join b on b.type = a.type and b.what = a.what
    )
    select l.a, l.b, min(l.distance) = 0 as same_fact from likely as l group by l.a, l.b order by min(l.distance), l.a, l.b
  loop
    continue when taken_present[pair.a] or taken_other[pair.b];
    taken_present[pair.a] := true;
    taken_other[pair.b] := true;
    present_nth := pair.a;
    other_nth := pair.b;
    same_fact := pair.same_fact;
    return next;
  end loop;
end
$$;
comment on function private.pair_events(jsonb, jsonb) is 'Which event of one reading is which of another, by their ordinals from 1.';

-- Where and how surely it was read is no difference in what was read.
create function private.differing_fields(a jsonb, b jsonb) returns text[]
language sql
immutable
set search_path = ''
as $$
  select coalesce(array_agg(k.key order by k.key), '{}')
  from jsonb_object_keys(a || b) as k (key)
  where k.key <> all ('{id,fingerprint,statement_id,source,confidence,candidates,issues,printed_unit}')
    and case k.key
      when 'code' then (a #>> '{code,system}', a #>> '{code,code}') is distinct from (b #>> '{code,system}', b #>> '{code,code}')
      else coalesce(a -> k.key, 'null') <> coalesce(b -> k.key, 'null')
    end
$$;
comment on function private.differing_fields(jsonb, jsonb) is 'The fields in which two readings of an event differ; not said and null are alike.';

create function private.decided_by_hand(e public.clinical_events) returns boolean
language sql
stable
set search_path = ''
as $$
  select e.status = 'entered_in_error' or exists (
    select from public.quality_flags as q
    where q.document_id = e.document_id and q.event_id = e.id and q.resolution in ('confirm', 'reject'))
$$;
comment on function private.decided_by_hand(public.clinical_events) is 'Whether a person has confirmed or rejected an event: no reading changes it.';

-- {present_id, present, other, same_fact, kept} for each pair, and for each event of one reading alone.
create function private.compare_events(p_document_id uuid, p_other jsonb)
returns table (present_id uuid, present jsonb, other jsonb, same_fact boolean, kept boolean)
language plpgsql
set search_path = ''
as $$
declare
  standing constant jsonb := (
    select coalesce(jsonb_agg(private.opened_event(e) order by e.source_page, e.source_box[2], e.source_path, e.created_at, e.id), '[]')
    from public.clinical_events as e where e.document_id = p_document_id and e.status <> 'replaced');
begin
  return query
  with pairs as materialized (select * from private.pair_events(standing, p_other))
  select (s.value ->> 'id')::uuid, s.value, o.value, coalesce(p.same_fact, false),
    coalesce((select private.decided_by_hand(e) from public.clinical_events as e where e.id = (s.value ->> 'id')::uuid), false)
  from jsonb_array_elements(standing) with ordinality as s (value, nth)
  full join pairs as p on p.present_nth = s.nth
  full join jsonb_array_elements(p_other) with ordinality as o (value, nth) on o.nth = p.other_nth
  order by s.nth, o.nth;
end
$$;
comment on function private.compare_events(uuid, jsonb) is
  'The events that stand of a document beside those of another reading; kept: a person has decided about it.';

create function private.finished_reading(p_document_id uuid, p_reading_id uuid) returns private.readings
language plpgsql
stable
set search_path = ''
as $$
declare
  r private.readings;
begin
  select * into r from private.readings as o
  where o.document_id = p_document_id and o.state in ('read', 'replaced')
    and case when p_reading_id is null then o.state = 'read' else o.id = p_reading_id end;
  if r.id is null then
    raise exception 'no-second-reading' using errcode = 'PT409', hint = 'There is none, it is not finished yet, or it failed: see document_readings.';
  end if;
  return r;
end
$$;
comment on function private.finished_reading(uuid, uuid) is 'Another reading of a document, named or the one that waits; raises PT409 when there is none.';

-- As its document would be labelled if it were adopted.
create function private.reading_labels(d public.documents, r private.readings) returns integer
language sql
volatile
set search_path = ''
as $$
  select d.added_mask | coalesce(bit_or(private.disclosed_by(e.value)), 32)
    | case when private.opened_reading(r, 'content') -> 'unread' <> '[]' then 32 else 0 end
  from jsonb_array_elements(private.opened_reading(r, 'events')) as e
$$;
comment on function private.reading_labels(public.documents, private.readings) is 'The union of the labels of what is in a reading, and of what people added to the document.';

-- Nobody is shown by a reading what the document would not show them if it were filed by it.
create function private.may_open_reading(d public.documents, r private.readings) returns boolean
language sql
volatile
set search_path = ''
as $$ select d.deleted_at is null and private.holds(d.profile_id, 'write', d.label_mask | private.reading_labels(d, r)) $$;
comment on function private.may_open_reading(public.documents, private.readings) is
  'Whether the caller may write the document with all labels of both readings open.';

create function private.compared_event(p_present jsonb, p_other jsonb, p_status public.event_status, p_kept boolean, p_verdict jsonb)
returns jsonb
language sql
immutable
set search_path = ''
as $$
  select jsonb_build_object(
    'outcome', case when p_other is null then 'only_present' when p_present is null then 'only_other'
      when f.fields = '{}' then 'same' else 'changed' end,
    'fields', f.fields, 'kept', p_kept, 'present', p_present - 'fingerprint' || jsonb_build_object('status', p_status),
    'other', p_other - 'fingerprint',
    'other_held', coalesce(p_verdict -> 'held_event_ids' ? (p_other ->> 'id'), false),
    'other_flags', (select coalesce(jsonb_agg(q.value - 'event_id'), '[]') from jsonb_array_elements(p_verdict -> 'flags') as q
      where q.value ->> 'event_id' = p_other ->> 'id'))
  from (select case when p_present is null or p_other is null then '{}' else private.differing_fields(p_present, p_other) end as fields) as f
$$;
comment on function private.compared_event(jsonb, jsonb, public.event_status, boolean, jsonb) is 'One event in two readings, as it is shown.';

create function private.shown_reading(r private.readings, p_content jsonb, p_verdict jsonb) returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_build_object('reading_id', r.id, 'state', r.state, 'reader', r.reader, 'reader_version', r.reader_version,
    'read_at', r.read_at, 'kind', p_content -> 'kind', 'pages', p_content -> 'pages', 'unread', p_content -> 'unread',
    'disposition', p_verdict -> 'disposition',
    'identity', jsonb_build_object('outcome', p_verdict #> '{identity,outcome}', 'differences', p_verdict #> '{identity,differences}',
      'profile_id', case when (private.access_of(private.principals(), (p_verdict #>> '{identity,profile_id}')::uuid)).level is not null
        then p_verdict #> '{identity,profile_id}' end),
    'flags', (select coalesce(jsonb_agg(q.value - 'event_id'), '[]') from jsonb_array_elements(p_verdict -> 'flags') as q
      where q.value ->> 'event_id' is null))
$$;
comment on function private.shown_reading(private.readings, jsonb, jsonb) is
  'A reading but for its events; whom it speaks of only as far as the caller reaches them.';

create function private.compare_readings(p_document_id uuid, p_reading_id uuid) returns json
language plpgsql
security definer
set search_path = ''
as $$
declare
  d public.documents;
  r private.readings;
  verdict jsonb;
  events jsonb;
begin
  select * into d from public.documents as o where o.id = p_document_id;
  if private.can_write_document(private.principals(), d) is not true then
    return audit.refusal('compare_readings', d.profile_id, p_document_id);
  end if;
  r := private.finished_reading(d.id, p_reading_id);
  if private.may_open_reading(d, r) is not true then
    return audit.refusal('compare_readings', d.profile_id, d.id);
  end if;
  perform audit.note_read('compare_readings', d.profile_id, '{events,flags,identity,pages,unread}', p_row_id => d.id);
  verdict := private.opened_reading(r, 'verdict');
  select coalesce(jsonb_agg(private.compared_event(c.present, c.other, e.status, c.kept, verdict)), '[]') into events
  from private.compare_events(d.id, private.opened_reading(r, 'events')) as c
  left join public.clinical_events as e on e.id = c.present_id;
  return json_build_object('document_id', d.id, 'status', d.status,
    'other', private.shown_reading(r, private.opened_reading(r, 'content'), verdict),
    'differences', (select count(*) from jsonb_array_elements(events) as v where v.value ->> 'outcome' <> 'same'),
    'events', events);
end
$$;
comment on function private.compare_readings(uuid, uuid) is
  'What stands of a document beside another reading of it, event by event, for those to whom all labels of both are open.';

create function public.compare_readings(p_document_id uuid, p_reading_id uuid default null) returns json
language sql set search_path = '' return private.compare_readings(p_document_id, p_reading_id);
comment on function public.compare_readings(uuid, uuid) is
  'Event by event what a second reading (or one that was replaced, by its id) says otherwise: same, changed (fields), only_present, only_other.';

select private.offer('authenticated', 'compare_readings(uuid, uuid)');
