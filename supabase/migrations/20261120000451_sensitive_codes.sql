-- Which code carries which sensitivity label. The rows are made from the tables of functions-shared/coding (their sources
-- beside them), in a migration of their own; no client changes them.
--
-- Three answers to a code: it carries labels; it was looked at and discloses nothing beyond the normal; or nobody has
-- looked at it, and then it is UNCLASSIFIED, which is restricted.

create table public.sensitive_codes (
  code_system text not null check (code_system ~ '^http'),
  match text not null check (match in ('exact', 'prefix')),
  code text not null check (code <> ''),
  label text not null references public.sensitivity_labels (code) check (label <> 'UNCLASSIFIED'),
  note text not null,
  source text not null check (source <> ''),
  primary key (code_system, code, match, label)
);
comment on table public.sensitive_codes is 'Codes that carry a sensitivity label. Changed by migrations only.';
comment on column public.sensitive_codes.code_system is 'URI of the code system.';
comment on column public.sensitive_codes.match is 'exact: this code; prefix: every code that starts so, where the system is a hierarchy of that kind.';
comment on column public.sensitive_codes.code is 'The code, or how it starts.';
comment on column public.sensitive_codes.label is 'The label.';
comment on column public.sensitive_codes.note is 'What the code stands for.';
comment on column public.sensitive_codes.source is 'Why it is sensitive: a value set, a law, a classification.';
create index sensitive_codes_label_idx on public.sensitive_codes (label);

create table public.classified_codes (
  code_system text not null check (code_system ~ '^http'),
  code text not null check (code <> ''),
  primary key (code_system, code)
);
comment on table public.classified_codes is
  'Codes that were looked at: without a row in sensitive_codes they are normal. Changed by migrations only.';
comment on column public.classified_codes.code_system is 'URI of the code system.';
comment on column public.classified_codes.code is 'The code.';

select private.protect('public.sensitive_codes', null, '{"by": "signed-in"}');
select private.protect('public.classified_codes', null, '{"by": "signed-in"}');

create function private.labels_of_code(p_system text, p_code text) returns integer
language sql
stable
set search_path = ''
as $$
  select coalesce(
    (select bit_or(l.mask)
     from public.sensitive_codes as r
     join public.sensitivity_labels as l on l.code = r.label
     where r.code_system = p_system
       and case r.match when 'exact' then r.code = p_code else starts_with(p_code, r.code) end),
    case when exists (
      select from public.classified_codes as c where c.code_system = p_system and c.code = p_code
    ) then 0 else 32 end)
$$;
comment on function private.labels_of_code(text, text) is
  'The label mask of a code: its labels, 0 when it was looked at and has none, UNCLASSIFIED for every other and for none.';
