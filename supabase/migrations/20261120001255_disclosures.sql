-- Accounting of disclosures: who saw a record, when and why, for the person; as FHIR AuditEvents, to take along; and what
-- looks unusual, for the operator.
--
-- The person's view is an RPC and not a view over audit.events. A policy there would open the trail itself to every
-- client, next to which the partitions and their images lie; a query that names no person would probe access for each row of
-- the whole trail, where this one walks events_profile_id_idx for one person and a bounded page; who is meant stands in tables the
-- caller does not read; and a view cannot note that it was read, nor that somebody was refused.
--
-- It is for those to whom every label of the record is open now: what was done with a record tells what is in it. So the
-- guardians of an adolescent are refused from the day on which the first label closes to them, and who manages by a grant is.

create function private.disclosure_page(p_limit integer) returns integer
language sql immutable set search_path = '' return least(greatest(coalesce(p_limit, 100), 1), 200);
comment on function private.disclosure_page(integer) is 'How many disclosures one answer holds: 100 unless asked otherwise, at most 200.';

create function private.sees_disclosures(p_profile_id uuid) returns boolean
language sql stable set search_path = '' return private.holds(p_profile_id, 'manage', -1);
comment on function private.sees_disclosures(uuid) is 'Whether the caller manages a profile now, with every label open to them.';

-- Where somebody worked at a moment, of the clinics the record was opened to, or opened it for in an emergency.
create function private.seen_from(p_profile_id uuid, p_actor_id uuid, p_at timestamptz) returns uuid
language sql
stable
set search_path = ''
as $$
  select w.organization_id
  from (
    select o.organization_id, 1 as nth from public.emergency_openings as o
    where o.profile_id = p_profile_id and o.opened_by = p_actor_id and o.opened_at <= p_at and o.closes_at > p_at
    union all
    select m.organization_id, 2 from public.profile_grants as g
    join public.organization_members as m on m.organization_id = g.grantee_organization_id
    where g.profile_id = p_profile_id and g.created_at <= p_at and m.user_id = p_actor_id
      and m.created_at <= p_at and coalesce(m.ended_at, 'infinity') > p_at
  ) as w
  where w.organization_id is not null
  order by w.nth, w.organization_id limit 1
$$;
comment on function private.seen_from(uuid, uuid, timestamptz) is 'The clinic somebody acted for when they did something with a record; null: none that is known.';

-- As what somebody did something: by the purpose noted then; else by what they are to the person.
create function private.disclosed_as(e audit.events, p public.profiles) returns text
language sql
stable
set search_path = ''
as $$
  select case
    when e.actor_id is null then 'system'
    when e.actor_id = private.uid() then 'yourself'
    when e.actor_id = p.user_id then 'person'
    when e.purpose = 'FAMRQT' then 'guardian'
    when e.purpose = 'ETREAT' then 'emergency'
    when e.purpose = 'TREAT' then 'clinic'
    when e.purpose = 'SUPNWK' then 'trusted'
    when exists (select from private.present_access as a
      where a.profile_id = p.id and a.principal_id = e.actor_id and a.source = 'guardian') then 'guardian'
    when private.seen_from(p.id, e.actor_id, e.occurred_at) is not null then 'clinic'
    when exists (select from public.profile_grants as g
      where g.profile_id = p.id and g.grantee_user_id = e.actor_id and g.created_at <= e.occurred_at) then 'trusted'
    else 'other' end
$$;
comment on function private.disclosed_as(audit.events, public.profiles) is
  'As what: system, yourself, person (themself), guardian, clinic, emergency, trusted (by a grant), other.';

-- Names are those that who_sees tells the caller today, and those of clinics and practitioners; nobody else is named.
create function private.disclosed_to(e audit.events, p public.profiles, p_as text) returns text
language sql
stable
set search_path = ''
as $$
  select case
    when p_as = 'system' then 'the system'
    when p_as = 'yourself' then 'yourself'
    when p_as = 'person' then 'the person themself'
    when p_as in ('clinic', 'emergency') then concat_ws(', ',
      (select n.name from public.practitioners as n where n.user_id = e.actor_id and seen.organization_id is not null),
      coalesce((select o.name from public.organizations as o where o.id = seen.organization_id),
        case p_as when 'clinic' then 'staff of a clinic' else 'an emergency contact or a practitioner' end))
    when p_as in ('guardian', 'trusted') then coalesce(
      (select private.name_of(e.actor_id, array[p.family_id]) || ', ' where exists (
        select from private.present_access as a where a.profile_id = p.id and a.principal_id = e.actor_id)), '')
      || case p_as when 'guardian' then 'a guardian' else 'somebody who was given access' end
    else 'somebody without access' end
  from (select private.seen_from(p.id, e.actor_id, e.occurred_at) as organization_id) as seen
