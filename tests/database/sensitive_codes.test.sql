-- Which code carries which label: decided by a table, for every event, whatever the normalizer proposes.
begin;
set local search_path = public, tests, extensions;
select no_plan();

create function pg_temp.labels(p_system text, p_code text) returns text language sql as $$
  select coalesce(array_to_string(private.label_codes(private.labels_of_code(p_system, p_code)), ' '), '') $$;

-- Each label, in each code system that has codes of it.
select is(pg_temp.labels(c.system, c.code), c.labels, format('%s is %s', c.what, coalesce(nullif(c.labels, ''), 'normal')))
from (values
  ('http://hl7.org/fhir/sid/icd-10-cm', 'B20', 'HIV', 'HIV disease'),
  ('http://hl7.org/fhir/sid/icd-10-cm', 'F32.9', 'PSY', 'depression'),
  ('http://hl7.org/fhir/sid/icd-10-cm', 'F33.41', 'PSY', 'a code of a labelled chapter that no dictionary has'),
  ('http://hl7.org/fhir/sid/icd-10-cm', 'F10.20', 'ETH', 'alcohol dependence'),
  ('http://hl7.org/fhir/sid/icd-10-cm', 'I42.6', 'ETH', 'alcoholic cardiomyopathy'),
  ('http://hl7.org/fhir/sid/icd-10-cm', 'A64', 'SEX', 'a sexually transmitted disease'),
  ('http://hl7.org/fhir/sid/icd-10-cm', 'O14.9', 'SEX', 'pre-eclampsia'),
  ('http://hl7.org/fhir/sid/icd-10-cm', 'E84.9', 'GDIS', 'cystic fibrosis'),
  ('http://hl7.org/fhir/sid/icd-10-cm', 'F52.0', 'PSY SEX', 'a sexual dysfunction of the chapter of mental disorders'),
  ('http://hl7.org/fhir/sid/icd-10-cm', 'E11.9', '', 'type 2 diabetes'),
  ('http://loinc.org', '20447-9', 'HIV', 'an HIV viral load'),
  ('http://loinc.org', '24467-3', 'HIV', 'a CD4 count'),
  ('http://loinc.org', '5640-8', 'ETH', 'ethanol in blood'),
  ('http://loinc.org', '14334-7', 'PSY', 'a lithium level'),
  ('http://loinc.org', '19080-1', 'SEX', 'a pregnancy hormone'),
  ('http://loinc.org', '4625-0', 'GDIS', 'the sickle-cell fraction'),
  ('http://loinc.org', '718-7', '', 'hemoglobin'),
  ('http://www.nlm.nih.gov/research/umls/rxnorm', '1433868', 'HIV', 'dolutegravir'),
  ('http://www.nlm.nih.gov/research/umls/rxnorm', '195085', 'HIV', 'efavirenz, by its ATC class'),
  ('http://www.nlm.nih.gov/research/umls/rxnorm', '6813', 'ETH', 'methadone'),
  ('http://www.nlm.nih.gov/research/umls/rxnorm', '4493', 'PSY', 'fluoxetine'),
  ('http://www.nlm.nih.gov/research/umls/rxnorm', '6373', 'SEX', 'levonorgestrel'),
  ('http://www.nlm.nih.gov/research/umls/rxnorm', '1243041', 'GDIS', 'ivacaftor'),
  ('http://www.nlm.nih.gov/research/umls/rxnorm', '1191', '', 'aspirin'),
  ('http://snomed.info/sct', '714812005', 'SEX', 'a termination of pregnancy'),
  ('http://snomed.info/sct', '443529005', 'SEX GDIS', 'a prenatal test of chromosomes'),
  ('http://snomed.info/sct', '424619006', 'SEX', 'a prenatal visit'),
  ('http://snomed.info/sct', '185349003', '', 'a check up'),
  ('http://hl7.org/fhir/sid/cvx', '61', 'HIV', 'an HIV vaccine'),
  ('http://hl7.org/fhir/sid/cvx', '03', '', 'measles, mumps and rubella vaccine'),
  ('http://www.ama-assn.org/go/cpt', '99213', 'UNCLASSIFIED', 'a code system nobody has looked at'),
  ('http://snomed.info/sct', '999999999', 'UNCLASSIFIED', 'a code nobody has looked at'),
  ('http://loinc.org', '718', 'UNCLASSIFIED', 'the beginning of a classified code'),
  ('http://hl7.org/fhir/sid/icd-10-cm', 'f32.9', 'UNCLASSIFIED', 'a code in the wrong case'),
  ('http://example.org', '718-7', 'UNCLASSIFIED', 'a classified code of another system'),
  (null, null, 'UNCLASSIFIED', 'no code')
) as c (system, code, labels, what);

