-- Takes back invitations into a family.
drop function public.invite_family_member(uuid, text, public.family_role);
drop function public.accept_family_invitation(uuid);
drop function private.invite_family_member(uuid, text, public.family_role);
drop function private.accept_family_invitation(uuid);
