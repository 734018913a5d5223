-- Takes back documents: their rows and everything read from them are lost; stored files stay.
drop function private.can_write_document(uuid[], public.documents);
drop function private.can_read_document(uuid[], public.documents);
drop function private.document_is_open(public.documents, uuid[], integer, integer);
select audit.drop_table('private.extractions');
select audit.drop_table('private.document_findings');
select audit.drop_table('public.documents');
drop function private.check_document_transition();
drop type public.document_kind;
drop type public.document_status;
