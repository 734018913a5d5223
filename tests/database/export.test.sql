-- Export: everything about a person is in it, opened, as far as whoever asks may see it; and nothing of anybody else.
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_cast();
select tests.create_cast_records();
-- All parts as one.
create function pg_temp.whole(p_profile uuid) returns jsonb language plpgsql as $$
declare
  part jsonb := public.export_profile(p_profile);
  whole jsonb := part;
  parts integer := 1;
begin
  while part ->> 'next' is not null loop
    part := public.export_profile(p_profile, (part ->> 'next')::uuid);
    whole := jsonb_set(whole, '{documents}', whole -> 'documents' || (part -> 'documents'));
    parts := parts + 1;
  end loop;
  return whole || jsonb_build_object('parts', parts);
end $$;
grant execute on all functions in schema pg_temp to public;
create temporary table exports (who text primary key, content jsonb);
grant all on exports to public;

-- Leo has something in every column that can hold something.
select tests.as('ada');
select public.update_profile_identity(tests.id('leo'), 'Leonardo', 'Rossi', tests.born(10), 'male', '[{"system": "urn:register", "value": "LEO-1"}]');
select public.dismiss_quality_flag(tests.id('flag of leo N'), 'Looked at by his mother');
select tests.as_system();
update public.clinical_events set value_comparator = '<', value_ordinal = 'trace' where document_id = tests.id('leo N');
update private.document_findings set matched_profile_id = tests.id('nora'), duplicate_of = tests.id('sam N') where document_id = tests.id('leo other');
select tests.as('ada');
insert into exports values ('ada', pg_temp.whole(tests.id('leo')));
select tests.as_system();

-- Every column of a person's tables that holds health or identifying data, and where it is in the export, or why it is not.
create temporary table places (place text, path text);
insert into places select l.object, l.rest from tests.matrix_lines($places$
  private.document_findings.content_hash          not: a keyed hash, which means nothing elsewhere; sha256 is given
  private.document_findings.matched_profile_id    $.documents[*].findings.matched_profile_id
  private.document_findings.sha256_sealed         $.documents[*].findings.sha256
  private.extractions.content_sealed              $.documents[*].extraction.statements[*]
  private.guardianship_terms.valid_from           $.person.guardianship_terms[*].valid_from
  private.guardianship_terms.valid_until          $.person.guardianship_terms[*].valid_until
  private.legal_holds.placed_by_sealed            not: the operator's, for a court or a dispute
  private.legal_holds.reason_sealed               not: the operator's, for a court or a dispute
  private.legal_holds.released_by_sealed          not: the operator's, for a court or a dispute
  private.legal_holds.release_reason_sealed       not: the operator's, for a court or a dispute
  private.profile_identities.birth_date_sealed    $.person.identity.birth_date
  private.profile_identities.family_sealed        $.person.identity.family
  private.profile_identities.given_sealed         $.person.identity.given
  private.profile_identities.identifier_hashes    not: keyed hashes, which mean nothing elsewhere; identifiers are given
  private.profile_identities.identifiers_sealed   $.person.identity.identifiers[*].value
  private.profile_identities.sex_sealed           $.person.identity.sex
  private.readings.content_sealed                 $.documents[*].readings[*].extraction.statements[*]
  private.readings.events_sealed                  $.documents[*].readings[*].events[*].name
  private.readings.verdict_sealed                 $.documents[*].readings[*].verdict.disposition
  public.access_requests.email_hash               not: a keyed hash, which means nothing elsewhere
  public.clinical_events.added_mask               $.documents[*].events[*].added_mask
  public.clinical_events.code                     $.documents[*].events[*].code
  public.clinical_events.code_display             $.documents[*].events[*].code_display
  public.clinical_events.details_sealed           $.documents[*].events[*].details.name
  public.clinical_events.fingerprint              not: a keyed hash, which means nothing elsewhere
  public.clinical_events.interpretation           $.documents[*].events[*].interpretation
  public.clinical_events.label_mask               $.documents[*].events[*].label_mask
  public.clinical_events.occurred_on              $.documents[*].events[*].occurred_on
  public.clinical_events.range_high               $.documents[*].events[*].range_high
  public.clinical_events.range_low                $.documents[*].events[*].range_low
  public.clinical_events.type                     $.documents[*].events[*].type
  public.clinical_events.value_comparator         $.documents[*].events[*].value_comparator
  public.clinical_events.value_number             $.documents[*].events[*].value_number
  public.clinical_events.value_ordinal            $.documents[*].events[*].value_ordinal
  public.consents.label_mask                      $.access.consents[*].label_mask
  public.documents.added_mask                     $.documents[*].added_mask
  public.documents.file_name_sealed               $.documents[*].file_name
  public.documents.kind                           $.documents[*].kind
  public.documents.label_mask                     $.documents[*].label_mask
  public.emergency_openings.reason_sealed         $.access.emergency_openings[*].reason
  public.invitations.email_hash                   not: a keyed hash, which means nothing elsewhere
  public.profiles.label                           $.person.label
  public.quality_flags.label_mask                 $.documents[*].flags[*].label_mask
  public.quality_flags.note_sealed                $.documents[*].flags[*].note
$places$) as l;
select bag_eq($$ select t.name || '.' || a.attname from private.person_tables as t
    join pg_attribute as a on a.attrelid = t.name::regclass and a.attnum > 0 and not a.attisdropped
    where col_description(a.attrelid, a.attnum) ~ '^PHI:' $$,
  'select p.place from places as p', 'of every column that holds health or identifying data it is said where it is in the export, or why not');
