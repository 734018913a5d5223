-- Takes back the ledger of erasures.
drop function private.is_erased(uuid);
select audit.drop_table('private.erasures');
