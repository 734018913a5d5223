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
create function pg_temp.claim_as(p_worker text, p_stage public.processing_stage default 'process') returns uuid language sql as
  $$ insert into leases (token) values ((public.claim_job(p_stage, 60, p_worker) ->> 'lease_token')::uuid) returning token $$;
create function pg_temp.job(p_name text) returns table (state text, attempt integer, interruptions integer, alone boolean, last_error text) language sql as
  $$ select j.state, j.attempt, j.interruptions, j.alone, j.last_error from private.processing_jobs as j
     where j.document_id = tests.id(p_name) order by j.created_at desc limit 1 $$;
grant execute on function pg_temp.claim_as(text, public.processing_stage) to public;
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

-- Cancelling: by whoever may write, while it is on its way. What the worker hands in after that is refused.
select tests.submit('called back', 'ada', tests.id('leo'));
select tests.as('reader');
select throws_ok($$ select public.cancel_document(tests.id('called back')) $$, '42501', null, 'a reader cancels nothing');
select tests.as('stranger');
select throws_ok($$ select public.cancel_document(tests.id('called back')) $$, '42501', null, 'nor a stranger');
select tests.as_service();
select isnt(pg_temp.claim(), null, 'a worker has it');
select tests.as('ada');
select is(public.cancel_document(tests.id('called back'))::jsonb - 'document_id', '{"status": "rejected", "status_reason": "cancelled"}', 'who may write cancels it');
select is(public.cancel_document(tests.id('called back')) ->> 'status_reason', 'cancelled', 'again: the same answer');
select tests.as_service();
select throws_ok($$ select public.complete_stage(pg_temp.lease(7), pg_temp.read_result('called back')) $$, 'PT409', 'lease-lost', 'the worker is refused');
select throws_ok($$ select public.fail_job(pg_temp.lease(7), 'timeout', true) $$, 'PT409', 'lease-lost', 'and revives nothing by failing');
select is(public.heartbeat_job(pg_temp.lease(7)), false, 'its heart beats for nothing');
select is_empty('select * from public.due_jobs()', 'nothing is due');
select tests.as_system();
select is_empty($$ select from private.extractions where document_id = tests.id('called back') $$, 'nothing was stored');
select tests.as('ada');
select is(public.submit_document(tests.id('called back')) ->> 'status', 'queued', 'it may be submitted again');
select throws_ok($$ select public.cancel_document(gen_random_uuid()) $$, '42501', null, 'a document that is not there is somebody else''s');
select is(public.cancel_document(tests.id('q1')) ->> 'status_reason', 'damaged-document', 'what has come to its end stays as it is');
select tests.as_service();
select is(tests.process('called back', '{s1}') ->> 'status', 'processing', 'and goes its way');

-- Progress: for whoever may read the document, with nothing of the workers.
select tests.as('ada');
select is(public.document_progress(tests.id('called back')) - array['document_id', 'submitted_at', 'waiting_since'],
  '{"status": "processing", "status_reason": null, "settled_at": null, "stage": "normalize", "step": 2, "steps": 3, "attempt": 0,
    "max_attempts": 5, "waiting_for": null, "next_try_at": null, "last_error": null}', 'a document waits for its second step');
select isnt(public.document_progress(tests.id('called back')) -> 'waiting_since', 'null', 'since when');
select is(public.document_detail(tests.id('called back'))::jsonb -> 'progress', public.document_progress(tests.id('called back')), 'its detail says the same');
select tests.as_service();
select pg_temp.claim('normalize');
select tests.as('ada');
select is(jsonb_path_query_array(public.document_progress(tests.id('called back')), '$.keyvalue() ? (@.key == "attempt" || @.key == "waiting_since").value'), '[1, null]',
  'it is worked');
select tests.as_service();
select public.fail_job(pg_temp.lease(8), 'internal-error', true);
select tests.as('ada');
select is(public.document_progress(tests.id('called back')) ->> 'last_error', 'internal-error', 'an attempt has failed');
select cmp_ok((public.document_progress(tests.id('called back')) ->> 'next_try_at')::timestamptz, '>', clock_timestamp(), 'and when the next one is');
select results_eq($$ select p -> 'document_id' from jsonb_array_elements(public.profile_progress(tests.id('leo')) -> 'documents') as p $$,
  $$ select to_jsonb(tests.id('called back')) $$, 'a profile''s: what is on its way');
