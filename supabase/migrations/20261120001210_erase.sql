-- Erasure: somebody asks to be gone, and is. Everything of a person goes in one transaction: the rows, the stored files (by
-- the outbox of deletions), what waits in the queue, hashes, invitations, notices, grants, consents, and at last the data key
-- under which all of it, and their rows of the trail, were sealed. What stays is the ledger: that an id was erased.
--
-- Who may: the person; for a child below majority, a dependent adult or a pet the guardians of the family that keeps the
-- record, as long as nothing of it is closed to them: nobody destroys what they may not see. Nobody by a grant, and no
-- clinic. There is no waiting period, but a legal hold refuses.

-- Every table that holds rows of one person, by the column that says whose. Erasing asks it, so that a table of a later
-- module is counted, and refused when its rows do not go with the person.
create view private.person_tables with (security_invoker = true) as
select format('%I.%I', c.relnamespace::regnamespace, c.relname) as name, a.attname as key
from pg_catalog.pg_attribute as a
join pg_catalog.pg_class as c on c.oid = a.attrelid
where c.relnamespace in ('public'::regnamespace, 'private'::regnamespace) and c.relkind in ('r', 'p') and not c.relispartition
  and not a.attisdropped and (a.attname = 'profile_id' or c.oid = 'public.profiles'::regclass and a.attname = 'id');
comment on view private.person_tables is 'The tables that hold rows of one person, and the column that names the person.';
comment on column private.person_tables.name is 'The table.';
comment on column private.person_tables.key is 'The column that names the person.';
revoke all on private.person_tables from public, anon, authenticated, service_role;

create function private.rows_of(p_profile_id uuid) returns jsonb
language plpgsql
stable
set search_path = ''
as $$
declare
  t record;
  found bigint;
  counts jsonb := '{}';
begin
  for t in select p.name, p.key from private.person_tables as p order by p.name loop
    execute format('select count(*) from %s where %I = $1', t.name, t.key) into found using p_profile_id;
    if found > 0 then
      counts := counts || jsonb_build_object(t.name, found);
    end if;
  end loop;
  return counts;
end
$$;
comment on function private.rows_of(uuid) is 'How many rows each table holds of a person: {table: count}.';

create function private.may_erase(p_profile_id uuid) returns text
language sql
stable
set search_path = ''
as $$
  -- Asked of the sources and not of effective_access: what was put aside nobody reaches, and may still be erased.
  with terms as (
    select max(t.valid_until) <= statement_timestamp() as over,
      bool_or(t.mask = -1 and t.valid_from <= statement_timestamp() and t.valid_until > statement_timestamp()) as wholly_open
    from private.guardianship_terms as t where t.profile_id = p_profile_id
  )
  select case
    when p.user_id = private.uid() and (p.kind = 'self' or p.kind = 'child' and terms.over) then 'self'
    when p.kind <> 'self' and terms.wholly_open and p.user_id is distinct from private.uid()
      and p.family_id = any (private.my_families('{owner,guardian}')) then 'guardian'
  end
  from public.profiles as p cross join terms
  where p.id = p_profile_id
$$;
comment on function private.may_erase(uuid) is 'As what the caller may erase a profile: self, guardian; null: not at all.';

-- First the family, then the documents in order, then the profile: as everything that files, moves or submits. Whoever files
-- at this moment is waited for, and what they filed goes too; who comes later finds no lease, no document and no profile.
create function private.lock_person(p_profile_id uuid) returns void
language plpgsql
set search_path = ''
as $$
begin
  perform private.lock_families(array(select p.family_id from public.profiles as p where p.id = p_profile_id));
  perform from public.documents as d where d.profile_id = p_profile_id order by d.id for update;
  perform from public.profiles as p where p.id = p_profile_id for update;
end
$$;
comment on function private.lock_person(uuid) is 'Locks a profile and its documents for this transaction, its family first.';

alter table private.storage_deletions add column erasure_id uuid references private.erasures (id);
comment on column private.storage_deletions.erasure_id is 'The erasure it belongs to, whose certificate waits for it.';
create index storage_deletions_erasure_id_idx on private.storage_deletions (erasure_id);

