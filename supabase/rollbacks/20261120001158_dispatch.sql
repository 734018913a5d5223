-- Takes back the question what there is to do: the queue stays, nobody is called for it.
do $$
begin
  if exists (select from pg_catalog.pg_extension as e where e.extname = 'pg_cron') then
    execute $job$ select cron.unschedule('guardian-wake-due') $job$;
  end if;
end
$$;
drop function public.due_jobs();
drop function private.wake_due();
drop function private.due_jobs();
