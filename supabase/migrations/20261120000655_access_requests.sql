-- Access a clinic asks for: for an address, or again for somebody it reaches. The person sees who asks for what and for how
-- long, and gives it, or not. Asking says nothing about whether an address is known; approving needs the same right as
-- giving by oneself.

create table public.access_requests (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid not null references public.organizations (id) on delete cascade,
  email_hash bytea,
  profile_id uuid,
  family_id uuid,
  level public.access_level not null check (level <> 'manage'),
  label_mask integer not null default 0,
  days integer not null check (days between 1 and 366),
  purpose text not null check (purpose in ('TREAT', 'COC')),
  requested_by uuid references auth.users (id) on delete set null,
  requested_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '14 days',
  decision text check (decision in ('approved', 'declined', 'withdrawn')),
  decided_at timestamptz,
  grant_id uuid references public.profile_grants (id) on delete set null,
  foreign key (family_id, profile_id) references public.profiles (family_id, id) on update cascade on delete cascade,
  check (email_hash is not null or profile_id is not null),
  check ((profile_id is null) = (family_id is null)),
  check ((decision is null) = (decided_at is null)),
  check (expires_at > requested_at)
);
comment on table public.access_requests is 'What a clinic asks a person for: level, labels, days, purpose; open for 14 days.';
comment on column public.access_requests.id is 'What the link carries that the clinic gives the person.';
comment on column public.access_requests.organization_id is 'Who asks.';
comment on column public.access_requests.email_hash is 'PHI:contact. The address it is bound to, hashed under the organization''s scope.';
comment on column public.access_requests.profile_id is 'Whom it is about: known when it is approved, or asks for somebody the clinic reaches already.';
comment on column public.access_requests.family_id is 'The family of the profile.';
comment on column public.access_requests.level is 'What is asked for: read or write.';
comment on column public.access_requests.label_mask is 'Sensitivity labels that are asked for beside normal rows.';
comment on column public.access_requests.days is 'For how many days from the approval on.';
comment on column public.access_requests.purpose is
  'HL7 v3 ActReason (PurposeOfUse): TREAT, treatment; COC, coordination of care. A code, as words would be clinical.';
comment on column public.access_requests.requested_by is 'Who asked for the clinic.';
comment on column public.access_requests.requested_at is 'When.';
comment on column public.access_requests.expires_at is 'Until when it can be approved.';
comment on column public.access_requests.decision is 'What became of it; null while it is open.';
comment on column public.access_requests.decided_at is 'When.';
comment on column public.access_requests.grant_id is 'What it was given.';
create index access_requests_organization_id_idx on public.access_requests (organization_id, email_hash);
create index access_requests_organization_all_idx on public.access_requests (organization_id);
create index access_requests_profile_idx on public.access_requests (family_id, profile_id);
create index access_requests_profile_id_idx on public.access_requests (profile_id);
create index access_requests_requested_by_idx on public.access_requests (requested_by);
create index access_requests_grant_id_idx on public.access_requests (grant_id);
select audit.attach('public.access_requests');
select private.protect('public.access_requests', null,
  '{"by": "organization", "roles": ["administrator"]}', '{"by": "principal", "key": "organization_id"}',
  '{"by": "access", "level": "manage"}');

-- A verified organization's administrators, and those of its practitioners who are verified themselves.
create function private.speaks_for(p_organization_id uuid) returns boolean
language sql
stable
set search_path = ''
as $$
  select p_organization_id = any (private.my_organizations('{administrator}'))
    or (p_organization_id = any (private.my_organizations('{practitioner}')) and private.is_verified_practitioner(private.uid()))
$$;
comment on function private.speaks_for(uuid) is 'Whether the caller asks on behalf of an organization: its administrators, and practitioners once verified.';

create function private.may_ask_for(p_organization_id uuid) returns boolean
language sql
stable
set search_path = ''
as $$
  select exists (
    select from public.organizations as o
    where o.id = p_organization_id and o.verified_at is not null and o.suspended_at is null
      and private.speaks_for(o.id))
