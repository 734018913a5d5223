-- A code that turns out to be sensitive is sensitive in what is already filed: when rows are added to sensitive_codes (by a
-- later migration; nobody else can), the events of these codes get the label, and so do their documents and flags.
-- A label is never taken off here: somebody may have put it there for another reason.

create function private.relabel() returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  with sensitive as (
    select e.id, private.labels_of_code(e.code_system, e.code) as mask
    from public.clinical_events as e
    where exists (
      select from new_rows as r
      where r.code_system = e.code_system
        and case r.match when 'exact' then r.code = e.code else starts_with(e.code, r.code) end)
  )
  update public.clinical_events as e set label_mask = e.label_mask | s.mask
  from sensitive as s where e.id = s.id and s.mask & ~e.label_mask <> 0;
  update public.documents as d set label_mask = d.label_mask | u.mask
  from (select e.document_id, bit_or(e.label_mask) as mask from public.clinical_events as e
    where e.status <> 'replaced' group by e.document_id) as u
  where u.document_id = d.id and u.mask & ~d.label_mask <> 0;
  update public.quality_flags as q set label_mask = q.label_mask | coalesce(e.label_mask, d.label_mask)
  from public.documents as d, public.quality_flags as o
  left join public.clinical_events as e on e.id = o.event_id
  where o.id = q.id and d.id = q.document_id and coalesce(e.label_mask, d.label_mask) & ~q.label_mask <> 0;
  return null;
end
$$;
comment on function private.relabel() is 'Trigger: what is filed under a code that became sensitive gets its labels.';
create trigger relabel_insert after insert on public.sensitive_codes
  referencing new table as new_rows for each statement execute function private.relabel();
create trigger relabel_update after update on public.sensitive_codes
  referencing new table as new_rows for each statement execute function private.relabel();
