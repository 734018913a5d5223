-- Clinics: register, be verified, work for one. Whoever registers is nobody yet: an organization and a practitioner reach
-- records only after the operator has looked at them, and nobody is verified by themself or a colleague.

create table private.verifications (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid references public.organizations (id) on delete cascade,
  credential_id uuid references public.practitioner_credentials (id) on delete cascade,
  profile_id uuid,
  family_id uuid,
  decision text not null check (decision in ('verified', 'suspended', 'revoked')),
  decided_by uuid not null,
  evidence text not null check (length(evidence) between 3 and 1000),
  decided_at timestamptz not null default now(),
  foreign key (family_id, profile_id) references public.profiles (family_id, id) on update cascade on delete cascade,
  check (num_nonnulls(organization_id, credential_id, profile_id) = 1),
  check ((profile_id is null) = (family_id is null))
);
comment on table private.verifications is
  'What the operator decided about organizations, credentials and whose a profile is: who, on what evidence. Added to, never changed.';
comment on column private.verifications.id is 'The decision.';
comment on column private.verifications.organization_id is 'The organization, if it is about one.';
comment on column private.verifications.credential_id is 'The credential, if it is about one.';
comment on column private.verifications.profile_id is 'The profile, if it is about whose that is.';
comment on column private.verifications.family_id is 'The family of the profile.';
comment on column private.verifications.decision is 'What was decided.';
comment on column private.verifications.decided_by is 'The account of the person at the operator who decided. No foreign key: it outlives the account.';
comment on column private.verifications.evidence is 'What they looked at: a register''s page, the number of a case; never a name.';
comment on column private.verifications.decided_at is 'When.';
create index verifications_organization_id_idx on private.verifications (organization_id);
create index verifications_credential_id_idx on private.verifications (credential_id);
create index verifications_profile_idx on private.verifications (family_id, profile_id);
create index verifications_profile_id_idx on private.verifications (profile_id);
select private.hide('private.verifications');
select audit.attach('private.verifications');

-- Changes of one organization wait for each other: two administrators do not end each other.
create function private.lock_organization(p_organization_id uuid) returns void
language sql
volatile
set search_path = ''
as $$
  select from public.organizations as o where o.id = p_organization_id for no key update
$$;
comment on function private.lock_organization(uuid) is 'Serializes changes of an organization and of who works for it.';

create function private.keep_an_administrator() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if exists (
    select from old_rows as o
    where o.role = 'administrator' and o.ended_at is null
      and exists (select from public.organizations as g where g.id = o.organization_id)
      and not exists (select from public.organization_members as m
        where m.organization_id = o.organization_id and m.role = 'administrator' and m.ended_at is null)
      and exists (select from auth.users as u where u.id = o.user_id)
  ) then
    raise exception 'the last administrator of an organization cannot leave it' using errcode = '23514';
  end if;
  return null;
end
$$;
comment on function private.keep_an_administrator() is 'Trigger: refuses to leave an organization without an administrator, unless the account itself is gone.';
create trigger keep_an_administrator_on_delete after delete on public.organization_members
  referencing old table as old_rows for each statement execute function private.keep_an_administrator();
create trigger keep_an_administrator_on_update after update on public.organization_members
  referencing old table as old_rows for each statement execute function private.keep_an_administrator();

create function private.is_callers_address(p_scope uuid, p_email_hash bytea) returns boolean
language sql
stable
set search_path = ''
as $$
  select exists (
    select from auth.users as u
    where u.id = private.uid() and u.email_confirmed_at is not null
      and p_email_hash = private.lookup_hash(p_scope, u.email))
$$;
comment on function private.is_callers_address(uuid, bytea) is 'Whether something is bound to the confirmed address of the caller, hashed under a scope.';

create function private.address_hash(p_scope uuid, p_email text) returns bytea
language plpgsql
stable
set search_path = ''
as $$
begin
  if coalesce(p_email, '') !~ '^[^@\s]+@[^@\s]+$' then
    raise exception 'not an e-mail address' using errcode = '22023';
  end if;
  return private.lookup_hash(p_scope, p_email);
end
$$;
comment on function private.address_hash(uuid, text) is 'An address as it is stored; raises 22023 for what is none. Says nothing of whether anybody has it.';

