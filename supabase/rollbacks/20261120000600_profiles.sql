-- Takes back what a family does for its profiles.
drop function public.create_family(text, text);
drop function public.rename_family(uuid, text);
drop function public.create_profile(uuid, public.profile_kind, text, text, text, date, text, jsonb, boolean, text);
drop function public.rename_profile(uuid, text);
drop function public.update_profile_identity(uuid, text, text, date, text, jsonb, text);
drop function public.profile_identity(uuid);
drop function private.create_family(text, text);
drop function private.rename_family(uuid, text);
drop function private.create_profile(uuid, public.profile_kind, text, text, text, date, text, jsonb, boolean, text);
drop function private.rename_profile(uuid, text);
drop function private.update_profile_identity(uuid, text, text, date, text, jsonb, text);
drop function private.profile_identity(uuid);
drop function private.opened_identity(uuid);
drop function private.store_identity(uuid, uuid, text, text, date, text, jsonb);
drop function private.renew_terms(uuid, date);
drop function private.terms_of(public.profile_kind, date, text);
drop function private.birthday(date, integer);
drop function private.known_jurisdiction(text);
