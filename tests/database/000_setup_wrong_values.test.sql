-- Wrong values: every call that the matrix knows to succeed is made again by whoever it succeeds for, with one argument that
-- an app could send by mistake. Whatever it is, the answer is a word of ours: done, refused (42501), not a value that is
-- possible (22023), a state that does not allow it (PT…); never what a constraint or a cast had to say of it. The matrix
-- calls tests.try_wrong_values() at its end, so that a new RPC is tried as soon as it stands there.
begin;
set local search_path = public, tests, extensions;

-- Of each type what might be sent, as expressions; of an enum also each of its words.
create table tests.wrong_values as
select l.object::regtype as type, v.value
from tests.matrix_lines($values$
  uuid         null | gen_random_uuid() | tests.user_id('ada') | tests.id('leo')
  text         null | '' | ' ' | 'no such thing' | 'Ä😀 (\''"' | repeat('x', 3000)
  _text        null | '{}' | '{null}' | '{""}' | '{PSY,PSY}' | '{NONSENSE}' | '{{PSY},{SEX}}' | '{N}' | '{administrator}'
  timestamptz  null | 'infinity' | '-infinity' | '1900-01-01' | '9999-12-31' | '294276-12-31' | statement_timestamp()
  date         null | 'infinity' | '-infinity' | '4000-01-01 BC' | '1890-01-01' | current_date + 1 | '5874897-12-31'
  integer      null | 0 | -1 | 2147483647 | -2147483648
  bigint       null | 0 | -1 | 9223372036854775807
  boolean      null | true | false
  jsonb        null | 'null' | '{}' | '[]' | '"x"' | '[null]' | '[[]]' | '{"method": 1}' | '[{"system": 1}]'
$values$) as l
cross join regexp_split_to_table(l.rest, '\s+\|\s+') as v (value);
grant select on tests.wrong_values to anon, authenticated, service_role;

-- The arguments of a call as the matrix writes them, by name.
create function tests.tried_arguments(p_function regproc, p_tried text) returns table (name text, type regtype, value text)
language plpgsql as $$
declare
  names constant text[] := (select coalesce(p.proargnames[1:p.pronargs], '{}') from pg_proc as p where p.oid = p_function);
  parts text[] := '{}';
  part text := '';
  depth integer := 0;
  quoted boolean := false;
  letter text;
begin
  if p_tried !~ '\S' then
    return;
  end if;
  foreach letter in array regexp_split_to_array(p_tried, '') loop
    quoted := quoted <> (letter = '''');
    depth := depth + case when quoted then 0 when letter in ('(', '[') then 1 when letter in (')', ']') then -1 else 0 end;
    if letter = ',' and depth = 0 and not quoted then
      parts := parts || part;
      part := '';
    else
      part := part || letter;
    end if;
  end loop;
  return query
    select n.name, (select p.proargtypes[array_position(names, n.name) - 1] from pg_proc as p where p.oid = p_function)::regtype,
      btrim(regexp_replace(t.part, '^\s*\w+\s*=>', ''))
    from unnest(parts || part) with ordinality as t (part, nth)
    cross join lateral (select coalesce(substring(t.part from '^\s*(\w+)\s*=>'), names[t.nth]) as name) as n;
end $$;

-- Each call with one of its arguments replaced, those that are left to their defaults too. Calls that name the same
-- arguments are alike here.
create function tests.wrong_calls() returns table (person text, object text, changed text, statement text) language sql as $$
  with right_calls as (
    select distinct on (c.object, n.names) c.person, c.object, c.target, f.oid::regproc as function, t.attempt
    from tests.matrix_cells as c
    join tests.matrix_tries as t on t.object = c.object and t.target = c.target
    join pg_proc as f on f.proname || '()' = c.object and f.pronamespace = 'public'::regnamespace
    cross join lateral (select array_agg(a.name) as names from tests.tried_arguments(f.oid, t.attempt) as a) as n
    where c.expected = 'Y'
    order by c.object, n.names, c.nth
  )
  select r.person, r.object, format('%s[%s] with %s => %s', r.object, r.target, p.name, left(w.value, 40)),
    format('select from public.%I(%s)', f.proname, concat_ws(', ', format('%I => %s', p.name, w.value), (
      select string_agg(format('%I => %s', a.name, a.value), ', ') from tests.tried_arguments(r.function, r.attempt) as a
      where a.name <> p.name)))
  from right_calls as r
  join pg_proc as f on f.oid = r.function
  cross join unnest(f.proargtypes::oid[], f.proargnames[1:f.pronargs]) as p (type, name)
  join (
    select v.type::oid, v.value from tests.wrong_values as v
    union all
    select e.enumtypid, quote_literal(e.enumlabel) from pg_enum as e
    union all
    select distinct e.enumtypid, 'null' from pg_enum as e
  ) as w on w.type = p.type $$;

-- What a call says that is no word of ours; null when it was one. Nothing of it stays. A constraint that spoke is named.
create function tests.foreign_word(p_statement text) returns text language plpgsql as $$
declare
  spoke text;
begin
  execute p_statement;
  raise exception using errcode = 'ZZ999';
exception when others then
  get stacked diagnostics spoke = constraint_name;
  return case when spoke = '' and (sqlstate in ('ZZ999', '42501', '22023', '23514', '40001') or sqlstate like 'PT%') then null
    else sqlstate || ' ' || sqlerrm end;
end $$;

create function tests.try_wrong_values() returns setof text language plpgsql as $$
declare
  call record;
  said text;
begin
  create temporary table calls on commit drop as select c.*, null::text as word from tests.wrong_calls() as c;
  grant all on calls to public;
  for call in select c.ctid, c.* from calls as c order by c.person loop
    case call.person when 'anon' then perform tests.as_anon(); when 'service' then perform tests.as_service();
      else perform tests.as(call.person); end case;
    said := tests.foreign_word(call.statement);
    if said is not null then
      update calls as c set word = said where c.ctid = call.ctid;
    end if;
  end loop;
  perform tests.as_system();
  return query
    select ok(bool_and(c.word is null), format('%s answers wrong values in words of ours (%s calls)', c.object, count(*)))
      || coalesce(E'\n' || string_agg(format('# %s: %s', c.changed, c.word), E'\n') filter (where c.word is not null), '')
    from calls as c group by c.object order by c.object;
end $$;
commit;

begin;
set local search_path = public, tests, extensions;
select plan(2);
select results_eq(
  $$ select a.name, a.value from tests.tried_arguments('public.create_profile',
    'tests.id(''rossi''), ''self'', ''a, b'', p_for_self => true') as a $$,
  $$ values ('p_family_id', 'tests.id(''rossi'')'), ('p_kind', '''self'''), ('p_label', '''a, b'''), ('p_for_self', 'true') $$,
  'the arguments of a call are told apart');
select matches(tests.foreign_word('select ''x''::uuid'), '^22P02 ', 'and what a cast says is no word of ours');
select * from finish();
rollback;
