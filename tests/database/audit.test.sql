-- Audit: everything that is written is on the trail, or is not written.
begin;
set local search_path = public, tests, extensions;
select no_plan();

-- Coverage, from the catalog: what says PHI of itself is on the trail, for every verb.
create function pg_temp.personal() returns setof regclass language sql as $$
  select c.oid::regclass from pg_class as c
  where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace in ('public'::regnamespace, 'private'::regnamespace)
    and exists (select from pg_attribute as a where a.attrelid = c.oid and not a.attisdropped and col_description(c.oid, a.attnum) like 'PHI:%')
$$;
create function pg_temp.off_the_trail() returns setof text language sql as $$
  select format('%s: %s', p, verb)
  from pg_temp.personal() as p cross join unnest('{insert,update,delete,truncate}'::text[]) as verb
  where not exists (select from pg_trigger as t where t.tgrelid = p and t.tgenabled in ('O', 'A') and t.tgqual is null and t.tgattr::text = ''
    and t.tgfoid = to_regprocedure(case verb when 'truncate' then 'audit.record_truncate()'
      else format('audit.%s_%s()', (select format('%s_%s', c.relnamespace::regnamespace, c.relname) from pg_class as c where c.oid = p),
        case verb when 'update' then 'changes' else 'rows' end) end)
    and t.tgtype = case verb when 'insert' then 4 when 'delete' then 8 when 'update' then 16 else 32 end)
  order by 1
$$;
-- Each of these functions is what audit.attach() would write today: none was edited, or made before a column that changes whose a row is.
create function pg_temp.outdated() returns setof text language sql as $$
  select f.proname from pg_proc as f join pg_trigger as t on t.tgfoid = f.oid
  where t.tgname in ('audit_insert', 'audit_update') and f.prosrc <>
    case t.tgname when 'audit_update' then audit.recording_of_changes(t.tgrelid) else audit.recording_of_rows(t.tgrelid) end
  order by 1
$$;
select cmp_ok((select count(*) from pg_temp.personal()), '>=', 15::bigint, 'the catalog knows the tables with personal columns');
select is_empty('select * from pg_temp.off_the_trail()', 'every one of them is on the trail for insert, update, delete and truncate');
-- And what is not is found.
select is(tests.found(format('drop trigger audit_%s on %s', verb, p), 'off_the_trail'), format('%s: %s', p, verb), format('found: %s without its trigger for %s', p, verb))
from pg_temp.personal() as p, unnest('{insert,update,delete,truncate}'::text[]) as verb;
select is(tests.found(change, 'off_the_trail'), expected, 'found: ' || change) from (values
  ('alter table public.documents disable trigger audit_update', 'documents: update'),
  ('create table public.later (id integer primary key, note text); comment on column public.later.note is $c$PHI:clinical. A note.$c$',
    'later: delete, later: insert, later: truncate, later: update')) as v (change, expected);
select is_empty('select * from pg_temp.outdated()', 'its functions are what they are made to be');
select is(tests.found(change, 'outdated'), expected, 'found: ' || change) from (values
  ('alter table public.organization_members add column profile_id uuid', 'public_organization_members_changes, public_organization_members_rows'),
  ('create or replace function audit.public_documents_rows() returns trigger language plpgsql as $f$ begin return null; end $f$', 'public_documents_rows')) as v (change, expected);
select is((select count(*) from pg_trigger as t where t.tgrelid = 'private.data_keys'::regclass and t.tgname like 'audit\_%'), 4::bigint, 'keys are on the trail too');

select tests.create_families();
select tests.as('ada');
select set_config('request.headers', '{"x-request-id": "req-1", "x-forwarded-for": "203.0.113.9, 10.0.0.1", "user-agent": "Browser"}', true);
select public.rename_profile(tests.id('leo'), 'Leonardo');
select tests.as_system();
select row_eq($$ select actor_id, actor_role, session_id, request_id, verb, schema_name, table_name, row_id, profile_id, changed_columns, subject_id
    from audit.events order by id desc limit 1 $$,
  row(tests.user_id('ada'), 'authenticated'::text, md5('session ada')::uuid::text, 'req-1'::text, 'update'::text, 'public'::text, 'profiles'::text,
    tests.id('leo')::text, tests.id('leo'), array['label'], tests.id('leo')), 'who, what, whose');
select is_empty($$ select from audit.events as e where to_jsonb(e)::text ~* 'leonardo|203\.0\.113\.9|browser' $$, 'never what it says, nor from where it came');

-- The image: what the row said and where the request came from, for those who hold the person's key.
create function pg_temp.image(e audit.events) returns jsonb language sql as $$ select audit.open_image(e) $$;
create function pg_temp.last_image(p_table text, p_verb text) returns jsonb language sql as $$
  select pg_temp.image(e) from audit.events as e where e.table_name = p_table and e.verb = p_verb order by e.id desc limit 1 $$;