$$;
comment on function private.disclosed_to(audit.events, public.profiles, text) is 'Who, in words the person may read.';

create function private.disclosed_what(p_name text) returns text
language sql
immutable
set search_path = ''
as $$
  select case p_name
    when 'profile_identity' then 'who the person is'
    when 'find_profile' then 'the profile, looked up by a number'
    when 'open_profile' then 'the record'
    when 'document_detail' then 'a document with what was read from it'
    when 'compare_readings' then 'a document with another reading of it'
    when 'document_file' then 'the file of a document'
    when 'export_profile' then 'everything, to take away'
    when 'who_sees' then 'who reaches the record'
    when 'preview_access' then 'what somebody else would see'
    when 'consent_fhir' then 'a decision about the record'
    when 'access_request' then 'a clinic''s request for access'
    when 'break_glass' then 'the record, in an emergency'
    when 'emergency_opening' then 'why the record was opened in an emergency'
    when 'disclosures' then 'who saw the record'
    when 'disclosures_fhir' then 'who saw the record, to take away'
    when 'profiles' then 'the profile'
    when 'profile_identities' then 'who the person is'
    when 'profile_grants' then 'somebody''s access'
    when 'shared_dependents' then 'the sharing with another family'
    when 'emergency_contacts' then 'an emergency contact'
    when 'access_requests' then 'a clinic''s request for access'
    when 'consents' then 'a decision about the record'
    when 'invitations' then 'an invitation'
    when 'documents' then 'a document'
    when 'clinical_events' then 'an entry of the record'
    when 'quality_flags' then 'a remark on a document'
    else replace(p_name, '_', ' ') end
$$;
comment on function private.disclosed_what(text) is 'What an RPC shows, or a table holds, in words.';

-- What makes sense to a person: everything shown and refused, and what people wrote; of what the system wrote, that something
-- came or went. Not one's own looking at this list.
create function private.is_disclosure(e audit.events) returns boolean
language sql
stable
set search_path = ''
as $$
  select case
    when e.verb in ('read', 'refuse') then (e.table_name like 'disclosures%' and e.actor_id = private.uid()) is not true
    when e.table_name = any ('{profiles,profile_identities,profile_grants,shared_dependents,emergency_contacts,access_requests,consents,invitations,documents}')
      then e.actor_id is not null or e.verb <> 'update'
    else e.table_name = any ('{clinical_events,quality_flags}') and e.actor_id is not null end
$$;
comment on function private.is_disclosure(audit.events) is 'Whether an event of the trail belongs into the list a person reads.';

-- A page is continued by its last moment; what happened in one moment stays on one page.
create function private.disclosures_of(p_profile_id uuid, p_before timestamptz, p_limit integer)
returns table (
  number bigint, occurred_at timestamptz, as_what text, who text, verb text, code text, what text, purpose text, fields text[],
  document_id uuid
)
language sql
stable
set search_path = ''
as $$
  select e.id, e.occurred_at, a.as_what, private.disclosed_to(e, p, a.as_what), e.verb, e.table_name,
    private.disclosed_what(e.table_name), e.purpose, e.changed_columns,
    case when e.table_name in ('documents', 'document_detail', 'compare_readings', 'document_file') then (
      select d.id from public.documents as d where d.id::text = e.row_id and d.profile_id = p.id) end
  from (
    select o as event from audit.events as o
    where o.profile_id = p_profile_id and o.occurred_at < coalesce(p_before, 'infinity') and private.is_disclosure(o)
    order by o.occurred_at desc fetch first (private.disclosure_page(p_limit)) rows with ties
  ) as page
  cross join lateral (select (page.event).*) as e
  join public.profiles as p on p.id = p_profile_id
  cross join lateral (select private.disclosed_as(page.event, p) as as_what) as a
  order by e.occurred_at desc, e.id desc
$$;
comment on function private.disclosures_of(uuid, timestamptz, integer) is
  'A page of who saw a record and wrote to it, the latest first. For callers that have checked access.';

