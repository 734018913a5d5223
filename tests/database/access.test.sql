-- Access: who reaches which profile, for how long, and with which labels.
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_families();

-- Which profiles a user sees, by name.
create function pg_temp.sees(p_user text) returns text language plpgsql as $$
declare
  names text;
begin
  perform tests.as(p_user);
  select string_agg(i.name, ' ' order by i.name) into names from public.profiles as p join tests.ids as i on i.id = p.id;
  perform tests.as_system();
  return coalesce(names, '');
end $$;
grant execute on function pg_temp.sees(text) to public;

select is(pg_temp.sees('ada'), 'ada cat leo nora', 'an owner sees herself and the dependents, not another adult');
select is(pg_temp.sees('ben'), 'cat leo nora', 'a guardian sees the dependents, not other adults');
select is(pg_temp.sees('mia'), 'mia', 'a member sees herself');
select is(pg_temp.sees('leo'), 'leo', 'a child with an own account sees himself');
select is(pg_temp.sees('reader'), 'leo', 'a reader sees what was granted');
select is(pg_temp.sees('revoked'), '', 'a revoked grant shows nothing');
select is(pg_temp.sees('stranger'), 'verdi child', 'strangers see their own family');
select is(pg_temp.sees('gone'), '', 'a guardian who signed out is nobody');

-- Time.
select tests.as_system();
insert into public.profile_grants (profile_id, family_id, grantee_user_id, level, valid_from, valid_until, basis) values
  (tests.id('nora'), tests.id('rossi'), tests.user_id('reader'), 'read', now() - interval '2 days', now() - interval '1 second', 'consent'),
  (tests.id('cat'), tests.id('rossi'), tests.user_id('reader'), 'read', now() + interval '1 day', null, 'consent');
select is(pg_temp.sees('reader'), 'leo', 'an expired and a future grant show nothing');

-- Age rules change by a migration, which has the terms derived again.
select tests.as_system();
update public.age_rules set closes_at_age = 9 where jurisdiction_code = '001' and label = 'SEX';
select private.renew_all_terms();
select is((private.access_of(array[tests.user_id('ada')], tests.id('leo'))).read_mask & 34, 0, 'a lower age closes the label for a guardian, and what is unclassified');
select is((private.access_of(array[tests.user_id('ada')], tests.id('leo'))).read_mask & 1, 1, 'and no other');
select is_empty('select * from private.access_differences()', 'and the derived table is what it has to be');
update public.age_rules set closes_at_age = 12 where jurisdiction_code = '001' and label = 'SEX';
select private.renew_all_terms();

-- A birth date is nobody's way to more access, or out of their guardians' sight. (leo has an account, nora has none.)
create function pg_temp.born_as(p_who text, p_profile text, p_age integer) returns text language plpgsql as $$
declare
  answer text;
begin
  perform tests.as(p_who);
  answer := tests.error_of(format('select public.update_profile_identity(%L, ''X'', ''Rossi'', %L)', tests.id(p_profile), tests.born(p_age)));
  perform tests.as_system();
  return answer;
end $$;
select is(pg_temp.born_as('ada', 'nora', 5), null, 'a guardian corrects a birth date while nothing has closed: younger');
select is(pg_temp.born_as('ada', 'nora', 14), null, 'or older, even so that something closes');
select is(pg_temp.born_as('ada', 'leo', 9), '42501', 'a guardian does not keep a child with an account a child for longer');
select is(pg_temp.born_as('ada', 'leo', 11), null, 'the other way they may');
select is(pg_temp.born_as('leo', 'leo', 11), '42501', 'a minor does not come of age sooner by it');
select is(pg_temp.born_as('leo', 'leo', 9), null, 'the other way they may');
select tests.as('ada');
select public.update_profile_identity(tests.id('nora'), 'Nora', 'Rossi', tests.born(13), 'female');
select tests.as_system();
select is(pg_temp.born_as('ada', 'nora', 12), '42501', 'what has closed to a guardian does not close later, though nothing would open today');
select is(pg_temp.born_as('ada', 'nora', 7), '42501', 'nor open again');
select tests.as_system();
delete from private.guardianship_terms where profile_id = tests.id('nora');
insert into private.guardianship_terms (profile_id, family_id, valid_from, valid_until, mask)
select tests.id('nora'), tests.id('rossi'), t.* from private.terms_of('child', tests.born(7), '001') as t;