$$;
comment on function private.may_ask_for(uuid) is 'Whether the caller may ask people for access on behalf of an organization.';

create function private.request_access(
  p_organization_id uuid, p_email text, p_level public.access_level, p_labels text[], p_days integer, p_purpose text,
  p_profile_id uuid
) returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  asked_mask constant integer := private.label_mask(p_labels);
  address bytea;
  new_request uuid;
begin
  perform private.lock_organization(p_organization_id);
  perform private.require(private.may_ask_for(p_organization_id)
    and (p_profile_id is null or (private.access_of(array[p_organization_id], p_profile_id)).level is not null));
  if num_nonnulls(p_email, p_profile_id) <> 1 or p_level is null or p_level = 'manage'
    or coalesce(p_days, 0) not between 1 and 366 or coalesce(p_purpose, '') not in ('TREAT', 'COC') then
    raise exception 'not a request' using errcode = '22023', hint = 'For an address or a profile you reach; '
      'level read or write; 1 to 366 days; purpose TREAT or COC (HL7 v3 PurposeOfUse).';
  end if;
  if p_email is not null then
    address := private.address_hash(p_organization_id, p_email);
  end if;
  if exists (
    select from public.access_requests as r
    where r.organization_id = p_organization_id and r.decision is null and r.expires_at > statement_timestamp()
      and (r.email_hash = address or r.profile_id = p_profile_id)) then
    raise exception 'already-requested' using errcode = 'PT409', hint = 'Your organization has asked; withdraw that first.';
  end if;
  insert into public.access_requests
    (organization_id, email_hash, profile_id, family_id, level, label_mask, days, purpose, requested_by)
  values (p_organization_id, address, p_profile_id, (select p.family_id from public.profiles as p where p.id = p_profile_id),
    p_level, asked_mask, p_days, p_purpose, private.uid())
  returning id into new_request;
  perform private.notify(p_profile_id, 'access-requested', new_request, asked_mask);
  return new_request;
end
$$;
comment on function private.request_access(uuid, text, public.access_level, text[], integer, text, uuid) is
  'Asks for access on behalf of a verified organization: an address, or again somebody it reaches.';

create function private.may_answer(p_request public.access_requests) returns boolean
language sql
stable
set search_path = ''
as $$
  select p_request.decision is null and p_request.expires_at > statement_timestamp() and case
    when p_request.profile_id is null then private.is_callers_address(p_request.organization_id, p_request.email_hash)
    else private.holds(p_request.profile_id, 'manage', p_request.label_mask) end
$$;
comment on function private.may_answer(public.access_requests) is
  'Whether a request is open and for the caller: bound to their confirmed address, or about somebody they manage.';

create function private.access_request(p_id uuid) returns json
language plpgsql
security definer
set search_path = ''
as $$
declare
  r public.access_requests;
begin
  select * into r from public.access_requests as o where o.id = p_id;
  if (private.may_answer(r) and private.may_be_granted(r.organization_id, r.profile_id)) is not true then
    return audit.refusal('access_request', r.profile_id, p_id);
  end if;
  perform audit.note_read('access_request', r.profile_id, '{organization,purpose}', p_row_id => r.id);
  return (
    select json_build_object('id', r.id, 'organization_id', o.id, 'organization', o.name, 'kind', o.kind,
      'practitioner', (select p.name from public.practitioners as p
        where p.user_id = r.requested_by and private.is_verified_practitioner(p.user_id)),
      'profile_id', r.profile_id, 'level', r.level, 'labels', private.label_codes(r.label_mask), 'days', r.days,
      'purpose', r.purpose, 'expires_at', r.expires_at)
    from public.organizations as o where o.id = r.organization_id);
end
$$;
comment on function private.access_request(uuid) is 'Who asks the caller for what.';

