-- What people decide about documents: the life of a flag, and moving a document to the right person.

-- The life of a flag. The document is locked first: nothing decides about it at the same time.
create function private.flag_to_act_on(p_flag_id uuid) returns public.quality_flags
language plpgsql
set search_path = ''
as $$
declare
  d public.documents;
  flag public.quality_flags;
begin
  select o.* into d from public.documents as o
  join public.quality_flags as q on q.document_id = o.id where q.id = p_flag_id
  for update of o;
  select * into flag from public.quality_flags as q where q.id = p_flag_id;
  perform private.require(case
    when flag.event_id is null then private.can_write_document(private.principals(), d)
    else d.deleted_at is null
      and flag.label_mask & ~(private.access_of(private.principals(), d.profile_id)).write_mask = 0
  end);
  if d.status in ('queued', 'processing') or flag.created_at < d.submitted_at then
    raise exception 'being-checked-again' using errcode = 'PT409', hint = 'The document has been submitted again since.';
  end if;
  return flag;
end
$$;
comment on function private.flag_to_act_on(uuid) is 'A flag the caller may decide about now, its document locked.';

create function private.close_flag(q public.quality_flags, p_state public.flag_state, p_resolution text, p_note text)
returns void
language plpgsql
set search_path = ''
as $$
begin
  if q.state <> 'open' then
    raise exception 'flag-closed' using errcode = 'PT409', hint = 'Restore the flag first.';
  end if;
  update public.quality_flags set state = p_state, resolution = p_resolution, closed_at = clock_timestamp(),
    closed_by = private.uid(),
    note_sealed = private.seal(q.profile_id, 'quality_flags.note_sealed.' || q.id, nullif(left(p_note, 2000), ''))
  where id = q.id;
end
$$;
comment on function private.close_flag(public.quality_flags, public.flag_state, text, text) is 'Closes an open flag with a sealed note.';

create function private.resolve_event_flag(q public.quality_flags, p_resolution text) returns void
language plpgsql
set search_path = ''
as $$
begin
  if p_resolution = 'reject' then
    if q.code <> 'possible-duplicate' or not private.fold_encounter(q.profile_id, q.event_id) then
      perform private.withdraw_events(array[q.event_id], 'entered_in_error');
    end if;
  elsif q.blocking and not exists (
    select from public.quality_flags as o where o.event_id = q.event_id and o.state = 'open' and o.blocking
  ) then
    if (select d.status from public.documents as d where d.id = q.document_id) = 'filed' then
      perform private.file_events(q.profile_id, array[q.event_id]);
    else
      update public.clinical_events set status = 'proposed' where id = q.event_id and status = 'held';
    end if;
  end if;
end
$$;
comment on function private.resolve_event_flag(public.quality_flags, text) is
  'What resolving does to the event: confirmed it is filed (with its document), rejected it is withdrawn; a duplicate is a second source of what it repeats.';

create function private.resolve_document_flag(q public.quality_flags, p_resolution text) returns void
language plpgsql
set search_path = ''
as $$
begin
  if not q.blocking then
    return;
  end if;
  if (select d.status from public.documents as d where d.id = q.document_id) <> 'needs_review' then
    raise exception 'not-in-review' using errcode = 'PT409', hint = 'It has been decided already.';
  end if;
  if p_resolution = 'reject' then
    perform private.settle(q.document_id, 'rejected', 'rejected-by-person');
    update public.clinical_events set status = 'quarantined'
    where document_id = q.document_id and status in ('proposed', 'held');
  elsif not exists (
    select from public.quality_flags as o
    where o.document_id = q.document_id and o.event_id is null and o.state = 'open' and o.blocking
  ) then
    perform private.settle(q.document_id, 'filed', null);
    perform private.file_events(q.profile_id, array(
      select e.id from public.clinical_events as e where e.document_id = q.document_id and e.status = 'proposed'));
  end if;
end
$$;
comment on function private.resolve_document_flag(public.quality_flags, text) is
  'What resolving does to the document: confirmed it is filed with what is not held by itself, rejected it is closed.';

create function private.flag_outcome(p_flag_id uuid) returns json
language sql
stable
set search_path = ''
as $$
  select json_build_object('flag_id', q.id, 'state', q.state, 'resolution', q.resolution, 'document_id', d.id,
    'status', d.status, 'status_reason', d.status_reason)
  from public.quality_flags as q join public.documents as d on d.id = q.document_id
  where q.id = p_flag_id
$$;
comment on function private.flag_outcome(uuid) is 'What became of a flag and its document.';

create function private.resolve_quality_flag(p_flag_id uuid, p_resolution text, p_note text) returns json
language plpgsql
security definer
set search_path = ''
as $$
declare
  flag constant public.quality_flags := private.flag_to_act_on(p_flag_id);
begin
  if p_resolution is null or p_resolution not in ('confirm', 'reject') then
    raise exception 'a resolution is confirm or reject' using errcode = '22023';
  end if;
  perform private.close_flag(flag, 'resolved', p_resolution, p_note);
  if flag.event_id is null then
    perform private.resolve_document_flag(flag, p_resolution);
  else
    perform private.resolve_event_flag(flag, p_resolution);
  end if;
  return private.flag_outcome(p_flag_id);
