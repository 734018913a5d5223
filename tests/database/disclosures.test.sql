-- Who saw a record, when and why: told to those to whom all of it is open, of that person alone, in words and as FHIR; and
-- what the operator is told of as unusual, and what not.
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_families();
select tests.add_clinic('riverside');
select tests.add_staff('doctor', 'riverside', 'practitioner', true);
select tests.add_staff('nurse', 'riverside', 'assistant');
select tests.add_grant('riverside', 'read', '{}', 'riverside');
select tests.file('leo N', 'ada', tests.id('leo'), '{s1}');
select tests.file('mia N', 'mia', tests.id('mia'), '{s1}');
-- Requests come over the API: what is refused is noted.
select set_config('request.path', '/rest/v1/rpc/x', true), set_config('request.headers', '{"x-forwarded-for": "203.0.113.9", "user-agent": "Browser", "x-request-id": "req-1"}', true);
create function pg_temp.asked(p_by text, p_call text) returns jsonb language plpgsql as $$
declare
  answer jsonb;
begin
  perform tests.as(p_by);
  execute format('select to_jsonb(public.%s)', p_call) into answer;
  perform tests.as_system();
  return answer;
end $$;
create function pg_temp.of(p_by text, p_profile text, p_more text default '') returns jsonb language sql as
  $$ select pg_temp.asked(p_by, format('disclosures(%L%s)', tests.id(p_profile), p_more)) $$;
create function pg_temp.lines(p_by text, p_profile text) returns setof text language sql as $$
  select concat_ws(' | ', d ->> 'who', d ->> 'as', d ->> 'did', d ->> 'what', d ->> 'purpose')
  from jsonb_array_elements(pg_temp.of(p_by, p_profile, ', p_limit => 200') -> 'disclosures') as d where d ->> 'did' in ('read', 'refuse') $$;

select pg_temp.asked(who, format('profile_identity(%L)', tests.id('leo'))) from unnest(array['ada', 'doctor', 'nurse', 'reader', 'leo', 'stranger', 'revoked', 'mia']) as who;
select pg_temp.asked('doctor', format('document_detail(%L)', tests.id('leo N')));
select pg_temp.asked('ben', format('who_sees(%L)', tests.id('leo')));
select bag_eq($$ select pg_temp.lines('leo', 'leo') $$, array[
  'Ada, a guardian | guardian | read | who the person is | FAMRQT', 'Doctor, Riverside | clinic | read | who the person is | TREAT',
  'Riverside | clinic | read | who the person is | TREAT', 'reader@example.org, somebody who was given access | trusted | read | who the person is | SUPNWK',
  'yourself | yourself | read | who the person is | PATRQT', 'somebody without access | other | refuse | who the person is',
  'somebody who was given access | trusted | refuse | who the person is', 'somebody without access | other | refuse | who the person is',
  'Doctor, Riverside | clinic | read | a document with what was read from it | TREAT', 'ben@example.org, a guardian | guardian | read | who reaches the record | FAMRQT'],
  'the person reads who was shown what, why, and who was refused');
