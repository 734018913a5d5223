-- What a family does: found, invite, add a person, say who that person is, give access and take it back.
-- Each is a function in `private` that checks its caller, behind a public RPC of one line. Not found and not allowed
-- answer alike: 42501.

create function private.create_family(p_label text) returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  new_family uuid;
begin
  perform private.require(private.uid() is not null);
  insert into public.families (label, created_by) values (p_label, private.uid()) returning id into new_family;
  insert into public.family_members (family_id, user_id, role) values (new_family, private.uid(), 'owner');
  return new_family;
end
$$;
comment on function private.create_family(text) is 'Founds a family; the caller becomes its owner.';

create function private.store_identity(
  p_profile_id uuid, p_family_id uuid, p_given text, p_family text, p_birth_date date, p_sex text, p_identifiers jsonb
) returns void
language plpgsql
set search_path = ''
as $$
declare
  place constant text := 'profile_identities.';
  row_key constant text := '.' || p_profile_id;
begin
  if p_sex is not null and p_sex not in ('male', 'female', 'other', 'unknown') then
    raise exception 'sex must be male, female, other or unknown' using errcode = '22023';
  end if;
  if jsonb_typeof(p_identifiers) is distinct from 'array' or exists (
    select from jsonb_array_elements(p_identifiers) as i
    where coalesce(i ->> 'system', '') = '' or coalesce(i ->> 'value', '') = ''
  ) then
    raise exception 'identifiers must be a list of {system, value}' using errcode = '22023';
  end if;
  insert into private.profile_identities as t (profile_id, family_id, given_sealed, family_sealed, birth_date_sealed,
    sex_sealed, identifiers_sealed, identifier_hashes)
  values (
    p_profile_id, p_family_id,
    private.seal(p_profile_id, place || 'given_sealed' || row_key, p_given),
    private.seal(p_profile_id, place || 'family_sealed' || row_key, p_family),
    private.seal(p_profile_id, place || 'birth_date_sealed' || row_key, to_char(p_birth_date, 'YYYY-MM-DD')),
    private.seal(p_profile_id, place || 'sex_sealed' || row_key, p_sex),
    private.seal(p_profile_id, place || 'identifiers_sealed' || row_key, p_identifiers::text),
    array(
      select private.lookup_hash(p_family_id, (i ->> 'system') || '|' || (i ->> 'value'))
      from jsonb_array_elements(p_identifiers) as i
    )
  )
  on conflict (profile_id) do update set
    given_sealed = excluded.given_sealed, family_sealed = excluded.family_sealed,
    birth_date_sealed = excluded.birth_date_sealed, sex_sealed = excluded.sex_sealed,
    identifiers_sealed = excluded.identifiers_sealed, identifier_hashes = excluded.identifier_hashes,
    updated_at = now();
end
$$;
comment on function private.store_identity(uuid, uuid, text, text, date, text, jsonb) is
  'Seals who a profile is; replaces what was known.';

create function private.opened_identity(p_profile_id uuid) returns jsonb
language sql
volatile
set search_path = ''
as $$
  select jsonb_build_object(
    'profile_id', p.id,
    'kind', p.kind,
    'given', private.open(p.id, 'profile_identities.given_sealed.' || p.id, i.given_sealed),
    'family', private.open(p.id, 'profile_identities.family_sealed.' || p.id, i.family_sealed),
    'birth_date', private.open(p.id, 'profile_identities.birth_date_sealed.' || p.id, i.birth_date_sealed),
    'sex', private.open(p.id, 'profile_identities.sex_sealed.' || p.id, i.sex_sealed),
    'identifiers',
      private.open(p.id, 'profile_identities.identifiers_sealed.' || p.id, i.identifiers_sealed)::jsonb)
  from public.profiles as p
  join private.profile_identities as i on i.profile_id = p.id
  where p.id = p_profile_id
