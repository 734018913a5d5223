-- Takes back adopting readings; what was adopted stays.
drop function public.adopt_reading(uuid, uuid);
drop function private.adopt_reading(uuid, uuid);
drop function private.follow_verdict(public.documents, jsonb, jsonb);
drop function private.held_here(public.documents, jsonb, jsonb);
drop function private.verdict_here(public.documents, jsonb, jsonb);
drop function private.exchange_events(public.documents, jsonb);
drop function private.take_up(public.documents, jsonb, integer);
drop function private.restate_event(public.documents, uuid, jsonb);
drop function private.put_aside(public.documents, uuid[], uuid[]);
drop function private.present_verdict(public.documents);
drop function private.keep_present_reading(public.documents);
