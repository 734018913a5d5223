-- Takes back reading documents again.
drop function public.reprocess_document(uuid);
drop function public.discard_reading(uuid);
drop function public.document_readings(uuid);
drop function public.outdated_documents(text, integer);
drop function public.reread_outdated(text, integer);
drop function private.reread_outdated(text, integer);
drop function private.outdated_documents(text, integer);
drop function private.document_readings(uuid);
drop function private.discard_reading(uuid);
drop function private.reprocess_document(uuid);
drop function private.document_to_read_again(uuid);
drop function private.start_reading(public.documents, uuid, boolean);
