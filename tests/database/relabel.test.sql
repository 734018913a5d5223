-- Labels in people's hands: who may restrict a record further, who may open it, and what follows.
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_families();
select tests.file('lab', 'ada', tests.id('leo'), '{s1,s2}');
select tests.file('second', 'ada', tests.id('leo'), '{s3}');
select tests.file('coded', 'ada', tests.id('nora'), '{s4}');
update public.clinical_events set code_system = 'http://hl7.org/fhir/sid/icd-10-cm', code = 'B20', label_mask = label_mask | 16 where document_id = tests.id('coded');
update public.documents set label_mask = label_mask | 16 where id = tests.id('coded');
select tests.remember(e.statement_id, e.id) from public.clinical_events as e;
select tests.remember('event flag', gen_random_uuid());
insert into public.quality_flags (id, profile_id, family_id, document_id, event_id, code, severity, detail, label_mask)
values (tests.id('event flag'), tests.id('leo'), tests.id('rossi'), tests.id('lab'), tests.id('s2'), 'x', 'info', '', 0);
select tests.as('ada');
select tests.remember('psy grant', public.grant_access(tests.id('leo'), tests.user_id('stranger'), 'manage', '{PSY}'));
select tests.as_system();

create function pg_temp.labels() returns text language sql as $$
  select string_agg(format('%s %s', i.name, array_to_string(private.label_codes(t.label_mask), '+')), ', ' order by i.name collate "C")
  from (select id, label_mask from public.documents union all select id, label_mask from public.clinical_events union all select id, label_mask from public.quality_flags) as t
  join tests.ids as i on i.id = t.id where t.label_mask <> 0 and i.name <> 'psy grant' $$;
create function pg_temp.refused(p_actor text, p_statement text, p_name text, p_code text default '42501') returns setof text language plpgsql as $$
declare
  code text;
  before text;
begin
  perform tests.as_system();
  before := pg_temp.labels();
  if p_actor = 'anon' then perform tests.as_anon(); else perform tests.as(p_actor); end if;
  begin execute p_statement; exception when others then code := sqlstate; end;
  perform tests.as_system();
  return next is(code, p_code, p_name);
  return next is(pg_temp.labels(), before, p_name || ': nothing changed');
end $$;
create function pg_temp.label(p_by text, p_what text, p_labels text) returns text language plpgsql as $$
begin
  perform tests.as(p_by);
  if p_what like 's_' then perform public.label_event(tests.id(p_what), p_labels::text[]); else perform public.label_document(tests.id(p_what), p_labels::text[]); end if;
  perform tests.as_system();
  return pg_temp.labels();
end $$;
grant execute on all functions in schema pg_temp to public;
select is(pg_temp.labels(), 'coded HIV, s4 HIV', 'what there is at first');

-- Restricting further.
select pg_temp.refused(a, $$ select public.label_event(tests.id('s2'), '{PSY}') $$, format('%s labels nothing', a)) from unnest(array['anon', 'reader', 'writer', 'mia', 'revoked', 'gone']) as a;
select pg_temp.refused('manager', $$ select public.label_event(tests.id('s2'), '{PSY}') $$, 'who does not hold a label does not hide behind it');
select is(pg_temp.label('stranger', 's2', '{PSY}'), 'coded HIV, event flag PSY, lab PSY, s2 PSY, s4 HIV', 'who manages with the label open adds it; document and flag follow, the neighbour stays');
select tests.as('reader');
select is((select count(*) from public.clinical_events where id = tests.id('s2')) + (select count(*) from public.documents where id = tests.id('lab')), 0::bigint, 'a reader without the label sees neither any more');
select is((select count(*) from public.clinical_events where id = tests.id('s1')), 1::bigint, 'what is not labelled stays');
select tests.as_system();
select isnt_empty($$ select from audit.events where table_name = 'clinical_events' and verb = 'update' and 'label_mask' = any (changed_columns) and actor_id = tests.user_id('stranger') $$, 'on the trail stands who');

