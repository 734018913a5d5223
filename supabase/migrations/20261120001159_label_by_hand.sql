-- Sensitivity labels in people's hands. Who manages a record with the labels concerned open, old and new, may restrict it
-- further. Less restricted it becomes only by the person themself, or by a guardian to whom everything is open; and never
-- of a label that the code gives (private.labels_of_code): that a code discloses something is not a matter of opinion.

create function private.may_unlabel(p_profile_id uuid) returns boolean
language sql
stable
set search_path = ''
as $$
  select exists (
    select from private.present_access as a
    where a.principal_id = private.uid() and a.profile_id = p_profile_id and a.source in ('self', 'guardian') and a.mask = -1)
$$;
comment on function private.may_unlabel(uuid) is 'Whether the caller is the person, or a guardian to whom everything is open now.';

create function private.require_relabel(p_profile_id uuid, p_old integer, p_new integer) returns void
language plpgsql
stable
set search_path = ''
as $$
begin
  perform private.require(private.holds(p_profile_id, 'manage', p_old | p_new)
    and (p_old & ~p_new = 0 or private.may_unlabel(p_profile_id)));
end
$$;
comment on function private.require_relabel(uuid, integer, integer) is 'Raises 42501 unless the caller may give something these labels instead of those.';

-- What its code does not settle may be decided by a person.
create function private.fixed_labels(e public.clinical_events) returns integer
language sql
stable
set search_path = ''
as $$ select private.labels_of_code(e.code_system, e.code) & ~32 $$;
comment on function private.fixed_labels(public.clinical_events) is 'The labels of an event that nobody takes away.';

-- A document carries the union of its events, what was added to it, and UNCLASSIFIED while something of it is unread. Its
-- flags speak of it, or of an event, and are as sensitive.
create function private.renew_document_labels(p_document_id uuid) returns void
language plpgsql
set search_path = ''
as $$
begin
  update public.documents as d set label_mask = d.added_mask | (
    select coalesce(bit_or(e.label_mask), 32) from public.clinical_events as e
    where e.document_id = d.id and e.status <> 'replaced')
    | case when coalesce(private.opened_extraction(d.id) -> 'unread', '[]') <> '[]' then 32 else 0 end
  where d.id = p_document_id;
  perform private.renew_flag_labels(p_document_id);
end
$$;
comment on function private.renew_document_labels(uuid) is 'Derives the labels of a document and its flags again.';

create function private.renew_flag_labels(p_document_id uuid) returns void
language sql
volatile
set search_path = ''
as $$
  update public.quality_flags as q set label_mask = s.mask
  from (
    select f.id, coalesce(e.label_mask, d.label_mask) as mask
    from public.quality_flags as f
    join public.documents as d on d.id = f.document_id
    left join public.clinical_events as e on e.id = f.event_id
    where f.document_id = p_document_id
  ) as s
  where q.id = s.id and q.label_mask <> s.mask
$$;
comment on function private.renew_flag_labels(uuid) is 'Flags follow what they speak of.';

-- The same fact may have been read from several documents: it is as sensitive in each.
create function private.label_event(p_event_id uuid, p_labels text[]) returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  wanted constant integer := private.label_mask(coalesce(p_labels, '{}'));
  access record;
  e public.clinical_events;
  twin public.clinical_events;
  mask integer;
begin
  -- Documents before events, in order: as everything that changes them does.
  perform from public.documents as d where d.id in (
    select t.document_id from public.clinical_events as o
    join public.clinical_events as t on t.profile_id = o.profile_id and t.fingerprint = o.fingerprint
    where o.id = p_event_id)
  order by d.id for update;
  select * into e from public.clinical_events as o where o.id = p_event_id for update;
  select * into access from private.access_of(private.principals(), e.profile_id);
  perform private.require(private.event_is_open(e, access.read_mask, access.write_mask));
  perform private.require_relabel(e.profile_id, e.label_mask, wanted);
  if private.fixed_labels(e) & ~wanted <> 0 then
    raise exception 'a label its code gives cannot be taken away' using errcode = '22023', hint = 'See the table sensitive_codes.';
  end if;
  for twin in
    select t.* from public.clinical_events as t
    where t.profile_id = e.profile_id and t.fingerprint = e.fingerprint and t.status <> 'quarantined' order by t.id for update
  loop
    mask := (twin.label_mask | (wanted & ~e.label_mask)) & ~(e.label_mask & ~wanted & ~private.fixed_labels(twin));
    perform private.require_relabel(e.profile_id, twin.label_mask, mask);
    update public.clinical_events as t set label_mask = mask,
      added_mask = (t.added_mask | (wanted & ~e.label_mask)) & wanted
    where t.id = twin.id;
    perform private.renew_document_labels(twin.document_id);
  end loop;
end
$$;
comment on function private.label_event(uuid, text[]) is
  'Gives an event, and the same fact read elsewhere, these labels; more by those who manage it with all of them open, fewer by the person.';

create function private.label_document(p_document_id uuid, p_labels text[]) returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  wanted constant integer := private.label_mask(coalesce(p_labels, '{}'));
  d public.documents;
  contained integer;
begin
  select * into d from public.documents as o where o.id = p_document_id for update;
  perform private.require(private.can_read_document(private.principals(), d));
  perform private.require_relabel(d.profile_id, d.label_mask, wanted);
  select coalesce(bit_or(e.label_mask), 0) into contained from public.clinical_events as e
  where e.document_id = d.id and e.status <> 'replaced';
  if contained & ~wanted <> 0 then
    raise exception 'a document carries the labels of its events' using errcode = '22023', hint = 'Change those first: label_event.';
  end if;
  update public.documents as o set label_mask = wanted, added_mask = wanted & ~contained & (o.added_mask | ~o.label_mask)
  where o.id = d.id;
  perform private.renew_flag_labels(d.id);
end
$$;
comment on function private.label_document(uuid, text[]) is
  'Gives a document labels beside those of its events; more by those who manage it with all of them open, fewer by the person.';

-- The public surface.
create function public.label_event(p_event_id uuid, p_labels text[]) returns void
language sql set search_path = '' return private.label_event(p_event_id, p_labels);
comment on function public.label_event(uuid, text[]) is
  'Gives an event exactly these sensitivity labels; its document and flags follow. What its code discloses stays labelled.';

create function public.label_document(p_document_id uuid, p_labels text[]) returns void
language sql set search_path = '' return private.label_document(p_document_id, p_labels);
comment on function public.label_document(uuid, text[]) is
  'Gives a document exactly these sensitivity labels, those of its events among them; its flags follow.';

select private.offer('authenticated', 'label_event(uuid, text[])', 'label_document(uuid, text[])');
