-- In words: who sees a record and why, what somebody would see, and what age will change. All three read the one
-- derivation (private.effective_access), and tell nothing that the caller cannot see otherwise.

create function private.name_of(p_user_id uuid, p_family_ids uuid[]) returns text
language sql
stable
set search_path = ''
as $$
  select coalesce(
    (select p.label from public.profiles as p
     where p.user_id = p_user_id and p.family_id = any (p_family_ids) and p.deleted_at is null
     order by p.created_at limit 1),
    (select u.email::text from auth.users as u where u.id = p_user_id),
    'somebody')
$$;
comment on function private.name_of(uuid, uuid[]) is 'What an account is called here: the label of its own profile in one of the families, else its address.';

create function private.labels_in_words(p_mask integer) returns text
language sql
stable
set search_path = ''
as $$
  select string_agg(l.display, '; ' order by l.mask) from public.sensitivity_labels as l where l.mask & p_mask <> 0
$$;
comment on function private.labels_in_words(integer) is 'Labels by their display; null for none.';

create function private.scope_in_words(p_mask integer) returns text
language sql
stable
set search_path = ''
as $$
  select case when count(*) filter (where l.mask & p_mask = 0) = 0 then 'everything'
    when count(*) filter (where l.mask & p_mask <> 0) = 0 then 'what carries no sensitivity label'
    when count(*) filter (where l.mask & p_mask <> 0) > count(*) / 2 then 'everything but: ' || private.labels_in_words(~p_mask)
    else 'what carries no sensitivity label, and: ' || private.labels_in_words(p_mask) end
  from public.sensitivity_labels as l
$$;
comment on function private.scope_in_words(integer) is 'What a mask opens.';

create function private.moment_in_words(p_at timestamptz) returns text
language sql
immutable
set search_path = ''
as $$
  select to_char(p_at at time zone 'UTC', case when p_at at time zone 'UTC' = date_trunc('day', p_at at time zone 'UTC')
    then 'FMDD FMMonth YYYY' else 'FMDD FMMonth YYYY HH24:MI "UTC"' end)
$$;
comment on function private.moment_in_words(timestamptz) is 'A day, or a minute where it is not midnight.';

-- One row of who_sees: a row of access, to be shown to the caller.
create function private.access_in_words(a private.effective_access, p_until timestamptz)
returns table (
  principal text, user_id uuid, organization_id uuid, who text, source text, why text, level public.access_level,
  labels text[], valid_from timestamptz, valid_until timestamptz, grant_id uuid, words text
)
language plpgsql
stable
set search_path = ''
as $$
declare
  p constant public.profiles := (select o from public.profiles as o where o.id = a.profile_id);
  g constant public.profile_grants := (select o from public.profile_grants as o where a.source = 'grant' and o.id = a.source_id);
  o constant public.organizations := (select n from public.organizations as n where n.id = g.grantee_organization_id);
  family constant text := (
    select f.label from public.families as f where f.id = a.source_id and f.id = any (private.my_families()));
begin
  principal := case when o.id is null then 'user' else 'organization' end;
  user_id := case when o.id is null then a.principal_id end;
  organization_id := o.id;
  who := coalesce(o.name, private.name_of(a.principal_id, array[p.family_id, a.source_id]));
  source := a.source;
  why := case a.source
    when 'self' then 'as the record is their own'
    when 'guardian' then coalesce('as guardian in the family ' || family, 'as guardian in another family')
    else format('by a grant%s (%s)', ' from ' || case when g.granted_by is not null
      then private.name_of(g.granted_by, array[p.family_id]) end, g.basis) end;
  level := a.level;
  labels := private.label_codes(a.mask);
  valid_from := case when a.valid_from > statement_timestamp() then a.valid_from end;
  valid_until := nullif(p_until, 'infinity');
  grant_id := g.id;
  words := format('%s can %s %s, %s%s%s%s.', case when o.id is null then who else 'Who treats people for ' || who end,
    case a.level when 'read' then 'read' when 'write' then 'read and add to' else 'read, add to and open to others' end,
    private.scope_in_words(a.mask), why,
    ', from ' || private.moment_in_words(valid_from),
    case when valid_until is not null then ', until ' || private.moment_in_words(valid_until)
      when a.source = 'grant' then ', until it is taken back' end,
    case when o.id is not null and (o.verified_at is null or o.suspended_at is not null)
      then '; not while it is unverified or suspended, as now' end);
  return next;
