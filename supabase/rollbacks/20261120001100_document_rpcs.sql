-- Takes back what people do with documents.
drop function public.register_document(uuid, text, text, bigint, uuid);
drop function public.submit_document(uuid);
drop function public.document_detail(uuid);
drop function private.register_document(uuid, text, text, bigint, uuid);
drop function private.submit_document(uuid);
drop function private.document_detail(uuid);
drop function private.has_file(public.documents);
