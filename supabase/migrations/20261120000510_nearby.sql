-- Nearby: the few profiles a caller most likely asks for, looked up once per statement.
--
-- A probe of effective_access costs about a microsecond. A count over thousands of rows of one profile would pay that for
-- each, to be told the same thing. So policies look first whether the profile is among these: a comparison of a twentieth of it.
-- It is computed from effective_access at the time of the statement: a revoke binds here as it does there. Whatever is
-- not among these is probed; what stands here changes how fast a row is decided, and never how.

create table private.opened_profiles (
  user_id uuid not null references auth.users (id) on delete cascade,
  profile_id uuid not null references public.profiles (id) on delete cascade,
  opened_at timestamptz not null default clock_timestamp(),
  primary key (user_id, profile_id)
);
comment on table private.opened_profiles is 'The profiles a user opened last, four at most: of those who reach thousands, the ones they work with.';
comment on column private.opened_profiles.user_id is 'Who.';
comment on column private.opened_profiles.profile_id is 'Which.';
comment on column private.opened_profiles.opened_at is 'When, last.';
create index opened_profiles_profile_id_idx on private.opened_profiles (profile_id);
select private.hide('private.opened_profiles');
select audit.attach('private.opened_profiles');

-- What was opened last comes first, then the caller's own: themself, dependents, grants. One row of access that counts now is
-- enough for what has no label, one that opens every label for the rest.
create function private.near(p_every_label boolean) returns uuid[]
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  token constant jsonb := auth.jwt();
begin
  return (
    select array(
      select o.profile_id from private.opened_profiles as o
      where o.user_id = s.user_id and exists (
        select from private.effective_access as a
        where a.profile_id = o.profile_id
          and a.principal_id = any (s.user_id || array(select f.organization_id from private.acting_for as f where f.user_id = s.user_id))
          and a.valid_from <= statement_timestamp() and a.valid_until > statement_timestamp()
          and (a.mask = -1 or not p_every_label))
    ) || array(
      select own.profile_id
      from (
        select a.profile_id, a.mask, a.valid_from, a.valid_until from private.effective_access as a
        where a.principal_id = s.user_id order by a.source desc, a.valid_from desc limit 16
      ) as own
      where own.valid_from <= statement_timestamp() and own.valid_until > statement_timestamp()
        and (own.mask = -1 or not p_every_label)
    )
    from private.standing_sessions as s
    where s.id = nullif(token ->> 'session_id', '')::uuid and s.user_id = nullif(token ->> 'sub', '')::uuid
  );
end
$$;
comment on function private.near(boolean) is
  'A few of the profiles the caller reaches now, or of those of which every label is open to them; null for nobody.';
grant execute on function private.near(boolean) to authenticated;

create function private.open_profile(p_profile_id uuid) returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  caller constant uuid := private.uid();
begin
  perform private.require(private.holds(p_profile_id, 'read'));
  insert into private.opened_profiles (user_id, profile_id) values (caller, p_profile_id)
  on conflict (user_id, profile_id) do update set opened_at = excluded.opened_at;
  delete from private.opened_profiles as o
  where o.user_id = caller and o.profile_id not in (
    select l.profile_id from private.opened_profiles as l where l.user_id = caller order by l.opened_at desc limit 4);
end
$$;
comment on function private.open_profile(uuid) is 'Notes that the caller works with a profile now; for those who reach it.';

create function public.open_profile(p_profile_id uuid) returns void
language sql set search_path = '' return private.open_profile(p_profile_id);
comment on function public.open_profile(uuid) is
  'Tells that you begin to work with a profile: it is on the audit trail, and for those who reach thousands long answers come faster.';
select private.offer('authenticated', 'open_profile(uuid)');

select private.protect('public.profiles', 'profiles.deleted_at is null', '{"by": "access", "key": "id"}');
select private.protect('public.profile_grants', null, '{"by": "principal", "key": "grantee_user_id"}',
  '{"by": "principal", "key": "grantee_organization_id"}', '{"by": "access", "level": "manage"}');
select private.protect('public.shared_dependents', null, '{"by": "access", "level": "manage"}',
  '{"by": "family", "key": "with_family_id", "roles": ["owner", "guardian"]}');
