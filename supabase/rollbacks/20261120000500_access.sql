-- Takes back access: every grant is lost; from here on clients see no profile.
select private.hide('public.profiles');
select private.hide('public.shared_dependents');
do $$
declare
  source text;
begin
  foreach source in array array['public.family_members', 'public.profiles', 'public.shared_dependents', 'private.guardianship_terms'] loop
    execute format('drop trigger derive_access_insert on %s', source);
    execute format('drop trigger derive_access_update on %s', source);
    execute format('drop trigger derive_access_delete on %s', source);
  end loop;
end
$$;
select audit.drop_table('public.profile_grants');
drop function private.holds(uuid, public.access_level, integer);
drop function private.access_of(uuid[], uuid, timestamptz, integer);
drop function private.grant_is_shown(text, uuid, integer);
drop function private.access_differences();
drop function private.access_changed();
drop function private.families_of(jsonb);
drop function private.refresh_access(uuid[]);
drop function private.lock_families(uuid[]);
drop function private.derived_access(uuid[]);
drop view private.present_access;
drop table private.effective_access;
drop type public.access_level;
drop index public.families_jurisdiction_idx, public.profiles_jurisdiction_idx;
alter table public.families drop constraint families_jurisdiction_fkey;
alter table public.profiles drop constraint profiles_jurisdiction_fkey;
