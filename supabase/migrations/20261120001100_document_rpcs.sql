-- What people do with documents: register, submit, look.

create function private.register_document(
  p_profile_id uuid, p_file_name text, p_media_type text, p_byte_size bigint, p_id uuid
) returns public.documents
language plpgsql
security definer
set search_path = ''
as $$
declare
  new_id constant uuid := coalesce(p_id, gen_random_uuid());
  d public.documents;
begin
  -- Who is being erased or moved at this moment is waited for: then this is as if it had come a moment later.
  perform from public.profiles as p where p.id = p_profile_id for key share;
  perform private.require((private.access_of(private.principals(), p_profile_id)).level >= 'write');
  perform private.require_value(length(p_file_name) between 1 and 255, 'a file name has 1 to 255 characters');
  perform private.require_value(length(p_media_type) between 3 and 255, 'a media type has 3 to 255 characters');
  perform private.require_value(p_byte_size between 1 and 20971520, 'a document has 1 byte to 20 MiB');
  insert into public.documents (id, profile_id, family_id, media_type, byte_size, file_name_sealed, registered_by)
  select new_id, p.id, p.family_id, p_media_type, p_byte_size,
    private.seal(p.id, 'documents.file_name_sealed.' || new_id, p_file_name), private.uid()
  from public.profiles as p where p.id = p_profile_id
  on conflict do nothing -- On any of the unique keys: with one named, two at once could still meet on another.
  returning * into d;
  if d.id is null then
    -- Registering again with the same id is answered with the same document; with somebody else's id, like a stranger.
    select * into d from public.documents as o
    where o.id = new_id and o.registered_by = private.uid() and o.profile_id = p_profile_id;
    perform private.require(d.id is not null);
  end if;
  return d;
end
$$;
comment on function private.register_document(uuid, text, text, bigint, uuid) is
  'Announces a document for a profile the caller may write.';

create function private.has_file(d public.documents) returns boolean
language sql
stable
set search_path = ''
as $$ select exists (select from storage.objects as o where o.bucket_id = 'documents' and o.name = d.id || '/original') $$;
comment on function private.has_file(public.documents) is 'Whether the file of a document is stored.';

create function private.submit_document(p_document_id uuid) returns json
language plpgsql
security definer
set search_path = ''
as $$
declare
  d public.documents;
  job uuid;
begin
  select * into d from public.documents as o where o.id = p_document_id for update;
  perform private.require(private.can_write_document(private.principals(), d));
  if d.status in ('queued', 'processing') then
    select j.id into job from private.processing_jobs as j
    where j.document_id = d.id and j.state in ('queued', 'leased') and j.reading_id is null;
  elsif d.status <> 'filed' then
    if not private.has_file(d) then
      raise exception 'file-missing' using errcode = 'PT409', hint = 'Upload the file before submitting the document.';
    end if;
    perform private.close_flags(d.id);
    update public.documents set status = 'queued', status_reason = null, submitted_at = clock_timestamp(), settled_at = null
    where id = d.id
    returning * into d;
    job := private.enqueue(d, 'process', private.uid(), private.request_header('x-request-id'));
  end if;
  return json_build_object('job_id', job, 'status', d.status);
end
$$;
comment on function private.submit_document(uuid) is
  'Puts a document into the queue. Again while it is on its way: the same answer. Again after a failure: another try.';

create function private.document_detail(p_document_id uuid) returns json
language plpgsql
security definer
set search_path = ''
as $$
declare
  callers constant uuid[] := private.principals();
  d public.documents;
  f private.document_findings;
  access record;
  writer boolean;
  extraction jsonb;
