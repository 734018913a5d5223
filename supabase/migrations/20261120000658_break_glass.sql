-- Break-glass: in an emergency a verified practitioner, or somebody the person has named for it, opens a record nobody has
-- opened to them, for a short time and with a reason. The person, their guardians and who manages the record are told in the same transaction, the audit trail has
-- it, and it can be ended at once or switched off beforehand (consent emergency_access).
--
-- It is a grant like any other, of level read, that ends by itself; so nothing else has to know of emergencies.

create table public.break_glass_rules (
  opener text primary key check (opener in ('practitioner', 'emergency_contact')),
  enabled boolean not null default true,
  minutes integer not null check (minutes between 1 and 1440),
  label_mask integer not null,
  per_day integer not null check (per_day > 0),
  per_profile integer not null check (per_profile > 0),
  basis text not null check (basis in ('law', 'project policy')),
  source text not null,
  note text
);
comment on table public.break_glass_rules is 'For how long whom an emergency opens what, and how often. The operator''s to change.';
comment on column public.break_glass_rules.opener is 'Who opens: a verified practitioner, or an emergency contact the person has named.';
comment on column public.break_glass_rules.enabled is 'Whether they may at all.';
comment on column public.break_glass_rules.minutes is 'For how long.';
comment on column public.break_glass_rules.label_mask is 'Sensitivity labels it opens beside normal rows.';
comment on column public.break_glass_rules.per_day is 'How many records one opener may open within 24 hours.';
comment on column public.break_glass_rules.per_profile is 'How often the same one within 24 hours: so that repeating it is no way to stay.';
comment on column public.break_glass_rules.basis is 'Whether a law says so or this project chose it.';
comment on column public.break_glass_rules.source is 'Where it stands.';
comment on column public.break_glass_rules.note is 'What to know about it.';
insert into public.break_glass_rules (opener, minutes, label_mask, per_day, per_profile, basis, source, note) values
  ('practitioner', 120, 1 | 2 | 4 | 16, 10, 2, 'project policy',
    '42 CFR 2.51 (https://www.ecfr.gov/current/title-42/section-2.51); 45 CFR 164.312(a)(2)(ii)',
    '42 CFR 2.51 lets substance use records (ETH) be disclosed to medical personnel to the extent necessary to meet a bona fide medical emergency in which prior consent cannot be obtained, with name, affiliation, time and nature of the emergency documented. PSY, SEX and HIV are opened as this project''s choice, and need review by the operator''s own counsel; GDIS and what is unclassified stay closed. Times and limits are choices.'),
  ('emergency_contact', 60, 0, 3, 2, 'project policy', 'none',
    'A named contact is no medical personnel: normal rows alone. Times and limits are choices.');
select private.protect('public.break_glass_rules', null, '{"by": "signed-in"}');

