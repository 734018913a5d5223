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
comment on table private.opened_profiles is 'The profiles a user opened last, eight at most: of those who reach thousands, the ones they work with.';
comment on column private.opened_profiles.user_id is 'Who.';
comment on column private.opened_profiles.profile_id is 'Which.';
comment on column private.opened_profiles.opened_at is 'When, last.';
create index opened_profiles_profile_id_idx on private.opened_profiles (profile_id);
select private.hide('private.opened_profiles');
select audit.attach('private.opened_profiles');

-- Up to eight profiles of which every label is open, eight of which none is, and eight others: the place in the array
-- tells which. Where an organization's access counts too, or more than 64 rows are the caller's own, what a profile's
-- rows add up to is asked of a handful: those opened last, and the first of their own.
create function private.near() returns uuid[]
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  token constant jsonb := auth.jwt();
  gap constant uuid[] := array_fill(null::uuid, '{8}');
  principals uuid[];
  seen bigint;
  whole uuid[];
  plain uuid[];
  others uuid[];
begin
  select s.user_id || array(select f.organization_id from private.acting_for as f where f.user_id = s.user_id),
    own.seen, own.whole, own.plain, own.others into principals, seen, whole, plain, others
  from private.standing_sessions as s
  cross join lateral (
    select coalesce(sum(r.seen), 0) as seen, array_agg(r.profile_id) filter (where r.mask = -1) as whole,
      array_agg(r.profile_id) filter (where r.mask = 0) as plain,
      array_agg(r.profile_id) filter (where r.mask not in (-1, 0)) as others
    from (
      select a.profile_id, count(*) as seen, bit_or(a.mask)
        filter (where a.valid_from <= statement_timestamp() and a.valid_until > statement_timestamp()) as mask
      from (
        select o.profile_id, o.mask, o.valid_from, o.valid_until from private.effective_access as o
        where o.principal_id = s.user_id order by o.source desc, o.valid_from desc limit 64
      ) as a group by a.profile_id
    ) as r
  ) as own
  where s.id = nullif(token ->> 'session_id', '')::uuid and s.user_id = nullif(token ->> 'sub', '')::uuid;
  if seen >= 64 or principals[2] is not null then
    select array_agg(r.profile_id) filter (where r.mask = -1), array_agg(r.profile_id) filter (where r.mask = 0),
      array_agg(r.profile_id) filter (where r.mask not in (-1, 0)) into whole, plain, others
    from (
      select c.profile_id, (
        select bit_or(a.mask) from private.effective_access as a
        where a.profile_id = c.profile_id and a.principal_id = any (principals)
          and a.valid_from <= statement_timestamp() and a.valid_until > statement_timestamp()) as mask
      from (
        select o.profile_id from private.opened_profiles as o where o.user_id = principals[1]
        union
        select unnest((whole || plain)[1:8])
      ) as c
    ) as r;
  end if;
  return (whole || gap)[1:8] || (plain || gap)[1:8] || (others || whole[9:] || plain[9:])[1:8];
end
$$;
comment on function private.near() is
  'Profiles the caller reaches now: places 1 to 8 with every label, 9 to 16 with none, 17 to 24 with some or unsaid. Null for nobody.';
grant execute on function private.near() to authenticated;

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
    select l.profile_id from private.opened_profiles as l where l.user_id = caller order by l.opened_at desc limit 8);
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
