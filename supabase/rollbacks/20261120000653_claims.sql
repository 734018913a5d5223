-- Takes back that the operator gives a person their profile; who has got theirs keeps it.
drop function public.verify_claim(uuid, uuid, uuid, text);
drop function private.verify_claim(uuid, uuid, uuid, text);