select is(pg_temp.of('leo', 'leo') #> '{disclosures,0,fields}', '["who"]', 'which fields left');
select is((select d ->> 'document_id' from jsonb_array_elements(pg_temp.of('leo', 'leo') -> 'disclosures') as d where d ->> 'code' = 'document_detail'),
  tests.id('leo N')::text, 'which document');
select set_has($$ select concat_ws(' ', d ->> 'who', d ->> 'did', d ->> 'what') from jsonb_array_elements(pg_temp.of('leo', 'leo', ', p_limit => 200') -> 'disclosures') as d $$,
  $$ values ('Ada, a guardian insert a document'), ('Ada, a guardian insert somebody''s access'), ('Ada, a guardian update somebody''s access') $$, 'and who wrote what');
select set_has($$ select pg_temp.lines('ada', 'leo') $$, $$ values ('the person themself | person | read | who the person is | PATRQT') $$, 'a guardian to whom all is open is told too');
select is(pg_temp.asked('leo', format('disclosures(%L)', tests.id('leo')))::text ~ ('203\.0\.113|Browser|req-1|stranger@|mia@|revoked@|' || md5('session ada')::uuid || '|' || tests.user_id('doctor') || '|' || tests.user_id('stranger')), false,
  'never from where, by which session or account, nor who a stranger is');
-- What was done with one person's record is in no other's list.
select is_empty($$ select * from pg_temp.lines('mia', 'mia') $$, 'nothing of others: mia''s record was opened by nobody');
select is((select count(*) from jsonb_array_elements(pg_temp.of('mia', 'mia', ', p_limit => 200') -> 'disclosures') as d where d ->> 'document_id' is not null and d ->> 'document_id' <> tests.id('mia N')::text), 0::bigint,
  'nor another''s documents');
select is_empty($$ select from pg_temp.lines('leo', 'leo') as l where l ~ '^yourself.*who saw' $$, 'one''s own looking at the list is not in it');
select set_has($$ select pg_temp.lines('leo', 'leo') $$, $$ values ('Ada, a guardian | guardian | read | who saw the record | FAMRQT') $$, 'but that of others is');
select is((select count(*) > 0 from audit.events as e where e.verb = 'read' and e.table_name = 'disclosures' and e.actor_id = tests.user_id('leo') and e.profile_id = tests.id('leo')), true, 'and stands in the trail');

-- Pages: every event once, the latest first, bounded.
create function pg_temp.paged(p_size integer) returns setof jsonb language plpgsql as $$
declare
  page jsonb;
  before text;
begin
  loop
    page := pg_temp.of('leo', 'leo', format(', %L, %s', before, p_size));
    return query select d from jsonb_array_elements(page -> 'disclosures') as d;
    before := page ->> 'next';
    exit when before is null;
  end loop;
end $$;
insert into audit.events (occurred_at, actor_id, actor_role, verb, schema_name, table_name, profile_id, subject_id)
select timestamptz '2026-01-01 12:00+00' + make_interval(secs => n / 3), tests.user_id('ada'), 'authenticated', 'read', 'public', 'open_profile', tests.id('leo'), tests.id('leo') from generate_series(1, 250) as n;
select results_eq($$ select d from pg_temp.paged(7) as d $$, $$ select d from pg_temp.paged(200) as d $$, 'pages of seven say what pages of two hundred say, moments shared by several events too');
select cmp_ok((select count(*) from pg_temp.paged(200)), '>', 260::bigint, 'all of it');
select cmp_ok(jsonb_array_length(pg_temp.of('leo', 'leo', ', p_limit => 100000') -> 'disclosures'), '<=', 202, 'no page is longer than two hundred and what happened in its last moment');
set local enable_seqscan = off;
create function pg_temp.plan_of(p_statement text) returns setof text language plpgsql as $$ begin return query execute 'explain ' || p_statement; end $$;
select set_has($$ select (regexp_match(p, '(Bitmap Heap|Index|Seq) Scan'))[1] from pg_temp.plan_of(format('select * from audit.events where profile_id = %L and occurred_at < ''infinity'' order by occurred_at desc limit 10', tests.id('leo'))) as p where p ~ ' Scan .*profile_id_occurred_at' $$,
  $$ values ('Index') $$, 'the list is walked by the index of the person');
set local enable_seqscan = on;

-- Who is refused, alike whether it is there or not, and noted.
select is(pg_temp.asked(who, format('%s(%L)', rpc, id)), '{"code": "42501", "message": "not allowed", "details": null, "hint": null}', format('%s is not told by %s', who, rpc))
from (values ('stranger', tests.id('leo')), ('revoked', tests.id('leo')), ('reader', tests.id('leo')), ('writer', tests.id('leo')), ('manager', tests.id('leo')),
  ('doctor', tests.id('leo')), ('nurse', tests.id('leo')), ('mia', tests.id('leo')), ('ada', tests.id('mia')), ('ada', gen_random_uuid())) as v (who, id), unnest(array['disclosures', 'disclosures_fhir']) as rpc;
select is((select count(distinct e.actor_id) from audit.events as e where e.verb = 'refuse' and e.table_name = 'disclosures' and e.profile_id = tests.id('leo')), 8::bigint, 'each refusal stands in the trail');
select is_empty($$ select p.oid::regprocedure from pg_proc as p where p.proname ~ 'disclos|seen_from' and has_function_privilege('authenticated', p.oid, 'execute') and p.proname not in ('disclosures', 'disclosures_fhir') $$, 'what they are made of is for nobody to call');
select is(has_table_privilege(r, t, 'select'), false, format('%s does not read %s', r, t)) from unnest(array['anon', 'authenticated', 'service_role']) as r, (select relid::regclass::text as t from pg_partition_tree('audit.events')) as t;

-- The adolescent: once a label has closed, guardians are told nothing of it, and the person still everything.
update private.guardianship_terms set mask = ~1 where profile_id = tests.id('leo') and valid_from <= now() and valid_until > now();
select is(pg_temp.of(who, 'leo') ->> 'code', '42501', format('%s is not told once a label is closed to guardians', who)) from unnest(array['ada', 'ben']) as who;
select is(pg_temp.of('leo', 'leo') ? 'disclosures', true, 'the adolescent is');
select tests.as('leo');
select public.grant_access(tests.id('leo'), tests.user_id('ada'), 'read', '{PSY}'), public.grant_access(tests.id('leo'), tests.user_id('manager'), 'manage', '{PSY,SEX}');
select tests.as_system();
select is(pg_temp.of(who, 'leo') ->> 'code', '42501', format('nor is %s by a grant to read the label, or to manage some labels', who)) from unnest(array['ada', 'manager']) as who;

-- The same as FHIR AuditEvents, page by page.
create temporary table bundle as select pg_temp.asked('leo', format('disclosures_fhir(%L, p_limit => 200)', tests.id('leo'))) as b;
create temporary table resources as select e -> 'resource' as r, e ->> 'fullUrl' as url from bundle, jsonb_array_elements(b -> 'entry') as e;
select is((select concat_ws(' ', b ->> 'resourceType', b ->> 'type') from bundle), 'Bundle collection', 'a bundle');
select is((select count(distinct url) from resources), (select count(*) from resources), 'each has its own id');
select is_empty($$ select r from resources where r ->> 'resourceType' <> 'AuditEvent' or not r ?& array['type', 'action', 'recorded', 'outcome', 'agent', 'source', 'entity']
  or r ->> 'action' !~ '^[CRUD]$' or jsonb_typeof(r #> '{agent,0,requestor}') <> 'boolean' or r #> '{source,observer}' is null
  or r #>> '{entity,0,what,reference}' <> 'Patient/' || tests.id('leo') or r #>> '{type,system}' <> 'http://dicom.nema.org/resources/ontology/DCM'
  or r ->> 'outcome' not in ('0', '4') $$, 'with what an AuditEvent has to have');
select is((select jsonb_build_object('purposeOfEvent', r -> 'purposeOfEvent', 'agent', r -> 'agent', 'action', r -> 'action', 'outcome', r -> 'outcome', 'document', r #> '{entity,1,what}', 'subtype', r #> '{subtype,0,code}')
    from resources where r #>> '{subtype,0,code}' = 'document-detail'), jsonb_build_object('action', 'R', 'outcome', '0', 'subtype', 'document-detail',
  'purposeOfEvent', '[{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActReason", "code": "TREAT", "display": "treatment"}]}]'::jsonb,
  'agent', '[{"type": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/extra-security-role-type", "code": "humanuser", "display": "human user"}]}, "who": {"type": "Practitioner", "display": "Doctor, Riverside"}, "requestor": true}]'::jsonb,
  'document', jsonb_build_object('reference', 'DocumentReference/' || tests.id('leo N'))), 'who, why, which document');
select cmp_ok((select count(*) from resources where r ->> 'outcome' = '4'), '>=', 3::bigint, 'refusals are a minor failure');
select is((select r #> '{agent,0,who}' from resources where r #>> '{agent,0,who,reference}' is not null limit 1), jsonb_build_object('reference', 'Patient/' || tests.id('leo'), 'display', 'yourself'), 'the person is the patient');
select is((select b #>> '{link,0,relation}' from bundle), 'next', 'a full page says that there is more');
select is(pg_temp.asked('leo', format('disclosures_fhir(%L, %L)', tests.id('leo'), '2020-01-01')) ?| array['entry', 'link'], false, 'an empty one has no entries and no next');
select is((select count(*) from audit.events as e where e.verb = 'read' and e.table_name = 'disclosures_fhir'), 2::bigint, 'and each is noted');
select is_empty($$ select from bundle where b::text ~ '203\.0\.113|Browser|req-1|stranger@' $$, 'with nothing that the list does not say');

-- Unusual access. What is planted is long ago, so that the tests above are no part of it.
create function pg_temp.plant(p_actor text, p_at text, p_profile uuid, p_purpose text, p_name text default 'open_profile', p_verb text default 'read', p_row text default null) returns void language sql as $$
  insert into audit.events (occurred_at, actor_id, actor_role, verb, schema_name, table_name, profile_id, subject_id, purpose, row_id)
  values (p_at::timestamptz, tests.user_id(p_actor), 'authenticated', p_verb, 'public', p_name, p_profile, p_profile, p_purpose, p_row) $$;
create function pg_temp.found(p_zone text default 'UTC') returns setof text language sql as $$
  select f.name || ' ' || (select n from unnest(array['nurse', 'doctor', 'writer', 'reader', 'mia', 'ben']) as n where tests.user_id(n)::text = f.metadata ->> 'actor_id') from private.unusual_access('2025-03-01', p_zone) as f where f.metadata::text like '%2025-%' or f.name = 'relatives_looked_up' $$;
update public.organization_members set created_at = '2025-01-01';
select is_empty('select pg_temp.found()', 'an ordinary day is not reported');
-- Bulk: twenty people within half an hour across the full hour; not nineteen, not one person often, not before p_since, not over a day.
select pg_temp.plant('nurse', '2025-03-05 10:50+00'::timestamptz + make_interval(mins => n) || '', gen_random_uuid(), 'TREAT') from generate_series(0, 19) as n;
select pg_temp.plant('doctor', '2025-03-05 10:50+00'::timestamptz + make_interval(mins => n) || '', gen_random_uuid(), 'TREAT') from generate_series(0, 18) as n;
select pg_temp.plant('doctor', '2025-03-06 10:00+00'::timestamptz + make_interval(mins => n) || '', md5('one')::uuid, 'TREAT') from generate_series(0, 40) as n;
select pg_temp.plant('doctor', '2025-02-05 10:00+00'::timestamptz + make_interval(mins => n) || '', gen_random_uuid(), 'TREAT') from generate_series(0, 40) as n;
select pg_temp.plant('reader', '2025-03-05 00:00+00'::timestamptz + make_interval(mins => n * 20) || '', gen_random_uuid(), 'SUPNWK') from generate_series(0, 60) as n;
select results_eq('select pg_temp.found()', $$ values ('bulk_reads nurse') $$, 'twenty people within half an hour are reported, once; less, one person often, long before, or over a day are not');
select is((select (f.metadata ->> 'people')::integer from private.bulk_reads('2025-03-01') as f), 20, 'with how many');
-- Break-glass at night (Wednesday 03:00 in Rome, summer) and on a Sunday; not at noon on a Wednesday, nor by a contact at night.
select pg_temp.plant('doctor', '2025-07-02 01:00+00', tests.id('verdi child'), 'ETREAT', 'break_glass', p_row => gen_random_uuid()::text);
select pg_temp.plant('nurse', '2025-07-06 10:00+00', tests.id('verdi child'), 'ETREAT', 'break_glass', p_row => gen_random_uuid()::text);
select pg_temp.plant('writer', '2025-07-02 10:00+00', tests.id('verdi child'), 'ETREAT', 'break_glass', p_row => gen_random_uuid()::text);
insert into public.emergency_openings (id, profile_id, family_id, opened_by, kind, reason_sealed, opened_at, closes_at)
values (tests.remember('contact opening', gen_random_uuid()), tests.id('leo'), tests.id('rossi'), tests.user_id('mia'), 'emergency_contact', '', '2025-07-02 01:00+00', '2025-07-02 02:00+00');
select pg_temp.plant('mia', '2025-07-02 01:00+00', tests.id('leo'), 'ETREAT', 'break_glass', p_row => tests.id('contact opening')::text);
select bag_eq('select pg_temp.found(''Europe/Rome'')', array['bulk_reads nurse', 'off_hours_break_glass doctor', 'off_hours_break_glass nurse'], 'emergency openings at night and on a Sunday are reported; at noon, or by a contact, not');
select bag_eq('select pg_temp.found(''Asia/Tokyo'')', array['bulk_reads nurse', 'off_hours_break_glass nurse'], 'by the clock of the place: 10:00 on a Wednesday in Tokyo is no night');
-- Relatives: mia works for the clinic and belongs to leo's family.
insert into public.organization_members (organization_id, user_id, role, created_at) values (tests.id('riverside'), tests.user_id('mia'), 'assistant', '2025-01-01'), (tests.id('riverside'), tests.user_id('ben'), 'assistant', '2025-01-01');
select pg_temp.plant('mia', '2025-07-02 01:30+00', tests.id('leo'), 'ETREAT'); -- As the contact she is.
select pg_temp.plant('mia', '2025-08-01 10:00+00', tests.id('verdi child'), 'TREAT');
select pg_temp.plant('mia', '2025-08-01 10:00+00', tests.id('mia'), 'PATRQT');
select pg_temp.plant('mia', '2025-08-01 10:00+00', tests.id('leo'), 'SUPNWK');
select pg_temp.plant('ben', '2025-08-01 10:00+00', tests.id('leo'), 'FAMRQT');
select pg_temp.plant('doctor', '2025-08-01 10:00+00', tests.id('leo'), 'TREAT');
select pg_temp.plant('mia', '2024-12-01 10:00+00', tests.id('leo'), 'TREAT');
select is_empty($$ select from private.relatives_looked_up('2024-01-01') $$, 'who is reached as oneself, as guardian, by a grant, as contact, by staff of no kin, or before working there, is not reported');
select pg_temp.plant('mia', '2025-08-02 10:00+00', tests.id('leo'), 'TREAT');
select pg_temp.plant('mia', '2025-08-03 10:00+00', tests.id('leo'), null, 'break_glass', 'refuse');
select is((select f.metadata - '{actor_id,profile_id,first,last}'::text[] from private.relatives_looked_up('2025-03-01') as f where f.metadata ->> 'actor_id' = tests.user_id('mia')::text and f.metadata ->> 'profile_id' = tests.id('leo')::text),
  '{"times": 2, "refused": 1}', 'staff who looked up a relative, or tried to in an emergency, are reported, once');
select is((select count(*) from private.unusual_access('2025-03-01') as f where f.name = 'relatives_looked_up'), 1::bigint, 'nobody else');
select is_empty($$ select f from private.unusual_access('2025-03-01') as f where num_nulls(f.name, f.title, f.level, f.facing, f.categories, f.description, f.detail, f.remediation, f.metadata, f.cache_key) > 0 or f::text ~* 'ada|rossi|riverside' $$,
  'every line says all that a lint says, and names nobody');
select is((select count(distinct f.cache_key) from private.unusual_access('2025-03-01') as f), (select count(*) from private.unusual_access('2025-03-01')), 'each its own key');
select is_empty($$ select p.oid::regprocedure from pg_proc as p, unnest(array['anon', 'authenticated', 'service_role']) as r where p.proname in ('unusual_access', 'bulk_reads', 'off_hours_break_glass', 'relatives_looked_up') and has_function_privilege(r, p.oid, 'execute') $$, 'the report is for nobody who comes over the API');
select * from finish();
rollback;
