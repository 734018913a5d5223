-- Takes back organizations and practitioners: all of them, and who works where, are lost.
drop function private.principals();
drop function private.principals_of(uuid);
drop view private.acting_for;
drop function private.is_verified_practitioner(uuid);
drop view private.verified_credentials;
select audit.drop_table('public.practitioner_credentials');
select audit.drop_table('public.practitioners');
select audit.drop_table('public.organization_members');
select audit.drop_table('public.organizations');
drop function private.my_organizations(public.organization_role[]);
drop type public.organization_role;
