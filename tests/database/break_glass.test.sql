-- Break-glass: a verified practitioner, in an emergency, for a short time, with a reason, and everybody concerned is told.
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_families();
select tests.create_user(u) from unnest(array['chief', 'doctor', 'nurse', 'contact', 'operator']) as u;
select tests.file('leo plain', 'ada', tests.id('leo'), '{s1}');
select tests.file('leo psy', 'ada', tests.id('leo'), '{s2}', '{PSY}');
select tests.file('leo genes', 'ada', tests.id('leo'), '{s3}', '{GDIS}');
select tests.file('leo unread', 'ada', tests.id('leo'), '{s4}', '{UNCLASSIFIED}');
select tests.as('chief');
select tests.remember('hospital', public.register_organization('Harbour Hospital', 'hospital'));
select tests.as('doctor');
select public.register_practitioner('Dr Dora Hale');
select tests.remember('licence', public.submit_credential('http://hl7.org/fhir/sid/us-npi', '1234567893', 'US'));
select tests.as_system();
insert into public.organization_members (organization_id, user_id, role) values
  (tests.id('hospital'), tests.user_id('doctor'), 'practitioner'), (tests.id('hospital'), tests.user_id('nurse'), 'assistant');

create function pg_temp.sees(p_user text) returns text language plpgsql as $$
declare
  names text;
begin
  perform tests.as(p_user);
  select string_agg(substr(i.name, 5), ' ' order by i.name) into names from tests.ids as i where i.id in (
    select d.id from public.documents as d join public.clinical_events as e on e.document_id = d.id) and i.name like 'leo %';
  perform tests.as_system();
  return coalesce(names, 'nothing');
end $$;
create function pg_temp.code(p_user text, p_statement text) returns text language plpgsql as $$
declare
  code text;
begin
  perform tests.as(p_user);
  code := tests.error_of(p_statement);
  perform tests.as_system();
  return code;
end $$;
create function pg_temp.breaks(p_user text, p_profile uuid, p_reason text default 'Unconscious after a fall, no relatives here') returns text
language sql as $$ select pg_temp.code(p_user, format('select public.break_glass(%L, %L)', p_profile, p_reason)) $$;
grant execute on all functions in schema pg_temp to public;

-- Who may not.
select is(pg_temp.breaks(u, tests.id('leo')), '42501', u || ' breaks no glass') from unnest(array['stranger', 'mia', 'chief', 'nurse', 'gone']) as u;
select is(pg_temp.breaks('doctor', tests.id('leo')), '42501', 'a practitioner with nothing verified does not');
select tests.as_service();
select public.verify_organization(tests.id('hospital'), tests.user_id('operator'), 'register 17');
select is(pg_temp.breaks('doctor', tests.id('leo')), '42501', 'a verified hospital is not enough');
select is(pg_temp.breaks('nurse', tests.id('leo')), '42501', 'an assistant does not');
select tests.as_service();
select public.verify_credential(tests.id('licence'), tests.user_id('operator'), 'register 18', now() + interval '1 year');
select is(pg_temp.breaks('doctor', tests.id('leo')), null, 'a verified practitioner of a verified hospital does');
select is(pg_temp.breaks('doctor', tests.id('leo'), reason), '22023', format('for no such reason: %s', quote_nullable(reason)))
from unnest(array['', null, 'emergency', '            x', repeat('x', 1001)]) as reason;
select is(pg_temp.breaks('doctor', gen_random_uuid()), '42501', 'a record that is not there answers like one that may not be opened');
select is(pg_temp.code('doctor', format('select public.break_glass(%L, %L, %L)', tests.id('leo'), 'Unconscious after a fall', gen_random_uuid())), '42501', 'nobody opens for a hospital that is not theirs');
select is(pg_temp.sees('doctor'), 'nothing', 'before');

