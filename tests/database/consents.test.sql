-- Consents: who decides, what stands, that history stays as it was, and that the rest of the database asks.
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_families();
select tests.create_user('doctor');
insert into public.organizations (name, kind, verified_at, suspended_at) values
  ('Clinic', 'clinic', now(), null), ('Other', 'clinic', now(), null), ('New', 'clinic', null, null), ('Closed', 'clinic', now(), now());
select tests.remember(lower(o.name), o.id) from public.organizations as o;
insert into public.organization_members (organization_id, user_id, role) values (tests.id('clinic'), tests.user_id('doctor'), 'assistant');
-- The year leo turns fourteen: PSY and others have closed to his guardians.
update private.guardianship_terms set mask = 0 where profile_id = tests.id('leo') and valid_from <= now() and valid_until > now();

create function pg_temp.decide(p_by text, p_profile text, p_purpose text, p_decision text, p_organization text default null,
  p_labels text[] default '{}', p_until timestamptz default null) returns uuid language plpgsql as $$
declare
  consent uuid;
begin
  perform tests.as(p_by);
  consent := public.decide_consent(tests.id(p_profile), p_purpose::public.consent_purpose, p_decision::public.consent_decision,
    'https://example.org/terms/1', p_organization_id => tests.id(p_organization), p_valid_until => p_until, p_labels => p_labels);
  perform tests.as_system();
  return consent;
end $$;
create function pg_temp.stands(p_profile text, p_purpose text, p_organization text default null, p_mask integer default 0) returns boolean language sql as
  $$ select private.consent_stands(tests.id(p_profile), p_purpose::public.consent_purpose, tests.id(p_organization), p_mask) $$;
create function pg_temp.history() returns text language sql as
  $$ select md5(coalesce(jsonb_agg(to_jsonb(c) order by c.id)::text, '') || (select jsonb_agg(to_jsonb(g) order by g.id)::text from public.profile_grants as g)) from public.consents as c $$;
create temporary table before as select pg_temp.history() as state;
create function pg_temp.refused(p_actor text, p_statement text, p_name text, p_code text default '42501') returns setof text language plpgsql as $$
declare
  code text;
  state text;
begin
  perform tests.as_system();
  state := pg_temp.history();
  case p_actor when 'anon' then perform tests.as_anon(); when 'service' then perform tests.as_service(); when 'system' then null; else perform tests.as(p_actor); end case;
  begin execute p_statement; exception when others then code := sqlstate; end;
  perform tests.as_system();
  return next is(code, p_code, p_name);
  return next is(pg_temp.history(), state, p_name || ': nothing changed');
end $$;
grant execute on all functions in schema pg_temp to public;

-- Defaults.
select is(pg_temp.stands('leo', p.purpose::text), p.purpose = 'emergency_access', 'undecided: ' || p.purpose) from unnest(enum_range(null::public.consent_purpose)) as p (purpose) where p.purpose <> 'provider_sharing';
select is(pg_temp.stands('leo', 'provider_sharing', 'clinic'), false, 'undecided: sharing with a clinic');
select is(private.consent_stands(gen_random_uuid(), 'emergency_access'), false, 'nothing stands for nobody');

-- Who decides.
select pg_temp.decide('ben', 'leo', 'research', 'permit');
select is(pg_temp.stands('leo', 'research'), true, 'a guardian permits for a child');
select pg_temp.decide('manager', 'leo', 'research', 'deny');
select is(pg_temp.stands('leo', 'research'), false, 'who manages by a grant takes it back');
select pg_temp.decide('leo', 'leo', 'research', 'permit');
select is((select string_agg(format('%s %s %s by %s', c.version, c.decision, c.decided_as, c.given_as), ', ' order by c.version) from public.consents as c),
  '1 permit guardian by guardian, 2 deny manager by guardian, 3 permit self by self', 'each decision is a version of its own');