select is_empty($$ select p.place from places as p, exports as e where e.who = 'ada' and p.path not like 'not: %'
    and not exists (select from jsonb_path_query(e.content, p.path::jsonpath) as v where v <> 'null' and v <> '""') $$, 'and there it is');
select is_empty($$ select from exports as e where e.who = 'ada' and e.content::text ~ '"[a-z_]*(_sealed|_hash|_hashes|fingerprint)":' $$,
  'nothing sealed or hashed is in it');
select is_empty(format($$ select from exports as e where strpos(e.content::text, %L) > 0 $$, tests.id('sam N')), 'nor what a paper repeats, to who does not reach it');
select is(content #>> '{person,identity,given}', 'Leonardo', 'opened') from exports where who = 'ada';
select is(jsonb_path_query_first(content, '$.access.emergency_openings[*].reason') #>> '{}', 'Unconscious after a fall', 'what was written down in an emergency too') from exports where who = 'ada';
select isnt_empty($$ select from exports, jsonb_path_query(content, '$.documents[*].flags[*].note ? (@ == "Looked at by his mother")') where who = 'ada' $$, 'and what somebody noted');
select bag_eq($$ select (d ->> 'id')::uuid from exports, jsonb_array_elements(content -> 'documents') as d where who = 'ada' $$,
  $$ select d.id from public.documents as d where d.profile_id = tests.id('leo') $$, 'every document of his, whatever has become of it');
select bag_eq($$ select (e ->> 'id')::uuid from exports, jsonb_path_query(content, '$.documents[*].events[*]') as e where who = 'ada' $$,
  $$ select e.id from public.clinical_events as e where e.profile_id = tests.id('leo') $$, 'and every event');

-- As far as one may see it: by label, by consent.
-- One paper with an event that is labelled and one that is not.
update public.clinical_events set label_mask = 0 where id = tests.id('event s1 of leo PSY');
select tests.as('manager');
insert into exports values ('manager', pg_temp.whole(tests.id('leo')));
select tests.as('gina');
insert into exports values ('gina', pg_temp.whole(tests.id('tess')));
select tests.as('tess');
insert into exports values ('tess', pg_temp.whole(tests.id('tess')));
select tests.as_system();
select is_empty($$ select from exports, jsonb_path_query(content, '$.documents[*].events[*].labels[*]') as l where who in ('manager', 'gina') $$, 'nothing labelled for whom no label is open');
select results_eq($$ select d - 'events', jsonb_path_query_array(d, '$.events[*].id') from exports,
    jsonb_path_query(content, '$.documents[*] ? (@.id == $id)', jsonb_build_object('id', tests.id('leo PSY'))) as d where who = 'manager' $$,
  $$ select jsonb_build_object('id', tests.id('leo PSY'), 'restricted', true, 'flags', '[]'::jsonb), jsonb_build_array(tests.id('event s1 of leo PSY')) $$,
  'of a paper that is closed, the events that are open, and nothing else');
select isnt_empty($$ select from exports, jsonb_path_query(content, '$.documents[*].events[*].labels[*] ? (@ == "SEX")') as l where who = 'tess' $$, 'all of it for the person');
select is_empty($$ select from exports, jsonb_path_query(content, '$.documents[*] ? (@.id == $id)', jsonb_build_object('id', tests.id('tess SEX'))) where who = 'gina' $$,
  'not that a labelled document exists');
select is(jsonb_path_query_first(content, '$.access.emergency_openings[*].reason'), 'null', 'nor words nobody has classified') from exports where who = 'manager';
select isnt_empty($$ select from exports, jsonb_path_query(content, '$.documents[*]') where who = 'manager' $$, 'what is normal is there');
select tests.as('ada');
select public.decide_consent(tests.id('leo'), 'data_export', 'deny', 'urn:example:policy:3');
select tests.as('manager');
select throws_ok($$ select public.export_profile(tests.id('leo')) $$, '42501', null, 'who manages by a grant needs the consent');
select tests.as('ada');
select lives_ok($$ select public.export_profile(tests.id('leo')) $$, 'who is guardian does not');
select tests.as('writer');
select throws_ok($$ select public.export_profile(tests.id('leo')) $$, '42501', null, 'who may write takes nothing away');

-- Bounded: no part holds more documents than the limit, and together they hold all.
select tests.as('ada');
select count((public.register_document(tests.id('leo'), 'page ' || n || '.pdf', 'application/pdf', 1)).id) from generate_series(1, 45) as n;
insert into exports values ('ada again', pg_temp.whole(tests.id('leo')));
select tests.as_system();
select is((content ->> 'parts')::bigint, (select ceil(count(*) / 20.0)::bigint from public.documents where profile_id = tests.id('leo')), 'parts of twenty documents') from exports where who = 'ada again';
select is(jsonb_array_length(content -> 'documents')::bigint, (select count(*) from public.documents where profile_id = tests.id('leo')), 'hold all of them, once') from exports where who = 'ada again';
select tests.as('ada');
select is(public.export_profile(tests.id('leo'), tests.id('leo N')) -> 'person', 'null', 'who it is stands in the first part alone');
select is(public.export_profile(tests.id('leo'), 'ffffffff-ffff-ffff-ffff-ffffffffffff') -> 'documents', '[]', 'behind the last document there is nothing');
select * from finish();
rollback;
