-- Invitations: into a family, for one address, once, for a week.

create function private.invite_family_member(p_family_id uuid, p_email text, p_role public.family_role) returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  new_invitation uuid;
begin
  perform private.lock_families(array[p_family_id]);
  perform private.require(p_family_id = any (private.my_families(
    case when p_role = 'member' then '{owner,guardian}' else '{owner}' end::public.family_role[])));
  if p_email !~ '^[^@\s]+@[^@\s]+$' then
    raise exception 'not an e-mail address' using errcode = '22023';
  end if;
  insert into public.family_invitations (family_id, email_hash, role, invited_by)
  values (p_family_id, private.lookup_hash(p_family_id, p_email), p_role, private.uid())
  returning id into new_invitation;
  return new_invitation;
end
$$;
comment on function private.invite_family_member(uuid, text, public.family_role) is
  'Invites an address for a week: owners into any role, guardians as member.';

create function private.accept_family_invitation(p_invitation_id uuid) returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  invitation public.family_invitations;
begin
  perform private.lock_families(array(
    select i.family_id from public.family_invitations as i where i.id = p_invitation_id));
  update public.family_invitations as i set accepted_at = statement_timestamp(), accepted_by = private.uid()
  where i.id = p_invitation_id
    and i.accepted_at is null
    and i.expires_at > statement_timestamp()
    and i.email_hash = (
      select private.lookup_hash(i.family_id, u.email)
      from auth.users as u where u.id = private.uid() and u.email_confirmed_at is not null)
  returning * into invitation;
  perform private.require(invitation.id is not null);
  insert into public.family_members (family_id, user_id, role)
  values (invitation.family_id, private.uid(), invitation.role)
  on conflict (family_id, user_id) do nothing;
  return invitation.family_id;
end
$$;
comment on function private.accept_family_invitation(uuid) is
  'Joins the family: once, in time, and only as the confirmed address that was invited.';

-- The public surface.
create function public.invite_family_member(p_family_id uuid, p_email text, p_role public.family_role default 'member')
returns uuid
language sql set search_path = '' return private.invite_family_member(p_family_id, p_email, p_role);
comment on function public.invite_family_member(uuid, text, public.family_role) is 'Invites an address into the family.';

create function public.accept_family_invitation(p_invitation_id uuid) returns uuid
language sql set search_path = '' return private.accept_family_invitation(p_invitation_id);
comment on function public.accept_family_invitation(uuid) is 'Joins the family that invited your address; returns the family.';

select private.offer('authenticated', 'invite_family_member(uuid, text, public.family_role)', 'accept_family_invitation(uuid)');
