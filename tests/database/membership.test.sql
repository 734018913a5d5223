-- Membership and moving: leaving, removing, roles, two families with one child, a child who comes of age.
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_families();
select tests.create_user(who) from unnest(array['dad', 'step', 'tom']) as who;
select tests.as('dad');
select tests.remember('bianchi', public.create_family('Bianchi'));
select tests.as_system();
insert into public.family_members (family_id, user_id, role) values (tests.id('bianchi'), tests.user_id('step'), 'guardian'),
  (tests.id('bianchi'), tests.user_id('mia'), 'member');

create function pg_temp.sees(p_user text) returns text language plpgsql as $$
declare
  names text;
begin
  perform tests.as(p_user);
  select string_agg(i.name, ' ' order by i.name) into names from public.profiles as p join tests.ids as i on i.id = p.id;
  perform tests.as_system();
  return coalesce(names, '');
end $$;
create function pg_temp.refusal(p_as text, p_call text) returns text language plpgsql as $$
begin
  perform tests.as(p_as);
  return tests.error_of('select ' || p_call);
end $$;
-- One invites the other to a profile, who accepts, for a family of theirs.
create function pg_temp.give(p_by text, p_to text, p_profile text, p_purpose public.invitation_purpose, p_family text default null)
returns void language plpgsql as $$
declare
  invitation uuid;
begin
  perform tests.as(p_by);
  invitation := public.invite_to_profile(tests.id(p_profile), p_to || '@example.org', p_purpose);
  perform tests.as(p_to);
  perform public.accept_invitation(invitation, tests.id(p_family));
  perform tests.as_system();
end $$;
grant execute on all functions in schema pg_temp to public;

-- Roles.
select is(pg_temp.refusal('ben', 'public.set_family_role(tests.id(''rossi''), tests.user_id(''mia''), ''guardian'')'), '42501', 'a guardian makes nobody guardian');
select is(pg_temp.refusal('ben', 'public.set_family_role(tests.id(''rossi''), tests.user_id(''ben''), ''owner'')'), '42501', 'nor themself owner');
select is(pg_temp.refusal('ada', 'public.set_family_role(tests.id(''rossi''), tests.user_id(''stranger''), ''owner'')'), '42501', 'nobody is made owner who is not a member');
select is(pg_temp.refusal('ada', 'public.set_family_role(tests.id(''rossi''), tests.user_id(''ada''), ''member'')'), '23514', 'the last owner does not step down');
select is(pg_temp.refusal('ada', 'public.leave_family(tests.id(''rossi''))'), '23514', 'nor leave');
select is(pg_temp.refusal('ada', 'public.remove_family_member(tests.id(''rossi''), tests.user_id(''ada''))'), '23514', 'nor remove themself');
select is(pg_temp.refusal('stranger', 'public.leave_family(tests.id(''rossi''))'), '42501', 'nobody leaves what they are not in');
select is(pg_temp.refusal('ben', 'public.remove_family_member(tests.id(''rossi''), tests.user_id(''ada''))'), '42501', 'a guardian removes nobody');
select is(pg_temp.refusal('ada', 'public.hand_over_family(tests.id(''rossi''), tests.user_id(''stranger''))'), '42501', 'a family is not handed to a stranger');
select tests.as('ada');
select public.hand_over_family(tests.id('rossi'), tests.user_id('ben'));
select is((select string_agg(i.name || ' ' || m.role, ', ' order by i.name) from public.family_members as m
    join (values ('ada'), ('ben')) as i (name) on tests.user_id(i.name) = m.user_id), 'ada guardian, ben owner', 'a family is handed over');
select is(pg_temp.refusal('ada', 'public.hand_over_family(tests.id(''rossi''), tests.user_id(''ada''))'), '42501', 'it is not taken back');
select tests.as('ben');
select public.hand_over_family(tests.id('rossi'), tests.user_id('ada'));
select public.leave_family(tests.id('rossi'));
select is(pg_temp.sees('ben'), '', 'a guardian who leaves sees the children no more');

