-- Audit: everything that is written is on the trail, or is not written.
begin;
set local search_path = public, tests, extensions;
select no_plan();

-- Coverage, from the catalog.
create temporary view personal as
select distinct c.oid::regclass as name from pg_class as c join pg_attribute as a on a.attrelid = c.oid
where c.relkind in ('r', 'p') and c.relnamespace in ('public'::regnamespace, 'private'::regnamespace)
  and col_description(c.oid, a.attnum) like 'PHI:%';
select cmp_ok((select count(*) from personal), '>=', 8::bigint, 'the catalog knows the tables with personal columns');
select is((select count(distinct t.tgname) from pg_trigger as t where t.tgrelid = p.name and t.tgname like 'audit\_%' and t.tgenabled in ('O', 'A')), 4::bigint,
  format('%s is on the trail for insert, update, delete and truncate', p.name)) from personal as p;
select is((select count(*) from pg_trigger as t where t.tgrelid = 'private.data_keys'::regclass and t.tgname like 'audit\_%'), 4::bigint, 'keys too');

select tests.create_families();
select tests.as('ada');
select set_config('request.headers', '{"x-request-id": "req-1", "x-forwarded-for": "203.0.113.9, 10.0.0.1", "user-agent": "Browser"}', true);
select public.rename_profile(tests.id('leo'), 'Leonardo');
select tests.as_system();
select row_eq($$ select actor_id, actor_role, session_id, request_id, address, user_agent, verb, schema_name, table_name, row_id, profile_id, changed_columns
    from audit.events order by id desc limit 1 $$,
  row(tests.user_id('ada'), 'authenticated'::text, md5('session ada')::uuid::text, 'req-1'::text, '203.0.113.9'::text, 'Browser'::text, 'update'::text, 'public'::text, 'profiles'::text,
    tests.id('leo')::text, tests.id('leo'), array['label']), 'who, from where, what, whose');
select is_empty($$ select from audit.events as e where to_jsonb(e)::text ilike '%leonardo%' $$, 'never what it says');
select is_empty($$ select from audit.events as e where e.changed_columns = '{access_version}' $$, 'versions of access are no events');

-- The worker's writes name whose order it was.
select tests.file('audited', 'ada', tests.id('leo'), '{s1}');
select row_eq($$ select actor_id, on_behalf_of, actor_role from audit.events where table_name = 'clinical_events' and verb = 'insert' $$,
  row(null::uuid, tests.user_id('ada'), 'service_role'::text), 'a stage acts on behalf of who asked for it');

-- Append-only.
select throws_ok('update audit.events set verb = ''insert''', '42501', null, 'no update, by the owner either');
select throws_ok('delete from audit.events', '42501', null, 'no delete');
select throws_ok('truncate audit.events', '42501', null, 'no truncate');
select is(has_table_privilege(r, 'audit.events', v), false, format('%s may not %s', r, v))
from unnest(array['anon', 'authenticated', 'service_role']) as r, unnest(array['select', 'insert', 'update', 'delete', 'truncate']) as v;
select is(has_function_privilege(r, p.oid, 'execute'), false, format('%s may not execute %s', r, p.oid::regprocedure))
from unnest(array['anon', 'authenticated', 'service_role']) as r, pg_proc as p where p.pronamespace = 'audit'::regnamespace;

-- Attack 27: what cannot be recorded does not happen, and says so.
alter table audit.events add constraint full_disk check (table_name <> 'families') not valid;
select throws_ok($$ insert into public.families (label) values ('Unseen') $$, '23514', null, 'attack 27: a change that cannot be audited fails');
select is_empty($$ select from public.families where label = 'Unseen' $$, 'and changed nothing');
select * from finish();
rollback;
