-- What looks unusual in the trail, for the operator, over a direct database connection:
--
--   select * from private.unusual_access(now() - interval '7 days', 'Europe/Rome');
--
-- One function a rule, each answering in the columns of Supabase's lints (https://github.com/supabase/splinter). A line is
-- a reason to ask, no verdict; it names accounts and profiles by id, and nobody by name.

create type private.finding as (
  name text, title text, level text, facing text, categories text[], description text, detail text, remediation text,
  metadata jsonb, cache_key text
);
comment on type private.finding is 'One line of the report, in the columns of a lint of splinter.';

-- Twenty people within an hour is more than a family has and more than one practitioner treats. Reads are counted in hours
-- that begin at the full and at the half hour: whoever reads twenty within any half hour is found.
create function private.bulk_reads(p_since timestamptz) returns setof private.finding
language sql
stable
set search_path = ''
as $$
  select 'bulk_reads', 'Many records opened in an hour', 'WARN', 'EXTERNAL', '{SECURITY}'::text[],
    'One account was shown the data of twenty or more people within an hour. Records are copied like that: by a stolen session, by a script, by somebody who is leaving.',
    format('Account %s was shown %s people from %s.', b.actor_id, b.people, b.began),
    'Ask for the reason; sign the account out and suspend it when there is none.',
    jsonb_build_object('actor_id', b.actor_id, 'people', b.people, 'from', b.began, 'until', b.began + interval '1 hour'),
    'bulk_reads_' || b.actor_id || '_' || extract(epoch from b.began)::bigint
  from (
    select distinct on (h.actor_id) h.* from (
      select e.actor_id, date_bin('1 hour', e.occurred_at, timestamptz '2000-01-01 00:00+00' + s.shift) as began,
        count(distinct e.profile_id) as people
      from audit.events as e cross join (values (interval '0'), (interval '30 minutes')) as s (shift)
      where e.verb = 'read' and e.occurred_at >= p_since and e.actor_id is not null and e.profile_id is not null
      group by 1, 2 having count(distinct e.profile_id) >= 20
    ) as h
    order by h.actor_id, h.people desc, h.began
  ) as b
$$;
comment on function private.bulk_reads(timestamptz) is 'Accounts that were shown twenty or more people within an hour, each with its busiest.';

-- As what a record was opened: an emergency contact keeps no hours, and is mostly of the family.
create function private.opened_as_contact(p_actor_id uuid, p_profile_id uuid, p_at timestamptz) returns boolean
language sql
stable
set search_path = ''
as $$
  select exists (
    select from public.emergency_openings as o
    where o.opened_by = p_actor_id and o.profile_id = p_profile_id and o.kind <> 'practitioner'
      and p_at >= o.opened_at and p_at < o.closes_at)
$$;
comment on function private.opened_as_contact(uuid, uuid, timestamptz) is 'Whether somebody had a record open then as its emergency contact.';

-- Emergencies come at night too; but whoever opens a record for another reason does it when nobody looks over their shoulder.
create function private.off_hours_break_glass(p_since timestamptz, p_time_zone text) returns setof private.finding
language sql
stable
set search_path = ''
as $$
  select 'off_hours_break_glass', 'Emergency opening outside of working hours', 'INFO', 'EXTERNAL', '{SECURITY}'::text[],
    'A practitioner opened a record in an emergency between 20:00 and 07:00, or on a Saturday or Sunday. Most clinics are closed then; where yours is not, compare with its duty list.',
    format('Account %s opened profile %s at %s.', e.actor_id, e.profile_id, to_char(e.occurred_at at time zone p_time_zone, 'YYYY-MM-DD HH24:MI')),
    'Compare with the duty list, read the reason of the opening with the clinic, ask the person.',
    jsonb_build_object('actor_id', e.actor_id, 'profile_id', e.profile_id, 'opening_id', e.row_id, 'at', e.occurred_at),
    'off_hours_break_glass_' || e.row_id
  from audit.events as e
  where e.verb = 'read' and e.table_name = 'break_glass' and e.occurred_at >= p_since
    and (extract(hour from e.occurred_at at time zone p_time_zone) not between 7 and 19
      or extract(isodow from e.occurred_at at time zone p_time_zone) >= 6)
    and not exists (select from public.emergency_openings as o where o.id::text = e.row_id and o.kind <> 'practitioner')
$$;
comment on function private.off_hours_break_glass(timestamptz, text) is 'Records that practitioners opened in an emergency at night or at the weekend.';

-- Being family is no reason to look as a clinic: what a relative may see, the family gives them. Reading as the person themself, as
-- guardian, or by a grant of one's own is no such look-up (purposes PATRQT, FAMRQT, SUPNWK).
create function private.relatives_looked_up(p_since timestamptz) returns setof private.finding
language sql
stable
set search_path = ''
as $$
  select 'relatives_looked_up', 'Staff looked up a relative', 'WARN', 'EXTERNAL', '{SECURITY}'::text[],
    'Somebody of a clinic''s staff was shown, as its staff, the record of a person whose family they belong to, or tried to open it in an emergency. It is the commonest misuse of access to health records, and nobody but the trail sees it.',
    format('Account %s looked up profile %s %s times, %s of them refused, last at %s.', r.actor_id, r.profile_id, r.times, r.refused, r.last),
    'Ask the clinic whether they treated the person; if not, end the membership and tell the person.',
    jsonb_build_object('actor_id', r.actor_id, 'profile_id', r.profile_id, 'times', r.times, 'refused', r.refused, 'first', r.first, 'last', r.last),
    'relatives_looked_up_' || r.actor_id || '_' || r.profile_id
  from (
    select e.actor_id, e.profile_id, count(*) as times, count(*) filter (where e.verb = 'refuse') as refused,
      min(e.occurred_at) as first, max(e.occurred_at) as last
    from audit.events as e
    where (e.verb = 'read' and e.purpose in ('TREAT', 'ETREAT') or e.verb = 'refuse' and e.table_name = 'break_glass')
      and e.occurred_at >= p_since
      and exists (select from public.organization_members as m where m.user_id = e.actor_id
        and m.created_at <= e.occurred_at and coalesce(m.ended_at, 'infinity') > e.occurred_at)
      and private.is_of_the_family(e.actor_id, e.profile_id)
      and not private.opened_as_contact(e.actor_id, e.profile_id, e.occurred_at)
    group by e.actor_id, e.profile_id
  ) as r
$$;
comment on function private.relatives_looked_up(timestamptz) is 'Staff who were shown, as staff, people of their own families, or tried to open them.';

create function private.unusual_access(p_since timestamptz, p_time_zone text default 'UTC') returns setof private.finding
language sql
stable
set search_path = ''
as $$
  select * from private.bulk_reads(p_since)
  union all select * from private.relatives_looked_up(p_since)
  union all select * from private.off_hours_break_glass(p_since, p_time_zone)
$$;
comment on function private.unusual_access(timestamptz, text) is
  'For the operator: what looks unusual in the trail since a moment, hours in this time zone; one line a finding.';
