-- Retention: how long what is kept, by class and jurisdiction, as data with its source. A family's own record is kept until the
-- person erases it: laws that name years for medical records bind those who treat, not the patient's own copy, and an
-- operator whom one does bind changes a row here. What only served a moment (invitations, requests, notices) is let go.
--
-- A jurisdiction inherits what it does not say itself from its parent, as age rules do.

create table public.retention_policies (
  record_class text not null check (record_class in
    ('health-record', 'record-put-aside', 'invitation', 'access-request', 'notice', 'audit-trail')),
  jurisdiction_code text not null references public.jurisdictions (code),
  keep_for interval check (keep_for > interval '0'),
  basis text not null check (basis in ('law', 'guidance', 'policy')),
  source text not null check (source <> ''),
  source_url text check (source_url ~ '^https?://'),
  needs_review boolean not null,
  note text,
  primary key (record_class, jurisdiction_code),
  check (basis = 'policy' or source_url is not null)
);
comment on table public.retention_policies is 'How long which class of records is kept. The operator''s to change, with counsel.';
comment on column public.retention_policies.record_class is
  'health-record: since its last document; record-put-aside: since it was; invitation, access-request: since they ended; notice: since it was read; audit-trail (of 001 alone): since the end of the month, and never less than what the keeper of the trail is told.';
comment on column public.retention_policies.jurisdiction_code is 'Whose rule.';
comment on column public.retention_policies.keep_for is 'For how long; null: until the person erases it.';
comment on column public.retention_policies.basis is 'law: a statute says so; guidance: an authority or an account of the law does; policy: this project does.';
comment on column public.retention_policies.source is 'Statute and section, authority, or reason.';
comment on column public.retention_policies.source_url is 'Where its text, or an account of it, was read.';
comment on column public.retention_policies.needs_review is 'Whether somebody who knows the law there has still to confirm that it applies.';
comment on column public.retention_policies.note is 'How far the rule goes.';
create index retention_policies_jurisdiction_idx on public.retention_policies (jurisdiction_code);
select private.protect('public.retention_policies', null, '{"by": "signed-in"}');

insert into public.retention_policies
  (record_class, jurisdiction_code, keep_for, basis, source, source_url, needs_review, note) values
  ('health-record', '001', null, 'policy', 'The record is the person''s: it is kept until they erase it.', null, false,
    'In the European Union erasure on request is a right (GDPR, article 17: https://gdprhub.eu/Article%2017%20GDPR).'),
  ('health-record', 'GB', null, 'guidance', 'NHS England, Records Management Code of Practice',
    'https://themdu.com/guidance-and-advice/latest-updates-and-advice/updated-guidance-on-medical-records-management-and-retention',
    true, 'Eight years for adult records, children''s until the 25th birthday: for organisations working within the NHS or under contract to it. Taken not to bind a record the family keeps itself.'),
  ('health-record', 'US', null, 'guidance', 'HIPAA Privacy Rule; 45 CFR 164.316(b)(2)(i)',
    'https://reliasmedia.com/articles/148468-hipaa-records-retention-what-really-is-required', true,
    'HIPAA names no time for medical records; six years are for a covered entity''s own documentation. States name years for those who treat.'),
  ('record-put-aside', '001', null, 'policy', 'Putting aside is no erasure: the person may want it back.', null, true, null),
  ('invitation', '001', '90 days', 'policy', 'Long enough to ask what became of it.', null, false, null),
  ('access-request', '001', '90 days', 'policy', 'Long enough to ask what became of it.', null, false,
    'Requests that were approved stay with the record, as what a grant rests on.'),
  ('notice', '001', '1 year', 'policy', 'What it speaks of stays in the record and in the audit trail.', null, false, null),
  ('audit-trail', '001', null, 'policy', 'Who saw a record can be asked for as long as there is a record.', null, false,
    'The first month in which the trail is kept for less is stated, signed, and dropped by the daily job.');

create function private.keep_until(p_class text, p_jurisdiction text, p_since timestamptz) returns timestamptz
language sql
stable
set search_path = ''
as $$
  select coalesce(p_since + r.keep_for, 'infinity')
  from private.jurisdiction_line(p_jurisdiction) as line
  join public.retention_policies as r on r.record_class = p_class and r.jurisdiction_code = line.code
  order by line.distance limit 1
$$;
comment on function private.keep_until(text, text, timestamptz) is
  'Until when something of a class is kept; infinity: until the person erases it.';

