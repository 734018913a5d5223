-- Takes back the outbox of stored bytes.
drop function public.discard_document(uuid);
drop function public.claim_storage_deletions(integer, integer);
drop function public.complete_storage_deletions(uuid, text);
drop function public.sweep_storage();
drop trigger documents_bytes on public.documents;
drop trigger documents_used_id on public.documents;
drop index public.documents_registered_idx;
create or replace function private.due_jobs() returns table (stage text, due integer)
language sql
stable
security definer
set search_path = ''
as $$
  select j.stage::text, count(*)::integer
  from private.processing_jobs as j
  where (j.state = 'queued' and j.run_after <= clock_timestamp())
    or (j.state = 'leased' and j.leased_until <= clock_timestamp())
  group by j.stage
  order by j.stage
$$;
comment on function private.due_jobs() is 'How many jobs of each stage can be claimed now.';
drop function private.discard_document(uuid);
drop function private.flag_stored_files(uuid[], uuid[]);
drop function private.sweep_storage();
drop function private.claim_storage_deletions(integer, integer);
drop function private.complete_storage_deletions(uuid, text);
drop function private.delete_stored_bytes();
drop function private.refuse_used_id();
drop function private.stored_document(text);
drop function private.registration_lifetime();
drop function private.sweep_interval();
drop function private.deletion_memory();
drop table private.storage_deletions;
drop table private.installation;
