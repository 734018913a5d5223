-- Sealing: direct identifiers and whatever was read from a paper are stored encrypted, under one random data key per
-- subject (a profile, mostly), which is wrapped by a key-encryption key that is not in any table (Supabase Vault; a key file on the
-- embedded stack, behind the same view). The place a value was sealed for is sealed in and checked: a ciphertext
-- moved to another row, column or person does not open.
--
-- Nothing here is executable by a client or by the service role: only functions that have checked access call it.

create table private.key_epochs (
  epoch integer primary key check (epoch > 0),
  provider text not null check (provider in ('vault', 'key-file', 'kms')),
  made_at timestamptz not null default now(),
  activated_at timestamptz default now(),
  retired_at timestamptz,
  destroyed_at timestamptz,
  recoverable_until timestamptz,
  kms_key text,
  kms_ciphertext bytea,
  check (retired_at is null or activated_at is not null),
  check (destroyed_at is null or retired_at is not null),
  check (recoverable_until is null or destroyed_at is not null),
  check ((kms_key is not null) = (provider = 'kms') and (kms_ciphertext is null or provider = 'kms'))
);
comment on table private.key_epochs is 'The key-encryption keys there have been: one an epoch. None of them stands here (npm run keys).';
comment on column private.key_epochs.epoch is 'Its number: the vault secret guardian_kek_<epoch>.';
comment on column private.key_epochs.provider is 'Who made it: Vault, the key file of an installation of one''s own, or a KMS.';
comment on column private.key_epochs.made_at is 'When it was made.';
comment on column private.key_epochs.activated_at is 'Since when it wraps new data keys; the newest active one does.';
comment on column private.key_epochs.retired_at is 'When it had nothing left to open, and no data key may be wrapped under it again.';
comment on column private.key_epochs.destroyed_at is 'When it was destroyed where it stood.';
comment on column private.key_epochs.recoverable_until is 'Until when a backup of the place where it stood, or the KMS, could still bring it back; null: not at all. infinity: until the KMS key goes.';
comment on column private.key_epochs.kms_key is 'The key of the KMS that wraps its escrow.';
comment on column private.key_epochs.kms_ciphertext is 'Its escrow: the key-encryption key as the KMS encrypted it; gone once it is destroyed.';

create table private.data_keys (
  subject_id uuid primary key,
  epoch integer not null references private.key_epochs (epoch),
  wrapped_key bytea not null,
  created_at timestamptz not null default now()
);
comment on table private.data_keys is 'One data key per subject, wrapped. Without its row nothing of that subject opens.';
comment on column private.data_keys.subject_id is 'Whom it seals for: a profile, else a family, an organization, a user, or the nil uuid, the installation itself. No foreign key: what is left of a subject outlives it, and erasure destroys the key by itself.';
comment on column private.data_keys.epoch is 'Which key-encryption key wraps it (vault secret guardian_kek_<epoch>).';
comment on column private.data_keys.wrapped_key is 'The data key, sealed under the key-encryption key for this subject.';
comment on column private.data_keys.created_at is 'When the subject''s first value was sealed.';

create index data_keys_epoch_idx on private.data_keys (epoch, subject_id);

select private.hide('private.key_epochs');
select private.hide('private.data_keys');
select audit.attach('private.key_epochs');
select audit.attach('private.data_keys');

create function private.secret(p_name text) returns text
language plpgsql
stable
set search_path = ''
as $$
declare
  found_secret text;
begin
  select s.decrypted_secret into found_secret from vault.decrypted_secrets as s where s.name = p_name;
  if found_secret is null then
    raise exception 'the vault holds no secret named %', p_name using errcode = '55000';
  end if;
  return found_secret;
end
$$;
comment on function private.secret(text) is 'A secret of the vault; raises 55000 when it is missing.';

-- AES-256 with the MDC that makes a wrong key or a changed byte fail. s2k-mode 0: the keys are random, stretching them
-- would only cost time (RFC 4880, 3.7.1.1).
create function private.encrypt(p_key text, p_place text, p_text text) returns bytea
language sql
volatile
strict
set search_path = ''
as $$
  select extensions.pgp_sym_encrypt(p_place || e'\n' || p_text, p_key,
    'cipher-algo=aes256, s2k-mode=0, s2k-digest-algo=sha256, compress-algo=0')
$$;
comment on function private.encrypt(text, text, text) is 'Encrypts text for one place under a random key.';

create function private.decrypt(p_key text, p_place text, p_sealed bytea) returns text
language plpgsql
immutable
strict
set search_path = ''
as $$
declare
  content constant text := extensions.pgp_sym_decrypt(p_sealed, p_key);
begin
  if not starts_with(content, p_place || e'\n') then
    raise exception 'sealed for another place' using errcode = '22023';
  end if;
  return substr(content, length(p_place) + 2);
end
$$;
comment on function private.decrypt(text, text, bytea) is
  'Opens what private.encrypt made; raises 39000 for a wrong key, 22023 for another place.';

-- Whoever makes a data key keeps its epoch from being retired meanwhile, and waits for one that is.
create function private.current_epoch() returns integer
language plpgsql
volatile
set search_path = ''
as $$
declare
  latest integer;