-- One's own record goes along; everything found by a hash is found again there.
select tests.file('one', 'mia', tests.id('mia'), '{s1,s2}', '{PSY}');
select tests.submit('on its way', 'mia', tests.id('mia'));
select is(pg_temp.refusal('mia', 'public.leave_family(tests.id(''rossi''))'), 'PT409', 'nobody moves while a paper of theirs is on its way');
select tests.as('ada');
select lives_ok($$ select public.remove_family_member(tests.id('rossi'), tests.user_id('mia')) $$, 'but one may be removed');
select is(pg_temp.sees('mia'), 'mia', 'whoever is removed keeps their record');
select tests.as('mia');
select public.cancel_document(tests.id('on its way'));
select lives_ok($$ select public.leave_family(tests.id('rossi')) $$, 'and fetches it when nothing is on its way');
select is(pg_temp.refusal('mia', 'public.leave_family(tests.id(''rossi''))'), '42501', 'once');
select tests.as_system();
select tests.remember('mia''s', (select p.family_id from public.profiles as p where p.id = tests.id('mia')));
select isnt(tests.id('mia''s'), tests.id('rossi'), 'it stands in another family');
select is((select array_agg(m.user_id || ' ' || m.role) from public.family_members as m where m.family_id = tests.id('mia''s')),
  array[tests.user_id('mia') || ' owner'], 'of which they alone are owner');
select is((select count(*) from public.documents as d where d.profile_id = tests.id('mia') and d.family_id <> tests.id('mia''s'))
  + (select count(*) from public.clinical_events as e where e.profile_id = tests.id('mia') and e.family_id <> tests.id('mia''s'))
  + (select count(*) from private.document_findings as f where f.profile_id = tests.id('mia') and f.family_id <> tests.id('mia''s')), 0::bigint,
  'with every row of the record');
select is((select f.content_hash from private.document_findings as f where f.document_id = tests.id('one')),
  private.lookup_hash(tests.id('mia''s'), encode(sha256('one'), 'hex')), 'the same paper is known there again');
select is((select array_agg(e.fingerprint order by e.statement_id) from public.clinical_events as e where e.document_id = tests.id('one')),
  array(select private.lookup_hash(tests.id('mia''s'), encode(sha256(convert_to(s, 'utf8')), 'hex')) from unnest(array['s1', 's2']) as s), 'so is the same fact');
select is(pg_temp.sees('mia'), 'mia', 'its person reaches it as before');
select is(pg_temp.sees('ada'), 'ada cat leo nora', 'the family was never told of it, and is not now');