$$;
comment on function private.opened_identity(uuid) is
  'Who a profile is, opened (FamilyProfile of contracts/verdict.ts). For callers that have checked access.';

create function private.create_profile(
  p_family_id uuid, p_kind public.profile_kind, p_label text, p_given text, p_family text, p_birth_date date,
  p_sex text, p_identifiers jsonb, p_for_self boolean
) returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  new_profile uuid;
begin
  perform private.lock_families(array[p_family_id]);
  if p_for_self then
    perform private.require(p_family_id = any (private.my_families()) and p_kind <> 'pet');
  else
    perform private.require(p_family_id = any (private.my_families('{owner,guardian}')) and p_kind <> 'self');
  end if;
  insert into public.profiles (family_id, kind, label, user_id, created_by)
  values (p_family_id, p_kind, p_label, case when p_for_self then private.uid() end, private.uid())
  returning id into new_profile;
  perform private.store_identity(new_profile, p_family_id, p_given, p_family, p_birth_date, p_sex, p_identifiers);
  return new_profile;
end
$$;
comment on function private.create_profile(uuid, public.profile_kind, text, text, text, date, text, jsonb, boolean) is
  'Adds a person: oneself as any member, a dependent as owner or guardian. Only a person themself makes a profile of kind self.';

create function private.update_profile_identity(
  p_profile_id uuid, p_given text, p_family text, p_birth_date date, p_sex text, p_identifiers jsonb
) returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require((private.access_of(private.principals(), p_profile_id)).level = 'manage');
  perform private.store_identity(p.id, p.family_id, p_given, p_family, p_birth_date, p_sex, p_identifiers)
  from public.profiles as p where p.id = p_profile_id;
end
$$;
comment on function private.update_profile_identity(uuid, text, text, date, text, jsonb) is
  'Replaces who a profile is; for those who manage it.';

create function private.profile_identity(p_profile_id uuid) returns json
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require((private.access_of(private.principals(), p_profile_id)).level is not null);
  return private.opened_identity(p_profile_id);
end
$$;
comment on function private.profile_identity(uuid) is 'Who a profile is, for those who reach it.';

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

create function private.grant_access(
  p_profile_id uuid, p_grantee_user_id uuid, p_level public.access_level, p_labels text[], p_valid_until timestamptz,
  p_basis text
) returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  given_mask constant integer := private.label_mask(p_labels);
  of_family uuid;
  new_grant uuid;
begin
  select p.family_id into of_family from public.profiles as p where p.id = p_profile_id and p.deleted_at is null;
  perform private.lock_families(array[of_family]);
  -- Nobody gives more, or for longer, than they themselves manage; nor to themself.
  perform private.require(p_grantee_user_id <> private.uid() and exists (
    select from private.effective_access as a
    where a.principal_id = any (private.principals()) and a.profile_id = p_profile_id and a.level = 'manage'
      and a.validity @> statement_timestamp()
      and given_mask & ~a.read_mask = 0
      and (upper_inf(a.validity) or p_valid_until <= upper(a.validity))
  ) and exists (select from auth.users as u where u.id = p_grantee_user_id and u.deleted_at is null));
  insert into public.profile_grants
    (profile_id, family_id, grantee_user_id, level, label_mask, valid_until, basis, granted_by)
  values (p_profile_id, of_family, p_grantee_user_id, p_level, given_mask, p_valid_until, p_basis, private.uid())
  returning id into new_grant;
  return new_grant;
end
$$;
comment on function private.grant_access(uuid, uuid, public.access_level, text[], timestamptz, text) is
  'Opens a profile to another account; for those who manage it, at most what they hold.';

create function private.revoke_access(p_grant_id uuid) returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  found_grant public.profile_grants;
begin
  perform private.lock_families(array(select g.family_id from public.profile_grants as g where g.id = p_grant_id));
  select * into found_grant from public.profile_grants as g where g.id = p_grant_id;
  perform private.require(found_grant.grantee_user_id = private.uid()
    or (private.access_of(private.principals(), found_grant.profile_id)).level = 'manage');
  update public.profile_grants as g set revoked_at = statement_timestamp(), revoked_by = private.uid()
  where g.id = p_grant_id and g.revoked_at is null;