select is_empty(
  $$ select l.code from sensitivity_labels as l where l.code <> 'UNCLASSIFIED' and (
       select count(distinct r.code_system) from sensitive_codes as r where r.label = l.code) < 4 $$,
  'every label has codes in at least four systems');
select is_empty(
  $$ select r.* from sensitive_codes as r where r.match = 'prefix'
     and r.code_system not in ('http://hl7.org/fhir/sid/icd-10-cm', 'http://www.whocc.no/atc') $$,
  'only codes that form a hierarchy by how they start are matched so');
select cmp_ok((select count(*) from classified_codes), '>', 3000::bigint, 'the dictionaries are classified');

-- Events: the table decides; a proposal adds, and never takes away.
select tests.create_families();
select tests.submit('labelled', 'ada', tests.id('leo'));
select tests.process('labelled', '{viral-load,glucose,words,prenatal,unknown}');
select tests.work('normalize', jsonb_build_object('events', jsonb_build_array(
  tests.event('viral-load', '{}', '{"code": {"system": "http://loinc.org", "code": "20447-9", "display": null}}'),
  tests.event('glucose', '{PSY}'),
  tests.event('words', '{}', '{"code": null}'),
  tests.event('prenatal', '{HIV}', '{"code": {"system": "http://snomed.info/sct", "code": "424619006", "display": null}}'),
  tests.event('unknown', '{}', '{"code": {"system": "http://snomed.info/sct", "code": "999999999", "display": null}}'))));
select tests.as_system();
select results_eq(
  $$ select e.statement_id, private.label_codes(e.label_mask) from clinical_events as e
     where e.document_id = tests.id('labelled') order by e.statement_id $$,
  $$ values ('glucose', '{PSY}'::text[]), ('prenatal', '{SEX,HIV}'), ('unknown', '{UNCLASSIFIED}'), ('viral-load', '{HIV}'), ('words', '{UNCLASSIFIED}') $$,
  'an event carries what its code discloses and what was proposed beside it');
select is((select private.label_codes(d.label_mask) from documents as d where d.id = tests.id('labelled')),
  '{PSY,SEX,HIV,UNCLASSIFIED}'::text[], 'and its document all of it');

-- A code that becomes sensitive is so in what is already filed; nothing else changes.
select tests.work('guard', tests.verdict('filed'));
select tests.file('iron', 'ada', tests.id('leo'), '{iron}');
select tests.file('other', 'ada', tests.id('leo'), '{other}', '{SEX}');
update clinical_events set code = '2498-4' where document_id = tests.id('iron');
select tests.as('reader');
select isnt_empty($$ select from documents where id = tests.id('iron') $$, 'a reader without a label sees a paper');
select tests.as_system();
insert into sensitive_codes values ('http://loinc.org', 'prefix', '2498', 'GDIS', 'Iron', 'a test');
select results_eq(
  $$ select d.label_mask, e.label_mask, q.label_mask from documents as d
     join clinical_events as e on e.document_id = d.id join quality_flags as q on q.document_id = d.id
     where d.id in (tests.id('iron'), tests.id('other')) order by 1 $$,
  $$ values (2, 2, 2), (8, 8, 8) $$, 'when its code becomes sensitive, its event, the paper and its flag get the label');
select tests.as('reader');
select is_empty($$ select from documents where id = tests.id('iron') $$, 'and it closes to that reader');

-- Nobody changes the tables through the API.
select tests.as('ada');
select isnt_empty($$ select from sensitive_codes $$, 'everyone signed in reads them');
select throws_ok($$ delete from sensitive_codes where label = 'HIV' $$, '42501', null, 'nobody removes a label');
select throws_ok($$ update sensitive_codes set label = 'SEX' where label = 'HIV' $$, '42501', null, 'or changes one');
select throws_ok($$ insert into classified_codes values ('http://snomed.info/sct', '999999999') $$, '42501', null, 'or declares a code normal');
select tests.as_service();
select throws_ok($$ delete from sensitive_codes $$, '42501', null, 'the service role neither');
select throws_ok($$ insert into classified_codes values ('http://snomed.info/sct', '999999999') $$, '42501', null, 'in no way');
select * from finish();
rollback;
