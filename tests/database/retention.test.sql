-- Retention: what the policies let go by the dates, and what they keep.
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_cast();
select tests.create_cast_records();
create function pg_temp.applied() returns jsonb language plpgsql as $$
declare
  counts jsonb;
begin
  perform tests.as_service();
  counts := public.apply_retention();
  perform tests.as_system();
  return counts;
end $$;
grant execute on all functions in schema pg_temp to public;

select is(pg_temp.applied(), '{"records": 0, "invitations": 0, "organization_invitations": 0, "access_requests": 0, "notices": 0, "trail_months": 0}', 'nothing is over yet');
select is_empty($$ select r.record_class from public.retention_policies as r where r.record_class in ('health-record', 'record-put-aside') and r.keep_for is not null $$,
  'a record is kept until the person erases it');
select is_empty($$ select c from unnest(array['health-record', 'record-put-aside', 'invitation', 'access-request', 'notice', 'audit-trail']) as c
  where not exists (select from public.retention_policies as r where r.record_class = c and r.jurisdiction_code = '001') $$, 'every class has a rule everywhere');
select is_empty($$ select r.record_class from public.retention_policies as r where r.basis <> 'policy' and not r.needs_review $$, 'what was read of a law is to be reviewed by who knows it');

-- What only served a moment.
update public.invitations set created_at = now() - interval '120 days', expires_at = now() - interval '91 days' where id = tests.id('invitation');
update public.invitations set created_at = now() - interval '120 days', expires_at = now() - interval '89 days' where id = tests.id('invitation to leo');
update public.organization_invitations set created_at = now() - interval '120 days', expires_at = now() - interval '91 days' where id = tests.id('clinic invitation');
update public.access_requests set requested_at = now() - interval '120 days', expires_at = now() - interval '91 days' where id = tests.id('address request');
update public.access_requests set requested_at = now() - interval '120 days', expires_at = now() - interval '91 days', decision = 'approved', decided_at = now() - interval '92 days' where id = tests.id('leo request');
update public.notices set read_at = now() - interval '366 days' where id = tests.id('ada notice');
create temporary table notices_before as select count(*) as n from public.notices;
select is(pg_temp.applied(), '{"records": 0, "invitations": 1, "organization_invitations": 1, "access_requests": 1, "notices": 1, "trail_months": 0}', 'what is over goes');
select is_empty($$ select from public.invitations where id = tests.id('invitation') $$, 'an invitation of 91 days ago');
select isnt_empty($$ select from public.invitations where id = tests.id('invitation to leo') $$, 'not one of 89');
select isnt_empty($$ select from public.access_requests where id = tests.id('leo request') $$, 'not a request on which a grant rests');
select is((select count(*) + 1 from public.notices), (select n from notices_before), 'not what nobody has read');

-- Bounded.
update public.notices set read_at = now() - interval '400 days';
select tests.as_service();
select is(public.apply_retention(1) -> 'notices', '1', 'so many at a time');
select tests.as_system();

-- The trail, where the policy names a time: a month is stated, and goes when that was signed and published.
select audit.make_partition('events_2020_01', 'for values from (''2020-01-01Z'') to (''2020-02-01Z'')');
select pg_temp.applied();
select is_empty($$ select from audit.statements as s where s.kind = 'retirement' $$, 'the trail is kept for ever');
update public.retention_policies set keep_for = '2 years' where record_class = 'audit-trail';
select is(pg_temp.applied() -> 'trail_months', '0', 'unless a policy says otherwise: then a month is stated');
select is(pg_temp.applied() -> 'trail_months', '0', 'and waits for its signature');
select is((select s.text from audit.statements as s where s.kind = 'retirement'),
  '{"count":0,"events":"","from":"2020-01-01T00:00:00.000000Z","kind":"retirement","number":1,"part":"events_2020_01","until":"2020-02-01T00:00:00.000000Z","until_root":0}',
  'once: of which month, which events, up to which root');
select is_empty($$ select from private.due_jobs() as j where j.stage = 'audit' and not exists (select from audit.statements as s where s.published_at is null and s.kind <> 'retirement') and not audit.root_due() $$,
  'which alone calls no keeper');
update audit.statements set published_at = now() where kind = 'retirement';
insert into audit.events (occurred_at, actor_role, verb, schema_name, table_name, subject_id)
values ('2020-01-05', 'postgres', 'truncate', 'public', 'families', '00000000-0000-0000-0000-000000000000');
select is(pg_temp.applied() -> 'trail_months', '0', 'a month in which somebody has written since stays');
alter table audit.events disable trigger events_append_only;
delete from audit.events where occurred_at < '2020-02-01';
alter table audit.events enable trigger events_append_only;
select is(pg_temp.applied() -> 'trail_months', '1', 'what was signed for goes');
select is(to_regclass('audit.events_2020_01'), null, 'as a whole');
select isnt_empty($$ select from audit.events as e where (e.verb, e.schema_name, e.table_name) = ('truncate', 'audit', 'events_2020_01') $$, 'and that stands in the trail');
select is(pg_temp.applied() -> 'trail_months', '0', 'this month and those to come do not');
update public.retention_policies set keep_for = null where record_class = 'audit-trail';

-- Records, where a policy names a time.
update public.profiles set deleted_at = now() - interval '31 days' where id in (tests.id('nora'), tests.id('cat'), tests.id('tess'));
update public.profiles set deleted_at = now() - interval '29 days' where id = tests.id('max');
update public.retention_policies set keep_for = '30 days' where record_class = 'record-put-aside';
select is(pg_temp.applied() -> 'records', '2', 'what was put aside longer ago than a policy keeps it goes');
select bag_eq($$ select subject_id, reason, erased_as from private.erasures where erased_as = 'retention' $$,
  $$ values (tests.id('nora'), 'retention-put-aside', 'retention'), (tests.id('cat'), 'retention-put-aside', 'retention') $$, 'by an erasure like any other');
select isnt_empty($$ select from public.profiles where id = tests.id('max') $$, 'not what was put aside later');
select isnt_empty($$ select from public.profiles where id = tests.id('tess') $$, 'nor what a legal hold keeps');
select is(pg_temp.applied() -> 'records', '0', 'and that is all');
select tests.as_service();
select public.release_legal_hold(tests.id('hold of tess'), 'Counsel Greta', 'Case 76 is closed');
select is(pg_temp.applied() -> 'records', '1', 'until it is released');

-- By jurisdiction, from the last document on; a region inherits from its country.
insert into public.retention_policies (record_class, jurisdiction_code, keep_for, basis, source, needs_review) values ('health-record', 'GB', '10 years', 'policy', 'A test.', true)
on conflict (record_class, jurisdiction_code) do update set keep_for = excluded.keep_for;
update public.profiles set created_at = now() - interval '12 years' where id in (tests.id('leo'), tests.id('sam'), tests.id('mia'), tests.id('max'));
update public.profiles set jurisdiction = 'GB-SCT' where id in (tests.id('leo'), tests.id('max'), tests.id('sam'));
update public.documents set registered_at = now() - interval '11 years' where profile_id in (tests.id('max'), tests.id('sam'));
select is((select p.id from private.overdue_records(20) as o join public.profiles as p on p.id = o.profile_id where p.id = tests.id('leo')), null, 'a record in use stays');
select is(pg_temp.applied() -> 'records', '2', 'one without a document for longer than its law says goes');
select is_empty($$ select from public.profiles where id in (tests.id('max'), tests.id('sam')) $$, 'theirs');
select isnt_empty($$ select from public.profiles where id = tests.id('mia') $$, 'not where no law says so');
select * from finish();
rollback;
