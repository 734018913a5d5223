-- Nearby: what is looked up before access is probed says what the probe would say, to everybody and at once.
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_cast();

-- Where a profile stands for a user: near, with every label, with none, or with some; else null.
create function pg_temp.place(p_user text, p_profile text) returns text language plpgsql as $$
declare
  place text;
begin
  perform tests.as(p_user);
  place := case when tests.id(p_profile) = any (private.near()) then
    case array_position(private.near_by_label(), tests.id(p_profile)) <= 20 when true then 'every' when false then 'none' else 'some' end end;
  perform tests.as_system();
  return place;
end $$;
grant usage on schema private to authenticated;
grant execute on function pg_temp.place(text, text) to public;

select is(pg_temp.place('ada', 'leo'), 'every', 'a guardian has every label of a small child');
select is(pg_temp.place('gina', 'tess'), 'some', 'and not every one of an adolescent');
select is(pg_temp.place('reader', 'leo'), 'none', 'nor has a reader');
select is(pg_temp.place('labelled', 'leo'), 'some', 'one label is neither every label nor none');
select is(pg_temp.place('revoked', 'leo'), null, 'what was taken back is not near');
select is(pg_temp.place('expired', 'leo'), null, 'nor what is over');
select is(pg_temp.place('future', 'leo'), null, 'nor what has not begun');
select is(pg_temp.place('gone', 'leo'), null, 'a signed-out user has nobody near');

-- Staff have near what they opened, as long as their organization reaches it.
select is(pg_temp.place('assistant', 'leo'), null, 'what an organization reaches is not near by itself');
select tests.as('assistant');
select public.open_profile(tests.id('leo'));
select is(pg_temp.place('assistant', 'leo'), 'none', 'what was opened is');
select tests.as('ada');
select public.revoke_access(tests.id('riverside grant'));
select is(pg_temp.place('assistant', 'leo'), null, 'from the next statement after a revoke it is not');
select tests.as('assistant');
select throws_ok($$ select public.open_profile(tests.id('leo')) $$, '42501', null, 'and it cannot be opened');
select throws_ok($$ select public.open_profile(gen_random_uuid()) $$, '42501', null, 'no more than what does not exist');

-- For everybody and every profile it agrees with what access adds up to.
select tests.as_system();
create temporary table places (user_name text, profile_id uuid, mask integer, near boolean, whole boolean, shut boolean);
grant all on places to public;
do $$
declare
  person record;
begin
  for person in select u.id, split_part(u.email, '@', 1) as name from auth.users as u loop
    perform set_config('request.jwt.claims', json_build_object('sub', person.id, 'role', 'authenticated',
      'session_id', (select s.id from auth.sessions as s where s.user_id = person.id limit 1))::text, true);
    insert into places select person.name, p.id, (private.access_of(private.principals(), p.id)).read_mask,
      p.id = any ((select private.near())::uuid[]), array_position((select private.near_by_label())::uuid[], p.id) <= 20,
      array_position((select private.near_by_label())::uuid[], p.id) > 20 from public.profiles as p;
  end loop;
end $$;
select cmp_ok((select count(*) from places where near), '>', 15::bigint, 'many are near somebody');
select is_empty($$ select * from places where near and mask is null $$, 'and nobody has near what they do not reach');
select is_empty($$ select * from places where near and (mask = -1 is distinct from coalesce(whole, false) or mask = 0 is distinct from coalesce(shut, false)) $$,
  'of what is near it is said right whether every label is open, or none');

-- Where one grant opens no label and another does, they add up, whichever of them is looked at.
select tests.as('ada');
select public.grant_access(tests.id('leo'), tests.user_id('reader'), 'read', array['SEX']);
select tests.as_system();
select is(pg_temp.place('reader', 'leo'), 'some', 'a second grant opens a label beside the first');

-- Four are kept.
select is((select count(*) from generate_series(1, 12) as nth, lateral (
  select tests.remember('near ' || nth, gen_random_uuid())) as r), 12::bigint, 'twelve profiles');
insert into public.profiles (id, family_id, kind, label) select tests.id('near ' || nth), tests.id('rossi'), 'pet', 'Pet' from generate_series(1, 12) as nth;
insert into private.guardianship_terms (profile_id, family_id, valid_from, valid_until, mask)
select tests.id('near ' || nth), tests.id('rossi'), '-infinity', 'infinity', -1 from generate_series(1, 12) as nth on conflict do nothing;
select tests.as('ada');
select public.open_profile(tests.id('near ' || nth)) from generate_series(1, 12) as nth;
select tests.as_system();
select is((select count(*) from private.opened_profiles where user_id = tests.user_id('ada')), 4::bigint, 'the last four that were opened are kept');
select * from finish();
rollback;
