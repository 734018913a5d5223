-- Families: who belongs together, and the people (and pets) whose records they keep. Who may see which profile is
-- decided in the access module; policies of these tables stand there too.

create type public.family_role as enum ('owner', 'guardian', 'member');
create type public.profile_kind as enum ('self', 'child', 'dependent_adult', 'pet');

create table public.families (
  id uuid primary key default gen_random_uuid(),
  label text not null check (length(label) between 1 and 80),
  jurisdiction text not null default '001',
  access_version bigint not null default 0,
  created_by uuid references auth.users (id) on delete set null,
  created_at timestamptz not null default now()
);
comment on table public.families is 'A group of people who keep their health records together.';
comment on column public.families.id is 'The family.';
comment on column public.families.label is 'PHI:identifier. What the family calls itself; plain, because they chose the word to be seen by.';
comment on column public.families.jurisdiction is 'Whose law decides about the ages of its members, unless a profile says otherwise; 001: no particular one.';
comment on column public.families.access_version is 'Raised by every change of membership, profile or grant: what makes two such changes wait for each other.';
comment on column public.families.created_by is 'Who founded it.';
comment on column public.families.created_at is 'When it was founded.';
create index families_created_by_idx on public.families (created_by);

create table public.family_members (
  family_id uuid not null references public.families (id) on delete cascade,
  user_id uuid not null references auth.users (id) on delete cascade,
  role public.family_role not null,
  created_at timestamptz not null default now(),
  primary key (family_id, user_id)
);
comment on table public.family_members is 'Which account belongs to which family, and as what.';
comment on column public.family_members.family_id is 'The family.';
comment on column public.family_members.user_id is 'The account.';
comment on column public.family_members.role is 'owner and guardian act for the family''s dependents; member only for themself.';
comment on column public.family_members.created_at is 'Since when.';
create index family_members_user_id_idx on public.family_members (user_id);

create table public.profiles (
  id uuid primary key default gen_random_uuid(),
  family_id uuid not null references public.families (id),
  kind public.profile_kind not null,
  label text not null check (length(label) between 1 and 80),
  user_id uuid references auth.users (id) on delete set null,
  jurisdiction text not null default '001',
  created_by uuid references auth.users (id) on delete set null,
  created_at timestamptz not null default now(),
  deleted_at timestamptz,
  deleted_by uuid references auth.users (id) on delete set null,
  guardianship_basis text check (guardianship_basis ~ '^[a-z][a-z-]{1,40}$'),
  unique (family_id, id),
  check (kind <> 'pet' or user_id is null),
  check (guardianship_basis is null or kind = 'dependent_adult')
);
comment on table public.profiles is 'A person or pet whose record the family keeps.';
comment on column public.profiles.id is 'The profile.';
comment on column public.profiles.family_id is 'The family that keeps the record.';
comment on column public.profiles.kind is 'self: an adult with an own account; child, dependent_adult, pet: kept by the guardians.';
comment on column public.profiles.label is 'PHI:identifier. What the family calls this person; plain, because they chose the word to be seen by.';
comment on column public.profiles.user_id is 'The person''s own account, if there is one.';
comment on column public.profiles.jurisdiction is 'Whose law decides until when guardians reach the record (private.guardianship_terms).';
comment on column public.profiles.created_by is 'Who added the profile.';
comment on column public.profiles.created_at is 'When it was added.';
comment on column public.profiles.deleted_at is 'When it was put aside; from then on nobody reaches it.';
comment on column public.profiles.deleted_by is 'Who put it aside.';
comment on column public.profiles.guardianship_basis is 'On what ground guardianship went on after majority, a kebab-case code: court-order.';
create unique index profiles_user_id_idx on public.profiles (user_id, family_id) where deleted_at is null;
create index profiles_user_id_all_idx on public.profiles (user_id);
create index profiles_created_by_idx on public.profiles (created_by);
create index profiles_deleted_by_idx on public.profiles (deleted_by);

create table private.profile_identities (
  profile_id uuid primary key,
  family_id uuid not null,
  given_sealed bytea,
  family_sealed bytea,
  birth_date_sealed bytea,
  sex_sealed bytea,
  identifiers_sealed bytea not null,
  identifier_hashes bytea[] not null,
  updated_at timestamptz not null default now(),
  foreign key (family_id, profile_id) references public.profiles (family_id, id) on update cascade on delete cascade
);
comment on table private.profile_identities is 'Who a profile is, sealed; opened only by functions that check access.';
comment on column private.profile_identities.profile_id is 'The profile.';
comment on column private.profile_identities.family_id is 'Its family, the scope of the hashes.';
comment on column private.profile_identities.given_sealed is 'PHI:identifier. Given names, sealed.';
comment on column private.profile_identities.family_sealed is 'PHI:identifier. Family name, sealed.';
comment on column private.profile_identities.birth_date_sealed is 'PHI:identifier. Birth date as YYYY-MM-DD, sealed.';
comment on column private.profile_identities.sex_sealed is 'PHI:identifier. FHIR administrative gender, sealed.';
comment on column private.profile_identities.identifiers_sealed is 'PHI:identifier. National and record numbers as JSON [{system, value}], sealed.';
comment on column private.profile_identities.identifier_hashes is 'PHI:identifier. Each number hashed under the family''s scope, for exact search.';
comment on column private.profile_identities.updated_at is 'When it was last set.';
create index profile_identities_family_idx on private.profile_identities (family_id, profile_id);
create index profile_identities_hashes_idx on private.profile_identities using gin (identifier_hashes);

