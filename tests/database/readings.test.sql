-- Second readings: a document is read again beside what is filed, the two are compared, and the other is adopted, taken back
-- or discarded. Whatever becomes of a second reading by itself, what is filed stays as it is.
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_families();

-- What stands of a document: each event by its statement and value, in order.
create function pg_temp.standing(p_name text) returns text language sql as $$
  select string_agg(e.statement_id || '=' || e.value_number || ' ' || e.status, ', ' order by e.statement_id, e.value_number, e.status)
  from public.clinical_events as e where e.document_id = tests.id(p_name) $$;
create function pg_temp.event_id(p_name text, p_statement text) returns uuid language sql as $$
  select e.id from public.clinical_events as e where e.document_id = tests.id(p_name) and e.statement_id = p_statement $$;
create function pg_temp.reading_state(p_name text) returns text language sql as $$
  select r.state || coalesce(' ' || r.state_reason, '') from private.readings as r where r.document_id = tests.id(p_name) and r.state <> 'replaced' $$;
-- An event of a line of the paper: the same code and date give the same fact only with the same value.
create function pg_temp.line(p_statement text, p_value text, p_y integer, p_changes jsonb default '{}') returns jsonb language sql as $$
  select tests.event(p_statement, '{}', jsonb_build_object('value_number', p_value, 'name', 'Row ' || round(p_y, -1),
    'fingerprint', encode(sha256(convert_to(round(p_y, -1) || ' ' || p_value, 'utf8')), 'hex'),
    'source', jsonb_build_object('page', 1, 'box', jsonb_build_array(72, p_y, 300, 10)),
    'code', jsonb_build_object('system', 'http://loinc.org', 'display', 'Row',
      -- Another test for every line, each known to disclose nothing.
      'code', (select c.code from public.classified_codes as c where c.code_system = 'http://loinc.org' order by c.code offset round(p_y / 10.0) limit 1))) || p_changes) $$;
create function pg_temp.file_lines(p_name text, p_lines jsonb, p_verdict jsonb default tests.verdict('filed')) returns void language plpgsql as $$
begin
  perform tests.submit(p_name, 'ada', tests.id('leo'));
  perform tests.process(p_name, array(select l ->> 'statement_id' from jsonb_array_elements(p_lines) as l));
  perform tests.work('normalize', jsonb_build_object('events', p_lines));
  perform tests.work('guard', p_verdict);
  perform tests.as_system();