-- Opening.
select pg_temp.refused('stranger', $$ select public.label_event(tests.id('s2'), '{}') $$, 'who manages by a grant takes no label away, their own neither');
select pg_temp.refused('manager', $$ select public.label_event(tests.id('s2'), '{}') $$, 'nor does who cannot see it');
select pg_temp.refused('leo', $$ select public.label_document(tests.id('lab'), '{}') $$, 'a document carries the labels of its events', '22023');
select is(pg_temp.label('leo', 's2', '{}'), 'coded HIV, s4 HIV', 'the person takes a label away');
select is(pg_temp.label('ada', 's2', '{SEX}'), 'coded HIV, event flag SEX, lab SEX, s2 SEX, s4 HIV', 'a guardian adds one');
select is(pg_temp.label('ben', 's2', '{}'), 'coded HIV, s4 HIV', 'and one to whom everything is open takes it away');
select pg_temp.label('leo', 's2', '{PSY}');
update private.guardianship_terms set mask = ~32 where profile_id = tests.id('leo') and valid_from <= now() and valid_until > now();
select pg_temp.refused('ben', $$ select public.label_event(tests.id('s2'), '{}') $$, 'once something has closed to them, guardians take nothing away');
select pg_temp.refused('ben', $$ select public.label_event(tests.id('s2'), '{PSY,UNCLASSIFIED}') $$, 'nor add what they could not see');
select is(pg_temp.label('ben', 's2', '{PSY,GDIS}'), 'coded HIV, event flag PSY+GDIS, lab PSY+GDIS, s2 PSY+GDIS, s4 HIV', 'but restrict further');
select pg_temp.refused('ada', $$ select public.label_event(tests.id('s4'), '{}') $$, 'a label its code gives stays', '22023');
select is(pg_temp.label('ada', 's4', '{HIV,PSY}') like '%s4 PSY+HIV%', true, 'and others are added to it');
select pg_temp.refused('ada', $$ select public.label_event(tests.id('s4'), '{NO}') $$, 'labels are those there are', '22023');
select pg_temp.refused('ada', format('select public.label_%s(%L, ''{PSY}'')', w, gen_random_uuid()), 'what there is not is not allowed') from unnest(array['event', 'document']) as w;

-- Documents as a whole.
select is(pg_temp.label('leo', 'second', '{ETH}') like '%, second ETH', true, 'a document is labelled beside its events');
select tests.as('leo');
select public.label_event(tests.id('s3'), '{SEX}');
select tests.as_system();
select is(pg_temp.labels() like '%s3 SEX%second SEX+ETH', true, 'which keeps it when they change');
select is(pg_temp.label('leo', 's3', '{}') like '%, second ETH', true, 'either way');
select is(pg_temp.label('leo', 'second', '{}') like '%second%', false, 'the person opens it again');

-- The same fact from another paper, and a paper read again.
select pg_temp.label('leo', 's2', '{PSY}');
select tests.file('copy', 'ada', tests.id('leo'), '{s2}');
select is((select string_agg(format('%s %s', e.status, e.label_mask), ', ' order by e.status) from public.clinical_events as e where e.statement_id = 's2'), 'filed 1, superseded 1', 'a fact that was labelled is labelled wherever it is read');
select is((select label_mask from public.documents where id = tests.id('copy')), 1, 'and so is that paper');
select pg_temp.label('leo', 's2', '{ETH}');
select is((select bool_and(e.label_mask = 4) from public.clinical_events as e where e.statement_id = 's2'), true, 'both change together');
update public.documents set status = 'needs_review' where id = tests.id('lab');
select tests.as('leo');
select public.submit_document(tests.id('lab'));
select tests.process('lab', '{s1,s2}');
select tests.work('normalize', jsonb_build_object('events', jsonb_build_array(tests.event('s1'), tests.event('s2')))) from tests.as_service();
select tests.as_system();
select is((select string_agg(format('%s %s', e.statement_id, e.label_mask), ', ' order by e.statement_id) from public.clinical_events as e where e.document_id = tests.id('lab')), 's1 0, s2 4', 'a paper that is read again keeps what people added');
select is((select label_mask from public.documents where id = tests.id('lab')), 4, 'as a whole too');
select * from finish();
rollback;
