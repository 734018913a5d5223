-- Takes back families: people, their identities and keys are lost.
select audit.drop_table('private.guardianship_terms');
select audit.drop_table('public.shared_dependents');
select audit.drop_table('private.profile_identities');
delete from private.data_keys;
select audit.drop_table('public.profiles');
select audit.drop_table('public.family_members');
select audit.drop_table('public.families');
drop function private.my_families(public.family_role[]);
drop function private.keep_an_owner();
drop type public.profile_kind;
drop type public.family_role;
