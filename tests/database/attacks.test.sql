-- The attacks that worked on systems of this kind (by their numbers), tried as the attacker would in SQL: each refusal,
-- and that nothing changed. What a client can try over HTTP is tried in tests/api. A test fails when a file named here
-- has no test named `attack <number>: …`.
--
--    1  a grant for oneself                          database/attacks database/attacks_sharing api/attacks
--    2  a grant raised, prolonged, widened           database/attacks database/attacks_sharing api/attacks
--    3  a reader who deletes or changes              database/attacks database/attacks_sharing api/attacks
--    4  user_metadata.role = admin                   database/attacks api/attacks
--    5  a provider of one's own making; a stranger's consent
--                                                    database/attacks database/attacks_sharing database/consents api/attacks
--    6  what has no RLS                              database/attacks database/attacks_sharing api/attacks
--    7  a function that does not check its caller    database/attacks api/attacks
--    8  anon and default privileges                  database/attacks api/attacks
--    9  a forged trail, notice or job                database/attacks api/attacks
--   10  a path of somebody else's                    database/attacks api/storage
--   11  a key that is not one's own family's         database/attacks api/documents
--   12  files without the record, or the other way   database/attacks api/access
--   13  access that has ended goes on                database/attacks database/attacks_sharing api/access api/isolation api/storage
--   14  majority, and an adolescent's labels         database/attacks_sharing api/attacks
--   15  a row moved by its profile_id                database/attacks database/attacks_sharing api/attacks
--   16  a child under another's parent               database/attacks database/attacks_sharing api/attacks
--   17  an oracle                                    database/attacks api/attacks
--   18  a token that should be worth nothing         database/attacks api/tokens functions/bad-input
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_families();
select tests.file('leo lab', 'ada', tests.id('leo'), '{s1}');
select tests.as('ada');
select tests.remember('leo consent', public.decide_consent(tests.id('leo'), 'research', 'permit', 'urn:example:terms:1'));
select tests.submit('pia lab', 'stranger', tests.id('verdi child'));
select tests.propose('pia lab', '{s1}');
select tests.work('guard', tests.verdict('needs_review', p_flags => tests.flag('no-subject')));
select tests.as('ada');
select tests.remember('clinic', public.register_organization('Harbour Clinic', 'clinic'));
select tests.as_system();
select tests.remember('pia flag', (select id from public.quality_flags where document_id = tests.id('pia lab')));

select tests.watch();
select tests.refused('stranger', $$ insert into public.profile_grants (profile_id, family_id, grantee_user_id, level, basis)
  values (tests.id('leo'), tests.id('rossi'), tests.user_id('stranger'), 'manage', 'consent') $$, 'attack 1: a stranger inserts a grant for themself');
select tests.refused('stranger', $$ select public.grant_access(tests.id('leo'), tests.user_id('stranger'), 'read') $$, 'attack 1: or asks for one by RPC');
select tests.refused('reader', $$ update public.profile_grants set level = 'manage' $$, 'attack 2: a reader raises their own grant');
select tests.refused('reader', $$ update public.profile_grants set valid_until = null, label_mask = 63 $$, 'attack 2: extends it, adds labels');
select tests.refused('reader', $$ select public.grant_access(tests.id('leo'), tests.user_id('reader'), 'manage') $$, 'attack 2: or gives themself more');
select tests.refused('reader', $$ delete from public.documents $$, 'attack 3: a reader deletes a document');
select tests.refused('reader', $$ update public.documents set label_mask = 0 $$, 'attack 3: or changes one');
select tests.refused('reader', $$ select public.submit_document(tests.id('leo lab')) $$, 'attack 3: or submits one');
select tests.refused('reader', $$ select public.reassign_document(tests.id('leo lab'), tests.id('nora')) $$, 'attack 3: or moves one');

-- 4: roles come from tables, not from what a user writes about themself.
update auth.users set raw_user_meta_data = '{"role": "admin", "is_admin": true}' where id = tests.user_id('stranger');
select tests.claims(tests.user_id('stranger')::text, jsonb_build_object('sub', tests.user_id('stranger'), 'role', 'authenticated', 'session_id', md5('session stranger')::uuid,
  'user_metadata', '{"role": "admin"}'::jsonb), 'authenticated');
