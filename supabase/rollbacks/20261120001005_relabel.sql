-- Takes back that what is filed follows a change of sensitive_codes.
drop trigger relabel_update on public.sensitive_codes;
drop trigger relabel_insert on public.sensitive_codes;
drop function private.relabel();