select pg_temp.refused('ben', $$ select pg_temp.decide('ben', 'leo', 'research', 'deny') $$, 'a guardian does not overturn the person''s own permission');
select pg_temp.decide('leo', 'leo', 'research', 'deny');
select pg_temp.refused('ben', $$ select pg_temp.decide('ben', 'leo', 'research', 'permit') $$, 'nor an adolescent''s own denial');
select pg_temp.refused('manager', $$ select pg_temp.decide('manager', 'leo', 'research', 'permit') $$, 'nor does who manages by a grant');
select pg_temp.refused(u, format($$ select pg_temp.decide(%L, 'leo', 'ai_processing', 'permit') $$, u), format('attack 5: %s consents for somebody else''s child', u)) from unnest(array['stranger', 'mia', 'reader', 'writer', 'revoked', 'gone', 'doctor']) as u;
select pg_temp.refused('ben', $$ select pg_temp.decide('ben', 'ada', 'ai_processing', 'permit') $$, 'a guardian consents for no other adult');
select pg_temp.refused('anon', $$ select public.decide_consent(tests.id('leo'), 'research', 'permit', 'urn:x:1') $$, 'anon consents to nothing');
select pg_temp.refused('service', $$ select public.decide_consent(tests.id('leo'), 'research', 'permit', 'urn:x:1') $$, 'nor does the service role');
select pg_temp.refused('stranger', $$ insert into public.consents (profile_id, family_id, purpose, version, decision, policy, evidence, decided_as, given_as)
  values (tests.id('leo'), tests.id('rossi'), 'research', 9, 'permit', 'urn:x:1', '{"method": "in-app"}', 'self', 'self') $$, 'attack 5: a stranger writes a consent into the table');

-- History.
select pg_temp.refused(a, s, format('%s rewrites history: %s', a, s)) from unnest(array['leo', 'ada', 'service', 'system']) as a,
  unnest(array['update public.consents set decision = ''permit''', 'update public.consents set decided_by = null', 'update public.consents set valid_until = now() + interval ''1 day''',
    'update public.consents set family_id = tests.id(''verdi'')', 'delete from public.consents', 'truncate public.consents']) as s;

-- Form.
select tests.file('form', 'ada', tests.id('leo'), '{s1}');
select tests.file('her form', 'stranger', tests.id('verdi child'), '{s1}');
create function pg_temp.try(p_policy text, p_evidence jsonb, p_rest text) returns text language sql as $$
  select format('select public.decide_consent(tests.id(''leo''), ''data_export'', ''permit'', %L, %L%s)', p_policy, p_evidence, p_rest) $$;
grant execute on function pg_temp.try(text, jsonb, text) to public;
select pg_temp.refused('ada', pg_temp.try(v.policy, v.evidence::jsonb, v.rest), 'not a consent: ' || v.name, '22023') from (values
  ('no policy', null, '{"method": "in-app"}', ''), ('a policy in words', 'our terms', '{"method": "in-app"}', ''), ('no method', 'urn:x:1', '{}', ''),
  ('another method', 'urn:x:1', '{"method": "telepathy"}', ''), ('free text', 'urn:x:1', '{"method": "paper", "note": "signed by grandma"}', ''),
  ('no evidence', 'urn:x:1', null, ''), ('a form that does not exist', 'urn:x:1', jsonb_build_object('method', 'paper', 'document_id', gen_random_uuid())::text, ''),
  ('a form of somebody else', 'urn:x:1', jsonb_build_object('method', 'paper', 'document_id', tests.id('her form'))::text, ''),
  ('an end in the past', 'urn:x:1', '{"method": "verbal"}', ', p_valid_until => now() - interval ''1 day'''),
  ('an organization where none belongs', 'urn:x:1', '{"method": "verbal"}', ', p_organization_id => tests.id(''clinic'')')) as v (name, policy, evidence, rest);
select tests.as('ada');
select lives_ok(pg_temp.try('urn:x:1', jsonb_build_object('method', 'paper', 'document_id', tests.id('form')), ', p_valid_until => now() + interval ''1 day'''), 'a form that was scanned is evidence');
select tests.as_system();