-- Two families, one child.
select is(pg_temp.refusal('dad', 'public.end_sharing(tests.id(''leo''), tests.id(''bianchi''))'), '42501', 'what is not shared has no end');
select tests.as('ada');
select tests.remember('share', public.invite_to_profile(tests.id('leo'), 'dad@example.org', 'share_dependent'));
select is(pg_temp.refusal('dad', 'public.accept_invitation(tests.id(''share''))'), '42501', 'a child is shared with a family');
select is(pg_temp.refusal('dad', 'public.accept_invitation(tests.id(''share''), tests.id(''verdi''))'), '42501', 'in which whoever accepts is guardian');
select tests.as('dad');
select public.accept_invitation(tests.id('share'), tests.id('bianchi'));
select is(pg_temp.sees('dad'), 'leo', 'two families share a child');
select is(pg_temp.sees('step'), 'leo', 'all guardians of the other one reach it');
select is(pg_temp.sees('mia'), 'mia', 'plain members do not');
select tests.as('step');
select is_empty('select from public.families as f where f.id = tests.id(''rossi'')', 'and the family it comes from stays unseen');
select is(pg_temp.refusal('dad', 'public.invite_to_profile(tests.id(''leo''), ''dad@example.org'', ''take_over_dependent'')'), '42501', 'who shares a child does not take it away');
select is(pg_temp.refusal('dad', 'public.delete_profile(tests.id(''leo''))'), '42501', 'nor puts it aside');
select tests.as('ada');
select tests.remember('again', public.invite_to_profile(tests.id('leo'), 'step@example.org', 'share_dependent'));
select is(pg_temp.refusal('step', 'public.accept_invitation(tests.id(''again''), tests.id(''bianchi''))'), 'PT409', 'a child is shared with a family once');
select is(pg_temp.refusal('stranger', 'public.end_sharing(tests.id(''leo''), tests.id(''bianchi''))'), '42501', 'a stranger ends no sharing');
select tests.as('dad');
select public.remove_family_member(tests.id('bianchi'), tests.user_id('step'));
select is(pg_temp.sees('step'), '', 'who is removed from the other family loses the child');
select tests.as('dad');
select public.end_sharing(tests.id('leo'), tests.id('bianchi'));
select is(pg_temp.sees('dad'), '', 'one of two parents ends it: the other family sees nothing from then on');
select is(pg_temp.sees('ada'), 'ada cat leo nora', 'and the family that keeps the child as before');
select pg_temp.give('ada', 'dad', 'leo', 'share_dependent', 'bianchi');
select tests.as('ada');
select public.end_sharing(tests.id('leo'), tests.id('bianchi'));
select is(pg_temp.sees('dad'), '', 'the family that keeps it may end it as well');

-- Taking over.
select tests.file('of leo', 'ada', tests.id('leo'), '{s1}');
select tests.submit('of nora', 'ada', tests.id('nora'));
select tests.process('of leo', '{s1}');
select tests.as_system();
select is((select f.duplicate_of from private.document_findings as f where f.document_id = tests.id('of nora')), tests.id('of leo'), 'a sister has the same paper');
select pg_temp.give('ada', 'dad', 'leo', 'share_dependent', 'bianchi');
select tests.as('leo');
select tests.remember('leo''s own', public.grant_access(tests.id('leo'), tests.user_id('gone')));
select tests.as('ada');
select public.grant_access(tests.id('leo'), tests.user_id('ben'), 'manage');
select tests.as_system();
insert into public.family_members (family_id, user_id, role) values (tests.id('rossi'), tests.user_id('ben'), 'guardian');
select tests.as('ada');
select tests.remember('open', public.invite_to_profile(tests.id('leo'), 'step@example.org', 'emergency_contact'));
select pg_temp.give('ada', 'dad', 'leo', 'take_over_dependent', 'bianchi');
select is(pg_temp.sees('dad'), 'leo', 'a dependent is taken over');
select is(pg_temp.sees('ada'), 'ada cat nora', 'the guardians it comes from lose it');
select is(pg_temp.sees('ben'), 'cat nora', 'also whom they had given a grant among themselves');
select is((select g.revoked_at from public.profile_grants as g where g.id = tests.id('leo''s own')), null::timestamptz, 'what the child gave stands');
select is(pg_temp.sees('leo'), 'leo', 'the child with an own account keeps it');
select tests.as('leo');
select isnt_empty('select from public.families as f where f.id = tests.id(''bianchi'')', 'and belongs to both families');
select is(pg_temp.refusal('step', 'public.accept_invitation(tests.id(''open''))'), '42501', 'invitations from before are void');
select tests.as_system();
select is((select count(*) from public.shared_dependents as s where s.profile_id = tests.id('leo') and s.ended_at is null), 0::bigint, 'the sharing has become the keeping');
select is((select f.duplicate_of from private.document_findings as f where f.document_id = tests.id('of nora')), null::uuid, 'nothing points across the families');

