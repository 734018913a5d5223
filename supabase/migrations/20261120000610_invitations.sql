-- Invitations: to one address, once, for a week, and only as long as whoever invited may still do so. Into a family, or to a
-- profile: to claim it as one's own, to share a dependent with another family, to take a dependent over, to be an
-- emergency contact. The link in the mail carries the id; it opens nothing to another address.

create type public.invitation_purpose as enum
  ('join_family', 'claim_profile', 'share_dependent', 'take_over_dependent', 'emergency_contact');

create table public.invitations (
  id uuid primary key default gen_random_uuid(),
  purpose public.invitation_purpose not null,
  family_id uuid not null references public.families (id) on delete cascade,
  profile_id uuid,
  role public.family_role,
  email_hash bytea not null,
  invited_by uuid references auth.users (id) on delete set null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '7 days',
  accepted_at timestamptz,
  accepted_by uuid references auth.users (id) on delete set null,
  withdrawn_at timestamptz,
  withdrawn_by uuid references auth.users (id) on delete set null,
  foreign key (family_id, profile_id) references public.profiles (family_id, id) on update cascade on delete cascade,
  check ((purpose = 'join_family') = (role is not null)),
  check ((purpose = 'join_family') = (profile_id is null)),
  check (expires_at > created_at),
  check (accepted_at is null or withdrawn_at is null)
);
comment on table public.invitations is 'An invitation: for one address, once, for a week.';
comment on column public.invitations.id is 'What the link in the mail carries.';
comment on column public.invitations.purpose is 'To what.';
comment on column public.invitations.family_id is 'The family, or the family that keeps the profile.';
comment on column public.invitations.profile_id is 'The profile, unless it is into the family.';
comment on column public.invitations.role is 'What the invited becomes in the family.';
comment on column public.invitations.email_hash is 'PHI:contact. The address it is bound to, hashed under the invitation''s own scope: two to one address do not tell.';
comment on column public.invitations.invited_by is 'Who invited.';
comment on column public.invitations.created_at is 'When.';
comment on column public.invitations.expires_at is 'Until when it can be accepted.';
comment on column public.invitations.accepted_at is 'When it was used; it cannot be used again.';
comment on column public.invitations.accepted_by is 'Who used it.';
comment on column public.invitations.withdrawn_at is 'When it was taken back.';
comment on column public.invitations.withdrawn_by is 'Who took it back; null: it fell when the profile moved.';
create index invitations_family_idx on public.invitations (family_id, profile_id);
create index invitations_profile_id_idx on public.invitations (profile_id);
create index invitations_invited_by_idx on public.invitations (invited_by);
create index invitations_accepted_by_idx on public.invitations (accepted_by);
create index invitations_withdrawn_by_idx on public.invitations (withdrawn_by);
select audit.attach('public.invitations');
select private.protect('public.invitations', null,
  '{"by": "family", "roles": ["owner", "guardian"], "when": "invitations.profile_id is null"}',
  '{"by": "access", "level": "manage", "when": "invitations.profile_id is not null"}',
  '{"by": "caller", "key": "invited_by"}');

create function private.may_invite(i public.invitations) returns boolean
language sql
stable
set search_path = ''
as $$
  select exists (
    select from auth.users as u where u.id = i.invited_by and u.deleted_at is null
      and (u.banned_until is null or u.banned_until < statement_timestamp())
  ) and case i.purpose
    when 'join_family' then exists (
      select from public.family_members as m where m.family_id = i.family_id and m.user_id = i.invited_by
        and (m.role = 'owner' or (m.role = 'guardian' and i.role = 'member')))
    -- Whoever was invited before majority may still come within the week after it.
    when 'claim_profile' then exists (
      select from public.profiles as p join public.family_members as m on m.family_id = p.family_id
      where p.id = i.profile_id and p.user_id is null and p.deleted_at is null and p.kind in ('child', 'dependent_adult')
        and m.user_id = i.invited_by and m.role in ('owner', 'guardian'))
    else exists (
      select from private.present_access as a
      where a.principal_id = i.invited_by and a.profile_id = i.profile_id
        and case a.source
          when 'self' then i.purpose = 'emergency_contact'
          -- With whom a dependent is shared cannot take them away from where they are kept.
          when 'guardian' then i.purpose <> 'take_over_dependent' or a.source_id = i.family_id
          else false
        end)
  end
