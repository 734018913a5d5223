-- Emergency contacts: whom a person, or their guardians, have named to be let in at night. They reach nothing until they
-- open the profile (break-glass), and then for a short while.

create table public.emergency_contacts (
  id uuid primary key default gen_random_uuid(),
  profile_id uuid not null,
  family_id uuid not null,
  user_id uuid not null references auth.users (id) on delete cascade,
  named_as text not null check (named_as in ('self', 'guardian')),
  named_by uuid references auth.users (id) on delete set null,
  since timestamptz not null default now(),
  ended_at timestamptz,
  ended_by uuid references auth.users (id) on delete set null,
  foreign key (family_id, profile_id) references public.profiles (family_id, id) on update cascade on delete cascade
);
comment on table public.emergency_contacts is 'Who may open a profile in an emergency, having accepted to be named.';
comment on column public.emergency_contacts.id is 'The naming.';
comment on column public.emergency_contacts.profile_id is 'Whose contact.';
comment on column public.emergency_contacts.family_id is 'The family that keeps the record.';
comment on column public.emergency_contacts.user_id is 'The contact.';
comment on column public.emergency_contacts.named_as is 'On whose authority: the person''s own, or a guardian''s, with which it ends.';
comment on column public.emergency_contacts.named_by is 'Who named them.';
comment on column public.emergency_contacts.since is 'Since when: the day they accepted.';
comment on column public.emergency_contacts.ended_at is 'Until when; binds from the next statement.';
comment on column public.emergency_contacts.ended_by is 'Who ended it.';
create unique index emergency_contacts_once_idx on public.emergency_contacts (profile_id, user_id) where ended_at is null;
create index emergency_contacts_profile_idx on public.emergency_contacts (family_id, profile_id);
create index emergency_contacts_user_id_idx on public.emergency_contacts (user_id);
create index emergency_contacts_named_by_idx on public.emergency_contacts (named_by);
create index emergency_contacts_ended_by_idx on public.emergency_contacts (ended_by);
select audit.attach('public.emergency_contacts');
select private.protect('public.emergency_contacts', null, '{"by": "access", "level": "manage"}', '{"by": "caller"}');

create function private.is_emergency_contact(p_user_id uuid, p_profile_id uuid) returns boolean
language sql
stable
set search_path = ''
as $$
  select exists (
    select from public.emergency_contacts as c
    join public.profiles as p on p.id = c.profile_id
    where c.user_id = p_user_id and c.profile_id = p_profile_id and c.ended_at is null and p.deleted_at is null
      and (c.named_as = 'self' or exists (
        select from private.guardianship_terms as t where t.profile_id = p.id
          and t.valid_from <= statement_timestamp() and t.valid_until > statement_timestamp())))
$$;
comment on function private.is_emergency_contact(uuid, uuid) is
  'Whether a user is an emergency contact of a profile now; whom guardians named, only while they are guardians.';

create function private.end_emergency_contact(p_contact_id uuid) returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  c public.emergency_contacts;
  person uuid;
begin
  select * into c from public.emergency_contacts as o where o.id = p_contact_id and o.ended_at is null for update;
  select p.user_id into person from public.profiles as p where p.id = c.profile_id and p.deleted_at is null;
  -- Whom the person named, nobody else but the contact takes away.
  perform private.require(private.uid() in (c.user_id, person)
    or (c.named_as = 'guardian' and private.holds(c.profile_id, 'manage')));
  update public.emergency_contacts as o set ended_at = statement_timestamp(), ended_by = private.uid() where o.id = c.id;
end
$$;
comment on function private.end_emergency_contact(uuid) is
  'Ends the naming of an emergency contact: the person, the contact, or those who manage when guardians named them.';

create function public.end_emergency_contact(p_contact_id uuid) returns void
language sql set search_path = '' return private.end_emergency_contact(p_contact_id);
comment on function public.end_emergency_contact(uuid) is 'Somebody is no longer an emergency contact, from the next statement on.';
select private.offer('authenticated', 'end_emergency_contact(uuid)');