end
$$;
comment on function private.access_in_words(private.effective_access, timestamptz) is
  'One row of who_sees. For callers that have checked access.';

create function private.who_sees(p_profile_id uuid) returns json
language plpgsql
security definer
set search_path = ''
as $$
declare
  mine record;
  found json;
begin
  if private.holds(p_profile_id, 'manage') is not true then
    return audit.refusal('who_sees', p_profile_id);
  end if;
  perform audit.note_read('who_sees', p_profile_id, '{who}');
  select * into mine from private.access_of(private.principals(), p_profile_id);
  -- Of what comes in several spans, birthdays apart, the present one, or the first to come.
  with spans as (
    select distinct on (a.principal_id, a.source, a.source_id) a as span, a.source, a.valid_from,
      max(a.valid_until) over (partition by a.principal_id, a.source, a.source_id) as ends
    from private.effective_access as a
    where a.profile_id = p_profile_id and a.valid_until > statement_timestamp()
      and private.grant_is_shown(a.source, a.source_id, mine.manage_mask)
    order by a.principal_id, a.source, a.source_id, a.valid_from
  )
  select coalesce(json_agg(to_json(w) order by array_position(array['self', 'guardian', 'grant'], s.source), s.valid_from,
    (s.span).source_id, (s.span).principal_id), '[]') into found
  from spans as s cross join lateral private.access_in_words(s.span, s.ends) as w;
  return found;
end
$$;
comment on function private.who_sees(uuid) is
  'Who reaches a profile, why, how far and how long; for those who manage it, grants as far as their labels go.';

create function private.preview_access(p_profile_id uuid, p_user_id uuid, p_organization_id uuid, p_at timestamptz) returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  callers constant uuid[] := private.principals();
  -- What was once is not kept: the past counts as now.
  moment constant timestamptz := greatest(coalesce(p_at, statement_timestamp()), statement_timestamp());
  theirs uuid[];
  mine record;
  seen record;
begin
  if private.holds(p_profile_id, 'manage') is not true then
    return audit.refusal('preview_access', p_profile_id);
  end if;
  if num_nonnulls(p_user_id, p_organization_id) <> 1 then
    raise exception 'a preview is of one user or one organization' using errcode = '22023';
  end if;
  perform audit.note_read('preview_access', p_profile_id, '{documents,events}');
  select * into mine from private.access_of(callers, p_profile_id);
  theirs := case when p_user_id is not null then private.principals_of(p_user_id) else array(
    select o.id from public.organizations as o
    where o.id = p_organization_id and o.verified_at is not null and o.suspended_at is null) end;
  select * into seen from private.access_of(theirs, p_profile_id, moment, mine.manage_mask);
  return jsonb_build_object(
    'reaches', seen.level is not null, 'level', seen.level, 'labels', private.label_codes(coalesce(seen.read_mask, 0)),
    'at', moment
  ) || (
    select jsonb_build_object('documents', count(*) filter (where r.open), 'hidden_documents', count(*) filter (where not r.open))
    from (
      select private.document_is_open(d, theirs, seen.read_mask, seen.write_mask) as open
      from public.documents as d
      where d.profile_id = p_profile_id and private.document_is_open(d, callers, mine.read_mask, mine.write_mask)
    ) as r
  ) || (
    select jsonb_build_object('events', coalesce(jsonb_object_agg(r.type, r.open) filter (where r.open > 0), '{}'),
      'hidden_events', coalesce(sum(r.hidden), 0))
    from (
      select e.type, count(*) filter (where private.event_is_open(e, seen.read_mask, seen.write_mask)) as open,
        count(*) filter (where not private.event_is_open(e, seen.read_mask, seen.write_mask)) as hidden
      from public.clinical_events as e
      where e.profile_id = p_profile_id and private.event_is_open(e, mine.read_mask, mine.write_mask)
      group by e.type
    ) as r
  );
end
$$;
comment on function private.preview_access(uuid, uuid, uuid, timestamptz) is
  'What somebody would see of a profile at a moment, counted among what the caller sees and by the grants the caller is shown.';

