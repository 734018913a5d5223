-- What the access matrix (access_matrix.test.sql) is run with: its cast, how its text is read, how a cell is tried.
begin;
set local search_path = public, tests, extensions;

-- The cast. Families: Rossi (ada owner, ben guardian, mia and sam members, leo a child of 10, nora, the cat), Bianchi
-- (eva, who shares leo), Neri (gina, and tess of 15 with an own account), Moro (fred, and max and kim who have come of age, kim without an account).
-- Grants open leo; the clinics are Riverside (has a grant), Lakeside (has none), Hilltop (has one, and is suspended).
create function tests.add_person(p_name text, p_family text default null, p_role public.family_role default 'member')
returns void language plpgsql as $$
begin
  perform tests.create_user(p_name);
  if p_family is not null then
    insert into public.family_members (family_id, user_id, role) values (tests.id(p_family), tests.user_id(p_name), p_role);
  end if;
end $$;
create function tests.add_family(p_name text, p_owner text) returns void language plpgsql as $$
begin
  perform tests.create_user(p_owner);
  perform tests.as(p_owner);
  perform tests.remember(p_name, public.create_family(initcap(p_name)));
end $$;
create function tests.add_child(p_name text, p_family text, p_by text, p_age integer) returns void language plpgsql as $$
begin
  perform tests.create_user(p_name);
  perform tests.as(p_by);
  perform tests.remember(p_name, public.create_profile(tests.id(p_family), 'child', initcap(p_name), initcap(p_name),
    initcap(p_family), tests.born(p_age)));
  perform tests.as_system();
  update public.profiles set user_id = tests.user_id(p_name) where id = tests.id(p_name);
end $$;
create function tests.add_clinic(p_name text) returns void language plpgsql as $$
begin
  perform tests.as_system();
  insert into public.organizations (id, name, kind, verified_at)
  values (tests.remember(p_name, gen_random_uuid()), initcap(p_name), 'clinic', now());
end $$;
create function tests.add_staff(p_name text, p_clinic text, p_role public.organization_role, p_verified boolean default null)
returns void language plpgsql as $$
begin
  perform tests.create_user(p_name);
  insert into public.organization_members (organization_id, user_id, role) values (tests.id(p_clinic), tests.user_id(p_name), p_role);
  if p_verified is not null then
    insert into public.practitioners (user_id, name) values (tests.user_id(p_name), initcap(p_name));
    insert into public.practitioner_credentials (user_id, system, value, verified_at)
    values (tests.user_id(p_name), 'http://hl7.org/fhir/sid/us-npi', md5(p_name), case when p_verified then now() end);
  end if;
end $$;
-- A grant on leo, given by ada.
create function tests.add_grant(p_name text, p_level public.access_level, p_labels text[] default '{}', p_clinic text default null)
returns void language plpgsql as $$
begin
  perform tests.as('ada');
  perform tests.remember(p_name || ' grant', public.grant_access(tests.id('leo'), case when p_clinic is null then tests.user_id(p_name) end,
    p_level, p_labels, p_grantee_organization_id => tests.id(p_clinic)));
  perform tests.as_system();
end $$;

create function tests.add_consent(p_name text, p_by text, p_profile text, p_purpose public.consent_purpose, p_decision public.consent_decision,
  p_labels text[] default '{}') returns void language plpgsql as $$
begin
  perform tests.as(p_by);
  perform tests.remember(p_name, public.decide_consent(tests.id(p_profile), p_purpose, p_decision, 'urn:example:policy:1', p_labels => p_labels));
  perform tests.as_system();
end $$;

