-- Export: everything about a person, opened, as portable JSON in parts of a bounded size (ExportPart of contracts/export.ts):
-- the first part says who they are and who may do what, each part holds some of the documents with all that was read from
-- them. For the person; for guardians, as far as guardianship reaches; for who manages the record by a grant only what the
-- consent data_export permits. A row is given as it stands, so that a column of later is in it too: sealed ones opened,
-- look-up hashes left out, which mean nothing elsewhere.

create function private.export_document_limit() returns integer
language sql immutable set search_path = '' return 20;
comment on function private.export_document_limit() is 'How many documents one part of an export holds at most.';

-- The labels somebody may take away; null: nothing at all.
create function private.export_mask(p_profile_id uuid) returns integer
language sql
stable
set search_path = ''
as $$
  select case when h.by_right is not null then h.by_right | coalesce(h.by_grant, 0)
    else h.by_grant end
  from (
    select bit_or(a.mask) filter (where a.source in ('self', 'guardian')) as by_right,
      bit_or(a.mask) filter (where a.source = 'grant') & (
        select private.permitted_mask(c) from private.present_consent(p_profile_id, 'data_export', null) as c
        where private.consent_stands(p_profile_id, 'data_export')) as by_grant
    from private.effective_access as a
    where a.profile_id = p_profile_id and a.principal_id = private.uid() and a.level = 'manage'
      and a.valid_from <= statement_timestamp() and a.valid_until > statement_timestamp()
  ) as h
$$;
comment on function private.export_mask(uuid) is
  'The labels the caller may export of a profile: their own or a guardian''s; a manager''s as far as data_export is permitted.';

create function private.exported_person(p_profile_id uuid) returns jsonb
language sql
volatile
set search_path = ''
as $$
  select to_jsonb(p) || jsonb_build_object('identity', private.opened_identity(p.id),
    'guardianship_terms', (select coalesce(jsonb_agg(to_jsonb(t) order by t.valid_from), '[]')
      from private.guardianship_terms as t where t.profile_id = p.id),
    'shared_with', (select coalesce(jsonb_agg(to_jsonb(s) order by s.created_at, s.id), '[]')
      from public.shared_dependents as s where s.profile_id = p.id))
  from public.profiles as p where p.id = p_profile_id
$$;
comment on function private.exported_person(uuid) is 'Who a profile is, as an export says it.';

create function private.exported_access(p_profile_id uuid, p_mask integer) returns jsonb
language sql
volatile
set search_path = ''
as $$
  select jsonb_build_object(
    'grants', (select coalesce(jsonb_agg(to_jsonb(g) || jsonb_build_object('labels', private.label_codes(g.label_mask))
        order by g.created_at, g.id), '[]')
      from public.profile_grants as g where g.profile_id = p_profile_id and g.label_mask & ~p_mask = 0),
    'consents', (select coalesce(jsonb_agg(to_jsonb(c) || jsonb_build_object('labels', private.label_codes(c.label_mask))
        order by c.decided_at, c.id), '[]')
      from public.consents as c where c.profile_id = p_profile_id and c.label_mask & ~p_mask = 0),
    'invitations', (select coalesce(jsonb_agg(to_jsonb(i) - 'email_hash' order by i.created_at, i.id), '[]')
      from public.invitations as i where i.profile_id = p_profile_id),
    'access_requests', (select coalesce(jsonb_agg(to_jsonb(r) - 'email_hash' order by r.requested_at, r.id), '[]')
      from public.access_requests as r where r.profile_id = p_profile_id and r.label_mask & ~p_mask = 0),
    'emergency_contacts', (select coalesce(jsonb_agg(to_jsonb(e) order by e.since, e.id), '[]')
      from public.emergency_contacts as e where e.profile_id = p_profile_id),
    -- A reason is free text nobody has classified.
    'emergency_openings', (select coalesce(jsonb_agg(to_jsonb(o) - 'reason_sealed' || jsonb_build_object('reason',
          case when p_mask & 32 <> 0 then private.open(o.profile_id, 'emergency_openings.reason_sealed.' || o.id, o.reason_sealed) end)
        order by o.opened_at, o.id), '[]')
      from public.emergency_openings as o where o.profile_id = p_profile_id),
    'notices', (select coalesce(jsonb_agg(to_jsonb(n) order by n.created_at, n.id), '[]')
      from public.notices as n where n.profile_id = p_profile_id and n.user_id = private.uid()))
$$;
comment on function private.exported_access(uuid, integer) is 'Who may do what with a record, and on what ground, as an export says it.';

create function private.exported_event(e public.clinical_events) returns jsonb
language sql
volatile
set search_path = ''
as $$
  select to_jsonb(e) - '{fingerprint,details_sealed}'::text[] || jsonb_build_object('labels', private.label_codes(e.label_mask),
    'details', private.opened_event(e) - '{id,fingerprint}'::text[])
$$;
comment on function private.exported_event(public.clinical_events) is 'An event with its printed text, as an export says it.';

-- Whom else a document speaks of, and what it repeats, is said only as far as the caller reaches these.
create function private.exported_findings(d public.documents) returns jsonb
language sql
volatile
set search_path = ''
as $$
  select to_jsonb(f) - '{content_hash,sha256_sealed,duplicate_of,matched_profile_id}'::text[] || jsonb_build_object(
    'sha256', private.open(f.profile_id, 'document_findings.sha256_sealed.' || f.document_id, f.sha256_sealed),
    'duplicate_of', (select o.id from public.documents as o
      where o.id = f.duplicate_of and private.can_read_document(private.principals(), o)),
    'matched_profile_id', case when (private.access_of(private.principals(), f.matched_profile_id)).level is not null
      then f.matched_profile_id end)
  from private.document_findings as f where f.document_id = d.id