create function private.register_organization(p_name text, p_kind text) returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  new_organization uuid;
begin
  perform private.require(private.uid() is not null);
  if coalesce(length(btrim(p_name)), 0) not between 1 and 200 or coalesce(p_kind, '') !~ '^[a-z][a-z-]{1,40}$' then
    raise exception 'an organization has a name and a kind' using errcode = '22023',
      hint = 'Kinds: clinic, hospital, practice, laboratory, pharmacy.';
  end if;
  insert into public.organizations (name, kind) values (btrim(p_name), p_kind) returning id into new_organization;
  insert into public.organization_members (organization_id, user_id, role, added_by)
  values (new_organization, private.uid(), 'administrator', private.uid());
  return new_organization;
end
$$;
comment on function private.register_organization(text, text) is 'Registers an organization; the caller administers it. It reaches nobody until it is verified.';

create function private.register_practitioner(p_name text) returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require(private.uid() is not null);
  if coalesce(length(btrim(p_name)), 0) not between 1 and 200 then
    raise exception 'a practitioner has a name' using errcode = '22023';
  end if;
  insert into public.practitioners as p (user_id, name) values (private.uid(), btrim(p_name))
  on conflict (user_id) do update set name = excluded.name
  where p.name <> excluded.name and not private.is_verified_practitioner(p.user_id);
  -- A name was verified with the licence: nobody goes on under another one.
  if not exists (select from public.practitioners as p where p.user_id = private.uid() and p.name = btrim(p_name)) then
    raise exception 'name-verified' using errcode = 'PT409', hint = 'The operator changes the name of a verified practitioner.';
  end if;
end
$$;
comment on function private.register_practitioner(text) is 'Says that the caller is a health professional, and their name; believed only with a verified credential.';

create function private.submit_credential(p_system text, p_value text, p_jurisdiction text) returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  new_credential uuid;
begin
  perform private.require(exists (select from public.practitioners as p where p.user_id = private.uid()));
  if coalesce(length(p_system), 0) not between 1 and 200 or coalesce(length(p_value), 0) not between 1 and 100 then
    raise exception 'a credential has a register and a number in it' using errcode = '22023';
  end if;
  insert into public.practitioner_credentials (user_id, system, value, jurisdiction)
  values (private.uid(), p_system, p_value, private.known_jurisdiction(p_jurisdiction))
  returning id into new_credential;
  return new_credential;
end
$$;
comment on function private.submit_credential(text, text, text) is 'Hands in a licence of a registered practitioner, to be verified.';

create function private.require_evidence(p_evidence text) returns void
language plpgsql
set search_path = ''
as $$
begin
  perform private.require_value(length(btrim(p_evidence)) >= 3 and length(p_evidence) <= 1000,
    'evidence is what was looked at, in 3 to 1000 characters');
end
$$;
comment on function private.require_evidence(text) is 'Raises 22023 for a decision of the operator that rests on nothing.';

