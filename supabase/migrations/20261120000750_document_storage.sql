-- Storage: the bucket of the originals. A client may do one thing: upload the file of a document it has registered, to
-- the one path expected, while it is expected. No update, no upsert, no reading, no deleting: bytes leave through a
-- function that checks access.

set lock_timeout = '5s';

insert into storage.buckets (id, name, public, file_size_limit)
values ('documents', 'documents', false, 20971520)
on conflict (id) do update set public = excluded.public, file_size_limit = excluded.file_size_limit;

-- A signed upload URL would outlive the moment in which the upload is expected: signing one is refused.
create function private.may_upload(p_name text) returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select p_name ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/original$'
    and coalesce(current_setting('storage.operation', true), '') !~ 'sign'
    and exists (
      select from public.documents as d
      where d.id = case when p_name ~ '^[0-9a-f-]{36}/' then left(p_name, 36)::uuid end
        and d.status = 'registered'
        and d.registered_by = private.uid()
        and private.can_write_document(private.principals(), d)
    )
$$;
comment on function private.may_upload(text) is 'Whether the caller may now upload the original of a document they registered.';
grant execute on function private.may_upload(text) to authenticated;

create policy "the registrant uploads the file that is expected" on storage.objects for insert to authenticated
  with check (bucket_id = 'documents' and (select private.may_upload(name)));

reset lock_timeout;
