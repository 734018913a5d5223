-- Documents: a paper as it was handed in, how far it has come, and what was read from it.

create type public.document_status as enum
  ('registered', 'queued', 'processing', 'filed', 'needs_review', 'quarantined', 'rejected');
create type public.document_kind as enum
  ('lab_report', 'prescription', 'discharge_summary', 'immunization_record', 'clinical_note', 'patient_summary', 'other');

create table public.documents (
  id uuid primary key default gen_random_uuid(),
  profile_id uuid not null,
  family_id uuid not null,
  status public.document_status not null default 'registered',
  status_reason text check (status_reason ~ '^[a-z][a-z0-9-]{1,60}$'),
  kind public.document_kind,
  media_type text not null check (length(media_type) between 3 and 255),
  byte_size bigint not null check (byte_size between 1 and 20971520),
  label_mask integer not null default 32,
  added_mask integer not null default 0,
  file_name_sealed bytea not null,
  registered_by uuid references auth.users (id) on delete set null,
  registered_at timestamptz not null default now(),
  submitted_at timestamptz,
  settled_at timestamptz,
  deleted_at timestamptz,
  deleted_by uuid references auth.users (id) on delete set null,
  unique (profile_id, id),
  unique (family_id, id),
  foreign key (family_id, profile_id) references public.profiles (family_id, id) on update cascade
);
comment on table public.documents is 'A document as it was handed in. Its bytes lie in storage at documents/<id>/original.';
comment on column public.documents.id is 'The document, and the folder of its file.';
comment on column public.documents.profile_id is 'The person it was uploaded to, or reassigned to.';
comment on column public.documents.family_id is 'The family of that person.';
comment on column public.documents.status is 'registered > queued > processing > filed | needs_review | quarantined | rejected.';
comment on column public.documents.status_reason is 'Why, as a stable kebab-case code; null when there is nothing to say.';
comment on column public.documents.kind is 'PHI:clinical. What kind of paper it is; plain, as a coded fact.';
comment on column public.documents.media_type is 'The media type announced; the content is checked against it when it is read.';
comment on column public.documents.byte_size is 'The size announced, in bytes; at most 20 MiB, which an edge function can read.';
comment on column public.documents.label_mask is 'PHI:clinical. Union of the labels of what is in it; UNCLASSIFIED until it has been read.';
comment on column public.documents.added_mask is 'PHI:clinical. Labels people added to the document as a whole; they outlast its being read again.';
comment on column public.documents.file_name_sealed is 'PHI:identifier. The name of the file, sealed.';
comment on column public.documents.registered_by is 'Who handed it in, and may upload its file.';
comment on column public.documents.registered_at is 'When it was registered.';
comment on column public.documents.submitted_at is 'When it was last put into the queue.';
comment on column public.documents.settled_at is 'When its present outcome was reached.';
comment on column public.documents.deleted_at is 'When it was put aside.';
comment on column public.documents.deleted_by is 'Who put it aside.';
create index documents_profile_idx on public.documents (profile_id, registered_at desc);
create index documents_family_profile_idx on public.documents (family_id, profile_id);
create index documents_registered_by_idx on public.documents (registered_by);
create index documents_deleted_by_idx on public.documents (deleted_by);

-- The state machine. Back to `queued` leads whatever is tried again; from `filed` and `rejected` back to
-- `needs_review` leads only restoring the flag that had been resolved.
create function private.check_document_transition() returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if tg_op = 'INSERT' then
    if new.status <> 'registered' then
      raise exception 'a document begins as registered' using errcode = '23514';
    end if;
  elsif new.status::text <> all (case old.status
    when 'registered' then array['queued']
    when 'queued' then array['processing', 'rejected']
    when 'processing' then array['queued', 'filed', 'needs_review', 'quarantined', 'rejected']
    when 'needs_review' then array['queued', 'filed', 'rejected']
    when 'quarantined' then array['queued']
    when 'rejected' then array['queued', 'needs_review']
    when 'filed' then array['queued', 'needs_review']
  end) then
    raise exception 'a document cannot go from % to %', old.status, new.status using errcode = '23514';
  end if;
  return null;
end
$$;
comment on function private.check_document_transition() is 'Constraint trigger: the legal transitions of documents.status.';
create constraint trigger documents_begin after insert on public.documents
  for each row execute function private.check_document_transition();
create constraint trigger documents_transition after update of status on public.documents
  for each row when (old.status is distinct from new.status) execute function private.check_document_transition();