-- What a guardian gives may name an end beyond their own: it ends and closes with guardianship.
select tests.as('ada');
select tests.remember('long grant', public.grant_access(tests.id('leo'), tests.user_id('stranger'), 'read', '{PSY}', now() + interval '30 years'));
select tests.as_system();
select ok((select max(a.valid_until) < now() + interval '9 years' from private.effective_access as a where a.source_id = tests.id('long grant')),
  'a guardian''s grant ends at majority, whatever it says');
select is((select bit_or(a.mask) & 33 from private.effective_access as a where a.source_id = tests.id('long grant') and a.valid_from > now() + interval '1 day'), 0,
  'and opens no label that has closed to guardians');
delete from public.profile_grants where id = tests.id('long grant');

-- A revoke binds from the next statement.
select tests.as('ada');
select public.revoke_access(tests.id('writer grant'));
select is(pg_temp.sees('writer'), '', 'a revoked writer sees nothing');
select tests.as_system();
delete from public.family_members where user_id = tests.user_id('ben');
select is(pg_temp.sees('ben'), '', 'a removed guardian sees nothing');
select tests.as_system();
select throws_ok($$ delete from public.family_members where user_id = tests.user_id('ada') $$, '23514', null,
  'the last owner cannot leave');
update public.profiles set deleted_at = now() where id = tests.id('nora');
select is(pg_temp.sees('ada'), 'ada cat leo', 'a profile put aside is reached by nobody');
delete from auth.users where id = tests.user_id('mia');
select is((select count(*) from private.effective_access where principal_id = tests.user_id('mia')), 0::bigint,
  'a deleted account reaches nothing');

-- Labels: every label of a row has to be opened, several grants add up.
select tests.file('labelled', 'ada', tests.id('leo'), '{s1}', '{PSY,HIV}');
select tests.file('plain', 'ada', tests.id('leo'), '{s2}');
select tests.file('unclassified', 'ada', tests.id('leo'), '{s3}', '{UNCLASSIFIED}');
create function pg_temp.reads(p_user text) returns text language plpgsql as $$
declare
  names text;
begin
  perform tests.as(p_user);
  select string_agg(i.name, ' ' order by i.name) into names from (
    select d.id from public.documents as d
    intersect select e.document_id from public.clinical_events as e) as d join tests.ids as i using (id);
  if names is distinct from (
    select string_agg(i.name, ' ' order by i.name) from public.documents as d join tests.ids as i using (id)) then
    names := 'documents and events differ';
  end if;
  perform tests.as_system();
  return coalesce(names, '');
end $$;
grant execute on function pg_temp.reads(text) to public;
select is(pg_temp.reads('leo'), 'labelled plain unclassified', 'a person reads all of their own');
select is(pg_temp.reads('ada'), 'labelled plain unclassified', 'a guardian reads all of a dependent');
select is(pg_temp.reads('reader'), 'plain', 'a plain grant opens normal rows alone');
select is(pg_temp.reads('manager'), 'plain unclassified', 'who manages sees also what is unclassified');
select tests.as('ada');
select public.grant_access(tests.id('leo'), tests.user_id('reader'), 'read', '{PSY}');
select is(pg_temp.reads('reader'), 'plain', 'one label of two opens nothing');
select tests.as('ada');
select public.grant_access(tests.id('leo'), tests.user_id('reader'), 'read', '{HIV,UNCLASSIFIED}');
select is(pg_temp.reads('reader'), 'labelled plain unclassified', 'grants add up');

-- Giving.
select tests.as('manager');
select throws_ok($$ select public.grant_access(tests.id('leo'), tests.user_id('stranger'), 'read', '{PSY}') $$, '42501', null,
  'nobody gives a label they do not hold');
select lives_ok($$ select public.grant_access(tests.id('leo'), tests.user_id('stranger'), 'manage') $$,
  'who manages gives as much as they hold');
select tests.as('reader');
select throws_ok($$ select public.grant_access(tests.id('leo'), tests.user_id('stranger'), 'read') $$, '42501', null,
  'a reader gives nothing');
select tests.as('ada');
select throws_ok($$ select public.grant_access(tests.id('leo'), tests.user_id('ada'), 'manage') $$, '42501', null,
  'nobody grants to themself, to outlast the ground they stand on');
