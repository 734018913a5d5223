-- The attacks on what is shared (numbers as in attacks.test.sql): grants and what rests on them, clinics, consents, ages,
-- and every way in which access ends. The cast is that of the access matrix.
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_cast();
select tests.create_cast_records();
-- lender manages leo until tomorrow and gave on to borrower, who gave on to third; reader2 has what the lender may give at most.
select tests.create_user(who) from unnest(array['lender', 'borrower', 'third']) as who;
select tests.as('ada');
select tests.remember('lender grant', public.grant_access(tests.id('leo'), tests.user_id('lender'), 'manage', '{PSY}', now() + interval '1 day'));
select tests.as('lender');
select tests.remember('borrower grant', public.grant_access(tests.id('leo'), tests.user_id('borrower'), 'manage', '{PSY}'));
select tests.as('borrower');
select tests.remember('third grant', public.grant_access(tests.id('leo'), tests.user_id('third'), 'read', '{PSY}'));
select tests.as_system();
select is((select valid_until from public.profile_grants where id = tests.id('third grant')), (select valid_until from public.profile_grants where id = tests.id('lender grant')),
  'attack 2: what is given without an end ends with what it rests on');
select tests.watch();

-- What a person sees of leo's record now: events, normal and labelled.
create function pg_temp.reads(p_actor text, p_profile text default 'leo') returns bigint language plpgsql as $$
declare
  found bigint;
begin
  perform tests.as(p_actor);
  execute format('select count(*) from public.clinical_events where profile_id = tests.id(%L)', p_profile) into found;
  perform tests.as_system();
  return found;
end $$;

-- 1: rows that would give access, written by whom they would give it to.
select tests.refused(who, format($$ insert into public.profile_grants (profile_id, family_id, grantee_organization_id, level, basis)
  values (tests.id('leo'), tests.id('rossi'), tests.id('lakeside'), 'write', 'consent') $$), format('attack 1: %s inserts a grant for a clinic', who))
from unnest(array['outsider', 'opener', 'service']) as who;
select tests.refused('stranger', $$ insert into public.profile_grants (profile_id, family_id, grantee_user_id, level, basis, valid_until)
  values (tests.id('leo'), tests.id('rossi'), tests.user_id('stranger'), 'read', 'break-glass', now() + interval '1 hour') $$, 'attack 1: a stranger breaks the glass by hand');
select tests.refused('stranger', $$ insert into public.organization_members (organization_id, user_id, role)
  values (tests.id('riverside'), tests.user_id('stranger'), 'assistant') $$, 'attack 1: a stranger joins the clinic that has access');
select tests.refused('stranger', $$ insert into public.shared_dependents (profile_id, family_id, with_family_id)
  values (tests.id('leo'), tests.id('rossi'), tests.id('verdi')) $$, 'attack 1: a stranger shares somebody''s child with their own family');
select tests.refused('stranger', $$ insert into private.effective_access (principal_id, profile_id, source, source_id, level, mask, valid_from, valid_until)
  values (tests.user_id('stranger'), tests.id('leo'), 'self', tests.id('leo'), 'manage', -1, '-infinity', 'infinity') $$, 'attack 1: a stranger writes what access is derived into');
select tests.refused('outsider', $$ select public.grant_access(tests.id('leo'), p_grantee_organization_id => tests.id('lakeside')) $$, 'attack 1: a clinic gives itself a patient');
select tests.refused('chief', $$ select public.grant_access(tests.id('leo'), tests.user_id('chief')) $$, 'attack 1: an administrator gives themself their clinic''s patient');

