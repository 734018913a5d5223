-- In words: who sees a record, what somebody would see, what age will change; and that asking tells nothing else.
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_families();
select tests.create_user('doctor');
insert into public.organizations (name, kind, verified_at) values ('Clinic', 'clinic', now());
select tests.remember('clinic', o.id) from public.organizations as o;
insert into public.organization_members (organization_id, user_id, role) values (tests.id('clinic'), tests.user_id('doctor'), 'assistant');
select tests.file('plain', 'ada', tests.id('leo'), '{s1,s2}');
select tests.file('psy', 'ada', tests.id('leo'), '{s3}', '{PSY}');
select tests.file('odd', 'leo', tests.id('leo'), '{s4}', '{UNCLASSIFIED}');
select tests.submit('unread', 'ada', tests.id('leo'));
select tests.as('leo');
select tests.remember('clinic grant', public.grant_access(tests.id('leo'), p_grantee_organization_id => tests.id('clinic'), p_labels => '{PSY}', p_valid_until => '2099-03-04 00:00+00'));
select tests.as('ada');
select tests.remember('later', public.grant_access(tests.id('leo'), tests.user_id('stranger'), 'read', p_valid_from => '2030-01-02 03:04+00', p_valid_until => '2030-01-02 05:00+00'));
select tests.as_system();
-- The year PSY has closed to leo's guardians.
update private.guardianship_terms set mask = ~33 where profile_id = tests.id('leo') and valid_from <= now() and valid_until > now();

create function pg_temp.words(p_user text, p_profile text default 'leo') returns text language plpgsql as $$
declare
  found text;
begin
  perform tests.as(p_user);
  select string_agg(w.words, E'\n' order by w.words collate "C") into found from json_to_recordset(public.who_sees(tests.id(p_profile))) as w (words text);
  perform tests.as_system();
  return found;
end $$;
create function pg_temp.preview(p_user text, p_of text, p_at timestamptz default null, p_profile text default 'leo') returns jsonb language plpgsql as $$
declare
  found jsonb;
begin
  perform tests.as(p_user);
  found := case when p_of = 'clinic' then public.preview_access(tests.id(p_profile), p_organization_id => tests.id('clinic'), p_at => p_at)
    else public.preview_access(tests.id(p_profile), tests.user_id(p_of), p_at => p_at) end;
  perform tests.as_system();
  return found;
end $$;
grant execute on all functions in schema pg_temp to public;
select tests.remember('majority', gen_random_uuid());
create temporary table days as select private.moment_in_words(max(valid_until)) as majority, min(valid_until) filter (where valid_until > now()) as next
from private.guardianship_terms where profile_id = tests.id('leo');
grant select on days to public;

-- Who sees what.
select is(pg_temp.words('leo'), (select format(
  E'Ada can read, add to and open to others everything but: Mental health; Not yet classified, hence restricted, as guardian in the family Rossi, until %1$s.\n'
  'Leo can read, add to and open to others everything, as the record is their own.\n'
  'Who treats people for Clinic can read what carries no sensitivity label, and: Mental health, by a grant from Leo (consent), until 4 March 2099.\n'
  'ben@example.org can read, add to and open to others everything but: Mental health; Not yet classified, hence restricted, as guardian in the family Rossi, until %1$s.\n'
  'gone@example.org can read, add to and open to others everything but: Mental health; Not yet classified, hence restricted, as guardian in the family Rossi, until %1$s.\n'
  'manager@example.org can read, add to and open to others what carries no sensitivity label, by a grant from Ada (consent), until %1$s.\n'
  'reader@example.org can read what carries no sensitivity label, by a grant from Ada (consent), until %1$s.\n'
  'stranger@example.org can read what carries no sensitivity label, by a grant from Ada (consent), from 2 January 2030 03:04 UTC, until 2 January 2030 05:00 UTC.\n'
  'writer@example.org can read and add to what carries no sensitivity label, by a grant from Ada (consent), until %1$s.', majority) from days),
  'the person is told who sees the record, why, how far and until when');
select is(pg_temp.words('ben') like '%Clinic%', false, 'a guardian is not told of a grant whose label has closed');
select is(pg_temp.words('manager') like '%in the family%', false, 'who manages by a grant is not told what the family calls itself');
select is(pg_temp.words('manager') like '%as guardian in another family%', true, 'only that somebody is a guardian');
select tests.as('ada');
select is((select format('%s %s %s %s %s %s', w.principal, w.user_id = tests.user_id('ada'), w.source, w.level, w.valid_until is null, w.grant_id is null) from json_to_recordset(public.who_sees(tests.id('cat'))) as w (principal text, user_id uuid, source text, level text, valid_until timestamptz, grant_id uuid, who text) where w.who = 'Ada'),
  'user t guardian manage t t', 'a row says it in fields too');
select tests.as('ben');
select throws_ok(format('select public.who_sees(%L)', id), '42501', null, 'not of somebody one does not manage') from unnest(array[tests.id('ada'), tests.id('verdi child'), gen_random_uuid()]) as id;
select tests.as('writer');
select throws_ok($$ select public.who_sees(tests.id('leo')) $$, '42501', null, 'nor by writing alone');
select tests.as_system();

-- A preview is what they see.
create function pg_temp.sees(p_user text) returns jsonb language plpgsql as $$
declare
  found jsonb;