select is((select count(*) from jsonb_array_elements(public.profile_progress(tests.id('leo'), clock_timestamp()) -> 'documents')), 5::bigint, 'and what came to its end since');
select is(public.profile_progress(tests.id('nora'), '2020-01-01') -> 'documents', '[]', 'and of no other person');
select tests.as('reader');
select throws_ok($$ select public.document_progress(tests.id('called back')) $$, '42501', null, 'who may not read a document learns nothing of it');
select is(public.profile_progress(tests.id('leo'), '2020-01-01') -> 'documents', '[]', 'nor from its profile');
select tests.as('stranger');
select throws_ok($$ select public.profile_progress(tests.id('leo')) $$, '42501', null, 'strangers learn nothing of a profile');
select tests.as('ada');
select public.cancel_document(tests.id('called back'));

-- A worker that died by itself: the attempt counts, the first retry comes at once, and in the end the document is given
-- up. It is worked with nothing beside it: its neighbours are not given up with it.
select tests.submit('killer', 'ada', tests.id('leo'));
select tests.submit('neighbour', 'ada', tests.id('leo'));
select tests.as_service();
select isnt(pg_temp.claim_as('stack-a/1'), null, 'a worker takes one job');
select isnt(pg_temp.claim_as('stack-a/1'), null, 'and another beside it');
select tests.as_system();
select is(private.release_jobs('stack-a/2', false), 0, 'another worker''s death changes nothing');
select is(private.release_jobs('stack-a/1', false), 2, 'its death hands both back');
select is(private.release_jobs('stack-a/1', false), 0, 'once');
select results_eq($$ select * from pg_temp.job('killer') $$, $$ values ('queued', 1, 0, true, 'worker-died') $$, 'the attempt counts');
select row_eq($$ select status from public.documents where id = tests.id('killer') $$, row('queued'::public.document_status), 'the document waits again');
update private.processing_jobs set run_after = clock_timestamp() - interval '1 second' where document_id = tests.id('killer');
select tests.as_service();
select throws_ok($$ select public.complete_stage(pg_temp.lease(9), pg_temp.read_result('killer')) $$, 'PT409', 'lease-lost', 'a dead worker''s last word comes too late');
select isnt(pg_temp.claim_as('stack-a/2'), null, 'the next worker takes one at once');
select is(public.claim_job('process', 60, 'stack-a/2'), null, 'and gets nothing beside it');
select isnt(pg_temp.claim_as('stack-a/3'), null, 'another worker takes the other');
select is(public.complete_stage(pg_temp.lease(12), pg_temp.read_result('neighbour')) ->> 'status', 'processing', 'which was innocent');
select tests.submit('third', 'ada', tests.id('leo'));
select tests.as_service();
select is(public.claim_job('process', 60, 'stack-a/2'), null, 'who works a suspect gets nothing else');
select isnt(pg_temp.claim_as('stack-a/3'), null, 'others do');
select tests.as_system();
update private.processing_jobs set attempt = 5 where document_id = tests.id('killer');
select is(private.release_jobs('stack-a/2', false), 1, 'the fifth death');
select row_eq($$ select status, status_reason from public.documents where id = tests.id('killer') $$, row('rejected'::public.document_status, 'processing-failed'::text), 'is the last');
select results_eq($$ select state, last_error from pg_temp.job('killer') $$, $$ values ('dead', 'worker-died') $$, 'with its reason');

-- Everything went down together: no document is to blame, however often; but not for ever.
select is(private.release_jobs('stack-a', true), 1, 'a start hands back what the one before it had');
select results_eq($$ select * from pg_temp.job('third') $$, $$ values ('queued', 0, 1, false, 'interrupted') $$, 'the attempt is taken back');
select is(private.release_jobs('stack', true), 0, 'other stacks'' workers are not ours');
select tests.as_service();
select isnt(pg_temp.claim_as('stack-a/4'), null, 'it is worked again at once');
select tests.as_system();
update private.processing_jobs set interruptions = 20 where document_id = tests.id('third');
select private.release_jobs('stack-a', true);
select row_eq($$ select status, status_reason from public.documents where id = tests.id('third') $$, row('rejected'::public.document_status, 'processing-failed'::text), 'what would take everything down for ever is given up');

