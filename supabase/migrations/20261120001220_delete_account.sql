-- Deleting an account: who signs in no more. Their own record goes with it or stays with whom they gave it to manage, as they
-- choose; memberships end under the rule that a family and an organization have somebody left to run them; the records of
-- others stay, whoever wrote in them.

-- Whatever a change of this user's rows would lock, locked before anything is looked at.
create function private.lock_families_of(p_user_id uuid) returns void
language sql
volatile
set search_path = ''
as $$
  select private.lock_families(array(
    select m.family_id from public.family_members as m where m.user_id = p_user_id
    union
    select p.family_id from public.profiles as p where p_user_id in (p.user_id, p.created_by, p.deleted_by)
    union
    select g.family_id from public.profile_grants as g where p_user_id in (g.grantee_user_id, g.granted_by, g.revoked_by)
    union
    select s.family_id from public.shared_dependents as s where p_user_id in (s.agreed_by, s.ended_by)))
$$;
comment on function private.lock_families_of(uuid) is 'Locks every family in which something names a user.';

create function private.lock_organizations_of(p_user_id uuid) returns void
language sql
volatile
set search_path = ''
as $$
  select from public.organizations as o
  where o.id in (select m.organization_id from public.organization_members as m where m.user_id = p_user_id and m.ended_at is null)
  order by o.id for no key update
$$;
comment on function private.lock_organizations_of(uuid) is 'Serializes with other changes of the organizations a user works for: before families, as an emergency does.';

-- Own records: those an adult may erase themself, put aside or not. A minor's stays with the guardians.
create function private.own_records() returns setof uuid
language sql
stable
set search_path = ''
as $$
  select p.id from public.profiles as p where p.user_id = private.uid() and private.may_erase(p.id) = 'self' order by p.id
$$;
comment on function private.own_records() is 'The profiles the caller may erase as their own.';

create function private.require_successors(p_user_id uuid) returns void
language plpgsql
stable
set search_path = ''
as $$
begin
  if exists (
    select from public.family_members as m
    where m.user_id = p_user_id and m.role = 'owner'
      and not exists (select from public.family_members as o
        where o.family_id = m.family_id and o.user_id <> p_user_id and o.role = 'owner')
      and (exists (select from public.profiles as p where p.family_id = m.family_id)
        or exists (select from public.family_members as o where o.family_id = m.family_id and o.user_id <> p_user_id))
  ) then
    raise exception 'the last owner of a family cannot leave it' using errcode = '23514',
      hint = 'Make somebody else owner (hand_over_family), or erase whom the family keeps.';
  elsif exists (
    select from public.organization_members as m
    where m.user_id = p_user_id and m.role = 'administrator' and m.ended_at is null
      and not exists (select from public.organization_members as o where o.organization_id = m.organization_id
        and o.user_id <> p_user_id and o.role = 'administrator' and o.ended_at is null)
  ) then
    raise exception 'the last administrator of an organization cannot leave it' using errcode = '23514';
  end if;
end
$$;
comment on function private.require_successors(uuid) is
  'Raises 23514 while a family or an organization would be left without anybody to run it.';

-- Whoever keeps their record when they go leaves it to somebody: what nobody manages, nobody could ever erase.
create function private.require_manager(p_profile_id uuid) returns void
language plpgsql
stable
set search_path = ''
as $$
begin
  if not exists (
    select from private.present_access as a
    where a.profile_id = p_profile_id and a.principal_id <> private.uid() and a.level = 'manage'
  ) then
    raise exception 'nobody-manages-it' using errcode = 'PT409',
      hint = 'Erase your record with your account, or let somebody manage it first (grant_access).';
  end if;
end
$$;
comment on function private.require_manager(uuid) is 'Raises PT409 unless somebody else than the caller manages a profile now.';

-- Addresses are hashed, under a scope of its own each: those that are this user's are found by trying.
create function private.forget_address(p_user_id uuid) returns void
language plpgsql
set search_path = ''
as $$
declare
  address constant text := (select u.email from auth.users as u where u.id = p_user_id);
