-- Access: who reaches which profile, decided here and nowhere else.
--
-- A profile is reached because it is one's own, because one is guardian of a dependent, or by a grant.
-- `private.effective_access` is derived from these by one function, from scratch, whenever one of its sources changes;
-- policies probe it by (profile, principal). Each row has a time: nothing has to run for access to begin or end, on the
-- day of a birthday neither.

create type public.access_level as enum ('read', 'write', 'manage');

alter table public.families add foreign key (jurisdiction) references public.jurisdictions (code);
alter table public.profiles add foreign key (jurisdiction) references public.jurisdictions (code);
create index families_jurisdiction_idx on public.families (jurisdiction);
create index profiles_jurisdiction_idx on public.profiles (jurisdiction);

create table public.profile_grants (
  id uuid primary key default gen_random_uuid(),
  profile_id uuid not null,
  family_id uuid not null,
  grantee_user_id uuid references auth.users (id) on delete cascade,
  grantee_organization_id uuid references public.organizations (id) on delete cascade,
  level public.access_level not null,
  label_mask integer not null default 0,
  valid_from timestamptz not null default now(),
  valid_until timestamptz,
  basis text not null check (basis ~ '^[a-z][a-z-]{1,40}$'),
  given_as text not null default 'self' check (given_as in ('self', 'guardian')),
  given_under uuid references public.profile_grants (id) on delete cascade,
  granted_by uuid references auth.users (id) on delete set null,
  created_at timestamptz not null default now(),
  revoked_at timestamptz,
  revoked_by uuid references auth.users (id) on delete set null,
  foreign key (family_id, profile_id) references public.profiles (family_id, id) on update cascade on delete cascade,
  check (num_nonnulls(grantee_user_id, grantee_organization_id) = 1),
  check (grantee_organization_id is null or level <> 'manage'),
  check (valid_until > valid_from)
);
comment on table public.profile_grants is 'Access somebody was given to one profile. Written only by RPC: given once, then at most revoked.';
comment on column public.profile_grants.id is 'The grant.';
comment on column public.profile_grants.profile_id is 'What is opened.';
comment on column public.profile_grants.family_id is 'The family of the profile.';
comment on column public.profile_grants.grantee_user_id is 'For whom, if for one account.';
comment on column public.profile_grants.grantee_organization_id is 'For whom, if for those who act for an organization.';
comment on column public.profile_grants.level is 'read, write (adds documents, resolves flags), manage (also gives access).';
comment on column public.profile_grants.label_mask is 'Which sensitivity labels it opens beside normal rows.';
comment on column public.profile_grants.valid_from is 'From when.';
comment on column public.profile_grants.valid_until is 'Until when; null: until revoked.';
comment on column public.profile_grants.basis is 'On what ground, a stable kebab-case code.';
comment on column public.profile_grants.given_as is 'On whose authority: the person''s own, or a guardian''s, with which it closes and ends.';
comment on column public.profile_grants.given_under is 'The grant to its giver it rests upon; revoking that one revokes this one.';
comment on column public.profile_grants.granted_by is 'Who gave it.';
comment on column public.profile_grants.created_at is 'When it was given.';
comment on column public.profile_grants.revoked_at is 'When it was taken back; binds from the next statement.';
comment on column public.profile_grants.revoked_by is 'Who took it back.';
create index profile_grants_profile_idx on public.profile_grants (family_id, profile_id);
create index profile_grants_profile_id_idx on public.profile_grants (profile_id);
create index profile_grants_grantee_idx on public.profile_grants (grantee_user_id);
create index profile_grants_organization_idx on public.profile_grants (grantee_organization_id);
create index profile_grants_given_under_idx on public.profile_grants (given_under);
create index profile_grants_granted_by_idx on public.profile_grants (granted_by);
create index profile_grants_revoked_by_idx on public.profile_grants (revoked_by);
select audit.attach('public.profile_grants');
select private.hide('public.profile_grants'); -- Until all that its policy asks is there.

create table private.effective_access (
  principal_id uuid not null,
  profile_id uuid not null references public.profiles (id) on delete cascade,
  source text not null check (source in ('self', 'guardian', 'grant')),
  source_id uuid not null,
  level public.access_level not null,
  mask integer not null,
  valid_from timestamptz not null,
  valid_until timestamptz not null,
  primary key (profile_id, principal_id, source, source_id, valid_from) include (level, mask, valid_until)
);
comment on table private.effective_access is 'Derived: who reaches what, and why. Never written by hand; policies probe it by its key.';
comment on column private.effective_access.principal_id is 'A user, or an organization all of whose staff reach the profile.';
comment on column private.effective_access.profile_id is 'The profile reached.';
comment on column private.effective_access.source is 'Why: their own, guardian of a dependent, or a grant.';
comment on column private.effective_access.source_id is 'The profile, family or grant it follows from.';
comment on column private.effective_access.level is 'How far it goes.';
comment on column private.effective_access.mask is 'Sensitivity labels it opens; -1 is every label, those not yet invented included.';
comment on column private.effective_access.valid_from is 'From when, compared with statement_timestamp(); may be a birthday.';
comment on column private.effective_access.valid_until is 'Until when, compared with statement_timestamp(); may be a birthday.';
-- What policies probe, with the principal as a filter: a person is reached by few, and the planner would count ten
-- descents for an array in the condition, beside which no other difference between two plans is seen.
create index effective_access_probe_idx on private.effective_access (profile_id)
  include (principal_id, level, mask, valid_from, valid_until);
