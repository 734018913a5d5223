-- Stored bytes after their document: SQL cannot delete them on hosted Supabase, so whoever deletes a document leaves a
-- row here in the same transaction, and the function storage-keeper deletes through the Storage API until Storage no
-- longer knows the object. The same function sweeps: uploads that were never handed in, objects without a document.

create table private.installation (
  id uuid primary key default gen_random_uuid(),
  swept_at timestamptz not null default '-infinity',
  only_one boolean not null default true unique check (only_one)
);
comment on table private.installation is 'This database, one row: whose files lie in a folder, and when it was swept.';
comment on column private.installation.id is 'Names the folder in which the embedded stack keeps the files of this database.';
comment on column private.installation.swept_at is 'When sweep_storage last ran; -infinity: it has more to do.';
comment on column private.installation.only_one is 'There is one row.';
insert into private.installation default values;

create table private.storage_deletions (
  id uuid primary key default gen_random_uuid(),
  bucket_id text not null,
  path text not null check (length(path) between 1 and 1024),
  reason text not null check (reason ~ '^[a-z][a-z0-9-]{1,60}$'),
  requested_at timestamptz not null default clock_timestamp(),
  attempt integer not null default 0 check (attempt >= 0),
  run_after timestamptz not null default clock_timestamp(),
  lease_token uuid,
  last_error text check (last_error ~ '^[a-z][a-z0-9-]{1,60}$'),
  done_at timestamptz
);
comment on table private.storage_deletions is 'Objects whose bytes are to be deleted through the Storage API. Holds ids and codes only.';
comment on column private.storage_deletions.id is 'The deletion.';
comment on column private.storage_deletions.bucket_id is 'The bucket.';
comment on column private.storage_deletions.path is 'The object''s name in it.';
comment on column private.storage_deletions.reason is 'Why, a stable code.';
comment on column private.storage_deletions.requested_at is 'When it was asked for.';
comment on column private.storage_deletions.attempt is 'How often it was begun; it is never given up.';
comment on column private.storage_deletions.run_after is 'Not to be begun before; while a worker has it, when that worker''s lease expires.';
comment on column private.storage_deletions.lease_token is 'The latest lease.';
comment on column private.storage_deletions.last_error is 'Why the latest attempt failed, a stable code.';
comment on column private.storage_deletions.done_at is 'When Storage no longer knew the object.';
create unique index storage_deletions_open_idx on private.storage_deletions (bucket_id, path) where done_at is null;
create index storage_deletions_path_idx on private.storage_deletions (path);
create index storage_deletions_due_idx on private.storage_deletions (run_after) where done_at is null;
create index storage_deletions_done_idx on private.storage_deletions (done_at) where done_at is not null;

select private.hide('private.installation');
select private.hide('private.storage_deletions');

-- What is configured.
create function private.registration_lifetime() returns interval
language sql immutable set search_path = '' return interval '7 days';
comment on function private.registration_lifetime() is 'How long a registered document waits to be handed in before it is forgotten.';

create function private.sweep_interval() returns interval
language sql immutable set search_path = '' return interval '1 hour';
comment on function private.sweep_interval() is 'How often sweep_storage runs.';

create function private.deletion_memory() returns interval
language sql immutable set search_path = '' return interval '30 days';
comment on function private.deletion_memory() is 'How long a deletion that is done is remembered, and its document''s id used by no other.';

-- In and out of the outbox.
create function private.stored_document(p_name text) returns uuid
language sql
immutable
set search_path = ''
as $$
  select case when p_name ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/original$' then left(p_name, 36)::uuid end
$$;
comment on function private.stored_document(text) is 'The document an object of bucket documents is the file of, by its name.';

create function private.delete_stored_bytes() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  insert into private.storage_deletions (bucket_id, path, reason)
  select 'documents', g.id || '/original',
    coalesce(nullif(current_setting('guardian.deletion_reason', true), ''), 'document-deleted')
  from gone as g
  on conflict (bucket_id, path) where done_at is null do nothing;
  if found then
    perform private.wake('storage');
  end if;
  return null;
