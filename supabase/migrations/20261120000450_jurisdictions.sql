-- From which age what closes to guardians, and when guardianship ends: law as data, each number with where it is written.
--
-- A jurisdiction inherits what it does not say itself from its parent (a state from its country), and a country from the
-- world, '001' in UN M49. The rows of the world are this project's policy, not a law: an adolescent's labelled records
-- close at 12, the youngest age at which any law in this table lets a minor decide alone. Where a law goes by maturity and
-- names no age, there is no rule; the note of the jurisdiction says so, and the policy holds.

create table public.jurisdictions (
  code text primary key check (code ~ '^(001|[A-Z]{2}(-[A-Z0-9]{1,3})?)$'),
  parent_code text references public.jurisdictions (code) check ((parent_code is null) = (code = '001')),
  display text not null,
  majority_age integer check (majority_age between 15 and 21),
  majority_source text,
  majority_url text,
  note text,
  check ((majority_age is null) = (majority_source is null)),
  check (parent_code <> code)
);
comment on table public.jurisdictions is 'Whose law decides about a minor''s records. Changed by migrations only.';
comment on column public.jurisdictions.code is 'ISO 3166-1 alpha-2, ISO 3166-2, or 001 (UN M49) for the world.';
comment on column public.jurisdictions.parent_code is 'Where it looks for what it does not say itself; a region its country, a country the world.';
comment on column public.jurisdictions.display is 'In words.';
comment on column public.jurisdictions.majority_age is 'Age at which guardianship ends; null: as in the parent.';
comment on column public.jurisdictions.majority_source is 'Statute and section.';
comment on column public.jurisdictions.majority_url is 'Where its text, or an account of it, was read.';
comment on column public.jurisdictions.note is 'What the law says that is not an age.';

create table public.age_rules (
  jurisdiction_code text not null references public.jurisdictions (code),
  label text not null references public.sensitivity_labels (code),
  closes_at_age integer not null check (closes_at_age between 0 and 21),
  basis text not null check (basis in ('law', 'guidance', 'policy')),
  source text not null check (source <> ''),
  source_url text check (source_url ~ '^https?://'),
  read_on date not null,
  note text,
  primary key (jurisdiction_code, label),
  check (basis = 'policy' or source_url is not null)
);
comment on table public.age_rules is 'From which age records of a label close to guardians. Changed by migrations only.';
comment on column public.age_rules.jurisdiction_code is 'Whose rule.';
comment on column public.age_rules.label is 'The sensitivity label.';
comment on column public.age_rules.closes_at_age is 'Years: from this birthday the minor may consent to such care alone, or decides about such records.';
comment on column public.age_rules.basis is 'law: a statute says so; guidance: an authority does; policy: this project does.';
comment on column public.age_rules.source is 'Statute and section, authority, or reason.';
comment on column public.age_rules.source_url is 'Where its text, or an account of it, was read.';
comment on column public.age_rules.read_on is 'When it was read.';
comment on column public.age_rules.note is 'How far the rule goes, where that is not plain.';
create index jurisdictions_parent_code_idx on public.jurisdictions (parent_code);
create index age_rules_label_idx on public.age_rules (label);

select private.protect('public.jurisdictions', null, '{"by": "signed-in"}');
select private.protect('public.age_rules', null, '{"by": "signed-in"}');

