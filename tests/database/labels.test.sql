-- Sensitivity labels, seen by everybody they matter to: a set of papers for each label, alone and in every combination,
-- of a child, of an adolescent, and of one whose country closes one label before the others. In tables, counts, nested
-- rows, RPCs and files somebody sees exactly what their labels cover, and nothing labelled shows as normal.
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_families();

-- leo is 10. zoe is 14, in no particular country: everything labelled has closed. wes is 13, in the Netherlands: only sexual
-- and reproductive health has. zoe and wes have accounts of their own.
select tests.create_user(who) from unnest('{zoe,wes,carer,clerk,only-psy,only-sex,only-eth,only-gdis,only-hiv,all-but-hiv,all-five,psy-writer,psy-manager}'::text[]) as who;
select tests.as('ada');
select tests.remember('zoe', public.create_profile(tests.id('rossi'), 'child', 'Zoe', 'Zoe', 'Rossi', tests.born(14), 'female'));
select tests.remember('wes', public.create_profile(tests.id('rossi'), 'child', 'Wes', 'Wes', 'Rossi', tests.born(13), 'male',
  p_jurisdiction => 'NL'));
select tests.as_system();
update profiles set user_id = tests.user_id(label.name) from (values ('zoe'), ('wes')) as label (name) where id = tests.id(label.name);

-- Each sees by a grant: leo's guardian gives it, zoe and wes themselves do.
create temporary table readers (actor text, level public.access_level, labels text[]);
insert into readers values
  ('reader', 'read', '{}'), ('only-psy', 'read', '{PSY}'), ('only-sex', 'read', '{SEX}'), ('only-eth', 'read', '{ETH}'),
  ('only-gdis', 'read', '{GDIS}'), ('only-hiv', 'read', '{HIV}'), ('all-but-hiv', 'read', '{PSY,SEX,ETH,GDIS}'),
  ('all-five', 'read', '{PSY,SEX,ETH,GDIS,HIV}'), ('psy-writer', 'write', '{PSY}'), ('psy-manager', 'manage', '{PSY}');
grant select on readers to public;
create function pg_temp.give(p_giver text, p_profile text) returns void language plpgsql as $$
begin
  perform tests.as(p_giver);
  perform public.grant_access(tests.id(p_profile), tests.user_id(r.actor), r.level, p_labels => r.labels) from readers as r;
  perform tests.as_system();
end $$;
select pg_temp.give('ada', 'leo'), pg_temp.give('zoe', 'zoe'), pg_temp.give('wes', 'wes');

-- What a guardian gave while the child was a child closes with the guardian's own view.
insert into profile_grants (profile_id, family_id, grantee_user_id, level, label_mask, basis, given_as, granted_by)
values (tests.id('zoe'), tests.id('rossi'), tests.user_id('carer'), 'read', 31, 'consent', 'guardian', tests.user_id('ada'));
select tests.as('ada');
select throws_ok(
  format('select grant_access(%L, %L, ''read'', p_labels => ''{PSY}'')', tests.id('zoe'), tests.user_id('clerk')), '42501', null,
  'a guardian opens to nobody what is closed to them');
select tests.as_system();

-- The papers. One paper a combination of labels: an event that carries them, and one that is normal. A single label comes
-- from the table of codes alone, the others are proposed; UNCLASSIFIED is a statement that could not be coded.
create temporary table codes (mask integer, system text, code text);
insert into codes values (1, 'http://hl7.org/fhir/sid/icd-10-cm', 'F32.9'), (2, 'http://snomed.info/sct', '714812005'),
  (4, 'http://loinc.org', '5640-8'), (8, 'http://hl7.org/fhir/sid/icd-10-cm', 'E84.9'), (16, 'http://loinc.org', '20447-9'),
  (32, null, null);
create function pg_temp.file_paper(p_person text, p_by text, p_mask integer) returns void language plpgsql as $$
declare
  name constant text := p_person || ' ' || p_mask;
  proposed constant text[] := private.label_codes(p_mask);
  c codes;
begin
  select * into c from codes where mask = p_mask;
  perform tests.submit(name, p_by, tests.id(p_person));
  perform tests.process(name, array[name || ' normal', name || ' labelled']);
  perform tests.work('normalize', jsonb_build_object('events', jsonb_build_array(tests.event(name || ' normal'),
    tests.event(name || ' labelled', case when c.mask is null then proposed else '{}' end, case
      when c.mask is null then '{}' when c.code is null then '{"code": null}'
      else jsonb_build_object('code', jsonb_build_object('system', c.system, 'code', c.code, 'display', null)) end))));
  perform tests.work('guard', tests.verdict('filed', p_flags => tests.flag('worth-a-look')));
  perform tests.as_system();
end $$;
select count(pg_temp.file_paper(p.person, p.handed_in_by, m.mask)) as papers
from (values ('leo', 'ada'), ('zoe', 'zoe'), ('wes', 'wes')) as p (person, handed_in_by)
cross join (select generate_series(0, 32) as mask) as m
-- All combinations of the adolescent; of the others each label alone, the unclassified, and some together.
where p.person = 'zoe' or m.mask in (0, 1, 2, 4, 8, 16, 29, 31, 32);

