-- Which code carries which sensitivity label. The rows are made from the tables of functions-shared/coding, each with its
-- source; no client changes them.
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

-- Rows generated from functions-shared/coding by scripts/terminology/build.ts; do not edit. Each names its source.
insert into public.sensitive_codes (code_system, match, code, label, note, source)
select s.uri, r.match, r.code, r.label, r.note, r.source
from (values
  ('ICD-10-CM', 'prefix', 'B20', 'HIV', 'HIV disease', 'HL7 v3 ActCode HIV'),
  ('ICD-10-CM', 'prefix', 'B97.35', 'HIV', 'HIV 2 as the cause of disease classified elsewhere', 'HL7 v3 ActCode HIV'),
  ('ICD-10-CM', 'prefix', 'O98.7', 'HIV', 'HIV disease complicating pregnancy', 'HL7 v3 ActCode HIV'),
  ('ICD-10-CM', 'prefix', 'R75', 'HIV', 'Inconclusive laboratory evidence of HIV', 'HL7 v3 ActCode HIV'),
  ('ICD-10-CM', 'prefix', 'Z11.4', 'HIV', 'Encounter for screening for HIV', 'HL7 v3 ActCode HIV'),
  ('ICD-10-CM', 'prefix', 'Z20.6', 'HIV', 'Contact with and exposure to HIV', 'HL7 v3 ActCode HIV'),
  ('ICD-10-CM', 'prefix', 'Z21', 'HIV', 'Asymptomatic HIV infection status', 'HL7 v3 ActCode HIV'),
  ('LOINC', 'exact', '20447-9', 'HIV', 'HIV 1 RNA viral load', 'HL7 v3 ActCode HIV'),
  ('LOINC', 'exact', '29541-0', 'HIV', 'HIV 1 RNA log viral load', 'HL7 v3 ActCode HIV'),
  ('LOINC', 'exact', '8123-2', 'HIV', 'CD3+CD4+ (T4 helper) cells/100 cells in Blood', 'HL7 v3 ActCode HIV; LOINC name (CD4 helper cells: staging of HIV)'),
  ('LOINC', 'exact', '24467-3', 'HIV', 'CD3+CD4+ (T4 helper) cells [#/volume] in Blood', 'HL7 v3 ActCode HIV; LOINC name (CD4 helper cells: staging of HIV)'),
  ('LOINC', 'exact', '54218-3', 'HIV', 'CD3+CD4+ (T4 helper) cells/CD3+CD8+ (T8 suppressor cells) cells [# Ratio] in Blood', 'HL7 v3 ActCode HIV; LOINC name (CD4 helper cells: staging of HIV)'),
  ('LOINC', 'exact', '7918-6', 'HIV', 'HIV 1+2 Ab [Presence] in Serum', 'HL7 v3 ActCode HIV'),
  ('LOINC', 'exact', '31201-7', 'HIV', 'HIV 1+2 Ab [Presence] in Serum or Plasma by Immunoassay', 'HL7 v3 ActCode HIV'),
  ('LOINC', 'exact', '48345-3', 'HIV', 'HIV 1+O+2 Ab [Presence] in Serum or Plasma', 'HL7 v3 ActCode HIV'),
  ('LOINC', 'exact', '24012-7', 'HIV', 'HIV 1 Ag [Presence] in Serum', 'HL7 v3 ActCode HIV'),
  ('LOINC', 'exact', '56888-1', 'HIV', 'HIV 1+2 Ab+HIV1 p24 Ag [Presence] in Serum or Plasma by Immunoassay', 'HL7 v3 ActCode HIV'),
  ('SNOMED', 'exact', '31676001', 'HIV', 'HIV antigen test', 'HL7 v3 ActCode HIV'),
  ('CVX', 'exact', '61', 'HIV', 'HIV vaccine', 'HL7 v3 ActCode HIV'),
  ('ATC', 'prefix', 'J05AE', 'HIV', 'Protease inhibitors (HIV)', 'HL7 v3 ActCode HIV; WHO ATC'),
  ('ATC', 'prefix', 'J05AF', 'HIV', 'Reverse transcriptase inhibitors', 'HL7 v3 ActCode HIV; WHO ATC'),
  ('ATC', 'prefix', 'J05AG', 'HIV', 'Non-nucleoside reverse transcriptase inhibitors', 'HL7 v3 ActCode HIV; WHO ATC'),
  ('ATC', 'prefix', 'J05AJ', 'HIV', 'Integrase inhibitors', 'HL7 v3 ActCode HIV; WHO ATC'),
  ('ATC', 'prefix', 'J05AR', 'HIV', 'Antivirals for HIV, combinations', 'HL7 v3 ActCode HIV; WHO ATC'),
  ('RxNorm', 'exact', '85762', 'HIV', 'ritonavir', 'HL7 v3 ActCode HIV; WHO ATC J05AE03'),
  ('RxNorm', 'exact', '134527', 'HIV', 'nelfinavir', 'HL7 v3 ActCode HIV; WHO ATC J05AE04'),
  ('RxNorm', 'exact', '358262', 'HIV', 'fosamprenavir', 'HL7 v3 ActCode HIV; WHO ATC J05AE07'),
  ('RxNorm', 'exact', '460132', 'HIV', 'darunavir', 'HL7 v3 ActCode HIV; WHO ATC J05AE10'),
  ('RxNorm', 'exact', '11413', 'HIV', 'zidovudine', 'HL7 v3 ActCode HIV; WHO ATC J05AF01'),
  ('RxNorm', 'exact', '3364', 'HIV', 'didanosine', 'HL7 v3 ActCode HIV; WHO ATC J05AF02'),
  ('RxNorm', 'exact', '59763', 'HIV', 'stavudine', 'HL7 v3 ActCode HIV; WHO ATC J05AF04'),
  ('RxNorm', 'exact', '68244', 'HIV', 'lamivudine', 'HL7 v3 ActCode HIV; WHO ATC J05AF05'),
  ('RxNorm', 'exact', '300195', 'HIV', 'tenofovir disoproxil', 'HL7 v3 ActCode HIV; WHO ATC J05AF07'),
  ('RxNorm', 'exact', '276237', 'HIV', 'emtricitabine', 'HL7 v3 ActCode HIV; WHO ATC J05AF09'),
  ('RxNorm', 'exact', '475969', 'HIV', 'etravirine', 'HL7 v3 ActCode HIV; WHO ATC J05AG04'),
  ('RxNorm', 'exact', '1102270', 'HIV', 'rilpivirine', 'HL7 v3 ActCode HIV; WHO ATC J05AG05'),
  ('RxNorm', 'exact', '719872', 'HIV', 'raltegravir', 'HL7 v3 ActCode HIV; WHO ATC J05AJ01'),
  ('RxNorm', 'exact', '1433868', 'HIV', 'dolutegravir', 'HL7 v3 ActCode HIV; WHO ATC J05AJ03'),
  ('RxNorm', 'exact', '2475077', 'HIV', 'cabotegravir', 'HL7 v3 ActCode HIV; WHO ATC J05AJ04'),
  ('RxNorm', 'exact', '620216', 'HIV', 'maraviroc', 'HL7 v3 ActCode HIV; WHO ATC J05AX09'),
  ('RxNorm', 'exact', '2625651', 'HIV', 'lenacapavir', 'HL7 v3 ActCode HIV; WHO ATC J05AX31'),
  ('RxNorm', 'exact', '214671', 'HIV', 'lamivudine / zidovudine', 'HL7 v3 ActCode HIV; WHO ATC J05AR01'),
  ('RxNorm', 'exact', '1727491', 'HIV', 'emtricitabine / tenofovir alafenamide', 'HL7 v3 ActCode HIV; WHO ATC J05AR17'),
  ('RxNorm', 'exact', '1008145', 'HIV', 'emtricitabine / tenofovir disoproxil', 'HL7 v3 ActCode HIV; WHO ATC J05AR03'),
  ('ICD-10-CM', 'prefix', 'F1', 'ETH', 'Mental and behavioral disorders due to psychoactive substance use', 'HL7 v3 ActCode ETH; 42 CFR Part 2'),
  ('ICD-10-CM', 'prefix', 'K70', 'ETH', 'Alcoholic liver disease', 'HL7 v3 ActCode ETH'),
  ('ICD-10-CM', 'prefix', 'T40', 'ETH', 'Poisoning by narcotics and hallucinogens', 'HL7 v3 ActCode ETH'),
  ('ICD-10-CM', 'prefix', 'T51', 'ETH', 'Toxic effect of alcohol', 'HL7 v3 ActCode ETH'),
  ('ICD-10-CM', 'prefix', 'Z71.4', 'ETH', 'Alcohol abuse counseling', 'HL7 v3 ActCode ETH; 42 CFR Part 2'),
  ('ICD-10-CM', 'prefix', 'Z71.5', 'ETH', 'Drug abuse counseling', 'HL7 v3 ActCode ETH; 42 CFR Part 2'),
  ('ICD-10-CM', 'prefix', 'K29.2', 'ETH', 'Alcoholic gastritis', 'HL7 v3 ActCode ETH; ICD-10-CM title'),
  ('ICD-10-CM', 'prefix', 'I42.6', 'ETH', 'Alcoholic cardiomyopathy', 'HL7 v3 ActCode ETH; ICD-10-CM title'),
  ('ICD-10-CM', 'prefix', 'Q86.0', 'ETH', 'Fetal alcohol syndrome', 'HL7 v3 ActCode ETH; ICD-10-CM title'),
  ('LOINC', 'exact', '5640-8', 'ETH', 'Ethanol in blood', 'HL7 v3 ActCode ETH'),
  ('LOINC', 'exact', '5644-0', 'ETH', 'Ethanol in urine', 'HL7 v3 ActCode ETH'),
  ('LOINC', 'exact', '14316-4', 'ETH', 'Benzodiazepines urine screen', 'HL7 v3 ActCode ETH'),
  ('LOINC', 'exact', '20664-9', 'ETH', 'Barbiturates urine screen', 'HL7 v3 ActCode ETH'),
  ('LOINC', 'exact', '48495-6', 'ETH', 'Carbohydrate deficient transferrin', 'HL7 v3 ActCode ETH'),
  ('LOINC', 'exact', '3349-8', 'ETH', 'Amphetamines [Presence] in Urine', 'HL7 v3 ActCode ETH; LOINC name (substance use)'),
  ('LOINC', 'exact', '3377-9', 'ETH', 'Barbiturates [Presence] in Urine', 'HL7 v3 ActCode ETH; LOINC name (substance use)'),
  ('LOINC', 'exact', '3390-2', 'ETH', 'Benzodiazepines [Presence] in Urine', 'HL7 v3 ActCode ETH; LOINC name (substance use)'),
  ('LOINC', 'exact', '3393-6', 'ETH', 'Benzoylecgonine [Presence] in Urine', 'HL7 v3 ActCode ETH; LOINC name (substance use)'),
  ('LOINC', 'exact', '3397-7', 'ETH', 'Cocaine [Presence] in Urine', 'HL7 v3 ActCode ETH; LOINC name (substance use)'),
  ('LOINC', 'exact', '3414-0', 'ETH', 'Buprenorphine [Presence] in Urine', 'HL7 v3 ActCode ETH; LOINC name (substance use)'),
  ('LOINC', 'exact', '3426-4', 'ETH', 'Tetrahydrocannabinol [Presence] in Urine', 'HL7 v3 ActCode ETH; LOINC name (substance use)'),
  ('LOINC', 'exact', '3773-9', 'ETH', 'Methadone [Presence] in Urine', 'HL7 v3 ActCode ETH; LOINC name (substance use)'),
  ('LOINC', 'exact', '3779-6', 'ETH', 'Methamphetamine [Presence] in Urine', 'HL7 v3 ActCode ETH; LOINC name (substance use)'),
  ('LOINC', 'exact', '3879-4', 'ETH', 'Opiates [Presence] in Urine', 'HL7 v3 ActCode ETH; LOINC name (substance use)'),
  ('LOINC', 'exact', '3936-2', 'ETH', 'Phencyclidine [Presence] in Urine', 'HL7 v3 ActCode ETH; LOINC name (substance use)'),
  ('LOINC', 'exact', '10998-3', 'ETH', 'Oxycodone [Presence] in Urine', 'HL7 v3 ActCode ETH; LOINC name (substance use)'),
  ('LOINC', 'exact', '18282-4', 'ETH', 'Cannabinoids [Presence] in Urine by Screen method', 'HL7 v3 ActCode ETH; LOINC name (substance use)'),
  ('LOINC', 'exact', '14719-9', 'ETH', 'Ethanol [Moles/volume] in Serum or Plasma', 'HL7 v3 ActCode ETH; LOINC name (substance use)'),
  ('LOINC', 'exact', '10366-3', 'ETH', 'Cotinine [Mass/volume] in Urine', 'HL7 v3 ActCode ETH; LOINC name (substance use)'),
  ('SNOMED', 'exact', '428211000124100', 'ETH', 'Assessment of substance use', 'HL7 v3 ActCode ETH; 42 CFR Part 2'),
  ('SNOMED', 'exact', '713106006', 'ETH', 'Screening for drug abuse', 'HL7 v3 ActCode ETH; 42 CFR Part 2'),
  ('SNOMED', 'exact', '763302001', 'ETH', 'AUDIT-C alcohol use assessment', 'HL7 v3 ActCode ETH; 42 CFR Part 2'),
  ('SNOMED', 'exact', '868187001', 'ETH', 'CRAFFT substance use assessment', 'HL7 v3 ActCode ETH; 42 CFR Part 2'),
  ('SNOMED', 'exact', '56876005', 'ETH', 'Drug rehabilitation and detoxification', 'HL7 v3 ActCode ETH; 42 CFR Part 2; SHIFT Task Force value set SyntheaOpioidAddictionVS'),
  ('ATC', 'prefix', 'N07BB', 'ETH', 'Drugs used in alcohol dependence', 'HL7 v3 ActCode ETH; 42 CFR Part 2; WHO ATC'),
  ('ATC', 'prefix', 'N07BC', 'ETH', 'Drugs used in opioid dependence', 'HL7 v3 ActCode ETH; 42 CFR Part 2; WHO ATC'),
  ('ATC', 'prefix', 'N07BA', 'ETH', 'Drugs used in nicotine dependence', 'HL7 v3 ActCode ETH; WHO ATC'),
  ('RxNorm', 'exact', '1819', 'ETH', 'buprenorphine', 'HL7 v3 ActCode ETH; 42 CFR Part 2'),
  ('RxNorm', 'exact', '3554', 'ETH', 'disulfiram', 'HL7 v3 ActCode ETH; 42 CFR Part 2'),
  ('RxNorm', 'exact', '28863', 'ETH', 'lofexidine', 'HL7 v3 ActCode ETH; 42 CFR Part 2; WHO ATC N07BC04'),
  ('RxNorm', 'exact', '591622', 'ETH', 'varenicline', 'HL7 v3 ActCode ETH; 42 CFR Part 2; WHO ATC N07BA03'),
  ('RxNorm', 'exact', '7242', 'ETH', 'naloxone', 'HL7 v3 ActCode ETH; SHIFT Task Force value set ExampleSubstanceUseCodes (buprenorphine/naloxone)'),
  ('RxNorm', 'exact', '2653', 'ETH', 'cocaine', 'HL7 v3 ActCode ETH; a substance of use as much as a drug'),
  ('RxNorm', 'exact', '6816', 'ETH', 'methamphetamine', 'HL7 v3 ActCode ETH; a substance of use as much as a drug'),
  ('RxNorm', 'exact', '448', 'ETH', 'ethanol', 'HL7 v3 ActCode ETH; a substance of use as much as a drug'),
  ('ICD-10-CM', 'prefix', 'F0', 'PSY', 'Mental disorders due to known physiological conditions', 'HL7 v3 ActCode PSY'),
  ('ICD-10-CM', 'prefix', 'F2', 'PSY', 'Mental and behavioral disorders', 'HL7 v3 ActCode PSY'),
  ('ICD-10-CM', 'prefix', 'F3', 'PSY', 'Mental and behavioral disorders', 'HL7 v3 ActCode PSY'),
  ('ICD-10-CM', 'prefix', 'F4', 'PSY', 'Mental and behavioral disorders', 'HL7 v3 ActCode PSY'),
  ('ICD-10-CM', 'prefix', 'F5', 'PSY', 'Mental and behavioral disorders', 'HL7 v3 ActCode PSY'),
  ('ICD-10-CM', 'prefix', 'F6', 'PSY', 'Mental and behavioral disorders', 'HL7 v3 ActCode PSY'),
  ('ICD-10-CM', 'prefix', 'F7', 'PSY', 'Mental and behavioral disorders', 'HL7 v3 ActCode PSY'),
  ('ICD-10-CM', 'prefix', 'F8', 'PSY', 'Mental and behavioral disorders', 'HL7 v3 ActCode PSY'),
  ('ICD-10-CM', 'prefix', 'F9', 'PSY', 'Mental and behavioral disorders', 'HL7 v3 ActCode PSY'),
  ('ICD-10-CM', 'prefix', 'R45.85', 'PSY', 'Homicidal and suicidal ideations', 'HL7 v3 ActCode PSY'),
  ('ICD-10-CM', 'prefix', 'T14.91', 'PSY', 'Suicide attempt', 'HL7 v3 ActCode PSY'),
  ('ICD-10-CM', 'prefix', 'R44.3', 'PSY', 'Hallucinations', 'HL7 v3 ActCode PSY; ICD-10-CM title'),
  ('ICD-10-CM', 'prefix', 'G30', 'PSY', 'Alzheimer''s disease', 'HL7 v3 ActCode PSY; SHIFT Task Force value set SyntheaDementiaVS'),
  ('LOINC', 'exact', '14334-7', 'PSY', 'Lithium level', 'HL7 v3 ActCode PSY'),
  ('LOINC', 'exact', '3335-7', 'PSY', 'Amitriptyline+Nortriptyline [Mass/volume] in Serum or Plasma', 'HL7 v3 ActCode PSY; LOINC name (level of a psychiatric drug)'),
  ('LOINC', 'exact', '3457-9', 'PSY', 'chlordiazePOXIDE [Mass/volume] in Serum or Plasma', 'HL7 v3 ActCode PSY; LOINC name (level of a psychiatric drug)'),
  ('LOINC', 'exact', '3536-0', 'PSY', 'Norclomipramine [Mass/volume] in Serum or Plasma', 'HL7 v3 ActCode PSY; LOINC name (level of a psychiatric drug)'),
  ('LOINC', 'exact', '3582-4', 'PSY', 'Doxepin+Nordoxepin [Mass/volume] in Serum or Plasma', 'HL7 v3 ActCode PSY; LOINC name (level of a psychiatric drug)'),
  ('LOINC', 'exact', '3862-0', 'PSY', 'Nordoxepin [Mass/volume] in Serum or Plasma', 'HL7 v3 ActCode PSY; LOINC name (level of a psychiatric drug)'),
  ('LOINC', 'exact', '3872-9', 'PSY', 'Nortriptyline [Mass/volume] in Serum or Plasma', 'HL7 v3 ActCode PSY; LOINC name (level of a psychiatric drug)'),
  ('LOINC', 'exact', '11004-9', 'PSY', 'Tricyclic antidepressants [Presence] in Urine', 'HL7 v3 ActCode PSY; LOINC name (level of a psychiatric drug)'),
  ('SNOMED', 'exact', '80583007', 'PSY', 'Severe anxiety (panic)', 'HL7 v3 ActCode PSY'),
  ('SNOMED', 'exact', '171207006', 'PSY', 'Depression screening', 'HL7 v3 ActCode PSY'),
  ('SNOMED', 'exact', '715252007', 'PSY', 'Depression screening by PHQ-9', 'HL7 v3 ActCode PSY'),
  ('SNOMED', 'exact', '454711000124102', 'PSY', 'Depression screening by PHQ-2', 'HL7 v3 ActCode PSY'),
  ('SNOMED', 'exact', '710841007', 'PSY', 'Assessment of anxiety', 'HL7 v3 ActCode PSY'),
  ('SNOMED', 'exact', '88848003', 'PSY', 'Psychiatric follow-up', 'HL7 v3 ActCode PSY; SHIFT Task Force value set SyntheaSelfHarmVS'),
  ('SNOMED', 'exact', '90407005', 'PSY', 'Evaluation of psychiatric state of patient', 'HL7 v3 ActCode PSY; SHIFT Task Force value set SyntheaSelfHarmVS'),
  ('SNOMED', 'exact', '183401008', 'PSY', 'Anti-suicide psychotherapy', 'HL7 v3 ActCode PSY; SHIFT Task Force value set SyntheaSelfHarmVS'),
  ('SNOMED', 'exact', '228557008', 'PSY', 'Cognitive and behavioral therapy', 'HL7 v3 ActCode PSY; SHIFT Task Force value set SyntheaAttentionDeficitDisorderVS'),
  ('ATC', 'prefix', 'N05A', 'PSY', 'Antipsychotics', 'HL7 v3 ActCode PSY; WHO ATC'),
  ('ATC', 'prefix', 'N06A', 'PSY', 'Antidepressants', 'HL7 v3 ActCode PSY; WHO ATC'),
  ('ATC', 'prefix', 'N06D', 'PSY', 'Anti-dementia drugs', 'HL7 v3 ActCode PSY; WHO ATC'),
  ('RxNorm', 'exact', '42351', 'PSY', 'lithium carbonate', 'HL7 v3 ActCode PSY'),
  ('RxNorm', 'exact', '51272', 'PSY', 'quetiapine', 'HL7 v3 ActCode PSY'),
  ('RxNorm', 'exact', '2403', 'PSY', 'chlorpromazine', 'HL7 v3 ActCode PSY; WHO ATC N05AA01'),
  ('RxNorm', 'exact', '4496', 'PSY', 'fluphenazine', 'HL7 v3 ActCode PSY; WHO ATC N05AB02'),
  ('RxNorm', 'exact', '8704', 'PSY', 'prochlorperazine', 'HL7 v3 ActCode PSY; WHO ATC N05AB04'),
  ('RxNorm', 'exact', '10800', 'PSY', 'trifluoperazine', 'HL7 v3 ActCode PSY; WHO ATC N05AB06'),
  ('RxNorm', 'exact', '2275602', 'PSY', 'lumateperone', 'HL7 v3 ActCode PSY; WHO ATC N05AD10'),
  ('RxNorm', 'exact', '115698', 'PSY', 'ziprasidone', 'HL7 v3 ActCode PSY; WHO ATC N05AE04'),
  ('RxNorm', 'exact', '1040028', 'PSY', 'lurasidone', 'HL7 v3 ActCode PSY; WHO ATC N05AE05'),
  ('RxNorm', 'exact', '10510', 'PSY', 'thiothixene', 'HL7 v3 ActCode PSY; WHO ATC N05AF04'),
  ('RxNorm', 'exact', '6475', 'PSY', 'loxapine', 'HL7 v3 ActCode PSY; WHO ATC N05AH01'),
  ('RxNorm', 'exact', '679314', 'PSY', 'paliperidone', 'HL7 v3 ActCode PSY; WHO ATC N05AX13'),
  ('RxNorm', 'exact', '73178', 'PSY', 'iloperidone', 'HL7 v3 ActCode PSY; WHO ATC N05AX14'),
  ('RxNorm', 'exact', '1667655', 'PSY', 'cariprazine', 'HL7 v3 ActCode PSY; WHO ATC N05AX15'),
  ('RxNorm', 'exact', '1658314', 'PSY', 'brexpiprazole', 'HL7 v3 ActCode PSY; WHO ATC N05AX16'),
  ('RxNorm', 'exact', '10734', 'PSY', 'tranylcypromine', 'HL7 v3 ActCode PSY; WHO ATC N06AF04'),
  ('RxNorm', 'exact', '10737', 'PSY', 'trazodone', 'HL7 v3 ActCode PSY; WHO ATC N06AX05'),
  ('RxNorm', 'exact', '31565', 'PSY', 'nefazodone', 'HL7 v3 ActCode PSY; WHO ATC N06AX06'),
  ('RxNorm', 'exact', '11196', 'PSY', 'viloxazine', 'HL7 v3 ActCode PSY; WHO ATC N06AX09'),
  ('RxNorm', 'exact', '588250', 'PSY', 'milnacipran', 'HL7 v3 ActCode PSY; WHO ATC N06AX17'),
  ('RxNorm', 'exact', '734064', 'PSY', 'desvenlafaxine', 'HL7 v3 ActCode PSY; WHO ATC N06AX23'),
  ('RxNorm', 'exact', '1086769', 'PSY', 'vilazodone', 'HL7 v3 ActCode PSY; WHO ATC N06AX24'),
  ('RxNorm', 'exact', '1455099', 'PSY', 'vortioxetine', 'HL7 v3 ActCode PSY; WHO ATC N06AX26'),
  ('RxNorm', 'exact', '1433212', 'PSY', 'levomilnacipran', 'HL7 v3 ActCode PSY; WHO ATC N06AX28'),
  ('RxNorm', 'exact', '3322', 'PSY', 'diazepam', 'HL7 v3 ActCode PSY; WHO ATC N05BA01'),
  ('RxNorm', 'exact', '2356', 'PSY', 'chlordiazepoxide', 'HL7 v3 ActCode PSY; WHO ATC N05BA02'),
  ('RxNorm', 'exact', '7781', 'PSY', 'oxazepam', 'HL7 v3 ActCode PSY; WHO ATC N05BA04'),
  ('RxNorm', 'exact', '2353', 'PSY', 'clorazepate', 'HL7 v3 ActCode PSY; WHO ATC N05BA05'),
  ('RxNorm', 'exact', '6470', 'PSY', 'lorazepam', 'HL7 v3 ActCode PSY; WHO ATC N05BA06'),
  ('RxNorm', 'exact', '596', 'PSY', 'alprazolam', 'HL7 v3 ActCode PSY; WHO ATC N05BA12'),
  ('RxNorm', 'exact', '6760', 'PSY', 'meprobamate', 'HL7 v3 ActCode PSY; WHO ATC N05BC01'),
  ('RxNorm', 'exact', '1827', 'PSY', 'buspirone', 'HL7 v3 ActCode PSY; WHO ATC N05BE01'),
  ('RxNorm', 'exact', '3288', 'PSY', 'dextroamphetamine', 'HL7 v3 ActCode PSY; WHO ATC N06BA02'),
  ('RxNorm', 'exact', '6816', 'PSY', 'methamphetamine', 'HL7 v3 ActCode PSY; WHO ATC N06BA03'),
  ('RxNorm', 'exact', '6901', 'PSY', 'methylphenidate', 'HL7 v3 ActCode PSY; WHO ATC N06BA04'),
  ('RxNorm', 'exact', '38400', 'PSY', 'atomoxetine', 'HL7 v3 ActCode PSY; WHO ATC N06BA09'),
  ('RxNorm', 'exact', '352372', 'PSY', 'dexmethylphenidate', 'HL7 v3 ActCode PSY; WHO ATC N06BA11'),
  ('RxNorm', 'exact', '700810', 'PSY', 'lisdexamfetamine', 'HL7 v3 ActCode PSY; WHO ATC N06BA12'),
  ('RxNorm', 'exact', '6719', 'PSY', 'memantine', 'HL7 v3 ActCode PSY; WHO ATC N06DX01'),
  ('RxNorm', 'exact', '183379', 'PSY', 'rivastigmine', 'HL7 v3 ActCode PSY; WHO ATC N06DA03'),
  ('RxNorm', 'exact', '2626143', 'PSY', 'lecanemab', 'HL7 v3 ActCode PSY; WHO ATC N06DX04'),
  ('ICD-10-CM', 'prefix', 'A5', 'SEX', 'Infections with a predominantly sexual mode of transmission', 'HL7 v3 ActCode SEX'),
  ('ICD-10-CM', 'prefix', 'A60', 'SEX', 'Infections with a predominantly sexual mode of transmission', 'HL7 v3 ActCode SEX'),
  ('ICD-10-CM', 'prefix', 'A61', 'SEX', 'Infections with a predominantly sexual mode of transmission', 'HL7 v3 ActCode SEX'),
  ('ICD-10-CM', 'prefix', 'A62', 'SEX', 'Infections with a predominantly sexual mode of transmission', 'HL7 v3 ActCode SEX'),
  ('ICD-10-CM', 'prefix', 'A63', 'SEX', 'Infections with a predominantly sexual mode of transmission', 'HL7 v3 ActCode SEX'),
  ('ICD-10-CM', 'prefix', 'A64', 'SEX', 'Infections with a predominantly sexual mode of transmission', 'HL7 v3 ActCode SEX'),
  ('ICD-10-CM', 'prefix', 'F52', 'SEX', 'Sexual dysfunction', 'HL7 v3 ActCode SEX'),
  ('ICD-10-CM', 'prefix', 'F65', 'SEX', 'Paraphilias', 'HL7 v3 ActCode SEX'),
  ('ICD-10-CM', 'prefix', 'N52', 'SEX', 'Male erectile dysfunction', 'HL7 v3 ActCode SEX'),
  ('ICD-10-CM', 'prefix', 'O03', 'SEX', 'Spontaneous abortion', 'HL7 v3 ActCode SEX'),
  ('ICD-10-CM', 'prefix', 'O04', 'SEX', 'Complications following induced termination of pregnancy', 'HL7 v3 ActCode SEX'),
  ('ICD-10-CM', 'prefix', 'T74.2', 'SEX', 'Sexual abuse, confirmed', 'HL7 v3 ActCode SEX'),
  ('ICD-10-CM', 'prefix', 'Z30', 'SEX', 'Contraceptive management', 'HL7 v3 ActCode SEX'),
  ('ICD-10-CM', 'prefix', 'Z33', 'SEX', 'Pregnant state', 'HL7 v3 ActCode SEX'),
  ('ICD-10-CM', 'prefix', 'Z72.5', 'SEX', 'High risk sexual behavior', 'HL7 v3 ActCode SEX'),
  ('ICD-10-CM', 'prefix', 'O', 'SEX', 'Pregnancy, childbirth and the puerperium', 'HL7 v3 ActCode SEX; SHIFT Task Force value set SyntheaPregnancyVS; California Family Code 6925'),
  ('ICD-10-CM', 'prefix', 'Z33.2', 'SEX', 'Encounter for elective termination of pregnancy', 'HL7 v3 ActCode SEX; Health Net of California, abortion-related diagnoses for AB 352 (SHIFT Task Force vs-abortion-topics-healthnet)'),
  ('ICD-10-CM', 'prefix', 'Z64.0', 'SEX', 'Problems related to unwanted pregnancy', 'HL7 v3 ActCode SEX; Health Net of California, abortion-related diagnoses for AB 352 (SHIFT Task Force vs-abortion-topics-healthnet)'),
  ('ICD-10-CM', 'prefix', 'N46', 'SEX', 'Male infertility', 'HL7 v3 ActCode SEX; ICD-10-CM title'),
  ('ICD-10-CM', 'prefix', 'N97', 'SEX', 'Female infertility', 'HL7 v3 ActCode SEX; ICD-10-CM title'),
  ('ICD-10-CM', 'prefix', 'A74.0', 'SEX', 'Chlamydial conjunctivitis', 'HL7 v3 ActCode SEX; ICD-10-CM title'),
  ('ICD-10-CM', 'prefix', 'F53', 'SEX', 'Postpartum depression', 'HL7 v3 ActCode SEX; SHIFT Task Force value set SyntheaPregnancyVS; California Family Code 6925'),
  ('ICD-10-CM', 'prefix', 'N73', 'SEX', 'Female pelvic inflammatory disease', 'HL7 v3 ActCode SEX; ICD-10-CM title'),
  ('LOINC', 'exact', '2106-3', 'SEX', 'Urine pregnancy test', 'HL7 v3 ActCode SEX'),
  ('LOINC', 'exact', '5209-2', 'SEX', 'Herpes simplex virus 2 IgG', 'HL7 v3 ActCode SEX'),
  ('LOINC', 'exact', '60256-5', 'SEX', 'Neisseria gonorrhoeae', 'HL7 v3 ActCode SEX'),
  ('LOINC', 'exact', '19080-1', 'SEX', 'Choriogonadotropin [Units/volume] in Serum or Plasma', 'HL7 v3 ActCode SEX; LOINC name (choriogonadotropin: pregnancy)'),
  ('LOINC', 'exact', '21198-7', 'SEX', 'Choriogonadotropin.beta subunit [Units/volume] in Serum or Plasma', 'HL7 v3 ActCode SEX; LOINC name (choriogonadotropin: pregnancy)'),
  ('LOINC', 'exact', '32046-5', 'SEX', 'Pregnancy associated plasma protein A [Units/volume] in Serum or Plasma', 'HL7 v3 ActCode SEX; LOINC name (pregnancy associated)'),
  ('LOINC', 'exact', '3160-9', 'SEX', 'Volume of Semen', 'HL7 v3 ActCode SEX; LOINC name (semen)'),
  ('LOINC', 'exact', '83104-0', 'SEX', 'Mullerian inhibiting substance [Mass/volume] in Serum or Plasma by Immunoassay', 'HL7 v3 ActCode SEX; LOINC name (Mullerian inhibiting substance: fertility)'),
  ('LOINC', 'exact', '20507-0', 'SEX', 'Reagin Ab [Presence] in Serum by RPR', 'HL7 v3 ActCode SEX; LOINC name (syphilis)'),
  ('LOINC', 'exact', '31147-2', 'SEX', 'Reagin Ab [Titer] in Serum by RPR', 'HL7 v3 ActCode SEX; LOINC name (syphilis)'),
  ('LOINC', 'exact', '5292-8', 'SEX', 'Reagin Ab [Presence] in Serum by VDRL', 'HL7 v3 ActCode SEX; LOINC name (syphilis)'),
  ('LOINC', 'exact', '24110-9', 'SEX', 'Treponema pallidum Ab [Presence] in Serum by Immunoassay', 'HL7 v3 ActCode SEX; LOINC name (syphilis)'),
  ('LOINC', 'exact', '6561-5', 'SEX', 'Treponema pallidum IgG Ab [Presence] in Serum', 'HL7 v3 ActCode SEX; LOINC name (syphilis)'),
  ('LOINC', 'exact', '42931-6', 'SEX', 'Chlamydia trachomatis rRNA [Presence] in Urine', 'HL7 v3 ActCode SEX; LOINC name (chlamydia)'),
  ('LOINC', 'exact', '6357-8', 'SEX', 'Chlamydia trachomatis DNA [Presence] in Urine', 'HL7 v3 ActCode SEX; LOINC name (chlamydia)'),
  ('LOINC', 'exact', '5206-8', 'SEX', 'Herpes simplex virus 1 IgG Ab [Units/volume] in Serum by Immunoassay', 'HL7 v3 ActCode SEX; LOINC name (herpes simplex)'),
  ('LOINC', 'exact', '2118-8', 'SEX', 'Choriogonadotropin (pregnancy test) [Presence] in Serum or Plasma', 'HL7 v3 ActCode SEX; LOINC name (pregnancy test)'),
  ('LOINC', 'exact', '8248-7', 'SEX', 'Spermatozoa [Presence] in Urine sediment by Light microscopy', 'HL7 v3 ActCode SEX; LOINC name (semen)'),
  ('LOINC', 'exact', '20450-3', 'SEX', 'Alpha-1-Fetoprotein [Multiple of the median] in Serum or Plasma', 'HL7 v3 ActCode SEX; LOINC name (maternal screening)'),
  ('LOINC', 'exact', '20466-9', 'SEX', 'Estriol (E3).unconjugated [Multiple of the median] in Serum or Plasma', 'HL7 v3 ActCode SEX; LOINC name (maternal screening)'),
  ('LOINC', 'exact', '2250-9', 'SEX', 'Estriol (E3).unconjugated [Mass/volume] in Serum or Plasma', 'HL7 v3 ActCode SEX; LOINC name (maternal screening)'),
  ('LOINC', 'exact', '14976-5', 'SEX', 'Lecithin/Sphingomyelin [Ratio] in Amniotic fluid', 'HL7 v3 ActCode SEX; LOINC name (amniotic fluid: pregnancy)'),
  ('LOINC', 'exact', '19114-8', 'SEX', 'Lamellar bodies [#/volume] in Amniotic fluid', 'HL7 v3 ActCode SEX; LOINC name (amniotic fluid: pregnancy)'),
  ('LOINC', 'exact', '4633-4', 'SEX', 'Hemoglobin F/Hemoglobin.total in Blood by Kleihauer-Betke method', 'HL7 v3 ActCode SEX; LOINC name (fetal cells in a mother)'),
  ('SNOMED', 'exact', '156073000', 'SEX', 'Complete miscarriage', 'HL7 v3 ActCode SEX'),
  ('SNOMED', 'exact', '10383002', 'SEX', 'Counseling for termination of pregnancy', 'HL7 v3 ActCode SEX'),
  ('SNOMED', 'exact', '386394001', 'SEX', 'Pregnancy termination care', 'HL7 v3 ActCode SEX'),
  ('SNOMED', 'exact', '714812005', 'SEX', 'Induced termination of pregnancy', 'HL7 v3 ActCode SEX'),
  ('SNOMED', 'exact', '65200003', 'SEX', 'Insertion of intrauterine contraceptive device', 'HL7 v3 ActCode SEX'),
  ('SNOMED', 'exact', '68254000', 'SEX', 'Removal of intrauterine device', 'HL7 v3 ActCode SEX'),
  ('SNOMED', 'exact', '46706006', 'SEX', 'Replacement of contraceptive intrauterine device', 'HL7 v3 ActCode SEX'),
  ('SNOMED', 'exact', '169553002', 'SEX', 'Insertion of subcutaneous contraceptive', 'HL7 v3 ActCode SEX'),
  ('SNOMED', 'exact', '301807007', 'SEX', 'Removal of subcutaneous contraceptive', 'HL7 v3 ActCode SEX'),
  ('SNOMED', 'exact', '252160004', 'SEX', 'Standard pregnancy test', 'HL7 v3 ActCode SEX'),
  ('SNOMED', 'exact', '269828009', 'SEX', 'Syphilis titer test', 'HL7 v3 ActCode SEX'),
  ('SNOMED', 'exact', '165829005', 'SEX', 'Gonorrhea titer test', 'HL7 v3 ActCode SEX'),
  ('SNOMED', 'exact', '310861008', 'SEX', 'Chlamydia antigen test', 'HL7 v3 ActCode SEX'),
  ('SNOMED', 'exact', '275833003', 'SEX', 'AFP test - antenatal', 'HL7 v3 ActCode SEX; SHIFT Task Force value set SyntheaPregnancyVS'),
  ('SNOMED', 'exact', '169673001', 'SEX', 'Antenatal RhD antibody screening', 'HL7 v3 ActCode SEX; SHIFT Task Force value set SyntheaPregnancyVS'),
  ('SNOMED', 'exact', '225158009', 'SEX', 'Auscultation of the fetal heart', 'HL7 v3 ActCode SEX; SHIFT Task Force value set SyntheaPregnancyVS'),
  ('SNOMED', 'exact', '11466000', 'SEX', 'Cesarean section', 'HL7 v3 ActCode SEX; SHIFT Task Force value set SyntheaPregnancyVS'),
  ('SNOMED', 'exact', '90226004', 'SEX', 'Cytopathology procedure, preparation of smear, genital source', 'HL7 v3 ActCode SEX; SHIFT Task Force value set SyntheaPregnancyVS'),
  ('SNOMED', 'exact', '274804006', 'SEX', 'Evaluation of uterine fundal height', 'HL7 v3 ActCode SEX; SHIFT Task Force value set SyntheaPregnancyVS'),
  ('SNOMED', 'exact', '271442007', 'SEX', 'Fetal anatomy study', 'HL7 v3 ActCode SEX; SHIFT Task Force value set SyntheaPregnancyVS'),
  ('SNOMED', 'exact', '236974004', 'SEX', 'Instrumental delivery', 'HL7 v3 ActCode SEX; SHIFT Task Force value set SyntheaPregnancyVS'),
  ('SNOMED', 'exact', '31208007', 'SEX', 'Medical induction of labor', 'HL7 v3 ActCode SEX; SHIFT Task Force value set SyntheaPregnancyVS'),
  ('SNOMED', 'exact', '51116004', 'SEX', 'RhD passive immunization', 'HL7 v3 ActCode SEX; SHIFT Task Force value set SyntheaPregnancyVS'),
  ('SNOMED', 'exact', '169230002', 'SEX', 'Ultrasound scan for fetal viability', 'HL7 v3 ActCode SEX; SHIFT Task Force value set SyntheaPregnancyVS'),
  ('SNOMED', 'exact', '118001005', 'SEX', 'Streptococcus pneumoniae group B antigen assay', 'HL7 v3 ActCode SEX; SHIFT Task Force value set SyntheaPregnancyVS'),
  ('SNOMED', 'exact', '443529005', 'SEX', 'Detection of chromosomal aneuploidy in prenatal amniotic fluid specimen using fluorescence in situ hybridization screening technique', 'HL7 v3 ActCode SEX; SHIFT Task Force value set SyntheaPregnancyVS'),
  ('SNOMED', 'exact', '66348005', 'SEX', 'Childbirth', 'HL7 v3 ActCode SEX; SNOMED CT name (delivery)'),
  ('SNOMED', 'exact', '177184002', 'SEX', 'Normal delivery procedure', 'HL7 v3 ActCode SEX; SNOMED CT name (delivery)'),
  ('SNOMED', 'exact', '866148006', 'SEX', 'Screening for domestic abuse', 'HL7 v3 ActCode SDV, carried as SEX: there is no label of its own'),
  ('SNOMED', 'exact', '424619006', 'SEX', 'Prenatal visit', 'HL7 v3 ActCode SEX; SHIFT Task Force value set SyntheaPregnancyVS'),
  ('SNOMED', 'exact', '424441002', 'SEX', 'Prenatal initial visit', 'HL7 v3 ActCode SEX; SHIFT Task Force value set SyntheaPregnancyVS'),
  ('SNOMED', 'exact', '169762003', 'SEX', 'Postnatal visit', 'HL7 v3 ActCode SEX; SHIFT Task Force value set SyntheaPregnancyVS'),
  ('SNOMED', 'exact', '183460006', 'SEX', 'Obstetric emergency hospital admission', 'HL7 v3 ActCode SEX; SHIFT Task Force value set SyntheaPregnancyVS'),
  ('CVX', 'exact', '60', 'SEX', 'herpes simplex 2 vaccine', 'HL7 v3 ActCode SEX; CVX name'),
  ('ATC', 'prefix', 'G03A', 'SEX', 'Hormonal contraceptives for systemic use', 'HL7 v3 ActCode SEX; WHO ATC'),
  ('ATC', 'prefix', 'G02B', 'SEX', 'Contraceptives for topical use', 'HL7 v3 ActCode SEX; WHO ATC'),
  ('ATC', 'prefix', 'G03G', 'SEX', 'Gonadotropins and other ovulation stimulants', 'HL7 v3 ActCode SEX; WHO ATC'),
  ('RxNorm', 'exact', '7514', 'SEX', 'norethindrone', 'HL7 v3 ActCode SEX; WHO ATC G03AC01'),
  ('RxNorm', 'exact', '6373', 'SEX', 'levonorgestrel', 'HL7 v3 ActCode SEX; WHO ATC G03AD01'),
  ('RxNorm', 'exact', '6691', 'SEX', 'medroxyprogesterone', 'HL7 v3 ActCode SEX; WHO ATC G03AC06'),
  ('RxNorm', 'exact', '6964', 'SEX', 'mifepristone', 'HL7 v3 ActCode SEX; WHO ATC G03XB01'),
  ('RxNorm', 'exact', '42331', 'SEX', 'misoprostol', 'HL7 v3 ActCode SEX; WHO ATC G02AD06'),
  ('RxNorm', 'exact', '2596', 'SEX', 'clomiphene', 'HL7 v3 ActCode SEX; WHO ATC G03GB02'),
  ('RxNorm', 'exact', '4986', 'SEX', 'chorionic gonadotropin', 'HL7 v3 ActCode SEX; WHO ATC G03GA01'),
  ('RxNorm', 'exact', '25357', 'SEX', 'follitropin beta', 'HL7 v3 ActCode SEX; WHO ATC G03GA06'),
  ('RxNorm', 'exact', '10379', 'SEX', 'testosterone', 'HL7 v3 ActCode SEX; WHO ATC G03BA03'),
  ('RxNorm', 'exact', '6904', 'SEX', 'methyltestosterone', 'HL7 v3 ActCode SEX; WHO ATC G03BA02'),
  ('RxNorm', 'exact', '4083', 'SEX', 'estradiol', 'HL7 v3 ActCode SEX; WHO ATC G03CA03'),
  ('RxNorm', 'exact', '4099', 'SEX', 'estrogens, conjugated (USP)', 'HL7 v3 ActCode SEX; WHO ATC G03CA57'),
  ('RxNorm', 'exact', '8727', 'SEX', 'progesterone', 'HL7 v3 ActCode SEX; WHO ATC G03DA04'),
  ('RxNorm', 'exact', '136411', 'SEX', 'sildenafil', 'HL7 v3 ActCode SEX; WHO ATC G04BE03'),
  ('RxNorm', 'exact', '358263', 'SEX', 'tadalafil', 'HL7 v3 ActCode SEX; WHO ATC G04BE08'),
  ('RxNorm', 'exact', '306674', 'SEX', 'vardenafil', 'HL7 v3 ActCode SEX; WHO ATC G04BE09'),
  ('ICD-10-CM', 'prefix', 'D56', 'GDIS', 'Thalassemia', 'HL7 v3 ActCode GDIS'),
  ('ICD-10-CM', 'prefix', 'D57', 'GDIS', 'Sickle-cell disorders', 'HL7 v3 ActCode GDIS'),
  ('ICD-10-CM', 'prefix', 'E84', 'GDIS', 'Cystic fibrosis', 'HL7 v3 ActCode GDIS'),
  ('ICD-10-CM', 'prefix', 'G10', 'GDIS', 'Huntington''s disease', 'HL7 v3 ActCode GDIS'),
  ('ICD-10-CM', 'prefix', 'Q9', 'GDIS', 'Chromosomal abnormalities', 'HL7 v3 ActCode GDIS'),
  ('ICD-10-CM', 'prefix', 'Z14', 'GDIS', 'Genetic carrier', 'HL7 v3 ActCode GDIS'),
  ('ICD-10-CM', 'prefix', 'Z15', 'GDIS', 'Genetic susceptibility to disease', 'HL7 v3 ActCode GDIS'),
  ('ICD-10-CM', 'prefix', 'D58', 'GDIS', 'Hereditary hemolytic anemias', 'HL7 v3 ActCode GDIS; ICD-10-CM title'),
  ('ICD-10-CM', 'prefix', 'D64.4', 'GDIS', 'Congenital dyserythropoietic anemia', 'HL7 v3 ActCode GDIS; ICD-10-CM title'),
  ('ICD-10-CM', 'prefix', 'D68.0', 'GDIS', 'Von Willebrand disease', 'HL7 v3 ActCode GDIS; ICD-10-CM title'),
  ('ICD-10-CM', 'prefix', 'E73.0', 'GDIS', 'Congenital lactase deficiency', 'HL7 v3 ActCode GDIS; ICD-10-CM title'),
  ('ICD-10-CM', 'prefix', 'G11', 'GDIS', 'Hereditary ataxia', 'HL7 v3 ActCode GDIS; ICD-10-CM title'),
  ('ICD-10-CM', 'prefix', 'G60.0', 'GDIS', 'Hereditary motor and sensory neuropathy', 'HL7 v3 ActCode GDIS; ICD-10-CM title'),
  ('ICD-10-CM', 'prefix', 'H35.5', 'GDIS', 'Hereditary retinal dystrophy', 'HL7 v3 ActCode GDIS; ICD-10-CM title'),
  ('ICD-10-CM', 'prefix', 'I78.0', 'GDIS', 'Hereditary hemorrhagic telangiectasia', 'HL7 v3 ActCode GDIS; ICD-10-CM title'),
  ('ICD-10-CM', 'prefix', 'Q80.1', 'GDIS', 'X-linked ichthyosis', 'HL7 v3 ActCode GDIS; ICD-10-CM title'),
  ('ICD-10-CM', 'prefix', 'E88.4', 'GDIS', 'Mitochondrial metabolism disorders (MELAS, MERRF)', 'HL7 v3 ActCode GDIS; ICD-10-CM title'),
  ('LOINC', 'exact', '4625-0', 'GDIS', 'Hemoglobin S fraction', 'HL7 v3 ActCode GDIS'),
  ('LOINC', 'exact', '4551-8', 'GDIS', 'Hemoglobin A2/Hemoglobin.total in Blood', 'HL7 v3 ActCode GDIS; LOINC name (hemoglobin fractions: thalassemia, sickle-cell disorders)'),
  ('LOINC', 'exact', '4576-5', 'GDIS', 'Hemoglobin F/Hemoglobin.total in Blood', 'HL7 v3 ActCode GDIS; LOINC name (hemoglobin fractions: thalassemia, sickle-cell disorders)'),
  ('LOINC', 'exact', '21667-1', 'GDIS', 'F5 gene mutations found [Identifier] in Blood or Tissue', 'HL7 v3 ActCode GDIS; LOINC name (gene)'),
  ('LOINC', 'exact', '24475-6', 'GDIS', 'F2 gene p.G20210A [Presence] in Blood or Tissue', 'HL7 v3 ActCode GDIS; LOINC name (gene)'),
  ('LOINC', 'exact', '4563-3', 'GDIS', 'Hemoglobin C/Hemoglobin.total in Blood', 'HL7 v3 ActCode GDIS; LOINC name (hemoglobin fractions: thalassemia, sickle-cell disorders)'),
  ('LOINC', 'exact', '24469-9', 'GDIS', 'Hemoglobin XXX/Hemoglobin.total in Blood by Electrophoresis', 'HL7 v3 ActCode GDIS; LOINC name (hemoglobin fractions: thalassemia, sickle-cell disorders)'),
  ('LOINC', 'exact', '4633-4', 'GDIS', 'Hemoglobin F/Hemoglobin.total in Blood by Kleihauer-Betke method', 'HL7 v3 ActCode GDIS; LOINC name (hemoglobin fractions: thalassemia, sickle-cell disorders)'),
  ('LOINC', 'exact', '32546-4', 'GDIS', 'Glucose-6-Phosphate dehydrogenase [Enzymatic activity/mass] in Red Blood Cells', 'HL7 v3 ActCode GDIS; LOINC name (hereditary enzyme deficiency)'),
  ('LOINC', 'exact', '2077-6', 'GDIS', 'Chloride [Moles/volume] in Sweat', 'HL7 v3 ActCode GDIS; LOINC name (test for cystic fibrosis)'),
  ('SNOMED', 'exact', '443529005', 'GDIS', 'Detection of chromosomal aneuploidy in amniotic fluid', 'HL7 v3 ActCode GDIS'),
  ('RxNorm', 'exact', '1243041', 'GDIS', 'ivacaftor', 'HL7 v3 ActCode GDIS; SHIFT Task Force value set SyntheaCysticFibrosisVS (Kalydeco)'),
  ('RxNorm', 'exact', '190521', 'HIV', 'abacavir', 'HL7 v3 ActCode HIV; WHO ATC; through ATC J05AF06'),
  ('RxNorm', 'exact', '82819', 'ETH', 'acamprosate', 'HL7 v3 ActCode ETH; 42 CFR Part 2; WHO ATC; through ATC N07BB03'),
  ('RxNorm', 'exact', '704', 'PSY', 'amitriptyline', 'HL7 v3 ActCode PSY; WHO ATC; through ATC N06AA09'),
  ('RxNorm', 'exact', '89013', 'PSY', 'aripiprazole', 'HL7 v3 ActCode PSY; WHO ATC; through ATC N05AX12'),
  ('RxNorm', 'exact', '343047', 'HIV', 'atazanavir', 'HL7 v3 ActCode HIV; WHO ATC; through ATC J05AE08'),
  ('RxNorm', 'exact', '42347', 'PSY', 'bupropion', 'HL7 v3 ActCode PSY; WHO ATC; through ATC N06AX12'),
  ('RxNorm', 'exact', '2556', 'PSY', 'citalopram', 'HL7 v3 ActCode PSY; WHO ATC; through ATC N06AB04'),
  ('RxNorm', 'exact', '2597', 'PSY', 'clomipramine', 'HL7 v3 ActCode PSY; WHO ATC; through ATC N06AA04'),
  ('RxNorm', 'exact', '2626', 'PSY', 'clozapine', 'HL7 v3 ActCode PSY; WHO ATC; through ATC N05AH02'),
  ('RxNorm', 'exact', '3247', 'PSY', 'desipramine', 'HL7 v3 ActCode PSY; WHO ATC; through ATC N06AA01'),
  ('RxNorm', 'exact', '135447', 'PSY', 'donepezil', 'HL7 v3 ActCode PSY; WHO ATC; through ATC N06DA02'),
  ('RxNorm', 'exact', '3638', 'PSY', 'doxepin', 'HL7 v3 ActCode PSY; WHO ATC; through ATC N06AA12'),
  ('RxNorm', 'exact', '72625', 'PSY', 'duloxetine', 'HL7 v3 ActCode PSY; WHO ATC; through ATC N06AX21'),
  ('RxNorm', 'exact', '195085', 'HIV', 'efavirenz', 'HL7 v3 ActCode HIV; WHO ATC; through ATC J05AG03'),
  ('RxNorm', 'exact', '321988', 'PSY', 'escitalopram', 'HL7 v3 ActCode PSY; WHO ATC; through ATC N06AB10'),
  ('RxNorm', 'exact', '4493', 'PSY', 'fluoxetine', 'HL7 v3 ActCode PSY; WHO ATC; through ATC N06AB03'),
  ('RxNorm', 'exact', '42355', 'PSY', 'fluvoxamine', 'HL7 v3 ActCode PSY; WHO ATC; through ATC N06AB08'),
  ('RxNorm', 'exact', '4637', 'PSY', 'galantamine', 'HL7 v3 ActCode PSY; WHO ATC; through ATC N06DA04'),
  ('RxNorm', 'exact', '5093', 'PSY', 'haloperidol', 'HL7 v3 ActCode PSY; WHO ATC; through ATC N05AD01'),
  ('RxNorm', 'exact', '5691', 'PSY', 'imipramine', 'HL7 v3 ActCode PSY; WHO ATC; through ATC N06AA02'),
  ('RxNorm', 'exact', '6813', 'ETH', 'methadone', 'HL7 v3 ActCode ETH; 42 CFR Part 2; WHO ATC; through ATC N07BC02'),
  ('RxNorm', 'exact', '15996', 'PSY', 'mirtazapine', 'HL7 v3 ActCode PSY; WHO ATC; through ATC N06AX11'),
  ('RxNorm', 'exact', '7243', 'ETH', 'naltrexone', 'HL7 v3 ActCode ETH; 42 CFR Part 2; WHO ATC; through ATC N07BB04'),
  ('RxNorm', 'exact', '53654', 'HIV', 'nevirapine', 'HL7 v3 ActCode HIV; WHO ATC; through ATC J05AG01'),
  ('RxNorm', 'exact', '7407', 'ETH', 'nicotine', 'HL7 v3 ActCode ETH; WHO ATC; through ATC N07BA01'),
  ('RxNorm', 'exact', '7531', 'PSY', 'nortriptyline', 'HL7 v3 ActCode PSY; WHO ATC; through ATC N06AA10'),
  ('RxNorm', 'exact', '61381', 'PSY', 'olanzapine', 'HL7 v3 ActCode PSY; WHO ATC; through ATC N05AH03'),
  ('RxNorm', 'exact', '32937', 'PSY', 'paroxetine', 'HL7 v3 ActCode PSY; WHO ATC; through ATC N06AB05'),
  ('RxNorm', 'exact', '8076', 'PSY', 'perphenazine', 'HL7 v3 ActCode PSY; WHO ATC; through ATC N05AB03'),
  ('RxNorm', 'exact', '8886', 'PSY', 'protriptyline', 'HL7 v3 ActCode PSY; WHO ATC; through ATC N06AA11'),
  ('RxNorm', 'exact', '35636', 'PSY', 'risperidone', 'HL7 v3 ActCode PSY; WHO ATC; through ATC N05AX08'),
  ('RxNorm', 'exact', '36437', 'PSY', 'sertraline', 'HL7 v3 ActCode PSY; WHO ATC; through ATC N06AB06'),
  ('RxNorm', 'exact', '10502', 'PSY', 'thioridazine', 'HL7 v3 ActCode PSY; WHO ATC; through ATC N05AC02'),
  ('RxNorm', 'exact', '10834', 'PSY', 'trimipramine', 'HL7 v3 ActCode PSY; WHO ATC; through ATC N06AA06'),
  ('RxNorm', 'exact', '39786', 'PSY', 'venlafaxine', 'HL7 v3 ActCode PSY; WHO ATC; through ATC N06AX16'),
  ('SNOMED', 'exact', '398254007', 'SEX', 'Unspecified pre-eclampsia', 'HL7 v3 ActCode SEX; SHIFT Task Force value set SyntheaPregnancyVS; California Family Code 6925; through ICD-10-CM O14.9')
) as r (system, match, code, label, note, source)
join (values
  ('ICD-10-CM', 'http://hl7.org/fhir/sid/icd-10-cm'),
  ('LOINC', 'http://loinc.org'),
  ('SNOMED', 'http://snomed.info/sct'),
  ('RxNorm', 'http://www.nlm.nih.gov/research/umls/rxnorm'),
  ('CVX', 'http://hl7.org/fhir/sid/cvx'),
  ('ATC', 'http://www.whocc.no/atc'),
  ('v3-ActCode', 'http://terminology.hl7.org/CodeSystem/v3-ActCode')
) as s (name, uri) on s.name = r.system;

