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

-- Up to four profiles of which every label is open, four of which none is, and four others: the place in the array tells
-- which. What was opened last comes first; of these all rows are added up. Of the caller's own rows at most 32 are looked
-- at: when there are more, or an organization's count too, a profile without labels may have some after all.
create function private.near() returns uuid[]
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  token constant jsonb := auth.jwt();
  gap constant uuid[] := '{null,null,null,null}';
  is_all boolean;
  whole uuid[];
  plain uuid[];
  unsure uuid[];
  others uuid[];
begin
  select max(n.seen) < 32 and acting.organizations = '{}', array_agg(n.profile_id) filter (where n.mask = -1),
    array_agg(n.profile_id) filter (where n.mask = 0 and n.seen = 0),
    array_agg(n.profile_id) filter (where n.mask = 0 and n.seen > 0),
    array_agg(n.profile_id) filter (where n.mask not in (-1, 0))
  into is_all, whole, plain, unsure, others
  from private.standing_sessions as s
  cross join lateral (
    select array(select f.organization_id from private.acting_for as f where f.user_id = s.user_id) as organizations
  ) as acting
  cross join lateral (
    select o.profile_id, (
      select bit_or(a.mask) from private.effective_access as a
      where a.profile_id = o.profile_id and a.principal_id = any (s.user_id || acting.organizations)
        and a.valid_from <= statement_timestamp() and a.valid_until > statement_timestamp()) as mask, 0 as seen
    from private.opened_profiles as o where o.user_id = s.user_id
    union all
    select r.profile_id, bit_or(r.mask)
      filter (where r.valid_from <= statement_timestamp() and r.valid_until > statement_timestamp()), sum(count(*)) over ()
    from (
      select a.profile_id, a.mask, a.valid_from, a.valid_until from private.effective_access as a
      where a.principal_id = s.user_id order by a.source desc, a.valid_from desc limit 32
    ) as r group by r.profile_id
  ) as n
  where s.id = nullif(token ->> 'session_id', '')::uuid and s.user_id = nullif(token ->> 'sub', '')::uuid
  group by acting.organizations;
  if is_all then
    plain := plain || unsure;
  else
    others := unsure || others;
  end if;
  return (whole || gap)[1:4] || (plain || gap)[1:4] || (others || whole[5:] || plain[5:])[1:4];
end
$$;
comment on function private.near() is
  'Profiles the caller reaches now: places 1 to 4 with every label, 5 to 8 with none, 9 to 12 with some or unsaid.';
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
