-- Replaying erasures: a backup that is restored brings back who was erased since. The ledger outside of the database says
-- who that was; they are erased again before anybody is served, by npm run erasures -- replay on the owner's connection.

-- Whoever was erased stays so: a legal hold in the backup had ended by then, and rules about who must stay for whom were
-- kept then.
create function private.replay_erasure(p_text text) returns text
language plpgsql
set search_path = ''
as $$
declare
  content constant jsonb := p_text::jsonb;
  e private.erasures;
  ledger_epoch constant integer := (content ->> 'key_epoch')::integer;
begin
  if exists (select from private.erasures as o where o.id = (content ->> 'erasure_id')::uuid) then
    return 'known';
  elsif exists (select from audit.statements as s where s.kind = 'erasure' and s.number = (content ->> 'number')::bigint) then
    raise exception 'erasure % is another one here', content ->> 'number' using errcode = '55000',
      hint = 'Somebody was erased after the restore and before the replay: restore again, and replay first.';
  end if;
  perform audit.adopt(p_text);
  e.id := (content ->> 'erasure_id')::uuid;
  e.number := (content ->> 'number')::bigint;
  e.subject_kind := content ->> 'subject_kind';
  e.subject_id := (content ->> 'subject_id')::uuid;
  e.reason := content ->> 'reason';
  e.erased_as := content ->> 'erased_as';
  e.erased_by := (content ->> 'erased_by')::uuid;
  e.erased_at := (content ->> 'erased_at')::timestamptz;
  e.replayed_at := clock_timestamp();
  if e.subject_kind = 'family' and exists (select from public.profiles as p where p.family_id = e.subject_id) then
    return 'kept'; -- The backup is of a time when it still kept somebody, who has moved since: that record is another's.
  end if;
  case e.subject_kind
    when 'profile' then e := private.remove_person(e);
    when 'family' then e := private.remove_family(e);
    when 'account' then e := private.remove_account(e);
  end case;
  -- What counts is the latest epoch that ever wrapped the key.
  e.key_epoch := greatest(e.key_epoch, ledger_epoch);
  perform private.enter_erasure(e);
  return case when e.counts = '{}' then 'absent' else 'erased' end;
end
$$;
comment on function private.replay_erasure(text) is
  'Does an erasure of the ledger again: erased; absent: nothing of it was here; known: it stands in the ledger here; kept: a family that others are in. For the owner''s own connection.';
