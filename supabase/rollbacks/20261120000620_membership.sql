-- Takes back leaving a family, removing somebody and changing roles; who left stays out.
drop function public.leave_family(uuid);
drop function public.remove_family_member(uuid, uuid);
drop function public.set_family_role(uuid, uuid, public.family_role);
drop function public.hand_over_family(uuid, uuid);
drop function private.hand_over_family(uuid, uuid);
drop function private.set_family_role(uuid, uuid, public.family_role);
drop function private.remove_family_member(uuid, uuid);
drop function private.leave_family(uuid);
drop function private.take_along(uuid);
drop function private.own_profile(uuid, uuid);
