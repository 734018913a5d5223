-- Takes the dictionary out of the database, and with it pg_trgm, unless something else stands on that or another role made it.
drop function public.search_concepts(text, text, text, integer);
drop function private.search_concepts(text, text, text, integer);
drop table public.concepts;
drop table public.code_systems;
do $$
begin
  drop extension pg_trgm;
exception when dependent_objects_still_exist or insufficient_privilege then
  raise notice 'pg_trgm stays: something else stands on it, or another role made it';
end
$$;