end
$$;
comment on function private.delete_stored_bytes() is 'Trigger: the bytes of deleted documents are to be deleted too.';
create trigger documents_bytes after delete on public.documents referencing old table as gone
  for each statement execute function private.delete_stored_bytes();

-- A worker that was slow could delete the file of a new document under an old id.
create function private.refuse_used_id() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if exists (
    select from private.storage_deletions as s where s.bucket_id = 'documents' and s.path = new.id || '/original'
  ) then
    raise exception 'document-discarded' using errcode = 'PT409', hint = 'This document was discarded; register it under a new id.';
  end if;
  return null;
end
$$;
comment on function private.refuse_used_id() is 'Trigger: the id of a document whose bytes are being deleted is not used again.';
create trigger documents_used_id after insert on public.documents
  for each row execute function private.refuse_used_id();

create function private.claim_storage_deletions(p_limit integer, p_lease_seconds integer) returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  token constant uuid := gen_random_uuid();
  claimed jsonb;
begin
  with due as (
    select s.id from private.storage_deletions as s
    where s.done_at is null and s.run_after <= clock_timestamp()
    order by s.run_after
    limit least(greatest(p_limit, 1), 100)
    for update skip locked
  ), leased as (
    update private.storage_deletions as s set attempt = s.attempt + 1, lease_token = token,
      run_after = clock_timestamp() + make_interval(secs => least(greatest(p_lease_seconds, 1), 900))
    from due where s.id = due.id
    returning s.bucket_id, s.path
  )
  select jsonb_agg(jsonb_build_object('bucket_id', l.bucket_id, 'path', l.path) order by l.path) into claimed
  from leased as l;
  return case when claimed is not null then jsonb_build_object('lease_token', token, 'objects', claimed) end;
end
$$;
comment on function private.claim_storage_deletions(integer, integer) is 'Leases deletions that are due: {lease_token, objects}; null when there are none.';

-- Done is what Storage no longer knows, whoever deleted it and however often; the rest is tried again after 10, 20, 40
-- seconds and so on up to an hour, each ± half.
create function private.complete_storage_deletions(p_lease_token uuid, p_reason text) returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  done integer;
  failed integer;
begin
  if p_reason !~ '^[a-z][a-z0-9-]{1,60}$' then
    raise exception 'a reason is a kebab-case code' using errcode = '22023';
  end if;
  update private.storage_deletions as s set done_at = clock_timestamp()
  where s.lease_token = p_lease_token and s.done_at is null
    and not exists (select from storage.objects as o where o.bucket_id = s.bucket_id and o.name = s.path);
  get diagnostics done = row_count;
  update private.storage_deletions as s set last_error = coalesce(p_reason, 'still-there'), lease_token = null,
    run_after = clock_timestamp() + make_interval(secs => least(5 * 2 ^ least(s.attempt, 10), 3600) * (0.5 + random()))
  where s.lease_token = p_lease_token and s.done_at is null;
  get diagnostics failed = row_count;
  return jsonb_build_object('deleted', done, 'failed', failed);
end
$$;
comment on function private.complete_storage_deletions(uuid, text) is
  'Ends a lease: what Storage no longer knows is done, the rest is tried again later. {deleted, failed}.';

-- Documents nobody handed in, objects of no document, deletions long done: so many at a time.
create function private.sweep_storage() returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  at_once constant integer := 500;
  abandoned integer;
  orphaned integer;
begin
  update private.installation as i set swept_at = clock_timestamp()
  where i.swept_at <= clock_timestamp() - private.sweep_interval();
  if not found then
    return null;
  end if;

  perform set_config('guardian.deletion_reason', 'never-submitted', true);
  delete from public.documents as d using (
    select o.id from public.documents as o
    where o.status = 'registered' and o.registered_at <= clock_timestamp() - private.registration_lifetime()
    order by o.registered_at
    limit at_once
    for update skip locked
  ) as old
  where d.id = old.id;
  get diagnostics abandoned = row_count;
  perform set_config('guardian.deletion_reason', '', true);

  insert into private.storage_deletions (bucket_id, path, reason)
  select o.bucket_id, o.name, 'no-document'
  from storage.objects as o
  where o.bucket_id = 'documents'
    and not exists (select from public.documents as d where d.id = private.stored_document(o.name))
    and not exists (
      select from private.storage_deletions as s
      where s.bucket_id = o.bucket_id and s.path = o.name and s.done_at is null)
  limit at_once
  on conflict (bucket_id, path) where done_at is null do nothing;
  get diagnostics orphaned = row_count;

  delete from private.storage_deletions as s where s.done_at <= clock_timestamp() - private.deletion_memory();
  if greatest(abandoned, orphaned) = at_once then
    update private.installation set swept_at = '-infinity' where only_one;
  end if;
  return jsonb_build_object('abandoned', abandoned, 'orphaned', orphaned);
