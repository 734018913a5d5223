-- The bytes of a document: who may see the document may have its file. No client reads the bucket; the function document-file
-- asks here with the caller's own token, and fetches the bytes only when this has answered: whether somebody may have them is
-- decided, and that they had them is noted, in one transaction. A file that is not this caller's, was never uploaded, was put
-- aside or erased is refused alike.

create function private.document_file(p_document_id uuid) returns json
language plpgsql
security definer
set search_path = ''
as $$
declare
  d public.documents;
  file json;
begin
  select * into d from public.documents as o where o.id = p_document_id;
  if private.can_read_document(private.principals(), d) then
    select json_build_object('object_path', o.name, 'media_type', d.media_type, 'byte_size', (o.metadata ->> 'size')::bigint,
      'file_name', private.open(d.profile_id, 'documents.file_name_sealed.' || d.id, d.file_name_sealed)) into file
    from storage.objects as o where o.bucket_id = 'documents' and o.name = d.id || '/original';
  end if;
  if file is null then
    return audit.refusal('document_file', d.profile_id, p_document_id);
  end if;
  perform audit.note_read('document_file', d.profile_id, '{file,file_name}', p_row_id => d.id);
  return file;
end
$$;
comment on function private.document_file(uuid) is
  'Where the file of a document lies that the caller may see, its name opened; noted as read.';

-- The public surface.
create function public.document_file(p_document_id uuid) returns json
language sql set search_path = '' return private.document_file(p_document_id);
comment on function public.document_file(uuid) is
  'For the function document-file, by which the bytes leave: {object_path, media_type, byte_size, file_name}.';

select private.offer('authenticated', 'document_file(uuid)');
