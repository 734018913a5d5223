-- Sealing: what is stored names nobody, and opens only for the person and the place it was sealed for.
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_families();
select tests.file('sealed', 'ada', tests.id('leo'), '{s1}');

create temporary table sealed as select private.seal(tests.id('leo'), 'a.b.1', E'Ünïcode\nand more') as content;
select is(private.open(tests.id('leo'), 'a.b.1', content), E'Ünïcode\nand more', 'opens for the person and place') from sealed;
select throws_ok($$ select private.open(tests.id('leo'), 'a.b.2', content) from sealed $$, '22023', null, 'not for another row');
select throws_ok($$ select private.open(tests.id('leo'), 'a.b', content) from sealed $$, '22023', null, 'not for a place that is a prefix');
select throws_ok($$ select private.open(tests.id('nora'), 'a.b.1', content) from sealed $$, '39000', null, 'not for another person');
select throws_ok($$ select private.open(tests.id('leo'), 'a.b.1', set_byte(content, length(content) - 5, get_byte(content, length(content) - 5) # 1)) from sealed $$,
  '39000', null, 'not when a bit was changed');
select isnt(private.seal(tests.id('leo'), 'a.b.1', 'same'), private.seal(tests.id('leo'), 'a.b.1', 'same'), 'the same text never looks the same');
select is(private.seal(tests.id('leo'), 'a.b.1', null), null, 'nothing stays nothing');
select is(get_byte(content, 3), 9, 'the cipher is AES-256 (RFC 4880, 9.2)') from sealed;

-- Keys.
select is((select count(distinct k.wrapped_key) from private.data_keys as k), (select count(*) from private.data_keys), 'a key of its own for each');
update private.data_keys as k set wrapped_key = o.wrapped_key from private.data_keys as o
where k.subject_id = tests.id('nora') and o.subject_id = tests.id('leo');
select throws_ok($$ select private.data_key(tests.id('nora')) $$, '22023', null, 'a wrapped key moved to another person does not open');
select is(private.lookup_hash(tests.id('rossi'), ' ABC '), private.lookup_hash(tests.id('rossi'), 'abc'), 'a lookup hash is of the normalised value');
select isnt(private.lookup_hash(tests.id('rossi'), 'abc'), private.lookup_hash(tests.id('verdi'), 'abc'), 'and means nothing in another family');
select is((select i.profile_id from private.profile_identities as i
  where i.identifier_hashes @> array[private.lookup_hash(tests.id('rossi'), private.normalize_identifier('NHS No', '9434765919'))]), tests.id('ada'), 'it finds a number again');

-- No plain text in any row of any table, except what a family chose to be seen by (profiles.label, families.label).
create function pg_temp.find_plain(p_needle text) returns text language plpgsql as $$
declare
  t record;
  hits bigint;
  found_in text := '';
begin
  for t in select table_schema as s, table_name as n from information_schema.tables
    where table_schema in ('public', 'private', 'audit') and table_type = 'BASE TABLE'
      and table_name <> 'concepts' loop -- The dictionary is about nobody: some disease may be called after somebody of the same name.
    execute format('select count(*) from %I.%I as t where to_jsonb(t) - ''label'' #>> ''{}'' ilike %L or position(convert_to(%L, ''utf8'')
      in decode(replace(coalesce(to_jsonb(t) ->> ''details_sealed'', ''''), ''\x'', ''''), ''hex'')) > 0', t.s, t.n, '%' || p_needle || '%', p_needle)
    into hits;
    if hits > 0 then found_in := found_in || t.s || '.' || t.n || ' '; end if;
  end loop;
  return found_in;
end $$;
select is(pg_temp.find_plain('943 476'), '', 'no identifier in plain text');
select is(pg_temp.find_plain('1980-02-03'), '', 'no birth date');
select is(pg_temp.find_plain('Rossi'), '', 'no name of a person, nor of one named in a document');
select is(pg_temp.find_plain('sealed.pdf'), '', 'no file name');
select is(pg_temp.find_plain('Printed name'), '', 'no printed text');
select isnt(pg_temp.find_plain('Hemoglobin'), '', 'the search finds what does stand in plain text');
select is((select count(*) from private.extractions as x where position('mother' in encode(x.content_sealed, 'escape')) > 0), 0::bigint, 'nor in the sealed bytes');

-- Nobody seals or opens but functions that have checked.
select is(has_function_privilege(r, f, 'execute'), false, format('%s may not execute %s', r, f::regprocedure))
from unnest(array['anon', 'authenticated', 'service_role']) as r,
  (select p.oid as f from pg_proc as p where p.pronamespace = 'private'::regnamespace
   and p.proname in ('seal', 'open', 'encrypt', 'decrypt', 'data_key', 'secret', 'lookup_hash', 'opened_identity', 'opened_extraction', 'opened_event')) as x;
select * from finish();
rollback;
