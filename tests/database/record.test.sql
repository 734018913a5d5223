-- The record: from a verdict to filed events; review, duplicates, the same fact twice, and changing hands.
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_families();
-- The helpers of this file are called by whoever acts; rolled back with it.
alter default privileges grant execute on functions to public;
create function pg_temp.statuses(p_name text) returns text language sql as $$
  select string_agg(e.status::text, ' ' order by e.statement_id) from public.clinical_events as e where e.document_id = tests.id(p_name) $$;
create function pg_temp.flag_id(p_name text, p_code text) returns uuid language sql as $$
  select q.id from public.quality_flags as q where q.document_id = tests.id(p_name) and q.code = p_code order by q.created_at desc limit 1 $$;
create function pg_temp.count_events(p_user text) returns bigint language plpgsql as $$
declare
  n bigint;
begin
  perform tests.as(p_user);
  select count(*) into n from public.clinical_events;
  perform tests.as_system();
  return n;
end $$;

-- What is proposed is of nobody's record.
select tests.submit('lab', 'ada', tests.id('leo'));
select tests.propose('lab', '{s1,s2}', '{}');
select is(pg_temp.count_events('ada'), 0::bigint, 'a proposed event is seen by nobody in the table');
select tests.as('ada');
select is(json_array_length(public.document_detail(tests.id('lab')) -> 'events'), 2, 'who may write sees it in the document');
select tests.as_system();
select row_eq($$ select value_number::text, occurred_on, occurred_precision, source_page, source_box, label_mask, code from public.clinical_events where statement_id = 's1' $$,
  row('7.40'::text, '2026-03-04'::date, 'day'::text, 1, '{72.1,100.25,30,10}'::real[], 0, '718-7'::text), 'digits, date and place are kept as printed');

-- Results are checked before anything of them is stored.
select tests.submit('bad', 'ada', tests.id('leo'));
select tests.process('bad', '{s1}');
select tests.as_service();
create function pg_temp.try_events(p_events jsonb) returns text language plpgsql as $$
declare
  token uuid;
begin
  select (public.claim_job('normalize') ->> 'lease_token')::uuid into token;
  return tests.error_of(format('select public.complete_stage(%L, %L)', token, jsonb_build_object('events', p_events)));
end $$;
create function pg_temp.retry_normalize() returns void language sql as $$
  update private.processing_jobs set leased_until = clock_timestamp() - interval '1 second', attempt = 0 where state = 'leased' and stage = 'normalize' $$;
create function pg_temp.refused() returns setof text language plpgsql as $$
declare
  c record;
begin
  for c in select * from (values
    ('a statement the document does not have', tests.event('s9')),
    ('a label that does not exist', tests.event('s1', '{XYZ}')),
    ('a fingerprint that is none', tests.event('s1', '{}', '{"fingerprint": "abc"}')),
    ('no source', tests.event('s1', '{}', '{"source": null}')),
    ('a box of three', tests.event('s1', '{}', '{"source": {"page": 1, "box": [1, 2, 3]}}')),
    ('an impossible date', tests.event('s1', '{}', '{"occurred_on": "2026-02-31"}')),
    ('a comparator that is none', tests.event('s1', '{}', '{"value_comparator": "~"}')),
    ('a number that is none', tests.event('s1', '{}', '{"value_number": "seven"}')),
    ('a type that does not exist', tests.event('s1', '{}', '{"type": "guess"}')),
    ('a confidence of two', tests.event('s1', '{}', '{"confidence": 2}'))) as v (name, event) loop
    perform tests.as_service();
    return next alike(pg_temp.try_events(jsonb_build_array(tests.event('s1'), c.event)), '2%', 'refused: ' || c.name);
    perform tests.as_system();
    perform pg_temp.retry_normalize();
  end loop;
end $$;
select tests.as_system();
select * from pg_temp.refused();
select is(pg_temp.statuses('bad'), null, 'and nothing of it stored');
select tests.as_service();
select isnt(public.claim_job('guard'), null);
select tests.as_system();
create function pg_temp.guard_refused() returns setof text language plpgsql as $$
declare
  c record;
  token uuid;
  other uuid := (select id from public.clinical_events limit 1);