select is(pg_temp.last_image('profiles', 'update'), '{"before": {"label": "Leo"}, "after": {"label": "Leonardo"}, "address": "203.0.113.9", "user_agent": "Browser"}',
  'an update''s image is what changed, before and after, and from where');
select set_config('request.headers', '', true);
select is(pg_temp.last_image('families', 'insert') #>> '{after,label}', 'Verdi', 'an insert''s is the row');
select is(pg_temp.last_image('families', 'insert') ? 'before', false, 'which was nothing before');
create temporary table last as select max(id) as id from audit.events;
delete from public.profile_grants where id = tests.id('reader grant');
select is(pg_temp.last_image('profile_grants', 'delete') #>> '{before,id}', tests.id('reader grant')::text, 'a delete''s is what the row was');
select is(pg_temp.last_image('profile_grants', 'delete') ? 'after', false, 'and is no more');
select is_empty($$ select e.id from audit.events as e where e.commitment <> sha256(coalesce(e.image, '')) $$, 'the commitment is the hash of the image');
select is_empty($$ select from audit.events as e where e.image is not null group by e.commitment having count(*) > 1 $$, 'no two are the same, whatever they say');
select is_empty($$ select e.id, e.table_name from audit.events as e where (e.image is null) <> (e.subject_id = '00000000-0000-0000-0000-000000000000') $$,
  'what is about somebody has an image under their key, what is about nobody has none');
select set_eq($$ select e.table_name from audit.events as e where e.image is null $$, '{data_keys,key_epochs}'::text[], 'as the keys themselves');

select throws_ok(format('select audit.decrypt_image(%L, %L)', 'another key', e.image), '39000', null, 'another key opens none') from (select image from audit.events where image is not null order by id limit 1) as e;
select throws_ok($$ select audit.open_image(jsonb_populate_record(e, jsonb_build_object('image', e.image || '\x00'))) from audit.events as e where e.image is not null limit 1 $$, '22023', null, 'nor are changed bytes opened');

-- Long values stand as their hash; a statement about many people is an event for each row, under each one's own key.
select is(audit.shortened(jsonb_build_object('a', repeat('x', 5000), 'b', 1)),
  jsonb_build_object('a', jsonb_build_object('sha256', encode(sha256(convert_to(repeat('x', 5000), 'utf8')), 'hex'), 'length', 5000), 'b', 1), 'a long value stands as its hash');
update last set id = (select max(id) from audit.events);
update public.profiles set label = label || '!';
select bag_eq($$ select e.row_id, e.subject_id, pg_temp.image(e) -> 'after' from audit.events as e where e.id > (select id from last) $$,
  $$ select p.id::text, p.id as subject_id, jsonb_build_object('label', p.label) from public.profiles as p $$, 'each person''s change is sealed under their own key');
update last set id = (select max(id) from audit.events);
insert into public.notices (user_id, profile_id, family_id, code, subject_id) select tests.user_id('ada'), tests.id('leo'), tests.id('rossi'), 'access-requested', gen_random_uuid() from generate_series(1, 5200);
select is((select count(*) from audit.events as e where e.id > (select id from last) and e.table_name = 'notices' and e.verb = 'insert'), 5200::bigint, 'of a long statement too');
select is_empty($$ select n.id::text from public.notices as n except select e.row_id from audit.events as e where e.id > (select id from last) $$, 'each row its own');
select is_empty($$ select from audit.events as e where e.changed_columns = '{access_version}' $$, 'versions of access are no events');

-- A table that is changed later goes on being recorded whole, by sessions that have written to it before; and when it can not, it is not written.
alter table public.notices add column remark text;
insert into public.notices (user_id, profile_id, family_id, code, subject_id, remark) values (tests.user_id('ada'), tests.id('leo'), tests.id('rossi'), 'access-requested', tests.id('leo'), 'new');
select is(pg_temp.last_image('notices', 'insert') #>> '{after,remark}', 'new', 'a column that came later is in the image of an insert');
update public.notices set remark = 'newer' where remark = 'new';
select is(pg_temp.last_image('notices', 'update'), '{"before": {"remark": "new"}, "after": {"remark": "newer"}}', 'of an update');
delete from public.notices where remark = 'newer';
select is(pg_temp.last_image('notices', 'delete') #>> '{before,remark}', 'newer', 'and of a delete');
alter table public.notices rename column profile_id to person_id;
select throws_ok('delete from public.notices', '42703', null, 'a row that can not be told whose it is is not written');
alter table public.notices rename column person_id to profile_id;
alter table public.notices drop column remark;

-- The worker's writes name whose order it was.
select tests.file('audited', 'ada', tests.id('leo'), '{s1}');
select row_eq($$ select actor_id, on_behalf_of, actor_role from audit.events where table_name = 'clinical_events' and verb = 'insert' $$,
  row(null::uuid, tests.user_id('ada'), 'service_role'::text), 'a stage acts on behalf of who asked for it');

-- Append-only, each part of it.
create function pg_temp.parts() returns setof regclass language sql as $$ select relid::regclass from pg_partition_tree('audit.events') $$;
select throws_ok(format(statement, part), '42501', 'the audit trail is append-only', format(statement, part) || ': by the owner either')
from unnest(array['audit.events', (select min(tableoid)::regclass::text from audit.events)]) as part,
  unnest(array['update %s set verb = ''insert''', 'delete from %s']) as statement;
select throws_ok(format('truncate %s', part), '42501', 'the audit trail is append-only', format('no truncate of %s', part)) from pg_temp.parts() as part;
select is(has_table_privilege(r, part, v), false, format('%s may not %s %s', r, v, part))
from unnest(array['anon', 'authenticated', 'service_role']) as r, unnest(array['select', 'insert', 'update', 'delete', 'truncate']) as v, pg_temp.parts() as part;
select is(has_function_privilege(r, p.oid, 'execute'), false, format('%s may not execute %s', r, p.oid::regprocedure))
from unnest(array['anon', 'authenticated', 'service_role']) as r, pg_proc as p where p.pronamespace = 'audit'::regnamespace;

-- A part a month, made ahead.
select set_has($$ select part::text from pg_temp.parts() as part $$,
  $$ select to_char(date_trunc('month', now(), 'UTC') + make_interval(months => n), '"audit.events_"YYYY_MM') from generate_series(0, 3) as n $$, 'this month and the next three have their part');
select is(audit.make_partitions(), 0, 'making them again makes none');
select is_empty('select from audit.events_default', 'nothing had to go where no month was ready');
insert into audit.events (occurred_at, actor_role, verb, schema_name, table_name, subject_id) values (now() + interval '2 years', 'postgres', 'truncate', 'x', 'x', gen_random_uuid());
select is((select count(*) from audit.events_default), 1::bigint, 'a write never fails for lack of a part');
-- The clock moves on: a month whose events lie there already is left there, as nothing of the trail is moved; the others come.
do $$ declare part regclass; begin
  for part in select p from pg_temp.parts() as p where p::text ~ '_\d{4}_\d\d$' and p::text > to_char(now() at time zone 'UTC', '"audit.events_"YYYY_MM') loop
    execute format('drop table %s', part);
  end loop;
end $$;
insert into audit.events (occurred_at, actor_role, verb, schema_name, table_name, subject_id)
values (date_trunc('month', now(), 'UTC') + interval '2 months 3 days', 'postgres', 'truncate', 'x', 'x', gen_random_uuid());
create temporary table parts as select count(*) as n from pg_temp.parts();
select public.prune_jobs();
select is((select count(*) from pg_temp.parts()), n + 2, 'what is missing is made by the daily job') from parts;
select is(audit.make_partitions(), 0, 'once');

-- Attack 27: what cannot be recorded does not happen, and says so, whichever way it cannot.
create function pg_temp.unaudited(p_broken text, p_statement text) returns text language plpgsql as $$
declare
  code text;
begin
  begin
    execute p_broken;
    begin
      perform tests.as('ada');
      execute p_statement;
    exception when others then code := sqlstate;
    end;
    perform tests.as_system();
    code := concat_ws(', ', code, (select 'written' from public.families where label = 'Unseen'), (select 'renamed' from public.profiles where label = 'Unseen'));
    raise exception using errcode = 'ZZ999';
  exception when sqlstate 'ZZ999' then null;
  end;
  return code;
end $$;
select is(pg_temp.unaudited(broken, statement), expected, format('attack 27: %s fails when %s', statement, broken)) from (values
  ('alter table audit.events add constraint full_disk check (table_name <> ''families'') not valid', '23514'),
  ('alter table audit.events add constraint full_disk check (verb <> ''insert'') not valid', '23514'),
  ('drop function audit.image_keys(uuid[])', '42883'),
  ('delete from private.data_keys; drop function private.current_epoch()', '42883'),
  ('drop function audit.request()', '42883')) as v (broken, expected), (values ('select public.create_family(''Unseen'')')) as s (statement);
select is(pg_temp.unaudited('alter table audit.events add constraint full_disk check (verb <> ''update'') not valid', format('select public.rename_profile(%L, ''Unseen'')', tests.id('leo'))),
  '23514', 'attack 27: so does an update');
select is(pg_temp.unaudited('select 1', 'select public.create_family(''Unseen'')'), 'written', 'and what can be recorded does happen');
select is_empty($$ select p.oid::regprocedure from pg_proc as p where p.pronamespace = 'audit'::regnamespace and p.prosrc ~* '\mexception\s+when\M' $$,
  'attack 27: nothing of the trail swallows an error');
select * from finish();
rollback;