-- What there is, whoever looks: the truth the views below are compared with.
create temporary table papers as
select d.id, d.profile_id, d.label_mask, i.name, split_part(i.name, ' ', 2)::integer as intended
from documents as d join tests.ids as i on i.id = d.id and i.name ~ '^(leo|zoe|wes) \d+$';
grant select on papers to public;
select is_empty($$ select p.name, p.label_mask from papers as p where p.label_mask <> p.intended $$,
  'every paper carries exactly the labels of what is in it');
select is((select count(*) from papers), 51::bigint, 'a paper for each of the 32 combinations of the adolescent, and more');
select is_empty($$ select e.* from clinical_events as e join papers as p on p.id = e.document_id where e.status <> 'filed' $$, 'all is filed');

-- What somebody of a read mask and a write mask sees of a person, computed from the truth; in the same shape, what they
-- are shown: ids with labels in each table, counts of all and of the normal, rows nested in rows, and what the RPCs tell.
create function pg_temp.truth(p_profile uuid, p_read integer, p_write integer) returns jsonb language sql as $$
  select jsonb_build_object(
    'documents', (select jsonb_agg(jsonb_build_array(d.id, d.label_mask) order by d.id) from papers as d
      where d.profile_id = p_profile and d.label_mask & ~p_read = 0),
    'events', (select jsonb_agg(jsonb_build_array(e.id, e.label_mask) order by e.id) from clinical_events as e
      where e.profile_id = p_profile and e.label_mask & ~p_read = 0),
    'flags', (select jsonb_agg(jsonb_build_array(q.id, q.label_mask) order by q.id) from quality_flags as q
      where q.profile_id = p_profile and q.label_mask & ~p_write = 0),
    'counts', (select jsonb_build_array(count(*), count(*) filter (where e.label_mask = 0), count(distinct e.document_id)) from clinical_events as e
      where e.profile_id = p_profile and e.label_mask & ~p_read = 0),
    'nested', (select jsonb_agg(jsonb_build_array(d.id, (
        select jsonb_agg(e.id order by e.id) from clinical_events as e where e.document_id = d.id)) order by d.id)
      from papers as d where d.profile_id = p_profile and d.label_mask & ~p_read = 0),
    'details', (select jsonb_agg(jsonb_build_array(d.id, private.label_codes(d.label_mask), 2, (p_write is not null)::integer) order by d.id)
      from papers as d where d.profile_id = p_profile and d.label_mask & ~p_read = 0),
    'progress', (select jsonb_agg(d.id order by d.id) from papers as d where d.profile_id = p_profile and d.label_mask & ~p_read = 0),
    'listed', (select jsonb_agg(q.id order by q.id) from quality_flags as q
      where q.profile_id = p_profile and q.label_mask & ~p_write = 0)) $$;

create function pg_temp.detail(p_document_id uuid) returns json language plpgsql as $$
begin
  return public.document_detail(p_document_id);
exception when insufficient_privilege then
  return null;
end $$;
create function pg_temp.progress(p_profile_id uuid) returns jsonb language plpgsql as $$
begin
  return public.profile_progress(p_profile_id, '-infinity');
exception when insufficient_privilege then
  return null;
end $$;
create function pg_temp.view(p_profile uuid) returns jsonb language sql as $$
  select jsonb_build_object(
    'documents', (select jsonb_agg(jsonb_build_array(d.id, d.label_mask) order by d.id) from public.documents as d
      where d.profile_id = p_profile),
    'events', (select jsonb_agg(jsonb_build_array(e.id, e.label_mask) order by e.id) from public.clinical_events as e
      where e.profile_id = p_profile),
    'flags', (select jsonb_agg(jsonb_build_array(q.id, q.label_mask) order by q.id) from public.quality_flags as q
      where q.profile_id = p_profile),
    'counts', (select jsonb_build_array(count(*), count(*) filter (where e.label_mask = 0), count(distinct e.document_id)) from public.clinical_events as e
      where e.profile_id = p_profile),
    'nested', (select jsonb_agg(jsonb_build_array(d.id, (
        select jsonb_agg(e.id order by e.id) from public.clinical_events as e where e.document_id = d.id)) order by d.id)
      from public.documents as d where d.profile_id = p_profile),
    'details', (select jsonb_agg(jsonb_build_array(p.id, x.detail -> 'labels', json_array_length(x.detail -> 'events'),
        json_array_length(x.detail -> 'flags')) order by p.id)
      from papers as p cross join lateral (select pg_temp.detail(p.id) as detail offset 0) as x
      where p.profile_id = p_profile and x.detail is not null),
    'progress', (select jsonb_agg((d.value ->> 'document_id')::uuid order by (d.value ->> 'document_id')::uuid)
      from jsonb_array_elements(pg_temp.progress(p_profile) -> 'documents') as d),
    'listed', (select jsonb_agg(q.id order by q.id) from public.list_quality_flags(p_profile_id => p_profile) as q)) $$;