create function private.approve_access_request(p_id uuid, p_profile_id uuid) returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  r public.access_requests;
  new_grant uuid;
begin
  perform private.lock_families(array(select p.family_id from public.profiles as p where p.id = p_profile_id));
  select * into r from public.access_requests as o where o.id = p_id for no key update;
  perform private.require(private.may_answer(r) and coalesce(r.profile_id = p_profile_id, true));
  new_grant := private.grant_access(p_profile_id, null, r.organization_id, r.level, private.label_codes(r.label_mask),
    null, statement_timestamp() + make_interval(days => r.days), 'access-request');
  update public.access_requests as o set decision = 'approved', decided_at = statement_timestamp(), grant_id = new_grant,
    profile_id = p.id, family_id = p.family_id
  from public.profiles as p where o.id = r.id and p.id = p_profile_id;
  perform private.notify(p_profile_id, 'access-approved', r.id, r.label_mask);
  return new_grant;
end
$$;
comment on function private.approve_access_request(uuid, uuid) is
  'Gives a clinic what it asked for, of one profile; for whom the request is for, with the right to give it.';

create function private.decline_access_request(p_id uuid) returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  r public.access_requests;
begin
  select * into r from public.access_requests as o where o.id = p_id for no key update;
  perform private.require(private.may_answer(r));
  update public.access_requests set decision = 'declined', decided_at = statement_timestamp() where id = r.id;
end
$$;
comment on function private.decline_access_request(uuid) is 'Says no to a request.';

create function private.withdraw_access_request(p_id uuid) returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  r public.access_requests;
begin
  select * into r from public.access_requests as o where o.id = p_id for no key update;
  perform private.require(private.speaks_for(r.organization_id));
  if r.decision is not null then
    raise exception 'already-decided' using errcode = 'PT409', hint = 'What was given is ended with revoke_access.';
  end if;
  update public.access_requests set decision = 'withdrawn', decided_at = statement_timestamp() where id = r.id;
end
$$;
comment on function private.withdraw_access_request(uuid) is 'Takes a request back; for those who may ask.';

-- The public surface.
create function public.request_access(
  p_organization_id uuid, p_email text default null, p_level public.access_level default 'read',
  p_labels text[] default '{}', p_days integer default 30, p_purpose text default 'TREAT', p_profile_id uuid default null
) returns uuid
language sql set search_path = ''
return private.request_access(p_organization_id, p_email, p_level, p_labels, p_days, p_purpose, p_profile_id);
comment on function public.request_access(uuid, text, public.access_level, text[], integer, text, uuid) is
  'Asks for access for your clinic, by an address or for a profile it reaches. The id is what the link carries that you give the person.';

create function public.access_request(p_id uuid) returns json
language sql set search_path = '' return private.access_request(p_id);
comment on function public.access_request(uuid) is
  'Who asks you for what: {id, organization_id, organization, kind, practitioner, profile_id, level, labels, days, purpose, expires_at}.';

create function public.approve_access_request(p_id uuid, p_profile_id uuid) returns uuid
language sql set search_path = '' return private.approve_access_request(p_id, p_profile_id);
comment on function public.approve_access_request(uuid, uuid) is
  'Gives the clinic what it asked for, of this profile; returns the grant, which revoke_access ends.';

create function public.decline_access_request(p_id uuid) returns void
language sql set search_path = '' return private.decline_access_request(p_id);
comment on function public.decline_access_request(uuid) is 'Says no.';

create function public.withdraw_access_request(p_id uuid) returns void
language sql set search_path = '' return private.withdraw_access_request(p_id);
comment on function public.withdraw_access_request(uuid) is 'Takes your clinic''s request back.';

select private.offer('authenticated',
  'request_access(uuid, text, public.access_level, text[], integer, text, uuid)', 'access_request(uuid)',
  'approve_access_request(uuid, uuid)', 'decline_access_request(uuid)', 'withdraw_access_request(uuid)');
