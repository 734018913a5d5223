-- The queue: leases, what becomes of a lost one, retries, dead letters, and on whose rights a result is stored.
-- (Two workers at the same moment need two connections: see tests/api.)
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_families();
create temporary table leases (nth serial, token uuid);
grant all on leases, leases_nth_seq to public;
create function pg_temp.claim(p_stage public.processing_stage default 'process') returns uuid language sql as
  $$ insert into leases (token) values ((public.claim_job(p_stage) ->> 'lease_token')::uuid) returning token $$;
create function pg_temp.lease(p_nth integer) returns uuid language sql as $$ select token from leases where nth = p_nth $$;
create function pg_temp.read_result(p_name text) returns jsonb language sql as $$
  select jsonb_build_object('sha256', encode(sha256(convert_to(p_name, 'utf8')), 'hex'), 'extraction', tests.extraction('{s1}')) $$;
grant execute on function pg_temp.claim(public.processing_stage), pg_temp.lease(integer), pg_temp.read_result(text) to public;

-- One lease at a time.
select tests.submit('q1', 'ada', tests.id('leo'));
select tests.as_service();
select results_eq('select * from public.due_jobs()', $$ values ('process', 1) $$, 'one job is due');
select isnt(pg_temp.claim(), null, 'it is claimed');
select is(public.claim_job('process'), null, 'and not twice');
select is_empty('select * from public.due_jobs()', 'nothing is due');
select is(public.heartbeat_job(pg_temp.lease(1), 90), true, 'a worker prolongs its lease');

-- An expired lease is another's; the first can no longer store.
select tests.as_system();
update private.processing_jobs set leased_until = clock_timestamp() - interval '1 second';
select tests.as_service();
select results_eq('select * from public.due_jobs()', $$ values ('process', 1) $$, 'an expired lease is due again');
select isnt(pg_temp.claim(), null, 'another worker takes it');
select throws_ok($$ select public.complete_stage(pg_temp.lease(1), pg_temp.read_result('q1')) $$, 'PT409', 'lease-lost', 'who lost the lease stores nothing');
select throws_ok($$ select public.fail_job(pg_temp.lease(1), 'timeout', true) $$, 'PT409', 'lease-lost', 'nor fails it');
select is(public.heartbeat_job(pg_temp.lease(1)), false, 'nor prolongs it');
select throws_ok($$ select public.complete_stage(gen_random_uuid(), '{}') $$, 'PT409', null, 'a token nobody was given is no lease');

-- A result that does not fit stores nothing.
select throws_ok($$ select public.complete_stage(pg_temp.lease(2), '{}') $$, '22023', null, 'a result has the shape of its stage');
select tests.as_system();
select is_empty('select from private.extractions', 'nothing was stored');
select tests.as_service();
select is(public.complete_stage(pg_temp.lease(2), pg_temp.read_result('q1')) ->> 'status', 'processing', 'the lease stores');
select is(public.complete_stage(pg_temp.lease(2), pg_temp.read_result('q1')) ->> 'status', 'processing', 'twice is once');
select is(public.complete_stage(pg_temp.lease(2), '{"other": "result"}') ->> 'status', 'processing', 'whatever the second says');
select results_eq('select * from public.due_jobs()', $$ values ('normalize', 1) $$, 'the next stage was opened once, in the same transaction');

-- Retries: back to the queue, later; in the end a dead letter with the reason.
select pg_temp.claim('normalize');
select is(public.fail_job(pg_temp.lease(3), 'timeout', true) ->> 'status', 'queued', 'a failed attempt is tried again');
select is(public.fail_job(pg_temp.lease(3), 'timeout', true) ->> 'status', 'queued', 'failing twice is failing once');
select throws_ok($$ select public.complete_stage(pg_temp.lease(3), '{"events": []}') $$, 'PT409', null, 'a failed attempt cannot succeed after all');
select is_empty('select * from public.due_jobs()', 'not at once');
select tests.as_system();
select results_eq($$ select attempt, last_error, run_after between clock_timestamp() + interval '0.8 seconds' and clock_timestamp() + interval '3 seconds'
  from private.processing_jobs where stage = 'normalize' $$, $$ values (1, 'timeout', true) $$, 'after 2 seconds, give or take a half');