-- A lease that ran out: whoever had it has fallen silent, and nothing is worked beside it either.
select tests.submit('silent', 'ada', tests.id('leo'));
select tests.as_service();
select isnt(pg_temp.claim_as('stack-a/5', 'normalize'), null, 'a worker has the neighbour''s next stage');
select isnt(pg_temp.claim_as('stack-a/6'), null, 'another works, and falls silent');
select tests.as_system();
update private.processing_jobs set leased_until = clock_timestamp() - interval '1 second' where document_id = tests.id('silent');
select tests.as_service();
select is(public.claim_job('process', 60, 'stack-a/5'), null, 'a busy worker does not get it');
select isnt(pg_temp.claim_as('stack-a/7'), null, 'an idle one does');
select tests.as_system();
select row_eq($$ select alone, attempt from pg_temp.job('silent') $$, row(true, 2), 'to itself');
select private.release_jobs('stack-a', true);

-- Dead letters are listed and tried again by the service.
select tests.as_service();
select results_eq($$ select document_id, stage, last_error from public.dead_jobs(2) $$,
  $$ values (tests.id('third'), 'process', 'worker-died'), (tests.id('killer'), 'process', 'worker-died') $$, 'the latest dead letters');
select is(public.retry_dead_job((select job_id from public.dead_jobs(1))) ->> 'status', 'queued', 'one is tried again');
select throws_ok($$ select public.retry_dead_job(gen_random_uuid()) $$, 'PT409', 'not-given-up', 'what is not there is not');
select is(tests.process('third', '{s1}') ->> 'status', 'processing', 'with all its attempts');
select tests.as('ada');
select public.submit_document(tests.id('killer'));
select tests.as_service();
select throws_ok($$ select public.retry_dead_job(job_id) from public.dead_jobs() where document_id = tests.id('killer') $$, 'PT409', 'not-given-up',
  'nor what a person has submitted again since');

-- What is finished is kept for a month; dead letters longer.
select tests.as_system();
update private.processing_jobs set finished_at = clock_timestamp() - interval '31 days' where finished_at is not null;
create temporary table kept as select id from private.processing_jobs where state not in ('done', 'cancelled');
select tests.as_service();
select cmp_ok(public.prune_jobs(), '>', 3, 'old jobs are deleted');
select is(public.prune_jobs(), 0, 'once');
select tests.as_system();
select set_eq('select id from private.processing_jobs', 'select id from kept', 'dead letters and what is open stay');

-- What a function cannot read waits for a worker, and for nobody else.
create function pg_temp.claim_for_worker(p_worker text) returns uuid language sql as
  $$ insert into leases (token) values ((public.claim_job('process', 60, p_worker, 'worker') ->> 'lease_token')::uuid) returning token $$;
