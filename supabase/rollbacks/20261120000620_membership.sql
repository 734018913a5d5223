-- Takes back leaving a family and removing somebody from it; who left stays out.
drop function public.leave_family(uuid);
drop function public.remove_family_member(uuid, uuid);
drop function private.leave_family(uuid);
drop function private.remove_family_member(uuid, uuid);
