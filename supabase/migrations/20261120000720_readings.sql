-- Readings of a document beside the one it is filed by: what a newer reader makes of it, until a person adopts or discards
-- that, and what was adopted over, so that it can be taken back. Nothing of them is in the record.

create table private.readings (
  id uuid primary key default gen_random_uuid(),
  document_id uuid not null,
  profile_id uuid not null,
  state text not null default 'reading' check (state in ('reading', 'read', 'failed', 'replaced')),
  state_reason text check (state_reason ~ '^[a-z][a-z0-9-]{1,60}$'),
  reader text check (reader ~ '^[a-z][a-z0-9-]{1,39}$'),
  reader_version text check (length(reader_version) between 1 and 40),
  content_sealed bytea,
  events_sealed bytea,
  verdict_sealed bytea,
  by_operator boolean not null default false,
  requested_by uuid references auth.users (id) on delete set null,
  requested_at timestamptz not null default clock_timestamp(),
  read_at timestamptz,
  replaced_at timestamptz,
  unique (document_id, id),
  foreign key (profile_id, document_id) references public.documents (profile_id, id)
    on update cascade on delete cascade,
  check ((state = 'failed') = (state_reason is not null)),
  check ((state = 'replaced') = (replaced_at is not null)),
  check (state not in ('read', 'replaced')
    or num_nulls(reader, reader_version, content_sealed, events_sealed, verdict_sealed, read_at) = 0)
);
comment on table private.readings is 'Other readings of documents: at most one that waits for a decision, and those that another one has replaced.';
comment on column private.readings.id is 'The reading.';
comment on column private.readings.document_id is 'The document.';
comment on column private.readings.profile_id is 'Its person, under whose key it is sealed.';
comment on column private.readings.state is 'reading: on its way; read: may be compared and adopted; failed; replaced: the document was filed by it, and may be again.';
comment on column private.readings.state_reason is 'Why it failed, a stable code.';
comment on column private.readings.reader is 'What kind of reader read it.';
comment on column private.readings.reader_version is 'The version of the code that read it.';
comment on column private.readings.content_sealed is 'PHI:clinical. What was read: Extraction of contracts/extraction.ts as JSON, sealed.';
comment on column private.readings.events_sealed is 'PHI:clinical. What would be filed: ProposedEvent of contracts/event.ts, each with an id, as JSON, sealed.';
comment on column private.readings.verdict_sealed is 'PHI:clinical. What is to be held, and whose it is: Verdict of contracts/verdict.ts as JSON, sealed.';
comment on column private.readings.by_operator is 'The operator asked for it: it shows itself to those who may write the document, and to nobody else.';
comment on column private.readings.requested_by is 'Who asked for it, on whose rights it is stored.';
comment on column private.readings.requested_at is 'When it was asked for.';
comment on column private.readings.read_at is 'When it was read.';
comment on column private.readings.replaced_at is 'When another reading took its place.';
create unique index readings_second_idx on private.readings (document_id) where state <> 'replaced';
create index readings_profile_idx on private.readings (profile_id, document_id);
create index readings_requested_by_idx on private.readings (requested_by);
select private.hide('private.readings');
select audit.attach('private.readings');

create function private.drop_second_reading(p_document_id uuid) returns boolean
language plpgsql
set search_path = ''
as $$
begin
  -- Its jobs go with it: a worker that has one finds its lease lost.
  delete from private.readings as r where r.document_id = p_document_id and r.state <> 'replaced';
  return found;
end
$$;
comment on function private.drop_second_reading(uuid) is 'Discards what was not adopted, or stops it; whether there was something.';

create function private.fail_reading(p_reading_id uuid, p_reason text) returns void
language sql
volatile
set search_path = ''
as $$
  update private.readings set state = 'failed', state_reason = p_reason where id = p_reading_id and state = 'reading'
$$;
comment on function private.fail_reading(uuid, text) is 'A second reading has come to nothing; its document is as it was.';

create function private.resume_reading(p_reading_id uuid) returns boolean
language plpgsql
set search_path = ''
as $$
begin
  update private.readings set state = 'reading', state_reason = null where id = p_reading_id and state = 'failed';
  return found;
end
$$;
comment on function private.resume_reading(uuid) is 'A second reading that failed is tried again; whether it had.';