$$;
comment on function private.exported_findings(public.documents) is 'What was found out about a document, as an export says it.';

-- Other readings of a document, as far as what is in them is open.
create function private.exported_readings(d public.documents, p_mask integer) returns jsonb
language sql
volatile
set search_path = ''
as $$
  select coalesce(jsonb_agg(to_jsonb(r) - '{content_sealed,events_sealed,verdict_sealed}'::text[] || jsonb_build_object(
      'extraction', private.opened_reading(r, 'content'),
      'events', (select jsonb_agg(e.value - 'fingerprint') from jsonb_array_elements(private.opened_reading(r, 'events')) as e),
      'verdict', private.opened_reading(r, 'verdict') #- '{identity,profile_id}') order by r.requested_at, r.id), '[]')
  from private.readings as r
  where r.document_id = d.id and r.state in ('read', 'replaced') and private.reading_labels(d, r) & ~p_mask = 0
$$;
comment on function private.exported_readings(public.documents, integer) is 'What else was made of a document, as an export says it.';

create function private.exported_paper(d public.documents, p_mask integer) returns jsonb
language sql
volatile
set search_path = ''
as $$
  select to_jsonb(d) - 'file_name_sealed' || jsonb_build_object(
    'file_name', private.open(d.profile_id, 'documents.file_name_sealed.' || d.id, d.file_name_sealed),
    'labels', private.label_codes(d.label_mask),
    'stored_file', private.has_file(d),
    'findings', private.exported_findings(d),
    'extraction', private.opened_extraction(d.id), 'readings', private.exported_readings(d, p_mask))
$$;
comment on function private.exported_paper(public.documents, integer) is 'A document with what was read from it, as an export says it.';

-- Of a document somebody may not see they may still see some events.
create function private.exported_document(d public.documents, p_mask integer) returns jsonb
language sql
volatile
set search_path = ''
as $$
  select case when d.label_mask & ~p_mask = 0 then private.exported_paper(d, p_mask) else jsonb_build_object('id', d.id) end
    || jsonb_build_object(
      'restricted', d.label_mask & ~p_mask <> 0,
      'events', (select coalesce(jsonb_agg(private.exported_event(e) order by e.created_at, e.id), '[]')
        from public.clinical_events as e where e.document_id = d.id and e.label_mask & ~p_mask = 0),
      'flags', (select coalesce(jsonb_agg(to_jsonb(q) - 'note_sealed' || jsonb_build_object(
            'labels', private.label_codes(q.label_mask),
            'note', private.open(q.profile_id, 'quality_flags.note_sealed.' || q.id, q.note_sealed))
          order by q.created_at, q.id), '[]')
        from public.quality_flags as q where q.document_id = d.id and q.label_mask & ~p_mask = 0))
$$;
comment on function private.exported_document(public.documents, integer) is
  'A document, its events and flags, as far as these labels open them.';

create function private.is_exported(d public.documents, p_mask integer) returns boolean
language sql
stable
set search_path = ''
as $$
  select d.label_mask & ~p_mask = 0
    or exists (select from public.clinical_events as e where e.document_id = d.id and e.label_mask & ~p_mask = 0)
$$;
comment on function private.is_exported(public.documents, integer) is 'Whether anything of a document is open with these labels.';

create function private.export_profile(p_profile_id uuid, p_after uuid) returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  mask constant integer := private.export_mask(p_profile_id);
  documents jsonb;
  last_document uuid;
  more boolean;
begin
  if mask is null then
    return audit.refusal('export_profile', p_profile_id);
  end if;
  perform audit.note_read('export_profile', p_profile_id, '{person,access,documents}');
  select coalesce(jsonb_agg(private.exported_document(d, mask) order by d.id), '[]'), (array_agg(d.id order by d.id desc))[1]
  into documents, last_document
  from (
    select o.* from public.documents as o
    where o.profile_id = p_profile_id and private.is_exported(o, mask) and (p_after is null or o.id > p_after)
    order by o.id limit private.export_document_limit()
  ) as d;
  more := exists (
    select from public.documents as o where o.profile_id = p_profile_id and private.is_exported(o, mask) and o.id > last_document);
  return jsonb_build_object('schema', 'guardian.export/1', 'profile_id', p_profile_id, 'exported_at', statement_timestamp(),
    'labels', private.label_codes(mask),
    'person', case when p_after is null then private.exported_person(p_profile_id) end,
    'access', case when p_after is null then private.exported_access(p_profile_id, mask) end,
    'documents', documents,
    'next', case when more then last_document end);
end
$$;
comment on function private.export_profile(uuid, uuid) is
  'One part of everything about a person, for those who may take it away.';

create function public.export_profile(p_profile_id uuid, p_after uuid default null) returns jsonb
language sql set search_path = '' return private.export_profile(p_profile_id, p_after);
comment on function public.export_profile(uuid, uuid) is
  'Everything about a person, in parts: ask again with p_after = next until next is null. Files are downloaded one by one; findings.sha256 is what their bytes have.';
select private.offer('authenticated', 'export_profile(uuid, uuid)');
