-- Legal holds: while a court, an authority or a dispute needs a record, nobody erases it, the person neither, and no
-- retention policy. Placed and released by the operator, by a named person and with a reason, both sealed.

create table private.legal_holds (
  id uuid primary key default gen_random_uuid(),
  profile_id uuid not null references public.profiles (id) on delete cascade,
  placed_by_sealed bytea not null,
  reason_sealed bytea not null,
  placed_at timestamptz not null default statement_timestamp(),
  released_at timestamptz,
  released_by_sealed bytea,
  release_reason_sealed bytea,
  check ((released_at is null) = (released_by_sealed is null) and (released_at is null) = (release_reason_sealed is null))
);
comment on table private.legal_holds is 'Records that must not be erased, and who says so. Kept until the record itself may go.';
comment on column private.legal_holds.id is 'The hold.';
comment on column private.legal_holds.profile_id is 'Whose record.';
comment on column private.legal_holds.placed_by_sealed is 'PHI:identifier. The person at the operator who placed it, sealed.';
comment on column private.legal_holds.reason_sealed is 'PHI:clinical. Why, in words, sealed.';
comment on column private.legal_holds.placed_at is 'Since when.';
comment on column private.legal_holds.released_at is 'Until when; null: it stands.';
comment on column private.legal_holds.released_by_sealed is 'PHI:identifier. The person at the operator who released it, sealed.';
comment on column private.legal_holds.release_reason_sealed is 'PHI:clinical. Why it was released, in words, sealed.';
create index legal_holds_profile_id_idx on private.legal_holds (profile_id);
select private.hide('private.legal_holds');
select audit.attach('private.legal_holds');

create function private.is_held(p_profile_id uuid) returns boolean
language sql
stable
set search_path = ''
as $$
  select exists (select from private.legal_holds as h where h.profile_id = p_profile_id and h.released_at is null)
$$;
comment on function private.is_held(uuid) is 'Whether a legal hold stands on a record now.';

create function private.require_words(p_person text, p_reason text) returns void
language plpgsql
immutable
set search_path = ''
as $$
begin
  if coalesce(length(btrim(p_person)), 0) not between 2 and 200 or coalesce(length(btrim(p_reason)), 0) not between 3 and 1000 then
    raise exception 'a hold has a person and a reason' using errcode = '22023';
  end if;
end
$$;
comment on function private.require_words(text, text) is 'Raises 22023 unless somebody is named and says why.';

create function private.place_legal_hold(p_profile_id uuid, p_person text, p_reason text) returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  hold constant uuid := gen_random_uuid();
begin
  -- Who erases locks the family too: either the hold is there before, or there is nobody to hold.
  perform private.lock_families(array(select p.family_id from public.profiles as p where p.id = p_profile_id));
  perform private.require(exists (select from public.profiles as p where p.id = p_profile_id));
  perform private.require_words(p_person, p_reason);
  insert into private.legal_holds (id, profile_id, placed_by_sealed, reason_sealed) values (hold, p_profile_id,
    private.seal(p_profile_id, 'legal_holds.placed_by_sealed.' || hold, btrim(p_person)),
    private.seal(p_profile_id, 'legal_holds.reason_sealed.' || hold, btrim(p_reason)));
  return hold;
end
$$;
comment on function private.place_legal_hold(uuid, text, text) is 'Keeps a record from being erased. Service only.';

create function private.release_legal_hold(p_hold_id uuid, p_person text, p_reason text) returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require(exists (select from private.legal_holds as h where h.id = p_hold_id));
  perform private.require_words(p_person, p_reason);
  update private.legal_holds as h set released_at = statement_timestamp(),
    released_by_sealed = private.seal(h.profile_id, 'legal_holds.released_by_sealed.' || h.id, btrim(p_person)),
    release_reason_sealed = private.seal(h.profile_id, 'legal_holds.release_reason_sealed.' || h.id, btrim(p_reason))
  where h.id = p_hold_id and h.released_at is null;
  if not found then
    raise exception 'already-released' using errcode = 'PT409', hint = 'This hold has ended.';
  end if;
end
$$;
comment on function private.release_legal_hold(uuid, text, text) is 'Ends a hold; the record may be erased again. Service only.';

create function private.list_legal_holds(p_profile_id uuid) returns jsonb
language sql
volatile
security definer
set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'profile_id', h.profile_id, 'placed_at', h.placed_at,
    'placed_by', private.open(h.profile_id, 'legal_holds.placed_by_sealed.' || h.id, h.placed_by_sealed),
    'reason', private.open(h.profile_id, 'legal_holds.reason_sealed.' || h.id, h.reason_sealed),
    'released_at', h.released_at,
    'released_by', private.open(h.profile_id, 'legal_holds.released_by_sealed.' || h.id, h.released_by_sealed),
    'release_reason', private.open(h.profile_id, 'legal_holds.release_reason_sealed.' || h.id, h.release_reason_sealed))
    order by h.placed_at, h.id), '[]')
  from private.legal_holds as h where h.profile_id = p_profile_id
$$;
comment on function private.list_legal_holds(uuid) is 'The holds on a record, opened. Service only.';

-- The public surface.
create function public.place_legal_hold(p_profile_id uuid, p_person text, p_reason text) returns uuid
language sql set search_path = '' return private.place_legal_hold(p_profile_id, p_person, p_reason);
comment on function public.place_legal_hold(uuid, text, text) is
  'Service only. Keeps a record from being erased until the hold is released. p_person: who at the operator decided; p_reason: why.';

create function public.release_legal_hold(p_hold_id uuid, p_person text, p_reason text) returns void
language sql set search_path = '' return private.release_legal_hold(p_hold_id, p_person, p_reason);
comment on function public.release_legal_hold(uuid, text, text) is 'Service only. Ends a hold.';

create function public.list_legal_holds(p_profile_id uuid) returns jsonb
language sql set search_path = '' return private.list_legal_holds(p_profile_id);
comment on function public.list_legal_holds(uuid) is
  'Service only. The holds on a record: [{id, profile_id, placed_at, placed_by, reason, released_at, released_by, release_reason}].';

select private.offer('service_role', 'place_legal_hold(uuid, text, text)', 'release_legal_hold(uuid, text, text)',
  'list_legal_holds(uuid)');
