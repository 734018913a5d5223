-- Access: who reaches which profile, decided here and nowhere else.
--
-- A profile is reached because it is one's own, because one is guardian of a dependent in the family, or by a grant.
-- `private.effective_access` is derived from these by one function, from scratch, whenever a membership, a profile or
-- a grant changes; policies probe it by (profile, principal). Validity is a range compared with the time of the
-- statement: nothing has to run for access to begin or end.
--
-- Policies ask by a correlated aggregate, `(select bit_or(…) from private.effective_access where profile_id = …)`: the
-- planner can neither turn it into a hash over all of the caller's grants nor into a join, it stays one index probe per
-- row; and several grants add up. Whose rows of that table count, its own policy says. Plain conditions stand before it
-- in a `case`: beside a subquery, conditions on columns that are not leakproof would count as almost never true, and
-- the planner would rather sort a whole record than walk the index of its timeline.

create type public.access_level as enum ('read', 'write', 'manage');

create table public.profile_grants (
  id uuid primary key default gen_random_uuid(),
  profile_id uuid not null,
  family_id uuid not null,
  grantee_user_id uuid not null references auth.users (id) on delete cascade,
  level public.access_level not null,
  label_mask integer not null default 0,
  valid_from timestamptz not null default now(),
  valid_until timestamptz,
  basis text not null check (basis ~ '^[a-z][a-z-]{1,40}$'),
  granted_by uuid references auth.users (id) on delete set null,
  created_at timestamptz not null default now(),
  revoked_at timestamptz,
  revoked_by uuid references auth.users (id) on delete set null,
  foreign key (family_id, profile_id) references public.profiles (family_id, id) on delete cascade,
  check (valid_until > valid_from)
);
comment on table public.profile_grants is 'Access one person gave another to one profile. Written only by RPC: given once, then at most revoked.';
comment on column public.profile_grants.id is 'The grant.';
comment on column public.profile_grants.profile_id is 'What is opened.';
comment on column public.profile_grants.family_id is 'The family of the profile.';
comment on column public.profile_grants.grantee_user_id is 'For whom.';
comment on column public.profile_grants.level is 'read, write (adds documents, resolves flags), manage (also gives access).';
comment on column public.profile_grants.label_mask is 'Which sensitivity labels it opens beside normal rows.';
comment on column public.profile_grants.valid_from is 'From when.';
comment on column public.profile_grants.valid_until is 'Until when; null: until revoked.';
comment on column public.profile_grants.basis is 'On what ground, a stable kebab-case code.';
comment on column public.profile_grants.granted_by is 'Who gave it.';
comment on column public.profile_grants.created_at is 'When it was given.';
comment on column public.profile_grants.revoked_at is 'When it was taken back; binds from the next statement.';
comment on column public.profile_grants.revoked_by is 'Who took it back.';
create index profile_grants_profile_idx on public.profile_grants (family_id, profile_id);
create index profile_grants_profile_id_idx on public.profile_grants (profile_id);
create index profile_grants_grantee_idx on public.profile_grants (grantee_user_id);
create index profile_grants_granted_by_idx on public.profile_grants (granted_by);
create index profile_grants_revoked_by_idx on public.profile_grants (revoked_by);
alter table public.profile_grants enable row level security;
revoke all on public.profile_grants from public, anon, authenticated, service_role;
select audit.attach('public.profile_grants');

