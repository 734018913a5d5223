-- The queue: one row for each stage a document has to go through. Workers lease a row for a while; a lease that
-- expires can be taken by another, and whoever lost it can no longer store anything. Any number of workers may run.

create type public.processing_stage as enum ('process', 'normalize', 'guard');

create table private.processing_jobs (
  id uuid primary key default gen_random_uuid(),
  document_id uuid not null,
  profile_id uuid not null,
  family_id uuid not null,
  reading_id uuid,
  stage public.processing_stage not null,
  reader text not null default 'function' check (reader in ('function', 'worker')),
  state text not null default 'queued' check (state in ('queued', 'leased', 'done', 'dead', 'cancelled')),
  attempt integer not null default 0 check (attempt >= 0),
  max_attempts integer not null default 5 check (max_attempts > 0),
  interruptions integer not null default 0 check (interruptions >= 0),
  alone boolean not null default false,
  worker text check (worker ~ '^[A-Za-z0-9][A-Za-z0-9/_-]{3,99}$'),
  lease_token uuid unique,
  leased_until timestamptz,
  run_after timestamptz not null default clock_timestamp(),
  requested_by uuid references auth.users (id) on delete set null,
  request_id text,
  last_error text check (last_error ~ '^[a-z][a-z0-9-]{1,60}$'),
  created_at timestamptz not null default clock_timestamp(),
  finished_at timestamptz,
  foreign key (profile_id, document_id) references public.documents (profile_id, id)
    on update cascade on delete cascade,
  foreign key (family_id, profile_id) references public.profiles (family_id, id) on update cascade,
  foreign key (document_id, reading_id) references private.readings (document_id, id) on delete cascade,
  check ((state = 'leased') = (leased_until is not null)),
  check (state <> 'leased' or lease_token is not null),
  check (reader = 'function' or stage = 'process'),
  check ((state in ('done', 'dead', 'cancelled')) = (finished_at is not null))
);
comment on table private.processing_jobs is 'Work to be done on documents, one row per stage. Holds ids and codes only.';
comment on column private.processing_jobs.id is 'The job.';
comment on column private.processing_jobs.document_id is 'The document.';
comment on column private.processing_jobs.profile_id is 'Its person.';
comment on column private.processing_jobs.family_id is 'Its family.';
comment on column private.processing_jobs.reading_id is 'The second reading it makes; null: the one the document is filed by.';
comment on column private.processing_jobs.stage is 'Which step of its way.';
comment on column private.processing_jobs.reader is 'Who works it: the function of the stage, or a worker, who also reads pictures (scans and photos).';
comment on column private.processing_jobs.state is 'queued, leased, done; dead: given up with the reason; cancelled: no longer wanted or no longer allowed.';
comment on column private.processing_jobs.attempt is 'How often it was begun; what everything going down together cut short does not count.';
comment on column private.processing_jobs.max_attempts is 'After how many it is given up.';
comment on column private.processing_jobs.interruptions is 'How often everything went down while it was worked.';
comment on column private.processing_jobs.alone is 'A worker died or fell silent over it: it is worked with nothing beside it, so that it takes nothing along.';
comment on column private.processing_jobs.worker is 'The process that has, or last had, the lease.';
comment on column private.processing_jobs.lease_token is 'The latest lease; stays on a finished job, so that finishing twice is finishing once.';
comment on column private.processing_jobs.leased_until is 'When the lease expires and another worker may take the job.';
comment on column private.processing_jobs.run_after is 'Not to be begun before.';
comment on column private.processing_jobs.requested_by is 'On whose rights it is done; these are checked again in the transaction that stores.';
comment on column private.processing_jobs.request_id is 'x-request-id of the request that asked for it.';
comment on column private.processing_jobs.last_error is 'Why the latest attempt failed, a stable code.';
comment on column private.processing_jobs.created_at is 'When it was put in.';
comment on column private.processing_jobs.finished_at is 'When it came to its end.';
create unique index processing_jobs_open_idx on private.processing_jobs (document_id)
  where state in ('queued', 'leased') and reading_id is null;
create unique index processing_jobs_open_reading_idx on private.processing_jobs (reading_id)
  where state in ('queued', 'leased') and reading_id is not null;
create index processing_jobs_reading_idx on private.processing_jobs (document_id, reading_id);
create index processing_jobs_due_idx on private.processing_jobs (stage, reader, (reading_id is not null), run_after)
  where state = 'queued';
create index processing_jobs_leased_idx on private.processing_jobs (stage, reader, leased_until) where state = 'leased';
create index processing_jobs_finished_idx on private.processing_jobs (finished_at) where finished_at is not null;
create index processing_jobs_document_idx on private.processing_jobs (profile_id, document_id);
create index processing_jobs_family_idx on private.processing_jobs (family_id, profile_id);
create index processing_jobs_requested_by_idx on private.processing_jobs (requested_by);
select private.hide('private.processing_jobs');