-- 2: more than one holds, longer than one holds, or to oneself by another's hand.
select tests.refused('assistant', $$ select public.grant_access(tests.id('leo'), p_grantee_organization_id => tests.id('lakeside')) $$, 'attack 2: a clinic that may write passes a patient on');
select tests.refused('lender', $$ select public.grant_access(tests.id('leo'), tests.user_id('stranger'), 'read', '{}', now() + interval '2 days') $$, 'attack 2: longer than what it rests on');
select tests.refused('lender', $$ select public.grant_access(tests.id('leo'), tests.user_id('stranger'), 'read', '{PSY,HIV}') $$, 'attack 2: a label more than one holds');
select tests.refused('lender', $$ select public.grant_access(tests.id('leo'), tests.user_id('lender'), 'manage', '{PSY}', now() + interval '9 days') $$, 'attack 2: one''s own, longer');
select tests.refused('borrower', $$ select public.grant_access(tests.id('leo'), tests.user_id('lender'), 'manage', '{PSY}', now() + interval '9 days') $$, 'attack 2: or by whom one gave it to');
select tests.refused(who, $$ select public.grant_access(tests.id('leo'), tests.user_id('stranger')) $$, format('attack 2: %s gives what they do not hold now', who))
from unnest(array['expired', 'future', 'revoked', 'reader', 'writer', 'labelled', 'gone', 'deleted', 'opener', 'closed']) as who;
select tests.refused(who, format($$ update public.profile_grants set %s where id = tests.id('%s grant') $$, change, who), format('attack 2: %s writes %s', who, change))
from unnest(array['reader', 'expired', 'future', 'revoked']) as who, unnest(array['level = ''manage''', 'label_mask = 63', 'valid_until = null', 'valid_from = now()', 'revoked_at = null']) as change;
select tests.refused('ada', $$ select public.grant_access(tests.id('leo'), p_level => 'manage', p_grantee_organization_id => tests.id('riverside')) $$, 'attack 2: a clinic never manages', '22023');
-- Revoked, they all fall; and do not rise again when the first is given anew.
select cmp_ok(pg_temp.reads(who), '>=', 2::bigint, format('attack 2: %s reads what came down to them', who)) from unnest(array['lender', 'borrower', 'third']) as who;
select tests.as('ada');
select public.revoke_access(tests.id('lender grant'));
select tests.as_system();
select is(pg_temp.reads(who), 0::bigint, format('attack 2: %s reads nothing once the first in the chain is revoked', who)) from unnest(array['lender', 'borrower', 'third']) as who;
select tests.as('ada');
select public.grant_access(tests.id('leo'), tests.user_id('lender'), 'manage', '{PSY}');
select tests.as_system();
select is(pg_temp.reads('lender'), 4::bigint, 'attack 2: given anew, the first reads');
select is(pg_temp.reads(who), 0::bigint, format('attack 2: and %s does not', who)) from unnest(array['borrower', 'third']) as who;
select tests.watch();

-- 3: no verb but the one that was given, in any table of public.
create function pg_temp.every_write(p_actor text) returns setof text language plpgsql as $$
declare
  t record;
begin
  for t in select c.oid::regclass::text as name, (select a.attname from pg_attribute as a where a.attrelid = c.oid and a.attnum = 1) as first
    from pg_class as c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1 loop
    return query select tests.refused(p_actor, format('delete from %s', t.name), format('attack 3: %s deletes from %s', p_actor, t.name));
    return query select tests.refused(p_actor, format('update %s set %I = %2$I', t.name, t.first), format('attack 3: %s updates %s', p_actor, t.name));
    return query select tests.refused(p_actor, format('truncate %s cascade', t.name), format('attack 3: %s truncates %s', p_actor, t.name));
  end loop;
end $$;
select * from pg_temp.every_write('reader');

-- 5: whoever says what they are is not it yet; and nobody consents for a stranger.
select tests.refused('novice', $$ update public.practitioner_credentials set verified_at = now() where user_id = tests.user_id('novice') $$, 'attack 5: a practitioner verifies themself');
select tests.refused('novice', $$ insert into public.practitioner_credentials (user_id, system, value, verified_at) values (tests.user_id('novice'), 'x', 'x', now()) $$, 'attack 5: or brings a credential that is verified');
select tests.refused('barred', $$ update public.organizations set suspended_at = null $$, 'attack 5: a suspended clinic lifts it');
select tests.refused('chief', $$ update public.organization_members set role = 'assistant' where user_id = tests.user_id('chief') $$, 'attack 5: an administrator makes themself one who treats');
select tests.refused(who, $$ select public.grant_access(tests.id('leo'), p_grantee_organization_id => tests.id('lakeside')) $$, format('attack 5: %s, a provider, gives their clinic access', who))
from unnest(array['doctor', 'novice', 'opener', 'outsider']) as who;
select tests.refused(who, $$ select public.decide_consent(tests.id('leo'), 'provider_sharing', 'permit', 'urn:example:policy:1', p_organization_id => tests.id('lakeside')) $$,
  format('attack 5: %s consents on behalf of somebody else', who)) from unnest(array['stranger', 'opener', 'outsider', 'doctor', 'chief', 'gina', 'mia']) as who;
