-- Families and the people they keep records of: found a family, add a person, say who that person is. Whatever changes who
-- reaches whom locks the family before it looks at rights. Not found and not allowed answer alike: 42501.
--
-- An RPC is a function in `private` that checks its caller, behind a public one of one line.

create function private.create_family(p_label text, p_jurisdiction text) returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  new_family uuid;
begin
  perform private.require(private.uid() is not null);
  insert into public.families (label, jurisdiction, created_by)
  values (private.possible_label(p_label), private.known_jurisdiction(p_jurisdiction), private.uid())
  returning id into new_family;
  insert into public.family_members (family_id, user_id, role) values (new_family, private.uid(), 'owner');
  return new_family;
end
$$;
comment on function private.create_family(text, text) is 'Founds a family; the caller becomes its owner.';

create function private.known_jurisdiction(p_code text) returns text
language plpgsql
stable
set search_path = ''
as $$
begin
  if not exists (select from public.jurisdictions as j where j.code = p_code) then
    raise exception 'unknown jurisdiction' using errcode = '22023', hint = 'See the table jurisdictions.';
  end if;
  return p_code;
end
$$;
comment on function private.known_jurisdiction(text) is 'The code itself; raises 22023 for one that does not exist.';

create function private.possible_label(p_label text) returns text
language plpgsql
immutable
set search_path = ''
as $$
begin
  perform private.require_value(length(p_label) between 1 and 80 and p_label ~ '\S', 'a label has 1 to 80 characters');
  return p_label;
end
$$;
comment on function private.possible_label(text) is 'The label of a family or a person itself; raises 22023 for what is none.';

create function private.rename_family(p_family_id uuid, p_label text) returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require(p_family_id = any (private.my_families('{owner}')));
  update public.families set label = private.possible_label(p_label) where id = p_family_id;
end
$$;
comment on function private.rename_family(uuid, text) is 'What the family calls itself; for its owners.';

create function private.birthday(p_birth_date date, p_age integer) returns timestamptz
language sql
immutable
set search_path = ''
as $$
  select (p_birth_date + make_interval(years => p_age)) at time zone 'UTC'
$$;
comment on function private.birthday(date, integer) is 'When somebody reaches an age; null when one of the two is.';

-- The time of guardianship. Birthdays begin at midnight UTC; who was born on 29 February has the birthday on the 28th in
-- other years, so that nothing stays open a day too long.
create function private.terms_of(p_kind public.profile_kind, p_birth_date date, p_jurisdiction text)
returns table (valid_from timestamptz, valid_until timestamptz, mask integer)
language sql
stable
set search_path = ''
as $$
  with closings as (
    select private.birthday(p_birth_date, private.age_rule(p_jurisdiction, l.code)) as at, l.mask | 32 as mask
    from public.sensitivity_labels as l
    where p_kind = 'child'
  ), majority as (
    select private.birthday(p_birth_date, private.majority_age(p_jurisdiction)) as at
  ), edges as (
    select '-infinity'::timestamptz as at
    union
    select c.at from closings as c where c.at < (select m.at from majority as m)
  )
  select e.at, lead(e.at, 1, (select m.at from majority as m)) over (order by e.at),
    -1 & ~coalesce((select bit_or(c.mask) from closings as c where c.at <= e.at), 0)
  from edges as e
  where p_kind = 'child'
  union all
  select '-infinity', 'infinity', -1 where p_kind in ('dependent_adult', 'pet')
$$;
comment on function private.terms_of(public.profile_kind, date, text) is
  'When guardians reach a dependent, and which labels; unclassified records close with the first label. None for an adult.';

