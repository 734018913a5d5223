-- Sealing what was plain: a column that turns out to name somebody gets a sealed one beside it, and its rows move over in
-- batches (npm run keys -- seal-plain) before it is dropped.

create function private.seal_plain(p_table regclass, p_plain text, p_sealed text, p_subject text, p_limit integer) returns integer
language plpgsql
set search_path = ''
as $$
declare
  name constant text := (select c.relname from pg_catalog.pg_class as c where c.oid = p_table);
  key constant text := (
    select string_agg(format('t.%I', a.attname), ' || '','' || ' order by array_position(i.indkey::int2[], a.attnum))
    from pg_catalog.pg_index as i join pg_catalog.pg_attribute as a on a.attrelid = i.indrelid and a.attnum = any (i.indkey::int2[])
    where i.indrelid = p_table and i.indisprimary);
  fits constant boolean := (
    select count(*) filter (where a.attname = p_plain and not a.attnotnull) = 1
      and count(*) filter (where a.attname = p_sealed and a.atttypid = 'bytea'::regtype) = 1
      and count(*) filter (where a.attname = p_subject and a.atttypid = 'uuid'::regtype) = 1
    from pg_catalog.pg_attribute as a where a.attrelid = p_table and a.attnum > 0 and not a.attisdropped);
  orphans bigint;
  done integer;
begin
  if not fits or key is null then
    raise exception 'the columns do not fit' using errcode = '22023',
      hint = 'The plain one may be null, the sealed one is bytea, the subject uuid, and the table has a primary key.';
  end if;
  execute format('select count(*) from %s as t where t.%I is not null and (t.%I is null or t.%I is not null)',
    p_table, p_plain, p_subject, p_sealed) into orphans;
  if orphans > 0 then
    raise exception '% rows have no subject, or are sealed already and plain again', orphans using errcode = '55000';
  end if;
  execute format('
    with batch as (select t.ctid as at from %1$s as t where t.%2$I is not null order by %6$s limit $1 for update)
    update %1$s as t set %3$I = private.seal(t.%4$I, %5$L || %6$s, t.%2$I::text), %2$I = null
    from batch where t.ctid = batch.at', p_table, p_plain, p_sealed, p_subject, name || '.' || p_sealed || '.', key) using p_limit;
  get diagnostics done = row_count;
  return done;
end
$$;
comment on function private.seal_plain(regclass, text, text, text, integer) is
  'Seals a batch of rows of a plain column into a sealed one, for the place table.column.key, and empties the plain one; how many, 0 when none is left.';