begin
  delete from public.invitations as i where i.email_hash = private.lookup_hash(i.id, address);
  delete from public.organization_invitations as i where i.email_hash = private.lookup_hash(i.organization_id, address);
  update public.access_requests as r set email_hash = null
  where r.profile_id is not null and r.email_hash = private.lookup_hash(r.organization_id, address);
  delete from public.access_requests as r
  where r.profile_id is null and r.email_hash = private.lookup_hash(r.organization_id, address);
end
$$;
comment on function private.forget_address(uuid) is 'Deletes what is bound to the address of a user.';

-- What names the user in the platform's own tables beside auth.users, whose foreign keys take the rest along. An address
-- stands in the log of Supabase Auth, where there is one and it may be cleaned.
create function private.forget_sign_ins(p_user_id uuid) returns void
language plpgsql
set search_path = ''
as $$
begin
  if to_regclass('auth.audit_log_entries') is not null and has_table_privilege('auth.audit_log_entries', 'delete') then
    execute 'delete from auth.audit_log_entries as l where l.payload ->> ''actor_id'' = $1' using p_user_id::text;
  end if;
  delete from auth.users as u where u.id = p_user_id;
end
$$;
comment on function private.forget_sign_ins(uuid) is 'Deletes an account where it signs in.';

create function private.remove_account(e private.erasures) returns private.erasures
language plpgsql
set search_path = ''
as $$
begin
  select coalesce(jsonb_object_agg(c.name, c.found), '{}') into e.counts
  from (
    select 'auth.users' as name, count(*) as found from auth.users as u where u.id = e.subject_id
    union all select 'public.family_members', count(*) from public.family_members as m where m.user_id = e.subject_id
    union all select 'public.organization_members', count(*) from public.organization_members as m where m.user_id = e.subject_id
    union all select 'public.practitioners', count(*) from public.practitioners as p where p.user_id = e.subject_id
    union all select 'public.profile_grants', count(*) from public.profile_grants as g where g.grantee_user_id = e.subject_id
    union all select 'public.emergency_contacts', count(*) from public.emergency_contacts as c where c.user_id = e.subject_id
    union all select 'public.notices', count(*) from public.notices as n where n.user_id = e.subject_id
  ) as c
  where c.found > 0;
  perform private.forget_address(e.subject_id);
  perform private.forget_sign_ins(e.subject_id);
  e.key_epoch := private.forget_key(e.subject_id);
  return e;
end
$$;
comment on function private.remove_account(private.erasures) is 'Deletes an account and what is bound to it; the erasure with what was counted.';

create function private.erase_account(p_user_id uuid, p_reason text) returns uuid
language sql
set search_path = ''
as $$
  select private.enter_erasure(private.remove_account(private.new_erasure('account', p_user_id, 'self', p_reason)))
$$;
comment on function private.erase_account(uuid, text) is
  'Deletes the account of a user and ends their memberships. For callers that have looked after their records and successors.';

create function private.delete_account(p_erase_own_record boolean, p_reason text) returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  caller constant uuid := private.uid();
  own uuid;
  erased uuid[] := '{}';
begin
  perform private.require(caller is not null);
  if p_erase_own_record is null then
    raise exception 'your own record is erased or kept: say which' using errcode = '22023';
  end if;
  perform private.require_code(p_reason);
  perform private.lock_organizations_of(caller);
  perform private.lock_families_of(caller);
  for own in select private.own_records() loop
    if p_erase_own_record then
      erased := erased || private.erase(own, 'self', p_reason);
    else
      perform private.require_manager(own);
    end if;
  end loop;
  perform private.require_successors(caller);
  erased := erased || array(
    select private.erase_family(m.family_id, caller, 'self', p_reason) from public.family_members as m where m.user_id = caller);
  erased := erased || private.erase_account(caller, p_reason);
  return private.certificates_of(erased);
end
$$;
comment on function private.delete_account(boolean, text) is
  'Deletes the caller''s account; their own record is erased, or kept by whom they gave it to manage. Others'' records stay.';