create table private.effective_access (
  principal_id uuid not null,
  profile_id uuid not null references public.profiles (id) on delete cascade,
  source text not null check (source in ('self', 'guardian', 'grant')),
  source_id uuid not null,
  principal_kind text not null default 'user' check (principal_kind in ('user', 'organization')),
  level public.access_level not null,
  read_mask integer not null,
  write_mask integer not null,
  validity tstzrange not null,
  primary key (profile_id, principal_id, source, source_id) include (level, read_mask, write_mask, validity)
);
comment on table private.effective_access is 'Derived: who reaches what, and why. Never written by hand; policies probe it by its key.';
comment on column private.effective_access.principal_id is 'A user, or an organization all of whose staff reach the profile.';
comment on column private.effective_access.profile_id is 'The profile reached.';
comment on column private.effective_access.source is 'Why: their own, guardian of a dependent, or a grant.';
comment on column private.effective_access.source_id is 'The profile, family or grant it follows from.';
comment on column private.effective_access.principal_kind is 'What the principal is.';
comment on column private.effective_access.level is 'How far it goes.';
comment on column private.effective_access.read_mask is 'Labels opened for reading; -1 is every label, those not yet invented included.';
comment on column private.effective_access.write_mask is 'Labels opened for changing; 0 with level read, where level decides.';
comment on column private.effective_access.validity is 'When; compared with statement_timestamp().';
create index effective_access_principal_idx on private.effective_access (principal_id);

-- Principals a user acts as: the user; later also the organizations the user works for.
create function private.principals_of(p_user_id uuid) returns uuid[]
language sql
stable
set search_path = ''
as $$
  select case when p_user_id is null then '{}'::uuid[] else array[p_user_id] end
$$;
comment on function private.principals_of(uuid) is 'The principals a user acts as.';

create function private.principals() returns uuid[]
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  return private.principals_of(private.uid());
end
$$;
comment on function private.principals() is 'The principals the caller acts as; none for nobody.';
grant execute on function private.principals() to authenticated;

alter table private.effective_access enable row level security;
revoke all on private.effective_access from public, anon, authenticated, service_role;
grant select on private.effective_access to authenticated;
-- The one place that says whose rows count. Policies of other tables ask this one under the caller's role, so that they
-- name the profile only.
create policy "policies see the caller's own rows" on private.effective_access
  for select to authenticated using (principal_id = any ((select private.principals())::uuid[]));

-- The one derivation. Guardianship lasts from birth to majority and closes labels from adolescence: when those rules
-- come, they narrow `validity` and the masks of the second branch, by the profile's age bounds.
create function private.derived_access(p_family_ids uuid[]) returns setof private.effective_access
language sql
stable
set search_path = ''
as $$
  select p.user_id, p.id, 'self', p.id, 'user', 'manage'::public.access_level, -1, -1, tstzrange(null, null)
  from public.profiles as p
  where p.family_id = any (p_family_ids) and p.deleted_at is null and p.user_id is not null
  union all
  select m.user_id, p.id, 'guardian', p.family_id, 'user', 'manage', -1, -1, tstzrange(null, null)
  from public.profiles as p
  join public.family_members as m on m.family_id = p.family_id
  where p.family_id = any (p_family_ids) and p.deleted_at is null
    and p.kind in ('child', 'dependent_adult', 'pet')
    and m.role in ('owner', 'guardian')
  union all
  select g.grantee_user_id, p.id, 'grant', g.id, 'user', g.level, mask.opened,
    case when g.level >= 'write' then mask.opened else 0 end, tstzrange(g.valid_from, g.valid_until)
  from public.profiles as p
  join public.profile_grants as g on g.profile_id = p.id
  cross join lateral (
    select g.label_mask | case when g.level = 'manage' then 32 else 0 end as opened
  ) as mask
  where p.family_id = any (p_family_ids) and p.deleted_at is null and g.revoked_at is null
$$;
comment on function private.derived_access(uuid[]) is 'What effective_access has to hold for these families, computed from scratch.';

-- First the version, ids in order, so that two changes in one family wait for each other (or fail with 40001 under
-- repeatable read); then the derivation, which by then sees what the other one did.
create function private.lock_families(p_family_ids uuid[]) returns void
language plpgsql
set search_path = ''
as $$
begin
  perform from public.families as f where f.id = any (p_family_ids) order by f.id for no key update;
  update public.families as f set access_version = f.access_version + 1 where f.id = any (p_family_ids);
