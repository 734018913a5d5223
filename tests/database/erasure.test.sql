-- Erasure: what goes with a person, what stays, who may, and what refuses. Leo of the cast is ten and has everything: papers
-- filed, held, with a worker and on their way, grants of every kind, consents, contacts, notices, an emergency opening.
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_cast();
select tests.file('nora N', 'ada', tests.id('nora'), '{s1}'); -- Leo's sister's, before his wait in the queue.
select tests.create_cast_records();

create function pg_temp.state_of(p_statement text) returns text language plpgsql as $$
begin
  execute p_statement;
  return 'done';
exception when others then
  return sqlstate || ' ' || sqlerrm;
end $$;
create function pg_temp.erase_as(p_who text, p_whom text) returns text language plpgsql as $$
declare
  outcome text;
begin
  perform tests.as(p_who);
  outcome := tests.error_of(format('select public.erase_profile(%L)', tests.id(p_whom)));
  perform tests.as_system();
  return coalesce(outcome, 'erased');
end $$;
-- Every row of every table as text; what changes with every change of access, and the trail, left aside.
create function pg_temp.every_row() returns table (name text, content text) language plpgsql as $$
declare
  t regclass;
begin
  for t in select c.oid from pg_class as c where c.relkind = 'r' and c.relnamespace in ('public'::regnamespace, 'private'::regnamespace) order by 1 loop
    return query execute format('select %L::text, (to_jsonb(r) - ''access_version'')::text from %s as r', t, t);
  end loop;
end $$;

grant execute on all functions in schema pg_temp to public;

-- What is planted: a row of Leo's in every table there is for a person. A table of a later module belongs here too.
update private.installation set swept_at = clock_timestamp();
select tests.as('ada');
select public.open_profile(tests.id('leo'));
select public.invite_to_profile(tests.id('leo'), 'uncle@example.org', 'share_dependent');
select tests.as_service();
select tests.remember('old hold', public.place_legal_hold(tests.id('leo'), 'Counsel Greta', 'Case 77 of the court'));
select public.release_legal_hold(tests.id('old hold'), 'Counsel Greta', 'Case 77 is closed');
select tests.as_system();
insert into private.verifications (profile_id, family_id, decision, decided_by, evidence)
values (tests.id('leo'), tests.id('rossi'), 'verified', tests.user_id('stranger'), 'case 17');
select is_empty($$ select p.name, p.key from private.person_tables as p where not private.rows_of(tests.id('leo')) ? p.name $$,
  'a row of his is in every table that can hold one: a table of a later module is planted here');
select bag_has($$ select p.name from private.person_tables as p $$,
  $$ select format('%I.%I', t.relnamespace::regnamespace, t.relname) from pg_constraint as c join pg_class as t on t.oid = c.conrelid where c.contype = 'f' and c.confrelid = 'public.profiles'::regclass $$,
  'and these are all that point at a profile');

-- Nora, his sister: a paper of hers repeats one of his, and another was found to be his.
update private.document_findings set duplicate_of = tests.id('leo N'), matched_profile_id = tests.id('leo') where document_id = tests.id('nora N');

-- Who may.
select is(pg_temp.erase_as(who, whom), expected, format('%s erases %s: %s', who, whom, expected)) from (values
  ('stranger', 'leo', '42501'), ('gone', 'leo', '42501'), ('mia', 'leo', '42501'), ('leo', 'leo', '42501'), ('eva', 'leo', '42501'),
  ('manager', 'leo', '42501'), ('assistant', 'leo', '42501'), ('doctor', 'leo', '42501'), ('chief', 'leo', '42501'), ('opener', 'leo', '42501'),
  ('contact', 'leo', '42501'), ('ada', 'leo', 'erased'), ('ben', 'leo', 'erased'), ('ada', 'cat', 'erased'), ('ada', 'sam', '42501'), ('sam', 'sam', 'erased'),
  ('fred', 'max', '42501'), ('max', 'max', 'erased'), ('tess', 'tess', '42501'), ('gina', 'tess', '42501')) as v (who, whom, expected);
