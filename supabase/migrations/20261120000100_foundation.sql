-- Foundation: the schemas, the rule that nobody gets anything by default, and who the caller is.
--
-- `public`  what clients reach: tables under row level security, and RPCs (security invoker).
-- `private` helpers, keys and derived access; never exposed through the API.
-- `audit`   the trail; never exposed through the API.
--
-- A public RPC is written `return private.name(…)`: its body is resolved when it is created, so that a client needs
-- execute on the one function it may reach, and never usage of `private`.

create schema private;
create schema audit;
comment on schema private is 'Helper functions, keys and derived access. Never exposed through the API.';
comment on schema audit is 'The append-only trail. Never exposed through the API.';

revoke all on schema private, audit from public;

-- What this project creates from here on belongs to nobody until a migration grants it.
alter default privileges revoke execute on functions from public;
alter default privileges in schema public revoke all on tables from anon, authenticated, service_role;
alter default privileges in schema public revoke all on sequences from anon, authenticated, service_role;
alter default privileges in schema public revoke all on functions from anon, authenticated, service_role;

-- Sessions that stand: neither signed out nor over, of a user who is neither banned nor deleted.
create view private.standing_sessions with (security_invoker = true) as
select s.id, s.user_id
from auth.sessions as s
join auth.users as u on u.id = s.user_id
where (s.not_after is null or s.not_after > statement_timestamp())
  and (u.banned_until is null or u.banned_until < statement_timestamp())
  and u.deleted_at is null;
comment on view private.standing_sessions is 'The sessions that stand at this moment.';
comment on column private.standing_sessions.id is 'The session.';
comment on column private.standing_sessions.user_id is 'Whose it is.';
revoke all on private.standing_sessions from public, anon, authenticated, service_role;

-- The caller: the user of the token whose session still stands. A signed-out, banned or deleted user is nobody.
-- (plpgsql keeps its plan between calls; an sql function that cannot be inlined is planned again in every query.)
create function private.uid() returns uuid
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  token constant jsonb := auth.jwt();
begin
  return (
    select s.user_id from private.standing_sessions as s
    where s.id = nullif(token ->> 'session_id', '')::uuid and s.user_id = nullif(token ->> 'sub', '')::uuid
  );
end
$$;
comment on function private.uid() is
  'The calling user, or null when the session of the token no longer stands (signed out, expired, deleted).';
grant execute on function private.uid() to authenticated;

-- A header of the request as PostgREST and Storage pass it on, cut to a length that can always be stored.
create function private.request_header(p_name text) returns text
language sql
stable
set search_path = ''
as $$
  select left(nullif(current_setting('request.headers', true), '')::jsonb ->> p_name, 200)
$$;
comment on function private.request_header(text) is 'One header of the current request, at most 200 characters; null outside a request.';

-- One answer for "not found" and "not yours": a stranger cannot tell them apart.
create function private.require(p_allowed boolean) returns void
language plpgsql
set search_path = ''
as $$
begin
  if p_allowed is not true then
    raise exception 'not allowed' using errcode = '42501';
  end if;
end
$$;
comment on function private.require(boolean) is 'Raises 42501 unless the condition holds; null counts as no.';

-- What a caller may do, with a value that is none: said in words of ours, before a constraint says it in its own.
create function private.require_value(p_fits boolean, p_problem text, p_hint text default null) returns void
language plpgsql
set search_path = ''
as $$
begin
  if p_fits is not true then
    raise exception '%', p_problem using errcode = '22023', hint = coalesce(p_hint, '');
  end if;
end
$$;
comment on function private.require_value(boolean, text, text) is 'Raises 22023 unless a value is possible; null counts as no.';
