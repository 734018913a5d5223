-- Takes back the stages and the surface of the workers.
drop function public.due_jobs();
drop function public.claim_job(public.processing_stage, integer);
drop function public.heartbeat_job(uuid, integer);
drop function public.complete_stage(uuid, jsonb);
drop function public.fail_job(uuid, text, boolean);
revoke execute on function private.due_jobs(), private.heartbeat_job(uuid, integer), private.fail_job(uuid, text, boolean)
  from service_role;
revoke usage on schema private from service_role;
drop function private.complete_stage(uuid, jsonb);
drop function private.store_verdict(public.documents, jsonb);
drop function private.raise_flags(public.documents, jsonb, uuid[]);
drop function private.close_flags(uuid);
drop function private.withdraw_events(uuid[], public.event_status);
drop function private.file_events(uuid, uuid[]);
drop function private.store_events(public.documents, jsonb);
drop function private.store_extraction(public.documents, uuid, jsonb);
drop function private.claim_job(public.processing_stage, integer);
drop function private.guard_input(public.documents);
drop function private.opened_event(public.clinical_events);
drop function private.opened_extraction(uuid);