create function pg_temp.last_lease() returns uuid language sql as $$ select token from leases where token is not null order by nth desc limit 1 $$;
grant execute on function pg_temp.claim_for_worker(text), pg_temp.last_lease(), pg_temp.job(text) to public;
select tests.as_system();
update private.processing_jobs set run_after = clock_timestamp() + interval '1 day' where state = 'queued';
update private.processing_jobs set leased_until = clock_timestamp() + interval '1 day' where state = 'leased';
select tests.submit('scan', 'ada', tests.id('leo'));
select tests.as_service();
select is(public.claim_job('process', 60, 'ocr-a/1', 'worker'), null, 'nothing was handed over yet');
select throws_ok($$ select public.claim_job('process', 60, 'ocr-a/1', 'person') $$, '22023', null, 'no other reader is known');
select isnt(pg_temp.claim_as('stack-a/9'), null, 'a function takes a scan');
select is(public.hand_over_job(pg_temp.last_lease()) ->> 'status', 'queued', 'and hands it over');
select is(public.hand_over_job(pg_temp.last_lease()) ->> 'status', 'queued', 'twice is once');
select throws_ok($$ select public.complete_stage(pg_temp.last_lease(), pg_temp.read_result('scan')) $$, 'PT409', 'lease-lost', 'it stores nothing more');
select tests.as_system();
select results_eq($$ select state, attempt, interruptions from pg_temp.job('scan') $$, $$ values ('queued', 0, 0) $$, 'no attempt is counted');
select tests.as_service();
select is(public.claim_job('process'), null, 'no function gets it again');
select is_empty('select * from public.due_jobs()', 'and no dispatcher is told of it');
select tests.as('ada');
select is(public.document_progress(tests.id('scan')) ->> 'waiting_for', 'worker', 'its people see what it waits for');
select tests.as_service();
select isnt(pg_temp.claim_for_worker('ocr-a/1'), null, 'a worker takes it');
select is(public.claim_job('process', 60, 'ocr-a/2', 'worker'), null, 'one worker');
select is(public.heartbeat_job(pg_temp.last_lease(), 60), true, 'its heart beats as a function''s does');
select tests.as('ada');
select is(public.document_progress(tests.id('scan')) -> 'waiting_for', 'null', 'it waits no more');
select tests.as_service();
select is(public.fail_job(pg_temp.last_lease(), 'internal-error') ->> 'status', 'queued', 'an attempt fails');
select tests.as_system();
update private.processing_jobs set run_after = clock_timestamp() where document_id = tests.id('scan');
select tests.as_service();
select is(public.claim_job('process'), null, 'the next one is a worker''s again');
select isnt(pg_temp.claim_for_worker('ocr-a/1'), null, 'who gets it');
select tests.as_system();
select is(private.release_jobs('ocr-a/1', false), 1, 'a worker that dies leaves it to another');
select row_eq($$ select * from pg_temp.job('scan') $$, row('queued'::text, 2, 0, true, 'worker-died'::text), 'and is blamed as a function is');
update private.processing_jobs set run_after = clock_timestamp() where document_id = tests.id('scan');
select tests.as_service();
select isnt(pg_temp.claim_for_worker('ocr-a/2'), null, 'the other takes it');
select public.hand_over_job(pg_temp.last_lease());
select tests.as_system();
select row_eq($$ select * from pg_temp.job('scan') $$, row('queued'::text, 2, 1, true, 'worker-died'::text), 'one that ends in order leaves it as it was');
update private.processing_jobs set interruptions = 20 where document_id = tests.id('scan');
select tests.as_service();
select isnt(pg_temp.claim_for_worker('ocr-a/3'), null, 'taken once more');
select is(public.hand_over_job(pg_temp.last_lease()) - 'document_id', '{"status": "rejected", "status_reason": "processing-failed"}', 'but not for ever');
select is(public.retry_dead_job((select job_id from public.dead_jobs() where document_id = tests.id('scan'))) ->> 'status', 'queued', 'its dead letter can be tried again');
select isnt(pg_temp.claim_for_worker('ocr-a/3'), null, 'by a worker');
select is(public.complete_stage(pg_temp.last_lease(), pg_temp.read_result('scan')) ->> 'status', 'processing', 'a worker stores as a function does');
select results_eq('select * from public.due_jobs()', $$ values ('normalize', 1) $$, 'and the next stage is a function''s');
select isnt(pg_temp.claim('normalize'), null, 'who takes it');
select throws_ok($$ select public.hand_over_job(pg_temp.last_lease()) $$, '22023', null, 'and cannot hand it over');

-- For the service role alone.
select tests.as_system();
select is(has_function_privilege(r, f, 'execute'), false, format('%s may not execute %s', r, f))
from unnest(array['anon', 'authenticated']) as r,
  unnest(array['public.due_jobs()', 'public.claim_job(public.processing_stage, integer, text, text)', 'public.hand_over_job(uuid)', 'public.heartbeat_job(uuid, integer)',
    'public.complete_stage(uuid, jsonb)', 'public.fail_job(uuid, text, boolean)', 'public.dead_jobs(integer)', 'public.retry_dead_job(uuid)',
    'public.prune_jobs()']) as f;
select is((select count(*) from pg_proc as p where p.pronamespace = 'private'::regnamespace and p.proname in ('claim_job', 'complete_stage', 'fail_job')
  and (has_function_privilege('authenticated', p.oid, 'execute') or has_function_privilege('anon', p.oid, 'execute'))), 0::bigint, 'nor what stands behind');
select * from finish();
rollback;
