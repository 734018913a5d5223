-- Stored bytes after their document: what puts a deletion into the outbox, who may take back a document, how deletions are
-- leased, tried again and done, and what the hourly sweep finds.
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_families();

-- A document that was announced and not handed in; with its file, when there is one.
create function pg_temp.announce(p_name text, p_by text, p_uploaded boolean default true) returns uuid language plpgsql as $$
declare
  d uuid;
begin
  perform tests.as(p_by);
  d := tests.remember(p_name, (public.register_document(tests.id('leo'), p_name || '.pdf', 'application/pdf', 1000)).id);
  if p_uploaded then
    insert into storage.objects (bucket_id, name) values ('documents', d || '/original');
  end if;
  return d;
end $$;
-- What Storage does when it is asked to delete.
create function pg_temp.delete_bytes(p_name text) returns void language plpgsql as $$
begin
  perform tests.as_system();
  perform set_config('storage.allow_delete_query', 'true', true);
  delete from storage.objects as o where o.name = tests.id(p_name) || '/original';
  perform tests.as_service();
end $$;
-- The outbox by the names of its documents.
create view pg_temp.outbox as
select i.name, s.* from private.storage_deletions as s left join tests.ids as i on s.path = i.id || '/original';
create function pg_temp.discard(p_by text, p_name text) returns text language plpgsql as $$
begin
  perform tests.as(p_by);
  return coalesce(tests.error_of(format('select public.discard_document(%L)', tests.id(p_name))), 'discarded');
end $$;
create temporary table leases (nth serial, claim jsonb);
create function pg_temp.claim() returns jsonb language plpgsql as $$
declare
  c jsonb;
begin
  perform tests.as_service();
  c := public.claim_storage_deletions(10, 60);
  perform tests.as_system();
  insert into leases (claim) values (c);
  perform tests.as_service();
  return c -> 'objects';
end $$;
create function pg_temp.complete(p_nth integer, p_reason text default null) returns jsonb language plpgsql as $$
declare
  token uuid;
begin
  perform tests.as_system();
  select (claim ->> 'lease_token')::uuid into token from leases where nth = p_nth;
  perform tests.as_service();
  return public.complete_storage_deletions(token, p_reason);
end $$;
create function pg_temp.objects(variadic p_names text[]) returns jsonb language sql as $$
  select jsonb_agg(jsonb_build_object('bucket_id', 'documents', 'path', tests.id(n) || '/original') order by tests.id(n)::text)
  from unnest(p_names) as n $$;
grant execute on all functions in schema pg_temp to public;

-- Taking back.
select pg_temp.announce('mine', 'writer');
select is(pg_temp.discard('stranger', 'mine'), '42501', 'a stranger takes back nothing');
select is(pg_temp.discard('reader', 'mine'), '42501', 'nor who may only read');
select is(pg_temp.discard('revoked', 'mine'), '42501', 'nor who may no more');
select is(pg_temp.discard('gone', 'mine'), '42501', 'nor who signed out');
select is(pg_temp.discard('ada', 'mine'), 'discarded', 'a guardian may');
select is(pg_temp.discard('writer', 'mine'), 'discarded', 'and who announced it');
select tests.as_system();
select is_empty('select from pg_temp.outbox', 'an attempt that failed left nothing');
select tests.as('writer');
select public.discard_document(tests.id('mine'));
select throws_ok($$ select public.discard_document(tests.id('mine')) $$, '42501', null, 'it is gone');
select tests.as_system();
select is_empty($$ select from public.documents where id = tests.id('mine') $$, 'the document too');
select results_eq('select name, reason, attempt, done_at from pg_temp.outbox', $$ values ('mine', 'discarded', 0, null::timestamptz) $$, 'its bytes are to follow');
select isnt_empty($$ select from audit.events where verb = 'delete' and table_name = 'documents' and row_id = tests.id('mine')::text
  and actor_id = tests.user_id('writer') $$, 'the trail tells who took it back');
select tests.as('writer');
select throws_ok($$ select public.register_document(tests.id('leo'), 'again.pdf', 'application/pdf', 1000, tests.id('mine')) $$, 'PT409',
  'document-discarded', 'its id is not used again: a slow worker would delete the new file');
select tests.file('filed', 'ada', tests.id('leo'), '{s1}');
select is(pg_temp.discard('ada', 'filed'), 'PT409', 'what is filed is not taken back');
select tests.submit('handed in', 'ada', tests.id('leo'));
select is(pg_temp.discard('ada', 'handed in'), 'PT409', 'what was handed in neither');

-- Leases.
select tests.as_service();
select is_empty($$ select from public.due_jobs() where stage = 'storage' and due <> 1 $$, 'the keeper has one kind of work');
select isnt_empty($$ select from public.due_jobs() where stage = 'storage' $$, 'it is due');
select is(pg_temp.claim(), pg_temp.objects('mine'), 'a worker takes it');
select is_empty($$ select from public.due_jobs() where stage = 'storage' $$, 'it is due no more');
select is(pg_temp.claim(), null, 'and nobody else''s');
select is(pg_temp.complete(1), '{"deleted": 0, "failed": 1}', 'while Storage knows the object it is not done, whatever the worker says');
select tests.as_system();
select results_eq($$ select attempt, last_error, done_at, run_after between clock_timestamp() + interval '4 seconds' and clock_timestamp() + interval '16 seconds' from pg_temp.outbox $$,
  $$ values (1, 'still-there', null::timestamptz, true) $$, 'it is tried again after 10 seconds, give or take a half');