-- A child, dependent adult or pet that another family keeps too: two households of separated parents, grandparents.
create table public.shared_dependents (
  id uuid primary key default gen_random_uuid(),
  profile_id uuid not null,
  family_id uuid not null,
  with_family_id uuid not null references public.families (id) on delete cascade,
  agreed_by uuid references auth.users (id) on delete set null,
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  ended_by uuid references auth.users (id) on delete set null,
  foreign key (family_id, profile_id) references public.profiles (family_id, id) on update cascade on delete cascade,
  check (ended_at is not null or with_family_id <> family_id)
);
comment on table public.shared_dependents is 'A dependent whose guardians in another family have the same rights as those in the family that keeps the record.';
comment on column public.shared_dependents.id is 'The sharing.';
comment on column public.shared_dependents.profile_id is 'The dependent.';
comment on column public.shared_dependents.family_id is 'The family that keeps the record.';
comment on column public.shared_dependents.with_family_id is 'The other family.';
comment on column public.shared_dependents.agreed_by is 'Who agreed for the other family.';
comment on column public.shared_dependents.created_at is 'Since when.';
comment on column public.shared_dependents.ended_at is 'Until when; binds from the next statement.';
comment on column public.shared_dependents.ended_by is 'Who ended it.';
create unique index shared_dependents_once_idx on public.shared_dependents (profile_id, with_family_id) where ended_at is null;
create index shared_dependents_profile_idx on public.shared_dependents (family_id, profile_id);
create index shared_dependents_with_family_id_idx on public.shared_dependents (with_family_id);
create index shared_dependents_agreed_by_idx on public.shared_dependents (agreed_by);
create index shared_dependents_ended_by_idx on public.shared_dependents (ended_by);

-- Until when guardians reach a dependent, and which labels: spans of time that do not overlap, so that birthdays count
-- without a job. Made with the identity, whose birth date is sealed.
create table private.guardianship_terms (
  profile_id uuid not null,
  family_id uuid not null,
  valid_from timestamptz not null,
  valid_until timestamptz not null,
  mask integer not null,
  primary key (profile_id, valid_from),
  foreign key (family_id, profile_id) references public.profiles (family_id, id) on update cascade on delete cascade,
  check (valid_from < valid_until)
);
comment on table private.guardianship_terms is 'Derived from birth date and jurisdiction: the time in which guardians reach a dependent. No row, no guardianship.';
comment on column private.guardianship_terms.profile_id is 'The dependent.';
comment on column private.guardianship_terms.family_id is 'The family that keeps the record.';
comment on column private.guardianship_terms.valid_from is 'PHI:identifier. From when; a birthday, plain, as access is compared with it.';
comment on column private.guardianship_terms.valid_until is 'PHI:identifier. Until when; a birthday, plain, as access is compared with it.';
comment on column private.guardianship_terms.mask is 'Sensitivity labels that are open to guardians then; -1 is every label.';
create index guardianship_terms_family_idx on private.guardianship_terms (family_id, profile_id);

select audit.attach('public.families', '{access_version}');
select audit.attach('public.family_members');
select audit.attach('public.profiles');
select audit.attach('private.profile_identities');
select audit.attach('public.shared_dependents');
select audit.attach('private.guardianship_terms');

-- A family always has an owner: the last one can neither leave nor step down.
create function private.keep_an_owner() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if exists (
    select from old_rows as o
    where o.role = 'owner'
      and exists (select from public.families as f where f.id = o.family_id)
      and not exists (select from public.family_members as m where m.family_id = o.family_id and m.role = 'owner')
      and exists (select from auth.users as u where u.id = o.user_id)
  ) then
    raise exception 'the last owner of a family cannot leave it' using errcode = '23514';
  end if;
  return null;
end
$$;
comment on function private.keep_an_owner() is 'Trigger: refuses to leave a family without an owner, unless the owner''s account itself is gone.';
create trigger keep_an_owner_on_delete after delete on public.family_members
  referencing old table as old_rows for each statement execute function private.keep_an_owner();
create trigger keep_an_owner_on_update after update on public.family_members
  referencing old table as old_rows for each statement execute function private.keep_an_owner();

create function private.my_families(p_roles public.family_role[] default '{owner,guardian,member}') returns uuid[]
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(array_agg(m.family_id), '{}')
  from public.family_members as m
  where m.user_id = private.uid() and m.role = any (p_roles)
$$;
comment on function private.my_families(public.family_role[]) is 'The families the caller belongs to in one of these roles.';
grant execute on function private.my_families(public.family_role[]) to authenticated;

select private.protect('public.families', null, '{"by": "family", "key": "id"}');
select private.protect('public.family_members', null, '{"by": "family"}');
select private.hide('private.profile_identities');
select private.hide('private.guardianship_terms');

-- Who reaches these is said where access is.
select private.hide('public.profiles');
select private.hide('public.shared_dependents');