select is_empty($$ select from public.profiles where id = tests.id('leo') $$, 'attack 4: user_metadata.role = admin is not believed');
select tests.as_system();

-- 5: nobody acts for a profile that is not theirs.
select tests.refused('stranger', $$ select public.create_profile(tests.id('rossi'), 'dependent_adult', 'Mine') $$, 'attack 5: a stranger adds a profile to another family');
select tests.refused('stranger', $$ select public.decide_consent(tests.id('leo'), 'emergency_access', 'permit', 'urn:example:terms:1') $$, 'attack 5: or consents for somebody else''s child');
select tests.refused('stranger', $$ select public.update_profile_identity(tests.id('leo'), 'Pia') $$, 'attack 5: or says who somebody else''s child is');

-- 6: anon reads nothing, and there is nothing that would let it.
select tests.as_system();
select is_empty($$ select c.oid::regclass from pg_class as c where c.relnamespace in ('public'::regnamespace, 'private'::regnamespace, 'audit'::regnamespace)
  and c.relkind in ('v', 'm', 'f') and not coalesce('security_invoker=true' = any (c.reloptions), false) $$, 'attack 6: no view, materialized view or foreign table without RLS');
select is_empty($$ select c.oid::regclass from pg_class as c where c.relnamespace in ('public'::regnamespace, 'private'::regnamespace, 'audit'::regnamespace)
  and c.relkind in ('r', 'p') and not c.relrowsecurity $$, 'attack 6: nor a table or partition');
select is_empty($$ select c.oid::regclass from pg_class as c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm', 'p')
  and has_table_privilege('anon', c.oid, 'select, insert, update, delete, truncate, references, trigger') $$, 'attack 6: anon has no privilege on any table');

-- 7, 8, 17: every RPC there is, called with what belongs to somebody else: by a stranger, who is refused or told nothing, and
-- told the same of what does not exist; and by anon.
create function pg_temp.argument(p_name text, p_type oid, p_real boolean) returns text language sql as $$
  select case
    when p_type = 'uuid'::regtype and p_name in ('p_grantee_organization_id', 'p_id') then 'null'
    when p_type = 'uuid'::regtype and not p_real then format('%L::uuid', gen_random_uuid())
    when p_type = 'uuid'::regtype then format('tests.id(%L)', case p_name
      when 'p_document_id' then 'leo lab' when 'p_family_id' then 'rossi' when 'p_flag_id' then 'leo flag' when 'p_grant_id' then 'reader grant'
      when 'p_invitation_id' then 'invitation' when 'p_consent_id' then 'leo consent' when 'p_organization_id' then 'riverside'
      when 'p_grantee_user_id' then 'user stranger' when 'p_user_id' then 'user ben' else 'leo' end)
    when p_type = 'text'::regtype then quote_literal(case p_name when 'p_email' then 'x@example.org' when 'p_kind' then 'clinic'
      when 'p_resolution' then 'confirm' when 'p_policy' then 'urn:example:policy:1' when 'p_sex' then 'male' else 'some text' end)
    when p_type = 'jsonb'::regtype then quote_literal(case p_name when 'p_evidence' then '{"method": "in-app"}' else '[]' end)
    when p_type = 'date'::regtype then 'tests.born(10)'
    when p_type = 'text[]'::regtype then '''{}'''
    when p_type = 'boolean'::regtype then 'false'
    when p_type in ('integer'::regtype, 'bigint'::regtype) then '1'
    when p_type in ('public.profile_kind'::regtype, 'public.family_role'::regtype) then quote_literal(case p_name when 'p_kind' then 'child' else 'member' end)
    when p_type = 'public.consent_purpose'::regtype then '''research'''
    when (select t.typtype from pg_type as t where t.oid = p_type) = 'e' then
      quote_literal((select e.enumlabel from pg_enum as e where e.enumtypid = p_type order by e.enumsortorder limit 1))
    else 'null' end $$;