-- What a certificate says. The rows are gone and the key is destroyed when the erasure is entered; a copy of the database made
-- before opens for as long as the key-encryption keys exist that may have wrapped the key: those up to the epoch it had.
create function private.certificate_of(e private.erasures) returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_build_object(
    'schema', 'guardian.erasure-certificate/1',
    'erasure_id', e.id, 'number', e.number, 'subject_kind', e.subject_kind, 'subject_id', e.subject_id,
    'reason', e.reason, 'erased_as', e.erased_as, 'erased_at', e.erased_at, 'replayed_at', e.replayed_at,
    'gone', e.counts,
    'stored_files', jsonb_build_object('deleted', e.stored_files - f.waiting, 'waiting', f.waiting),
    'key', jsonb_build_object('epoch', e.key_epoch, 'destroyed', true, 'epochs_to_retire', k.standing,
      'openable_until', k.openable_until),
    'published_at', (select s.published_at from audit.statements as s where s.kind = 'erasure' and s.number = e.number),
    'complete', f.waiting = 0 and k.standing = '[]' and coalesce(k.openable_until <= statement_timestamp(), true))
  from (
    select count(*) as waiting from private.storage_deletions as s where s.erasure_id = e.id and s.done_at is null
  ) as f
  cross join (
    select coalesce(jsonb_agg(o.epoch order by o.epoch) filter (where o.destroyed_at is null), '[]') as standing,
      max(o.recoverable_until) filter (where o.recoverable_until > statement_timestamp()) as openable_until
    from private.key_epochs as o where o.epoch <= e.key_epoch
  ) as k
$$;
comment on function private.certificate_of(private.erasures) is
  'An erasure as ErasureCertificate of contracts/erasure.ts: what is gone, and until when a backup could still open it.';

create function private.certificates_of(p_ids uuid[]) returns jsonb
language sql
stable
set search_path = ''
as $$
  select coalesce(jsonb_agg(private.certificate_of(e) order by w.nth), '[]')
  from unnest(p_ids) with ordinality as w (id, nth) join private.erasures as e on e.id = w.id
$$;
comment on function private.certificates_of(uuid[]) is 'The certificates of erasures, in this order.';

create function private.erasure_certificate(p_erasure_id uuid) returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  e private.erasures;
begin
  select * into e from private.erasures as o where o.id = p_erasure_id;
  perform private.require(e.erased_by = private.uid());
  return private.certificate_of(e);
end
$$;
comment on function private.erasure_certificate(uuid) is 'What became of an erasure, for whoever asked for it.';

create function private.issue_erasure_certificate(p_erasure_id uuid) returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  e private.erasures;
begin
  select * into e from private.erasures as o where o.id = p_erasure_id;
  perform private.require(e.id is not null);
  return private.certificate_of(e);
end
$$;
comment on function private.issue_erasure_certificate(uuid) is
  'The same for the operator, who hands it to whoever has no account any more. Service only.';

-- The public surface.
create function public.delete_account(p_erase_own_record boolean, p_reason text default 'account-deleted') returns jsonb
language sql set search_path = '' return private.delete_account(p_erase_own_record, p_reason);
comment on function public.delete_account(boolean, text) is
  'Deletes your account for good. p_erase_own_record: your record goes too; otherwise whoever manages it by your grant keeps it. Returns the certificates.';

create function public.erasure_certificate(p_erasure_id uuid) returns jsonb
language sql stable set search_path = '' return private.erasure_certificate(p_erasure_id);
comment on function public.erasure_certificate(uuid) is
  'Of an erasure you asked for: what is gone, and until when a backup could still open it; complete when there is none that could.';

create function public.issue_erasure_certificate(p_erasure_id uuid) returns jsonb
language sql stable set search_path = '' return private.issue_erasure_certificate(p_erasure_id);
comment on function public.issue_erasure_certificate(uuid) is 'Service only. The certificate of any erasure.';

select private.offer('authenticated', 'delete_account(boolean, text)', 'erasure_certificate(uuid)');
select private.offer('service_role', 'issue_erasure_certificate(uuid)');
