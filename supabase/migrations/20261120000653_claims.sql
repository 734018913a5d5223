-- A record that nobody reaches: a child came of age and was not invited to claim it before, or an adult's account is gone
-- without its record. The person turns to the operator, who makes sure who they are and gives them what is theirs. Whoever
-- was guardian is told, so that somebody notices when it was the wrong one.

create function private.verify_claim(p_profile_id uuid, p_user_id uuid, p_verified_by uuid, p_evidence text) returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  p public.profiles;
  told uuid[];
  decision uuid;
begin
  perform private.lock_families(array(select o.family_id from public.profiles as o where o.id = p_profile_id));
  select * into p from public.profiles as o
  where o.id = p_profile_id and o.deleted_at is null and o.user_id is null and o.kind in ('child', 'self');
  -- To a confirmed account; by nobody who is that person, of the family, or reaches the record.
  perform private.require(p.id is not null and p_verified_by <> p_user_id
    and exists (select from auth.users as u where u.id = p_user_id and u.deleted_at is null and u.email_confirmed_at is not null)
    and exists (select from auth.users as u where u.id = p_verified_by and u.deleted_at is null)
    and not exists (select from public.family_members as m where m.family_id = p.family_id and m.user_id = p_verified_by)
    and not exists (select from private.effective_access as a where a.profile_id = p.id and a.principal_id = p_verified_by));
  if not coalesce(private.is_of_age(p.id), p.kind = 'self') then
    raise exception 'not-of-age' using errcode = 'PT409', hint = 'Until majority the guardians invite: invite_to_profile.';
  end if;
  perform private.require_evidence(p_evidence);
  told := array(
    select m.user_id from public.family_members as m where m.family_id = p.family_id and m.role in ('owner', 'guardian')
    union
    select a.principal_id from private.effective_access as a where a.profile_id = p.id and a.source = 'guardian');
  perform private.make_own(p.id, p_user_id);
  insert into private.verifications (profile_id, family_id, decision, decided_by, evidence)
  values (p.id, p.family_id, 'verified', p_verified_by, p_evidence)
  returning id into decision;
  insert into public.notices (user_id, profile_id, family_id, code, subject_id)
  select t.user_id, p.id, p.family_id, 'profile-claimed', decision from unnest(told || p_user_id) as t (user_id);
end
$$;
comment on function private.verify_claim(uuid, uuid, uuid, text) is
  'A profile nobody reaches becomes the account''s own, as somebody at the operator has made sure. Service only.';

-- The public surface.
create function public.verify_claim(p_profile_id uuid, p_user_id uuid, p_verified_by uuid, p_evidence text) returns void
language sql set search_path = '' return private.verify_claim(p_profile_id, p_user_id, p_verified_by, p_evidence);
comment on function public.verify_claim(uuid, uuid, uuid, text) is
  'Service only. The operator has made sure that an adult without access is the person of a profile. p_verified_by: the account of who did.';

select private.offer('service_role', 'verify_claim(uuid, uuid, uuid, text)');