create table public.emergency_openings (
  id uuid primary key default gen_random_uuid(),
  profile_id uuid not null,
  family_id uuid not null,
  opened_by uuid references auth.users (id) on delete set null,
  organization_id uuid references public.organizations (id) on delete set null,
  kind text not null references public.break_glass_rules (opener),
  reason_sealed bytea not null,
  opened_at timestamptz not null,
  closes_at timestamptz not null,
  grant_id uuid references public.profile_grants (id) on delete set null,
  foreign key (family_id, profile_id) references public.profiles (family_id, id) on update cascade on delete cascade,
  check (closes_at > opened_at)
);
comment on table public.emergency_openings is 'Records opened in an emergency: by whom, for where, when, and until when. Kept for good.';
comment on column public.emergency_openings.id is 'The opening.';
comment on column public.emergency_openings.profile_id is 'Whose record.';
comment on column public.emergency_openings.family_id is 'The family of the profile.';
comment on column public.emergency_openings.opened_by is 'Who opened it.';
comment on column public.emergency_openings.organization_id is 'Where they work, for a practitioner.';
comment on column public.emergency_openings.kind is 'As what they opened it.';
comment on column public.emergency_openings.reason_sealed is 'PHI:clinical. Why, in their words, sealed.';
comment on column public.emergency_openings.opened_at is 'When.';
comment on column public.emergency_openings.closes_at is 'When it ends by itself; it may have been ended before (revoked_at of the grant).';
comment on column public.emergency_openings.grant_id is 'The grant by which it opens.';
create index emergency_openings_profile_idx on public.emergency_openings (family_id, profile_id);
create index emergency_openings_profile_id_idx on public.emergency_openings (profile_id);
create index emergency_openings_opened_by_idx on public.emergency_openings (opened_by);
create index emergency_openings_organization_id_idx on public.emergency_openings (organization_id);
create index emergency_openings_kind_idx on public.emergency_openings (kind);
create index emergency_openings_grant_id_idx on public.emergency_openings (grant_id);
create index emergency_openings_closes_at_idx on public.emergency_openings (closes_at);
select audit.attach('public.emergency_openings');
select private.protect('public.emergency_openings', null, '{"by": "access", "level": "manage"}',
  '{"by": "caller", "key": "opened_by"}');

create function private.practises_at(p_user_id uuid, p_organization_id uuid) returns boolean
language sql
stable
set search_path = ''
as $$
  select private.is_verified_practitioner(p_user_id) and exists (
    select from public.organization_members as m
    join public.organizations as o on o.id = m.organization_id
    where m.user_id = p_user_id and m.organization_id = p_organization_id and m.role = 'practitioner' and m.ended_at is null
      and o.verified_at is not null and o.suspended_at is null)
$$;
comment on function private.practises_at(uuid, uuid) is 'Whether somebody is a verified practitioner of a verified organization now.';

-- What makes somebody a practitioner cannot change until this transaction is over: who suspends waits, and then finds what
-- was opened meanwhile. The rows are written, as they were, and not only locked: who looks at the database as it was when
-- they began (repeatable read) would find nothing, and has to try again. Assistants and administrators open nothing.
create function private.emergency_organization(p_user_id uuid, p_organization_id uuid) returns uuid
language plpgsql
set search_path = ''
as $$
begin
  perform from public.organizations as o
  where o.id in (select m.organization_id from public.organization_members as m where m.user_id = p_user_id and m.ended_at is null)
  order by o.id for no key update;
  update public.organizations as o set name = o.name
  where o.id in (select m.organization_id from public.organization_members as m where m.user_id = p_user_id and m.ended_at is null);
  perform from public.organization_members as m where m.user_id = p_user_id and m.ended_at is null order by m.id for no key update;
  update public.organization_members as m set added_by = m.added_by where m.user_id = p_user_id and m.ended_at is null;
  perform from public.practitioner_credentials as c where c.user_id = p_user_id order by c.id for no key update;
  update public.practitioner_credentials as c set value = c.value where c.user_id = p_user_id;
  return (
    select m.organization_id from public.organization_members as m
    where m.user_id = p_user_id and m.ended_at is null and m.role = 'practitioner'
      and (p_organization_id is null or m.organization_id = p_organization_id)
      and private.practises_at(p_user_id, m.organization_id)
    order by m.created_at, m.id limit 1);
end
$$;
comment on function private.emergency_organization(uuid, uuid) is
  'Where somebody is a verified practitioner, held until the end of the transaction; null: nowhere.';

create function private.licensed_until(p_user_id uuid) returns timestamptz
language sql
stable
set search_path = ''
as $$
  select max(coalesce(c.expires_at, 'infinity')) from public.practitioner_credentials as c
  where c.user_id = p_user_id and c.verified_at is not null and c.revoked_at is null
$$;
comment on function private.licensed_until(uuid) is 'Until when the last of somebody''s verified credentials counts, as things stand; null: there is none.';

