-- Takes back retention: nothing ends by itself any more.
do $$
begin
  if exists (select from pg_catalog.pg_extension as e where e.extname = 'pg_cron') then
    execute $job$ select cron.unschedule('guardian-apply-retention') $job$;
  end if;
end
$$;
drop function public.apply_retention(integer);
drop function private.apply_retention(integer);
drop function private.erase_overdue(integer);
drop function private.overdue_records(integer);
drop function private.keep_until(text, text, timestamptz);
drop table public.retention_policies;
