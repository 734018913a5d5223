-- The stages: what a worker is given, and how it hands its result in. Workers have no rights of their own: every result
-- is stored on the present rights of whoever asked for it, checked in the transaction that stores.

-- Identity is matched against every profile of the family, inside the stage only.
create function private.guard_input(d public.documents, p_extraction jsonb, p_events jsonb) returns jsonb
language sql
volatile
set search_path = ''
as $$
  select jsonb_build_object(
    'profile_id', d.profile_id,
    'uploaded_on', to_char(d.registered_at at time zone 'utc', 'YYYY-MM-DD'),
    'unread', jsonb_array_length(p_extraction -> 'unread'),
    'subject', p_extraction -> 'subject',
    'also_named', (
      select coalesce(jsonb_agg(jsonb_build_object('role', n.value -> 'role', 'name', n.value -> 'name')), '[]')
      from jsonb_array_elements(p_extraction -> 'also_named') as n),
    'events', p_events,
    'profiles', (
      select coalesce(jsonb_agg(private.opened_identity(p.id) order by p.created_at, p.id), '[]')
      from public.profiles as p
      join private.profile_identities as i on i.profile_id = p.id
      where p.family_id = d.family_id and p.deleted_at is null)
  )
$$;
comment on function private.guard_input(public.documents, jsonb, jsonb) is 'GuardInput of contracts/verdict.ts.';

create function private.proposed_events(p_document_id uuid) returns jsonb
language sql
volatile
set search_path = ''
as $$
  select coalesce(jsonb_agg(private.opened_event(e) order by e.created_at, e.id), '[]')
  from public.clinical_events as e where e.document_id = p_document_id and e.status not in ('entered_in_error', 'replaced')
$$;
comment on function private.proposed_events(uuid) is 'The events of a document that nobody has called wrong, opened. For callers that have checked access.';

create function private.stage_input(d public.documents, p_stage public.processing_stage) returns jsonb
language sql
volatile
set search_path = ''
as $$
  select case p_stage
    when 'process' then '{}'::jsonb
    when 'normalize' then jsonb_build_object('extraction', private.opened_extraction(d.id))
    when 'guard' then private.guard_input(d, private.opened_extraction(d.id), private.proposed_events(d.id))
  end
$$;
comment on function private.stage_input(public.documents, public.processing_stage) is 'What a stage of a document is given (STAGE_INPUTS of contracts/jobs.ts).';

-- One worker is one process, and a document that takes it down takes down whatever it was working beside. So one that a
-- worker has died over is given out only to a worker that has nothing else, and that worker gets nothing else meanwhile.
create function private.claim_job(
  p_stage public.processing_stage, p_lease_seconds integer, p_worker text, p_reader text default 'function'
) returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  job private.processing_jobs;
  d public.documents;
  busy boolean;
begin
  perform private.require_value(coalesce(p_worker ~ '^[A-Za-z0-9][A-Za-z0-9/_-]{3,99}$', true), 'not the name of a worker');
  perform private.require_value(p_reader in ('function', 'worker'), 'a reader is function or worker');
  -- Two claims of one process at the same moment: the second sees what the first has got.
  perform pg_advisory_xact_lock(hashtextextended('worker ' || p_worker, 0));
  select count(*) > 0 into busy from private.processing_jobs as j
  where j.state = 'leased' and j.worker = p_worker and j.leased_until > clock_timestamp();
  if exists (
    select from private.processing_jobs as j
    where j.state = 'leased' and j.worker = p_worker and j.leased_until > clock_timestamp() and j.alone
  ) then
    return null;
  end if;
  loop
    select j.* into job
    from private.processing_jobs as j
    join public.documents as o on o.id = j.document_id
    where j.stage = p_stage and j.reader = p_reader and (
      (j.state = 'queued' and j.run_after <= clock_timestamp())
      or (j.state = 'leased' and j.leased_until <= clock_timestamp()))
    -- Whoever waits for a document comes before what is read a second time.
    order by j.reading_id is not null, j.run_after
    limit 1
    for update skip locked;
    if job.id is null or busy and (job.alone or job.state = 'leased') then
      return null;
    end if;
    perform set_config('guardian.on_behalf_of', coalesce(job.requested_by::text, ''), true);
    exit when job.attempt < job.max_attempts;
    -- Every attempt outlived its lease.
    perform private.give_up_job(job, 'lease-expired', 'processing-failed');
  end loop;

  update private.processing_jobs as j set state = 'leased', attempt = j.attempt + 1, lease_token = gen_random_uuid(),
    worker = p_worker, alone = j.alone or j.state = 'leased',
    leased_until = clock_timestamp() + make_interval(secs => least(greatest(p_lease_seconds, 1), 900))
  where j.id = job.id
  returning * into job;
  update public.documents set status = 'processing'
  where id = job.document_id and status = 'queued' and job.reading_id is null;
  select * into strict d from public.documents where id = job.document_id;

  return jsonb_build_object(
    'job_id', job.id, 'lease_token', job.lease_token, 'attempt', job.attempt, 'request_id', job.request_id,
    'document_id', d.id, 'profile_id', d.profile_id, 'family_id', d.family_id,
    'object_path', d.id || '/original', 'media_type', d.media_type, 'byte_size', d.byte_size,
    'ai_processing', private.consent_stands(d.profile_id, 'ai_processing'),
    'input', case when job.reading_id is null then private.stage_input(d, p_stage)
      else private.second_input(d, p_stage, job.reading_id) end);