create function tests.create_cast() returns void language plpgsql as $$
begin
  perform tests.create_families();
  perform tests.add_person('sam', 'rossi');
  perform tests.as('sam');
  perform tests.remember('sam', public.create_profile(tests.id('rossi'), 'self', 'Sam', 'Sam', 'Rossi', '1985-05-05', p_for_self => true));
  perform tests.add_family('bianchi', 'eva');
  perform tests.as_system();
  insert into public.shared_dependents (id, profile_id, family_id, with_family_id)
  values (tests.remember('sharing', gen_random_uuid()), tests.id('leo'), tests.id('rossi'), tests.id('bianchi'));
  perform tests.add_family('neri', 'gina');
  perform tests.add_child('tess', 'neri', 'gina', 15);
  perform tests.add_family('moro', 'fred');
  perform tests.add_child('max', 'moro', 'fred', 16);
  perform tests.add_consent('fred''s consent', 'fred', 'max', 'research', 'permit');
  perform tests.as('fred');
  perform tests.remember('kim', public.create_profile(tests.id('moro'), 'child', 'Kim', 'Kim', 'Moro', tests.born(16)));
  perform tests.as_system();
  update private.guardianship_terms set valid_from = valid_from - interval '3 years', valid_until = valid_until - interval '3 years'
  where profile_id in (tests.id('max'), tests.id('kim'));
  perform tests.add_person('deleted', 'rossi', 'guardian');
  perform tests.create_user('new'); -- Whom the invitation is for.

  perform tests.add_person(who) from unnest(array['labelled', 'expired', 'future', 'contact']) as who;
  perform tests.add_grant('labelled', 'read', '{PSY}');
  perform tests.add_grant('expired', 'manage', '{PSY}');
  perform tests.add_grant('future', 'manage', '{PSY}');
  update public.profile_grants set valid_from = now() - interval '2 days', valid_until = now() - interval '1 day' where id = tests.id('expired grant');
  update public.profile_grants set valid_from = now() + interval '1 day' where id = tests.id('future grant');

  perform tests.add_clinic(c) from unnest(array['riverside', 'lakeside', 'hilltop']) as c;
  perform tests.add_grant('riverside', 'write', '{}', 'riverside');
  perform tests.add_grant('hilltop', 'write', '{}', 'hilltop');
  update public.organizations set suspended_at = now() where id = tests.id('hilltop');
  perform tests.add_staff('assistant', 'riverside', 'assistant');
  perform tests.add_staff('doctor', 'riverside', 'practitioner', true);
  perform tests.add_staff('chief', 'riverside', 'administrator');
  perform tests.add_staff('novice', 'riverside', 'practitioner', false);
  perform tests.add_staff('outsider', 'lakeside', 'assistant');
  perform tests.add_staff('barred', 'hilltop', 'assistant');
  perform tests.add_staff('opener', 'lakeside', 'practitioner', true);
  perform tests.add_staff('closed', 'lakeside', 'practitioner', true);
  insert into public.profile_grants (id, profile_id, family_id, grantee_user_id, level, label_mask, valid_from, valid_until, basis) values
    (tests.remember('opener grant', gen_random_uuid()), tests.id('leo'), tests.id('rossi'), tests.user_id('opener'), 'read', 0,
      now() - interval '1 minute', now() + interval '1 hour', 'break-glass'),
    (tests.remember('closed grant', gen_random_uuid()), tests.id('leo'), tests.id('rossi'), tests.user_id('closed'), 'read', 0,
      now() - interval '2 hours', now() - interval '1 hour', 'break-glass');
  insert into public.emergency_openings (id, profile_id, family_id, opened_by, organization_id, kind, reason_sealed, opened_at, closes_at, grant_id)
  select tests.remember(o.name, o.id), g.profile_id, g.family_id, g.grantee_user_id, tests.id('lakeside'), 'practitioner',
    private.seal(g.profile_id, 'emergency_openings.reason_sealed.' || o.id, 'Unconscious after a fall'), g.valid_from, g.valid_until, g.id
  from (values ('opening', gen_random_uuid(), 'opener grant'), ('opening before', gen_random_uuid(), 'closed grant')) as o (name, id, grant_name)
  join public.profile_grants as g on g.id = tests.id(o.grant_name);
  perform private.notify(tests.id('leo'), 'emergency-opened', tests.id('opening'));
  perform tests.remember('ada notice', (select n.id from public.notices as n where n.user_id = tests.user_id('ada')));
  perform tests.remember('novice credential', (select c.id from public.practitioner_credentials as c where c.user_id = tests.user_id('novice')));
  perform tests.as('chief');
  perform tests.remember('clinic invitation', public.invite_organization_member(tests.id('riverside'), 'new@example.org', 'assistant'));
  perform tests.remember('address request', public.request_access(tests.id('riverside'), 'new@example.org'));
  perform tests.remember('leo request', public.request_access(tests.id('riverside'), p_profile_id => tests.id('leo')));
  perform tests.as_system();
  perform tests.add_consent('consent N', 'ada', 'leo', 'research', 'deny');
  perform tests.add_consent('consent PSY', 'ada', 'leo', 'data_export', 'permit', '{PSY}');
  perform tests.add_consent('consent of tess', 'tess', 'tess', 'research', 'permit');
  insert into public.emergency_contacts (id, profile_id, family_id, user_id, named_as, named_by) values
    (tests.remember('contact of leo', gen_random_uuid()), tests.id('leo'), tests.id('rossi'), tests.user_id('contact'), 'guardian', tests.user_id('ada'));
  perform tests.as_service();
  perform tests.remember('hold of tess', public.place_legal_hold(tests.id('tess'), 'Counsel Greta', 'Case 76 of the court'));
  perform tests.as('ada');
  perform tests.remember('hamster', public.create_profile(tests.id('rossi'), 'pet', 'Bo', 'Bo'));
  perform tests.remember('erasure', public.erase_profile(tests.id('hamster')));
  perform tests.remember('invitation to leo', public.invite_to_profile(tests.id('leo'), 'aunt@example.org', 'emergency_contact'));
  perform tests.as('sam');
  perform tests.remember('invitation to sam', public.invite_to_profile(tests.id('sam'), 'friend@example.org', 'emergency_contact'));
  perform tests.as_system();
  update auth.users set deleted_at = now() where id = tests.user_id('deleted');