select tests.as('ada');
select throws_ok($$ select public.erase_profile(gen_random_uuid()) $$, '42501', null, 'who is not there answers like who is not one''s own');
select throws_ok($$ select public.erase_profile(tests.id('leo'), 'He has moved to Rome') $$, '22023', null, 'a reason is a code: words would stay in the ledger');
select public.delete_profile(tests.id('nora'));
select tests.as_system();
select is(pg_temp.erase_as('ada', 'nora'), 'erased', 'who was put aside may still be erased');
update public.profiles set deleted_at = null, deleted_by = null where id = tests.id('nora');

-- Legal hold.
select tests.as_service();
select throws_ok($$ select public.place_legal_hold(tests.id('leo'), '', 'Case 78') $$, '22023', null, 'a hold names a person');
select throws_ok($$ select public.place_legal_hold(tests.id('leo'), 'Counsel Greta', '') $$, '22023', null, 'and says why');
select throws_ok($$ select public.place_legal_hold(gen_random_uuid(), 'Counsel Greta', 'Case 78') $$, '42501', null, 'and is on somebody''s record');
select tests.remember('hold', public.place_legal_hold(tests.id('leo'), 'Counsel Greta', 'Case 78 of the court'));
select is(pg_temp.state_of(format('select public.list_legal_holds(%L)', tests.id('leo'))), 'done', 'the operator reads holds');
select tests.as_system();
select is_empty($$ select from private.legal_holds as h where h::text ~ 'Greta|Case' $$, 'nobody else: they are sealed');
select tests.as('ada');
select throws_ok($$ select public.erase_profile(tests.id('leo')) $$, 'PT409', 'legal-hold', 'what is held is not erased');
select tests.as_service();
select is(public.list_legal_holds(tests.id('leo')) #>> '{1,reason}', 'Case 78 of the court', 'the operator knows why');
select public.release_legal_hold(tests.id('hold'), 'Counsel Greta', 'Case 78 is closed');
select throws_ok($$ select public.release_legal_hold(tests.id('hold'), 'Counsel Greta', 'Case 78 is closed') $$, 'PT409', 'already-released', 'once');
select tests.as_system();

-- Leo is erased.
create temporary table before as
select r.*, strpos(r.content, tests.id('leo')::text) > 0 or exists (
  select from public.documents as d where d.profile_id = tests.id('leo') and strpos(r.content, d.id::text) > 0) as of_leo
from pg_temp.every_row() as r;
create temporary table papers as select d.id, d.status from public.documents as d where d.profile_id = tests.id('leo');
create temporary table counted as select private.rows_of(tests.id('leo')) as counts;
select tests.as('ada');
select tests.remember('erasure', public.erase_profile(tests.id('leo')));
select tests.as_system();
select is_empty($$ select r.name from pg_temp.every_row() as r where strpos(r.content, tests.id('leo')::text) > 0 and r.name <> 'private.erasures' $$,
  'his id is in no table but the ledger');
select is_empty($$ select r.name from pg_temp.every_row() as r join papers as p on strpos(r.content, p.id::text) > 0 where r.name not in ('private.storage_deletions', 'tests.ids') $$,
  'nor the id of a paper of his but in the outbox');
select bag_eq($$ select s.path from private.storage_deletions as s where s.erasure_id = tests.id('erasure') and s.reason = 'person-erased' and s.done_at is null $$,
  $$ select p.id || '/original' from papers as p $$, 'the files of all of them are to be deleted');
select bag_eq($$ select distinct p.status::text from papers as p $$, array['registered', 'queued', 'processing', 'filed', 'needs_review', 'quarantined', 'rejected'],
  'whatever had become of them');
-- What is left of the others is what it was.
select bag_eq($$ select r.name, r.content from pg_temp.every_row() as r where r.name not in ('private.erasures', 'private.storage_deletions', 'private.document_findings', 'private.reading_costs') $$,
  $$ select b.name, b.content from before as b where not b.of_leo and b.name not in ('private.erasures', 'private.storage_deletions', 'private.document_findings', 'private.reading_costs') $$,
  'every row of everybody else is as it was');
select results_eq('select profile_id, document_id, most_usd from private.reading_costs', 'values (null::uuid, null::uuid, 0.010000)',
  'what reading his paper cost stays his family''s, and says no more whose it was');
select results_eq($$ select f.duplicate_of, f.matched_profile_id, f.identity_outcome from private.document_findings as f where f.document_id = tests.id('nora N') $$,
  $$ values (null::uuid, null::uuid, 'same') $$, 'but that a paper of his sister''s no longer points at him');
select is((select count(*) from private.document_findings), (select count(*) from before as b where b.name = 'private.document_findings'
  and (not b.of_leo or strpos(b.content, tests.id('nora N')::text) > 0)), 'no finding of theirs is gone');
select is_empty('select * from private.access_differences()', 'access is what it has to be');
select results_eq($$ select subject_kind, subject_id, reason, erased_as, erased_by, key_epoch, counts, stored_files from private.erasures where id = tests.id('erasure') $$,
  $$ select 'profile', tests.id('leo'), 'requested', 'guardian', tests.user_id('ada'), 1, counts, (select count(*)::integer from papers) from counted $$,
  'the ledger has it, and nothing of him');
select is_empty($$ select r.content from pg_temp.every_row() as r where r.name = 'private.erasures' and r.content ~* 'leo|rossi' $$, 'no name');

-- Nothing is sealed for him again, nothing of his opens.
select throws_ok($$ select private.seal(tests.id('leo'), 'somewhere', 'something') $$, '55000', 'erased', 'no key is made for him again');
select is(private.is_erased(tests.id('leo')), true, 'he is known as erased');
select is(private.is_erased(tests.id('nora')), false, 'his sister is not');
-- Whoever worked at a paper of his has lost the lease; the next one is somebody else's.
select tests.as_service();
select throws_ok($$ select public.complete_stage(tests.id('lease'), jsonb_build_object('sha256', repeat('0', 64), 'extraction', tests.extraction('{s1}'))) $$,
  'PT409', 'lease-lost', 'a worker that comes back finds no lease');
select throws_ok($$ select public.fail_job(tests.id('lease'), 'timeout') $$, 'PT409', 'lease-lost', 'nor anything to fail');
select is(public.claim_job('process'), null, 'nothing of his waits in the queue');
select tests.as('ada');
select is(pg_temp.state_of(format('select public.register_document(%L, ''x.pdf'', ''application/pdf'', 1)', tests.id('leo'))), '42501 not allowed', 'nobody hands in a paper for him');
select throws_ok($$ select public.erase_profile(tests.id('leo')) $$, '42501', null, 'nobody is erased twice');

-- All or nothing: a table whose rows do not go with the person undoes it.
select tests.as_system();
create table private.later_module (profile_id uuid);
insert into private.later_module values (tests.id('nora'));
select tests.as('ada');
select throws_ok($$ select public.erase_profile(tests.id('nora')) $$, '55000', 'erasure is not complete: {"private.later_module": 1}', 'a row that is left undoes it');
select tests.as_system();
select isnt_empty($$ select from public.profiles where id = tests.id('nora') $$, 'she is still there');
drop table private.later_module;

-- A family that kept nobody else goes with its only member; one to which others belong stays.
select tests.create_user('lone');
select tests.as('lone');
select tests.remember('lone family', public.create_family('The only Lonelys'));
select tests.remember('lone', public.create_profile(tests.id('lone family'), 'self', 'Lone', 'Lone', 'Lonely', '1970-01-01', p_for_self => true));
select public.erase_profile(tests.id('lone'), 'leaving');
select tests.as_system();
select is_empty($$ select r.name from pg_temp.every_row() as r where strpos(r.content, tests.id('lone family')::text) > 0 and r.name <> 'private.erasures' $$, 'a family of one goes too');
select results_eq($$ select subject_kind, reason, erased_as from private.erasures where subject_id = tests.id('lone family') $$, $$ values ('family', 'leaving', 'self') $$, 'the ledger has it');
select tests.as('sam');
select public.erase_profile(tests.id('sam'));
select tests.as_system();
select isnt_empty($$ select from public.families where id = tests.id('rossi') $$, 'a family with others stays');
select isnt_empty($$ select from public.family_members where user_id = tests.user_id('sam') $$, 'and so does his account, and that he belongs to it');
select * from finish();
rollback;