insert into public.jurisdictions (code, parent_code, display, majority_age, majority_source, majority_url, note) values
  ('001', null, 'World (no national rule)', 18, 'UN Convention on the Rights of the Child, article 1',
    'https://archive.crin.org/en/home/rights/convention/articles/article-1-definition-child.html', null),
  ('AT', '001', 'Austria', null, null, null, null),
  ('AU', '001', 'Australia', null, null, null, null),
  ('AU-NSW', 'AU', 'New South Wales', null, null, null, null),
  ('CA', '001', 'Canada', null, null, null, 'Age of majority and consent to care are provincial law.'),
  ('CA-BC', 'CA', 'British Columbia', 19, 'Age of Majority Act (British Columbia)',
    'https://financialox.com/what-is-the-age-of-majority-in-bc/', null),
  ('CA-NB', 'CA', 'New Brunswick', 19, 'Provincial age of majority; account of the law, the statute itself was not read',
    'https://www.legalline.ca/legal-answers/who-is-considered-a-child-under-the-law', null),
  ('CA-NL', 'CA', 'Newfoundland and Labrador', 19, 'Provincial age of majority; account of the law, the statute itself was not read',
    'https://www.legalline.ca/legal-answers/who-is-considered-a-child-under-the-law', null),
  ('CA-NS', 'CA', 'Nova Scotia', 19, 'Provincial age of majority; account of the law, the statute itself was not read',
    'https://www.legalline.ca/legal-answers/who-is-considered-a-child-under-the-law', null),
  ('CA-NT', 'CA', 'Northwest Territories', 19, 'Territorial age of majority; account of the law, the statute itself was not read',
    'https://www.legalline.ca/legal-answers/who-is-considered-a-child-under-the-law', null),
  ('CA-NU', 'CA', 'Nunavut', 19, 'Territorial age of majority; account of the law, the statute itself was not read',
    'https://www.legalline.ca/legal-answers/who-is-considered-a-child-under-the-law', null),
  ('CA-QC', 'CA', 'Quebec', null, null, null, null),
  ('CA-YT', 'CA', 'Yukon', 19, 'Territorial age of majority; account of the law, the statute itself was not read',
    'https://www.legalline.ca/legal-answers/who-is-considered-a-child-under-the-law', null),
  ('DE', '001', 'Germany', 18, 'Bürgerliches Gesetzbuch, § 2', 'https://paragraphen.online/gesetze/bund/bgb/2',
    'A minor consents to treatment once mature enough; no statute names an age.'),
  ('DK', '001', 'Denmark', null, null, null, null),
  ('FR', '001', 'France', 18, 'Code civil, article 388', 'https://kohenavocats.fr/2024/12/21/article-388-du-code-civil',
    'Code de la santé publique, article L1111-5: a minor may keep care secret from the holders of parental authority; no age is named.'),
  ('GB', '001', 'United Kingdom', null, null, null,
    'Family Law Reform Act 1969, section 8: consent to treatment from 16 in England and Wales. Below, Gillick v West Norfolk and Wisbech AHA [1985] 3 All ER 402: maturity, no age.'),
  ('GB-ENG', 'GB', 'England', null, null, null, null),
  ('GB-NIR', 'GB', 'Northern Ireland', null, null, null, null),
  ('GB-SCT', 'GB', 'Scotland', 16, 'Age of Legal Capacity (Scotland) Act 1991, section 1(1)(b)',
    'https://vlex.co.uk/vid/age-of-legal-capacity-808320053',
    'Section 2(4): below 16 a person consents to treatment who, in a practitioner''s opinion, understands it.'),
  ('GB-WLS', 'GB', 'Wales', null, null, null, null),
  ('IE', '001', 'Ireland', null, null, null, null),
  ('IN', '001', 'India', null, null, null, null),
  ('NL', '001', 'Netherlands', null, null, null, null),
  ('NZ', '001', 'New Zealand', null, null, null, null),
  ('US', '001', 'United States', 18, '42 CFR Part 2: the age of majority is set by state law, and is eighteen where there is none',
    'http://www.healthinfolaw.org/node/4017',
    '45 CFR 164.502(g)(3): a parent does not act for a minor about care the minor may consent to alone under state law.'),
  ('US-AL', 'US', 'Alabama', 19, 'Code of Alabama, section 26-1-1',
    'https://demo.womenslaw.org/laws/al/statutes/section-26-1-1-age-majority-designated-19-years', null),
  ('US-CA', 'US', 'California', null, null, null, null),
  ('US-FL', 'US', 'Florida', null, null, null, null),
  ('US-IL', 'US', 'Illinois', null, null, null, null),
  ('US-NE', 'US', 'Nebraska', 19, 'Nebraska Revised Statutes, section 43-2101',
    'https://minors.uslegal.com/age-of-majority/nebraska-age-of-majority-law/', null),
  ('US-NY', 'US', 'New York', null, null, null,
    'Mental Hygiene Law, sections 33.21(c) and 22.11(c): minors may be treated for mental illness and chemical dependence without a parent''s consent; no age is named.'),
  ('US-OR', 'US', 'Oregon', null, null, null, null),
  ('US-PA', 'US', 'Pennsylvania', 18, 'Act of Feb. 13, 1970, P.L. 19, No. 10, section 1 (35 P.S. § 10101): consent to health services',
    'http://www.legis.state.pa.us/WU01/LI/LI/US/HTM/1970/0/0010..HTM', null),
  ('US-TX', 'US', 'Texas', null, null, null,
    'Family Code, section 32.004: a child may consent to counseling for suicide prevention, chemical addiction or abuse; no age is named.'),
  ('US-WA', 'US', 'Washington', null, null, null, null),
  ('ZA', '001', 'South Africa', 18, 'Children''s Act 38 of 2005', 'http://sldt.co.za/?page_id=192', null);