-- What is published of an erasure: all that replaying it needs, and nothing of the person.
create function private.erasure_statement(e private.erasures) returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_build_object('erasure_id', e.id, 'subject_kind', e.subject_kind, 'subject_id', e.subject_id,
    'reason', e.reason, 'erased_as', e.erased_as, 'erased_by', e.erased_by, 'erased_at', audit.utc(e.erased_at),
    'key_epoch', e.key_epoch, 'counts', e.counts, 'stored_files', e.stored_files)
$$;
comment on function private.erasure_statement(private.erasures) is 'An erasure as it is signed and published (ErasureStatement of contracts/erasure.ts).';

-- An erasure without a number is stated; one that is replayed has its number.
create function private.enter_erasure(e private.erasures) returns uuid
language plpgsql
set search_path = ''
as $$
declare
  left_over constant jsonb := private.rows_of(e.subject_id) || coalesce((
    select '{"private.data_keys": 1}'::jsonb from private.data_keys as k where k.subject_id = e.subject_id), '{}');
begin
  if left_over <> '{}' then
    raise exception 'erasure is not complete: %', left_over using errcode = '55000';
  end if;
  e.erased_at := coalesce(e.erased_at, statement_timestamp());
  e.stored_files := coalesce(e.stored_files, 0);
  e.number := coalesce(e.number, audit.state('erasure', private.erasure_statement(e)));
  insert into private.erasures select e.*;
  update private.storage_deletions as s set erasure_id = e.id where s.reason = 'person-erased' and s.erasure_id is null;
  return e.id;
end
$$;
comment on function private.enter_erasure(private.erasures) is
  'Enters an erasure into the ledger and states it; raises 55000, and so undoes it, while a row is left.';

create function private.require_code(p_reason text) returns void
language plpgsql
immutable
set search_path = ''
as $$
begin
  if coalesce(p_reason, '') !~ '^[a-z][a-z0-9-]{1,60}$' then
    raise exception 'a reason is a kebab-case code' using errcode = '22023', hint = 'No words: the ledger is kept for good.';
  end if;
end
$$;
comment on function private.require_code(text) is 'Raises 22023 for a reason that is not a stable code.';

-- What others hold that names the person goes as well: whose document was found to be theirs (matched_profile_id), what
-- repeats a document of theirs (duplicate_of). Their own papers stay, with whatever is printed on them.
create function private.remove_person(e private.erasures) returns private.erasures
language plpgsql
set search_path = ''
as $$
begin
  perform private.lock_person(e.subject_id);
  e.counts := private.rows_of(e.subject_id);
  e.stored_files := (select count(*) from public.documents as d where d.profile_id = e.subject_id);
  perform set_config('guardian.deletion_reason', 'person-erased', true);
  delete from public.documents as d where d.profile_id = e.subject_id;
  perform set_config('guardian.deletion_reason', '', true);
  delete from public.profiles as p where p.id = e.subject_id;
  e.key_epoch := private.forget_key(e.subject_id);
  return e;
end
$$;
comment on function private.remove_person(private.erasures) is 'Deletes everything of a person, the data key last; the erasure with what was counted.';

-- An erasure the caller asks for, before anything of it is done.
create function private.new_erasure(p_subject_kind text, p_subject_id uuid, p_erased_as text, p_reason text) returns private.erasures
language plpgsql
set search_path = ''
as $$
declare
  e private.erasures;
begin
  e.id := gen_random_uuid();
  e.subject_kind := p_subject_kind;
  e.subject_id := p_subject_id;
  e.reason := p_reason;
  e.erased_as := p_erased_as;
  e.erased_by := private.uid();
  return e;
end
$$;
comment on function private.new_erasure(text, uuid, text, text) is 'An erasure by the caller, to be done and then entered (enter_erasure).';

create function private.erase(p_profile_id uuid, p_erased_as text, p_reason text) returns uuid
language plpgsql
set search_path = ''
as $$
begin
  perform private.require_code(p_reason);
  perform private.lock_person(p_profile_id);
  if private.is_held(p_profile_id) then
    raise exception 'legal-hold' using errcode = 'PT409', hint = 'A legal hold stands on this record; ask the operator.';
  end if;
  return private.enter_erasure(private.remove_person(private.new_erasure('profile', p_profile_id, p_erased_as, p_reason)));