create function pg_temp.call(p_function oid, p_real boolean) returns text language sql as $$
  select format('public.%I(%s)', f.proname, (
    select string_agg(format('%I => %s', n.name, pg_temp.argument(n.name, n.type, p_real)), ', ')
    from unnest(f.proargnames[1:f.pronargs], f.proargtypes::oid[]) as n (name, type)))
  from pg_proc as f where f.oid = p_function $$;
-- What a stranger is answered, in every part of it.
create function pg_temp.answer(p_statement text) returns text language plpgsql as $$
declare
  answer text;
  code text;
  message text;
  detail text;
  hint text;
begin
  perform tests.as('stranger');
  begin
    if p_statement like 'public.%' then
      execute format('select string_agg(r::text, '','') from %s as r', p_statement) into answer;
    else
      execute p_statement into answer;
    end if;
  exception when others then get stacked diagnostics code = returned_sqlstate, message = message_text, detail = pg_exception_detail, hint = pg_exception_hint;
  end;
  perform tests.as_system();
  return concat_ws('|', code, message, nullif(detail, ''), nullif(hint, ''), answer);
end $$;
create function pg_temp.every_rpc() returns setof text language plpgsql as $$
declare
  f record;
  tried integer := 0;
  told text;
begin
  for f in select p.oid, p.proname from pg_proc as p where p.pronamespace = 'public'::regnamespace
      and has_function_privilege('authenticated', p.oid, 'execute') order by p.proname loop
    tried := tried + 1;
    return query select tests.refused('anon', 'select ' || pg_temp.call(f.oid, true), format('attack 8: %s by anon', f.proname));
    continue when f.proname in ('create_family', 'register_organization', 'register_practitioner', 'submit_credential', 'delete_account'); -- Anybody's own.
    told := pg_temp.answer(pg_temp.call(f.oid, true));
    return next matches(told, '^(42501\|not allowed|\[\])?$', format('attack 7: %s of another family is refused, or answered with nothing', f.proname));
    return next is(pg_temp.answer(pg_temp.call(f.oid, false)), told, format('attack 17: %s tells the same of what does not exist', f.proname));
  end loop;
  return next is(tests.state(), (select w.state from tests.watched as w), 'attack 7: nothing changed');
  return next cmp_ok(tried, '>=', 25, 'attack 7: all RPCs were tried');
end $$;
select tests.remember('leo flag', (select id from public.quality_flags where document_id = tests.id('leo lab')));
select tests.remember('user stranger', tests.user_id('stranger')), tests.remember('user ben', tests.user_id('ben'));
select tests.as('ada');
select tests.remember('leo consent', public.decide_consent(tests.id('leo'), 'research', 'deny', 'urn:example:policy:1'));
select tests.as_system();
insert into public.organizations (id, name, kind, verified_at) values (tests.remember('riverside', gen_random_uuid()), 'Riverside', 'clinic', now());
select tests.watch();
select * from pg_temp.every_rpc();

-- 8: default privileges gave nothing away.
select is_empty($$ select p.oid::regprocedure from pg_proc as p where p.pronamespace in ('public'::regnamespace, 'private'::regnamespace, 'audit'::regnamespace)
  and has_function_privilege('anon', p.oid, 'execute') $$, 'attack 8: anon executes no function');
create function public.made_later() returns integer language sql as 'select 1';
create table public.made_later (id integer);
select is(has_function_privilege('anon', 'public.made_later()', 'execute') or has_function_privilege('authenticated', 'public.made_later()', 'execute'), false,
  'attack 8: a function made later belongs to nobody');
select is(has_table_privilege('anon', 'public.made_later', 'select') or has_table_privilege('authenticated', 'public.made_later', 'select'), false, 'attack 8: nor a table');
drop table public.made_later;
drop function public.made_later();

-- 9: no forged trail, no forged work.
select tests.refused('ada', $$ insert into audit.events (actor_role, verb, schema_name, table_name, row_id) values ('x', 'insert', 'x', 'x', 'x') $$, 'attack 9: a client writes the trail');
select tests.refused('service', $$ insert into audit.events (actor_role, verb, schema_name, table_name, row_id) values ('x', 'insert', 'x', 'x', 'x') $$, 'attack 9: nor does a function');
select tests.refused('ada', $$ select public.claim_job('process') $$, 'attack 9: a client takes work from the queue');
select tests.refused('ada', $$ select public.complete_stage(gen_random_uuid(), '{}') $$, 'attack 9: or hands in a result');