select is(pg_temp.reads(who), 0::bigint, format('attack 5: %s reads nothing', who)) from unnest(array['novice', 'chief', 'barred', 'outsider']) as who;

-- 6: nothing in any of our schemas shows rows past row level security, now or later: the question finds what is made to be found.
create function pg_temp.unprotected() returns setof text language sql as $$
  select c.oid::regclass::text from pg_class as c
  where c.relnamespace::regnamespace::text in ('public', 'private', 'audit') and (
    c.relkind in ('m', 'f') or c.relkind in ('r', 'p') and not c.relrowsecurity
    or c.relkind = 'v' and not coalesce(c.reloptions @> '{security_invoker=true}' or c.reloptions @> '{security_invoker=on}', false)) $$;
select is_empty('select pg_temp.unprotected()', 'attack 6: no view without security_invoker, materialized view, foreign table or partition without RLS');
create view public.later as select id from public.profiles;
create materialized view public.later_still as select id from public.profiles;
create table public.parted (id integer) partition by range (id);
create table public.part partition of public.parted default;
alter table public.parted enable row level security;
select set_eq('select pg_temp.unprotected()', array['later', 'later_still', 'part'], 'attack 6: the question finds a view, a materialized view and a partition');
select is_empty($$ select r, c.oid::regclass from unnest(array['anon', 'authenticated', 'service_role']) as r, pg_class as c
  where c.oid in ('later'::regclass, 'later_still'::regclass, 'parted'::regclass, 'part'::regclass) and has_table_privilege(r, c.oid, 'select, insert, update, delete') $$,
  'attack 6: and what is made later is nobody''s by default');
drop view public.later;
drop materialized view public.later_still;
drop table public.parted;
select is_empty($$ select p.tablename from pg_policies as p where p.schemaname in ('public', 'private', 'audit') and p.roles && '{anon,public}' $$, 'attack 6: no policy is for anon');

-- 13: access that ends, each way it can: what was read before is not read by the next statement of the same session, with the
-- same prepared plan.
create function pg_temp.ends(p_actor text, p_how text, p_end text) returns setof text language plpgsql as $$
begin
  return next cmp_ok(pg_temp.reads(p_actor), '>', 0::bigint, format('attack 13: %s reads', p_actor));
  begin
    execute p_end;
    perform tests.as_system();
    return next is(pg_temp.reads(p_actor), 0::bigint, format('attack 13: and does not once %s', p_how));
    raise exception using errcode = 'ZZ999';
  exception when sqlstate 'ZZ999' then null;
  end;
  perform tests.as_system();