-- Who sees them.
create function pg_temp.sees(p_user text) returns bigint language plpgsql as $$
declare
  found bigint;
begin
  perform tests.as(p_user);
  select count(*) into found from public.consents where profile_id = tests.id('leo');
  perform tests.as_system();
  return found;
end $$;
select is(pg_temp.sees(u), case when u in ('ada', 'ben', 'leo', 'manager') then 5 else 0 end::bigint, format('%s sees the decisions, or none', u))
from unnest(array['ada', 'ben', 'leo', 'manager', 'reader', 'writer', 'mia', 'revoked', 'stranger', 'gone', 'doctor']) as u;

-- An organization gets nothing without consent; who may give access consents by giving it.
select tests.as('ada');
select tests.remember('clinic grant', public.grant_access(tests.id('nora'), p_grantee_organization_id => tests.id('clinic'), p_level => 'read'));
select tests.as_system();
select is(pg_temp.stands('nora', 'provider_sharing', 'clinic'), true, 'a grant to a clinic records the consent');
select is(pg_temp.stands('nora', 'provider_sharing', 'other'), false, 'for that clinic alone');
select is(pg_temp.stands('nora', 'provider_sharing', 'clinic', 1), false, 'and for no label that was not named');
select tests.as('doctor');
select is((select count(*) from public.profiles where id = tests.id('nora')), 1::bigint, 'the clinic''s staff sees the profile');
select is((select count(*) from public.consents), 0::bigint, 'but no consents');
select tests.as('ben');
select public.grant_access(tests.id('nora'), p_grantee_organization_id => tests.id('clinic'), p_level => 'read', p_valid_until => now() + interval '1 hour');
select tests.as_system();
select is((select count(*) from public.consents where profile_id = tests.id('nora')), 1::bigint, 'what stands and goes far enough is not asked again');
select tests.as('ada');
select public.grant_access(tests.id('nora'), p_grantee_organization_id => tests.id('clinic'), p_level => 'read', p_labels => '{SEX}', p_valid_until => now() + interval '1 hour');
select tests.as_system();
select is((select label_mask || ' ' || coalesce(valid_until::text, 'open') from public.consents where profile_id = tests.id('nora') and version = 2), '2 open', 'one that goes further is a new version, and narrows nothing');
select is((select count(*) from public.profile_grants where profile_id = tests.id('nora') and revoked_at is null), 3::bigint, 'nor takes anything back');
select pg_temp.decide('ben', 'nora', 'provider_sharing', 'permit', 'clinic');
select is((select count(*) from public.profile_grants where profile_id = tests.id('nora') and revoked_at is null), 2::bigint, 'permitting less takes back what goes beyond');
select pg_temp.decide('ben', 'nora', 'provider_sharing', 'deny', 'clinic');
select is((select count(*) from public.profile_grants where profile_id = tests.id('nora') and revoked_at is null), 0::bigint, 'denying takes everything back');
select tests.as('doctor');
select is((select count(*) from public.profiles where id = tests.id('nora')), 0::bigint, 'the clinic sees nothing any more');
select pg_temp.refused('ada', $$ select public.grant_access(tests.id('nora'), p_grantee_organization_id => tests.id('new')) $$, 'a clinic that is not verified gets nothing');
select pg_temp.refused('ada', $$ select public.grant_access(tests.id('nora'), p_grantee_organization_id => tests.id('closed')) $$, 'nor one that is suspended');
select pg_temp.refused('ada', $$ select pg_temp.decide('ada', 'nora', 'provider_sharing', 'permit', 'new') $$, 'nor a consent ahead of time');
select pg_temp.refused('writer', $$ select public.grant_access(tests.id('leo'), p_grantee_organization_id => tests.id('clinic')) $$, 'who may not give does not consent by trying');

