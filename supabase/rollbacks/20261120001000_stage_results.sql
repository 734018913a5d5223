-- Takes back what results become.
drop function private.store_verdict(public.documents, jsonb);
drop function private.raise_flags(public.documents, jsonb, uuid[]);
drop function private.close_flags(uuid);
drop function private.withdraw_events(uuid[], public.event_status);
drop function private.file_events(uuid, uuid[]);
drop function private.restate_medicines(uuid, uuid[]);
drop function private.regimen(public.clinical_events);
drop function private.replace_results(uuid, uuid[]);
drop function private.result_rank(text);
drop function private.store_events(public.documents, jsonb);
drop function private.store_extraction(public.documents, uuid, jsonb);
drop function private.opened_event(public.clinical_events);
drop function private.opened_extraction(uuid);