-- Nobody is a practitioner to their own family: a parent's licence does not open what age has closed to parents.
create function private.is_of_the_family(p_user_id uuid, p_profile_id uuid) returns boolean
language sql
stable
set search_path = ''
as $$
  select exists (
    select from public.profiles as p
    join public.family_members as m on m.family_id = p.family_id or m.family_id in (
      select s.with_family_id from public.shared_dependents as s where s.profile_id = p.id and s.ended_at is null)
    where p.id = p_profile_id and m.user_id = p_user_id)
$$;
comment on function private.is_of_the_family(uuid, uuid) is 'Whether somebody belongs to a family that keeps a profile.';

create function private.within_limits(p_rule public.break_glass_rules, p_user_id uuid, p_profile_id uuid) returns void
language plpgsql
set search_path = ''
as $$
declare
  today integer;
  of_this integer;
begin
  select count(*), count(*) filter (where o.profile_id = p_profile_id) into today, of_this
  from public.emergency_openings as o
  where o.opened_by = p_user_id and o.opened_at > statement_timestamp() - interval '24 hours';
  if today >= p_rule.per_day or of_this >= p_rule.per_profile then
    raise exception 'break-glass-limit' using errcode = 'PT429', hint = format(
      'At most %s openings in 24 hours, %s of the same record. Ask for access instead.', p_rule.per_day, p_rule.per_profile);
  end if;
end
$$;
comment on function private.within_limits(public.break_glass_rules, uuid, uuid) is
  'Raises PT429 when somebody has opened too much within 24 hours; says nothing of a record they have not opened.';

-- Nobody having decided, an emergency opens what the rule says; where somebody has, what they permitted of it.
create function private.emergency_mask(p_profile_id uuid, p_rule public.break_glass_rules) returns integer
language sql
stable
set search_path = ''
as $$
  select p_rule.label_mask & coalesce((
    select private.permitted_mask(c) from private.present_consent(p_profile_id, 'emergency_access', null) as c), -1)
  where private.consent_stands(p_profile_id, 'emergency_access')
$$;
comment on function private.emergency_mask(uuid, public.break_glass_rules) is
  'The labels an emergency opens; null where there is no such record, or emergency_access is denied.';

-- As what somebody may open a record: a practitioner's rule before a contact's. A named contact stays one until this
-- transaction is over.
create function private.emergency_rule(p_user_id uuid, p_profile_id uuid, p_organization_id uuid)
returns public.break_glass_rules
language plpgsql
set search_path = ''
as $$
declare
  rule public.break_glass_rules;
begin
  update public.emergency_contacts as c set named_by = c.named_by
  where c.user_id = p_user_id and c.profile_id = p_profile_id and c.ended_at is null;
  select * into rule from public.break_glass_rules as r
  where r.enabled and case r.opener
    when 'practitioner' then p_organization_id is not null and not private.is_of_the_family(p_user_id, p_profile_id)
    else private.is_emergency_contact(p_user_id, p_profile_id) end
  order by r.opener = 'practitioner' desc limit 1;
  return rule;
end
$$;
comment on function private.emergency_rule(uuid, uuid, uuid) is 'The rule by which somebody may open a record in an emergency; no row: none.';

create function private.open_in_emergency(
  p_profile_id uuid, p_rule public.break_glass_rules, p_mask integer, p_organization_id uuid, p_reason text
) returns uuid
language plpgsql
set search_path = ''
as $$
declare
  opener constant uuid := private.uid();
  opening constant uuid := gen_random_uuid();
  g public.profile_grants;