-- Records whose time is over, the longest over first. A held one waits; who is being worked with now is taken next time.
create function private.overdue_records(p_limit integer) returns table (profile_id uuid, reason text)
language sql
stable
set search_path = ''
as $$
  select p.id, case when p.deleted_at is not null and w.aside <= statement_timestamp() then 'retention-put-aside' else 'retention-over' end
  from public.profiles as p
  cross join lateral (
    select greatest(p.created_at, (select max(d.registered_at) from public.documents as d where d.profile_id = p.id)) as last_used
  ) as l
  cross join lateral (
    select private.keep_until('record-put-aside', p.jurisdiction, p.deleted_at) as aside,
      private.keep_until('health-record', p.jurisdiction, l.last_used) as over
  ) as w
  where (w.over <= statement_timestamp() or p.deleted_at is not null and w.aside <= statement_timestamp())
    and not private.is_held(p.id)
  order by least(w.aside, w.over), p.id
  limit p_limit
$$;
comment on function private.overdue_records(integer) is 'The records whose time is over and that nothing holds.';

create function private.erase_overdue(p_limit integer) returns integer
language plpgsql
set search_path = ''
as $$
declare
  due record;
  erased integer := 0;
begin
  -- Where no policy names a time nobody has to be looked at.
  if not exists (select from public.retention_policies as r
    where r.record_class in ('health-record', 'record-put-aside') and r.keep_for is not null) then
    return 0;
  end if;
  perform private.lock_families(array(
    select p.family_id from private.overdue_records(p_limit) as o join public.profiles as p on p.id = o.profile_id));
  for due in select o.profile_id, o.reason from private.overdue_records(p_limit) as o loop
    perform private.erase(due.profile_id, 'retention', due.reason);
    erased := erased + 1;
  end loop;
  return erased;
end
$$;
comment on function private.erase_overdue(integer) is 'Erases records whose time is over; how many.';

create function private.apply_retention(p_limit integer default 500) returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  at_once constant integer := least(greatest(p_limit, 1), 5000);
  counts jsonb := '{}';
  gone integer;
begin
  counts := counts || jsonb_build_object('records', private.erase_overdue(least(at_once, 20)));
  delete from public.invitations as i where i.id in (
    select o.id from public.invitations as o join public.families as f on f.id = o.family_id
    where private.keep_until('invitation', f.jurisdiction, coalesce(o.accepted_at, o.withdrawn_at, o.expires_at)) <= statement_timestamp()
    order by o.expires_at limit at_once for update of o skip locked);
  get diagnostics gone = row_count;
  counts := counts || jsonb_build_object('invitations', gone);
  delete from public.organization_invitations as i where i.id in (
    select o.id from public.organization_invitations as o
    where private.keep_until('invitation', '001', coalesce(o.accepted_at, o.withdrawn_at, o.expires_at)) <= statement_timestamp()
    order by o.expires_at limit at_once for update of o skip locked);
  get diagnostics gone = row_count;
  counts := counts || jsonb_build_object('organization_invitations', gone);
  delete from public.access_requests as r where r.id in (
    select o.id from public.access_requests as o
    where o.decision is distinct from 'approved'
      and private.keep_until('access-request', '001', coalesce(o.decided_at, o.expires_at)) <= statement_timestamp()
    order by o.expires_at limit at_once for update of o skip locked);
  get diagnostics gone = row_count;
  counts := counts || jsonb_build_object('access_requests', gone);
  delete from public.notices as n where n.id in (
    select o.id from public.notices as o join public.profiles as p on p.id = o.profile_id
    where private.keep_until('notice', p.jurisdiction, o.read_at) <= statement_timestamp()
    order by o.read_at limit at_once for update of o skip locked);
  get diagnostics gone = row_count;
  counts := counts || jsonb_build_object('notices', gone);
  -- Last, as it keeps writers waiting until this transaction ends.
  return counts || jsonb_build_object('trail_months', audit.retire((
    select r.keep_for from public.retention_policies as r where r.record_class = 'audit-trail' and r.jurisdiction_code = '001')));
end
$$;
comment on function private.apply_retention(integer) is
  'Lets go what no policy keeps any longer, so many of each class at a time, 20 records at most: {records, invitations, organization_invitations, access_requests, notices, trail_months}.';

do $$
begin
  if exists (select from pg_catalog.pg_extension as e where e.extname = 'pg_cron') then
    execute $job$ select cron.schedule('guardian-apply-retention', '47 3 * * *', 'select private.apply_retention()') $job$;
  end if;
end
$$;

create function public.apply_retention(p_limit integer default 500) returns jsonb
language sql set search_path = '' return private.apply_retention(p_limit);
comment on function public.apply_retention(integer) is
  'Service only. Lets go what no policy keeps any longer: how much of each class.';
select private.offer('service_role', 'apply_retention(integer)');
