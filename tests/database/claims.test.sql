-- A record nobody reaches any more: the operator makes sure who somebody is, and gives them what is theirs.
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_families();
select tests.create_user(who) from unnest(array['zoe', 'zoe again', 'eva', 'registrar']) as who;
select tests.as('eva');
select tests.remember('bianchi', public.create_family('Bianchi'));
select tests.as('ada');
select tests.remember('zoe', public.create_profile(tests.id('rossi'), 'child', 'Zoe', 'Zoe', 'Rossi', tests.born(17)));
select tests.as_system();
insert into public.shared_dependents (profile_id, family_id, with_family_id)
values (tests.id('zoe'), tests.id('rossi'), tests.id('bianchi'));

create function pg_temp.claim(p_profile text, p_user text, p_by text, p_evidence text default 'case 17') returns text language sql as $$
  select format('select public.verify_claim(%L, %L, %L, %L)', tests.id(p_profile), tests.user_id(p_user), tests.user_id(p_by), p_evidence) $$;
create function pg_temp.sees_zoe(p_user text) returns boolean language plpgsql as $$
begin
  perform tests.as(p_user);
  return exists (select from public.profiles as p where p.id = tests.id('zoe'));
end $$;
grant execute on all functions in schema pg_temp to public;

-- A child who comes of age uninvited.
select tests.as_service();
select throws_ok(pg_temp.claim('zoe', 'zoe', 'registrar'), 'PT409', 'not-of-age', 'before majority it is the guardians who invite');
select tests.as('ada');
select public.update_profile_identity(tests.id('zoe'), 'Zoe', 'Rossi', tests.born(18));
select ok(not pg_temp.sees_zoe(who), format('whom nobody invited in time is not reached by %s', who)) from unnest(array['ada', 'ben', 'eva', 'zoe']) as who;
select throws_ok(pg_temp.claim('zoe', 'zoe', 'registrar'), '42501', null, 'nobody takes a record by themself');

select tests.as_service();
select throws_ok(pg_temp.claim('zoe', 'zoe', 'zoe'), '42501', null, 'nobody makes sure of themself');
select throws_ok(pg_temp.claim('zoe', 'zoe', 'mia'), '42501', null, 'nor of one of their family');
select throws_ok(pg_temp.claim('zoe', 'zoe', 'eva'), '42501', null, 'nor of whom they were guardian of');
select throws_ok(pg_temp.claim('zoe', 'ada', 'registrar'), '42501', null, 'a guardian does not become the child');
select throws_ok(pg_temp.claim('zoe', 'eva', 'registrar'), '42501', null, 'neither does one of another family');
select throws_ok(pg_temp.claim('zoe', 'mia', 'registrar'), 'PT409', 'has-a-profile-already', 'nor somebody who is somebody there');
select throws_ok(pg_temp.claim('ada', 'zoe', 'registrar'), '42501', null, 'what somebody has is not given away');
select throws_ok(pg_temp.claim('cat', 'zoe', 'registrar'), '42501', null, 'and a pet comes of no age');
select throws_ok(pg_temp.claim('zoe', 'zoe', 'registrar', ' '), '22023', null, 'it rests on something');
select lives_ok(pg_temp.claim('zoe', 'zoe', 'registrar'), 'the operator makes sure who somebody is');
select throws_ok(pg_temp.claim('zoe', 'zoe again', 'registrar'), '42501', null, 'once');
select ok(pg_temp.sees_zoe('zoe'), 'the person reaches what is theirs');
select ok(not pg_temp.sees_zoe(who), format('and %s does not', who)) from unnest(array['ada', 'ben', 'eva', 'registrar']) as who;
select tests.as_system();
select is((select p.kind::text from public.profiles as p where p.id = tests.id('zoe')), 'self', 'as an adult');
select results_eq($$ select v.decided_by, v.evidence from private.verifications as v where v.profile_id = tests.id('zoe') $$,
  $$ values (tests.user_id('registrar'), 'case 17') $$, 'who decided, on what, is kept');
select set_eq($$ select n.user_id from public.notices as n where n.profile_id = tests.id('zoe') and n.code = 'profile-claimed' $$,
  $$ select tests.user_id(t.who) from unnest(array['ada', 'ben', 'gone', 'eva', 'zoe']) as t (who) $$,
  'whoever was guardian is told, and the person');

-- An adult whose account is gone.
update public.profiles set user_id = null where id = tests.id('zoe');
select tests.as_service();
select lives_ok(pg_temp.claim('zoe', 'zoe again', 'registrar'), 'who has lost their account gets back with another');
select ok(pg_temp.sees_zoe('zoe again'), 'to the same record');
select tests.as_system();
select is_empty('select * from private.access_differences()', 'derived access equals scratch after all of the above');
select * from finish();
rollback;