end
$$;
comment on function private.revoke_access(uuid) is 'Takes a grant back: those who manage the profile, or the grantee.';

-- The public surface.
create function public.create_family(p_label text) returns uuid
language sql set search_path = '' return private.create_family(p_label);
comment on function public.create_family(text) is 'Founds a family; you become its owner.';

create function public.create_profile(
  p_family_id uuid, p_kind public.profile_kind, p_label text, p_given text default null, p_family text default null,
  p_birth_date date default null, p_sex text default null, p_identifiers jsonb default '[]',
  p_for_self boolean default false
) returns uuid
language sql set search_path = ''
return private.create_profile(p_family_id, p_kind, p_label, p_given, p_family, p_birth_date, p_sex, p_identifiers, p_for_self);
comment on function public.create_profile(uuid, public.profile_kind, text, text, text, date, text, jsonb, boolean) is
  'Adds a person or pet to the family. p_for_self: it is you. p_identifiers: [{system, value}].';

create function public.update_profile_identity(
  p_profile_id uuid, p_given text default null, p_family text default null, p_birth_date date default null,
  p_sex text default null, p_identifiers jsonb default '[]'
) returns void
language sql set search_path = ''
return private.update_profile_identity(p_profile_id, p_given, p_family, p_birth_date, p_sex, p_identifiers);
comment on function public.update_profile_identity(uuid, text, text, date, text, jsonb) is 'Replaces who a profile is.';

create function public.profile_identity(p_profile_id uuid) returns json
language sql set search_path = '' return private.profile_identity(p_profile_id);
comment on function public.profile_identity(uuid) is
  'Who a profile is: {profile_id, kind, given, family, birth_date, sex, identifiers}.';

create function public.invite_family_member(p_family_id uuid, p_email text, p_role public.family_role default 'member')
returns uuid
language sql set search_path = '' return private.invite_family_member(p_family_id, p_email, p_role);
comment on function public.invite_family_member(uuid, text, public.family_role) is 'Invites an address into the family.';

create function public.accept_family_invitation(p_invitation_id uuid) returns uuid
language sql set search_path = '' return private.accept_family_invitation(p_invitation_id);
comment on function public.accept_family_invitation(uuid) is 'Joins the family that invited your address; returns the family.';

create function public.grant_access(
  p_profile_id uuid, p_grantee_user_id uuid, p_level public.access_level default 'read', p_labels text[] default '{}',
  p_valid_until timestamptz default null, p_basis text default 'consent'
) returns uuid
language sql set search_path = ''
return private.grant_access(p_profile_id, p_grantee_user_id, p_level, p_labels, p_valid_until, p_basis);
comment on function public.grant_access(uuid, uuid, public.access_level, text[], timestamptz, text) is
  'Opens a profile to another account. Normal rows, and those with the labels named.';

create function public.revoke_access(p_grant_id uuid) returns void
language sql set search_path = '' return private.revoke_access(p_grant_id);
comment on function public.revoke_access(uuid) is 'Takes a grant back, from the next statement on.';

do $$
declare
  signature text;
begin
  foreach signature in array array[
    'create_family(text)',
    'create_profile(uuid, public.profile_kind, text, text, text, date, text, jsonb, boolean)',
    'update_profile_identity(uuid, text, text, date, text, jsonb)',
    'profile_identity(uuid)',
    'invite_family_member(uuid, text, public.family_role)',
    'accept_family_invitation(uuid)',
    'grant_access(uuid, uuid, public.access_level, text[], timestamptz, text)',
    'revoke_access(uuid)'
  ] loop
    execute format('grant execute on function private.%s, public.%s to authenticated', signature, signature);
  end loop;
end
$$;
