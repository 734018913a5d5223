-- The list of columns: what of every column of every table is plain, sealed or hashed, and why. It is compared with the
-- catalog both ways, and with rows: a sealed value opens under its subject's key, for its own place, and for no other.
--
--   plain    as it is. Why that may be so stands behind it: whoever has a dump of the database has this.
--   sealed   private.seal(): opens with the data key of the subject behind `by`, for the place table.column.key
--            (by kek: a key, under a key-encryption key, which stands in no table)
--   hashed   private.lookup_hash(): found again under its scope, by whoever has the look-up key
--
-- To add a column: its name in a line of its table. Why plain, in one word where one of these fits:
--   ids      random ids and names of accounts' rows: they name nobody without auth.users, which Supabase Auth keeps
--   times    when something happened in the system
--   state    what the system does: states, counters, closed lists and kebab-case codes of ours, levels
--   labels   sensitivity labels: what the reader of a row is compared with, in every query
--   coded    a fact in codes and numbers, without a name: timelines, search and plausibility work on it
--   rules    the operator's or the law's rules and reference data, about nobody
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_cast();
select tests.create_cast_records();

create temporary table protected_columns (name text, protection text, key text, why text, primary key (name));
insert into protected_columns
select t[1] || '.' || c, w[1], w[2], w[3]
from regexp_split_to_table($columns$
audit.events
  id, actor_id, on_behalf_of, session_id, request_id, profile_id, row_id, subject_id   plain    ids
  occurred_at, written_in                              plain    times
  actor_role, verb, schema_name, table_name, changed_columns, purpose   plain    state
  image                                                sealed by subject_id   what a row said before and after, and where the request came from
  commitment                                           plain    SHA-256 of the sealed image, which begins with random bytes

audit.statements
  kind, number                                         plain    state
  text                                                 plain    ids, times and counts: it is published, signed, outside of the database
  entries                                              plain    ids of events and SHA-256 of what is plain of them
  made_at, published_at                                plain    times

private.data_keys
  subject_id                                           plain    ids
  epoch                                                plain    state
  wrapped_key                                          sealed by kek   opens everything of its subject
  created_at                                           plain    times

private.document_findings
  document_id, profile_id, family_id, duplicate_of, matched_profile_id   plain    ids
  content_hash                                         hashed   finds the same bytes again in one family
  sha256_sealed                                        sealed by profile_id   whoever has the file could tell whose it is
  identity_outcome                                     plain    state
  differences                                          plain    names of fields, no values

private.effective_access
  principal_id, profile_id, source_id                  plain    ids
  source, level                                        plain    state
  mask                                                 plain    labels
  valid_from, valid_until                              plain    EXCEPTION: birthdays of minors among them: access is compared with them, a birth date's day and month can be derived

private.erasures
  id, number, subject_id, erased_by                    plain    ids
  subject_kind, reason, erased_as, key_epoch, counts, stored_files   plain    state
  erased_at, replayed_at                               plain    times

private.extractions
  document_id, profile_id                              plain    ids
  content_sealed                                       sealed by profile_id   all words of the paper
  reader, reader_version                               plain    state
  created_at                                           plain    times

private.guardianship_terms
  profile_id, family_id                                plain    ids
  valid_from, valid_until                              plain    EXCEPTION: birthdays of minors, as in effective_access
  mask                                                 plain    labels

private.identifier_systems
  code, names, separators, shape, length, check_digit, said, source   plain    rules

private.installation
  id                                                   plain    ids
  swept_at                                             plain    times
  only_one                                             plain    state

private.key_epochs
  epoch, provider, kms_key                             plain    state
  made_at, activated_at, retired_at, destroyed_at, recoverable_until   plain    times
  kms_ciphertext                                       sealed by kek   a key-encryption key, under a key of the KMS

private.legal_holds
  id, profile_id                                       plain    ids
  placed_by_sealed, reason_sealed, released_by_sealed, release_reason_sealed   sealed by profile_id   people and cases, in words
  placed_at, released_at                               plain    times

private.opened_profiles
  user_id, profile_id                                  plain    ids
  opened_at                                            plain    times

private.processing_jobs
  id, document_id, profile_id, family_id, reading_id, requested_by, lease_token, request_id   plain    ids
  stage, reader, state, attempt, max_attempts, interruptions, alone, worker, last_error   plain    state
  leased_until, run_after, created_at, finished_at     plain    times

private.profile_identities
  profile_id, family_id                                plain    ids
  given_sealed, family_sealed, birth_date_sealed, sex_sealed, identifiers_sealed   sealed by profile_id   direct identifiers
  identifier_hashes                                    hashed   numbers, phone numbers and addresses are found again in one family
  updated_at                                           plain    times

private.reading_budgets
  family_id, set_by                                    plain    ids
  usd_per_month                                        plain    state
  set_at                                               plain    times

private.reading_costs
  id, family_id, profile_id, document_id               plain    ids
  page, provider, model, most_usd, usd                 plain    state
  reserved_at, settled_at                              plain    times

private.readings
  id, document_id, profile_id, requested_by            plain    ids
  state, state_reason, reader, reader_version, by_operator   plain    state
  content_sealed, events_sealed, verdict_sealed        sealed by profile_id   all words of the paper, and what was made of them
  requested_at, read_at, replaced_at                   plain    times

private.storage_deletions
  id, lease_token, erasure_id                          plain    ids
  bucket_id, path, reason, attempt, last_error         plain    state
  requested_at, run_after, done_at                     plain    times

private.verifications
  id, organization_id, credential_id, profile_id, family_id, decided_by   plain    ids
  decision                                             plain    state
  evidence                                             plain    a page of a public register, about a clinic or a licence
  decided_at                                           plain    times

public.access_requests
  id, organization_id, profile_id, family_id, requested_by, grant_id   plain    ids
  email_hash                                           hashed   the address a request is bound to
  level, days, purpose, decision                       plain    state
  label_mask                                           plain    labels
  requested_at, expires_at, decided_at                 plain    times

public.age_rules
  jurisdiction_code, label, closes_at_age, basis, source, source_url, read_on, note   plain    rules

public.break_glass_rules
  opener, enabled, minutes, label_mask, per_day, per_profile, basis, source, note   plain    rules

public.classified_codes
  code_system, code                                    plain    rules

public.code_systems
  uri, name, version, licence, notice                  plain    rules

public.concepts
  code_system, code, display, kind, synonyms, extras, names   plain    rules

public.clinical_events
  id, profile_id, family_id, document_id, superseded_by   plain    ids
  statement_id, status, result_status, occurred_precision, source_page, source_box, source_path, confidence   plain    state
  type, code_system, code, code_display, value_number, value_comparator, value_ordinal, unit, range_low, range_high, interpretation, occurred_on   plain    coded
  label_mask, added_mask                               plain    labels
  fingerprint                                          hashed   the same fact is known again in one family
  details_sealed                                       sealed by profile_id   printed text, which may hold any name
  created_at, filed_at                                 plain    times

public.consents
  id, profile_id, family_id, organization_id, decided_by   plain    ids
  purpose, version, decision, policy, evidence, decided_as, given_as   plain    state
  label_mask                                           plain    labels
  valid_until, decided_at                              plain    times

public.documents
  id, profile_id, family_id, registered_by, deleted_by   plain    ids
  status, status_reason, media_type, byte_size         plain    state
  kind                                                 plain    coded
  label_mask, added_mask                               plain    labels
  file_name_sealed                                     sealed by profile_id   people name files after people
  registered_at, submitted_at, settled_at, deleted_at   plain    times

public.emergency_contacts
  id, profile_id, family_id, user_id, named_by, ended_by   plain    ids
  named_as                                             plain    state
  since, ended_at                                      plain    times

public.emergency_openings
  id, profile_id, family_id, opened_by, organization_id, grant_id   plain    ids
  kind                                                 plain    state
  reason_sealed                                        sealed by profile_id   clinical, in words
  opened_at, closes_at                                 plain    times

public.families
  id, created_by                                       plain    ids
  label                                                plain    EXCEPTION: the word a family chose to be seen by
  jurisdiction, access_version                         plain    state
  created_at                                           plain    times

public.family_members
  family_id, user_id                                   plain    ids
  role                                                 plain    state
  created_at                                           plain    times

public.invitations
  id, family_id, profile_id, invited_by, accepted_by, withdrawn_by   plain    ids
  purpose, role                                        plain    state
  email_hash                                           hashed   the address an invitation is bound to
  created_at, expires_at, accepted_at, withdrawn_at    plain    times

public.jurisdictions
  code, parent_code, display, majority_age, majority_source, majority_url, note   plain    rules

public.notices
  id, user_id, profile_id, family_id, subject_id       plain    ids
  code                                                 plain    state
  created_at, read_at                                  plain    times

public.organization_invitations
  id, organization_id, invited_by, accepted_by         plain    ids
  email_hash                                           hashed   the address an invitation is bound to
  role                                                 plain    state
  created_at, expires_at, accepted_at, withdrawn_at    plain    times

public.organization_members
  id, organization_id, user_id, added_by, ended_by     plain    ids
  role                                                 plain    state
  created_at, ended_at                                 plain    times

public.organizations
  id                                                   plain    ids
  name, kind                                           plain    public: a clinic is known by its name
  registered_at, verified_at, suspended_at             plain    times

public.practitioner_credentials
  id, user_id                                          plain    ids
  system, value, jurisdiction                          plain    public: registers of licences are
  submitted_at, verified_at, expires_at, revoked_at    plain    times

public.practitioners
  user_id                                              plain    ids
  name                                                 plain    public: the people they treat see it
  registered_at                                        plain    times

public.profile_grants
  id, profile_id, family_id, grantee_user_id, grantee_organization_id, given_under, granted_by, revoked_by   plain    ids
  level, basis, given_as                               plain    state
  label_mask                                           plain    labels
  valid_from, valid_until, created_at, revoked_at      plain    times

public.profiles
  id, family_id, user_id, created_by, deleted_by       plain    ids
  kind, jurisdiction, guardianship_basis               plain    state
  label                                                plain    EXCEPTION: the word a family chose for this person to be seen by
  created_at, deleted_at                               plain    times

public.quality_flags
  id, profile_id, family_id, document_id, event_id, closed_by   plain    ids
  code, severity, blocking, state, resolution          plain    state
  detail                                               plain    our own words, without a value of the paper
  label_mask                                           plain    labels
  note_sealed                                          sealed by profile_id   what a person wrote
  closed_at, created_at                                plain    times

public.retention_policies
  record_class, jurisdiction_code, keep_for, basis, source, source_url, needs_review, note   plain    rules

public.sensitive_codes
  code_system, match, code, label, note, source        plain    rules

public.sensitivity_labels
  code, mask, display, source                          plain    rules

public.shared_dependents
  id, profile_id, family_id, with_family_id, agreed_by, ended_by   plain    ids
  created_at, ended_at                                 plain    times
$columns$, '\n\n') as block
cross join lateral regexp_match(block, '^\s*(\w+\.\w+)\n') as t
cross join lateral regexp_split_to_table(regexp_replace(block, '^\s*\w+\.\w+\n', ''), '\n') as line
cross join lateral regexp_match(line, '^  ([a-z0-9_, ]+?)\s{2,}(plain|sealed|hashed)(?: by (\w+))?\s{2,}(\S.*)$') as l
cross join lateral (select l[2:4] as w) as w
cross join lateral unnest(string_to_array(l[1], ', ')) as c
where line <> '';

