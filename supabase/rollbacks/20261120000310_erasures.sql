-- Takes back the ledger of erasures.
drop function private.is_erased(uuid);
drop table private.erasures;