begin
  insert into public.profile_grants (profile_id, family_id, grantee_user_id, level, label_mask, valid_from, valid_until,
    basis, given_as, granted_by)
  select p.id, p.family_id, opener, 'read', p_mask, statement_timestamp(),
    least(statement_timestamp() + make_interval(mins => p_rule.minutes),
      case when p_organization_id is not null then private.licensed_until(opener) end), 'break-glass', 'self', opener
  from public.profiles as p where p.id = p_profile_id
  returning * into g;
  insert into public.emergency_openings
    (id, profile_id, family_id, opened_by, organization_id, kind, reason_sealed, opened_at, closes_at, grant_id)
  values (opening, g.profile_id, g.family_id, opener, p_organization_id, p_rule.opener,
    private.seal(p_profile_id, 'emergency_openings.reason_sealed.' || opening, p_reason), g.valid_from, g.valid_until, g.id);
  perform private.notify(p_profile_id, 'emergency-opened', opening);
  return opening;
end
$$;
comment on function private.open_in_emergency(uuid, public.break_glass_rules, integer, uuid, text) is
  'Opens a record to the caller and tells those concerned. For callers that have checked everything.';

create function private.break_glass(p_profile_id uuid, p_reason text, p_organization_id uuid) returns json
language plpgsql
security definer
set search_path = ''
as $$
declare
  opener constant uuid := private.uid();
  organization uuid;
  rule public.break_glass_rules;
  opened_mask integer;
  opening uuid;
begin
  if opener is null then
    return audit.refusal('break_glass', p_profile_id);
  end if;
  perform pg_advisory_xact_lock(hashtextextended('break-glass ' || opener, 0));
  organization := private.emergency_organization(opener, p_organization_id);
  rule := private.emergency_rule(opener, p_profile_id, organization);
  if rule.opener is null or (p_organization_id is not null and organization is null) then
    return audit.refusal('break_glass', p_profile_id);
  end if;
  perform private.lock_families(array(select p.family_id from public.profiles as p where p.id = p_profile_id));
  if coalesce(length(btrim(p_reason)), 0) not between 10 and 1000 then
    raise exception 'an emergency has a reason' using errcode = '22023', hint = 'In 10 to 1000 characters; the person reads it.';
  end if;
  perform private.within_limits(rule, opener, p_profile_id);
  opened_mask := private.emergency_mask(p_profile_id, rule);
  if opened_mask is null then
    return audit.refusal('break_glass', p_profile_id);
  end if;
  if exists (select from public.emergency_openings as o join public.profile_grants as g on g.id = o.grant_id
    where o.opened_by = opener and o.profile_id = p_profile_id and o.closes_at > statement_timestamp() and g.revoked_at is null) then
    raise exception 'already-open' using errcode = 'PT409', hint = 'It stays open until closes_at of the opening.';
  end if;
  opening := private.open_in_emergency(p_profile_id, rule, opened_mask,
    case when rule.opener = 'practitioner' then organization end, btrim(p_reason));
  perform audit.note_read('break_glass', p_profile_id, private.label_codes(opened_mask), 'ETREAT', opening);
  return to_json(opening);
end
$$;
comment on function private.break_glass(uuid, text, uuid) is
  'Opens a record in an emergency, for a verified practitioner or a named contact. What may not be opened and what is not there answer alike.';

create function private.end_break_glass(p_opening_id uuid) returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  opening public.emergency_openings;
begin
  perform private.lock_families(array(
    select o.family_id from public.emergency_openings as o where o.id = p_opening_id));
  select * into opening from public.emergency_openings as o where o.id = p_opening_id;
  perform private.require(opening.opened_by = private.uid() or private.holds(opening.profile_id, 'manage'));
  perform private.revoke_grants(array[opening.grant_id]);
end
$$;
comment on function private.end_break_glass(uuid) is 'Ends an opening before its time: who opened it, or who manages the record.';

create function private.emergency_opening(p_id uuid) returns json
language plpgsql
security definer
set search_path = ''
as $$
declare
  o public.emergency_openings;
