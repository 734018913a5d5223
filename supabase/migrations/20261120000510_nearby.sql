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

-- The caller's own: themself, dependents, the latest grants; and what they opened last, which few have: then it is a query more.
-- One row of access that counts now is enough.
create function private.near() returns uuid[]
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  token constant jsonb := auth.jwt();
  caller uuid;
  own uuid[];
  has_opened boolean;
begin
  select s.user_id, array(
      select a.profile_id
      from (
        select e.profile_id, e.valid_from, e.valid_until from private.effective_access as e
        where e.principal_id = s.user_id order by e.source desc, e.valid_from desc limit 16
      ) as a
      where a.valid_from <= statement_timestamp() and a.valid_until > statement_timestamp()
    ), exists (select from private.opened_profiles as o where o.user_id = s.user_id)
  into caller, own, has_opened
  from private.standing_sessions as s
  where s.id = nullif(token ->> 'session_id', '')::uuid and s.user_id = nullif(token ->> 'sub', '')::uuid;
  if not has_opened then
    return own;
  end if;
  return own || array(
    select o.profile_id from private.opened_profiles as o
    where o.user_id = caller and exists (
      select from private.effective_access as a
      where a.profile_id = o.profile_id
        and a.principal_id = any (caller || array(select f.organization_id from private.acting_for as f where f.user_id = caller))
        and a.valid_from <= statement_timestamp() and a.valid_until > statement_timestamp()));
end
$$;
comment on function private.near() is 'A few of the profiles the caller reaches now, twenty at most; null for nobody.';
grant execute on function private.near() to authenticated;

-- Asked of what is near only, so that the session need not be looked at again. Here all that counts now is added up. The caller
-- stands in sub-selects: as a parameter it would have the query planned anew each time.
create function private.near_by_label() returns uuid[]
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  return (
    select coalesce(array_agg(n.profile_id) filter (where m.mask = -1), '{}')
      || array_fill(null::uuid, array[20 - (count(*) filter (where m.mask = -1))::integer])
      || array_agg(n.profile_id) filter (where m.mask = 0)
    from (
      (select e.profile_id from private.effective_access as e
        where e.principal_id = (select auth.uid()) order by e.source desc, e.valid_from desc limit 16)
      union all
      select o.profile_id from private.opened_profiles as o where o.user_id = (select auth.uid())
    ) as n
    cross join lateral (
      select bit_or(a.mask) as mask from private.effective_access as a
      where a.profile_id = n.profile_id
        and a.principal_id = any ((select auth.uid() || array(
          select f.organization_id from private.acting_for as f where f.user_id = auth.uid()))::uuid[])
        and a.valid_from <= statement_timestamp() and a.valid_until > statement_timestamp()
    ) as m
  );
end
$$;
comment on function private.near_by_label() is
  'Of what is near: in the first twenty places the profiles of which every label is open to the user of the token, after them those of which none is.';
grant execute on function private.near_by_label() to authenticated;

create function private.open_profile(p_profile_id uuid) returns json
language plpgsql
security definer
set search_path = ''
as $$
declare
  caller constant uuid := private.uid();
begin
  if private.holds(p_profile_id, 'read') is not true then
    return audit.refusal('open_profile', p_profile_id);
  end if;
  perform audit.note_read('open_profile', p_profile_id, '{}');
  insert into private.opened_profiles (user_id, profile_id) values (caller, p_profile_id)
  on conflict (user_id, profile_id) do update set opened_at = excluded.opened_at;
  delete from private.opened_profiles as o
  where o.user_id = caller and o.profile_id not in (
    select l.profile_id from private.opened_profiles as l where l.user_id = caller order by l.opened_at desc limit 4);
  return to_json(p_profile_id);
end
$$;
comment on function private.open_profile(uuid) is 'Notes that the caller works with a profile now; for those who reach it.';

create function public.open_profile(p_profile_id uuid) returns json
language sql set search_path = '' return private.open_profile(p_profile_id);
comment on function public.open_profile(uuid) is
  'Tells that you begin to work with a profile, and returns it: it is on the audit trail, and for those who reach thousands long answers come faster.';
select private.offer('authenticated', 'open_profile(uuid)');

select private.protect('public.profiles', 'profiles.deleted_at is null', '{"by": "access", "key": "id"}');
select private.protect('public.profile_grants', null, '{"by": "principal", "key": "grantee_user_id"}',
  '{"by": "principal", "key": "grantee_organization_id"}', '{"by": "access", "level": "manage"}');
select private.protect('public.shared_dependents', null, '{"by": "access", "level": "manage"}',
  '{"by": "family", "key": "with_family_id", "roles": ["owner", "guardian"]}');