-- Where the time of guardianship would change: whether something opens that is closed to guardians then, or ends later;
-- and whether something closes, or ends earlier.
create function private.terms_change(p_profile_id uuid, p_birth_date date, out widens boolean, out narrows boolean)
language sql
stable
set search_path = ''
as $$
  with before as (
    select t.* from private.guardianship_terms as t where t.profile_id = p_profile_id
  ), after as (
    select t.* from public.profiles as p cross join lateral private.terms_of(p.kind, p_birth_date, p.jurisdiction) as t
    where p.id = p_profile_id
  ), ends as (
    select (select max(b.valid_until) from before as b) as before, (select max(a.valid_until) from after as a) as after
  ), masks as (
    select bool_or(a.mask & ~b.mask <> 0) as widens, bool_or(b.mask & ~a.mask <> 0) as narrows
    from before as b join after as a on a.valid_from < b.valid_until and b.valid_from < a.valid_until
  )
  select coalesce(m.widens or e.after > e.before, false), coalesce(m.narrows or e.after < e.before, false)
  from ends as e cross join masks as m
$$;
comment on function private.terms_change(uuid, date) is
  'What a birth date, with the present jurisdiction, would change about guardianship; nothing before there are terms.';

-- Whom a birth date gives or takes access does not set it as they like. Guardians may correct it while nothing has closed
-- to them and the child has no account; from then on only so that they reach less. A minor may only let them reach more.
-- What else is wrong, the operator puts right.
create function private.require_lawful_terms(p public.profiles, p_birth_date date) returns void
language plpgsql
stable
set search_path = ''
as $$
declare
  open_now constant integer := (
    select coalesce(bit_or(t.mask), 0) from private.guardianship_terms as t
    where t.profile_id = p.id and t.valid_from <= statement_timestamp() and t.valid_until > statement_timestamp());
  change record;
begin
  select * into change from private.terms_change(p.id, p_birth_date);
  perform private.require(case
    when p.user_id = private.uid() then open_now = 0 or not change.narrows
    else (open_now = -1 and p.user_id is null) or not change.widens
  end);
end
$$;
comment on function private.require_lawful_terms(public.profiles, date) is 'Raises 42501 when the caller would give themself by a birth date what they do not have.';

create function private.derive_terms(p_profile_id uuid, p_birth_date date) returns void
language sql
volatile
set search_path = ''
as $$
  delete from private.guardianship_terms as t where t.profile_id = p_profile_id;
  insert into private.guardianship_terms (profile_id, family_id, valid_from, valid_until, mask)
  select p.id, p.family_id, t.valid_from, t.valid_until, t.mask
  from public.profiles as p cross join lateral private.terms_of(p.kind, p_birth_date, p.jurisdiction) as t
  where p.id = p_profile_id
$$;
comment on function private.derive_terms(uuid, date) is
  'Puts the terms of a profile''s present kind and jurisdiction in the place of those it had. For callers that have checked the right to.';

create function private.renew_terms(p_profile_id uuid, p_birth_date date) returns void
language plpgsql
set search_path = ''
as $$
declare
  p public.profiles;
  majority timestamptz;
begin
  select * into p from public.profiles as o where o.id = p_profile_id;
  perform private.require_value(p.kind <> 'child' or p_birth_date is not null, 'a child needs a birth date',
    'It decides until when guardians reach the record.');
  majority := private.birthday(p_birth_date, private.majority_age(p.jurisdiction));
  perform private.require_value(p.kind <> 'dependent_adult' or coalesce(majority <= statement_timestamp(), true),
    'a minor is a child', 'Create the profile with kind child.');
  if exists (select from private.guardianship_terms as t where t.profile_id = p.id) then
    perform private.require_lawful_terms(p, p_birth_date);
  elsif p.kind = 'child' and majority <= statement_timestamp() then
    raise exception 'an adult is not a child' using errcode = '22023', hint = 'Adults make profiles of their own.';
  end if;
  perform private.derive_terms(p.id, p_birth_date);
end
$$;
comment on function private.renew_terms(uuid, date) is
  'Derives until when guardians reach a profile.';

