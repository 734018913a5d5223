-- Consents: what else than the family's own reading may be done with a record, decided by the person or for them, in
-- versions that nobody overwrites (FHIR R4 Consent, https://hl7.org/fhir/R4/consent.html). Asked where it matters: by
-- grant_access before an organization gets anything, by claim_job before bytes may leave for a reader elsewhere, by
-- research_profiles, by break_glass.
--
-- A version is visible to whom its labels are open: that a clinic may see somebody's mental health record says as much
-- as the record.

create type public.consent_purpose as enum ('ai_processing', 'provider_sharing', 'research', 'emergency_access', 'data_export');
create type public.consent_decision as enum ('permit', 'deny');

-- How it was given, and the scanned form if there is one. No free text.
create function private.is_evidence(p_evidence jsonb) returns boolean
language sql
immutable
set search_path = ''
as $$
  select coalesce(jsonb_typeof(p_evidence) = 'object' and p_evidence - '{method,document_id}'::text[] = '{}'
    and p_evidence ->> 'method' in ('in-app', 'paper', 'verbal')
    and coalesce(p_evidence ->> 'document_id', '00000000-0000-0000-0000-000000000000')
      ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$', false)
$$;
comment on function private.is_evidence(jsonb) is 'Whether evidence is {method: in-app | paper | verbal, document_id?: uuid}.';

create table public.consents (
  id uuid primary key default gen_random_uuid(),
  profile_id uuid not null,
  family_id uuid not null,
  purpose public.consent_purpose not null,
  organization_id uuid references public.organizations (id),
  version integer not null check (version > 0),
  decision public.consent_decision not null,
  label_mask integer not null default 0,
  policy text not null check (length(policy) <= 200 and policy ~ '^[a-z][a-z0-9+.-]*:[^[:space:]]+$'),
  evidence jsonb not null check (private.is_evidence(evidence)),
  decided_by uuid references auth.users (id) on delete set null,
  decided_as text not null check (decided_as in ('self', 'guardian', 'manager')),
  given_as text not null check (given_as in ('self', 'guardian')),
  valid_until timestamptz,
  decided_at timestamptz not null default statement_timestamp(),
  unique nulls not distinct (profile_id, purpose, organization_id, version),
  foreign key (family_id, profile_id) references public.profiles (family_id, id) on update cascade on delete cascade,
  check ((purpose = 'provider_sharing') = (organization_id is not null)),
  check (decided_as in (given_as, 'manager')),
  check (decision = 'permit' or valid_until is null),
  check (valid_until > decided_at)
);
comment on table public.consents is 'Decisions about what may be done with a record, one version each; append-only for everybody. The latest version counts.';
comment on column public.consents.id is 'The version.';
comment on column public.consents.profile_id is 'Whose record.';
comment on column public.consents.family_id is 'The family that keeps it.';
comment on column public.consents.purpose is 'What for.';
comment on column public.consents.organization_id is 'With whom, for provider_sharing.';
comment on column public.consents.version is 'Counts the decisions on one purpose (and organization), from 1.';
comment on column public.consents.decision is 'permit or deny; taking a permission back is a version that denies.';
comment on column public.consents.label_mask is 'PHI:clinical. Sensitivity labels it extends to beside normal rows; who does not hold them does not see it.';
comment on column public.consents.policy is 'URI of the text that was shown, with its version.';
comment on column public.consents.evidence is 'How it was given: {method, document_id of a scanned form}; no free text.';
comment on column public.consents.decided_by is 'Who decided; null once that account is erased.';
comment on column public.consents.decided_as is 'As what: the person themself, a guardian, or somebody who manages the profile by a grant.';
comment on column public.consents.given_as is 'On whose authority: the person''s own, or a guardian''s, with which a permission lapses.';
comment on column public.consents.valid_until is 'Until when a permission counts; null: until decided again.';
comment on column public.consents.decided_at is 'When.';
create index consents_family_idx on public.consents (family_id, profile_id);
create index consents_organization_idx on public.consents (organization_id);
create index consents_decided_by_idx on public.consents (decided_by);
create index consents_purpose_idx on public.consents (purpose, profile_id, version desc);
select audit.attach('public.consents');
select private.protect('public.consents', null, '{"by": "caller", "key": "decided_by"}', '{"by": "access", "level": "manage"}');

-- Append-only for everyone, the owner too. What remains are the foreign keys' own doings: a profile that moves to
-- another family takes its history along, one that is erased takes it away, an account that is erased leaves no name.
create function private.keep_consent_history() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if tg_op = 'DELETE' and not exists (select from public.profiles as p where p.id = old.profile_id) then
    return old;
  elsif tg_op = 'UPDATE'
    and to_jsonb(new) - '{family_id,decided_by}'::text[] = to_jsonb(old) - '{family_id,decided_by}'::text[]
    and new.family_id = (select p.family_id from public.profiles as p where p.id = new.profile_id)
    and (new.decided_by is not distinct from old.decided_by
      or new.decided_by is null and not exists (select from auth.users as u where u.id = old.decided_by)) then
    return new;
  end if;
  raise exception 'the history of consents is append-only' using errcode = '42501';
end
$$;
comment on function private.keep_consent_history() is 'Trigger: refuses every change of a decision that was recorded.';
create trigger consents_append_only before update or delete on public.consents
  for each row execute function private.keep_consent_history();
create trigger consents_never_truncated before truncate on public.consents
  for each statement execute function private.keep_consent_history();

create function private.present_consent(p_profile_id uuid, p_purpose public.consent_purpose, p_organization_id uuid)
returns setof public.consents
language sql
stable
set search_path = ''
as $$
  select c.* from public.consents as c
  where c.profile_id = p_profile_id and c.purpose = p_purpose and c.organization_id is not distinct from p_organization_id
  order by c.version desc limit 1
$$;
comment on function private.present_consent(uuid, public.consent_purpose, uuid) is 'The latest version on a purpose; no row: nobody has decided.';

-- A guardian's permission reaches as far as guardianship does now; once that has ended it is as if nobody had decided.
-- What was denied stays denied until somebody decides again.
create function private.permitted_mask(c public.consents) returns integer
language sql
stable
set search_path = ''
as $$
  select case when c.given_as = 'self' then c.label_mask else (
    select c.label_mask & t.mask from private.guardianship_terms as t
    where t.profile_id = c.profile_id and t.valid_from <= statement_timestamp() and t.valid_until > statement_timestamp()) end
$$;
comment on function private.permitted_mask(public.consents) is 'The labels a permission extends to now; null when it lapsed with guardianship.';

create function private.consent_stands(
  p_profile_id uuid, p_purpose public.consent_purpose, p_organization_id uuid default null, p_mask integer default 0
) returns boolean
language sql
stable
set search_path = ''
as $$
  select exists (select from public.profiles as p where p.id = p_profile_id and p.deleted_at is null)
    and coalesce((
      select case when c.decision = 'deny' then false else
        p_mask & ~private.permitted_mask(c) = 0 and coalesce(c.valid_until > statement_timestamp(), true) end
      from private.present_consent(p_profile_id, p_purpose, p_organization_id) as c
      where c.decision = 'deny' or private.permitted_mask(c) is not null
    ), p_purpose = 'emergency_access')
$$;
comment on function private.consent_stands(uuid, public.consent_purpose, uuid, integer) is
  'Whether something is permitted now, with these labels. Undecided: emergency access is, nothing else.';

create function private.require_consent_form(
  p_profile_id uuid, p_purpose public.consent_purpose, p_decision public.consent_decision, p_organization_id uuid,
  p_policy text, p_evidence jsonb, p_valid_until timestamptz
) returns void
language plpgsql
stable
set search_path = ''
as $$
declare
  problem constant text := case
    when p_purpose is null or p_decision is null then 'a consent has a purpose and a decision'
    when (p_purpose = 'provider_sharing') <> (p_organization_id is not null) then 'provider_sharing names an organization, and nothing else does'
    when p_policy !~ '^[a-z][a-z0-9+.-]*:[^[:space:]]+$' or length(p_policy) > 200 or p_policy is null then 'the policy is the URI of the text that was shown'
    when not private.is_evidence(p_evidence) then 'evidence is {method: in-app | paper | verbal, document_id?}'
    when p_decision = 'deny' and p_valid_until is not null then 'a denial counts until somebody decides again'
    when p_valid_until <= statement_timestamp() then 'a permission ends in the future'
    when p_evidence ? 'document_id' and not coalesce((
      select private.can_read_document(private.principals(), d) from public.documents as d
      where d.id = (p_evidence ->> 'document_id')::uuid and d.profile_id = p_profile_id), false)
      then 'the form is a document of this profile'
  end;
begin
  if problem is not null then
    raise exception '%', problem using errcode = '22023';
  end if;
end
$$;
comment on function private.require_consent_form(uuid, public.consent_purpose, public.consent_decision, uuid, text, jsonb, timestamptz) is
  'Raises 22023 for a decision that cannot be recorded as it is.';

-- Who decides holds every label of the version they replace, so that nobody undoes what they cannot see; and nobody but
-- the person undoes what the person decided.
create function private.record_consent(
  p_profile_id uuid, p_purpose public.consent_purpose, p_decision public.consent_decision, p_organization_id uuid,
  p_policy text, p_evidence jsonb, p_valid_until timestamptz, p_mask integer default 0
) returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  present public.consents;
  authority record;
  new_mask integer;
  new_consent public.consents;
begin
  perform private.lock_families(array(
    select p.family_id from public.profiles as p where p.id = p_profile_id and p.deleted_at is null));
  select * into present from private.present_consent(p_profile_id, p_purpose, p_organization_id);
  select * into authority from private.authority(p_profile_id, p_mask | coalesce(present.label_mask, 0), null);
  perform private.require(authority.given_as is not null
    and (present.decided_as is distinct from 'self' or authority.given_as = 'self' and authority.given_under is null)
    and (p_organization_id is null or exists (
      select from public.organizations as o
      where o.id = p_organization_id and o.verified_at is not null and (p_decision = 'deny' or o.suspended_at is null))));
  perform private.require_consent_form(p_profile_id, p_purpose, p_decision, p_organization_id, p_policy, p_evidence,
    p_valid_until);
  new_mask := p_mask | case when p_decision = 'deny' then coalesce(present.label_mask, 0) else 0 end;
  insert into public.consents (profile_id, family_id, purpose, organization_id, version, decision, label_mask, policy,
    evidence, decided_by, decided_as, given_as, valid_until)
  select p.id, p.family_id, p_purpose, p_organization_id, coalesce(present.version, 0) + 1, p_decision, new_mask, p_policy,
    p_evidence, private.uid(), case when authority.given_under is null then authority.given_as else 'manager' end,
    authority.given_as, case when p_decision = 'permit' then least(p_valid_until, authority.valid_until) end
  from public.profiles as p where p.id = p_profile_id
  returning * into new_consent;
  perform private.revoke_unconsented(new_consent);
  return new_consent.id;
end
$$;
comment on function
  private.record_consent(uuid, public.consent_purpose, public.consent_decision, uuid, text, jsonb, timestamptz, integer) is
  'Records a decision as the next version, for those who manage the profile; a proxy cannot overturn the person''s own.';

create function private.revoke_unconsented(c public.consents) returns void
language sql
volatile
set search_path = ''
as $$
  select private.revoke_grants(array(
    select g.id from public.profile_grants as g
    where g.profile_id = c.profile_id and g.grantee_organization_id = c.organization_id and g.revoked_at is null
      and (c.decision = 'deny' or g.label_mask & ~c.label_mask <> 0
        or coalesce(g.valid_until, 'infinity') > coalesce(c.valid_until, 'infinity'))))
$$;
comment on function private.revoke_unconsented(public.consents) is
  'Takes back what an organization was granted beyond the present decision.';

-- Who gives an organization access permits it in the same breath, unless what stands goes far enough. A person's own
-- grant rests on their own decision, so that no proxy takes it back by deciding again.
create function private.consent_to_grant(
  p_profile_id uuid, p_organization_id uuid, p_mask integer, p_valid_until timestamptz, p_given_as text, p_given_under uuid
) returns void
language plpgsql
set search_path = ''
as $$
declare
  c public.consents;
  stands constant boolean := private.consent_stands(p_profile_id, 'provider_sharing', p_organization_id);
begin
  select * into c from private.present_consent(p_profile_id, 'provider_sharing', p_organization_id);
  if stands and p_mask & ~private.permitted_mask(c) = 0
    and coalesce(c.valid_until, 'infinity') >= coalesce(p_valid_until, 'infinity')
    and (c.decided_as = 'self' or p_given_as = 'guardian' or c.given_as = 'self' and p_given_under is not null) then
    return;
  end if;
  perform private.record_consent(p_profile_id, 'provider_sharing', 'permit', p_organization_id,
    'urn:guardian:policy:grant-access:1', '{"method": "in-app"}',
    -- What it permits beside is not taken back by the way.
    case when stands then nullif(greatest(coalesce(c.valid_until, 'infinity'), coalesce(p_valid_until, 'infinity')), 'infinity')
      else p_valid_until end,
    p_mask | case when stands then c.label_mask else 0 end);
end
$$;
comment on function private.consent_to_grant(uuid, uuid, integer, timestamptz, text, uuid) is
  'Sees to it that a grant to an organization has its consent; 42501 when the person has decided otherwise.';

create function private.decide_consent(
  p_profile_id uuid, p_purpose public.consent_purpose, p_decision public.consent_decision, p_policy text, p_evidence jsonb,
  p_organization_id uuid, p_valid_until timestamptz, p_labels text[]
) returns uuid
language plpgsql
security definer
set search_path = ''
as $$
begin
  return private.record_consent(p_profile_id, p_purpose, p_decision, p_organization_id, p_policy, p_evidence, p_valid_until,
    private.label_mask(p_labels));
end
$$;
comment on function
  private.decide_consent(uuid, public.consent_purpose, public.consent_decision, text, jsonb, uuid, timestamptz, text[]) is
  'Records a decision, its labels given by their codes; record_consent checks the caller.';

-- The decisions as they stand, those nobody has taken too.
create function private.list_consents(p_profile_id uuid)
returns table (
  purpose public.consent_purpose, organization_id uuid, stands boolean, consent_id uuid, version integer,
  decision public.consent_decision, labels text[], decided_as text, decided_at timestamptz, valid_until timestamptz
)
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  perform private.require(private.holds(p_profile_id, 'manage'));
  return query
  with present as (
    select distinct on (c.purpose, c.organization_id) c.* from public.consents as c
    where c.profile_id = p_profile_id order by c.purpose, c.organization_id, c.version desc
  )
  select p.purpose, c.organization_id, private.consent_stands(p_profile_id, p.purpose, c.organization_id), c.id, c.version,
    c.decision, private.label_codes(coalesce(c.label_mask, 0)), c.decided_as, c.decided_at, c.valid_until
  from unnest(enum_range(null::public.consent_purpose)) as p (purpose)
  left join present as c on c.purpose = p.purpose and private.holds(p_profile_id, 'manage', c.label_mask)
  where c.id is not null or p.purpose <> 'provider_sharing'
  order by p.purpose, c.decided_at, c.id;
end
$$;
comment on function private.list_consents(uuid) is 'The present decision on every purpose, for those who manage the profile.';

-- FHIR R4 Consent. Purposes are codes of HL7 v3 ActReason
-- (http://terminology.hl7.org/CodeSystem/v3-ActReason), those of the value set
-- http://terminology.hl7.org/ValueSet/v3-ActHealthInformationManagementReason 2.0.0, codes and displays as they stand there;
-- it has none for reading by a model, which gets one of our own.
create function private.consent_purpose_coding(p_purpose public.consent_purpose) returns jsonb
language sql
immutable
set search_path = ''
as $$
  select case p_purpose
    when 'ai_processing' then '{"system": "urn:guardian:consent-purpose", "code": "ai_processing", "display": "Reading by a model outside"}'::jsonb
    when 'provider_sharing' then '{"system": "http://terminology.hl7.org/CodeSystem/v3-ActReason", "code": "TREAT", "display": "treatment"}'
    when 'research' then '{"system": "http://terminology.hl7.org/CodeSystem/v3-ActReason", "code": "HRESCH", "display": "healthcare research"}'
    when 'emergency_access' then '{"system": "http://terminology.hl7.org/CodeSystem/v3-ActReason", "code": "ETREAT", "display": "Emergency Treatment"}'
    when 'data_export' then '{"system": "http://terminology.hl7.org/CodeSystem/v3-ActReason", "code": "PATRQT", "display": "patient requested"}'
  end
$$;
comment on function private.consent_purpose_coding(public.consent_purpose) is 'A purpose as FHIR Coding.';

-- A version is active while it is the latest and has not ended.
create function private.consent_resource(c public.consents) returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_strip_nulls(jsonb_build_object(
    'resourceType', 'Consent', 'id', c.id,
    'meta', jsonb_build_object('versionId', c.version::text, 'lastUpdated', c.decided_at),
    'status', case when c.id = (select n.id from private.present_consent(c.profile_id, c.purpose, c.organization_id) as n)
      and (c.decision = 'deny' or private.permitted_mask(c) is not null and coalesce(c.valid_until > statement_timestamp(), true))
      then 'active' else 'inactive' end,
    'scope', jsonb_build_object('coding', jsonb_build_array(jsonb_build_object(
      'system', 'http://terminology.hl7.org/CodeSystem/consentscope',
      'code', case c.purpose when 'research' then 'research' else 'patient-privacy' end))),
    'category', jsonb_build_array(jsonb_build_object('coding', jsonb_build_array(case c.purpose
      when 'research' then jsonb_build_object('system', 'http://terminology.hl7.org/CodeSystem/consentcategorycodes', 'code', 'research')
      else jsonb_build_object('system', 'http://loinc.org', 'code', '64292-6') end))),
    'patient', jsonb_build_object('reference', 'Patient/' || c.profile_id),
    'dateTime', c.decided_at,
    'performer', jsonb_build_array(case c.decided_as when 'self' then jsonb_build_object('reference', 'Patient/' || c.profile_id)
      else jsonb_build_object('type', 'RelatedPerson', 'display', c.decided_as, 'identifier', case when c.decided_by is not null
        then jsonb_build_object('system', 'urn:ietf:rfc:3986', 'value', 'urn:uuid:' || c.decided_by) end) end),
    'organization', case when c.organization_id is not null
      then jsonb_build_array(jsonb_build_object('reference', 'Organization/' || c.organization_id)) end,
    'sourceReference', case when c.evidence ? 'document_id'
      then jsonb_build_object('reference', 'DocumentReference/' || (c.evidence ->> 'document_id')) end,
    'policy', jsonb_build_array(jsonb_build_object('uri', c.policy)),
    'provision', jsonb_build_object(
      'type', c.decision,
      'period', jsonb_build_object('start', c.decided_at, 'end', c.valid_until),
      'actor', case when c.organization_id is not null then jsonb_build_array(jsonb_build_object(
        'role', jsonb_build_object('coding', jsonb_build_array(jsonb_build_object(
          'system', 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType', 'code', 'PRCP'))),
        'reference', jsonb_build_object('reference', 'Organization/' || c.organization_id))) end,
      'securityLabel', (
        select jsonb_agg(jsonb_build_object('system', split_part(l.source, '#', 1), 'code', l.code) order by l.mask)
        from public.sensitivity_labels as l where l.mask & c.label_mask <> 0 and l.source is not null),
      'purpose', jsonb_build_array(private.consent_purpose_coding(c.purpose)))))
$$;
comment on function private.consent_resource(public.consents) is 'A version as FHIR R4 Consent. For callers that have checked access.';

create function private.consent_fhir(p_consent_id uuid) returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  c public.consents;
begin
  select * into c from public.consents as o where o.id = p_consent_id;
  if (c.decided_by = private.uid() or private.holds(c.profile_id, 'manage', c.label_mask)) is not true then
    return audit.refusal('consent_fhir', c.profile_id, p_consent_id);
  end if;
  perform audit.note_read('consent_fhir', c.profile_id, '{decision,period,labels}', p_row_id => c.id);
  return private.consent_resource(c);
end
$$;
comment on function private.consent_fhir(uuid) is 'A version as FHIR R4 Consent, for those who see it.';

create function private.research_profiles() returns table (profile_id uuid, consent_id uuid, decided_at timestamptz)
language sql
stable
security definer
set search_path = ''
as $$
  select c.profile_id, c.id, c.decided_at
  from (
    select distinct on (o.profile_id) o.* from public.consents as o
    where o.purpose = 'research' order by o.profile_id, o.version desc
  ) as c
  where private.consent_stands(c.profile_id, 'research')
  order by c.decided_at, c.profile_id
$$;
comment on function private.research_profiles() is 'Profiles whose record may be used for research now.';

-- The public surface.
create function public.decide_consent(
  p_profile_id uuid, p_purpose public.consent_purpose, p_decision public.consent_decision, p_policy text,
  p_evidence jsonb default '{"method": "in-app"}', p_organization_id uuid default null,
  p_valid_until timestamptz default null, p_labels text[] default '{}'
) returns uuid
language sql set search_path = ''
return private.decide_consent(p_profile_id, p_purpose, p_decision, p_policy, p_evidence, p_organization_id, p_valid_until,
  p_labels);
comment on function
  public.decide_consent(uuid, public.consent_purpose, public.consent_decision, text, jsonb, uuid, timestamptz, text[]) is
  'Permits or denies a purpose, as the next version. p_policy: URI of the text shown. Denying provider_sharing ends that organization''s access.';

create function public.list_consents(p_profile_id uuid)
returns table (
  purpose public.consent_purpose, organization_id uuid, stands boolean, consent_id uuid, version integer,
  decision public.consent_decision, labels text[], decided_as text, decided_at timestamptz, valid_until timestamptz
)
language sql stable set search_path = '' return private.list_consents(p_profile_id);
comment on function public.list_consents(uuid) is
  'What is permitted now, purpose by purpose; consent_id is null where nobody has decided.';

create function public.consent_fhir(p_consent_id uuid) returns jsonb
language sql set search_path = '' return private.consent_fhir(p_consent_id);
comment on function public.consent_fhir(uuid) is 'One version of a consent as FHIR R4 Consent.';

create function public.research_profiles() returns table (profile_id uuid, consent_id uuid, decided_at timestamptz)
language sql stable set search_path = '' as $$ select r.* from private.research_profiles() as r $$;
comment on function public.research_profiles() is 'Service only. Profiles whose record may be used for research now, and by which decision.';

select private.offer('authenticated',
  'decide_consent(uuid, public.consent_purpose, public.consent_decision, text, jsonb, uuid, timestamptz, text[])',
  'list_consents(uuid)', 'consent_fhir(uuid)');
select private.offer('service_role', 'research_profiles()');
