-- Membership: who leaves a family, who is removed, and who becomes what in it. The last owner stays (23514).

-- One's own record goes along: it was never the family's. A child's stays with its guardians until majority.
create function private.own_profile(p_family_id uuid, p_user_id uuid) returns uuid
language sql
stable
set search_path = ''
as $$
  select p.id from public.profiles as p
  where p.family_id = p_family_id and p.user_id = p_user_id and p.deleted_at is null
    and (p.kind = 'self' or (p.kind = 'child' and (
      select max(t.valid_until) <= statement_timestamp() from private.guardianship_terms as t where t.profile_id = p.id)))
$$;
comment on function private.own_profile(uuid, uuid) is 'The profile in a family that an adult takes along when they leave it.';

create function private.take_along(p_profile_id uuid) returns void
language plpgsql
set search_path = ''
as $$
declare
  new_family uuid;
begin
  delete from private.guardianship_terms as t where t.profile_id = p_profile_id;
  update public.profiles as p set kind = 'self' where p.id = p_profile_id and p.kind <> 'self';
  insert into public.families (label, jurisdiction, created_by)
  -- Not by the person's name: that is the profile's, and goes with it when it is erased.
  select 'Family', p.jurisdiction, p.user_id from public.profiles as p where p.id = p_profile_id
  returning id into new_family;
  insert into public.family_members (family_id, user_id, role)
  select new_family, p.user_id, 'owner' from public.profiles as p where p.id = p_profile_id;
  perform private.move_profile(p_profile_id, new_family);
end
$$;
comment on function private.take_along(uuid) is 'Moves somebody''s own profile to a new family of their own.';

create function private.leave_family(p_family_id uuid) returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  own uuid;
begin
  perform private.lock_families(array[p_family_id]);
  own := private.own_profile(p_family_id, private.uid());
  perform private.require(own is not null or p_family_id = any (private.my_families()));
  delete from public.family_members as m where m.family_id = p_family_id and m.user_id = private.uid();
  if own is not null then
    perform private.take_along(own);
  end if;
end
$$;
comment on function private.leave_family(uuid) is
  'The caller leaves a family and takes their own profile along; also whoever was removed while it could not move.';

create function private.remove_family_member(p_family_id uuid, p_user_id uuid) returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  own uuid;
begin
  perform private.lock_families(array[p_family_id]);
  perform private.require(p_family_id = any (private.my_families('{owner}')) and exists (
    select from public.family_members as m where m.family_id = p_family_id and m.user_id = p_user_id));
  delete from public.family_members as m where m.family_id = p_family_id and m.user_id = p_user_id;
  -- Removing waits for no document: then the profile, which only its person reaches, stays until they fetch it.
  own := private.own_profile(p_family_id, p_user_id);
  if own is not null and not private.documents_on_their_way(own) then
    perform private.take_along(own);
  end if;
end
$$;
comment on function private.remove_family_member(uuid, uuid) is
  'Takes somebody out of a family, their own profile with them; for its owners.';

create function private.set_family_role(p_family_id uuid, p_user_id uuid, p_role public.family_role) returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.lock_families(array[p_family_id]);
  perform private.require(p_family_id = any (private.my_families('{owner}')) and p_role is not null and exists (
    select from public.family_members as m where m.family_id = p_family_id and m.user_id = p_user_id));
  update public.family_members as m set role = p_role
  where m.family_id = p_family_id and m.user_id = p_user_id and m.role <> p_role;
end
$$;
comment on function private.set_family_role(uuid, uuid, public.family_role) is 'Says what a member is in the family; for its owners.';

create function private.hand_over_family(p_family_id uuid, p_user_id uuid) returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.lock_families(array[p_family_id]);
  perform private.require(p_family_id = any (private.my_families('{owner}')) and p_user_id <> private.uid() and exists (
    select from public.family_members as m where m.family_id = p_family_id and m.user_id = p_user_id));
  update public.family_members as m
  set role = case when m.user_id = p_user_id then 'owner' else 'guardian' end::public.family_role
  where m.family_id = p_family_id and m.user_id in (p_user_id, private.uid());
end
$$;
comment on function private.hand_over_family(uuid, uuid) is 'Another member becomes owner, and the owner who called guardian.';

-- The public surface.
create function public.leave_family(p_family_id uuid) returns void
language sql set search_path = '' return private.leave_family(p_family_id);
comment on function public.leave_family(uuid) is
  'Leaves a family; your own profile moves to a new family of yours. Its last owner cannot leave.';

create function public.remove_family_member(p_family_id uuid, p_user_id uuid) returns void
language sql set search_path = '' return private.remove_family_member(p_family_id, p_user_id);
comment on function public.remove_family_member(uuid, uuid) is 'Takes somebody out of a family, from the next statement on; for its owners.';

create function public.set_family_role(p_family_id uuid, p_user_id uuid, p_role public.family_role) returns void
language sql set search_path = '' return private.set_family_role(p_family_id, p_user_id, p_role);
comment on function public.set_family_role(uuid, uuid, public.family_role) is 'Makes a member owner, guardian or plain member; for owners.';

create function public.hand_over_family(p_family_id uuid, p_user_id uuid) returns void
language sql set search_path = '' return private.hand_over_family(p_family_id, p_user_id);
comment on function public.hand_over_family(uuid, uuid) is 'Makes another member owner and you guardian; for owners.';

select private.offer('authenticated', 'leave_family(uuid)', 'remove_family_member(uuid, uuid)',
  'set_family_role(uuid, uuid, public.family_role)', 'hand_over_family(uuid, uuid)');
