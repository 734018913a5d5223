-- Takes back families: people, their identities and keys are lost.
drop table private.guardianship_terms;
drop table public.shared_dependents;
drop table private.profile_identities;
delete from private.data_keys;
drop table public.profiles;
drop table public.family_members;
drop table public.families;
drop function private.my_families(public.family_role[]);
drop function private.keep_an_owner();
drop type public.profile_kind;
drop type public.family_role;
