-- Who works for an organization: invited by its administrators under the rules of every invitation (one address, once, for a
-- week), and gone from the next statement on. Whom the organization reaches is said to those who act for it.

create table public.organization_invitations (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid not null references public.organizations (id) on delete cascade,
  email_hash bytea not null,
  role public.organization_role not null,
  invited_by uuid references auth.users (id) on delete set null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '7 days',
  accepted_at timestamptz,
  accepted_by uuid references auth.users (id) on delete set null,
  withdrawn_at timestamptz,
  check (expires_at > created_at)
);
comment on table public.organization_invitations is 'An invitation to work for an organization: for one address, once, for a week.';
comment on column public.organization_invitations.id is 'What the link in the mail carries.';
comment on column public.organization_invitations.organization_id is 'The organization.';
comment on column public.organization_invitations.email_hash is 'PHI:contact. The address it is bound to, hashed under the organization''s scope.';
comment on column public.organization_invitations.role is 'What the invited becomes.';
comment on column public.organization_invitations.invited_by is 'Who invited; counts while they are administrator.';
comment on column public.organization_invitations.created_at is 'When.';
comment on column public.organization_invitations.expires_at is 'Until when it can be accepted.';
comment on column public.organization_invitations.accepted_at is 'When it was used; it cannot be used again.';
comment on column public.organization_invitations.accepted_by is 'Who used it.';
comment on column public.organization_invitations.withdrawn_at is 'When it was taken back.';
create index organization_invitations_organization_id_idx on public.organization_invitations (organization_id);
create index organization_invitations_invited_by_idx on public.organization_invitations (invited_by);
create index organization_invitations_accepted_by_idx on public.organization_invitations (accepted_by);
select audit.attach('public.organization_invitations');
select private.protect('public.organization_invitations', null, '{"by": "organization", "roles": ["administrator"]}');

create function private.invite_organization_member(p_organization_id uuid, p_email text, p_role public.organization_role)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  new_invitation uuid;
begin
  perform private.lock_organization(p_organization_id);
  perform private.require(p_organization_id = any (private.my_organizations('{administrator}')));
  perform private.require_value(p_role is not null, 'staff have a role', 'administrator, practitioner or assistant.');
  insert into public.organization_invitations (organization_id, email_hash, role, invited_by)
  values (p_organization_id, private.address_hash(p_organization_id, p_email), p_role, private.uid())
  returning id into new_invitation;
  return new_invitation;
end
$$;
comment on function private.invite_organization_member(uuid, text, public.organization_role) is
  'Invites an address to work for the organization, for a week; for administrators.';

create function private.accept_organization_invitation(p_invitation_id uuid) returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  invitation public.organization_invitations;
begin
  perform private.lock_organization(i.organization_id)
  from public.organization_invitations as i where i.id = p_invitation_id;
  update public.organization_invitations as i set accepted_at = statement_timestamp(), accepted_by = private.uid()
  where i.id = p_invitation_id and i.accepted_at is null and i.withdrawn_at is null
    and i.expires_at > statement_timestamp()
    and private.is_callers_address(i.organization_id, i.email_hash)
    and exists (select from public.organization_members as m where m.organization_id = i.organization_id
      and m.user_id = i.invited_by and m.role = 'administrator' and m.ended_at is null)
  returning * into invitation;
  perform private.require(invitation.id is not null);
  insert into public.organization_members (organization_id, user_id, role, added_by)
  values (invitation.organization_id, private.uid(), invitation.role, invitation.invited_by)
  on conflict (user_id, organization_id, role) where ended_at is null do nothing;
  return invitation.organization_id;
end
$$;
comment on function private.accept_organization_invitation(uuid) is
  'Joins the organization: once, in time, as the confirmed address invited, and only while who invited still administers it.';

create function private.withdraw_organization_invitation(p_invitation_id uuid) returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require(exists (
    select from public.organization_invitations as i
    where i.id = p_invitation_id and i.organization_id = any (private.my_organizations('{administrator}'))));
  update public.organization_invitations set withdrawn_at = statement_timestamp()
  where id = p_invitation_id and accepted_at is null and withdrawn_at is null;
end
$$;
comment on function private.withdraw_organization_invitation(uuid) is 'Takes an invitation back; for administrators.';

create function private.set_organization_roles(p_organization_id uuid, p_user_id uuid, p_roles text[]) returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  present text[];
begin
  perform private.lock_organization(p_organization_id);
  present := array(select m.role::text from public.organization_members as m
    where m.organization_id = p_organization_id and m.user_id = p_user_id and m.ended_at is null);
  perform private.require(p_organization_id = any (private.my_organizations('{administrator}')) and present <> '{}');
  -- An assistant reaches records without a licence: that is somebody else's decision.
  perform private.require(p_user_id <> private.uid() or 'assistant' <> all (p_roles) or 'assistant' = any (present));
  perform private.require_value(
    array_ndims(p_roles) = 1 and array_position(p_roles, null) is null and p_roles <@ enum_range(null::public.organization_role)::text[],
    'staff have a role: administrator, practitioner or assistant', 'end_organization_membership ends all of them.');
  insert into public.organization_members (organization_id, user_id, role, added_by)
  select distinct p_organization_id, p_user_id, r::public.organization_role, private.uid() from unnest(p_roles) as r where r <> all (present);
  update public.organization_members as m set ended_at = statement_timestamp(), ended_by = private.uid()
  where m.organization_id = p_organization_id and m.user_id = p_user_id and m.ended_at is null and m.role::text <> all (p_roles);
