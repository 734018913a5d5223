-- Reading a document again: asked for by who may write it, or by the operator when a newer reader is there. What comes of it
-- stands beside the document until a person has compared the two.

create function private.start_reading(d public.documents, p_requested_by uuid, p_by_operator boolean) returns json
language plpgsql
set search_path = ''
as $$
declare
  r private.readings;
begin
  perform private.drop_second_reading(d.id);
  insert into private.readings (document_id, profile_id, requested_by, by_operator)
  values (d.id, d.profile_id, p_requested_by, p_by_operator)
  returning * into r;
  return json_build_object('reading_id', r.id, 'state', r.state,
    'job_id', private.enqueue(d, 'process', p_requested_by, private.request_header('x-request-id'), r.id));
end
$$;
comment on function private.start_reading(public.documents, uuid, boolean) is 'Puts a second reading of a document into the queue.';

create function private.document_to_read_again(p_document_id uuid) returns public.documents
language plpgsql
set search_path = ''
as $$
declare
  d public.documents;
begin
  select * into d from public.documents as o where o.id = p_document_id for update;
  perform private.require(private.can_write_document(private.principals(), d));
  if d.status not in ('filed', 'needs_review') then
    raise exception 'not-read-again' using errcode = 'PT409',
      hint = 'A document that is filed or in review is read a second time; submit any other one again.';
  end if;
  return d;
end
$$;
comment on function private.document_to_read_again(uuid) is 'A document the caller may have read a second time, locked.';

create function private.reprocess_document(p_document_id uuid) returns json
language plpgsql
security definer
set search_path = ''
as $$
declare
  d constant public.documents := private.document_to_read_again(p_document_id);
  under_way json;
begin
  select json_build_object('reading_id', r.id, 'state', r.state, 'job_id', j.id) into under_way
  from private.readings as r
  join private.processing_jobs as j on j.reading_id = r.id and j.state in ('queued', 'leased')
  where r.document_id = d.id and r.state = 'reading';
  if under_way is null and not private.has_file(d) then
    raise exception 'file-missing' using errcode = 'PT409', hint = 'The stored file is not there any more.';
  end if;
  return coalesce(under_way, private.start_reading(d, private.uid(), false));
end
$$;
comment on function private.reprocess_document(uuid) is
  'Has a document read again beside what is filed. Again while it is under way: the same answer. Again afterwards: anew.';

create function private.discard_reading(p_document_id uuid) returns boolean
language plpgsql
security definer
set search_path = ''
as $$
declare
  d public.documents;
begin
  select * into d from public.documents as o where o.id = p_document_id for update;
  perform private.require(private.can_write_document(private.principals(), d));
  return private.drop_second_reading(d.id);
end
$$;
comment on function private.discard_reading(uuid) is
  'Throws away a second reading that was not adopted, or stops it; whether there was one. What was adopted over is kept.';

create function private.document_readings(p_document_id uuid) returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  d public.documents;
begin
  select * into d from public.documents as o where o.id = p_document_id;
  perform private.require(private.can_write_document(private.principals(), d));
  return jsonb_build_object('document_id', d.id,
    'present', (select jsonb_build_object('reader', x.reader, 'reader_version', x.reader_version, 'read_at', x.created_at)
      from private.extractions as x where x.document_id = d.id),
    'others', (
      select coalesce(jsonb_agg(jsonb_build_object('reading_id', r.id, 'state', r.state, 'state_reason', r.state_reason,
        'reader', r.reader, 'reader_version', r.reader_version, 'by_operator', r.by_operator, 'requested_at', r.requested_at,
        'read_at', r.read_at, 'replaced_at', r.replaced_at, 'stage', j.stage, 'attempt', j.attempt,
        'waiting_for', case when j.state = 'queued' and j.reader = 'worker' then 'worker' end,
        'next_try_at', case when j.state = 'queued' and j.run_after > j.created_at then j.run_after end,
        'last_error', j.last_error) order by r.state = 'replaced', r.replaced_at desc), '[]')
      from private.readings as r
      left join private.processing_jobs as j on j.reading_id = r.id and j.state in ('queued', 'leased')
      where r.document_id = d.id));
