-- Sealing: direct identifiers and whatever was read from a paper are stored encrypted, under one random data key per
-- profile, which is wrapped by a key-encryption key that is not in any table (Supabase Vault; a key file on the
-- embedded stack, behind the same view). The place a value was sealed for is sealed in and checked: a ciphertext
-- moved to another row, column or person does not open.
--
-- Nothing here is executable by a client or by the service role: only functions that have checked access call it.

create table private.profile_keys (
  profile_id uuid primary key,
  epoch integer not null check (epoch > 0),
  wrapped_key bytea not null,
  created_at timestamptz not null default now()
);
comment on table private.profile_keys is 'One data key per profile, wrapped. Without its row nothing of that person opens.';
comment on column private.profile_keys.profile_id is 'The person.';
comment on column private.profile_keys.epoch is 'Which key-encryption key wraps it (vault secret guardian_kek_<epoch>).';
comment on column private.profile_keys.wrapped_key is 'The data key, sealed under the key-encryption key for this profile.';
comment on column private.profile_keys.created_at is 'When the person''s first value was sealed.';

select private.hide('private.profile_keys');
select audit.attach('private.profile_keys');

-- On Supabase the two secrets are made here, once. The embedded stack brings its own, in a key file behind the same
-- view, and has no vault.create_secret.
do $$
declare
  wanted record;
begin
  if not exists (
    select from pg_catalog.pg_proc as p join pg_catalog.pg_namespace as n on n.oid = p.pronamespace
    where n.nspname = 'vault' and p.proname = 'create_secret') then
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

create function private.data_key(p_profile_id uuid) returns text
language plpgsql
volatile
strict
set search_path = ''
as $$
declare
  place constant text := 'private.profile_keys.' || p_profile_id;
  found_key private.profile_keys;
  latest integer;
begin
  select * into found_key from private.profile_keys as k where k.profile_id = p_profile_id;
  if found_key.profile_id is null then
    select max(substr(s.name, 14)::integer) into latest
    from vault.decrypted_secrets as s where s.name ~ '^guardian_kek_[1-9][0-9]{0,8}$';
    insert into private.profile_keys (profile_id, epoch, wrapped_key)
    values (p_profile_id, coalesce(latest, 1), private.encrypt(private.secret('guardian_kek_' || coalesce(latest, 1)),
      place, encode(extensions.gen_random_bytes(32), 'base64')))
    on conflict (profile_id) do nothing;
    select * into strict found_key from private.profile_keys as k where k.profile_id = p_profile_id;
  end if;
  return private.decrypt(private.secret('guardian_kek_' || found_key.epoch), place, found_key.wrapped_key);
end
$$;
comment on function private.data_key(uuid) is 'The data key of a profile, unwrapped; made and wrapped on first use.';

create function private.seal(p_profile_id uuid, p_place text, p_text text) returns bytea
language sql
volatile
strict
set search_path = ''
as $$
  select private.encrypt(private.data_key(p_profile_id), p_place, p_text)
$$;
comment on function private.seal(uuid, text, text) is
  'Seals text under a person''s key for one place, written table.column.row; null stays null.';

create function private.open(p_profile_id uuid, p_place text, p_sealed bytea) returns text
language sql
volatile
strict
set search_path = ''
as $$
  select private.decrypt(private.data_key(p_profile_id), p_place, p_sealed)
$$;
comment on function private.open(uuid, text, bytea) is
  'Opens what was sealed for this person and place; raises for any other.';

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
