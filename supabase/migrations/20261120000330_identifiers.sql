-- Identifiers: numbers and addresses that tell one person from another, brought into one form, so that "943 476 5919" and
-- "9434765919" are the same NHS number, and checked by their check digits, so that a slip of the pen is not stored. What
-- is stored for searching is private.lookup_hash() of that form.
--
-- A number whose system is not listed here (MRN, "UHID", a URI of some hospital's) is compared as functions-shared/identity
-- compares it: letters and digits alone, without leading zeros.

create table private.identifier_systems (
  code text primary key check (code ~ '^[a-z][a-z-]+$'),
  names text[] not null,
  separators text not null,
  shape text not null,
  length integer check (length > 0),
  check_digit text check (check_digit in ('luhn', 'mod-11', 'eleven-test', 'ean-13', 'verhoeff')),
  said text not null,
  source text not null
);
comment on table private.identifier_systems is 'Identifiers whose form is known: how each is written, and what makes one valid.';
comment on column private.identifier_systems.code is 'Our name of the system.';
comment on column private.identifier_systems.names is 'What papers and FHIR resources call it; case, spaces and . _ # - do not count.';
comment on column private.identifier_systems.separators is 'Regular expression of what people write between the digits.';
comment on column private.identifier_systems.shape is 'Regular expression of what is left without separators.';
comment on column private.identifier_systems.length is 'How many characters count, from the end: a century before them is dropped, missing zeros are added.';
comment on column private.identifier_systems.check_digit is 'The rule that its last digit keeps; null when there is none.';
comment on column private.identifier_systems.said is 'What a valid one looks like, as it is told to whoever typed another.';
comment on column private.identifier_systems.source is 'Where the rule stands.';
select private.hide('private.identifier_systems');

insert into private.identifier_systems (code, names, separators, shape, length, check_digit, said, source) values
  ('phone', '{phone,tel,telephone,mobile,mobile phone,cell phone}', '[\s().\-/]', '^\+[1-9]\d{6,14}$', null, null,
    'A phone number begins with + and its country code.', 'ITU-T Recommendation E.164 (11/2010), 6.2: at most 15 digits'),
  ('email', '{email,e-mail}', '^\s+|\s+$', '^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$', null, null,
    'An e-mail address has one @ and a domain behind it.', 'RFC 5321, 4.1.2'),
  ('nhs-number', '{nhs,nhs no,nhs number,urn:nhs,https://fhir.nhs.uk/Id/nhs-number,urn:oid:2.16.840.1.113883.2.1.4.1}', '[\s\-]',
    '^\d{10}$', null, 'mod-11', 'An NHS number has ten digits, the last of which checks the others.',
    'https://www.datadictionary.nhs.uk/attributes/nhs_number.html'),
  ('chi-number', '{chi,chi no,chi number}', '[\s\-]', '^\d{10}$', null, 'mod-11',
    'A CHI number has ten digits, the last of which checks the others.',
    'https://www.datadictionary.nhs.uk/attributes/community_health_index_number.html; Public Health Scotland, phsmethods::chi_check'),
  ('abha-number', '{abha,abha no,abha number,abha id,https://healthid.abdm.gov.in,https://healthid.ndhm.gov.in}', '[\s\-]',
    '^\d{14}$', null, 'luhn', 'An ABHA number has fourteen digits, the last of which checks the others.',
    'National Health Authority of India, in.gov.abdm.abha.enrollment: AbhaNumberGenerator (Luhn)'),
  ('aadhaar', '{aadhaar,aadhaar no,aadhaar number,aadhar}', '[\s\-]', '^[2-9]\d{11}$', null, 'verhoeff',
    'An Aadhaar number has twelve digits, the last of which checks the others.', 'UIDAI, A UID Numbering Scheme (2010)'),
  ('ihi', '{ihi,http://ns.electronichealth.net.au/id/hi/ihi/1.0}', '[\s\-]', '^800360\d{10}$', null, 'luhn',
    'An IHI has sixteen digits and begins with 800360.', 'HL7 Australia, AU Base: au-ihi, inv-ihi-value-0 to 2'),
  ('ssn', '{ssn,social security number,http://hl7.org/fhir/sid/us-ssn}', '[\s\-]',
    '^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$', null, null, 'A social security number has nine digits, and some are never given out.',
    'https://www.ssa.gov/employer/randomizationfaqs.html'),
  ('personnummer', '{personnummer,urn:oid:1.2.752.129.2.1.3.1}', '[\s\-+]', '^(?:1[89]|20)?\d{10}$', 10, 'luhn',
    'A personnummer has ten digits (twelve with the century), the last of which checks the others.',
    'Skatteverket, SKV 704 Personnummer'),
  ('bsn', '{bsn,burgerservicenummer,http://fhir.nl/fhir/NamingSystem/bsn}', '[\s.\-]', '^\d{8,9}$', 9, 'eleven-test',
    'A burgerservicenummer has nine digits that pass the eleven-test.', 'Logisch Ontwerp BSN: elfproef'),
  ('ahv-number', '{ahv,ahv nr,ahvn13,urn:oid:2.16.756.5.32}', '[\s.\-]', '^756\d{10}$', null, 'ean-13',
    'An AHV number has thirteen digits and begins with 756.', 'https://www.zas.admin.ch (NAVS13), check digit of EAN-13');

-- Whether the last digit of a number fits the others. Each rule is a sum over the digits, numbered here from the right.
create function private.check_digit_holds(p_rule text, p_digits text) returns boolean
language plpgsql
immutable
strict
set search_path = ''
as $$
declare
  -- Verhoeff, Error detecting decimal codes (1969): products of the dihedral group of ten elements, and a permutation.
  products constant text[] := '{0123456789,1234067895,2340178956,3401289567,4012395678,5987604321,6598710432,7659821043,8765932104,9876543210}';
  moved constant text[] := '{0123456789,1576283094,5803796142,8916043527,9453126870,4286573901,2793806415,7046913258}';
  digits constant integer[] := array(select d::integer from unnest(string_to_array(reverse(p_digits), null)) as d);
  product integer := 0;
begin
  if p_rule = 'verhoeff' then
    for nth in 1 .. cardinality(digits) loop
      product := substr(products[product + 1], substr(moved[(nth - 1) % 8 + 1], digits[nth] + 1, 1)::integer + 1, 1)::integer;
    end loop;
    return product = 0;
  end if;
  return (
    select case p_rule
      when 'luhn' then sum(case when nth % 2 = 1 then d when d > 4 then d * 2 - 9 else d * 2 end) % 10 = 0
      when 'ean-13' then sum(case when nth % 2 = 1 then d else d * 3 end) % 10 = 0
      when 'mod-11' then sum(d * nth) % 11 = 0
      when 'eleven-test' then sum(case when nth = 1 then -d else d * nth end) % 11 = 0 and sum(d) > 0
    end
    from unnest(digits) with ordinality as t (d, nth)
  );
end
$$;
comment on function private.check_digit_holds(text, text) is 'Whether the last digit of a number is the one that the rule makes of the others.';

create function private.identifier_system(p_system text) returns private.identifier_systems
language sql
stable
set search_path = ''
as $$
  select s from private.identifier_systems as s
  where regexp_replace(lower(p_system), '[\s._#-]', '', 'g')
    in (select regexp_replace(lower(n), '[\s._#-]', '', 'g') from unnest(s.names || s.code) as n)
$$;
comment on function private.identifier_system(text) is 'The known system that a printed label or a URI names; null for any other.';

-- One form for what means the same, with the system before it; null when it cannot be one of its system.
create function private.identifier_key(p_system text, p_value text) returns text
language plpgsql
stable
set search_path = ''
as $$
declare
  known constant private.identifier_systems := private.identifier_system(p_system);
  name constant text := regexp_replace(lower(p_system), '[\s._#-]', '', 'g');
  written constant text := normalize(p_value, nfkc);
  value text;
begin
  if known.code is null or (known.code = 'abha-number' and position('@' in written) > 0) then -- An ABHA address names the same system.
    value := ltrim(regexp_replace(upper(written), '[^A-Z0-9]', '', 'g'), '0');
    return name || '|' || coalesce(nullif(value, ''), nullif(upper(btrim(written)), ''));
  end if;
  value := regexp_replace(lower(written), known.separators, '', 'g');
  if known.code = 'phone' then -- "+44 (0)20 …": the zero is for calls within the country; 00 stands for the plus.
    value := regexp_replace(regexp_replace(replace(written, '(0)', ''), known.separators, '', 'g'), '^00', '+');
  end if;
  if value !~ known.shape then
    return null;
  end if;
  value := coalesce(right(lpad(value, greatest(known.length, length(value)), '0'), known.length), value);
  return case when coalesce(private.check_digit_holds(known.check_digit, value), true) then known.code || '|' || value end;
end
$$;
comment on function private.identifier_key(text, text) is
  'An identifier in the form it is compared in, "system|value"; null when its form or its check digit is wrong.';

create function private.normalize_identifier(p_system text, p_value text) returns text
language plpgsql
stable
set search_path = ''
as $$
declare
  key constant text := private.identifier_key(p_system, p_value);
begin
  if key is null then
    raise exception 'not a valid identifier' using errcode = '22023',
      hint = coalesce((private.identifier_system(p_system)).said, 'It needs a system and a value.');
  end if;
  return key;
end
$$;
comment on function private.normalize_identifier(text, text) is
  'An identifier in the form it is compared in; raises 22023, saying what a valid one looks like, for any that cannot be one.';

create function private.identifier_hashes(p_scope uuid, p_identifiers jsonb) returns bytea[]
language sql
stable
set search_path = ''
as $$
  select array(
    select private.lookup_hash(p_scope, k.key)
    from (select distinct private.identifier_key(i ->> 'system', i ->> 'value') as key from jsonb_array_elements(p_identifiers) as i) as k
    where k.key is not null order by k.key)
$$;
comment on function private.identifier_hashes(uuid, jsonb) is
  'National and record numbers, phone numbers and addresses, each hashed under a scope (a family). One that a later rule calls invalid is not found any more.';