$$;
comment on function private.may_invite(public.invitations) is 'Whether whoever invited may give this invitation now.';

create function private.invite(i public.invitations, p_email text) returns uuid
language plpgsql
set search_path = ''
as $$
begin
  i.id := gen_random_uuid();
  i.invited_by := private.uid();
  perform private.lock_families(array(select f.id from public.families as f where f.id = i.family_id));
  perform private.require(private.may_invite(i) and (i.purpose <> 'claim_profile' or exists (
    select from private.present_access as a
    where a.principal_id = i.invited_by and a.profile_id = i.profile_id and a.source = 'guardian')));
  perform private.require_value(i.purpose <> 'join_family' or i.role is not null, 'a member has a role',
    'owner, guardian or member.');
  if coalesce(p_email, '') !~ '^[^@\s]+@[^@\s]+$' then
    raise exception 'not an e-mail address' using errcode = '22023';
  end if;
  insert into public.invitations (id, purpose, family_id, profile_id, role, email_hash, invited_by)
  values (i.id, i.purpose, i.family_id, i.profile_id, i.role, private.lookup_hash(i.id, p_email), i.invited_by);
  return i.id;
end
$$;
comment on function private.invite(public.invitations, text) is 'Stores an invitation of the caller, if they may give it.';

create function private.invite_family_member(p_family_id uuid, p_email text, p_role public.family_role) returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  i public.invitations;
begin
  i.purpose := 'join_family';
  i.family_id := p_family_id;
  i.role := p_role;
  return private.invite(i, p_email);
end
$$;
comment on function private.invite_family_member(uuid, text, public.family_role) is
  'Invites an address for a week: owners into any role, guardians as member.';

create function private.invite_to_profile(p_profile_id uuid, p_email text, p_purpose public.invitation_purpose) returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  i public.invitations;
begin
  i.purpose := p_purpose;
  i.profile_id := p_profile_id;
  i.family_id := (select p.family_id from public.profiles as p where p.id = p_profile_id and p.deleted_at is null);
  perform private.require(p_purpose <> 'join_family');
  return private.invite(i, p_email);
end
$$;
comment on function private.invite_to_profile(uuid, text, public.invitation_purpose) is
  'Invites an address to a profile: guardians; to be an emergency contact also the person themself.';

-- What accepting does, by purpose. The invitation has been checked, the families are locked.
create function private.join_family(i public.invitations) returns void
language plpgsql
set search_path = ''
as $$
begin
  insert into public.family_members (family_id, user_id, role) values (i.family_id, private.uid(), i.role);
exception when unique_violation then
  raise exception 'already-a-member' using errcode = 'PT409', hint = 'An owner changes roles with set_family_role.';
end
$$;
comment on function private.join_family(public.invitations) is 'The caller becomes a member of the family.';

create function private.is_of_age(p_profile_id uuid) returns boolean
language sql
stable
set search_path = ''
as $$
  select max(t.valid_until) <= statement_timestamp() from private.guardianship_terms as t where t.profile_id = p_profile_id
$$;
comment on function private.is_of_age(uuid) is 'Whether guardianship of a child is over; null of whom it never was about.';

create function private.make_own(p_profile_id uuid, p_user_id uuid) returns void
language plpgsql
set search_path = ''
as $$
declare
  of_age constant boolean := private.is_of_age(p_profile_id);
  keeping constant uuid := (select p.family_id from public.profiles as p where p.id = p_profile_id);
