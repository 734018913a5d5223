-- Families: founding, inviting, and who may say who somebody is.
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_families();

select is((select m.role::text from public.family_members as m where m.user_id = tests.user_id('ada')), 'owner', 'the founder is the owner');

-- Invitations: for one address, once, in time.
select tests.create_user('new');
select tests.as('stranger');
select throws_ok($$ select public.accept_family_invitation(tests.id('invitation')) $$, '42501', null, 'an invitation is bound to its address');
select throws_ok($$ select public.accept_family_invitation(gen_random_uuid()) $$, '42501', null, 'no such invitation looks the same');
select tests.as_system();
update public.family_invitations set created_at = now() - interval '9 days', expires_at = now() - interval '2 days';
select tests.as('new');
select throws_ok($$ select public.accept_family_invitation(tests.id('invitation')) $$, '42501', null, 'an invitation expires');
select tests.as_system();
update public.family_invitations set expires_at = now() + interval '1 day';
update auth.users set email_confirmed_at = null where id = tests.user_id('new');
select tests.as('new');
select throws_ok($$ select public.accept_family_invitation(tests.id('invitation')) $$, '42501', null, 'the address has to be confirmed');
select tests.as_system();
update auth.users set email_confirmed_at = now(), email = 'NEW@example.org' where id = tests.user_id('new');
select tests.as('new');
select is(public.accept_family_invitation(tests.id('invitation')), tests.id('rossi'), 'the invited joins, however the address is written');
select throws_ok($$ select public.accept_family_invitation(tests.id('invitation')) $$, '42501', null, 'once');
select is((select count(*) from public.family_members), 6::bigint, 'and sees the other members');
select throws_ok($$ select public.invite_family_member(tests.id('rossi'), 'x@example.org', 'member') $$, '42501', null, 'a member invites nobody');
select tests.as('ben');
select throws_ok($$ select public.invite_family_member(tests.id('rossi'), 'x@example.org', 'owner') $$, '42501', null, 'a guardian invites no owner');
select lives_ok($$ select public.invite_family_member(tests.id('rossi'), 'x@example.org', 'member') $$, 'but a member');
select tests.as_system();
select is((select count(*) from public.family_invitations as i where encode(i.email_hash, 'escape') like '%example%'), 0::bigint,
  'no address stands in the table');

-- Profiles.
select tests.as('mia');
select throws_ok($$ select public.create_profile(tests.id('rossi'), 'child', 'Otto') $$, '42501', null, 'a member adds no dependents');
select tests.as('ada');
select throws_ok($$ select public.create_profile(tests.id('rossi'), 'self', 'Ben', 'Ben') $$, '42501', null, 'nobody makes another adult''s own profile');
select throws_ok($$ select public.create_profile(tests.id('verdi'), 'child', 'Pia') $$, '42501', null, 'nor anything in another family');
select throws_ok($$ select public.create_profile(tests.id('rossi'), 'child', 'Otto', p_sex => 'boy') $$, '22023', null, 'sex is FHIR administrative gender');
select throws_ok($$ select public.create_profile(tests.id('rossi'), 'child', 'Otto', p_identifiers => '[{"value": "1"}]') $$, '22023', null,
  'an identifier names its system');
select is(public.profile_identity(tests.id('ada'))::jsonb - 'profile_id',
  '{"kind": "self", "given": "Ada", "family": "Rossi", "birth_date": "1980-02-03", "sex": "female",
    "identifiers": [{"system": "urn:nhs", "value": "943 476 5919"}]}', 'an identity is read back as it was given');
select throws_ok($$ select public.profile_identity(tests.id('mia')) $$, '42501', null, 'not that of another adult');
select lives_ok($$ select public.update_profile_identity(tests.id('nora'), 'Nora Maria', 'Rossi', '2015-07-09', 'female') $$);
select is(public.profile_identity(tests.id('nora')) ->> 'given', 'Nora Maria', 'who manages corrects it');
select tests.as('writer');
select throws_ok($$ select public.update_profile_identity(tests.id('leo'), 'Other') $$, '42501', null, 'a writer does not');
select * from finish();
rollback;