-- The others a family may live in, of which nothing is known here: each inherits. Names of countries: Unicode CLDR.
insert into public.jurisdictions (code, parent_code, display)
select o.code, case when o.code like '%-%' then split_part(o.code, '-', 1) else '001' end, o.display
from (values
  ('AD', 'Andorra'), ('AE', 'United Arab Emirates'), ('AF', 'Afghanistan'), ('AG', 'Antigua & Barbuda'),
  ('AI', 'Anguilla'), ('AL', 'Albania'), ('AM', 'Armenia'), ('AO', 'Angola'), ('AQ', 'Antarctica'),
  ('AR', 'Argentina'), ('AS', 'American Samoa'), ('AW', 'Aruba'), ('AX', 'Åland Islands'), ('AZ', 'Azerbaijan'),
  ('BA', 'Bosnia & Herzegovina'), ('BB', 'Barbados'), ('BD', 'Bangladesh'), ('BE', 'Belgium'), ('BF', 'Burkina Faso'),
  ('BG', 'Bulgaria'), ('BH', 'Bahrain'), ('BI', 'Burundi'), ('BJ', 'Benin'), ('BL', 'St. Barthélemy'),
  ('BM', 'Bermuda'), ('BN', 'Brunei'), ('BO', 'Bolivia'), ('BQ', 'Caribbean Netherlands'), ('BR', 'Brazil'),
  ('BS', 'Bahamas'), ('BT', 'Bhutan'), ('BV', 'Bouvet Island'), ('BW', 'Botswana'), ('BY', 'Belarus'),
  ('BZ', 'Belize'), ('CC', 'Cocos (Keeling) Islands'), ('CD', 'Congo - Kinshasa'), ('CF', 'Central African Republic'),
  ('CG', 'Congo - Brazzaville'), ('CH', 'Switzerland'), ('CI', 'Côte d’Ivoire'), ('CK', 'Cook Islands'),
  ('CL', 'Chile'), ('CM', 'Cameroon'), ('CN', 'China'), ('CO', 'Colombia'), ('CR', 'Costa Rica'), ('CU', 'Cuba'),
  ('CV', 'Cape Verde'), ('CW', 'Curaçao'), ('CX', 'Christmas Island'), ('CY', 'Cyprus'), ('CZ', 'Czechia'),
  ('DJ', 'Djibouti'), ('DM', 'Dominica'), ('DO', 'Dominican Republic'), ('DZ', 'Algeria'), ('EC', 'Ecuador'),
  ('EE', 'Estonia'), ('EG', 'Egypt'), ('EH', 'Western Sahara'), ('ER', 'Eritrea'), ('ES', 'Spain'), ('ET', 'Ethiopia'),
  ('FI', 'Finland'), ('FJ', 'Fiji'), ('FK', 'Falkland Islands'), ('FM', 'Micronesia'), ('FO', 'Faroe Islands'),
  ('GA', 'Gabon'), ('GD', 'Grenada'), ('GE', 'Georgia'), ('GF', 'French Guiana'), ('GG', 'Guernsey'), ('GH', 'Ghana'),
  ('GI', 'Gibraltar'), ('GL', 'Greenland'), ('GM', 'Gambia'), ('GN', 'Guinea'), ('GP', 'Guadeloupe'),
  ('GQ', 'Equatorial Guinea'), ('GR', 'Greece'), ('GS', 'South Georgia & South Sandwich Islands'), ('GT', 'Guatemala'),
  ('GU', 'Guam'), ('GW', 'Guinea-Bissau'), ('GY', 'Guyana'), ('HK', 'Hong Kong SAR China'),
  ('HM', 'Heard & McDonald Islands'), ('HN', 'Honduras'), ('HR', 'Croatia'), ('HT', 'Haiti'), ('HU', 'Hungary'),
  ('ID', 'Indonesia'), ('IL', 'Israel'), ('IM', 'Isle of Man'), ('IO', 'British Indian Ocean Territory'),
  ('IQ', 'Iraq'), ('IR', 'Iran'), ('IS', 'Iceland'), ('IT', 'Italy'), ('JE', 'Jersey'), ('JM', 'Jamaica'),
  ('JO', 'Jordan'), ('JP', 'Japan'), ('KE', 'Kenya'), ('KG', 'Kyrgyzstan'), ('KH', 'Cambodia'), ('KI', 'Kiribati'),
  ('KM', 'Comoros'), ('KN', 'St. Kitts & Nevis'), ('KP', 'North Korea'), ('KR', 'South Korea'), ('KW', 'Kuwait'),
  ('KY', 'Cayman Islands'), ('KZ', 'Kazakhstan'), ('LA', 'Laos'), ('LB', 'Lebanon'), ('LC', 'St. Lucia'),
  ('LI', 'Liechtenstein'), ('LK', 'Sri Lanka'), ('LR', 'Liberia'), ('LS', 'Lesotho'), ('LT', 'Lithuania'),
  ('LU', 'Luxembourg'), ('LV', 'Latvia'), ('LY', 'Libya'), ('MA', 'Morocco'), ('MC', 'Monaco'), ('MD', 'Moldova'),
  ('ME', 'Montenegro'), ('MF', 'St. Martin'), ('MG', 'Madagascar'), ('MH', 'Marshall Islands'),
  ('MK', 'North Macedonia'), ('ML', 'Mali'), ('MM', 'Myanmar (Burma)'), ('MN', 'Mongolia'), ('MO', 'Macao SAR China'),
  ('MP', 'Northern Mariana Islands'), ('MQ', 'Martinique'), ('MR', 'Mauritania'), ('MS', 'Montserrat'),
  ('MT', 'Malta'), ('MU', 'Mauritius'), ('MV', 'Maldives'), ('MW', 'Malawi'), ('MX', 'Mexico'), ('MY', 'Malaysia'),
  ('MZ', 'Mozambique'), ('NA', 'Namibia'), ('NC', 'New Caledonia'), ('NE', 'Niger'), ('NF', 'Norfolk Island'),
  ('NG', 'Nigeria'), ('NI', 'Nicaragua'), ('NO', 'Norway'), ('NP', 'Nepal'), ('NR', 'Nauru'), ('NU', 'Niue'),
  ('OM', 'Oman'), ('PA', 'Panama'), ('PE', 'Peru'), ('PF', 'French Polynesia'), ('PG', 'Papua New Guinea'),
  ('PH', 'Philippines'), ('PK', 'Pakistan'), ('PL', 'Poland'), ('PM', 'St. Pierre & Miquelon'),
  ('PN', 'Pitcairn Islands'), ('PR', 'Puerto Rico'), ('PS', 'Palestinian Territories'), ('PT', 'Portugal'),
  ('PW', 'Palau'), ('PY', 'Paraguay'), ('QA', 'Qatar'), ('RE', 'Réunion'), ('RO', 'Romania'), ('RS', 'Serbia'),
  ('RU', 'Russia'), ('RW', 'Rwanda'), ('SA', 'Saudi Arabia'), ('SB', 'Solomon Islands'), ('SC', 'Seychelles'),
  ('SD', 'Sudan'), ('SE', 'Sweden'), ('SG', 'Singapore'), ('SH', 'St. Helena'), ('SI', 'Slovenia'),
  ('SJ', 'Svalbard & Jan Mayen'), ('SK', 'Slovakia'), ('SL', 'Sierra Leone'), ('SM', 'San Marino'), ('SN', 'Senegal'),
  ('SO', 'Somalia'), ('SR', 'Suriname'), ('SS', 'South Sudan'), ('ST', 'São Tomé & Príncipe'), ('SV', 'El Salvador'),
  ('SX', 'Sint Maarten'), ('SY', 'Syria'), ('SZ', 'Eswatini'), ('TC', 'Turks & Caicos Islands'), ('TD', 'Chad'),
  ('TF', 'French Southern Territories'), ('TG', 'Togo'), ('TH', 'Thailand'), ('TJ', 'Tajikistan'), ('TK', 'Tokelau'),
  ('TL', 'Timor-Leste'), ('TM', 'Turkmenistan'), ('TN', 'Tunisia'), ('TO', 'Tonga'), ('TR', 'Türkiye'),
  ('TT', 'Trinidad & Tobago'), ('TV', 'Tuvalu'), ('TW', 'Taiwan'), ('TZ', 'Tanzania'), ('UA', 'Ukraine'),
  ('UG', 'Uganda'), ('UM', 'U.S. Outlying Islands'), ('UY', 'Uruguay'), ('UZ', 'Uzbekistan'), ('VA', 'Vatican City'),
  ('VC', 'St. Vincent & Grenadines'), ('VE', 'Venezuela'), ('VG', 'British Virgin Islands'),
  ('VI', 'U.S. Virgin Islands'), ('VN', 'Vietnam'), ('VU', 'Vanuatu'), ('WF', 'Wallis & Futuna'), ('WS', 'Samoa'),
  ('YE', 'Yemen'), ('YT', 'Mayotte'), ('ZM', 'Zambia'), ('ZW', 'Zimbabwe'), ('US-AK', 'Alaska'), ('US-AZ', 'Arizona'),
  ('US-AR', 'Arkansas'), ('US-CO', 'Colorado'), ('US-CT', 'Connecticut'), ('US-DE', 'Delaware'),
  ('US-DC', 'District of Columbia'), ('US-GA', 'Georgia'), ('US-HI', 'Hawaii'), ('US-ID', 'Idaho'),
  ('US-IN', 'Indiana'), ('US-IA', 'Iowa'), ('US-KS', 'Kansas'), ('US-KY', 'Kentucky'), ('US-LA', 'Louisiana'),
  ('US-ME', 'Maine'), ('US-MD', 'Maryland'), ('US-MA', 'Massachusetts'), ('US-MI', 'Michigan'), ('US-MN', 'Minnesota'),
  ('US-MS', 'Mississippi'), ('US-MO', 'Missouri'), ('US-MT', 'Montana'), ('US-NV', 'Nevada'),
  ('US-NH', 'New Hampshire'), ('US-NJ', 'New Jersey'), ('US-NM', 'New Mexico'), ('US-NC', 'North Carolina'),
  ('US-ND', 'North Dakota'), ('US-OH', 'Ohio'), ('US-OK', 'Oklahoma'), ('US-RI', 'Rhode Island'),
  ('US-SC', 'South Carolina'), ('US-SD', 'South Dakota'), ('US-TN', 'Tennessee'), ('US-UT', 'Utah'),
  ('US-VT', 'Vermont'), ('US-VA', 'Virginia'), ('US-WV', 'West Virginia'), ('US-WI', 'Wisconsin'),
  ('US-WY', 'Wyoming'), ('CA-AB', 'Alberta'), ('CA-MB', 'Manitoba'), ('CA-ON', 'Ontario'),
  ('CA-PE', 'Prince Edward Island'), ('CA-SK', 'Saskatchewan'), ('AU-ACT', 'Australian Capital Territory'),
  ('AU-NT', 'Northern Territory'), ('AU-QLD', 'Queensland'), ('AU-SA', 'South Australia'), ('AU-TAS', 'Tasmania'),
  ('AU-VIC', 'Victoria'), ('AU-WA', 'Western Australia')
) as o (code, display);

