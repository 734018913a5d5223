-- Identifiers: what means the same is found by any way of writing it, what cannot be one is refused, and who reaches nobody
-- with it finds nobody.
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_families();

-- One form. The numbers are those of the documentation of each system, or made by its rule.
select is(private.identifier_key(system, value), expected, format('%s %s', system, value)) from (values
  ('NHS No', '943 476 5919', 'nhs-number|9434765919'),
  ('https://fhir.nhs.uk/Id/nhs-number', '943-476-5919', 'nhs-number|9434765919'),
  ('urn:nhs', '9434765919', 'nhs-number|9434765919'),
  ('nhs', '943 476 5918', null),
  ('nhs', '943 467 5919', null),
  ('nhs', '943 476 591', null),
  ('CHI number', '010 101 1237', 'chi-number|0101011237'),
  ('CHI number', '0101201234', null),
  ('ABHA', '43-4221-5105-6749', 'abha-number|43422151056749'),
  ('https://healthid.ndhm.gov.in', '22-7225-4829-5255', 'abha-number|22722548295255'),
  ('ABHA No.', '43-4221-5105-6748', null),
  ('ABHA', '43-4221-5105', null),
  ('abha', 'Ravi.Kumar@abdm', 'abha|RAVIKUMARABDM'),
  ('Aadhaar', '4968 5824 5152', 'aadhaar|496858245152'),
  ('Aadhaar', '4968 5824 5125', null),
  ('Aadhaar', 'XXXX XXXX 5152', null),
  ('IHI', '8003 6080 0004 5922', 'ihi|8003608000045922'),
  ('IHI', '8003 6080 0004 5923', null),
  ('SSN', '123-45-6789', 'ssn|123456789'),
  ('SSN', '666-45-6789', null),
  ('SSN', '123-00-6789', null),
  ('personnummer', '811218-9876', 'personnummer|8112189876'),
  ('personnummer', '198112189876', 'personnummer|8112189876'),
  ('personnummer', '811218-9875', null),
  ('BSN', '123456782', 'bsn|123456782'),
  ('BSN', '12345678', null),
  ('BSN', '000000000', null),
  ('AHV-Nr.', '756.9217.0769.85', 'ahv-number|7569217076985'),
  ('AHV-Nr.', '756.9217.0769.84', null),
  ('phone', '+44 (0)20 7946 0018', 'phone|+442079460018'),
  ('Mobile', '0044 20 7946-0018', 'phone|+442079460018'),
  ('phone', '020 7946 0018', null),
  ('phone', '+1234567890123456', null),
  ('e-mail', ' Mara.Solheim@Example.ORG ', 'email|mara.solheim@example.org'),
  ('email', 'mara at example', null),
  ('MRN', '00123-45', 'mrn|12345'),
  ('M.R.N.', ' 12345', 'mrn|12345'),
  ('MRN', 'lo-77301', 'mrn|LO77301'),
  ('MRN', 'ＬＯ７７３０１', 'mrn|LO77301'),
  ('MRN', '  ', null)
) as v (system, value, expected);
select throws_ok($$ select private.normalize_identifier('NHS No', '943 476 5918') $$, '22023', 'not a valid identifier', 'what cannot be one is refused');

-- Every rule finds every single wrong digit, and every rule of the table is tried above.
create temporary table valid (system text, value text);
insert into valid values ('nhs', '9434765919'), ('chi', '0101011237'), ('abha', '43422151056749'), ('aadhaar', '496858245152'),
  ('ihi', '8003608000045922'), ('personnummer', '8112189876'), ('bsn', '123456782'), ('ahv', '7569217076985');
select is_empty($$ select v.value, changed from valid as v, generate_series(1, length(v.value)) as at, generate_series(0, 9) as digit,
  lateral (select overlay(v.value placing digit::text from at) as changed) as c
  where changed <> v.value and private.identifier_key(v.system, changed) is not null $$, 'one wrong digit is always seen');
select set_eq($$ select s.code from private.identifier_systems as s where s.check_digit is not null $$,
  $$ select (private.identifier_system(v.system)).code from valid as v $$, 'and every check digit is tried');
select is_empty($$ select n from private.identifier_systems as s, unnest(s.names) as n group by 1 having count(*) > 1 $$, 'no name means two systems');

