-- What reading costs. Text layers and OCR of one's own cost nothing; a reader elsewhere is asked only with the person's consent
-- and inside the family's budget of the month, which is nothing until an owner sets one. What a page may cost at most is set
-- aside before a byte leaves, and replaced by what it did cost; where that never came to be known, the most counts.

create table private.reading_budgets (
  family_id uuid primary key references public.families (id) on delete cascade,
  usd_per_month numeric(8, 2) not null check (usd_per_month between 0 and 10000),
  set_by uuid references auth.users (id) on delete set null,
  set_at timestamptz not null default statement_timestamp()
);
comment on table private.reading_budgets is 'What a family lets readers elsewhere cost in a calendar month (UTC); none set is 0.';
comment on column private.reading_budgets.family_id is 'The family.';
comment on column private.reading_budgets.usd_per_month is 'US dollars.';
comment on column private.reading_budgets.set_by is 'The owner who set it.';
comment on column private.reading_budgets.set_at is 'When it was set.';
create index reading_budgets_set_by_idx on private.reading_budgets (set_by);
select private.hide('private.reading_budgets');

create table private.reading_costs (
  id uuid primary key default gen_random_uuid(),
  family_id uuid not null references public.families (id) on delete cascade,
  profile_id uuid,
  document_id uuid,
  page integer not null check (page > 0),
  provider text not null check (provider ~ '^[a-z][a-z0-9-]{1,40}$'),
  model text not null check (length(model) between 1 and 100),
  most_usd numeric(12, 6) not null check (most_usd > 0),
  usd numeric(12, 6) check (usd >= 0),
  reserved_at timestamptz not null default clock_timestamp(),
  settled_at timestamptz,
  foreign key (profile_id, document_id) references public.documents (profile_id, id)
    on update cascade on delete set null,
  check ((usd is null) = (settled_at is null))
);
comment on table private.reading_costs is 'The ledger: one row for each page that was given to a reader elsewhere.';
comment on column private.reading_costs.id is 'The reservation.';
comment on column private.reading_costs.family_id is 'Whose budget.';
comment on column private.reading_costs.profile_id is 'Whose document; null once it was erased, what it cost stays.';
comment on column private.reading_costs.document_id is 'The document.';
comment on column private.reading_costs.page is 'Its page, from 1.';
comment on column private.reading_costs.provider is 'Who read it.';
comment on column private.reading_costs.model is 'With which model.';
comment on column private.reading_costs.most_usd is 'What was set aside, US dollars; counts while nothing else is known.';
comment on column private.reading_costs.usd is 'What it cost, US dollars.';
comment on column private.reading_costs.reserved_at is 'When it was set aside: which month it belongs to.';
comment on column private.reading_costs.settled_at is 'When its cost was known.';
create index reading_costs_month_idx on private.reading_costs (family_id, reserved_at);
create index reading_costs_document_idx on private.reading_costs (profile_id, document_id);
select private.hide('private.reading_costs');

-- What a family has spent, or set aside, in the present month.
create function private.spent_this_month(p_family_id uuid) returns numeric
language sql
stable
set search_path = ''
as $$
  select coalesce(sum(coalesce(c.usd, c.most_usd)), 0) from private.reading_costs as c
  where c.family_id = p_family_id and c.reserved_at >= date_trunc('month', statement_timestamp(), 'UTC')
$$;
comment on function private.spent_this_month(uuid) is 'US dollars a family''s pages cost, or may still cost, in this calendar month.';

create function private.set_reading_budget(p_family_id uuid, p_usd_per_month numeric) returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require(p_family_id = any (private.my_families('{owner}')));
  perform private.require_value(p_usd_per_month between 0 and 10000, 'a budget is 0 to 10,000 US dollars a month');
  insert into private.reading_budgets as b (family_id, usd_per_month, set_by)
  values (p_family_id, p_usd_per_month, private.uid())
  on conflict (family_id) do update
    set usd_per_month = excluded.usd_per_month, set_by = excluded.set_by, set_at = excluded.set_at;
end
$$;
comment on function private.set_reading_budget(uuid, numeric) is 'Sets what readers elsewhere may cost a family in a month; for its owners.';