-- With the catalog, both ways.
create temporary view real_columns as
select format('%s.%s', a.attrelid::regclass, a.attname) as unqualified,
  format('%s.%s.%s', n.nspname, c.relname, a.attname) as name, n.nspname, c.relname, a.attrelid, a.attname::text as attname, a.atttypid::regtype::text as type
from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
join pg_attribute as a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where n.nspname in ('public', 'private', 'audit') and c.relkind in ('r', 'p') and not c.relispartition;
create function pg_temp.unlisted() returns setof text language sql as
  $$ select r.name from real_columns as r where not exists (select from protected_columns as p where p.name = r.name) $$;
create function pg_temp.misfiled() returns setof text language sql as $$
  select p.name || ' ' || p.protection || ' ' || r.type from protected_columns as p join real_columns as r using (name)
  where case p.protection
    when 'sealed' then r.type <> 'bytea' or p.key is null or r.attname !~ '_sealed$' and p.key <> 'kek' and r.name <> 'audit.events.image'
    when 'hashed' then r.type not in ('bytea', 'bytea[]') or p.key is not null
    else r.type in ('bytea', 'bytea[]') and r.attname <> 'commitment' and r.nspname <> 'audit' or r.attname ~ '_(sealed|hash|hashes)$' or p.key is not null
  end
