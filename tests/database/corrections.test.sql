-- What is said again. Of a laboratory: preliminary, final, corrected. The latest word counts, whichever paper comes first; what it
-- replaces is kept, and comes back when the later paper is taken away.
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_families();

-- Files a paper of Leo's with results (name of the fact, status) of one test on one day.
create function pg_temp.paper(p_name text, p_status text, p_facts text[], p_changes jsonb default '{}') returns void language plpgsql as $$
begin
  perform tests.submit(p_name, 'ada', tests.id('leo'));
  perform tests.process(p_name, p_facts);
  perform tests.work('normalize', jsonb_build_object('events', (
    select jsonb_agg(tests.event(f, '{}', jsonb_build_object('clinical_status', p_status) || p_changes)) from unnest(p_facts) as f)));
  perform tests.work('guard', tests.verdict('filed'));
  perform tests.as_system();
end $$;
create function pg_temp.record() returns text language sql as $$
  select string_agg(format('%s %s', e.statement_id, e.status), ', ' order by e.statement_id, e.status) from public.clinical_events as e
  where e.profile_id = tests.id('leo') $$;
create function pg_temp.anew() returns void language sql as $$ delete from public.documents where profile_id = tests.id('leo') $$;

select pg_temp.paper('first', 'preliminary', '{7.4}');
select is(pg_temp.record(), '7.4 filed', 'a preliminary result is filed');
select is((select e.result_status from public.clinical_events as e), 'preliminary', 'and says what it is');
select pg_temp.paper('second', 'final', '{7.6}');
select is(pg_temp.record(), '7.4 superseded, 7.6 filed', 'the final one takes its place');
select pg_temp.paper('third', 'corrected', '{7.9}');
select is(pg_temp.record(), '7.4 superseded, 7.6 superseded, 7.9 filed', 'and the corrected one that');
select is((select count(distinct e.superseded_by) from public.clinical_events as e), 1::bigint, 'both point at what counts now');
select pg_temp.paper('second again', 'final', '{7.6}');
select is(pg_temp.record(), '7.4 superseded, 7.6 superseded, 7.6 superseded, 7.9 filed', 'what was corrected does not come back with another copy');
select tests.as_system();
select private.withdraw_events(array(select e.id from public.clinical_events as e where e.statement_id = '7.9'), 'entered_in_error');
select is(pg_temp.record(), '7.4 superseded, 7.6 filed, 7.6 superseded, 7.9 entered_in_error', 'without the correction the final one counts again, not the preliminary');

select pg_temp.anew();
select pg_temp.paper('corrected first', 'amended', '{7.9}');
select pg_temp.paper('late', null, '{7.4}');
select is(pg_temp.record(), '7.4 superseded, 7.9 filed', 'a paper that comes late does not overturn a later word');

select pg_temp.anew();
select pg_temp.paper('one', 'final', '{7.4}');
select pg_temp.paper('other', null, '{7.6}');
select is(pg_temp.record(), '7.4 filed, 7.6 filed', 'two results of a day that are as final as each other are two results');
select pg_temp.paper('which', 'corrected', '{7.9}');
select is(pg_temp.record(), '7.4 filed, 7.6 filed, 7.9 filed', 'which of two a correction means is not guessed');

select pg_temp.anew();
select pg_temp.paper('one', 'preliminary', '{7.4}');
select pg_temp.paper('two of them', 'final', '{7.6,7.7}');
select is(pg_temp.record(), '7.4 filed, 7.6 filed, 7.7 filed', 'nor which of two takes its place');

select pg_temp.anew();
select pg_temp.paper('one', 'preliminary', '{7.4}');
select pg_temp.paper('other day', 'final', '{7.6}', '{"occurred_on": "2026-03-05"}');
select pg_temp.paper('some day', 'final', '{7.7}', '{"occurred_on": "2026-03"}');
select pg_temp.paper('other test', 'final', '{7.8}', '{"code": {"system": "http://loinc.org", "code": "4548-4", "display": "Hemoglobin A1c"}}');
select pg_temp.paper('uncoded', 'final', '{7.9}', '{"code": null}');
select is(pg_temp.record(), '7.4 filed, 7.6 filed, 7.7 filed, 7.8 filed, 7.9 filed', 'another day, an unknown day, another test, an uncoded one are something else');

select pg_temp.anew();
select pg_temp.paper('drug', 'final', '{7.4}', '{"type": "medication"}');
select is((select e.result_status from public.clinical_events as e), null, 'only results have a status of results');
-- Of a medicine, in letters of different days.
select pg_temp.anew();
create function pg_temp.letter(p_name text, p_day text, p_fact text, p_changes jsonb default '{}') returns void language sql as $$
  select pg_temp.paper(p_name, null, array[p_fact], jsonb_build_object('type', 'medication', 'occurred_on', p_day, 'dose', '500 mg', 'frequency', '1-0-1',
    'code', '{"system": "http://www.nlm.nih.gov/research/umls/rxnorm", "code": "6809", "display": "metformin"}'::jsonb) || p_changes) $$;
select pg_temp.letter('letter 1', '2026-01-01', 'm1');
select pg_temp.letter('letter 2', '2026-02-01', 'm2', '{"frequency": "1-0-1 "}'), pg_temp.letter('letter 3', '2026-03-01', 'm3', '{"clinical_status": "active"}');
select is(pg_temp.record(), 'm1 filed, m2 superseded, m3 superseded', 'a medicine restated in three letters is one medicine');
select pg_temp.letter('other dose', '2026-04-01', 'n1', '{"dose": "850 mg"}'), pg_temp.letter('other frequency', '2026-04-01', 'n2', '{"frequency": "1-0-0"}'),
  pg_temp.letter('course', '2026-04-01', 'n3', '{"duration": "7 days"}'), pg_temp.letter('stopped', '2026-05-01', 'n4', '{"clinical_status": "stopped"}'),
  pg_temp.letter('uncoded', '2026-05-01', 'n5', '{"code": null}');
select is(pg_temp.record(), 'm1 filed, m2 superseded, m3 superseded, n1 filed, n2 filed, n3 filed, n4 filed, n5 filed',
  'another dose or frequency, a course, an end, an unknown medicine are something else');
select private.withdraw_events(array(select e.id from public.clinical_events as e where e.statement_id = 'm1'), 'entered_in_error');
select is(pg_temp.record(), 'm1 entered_in_error, m2 filed, m3 superseded, n1 filed, n2 filed, n3 filed, n4 filed, n5 filed', 'without the first letter the second tells it');
select pg_temp.anew();
select pg_temp.paper('list', null, '{p1,p2}', '{"type": "medication", "code": {"system": "http://www.nlm.nih.gov/research/umls/rxnorm", "code": "6809", "display": "metformin"}}');
select is(pg_temp.record(), 'p1 filed, p2 filed', 'what one paper lists twice it means twice');
select * from finish();
rollback;