end $$;
select pg_temp.ends(actor, how, format('select tests.as_system(); %s', done)) from (values
  ('reader', 'the grant is revoked', $$ select tests.as('ada'); select public.revoke_access(tests.id('reader grant')) $$),
  ('reader', 'the grantee gives it back', $$ select tests.as('reader'); select public.revoke_access(tests.id('reader grant')) $$),
  ('reader', 'its time is over', $$ update public.profile_grants set valid_from = now() - interval '2 hours', valid_until = statement_timestamp() where id = tests.id('reader grant') $$),
  ('reader', 'the profile is put aside', $$ update public.profiles set deleted_at = now() where id = tests.id('leo') $$),
  ('reader', 'they sign out', $$ select tests.sign_out('reader') $$),
  ('reader', 'their account is deleted', $$ update auth.users set deleted_at = now() where id = tests.user_id('reader') $$),
  ('opener', 'the emergency is ended by a guardian', $$ select tests.as('ben'); select public.revoke_access(tests.id('opener grant')) $$),
  ('eva', 'the families share the child no longer', $$ update public.shared_dependents set ended_at = now() where id = tests.id('sharing') $$),
  ('ben', 'they are guardian no longer', $$ update public.family_members set role = 'member' where user_id = tests.user_id('ben') $$),
  ('ben', 'they have left the family', $$ delete from public.family_members where user_id = tests.user_id('ben') $$),
  ('assistant', 'they work for the clinic no longer', $$ update public.organization_members set ended_at = now() where user_id = tests.user_id('assistant') $$),
  ('assistant', 'their clinic is suspended', $$ update public.organizations set suspended_at = now() where id = tests.id('riverside') $$),
  ('assistant', 'consent is withdrawn', $$ select tests.as('ada'); select public.decide_consent(tests.id('leo'), 'provider_sharing', 'deny', 'urn:example:policy:1', p_organization_id => tests.id('riverside')) $$),
  ('doctor', 'their credential is revoked', $$ update public.practitioner_credentials set revoked_at = now() where user_id = tests.user_id('doctor') $$),
  ('doctor', 'their credential has expired', $$ update public.practitioner_credentials set expires_at = now() - interval '1 day' where user_id = tests.user_id('doctor') $$)
) as v (actor, how, done);
select tests.as('reader');
prepare kept as select count(*) from public.clinical_events where profile_id = tests.id('leo');
select results_eq('execute kept', array[1::bigint], 'attack 13: a prepared statement reads');
select tests.as('stranger');
select results_eq('execute kept', array[0::bigint], 'attack 13: and nothing as the next user of the connection');
select tests.as('ada');
select public.revoke_access(tests.id('reader grant'));
select tests.as('reader');
select results_eq('execute kept', array[0::bigint], 'attack 13: nor after the revoke, though its plan was kept');
select tests.as_system();
deallocate kept;
select is_empty($$ select p.oid::regprocedure from pg_proc as p where p.pronamespace::regnamespace::text in ('public', 'private', 'audit')
  and p.prosrc ~* '(set_config\s*\([^;]*,\s*false\s*\)|\mset\s+session\M|\mset\s+role\s+[^=\s]|\mset\s+(?!local)\w+\.\w+\s*(=|to)\M)' $$, 'attack 13: no function leaves a setting behind in a pooled connection');
create function pg_temp.published() returns setof text language sql as $$
  select p.tablename::text from pg_publication_tables as p left join pg_class as c on c.oid = format('%I.%I', p.schemaname, p.tablename)::regclass
  where p.schemaname <> 'public' or not c.relrowsecurity $$;
select is_empty('select pg_temp.published()', 'attack 13: what realtime is given are tables of public under RLS');
select tests.watch();

-- 14: majority, and what an adolescent keeps.
select is(pg_temp.reads('fred', 'max'), 0::bigint, 'attack 14: a guardian reads nothing of whom has come of age');
select is(pg_temp.reads('max', 'max'), 1::bigint, 'attack 14: who reads it');
select tests.refused('fred', format('select public.%s', call), format('attack 14: a former guardian: %s', call)) from unnest(array[
  $$profile_identity(tests.id('max'))$$, $$document_detail(tests.id('max N'))$$, $$grant_access(tests.id('max'), tests.user_id('ada'))$$, $$list_consents(tests.id('max'))$$,
  $$register_document(tests.id('max'), 'x', 'application/pdf', 1)$$, $$update_profile_identity(tests.id('max'), 'Max', 'Moro', tests.born(10))$$, $$rename_profile(tests.id('max'), 'x')$$,
  $$decide_consent(tests.id('max'), 'research', 'permit', 'urn:example:policy:1')$$]) as call;
select is(pg_temp.reads('gina', 'tess'), 1::bigint, 'attack 14: a guardian of an adolescent counts what is normal, and no more');
select is(pg_temp.reads('tess', 'tess'), 2::bigint, 'attack 14: than half of what there is');
select tests.as('gina');
select results_eq($$ select count(*), count(*) filter (where label_mask <> 0), bit_or(label_mask) from public.documents where profile_id = tests.id('tess') $$, $$ values (1::bigint, 0::bigint, 0) $$,
  'attack 14: in no total of documents');