end
$$;
comment on function private.set_organization_roles(uuid, uuid, text[]) is
  'What a member is, from now on; for administrators. Nobody makes themself an assistant.';

create function private.end_organization_membership(p_organization_id uuid, p_user_id uuid) returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.lock_organization(p_organization_id);
  perform private.require(
    (p_user_id = private.uid() or p_organization_id = any (private.my_organizations('{administrator}')))
    and exists (select from public.organization_members as m
      where m.organization_id = p_organization_id and m.user_id = p_user_id and m.ended_at is null));
  update public.organization_members as m set ended_at = statement_timestamp(), ended_by = private.uid()
  where m.organization_id = p_organization_id and m.user_id = p_user_id and m.ended_at is null;
end
$$;
comment on function private.end_organization_membership(uuid, uuid) is
  'Somebody works there no more, from the next statement on; for administrators, or oneself.';

create function private.organization_staff(p_organization_id uuid)
returns table (user_id uuid, roles text[], since timestamptz, name text, is_verified boolean, credentials jsonb)
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  perform private.require(p_organization_id = any (private.my_organizations('{administrator}')));
  return query
    select m.user_id, array_agg(m.role::text order by m.role), min(m.created_at),
      (select p.name from public.practitioners as p where p.user_id = m.user_id),
      private.is_verified_practitioner(m.user_id),
      (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'system', c.system, 'value', c.value,
          'jurisdiction', c.jurisdiction, 'submitted_at', c.submitted_at, 'verified_at', c.verified_at,
          'expires_at', c.expires_at, 'revoked_at', c.revoked_at) order by c.submitted_at, c.id), '[]')
        from public.practitioner_credentials as c where c.user_id = m.user_id)
    from public.organization_members as m
    where m.organization_id = p_organization_id and m.ended_at is null
    group by m.user_id
    order by min(m.created_at), m.user_id;
end
$$;
comment on function private.organization_staff(uuid) is 'Who works for an organization, with their credentials; for its administrators.';

create function private.organization_patients(p_organization_id uuid) returns json
language plpgsql
security definer
set search_path = ''
as $$
begin
  if (p_organization_id = any (private.principals())) is not true then
    return audit.refusal('organization_patients', null, p_organization_id);
  end if;
  -- One event for the whole list: a clinic of thousands would fill the trail by looking at it.
  perform audit.note_read('organization_patients', null, '{label}', 'TREAT', p_organization_id);
  return (select coalesce(json_agg(row_to_json(r)), '[]') from (
    select p.id as profile_id, p.label, max(a.level) as level, private.label_codes(bit_or(a.mask)) as labels,
      nullif(max(a.valid_until), 'infinity') as valid_until
    from private.present_access as a
    join public.profiles as p on p.id = a.profile_id and p.deleted_at is null
    where a.principal_id = p_organization_id
    group by p.id
    order by p.label, p.id) as r);
end
$$;
comment on function private.organization_patients(uuid) is 'Whom an organization reaches at this moment, and until when; for those who act for it.';

-- The public surface.
create function public.invite_organization_member(p_organization_id uuid, p_email text, p_role public.organization_role)
returns uuid
language sql set search_path = '' return private.invite_organization_member(p_organization_id, p_email, p_role);
comment on function public.invite_organization_member(uuid, text, public.organization_role) is
  'Invites an address to work for your organization; the id is what the link carries.';

create function public.accept_organization_invitation(p_invitation_id uuid) returns uuid
language sql set search_path = '' return private.accept_organization_invitation(p_invitation_id);
comment on function public.accept_organization_invitation(uuid) is 'Joins the organization that invited your address; returns it.';

create function public.withdraw_organization_invitation(p_invitation_id uuid) returns void
language sql set search_path = '' return private.withdraw_organization_invitation(p_invitation_id);
comment on function public.withdraw_organization_invitation(uuid) is 'Takes an invitation back.';

create function public.set_organization_roles(p_organization_id uuid, p_user_id uuid, p_roles text[]) returns void
language sql set search_path = '' return private.set_organization_roles(p_organization_id, p_user_id, p_roles);
comment on function public.set_organization_roles(uuid, uuid, text[]) is
  'What a member of your organization is from now on: all their roles.';

create function public.end_organization_membership(p_organization_id uuid, p_user_id uuid) returns void
language sql set search_path = '' return private.end_organization_membership(p_organization_id, p_user_id);
comment on function public.end_organization_membership(uuid, uuid) is 'Somebody, or you, works there no more; from the next statement on.';

create function public.organization_staff(p_organization_id uuid)
returns table (user_id uuid, roles text[], since timestamptz, name text, is_verified boolean, credentials jsonb)
language sql stable set search_path = '' return private.organization_staff(p_organization_id);
comment on function public.organization_staff(uuid) is 'Who works for the organization you administer, with what they handed in.';

create function public.organization_patients(p_organization_id uuid) returns json
language sql set search_path = '' return private.organization_patients(p_organization_id);
comment on function public.organization_patients(uuid) is 'Whom the organization you act for reaches at this moment: [{profile_id, label, level, labels, valid_until}].';

select private.offer('authenticated', 'invite_organization_member(uuid, text, public.organization_role)',
  'accept_organization_invitation(uuid)', 'withdraw_organization_invitation(uuid)',
  'set_organization_roles(uuid, uuid, text[])', 'end_organization_membership(uuid, uuid)',
  'organization_staff(uuid)', 'organization_patients(uuid)');