end
$$;
comment on function private.lock_families(uuid[]) is 'Serializes changes of access within families; called before rights are checked or derived.';

create function private.refresh_access(p_family_ids uuid[]) returns void
language plpgsql
set search_path = ''
as $$
begin
  perform private.lock_families(p_family_ids);
  delete from private.effective_access as a
  using public.profiles as p
  where a.profile_id = p.id and p.family_id = any (p_family_ids);
  insert into private.effective_access select * from private.derived_access(p_family_ids);
end
$$;
comment on function private.refresh_access(uuid[]) is 'Derives the access of whole families again.';

create function private.access_changed() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  touched uuid[];
begin
  if tg_op = 'INSERT' then
    select array_agg(distinct n.family_id) into touched from new_rows as n;
  elsif tg_op = 'DELETE' then
    select array_agg(distinct o.family_id) into touched from old_rows as o;
  else
    select array_agg(distinct u.family_id) into touched
    from (select family_id from new_rows union select family_id from old_rows) as u;
  end if;
  if touched is not null then
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
  foreach source in array array['public.family_members', 'public.profiles', 'public.profile_grants'] loop
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

-- Present access of principals to one profile, for functions that check by hand. No row of access: all null.
create function private.access_of(
  p_principals uuid[], p_profile_id uuid,
  out level public.access_level, out read_mask integer, out write_mask integer
)
language sql
stable
set search_path = ''
as $$
  select max(a.level), bit_or(a.read_mask), bit_or(a.write_mask) filter (where a.level >= 'write')
  from private.effective_access as a
  where a.principal_id = any (p_principals) and a.profile_id = p_profile_id and a.validity @> statement_timestamp()
$$;
comment on function private.access_of(uuid[], uuid) is 'What principals may do with a profile at this moment.';

-- Policies of the tables above and of families.
grant select, update (label) on public.families to authenticated;
create policy "members read their families" on public.families for select to authenticated
  using (id = any ((select private.my_families())::uuid[]));
create policy "owners rename their families" on public.families for update to authenticated
  using (id = any ((select private.my_families('{owner}'))::uuid[]))
  with check (id = any ((select private.my_families('{owner}'))::uuid[]));

grant select, delete on public.family_members to authenticated;
create policy "members see each other" on public.family_members for select to authenticated
  using (family_id = any ((select private.my_families())::uuid[]));
create policy "members leave, owners remove" on public.family_members for delete to authenticated
  using (user_id = (select private.uid()) or family_id = any ((select private.my_families('{owner}'))::uuid[]));

grant select, delete on public.family_invitations to authenticated;
create policy "those who may invite see invitations" on public.family_invitations for select to authenticated
  using (family_id = any ((select private.my_families('{owner,guardian}'))::uuid[]));
create policy "owners withdraw invitations" on public.family_invitations for delete to authenticated
  using (accepted_at is null and family_id = any ((select private.my_families('{owner}'))::uuid[]));

grant select, update (label) on public.profiles to authenticated;
create policy "a profile is seen by those who reach it" on public.profiles for select to authenticated
  using (case when deleted_at is null then (
    select count(*) > 0 from private.effective_access as a
    where a.profile_id = profiles.id and a.validity @> statement_timestamp()
  ) end);
create policy "a profile is renamed by those who manage it" on public.profiles for update to authenticated
  using (case when deleted_at is null then (
    select max(a.level) = 'manage' from private.effective_access as a
    where a.profile_id = profiles.id and a.validity @> statement_timestamp()
  ) end)
  with check (deleted_at is null);

grant select on public.profile_grants to authenticated;
create policy "a grant is seen by its grantee and those who manage the profile" on public.profile_grants
  for select to authenticated
  using (grantee_user_id = (select private.uid()) or (
    select max(a.level) = 'manage' from private.effective_access as a
    where a.profile_id = profile_grants.profile_id and a.validity @> statement_timestamp()
  ));