end
$$;
comment on function private.claim_job(public.processing_stage, integer, text, text) is
  'Leases the next job of a stage and a kind of reader to a worker, with what the stage needs; null when there is none for it.';

create function private.complete_stage(p_lease_token uuid, p_result jsonb) returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  job constant private.processing_jobs := private.leased_job(p_lease_token);
  d public.documents;
  next_stage public.processing_stage;
begin
  if job.state in ('done', 'cancelled') then
    return private.job_outcome(job.document_id);
  elsif job.state <> 'leased' then
    raise exception 'lease-lost' using errcode = 'PT409', hint = 'This attempt has already failed.';
  end if;
  select * into strict d from public.documents where id = job.document_id;

  if job.reading_id is not null then
    perform private.store_second_reading(job, d, p_result);
    return private.job_outcome(d.id);
  end if;
  if d.deleted_at is not null
    or (private.access_of(private.principals_of(job.requested_by), d.profile_id)).level >= 'write' is not true then
    perform private.finish_job(job.id, 'cancelled', 'access-revoked');
    perform private.settle(d.id, 'rejected', 'access-revoked');
    return private.job_outcome(d.id);
  end if;

  case job.stage
    when 'process' then
      if private.store_extraction(d, job.requested_by, p_result) then
        next_stage := 'normalize';
      end if;
    when 'normalize' then
      perform private.store_events(d, p_result);
      next_stage := 'guard';
    when 'guard' then
      perform private.store_verdict(d, p_result);
  end case;
  perform private.finish_job(job.id, 'done', null);
  if next_stage is not null then
    perform private.enqueue(d, next_stage, job.requested_by, job.request_id);
  end if;
  return private.job_outcome(d.id);
end
$$;
comment on function private.complete_stage(uuid, jsonb) is
  'Stores the result of a stage and opens the next one, in one transaction; twice with one lease is once.';

-- The surface of the workers: the service role alone. A set-returning body is looked up when it runs, hence the usage.
grant usage on schema private to service_role;
create function public.claim_job(
  p_stage public.processing_stage, p_lease_seconds integer default 60, p_worker text default null,
  p_reader text default 'function'
) returns jsonb
language sql set search_path = '' return private.claim_job(p_stage, p_lease_seconds, p_worker, p_reader);
comment on function public.claim_job(public.processing_stage, integer, text, text) is
  'Service only. Leases the next job of a stage to a worker (a name of its process); p_reader worker: of those handed over. Null when there is none.';

create function public.heartbeat_job(p_lease_token uuid, p_lease_seconds integer default 60) returns boolean
language sql set search_path = '' return private.heartbeat_job(p_lease_token, p_lease_seconds);
comment on function public.heartbeat_job(uuid, integer) is 'Service only. Prolongs a lease; false when it is lost.';

create function public.hand_over_job(p_lease_token uuid) returns jsonb
language sql set search_path = '' return private.hand_over_job(p_lease_token);
comment on function public.hand_over_job(uuid) is
  'Service only. Leaves a document that is being read to the workers: {document_id, status, status_reason}.';

create function public.complete_stage(p_lease_token uuid, p_result jsonb) returns jsonb
language sql set search_path = '' return private.complete_stage(p_lease_token, p_result);
comment on function public.complete_stage(uuid, jsonb) is 'Service only. Stores the result of a stage: {document_id, status, status_reason}.';

create function public.fail_job(p_lease_token uuid, p_reason text, p_retryable boolean default true) returns jsonb
language sql set search_path = '' return private.fail_job(p_lease_token, p_reason, p_retryable);
comment on function public.fail_job(uuid, text, boolean) is 'Service only. Ends an attempt: {document_id, status, status_reason}.';

create function public.dead_jobs(p_limit integer default 100)
returns table (job_id uuid, document_id uuid, stage text, attempt integer, last_error text, finished_at timestamptz)
language sql set search_path = '' as $$ select d.* from private.dead_jobs(p_limit) as d $$;
comment on function public.dead_jobs(integer) is 'Service only. What was given up, the latest first.';

create function public.retry_dead_job(p_job_id uuid) returns jsonb
language sql set search_path = '' return private.retry_dead_job(p_job_id);
comment on function public.retry_dead_job(uuid) is 'Service only. Puts a dead letter back into the queue: {document_id, status, status_reason}.';

create function public.prune_jobs() returns integer
language sql set search_path = '' return private.prune_jobs();
comment on function public.prune_jobs() is 'Service only. Deletes jobs that were finished more than 30 days ago; how many.';

select private.offer('service_role',
  'claim_job(public.processing_stage, integer, text, text)', 'heartbeat_job(uuid, integer)', 'hand_over_job(uuid)',
  'complete_stage(uuid, jsonb)', 'fail_job(uuid, text, boolean)', 'dead_jobs(integer)', 'retry_dead_job(uuid)',
  'prune_jobs()');