begin
  select * into d from public.documents as o where o.id = p_document_id;
  if private.can_read_document(callers, d) is not true then
    return audit.refusal('document_detail', d.profile_id, p_document_id);
  end if;
  access := private.access_of(callers, d.profile_id);
  writer := access.level >= 'write';
  perform audit.note_read('document_detail', d.profile_id, case when writer then '{file_name,pages,unread,events,identity,flags}'
    else '{file_name,pages,unread,events}' end::text[], p_row_id => d.id);
  select * into f from private.document_findings as o where o.document_id = d.id;
  extraction := private.opened_extraction(d.id);
  return json_build_object(
    'id', d.id, 'profile_id', d.profile_id, 'family_id', d.family_id,
    'file_name', private.open(d.profile_id, 'documents.file_name_sealed.' || d.id, d.file_name_sealed),
    'status', d.status, 'status_reason', d.status_reason, 'kind', d.kind,
    'media_type', d.media_type, 'byte_size', d.byte_size, 'labels', private.label_codes(d.label_mask),
    'registered_by', d.registered_by, 'registered_at', d.registered_at, 'submitted_at', d.submitted_at,
    'settled_at', d.settled_at, 'progress', private.progress_of(d),
    -- Whom else it speaks of, and what it repeats: only as far as the caller reaches these.
    'duplicate_of', (
      select o.id from public.documents as o
      where o.id = f.duplicate_of and private.can_read_document(callers, o)),
    'identity', case when f.identity_outcome is not null and writer then json_build_object(
      'outcome', f.identity_outcome,
      'profile_id', case when (private.access_of(callers, f.matched_profile_id)).level is not null then f.matched_profile_id end,
      'differences', f.differences) end,
    'pages', coalesce(extraction -> 'pages', '[]'),
    'unread', coalesce(extraction -> 'unread', '[]'),
    'events', (
      select coalesce(json_agg(
        private.opened_event(e) - 'fingerprint' || jsonb_build_object('status', e.status,
          'labels', private.label_codes(e.label_mask), 'superseded_by', e.superseded_by, 'filed_at', e.filed_at)
        order by e.source_page, e.source_box[2], e.source_path, e.statement_id), '[]')
      from public.clinical_events as e
      where e.document_id = d.id and case
        when e.status = 'filed' then e.label_mask & ~access.read_mask = 0
        else writer and e.status <> 'replaced' and e.label_mask & ~access.write_mask = 0
      end),
    'flags', (
      select coalesce(json_agg(json_build_object(
        'id', q.id, 'event_id', q.event_id, 'code', q.code, 'severity', q.severity, 'detail', q.detail,
        'blocking', q.blocking, 'state', q.state, 'resolution', q.resolution,
        'note', private.open(q.profile_id, 'quality_flags.note_sealed.' || q.id, q.note_sealed),
        'created_at', q.created_at, 'closed_at', q.closed_at, 'closed_by', q.closed_by)
        order by q.state, q.severity desc, q.created_at), '[]')
      from public.quality_flags as q
      where q.document_id = d.id and writer and (q.event_id is null or q.label_mask & ~access.write_mask = 0))
  );
end
$$;
comment on function private.document_detail(uuid) is
  'A document with its texts opened, its events and flags, as far as the caller may see them.';

-- The public surface.
create function public.register_document(
  p_profile_id uuid, p_file_name text, p_media_type text, p_byte_size bigint, p_id uuid default null
) returns public.documents
language sql set search_path = ''
return private.register_document(p_profile_id, p_file_name, p_media_type, p_byte_size, p_id);
comment on function public.register_document(uuid, text, text, bigint, uuid) is
  'Announces a document; then upload its file to documents/<id>/original. Idempotent with p_id.';

create function public.submit_document(p_document_id uuid) returns json
language sql set search_path = '' return private.submit_document(p_document_id);
comment on function public.submit_document(uuid) is 'Has a document processed, or tried again: {job_id, status}.';

create function public.document_detail(p_document_id uuid) returns json
language sql set search_path = '' return private.document_detail(p_document_id);
comment on function public.document_detail(uuid) is
  'A document with file name, outcome, what differed, pages, unread lines, events and flags, opened.';

select private.offer('authenticated',
  'register_document(uuid, text, text, bigint, uuid)', 'submit_document(uuid)', 'document_detail(uuid)');