begin
  select lease_token into token from private.processing_jobs where stage = 'guard' and state = 'leased';
  perform tests.as_service();
  for c in select * from (values
    ('a disposition that does not exist', tests.verdict('filed') || '{"disposition": "rejected"}'),
    ('filing what is not certainly theirs', tests.verdict('filed', 'unsure')),
    ('an unknown event held', tests.verdict('filed', p_held => array[gen_random_uuid()])),
    ('a flag on an unknown event', tests.verdict('filed', p_flags => tests.flag('odd', gen_random_uuid()))),
    ('a person of another family', tests.verdict('quarantined', p_profile => tests.id('verdi child'))),
    ('a severity that does not exist', tests.verdict('filed', p_flags => tests.flag('odd', null, 'fatal')))) as v (name, verdict) loop
    return next alike(tests.error_of(format('select public.complete_stage(%L, %L)', token, c.verdict)), '2%', 'refused: ' || c.name);
  end loop;
  perform tests.as_system();
  return next is((select d.status::text from public.documents as d where d.id = tests.id('lab')), 'processing', 'and nothing filed');
end $$;
select * from pg_temp.guard_refused();

-- Held events wait, the rest is filed.
select tests.remember('s2', (select id from public.clinical_events where document_id = tests.id('lab') and statement_id = 's2'));
select tests.remember('guard lease', (select lease_token from private.processing_jobs where stage = 'guard' and state = 'leased'));
select tests.as_service();
select public.complete_stage(tests.id('guard lease'),
  tests.verdict('filed', p_held => array[tests.id('s2')], p_flags => tests.flag('implausible', tests.id('s2'), 'error')));
select tests.as_system();
select is(pg_temp.statuses('lab'), 'filed held', 'a document is filed, its held event waits');
select is(pg_temp.count_events('reader'), 1::bigint, 'a reader sees what is filed');
select is(pg_temp.count_events('writer'), 2::bigint, 'a writer also what is held');
select is(pg_temp.count_events('stranger'), 0::bigint, 'a stranger nothing');

