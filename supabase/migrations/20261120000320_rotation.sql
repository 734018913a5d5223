-- Rotation: what `npm run keys` does in the database, as its owner. A new key-encryption key wraps the data keys in the place
-- of the old one; no row of data is touched. Each function is one step that may be repeated: whoever was killed begins again.
--
--   begin_epoch     the new key stands in the vault, and is written down
--   activate_epoch  whoever seals for the first time uses it from now on
--   rewrap_data_keys  a batch of data keys from any older epoch to the newest, until there is none
--   retire_epoch    an older epoch that has no data key left gets none again
--   destroy_epoch   its key is gone from the vault

create function private.begin_epoch(p_epoch integer, p_provider text, p_kms_key text default null, p_kms_ciphertext bytea default null)
returns void
language plpgsql
set search_path = ''
as $$
begin
  if p_epoch is distinct from (select coalesce(max(e.epoch), 0) + 1 from private.key_epochs as e) then
    raise exception 'epoch % is not the next one', p_epoch using errcode = '55000';
  end if;
  insert into private.key_epochs (epoch, provider, activated_at, kms_key, kms_ciphertext)
  values (p_epoch, p_provider, null, p_kms_key, p_kms_ciphertext);
end
$$;
comment on function private.begin_epoch(integer, text, text, bytea) is 'Writes a new key-encryption key down; it wraps nothing yet.';

create function private.activate_epoch(p_epoch integer) returns void
language plpgsql
set search_path = ''
as $$
declare
  key constant text := private.secret('guardian_kek_' || p_epoch);
begin
  if octet_length(decode(key, 'base64')) < 32 then
    raise exception 'guardian_kek_% is shorter than 256 bits', p_epoch using errcode = '55000';
  elsif exists (select from vault.decrypted_secrets as s where s.decrypted_secret = key and s.name <> 'guardian_kek_' || p_epoch) then
    raise exception 'guardian_kek_% is the same as another secret', p_epoch using errcode = '55000';
  end if;
  update private.key_epochs as e set activated_at = clock_timestamp() where e.epoch = p_epoch and e.activated_at is null;
end
$$;
comment on function private.activate_epoch(integer) is 'Lets a key-encryption key that this session can read wrap new data keys.';

create function private.rewrap_data_keys(p_limit integer) returns integer
language plpgsql
set search_path = ''
as $$
declare
  newest constant integer := private.current_epoch();
  key constant text := private.secret('guardian_kek_' || newest);
  k private.data_keys;
  old_epoch integer := 0;
  old_key text;
  done integer := 0;
begin
  -- In order of subjects and not past a locked one: who erases a subject is waited for.
  for k in
    select * from private.data_keys as d where d.epoch < newest order by d.epoch, d.subject_id limit p_limit for update
  loop
    if k.epoch <> old_epoch then
      old_epoch := k.epoch;
      old_key := private.secret('guardian_kek_' || k.epoch);
    end if;
    update private.data_keys as d set epoch = newest, wrapped_key = private.encrypt(key, 'private.data_keys.' || k.subject_id,
      private.decrypt(old_key, 'private.data_keys.' || k.subject_id, k.wrapped_key))
    where d.subject_id = k.subject_id;
    done := done + 1;
  end loop;
  return done;
end
$$;
comment on function private.rewrap_data_keys(integer) is
  'Wraps a batch of data keys of older epochs under the newest; how many, 0 when none is left. What they seal stays as it is.';

create function private.retire_epoch(p_epoch integer) returns timestamptz
language plpgsql
set search_path = ''
as $$
declare
  e private.key_epochs;
begin
  -- Whoever makes a data key under this epoch is waited for (private.current_epoch), and whoever comes later finds it retired.
  select * into e from private.key_epochs as t where t.epoch = p_epoch for update;
  if e.epoch is null then
    raise exception 'there is no epoch %', p_epoch using errcode = '55000';
  elsif e.retired_at is not null then
    return e.retired_at;
  elsif not exists (select from private.key_epochs as t where t.epoch > p_epoch and t.activated_at is not null and t.retired_at is null) then
    raise exception 'epoch % is the newest', p_epoch using errcode = '55000', hint = 'Rotate first: npm run keys -- rotate.';
  elsif exists (select from private.data_keys as k where k.epoch = p_epoch) then
    raise exception '% data keys are wrapped under epoch %', (select count(*) from private.data_keys as k where k.epoch = p_epoch), p_epoch
      using errcode = '55000', hint = 'Finish rotating first: npm run keys -- rotate.';
  end if;
  update private.key_epochs as t set retired_at = clock_timestamp(), activated_at = coalesce(t.activated_at, clock_timestamp())
  where t.epoch = p_epoch returning t.retired_at into e.retired_at;
  return e.retired_at;
end
$$;
comment on function private.retire_epoch(integer) is
  'Closes an epoch under which no data key stands; when it was closed. Refused (55000) for the newest and while one does.';

create function private.transactions_since_before(p_moment timestamptz) returns integer[]
language sql
volatile
set search_path = ''
as $$
  select coalesce(array_agg(a.pid order by a.pid), '{}') from pg_catalog.pg_stat_activity as a
  where a.datname = current_database() and a.xact_start < p_moment and a.pid <> pg_backend_pid()
$$;
comment on function private.transactions_since_before(timestamptz) is
  'Processes of transactions that may still see data keys as they were at a moment.';

create function private.destroy_epoch(p_epoch integer, p_recoverable_until timestamptz) returns void
language plpgsql
set search_path = ''
as $$
begin
  if exists (select from vault.decrypted_secrets as s where s.name = 'guardian_kek_' || p_epoch) then
    raise exception 'guardian_kek_% still stands in the vault', p_epoch using errcode = '55000';
  end if;
  update private.key_epochs as e
  set destroyed_at = coalesce(e.destroyed_at, clock_timestamp()), recoverable_until = p_recoverable_until, kms_ciphertext = null
  where e.epoch = p_epoch and e.retired_at is not null;
  if not found then
    raise exception 'epoch % is not retired', p_epoch using errcode = '55000';
  end if;
end
$$;
comment on function private.destroy_epoch(integer, timestamptz) is
  'Notes that the key of a retired epoch is gone, and until when a copy elsewhere could bring it back (null: not at all).';
