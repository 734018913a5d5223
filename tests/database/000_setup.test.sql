-- Helpers of the database tests, kept in schema `tests`: run this file once in a database, before the others. The others
-- run in any order, each in a transaction that it rolls back, and act as a client does: with a role, the claims of a
-- token, and a session that stands.
begin;
create extension if not exists pgtap with schema extensions;
-- Functions of `postgres` are closed by default here, those of an extension it creates too; tests assert as clients.
do $$
declare
  f regprocedure;
begin
  for f in select p.oid from pg_extension as e join pg_depend as d on d.refobjid = e.oid and d.deptype = 'e'
    join pg_proc as p on p.oid = d.objid where e.extname = 'pgtap' and p.proowner = current_user::regrole loop
    execute format('grant execute on function %s to public', f);
  end loop;
end $$;

drop schema if exists tests cascade;
create schema tests;
grant usage on schema tests to anon, authenticated, service_role;
alter default privileges in schema tests grant execute on functions to anon, authenticated, service_role;

create table tests.ids (name text primary key, id uuid not null);
alter table tests.ids enable row level security;
create policy "everyone" on tests.ids using (true) with check (true);
grant all on tests.ids to anon, authenticated, service_role;

create function tests.user_id(p_name text) returns uuid language sql immutable as $$ select md5('user ' || p_name)::uuid $$;
create function tests.id(p_name text) returns uuid language sql stable as $$ select i.id from tests.ids as i where i.name = p_name $$;
create function tests.remember(p_name text, p_id uuid) returns uuid language sql as $$
  insert into tests.ids values (p_name, p_id) on conflict (name) do update set id = excluded.id returning id $$;

create function tests.claims(p_sub text, p_claims jsonb, p_role text) returns void language sql as $$
  select set_config('request.jwt.claims', p_claims::text, true), set_config('request.jwt.claim.sub', p_sub, true),
    set_config('role', p_role, true) $$;
-- The migrations' own role: what no client is.
create function tests.as_system() returns void language sql as $$ select tests.claims('', '{}', 'postgres') $$;
create function tests.as_anon() returns void language sql as $$ select tests.claims('', '{"role": "anon"}', 'anon') $$;
create function tests.as_service() returns void language sql as $$ select tests.claims('', '{"role": "service_role"}', 'service_role') $$;
-- A signed-in user, by name.
create function tests.as(p_name text) returns void language sql as $$
  select tests.claims(tests.user_id(p_name)::text, jsonb_build_object('sub', tests.user_id(p_name), 'role', 'authenticated',
    'session_id', md5('session ' || p_name)::uuid), 'authenticated') $$;

create function tests.create_user(p_name text) returns void language plpgsql as $$
begin
  perform tests.as_system();
  insert into auth.users (id, email, email_confirmed_at) values (tests.user_id(p_name), p_name || '@example.org', now());
  insert into auth.sessions (id, user_id) values (md5('session ' || p_name)::uuid, tests.user_id(p_name));
end $$;
create function tests.sign_out(p_name text) returns void language plpgsql as $$
begin
  perform tests.as_system();
  delete from auth.sessions where user_id = tests.user_id(p_name);
end $$;

-- The birth date of somebody of an age: tests do not grow old.
create function tests.born(p_age integer) returns date language sql stable as $$
  select (current_date - make_interval(years => p_age, days => 100))::date $$;

-- The Rossi family: owner ada, guardian ben, member mia, leo (a child with an own account), nora (a child without), and
-- the cat; strangers the Verdis. Others reach leo by grants: reader, writer, manager, revoked.
create function tests.create_families() returns void language plpgsql as $$
declare
  who text;
begin
  foreach who in array array['ada', 'ben', 'mia', 'leo', 'reader', 'writer', 'manager', 'revoked', 'stranger', 'gone'] loop
    perform tests.create_user(who);
  end loop;
  perform tests.as('ada');
  perform tests.remember('rossi', public.create_family('Rossi'));
  perform tests.remember('ada', public.create_profile(tests.id('rossi'), 'self', 'Ada', 'Ada', 'Rossi', '1980-02-03', 'female',
    '[{"system": "urn:nhs", "value": "943 476 5919"}]', true));
  perform tests.remember('leo', public.create_profile(tests.id('rossi'), 'child', 'Leo', 'Leo', 'Rossi', tests.born(10), 'male',
    '[{"system": "MRN", "value": "LO-4711"}]'));
  perform tests.remember('nora', public.create_profile(tests.id('rossi'), 'child', 'Nora', 'Nora', 'Rossi', tests.born(7), 'female'));
  perform tests.remember('cat', public.create_profile(tests.id('rossi'), 'pet', 'Miu', 'Miu'));
  perform tests.remember('invitation', public.invite_family_member(tests.id('rossi'), 'new@example.org', 'member'));
  perform tests.as_system();
  update private.installation set swept_at = clock_timestamp(); -- Nothing but what a test makes is due.
  perform private.seal_trail(1000);
  update audit.statements set published_at = clock_timestamp();
  insert into public.family_members (family_id, user_id, role) values
    (tests.id('rossi'), tests.user_id('ben'), 'guardian'), (tests.id('rossi'), tests.user_id('mia'), 'member'),
    (tests.id('rossi'), tests.user_id('leo'), 'member'), (tests.id('rossi'), tests.user_id('gone'), 'guardian');
  update public.profiles set user_id = tests.user_id('leo') where id = tests.id('leo');
  perform tests.as('mia');
  perform tests.remember('mia', public.create_profile(tests.id('rossi'), 'self', 'Mia', 'Mia', 'Rossi', '1990-01-01', 'female',
    p_for_self => true));
  perform tests.as('ada');
  perform tests.remember('reader grant', public.grant_access(tests.id('leo'), tests.user_id('reader'), 'read'));
  perform tests.remember('writer grant', public.grant_access(tests.id('leo'), tests.user_id('writer'), 'write'));
  perform tests.remember('manager grant', public.grant_access(tests.id('leo'), tests.user_id('manager'), 'manage'));
  perform tests.remember('revoked grant', public.grant_access(tests.id('leo'), tests.user_id('revoked'), 'manage'));
  perform public.revoke_access(tests.id('revoked grant'));
  perform tests.as('stranger');
  perform tests.remember('verdi', public.create_family('Verdi'));
  perform tests.remember('verdi child', public.create_profile(tests.id('verdi'), 'child', 'Pia', 'Pia', 'Verdi', tests.born(5)));
  perform tests.sign_out('gone');
