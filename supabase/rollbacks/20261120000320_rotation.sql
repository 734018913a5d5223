-- Takes back rotation; data keys stay wrapped as they are.
drop function private.destroy_epoch(integer, timestamptz);
drop function private.transactions_since_before(timestamptz);
drop function private.retire_epoch(integer);
drop function private.rewrap_data_keys(integer);
drop function private.activate_epoch(integer);
drop function private.begin_epoch(integer, text, text, bytea);
