-- Takes back inviting and ending staff; who works where stays, open invitations are lost.
drop function public.invite_organization_member(uuid, text, public.organization_role);
drop function public.accept_organization_invitation(uuid);
drop function public.withdraw_organization_invitation(uuid);
drop function public.set_organization_roles(uuid, uuid, text[]);
drop function public.end_organization_membership(uuid, uuid);
drop function public.organization_staff(uuid);
drop function public.organization_patients(uuid);
drop function private.invite_organization_member(uuid, text, public.organization_role);
drop function private.accept_organization_invitation(uuid);
drop function private.withdraw_organization_invitation(uuid);
drop function private.set_organization_roles(uuid, uuid, text[]);
drop function private.end_organization_membership(uuid, uuid);
drop function private.organization_staff(uuid);
drop function private.organization_patients(uuid);
select audit.drop_table('public.organization_invitations');
