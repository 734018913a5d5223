-- What the result of a stage becomes: an extraction, proposed events, a verdict. Everything here is called by
-- complete_stage, which has checked the lease and the rights of whoever asked. A result is validated before anything of
-- it is stored; one that does not fit raises and changes nothing.

create function private.opened_extraction(p_document_id uuid) returns jsonb
language sql
volatile
set search_path = ''
as $$
  select private.open(x.profile_id, 'extractions.content_sealed.' || x.document_id, x.content_sealed)::jsonb
  from private.extractions as x where x.document_id = p_document_id
$$;
comment on function private.opened_extraction(uuid) is 'What was read from a document, opened. For callers that have checked access.';

create function private.opened_event(e public.clinical_events) returns jsonb
language sql
volatile
set search_path = ''
as $$
  select private.open(e.profile_id, 'clinical_events.details_sealed.' || e.id, e.details_sealed)::jsonb
    || jsonb_build_object('id', e.id)
$$;
comment on function private.opened_event(public.clinical_events) is
  'An event as it was proposed (ProposedEvent of contracts/event.ts) with its id. For callers that have checked access.';

-- process: {sha256, extraction}.
create function private.require_extraction(p_result jsonb) returns void
language plpgsql
immutable
set search_path = ''
as $$
declare
  extraction constant jsonb := p_result -> 'extraction';
