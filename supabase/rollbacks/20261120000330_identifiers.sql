-- Takes back the forms of identifiers.
drop function private.identifier_hashes(uuid, jsonb);
drop function private.normalize_identifier(text, text);
drop function private.identifier_key(text, text);
drop function private.identifier_system(text);
drop function private.check_digit_holds(text, text);
drop table private.identifier_systems;