-- The codes of the dictionaries: all of them were looked at.
insert into public.classified_codes (code_system, code)
select s.uri, w.code
from (values
  ('LOINC', '
  681-7 704-7 706-2 711-2 713-8 718-7 721-1 731-0 736-9 737-7 742-7 743-5 749-2 751-8 770-8 777-3 783-1 785-6 786-4
  787-2 788-0 789-8 1558-6 1668-3 1690-7 1695-6 1715-2 1742-6 1746-7 1751-7 1754-1 1756-6 1759-0 1763-2 1798-8 1799-6
  1805-1 1825-9 1834-1 1863-0 1869-7 1884-6 1920-8 1925-7 1952-1 1959-6 1960-4 1963-8 1968-7 1971-1 1975-2 1977-8
  1980-2 1986-9 1988-5 1989-3 1990-1 1994-3 2000-8 2019-8 2021-4 2028-9 2039-6 2053-7 2064-4 2069-3 2070-1 2075-0
  2077-6 2078-4 2079-2 2085-9 2089-1 2091-7 2093-3 2098-2 2106-3 2132-9 2143-6 2157-6 2160-0 2161-8 2162-6 2164-2
  2191-5 2193-1 2230-1 2243-4 2250-9 2269-9 2276-4 2284-8 2324-2 2333-3 2336-6 2339-0 2342-4 2345-7 2349-9 2350-7
  2458-8 2464-6 2465-3 2466-1 2467-9 2468-7 2469-5 2472-9 2484-4 2498-4 2500-7 2501-5 2502-3 2518-9 2520-5 2524-7
  2532-0 2536-1 2539-5 2542-9 2545-2 2548-6 2571-8 2601-3 2614-6 2639-3 2692-2 2695-5 2703-7 2705-2 2708-6 2711-0
  2713-6 2731-8 2744-1 2746-6 2755-7 2756-5 2777-1 2778-9 2823-3 2828-2 2829-0 2839-9 2842-3 2857-1 2862-1 2865-4
  2868-8 2871-2 2874-6 2880-3 2885-2 2887-8 2888-6 2889-4 2890-2 2915-7 2923-1 2947-0 2951-2 2955-3 2956-1 2963-7
  2965-2 2986-8 2991-8 2998-3 3013-0 3016-3 3021-3 3024-7 3026-2 3034-6 3040-3 3043-7 3050-2 3051-0 3052-8 3053-6
  3084-1 3086-6 3091-6 3094-0 3095-7 3096-5 3122-9 3137-7 3141-9 3150-0 3151-8 3160-9 3182-3 3187-2 3193-0 3198-9
  3209-4 3218-5 3226-8 3232-6 3243-3 3255-7 3289-6 3298-7 3335-7 3432-2 3457-9 3494-2 3520-4 3536-0 3559-2 3576-6
  3582-4 3714-3 3834-9 3862-0 3872-9 3924-8 3948-7 3968-5 3969-3 3978-4 3982-6 4024-6 4049-3 4086-5 4092-3 4477-6
  4485-9 4498-2 4532-8 4537-7 4542-7 4544-3 4546-8 4547-6 4548-4 4551-8 4576-5 4625-0 4633-4 4679-7 5048-4 5124-3
  5126-8 5176-3 5195-3 5209-2 5334-8 5385-0 5388-4 5631-7 5640-8 5644-0 5646-5 5763-8 5767-9 5769-5 5778-6 5786-9
  5787-7 5789-3 5792-7 5793-5 5796-8 5797-6 5803-2 5804-0 5807-3 5811-5 5819-8 5820-6 5821-4 5822-2 5901-4 5902-2
  5905-5 5964-2 6014-5 6085-5 6095-4 6189-5 6298-4 6299-2 6301-6 6303-2 6598-7 6683-7 6690-2 6694-4 6766-0 6768-6
  6774-4 6811-4 6833-8 6874-2 6875-9 6892-4 7883-2 7885-7 8014-3 8039-0 8047-3 8048-1 8065-5 8067-1 8098-6 8099-4
  8101-8 8122-4 8123-2 8124-0 8289-1 8302-2 8310-5 8328-7 8331-1 8332-9 8333-7 8414-5 8453-3 8454-1 8455-8 8459-0
  8460-8 8461-6 8462-4 8478-0 8480-6 8634-8 8636-3 8867-4 8891-4 9279-1 9318-7 9642-0 9643-8 9830-1 9842-6 9843-4
  10334-1 10466-1 10501-5 10535-3 10835-7 10839-9 10886-0 11011-4 11054-4 11067-6 11253-2 11555-0 11556-8 11557-6
  11558-4 11559-2 11572-5 11580-8 12841-3 13046-8 13047-6 13055-9 13362-9 13457-7 13488-2 13590-5 13834-7 13945-1
  13954-3 13964-2 13965-9 13967-5 13969-1 13972-5 13975-8 13976-6 13990-7 13993-1 13994-9 13995-6 14135-8 14196-0
  14316-4 14334-7 14628-2 14631-6 14682-9 14685-2 14749-6 14836-1 14879-1 14927-8 14957-5 14958-3 14959-1 14976-5
  14979-9 14999-7 15067-2 15069-8 15074-8 15158-9 15202-5 15207-4 16362-6 16935-9 17842-6 17849-1 17855-8 17856-6
  17861-6 17862-4 18262-6 18337-6 18488-7 19048-8 19080-1 19114-8 19123-9 19124-7 19162-7 19214-6 19254-2 19991-9
  20405-7 20447-9 20448-7 20450-3 20466-9 20509-6 20563-3 20564-1 20565-8 20567-4 20569-0 20570-8 20578-1 20624-3
  20664-9 21000-5 21027-8 21198-7 22244-8 22322-2 22580-5 22735-5 24108-3 24321-2 24331-1 24467-3 24469-9 24471-5
  24472-3 26052-1 26444-0 26446-5 26449-9 26450-7 26453-1 26454-9 26464-8 26474-7 26478-8 26484-6 26485-3 26486-1
  26498-6 26499-4 26508-2 26515-7 26517-3 26881-3 27353-2 27811-9 27816-8 27818-4 27819-2 27820-0 27821-8 27823-4
  27975-2 28539-5 28540-3 28541-1 28542-9 28660-9 29247-4 29265-6 29463-7 29541-0 30083-0 30089-7 30180-4 30325-5
  30341-2 30385-9 30394-1 30405-5 30428-7 30471-7 30522-7 30567-2 30894-0 30934-4 31019-3 31102-7 32016-8 32046-5
  32207-3 32215-6 32286-7 32351-9 32352-7 32546-4 32623-1 32673-6 32684-3 32693-4 32710-6 32713-0 32717-1 33254-4
  33358-3 33762-6 33863-2 33903-6 33914-3 33944-0 34163-6 34571-0 34705-4 34714-6 34728-6 35001-7 35331-8 35383-9
  35668-3 35669-1 35670-9 36916-5 38180-6 38483-4 38518-7 38995-7 39156-5 41171-0 41284-1 41650-3 42595-9 43396-1
  43583-4 47791-9 47862-8 48065-7 48066-5 48159-8 48378-4 48398-2 48495-6 48642-3 48643-1 48703-3 49136-5 49765-1
  50410-0 51990-0 52984-2 53622-7 53963-5 54218-3 57021-8 58410-2 58413-6 59408-5 59410-1 59417-6 59576-9 60256-5
  60474-4 62238-1 62292-8 68999-2 69001-6 74793-1 76526-3 77147-7 77606-2 82874-9 83104-0 85354-9 87829-8 94500-6
  94763-0 95209-3 630-4 702-1 707-0 709-6 714-6 728-6 738-5 740-1 741-9 744-3 764-1 771-6 779-9 798-9 882-1 883-9
  890-4 1006-6 1521-4 1761-6 1871-3 1903-4 1992-7 1995-0 2004-0 2118-8 2141-0 2335-8 2742-5 2745-8 3097-3 3167-4
  3349-8 3377-9 3390-2 3393-6 3397-7 3414-0 3426-4 3773-9 3779-6 3879-4 3936-2 4563-3 5130-0 5196-1 5206-8 5292-8
  5358-7 5370-2 5724-0 5774-5 5782-8 5794-3 5799-2 5818-0 5894-1 6357-8 6561-5 6742-1 7918-6 8061-4 8247-9 8248-7
  10331-7 10362-2 10366-3 10378-8 10834-0 10998-3 11004-9 11090-8 11125-2 11156-7 11259-9 11277-1 11579-0 12258-0
  12454-5 13951-9 13952-7 13953-5 13955-0 14338-8 14566-4 14569-8 14581-3 14586-2 14603-5 14611-8 14627-4 14629-0
  14630-8 14633-2 14635-7 14639-9 14646-4 14647-2 14665-4 14674-6 14675-3 14683-7 14684-5 14688-6 14698-5 14715-7
  14719-9 14731-4 14732-2 14744-7 14771-0 14796-7 14798-3 14800-7 14807-2 14866-8 14874-2 14877-5 14890-8 14909-6
  14913-8 14914-6 14920-3 14921-1 14928-6 14930-2 14933-6 14946-8 14955-9 14995-5 15054-0 15060-7 15061-5 15081-3
  15432-8 16128-1 17791-5 17792-3 18282-4 19113-0 19161-9 20408-1 20409-9 20453-7 20507-0 21667-1 22314-9 22496-4
  22664-7 22674-6 22700-9 22702-5 22705-8 22748-8 22753-8 22763-7 24012-7 24110-9 24475-6 25145-4 25160-3 25162-9
  25371-6 26507-4 29771-3 29953-7 30248-9 31017-7 31147-2 31201-7 31204-1 31418-7 32294-1 32309-7 32356-8 32998-7
  33051-4 33804-6 33935-8 33959-8 34713-8 34927-4 34928-2 38445-3 39469-2 42931-6 44915-7 46099-8 48345-3 49563-0
  51597-3 53115-2 53553-4 56888-1 59260-0 59261-8 59468-9 59826-8 66126-4 67151-1 68438-1 69419-0 70204-3 89579-7
  98979-8'),
  ('RxNorm', '
  99 190521 1946825 1100072 82819 149 154 161 272 281 327361 60223 296 1232150 435 1000082 1727455 117055 480 17300
  1659152 519 279645 1368001 85248 596 8410 612 689 703 704 17767 723 732 733 84857 341018 1364430 1043 358255 89013
  1151 1191 343047 1202 38400 83367 60212 1223 1256 18603 18631 1291 477619 1292 2099995 18747 1347 1092437 18867
  214287 134547 1378 690077 1390 1399 466426 18993 1418 646781 1422 1424 1426 863035 19143 1512 1514 1520 19257 253337
  2627044 233272 83008 283810 2668041 1588 1596 19478 19484 214317 60819 1622 358258 75207 1307619 1712 1658314 134615
  2599518 194881 1739745 19737 1760 1767 1008092 690808 19831 1808 1815 107606 1819 42347 1827 1828 47461 1841 1599832
  996051 47579 2475077 1363268 1886 29365 1894 214342 1897 608343 691005 1901 1007835 1908 20063 1952 691178 466600
  691188 1373458 214354 194000 1992 1008848 1998 2002 47686 2019 103990 20220 2034 692970 40048 2051 2062 401713
  1667655 2101 2105 20352 140108 2129 2176 2177 2180 25037 20481 25033 2186 2187 2189 20489 19552 2191 2193 2194
  140587 2221 2231 709271 20610 352367 68147 2286 44281 2356 2358 20859 2393 2396 20877 2400 2403 2409 2410 2418 2447
  1440856 1008567 4986 274964 21090 21107 2541 407990 2551 319864 2555 2556 44157 21212 2578 2582 21241 2590 21249
  44151 2596 2597 2598 2599 32968 2353 2623 2626 1535944 2635 2653 214442 2683 141626 2685 2709 221082 1039062 376
  1148495 42612 21766 21949 3001 3002 3007 3008 3013 3022 3041 1037042 3100 897018 67109 2055655 3102 3105 1488564
  2628210 3108 22299 1721947 283838 136198 460132 475342 2535233 3109 15657 614373 11645 3131 22396 3154 993449 27340
  3247 275635 3251 3254 3255 734064 1876905 3264 22696 816346 48937 352372 42736 3288 3289 815166 214488 214494 3322
  3327 3339 3353 3355 214502 3356 3361 3364 3389 91311 3393 23043 3407 3418 3443 3444 324072 1373478 3498 644895
  466522 3521 2261783 3541 3554 3616 72962 594680 82003 1008340 49247 1433868 135447 3628 60207 49276 3638 11516 3639
  3640 3642 233698 1489913 1551291 72625 1876376 228790 2058509 3743 591781 1921877 1599538 195085 1543095 2049846
  231049 2644880 711942 2104604 1545653 276237 1727491 1008145 3827 67108 60307 306266 2197862 1307298 3966 39684 3992
  107602 3995 298869 105694 8814 75635 2123125 4018 1045453 337525 325642 1992672 4053 321988 1482502 49737 283742
  4083 4099 461016 214555 1876119 62349 4110 448 4135 24605 4177 4179 475969 141704 1665684 258494 60548 341248 484211
  4249 1670383 4256 4257 68099 4278 73689 24812 4316 8703 4331 4337 24912 24941 24942 24947 797195 87636 214565 4385
  68442 25025 2562811 1012892 4441 4450 4451 24698 4452 4457 25120 25126 4462 4491 4492 4493 4496 4500 4501 4502 4508
  41126 284635 41127 42355 4511 25357 321208 4530 25255 358262 1731071 33562 50166 72236 2056691 228783 282357 4603
  25480 4637 2058846 4678 35825 228476 328134 12574 4719 1596450 4778 214582 25789 4821 352381 4832 4845 4850 108190
  4815 285129 4910 70603 1546438 819300 26237 5021 5032 214599 40114 1928588 798279 5084 41208 5093 5140 5224 798361
  2274413 26744 797752 5531 5321 62372 5464 5470 5487 214617 214618 214619 817496 284636 258337 214626 5489 214627
  5492 106955 5499 3423 5509 5521 5552 5553 153970 1483317 27334 115264 1442981 5640 41289 1148138 1304974 5650 5657
  73178 40138 282388 5691 59943 5666 5764 5781 191831 51428 1670007 139825 274783 1605101 86009 253182 75917 72257
  5933 7213 83818 51499 262150 24909 6026 6038 797541 6054 6057 6058 6064 33910 28031 1649480 1243041 6069 337523
  1723735 1745099 6130 6135 6142 35827 6146 6185 623400 41397 114202 6205 6218 68244 214671 28439 6227 68092 17128
  234416 480167 2105628 2256930 43611 2626143 2198944 27169 2625651 342369 1988648 72965 6313 42375 237159 2376944
  114477 1813 42955 356887 6375 82122 877015 1433212 6373 6378 10582 6387 1008818 166283 1801820 1100699 6398 190376
  10814 475968 700810 29046 42351 28863 1364479 6466 2569562 6468 214681 28889 214682 6470 52175 52177 6472 6475
  623033 2275602 1040028 11359 6536 6572 6579 52356 52358 6581 6582 52364 6585 6628 620216 2600867 6676 6691 6694 6703
  6711 41493 6718 6719 6750 466537 6754 6759 1720597 6760 103 29561 52582 44 59078 6809 729717 6813 6816 6826 6832
  6835 6845 6851 729596 89785 29787 6873 6876 6878 6883 6901 6902 6904 6915 6916 6918 6922 266604 6926 325887 6932
  6960 6963 6964 30009 402316 588250 52769 6972 1007798 6980 6984 1300786 2668384 15996 42331 2594468 632 30125 30131
  108118 52885 88249 7052 139462 42372 68149 7145 31448 7226 7233 31476 7238 1551777 7242 7243 7247 7258 141366 274332
  31555 31565 274771 134527 7299 7315 298665 53654 7393 7396 7407 7417 662281 7426 1918231 7435 31819 61805 7454
  466542 7456 705034 4917 7476 7486 1597876 42319 53750 7512 7514 7531 7597 107011 7617 2563966 712566 7623 61381
  1597582 2392230 321064 135391 2059269 302379 484348 7646 617777 26225 37925 7715 260101 2286252 1721560 7773 32592
  32613 7781 32624 32638 2387302 32675 7804 7806 7812 7814 7824 56946 1601374 196319 679314 194279 70561 54365 263034
  40790 1427222 73710 32937 1364105 1716203 714438 891658 32987 338036 120608 1546168 278739 68446 59839 7975 7980
  7984 7994 8004 8013 1356552 54552 33199 8076 8091 2183102 8120 33272 8134 33290 8149 8152 8153 81647 8163 8183 8299
  8328 321952 8332 33738 74169 91299 1592254 8356 861634 2049549 733003 8463 968170 221147 8514 689953 105669 1369713
  1364347 2532300 282446 54987 34296 8591 54993 8597 1008621 8610 8611 2394936 746741 34347 3143 613391 42463 8629
  34369 8638 8640 187832 8687 8691 8698 8700 8704 8727 8745 8754 34905 8782 8787 8794 8886 2107310 8896 8928 8948 8984
  8987 9000 684879 9010 35185 51272 35208 9068 9071 2643048 114979 89886 72143 719872 596205 35296 595060 35829 134748
  283821 1312397 73032 73044 35465 9344 9346 55672 9384 35617 35619 1102270 35623 9386 1439816 2166040 73056 35636
  85762 121191 1114195 183379 88014 68139 1091836 877510 72302 35780 301542 616739 1862579 69036 1193326 236782 214817
  1656339 9525 36118 762595 36108 753340 69634 1923319 2468231 2606074 857974 9601 1599788 9639 36345 1729002 2370147
  1991302 36387 36437 214824 36453 896135 136411 720825 9793 9796 36567 2121085 35302 593411 56443 36676 9863 56466
  261435 9873 817886 56512 9913 2047628 1484911 322167 2121751 61148 495881 9947 2550714 9949 9997 10030 59763 10154
  10156 56795 1726988 37319 10169 690740 10831 9524 10223 10237 37418 357977 1547099 42316 358263 1545063 2054023
  1244607 2099704 10323 10324 77492 787390 1543173 83947 1540825 73494 10355 37776 657797 2199674 259280 300195 37798
  37801 10368 37806 1310520 32915 10379 10390 10391 10395 37935 2587789 10432 10438 10454 10502 10473 10510 10528
  10572 31914 1116632 384455 2053436 10600 851994 10612 38298 6765 69120 73137 2601723 57258 10627 612865 1357536
  10636 10637 119565 358257 38404 57308 38409 38413 2589225 10689 1425099 38454 10691 10734 224905 283809 10737 343048
  10753 10759 10763 10767 618564 10798 10800 10811 38685 10829 10834 10849 38782 38866 10869 236778 21406 39085
  2268216 314881 2196092 11002 1665222 62427 847083 1668221 73645 1918219 275891 40254 69749 11124 306674 591622
  1986821 11149 71535 1747556 39786 11170 2475830 14851 1086769 11196 11202 39541 11246 11248 42954 11256 8308 1537034
  121243 1455099 11289 11295 637366 89821 114970 74667 11413 40575 58295 11423 39952 39954 115698 77655 135775 39993
  39998 2670 70618'),
  ('CVX', '
  01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39
  40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78
  79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 101 102 103 104 105 106 107 108 109 110 111 112
  113 114 115 116 117 118 119 120 121 122 123 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142
  143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171
  172 173 174 175 176 177 178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 200 201
  202 203 204 205 206 207 208 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231
  300 301 302 303 304 305 306 307 308 309 310 311 312 313 314 315 316 317 318 319 320 321 322 323 324 325 326 327 328
  329 330 331 332 333 334 500 501 502 503 504 505 506 507 508 509 510 511 512 513 514 515 516 517 518 519 520 521 801
  998 999'),
  ('ICD-10-CM', '
  A00.9 A01.4 A06.9 A07.0 A07.1 A07.2 A07.3 A07.4 A09 A15.6 A18.2 A18.31 A19.9 A20.0 A20.2 A20.7 A20.9 A21.0 A21.1
  A21.2 A21.3 A22 A22.0 A22.2 A23.0 A23.1 A23.3 A23.9 A24.0 A24.9 A26.9 A28.0 A28.1 A30.0 A30.1 A30.3 A30.5 A32.9 A33
  A35 A36.3 A36.85 A37.1 A38.9 A39.0 A41.9 A42.9 A43.9 A44.9 A46 A48.0 A48.1 A48.3 A50.7 A50.9 A52 A52.00 A52.2 A54.32
  A54.33 A57 A58 A59.9 A63.0 A64 A66.9 A68.0 A68.1 A68.9 A74.0 A75.1 A77.1 A77.9 A78 A79.0 A80.4 A81.01 A81.1 A81.2
  A82.9 A83.0 A83.1 A83.2 A83.3 A83.4 A86 A87.2 A87.9 A91 A92.1 A92.4 A92.5 A93.1 A93.2 A95.9 A96.2 A98.0 A98.1 A98.2
  A98.4 B00.0 B01.9 B02 B03 B04 B05.9 B07.0 B08.010 B08.1 B08.2 B08.3 B08.4 B08.5 B19.20 B20 B26.9 B27.90 B33.0 B34.9
  B35.1 B35.2 B35.3 B35.4 B35.6 B35.9 B36.0 B36.1 B36.2 B36.3 B36.9 B37.2 B37.3 B37.9 B38.9 B39.9 B40.9 B41.9 B42.9
  B43.9 B44.9 B45.9 B46.5 B48.0 B48.1 B48.3 B49 B50.9 B51.9 B52.9 B53.0 B54 B55.0 B55.1 B55.2 B55.9 B56 B57 B58.9 B59
  B65.3 B66.0 B66.1 B66.3 B66.4 B66.5 B67.90 B68.9 B69.9 B70.0 B70.1 B71.0 B72 B73 B74.3 B74.4 B74.9 B76.0 B76.1 B77.9
  B78.9 B80 B81.0 B81.1 B81.2 B83.0 B83.1 B83.9 B85.2 B86 B87.9 B88.3 C18.9 C20 C22.1 C22.2 C22.3 C38.0 C40.30 C43.9
  C49 C50 C51 C52 C54.1 C55 C57.1 C57.2 C57.3 C61 C63.2 C64 C69.1 C71 C71.1 C71.2 C71.3 C71.4 C71.7 C72.2 C72.40 C73
  C80.1 C81.10 C81.20 C86.0 C86.3 C86.5 C88.0 C88.2 C90.0 C90.1 C90.2 C90.3 C91 C91.4 C92 C92.0 C92.3 C92.4 C92.5
  C93.3 C93.Z C94.3 C96.21 C96.22 C96.A D00.0 D00.1 D00.2 D01.0 D01.2 D01.4 D01.5 D02.0 D02.1 D02.2 D05 D06 D07.0
  D07.4 D07.5 D09.0 D09.2 D09.9 D18.00 D36.9 D45 D47.1 D50.9 D51.2 D53.0 D56.0 D56.1 D56.2 D56.3 D56.9 D57.2 D58.0
  D58.1 D58.2 D58.9 D59.3 D61.9 D64.4 D64.9 D65 D68.0 D69.0 D69.2 D69.4 D69.6 D69.9 D70.9 D72.1 D73.1 D73.2 D74.9
  D75.1 D75.839 D76.1 D80.7 D81.4 D81.9 D82.0 D83.9 D86.3 D86.81 D86.9 D89.0 D89.1 E03.9 E04.9 E05.9 E05.90 E06.0
  E06.1 E06.3 E06.9 E07.81 E10.9 E11.9 E15 E16.2 E20.1 E20.9 E21.0 E21.3 E21.5 E22.1 E23.0 E23.2 E24.0 E24.1 E27.1
  E27.9 E28.0 E28.9 E40 E41 E51.1 E51.2 E53.0 E66.3 E66.9 E67.0 E67.3 E70.21 E70.4 E71.0 E71.5 E73.0 E73.9 E74.00
  E75.00 E75.3 E75.4 E75.6 E76.3 E78.00 E78.3 E78.5 E79.1 E80.1 E80.4 E83.1 E83.5 E83.52 E84.9 E85.9 E86.0 E87.5 E87.6
  E88.41 E88.42 F01 F03 F10.1 F10.10 F10.20 F11.10 F12.10 F12.20 F14.10 F14.20 F16.10 F16.20 F17.200 F20.0 F20.81
  F20.9 F22 F25.9 F31.9 F32.9 F32.A F34.0 F34.1 F39 F40.00 F40.10 F41.1 F41.9 F42.9 F43.10 F43.20 F44.0 F45.0 F45.21
  F45.9 F50.00 F50.2 F50.9 F52.0 F52.4 F53.0 F60.0 F60.1 F60.2 F60.3 F60.4 F60.5 F60.6 F60.7 F60.81 F60.9 F63.0 F63.1
  F63.2 F63.81 F65.0 F65.2 F65.3 F65.4 F65.51 F65.52 F80.1 F80.2 F84.0 F84.2 F84.3 F84.5 F84.9 F91.9 F95.0 F95.1 F95.9
  G00.2 G03.1 G03.9 G04.1 G04.82 G10 G11.4 G12.20 G12.9 G14 G20 G21.0 G23.0 G23.2 G24.5 G24.9 G25.0 G25.5 G25.83 G25.9
  G30.9 G35 G37.2 G40.909 G43.009 G43.109 G43.71 G43.909 G44.209 G45.4 G47.00 G47.13 G47.30 G47.33 G47.52 G47.61 G47.9
  G50.0 G51 G51.0 G51.1 G52.0 G52.2 G52.3 G52.9 G56.0 G56.2 G56.3 G57.0 G57.5 G57.6 G58.7 G58.9 G60.0 G60.1 G61.0
  G61.81 G61.82 G62.81 G71.1 G72.9 G80.9 G82.50 G83.4 G83.5 G90.0 G90.2 G91.0 G91.1 G91.2 G91.9 G92.9 G93.2 G93.5
  G93.7 G95.9 G96.810 G96.9 H00.01 H00.1 H01.0 H01.1 H02.1 H02.2 H02.3 H02.4 H02.9 H04.0 H04.529 H04.569 H04.579
  H05.249 H05.269 H05.409 H10.229 H10.239 H10.30 H10.409 H10.429 H10.439 H10.509 H10.529 H10.539 H10.829 H10.9 H11.059
  H11.159 H11.30 H11.829 H15.019 H15.029 H15.039 H15.059 H15.119 H15.129 H15.819 H15.829 H15.839 H15.859 H16.009
  H16.019 H16.029 H16.049 H16.069 H16.079 H16.109 H16.119 H16.129 H16.139 H16.209 H16.239 H16.249 H16.3 H16.309
  H16.319 H16.329 H16.339 H16.409 H16.9 H18.009 H18.10 H18.20 H18.229 H18.239 H18.40 H18.419 H18.429 H18.539 H18.549
  H18.559 H18.719 H18.729 H20.059 H20.20 H20.9 H25.9 H26.9 H27.129 H27.139 H27.9 H30.2 H31.029 H31.9 H33.109 H33.2
  H34.10 H34.239 H34.9 H35.039 H35.069 H35.3 H35.389 H35.40 H35.469 H35.50 H35.51 H35.54 H35.81 H35.82 H35.9 H40.059
  H40.1 H40.159 H40.2 H40.829 H40.839 H40.9 H44.009 H44.20 H44.329 H44.519 H44.829 H46.2 H46.3 H46.9 H47.149 H47.219
  H47.6 H49.1 H50.05 H50.10 H50.15 H50.42 H50.60 H50.9 H51.20 H52.10 H52.209 H52.219 H52.229 H52.31 H52.32 H52.4
  H53.009 H53.019 H53.029 H53.039 H53.31 H53.60 H53.62 H55.04 H60.20 H60.339 H60.40 H60.90 H61.9 H65.00 H65.90 H66.10
  H66.40 H66.90 H68.019 H68.029 H70.209 H70.90 H71 H71.00 H73.819 H73.829 H73.9 H74.09 H74.40 H81.10 H81.20 H81.9
  H83.09 H83.2X9 H83.9 H90.5 H91.90 H92.10 H93.19 I07 I09.2 I09.9 I10 I11 I15.0 I15.9 I20.0 I20.9 I21 I21.9 I24.1
  I25.10 I25.3 I26 I27.0 I27.1 I27.20 I31.4 I40.9 I42.0 I42.4 I42.5 I42.6 I42.9 I44.30 I45.10 I46 I47.2 I48.91 I49.5
  I49.9 I50.9 I51.4 I51.9 I63.9 I65.0 I65.1 I65.9 I67.2 I67.4 I67.5 I67.9 I70.90 I70.91 I73.0 I73.1 I73.9 I78.0 I80
  I80.1 I81 I82.0 I82.1 I86.2 I88.0 I89.1 I95.9 J00 J01 J01.00 J01.10 J01.30 J01.90 J02 J02.9 J03.90 J04.0 J04.1 J06.0
  J06.9 J12.9 J15.0 J15.7 J15.9 J18.0 J18.9 J20.9 J30.0 J30.9 J31.0 J32.0 J32.1 J32.3 J32.9 J37.0 J40 J43.9 J44.0
  J44.9 J45.20 J45.30 J45.40 J45.50 J45.909 J45.991 J47.9 J63.2 J63.4 J64 J66.0 J67.0 J67.1 J67.2 J67.4 J81 J84.10
  J84.117 J84.2 J85.2 J93.0 J93.9 J96.0 J96.9 J98.3 J98.4 J98.51 J98.6 K00.0 K02.9 K03.4 K03.5 K04.0 K04.2 K04.4 K04.5
  K05.20 K05.3 K05.4 K05.6 K11.2 K11.5 K11.6 K12.1 K13.5 K14 K14.0 K14.1 K14.2 K14.3 K20.0 K20.90 K21.9 K22.0 K22.4
  K22.7 K25 K25.9 K26 K27 K28.0 K29.20 K29.4 K29.70 K29.80 K29.90 K31.1 K31.84 K35.80 K37 K40 K42 K43 K51.90 K56.0
  K56.1 K56.7 K58 K58.9 K59.00 K59.1 K59.31 K59.4 K60.3 K62.3 K62.6 K63.5 K64.9 K65.9 K70.0 K70.3 K73.9 K74.60 K76.0
  K76.4 K76.5 K76.6 K76.7 K76.81 K76.9 K80 K80.20 K81.9 K82.1 K82.9 K83.0 K83.2 K83.9 K85 K85.9 K86.81 K90.0 K90.1
  K90.2 K90.3 K91.5 K92.0 L00 L01.00 L02.92 L02.93 L03.90 L08.0 L08.1 L10.0 L10.2 L10.81 L10.9 L12.0 L12.1 L13.0 L20.9
  L21.1 L21.9 L23 L23.9 L24.9 L25 L25.9 L28.0 L29.9 L30.9 L40.9 L41.9 L42 L43.9 L44.0 L44.1 L50.0 L50.4 L50.5 L50.9
  L51.1 L52 L57.0 L60 L60.2 L60.5 L63.9 L65.0 L68.9 L70.0 L70.9 L71.9 L73.2 L74.0 L74.1 L74.2 L74.3 L74.4 L80 L82
  L82.0 L83 L88 L90.4 L92.0 L93 L94.6 L95.0 L95.1 M06.1 M06.9 M08.1 M10.9 M12.9 M15.9 M16.9 M17.9 M19.90 M21.61 M22.40
  M24.669 M25.069 M30.0 M31.2 M32 M32.9 M33 M34.0 M35.2 M35.3 M35.7 M41.9 M42.0 M43.0 M43.1 M43.6 M45 M46.4 M47.9
  M48.0 M54.1 M54.2 M54.3 M54.50 M60.9 M61.1 M62.83 M67.50 M70.2 M72.2 M72.4 M72.6 M75.3 M75.4 M76.50 M77.1 M77.9
  M79.10 M79.3 M79.7 M81 M81.0 M86.9 M87.9 M89.00 M89.9 M91.2 M94.0 M94.1 M94.20 M94.9 N04 N10 N13.30 N15.0 N17.0
  N17.9 N18.1 N18.30 N18.6 N18.9 N19 N21 N21.0 N23 N25.0 N25.1 N25.81 N28.85 N30.00 N30.10 N30.2 N30.30 N30.90 N32.0
  N32.3 N32.9 N34.2 N34.3 N36.1 N36.5 N36.9 N39.0 N40.0 N41.3 N42.0 N42.9 N43.1 N43.4 N45.1 N45.2 N45.3 N46.0 N46.1
  N46.9 N47.1 N47.2 N47.6 N48.0 N48.1 N50.0 N50.819 N60.0 N60.09 N60.2 N60.39 N62 N64.1 N64.9 N70.01 N70.11 N70.91
  N70.92 N73.3 N73.9 N76.0 N76.2 N80.0 N80.1 N80.2 N80.3 N80.4 N80.5 N80.9 N81.11 N81.12 N81.81 N81.84 N83.4 N84.0
  N85.00 N88.4 N89.4 N91.2 N94.10 N94.3 N94.6 N95.2 N97.2 O00 O00.9 O14 O14.2 O14.9 O15 O24.4 O40 O41.0 O47.9 O90.3
  P22.0 P37.1 P37.5 P39.0 P57.0 P57.9 P59.9 P61.0 P61.2 P61.5 P70.2 P78.0 Q00.0 Q02 Q03.1 Q03.9 Q04.2 Q05.9 Q10.0
  Q11.2 Q12.3 Q20.1 Q21.0 Q21.2 Q21.3 Q22.5 Q22.6 Q23.4 Q24.0 Q24.6 Q24.9 Q25.0 Q25.3 Q30.0 Q35.3 Q35.9 Q36 Q38.1
  Q40.0 Q43.0 Q43.1 Q44.4 Q45.1 Q54.9 Q56.3 Q60.6 Q61.5 Q61.9 Q69.9 Q70.9 Q75.0 Q75.1 Q75.4 Q76.0 Q76.1 Q77.3 Q77.4
  Q77.5 Q77.6 Q78.0 Q78.1 Q78.2 Q78.5 Q78.9 Q79.3 Q79.4 Q80.0 Q80.1 Q81.0 Q81.1 Q81.2 Q81.9 Q82.1 Q85.1 Q86.0 Q89.3
  Q90.9 Q93.81 Q96.9 R00.0 R00.1 R00.2 R04.0 R05.9 R06.00 R06.02 R06.2 R07.9 R09.02 R09.1 R10.13 R10.9 R11.0 R11.10
  R11.2 R12 R13.10 R18 R19.7 R25.1 R27.0 R30.0 R31.0 R31.9 R32 R35 R40.0 R41.1 R41.2 R41.3 R42 R44.3 R47.01 R48.1
  R48.2 R48.3 R50.9 R51.9 R52 R53.1 R53.83 R55 R56.9 R60.9 R68.2 R68.84 R73.03 R73.9 R78.81 R80.2 R80.9 R82.1 R82.3
  R82.71 R82.81 S06.0 S52.9 S93.4 T14.91 T75.3 U07.1 Z23 Z51.11 Z59.41 Z79.4 Z79.899 Z99.2'),
  ('SNOMED', '
  91302008 363406005 254837009 271737000 46635009 44054006 55822004 124171000119105 39898005 65363002 38341003
  59621000 57054005 410429000 25569003 698247007 56265001 363746003 233604007 10509002 40055000 32398004 195967001
  74400008 68496003 24079001 239872002 239873007 64859006 431855005 433144002 46177005 709044004 398254007 49727002
  267036007 56018004 29857009 389087006 422587007 73879007 26079004 386661006 25064002 15777000 80394007 65966004
  44465007 840539006 733423003 105502003 1121000119107 12264001 127013003 156073000 157141000119108 162864005
  185086009 190389009 195662009 234360003 235083001 237602007 23997001 248651005 254637007 278860009 302870006
  408512008 414285001 414545008 416098002 418038007 419199007 424132000 431856006 431857002 43724002 43878008
  443165006 444814009 48724000 51868009 57676002 59037007 68962001 706870000 75498004 78275009 80583007 84229001
  90781000119102 93870000 264287008 288328004 3718001 102263004 735971005 256277009 260147004 111088007 84489001
  762952008 764146007 735029006 256355007 442571000124108 782576004 412071004 399014008 275833003 395142003 33367005
  19490002 169673001 386516004 710841007 710824005 428211000124100 763302001 868187001 762993000 225158009 122548005
  44608003 274474001 162676008 392091000 310417005 11466000 399208008 66348005 310861008 73761001 703423002 200619008
  418891003 698314001 711069006 232717009 10383002 90226004 171207006 715252007 454711000124102 443529005 370789001
  449381000124108 40701008 54550000 185349003 18946005 274804006 386053000 261352009 271442007 165829005 432138007
  370995009 398171003 104091002 47758006 104375008 16335031000119103 63332003 385763009 434363004 433114000 31676001
  363679005 714812005 315639002 384700001 65200003 169553002 236974004 76601001 108252007 698354004 23426006 104326007
  31208007 430193006 229064008 177184002 185087000 410401003 84478008 58000006 415070008 14768001 5880005 736169004
  225386006 386394001 428830000 409023009 274031008 183519002 417511005 464171000124102 698560000 306316000 68254000
  301807007 265764009 473231009 46706006 415300000 51116004 169690007 866148006 713106006 104435004 24623002 28163009
  103750000 82808001 410606002 311555007 127783003 269911007 167995008 252160004 118001005 180256009 288086009
  269828009 117015009 70536003 711446003 1571000087109 169230002 1225002 117010004 167271000 268556000 395123002
  185347001 162673000 702927004 390906007 410620009 185345009 424619006 424441002 169762003 183460006 308335008
  50849002 33879002 439740005 439708006 394701000 305336008 308646001 183478001 305432006 449411000124106 32485007
  86013001 88848003 90407005 183401008 228557008 56876005'),
  ('v3-ActCode', '
  AMB EMER HH IMP')
) as r (system, codes)
cross join lateral regexp_split_to_table(trim(both e' \n' from r.codes), '\s+') as w (code)
join (values
  ('ICD-10-CM', 'http://hl7.org/fhir/sid/icd-10-cm'),
  ('LOINC', 'http://loinc.org'),
  ('SNOMED', 'http://snomed.info/sct'),
  ('RxNorm', 'http://www.nlm.nih.gov/research/umls/rxnorm'),
  ('CVX', 'http://hl7.org/fhir/sid/cvx'),
  ('ATC', 'http://www.whocc.no/atc'),
  ('v3-ActCode', 'http://terminology.hl7.org/CodeSystem/v3-ActCode')
) as s (name, uri) on s.name = r.system;
-- End of the generated rows.

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
