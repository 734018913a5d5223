-- Clinics: registered by anybody, verified by the operator, staffed by invitation, and let in by the person alone.
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_families();
select tests.create_user(u) from unnest(array['chief', 'doctor', 'nurse', 'clerk', 'rival', 'operator', 'spare']) as u;
select tests.file('leo lab', 'ada', tests.id('leo'), '{s1}');
select tests.file('leo psy', 'ada', tests.id('leo'), '{s2}', '{PSY}');

-- What somebody sees of leo: his name, his plain document, his labelled one.
create function pg_temp.sees(p_user text) returns text language plpgsql as $$
declare
  names text;
begin
  perform tests.as(p_user);
  select string_agg(i.name, ', ' order by i.name) into names from tests.ids as i where i.id in (
    select p.id from public.profiles as p union select d.id from public.documents as d where exists (
      select from public.clinical_events as e where e.document_id = d.id)) and i.name like 'leo%';
  perform tests.as_system();
  return coalesce(names, 'nothing');
end $$;
-- An RPC as somebody: its SQLSTATE, or null.
create function pg_temp.code(p_user text, p_statement text) returns text language plpgsql as $$
declare
  code text;
begin
  case p_user when 'service' then perform tests.as_service(); else perform tests.as(p_user); end case;
  code := tests.error_of(p_statement);
  perform tests.as_system();
  return code;
end $$;
grant execute on function pg_temp.sees(text), pg_temp.code(text, text) to public;

-- Registering.
select tests.as('chief');
select tests.remember('clinic', public.register_organization('Harbour Clinic', 'clinic'));
select tests.as('rival');
select tests.remember('rival clinic', public.register_organization('Hill Practice', 'practice'));
select is((select count(*) from public.organizations), 1::bigint, 'an unverified organization is seen by its own alone');
select tests.as('doctor');
select throws_ok($$ select public.submit_credential('http://hl7.org/fhir/sid/us-npi', '1234567893') $$, '42501', null, 'who is no practitioner has no credential');
select public.register_practitioner('Dr Dora Hale');
select tests.remember('licence', public.submit_credential('http://hl7.org/fhir/sid/us-npi', '1234567893', 'US'));
select throws_ok($$ select public.submit_credential('http://hl7.org/fhir/sid/us-npi', '1', 'XX') $$, '22023', null, 'a credential counts somewhere that exists');
select throws_ok($$ select public.register_organization(' ', 'clinic') $$, '22023', null, 'an organization has a name');

-- Staff by invitation: one address, once, in time, while who invited administers.
select tests.as('chief');
select tests.remember('doctor invitation', public.invite_organization_member(tests.id('clinic'), 'Doctor@example.org', 'practitioner'));
select tests.remember('nurse invitation', public.invite_organization_member(tests.id('clinic'), 'nurse@example.org', 'assistant'));
select tests.remember('withdrawn invitation', public.invite_organization_member(tests.id('clinic'), 'spare@example.org', 'assistant'));
select public.withdraw_organization_invitation(tests.id('withdrawn invitation'));
select throws_ok($$ select public.invite_organization_member(tests.id('clinic'), 'nobody', 'assistant') $$, '22023', null, 'an invitation is for an address');
select is(pg_temp.code('rival', $$ select public.invite_organization_member(tests.id('clinic'), 'rival@example.org', 'assistant') $$), '42501', 'who does not administer a clinic invites nobody into it');
select is(pg_temp.code('rival', $$ select public.accept_organization_invitation(tests.id('nurse invitation')) $$), '42501', 'an invitation is for one address');
select is(pg_temp.code('spare', $$ select public.accept_organization_invitation(tests.id('withdrawn invitation')) $$), '42501', 'a withdrawn invitation is none');
update public.organization_invitations set created_at = now() - interval '9 days', expires_at = now() - interval '1 second' where id = tests.id('nurse invitation');
select is(pg_temp.code('nurse', $$ select public.accept_organization_invitation(tests.id('nurse invitation')) $$), '42501', 'nor is one whose week is over');
update public.organization_invitations set expires_at = now() + interval '1 day' where id = tests.id('nurse invitation');
update auth.users set email_confirmed_at = null where id = tests.user_id('nurse');
select is(pg_temp.code('nurse', $$ select public.accept_organization_invitation(tests.id('nurse invitation')) $$), '42501', 'an address that is not confirmed is nobody''s');
update auth.users set email_confirmed_at = now() where id = tests.user_id('nurse');
select tests.as('nurse');
select is(public.accept_organization_invitation(tests.id('nurse invitation')), tests.id('clinic'), 'the invited joins');
select throws_ok($$ select public.accept_organization_invitation(tests.id('nurse invitation')) $$, '42501', null, 'once');
select tests.as('doctor');
select public.accept_organization_invitation(tests.id('doctor invitation'));
select is((select count(*) from public.organization_members), 3::bigint, 'members see each other');
select is(pg_temp.code('rival', $$ do $x$ begin if exists (select from public.organization_members where organization_id = tests.id('clinic')) then raise 'seen'; end if; end $x$ $$), null,
  'and strangers do not');