end $$;

-- The rows of the cast: what each profile's record holds, by name.
create function tests.create_cast_records() returns void language plpgsql as $$
declare
  token uuid;
begin
  perform tests.file('leo N', 'ada', tests.id('leo'), '{s1}');
  perform tests.file('leo PSY', 'ada', tests.id('leo'), '{s1,s2}', '{PSY}');
  perform tests.file('sam N', 'sam', tests.id('sam'), '{s1}');
  perform tests.file('tess N', 'tess', tests.id('tess'), '{s1}');
  perform tests.file('tess SEX', 'tess', tests.id('tess'), '{s1}', '{SEX}');
  perform tests.file('max N', 'max', tests.id('max'), '{s1}');
  -- Read again by a newer reader: once as labelled as before, once what is filed is labelled, once what is new.
  perform tests.read_again('leo N', 'ada', jsonb_build_array(tests.event('s1', '{}', '{"range_low": "7.1"}')));
  perform tests.read_again('leo PSY', 'ada', jsonb_build_array(tests.event('s1'), tests.event('s2')));
  perform tests.read_again('sam N', 'sam', jsonb_build_array(tests.event('s1', '{PSY}')));
  perform tests.read_again('tess N', 'tess', jsonb_build_array(tests.event('s1', '{SEX}')));
  -- Not filed: one waits for a person, one is of somebody else, one is on its way, one with a worker, one given up.
  perform tests.submit('leo held', 'ada', tests.id('leo'));
  perform tests.propose('leo held', '{s3}');
  perform tests.as_system();
  perform tests.work('guard', tests.verdict('needs_review', p_held => array(
    select e.id from public.clinical_events as e where e.document_id = tests.id('leo held')), p_flags => tests.flag('no-subject')));
  perform tests.submit('leo other', 'ada', tests.id('leo'));
  perform tests.propose('leo other', '{s4}');
  perform tests.work('guard', tests.verdict('quarantined'));
  perform tests.submit('leo given up', 'ada', tests.id('leo'));
  perform tests.as_service();
  perform public.fail_job((public.claim_job('process') ->> 'lease_token')::uuid, 'unreadable', false);
  perform tests.as_system();
  perform tests.remember('dead job', (select j.id from private.processing_jobs as j where j.document_id = tests.id('leo given up')));
  perform tests.submit('leo leased', 'ada', tests.id('leo'));
  perform tests.as_service();
  perform tests.remember('lease', (public.claim_job('process') ->> 'lease_token')::uuid);
  perform tests.as('ada');
  perform public.set_reading_budget(tests.id('rossi'), 1);
  perform tests.add_consent('consent to readers', 'ada', 'leo', 'ai_processing', 'permit');
  perform tests.as_service();
  perform tests.remember('reservation', public.reserve_reading(tests.id('lease'), 1, 'openai', 'a-model', 0.01));
  perform tests.submit('leo queued', 'ada', tests.id('leo'));
  perform tests.as('ada');
  perform tests.remember('ada registered', (public.register_document(tests.id('leo'), 'x.pdf', 'application/pdf', 1)).id);
  perform tests.as('writer');
  perform tests.remember('writer registered', (public.register_document(tests.id('leo'), 'x.pdf', 'application/pdf', 1)).id);
  perform tests.as_system();
  update private.installation set swept_at = '-infinity';
  insert into private.storage_deletions (bucket_id, path, reason) values ('documents', gen_random_uuid() || '/original', 'discarded');
  -- As if nothing had been sealed yet, and something waited to be published.
  alter table audit.statements disable trigger statements_keep;
  delete from audit.statements where kind = 'root';
  alter table audit.statements enable trigger statements_keep;
  perform audit.state('probe', '{}');
  perform tests.as('tess');
  perform tests.remember('grant of tess', public.grant_access(tests.id('tess'), tests.user_id('stranger'), p_valid_from => now() + interval '1 day'));
  perform tests.as_system();
  perform tests.remember('flag of ' || i.name, f.id) from tests.ids as i join public.quality_flags as f on f.document_id = i.id;
  perform tests.remember('event ' || e.statement_id || ' of ' || i.name, e.id) from tests.ids as i join public.clinical_events as e on e.document_id = i.id;
