-- Takes back invitations; what was accepted stands.
drop function public.invite_family_member(uuid, text, public.family_role);
drop function public.invite_to_profile(uuid, text, public.invitation_purpose);
drop function public.accept_invitation(uuid, uuid);
drop function public.withdraw_invitation(uuid);
drop function private.withdraw_invitation(uuid);
drop function private.accept_invitation(uuid, uuid);
drop function private.name_emergency_contact(public.invitations);
drop function private.take_over_dependent(public.invitations, uuid);
drop function private.share_dependent(public.invitations, uuid);
drop function private.make_own(uuid, uuid);
drop function private.is_of_age(uuid);
drop function private.join_family(public.invitations);
drop function private.invite_to_profile(uuid, text, public.invitation_purpose);
drop function private.invite_family_member(uuid, text, public.family_role);
drop function private.invite(public.invitations, text);
drop function private.may_invite(public.invitations);
select audit.drop_table('public.invitations');
drop type public.invitation_purpose;
