-- Invitations: to one address, once, in time, and only while whoever invited may still do so.
begin;
set local search_path = public, tests, extensions;
select no_plan();
select tests.create_families();
select tests.create_user(who) from unnest(array['new', 'aunt', 'dad', 'nora']) as who;
select tests.as('dad');
select tests.remember('bianchi', public.create_family('Bianchi'));

-- Invites as somebody and remembers the invitation under the address and the purpose.
create function pg_temp.invite(p_by text, p_to text, p_profile text, p_purpose public.invitation_purpose) returns uuid language plpgsql as $$
begin
  perform tests.as(p_by);
  return tests.remember(p_purpose || ' ' || p_to, public.invite_to_profile(tests.id(p_profile), p_to || '@example.org', p_purpose));
end $$;
create function pg_temp.accept(p_as text, p_invitation text, p_family text default null) returns text language plpgsql as $$
begin
  perform tests.as(p_as);
  return public.accept_invitation(tests.id(p_invitation), tests.id(p_family)) ->> 'purpose';
end $$;
create function pg_temp.refusal(p_as text, p_invitation text, p_family text default null) returns text language plpgsql as $$
begin
  perform tests.as(p_as);
  return tests.error_of(format('select public.accept_invitation(%L, %L)', tests.id(p_invitation), tests.id(p_family)));
end $$;
grant execute on all functions in schema pg_temp to public;

-- For one address.
select is(pg_temp.refusal('stranger', 'invitation'), '42501', 'an invitation is bound to its address');
select is(pg_temp.refusal('ben', 'invitation'), '42501', 'also for those in the family');
select is(pg_temp.refusal('new', 'no such'), '42501', 'no such invitation looks the same');
select tests.as_anon();
select is(tests.error_of('select public.accept_invitation(gen_random_uuid())'), '42501', 'nobody accepts without a session');
select tests.as_system();
update auth.users set email_confirmed_at = null where id = tests.user_id('new');
select is(pg_temp.refusal('new', 'invitation'), '42501', 'the address has to be confirmed');
select tests.as_system();
update auth.users set email_confirmed_at = now(), email = 'other@example.org' where id = tests.user_id('new');
select is(pg_temp.refusal('new', 'invitation'), '42501', 'and still be the account''s');
select tests.as_system();
update auth.users set email = 'NEW@Example.org' where id = tests.user_id('new');

-- In time, and while whoever invited may.
update public.invitations set created_at = now() - interval '9 days', expires_at = now() - interval '2 days';
select is(pg_temp.refusal('new', 'invitation'), '42501', 'an invitation expires');
select tests.as_system();
update public.invitations set expires_at = now() + interval '1 day';
select tests.as('ada');
select tests.remember('as owner', public.invite_family_member(tests.id('rossi'), 'aunt@example.org', 'owner'));
select tests.as('ben');
select tests.remember('by ben', public.invite_family_member(tests.id('rossi'), 'aunt@example.org', 'member'));
select pg_temp.invite('ben', 'dad', 'nora', 'share_dependent');
select pg_temp.invite('ben', 'nora', 'nora', 'claim_profile');
select tests.as('ada');
select public.remove_family_member(tests.id('rossi'), tests.user_id('ben'));
select is(pg_temp.refusal('aunt', 'by ben'), '42501', 'the open invitation of a guardian who was removed lets nobody in');
select is(pg_temp.refusal('dad', 'share_dependent dad', 'bianchi'), '42501', 'nor to a child');
select is(pg_temp.refusal('nora', 'claim_profile nora'), '42501', 'nor gives one away');
select tests.as('ada');
select public.invite_family_member(tests.id('rossi'), 'ben@example.org', 'guardian');
select tests.as_system();
insert into public.family_members (family_id, user_id, role) values (tests.id('rossi'), tests.user_id('ben'), 'owner');
select tests.as('ben');
select public.set_family_role(tests.id('rossi'), tests.user_id('ada'), 'guardian');
select is(pg_temp.refusal('aunt', 'as owner'), '42501', 'who is no longer owner has invited no owner');
select is(pg_temp.accept('new', 'invitation'), 'join_family', 'the invited joins, however the address is written');
select is(pg_temp.refusal('new', 'invitation'), '42501', 'once');
select tests.as('ben');
select public.set_family_role(tests.id('rossi'), tests.user_id('ada'), 'owner');
select tests.remember('again', public.invite_family_member(tests.id('rossi'), 'new@example.org', 'owner'));
select is(pg_temp.refusal('new', 'again'), 'PT409', 'who is a member already does not become more by an invitation');
select tests.as_system();
select is((select m.role::text from public.family_members as m where m.user_id = tests.user_id('new')), 'member', 'and stays what they are');
select is((select i.accepted_at from public.invitations as i where i.id = tests.id('again')), null::timestamptz, 'the invitation is not used up');
select is((select count(*) from public.invitations as i where encode(i.email_hash, 'escape') like '%example%'), 0::bigint, 'no address stands in the table');
select is((select count(distinct i.email_hash) = count(*) from public.invitations as i), true, 'and two to one address do not tell');

