-- Membership: who leaves a family, and who is removed from it.

create function private.leave_family(p_family_id uuid) returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.lock_families(array[p_family_id]);
  perform private.require(p_family_id = any (private.my_families()));
  delete from public.family_members as m where m.family_id = p_family_id and m.user_id = private.uid();
end
$$;
comment on function private.leave_family(uuid) is 'The caller leaves a family; its last owner cannot.';

create function private.remove_family_member(p_family_id uuid, p_user_id uuid) returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.lock_families(array[p_family_id]);
  perform private.require(p_family_id = any (private.my_families('{owner}')) and exists (
    select from public.family_members as m where m.family_id = p_family_id and m.user_id = p_user_id));
  delete from public.family_members as m where m.family_id = p_family_id and m.user_id = p_user_id;
end
$$;
comment on function private.remove_family_member(uuid, uuid) is 'Takes somebody out of a family; for its owners.';

-- The public surface.
create function public.leave_family(p_family_id uuid) returns void
language sql set search_path = '' return private.leave_family(p_family_id);
comment on function public.leave_family(uuid) is 'Leaves a family; its last owner cannot.';

create function public.remove_family_member(p_family_id uuid, p_user_id uuid) returns void
language sql set search_path = '' return private.remove_family_member(p_family_id, p_user_id);
comment on function public.remove_family_member(uuid, uuid) is 'Takes somebody out of a family, from the next statement on; for its owners.';

select private.offer('authenticated', 'leave_family(uuid)', 'remove_family_member(uuid, uuid)');
