-- Replaying erasures: a restored backup knows people again that the ledger outside of the database says were erased.
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_cast();
select tests.create_cast_records();
-- What stands in the ledger after statements that the backup knows nothing of.
create function pg_temp.stated(p_who text, p_statement text) returns text[] language plpgsql as $$
declare
  known constant bigint := (select max(s.number) from audit.statements as s where s.kind = 'erasure');
  stated text[];
begin
  perform tests.as(p_who);
  begin
    execute p_statement;
    perform tests.as_system();
    stated := array(select s.text from audit.statements as s where s.kind = 'erasure' and s.number > known order by s.number);
    raise exception using errcode = 'ZZ999';
  exception when sqlstate 'ZZ999' then null;
  end;
  perform tests.as_system();
  return stated;
end $$;
create function pg_temp.replay(p_texts text[]) returns text[] language sql as $$
  select array_agg(private.replay_erasure(t.text) order by t.nth) from unnest(p_texts) with ordinality as t (text, nth) $$;
create temporary table ledger (name text primary key, texts text[]);

insert into ledger values ('leo', pg_temp.stated('ada', format('select public.erase_profile(%L)', tests.id('leo'))));
insert into ledger values ('eva', pg_temp.stated('eva', 'select public.delete_account(true)'));
insert into ledger values ('sam', pg_temp.stated('sam', 'select public.delete_account(true)'));
select is((select jsonb_object_agg(l.name, (select jsonb_agg(t::jsonb ->> 'subject_kind') from unnest(l.texts) as t)) from ledger as l),
  '{"leo": ["profile"], "eva": ["family", "account"], "sam": ["profile", "account"]}', 'what was erased stands in the ledger');
select is_empty($$ select t from ledger, unnest(texts) as t where t ~* 'leo|sam|rossi|bianchi|example' $$, 'and names nobody');
select isnt_empty($$ select from public.profiles where id = tests.id('leo') $$, 'the backup knows him');

-- A hold in the backup has ended by then.
select tests.as_service();
select public.place_legal_hold(tests.id('leo'), 'Counsel Greta', 'Case 80 of the court');
select tests.as_system();
select is(pg_temp.replay(texts), '{erased}', 'he is erased again') from ledger where name = 'leo';
select is_empty($$ select from public.profiles where id = tests.id('leo') $$, 'and gone');
select is(private.is_erased(tests.id('leo')), true, 'and known as erased');
select results_eq($$ select e.number, e.erased_by, e.erased_as, e.erased_at, e.replayed_at is not null from private.erasures as e where e.subject_id = tests.id('leo') $$,
  $$ select (t::jsonb ->> 'number')::bigint, tests.user_id('ada'), 'guardian', (t::jsonb ->> 'erased_at')::timestamptz, true from ledger, unnest(texts) as t where name = 'leo' $$,
  'as it was: under its number, by whom, when');
select isnt_empty($$ select from private.storage_deletions as s join private.erasures as e on e.id = s.erasure_id where e.subject_id = tests.id('leo') and s.done_at is null $$,
  'the files that the backup brought back are to be deleted');
select isnt_empty($$ select from audit.statements as s where s.kind = 'erasure' and s.text = (select texts[1] from ledger where name = 'leo') and s.published_at is not null $$,
  'its statement is taken over as it was signed');
select is(pg_temp.replay(texts), '{known}', 'twice is once') from ledger where name = 'leo';
-- Numbers go on after those of the ledger; one that stands for somebody else here is told.
select throws_ok(format('select private.replay_erasure(%L)', (select texts[1] from ledger where name = 'sam')), '55000', null, 'a number that stands for another one is refused');
update ledger as l set texts = array(
  select (t.text::jsonb || jsonb_build_object('number', (t.text::jsonb ->> 'number')::bigint + case l.name when 'eva' then 1 else 3 end, 'key_epoch', 7))::text
  from unnest(l.texts) with ordinality as t (text, nth) order by t.nth) where l.name <> 'leo';
select is(pg_temp.replay(texts), '{erased,erased}', 'a family and an account are erased again') from ledger where name = 'eva';
select is((select key_epoch from private.erasures where subject_id = tests.id('bianchi')), 7, 'what counts is the latest epoch that wrapped a key, the ledger''s or the backup''s');
select is_empty($$ select from auth.users where id = tests.user_id('eva') union all select from public.families where id = tests.id('bianchi') $$, 'both are gone');
select is(pg_temp.replay(texts), '{erased,erased}', 'a record and its account too') from ledger where name = 'sam';
select is_empty($$ select from auth.users where id = tests.user_id('sam') union all select from public.profiles where id = tests.id('sam') $$, 'both are gone as well');
select tests.as('ben');
select throws_ok($$ select public.erase_profile(tests.id('leo')) $$, '42501', null, 'there is nobody to erase');
select tests.as('ada');
select public.erase_profile(tests.id('cat'));
select tests.as_system();
select is((select max(number) from private.erasures), (select max((t::jsonb ->> 'number')::bigint) + 1 from ledger, unnest(texts) as t), 'the next erasure has the next number');

-- Whom the backup does not hold: noted, so that it is known. A family that keeps others by now is left.
select is(private.replay_erasure(format('{"kind": "erasure", "number": %s, "erasure_id": "%s", "subject_kind": "profile", "subject_id": "%s", "reason": "requested",
  "erased_as": "self", "erased_by": null, "erased_at": "2026-01-01T00:00:00.000000Z", "key_epoch": 1, "counts": {}, "stored_files": 0}',
  (select max(number) + 1 from private.erasures), gen_random_uuid(), gen_random_uuid())), 'absent', 'who is not there is noted as erased');
select is(private.replay_erasure(format('{"kind": "erasure", "number": %s, "erasure_id": "%s", "subject_kind": "family", "subject_id": "%s", "reason": "requested",
  "erased_as": "self", "erased_by": null, "erased_at": "2026-01-01T00:00:00.000000Z", "key_epoch": 1, "counts": {}, "stored_files": 0}',
  (select max(number) + 1 from private.erasures), gen_random_uuid(), tests.id('rossi'))), 'kept', 'a family in which others are is not erased with them');
select isnt_empty($$ select from public.families where id = tests.id('rossi') $$, 'it is there');
select is_empty('select * from private.access_differences()', 'access is what it has to be');
select * from finish();
rollback;