-- What the pipeline knows and not every reader of the document may: another person of the family it belongs to, the
-- document it repeats.
create table private.document_findings (
  document_id uuid primary key,
  profile_id uuid not null,
  family_id uuid not null,
  content_hash bytea,
  sha256_sealed bytea,
  duplicate_of uuid,
  identity_outcome text check (identity_outcome in ('same', 'other', 'unsure')),
  matched_profile_id uuid,
  differences jsonb not null default '[]' check (jsonb_typeof(differences) = 'array'),
  foreign key (profile_id, document_id) references public.documents (profile_id, id)
    on update cascade on delete cascade,
  foreign key (family_id, duplicate_of) references public.documents (family_id, id)
    on update cascade on delete set null (duplicate_of),
  foreign key (family_id, matched_profile_id) references public.profiles (family_id, id)
    on update cascade on delete set null (matched_profile_id)
);
comment on table private.document_findings is 'What was found out about a document; shown only as far as the caller may see whom it speaks of.';
comment on column private.document_findings.document_id is 'The document.';
comment on column private.document_findings.profile_id is 'Its person.';
comment on column private.document_findings.family_id is 'Its family, the scope of the hash.';
comment on column private.document_findings.content_hash is 'PHI:identifier. SHA-256 of the bytes, hashed again under the family''s scope: finds duplicates, tells nothing.';
comment on column private.document_findings.sha256_sealed is 'PHI:identifier. SHA-256 of the bytes, sealed: hashed again when the person moves to another family.';
comment on column private.document_findings.duplicate_of is 'The document of the family with the same bytes.';
comment on column private.document_findings.identity_outcome is 'Whether the paper speaks of the person it was uploaded to.';
comment on column private.document_findings.matched_profile_id is 'PHI:identifier. The person of the family it speaks of.';
comment on column private.document_findings.differences is 'What differed, as [{field, relation}]; no values.';
create index document_findings_profile_idx on private.document_findings (profile_id, document_id);
create index document_findings_content_idx on private.document_findings (family_id, content_hash);
create index document_findings_duplicate_idx on private.document_findings (family_id, duplicate_of);
create index document_findings_matched_idx on private.document_findings (family_id, matched_profile_id);

create table private.extractions (
  document_id uuid primary key,
  profile_id uuid not null,
  content_sealed bytea not null,
  reader text not null check (reader ~ '^[a-z][a-z0-9-]{1,39}$'),
  reader_version text not null check (length(reader_version) between 1 and 40),
  created_at timestamptz not null default now(),
  foreign key (profile_id, document_id) references public.documents (profile_id, id)
    on update cascade on delete cascade
);
comment on table private.extractions is 'What was read from a document: words, boxes, subject, statements; one sealed artefact each.';
comment on column private.extractions.document_id is 'The document.';
comment on column private.extractions.profile_id is 'Its person, under whose key it is sealed.';
comment on column private.extractions.content_sealed is 'PHI:clinical. Extraction of contracts/extraction.ts as JSON, sealed.';
comment on column private.extractions.reader is 'What kind of reader read it: text-layer, ocr, fhir-r4, ….';
comment on column private.extractions.reader_version is 'The version of the code that read it: what another one read may be read again.';
comment on column private.extractions.created_at is 'When it was read.';
create index extractions_profile_idx on private.extractions (profile_id, document_id);
create index extractions_reader_version_idx on private.extractions (reader_version);

select private.hide('private.document_findings');
select private.hide('private.extractions');
select audit.attach('public.documents');
select audit.attach('private.document_findings');
select audit.attach('private.extractions');

-- Readers see what is filed; those who write see the others too. Who handed a document in sees it while it is unread,
-- though nothing unclassified is open to them otherwise.
select private.protect('public.documents', 'documents.deleted_at is null', '{"by": "access", "level": "write",
  "settled": "documents.status = ''filed''",
  "opens": "case when documents.registered_by = (select private.uid()) then 32 else 0 end"}');

-- The same rules for functions that check by hand.
create function private.document_is_open(d public.documents, p_principals uuid[], p_read_mask integer, p_write_mask integer)
returns boolean
language sql
immutable
set search_path = ''
as $$
  select d.deleted_at is null and coalesce(d.label_mask & ~(
    case when d.status = 'filed' then p_read_mask else p_write_mask end
    | case when d.registered_by = any (p_principals) then 32 else 0 end) = 0, false)
$$;
comment on function private.document_is_open(public.documents, uuid[], integer, integer) is
  'Whether a document is read by principals with these masks.';

create function private.can_read_document(p_principals uuid[], d public.documents) returns boolean
language sql
stable
set search_path = ''
as $$
  select private.document_is_open(d, p_principals, a.read_mask, a.write_mask)
  from private.access_of(p_principals, d.profile_id) as a
$$;
comment on function private.can_read_document(uuid[], public.documents) is 'Whether principals may read a document now.';

create function private.can_write_document(p_principals uuid[], d public.documents) returns boolean
language sql
stable
set search_path = ''
as $$
  select d.deleted_at is null and coalesce(a.level >= 'write' and d.label_mask & ~(
    a.write_mask | case when d.registered_by = any (p_principals) then 32 else 0 end) = 0, false)
  from private.access_of(p_principals, d.profile_id) as a
$$;
comment on function private.can_write_document(uuid[], public.documents) is 'Whether principals may act on a document now.';
