-- Takes back the queue: work that was waiting is lost, documents are not.
do $$
begin
  if exists (select from pg_catalog.pg_extension as e where e.extname = 'pg_cron') then
    execute $job$ select cron.unschedule('guardian-prune-jobs') $job$;
  end if;
end
$$;
drop function private.job_outcome(uuid);
drop function private.settle(uuid, public.document_status, text);
drop function private.finish_job(uuid, text, text);
drop function private.enqueue(public.documents, public.processing_stage, uuid, text, uuid);
drop function private.prune_jobs();
drop function private.wake(text);
drop table private.processing_jobs;
drop type public.processing_stage;
