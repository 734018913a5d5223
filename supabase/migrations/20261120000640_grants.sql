-- Grants: access one gives another to a profile, never more than one holds, and taken back from the next statement on.

-- The one present row of access somebody gives on the strength of: their own before a guardian's before a grant's.
create function private.authority(p_profile_id uuid, p_mask integer, p_valid_until timestamptz)
returns table (given_as text, given_under uuid, valid_until timestamptz)
language sql
stable
set search_path = ''
as $$
  select case when a.source = 'grant' then g.given_as else a.source end, g.id,
    coalesce(p_valid_until, g.valid_until)
  from private.present_access as a
  left join public.profile_grants as g on a.source = 'grant' and g.id = a.source_id
  where a.principal_id = private.uid() and a.profile_id = p_profile_id and a.level = 'manage'
    and p_mask & ~a.mask = 0
    -- A guardian's may name any end: it is cut by the terms of guardianship as they come.
    and (p_valid_until is null or g.valid_until is null or p_valid_until <= g.valid_until)
  order by array_position(array['self', 'guardian', 'grant'], a.source), g.valid_until desc nulls first, a.source_id
  limit 1
$$;
comment on function private.authority(uuid, integer, timestamptz) is
  'On what the caller may give these labels of a profile until then: whose authority, which grant, and until when at most. No row: on nothing.';

create function private.require_grant_form(
  p_organization_id uuid, p_level public.access_level, p_valid_from timestamptz, p_valid_until timestamptz, p_basis text
) returns void
language plpgsql
set search_path = ''
as $$
begin
  perform private.require_value(p_level is not null, 'a grant has a level', 'read, write or manage.');
  perform private.require_value(p_level <> 'manage' or p_organization_id is null, 'an organization never manages a record',
    'Give it read or write.');
  perform private.require_value(isfinite(p_valid_from) and coalesce(p_valid_until > p_valid_from, true),
    'a grant ends after it begins');
  perform private.require_value(p_basis ~ '^[a-z][a-z-]{1,40}$', 'the basis is a kebab-case code', 'consent, for example.');
end
$$;
comment on function private.require_grant_form(uuid, public.access_level, timestamptz, timestamptz, text) is
  'Raises 22023 for a grant that cannot be given as it is.';

create function private.grant_access(
  p_profile_id uuid, p_grantee_user_id uuid, p_grantee_organization_id uuid, p_level public.access_level, p_labels text[],
  p_valid_from timestamptz, p_valid_until timestamptz, p_basis text
) returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  given_mask constant integer := private.label_mask(p_labels);
  starts_at constant timestamptz := greatest(coalesce(p_valid_from, statement_timestamp()), statement_timestamp());
  authority record;
  new_grant uuid;
begin
  perform private.require_value(num_nonnulls(p_grantee_user_id, p_grantee_organization_id) = 1,
    'a grant is for one user or one organization');
  perform private.lock_families(array(
    select p.family_id from public.profiles as p where p.id = p_profile_id and p.deleted_at is null));
  select * into authority from private.authority(p_profile_id, given_mask, p_valid_until);
  perform private.require(authority.given_as is not null and p_grantee_user_id is distinct from private.uid()
    and (p_grantee_organization_id is null or private.may_be_granted(p_grantee_organization_id, p_profile_id))
    and (p_grantee_user_id is null or exists (
      select from auth.users as u where u.id = p_grantee_user_id and u.deleted_at is null)));
  perform private.require_grant_form(p_grantee_organization_id, p_level, starts_at, authority.valid_until, p_basis);
  if p_grantee_organization_id is not null then
    perform private.consent_to_grant(p_profile_id, p_grantee_organization_id, given_mask, authority.valid_until,
      authority.given_as, authority.given_under);
  end if;
  insert into public.profile_grants (profile_id, family_id, grantee_user_id, grantee_organization_id, level, label_mask,
    valid_from, valid_until, basis, given_as, given_under, granted_by)
  select p.id, p.family_id, p_grantee_user_id, p_grantee_organization_id, p_level, given_mask, starts_at,
    authority.valid_until, p_basis, authority.given_as, authority.given_under, private.uid()
  from public.profiles as p where p.id = p_profile_id
  returning id into new_grant;
  return new_grant;
end
$$;
comment on function
  private.grant_access(uuid, uuid, uuid, public.access_level, text[], timestamptz, timestamptz, text) is
  'Opens a profile to another account or, with consent, an organization; for those who manage it, at most what they hold.';

create function private.may_be_granted(p_organization_id uuid, p_profile_id uuid) returns boolean
language sql
stable
set search_path = ''
as $$
  select exists (
    select from public.organizations as o
    where o.id = p_organization_id and o.verified_at is not null and o.suspended_at is null)
$$;
comment on function private.may_be_granted(uuid, uuid) is 'Whether an organization may be given access to a profile now.';

create function private.revoke_access(p_grant_id uuid) returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  g public.profile_grants;
  person uuid;
begin
  perform private.lock_families(array(select o.family_id from public.profile_grants as o where o.id = p_grant_id));
  select * into g from public.profile_grants as o where o.id = p_grant_id;
  select p.user_id into person from public.profiles as p where p.id = g.profile_id and p.deleted_at is null;
  -- A person takes back whatever opens their record; what they gave themself, of those who manage it they alone.
  perform private.require(private.uid() in (g.grantee_user_id, person)
    or (private.holds(g.profile_id, 'manage', g.label_mask) and (g.granted_by = person) is not true));
  perform private.revoke_grants(array[g.id]);
end
$$;
comment on function private.revoke_access(uuid) is
  'Takes a grant back, and all that was given under it: the grantee, the person, or those who manage the profile and see the grant.';

create function private.revoke_grants(p_grant_ids uuid[]) returns void
language sql
volatile
set search_path = ''
as $$
  with recursive fallen as (
    select g.id from public.profile_grants as g where g.id = any (p_grant_ids)
    union
    select g.id from public.profile_grants as g join fallen as f on g.given_under = f.id
  )
  update public.profile_grants as g set revoked_at = statement_timestamp(), revoked_by = private.uid()
  where g.id in (select f.id from fallen as f) and g.revoked_at is null
$$;
comment on function private.revoke_grants(uuid[]) is
  'Takes grants back, and all that was given under them. For callers that have checked access and locked the family.';

-- The public surface.
create function public.grant_access(
  p_profile_id uuid, p_grantee_user_id uuid default null, p_level public.access_level default 'read',
  p_labels text[] default '{}', p_valid_until timestamptz default null, p_basis text default 'consent',
  p_valid_from timestamptz default null, p_grantee_organization_id uuid default null
) returns uuid
language sql set search_path = ''
return private.grant_access(p_profile_id, p_grantee_user_id, p_grantee_organization_id, p_level, p_labels, p_valid_from,
  p_valid_until, p_basis);
comment on function
  public.grant_access(uuid, uuid, public.access_level, text[], timestamptz, text, timestamptz, uuid) is
  'Opens a profile to another account or to an organization. Normal rows, and those with the labels named.';

create function public.revoke_access(p_grant_id uuid) returns void
language sql set search_path = '' return private.revoke_access(p_grant_id);
comment on function public.revoke_access(uuid) is 'Takes a grant back, from the next statement on, with all that was given under it.';

select private.offer('authenticated', 'revoke_access(uuid)');
grant execute on function
  private.grant_access(uuid, uuid, uuid, public.access_level, text[], timestamptz, timestamptz, text),
  public.grant_access(uuid, uuid, public.access_level, text[], timestamptz, text, timestamptz, uuid) to authenticated;