-- 10: see documents.test.sql for the storage path. A file goes where its document goes.
select tests.refused('stranger', $$ insert into storage.objects (bucket_id, name) values ('documents', tests.id('leo lab') || '/original') $$, 'attack 10: a stranger uploads over somebody''s document');
select tests.refused('stranger', $$ select public.submit_document(tests.id('leo lab')) $$, 'attack 10: or has it processed for themself');

-- 11: ids chosen by a client are no oracle and no way in.
select tests.refused('stranger', $$ select public.register_document(tests.id('verdi child'), 'x.pdf', 'application/pdf', 1, tests.id('leo lab')) $$,
  'attack 11: registering with the id of another family''s document');
select tests.refused('ada', $$ select public.register_document(tests.id('nora'), 'x.pdf', 'application/pdf', 1, tests.id('leo lab')) $$,
  'attack 11: or of one''s own document at another profile');

-- 12: what opens a file opens what was read from it, and the other way round.
create function pg_temp.counts(p_user text) returns text language plpgsql as $$
declare
  found text;
begin
  perform tests.as(p_user);
  select concat_ws(' ', (select count(*) from public.documents where id = tests.id('leo lab')), (select count(*) from public.clinical_events where document_id = tests.id('leo lab'))) into found;
  perform tests.as_system();
  return found;
end $$;
select is(pg_temp.counts(u), case when u in ('reader', 'writer', 'manager', 'leo', 'ada', 'ben') then '1 1' else '0 0' end, format('attack 12: %s sees the document and its events, or neither', u))
from unnest(array['reader', 'writer', 'manager', 'leo', 'ada', 'ben', 'mia', 'revoked', 'stranger', 'gone']) as u;

-- 13: a revoke binds in the next statement of the same transaction, session variables or not.
select tests.as('reader');
select is((select count(*) from public.clinical_events), 1::bigint, 'attack 13: a reader reads');
select tests.as('ada');
select public.revoke_access(tests.id('reader grant'));
select tests.as('reader');
select is((select count(*) from public.clinical_events), 0::bigint, 'attack 13: and after the revoke does not');
select throws_ok($$ select public.document_detail(tests.id('leo lab')) $$, '42501', null, 'attack 13: by RPC neither');
select tests.as_system();
select tests.watch();

-- 15, 16: rows do not change hands, whatever role tries.
select tests.refused('ada', $$ update public.documents set profile_id = tests.id('nora') where id = tests.id('leo lab') $$, 'attack 15: a document is moved by updating its profile_id');
select tests.refused('ada', $$ update public.clinical_events set profile_id = tests.id('nora'), document_id = tests.id('pia lab') $$, 'attack 15: or together with its parent');
select tests.refused('ada', $$ update public.profiles set family_id = tests.id('verdi') where id = tests.id('leo') $$, 'attack 15: a profile is moved to another family');
select tests.refused('ada', $$ select public.reassign_document(tests.id('leo lab'), tests.id('verdi child')) $$, 'attack 15: a document is reassigned to another family');
select tests.refused('ada', $$ select public.reassign_document(tests.id('leo lab'), tests.id('mia')) $$, 'attack 15: or to somebody one may not write');
select throws_ok($$ update public.clinical_events set profile_id = tests.id('nora') where document_id = tests.id('leo lab') $$, '23503', null,
  'attack 15: the database itself refuses a child that leaves its parent');
select throws_ok($$ update public.clinical_events set document_id = tests.id('leo lab') where document_id = tests.id('pia lab') $$, '23503', null,
  'attack 16: and one that joins a parent of another person');
select throws_ok($$ insert into public.quality_flags (profile_id, family_id, document_id, code, severity, detail)
  values (tests.id('nora'), tests.id('rossi'), tests.id('leo lab'), 'x', 'info', '') $$, '23503', null, 'attack 16: a flag under a document of another person');