end $$;

-- The matrix, as access_matrix.test.sql explains it: who acts, what each may, and what is tried to see whether it is so.
create table tests.matrix_actors (nth bigint generated always as identity, code text primary key, name text not null, person text not null);
create table tests.matrix_tries (object text, target text, attempt text not null, primary key (object, target));
create table tests.matrix_cells (
  nth bigint generated always as identity primary key, object text not null, target text not null, verb text not null, actor text not null,
  person text not null, expected text not null, statement text not null, unique (object, target, verb, actor));
alter table tests.matrix_actors enable row level security;
alter table tests.matrix_tries enable row level security;
alter table tests.matrix_cells enable row level security;

-- The lines of a text: object, [target] and the rest; `#` begins a comment, `|` stands for the eye.
create function tests.matrix_lines(p_text text) returns table (nth bigint, object text, target text, rest text) language sql as $$
  select l.nth, m[1], coalesce(m[3], ''), m[4]
  from regexp_split_to_table(p_text, '\n') with ordinality as l (line, nth)
  cross join lateral regexp_match(l.line, '^\s*([^\s\[]+)(\[([^\]]*)\])?\s+(\S.*?)\s*$') as m
  where m is not null and l.line !~ '^\s*#' $$;

create function tests.matrix_statement(p_object text, p_target text, p_verb text, p_attempt text) returns text language sql as $$
  select case
    when p_object like '%()' then (
      select case when f.prorettype = 'void'::regtype or f.proretset then format('select from public.%I(%s)', f.proname, p_attempt)
        else format($f$select from public.%I(%s) as r where coalesce(r::text, 'null') not in ('null', '[]', '{}', 'false')$f$, f.proname, p_attempt) end
      from pg_proc as f where f.pronamespace = 'public'::regnamespace and f.proname || '()' = p_object)
    when p_object like 'bucket:%' and p_verb = 'insert' then
      format('insert into storage.objects (bucket_id, name) values (%L, %s)', substr(p_object, 8), p_attempt)
    else (
      select case p_verb when 'select' then format('select from %s where %s', t.name, t.condition)
        when 'insert' then format('insert into %s default values', t.name)
        when 'update' then format('update %s set %2$I = %2$I where %3$s', t.name, t.changed, t.condition)
        when 'delete' then format('delete from %s where %s', t.name, t.condition) end
      from (
        select 'storage.objects' as name, 'name' as changed, format('bucket_id = %L and name = %s', substr(p_object, 8), p_attempt) as condition
        where p_object like 'bucket:%'
        union all
        select r.oid::text, c.attname, coalesce(p_attempt, 'true') from to_regclass(p_object) as r (oid)
        cross join lateral (select a.attname from pg_attribute as a where a.attrelid = r.oid and a.attnum > 0
          and not a.attisdropped and a.attidentity = '' order by a.attnum limit 1) as c
        where p_object not like 'bucket:%') as t)
  end $$;