grant execute on function pg_temp.detail(uuid), pg_temp.progress(uuid), pg_temp.view(uuid) to public;

-- Who sees which labels of whom. read: the labels open to them beside normal rows (null: nothing at all); write: those in which
-- they also act (null: none, not even on normal rows).
create temporary table views (actor text, person text, reads integer, writes integer, why text);
insert into views values
  ('ada', 'leo', -1, -1, 'a guardian sees everything of a child'),
  ('ben', 'leo', -1, -1, 'and so does the other'),
  ('leo', 'leo', -1, -1, 'the child themself too'),
  ('ada', 'zoe', 8, 8, 'to a guardian of an adolescent the normal is open, and what is genetic'),
  ('ben', 'zoe', 8, 8, 'to the other as well'),
  ('carer', 'zoe', 8, null, 'and to whom a guardian gave all labels before'),
  ('zoe', 'zoe', -1, -1, 'the adolescent sees everything'),
  ('ada', 'wes', 29, 29, 'where the law closes one label first, the guardian sees the others, and nothing unclassified'),
  ('ben', 'wes', 29, 29, 'and so does the other'),
  ('wes', 'wes', -1, -1, 'but the adolescent everything'),
  ('mia', 'leo', null, null, 'a member of the family sees nothing'),
  ('mia', 'zoe', null, null, 'of an adolescent neither'),
  ('stranger', 'zoe', null, null, 'a stranger sees nothing'),
  ('reader', 'wes', 0, null, 'without a label: the normal'),
  ('all-five', 'wes', 31, null, 'with every label: all but the unclassified');
insert into views
select r.actor, p.person, private.label_mask(r.labels) | case when r.level = 'manage' then 32 else 0 end,
  case when r.level >= 'write' then private.label_mask(r.labels) | case when r.level = 'manage' then 32 else 0 end end,
  format('%s with %s', r.level, coalesce(nullif(array_to_string(r.labels, ' '), ''), 'no label'))
from readers as r cross join (values ('leo'), ('zoe')) as p (person);

create function pg_temp.compare() returns setof text language plpgsql as $$
declare
  v views;
  got jsonb;
  expected jsonb;
  place text;
begin
  for v in select * from views order by person, actor loop
    perform tests.as(v.actor);
    got := pg_temp.view(tests.id(v.person));
    perform tests.as_system();
    expected := pg_temp.truth(tests.id(v.person), v.reads, v.writes);
    for place in select jsonb_object_keys(expected) loop
      return next is(got -> place, expected -> place, format('%s of %s, %s: %s', v.actor, v.person, v.why, place));
    end loop;
  end loop;
end $$;
select * from pg_temp.compare();

-- Whatever anybody saw above with the mask of a normal row was normal: the truth says so of each.
select is_empty($$ select e.statement_id from clinical_events as e join papers as p on p.id = e.document_id
  where (e.label_mask = 0) <> (e.statement_id like '% normal' or p.intended = 0) $$, 'nothing labelled is stored as normal');

-- A paper the guardian hands in for the adolescent: theirs to watch while it is unread, closed once it is known what it is.
select tests.submit('on its way', 'ada', tests.id('zoe'));
select tests.as('ada');
select isnt_empty($$ select from documents where id = tests.id('on its way') $$, 'whoever hands a paper in sees it on its way');
select tests.process('on its way', '{found}');
select tests.work('normalize', jsonb_build_object('events', jsonb_build_array(
  tests.event('found', '{}', '{"code": {"system": "http://snomed.info/sct", "code": "424619006", "display": null}}'))));
select tests.as('ada');
select is_empty($$ select from documents where id = tests.id('on its way') $$, 'but not once it turns out to be labelled');
select throws_ok($$ select document_detail(tests.id('on its way')) $$, '42501', null, 'its detail neither');
select throws_ok($$ select document_progress(tests.id('on its way')) $$, '42501', null, 'nor how far it is');
select throws_ok($$ select cancel_document(tests.id('on its way')) $$, '42501', null, 'and they no longer act on it');
select tests.work('guard', tests.verdict('needs_review', p_flags => tests.flag('held-back')));
select tests.as('ada');
select is_empty($$ select from quality_flags where document_id = tests.id('on its way') $$, 'a flag on it is not theirs to see');
select throws_ok($$ select reassign_document(tests.id('on its way'), tests.id('leo')) $$, '42501', null, 'and it cannot be moved to a person who is open to them');

-- Files: no client reads the bucket, whoever they are; a file is uploaded to an expected document only.
select tests.as('zoe');
select is_empty($$ select from storage.objects $$, 'nobody reads the bucket, the person neither');
select tests.as('ada');
select is_empty($$ select from storage.objects $$, 'nor a guardian');
select throws_ok(
  format('insert into storage.objects (bucket_id, name) values (''documents'', %L)', tests.id('zoe 1') || '/original'), '42501', null,
  'and nobody puts a file in the place of a labelled one');
select * from finish();
rollback;
