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

select is(pg_temp.applied(), '{"records": 0, "invitations": 0, "organization_invitations": 0, "access_requests": 0, "notices": 0}', 'nothing is over yet');
select is_empty($$ select r.record_class from public.retention_policies as r where r.record_class in ('health-record', 'record-put-aside') and r.keep_for is not null $$,
  'a record is kept until the person erases it');
select is_empty($$ select c from unnest(array['health-record', 'record-put-aside', 'invitation', 'access-request', 'notice']) as c
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
select is(pg_temp.applied(), '{"records": 0, "invitations": 1, "organization_invitations": 1, "access_requests": 1, "notices": 1}', 'what is over goes');
select is_empty($$ select from public.invitations where id = tests.id('invitation') $$, 'an invitation of 91 days ago');
select isnt_empty($$ select from public.invitations where id = tests.id('invitation to leo') $$, 'not one of 89');
select isnt_empty($$ select from public.access_requests where id = tests.id('leo request') $$, 'not a request on which a grant rests');
select is((select count(*) + 1 from public.notices), (select n from notices_before), 'not what nobody has read');

-- Bounded.
update public.notices set read_at = now() - interval '400 days';
select tests.as_service();
select is(public.apply_retention(1) -> 'notices', '1', 'so many at a time');
select tests.as_system();

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
