-- Organizations and practitioners: clinics, who works there as what, and who has proved to be what they say.
--
-- Nobody verifies themself: verification is the operator's, by RPCs of the service role. What is not verified reaches
-- nobody's record: a user acts for an organization (private.principals_of) only while both are.

create type public.organization_role as enum ('administrator', 'practitioner', 'assistant');

create table public.organizations (
  id uuid primary key default gen_random_uuid(),
  name text not null check (length(name) between 1 and 200),
  kind text not null check (kind ~ '^[a-z][a-z-]{1,40}$'),
  registered_at timestamptz not null default now(),
  verified_at timestamptz,
  suspended_at timestamptz
);
comment on table public.organizations is 'A clinic, practice, laboratory or pharmacy (FHIR Organization).';
comment on column public.organizations.id is 'The organization.';
comment on column public.organizations.name is 'Its name, as the public knows it.';
comment on column public.organizations.kind is 'What it is, a kebab-case code: clinic, hospital, practice, laboratory, pharmacy.';
comment on column public.organizations.registered_at is 'When.';
comment on column public.organizations.verified_at is 'When the operator verified it; until then it reaches nobody.';
comment on column public.organizations.suspended_at is 'When the operator suspended it; from then on it reaches nobody.';

create table public.organization_members (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid not null references public.organizations (id) on delete cascade,
  user_id uuid not null references auth.users (id) on delete cascade,
  role public.organization_role not null,
  added_by uuid references auth.users (id) on delete set null,
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  ended_by uuid references auth.users (id) on delete set null
);
comment on table public.organization_members is 'Who works for an organization, as what (FHIR PractitionerRole).';
comment on column public.organization_members.id is 'The membership.';
comment on column public.organization_members.organization_id is 'The organization.';
comment on column public.organization_members.user_id is 'The account.';
comment on column public.organization_members.role is
  'administrator: members and requests, no records; practitioner: records, once verified; assistant: records on the organization''s behalf.';
comment on column public.organization_members.added_by is 'Who added them.';
comment on column public.organization_members.created_at is 'Since when.';
comment on column public.organization_members.ended_at is 'Until when; binds from the next statement.';
comment on column public.organization_members.ended_by is 'Who ended it.';
create unique index organization_members_once_idx on public.organization_members (user_id, organization_id, role)
  where ended_at is null;
create index organization_members_organization_idx on public.organization_members (organization_id);
create index organization_members_user_id_idx on public.organization_members (user_id);
create index organization_members_added_by_idx on public.organization_members (added_by);
create index organization_members_ended_by_idx on public.organization_members (ended_by);

create table public.practitioners (
  user_id uuid primary key references auth.users (id) on delete cascade,
  name text not null check (length(name) between 1 and 200),
  registered_at timestamptz not null default now()
);
comment on table public.practitioners is 'Health professionals (FHIR Practitioner).';
comment on column public.practitioners.user_id is 'The account.';
comment on column public.practitioners.name is 'The name they practise under; plain, as the people they treat see it.';
comment on column public.practitioners.registered_at is 'When they registered.';

create table public.practitioner_credentials (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.practitioners (user_id) on delete cascade,
  system text not null check (length(system) between 1 and 200),
  value text not null check (length(value) between 1 and 100),
  jurisdiction text not null default '001' references public.jurisdictions (code),
  submitted_at timestamptz not null default now(),
  verified_at timestamptz,
  expires_at timestamptz,
  revoked_at timestamptz,
  check (verified_at is not null or expires_at is null)
);
comment on table public.practitioner_credentials is 'Licences and registrations a practitioner has submitted (FHIR Practitioner.qualification).';
comment on column public.practitioner_credentials.id is 'The credential.';
comment on column public.practitioner_credentials.user_id is 'Whose it is.';
comment on column public.practitioner_credentials.system is 'URI of the register, http://hl7.org/fhir/sid/us-npi for example.';
comment on column public.practitioner_credentials.value is 'The number in that register; plain, registers are public.';
comment on column public.practitioner_credentials.jurisdiction is 'Where it counts.';
comment on column public.practitioner_credentials.submitted_at is 'When it was submitted.';
comment on column public.practitioner_credentials.verified_at is 'When the operator verified it; never its owner.';
comment on column public.practitioner_credentials.expires_at is 'Until when the verification counts; null: until revoked.';
comment on column public.practitioner_credentials.revoked_at is 'When the operator revoked it.';
create index practitioner_credentials_user_id_idx on public.practitioner_credentials (user_id);
create index practitioner_credentials_jurisdiction_idx on public.practitioner_credentials (jurisdiction);
-- A number in a register is one person's.
create unique index practitioner_credentials_once_idx on public.practitioner_credentials (system, value)
  where verified_at is not null and revoked_at is null;

