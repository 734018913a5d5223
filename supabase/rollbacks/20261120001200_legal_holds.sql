-- Takes back legal holds: whatever was held can be erased.
drop function public.place_legal_hold(uuid, text, text);
drop function public.release_legal_hold(uuid, text, text);
drop function public.list_legal_holds(uuid);
drop function private.place_legal_hold(uuid, text, text);
drop function private.release_legal_hold(uuid, text, text);
drop function private.list_legal_holds(uuid);
drop function private.require_words(text, text);
drop function private.is_held(uuid);
select audit.drop_table('private.legal_holds');
