-- The catalog: conventions that every table, column and function keeps, those of later migrations too.
begin;
set local search_path = public, extensions;
select no_plan();
create temporary view ours as select oid, nspname from pg_namespace where nspname in ('public', 'private', 'audit');
create temporary view our_tables as select c.oid, c.oid::regclass::text as name from pg_class as c join ours as n on n.oid = c.relnamespace where c.relkind in ('r', 'p');
create temporary view our_functions as
select p.*, p.oid::regprocedure::text as name, n.nspname from pg_proc as p join ours as n on n.oid = p.pronamespace
where not exists (select from pg_depend as d where d.objid = p.oid and d.deptype = 'e');

select is_empty($$ select t.name from our_tables as t join pg_class as c using (oid) where not c.relrowsecurity $$, 'row level security on every table of every schema');
select is_empty($$ select t.name from our_tables as t where not exists (select from pg_policy as p where p.polrelid = t.oid) $$, 'every table says by a policy who reads it');
select is_empty($$ select t.name, p.polcmd from our_tables as t join pg_policy as p on p.polrelid = t.oid where p.polpermissive group by 1, 2 having count(*) > 1 $$, 'one permissive policy a verb');
select is_empty($$ select t.name, p.polname from our_tables as t join pg_policy as p on p.polrelid = t.oid where p.polroles <> array['authenticated'::regrole::oid] or p.polcmd = '*' $$, 'every policy names its role and its verb');
select is_empty($$ select policyname from pg_policies where schemaname in ('public', 'private', 'storage')
  and coalesce(qual, '') || coalesce(with_check, '') ~ '(?<!SELECT )(?<!SELECT private\.)(auth\.uid|private\.(uid|principals|near|my_families))\(' $$, 'what is asked about the caller is asked once a query: (select …)');
select is_empty($$ select t.name from our_tables as t where coalesce(obj_description(t.oid, 'pg_class'), '') = '' $$, 'every table has a comment');
select is_empty($$ select t.name, a.attname from our_tables as t join pg_attribute as a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
  where coalesce(col_description(t.oid, a.attnum), '') = '' $$, 'every column has a comment');
select is_empty($$ select t.name, a.attname from our_tables as t join pg_attribute as a on a.attrelid = t.oid
  where a.attname ~ '_(sealed|hash|hashes)$' and col_description(t.oid, a.attnum) !~ '^PHI:(identifier|contact|clinical)\.' $$, 'what is sealed or hashed says what class of data it is');
select is_empty($$ select t.name, a.attname from our_tables as t join pg_attribute as a on a.attrelid = t.oid where a.attname like '%\_sealed' and a.atttypid <> 'bytea'::regtype $$, 'what is sealed is bytes');
select is_empty($$ select t.name, f.conname from our_tables as t join pg_constraint as f on f.conrelid = t.oid and f.contype = 'f'
  where not exists (select from pg_index as i where i.indrelid = t.oid and i.indpred is null
    and (i.indkey::int2[])[0:cardinality(f.conkey) - 1] @> f.conkey and (i.indkey::int2[])[0:cardinality(f.conkey) - 1] <@ f.conkey) $$, 'every foreign key is indexed');
select is_empty($$ select t.name from our_tables as t where not exists (select from pg_index as i where i.indrelid = t.oid and i.indisprimary) $$, 'every table has a primary key');
select is_empty($$ select t.name from our_tables as t join pg_attribute as a on a.attrelid = t.oid and a.attname = 'document_id' and t.name <> 'private.processing_jobs'
  where not exists (select from pg_constraint as f where f.conrelid = t.oid and f.contype = 'f' and f.confrelid = 'public.documents'::regclass and cardinality(f.conkey) = 2) $$,
  'what hangs on a document references it together with its person');

select is_empty($$ select f.name from our_functions as f where f.prosecdef and f.nspname = 'public' $$, 'no definer function in public');
select is_empty($$ select f.name from our_functions as f, unnest(coalesce(f.proallargtypes, f.proargtypes::oid[])) as argument (type)
  join pg_type as l on l.oid = argument.type join pg_type as e on e.oid = l.typelem where f.nspname = 'public' and l.typcategory = 'A' and e.typtype = 'e' $$,
  'no RPC takes or answers a list of an enum: to a driver that met the database before the migration its type is unknown');
select is_empty($$ select f.name from our_functions as f where not coalesce(f.proconfig @> array['search_path=""'], false) $$, 'every function sets an empty search_path');
select is_empty($$ select f.name from our_functions as f where coalesce(obj_description(f.oid, 'pg_proc'), '') = '' $$, 'every function has a comment');
select is_empty($$ select f.name from our_functions as f, unnest(array['anon', 'public']) as r
  where case r when 'public' then exists (select from aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) as a where a.grantee = 0) else has_function_privilege(r, f.oid, 'execute') end $$,
  'nothing is executable by anon or by everybody');

-- One mechanism: the policy of a table is what private.protect() makes of the call in its comment, and there is no other.
create function pg_temp.policies() returns table (name text, policy text, roles name[], command text, permissive text, expression text, checked text, made_by text)
language sql as $$
  select format('%I.%I', p.schemaname, p.tablename)::regclass::text, p.policyname::text, p.roles, p.cmd, p.permissive, p.qual, p.with_check,
    obj_description((select o.oid from pg_policy as o where o.polname = p.policyname
      and o.polrelid = format('%I.%I', p.schemaname, p.tablename)::regclass), 'pg_policy')
  from pg_policies as p where p.schemaname in ('public', 'private', 'audit')
