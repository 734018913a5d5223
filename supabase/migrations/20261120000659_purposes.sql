-- Why somebody is shown a record, as the trail says it: by what they reach the person, in the words of HL7
-- (https://terminology.hl7.org/ValueSet-v3-PurposeOfUse.html).
create function private.purpose_of(p_profile_id uuid) returns text
language sql
stable
set search_path = ''
as $$
  select r.purpose
  from private.effective_access as a
  left join public.profile_grants as g on a.source = 'grant' and g.id = a.source_id
  cross join lateral (
    select case
      when a.source = 'self' then 'PATRQT'
      when a.source = 'guardian' then 'FAMRQT'
      when g.grantee_organization_id is not null then 'TREAT'
      when exists (select from public.emergency_openings as o where o.grant_id = g.id) then 'ETREAT'
      else 'SUPNWK' end as purpose
  ) as r
  where a.profile_id = p_profile_id and a.principal_id = any (private.principals())
    and a.valid_from <= statement_timestamp() and a.valid_until > statement_timestamp()
  order by array_position(array['PATRQT', 'FAMRQT', 'TREAT', 'SUPNWK', 'ETREAT'], r.purpose)
  limit 1
$$;
comment on function private.purpose_of(uuid) is
  'As what the caller reaches a person: PATRQT themself, FAMRQT guardian, TREAT clinic, SUPNWK somebody they trust, ETREAT in an emergency; null: not at all.';
