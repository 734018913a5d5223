-- Takes back watching and cancelling.
drop function public.cancel_document(uuid);
drop function public.document_progress(uuid);
drop function public.profile_progress(uuid, timestamptz);
drop function private.cancel_document(uuid);
drop function private.document_progress(uuid);
drop function private.profile_progress(uuid, timestamptz);