create function private.store_identity(
  p_profile_id uuid, p_family_id uuid, p_given text, p_family text, p_birth_date date, p_sex text, p_identifiers jsonb
) returns void
language plpgsql
set search_path = ''
as $$
declare
  place constant text := 'profile_identities.';
  row_key constant text := '.' || p_profile_id;
begin
  perform private.require_value(
    coalesce(p_birth_date between (current_date - interval '150 years')::date and current_date, true), 'not a birth date');
  if p_sex is not null and p_sex not in ('male', 'female', 'other', 'unknown') then
    raise exception 'sex must be male, female, other or unknown' using errcode = '22023';
  end if;
  if jsonb_typeof(p_identifiers) is distinct from 'array' or exists (
    select from jsonb_array_elements(p_identifiers) as i
    where coalesce(i ->> 'system', '') = '' or coalesce(i ->> 'value', '') = ''
  ) then
    raise exception 'identifiers must be a list of {system, value}' using errcode = '22023';
  end if;
  perform private.normalize_identifier(i ->> 'system', i ->> 'value') from jsonb_array_elements(p_identifiers) as i;
  insert into private.profile_identities as t (profile_id, family_id, given_sealed, family_sealed, birth_date_sealed,
    sex_sealed, identifiers_sealed, identifier_hashes)
  values (
    p_profile_id, p_family_id,
    private.seal(p_profile_id, place || 'given_sealed' || row_key, p_given),
    private.seal(p_profile_id, place || 'family_sealed' || row_key, p_family),
    private.seal(p_profile_id, place || 'birth_date_sealed' || row_key, to_char(p_birth_date, 'YYYY-MM-DD')),
    private.seal(p_profile_id, place || 'sex_sealed' || row_key, p_sex),
    private.seal(p_profile_id, place || 'identifiers_sealed' || row_key, p_identifiers::text),
    private.identifier_hashes(p_family_id, p_identifiers)
  )
  on conflict (profile_id) do update set
    given_sealed = excluded.given_sealed, family_sealed = excluded.family_sealed,
    birth_date_sealed = excluded.birth_date_sealed, sex_sealed = excluded.sex_sealed,
    identifiers_sealed = excluded.identifiers_sealed, identifier_hashes = excluded.identifier_hashes,
    updated_at = now();
  perform private.renew_terms(p_profile_id, p_birth_date);
end
$$;
comment on function private.store_identity(uuid, uuid, text, text, date, text, jsonb) is
  'Seals who a profile is; replaces what was known.';

create function private.opened_identity(p_profile_id uuid) returns jsonb
language sql
volatile
set search_path = ''
as $$
  select jsonb_build_object(
    'profile_id', p.id,
    'kind', p.kind,
    'given', private.open(p.id, 'profile_identities.given_sealed.' || p.id, i.given_sealed),
    'family', private.open(p.id, 'profile_identities.family_sealed.' || p.id, i.family_sealed),
    'birth_date', private.open(p.id, 'profile_identities.birth_date_sealed.' || p.id, i.birth_date_sealed),
    'sex', private.open(p.id, 'profile_identities.sex_sealed.' || p.id, i.sex_sealed),
    'identifiers',
      private.open(p.id, 'profile_identities.identifiers_sealed.' || p.id, i.identifiers_sealed)::jsonb)
  from public.profiles as p
  join private.profile_identities as i on i.profile_id = p.id
  where p.id = p_profile_id
$$;
comment on function private.opened_identity(uuid) is
  'Who a profile is, opened (FamilyProfile of contracts/verdict.ts). For callers that have checked access.';

-- Age rules are law, and law changes: a migration that changes them ends with `select private.renew_all_terms()`.
create function private.renew_all_terms() returns void
language plpgsql
set search_path = ''
as $$
declare
  child record;
begin
  for child in
    select p.id,
      private.open(p.id, 'profile_identities.birth_date_sealed.' || p.id, i.birth_date_sealed)::date as birth_date
    from public.profiles as p join private.profile_identities as i on i.profile_id = p.id
    where p.kind = 'child'
    order by p.family_id
  loop
    perform private.derive_terms(child.id, child.birth_date);
  end loop;