update private.processing_jobs set attempt = 4, run_after = clock_timestamp() where stage = 'normalize';
select tests.as_service();
select pg_temp.claim('normalize');
select is(public.fail_job(pg_temp.lease(4), 'timeout', true) - 'document_id', '{"status": "rejected", "status_reason": "processing-failed"}',
  'after five attempts it is given up');
select tests.as_system();
select results_eq($$ select state, last_error, attempt from private.processing_jobs where stage = 'normalize' $$, $$ values ('dead', 'timeout', 5) $$, 'as a dead letter');
select tests.as('ada');
select is(public.submit_document(tests.id('q1')) ->> 'status', 'queued', 'a person may try again');
select tests.as_service();
select pg_temp.claim();
select is(public.fail_job(pg_temp.lease(5), 'damaged-document', false) - 'document_id', '{"status": "rejected", "status_reason": "damaged-document"}',
  'what cannot be retried is rejected with its reason');
select throws_ok($$ select public.fail_job(pg_temp.lease(5), 'Free text: Ada Rossi', false) $$, '22023', null, 'a reason is a code, never text');

-- A document that takes its workers down is given up too.
select tests.submit('poison', 'ada', tests.id('leo'));
select tests.as_system();
update private.processing_jobs set attempt = 5, state = 'leased', lease_token = gen_random_uuid(), leased_until = clock_timestamp() - interval '1 second'
where document_id = tests.id('poison');
update public.documents set status = 'processing' where id = tests.id('poison');
select tests.as_service();
select is(public.claim_job('process'), null, 'a lease that expired for the fifth time is not given again');
select tests.as_system();
select row_eq($$ select status, status_reason from public.documents where id = tests.id('poison') $$, row('rejected'::public.document_status, 'processing-failed'::text), 'the document is rejected');

-- Whose rights: the requester's, at the moment of storing.
select tests.submit('revoked later', 'writer', tests.id('leo'));
select tests.propose('revoked later', '{s1}');
select tests.as_service();
select pg_temp.claim('guard');
select tests.as('ada');
select public.revoke_access(tests.id('writer grant'));
select tests.as_service();
select is(public.complete_stage(pg_temp.lease(6), tests.verdict('filed')) - 'document_id', '{"status": "rejected", "status_reason": "access-revoked"}',
  'rights revoked before filing: rejected');
select is(public.complete_stage(pg_temp.lease(6), tests.verdict('filed')) ->> 'status_reason', 'access-revoked', 'again the same');
select tests.as_system();
select is_empty($$ select from public.clinical_events where status = 'filed' $$, 'and nothing filed');
select tests.submit('account gone', 'manager', tests.id('leo'));
select tests.as_system();
delete from auth.users where id = tests.user_id('manager');
select is(tests.process('account gone', '{s1}') ->> 'status_reason', 'access-revoked', 'a deleted account''s order is not carried out');

-- For the service role alone.
select tests.as_system();
select is(has_function_privilege(r, f, 'execute'), false, format('%s may not execute %s', r, f))
from unnest(array['anon', 'authenticated']) as r,
  unnest(array['public.due_jobs()', 'public.claim_job(public.processing_stage, integer)', 'public.heartbeat_job(uuid, integer)',
    'public.complete_stage(uuid, jsonb)', 'public.fail_job(uuid, text, boolean)']) as f;
select is((select count(*) from pg_proc as p where p.pronamespace = 'private'::regnamespace and p.proname in ('claim_job', 'complete_stage', 'fail_job')
  and (has_function_privilege('authenticated', p.oid, 'execute') or has_function_privilege('anon', p.oid, 'execute'))), 0::bigint, 'nor what stands behind');
select * from finish();
rollback;