-- The operator's side: service role only, in the name of a person at the operator.
create function private.decide_organization(p_organization_id uuid, p_decision text, p_decided_by uuid, p_evidence text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.lock_organization(p_organization_id);
  -- Not by whoever registered it or has ever worked there.
  perform private.require(exists (select from public.organizations as o where o.id = p_organization_id)
    and exists (select from auth.users as u where u.id = p_decided_by and u.deleted_at is null)
    and not exists (select from public.organization_members as m
      where m.organization_id = p_organization_id and m.user_id = p_decided_by));
  perform private.require_evidence(p_evidence);
  insert into private.verifications (organization_id, decision, decided_by, evidence)
  values (p_organization_id, p_decision, p_decided_by, p_evidence);
  update public.organizations as o set
    verified_at = case when p_decision = 'verified' then coalesce(o.verified_at, statement_timestamp()) else o.verified_at end,
    suspended_at = case when p_decision = 'suspended' then coalesce(o.suspended_at, statement_timestamp()) end
  where o.id = p_organization_id;
end
$$;
comment on function private.decide_organization(uuid, text, uuid, text) is 'Verifies or suspends an organization, by somebody who has nothing to do with it.';

create function private.decide_credential(
  p_credential_id uuid, p_decision text, p_decided_by uuid, p_evidence text, p_expires_at timestamptz
) returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  c public.practitioner_credentials;
begin
  select * into c from public.practitioner_credentials as o where o.id = p_credential_id for no key update;
  -- Not by its owner, nor by somebody who works with them.
  perform private.require(c.id is not null and p_decided_by <> c.user_id
    and exists (select from auth.users as u where u.id = p_decided_by and u.deleted_at is null)
    and not exists (
      select from public.organization_members as theirs
      join public.organization_members as own using (organization_id)
      where theirs.user_id = c.user_id and own.user_id = p_decided_by));
  if p_decision = 'verified' and c.revoked_at is not null then
    raise exception 'credential-revoked' using errcode = 'PT409', hint = 'It has to be submitted again.';
  end if;
  perform private.require_evidence(p_evidence);
  insert into private.verifications (credential_id, decision, decided_by, evidence)
  values (c.id, p_decision, p_decided_by, p_evidence);
  if p_decision = 'verified' then
    update public.practitioner_credentials set verified_at = statement_timestamp(), expires_at = p_expires_at where id = c.id;
  else
    update public.practitioner_credentials set revoked_at = statement_timestamp() where id = c.id and revoked_at is null;
  end if;
end
$$;
comment on function private.decide_credential(uuid, text, uuid, text, timestamptz) is
  'Verifies or revokes a credential, by somebody who is neither its owner nor a colleague.';

-- The public surface.
create function public.register_organization(p_name text, p_kind text) returns uuid
language sql set search_path = '' return private.register_organization(p_name, p_kind);
comment on function public.register_organization(text, text) is
  'Registers a clinic; you administer it. It reaches nobody until the operator has verified it.';

create function public.register_practitioner(p_name text) returns void
language sql set search_path = '' return private.register_practitioner(p_name);
comment on function public.register_practitioner(text) is 'Says that you are a health professional, under the name you practise under.';

create function public.submit_credential(p_system text, p_value text, p_jurisdiction text default '001') returns uuid
language sql set search_path = '' return private.submit_credential(p_system, p_value, p_jurisdiction);
comment on function public.submit_credential(text, text, text) is 'Hands in a licence to be verified: the register''s URI and your number in it.';

create function public.verify_organization(p_organization_id uuid, p_verified_by uuid, p_evidence text) returns void
language sql set search_path = '' return private.decide_organization(p_organization_id, 'verified', p_verified_by, p_evidence);
comment on function public.verify_organization(uuid, uuid, text) is
  'The operator has looked at an organization, or ends its suspension. p_verified_by: the account of who looked; nobody who works there.';

create function public.suspend_organization(p_organization_id uuid, p_suspended_by uuid, p_evidence text) returns void
language sql set search_path = '' return private.decide_organization(p_organization_id, 'suspended', p_suspended_by, p_evidence);
comment on function public.suspend_organization(uuid, uuid, text) is 'The organization reaches nobody from the next statement on.';

create function public.verify_credential(
  p_credential_id uuid, p_verified_by uuid, p_evidence text, p_expires_at timestamptz default null
) returns void
language sql set search_path = ''
return private.decide_credential(p_credential_id, 'verified', p_verified_by, p_evidence, p_expires_at);
comment on function public.verify_credential(uuid, uuid, text, timestamptz) is
  'The operator has looked a licence up. p_verified_by: the account of who did; neither its owner nor a colleague.';

create function public.revoke_credential(p_credential_id uuid, p_revoked_by uuid, p_evidence text) returns void
language sql set search_path = ''
return private.decide_credential(p_credential_id, 'revoked', p_revoked_by, p_evidence, null);
comment on function public.revoke_credential(uuid, uuid, text) is 'The licence counts no more, from the next statement on.';

select private.offer('authenticated', 'register_organization(text, text)', 'register_practitioner(text)',
  'submit_credential(text, text, text)');
grant execute on function private.decide_organization(uuid, text, uuid, text),
  private.decide_credential(uuid, text, uuid, text, timestamptz), public.verify_organization(uuid, uuid, text),
  public.suspend_organization(uuid, uuid, text), public.verify_credential(uuid, uuid, text, timestamptz),
  public.revoke_credential(uuid, uuid, text) to service_role;
