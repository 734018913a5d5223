-- Leases: who may go on with a job, and what becomes of it when they fail, die or fall silent. Everything that changes
-- a document and its job locks the document first, then the job.

-- Raises PT409 when another worker has the job by now, or somebody has cancelled it.
create function private.leased_job(p_lease_token uuid) returns private.processing_jobs
language plpgsql
set search_path = ''
as $$
declare
  job private.processing_jobs;
begin
  perform from public.documents as d where d.id = (
    select j.document_id from private.processing_jobs as j where j.lease_token = p_lease_token)
  for update;
  select * into job from private.processing_jobs as j where j.lease_token = p_lease_token for update;
  if job.id is null then
    raise exception 'lease-lost' using errcode = 'PT409', hint = 'Another worker has claimed this job, or it was cancelled.';
  end if;
  perform set_config('guardian.on_behalf_of', coalesce(job.requested_by::text, ''), true);
  return job;
end
$$;
comment on function private.leased_job(uuid) is
  'The job of a lease token, its document and itself locked for this transaction; raises PT409 when the lease is lost.';

create function private.heartbeat_job(p_lease_token uuid, p_lease_seconds integer) returns boolean
language plpgsql
security definer
set search_path = ''
as $$
begin
  update private.processing_jobs as j
  set leased_until = clock_timestamp() + make_interval(secs => least(greatest(p_lease_seconds, 1), 900))
  where j.lease_token = p_lease_token and j.state = 'leased';
  return found;
end
$$;
comment on function private.heartbeat_job(uuid, integer) is 'Prolongs a lease; false when it is lost.';

create function private.requeue_job(job private.processing_jobs, p_error text, p_after interval) returns void
language sql
volatile
set search_path = ''
as $$
  update private.processing_jobs
  set state = 'queued', leased_until = null, last_error = p_error, run_after = clock_timestamp() + p_after
  where id = job.id;
  update public.documents set status = 'queued' where id = job.document_id and status = 'processing';
$$;
comment on function private.requeue_job(private.processing_jobs, text, interval) is 'Another attempt, after a while.';

create function private.give_up_job(job private.processing_jobs, p_error text, p_reason text) returns void
language plpgsql
set search_path = ''
as $$
begin
  perform private.finish_job(job.id, 'dead', p_error);
  if job.reading_id is null then
    perform private.settle(job.document_id, 'rejected', p_reason);
  else
    perform private.fail_reading(job.reading_id, p_reason);
  end if;
end
$$;
comment on function private.give_up_job(private.processing_jobs, text, text) is
  'A dead letter: the document is rejected; a second reading has failed, and its document stays as it is.';

-- 2, 4, 8, 16 seconds, each ± half, so that what failed together does not come back together.
create function private.backoff(p_attempt integer) returns interval
language sql
volatile
set search_path = ''
as $$ select make_interval(secs => 2 ^ p_attempt * (0.5 + random())) $$;
comment on function private.backoff(integer) is 'How long to wait after an attempt that failed.';

create function private.fail_job(p_lease_token uuid, p_reason text, p_retryable boolean) returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  job constant private.processing_jobs := private.leased_job(p_lease_token);
begin
  if p_reason is null or p_reason !~ '^[a-z][a-z0-9-]{1,60}$' then
    raise exception 'a reason is a kebab-case code' using errcode = '22023';
  end if;
  if job.state <> 'leased' then
    return private.job_outcome(job.document_id);
  elsif p_retryable and job.attempt < job.max_attempts then
    perform private.requeue_job(job, p_reason, private.backoff(job.attempt));
  else
    perform private.give_up_job(job, p_reason, case when p_retryable then 'processing-failed' else p_reason end);
  end if;
  return private.job_outcome(job.document_id);
end
$$;
comment on function private.fail_job(uuid, text, boolean) is
  'Ends an attempt: tried again later with growing pauses, or given up and the document rejected with the reason.';

-- What a function cannot read (pictures need more memory and time than it has) a worker can. No attempt has failed: the one
-- that found out does not count. A worker that is asked to end hands a job over too, to the next one; twenty times at most.
create function private.hand_over_job(p_lease_token uuid) returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  job constant private.processing_jobs := private.leased_job(p_lease_token);
begin
  perform private.require_value(job.stage = 'process', 'only reading is handed over');
  if job.state <> 'leased' then
    return private.job_outcome(job.document_id);
  elsif job.interruptions >= 20 then
    perform private.give_up_job(job, 'interrupted', 'processing-failed');
  else
    update private.processing_jobs set reader = 'worker', attempt = attempt - 1,
      interruptions = interruptions + case when reader = 'worker' then 1 else 0 end where id = job.id;
    perform private.requeue_job(job, job.last_error, interval '0');
  end if;
  return private.job_outcome(job.document_id);
end
$$;
comment on function private.hand_over_job(uuid) is
  'Leaves a document that is being read to the workers; once for a function, a worker may leave it to another.';

