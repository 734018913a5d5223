-- The record: coded events, each from one place of one document, and the flags that ask for a person's eye.

create type public.event_type as enum
  ('observation', 'medication', 'condition', 'allergy', 'immunization', 'procedure', 'encounter');
create type public.event_status as enum
  ('proposed', 'filed', 'held', 'quarantined', 'superseded', 'entered_in_error', 'replaced');
create type public.flag_state as enum ('open', 'resolved', 'dismissed');
create type public.flag_severity as enum ('info', 'warning', 'error');

create table public.clinical_events (
  id uuid primary key default gen_random_uuid(),
  profile_id uuid not null,
  family_id uuid not null,
  document_id uuid not null,
  statement_id text not null check (length(statement_id) between 1 and 200),
  status public.event_status not null default 'proposed',
  superseded_by uuid references public.clinical_events (id) on delete set null,
  type public.event_type not null,
  code_system text,
  code text,
  code_display text,
  value_number numeric,
  value_comparator text check (value_comparator in ('<', '<=', '>', '>=')),
  value_ordinal text check (length(value_ordinal) <= 80),
  unit text check (length(unit) <= 80),
  range_low numeric,
  range_high numeric,
  interpretation text check (interpretation in ('N', 'L', 'H', 'LL', 'HH', 'A', 'AA')),
  result_status text check (result_status in ('preliminary', 'final', 'amended', 'corrected')),
  occurred_on date,
  occurred_precision text check (occurred_precision in ('year', 'month', 'day')),
  source_page integer check (source_page > 0),
  source_box real[] check (cardinality(source_box) = 4),
  source_path text,
  confidence real not null check (confidence between 0 and 1),
  label_mask integer not null default 32,
  added_mask integer not null default 0,
  fingerprint bytea not null,
  details_sealed bytea not null,
  created_at timestamptz not null default now(),
  filed_at timestamptz,
  unique (document_id, id),
  foreign key (profile_id, document_id) references public.documents (profile_id, id)
    on update cascade on delete cascade,
  foreign key (family_id, profile_id) references public.profiles (family_id, id) on update cascade,
  check ((code is null) = (code_system is null)),
  check ((occurred_on is null) = (occurred_precision is null)),
  check ((source_page is null) = (source_box is null) and (source_page is null) <> (source_path is null)),
  check ((status = 'filed') <= (filed_at is not null)),
  check (superseded_by is null or status = 'superseded')
);
comment on table public.clinical_events is 'Coded facts of a person''s record, each with the place it was printed. Only `filed` ones are the record.';
comment on column public.clinical_events.id is 'The event.';
comment on column public.clinical_events.profile_id is 'The person.';
comment on column public.clinical_events.family_id is 'The person''s family.';
comment on column public.clinical_events.document_id is 'The document it was read from.';
comment on column public.clinical_events.statement_id is 'The statement of the document''s extraction.';
comment on column public.clinical_events.status is 'proposed and quarantined: not of the record; held: waits for a person; filed; superseded: the same fact is filed already, or a later result has taken its place; entered_in_error; replaced: another reading of its document has taken its place.';
comment on column public.clinical_events.superseded_by is 'The filed event that states the same fact, or what the laboratory has put in its place.';
comment on column public.clinical_events.type is 'PHI:clinical. What kind of fact.';
comment on column public.clinical_events.code_system is 'FHIR URI of the code system; null while uncoded.';
comment on column public.clinical_events.code is 'PHI:clinical. The code, always from a dictionary.';
comment on column public.clinical_events.code_display is 'PHI:clinical. The dictionary''s name for the code, never the printed one.';
comment on column public.clinical_events.value_number is 'PHI:clinical. The number, digits as printed.';
comment on column public.clinical_events.value_comparator is 'PHI:clinical. FHIR Quantity comparator.';
comment on column public.clinical_events.value_ordinal is 'PHI:clinical. A result from the closed list of ordinals; other text is sealed in details.';
comment on column public.clinical_events.unit is 'UCUM unit.';
comment on column public.clinical_events.range_low is 'PHI:clinical. Lower end of the printed reference range.';
comment on column public.clinical_events.range_high is 'PHI:clinical. Upper end of the printed reference range.';
comment on column public.clinical_events.interpretation is 'PHI:clinical. HL7 v3 ObservationInterpretation.';
comment on column public.clinical_events.result_status is 'Of a result, as its document says: FHIR ObservationStatus; null is as good as final.';
comment on column public.clinical_events.occurred_on is 'PHI:clinical. The clinically relevant date; the first day of the month or year when only that is known.';
comment on column public.clinical_events.occurred_precision is 'How much of occurred_on was printed: year, month or day.';
comment on column public.clinical_events.source_page is 'Page of the document, from 1.';
comment on column public.clinical_events.source_box is 'Place on the page: x, y, width, height from the top left, in units of the page.';
comment on column public.clinical_events.source_path is 'Place in a structured document.';
comment on column public.clinical_events.confidence is 'The reader''s own estimate, 0 to 1.';
comment on column public.clinical_events.label_mask is 'PHI:clinical. Sensitivity labels.';
comment on column public.clinical_events.added_mask is 'PHI:clinical. Labels people added; they outlast the document''s being read again.';
comment on column public.clinical_events.fingerprint is 'PHI:clinical. What makes two events the same fact, hashed under the family''s scope.';
comment on column public.clinical_events.details_sealed is 'PHI:clinical. The event as proposed, with all printed text (name, text result, dose, route, frequency), as JSON, sealed: free text may hold anything.';
comment on column public.clinical_events.created_at is 'When it was proposed.';
comment on column public.clinical_events.filed_at is 'When it entered the record.';
create unique index clinical_events_filed_once_idx on public.clinical_events (profile_id, fingerprint) where status = 'filed';
create index clinical_events_superseded_fact_idx on public.clinical_events (profile_id, fingerprint) where status = 'superseded';
create index clinical_events_timeline_idx on public.clinical_events (profile_id, occurred_on desc nulls last, id);
-- The record itself, with all that its policy looks at: counting it does not touch a row.
create index clinical_events_record_idx on public.clinical_events (profile_id, occurred_on desc nulls last, id)
  include (status, label_mask, type, code) where status = 'filed';