end
$$;
comment on function private.document_readings(uuid) is
  'By which reader a document is filed, and how far its other readings are, for who may write it.';

-- For whoever runs the service: what another version of the reader has read than the present one.
create function private.outdated_documents(p_reader_version text, p_limit integer)
returns table (document_id uuid, status public.document_status, reader text, reader_version text, read_at timestamptz)
language sql
stable
security definer
set search_path = ''
as $$
  select d.id, d.status, x.reader, x.reader_version, x.created_at
  from private.extractions as x
  join public.documents as d on d.id = x.document_id
  where x.reader_version <> p_reader_version and d.deleted_at is null and d.status in ('filed', 'needs_review')
    and private.has_file(d)
    and not exists (select from private.readings as r where r.document_id = d.id and r.state <> 'replaced')
  order by x.created_at, d.id
  limit least(greatest(p_limit, 1), 1000)
$$;
comment on function private.outdated_documents(text, integer) is
  'Documents read by another version than this and not read again yet, the oldest reading first.';

create function private.reread_outdated(p_reader_version text, p_limit integer) returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  due uuid;
  d public.documents;
  queued integer := 0;
begin
  perform private.require_value(length(p_reader_version) between 1 and 40, 'a version of the reader has 1 to 40 characters');
  for due in select o.document_id from private.outdated_documents(p_reader_version, p_limit) as o loop
    -- Who has it at this moment decides about it: the next call looks again.
    select * into d from public.documents as o where o.id = due for update skip locked;
    continue when d.id is null or d.deleted_at is not null or d.status not in ('filed', 'needs_review')
      or exists (select from private.readings as r where r.document_id = d.id and r.state <> 'replaced');
    perform private.start_reading(d, null, true);
    queued := queued + 1;
  end loop;
  return queued;
end
$$;
comment on function private.reread_outdated(text, integer) is
  'Queues second readings of documents that another version has read, a bounded number of them; how many.';

-- The public surface.
create function public.reprocess_document(p_document_id uuid) returns json
language sql set search_path = '' return private.reprocess_document(p_document_id);
comment on function public.reprocess_document(uuid) is
  'Has a filed document, or one in review, read again; what is filed stays. {reading_id, state, job_id}; see document_readings.';

create function public.discard_reading(p_document_id uuid) returns boolean
language sql set search_path = '' return private.discard_reading(p_document_id);
comment on function public.discard_reading(uuid) is 'Throws a second reading away, or stops it; true when there was one.';

create function public.document_readings(p_document_id uuid) returns jsonb
language sql set search_path = '' return private.document_readings(p_document_id);
comment on function public.document_readings(uuid) is
  'The readings of a document you may write: {document_id, present: {reader, reader_version, read_at}, others: [{reading_id, state, …}]}.';

create function public.outdated_documents(p_reader_version text, p_limit integer default 100)
returns table (document_id uuid, status public.document_status, reader text, reader_version text, read_at timestamptz)
language sql set search_path = '' as $$ select o.* from private.outdated_documents(p_reader_version, p_limit) as o $$;
comment on function public.outdated_documents(text, integer) is
  'Service only. Documents that another version of the reader has read, and that were not read again yet.';

create function public.reread_outdated(p_reader_version text, p_limit integer default 100) returns integer
language sql set search_path = '' return private.reread_outdated(p_reader_version, p_limit);
comment on function public.reread_outdated(text, integer) is
  'Service only. Has such documents read again, p_limit at most (1,000 a call); how many. Nothing filed changes.';

select private.offer('authenticated', 'reprocess_document(uuid)', 'discard_reading(uuid)', 'document_readings(uuid)');
select private.offer('service_role', 'outdated_documents(text, integer)', 'reread_outdated(text, integer)');