-- Whoever supervises workers knows that one is dead before its lease runs out, and hands its jobs back. Two kinds of
-- death are told apart:
--   A worker died by itself. One of its documents may have killed it (no memory left, say), and would kill the next one
--   too: the attempt counts, after the fifth the document is given up, and from the first on it is worked with nothing
--   beside it, so that innocent neighbours are not given up with it. The first retry comes at once.
--   Everything went down together (power, kill -9 of the stack, a restart). That is no document's doing: stages run in
--   processes of their own. The attempt is taken back. Should storing a result be what takes everything down after all,
--   the twentieth time ends it.
create function private.release_jobs(p_worker text, p_interrupted boolean) returns integer
language plpgsql
set search_path = ''
as $$
declare
  held uuid;
  job private.processing_jobs;
  released integer := 0;
begin
  for held in
    select j.lease_token from private.processing_jobs as j
    where j.state = 'leased' and (j.worker = p_worker or starts_with(j.worker, p_worker || '/'))
    order by j.document_id
  loop
    begin
      job := private.leased_job(held);
    exception when sqlstate 'PT409' then
      continue; -- It expired, and somebody else has it meanwhile.
    end;
    if job.state <> 'leased' then
      continue; -- Its last call still came through.
    end if;
    released := released + 1;
    if p_interrupted then
      update private.processing_jobs set attempt = attempt - 1, interruptions = interruptions + 1 where id = job.id;
    else
      update private.processing_jobs set alone = true where id = job.id;
    end if;
    if job.interruptions < 20 and (p_interrupted or job.attempt < job.max_attempts) then
      perform private.requeue_job(job, case when p_interrupted then 'interrupted' else 'worker-died' end,
        case when p_interrupted or job.attempt = 1 then interval '0' else private.backoff(job.attempt) end);
    else
      perform private.give_up_job(job, 'worker-died', 'processing-failed');
    end if;
  end loop;
  return released;
end
$$;
comment on function private.release_jobs(text, boolean) is
  'Hands back the jobs of a worker that is dead, or of all whose name begins with it and a slash; how many.';

-- What a frontend may know of a document on its way. Nothing of the workers, nothing of who asked.
create function private.progress_of(d public.documents) returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_build_object('document_id', d.id, 'status', d.status, 'status_reason', d.status_reason,
    'submitted_at', d.submitted_at, 'settled_at', d.settled_at,
    'stage', j.stage,
    'step', array_position(enum_range(null::public.processing_stage), j.stage),
    'steps', cardinality(enum_range(null::public.processing_stage)),
    'attempt', j.attempt, 'max_attempts', j.max_attempts,
    'waiting_for', case when j.state = 'queued' and j.reader = 'worker' then 'worker' end,
    'waiting_since', case when j.state = 'queued' then j.created_at end,
    'next_try_at', case when j.state = 'queued' and j.run_after > j.created_at then j.run_after end,
    'last_error', j.last_error)
  from (values (1)) as one
  left join private.processing_jobs as j on j.document_id = d.id and j.state in ('queued', 'leased') and j.reading_id is null
$$;
comment on function private.progress_of(public.documents) is
  'How far a document has come (Progress of contracts/document.ts). For callers that have checked access.';

-- Dead letters, for whoever runs the service.
create function private.dead_jobs(p_limit integer)
returns table (job_id uuid, document_id uuid, stage text, attempt integer, last_error text, finished_at timestamptz)
language sql
stable
security definer
set search_path = ''
as $$
  select j.id, j.document_id, j.stage::text, j.attempt, j.last_error, j.finished_at
  from private.processing_jobs as j
  where j.state = 'dead'
  order by j.finished_at desc
  limit least(greatest(p_limit, 1), 1000)
$$;
comment on function private.dead_jobs(integer) is 'What was given up, the latest first.';

-- On the rights of whoever asked for it first, which are checked again when it is stored.
create function private.retry_dead_job(p_job_id uuid) returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  d public.documents;
  job private.processing_jobs;
begin
  select o.* into d from public.documents as o
  join private.processing_jobs as j on j.document_id = o.id where j.id = p_job_id
  for update of o;
  select * into job from private.processing_jobs as j where j.id = p_job_id for update;
  if job.state is distinct from 'dead' or not (case
    when job.reading_id is null then d.status = 'rejected'
    else d.status in ('filed', 'needs_review') and private.resume_reading(job.reading_id)
  end) then
    raise exception 'not-given-up' using errcode = 'PT409', hint = 'There is no such job, or it has been tried again since.';
  end if;
  perform set_config('guardian.on_behalf_of', coalesce(job.requested_by::text, ''), true);
  update private.processing_jobs set state = 'queued', attempt = 0, interruptions = 0, finished_at = null,
    run_after = clock_timestamp() where id = job.id;
  update public.documents set status = 'queued', status_reason = null, settled_at = null
  where id = d.id and job.reading_id is null;
  if job.reader = 'function' then
    perform private.wake(job.stage::text);
  end if;
  return private.job_outcome(d.id);
end
$$;
comment on function private.retry_dead_job(uuid) is 'Puts a dead letter back into the queue, with all its attempts.';