select throws_ok($$ select public.organization_staff(tests.id('clinic')) $$, '42501', null, 'the staff list is for administrators');
select tests.as('chief');
select bag_eq($$ select user_id, roles, name, is_verified, jsonb_array_length(credentials) from public.organization_staff(tests.id('clinic')) $$,
  $$ values (tests.user_id('chief'), '{administrator}'::text[], null, false, 0),
    (tests.user_id('nurse'), '{assistant}', null, false, 0), (tests.user_id('doctor'), '{practitioner}', 'Dr Dora Hale', false, 1) $$,
  'it names them and what they handed in');

-- Attack 5: nobody verifies themself, is believed unverified, or gives a clinic what is not theirs.
select is(pg_temp.code('chief', $$ select public.verify_organization(tests.id('clinic'), tests.user_id('chief'), 'me') $$), '42501', 'attack 5: an administrator verifies their own clinic');
select is(pg_temp.code('doctor', $$ select public.verify_credential(tests.id('licence'), tests.user_id('doctor'), 'me') $$), '42501', 'attack 5: a practitioner verifies their own licence');
select is(pg_temp.code('service', $$ select public.verify_organization(tests.id('clinic'), tests.user_id('chief'), 'asked nicely') $$), '42501', 'attack 5: the service role does not in the name of its administrator');
select is(pg_temp.code('service', $$ select public.verify_organization(tests.id('clinic'), tests.user_id('nurse'), 'asked nicely') $$), '42501', 'attack 5: nor in the name of its staff');
select is(pg_temp.code('service', $$ select public.verify_credential(tests.id('licence'), tests.user_id('doctor'), 'asked nicely') $$), '42501', 'attack 5: nor a licence in the name of its owner');
select is(pg_temp.code('service', $$ select public.verify_credential(tests.id('licence'), tests.user_id('chief'), 'asked nicely') $$), '42501', 'attack 5: or of a colleague');
select is(pg_temp.code('service', $$ select public.verify_organization(tests.id('clinic'), gen_random_uuid(), 'nobody') $$), '42501', 'attack 5: or of nobody');
select is(pg_temp.code('chief', $$ update public.organizations set verified_at = now() $$), '42501', 'attack 5: no client writes verified_at');
select is(pg_temp.code('doctor', $$ insert into public.practitioner_credentials (user_id, system, value, verified_at) values (tests.user_id('doctor'), 'x', 'y', now()) $$), '42501', 'attack 5: nor a verified credential');
select is(pg_temp.code('chief', $$ select public.grant_access(tests.id('leo'), p_grantee_organization_id => tests.id('clinic')) $$), '42501', 'attack 5: a clinic does not give itself access');
select is(pg_temp.code('chief', $$ select public.request_access(tests.id('clinic'), 'ada@example.org') $$), '42501', 'attack 5: an unverified clinic does not even ask');
select is(pg_temp.code('ada', $$ select public.grant_access(tests.id('leo'), p_grantee_organization_id => tests.id('clinic')) $$), '42501', 'and is given nothing');

-- The operator verifies.
select tests.as_service();
select public.verify_organization(tests.id('clinic'), tests.user_id('operator'), 'https://example.org/register/17');
select public.verify_organization(tests.id('rival clinic'), tests.user_id('operator'), 'https://example.org/register/18');
select tests.as_system();
select is((select count(*) from private.verifications where decided_by = tests.user_id('operator')), 2::bigint, 'who verified, on what evidence, is kept');
select is(pg_temp.code('stranger', $$ do $x$ begin if not exists (select from public.organizations where id = tests.id('clinic')) then raise 'unseen'; end if; end $x$ $$), null,
  'everybody sees a verified organization');