$$;
select is_empty('select pg_temp.unlisted()', 'every column is on the list');
select is_empty($$ select p.name from protected_columns as p where not exists (select from real_columns as r where r.name = p.name) $$, 'and every line of it is a column');
select is_empty('select pg_temp.misfiled()', 'what is sealed is bytes and called so, what is hashed is bytes, and what is plain is neither');
select is_empty($$ select r.name from real_columns as r join protected_columns as p using (name) where p.protection = 'plain'
  and r.nspname <> 'audit' and col_description(r.attrelid, (select a.attnum from pg_attribute as a where a.attrelid = r.attrelid and a.attname = r.attname)) ~ '^PHI:(identifier|contact)\.'
  and p.why !~ '^(EXCEPTION|ids)' $$, 'a plain column that identifies somebody is an exception, and says why');

-- Real rows: every sealed value opens for its subject and place, and for no other; there is one in each sealed column.
select tests.as_service();
select tests.remember('a hold', public.place_legal_hold(tests.id('leo'), 'Counsel Greta', 'Case 77 of the court'));
select public.release_legal_hold(tests.id('a hold'), 'Counsel Greta', 'Case 77 is closed');
select tests.as('ada');
select public.resolve_quality_flag(q.id, 'reject', 'What Ada wrote') from public.quality_flags as q where q.profile_id = tests.id('leo') and q.state = 'open' order by q.id limit 1;
select tests.as_system();

