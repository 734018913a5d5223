-- One stay or visit, seen from two papers. What is certainly the same is one, with two sources; what may be the same waits for a person;
-- nothing is lost, nothing is merged unseen, and every step can be taken back.
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_families();

-- Files a paper of Leo's with encounters: statement, first day, last day, SNOMED CT code or null.
create function pg_temp.paper(p_name text, p_stays text[]) returns void language plpgsql as $$
begin
  perform tests.submit(p_name, 'ada', tests.id('leo'));
  perform tests.process(p_name, array(select split_part(s, ' ', 1) from unnest(p_stays) as s));
  perform tests.work('normalize', jsonb_build_object('events', (
    select jsonb_agg(tests.event(split_part(s, ' ', 1), '{}', jsonb_build_object('type', 'encounter', 'name', 'Stay',
      'occurred_on', split_part(s, ' ', 2), 'ended_on', nullif(split_part(s, ' ', 3), '-'), 'value_number', null, 'unit', null,
      'code', case when split_part(s, ' ', 4) <> '-' then jsonb_build_object('system', 'http://snomed.info/sct',
        'code', split_part(s, ' ', 4), 'display', 'Kind') end,
      -- The fact is the kind and the first day, as functions-shared/coding/fingerprint.ts has it.
      'fingerprint', encode(sha256(convert_to(split_part(s, ' ', 2) || split_part(s, ' ', 4), 'utf8')), 'hex'))))
    from unnest(p_stays) as s)));
  perform tests.work('guard', tests.verdict('filed'));
  perform tests.as_system();
end $$;
create function pg_temp.record() returns text language sql as $$
  select string_agg(format('%s %s', e.statement_id, e.status), ', ' order by e.statement_id) from public.clinical_events as e
  where e.profile_id = tests.id('leo') $$;
create function pg_temp.flags() returns text language sql as $$
  select string_agg(format('%s %s', e.statement_id, f.state), ', ' order by e.statement_id)
  from public.quality_flags as f join public.clinical_events as e on e.id = f.event_id
  where f.profile_id = tests.id('leo') and f.code = 'possible-duplicate' and f.blocking $$;
create function pg_temp.decide(p_statement text, p_resolution text) returns void language plpgsql as $$
declare
  flag constant uuid := (select f.id from public.quality_flags as f join public.clinical_events as e on e.id = f.event_id
    where e.statement_id = p_statement and e.profile_id = tests.id('leo'));
begin
  perform tests.as('ada');
  if p_resolution = 'restore' then perform public.restore_quality_flag(flag);
  else perform public.resolve_quality_flag(flag, p_resolution); end if;
  perform tests.as_system();
end $$;
create function pg_temp.anew() returns void language sql as $$ delete from public.documents where profile_id = tests.id('leo') $$;

select pg_temp.paper('letter', '{letter 2026-03-12 2026-03-15 -}');
select pg_temp.paper('bundle', '{bundle 2026-03-12 2026-03-15 32485007}');
select is(pg_temp.record(), 'bundle superseded, letter filed', 'a stay of the same days from a second paper is one stay');
select is((select o.statement_id from public.clinical_events as e join public.clinical_events as o on o.id = e.superseded_by where e.statement_id = 'bundle'),
  'letter', 'with two sources');
select is(pg_temp.flags(), null, 'nobody is asked');
select private.withdraw_events(array(select e.id from public.clinical_events as e where e.statement_id = 'letter'), 'entered_in_error');
select is(pg_temp.record(), 'bundle filed, letter entered_in_error', 'without the first, the second tells it');
select pg_temp.paper('third', '{third 2026-03-12 2026-03-15 -}');
select is(pg_temp.record(), 'bundle filed, letter entered_in_error, third superseded', 'and takes a third');

select pg_temp.anew();
select pg_temp.paper('letter', '{letter 2026-03-12 2026-03-15 -}');
select pg_temp.paper('bundle', '{bundle 2026-03-12 2026-03-14 32485007}');
select is(pg_temp.record(), 'bundle held, letter filed', 'a stay of other days that overlap waits');
select is(pg_temp.flags(), 'bundle open', 'with a flag that says why');
select pg_temp.decide('bundle', 'reject');
select is(pg_temp.record(), 'bundle superseded, letter filed', 'a person says it is the same: a second source');
select pg_temp.decide('bundle', 'restore');
select is(pg_temp.record(), 'bundle held, letter filed', 'which can be taken back');
select pg_temp.decide('bundle', 'confirm');
select is(pg_temp.record(), 'bundle filed, letter filed', 'or says it is another: both are filed');
select is(pg_temp.flags(), 'bundle resolved', 'and it is not asked again');
select pg_temp.decide('bundle', 'restore');
select is(pg_temp.record(), 'bundle held, letter filed', 'which can be taken back, too');

select pg_temp.anew();
select pg_temp.paper('one', '{one 2026-03-12 2026-03-12 185349003}');
select pg_temp.paper('copy', '{copy 2026-03-12 2026-03-12 185349003}');
select is(pg_temp.record(), 'copy superseded, one filed', 'the same kind of visit on the same day is the same fact');
select pg_temp.paper('letter', '{letter 2026-03-12 2026-03-12 -}');
select is(pg_temp.record(), 'copy superseded, letter held, one filed', 'a visit that day of a kind nobody tells may be it or another');

select pg_temp.anew();
select pg_temp.paper('one', '{one 2026-03-12 2026-03-15 -}');
select pg_temp.paper('other', '{other 2026-03-12 2026-03-18 -}');
select is(pg_temp.record(), 'one filed, other held', 'the same first day and another last one are not merged unseen');

select pg_temp.anew();
select pg_temp.paper('letter', '{stay 2026-03-12 2026-03-15 -}');
select pg_temp.paper('bundle', '{v1 2026-03-12 2026-03-12 50849002,v2 2026-03-20 2026-03-22 -,v3 2026-03-13 2026-03-13 -,v4 2026-03-16 - -}');
select is(pg_temp.record(), 'stay filed, v1 filed, v2 filed, v3 filed, v4 filed',
  'a visit of one day before or during a stay, and what begins after it, are something else');
select pg_temp.paper('coded', '{c1 2026-03-20 2026-03-22 32485007}');
select pg_temp.paper('other code', '{c2 2026-03-20 2026-03-22 185347001}');
select is(pg_temp.record(), 'c1 superseded, c2 filed, stay filed, v1 filed, v2 filed, v3 filed, v4 filed', 'what has no kind has that of its second source');

select pg_temp.anew();
select pg_temp.paper('one', '{one 2026-03-12 2026-03-15 32485007}');
select pg_temp.paper('other', '{other 2026-03-12 2026-03-15 185347001}');
select is(pg_temp.record(), 'one filed, other filed', 'two kinds of encounter are two');

select pg_temp.anew();
select pg_temp.paper('bundle', '{a 2026-03-12 2026-03-15 32485007,b 2026-03-12 2026-03-15 185347001}');
select pg_temp.paper('letter', '{letter 2026-03-12 2026-03-15 -}');
select is(pg_temp.record(), 'a filed, b filed, letter held', 'which of two stays a letter tells of is not guessed');
select pg_temp.anew();
select pg_temp.paper('letter', '{letter 2026-03-12 2026-03-15 -}');
select pg_temp.paper('bundle', '{a 2026-03-12 2026-03-15 32485007,b 2026-03-12 2026-03-15 185347001}');
select is(pg_temp.record(), 'a held, b held, letter filed', 'nor which of two is the letter''s');
select * from finish();
rollback;
