-- A second reading on its way: the same stages as the first, each result stored beside the document and never in it.
-- Whatever becomes of it, the document, its events and its flags stay as they are.

create function private.opened_reading(r private.readings, p_part text) returns jsonb
language sql
volatile
set search_path = ''
as $$
  select private.open(r.profile_id, 'readings.' || p_part || '_sealed.' || r.id,
    case p_part when 'content' then r.content_sealed when 'events' then r.events_sealed when 'verdict' then r.verdict_sealed end)::jsonb
$$;
comment on function private.opened_reading(private.readings, text) is
  'The content, the events or the verdict of a reading, opened. For callers that have checked access.';

create function private.seal_reading(r private.readings, p_part text, p_value jsonb) returns bytea
language sql
volatile
set search_path = ''
as $$ select private.seal(r.profile_id, 'readings.' || p_part || '_sealed.' || r.id, p_value::text) $$;
comment on function private.seal_reading(private.readings, text, jsonb) is 'Seals the content, the events or the verdict of a reading.';

-- Whether rows could be made of the events is known now, not when somebody wants to adopt them.
create function private.try_events(d public.documents, p_events jsonb) returns void
language plpgsql
set search_path = ''
as $$
begin
  perform private.insert_events(d, p_events);
  raise exception using errcode = 'ZZ999';
exception when sqlstate 'ZZ999' then
  null;
end
$$;
comment on function private.try_events(public.documents, jsonb) is 'Raises what storing these events would raise, and stores nothing.';

create function private.event_ids(p_events jsonb) returns uuid[]
language sql
immutable
set search_path = ''
as $$ select array(select (e.value ->> 'id')::uuid from jsonb_array_elements(p_events) as e) $$;
comment on function private.event_ids(jsonb) is 'The ids of events of a reading.';

-- What is asked for by the operator is nobody's: it may be made, and shows itself to those who may write the document.
create function private.may_be_read_again(d public.documents, r private.readings) returns boolean
language sql
stable
set search_path = ''
as $$
  select d.deleted_at is null and d.status in ('filed', 'needs_review') and coalesce(r.by_operator
    or (private.access_of(private.principals_of(r.requested_by), d.profile_id)).level >= 'write', false)
$$;
comment on function private.may_be_read_again(public.documents, private.readings) is
  'Whether a second reading is still wanted, and allowed to who asked for it.';

-- The result of one stage of a second reading. What is kept of it is validated as that of a first one.
create function private.store_second_reading(job private.processing_jobs, d public.documents, p_result jsonb) returns void
language plpgsql
set search_path = ''
as $$
declare
  r private.readings;
  next_stage public.processing_stage;
  events jsonb;
begin
  select * into strict r from private.readings as o where o.id = job.reading_id for update;
  if not private.may_be_read_again(d, r) then
    perform private.finish_job(job.id, 'cancelled', 'access-revoked');
    perform private.fail_reading(r.id, 'access-revoked');
    return;
  end if;
  case job.stage
    when 'process' then
      perform private.require_extraction(p_result);
      update private.readings as o set content_sealed = private.seal_reading(r, 'content', p_result -> 'extraction'),
        reader = p_result #>> '{extraction,reader,name}', reader_version = p_result #>> '{extraction,reader,version}'
      where o.id = r.id;
      next_stage := 'normalize';
    when 'normalize' then
      perform private.require_events(private.opened_reading(r, 'content'), p_result);
      events := private.with_ids(p_result -> 'events');
      perform private.try_events(d, events);
      update private.readings as o set events_sealed = private.seal_reading(r, 'events', events) where o.id = r.id;
      next_stage := 'guard';
    when 'guard' then
      perform private.require_verdict(p_result, private.event_ids(private.opened_reading(r, 'events')));
      update private.readings as o set verdict_sealed = private.seal_reading(r, 'verdict', p_result), state = 'read',
        read_at = clock_timestamp()
      where o.id = r.id;
  end case;
  perform private.finish_job(job.id, 'done', null);
  if next_stage is not null then
    perform private.enqueue(d, next_stage, job.requested_by, job.request_id, r.id);
  end if;
end
$$;
comment on function private.store_second_reading(private.processing_jobs, public.documents, jsonb) is
  'Stores the result of a stage beside the document, and opens the next one.';

-- What a stage of a second reading is given.
create function private.second_input(d public.documents, p_stage public.processing_stage, p_reading_id uuid) returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  r private.readings;
begin
  select * into strict r from private.readings as o where o.id = p_reading_id;
  return case p_stage
    when 'process' then '{}'::jsonb
    when 'normalize' then jsonb_build_object('extraction', private.opened_reading(r, 'content'))
    when 'guard' then private.guard_input(d, private.opened_reading(r, 'content'), private.opened_reading(r, 'events'))
  end;
end
$$;
comment on function private.second_input(public.documents, public.processing_stage, uuid) is 'The input of a stage, from the second reading.';