-- Asking: for an address, and it says nothing about it.
select is(pg_temp.code('doctor', $$ select public.request_access(tests.id('clinic'), 'ada@example.org') $$), '42501', 'a practitioner whose licence is not verified does not ask');
select tests.as_service();
select public.verify_credential(tests.id('licence'), tests.user_id('operator'), 'https://npiregistry.cms.hhs.gov', now() + interval '1 year');
select tests.as('doctor');
select throws_ok($$ select public.register_practitioner('Dr Somebody Else') $$, 'PT409', null, 'a verified name stays');
select tests.remember('request', public.request_access(tests.id('clinic'), 'Ada@Example.org', 'read', '{}', 30, 'TREAT'));
select is(pg_temp.code('doctor', $$ select public.request_access(tests.id('clinic'), 'nobody.at.all@example.org') $$), null, 'an address nobody has is asked like any other');
select tests.as('doctor');
select throws_ok($$ select public.request_access(tests.id('clinic'), 'ada@example.org') $$, 'PT409', null, 'nobody is asked twice at once');
select is(pg_temp.code('doctor', s), '22023', s) from (values
  ($$ select public.request_access(tests.id('clinic'), 'x@example.org', 'manage') $$), ($$ select public.request_access(tests.id('clinic'), 'x@example.org', p_days => 4000) $$),
  ($$ select public.request_access(tests.id('clinic'), 'x@example.org', p_labels => '{NONE}') $$), ($$ select public.request_access(tests.id('clinic'), 'x@example.org', p_purpose => 'curiosity') $$),
  ($$ select public.request_access(tests.id('clinic'), 'no address') $$), ($$ select public.request_access(tests.id('clinic')) $$)) as v (s);
select is(pg_temp.code('nurse', $$ select public.request_access(tests.id('clinic'), 'x@example.org') $$), '42501', 'an assistant does not ask');
select is(pg_temp.code('rival', $$ select public.request_access(tests.id('clinic'), 'x@example.org') $$), '42501', 'nor somebody of another clinic');
select is(pg_temp.code('doctor', $$ select public.request_access(tests.id('clinic'), p_profile_id => tests.id('leo')) $$), '42501', 'by profile a clinic asks only for whom it reaches');

-- Who is asked sees it; nobody else does.
select is(pg_temp.code(u, $$ select public.access_request(tests.id('request')) $$), '42501', u || ' does not see what another is asked')
from unnest(array['stranger', 'mia', 'leo', 'rival', 'doctor']) as u;
select is(pg_temp.code('stranger', $$ select public.approve_access_request(tests.id('request'), tests.id('verdi child')) $$), '42501', 'nor answers it');
select is(pg_temp.code('stranger', $$ select public.decline_access_request(tests.id('request')) $$), '42501', 'either way');
select tests.as('ada');
select is(public.access_request(tests.id('request'))::jsonb - 'expires_at', jsonb_build_object('id', tests.id('request'), 'organization_id', tests.id('clinic'), 'organization', 'Harbour Clinic',
  'kind', 'clinic', 'practitioner', 'Dr Dora Hale', 'profile_id', null, 'level', 'read', 'labels', '[]'::jsonb, 'days', 30, 'purpose', 'TREAT'), 'the asked sees who asks for what');
select is(pg_temp.code('ada', $$ select public.approve_access_request(tests.id('request'), tests.id('verdi child')) $$), '42501', 'nobody opens a record that is not theirs to open');
select is(pg_temp.code('ada', $$ select public.approve_access_request(tests.id('request'), tests.id('mia')) $$), '42501', 'of the same family neither');
select is(pg_temp.sees(u), 'nothing', u || ' sees nothing before the person has said yes') from unnest(array['chief', 'doctor', 'nurse', 'rival']) as u;
select tests.as('ada');
select tests.remember('clinic grant', public.approve_access_request(tests.id('request'), tests.id('leo')));
select throws_ok($$ select public.approve_access_request(tests.id('request'), tests.id('nora')) $$, '42501', null, 'a request is answered once');
select is((select (grantee_organization_id, level, label_mask, valid_until - valid_from)::text from public.profile_grants where id = tests.id('clinic grant')),
  (tests.id('clinic'), 'read'::public.access_level, 0, interval '30 days')::text, 'it gives what was asked, to the clinic, for that time');
select is((select code from public.notices where subject_id = tests.id('request')), 'access-approved', 'who answers for the record is told');
select is(pg_temp.sees('doctor'), 'leo, leo lab', 'a verified practitioner reads what was given, labelled rows not');
select is(pg_temp.sees('nurse'), 'leo, leo lab', 'an assistant too');
select is(pg_temp.sees('chief'), 'nothing', 'an administrator as such reads no records');
select is(pg_temp.sees('rival'), 'nothing', 'another clinic nothing');
select is(pg_temp.code('doctor', $$ select public.rename_profile(tests.id('leo'), 'x') $$), '42501', 'reading changes nothing');
select tests.as('nurse');
select results_eq($$ select profile_id, label, level, labels from json_to_recordset(public.organization_patients(tests.id('clinic'))) as p (profile_id uuid, label text, level public.access_level, labels text[]) $$,
  $$ values (tests.id('leo'), 'Leo', 'read'::public.access_level, '{}'::text[]) $$, 'staff list whom they reach');
