-- Sensitivity labels: what a record may disclose beyond that somebody was ill. Each label is one bit of a label_mask; a
-- row may carry several, and a reader needs all of them. Which code carries which label, and from which age labelled
-- records close to guardians, stand in tables of their own.

create table public.sensitivity_labels (
  code text primary key check (code ~ '^[A-Z]{2,16}$'),
  mask integer not null unique check (mask > 0 and mask & (mask - 1) = 0),
  display text not null,
  source text
);
comment on table public.sensitivity_labels is 'Sensitivity labels and their bits; a row without any bit is normal (N).';
comment on column public.sensitivity_labels.code is 'HL7 v3 ActCode (InformationSensitivityPolicy), or UNCLASSIFIED.';
comment on column public.sensitivity_labels.mask is 'Its bit in every label_mask.';
comment on column public.sensitivity_labels.display is 'In words.';
comment on column public.sensitivity_labels.source is 'Where the label is defined.';
insert into public.sensitivity_labels (code, mask, display, source) values
  ('PSY', 1, 'Mental health', 'http://terminology.hl7.org/CodeSystem/v3-ActCode#PSY'),
  ('SEX', 2, 'Sexual and reproductive health', 'http://terminology.hl7.org/CodeSystem/v3-ActCode#SEX'),
  ('ETH', 4, 'Substance use', 'http://terminology.hl7.org/CodeSystem/v3-ActCode#ETH'),
  ('GDIS', 8, 'Genetic disease', 'http://terminology.hl7.org/CodeSystem/v3-ActCode#GDIS'),
  ('HIV', 16, 'HIV/AIDS', 'http://terminology.hl7.org/CodeSystem/v3-ActCode#HIV'),
  ('UNCLASSIFIED', 32, 'Not yet classified, hence restricted', null);
select private.protect('public.sensitivity_labels', null, '{"by": "signed-in"}');

create function private.label_mask(p_labels text[]) returns integer
language plpgsql
stable
set search_path = ''
as $$
declare
  mask integer;
begin
  select coalesce(bit_or(l.mask), 0) into mask from public.sensitivity_labels as l where l.code = any (p_labels);
  if exists (
    select from unnest(p_labels) as wanted where not exists (
      select from public.sensitivity_labels as l where l.code = wanted)
  ) then
    raise exception 'unknown sensitivity label' using errcode = '22023';
  end if;
  return mask;
end
$$;
comment on function private.label_mask(text[]) is 'Codes to bits; raises 22023 for a code that does not exist.';

create function private.label_codes(p_mask integer) returns text[]
language sql
stable
set search_path = ''
as $$
  select coalesce(array_agg(l.code order by l.mask), '{}') from public.sensitivity_labels as l where l.mask & p_mask <> 0
$$;
comment on function private.label_codes(integer) is 'Bits to codes.';