end
$$;
comment on function private.erase(uuid, text, text) is
  'Erases a person, all or nothing; PT409 legal-hold. For callers that have checked the right to. Returns the erasure.';

-- A family that keeps nobody any more, and to which nobody else belongs, goes with its last person.
create function private.remove_family(e private.erasures) returns private.erasures
language plpgsql
set search_path = ''
as $$
begin
  select coalesce(jsonb_object_agg(c.name, c.found), '{}') into e.counts
  from (
    select 'public.families' as name, count(*) as found from public.families as f where f.id = e.subject_id
    union all select 'public.family_members', count(*) from public.family_members as m where m.family_id = e.subject_id
    union all select 'public.invitations', count(*) from public.invitations as i where i.family_id = e.subject_id
    union all select 'public.shared_dependents', count(*) from public.shared_dependents as s where s.with_family_id = e.subject_id
  ) as c
  where c.found > 0;
  delete from public.families as f where f.id = e.subject_id;
  e.key_epoch := private.forget_key(e.subject_id);
  return e;
end
$$;
comment on function private.remove_family(private.erasures) is 'Deletes a family that keeps nobody; the erasure with what was counted.';

create function private.erase_family(p_family_id uuid, p_user_id uuid, p_erased_as text, p_reason text) returns uuid
language plpgsql
set search_path = ''
as $$
begin
  if exists (select from public.profiles as p where p.family_id = p_family_id)
    or exists (select from public.family_members as m where m.family_id = p_family_id and m.user_id is distinct from p_user_id)
    or not exists (select from public.families as f where f.id = p_family_id) then
    return null;
  end if;
  return private.enter_erasure(private.remove_family(private.new_erasure('family', p_family_id, p_erased_as, p_reason)));
end
$$;
comment on function private.erase_family(uuid, uuid, text, text) is
  'Erases a family without profiles whose only member, if any, is this user; null when it is not such a family.';

create function private.erase_profile(p_profile_id uuid, p_reason text) returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  p public.profiles;
  as_what text;
  erasure uuid;
begin
  perform private.lock_families(array(select o.family_id from public.profiles as o where o.id = p_profile_id));
  select * into p from public.profiles as o where o.id = p_profile_id;
  as_what := private.may_erase(p_profile_id);
  perform private.require(as_what is not null);
  erasure := private.erase(p_profile_id, as_what, p_reason);
  if as_what = 'self' then
    perform private.erase_family(p.family_id, p.user_id, as_what, p_reason);
  end if;
  return erasure;
end
$$;
comment on function private.erase_profile(uuid, text) is
  'Erases a person: themself, or guardians of the family that keeps a dependent''s record.';

-- Who has no account, and nobody left to ask for them, writes to the operator.
create function private.operator_erase_profile(p_profile_id uuid, p_reason text) returns uuid
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require(exists (select from public.profiles as p where p.id = p_profile_id));
  return private.erase(p_profile_id, 'operator', p_reason);
end
$$;
comment on function private.operator_erase_profile(uuid, text) is
  'Erases a person at their request to the operator, or their representative''s. Service only.';

-- The public surface.
create function public.erase_profile(p_profile_id uuid, p_reason text default 'requested') returns uuid
language sql set search_path = '' return private.erase_profile(p_profile_id, p_reason);
comment on function public.erase_profile(uuid, text) is
  'Erases a person for good, at once: your own record, or that of your child below majority, dependent adult or pet. Returns the erasure, for erasure_certificate.';

create function public.operator_erase_profile(p_profile_id uuid, p_reason text) returns uuid
language sql set search_path = '' return private.operator_erase_profile(p_profile_id, p_reason);
comment on function public.operator_erase_profile(uuid, text) is
  'Service only. Erases a person who cannot ask themself (no account, nobody who answers for them); p_reason: a kebab-case code.';

select private.offer('authenticated', 'erase_profile(uuid, text)');
select private.offer('service_role', 'operator_erase_profile(uuid, text)');