begin
  loop
    select e.epoch into latest from private.key_epochs as e
    where e.activated_at is not null and e.retired_at is null order by e.epoch desc limit 1 for key share;
    if found then
      return latest;
    elsif not exists (select from private.key_epochs as e where e.activated_at is not null and e.retired_at is null) then
      raise exception 'there is no key-encryption key' using errcode = '55000', hint = 'npm run keys -- status';
    end if;
  end loop;
end
$$;
comment on function private.current_epoch() is 'The epoch that wraps new data keys; it stands until the transaction ends.';

-- Between reading a data key and its key-encryption key both may be replaced: a key that is not there any more has left
-- its data keys wrapped under another, so that these are read again.
create function private.data_key(p_subject_id uuid) returns text
language plpgsql
volatile
strict
set search_path = ''
as $$
declare
  place constant text := 'private.data_keys.' || p_subject_id;
  found_key private.data_keys;
  wrapping_key text;
  tried integer := 0;
begin
  loop
    select * into found_key from private.data_keys as k where k.subject_id = p_subject_id;
    exit when found_key.subject_id is null or found_key.epoch = tried;
    tried := found_key.epoch;
    select s.decrypted_secret into wrapping_key from vault.decrypted_secrets as s where s.name = 'guardian_kek_' || tried;
    if wrapping_key is not null then
      return private.decrypt(wrapping_key, place, found_key.wrapped_key);
    end if;
  end loop;
  if found_key.subject_id is null then
    if private.is_erased(p_subject_id) then
      raise exception 'erased' using errcode = '55000', hint = 'Nothing is sealed or opened for who was erased.';
    end if;
    found_key.epoch := private.current_epoch();
    insert into private.data_keys (subject_id, epoch, wrapped_key)
    values (p_subject_id, found_key.epoch, private.encrypt(private.secret('guardian_kek_' || found_key.epoch), place,
      encode(extensions.gen_random_bytes(32), 'base64')))
    on conflict (subject_id) do nothing;
    select * into strict found_key from private.data_keys as k where k.subject_id = p_subject_id;
  end if;
  return private.decrypt(private.secret('guardian_kek_' || found_key.epoch), place, found_key.wrapped_key);
end
$$;
comment on function private.data_key(uuid) is 'The data key of a subject, unwrapped; made and wrapped on first use.';

create function private.seal(p_subject_id uuid, p_place text, p_text text) returns bytea
language sql
volatile
strict
set search_path = ''
as $$
  select private.encrypt(private.data_key(p_subject_id), p_place, p_text)
$$;
comment on function private.seal(uuid, text, text) is
  'Seals text under a subject''s key for one place, written table.column.row; null stays null.';

create function private.open(p_subject_id uuid, p_place text, p_sealed bytea) returns text
language sql
volatile
strict
set search_path = ''
as $$
  select private.decrypt(private.data_key(p_subject_id), p_place, p_sealed)
$$;
comment on function private.open(uuid, text, bytea) is
  'Opens what was sealed for this subject and place; raises for any other.';

-- Equal under equal scope, and meaningless without the key: how sealed values are found again.
create function private.lookup_hash(p_scope uuid, p_text text) returns bytea
language sql
stable
strict
set search_path = ''
as $$
  select extensions.hmac(convert_to(p_scope || ':' || lower(btrim(p_text)), 'utf8'),
    decode(private.secret('guardian_lookup_key'), 'base64'), 'sha256')
$$;
comment on function private.lookup_hash(uuid, text) is
  'HMAC-SHA-256 of a normalised value, salted by scope (a family), under a key of its own.';

-- Destroying a key is what makes an erasure final: whatever is left of a person, in the trail or in a copy, opens no more
-- once the key-encryption keys that ever wrapped it are gone too.
create function private.forget_key(p_subject_id uuid) returns integer
language sql
volatile
set search_path = ''
as $$
  delete from private.data_keys as k where k.subject_id = p_subject_id returning k.epoch
$$;
comment on function private.forget_key(uuid) is
  'Destroys the data key of somebody who is being erased; the epoch it was wrapped under, null when there was none.';

-- On Supabase the two secrets are made here, once. The embedded stack brings its own, in a key file behind the same
-- view, and has no vault.create_secret.
do $$
declare
  hosted constant boolean := exists (
    select from pg_catalog.pg_proc as p join pg_catalog.pg_namespace as n on n.oid = p.pronamespace
    where n.nspname = 'vault' and p.proname = 'create_secret');
  wanted record;
begin
  insert into private.key_epochs (epoch, provider) values (1, case when hosted then 'vault' else 'key-file' end);
  if not hosted then
    return;
  end if;
  for wanted in
    select * from (values
      ('guardian_kek_1', 'Guardian: key-encryption key, epoch 1. Without it no sealed value opens again.'),
      ('guardian_lookup_key', 'Guardian: key of the look-up hashes.')) as w (name, description)
    where not exists (select from vault.decrypted_secrets as s where s.name = w.name)
  loop
    execute 'select vault.create_secret($1, $2, $3)'
      using encode(extensions.gen_random_bytes(32), 'base64'), wanted.name, wanted.description;
  end loop;
end
$$;