-- Who may invite, and take back.
select tests.as('new');
select throws_ok($$ select public.invite_family_member(tests.id('rossi'), 'x@example.org', 'member') $$, '42501', null, 'a member invites nobody');
select is((select count(*) from public.invitations), 0::bigint, 'and sees no invitation');
select tests.as_system();
update public.family_members set role = 'guardian' where user_id = tests.user_id('new');
select tests.as('new');
select throws_ok($$ select public.invite_family_member(tests.id('rossi'), 'x@example.org', 'guardian') $$, '42501', null, 'a guardian invites no guardian');
select tests.remember('into', public.invite_family_member(tests.id('rossi'), 'aunt@example.org'));
select throws_ok($$ select public.invite_family_member(tests.id('rossi'), 'nobody') $$, '22023', null, 'an address has an @');
select throws_ok($$ select public.withdraw_invitation(tests.id('as owner')) $$, '42501', null, 'nobody takes back what they could not give');
select tests.as('ada');
select lives_ok($$ select public.withdraw_invitation(tests.id('into')) $$, 'an owner takes a guardian''s invitation back');
select is(pg_temp.refusal('aunt', 'into'), '42501', 'from then on it is void');
select throws_ok($$ select public.withdraw_invitation(tests.id('into')) $$, '42501', null, 'and there is nothing to take back');
select tests.as('manager');
select throws_ok($$ select public.invite_to_profile(tests.id('leo'), 'aunt@example.org', 'share_dependent') $$, '42501', null, 'who manages by a grant does not share the child');
select throws_ok($$ select public.invite_to_profile(tests.id('leo'), 'aunt@example.org', 'emergency_contact') $$, '42501', null, 'nor names contacts');
select tests.as('ada');
select throws_ok($$ select public.invite_to_profile(tests.id('ada'), 'dad@example.org', 'take_over_dependent') $$, '42501', null, 'nobody gives themself to another family');
select throws_ok($$ select public.invite_to_profile(tests.id('mia'), 'dad@example.org', 'claim_profile') $$, '42501', null, 'nobody lets another adult''s profile be claimed');
select throws_ok($$ select public.invite_to_profile(tests.id('cat'), 'dad@example.org', 'claim_profile') $$, '42501', null, 'nor a cat');
select throws_ok($$ select public.invite_to_profile(tests.id('leo'), 'dad@example.org', 'claim_profile') $$, '42501', null, 'nor whom somebody has claimed already');
select throws_ok($$ select public.invite_to_profile(tests.id('leo'), 'dad@example.org', 'join_family') $$, '42501', null, 'into a family one is invited by the family');