select is(pg_temp.code(u, $$ select public.organization_patients(tests.id('clinic')) $$), '42501', u || ' does not') from unnest(array['chief', 'rival', 'ada']) as u;
select is(pg_temp.code('rival', format($$ do $x$ begin if exists (select from public.%s where organization_id = tests.id('clinic')) then raise 'seen'; end if; end $x$ $$, t)), null, 'another clinic sees none of its ' || t)
from unnest(array['organization_invitations', 'access_requests', 'organization_members']) as t;

-- Nothing about a verified clinic outlives what made it one.
select is(pg_temp.sees('doctor'), 'leo, leo lab', 'before');
update public.practitioner_credentials set expires_at = now() - interval '1 second' where id = tests.id('licence');
select is(pg_temp.sees('doctor'), 'nothing', 'a licence that has run out opens nothing');
update public.practitioner_credentials set expires_at = null where id = tests.id('licence');
select tests.as_service();
select public.suspend_organization(tests.id('clinic'), tests.user_id('operator'), 'complaint 4');
select is(pg_temp.sees(u), 'nothing', u || ' of a suspended clinic reads nothing') from unnest(array['doctor', 'nurse']) as u;
select is(pg_temp.code('doctor', $$ select public.request_access(tests.id('clinic'), 'mia@example.org') $$), '42501', 'and asks nobody');
select tests.as_service();
select public.verify_organization(tests.id('clinic'), tests.user_id('operator'), 'complaint 4 settled');
select is(pg_temp.sees('nurse'), 'leo, leo lab', 'until it is verified again');

-- Again, for somebody it reaches: told to those who answer for the record, and to nobody to whom the label is closed.
select tests.as('doctor');
select tests.remember('renewal', public.request_access(tests.id('clinic'), null, 'write', '{PSY}', 60, 'TREAT', tests.id('leo')));
select is(pg_temp.code('manager', $$ select public.access_request(tests.id('renewal')) $$), '42501', 'who holds no PSY is not asked for it');
select tests.as('ada');
select is((select count(*) from public.notices where subject_id = tests.id('renewal') and code = 'access-requested'), 1::bigint, 'a guardian is told');
select public.mark_notice_read((select id from public.notices where subject_id = tests.id('renewal')));
select is((select count(*) from public.notices where read_at is null), 1::bigint, 'and notes that she has read it');
select is(pg_temp.code('ben', format('select public.mark_notice_read(%L)', (select id from public.notices where user_id = tests.user_id('ada') limit 1))), '42501', 'another''s notice is not there');
select is((select count(*) from public.notices where subject_id = tests.id('renewal') and user_id = tests.user_id('manager')), 0::bigint, 'a manager without the label is told nothing of it');
select tests.as('ada');
select is((select count(*) from public.access_requests), 2::bigint, 'who manages the record sees its requests');
select tests.as('manager');
select is((select count(*) from public.access_requests), 1::bigint, 'with the labels they hold');
select is(pg_temp.code('ada', $$ select public.approve_access_request(tests.id('renewal'), tests.id('nora')) $$), '42501', 'a renewal is for whom it names');
select tests.as('leo');
select tests.remember('second grant', public.approve_access_request(tests.id('renewal'), tests.id('leo')));
select is(pg_temp.sees('doctor'), 'leo, leo lab, leo psy', 'the person opens a label');

-- Revoking, declining, withdrawing, running out.
select tests.as('leo');
select public.revoke_access(tests.id('second grant'));
select is(pg_temp.sees('doctor'), 'leo, leo lab', 'what the person takes back is closed in the next statement');
select public.revoke_access(tests.id('clinic grant')) from tests.as('leo');
select is(pg_temp.sees(u), 'nothing', u || ' reads nothing after the last grant is revoked') from unnest(array['doctor', 'nurse']) as u;
select tests.as('doctor');
select tests.remember('declined', public.request_access(tests.id('clinic'), 'mia@example.org'));
select tests.remember('late', public.request_access(tests.id('clinic'), 'ben@example.org'));
select tests.remember('withdrawn', public.request_access(tests.id('clinic'), 'stranger@example.org'));
select public.withdraw_access_request(tests.id('withdrawn'));
select tests.as('mia');
select public.decline_access_request(tests.id('declined'));
select throws_ok($$ select public.approve_access_request(tests.id('declined'), tests.id('mia')) $$, '42501', null, 'no means no');
select is(pg_temp.code('stranger', $$ select public.approve_access_request(tests.id('withdrawn'), tests.id('verdi child')) $$), '42501', 'what was withdrawn is not given');
update public.access_requests set requested_at = now() - interval '15 days', expires_at = now() - interval '1 second' where id = tests.id('late');
select is(pg_temp.code('ben', $$ select public.approve_access_request(tests.id('late'), tests.id('leo')) $$), '42501', 'nor what is older than its 14 days');
select is(pg_temp.code('rival', $$ select public.withdraw_access_request(tests.id('late')) $$), '42501', 'another clinic withdraws nothing');

