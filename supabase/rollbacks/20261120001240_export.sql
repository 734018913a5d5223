-- Takes back the export.
drop function public.export_profile(uuid, uuid);
drop function private.export_profile(uuid, uuid);
drop function private.is_exported(public.documents, integer);
drop function private.exported_document(public.documents, integer);
drop function private.exported_paper(public.documents, integer);
drop function private.exported_readings(public.documents, integer);
drop function private.exported_findings(public.documents);
drop function private.exported_event(public.clinical_events);
drop function private.exported_access(uuid, integer);
drop function private.exported_person(uuid);
drop function private.export_mask(uuid);
drop function private.export_document_limit();