-- Who a profile is.
select tests.as('ada');
select throws_ok($$ select public.create_profile(tests.id('rossi'), 'pet', 'Rex', p_identifiers => '[{"system": "NHS No", "value": "943 476 5918"}]') $$,
  '22023', 'not a valid identifier', 'a mistyped number is not stored');
select is((select count(*) from public.profiles where label = 'Rex'), 0::bigint, 'nor the profile');
select lives_ok($$ select public.update_profile_identity(tests.id('leo'), 'Leo', 'Rossi', tests.born(10), 'male',
  '[{"system": "ABHA", "value": "43-4221-5105-6749"}, {"system": "phone", "value": "+44 20 7946 0018"}, {"system": "MRN", "value": "LO-1"}]') $$, 'a valid one is');
select is(public.profile_identity(tests.id('leo')) -> 'identifiers' -> 0 ->> 'value', '43-4221-5105-6749', 'as it was written');
select tests.as_system();
select is((select cardinality(i.identifier_hashes) from private.profile_identities as i where i.profile_id = tests.id('leo')), 3, 'and hashed to be found');

-- Finding.
select tests.as('ada');
select is(public.find_profile('nhs number', '9434765919')::jsonb, jsonb_build_array(tests.id('ada')), 'one finds oneself by one''s number');
select is(public.find_profile('abha', '43422151056749')::jsonb, jsonb_build_array(tests.id('leo')), 'a guardian a child');
select is(public.find_profile('tel', '0044 20 79460018')::jsonb, jsonb_build_array(tests.id('leo')), 'by phone');
select is(public.find_profile('mrn', 'lo1')::jsonb, jsonb_build_array(tests.id('leo')), 'by record number');
select is(public.find_profile('mrn', 'lo2')::jsonb, '[]', 'nobody has that one');
select throws_ok($$ select public.find_profile('nhs', '943 476 5918') $$, '22023', 'not a valid identifier', 'a slip of the pen is told');
select throws_ok($$ select public.find_profile('', '') $$, '22023', null, 'so is nothing at all');
select throws_ok($$ select public.find_profile(null, null) $$, '22023', null, 'or null');
select tests.as('reader');
select is(public.find_profile('abha', '43422151056749')::jsonb, jsonb_build_array(tests.id('leo')), 'who reaches him by a grant finds him');
select is(public.find_profile('nhs', '9434765919')::jsonb, '[]', 'and nobody else of his family');
select tests.as('mia');
select is(public.find_profile('nhs', '9434765919')::jsonb, '[]', 'a member finds no other member');
select tests.as('revoked');
select is(public.find_profile('abha', '43422151056749')::jsonb, '[]', 'nor who was revoked');
select tests.as('stranger');
select is(public.find_profile('abha', '43422151056749')::jsonb, '[]', 'nor a stranger');
select tests.as('gone');
select throws_ok($$ select public.find_profile('abha', '43422151056749') $$, '42501', null, 'nor who has signed out');

-- Who found whom stands in the trail; the number asked for does not.
select tests.as_system();
select bag_eq($$ select e.actor_id, e.profile_id, e.changed_columns from audit.events as e where e.verb = 'read' and e.table_name = 'find_profile' $$,
  $$ select tests.user_id(who), tests.id(whom), '{identifiers}'::text[] from (values ('ada', 'ada'), ('ada', 'leo'), ('ada', 'leo'), ('ada', 'leo'), ('reader', 'leo')) as v (who, whom) $$,
  'each finding leaves a trace');

-- The hash means nothing elsewhere, and follows the profile.
select isnt(private.identifier_hashes(tests.id('rossi'), '[{"system": "MRN", "value": "1"}]'),
  private.identifier_hashes(tests.id('verdi'), '[{"system": "MRN", "value": "1"}]'), 'the same number is another hash in another family');
select private.move_profile(tests.id('leo'), tests.id('verdi'));
select is((select i.profile_id from private.profile_identities as i where i.identifier_hashes @> private.identifier_hashes(tests.id('verdi'),
  '[{"system": "abha number", "value": "43422151056749"}]')), tests.id('leo'), 'after a move it is found under the new one');
select * from finish();
rollback;