update private.storage_deletions set attempt = 60, run_after = clock_timestamp();
select is(pg_temp.claim(), pg_temp.objects('mine'), 'however often it failed: it is never given up');
select is(pg_temp.complete(3, 'storage-refused'), '{"deleted": 0, "failed": 1}', 'a refusal is a failure');
select tests.as_system();
select results_eq($$ select last_error, run_after < clock_timestamp() + interval '91 minutes' from pg_temp.outbox $$, $$ values ('storage-refused', true) $$, 'at least every hour and a half');

-- Killed between deleting and completing: the lease runs out, and deleting what is gone is done.
update private.storage_deletions set run_after = clock_timestamp();
select pg_temp.claim();
select pg_temp.delete_bytes('mine');
select tests.as_system();
update private.storage_deletions set run_after = clock_timestamp();
select is(pg_temp.claim(), pg_temp.objects('mine'), 'another worker takes it');
select is(pg_temp.complete(4), '{"deleted": 0, "failed": 0}', 'who lost the lease ends nothing');
select is(pg_temp.complete(5), '{"deleted": 1, "failed": 0}', 'what is gone is done');
select is(pg_temp.complete(5), '{"deleted": 0, "failed": 0}', 'twice is once');
select is(pg_temp.claim(), null, 'nothing is left to do');
select throws_ok($$ select public.complete_storage_deletions(gen_random_uuid(), 'Not a code') $$, '22023', null, 'a reason is a code');

-- Every hard deletion, whoever does it.
select tests.as_system();
delete from public.documents where id = tests.id('handed in');
select results_eq($$ select name, reason from pg_temp.outbox where done_at is null $$, $$ values ('handed in', 'document-deleted') $$, 'a document deleted in SQL leaves its bytes to the outbox');
select pg_temp.announce('bare', 'ada', false);
select public.discard_document(tests.id('bare'));
select is(pg_temp.claim(), pg_temp.objects('bare', 'handed in'), 'a document without a file is in it too: an upload may be under way');
select pg_temp.delete_bytes('handed in');
select is(pg_temp.complete(7), '{"deleted": 2, "failed": 0}', 'and is done at once');

-- The sweep.
select tests.as_service();
select is(public.sweep_storage(), null, 'nothing is swept before its time');
select pg_temp.announce('forgotten', 'writer');
select pg_temp.announce('fresh', 'writer');
select tests.as_system();
update public.documents set registered_at = clock_timestamp() - interval '8 days' where id in (tests.id('forgotten'), tests.id('filed'));
update public.documents set registered_at = clock_timestamp() - interval '6 days' where id = tests.id('fresh');
insert into storage.objects (bucket_id, name) values ('documents', gen_random_uuid() || '/original'), ('documents', 'stray');
update private.storage_deletions set done_at = clock_timestamp() - interval '31 days' where path = tests.id('mine') || '/original';
update private.installation set swept_at = clock_timestamp() - interval '61 minutes';
select tests.as_service();
select isnt_empty($$ select from public.due_jobs() where stage = 'storage' $$, 'after an hour it is due');
select is(public.sweep_storage(), '{"abandoned": 1, "orphaned": 2}', 'it finds what nobody handed in within seven days, and objects of no document');
select is(public.sweep_storage(), null, 'once');
select tests.as_system();
select results_eq($$ select coalesce(name, 'nobody''s'), reason from pg_temp.outbox where done_at is null order by 2, 1 $$,
  $$ values ('forgotten', 'never-submitted'), ('nobody''s', 'no-document'), ('nobody''s', 'no-document') $$, 'their bytes are to be deleted');
select is_empty($$ select from public.documents where id = tests.id('forgotten') $$, 'the forgotten document is gone');
select isnt_empty($$ select from audit.events where verb = 'delete' and row_id = tests.id('forgotten')::text $$, 'and on the trail');
select results_eq($$ select count(*) from public.documents where id in (tests.id('fresh'), tests.id('filed')) $$, 'values (2::bigint)', 'what is younger, or was handed in, stays');
select is_empty($$ select from pg_temp.outbox where name = 'mine' $$, 'a deletion is remembered for thirty days');

-- Files that are lost or damaged.
select private.flag_stored_files(array[tests.id('filed')], '{}');
select private.flag_stored_files(array[tests.id('filed')], '{}');
select results_eq($$ select code, severity::text, blocking from public.quality_flags where document_id = tests.id('filed') and state = 'open' and code like 'stored-file-%' $$,
  $$ values ('stored-file-lost', 'error', false) $$, 'a lost file is flagged once');
select is((select status::text from public.documents where id = tests.id('filed')), 'filed', 'what was read from it stays filed');
select private.flag_stored_files('{}', '{}');
select is_empty($$ select from public.quality_flags where document_id = tests.id('filed') and state = 'open' and code like 'stored-file-%' $$, 'a file that is back is not');

-- Nobody but the keeper.
select tests.as('ada');
select throws_ok('select public.claim_storage_deletions()', '42501', null, 'a person claims no deletion');
select throws_ok('select public.complete_storage_deletions(gen_random_uuid())', '42501', null, 'ends none');
select throws_ok('select public.sweep_storage()', '42501', null, 'and sweeps nothing');
select tests.as_service();
select throws_ok($$ select public.discard_document(tests.id('fresh')) $$, '42501', null, 'the keeper takes back nothing');
select tests.as_anon();
select throws_ok($$ select public.discard_document(tests.id('fresh')) $$, '42501', null, 'who is not signed in neither');
select * from finish();
rollback;