-- Calls the function of a stage, or the keeper of stored files. Hosted: pg_net, when it is installed and the vault knows where to (secrets
-- guardian_functions_url and guardian_functions_key). Elsewhere nothing: a dispatcher polls due_jobs().
create function private.wake(p_stage text) returns void
language plpgsql
set search_path = ''
as $$
declare
  base_url text;
  secret_key text;
begin
  if not exists (select from pg_catalog.pg_extension as e where e.extname = 'pg_net') then
    return;
  end if;
  select s.decrypted_secret into base_url from vault.decrypted_secrets as s where s.name = 'guardian_functions_url';
  select s.decrypted_secret into secret_key from vault.decrypted_secrets as s where s.name = 'guardian_functions_key';
  if base_url is null or secret_key is null then
    return;
  end if;
  execute 'select net.http_post(url := $1, body := $2, headers := $3)' using
    base_url || '/' || case p_stage
      when 'process' then 'document-processor'
      when 'normalize' then 'document-normalizer'
      when 'guard' then 'quality-guardian'
      when 'storage' then 'storage-keeper'
      when 'audit' then 'audit-keeper'
    end,
    jsonb_build_object('run', true),
    jsonb_build_object('content-type', 'application/json', 'apikey', secret_key);
end
$$;
comment on function private.wake(text) is 'Calls the function of a stage where the database can; otherwise does nothing.';

-- What is finished is kept for a month, to be looked at; dead letters until somebody has looked at them. Called once a day, it
-- also sees to it that the trail has its parts for the months to come.
create function private.prune_jobs() returns integer
language sql
volatile
security definer
set search_path = ''
as $$
  select audit.make_partitions();
  with old as (
    select j.id from private.processing_jobs as j
    where j.finished_at < clock_timestamp() - interval '30 days' and j.state in ('done', 'cancelled')
    order by j.finished_at limit 10000
    for update skip locked
  ), gone as (
    delete from private.processing_jobs as j using old where j.id = old.id returning j.id
  )
  select count(*)::integer from gone
$$;
comment on function private.prune_jobs() is 'Makes missing parts of the trail, and deletes jobs that were finished more than 30 days ago, 10,000 at most; how many.';

do $$
begin
  if exists (select from pg_catalog.pg_extension as e where e.extname = 'pg_cron') then
    execute $job$ select cron.schedule('guardian-prune-jobs', '17 3 * * *', 'select private.prune_jobs()') $job$;
  end if;
end
$$;

-- A document that is read anew for its own sake needs no second reading any more.
create function private.enqueue(
  d public.documents, p_stage public.processing_stage, p_requested_by uuid, p_request_id text, p_reading_id uuid default null
) returns uuid
language plpgsql
set search_path = ''
as $$
declare
  new_job uuid;
begin
  if p_reading_id is null then
    perform private.drop_second_reading(d.id);
  end if;
  insert into private.processing_jobs (document_id, profile_id, family_id, reading_id, stage, requested_by, request_id)
  values (d.id, d.profile_id, d.family_id, p_reading_id, p_stage, p_requested_by, p_request_id)
  returning id into new_job;
  perform private.wake(p_stage::text);
  return new_job;
end
$$;
comment on function private.enqueue(public.documents, public.processing_stage, uuid, text, uuid) is
  'Puts a stage of a document, or of its second reading, into the queue.';

-- Where a document's way ends for now. The job keeps its lease token, so that the worker can be answered twice.
create function private.finish_job(p_job_id uuid, p_state text, p_error text) returns void
language sql
volatile
set search_path = ''
as $$
  update private.processing_jobs
  set state = p_state, leased_until = null, finished_at = clock_timestamp(), last_error = coalesce(p_error, last_error)
  where id = p_job_id
$$;
comment on function private.finish_job(uuid, text, text) is 'Closes a job as done, dead or cancelled.';

create function private.settle(p_document_id uuid, p_status public.document_status, p_reason text) returns void
language sql
volatile
set search_path = ''
as $$
  update public.documents
  set status = p_status, status_reason = p_reason, settled_at = statement_timestamp()
  where id = p_document_id
$$;
comment on function private.settle(uuid, public.document_status, text) is 'Gives a document its outcome.';

create function private.job_outcome(p_document_id uuid) returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_build_object('document_id', d.id, 'status', d.status, 'status_reason', d.status_reason)
  from public.documents as d where d.id = p_document_id
$$;
comment on function private.job_outcome(uuid) is 'What a worker is told of a document: {document_id, status, status_reason}.';