-- Claiming.
select pg_temp.invite('ada', 'ben', 'nora', 'claim_profile');
select is(pg_temp.refusal('ben', 'claim_profile ben'), '42501', 'a guardian does not become the child');
select pg_temp.invite('ada', 'mia', 'nora', 'claim_profile');
select is(pg_temp.refusal('mia', 'claim_profile mia'), 'PT409', 'who is somebody in the family does not become somebody else');
select pg_temp.invite('ada', 'nora', 'nora', 'claim_profile');
select is(pg_temp.refusal('stranger', 'claim_profile nora'), '42501', 'nobody claims a profile with another''s invitation');
select is(pg_temp.accept('nora', 'claim_profile nora'), 'claim_profile', 'a child claims her profile');
select is((select p.kind::text from public.profiles as p where p.id = tests.id('nora')), 'child', 'and is a child still');
select is((select m.role::text from public.family_members as m where m.user_id = tests.user_id('nora')), 'member', 'a member of the family');
select tests.as('ada');
select isnt_empty($$ select from public.profiles as p where p.id = tests.id('nora') $$, 'her guardians still reach her');
select tests.as('nora');
select throws_ok($$ select public.delete_profile(tests.id('nora')) $$, '42501', null, 'a child does not put her record aside');

-- Emergency contacts.
select pg_temp.invite('ada', 'aunt', 'leo', 'emergency_contact');
select is(pg_temp.accept('aunt', 'emergency_contact aunt'), 'emergency_contact', 'an aunt becomes an emergency contact');
select is((select c.named_as from public.emergency_contacts as c), 'guardian', 'named by the guardians, as she sees');
select is_empty('select from public.profiles', 'by that alone she reaches nothing');
select pg_temp.invite('ada', 'aunt', 'leo', 'emergency_contact');
select is(pg_temp.refusal('aunt', 'emergency_contact aunt'), 'PT409', 'once is enough');
select pg_temp.invite('ada', 'leo', 'leo', 'emergency_contact');
select is(pg_temp.refusal('leo', 'emergency_contact leo'), '42501', 'nobody is their own');
select pg_temp.invite('leo', 'dad', 'leo', 'emergency_contact');
select pg_temp.accept('dad', 'emergency_contact dad');
select tests.as_system();
select tests.remember('named by leo', (select c.id from public.emergency_contacts as c where c.named_as = 'self'));
select tests.remember('named by ada', (select c.id from public.emergency_contacts as c where c.named_as = 'guardian'));
select is(private.is_emergency_contact(tests.user_id('aunt'), tests.id('leo')), true, 'she counts as one');
update private.guardianship_terms set valid_from = valid_from - interval '20 years', valid_until = valid_until - interval '20 years' where profile_id = tests.id('leo');
select is(private.is_emergency_contact(tests.user_id('aunt'), tests.id('leo')), false, 'whom guardians named counts while they are guardians');
select is(private.is_emergency_contact(tests.user_id('dad'), tests.id('leo')), true, 'whom the person named goes on');
update private.guardianship_terms set valid_from = valid_from + interval '20 years', valid_until = valid_until + interval '20 years' where profile_id = tests.id('leo');
select tests.as('stranger');
select throws_ok($$ select public.end_emergency_contact(tests.id('named by ada')) $$, '42501', null, 'a stranger ends nothing');
select tests.as('ada');
select throws_ok($$ select public.end_emergency_contact(tests.id('named by leo')) $$, '42501', null, 'whom the person named, guardians do not take away');
select lives_ok($$ select public.end_emergency_contact(tests.id('named by ada')) $$, 'whom they named, they do');
select tests.as('dad');
select lives_ok($$ select public.end_emergency_contact(tests.id('named by leo')) $$, 'a contact may stop');
select tests.as_system();
select is(private.is_emergency_contact(tests.user_id('aunt'), tests.id('leo')), false, 'from then on they are none');
select is_empty('select * from private.access_differences()', 'derived access equals scratch after all of the above');
select * from finish();
rollback;
