-- The dictionary in the database: what a code is called, and looking it up. For everybody who is signed in.
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_families();

create function pg_temp.first(p_query text, p_system text default null, p_kind text default null) returns text
language sql as $$ select code from search_concepts(p_query, p_system, p_kind, 1) $$;
grant execute on function pg_temp.first(text, text, text) to authenticated;

select cmp_ok((select count(*) from concepts), '>', 3500::bigint, 'the dictionaries are there');
select is_empty(
  $$ select c.code from concepts as c where not exists (
       select from classified_codes as k where k.code_system = c.code_system and k.code = c.code) $$,
  'of every concept somebody has looked at what it discloses');
select is_empty(
  $$ select s.name from code_systems as s where not exists (select from concepts as c where c.code_system = s.uri) $$,
  'every code system has concepts');

select tests.as('ada');
select is(pg_temp.first('718-7'), '718-7', 'found by its code');
select is(pg_temp.first('Hemoglobin [Mass/volume] in Blood'), '718-7', 'by its name');
select is(pg_temp.first('hematíes'), '789-8', 'by a name of another language');
select is(pg_temp.first('SGPT'), '1742-6', 'by an abbreviation');
select isnt_empty($$ select from search_concepts('gluc fast') where code = '1558-6' $$, 'by the beginnings of its words');
select isnt_empty($$ select from search_concepts('hemogloben') where code = '718-7' $$, 'misspelt');
select is(pg_temp.first('metformin', p_kind => 'medication'), '6809', 'a drug');
select isnt_empty($$ select from search_concepts('tylenol') where display ilike 'acetaminophen' $$, 'by its brand');
select is_empty(
  $$ select from search_concepts('hepatitis b', 'http://loinc.org', null, 100) where code_system <> 'http://loinc.org' $$,
  'of the code system that is asked for alone');
select is_empty($$ select from search_concepts('hepatitis b', null, 'immunization', 100) where kind <> 'immunization' $$,
  'of the kind that is asked for alone');
select is((select count(*) from search_concepts('in', null, null, 5)), 5::bigint, 'not more than is asked for');
select is((select count(*) from search_concepts('in', null, null, 100000)), 100::bigint, 'and never more than a hundred');
select is((select count(*) from (values (''), ('   '), (null), ('&|!:*()'''), ('qqqzzzxxx')) as t (q), search_concepts(t.q)),
  0::bigint, 'what says nothing finds nothing');
select throws_ok($$ insert into concepts values ('http://loinc.org', '0-0', 'Mine', 'observation') $$, '42501', null,
  'nobody adds a concept');
select throws_ok($$ update code_systems set notice = 'none' $$, '42501', null, 'or takes a notice away');

-- A regional table is data: two statements.
select tests.as_system();
insert into code_systems values ('http://example.org/regional', 'Regional', '1', 'its own', 'Of a region.');
insert into concepts (code_system, code, display, kind, synonyms)
values ('http://example.org/regional', 'R-1', 'Regional sodium', 'observation', 'Natrium|Na');
select tests.as('ada');
select is(pg_temp.first('regional sodium'), 'R-1', 'a regional table is searched as soon as it is there');

select * from finish();
rollback;
