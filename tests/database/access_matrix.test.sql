-- The matrix: what each actor may do to each table with each verb, to rows of the family Rossi and of the profile leo.
--   Y  the verb reaches rows     -  it reaches none     x  refused (42501)
-- Every table of public has its four rows; every table of private and audit is closed to all. A table that is missing
-- fails the run. The verbs of RPCs are tested where the RPCs are; here is only what PostgREST offers on tables.
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_families();
select tests.file('matrix', 'ada', tests.id('leo'), '{s1}');
select tests.as('ada');
select public.decide_consent(tests.id('leo'), 'research', 'permit', 'urn:example:terms:1');
select tests.as_system();

create temporary table matrix (table_name text, verb text, anon text, stranger text, signed_out text, self text, owner text,
  guardian text, member text, reader text, writer text, manager text, revoked text, service text);
insert into matrix values
  --                                 anon  strang signed self  owner guard membr reader writer manag revok service
  ('families',           'select',   'x',  '-',  '-',  'Y',  'Y',  'Y',  'Y',  '-',  '-',  '-',  '-',  'x'),
  ('families',           'insert',   'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x'),
  ('families',           'update', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'),
  ('families',           'delete',   'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x'),
  ('family_members',     'select',   'x',  '-',  '-',  'Y',  'Y',  'Y',  'Y',  '-',  '-',  '-',  '-',  'x'),
  ('family_members',     'insert',   'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x'),
  ('family_members',     'update',   'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x'),
  ('family_members',     'delete', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'),
  ('family_invitations', 'select',   'x',  '-',  '-',  '-',  'Y',  'Y',  '-',  '-',  '-',  '-',  '-',  'x'),
  ('family_invitations', 'insert',   'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x'),
  ('family_invitations', 'update',   'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x'),
  ('family_invitations', 'delete', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'),
  ('profiles',           'select',   'x',  '-',  '-',  'Y',  'Y',  'Y',  '-',  'Y',  'Y',  'Y',  '-',  'x'),
  ('profiles',           'insert',   'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x'),
  ('profiles',           'update', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'),
  ('profiles',           'delete',   'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x'),
  ('profile_grants',     'select',   'x',  '-',  '-',  'Y',  'Y',  'Y',  '-',  'Y',  'Y',  'Y',  'Y',  'x'),
  ('profile_grants',     'insert',   'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x'),
  ('profile_grants',     'update',   'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x'),
  ('profile_grants',     'delete',   'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x'),
  ('sensitivity_labels', 'select',   'x',  'Y',  '-',  'Y',  'Y',  'Y',  'Y',  'Y',  'Y',  'Y',  'Y',  'x'),
  ('sensitivity_labels', 'insert',   'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x'),
  ('sensitivity_labels', 'update',   'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x'),
  ('sensitivity_labels', 'delete',   'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x'),
  ('shared_dependents', 'select', 'x',  '-',  '-',  '-',  '-',  '-',  '-',  '-',  '-',  '-',  '-',  'x'),
  ('shared_dependents', 'insert', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'),
  ('shared_dependents', 'update', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'),
  ('shared_dependents', 'delete', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'),
  ('organizations', 'select', 'x',  '-',  '-',  '-',  '-',  '-',  '-',  '-',  '-',  '-',  '-',  'x'),
  ('organizations', 'insert', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'),
  ('organizations', 'update', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'),
  ('organizations', 'delete', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'),
  ('organization_members', 'select', 'x',  '-',  '-',  '-',  '-',  '-',  '-',  '-',  '-',  '-',  '-',  'x'),
  ('organization_members', 'insert', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'),
  ('organization_members', 'update', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'),
  ('organization_members', 'delete', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'),
  ('practitioners', 'select', 'x',  '-',  '-',  '-',  '-',  '-',  '-',  '-',  '-',  '-',  '-',  'x'),
  ('practitioners', 'insert', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'),
  ('practitioners', 'update', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'),
  ('practitioners', 'delete', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'),
  ('practitioner_credentials', 'select', 'x',  '-',  '-',  '-',  '-',  '-',  '-',  '-',  '-',  '-',  '-',  'x'),
  ('practitioner_credentials', 'insert', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'),
  ('practitioner_credentials', 'update', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'),
  ('practitioner_credentials', 'delete', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'),
  ('jurisdictions', 'select', 'x',  'Y',  '-',  'Y',  'Y',  'Y',  'Y',  'Y',  'Y',  'Y',  'Y',  'x'),
  ('jurisdictions', 'insert', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'),
  ('jurisdictions', 'update', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'),
  ('jurisdictions', 'delete', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'),
  ('age_rules', 'select', 'x',  'Y',  '-',  'Y',  'Y',  'Y',  'Y',  'Y',  'Y',  'Y',  'Y',  'x'),
  ('age_rules', 'insert', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'),
  ('age_rules', 'update', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'),
  ('age_rules', 'delete', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'),
  ('sensitive_codes',    'select',   'x',  'Y',  '-',  'Y',  'Y',  'Y',  'Y',  'Y',  'Y',  'Y',  'Y',  'x'),
  ('sensitive_codes',    'insert',   'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x'),
  ('sensitive_codes',    'update',   'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x'),
  ('sensitive_codes',    'delete',   'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x'),
  ('classified_codes',   'select',   'x',  'Y',  '-',  'Y',  'Y',  'Y',  'Y',  'Y',  'Y',  'Y',  'Y',  'x'),
  ('classified_codes',   'insert',   'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x'),
  ('classified_codes',   'update',   'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x'),
  ('classified_codes',   'delete',   'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x'),
  ('consents',           'select',   'x',  '-',  '-',  'Y',  'Y',  'Y',  '-',  '-',  '-',  'Y',  '-',  'x'),
  ('consents',           'insert',   'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x'),
  ('consents',           'update',   'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x'),
  ('consents',           'delete',   'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x'),
  ('documents',          'select',   'x',  '-',  '-',  'Y',  'Y',  'Y',  '-',  'Y',  'Y',  'Y',  '-',  'x'),
  ('documents',          'insert',   'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x'),
  ('documents',          'update',   'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x'),
  ('documents',          'delete',   'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x'),
  ('clinical_events',    'select',   'x',  '-',  '-',  'Y',  'Y',  'Y',  '-',  'Y',  'Y',  'Y',  '-',  'x'),
  ('clinical_events',    'insert',   'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x'),
  ('clinical_events',    'update',   'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x'),
  ('clinical_events',    'delete',   'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x'),
  ('quality_flags',      'select',   'x',  '-',  '-',  'Y',  'Y',  'Y',  '-',  '-',  'Y',  'Y',  '-',  'x'),
  ('quality_flags',      'insert',   'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x'),
  ('quality_flags',      'update',   'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x'),
  ('quality_flags',      'delete',   'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x',  'x');

select is_empty(
  $$ select t.table_name from information_schema.tables as t where t.table_schema = 'public' and not exists (
       select from matrix as m where m.table_name = t.table_name having count(*) = 4) $$,
  'every table and view of public has its four rows in the matrix');
insert into matrix
select table_schema || '.' || table_name, verb, 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'
from information_schema.tables, unnest(array['select', 'insert', 'update', 'delete']) as verb
where table_schema in ('private', 'audit');

-- The rows a verb is tried on, and the column an update changes.
create temporary table targets (table_name text, condition text, updated text);
insert into targets values
  ('families', 'id = tests.id(''rossi'')', 'label'),
  ('family_members', 'family_id = tests.id(''rossi'') and role <> ''owner''', 'role'),
  ('family_invitations', 'family_id = tests.id(''rossi'')', 'role'),
  ('profiles', 'id = tests.id(''leo'')', 'label'),
  ('profile_grants', 'profile_id = tests.id(''leo'')', 'level'),
  ('sensitivity_labels', 'code = ''PSY''', 'display'),
  ('shared_dependents', 'true', 'ended_at'),
  ('organizations', 'true', 'name'),
  ('organization_members', 'true', 'role'),
  ('practitioners', 'true', 'name'),
  ('practitioner_credentials', 'true', 'value'),
  ('jurisdictions', 'code = ''001''', 'display'),
  ('age_rules', 'true', 'note'),
  ('sensitive_codes', 'code = ''B20''', 'label'),
  ('classified_codes', 'code = ''718-7''', 'code'),
  ('consents', 'profile_id = tests.id(''leo'')', 'decision'),
  ('documents', 'id = tests.id(''matrix'')', 'status'),
  ('clinical_events', 'document_id = tests.id(''matrix'')', 'status'),
  ('quality_flags', 'document_id = tests.id(''matrix'')', 'state');

-- Every attempt of the matrix, spelled out.
create temporary table attempts as
select a.nth, m.table_name, m.verb, a.actor, a.expected, case m.verb
    when 'select' then format('select from %s where %s', m.table_name, coalesce(t.condition, 'true'))
    when 'insert' then format('insert into %s default values', m.table_name)
    when 'update' then format('update %s set %s where %s', m.table_name, (
      select string_agg(format('%1$I = %1$I', c.attname), ', ') from pg_attribute as c
      where c.attrelid = m.table_name::regclass and c.attnum > 0 and c.attidentity = ''
        and (t.updated is null or c.attname = t.updated)), coalesce(t.condition, 'true'))
    when 'delete' then format('delete from %s where %s', m.table_name, coalesce(t.condition, 'true'))
  end as statement
from matrix as m
left join targets as t on t.table_name = m.table_name
cross join lateral (values
  (1, 'anon', m.anon), (2, 'stranger', m.stranger), (3, 'signed_out', m.signed_out), (4, 'self', m.self), (5, 'owner', m.owner),
  (6, 'guardian', m.guardian), (7, 'member', m.member), (8, 'reader', m.reader), (9, 'writer', m.writer),
  (10, 'manager', m.manager), (11, 'revoked', m.revoked), (12, 'service', m.service)) as a (nth, actor, expected);

create function pg_temp.attempt(p_statement text) returns text language plpgsql as $$
declare
  reached bigint := 0;
begin
  execute p_statement;
  get diagnostics reached = row_count;
  raise exception using errcode = 'ZZ999';
exception
  when insufficient_privilege then return 'x';
  when sqlstate 'ZZ999' then return case when reached > 0 then 'Y' else '-' end;
  when others then return sqlstate;
end $$;
grant execute on function pg_temp.attempt(text) to public;

create function pg_temp.run_matrix() returns setof text language plpgsql as $$
declare
  a attempts;
  got text;
begin
  for a in select * from attempts order by table_name, verb, nth loop
    case a.actor
      when 'anon' then perform tests.as_anon();
      when 'service' then perform tests.as_service();
      else perform tests.as(case a.actor when 'self' then 'leo' when 'owner' then 'ada' when 'guardian' then 'ben'
        when 'member' then 'mia' when 'signed_out' then 'gone' else a.actor end);
    end case;
    got := pg_temp.attempt(a.statement);
    perform tests.as_system();
    return next is(got, a.expected, format('%s: %s by %s', a.table_name, a.verb, a.actor));
  end loop;
end $$;
select * from pg_temp.run_matrix();

-- Of a table that may be updated only the named columns may: a row cannot be moved to another person or family.
select is(
  (select string_agg(g.table_name || '.' || g.column_name, ', ' order by g.table_name, g.column_name)
   from information_schema.column_privileges as g
   where g.table_schema in ('public', 'private', 'audit') and g.privilege_type = 'UPDATE'
     and g.grantee in ('anon', 'authenticated', 'service_role', 'PUBLIC')),
  null, 'clients may change no column');
select * from finish();
rollback;