select audit.attach('public.organizations');
select audit.attach('public.organization_members');
select audit.attach('public.practitioners');
select audit.attach('public.practitioner_credentials');

create view private.verified_credentials with (security_invoker = true) as
select c.id, c.user_id
from public.practitioner_credentials as c
where c.verified_at is not null and c.revoked_at is null and (c.expires_at is null or c.expires_at > statement_timestamp());
comment on view private.verified_credentials is 'Credentials that are verified and stand now.';
comment on column private.verified_credentials.id is 'The credential.';
comment on column private.verified_credentials.user_id is 'Whose it is.';
revoke all on private.verified_credentials from public, anon, authenticated, service_role;

create function private.is_verified_practitioner(p_user_id uuid) returns boolean
language sql
stable
set search_path = ''
as $$
  select exists (select from private.verified_credentials as v where v.user_id = p_user_id)
$$;
comment on function private.is_verified_practitioner(uuid) is 'Whether a credential of this user is verified and stands now.';

create function private.my_organizations(p_roles public.organization_role[] default '{administrator,practitioner,assistant}')
returns uuid[]
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(array_agg(distinct m.organization_id), '{}')
  from public.organization_members as m
  where m.user_id = private.uid() and m.ended_at is null and m.role = any (p_roles)
$$;
comment on function private.my_organizations(public.organization_role[]) is 'The organizations the caller works for in one of these roles.';
grant execute on function private.my_organizations(public.organization_role[]) to authenticated;

-- Who counts as whom. Staff are not copied into anybody's access: they act for the organization while they work there.
create view private.acting_for with (security_invoker = true) as
select m.user_id, m.organization_id
from public.organization_members as m
join public.organizations as o on o.id = m.organization_id
where m.ended_at is null and o.verified_at is not null and o.suspended_at is null
  and (m.role = 'assistant' or (m.role = 'practitioner' and exists (
    select from private.verified_credentials as v where v.user_id = m.user_id)));
comment on view private.acting_for is 'Who now treats people on behalf of which verified organization.';
comment on column private.acting_for.user_id is 'The account.';
comment on column private.acting_for.organization_id is 'The organization.';
revoke all on private.acting_for from public, anon, authenticated, service_role;

create function private.principals_of(p_user_id uuid) returns uuid[]
language sql
stable
set search_path = ''
as $$
  select case when p_user_id is null then '{}'::uuid[]
    else p_user_id || array(select f.organization_id from private.acting_for as f where f.user_id = p_user_id) end
$$;
comment on function private.principals_of(uuid) is 'The principals a user acts as: the user, and the verified organizations they treat people for.';

-- The same of the caller. One query for all of it: a policy asks once per statement, which may be over in 50 µs.
create function private.principals() returns uuid[]
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  token constant jsonb := auth.jwt();
begin
  return coalesce((
    select s.user_id || array(select f.organization_id from private.acting_for as f where f.user_id = s.user_id)
    from private.standing_sessions as s
    where s.id = nullif(token ->> 'session_id', '')::uuid and s.user_id = nullif(token ->> 'sub', '')::uuid
  ), '{}');
end
$$;
comment on function private.principals() is 'The principals the caller acts as; none for nobody.';
grant execute on function private.principals() to authenticated;

select private.protect('public.organizations', null, '{"by": "organization", "key": "id"}',
  '{"by": "signed-in", "when": "organizations.verified_at is not null and organizations.suspended_at is null"}');
select private.protect('public.organization_members', null, '{"by": "organization"}', '{"by": "caller"}');
select private.protect('public.practitioners', null, '{"by": "caller"}');
select private.protect('public.practitioner_credentials', null, '{"by": "caller"}');
