-- Deleting an account: what goes with it, what stays with others, who has to stay for whom, and what a certificate says.
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_cast();
select tests.create_cast_records();

create function pg_temp.rows_naming(p_id uuid) returns setof text language plpgsql as $$
declare
  t regclass;
begin
  for t in select c.oid from pg_class as c
    where c.relkind = 'r' and c.relnamespace in ('public'::regnamespace, 'private'::regnamespace, 'auth'::regnamespace) order by 1 loop
    return query execute format('select format(''%%s %%s'', %L, count(*)) from %s as r where strpos(r::text, %L) > 0 having count(*) > 0', t, t, p_id);
  end loop;
end $$;
grant execute on all functions in schema pg_temp to public;

-- Sam has a record of his own, a paper, an invitation; he wrote in nobody else's. The doctor wrote in Leo's.
select tests.as('chief');
select tests.remember('asked of sam', public.request_access(tests.id('riverside'), 'sam@example.org'));
select tests.remember('sam invited', public.invite_organization_member(tests.id('riverside'), 'sam@example.org', 'assistant'));
select tests.as('ada');
select tests.remember('sam to leo', public.invite_to_profile(tests.id('leo'), 'Sam@Example.org', 'emergency_contact'));
select tests.as('sam');
select throws_ok($$ select public.delete_account(null) $$, '22023', null, 'erased or kept: it has to be said');
select throws_ok($$ select public.delete_account(false) $$, 'PT409', 'nobody-manages-it', 'a record is kept by somebody');
select throws_ok($$ select public.delete_account(true, 'I am leaving') $$, '22023', null, 'a reason is a code');
select tests.as_service();
select tests.remember('hold of sam', public.place_legal_hold(tests.id('sam'), 'Counsel Greta', 'Case 79 of the court'));
select tests.as('sam');
select throws_ok($$ select public.delete_account(true) $$, 'PT409', 'legal-hold', 'what is held is not erased by this way either');
select tests.as_service();
select public.release_legal_hold(tests.id('hold of sam'), 'Counsel Greta', 'Case 79 is closed');
select tests.as('sam');
create temporary table answer as select public.delete_account(true) as certificates;
select tests.as_system();
select is(jsonb_path_query_array(certificates, '$[*].subject_kind'), '["profile", "account"]', 'his record and his account are gone') from answer;
select is_empty(format('select * from pg_temp.rows_naming(%L) as r where r !~ ''^private.erasures''', tests.user_id('sam')), 'nothing names the account but the ledger');
select is_empty(format('select * from pg_temp.rows_naming(%L) as r where r !~ ''^private.erasures''', tests.id('sam')), 'nor the record');
select is_empty($$ select from public.invitations where id = tests.id('sam to leo') union all select from public.access_requests where id = tests.id('asked of sam')
  union all select from public.organization_invitations where id = tests.id('sam invited') $$, 'what was bound to his address is gone');
select isnt_empty($$ select from public.access_requests where id = tests.id('address request') $$, 'what is bound to another''s is not');
select tests.as('sam');
select throws_ok($$ select public.create_family('Again') $$, '42501', null, 'his token is nobody''s');

-- Who wrote in others' records leaves them as they are.
select tests.as('writer');
select tests.remember('by writer', (public.register_document(tests.id('leo'), 'x.pdf', 'application/pdf', 1)).id);
select tests.as_system();
select tests.remember('count', md5((select count(*)::text from public.documents where profile_id = tests.id('leo')))::uuid);
select tests.as('writer');
select public.delete_account(true);
select tests.as_system();
select results_eq($$ select registered_by, deleted_at from public.documents where id = tests.id('by writer') $$, $$ values (null::uuid, null::timestamptz) $$,
  'what somebody added to another''s record stays, without their name');
select is(md5((select count(*)::text from public.documents where profile_id = tests.id('leo')))::uuid, tests.id('count'), 'all of it');