select lives_ok($$ select public.grant_access(tests.id('leo'), tests.user_id('gone'), 'manage', '{}', now() + interval '1 hour') $$);
select tests.as_system();
insert into auth.sessions (id, user_id) values (md5('session gone')::uuid, tests.user_id('gone'));
delete from public.family_members where user_id = tests.user_id('gone');
select tests.as('gone');
select throws_ok($$ select public.grant_access(tests.id('leo'), tests.user_id('stranger'), p_valid_until => now() + interval '2 hours') $$, '42501', null,
  'nobody gives for longer than they hold');
select tests.remember('short grant', public.grant_access(tests.id('leo'), tests.user_id('stranger')));
select is((select g.valid_until from public.profile_grants as g where g.id = tests.id('short grant')), now() + interval '1 hour', 'what has no end of its own ends with what its giver holds');
select lives_ok($$ select public.grant_access(tests.id('leo'), tests.user_id('stranger'), 'read', '{}', now() + interval '30 minutes') $$,
  'within that, they do');

-- The derived table equals a computation from scratch, whatever happened.
select tests.as_system();
select is_empty('select * from private.access_differences()', 'derived access equals scratch after all of the above');
create function pg_temp.shake(p_rounds integer) returns setof text language plpgsql as $$
declare
  users constant uuid[] := array(select u.id from auth.users as u);
  families constant uuid[] := array(select f.id from public.families as f);
  any_user uuid;
  any_profile public.profiles;
  versions numeric;
  apart bigint := 0;
begin
  perform setseed(0.42);
  for round in 1 .. p_rounds loop
    any_user := users[1 + floor(random() * cardinality(users))];
    select * into any_profile from public.profiles order by random() limit 1;
    begin
      case floor(random() * 11)
        when 0 then insert into public.family_members values
          (any_profile.family_id, any_user, (array['owner', 'guardian', 'member'])[1 + floor(random() * 3)]::public.family_role);
        when 1 then delete from public.family_members where user_id = any_user;
        when 2 then update public.family_members
          set role = (array['owner', 'guardian', 'member'])[1 + floor(random() * 3)]::public.family_role where user_id = any_user;
        when 3 then insert into public.profiles (family_id, kind, label, user_id) values (any_profile.family_id,
          (array['self', 'child', 'dependent_adult'])[1 + floor(random() * 3)]::public.profile_kind, 'Someone',
          case when random() < 0.5 then any_user end);
        when 4 then update public.profiles set deleted_at = case when random() < 0.5 then now() end,
          user_id = case when random() < 0.3 and kind <> 'pet' then any_user end where id = any_profile.id;
        when 7 then insert into public.shared_dependents (profile_id, family_id, with_family_id) values (any_profile.id,
          any_profile.family_id, families[1 + floor(random() * cardinality(families))]);
        when 8 then update public.shared_dependents set ended_at = now() where random() < 0.3;
        when 9 then perform private.move_profile(any_profile.id, families[1 + floor(random() * cardinality(families))]);
        when 10 then update private.guardianship_terms set mask = floor(random() * 64), valid_until = now() + random() * interval '1 year'
          where profile_id = any_profile.id and valid_until > now();
        when 5 then insert into public.profile_grants (profile_id, family_id, grantee_user_id, level, label_mask, basis)
          values (any_profile.id, any_profile.family_id, any_user,
            (array['read', 'write', 'manage'])[1 + floor(random() * 3)]::public.access_level, floor(random() * 64), 'consent');
        else update public.profile_grants set revoked_at = now() where random() < 0.2;
      end case;
    exception when unique_violation or check_violation or sqlstate 'PT409' then null;
    end;
    select apart + count(*) into apart from private.access_differences();
  end loop;
  return next is(apart, 0::bigint, p_rounds || ' random changes: derived access never differs from scratch');
  return next cmp_ok((select count(*) from private.effective_access), '>', 10::bigint, 'and there was something to derive');
  delete from private.effective_access where source = 'grant' and principal_id = (
    select principal_id from private.effective_access where source = 'grant' limit 1);
  return next isnt_empty('select * from private.access_differences()', 'a difference made by hand is found');
end $$;
select * from pg_temp.shake(150);

-- Every such change raises the version of its family first, which is what makes two of them wait for each other.
select is((select bool_and(f.access_version > 0) from public.families as f), true, 'changes have raised access_version');
select * from finish();
rollback;
