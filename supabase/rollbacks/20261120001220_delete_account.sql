-- Takes back deleting accounts and certificates. What was erased stays so.
drop function public.delete_account(boolean, text);
drop function public.erasure_certificate(uuid);
drop function public.issue_erasure_certificate(uuid);
drop function private.delete_account(boolean, text);
drop function private.erasure_certificate(uuid);
drop function private.issue_erasure_certificate(uuid);
drop function private.certificates_of(uuid[]);
drop function private.certificate_of(private.erasures);
drop function private.erase_account(uuid, text);
drop function private.remove_account(private.erasures);
drop function private.forget_sign_ins(uuid);
drop function private.forget_address(uuid);
drop function private.require_manager(uuid);
drop function private.require_successors(uuid);
drop function private.own_records();
drop function private.lock_families_of(uuid);
drop function private.lock_organizations_of(uuid);