select results_eq($$ select count(*) from public.documents as d left join public.clinical_events as e on e.document_id = d.id where d.profile_id = tests.id('tess') $$, array[1::bigint], 'attack 14: in no embedded row');
select results_eq($$ select count(*) from public.quality_flags where profile_id = tests.id('tess') $$, array[1::bigint], 'attack 14: in no flag');
select is(position(tests.id('tess SEX')::text in public.profile_progress(tests.id('tess'))::text), 0, 'attack 14: in no progress');
select is_empty($$ select from public.list_quality_flags(tests.id('tess SEX')) $$, 'attack 14: in no list');
select tests.as_system();
select tests.refused('gina', format('select public.%s', call), format('attack 14: a guardian of an adolescent: %s', call)) from unnest(array[
  $$document_detail(tests.id('tess SEX'))$$, $$document_progress(tests.id('tess SEX'))$$, $$submit_document(tests.id('tess SEX'))$$, $$reassign_document(tests.id('tess SEX'), tests.id('tess'))$$,
  $$dismiss_quality_flag(tests.id('flag of tess SEX'))$$, $$grant_access(tests.id('tess'), tests.user_id('ada'), 'read', '{SEX}')$$, $$grant_access(tests.id('tess'), tests.user_id('ada'), 'read', '{UNCLASSIFIED}')$$,
  $$update_profile_identity(tests.id('tess'), 'Tess', 'Neri', tests.born(9))$$, $$update_profile_identity(tests.id('tess'), 'Tess', 'Neri', tests.born(15), p_jurisdiction => 'IE')$$]) as call;
-- By the calendar alone: the day before and the day of a birthday, without a write or a job in between.
create function pg_temp.on_birthday(p_days integer) returns bigint language plpgsql as $$
declare
  found bigint;
begin
  update private.guardianship_terms set valid_until = date_trunc('day', statement_timestamp()) + make_interval(days => p_days)
  where profile_id = tests.id('tess') and valid_until = (select max(t.valid_until) from private.guardianship_terms as t where t.profile_id = tests.id('tess'));
  found := pg_temp.reads('gina', 'tess');
  return found;
end $$;
select is(pg_temp.on_birthday(1), 1::bigint, 'attack 14: the day before majority a guardian reads');
select is(pg_temp.on_birthday(0), 0::bigint, 'attack 14: from the first moment of it no more');

-- 15, 16: what is shared does not change hands.
select tests.watch();
select tests.refused(who, $$ update public.profile_grants set profile_id = tests.id('nora') $$, format('attack 15: %s moves a grant to another profile', who)) from unnest(array['ada', 'assistant']) as who;
select tests.refused('eva', $$ select public.reassign_document(tests.id('leo N'), tests.id('cat')) $$, 'attack 15: who shares one child moves a document to another of that family');
select tests.refused('eva', $$ update public.profiles set family_id = tests.id('bianchi') where id = tests.id('leo') $$, 'attack 15: or the child to their own');
select throws_ok($$ update public.profile_grants set profile_id = tests.id('tess') where id = tests.id('writer grant') $$, '23503', null, 'attack 15: the database itself refuses a grant that leaves its family');
select throws_ok($$ update public.documents set profile_id = tests.id('tess') where id = tests.id('leo N') $$, '23503', null, 'attack 15: and a document');
select throws_ok($$ insert into public.shared_dependents (profile_id, family_id, with_family_id) values (tests.id('leo'), tests.id('neri'), tests.id('moro')) $$, '23503', null,
  'attack 16: a sharing by a family that does not keep the child');
select throws_ok($$ insert into public.clinical_events (profile_id, family_id, document_id, statement_id, type, confidence, fingerprint, details_sealed, source_path)
  values (tests.id('nora'), tests.id('rossi'), tests.id('leo N'), 's', 'observation', 1, 'x', 'x', 'x') $$, '23503', null, 'attack 16: an event under a document of another person');
select tests.refused('ada', $$ select public.decide_consent(tests.id('nora'), 'research', 'permit', 'urn:example:policy:1',
  jsonb_build_object('method', 'paper', 'document_id', tests.id('leo N'))) $$, 'attack 16: a consent that names the form of another person', '22023');
select * from finish();
rollback;