create function pg_temp.opens(p_subject uuid, p_place text, p_value bytea) returns text language plpgsql as $$
begin
  perform private.open(p_subject, p_place, p_value);
  return 'opens';
exception when others then
  return sqlstate;
end $$;
create function pg_temp.sealed_values(p_schema text, p_table text, p_column text, p_subject text)
returns table (subject uuid, place text, value bytea) language plpgsql as $$
declare
  key text := (select string_agg(format('t.%I', a.attname), ' || '','' || ' order by array_position(i.indkey::int2[], a.attnum))
    from pg_index as i join pg_attribute as a on a.attrelid = i.indrelid and a.attnum = any (i.indkey::int2[])
    where i.indrelid = format('%I.%I', p_schema, p_table)::regclass and i.indisprimary);
begin
  return query execute format('select t.%I, %L || %s, t.%I from %I.%I as t where t.%I is not null', p_subject,
    p_table || '.' || p_column || '.', key, p_column, p_schema, p_table, p_column);
end $$;
create temporary table sealed_values as
select r.name as column_name, v.*, private.decrypt(private.data_key(v.subject), v.place, v.value) as content
from protected_columns as p join real_columns as r using (name)
cross join lateral pg_temp.sealed_values(r.nspname, r.relname, r.attname, p.key) as v
where p.protection = 'sealed' and p.key <> 'kek' and r.name <> 'audit.events.image';
select is_empty($$ select r.name from protected_columns as p join real_columns as r using (name) where p.protection = 'sealed' and p.key <> 'kek' and r.name <> 'audit.events.image'
  and not exists (select from sealed_values as v where v.column_name = r.name) $$, 'a value stands in every sealed column, and all of them open for their place');
select is_empty($$ select distinct v.column_name from sealed_values as v where pg_temp.opens(v.subject, v.place || '0', v.value) <> '22023' $$, 'for no other place');
select is_empty($$ select distinct v.column_name from sealed_values as v where pg_temp.opens(tests.id('ada'), v.place, v.value) <> '39000' and v.subject <> tests.id('ada') $$, 'under no other subject''s key');
select is_empty($$ select distinct v.column_name from sealed_values as v where length(v.content) > 3 and position(convert_to(v.content, 'utf8') in v.value) > 0 $$, 'and none contains what was put in');
select is_empty($$ select k.subject_id from private.data_keys as k where position(decode(private.data_key(k.subject_id), 'base64') in k.wrapped_key) > 0
  or position(convert_to(private.data_key(k.subject_id), 'utf8') in k.wrapped_key) > 0 $$, 'no data key stands beside what it opens');

-- And it is found when it is otherwise.
select is(tests.found(change, question), expected, 'found: ' || change) from (values
  ('create table public.later (id integer)', 'unlisted', 'public.later.id'),
  ('alter table public.documents add column patient_name text', 'unlisted', 'public.documents.patient_name'),
  ('alter table public.quality_flags alter column note_sealed type text using null', 'misfiled', 'public.quality_flags.note_sealed sealed text'),
  ('alter table private.verifications alter column evidence type bytea using convert_to(evidence, ''utf8'')', 'misfiled', 'private.verifications.evidence plain bytea'),
  ('alter table public.families rename column label to name_hash', 'unlisted', 'public.families.name_hash')
) as v (change, question, expected);
select * from finish();
rollback;
