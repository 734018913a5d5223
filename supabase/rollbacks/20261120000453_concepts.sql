-- Takes the dictionary out of the database. The extension stays: others may use it.
drop function public.search_concepts(text, text, text, integer);
drop function private.search_concepts(text, text, text, integer);
drop table public.concepts;
drop table public.code_systems;