-- What a law says of one kind of care.
insert into public.age_rules (jurisdiction_code, label, closes_at_age, basis, source, source_url, read_on, note)
select r.jurisdiction_code, r.label, r.age, 'law', r.source, r.url, '2026-11-20', r.note
from (values
  ('NL', 'SEX', 12, 'Burgerlijk Wetboek 7, article 450(2)',
    'https://richtlijnenjeugdhulp.nl/seksuele-ontwikkeling/wettelijke-kaders/toestemming-voor-behandeling/',
    'Contraception and termination without the parents from 12, where wanted on reflection and to prevent serious harm.'),
  ('US-CA', 'PSY', 12, 'California Family Code, section 6924; Health and Safety Code, section 124260',
    'http://www.leginfo.ca.gov/pub/15-16/bill/asm/ab_1801-1850/ab_1808_bill_20160404_amended_asm_v98.htm', 'Outpatient.'),
  ('US-CA', 'SEX', 12, 'California Family Code, section 6926',
    'https://www.legalfina.com/en/laws/ca/family_law/minors/medical_treatment/consent_by_minor',
    'Sexually transmitted diseases; section 6925 names no age for the prevention or treatment of pregnancy.'),
  ('US-CA', 'HIV', 12, 'California Family Code, section 6926',
    'https://www.legalfina.com/en/laws/ca/family_law/minors/medical_treatment/consent_by_minor', 'As a sexually transmitted or reportable disease.'),
  ('US-CA', 'ETH', 12, 'California Family Code, section 6929(b)', 'https://law.onecle.com/california/family/6929.html', null),
  ('US-FL', 'PSY', 13, 'Florida Statutes, section 394.4784',
    'http://www.leg.state.fl.us/statutes/index.cfm?App_mode=Display_Statute&Search_String=excess+hours&URL=0300-0399%2F0394%2FSections%2F0394.4784.html',
    'Outpatient crisis intervention.'),
  ('US-IL', 'SEX', 12, '410 ILCS 210/4', 'https://ilga.gov/legislation/ilcs/fulltext.asp?DocName=041002100K4', 'Sexually transmitted diseases.'),
  ('US-IL', 'HIV', 12, '410 ILCS 210/4', 'https://ilga.gov/legislation/ilcs/fulltext.asp?DocName=041002100K4', 'As a sexually transmitted disease.'),
  ('US-IL', 'ETH', 12, '410 ILCS 210/4', 'https://ilga.gov/legislation/ilcs/fulltext.asp?DocName=041002100K4', null),
  ('US-OR', 'PSY', 14, 'Oregon Revised Statutes, section 109.675', 'https://oregon.public.law/statutes/ors_109.675', 'Outpatient.'),
  ('US-OR', 'ETH', 14, 'Oregon Revised Statutes, section 109.675', 'https://oregon.public.law/statutes/ors_109.675',
    'Outpatient, excluding methadone maintenance.'),
  ('US-PA', 'PSY', 14, 'Act of Feb. 13, 1970, P.L. 19, No. 10, section 1.1 (35 P.S. § 10101.1)',
    'https://govt.westlaw.com/pac/Document/N67D94500D26A11EA93CAAA8D5255C4BE?viewType=FullText&originationContext=documenttoc&transitionType=CategoryPageItem&contextData=(sc.Default)',
    'A parent may consent as well.'),
  ('US-WA', 'PSY', 13, 'Revised Code of Washington, section 71.34.530', 'https://instalawyer.io/laws/revised-code-of-washington/7134530-outpatient-treatment-of', 'Outpatient.'),
  ('US-WA', 'ETH', 13, 'Revised Code of Washington, section 71.34.530', 'https://instalawyer.io/laws/revised-code-of-washington/7134530-outpatient-treatment-of',
    'Outpatient behavioral health services, substance use disorder included.'),
  ('US-WA', 'HIV', 14, 'Revised Code of Washington, section 70.24.110',
    'https://fastdemocracy.com/bill-summary/?billsummary_id=WAB00022141&billsummary_session=2025-2026&billsummary_state=wa',
    'As a sexually transmitted disease. SEX has no rule here: no age is named for contraception.')
) as r (jurisdiction_code, label, age, source, url, note);