-- The life of a flag.
select tests.remember('flag', pg_temp.flag_id('lab', 'implausible'));
select tests.as('reader');
select throws_ok($$ select public.resolve_quality_flag(tests.id('flag'), 'confirm') $$, '42501', null, 'a reader decides about no flag');
select tests.as('writer');
select throws_ok($$ select public.dismiss_quality_flag((select id from public.list_quality_flags(tests.id('lab')))) $$, 'PT409', 'flag-blocks', 'what blocks is not dismissed');
select is(public.resolve_quality_flag((select id from public.list_quality_flags(tests.id('lab'))), 'confirm', 'I asked the lab') ->> 'state', 'resolved', 'a writer confirms');
select is((select status::text from public.clinical_events where statement_id = 's2'), 'filed', 'and the event is filed');
select is(public.document_detail(tests.id('lab')) #>> '{flags,0,note}', 'I asked the lab', 'the note opens for those who may read it');
select throws_ok($$ select public.resolve_quality_flag((select id from public.list_quality_flags(tests.id('lab'))), 'reject') $$, 'PT409', 'flag-closed', 'a closed flag is closed');
select is(public.restore_quality_flag((select id from public.list_quality_flags(tests.id('lab')))) ->> 'state', 'open', 'until it is restored');
select is((select status::text from public.clinical_events where statement_id = 's2'), 'held', 'then the event is held again');
select is(public.resolve_quality_flag((select id from public.list_quality_flags(tests.id('lab'))), 'reject') ->> 'state', 'resolved', 'or it is rejected');
select is((select status::text from public.clinical_events where statement_id = 's2'), 'entered_in_error', 'and the event was an error');

-- The same bytes again.
select tests.submit('lab again', 'ada', tests.id('nora'));
select tests.as_service();
select is(tests.process('lab', '{s1}') - 'document_id', '{"status": "rejected", "status_reason": "duplicate"}', 'the same bytes are recognised');
select tests.as('ada');
select is((public.document_detail(tests.id('lab again')) ->> 'duplicate_of')::uuid, tests.id('lab'), 'and point at the first, for who may see it');
select tests.submit('lab at mia', 'mia', tests.id('mia'));
select tests.as_service();
select is(tests.process('lab', '{s1}') ->> 'status', 'processing', 'whoever does not reach the first is told nothing of it');

-- The same fact from a second paper.
select tests.as_system();
update private.processing_jobs set state = 'cancelled', finished_at = now(), leased_until = null where state in ('queued', 'leased');
select tests.file('repeat', 'ada', tests.id('leo'), '{s1,s3}');
select is(pg_temp.statuses('repeat'), 'superseded filed', 'a fact that is filed already is kept, and not filed twice');
select is((select count(*) from public.clinical_events where statement_id = 's1' and status = 'filed' and profile_id = tests.id('leo')), 1::bigint, 'once in the record');

-- Review: held as a whole, then confirmed.
select tests.submit('review', 'writer', tests.id('leo'));
select tests.propose('review', '{r1,r2}');
select tests.work('guard', tests.verdict('needs_review', p_flags => tests.flag('no-subject') || tests.flag('unread-lines', null, 'info'), p_held => '{}'));
select tests.as_system();
select row_eq($$ select status, status_reason from public.documents where id = tests.id('review') $$, row('needs_review'::public.document_status, 'no-subject'::text), 'held, with the reason');
select is(pg_temp.statuses('review'), 'proposed proposed', 'nothing of it in the record');
select tests.as('writer');
select is(public.resolve_quality_flag((select id from public.list_quality_flags(tests.id('review')) where blocking), 'confirm') ->> 'status', 'filed', 'a person confirms whose it is');
select tests.as_system();
select is(pg_temp.statuses('review'), 'filed filed', 'and its events are filed in the same transaction');
select tests.as('writer');
select is(public.restore_quality_flag((select id from public.list_quality_flags(tests.id('review')) where blocking)) ->> 'status', 'needs_review', 'restored, it waits again');
select tests.as_system();
select is(pg_temp.statuses('review'), 'proposed proposed', 'out of the record');
select tests.as('writer');
select is(public.resolve_quality_flag((select id from public.list_quality_flags(tests.id('review')) where blocking), 'reject') ->> 'status', 'rejected', 'or is rejected');
select is(public.dismiss_quality_flag((select id from public.list_quality_flags(tests.id('review')) where not blocking)) ->> 'state', 'dismissed', 'what does not block can be dismissed');

-- Quarantine, and changing hands.
select tests.submit('wrong child', 'ada', tests.id('leo'));
select tests.propose('wrong child', '{s1,w1}');
select tests.work('guard', tests.verdict('quarantined', p_flags => tests.flag('subject-mismatch', null, 'error'), p_profile => tests.id('nora')));
select tests.as_system();
select is(pg_temp.statuses('wrong child'), 'quarantined quarantined', 'a document of somebody else is quarantined');
select tests.as('writer');
select is(public.document_detail(tests.id('wrong child')) #>> '{identity,outcome}', 'other', 'a writer learns that it is somebody else''s');
select is(public.document_detail(tests.id('wrong child')) #>> '{identity,profile_id}', null, 'whose, is not told to who cannot see them');
select tests.as('ada');
select is((public.document_detail(tests.id('wrong child')) #>> '{identity,profile_id}')::uuid, tests.id('nora'), 'but to who can');
select is(public.document_detail(tests.id('wrong child')) #>> '{identity,differences,0,field}', 'name', 'with what differed');
select is(public.reassign_document(tests.id('wrong child'), tests.id('nora')) ->> 'status', 'queued', 'who may write both moves it');
select is(public.document_detail(tests.id('wrong child')) ->> 'file_name', 'wrong child.pdf', 'everything opens under the new person''s key');
select is(public.document_detail(tests.id('wrong child')) #>> '{events,0,name}', 'Printed name s1', 'the events too');
select tests.as_service();
create temporary table guarded as select public.claim_job('guard') as job;
select is((job ->> 'profile_id')::uuid, tests.id('nora'), 'it is checked again, against the new person') from guarded;
select is(jsonb_array_length(job #> '{input,profiles}'), 5, 'among all of the family') from guarded;
select is(job #>> '{input,also_named,0,name}', 'Ada Rossi', 'with what was read, resealed') from guarded;
select is(public.complete_stage((job ->> 'lease_token')::uuid, tests.verdict('filed')) ->> 'status', 'filed', 'and filed') from guarded;
select tests.as_system();
select is(pg_temp.statuses('wrong child'), 'filed filed', 'a fact of the first child''s record does not stand in the way');
select is((select count(distinct profile_id) from (
  select profile_id from public.documents where id = tests.id('wrong child')
  union all select profile_id from private.extractions where document_id = tests.id('wrong child')
  union all select profile_id from private.document_findings where document_id = tests.id('wrong child')
  union all select profile_id from public.clinical_events where document_id = tests.id('wrong child')
  union all select profile_id from public.quality_flags where document_id = tests.id('wrong child')
  union all select profile_id from private.processing_jobs where document_id = tests.id('wrong child')) as p), 1::bigint, 'all of its rows changed hands together');
select is((select count(*) from public.quality_flags where document_id = tests.id('wrong child') and state = 'open'), 0::bigint, 'the old verdict''s flags are closed');

-- Taking the first paper away leaves the fact known from the second.
select tests.as('ada');
select public.reassign_document(tests.id('lab'), tests.id('nora'));
select throws_ok($$ select public.reassign_document(tests.id('lab'), tests.id('leo')) $$, 'PT409', null, 'not again while it is on its way');
select tests.as_system();
select is(pg_temp.statuses('repeat'), 'filed filed', 'the superseded fact takes its place');
select is(pg_temp.statuses('lab'), 'proposed entered_in_error', 'while the moved document waits to be checked');
select * from finish();
rollback;