create function tests.read_matrix(p_actors text, p_cells text, p_tries text) returns void language plpgsql as $$
declare
  line record;
  codes text[];
  cells text[];
  matched boolean := false;
begin
  insert into tests.matrix_actors (code, name, person)
  select l.object, w[1], w[2] from tests.matrix_lines(p_actors) as l, regexp_match(l.rest, '^(\S+)\s+(\S+)') as w order by l.nth;
  insert into tests.matrix_tries select l.object, l.target, regexp_replace(l.rest, '\s*#.*$', '') from tests.matrix_lines(p_tries) as l;
  for line in select * from tests.matrix_lines(p_cells) as l order by l.nth loop
    cells := regexp_split_to_array(translate(line.rest, '|', ' '), '\s+');
    if codes is null then
      codes := cells;
      continue;
    elsif cardinality(cells) not in (2, cardinality(codes)) then
      raise exception '%[%]: % cells and not %', line.object, line.target, cardinality(cells) - 1, cardinality(codes) - 1;
    end if;
    with tries as materialized (
      select o.name, v.verb, coalesce(tests.matrix_statement(o.name, line.target, v.verb, t.attempt), '') as statement
      from (
        select line.object as name where line.object not like '%.*'
        union all
        select c.oid::regclass::text from pg_class as c
        where c.relnamespace = to_regnamespace(split_part(line.object, '.', 1)) and c.relkind in ('r', 'v', 'm', 'p') and line.object like '%.*') as o
      cross join regexp_split_to_table(cells[1], ',') as v (verb)
      left join tests.matrix_tries as t on t.object = line.object and t.target = line.target
    )
    insert into tests.matrix_cells (object, target, verb, actor, person, expected, statement)
    select t.name, line.target, t.verb, a.name, a.person, cells[least(c.nth, cardinality(cells))], t.statement
    from tries as t cross join unnest(codes) with ordinality as c (code, nth) join tests.matrix_actors as a using (code)
    -- A whole schema is closed to roles, whoever acts with them: one of each.
    where line.object not like '%.*' or a.name in ('anon', 'owner', 'service_role')
    order by t.name, t.verb, c.nth;
  end loop;
end $$;

-- What became of a try, as a cell says it; nothing of it stays.
create function tests.attempt(p_statement text) returns text language plpgsql as $$
declare
  reached bigint;
begin
  execute p_statement;
  get diagnostics reached = row_count;
  raise exception using errcode = 'ZZ999';
exception when others then
  return case sqlstate when 'ZZ999' then case when reached > 0 then 'Y' else '-' end when '42501' then 'x' when '55000' then 'x' when 'PT409' then 's'
    when '22023' then 'v' when '23505' then 'u' when '23514' then 'c' else sqlstate || ' ' || sqlerrm end;
end $$;

create function tests.run_matrix() returns setof text language plpgsql as $$
declare
  a tests.matrix_actors;
  outcomes text[];
  cells integer[];
  tried text[];