-- Where no law says otherwise, genetic results stay with the parents until majority: it is they who permit such a test of a
-- minor, a newborn's screening above all, and have to act on it. Other labels begin with what a minor may decide alone.
insert into public.age_rules (jurisdiction_code, label, closes_at_age, basis, source, source_url, read_on, note) values
  ('001', 'GDIS', 18, 'guidance', 'American Academy of Pediatrics and American College of Medical Genetics and Genomics: '
    'Ethical and Policy Issues in Genetic Testing and Screening of Children. Pediatrics 131(3):620-622, 2013',
    'https://publications.aap.org/pediatrics/article-split/131/3/620/31026/Ethical-and-Policy-Issues-in-Genetic-Testing-and', '2026-11-20',
    'Parents permit the genetic testing of a minor. Likewise 45 CFR 164.502(g)(3): they represent a minor who did not consent alone.');

-- What it says of care in general it says of every other label.
insert into public.age_rules (jurisdiction_code, label, closes_at_age, basis, source, source_url, read_on, note)
select g.jurisdiction_code, l.code, g.age, g.basis, g.source, g.url, '2026-11-20', g.note
from public.sensitivity_labels as l
cross join (values
  ('001', 12, 'policy', 'Policy of this project: the youngest age at which any law in this table lets a minor decide alone.', null, null),
  ('AT', 14, 'law', 'Allgemeines bürgerliches Gesetzbuch, § 173(1)',
    'https://www.halmich.at/rechtsrahmen-fuer-behandlungen-bei-minderjaehrigen/', 'From 14 the capacity to consent alone is presumed.'),
  ('AU', 14, 'law', 'My Health Records legislation as amended in 2018: representatives are removed at 14',
    'https://www.myhealthrecord.gov.au/for-parents-of-14-17-year-olds', null),
  ('AU-NSW', 14, 'law', 'Minors (Property and Contracts) Act 1970 (NSW)',
    'https://basicmedicalkey.com/children-and-young-people', 'Consent to medical and dental treatment.'),
  ('CA-QC', 14, 'law', 'Civil Code of Québec, articles 14 and 17',
    'http://legisquebec.gouv.qc.ca/fr/showversion/cs/CCQ-1991?code=se:14&pointInTime=20190320', null),
  ('DK', 15, 'law', 'Sundhedsloven, § 17', 'https://danskelove.dk/sundhedsloven/17-19',
    'The minor consents and decides about disclosure; those with custody are to be informed, by the clinician.'),
  ('GB', 12, 'guidance', 'Information Commissioner''s Office: reasonable to follow Scotland''s presumption from 12 (Data Protection Act 2018, section 208(3))',
    'https://cy.ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/sharing-information-to-safeguard-children-and-young-people-education-sector/capacity-of-children-and-young-people-to-exercise-their-own-data-protection-rights', null),
  ('GB-SCT', 12, 'law', 'Data Protection Act 2018, section 208(3)',
    'http://www.legislation.gov.uk/ukpga/2018/12/part/7/crossheading/general/enacted/data.html',
    'Presumed able to decide about their own data.'),
  ('IE', 16, 'law', 'Non-Fatal Offences Against the Person Act 1997, section 23',
    'https://www.oireachtas.ie/ga/debates/debate/dail/1999-11-16/150/', 'Not where the Mental Health Act 2001 applies.'),
  ('IN', 18, 'law', 'Digital Personal Data Protection Act 2023, section 9',
    'https://www.lawweb.in/2025/11/digital-guardianship-in-motion-indias.html', 'Until 18 a parent consents to the processing of a child''s data.'),
  ('NL', 16, 'law', 'Wet op de geneeskundige behandelingsovereenkomst',
    'https://www.revalidatie-friesland.nl/faq/waarom-moet-mijn-kind-van-12-tot-16-jaar-mee-tekenen-om-mij-te-machtigen/',
    'From 12 to 15 both the minor and the parents consent.'),
  ('NZ', 16, 'law', 'Care of Children Act 2004, section 36',
    'http://www.nzlii.org/nz/journals/NZPubIntLawJl/2014/19.html', null),
  ('ZA', 12, 'law', 'Children''s Act 38 of 2005, section 129(2)',
    'https://5dok.net/document/4yrnp18z-protection-children-determination-african-specific-reference-treatment-operations.html',
    'Medical treatment, with sufficient maturity; HIV tests and contraceptives from 12 as well.')
) as g (jurisdiction_code, age, basis, source, url, note)
where l.code <> 'UNCLASSIFIED'
on conflict do nothing;