end
$$;
comment on function private.resolve_quality_flag(uuid, text, text) is 'Decides about what a flag holds back.';

create function private.dismiss_quality_flag(p_flag_id uuid, p_note text) returns json
language plpgsql
security definer
set search_path = ''
as $$
declare
  flag constant public.quality_flags := private.flag_to_act_on(p_flag_id);
begin
  if flag.blocking then
    raise exception 'flag-blocks' using errcode = 'PT409', hint = 'What it holds back has to be decided: resolve it.';
  end if;
  perform private.close_flag(flag, 'dismissed', null, p_note);
  return private.flag_outcome(p_flag_id);
end
$$;
comment on function private.dismiss_quality_flag(uuid, text) is 'Puts a flag aside that holds nothing back.';

create function private.restore_quality_flag(p_flag_id uuid) returns json
language plpgsql
security definer
set search_path = ''
as $$
declare
  flag constant public.quality_flags := private.flag_to_act_on(p_flag_id);
begin
  if flag.state = 'open' then
    return private.flag_outcome(p_flag_id);
  end if;
  update public.quality_flags set state = 'open', resolution = null, note_sealed = null, closed_at = null, closed_by = null
  where id = flag.id;
  if flag.event_id is not null and (flag.blocking or flag.resolution = 'reject') then
    perform private.withdraw_events(array[flag.event_id],
      case when flag.blocking then 'held' else 'proposed' end::public.event_status);
    if not flag.blocking and (select d.status from public.documents as d where d.id = flag.document_id) = 'filed' then
      perform private.file_events(flag.profile_id, array[flag.event_id]);
    end if;
  elsif flag.event_id is null and flag.blocking then
    update public.documents set status = 'needs_review', status_reason = flag.code, settled_at = statement_timestamp()
    where id = flag.document_id and status in ('filed', 'rejected');
    perform private.withdraw_events(array(
      select e.id from public.clinical_events as e
      where e.document_id = flag.document_id and e.status in ('filed', 'superseded', 'quarantined')), 'proposed');
    update public.clinical_events as e set status = 'held'
    where e.document_id = flag.document_id and e.status = 'proposed' and exists (
      select from public.quality_flags as o where o.event_id = e.id and o.state = 'open' and o.blocking);
  end if;
  return private.flag_outcome(p_flag_id);
end
$$;
comment on function private.restore_quality_flag(uuid) is 'Opens a closed flag again and takes back what closing it did.';

create function private.reseal(p_old uuid, p_new uuid, p_place text, p_sealed bytea) returns bytea
language sql
volatile
set search_path = ''
as $$ select private.seal(p_new, p_place, private.open(p_old, p_place, p_sealed)) $$;
comment on function private.reseal(uuid, uuid, text, bytea) is 'What is sealed under one person''s key, sealed under another''s; null stays null.';

-- Everything sealed under one person's key is sealed again under another's.
create function private.reseal_document(d public.documents, p_profile_id uuid) returns void
language sql
volatile
set search_path = ''
as $$
  update public.documents as t set file_name_sealed = private.seal(p_profile_id, s.place,
    private.open(d.profile_id, s.place, t.file_name_sealed))
  from (select 'documents.file_name_sealed.' || d.id as place) as s
  where t.id = d.id;
  update private.extractions as t set content_sealed = private.seal(p_profile_id, s.place,
    private.open(d.profile_id, s.place, t.content_sealed))
  from (select 'extractions.content_sealed.' || d.id as place) as s
  where t.document_id = d.id;
  update private.readings as t set
    content_sealed = private.reseal(d.profile_id, p_profile_id, 'readings.content_sealed.' || t.id, t.content_sealed),
    events_sealed = private.reseal(d.profile_id, p_profile_id, 'readings.events_sealed.' || t.id, t.events_sealed),
    verdict_sealed = private.reseal(d.profile_id, p_profile_id, 'readings.verdict_sealed.' || t.id, t.verdict_sealed)
  where t.document_id = d.id;
  update private.document_findings as t set sha256_sealed = private.seal(p_profile_id, s.place,
    private.open(d.profile_id, s.place, t.sha256_sealed))
  from (select 'document_findings.sha256_sealed.' || d.id as place) as s
  where t.document_id = d.id and t.sha256_sealed is not null;
  update public.clinical_events as t set details_sealed = private.seal(p_profile_id,
    'clinical_events.details_sealed.' || t.id,
    private.open(d.profile_id, 'clinical_events.details_sealed.' || t.id, t.details_sealed))
  where t.document_id = d.id;
  update public.quality_flags as t set note_sealed = private.seal(p_profile_id,
    'quality_flags.note_sealed.' || t.id,
    private.open(d.profile_id, 'quality_flags.note_sealed.' || t.id, t.note_sealed))
  where t.document_id = d.id and t.note_sealed is not null;