end $$;

-- What workers hand in, in the shapes of functions-shared/contracts.
create function tests.extraction(p_statements text[], p_unread jsonb default '[]') returns jsonb language sql as $$
  select jsonb_build_object('schema', 'guardian.extraction/1', 'kind', 'lab_report', 'issuer', null,
    'reader', '{"name": "text-layer", "version": "1"}'::jsonb,
    'subject', '{"name": null, "birth_date": null, "sex": null, "age": null, "identifiers": []}'::jsonb,
    'also_named', '[{"role": "mother", "name": "Ada Rossi", "source": {"page": 1, "box": [1, 2, 3, 4]}}]'::jsonb,
    'dates', '[]'::jsonb, 'pages', '[{"page": 1, "width": 595, "height": 842, "unit": "pt"}]'::jsonb, 'words', '[]'::jsonb,
    'statements', (select jsonb_agg(jsonb_build_object('id', s)) from unnest(p_statements) as s), 'unread', p_unread) $$;
create function tests.event(p_statement text, p_labels text[] default '{}', p_changes jsonb default '{}') returns jsonb
language sql as $$
  select jsonb_build_object('statement_id', p_statement, 'type', 'observation', 'name', 'Printed name ' || p_statement,
    'code', '{"system": "http://loinc.org", "code": "718-7", "display": "Hemoglobin"}'::jsonb, 'candidates', '[]'::jsonb,
    'value_number', '7.40', 'value_comparator', null, 'value_ordinal', null, 'value_text', null, 'unit', 'mmol/L',
    'printed_unit', null, 'range_low', '7.0', 'range_high', '9.0', 'interpretation', 'N', 'occurred_on', '2026-03-04',
    'dose', null, 'route', null, 'frequency', null, 'status', null, 'labels', to_jsonb(p_labels),
    'source', '{"page": 1, "box": [72.1, 100.25, 30, 10]}'::jsonb, 'confidence', 0.98,
    'fingerprint', encode(sha256(convert_to(p_statement, 'utf8')), 'hex'), 'issues', '[]'::jsonb) || p_changes $$;
create function tests.verdict(p_disposition text, p_outcome text default null, p_held uuid[] default '{}',
  p_flags jsonb default '[]', p_profile uuid default null) returns jsonb language sql as $$
  select jsonb_build_object('disposition', p_disposition, 'held_event_ids', to_jsonb(p_held), 'flags', p_flags,
    'identity', jsonb_build_object('outcome', coalesce(p_outcome, case p_disposition when 'filed' then 'same'
      when 'quarantined' then 'other' else 'unsure' end), 'profile_id', p_profile,
      'differences', '[{"field": "name", "relation": "different"}]'::jsonb)) $$;
create function tests.flag(p_code text, p_event uuid default null, p_severity text default 'warning') returns jsonb
language sql as $$ select jsonb_build_array(jsonb_build_object('code', p_code, 'severity', p_severity, 'detail', 'Why.', 'event_id', p_event)) $$;

-- A document handed in by a user and waiting in the queue, remembered by its name.
create function tests.submit(p_name text, p_by text, p_profile uuid) returns uuid language plpgsql as $$
declare
  d uuid;
begin
  perform tests.as(p_by);
  d := tests.remember(p_name, (public.register_document(p_profile, p_name || '.pdf', 'application/pdf', 1000)).id);
  insert into storage.objects (bucket_id, name) values ('documents', d || '/original');
  perform public.submit_document(d);
  return d;
end $$;
create function tests.work(p_stage text, p_result jsonb) returns jsonb language plpgsql as $$
begin
  perform tests.as_service();
  return public.complete_stage((public.claim_job(p_stage::public.processing_stage) ->> 'lease_token')::uuid, p_result);
