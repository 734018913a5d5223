-- Moving: a profile goes from one family to another with its whole record; sharing a dependent ends; a profile is put
-- aside; guardianship goes on for an adult who needs it.

create function private.documents_on_their_way(p_profile_id uuid) returns boolean
language plpgsql
stable
set search_path = ''
as $$
begin
  return exists (
    select from public.documents as d where d.profile_id = p_profile_id and d.status in ('queued', 'processing'));
end
$$;
comment on function private.documents_on_their_way(uuid) is 'Whether a document of the profile is with a worker, or waits for one.';

-- What is hashed is salted by family, so that rows of two families cannot be compared: hashed again from what is sealed.
create function private.rescope_hashes(p_profile_id uuid, p_family_id uuid) returns void
language plpgsql
set search_path = ''
as $$
begin
  update private.profile_identities as i set identifier_hashes = private.identifier_hashes(p_family_id,
    private.open(i.profile_id, 'profile_identities.identifiers_sealed.' || i.profile_id, i.identifiers_sealed)::jsonb)
  where i.profile_id = p_profile_id;
  update public.clinical_events as e set fingerprint = private.lookup_hash(p_family_id,
    private.open(e.profile_id, 'clinical_events.details_sealed.' || e.id, e.details_sealed)::jsonb ->> 'fingerprint')
  where e.profile_id = p_profile_id;
  update private.document_findings as f set family_id = p_family_id, content_hash = private.lookup_hash(p_family_id,
    private.open(f.profile_id, 'document_findings.sha256_sealed.' || f.document_id, f.sha256_sealed))
  where f.profile_id = p_profile_id;
end
$$;
comment on function private.rescope_hashes(uuid, uuid) is 'Hashes what a profile is found by under the scope of another family.';

-- What speaks of the people of one family is forgotten where it would reach across two.
create function private.cut_findings(p_profile_id uuid) returns void
language plpgsql
set search_path = ''
as $$
begin
  update private.document_findings as f set duplicate_of = null
  from public.documents as d
  where d.id = f.duplicate_of and d.profile_id <> f.profile_id and p_profile_id in (d.profile_id, f.profile_id);
  update private.document_findings as f set matched_profile_id = null
  where f.matched_profile_id <> f.profile_id and p_profile_id in (f.matched_profile_id, f.profile_id);
end
$$;
comment on function private.cut_findings(uuid) is 'Forgets duplicates and matches between a profile and others of its family.';

create function private.move_profile(p_profile_id uuid, p_family_id uuid) returns void
language plpgsql
set search_path = ''
as $$
begin
  perform private.lock_families(array(
    select p.family_id from public.profiles as p where p.id = p_profile_id union select p_family_id));
  -- Whoever submits a document meanwhile is waited for: first they lock the document, then the profile, as here.
  perform from public.documents as d where d.profile_id = p_profile_id order by d.id for update;
  perform from public.profiles as p where p.id = p_profile_id for update;
  if private.documents_on_their_way(p_profile_id) then
    raise exception 'documents-on-their-way' using errcode = 'PT409',
      hint = 'Wait until every document of this person has been processed, or cancel it.';
  elsif exists (
    select from public.profiles as p join public.profiles as o on o.user_id = p.user_id
    where p.id = p_profile_id and o.family_id = p_family_id and o.deleted_at is null
  ) then
    raise exception 'has-a-profile-already' using errcode = 'PT409', hint = 'This person has a profile in that family.';
  end if;
  update public.shared_dependents as s set ended_at = statement_timestamp(), ended_by = private.uid()
  where s.profile_id = p_profile_id and s.with_family_id = p_family_id and s.ended_at is null;
  update public.invitations as i set withdrawn_at = statement_timestamp()
  where i.profile_id = p_profile_id and i.accepted_at is null and i.withdrawn_at is null;
  perform private.cut_findings(p_profile_id);
  -- A second reading was compared with the people of the family that is left.
  perform private.drop_second_reading(d.id) from public.documents as d where d.profile_id = p_profile_id;
  -- Every row that carries the family follows by its composite key.
  update public.profiles as p set family_id = p_family_id where p.id = p_profile_id;
  perform private.rescope_hashes(p_profile_id, p_family_id);