-- Putting aside.
select is(pg_temp.refusal('writer', 'public.delete_profile(tests.id(''leo''))'), '42501', 'a writer puts nobody aside');
select is(pg_temp.refusal('ada', 'public.delete_profile(tests.id(''leo''))'), '42501', 'nor a former guardian');
select tests.as('mia');
select lives_ok($$ select public.delete_profile(tests.id('mia')) $$, 'an adult puts their own record aside');
select is(pg_temp.sees('mia'), '', 'and reaches it no more');
select tests.as('ada');
select lives_ok($$ select public.delete_profile(tests.id('cat')) $$, 'guardians a pet''s');
select is(pg_temp.refusal('ada', 'public.delete_profile(tests.id(''cat''))'), '42501', 'once');

-- Coming of age: the clock is the birth date.
select tests.as('ada');
select tests.remember('tom', public.create_profile(tests.id('rossi'), 'child', 'Tom', 'Tom', 'Rossi', tests.born(17)));
select tests.remember('claim', public.invite_to_profile(tests.id('tom'), 'tom@example.org', 'claim_profile'));
select is(pg_temp.sees('ada'), 'ada nora tom', 'at seventeen guardians reach him');
select is(pg_temp.refusal('ada', 'public.delete_profile(tests.id(''tom''))'), '42501', 'but do not put aside what has closed to them in part');
select tests.as_service();
select throws_ok($$ select public.continue_guardianship(tests.id('tom'), 'court-order') $$, 'PT409', null, 'before majority nothing has to go on');
select tests.as('ada');
select public.update_profile_identity(tests.id('tom'), 'Tom', 'Rossi', tests.born(18));
select is(pg_temp.sees('ada'), 'ada nora', 'on his eighteenth birthday they do not');
select is(pg_temp.refusal('ada', 'public.update_profile_identity(tests.id(''tom''), ''Tom'', ''Rossi'', tests.born(17))'), '42501', 'nor do they make him younger again');
select is(pg_temp.refusal('ada', 'public.invite_to_profile(tests.id(''tom''), ''x@example.org'', ''claim_profile'')'), '42501', 'they let nobody claim his record any more');
select is(pg_temp.refusal('ada', 'public.delete_profile(tests.id(''tom''))'), '42501', 'nor put it aside');
select is(pg_temp.refusal('ada', 'public.continue_guardianship(tests.id(''tom''), ''court-order'')'), '42501', 'nor say themselves that he stays dependent');
select tests.as('tom');
select public.accept_invitation(tests.id('claim'));
select is(pg_temp.sees('tom'), 'tom', 'invited before, he claims it in the week after');
select is((select p.kind::text from public.profiles as p where p.id = tests.id('tom')), 'self', 'as an adult');
select tests.as('tom');
select lives_ok($$ select public.leave_family(tests.id('rossi')) $$, 'and leaves with it');
select isnt((select p.family_id from public.profiles as p where p.id = tests.id('tom')), tests.id('rossi'), 'to a family of his own');
select tests.as('ada');
select tests.remember('tea', public.create_profile(tests.id('rossi'), 'child', 'Tea', 'Tea', 'Rossi', tests.born(17)));
select public.update_profile_identity(tests.id('tea'), 'Tea', 'Rossi', tests.born(18));
select tests.as_service();
select throws_ok($$ select public.continue_guardianship(tests.id('tea'), 'Because I say so') $$, '22023', null, 'a ground is a code');
select throws_ok($$ select public.continue_guardianship(tests.id('ada'), 'court-order') $$, '42501', null, 'and is said of a child that has come of age');
select public.continue_guardianship(tests.id('tea'), 'court-order');
select is(pg_temp.sees('ada'), 'ada nora tea', 'a court may say that guardianship goes on');
select is((select p.kind || ' ' || p.guardianship_basis from public.profiles as p where p.id = tests.id('tea')), 'dependent_adult court-order', 'on a ground that is written down');
select is_empty('select * from private.access_differences()', 'derived access equals scratch after all of the above');
select * from finish();
rollback;
