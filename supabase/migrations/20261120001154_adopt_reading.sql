-- Adopting another reading, in one transaction: the document is filed by it from now on, and the reading that was is kept
-- beside it, to be compared with and adopted again. A fact both readings state stays the event it is, with its id and its
-- labels; what a person has confirmed or rejected stays as it is, whatever is read; labels people gave stay.

-- The reading a document is filed by now, as one that could be adopted.
create function private.keep_present_reading(d public.documents) returns uuid
language plpgsql
set search_path = ''
as $$
declare
  r private.readings;
begin
  r.id := gen_random_uuid();
  r.profile_id := d.profile_id;
  insert into private.readings (id, document_id, profile_id, state, reader, reader_version, requested_at, read_at, replaced_at,
    content_sealed, events_sealed, verdict_sealed)
  select r.id, d.id, d.profile_id, 'replaced', x.reader, x.reader_version, x.created_at, x.created_at, clock_timestamp(),
    private.seal_reading(r, 'content', private.opened_extraction(d.id)),
    private.seal_reading(r, 'events', private.proposed_events(d.id)),
    private.seal_reading(r, 'verdict', private.present_verdict(d))
  from private.extractions as x where x.document_id = d.id;
  return r.id;
end
$$;
comment on function private.keep_present_reading(public.documents) is 'Keeps what a document is filed by as a reading that was replaced; its id.';

create function private.present_verdict(d public.documents) returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_build_object('disposition', d.status,
    'identity', (select jsonb_build_object('outcome', coalesce(f.identity_outcome, 'unsure'), 'profile_id', f.matched_profile_id,
      'differences', f.differences) from private.document_findings as f where f.document_id = d.id),
    'held_event_ids', (select coalesce(jsonb_agg(e.id), '[]') from public.clinical_events as e
      where e.document_id = d.id and e.status = 'held'),
    'flags', (select coalesce(jsonb_agg(jsonb_build_object('code', q.code, 'severity', q.severity, 'detail', q.detail,
        'event_id', q.event_id) order by q.created_at, q.id), '[]')
      from public.quality_flags as q left join public.clinical_events as e on e.id = q.event_id
      where q.document_id = d.id and q.state = 'open' and (q.event_id is null or e.status not in ('entered_in_error', 'replaced'))))
$$;
comment on function private.present_verdict(public.documents) is 'What stands of a document and its flags, as a verdict.';

-- What the other reading does not state leaves the record, and stays as a row of its past.
create function private.put_aside(d public.documents, p_events uuid[], p_unpaired uuid[]) returns void
language plpgsql
set search_path = ''
as $$
begin
  -- A fact a person has labelled and that is read no more: the document keeps the label.
  update public.documents as o set added_mask = o.added_mask | (
    select coalesce(bit_or(e.added_mask), 0) from public.clinical_events as e where e.id = any (p_unpaired))
  where o.id = d.id;
  perform private.withdraw_events(p_events, 'replaced');
end
$$;
comment on function private.put_aside(public.documents, uuid[], uuid[]) is 'Takes events out of the record for another reading; facts known from elsewhere stay in it.';

