-- Roots of the trail: what is sealed and when, that each follows the one before, that nothing of it is changed, and who may ask.
-- What this test writes belongs to a transaction that is still running, so that events which can be sealed are put in by
-- hand, as transactions of long ago wrote them.
begin;
set local search_path = public, tests, extensions;
select no_plan();
-- What the installation itself has written is put aside.
alter table audit.events disable trigger events_append_only;
delete from audit.events;
alter table audit.events enable trigger events_append_only;
select tests.create_families();
select tests.as_system();

-- The reference tree of Certificate Transparency (transparency-dev/merkle, testonly/constants.go).
select is(encode(audit.merkle_root((array['\x', '\x00', '\x10', '\x2021', '\x3031', '\x40414243', '\x5051525354555657',
  '\x606162636465666768696a6b6c6d6e6f']::bytea[])[:t.size]), 'hex'), t.root, format('the tree of %s reference leaves', t.size))
from (values
  (1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'),
  (2, 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'),
  (3, 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'),
  (5, '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'),
  (7, 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c'),
  (8, '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328')) as t (size, root);
select is(audit.canonical('{"number": 7, "kind": "x", "counts": {"b": 2, "a": 1}, "none": null, "text": "é\"\n"}'),
  '{"counts":{"a":1,"b":2},"kind":"x","none":null,"number":7,"text":"é\"\n"}', 'a statement has one text');

create function pg_temp.write(p_xid bigint, p_count integer default 1, p_at timestamptz default clock_timestamp()) returns void
language sql as $$
  insert into audit.events (occurred_at, written_in, actor_role, verb, schema_name, table_name, row_id, subject_id)
  select p_at, p_xid::text::xid8, 'postgres', 'insert', 'public', 'families', 'row ' || n, '00000000-0000-0000-0000-000000000000' from generate_series(1, p_count) as n $$;
create function pg_temp.seal(p_limit integer default 100) returns jsonb language plpgsql as $$
declare
  sealed jsonb;
begin
  perform tests.as_service();
  sealed := public.seal_trail(p_limit);
  perform tests.as_system();
  return sealed;
end $$;
create function pg_temp.root(p_number integer) returns jsonb language sql as $$
  select s.text::jsonb from audit.statements as s where s.kind = 'root' and s.number = p_number $$;
create function pg_temp.due() returns boolean language sql as $$ select exists (select from private.due_jobs() where stage = 'audit') $$;
create function pg_temp.sealed_every(p_interval interval) returns void language plpgsql as $$
begin
  execute format('create or replace function private.root_interval() returns interval language sql immutable set search_path = '''' return interval %L', p_interval);
end $$;
create function pg_temp.hash_of(p_kind text, p_number bigint) returns text language sql as $$
  select encode(sha256(convert_to(s.text, 'UTF8')), 'hex') from audit.statements as s where (s.kind, s.number) = (p_kind, p_number) $$;
grant execute on all functions in schema pg_temp to public;

-- What is sealed.
select isnt_empty('select from audit.events where written_in = pg_current_xact_id()', 'this transaction has written events');
select is_empty('select from audit.events where written_in <> pg_current_xact_id()', 'and nobody else has');
select is(pg_temp.due(), false, 'so that there is nothing to seal');
select is(pg_temp.seal(), null, 'of a transaction that still runs nothing is sealed');
select pg_temp.write(5), pg_temp.write(3), pg_temp.write(4, 3);
select is(pg_temp.due(), true, 'what is older than every running transaction is due');
select is(pg_temp.seal(), '{"number": 1, "count": 5}', 'and is sealed');
select is(pg_temp.seal(), null, 'once');
select is((select count(*)::integer from audit.events where written_in <> pg_current_xact_id()), 5, 'the trail itself is as it was');
select is(pg_temp.root(1) - 'cut_at' - 'merkle_root' - 'until_xid' - 'next_xid' - 'first_event' - 'last_event',
  '{"kind": "root", "number": 1, "follows": null, "previous": null, "epoch": 1, "from_xid": 0, "from_event": 0, "until_event": 0, "count": 5}',
  'the first root follows nothing');
select is((pg_temp.root(1) ->> 'until_xid')::bigint, pg_snapshot_xmin(pg_current_snapshot())::text::bigint, 'and ends with the oldest running transaction');
select is(pg_temp.root(1) ->> 'merkle_root', encode(audit.merkle_root(array_agg(
    int8send(e.id) || sha256(convert_to(audit.event_content(e), 'UTF8')) order by e.id)), 'hex'), 'its tree is over its events in order of id')
from audit.events as e where e.written_in::text::bigint between 3 and 5;
select is((select length(entries) from audit.statements where kind = 'root'), 200, 'it keeps an id and a hash of each, 40 bytes');

-- The content covers every column but the image.
create function pg_temp.content_with(p_column text, p_value text) returns text language plpgsql as $$
declare
  e audit.events;
begin
  select * into e from audit.events order by id limit 1;
  e := jsonb_populate_record(e, jsonb_build_object(p_column, p_value));
  return audit.event_content(e);
end $$;
select isnt(pg_temp.content_with(a.attname::text, case a.atttypid::regtype::text
    when 'timestamp with time zone' then '2020-01-01' when 'uuid' then '00000000-0000-4000-8000-000000000001'
    when 'text[]' then '{never}' when 'xid8' then '77' when 'bytea' then '\xff' else '88' end),
  (select audit.event_content(e) from audit.events as e order by e.id limit 1), format('a change of %s shows', a.attname))
from pg_attribute as a
where a.attrelid = 'audit.events'::regclass and a.attnum > 0 and not a.attisdropped and a.attname not in ('id', 'image');
select isnt(pg_temp.content_with('changed_columns', '[2:2]={a}'), pg_temp.content_with('changed_columns', '{a}'), 'the bounds of an array too');

-- Published: noted once, of this very statement.
select is((select published_at from audit.statements where kind = 'root'), null, 'a root waits to be published');
select is(jsonb_array_length(private.unpublished_statements(20)), 1, 'and the keeper is told of it');
select is(private.note_published('root', 1, repeat('0', 64)), false, 'another statement than this was not published');
select ok(private.note_published('root', 1, pg_temp.hash_of('root', 1)), 'the keeper says when it is');
select is(private.unpublished_statements(20), '[]', 'then nothing waits');
select is(private.note_published('root', 1, pg_temp.hash_of('root', 1)), false, 'a second time is nothing new');

-- An epoch: as if all of this came out of a backup. Transaction ids begin again.
select audit.begin_epoch(jsonb_build_object('kind', 'epoch', 'number', 2, 'after_root', 1, 'next_root', 4,
  'last_event', (select max(id) from audit.events), 'first_xid', 1)::text);
select pg_temp.write(1, 7);
select is(pg_temp.due(), false, 'within the interval nothing is due');
select is(pg_temp.seal(), null, 'nor sealed');
select pg_temp.sealed_every('-1 second');
select is(pg_temp.due(), true, 'after it, it is');
select is(pg_temp.seal(10000), jsonb_build_object('number', 4, 'count', (select count(*) from audit.events where written_in = pg_current_xact_id())),
  'what the epoch before had left counts as committed and is sealed first, under the number that the epoch says');
select is(pg_temp.root(4) @> '{"epoch": 1, "until_xid": 9007199254740991, "follows": "epoch-2"}', true, 'in its own epoch, following the statement');
select is(pg_temp.root(4) ->> 'previous', pg_temp.hash_of('epoch', 2), 'by its hash');
select is(pg_temp.seal(3), '{"number": 5, "count": 3}', 'then those of the present epoch, no more than asked for');
select pg_temp.sealed_every('1 hour');
select is(pg_temp.due(), true, 'what is left waits for nothing');
select is(pg_temp.seal(3), '{"number": 6, "count": 3}', 'in the order it was written');
select is(pg_temp.seal(3), '{"number": 7, "count": 1}', 'to the last');
select is(pg_temp.seal(3), null, 'and then there is nothing');
select is(pg_temp.root(6) ->> 'previous', pg_temp.hash_of('root', 5), 'each follows the one before');
select is(pg_temp.root(n) ->> 'from_xid' || ',' || (pg_temp.root(n) ->> 'from_event'), pg_temp.root(n - 1) ->> 'until_xid' || ',' || (pg_temp.root(n - 1) ->> 'until_event'),
  format('root %s begins where root %s ended', n, n - 1)) from unnest(array[6, 7]) as n;

-- Nobody changes what was stated, nor the trail.
select throws_ok(format('update audit.statements set %s', c.change), '42501', null, 'the owner changes no statement: ' || c.change)
from unnest(array[$$text = text || ' '$$, $$entries = '\x'$$, 'number = number + 100', 'published_at = null, text = text', 'made_at = now()']) as c (change);
select throws_ok('delete from audit.statements', '42501', null, 'nor deletes one');
select throws_ok('truncate audit.statements', '42501', null, 'nor all of them');
select throws_ok('update audit.events set actor_id = null', '42501', null, 'nor changes an event');
select throws_ok('delete from audit.events', '42501', null, 'nor deletes one');
select throws_ok('truncate audit.events', '42501', null, 'nor all of them');

-- Other statements: gapless.
select is(array[audit.state('erasure', '{"a": 1}'), audit.state('erasure', '{"a": 2}')], array[1, 2]::bigint[], 'statements are numbered by their kind');
select is((select text from audit.statements where kind = 'erasure' and number = 2), '{"a":2,"kind":"erasure","number":2}', 'and written in one form');
select is(pg_temp.due(), true, 'and the keeper is called for them');
select audit.adopt('{"number": 3, "kind": "erasure", "a": 3}');
select is(audit.state('erasure', '{}'), 4::bigint, 'what the store knew already is taken over');

-- A restore without an epoch.
select audit.begin_epoch(jsonb_build_object('kind', 'epoch', 'number', 3, 'after_root', 7, 'next_root', 8,
  'last_event', (select max(id) from audit.events), 'first_xid', pg_snapshot_xmax(pg_current_snapshot())::text::bigint + 1000)::text);
select pg_temp.write(1), pg_temp.sealed_every('-1 second');
select throws_ok('select private.seal_trail(10)', '55000', null, 'when transaction ids have gone back nothing is sealed');
select is(pg_temp.due(), true, 'and the keeper is called, so that somebody hears of it');

-- Who may.
select tests.as('ada');
select throws_ok(format('select public.%s', c.call), '42501', null, 'a person may not call ' || c.call)
from unnest(array['seal_trail()', 'unpublished_statements()', $$note_published('root', 1, '')$$]) as c (call);
select throws_ok('select from audit.statements', '42501', null, 'nor read a statement');
select tests.as_system();
select * from finish();
rollback;
