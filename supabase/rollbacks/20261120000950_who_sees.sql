-- Takes back what tells in words who sees what; who sees what stays.
drop function public.who_sees(uuid);
drop function public.preview_access(uuid, uuid, uuid, timestamptz);
drop function public.age_transitions(uuid);
drop function private.age_transitions(uuid);
drop function private.transition_in_words(text, boolean, timestamptz, boolean, integer);
drop function private.preview_access(uuid, uuid, uuid, timestamptz);
drop function private.who_sees(uuid);
drop function private.access_in_words(private.effective_access, timestamptz);
drop function private.moment_in_words(timestamptz);
drop function private.scope_in_words(integer);
drop function private.labels_in_words(integer);
drop function private.name_of(uuid, uuid[]);
