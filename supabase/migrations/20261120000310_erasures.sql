-- The ledger of erasures: that somebody is gone, and since when. It holds nothing of them but the id their rows had, which
-- leads nowhere any more. Each row is also a statement (audit.state): signed and published where the database cannot reach, so
-- that a restored backup can be told whom to forget again.

create table private.erasures (
  id uuid primary key,
  number bigint not null unique check (number > 0),
  subject_kind text not null check (subject_kind in ('profile', 'family', 'account')),
  subject_id uuid not null,
  reason text not null check (reason ~ '^[a-z][a-z0-9-]{1,60}$'),
  erased_as text not null check (erased_as in ('self', 'guardian', 'operator', 'retention')),
  erased_by uuid,
  erased_at timestamptz not null default statement_timestamp(),
  key_epoch integer check (key_epoch > 0),
  counts jsonb not null check (jsonb_typeof(counts) = 'object'),
  stored_files integer not null default 0 check (stored_files >= 0),
  replayed_at timestamptz
);
comment on table private.erasures is 'Who was erased: no name, no fact, only ids that lead nowhere any more. Kept for good.';
comment on column private.erasures.id is 'The erasure, named by its certificate.';
comment on column private.erasures.number is 'Its place in the ledger outside the database: the number of its statement.';
comment on column private.erasures.subject_kind is 'What was erased: a profile, a family that kept nobody any more, an account.';
comment on column private.erasures.subject_id is 'The id it had.';
comment on column private.erasures.reason is 'Why, a stable kebab-case code; no free text.';
comment on column private.erasures.erased_as is 'On what right: the person''s own, a guardian''s, the operator''s, or a retention policy.';
comment on column private.erasures.erased_by is 'The account that asked for it. No foreign key: the ledger outlives it.';
comment on column private.erasures.erased_at is 'When.';
comment on column private.erasures.key_epoch is 'The epoch under which the destroyed data key was wrapped; null: there was none.';
comment on column private.erasures.counts is 'How many rows of which table are gone.';
comment on column private.erasures.stored_files is 'How many stored files were put into the outbox of deletions.';
comment on column private.erasures.replayed_at is 'When it was done again, after a backup had brought the person back.';
create index erasures_subject_idx on private.erasures (subject_id);
select private.hide('private.erasures');
select audit.attach('private.erasures');

create function private.is_erased(p_subject_id uuid) returns boolean
language sql
stable
set search_path = ''
as $$
  select exists (select from private.erasures as e where e.subject_id = p_subject_id)
$$;
comment on function private.is_erased(uuid) is 'Whether a profile, family or account was erased; nothing is sealed for it any more.';