end
$$;
comment on function private.move_profile(uuid, uuid) is
  'Moves a profile with its record to another family. For callers that have checked both.';

create function private.end_sharing(p_profile_id uuid, p_family_id uuid) returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.lock_families(array(
    select f.id from public.families as f
    where f.id = p_family_id or f.id = (select p.family_id from public.profiles as p where p.id = p_profile_id)));
  update public.shared_dependents as s set ended_at = statement_timestamp(), ended_by = private.uid()
  where s.profile_id = p_profile_id and s.with_family_id = p_family_id and s.ended_at is null
    and array[s.family_id, s.with_family_id] && private.my_families('{owner,guardian}');
  perform private.require(found);
end
$$;
comment on function private.end_sharing(uuid, uuid) is 'A family no longer keeps another one''s dependent; for guardians of either.';

create function private.delete_profile(p_profile_id uuid) returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.lock_families(array(select p.family_id from public.profiles as p where p.id = p_profile_id));
  update public.profiles as p set deleted_at = statement_timestamp(), deleted_by = private.uid()
  where p.id = p_profile_id and p.deleted_at is null and exists (
    select from private.present_access as a
    where a.principal_id = private.uid() and a.profile_id = p.id
      and case a.source
        when 'self' then p.kind = 'self' or p.id = private.own_profile(p.family_id, p.user_id)
        when 'guardian' then a.source_id = p.family_id and a.mask = -1
        else false
      end);
  perform private.require(found);
end
$$;
comment on function private.delete_profile(uuid) is
  'Puts a profile aside, out of everybody''s reach: an adult their own, guardians of the family that keeps it a dependent''s of whom nothing is closed to them.';

create function private.continue_guardianship(p_profile_id uuid, p_basis text) returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  p public.profiles;
begin
  perform private.lock_families(array(select o.family_id from public.profiles as o where o.id = p_profile_id));
  select * into p from public.profiles as o where o.id = p_profile_id and o.deleted_at is null and o.kind = 'child';
  perform private.require(p.id is not null);
  if coalesce(p_basis, '') !~ '^[a-z][a-z-]{1,40}$' then
    raise exception 'a basis is a kebab-case code' using errcode = '22023', hint = 'For example court-order.';
  elsif exists (
    select from private.guardianship_terms as t where t.profile_id = p.id and t.valid_until > statement_timestamp()
  ) then
    raise exception 'not-of-age' using errcode = 'PT409', hint = 'Until majority guardianship goes by age.';
  end if;
  update public.profiles as o set kind = 'dependent_adult', guardianship_basis = p_basis where o.id = p.id;
  perform private.derive_terms(p.id, null);
end
$$;
comment on function private.continue_guardianship(uuid, text) is
  'A child who has come of age stays dependent, on a ground the operator has seen. Service only.';

-- The public surface.
create function public.end_sharing(p_profile_id uuid, p_family_id uuid) returns void
language sql set search_path = '' return private.end_sharing(p_profile_id, p_family_id);
comment on function public.end_sharing(uuid, uuid) is
  'Ends that a dependent is kept by p_family_id too, from the next statement on; for guardians of either family.';

create function public.delete_profile(p_profile_id uuid) returns void
language sql set search_path = '' return private.delete_profile(p_profile_id);
comment on function public.delete_profile(uuid) is 'Puts a profile aside: nobody reaches it any more.';

create function public.continue_guardianship(p_profile_id uuid, p_basis text) returns void
language sql set search_path = '' return private.continue_guardianship(p_profile_id, p_basis);
comment on function public.continue_guardianship(uuid, text) is
  'Service only. A child who has come of age becomes a dependent adult; p_basis: on what ground, court-order for example.';

select private.offer('authenticated', 'end_sharing(uuid, uuid)', 'delete_profile(uuid)');
select private.offer('service_role', 'continue_guardianship(uuid, text)');