end $$;
create function tests.process(p_name text, p_statements text[]) returns jsonb language sql as $$
  select tests.work('process', jsonb_build_object('sha256', encode(sha256(convert_to(p_name, 'utf8')), 'hex'),
    'extraction', tests.extraction(p_statements))) $$;
-- Brings a submitted document to the door of the guard: one event for each statement, all with the same labels.
create function tests.propose(p_name text, p_statements text[], p_labels text[] default '{}') returns void language plpgsql as $$
begin
  perform tests.process(p_name, p_statements);
  perform tests.work('normalize', jsonb_build_object('events',
    (select jsonb_agg(tests.event(s, p_labels)) from unnest(p_statements) as s)));
end $$;
create function tests.file(p_name text, p_by text, p_profile uuid, p_statements text[], p_labels text[] default '{}')
returns uuid language plpgsql as $$
begin
  perform tests.submit(p_name, p_by, p_profile);
  perform tests.propose(p_name, p_statements, p_labels);
  perform tests.work('guard', tests.verdict('filed', p_flags => tests.flag('worth-a-look')));
  perform tests.as_system();
  return tests.id(p_name);
end $$;
-- Has a document read again beside what is filed, by one event for each; the queue holds nothing else.
create function tests.read_again(p_name text, p_by text, p_events jsonb, p_disposition text default 'filed', p_unread jsonb default '[]')
returns uuid language plpgsql as $$
declare
  r uuid;
begin
  perform tests.as(p_by);
  r := (public.reprocess_document(tests.id(p_name)) ->> 'reading_id')::uuid;
  perform tests.work('process', jsonb_build_object('sha256', encode(sha256(convert_to(p_name, 'utf8')), 'hex'), 'extraction',
    tests.extraction(array(select e ->> 'statement_id' from jsonb_array_elements(p_events) as e), p_unread)
      || '{"reader": {"name": "text-layer", "version": "2"}}'));
  perform tests.work('normalize', jsonb_build_object('events', p_events));
  perform tests.work('guard', tests.verdict(p_disposition));
  perform tests.as_system();
  return tests.remember('reading of ' || p_name, r);
end $$;
-- The SQLSTATE a statement ends with as the present actor, or null; nothing of it stays.
create function tests.error_of(p_statement text) returns text language plpgsql as $$
begin
  begin
    execute p_statement;
    raise exception using errcode = 'ZZ999';
  exception when others then
    return nullif(sqlstate, 'ZZ999');
  end;
end $$;

-- Attacks. What must not have changed, whatever is tried: every row of ours, and of Storage.
create table tests.watched (only_one boolean primary key default true check (only_one), state text not null);
alter table tests.watched enable row level security;
create function tests.state() returns text language plpgsql as $$
declare
  t regclass;
  digest text;
  digests text := '';
begin
  for t in select c.oid from pg_class as c where c.relkind = 'r' and c.relnamespace::regnamespace::text in ('public', 'private', 'audit', 'storage') order by 1 loop
    execute format('select md5(coalesce(string_agg(r::text, chr(10) order by r::text), '''')) from %s as r', t) into digest;
    digests := digests || t || digest;
  end loop;
  return md5(digests);
end $$;
create function tests.watch() returns void language sql as $$
  insert into tests.watched (state) values (tests.state()) on conflict (only_one) do update set state = excluded.state $$;
-- Runs a statement as an actor; the refusal counts only when nothing changed.
create function tests.refused(p_actor text, p_statement text, p_name text, p_code text default '42501') returns setof text language plpgsql as $$
declare
  code text;
begin
  case p_actor when 'anon' then perform tests.as_anon(); when 'service' then perform tests.as_service(); else perform tests.as(p_actor); end case;
  begin
    execute p_statement;
  exception when others then code := sqlstate;
  end;
  perform tests.as_system();
  return next extensions.is(code, p_code, p_name);
  return next extensions.is(tests.state(), (select w.state from tests.watched as w), p_name || ': nothing changed');
end $$;
-- What is not even refused, and does nothing all the same.
create function tests.in_vain(p_actor text, p_statement text, p_name text) returns setof text language sql as
  $$ select tests.refused(p_actor, p_statement, p_name, null) $$;

-- What a question of the test's own (pg_temp.<question>(), a set of texts) finds after a change, which is taken back: that
-- a test of the catalog can fail.
create function tests.found(p_change text, p_question text) returns text language plpgsql as $$
declare
  found text;
begin
  begin
    execute p_change;
    execute format('select string_agg(f, '', '') from pg_temp.%I() as f', p_question) into found;
    raise exception using errcode = 'ZZ999';
  exception when sqlstate 'ZZ999' then null;
  end;
  return found;
end $$;

commit;

begin;
set local search_path = public, tests, extensions;
select plan(2);
select tests.create_families();
select tests.as('ada');
select is((select id from public.profiles where kind = 'self'), tests.id('ada'), 'a test acts as a signed-in user');
select tests.as_system();
select is(current_user::text, 'postgres', 'and as the role of the migrations');
select * from finish();
rollback;