-- What ends with a term: labels that are not open in the next one, or everything.
create function private.age_transitions(p_family_id uuid)
returns table (
  profile_id uuid, label text, at timestamptz, what text, labels text[], has_account boolean, grants_ending integer,
  to_do text, words text
)
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  perform private.require(private.uid() is not null and (p_family_id is null or p_family_id = any (private.my_families())));
  return query
  with kept as (
    select p.*, a.manage_mask
    from public.profiles as p cross join lateral private.access_of(array[private.uid()], p.id) as a
    where p.id in (select e.profile_id from private.effective_access as e where e.principal_id = private.uid())
      and p.kind = 'child' and p.deleted_at is null and a.level = 'manage'
      and (p_family_id is null or p.family_id = p_family_id or exists (
        select from public.shared_dependents as s
        where s.profile_id = p.id and s.with_family_id = p_family_id and s.ended_at is null))
  ), ends as (
    select t.profile_id, t.valid_until as moment, t.mask & ~lead(t.mask, 1, 0) over terms as closing,
      lead(t.mask) over terms is null as majority
    from private.guardianship_terms as t
    where t.profile_id in (select k.id from kept as k) and t.valid_until < 'infinity'
    window terms as (partition by t.profile_id order by t.valid_from)
  )
  select k.id, k.label, e.moment, case when e.majority then 'majority' else 'labels-close' end, private.label_codes(e.closing),
    k.user_id is not null, case when e.majority then (
      select count(*)::integer from public.profile_grants as g
      where g.profile_id = k.id and g.given_as = 'guardian' and g.revoked_at is null
        and coalesce(g.valid_until, 'infinity') > e.moment and g.label_mask & ~k.manage_mask = 0) else 0 end,
    case when k.user_id is null then 'invite-to-claim' end,
    private.transition_in_words(k.label, k.user_id is not null, e.moment, e.majority, e.closing)
  from ends as e join kept as k on k.id = e.profile_id
  where e.moment > statement_timestamp()
  order by e.moment, k.label, k.id;
end
$$;
comment on function private.age_transitions(uuid) is 'What closes or ends by age for the children whose profiles the caller manages.';

create function private.transition_in_words(
  p_label text, p_has_account boolean, p_at timestamptz, p_majority boolean, p_closing integer
) returns text
language sql
stable
set search_path = ''
as $$
  select format('On %s ', private.moment_in_words(p_at)) || case
    when p_majority and p_has_account then
      format('%1$s comes of age: guardians reach the record no more, and what they gave or permitted ends. %1$s decides alone.', p_label)
    when p_majority then
      format('%1$s comes of age: guardians reach the record no more. Invite %1$s to claim it before, or nobody will.', p_label)
    when p_has_account then
      format('this closes to guardians: %s. %s goes on seeing it.', private.labels_in_words(p_closing), p_label)
    else format('this closes to guardians: %s. Invite %s to claim the profile, so that somebody sees it.',
      private.labels_in_words(p_closing), p_label) end
$$;
comment on function private.transition_in_words(text, boolean, timestamptz, boolean, integer) is 'A transition, and what to do about it.';

-- The public surface.
create function public.who_sees(p_profile_id uuid) returns json
language sql set search_path = '' return private.who_sees(p_profile_id);
comment on function public.who_sees(uuid) is 'Who reaches a profile, as far as you may know: [{principal, user_id, organization_id, who, source, why, level, labels, valid_from, valid_until, grant_id, words}].';

create function public.preview_access(
  p_profile_id uuid, p_user_id uuid default null, p_organization_id uuid default null, p_at timestamptz default null
) returns jsonb
language sql set search_path = '' return private.preview_access(p_profile_id, p_user_id, p_organization_id, p_at);
comment on function public.preview_access(uuid, uuid, uuid, timestamptz) is
  'What one would see, now or at p_at, of what you see: {reaches, level, labels, at, documents, hidden_documents, events: {type: count}, hidden_events}.';

create function public.age_transitions(p_family_id uuid default null)
returns table (
  profile_id uuid, label text, at timestamptz, what text, labels text[], has_account boolean, grants_ending integer,
  to_do text, words text
)
language sql stable set search_path = '' return private.age_transitions(p_family_id);
comment on function public.age_transitions(uuid) is
  'What age will close (what: labels-close) or end (majority) for the children you manage, and what to do before.';

select private.offer('authenticated', 'who_sees(uuid)', 'preview_access(uuid, uuid, uuid, timestamptz)', 'age_transitions(uuid)');