-- What it opens, and who is told.
select tests.as('doctor');
select tests.remember('opening', (public.break_glass(tests.id('leo'), 'Unconscious after a fall, no relatives here') #>> '{}')::uuid);
select is(pg_temp.sees('doctor'), 'plain psy', 'it opens normal rows and the labels the rules name, not what is genetic or unclassified');
select is(pg_temp.sees('nurse'), 'nothing', 'it opens to whoever gave the reason alone');
select is(pg_temp.code('doctor', s), '42501', 'reading is all: ' || s) from (values
  ($$ select public.rename_profile(tests.id('leo'), 'x') $$), ($$ select public.register_document(tests.id('leo'), 'x.pdf', 'application/pdf', 1) $$),
  ($$ select public.grant_access(tests.id('leo'), tests.user_id('nurse')) $$), ($$ update public.emergency_openings set closes_at = 'infinity' $$),
  ($$ update public.break_glass_rules set minutes = 1000 $$), ($$ select public.emergency_opening(tests.id('opening')) $$)) as v (s);
select is((select string_agg(u.email, ' ' order by u.email) from public.notices as n join auth.users as u on u.id = n.user_id where n.subject_id = tests.id('opening') and n.code = 'emergency-opened'),
  'ada@example.org ben@example.org gone@example.org leo@example.org manager@example.org', 'the person, the guardians and who manages the record are told in the same transaction');
select is((select count(*) from audit.events where row_id = tests.id('opening')::text and verb = 'insert' and actor_id = tests.user_id('doctor') and profile_id = tests.id('leo')), 1::bigint, 'the trail has it');
select is((select count(*) from public.emergency_openings where encode(reason_sealed, 'escape') like '%Unconscious%'), 0::bigint, 'the reason is sealed');
select tests.as('leo');
select is(public.emergency_opening(tests.id('opening'))::jsonb - '{opened_at,closes_at}'::text[], jsonb_build_object('id', tests.id('opening'), 'profile_id', tests.id('leo'), 'kind', 'practitioner',
  'opened_by', tests.user_id('doctor'), 'name', 'Dr Dora Hale', 'organization', 'Harbour Hospital', 'ended_at', null, 'reason', 'Unconscious after a fall, no relatives here'), 'the person reads who, where and why');
select is((select closes_at - opened_at from public.emergency_openings), interval '120 minutes', 'and for how long');
select is(pg_temp.code(u, $$ select public.emergency_opening(tests.id('opening')) $$), '42501', u || ' does not') from unnest(array['reader', 'writer', 'mia', 'stranger', 'nurse']) as u;
select is(pg_temp.code(u, $$ do $x$ begin if exists (select from public.emergency_openings) then raise 'seen'; end if; end $x$ $$), null, u || ' sees no opening')
from unnest(array['reader', 'writer', 'mia', 'stranger', 'nurse']) as u;
select tests.as('manager');
select is(public.emergency_opening(tests.id('opening')) ->> 'reason', 'Unconscious after a fall, no relatives here', 'who manages the record reads it too');

-- Not longer, not more often.
select tests.as('doctor');
select throws_ok($$ select public.break_glass(tests.id('leo'), 'Still unconscious, two hours more') $$, 'PT409', 'already-open', 'what is open is not extended');
select public.end_break_glass(tests.id('opening'));
select is(pg_temp.sees('doctor'), 'nothing', 'who opened it ends it');
select is(pg_temp.code('doctor', $$ select public.end_break_glass(gen_random_uuid()) $$), '42501', 'nothing else');
select tests.as('doctor');
select tests.remember('second', (public.break_glass(tests.id('leo'), 'Brought in again within the hour') #>> '{}')::uuid);
select is(pg_temp.sees('doctor'), 'plain psy', 'a second time');
select tests.as_system();
update public.profile_grants set valid_from = valid_from - interval '3 hours', valid_until = valid_until - interval '3 hours' where basis = 'break-glass';
update public.emergency_openings set opened_at = opened_at - interval '3 hours', closes_at = closes_at - interval '3 hours';
select is(pg_temp.sees('doctor'), 'nothing', 'when its time is over it opens nothing, and nothing had to run');
select tests.as('doctor');
select throws_ok($$ select public.break_glass(tests.id('leo'), 'And a third time on one day') $$, 'PT429', 'break-glass-limit', 'repeating it is no way to stay');
select is(pg_temp.breaks('doctor', tests.id('nora')), null, 'another record is another matter');
update public.break_glass_rules set per_day = 2 where opener = 'practitioner';
select is(pg_temp.breaks('doctor', tests.id('nora')), 'PT429', 'but a day has an end');
select is(pg_temp.breaks('doctor', gen_random_uuid()), 'PT429', 'whatever is asked for');
update public.break_glass_rules set per_day = 10 where opener = 'practitioner';
update public.emergency_openings set opened_at = opened_at - interval '1 day', closes_at = closes_at - interval '1 day';

-- Ended by the person, the guardians, and by the ground it stood on falling away.
create function pg_temp.opened(p_name text) returns uuid language plpgsql as $$
begin
  perform tests.as_system();
  update public.emergency_openings set opened_at = opened_at - interval '1 day', closes_at = closes_at - interval '1 day';
  perform tests.as('doctor');
  return tests.remember(p_name, (public.break_glass(tests.id('leo'), 'Brought in again, not responsive') #>> '{}')::uuid);
end $$;
grant execute on function pg_temp.opened(text) to public;
select pg_temp.opened('third');
select is(pg_temp.sees('doctor'), 'plain psy', 'open again');
select tests.as('leo');
select public.revoke_access((select grant_id from public.emergency_openings where id = tests.id('third')));
select is(pg_temp.sees('doctor'), 'nothing', 'the person ends it');
select tests.as('leo');
select isnt(public.emergency_opening(tests.id('third')) ->> 'ended_at', null, 'and sees that it has ended');
select pg_temp.opened('fourth');
select tests.as('ben');
select public.end_break_glass(tests.id('fourth'));
select is(pg_temp.sees('doctor'), 'nothing', 'a guardian ends it');
select is(pg_temp.code('reader', $$ select public.end_break_glass(tests.id('fourth')) $$), '42501', 'a reader does not');
select pg_temp.opened('fifth');
select tests.as_service();
select public.suspend_organization(tests.id('hospital'), tests.user_id('operator'), 'complaint 4');
select is(pg_temp.sees('doctor'), 'nothing', 'it ends when the hospital is suspended');
select is(pg_temp.breaks('doctor', tests.id('nora')), '42501', 'and none is opened after that');
select tests.as_service();
select public.verify_organization(tests.id('hospital'), tests.user_id('operator'), 'settled');
select is(pg_temp.sees('doctor'), 'nothing', 'nor does it come back');
select pg_temp.opened('sixth');
select tests.as('chief');
select public.set_organization_roles(tests.id('hospital'), tests.user_id('doctor'), '{assistant}');
select is(pg_temp.sees('doctor'), 'nothing', 'it ends with the practitioner''s role');
select tests.as('chief');
select public.set_organization_roles(tests.id('hospital'), tests.user_id('doctor'), '{practitioner}');
select pg_temp.opened('seventh');
select tests.as_service();
select public.revoke_credential(tests.id('licence'), tests.user_id('operator'), 'struck off');
select is(pg_temp.sees('doctor'), 'nothing', 'and with the licence');
select is(pg_temp.breaks('doctor', tests.id('nora')), '42501', 'without one none is opened');
select tests.as('doctor');
select tests.remember('licence', public.submit_credential('http://hl7.org/fhir/sid/us-npi', '1234567893', 'US'));
select tests.as_service();
select public.verify_credential(tests.id('licence'), tests.user_id('operator'), 'restored', now() + interval '30 minutes');
select pg_temp.opened('eighth');
select is((select closes_at from public.emergency_openings where id = tests.id('eighth')), now() + interval '30 minutes', 'an opening does not outlast the licence');

-- Nobody is a practitioner to their own family.
select tests.as_system();
insert into public.family_members (family_id, user_id, role) values (tests.id('rossi'), tests.user_id('doctor'), 'member');
select is(pg_temp.breaks('doctor', tests.id('nora')), '42501', 'a member of the family is no stranger in an emergency');
select tests.as_system();
delete from public.family_members where user_id = tests.user_id('doctor');
insert into public.family_members (family_id, user_id, role) values (tests.id('verdi'), tests.user_id('doctor'), 'member');
insert into public.shared_dependents (profile_id, family_id, with_family_id) values (tests.id('nora'), tests.id('rossi'), tests.id('verdi'));
select is(pg_temp.breaks('doctor', tests.id('nora')), '42501', 'nor one of the family that keeps the child too');
select tests.as_system();
delete from public.shared_dependents;
select is(pg_temp.breaks('doctor', tests.id('nora')), null, 'of anybody else they are');

-- Somebody named for it: normal rows alone, for a shorter time, and while they are named. A relative too.
select tests.as_system();
insert into public.emergency_contacts (profile_id, family_id, user_id, named_as) values
  (tests.id('leo'), tests.id('rossi'), tests.user_id('contact'), 'self'), (tests.id('leo'), tests.id('rossi'), tests.user_id('mia'), 'self');
select is(pg_temp.sees('contact'), 'nothing', 'a contact reads nothing before');
select is(pg_temp.breaks('contact', tests.id('nora')), '42501', 'nor opens another record');
select is(pg_temp.breaks('contact', tests.id('leo'), 'urgent'), '22023', 'a contact has a reason too');
select is(pg_temp.breaks('mia', tests.id('leo')), null, 'a relative who was named opens');
select tests.as('contact');
select tests.remember('contact opening', (public.break_glass(tests.id('leo'), 'He does not answer since this morning') #>> '{}')::uuid);
select is(pg_temp.sees('contact'), 'plain', 'a contact reads what carries no label');
select tests.as('leo');
select is((select (kind, organization_id, closes_at - opened_at)::text from public.emergency_openings where id = tests.id('contact opening')), '(emergency_contact,,01:00:00)', 'for an hour');
select is((select count(*) from public.notices where subject_id = tests.id('contact opening')), 1::bigint, 'and the person is told');
select public.end_emergency_contact((select id from public.emergency_contacts where user_id = tests.user_id('contact')));
select is(pg_temp.sees('contact'), 'nothing', 'who is named no more reads no more');
select is(pg_temp.breaks('contact', tests.id('leo')), '42501', 'and opens no more');

-- An adolescent's: the guardians are told, and that it was a secret stays one.
select tests.as('ada');
select tests.remember('teen', public.create_profile(tests.id('rossi'), 'child', 'Tim', 'Tim', 'Rossi', tests.born(17), 'male', p_jurisdiction => 'US'));
select tests.as('doctor');
select tests.remember('teen opening', (public.break_glass(tests.id('teen'), 'Overdose, please tell nobody at home') #>> '{}')::uuid);
select tests.as('ada');
select is((select count(*) from public.notices where subject_id = tests.id('teen opening')), 1::bigint, 'a guardian of an adolescent is told');
select is(public.emergency_opening(tests.id('teen opening')) ->> 'organization', 'Harbour Hospital', 'reads where');
select is(public.emergency_opening(tests.id('teen opening')) ->> 'reason', null, 'and not why: nobody has classified it');

-- Switched off, by the person, their guardians, or the operator.
select tests.as('doctor');
select tests.remember('nora opening', (public.break_glass(tests.id('nora'), 'Found alone on the beach') #>> '{}')::uuid);
select tests.as('ada');
select public.decide_consent(tests.id('nora'), 'emergency_access', 'deny', 'urn:example:policy:1');
select isnt(public.emergency_opening(tests.id('nora opening')) ->> 'ended_at', null, 'who says no to emergencies ends what is open');
select is(pg_temp.breaks('doctor', tests.id('nora')), '42501', 'and nobody opens it again: the answer is that of a record that is not there');
select tests.as('ada');
select public.decide_consent(tests.id('nora'), 'emergency_access', 'permit', 'urn:example:policy:1', p_labels => '{PSY,GDIS}');
select tests.as('doctor');
select public.break_glass(tests.id('nora'), 'Found alone on the beach again');
select is((select label_mask from public.profile_grants where profile_id = tests.id('nora') and revoked_at is null), 1, 'who permits some labels opens those of them the rules name');
select tests.as_system();
update public.break_glass_rules set enabled = false where opener = 'practitioner';
select is(pg_temp.breaks('doctor', tests.id('nora')), '42501', 'where the operator has switched it off, none is opened');
update public.break_glass_rules set enabled = true;
update public.emergency_openings set opened_at = opened_at - interval '1 day', closes_at = closes_at - interval '1 day';
update public.profiles set deleted_at = now() where id = tests.id('nora');
select is(pg_temp.breaks('doctor', tests.id('nora')), '42501', 'a profile put aside is not there');
delete from auth.users where id = tests.user_id('doctor');
select is((select count(*) from public.emergency_openings where opened_by is null), 11::bigint, 'who opened what outlives the account');
select is_empty('select * from private.access_differences()', 'derived access equals scratch after all of the above');
select * from finish();
rollback;