create function private.reading_budget(p_family_id uuid) returns json
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  perform private.require(p_family_id = any (private.my_families('{owner,guardian}')));
  return json_build_object(
    'usd_per_month', coalesce((select b.usd_per_month from private.reading_budgets as b where b.family_id = p_family_id), 0),
    'spent_usd', private.spent_this_month(p_family_id),
    'pages', (select count(*) from private.reading_costs as c
      where c.family_id = p_family_id and c.reserved_at >= date_trunc('month', statement_timestamp(), 'UTC')));
end
$$;
comment on function private.reading_budget(uuid) is 'A family''s budget of this month and what is spent of it; for owners and guardians.';

-- Two pages of a family at the same moment: the second waits for the first, and sees what it has set aside.
create function private.reserve_reading(
  p_lease_token uuid, p_page integer, p_provider text, p_model text, p_most_usd numeric
) returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  job constant private.processing_jobs := private.leased_job(p_lease_token);
  budget numeric;
  reservation uuid;
begin
  perform private.require_value(p_page > 0 and p_provider ~ '^[a-z][a-z0-9-]{1,40}$' and length(p_model) between 1 and 100
    and p_most_usd > 0 and p_most_usd <= 1000, 'not the price of a page');
  if job.state <> 'leased' or not private.consent_stands(job.profile_id, 'ai_processing') then
    return null;
  end if;
  select b.usd_per_month into budget from private.reading_budgets as b where b.family_id = job.family_id for update;
  if budget is null or private.spent_this_month(job.family_id) + p_most_usd > budget then
    return null;
  end if;
  insert into private.reading_costs (family_id, profile_id, document_id, page, provider, model, most_usd)
  values (job.family_id, job.profile_id, job.document_id, p_page, p_provider, p_model, p_most_usd)
  returning id into reservation;
  return reservation;
end
$$;
comment on function private.reserve_reading(uuid, integer, text, text, numeric) is
  'Sets aside what a page may cost at most; null, and nothing may leave, without consent or without enough of the budget left.';

create function private.settle_reading(p_reservation_id uuid, p_usd numeric) returns boolean
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require_value(p_usd between 0 and 1000, 'not the price of a page');
  update private.reading_costs as c set usd = p_usd, settled_at = clock_timestamp()
  where c.id = p_reservation_id and c.usd is null;
  return found;
end
$$;
comment on function private.settle_reading(uuid, numeric) is 'Says what a page did cost; false when it is settled already, or unknown.';

-- The public surface.
create function public.set_reading_budget(p_family_id uuid, p_usd_per_month numeric) returns void
language sql set search_path = '' return private.set_reading_budget(p_family_id, p_usd_per_month);
comment on function public.set_reading_budget(uuid, numeric) is
  'What readers elsewhere (cloud OCR, models) may cost your family in a calendar month, US dollars; for its owners.';

create function public.reading_budget(p_family_id uuid) returns json
language sql set search_path = '' return private.reading_budget(p_family_id);
comment on function public.reading_budget(uuid) is
  'Your family''s budget of this month: {usd_per_month, spent_usd, pages}; for owners and guardians.';

create function public.reserve_reading(
  p_lease_token uuid, p_page integer, p_provider text, p_model text, p_most_usd numeric
) returns uuid
language sql set search_path = '' return private.reserve_reading(p_lease_token, p_page, p_provider, p_model, p_most_usd);
comment on function public.reserve_reading(uuid, integer, text, text, numeric) is
  'Service only. Sets aside what a page may cost at most: the reservation, or null when nothing may leave.';

create function public.settle_reading(p_reservation_id uuid, p_usd numeric) returns boolean
language sql set search_path = '' return private.settle_reading(p_reservation_id, p_usd);
comment on function public.settle_reading(uuid, numeric) is 'Service only. Says what a page did cost; false when that is known already.';

select private.offer('authenticated', 'set_reading_budget(uuid, numeric)', 'reading_budget(uuid)');
select private.offer('service_role', 'reserve_reading(uuid, integer, text, text, numeric)', 'settle_reading(uuid, numeric)');