select throws_ok($$ insert into private.processing_jobs (profile_id, family_id, document_id, stage)
  values (tests.id('leo'), tests.id('verdi'), tests.id('leo lab'), 'guard') $$, '23503', null, 'attack 16: a job with another family');

-- 17: beside every RPC by itself (above), one's own together with somebody else's, counts, files and unique keys.
select is(pg_temp.answer(replace(s, 'ID', quote_literal(real_id) || '::uuid')), pg_temp.answer(replace(s, 'ID', quote_literal(gen_random_uuid()) || '::uuid')), 'attack 17: ' || s)
from (values
  ('select public.reassign_document(ID, tests.id(''verdi child''))', tests.id('leo lab')), ('select public.reassign_document(tests.id(''pia lab''), ID)', tests.id('leo')),
  ('select public.decide_consent(tests.id(''verdi child''), ''research'', ''permit'', ''urn:x:1'', jsonb_build_object(''method'', ''paper'', ''document_id'', ID))', tests.id('leo lab')),
  ('select count(*) from public.documents where id = ID', tests.id('leo lab')),
  ('insert into public.documents (id) values (ID) on conflict (id) do nothing', tests.id('leo lab')),
  ('insert into public.profile_grants (id) values (ID) on conflict (id) do update set level = ''manage'' returning id', tests.id('reader grant')),
  ('insert into storage.objects (bucket_id, name) values (''documents'', ID || ''/original'')', tests.id('leo lab'))) as v (s, real_id);
select is(pg_temp.answer($$ select public.grant_access(tests.id('verdi child'), gen_random_uuid()) $$), '42501|not allowed', 'attack 17: a grant to an account that does not exist is just not allowed');

-- 18: signed out, deleted, or never there.
select tests.refused('gone', $$ select public.rename_profile(tests.id('leo'), 'x') $$, 'attack 18: a signed-out guardian''s token changes nothing');
select tests.refused('gone', $$ select public.document_detail(tests.id('leo lab')) $$, 'attack 18: opens nothing');
select tests.refused('gone', $$ select public.create_family('Mine') $$, 'attack 18: founds nothing');
select tests.claims(tests.user_id('ada')::text, jsonb_build_object('sub', tests.user_id('ada'), 'role', 'authenticated'), 'authenticated');
select is_empty('select from public.profiles', 'attack 18: a token without a session reads nothing');
select tests.claims(tests.user_id('ada')::text, jsonb_build_object('sub', tests.user_id('ada'), 'role', 'authenticated', 'session_id', md5('session stranger')::uuid), 'authenticated');
select is_empty('select from public.profiles', 'attack 18: nor one with somebody else''s session');
select tests.as_system();
update auth.sessions set not_after = now() - interval '1 second' where user_id = tests.user_id('ben');
update auth.users set deleted_at = now() where id = tests.user_id('manager');
update auth.users set banned_until = now() + interval '1 day' where id = tests.user_id('writer');
select tests.as('ben');
select is_empty('select from public.profiles', 'attack 18: nor an expired session');
select tests.as('manager');
select is_empty('select from public.profiles', 'attack 18: nor a deleted user');
select tests.as('writer');
select is_empty('select from public.profiles', 'attack 18: nor a banned one');
select tests.as_system();
select tests.watch();

-- 19: flags of another family; a function's rights do not help, it has none over flags.
select tests.refused('ada', $$ select public.resolve_quality_flag(tests.id('pia flag'), 'confirm') $$, 'attack 19: somebody resolves another family''s flag');
select tests.refused('ada', $$ select public.dismiss_quality_flag(tests.id('pia flag')) $$, 'attack 19: or dismisses it');
select tests.refused('ada', $$ select public.restore_quality_flag(tests.id('pia flag')) $$, 'attack 19: or restores it');
select tests.refused('service', $$ select public.resolve_quality_flag(tests.id('pia flag'), 'confirm') $$, 'attack 19: the service role resolves nothing');
select tests.as('ada');
select is_empty($$ select from public.list_quality_flags(tests.id('pia lab')) $$, 'attack 19: or lists it');
select * from finish();
rollback;