-- What a principal reaches: their own first, then what they are guardian of, then the latest grants (private.near).
create index effective_access_principal_idx on private.effective_access (principal_id, source desc, valid_from desc)
  include (profile_id, mask, valid_until);

alter table private.effective_access enable row level security;
revoke all on private.effective_access from public, anon, authenticated, service_role;
grant select on private.effective_access to authenticated;
-- The one place that says whose rows count. Policies of other tables ask this one under the caller's role, so that they
-- name the profile only.
create policy "policies see the caller's own rows" on private.effective_access
  for select to authenticated using (principal_id = any ((select private.principals())::uuid[]));

create view private.present_access with (security_invoker = true) as
select a.principal_id, a.profile_id, a.source, a.source_id, a.level, a.mask, a.valid_until
from private.effective_access as a
where a.valid_from <= statement_timestamp() and a.valid_until > statement_timestamp();
comment on view private.present_access is 'The rows of access that count at this moment. Policies say it themselves, on the table they probe.';
comment on column private.present_access.principal_id is 'Who reaches it.';
comment on column private.present_access.profile_id is 'The profile reached.';
comment on column private.present_access.source is 'Why: self, guardian, grant.';
comment on column private.present_access.source_id is 'The profile, family or grant it follows from.';
comment on column private.present_access.level is 'How far it goes.';
comment on column private.present_access.mask is 'Sensitivity labels it opens.';
comment on column private.present_access.valid_until is 'Until when.';
revoke all on private.present_access from public, anon, authenticated, service_role;

-- The one derivation.
create function private.derived_access(p_family_ids uuid[]) returns setof private.effective_access
language sql
stable
set search_path = ''
as $$
  select p.user_id, p.id, 'self', p.id, 'manage'::public.access_level, -1, '-infinity'::timestamptz, 'infinity'::timestamptz
  from public.profiles as p
  where p.family_id = any (p_family_ids) and p.deleted_at is null and p.user_id is not null
  union all
  select m.user_id, p.id, 'guardian', m.family_id, 'manage', t.mask, t.valid_from, t.valid_until
  from public.profiles as p
  join private.guardianship_terms as t on t.profile_id = p.id
  cross join lateral (
    select p.family_id
    union all
    select s.with_family_id from public.shared_dependents as s where s.profile_id = p.id and s.ended_at is null
  ) as keeping
  join public.family_members as m on m.family_id = keeping.family_id
  where p.family_id = any (p_family_ids) and p.deleted_at is null and p.kind <> 'self'
    and m.role in ('owner', 'guardian') and m.user_id is distinct from p.user_id
  union all
  select coalesce(g.grantee_user_id, g.grantee_organization_id), p.id, 'grant', g.id, g.level,
    (g.label_mask | case when g.level = 'manage' then 32 else 0 end) & term.mask,
    greatest(g.valid_from, term.valid_from), least(coalesce(g.valid_until, 'infinity'), term.valid_until)
  from public.profiles as p
  join public.profile_grants as g on g.profile_id = p.id
  -- What a guardian gave closes and ends as guardianship does.
  cross join lateral (
    select -1 as mask, '-infinity'::timestamptz as valid_from, 'infinity'::timestamptz as valid_until where g.given_as = 'self'
    union all
    select t.mask, t.valid_from, t.valid_until from private.guardianship_terms as t
    where t.profile_id = p.id and g.given_as = 'guardian'
  ) as term
  where p.family_id = any (p_family_ids) and p.deleted_at is null and g.revoked_at is null
    and greatest(g.valid_from, term.valid_from) < least(coalesce(g.valid_until, 'infinity'), term.valid_until)
$$;
comment on function private.derived_access(uuid[]) is 'What effective_access has to hold for the profiles these families keep, computed from scratch.';

-- First the version, ids in order, so that two changes in one family wait for each other (or fail with 40001 under
-- repeatable read); then the derivation, which by then sees what the other one did. A membership also matters to the
-- families whose dependents are shared with it; should one become so while this waits, it is locked out of order, and
-- the worst is a deadlock that ends one of the two (40P01, to be tried again).
create function private.lock_families(p_family_ids uuid[]) returns uuid[]
language plpgsql
set search_path = ''
as $$
declare
  locked uuid[] := '{}';
  concerned uuid[];
begin
  loop
    concerned := array(
      select f.id from unnest(p_family_ids) as f (id) where f.id is not null -- None is in none: it would never be locked.
      union
      select s.family_id from public.shared_dependents as s where s.with_family_id = any (p_family_ids) and s.ended_at is null);
    exit when concerned <@ locked;
    perform from public.families as f where f.id = any (concerned) order by f.id for no key update;
    locked := concerned;
  end loop;
  update public.families as f set access_version = f.access_version + 1 where f.id = any (locked);
  return locked;
