-- What reading elsewhere costs: without consent, without a budget, or beyond it, nothing is paid and so nothing leaves.
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_families();
select tests.submit('paper', 'ada', tests.id('leo'));
select tests.as_service();
select tests.remember('lease', (public.claim_job('process') ->> 'lease_token')::uuid);

create function pg_temp.reserve(p_most numeric, p_page integer default 1) returns uuid language plpgsql as $$
begin
  perform tests.as_service();
  return public.reserve_reading(tests.id('lease'), p_page, 'openai', 'a-model', p_most);
end $$;
create function pg_temp.budget() returns text language plpgsql as $$
declare
  b json;
begin
  perform tests.as('ada');
  b := public.reading_budget(tests.id('rossi'));
  return format('%s of %s for %s', (b ->> 'spent_usd')::numeric(12, 2), b ->> 'usd_per_month', b ->> 'pages');
end $$;
create function pg_temp.consent(p_decision text) returns void language plpgsql as $$
begin
  perform tests.as('ada');
  perform public.decide_consent(tests.id('leo'), 'ai_processing', p_decision::public.consent_decision, 'https://example.org/terms/1');
end $$;

select is(pg_temp.reserve(0.01), null, 'neither consent nor budget');
select pg_temp.consent('permit');
select is(pg_temp.reserve(0.01), null, 'consent without a budget');
select is(pg_temp.budget(), '0.00 of 0 for 0', 'a family that has set none has none');
select tests.as('ada');
select lives_ok($$ select public.set_reading_budget(tests.id('rossi'), 0.10) $$, 'an owner sets one');
select throws_ok(format($$ select public.set_reading_budget(tests.id('rossi'), %s) $$, wrong), '22023', null, wrong || ' is no budget')
from unnest(array['-1', '10001', 'null', '''NaN''']) as w (wrong);
select tests.as('ben');
select throws_ok($$ select public.set_reading_budget(tests.id('rossi'), 5) $$, '42501', null, 'a guardian does not');
select pg_temp.consent('deny');
select is(pg_temp.reserve(0.01), null, 'a budget without consent');
select pg_temp.consent('permit');

select tests.remember('first', pg_temp.reserve(0.06));
select isnt(tests.id('first'), null, 'both: the most a page may cost is set aside');
select is(pg_temp.budget(), '0.06 of 0.10 for 1', 'and counts as long as nothing else is known');
select is(pg_temp.reserve(0.05, 2), null, 'what may go beyond the budget is not begun');
select tests.as_service();
select is(public.settle_reading(tests.id('first'), 0.02), true, 'what it did cost takes its place');
select is(public.settle_reading(tests.id('first'), 0.09), false, 'once');
select is(public.settle_reading(gen_random_uuid(), 0.01), false, 'nothing unknown is settled');
select is(pg_temp.budget(), '0.02 of 0.10 for 1', 'the rest is free again');
select tests.remember('second', pg_temp.reserve(0.08, 2));
select isnt(tests.id('second'), null, 'up to the last cent');
select tests.as_system();
update private.reading_costs set reserved_at = date_trunc('month', now(), 'UTC') - interval '1 second';
select is(pg_temp.budget(), '0.00 of 0.10 for 0', 'a month begins anew');

select tests.as_service();
select throws_ok($$ select public.reserve_reading(gen_random_uuid(), 1, 'openai', 'a-model', 0.01) $$, 'PT409', null, 'who has no lease reserves nothing');
select throws_ok(format($$ select public.reserve_reading(tests.id('lease'), %s) $$, wrong), '22023', null, 'not a price: ' || wrong)
from unnest(array[$$0, 'openai', 'm', 0.01$$, $$1, 'Open AI', 'm', 0.01$$, $$1, 'openai', '', 0.01$$, $$1, 'openai', 'm', 0$$, $$1, 'openai', 'm', null$$]) as w (wrong);
select public.fail_job(tests.id('lease'), 'unreadable', false);
select is(pg_temp.reserve(0.01, 3), null, 'nor who has given the job back');

-- What was spent outlasts what it was spent on.
select tests.as_system();
delete from public.documents where id = tests.id('paper');
select is((select count(*) from private.reading_costs where document_id is null), 2::bigint, 'an erased document leaves what it cost');
select * from finish();
rollback;