$$;
comment on function private.reseal_document(public.documents, uuid) is 'Reseals a document and all that was read from it for another person.';

-- Jobs are forgotten after a month, events are not; and an adopted reading brings its events along.
create function private.is_normalized(p_document_id uuid, p_read_at timestamptz) returns boolean
language sql
stable
set search_path = ''
as $$
  select exists (
      select from private.processing_jobs as j
      where j.document_id = p_document_id and j.reading_id is null and j.stage = 'normalize' and j.state = 'done' and j.finished_at >= p_read_at)
    or exists (select from public.clinical_events as e
      join public.documents as d on d.id = e.document_id and d.profile_id = e.profile_id
      where d.id = p_document_id and e.created_at > p_read_at)
    or exists (select from private.readings as r where r.document_id = p_document_id and r.replaced_at >= p_read_at)
$$;
comment on function private.is_normalized(uuid, timestamptz) is 'Whether the events of a document were made from what was read of it then.';

create function private.reassign_document(p_document_id uuid, p_profile_id uuid) returns json
language plpgsql
security definer
set search_path = ''
as $$
declare
  d public.documents;
  next_stage public.processing_stage;
begin
  select * into d from public.documents as o where o.id = p_document_id for update;
  perform private.require(private.can_write_document(private.principals(), d)
    and (private.access_of(private.principals(), p_profile_id)).level >= 'write'
    and exists (select from public.profiles as p where p.id = p_profile_id and p.family_id = d.family_id));
  if d.status in ('registered', 'queued', 'processing') or p_profile_id = d.profile_id then
    raise exception 'not-reassignable' using errcode = 'PT409',
      hint = 'A document is moved when it has been processed, and to another person.';
  end if;
  perform private.withdraw_events(array(
    select e.id from public.clinical_events as e
    where e.document_id = d.id and e.status not in ('entered_in_error', 'replaced')), 'proposed');
  perform private.close_flags(d.id);
  perform private.drop_second_reading(d.id);
  perform private.reseal_document(d, p_profile_id);
  update private.document_findings set identity_outcome = null, matched_profile_id = null, differences = '[]'
  where document_id = d.id;
  -- The rows that hang on the document follow it by their composite keys.
  update public.documents set profile_id = p_profile_id, status = 'queued', status_reason = null,
    submitted_at = clock_timestamp(), settled_at = null
  where id = d.id
  returning * into d;
  select case
    when x.document_id is null then 'process'
    when not private.is_normalized(d.id, x.created_at) then 'normalize'
    else 'guard'
  end into next_stage
  from (values (d.id)) as v (id) left join private.extractions as x on x.document_id = v.id;
  return json_build_object(
    'job_id', private.enqueue(d, next_stage, private.uid(), private.request_header('x-request-id')), 'status', d.status);
end
$$;
comment on function private.reassign_document(uuid, uuid) is
  'Moves a document to another person of the family; it is checked again against that person before anything is filed.';

-- The public surface.
create function public.list_quality_flags(p_document_id uuid default null, p_profile_id uuid default null)
returns setof public.quality_flags
language sql stable set search_path = '' as $$
  select q.* from public.quality_flags as q
  where (p_document_id is null or q.document_id = p_document_id)
    and (p_profile_id is null or q.profile_id = p_profile_id)
  order by q.state, q.severity desc, q.created_at
$$;
comment on function public.list_quality_flags(uuid, uuid) is 'Flags you may act on, open ones first.';

create function public.resolve_quality_flag(p_flag_id uuid, p_resolution text, p_note text default null) returns json
language sql set search_path = '' return private.resolve_quality_flag(p_flag_id, p_resolution, p_note);
comment on function public.resolve_quality_flag(uuid, text, text) is
  'Decides: confirm (it is right, file it) or reject (it is wrong). {flag_id, state, resolution, document_id, status, status_reason}.';

create function public.dismiss_quality_flag(p_flag_id uuid, p_note text default null) returns json
language sql set search_path = '' return private.dismiss_quality_flag(p_flag_id, p_note);
comment on function public.dismiss_quality_flag(uuid, text) is 'Puts a flag aside that holds nothing back.';

create function public.restore_quality_flag(p_flag_id uuid) returns json
language sql set search_path = '' return private.restore_quality_flag(p_flag_id);
comment on function public.restore_quality_flag(uuid) is 'Opens a closed flag again and takes back what closing it did.';

create function public.reassign_document(p_document_id uuid, p_profile_id uuid) returns json
language sql set search_path = '' return private.reassign_document(p_document_id, p_profile_id);
comment on function public.reassign_document(uuid, uuid) is
  'Moves a document to another person of the family, to be checked again: {job_id, status}.';

grant execute on function public.list_quality_flags(uuid, uuid) to authenticated;
select private.offer('authenticated',
  'resolve_quality_flag(uuid, text, text)', 'dismiss_quality_flag(uuid, text)', 'restore_quality_flag(uuid)',
  'reassign_document(uuid, uuid)');