begin
  select * into o from public.emergency_openings as e where e.id = p_id;
  if private.holds(o.profile_id, 'manage') is not true then
    return audit.refusal('emergency_opening', o.profile_id, p_id);
  end if;
  perform audit.note_read('emergency_opening', o.profile_id, '{opened_by,reason}', p_row_id => o.id);
  -- The reason is free text that nobody has classified.
  return json_build_object('id', o.id, 'profile_id', o.profile_id, 'kind', o.kind, 'opened_by', o.opened_by,
    'name', (select p.name from public.practitioners as p where p.user_id = o.opened_by and o.kind = 'practitioner'),
    'organization', (select g.name from public.organizations as g where g.id = o.organization_id),
    'opened_at', o.opened_at, 'closes_at', o.closes_at,
    'ended_at', (select g.revoked_at from public.profile_grants as g where g.id = o.grant_id),
    'reason', case when private.holds(o.profile_id, 'manage', 32)
      then private.open(o.profile_id, 'emergency_openings.reason_sealed.' || o.id, o.reason_sealed) end);
end
$$;
comment on function private.emergency_opening(uuid) is
  'Who opened a record in an emergency, and why; for those who manage it, the reason for those of them who see what is unclassified.';

-- Whoever loses the ground they opened on (membership, licence, the clinic itself, being named) loses what they opened with it.
create function private.close_openings() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  grants uuid[];
begin
  grants := array(
    select o.grant_id from public.emergency_openings as o
    where o.closes_at > statement_timestamp() and not case o.kind
      when 'practitioner' then private.practises_at(o.opened_by, o.organization_id)
      else private.is_emergency_contact(o.opened_by, o.profile_id) end);
  if grants <> '{}' then
    perform private.lock_families(array(select g.family_id from public.profile_grants as g where g.id = any (grants)));
    perform private.revoke_grants(grants);
  end if;
  return null;
end
$$;
comment on function private.close_openings() is 'Trigger: ends what was opened by practitioners and contacts who are none any more.';
-- Switching it off ends what is open. Whoever decides has locked the family.
create function private.close_denied() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.revoke_grants(array(
    select o.grant_id from public.emergency_openings as o
    where o.profile_id = new.profile_id and o.closes_at > statement_timestamp()));
  return null;
end
$$;
comment on function private.close_denied() is 'Trigger: ends the emergency openings of a record when emergency_access is denied.';
create trigger close_denied after insert on public.consents
  for each row when (new.purpose = 'emergency_access' and new.decision = 'deny') execute function private.close_denied();

create trigger close_openings after update of verified_at, suspended_at on public.organizations
  for each statement execute function private.close_openings();
create trigger close_openings after update of role, ended_at or delete on public.organization_members
  for each statement execute function private.close_openings();
create trigger close_openings after update of ended_at or delete on public.emergency_contacts
  for each statement execute function private.close_openings();
create trigger close_openings after update of verified_at, expires_at, revoked_at or delete on public.practitioner_credentials
  for each statement execute function private.close_openings();

-- The public surface.
create function public.break_glass(p_profile_id uuid, p_reason text, p_organization_id uuid default null) returns json
language sql set search_path = '' return private.break_glass(p_profile_id, p_reason, p_organization_id);
comment on function public.break_glass(uuid, text, uuid) is
  'In an emergency: opens a record to you, to read, for a short time. The person is told at once and reads your reason. Returns the opening.';

create function public.end_break_glass(p_opening_id uuid) returns void
language sql set search_path = '' return private.end_break_glass(p_opening_id);
comment on function public.end_break_glass(uuid) is 'Ends an opening before its time.';

create function public.emergency_opening(p_id uuid) returns json
language sql set search_path = '' return private.emergency_opening(p_id);
comment on function public.emergency_opening(uuid) is
  'Who opened a record you manage, and why: {id, profile_id, kind, opened_by, name, organization, opened_at, closes_at, ended_at, reason}.';

select private.offer('authenticated', 'break_glass(uuid, text, uuid)', 'end_break_glass(uuid)', 'emergency_opening(uuid)');
