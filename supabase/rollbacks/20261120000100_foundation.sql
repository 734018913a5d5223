-- Takes back the schemas, and gives Supabase's default privileges back.
drop function private.require_value(boolean, text, text);
drop function private.require(boolean);
drop function private.request_header(text);
drop function private.uid();
drop view private.standing_sessions;
drop schema audit;
drop schema private;
alter default privileges grant execute on functions to public;
alter default privileges in schema public grant all on tables to anon, authenticated, service_role;
alter default privileges in schema public grant all on sequences to anon, authenticated, service_role;
alter default privileges in schema public grant all on functions to anon, authenticated, service_role;