end
$$;
comment on function private.sweep_storage() is
  'Forgets registrations nobody handed in and objects of no document, once an hour: {abandoned, orphaned}, or null.';
create index documents_registered_idx on public.documents (registered_at) where status = 'registered';

-- A person takes back what they have not handed in.
create function private.discard_document(p_document_id uuid) returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  d public.documents;
begin
  select * into d from public.documents as o where o.id = p_document_id for update;
  perform private.require(private.can_write_document(private.principals(), d));
  if d.status <> 'registered' then
    raise exception 'already-submitted' using errcode = 'PT409', hint = 'A document that was handed in is not discarded.';
  end if;
  perform set_config('guardian.deletion_reason', 'discarded', true);
  delete from public.documents as o where o.id = d.id;
  perform set_config('guardian.deletion_reason', '', true);
end
$$;
comment on function private.discard_document(uuid) is
  'Deletes a document that was never handed in, and its file; for those who may write it, as who registered it may.';

-- What the embedded stack finds when it starts, where it can look at the files: flagged, and unflagged when they are back.
create function private.flag_stored_files(p_lost uuid[], p_damaged uuid[]) returns void
language plpgsql
set search_path = ''
as $$
begin
  update public.quality_flags as f
  set state = 'resolved', resolution = 'rechecked', blocking = false, closed_at = statement_timestamp()
  where f.state = 'open' and case f.code
    when 'stored-file-lost' then f.document_id <> all (p_lost)
    when 'stored-file-damaged' then f.document_id <> all (p_damaged)
  end;
  insert into public.quality_flags (profile_id, family_id, document_id, code, severity, detail, label_mask)
  select d.profile_id, d.family_id, d.id, w.code, 'error', w.detail, d.label_mask
  from (
    select unnest(p_lost) as id, 'stored-file-lost' as code, 'The file of this document is lost.' as detail
    union all
    select unnest(p_damaged), 'stored-file-damaged', 'The file of this document is damaged.'
  ) as w
  join public.documents as d on d.id = w.id
  where not exists (
    select from public.quality_flags as f where f.document_id = d.id and f.code = w.code and f.state = 'open');
end
$$;
comment on function private.flag_stored_files(uuid[], uuid[]) is 'Flags documents whose file is lost or damaged, these and no others.';

-- The surface.
create function public.discard_document(p_document_id uuid) returns void
language sql set search_path = '' return private.discard_document(p_document_id);
comment on function public.discard_document(uuid) is 'Deletes a document that was registered and never submitted, and its file.';

create function public.claim_storage_deletions(p_limit integer default 50, p_lease_seconds integer default 60) returns jsonb
language sql set search_path = '' return private.claim_storage_deletions(p_limit, p_lease_seconds);
comment on function public.claim_storage_deletions(integer, integer) is 'Service only. Leases objects to delete: {lease_token, objects}; null when there are none.';

create function public.complete_storage_deletions(p_lease_token uuid, p_reason text default null) returns jsonb
language sql set search_path = '' return private.complete_storage_deletions(p_lease_token, p_reason);
comment on function public.complete_storage_deletions(uuid, text) is 'Service only. Ends a lease of deletions: {deleted, failed}.';

create function public.sweep_storage() returns jsonb
language sql set search_path = '' return private.sweep_storage();
comment on function public.sweep_storage() is 'Service only. Hourly: {abandoned, orphaned}, or null when it is not yet due.';

select private.offer('authenticated', 'discard_document(uuid)');
select private.offer('service_role', 'claim_storage_deletions(integer, integer)', 'complete_storage_deletions(uuid, text)',
  'sweep_storage()');