create index clinical_events_document_idx on public.clinical_events (profile_id, document_id);
create index clinical_events_family_idx on public.clinical_events (family_id, profile_id);
create index clinical_events_superseded_by_idx on public.clinical_events (superseded_by);

create table public.quality_flags (
  id uuid primary key default gen_random_uuid(),
  profile_id uuid not null,
  family_id uuid not null,
  document_id uuid not null,
  event_id uuid,
  code text not null check (code ~ '^[a-z][a-z0-9-]*$'),
  severity public.flag_severity not null,
  detail text not null check (length(detail) <= 500),
  blocking boolean not null default false,
  label_mask integer not null default 32,
  state public.flag_state not null default 'open',
  resolution text check (resolution in ('confirm', 'reject', 'rechecked')),
  note_sealed bytea,
  closed_at timestamptz,
  closed_by uuid references auth.users (id) on delete set null,
  created_at timestamptz not null default clock_timestamp(),
  foreign key (profile_id, document_id) references public.documents (profile_id, id)
    on update cascade on delete cascade,
  foreign key (document_id, event_id) references public.clinical_events (document_id, id) on delete cascade,
  foreign key (family_id, profile_id) references public.profiles (family_id, id) on update cascade,
  check ((state = 'open') = (closed_at is null)),
  check ((state = 'resolved') = (resolution is not null))
);
comment on table public.quality_flags is 'What needs a person''s eye before, or although, something is filed.';
comment on column public.quality_flags.id is 'The flag.';
comment on column public.quality_flags.profile_id is 'The person.';
comment on column public.quality_flags.family_id is 'The person''s family.';
comment on column public.quality_flags.document_id is 'The document.';
comment on column public.quality_flags.event_id is 'The event it speaks of; null: the whole document.';
comment on column public.quality_flags.code is 'What is the matter, a stable kebab-case code.';
comment on column public.quality_flags.severity is 'How serious.';
comment on column public.quality_flags.detail is 'In words, without any patient data.';
comment on column public.quality_flags.blocking is 'Whether it holds back its event, or the whole document, until it is resolved.';
comment on column public.quality_flags.label_mask is 'PHI:clinical. Sensitivity labels of what it speaks of.';
comment on column public.quality_flags.state is 'open, resolved, dismissed.';
comment on column public.quality_flags.resolution is 'confirm: it is right, file it; reject: it is wrong, do not; rechecked: a later check took its place.';
comment on column public.quality_flags.note_sealed is 'PHI:clinical. What the person who closed it wrote, sealed.';
comment on column public.quality_flags.closed_at is 'When it was closed.';
comment on column public.quality_flags.closed_by is 'Who closed it; null: the system.';
comment on column public.quality_flags.created_at is 'When it was raised.';
create index quality_flags_document_idx on public.quality_flags (profile_id, document_id);
create index quality_flags_event_idx on public.quality_flags (document_id, event_id);
create index quality_flags_family_idx on public.quality_flags (family_id, profile_id);
create index quality_flags_closed_by_idx on public.quality_flags (closed_by);

select audit.attach('public.clinical_events');
select audit.attach('public.quality_flags');

-- Readers see what is filed; those who write see also what is held, superseded or withdrawn. Proposed and quarantined
-- events are of nobody's record: document_detail shows them to those who may decide about them.
select private.protect('public.clinical_events', null, '{"by": "access", "level": "write",
  "settled": "clinical_events.status = ''filed''", "hidden": "clinical_events.status in (''proposed'', ''quarantined'')"}');
select private.protect('public.quality_flags', null, '{"by": "access", "level": "write"}');

-- The same rule for functions that check by hand.
create function private.event_is_open(e public.clinical_events, p_read_mask integer, p_write_mask integer) returns boolean
language sql
immutable
set search_path = ''
as $$
  select e.status not in ('proposed', 'quarantined')
    and coalesce(e.label_mask & ~case when e.status = 'filed' then p_read_mask else p_write_mask end = 0, false)
$$;
comment on function private.event_is_open(public.clinical_events, integer, integer) is 'Whether an event is read with these masks.';