-- The jurisdiction itself, else its country, else the world; then their parents.
create function private.jurisdiction_line(p_jurisdiction text) returns table (code text, majority_age integer, distance integer)
language sql
stable
set search_path = ''
as $$
  with recursive line as (
    select j.code, j.parent_code, j.majority_age, 0 as distance from public.jurisdictions as j
    where j.code = coalesce(
      (select k.code from public.jurisdictions as k where k.code = p_jurisdiction),
      (select k.code from public.jurisdictions as k where k.code = split_part(p_jurisdiction, '-', 1)),
      '001')
    union all
    select j.code, j.parent_code, j.majority_age, line.distance + 1
    from line join public.jurisdictions as j on j.code = line.parent_code
  )
  select line.code, line.majority_age, line.distance from line
$$;
comment on function private.jurisdiction_line(text) is 'A jurisdiction and what it inherits from, nearest first; an unknown one inherits from its country or the world.';

create function private.majority_age(p_jurisdiction text) returns integer
language sql
stable
set search_path = ''
as $$
  select line.majority_age from private.jurisdiction_line(p_jurisdiction) as line
  where line.majority_age is not null order by line.distance limit 1
$$;
comment on function private.majority_age(text) is 'Age at which guardianship ends.';

create function private.age_rule(p_jurisdiction text, p_label_code text) returns integer
language sql
stable
set search_path = ''
as $$
  with nearest as (
    select distinct on (r.label) r.label, r.closes_at_age
    from private.jurisdiction_line(p_jurisdiction) as line
    join public.age_rules as r on r.jurisdiction_code = line.code
    order by r.label, line.distance
  )
  select min(n.closes_at_age) from nearest as n
  where n.label = p_label_code or not exists (select from nearest as m where m.label = p_label_code)
$$;
comment on function private.age_rule(text, text) is
  'Age at which a label closes to guardians. What has no rule, UNCLASSIFIED above all, may be anything: the youngest age of all labels.';