-- What an adolescent decides is theirs, and what it is about is not seen by whom the label has closed to.
select tests.as('leo');
select tests.remember('own grant', public.grant_access(tests.id('leo'), p_grantee_organization_id => tests.id('clinic'), p_labels => '{PSY}'));
select tests.as('ben');
select is((select count(*) from public.consents where organization_id = tests.id('clinic') and profile_id = tests.id('leo')), 0::bigint, 'a guardian does not see that an adolescent shares with a clinic for mental health');
select is((select count(*) from public.list_consents(tests.id('leo')) as c where c.organization_id is not null), 0::bigint, 'not in the list either');
select pg_temp.refused('ben', format('select public.consent_fhir(%L)', (select id from public.consents where organization_id = tests.id('clinic') and profile_id = tests.id('leo'))), 'nor as a resource');
select pg_temp.refused('ben', $$ select pg_temp.decide('ben', 'leo', 'provider_sharing', 'deny', 'clinic') $$, 'and cannot withdraw it');
select tests.as('leo');
select is((select count(*) from public.consents where organization_id = tests.id('clinic')), 1::bigint, 'he does');
select pg_temp.decide('leo', 'leo', 'provider_sharing', 'deny', 'clinic');
select isnt((select revoked_at from public.profile_grants where id = tests.id('own grant')), null, 'and withdraws it, with the access');
select is((select label_mask from public.consents where organization_id = tests.id('clinic') and profile_id = tests.id('leo') and version = 2), 1, 'a withdrawal hides what it withdraws');
select pg_temp.refused('ben', $$ select public.grant_access(tests.id('leo'), p_grantee_organization_id => tests.id('clinic')) $$, 'a guardian gives nothing to a clinic the adolescent has refused');
select tests.as('ben');
select tests.remember('his grant', public.grant_access(tests.id('leo'), p_grantee_organization_id => tests.id('other')));
select tests.as('leo');
select tests.remember('own grant', public.grant_access(tests.id('leo'), p_grantee_organization_id => tests.id('other')));
select tests.as_system();
select is((select string_agg(c.decided_as, ' ' order by c.version) from public.consents as c where c.organization_id = tests.id('other')), 'guardian self', 'a person''s own grant rests on their own decision');
select pg_temp.refused('ben', $$ select pg_temp.decide('ben', 'leo', 'provider_sharing', 'deny', 'other') $$, 'which a guardian does not take back by denying');

-- Time: a permission ends; a guardian's lapses when guardianship does, a denial does not.
select pg_temp.decide('ada', 'nora', 'ai_processing', 'permit', p_until => now() + interval '1 day');
select pg_temp.decide('ada', 'nora', 'research', 'permit');
select pg_temp.decide('ada', 'nora', 'provider_sharing', 'permit', 'other', '{PSY}');
select pg_temp.decide('ada', 'verdi child', 'research', 'permit') where false;
select is(pg_temp.stands('nora', 'provider_sharing', 'other', 1), true, 'a label that was named');
update private.guardianship_terms set mask = 2 where profile_id = tests.id('nora');
select is(pg_temp.stands('nora', 'provider_sharing', 'other', 1), false, 'closes when it closes to the guardian who named it');
select is(pg_temp.stands('nora', 'provider_sharing', 'other'), true, 'the rest stands');
select tests.as_service();
select is((select string_agg(i.name, ' ') from public.research_profiles() as r join tests.ids as i on i.id = r.profile_id), 'nora', 'research is told who permits it');
select tests.as_system();
delete from private.guardianship_terms where profile_id = tests.id('nora');
select is(pg_temp.stands('nora', 'research'), false, 'a guardian''s permission lapses at majority');
select is(pg_temp.stands('nora', 'emergency_access'), true, 'and what nobody had decided stays as it was');
select tests.as_service();
select is_empty('select from public.research_profiles()', 'research is told of nobody then');
select pg_temp.refused('ada', 'select count(*) from public.research_profiles()', 'nor is anybody else told');
select pg_temp.decide('ada', 'cat', 'emergency_access', 'deny');
delete from private.guardianship_terms where profile_id = tests.id('cat');
select is(pg_temp.stands('cat', 'emergency_access'), false, 'what was denied stays denied until somebody decides again');

