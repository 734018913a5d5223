-- What there is to do, asked by a dispatcher or by pg_cron: the stages, and the keepers of stored files and of
-- the audit trail, called like one. What waits for a worker is nobody's to call: workers ask by themselves.

create function private.due_jobs() returns table (stage text, due integer)
language sql
stable
security definer
set search_path = ''
as $$
  select j.stage::text, count(*)::integer
  from private.processing_jobs as j
  where j.reader = 'function' and ((j.state = 'queued' and j.run_after <= clock_timestamp())
    or (j.state = 'leased' and j.leased_until <= clock_timestamp()))
  group by j.stage
  union all
  select 'storage', 1
  where exists (select from private.storage_deletions as s where s.done_at is null and s.run_after <= clock_timestamp())
    or exists (select from private.installation as i where i.swept_at <= clock_timestamp() - private.sweep_interval())
  union all
  select 'audit', 1 where audit.root_due()
    -- What the keeper will not sign is no reason to call it: it looks at it whenever it has something to do.
    or exists (select from audit.statements as s where s.published_at is null and s.kind <> 'retirement')
  order by 1
$$;
comment on function private.due_jobs() is 'How many jobs of each stage a function can claim now; storage and audit: whether their keeper has work.';

create function private.wake_due() returns void
language sql
volatile
set search_path = ''
as $$
  select private.wake(d.stage) from private.due_jobs() as d
$$;
comment on function private.wake_due() is 'Calls the function of each stage that has work; pg_cron runs it where it is installed.';

do $$
begin
  if exists (select from pg_catalog.pg_extension as e where e.extname = 'pg_cron') then
    execute $job$ select cron.schedule('guardian-wake-due', '10 seconds', 'select private.wake_due()') $job$;
  end if;
end
$$;

create function public.due_jobs() returns table (stage text, due integer)
language sql set search_path = '' as $$ select d.stage, d.due from private.due_jobs() as d $$;
comment on function public.due_jobs() is 'Service only. How many jobs of each stage a function can claim now.';
select private.offer('service_role', 'due_jobs()');