begin
  perform tests.as(p_user);
  select jsonb_build_object('documents', (select count(*) from public.documents where profile_id = tests.id('leo')),
    'events', (select coalesce(jsonb_object_agg(type, n), '{}') from (select type, count(*) as n from public.clinical_events where profile_id = tests.id('leo') group by type) as t)) into found;
  perform tests.as_system();
  return found;
end $$;
select is(pg_temp.preview('leo', u) - '{reaches,level,labels,at,hidden_documents,hidden_events}'::text[], pg_temp.sees(u), format('what %s would see is what %s sees', u, u))
from unnest(array['leo', 'ada', 'ben', 'reader', 'writer', 'manager', 'revoked', 'stranger', 'doctor', 'mia']) as u;
select is(pg_temp.preview('leo', 'clinic') - '{at}'::text[], '{"reaches": true, "level": "read", "labels": ["PSY"], "documents": 2, "hidden_documents": 2, "events": {"observation": 3}, "hidden_events": 1}', 'a clinic''s');
select is(pg_temp.preview('leo', 'stranger') -> 'reaches', 'false'::jsonb, 'who reaches nothing');
select is(pg_temp.preview('leo', 'stranger', '2030-01-02 04:00+00') -> 'reaches', 'true'::jsonb, 'reaches it when the time has come');
select is(pg_temp.preview('leo', 'reader', (select (valid_until) from private.effective_access where source_id = tests.id('reader grant') order by valid_until desc limit 1)) -> 'reaches', 'false'::jsonb, 'and no longer when it has gone: a guardian''s grant at majority');
select is(pg_temp.preview('leo', 'ada', (select at from (select max(valid_until) as at from private.guardianship_terms where profile_id = tests.id('leo')) as t)) -> 'reaches', 'false'::jsonb, 'nor a guardian');
select is(pg_temp.preview('leo', 'reader', now() - interval '10 years') -> 'reaches', 'true'::jsonb, 'the past counts as now');

-- It is no oracle.
select is(pg_temp.preview('ben', 'clinic') - '{at}'::text[], '{"reaches": false, "level": null, "labels": [], "documents": 0, "hidden_documents": 1, "events": {}, "hidden_events": 2}', 'a guardian learns nothing of a grant not shown, nor of labelled records');
select is(pg_temp.preview('ben', 'doctor') -> 'reaches', 'false'::jsonb, 'not by way of its staff either');
select is(pg_temp.preview('ben', 'leo') - '{at,labels}'::text[], '{"reaches": true, "level": "manage", "documents": 1, "hidden_documents": 0, "events": {"observation": 2}, "hidden_events": 0}', 'counts are of what the caller sees');
select tests.as('stranger');
select throws_ok(format('select public.preview_access(%L, tests.user_id(%L))', p, u), '42501', null, 'a stranger previews nobody') from unnest(array[tests.id('leo'), gen_random_uuid()]) as p, unnest(array['ada', 'stranger']) as u;
select tests.as('reader');
select throws_ok($$ select public.preview_access(tests.id('leo'), tests.user_id('writer')) $$, '42501', null, 'nor does a reader');
select tests.as('leo');
select throws_ok($$ select public.preview_access(tests.id('leo')) $$, '22023', null, 'a preview is of somebody');

-- What age will change.
select tests.as('ada');
select tests.as_system();
create temporary table spans as select valid_until from private.guardianship_terms;
grant select on spans to public;
select tests.as('ada');
create temporary table ahead as select to_jsonb(a) as t from public.age_transitions() as a;
select is((select count(distinct t ->> 'profile_id') from ahead), 2::bigint, 'both children have transitions ahead, the cat and the adults none');
select is((select string_agg(format('%s %s', t ->> 'what', t ->> 'to_do'), ', ' order by t ->> 'at' desc) from (select t from ahead where t ->> 'profile_id' = tests.id('nora')::text order by t ->> 'at' desc limit 1) as t), 'majority invite-to-claim', 'the last is majority, and there is something to do before');
select is((select bool_and(t -> 'to_do' = 'null') from ahead where t ->> 'profile_id' = tests.id('leo')::text), true, 'a child with an account is invited already');
select is((select (t ->> 'grants_ending')::integer from ahead where t ->> 'profile_id' = tests.id('leo')::text and t ->> 'what' = 'majority'), 3, 'what guardians gave ends');
select is((select array_agg(distinct l) from ahead, jsonb_array_elements_text(t -> 'labels') as l where t ->> 'profile_id' = tests.id('nora')::text and t ->> 'what' = 'labels-close'), array['ETH', 'HIV', 'PSY', 'SEX', 'UNCLASSIFIED'], 'every label but what is genetic closes before');
select is((select bool_and((t ->> 'at')::timestamptz in (select s.valid_until from spans as s)) from ahead), true, 'on the days the derivation counts with');
select tests.as('ada');
select matches((select t ->> 'words' from ahead where t ->> 'profile_id' = tests.id('nora')::text and t ->> 'what' = 'majority'), '^On \d+ \w+ \d{4} Nora comes of age: guardians reach the record no more\. Invite Nora to claim it before, or nobody will\.$', 'in words');
select is((select count(*) from public.age_transitions(tests.id('rossi'))), (select count(*) from ahead), 'of one family');
select tests.as('mia');
select is_empty('select from public.age_transitions()', 'a member who manages no child has none');
select tests.as('stranger');
select throws_ok($$ select public.age_transitions(tests.id('rossi')) $$, '42501', null, 'a stranger is told nothing of a family');
select is((select count(*) from public.age_transitions() as t where t.profile_id = tests.id('leo')), 0::bigint, 'nor of its children');
select * from finish();
rollback;