-- Roles and leaving.
select tests.as('leo');
select public.grant_access(tests.id('leo'), p_grantee_organization_id => tests.id('clinic'));
select tests.as('chief');
select throws_ok($$ select public.end_organization_membership(tests.id('clinic'), tests.user_id('chief')) $$, '23514', null, 'the last administrator cannot go');
select throws_ok($$ select public.set_organization_roles(tests.id('clinic'), tests.user_id('chief'), '{practitioner}') $$, '23514', null, 'nor step down');
select throws_ok($$ select public.set_organization_roles(tests.id('clinic'), tests.user_id('chief'), '{administrator,assistant}') $$, '42501', null, 'nobody makes themself an assistant');
select throws_ok($$ select public.set_organization_roles(tests.id('clinic'), tests.user_id('rival'), '{assistant}') $$, '42501', null, 'nobody is hired without having been asked');
select throws_ok($$ select public.set_organization_roles(tests.id('clinic'), tests.user_id('nurse'), '{}') $$, '22023', null, 'a member has a role');
select public.set_organization_roles(tests.id('clinic'), tests.user_id('chief'), '{administrator,practitioner}');
select is(pg_temp.sees('chief'), 'nothing', 'a practitioner''s role without a licence opens nothing');
select is(pg_temp.code('nurse', $$ select public.set_organization_roles(tests.id('clinic'), tests.user_id('nurse'), '{administrator}') $$), '42501', 'an assistant makes nobody anything');
select is(pg_temp.code('nurse', $$ select public.end_organization_membership(tests.id('clinic'), tests.user_id('doctor')) $$), '42501', 'nor ends anybody');
select is(pg_temp.sees('nurse'), 'leo, leo lab', 'an assistant reads while they work there');
select tests.as('chief');
select public.end_organization_membership(tests.id('clinic'), tests.user_id('nurse'));
select is(pg_temp.sees('nurse'), 'nothing', 'and nothing in the next statement');
select is(pg_temp.code('chief', $$ select public.end_organization_membership(tests.id('clinic'), tests.user_id('nurse')) $$), '42501', 'what is over is not there');
select tests.as('doctor');
select public.end_organization_membership(tests.id('clinic'), tests.user_id('doctor'));
select is(pg_temp.sees('doctor'), 'nothing', 'everybody may go');
select tests.as('chief');
select tests.remember('new invitation', public.invite_organization_member(tests.id('clinic'), 'nurse@example.org', 'administrator'));
select tests.as('nurse');
select public.accept_organization_invitation(tests.id('new invitation'));
select tests.as('chief');
select tests.remember('orphan', public.invite_organization_member(tests.id('clinic'), 'spare@example.org', 'assistant'));
select lives_ok($$ select public.set_organization_roles(tests.id('clinic'), tests.user_id('chief'), '{practitioner}') $$, 'with another administrator one steps down');
select is(pg_temp.code('spare', $$ select public.accept_organization_invitation(tests.id('orphan')) $$), '42501', 'an invitation ends with the right to invite');
select tests.as_system();
delete from auth.users where id = tests.user_id('nurse');
select is((select count(*) from public.organization_members where organization_id = tests.id('clinic') and role = 'administrator' and ended_at is null), 0::bigint, 'an account can always be deleted');

-- A revoked licence.
select tests.as_service();
select public.revoke_credential(tests.id('licence'), tests.user_id('operator'), 'struck off');
select throws_ok($$ select public.verify_credential(tests.id('licence'), tests.user_id('operator'), 'again') $$, 'PT409', null, 'a revoked licence is submitted anew');
select tests.as_system();
select is(private.is_verified_practitioner(tests.user_id('doctor')), false, 'and counts no more');
select is((select count(*) from audit.events where table_name in ('access_requests', 'organization_members', 'organizations', 'practitioner_credentials', 'verifications') and verb in ('insert', 'update')) > 20, true,
  'all of it is on the trail');
select is_empty('select * from private.access_differences()', 'derived access equals scratch after all of the above');
select * from finish();
rollback;
