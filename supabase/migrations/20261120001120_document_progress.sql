-- Watching documents on their way, and calling them back.

-- Where a cancelled document ends: rejected, with the reason `cancelled`. Whoever watches it sees an end, its file stays,
-- and it may be submitted again like everything that was rejected.
create function private.cancel_document(p_document_id uuid) returns json
language plpgsql
security definer
set search_path = ''
as $$
declare
  d public.documents;
begin
  select * into d from public.documents as o where o.id = p_document_id for update;
  perform private.require(private.can_write_document(private.principals(), d));
  if d.status in ('queued', 'processing') then
    -- Without its token the worker that has it can store nothing any more.
    update private.processing_jobs
    set state = 'cancelled', lease_token = null, leased_until = null, finished_at = clock_timestamp(), last_error = 'cancelled'
    where document_id = d.id and state in ('queued', 'leased') and reading_id is null;
    perform private.settle(d.id, 'rejected', 'cancelled');
    select * into d from public.documents as o where o.id = p_document_id;
  end if;
  return json_build_object('document_id', d.id, 'status', d.status, 'status_reason', d.status_reason);
end
$$;
comment on function private.cancel_document(uuid) is
  'Stops the processing of a document. One that has already come to its end stays as it is, and the answer says so.';

create function private.document_progress(p_document_id uuid) returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  d public.documents;
begin
  select * into d from public.documents as o where o.id = p_document_id;
  perform private.require(private.can_read_document(private.principals(), d));
  return private.progress_of(d);
end
$$;
comment on function private.document_progress(uuid) is 'How far a document has come, for whoever may read it.';

-- A settled document is told of for a minute longer than asked: its transaction may end after the one that asks.
create function private.profile_progress(p_profile_id uuid, p_since timestamptz) returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  callers constant uuid[] := private.principals();
begin
  perform private.require((private.access_of(callers, p_profile_id)).level is not null);
  return jsonb_build_object('as_of', statement_timestamp(), 'documents', (
    select coalesce(jsonb_agg(private.progress_of(d) order by d.submitted_at, d.id), '[]')
    from public.documents as d
    where d.profile_id = p_profile_id and private.can_read_document(callers, d)
      and (d.status in ('queued', 'processing') or d.settled_at >= p_since - interval '1 minute')));
end
$$;
comment on function private.profile_progress(uuid, timestamptz) is
  'The documents of a profile that are on their way, and those that came to their end since a time.';

create function public.cancel_document(p_document_id uuid) returns json
language sql set search_path = '' return private.cancel_document(p_document_id);
comment on function public.cancel_document(uuid) is
  'Stops the processing of a document: {document_id, status, status_reason}, rejected as cancelled when it was in time.';

create function public.document_progress(p_document_id uuid) returns jsonb
language sql set search_path = '' return private.document_progress(p_document_id);
comment on function public.document_progress(uuid) is
  'How far a document has come: {status, status_reason, stage, step, steps, attempt, waiting_for, waiting_since, next_try_at, last_error, …}.';

create function public.profile_progress(p_profile_id uuid, p_since timestamptz default null) returns jsonb
language sql set search_path = '' return private.profile_progress(p_profile_id, p_since);
comment on function public.profile_progress(uuid, timestamptz) is
  'Every document of a profile on its way, and what came to its end since p_since: {as_of, documents}. Pass as_of on as the next p_since.';

select private.offer('authenticated',
  'cancel_document(uuid)', 'document_progress(uuid)', 'profile_progress(uuid, timestamptz)');