-- Readers elsewhere: the job says whether they may be asked.
select tests.submit('a paper', 'ada', tests.id('ada'));
select tests.as_service();
select is(public.claim_job('process') -> 'ai_processing', 'false'::jsonb, 'nothing leaves undecided');
select pg_temp.decide('ada', 'ada', 'ai_processing', 'permit');
select tests.submit('another paper', 'ada', tests.id('ada'));
select tests.as_service();
select is(public.claim_job('process') -> 'ai_processing', 'true'::jsonb, 'it may with consent');

-- FHIR R4 Consent.
select tests.remember('shared', pg_temp.decide('ada', 'ada', 'provider_sharing', 'permit', 'clinic', '{PSY,ETH}', now() + interval '30 days'));
select tests.as('ada');
create temporary table fhir as select public.consent_fhir(tests.id('shared')) as r;
select is((select array_agg(k order by k) from fhir, jsonb_object_keys(r) as k),
  '{category,dateTime,id,meta,organization,patient,performer,policy,provision,resourceType,scope,status}'::text[], 'a resource has what R4 asks for, and nothing else');
select is((select r #>> '{scope,coding,0,code}' from fhir), 'patient-privacy', 'its scope');
select is((select r #>> '{patient,reference}' from fhir), 'Patient/' || tests.id('ada'), 'whose it is');
select is((select r #>> '{performer,0,reference}' from fhir), 'Patient/' || tests.id('ada'), 'who agreed');
select is((select r #>> '{organization,0,reference}' from fhir), 'Organization/' || tests.id('clinic'), 'with whom');
select is((select r #>> '{policy,0,uri}' from fhir), 'https://example.org/terms/1', 'to what text');
select is((select r -> 'provision' ->> 'type' || ' ' || (r #>> '{provision,purpose,0,code}') || ' ' || (r #>> '{provision,securityLabel,0,code}') || ' ' || (r #>> '{provision,securityLabel,1,code}') from fhir),
  'permit TREAT PSY ETH', 'what for, and with which labels');
select is((select (r #>> '{provision,period,end}')::timestamptz from fhir), now() + interval '30 days', 'until when');
select is((select r ->> 'status' from fhir), 'active', 'the present version is active');
select pg_temp.decide('ada', 'ada', 'provider_sharing', 'deny', 'clinic');
select tests.as('ada');
select is(public.consent_fhir(tests.id('shared')) ->> 'status', 'inactive', 'one that was replaced is not');
select is(c.decision, 'deny', 'the list shows what counts') from public.list_consents(tests.id('ada')) as c where c.organization_id is not null;
select pg_temp.refused('stranger', format('select public.consent_fhir(%L)', u), 'a stranger reads no resource, there or not') from unnest(array[tests.id('shared'), gen_random_uuid()]) as u;
select pg_temp.refused('stranger', $$ select public.list_consents(tests.id('ada')) $$, 'nor a list');

-- What remains of an account and of a profile.
select tests.as_system();
update public.profiles set family_id = tests.id('verdi') where id = tests.id('cat');
select is((select array_agg(distinct family_id) from public.consents where profile_id = tests.id('cat')), array[tests.id('verdi')], 'a profile that moves to another family takes its decisions along');
delete from public.profiles where id = tests.id('cat');
select is_empty($$ select from public.consents where profile_id = tests.id('cat') $$, 'one that is erased takes them away');
delete from auth.users where id = tests.user_id('manager');
select is((select decided_by from public.consents where decided_as = 'manager'), null, 'an account that is erased leaves its decisions without a name');
select isnt_empty($$ select from audit.events where table_name = 'consents' and verb = 'insert' and actor_id = tests.user_id('leo') $$, 'decisions are on the trail');
select * from finish();
rollback;
