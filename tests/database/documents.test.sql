-- Documents: announcing, uploading, submitting; and the state machine.
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_families();

-- Announcing.
select tests.as('writer');
select tests.remember('d', (public.register_document(tests.id('leo'), 'Leo blood.pdf', 'application/pdf', 1000, 'abcdef01-1111-4111-8111-111111111111')).id);
select row_eq($$ select status, label_mask, registered_by, profile_id, family_id from public.documents where id = tests.id('d') $$,
  row('registered'::public.document_status, 32, tests.user_id('writer'), tests.id('leo'), tests.id('rossi')),
  'a document begins registered and unclassified, and who announced it sees it');
select is(public.document_detail(tests.id('d')) ->> 'file_name', 'Leo blood.pdf', 'its name opens for them');
select is((public.register_document(tests.id('leo'), 'again.pdf', 'application/pdf', 7, tests.id('d'))).byte_size, 1000::bigint,
  'announcing again with the same id answers with the same document');
select throws_ok($$ select public.register_document(tests.id('leo'), 'x', 'application/pdf', 20971521) $$, '22023', null, 'at most 20 MiB');
select throws_ok($$ select public.register_document(tests.id('leo'), '', 'application/pdf', 1) $$, '22023', null, 'with a name');
select tests.as('reader');
select throws_ok($$ select public.register_document(tests.id('leo'), 'x.pdf', 'application/pdf', 1) $$, '42501', null, 'a reader announces nothing');
select is_empty($$ select from public.documents $$, 'and does not see what is not filed');

-- Uploading: one path, one moment, one person.
create function pg_temp.upload(p_user text, p_path text, p_operation text default 'storage.object.upload') returns text language plpgsql as $$
begin
  perform tests.as(p_user);
  perform set_config('storage.operation', p_operation, true);
  return coalesce(tests.error_of(format('insert into storage.objects (bucket_id, name) values (''documents'', %L)', p_path)), 'stored');
end $$;
grant execute on function pg_temp.upload(text, text, text) to public;
select is(pg_temp.upload('writer', tests.id('d') || '/original'), 'stored', 'the registrant uploads the file');
select is(pg_temp.upload('ada', tests.id('d') || '/original'), '42501', 'nobody else does, a guardian neither');
select is(pg_temp.upload('stranger', tests.id('d') || '/original'), '42501', 'nor a stranger');
select is(pg_temp.upload('gone', tests.id('d') || '/original'), '42501', 'nor who signed out');
select is(pg_temp.upload('writer', tests.id('d') || '/other'), '42501', 'to no other name');
select is(pg_temp.upload('writer', upper(tests.id('d')::text) || '/original'), '42501', 'in no other spelling');
select is(pg_temp.upload('writer', tests.id('d') || '/../original'), '42501', 'by no other way');
select is(pg_temp.upload('writer', 'original'), '42501', 'nor without a document');
select is(pg_temp.upload('writer', gen_random_uuid() || '/original'), '42501', 'nor for one that is not there');
select is(pg_temp.upload('writer', tests.id('d') || '/original', 'storage.object.sign_upload_url'), '42501', 'and no signed URL that outlives the moment');
select tests.as('writer');
select set_config('storage.operation', 'storage.object.upload', true);
select throws_ok($$ select public.submit_document(tests.id('d')) $$, 'PT409', 'file-missing', 'nothing is submitted before its file is there');
insert into storage.objects (bucket_id, name) values ('documents', tests.id('d') || '/original');
select is_empty($$ select from storage.objects $$, 'a client sees no stored object, their own neither');
update storage.objects set name = 'x/original';
do $$ begin delete from storage.objects; exception when insufficient_privilege then null; end $$; -- hosted refuses by a trigger
select throws_ok($$ insert into storage.objects (bucket_id, name) values ('documents', tests.id('d') || '/original')
  on conflict (bucket_id, name) do update set metadata = '{}' $$, '42501', null, 'no upsert');
select tests.as_system();
select is((select count(*) from storage.objects where name = tests.id('d') || '/original'), 1::bigint, 'no update and no delete');
select row_eq($$ select public, file_size_limit from storage.buckets where id = 'documents' $$, row(false, 20971520::bigint), 'the bucket is private and bounded');

-- Submitting.
select tests.as('writer');
select is(public.submit_document(tests.id('d')) ->> 'status', 'queued', 'submitting queues');
select is((public.submit_document(tests.id('d')) ->> 'job_id')::uuid, (public.submit_document(tests.id('d')) ->> 'job_id')::uuid, 'once, however often');
select is(pg_temp.upload('writer', tests.id('d') || '/original'), '42501', 'from then on no file is expected');
select tests.as_system();
select is((select count(*) from private.processing_jobs), 1::bigint, 'one job');
select throws_ok($$ insert into private.processing_jobs (document_id, profile_id, family_id, stage)
  select document_id, profile_id, family_id, 'guard' from private.processing_jobs $$, '23505', null, 'a document has one open job at most');

-- The state machine: all transitions, the legal ones listed.
create temporary table legal (before text, after text);
insert into legal values ('registered', 'queued'), ('queued', 'processing'), ('queued', 'rejected'), ('processing', 'queued'),
  ('processing', 'filed'), ('processing', 'needs_review'), ('processing', 'quarantined'), ('processing', 'rejected'),
  ('needs_review', 'queued'), ('needs_review', 'filed'), ('needs_review', 'rejected'), ('quarantined', 'queued'),
  ('rejected', 'queued'), ('rejected', 'needs_review'), ('filed', 'queued'), ('filed', 'needs_review');
create function pg_temp.transitions() returns setof text language plpgsql as $$
declare
  b text;
  a text;
begin
  foreach b in array enum_range(null::public.document_status)::text[] loop
    foreach a in array enum_range(null::public.document_status)::text[] loop
      continue when a = b;
      alter table public.documents disable trigger documents_transition;
      update public.documents set status = b::public.document_status where id = tests.id('d');
      alter table public.documents enable trigger documents_transition;
      return next is(
        tests.error_of(format('update public.documents set status = %L where id = %L', a, tests.id('d'))),
        case when exists (select from legal as l where l.before = b and l.after = a) then null else '23514' end,
        format('%s -> %s', b, a));
    end loop;
  end loop;
end $$;
select * from pg_temp.transitions();
select throws_ok($$ insert into public.documents (profile_id, family_id, status, media_type, byte_size, file_name_sealed)
  values (tests.id('leo'), tests.id('rossi'), 'filed', 'a/b', 1, '') $$, '23514', null, 'no document is born filed');
select * from finish();
rollback;