begin
  -- A guardian does not become the child.
  perform private.require(not exists (
      select from public.family_members as m
      where m.user_id = p_user_id and m.role in ('owner', 'guardian') and m.family_id = keeping)
    and not exists (
      select from private.effective_access as a
      where a.principal_id = p_user_id and a.profile_id = p_profile_id and a.source = 'guardian'));
  if exists (
    select from public.profiles as p where p.family_id = keeping and p.user_id = p_user_id and p.deleted_at is null
  ) then
    raise exception 'has-a-profile-already' using errcode = 'PT409', hint = 'One account is one person in a family.';
  end if;
  update public.profiles as p set user_id = p_user_id, kind = case when p.kind = 'child' and of_age then 'self' else p.kind end
  where p.id = p_profile_id;
  delete from private.guardianship_terms as t using public.profiles as p
  where p.id = p_profile_id and p.kind = 'self' and t.profile_id = p.id;
  insert into public.family_members (family_id, user_id, role) values (keeping, p_user_id, 'member')
  on conflict do nothing;
end
$$;
comment on function private.make_own(uuid, uuid) is
  'A profile becomes somebody''s own; of an age, it is theirs alone. They also become a member of the family.';

create function private.share_dependent(i public.invitations, p_family_id uuid) returns void
language plpgsql
set search_path = ''
as $$
begin
  perform private.require(p_family_id = any (private.my_families('{owner,guardian}')));
  if p_family_id = i.family_id or exists (
    select from public.shared_dependents as s
    where s.profile_id = i.profile_id and s.with_family_id = p_family_id and s.ended_at is null
  ) then
    raise exception 'already-kept-there' using errcode = 'PT409', hint = 'That family has this dependent already.';
  end if;
  insert into public.shared_dependents (profile_id, family_id, with_family_id, agreed_by)
  values (i.profile_id, i.family_id, p_family_id, private.uid());
end
$$;
comment on function private.share_dependent(public.invitations, uuid) is
  'A dependent is kept by another family too, in which the caller is owner or guardian.';

create function private.take_over_dependent(i public.invitations, p_family_id uuid) returns void
language plpgsql
set search_path = ''
as $$
begin
  perform private.require(p_family_id = any (private.my_families('{owner,guardian}')));
  if p_family_id = i.family_id then
    raise exception 'already-kept-there' using errcode = 'PT409', hint = 'That family has this dependent already.';
  end if;
  -- Who was guardian is so no longer, nor by a grant a guardian gave them.
  perform private.revoke_grants(array(
    select g.id from public.profile_grants as g
    join public.family_members as m on m.family_id = i.family_id and m.user_id = g.grantee_user_id
    where g.profile_id = i.profile_id and g.given_as = 'guardian' and g.revoked_at is null));
  perform private.move_profile(i.profile_id, p_family_id);
  insert into public.family_members (family_id, user_id, role)
  select p_family_id, p.user_id, 'member' from public.profiles as p where p.id = i.profile_id and p.user_id is not null
  on conflict do nothing;
end
$$;
comment on function private.take_over_dependent(public.invitations, uuid) is
  'A dependent moves to a family in which the caller is owner or guardian; the guardians there were lose it.';

create function private.name_emergency_contact(i public.invitations) returns void
language plpgsql
set search_path = ''
as $$
declare
  person constant uuid := (select p.user_id from public.profiles as p where p.id = i.profile_id);
begin
  perform private.require(person is distinct from private.uid());
  insert into public.emergency_contacts (profile_id, family_id, user_id, named_as, named_by)
  values (i.profile_id, i.family_id, private.uid(), case when i.invited_by = person then 'self' else 'guardian' end,
    i.invited_by);
exception when unique_violation then
  raise exception 'already-a-contact' using errcode = 'PT409', hint = 'You are an emergency contact of this person.';
end
$$;
comment on function private.name_emergency_contact(public.invitations) is 'The caller becomes an emergency contact of the person.';

