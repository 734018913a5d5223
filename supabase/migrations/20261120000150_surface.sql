-- The surface: what clients reach. Every table of `public` gets its row level security from one call of private.protect(),
-- every other table from private.hide(), every RPC its grants from private.offer(). A test makes each policy again from its
-- comment, which is the call, and compares.
--
-- Clients read tables and change them by RPC: a table has one policy, for select, and no grant of another verb. A row is
-- seen when one of the ways named in the call leads to it:
--
--   {"by": "access"}        the caller's present access to the profile of the row covers it (private.effective_access)
--   {"by": "family"}        the caller belongs to the family of the row ("roles": as one of these)
--   {"by": "organization"}  the caller works for the organization of the row ("roles": as one of these)
--   {"by": "principal"}     the row names the caller, or an organization the caller acts for
--   {"by": "caller"}        the row names the caller
--   {"by": "signed-in"}     the caller is anybody
--
-- "key" is the column that names the profile, family and so on; "when" a condition of the row for this way alone. With
-- "access": "level" is the level needed (read), "settled" a condition of the row under which read suffices after all,
-- "hidden" one of rows that are not settled and nobody sees; "opens" labels opened by something of the row itself. A `label_mask` of the row counts whenever the table has one.

-- Access is asked by a correlated aggregate: the planner can neither turn it into a hash over all of the caller's grants nor
-- into a join, it stays one index probe per row; and several grants add up. Before it, for rows that reading suffices for,
-- stands a look at the few profiles the caller most likely asks for, at a twentieth of the cost: private.near() says which are
-- reached, private.near_by_label() which of them with every label and which with none. Whoever is not told there is probed
-- for. All of it stands in a `coalesce`: beside a subquery, conditions on columns that are not leakproof would count as
-- almost never true, and the planner would rather sort a whole record than walk the index of its timeline.
create function private.access_test(p_table regclass, p_way jsonb) returns text
language plpgsql
stable
set search_path = ''
as $$
declare
  name constant text := (select c.relname from pg_catalog.pg_class as c where c.oid = p_table);
  key constant text := format('%I.%I', name, coalesce(p_way ->> 'key', 'profile_id'));
  mask constant text := coalesce((select format('%I.label_mask', name) from pg_catalog.pg_attribute as a
    where a.attrelid = p_table and a.attname = 'label_mask' and not a.attisdropped), '0');
  level constant text := coalesce(p_way ->> 'level', 'read');
  settled constant text := case level when 'read' then 'true' else p_way ->> 'settled' end;
  probe constant text := format('(select %s & ~(bit_or(a.mask)%s%s) = 0 from private.effective_access as a
    where a.profile_id = %s and a.valid_from <= statement_timestamp() and a.valid_until > statement_timestamp())',
    mask, case when level <> 'read' then format(' filter (where a.level >= %L%s)', level, ' or ' || settled) end,
    ' | ' || (p_way ->> 'opens'), key);
begin
  if settled is null then
    return probe;
  end if;
  return format('coalesce(case when %s and %s = any ((select private.near())::uuid[]) then %s%s end, %s)', settled, key,
    case mask when '0' then 'true' else format(
      'case when %s = 0 then true else array_position((select private.near_by_label())::uuid[], %s) <= 20%s end',
      mask, key, case when p_way ? 'opens' then ' or null' end) end, -- No label is open, but the row may open one.
    ' when ' || (p_way ->> 'hidden') || ' then false', probe);
end
$$;
comment on function private.access_test(regclass, jsonb) is 'What the way "access" to a row of a table asks, as an expression of a policy.';

create function private.policy_test(p_table regclass, p_way jsonb) returns text
language plpgsql
stable
set search_path = ''
as $$
declare
  name constant text := (select c.relname from pg_catalog.pg_class as c where c.oid = p_table);
  key constant text := format('%I.%I', name, coalesce(p_way ->> 'key', case p_way ->> 'by'
    when 'family' then 'family_id' when 'organization' then 'organization_id' else 'user_id' end));
  roles constant text := (select string_agg(r, ',') from jsonb_array_elements_text(p_way -> 'roles') as r);
begin
  case p_way ->> 'by'
    when 'access' then
      return private.access_test(p_table, p_way);
    when 'family' then
      return format('%s = any ((select private.my_families(%s))::uuid[])', key, quote_literal('{' || roles || '}'));
    when 'organization' then
      return format('%s = any ((select private.my_organizations(%s))::uuid[])', key, quote_literal('{' || roles || '}'));
    when 'principal' then
      return format('%s = any ((select private.principals())::uuid[])', key);
    when 'caller' then
      return format('%s = (select private.uid())', key);
    when 'signed-in' then
      return '(select private.uid()) is not null';
  end case;
end
$$;
comment on function private.policy_test(regclass, jsonb) is 'What one way to a row of a table asks, as an expression of a policy.';

create function private.policy_way(p_table regclass, p_way jsonb) returns text
language sql
stable
set search_path = ''
as $$
  select case when p_way ? 'when' then format('case when %s then %s end', p_way ->> 'when', private.policy_test(p_table, p_way))
    else private.policy_test(p_table, p_way) end
$$;
comment on function private.policy_way(regclass, jsonb) is 'One way to a row of a table, under its own condition.';

create function private.hide(p_table regclass) returns void
language plpgsql
set search_path = ''
as $$
begin
  execute format('alter table %s enable row level security', p_table);
  execute format('revoke all on %s from public, anon, authenticated, service_role', p_table);
  execute format('drop policy if exists "rows are seen by whom a way leads to" on %s', p_table);
  execute format('drop policy if exists "nobody reads it through the API" on %s', p_table);
  execute format('create policy "nobody reads it through the API" on %s for select to authenticated using (false)', p_table);
end
$$;
comment on function private.hide(regclass) is
  'Closes a table to every client: RLS, no grant, and one policy that says so.';

create function private.protect(p_table regclass, p_shown text, variadic p_ways jsonb[]) returns void
language plpgsql
set search_path = ''
as $$
declare
  ways constant text := (select string_agg(private.policy_way(p_table, w.way), ' or ' order by w.nth)
    from unnest(p_ways) with ordinality as w (way, nth));
begin
  perform private.hide(p_table);
  execute format('drop policy "nobody reads it through the API" on %s', p_table);
  execute format('grant select on %s to authenticated', p_table);
  execute format('create policy "rows are seen by whom a way leads to" on %s for select to authenticated using (%s)', p_table,
    case when p_shown is null then ways else format('case when %s then %s end', p_shown, ways) end);
  execute format('comment on policy "rows are seen by whom a way leads to" on %s is %L', p_table,
    format('select private.protect(%L, %L, %s)', p_table, p_shown,
      (select string_agg(quote_literal(w.way), ', ' order by w.nth) from unnest(p_ways) with ordinality as w (way, nth))));
end
$$;
comment on function private.protect(regclass, text, jsonb[]) is
  'Makes the policy of a table of public: which ways lead to a row, and the condition under which it is shown at all (null: always).';

create function private.offer(p_role text, variadic p_signatures text[]) returns void
language plpgsql
set search_path = ''
as $$
declare
  signature text;
begin
  foreach signature in array p_signatures loop
    execute format('grant execute on function private.%s, public.%s to %I', signature, signature, p_role);
  end loop;
end
$$;
comment on function private.offer(text, text[]) is
  'Lets a role call RPCs: the public function of one line, and the one in private that it calls, which checks the caller.';