end
$$;
comment on function private.lock_families(uuid[]) is
  'Serializes changes of access within families; called before rights are checked or derived. All that were locked.';

create function private.refresh_access(p_family_ids uuid[]) returns void
language plpgsql
set search_path = ''
as $$
declare
  concerned constant uuid[] := private.lock_families(p_family_ids);
begin
  delete from private.effective_access as a
  using public.profiles as p
  where a.profile_id = p.id and p.family_id = any (concerned);
  insert into private.effective_access select * from private.derived_access(concerned);
end
$$;
comment on function private.refresh_access(uuid[]) is 'Derives the access to all profiles of families again.';

create function private.families_of(p_row jsonb) returns setof uuid
language sql
immutable
set search_path = ''
as $$
  select f.id::uuid from unnest(array[p_row ->> 'family_id', p_row ->> 'with_family_id']) as f (id) where f.id is not null
$$;
comment on function private.families_of(jsonb) is 'The families whose access a row of one of the sources concerns.';

create function private.access_changed() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  touched uuid[];
begin
  if tg_op = 'INSERT' then
    touched := array(select private.families_of(to_jsonb(n)) from new_rows as n);
  elsif tg_op = 'DELETE' then
    touched := array(select private.families_of(to_jsonb(o)) from old_rows as o);
  else
    touched := array(
      select private.families_of(to_jsonb(n)) from new_rows as n
      union
      select private.families_of(to_jsonb(o)) from old_rows as o);
  end if;
  if touched <> '{}' then
    perform private.refresh_access(touched);
  end if;
  return null;
end
$$;
comment on function private.access_changed() is 'Trigger: derives the access of the families a statement touched.';

do $$
declare
  source text;
begin
  foreach source in array array['public.family_members', 'public.profiles', 'public.profile_grants',
    'public.shared_dependents', 'private.guardianship_terms'] loop
    execute format('create trigger derive_access_insert after insert on %s referencing new table as new_rows
      for each statement execute function private.access_changed()', source);
    execute format('create trigger derive_access_update after update on %s referencing old table as old_rows
      new table as new_rows for each statement execute function private.access_changed()', source);
    execute format('create trigger derive_access_delete after delete on %s referencing old table as old_rows
      for each statement execute function private.access_changed()', source);
  end loop;
end
$$;

create function private.access_differences() returns table (difference text, principal_id uuid, profile_id uuid, source text)
language sql
stable
set search_path = ''
as $$
  with scratch as materialized (
    select * from private.derived_access(array(select f.id from public.families as f))
  )
  select 'missing', m.principal_id, m.profile_id, m.source
  from (select * from scratch except select * from private.effective_access) as m
  union all
  select 'surplus', s.principal_id, s.profile_id, s.source
  from (select * from private.effective_access except select * from scratch) as s
$$;
comment on function private.access_differences() is 'Where the derived table and a computation from scratch differ; empty when all is well.';

create function private.grant_is_shown(p_source text, p_source_id uuid, p_mask integer) returns boolean
language sql
stable
set search_path = ''
as $$
  select p_source <> 'grant' or exists (
    select from public.profile_grants as g where g.id = p_source_id and g.label_mask & ~p_mask = 0)
$$;
comment on function private.grant_is_shown(text, uuid, integer) is
  'Whether who manages a profile with these labels is shown where a row of access comes from.';

-- Access of principals to one profile, for functions that check by hand: now, or at a time to come as things stand now.
-- No row of access: all null.
create function private.access_of(
  p_principals uuid[], p_profile_id uuid, p_at timestamptz default statement_timestamp(), p_seen_with integer default -1,
  out level public.access_level, out read_mask integer, out write_mask integer, out manage_mask integer
)
language sql
stable
set search_path = ''
as $$
  select max(a.level), bit_or(a.mask), bit_or(a.mask) filter (where a.level >= 'write'),
    bit_or(a.mask) filter (where a.level = 'manage')
  from private.effective_access as a
  where a.principal_id = any (p_principals) and a.profile_id = p_profile_id
    and a.valid_from <= p_at and a.valid_until > p_at
    and (p_seen_with = -1 or private.grant_is_shown(a.source, a.source_id, p_seen_with))
$$;
comment on function private.access_of(uuid[], uuid, timestamptz, integer) is
  'What principals may do with a profile at a moment; with p_seen_with, by what is shown to a holder of these labels alone.';

create function private.holds(p_profile_id uuid, p_level public.access_level, p_mask integer default 0) returns boolean
language sql
stable
set search_path = ''
as $$
  select p_mask & ~case p_level when 'read' then a.read_mask when 'write' then a.write_mask else a.manage_mask end = 0
  from private.access_of(private.principals(), p_profile_id) as a
$$;
comment on function private.holds(uuid, public.access_level, integer) is
  'Whether the caller now reaches a profile at a level, with these labels open; null when not at all.';
