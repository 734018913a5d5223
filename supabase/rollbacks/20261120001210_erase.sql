-- Takes back erasure. What was erased stays so.
drop function public.erase_profile(uuid, text);
drop function public.operator_erase_profile(uuid, text);
drop function private.operator_erase_profile(uuid, text);
drop function private.erase_profile(uuid, text);
drop function private.erase_family(uuid, uuid, text, text);
drop function private.remove_family(private.erasures);
drop function private.new_erasure(text, uuid, text, text);
drop function private.erase(uuid, text, text);
drop function private.remove_person(private.erasures);
drop function private.require_code(text);
drop function private.enter_erasure(private.erasures);
drop function private.erasure_statement(private.erasures);
alter table private.storage_deletions drop column erasure_id;
drop function private.lock_person(uuid);
drop function private.may_erase(uuid);
drop function private.rows_of(uuid);
drop view private.person_tables;