create function private.accept_invitation(p_invitation_id uuid, p_family_id uuid) returns json
language plpgsql
security definer
set search_path = ''
as $$
declare
  locked constant uuid[] := private.lock_families(array(
    select o.family_id from public.invitations as o where o.id = p_invitation_id
    union
    select f.id from public.families as f where f.id = p_family_id));
  i public.invitations;
begin
  update public.invitations as o set accepted_at = statement_timestamp(), accepted_by = private.uid()
  where o.id = p_invitation_id
    and o.family_id = any (locked)
    and o.accepted_at is null and o.withdrawn_at is null
    and o.expires_at > statement_timestamp()
    and o.email_hash = (
      select private.lookup_hash(o.id, u.email)
      from auth.users as u where u.id = private.uid() and u.email_confirmed_at is not null)
    and private.may_invite(o)
  returning * into i;
  perform private.require(i.id is not null);
  case i.purpose
    when 'join_family' then perform private.join_family(i);
    when 'claim_profile' then perform private.make_own(i.profile_id, private.uid());
    when 'share_dependent' then perform private.share_dependent(i, p_family_id);
    when 'take_over_dependent' then perform private.take_over_dependent(i, p_family_id);
    when 'emergency_contact' then perform private.name_emergency_contact(i);
  end case;
  return json_build_object('purpose', i.purpose, 'profile_id', i.profile_id,
    'family_id', case when i.purpose in ('share_dependent', 'take_over_dependent') then p_family_id else i.family_id end);
end
$$;
comment on function private.accept_invitation(uuid, uuid) is
  'Accepts: once, in time, only as the confirmed address that was invited, and only while whoever invited may still do so.';

create function private.withdraw_invitation(p_invitation_id uuid) returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  i public.invitations;
  mine public.invitations;
begin
  select * into i from public.invitations as o
  where o.id = p_invitation_id and o.accepted_at is null and o.withdrawn_at is null for update;
  mine := i;
  mine.invited_by := private.uid();
  perform private.require(i.invited_by = private.uid() or private.may_invite(mine));
  update public.invitations as o set withdrawn_at = statement_timestamp(), withdrawn_by = private.uid() where o.id = i.id;
end
$$;
comment on function private.withdraw_invitation(uuid) is
  'Takes back an invitation nobody has accepted: whoever gave it, or could give it.';

-- The public surface.
create function public.invite_family_member(p_family_id uuid, p_email text, p_role public.family_role default 'member')
returns uuid
language sql set search_path = '' return private.invite_family_member(p_family_id, p_email, p_role);
comment on function public.invite_family_member(uuid, text, public.family_role) is
  'Invites an address into the family for a week; the id goes into the link of the mail.';

create function public.invite_to_profile(p_profile_id uuid, p_email text, p_purpose public.invitation_purpose) returns uuid
language sql set search_path = '' return private.invite_to_profile(p_profile_id, p_email, p_purpose);
comment on function public.invite_to_profile(uuid, text, public.invitation_purpose) is
  'Invites an address to claim_profile, share_dependent, take_over_dependent or emergency_contact, for a week.';

create function public.accept_invitation(p_invitation_id uuid, p_family_id uuid default null) returns json
language sql set search_path = '' return private.accept_invitation(p_invitation_id, p_family_id);
comment on function public.accept_invitation(uuid, uuid) is
  'Accepts an invitation to your address: {purpose, family_id, profile_id}. p_family_id: which of your families a dependent is shared with or moves to.';

create function public.withdraw_invitation(p_invitation_id uuid) returns void
language sql set search_path = '' return private.withdraw_invitation(p_invitation_id);
comment on function public.withdraw_invitation(uuid) is 'Takes back an invitation that nobody has accepted yet.';

select private.offer('authenticated', 'invite_family_member(uuid, text, public.family_role)',
  'invite_to_profile(uuid, text, public.invitation_purpose)', 'accept_invitation(uuid, uuid)', 'withdraw_invitation(uuid)');