$$;
create function pg_temp.of_another_kind() returns setof text language sql as $$
  select t.name from our_tables as t left join pg_temp.policies() as p using (name)
  where t.name not like 'private.%' and t.name not like 'audit.%' group by t.name
  having count(*) <> 1 or not bool_and(coalesce(p.made_by, '') like 'select private.protect(%')
$$;
create function pg_temp.changed_by_hand() returns setof text language plpgsql as $$
declare
  p record;
  as_made text;
begin
  for p in select * from pg_temp.policies() where made_by like 'select private.protect(%' order by name loop
    begin
      execute format('drop policy %I on %s', p.policy, p.name);
      execute p.made_by;
      as_made := (select r::text from pg_temp.policies() as r where r.name = p.name);
      raise exception using errcode = 'ZZ999';
    exception when sqlstate 'ZZ999' then null;
    end;
    if as_made is distinct from p::text then
      return next p.name;
    end if;
  end loop;
end $$;
select is_empty('select pg_temp.of_another_kind()', 'every table of public has one policy, and it is of the template');
select is_empty('select pg_temp.changed_by_hand()', 'every policy is what its call makes of it, and nothing was changed by hand');
select cmp_ok((select count(*) from pg_temp.policies() where made_by is not null), '=', (select count(*) from our_tables as t where t.name not like 'private.%' and t.name not like 'audit.%'),
  'all of them were made again');
-- And it is found when it is otherwise.
select is(tests.found(change, question), expected, 'found: ' || change) from (values
  ('alter policy "rows are seen by whom a way leads to" on public.documents using (true)', 'changed_by_hand', 'documents'),
  ('alter policy "rows are seen by whom a way leads to" on public.profiles to public', 'changed_by_hand', 'profiles'),
  ('create policy "another" on public.documents for delete to authenticated using (registered_by = (select private.uid()))', 'of_another_kind', 'documents'),
  ('create policy "another" on public.families as restrictive for select to authenticated using (true)', 'of_another_kind', 'families'),
  ('comment on policy "rows are seen by whom a way leads to" on public.profile_grants is null', 'of_another_kind', 'profile_grants'),
  ('create table public.later (id integer)', 'of_another_kind', 'later'),
  ('create table public.later (id integer); select private.hide(''public.later'')', 'of_another_kind', 'later'),
  ('create table public.later (user_id uuid); select private.protect(''public.later'', null, ''{"by": "caller"}'')', 'of_another_kind', null)
) as v (change, question, expected);
select bag_eq($$ select p.name, p.policy from pg_temp.policies() as p where p.made_by is null and p.expression <> 'false' $$,
  $$ values ('private.effective_access', 'policies see the caller''s own rows'::text) $$, 'elsewhere nothing is seen, but what the policies themselves ask');

-- Files: a client inserts where one function of the database says so, and does nothing else; what it asks is what the RPCs ask.
select is((select string_agg(concat_ws(' ', p.tablename, p.permissive, p.cmd, p.roles::text, p.qual, p.with_check), ', ') from pg_policies as p where p.schemaname = 'storage'),
  'objects PERMISSIVE INSERT {authenticated} ((bucket_id = ''documents''::text) AND ( SELECT private.may_upload(objects.name) AS may_upload))', 'Storage has one policy');
select matches((select p.prosrc from pg_proc as p where p.oid = 'private.may_upload(text)'::regprocedure), 'private\.can_write_document\(private\.principals\(\), d\)',
  'which asks whether the caller may write the document');
select is_empty($$ select b.id from storage.buckets as b where b.public $$, 'no bucket is public');

-- What may be done to which table by whom, before any policy. What each actor may do with each of them, and with each RPC:
-- access_matrix.test.sql.
select is_empty($$ select t.name, a.privilege_type from our_tables as t join pg_class as c using (oid), aclexplode(c.relacl) as a
  where a.grantee = 'authenticated'::regrole and (a.privilege_type <> 'SELECT' or t.name ~ '^(private|audit)\.' and t.name <> 'private.effective_access') $$,
  'signed-in users read, and that is all');
select is_empty($$ select t.name, a.privilege_type from our_tables as t join pg_class as c using (oid), aclexplode(c.relacl) as a
  where a.grantee in (0, 'anon'::regrole, 'service_role'::regrole) $$, 'anon, everybody and the service role have nothing on any table');
select is_empty($$ select t.name, a.attname from our_tables as t join pg_attribute as a on a.attrelid = t.oid where a.attacl is not null $$,
  'and nobody has anything on a column alone');

-- What may be executed by whom: an RPC is for those who are signed in or for the service, never for both; policies call a few
-- helpers besides.
select is_empty($$ select f.name from our_functions as f where f.nspname = 'public'
  and has_function_privilege('authenticated', f.oid, 'execute') = has_function_privilege('service_role', f.oid, 'execute') $$,
  'an RPC is offered to signed-in users or to the service role');
select is((select string_agg(f.proname::text, ', ' order by f.proname) from our_functions as f where f.nspname = 'private' and has_function_privilege('authenticated', f.oid, 'execute')
    and not exists (select from our_functions as p where p.nspname = 'public' and p.proname = f.proname)),
  'may_upload, my_families, my_organizations, near, near_by_label, principals, uid', 'policies call these helpers, beside what the RPCs stand for');
select is_empty($$ select s, r from unnest(array['private', 'audit']) as s, unnest(array['anon', 'authenticated']) as r where has_schema_privilege(r, s, 'usage') $$, 'clients cannot enter private or audit');
select is_empty($$ select extname from pg_extension as e where e.extnamespace = 'public'::regnamespace $$, 'no extension in public');
select * from finish();
rollback;
