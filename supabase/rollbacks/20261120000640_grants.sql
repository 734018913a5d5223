-- Takes back giving and taking access; what was given stands.
drop function public.grant_access(uuid, uuid, public.access_level, text[], timestamptz, text, timestamptz, uuid);
drop function public.revoke_access(uuid);
drop function private.require_grant_form(uuid, public.access_level, timestamptz, timestamptz, text);
drop function private.grant_access(uuid, uuid, uuid, public.access_level, text[], timestamptz, timestamptz, text);
drop function private.revoke_access(uuid);
drop function private.revoke_grants(uuid[]);
drop function private.may_be_granted(uuid, uuid);
drop function private.authority(uuid, integer, timestamptz);