begin
  if coalesce(p_result ->> 'sha256', '') !~ '^[0-9a-f]{64}$'
    or extraction ->> 'schema' is distinct from 'guardian.extraction/1'
    or coalesce(extraction #>> '{reader,name}', '') !~ '^[a-z][a-z0-9-]{1,39}$'
    or coalesce(extraction #>> '{reader,version}', '') !~ '^.{1,40}$'
    or jsonb_typeof(extraction -> 'subject') is distinct from 'object'
    or jsonb_typeof(extraction -> 'statements') is distinct from 'array'
    or jsonb_typeof(extraction -> 'unread') is distinct from 'array'
    or jsonb_typeof(extraction -> 'also_named') is distinct from 'array' then
    raise exception 'not a result of stage process' using errcode = '22023';
  end if;
end
$$;
comment on function private.require_extraction(jsonb) is 'Raises 22023 for what is not {sha256, extraction}.';

create function private.put_extraction(d public.documents, p_extraction jsonb, p_read_at timestamptz) returns void
language sql
volatile
set search_path = ''
as $$
  insert into private.extractions as x (document_id, profile_id, content_sealed, reader, reader_version, created_at)
  values (d.id, d.profile_id, private.seal(d.profile_id, 'extractions.content_sealed.' || d.id, p_extraction::text),
    p_extraction #>> '{reader,name}', p_extraction #>> '{reader,version}', p_read_at)
  on conflict (document_id) do update set content_sealed = excluded.content_sealed, reader = excluded.reader,
    reader_version = excluded.reader_version, created_at = excluded.created_at
$$;
comment on function private.put_extraction(public.documents, jsonb, timestamptz) is 'What a document says from now on, sealed.';

-- True when the document goes on to the next stage.
create function private.store_extraction(d public.documents, p_requested_by uuid, p_result jsonb) returns boolean
language plpgsql
set search_path = ''
as $$
declare
  extraction constant jsonb := p_result -> 'extraction';
  hash bytea;
  earlier uuid;
begin
  perform private.require_extraction(p_result);
  hash := private.lookup_hash(d.family_id, p_result ->> 'sha256');
  -- Two copies read at the same moment: the second waits here and finds the first.
  perform pg_advisory_xact_lock(hashtextextended(encode(hash, 'hex'), 0));
  -- Only among documents of profiles the requester reaches: an answer must not tell what others have.
  select o.id into earlier
  from private.document_findings as f
  join public.documents as o on o.id = f.document_id
  where f.family_id = d.family_id and f.content_hash = hash and o.id <> d.id
    and o.status <> 'rejected' and o.deleted_at is null
    and (private.access_of(private.principals_of(p_requested_by), o.profile_id)).level is not null
  order by o.registered_at, o.id
  limit 1;
  insert into private.document_findings as f (document_id, profile_id, family_id, content_hash, sha256_sealed, duplicate_of)
  values (d.id, d.profile_id, d.family_id, hash,
    private.seal(d.profile_id, 'document_findings.sha256_sealed.' || d.id, p_result ->> 'sha256'), earlier)
  on conflict (document_id) do update set content_hash = excluded.content_hash, sha256_sealed = excluded.sha256_sealed,
    duplicate_of = excluded.duplicate_of, identity_outcome = null, matched_profile_id = null, differences = '[]';
  if earlier is not null then
    perform private.settle(d.id, 'rejected', 'duplicate');
    return false;
  end if;
  perform private.put_extraction(d, extraction, now());
  update public.documents set kind = (extraction ->> 'kind')::public.document_kind, label_mask = 32 | added_mask where id = d.id;
  return true;
end
$$;
comment on function private.store_extraction(public.documents, uuid, jsonb) is
  'Stores what was read, sealed, unless the same bytes are already there.';

-- normalize: {events: ProposedEvent[]}.
create function private.require_events(p_extraction jsonb, p_result jsonb) returns void
language plpgsql
immutable
set search_path = ''
as $$
begin
  if jsonb_typeof(p_result -> 'events') is distinct from 'array' or exists (
    select from jsonb_array_elements(p_result -> 'events') as e
    where coalesce(e ->> 'name', '') = ''
      or coalesce(e ->> 'fingerprint', '') !~ '^[0-9a-f]{64}$'
      or jsonb_typeof(e -> 'labels') is distinct from 'array'
      or jsonb_typeof(e -> 'source') is distinct from 'object'
      or e ->> 'occurred_on' !~ '^\d{4}(-\d\d(-\d\d)?)?$'
      or coalesce(e ->> 'statement_id', '') not in (
        select s ->> 'id' from jsonb_array_elements(p_extraction -> 'statements') as s where s ->> 'id' <> '')
  ) then
    raise exception 'not a result of stage normalize' using errcode = '22023';
  end if;
end
$$;
comment on function private.require_events(jsonb, jsonb) is 'Raises 22023 for what are not events proposed from an extraction.';

-- What an event discloses its code decides, here; labels that are proposed add to it.
create function private.disclosed_by(p_event jsonb) returns integer
language sql
stable
set search_path = ''
as $$
  select private.label_mask(array(select jsonb_array_elements_text(p_event -> 'labels')))
    | private.labels_of_code(p_event #>> '{code,system}', p_event #>> '{code,code}')
$$;
comment on function private.disclosed_by(jsonb) is 'The labels of a proposed event.';

-- {events: [ProposedEvent and id]}
create function private.insert_events(d public.documents, p_events jsonb) returns void
language sql
volatile
set search_path = ''
as $$
  insert into public.clinical_events (id, profile_id, family_id, document_id, statement_id, type, code_system, code,
    code_display, value_number, value_comparator, value_ordinal, unit, range_low, range_high, interpretation,
    result_status, occurred_on, occurred_precision, source_page, source_box, source_path, confidence, label_mask, fingerprint,
    details_sealed)
  select p.id, d.profile_id, d.family_id, d.id, content ->> 'statement_id', (content ->> 'type')::public.event_type,
    content #>> '{code,system}', content #>> '{code,code}', content #>> '{code,display}',
    (content ->> 'value_number')::numeric, content ->> 'value_comparator', content ->> 'value_ordinal',
    content ->> 'unit', (content ->> 'range_low')::numeric, (content ->> 'range_high')::numeric,
    content ->> 'interpretation',
    case when content ->> 'type' = 'observation' and content ->> 'clinical_status' in ('preliminary', 'final', 'amended', 'corrected')
      then content ->> 'clinical_status' end,
    (p.occurred_on || case length(p.occurred_on) when 4 then '-01-01' when 7 then '-01' else '' end)::date,
    case length(p.occurred_on) when 4 then 'year' when 7 then 'month' when 10 then 'day' end,
    (content #>> '{source,page}')::integer,
    case when content #> '{source,box}' is not null
      then array(select jsonb_array_elements_text(content #> '{source,box}')::real) end,
    content #>> '{source,path}', (content ->> 'confidence')::real,
    private.disclosed_by(content),
    private.lookup_hash(d.family_id, content ->> 'fingerprint'),
    private.seal(d.profile_id, 'clinical_events.details_sealed.' || p.id, (content - 'id')::text)
  from (
    select (e.value ->> 'id')::uuid as id, e.value as content, e.value ->> 'occurred_on' as occurred_on
    from jsonb_array_elements(p_events) as e) as p
$$;
comment on function private.insert_events(public.documents, jsonb) is 'Proposed events, each with the id it gets, as rows that are invisible to the record.';

create function private.with_ids(p_events jsonb) returns jsonb
language sql
volatile
set search_path = ''
as $$
  select coalesce(jsonb_agg(e.value || jsonb_build_object('id', gen_random_uuid()) order by e.nth), '[]')
  from jsonb_array_elements(p_events) with ordinality as e (value, nth)
$$;
comment on function private.with_ids(jsonb) is 'Events, each with an id of its own.';

-- Proposals of an earlier reading are replaced: they never were of the record.
create function private.store_events(d public.documents, p_result jsonb) returns void
language plpgsql
set search_path = ''
as $$
declare
  extraction constant jsonb := private.opened_extraction(d.id);
  -- Labels people added to facts of this person, and to which of them in this document.
  added constant jsonb := (
    select coalesce(jsonb_agg(f), '[]') from (
      select encode(e.fingerprint, 'hex') as fact, bit_or(e.added_mask) as mask, bool_or(e.document_id = d.id) as here
      from public.clinical_events as e where e.profile_id = d.profile_id and e.added_mask <> 0 group by 1) as f);
begin
  perform private.require_events(extraction, p_result);
  delete from public.clinical_events as e where e.document_id = d.id and e.status <> 'replaced';
  perform private.insert_events(d, private.with_ids(p_result -> 'events'));
  -- A fact that was labelled by a person keeps it; where it is read no more, the document does.
  update public.clinical_events as e set added_mask = a.mask, label_mask = e.label_mask | a.mask
  from jsonb_to_recordset(added) as a (fact text, mask integer)
  where e.document_id = d.id and e.fingerprint = decode(a.fact, 'hex');
  update public.documents as o set added_mask = o.added_mask | (
    select coalesce(bit_or(a.mask), 0) from jsonb_to_recordset(added) as a (fact text, mask integer, here boolean)
    where a.here and not exists (
      select from public.clinical_events as e
      where e.document_id = d.id and e.status <> 'replaced' and e.fingerprint = decode(a.fact, 'hex')))
  where o.id = d.id and added <> '[]';
  -- The document carries the union; what could not be read or classified keeps it restricted.
  update public.documents as o set label_mask = o.added_mask | (
    select coalesce(bit_or(e.label_mask), 32) | case when extraction -> 'unread' <> '[]' then 32 else 0 end
    from public.clinical_events as e where e.document_id = d.id and e.status <> 'replaced'
  ) where o.id = d.id;
end
$$;
comment on function private.store_events(public.documents, jsonb) is 'Stores proposed events, invisible to the record.';

-- The last day an encounter is said to have had; null when only its first is told.
create function private.last_day(e public.clinical_events) returns date
language sql
volatile
set search_path = ''
as $$
  select case when o.ended_on ~ '^\d{4}-\d\d-\d\d' then left(o.ended_on, 10)::date end
  from (select private.opened_event(e) ->> 'ended_on' as ended_on) as o
$$;
comment on function private.last_day(public.clinical_events) is 'The last day of a stay. For callers that have checked access.';

-- A stay is told by the hospital's letter and by the data of its system. Of two documents, stays of the same first and last day are
-- one: nobody is in two beds. What begins on the same day or overlaps, and is not known to be of another kind, may be one visit
-- or two. Kinds differ where both have a code and it is not the same, or where one is a visit of a day and the other a stay.
create function private.encounters_beside(p_profile_id uuid, p_event_ids uuid[])
returns table (event_id uuid, other_id uuid, is_same boolean)
language sql
volatile
set search_path = ''
as $$
  with told as materialized (
    select e.id, e.document_id, e.fingerprint, e.code_system || '|' || e.code as code, e.occurred_on as first_day,
      private.last_day(e) as last_day
    from public.clinical_events as e
    where e.profile_id = p_profile_id and e.id = any (p_event_ids) and e.type = 'encounter' and e.occurred_precision = 'day'
  ), known as materialized (
    -- Of what kind a stay is, its second source may tell.
    select f.id, f.document_id, f.fingerprint, f.occurred_on as first_day, coalesce(f.code_system || '|' || f.code, (
        select min(s.code_system || '|' || s.code) from public.clinical_events as s where s.superseded_by = f.id)) as code,
      private.last_day(f) as last_day
    from public.clinical_events as f
    where f.profile_id = p_profile_id and f.status = 'filed' and f.type = 'encounter' and f.occurred_precision = 'day'
      -- No stay is looked for that began more than a year before.
      and f.occurred_on between (select min(t.first_day) - 366 from told as t)
        and (select max(coalesce(t.last_day, t.first_day)) from told as t)
  ), pairs as (
    select t.id, k.id as other_id, k.document_id as other_document_id, t.document_id,
      t.fingerprint = k.fingerprint and coalesce(t.last_day = k.last_day, true) as is_fact,
      coalesce(t.first_day = k.first_day and t.last_day = k.last_day and t.last_day > t.first_day, false) as is_stay
    from told as t
    join known as k on k.document_id <> t.document_id
      and coalesce(t.code = k.code, true)
      and k.first_day <= coalesce(t.last_day, t.first_day) and coalesce(k.last_day, k.first_day) >= t.first_day
      and coalesce((t.last_day > t.first_day) = (k.last_day > k.first_day), true)
      and (t.first_day = k.first_day or t.last_day > t.first_day and k.last_day > k.first_day)
  )
  -- Where a document has several stays of those days, it is not known which of them is meant.
  select p.id, p.other_id, p.is_fact or p.is_stay
    and count(*) filter (where p.is_stay) over (partition by p.id) = 1
    and count(*) filter (where p.is_stay) over (partition by p.other_id, p.document_id) = 1
  from pairs as p
$$;
comment on function private.encounters_beside(uuid, uuid[]) is
  'Filed encounters that other documents have of the days of these, and whether it is certain that they are the same.';

-- An encounter that may be one that is filed waits for a person, who says whether it is: never merged unseen, never twice unseen.
-- One that a person said is a visit of its own is held no more. The flag tells of both, so it is as sensitive as both.
create function private.hold_encounters(p_profile_id uuid, p_event_ids uuid[]) returns setof uuid
language sql
volatile
set search_path = ''
as $$
  with doubtful as (
    select b.event_id, bit_or(o.label_mask) as label_mask
    from private.encounters_beside(p_profile_id, p_event_ids) as b
    join public.clinical_events as o on o.id = b.other_id
    group by b.event_id
    having not bool_or(b.is_same) and not exists (
      select from public.quality_flags as q
      where q.event_id = b.event_id and q.code = 'possible-duplicate' and q.resolution = 'confirm')
  ), held as (
    update public.clinical_events as e set status = 'held'
    from doubtful as d
    where e.id = d.event_id and e.status in ('proposed', 'held')
    returning e.*
  ), flagged as (
    insert into public.quality_flags (profile_id, family_id, document_id, event_id, code, severity, detail, blocking, label_mask)
    select h.profile_id, h.family_id, h.document_id, h.id, 'possible-duplicate', 'warning',
      'The record has an encounter of these days from another document. Confirm: it is one of its own. Reject: it is that one.',
      true, h.label_mask | d.label_mask
    from held as h
    join doubtful as d on d.event_id = h.id
    where not exists (
      select from public.quality_flags as q
      where q.event_id = h.id and q.code = 'possible-duplicate' and q.state = 'open')
  )
  select h.id from held as h
$$;
comment on function private.hold_encounters(uuid, uuid[]) is 'Encounters about to be filed that may be filed already: held, and flagged.';

-- The same stay from a second document is kept as superseded by the first: one stay, two sources.
create function private.restate_stays(p_profile_id uuid, p_event_ids uuid[]) returns void
language sql
volatile
set search_path = ''
as $$
  update public.clinical_events as e set status = 'superseded', superseded_by = b.other_id, filed_at = null
  from private.encounters_beside(p_profile_id, p_event_ids) as b
  join public.clinical_events as n on n.id = b.event_id and n.status = 'filed'
  where b.is_same and (e.id = b.event_id or e.superseded_by = b.event_id)
$$;
comment on function private.restate_stays(uuid, uuid[]) is 'Newly filed stays that the record has from another document are kept as superseded by that.';

-- A person says that an encounter which waited is the one that is filed: it is kept as a second source of that. False when none is any more.
create function private.fold_encounter(p_profile_id uuid, p_event_id uuid) returns boolean
language plpgsql
set search_path = ''
as $$
begin
  update public.clinical_events as e set status = 'superseded', filed_at = null, superseded_by = o.other_id
  from (
    select b.other_id from private.encounters_beside(p_profile_id, array[p_event_id]) as b
    join public.clinical_events as f on f.id = b.other_id
    order by b.is_same desc, f.occurred_on desc, f.filed_at, f.id limit 1) as o
  where e.id = p_event_id;
  return found;
end
$$;
comment on function private.fold_encounter(uuid, uuid) is 'An encounter as a second source of the filed one it repeats.';

-- Files events. A fact that is already filed for this person is kept as superseded by it: nothing twice, nothing lost. A
-- result that has been corrected since stays superseded by the correction, however often its paper is handed in.
create function private.file_events(p_profile_id uuid, p_event_ids uuid[]) returns void
language plpgsql
set search_path = ''
as $$
declare
  ids uuid[];
begin
  perform from public.profiles as p where p.id = p_profile_id for no key update;
  ids := array(select unnest(p_event_ids) except select private.hold_encounters(p_profile_id, p_event_ids));
  with candidates as (
    select e.id,
      first_value(e.id) over same_fact as first_id,
      -- One index each: a document may hold thousands of events.
      coalesce(
        (select f.id from public.clinical_events as f
         where f.profile_id = e.profile_id and f.fingerprint = e.fingerprint and f.status = 'filed'),
        (select n.id from public.clinical_events as f
         join public.clinical_events as n on n.id = f.superseded_by and n.status = 'filed'
         where f.profile_id = e.profile_id and f.fingerprint = e.fingerprint and f.status = 'superseded'
           and n.fingerprint <> e.fingerprint limit 1)) as filed_id
    from public.clinical_events as e
    where e.profile_id = p_profile_id and e.id = any (ids) and e.status in ('proposed', 'held')
    window same_fact as (partition by e.fingerprint order by e.created_at, e.statement_id, e.id)
  )
  update public.clinical_events as e set
    status = case when c.filed_id is null and c.first_id = c.id then 'filed' else 'superseded' end::public.event_status,
    superseded_by = case when c.filed_id is null and c.first_id = c.id then null else coalesce(c.filed_id, c.first_id) end,
    filed_at = case when c.filed_id is null and c.first_id = c.id then statement_timestamp() end
  from candidates as c
  where e.id = c.id;
  perform private.replace_results(p_profile_id, ids);
  perform private.restate_medicines(p_profile_id, ids);
  perform private.restate_stays(p_profile_id, ids);
end
$$;
comment on function private.file_events(uuid, uuid[]) is 'Proposed and held events enter the record, each fact once.';

-- Which of two results of one test on one day counts (FHIR ObservationStatus, https://hl7.org/fhir/R4/valueset-observation-status.html).
create function private.result_rank(p_status text) returns integer
language sql
immutable
set search_path = ''
as $$ select case p_status when 'preliminary' then 1 when 'amended' then 3 when 'corrected' then 3 else 2 end $$;
comment on function private.result_rank(text) is 'How final a result is: preliminary 1, final or not said 2, amended or corrected 3.';

-- Of one test and day, a final result takes the place of the preliminary one, and a corrected or amended one that of both,
-- in whichever order their papers come. Only where each paper has one result of that test and day: else it is not known which
-- of them was meant, and both stay.
create function private.replace_results(p_profile_id uuid, p_event_ids uuid[]) returns void
language plpgsql
set search_path = ''
as $$
declare
  pair record;
begin
  for pair in
    select case when private.result_rank(e.result_status) > private.result_rank(o.result_status) then e.id else o.id end as later,
      case when private.result_rank(e.result_status) > private.result_rank(o.result_status) then o.id else e.id end as earlier
    from public.clinical_events as e
    join lateral (
      select (array_agg(f.id))[1] as id, (array_agg(f.result_status))[1] as result_status
      from public.clinical_events as f
      where f.profile_id = e.profile_id and f.status = 'filed' and f.type = 'observation' and f.document_id <> e.document_id
        and f.code_system = e.code_system and f.code = e.code and f.occurred_on = e.occurred_on and f.occurred_precision = 'day'
      having count(*) = 1
    ) as o on private.result_rank(o.result_status) <> private.result_rank(e.result_status)
    where e.profile_id = p_profile_id and e.id = any (p_event_ids) and e.status = 'filed' and e.type = 'observation'
      and e.occurred_precision = 'day' and not exists (
        select from public.clinical_events as s
        where s.profile_id = e.profile_id and s.document_id = e.document_id and s.id <> e.id and s.status = 'filed'
          and s.code_system = e.code_system and s.code = e.code and s.occurred_on = e.occurred_on)
  loop
    update public.clinical_events as e set status = 'superseded', superseded_by = pair.later, filed_at = null
    where e.id = pair.earlier or e.superseded_by = pair.earlier;
  end loop;
end
$$;
comment on function private.replace_results(uuid, uuid[]) is 'Newly filed results take the place of less final ones, or leave it to more final ones.';

-- What is taken of a medicine and how often, as printed; null for a course: one with an end, or that has ended.
create function private.regimen(e public.clinical_events) returns text
language sql
volatile
set search_path = ''
as $$
  select case when coalesce(o.event ->> 'duration', o.event ->> 'ended_on') is null
      and coalesce(o.event ->> 'clinical_status', 'active') = 'active'
    then lower(regexp_replace(concat_ws('|', coalesce(o.event ->> 'strength', ''), coalesce(o.event ->> 'dose', ''),
      coalesce(o.event ->> 'frequency', '')), '\s', '', 'g')) end
  from (select private.opened_event(e) as event) as o
$$;
comment on function private.regimen(public.clinical_events) is 'Strength, dose and frequency of a medicine that goes on; null for any other.';

-- A medicine that goes on is one, in however many papers of however many dates it is listed: same code, dose and frequency,
-- nothing said of an end. One paper's own list is left as it is: two prescriptions in it are two.
create function private.restate_medicines(p_profile_id uuid, p_event_ids uuid[]) returns void
language sql
volatile
set search_path = ''
as $$
  with known as (
    select f.id, (array_agg(e.id order by e.occurred_on, e.filed_at, e.id))[1] as first_id
    from public.clinical_events as f
    join public.clinical_events as e on e.profile_id = f.profile_id and e.status = 'filed' and e.type = 'medication'
      and e.document_id <> f.document_id and e.code_system = f.code_system and e.code = f.code
    where f.profile_id = p_profile_id and f.id = any (p_event_ids) and f.status = 'filed' and f.type = 'medication'
      and private.regimen(e) = private.regimen(f)
    group by f.id
  )
  update public.clinical_events as e set status = 'superseded', superseded_by = k.first_id, filed_at = null
  from known as k
  where e.id = k.id or e.superseded_by = k.id
$$;
comment on function private.restate_medicines(uuid, uuid[]) is 'Newly filed medicines that the record has from another paper, unchanged, are kept as superseded by that.';

-- The way back. Where a withdrawn event had superseded others, the most final and then the first of them takes its place in the record.
create function private.withdraw_events(p_event_ids uuid[], p_status public.event_status) returns void
language plpgsql
set search_path = ''
as $$
begin
  update public.clinical_events as e set status = p_status, superseded_by = null, filed_at = null
  where e.id = any (p_event_ids);
  with orphans as (
    select e.id, first_value(e.id) over (partition by e.superseded_by
      order by private.result_rank(e.result_status) desc, e.created_at, e.occurred_on, e.id) as heir
    from public.clinical_events as e
    where e.superseded_by = any (p_event_ids)
  )
  update public.clinical_events as e set
    status = case when o.heir = e.id then 'filed' else 'superseded' end::public.event_status,
    superseded_by = nullif(o.heir, e.id),
    filed_at = case when o.heir = e.id then statement_timestamp() end
  from orphans as o
  where e.id = o.id;
end
$$;
comment on function private.withdraw_events(uuid[], public.event_status) is 'Takes events out of the record; facts known from elsewhere stay in it.';

-- A later check takes the place of an earlier one.
create function private.close_flags(p_document_id uuid) returns void
language sql
volatile
set search_path = ''
as $$
  update public.quality_flags
  set state = 'resolved', resolution = 'rechecked', blocking = false, closed_at = statement_timestamp()
  where document_id = p_document_id and state = 'open'
$$;
comment on function private.close_flags(uuid) is 'Closes the open flags of a document as rechecked.';

-- Flags of a verdict. The gravest that speak of the whole document hold it back when it goes to review; those that
-- speak of a held event hold that event. Nothing is held back without a flag that says so.
create function private.raise_flags(d public.documents, p_verdict jsonb, p_held uuid[]) returns void
language sql
volatile
set search_path = ''
as $$
  with given as (
    select f.nth, f.value ->> 'code' as code, (f.value ->> 'severity')::public.flag_severity as severity,
      f.value ->> 'detail' as detail, (f.value ->> 'event_id')::uuid as event_id
    from jsonb_array_elements(p_verdict -> 'flags') with ordinality as f (value, nth)
  ), judged as (
    select g.*, case
      when g.event_id is not null then g.event_id = any (p_held)
      else p_verdict ->> 'disposition' = 'needs_review' and g.severity <> 'info'
        and g.severity = max(g.severity) over (partition by g.event_id)
    end as blocking
    from given as g
  ), complete as (
    select * from judged
    union all
    select 0, 'held-for-review', 'warning', 'A person decides whether this is filed.', h.id, true
    from unnest(p_held) as h (id) where h.id not in (select j.event_id from judged as j where j.event_id is not null)
    union all
    select 0, 'needs-review', 'warning', 'A person decides whether this document is filed.', null, true
    where p_verdict ->> 'disposition' = 'needs_review'
      and not exists (select from judged as j where j.event_id is null and j.blocking)
  )
  insert into public.quality_flags
    (profile_id, family_id, document_id, event_id, code, severity, detail, blocking, label_mask)
  select d.profile_id, d.family_id, d.id, c.event_id, c.code, c.severity, c.detail, c.blocking,
    coalesce(e.label_mask, d.label_mask)
  from complete as c
  left join public.clinical_events as e on e.id = c.event_id
  order by c.nth
$$;
comment on function private.raise_flags(public.documents, jsonb, uuid[]) is 'Stores the flags of a verdict.';

-- guard: Verdict of contracts/verdict.ts.
create function private.require_verdict(p_verdict jsonb, p_event_ids uuid[]) returns void
language plpgsql
immutable
set search_path = ''
as $$
declare
  disposition constant text := p_verdict ->> 'disposition';
begin
  if disposition is null or disposition not in ('filed', 'needs_review', 'quarantined')
    or jsonb_typeof(p_verdict -> 'held_event_ids') is distinct from 'array'
    or jsonb_typeof(p_verdict -> 'flags') is distinct from 'array'
    or coalesce(p_verdict #>> '{identity,outcome}', '') not in ('same', 'other', 'unsure')
    or jsonb_typeof(p_verdict #> '{identity,differences}') is distinct from 'array' then
    raise exception 'not a verdict' using errcode = '22023';
  end if;
  if disposition = 'filed' and p_verdict #>> '{identity,outcome}' <> 'same' then
    raise exception 'only a document that is certainly this person''s is filed' using errcode = '22023';
  end if;
  if exists (
    select (h.value #>> '{}')::uuid from jsonb_array_elements(p_verdict -> 'held_event_ids') as h
    union all
    select (f.value ->> 'event_id')::uuid from jsonb_array_elements(p_verdict -> 'flags') as f
    where f.value ->> 'event_id' is not null
    except
    select unnest(p_event_ids)
  ) then
    raise exception 'an event of another document' using errcode = '22023';
  end if;
end
$$;
comment on function private.require_verdict(jsonb, uuid[]) is 'Raises 22023 for what is not a verdict about these events.';

create function private.gravest_flag(p_document_id uuid) returns text
language sql
stable
set search_path = ''
as $$
  select coalesce((
    select f.code from public.quality_flags as f
    where f.document_id = p_document_id and f.state = 'open' and f.event_id is null
    order by f.severity desc, f.created_at, f.id limit 1), 'subject-mismatch')
$$;
comment on function private.gravest_flag(uuid) is 'Why a document is not filed: the gravest of its open flags.';

create function private.store_verdict(d public.documents, p_verdict jsonb) returns void
language plpgsql
set search_path = ''
as $$
declare
  disposition constant text := p_verdict ->> 'disposition';
  held uuid[];
begin
  perform private.require_verdict(p_verdict, array(select e.id from public.clinical_events as e where e.document_id = d.id));
  held := array(select jsonb_array_elements_text(p_verdict -> 'held_event_ids')::uuid);

  update private.document_findings set
    identity_outcome = p_verdict #>> '{identity,outcome}',
    matched_profile_id = (p_verdict #>> '{identity,profile_id}')::uuid,
    differences = p_verdict #> '{identity,differences}'
  where document_id = d.id;
  perform private.close_flags(d.id);
  perform private.raise_flags(d, p_verdict, held);

  update public.clinical_events as e set
    status = case
      when disposition = 'quarantined' then 'quarantined'
      when e.id = any (held) then 'held'
      else 'proposed'
    end::public.event_status
  where e.document_id = d.id and e.status in ('proposed', 'held', 'quarantined');
  if disposition = 'filed' then
    perform private.file_events(d.profile_id, array(
      select e.id from public.clinical_events as e where e.document_id = d.id and e.status = 'proposed'));
  end if;
  perform private.settle(d.id, disposition::public.document_status, case when disposition <> 'filed' then private.gravest_flag(d.id) end);
end
$$;
comment on function private.store_verdict(public.documents, jsonb) is 'Files, holds or quarantines a document and its events.';
