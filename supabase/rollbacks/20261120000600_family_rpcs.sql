-- Takes back what a family does.
drop function public.create_family(text);
drop function public.create_profile(uuid, public.profile_kind, text, text, text, date, text, jsonb, boolean);
drop function public.update_profile_identity(uuid, text, text, date, text, jsonb);
drop function public.profile_identity(uuid);
drop function public.invite_family_member(uuid, text, public.family_role);
drop function public.accept_family_invitation(uuid);
drop function public.grant_access(uuid, uuid, public.access_level, text[], timestamptz, text);
drop function public.revoke_access(uuid);
drop function private.create_family(text);
drop function private.create_profile(uuid, public.profile_kind, text, text, text, date, text, jsonb, boolean);
drop function private.update_profile_identity(uuid, text, text, date, text, jsonb);
drop function private.profile_identity(uuid);
drop function private.invite_family_member(uuid, text, public.family_role);
drop function private.accept_family_invitation(uuid);
drop function private.grant_access(uuid, uuid, public.access_level, text[], timestamptz, text);
drop function private.revoke_access(uuid);
drop function private.opened_identity(uuid);
drop function private.store_identity(uuid, uuid, text, text, date, text, jsonb);