end
$$;
comment on function private.renew_all_terms() is 'Derives until when guardians reach every child again, after age rules have changed.';

create function private.create_profile(
  p_family_id uuid, p_kind public.profile_kind, p_label text, p_given text, p_family text, p_birth_date date,
  p_sex text, p_identifiers jsonb, p_for_self boolean, p_jurisdiction text
) returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  new_profile uuid;
begin
  perform private.lock_families(array[p_family_id]);
  if p_for_self then
    perform private.require(p_family_id = any (private.my_families()) and p_kind = 'self');
    if exists (
      select from public.profiles as p
      where p.family_id = p_family_id and p.user_id = private.uid() and p.deleted_at is null
    ) then
      raise exception 'has-a-profile-already' using errcode = 'PT409', hint = 'You are already somebody in this family.';
    end if;
  else
    perform private.require(p_family_id = any (private.my_families('{owner,guardian}')) and p_kind <> 'self');
  end if;
  insert into public.profiles (family_id, kind, label, user_id, jurisdiction, created_by)
  select f.id, p_kind, private.possible_label(p_label), case when p_for_self then private.uid() end,
    case when p_jurisdiction is null then f.jurisdiction else private.known_jurisdiction(p_jurisdiction) end, private.uid()
  from public.families as f where f.id = p_family_id
  returning id into new_profile;
  perform private.store_identity(new_profile, p_family_id, p_given, p_family, p_birth_date, p_sex, p_identifiers);
  return new_profile;
end
$$;
comment on function
  private.create_profile(uuid, public.profile_kind, text, text, text, date, text, jsonb, boolean, text) is
  'Adds a person: oneself as any member, a dependent as owner or guardian. Only a person themself makes a profile of kind self.';

create function private.rename_profile(p_profile_id uuid, p_label text) returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require(private.holds(p_profile_id, 'manage'));
  update public.profiles set label = private.possible_label(p_label) where id = p_profile_id;
end
$$;
comment on function private.rename_profile(uuid, text) is 'What the family calls this person; for those who manage the profile.';

create function private.update_profile_identity(
  p_profile_id uuid, p_given text, p_family text, p_birth_date date, p_sex text, p_identifiers jsonb, p_jurisdiction text
) returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.lock_families(array(select p.family_id from public.profiles as p where p.id = p_profile_id));
  perform private.require(private.holds(p_profile_id, 'manage'));
  update public.profiles as p set jurisdiction = private.known_jurisdiction(p_jurisdiction)
  where p.id = p_profile_id and p.jurisdiction <> p_jurisdiction;
  perform private.store_identity(p.id, p.family_id, p_given, p_family, p_birth_date, p_sex, p_identifiers)
  from public.profiles as p where p.id = p_profile_id;
end
$$;
comment on function private.update_profile_identity(uuid, text, text, date, text, jsonb, text) is
  'Replaces who a profile is; for those who manage it.';

create function private.profile_identity(p_profile_id uuid) returns json
language plpgsql
security definer
set search_path = ''
as $$
begin
  if private.holds(p_profile_id, 'read') is not true then
    return audit.refusal('profile_identity', p_profile_id);
  end if;
  perform audit.note_read('profile_identity', p_profile_id, '{given,family,birth_date,sex,identifiers}');
  return private.opened_identity(p_profile_id);
end
$$;
comment on function private.profile_identity(uuid) is 'Who a profile is, for those who reach it.';

-- The hashes are salted by family, so that what is asked for is hashed once for each family the caller reaches somebody in.
create function private.find_profile(p_system text, p_value text) returns json
language plpgsql
security definer
set search_path = ''
as $$
declare
  key constant text := private.normalize_identifier(p_system, p_value);
  found uuid[];
