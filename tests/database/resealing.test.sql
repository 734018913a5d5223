-- Whose key opens what: a document that changes hands is sealed anew, with all that was read from it, and a plain column
-- that should not have been one is sealed batch by batch.
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_families();
select tests.file('paper', 'ada', tests.id('nora'), '{s3}');
select tests.file('letter', 'ada', tests.id('leo'), '{s1,s2}');
select tests.as('ada');
select public.dismiss_quality_flag(q.id, 'Ada thought so') from public.quality_flags as q where q.document_id = tests.id('letter');
select tests.as_system();

create function pg_temp.opens(p_who text, p_place text, p_value bytea) returns text language plpgsql as $$
begin
  return private.decrypt(private.data_key(tests.id(p_who)), p_place, p_value);
exception when others then
  return sqlstate;
end $$;
-- All that is sealed about the document, in every table that hangs on it.
create function pg_temp.sealed() returns table (place text, value bytea) language plpgsql as $$
declare
  c record;
begin
  for c in
    select t.oid::regclass as name, t.relname, a.attname, case when t.relname in ('documents', 'clinical_events', 'quality_flags') then 'id' else 'document_id' end as key
    from pg_class as t join pg_attribute as a on a.attrelid = t.oid and a.attname like '%\_sealed' and not a.attisdropped
    where t.relkind = 'r' and (t.relname = 'documents' or exists (select from pg_attribute as d where d.attrelid = t.oid and d.attname = 'document_id'))
  loop
    return query execute format('select %L || t.%I, t.%I from %s as t where t.%I is not null and t.%I = %L', c.relname || '.' || c.attname || '.',
      c.key, c.attname, c.name, c.attname, case when c.relname = 'documents' then 'id' else 'document_id' end, tests.id('letter'));
  end loop;
end $$;
create temporary table before as select * from pg_temp.sealed();
select set_eq($$ select distinct split_part(b.place, '.', 1) from before as b $$,
  $$ values ('documents'), ('extractions'), ('document_findings'), ('clinical_events'), ('quality_flags') $$, 'a document is sealed in these tables');
select is_empty($$ select b.place from before as b where pg_temp.opens('leo', b.place, b.value) = '39000' $$, 'all under the key of the person it was filed for');

select tests.as('ada');
select lives_ok($$ select public.reassign_document(tests.id('letter'), tests.id('nora')) $$, 'it is given to his sister');
select tests.as_system();
create temporary table after as select * from pg_temp.sealed();
select bag_eq('select place from after', 'select place from before', 'the same values stand there');
select is_empty($$ select a.place from after as a where pg_temp.opens('nora', a.place, a.value) <> (select pg_temp.opens('leo', b.place, b.value) from before as b where b.place = a.place) $$,
  'her key opens what his had opened');
select is_empty($$ select a.place from after as a where pg_temp.opens('leo', a.place, a.value) <> '39000' $$, 'his opens none of it any more');
select is_empty($$ select a.place from after as a join before as b using (place) where a.value = b.value $$, 'nothing stayed as it was');

-- A profile that moves to another family keeps its key: what is sealed stays, what is hashed is hashed anew.
select tests.as('ada');
select public.cancel_document(tests.id('letter'));
select tests.as_system();
create temporary table hashes as select f.document_id, f.content_hash from private.document_findings as f where f.profile_id = tests.id('nora');
select private.move_profile(tests.id('nora'), tests.id('verdi'));
select is_empty($$ select a.place from pg_temp.sealed() as a where pg_temp.opens('nora', a.place, a.value) = '39000' $$, 'a profile that moves opens as before');
select is_empty($$ select h.document_id from hashes as h join private.document_findings as f using (document_id) where f.content_hash = h.content_hash $$, 'and is hashed under the new family');

-- Sealing what was plain.
create table private.planted (id uuid default gen_random_uuid(), nth integer, profile_id uuid, note text, note_sealed bytea, primary key (id, nth));
insert into private.planted (nth, profile_id, note) select n, tests.id(case n % 2 when 0 then 'leo' else 'nora' end), 'plain note ' || n from generate_series(1, 25) as n;
insert into private.planted (nth, profile_id) values (26, tests.id('leo'));
select is(private.seal_plain('private.planted', 'note', 'note_sealed', 'profile_id', 10), 10, 'a batch');
select is((select count(*) from private.planted as t where t.note is not null), 15::bigint, 'the others stand as they were: one that is killed goes on here');
select is(private.seal_plain('private.planted', 'note', 'note_sealed', 'profile_id', 10), 10, 'another');
select is(private.seal_plain('private.planted', 'note', 'note_sealed', 'profile_id', 10), 5, 'the rest');
select is(private.seal_plain('private.planted', 'note', 'note_sealed', 'profile_id', 10), 0, 'and that is all');
select is_empty($$ select t.nth from private.planted as t where t.nth <= 25 and (t.note is not null
  or private.open(t.profile_id, 'planted.note_sealed.' || t.id || ',' || t.nth, t.note_sealed) <> 'plain note ' || t.nth) $$, 'every row is sealed for its person and place');
select is((select t.note_sealed from private.planted as t where t.nth = 26), null, 'nothing stays nothing');
update private.planted set note = 'again' where nth = 3;
select throws_ok($$ select private.seal_plain('private.planted', 'note', 'note_sealed', 'profile_id', 10) $$, '55000', null, 'what is sealed is not written over');
update private.planted set note = null where nth = 3;
insert into private.planted (nth, note) values (27, 'of nobody');
select throws_ok($$ select private.seal_plain('private.planted', 'note', 'note_sealed', 'profile_id', 10) $$, '55000', null, 'nor is what belongs to nobody');
select throws_ok($$ select private.seal_plain('private.planted', 'note', 'id', 'profile_id', 10) $$, '22023', 'the columns do not fit', 'into a column that is not bytes');
select throws_ok($$ select private.seal_plain('private.planted', 'nth', 'note_sealed', 'profile_id', 10) $$, '22023', 'the columns do not fit', 'out of one that may not be empty');
select * from finish();
rollback;