begin
  perform set_config('storage.allow_delete_query', 'true', true); -- The policy is asked, not Storage's own guard against SQL.
  for a in select * from tests.matrix_actors as m order by m.nth loop
    select array_agg(m.nth order by m.nth), array_agg(m.statement order by m.nth) into cells, tried
    from tests.matrix_cells as m where m.actor = a.name;
    case a.person when 'anon' then perform tests.as_anon(); when 'service' then perform tests.as_service(); else perform tests.as(a.person); end case;
    for i in 1 .. coalesce(cardinality(cells), 0) loop
      outcomes[cells[i]] := tests.attempt(tried[i]);
    end loop;
    perform tests.as_system();
  end loop;
  return query
    select ok(t.got = t.expected, format('%s%s: %s by %s', t.object, '[' || nullif(t.target, '') || ']', t.verb, t.actor))
      || case when t.got <> t.expected then format(E'\n# it is %s, the matrix says %s: %s', t.got, t.expected, t.statement) else '' end
    from (select m.*, f.got from tests.matrix_cells as m join unnest(outcomes) with ordinality as f (got, nth) using (nth) order by m.nth offset 0) as t;
end $$;

-- That the matrix speaks of everything, and of nothing else.
create function tests.check_matrix() returns setof text language plpgsql as $$
begin
  return next is_empty($q$
    select o.name || ': ' || v.verb from (
      select c.oid::regclass::text, array['select', 'insert', 'update', 'delete'] from pg_class as c
      where c.relkind in ('r', 'v', 'm', 'p', 'f') and c.relnamespace in ('public'::regnamespace, 'private'::regnamespace, 'audit'::regnamespace)
      union all
      select p.proname || '()', array['execute'] from pg_proc as p where p.pronamespace = 'public'::regnamespace
        and not exists (select from pg_depend as d where d.objid = p.oid and d.deptype = 'e')
      union all
      select 'bucket:' || b.id, array['select', 'insert', 'update', 'delete'] from storage.buckets as b
    ) as o (name, verbs), unnest(o.verbs) as v (verb)
    where not exists (select from tests.matrix_cells as m where m.object = o.name and m.verb = v.verb)$q$,
    'every table, view and RPC of public and every bucket is in the matrix, with every verb: see the top of the file');
  return next is_empty($q$ select p.proname from pg_proc as p where p.pronamespace = 'public'::regnamespace group by 1 having count(*) > 1 $q$,
    'an RPC has one form: a name says which is meant');
  return next is_empty($q$ select distinct m.object from tests.matrix_cells as m where m.statement = '' $q$, 'nothing is in the matrix that does not exist');
  return next is_empty($q$ select distinct m.object, m.target from tests.matrix_cells as m
    where (m.object like '%()' or m.object like 'bucket:%' or m.target <> '') and not exists (select from tests.matrix_tries as t where t.object = m.object and t.target = m.target) $q$,
    'of every target it is said what is tried');
  return next is_empty($q$ select t.object, t.target from tests.matrix_tries as t
    where not exists (select from tests.matrix_cells as m where m.object = t.object and m.target = t.target) $q$, 'and nothing is said of what is not in the matrix');
  return next is_empty($q$ select m.object from tests.matrix_cells as m where m.object like '%()' group by 1 having bool_and(m.expected <> 'Y') $q$,
    'every RPC succeeds for somebody: what is tried is right but for who tries it');
  return next is_empty($q$ select distinct m.object, m.target from tests.matrix_cells as m
    where m.verb = 'select' and m.object not like '%.%' and tests.attempt(m.statement) <> 'Y' $q$, 'there are rows to be seen or not');
end $$;
commit;

begin;
set local search_path = public, tests, extensions;
select plan(3);
select tests.create_cast();
select tests.create_cast_records();
select tests.as('labelled');
select is((select count(*) from public.documents), 2::bigint, 'the cast has its access');
select tests.as('fred');
select is_empty('select from public.profiles', 'and who came of age is out of a guardian''s reach');
select tests.as_system();
select is((select count(*)::integer from tests.matrix_cells), 0, 'the matrix is read in the file that holds it');
select * from finish();
rollback;