end $$;
create function pg_temp.outcomes(p_comparison json) returns text language sql as $$
  select string_agg(concat_ws(' ', coalesce(v ->> 'statement', '-'), v ->> 'outcome', nullif(v ->> 'fields', '[]'), case when (v ->> 'kept')::boolean then 'kept' end), ', ' order by v ->> 'statement')
  from (select e || jsonb_build_object('statement', coalesce(e #>> '{present,statement_id}', e #>> '{other,statement_id}')) as v
    from jsonb_array_elements(p_comparison::jsonb -> 'events') as e) as o $$;
grant execute on all functions in schema pg_temp to public;

-- Read again, beside.
select pg_temp.file_lines('paper', jsonb_build_array(pg_temp.line('a', '1', 100), pg_temp.line('b', '2', 200), pg_temp.line('c', '3', 300),
  pg_temp.line('d', '4', 400), pg_temp.line('e', '5', 500)));
select tests.remember('filed as ' || e.statement_id, e.id) from public.clinical_events as e where e.document_id = tests.id('paper');
create temporary table before as select pg_temp.standing('paper') as standing, to_jsonb(d) as document from public.documents as d where d.id = tests.id('paper');
select tests.as('writer');
select is(public.document_readings(tests.id('paper')) #>> '{present,reader_version}', '1', 'it is known which version of the reader read it');
select is(public.reprocess_document(tests.id('paper')) ->> 'state', 'reading', 'who may write a document has it read again');
select is(public.reprocess_document(tests.id('paper')) ->> 'job_id', public.reprocess_document(tests.id('paper')) ->> 'job_id', 'once, however often');
select throws_ok($$ select public.compare_readings(tests.id('paper')) $$, 'PT409', 'no-second-reading', 'there is nothing to compare yet');
select throws_ok($$ select public.adopt_reading(tests.id('paper')) $$, 'PT409', 'no-second-reading', 'nor to adopt');
select is(public.document_readings(tests.id('paper')) #>> '{others,0,stage}', 'process', 'how far it is is told');
select is(public.document_progress(tests.id('paper')) ->> 'stage', null, 'the document itself is on no way');
select tests.as_service();
select is(tests.process('paper', '{a}') ->> 'status', 'filed', 'its file is read, and is no copy of itself');
select tests.as('writer');
select is(public.document_readings(tests.id('paper')) #>> '{others,0,stage}', 'normalize', 'stage by stage');
select is(public.discard_reading(tests.id('paper')), true, 'it can be called off');
select is(public.discard_reading(tests.id('paper')), false, 'once');
select tests.as_service();
select is(public.claim_job('normalize'), null, 'then nothing of it is left to do');

-- A person has confirmed b, rejected d, and labelled c.
select tests.as_system();
insert into public.quality_flags (profile_id, family_id, document_id, event_id, code, severity, detail, blocking, label_mask)
select e.profile_id, e.family_id, e.document_id, e.id, 'odd', 'warning', 'Why.', true, 0 from public.clinical_events as e
where e.document_id = tests.id('paper') and e.statement_id in ('b', 'd');
select tests.remember('odd ' || e.statement_id, q.id) from public.quality_flags as q join public.clinical_events as e on e.id = q.event_id where q.code = 'odd' and e.document_id = tests.id('paper');
select tests.as('ada');
select public.resolve_quality_flag(tests.id('odd b'), 'confirm');
select public.resolve_quality_flag(tests.id('odd d'), 'reject');
select public.label_event(tests.id('filed as c'), '{PSY}');
select tests.as_system();
update before set standing = pg_temp.standing('paper'), document = (select to_jsonb(d) from public.documents as d where d.id = tests.id('paper'));
-- The newer reader: a has another range, b another value, c another value, d as before, e is missing, f is new.
select tests.read_again('paper', 'ada', jsonb_build_array(pg_temp.line('n1', '1', 101, '{"range_high": "9.9"}'), pg_temp.line('n2', '22', 200),
  pg_temp.line('n3', '33', 301), pg_temp.line('n4', '4', 400), pg_temp.line('n6', '6', 600)));
select results_eq($$ select pg_temp.standing('paper'), to_jsonb(d) from public.documents as d where d.id = tests.id('paper') $$,
  'select standing, document from before', 'a finished second reading has changed nothing of the document');
select is_empty($$ select from private.readings as r where position('Row 600' in encode(r.content_sealed || r.events_sealed || r.verdict_sealed, 'escape')) > 0 $$,
  'and is sealed');
select tests.as('reader');
select throws_ok($$ select public.compare_readings(tests.id('paper')) $$, '42501', null, 'a reader does not compare');
select is((select count(*) from public.clinical_events where document_id = tests.id('paper')), 3::bigint, 'and sees what is filed');
select tests.as('writer');
select throws_ok($$ select public.compare_readings(tests.id('paper')) $$, '42501', null, 'nor does a writer to whom a label in it is closed');
select throws_ok($$ select public.adopt_reading(tests.id('paper')) $$, '42501', null, 'or adopts it');
select tests.as('ada');
select is(pg_temp.outcomes(public.compare_readings(tests.id('paper'))),
  'a changed ["range_high"], b changed ["value_number"] kept, c changed ["value_number"], d same kept, e only_present, n6 only_other',
  'event by event what differs, and in what');
select is((public.compare_readings(tests.id('paper')) ->> 'differences')::integer, 5, 'and how many');
select is(public.compare_readings(tests.id('paper')) #>> '{other,reader_version}', '2', 'and by which reader');
select tests.as_system();
select isnt_empty($$ select from audit.events as e where e.table_name = 'compare_readings' and e.row_id = tests.id('paper')::text and e.actor_id = tests.user_id('ada') $$, 'that somebody looked is on the trail');

-- Adopted.
create temporary table adopted (nth serial, answer json);
grant all on adopted, adopted_nth_seq to public;
select tests.as('ada');
insert into adopted (answer) select public.adopt_reading(tests.id('paper'));
select is((select answer ->> 'status' from adopted), 'filed', 'adopted, it stays filed');
select tests.as_system();
select is(pg_temp.standing('paper'),
  'b=2 filed, c=3 replaced, d=4 entered_in_error, e=5 replaced, n1=1 filed, n3=33 filed, n6=6 filed',
  'by what the newer reader read; what a person has decided is as it was');
select is(pg_temp.event_id('paper', 'n1'), tests.id('filed as a'), 'the same fact is the same event');
select is((select e.range_high from public.clinical_events as e where e.id = tests.id('filed as a')), 9.9, 'as it was read last');
select is((select private.label_codes(e.label_mask) from public.clinical_events as e where e.statement_id = 'n3'), '{PSY}', 'a label that a person gave goes on to what takes its place');
select is((select private.label_codes(d.label_mask) from public.documents as d where d.id = tests.id('paper')), '{PSY}', 'and the document carries it');
select is((select x.reader_version from private.extractions as x where x.document_id = tests.id('paper')), '2', 'the document is filed by the newer reader');
select tests.as('ada');
select throws_ok($$ select public.adopt_reading(tests.id('paper')) $$, 'PT409', 'no-second-reading', 'once');
select is(jsonb_array_length(public.document_detail(tests.id('paper'))::jsonb -> 'events'), 5, 'the document shows what stands');
select is(public.document_readings(tests.id('paper')) #>> '{others,0,state}', 'replaced', 'the reading that was is kept');
select is(pg_temp.outcomes(public.compare_readings(tests.id('paper'), (select (answer ->> 'replaced_reading_id')::uuid from adopted))),
  'b same kept, d only_present kept, e only_other, n1 changed ["range_high"], n3 changed ["value_number"], n6 only_present', 'and can be compared');
select tests.as('reader');
select is((select count(*) from public.clinical_events where document_id = tests.id('paper')), 3::bigint, 'a reader sees nothing of the past');

-- And taken back: the same rows, with their ids.
select tests.as('ada');
insert into adopted (answer) select public.adopt_reading(tests.id('paper'), (select (answer ->> 'replaced_reading_id')::uuid from adopted));
select tests.as_system();
select is(pg_temp.standing('paper'),
  'a=1 filed, b=2 filed, c=3 filed, d=4 entered_in_error, e=5 filed, n3=33 replaced, n6=6 replaced', 'the way back leads to what was');
select bag_eq($$ select e.id from public.clinical_events as e where e.document_id = tests.id('paper') and e.status = 'filed' $$,
  $$ select i.id from tests.ids as i where i.name in ('filed as a', 'filed as b', 'filed as c', 'filed as e') $$, 'event for event');
select is((select e.range_high from public.clinical_events as e where e.id = tests.id('filed as a')), 9.0, 'field for field');
select is((select x.reader_version from private.extractions as x where x.document_id = tests.id('paper')), '1', 'by the reader of then');
select is((select private.label_codes(e.label_mask) from public.clinical_events as e where e.id = tests.id('filed as c')), '{PSY}', 'with its labels');

-- What is known from elsewhere stays in the record: the fact of another paper takes the place of what leaves.
select pg_temp.file_lines('copy', jsonb_build_array(pg_temp.line('k', '5', 500)));
select is(pg_temp.standing('copy'), 'k=5 superseded', 'a second paper states a fact again');
select tests.read_again('paper', 'ada', jsonb_build_array(pg_temp.line('z', '1', 100)));
select tests.as('ada');
select public.adopt_reading(tests.id('paper'));
select tests.as_system();
select is(pg_temp.standing('copy'), 'k=5 filed', 'and states it alone when the first is read otherwise');
select is((select private.label_codes(d.label_mask) from public.documents as d where d.id = tests.id('paper')), '{PSY}', 'a label whose fact is read no more stays on the document');

-- What the verdict about a second reading does.
select pg_temp.file_lines('verdicts', jsonb_build_array(pg_temp.line('a', '11', 110), pg_temp.line('b', '12', 120)));
select tests.read_again('verdicts', 'writer', jsonb_build_array(pg_temp.line('a', '11', 110), pg_temp.line('b', '13', 120)), 'needs_review');
select tests.as('writer');
select is(public.compare_readings(tests.id('verdicts')) #>> '{other,disposition}', 'needs_review', 'what it would have come to is shown');
select is(public.adopt_reading(tests.id('verdicts')) ->> 'status', 'filed', 'a filed document stays filed');
select tests.as_system();
select is(pg_temp.standing('verdicts'), 'a=11 filed, b=12 replaced, b=13 held', 'but what is new of a reading that would not have been filed waits for a person');
select is((select count(*) from public.quality_flags as q where q.event_id = (select e.id from public.clinical_events as e where e.document_id = tests.id('verdicts') and e.status = 'held')
  and q.blocking and q.state = 'open'), 1::bigint, 'with a flag that says so');
select tests.as('writer');
select public.resolve_quality_flag(q.id, 'confirm') from public.list_quality_flags(tests.id('verdicts')) as q where q.blocking and q.state = 'open';
select tests.as_system();
select is(pg_temp.standing('verdicts'), 'a=11 filed, b=12 replaced, b=13 filed', 'who files it');
select tests.read_again('verdicts', 'writer', jsonb_build_array(pg_temp.line('a', '14', 110)), 'quarantined');
select tests.as('writer');
select throws_ok($$ select public.adopt_reading(tests.id('verdicts')) $$, 'PT409', 'reading-of-another', 'what it takes for somebody else''s is not adopted');
select is(public.compare_readings(tests.id('verdicts')) #>> '{other,identity,outcome}', 'other', 'but seen');
select is(public.discard_reading(tests.id('verdicts')), true, 'and discarded');
select tests.as_system();
select is(pg_temp.standing('verdicts'), 'a=11 filed, b=12 replaced, b=13 filed', 'what is filed stays');

-- A document in review is filed by a reading that is certain.
select pg_temp.file_lines('unsure', jsonb_build_array(pg_temp.line('a', '21', 210)), tests.verdict('needs_review', p_flags => tests.flag('no-subject')));
select tests.read_again('unsure', 'writer', jsonb_build_array(pg_temp.line('a', '21', 210), pg_temp.line('b', '22', 220)));
select tests.as('writer');
select is(public.adopt_reading(tests.id('unsure')) ->> 'status', 'filed', 'what was in review is filed by a reading that is certain');
select tests.as_system();
select is(pg_temp.standing('unsure'), 'a=21 filed, b=22 filed', 'with its events');
select is_empty($$ select from public.quality_flags as q where q.document_id = tests.id('unsure') and q.state = 'open' $$, 'and what was asked is asked no more');
select is((select f.identity_outcome from private.document_findings as f where f.document_id = tests.id('unsure')), 'same', 'it is known to be theirs');

-- Labels: what a newer reader finds out is closed to whom the document would be closed.
select pg_temp.file_lines('plain', jsonb_build_array(pg_temp.line('a', '31', 310)));
select tests.read_again('plain', 'writer', jsonb_build_array(pg_temp.line('a', '31', 310), pg_temp.line('b', '32', 320, '{"labels": ["HIV"]}')));
select tests.as('writer');
select throws_ok($$ select public.compare_readings(tests.id('plain')) $$, '42501', null, 'who may not see what it found does not see it');
select throws_ok($$ select public.adopt_reading(tests.id('plain')) $$, '42501', null, 'nor adopts it unseen');
select tests.as('ada');
select is(public.adopt_reading(tests.id('plain')) ->> 'status', 'filed', 'who may does');
select tests.as('writer');
select throws_ok($$ select public.document_detail(tests.id('plain')) $$, '42501', null, 'and the document is labelled from then on');
select pg_temp.file_lines('told', jsonb_build_array(pg_temp.line('a', '34', 340)));
select tests.read_again('told', 'ada', jsonb_build_array(pg_temp.line('a', '34', 340, '{"labels": ["GDIS"]}')));
select tests.as('ada');
select public.adopt_reading(tests.id('told'));
select tests.as_system();
select is((select private.label_codes(d.label_mask) || private.label_codes(e.label_mask) from public.documents as d join public.clinical_events as e on e.document_id = d.id where d.id = tests.id('told')),
  '{GDIS,GDIS}', 'what the newer reader knows a fact to disclose it discloses from then on');
select pg_temp.file_lines('half', jsonb_build_array(pg_temp.line('a', '33', 330)));
select tests.read_again('half', 'writer', jsonb_build_array(pg_temp.line('a', '33', 330)), p_unread => '[{"text": "?", "reason": "unknown", "source": {"page": 1, "box": [1, 2, 3, 4]}}]');
select tests.as('writer');
select throws_ok($$ select public.compare_readings(tests.id('half')) $$, '42501', null, 'what it could not read nobody has classified');

-- A second reading that fails.
create function pg_temp.fail_second(p_retryable boolean) returns json language plpgsql as $$
begin
  perform tests.as_service();
  return public.fail_job((public.claim_job('process') ->> 'lease_token')::uuid, 'unreadable', p_retryable);
end $$;
select tests.as('ada');
select public.reprocess_document(tests.id('unsure'));
select is(pg_temp.fail_second(true) ->> 'status', 'filed', 'an attempt fails');
select tests.as('ada');
select is(public.document_readings(tests.id('unsure')) #>> '{others,0,last_error}', 'unreadable', 'that is told, and tried again');
select tests.as_system();
update private.processing_jobs set run_after = clock_timestamp() where state = 'queued';
select is(pg_temp.fail_second(false) ->> 'status', 'filed', 'the last attempt fails');
select tests.as_system();
select is(pg_temp.reading_state('unsure'), 'failed unreadable', 'the reading has failed, with the reason');
select is(pg_temp.standing('unsure'), 'a=21 filed, b=22 filed', 'and the document is as it was');
select tests.as_service();
select is((select d.last_error from public.dead_jobs() as d where d.document_id = tests.id('unsure')), 'unreadable', 'it is a dead letter');
select is(public.retry_dead_job((select d.job_id from public.dead_jobs() as d where d.document_id = tests.id('unsure'))) ->> 'status', 'filed', 'the operator tries it again');
select tests.as_system();
select is(pg_temp.reading_state('unsure'), 'reading', 'then it is on its way again');
update private.processing_jobs set attempt = 5, state = 'leased', leased_until = clock_timestamp() - interval '1 second', lease_token = gen_random_uuid(), worker = 'stack-a/1'
where document_id = tests.id('unsure') and state = 'queued';
select tests.as_service();
select is(public.claim_job('process'), null, 'every attempt outlived its lease');
select tests.as_system();
select is(pg_temp.reading_state('unsure') || ', ' || (select d.status from public.documents as d where d.id = tests.id('unsure')), 'failed processing-failed, filed', 'the reading is given up, the document is not');
select tests.as('ada');
select is(public.reprocess_document(tests.id('unsure')) ->> 'state', 'reading', 'who may write it tries again');
select tests.as_service();
select tests.remember('cut off', (public.claim_job('process', 60, 'stack-b/1') ->> 'lease_token')::uuid);
select tests.as_system();
select is(private.release_jobs('stack-b', false), 1, 'its worker dies');
select is(pg_temp.standing('unsure'), 'a=21 filed, b=22 filed', 'nothing else does');
select is((select d.status::text from public.documents as d where d.id = tests.id('unsure')), 'filed', 'nor is the document on its way');

-- Results that are none are refused, as those of a first reading are.
update private.processing_jobs set run_after = clock_timestamp() where state = 'queued';
select tests.as_service();
select throws_ok(format('select public.complete_stage(%L, %L)', public.claim_job('process') ->> 'lease_token', '{"sha256": "x"}'), '22023', 'not a result of stage process', 'what is no extraction');
select tests.as_system();
select throws_ok(format('select public.complete_stage(%L, %L)', j.lease_token, jsonb_build_object('sha256', repeat('0', 64), 'extraction', tests.extraction('{a}') - 'reader')), '22023', 'not a result of stage process',
  'one that does not say who read it') from private.processing_jobs as j where j.state = 'leased';
select public.complete_stage(j.lease_token, jsonb_build_object('sha256', repeat('0', 64), 'extraction', tests.extraction('{a}'))) from private.processing_jobs as j where j.state = 'leased';
select tests.as_service();
select throws_ok(format('select public.complete_stage(%L, %L)', public.claim_job('normalize') ->> 'lease_token', jsonb_build_object('events', jsonb_build_array(tests.event('a', '{}', '{"confidence": 2}')))), '23514', null,
  'events no rows could be made of');
select tests.as_system();
select public.complete_stage(j.lease_token, jsonb_build_object('events', jsonb_build_array(pg_temp.line('a', '21', 210)))) from private.processing_jobs as j where j.state = 'leased';
select is(pg_temp.standing('unsure'), 'a=21 filed, b=22 filed', 'those that are good are tried, and not stored either');
select tests.remember('filed as unsure a', pg_temp.event_id('unsure', 'a'));
select tests.as_service();
select throws_ok(format('select public.complete_stage(%L, %L)', public.claim_job('guard') ->> 'lease_token', tests.verdict('filed', p_held => array[tests.id('filed as unsure a')])), '22023', 'an event of another document',
  'a verdict about the rows that are filed');
select tests.as_system();
select public.complete_stage(j.lease_token, tests.verdict('filed')) from private.processing_jobs as j where j.state = 'leased';
select is(pg_temp.reading_state('unsure'), 'read', 'at last it is read');

-- On whose rights.
select tests.as('writer');
select public.reprocess_document(tests.id('verdicts'));
select tests.as('ada');
select public.revoke_access(tests.id('writer grant'));
select tests.as_service();
select is(tests.process('verdicts', '{a}') ->> 'status', 'filed', 'whose access ended has nothing read');
select tests.as_system();
select is(pg_temp.reading_state('verdicts'), 'failed access-revoked', 'and the document is not rejected for it');
select tests.as('writer');
select throws_ok($$ select public.reprocess_document(tests.id('verdicts')) $$, '42501', null, 'nor do they ask again');
select throws_ok($$ select public.document_readings(tests.id('verdicts')) $$, '42501', null, 'look');
select throws_ok($$ select public.discard_reading(tests.id('verdicts')) $$, '42501', null, 'or discard');

-- What is read anew for its own sake, or moved, needs no second reading.
select pg_temp.file_lines('again', jsonb_build_array(pg_temp.line('a', '41', 410)), tests.verdict('needs_review', p_flags => tests.flag('no-subject')));
select tests.as('ada');
select public.reprocess_document(tests.id('again'));
select public.submit_document(tests.id('again'));
select tests.as_system();
select is(pg_temp.reading_state('again'), null, 'submitting it again ends the second reading');
select is((select count(*) from private.processing_jobs as j where j.document_id = tests.id('again') and j.state = 'queued'), 1::bigint, 'one job is left');
select tests.as('ada');
select throws_ok($$ select public.reprocess_document(tests.id('again')) $$, 'PT409', 'not-read-again', 'what is on its way is not read a second time');
select throws_ok($$ select public.adopt_reading(tests.id('again')) $$, 'PT409', 'not-read-again', 'nor changed by a reading');
select public.cancel_document(tests.id('again'));
select throws_ok($$ select public.reprocess_document(tests.id('again')) $$, 'PT409', 'not-read-again', 'nor what is rejected');
select public.reassign_document(tests.id('paper'), tests.id('nora'));
select tests.as_system();
select is_empty($$ select from private.readings as r where r.document_id = tests.id('paper') and r.state <> 'replaced' $$, 'moving it ends it too');
select lives_ok($$ select private.opened_reading(r, 'content') from private.readings as r where r.document_id = tests.id('paper') $$, 'what was adopted over goes along, under the key of whose it is now');
select is((select string_agg(distinct e.status::text, ' ' order by e.status::text) from public.clinical_events as e where e.document_id = tests.id('paper')), 'entered_in_error proposed replaced', 'and what was replaced is not proposed again');
select tests.as_service();
select tests.work('guard', tests.verdict('filed'));
select tests.as_system();
delete from storage.objects where name = tests.id('half') || '/original';
select tests.as('ada');
select throws_ok($$ select public.reprocess_document(tests.id('half')) $$, 'PT409', 'file-missing', 'without its file nothing is read');

-- The operator has what an older version read read again, a bounded number at a time.
select tests.as_system();
delete from private.readings where state <> 'replaced';
select tests.as_service();
select is((select count(*) from public.outdated_documents('1')), (select count(*) from public.outdated_documents('0', 1000) as o where o.reader_version <> '1'), 'what another version read is listed');
select is(public.reread_outdated('9', 2), 2, 'as many as asked for are read again');
select is(public.reread_outdated('9', 1000) > 0, true, 'then others');
select is(public.reread_outdated('9', 1000), 0, 'none twice');
select throws_ok($$ select public.reread_outdated('', 5) $$, '22023', null, 'a version is said');
select tests.as('ada');
select is(jsonb_path_query_array(public.document_readings(tests.id('verdicts')), '$.others[*].by_operator'), '[true, false]', 'people see who asked');
select tests.submit('new', 'ada', tests.id('leo'));
select tests.as_service();
select is((public.claim_job('process') ->> 'document_id')::uuid, tests.id('new'), 'who waits for a new document does not wait for these');
select isnt(public.claim_job('process'), null, 'which come next');
select tests.as_system();
select is((select public.complete_stage(j.lease_token, jsonb_build_object('sha256', repeat('1', 64), 'extraction', tests.extraction('{a}'))) ->> 'status' from private.processing_jobs as j where j.state = 'leased' and j.reading_id is not null), 'filed',
  'the operator''s are stored on nobody''s rights');
select is((select count(*) from private.processing_jobs as j where j.reading_id is not null and j.stage = 'normalize'), 1::bigint, 'and go on');
select * from finish();
rollback;
