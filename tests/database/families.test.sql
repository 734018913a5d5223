-- Families: founding, and who may say who somebody is.
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_families();

select is((select m.role::text from public.family_members as m where m.user_id = tests.user_id('ada')), 'owner', 'the founder is the owner');

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

-- Ages: what a birth date decides.
select tests.as('ada');
select throws_ok($$ select public.create_profile(tests.id('rossi'), 'child', 'Otto') $$, '22023', null, 'a child needs a birth date');
select throws_ok($$ select public.create_profile(tests.id('rossi'), 'child', 'Otto', p_birth_date => tests.born(18)) $$, '22023', null, 'an adult is no child');
select throws_ok($$ select public.create_profile(tests.id('rossi'), 'dependent_adult', 'Otto', p_birth_date => tests.born(17)) $$, '22023', null, 'a minor is no dependent adult');
select throws_ok($$ select public.create_profile(tests.id('rossi'), 'child', 'Otto', p_birth_date => current_date + 1) $$, '22023', null, 'nobody is born tomorrow');
select tests.remember('teo', public.create_profile(tests.id('rossi'), 'child', 'Teo', 'Teo', 'Rossi', tests.born(15)));
select throws_ok($$ select public.update_profile_identity(tests.id('teo'), 'Teo', 'Rossi', tests.born(11)) $$, '42501', null,
  'a guardian does not open closed labels again by making an adolescent younger');
select throws_ok($$ select public.update_profile_identity(tests.id('teo'), 'Teo', 'Rossi', tests.born(15), p_jurisdiction => 'IN') $$, '42501', null,
  'nor by moving them to where nothing closes');
select lives_ok($$ select public.update_profile_identity(tests.id('teo'), 'Teodoro', 'Rossi', tests.born(16)) $$, 'they correct what opens nothing');
select throws_ok($$ select public.rename_profile(tests.id('verdi child'), 'Mine') $$, '42501', null, 'nobody renames another family''s child');
select lives_ok($$ select public.rename_family(tests.id('rossi'), 'Casa') $$, 'an owner renames the family');
select tests.as('ben');
select throws_ok($$ select public.rename_family(tests.id('rossi'), 'Mine') $$, '42501', null, 'a guardian does not');
select tests.as_system();
select is_empty('select * from private.access_differences()', 'derived access equals scratch');
select * from finish();
rollback;
