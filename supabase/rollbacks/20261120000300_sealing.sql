-- Takes back sealing: without the keys nothing sealed opens again.
drop function private.lookup_hash(uuid, text);
drop function private.open(uuid, text, bytea);
drop function private.seal(uuid, text, text);
drop function private.forget_key(uuid);
drop function private.data_key(uuid);
drop function private.current_epoch();
drop function private.decrypt(text, text, bytea);
drop function private.encrypt(text, text, text);
drop function private.secret(text);
select audit.drop_table('private.data_keys');
select audit.drop_table('private.key_epochs');