begin
  if private.uid() is null then
    return audit.refusal('find_profile', null);
  end if;
  with reached as materialized (
    select distinct p.id, p.family_id
    from private.present_access as a join public.profiles as p on p.id = a.profile_id
    where a.principal_id = any (private.principals())
  ), scopes as materialized (
    select f.family_id, private.lookup_hash(f.family_id, key) as hash from (select distinct r.family_id from reached as r) as f
  )
  select array_agg(r.id order by r.id) into found
  from scopes as s join reached as r using (family_id) join private.profile_identities as i on i.profile_id = r.id
  where i.identifier_hashes @> array[s.hash];
  perform audit.note_read('find_profile', f.id, '{identifiers}') from unnest(found) as f (id);
  return coalesce(array_to_json(found), '[]');
end
$$;
comment on function private.find_profile(text, text) is
  'The profiles with this identifier among those the caller reaches; 22023 for what cannot be an identifier of its system.';

-- The public surface.
create function public.create_family(p_label text, p_jurisdiction text default '001') returns uuid
language sql set search_path = '' return private.create_family(p_label, p_jurisdiction);
comment on function public.create_family(text, text) is
  'Founds a family; you become its owner. p_jurisdiction: whose law decides about ages (table jurisdictions).';

create function public.rename_family(p_family_id uuid, p_label text) returns void
language sql set search_path = '' return private.rename_family(p_family_id, p_label);
comment on function public.rename_family(uuid, text) is 'What the family calls itself.';

create function public.create_profile(
  p_family_id uuid, p_kind public.profile_kind, p_label text, p_given text default null, p_family text default null,
  p_birth_date date default null, p_sex text default null, p_identifiers jsonb default '[]',
  p_for_self boolean default false, p_jurisdiction text default null
) returns uuid
language sql set search_path = ''
return private.create_profile(p_family_id, p_kind, p_label, p_given, p_family, p_birth_date, p_sex, p_identifiers,
  p_for_self, p_jurisdiction);
comment on function public.create_profile(uuid, public.profile_kind, text, text, text, date, text, jsonb, boolean, text) is
  'Adds a person or pet to the family; a child with its birth date. p_for_self: it is you. p_identifiers: [{system, value}].';

create function public.rename_profile(p_profile_id uuid, p_label text) returns void
language sql set search_path = '' return private.rename_profile(p_profile_id, p_label);
comment on function public.rename_profile(uuid, text) is 'What the family calls this person.';

create function public.update_profile_identity(
  p_profile_id uuid, p_given text default null, p_family text default null, p_birth_date date default null,
  p_sex text default null, p_identifiers jsonb default '[]', p_jurisdiction text default null
) returns void
language sql set search_path = ''
return private.update_profile_identity(p_profile_id, p_given, p_family, p_birth_date, p_sex, p_identifiers, p_jurisdiction);
comment on function public.update_profile_identity(uuid, text, text, date, text, jsonb, text) is
  'Replaces who a profile is. Once something has closed to guardians, or the child has an account, a birth date is not a way to more access.';

create function public.profile_identity(p_profile_id uuid) returns json
language sql set search_path = '' return private.profile_identity(p_profile_id);
comment on function public.profile_identity(uuid) is
  'Who a profile is: {profile_id, kind, given, family, birth_date, sex, identifiers}.';

create function public.find_profile(p_system text, p_value text) returns json
language sql set search_path = '' return private.find_profile(p_system, p_value);
comment on function public.find_profile(text, text) is
  'Ids of the profiles with this identifier (system: MRN, NHS number, ABHA, phone, email, a URI …) among those you reach, however it is written.';

select private.offer('authenticated', 'find_profile(text, text)', 'create_family(text, text)', 'rename_family(uuid, text)',
  'create_profile(uuid, public.profile_kind, text, text, text, date, text, jsonb, boolean, text)',
  'rename_profile(uuid, text)', 'update_profile_identity(uuid, text, text, date, text, jsonb, text)', 'profile_identity(uuid)');
