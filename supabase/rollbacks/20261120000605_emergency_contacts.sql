-- Takes back emergency contacts: who was named is lost.
drop function public.end_emergency_contact(uuid);
drop function private.end_emergency_contact(uuid);
drop function private.is_emergency_contact(uuid, uuid);
select audit.drop_table('public.emergency_contacts');