-- The same fact, from where and as surely as the other reading has it. Its labels are as they were, and what is newly known
-- to be disclosed by it is added.
create function private.restate_event(d public.documents, p_event_id uuid, p_event jsonb) returns void
language sql
volatile
set search_path = ''
as $$
  update public.clinical_events as e set
    statement_id = p_event ->> 'statement_id', code_display = p_event #>> '{code,display}',
    value_number = (p_event ->> 'value_number')::numeric, range_low = (p_event ->> 'range_low')::numeric,
    range_high = (p_event ->> 'range_high')::numeric, interpretation = p_event ->> 'interpretation',
    result_status = case when e.type = 'observation' and p_event ->> 'clinical_status' in ('preliminary', 'final', 'amended', 'corrected')
      then p_event ->> 'clinical_status' end,
    source_page = (p_event #>> '{source,page}')::integer,
    source_box = case when p_event #> '{source,box}' is not null
      then array(select jsonb_array_elements_text(p_event #> '{source,box}')::real) end,
    source_path = p_event #>> '{source,path}', confidence = (p_event ->> 'confidence')::real,
    label_mask = e.label_mask | (private.disclosed_by(p_event) & ~private.disclosed_by(private.opened_event(e)) & ~32),
    details_sealed = private.seal(d.profile_id, 'clinical_events.details_sealed.' || e.id, (p_event - 'id')::text)
  where e.id = p_event_id
$$;
comment on function private.restate_event(public.documents, uuid, jsonb) is 'An event as another reading states the same fact, with no label less.';

-- A fact that an earlier reading had, and was put aside, is that event again; any other is a new one.
create function private.take_up(d public.documents, p_event jsonb, p_added integer) returns uuid
language plpgsql
set search_path = ''
as $$
declare
  fact constant bytea := private.lookup_hash(d.family_id, p_event ->> 'fingerprint');
  taken uuid;
begin
  update public.clinical_events as e set status = 'proposed'
  where e.id = (select o.id from public.clinical_events as o
    where o.profile_id = d.profile_id and o.document_id = d.id and o.fingerprint = fact and o.status = 'replaced'
    order by o.created_at desc, o.id limit 1)
  returning e.id into taken;
  if taken is null then
    taken := gen_random_uuid();
    perform private.insert_events(d, jsonb_build_array(p_event || jsonb_build_object('id', taken)));
    p_added := p_added | (select coalesce(bit_or(e.added_mask), 0) from public.clinical_events as e
      where e.profile_id = d.profile_id and e.fingerprint = fact);
    update public.clinical_events as e set added_mask = p_added, label_mask = e.label_mask | p_added
    where e.id = taken and p_added <> 0;
  else
    perform private.restate_event(d, taken, p_event);
  end if;
  return taken;
end
$$;
comment on function private.take_up(public.documents, jsonb, integer) is
  'An event of another reading as a row, proposed; with the labels people gave to what it takes the place of.';

-- Which row each event of the other reading is from now on: {id there: id here}. Left out is what a person has decided about.
create function private.exchange_events(d public.documents, p_other jsonb) returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  pair record;
  rows jsonb := '{}';
  pairs jsonb := (select coalesce(jsonb_agg(to_jsonb(c) || jsonb_build_object('added', coalesce(e.added_mask, 0))), '[]')
    from private.compare_events(d.id, p_other) as c left join public.clinical_events as e on e.id = c.present_id);
begin
  perform private.put_aside(d,
    array(select c.present_id from jsonb_to_recordset(pairs) as c (present_id uuid, same_fact boolean, kept boolean)
      where c.present_id is not null and not c.kept and not c.same_fact),
    array(select c.present_id from jsonb_to_recordset(pairs) as c (present_id uuid, other jsonb, kept boolean)
      where c.present_id is not null and not c.kept and c.other is null));
  for pair in
    select c.* from jsonb_to_recordset(pairs) as c (present_id uuid, other jsonb, same_fact boolean, kept boolean, added integer)
    where c.other is not null and not c.kept
  loop
    if pair.same_fact then
      perform private.restate_event(d, pair.present_id, pair.other);
    end if;
    rows := rows || jsonb_build_object(pair.other ->> 'id', case when pair.same_fact then pair.present_id
      else private.take_up(d, pair.other, pair.added) end);
  end loop;
  return rows;
end
$$;
comment on function private.exchange_events(public.documents, jsonb) is 'Puts the events of another reading in the place of those that stand.';

-- A verdict about events by their ids there, about the rows here. What a person has closed is not asked again.
create function private.verdict_here(d public.documents, p_verdict jsonb, p_rows jsonb) returns jsonb
language sql
stable
set search_path = ''
as $$
  select p_verdict || jsonb_build_object(
    'disposition', case d.status when 'filed' then 'filed' else p_verdict ->> 'disposition' end,
    'flags', (select coalesce(jsonb_agg(f.value || jsonb_build_object('event_id', p_rows -> (f.value ->> 'event_id')) order by f.nth), '[]')
      from jsonb_array_elements(p_verdict -> 'flags') with ordinality as f (value, nth)
      where (f.value ->> 'event_id' is null or p_rows ? (f.value ->> 'event_id')) and not exists (
        select from public.quality_flags as q
        where q.document_id = d.id and q.code = f.value ->> 'code'
          and q.event_id is not distinct from (p_rows ->> (f.value ->> 'event_id'))::uuid
          and (q.state = 'dismissed' or q.resolution in ('confirm', 'reject')))))
$$;
comment on function private.verdict_here(public.documents, jsonb, jsonb) is 'The verdict of another reading about the rows its events have become.';

-- Of a document that is filed only what the other verdict holds is held; unless that would not have filed it: then
-- nothing of it enters the record without a person, and the document stays filed.
create function private.held_here(d public.documents, p_verdict jsonb, p_rows jsonb) returns uuid[]
language sql
stable
set search_path = ''
as $$
  select array(
    select e.id from jsonb_each_text(p_rows) as m (there, here)
    join public.clinical_events as e on e.id = m.here::uuid
    where p_verdict -> 'held_event_ids' ? m.there
      or d.status = 'filed' and p_verdict ->> 'disposition' <> 'filed' and e.status not in ('filed', 'superseded'))
$$;
comment on function private.held_here(public.documents, jsonb, jsonb) is 'Which events of an adopted reading wait for a person.';

create function private.follow_verdict(d public.documents, p_verdict jsonb, p_rows jsonb) returns void
language plpgsql
set search_path = ''
as $$
declare
  touched constant uuid[] := array(select m.value::uuid from jsonb_each_text(p_rows) as m);
  held constant uuid[] := private.held_here(d, p_verdict, p_rows);
  verdict constant jsonb := private.verdict_here(d, p_verdict, p_rows);
  outcome constant text := verdict ->> 'disposition';
begin
  update public.quality_flags as q set state = 'resolved', resolution = 'rechecked', blocking = false, closed_at = statement_timestamp()
  where q.document_id = d.id and q.state = 'open' and (q.event_id is null or q.event_id = any (touched)
    or exists (select from public.clinical_events as e where e.id = q.event_id and e.status = 'replaced'));
  perform private.raise_flags(d, verdict, held);
  perform private.withdraw_events(array(
    select e.id from public.clinical_events as e where e.id = any (held) and e.status in ('filed', 'superseded')), 'held');
  update public.clinical_events as e set status = case when e.id = any (held) then 'held' else 'proposed' end::public.event_status
  where e.id = any (touched) and e.status in ('proposed', 'held');
  if d.status <> 'filed' then
    update private.document_findings as f set identity_outcome = verdict #>> '{identity,outcome}',
      differences = verdict #> '{identity,differences}', matched_profile_id = (select p.id from public.profiles as p
        where p.id = (verdict #>> '{identity,profile_id}')::uuid and p.family_id = d.family_id)
    where f.document_id = d.id;
    perform private.settle(d.id, outcome::public.document_status, case when outcome <> 'filed' then private.gravest_flag(d.id) end);
  end if;
  if outcome = 'filed' then
    perform private.file_events(d.profile_id, array(
      select e.id from public.clinical_events as e where e.document_id = d.id and e.status = 'proposed'));
  end if;
end
$$;
comment on function private.follow_verdict(public.documents, jsonb, jsonb) is 'Flags, holds and files what was put in place, and settles a document that was in review.';

create function private.adopt_reading(p_document_id uuid, p_reading_id uuid) returns json
language plpgsql
security definer
set search_path = ''
as $$
declare
  d public.documents := private.document_to_read_again(p_document_id);
  r constant private.readings := private.finished_reading(d.id, p_reading_id);
  content constant jsonb := private.opened_reading(r, 'content');
  verdict constant jsonb := private.opened_reading(r, 'verdict');
  kept_reading uuid;
  rows jsonb;
begin
  perform private.require(private.may_open_reading(d, r));
  if verdict ->> 'disposition' = 'quarantined' then
    raise exception 'reading-of-another' using errcode = 'PT409',
      hint = 'It takes the document for somebody else''s: reassign the document, or discard the reading.';
  end if;
  kept_reading := private.keep_present_reading(d);
  rows := private.exchange_events(d, private.opened_reading(r, 'events'));
  perform private.put_extraction(d, content, r.read_at);
  update public.documents as o set kind = (content ->> 'kind')::public.document_kind where o.id = d.id;
  perform private.renew_document_labels(d.id);
  select * into d from public.documents as o where o.id = d.id;
  perform private.follow_verdict(d, verdict, rows);
  delete from private.readings as o where o.id = r.id;
  return (select json_build_object('document_id', o.id, 'status', o.status, 'status_reason', o.status_reason,
    'replaced_reading_id', kept_reading) from public.documents as o where o.id = d.id);
end
$$;
comment on function private.adopt_reading(uuid, uuid) is
  'Files a document by another reading of it; the one it was filed by is kept, and can be adopted again.';

create function public.adopt_reading(p_document_id uuid, p_reading_id uuid default null) returns json
language sql set search_path = '' return private.adopt_reading(p_document_id, p_reading_id);
comment on function public.adopt_reading(uuid, uuid) is
  'Puts a second reading (or one that was replaced, by its id: the way back) in the place of what is filed: {status, replaced_reading_id, …}.';

select private.offer('authenticated', 'adopt_reading(uuid, uuid)');
