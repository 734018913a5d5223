-- Takes back requests of clinics: open ones are lost, what was given stands.
drop function public.request_access(uuid, text, public.access_level, text[], integer, text, uuid);
drop function public.access_request(uuid);
drop function public.approve_access_request(uuid, uuid);
drop function public.decline_access_request(uuid);
drop function public.withdraw_access_request(uuid);
drop function private.request_access(uuid, text, public.access_level, text[], integer, text, uuid);
drop function private.access_request(uuid);
drop function private.approve_access_request(uuid, uuid);
drop function private.decline_access_request(uuid);
drop function private.withdraw_access_request(uuid);
drop function private.may_answer(public.access_requests);
drop function private.may_ask_for(uuid);
drop function private.speaks_for(uuid);
select audit.drop_table('public.access_requests');