create function private.disclosures(p_profile_id uuid, p_before timestamptz, p_limit integer) returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  found jsonb;
begin
  if private.sees_disclosures(p_profile_id) is not true then
    return audit.refusal('disclosures', p_profile_id);
  end if;
  perform audit.note_read('disclosures', p_profile_id, '{who,when,why}');
  select jsonb_build_object('disclosures', coalesce(jsonb_agg(jsonb_build_object(
      'at', d.occurred_at, 'who', d.who, 'as', d.as_what, 'did', d.verb, 'code', d.code, 'what', d.what, 'purpose', d.purpose,
      'fields', d.fields, 'document_id', d.document_id, 'shown', d.verb <> 'refuse') order by d.occurred_at desc, d.number desc), '[]'),
    'next', case when count(*) >= private.disclosure_page(p_limit) then min(d.occurred_at) end) into found
  from private.disclosures_of(p_profile_id, p_before, p_limit) as d;
  return found;
end
$$;
comment on function private.disclosures(uuid, timestamptz, integer) is
  'Who saw a record, when and why; for those who manage it with every label open to them.';

-- As FHIR R4 AuditEvent (https://hl7.org/fhir/R4/auditevent.html). Where the codes stand, with their displays: type in DICOM's
-- CID 400 (DCM 110110, 110106); outcome 0 and 4, the one for what was refused like by a 4xx
-- (https://hl7.org/fhir/R4/codesystem-audit-event-outcome.html); purposes in
-- http://terminology.hl7.org/CodeSystem/v3-ActReason; the observer's type, as in HL7's example of a disclosure
-- (https://hl7.org/fhir/R4B/auditevent-example-disclosure.json.html).
create function private.purpose_concept(p_purpose text) returns jsonb
language sql
immutable
set search_path = ''
as $$
  select case when c.display is null then jsonb_build_object('text', p_purpose) else jsonb_build_object('coding', jsonb_build_array(
    jsonb_build_object('system', 'http://terminology.hl7.org/CodeSystem/v3-ActReason', 'code', p_purpose, 'display', c.display))) end
  from (select case p_purpose when 'PATRQT' then 'patient requested' when 'FAMRQT' then 'family requested'
    when 'SUPNWK' then 'support network' when 'TREAT' then 'treatment' when 'ETREAT' then 'Emergency Treatment' end as display) as c
  where p_purpose is not null
$$;
comment on function private.purpose_concept(text) is 'A purpose of the trail as FHIR CodeableConcept; null for none.';

create function private.audit_agent(p_profile_id uuid, p_as text, p_who text) returns jsonb
language sql
immutable
set search_path = ''
as $$
  select jsonb_build_object(
    'type', jsonb_build_object('coding', jsonb_build_array(jsonb_build_object(
      'system', 'http://terminology.hl7.org/CodeSystem/extra-security-role-type',
      'code', case p_as when 'system' then 'dataprocessor' else 'humanuser' end,
      'display', case p_as when 'system' then 'data processor' else 'human user' end))),
    'who', case p_as when 'person' then jsonb_build_object('reference', 'Patient/' || p_profile_id, 'display', p_who)
      else jsonb_strip_nulls(jsonb_build_object('display', p_who, 'type', case p_as when 'system' then 'Device'
        when 'guardian' then 'RelatedPerson' when 'clinic' then 'Practitioner' end)) end,
    'requestor', p_as <> 'system')
$$;
comment on function private.audit_agent(uuid, text, text) is 'Who did it, as AuditEvent.agent.';

create function private.audit_entities(p_profile_id uuid, p_document_id uuid, p_fields text[]) returns jsonb
language sql
immutable
set search_path = ''
as $$
  select jsonb_build_array(jsonb_strip_nulls(jsonb_build_object(
    'what', jsonb_build_object('reference', 'Patient/' || p_profile_id),
    'type', '{"system": "http://terminology.hl7.org/CodeSystem/audit-entity-type", "code": "1", "display": "Person"}'::jsonb,
    'role', '{"system": "http://terminology.hl7.org/CodeSystem/object-role", "code": "1", "display": "Patient"}'::jsonb,
    'detail', (select jsonb_agg(jsonb_build_object('type', 'field', 'valueString', f.name)) from unnest(p_fields) as f (name)))))
    || case when p_document_id is null then '[]'::jsonb else jsonb_build_array(jsonb_build_object(
      'what', jsonb_build_object('reference', 'DocumentReference/' || p_document_id),
      'type', '{"system": "http://terminology.hl7.org/CodeSystem/audit-entity-type", "code": "2", "display": "System Object"}'::jsonb,
      'role', '{"system": "http://terminology.hl7.org/CodeSystem/object-role", "code": "3", "display": "Report"}'::jsonb)) end
$$;
comment on function private.audit_entities(uuid, uuid, text[]) is 'What was shown or written, as AuditEvent.entity.';

create function private.disclosures_fhir(p_profile_id uuid, p_before timestamptz, p_limit integer) returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  entries jsonb;
  last_moment timestamptz;
begin
  if private.sees_disclosures(p_profile_id) is not true then
    return audit.refusal('disclosures_fhir', p_profile_id);
  end if;
  perform audit.note_read('disclosures_fhir', p_profile_id, '{who,when,why}');
  select coalesce(jsonb_agg(jsonb_build_object('fullUrl', 'urn:uuid:' || r.id, 'resource', jsonb_strip_nulls(jsonb_build_object(
      'resourceType', 'AuditEvent', 'id', r.id,
      'type', jsonb_build_object('system', 'http://dicom.nema.org/resources/ontology/DCM') || case d.code
        when 'export_profile' then '{"code": "110106", "display": "Export"}'::jsonb
        else '{"code": "110110", "display": "Patient Record"}' end,
      'subtype', jsonb_build_array(jsonb_build_object('system', 'urn:guardian:audit', 'code', replace(d.code, '_', '-'), 'display', d.what)),
      'action', case d.verb when 'insert' then 'C' when 'update' then 'U' when 'delete' then 'D' else 'R' end,
      'recorded', d.occurred_at,
      'outcome', case d.verb when 'refuse' then '4' else '0' end,
      'outcomeDesc', case d.verb when 'refuse' then 'Refused: nothing was shown.' end,
      'purposeOfEvent', case when d.purpose is not null then jsonb_build_array(private.purpose_concept(d.purpose)) end,
      'agent', jsonb_build_array(private.audit_agent(p_profile_id,
        case when d.as_what = 'yourself' and exists (select from public.profiles as p where p.id = p_profile_id and p.user_id = private.uid())
          then 'person' else d.as_what end, d.who)),
      'source', '{"observer": {"display": "Guardian"}, "type": [{"system": "http://terminology.hl7.org/CodeSystem/security-source-type", "code": "4", "display": "Application Server"}]}'::jsonb,
      'entity', private.audit_entities(p_profile_id, d.document_id, d.fields)))) order by d.occurred_at desc, d.number desc), '[]'),
    case when count(*) >= private.disclosure_page(p_limit) then min(d.occurred_at) end
  into entries, last_moment
  from private.disclosures_of(p_profile_id, p_before, p_limit) as d
  cross join lateral (select md5(p_profile_id || ' ' || d.number)::uuid as id) as r;
  return jsonb_strip_nulls(jsonb_build_object('resourceType', 'Bundle', 'type', 'collection', 'timestamp', statement_timestamp(),
    'link', case when last_moment is not null then jsonb_build_array(jsonb_build_object('relation', 'next', 'url',
      'urn:guardian:disclosures:before:' || (to_jsonb(last_moment) #>> '{}'))) end,
    'entry', nullif(entries, '[]')));
end
$$;
comment on function private.disclosures_fhir(uuid, timestamptz, integer) is 'What disclosures() says, as a FHIR R4 Bundle of AuditEvents.';

-- The public surface.
create function public.disclosures(p_profile_id uuid, p_before timestamptz default null, p_limit integer default 100) returns jsonb
language sql set search_path = '' return private.disclosures(p_profile_id, p_before, p_limit);
comment on function public.disclosures(uuid, timestamptz, integer) is
  'Who saw a record or wrote to it, the latest first: {disclosures: [{at, who, as, did, code, what, purpose, fields, document_id, shown}], next}; ask again with p_before = next.';

create function public.disclosures_fhir(p_profile_id uuid, p_before timestamptz default null, p_limit integer default 100) returns jsonb
language sql set search_path = '' return private.disclosures_fhir(p_profile_id, p_before, p_limit);
comment on function public.disclosures_fhir(uuid, timestamptz, integer) is
  'The same as a FHIR R4 Bundle of AuditEvents, as many at a time; ask again with p_before = recorded of the last one.';

select private.offer('authenticated', 'disclosures(uuid, timestamptz, integer)', 'disclosures_fhir(uuid, timestamptz, integer)');
