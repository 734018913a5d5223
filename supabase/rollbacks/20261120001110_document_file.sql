-- Undoes 20261120001110_document_file.
drop function public.document_file(uuid);
drop function private.document_file(uuid);
