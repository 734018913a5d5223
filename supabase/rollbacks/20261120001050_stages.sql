-- Takes back the stages and the surface of the workers.
drop function public.claim_job(public.processing_stage, integer, text, text);
drop function public.heartbeat_job(uuid, integer);
drop function public.hand_over_job(uuid);
drop function public.complete_stage(uuid, jsonb);
drop function public.fail_job(uuid, text, boolean);
drop function public.dead_jobs(integer);
drop function public.retry_dead_job(uuid);
drop function public.prune_jobs();
revoke execute on function private.heartbeat_job(uuid, integer), private.hand_over_job(uuid), private.fail_job(uuid, text, boolean),
  private.dead_jobs(integer), private.retry_dead_job(uuid), private.prune_jobs()
  from service_role;
revoke usage on schema private from service_role;
drop function private.complete_stage(uuid, jsonb);
drop function private.claim_job(public.processing_stage, integer, text, text);
drop function private.stage_input(public.documents, public.processing_stage);
drop function private.proposed_events(uuid);
drop function private.guard_input(public.documents, jsonb, jsonb);
