-- Takes back nearby profiles: what was opened last is forgotten; clients see no profile until policies are made again.
select private.hide('public.profiles');
select private.hide('public.profile_grants');
select private.hide('public.shared_dependents');
drop function public.open_profile(uuid);
drop function private.open_profile(uuid);
drop function private.near_by_label();
drop function private.near();
select audit.drop_table('private.opened_profiles');
