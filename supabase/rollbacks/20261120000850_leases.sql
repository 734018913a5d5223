-- Takes back what becomes of leases.
drop function private.retry_dead_job(uuid);
drop function private.dead_jobs(integer);
drop function private.progress_of(public.documents);
drop function private.release_jobs(text, boolean);
drop function private.hand_over_job(uuid);
drop function private.fail_job(uuid, text, boolean);
drop function private.backoff(integer);
drop function private.give_up_job(private.processing_jobs, text, text);
drop function private.requeue_job(private.processing_jobs, text, interval);
drop function private.heartbeat_job(uuid, integer);
drop function private.leased_job(uuid);