-- Kept: whoever manages it goes on.
select tests.as('max');
select public.grant_access(tests.id('max'), tests.user_id('ben'), 'manage');
create temporary table kept as select public.delete_account(false) as certificates;
select tests.as_system();
select is(jsonb_path_query_array(certificates, '$[*].subject_kind'), '["account"]', 'the account alone is gone') from kept;
select results_eq($$ select user_id, deleted_at from public.profiles where id = tests.id('max') $$, $$ values (null::uuid, null::timestamptz) $$, 'the record stays');
select tests.as('ben');
select isnt_empty($$ select from public.documents where id = tests.id('max N') $$, 'with whom it was given to manage');
select throws_ok($$ select public.erase_profile(tests.id('max')) $$, '42501', null, 'who manages by a grant does not erase');
select tests.as_service();
select isnt_empty($$ select public.operator_erase_profile(tests.id('max'), 'request-by-post') $$, 'the operator does, when they are asked');
select tests.as_system();
select results_eq($$ select erased_as, reason from private.erasures where subject_id = tests.id('max') $$, $$ values ('operator', 'request-by-post') $$, 'and the ledger says so');

-- A minor's record stays with the guardians.
select tests.as('tess');
select public.delete_account(true);
select tests.as_system();
select results_eq($$ select user_id from public.profiles where id = tests.id('tess') $$, $$ values (null::uuid) $$, 'a minor''s record is not theirs to erase');
select tests.as('gina');
select isnt_empty($$ select from public.profiles where id = tests.id('tess') $$, 'her guardian has it');
-- Somebody stays with those who stay.
select throws_ok($$ select public.delete_account(true) $$, '23514', 'the last owner of a family cannot leave it', 'the last owner of a family stays while it keeps somebody');
select tests.as('chief');
select throws_ok($$ select public.delete_account(true) $$, '23514', 'the last administrator of an organization cannot leave it', 'and the last administrator of an organization');
select tests.as_system();
select isnt_empty($$ select from auth.users where id = tests.user_id('gina') $$, 'a refusal changes nothing');
-- A family of nobody goes with its owner.
select tests.as('eva');
select is(jsonb_path_query_array(public.delete_account(true), '$[*].subject_kind'), '["family", "account"]', 'a family that keeps nobody goes with its owner');
select tests.as_system();
select is_empty(format('select * from pg_temp.rows_naming(%L) as r where r !~ ''^private.erasures''', tests.id('bianchi')), 'all of it');
select isnt_empty($$ select from public.profiles where id = tests.id('leo') $$, 'whom it shared is where he was');
select is_empty('select * from private.access_differences()', 'access is what it has to be');

-- Certificates.
select tests.as('ada');
select tests.remember('leo erased', public.erase_profile(tests.id('leo')));
create temporary table certificate as select public.erasure_certificate(tests.id('leo erased')) as c;
select is(c -> 'complete', 'false', 'not complete: files wait, and the epoch of the key stands') from certificate;
select is(c #> '{key,epochs_to_retire}', '[1]', 'it says which epoch') from certificate;
select cmp_ok((c #>> '{stored_files,waiting}')::integer, '>', 5, 'and how many files') from certificate;
select is(c #> '{gone,public.profiles}', '1', 'and what is gone') from certificate;
select is_empty($$ select from certificate where c::text ~* 'leo|rossi|ada' $$, 'it names nobody');
select tests.as_system();
update private.storage_deletions set done_at = clock_timestamp() where erasure_id = tests.id('leo erased');
select tests.as('ada');
select is(public.erasure_certificate(tests.id('leo erased')) -> 'complete', 'false', 'nor without files, while the epoch stands');
select tests.as_system();
insert into private.key_epochs (epoch, provider) values (2, 'key-file');
update private.data_keys set epoch = 2;
update private.key_epochs set retired_at = now(), destroyed_at = now(), recoverable_until = now() + interval '7 days' where epoch = 1;
select tests.as('ada');
select is(public.erasure_certificate(tests.id('leo erased')) -> 'complete', 'false', 'a key that a KMS could still bring back keeps it open');
select cmp_ok((public.erasure_certificate(tests.id('leo erased')) #>> '{key,openable_until}')::timestamptz, '=', now() + interval '7 days', 'it says until when');
select tests.as_system();
update private.key_epochs set recoverable_until = null where epoch = 1;
select tests.as_service();
select is(public.issue_erasure_certificate(tests.id('leo erased')) -> 'complete', 'true', 'it is complete when nothing could open him');
select throws_ok($$ select public.issue_erasure_certificate(gen_random_uuid()) $$, '42501', null, 'there is no certificate of nothing');
select tests.as('ben');
select throws_ok($$ select public.erasure_certificate(tests.id('leo erased')) $$, '42501', null, 'nor for who did not ask');
select * from finish();
rollback;
