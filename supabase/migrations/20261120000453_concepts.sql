-- The dictionaries as tables: what a code is called, for screens on which somebody picks one. The rows are made from the same
-- tables of functions-shared/coding that documents are coded by; no client changes them. An operator adds a regional table
-- with plain SQL: a row of code_systems, and its rows of concepts.

create extension if not exists pg_trgm with schema extensions;

create table public.code_systems (
  uri text primary key check (uri ~ '^(http|urn:)'),
  name text not null unique check (name <> ''),
  version text,
  licence text not null check (licence <> ''),
  notice text not null check (notice <> '')
);
comment on table public.code_systems is 'The code systems of the dictionary, with the notice to show beside their codes.';
comment on column public.code_systems.uri is 'URI of the code system.';
comment on column public.code_systems.name is 'Its short name.';
comment on column public.code_systems.version is 'Which edition the rows are of, where there is one.';
comment on column public.code_systems.licence is 'The terms under which its codes are here.';
comment on column public.code_systems.notice is 'What its licence asks to be shown.';

create table public.concepts (
  code_system text not null references public.code_systems (uri),
  code text not null check (code <> ''),
  display text not null check (display <> ''),
  kind text not null check (
    kind in ('observation', 'medication', 'immunization', 'condition', 'procedure', 'allergen', 'encounter')
  ),
  synonyms text not null default '',
  extras jsonb not null default '{}',
  names text not null generated always as (lower(display || ' | ' || synonyms)) stored,
  primary key (code_system, code)
);
comment on table public.concepts is 'Codes and what they are called: reference data about nobody.';
comment on column public.concepts.code_system is 'URI of the code system.';
comment on column public.concepts.code is 'The code.';
comment on column public.concepts.display is 'Its name in the code system.';
comment on column public.concepts.kind is 'What kind of event it codes.';
comment on column public.concepts.synonyms is 'Other names, between |.';
comment on column public.concepts.extras is 'What else the dictionary says of it: units of a test, term type and ATC of a drug, status of a vaccine.';
comment on column public.concepts.names is 'All its names in lower case: what is searched.';
create index concepts_words_idx on public.concepts using gin (to_tsvector('simple'::regconfig, names));
create index concepts_trigrams_idx on public.concepts using gin (names extensions.gin_trgm_ops);

select private.protect('public.code_systems', null, '{"by": "signed-in"}');
select private.protect('public.concepts', null, '{"by": "signed-in"}');

-- Rows generated from functions-shared/coding by scripts/terminology/build.ts; do not edit.
insert into public.code_systems (uri, name, version, licence, notice) values
  ('http://loinc.org', 'LOINC', '2.67 to 2.7x', 'https://loinc.org/license', 'This material contains content from LOINC (http://loinc.org). LOINC is copyright Regenstrief Institute, Inc. and the LOINC Committee and is available at no cost under the license at http://loinc.org/license. LOINC is a registered United States trademark of Regenstrief Institute, Inc.'),
  ('http://www.nlm.nih.gov/research/umls/rxnorm', 'RxNorm', 'Prescribable, 6 October 2025', 'public; attribution asked', 'This product uses publicly available data from the U.S. National Library of Medicine (NLM), National Institutes of Health, Department of Health and Human Services; NLM is not responsible for the product and does not endorse or recommend this or any other product.'),
  ('http://hl7.org/fhir/sid/cvx', 'CVX', '2025', 'public domain', 'CVX codes of the U.S. Centers for Disease Control and Prevention.'),
  ('http://hl7.org/fhir/sid/icd-10-cm', 'ICD-10-CM', 'FY2022', 'public domain', 'ICD-10-CM of the U.S. Centers for Medicare & Medicaid Services and National Center for Health Statistics.'),
  ('http://snomed.info/sct', 'SNOMED', null, 'a SNOMED CT licence where one applies', 'Concept ids that appear in CC0- or Apache-licensed public sample data (Synthea, C-CDA examples, US Core). Use in a product needs a SNOMED CT licence where one applies.'),
  ('http://terminology.hl7.org/CodeSystem/v3-ActCode', 'v3-ActCode', null, 'CC0-1.0', 'HL7 v3 ActCode, HL7 International.');

-- A line each: code system, code, kind, display, synonyms, extras.
insert into public.concepts (code_system, code, kind, display, synonyms, extras)
select s.uri, r.cells[2], r.cells[3], r.cells[4], r.cells[5], r.cells[6]::jsonb
from (select string_to_array(l.line, e'\t') as cells from string_to_table($concepts$LOINC	681-7	observation	Microscopic observation [Identifier] in Specimen by Wright stain	Wright Stn XXX|Envelope Cells	{}
LOINC	704-7	observation	Basophils [#/volume] in Blood by Automated count	Basophils # Bld Auto|Basophils Auto (Bld) [#/Vol]|Absolute Basophil Count|BasoFlg|Baso|Basophil|Bph|Basophil Percent|Basophil Absolute|Basophil Count|ABC|Polynucléaires basophiles|Basophiles|Basophile Granulozyten|Basófilos|Basofili|Basophil Granulocyte|Polynuclear Basophil|PNB|Basophil polynuclear|Basophil Granulocyte Absolute|Bas percent|Bas absolute|Bazofile|Bazocyty	{"units":["10*3/uL"]}
LOINC	706-2	observation	Basophils/100 leukocytes in Blood by Automated count	Basophils/leuk NFr Bld Auto|Basophils/100 WBC Auto (Bld)|Basophils|Baso|Basophil|Bph|Basophil Percent|Basophil Absolute|Basophil Count|Absolute Basophil Count|ABC|Polynucléaires basophiles|Basophiles|Basophile Granulozyten|Basófilos|Basofili|Basophil Granulocyte|Polynuclear Basophil|PNB|Basophil polynuclear|Basophil relative|Basophil Granulocyte Percent|Bas percent|Bas absolute|Bazofile|Bazocyty	{"units":["%"]}
LOINC	711-2	observation	Eosinophils [#/volume] in Blood by Automated count	Eosinophil # Bld Auto|Eosinophils Auto (Bld) [#/Vol]|Absolute Eosinophil Count|Eosinophil Count|EosFlg|Eos|Eosinophil|Eosinophil Percent|Eosinophil Absolute|AEC|Polynucléaires éosinophiles|Éosinophiles|Eosinophile Granulozyten|Eosinófilos|Eosinofili|Eosinophil Granulocyte|Polynuclear Eosinophil|PNE|Eosinophil polynuclear|Eosinophil Granulocyte Absolute|Eozynofile|Eozynocyty	{"units":["10*3/uL"]}
LOINC	713-8	observation	Eosinophils/100 leukocytes in Blood by Automated count	Eosinophil/leuk NFr Bld Auto|Eosinophils/100 WBC Auto (Bld)|Eosinophils|Eos|Eosinophil|Eosinophil Percent|Eosinophil Absolute|Eosinophil Count|Absolute Eosinophil Count|AEC|Polynucléaires éosinophiles|Éosinophiles|Eosinophile Granulozyten|Eosinófilos|Eosinofili|Eosinophil Granulocyte|Polynuclear Eosinophil|PNE|Eosinophil polynuclear|Eosinophil relative|Eosinophil Granulocyte Percent|Eozynofile|Eozynocyty	{"units":["%"]}
LOINC	718-7	observation	Hemoglobin [Mass/volume] in Blood	Hgb Bld-mCnc|Hemoglobin (Bld) [Mass/Vol]|Hemoglobin mass conc (Bld)|Hemoglobin|Absolute Hemoglobin|TurbHbI|HAEMOGLOBIN (HB)|Hemoglobin(Hb)|HAEMOGLOBIN|HGB|HAEMOGLOBIN-HE|Hb|hb levels|hemoglobin levels|blood hemoglobin levels|EDTA BLOOD Haemoglobin|Haemoglobin (EDTA Blood/Automated Blood|Hemoglobin Hb|Hemoglobin Hgb|Total Hemoglobin|Hemoglobin level|Hämoglobin|Hemoglobina|Hémoglobine|Emoglobina|Haemoglobin concentration|HGB Hemoglobin|Hb Hemoglobin|Hemoglobin HGB Hb|Haemoglobin estimation|Emoglobina HGB|Emoglobina Hb	{"units":["g/dL"]}
LOINC	721-1	observation	Free Hemoglobin [Mass/volume] in Plasma	Hgb Free Plas-mCnc|Free Hemoglobin (P) [Mass/Vol]|Free Hemoglobin mass conc (P)|Plasma Hemoglobin|Hgb Free	{"units":["mg/L"]}
LOINC	731-0	observation	Lymphocytes [#/volume] in Blood by Automated count	Lymphocytes # Bld Auto|Lymphocytes Auto (Bld) [#/Vol]|Absolute Lymphocyte Count|LymFlg|Lymp|Lymphocyte|Lymphocyte Percent|Lymphocyte Absolute|Lymphocyte Count|ALC|Lymphozyten|Linfocitos|Linfociti|Lymphocyte typical|Linfócitos típicos|Lymphs Absolute|Lym percent|Lym absolute|Limfocyty	{"units":["10*3/uL"]}
LOINC	736-9	observation	Lymphocytes/100 leukocytes in Blood by Automated count	Lymphocytes/leuk NFr Bld Auto|Lymphocytes/100 WBC Auto (Bld)|Lymphocytes|Lymphocytes, Percent|Lymp|Lymphocyte|Lymphocyte Percent|Lymphocyte Absolute|Lymphocyte Count|Absolute Lymphocyte Count|ALC|Lymphozyten|Linfocitos|Linfociti|Lymphocyte typical|Lymphocyte relative|Linfócitos típicos|Lymphozyten relativ|Lymphs Percent|Lym percent|Lym absolute|Limfocyty	{"units":["%"]}
LOINC	737-7	observation	Lymphocytes/100 leukocytes in Blood by Manual count	Lymphocytes/leuk NFr Bld Manual|Lymphocytes/100 WBC Manual cnt (Bld)|Lymp|Lymphocyte	{"units":["%"]}
LOINC	742-7	observation	Monocytes [#/volume] in Blood by Automated count	Monocytes # Bld Auto|Monocytes Auto (Bld) [#/Vol]|Absolute Monocyte Count|Monocyte Count|Monocyte|Monocyte Percent|Monocyte Absolute|AMC|Monozyten|Monocitos|Monociti|Monocyte Absolute count|Monos Absolute|Mon percent|Mon absolute|Monocyty	{"units":["10*3/uL"]}
LOINC	743-5	observation	Monocytes [#/volume] in Blood by Manual count	Monocytes # Bld Manual|Monocytes Manual cnt (Bld) [#/Vol]|Monocyte	{"units":["10*3/uL"]}
LOINC	749-2	observation	Myelocytes/100 leukocytes in Blood by Manual count	Myelocytes/leuk NFr Bld Manual|Myelocytes/100 WBC Manual cnt (Bld)|Myel|Myelocyte	{"units":["%"]}
LOINC	751-8	observation	Neutrophils [#/volume] in Blood by Automated count	Neutrophils # Bld Auto|Neutrophils Auto (Bld) [#/Vol]|Absolute Neutrophil Count|Neutrophils|Absolute Neutrophil|Neut|Neutrophil|PMN|PNM|Neutrophil Percent|Neutrophil Absolute|Neutrophil Count|ANC|Segmented Neutrophil|Granulocyte Neutrophil|Neutrophil Absolute Percent|Polynucléaires neutrophiles|Neutrophiles|Neutrophile Granulozyten|Neutrófilos|Neutrofili|Segmented|Segmented Neutrophils Absolute|Neutrophil segmented|Polymorphonuclear Neutrophil|Neutrophil Granulocyte|Neutrophil Granulocyte Absolute|Neutrophil PMN|Neutrophil polynuclear|PNN|Polynuclear Neutrophil|Neutrophil Total|Neut Absolute|Total Neutrophil|Neutros|Segs Absolute|Segmented Granulocyte|Granulocyte Neutrophil Absolute|Neu percent|Neu absolute|Neutrofile|Neutrocyty	{"units":["10*3/uL"]}
LOINC	770-8	observation	Neutrophils/100 leukocytes in Blood by Automated count	Neutrophils/leuk NFr Bld Auto|Neutrophils/100 WBC Auto (Bld)|Neutrophils|Neut|Neutrophil|PMN|PNM|Neutrophil Percent|Neutrophil Absolute|Neutrophil Count|Absolute Neutrophil Count|ANC|Segmented Neutrophil|Granulocyte Neutrophil|Neutrophil Absolute Percent|Polynucléaires neutrophiles|Neutrophiles|Neutrophile Granulozyten|Neutrófilos|Neutrofili|Segmented|Segmented Neutrophils Percent|Neutrophil segmented|Seg Neutrophils|Segs Percent|Polymorphonuclear Neutrophil|Neutrophil Granulocyte|Neutrophil Granulocyte Percent|Neutrophil PMN|Neutrophil polynuclear|PNN|Granulocyte Neutrophil Percent|Polymorphonuclear|Polynuclear Neutrophil|Neutrophil Total|Neutrophil relative|Total Neutrophil|Neutros|Segmented Granulocyte|Sector Granulocyte|Neut percent|Neu percent|Neu absolute|Neutrofile|Neutrocyty	{"units":["%"]}
LOINC	777-3	observation	Platelets [#/volume] in Blood by Automated count	Platelet # Bld Auto|Platelets Auto (Bld) [#/Vol]|Platelet Count|PltScat|Platelets|Platelet|Thrb|Thrombocyte|Thrombocyte Count|Platelet Total Count|Total Platelet Count|Thrombozyten|Plaquetas|Plaquettes|Plaquettes sanguines|Recuento de plaquetas|Piastrine|Trombocyten|Trombocyter|TPK|PLT|PLT Platelets|Thrombo|Platelet PLT|Platelets Thrombocyte|Recuento plaquetario|Contagem de plaquetas|Plaquettes numération|Trombo|Thrombos|Thrombozytenzahl|Numération des plaquettes|Plaquetas recuento|Plaquetas totales|Conta piastrinica|PLT Piastrine|Recuento de trombocitos|Thr|B-Trom|Płytki krwi	{"units":["10*3/uL"]}
LOINC	783-1	observation	Promyelocytes/100 leukocytes in Blood by Manual count	Promyelocytes/leuk NFr Bld Manual|Promyelocytes/100 WBC Manual cnt (Bld)|Promyelocytes|Pro myelos|Progranulocyte|Progranulocytes|Promyelocyte	{"units":["%"]}
LOINC	785-6	observation	MCH [Entitic mass] by Automated count	MCH RBC Qn Auto|MCH Auto (RBC) [Entitic mass]|MCH|Erc|Erythrocytes|Mean Corpuscular Hemoglobin|Mean Cell Hemoglobin|TCMH|Teneur corpusculaire moyenne en hémoglobine|HCM|Hemoglobina corpuscular media|HGM|Hemoglobina globular média|Mean cell haemoglobin level|MCH HbE|HbE|Hb E|CHbM|TGMH|TCMH MCH|Hemoglobina corpuscolare media|Contenuto medio emoglobina|CCMH MCH|Teneur corpusculaire moyenne|E-MCH|HEM	{"units":["pg"]}
LOINC	786-4	observation	MCHC [Mass/volume] by Automated count	MCHC RBC Auto-mCnc|MCHC Auto (RBC) [Mass/Vol]|MCHC|Mean Corpuscular Hemoglobin Concentration (MCHC), Red blood cells|Erc|Erythrocytes|MCH|Mean Corpuscular Hemoglobin Concentration|Mean Cell Hemoglobin Concentration|CCMH|Concentration corpusculaire moyenne en hémoglobine|CHCM|Concentración de hemoglobina corpuscular media|CHGM|Concentração de hemoglobina corpuscular média|Concentração da hemoglobina globular média|MCHC CCMH|Concentrazione emoglobina corpuscolare media|CMHG|CCMHb|Concentración media de hemoglobina corpuscular|E-MCHC|CHEM	{"units":["g/dL"]}
LOINC	787-2	observation	MCV [Entitic volume] by Automated count	MCV RBC Auto|MCV Auto (RBC) [Entitic vol]|MCV Auto Entitic volume (RBC)|MCV|Mean Corpuscular Volume (MCV), Red blood cells|Erc|Erythrocytes|Mean Corpuscular Volume|Mean Cell Volume|VGM|Volume globulaire moyen|VCM|Volumen corpuscular medio|Volume corpuscular médio|Volume globular médio|MCV VGM|VGM MCV|Volume corpuscolare medio|Volumen globular medio|Mean Cell Volume MCV|VGM Volume globulaire moyen|E-MCV|VEM	{"units":["fL"]}
LOINC	788-0	observation	Erythrocyte distribution width [Ratio] by Automated count	RDW RBC Auto-Rto|Erythrocyte distribution width Auto (RBC) [Ratio]|RDW|RBCDist|Erc|Erythrocyte morphology index|Erythrocytes|RCMI|RDW-CV|Red Cell Distribution Width|Red Blood Cell Distribution Width|Erythrocyte Distribution Width|RDW CV|Red Cell Distribution Width CV|RDW IDR|IDR|ADE|IDE|IDR CV|Amplitud de distribución eritrocitaria|Indice de distribution des globules rouges|EVB|Erythrozytenverteilungsbreite|RDW CV Percent|Erythrocyte Anisocytosis|Ancho de distribución eritrocitaria|Amplitude de distribuição dos glóbulos vermelhos|Índice de anisocitose|ADE RDW|RDW ADE|Red Cell Distribution|Red Cell Dist Width|RBC Distribution Width	{"units":["%"]}
LOINC	789-8	observation	Erythrocytes [#/volume] in Blood by Automated count	RBC # Bld Auto|RBC Auto (Bld) [#/Vol]|RBC Auto #/vol (Bld)|Red Blood Cells|Rbc|ErytFlg|Erythrocytes|Discocytes|Erthrocyte|Erythrocyte|RBCS|Red Blood Cell|Red Cell Count|RBC Count|Red Blood Cell Count|Erythrocyte Count|Total RBC|Total RBC Count|Total Erythrocyte Count|Erythrozyten|Eritrocitos|Hematíes|Globules rouges|Glóbulos rojos|Recuento de hematíes|Hemácias|Glóbulos vermelhos|Eritrociti|Globuli rossi|Erytrocyten|Erytrocyter|EPK|RBC Red Blood Cells|RBC Erythrocyte|ERY|Erys|Red blood corpuscles|Recuento de glóbulos rojos|Globuli rossi RBC|RCC|GR|Erythrocyte RBC|Red cell count RCC|RBC GR|GR Globuli Rossi|Red Blood Cell RBC|Erythrozytenzahl|Numération des hématies|Recuento de eritrocitos|Hematíes recuento|Eritrócitos totais|Hemácias em milhões|Red cells|Globuli rossi eritrociti|Erytrocyty	{"units":["10*6/uL"]}
LOINC	1558-6	observation	Fasting glucose [Mass/volume] in Serum or Plasma	Glucose p fast SerPl-mCnc|Glucose fasting mass conc|Glucose (Fasting)|Blood Glucose (Fasting)|Fasting blood Sugar (FBS)|Fasting Blood sugar|BLOOD SUGAR FASTING|GLUCOSE, FASTING, PLASMA|PLASMA GLUCOSE FASTING|FASTING BLOOD GLUCOSE|Fasting plasma Glucose|Fasting Glucose|GLUCOSE, FASTING (F), PLASMA|fasting sugar levels|FASTING, GLUCOSE, PLASMA [Mass/Vol]|Fasting Glucose Plasma|Glucose Fasting|FBS|FBG|FPG|Fasting Sugar|Glucose F|Glycémie à jeun|Glucose à jeun|Glukose nüchtern|Glucose nüchtern|Nüchternglukose|Nüchternglucose|Nüchternblutzucker|Blutzucker nüchtern|Glucosa en ayunas|Glucemia en ayunas|Glucosa ayunas|Glicose em jejum|Glicemia de jejum|Glicemia em jejum|Glicose jejum|Glucose nuchter|Glucose fasting state|Glicemia ayunas|Glucemia en ayuno|Glucosa en ayuno|Glicemia in ayunas|Glicemia a digiuno|Fasting Blood Glucose FBG|Blood Sugar F|FBS Fasting Blood Sugar|Glucose AC fasting|Glucose Serum Fasting|Nüchternzucker|Glicose plasmática jejum|Glicemia en ayunas|Blood Glucose Fasting|Sugar Fasting|Plasma Glucose F|Glucose à jeun plasma|Faste glukose|Fasteglukose|Glukose fastende|Glukos fastande	{"units":["mg/dL"]}
LOINC	1668-3	observation	17-Hydroxyprogesterone [Mass/volume] in Serum or Plasma	17OHP SerPl-mCnc|17-Hydroxyprogesterone mass conc|17 Hydroxyprogesterone (17|17-A-HYDROXYPROGESTERONE|HYDROXYPROGESTERONE CAPROATE INJ|17 Alpha hydroxyprogesterone|17-HYDROXYPROGESTERONE|17 OH Progesterone|17 Hydroxyprogesterone|17 OHP|17 OH Progesteron|17 hidroxiprogesterona|17OHP	{"units":["ng/dL"]}
LOINC	1690-7	observation	5'-Nucleotidase [Enzymatic activity/volume] in Serum or Plasma	5NT SerPl-cCnc|5'-Nucleotidase enzyme act/vol|5' Nucleotidase	{"units":["U/L"]}
LOINC	1695-6	observation	5-Hydroxyindoleacetate [Mass/time] in 24 hour Urine	5OH-indoleacetate 24h Ur-mRate|5-Hydroxyindoleacetate mass/time (24H U)|5-HIAA, Urine	{"units":["mg/(24.h)"]}
LOINC	1715-2	observation	Acid phosphatase [Enzymatic activity/volume] in Serum or Plasma	ACP SerPl-cCnc|Acid phosphatase enzyme act/vol|Acid Phosphatase	{"units":["U/L"]}
LOINC	1742-6	observation	Alanine aminotransferase [Enzymatic activity/volume] in Serum or Plasma	ALT SerPl-cCnc|ALT enzyme act/vol|Alanine Aminotransferase (ALT)|S. G. P. T. (ALT)|ALT(SGPT)|S. G. P. T|Alanine amino Transferase (ALT/SGPT)|Alanine Transaminase(ALT/ SGPT)|SGPT(ALT),Serum|ALANINE TRANSAMINASE (SGPT)|Alanine aminotransferase|SGPT/ALT(Alanine Aminotransferase)|ALT|SGPT|Alanine Transaminase|ALAT|GPT|Alanine Aminotransferase ALT|SGPT ALT|Alanine Amino Transferase|Serum Glutamic Pyruvic Transaminase|TGP|ALT TGP|Alanina aminotransferase|SGPT ALAT|ALAT GPT|GPT ALT|ALAT ALT|TGP ALAT|Transaminase ALAT|Transaminase SGPT|Transaminase TGP|Transaminase glutâmico pirúvica|Transaminase pirúvica|Transaminasa glutámico pirúvica|Transaminase glutamique pyruvique|Alanin Aminotransferase|Alanintransaminase|Alaninaminotransferase|Alanina Aminotransferasa|Alanina transaminasa|Alanine Aminotransferasi|Alanino aminotransferase|Alanin transaminase|ALAT SGPT|Glutamat Pyruvat Transaminase|Transaminase Pirúvica TGP|Alaniiniaminotransferaasi|ALT GPT|Alanin aminotransferas|Transaminase pyruvic|Transaminase pyruvic GPT	{"units":["U/L"]}
LOINC	1746-7	observation	Albumin [Mass/volume] in Cerebral spinal fluid	Albumin CSF-mCnc|Albumin (CSF) [Mass/Vol]|Albumin mass conc (CSF)|<Albumin>|Alb|Protein.albumin	{"units":["mg/dL"]}
LOINC	1751-7	observation	Albumin [Mass/volume] in Serum or Plasma	Albumin SerPl-mCnc|Albumin [Mass/Vol]|Albumin mass conc|Albumin|Albumin, Blood|Alb|Protein.albumin|ALBUMIN,Serum|S Albumin|Serum Albumin|ALBUMIN Bromo Cresol Green(BCG)|ALBUMIN (Colorimetric BCG Dye|Albumin (Serum/Bromocresol green)|Albumin, serum by Bromocresol purple method|Serum Albumin (Colorimetric Bromo-Cresol|Sr Albumin|ALBUMIN, SERUM [Mass/Vol]|SERUM ALBUMIN (BCG-dye)|Albumine|Albúmina|Albuminemia|Albumin BCG|Albumin BCP	{"units":["g/dL"]}
LOINC	1754-1	observation	Albumin [Mass/volume] in Urine	Albumin Ur-mCnc|Albumin (U) [Mass/Vol]|Albumin mass conc (U)|Alb|Protein.albumin|URINE ALBUMIN|ALBUMIN|Urine Spot Albumin|Albumin Urine|Albumin im Urin|Albuminuria	{"units":["g/dL"]}
LOINC	1756-6	observation	Albumin in CSF/Albumin in Serum or Plasma	Alb|Albumin quotient|AQ|Protein.albumin|Qalb	{"units":["{ratio}"]}
LOINC	1759-0	observation	Albumin/Globulin [Mass Ratio] in Serum or Plasma	Albumin/Glob SerPl|Albumin/Globulin mass ratio|A/G ratio|Albumin: Globulin Ratio|A/G Ratio(Calculated)|A/G Ratio , Serum|Albumin / Globulin (A/G) Ratio|ALBUMIN/GLOBULIN|Serum Albumin/Globulin Ratio|Albumin/Globulin Ratio (A/G)|A : G RATIO (Serum/Derived)|Serum A / G Ratio|Serum A / G|A/G Ratio (Albumin / Globulin Ratio)|Serum Albumin / Globulin|A G Ratio|Albumin Globulin Ratio|Ratio A G|AG Ratio|Albumin Globulin	{"units":["{ratio}"]}
LOINC	1763-2	observation	Aldosterone [Mass/volume] in Serum or Plasma	Aldost SerPl-mCnc|Aldosterone mass conc|Aldosterone|Aldosteron|Aldosterona	{"units":["ng/dL"]}
LOINC	1798-8	observation	Amylase [Enzymatic activity/volume] in Serum or Plasma	Amylase SerPl-cCnc|Amylase [Catalytic activity/Vol]|Amylase enzyme act/vol|Amylase|Alpha amylase|Ams|Amyl|Diastase|Gastroenterology|GI|k87|Amylase Serum|S. Amylase|SERUM AMYLASE|Amylase level|Sr. Amylase|Amilasa|Amilase|α Amylase|Amylase Total|Amylase Alpha|Amylaza	{"units":["U/L"]}
LOINC	1799-6	observation	Amylase [Enzymatic activity/volume] in Urine	Amylase Ur-cCnc|Amylase enzyme act/vol (U)|Amylase, Urine|Urine Amylase	{"units":["U/L"]}
LOINC	1805-1	observation	Amylase.pancreatic [Enzymatic activity/volume] in Serum or Plasma	Amylase P SerPl-cCnc|Amylase.pancreatic [Catalytic activity/Vol]|Amylase.pancreatic enzyme act/vol|Alpha amylase|Ams|Amyl|Amylase P|Diastase|Gastroenterology|GI|k87|Pancreatc|Pankreas Amylase|Pancreatic Amylase|Amylase Pancreatic|Amylase pancréatique|Amilasa pancreática|Amylase Pankreas|Pankreasamylase|Amilasi pancreatica|Amilase pancreática|Pancreasamylase	{"units":["U/L"]}
LOINC	1825-9	observation	Alpha 1 antitrypsin [Mass/volume] in Serum or Plasma	A1AT SerPl-mCnc|Alpha 1 antitrypsin mass conc|Alpha-1-antitrypsin|Alpha 1 Antitrypsin|A1AT|AAT|Alfa 1 antitripsina|Alpha 1 Antitrypsine|α1 Antitrypsin|Alpha1 Antitrypsin	{"units":["mg/dL"]}
LOINC	1834-1	observation	Alpha-1-Fetoprotein [Mass/volume] in Serum or Plasma	AFP SerPl-mCnc|AFP mass conc|Alpha-Fetoprotein|AFP, Maternal Screen|AFP|Alpha Fetoprotein|Alpha 1 Fetoprotein|Alfafetoproteína|AFP Tumor Marker|Alpha Fetoprotein Tumor Marker|Alpha 1 Fetoprotein AFP|Alphafetoprotein|Alphafoetoprotein|Alpha foeto protéine|Alfa fetoproteína|Alfa feto proteina	{"units":["ng/mL"]}
LOINC	1863-0	observation	Anion gap 4 in Serum or Plasma	Anion Gap4 SerPl-sCnc|Anion gap 4 molar conc|Anion Gap 4 Bld Qn (POC)|Anion Gap	{"units":["mmol/L"]}
LOINC	1869-7	observation	Apolipoprotein A-I [Mass/volume] in Serum or Plasma	Apo A-I SerPl-mCnc|Apolipoprotein A-I mass conc|APO- A1|APOLIPOPROTEIN A1 (APO-A1)|Apolipoprotein A 1|Apolipoprotein AI|APOLIPOPROTEIN - A1 [Mass/Vol]|Apolipoprotein (Apo A1)|Apo A1|ApoA1|Apolipoprotein A1|Apolipoproteína A1|Apolipoprotéine A1|Apo A I|Apolipoproteina A1|Apolipoprotein A I	{"units":["g/L"]}
LOINC	1884-6	observation	Apolipoprotein B [Mass/volume] in Serum or Plasma	Apo B SerPl-mCnc|Apolipoprotein B mass conc|Apolipoprotein B (APO-B)|Apo B|Apolipoprotein B|Apolipoprotein B 100|APOLIPOPROTEIN - B [Mass/Vol]|Apolipoprotein (Apo B)|ApoB|Apolipoproteína B|Apolipoprotéine B|Apolipoproteina B|Apolipoprotein B100|Apo B100	{"units":["mg/dL"]}
LOINC	1920-8	observation	Aspartate aminotransferase [Enzymatic activity/volume] in Serum or Plasma	AST SerPl-cCnc|AST enzyme act/vol|Asparate Aminotransferase (AST)|Aspartate Aminotransferase(SGOT)|SGOT (AST), Serum|SGOT (AST)|AST (SGOT)|Aspartate aminotransferase (AST/SGOT)|S.G.O.T|ASPARTATE AMINOTRANSFERASE|ASPARTATE TRANSAMINASE(SGOT)|SGOT/AST (Aspartate Aminotransferase)|SGOT- Aspartate|AST|SGOT|Aspartate Transaminase|ASAT|GOT|Aspartate Aminotransferase AST|SGOT AST|Aspartate Amino Transferase|Serum Glutamic Oxaloacetic Transaminase|TGO|AST TGO|Aspartato aminotransferase|SGOT ASAT|ASAT GOT|GOT AST|ASAT AST|TGO ASAT|Transaminase ASAT|Transaminase SGOT|Transaminase TGO|Transaminase glutâmico oxalacética|Transaminase oxalacética|Transaminasa glutámico oxalacética|Transaminase glutamique oxaloacétique|Aspartat Aminotransferase|Aspartattransaminase|Aspartataminotransferase|Aspartato Aminotransferasa|Aspartato transaminasa|Aspartate Aminotransferasi|Aspartat transaminase|ASAT SGOT|Glutamat Oxalacetat Transaminase|Transaminase Oxalacética TGO|AST GOT|Aspartat aminotransferas|Transaminase oxaloacetic|Transaminase oxaloacetic GOT|AspAT	{"units":["U/L"]}
LOINC	1925-7	observation	Base excess in Arterial blood by calculation	Base excess BldA Calc-sCnc|Base excess Calc (BldA) [Moles/Vol]|Base excess Calculated molar conc (BldA)|Base Excess BldA Qn|Base Excess|ABE|Base ex|BE|BSE|Base Excess Arterial|BE Arterial	{"units":["mmol/L"]}
LOINC	1952-1	observation	Beta-2-Microglobulin [Mass/volume] in Serum or Plasma	B2 Microglob SerPl-mCnc|Beta-2-Microglobulin mass conc|Beta-2 Microglobulin|Beta 2 Microglobulin|B2M|Beta 2 microglobulina|Bêta 2 microglobuline|β2 Mikroglobulin|Beta 2 Mikroglobulin|B2 Microglobulin	{"units":["ug/mL"]}
LOINC	1959-6	observation	Bicarbonate [Moles/volume] in Blood	HCO3 Bld-sCnc|HCO3 molar conc (Bld)|HCO3 Bld Qn Calc (ER-IS)|Calculated Bicarbonate, Whole Blood	{"units":["mmol/L"]}
LOINC	1960-4	observation	Bicarbonate [Moles/volume] in Arterial blood	HCO3 BldA-sCnc|HCO3 (BldA) [Moles/Vol]|HCO3 molar conc (BldA)|HCO3 BldA Qn Calc|Calculated Bicarbonate|BIC|HCO3|HCO3 Arterial|Bicarbonate Arterial|Arterial Bicarbonate	{"units":["mmol/L"]}
LOINC	1963-8	observation	Bicarbonate [Moles/volume] in Serum or Plasma	Bicarbonate|BICARBONATE (HCo3)|Bicarbonate,Serum|Serum bicarbonate|Bicarbonates, Serum|BICARBONATE (HC03-)|Sodium bicarbonate|BLOOD BICARBONATE|Serum Bicarbonates|Bicarbonate, blood (HCO3)|HCO3|Bicarbonate HCO3|Bicarbonato|Bikarbonat|Bicarbonate Serum|HCO3 Bicarbonate|Standardbikarbonat	{"units":["mmol/L"]}
LOINC	1968-7	observation	Bilirubin.direct [Mass/volume] in Serum or Plasma	Bilirub Direct SerPl-mCnc|Bilirubin.direct mass conc|Bilirubin, Direct|Conj Bili|Serum Bilirubin (Direct)|BILIRUBIN (DIRECT),Serum|Direct Bilirubin|Serum direct bilirubin|Conjugated Bilirubin (Direct) (Dual Wavelength|BILIRUBIN CONJUGATED (DIRECT)|Bilirubin(Direct) (Serum/Diazotized Sulfanilic|BILIRUBIN, DIRECT [Mass/Vol]|D Bil|Conjugated Bilirubin|Dir Bil|S Bil D - serum Bilirubin Direct|Bilirubin Direct|Bilirubin Conjugated|D Bilirubin|DBIL|Bilirubin D|Bilirubin Direct Conjugated|Bilirubine directe|Bilirubine conjuguée|Bilirubin direkt|Direktes Bilirubin|Bilirrubina directa|Bilirrubina conjugada|Bilirrubina direta|Bilirubina diretta|Bilirubin Direct D|Bili Direct|Direct Bili|BD|Bilirrubina D	{"units":["mg/dL"]}
LOINC	1971-1	observation	Bilirubin.indirect [Mass/volume] in Serum or Plasma	Bilirub Indirect SerPl-mCnc|Bilirubin.indirect mass conc|Bilirubin, Indirect|Bilirubin, Neonatal, Indirect|Uncon Bil|Serum Bilirubin (Indirect)|S. Bilirubin (indirect)|Bilirubin-Indirect, Serum|INDIRECT BILIRUBIN|BILIRUBIN, INDIRECT [Mass/Vol]|S bil Indirect|Unconjugated Bilirubin|Indirect Serum Bilirubin|Bilirubin(Indirect) (Serum/Derived)|Bilurubin Indirect|Sr Bil I - serum bilirubin indirect|Bilirubin Indirect|Bilirubin Unconjugated|I Bilirubin|IBIL|Bilirubin I|Bilirubin Indirect Unconjugated|Bilirubine indirecte|Bilirubine libre|Bilirubin indirekt|Bilirrubina indirecta|Bilirrubina indireta|Bilirubine non conjuguée|Bili Indirect|Bilirubin libre|BI|Bilirrubina I|Bilirrubina no conjugada	{"units":["mg/dL"]}
LOINC	1975-2	observation	Bilirubin.total [Mass/volume] in Serum or Plasma	Bilirub SerPl-mCnc|Bilirubin mass conc|Bilirubin, Total|Serum Bilirubin, (Total)|S.BILIRUBIN (TOTAL)|Bilirubin-Total ,Serum|Serum Total Bilirubin|Total Bilirubin|BILIRUBIN (T)|Bilirubin(Total) (Serum/Diazotized Sulfanilic|BILIRUBIN, TOTAL [Mass/Vol]|Bilirubin|Biphasic Bilirubin|Bilirubin Total (Colorimetric -Diazo Method)|Serum Bilirubin|Bilirubin Total|T Bilirubin|TBIL|T BIL|Bilirubin T|Bilirubin gesamt|Gesamtbilirubin|Bilirrubina total|Bilirubine totale|Bilirrubinas totais|Bilirubina totale|Bilirubin T Total|Bili Total|Total Bili|Bilirubinemia total|BT|Bilirrubina T|Bilirubine|Bilirubina całkowita	{"units":["mg/dL"]}
LOINC	1977-8	observation	Bilirubin.total [Presence] in Urine	Bilirub Ur Ql|Bilirubin Ql (U)|Bilirubin|Bili|Bilirubins|Billirubin|TBIL|Bilirubin, Urine|Urinary Bilirubin|Bilirubin (Bile)|Urine Bilirubin|Bile Pigment	{}
LOINC	1980-2	observation	Biotin [Mass/volume] in Serum or Plasma	Biotin, Serum|VITAMIN B7/BIOTIN|Vitamin B7|Biotin, Serum (Mass/Vol)|Vit B7	{"units":["pg/mL"]}
LOINC	1986-9	observation	C peptide [Mass/volume] in Serum or Plasma	C peptide SerPl-mCnc|C peptide mass conc|C -Peptide|C-Peptide Serum|C-PEPTIDE, SERUM a|C Peptide|C Peptid|Péptido C|Peptide C|Peptídeo C|Connecting Peptide	{"units":["ng/mL"]}
LOINC	1988-5	observation	C reactive protein [Mass/volume] in Serum or Plasma	CRP SerPl-mCnc|CRP [Mass/Vol]|CRP mass conc|CRP SerPl Qn|C-Reactive Protein|CRP|C-REACTIVE PROTEIN(CRP)|CRP (C-REACTIVE PROTEIN)|C-Reactive Protein (Quantitative)|C Reactive Proteins, CRP|C-Reactive Protein; CRP, SERUM|CrP C Reactive Protein Serum|C-REACTIVE PROTEIN (CRP) [Mass/Vol]|CRP-QUANTITATIVE, Serum|C Reactive Protein CrP Quantitativesample Serum|C Reactive Protein|C Reactive Protein CRP|CRP Quantitative|Protéine C réactive|C-reaktives Protein|Proteína C reactiva|Proteína C reativa|CRP Quant|C Reactive Protein Quant|C Reactive Protein Quantitative|PCR Proteína C reactiva|Protein C Reactive|CRP Protéine C réactive|Proteína C reactiva PCR|Proteína C reativa PCR|Proteina C reattiva PCR|PCR Proteina C reattiva|CRP quantitativ|C reaktivt protein|C reactief proteïne|PCR cuantitativa|C reaktives Protein CRP|Serum C reactive protein|CRP level|C Reactive Protein CRP Quantitative|Proteína C Reactiva cuantitativa|CRP turbidimetric|PCR quantitativa|Proteína C reactiva ultra|PCR|Białko C-reaktywne	{"units":["mg/L"]}
LOINC	1989-3	observation	25-hydroxyvitamin D3 [Mass/volume] in Serum or Plasma	25(OH)D3 SerPl-mCnc|Calcidiol mass conc|25-OH Vitamin D|25 Hydroxyvitamin D3|25 OH Vitamin D3|25 Hydroxy Vitamin D3|Vitamin D3 25 OH|Vitamin D3 25 Hydroxy|Calcidiol|Calcifediol|25 OH D3	{"units":["ng/mL"]}
LOINC	1990-1	observation	Cholecalciferol (Vit D3) [Mass/volume] in Serum or Plasma	vitamin D3|Vitamin D3 (25-OH)|25 Hydroxy Cholecalciferol|1, 25 DIHYDROXY VITAMIN D3|VITAMIN D3 (25- DIHYDROXY|Cholecalciferol|25 (OH) VIT D3 Cholecalciferol|D3, VITAMIN [Mass/Vol]|25 Hydroxy Vitamin D3|Vit D3 Cholecalciferol|D3 Vitamin|Vit D3	{"units":["ng/mL"]}
LOINC	1994-3	observation	Calcium.ionized [Moles/volume] in Blood	Ca-I Bld-sCnc|Calcium.ionized (Bld) [Moles/Vol]|Calcium.ionized molar conc (Bld)|Free Calcium|Ca|Ca-I|Cal|Calcium active|Calcium free|Coagulation factor I|ICA|Ionized Calcium|Ionised Calcium|Calcium Ionized|Calcium Ionised|Ca ionized|Ca Ion|Calcium ion|Ca iónico|Free Calcium ionized|Calcium ionisé	{"units":["mmol/L"]}
LOINC	2000-8	observation	Calcium [Moles/volume] in Serum or Plasma	Calcium SerPl-sCnc|Calcium [Moles/Vol]|Calcium moles conc|Ca|Cal|Calcium|Total Calcium|Calcium Total|Calcium Ca|Kalzium|Calcio|Calcémie|Wapń|Wapń całkowity	{"units":["mmol/L"]}
LOINC	2019-8	observation	Carbon dioxide [Partial pressure] in Arterial blood	pCO2 BldA|CO2 (BldA) [Partial pressure]|CO2 ppres (BldA)|pCO2|Carbonic anhydride|CO2|PaCO2|p CO2|pCO2 Arterial|Kohlendioxidpartialdruck	{"units":["mm[Hg]"]}
LOINC	2021-4	observation	Carbon dioxide [Partial pressure] in Venous blood	pCO2 BldV|CO2 (BldV) [Partial pressure]|Carbonic anhydride|CO2|PCO2|p CO2|PvCO2|pCO2 Venous	{"units":["mm[Hg]"]}
LOINC	2028-9	observation	Carbon dioxide, total [Moles/volume] in Serum or Plasma	CO2 SerPl-sCnc|CO2 molar conc|CO2 (CSH)|Total CO2|Carbon dioxide|TCO2|CO2|CO2 Total|Carbon Dioxide Total|Carbon Dioxide CO2	{"units":["mmol/L"]}
LOINC	2039-6	observation	Carcinoembryonic Ag [Mass/volume] in Serum or Plasma	CEA SerPl-mCnc|Carcinoembryonic Ag [Mass/Vol]|Carcinoembryonic Ag mass conc|Carcinoembyronic Antigen (CEA)|CEA|Carcinoembryonic Antigen|Antígeno carcinoembrionario|ACE Antigène carcinoembryonnaire|Carcinoembryonales Antigen|Antígeno carcinoembrionário|Antigene carcinoembrionario|Antigène carcino embryonnaire|Antígeno carcino embrionario CEA|Carcino Embryonic Antigen|Carcinoembryonic Antigen CEA	{"units":["ng/mL"]}
LOINC	2053-7	observation	Carotene [Mass/volume] in Serum or Plasma	Carotene Ser-mCnc|Carotene mass conc (S)|Carotene	{"units":["ug/dL"]}
LOINC	2064-4	observation	Ceruloplasmin [Mass/volume] in Serum or Plasma	Ceruloplasmin SerPl-mCnc|Ceruloplasmin mass conc|Ceruloplasmin Test|Serum Ceruloplasmin|s Ceruloplasmin|Ceruloplasmin|Coeruloplasmin|Ceruloplasmina|Céruléoplasmine|Caeruloplasmin	{"units":["mg/dL"]}
LOINC	2069-3	observation	Chloride [Moles/volume] in Blood	Chloride Bld-sCnc|Chloride (Bld) [Moles/Vol]|Chloride molar conc (Bld)|Chloride Bld Qn (ISTAT)|Chloride, Whole Blood|Chloride|Cl	{"units":["mmol/L"]}
LOINC	2070-1	observation	Chloride [Moles/volume] in Cerebral spinal fluid	Chloride CSF-sCnc|Chloride molar conc (CSF)|Chloride, CSF	{"units":["mmol/L"]}
LOINC	2075-0	observation	Chloride [Moles/volume] in Serum or Plasma	Chloride SerPl-sCnc|Chloride [Moles/Vol]|Chloride molar conc|Chloride (CSH)|Chloride|Cl|Chloride, Serum|CHLORIDE (CL)|CHLORIDE (CI-)|S.CHLORIDE|Chlorides, Serum|SERUM CHLORIDE|Serum Chlorides|Chlorides|Eq. to elemental Chloride|Chloride (Cl), Serum|Chloride (Serum/lon selective electrode (ISE))|Chloride Cl|Chlorid|Cloro|Cloruro|Chlore|Chlorures|Cloreto|Cl Chloride|Chlorid Cl|Cloro Cl|Electrolytes Chloride Cl|Cl Minus|Chlorki	{"units":["mmol/L"]}
LOINC	2077-6	observation	Chloride [Moles/volume] in Sweat	Chloride Sweat-sCnc|Chloride molar conc (Sweat)|Chloride Sweat Test|Sweat Chloride Test	{"units":["mmol/L"]}
LOINC	2078-4	observation	Chloride [Moles/volume] in Urine	Chloride Ur-sCnc|Chloride (U) [Moles/Vol]|Chloride molar conc (U)|Chloride, Urine|Cl|Chloride,Random Urine|URINE CHLORIDE|Chloride|Urinary Chloride|Urine Cl|Chloride, Spot Urine, (Moles/Volume)|Chloride, Spot Urine	{"units":["mmol/L"]}
LOINC	2079-2	observation	Chloride [Moles/time] in 24 hour Urine	Chloride 24h Ur-sRate|Chloride (24H U) [Moles/Time]|Chloride moles/time (24H U)|Cl|Chloride, 24H Urine, (Moles/Time)|Urinary Chloride|Chloride, 24H Urine|24hr Chloride	{"units":["mmol/(24.h)"]}
LOINC	2085-9	observation	Cholesterol in HDL [Mass/volume] in Serum or Plasma	HDLc SerPl-mCnc|Cholesterol in HDL mass conc|HDL Cholesterol Bld Qn (POC)|Cholesterol, HDL|High Density Lipoprotein Cholesterol|HDL CHOLESTEROL|HDL Cholesterol Direct|HDL Cholesterol, Serum|Serum HDL CHOLESTEROL|HDL CHOLESTROL|Cholesterol-HDL Direct|Direct HDL Cholesterol|HDL C|HDL|Cholesterol HDL|High Density Lipoprotein|Cholesterol in HDL|HDL Cholesterin|Colesterol HDL|Colesterolo HDL|HDL Chol|HDL Cholesterol HDL C|C HDL|Cholesterol HDL C|CHDL|HDLC|HDL kolesterol|HDL col|Colesterol de HDL|Cholest HDL	{"units":["mg/dL"]}
LOINC	2089-1	observation	Cholesterol in LDL [Mass/volume] in Serum or Plasma	RFXLDLM|LDL Cholesterol|LDL Cholesterol , Serum|LDL CHOLESTEROL(CALCULATED)|LDL Cholesterol, Direct|Serum LDL cholesterol|Direct LDL Cholesterol|LDL CHOLESTROL|Cholesterol LDL|Direct LDL|LDL CHOLESTEROL, DIRECT (mass/Vol)|LDL|LDL C|Low Density Lipoprotein|Low Density Lipoprotein Cholesterol|Cholesterol in LDL|LDL Cholesterin|Colesterol LDL|Colesterolo LDL|LDL Chol|LDL Cholesterol LDL C|C LDL|CLDL|LDLC|LDL kolesterol|Cholest LDL|LDL Colesterol	{"units":["mg/dL"]}
LOINC	2091-7	observation	Cholesterol in VLDL [Mass/volume] in Serum or Plasma	VLDL CHOLESTEROL (Calculated)|VLDL CHOLESTEROL, SERUM|VLDL CHOLESTEROL|Cholesterol- VLDL|SERUM VLDL CHOLESTEROL|Very Low Density Lipoprotein|VLDL Cholestrol|VLDL|VERY LOW DENSITY LIPOPROTEIN (VLDL) (mass/Vol)|VLDL Cholestrol, serum by calculation|VLDL (Very Low Density Lipoprotein)|VLDL chol Calculated|VLDL C|Cholesterol VLDL|VLDL Chol|VLDL Cholesterol Cal|C VLDL|VLDL kolesterol	{"units":["mg/dL"]}
LOINC	2093-3	observation	Cholesterol [Mass/volume] in Serum or Plasma	Cholest SerPl-mCnc|Cholesterol mass conc|Cholesterol Bld Qn (POC)|Cholesterol, Total|Total Cholesterol|Cholesterol total, serum|CHOLESTEROL ,SERUM|S.Cholesterol|TOTAL CHOLESTEROL SERUM|Cholesterol|Serum Total Cholesterol|SERUM CHOLESTEROL|Cholesterol Levels|T. Cholesterol|CHOLESTEROL, TOTAL (mass/Vol)|Cholesterol Total (Serum/Cholesterol|Cholesterol Total (Colorimetric Cholesterol|TC|Cholesterol Total|TC Cholesterol|T Cholesterol|Cholesterin|Gesamtcholesterin|Cholesterin gesamt|Colesterol|Colesterol total|Colesterolo|Colesterolo totale|Kolesterol|Total Cholesterol TC|Chol|Cholesterol Total TC|CT|Cholesterolemia|Cholestérolémie|Cholesterol całkowity|T-CHO	{"units":["mg/dL"]}
LOINC	2098-2	observation	Cholinesterase [Enzymatic activity/volume] in Serum or Plasma	Cholinesterase SerPl-cCnc|Cholinesterase [Catalytic activity/Vol]|Cholinesterase enzyme act/vol|Acylcholine acylhydrolase|BChE|Benzoyl cholinesterase|Butyrylcholine esterase|Che|Choline esterase II|CHS|Pseudocho|Pseudocholinesterase|Cholinesterase CHE|PCHE|Colinesterasa sérica	{"units":["U/L"]}
LOINC	2106-3	observation	Choriogonadotropin (pregnancy test) [Presence] in Urine	HCG, Urine, Qualitative|hCG, Spot Urine (Urine Pregnancy Test)|Urine Test for Pregnancy|Urine Pregnancy Test|UPT (Urine Pregnancy Test)|hCG in Urine|UPT|Pregnancy Test Urine	{}
LOINC	2132-9	observation	Cobalamin (Vitamin B12) [Mass/volume] in Serum or Plasma	Vit B12 SerPl-mCnc|Cobalamin (Vitamin B12) [Mass/Vol]|Cobalamin (Vitamin B12) mass conc|Vitamin B12|Serum B12|C721|Cbl|Cobalamin|Vit B12|VITAMIN B12,serum|VITAMIN B12 LEVEL|Vitamin B12 (Cyanocobalamin)|Vitamin B12 Cyanocobalamin Serum|Serum Vitamin B12|Serum VITAMIN B-12 (ECLIA)|B12 Vitamin|B12|Cyanocobalamin|Vitamin B12 Cobalamin|Vitamine B12|Vitamina B12|Vitamin B 12 Cobalamin|Vitamine B 12|Kobalamin|Cobalamina|Cianocobalamina|Vitamin B12 total	{"units":["pg/mL"]}
LOINC	2143-6	observation	Cortisol [Mass/volume] in Serum or Plasma	Cortis SerPl-mCnc|Cortisol mass conc|Cortisol|CORTISOL, SERUM|Cortisol (morning)|CORTISOL (AM)|CORTISOL (AM), SERUM|Cortisol (morning sample)|CORTISOL (AM), SERUM (CLIA)|Cortisol Total|Cortisol Serum	{"units":["ug/dL"]}
LOINC	2157-6	observation	Creatine kinase [Enzymatic activity/volume] in Serum or Plasma	CK SerPl-cCnc|CK [Catalytic activity/Vol]|CK enzyme act/vol|Creatine Kinase (CK)|CK|CPK|Creatine phosphokinase|CPK Test - Creatine Phosphokinase|CPK, (Creatinine Phosphokinase)|Total CK - Creatine Kinase|CK Total - Creatine Kinase|Total CPK - Creatine Phosphokinase|Creatinine Phosphokinase (CPK)|Creatine Kinase|CK Total|Total CK|CK NAC|CPK Total|Creatine Kinase CK|CPK totales|CK gesamt|Kreatinkinase|Creatinkinase|Creatina quinasa|Creatinoquinase|Creatine kinase total|Creatine phosphokinase CPK|CPK CK|CK CPK|Creatinfosfoquinase|Creatinkinas|Creatinfosfochinasi|Creatina fosfoquinasa|Creatinfosfoquinasa|Créatine phosphokinase|Creatinoquinase CPK|Créatine kinase|Creatine chinasi|CK total activity|Creatinquinasa|CK NAK|Créatine phosphokinase CPK|Creatin Kinase|Creatina cinasa|Creatinfosfokinase|Creatina fosfocinasa	{"units":["U/L"]}
LOINC	2160-0	observation	Creatinine [Mass/volume] in Serum or Plasma	Creat SerPl-mCnc|Creatinine mass conc|Creatinine Ser|Creatinine|Creatinine, Serum|Serum Creatinine|S. creatinine|CREATININE SERUM Creatinine|SERUM CREATININE (mod. Jaffe)|Creatinine, serum by Jaffe w/o deproteinization|CREATININE (SERUM/Jaffe kinetic)|Creatinine Level|Blood Creatinine|Serum Creatinine (Two Point Rate Creatinine|S. Creat|Blood Creat|Crea|Cr|Kreatinin|Creatinina|Créatininémie|Kreatynina|CRE	{"units":["mg/dL"]}
LOINC	2161-8	observation	Creatinine [Mass/volume] in Urine	Creat Ur-mCnc|Creatinine mass conc (U)|Creatinine, Urine|Urine Creatinine|Urinary Creatinine|Creatinine, Urine by Jaffe Method|Creatinine, Random Urine|CREATININE-SPOT URINE|Creatinine|Créatininurie|Creatininuria|Creatinina urinaria|Créatinine urinaire	{"units":["mg/dL"]}
LOINC	2162-6	observation	Creatinine [Mass/time] in 24 hour Urine	Creat 24h Ur-mRate|Creatinine mass/time (24H U)|24 hr Creatinine|24 hr Urine Creatinine|Creatinine, Urine|Creatinine, 24H Urine, (Mass/Time)|24 Hour Urine Creatinine|Urinary Creatinine|Creatinine, 24H Urine|Creatinine 24h Urine|24 hour Creatinine	{"units":["g/(24.h)","mg/24"]}
LOINC	2164-2	observation	Creatinine renal clearance in 24 hour Urine and Serum or Plasma	Creat Cl 24h Ur+SerPl-vRate|Creatinine renal clearance (24H U+S/P) [Vol/Time]|Creatinine renal clearance 24H Flow (Urine and Serum or Plasma)|Creatinine Clearance|Clearanc|Clearances	{"units":["mL/min"]}
LOINC	2191-5	observation	Dehydroepiandrosterone sulfate (DHEA-S) [Mass/volume] in Serum or Plasma	DHEA-S SerPl-mCnc|Dehydroepiandrosterone sulfate (DHEA-S) mass conc|DHEA-Sulfate|Dehydroepiandrosterone|DHEA S|Dehydroepiandrosterone Sulfate|DHEA SULPHATE (DHEAS)|DHEA Sulfate Test (DHEAS)|DHEAS (Dehydroepiandrostenedione|DHEAS (DHEA Sulfate Test)|DHEAS|DHEA Sulfate|DHEA SO4|Sulfato de DHEA|S DHEA|DHEA sulfato|DHEA Sulfat|SDHEA|Sulfato de dehidroepiandrosterona|DHEA Sulfate DHEA S	{"units":["ug/dL"]}
LOINC	2193-1	observation	Dehydroepiandrosterone (DHEA) [Mass/volume] in Serum or Plasma	DHEA SerPl-mCnc|Dehydroepiandrosterone (DHEA) mass conc|Dehydroepiandrosterone (DHEA), Serum (Mass/Vol)|Dehydroepiandrostenedione|DHEA, Serum	{"units":["ng/mL"]}
LOINC	2230-1	observation	EPINEPHrine [Mass/volume] in Plasma	Epineph Plas-mCnc|Epinephrine mass conc (P)|Epinepherine	{"units":["pg/mL"]}
LOINC	2243-4	observation	Estradiol (E2) [Mass/volume] in Serum or Plasma	Estradiol SerPl-mCnc|Estradiol (E2) mass conc|Estradiol|ESTRADIOL (E2)|ESTRADIOL (E2), SERUM|Estradiol Test|Estradiol (3rd Generation)|17 Beta Estradiol|E2 Test|E2 Estradiol level|E2|Estradiol E2|Östradiol	{"units":["pg/mL"]}
LOINC	2250-9	observation	Estriol (E3).unconjugated [Mass/volume] in Serum or Plasma	u Estriol SerPl-mCnc|Estriol (E3).unconjugated mass conc|UE3, Maternal Screen	{"units":["ng/mL"]}
LOINC	2269-9	observation	Complement factor B [Mass/volume] in Serum or Plasma	Comp Fact B SerPl-mCnc|Complement factor B mass conc|Factor B	{"units":["mg/dL"]}
LOINC	2276-4	observation	Ferritin [Mass/volume] in Serum or Plasma	Ferritin SerPl-mCnc|Ferritin mass conc|Ferritin|Ferritin SERUM|serum ferritin|Ferritin Level|Serum FERRITIN (ECLIA)|FERRITIN, SERUM [Mass/Vol]|ferritin levels|Ferritina|Ferritine|Ferrit|Ferrytyna	{"units":["ng/mL"]}
LOINC	2284-8	observation	Folate [Mass/volume] in Serum or Plasma	Folate SerPl-mCnc|Folate mass conc|Folate|Serum Folate|Folic acid|VITAMIN B9/FOLIC ACID|FOLIC ACID / FOLATE SERUM|Folate Test|Folic Acid Levels|Serum Folic acid test|Folic Acid Test|Vitamin B9|FA - Folic Acid in Serum|Serum Folate test|Folsäure|Acide folique|Ácido fólico|Folato|Folic Acid Folate|Folate Serum|Folate Folic Acid|Ac fólico|Folate Vitamin B9|Vitamina B9|Folat Serum|Acid folic|Folates sériques|Folatos|Folato sérico|Folate level|Vitamine B9	{"units":["ng/mL"]}
LOINC	2324-2	observation	Gamma glutamyl transferase [Enzymatic activity/volume] in Serum or Plasma	GGT SerPl-cCnc|Gamma glutamyl transferase [Catalytic activity/Vol]|Gamma glutamyl transferase enzyme act/vol|Gamma Glutamyltransferase|Gamma glutamyl transpeptidase|Gamma-GTP|GGT|GGTP|GT|Gamma Glutamyl Transferase (GGT)|GAMMA G T|GAMMA GT ,Serum|GGT(Gamma Glutamyl Transpeptidase)|GAMMA GT (GGTP)|Gamma Glutamyl Transpeptidase (GGT)|Y- Glutamyl Transferase (GGT)|S. GGT|Gamma GT|Gamma Glutamyl Transferase|GTP Gamma|Gamma glutamil transferasa|Gamma glutamil transpeptidasa|Gama GT|Gama glutamil transferase|r-GT|r-GTP|y-GT|g GT|GGT Gamma GT|GGT Gamma Glutamyl|Gamma Glutamyl Transferase Gamma GT|γ Glutamyl Transferase|Gammaglutamyltransferase|Gamma Glutamiltranspeptidasa|Gammaglutamil transferasa|GMT|Gamma glutamyltranspeptidase|Gammaglutamiltransferasa|Gamaglutamiltransferase|YGT|Gamma GT GGT|Gammaglutamyltransferas|Glutamyltransferase|γGT	{"units":["U/L"]}
LOINC	2333-3	observation	Gastrin [Mass/volume] in Serum or Plasma	Gastrin SerPl-mCnc|Gastrin mass conc|Gastrin	{"units":["pg/mL"]}
LOINC	2336-6	observation	Globulin [Mass/volume] in Serum	Globulin|Total Globulin|Globulin Calculated|Globulinas|Globulina|Globulins Total|Globulin T|Globulins calculadas	{"units":["g/dL"]}
LOINC	2339-0	observation	Glucose [Mass/volume] in Blood	Glucose Bld-mCnc|Glucose mass conc (Bld)|Glucose|Glucose, Whole Blood	{"units":["mg/dL"]}
LOINC	2342-4	observation	Glucose [Mass/volume] in Cerebral spinal fluid	Glucose CSF-mCnc|Glucose mass conc (CSF)|Glucose, CSF	{"units":["mg/dL"]}
LOINC	2345-7	observation	Glucose [Mass/volume] in Serum or Plasma	Glucose SerPl-mCnc|Glucose mass conc|Glucose|Blood Glucose|Blood Sugar|Sugar|Random Glucose|Random Blood Glucose|Random Blood Sugar|RBS|RBG|Glucose Random|Plasma Glucose|Glu|Gluc|Glukose|Blutzucker|Glucosa|Glucemia|Glycémie|Glicose|Glicemia|Glucose Level|Glucose Serum|Glucose Plasma|Blood Glucose Random|Glicose plasmática|Glucosa sérica|Glicosemia|Glukose Serum|Glycemia|Blutglukose|Blutglucose|Glucose R|Plasma Glucose Random|RPG|Glukoza	{"units":["mg/dL"]}
LOINC	2349-9	observation	Glucose [Presence] in Urine	Glucose Ur Ql|Glucose Ql (U)|Glu|Gluc|Glucoseur|Urine Glucose (sugar)|Urine Sugar (F)|Urine Sugar (PP)|Glucose|Sugar (Glucose)|Glucose Urine|Fasting urine sugar|FASTING URINE GLUCOSE|URINE GLUCOSE|Sugar|Urine sugar|Glucose in Urine|Urine Glucose (Random)|Glycosuria|Glucosuria|Glycosurie|Glukoza	{}
LOINC	2350-7	observation	Glucose [Mass/volume] in Urine	Glucose Ur-mCnc|Glucose mass conc (U)|Glucose|Glucose, Urine	{"units":["mg/dL"]}
LOINC	2458-8	observation	IgA [Mass/volume] in Serum or Plasma	IgA SerPl-mCnc|IgA [Mass/Vol]|IgA mass conc|Immunoglobulin A|Immune globulin A|Immunoglobulin IgA|IMMUNOGLOBULIN A (IGA)|TOTAL IGA|IgA Total|IgA Immunoglobulin test|IgA Immunoglobulin A|IgA Test|IgA Immunoglobulin, Serum|IgA|Immunoglobulin A IgA|IgA Immunoglobulin A Total	{"units":["mg/dL"]}
LOINC	2464-6	observation	IgG [Mass/volume] in Cerebral spinal fluid	IgG CSF-mCnc|IgG (CSF) [Mass/Vol]|IgG mass conc (CSF)|Immunoglobulin G, CSF	{"units":["mg/dL"]}
LOINC	2465-3	observation	IgG [Mass/volume] in Serum or Plasma	IgG SerPl-mCnc|IgG [Mass/Vol]|IgG mass conc|Immunoglobulin G|IMMUNOGLOBULIN IgG|Immunoglobulin G (IgG)|IgG Total|TOTAL IGG|IgG|Immunoglobulin G IgG	{"units":["mg/dL"]}
LOINC	2466-1	observation	IgG subclass 1 [Mass/volume] in Serum	IgG1 Ser-mCnc|IgG subclass 1 (S) [Mass/Vol]|IgG subclass 1 mass conc (S)|IgG 1|Immunoglobulin G subclass 1|Subclasses	{"units":["mg/dL"]}
LOINC	2467-9	observation	IgG subclass 2 [Mass/volume] in Serum	IgG2 Ser-mCnc|IgG subclass 2 (S) [Mass/Vol]|IgG subclass 2 mass conc (S)|IgG 2|Immunoglobulin G subclass 2|Subclasses	{"units":["mg/dL"]}
LOINC	2468-7	observation	IgG subclass 3 [Mass/volume] in Serum	IgG3 Ser-mCnc|IgG subclass 3 (S) [Mass/Vol]|IgG subclass 3 mass conc (S)|IgG 3|Immunoglobulin G subclass 3|Subclasses	{"units":["mg/dL"]}
LOINC	2469-5	observation	IgG subclass 4 [Mass/volume] in Serum	IgG4 Ser-mCnc|IgG subclass 4 (S) [Mass/Vol]|IgG subclass 4 mass conc (S)|IgG 4|Immunoglobulin G subclass 4|Subclasses	{"units":["mg/dL"]}
LOINC	2472-9	observation	IgM [Mass/volume] in Serum or Plasma	IgM SerPl-mCnc|IgM [Mass/Vol]|IgM mass conc|Immunoglobulin M|IgM Total|IMMUNOGLOBULIN IgM|Specific IgM Antibodies Test|IgM Immunoglobulin, Serum|IgM Immunoglobulin test|IgM, serum by Nephelometry|TOTAL IGM|IgM|Immunoglobulin M IgM	{"units":["mg/dL"]}
LOINC	2484-4	observation	Insulin-like growth factor-I [Mass/volume] in Serum or Plasma	IGF-I SerPl-mCnc|Insulin-like growth factor-I mass conc|Insulin-like Growth Factor-1 (IGF-1)|Insulin Like Growth Factor 1|IGF 1|IGF I|Somatomedin C|IGF1|Somatomedina C|IGF 1 Somatomedin C	{"units":["ng/mL"]}
LOINC	2498-4	observation	Iron [Mass/volume] in Serum or Plasma	Iron SerPl-mCnc|Iron mass conc|Iron|Iron, serum|serum iron|Blood Iron|Iron (as Fe)|Sr Fe|Iron (Serum/Iron Ferrozine)|IRON, SERUM [Mass/Vol]|Fe|Iron Total|Eisen|Hierro|Fer sérique|Ferro|Ferro sérico|Hierro sérico|Serum Iron Fe|Iron Serum|Ferremia|Iron level|Fer|Sideremia|Żelazo	{"units":["ug/dL"]}
LOINC	2500-7	observation	Iron binding capacity [Mass/volume] in Serum or Plasma	TIBC SerPl-mCnc|Iron binding capacity mass conc|Iron Binding Capacity, Total|TOTAL IRON BINDING CAPACITY-TIBC|Total Iron Binding Capacity|Iron Binding Capacity Total (TIBC)|Total Iron Binding|TIBC|TIBC d|Iron Binding Capacity|TIBC (Total Iron Binding Capacity)|IRON BINDING CAPACITY, TOTAL [Mass/Vol]|Serum Total Iron Binding Capicity (TIBC)|Serum TIBC|Iron Bind Cap TIBC|Iron Binding Capacity Total|Total Iron Binding Capacity TIBC|Capacidad total de fijación de hierro|Capacidade total de fixação do ferro|CTFH|Capacità totale ferro|Totale Eisenbindungskapazität|TIBC Total Iron Binding Capacity|CTFF|Capacidad de fijación de hierro|Capacidad total de saturación|CTLF|Capacidade total de ligação do ferro|Iron Bind Cap|TEBK	{"units":["ug/dL"]}
LOINC	2501-5	observation	Iron binding capacity.unsaturated [Mass/volume] in Serum or Plasma	Unsaturated iron binding capacity (UIBC)|UIBC|Unsaturated Iron Binding Capacity|UIBC C|UIBC Unsaturated	{"units":["ug/dL"]}
LOINC	2502-3	observation	Iron saturation [Mass Fraction] in Serum or Plasma	Iron Satn MFr SerPl|Iron saturation mass fraction|Transferrin Saturation|Transferin saturation|Transferrin %|TRANSFERRIN SATURATION, PERCENTAGE|Iron Saturation|TSAT|Saturation Iron|Percent Saturation|Transferrin Saturation Percent|Iron Saturation Percent|Saturación de transferrina|Saturação da transferrina|Coefficient de saturation de la transferrine|Saturation de la transferrine|Transferrinsättigung|Coefficient saturation transferrin|Índice de saturación de transferrina|Saturation index transferrin|Saturation coefficient|Transferrin saturation index|IST|CST|Percent Iron Saturation|Percent Transferrin Saturation|Índice de saturação da transferrina|Eisensättigung|Transferrinmetning|Jernmetning|Saturazione transferrina|CS Transferrine|Saturation percent transferrin|Porcentaje de saturación de transferrina|Iron Percent Saturation|Sat Transferrin|IST Transferrina|Transferrin Sat|Saturación de hierro	{"units":["%"]}
LOINC	2518-9	observation	Lactate [Moles/volume] in Arterial blood	Lactate BldA-sCnc|Lactate (BldA) [Moles/Vol]|Lactate molar conc (BldA)|Lactate BldA Qn (POC)|Lactate|2-Hydroxypropanoic acid|2-hydroxy-propionate|2-hydroxy-propionic acid|Lact|Lactic acid|L-lactate|Lactate Arterial|Arterial Lactate	{"units":["mmol/L"]}
LOINC	2520-5	observation	Lactate [Moles/volume] in Cerebral spinal fluid	Lactate CSF-sCnc|Lactate (CSF) [Moles/Vol]|Lactate molar conc (CSF)|2-Hydroxypropanoic acid|2-hydroxy-propionate|2-hydroxy-propionic acid|Lact|Lactic acid|L-lactate	{"units":["mmol/L"]}
LOINC	2524-7	observation	Lactate [Moles/volume] in Serum or Plasma	Lactate SerPl-sCnc|Lactate [Moles/Vol]|Lactate molar conc|2-Hydroxypropanoic acid|2-hydroxy-propionate|2-hydroxy-propionic acid|Lact|Lactic acid|L-lactate|Lactate|Laktat|Lactic acid Lactate|Ácido láctico|Acide lactique|Acido lattico|Milchsäure|Lactatos|Lactate Plasma	{"units":["mmol/L"]}
LOINC	2532-0	observation	Lactate dehydrogenase [Enzymatic activity/volume] in Serum or Plasma	LDH SerPl-cCnc|LDH enzyme act/vol|Lactate Dehydrogenase (LD)|LDH|Lactate Dehydrogenase|Lactic Dehydrogenase|Lactate Dehydrogenase LDH|Laktatdehydrogenase|Lactatdehydrogenase|Lactato deshidrogenasa|Desidrogenase lática|DHL|LD|LDH Lactate Dehydrogenase|Lactate Dehydrogenase LD|LDH total|Láctico deshidrogenasa|Lactico deidrogenasi|Laktatdehydrogenas|Lactaat dehydrogenase|Lactaatdehydrogenase|Desidrogenase láctica|Deshidrogenasa láctica|Lattato deidrogenasi|Lactico dehidrogenasa|Lactate déshydrogénase|Lactodeshydrogénase|Láctica deshidrogenasa|Lactodeshidrogenasa	{"units":["U/L"]}
LOINC	2536-1	observation	Lactate dehydrogenase 1/Lactate dehydrogenase.total in Serum or Plasma by Electrophoresis	LDH1 CFr SerPl Elph|LDH 1/Lactate dehydrogenase.total Elph CFr|LD, Isoenzyme 1	{"units":["%"]}
LOINC	2539-5	observation	Lactate dehydrogenase 2/Lactate dehydrogenase.total in Serum or Plasma by Electrophoresis	LDH2 CFr SerPl Elph|LDH 2/Lactate dehydrogenase.total Elph CFr|LD, Isoenzyme 2	{"units":["%"]}
LOINC	2542-9	observation	Lactate dehydrogenase 3/Lactate dehydrogenase.total in Serum or Plasma by Electrophoresis	LDH3 CFr SerPl Elph|LDH 3/Lactate dehydrogenase.total Elph CFr|LD, Isoenzyme 3	{"units":["%"]}
LOINC	2545-2	observation	Lactate dehydrogenase 4/Lactate dehydrogenase.total in Serum or Plasma by Electrophoresis	LDH4 CFr SerPl Elph|LDH 4/Lactate dehydrogenase.total Elph CFr|LD, Isoenzyme 4	{"units":["%"]}
LOINC	2548-6	observation	Lactate dehydrogenase 5/Lactate dehydrogenase.total in Serum or Plasma by Electrophoresis	LDH5 CFr SerPl Elph|LDH 5/Lactate dehydrogenase.total Elph CFr|LD, Isoenzyme 5	{"units":["%"]}
LOINC	2571-8	observation	Triglyceride [Mass/volume] in Serum or Plasma	Trigl SerPl-mCnc|Triglyceride mass conc|Triglyceride SerPl Qn|Triglycerides|Triglycerides, Serum|TRIGLYCERIDE,serum|S .TRIGLYCERIDES|Serum Triglycerides|TRIGLYCERIDES (TGL)|SERUM TRIGLYCERIDE|Triglyceride|Triglycerides (Serum/Glycerol phosphate|Triglyceride Levels|Triglycerides (TGs)|TRIGLYCERIDES (mass/Vol)|TRIGLYCERIDES (GPO/POD)|Triglycerides level|TG|TGL|TRG|Trigs|Triglyzeride|Triglicéridos|Triglicérides|Triglicerídeos|Trigliceridi|Triglyceridemie|Triglyceride TG|Triacylglycerol|Triacilgliceroles|Neutralfett|TAG|Triglicerydy|Trójglicerydy	{"units":["mg/dL"]}
LOINC	2601-3	observation	Magnesium [Moles/volume] in Serum or Plasma	Magnesium SerPl-sCnc|Magnesium [Moles/Vol]|MAG|Mg|Magnesium|Magnesio|Magnesemia|Mg Magnesium|Magnesium Serum|Magnez	{"units":["mmol/L"]}
LOINC	2614-6	observation	Methemoglobin/Hemoglobin.total in Blood	MetHgb MFr Bld|Methemoglobin (Bld) [Mass fraction]|Methemoglobin/Hemoglobin.total mass fraction (Bld)|Methemoglobin|Hemiglobin|Hi|Methaemoglobin|MetHb	{"units":["%"]}
LOINC	2639-3	observation	Myoglobin [Mass/volume] in Serum or Plasma	Myoglobin SerPl-mCnc|Myoglobin mass conc|Myoglobin SerPl Qn|Myoglobin|Myoglobulin|Myoglobin Test|Myoglobulin Test|Myoglobine|Mioglobina	{"units":["ng/mL"]}
LOINC	2692-2	observation	Osmolality of Serum or Plasma	Osmolality SerPl|Osmolality [Osmolality]|Osmolality|Osmolality, Measured|Osmo|osmolarity|Osmolality Serum|Serum Osmolality|Serumosmolalität|Osmolarität|Osmolality S	{"units":["mosm/kg"]}
LOINC	2695-5	observation	Osmolality of Urine	Osmolality Ur|Osmolality (U) [Osmolality]|Osmolality (U)|Osmolality, Urine|Osmo|Osmolality|osmolarity	{"units":["mosm/kg"]}
LOINC	2703-7	observation	Oxygen [Partial pressure] in Arterial blood	pO2 BldA|Oxygen (BldA) [Partial pressure]|Oxygen ppres (BldA)|pO2|O2|O2 partial pressure|PaO2|Partial pressure|tO2|pO2 Arterial|Sauerstoffpartialdruck|p O2	{"units":["mm[Hg]"]}
LOINC	2705-2	observation	Oxygen [Partial pressure] in Venous blood	pO2 BldV|Oxygen (BldV) [Partial pressure]|Oxygen ppres (BldV)|O2|O2 partial pressure|Partial pressure|PO2|tO2|PvO2|pO2 Venous	{"units":["mm[Hg]"]}
LOINC	2708-6	observation	Oxygen saturation in Arterial blood	SaO2 % BldA|SaO2% (BldA) [Mass fraction]|SaO2% mass fraction (BldA)|O2|SaO2|SAT|Satn|SO2|tO2|O2 Saturation Arterial|Oxygen Saturation Arterial|sO2 Arterial|O2 Sat Arterial|Sauerstoffsättigung arteriell	{"units":["%"]}
LOINC	2711-0	observation	Oxygen saturation in Venous blood	SaO2 % BldV|Hemodynamics|HEMODYNAMICS.MOLEC|O2|SaO2|SAT|Satn|SO2|tO2	{"units":["%"]}
LOINC	2713-6	observation	Oxygen saturation Calculated from oxygen partial pressure in Blood	SaO2 % Bld from pO2|SaO2% Calculated from oxygen partial pressure mass fraction (Bld)|O2 Sat Bld Qn (POC)	{"units":["%"]}
LOINC	2731-8	observation	Parathyrin.intact [Mass/volume] in Serum or Plasma	PTH-Intact SerPl-mCnc|Parathyrin.intact [Mass/Vol]|Parathyrin.intact mass conc|Parathyroid Hormone|Intact Parathormone|intact parathyroid hormone|iPTH|Parathormone|PTH|PTH-Intact|Parathyroid Hormone (Intact)|PTH-(Intact Molecule),serum by CMIA|INTACT PARATHYROID HORMONE (PTH)|Total PTH|Intact PTH|PTH-(Intact Molecule)|iPTH - Intact PTH|PTH Parathyroid Hormone|Intact PTH (Para Thyroid Hormone)|Intact Parathyroid Hormone(iPTH)|PTH Intact|Parathyroid Hormone Intact|Paratohormona|PTH intacta|Paratormônio|Parathormon|Parathormon intakt|Parathyroid hormone intact PTH|PTH intacte|PTH intakt|PTHi|iPTH Parathyroid hormone|PTH Parathormone|Paratohormona intacta|Parathyroid Hormone PTH|Paratormônio intacto|Hormona paratiroidea|Parathyroid hormone intact iPTH|PTH Intact Molecule|PTH intatto|Hormona paratiroidea intacta|Paratohormona PTH|Parathormone PTH	{"units":["pg/mL"]}
LOINC	2744-1	observation	pH of Arterial blood	pH BldA|pH|Log molar concentration|pH Arterial|Arterial pH	{"units":["[pH]"]}
LOINC	2746-6	observation	pH of Venous blood	pH BldV|pH Scalp|Log molar concentration|pH Venous|Venous pH	{"units":["[pH]"]}
LOINC	2755-7	observation	pH of Stool	Reaction (pH)|pH|pH Stool|pH LEVEL|Stool Ph|pH, STOOL (Quantitative)	{"units":["[pH]"]}
LOINC	2756-5	observation	pH of Urine	pH Ur|pH (U)|pH|pH, Urine|Log molar concentration|REACTION (pH)|pH(Reaction)|URINE PH|pH, Urine (Value)|Urine Reaction|pH Urine|Reaction pH|pH Reaction|Reaction	{"units":["[pH]"]}
LOINC	2777-1	observation	Phosphate [Mass/volume] in Serum or Plasma	Phosphate SerPl-mCnc|Phosphate mass conc|Phosphate|Phosphorus , Serum|PHOSPHORUS|Inorganic Phosphorus|PHOSPHORUS, INORGANIC|PHOSPHOROUS SERUM|Serum Phosphorus|Serum Phosphorous|PHOSPHOROUS|Phosphorus (inorg)|PHOSPHORUS (INORGANIC), SERUM (mass/Vol)|Phosphorus Phosphorus inorg|SERUM PHOSPHORUS (Molybdate, UV)|Phosphorus Inorganic Serum|Inorganic Phosphate|PO4|Phosphorus Inorganic|Phos|Phosphore|Phosphat|Phosphat anorganisch|Fósforo|Fosfato|Phosphate inorganic|Inorganic Phosphate PO4|Phosphorus inorganic P|Phosphate serum|Fosfatemia|Phosphorus Serum|P	{"units":["mg/dL"]}
LOINC	2778-9	observation	Phosphate [Mass/volume] in Urine	Phosphate Ur-mCnc|Phosphate mass conc (U)|Phosphate, Urine	{"units":["mg/dL"]}
LOINC	2823-3	observation	Potassium [Moles/volume] in Serum or Plasma	Potassium SerPl-sCnc|Potassium [Moles/Vol]|Potassium molar conc|Potassium (CSH)|Potassium|K (GREEN)|k|POTASSIUM,serum|POTASSIUM(K+)|SERUM POTASSIUM (K+)|S. POTASSIUM|Serum Potassium|Potasium(K+)|Potassium K Blood Test|Potassium (K), Serum|Serum K+ - Serum Potassium|SERUM POTASSIUM (ISE)|POTASSIUM, SERUM (Moles/Vol)|Potassium (Serum/lon selective electrode|Potassium K|Kalium|Potasio|Kaliémie|Potássio|K Potassium|Kalium K|Potasio K|Electrolytes Potassium K|Potas	{"units":["mmol/L"]}
LOINC	2828-2	observation	Potassium [Moles/volume] in Urine	Potassium Ur-sCnc|Potassium (U) [Moles/Vol]|Potassium molar conc (U)|Potassium, Urine|k|URINE POTASSIUM|Potassium|Urine Electrolytes|Potassium, Spot Urine|Potassium, Spot Urine,(Moles/Volume)|Urine K+|Potassium, Random urine|Urinary Potassium	{"units":["mmol/L"]}
LOINC	2829-0	observation	Potassium [Moles/time] in 24 hour Urine	Potassium 24h Ur-sRate|Potassium (24H U) [Moles/Time]|Potassium moles/time (24H U)|k	{"units":["mmol/(24.h)"]}
LOINC	2839-9	observation	Progesterone [Mass/volume] in Serum or Plasma	Progest SerPl-mCnc|Progesterone mass conc|Progesterone|Progesterone SERUM|Serum Progesterone|SERUM PROGESTERONE LEVEL|Progesterona|Progesteron	{"units":["ng/mL","ng/dL"]}
LOINC	2842-3	observation	Prolactin [Mass/volume] in Serum or Plasma	Prolactin SerPl-mCnc|Prolactin mass conc|Prolactin|PROLACTIN, SERUM|Serum Prolactin|Prolactin (HPRL) Total , serum by CMIA|Prolactin, Serum by CMIA|PRL|Prolactina|Prolactine|Prolaktin|PRL Prolactin|Prolactin PRL	{"units":["ng/mL"]}
LOINC	2857-1	observation	Prostate specific Ag [Mass/volume] in Serum or Plasma	PSA SerPl-mCnc|Prostate specific Ag [Mass/Vol]|Prostate specific Ag mass conc|Prostate Specific Antigen|Kallikrein 3|P-30 antigen|PSA|Prostate Specific Antigen Total|PSA TOTAL|PSA-Prostate Specific Antigen (Total)|TOTAL PSA|PSA (Prostate Specific Antigen)|Prostatic Specific Antigen PSA Total|PSA-Total (Prostate-specific antigen-Total)|Serum Total PSA|Prostate Specific Antigen (PSA) Total|Prostate Specific Antigen PSA|Antígeno prostático específico|Antígeno prostático específico total|PSA gesamt|PSA Total PSA|PSA totale|PSA Prostate Specific Antigen|Prostataspezifisches Antigen|PSA screening|t PSA|tPSA|PSA T|PSA Total Quantitative|Antigène prostatique spécifique|Antigene prostatico specifico|Prostata spezifisches Antigen|Prostate Specific Ag Total|Prostaat specifiek antigeen|Prostataspesifikt antigen|Prostataspecifikt antigen|Antígeno prostático específico PSA|Antígeno prostático específico total PSA	{"units":["ng/mL"]}
LOINC	2862-1	observation	Albumin [Mass/volume] in Serum or Plasma by Electrophoresis	Albumin SerPl Elph-mCnc|Albumin Elph mass conc|(Albumin)	{"units":["g/dL"]}
LOINC	2865-4	observation	Alpha 1 globulin [Mass/volume] in Serum or Plasma by Electrophoresis	Alpha1 Glob SerPl Elph-mCnc|Alpha 1 globulin Elph mass conc|Alpha-1	{"units":["g/dL"]}
LOINC	2868-8	observation	Alpha 2 globulin [Mass/volume] in Serum or Plasma by Electrophoresis	Alpha2 Glob SerPl Elph-mCnc|Alpha 2 globulin Elph mass conc|Alpha-2	{"units":["g/dL"]}
LOINC	2871-2	observation	Beta globulin [Mass/volume] in Serum or Plasma by Electrophoresis	B-Globulin SerPl Elph-mCnc|Beta globulin Elph mass conc|Beta	{"units":["g/dL"]}
LOINC	2874-6	observation	Gamma globulin [Mass/volume] in Serum or Plasma by Electrophoresis	Gamma glob SerPl Elph-mCnc|Gamma globulin Elph mass conc|Gamma	{"units":["g/dL"]}
LOINC	2880-3	observation	Protein [Mass/volume] in Cerebral spinal fluid	Prot CSF-mCnc|Protein (CSF) [Mass/Vol]|Protein mass conc (CSF)|Total Protein, CSF	{"units":["mg/dL"]}
LOINC	2885-2	observation	Protein [Mass/volume] in Serum or Plasma	Prot SerPl-mCnc|Protein [Mass/Vol]|Protein mass conc|Protein, Total|Total Protein,Serum|Total protein|Serum Total Protein|Total proteins|TOTAL PROTEIN (TP)|TOTAL PROTEIN (mod.Biuret)|Total Proteins, Serum|Protein Total Serum|Total Protein (Serum/Biuret)|Serum Proteintotal|Serum Total Proteins|Total Serum Protein|Sr Total Prot|Protein Total|Protein|TP|T Protein|Gesamteiweiß|Eiweiß gesamt|Gesamtprotein|Proteínas totales|Protéines totales|Protides totaux|Proteínas totais|Proteine totali|Serum Protein|Eiweiß|Proteinemia|Protidemia|Proteinas totales suero|Protein T|Proteiner|TP Total Protein|Białko całkowite	{"units":["g/dL"]}
LOINC	2887-8	observation	Protein [Presence] in Urine	Prot Ur Ql|Protein Ql (U)|Protein|PROTEIN URINE|Urine protein|PROTEIN, URINE (Presence)|Albumin protein	{}
LOINC	2888-6	observation	Protein [Mass/volume] in Urine	Prot Ur-mCnc|Protein (U) [Mass/Vol]|Protein mass conc (U)|Total Protein, Urine|Protein|Urine Protein|Protein Urine|Protein Total Urine|Proteinuria|Protéinurie|Protein Total	{"units":["g/dL","g/24"]}
LOINC	2889-4	observation	Protein [Mass/time] in 24 hour Urine	Prot 24h Ur-mRate|Protein (24H U) [Mass/Time]|Protein mass/time (24H U)|24 hr Protein|Mass Rate|24 hr URINE PROTEIN|PROTEIN,24 HR URINE|24 hrs urinary protein|24 HOURS URINE FOR PROTEIN|24 Hrs URINE FOR PROTEIN|Protein 24h Urine|Protéinurie des 24 heures|Proteinuria 24 horas|Proteinuria de 24 horas|Proteinuria 24h|Protéinurie 24h|24 hour Protein|Proteinuria 24 ore	{"units":["g/(24.h)","mg/24"]}
LOINC	2890-2	observation	Protein/Creatinine [Mass Ratio] in Urine	Protein/Creatinine Ratio|Urine Protein/Creatinine Ratio|Protein Creatinine Ratio|PCR Protein Creatinine|UPCR|Urine Protein Creatinine Ratio	{"units":["mg/g{creat}"]}
LOINC	2915-7	observation	Renin [Enzymatic activity/volume] in Plasma	Renin Plas-cCnc|Renin enzyme act/vol (P)|Renin	{"units":["ng/mL/h"]}
LOINC	2923-1	observation	Retinol [Mass/volume] in Serum or Plasma	Vit A SerPl-mCnc|Retinol mass conc|Vitamin A|Vitamin A (24-85|VITAMIN A (RETINOL)|Retinol, Vit.A|Vitamin A (All Trans Retinol), Serum|Retinol|Vitamin A Retinol	{"units":["ug/mL"]}
LOINC	2947-0	observation	Sodium [Moles/volume] in Blood	Sodium Bld-sCnc|Sodium (Bld) [Moles/Vol]|Sodium molar conc (Bld)|Sodium Bld Qn|Sodium, Whole Blood|Sodium|Na	{"units":["mmol/L"]}
LOINC	2951-2	observation	Sodium [Moles/volume] in Serum or Plasma	Sodium SerPl-sCnc|Sodium [Moles/Vol]|Sodium molar conc|Sodium (CSH)|Sodium|Na|Sodium(Serum)|Sodium (Na+)|Serum Sodium(Na+)|SERUM SODIUM|S. SODIUM|Serum Na|Sodium (Na), Serum|Sodium Test|Sodium, serum by IMT Indirect|Sodium (Serum/lon selective electrode (ISE))|Sodium Na|Na+ Sodium|Natrium|Sodio|Natrémie|Na Sodium|Natrium Na|Electrolytes Sodium Na|Na Plus|Sodio Na|Sodium Na Plus|Sód	{"units":["mmol/L"]}
LOINC	2955-3	observation	Sodium [Moles/volume] in Urine	Sodium Ur-sCnc|Sodium (U) [Moles/Vol]|Sodium molar conc (U)|Sodium, Urine|Na|SODIUM|Urine Sodium|Urine Electrolytes|Urine Na|Sodium (Moles/Volume), Urine|Urinary Sodium|SODIUM (Na+)|Sodium, Random Urine	{"units":["mmol/L"]}
LOINC	2956-1	observation	Sodium [Moles/time] in 24 hour Urine	Sodium 24h Ur-sRate|Sodium (24H U) [Moles/Time]|Sodium moles/time (24H U)|Na|24h Urinary Na|Sodium, 24H Urine|Sodium, Moles/Time, 24H Urine|SODIUM, 24HRS URINE|24hr Urine Sodium	{"units":["mmol/(24.h)"]}
LOINC	2963-7	observation	Somatotropin [Mass/volume] in Serum or Plasma	GH SerPl-mCnc|Somatotropin mass conc|Growth Hormone|Growth Hormone Test|Growth Hormone HGH Test|GH|HGH|Somatropin|STH|Hormona de crecimiento|Hormone de croissance|hGH Growth Hormone	{"units":["ng/mL"]}
LOINC	2965-2	observation	Specific gravity of Urine	Sp Gr Ur|Specific gravity (U) [Rel density]|Specific gravity Relative Density (U)|Specific Gravity|Concentration|Den|Grav|Relative density|SG|Sp G|Sp Gr|Sp Grav|Spec grav|Sp. GRAVITY|Specific Gravity , Urine|Urine Specific gravity|Specific Gravity(Ionic Concentration)|Specific gravity (Density)|Sp Gravity|Densidad|Densidade|Densité|Spezifisches Gewicht	{}
LOINC	2986-8	observation	Testosterone [Mass/volume] in Serum or Plasma	Testost SerPl-mCnc|Testosterone mass conc|Testosterone|Testosterone (Total)|Testosterone, Serum|TESTOSTERONE, SERUM [Mass/Vol]|s Testosterone|TESTOSTERONE, TOTAL, SERUM|Testostrone, Total|Serum Testosterone|Total Testosterone|Testosterone Total|Testosterona|Testosterona total|Testosteron|Testosterone Total Serum|Testo|Testosterone T	{"units":["ng/dL"]}
LOINC	2991-8	observation	Testosterone Free [Mass/volume] in Serum or Plasma	Testost Free SerPl-mCnc|Testosterone Free mass conc|Testosterone, Free|Free Testosterone|Free Testosteron|Free Testosterone, Serum (Mass/Vol)|TESTOSTERONE, FREE, SERUM|Testosterone Free	{"units":["pg/mL"]}
LOINC	2998-3	observation	Thiamine [Mass/volume] in Blood	Vit B1 Bld-mCnc|Thiamine mass conc (Bld)|Vitamin B1|VITAMIN B1/THAIAMIN|Vitamin B1 (Thiamine) # HPLC|Vitamin B1 (Thiamin pyrophosphate)|VITAMIN B1/THIAMIN|Thiamine|Vitamin B1 Thiamine|Thiamin	{"units":["ug/dL"]}
LOINC	3013-0	observation	Thyroglobulin [Mass/volume] in Serum or Plasma	Thyroglob SerPl-mCnc|Thyroglobulin mass conc|Thyroglobulin|Tg|Thyroglobulin TG|Thyroglobuline	{"units":["ng/dL","ng/mL"]}
LOINC	3016-3	observation	Thyrotropin [Units/volume] in Serum or Plasma	TSH SerPl-aCnc|Thyrotropin Qn|TSH SerPl Qn|Thyroid Stimulating Hormone|THYROID STIMULATING HORMONE (TSH)|TSH (ultrasensitive)|TSH(THYROID STIMULATING HORMONE)|Tsh|TSH 3rd generation|TSH , Serum|Thyroid stimulating|Thyroid Stimulating Hormone Ultra|Thyroid Stimulating Hormone TSH)-Ultrasensitive|Thyroid Stimulating Hormone TSH Test|Thyrotropin|Thyroid Stimulating Hormone TSH|TSH ultrasensible|TSH basal|Tirotropina|Hormona estimulante de la tiroides|Hormônio tireoestimulante|TSH Hormônio tireoestimulante|TSH ultrassensível|TSH ultra sensitive|TSH us|TSH hs|Thyréostimuline TSH|Thyréostimuline|Thyréostimuline ultrasensible TSH|Thyroid stimulating hormone ultrasensitive|Ultrasensitive TSH|Hormona tireoestimulante|Tireotropina|Tirotropina TSH|Thyreotropin|TSH sensitive|Hormona tirotropa|Thyroid stimulating hormone TSH ultrasensitive|Tireostimolina|Ormone tireotropo TSH|Tyreotropin|Tireoestimulante hormônio|Hormone thyréotrope|Hormona estimulante de tiroides|Hormona estimulante del tiroides|TSH 3a generación|Tirotropina ultrasensible|S TSH|Thyreoideastimulerande hormon|Tyreoideastimulerende hormon|uTSH|Hormônio tireoestimulante ultrassensível TSH|TSH Thyrotropin|TSH ultra sensible|TSH ultra sensível	{"units":["m[IU]/L","{mcU}/ml"]}
LOINC	3021-3	observation	Thyroxine binding globulin [Mass/volume] in Serum or Plasma	T4BG SerPl-mCnc|Thyroxine binding globulin mass conc|TBG Assess [Nichols]|Thyroid Binding Globulin	{"units":["mg/L"]}
LOINC	3024-7	observation	Thyroxine (T4) free [Mass/volume] in Serum or Plasma	T4 Free SerPl-mCnc|T4 free mass conc|Thyroxine (T4), Free|Free T4, Serum|Free Thyroxine (FT4)|FREE T4|T4, Free; FT4|Free T4 (Free Thyroxine)|FT4(FREE THYROXINE)|FT4|FREE T4 (FT4)|Free T4, serum by CMIA|Thyroxine Free (FT4)|THYROXINE (T4), FREE (mass/vol)|T4,FREE;FT4, SERUM|T4 Free|Free Thyroxine|Thyroxine Free|F T4|Free T4 FT4|Free Thyroxine FT4|Thyroxine T4 Free|T4 libre|Freies T4|T4 frei|Freies Thyroxin|Tiroxina libre|T4 livre|Tiroxina livre|T4 L|Free T4 direct|FT4 Free Thyroxine|Tiroxina libre T4L|T4L|T4 libre FT4|fT4 freies Thyroxin|T4 libero|Tiroxina libera|Thyroxine libre|Fritt T4|T4 fritt|Free Tyroxin|Tiroxina libre FT4|Vrij T4|LT4|T4 livre FT4|Thyroxin fri|T4 libera|Thyroxine libre T4|Tiroxina libre T4|Thyroxine T4 free direct|Tyroksin fritt|Fritt tyroksin|T4 fri|Free Thyroxin	{"units":["ng/dL"]}
LOINC	3026-2	observation	Thyroxine (T4) [Mass/volume] in Serum or Plasma	T4 SerPl-mCnc|T4 mass conc|Thyroxine (T4)|4t|T4 (Total)|TOTAL THYROXINE (T4)|T4 (Thyroxine)|THYROXINE TOTAL (TT4)|Thyroxine (T4, Total)|TOTAL T4 (Thyroxine)|Total-T4 (Thyroxine T4)|Total T4|T4 (Total Thyroxine), Serum|Thyroxine|T4, Total (Thyroxine)|T4|T4 Total|Total Thyroxine|Thyroxine T4|TT4|Thyroxine T4 Total|Tiroxina|Thyroxin|Tiroxina total|T4 totale|Thyroxine totale	{"units":["ug/dL"]}
LOINC	3034-6	observation	Transferrin [Mass/volume] in Serum or Plasma	Transferrin SerPl-mCnc|Transferrin [Mass/Vol]|Transferrin mass conc|Transferrin|Siderophilin|Tf|TRFRN|TRANSFERRIN SERUM|TRANSFERRIN (measured)|Serum Transferrin|Sr Transferrin|SERUM TRANSFERRIN (Calculated)|TRANSFERRIN, SERUM [Mass/Vol]|Transferrine|Transferrina	{"units":["mg/dL"]}
LOINC	3040-3	observation	Lipase [Enzymatic activity/volume] in Serum or Plasma	Lipase SerPl-cCnc|Lipase [Catalytic activity/Vol]|Lipase enzyme act/vol|Lipase|LIPA|LPS|Pancreatic lipase|Steapsin|Tributyrase|Tributyrinase|LIPASE, Serum|S. LIPASE|Serum lipase|Serum Pancreatic Lipase|Lipasa	{"units":["U/L"]}
LOINC	3043-7	observation	Triglyceride [Mass/volume] in Blood	Trigl Bld-mCnc|Triglyceride mass conc (Bld)|Triglycerides Bld Qn (POC)|Triglycerides	{"units":["mg/dL"]}
LOINC	3050-2	observation	Triiodothyronine resin uptake (T3RU) in Serum or Plasma	T3RU NFr SerPl|T3RU|T3 Ru (Nuc Med)|Uptake Ratio	{"units":["%"]}
LOINC	3051-0	observation	Triiodothyronine (T3) Free [Mass/volume] in Serum or Plasma	T3Free SerPl-mCnc|T3 free mass conc|T3 Free SerPl Qn|Free Triiodothyronine [FT3]|Free T3, Serum|Free T3|Free T3 (FT3)|T3,FREE;FT3|fT3|Free Triiodothyronine|T3, FREE|Trilodothyronine Free (FT3)|Free T3, serum by CMIA|T3, Free (Triiodothyronine)|Free T3 Triiodothyronine Free T3|FT3 (Free Tri-lodothyronine)|T3 Free|Triiodothyronine Free|F T3|Free T3 FT3|Free Triiodothyronine FT3|Triiodothyronine T3 Free|T3 libre|Freies T3|T3 frei|T3 livre|T3 L|T3L|FT3 Free Triiodothyronine|Triyodotironina libre|T3 libero|T3 libre FT3|Fritt T3|T3 fritt|Vrij T3|Triiodothyronine libre|Triiodotironina libera|freies Trijodthyronin|T3 livre FT3|Triiodotironina livre|Triiodothyronine libre T3|T3 fri|Fritt trijodtyronin	{"units":["pg/mL"]}
LOINC	3052-8	observation	Triiodothyronine (T3).reverse [Mass/volume] in Serum or Plasma	T3Reverse SerPl-mCnc|T3.reverse mass conc|T3 Reverse SerPl Qn|Reverse T3	{"units":["pg/mL"]}
LOINC	3053-6	observation	Triiodothyronine (T3) [Mass/volume] in Serum or Plasma	T3 SerPl-mCnc|T3 mass conc|T3 RIA|Triiodothyronine (T3)|3t|T3 (TOTAL)|TOTAL TRIIODOTHYRONINE (T3)|T3 (TRIIODOTHYRONINE)|Tri-Iodothyronine (T3, Total)|Trilodothyronine Total (TT3)|T3 (Triiodothyronine) Total|TOTAL T3 (Total Triiodothyronine)|T3|Total T3|T3 Total|Triiodothyronine|Total Triiodothyronine|Triiodothyronine T3|TT3|Triiodothyronine T3 Total|Triyodotironina|Trijodthyronin|Triiodotironina|Triyodotironina total|T3 totale|Triiodotironina total|Tri Iodothyronine|Tri Iodothyronine T3	{"units":["ng/dL"]}
LOINC	3084-1	observation	Urate [Mass/volume] in Serum or Plasma	Urate SerPl-mCnc|Urate mass conc|Uric Acid|Acidserum|Uric Acid (Serum)|S.URIC ACID|Serum Uric acid|Serum Uric Acid (Colorimetric Uricase,Peroxidase)|URIC ACID, Serum by Uricase Method|SERUM URIC ACID (mod.Uricase)|URIC ACID (Serum / Uricase/Peroxidase)|SERUM URIC ACID Uricase-POD|Serum Uric Acid Levels|Uric acid Levels|Urate|UA Uric Acid|Uric Acid UA|Harnsäure|Ácido úrico|Acide urique|Uricémie|Urato|Ácido úrico sérico|Ac úrico|Acid uric|Kwas moczowy	{"units":["mg/dL"]}
LOINC	3086-6	observation	Urate [Mass/volume] in Urine	Urate Ur-mCnc|Urate mass conc (U)|Uric Acid, Urine	{"units":["mg/dL"]}
LOINC	3091-6	observation	Urea [Mass/volume] in Serum or Plasma	UREA (Serum)|UREA|Blood Urea, serum|SERUM UREA|Blood urea|BLOOD UREA (Urease)|Urea/Creatinine Ratio|S. Urea - Serum Urea|Urea (Serum/Urease-GLDH/UV)|UREA, SERUM (mass/Vol)|BLOOD UREA NED-Dye|Urea, serum by GLDH-urease|UREA (CALCULATED)|Urea Level|Harnstoff|Urée|Ureia|Urea Serum|Urea sérica|Urea en sangre|Blood Urea Level|Azoto ureico urea|Urea U|Mocznik	{"units":["mg/dL"]}
LOINC	3094-0	observation	Urea nitrogen [Mass/volume] in Serum or Plasma	BUN SerPl-mCnc|Urea nitrogen mass conc|Urea Nitrogen|Urea nitrogen, Serum|Blood Urea Nitrogen (BUN)|BUN (Blood Urea nitrogen)|BLOOD UREA NITROGEN|Blood Urea Nitrogen ,Serum|BUN, Serum|UREA NITROGEN (BUN)|BUN (BLOOD UREA NITROGEN),Serum|BUN|Serum BUN|BUN-Blood Urea Nitrogen,serum by calculation|Blood Urea Nitrogen (BUN) (Endpoint|Urea Nitrogen BUN|Harnstoff-N|Harnstoff-Stickstoff|Nitrógeno ureico|Nitrógeno de urea|Nitrógeno ureico BUN|N ureico|Nitrogen ureico sangre|Urea N|Nitrógeno ureico en sangre|Urea Nitrogen Serum|Azote uréique|Blood Urea Nitrogen BUN|Urea Nitrogen Blood BUN|Urea Nitrogen Blood|Nitrogeno Ureico|Harnstoffstickstoff	{"units":["mg/dL"]}
LOINC	3095-7	observation	Urea nitrogen [Mass/volume] in Urine	UUN Ur-mCnc|Urea nitrogen mass conc (U)|Urea Nitrogen, Urine	{"units":["mg/dL"]}
LOINC	3096-5	observation	Urea nitrogen [Mass/time] in 24 hour Urine	UUN 24h Ur-mRate|Urea nitrogen mass/time (24H U)|Urea Nitrogen, urine per day	{"units":["g/(24.h)"]}
LOINC	3122-9	observation	Vanillylmandelate [Mass/time] in 24 hour Urine	VMA 24h Ur-mRate|Vanillylmandelate mass/time (24H U)|Vanillylmandelic Acid	{"units":["mg/(24.h)"]}
LOINC	3137-7	observation	Body height Measured	Height inches|Height(In)	{"units":["[in_us]","cm","[in_i]"]}
LOINC	3141-9	observation	Body weight Measured	Weight Measured|Weight lbs|Patient Body Weight - Measured|WEIGHT	{"units":["[lb_av]","kg"]}
LOINC	3150-0	observation	Inhaled oxygen concentration	Inhaled O2 concentration|Inspired O2|Oxygen|Required O2	{"units":["%"]}
LOINC	3151-8	observation	Inhaled oxygen flow rate	Inhaled O2 flow rate|Oxygen Flow Rate|O2 Flow	{"units":["L/min"]}
LOINC	3160-9	observation	Volume of Semen	Specimen vol Smn|Specimen volume (Sem)|FERTILITY TESTING	{"units":["mL","cm3"]}
LOINC	3182-3	observation	Cardiolipin IgM Ab [Units/volume] in Serum by Immunoassay	Cardiolipin IgM Ser IA-aCnc|Cardiolipin IgM IA Qn (S)|Anticardiolipin Antibody IgM	{"units":["[MPL'U]"]}
LOINC	3187-2	observation	Coagulation factor IX activity actual/normal in Platelet poor plasma by Coagulation assay	Fact IX Act/Nor PPP|Coagulation factor IX activity actual/normal Coag RelTime (PPP)|Factor IX|Antihemophilic factor B|Christmas factor|Coag|Coagulation assay|Fac|Fact|Fact IX|Factor 9|FIX|Movements|Plasma thromboplastin component|PTC	{"units":["%"]}
LOINC	3193-0	observation	Coagulation factor V activity actual/normal in Platelet poor plasma by Coagulation assay	Fact V Act/Nor PPP|Coagulation factor V activity actual/normal Coag (PPP) [Relative time]|Coagulation factor V activity actual/normal Coag RelTime (PPP)|Factor V|Coag|Coagulation assay|Fac|Fact|Fact V|Factor 5|FV|Movements|Proaccelerin|Proaccelerin accelerator globulin|RlTm|The labile factor	{"units":["%"]}
LOINC	3198-9	observation	Coagulation factor VII activity actual/normal in Platelet poor plasma by Coagulation assay	Fact VII Act/Nor PPP|Coagulation factor VII activity actual/normal Coag RelTime (PPP)|Factor VII|Coag|Coagulation assay|F7|Fac|Fact|Fact VII|Factor 7|FVII|Movements|Proconvertin|RlTm|Serum prothrombin conversion accelerator	{"units":["%"]}
LOINC	3209-4	observation	Coagulation factor VIII activity actual/normal in Platelet poor plasma by Coagulation assay	Fact VIII Act/Nor PPP|Coagulation factor VIII activity actual/normal Coag RelTime (PPP)|Factor VIII|AHF|AHG|Antihemophilic factor|Antihemophilic globulin|Circulating anticoagulant|Coag|Coagulation assay|F8|Fac|Fact|Fact VIII|Factor 8	{"units":["%"]}
LOINC	3218-5	observation	Coagulation factor X activity actual/normal in Platelet poor plasma by Coagulation assay	Fact X Act/Nor PPP|Coagulation factor X activity actual/normal Coag (PPP) [Relative time]|Coagulation factor X activity actual/normal Coag RelTime (PPP)|Factor X|Autoprothrombin III|Coag|Coagulation assay|Fac|Fact|Fact X|Factor 10|FX|Movements|Prothrombokinase|RlTm|Stuart-prower factor	{"units":["%"]}
LOINC	3226-8	observation	Coagulation factor XI activity actual/normal in Platelet poor plasma by Coagulation assay	Fact XI Act/Nor PPP|Coagulation factor XI activity actual/normal Coag RelTime (PPP)|Factor XI|Antihemophilic factor C|Coag|Coagulation assay|Fac|Fact|Fact XI|Factor 11|FXI|Movements|Plasma thromboplastin antecedent|PTA|RlTm	{"units":["%"]}
LOINC	3232-6	observation	Coagulation factor XII activity actual/normal in Platelet poor plasma by Coagulation assay	Fact XII Act/Nor PPP|Coagulation factor XII activity actual/normal Coag RelTime (PPP)|Factor XII|Coag|Coagulation assay|Fac|Fact|Fact XII|Factor 12|FXII|Hageman factor|Movements|RlTm|Tilt tube	{"units":["%"]}
LOINC	3243-3	observation	Thrombin time	Thrombin time Coag (PPP) [Time]|Thrombin time Coag time (PPP)|Thrombin|Coag|Coagulation assay|TCT|Thrombin clotting time|Tilt tube|TT|Thrombin Time, Plasma	{"units":["s"]}
LOINC	3255-7	observation	Fibrinogen [Mass/volume] in Platelet poor plasma by Coagulation assay	Fibrinogen PPP-mCnc|Fibrinogen Coag (PPP) [Mass/Vol]|Fibrinogen Coag mass conc (PPP)|Fibrinogen|Fibrinogen, Functional|Fibrinoge|FGN|Fibrinogen level|Plasma Fibrinogen|FIBRINOGEN ASSAY|Fibrinogène|Fibrinógeno|Fibrinogênio|Fibrinogen Activity|Fibrinogen Clauss|Clauss Fibrinogen|Fibrinogen derived|Fibrynogen	{"units":["mg/dL"]}
LOINC	3289-6	observation	Prothrombin activity actual/normal in Platelet poor plasma by Coagulation assay	Prothrom Act/Nor PPP|Prothrombin activity actual/normal Coag (PPP) [Relative time]|Prothrombin activity actual/normal Coag RelTime (PPP)|Factor II|Coagulation factor II|Factor 2|Factor II activity|FII|FII activity|Prothombin|Prothromb	{"units":["%"]}
LOINC	3298-7	observation	Acetaminophen [Mass/volume] in Serum or Plasma	APAP SerPl-mCnc|Acetaminophen [Mass/Vol]|Acetaminophen mass conc|Acetaminophen|ACET|Acetamidophenol|Acetaminoph|Acetominophen|APAP|c209|C55|Hydroxyacetanilide|N-(4-Hydroxyphenyl)acetanilide|N-Acetyl-p-aminophenol|p-Acetamidophenol|Paracetamol	{"units":["ug/mL"]}
LOINC	3335-7	observation	Amitriptyline+Nortriptyline [Mass/volume] in Serum or Plasma	Amitrip+Nor SerPl-mCnc|Amitriptyline+Nortriptyline [Mass/Vol]|Amitriptyline+Nortriptyline mass conc|Amitrip+Nor	{"units":["ng/mL"]}
LOINC	3432-2	observation	carBAMazepine [Mass/volume] in Serum or Plasma	Carbamazepine SerPl-mCnc|Carbamazepine mass conc|Carbamazepine|Carbamazepine Level|Carbamazepine Test|CBZ Level|Carbamazepin|Carbamazepina|Carbamazépine|Tegretol	{"units":["ug/mL"]}
LOINC	3457-9	observation	chlordiazePOXIDE [Mass/volume] in Serum or Plasma	Chlordiazep SerPl-mCnc|chlordiazePOXIDE [Mass/Vol]|Chlordiaz|Chlordiaze|Chlordiazep	{"units":["ng/mL"]}
LOINC	3494-2	observation	clonazePAM [Mass/volume] in Serum or Plasma	clonazePAM SerPl-mCnc|clonazePAM [Mass/Vol]|Clonazepam mass conc|Klonopin	{"units":["ug/mL"]}
LOINC	3520-4	observation	cycloSPORINE [Mass/volume] in Blood	Cyclosporin Bld-mCnc|Cyclosporine mass conc (Bld)|Cyclosporin|Blood Cyclosporine|Cyclosporine A Trough Level|Cyclosporine A|Cyclosporine A Test|Cyclosporine Blood|Cyclosporine|Ciclosporin|Cyclosporin A|Ciclosporina|Ciclosporine	{"units":["ng/mL"]}
LOINC	3536-0	observation	Norclomipramine [Mass/volume] in Serum or Plasma	Norclomipramine SerPl-mCnc|Norclomipramine [Mass/Vol]|Norclomipramine mass conc|Clomipramine metabolite|Desmethylclomip|Desmethylclomipramine	{"units":["ng/mL"]}
LOINC	3559-2	observation	Digitoxin [Mass/volume] in Serum or Plasma	Digitoxin SerPl-mCnc|Digitoxin mass conc|Digitoxin	{"units":["ng/mL"]}
LOINC	3576-6	observation	Disopyramide [Mass/volume] in Serum or Plasma	Disopyramide SerPl-mCnc|Disopyramide mass conc|Disopyramide	{"units":["ug/mL"]}
LOINC	3582-4	observation	Doxepin+Nordoxepin [Mass/volume] in Serum or Plasma	Doxepin+Nor SerPl-mCnc|Doxepin+Nordoxepin [Mass/Vol]|Doxepin+Nordoxepin mass conc	{"units":["ng/mL"]}
LOINC	3714-3	observation	Lidocaine [Mass/volume] in Serum or Plasma	Lidocain SerPl-mCnc|Lidocaine mass conc|Lidocaine	{"units":["ug/mL"]}
LOINC	3834-9	observation	N-acetylprocainamide [Mass/volume] in Serum or Plasma	NAPA SerPl-mCnc|N-acetylprocainamide mass conc|N-Acetylprocainamide (NAPA)	{"units":["ug/mL"]}
LOINC	3862-0	observation	Nordoxepin [Mass/volume] in Serum or Plasma	Nordoxepin SerPl-mCnc|Nordoxepin [Mass/Vol]|Nordoxepin mass conc	{"units":["ng/mL"]}
LOINC	3872-9	observation	Nortriptyline [Mass/volume] in Serum or Plasma	Nortrip SerPl-mCnc|Nortriptyline [Mass/Vol]|Nortriptyline mass conc	{"units":["ug/mL","ng/mL"]}
LOINC	3924-8	observation	PENTobarbital [Mass/volume] in Serum or Plasma	Pentobarb SerPl-mCnc|PENTobarbital [Mass/Vol]|Pentobarbital mass conc|Nembutal|Pentobarb	{"units":["ug/mL"]}
LOINC	3948-7	observation	PHENobarbital [Mass/volume] in Serum or Plasma	Phenobarb SerPl-mCnc|Phenobarbital mass conc|Phenobarbital|Fenobarbital|Phénobarbital|Phenobarbitone	{"units":["ug/mL"]}
LOINC	3968-5	observation	Phenytoin [Mass/volume] in Serum or Plasma	Phenytoin SerPl-mCnc|Phenytoin mass conc|Phenytoin|Phenytoin level|Phenytoin Test|Phenytoin, Serum Level|Phenytoin Level Dilantin|Dilantin|Fenitoína|Phénytoïne|Phenytoin Total|Fenytoin	{"units":["ug/mL"]}
LOINC	3969-3	observation	Phenytoin Free [Mass/volume] in Serum or Plasma	Phenytoin Free SerPl-mCnc|Phenytoin Free mass conc|Phenytoin, Free	{"units":["ug/mL"]}
LOINC	3978-4	observation	Primidone [Mass/volume] in Serum or Plasma	Primidone SerPl-mCnc|Primidone mass conc|Primidone	{"units":["ug/mL"]}
LOINC	3982-6	observation	Procainamide [Mass/volume] in Serum or Plasma	Procainamide SerPl-mCnc|Procainamide mass conc|Procainamide	{"units":["ug/mL"]}
LOINC	4024-6	observation	Salicylates [Mass/volume] in Serum or Plasma	Salicylates SerPl-mCnc|Salicylates [Mass/Vol]|Salicylates mass conc|Salicylate|2-Hydroxybenzoate|2-Hydroxybenzoic Acid|o-Hydroxybenzoate|o-Hydroxybenzoic Acid|ortho-Hydroxybenzoate|ortho-Hydroxybenzoic Acid|Sali|Salicilates|Salicylic acid|Salicylates|Salicylat	{"units":["mg/dL"]}
LOINC	4049-3	observation	Theophylline [Mass/volume] in Serum or Plasma	Theophylline SerPl-mCnc|Theophylline mass conc|Theophylline|Theophyllin|Teofilina|Théophylline	{"units":["ug/mL"]}
LOINC	4086-5	observation	Valproate [Mass/volume] in Serum or Plasma	Valproate SerPl-mCnc|Valproate mass conc|Valproic Acid|Valproate Level|Sodium Valproate Level|Valproaic Acid Level|Valproate|Valproinsäure|Ácido valproico|Acide valproïque|Acido valproico|Valproat|Depakote|Valproic Acid Total	{"units":["ug/mL"]}
LOINC	4092-3	observation	Vancomycin [Mass/volume] in Serum or Plasma --trough	Vancomycin Trough SerPl-mCnc|Vancomycin trough [Mass/Vol]|Vancomycin trough mass conc|c162|VANC|Vancocin|Vancomycin Trough|Trough Vancomycin|Vancomycin Talspiegel|Vancomycine résiduelle|Vancomicina valle	{"units":["ug/mL"]}
LOINC	4477-6	observation	Complement C1 esterase inhibitor [Mass/volume] in Serum or Plasma	C1INH SerPl-mCnc|Complement C1 esterase inhibitor mass conc|C1 Inhibitor|C1INH Test|Complement C1 INH|Complement 1 Esterase Inhibitor|C1 Esterase INH Test	{"units":["mg/dL"]}
LOINC	4485-9	observation	Complement C3 [Mass/volume] in Serum or Plasma	C3 SerPl-mCnc|Complement C3 mass conc|C3|COMPLEMENT 3 (C3)|Complement C3|C3 COMPLEMENT|Complement C3 Test|C3 Test|C3 COMPLEMENT, SERUM|Komplement C3|Complemento C3|Complément C3|C3c|Fracción C3 del complemento	{"units":["mg/dL"]}
LOINC	4498-2	observation	Complement C4 [Mass/volume] in Serum or Plasma	C4 SerPl-mCnc|Complement C4 mass conc|C4|C4 COMPLEMENT|Complement C4 test|Complement C4|Complement 4 (C4)|COMPLEMENT C4 LEVEL,Serum|Complement Component 4 Test|C4 Test|Komplement C4|Complemento C4|Complément C4	{"units":["mg/dL"]}
LOINC	4532-8	observation	Complement total hemolytic CH50 [Units/volume] in Serum or Plasma	CH50 SerPl-aCnc|Complement total hemolytic CH50 Qn|CH50	{"units":["[arb'U]","[arb'U]/mL"]}
LOINC	4537-7	observation	Erythrocyte sedimentation rate by Westergren method	ESR Bld Qn Westrgrn|ESR Westergren method Velocity (Bld)|Sedimentation Rate|ESR Westergren|Westergren ESR|Sedimentation Rate Westergren	{"units":["mm/h"]}
LOINC	4542-7	observation	Haptoglobin [Mass/volume] in Serum or Plasma	Haptoglob SerPl-mCnc|Haptoglobin [Mass/Vol]|Haptoglobin mass conc|Haptoglobin|Haptoglob|HP|Hpt|Haptoglobina|Haptoglobine|Aptoglobina	{"units":["mg/dL"]}
LOINC	4544-3	observation	Hematocrit [Volume Fraction] of Blood by Automated count	Hct VFr Bld Auto|Hematocrit Auto (Bld) [Volume fraction]|Hematocrit Auto Volume Fraction (Bld)|Hematocrit|Hct|PCV|Volume fraction|Packed Cell Volume|Hematocrit PCV|Hematocrit Hct|Hämatokrit|Hematocrito|Hématocrite|Ematocrito|Hematocriet|Hematokrit|EVF|Hkt|Hematocrit Hkt|Packed Cell Volume Hematocrit|B EVF|PCV Hematocrit Percent|B-Hkr|Hematokryt|Hkr	{"units":["%"]}
LOINC	4546-8	observation	Hemoglobin A/Hemoglobin.total in Blood	Hgb A MFr Bld|Hemoglobin A/Hemoglobin.total mass fraction (Bld)|Hemogloblin A|Hemoglobin A	{"units":["%"]}
LOINC	4547-6	observation	Hemoglobin A1/Hemoglobin.total in Blood	Hgb A1 MFr Bld|Hemoglobin A1/Hemoglobin.total mass fraction (Bld)|Glycos Hgb A-1%|Hemoglobin A1	{"units":["%"]}
LOINC	4548-4	observation	Hemoglobin A1c/Hemoglobin.total in Blood	HbA1c MFr Bld|HbA1c (Bld) [Mass fraction]|Hgb A1c MFr Bld|Hemoglobin A1c/Hemoglobin.total mass fraction (Bld)|Glycated Hgb %|% Hemoglobin A1c|Glycated Hemoglobin|GHb|Glycohaemogolobin|Glycohemogolobin|Glycosylated hemoglobin|HA1c|HbA1c|Hgb A1c|Hb A1c|Hemoglobin A1c|Glycohemoglobin|A1c|Hemoglobin A1c HbA1c|Glycated Hemoglobin A1c|Glycosylated Hemoglobin HbA1c|Hémoglobine glyquée|Glykohämoglobin A1c|Hemoglobina glicosilada|Hemoglobina glucosilada|Hemoglobina glicada|Hemoglobina A1c|A1C Hemoglobin|Hba1c NGSP|HbA1c DCCT|Hemoglobina glicosilada A1c|Hemoglobina glucosilada A1c|Hemoglobina glicada A1c|Emoglobina glicata|Emoglobina glicosilata|Hemoglobina glicada HbA1c|Hemoglobina glicosilada HbA1c|Glycohemoglobin HbA1c|Hémoglobine A1c|Hemoglobina glicosilada HbA1c NGSP|Glykiertes Hämoglobin|Geglyceerd hemoglobine|Glykert hemoglobin|Glykosyliertes Hämoglobin|Hemoglobina A1c glicosilada|Glycosylated Hemoglobin A1c|Glyceret hæmoglobin|Glykierte Hämoglobin HbA1c|Emoglobina glicosilata HbA1c|Hémoglobine glyquée A1c|Hémoglobine glycosylée|Glycated Hb|Glycosylated Hb|Glyco Hb|Hemoglobina glucosilada HbA1c|Glycosylated HbA1c|Glycated HbA1c	{"units":["%"]}
LOINC	4551-8	observation	Hemoglobin A2/Hemoglobin.total in Blood	Hgb A2 MFr Bld|Hemoglobin A2/Hemoglobin.total mass fraction (Bld)|Hemoglobin A2	{"units":["%"]}
LOINC	4576-5	observation	Hemoglobin F/Hemoglobin.total in Blood	Hgb F MFr Bld|Hemoglobin F/Hemoglobin.total mass fraction (Bld)|Hemoglobin F|Fetal Hemoglobin	{"units":["%"]}
LOINC	4625-0	observation	Hemoglobin S/Hemoglobin.total in Blood	Hgb S MFr Bld|Hemoglobin S/Hemoglobin.total mass fraction (Bld)|Hemogloblin S|Hemoglobin S	{"units":["%"]}
LOINC	4633-4	observation	Hemoglobin F/Hemoglobin.total in Blood by Kleihauer-Betke method	Hgb F MFr Bld Kleih Betke|HGB F Kleih-Betke RBC %	{"units":["%"]}
LOINC	4679-7	observation	Reticulocytes/100 erythrocytes in Blood	Retics/100 RBC NFr|Reticulocytes/100 RBC (Bld)|RetFlg|Polychromatophilic red cells|Reticulocyte|Reticulocyte Count|Reticulocyte Percent|Retic Count|Retic|Absolute Reticulocyte Count|Reticulocyte Absolute|Retikulozyten|Reticulocitos|Retic Ct Percent|Retic Ct	{"units":["%"]}
LOINC	5048-4	observation	Nuclear Ab [Titer] in Serum by Immunofluorescence	ANA Titr Ser IF|Nuclear Ab IF (S) [Titer]|Anti-Nuclear Antibody, Titer|ANA|ANF|Antinuclear antibody|FANA|ANA Titer|Antinuclear Antibody Titer|ANA Titre|Antinuclear Antibodies Titer|ANA IFT|ANA IFA|ANA by IFA|FAN Titer|AAN|Nuclear Antibody Titer	{"units":["{titer}"]}
LOINC	5124-3	observation	Cytomegalovirus IgG Ab [Units/volume] in Serum or Plasma by Immunoassay	CMV IgG SerPl IA-aCnc|CMV IgG IA Qn|CMV IgG Ab Value|CMV IgG|Cytomegalovirus IgG|Zytomegalie IgG|Citomegalovirus IgG|CMV IgG Antibody|Anti CMV IgG	{"units":["[arb'U]","{EIA_Index}"]}
LOINC	5126-8	observation	Cytomegalovirus IgM Ab [Units/volume] in Serum or Plasma by Immunoassay	CMV IgM SerPl IA-aCnc|CMV IgM IA Qn|CMV IgM Ab Value|CMV IgM|Cytomegalovirus IgM|Citomegalovirus IgM|CMV IgM Antibody|Anti CMV IgM	{"units":["{Index_val}"]}
LOINC	5176-3	observation	Helicobacter pylori IgG Ab [Units/volume] in Serum by Immunoassay	H pylori IgG Ser IA-aCnc|H. pylori IgG IA Qn (S)|H. pylori IgG Ab Value|Helicobacter pylori IgG|H pylori IgG|H pylori IgG Antibody	{"units":["{Index_val}"]}
LOINC	5195-3	observation	Hepatitis B virus surface Ag [Presence] in Serum	HBV surface Ag Ser Ql|HBV surface Ag Ql (S)|Australia antigen|HBs|HBsAG|HBV|HBV surface|Hep|Hep B|Hep Bs|Hepatitis B surface antigen (HBsAg)|HBsAg (Australia Antigen)|AUSTRALIA ANTIGEN (HbSAg)|Hepatitis B surface antigen|HBSAG (RAPID)|HBSAG (card)|HBsAg test|HBsAg Hepatitis B Surface Antigen|Hepatitis B Virus Surface Antigen|HBSAG RAPID TEST|HBsAg Hepatitis B Surface Antigen Australia Antigen|Australia AG|Hepatitis B Surface Ag|HBsAg Screen|HBs Antigen|HBs Ag|Hepatitis B Surface Antigen HBsAg|AgHBs|Antígeno de superficie hepatitis B|Antígeno Australia|Hepatitis B sAg	{}
LOINC	5209-2	observation	Herpes simplex virus 2 IgG Ab [Units/volume] in Serum by Immunoassay	HSV2 IgG Ser IA-aCnc|HSV 2 IgG IA Qn (S)|Herp splx|Herpes simplex virus type 2|Herpes simplex virus type II|HSV|HSV2	{"units":["{Index_val}"]}
LOINC	5334-8	observation	Rubella virus IgG Ab [Units/volume] in Serum or Plasma by Immunoassay	RUBV IgG SerPl IA-aCnc|Rubella virus IgG IA Qn|RUBIgGV|Rubella IgG|Rubella Antibody IgG|Rubella IgG Antibody|Röteln IgG|Rubeola IgG alemana|Rubéole IgG|Rubéola IgG|Anti Rubella IgG|Rosolia IgG	{"units":["[arb'U]","{EIA_index}"]}
LOINC	5385-0	observation	Thyrotropin receptor Ab [Units/volume] in Serum	TSH Recep Ab Ser-aCnc|Thyrotropin receptor Ab Qn (S)|TSH Receptor Ab Ser U/L|TRAK|TSH Receptor Antibody|TRAb|Thyrotropin Receptor Antibody|TSH Rezeptor Antikörper|TSH R Antibody|Anti TSH Receptor|Anti receptor TSH|Anti récepteurs de la TSH|TSI Receptor Antibody|TBII	{"units":["[IU]/L"]}
LOINC	5388-4	observation	Toxoplasma gondii IgG Ab [Units/volume] in Serum or Plasma by Immunoassay	T gondii IgG SerPl IA-aCnc|T. gondii IgG IA Qn|Toxoplasma IgG Ab Value|T gondii|Toxo|Toxoplasmosis|Toxoplasma IgG|Toxoplasmose IgG|Toxoplasmosis IgG|Toxoplasma gondii IgG|Toxoplasma IgG Antibody|Anti Toxoplasma IgG|Toxoplasmosi IgG	{"units":["[arb'U]/mL","[arb'U]","{EIA_index}"]}
LOINC	5631-7	observation	Copper [Mass/volume] in Serum or Plasma	Copper SerPl-mCnc|Copper mass conc|Copper|Cu|Kupfer|Copper Serum|Cu Copper	{"units":["ug/dL"]}
LOINC	5640-8	observation	Ethanol [Mass/volume] in Blood	Ethanol|Ethanol Blood|Blood Alcohol|Alcohol Blood	{"units":["mg/dL"]}
LOINC	5644-0	observation	Ethanol [Presence] in Urine	Ethanol Ur Ql|Ethanol Ql (U)|Ethanol, Urine|Alc|Ethyl alcohol|EtOH	{}
LOINC	5646-5	observation	Ethylene glycol [Mass/volume] in Serum, Plasma or Blood	Ethylene Glycol SerPlBld-mCnc|Ethylene glycol (S/P/Bld) [Mass/Vol]|Ethylene glycol mass conc (S/P/Bld)|Ethylene Glycol	{"units":["ug/mL"]}
LOINC	5763-8	observation	Zinc [Mass/volume] in Serum or Plasma	Zinc SerPl-mCnc|Zinc mass conc|Zinc|Zinc Serum|Serum Zinc|ZINC,Serump Colorimetric ]|Sr Zinc|ZINC, SERUM [Mass/Vol]|ZINC, SERUM/PLASMA|Zn|Zn Zinc	{"units":["ug/mL","mg/dL"]}
LOINC	5767-9	observation	Appearance of Urine	Urine Appearance|Appearance|TRANSPARENCY|APPEARANCE (Urine)|CLARITY|Transparency(Appearance)|Urine Clarity|Appearance Urine|Urine Transparency|Aspecto	{}
LOINC	5769-5	observation	Bacteria [#/area] in Urine sediment by Microscopy high power field	Bacteria|Bacterias|Bakterien	{"units":["/[HPF]"]}
LOINC	5778-6	observation	Color of Urine	Urine Color|Colour|Colour (Urine)|COLOR|Urine Colour|2) COLOUR|Color Urine	{}
LOINC	5786-9	observation	Epithelial casts [#/area] in Urine sediment by Microscopy low power field	Epith Casts #/area UrnS LPF|Epithelial casts LM.LPF #/area (Urine sed)|Epithelial Casts	{"units":["/[LPF]"]}
LOINC	5787-7	observation	Epithelial cells [#/area] in Urine sediment by Microscopy high power field	Epithelial Cells|Epithelial Cell|Epithelial Cells non renal|Epithelial|Epithelium|Epithelial Cell non squamous|Epithelien|Epitelio	{"units":["/[HPF]"]}
LOINC	5789-3	observation	Fatty casts [#/area] in Urine sediment by Microscopy low power field	Fatty Casts #/area UrnS LPF|Fatty casts LM.LPF #/area (Urine sed)|Fatty Casts	{"units":["/[LPF]"]}
LOINC	5792-7	observation	Glucose [Mass/volume] in Urine by Test strip	Glucose Ur Strip-mCnc|Glucose Test strip mass conc (U)|Glucose	{"units":["mg/dL","%"]}
LOINC	5793-5	observation	Granular casts [#/area] in Urine sediment by Microscopy low power field	Gran Casts #/area UrnS LPF|Granular casts LM.LPF #/area (Urine sed)|Granular Casts|Granular Cast	{"units":["/[LPF]"]}
LOINC	5796-8	observation	Hyaline casts [#/area] in Urine sediment by Microscopy low power field	Hyaline Casts #/area UrnS LPF|Hyaline casts LM.LPF #/area (Urine sed)|Hyaline Casts|Hyaline Cast	{"units":["/[LPF]"]}
LOINC	5797-6	observation	Ketones [Mass/volume] in Urine by Test strip	Ketones Ur Strip-mCnc|Ketones Test strip mass conc (U)|Ketone|Urine Ketone|Ketone Urine|Ketone Body|Acetone|Cuerpos cetónicos|Cetonas|Corpos cetônicos|Ketonkörper	{"units":["mg/dL"]}
LOINC	5803-2	observation	pH of Urine by Test strip	pH Ur Strip|pH Test strip (U)|pH	{"units":["[pH]"]}
LOINC	5804-0	observation	Protein [Mass/volume] in Urine by Test strip	Protein	{"units":["mg/dL"]}
LOINC	5807-3	observation	RBC casts [#/area] in Urine sediment by Microscopy low power field	RBC Casts #/area UrnS LPF|RBC casts LM.LPF #/area (Urine sed)|RBC Casts|RBC Cast	{"units":["/[LPF]"]}
LOINC	5811-5	observation	Specific gravity of Urine by Test strip	Sp Gr Ur Strip|Specific gravity Test strip Relative Density (U)|Specific Gravity	{}
LOINC	5819-8	observation	Waxy casts [#/area] in Urine sediment by Microscopy low power field	Waxy Casts #/area UrnS LPF|Waxy casts LM.LPF #/area (Urine sed)|Waxy Casts|Waxy Cast	{"units":["/[LPF]"]}
LOINC	5820-6	observation	WBC casts [#/area] in Urine sediment by Microscopy low power field	WBC Casts #/area UrnS LPF|WBC casts LM.LPF #/area (Urine sed)|WBC Casts|WBC Cast	{"units":["/[LPF]"]}
LOINC	5821-4	observation	Leukocytes [#/area] in Urine sediment by Microscopy high power field	WBC #/area UrnS HPF|WBC LM.HPF (Urine sed) [#/Area]|WBC LM.HPF #/area (Urine sed)|WBC|Leuks|Pus Cell|Pus Cell WBC|WBC Pus Cell|White Blood Cell|Leukocyte|White Cell|Pus Cells Leukocytes|Piocitos|Leucocytes pus|Leukocyty	{"units":["/[HPF]"]}
LOINC	5822-2	observation	Yeast [#/area] in Urine sediment by Microscopy high power field	Yeast|Yeast Cell	{"units":["/[HPF]"]}
LOINC	5901-4	observation	Prothrombin time (PT) in Control Platelet poor plasma by Coagulation assay	PT Cont PPP|Prothrombin time (PT) Coag time (PPP control)|PT Control|Prothrombin Time Control|Control PT|Control Prothrombin Time|PT Mean Normal|Mean Normal PT|MNPT	{"units":["s"]}
LOINC	5902-2	observation	Prothrombin time (PT)	Prothrombin time|Prothrombin time (PT) Coag time (PPP)|PT Patient|PT|PT Mean|PROTHROMBIN TIME TEST|Mean Normal Prothrombin Time (MNPT)|Prothrombin time index|PT (Prothrombin Time)|PROTHROMBIN TIME (Plasma / Automated Coagulometer)|Mean Normal Prothrombin Time (PT)|Mean Normal Prothrombin Time|Control Time (PT)|PROTHROMBIN TIME (Plasma /|Patient Time (PT)|Prothrombin Time PT|Patient PT|Tiempo de protrombina|Tempo de protrombina|Temps de Quick|Prothrombinzeit|Prothrombin Time Patient|PT Test|PT sec|Protrombinzeit|Tromboplastinzeit|PT Sec Patient	{"units":["s"]}
LOINC	5905-5	observation	Monocytes/100 leukocytes in Blood by Automated count	Monocytes/leuk NFr Bld Auto|Monocytes/100 WBC Auto (Bld)|Monocytes|MonoFlg|Monocyte|Monocyte Percent|Monocyte Absolute|Monocyte Count|Absolute Monocyte Count|AMC|Monozyten|Monocitos|Monociti|Monocyte relative|Monos Percent|Mon percent|Mon absolute|Monocyty	{"units":["%"]}
LOINC	5964-2	observation	Prothrombin time (PT) in Blood by Coagulation assay	PT Bld|Prothrombin time (PT) Coag time (Bld)|Protime (POC)	{"units":["s","{INR}"]}
LOINC	6014-5	observation	von Willebrand factor (vWf) ristocetin cofactor actual/normal in Platelet poor plasma by Platelet aggregation	vWf:RCo Act/Nor PPP Pl Agg|VWf ristocetin cofactor act actual/normal Aggregation RelTime (PPP)|Von Willebrand Factor Activity|Ristocetin Response	{"units":["%"]}
LOINC	6085-5	observation	Common Ragweed IgE Ab [Units/volume] in Serum	Common Ragweed IgE Qn|Common Ragweed IgE Qn (S)|Common Ragweed IgE Ab in Serum	{"units":["k[IU]/L","kU/L"]}
LOINC	6095-4	observation	American house dust mite IgE Ab [Units/volume] in Serum	D farinae IgE Qn|American house dust mite IgE Qn (S)|American house dust mite IgE Ab in Serum	{"units":["k[IU]/L","kU/L"]}
LOINC	6189-5	observation	White Oak IgE Ab [Units/volume] in Serum	White Oak IgE Qn|White Oak IgE Qn (S)|White oak IgE Ab in Serum	{"units":["k[IU]/L","kU/L"]}
LOINC	6298-4	observation	Potassium [Moles/volume] in Blood	Potassium Bld-sCnc|Potassium (Bld) [Moles/Vol]|Potassium molar conc (Bld)|Potassium, Whole Blood|Potassium|k	{"units":["mmol/L"]}
LOINC	6299-2	observation	Urea nitrogen [Mass/volume] in Blood	BUN Bld-mCnc|Urea nitrogen mass conc (Bld)|BUN Bld Qn (POC)|Urea Nitrogen	{"units":["mg/dL"]}
LOINC	6301-6	observation	INR in Platelet poor plasma by Coagulation assay	INR PPP|INR Coag (PPP) [Relative time]|INR Coag RelTime (PPP)|INR|INR(PT)|Coag|Coagulation assay|Fac|Fact|Internat norm ratio|International normal ratio|International normalization ratio|International normalized ratio|Pro time|Prothrombin time|Prothrombin time INR|Protime INR|PT INR|International Normalised Ratio|INR PT|Prothrombin INR|RNI|PK INR|PK|INR Quick|INR TP|P PK INR|TP INR|INR Prothrombin|Protrombinkompleks INR|INR Thromboplastinzeit|International normalized ratio INR|INR RNI|Quick INR	{"units":["{INR}"]}
LOINC	6303-2	observation	dRVVT (LA screen)	Screen dRVVT|dRVVT Coag time (PPP)|dRVVT - Screen	{"units":["s"]}
LOINC	6598-7	observation	Troponin T.cardiac [Mass/volume] in Serum or Plasma	Troponin T|Cardiac Troponin T|cTnT|TnT|Troponina T|Troponine T	{"units":["ug/L"]}
LOINC	6683-7	observation	Reptilase time	Reptilase time Coag time (PPP)	{"units":["s"]}
LOINC	6690-2	observation	Leukocytes [#/volume] in Blood by Automated count	WBC # Bld Auto|WBC Auto (Bld) [#/Vol]|White Blood Cells|WBC Count|WBCScat|Leukocytes|WBC|Total White Cell Count|White Cell|White Blood Cell|White Cell Count|White Blood Cell Count|White Blood Count|Leukocyte|Leukocyte Count|Total Leukocyte Count|TLC|Total WBC Count|Total WBC|Total Count|TC|TLC Total Leukocyte Count|WBC Total|Leukozyten|Leucocitos|Globules blancs|Glóbulos blancos|Recuento de leucocitos|Glóbulos brancos|Leucociti|Globuli bianchi|Leukocyten|Leukocyter|Total white blood count|LPK|WBC White Blood Cells|WBC Leukocyte|Leuko|Leuc|LEU|Leuk|Leukos|White blood corpuscles|Recuento de glóbulos blancos|Globuli bianchi WBC|Leucócitos totais|Leukocyte Total|WCC|GB|Leucocitos totales|Total WBC count TLC|Glóbulos blancos recuento|Leukocyte WBC|White cell count WCC|WBC GB|GB Globuli Bianchi|Leucocytes numération|White Blood Cell WBC|Recuento leucocitario|Recuento total de leucocitos|Leukozytenzahl|Numération des leucocytes|Leukocyte number|Count of leukocyte|Serie blanca leucocitos|Leukocyty	{"units":["10*3/uL"]}
LOINC	6694-4	observation	quiNIDine [Mass/volume] in Serum or Plasma	Quinidine SerPl-mCnc|Quinidine mass conc|Quinidine	{"units":["ug/mL"]}
LOINC	6766-0	observation	17-Ketosteroids [Mass/time] in 24 hour Urine	17KS 24h Ur-mRate|17-Ketosteroids mass/time (24H U)|17-Ketosteroids, Urine	{"units":["ug/(24.h)"]}
LOINC	6768-6	observation	Alkaline phosphatase [Enzymatic activity/volume] in Serum or Plasma	ALP SerPl-cCnc|ALP [Catalytic activity/Vol]|ALP enzyme act/vol|Alkaline Phosphatase|Alk|Alk phos|Alkaline phos|Alkaline phosphatase.total|ALKP|ALP|AP|MSK|Musculoskeletal|Orthopedics|Phosphtase|Alkaline Phosphatase(Serum)|Alkaline Phosphatase (ALP)^|Serum Alkaline Phosphatase|Alk.Phosphatase|S.Alkaline Phosphatase|Alkaline Phosphatase(SAP)|Alkaline Phosphatase (ALP), Serum|ALP (Alkaline Phosphatase)|Alkaline Phosphatase (SAP) (Serum/IFCC|Alk Phos - Alkaline Phosphatase (ALP)|S ALP - Serum Alkaline Phosphatase|Alkaline Phosphatase ALP|SALP|Alkalische Phosphatase|Phosphatases alcalines|PAL|Fosfatasa alcalina|Fosfatase alcalina|Fosfatasi alcalina|Alkaline Phosphatase AP|Phosphatase Alkaline|FAL|FA|Fosfatasa alcalina FA|Phosphatase alkaline ALP|Alkaline Phosphatase total|F alcalina|ALKP ALP|AF Alkalische fosfatase|Alkal Phosphatase|Alk Phosphatase|Fosfatasa alcalina total|AFOS|Fosfataza alkaliczna	{"units":["U/L"]}
LOINC	6774-4	observation	Desethylamiodarone [Mass/volume] in Serum or Plasma	Desethylamiodarone SerPl-mCnc|Desethylamiodarone [Mass/Vol]|Desethylamiodarone mass conc|Amiodarone metabolite|DEA|Noramiodarone	{"units":["mg/L"]}
LOINC	6811-4	observation	Dengue virus IgG Ab [Titer] in Serum	DENGUE IGG|IgG Antibody Dengue Fever|DENGUE IgG, Serum|Dengue Fever IgG Antibody EIA|Dengue IgG Antibody|Dengue Fever Antibody IgG Serum|DENGUE IgG-ELISA	{"units":["{titer}"]}
LOINC	6833-8	observation	Cat dander IgE Ab [Units/volume] in Serum	Cat Dander IgE Qn|Cat dander IgE Qn (S)|Cat dander IgE Ab in Serum	{"units":["k[IU]/L","kU/L"]}
LOINC	6874-2	observation	Calcium [Mass/time] in 24 hour Urine	Calcium 24h Ur-mRate|Calcium mass/time (24H U)|24 hr Calcium	{"units":["mg/(24.h)"]}
LOINC	6875-9	observation	Cancer Ag 15-3 [Units/volume] in Serum or Plasma	Cancer Ag15-3 SerPl-aCnc|Cancer Ag 15-3 Qn|CA 153|Cancer Ag15-3|Carbohydrate antigen|MUC-1 gene associated AG CA 15-3|CA 15 3|CA15 3|CA153|Cancer Antigen 15 3	{"units":["[arb'U]","[arb'U]/mL"]}
LOINC	6892-4	observation	Thyroxine (T4) free [Mass/volume] in Serum or Plasma by Dialysis	T4 Free SerPl Dialy-mCnc|T4 free Dialysis mass conc|T4 Free SerPl Qn Eq/HPLC-MS/MS	{"units":["ng/dL"]}
LOINC	7883-2	observation	Epstein Barr virus nuclear IgG Ab [Presence] in Serum	EBV NA IgG Ser Ql|EBV nuclear IgG Ql (S)|Epstein-Barr Virus EBNA IgG Ab|ANA IgG|EBNA|EBV|EBV NA|HHV-4|human herpesvirus 4|Mono|Mononucleosis	{}
LOINC	7885-7	observation	Epstein Barr virus capsid IgG Ab [Units/volume] in Serum	EBV VCA IgG Ser-aCnc|EBV capsid IgG Qn (S)|Epstein-Barr Virus VCA IgG Ab|CAP|EBV|EBV capsid Ab|EBV VCA|HHV-4|human herpesvirus 4|Mono|Mononucleosis|VCA|Viral capsid	{"units":["[arb'U]/mL","[arb'U]"]}
LOINC	8014-3	observation	Rubella virus IgG Ab [Units/volume] in Serum	Rubella Antibody IgG qn|Rubella IgG Antibody (Quantitative)	{"units":["[IU]/mL"]}
LOINC	8039-0	observation	Toxoplasma gondii IgG Ab [Units/volume] in Serum	Toxoplasma Serology|Toxoplasma gondii IgG Antibody, Serum	{"units":["[arb'U]"]}
LOINC	8047-3	observation	Varicella zoster virus IgG Ab [Units/volume] in Serum	VZV IgG Ser-aCnc|VZV IgG Qn (S)|VZV IgG Ab Value|Chicken pox|Chicken pox virus|Herpes zoster|HHV-3|Human herpesvirus 3|Shingles|VZ|VZV|Varicella IgG|VZV IgG|Varicella Zoster IgG|Varizella Zoster IgG|Varicela IgG|Varicella Zoster Virus IgG	{"units":["[arb'U]/mL"]}
LOINC	8048-1	observation	Varicella zoster virus IgM Ab [Units/volume] in Serum	VZV IgM Ser-aCnc|VZV IgM Qn (S)|Chicken pox|Chicken pox virus|Herpes zoster|HHV-3|Human herpesvirus 3|Shingles|VZ|VZV	{"units":["[arb'U]/mL"]}
LOINC	8065-5	observation	Cardiolipin IgG Ab [Units/volume] in Serum or Plasma	Cardiolipin IgG SerPl-aCnc|Cardiolipin IgG Qn|ACA IgG|ACA IgG (Anticardiolipin Antibody)|ACLA Anti Cardiolipin Antibodies IgG|Cardiolipin Antibodies IgG|Anticardiolipin Antibodies (ACA) - IgG	{"units":["[arb'U]","[GPL'U]"]}
LOINC	8067-1	observation	Cardiolipin IgM Ab [Units/volume] in Serum or Plasma	Cardiolipin IgM SerPl-aCnc|Cardiolipin IgM Qn|ACA IgM|Anticardiolipin Antibodies (ACA) - IgM|ACLA Anti Cardiolipin Antibodies IgM|ACA IgM (Anticardiolipin Antibody)|Cardiolipin Antibodies IgM|ACL IgM	{"units":["[arb'U]","[MPL'U]"]}
LOINC	8098-6	observation	Thyroglobulin Ab [Units/volume] in Serum or Plasma	Thyroglob Ab SerPl-aCnc|Thyroglobulin Ab Qn|Anti-Thyroglobulin Antibodies|ANTI THYROGLOBULIN ANTIBODY (ATG)|Anti Thyroglobulin Antibody|Thyroglobulin Antibody (ATG),Serum|ANTI THYROGLOBULIN ANTIBODY (ANTI Tg)|Anti Thyroglobulin (Tg) antibody|Thyroglobulin Antibody|Anti Thyroglobulin|TG Antibody|TgAb|TAK|Antithyroglobulin Antibody|Antithyroglobulin|Anti TG|ATG|TG Ab|Tireoglobulina anti|Antitiroglobulina|Antitireoglobulina	{"units":["[IU]/mL"]}
LOINC	8099-4	observation	Thyroperoxidase Ab [Units/volume] in Serum or Plasma	Thyroperoxidase Ab SerPl-aCnc|Thyroperoxidase Ab Qn|Thyroid Peroxidase Antibodies|Anti TPO Antibody|Anti Thyroid Receptor|Anti TPO Antibodies|Thyroperoxidase Antibodies|Anti TPO, Microsomal Antibody|Antibodies TPO|Anti Microsomal (TPO) antibody|ANTI TPO ANTIBODY (TPO)|Anti TPO|ANTI THYROID PEROXIDASE ANTIBODY (ANTI TPO)|TPO Antibodies|TPO Antibody|Thyroid Peroxidase Antibody|Anti Thyroid Peroxidase|TPO Ab|Thyroid Peroxidase Ab|Thyroid Peroxidase TPO Antibody|Microsomal Antibody|Anti Thyroidperoxidase|MAK|Peroxidase Antibody|Antithyroid Peroxidase Antibody|Antithyroid Peroxidase|AntiTPO|AAT TPO|Antimicrosomal Antibody|ATPO|Anti peroxidase	{"units":["[IU]/mL","U/mL"]}
LOINC	8101-8	observation	CD3+CD8+ (T8 suppressor) cells/100 cells in Blood	CD3+CD8+ Cells NFr Bld|CD3+CD8+ (T8 suppressor) cells/100 cells (Bld)|CD3+CD8+ (T8 suppressor cells) cells/100 cells (Bld)|CD8 Cells, Percent|CD3 Cells|CD3+CD8+ Cells|CD8 T cells|CELL MARKERS|Gated cells|Leu2|Leu4|Suppressor T cells|T3|T8|T8 suppressor cells	{"units":["%"]}
LOINC	8122-4	observation	CD3 cells [#/volume] in Blood	CD3 Cells # Bld|CD3 cells (Bld) [#/Vol]|CD3 cells #/vol (Bld)|Absolute CD3 Count|CD3 Absolute Count|CD3 Cells|CELL MARKERS|Leu4|T3	{"units":["/uL"]}
LOINC	8123-2	observation	CD3+CD4+ (T4 helper) cells/100 cells in Blood	CD3+CD4+ Cells NFr Bld|CD3+CD4+ (T4 helper) cells/100 cells (Bld)|CD4 Cells, Percent|CD3 Cells|CD3+CD4+ Cells|CD3-CD4+|CD4+ T cells|CELL MARKERS|Gated cells|Helper T cells|Inducer T cells|L3T4|Leu3|Leu4|T3	{"units":["%"]}
LOINC	8124-0	observation	CD3 cells/100 cells in Blood	CD3 Cells NFr Bld|CD3 cells/100 cells (Bld)|CD3 Cells, Percent|CD3 %|CD3 Cells|CELL MARKERS|Gated cells|Leu4|T3	{"units":["%"]}
LOINC	8289-1	observation	Head Occipital-frontal circumference Percentile	Head Circumf OFC Prctl	{"units":["%"]}
LOINC	8302-2	observation	Body height	Height|Ht|Talla|Estatura|Altura|Taille|Körpergröße|Größe	{"units":["[in_i]","cm"]}
LOINC	8310-5	observation	Body temperature	Body Temp F|Temp|Temperature|Temperatura|Temperatura corporal|Körpertemperatur	{"units":["Cel","[degF]"]}
LOINC	8328-7	observation	Axillary temperature	Axil temp|Axil temp F|Temp Auto Axillary	{"units":["[degF]","Cel"]}
LOINC	8331-1	observation	Oral temperature	Oral temp|Oral temp F|Temp Auto Oral	{"units":["[degF]","Cel"]}
LOINC	8332-9	observation	Rectal temperature	Rectal temp|Rectal temp F|Temp Auto Rectal	{"units":["[degF]","Cel"]}
LOINC	8333-7	observation	Tympanic membrane temperature	Tymp memb temp|Tymp memb temp F|Temp Auto Tympanic	{"units":["[degF]","Cel"]}
LOINC	8414-5	observation	Pulmonary artery Mean blood pressure	PA BP mean|Pulmonary Artery MBP Cath	{"units":["mm[Hg]"]}
LOINC	8453-3	observation	Diastolic blood pressure--sitting	BP dias--sitting	{"units":["mm[Hg]"]}
LOINC	8454-1	observation	Diastolic blood pressure--standing	BP dias--stand|BP dias--standing	{"units":["mm[Hg]"]}
LOINC	8455-8	observation	Diastolic blood pressure--supine	BP dias--sup|BP dias--supine|BP Dias Recumbnt	{"units":["mm[Hg]"]}
LOINC	8459-0	observation	Systolic blood pressure--sitting	BP sys--sitting	{"units":["mm[Hg]"]}
LOINC	8460-8	observation	Systolic blood pressure--standing	BP sys--stand|BP sys--standing	{"units":["mm[Hg]"]}
LOINC	8461-6	observation	Systolic blood pressure--supine	BP sys--sup|BP sys--supine|BP Sys Recumbent	{"units":["mm[Hg]"]}
LOINC	8462-4	observation	Diastolic blood pressure	BP dias|BP Diastolic|Diastolic|Diastolic BP|DBP|Blood Pressure Diastolic|Presión arterial diastólica|Tensión arterial diastólica|Pressão arterial diastólica|Pression artérielle diastolique|Blutdruck diastolisch	{"units":["mm[Hg]"]}
LOINC	8478-0	observation	Mean blood pressure	BP mean|Mean BP	{"units":["mm[Hg]"]}
LOINC	8480-6	observation	Systolic blood pressure	BP sys|BP Systolic|Systolic|Systolic BP|SBP|Blood Pressure Systolic|Presión arterial sistólica|Tensión arterial sistólica|Pressão arterial sistólica|Pression artérielle systolique|Blutdruck systolisch	{"units":["mm[Hg]"]}
LOINC	8634-8	observation	Q-T interval		{"units":["s"]}
LOINC	8636-3	observation	Q-T interval corrected	QT Corrected	{"units":["s"]}
LOINC	8867-4	observation	Heart rate	Pulse|Pulse Rate|HR|Frecuencia cardíaca|Frequência cardíaca|Fréquence cardiaque|Puls|Herzfrequenz	{"units":["{beats}/min","/min"]}
LOINC	8891-4	observation	Heart rate Cardiac apex by palpation	Heart rate Cardiac Apex Palpation|Pulse Apical	{"units":["{beats}/min"]}
LOINC	9279-1	observation	Respiratory rate	Resp rate|RR|Respiration|Respiration Rate|Frecuencia respiratoria|Atemfrequenz	{"units":["{breaths}/min","/min"]}
LOINC	9318-7	observation	Albumin/Creatinine [Mass Ratio] in Urine	Albumin/Creat Ur|Albumin/Creatinine mass ratio (U)|Albumin Creatinine Ratio|ACR|Urine Albumin Creatinine Ratio|UACR|Albumin Creatinine Ratio ACR|Urine ACR|Microalb Creat Ratio|Microalbumin Creatinine Ratio Urine|Albumin Creat Ratio|Albumin Creatinine Quotient|Albumin Kreatinin Ratio|Alb Creat Ratio|Cociente albúmina creatinina|Índice albúmina creatinina|Rapport albumine créatinine|Albumin Creatinine Urine Ratio|Albumin Creatinine|ACR Urine|Relação albumina creatinina|Urine Albumin Creatinine|Microalbuminuria creatinina ratio	{"units":["ug/mg{creat}"]}
LOINC	9642-0	observation	Creatine kinase.BB/Creatine kinase.total in Serum or Plasma	CK BB CFr SerPl|CK.BB/Creatine kinase.total CFr|Creatine Kinase, Isoenzyme BB	{"units":["%"]}
LOINC	9643-8	observation	Creatine kinase.MM/Creatine kinase.total in Serum or Plasma	CK MM CFr SerPl|CK.MM/Creatine kinase.total CFr|Creatine Kinase, Isoenzyme MM	{"units":["%"]}
LOINC	9830-1	observation	Cholesterol.total/Cholesterol in HDL [Mass Ratio] in Serum or Plasma	Cholest/HDLc SerPl|Cholesterol.total/Cholesterol in HDL mass ratio|Cholesterol/HDL Bld Qn (POC)|Cholesterol Ratio (Total/HDL)|cholesterol/HDL ratio|Total cholesterol/HDL ratio|CHOL/ HDL Ratio|TOTAL CHOLESTEROL/ HDL|TOTAL CHOLESTEROL /HDL CHOLESTEROL|CHO/HDL RATIO|Total Chol/HDL Ratio|Total CHO /HDL Ratio|Total CHOL/ HDL Cholesterol Ratio|Total Cholesterol / HDL Cholesterol Ratio|TC/ HDL CHOLESTEROL RATIO|Cholesterol/HDL|Total / HDL Cholesterol Ratio|CHOLESTEROL, TOTAL /HDL CHOLESTEROL RATIO|Cholesterol HDL Ratio|Chol HDLC Ratio|Cholesterol HDLC Ratio|Total Cholesterol HDL Ratio|TC HDL Ratio|Chol HDL Ratio|TC HDL C Ratio|Total Cholesterol HDL Cholesterol Ratio	{"units":["{ratio}"]}
LOINC	9842-6	observation	Casts [#/area] in Urine sediment by Microscopy low power field	Casts #/area UrnS LPF|Urine Casts, Other|Cast	{"units":["/[LPF]"]}
LOINC	9843-4	observation	Head Occipital-frontal circumference	Head Circumf OFC	{"units":["cm"]}
LOINC	10334-1	observation	Cancer Ag 125 [Units/volume] in Serum or Plasma	Cancer Ag125 SerPl-aCnc|Cancer Ag 125 Qn|CA-125|Cancer Ag125|Cancer antigen 125|Carbohydrate antigen|Carbohydrate antigen 125|OC125|CA 125|CA125|CA 12 5	{"units":["[arb'U]","[arb'U]/mL","U/mL"]}
LOINC	10466-1	observation	Anion gap 3 in Serum or Plasma	Anion Gap3 SerPl-sCnc|Anion gap 3 molar conc|Anion Gap 3|Anion Gap	{"units":["mmol/L"]}
LOINC	10501-5	observation	Lutropin [Units/volume] in Serum or Plasma	LH SerPl-aCnc|Lutropin Qn|Luteinizing Hormone|LH (Leutinizing Hormone)|Luteinising Hormone (LH)|Luteinizing Hormone (LH)|LH-Leutinising Hormone|Luteinizing Hormone (LH) test|LH|LH; LUTEINISING HORMONE, SERUM|LH (Luteinizing Hormone)|LH Test|Luteinising Hormone|Lutropin|LH Luteinizing hormone|Luteinisierendes Hormon|Hormona luteinizante|Hormone lutéinisante|Hormônio luteinizante|Ormone luteinizzante|Lutropina|Hormona luteinizante LH|Luteinizing Hormone LH|Luteotropes Hormon|Hormônio luteinizante LH	{"units":["m[IU]/mL"]}
LOINC	10535-3	observation	Digoxin [Mass/volume] in Serum or Plasma	Digoxin SerPl-mCnc|Digoxin mass conc|Digoxin|Digoxin level|Digoxine|Digoxina	{"units":["ng/mL"]}
LOINC	10835-7	observation	Lipoprotein a [Mass/volume] in Serum or Plasma	LPa SerPl-mCnc|Lipoprotein a mass conc|Lipoprotein(a) SerPl Qn|LIPOPROTEIN (a)|LIPOPROTEIN (A) [LP(A)]|LIPOPROTEIN - A [Mass/Vol]|LIPOPROTEIN (LPA)|LPA|Lipoprotein a|Lp a|Lipoprotein a Lp a|Lipoproteína a|Lipoprotéine a|Lipoproteina a	{"units":["mg/dL"]}
LOINC	10839-9	observation	Troponin I.cardiac [Mass/volume] in Serum or Plasma	Troponin I SerPl-mCnc|Troponin I.cardiac mass conc|Troponin I|Cardiac Troponin I|cTnI|TnI|Troponina I|Troponine I	{"units":["ng/mL"]}
LOINC	10886-0	observation	Prostate Specific Ag Free [Mass/volume] in Serum or Plasma	PSA Free SerPl-mCnc|PSA Free mass conc|FREE PSA LEVEL ,Serum BOLIA]|FREE PSA|FREE Prostate Specific Antigen|Prostate Specific Antigen, Free (Free PSA), (Mass/Volume)|FREE PSA, (PROSTATE SPECIFIC ANTIGEN FREE)|FREE PSA, Serum|Serum Free PSA|Free-PSA (Prostate Specific Antigen)|PSA Free|PSA libre|PSA livre|Freies PSA|fPSA|PSA libero|PSA frei|Free PSA PSA|f PSA|PSA L|Antígeno prostático específico libre|Antígeno prostático específico livre|Vrij PSA|Fritt PSA	{"units":["ng/mL"]}
LOINC	11011-4	observation	Hepatitis C virus RNA [Units/volume] (viral load) in Serum or Plasma by NAA with probe detection	HCV RNA SerPl NAA+probe-aCnc|HCV RNA NAA+probe Qn|Reflex Confirmatory Hepatitis C Viral Load|Anti hcv|HCV antibodies|Anti HCV (Hepatitis C Virus)|Hepatitis C virus (HCV Antibody)|HEPATITIS c ANTIBODY (Anti-HCV), SERUM|Anti HCV antibody (Qualitative)|HCV RAPID|HCV RNA PCR|Anti HCV-Ab to Hepatitic C Virus|Hep C RNA PCR|Hep C RT PCR|HCV Antibody 1|Hepatitis C Virus (HCV) (ECLIA)|H C V	{"units":["k[IU]/mL","10*3/mL"]}
LOINC	11054-4	observation	Cholesterol in LDL/Cholesterol in HDL [Mass Ratio] in Serum or Plasma	LDL / HDL ratio|LDL/HDL CHOLESTEROL RATIO|LDL.CHOL/HDL.CHOL Ratio|LDL Cholesterol/HDL Cholesterol Ratio|Cholesterol LDL/HDL Ratio|LDL/HDL Cholestrol Ratio|Cholesterol LDL /Cholesterol HDL|LDL / HDL|LDL Cholesterol / HDL|LDL Cholesterol / HDL Cholesterol|LDL/HDL Cholesterol Ratio (Serum/Derived)|LDL HDL Ratio|LDL HDL Cholesterol Ratio|LDL C HDL C Ratio	{"units":["{ratio}"]}
LOINC	11067-6	observation	Bleeding time	Bleeding time Patient|Bleed Tm|BLEEDING TIME(BT)|BT(Bleeding Time)|BT	{"units":["min"]}
LOINC	11253-2	observation	Tacrolimus [Mass/volume] in Blood	Tacrolimus Bld-mCnc|Tacrolimus mass conc (Bld)|tacroFK|Tacrolimus|FK506|FK 506|Tacrolimus level	{"units":["ng/mL"]}
LOINC	11555-0	observation	Base excess in Blood by calculation	Base excess Bld Calc-sCnc|Base excess Calculated molar conc (Bld)|Base Excess Bld Qn Calc|Base Excess|BE|ABE|Basenüberschuss|BE b|Exceso de base|Excesso de bases|Excès de base|Eccesso di basi	{"units":["mmol/L"]}
LOINC	11556-8	observation	Oxygen [Partial pressure] in Blood	pO2 Bld|Oxygen (Bld) [Partial pressure]|Oxygen ppres (Bld)|PO2|O2|O2 partial pressure|Partial pressure|tO2|p O2	{"units":["mm[Hg]"]}
LOINC	11557-6	observation	Carbon dioxide [Partial pressure] in Blood	pCO2 Bld|CO2 (Bld) [Partial pressure]|CO2 ppres (Bld)|pCO2|Carbonic anhydride|CO2|p CO2	{"units":["mm[Hg]"]}
LOINC	11558-4	observation	pH of Blood	pH Bld|pH|Log molar concentration|pH Blood|Blood pH	{"units":["[pH]"]}
LOINC	11559-2	observation	Fractional oxyhemoglobin in Blood	OxyHgb MFr Bld|Oxyhemoglobin (Bld) [Mass fraction]|Oxyhemoglobin/Hemoglobin.total mass fraction (Bld)|FO2Hb|Fractional hemoglobin|Haemoglobin oxygenated|HbO2|Hemoglobin oxygenated|O2 saturation|O2Hb|Oxygen saturation|Oxygenated haemoglobin|Oxygenated hemoglobin|Oxyhaemoglobin|OxyHgb	{"units":["%"]}
LOINC	11572-5	observation	Rheumatoid factor [Units/volume] in Serum or Plasma	Rheumatoid fact SerPl-aCnc|Rheumatoid factor Qn|Rheumatoid Factor|RF|Rheumatology|RHEUMATOID FACTOR (Quantitative)|Rheumatoid Factor (RF)|RHEUMATOID FACTOR (RA), SERUM|Ra Test|Rheumatoid Factor (RA Factor) Quantitative|Ra Factor|RF Factor|Rheumatoid Factor, Serum|Rheumatoid Factor (Units/Vol)|Factor reumatoide|Fator reumatoide|Facteur rhumatoïde|Rheumafaktor|RA Latex Turbid|RA Latex|RF Quantitative|Rheumatoid Factor RF|RA Factor quantitative|Rheumatoid Factor quantitative|Rheuma Factor|RF Rheumatoid Factor|Factor R|FR|Fattore reumatoide|Rheumatoid Factor RA|Reumafactor|Reumatoid faktor|RF latex|Rheumatoid Factor Total	{"units":["[IU]/mL"]}
LOINC	11580-8	observation	Thyrotropin [Units/volume] in Serum or Plasma by Detection limit <= 0.005 mIU/L	TSH SerPl DL<=0.005 mIU/L-aCnc|TSH DL <= 0.005 mIU/L Qn|Thyrotropin DL <= 0.005 mIU/L Qn|TSH SerPl Qn 3RD Gen|3rd generation TSH|DL<|=0.005 mIU/L|High sensitivity TSH|Left|Levo|Thyroid stimulating hormone|Thyrotropic hormone|TSH	{"units":["m[IU]/L"]}
LOINC	12841-3	observation	Prostate Specific Ag Free/Prostate specific Ag.total in Serum or Plasma	PSA Free MFr SerPl|Free PSA/Total PSA [Mass fraction]|PSA Free/Prostate specific Ag.total mass fraction|fPSA|Kallikrein 3|P-30 antigen|PSA|PSA Free|Free/Total PSA ratio|% FREE PSA|% Free Prostate-Specific Antigen|PERCENT FREE PSA|Free PSA Percent|PSA Free Percent|PSA Free Total Ratio|PSA libre total ratio|Free Total PSA Ratio|Free PSA Ratio|PSA Ratio|Quotient PSA libre total|PSA livre total relação	{"units":["%"]}
LOINC	13046-8	observation	Variant lymphocytes/100 leukocytes in Blood	Atypical Lymphocytes|Atypical Lymphocyte|Variant Lymphocyte|Lymphocyte atypical|Reactive Lymphocyte|Lymphocyte reactive|Linfócitos atípicos|Linfócitos reativos|Reaktive Lymphozyten|Atypische Lymphozyten	{"units":["%"]}
LOINC	13047-6	observation	Plasma cells/100 leukocytes in Blood	Plasma Cells/leuk NFr Bld|Plasma cells/100 WBC (Bld)|Plasma Cells|Myeloma cells|Plasmacyte|Plasmacytes	{"units":["%"]}
LOINC	13055-9	observation	Heparin [Units/volume] in Platelet poor plasma	Heparin PPP-aCnc|Heparin Qn (PPP)|Heparin Ser Qn	{"units":["[arb'U]","[arb'U]/mL"]}
LOINC	13362-9	observation	Collection duration of Urine	Collect duration Time Ur|Collection duration time (* U)|Length of Urine Collection|Total Collection Time	{"units":["h"]}
LOINC	13457-7	observation	Cholesterol in LDL [Mass/volume] in Serum or Plasma by calculation	LDLc SerPl Calc-mCnc|Cholesterol in LDL Calculated mass conc|LDL Calc Bld Qn (POC)|Cholesterol, LDL, Calculated|Cholesterol in LDL by calculation|LDL Calc|LDL Calculated|LDL C Calculated|LDL Chol Calc NIH|LDL Chol Calculated|LDL Cholesterol calc|Friedewald LDL|LDL Friedewald|LDL Cholesterol Friedewald	{"units":["mg/dL"]}
LOINC	13488-2	observation	aPTT in Control Platelet poor plasma by Coagulation assay	aPTT Cont PPP|aPTT Coag time (PPP control)|aPTT Control|PTT Control	{"units":["s"]}
LOINC	13590-5	observation	Activated protein C resistance [Time Ratio] in Platelet poor plasma by Coagulation assay	aPCR PPP|Activated protein C resistance Coag (PPP) [Time ratio]|Activated protein C resistance Coag Time Ratio (PPP)|APC|APCr|Resistanc|Resistant|Resistent|Time ratio	{"units":["{ratio}"]}
LOINC	13834-7	observation	Total IgE [Units/volume] in Serum by Radioallergosorbent test (RAST)	RAST (Radioallergosorbent Test) (IgE)|RAST Test|Radioallergosorbent (RAST) Test	{"units":["[IU]/mL"]}
LOINC	13945-1	observation	Erythrocytes [#/area] in Urine sediment by Microscopy high power field	RBC #/area UrnS HPF|RBC LM.HPF (Urine sed) [#/Area]|RBC LM.HPF #/area (Urine sed)|RBC|Discocytes|Erthrocyte|Erythrocyte|RBCS|RBC, URINE (number/HPF)|Urine RBCs|RBC, Urine|Red Blood Cell|Red Cell|Erytrocyty	{"units":["/[HPF]"]}
LOINC	13954-3	observation	Hepatitis B virus e Ag [Presence] in Serum or Plasma by Immunoassay	Hbeag|Hepatitis-E Antigen (HBeAg)|HEP E AG|HBe Antigen|Hepatitis B e Antigen|HBe Ag	{}
LOINC	13964-2	observation	Methylmalonate [Moles/volume] in Serum or Plasma	Methylmalonate SerPl-sCnc|Methylmalonate [Moles/Vol]|Methylmalonate molar conc|Methylmalonic acid|Methylmalonic Acidemia|MMA|Propionic acidemia	{"units":["nmol/L","umol/L"]}
LOINC	13965-9	observation	Homocysteine [Moles/volume] in Serum or Plasma	Hcys SerPl-sCnc|Homocysteine [Moles/Vol]|Homocysteine molar conc|Homocysteine|HCY|Hcys|HOMOCYSTEINE, QUANTITATIVE, SERUM|Homocysteine, EDTA Plasma|Homocisteína|Homocystein|Homocyst e ine	{"units":["umol/L"]}
LOINC	13967-5	observation	Sex hormone binding globulin [Moles/volume] in Serum or Plasma	SHBG SerPl-sCnc|Sex hormone binding globulin molar conc|Sex Hormone Binding Globulin|SHBG|Sex Steroid Binding Globulin Ssbg|SHBG (Sex Hormone Binding Globulin) (Moles/Vol)|Sexualhormon bindendes Globulin|Globulina fijadora de hormonas sexuales	{"units":["nmol/L"]}
LOINC	13969-1	observation	Creatine kinase.MB [Mass/volume] in Serum or Plasma	CK MB SerPl-mCnc|CK.MB mass conc|Creatine Kinase, MB Isoenzyme|CK MB|CKMB|CPK MB|Creatine Kinase MB|CK MB Mass|CKMB Mass|CK MB masse|CK MB masa	{"units":["ng/mL"]}
LOINC	13972-5	observation	Alpha 1 globulin/Protein.total in Cerebral spinal fluid by Electrophoresis	Alpha1 Glob MFr CSF Elph|Alpha 1 globulin/Protein.total Elph mass fraction (CSF)|Alpha-1	{"units":["%"]}
LOINC	13975-8	observation	Alpha 2 globulin/Protein.total in Cerebral spinal fluid by Electrophoresis	Alpha2 Glob MFr CSF Elph|Alpha 2 globulin/Protein.total Elph mass fraction (CSF)|Alpha-2	{"units":["%"]}
LOINC	13976-6	observation	Beta globulin/Protein.total in Cerebral spinal fluid by Electrophoresis	B-Globulin MFr CSF Elph|Beta globulin/Protein.total Elph mass fraction (CSF)|Beta	{"units":["%"]}
LOINC	13990-7	observation	Alpha 1 globulin/Protein.total in Urine by Electrophoresis	Alpha1 Glob MFr Ur Elph|Alpha 1 globulin/Protein.total Elph mass fraction (U)|Alpha-1	{"units":["%"]}
LOINC	13993-1	observation	Alpha 2 globulin/Protein.total in Urine by Electrophoresis	Alpha2 Glob MFr Ur Elph|Alpha 2 globulin/Protein.total Elph mass fraction (U)|Alpha-2	{"units":["%"]}
LOINC	13994-9	observation	Beta globulin/Protein.total in Urine by Electrophoresis	B-Globulin MFr Ur Elph|Beta globulin/Protein.total Elph mass fraction (U)|Beta	{"units":["%"]}
LOINC	13995-6	observation	Gamma globulin/Protein.total in Urine by Electrophoresis	Gamma glob MFr Ur Elph|Gamma globulin/Protein.total Elph mass fraction (U)|Urine PEP, Gamma region	{"units":["%"]}
LOINC	14135-8	observation	CD3+CD8+ (T8 suppressor) cells [#/volume] in Blood	CD3+CD8+ Cells # Bld|CD3+CD8+ (T8 suppressor) cells (Bld) [#/Vol]|CD3+CD8+ (T8 suppressor cells) cells #/vol (Bld)|Absolute CD8 Count|CD3 Cells|CD3+CD8+ Cells|CD8 T cells|CELL MARKERS|Leu2|Leu4|Suppressor T cells|T3|T8|T8 suppressor cells|Tsuppressor	{"units":["/uL"]}
LOINC	14196-0	observation	Reticulocytes [#/volume] in Blood	Retics #|Reticulocytes #/vol (Bld)|Reticulocyte Count, Absolute|RetScat|Reticulocyte|Reticulocyte Count|Reticulocyte Percent|Retic Count|Retic|Absolute Reticulocyte Count|Reticulocyte Absolute|Retikulozyten|Reticulocitos	{"units":["10*3/uL"]}
LOINC	14316-4	observation	Benzodiazepines [Presence] in Urine by Screen method	Benzodiaz Ur Ql Scn|Benzodiazepines Screen Ql (U)|Benzodiazepine Screen, Urine|Benzodiaz|Benzodiazepine	{}
LOINC	14334-7	observation	Lithium [Moles/volume] in Serum or Plasma	Lithium SerPl-sCnc|Lithium [Moles/Vol]|Lithium molar conc|Lithium|Eskalith|Li	{"units":["mmol/L"]}
LOINC	14628-2	observation	Bile acid [Moles/volume] in Serum or Plasma	Bile Ac SerPl-sCnc|Bile acid [Moles/Vol]|Bile Ac Ser-sCnc|Bile acid molar conc (S)|Acd|Bile acid.total|Bile salt|Bile Acid|Total Bile Acids|Gallensäuren|Ácidos biliares|Acides biliaires|Bile Acids Total	{"units":["umol/L"]}
LOINC	14631-6	observation	Bilirubin.total [Moles/volume] in Serum or Plasma	Bilirub SerPl-sCnc|Bilirubin [Moles/Vol]|Bilibrubin molar conc|Bili|Bilirubins|Billirubin|TBIL|Bilirubin|Total Bilirubin|Bilirubin Total|T Bilirubin|T BIL|Bilirubin T|Bilirubin gesamt|Gesamtbilirubin|Bilirrubina total|Bilirubine totale|Bilirrubinas totais|Bilirubina totale|Bilirubine|Bili Total|Total Bili|BT|Bilirubina całkowita	{"units":["umol/L","umol/l"]}
LOINC	14682-9	observation	Creatinine [Moles/volume] in Serum or Plasma	Creat SerPl-sCnc|Creatinine [Moles/Vol]|Creatinine molar conc|CREATININE (SERUM)|Creatinine|Serum creatinine|CREATININE, SERUM (moles/Vol)|Creatinine Level|S. Creat|Blood Creat|Creatinine, Serum (Mol/Vol)|Blood Creatinine|Crea|Cr|Kreatinin|Creatinina|Créatininémie|Kreatynina|CRE	{"units":["umol/L","umol/l"]}
LOINC	14685-2	observation	Cobalamin (Vitamin B12) [Moles/volume] in Serum or Plasma	Vit B12 SerPl-sCnc|Cobalamin (Vitamin B12) [Moles/Vol]|C721|Cbl|Cobalamin|Vit B12|Vitamin B12|B12, VITAMIN [Moles/Vol]|B12 Vitamin|Cyanocobalamin|Vitamin B12 (Mol/Vol)|Vitamin B12 Cyanocobalamin Serum|B12|Vitamin B12 Cobalamin|Vitamine B12|Vitamina B12|Kobalamin|Cobalamina|Cianocobalamina	{"units":["pmol/L"]}
LOINC	14749-6	observation	Glucose [Moles/volume] in Serum or Plasma	Glucose SerPl-sCnc|Glucose [Moles/Vol]|Glucose molar conc|Endocrinology|Glu|Gluc|Glucoseur|Glucose|Blood Glucose|Blood Sugar|Sugar|Random Glucose|Random Blood Glucose|Random Blood Sugar|RBS|RBG|Glucose Random|Plasma Glucose|Glukose|Blutzucker|Glucosa|Glucemia|Glycémie|Glicose|Glicemia|Glukoza	{"units":["mmol/L"]}
LOINC	14836-1	observation	Methotrexate [Moles/volume] in Serum or Plasma	MTX SerPl-sCnc|Methotrexate [Moles/Vol]|Methotrexate molar conc|Methotrexate|Amethoperin|Amethopterin|Methotrexat|MTX	{"units":["umol/L"]}
LOINC	14879-1	observation	Phosphate [Moles/volume] in Serum or Plasma	Phosphate SerPl-sCnc|Phosphate [Moles/Vol]|Phosphate molar conc|i Phos|Inorganic phosphate|Phos|Phosphate total|Phosphorous|Phosphorus|Phosphrous|Pi|PO4|Phosphate|Inorganic Phosphorus|Phosphorus Inorganic|Phosphore|Phosphat|Phosphat anorganisch|Fósforo|Fosfato|Phosphate inorganic|Inorganic Phosphate PO4|Phosphate serum|P	{"units":["mmol/L"]}
LOINC	14927-8	observation	Triglyceride [Moles/volume] in Serum or Plasma	Trigl SerPl-sCnc|Triglyceride [Moles/Vol]|Tg|Trig|Triglycerides|Triglycrides|Triglyceride|Triglycerides (TG)|S.Triglycerides|TGL|TRG|Trigs|Triglyzeride|Triglicéridos|Triglicérides|Triglicerídeos|Trigliceridi|Triglicerydy|Trójglicerydy	{"units":["mmol/L"]}
LOINC	14957-5	observation	Microalbumin [Mass/volume] in Urine	Microalbumin Ur-mCnc|Albumin DL <= 20 mg/L mass conc (U)|Albumin, Urine|Microalbumin Urine|SPOT URINE MICROALBUMIN|Albumin/Microalbumin in Urine|Urine Microalbumin|MICROALBUMIN|URINARY MICROALBUMIN|Microalbumin Test|micoralbumin levels|Microalbuminuria Test|Microalbuminuria|Microalbuminurie|Mikroalbumin|Micro albumin	{"units":["mg/dL"]}
LOINC	14958-3	observation	Microalbumin/Creatinine [Mass Ratio] in 24 hour Urine	Albumin/Creatinine, Urine	{"units":["mg/g{creat}"]}
LOINC	14959-1	observation	Microalbumin/Creatinine [Mass Ratio] in Urine	Microalbumin/Creat Ur|Albumin/Creatinine DL <= 20 mg/L mass ratio (U)|Microalbumin Creatinine Ratio|Microalbumin Creatinine	{"units":["mg/g{creat}"]}
LOINC	14976-5	observation	Lecithin/Sphingomyelin [Ratio] in Amniotic fluid	Lecithin/Sphingomyelin Amn-Rto|Lecithin/Sphingomyelin Ratio (Amn fld)|L/S Ratio, Amniotic Fluid	{"units":["{ratio}"]}
LOINC	14979-9	observation	aPTT in Platelet poor plasma by Coagulation assay	aPTT PPP|aPTT Coag (PPP) [Time]|aPtt|PTT|Activated partial thromboplastin time|Coag|Coagulation assay|Little(A)PTT|Partial Thromboplastin Time|Surf|Tilt tube|Tiempo de tromboplastina parcial activada|TTPA|Tempo de tromboplastina parcial ativada|TCA|Temps de céphaline activée|Cephalin time|CTTPA|APTT sec|Activated PTT|TTP|KPTT|Activated partial Thromboplastin Time APTT|APTT Time|TCA temps|TCA Patient|TCA malade|aPTT Patient|APTT Test|Tempo di tromboplastina parziale|PTTa|Cefotest|Tempo de tromboplastina parcial|APTZ|Partial Thromboplastin Time PTT	{"units":["s"]}
LOINC	14999-7	observation	Thyrotropin [Units/volume] in Serum or Plasma --baseline	TSH BS SerPl-aCnc|Thyrotropin baseline Qn|TSH Baseline RIA	{"units":["m[IU]/L"]}
LOINC	15067-2	observation	Follitropin [Units/volume] in Serum or Plasma	Follicle Stimulating Hormone|Follicle Stimulating Hormone (FSH)|FSH (FOLLICLE STIMULATING HORMONE)|s FSH|FSH; FOLLICLE STIMULATING HORMONE, SERUM|Follicle-Stimulating Hormone (FSH) Test|FSH|FSH (Follicle Stimulating Hormone) Test|FSH Test|Follitropin|FSH Follicle stimulating hormone|Follikelstimulierendes Hormon|Hormona folículo estimulante|Hormona foliculoestimulante|Folitropina|Hormone folliculostimulante|Hormônio folículo estimulante|Ormone follicolo stimolante|Hormona foliculoestimulante FSH|FSH Folitropina|Follicle Stimulating Hormone FSH|Hormônio folículo estimulante FSH	{"units":["m[IU]/mL"]}
LOINC	15069-8	observation	Fructosamine [Moles/volume] in Serum or Plasma	Fructosamine SerPl-sCnc|Fructosamine molar conc|Fructosamine|Fructosamine Plus|Fructosamine Serum|Fructosamine (Serum,Enzymatic)	{"units":["umol/L"]}
LOINC	15074-8	observation	Glucose [Moles/volume] in Blood	Glucose Bld-sCnc|Glucose (Bld) [Moles/Vol]|Glucose molar conc (Bld)|Endocrinology|Glu|Gluc|Glucoseur	{"units":["mmol/L"]}
LOINC	15158-9	observation	Chloride [Moles/volume] in Stool	Chloride Stl-sCnc|Chloride molar conc (St)|Chloride, Stool	{"units":["mmol/L"]}
LOINC	15202-5	observation	Potassium [Moles/volume] in Stool	Potassium Stl-sCnc|Potassium molar conc (St)|Potassium, Stool	{"units":["mmol/L"]}
LOINC	15207-4	observation	Sodium [Moles/volume] in Stool	Sodium Stl-sCnc|Sodium molar conc (St)|Sodium, Stool	{"units":["mmol/L"]}
LOINC	16362-6	observation	Ammonia [Moles/volume] in Plasma	Ammonia Plas-sCnc|Ammonia (P) [Moles/Vol]|Ammonia molar conc (P)|Ammonia|Amm|Amon|NH3|Ammonium|NH3 Ammonia|Ammoniak	{"units":["umol/L"]}
LOINC	16935-9	observation	Hepatitis B virus surface Ab [Units/volume] in Serum	HBV surface Ab Ser-aCnc|HBV surface Ab Qn (S)|Qnthbsab|anti-HBsAg|HBs|HBsAB|HBV|HBV surface|Hep|Hep B|Hep Bs|Anti HBs|HBs Antibody|Hepatitis B Surface Antibody|Hepatitis B Surface Antibody Quantitative|Anti HBsAg|HBs Antibody Quantitative|Hep B Surface Ab Quant	{"units":["m[IU]/mL"]}
LOINC	17842-6	observation	Cancer Ag 27-29 [Units/volume] in Serum or Plasma	Cancer Ag27-29 SerPl-aCnc|Cancer Ag 27-29 Qn|Cancer Antigen 27.29|CA 27 29|CA2729|Cancer Antigen 27 29	{"units":["[arb'U]","[arb'U]/mL"]}
LOINC	17849-1	observation	Reticulocytes/100 erythrocytes in Blood by Automated count	Retics/100 RBC NFr Auto|Reticulocytes/100 RBC Auto (Bld)|Polychromatophilic red cells|Reticulocyte|Immature Reticulocyte Fraction(IRF)|Reticulocyte count, blood|RETICULOCYTE COUNT|Immature reticulocyte fraction	{"units":["%"]}
LOINC	17855-8	observation	Hemoglobin A1c/Hemoglobin.total in Blood by calculation	Hgb A1c MFr Bld Calc|Hemoglobin A1c/Hemoglobin.total Calculated mass fraction (Bld)|Hb A1C Calculated	{"units":["%"]}
LOINC	17856-6	observation	Hemoglobin A1c/Hemoglobin.total in Blood by HPLC	Hgb A1c MFr Bld HPLC|Hemoglobin A1c/Hemoglobin.total HPLC mass fraction (Bld)|Glycated Hb-Total (Hplc)	{"units":["%"]}
LOINC	17861-6	observation	Calcium [Mass/volume] in Serum or Plasma	Calcium SerPl-mCnc|Calcium mass conc|Calcium, Total|Calcium,serum|Calcium|S. CALCIUM|Serum Calcium|Calcium Total Serum|CALCIUM TOTAL, SERUM (mass/Vol)|Serum Calcium Total|TOTAL CALCIUM (Arsenazo)|calcium levels|SERUM TOTAL CALCIUM|total calcium|serum calcium levels|Ca|Calcium Total|Calcium Ca|Kalzium|Calcio|Calcémie|Wapń|Wapń całkowity	{"units":["mg/dL"]}
LOINC	17862-4	observation	Calcium [Mass/volume] in Urine	Calcium Ur-mCnc|Calcium mass conc (U)|Calcium, Urine|CALCIUM|URINE CALCIUM|Calcium, Urine by NM-BAPTA Method	{"units":["mg/dL"]}
LOINC	18262-6	observation	Cholesterol in LDL [Mass/volume] in Serum or Plasma by Direct assay	LDLc SerPl Direct Assay-mCnc|Cholesterol in LDL Direct assay mass conc|LDL Direct SerPl Qn|Cholesterol, LDL, Measured|Low Density Lipoprotein Cholesterol	{"units":["mg/dL"]}
LOINC	18337-6	observation	Hydroxyitraconazole [Mass/volume] in Serum or Plasma	OH-Itraconaz SerPl-mCnc|Hydroxyitraconazole [Mass/Vol]|Hydroxyitraconazole mass conc|Hydroxy itraconazole|Itraconazole metabolite|OH-Itraconaz	{"units":["ug/mL"]}
LOINC	18488-7	observation	Calcium [Mass/volume] in 24 hour Urine	Calcium 24h Ur-mCnc|Calcium mass conc (24H U)|24-Hour Urinary Calcium|Calcium 24 Hour Urine|24-Hour Urinary Calcium (Mass/Vol)	{"units":["mg/L"]}
LOINC	19048-8	observation	Nucleated erythrocytes/100 leukocytes [Ratio] in Blood	nRBC/100 WBC Bld-Rto|Nucleated RBC/100 WBC Ratio (Bld)|NUCLEATED RED BLOOD cells %|Nucleated RED Blood Cells Percentage|Nucleated RBC %|Nucleated RBC (NRBC)|NRBC %|NRBC Percentage|Nucleated RBC Percentage|NUCLEATED RED BLOOD CELL, PERCENTAGE|10 Nucleated Red Blood Cells Percentage|Nucleated RBC|NRBC|Nucleated Red Blood Cell	{"units":["/100{WBCs}"]}
LOINC	19080-1	observation	Choriogonadotropin [Units/volume] in Serum or Plasma	HCG SerPl-aCnc|HCG Qn|Human Chorionic Gonadotropin|HCG, Maternal Screen|hCG|hCG Total|HCG quantitative|Human Chorionic Gonadotropin hCG|hCG totale	{"units":["m[IU]/mL"]}
LOINC	19114-8	observation	Lamellar bodies [#/volume] in Amniotic fluid	Lamellar Bod # Amn|Lamellar bodies #/vol (Amn fld)|FETAL LUNG MATURITY - LBC	{"units":["10*3/uL"]}
LOINC	19123-9	observation	Magnesium [Mass/volume] in Serum or Plasma	Magnesium SerPl-mCnc|Magnesium mass conc|Magnesium|MAGNESIUM, SERUM|Magnesium (Mg) Serum|Serum Magnesium|MAGNESIUM, SERUM [Mass/Vol]|Sr Mg - Serum Magnesium|Magnesium (Calmagite)|S. Mg|Mg|Magnesio|Magnesemia|Mg Magnesium|Magnesium Serum|Magnez	{"units":["mg/dL"]}
LOINC	19124-7	observation	Magnesium [Mass/volume] in Urine	Magnesium Ur-mCnc|Magnesium mass conc (U)|Magnesium, Urine|Magnesium|Urinary Magnesium|Magnesium, Spot Urine|Magnesium (as Mg)|Magnesium gen. 2 (urine)|Magnesium, Spot Urine, (Mass/Volume)	{"units":["mg/dL"]}
LOINC	19162-7	observation	Varicella zoster virus IgG Ab [Presence] in Serum	VZV IgG Ser Ql|VZV IgG Ql (S)|VZV IgG Ab|Chicken pox|Chicken pox virus|Herpes zoster|HHV-3|Human herpesvirus 3|Shingles|VZ|VZV	{}
LOINC	19214-6	observation	Oxygen [Partial pressure] saturation adjusted to 0.5 in Arterial blood	pO2 satn adj to 0.5 BldA|Oxygen saturation adjusted to 0.5 (BldA) [Partial pressure]|P50 of Hemoglobin|adj|O2|O2 partial pressure|p50|PaO2|Partial pressure|PO2|SaO2|SAT|Satn|satn adj to 0.5|SO2	{"units":["mm[Hg]"]}
LOINC	19254-2	observation	Oxygen [Partial pressure] adjusted to patient's actual temperature in Blood	pO2 temp adj Bld|Oxygen adjusted to patient's actual temperature ppres (Bld)|PO2 Corrected	{"units":["mm[Hg]"]}
LOINC	19991-9	observation	Alveolar-arterial oxygen Partial pressure difference	O2 A-a PPresDiff Respiratory|Alveolar-arterial Gradient	{"units":["mm[Hg]"]}
LOINC	20405-7	observation	Urobilinogen [Mass/volume] in Urine by Test strip	Urobilinogen|Urine Urobilinogen|Urobilinogen Semi Qn|Urobilinogeno|Urobilinogène|Urobilinogênio	{"units":["mg/dL"]}
LOINC	20447-9	observation	HIV 1 RNA [#/volume] (viral load) in Serum or Plasma by NAA with probe detection	HIV1 RNA # SerPl NAA+probe|HIV 1 RNA NAA+probe #/vol	{"units":["{copies}/mL"]}
LOINC	20448-7	observation	Insulin [Units/volume] in Serum or Plasma	Insulin SerPl-aCnc|Insulin Qn|Insulin|TROPONIN -I|TROPONIN T|High Sensitive Troponin I|Ultra Sensitive Insulin|HIGH SENSITIVITY TROPONIN I|INSULIN, ULTRA SENSITIVE|Insulin, Random|Insulina|Insuline|Insulin Fasting|Fasting Insulin|Insulin basal|Insulina basal|Insuline à jeun|Insulina en ayunas|Insulin nüchtern|Insulin F|Insulinemia|Insulinémie|Insulina jejum|Insulina basale	{"units":["u[IU]/mL"]}
LOINC	20450-3	observation	Alpha-1-Fetoprotein [Multiple of the median] in Serum or Plasma	AFP MoM SerPl|AFP MoM	{"units":["{M.o.M}"]}
LOINC	20466-9	observation	Estriol (E3).unconjugated [Multiple of the median] in Serum or Plasma	u Estriol MoM SerPl|Estriol (E3).unconjugated MoM|UE3, Multiples of Median	{"units":["{M.o.M}"]}
LOINC	20509-6	observation	Hemoglobin [Mass/volume] in Blood by calculation	Hgb Bld Calc-mCnc|Hemoglobin Calculated mass conc (Bld)|Hemoglobin, Calculated	{"units":["g/dL"]}
LOINC	20563-3	observation	Carboxyhemoglobin/Hemoglobin.total in Blood	COHgb MFr Bld|Carboxyhemoglobin/Hemoglobin.total mass fraction (Bld)|Carboxyhemoglob|Carboxyhemoglobin	{"units":["%"]}
LOINC	20564-1	observation	Oxygen saturation in Blood	SaO2 % Bld|O2 Sat|Oxygen Saturation|Hemodynamics|HEMODYNAMICS.MOLEC|O2|SaO2|SAT|Satn|SO2|tO2	{"units":["%"]}
LOINC	20565-8	observation	Carbon dioxide, total [Moles/volume] in Blood	CO2 Bld-sCnc|CO2 molar conc (Bld)|WB tCO2|Carbon Dioxide	{"units":["mmol/L"]}
LOINC	20567-4	observation	Ferritin [Mass/volume] in Serum or Plasma by Immunoassay	Ferritin SerPl IA-mCnc|Ferritin IA [Mass/Vol]|Ferritin IA mass conc|Ferr	{"units":["ng/mL"]}
LOINC	20569-0	observation	Creatine kinase.MB/Creatine kinase.total in Serum or Plasma	CK MB CFr SerPl|CK.MB/Creatine kinase.total CFr|Creatine Kinase, Isoenzyme MB	{"units":["%"]}
LOINC	20570-8	observation	Hematocrit [Volume Fraction] of Blood	Hct VFr Bld|Hematocrit Volume Fraction (Bld)|Hematocrit|PACKED CELL VOLUME (PCV)|Hematocrit(PCV)|PCV (PACKED CELL VOLUME)|P.C.V/Haematocrit|P.C. V|HEMATOCRIT(HCT)|Haematocrit (HCT)|Packed cell volume|Haematocrit	{"units":["%"]}
LOINC	20578-1	observation	Vancomycin [Mass/volume] in Serum or Plasma	Vancomycin SerPl-mCnc|Vancomycin [Mass/Vol]|Vancomycin mass conc|Vancomycin|c162|VANC|Vancocin|Vancomycine|Vancomicina	{"units":["ug/mL"]}
LOINC	20624-3	observation	Creatinine [Mass/volume] in 24 hour Urine	Creatinine, 24H Urine, (Mass/Volume)|24 hr Urine Creatinine|24 Hour Urine Creatinine	{"units":["mg/dL"]}
LOINC	20664-9	observation	Barbiturates [Mass/volume] in Urine by Screen method	Barbiturates Ur Scn-mCnc|Barbiturates Screen (U) [Mass/Vol]|Barbiturates Screen mass conc (U)|Barb|Barbiturate	{"units":["ng/mL"]}
LOINC	21000-5	observation	Erythrocyte distribution width [Entitic volume] by Automated count	RDW-SD|RDW|Red Cell Distribution Width|Red Blood Cell Distribution Width|Erythrocyte Distribution Width|RDW SD|Red Cell Distribution Width SD	{"units":["fL"]}
LOINC	21027-8	observation	Platelet aggregation [Interpretation] in Platelet poor plasma	PA PPP-Imp|Platelet aggregation (PPP) [Interp]|Platelet Aggregation|Agg|Aggr|PA|Platelets|Plt|Thrombocyte|Thrombocytes	{}
LOINC	21198-7	observation	Choriogonadotropin.beta subunit [Units/volume] in Serum or Plasma	B-HCG SerPl-aCnc|HCG.beta subunit Qn|Beta hCG Test|beta HCG total|beta hcg levels|beta hcg|N2-HCG|Total Beta HCG|bhCG|hCG Beta|Beta hCG Quantitative|Beta HCG Quant|B HCG|β hCG|Beta HCG sérico|hCG Beta Subunit|Beta HCG cuantitativa|Bêta hCG|Beta hCG serum|BHCG quantitative|Quantitative Beta hCG|Gonadotropina coriônica beta|Gonadotropina coriónica beta	{"units":["[IU]/mL","mU/mL"]}
LOINC	22244-8	observation	Cytomegalovirus IgG Ab [Presence] in Serum or Plasma	CMV IgG SerPl Ql|CMV IgG Ql|CMV IgG Ab|CMV|Cytomegalo virus|Cytomgal|HHV-5|Human Herpesvirus-5	{}
LOINC	22322-2	observation	Hepatitis B virus surface Ab [Presence] in Serum	HBV surface Ab Ser Ql|HBV surface Ab Ql (S)|Hepatitis B Surface Antibody|anti-HBsAg|HBs|HBsAB|HBV|HBV surface|Hep|Hep B|Hep Bs|Anti HBs|HBs Antibody|Hep B Surface Ab Qual|Anti HBsAg	{}
LOINC	22580-5	observation	Toxoplasma gondii IgG Ab [Presence] in Serum	T gondii IgG Ser Ql|T. gondii IgG Ql (S)|Toxoplasma IgG Ab|T gondii|Toxo|Toxoplasmosis	{}
LOINC	22735-5	observation	Bicarbonate [Moles/volume] in Specimen	HCO3 Spec-sCnc|HCO3 (Specimen) [Moles/Vol]|Bicarbonate, Stool|Bicarbonate,Joint Fluid|BIC|HCO3	{"units":["mmol/L"]}
LOINC	24108-3	observation	Cancer Ag 19-9 [Units/volume] in Serum or Plasma	Cancer Ag19-9 SerPl-aCnc|Cancer Ag 19-9 Qn|CA 19-9|Cancer Ag19-9|Cancer antigen 19-9|Carbohydrate antigen|Carbohydrate antigen 19-9|CA 19 9|CA19 9|Cancer Antigen 19 9|CA199|Carbohydrate Antigen 19 9|GICA	{"units":["[arb'U]","[arb'U]/mL"]}
LOINC	24321-2	observation	Basic metabolic 2000 panel - Serum or Plasma		{}
LOINC	24331-1	observation	Lipid Panel		{}
LOINC	24467-3	observation	CD3+CD4+ (T4 helper) cells [#/volume] in Blood	CD3+CD4+ Cells # Bld|CD3+CD4+ (T4 helper) cells (Bld) [#/Vol]|Absolute CD4 Count|CD3 Cells|CD3+CD4+ Cells|CD3-CD4+|CD4+ T cells|CELL MARKERS|Helper T cells|Inducer T cells|L3T4|Leu3|Leu4|T3|T4 helper/inducer cells|CD4 Count|CD4 Lymphocyte Count	{"units":["/uL"]}
LOINC	24469-9	observation	Hemoglobin XXX/Hemoglobin.total in Blood by Electrophoresis	Hgb XXX MFr Bld Elph|Hemoglobin Unsp/Hemoglobin.total Elph mass fraction (Bld)|Hgb Other % Bld	{"units":["%"]}
LOINC	24471-5	observation	Platelet function (closure time) collagen+EPINEPHrine induced [Time] in Blood	Closure Tme Coll+Epinep Bld|Adrenalin|Adrenaline|Adreneline|Closure time|Closure Tme|Closure Tme Coll+Epinep|E|Epin|Epinphrine|Eppi|FCN|Func	{"units":["s"]}
LOINC	24472-3	observation	Platelet function (closure time) collagen+ADP induced [Time] in Blood	Closure Tme Coll+ADP Bld|Platelet function (closure time) collagen+ADP induced (Bld) [Time]|Platelet function (closure time) collagen+ADP induced time (Bld)|Adenosine 5'-Pyrophosphate|Adenosine Pyrophosphate|ADO|ADP|ANED|Closure time|Closure Tme|Closure Tme Coll+ADP|FCN|Func|Medication stress|Platelets	{"units":["s"]}
LOINC	26052-1	observation	Epithelial cells.renal [#/area] in Urine sediment by Microscopy high power field	Renal Epi Cells #/area UrnS HPF|Epithelial cells.renal LM.HPF #/area (Urine sed)|Renal Epithelial Cells	{"units":["/[HPF]"]}
LOINC	26444-0	observation	Basophils [#/volume] in Blood	Basophils # Bld|Basophils (Bld) [#/Vol]|Baso|Basophil|Bph|Absolute Basophils Count|Basophils-Absolute Count|Absolute Basophil count|Basophils|Basophils count|ABSOLUTE BASOPHILS|Absolute Basophils CountBlood|Basophils Absolute|Absolute Basophil Count Whole Blood|Absolute Basophils Count (BASO)|Absolute Basophil count (EDTA Blood/	{"units":["10*3/uL"]}
LOINC	26446-5	observation	Blasts/100 leukocytes in Blood	Blasts/leuk NFr Bld|Blasts/100 WBC (Bld)|Blasts|Blast|Blast Cell|Blasten|Blastos|Blastes	{"units":["%"]}
LOINC	26449-9	observation	Eosinophils [#/volume] in Blood	Eosinophil # Bld|Eosinophils (Bld) [#/Vol]|Eosinophils #/vol (Bld)|Eos|Eosinophil|EOSINOPHILS, ABSOLUTE COUNT|ABSOLUTE EOSINOPHIL COUNT (AEC)|ABSOLUTE EOSINOPHIL COUNT|Eosinophils|Eosinophil Count|Absolute Eosinophil|ABSOLUTE EOSINOPHILS|Absolute Eosinophils Count|Absolute Eosinophils CountBlood|AEC - Absolute Eosinophil Count|Eosinophils Absolute	{"units":["10*3/uL"]}
LOINC	26450-7	observation	Eosinophils/100 leukocytes in Blood	Eosinophil/leuk NFr Bld|Eosinophils/100 WBC (Bld)|Eosinophils|Eosinophil %|Eosinophils percentage|EOSINOPHILLS|EOSINOPHILS Whole Blood|19 Eosinophils Percentage|Eosinophils (Blood)	{"units":["%"]}
LOINC	26453-1	observation	Erythrocytes [#/volume] in Blood	RBC # Bld|RBC #/vol (Bld)|R.B.C Count|TOTAL R.B.C.COUNT|Red blood cell count(RBC)|Red blood cell (RBC) count|Red Blood cell count|ERYTHROCYTE COUNT(RBC)|Erythrocyte(RBC) Count|Total RBC|Rbc|R BC(Red Blood Cell Count)	{"units":["10*6/uL"]}
LOINC	26454-9	observation	Erythrocytes [#/volume] in Cerebral spinal fluid	RBC # CSF|RBC (CSF) [#/Vol]|RBC #/vol (CSF)|Discocytes|Erthrocyte|Erythrocyte|RBCS	{"units":["10*3/uL"]}
LOINC	26464-8	observation	Leukocytes [#/volume] in Blood	WBC # Bld|WBC #/vol (Bld)|Total Leucocyte Count (TLC)|Total WBC COUNT|Total Leucocytes (WBC)Count|W.B.C.Count|TLC (Total Leucocyte Count)|Total Leukocyte Count (TLC)|White blood cell count|Total leucocyte count|wBC TOTAL COUNT|Total Leucocytes Count|Total Leucocytes Count (WBC)|LEUCOCYTES COUNT, TOTAL	{"units":["10*3/uL"]}
LOINC	26474-7	observation	Lymphocytes [#/volume] in Blood	Lymphocytes # Bld|Lymphocytes (Bld) [#/Vol]|Lymphocytes #/vol (Bld)|Lymp|Lymphocyte|LYMPHOCYTES, ABSOLUTE COUNT|ABSOLUTE LYMPHOCYTE COUNT|ABSOLUTE LYMPHOCYTE|LYMPHOCYTES|Absolute Lymphocyte Count (ALC)|Lymph#|ABSOLUTE LYMPHOCYTES|Absolute Lymphocytes Count|Absolute Lymphocyte Count Whole Blood|Absolute Lymphocyte CountBlood	{"units":["10*3/uL"]}
LOINC	26478-8	observation	Lymphocytes/100 leukocytes in Blood	Lymphocytes/leuk NFr Bld|Lymphocytes/100 WBC (Bld)|LYMPHOCYTES (%)|Lymphocyte|LYMPHOCYTE PERCENTAGE|Lymphocytes (Blood)|LYMPHOCYTES, PERCENTAGE|17 Lymphocyte Percentage|Lymphocytes Whole Blood|Lymphocytes Percent	{"units":["%"]}
LOINC	26484-6	observation	Monocytes [#/volume] in Blood	Monocytes Absolute Count|Absolute monocyte count|Absolute Monocyte Count(AMC)|Absolute Monocyte|MONOCYTES|Absolute monocytes count|Monocyte count|MONOCYTE ABS|ABSOLUTE MONOCYTES|Monocyte|Absolute Monocyte Count Whole Blood|Monocytes Count|Absolute Monocyte Count(MONO)	{"units":["10*3/uL"]}
LOINC	26485-3	observation	Monocytes/100 leukocytes in Blood	Monocytes/leuk NFr Bld|Monocytes/100 WBC (Bld)|monocytes (%)|MONOCYTE|Monocytes Percentage|Monocytes (EDTA Whole Blood,Flow|Monocytes Whole Blood|Monocytes Percent|Monocytes (Blood)|18 Monocytes Percentage	{"units":["%"]}
LOINC	26486-1	observation	Monocytes/100 leukocytes in Cerebral spinal fluid	Monocytes/leuk NFr CSF|Monocytes/100 WBC (CSF)|Monocytes	{"units":["%"]}
LOINC	26498-6	observation	Myelocytes/100 leukocytes in Blood	Myelocytes/leuk NFr Bld|Myelocytes/100 WBC (Bld)|Myelocytes|Myelocyte|Myelocyte Percent	{"units":["%"]}
LOINC	26499-4	observation	Neutrophils [#/volume] in Blood	NEUTROPHILS ABSOLUTE COUNT|ABSOLUTE NEUTROPHIL COUNT|Absolute Neutrophil Count(ANC)|Neutrophils|Absolute Neutrophil|Neutrophil Absolute Count|Neutrophil|Absolute Neutrophils|Absolute Neutrophils Count|Neutrophil Count|Absolute Neutrophil count (EDTA Blood/|Absolute Neutrophils CountBlood|Absolute Neutrophils Count (NEUT)	{"units":["10*3/uL"]}
LOINC	26508-2	observation	Band form neutrophils/100 leukocytes in Blood	Neuts Band/leuk NFr Bld|Band form neutrophils/100 WBC (Bld)|Bands|N-Band|Neut|Neutrophil|Neuts Band|PMN|PNM|Band Neutrophil|Band|Band Form|Band Cell|Stab Cell|Bands Percent|Band Neutrophil Percent|Neutrophil Band|Neutrophil band form|Stabs|Granulocyte band|Neutrophil Granulocyte Band|Stabkernige Granulozyten|Neutrófilos en banda|Neutrófilos bastonetes|Neutrophil band segment	{"units":["%"]}
LOINC	26515-7	observation	Platelets [#/volume] in Blood	Platelet # Bld|Platelets #/vol (Bld)|PLT|Platelet count|Platelets|Platelet Count(PLT)|Platelets On Smear|PLATELETS Count|Total Platelet Count|PLATELET MORPHOLOGY|PLATELETS Morphology|Platelet|blood platelets|Platelet Count (EDTA Blood/Automated|Platelets (Platelet Count, PC)|PLT. Count	{"units":["10*3/uL","10*3/mm3"]}
LOINC	26517-3	observation	Polymorphonuclear cells/100 leukocytes in Cerebral spinal fluid	Polys/leuk NFr CSF|Polymorphonuclear cells/100 WBC (CSF)|Polys	{"units":["%"]}
LOINC	26881-3	observation	Interleukin 6 [Mass/volume] in Serum or Plasma	Il6 SerPl-mCnc|Interleukin 6 [Mass/Vol]|B-Cell Differentiation Factor-2|B-Cell Stimulatory Factor-2|BSF-2|Hepatocyte-Stimulating Factor|Hybridoma Growth Factor|IFN-beta 2|IL|IL6|MGI-2|Myeloid Differentiation-Inducing Protein|Plasmacytoma Growth Factor|IL-6 (Interleukin -6)|INTERLEUKIN-6 (IL-6)|Interleukin 6|serum il6 levels|il6 test|IL 6|Interleukina 6|Interleucina 6|Interleukine 6	{"units":["pg/mL"]}
LOINC	27353-2	observation	Glucose mean value [Mass/volume] in Blood Estimated from glycated hemoglobin	Est. average glucose Bld gHb Est-mCnc|Average glucose Estimated from glycated hemoglobin mass conc (Bld)|eAG|Estimated Average Glucose (EAG)|ESTIMATED AVERAGE GLUCOSE|Average blood glucose (ABG)|Mean blood glucose|Average blood glucose|MEAN PLASMA GLUCOSE|MEAN PLASMA GLUCOSE (MPG)|AVERAGE GLUCOSE|Mean Blood Glucose Level|Average Glucose Value|Average Estimated Glucose plasma|Mean Blood Glucose mpg|mpg|Estimated Mean Glucose	{"units":["mg/dL"]}
LOINC	27811-9	observation	Antithrombin actual/normal in Platelet poor plasma by Chromogenic method	AT III Act/Nor PPP Chro|Antithrombin actual/normal Chromogenic method RelCCnc (PPP)|Antithrombin|Antithrombin III|AT III|Antithrombin Activity|Antitrombina|Antitrombina III|Antithrombine|Antithrombin III Activity|ATIII|Antithrombine III	{"units":["%"]}
LOINC	27816-8	observation	von Willebrand factor (vWf) Ag actual/normal in Platelet poor plasma by Immunoassay	vWF Ag Act/Nor PPP IA|vWf Ag actual/normal IA (PPP) [Relative mass conc]|VWf Ag actual/normal IA RelMCnc (PPP)|Von Willebrand Factor Antigen|Von will|Vonwillebrand|vWf|vWF:Ag	{"units":["%"]}
LOINC	27818-4	observation	Protein C actual/normal in Platelet poor plasma by Chromogenic method	Prot C Act/Nor PPP Chro|Protein C actual/normal Chromogenic method RelCCnc (PPP)|Protein C Actvty %|Autoprothrombin II-a|PC|Prot C	{"units":["%"]}
LOINC	27819-2	observation	Protein C actual/normal in Platelet poor plasma by Coagulation assay	Prot C Act/Nor PPP|Protein C actual/normal Coag (PPP) [Relative time]|Protein C, Functional|Autoprothrombin II-a|Functional assay|PC|Prot C	{"units":["%"]}
LOINC	27820-0	observation	Protein C Ag actual/normal in Platelet poor plasma by Immunoassay	Prot C Ag Act/Nor PPP IA|Protein C Ag actual/normal IA RelMCnc (PPP)|Protein C Ag %|Protein C, Antigen	{"units":["%"]}
LOINC	27821-8	observation	Protein S Free Ag actual/normal in Platelet poor plasma by Immunoassay	Prot S Free Ag Act/Nor PPP IA|Protein S Free Ag actual/normal IA (PPP) [Relative mass conc]|Protein S Free Ag actual/normal IA RelMCnc (PPP)|Protein S Ag Free %|Prot S|Prot S Free|S prime	{"units":["%"]}
LOINC	27823-4	observation	Protein S Ag actual/normal in Platelet poor plasma by Immunoassay	Prot S Ag Act/Nor PPP IA|Protein S Ag actual/normal IA (PPP) [Relative mass conc]|Protein S Ag actual/normal IA RelMCnc (PPP)|Protein S Ag %|Protein S, Antigen|MNSs Blood Group System|Prot S|S prime	{"units":["%"]}
LOINC	27975-2	observation	Thyrotropin [Mass/volume] in Serum or Plasma	TSH SerPl-mCnc|Thyrotropin mass conc|TSH RIA	{"units":["ng/mL"]}
LOINC	28539-5	observation	MCH [Entitic mass]	MCH RBC Qn|MCH Entitic mass (RBC)|Mean Corpuscular Hemoglobin(MCH)|M. C.H|MEAN CORP Hb (MCH)|MEAN CELL HAEMOGLOBIN(MCH)|MCH (Mean Corpuscular Hb)|MEAN CORPUSCULAR HAEMOGLOBIN (MCH)|Mean Corpuscular Hb(MCH)|Mean Corpuscular Haemoglobin|Mean corpuscular hemoglobin|MCH (MEAN CORPUSCULAR HAEMOGLOBIN)|Mean Hemoglobin Content	{"units":["pg"]}
LOINC	28540-3	observation	MCHC [Mass/volume]	MCHC RBC-mCnc|MCHC mass conc (RBC)|M. C.H. C|MCHC (CALCULATED)|Mean Corp Hb Conc (MCHC)|Mean corpuscular haemoglobin|MEAN CORPUSCULAR HB CONC|Mean Corpuscular Hb Concentration|MCHC (MEAN Corpuscular Hemoglobin|MCHC (MEAN CORPUSCULAR HAEMOGLOBIN|Mean Corpuscular Hemoglobin|M ean Corpuscular Hb Conc. (MCHC)|MCHC (Mean Corpuscular Hb Concn.)|MEAN CORP.HEMO.CONC(MCHC)	{"units":["g/dL"]}
LOINC	28541-1	observation	Metamyelocytes/100 leukocytes in Blood	Metamyelocytes/leuk NFr Bld|Metamyelocytes/100 WBC (Bld)|Metamyelocytes|Meta|Metamyelo|Metamyelocyte|Metamyelocyte Percent|Metas	{"units":["%"]}
LOINC	28542-9	observation	Platelet mean volume [Entitic volume] in Blood	PMV Bld|Platelet mean volume (Bld) [Entitic vol]|Platelet mean volume Entitic volume (Bld)|Entitic volume|MPV|Platelets|Plt|PMV|Thrombocyte|Thrombocytes|Mean Platelet Volume (MPV)|MPV (Mean platelet Volume)|Mean Platelet volume|MPV* (Blood/Automated Blood cell Counter)|MEAN PLATELET /OLUME(MPV)|MPV (Mean Platelet vol)|Mean Platelet Volume (MPV) Whole Blood	{"units":["fL"]}
LOINC	28660-9	observation	Plasminogen actual/normal in Platelet poor plasma by Chromogenic method	PLG Act/Nor PPP Chro|Plasminogen actual/normal Chromogenic method RelCCnc (PPP)|PLG|PLGN|Profibrinolysin	{"units":["%"]}
LOINC	29247-4	observation	Sirolimus [Mass/volume] in Blood	Sirolimus Bld-mCnc|Sirolimus (Bld) [Mass/Vol]|Sirolimus mass conc (Bld)|Rapamycin|Rapamune|SRL|Sirolimus Trough PRE Dose Level|Sirolimus Level	{"units":["ng/mL"]}
LOINC	29265-6	observation	Calcium [Moles/volume] corrected for albumin in Serum or Plasma	Calcium Album cor SerPl-sCnc|Calcium corrected for albumin [Moles/Vol]|Calcium corrected for albumin molar conc|Album cor|Ca|Cal|Corrected Calcium|Calcium Corrected|Calcium Adjusted|Adjusted Calcium|Albumin Corrected Calcium|Albumin Adjusted Calcium|Calcium adj|Adjusted Calcium conc|Calcium corrected albumin|Corrected Ca|Ca corrected|Calcium corrigé albumine|Calcemia corrected	{"units":["mmol/L"]}
LOINC	29463-7	observation	Body weight	Weight|Weight lbs maternal|Wt|Peso|Peso corporal|Poids|Körpergewicht|Gewicht	{"units":["kg","[lb_av]"]}
LOINC	29541-0	observation	HIV 1 RNA [Log #/volume] (viral load) in Serum or Plasma by NAA with probe detection	HIV1 RNA SerPl NAA+probe-Log#|HIV 1 RNA NAA+probe log # conc|HIV 1 Viral Load	{"units":["{log_copies}/mL"]}
LOINC	30083-0	observation	Epstein Barr virus nuclear IgG Ab [Units/volume] in Serum by Immunoassay	EBV NA IgG Ser IA-aCnc|EBV nuclear IgG IA Qn (S)|ANA IgG|EBNA|EBV|EBV NA|HHV-4|human herpesvirus 4|Mono|Mononucleosis	{"units":["[IU]/mL"]}
LOINC	30089-7	observation	Transitional cells [#/area] in Urine sediment by Microscopy high power field	Trans Cells #/area UrnS HPF|Transitional cells LM.HPF #/area (Urine sed)|Transitional Epithelial Cells	{"units":["/[HPF]"]}
LOINC	30180-4	observation	Basophils/100 leukocytes in Blood	Basophils/leuk NFr Bld|Basophils/100 WBC (Bld)|Baso|Basophil|Bph|Basophils %|Basophils Whole Blood|Basophils (Blood/Automated Blood cell|Basophils Percent	{"units":["%"]}
LOINC	30325-5	observation	Cytomegalovirus IgM Ab [Presence] in Serum or Plasma	CMV IgM SerPl Ql|CMV IgM Ql|CMV IgM Ab|CMV|Cytomegalo virus|Cytomgal|HHV-5|Human Herpesvirus-5	{}
LOINC	30341-2	observation	Erythrocyte sedimentation rate	ESR Bld Qn|ESR (Bld) [Velocity]|ESR Velocity (Bld)|E.S.R|Erc|Erythrocytes|Sed rate|Velocity|ESR [ Westergren ]|ESR(Erythrocyte Sedimentation Rate)|ERYTHROCYTE SEDIMENTATION RATE (ESR)|Sedimentation Rate (ESR)|ESR ERYTHROCYTE SEDIMENTATION|Erythrocyte Sedimentation|ERYTHROCYTE SEDIMENTATION RATE, 1 HOUR|Erythrocyte Sedimentation Rate IN 1 Hour|ESR|Sedimentation Rate|ESR 1 hour|BSG|Blutsenkung|Vitesse de sédimentation|VS 1ère heure|Blutkörperchensenkungsgeschwindigkeit|VSG|Velocidad de sedimentación globular|Velocidad de sedimentación|VHS|Velocidade de hemossedimentação|Velocidade de sedimentação|VES|ESR level|BSG 1 Std|BSG 1 h|BKS|BSE|BSR|SR|Senkning|Senkningsreaksjon|Eritrosedimentación|Eritrosedimentación 1 hora|VSG 1 hora|VSG 1a hora|VS 1h|VS|VS 1ère h|Bezinking|Bezinkingssnelheid|Blutkörperchensenkung|ESG|Velocidad de eritrosedimentación|Erythrozytensedimentation|VSG 1 h|VES 1 ora|VES 1h|Velocità di eritrosedimentazione|Vitesse de sédimentation 1 h|Sänka|ESR 1st hour|ESR 1h|VHS 1 hora|Vitesse de sédimentation 1ère heure|VS à 1 heure|Senkung|BSG 1 Stunde|BKS 1 Std|Sedimentation|SR Senkning|Velocidad de sedimentación globular 1 hora|Hemossedimentação|Sedimentation Rate 1 hour|VSG 1 ora|Erythrocyte Sedimentation Rate ESR 1h|Blutsenkung 1 Std|BSG 1 Wert|Eritrosedimentación 1a hora|Eritrosedimentación 1era hora|VHS 1a hora	{"units":["mm/h"]}
LOINC	30385-9	observation	Erythrocyte distribution width [Ratio]	RDW RBC-Rto|Erythrocyte distribution width (RBC) [Ratio]|Erythrocyte distribution width Ratio (RBC)|Erc|Erythrocyte morphology index|Erythrocytes|RCMI|RDW|RDW-CV|RED CELL DISTRIBUTION WIDTH (RDW)|Red Cell Distribution Width (RDW-cv)|RDW (RED CELL DISTRIBUTION WIDTH)|RED CELL DISTRIBUTION WIDTH|Red cell Distribution Width CV|RDW-CV (Red Cell Distribution Width-CV)|RDW-CV (Red cell distr. width)	{"units":["%"]}
LOINC	30394-1	observation	Granulocytes [#/volume] in Blood	Granulocyte Count	{"units":["10*3/uL"]}
LOINC	30405-5	observation	Leukocytes [#/volume] in Urine	WBC # Ur|WBC (U) [#/Vol]|Leukocyte|WBC|Leukozyten im Urin|Leucocituria|Leucocyturie|Leukocyty	{"units":["/uL"]}
LOINC	30428-7	observation	MCV [Entitic volume]	MCV RBC|MCV Entitic volume (RBC)|M.C.V|Mean Corpuscular Volume(MCV|MCV (Mean Corpuscular Volume)|MEAN CELL VOLUME(MCV)|MCV (Calculated)|MEAN CORPUSCULAR VOLUME|Mean Corp Volume(MCV)|Mean Corpuscular Volume (MCV) (EDTA|Mean Corpuscular Volume(MCV) Whole Blood|MEAN CORPUSCULAR VOL	{"units":["fL"]}
LOINC	30471-7	observation	Levetiracetam [Mass/volume] in Serum or Plasma	Levetiracetam SerPl-mCnc|Levetiracetam mass conc|Levetiracetam, Serum|Levetiracetam Level Test|Levetiracetam|Keppra	{"units":["ug/mL"]}
LOINC	30522-7	observation	C reactive protein [Mass/volume] in Serum or Plasma by High sensitivity method	CRP SerPl HS-mCnc|CRP High sensitivity method mass conc|CRP Ser Qn High Sensitive mg/dL|High-Sensitivity CRP|HIGH SENSITIVITY C-REACTIVE PROTEIN (hs- CRP)|hs C-Reactive Protein (hsCRP)|CARDIO C-REACTIVE PROTEIN (hsCRP), SERUM|HsCRP (High Sensitivity C Reactive Protein)|HsCRP-High Sensitivity CRP|HS-CRP (HIGH SENSITIVITY C-REACTIVE|CrP High Sensitivity|HIGH SENSITIVITY C-REACTIVE PROTEIN (HSCRP) [Mass/Vol]|hs CRP|hsCRP|High Sensitivity CRP|High Sensitivity C Reactive Protein|C Reactive Protein High Sensitivity|CRP hs|C Reactive Protein hs|Cardiac CRP|C Reactive Protein Cardiac|Cardio CRP|CRP ultrasensible|Protéine C réactive ultrasensible|CRP hochsensitiv|hochsensitives CRP|PCR ultrasensible|Proteína C reactiva ultrasensible|PCR ultrassensível|Protéine C réactive us|CRP us|PCR us|CRP ultra sensible|hs PCR|PCR hs|CRP HS cardiac|High Sensitive CRP|C Reactive Protein Ultrasensitive|Ultrasensitive CRP|PCR ultrasensibile|Proteina C reattiva ultrasensibile|Proteína C reativa ultrassensível|C Reactive Protein High Sensitive|CRP Highly Sensitive	{"units":["mg/L"]}
LOINC	30567-2	observation	Thyroid stimulating immunoglobulins [Units/volume] in Serum	Thyroid Stimulating Immunoglobulin|TSI Level Test|Thyroid Stimulating Immunoglobulin Test TSI|TSI (Thyroid-Stimulating Immunoglobulin) Test	{"units":["{Index_val}"]}
LOINC	30894-0	observation	Aldosterone/Renin [Ratio] in Plasma	Aldost/Renin Plas-Rto|Aldosterone/Renin Ratio (P)|Aldosterone TO Renin Ratio ARR|Aldosterone / Renin Ratio (ARR)	{"units":["{ratio}"]}
LOINC	30934-4	observation	Natriuretic peptide B [Mass/volume] in Serum or Plasma	BNP SerPl-mCnc|Natriuretic peptide B mass conc|B-Natriuretic Peptide Pl Qn|BNP|B Type Natriuretic Peptide|Brain Natriuretic Peptide|B type natriuretic peptide BNP|B type natriuretic pept|Natriuretic Peptide B	{"units":["pg/mL"]}
LOINC	31019-3	observation	10-Hydroxycarbazepine [Mass/volume] in Serum or Plasma	10OH-Carbazepine SerPl-mCnc|10-Hydroxycarbazepine [Mass/Vol]|10-Hydroxycarbazepine mass conc|10,11-dihydro-10-hydroxycarbamazepine|10-Hydroxy carbazepine|10-hydroxycarbamazepine|10-Monohydroxyoxcarbazepine|10-OH-carbazepine|Licarbazepine|Oxcarbazepine metabolite	{"units":["ug/mL"]}
LOINC	31102-7	observation	Protein S actual/normal in Platelet poor plasma by Chromogenic method	Prot S Act/Nor PPP Chro|Protein S actual/normal Chromogenic method RelCCnc (PPP)|Protein S Activ %	{"units":["%"]}
LOINC	32016-8	observation	Glucose [Mass/volume] in Capillary blood	Glucose BldC-mCnc|Glucose mass conc (BldC)	{"units":["mg/dL"]}
LOINC	32046-5	observation	Pregnancy associated plasma protein A [Units/volume] in Serum or Plasma	PAPP-A|PREGNANCY ASSOCIATED PLASMA PROTEIN A|PAPPa (Pregnancy Associated	{"units":["[IU]/mL"]}
LOINC	32207-3	observation	Platelet distribution width [Entitic volume] in Blood by Automated count	PltDist|PDW|Platelet Distribution Width|PDW Platelet Distribution Width|Platelet Distribution Width PDW|IDP|Índice de distribución plaquetaria|ADP	{"units":["fL"]}
LOINC	32215-6	observation	Thyroxine (T4) free index in Serum or Plasma by calculation	FT4I SerPl Calc-mCnc|T4 free index Calculated mass conc|FTI [Nichols]|Calculated Thyroxine (T4) Index	{"units":["{Index_val}"]}
LOINC	32286-7	observation	Hepatitis C virus genotype [Identifier] in Serum or Plasma by NAA with probe detection	HCV Gentyp SerPl NAA+probe|Hepatitis C genotype test|HCV Genotype -Hepatitis C Virus Genotype Test	{}
LOINC	32351-9	observation	Alkaline phosphatase.heat labile [Enzymatic activity/volume] in Serum or Plasma by Heat stability	ALP heat labile SerPl HS-cCnc|ALP heat labile Heat stability enzyme act/vol|Hlap	{"units":["U/L"]}
LOINC	32352-7	observation	Alkaline phosphatase.heat stable [Enzymatic activity/volume] in Serum or Plasma by Heat stability	ALP heat stable SerPl HS-cCnc|ALP heat stable Heat stability enzyme act/vol|Hsap	{"units":["U/L"]}
LOINC	32546-4	observation	Glucose-6-Phosphate dehydrogenase [Enzymatic activity/mass] in Red Blood Cells	G6PD RBC-cCnt|G6PD enzyme act/mass (RBC)|Quantitative G6PD|G6pd Spec|G6PD Levels|G6PD test|Glucose 6 Phosphate Dehydrogenase Levels	{"units":["U/g{Hb}"]}
LOINC	32623-1	observation	Platelet mean volume [Entitic volume] in Blood by Automated count	PMV Bld Auto|Platelet mean volume Auto (Bld) [Entitic vol]|Mean Platelet Volume|Entitic volume|MPV|Platelets|Plt|PMV|Thrombocyte|Thrombocytes|VPM|Volume plaquettaire moyen|Volumen plaquetario medio|Volume plaquetário médio|MPV Mean Platelet Volume|VPM Volumen|Volume piastrinico medio|MTV|Mittleres Plättchenvolumen|Mittleres Thrombozytenvolumen|VMP|Mean Platelet Volume MPV	{"units":["fL"]}
LOINC	32673-6	observation	Creatine kinase.MB [Enzymatic activity/volume] in Serum or Plasma	CK MB SerPl-cCnc|CK.MB enzyme act/vol|CPK-MB Activity|CK-MB Actvity|Creatine Kinase MB Activity|CPK - MB Activity - Creatine Phosphokinase MB Activity|CK MB|CKMB|CPK MB|Creatine Kinase MB|CK MB Activity|CKMB Activity|CK MB Aktivität	{"units":["U/L"]}
LOINC	32684-3	observation	LMW Heparin [Units/volume] in Platelet poor plasma	LMWH PPP-aCnc|LMW Heparin Qn (PPP)|Heparin LMW Plas Qn|Heparin, LMW	{"units":["[arb'U]","[arb'U]/mL"]}
LOINC	32693-4	observation	Lactate [Moles/volume] in Blood	Lactate Bld-sCnc|Lactate (Bld) [Moles/Vol]|Lactate|2-Hydroxypropanoic acid|2-hydroxy-propionate|2-hydroxy-propionic acid|Lact|Lactic acid|L-lactate	{"units":["mmol/L"]}
LOINC	32710-6	observation	Nitrite [Presence] in Urine	Nitrite Ur Ql|Nitrite Ql (U)|Nitrite|NO2|NITRITES|URINE NITRITE|Nitrite, Urine|NITRITE, URINE (Presence)|Nitritos|Nitrito|Nitrit	{}
LOINC	32713-0	observation	Potassium [Moles/volume] in Arterial blood	Potassium BldA-sCnc|Potassium (BldA) [Moles/Vol]|Potassium, Whole Blood|k	{"units":["mmol/L"]}
LOINC	32717-1	observation	Sodium [Moles/volume] in Arterial blood	Sodium BldA-sCnc|Sodium (BldA) [Moles/Vol]|Sodium, Whole Blood|Na	{"units":["mmol/L"]}
LOINC	33254-4	observation	pH of Arterial blood adjusted to patient's actual temperature	pH temp adj BldA|pH adjusted to patient's actual temperature (BldA)|pH Corrected	{"units":["[pH]"]}
LOINC	33358-3	observation	Protein.monoclonal [Mass/volume] in Serum or Plasma by Electrophoresis	M Protein SerPl Elph-mCnc|Protein.monoclonal Elph [Mass/Vol]|M Protein|Monoclonal band|Monoclonal spike|Para protein|SPEP	{"units":["g/dL"]}
LOINC	33762-6	observation	Natriuretic peptide.B prohormone N-Terminal [Mass/volume] in Serum or Plasma	NTproBNP|NT proBNP|NT pro BNP|N Terminal proBNP|N Terminal pro BNP|proBNP|N terminal pro B type natriuretic peptide|NT pro B type natriuretic peptide|NT proBNP N terminal|Pro BNP|Pro BNP NT|N terminal pro brain natriuretic peptide|Pro BNP N terminal	{"units":["pg/mL"]}
LOINC	33863-2	observation	Cystatin C [Mass/volume] in Serum or Plasma	Cystatin C SerPl-mCnc|Cystatin C [Mass/Vol]|CYSTATIN C|Cystatin|Cistatina C|Cystatine C|Cystatin C Serum	{"units":["mg/L"]}
LOINC	33903-6	observation	Ketones [Presence] in Urine	Ketones Ur Ql|Ketones Ql (U)|Acetoacetate|Acetoacetates|Acetone bodies|Ketone bodies|KETONES|ketone|Ketones, Urine|Urine Ketones|URINE KETONE|URINE KETONE BODIES|Urinary Ketone|Urine Ketones (fasting)|URINE KETONES (RANDOM)|Urine Ketone Body|Urine Acetone|KETONES, URINE (presence)|Ketone Urine|Ketone Body|Acetone|Cuerpos cetónicos|Cetonas|Corpos cetônicos|Ketonkörper	{}
LOINC	33914-3	observation	Glomerular filtration rate/1.73 sq M.predicted [Volume Rate/Area] in Serum or Plasma by Creatinine-based formula (MDRD)	GFR/BSA.pred SerPl MDRD-ArVRat|GFR/1.73 sq M.predicted MDRD vol rate/area|GFR Estimated MDRD|Glomerular filtration rate/1.73 sq M.predicted|eGFR|GFR|Estimated GFR|Glomerular Filtration Rate|Estimated Glomerular Filtration Rate|GFR Estimated|eGFR Estimated|GFR calculated abbreviated MDRD|DFG|eGFR MDRD|MDRD|GFR MDRD|Filtrado glomerular|Filtrado glomerular estimado|DFG estimé|FG estimado|eFG|Tasa de filtrado glomerular|Taxa de filtração glomerular|Débit de filtration glomérulaire|Filtrato glomerulare|VFG|eGFRcreat|Clearance GFR|Glomeruläre Filtrationsrate|TFG|TFGe|Taxa de filtração glomerular estimada|Tasa de filtrado glomerular estimada	{"units":["mL/min/{1.73_m2}","mL/min"]}
LOINC	33944-0	observation	Lambda light chains.free [Mass/volume] in Serum or Plasma	Lambda LC Free SerPl-mCnc|Immunoglobulin light chains.lambda.free [Mass/Vol]|Free Lambda|Bence Jones protein|BJ Protein|BJP|Immune globulin|Immunoglob|Immunoglobin|Imunoglbon|Imunoglobn|Lambda LC|Lambda LC Free|Free Lambda Light Chains|Lambda Free|Lambda Light Chain Free|Freie Leichtketten Lambda|Lambda frei|Cadenas ligeras lambda libres	{"units":["mg/L"]}
LOINC	34163-6	observation	Oxygen content in Blood	O2 Ct Bld-sCnc|Oxygen content molar conc (Bld)|O2 Content Bld	{"units":["mol/L"]}
LOINC	34571-0	observation	aPTT.lupus sensitive (LA screen)	Screen aPTT|aPTT.lupus sensitive Coag time (PPP)|LS|PTT-LA	{"units":["s"]}
LOINC	34705-4	observation	Carbon dioxide [Partial pressure] adjusted to patient's actual temperature in Blood	pCO2 temp adj Bld|CO2 adjusted to patient's actual temperature ppres (Bld)|PCO2 Corrected	{"units":["mm[Hg]"]}
LOINC	34714-6	observation	INR in Blood by Coagulation assay	INR Bld|INR Coag (Bld) [Relative time]|INR Coag RelTime (Bld)|INR POC|Coag|Coagulation assay|Fac|Fact|Internat norm ratio|International normal ratio|International normalization ratio|International normalized ratio|Pro time|Prothrombin time|Prothrombin time INR|Protime INR	{"units":["{INR}"]}
LOINC	34728-6	observation	Carbon dioxide, total [Moles/volume] in Blood by calculation	Calculated Total CO2	{"units":["mmol/L"]}
LOINC	35001-7	observation	Polymorphonuclear cells [#/volume] in Cerebral spinal fluid	Polys # CSF|Polymorphonuclear cells (CSF) [#/Vol]|Polys#|Poly|Segmented WBC	{"units":["10*3/uL"]}
LOINC	35331-8	observation	OXcarbazepine [Mass/volume] in Serum or Plasma	Trileptal Serum Test|Oxcarbazepine Level	{"units":["ug/mL"]}
LOINC	35383-9	observation	Galactomannan Ag [Units/volume] in Serum or Plasma	Galactomannan Ag SerPl-aCnc|Galactomannan Ag Qn|Aspergillus galactomannan|GM	{"units":["{Index_val}"]}
LOINC	35668-3	observation	Gentamicin [Mass/volume] in Serum or Plasma	Gentamicin SerPl-mCnc|Gentamicin [Mass/Vol]|Gentamicin mass conc|Gentamicin|c213|Garamycin|Genj|Gent	{"units":["mg/L"]}
LOINC	35669-1	observation	Amikacin [Mass/volume] in Serum or Plasma	Amikacin SerPl-mCnc|Amikacin [Mass/Vol]|Amikacin mass conc|Amikacin	{"units":["mg/L"]}
LOINC	35670-9	observation	Tobramycin [Mass/volume] in Serum or Plasma	Tobramycin SerPl-mCnc|Tobramycin [Mass/Vol]|Tobramycin mass conc|Tobramycin|NEBCIN|NEBDIN|TOBJ|TOBRA	{"units":["mg/L"]}
LOINC	36916-5	observation	Kappa light chains.free [Mass/volume] in Serum	Kappa LC Free Ser-mCnc|Immunoglobulin light chains.kappa.free (S) [Mass/Vol]|Free Kappa|Bence Jones protein|BJ Protein|BJP|Immune globulin|Immunoglob|Immunoglobin|Imunoglbon|Imunoglobn|Kappa LC|Kappa LC Free|Free Kappa Light Chains|Kappa Free|Kappa Light Chain Free|Freie Leichtketten Kappa|Kappa frei|Cadenas ligeras kappa libres	{"units":["mg/L"]}
LOINC	38180-6	observation	Hepatitis C virus RNA [log units/volume] (viral load) in Serum or Plasma by NAA with probe detection	HCV RNA SerPl NAA+probe-Log IU|HCV RNA NAA+probe log unit conc|Hepatitis C Viral Load	{"units":["{Log_IU}/mL"]}
LOINC	38483-4	observation	Creatinine [Mass/volume] in Blood	Creat Bld-mCnc|Creatinine mass conc (Bld)|Creatinine (ISTAT)|Creatinine, Whole Blood|Cr|Creatinine	{"units":["mg/dL"]}
LOINC	38518-7	observation	Immature granulocytes/100 leukocytes in Blood	Immature Granulocytes|Immature Granulocyte|Immature Grans|Immature Gran Percent|Immature Granulocyte Percent|IG Percent|IG	{"units":["%"]}
LOINC	38995-7	observation	Mixed cellular casts [#/area] in Urine sediment by Microscopy low power field	Mixed Cell Casts #/area UrnS LPF|Mixed cellular casts LM.LPF #/area (Urine sed)|Cellular Cast	{"units":["/[LPF]"]}
LOINC	39156-5	observation	Body Mass Index	Body mass index (BMI) [Ratio]|BMI|Body Mass Index BMI|Índice de masa corporal|Indice de masse corporelle	{"units":["kg/m2"]}
LOINC	41171-0	observation	Collagen crosslinked C-telopeptide [Mass/volume] in Serum or Plasma	CTX|C- Telopeptide (CTX)|C Terminal Telopeptide|CTX (C-Telopeptide)	{"units":["pg/mL"]}
LOINC	41284-1	observation	Epithelial cells.non-squamous [#/area] in Urine sediment by Microscopy high power field	Non-sq Epi Cells #/area UrnS HPF|Epithelial cells.non-squamous LM.HPF (Urine sed) [#/Area]|NonSquamous Epithelial Cell|Non-squamous Epithelial Cells|Epi|Epi Cells|Epithelia|Non-sq Epi Cells|Round epithelial cells|Small epithelial cells|Sq	{"units":["/[HPF]"]}
LOINC	41650-3	observation	Chloride [Moles/volume] in Arterial blood	Chloride BldA-sCnc|Chloride (BldA) [Moles/Vol]|Chloride, Whole Blood|Cl	{"units":["mmol/L"]}
LOINC	42595-9	observation	Hepatitis B virus DNA [Units/volume] (viral load) in Serum or Plasma by NAA with probe detection	HBV DNA RT PCR|Hepatitis B Virus (HBV) DNA PCR|HBV PCR|Hepatitis-B DNA PCR (Quantitative)|Hepatitis B Virus DNA PCR	{"units":["[IU]/mL"]}
LOINC	43396-1	observation	Cholesterol non HDL [Mass/volume] in Serum or Plasma	NonHDLc SerPl-mCnc|Cholesterol non HDL mass conc|non-HDL Choles Calc Bld Qn (POC)|Non-HDL Cholesterol|Non HDL|Non HDL Cholestrol|NON HDL CHOLESTEROL(mass/Vol)|HDL Cholestrol (HDLC) (Colorimetric: Non HDL|Non HDL Cholesterol (Serum/Calculated)|Non HDL Cholesterol (Calculated)|Non HDL Cholesterol|Non HDL C|Cholesterol Non HDL|Non-HDL-Cholesterin|Nicht-HDL-Cholesterin|Colesterol no HDL|Colesterol não HDL|Non HDL Chol LDL VLDL|Non HDL Chol|Colesterol non HDL|Cholestérol non HDL|Non HDL kolesterol	{"units":["mg/dL"]}
LOINC	43583-4	observation	Lipoprotein a [Moles/volume] in Serum or Plasma	LPa SerPl-sCnc|Lipoprotein a [Moles/Vol]|Lip|Lipoprot|Lipoproteins|LP|LPa|LIPOPROTEIN (a), Serum|LIPOPROTEIN (a)|Lipoprotein A (Mol/Vol)|LpA - Lipoprotein A|Lipoprotein a|Lp a|Lipoprotein a Lp a|Lipoproteína a|Lipoprotéine a|Lipoproteina a	{"units":["nmol/L"]}
LOINC	47791-9	observation	Tocopherols [Mass/volume] in Serum or Plasma	Vitamin E|Vit E-Gamma Tocopherol|Vitamin E (Tocopherol)|Vitamin E Alpha Tocopherol|Vitamin E (Tocopherol) Serum /EDTA|Tocopherol	{"units":["mg/L"]}
LOINC	47862-8	observation	Insulin [Units/volume] in Serum or Plasma --post meal	Post Meal Insulin|Insulin Post Prandial|Insulin PP|Insulin, Post prandial(PP)	{"units":["u[IU]/mL"]}
LOINC	48065-7	observation	Fibrin D-dimer FEU [Mass/volume] in Platelet poor plasma	D-Dimer|D Dimer|DDimer|Dímero D|D-Dimères|D Dimer FEU|D Dimer Quantitative|D Dimer quant	{"units":["ng/mL{FEU}"]}
LOINC	48066-5	observation	Fibrin D-dimer DDU [Mass/volume] in Platelet poor plasma	D dimer DDU PPP-mCnc|Fibrin D-dimer DDU (PPP) [Mass/Vol]|D-Dimer|D dimer DDU|Fragment D-dimer|D Dimer|DDimer|Dímero D|D-Dimères|D Dimer Quantitative|D Dimer quant	{"units":["ug/L{DDU}"]}
LOINC	48159-8	observation	Hepatitis C virus Ab Signal/Cutoff in Serum or Plasma by Immunoassay	HCV Ab s/co SerPl IA|HCV Ab Signal/Cutoff IA [Rel units/Vol]|RFXHCV|HCV|HCV Ab s/co|HCV Ab Signal|HCVAB|Hep|Hep C	{}
LOINC	48378-4	observation	Kappa light chains.free/Lambda light chains.free [Mass Ratio] in Serum	Kappa LC Free/Lambda Free Ser|Free Kappa/Free Lambda Ratio|Bence Jones protein|BJ Protein|BJP|Immune globulin|Immunoglob|Immunoglobin|Imunoglbon|Imunoglobn|Kappa LC|Kappa LC Free|Lambda Free|Lambda LC|Kappa Lambda Ratio|Free Kappa Lambda Ratio|Kappa Lambda Light Chain Free Ratio|Kappa Lambda Quotient|Free Kappa Free Lambda Ratio	{"units":["{ratio}"]}
LOINC	48398-2	observation	Hepatitis B virus DNA [log units/volume] (viral load) in Serum or Plasma by NAA with probe detection	HBV DNA SerPl NAA+probe-Log IU|HBV DNA NAA+probe log unit conc|Hepatitis B Viral Load	{"units":["{Log_IU}/mL"]}
LOINC	48495-6	observation	Transferrin.carbohydrate deficient/Transferrin.total in Serum or Plasma	CDT/Tf MFr SerPl|Transferrin.carbohydrate deficient/Transferrin.total mass fraction|Carbohyd Def Transferrin Ser Qn	{"units":["%"]}
LOINC	48642-3	observation	Glomerular filtration rate/1.73 sq M predicted among non-blacks [Volume Rate/Area] in Serum, Plasma or Blood by Creatinine-based formula (MDRD)	GFR/BSA pr.non blk SerPlBld MDRD-ArV|GFR/1.73 sq M predicted among non-blacks MDRD vol rate/area (S/P/Bld)|GFR Est MDRD Non Afric American	{"units":["mL/min/{1.73_m2}"]}
LOINC	48643-1	observation	Glomerular filtration rate/1.73 sq M predicted among blacks [Volume Rate/Area] in Serum, Plasma or Blood by Creatinine-based formula (MDRD)	GFR/BSA pred.black SerPlBld MDRD-ArVRat|GFR/1.73 sq M predicted among blacks MDRD vol rate/area (S/P/Bld)|GFR Est MDRD Afric American	{"units":["mL/min/{1.73_m2}"]}
LOINC	48703-3	observation	Hematocrit [Volume Fraction] of Blood by Estimated	Hematocrit, Calculated	{"units":["%"]}
LOINC	49136-5	observation	Creatine kinase.MB/Creatine kinase.total [Ratio] in Serum or Plasma	CK-MB Index	{"units":["%"]}
LOINC	49765-1	observation	Calcium [Mass/volume] in Blood	Total Calcium|Calcium	{"units":["mg/dL"]}
LOINC	50410-0	observation	dRVVT/dRVVT W excess phospholipid (screen to confirm ratio)	dRVVT screen to confirm ratio|dRVVT screen to confirm Coag (PPP) [Ratio]|dRVVT/dRVVT.excess phospholipid Coag Ratio (PPP)|dRVVT - Confirmation|Coag|Coagulation assay|Coagulation dilute Russell viper venom induced confirmatory test|Dil|Dil Russell Vip Ven|dRVV|dRVVT|dRVVT cfm|dRVVT confirm|dRVVT confirmation test|dRVVT/dRVVT cfm|Phospholipids	{"units":["{ratio}"]}
LOINC	51990-0	observation	Basic Metabolic Panel - Blood		{}
LOINC	52984-2	observation	Cytomegalovirus IgG Ab avidity [Ratio] in Serum or Plasma by Immunoassay	CMV Avidity Test|Cytomegalovirus IgG AB Avidity	{"units":["%"]}
LOINC	53622-7	observation	von Willebrand factor (vWf) cleaving protease actual/normal in Platelet poor plasma by Chromogenic method	vWF Cp Act/Nor PPP Chro|VWf cleaving protease actual/normal Chromogenic method RelCCnc (PPP)|ADAMTS13|FRET|TTP|Von will|Vonwillebrand|vWCP|vWf|vWF Cp	{"units":["%"]}
LOINC	53963-5	observation	Blood [Presence] in Urine by Visual		{}
LOINC	54218-3	observation	CD3+CD4+ (T4 helper) cells/CD3+CD8+ (T8 suppressor cells) cells [# Ratio] in Blood	CD3+CD4+ Cells/CD3+CD8+ Cells Bld|CD4/CD8 Ratio	{"units":["%"]}
LOINC	57021-8	observation	CBC W Auto Differential panel	CBC W Auto Differential panel in Blood	{}
LOINC	58410-2	observation	CBC panel - Blood by Automated count	CBC Pnl Bld Auto|CBC panel Auto (Bld)|CBC Pnl|Hemogram	{}
LOINC	58413-6	observation	Nucleated erythrocytes/100 leukocytes [Ratio] in Blood by Automated count	Nucleated Red Cells	{"units":["%"]}
LOINC	59408-5	observation	Oxygen saturation in Arterial blood by Pulse oximetry	SpO2|Pulse Oximetry|Oxygen Saturation SpO2|O2 Saturation SpO2|Saturación de oxígeno	{"units":["%"]}
LOINC	59410-1	observation	Oxygen saturation in Arterial blood by Pulse oximetry --on room air	SaO2 room air % BldA PulseOx|Oximetry	{"units":["%"]}
LOINC	59417-6	observation	Oxygen saturation in Arterial blood by Pulse oximetry --resting	SaO2 Resting % BldA PulseOx|O2 Rest	{"units":["%"]}
LOINC	59576-9	observation	Body mass index (BMI) [Percentile] Per age and gender	Body mass index (BMI) [Percentile] Per age and sex	{"units":["%"]}
LOINC	60256-5	observation	Neisseria gonorrhoeae rRNA [Presence] in Urine by NAA with probe detection	Neisseria gonorrhoeae	{}
LOINC	60474-4	observation	Reticulocytes [#/volume] in Blood by Automated count	Retics # Auto|Reticulocytes Auto (Bld) [#/Vol]|Reticulocyte Count, Automated|Polychromatophilic red cells|Reticulocyte	{"units":["10*3/uL"]}
LOINC	62238-1	observation	Glomerular filtration rate/1.73 sq M.predicted [Volume Rate/Area] in Serum, Plasma or Blood by Creatinine-based formula (CKD-EPI)	GFR/BSA.pred SerPlBld CKD-EPI-ArVRat|GFR/1.73 sq M.predicted CKD-EPI (S/P/Bld) [Vol rate/Area]|BSA.pred|EGFR|Estimated GFR|GFR|GFR/1.73 sq M|Glom|Pred GFR|Glomerular Filtration Rate|Estimated Glomerular Filtration Rate|GFR Estimated|eGFR Estimated|GFR calculated abbreviated|DFG|CKD EPI|GFR CKD EPI|Filtrado glomerular|Filtrado glomerular estimado|DFG estimé|FG estimado|eFG|Tasa de filtrado glomerular|Taxa de filtração glomerular|Débit de filtration glomérulaire|Filtrato glomerulare|VFG|Glomeruläre Filtrationsrate|TFG|TFGe|Taxa de filtração glomerular estimada|Tasa de filtrado glomerular estimada|DFG CKD EPI|eGFR CKD EPI|CKD EPI DFG|VFGe	{"units":["mL/min/{1.73_m2}"]}
LOINC	62292-8	observation	25-Hydroxyvitamin D3+25-Hydroxyvitamin D2 [Mass/volume] in Serum or Plasma	25 HYDROXY, VITAMIN D|25-OH Vitamin D (total)|Vitamin D 25 Hydroxy|VITAMIN D (25-OH)|Vitamin D Total 25 Hydroxy|Vitamin D Total|VITAMIN D|25 Hydroxy (OH) VIT D|25-Hydroxy Vitamin D, Serum|vitamin d levels|VITAMIN D (25 OH VITAMIN D)|25 Hydroxy Vitamin D Level|25 oh Vit D Total|25 OH Vitamin D|25 Hydroxy Vitamin D|25 Hydroxyvitamin D|Vitamin D 25 OH|25 OH D|25OHD|Total Vitamin D|25 Hydroxy Vitamin D Total|25 OH Vitamin D Total|25OH Vitamin D|Vitamin D 25OH|Vitamin D 25 OH Total|Vitamina D 25-OH|25-hidroxivitamina D|Vitamina D|25 OH Vitamina D|Vitamina D total|Vitamine D|Vitamine D 25-OH|25-OH Vitamine D|Vitamin D 25 OH D2 D3|25 OH Vitamin D D2 D3|D vitamin 25 OH|25 hidroxi vitamina D|25 hidroxicolecalciferol|D vitamin|Vitamin D Total 25 OH	{"units":["ng/mL"]}
LOINC	68999-2	observation	Heart rate --supine	Heart rate sup|Pulse Recumbent	{"units":["{beats}/min"]}
LOINC	69001-6	observation	Heart rate --standing	Heart rate stand|Pulse Standing	{"units":["{beats}/min"]}
LOINC	74793-1	observation	Thyroid hormone uptake (T-uptake) in Serum or Plasma	T-uptake NFr SerPl|Thyroid hormone uptake (T-uptake)|Thyroid Uptake	{"units":["%"]}
LOINC	76526-3	observation	Ventilation rate by Carbon dioxide measurement	Ventilation Rate	{"units":["{breaths}/min"]}
LOINC	77147-7	observation	Glomerular filtration rate/1.73 sq M.predicted [Volume Rate/Area] in Serum, Plasma or Blood by Creatinine-based formula (MDRD)	Estimated GFR (MDRD equation)|MDRDgfr|eGFR|GFR|Estimated GFR|Glomerular Filtration Rate|Estimated Glomerular Filtration Rate|GFR Estimated|eGFR Estimated	{"units":["mL/min/{1.73_m2}"]}
LOINC	77606-2	observation	Weight-for-length Per age and sex		{"units":["%"]}
LOINC	82874-9	observation	Calprotectin [Mass/volume] in Stool	Faecal Calprotectin|Fecal Calprotectin|Stool Calprotectin test	{"units":["mg/L"]}
LOINC	83104-0	observation	Mullerian inhibiting substance [Mass/volume] in Serum or Plasma by Immunoassay	ANTI-MULLERIAN HORMONE /MULLERIAN|Anti Mullerian Hormone(AMH)|Anti Mullerian Hormone|AMH (Anti-Mullerian Hormone)|Anti-MC<llerian Hormone (amh)|Amh Test|AMH Mullerian Inhibiting Substance|AMH|Anti Mullerian Hormone AMH	{"units":["ng/mL"]}
LOINC	85354-9	observation	Blood pressure panel with all children optional		{}
LOINC	87829-8	observation	Bacteria [Presence] in Urine	Bacteria Ur Ql|Bacteria Ql (U)|Bact|Bacteria|Bacteria/hpf|6) Bacteria|Bacteria Urine|BACTERIA, URINE [Presence]|Bacterias|Bakterien	{}
LOINC	94500-6	observation	SARS-CoV-2 (COVID-19) RNA [Presence] in Respiratory specimen by NAA with probe detection	SARS-CoV-2 RNA Resp Ql NAA+probe|SARS-CoV-2 (COVID-19) RNA NAA+probe Ql (Resp)|2019 Novel Coronavirus|2019-nCoV|3 Self-Sustaining Sequence Replication|3SR SR|Amplification|Amplified|COVID19|DNA NUCLEIC ACID PROBE|DNA probe|LAT|LCR|SARS-CoV-2 RNA|SARS-CoV-2 RT-PCR|SARS-CoV-2 PCR|COVID-19 RT-PCR|SARS-CoV-2 RNA RT-PCR	{}
LOINC	94763-0	observation	SARS-CoV-2 (COVID-19) [Presence] in Specimen by Organism specific culture	SARS-CoV-2 Spec Ql Cult|SARS-CoV-2 (COVID-19) Org specific cx Ql (Specimen)|COVID-19|2019 Novel Coronavirus|2019-nCoV|SARS-CoV-2	{}
LOINC	95209-3	observation	SARS-CoV+SARS-CoV-2 (COVID-19) Ag [Presence] in Respiratory specimen by Rapid immunoassay	SARS-CoV+SARS-CoV-2 Ag Resp Ql IA.rapid|SARS-CoV+SARS-CoV-2 (COVID-19) Ag IA.rapid Ql (Resp)|2019 Novel Coronavirus|2019-nCoV|COVID19|SARS-CoV+SARS-CoV-2|SARS-CoV+SARS-CoV-2 Ag|SARS-CoV-2	{}
LOINC	630-4	observation	Bacteria identified in Urine by Culture		{}
LOINC	702-1	observation	Anisocytosis [Presence] in Blood by Light microscopy		{}
LOINC	707-0	observation	Basophils/100 leukocytes in Blood by Manual count		{"units":["%"]}
LOINC	709-6	observation	Blasts/100 leukocytes in Blood by Manual count		{"units":["%"]}
LOINC	714-6	observation	Eosinophils/100 leukocytes in Blood by Manual count		{"units":["%"]}
LOINC	728-6	observation	Hypochromia [Presence] in Blood by Light microscopy		{}
LOINC	738-5	observation	Macrocytes [Presence] in Blood by Light microscopy		{}
LOINC	740-1	observation	Metamyelocytes/100 leukocytes in Blood by Manual count		{"units":["%"]}
LOINC	741-9	observation	Microcytes [Presence] in Blood by Light microscopy		{}
LOINC	744-3	observation	Monocytes/100 leukocytes in Blood by Manual count		{"units":["%"]}
LOINC	764-1	observation	Neutrophils.band form/100 leukocytes in Blood by Manual count		{"units":["%"]}
LOINC	771-6	observation	Nucleated erythrocytes [#/volume] in Blood by Automated count	Nucleated RBC|NRBC|Nucleated Red Blood Cell|Nucleated RBC Absolute|NRBC Absolute|Erythroblasten|Normoblasten	{"units":["10*3/uL"]}
LOINC	779-9	observation	Poikilocytosis [Presence] in Blood by Light microscopy		{}
LOINC	798-9	observation	Erythrocytes [#/volume] in Urine by Automated count	Erythrocyte|RBC|Hématurie|Erytrocyty	{"units":["/uL"]}
LOINC	882-1	observation	ABO and Rh group [Type] in Blood	ABO Rh|ABO Rh Type|ABO and Rh|Blood Group Rh|Blood Group and Rh|ABO Rh Group|Blood Group ABO Rh|Grupo y factor|Grupo sanguíneo y factor Rh|Groupe sanguin Rh|Blutgruppe Rh|Blood Type and Rh|Group and Rh|Grupo sanguíneo y Rh	{}
LOINC	883-9	observation	ABO group [Type] in Blood	ABO Grouping|Blood Group|ABO Group|ABO|Blood Type|ABO Blood Group|Blood Grouping|ABO Type|Grupo sanguíneo|Groupe sanguin|Gruppo sanguigno|Blutgruppe|Grupo sanguíneo ABO|Blodgruppe|Blutgruppe ABO|Groupe sanguin ABO	{}
LOINC	890-4	observation	Blood group antibody screen [Presence] in Serum or Plasma	Antibody Screen|Antibody Screening|Indirect Coombs|Coombs Indirect|Irregular Antibody Screen|Antikörpersuchtest|RAI|Coombs indirecto|Irregular Antibodies|Recherche d'agglutinines irrégulières|Coombs indiretto	{}
LOINC	1006-6	observation	Direct antiglobulin test.IgG specific reagent [interpretation] on Red Blood Cells		{}
LOINC	1521-4	observation	Glucose [Mass/volume] in Serum or Plasma --2 hours post meal	Glucose 2 hours post meal|Glucose Postprandial 2h|Glucose 2h PP|Glucose PP 2h|Glucose Post Prandial 2 hours|Blood Sugar 2 hours PP|Glucose 2 hr Post Prandial|2 hr PP Blood Sugar|2h Postprandial Glucose	{"units":["mg/dL"]}
LOINC	1761-6	observation	Aldolase [Enzymatic activity/volume] in Serum or Plasma	Aldolase|Aldolasa|Aldolasi	{"units":["U/L"]}
LOINC	1871-3	observation	Apolipoprotein B-100 [Mass/volume] in Serum or Plasma		{"units":["mg/dL"]}
LOINC	1903-4	observation	Ascorbate [Mass/volume] in Serum or Plasma	Vitamin C|Ascorbic Acid|Vitamin C Ascorbic Acid	{"units":["mg/dL"]}
LOINC	1992-7	observation	Calcitonin [Mass/volume] in Serum or Plasma	Calcitonin|Calcitonina|Calcitonine|Kalzitonin|Thyrocalcitonin	{"units":["pg/mL"]}
LOINC	1995-0	observation	Calcium.ionized [Moles/volume] in Serum or Plasma		{"units":["mmol/L"]}
LOINC	2004-0	observation	Calcium [Moles/volume] in Urine		{"units":["mmol/L"]}
LOINC	2118-8	observation	Choriogonadotropin (pregnancy test) [Presence] in Serum or Plasma	Pregnancy Test Serum|Serum Pregnancy Test|hCG Qualitative Serum|Serum HCG Qualitative|Pregnancy Test Blood	{}
LOINC	2141-0	observation	Corticotropin [Mass/volume] in Plasma	ACTH|Corticotropin|Adrenocorticotropic Hormone|Adrenokortikotropes Hormon	{"units":["pg/mL"]}
LOINC	2335-8	observation	Hemoglobin.gastrointestinal [Presence] in Stool	Occult Blood Stool|Stool Occult Blood|Fecal Occult Blood|FOB|FOBT|Sangre oculta en heces|Sangue oculto nas fezes|Sangue occulto feci|Guaiac|Hämoccult	{}
LOINC	2742-5	observation	Angiotensin converting enzyme [Enzymatic activity/volume] in Serum or Plasma	ACE|Angiotensin Converting Enzyme|ECA|Enzima convertidora de angiotensina|SACE|Enzyme de conversion	{"units":["U/L"]}
LOINC	2745-8	observation	pH of Capillary blood		{"units":["[pH]"]}
LOINC	3097-3	observation	Urea nitrogen/Creatinine [Mass ratio] in Serum or Plasma	BUN Creatinine Ratio|Bun Creat Ratio|Urea Nitrogen Creatinine Ratio|BUN Creatinine	{"units":["{ratio}"]}
LOINC	3167-4	observation	Volume of 24 hour Urine		{"units":["mL"]}
LOINC	3349-8	observation	Amphetamines [Presence] in Urine		{}
LOINC	3377-9	observation	Barbiturates [Presence] in Urine		{}
LOINC	3390-2	observation	Benzodiazepines [Presence] in Urine		{}
LOINC	3393-6	observation	Benzoylecgonine [Presence] in Urine		{}
LOINC	3397-7	observation	Cocaine [Presence] in Urine		{}
LOINC	3414-0	observation	Buprenorphine [Presence] in Urine		{}
LOINC	3426-4	observation	Tetrahydrocannabinol [Presence] in Urine		{}
LOINC	3773-9	observation	Methadone [Presence] in Urine		{}
LOINC	3779-6	observation	Methamphetamine [Presence] in Urine		{}
LOINC	3879-4	observation	Opiates [Presence] in Urine		{}
LOINC	3936-2	observation	Phencyclidine [Presence] in Urine		{}
LOINC	4563-3	observation	Hemoglobin C/Hemoglobin.total in Blood		{"units":["%"]}
LOINC	5130-0	observation	DNA double strand Ab [Units/volume] in Serum	dsDNA Antibody|Anti dsDNA|Double Stranded DNA Antibody|ds DNA Antibody|Anti ds DNA|Anti DNA ds|Anti DNA|Anti DNA double strand|Anti DNA nativo|Anti dsDNA IgG|Anti DNA natif|dsDNS Antikörper|Anti dsDNS	{"units":["[IU]/mL"]}
LOINC	5196-1	observation	Hepatitis B virus surface Ag [Presence] in Serum or Plasma by Immunoassay		{}
LOINC	5206-8	observation	Herpes simplex virus 1 IgG Ab [Units/volume] in Serum by Immunoassay		{"units":["{Index_val}"]}
LOINC	5292-8	observation	Reagin Ab [Presence] in Serum by VDRL	VDRL|VDRL Test|V D R L	{}
LOINC	5358-7	observation	Smooth muscle Ab [Titer] in Serum by Immunofluorescence		{"units":["{titer}"]}
LOINC	5370-2	observation	Streptolysin O Ab [Units/volume] in Serum or Plasma	Antistreptolysin O Antibody|Antistreptolysin O|Antistreptolysin|ASO|ASO Titer|ASLO|ASL O|ASOT|AST O|Anti Streptolysin O|Anti Streptolysin|Antistreptolysin O Titer|Antiestreptolisina O|Antiestreptolisina|Antistreptolisina O|Antistreptolisine O|TASO|Titolo antistreptolisinico|Antistreptolysine O|Antistreptolysine	{"units":["[IU]/mL"]}
LOINC	5724-0	observation	Selenium [Mass/volume] in Serum or Plasma	Selenium|Se|Selenium Serum	{"units":["ug/L"]}
LOINC	5774-5	observation	Calcium oxalate crystals [Presence] in Urine sediment by Light microscopy	Calcium Oxalate Crystal|Calcium Oxalate|Oxalate calcium crystal|Calciumoxalat|Calciumoxalatkristalle|Oxalato de calcio|Oxalate de calcium	{}
LOINC	5782-8	observation	Crystals [type] in Urine sediment by Light microscopy		{}
LOINC	5794-3	observation	Hemoglobin [Presence] in Urine by Test strip	Occult Blood|Blood|Hemoglobin|Urine Blood|Blood Urine|Hemoglobin Urine|Urine Hemoglobin|Blood Hb|Blood Hemoglobin|Hemoglobina libre|Sangre oculta|Occult blood hemoglobin|Urine Occult Blood	{}
LOINC	5799-2	observation	Leukocyte esterase [Presence] in Urine by Test strip	WBC Esterase|Leukocyte Esterase|Leukocyte Esterase Urine|Leucocyte Esterase|Leuk Esterase|Esterase leucocitaria|Esterasa leucocitaria|Leukocyte|WBC|White Blood Cell|LE|Esterasi leucocitaria|Leukocyty	{}
LOINC	5818-0	observation	Urobilinogen [Presence] in Urine by Test strip	Urobilinogen|Urobilinogeno|Urobilinogène|Urobilinogênio|Urine Urobilinogen	{}
LOINC	5894-1	observation	Prothrombin time (PT) actual/normal in Platelet poor plasma by Coagulation assay	Quick|Quick Prozent|Thromboplastin Time Quick|Prothrombin Activity|Quick Percent|TPZ|TPZ Quick|Prothrombin Ratio Quick|Taux de prothrombine|TP Taux de prothrombine|TP|Prothrombin Time Activity|PT Percent|PT activity|Actividad de protrombina|Índice de Quick|Tasa de protrombina|Thromboplastinzeit|Attività protrombinica|Prothrombin Activity Percent|Prothrombin Percent|Tempo de protrombina atividade|Quick TPZ|Concentración de protrombina|Thromboplastin Time|Prothrombin rate|Tempo di Quick|Thromboplastin Time n Quick|Thromboplastin Time nach Quick	{"units":["%"]}
LOINC	6357-8	observation	Chlamydia trachomatis DNA [Presence] in Urine by Probe and target amplification method		{}
LOINC	6561-5	observation	Treponema pallidum IgG Ab [Presence] in Serum		{}
LOINC	6742-1	observation	Erythrocyte morphology finding [Identifier] in Blood		{}
LOINC	7918-6	observation	HIV 1+2 Ab [Presence] in Serum	HIV 1 2 Antibody|HIV Antibody|HIV I II Antibody|Anti HIV|Anti Anti HIV Ab	{}
LOINC	8061-4	observation	Nuclear Ab [Presence] in Serum	ANA|Antinuclear Antibody|ANA Screen|Antinuclear Antibody Screen|FAN|ANF|Antinuclear Antibodies ANA|Nuclear Antibody|AAN|Anti nuclear|Antinuclear Factor	{}
LOINC	8247-9	observation	Mucus [Presence] in Urine sediment by Light microscopy	Mucus|Mucous|Mucus Thread|Mucous Thread|Schleim|Moco|Filamento mucoide|Muco|Filamentos de muco	{}
LOINC	8248-7	observation	Spermatozoa [Presence] in Urine sediment by Light microscopy		{}
LOINC	10331-7	observation	Rh [Type] in Blood	Rh Factor|Rh Type|Rh|Rh D|Rhesus|Rhesus Factor|Rhesusfaktor|RhD|Rh Typing|Rh D Type|Factor Rh|Facteur Rhésus|Fator Rh|Fattore Rh|Rhesus D|Rh Grouping	{}
LOINC	10362-2	observation	Endomysium IgA Ab [Presence] in Serum	Endomysial Antibody IgA|Endomysium IgA|Anti Endomysial IgA|Endomysial IgA Antibody|Anti Endomysium IgA	{}
LOINC	10366-3	observation	Cotinine [Mass/volume] in Urine		{"units":["ng/mL"]}
LOINC	10378-8	observation	Polychromasia [Presence] in Blood by Light microscopy		{}
LOINC	10834-0	observation	Globulin [Mass/volume] in Serum by calculation		{"units":["g/dL"]}
LOINC	10998-3	observation	Oxycodone [Presence] in Urine		{}
LOINC	11004-9	observation	Tricyclic antidepressants [Presence] in Urine		{}
LOINC	11090-8	observation	Smith extractable nuclear Ab [Units/volume] in Serum		{"units":["[arb'U]/mL"]}
LOINC	11125-2	observation	Platelet morphology finding [Identifier] in Blood		{}
LOINC	11156-7	observation	Leukocyte morphology finding [Identifier] in Blood		{}
LOINC	11259-9	observation	Hepatitis C virus RNA [Presence] in Serum or Plasma by Probe and target amplification method		{}
LOINC	11277-1	observation	Epithelial cells.squamous [#/area] in Urine sediment by Microscopy high power field	Squamous Epithelial Cell|Squamous Epithelial|Squamous Epi|Squamous Cell|Plattenepithelien|Epithelial Cell Squamous|Plattenepithel|Plaveiselepitheel|Células epiteliales escamosas	{"units":["/[HPF]"]}
LOINC	11579-0	observation	Thyrotropin [Units/volume] in Serum or Plasma by Detection limit <= 0.05 mIU/L		{"units":["m[IU]/L"]}
LOINC	12258-0	observation	Epithelial cells.squamous [Presence] in Urine sediment by Light microscopy	Squamous Epithelial Cell|Squamous Epithelial|Squamous Epi|Squamous Cell|Plattenepithelien|Epithelial Cell Squamous|Plattenepithel|Células epiteliales escamosas	{}
LOINC	12454-5	observation	Urate crystals amorphous [Presence] in Urine sediment by Light microscopy	Amorphous Urate|Urate amorphous crystal|Amorphous Urate Crystal|Uratos amorfos|Amorphe Urate|Urates amorphes	{}
LOINC	13951-9	observation	Hepatitis A virus Ab [Presence] in Serum by Immunoassay	Anti HAV|HAV Antibody|Hepatitis A Antibody|Hepatitis A Antibody Total|HAV Antibody Total|Anti HAV Total|Hep A Ab Total	{}
LOINC	13952-7	observation	Hepatitis B virus core Ab [Presence] in Serum or Plasma by Immunoassay	Anti HBc|HBc Antibody|HBcAb|Hepatitis B Core Antibody|Hepatitis B Core Antibody Total|Anti HBc Total|Anti HBc IgG IgM|Hep B Core Ab Total	{}
LOINC	13953-5	observation	Hepatitis B virus e Ab [Presence] in Serum by Immunoassay	Anti HBe|HBe Antibody|HBeAb|Hepatitis B e Antibody	{}
LOINC	13955-0	observation	Hepatitis C virus Ab [Presence] in Serum or Plasma by Immunoassay		{}
LOINC	14338-8	observation	Prealbumin [Mass/volume] in Serum or Plasma	Prealbumin|Transthyretin|Prealbumina|Préalbumine|Präalbumin|Prealbumin Transthyretin	{"units":["mg/dL"]}
LOINC	14566-4	observation	Calcitriol [Moles/volume] in Serum or Plasma		{"units":["pmol/L"]}
LOINC	14569-8	observation	17-Hydroxyprogesterone [Moles/volume] in Serum or Plasma	17 OH Progesterone|17 Hydroxyprogesterone|17 OHP|17 OH Progesteron	{"units":["nmol/L"]}
LOINC	14581-3	observation	Acetaminophen [Moles/volume] in Serum or Plasma	Paracetamol|Acetaminophen	{"units":["umol/L"]}
LOINC	14586-2	observation	Aldosterone [Moles/volume] in Serum or Plasma	Aldosterone|Aldosteron|Aldosterona	{"units":["pmol/L"]}
LOINC	14603-5	observation	Androstenedione [Moles/volume] in Serum or Plasma	Androstenedione|Androstendion|Androstenediona|Delta 4 Androstenedione	{"units":["nmol/L"]}
LOINC	14611-8	observation	Nuclear Ab pattern [interpretation] in Serum	ANA Pattern|Antinuclear Antibody Pattern|ANA Muster	{}
LOINC	14627-4	observation	Bicarbonate [Moles/volume] in Venous blood		{"units":["mmol/L"]}
LOINC	14629-0	observation	Bilirubin.direct [Moles/volume] in Serum or Plasma	Bilirubin Conjugated|Bilirubin Direct|Bilirubine conjuguée|Direct Bilirubin|Conjugated Bilirubin	{"units":["umol/L"]}
LOINC	14630-8	observation	Bilirubin.indirect [Moles/volume] in Serum or Plasma	Bilirubin Indirect|Bilirubin Unconjugated|Bilirubine libre|Bilirubine non conjuguée|Unconjugated Bilirubin|Indirect Bilirubin	{"units":["umol/L"]}
LOINC	14633-2	observation	C peptide [Moles/volume] in Serum or Plasma	C Peptide|C Peptid|Péptido C|Peptide C	{"units":["nmol/L"]}
LOINC	14635-7	observation	Calcidiol [Moles/volume] in Serum or Plasma	25 OH Vitamin D3|25 Hydroxyvitamin D3|25 OH D3|Calcidiol|Vitamin D3 25 OH|25 Hydroxy Vitamin D3|Calcifediol	{"units":["nmol/L"]}
LOINC	14639-9	observation	Carbamazepine [Moles/volume] in Serum or Plasma	Carbamazepine|Carbamazepin|Carbamazepina	{"units":["umol/L"]}
LOINC	14646-4	observation	Cholesterol in HDL [Moles/volume] in Serum or Plasma		{"units":["mmol/L"]}
LOINC	14647-2	observation	Cholesterol [Moles/volume] in Serum or Plasma		{"units":["mmol/L"]}
LOINC	14665-4	observation	Copper [Moles/volume] in Serum or Plasma		{"units":["umol/L"]}
LOINC	14674-6	observation	Corticotropin [Moles/volume] in Plasma	ACTH|Corticotropin|Adrenocorticotropic Hormone	{"units":["pmol/L"]}
LOINC	14675-3	observation	Cortisol [Moles/volume] in Serum or Plasma	Cortisol	{"units":["nmol/L"]}
LOINC	14683-7	observation	Creatinine [Moles/volume] in Urine	Créatininurie|Creatininuria|Creatinina urinaria|Créatinine urinaire|Urine Creatinine	{"units":["mmol/L"]}
LOINC	14684-5	observation	Creatinine [Moles/time] in 24 hour Urine		{"units":["mmol/(24.h)"]}
LOINC	14688-6	observation	Dehydroepiandrosterone sulfate (DHEA-S) [Moles/volume] in Serum or Plasma	DHEA S|DHEAS|DHEA Sulfate|Dehydroepiandrosterone Sulfate|SDHEA|DHEA Sulfat	{"units":["umol/L"]}
LOINC	14698-5	observation	Digoxin [Moles/volume] in Serum or Plasma	Digoxin|Digoxine|Digoxina	{"units":["nmol/L"]}
LOINC	14715-7	observation	Estradiol (E2) [Moles/volume] in Serum or Plasma	Estradiol|Estradiol E2|Oestradiol|E2	{"units":["pmol/L"]}
LOINC	14719-9	observation	Ethanol [Moles/volume] in Serum or Plasma		{"units":["mmol/L"]}
LOINC	14731-4	observation	Folate [Moles/volume] in Red Blood Cells		{"units":["nmol/L"]}
LOINC	14732-2	observation	Folate [Moles/volume] in Serum or Plasma	Folate|Folic Acid|Serum Folate|Folate Serum|Foliumzuur|Folates sériques|Folates|Vitamine B9|Vitamin B9	{"units":["nmol/L"]}
LOINC	14744-7	observation	Glucose [Moles/volume] in Cerebral spinal fluid		{"units":["mmol/L"]}
LOINC	14771-0	observation	Fasting glucose [Moles/volume] in Serum or Plasma	Faste glukose|Fasteglukose|Glukose fastende|Glukos fastande|Glicemia en ayunas|Fasting Glucose|Fasting Plasma Glucose|Nüchternglukose	{"units":["mmol/L"]}
LOINC	14796-7	observation	Insulin [Moles/volume] in Serum or Plasma	Insulin|Insulin Fasting|Fasting Insulin|Insulin basal	{"units":["pmol/L"]}
LOINC	14798-3	observation	Iron [Moles/volume] in Serum or Plasma	Serum Iron|Iron Serum|Fer|Sideremia|Iron|Fe|Fer sérique|Żelazo	{"units":["umol/L"]}
LOINC	14800-7	observation	Iron binding capacity [Moles/volume] in Serum or Plasma	TIBC|Total Iron Binding Capacity|Iron Binding Capacity|Capacité totale de fixation|CTF|Capacité totale de fixation de la transferrine|CTFF|Total jernbindingskapasitet|TYBK|Capacité totale de saturation|CTS|Totale Eisenbindungskapazität|Totale IJzerbindingscapaciteit	{"units":["umol/L"]}
LOINC	14807-2	observation	Lead [Moles/volume] in Blood		{"units":["umol/L"]}
LOINC	14866-8	observation	Parathyrin.intact [Moles/volume] in Serum or Plasma	PTH|Parathyroid Hormone|Intact PTH|PTH Intact|iPTH|Parathyroid Hormone Intact|PTH intakt	{"units":["pmol/L"]}
LOINC	14874-2	observation	Phenobarbital [Moles/volume] in Serum or Plasma	Phenobarbital|Fenobarbital	{"units":["umol/L"]}
LOINC	14877-5	observation	Phenytoin [Moles/volume] in Serum or Plasma	Phenytoin|Fenytoin	{"units":["umol/L"]}
LOINC	14890-8	observation	Progesterone [Moles/volume] in Serum or Plasma		{"units":["nmol/L"]}
LOINC	14909-6	observation	Salicylates [Moles/volume] in Serum or Plasma	Salicylate|Salicylates|Salicylat	{"units":["mmol/L"]}
LOINC	14913-8	observation	Testosterone [Moles/volume] in Serum or Plasma	Testosterone|Testosterone Total	{"units":["nmol/L"]}
LOINC	14914-6	observation	Testosterone Free [Moles/volume] in Serum or Plasma		{"units":["pmol/L"]}
LOINC	14920-3	observation	Thyroxine (T4) free [Moles/volume] in Serum or Plasma	T4 L|T4L|Fritt T4|T4 fritt|Vrij T4|FT4|Free T4|T4 Free|Free Thyroxine|Thyroxine Free	{"units":["pmol/L"]}
LOINC	14921-1	observation	Thyroxine (T4) [Moles/volume] in Serum or Plasma		{"units":["nmol/L"]}
LOINC	14928-6	observation	Triiodothyronine (T3) Free [Moles/volume] in Serum or Plasma		{"units":["pmol/L"]}
LOINC	14930-2	observation	Triiodothyronine (T3) [Moles/volume] in Serum or Plasma		{"units":["nmol/L"]}
LOINC	14933-6	observation	Urate [Moles/volume] in Serum or Plasma		{"units":["umol/L"]}
LOINC	14946-8	observation	Valproate [Moles/volume] in Serum or Plasma	Valproic Acid|Valproate|Valproinsäure|Acide valproïque|Valproat	{"units":["umol/L"]}
LOINC	14955-9	observation	Zinc [Moles/volume] in Serum or Plasma		{"units":["umol/L"]}
LOINC	14995-5	observation	Glucose [Moles/volume] in Serum or Plasma --2 hours post 75 g glucose PO		{"units":["mmol/L"]}
LOINC	15054-0	observation	Dehydroepiandrosterone (DHEA) [Moles/volume] in Serum or Plasma		{"units":["nmol/L"]}
LOINC	15060-7	observation	Enolase.neuron specific [Mass/volume] in Serum or Plasma	NSE|Neuron Specific Enolase|Neuronenspezifische Enolase|Enolasa neuronal específica|Enolase neuronale spécifique	{"units":["ng/mL"]}
LOINC	15061-5	observation	Erythropoietin (EPO) [Units/volume] in Serum or Plasma		{"units":["m[IU]/mL"]}
LOINC	15081-3	observation	Prolactin [Units/volume] in Serum or Plasma	Prolactin|PRL|Prolactin PRL	{"units":["m[IU]/L"]}
LOINC	15432-8	observation	Testosterone Free/Testosterone.total in Serum or Plasma		{"units":["%"]}
LOINC	16128-1	observation	Hepatitis C virus Ab [Presence] in Serum	Anti HCV|HCV Antibody|Hepatitis C Antibody|Hep C Virus Ab|HCV Ab|Hepatitis C Virus Antibody	{}
LOINC	17791-5	observation	Sjogrens syndrome-B extractable nuclear Ab [Units/volume] in Serum		{"units":["[arb'U]/mL"]}
LOINC	17792-3	observation	Sjogrens syndrome-A extractable nuclear Ab [Units/volume] in Serum		{"units":["[arb'U]/mL"]}
LOINC	18282-4	observation	Cannabinoids [Presence] in Urine by Screen method		{}
LOINC	19113-0	observation	IgE [Units/volume] in Serum or Plasma	Immunoglobulin E Total|IgE Total|IgE|Immunoglobulin E|Total IgE|Immunoglobulin E IgE|IgE gesamt|IgE totale	{"units":["[IU]/mL"]}
LOINC	19161-9	observation	Urobilinogen [Units/volume] in Urine by Test strip	Urobilinogen|Urine Urobilinogen|Urobilinogeno	{"units":["{Ehrlich'U}/dL"]}
LOINC	20408-1	observation	Leukocytes [#/volume] in Urine by Test strip		{"units":["/uL"]}
LOINC	20409-9	observation	Erythrocytes [#/volume] in Urine by Test strip		{"units":["/uL"]}
LOINC	20453-7	observation	Epithelial cells [Presence] in Urine sediment by Light microscopy	Epithelial Cell|Epithelial|Epithelien	{}
LOINC	20507-0	observation	Reagin Ab [Presence] in Serum by RPR	RPR|Rapid Plasma Reagin	{}
LOINC	21667-1	observation	F5 gene mutations found [Identifier] in Blood or Tissue by Molecular genetics method Nominal		{}
LOINC	22314-9	observation	Hepatitis A virus IgM Ab [Presence] in Serum	Anti HAV IgM|HAV IgM Antibody|Hepatitis A IgM Antibody|Hepatitis A Antibody IgM|Hep A IgM|HAV IgM	{}
LOINC	22496-4	observation	Rubella virus Ab [Presence] in Serum		{}
LOINC	22664-7	observation	Urea [Moles/volume] in Serum or Plasma	Urea Serum|Blood Urea|Urea Level	{"units":["mmol/L"]}
LOINC	22674-6	observation	Transferrin [Moles/volume] in Serum or Plasma		{"units":["umol/L"]}
LOINC	22700-9	observation	Urea [Moles/volume] in Urine		{"units":["mmol/L"]}
LOINC	22702-5	observation	Ketones [Moles/volume] in Urine by Test strip		{"units":["mmol/L"]}
LOINC	22705-8	observation	Glucose [Moles/volume] in Urine by Test strip		{"units":["mmol/L"]}
LOINC	22748-8	observation	Cholesterol in LDL [Moles/volume] in Serum or Plasma		{"units":["mmol/L"]}
LOINC	22753-8	observation	Iron binding capacity.unsaturated [Moles/volume] in Serum or Plasma	UIBC|Unsaturated Iron Binding Capacity	{"units":["umol/L"]}
LOINC	22763-7	observation	Ammonia [Mass/volume] in Plasma		{"units":["ug/dL"]}
LOINC	24012-7	observation	HIV 1 Ag [Presence] in Serum		{}
LOINC	24110-9	observation	Treponema pallidum Ab [Presence] in Serum by Immunoassay	Treponema pallidum Antibody|TPHA TPPA|Syphilis Antibody|Treponemal Antibody|T pallidum Antibody|Treponema pallidum Antibody IgG IgM	{}
LOINC	24475-6	observation	F2 gene p.G20210A [Presence] in Blood or Tissue by Molecular genetics method		{}
LOINC	25145-4	observation	Bacteria [Presence] in Urine sediment by Light microscopy	Bacteria|Bacteria Urine sediment	{}
LOINC	25160-3	observation	Granular casts [Presence] in Urine sediment by Light microscopy	Granular Cast	{}
LOINC	25162-9	observation	Hyaline casts [Presence] in Urine sediment by Light microscopy	Hyaline Cast	{}
LOINC	25371-6	observation	Cholesterol in VLDL [Moles/volume] in Serum or Plasma		{"units":["mmol/L"]}
LOINC	26507-4	observation	Neutrophils.band form [#/volume] in Blood	Bands Absolute|Band Neutrophil Absolute|Band|Neutrophil Band|Band Neutrophil|Stab	{"units":["10*3/uL"]}
LOINC	29771-3	observation	Hemoglobin.gastrointestinal [Presence] in Stool by Immunologic method	FIT|Fecal Immunochemical Test|iFOBT|Immunochemical Fecal Occult Blood|iFOB|Sangre oculta en heces inmunológico|Occult Blood Fecal Immunoassay	{}
LOINC	29953-7	observation	Nuclear Ab [Titer] in Serum		{"units":["{titer}"]}
LOINC	30248-9	observation	Transferrin receptor.soluble [Mass/volume] in Serum or Plasma	Soluble Transferrin Receptor|sTfR|Löslicher Transferrinrezeptor|Receptor soluble de transferrina	{"units":["mg/L"]}
LOINC	31017-7	observation	Tissue transglutaminase IgA Ab [Units/volume] in Serum	tTG IgA|Tissue Transglutaminase IgA|Tissue Transglutaminase Antibody IgA|Transglutaminase IgA|Anti tTG IgA|Tissue Transglutaminase IgA Antibody|t Transglutaminase IgA|Anti Transglutaminase IgA|Transglutaminasa IgA|Antitransglutaminasa IgA|Transglutaminasi IgA|Anti transglutaminase tissulaire IgA|Gewebstransglutaminase IgA|Tissue Transglutaminase IgA lev|Transglutaminase IgA Antibody	{"units":["[arb'U]/mL"]}
LOINC	31147-2	observation	Reagin Ab [Titer] in Serum by RPR	RPR Titer	{"units":["{titer}"]}
LOINC	31201-7	observation	HIV 1+2 Ab [Presence] in Serum or Plasma by Immunoassay		{}
LOINC	31204-1	observation	Hepatitis B virus core IgM Ab [Presence] in Serum	Anti HBc IgM|HBc IgM Antibody|Hepatitis B Core IgM Antibody|Hepatitis B Core Antibody IgM|Hep B Core IgM	{}
LOINC	31418-7	observation	Heterophile Ab [Presence] in Serum	Monospot|Mono Screen|Heterophile Antibody|Infectious Mononucleosis Screen|Mononucleosis Screen|Paul Bunnell|Monotest	{}
LOINC	32294-1	observation	Albumin/Creatinine [Ratio] in Urine	Albumin Creatinine|Urine Albumin Creatinine	{"units":["mg/mmol{creat}"]}
LOINC	32309-7	observation	Cholesterol.total/Cholesterol in HDL [Molar ratio] in Serum or Plasma		{"units":["{ratio}"]}
LOINC	32356-8	observation	Yeast [Presence] in Urine sediment by Light microscopy	Yeast|Yeast Cell|Budding Yeast|Hefezellen|Hefen|Levaduras|Levures|Leveduras|Lieviti	{}
LOINC	32998-7	observation	Tissue transglutaminase IgG Ab [Units/volume] in Serum	tTG IgG|Tissue Transglutaminase IgG|Tissue Transglutaminase Antibody IgG|Transglutaminase IgG|Anti tTG IgG|Anti Transglutaminase IgG|Tissue Transglutaminase IgG Antibody	{"units":["[arb'U]/mL"]}
LOINC	33051-4	observation	Erythrocytes [Presence] in Urine	Erythrocyte|RBC|Erytrocyty	{}
LOINC	33804-6	observation	RBC casts [Presence] in Urine sediment by Light microscopy	RBC Cast	{}
LOINC	33935-8	observation	Cyclic citrullinated peptide IgG Ab [Units/volume] in Serum	Anti CCP|CCP Antibody|Cyclic Citrullinated Peptide Antibody|Anti Cyclic Citrullinated Peptide|CCP IgG Antibody|Anti CCP IgG|ACPA|CCP|Cyclic Citrullinated Peptide IgG|Anti citrullinierte Peptide|Péptido citrulinado anti|Anti péptido cíclico citrulinado|Anti peptides citrullinés|Antipéptido citrulinado	{"units":["[arb'U]/mL"]}
LOINC	33959-8	observation	Procalcitonin [Mass/volume] in Serum or Plasma	Procalcitonin|PCT|Prokalzitonin|Procalcitonina|Procalcitonine|Prokalcitonin	{"units":["ng/mL"]}
LOINC	34713-8	observation	Clostridium difficile toxin A+B [Presence] in Stool		{}
LOINC	34927-4	observation	Urobilinogen [Moles/volume] in Urine		{"units":["umol/L"]}
LOINC	34928-2	observation	Urobilinogen [Moles/volume] in Urine by Test strip		{"units":["umol/L"]}
LOINC	38445-3	observation	Calprotectin [Mass/mass] in Stool	Calprotectin|Fecal Calprotectin|Calprotectin Stool|Calprotectine fécale|Calprotectina fecal|Calprotectin im Stuhl|Calprotectina fecale|Calprotectin Fecal|Feces Calprotectin|F Kalprotektin	{"units":["ug/g"]}
LOINC	39469-2	observation	Cholesterol in LDL [Moles/volume] in Serum or Plasma by calculation		{"units":["mmol/L"]}
LOINC	42931-6	observation	Chlamydia trachomatis rRNA [Presence] in Urine by Probe and target amplification method		{}
LOINC	44915-7	observation	Cholesterol in LDL/Cholesterol in HDL [Molar ratio] in Serum or Plasma		{"units":["{ratio}"]}
LOINC	46099-8	observation	Calcium [Mass/volume] corrected for albumin in Serum or Plasma	Corrected Calcium|Calcium Corrected|Adjusted Calcium|Calcium Adjusted|Albumin Corrected Calcium|Albumin Adjusted Calcium|Calcium corrected albumin|Corrected Ca|Ca corrected	{"units":["mg/dL"]}
LOINC	48345-3	observation	HIV 1+O+2 Ab [Presence] in Serum or Plasma		{}
LOINC	49563-0	observation	Troponin I.cardiac [Mass/volume] in Serum or Plasma by Detection limit <= 0.01 ng/mL		{"units":["ng/mL"]}
LOINC	51597-3	observation	Glucose [Moles/volume] in Serum or Plasma --1 hour post 75 g glucose PO		{"units":["mmol/L"]}
LOINC	53115-2	observation	Immature granulocytes [#/volume] in Blood by Automated count	Immature Grans Abs|Immature Granulocyte Absolute|Immature Granulocyte|IG Absolute|IG#	{"units":["10*3/uL"]}
LOINC	53553-4	observation	Glucose mean value [Moles/volume] in Blood Estimated from glycated hemoglobin		{"units":["mmol/L"]}
LOINC	56888-1	observation	HIV 1+2 Ab+HIV1 p24 Ag [Presence] in Serum or Plasma by Immunoassay	HIV Ag Ab|HIV Antigen Antibody|HIV 1 2 Antigen Antibody|HIV Ag Ab Combo|HIV Combo|HIV 4th Generation|HIV 1 2 Ag Ab|HIV Ab Ag|HIV 1 2 Ag Ab 4th Generation|HIV Antigen Antibody 4th Generation|HIV p24 Antigen Antibody|HIV Duo|HIV Ag Ab 4. Generation|Sérologie HIV Ag Ab	{}
LOINC	59260-0	observation	Hemoglobin [Moles/volume] in Blood	Hemoglobin|Hb	{"units":["mmol/L"]}
LOINC	59261-8	observation	Hemoglobin A1c/Hemoglobin.total in Blood by IFCC protocol	HbA1c IFCC|HbA1c IFCC standardised|HbA1c|Hb A1c|Hemoglobin A1c|Hémoglobine glyquée|Emoglobina glicata|Emoglobina glicata HbA1c|A1c|Glykiertes Hämoglobin|Hemoglobina glicosilada|Hemoglobina glicada|Hemoglobina glucosilada|HbA1c level IFCC standardized|Glycated Hemoglobin|Glycated Hemoglobin HbA1c|Hémoglobine A1c|Hémoglobine glyquée HbA1c|Hémoglobine glycosylée|Hemoglobina glicosilada HbA1c|Hemoglobina glicada HbA1c|HbA1c mmol mol|Glycosylated Hemoglobin|Geglyceerd hemoglobine|Glykert hemoglobin|Glyceret hæmoglobin|HbA1c IFCC standardized level|Glycosylated Hemoglobin HbA1c|Glycosylated Hemoglobin IFCC|Glycated Hemoglobin IFCC	{"units":["mmol/mol"]}
LOINC	59468-9	observation	MCH [Entitic substance]	MCH|MCH HbE|HbE|Mean Corpuscular Hemoglobin|E-MCH|HEM	{"units":["fmol"]}
LOINC	59826-8	observation	Creatinine [Moles/volume] in Blood		{"units":["umol/L"]}
LOINC	66126-4	observation	Cholesterol in VLDL [Moles/volume] in Serum or Plasma by calculation		{"units":["mmol/L"]}
LOINC	67151-1	observation	Troponin T.cardiac [Mass/volume] in Serum or Plasma by High sensitivity method	Troponin T Highly Sensitive|Troponin T hs|hs Troponin T|High Sensitivity Troponin T|Troponin T High Sensitivity|hsTnT|hs cTnT|TnT hs|hsTroponin T|Troponine T hs|Troponine T ultrasensible|Troponina T ultrasensible|Troponina T hs|Troponina T alta sensibilidad|Troponina T de alta sensibilidade	{"units":["ng/L"]}
LOINC	68438-1	observation	25-Hydroxyvitamin D3+25-Hydroxyvitamin D2 [Moles/volume] in Serum or Plasma	Total 25 hydroxyvitamin D|25 hydroxyvitamin D Total|Vitamin D Total|Total Vitamin D|25 OH Vitamin D D2 D3|Vitamin D 25 OH D2 D3|25 OH Vitamin D Total|25 OH Vitamin D|Vitamin D 25 OH|Vitamin D|25 Hydroxyvitamin D|25 Hydroxy Vitamin D|Vitamin D 25 Hydroxy|25OHD|25 OH D|25OH Vitamin D|Vitamin D 25OH|D vitamin 25 OH|25 hidroxivitamina D|25 OH D Vitamin|D vitamin|Vitamin D Total 25 OH	{"units":["nmol/L"]}
LOINC	69419-0	observation	Cholesterol in LDL [Moles/volume] in Serum or Plasma by Direct assay		{"units":["mmol/L"]}
LOINC	70204-3	observation	Cholesterol non HDL [Moles/volume] in Serum or Plasma		{"units":["mmol/L"]}
LOINC	89579-7	observation	Troponin I.cardiac [Mass/volume] in Serum or Plasma by High sensitivity method	High Sensitivity Troponin I|Troponin I High Sensitivity|Troponin I hs|hs Troponin I|hsTnI|hs cTnI|TnI hs|hsTroponin I|Troponin I Highly Sensitive|Troponine I hs|Troponine I ultrasensible|Troponina I ultrasensible|Troponina I hs|Troponina I alta sensibilidad|Troponina I de alta sensibilidade	{"units":["ng/L"]}
LOINC	98979-8	observation	Glomerular filtration rate [Volume Rate/Area] in Serum, Plasma or Blood by Creatinine-based formula (CKD-EPI 2021)/1.73 sq M	eGFR CKD EPI 2021|GFR CKD EPI 2021|eGFR 2021 CKD EPI|eGFR 2021|CKD EPI 2021	{"units":["mL/min/{1.73_m2}"]}
RxNorm	99	medication	6-aminocaproic acid	Amicar	{"tty":"IN"}
RxNorm	190521	medication	abacavir		{"tty":"IN","atc":["J05AF06","J05AR02","J05AR13","J05AR04"]}
RxNorm	1946825	medication	abemaciclib		{"tty":"IN","atc":["L01EF03"]}
RxNorm	1100072	medication	abiraterone		{"tty":"IN","atc":["L02BX03"]}
RxNorm	82819	medication	acamprosate		{"tty":"IN","atc":["N07BB03"]}
RxNorm	149	medication	acebutolol		{"tty":"IN","atc":["C07AB04"]}
RxNorm	154	medication	acenocoumarol		{"tty":"IN","atc":["B01AA07"]}
RxNorm	161	medication	acetaminophen	paracetamol|Tylenol|Doliprane|Crocin	{"tty":"IN","atc":["N02BE01"]}
RxNorm	272	medication	activated charcoal	medicinal charcoal	{"tty":"IN","atc":["A07BA01"]}
RxNorm	281	medication	acyclovir	aciclovir|Zovirax	{"tty":"IN","atc":["D06BB03","J05AB01","S01AD03"]}
RxNorm	327361	medication	adalimumab	Humira	{"tty":"IN","atc":["L04AB04"]}
RxNorm	60223	medication	adapalene		{"tty":"IN","atc":["D10AD03"]}
RxNorm	296	medication	adenosine		{"tty":"IN","atc":["C01EB10"]}
RxNorm	1232150	medication	aflibercept		{"tty":"IN","atc":["L01XX44","S01LA05"]}
RxNorm	435	medication	albuterol	salbutamol|Ventolin|ProAir	{"tty":"IN","atc":["R03AC02","R03CC02"]}
RxNorm	1000082	medication	alcaftadine		{"tty":"IN","atc":["S01GX11"]}
RxNorm	1727455	medication	alectinib		{"tty":"IN","atc":["L01ED03"]}
RxNorm	117055	medication	alemtuzumab		{"tty":"IN","atc":["L04AG06"]}
RxNorm	480	medication	alfentanil		{"tty":"IN","atc":["N01AH02"]}
RxNorm	17300	medication	alfuzosin		{"tty":"IN","atc":["G04CA01"]}
RxNorm	1659152	medication	alirocumab		{"tty":"IN","atc":["C10AX14"]}
RxNorm	519	medication	allopurinol		{"tty":"IN","atc":["M04AA01"]}
RxNorm	279645	medication	almotriptan		{"tty":"IN","atc":["N02CC05"]}
RxNorm	1368001	medication	alogliptin		{"tty":"IN","atc":["A10BH04"]}
RxNorm	85248	medication	alosetron		{"tty":"IN","atc":["A03AE01"]}
RxNorm	596	medication	alprazolam	Xanax	{"tty":"IN"}
RxNorm	8410	medication	alteplase		{"tty":"IN","atc":["B01AD02","S01XA13"]}
RxNorm	612	medication	aluminum hydroxide	aluminium hydroxide	{"tty":"IN","atc":["A02AB01"]}
RxNorm	689	medication	aminophylline		{"tty":"IN","atc":["R03DA05"]}
RxNorm	703	medication	amiodarone	Pacerone	{"tty":"IN"}
RxNorm	704	medication	amitriptyline		{"tty":"IN","atc":["N06AA09","N06CA01"]}
RxNorm	17767	medication	amlodipine	Norvasc|anlodipino	{"tty":"IN","atc":["C08CA01"]}
RxNorm	723	medication	amoxicillin	Amoxil|amoxycillin	{"tty":"IN","atc":["J01CA04"]}
RxNorm	732	medication	amphotericin B		{"tty":"IN","atc":["A01AB04","A07AA07","G01AA03","J02AA01"]}
RxNorm	733	medication	ampicillin		{"tty":"IN","atc":["J01CA01","S01AA19"]}
RxNorm	84857	medication	anastrozole	Arimidex	{"tty":"IN"}
RxNorm	341018	medication	anidulafungin		{"tty":"IN","atc":["J02AX06"]}
RxNorm	1364430	medication	apixaban	Eliquis	{"tty":"IN","atc":["B01AF02"]}
RxNorm	1043	medication	apomorphine		{"tty":"IN","atc":["G04BE07","N04BC07"]}
RxNorm	358255	medication	aprepitant		{"tty":"IN","atc":["A04AD12"]}
RxNorm	89013	medication	aripiprazole	Abilify	{"tty":"IN","atc":["N05AX12"]}
RxNorm	1151	medication	ascorbic acid	vitamin c	{"tty":"IN","atc":["A11GA01","G01AD03","S01XA15"]}
RxNorm	1191	medication	aspirin	acetylsalicylic acid|Bayer Aspirin|ASA|acide acétylsalicylique|Acetylsalicylsäure|ASS|ácido acetilsalicílico|acido acetilsalicilico|AAS	{"category":"medication","tty":"IN","atc":["A01AD05","B01AC06","N02BA01"]}
RxNorm	343047	medication	atazanavir		{"tty":"IN","atc":["J05AE08"]}
RxNorm	1202	medication	atenolol		{"tty":"IN","atc":["C07AB03"]}
RxNorm	38400	medication	atomoxetine	Strattera	{"tty":"IN","atc":["N06BA09"]}
RxNorm	83367	medication	atorvastatin	Lipitor	{"tty":"IN","atc":["C10AA05"]}
RxNorm	60212	medication	atovaquone		{"tty":"IN","atc":["P01AX06"]}
RxNorm	1223	medication	atropine		{"tty":"IN","atc":["A03BA01","S01FA01"]}
RxNorm	1256	medication	azathioprine	Imuran	{"tty":"IN","atc":["L04AX01"]}
RxNorm	18603	medication	azelastine		{"tty":"IN","atc":["R01AC03","R06AX19","S01GX07"]}
RxNorm	18631	medication	azithromycin	Zithromax	{"tty":"IN","atc":["J01FA10","S01AA26"]}
RxNorm	1291	medication	bacitracin	Baciguent	{"tty":"IN"}
RxNorm	477619	medication	bacitracin / neomycin / polymyxin B	Neo-Polycin	{"tty":"MIN"}
RxNorm	1292	medication	baclofen	Lioresal|Gablofen|Lyvispah|Ozobax|Fleqsuvy	{"tty":"IN"}
RxNorm	2099995	medication	baloxavir marboxil	Xofluza	{"tty":"IN"}
RxNorm	18747	medication	balsalazide	Colazal	{"tty":"IN"}
RxNorm	1347	medication	beclomethasone	Qvar|Qnasl|Beconase|beclometasone	{"tty":"IN"}
RxNorm	1092437	medication	belimumab	Benlysta	{"tty":"IN"}
RxNorm	18867	medication	benazepril	Lotensin	{"tty":"IN"}
RxNorm	214287	medication	benazepril / hydrochlorothiazide	Lotensin HCT	{"tty":"MIN"}
RxNorm	134547	medication	bendamustine	Treanda|Vivimusta|Belrapzo|Bendeka	{"tty":"IN"}
RxNorm	1378	medication	benzalkonium	RevitaDERM Wound Care|Tridergel|Bactine Wound Wash|Pronto Plus Lice Egg Remover	{"tty":"IN"}
RxNorm	690077	medication	benzalkonium / lidocaine	Alocane Plus|Alocane Max Strength|Bactine|Band-Aid Hurt-Free	{"tty":"MIN"}
RxNorm	1390	medication	benzethonium	NoRisc|New-Skin Liquid Bandage	{"tty":"IN"}
RxNorm	1399	medication	benzocaine	Hurricaine|Orajel|Anbesol|Topicale|Benz-O-Sthetic|Orabase|Freez Eez|LolliCaine|Comfort Caine|Americaine Hemorrhoidal	{"tty":"IN"}
RxNorm	466426	medication	benzocaine / menthol	Cepacol Sore Throat Pain Relief|Chloraseptic Sore Throat|Dermoplast Pain|Sting-Kill|Retre-Gel|Medicaine Sting	{"tty":"MIN"}
RxNorm	18993	medication	benzonatate	Tessalon Perles|Zonatuss	{"tty":"IN"}
RxNorm	1418	medication	benzoyl peroxide	Desquam|Benzac|Benzepro|NeoBenz Micro|Benzefoam|Persa-Gel|Pacnex|Epsolay|Inova|Riax	{"tty":"IN"}
RxNorm	646781	medication	benzoyl peroxide / clindamycin	Benzaclin|Onexton|Neuac|Acanya	{"tty":"MIN"}
RxNorm	1422	medication	benzphetamine		{"tty":"IN"}
RxNorm	1424	medication	benztropine	Cogentin	{"tty":"IN"}
RxNorm	1426	medication	benzyl alcohol	Ulesfia|Zilactin Cold Sore|Zilactin-L Cold Sore Liquid	{"tty":"IN"}
RxNorm	863035	medication	bepotastine	Bepreve	{"tty":"IN"}
RxNorm	19143	medication	beta carotene	B-Caro-T	{"tty":"IN"}
RxNorm	1512	medication	betaine	Cystadane	{"tty":"IN"}
RxNorm	1514	medication	betamethasone	Diprolene|Sernivo|Luxiq|Del-Beta	{"tty":"IN"}
RxNorm	1520	medication	betaxolol	Betoptic S	{"tty":"IN"}
RxNorm	19257	medication	bethanechol		{"tty":"IN"}
RxNorm	253337	medication	bevacizumab	Avastin|Vegzelma|Mvasi|Alymsys|Zirabev|Jobevne|Avzivi	{"tty":"IN"}
RxNorm	2627044	medication	bexagliflozin	Brenzavvy	{"tty":"IN"}
RxNorm	233272	medication	bexarotene	Targretin	{"tty":"IN"}
RxNorm	83008	medication	bicalutamide	Casodex	{"tty":"IN"}
RxNorm	283810	medication	bimatoprost	Lumigan|Latisse|Durysta	{"tty":"IN"}
RxNorm	2668041	medication	bimekizumab	Bimzelx	{"tty":"IN"}
RxNorm	1588	medication	biotin	Appearex|Lexinal	{"tty":"IN"}
RxNorm	1596	medication	bisacodyl	Dulcolax|Bisac-Evac|Correctol laxative Reformulated Feb 2008|The Magic Bullet|Correct (New Formula)|Evac-U-Gen Reformulated Jan 2008|Feen-A-Mint Reformulated Jan 2008|Alophen Reformulated Jan 2008|Ex-lax Ultra	{"tty":"IN"}
RxNorm	19478	medication	bismuth subsalicylate	Pepto-bismol|Kaopectate Reformulated Aug 2006|Percy Medicine|Bismarex	{"tty":"IN"}
RxNorm	19484	medication	bisoprolol		{"tty":"IN"}
RxNorm	214317	medication	bisoprolol / hydrochlorothiazide	Ziac	{"tty":"MIN"}
RxNorm	60819	medication	bivalirudin	Angiomax	{"tty":"IN"}
RxNorm	1622	medication	bleomycin		{"tty":"IN"}
RxNorm	358258	medication	bortezomib	Boruzu|Velcade	{"tty":"IN"}
RxNorm	75207	medication	bosentan	Tracleer	{"tty":"IN"}
RxNorm	1307619	medication	bosutinib	Bosulif	{"tty":"IN"}
RxNorm	1712	medication	botulinum toxin type A	Xeomin|Dysport|Botox Cosmetic|Botox|Daxxify|Letybo|Jeuveau	{"tty":"IN"}
RxNorm	1658314	medication	brexpiprazole	Rexulti	{"tty":"IN"}
RxNorm	134615	medication	brimonidine	Lumify|Alphagan|Mirvaso	{"tty":"IN"}
RxNorm	2599518	medication	brincidofovir	Tembexa	{"tty":"IN"}
RxNorm	194881	medication	brinzolamide	Azopt	{"tty":"IN"}
RxNorm	1739745	medication	brivaracetam	Briviact	{"tty":"IN"}
RxNorm	19737	medication	bromfenac	Prolensa|Bromsite	{"tty":"IN"}
RxNorm	1760	medication	bromocriptine	Parlodel|Cycloset	{"tty":"IN"}
RxNorm	1767	medication	brompheniramine	Respa-BR	{"tty":"IN"}
RxNorm	1008092	medication	brompheniramine / dextromethorphan / phenylephrine		{"tty":"MIN"}
RxNorm	690808	medication	brompheniramine / dextromethorphan / pseudoephedrine	Bromfed DM	{"tty":"MIN"}
RxNorm	19831	medication	budesonide	Pulmicort|Uceris|Eohilia|Ortikos|Rhinocort|Tarpeyo	{"tty":"IN","atc":["A07EA06","D07AC09","R01AD05","R03BA02"]}
RxNorm	1808	medication	bumetanide	Bumex|bumetanida	{"tty":"IN"}
RxNorm	1815	medication	bupivacaine	Marcaine|Sensorcaine|Exparel|Posimir|Xaracoll	{"tty":"IN"}
RxNorm	107606	medication	bupivacaine / epinephrine	Marcaine with Epinephrine|Sensorcaine with Epinephrine|Vivacaine	{"tty":"MIN"}
RxNorm	1819	medication	buprenorphine	Belbuca|Brixadi|Sublocade|BuTrans|Buprenex	{"tty":"IN"}
RxNorm	42347	medication	bupropion	Wellbutrin|Aplenzin|Forfivo	{"tty":"IN","atc":["N06AX12"]}
RxNorm	1827	medication	buspirone	Bucapsol|Buspar	{"tty":"IN"}
RxNorm	1828	medication	busulfan	Busulfex|Myleran	{"tty":"IN"}
RxNorm	47461	medication	butenafine	Mentax	{"tty":"IN"}
RxNorm	1841	medication	butorphanol		{"tty":"IN"}
RxNorm	1599832	medication	C1 esterase inhibitor	Haegarda|Berinert|Cinryze|Ruconest	{"tty":"IN"}
RxNorm	996051	medication	cabazitaxel	Jevtana	{"tty":"IN"}
RxNorm	47579	medication	cabergoline		{"tty":"IN"}
RxNorm	2475077	medication	cabotegravir	Apretude|Vocabria	{"tty":"IN"}
RxNorm	1363268	medication	cabozantinib	Cabometyx|Cometriq	{"tty":"IN"}
RxNorm	1886	medication	caffeine	No Doz|Jet-Alert|Vivarin|Cafcit|Pep-Back	{"tty":"IN","atc":["N06BC01"]}
RxNorm	29365	medication	calcipotriene	Calcitrene|Dovonex|Sorilux|calcipotriol	{"tty":"IN"}
RxNorm	1894	medication	calcitriol	Rocaltrol|Vectical	{"tty":"IN"}
RxNorm	214342	medication	calcium acetate	Phoslyra|Phoslo|Calphron	{"tty":"IN"}
RxNorm	1897	medication	calcium carbonate	Tums|Nutralox|Pepto-Bismol Children's|Caltrate|OsCal 500|Titralac|Alkums|Cal Gest|Healthy Mama|Chooz	{"tty":"IN"}
RxNorm	608343	medication	calcium carbonate / cholecalciferol	Caltrate Plus D|Os-Cal 500 with D|Osteo-Poretical|Oysco 500 with D|Calcet|Oysco D|Caltrate Gummy Bites	{"tty":"MIN"}
RxNorm	691005	medication	calcium carbonate / famotidine / magnesium hydroxide	Pepcid Complete|Duo Fusion|Tums Dual Action	{"tty":"MIN"}
RxNorm	1901	medication	calcium chloride		{"tty":"IN"}
RxNorm	1007835	medication	calcium citrate / cholecalciferol	Calcet|Os-Cal 500 with D|Caltrate Gummy Bites|Oysco 500 with D|Caltrate Plus D|Oysco D	{"tty":"MIN"}
RxNorm	1908	medication	calcium gluconate	Calgonate	{"tty":"IN"}
RxNorm	20063	medication	calcium polycarbophil	FiberCon|Equalactin|Fiber Tab|Konsyl Fiber	{"tty":"IN"}
RxNorm	1952	medication	camphor	Benadryl Children's Anti-Itch|Camphor Ice	{"tty":"IN"}
RxNorm	691178	medication	camphor / Eucalyptus oil / menthol	Vaporex	{"tty":"MIN"}
RxNorm	466600	medication	camphor / menthol	SOMBRA Warm Pain Relieving Gel|Fast Freeze|Mentholatum|Freeze It|Ortho-Nesic|Rhuli|Polar Freeze|Flex24 Performance|DermaSarra	{"tty":"MIN"}
RxNorm	691188	medication	camphor / menthol / methyl salicylate	Flexall Ultra Plus|Dragon	{"tty":"MIN"}
RxNorm	1373458	medication	canagliflozin	Invokana	{"tty":"IN"}
RxNorm	214354	medication	candesartan	Atacand	{"tty":"IN"}
RxNorm	194000	medication	capecitabine	Xeloda	{"tty":"IN","atc":["L01BC06"]}
RxNorm	1992	medication	capsaicin	Qutenza|Zostrix|Capzasin-HP|Castiva Warming|Menthac Arthritis Cream with Capsaicin|Capzasin-P|Zostrix Sports	{"tty":"IN"}
RxNorm	1008848	medication	capsaicin / menthol / methyl salicylate	Dendracin Neurodendraxcin|Medrox|Medi-Derm|Transanosil|Xoten-C|ZIKS Pain Relief	{"tty":"MIN"}
RxNorm	1998	medication	captopril		{"tty":"IN","atc":["C09AA01"]}
RxNorm	2002	medication	carbamazepine	Tegretol|Carbatrol|Equetro|Epitol	{"tty":"IN","atc":["N03AF01"]}
RxNorm	47686	medication	carbamide peroxide	Debrox|Gly-Oxide|Murine Ear|Clearcanal|Auraphene-B|E-R-O|Mollifene	{"tty":"IN"}
RxNorm	2019	medication	carbidopa	Lodosyn	{"tty":"IN"}
RxNorm	103990	medication	carbidopa / levodopa	Rytary|Crexont|Sinemet|Dhivy|Duopa|Vyalev	{"tty":"MIN"}
RxNorm	20220	medication	carbinoxamine	Karbinal|Ryvent	{"tty":"IN"}
RxNorm	2034	medication	carbon dioxide		{"tty":"IN"}
RxNorm	692970	medication	carbon dioxide / oxygen		{"tty":"MIN"}
RxNorm	40048	medication	carboplatin	Paraplatin|Kyxata	{"tty":"IN","atc":["L01XA02"]}
RxNorm	2051	medication	carboprost	Hemabate	{"tty":"IN"}
RxNorm	2062	medication	carboxymethylcellulose	TheraTears|Eyes Alive Lubricating	{"tty":"IN"}
RxNorm	401713	medication	carglumic acid	Carbaglu	{"tty":"IN","atc":["A16AA05"]}
RxNorm	1667655	medication	cariprazine	Vraylar	{"tty":"IN"}
RxNorm	2101	medication	carisoprodol	Soma|Vanadom	{"tty":"IN","atc":["M03BA02"]}
RxNorm	2105	medication	carmustine	BiCNU|Gliadel	{"tty":"IN"}
RxNorm	20352	medication	carvedilol	Coreg	{"tty":"IN","atc":["C07AG02"]}
RxNorm	140108	medication	caspofungin	Cancidas	{"tty":"IN"}
RxNorm	2129	medication	castor oil		{"tty":"IN"}
RxNorm	2176	medication	cefaclor		{"tty":"IN"}
RxNorm	2177	medication	cefadroxil		{"tty":"IN"}
RxNorm	2180	medication	cefazolin		{"tty":"IN"}
RxNorm	25037	medication	cefdinir		{"category":"medication","tty":"IN"}
RxNorm	20481	medication	cefepime		{"tty":"IN"}
RxNorm	25033	medication	cefixime	Suprax	{"tty":"IN"}
RxNorm	2186	medication	cefotaxime	Claforan	{"tty":"IN"}
RxNorm	2187	medication	cefotetan	Cefotan	{"tty":"IN"}
RxNorm	2189	medication	cefoxitin		{"tty":"IN"}
RxNorm	20489	medication	cefpodoxime		{"tty":"IN"}
RxNorm	19552	medication	cefprozil		{"tty":"IN"}
RxNorm	2191	medication	ceftazidime	Tazicef|Fortaz	{"tty":"IN"}
RxNorm	2193	medication	ceftriaxone		{"tty":"IN"}
RxNorm	2194	medication	cefuroxime		{"tty":"IN"}
RxNorm	140587	medication	celecoxib	Celebrex|Elyxyb|Vyscoxa	{"tty":"IN","atc":["L01XX33","M01AH01"]}
RxNorm	2221	medication	cellulose	Unifiber	{"tty":"IN"}
RxNorm	2231	medication	cephalexin	cefalexin	{"tty":"IN"}
RxNorm	709271	medication	certolizumab pegol	Cimzia	{"tty":"IN"}
RxNorm	20610	medication	cetirizine	Zyrtec|Wal-Zyr|Wal Zyr 24 Hour Allergy|Aller-Tec|Quzyttir|Zerviate	{"tty":"IN"}
RxNorm	352367	medication	cetirizine / pseudoephedrine	Zyrtec-D|Wal Zyr D|Aller-Tec D	{"tty":"MIN"}
RxNorm	68147	medication	cetrorelix	Cetrotide	{"tty":"IN"}
RxNorm	2286	medication	cetylpyridinium	Crest Mouthwash|Cepacol Antibacterial Mouthwash	{"tty":"IN"}
RxNorm	44281	medication	cevimeline	Evoxac	{"tty":"IN","atc":["N07AX03"]}
RxNorm	2356	medication	chlordiazepoxide		{"tty":"IN"}
RxNorm	2358	medication	chlorhexidine	Dyna-Hex|Hibiclens|Betasept|Periogard|Peridex|Bactoshield|Exidine|Nupro Chlorhexidine|Oro Clense|PerioChip	{"tty":"IN"}
RxNorm	20859	medication	chloroprocaine	Nesacaine|Iheezo|Clorotekal	{"tty":"IN"}
RxNorm	2393	medication	chloroquine		{"tty":"IN","atc":["P01BA01"]}
RxNorm	2396	medication	chlorothiazide	Diuril	{"tty":"IN"}
RxNorm	20877	medication	chloroxylenol	Perigiene|Caricia Care	{"tty":"IN"}
RxNorm	2400	medication	chlorpheniramine	Chlor-Trimeton|Aller-Chlor|Wal-finate	{"tty":"IN"}
RxNorm	2403	medication	chlorpromazine		{"tty":"IN"}
RxNorm	2409	medication	chlorthalidone	Thalitone|Hemiclor|chlortalidone	{"tty":"IN"}
RxNorm	2410	medication	chlorzoxazone	Lorzone	{"tty":"IN"}
RxNorm	2418	medication	cholecalciferol	Decara|Dialyvite Vitamin D3 Max|Thera-D|Delta D3|D-Vi-Sol|Maximum D3|vitamin D3|colecalciferol	{"tty":"IN"}
RxNorm	2447	medication	cholestyramine resin	Questran|Prevalite|colestyramine	{"tty":"IN"}
RxNorm	1440856	medication	cholic acid	Cholbam	{"tty":"IN"}
RxNorm	1008567	medication	chondroitin sulfates / glucosamine	Cosamin|Cidaflex|Schiff	{"tty":"MIN"}
RxNorm	4986	medication	chorionic gonadotropin	Pregnyl|Ovidrel|Novarel	{"tty":"IN"}
RxNorm	274964	medication	ciclesonide	Alvesco|Zetonna|Omnaris	{"tty":"IN"}
RxNorm	21090	medication	ciclopirox	Loprox|Ciclodan	{"tty":"IN"}
RxNorm	21107	medication	cilostazol		{"tty":"IN"}
RxNorm	2541	medication	cimetidine	Tagamet	{"tty":"IN"}
RxNorm	407990	medication	cinacalcet	Sensipar	{"tty":"IN"}
RxNorm	2551	medication	ciprofloxacin	Cipro|Ciloxan|Cetraxal|Proquin|Otiprio	{"tty":"IN","atc":["J01MA02","S01AE03","S02AA15","S03AA07"]}
RxNorm	319864	medication	cisatracurium	Nimbex	{"tty":"IN"}
RxNorm	2555	medication	cisplatin		{"tty":"IN","atc":["L01XA01"]}
RxNorm	2556	medication	citalopram	Celexa	{"tty":"IN","atc":["N06AB04"]}
RxNorm	44157	medication	cladribine	Mavenclad	{"tty":"IN"}
RxNorm	21212	medication	clarithromycin		{"tty":"IN"}
RxNorm	2578	medication	clemastine	Dayhist-1|Tavist|Wal-Hist 12 HR Relief|Clemasz|Clemsza	{"tty":"IN"}
RxNorm	2582	medication	clindamycin	Cleocin|Clindacin|Cleocin-T|Clindagel|Clindamax|Xaciato|Evoclin|Clindesse	{"tty":"IN"}
RxNorm	21241	medication	clobazam	Sympazan|Onfi	{"tty":"IN","atc":["N05BA09"]}
RxNorm	2590	medication	clobetasol	Clobex|Olux|Temovate|Impoyz|Tovet|Clodan|Impeklo	{"tty":"IN"}
RxNorm	21249	medication	clocortolone	Cloderm	{"tty":"IN"}
RxNorm	44151	medication	clofarabine	Clolar	{"tty":"IN"}
RxNorm	2596	medication	clomiphene	Clomid|Milophene|clomifene	{"tty":"IN"}
RxNorm	2597	medication	clomipramine	Anafranil	{"tty":"IN","atc":["N06AA04"]}
RxNorm	2598	medication	clonazepam	Klonopin	{"tty":"IN"}
RxNorm	2599	medication	clonidine	Catapres|Onyda|Kapvay|Nexiclon|Duraclon	{"tty":"IN"}
RxNorm	32968	medication	clopidogrel	Plavix	{"tty":"IN","atc":["B01AC04"]}
RxNorm	2353	medication	clorazepate	Tranxene	{"tty":"IN"}
RxNorm	2623	medication	clotrimazole	Lotrimin|Fungicure Solution|Alevazol|Cruex Antifungal|Trimazole	{"tty":"IN"}
RxNorm	2626	medication	clozapine	Clozaril|Versacloz	{"tty":"IN","atc":["N05AH02"]}
RxNorm	1535944	medication	coagulation factor IX recombinant immunoglobulin G1 fusion protein	Alprolix	{"tty":"IN"}
RxNorm	2635	medication	coal tar	Psoriasin|DHS Tar Shampoo|Cutar|Ionil T|MG 217 Psoriasis|Tarsum Reformulated|Scytera|Balnetar|Medicasp|X-Seb T Plus	{"tty":"IN"}
RxNorm	2653	medication	cocaine	Numbrino|Goprelto	{"tty":"IN"}
RxNorm	214442	medication	codeine / guaifenesin	M-Clear WC|Brontex|Mar-cof CG|Ninjacof XG|Cheracol with Codeine|Cheratussin	{"tty":"MIN"}
RxNorm	2683	medication	colchicine	Colcrys|Mitigare|Gloperba|Lodoco	{"tty":"IN"}
RxNorm	141626	medication	colesevelam	Welchol	{"tty":"IN"}
RxNorm	2685	medication	colestipol	Colestid	{"tty":"IN"}
RxNorm	2709	medication	colistin	Coly Mycin M	{"tty":"IN"}
RxNorm	221082	medication	colloidal oatmeal	Eucerin Eczema Relief	{"tty":"IN"}
RxNorm	1039062	medication	corn starch	Soothe & Cool Powder|Mexsana	{"tty":"IN"}
RxNorm	376	medication	corticotropin	Acthar|Cortrophin	{"tty":"IN"}
RxNorm	1148495	medication	crizotinib	Xalkori	{"tty":"IN"}
RxNorm	42612	medication	cromolyn	Nasalcrom|Gastrocrom	{"tty":"IN"}
RxNorm	21766	medication	crotamiton	Eurax|Crotan	{"tty":"IN"}
RxNorm	21949	medication	cyclobenzaprine	Fexmid|Amrix|Tonmya	{"tty":"IN"}
RxNorm	3001	medication	cyclopentolate	Cyclogyl|Cylate	{"tty":"IN"}
RxNorm	3002	medication	cyclophosphamide	Frindovyx	{"tty":"IN","atc":["L01AA01"]}
RxNorm	3007	medication	cycloserine	Seromycin	{"tty":"IN"}
RxNorm	3008	medication	cyclosporine	Restasis|Sandimmune|Neoral|Gengraf|Cequa|Vevye|Verkazia|ciclosporin	{"tty":"IN","atc":["L04AD01","S01XA18"]}
RxNorm	3013	medication	cyproheptadine		{"tty":"IN"}
RxNorm	3022	medication	cysteamine	Procysbi|Cystagon|Cystaran|Cystadrops|mercaptamine	{"tty":"IN"}
RxNorm	3041	medication	cytarabine		{"tty":"IN"}
RxNorm	1037042	medication	dabigatran etexilate	Pradaxa	{"tty":"IN"}
RxNorm	3100	medication	dactinomycin	Cosmegen	{"tty":"IN"}
RxNorm	897018	medication	dalfampridine	Ampyra	{"tty":"IN"}
RxNorm	67109	medication	dalteparin	Fragmin	{"tty":"IN"}
RxNorm	2055655	medication	damoctocog alfa pegol	Jivi	{"tty":"IN"}
RxNorm	3102	medication	danazol		{"tty":"IN"}
RxNorm	3105	medication	dantrolene	Revonto|Dantrium|Ryanodex	{"tty":"IN"}
RxNorm	1488564	medication	dapagliflozin	Farxiga	{"tty":"IN"}
RxNorm	2628210	medication	daprodustat	Jesduvroq	{"tty":"IN"}
RxNorm	3108	medication	dapsone	Aczone	{"tty":"IN","atc":["D10AX05","J04BA02"]}
RxNorm	22299	medication	daptomycin	Cubicin|Dapzura	{"tty":"IN"}
RxNorm	1721947	medication	daratumumab	Darzalex	{"tty":"IN"}
RxNorm	283838	medication	darbepoetin alfa	Aranesp	{"tty":"IN"}
RxNorm	136198	medication	darifenacin	Enablex	{"tty":"IN","atc":["G04BD10"]}
RxNorm	460132	medication	darunavir	Prezista	{"tty":"IN"}
RxNorm	475342	medication	dasatinib	Phyrago|Sprycel	{"tty":"IN"}
RxNorm	2535233	medication	dasiglucagon	Zegalogue	{"tty":"IN"}
RxNorm	3109	medication	daunorubicin		{"tty":"IN"}
RxNorm	15657	medication	decitabine	Dacogen	{"tty":"IN"}
RxNorm	614373	medication	deferasirox	Jadenu|Exjade	{"tty":"IN"}
RxNorm	11645	medication	deferiprone	Ferriprox	{"tty":"IN"}
RxNorm	3131	medication	deferoxamine	Desferal	{"tty":"IN"}
RxNorm	22396	medication	deflazacort	Emflaza|Jaythari|Pyquvi	{"tty":"IN"}
RxNorm	3154	medication	demeclocycline		{"tty":"IN"}
RxNorm	993449	medication	denosumab	Bomyntra|Prolia|Xgeva|Jubbonti|Wyost|Stoboclo|Osenvelt|Conexxence|Bildyos|Bilprevda	{"tty":"IN"}
RxNorm	27340	medication	desflurane	Suprane	{"tty":"IN","atc":["N01AB07"]}
RxNorm	3247	medication	desipramine	Norpramin	{"tty":"IN","atc":["N06AA01"]}
RxNorm	275635	medication	desloratadine	Clarinex	{"tty":"IN"}
RxNorm	3251	medication	desmopressin	Nocdurna|DDAVP|Noctiva|Stimate	{"tty":"IN"}
RxNorm	3254	medication	desonide	Desowen|Desrx|Tridesilon|Verdeso	{"tty":"IN"}
RxNorm	3255	medication	desoximetasone	Topicort	{"tty":"IN"}
RxNorm	734064	medication	desvenlafaxine	Pristiq|Khedezla	{"tty":"IN"}
RxNorm	1876905	medication	deutetrabenazine	Austedo	{"tty":"IN"}
RxNorm	3264	medication	dexamethasone	Decadron|Dextenza|Hemady|Ozurdex|Maxidex|Dexycu	{"tty":"IN"}
RxNorm	22696	medication	dexbrompheniramine	Ala-Hist IR	{"tty":"IN"}
RxNorm	816346	medication	dexlansoprazole	Dexilant	{"tty":"IN"}
RxNorm	48937	medication	dexmedetomidine	Precedex|Igalmi	{"tty":"IN"}
RxNorm	352372	medication	dexmethylphenidate	Focalin	{"tty":"IN"}
RxNorm	42736	medication	dexrazoxane	Totect	{"tty":"IN"}
RxNorm	3288	medication	dextroamphetamine	Zenzedi|Xelstrym|Dexedrine|ProCentra	{"tty":"IN"}
RxNorm	3289	medication	dextromethorphan	Delsym|Creomulsion|DayQuil Cough|Scot-tussin Diabetic CF|Babee Cof|Elixsure Cough|Robafen Cough|Scot-Tussin DM Cough Chasers|Buckley's Cough Suppressant	{"tty":"IN","atc":["R05DA09"]}
RxNorm	815166	medication	dextromethorphan / doxylamine		{"tty":"MIN"}
RxNorm	214488	medication	dextromethorphan / guaifenesin		{"tty":"MIN"}
RxNorm	214494	medication	dextromethorphan / guaifenesin / phenylephrine		{"tty":"MIN"}
RxNorm	3322	medication	diazepam	Libervant|Valium|Diastat|Valtoco	{"tty":"IN","atc":["N05BA01"]}
RxNorm	3327	medication	diazoxide	Vykat|Proglycem	{"tty":"IN"}
RxNorm	3339	medication	dibucaine	Nupercainal	{"tty":"IN"}
RxNorm	3353	medication	dichlorphenamide	Keveyis|Ormalvi	{"tty":"IN"}
RxNorm	3355	medication	diclofenac	Voltaren|Flector|Licart|Zorvolex|Zipsor|Cambia|Pennsaid|Xiclo|Lofena|Aleve Arthritis Pain	{"tty":"IN","atc":["D11AX18","M01AB05","M02AA15","S01BC03"]}
RxNorm	214502	medication	diclofenac / misoprostol	Arthrotec	{"tty":"MIN"}
RxNorm	3356	medication	dicloxacillin		{"tty":"IN"}
RxNorm	3361	medication	dicyclomine	Bentyl|dicycloverine	{"tty":"IN"}
RxNorm	3364	medication	didanosine		{"tty":"IN"}
RxNorm	3389	medication	diethylpropion	Tenuate	{"tty":"IN"}
RxNorm	91311	medication	diflorasone	Apexicon|Psorcon	{"tty":"IN"}
RxNorm	3393	medication	diflunisal	Dolobid	{"tty":"IN"}
RxNorm	23043	medication	difluprednate	Durezol	{"tty":"IN"}
RxNorm	3407	medication	digoxin	Lanoxin|Digitek|Digox	{"tty":"IN","atc":["C01AA05"]}
RxNorm	3418	medication	dihydroergotamine	Trudhesa|Atzumi|Migranal|Brekiya	{"tty":"IN"}
RxNorm	3443	medication	diltiazem	Tiadylt|Cardizem|Tiazac|Cartia|Taztia|Matzim|Dilt|Diltzac	{"tty":"IN"}
RxNorm	3444	medication	dimenhydrinate	Dramamine|Driminate|TripTone|Wal-Dram	{"tty":"IN"}
RxNorm	324072	medication	dimethicone	NeutrapHor|Comfort Shield|Dermasil|Baza Cleanse and Protect|Monistat Soothing Care|Mederma PM|Aloe Vesta Daily Moisturizer|Moisturel Therapeutic|Cool bottoms|Mederma Stretch Mark Therapy	{"tty":"IN"}
RxNorm	1373478	medication	dimethyl fumarate	Tecfidera	{"tty":"IN"}
RxNorm	3498	medication	diphenhydramine	Benadryl|Banophen|Zzzquil|Wal-Dryl Allergy|Unisom Sleep|Wal-Som Maximum Strength|Sominex|Wal-Sleep Z|Wal-Dryl Childrens|Siladryl	{"tty":"IN"}
RxNorm	644895	medication	diphenhydramine / ibuprofen	Motrin PM	{"tty":"MIN"}
RxNorm	466522	medication	diphenhydramine / zinc acetate	Benadryl Itch Stopping|Wal-Dryl|Banophen Cream	{"tty":"MIN"}
RxNorm	3521	medication	dipyridamole		{"tty":"IN"}
RxNorm	2261783	medication	diroximel fumarate	Vumerity	{"tty":"IN"}
RxNorm	3541	medication	disopyramide	Norpace	{"tty":"IN"}
RxNorm	3554	medication	disulfiram	Antabuse	{"tty":"IN"}
RxNorm	3616	medication	dobutamine		{"tty":"IN"}
RxNorm	72962	medication	docetaxel	Beizray|Docivyx	{"tty":"IN"}
RxNorm	594680	medication	docosanol	Abreva	{"tty":"IN"}
RxNorm	82003	medication	docusate	Colace|Enemeez|Promolaxin|Phillips Stool Softener|DOK|Doculase|Pedia-Lax Liquid|Prolaxa|Kaopectate Stool Softener|Docusol	{"tty":"IN"}
RxNorm	1008340	medication	docusate / sennosides, USP	Senexon S|Colace w/Sennosides|SENOKOT-S|Laxacin|SenoSol-SS	{"tty":"MIN"}
RxNorm	49247	medication	dofetilide	Tikosyn	{"tty":"IN"}
RxNorm	1433868	medication	dolutegravir	Tivicay	{"tty":"IN"}
RxNorm	135447	medication	donepezil	Aricept|Adlarity	{"tty":"IN","atc":["N06DA02"]}
RxNorm	3628	medication	dopamine		{"tty":"IN"}
RxNorm	60207	medication	dorzolamide	Trusopt	{"tty":"IN"}
RxNorm	49276	medication	doxazosin	Cardura	{"tty":"IN"}
RxNorm	3638	medication	doxepin	Silenor|Zonalon|Prudoxin	{"tty":"IN","atc":["N06AA12"]}
RxNorm	11516	medication	doxercalciferol	Hectorol	{"tty":"IN"}
RxNorm	3639	medication	doxorubicin	Adriamycin|Doxil|Caelyx	{"tty":"IN"}
RxNorm	3640	medication	doxycycline	Doryx|Morgidox|Oracea|Doxy|Mondoxyne|Vibramycin|Acticlate|Alodox|Periostat|Targadox	{"tty":"IN"}
RxNorm	3642	medication	doxylamine	Unisom|Wal-Som (doxylamine)|Aldex AN	{"tty":"IN"}
RxNorm	233698	medication	dronedarone	Multaq	{"tty":"IN"}
RxNorm	1489913	medication	droxidopa	Northera	{"tty":"IN"}
RxNorm	1551291	medication	dulaglutide	Trulicity	{"tty":"IN"}
RxNorm	72625	medication	duloxetine	Cymbalta|Drizalma|Irenka	{"tty":"IN","atc":["N06AX21"]}
RxNorm	1876376	medication	dupilumab	Dupixent	{"tty":"IN"}
RxNorm	228790	medication	dutasteride	Avodart	{"tty":"IN"}
RxNorm	2058509	medication	duvelisib	Copiktra	{"tty":"IN"}
RxNorm	3743	medication	econazole	Ecoza	{"tty":"IN"}
RxNorm	591781	medication	eculizumab	Epysqli|Soliris|Bkemv	{"tty":"IN"}
RxNorm	1921877	medication	edaravone	Radicava	{"tty":"IN"}
RxNorm	1599538	medication	edoxaban	Savaysa	{"tty":"IN"}
RxNorm	195085	medication	efavirenz	Sustiva	{"tty":"IN","atc":["J05AG03"]}
RxNorm	1543095	medication	efmoroctocog alfa	Eloctate	{"tty":"IN"}
RxNorm	2049846	medication	elagolix	Orilissa	{"tty":"IN"}
RxNorm	231049	medication	eletriptan	Relpax	{"tty":"IN"}
RxNorm	2644880	medication	elranatamab	Elrexfio	{"tty":"IN"}
RxNorm	711942	medication	eltrombopag	Promacta|Alvaiz	{"tty":"IN"}
RxNorm	2104604	medication	emapalumab	Gamifant	{"tty":"IN"}
RxNorm	1545653	medication	empagliflozin	Jardiance	{"tty":"IN"}
RxNorm	276237	medication	emtricitabine	Emtriva	{"tty":"IN"}
RxNorm	1727491	medication	emtricitabine / tenofovir alafenamide	Truvada|Descovy	{"tty":"MIN"}
RxNorm	1008145	medication	emtricitabine / tenofovir disoproxil	Truvada|Descovy	{"tty":"MIN"}
RxNorm	3827	medication	enalapril	Vasotec|Epaned	{"tty":"IN"}
RxNorm	67108	medication	enoxaparin	Lovenox	{"tty":"IN"}
RxNorm	60307	medication	entacapone	Comtan	{"tty":"IN"}
RxNorm	306266	medication	entecavir	Baraclude	{"tty":"IN"}
RxNorm	2197862	medication	entrectinib	Rozlytrek	{"tty":"IN"}
RxNorm	1307298	medication	enzalutamide	Xtandi	{"tty":"IN"}
RxNorm	3966	medication	ephedrine	Emerphed|Akovaz|Primatene with ephedrine|Bronkaid Max|Rezipres	{"tty":"IN"}
RxNorm	39684	medication	epinastine	Elestat	{"tty":"IN"}
RxNorm	3992	medication	epinephrine	Adrenalin|Auvi-Q|Symjepi|Epipen|Neffy|Primatene Mist Inhaler|adrenaline	{"tty":"IN"}
RxNorm	107602	medication	epinephrine / lidocaine	Xylocaine with Epinephrine|Lignospan	{"tty":"MIN"}
RxNorm	3995	medication	epirubicin	Ellence	{"tty":"IN","atc":["L01DB03"]}
RxNorm	298869	medication	eplerenone	Inspra	{"tty":"IN"}
RxNorm	105694	medication	epoetin alfa	Retacrit|Epogen|Procrit	{"tty":"IN"}
RxNorm	8814	medication	epoprostenol	Flolan|Veletri	{"tty":"IN"}
RxNorm	75635	medication	eptifibatide		{"tty":"IN"}
RxNorm	2123125	medication	erdafitinib	Balversa	{"tty":"IN"}
RxNorm	4018	medication	ergocalciferol	Drisdol|Calcidol|vitamin D2	{"tty":"IN"}
RxNorm	1045453	medication	eribulin	Halaven	{"tty":"IN"}
RxNorm	337525	medication	erlotinib	Tarceva	{"tty":"IN"}
RxNorm	325642	medication	ertapenem	Invanz	{"tty":"IN"}
RxNorm	1992672	medication	ertugliflozin	Steglatro	{"tty":"IN"}
RxNorm	4053	medication	erythromycin	Ery-Tab|E.E.S.|Erygel|Erythrocin|EryPed|Ery|Emgel|Erythrocin Stearate|Eyemycin|Emcin Clear	{"tty":"IN","atc":["D10AF02","J01FA01","S01AA17"]}
RxNorm	321988	medication	escitalopram	Lexapro	{"tty":"IN","atc":["N06AB10"]}
RxNorm	1482502	medication	eslicarbazepine	Aptiom	{"tty":"IN"}
RxNorm	49737	medication	esmolol	Brevibloc	{"tty":"IN"}
RxNorm	283742	medication	esomeprazole	Nexium	{"tty":"IN","atc":["A02BC05"]}
RxNorm	4083	medication	estradiol	Vivelle|Dotti|Divigel|Climara|Lyllana|Minivelle|Estrace|Alora|Yuvafem|Delestrogen	{"tty":"IN"}
RxNorm	4099	medication	estrogens, conjugated (USP)	Premarin	{"tty":"IN"}
RxNorm	461016	medication	eszopiclone	Lunesta	{"tty":"IN"}
RxNorm	214555	medication	etanercept	Enbrel|Eticovo	{"tty":"IN"}
RxNorm	1876119	medication	etelcalcetide	Parsabiv	{"tty":"IN"}
RxNorm	62349	medication	ethacrynate	Edecrin	{"tty":"IN"}
RxNorm	4110	medication	ethambutol	Myambutol	{"tty":"IN"}
RxNorm	448	medication	ethanol		{"tty":"IN","atc":["D08AX08","V03AB16","V03AZ01"]}
RxNorm	4135	medication	ethosuximide	Zarontin	{"tty":"IN"}
RxNorm	24605	medication	etodolac	Lodine	{"tty":"IN"}
RxNorm	4177	medication	etomidate	Amidate	{"tty":"IN"}
RxNorm	4179	medication	etoposide	Toposar|Etopophos	{"tty":"IN","atc":["L01CB01"]}
RxNorm	475969	medication	etravirine	Intelence	{"tty":"IN"}
RxNorm	141704	medication	everolimus	Afinitor|Zortress|Torpenz	{"tty":"IN"}
RxNorm	1665684	medication	evolocumab	Repatha	{"tty":"IN"}
RxNorm	258494	medication	exemestane	Aromasin	{"tty":"IN"}
RxNorm	60548	medication	exenatide	Bydureon|Byetta	{"tty":"IN"}
RxNorm	341248	medication	ezetimibe	Zetia	{"tty":"IN"}
RxNorm	484211	medication	ezetimibe / simvastatin	Vytorin	{"tty":"MIN"}
RxNorm	4249	medication	factor IX	Ixinity|Rebinyn|BeneFIX|Rixubis|Alphanine SD|IDELVION|Mononine	{"tty":"IN"}
RxNorm	1670383	medication	factor IX complex	Profilnine	{"tty":"IN"}
RxNorm	4256	medication	factor VIIa	Novoseven|Sevenfact	{"tty":"IN"}
RxNorm	4257	medication	factor VIII	Advate|Xyntha|Adynovate|Koate|Kovaltry|Esperoct|Nuwiq|Afstyla|Novoeight|Kogenate	{"tty":"IN"}
RxNorm	68099	medication	famciclovir	Famvir	{"tty":"IN"}
RxNorm	4278	medication	famotidine	Pepcid|Zantac Reformulated Aug 2022	{"tty":"IN"}
RxNorm	73689	medication	febuxostat	Uloric	{"tty":"IN"}
RxNorm	24812	medication	felbamate	Felbatol	{"tty":"IN"}
RxNorm	4316	medication	felodipine		{"tty":"IN"}
RxNorm	8703	medication	fenofibrate	Antara|Tricor|Lipofen|Fenoglide|Fibricor|Trilipix	{"tty":"IN"}
RxNorm	4331	medication	fenoprofen	Nalfon|Fenortho|Fenopron	{"tty":"IN"}
RxNorm	4337	medication	fentanyl	Abstral|Actiq|Fentora|Subsys|Lazanda|Ionsys	{"tty":"IN","atc":["N01AH01","N02AB03"]}
RxNorm	24912	medication	ferric subsulfate solution	Astringyn	{"tty":"IN"}
RxNorm	24941	medication	ferrous fumarate	Ferrocite|Hemocyte|Ferrimin 150	{"tty":"IN"}
RxNorm	24942	medication	ferrous gluconate	Fergon|Ferate	{"tty":"IN"}
RxNorm	24947	medication	ferrous sulfate	Slow-Fe|Feosol|Fer-in-Sol	{"tty":"IN"}
RxNorm	797195	medication	fesoterodine	Toviaz	{"tty":"IN","atc":["G04BD11"]}
RxNorm	87636	medication	fexofenadine	Allegra|Wal-Fex	{"tty":"IN"}
RxNorm	214565	medication	fexofenadine / pseudoephedrine	Allegra-D|Wal-Fex D	{"tty":"MIN"}
RxNorm	4385	medication	fibrinogen	Fibryga|RiaSTAP	{"tty":"IN"}
RxNorm	68442	medication	filgrastim	Granix|Neupogen|Nivestym|Releuko|Zarxio|Nypozi	{"tty":"IN"}
RxNorm	25025	medication	finasteride	Proscar|Propecia	{"tty":"IN"}
RxNorm	2562811	medication	finerenone	Kerendia	{"tty":"IN"}
RxNorm	1012892	medication	fingolimod	Gilenya|Tascenso	{"tty":"IN"}
RxNorm	4441	medication	flecainide		{"tty":"IN","atc":["C01BC04"]}
RxNorm	4450	medication	fluconazole	Diflucan	{"tty":"IN"}
RxNorm	4451	medication	flucytosine	Ancobon	{"tty":"IN"}
RxNorm	24698	medication	fludarabine		{"tty":"IN"}
RxNorm	4452	medication	fludrocortisone		{"tty":"IN"}
RxNorm	4457	medication	flumazenil		{"tty":"IN"}
RxNorm	25120	medication	flunisolide	Aerospan	{"tty":"IN"}
RxNorm	25126	medication	fluocinolone	Synalar|Derma-Smoothe FS|Yutiq|Capex|Dermotic|Flac|Iluvien|Retisert	{"tty":"IN"}
RxNorm	4462	medication	fluocinonide	Vanos	{"tty":"IN"}
RxNorm	4491	medication	fluorometholone	Flarex|FML|FML Forte Liquifilm	{"tty":"IN"}
RxNorm	4492	medication	fluorouracil	Tolak|Fluoroplex|Carac|Adrucil|Efudex	{"tty":"IN","atc":["L01BC02","L01BC52"]}
RxNorm	4493	medication	fluoxetine	Prozac	{"tty":"IN","atc":["N06AB03"]}
RxNorm	4496	medication	fluphenazine		{"tty":"IN"}
RxNorm	4500	medication	flurandrenolide	Cordran|Nolix	{"tty":"IN"}
RxNorm	4501	medication	flurazepam		{"tty":"IN"}
RxNorm	4502	medication	flurbiprofen	Ansaid|Lurbipr|Lurbiro|Ocufen	{"tty":"IN","atc":["M01AE09","M02AA19","R02AX01","S01BC04"]}
RxNorm	4508	medication	flutamide	Eulexin	{"tty":"IN"}
RxNorm	41126	medication	fluticasone	Flonase|Flovent|Flonase Sensimist|Cutivate|Arnuity|Armonair|Aller-Flo|Fluticare|Xhance|Clarispray	{"tty":"IN"}
RxNorm	284635	medication	fluticasone / salmeterol	Advair|AirDuo|Wixela	{"tty":"MIN"}
RxNorm	41127	medication	fluvastatin	Lescol	{"tty":"IN"}
RxNorm	42355	medication	fluvoxamine		{"tty":"IN","atc":["N06AB08"]}
RxNorm	4511	medication	folic acid	Folacin|vitamin B9|Folsäure|acide folique|ácido fólico	{"tty":"IN"}
RxNorm	25357	medication	follitropin beta	Follistim	{"tty":"IN"}
RxNorm	321208	medication	fondaparinux	Arixtra	{"tty":"IN"}
RxNorm	4530	medication	formaldehyde	Formadon|Forma-Ray	{"tty":"IN"}
RxNorm	25255	medication	formoterol	Perforomist	{"tty":"IN"}
RxNorm	358262	medication	fosamprenavir	Lexiva	{"tty":"IN"}
RxNorm	1731071	medication	fosaprepitant	Emend Injection|Focinvez	{"tty":"IN"}
RxNorm	33562	medication	foscarnet	Foscavir	{"tty":"IN"}
RxNorm	50166	medication	fosinopril		{"tty":"IN"}
RxNorm	72236	medication	fosphenytoin	Cerebyx	{"tty":"IN"}
RxNorm	2056691	medication	fremanezumab	Ajovy	{"tty":"IN"}
RxNorm	228783	medication	frovatriptan	Frova	{"tty":"IN"}
RxNorm	282357	medication	fulvestrant	Faslodex	{"tty":"IN"}
RxNorm	4603	medication	furosemide	Lasix|Furoscix|frusemide	{"tty":"IN","atc":["C03CA01"]}
RxNorm	25480	medication	gabapentin	Neurontin|Gralise|Horizant|Gabarone	{"tty":"IN"}
RxNorm	4637	medication	galantamine	Razadyne	{"tty":"IN","atc":["N06DA04"]}
RxNorm	2058846	medication	galcanezumab	Emgality	{"tty":"IN"}
RxNorm	4678	medication	ganciclovir	Zirgan	{"tty":"IN"}
RxNorm	35825	medication	ganirelix	Fyremadel	{"tty":"IN"}
RxNorm	228476	medication	gatifloxacin	Zymaxid	{"tty":"IN"}
RxNorm	328134	medication	gefitinib	Iressa	{"tty":"IN"}
RxNorm	12574	medication	gemcitabine	Infugem|Inlexzo|Avgemsi	{"tty":"IN","atc":["L01BC05"]}
RxNorm	4719	medication	gemfibrozil	Lopid	{"tty":"IN"}
RxNorm	1596450	medication	gentamicin	Gentak	{"tty":"IN"}
RxNorm	4778	medication	gentian violet		{"tty":"IN"}
RxNorm	214582	medication	glatiramer	Glatopa|Copaxone	{"tty":"IN"}
RxNorm	25789	medication	glimepiride	Amaryl	{"tty":"IN","atc":["A10BB12"]}
RxNorm	4821	medication	glipizide	Glucotrol	{"tty":"IN","atc":["A10BB07"]}
RxNorm	352381	medication	glipizide / metformin		{"tty":"MIN"}
RxNorm	4832	medication	glucagon	Gvoke|Baqsimi|GlucaGen	{"tty":"IN"}
RxNorm	4845	medication	glucosamine	Optiflex-G	{"tty":"IN"}
RxNorm	4850	medication	glucose	Dex4|Glutose|Insta-Glucose|Glucoburst|Enfamil Glucose	{"tty":"IN"}
RxNorm	108190	medication	glucose / sodium chloride		{"tty":"MIN"}
RxNorm	4815	medication	glyburide	glibenclamide|Glynase|Glibenclamid	{"tty":"IN","atc":["A10BB01"]}
RxNorm	285129	medication	glyburide / metformin		{"tty":"MIN"}
RxNorm	4910	medication	glycerin	Pedia-Lax Liquid Glycerin Suppositories|Regener-Eyes|Oasis Tears	{"tty":"IN"}
RxNorm	70603	medication	glycolate	Aqua Glycolic Shampoo and Body Cleanser	{"tty":"IN"}
RxNorm	1546438	medication	glycopyrronium	Glyrx|Qbrexza|Dartisla|Robinul|Lonhala|Glycate|Cuvposa|glycopyrronium bromide	{"tty":"IN"}
RxNorm	819300	medication	golimumab	Simponi	{"tty":"IN"}
RxNorm	26237	medication	granisetron	Sancuso|Sustol|Granisol	{"tty":"IN"}
RxNorm	5021	medication	griseofulvin	Fulvicin P/G	{"tty":"IN"}
RxNorm	5032	medication	guaifenesin	Mucinex|Siltussin|Diabetic Tussin EX|Robafen|Scot-Tussin|Allfen Jr|Bidex|Liquibid|Refenesen	{"tty":"IN"}
RxNorm	214599	medication	guaifenesin / pseudoephedrine		{"tty":"MIN"}
RxNorm	40114	medication	guanfacine	Intuniv	{"tty":"IN"}
RxNorm	1928588	medication	guselkumab	Tremfya	{"tty":"IN"}
RxNorm	798279	medication	Haemophilus influenzae type b, capsular polysaccharide inactivated tetanus toxoid conjugate vaccine	ActHIB|Hiberix	{"tty":"IN"}
RxNorm	5084	medication	halcinonide	Halog	{"tty":"IN"}
RxNorm	41208	medication	halobetasol	Ultravate|Lexette|Bryhali	{"tty":"IN"}
RxNorm	5093	medication	haloperidol	Haldol	{"tty":"IN","atc":["N05AD01"]}
RxNorm	5140	medication	helium		{"tty":"IN"}
RxNorm	5224	medication	heparin		{"tty":"IN"}
RxNorm	798361	medication	hepatitis A vaccine (inactivated) strain HM175	Havrix	{"tty":"IN"}
RxNorm	2274413	medication	hepatitis A virus strain CR 326F antigen, inactivated	Vaqta	{"tty":"IN"}
RxNorm	26744	medication	hepatitis B immune globulin	HepaGam B|Hyperhep B|Nabi-HB	{"tty":"IN"}
RxNorm	797752	medication	hepatitis B surface antigen vaccine	Engerix-B|Recombivax|Heplisav-B	{"tty":"IN"}
RxNorm	5531	medication	hetastarch	Hextend|Hespan	{"tty":"IN"}
RxNorm	5321	medication	hexylresorcinol	ST-37|Sucrets Original	{"tty":"IN"}
RxNorm	62372	medication	hyaluronate	Bionect|Amvisc|Provisc|Hyalgan|Hymovis|Euflexxa|Visco-3|Gel-One|Biolon|Healon5	{"tty":"IN"}
RxNorm	5464	medication	hyaluronidase	Hylenex|Amphadase|Vitrase	{"tty":"IN"}
RxNorm	5470	medication	hydralazine		{"tty":"IN","atc":["C02DB02"]}
RxNorm	5487	medication	hydrochlorothiazide	Inzirqo	{"tty":"IN","atc":["C03AA03","C03AB03","C09DX01","C09DX03","C09XA52","C03EA01","C03AX01","G01AE10","C09XA54"]}
RxNorm	214617	medication	hydrochlorothiazide / irbesartan	Avalide	{"tty":"MIN"}
RxNorm	214618	medication	hydrochlorothiazide / lisinopril	Zestoretic	{"tty":"MIN"}
RxNorm	214619	medication	hydrochlorothiazide / losartan	Hyzaar	{"tty":"MIN"}
RxNorm	817496	medication	hydrochlorothiazide / olmesartan	Benicar HCT	{"tty":"MIN"}
RxNorm	284636	medication	hydrochlorothiazide / telmisartan	Micardis-HCT	{"tty":"MIN"}
RxNorm	258337	medication	hydrochlorothiazide / triamterene	Maxzide|Dyazide	{"tty":"MIN"}
RxNorm	214626	medication	hydrochlorothiazide / valsartan	Diovan HCT	{"tty":"MIN"}
RxNorm	5489	medication	hydrocodone	Hysingla|Zohydro	{"tty":"IN"}
RxNorm	214627	medication	hydrocodone / ibuprofen	Ibudone|Vicoprofen|Xylon|Reprexain	{"tty":"MIN"}
RxNorm	5492	medication	hydrocortisone	Cortizone|Aquaphor Itch Relief|Solu-Cortef|Cortaid|Proctozone HC|Westcort|Ala-Cort|Hemmorex|Locoid|Alkindi	{"tty":"IN"}
RxNorm	106955	medication	hydrocortisone / pramoxine	Pramosone|Analpram HC|Novacort|Proctofoam-HC|Epifoam|Procort 1.85/1.15|Z-Pram|ZyPram	{"tty":"MIN"}
RxNorm	5499	medication	hydrogen peroxide	Peroxyl|Eskata	{"tty":"IN"}
RxNorm	3423	medication	hydromorphone	Dilaudid	{"tty":"IN"}
RxNorm	5509	medication	hydroquinone	Esoterica	{"tty":"IN"}
RxNorm	5521	medication	hydroxychloroquine	Plaquenil|Sovuna	{"tty":"IN","atc":["P01BA02"]}
RxNorm	5552	medication	hydroxyurea	Droxia|Siklos|Hydrea|Xromi|hydroxycarbamide	{"tty":"IN"}
RxNorm	5553	medication	hydroxyzine	Vistaril	{"tty":"IN"}
RxNorm	153970	medication	hyoscyamine	Levsin|Oscimin|Symax|Levbid|Anaspaz|Ed Spaz|Nulev	{"tty":"IN"}
RxNorm	1483317	medication	hypochlorite	Anasept|Hysept|Di-Dak-Sol	{"tty":"IN"}
RxNorm	27334	medication	hypromellose	GenTeal|Cellugel|Gonak|Goniosoft|Goniovisc|Isopto Alkaline	{"tty":"IN"}
RxNorm	115264	medication	ibandronate	Boniva	{"tty":"IN"}
RxNorm	1442981	medication	ibrutinib	Imbruvica	{"tty":"IN"}
RxNorm	5640	medication	ibuprofen	Advil|Motrin|Ibu|Wal-Profen|Proprinal|Caldolor|Addaprin|Ibuprohm|Genpril|Neoprofen	{"category":"medication","tty":"IN"}
RxNorm	41289	medication	ibutilide	Corvert	{"tty":"IN"}
RxNorm	1148138	medication	icatibant	Firazyr|Sajazir	{"tty":"IN"}
RxNorm	1304974	medication	icosapent ethyl	Vascepa	{"tty":"IN"}
RxNorm	5650	medication	idarubicin	Idamycin	{"tty":"IN"}
RxNorm	5657	medication	ifosfamide	Ifex	{"tty":"IN"}
RxNorm	73178	medication	iloperidone	Fanapt	{"tty":"IN"}
RxNorm	40138	medication	iloprost	Ventavis|Aurlumyn	{"tty":"IN"}
RxNorm	282388	medication	imatinib	Gleevec|Imkeldi	{"tty":"IN"}
RxNorm	5691	medication	imipramine		{"tty":"IN","atc":["N06AA02"]}
RxNorm	59943	medication	imiquimod	Zyclara|Aldara	{"tty":"IN"}
RxNorm	5666	medication	immunoglobulin G	Panzyga|Octagam|Cutaquig|Gammagard|Hizentra|Flebogamma|Gamunex|Gammaplex|Gammaked|Cuvitru	{"tty":"IN"}
RxNorm	5764	medication	indapamide		{"tty":"IN"}
RxNorm	5781	medication	indomethacin	Indocin|Tivorbex	{"tty":"IN"}
RxNorm	191831	medication	infliximab	Zymfentra|Renflexis|Avsola|Remicade|Inflectra	{"tty":"IN"}
RxNorm	51428	medication	insulin aspart, human	NovoLog|Fiasp|Merilog|Kirsty|insulin aspart	{"tty":"IN"}
RxNorm	1670007	medication	insulin degludec	Tresiba	{"tty":"IN"}
RxNorm	139825	medication	insulin detemir	Levemir	{"tty":"IN"}
RxNorm	274783	medication	insulin glargine	Lantus|Semglee|Toujeo|Basaglar|Rezvoglar	{"tty":"IN"}
RxNorm	1605101	medication	insulin isophane	Humulin N|Novolin N|NPH insulin	{"tty":"IN"}
RxNorm	86009	medication	insulin lispro	Humalog|Lyumjev|Admelog	{"tty":"IN"}
RxNorm	253182	medication	insulin, regular, human	Humulin R|Novolin R|Afrezza|Myxredlin|regular insulin	{"tty":"IN"}
RxNorm	75917	medication	interferon beta-1a	Rebif|Avonex	{"tty":"IN"}
RxNorm	72257	medication	interferon beta-1b	Betaseron|Extavia	{"tty":"IN"}
RxNorm	5933	medication	iodine		{"tty":"IN"}
RxNorm	7213	medication	ipratropium	Atrovent	{"tty":"IN"}
RxNorm	83818	medication	irbesartan	Avapro	{"tty":"IN"}
RxNorm	51499	medication	irinotecan	Camptosar|Onivyde	{"tty":"IN","atc":["L01XX19"]}
RxNorm	262150	medication	iron carbonyl	Feosol Caplet|Icar	{"tty":"IN"}
RxNorm	24909	medication	iron sucrose	Venofer	{"tty":"IN"}
RxNorm	6026	medication	isoflurane	Terrell|Forane|Isospire	{"tty":"IN","atc":["N01AB06"]}
RxNorm	6038	medication	isoniazid		{"tty":"IN","atc":["J04AC01"]}
RxNorm	797541	medication	isopropyl alcohol		{"tty":"IN"}
RxNorm	6054	medication	isoproterenol	Isuprel|isoprenaline	{"tty":"IN"}
RxNorm	6057	medication	isosorbide	isosorbide mononitrate	{"tty":"IN"}
RxNorm	6058	medication	isosorbide dinitrate	Isordil|IsoDitrate|Isochron	{"tty":"IN","atc":["C01DA08","C05AE02"]}
RxNorm	6064	medication	isotretinoin	Zenatane|Absorica|Accutane|Claravis|Amnesteem|Myorisan|Sotret	{"tty":"IN"}
RxNorm	33910	medication	isradipine		{"tty":"IN"}
RxNorm	28031	medication	itraconazole	Sporanox|Tolsura	{"tty":"IN"}
RxNorm	1649480	medication	ivabradine	Corlanor	{"tty":"IN"}
RxNorm	1243041	medication	ivacaftor	Kalydeco	{"tty":"IN","atc":["R07AX02","R07AX30"]}
RxNorm	6069	medication	ivermectin	Soolantra|Stromectol|Sklice	{"tty":"IN"}
RxNorm	337523	medication	ixabepilone	IXEMPRA	{"tty":"IN"}
RxNorm	1723735	medication	ixazomib	Ninlaro	{"tty":"IN"}
RxNorm	1745099	medication	ixekizumab	Taltz	{"tty":"IN"}
RxNorm	6130	medication	ketamine	Ketalar	{"tty":"IN"}
RxNorm	6135	medication	ketoconazole	Nizoral|Extina|Ketodan|Xolegel|Kuric|Recorlev	{"tty":"IN"}
RxNorm	6142	medication	ketoprofen	Kiprofen	{"tty":"IN"}
RxNorm	35827	medication	ketorolac	Acular|Sprix|Acuvail	{"tty":"IN"}
RxNorm	6146	medication	ketotifen	Zaditor|Alaway|Claritin Eye|Wal-Zyr Itchy Eye	{"tty":"IN"}
RxNorm	6185	medication	labetalol	Trandate	{"tty":"IN"}
RxNorm	623400	medication	lacosamide	Vimpat|Motpoly	{"tty":"IN"}
RxNorm	41397	medication	lactase	Lactaid	{"tty":"IN"}
RxNorm	114202	medication	lactate	Amlactin|Lac-Hydrin|Lacticare|Geri-Hydrolac|Lactinol	{"tty":"IN"}
RxNorm	6205	medication	Lactobacillus acidophilus	Intestinex	{"tty":"IN"}
RxNorm	6218	medication	lactulose	Kristalose|Constulose|Generlac|Enulose	{"tty":"IN"}
RxNorm	68244	medication	lamivudine	Epivir|Epivir HBV	{"tty":"IN"}
RxNorm	214671	medication	lamivudine / zidovudine	Combivir	{"tty":"MIN"}
RxNorm	28439	medication	lamotrigine	Lamictal|Subvenite	{"tty":"IN","atc":["N03AX09"]}
RxNorm	6227	medication	lanolin	Lantiseptic|Lanashield|Lansinoh	{"tty":"IN"}
RxNorm	68092	medication	lanreotide	Somatuline	{"tty":"IN"}
RxNorm	17128	medication	lansoprazole	Prevacid	{"tty":"IN","atc":["A02BC03"]}
RxNorm	234416	medication	lanthanum carbonate	Fosrenol	{"tty":"IN"}
RxNorm	480167	medication	lapatinib	Tykerb	{"tty":"IN","atc":["L01XE07"]}
RxNorm	2105628	medication	larotrectinib	Vitrakvi	{"tty":"IN"}
RxNorm	2256930	medication	lasmiditan	Reyvow	{"tty":"IN"}
RxNorm	43611	medication	latanoprost	Xalatan|Xelpros|Iyuzeh	{"tty":"IN","atc":["S01EE01"]}
RxNorm	2626143	medication	lecanemab	Leqembi	{"tty":"IN"}
RxNorm	2198944	medication	lefamulin	Xenleta	{"tty":"IN"}
RxNorm	27169	medication	leflunomide	Arava	{"tty":"IN"}
RxNorm	2625651	medication	lenacapavir	Sunlenca|Yeztugo	{"tty":"IN"}
RxNorm	342369	medication	lenalidomide	Revlimid	{"tty":"IN"}
RxNorm	1988648	medication	letermovir	Prevymis	{"tty":"IN"}
RxNorm	72965	medication	letrozole	Femara	{"tty":"IN"}
RxNorm	6313	medication	leucovorin		{"tty":"IN"}
RxNorm	42375	medication	leuprolide	Lupron|Eligard|Vabrinty|Camcevi|Fensolvi|Lutrate	{"tty":"IN"}
RxNorm	237159	medication	levalbuterol	Xopenex|levosalbutamol	{"tty":"IN"}
RxNorm	2376944	medication	levamlodipine	Conjupri	{"tty":"IN"}
RxNorm	114477	medication	levetiracetam	Keppra|Spritam|Elepsia|Roweepra	{"tty":"IN"}
RxNorm	1813	medication	levobunolol	Betagan	{"tty":"IN"}
RxNorm	42955	medication	levocarnitine	Carnitor	{"tty":"IN"}
RxNorm	356887	medication	levocetirizine	Xyzal	{"tty":"IN"}
RxNorm	6375	medication	levodopa	Inbrija	{"tty":"IN"}
RxNorm	82122	medication	levofloxacin		{"tty":"IN","atc":["J01MA12","S01AE05"]}
RxNorm	877015	medication	levoleucovorin	Khapzory|Fusilev	{"tty":"IN"}
RxNorm	1433212	medication	levomilnacipran	Fetzima	{"tty":"IN"}
RxNorm	6373	medication	levonorgestrel	Plan B One-Step|EContra|Afterpill|Morning After|My Way|Skyla|Kyleena|Mirena|Julie|Aftera	{"tty":"IN"}
RxNorm	6378	medication	levorphanol		{"tty":"IN"}
RxNorm	10582	medication	levothyroxine	Tirosint|Synthroid|Unithroid|Levoxyl|Euthyrox|Levo-T|Thyquidity|Ermeza|thyroxine|L thyroxine	{"tty":"IN"}
RxNorm	6387	medication	lidocaine	Xylocaine|Alocane|Lidoderm|Lidocan|AneCream|LMX|Tridacaine|Topicaine|Regenecare|Akten|lignocaine	{"tty":"IN","atc":["C01BB01","C05AD01","D04AB01","N01BB02","R02AD02","S01HA07","S02DA01"]}
RxNorm	1008818	medication	lidocaine / menthol	Lidozen|LidoPro Pain Relieving Patch|Lidopatch|Lenzapatch|Lenzagel	{"tty":"MIN"}
RxNorm	166283	medication	lidocaine / prilocaine	Relador|Oraqix	{"tty":"MIN"}
RxNorm	1801820	medication	lifitegrast	Xiidra	{"tty":"IN"}
RxNorm	1100699	medication	linagliptin	Tradjenta	{"tty":"IN"}
RxNorm	6398	medication	lincomycin	Lincocin	{"tty":"IN"}
RxNorm	190376	medication	linezolid	Zyvox	{"tty":"IN"}
RxNorm	10814	medication	liothyronine	Liomny|Cytomel|Triostat	{"tty":"IN"}
RxNorm	475968	medication	liraglutide	Victoza|Saxenda	{"tty":"IN"}
RxNorm	700810	medication	lisdexamfetamine	Vyvanse	{"tty":"IN"}
RxNorm	29046	medication	lisinopril	Zestril|Prinivil|Qbrelis	{"category":"medication","tty":"IN"}
RxNorm	42351	medication	lithium carbonate	Lithobid	{"tty":"IN"}
RxNorm	28863	medication	lofexidine	Lucemyra	{"tty":"IN"}
RxNorm	1364479	medication	lomitapide	Juxtapid	{"tty":"IN"}
RxNorm	6466	medication	lomustine	Gleostine	{"tty":"IN"}
RxNorm	2569562	medication	lonapegsomatropin	Skytrofa	{"tty":"IN"}
RxNorm	6468	medication	loperamide	Imodium|Diamode	{"tty":"IN"}
RxNorm	214681	medication	loperamide / simethicone	Imodium Multi-Symptom Relief|Imodium Advanced	{"tty":"MIN"}
RxNorm	28889	medication	loratadine	Claritin|Wal-itin|Alavert|Loradamed|Tavist Non-Sedating|Wal-vert|Cleartime Indoor & Outdoor Allergies	{"tty":"IN"}
RxNorm	214682	medication	loratadine / pseudoephedrine	Claritin-D|Wal-itin D|Allerclear|Alavert D|Clarinex-D	{"tty":"MIN"}
RxNorm	6470	medication	lorazepam	Ativan|Loreev	{"tty":"IN"}
RxNorm	52175	medication	losartan	Cozaar|Arbli	{"tty":"IN"}
RxNorm	52177	medication	loteprednol etabonate	Lotemax|Alrex|Eysuvis|Inveltys	{"tty":"IN"}
RxNorm	6472	medication	lovastatin	Altoprev	{"tty":"IN"}
RxNorm	6475	medication	loxapine	Adasuve	{"tty":"IN"}
RxNorm	623033	medication	lubiprostone	Amitiza	{"tty":"IN"}
RxNorm	2275602	medication	lumateperone	Caplyta	{"tty":"IN"}
RxNorm	1040028	medication	lurasidone	Latuda	{"tty":"IN"}
RxNorm	11359	medication	lutein	MaxiVision Lutein Formula	{"tty":"IN"}
RxNorm	6536	medication	lysine	L-Formula	{"tty":"IN"}
RxNorm	6572	medication	mafenide	Sulfamylon	{"tty":"IN"}
RxNorm	6579	medication	magnesium chloride	Mag 64	{"tty":"IN"}
RxNorm	52356	medication	magnesium citrate	Citroma	{"tty":"IN"}
RxNorm	52358	medication	magnesium gluconate	Mag-G|Magtrate	{"tty":"IN"}
RxNorm	6581	medication	magnesium hydroxide	Phillips Milk of Magnesia|Pedia-Lax Chewable	{"tty":"IN"}
RxNorm	6582	medication	magnesium oxide	Mag-Ox 400|Uro-Mag|Phillips' Cramp-free	{"tty":"IN"}
RxNorm	52364	medication	magnesium salicylate	Doans|Percogesic Backache|Nuprin Backache|MST 600	{"tty":"IN"}
RxNorm	6585	medication	magnesium sulfate		{"tty":"IN"}
RxNorm	6628	medication	mannitol	Bronchitol|Osmitrol	{"tty":"IN"}
RxNorm	620216	medication	maraviroc	Selzentry	{"tty":"IN"}
RxNorm	2600867	medication	mavacamten	Camzyos	{"tty":"IN"}
RxNorm	6676	medication	meclizine	Bonine|Dramamine Less Drowsy|Antivert|Dramamine Nausea Relief|Wal-Dram 2	{"tty":"IN"}
RxNorm	6691	medication	medroxyprogesterone	Provera|Depo-Provera|depo-subQ provera	{"tty":"IN"}
RxNorm	6694	medication	mefloquine		{"tty":"IN","atc":["P01BC02"]}
RxNorm	6703	medication	megestrol		{"tty":"IN"}
RxNorm	6711	medication	melatonin		{"tty":"IN"}
RxNorm	41493	medication	meloxicam	Mobic|Vivlodex|Qmiiz|Xifyrm|Anjeso	{"tty":"IN"}
RxNorm	6718	medication	melphalan	Hepzato|Alkeran|Evomela|Ivra	{"tty":"IN"}
RxNorm	6719	medication	memantine	Namenda	{"tty":"IN"}
RxNorm	6750	medication	menthol	Biofreeze|Halls|Stopain|N'ICE|Ricola|Mineral ice|ActivICE|Therastat|Luden's|Absorbine Jr.	{"tty":"IN"}
RxNorm	466537	medication	menthol / methyl salicylate	Thera-Gesic|Arthritis Hot Pain Relief|Thera-Gesic Plus|Xoten|Tricylate|Castiva Cooling	{"tty":"MIN"}
RxNorm	6754	medication	meperidine	Demerol|pethidine	{"tty":"IN"}
RxNorm	6759	medication	mepivacaine	Polocaine|Carbocaine|Scandonest	{"tty":"IN"}
RxNorm	1720597	medication	mepolizumab	Nucala	{"tty":"IN"}
RxNorm	6760	medication	meprobamate		{"tty":"IN"}
RxNorm	103	medication	mercaptopurine	Purixan	{"tty":"IN","atc":["L01BB02"]}
RxNorm	29561	medication	meropenem		{"tty":"IN"}
RxNorm	52582	medication	mesalamine	mesalazine|Rowasa|Lialda|Canasa|Apriso|Zaldyon|Pentasa|Asacol|Delzicol	{"tty":"IN","atc":["A07EC02"]}
RxNorm	44	medication	mesna	Mesnex	{"tty":"IN"}
RxNorm	59078	medication	metaxalone	Skelaxin|Metaxall|Metaxal	{"tty":"IN"}
RxNorm	6809	medication	metformin	Glucophage|Riomet|Glumetza	{"tty":"IN","atc":["A10BA02"]}
RxNorm	729717	medication	metformin / sitagliptin	Janumet|Zituvimet	{"tty":"MIN"}
RxNorm	6813	medication	methadone	Methadose|Dolophine|Diskets	{"tty":"IN","atc":["N07BC02"]}
RxNorm	6816	medication	methamphetamine	Desoxyn	{"tty":"IN"}
RxNorm	6826	medication	methazolamide		{"tty":"IN","atc":["S01EC05"]}
RxNorm	6832	medication	methenamine	Hiprex|Urex	{"tty":"IN"}
RxNorm	6835	medication	methimazole		{"tty":"IN","atc":["H03BB02"]}
RxNorm	6845	medication	methocarbamol	Robaxin|Tanlor	{"tty":"IN"}
RxNorm	6851	medication	methotrexate	Otrexup|Rasuvo|Reditrex|Trexall|Xatmep|Jylamvo	{"tty":"IN","atc":["L01BA01","L04AX03"]}
RxNorm	729596	medication	methoxy polyethylene glycol-epoetin beta	Mircera	{"tty":"IN"}
RxNorm	89785	medication	methscopolamine	Pamine	{"tty":"IN"}
RxNorm	29787	medication	methyl salicylate	Gordogesic	{"tty":"IN"}
RxNorm	6873	medication	methylcellulose	Citrucel	{"tty":"IN"}
RxNorm	6876	medication	methyldopa		{"tty":"IN"}
RxNorm	6878	medication	methylene blue	Provayblue	{"tty":"IN"}
RxNorm	6883	medication	methylergonovine	Methergine	{"tty":"IN"}
RxNorm	6901	medication	methylphenidate	Relexxii|Ritalin|Daytrana|Metadate|Aptensio|Concerta|Methylin|Jornay|Quillivant|Cotempla	{"tty":"IN","atc":["N06BA04"]}
RxNorm	6902	medication	methylprednisolone	Solu-Medrol|Depo-Medrol|Medrol|HybriSil	{"tty":"IN"}
RxNorm	6904	medication	methyltestosterone	Methitest	{"tty":"IN"}
RxNorm	6915	medication	metoclopramide	Reglan|Metozolv|Gimoti	{"tty":"IN","atc":["A03FA01"]}
RxNorm	6916	medication	metolazone		{"tty":"IN"}
RxNorm	6918	medication	metoprolol	Toprol|Lopressor|Kapspargo	{"tty":"IN","atc":["C07AB02"]}
RxNorm	6922	medication	metronidazole	MetroGel|Rosadan|Likmez|Vandazole|Nuvessa|Noritate|Nydamax|Flagyl|MetroCream|MetroLotion	{"tty":"IN"}
RxNorm	266604	medication	metyrosine	Demser	{"tty":"IN"}
RxNorm	6926	medication	mexiletine		{"tty":"IN"}
RxNorm	325887	medication	micafungin	Mycamine	{"tty":"IN"}
RxNorm	6932	medication	miconazole	Monistat|Baza|Desenex|Zeasorb|Aloe Vesta Antifungal|Critic-Aid Clear|Triple Paste AF|Tetterine|Inzo|Lagicam	{"tty":"IN"}
RxNorm	6960	medication	midazolam	Seizalam|Nayzilam	{"tty":"IN","atc":["N05CD08"]}
RxNorm	6963	medication	midodrine		{"tty":"IN"}
RxNorm	6964	medication	mifepristone	Mifeprex|Korlym	{"tty":"IN"}
RxNorm	30009	medication	miglitol		{"tty":"IN"}
RxNorm	402316	medication	miglustat	Zavesca|Opfolda|Yargesa	{"tty":"IN"}
RxNorm	588250	medication	milnacipran	Savella	{"tty":"IN"}
RxNorm	52769	medication	milrinone		{"tty":"IN"}
RxNorm	6972	medication	mineral oil	Kondremul Plain	{"tty":"IN"}
RxNorm	1007798	medication	mineral oil / petrolatum / phenylephrine		{"tty":"MIN"}
RxNorm	6980	medication	minocycline	Minocin|Ximino|Solodyn|Zilxi|Amzeeq|Arestin|Minolira|Emrosi|Cleeravue-M	{"tty":"IN"}
RxNorm	6984	medication	minoxidil	Rogaine|Regoxidine	{"tty":"IN"}
RxNorm	1300786	medication	mirabegron	Myrbetriq	{"tty":"IN"}
RxNorm	2668384	medication	mirikizumab	Omvoh	{"tty":"IN"}
RxNorm	15996	medication	mirtazapine	Remeron	{"tty":"IN","atc":["N06AX11"]}
RxNorm	42331	medication	misoprostol	Cytotec	{"tty":"IN"}
RxNorm	2594468	medication	mitapivat	Pyrukynd	{"tty":"IN"}
RxNorm	632	medication	mitomycin	Mutamycin|Mitosol|Zusduri|Jelmyto	{"tty":"IN"}
RxNorm	30125	medication	modafinil	Provigil	{"tty":"IN","atc":["N06BA07"]}
RxNorm	30131	medication	moexipril		{"tty":"IN"}
RxNorm	108118	medication	mometasone	Asmanex|Nasonex|Propel|Sinuva	{"tty":"IN"}
RxNorm	52885	medication	monofluorophosphate		{"tty":"IN"}
RxNorm	88249	medication	montelukast	Singulair	{"tty":"IN"}
RxNorm	7052	medication	morphine	MS Contin|Kadian|Duramorph|Arymo|Infumorph|Mitigo	{"tty":"IN","atc":["N02AA01"]}
RxNorm	139462	medication	moxifloxacin	Avelox|Vigamox	{"tty":"IN","atc":["J01MA14","S01AE07"]}
RxNorm	42372	medication	mupirocin	Bactroban|Centany|Pirnuo	{"tty":"IN"}
RxNorm	68149	medication	mycophenolate mofetil	Cellcept|Myhibbin	{"tty":"IN"}
RxNorm	7145	medication	mycophenolic acid	Myfortic	{"tty":"IN","atc":["L04AA06"]}
RxNorm	31448	medication	nabumetone	Relafen	{"tty":"IN"}
RxNorm	7226	medication	nadolol	Corgard	{"tty":"IN"}
RxNorm	7233	medication	nafcillin		{"tty":"IN"}
RxNorm	31476	medication	naftifine	Naftin	{"tty":"IN"}
RxNorm	7238	medication	nalbuphine		{"tty":"IN"}
RxNorm	1551777	medication	naloxegol	Movantik	{"tty":"IN"}
RxNorm	7242	medication	naloxone	Narcan|Zimhi|Rextovy|Kloxxado|Rezenopy	{"tty":"IN","atc":["V03AB15"]}
RxNorm	7243	medication	naltrexone	Vivitrol|ReVia	{"tty":"IN","atc":["N07BB04"]}
RxNorm	7247	medication	naphazoline	Privine	{"tty":"IN"}
RxNorm	7258	medication	naproxen	Aleve|Naprosyn|Naprelan|Anaprox|Wal-Proxen	{"tty":"IN"}
RxNorm	141366	medication	naratriptan	Amerge	{"tty":"IN"}
RxNorm	274332	medication	nateglinide		{"tty":"IN"}
RxNorm	31555	medication	nebivolol	Bystolic	{"tty":"IN"}
RxNorm	31565	medication	nefazodone		{"tty":"IN"}
RxNorm	274771	medication	nelarabine	Arranon	{"tty":"IN"}
RxNorm	134527	medication	nelfinavir	Viracept	{"tty":"IN"}
RxNorm	7299	medication	neomycin		{"tty":"IN"}
RxNorm	7315	medication	neostigmine	Bloxiverz	{"tty":"IN"}
RxNorm	298665	medication	nepafenac	Nevanac|Ilevro	{"tty":"IN"}
RxNorm	53654	medication	nevirapine	Viramune	{"tty":"IN","atc":["J05AG01"]}
RxNorm	7393	medication	niacin	Slo-Niacin|Endur-Acin|Niaspan|Niacor	{"tty":"IN"}
RxNorm	7396	medication	nicardipine	Cardene	{"tty":"IN"}
RxNorm	7407	medication	nicotine	Nicorette|Nicoderm C-Q|Habitrol|Nicotrol|Nicorelief|Thrive	{"tty":"IN","atc":["N07BA01"]}
RxNorm	7417	medication	nifedipine	Procardia|Afeditab CR	{"tty":"IN"}
RxNorm	662281	medication	nilotinib	Danziten|Tasigna	{"tty":"IN","atc":["L01XE08"]}
RxNorm	7426	medication	nimodipine	Nymalize|Nimotop	{"tty":"IN"}
RxNorm	1918231	medication	niraparib	Zejula	{"tty":"IN"}
RxNorm	7435	medication	nisoldipine	Sular	{"tty":"IN"}
RxNorm	31819	medication	nitazoxanide	Alinia	{"tty":"IN"}
RxNorm	61805	medication	nitisinone	Orfadin|Nityr|Harliku	{"tty":"IN"}
RxNorm	7454	medication	nitrofurantoin	Macrodantin|Furadantin	{"tty":"IN","atc":["J01XE01"]}
RxNorm	466542	medication	nitrofurantoin, macrocrystals / nitrofurantoin, monohydrate	Macrobid	{"tty":"MIN"}
RxNorm	7456	medication	nitrogen		{"tty":"IN"}
RxNorm	705034	medication	nitrogen / oxygen		{"tty":"MIN"}
RxNorm	4917	medication	nitroglycerin	Nitro-Dur|Nitrostat|NitroMist|Nitrolingual|Nitro-Bid|Gonitro|Rectiv|glyceryl trinitrate|GTN|trinitrine	{"tty":"IN"}
RxNorm	7476	medication	nitroprusside	Nipride	{"tty":"IN"}
RxNorm	7486	medication	nitrous oxide		{"tty":"IN"}
RxNorm	1597876	medication	nivolumab	Opdivo	{"tty":"IN"}
RxNorm	42319	medication	nizatidine		{"tty":"IN"}
RxNorm	53750	medication	nonoxynol-9	VCF Contraceptive|Gynol II|Conceptrol|Encare	{"tty":"IN"}
RxNorm	7512	medication	norepinephrine	Levophed|noradrenaline	{"tty":"IN"}
RxNorm	7514	medication	norethindrone	Aygestin|Gallifrey	{"tty":"IN"}
RxNorm	7531	medication	nortriptyline	Pamelor	{"tty":"IN","atc":["N06AA10"]}
RxNorm	7597	medication	nystatin	Nystop|Bio-Statin|Nyamyc	{"tty":"IN"}
RxNorm	107011	medication	nystatin / triamcinolone		{"tty":"MIN"}
RxNorm	7617	medication	octreotide	Sandostatin|Mycapssa	{"tty":"IN"}
RxNorm	2563966	medication	odevixibat	Bylvay	{"tty":"IN"}
RxNorm	712566	medication	ofatumumab	Arzerra|Kesimpta	{"tty":"IN"}
RxNorm	7623	medication	ofloxacin	Ocuflox|Floxin	{"tty":"IN"}
RxNorm	61381	medication	olanzapine	Zyprexa	{"tty":"IN","atc":["N05AH03"]}
RxNorm	1597582	medication	olaparib	Lynparza	{"tty":"IN"}
RxNorm	2392230	medication	oliceridine	Olinvyk	{"tty":"IN"}
RxNorm	321064	medication	olmesartan	Benicar	{"tty":"IN"}
RxNorm	135391	medication	olopatadine	Pataday|PATANASE	{"tty":"IN"}
RxNorm	2059269	medication	omadacycline	Nuzyra	{"tty":"IN"}
RxNorm	302379	medication	omalizumab	Xolair	{"tty":"IN"}
RxNorm	484348	medication	omega-3 acid ethyl esters (USP)	Lovaza	{"tty":"IN"}
RxNorm	7646	medication	omeprazole	Prilosec|Losec	{"tty":"IN","atc":["A02BC01"]}
RxNorm	617777	medication	omeprazole / sodium bicarbonate	Zegerid Reformulated Aug 2006|Konvomep	{"tty":"MIN"}
RxNorm	26225	medication	ondansetron	Zuplenz	{"tty":"IN","atc":["A04AA01"]}
RxNorm	37925	medication	orlistat	Xenical|Alli	{"tty":"IN"}
RxNorm	7715	medication	orphenadrine		{"tty":"IN"}
RxNorm	260101	medication	oseltamivir	Tamiflu	{"tty":"IN"}
RxNorm	2286252	medication	osilodrostat	Isturisa	{"tty":"IN"}
RxNorm	1721560	medication	osimertinib	Tagrisso	{"tty":"IN"}
RxNorm	7773	medication	oxacillin		{"tty":"IN"}
RxNorm	32592	medication	oxaliplatin		{"tty":"IN","atc":["L01XA03"]}
RxNorm	32613	medication	oxaprozin	Daypro|Coxanto	{"tty":"IN"}
RxNorm	7781	medication	oxazepam		{"tty":"IN","atc":["N05BA04"]}
RxNorm	32624	medication	oxcarbazepine	Trileptal|Oxtellar	{"tty":"IN","atc":["N03AF02"]}
RxNorm	32638	medication	oxiconazole	Oxistat	{"tty":"IN"}
RxNorm	2387302	medication	oxybate	Lumryz|Xyrem	{"tty":"IN"}
RxNorm	32675	medication	oxybutynin	Oxytrol|Ditropan|Gelnique	{"tty":"IN"}
RxNorm	7804	medication	oxycodone	Oxycontin|Xtampza|Roxicodone|Roxybond|Oxaydo	{"tty":"IN","atc":["N02AA05"]}
RxNorm	7806	medication	oxygen		{"tty":"IN"}
RxNorm	7812	medication	oxymetazoline	Afrin|Sinex Long-Acting|Upneeq|Rhofade|Zicam Sinus Relief|Nostrilla|Sudafed OM|Dristan 12-Hour Nasal Spray|Qlearquil Nasal Decongestant|Allerest 12 Hour Nasal Spray	{"tty":"IN"}
RxNorm	7814	medication	oxymorphone		{"tty":"IN"}
RxNorm	7824	medication	oxytocin	Pitocin	{"tty":"IN"}
RxNorm	56946	medication	paclitaxel	Abraxane	{"tty":"IN"}
RxNorm	1601374	medication	palbociclib	Ibrance	{"tty":"IN"}
RxNorm	196319	medication	palifermin	Kepivance	{"tty":"IN"}
RxNorm	679314	medication	paliperidone	Invega|Erzofri	{"tty":"IN"}
RxNorm	194279	medication	palivizumab	Synagis	{"tty":"IN"}
RxNorm	70561	medication	palonosetron	Posfrea	{"tty":"IN","atc":["A04AA05"]}
RxNorm	54365	medication	pamabrom	Aqua-Ban	{"tty":"IN"}
RxNorm	263034	medication	panitumumab	Vectibix	{"tty":"IN"}
RxNorm	40790	medication	pantoprazole	Protonix	{"tty":"IN","atc":["A02BC02"]}
RxNorm	1427222	medication	parathyroid hormone	Natpara	{"tty":"IN"}
RxNorm	73710	medication	paricalcitol	Zemplar	{"tty":"IN"}
RxNorm	32937	medication	paroxetine	Paxil|Pexeva|Brisdelle	{"tty":"IN","atc":["N06AB05"]}
RxNorm	1364105	medication	pasireotide	Signifor	{"tty":"IN"}
RxNorm	1716203	medication	patiromer	Veltassa	{"tty":"IN"}
RxNorm	714438	medication	pazopanib	Votrient	{"tty":"IN"}
RxNorm	891658	medication	peanut allergenic extract	Palforzia	{"tty":"IN"}
RxNorm	32987	medication	pectin	Luden's Drops	{"tty":"IN"}
RxNorm	338036	medication	pegfilgrastim	Udenyca|Neulasta|Ziextenzo|Fulphila|Nyvepria|Stimufend|Fylnetra	{"tty":"IN"}
RxNorm	120608	medication	peginterferon alfa-2a	Pegasys	{"tty":"IN","atc":["L03AB11","L03AB61"]}
RxNorm	1546168	medication	peginterferon beta-1a	Plegridy	{"tty":"IN"}
RxNorm	278739	medication	pegvisomant	Somavert	{"tty":"IN"}
RxNorm	68446	medication	pemetrexed	Pemrydi Rtu|Alimta|Axtle|Pemfexy	{"tty":"IN"}
RxNorm	59839	medication	penciclovir	Denavir	{"tty":"IN"}
RxNorm	7975	medication	penicillamine	D-Penamine|Cuprimine|Depen	{"tty":"IN"}
RxNorm	7980	medication	penicillin G	Pfizerpen|Bicillin L-A|Extencilline|Lentocilin|benzylpenicillin|procaine benzylpenicillin|benzathine benzylpenicillin	{"tty":"IN"}
RxNorm	7984	medication	penicillin V	phenoxymethylpenicillin	{"category":"medication","tty":"IN"}
RxNorm	7994	medication	pentamidine	Pentam|NebuPent	{"tty":"IN"}
RxNorm	8004	medication	pentobarbital	Nembutal	{"tty":"IN"}
RxNorm	8013	medication	pentoxifylline		{"tty":"IN"}
RxNorm	1356552	medication	perampanel	FYCOMPA	{"tty":"IN"}
RxNorm	54552	medication	perindopril	Aceon	{"tty":"IN"}
RxNorm	33199	medication	permethrin	Nix Cream Rinse|Elimite|Acticin	{"tty":"IN"}
RxNorm	8076	medication	perphenazine		{"tty":"IN","atc":["N05AB03"]}
RxNorm	8091	medication	petrolatum	Aquaphor|Vaseline|Soothe & Cool Moisture Barrier|Critic-Aid Clear Moisture|PeriGuard Ointment|Aloe Vesta Protective Barrier|DermaPhor|Baza Clear|DermaCerin|Dermafix	{"tty":"IN"}
RxNorm	2183102	medication	pexidartinib	Turalio	{"tty":"IN"}
RxNorm	8120	medication	phenazopyridine	Azo Urinary Pain Relief|Uricalm|Uristat|Pyridium|Prodium|Baridium	{"tty":"IN","atc":["G04BX06"]}
RxNorm	33272	medication	phendimetrazine	Melfiat	{"tty":"IN"}
RxNorm	8134	medication	phenobarbital	Sezaby	{"tty":"IN"}
RxNorm	33290	medication	phenol	Chloraseptic Spray|Castellani Paint|Mycinette Sore Throat Spray|Unguentine|Ora Relief|Ulcerease	{"tty":"IN"}
RxNorm	8149	medication	phenoxybenzamine	Dibenzyline	{"tty":"IN"}
RxNorm	8152	medication	phentermine	Lomaira|Adipex-P	{"tty":"IN"}
RxNorm	8153	medication	phentolamine	Ryzumvi|OraVerse	{"tty":"IN"}
RxNorm	81647	medication	phenylbutyrate	Olpruva|Buphenyl|Pheburane	{"tty":"IN"}
RxNorm	8163	medication	phenylephrine	Neo-Synephrine|Vazculep|Biorphen|Sudafed PE|Immphentiv|Wal-Phed PE|Sudo-Tab|Medicone Hemorrhoidal|Little Noses Decongestant|Wal-Four	{"tty":"IN"}
RxNorm	8183	medication	phenytoin	Dilantin|Phenytek	{"tty":"IN","atc":["N03AB02","N03AB52"]}
RxNorm	8299	medication	physostigmine	Anticholium	{"tty":"IN"}
RxNorm	8328	medication	pilocarpine	Vuity|Qlosi|Pilocar|Isoptocarpine|Salagen	{"tty":"IN"}
RxNorm	321952	medication	pimecrolimus	Elidel	{"tty":"IN"}
RxNorm	8332	medication	pindolol		{"tty":"IN"}
RxNorm	33738	medication	pioglitazone	Actos	{"tty":"IN"}
RxNorm	74169	medication	piperacillin / tazobactam	Zosyn	{"tty":"MIN"}
RxNorm	91299	medication	piperonyl butoxide / pyrethrins	RID|Pronto|Vanalice|Tegrin-LT Shampoo|Pronto Plus	{"tty":"MIN"}
RxNorm	1592254	medication	pirfenidone	Esbriet	{"tty":"IN"}
RxNorm	8356	medication	piroxicam	Feldene	{"tty":"IN"}
RxNorm	861634	medication	pitavastatin	Zypitamag|Nikita|Livalo	{"tty":"IN"}
RxNorm	2049549	medication	plazomicin	Zemdri	{"tty":"IN"}
RxNorm	733003	medication	plerixafor	Mozobil	{"tty":"IN"}
RxNorm	8463	medication	podofilox	Condylox	{"tty":"IN"}
RxNorm	968170	medication	polidocanol	Asclera|Varithena	{"tty":"IN"}
RxNorm	221147	medication	polyethylene glycol 3350	ClearLax|Miralax|Gavilax|PureLax|GentleLax|HealthyLax	{"tty":"IN"}
RxNorm	8514	medication	polyethylene glycol 400	Blink Tears	{"tty":"IN"}
RxNorm	689953	medication	polyethylene glycol 400 / propylene glycol		{"tty":"MIN"}
RxNorm	105669	medication	polysaccharide iron complex	Ferrex-150|Nu-Iron 150|EZFE|Iferex|Hematex	{"tty":"IN"}
RxNorm	1369713	medication	pomalidomide	Pomalyst	{"tty":"IN"}
RxNorm	1364347	medication	ponatinib	Iclusig	{"tty":"IN"}
RxNorm	2532300	medication	ponesimod	Ponvory	{"tty":"IN"}
RxNorm	282446	medication	posaconazole	Noxafil	{"tty":"IN"}
RxNorm	54987	medication	potassium acetate		{"tty":"IN"}
RxNorm	34296	medication	potassium bicarbonate	Effer-K|Klor-Con/EF	{"tty":"IN"}
RxNorm	8591	medication	potassium chloride	Klor-Con|K-Tab|Pokonza|Kaliumchlorid|chlorure de potassium|cloruro potásico	{"tty":"IN"}
RxNorm	54993	medication	potassium citrate	Urocit-K	{"tty":"IN"}
RxNorm	8597	medication	potassium iodide	Iosat|SSKI brand of Potassium Iodide|ThyroSafe	{"tty":"IN"}
RxNorm	1008621	medication	potassium nitrate / sodium fluoride	Fluoridex Daily Defense Sensitivity|Fluorimax Sensitive|Prevident 5000 Sensitive	{"tty":"MIN"}
RxNorm	8610	medication	povidone	iVizia	{"tty":"IN"}
RxNorm	8611	medication	povidone-iodine	Betadine|Summer's Eve Medicated|Iodex|Clinidine	{"tty":"IN"}
RxNorm	2394936	medication	pralsetinib	Gavreto	{"tty":"IN"}
RxNorm	746741	medication	pramipexole	Mirapex	{"tty":"IN"}
RxNorm	34347	medication	pramoxine	Prax|Vagisil Wipes|Summers Eve Anti-Itch|Proctofoam|Eczemin	{"tty":"IN"}
RxNorm	3143	medication	prasterone	Intrarosa	{"tty":"IN"}
RxNorm	613391	medication	prasugrel	Effient	{"tty":"IN"}
RxNorm	42463	medication	pravastatin	Pravachol	{"tty":"IN","atc":["C10AA03"]}
RxNorm	8629	medication	prazosin	Minipress	{"tty":"IN"}
RxNorm	34369	medication	prednicarbate	Dermatop	{"tty":"IN"}
RxNorm	8638	medication	prednisolone	Orapred|Pred Mild|Pred Forte|MILLIPRED|Pediapred|Veripred	{"tty":"IN"}
RxNorm	8640	medication	prednisone	Rayos|Deltasone	{"tty":"IN"}
RxNorm	187832	medication	pregabalin	Lyrica	{"tty":"IN"}
RxNorm	8687	medication	primaquine		{"tty":"IN","atc":["P01BA03"]}
RxNorm	8691	medication	primidone	Mysoline	{"tty":"IN"}
RxNorm	8698	medication	probenecid		{"tty":"IN","atc":["M04AB01"]}
RxNorm	8700	medication	procainamide		{"tty":"IN"}
RxNorm	8704	medication	prochlorperazine	Compro|Compazine	{"tty":"IN"}
RxNorm	8727	medication	progesterone	Crinone|Prometrium|Endometrin	{"tty":"IN"}
RxNorm	8745	medication	promethazine	Phenergan|Promethegan|Phenadoz	{"tty":"IN"}
RxNorm	8754	medication	propafenone	Rythmol	{"tty":"IN","atc":["C01BC03"]}
RxNorm	34905	medication	proparacaine	Alcaine	{"tty":"IN"}
RxNorm	8782	medication	propofol	Diprivan	{"tty":"IN"}
RxNorm	8787	medication	propranolol	Inderal|InnoPran|Hemangeol	{"tty":"IN","atc":["C07AA05"]}
RxNorm	8794	medication	propylthiouracil		{"tty":"IN","atc":["H03BA02"]}
RxNorm	8886	medication	protriptyline		{"tty":"IN","atc":["N06AA11"]}
RxNorm	2107310	medication	prucalopride	Motegrity	{"tty":"IN"}
RxNorm	8896	medication	pseudoephedrine	Sudogest|Sudafed|Wal-Phed|Zephrex-D|Contac Cold|Genaphed|Nexafed	{"tty":"IN"}
RxNorm	8928	medication	psyllium	Metamucil|Konsyl|Reguloid|Wal-Mucil|Mucilin|Hydrocil	{"tty":"IN"}
RxNorm	8948	medication	purified protein derivative of tuberculin	Tubersol|Aplisol	{"tty":"IN"}
RxNorm	8984	medication	pyrantel	Ascarel	{"tty":"IN"}
RxNorm	8987	medication	pyrazinamide		{"tty":"IN"}
RxNorm	9000	medication	pyridostigmine	Mestinon|Regonol	{"tty":"IN"}
RxNorm	684879	medication	pyridoxine		{"tty":"IN"}
RxNorm	9010	medication	pyrimethamine	Daraprim	{"tty":"IN"}
RxNorm	35185	medication	quazepam	Doral	{"tty":"IN"}
RxNorm	51272	medication	quetiapine	Seroquel	{"tty":"IN"}
RxNorm	35208	medication	quinapril	Accupril	{"tty":"IN"}
RxNorm	9068	medication	quinidine		{"tty":"IN","atc":["C01BA01"]}
RxNorm	9071	medication	quinine	Qualaquin	{"tty":"IN","atc":["P01BC01"]}
RxNorm	2643048	medication	quizartinib	Vanflyta	{"tty":"IN"}
RxNorm	114979	medication	rabeprazole	Aciphex	{"tty":"IN","atc":["A02BC04"]}
RxNorm	89886	medication	rabies immune globulin, human	HyperRAB|Kedrab|Imogam	{"tty":"IN"}
RxNorm	72143	medication	raloxifene	Evista	{"tty":"IN"}
RxNorm	719872	medication	raltegravir	Isentress	{"tty":"IN"}
RxNorm	596205	medication	ramelteon	Rozerem	{"tty":"IN"}
RxNorm	35296	medication	ramipril	Altace	{"tty":"IN"}
RxNorm	595060	medication	ranibizumab	Lucentis|Cimerli|Byooviz|Susvimo	{"tty":"IN"}
RxNorm	35829	medication	ranolazine	Ranexa|Aspruzyo	{"tty":"IN"}
RxNorm	134748	medication	rasagiline	Azilect	{"tty":"IN"}
RxNorm	283821	medication	rasburicase	Elitek	{"tty":"IN","atc":["V03AF07","M04AX01"]}
RxNorm	1312397	medication	regorafenib	Stivarga	{"tty":"IN"}
RxNorm	73032	medication	remifentanil	Ultiva	{"tty":"IN"}
RxNorm	73044	medication	repaglinide	Prandin	{"tty":"IN"}
RxNorm	35465	medication	Rho(D) immune globulin	WinRho|HyperRHO|RhoGAM|MICRhoGAM|Rhophylac	{"tty":"IN"}
RxNorm	9344	medication	ribavirin	Virazole	{"tty":"IN","atc":["J05AB04"]}
RxNorm	9346	medication	riboflavin		{"tty":"IN"}
RxNorm	55672	medication	rifabutin	Mycobutin	{"tty":"IN"}
RxNorm	9384	medication	rifampin	Rifadin|rifampicin	{"tty":"IN"}
RxNorm	35617	medication	rifapentine	Priftin	{"tty":"IN"}
RxNorm	35619	medication	rifaximin	XIFAXAN	{"tty":"IN"}
RxNorm	1102270	medication	rilpivirine	Edurant	{"tty":"IN"}
RxNorm	35623	medication	riluzole	Teglutik|Tiglutik|Exservan|Rilutek	{"tty":"IN"}
RxNorm	9386	medication	rimantadine	Flumadine	{"tty":"IN"}
RxNorm	1439816	medication	riociguat	Adempas	{"tty":"IN"}
RxNorm	2166040	medication	risankizumab	Skyrizi	{"tty":"IN"}
RxNorm	73056	medication	risedronate	Actonel	{"tty":"IN"}
RxNorm	35636	medication	risperidone	Risperdal|Uzedy|Rykindo|Perseris	{"tty":"IN","atc":["N05AX08"]}
RxNorm	85762	medication	ritonavir	Norvir	{"tty":"IN"}
RxNorm	121191	medication	rituximab	Riabni|Rituxan|Truxima|Ruxience	{"tty":"IN","atc":["L01XC02"]}
RxNorm	1114195	medication	rivaroxaban	Xarelto	{"tty":"IN"}
RxNorm	183379	medication	rivastigmine	Exelon	{"tty":"IN"}
RxNorm	88014	medication	rizatriptan	Maxalt|Rizafilm	{"tty":"IN"}
RxNorm	68139	medication	rocuronium		{"tty":"IN"}
RxNorm	1091836	medication	roflumilast	Zoryve|Daliresp	{"tty":"IN"}
RxNorm	877510	medication	romidepsin	Istodax	{"tty":"IN"}
RxNorm	72302	medication	ropinirole	Requip	{"tty":"IN"}
RxNorm	35780	medication	ropivacaine	Naropin	{"tty":"IN"}
RxNorm	301542	medication	rosuvastatin	Crestor|Ezallor	{"tty":"IN","atc":["C10AA07"]}
RxNorm	616739	medication	rotigotine	Neupro	{"tty":"IN"}
RxNorm	1862579	medication	rucaparib	Rubraca	{"tty":"IN"}
RxNorm	69036	medication	rufinamide	Banzel	{"tty":"IN"}
RxNorm	1193326	medication	ruxolitinib	Jakafi|Opzelura	{"tty":"IN"}
RxNorm	236782	medication	Saccharomyces boulardii	Florastor|Rezyst Probiotic	{"tty":"IN"}
RxNorm	214817	medication	sacrosidase	Sucraid	{"tty":"IN"}
RxNorm	1656339	medication	sacubitril / valsartan	Entresto	{"tty":"MIN"}
RxNorm	9525	medication	salicylic acid	Compound W brand of salicylic acid|Stri-Dex|Stridex|Keralyt|Biore|Selsun Blue Naturals|Duofilm|Nizoral Psoriasis|Differin Acne Clearing|Mediplast	{"tty":"IN"}
RxNorm	36118	medication	salmon calcitonin	Miacalcin|salcatonin	{"tty":"IN"}
RxNorm	762595	medication	Salmonella typhi Ty21a live antigen	Vivotif	{"tty":"IN"}
RxNorm	36108	medication	salsalate	Disalcid	{"tty":"IN"}
RxNorm	753340	medication	sapropterin	Javygtor|Kuvan|Zelvysia	{"tty":"IN"}
RxNorm	69634	medication	sargramostim	Leukine	{"tty":"IN"}
RxNorm	1923319	medication	sarilumab	Kevzara	{"tty":"IN"}
RxNorm	2468231	medication	SARS-CoV-2 (COVID-19) vaccine, mRNA spike protein	Spikevax 2025-2026|Comirnaty 2025-2026|Mnexspike 2025-2026|Spikevax 2024-2025|Comirnaty 2024-2025	{"tty":"IN"}
RxNorm	2606074	medication	SARS-COV-2 (COVID-19) vaccine, subunit, recombinant spike protein	Nuvaxovid 2024-2025|Nuvaxovid 2025-2026	{"tty":"IN"}
RxNorm	857974	medication	saxagliptin	Onglyza	{"tty":"IN"}
RxNorm	9601	medication	scopolamine	Transderm Scop	{"tty":"IN"}
RxNorm	1599788	medication	secukinumab	Cosentyx	{"tty":"IN"}
RxNorm	9639	medication	selegiline	Emsam|Zelapar|Eldepryl	{"tty":"IN"}
RxNorm	36345	medication	selenium sulfide	Selsun Blue|SelRx|Dandrex	{"tty":"IN"}
RxNorm	1729002	medication	selexipag	Uptravi	{"tty":"IN"}
RxNorm	2370147	medication	selpercatinib	Retevmo	{"tty":"IN"}
RxNorm	1991302	medication	semaglutide	Ozempic|Rybelsus|Wegovy	{"tty":"IN"}
RxNorm	36387	medication	sennosides, USP	Senokot|Senna-Time|Ex-Lax Chocolated|SenoSol|Ex-Lax Maximum Relief Formula|Ex-Lax Regular Strength Pills|Fletchers Castoria|Perdiem Overnight|Senexon|Pedia-Lax	{"tty":"IN"}
RxNorm	36437	medication	sertraline	Zoloft	{"tty":"IN","atc":["N06AB06"]}
RxNorm	214824	medication	sevelamer	Renvela|RenaGel	{"tty":"IN"}
RxNorm	36453	medication	sevoflurane	Ultane|Sojourn	{"tty":"IN","atc":["N01AB08"]}
RxNorm	896135	medication	short ragweed pollen extract	Ragwitek	{"tty":"IN"}
RxNorm	136411	medication	sildenafil	Viagra|Revatio|Liqrev	{"tty":"IN","atc":["G04BE03"]}
RxNorm	720825	medication	silodosin	Rapaflo	{"tty":"IN"}
RxNorm	9793	medication	silver sulfadiazine	Silvadene|SSD|Thermazene	{"tty":"IN"}
RxNorm	9796	medication	simethicone	Gas-X|Phazyme|Mylicon|Gas Aide|Bicarsim|Little Tummys|Mi-Acid Gas Relief	{"tty":"IN"}
RxNorm	36567	medication	simvastatin	Zocor|Flolipid|sinvastatina	{"tty":"IN","atc":["C10AA01","C10BA02","C10BX04","A10BH51","C10BA04","C10BX01"]}
RxNorm	2121085	medication	siponimod	Mayzent	{"tty":"IN"}
RxNorm	35302	medication	sirolimus	Rapamune|Hyftor|Fyarro	{"tty":"IN","atc":["L04AA10"]}
RxNorm	593411	medication	sitagliptin	Januvia|Zituvio|Brynovin	{"tty":"IN"}
RxNorm	56443	medication	sodium acetate		{"tty":"IN"}
RxNorm	36676	medication	sodium bicarbonate	Neut brand of sodium bicarbonate	{"tty":"IN"}
RxNorm	9863	medication	sodium chloride	Muro 128|Ocean brand of sodium chloride|ENTsol|Hyper-Sal|Ayr Saline Nasal|Nebusal|Saljet|Rhinaris|SaltAire|Altamist	{"tty":"IN"}
RxNorm	56466	medication	sodium citrate	Emetrol Chewables	{"tty":"IN"}
RxNorm	261435	medication	sodium ferric gluconate complex	Ferrlecit	{"tty":"IN"}
RxNorm	9873	medication	sodium fluoride	ACT Fluoride Rinse|Listerine|Gelato sodium fluoride|Nafrinse|Prevident|Kolorz|Neutracare|Epiflur|Fluoritab|Fluoridex	{"tty":"IN"}
RxNorm	817886	medication	sodium phosphate, dibasic / sodium phosphate, monobasic		{"tty":"MIN"}
RxNorm	56512	medication	sodium polystyrene sulfonate	SPS|Kionex	{"tty":"IN"}
RxNorm	9913	medication	sodium tetradecyl sulfate	Sotradecol	{"tty":"IN"}
RxNorm	2047628	medication	sodium zirconium cyclosilicate	Lokelma	{"tty":"IN"}
RxNorm	1484911	medication	sofosbuvir	Sovaldi	{"tty":"IN"}
RxNorm	322167	medication	solifenacin	Vesicare	{"tty":"IN"}
RxNorm	2121751	medication	solriamfetol	Sunosi	{"tty":"IN"}
RxNorm	61148	medication	somatropin	Genotropin|Norditropin|Humatrope|Omnitrope|Serostim|Zomacton|Nutropin|Saizen|Zorbtive	{"tty":"IN"}
RxNorm	495881	medication	sorafenib	Nexavar	{"tty":"IN"}
RxNorm	9947	medication	sotalol	Betapace|Sorine|Sotylize	{"tty":"IN"}
RxNorm	2550714	medication	sotorasib	Lumakras	{"tty":"IN"}
RxNorm	9949	medication	soybean oil	Intralipid|Nutrilipid	{"tty":"IN"}
RxNorm	9997	medication	spironolactone	Carospir|Aldactone	{"tty":"IN","atc":["C03DA01"]}
RxNorm	10030	medication	stannous fluoride	Kid's Choice|Perfect Choice|Gel-Kam|Dental Resources brand of Stannous Fluoride|Gingi Med|Perio Med|Doctor's Choice|Omni Gel|Gelato Perio Rinse|Dental Resources Perio Maintenance Rinse	{"tty":"IN"}
RxNorm	59763	medication	stavudine		{"tty":"IN"}
RxNorm	10154	medication	succinylcholine	Anectine|Quelicin|suxamethonium	{"tty":"IN","atc":["M03AB01"]}
RxNorm	10156	medication	sucralfate	Carafate	{"tty":"IN"}
RxNorm	56795	medication	sufentanil	Dsuvia	{"tty":"IN"}
RxNorm	1726988	medication	sugammadex	Bridion	{"tty":"IN"}
RxNorm	37319	medication	sulconazole	Exelderm	{"tty":"IN"}
RxNorm	10169	medication	sulfacetamide	Ovace|Bleph-10|Klaron	{"tty":"IN","atc":["D10AF06","S01AB04"]}
RxNorm	690740	medication	sulfacetamide / sulfur	Avar|Plexion|Sumaxin|Rosula|Sumadan Wash|BP 10-Wash|BP Cleansing Wash|Rosanil|Zencia Wash|Clenia	{"tty":"MIN"}
RxNorm	10831	medication	sulfamethoxazole / trimethoprim	Bactrim|Sulfatrim|co-trimoxazole	{"category":"medication","tty":"MIN"}
RxNorm	9524	medication	sulfasalazine	Azulfidine|sulfasalazin	{"tty":"IN","atc":["A07EC01"]}
RxNorm	10223	medication	sulfur	Sulfo-Lo|Sulpho-Lac|Sulfoam|Liquimat	{"tty":"IN"}
RxNorm	10237	medication	sulindac		{"tty":"IN"}
RxNorm	37418	medication	sumatriptan	Imitrex|Tosymra|Zembrace|Onzetra	{"tty":"IN"}
RxNorm	357977	medication	sunitinib	Sutent	{"tty":"IN","atc":["L01XE04"]}
RxNorm	1547099	medication	suvorexant	Belsomra	{"tty":"IN"}
RxNorm	42316	medication	tacrolimus	Prograf|Astagraf|Envarsus|Protopic	{"tty":"IN","atc":["D11AH01","L04AD02"]}
RxNorm	358263	medication	tadalafil	Cialis|Adcirca|Alyq|Tadliq	{"tty":"IN"}
RxNorm	1545063	medication	tafamidis	Vyndamax|Vyndaqel	{"tty":"IN"}
RxNorm	2054023	medication	tafenoquine	Arakoda|Kodatef|Krintafel	{"tty":"IN"}
RxNorm	1244607	medication	tafluprost	Zioptan	{"tty":"IN"}
RxNorm	2099704	medication	talazoparib	Talzenna	{"tty":"IN"}
RxNorm	10323	medication	talc	Steritalc|Sclerosol	{"tty":"IN"}
RxNorm	10324	medication	tamoxifen	Soltamox	{"tty":"IN","atc":["L02BA01"]}
RxNorm	77492	medication	tamsulosin	Flomax	{"tty":"IN","atc":["G04CA02"]}
RxNorm	787390	medication	tapentadol	Nucynta	{"tty":"IN"}
RxNorm	1543173	medication	tavaborole	Kerydin	{"tty":"IN"}
RxNorm	83947	medication	tazarotene	Tazorac|Arazlo|Fabior	{"tty":"IN"}
RxNorm	1540825	medication	tedizolid	Sivextro	{"tty":"IN"}
RxNorm	73494	medication	telmisartan	Micardis	{"tty":"IN"}
RxNorm	10355	medication	temazepam	Restoril	{"tty":"IN"}
RxNorm	37776	medication	temozolomide	Temodar	{"tty":"IN"}
RxNorm	657797	medication	temsirolimus	Torisel	{"tty":"IN"}
RxNorm	2199674	medication	tenapanor	Xphozah|Ibsrela	{"tty":"IN"}
RxNorm	259280	medication	tenecteplase	Tnkase	{"tty":"IN"}
RxNorm	300195	medication	tenofovir disoproxil	Viread	{"tty":"IN"}
RxNorm	37798	medication	terazosin	Tezruly	{"tty":"IN"}
RxNorm	37801	medication	terbinafine	Lamisil|Silka Cream	{"tty":"IN","atc":["D01AE15","D01BA02"]}
RxNorm	10368	medication	terbutaline		{"tty":"IN"}
RxNorm	37806	medication	terconazole		{"tty":"IN"}
RxNorm	1310520	medication	teriflunomide	Aubagio	{"tty":"IN"}
RxNorm	32915	medication	teriparatide	Yorvipath|Forteo|Bonsity	{"tty":"IN"}
RxNorm	10379	medication	testosterone	Xyosted|Androgel|Depo-testosterone|Kyzatrex|Vogelxo|Jatenzo|Androderm|Testopel|Azmiro|Testim	{"tty":"IN"}
RxNorm	10390	medication	tetrabenazine	Xenazine	{"tty":"IN","atc":["N07XX06"]}
RxNorm	10391	medication	tetracaine	Altacaine|Pontocaine|Tetcaine	{"tty":"IN"}
RxNorm	10395	medication	tetracycline	Viabecline	{"tty":"IN"}
RxNorm	37935	medication	tetrahydrozoline	Visine|Altazine|Optigene	{"tty":"IN"}
RxNorm	2587789	medication	tezepelumab	Tezspire	{"tty":"IN"}
RxNorm	10432	medication	thalidomide	Thalomid	{"tty":"IN"}
RxNorm	10438	medication	theophylline	Theo-24|Elixophyllin	{"tty":"IN"}
RxNorm	10454	medication	thiamine		{"tty":"IN"}
RxNorm	10502	medication	thioridazine		{"tty":"IN","atc":["N05AC02"]}
RxNorm	10473	medication	thiotepa	Tepadina|Tepylute	{"tty":"IN"}
RxNorm	10510	medication	thiothixene		{"tty":"IN"}
RxNorm	10528	medication	thrombin	Recothrom|Thrombin-JMI	{"tty":"IN"}
RxNorm	10572	medication	thyroid (USP)	NP Thyroid|Armour Thyroid|Nature-Throid|Renthyroid|WP Thyroid|Westhroid|Adthyza|Niva Thyroid	{"tty":"IN"}
RxNorm	31914	medication	tiagabine	Gabitril	{"tty":"IN"}
RxNorm	1116632	medication	ticagrelor	Brilinta	{"tty":"IN"}
RxNorm	384455	medication	tigecycline	Tygacil	{"tty":"IN"}
RxNorm	2053436	medication	tildrakizumab	Ilumya	{"tty":"IN"}
RxNorm	10600	medication	timolol	Timoptic|Betimol|Istalol	{"tty":"IN","atc":["C07AA06","S01ED01"]}
RxNorm	851994	medication	Timothy grass pollen extract	Grastek	{"tty":"IN"}
RxNorm	10612	medication	tinidazole	Tindamax	{"tty":"IN"}
RxNorm	38298	medication	tioconazole	Monistat Simple Therapy|Vagistat-1	{"tty":"IN"}
RxNorm	6765	medication	tiopronin	Thiola|Venxxiva	{"tty":"IN"}
RxNorm	69120	medication	tiotropium	Spiriva	{"tty":"IN"}
RxNorm	73137	medication	tirofiban	Aggrastat	{"tty":"IN"}
RxNorm	2601723	medication	tirzepatide	Zepbound|Mounjaro	{"tty":"IN"}
RxNorm	57258	medication	tizanidine	Zanaflex|Ontralfy	{"tty":"IN"}
RxNorm	10627	medication	tobramycin	Tobrex|Tobi|Bethkis|Kitabis	{"tty":"IN"}
RxNorm	612865	medication	tocilizumab	Avtozma|Actemra|Tyenne|Tofidence	{"tty":"IN"}
RxNorm	1357536	medication	tofacitinib	Xeljanz	{"tty":"IN"}
RxNorm	10636	medication	tolmetin	Tolectin 600	{"tty":"IN"}
RxNorm	10637	medication	tolnaftate	Tinactin|Lamisil Defense|Absorbine Jr. Antifungal|Fungi-Guard|Tritolnacide|Blis-To-Sol|Clarus|Fungoid-D|Mycocide NS|Tinaderm	{"tty":"IN"}
RxNorm	119565	medication	tolterodine	Detrol	{"tty":"IN","atc":["G04BD07"]}
RxNorm	358257	medication	tolvaptan	Jynarque|Samsca	{"tty":"IN"}
RxNorm	38404	medication	topiramate	Topamax|Trokendi|Qudexy|Eprontia	{"tty":"IN"}
RxNorm	57308	medication	topotecan	Hycamtin	{"tty":"IN"}
RxNorm	38409	medication	toremifene	Fareston	{"tty":"IN"}
RxNorm	38413	medication	torsemide	Soaanz|torasemide	{"tty":"IN"}
RxNorm	2589225	medication	tralokinumab	Adbry	{"tty":"IN"}
RxNorm	10689	medication	tramadol	Ultram|ConZip|Qdolo	{"tty":"IN","atc":["N02AX02"]}
RxNorm	1425099	medication	trametinib	Mekinist	{"tty":"IN"}
RxNorm	38454	medication	trandolapril		{"tty":"IN"}
RxNorm	10691	medication	tranexamic acid	Cyklokapron|Lysteda|tranexamsäure|acide tranexamique	{"tty":"IN"}
RxNorm	10734	medication	tranylcypromine	Parnate	{"tty":"IN"}
RxNorm	224905	medication	trastuzumab	Ontruzant|Ogivri|Kanjinti|Herzuma|Trazimera|KADCYLA|Hercessi|Herceptin|Enhertu	{"tty":"IN"}
RxNorm	283809	medication	travoprost	Travatan|iDose	{"tty":"IN"}
RxNorm	10737	medication	trazodone	Raldesy	{"tty":"IN"}
RxNorm	343048	medication	treprostinil	Tyvaso|Orenitram|Remodulin|Yutrepia	{"tty":"IN"}
RxNorm	10753	medication	tretinoin	Retin-A|Altreno|Renova|Avita|Refissa|Tretin X|Atralin|Vesanoid	{"tty":"IN"}
RxNorm	10759	medication	triamcinolone	Kenalog|Nasacort|Triderm|Xipere|Zilretta|Triesence|Trianex|Oralone|Aller-Cort|Tritocin	{"tty":"IN","atc":["A01AC01","C05AA12","D07AB09","D07XB02","H02AB08","R01AD11","R03BA06","S01BA05"]}
RxNorm	10763	medication	triamterene	Dyrenium	{"tty":"IN"}
RxNorm	10767	medication	triazolam	Halcion	{"tty":"IN"}
RxNorm	618564	medication	trichloroacetate	Tri-Chlor|Trichlor Fresh Pak	{"tty":"IN"}
RxNorm	10798	medication	trientine	Clovique|Cuvrior|Syprine	{"tty":"IN"}
RxNorm	10800	medication	trifluoperazine		{"tty":"IN"}
RxNorm	10811	medication	trihexyphenidyl		{"tty":"IN"}
RxNorm	38685	medication	trimethobenzamide	Tigan	{"tty":"IN"}
RxNorm	10829	medication	trimethoprim	Primsol	{"tty":"IN"}
RxNorm	10834	medication	trimipramine		{"tty":"IN","atc":["N06AA06"]}
RxNorm	10849	medication	triprolidine	Flonase Nighttime|Pediaclear Childrens	{"tty":"IN"}
RxNorm	38782	medication	triptorelin	Trelstar|Triptodur	{"tty":"IN"}
RxNorm	38866	medication	trolamine salicylate	Aspercreme|Myoflex|Mobisyl|Sportscreme|Asper-Flex|Tru-micin	{"tty":"IN"}
RxNorm	10869	medication	tropicamide	Mydriacyl	{"tty":"IN"}
RxNorm	236778	medication	trospium		{"tty":"IN"}
RxNorm	21406	medication	ubidecarenone	LiQsorb|Q-Sorb Co Q-10|QuinZyme	{"tty":"IN"}
RxNorm	39085	medication	ubiquinol	Active Q	{"tty":"IN"}
RxNorm	2268216	medication	ubrogepant	Ubrelvy	{"tty":"IN"}
RxNorm	314881	medication	undecylenate	Fungi-Nail|Tineacide Antifungal|Tripenicol|Elon Dual Defense|FungiCure Maximum Strength|Blis-To-Sol Powder	{"tty":"IN"}
RxNorm	2196092	medication	upadacitinib	Rinvoq	{"tty":"IN"}
RxNorm	11002	medication	urea	Uramaxin|Rea-Lo|Nutraplus|Hydro 40|Carmol|Gormel|Aqua Care|Aquaphilic with Urea|Hydro 35|Utopic	{"tty":"IN"}
RxNorm	1665222	medication	uridine triacetate	Vistogard|Xuriden	{"tty":"IN"}
RxNorm	62427	medication	ursodeoxycholate	Reltone|Urso Forte|Urso|ursodeoxycholic acid|Ursodesoxycholsäure|acide ursodésoxycholique	{"tty":"IN"}
RxNorm	847083	medication	ustekinumab	Pyzchiva|Wezlana|Stelara|Imuldosa|Yesintek|Selarsdi|Otulfi|Steqeyma	{"tty":"IN"}
RxNorm	1668221	medication	vaccinia virus	Jynneos	{"tty":"IN"}
RxNorm	73645	medication	valacyclovir	Valtrex	{"tty":"IN"}
RxNorm	1918219	medication	valbenazine	Ingrezza	{"tty":"IN"}
RxNorm	275891	medication	valganciclovir	Valcyte	{"tty":"IN"}
RxNorm	40254	medication	valproate	Depakote|Valproinsäure|acide valproïque|valproic acid|ácido valproico|sodium valproate|divalproex	{"tty":"IN"}
RxNorm	69749	medication	valsartan	Diovan	{"tty":"IN"}
RxNorm	11124	medication	vancomycin	Firvanq|Vancocin	{"tty":"IN"}
RxNorm	306674	medication	vardenafil	Levitra|Staxyn	{"tty":"IN"}
RxNorm	591622	medication	varenicline	Chantix|Tyrvaya	{"tty":"IN"}
RxNorm	1986821	medication	varicella zoster virus glycoprotein E	Shingrix	{"tty":"IN"}
RxNorm	11149	medication	vasopressin (USP)	Vasostrict	{"tty":"IN"}
RxNorm	71535	medication	vecuronium		{"tty":"IN"}
RxNorm	1747556	medication	venetoclax	Venclexta	{"tty":"IN"}
RxNorm	39786	medication	venlafaxine	Effexor	{"tty":"IN","atc":["N06AX16"]}
RxNorm	11170	medication	verapamil	Verelan|Calan|Isoptin	{"tty":"IN"}
RxNorm	2475830	medication	vericiguat	Verquvo	{"tty":"IN"}
RxNorm	14851	medication	vigabatrin	Vigadrone|Sabril|Vigpoder|Vigafyde	{"tty":"IN"}
RxNorm	1086769	medication	vilazodone	Viibryd	{"tty":"IN"}
RxNorm	11196	medication	viloxazine	Qelbree	{"tty":"IN"}
RxNorm	11202	medication	vincristine	Vincasar|Marqibo	{"tty":"IN"}
RxNorm	39541	medication	vinorelbine	Navelbine	{"tty":"IN"}
RxNorm	11246	medication	vitamin A	Aquasol A|retinol	{"tty":"IN"}
RxNorm	11248	medication	vitamin B12	Dodex|Nascobal|cianocobalamina|cyanocobalamin	{"tty":"IN"}
RxNorm	42954	medication	vitamin B6		{"tty":"IN"}
RxNorm	11256	medication	vitamin E	Aquasol E	{"tty":"IN"}
RxNorm	8308	medication	vitamin K1	Mephyton|phytomenadione	{"tty":"IN"}
RxNorm	1537034	medication	vorapaxar	Zontivity	{"tty":"IN"}
RxNorm	121243	medication	voriconazole	Vfend	{"tty":"IN","atc":["J02AC03"]}
RxNorm	1455099	medication	vortioxetine	Trintellix	{"tty":"IN"}
RxNorm	11289	medication	warfarin	Jantoven	{"tty":"IN","atc":["B01AA03"]}
RxNorm	11295	medication	water	Eye Stream	{"tty":"IN"}
RxNorm	637366	medication	wheat dextrin	Benefiber	{"tty":"IN"}
RxNorm	89821	medication	witch hazel	Tucks|A.E.R. Witch Hazel	{"tty":"IN"}
RxNorm	114970	medication	zafirlukast	Accolate	{"tty":"IN"}
RxNorm	74667	medication	zaleplon		{"tty":"IN"}
RxNorm	11413	medication	zidovudine	Retrovir	{"tty":"IN"}
RxNorm	40575	medication	zileuton	Zyflo	{"tty":"IN"}
RxNorm	58295	medication	zinc acetate	Galzin|Derma Gran Spray|Wilzin	{"tty":"IN"}
RxNorm	11423	medication	zinc oxide	Desitin|Balmex|Dr. Smith's Diaper Rash|Triple Paste|Aquaphor Diaper Rash|PeriGuard|Dynashield ZO|Flanders|Critic-Aid Skin|Z-Bum	{"tty":"IN"}
RxNorm	39952	medication	zinc pyrithione	Head & Shoulders|Dermazinc|Zincon|DHS Zinc|Selsun Blue Sensitive Scalp|Theraplex Z|Free and Clear	{"tty":"IN"}
RxNorm	39954	medication	zinc sulfate	Orazinc	{"tty":"IN"}
RxNorm	115698	medication	ziprasidone	Geodon	{"tty":"IN"}
RxNorm	77655	medication	zoledronic acid	Reclast	{"tty":"IN"}
RxNorm	135775	medication	zolmitriptan	Zomig	{"tty":"IN"}
RxNorm	39993	medication	zolpidem	Ambien|Edluar|Zolpimist	{"tty":"IN"}
RxNorm	39998	medication	zonisamide	Zonegran|Zonisade	{"tty":"IN"}
CVX	01	immunization	DTP	diphtheria, tetanus toxoids and pertussis vaccine|DPT|DTwP|DwPT|diphtheria tetanus pertussis	{"status":"Inactive","group":"DTAP"}
CVX	02	immunization	OPV, trivalent	trivalent poliovirus vaccine, live, oral|ORIMUNE	{"status":"Inactive","group":"POLIO"}
CVX	03	immunization	MMR	measles, mumps and rubella virus vaccine|M-M-R II|Priorix|measles mumps rubella|Masern Mumps Röteln|MMR Masern Mumps Röteln|rougeole oreillons rubéole|ROR|sarampión rubéola parotiditis|triple vírica|triple viral|triple viral SRP|SRP|morbillo parotite rosolia|sarampo caxumba rubéola|tríplice viral|tripla viral|MFR|MPR|BMR|MMRVaxPro|M-M-RVaxPro|bof mazelen rodehond|mässling påssjuka röda hund|mæslinger fåresyge røde hunde|VASPR|VASPR sarampo parotidite rubéola	{"status":"Active","group":"MMR"}
CVX	04	immunization	M/R	measles and rubella virus vaccine|MR|measles rubella	{"status":"Inactive","group":"MMR"}
CVX	05	immunization	measles	measles virus vaccine|ATTENUVAX|Masern|mazelen|mässling	{"status":"Inactive","group":"MMR"}
CVX	06	immunization	rubella	rubella virus vaccine|MERUVAX II|Röteln|rodehond|röda hund	{"status":"Inactive","group":"MMR"}
CVX	07	immunization	mumps	mumps virus vaccine|MUMPSVAX	{"status":"Inactive","group":"MMR"}
CVX	08	immunization	Hep B, adolescent or pediatric	hepatitis B vaccine, pediatric or pediatric/adolescent dosage|ENGERIX B-PEDS|RECOMBIVAX-PEDS|Hepatitis B pediatric|HepB pediatric|HepB pediatric adolescent	{"status":"Active","group":"HepB"}
CVX	09	immunization	Td (adult), 2 Lf tetanus toxoid, preservative free, adsorbed	tetanus and diphtheria toxoids, adsorbed, preservative free, for adult use (2 Lf of tetanus toxoid and 2 Lf of diphtheria toxoid)|Td, adsorbed|TDVAX	{"status":"Active","group":"Td"}
CVX	10	immunization	IPV	poliovirus vaccine, inactivated|IPOL|inactivated polio|inactivated poliovirus	{"status":"Active","group":"POLIO"}
CVX	11	immunization	pertussis	pertussis vaccine	{"status":"Inactive"}
CVX	12	immunization	diphtheria antitoxin		{"status":"Active"}
CVX	13	immunization	TIG	tetanus immune globulin	{"status":"Active"}
CVX	14	immunization	IG, unspecified formulation	immune globulin, unspecified formulation	{"status":"Inactive"}
CVX	15	immunization	influenza, split (incl. purified surface antigen)	influenza virus vaccine, split virus (incl. purified surface antigen)-retired CODE	{"status":"Inactive","group":"FLU"}
CVX	16	immunization	influenza, whole	influenza virus vaccine, whole virus	{"status":"Inactive","group":"FLU"}
CVX	17	immunization	Hib, unspecified formulation	Haemophilus influenzae type b vaccine, conjugate unspecified formulation|Hib	{"status":"Inactive","group":"HIB"}
CVX	18	immunization	rabies, intramuscular injection	rabies vaccine, for intramuscular injection RETIRED CODE|Imovax|RabAvert	{"status":"Inactive","group":"RABIES"}
CVX	19	immunization	BCG	Bacillus Calmette-Guerin vaccine|MYCOBAX|TICE BCG|tuberculosis|Tuberkulose|tuberculose	{"status":"Active","group":"BCG"}
CVX	20	immunization	DTaP	diphtheria, tetanus toxoids and acellular pertussis vaccine|ACEL-IMUNE|CERTIVA|INFANRIX|TRIPEDIA|diphtheria tetanus pertussis DTaP	{"status":"Active","group":"DTAP"}
CVX	21	immunization	varicella	varicella virus vaccine|VARIVAX|chickenpox|VAR|Varizellen|Windpocken|varicelle|varicela|Varilrix|waterpokken|vattkoppor|vandkopper	{"status":"Active","group":"VARICELLA"}
CVX	22	immunization	DTP-Hib	DTP-Haemophilus influenzae type b conjugate vaccine|TETRAMUNE	{"status":"Inactive","group":"DTAP|HIB"}
CVX	23	immunization	plague	plague vaccine	{"status":"Inactive","group":"Plague"}
CVX	24	immunization	Anthrax, pre-exposure prophylaxis, post-exposure prophylaxis	Anthrax vaccine, adsorbed, pre-exposure and post-exposure prophylaxis|BIOTHRAX	{"status":"Active","group":"ANTHRAX"}
CVX	25	immunization	typhoid, oral	typhoid vaccine, live, oral|Vivotif|VIVOTIF BERNA|Vivotif- BN	{"status":"Active","group":"TYPHOID"}
CVX	26	immunization	cholera, unspecified formulation	cholera vaccine, unspecified formulation|Cholera	{"status":"Inactive","group":"cholera"}
CVX	27	immunization	botulinum antitoxin		{"status":"Active"}
CVX	28	immunization	DT (pediatric)	diphtheria and tetanus toxoids, adsorbed for pediatric use|DT(GENERIC)|DT	{"status":"Inactive","group":"DTAP"}
CVX	29	immunization	CMVIG	cytomegalovirus immune globulin, intravenous	{"status":"Active"}
CVX	30	immunization	HBIG	hepatitis B immune globulin	{"status":"Active"}
CVX	31	immunization	Hep A, pediatric, unspecified formulation	hepatitis A vaccine, pediatric dosage, unspecified formulation|Havrix 720 Junior|HepA pediatric	{"status":"Inactive","group":"HepA"}
CVX	32	immunization	meningococcal MPSV4	meningococcal polysaccharide vaccine (MPSV4)|MENOMUNE	{"status":"Inactive","group":"MENING"}
CVX	33	immunization	pneumococcal polysaccharide PPV23	pneumococcal polysaccharide vaccine, 23 valent|PNEUMOVAX 23|PPSV23|PPV23|Pneumococcal polysaccharide 23|Pneumocócica 23	{"status":"Active","group":"PneumoPPV"}
CVX	34	immunization	RIG	rabies immune globulin	{"status":"Active"}
CVX	35	immunization	tetanus toxoid, adsorbed	TETANUS TOXOID (GENERIC)	{"status":"Inactive","group":"Td"}
CVX	36	immunization	VZIG	varicella zoster immune globulin	{"status":"Active"}
CVX	37	immunization	yellow fever live	yellow fever vaccine live|YF-VAX	{"status":"Active","group":"YELLOWFEVER"}
CVX	38	immunization	rubella/mumps	rubella and mumps virus vaccine|BIAVAX II	{"status":"Inactive","group":"MMR"}
CVX	39	immunization	Japanese encephalitis SC	Japanese Encephalitis Vaccine SC|JE-VAX	{"status":"Inactive","group":"Japanese encephalitis"}
CVX	40	immunization	rabies, intradermal injection	rabies vaccine, for intradermal injection|IMOVAX ID	{"status":"Inactive","group":"RABIES"}
CVX	41	immunization	typhoid, parenteral	typhoid vaccine, parenteral, other than acetone-killed, dried	{"status":"Inactive","group":"TYPHOID"}
CVX	42	immunization	Hep B, adolescent/high risk infant	hepatitis B vaccine, adolescent/high risk infant dosage	{"status":"Inactive","group":"HepB"}
CVX	43	immunization	Hep B, adult	hepatitis B vaccine, adult dosage|ENGERIX-B-ADULT|RECOMBIVAX-ADULT|Hepatitis B adult	{"status":"Active","group":"HepB"}
CVX	44	immunization	Hep B, high-dosage, dialysis or IC	Hepatitis B vaccine (Hep B), high-dosage, dialysis or immunocompromised patient|ENGERIX-B-ADULT|RECOMBIVAX-DIALYSIS	{"status":"Active","group":"HepB"}
CVX	45	immunization	Hep B, unspecified formulation	hepatitis B vaccine, unspecified formulation|hepatitis B|HBV|hépatite B|hepatite B|epatite B|HepB|Hep B|hepatit B|hepatitt B	{"status":"Inactive","group":"HepB"}
CVX	46	immunization	Hib (PRP-D)	Haemophilus influenzae type b vaccine, PRP-D conjugate|PROHIBIT	{"status":"Inactive","group":"HIB"}
CVX	47	immunization	Hib (HbOC)	Haemophilus influenzae type b vaccine, HbOC conjugate|HIBTITER	{"status":"Inactive","group":"HIB"}
CVX	48	immunization	Hib (PRP-T)	Haemophilus influenzae type b vaccine, PRP-T conjugate|ACTHIB|HIBERIX|OMNIHIB	{"status":"Active","group":"HIB"}
CVX	49	immunization	Hib (PRP-OMP)	Haemophilus influenzae type b vaccine, PRP-OMP conjugate|PEDVAXHIB	{"status":"Active","group":"HIB"}
CVX	50	immunization	DTaP-Hib	DTaP-Haemophilus influenzae type b conjugate vaccine|TRIHIBIT	{"status":"Inactive","group":"DTAP|HIB"}
CVX	51	immunization	Hib-Hep B	Haemophilus influenzae type b conjugate and Hepatitis B vaccine|COMVAX	{"status":"Inactive","group":"HIB|HepB"}
CVX	52	immunization	Hep A, adult	hepatitis A vaccine, adult dosage|HAVRIX-ADULT|VAQTA-ADULT|Havrix 1440|Hepatitis A adult	{"status":"Active","group":"HepA"}
CVX	53	immunization	typhoid, parenteral, AKD (U.S. military)	typhoid vaccine, parenteral, acetone-killed, dried (U.S. military)|TYPHOID-AKD	{"status":"Inactive","group":"TYPHOID"}
CVX	54	immunization	adenovirus, type 4	adenovirus vaccine, type 4, live, oral	{"status":"Inactive","group":"ADENO"}
CVX	55	immunization	adenovirus, type 7	adenovirus vaccine, type 7, live, oral	{"status":"Inactive","group":"ADENO"}
CVX	56	immunization	dengue fever tetravalent	dengue fever vaccine, tetravalent|DENGVAXIA	{"status":"Active","group":"DENGUE"}
CVX	57	immunization	hantavirus	hantavirus vaccine	{"status":"Never Active"}
CVX	58	immunization	Hep C	hepatitis C vaccine	{"status":"Never Active"}
CVX	59	immunization	Hep E	hepatitis E vaccine	{"status":"Never Active"}
CVX	60	immunization	herpes simplex 2	herpes simplex virus, type 2 vaccine	{"status":"Never Active"}
CVX	61	immunization	HIV	human immunodeficiency virus vaccine	{"status":"Never Active"}
CVX	62	immunization	HPV, quadrivalent	human papilloma virus vaccine, quadrivalent|GARDASIL	{"status":"Active","group":"HPV"}
CVX	63	immunization	Junin virus	Junin virus vaccine	{"status":"Never Active"}
CVX	64	immunization	leishmaniasis	leishmaniasis vaccine	{"status":"Never Active"}
CVX	65	immunization	leprosy	leprosy vaccine	{"status":"Never Active"}
CVX	66	immunization	Lyme disease	Lyme disease vaccine	{"status":"Inactive","group":"Lyme disease"}
CVX	67	immunization	malaria	malaria vaccine	{"status":"Never Active"}
CVX	68	immunization	melanoma	melanoma vaccine	{"status":"Never Active"}
CVX	69	immunization	parainfluenza-3	parainfluenza-3 virus vaccine	{"status":"Inactive"}
CVX	70	immunization	Q fever	Q fever vaccine	{"status":"Never Active"}
CVX	71	immunization	RSV-IGIV	respiratory syncytial virus immune globulin, intravenous	{"status":"Inactive"}
CVX	72	immunization	rheumatic fever	rheumatic fever vaccine	{"status":"Never Active"}
CVX	73	immunization	Rift Valley fever	Rift Valley fever vaccine	{"status":"Never Active"}
CVX	74	immunization	rotavirus, tetravalent	rotavirus, live, tetravalent vaccine	{"status":"Inactive","group":"ROTAVIRUS"}
CVX	75	immunization	Vaccinia (smallpox, monkeypox), live	Vaccinia (smallpox, monkeypox) vaccine, live|ACAM2000|DRYVAX	{"status":"Active","group":"Orthopoxvirus"}
CVX	76	immunization	Staphylococcus bacterio lysate	Staphylococcus bacteriophage lysate	{"status":"Inactive"}
CVX	77	immunization	Tick-borne encephalitis vaccine (non-US)		{"status":"Non-US","group":"Tick-borne encephalitis"}
CVX	78	immunization	tularemia vaccine		{"status":"Inactive"}
CVX	79	immunization	vaccinia immune globulin		{"status":"Active"}
CVX	80	immunization	VEE, live	Venezuelan equine encephalitis, live, attenuated	{"status":"Inactive","group":"VEE"}
CVX	81	immunization	VEE, inactivated	Venezuelan equine encephalitis, inactivated	{"status":"Inactive","group":"VEE"}
CVX	82	immunization	adenovirus, unspecified formulation	adenovirus vaccine, unspecified formulation	{"status":"Inactive","group":"ADENO"}
CVX	83	immunization	Hep A, ped/adol, 2 dose	hepatitis A vaccine, pediatric/adolescent dosage, 2 dose schedule|HAVRIX-PEDS|VAQTA-PEDS	{"status":"Active","group":"HepA"}
CVX	84	immunization	Hep A, ped/adol, 3 dose	hepatitis A vaccine, pediatric/adolescent dosage, 3 dose schedule	{"status":"Inactive","group":"HepA"}
CVX	85	immunization	Hep A, unspecified formulation	hepatitis A vaccine, unspecified formulation|hepatitis A|hépatite A|hepatite A|epatite A|HepA|Hep A|Avaxim|hepatit A|hepatitt A	{"status":"Inactive","group":"HepA"}
CVX	86	immunization	IG	immune globulin, intramuscular	{"status":"Active"}
CVX	87	immunization	IGIV	immune globulin, intravenous	{"status":"Active"}
CVX	88	immunization	influenza, unspecified formulation	influenza virus vaccine, unspecified formulation|influenza|flu|flu shot|seasonal influenza|grippe|gripe|antigripal|antigrippale|influenza inactivated|IIV|IIV4|flu jab|Flu vaccine|Vaxigrip|Influvac|Influvac Tetra|Vaxigrip Tetra|VaxigripTetra|influensa|griep	{"status":"Inactive","group":"FLU"}
CVX	89	immunization	polio, unspecified formulation	poliovirus vaccine, unspecified formulation|polio|Poliomyelitis|Kinderlähmung|poliomyélite|poliomielitis|poliomielite|Polio IPV OPV|IPV OPV	{"status":"Inactive","group":"POLIO"}
CVX	90	immunization	rabies, unspecified formulation	rabies vaccine, unspecified formulation|rabies|Tollwut|rage|rabia|rabbia|hondsdolheid	{"status":"Inactive","group":"RABIES"}
CVX	91	immunization	typhoid, unspecified formulation	typhoid vaccine, unspecified formulation|typhoid|Typhus|fièvre typhoïde|buiktyfus	{"status":"Inactive","group":"TYPHOID"}
CVX	92	immunization	VEE, unspecified formulation	Venezuelan equine encephalitis vaccine, unspecified formulation	{"status":"Inactive","group":"VEE"}
CVX	93	immunization	RSV-MAb	respiratory syncytial virus monoclonal antibody (palivizumab), intramuscular	{"status":"Active"}
CVX	94	immunization	MMRV	measles, mumps, rubella, and varicella virus vaccine|PROQUAD|Tetra viral|tetravírica|MMR-V|Priorix-Tetra	{"status":"Active","group":"MMR|VARICELLA"}
CVX	95	immunization	TST-OT tine test	tuberculin skin test; old tuberculin, multipuncture device	{"status":"Inactive"}
CVX	96	immunization	TST-PPD intradermal	tuberculin skin test; purified protein derivative solution, intradermal	{"status":"Inactive"}
CVX	97	immunization	TST-PPD tine test	tuberculin skin test; purified protein derivative, multipuncture device	{"status":"Inactive"}
CVX	98	immunization	TST, unspecified formulation	tuberculin skin test; unspecified formulation	{"status":"Inactive"}
CVX	100	immunization	pneumococcal conjugate PCV 7	pneumococcal conjugate vaccine, 7 valent|PREVNAR 7|PCV7	{"status":"Inactive","group":"PneumoPCV"}
CVX	101	immunization	typhoid, ViCPs	typhoid Vi capsular polysaccharide vaccine|TYPHIM VI|typhoid Vi	{"status":"Active","group":"TYPHOID"}
CVX	102	immunization	DTP-Hib-Hep B	DTP- Haemophilus influenzae type b conjugate and hepatitis b vaccine	{"status":"Non-US","group":"DTAP|HIB|HepB"}
CVX	103	immunization	meningococcal C conjugate	meningococcal C conjugate vaccine|Meningococcal C|MenC|Meningokokken C|méningocoque C|Meningocócica C|meningococo C|Menjugate|Meningitec|NeisVac-C|NeisVac|meningitis C|Meningococco C	{"status":"Inactive","group":"MENING"}
CVX	104	immunization	Hep A-Hep B	hepatitis A and hepatitis B vaccine|TWINRIX|HAHB|Hepatitis A B|Hepatitis A und B|hepatit A B	{"status":"Active","group":"HepA|HepB"}
CVX	105	immunization	vaccinia (smallpox) diluted	vaccinia (smallpox) vaccine, diluted	{"status":"Inactive","group":"Orthopoxvirus"}
CVX	106	immunization	DTaP, 5 pertussis antigens	diphtheria, tetanus toxoids and acellular pertussis vaccine, 5 pertussis antigens|DAPTACEL	{"status":"Active","group":"DTAP"}
CVX	107	immunization	DTaP, unspecified formulation	diphtheria, tetanus toxoids and acellular pertussis vaccine, unspecified formulation	{"status":"Inactive","group":"DTAP"}
CVX	108	immunization	meningococcal ACWY, unspecified formulation	meningococcal ACWY vaccine, unspecified formulation|Meningococcal ACWY|MenACWY|Meningokokken ACWY|meningococo ACWY|meningocócica ACWY|méningocoque ACWY|Meningococcal MenACWY|meningokocker ACWY|meningitis ACWY	{"status":"Inactive","group":"MENING"}
CVX	109	immunization	pneumococcal, unspecified formulation	pneumococcal vaccine, unspecified formulation|pneumococcal|Pneumokokken|pneumocoque|neumococo|pneumococco|pneumocócica|pneumokocker	{"status":"Inactive","group":"PneumoPCV|PneumoPPV"}
CVX	110	immunization	DTaP-Hep B-IPV	DTaP-hepatitis B and poliovirus vaccine|PEDIARIX|Infanrix Penta	{"status":"Active","group":"DTAP|HepB|POLIO"}
CVX	111	immunization	Influenza, live, trivalent, intranasal, PF	Influenza, live, trivalent, intranasal, preservative free|FLUMIST|FluMist trivalent	{"status":"Active","group":"FLU"}
CVX	112	immunization	tetanus toxoid, unspecified formulation	tetanus|TT|tetanus toxoid|tétanos|tétano|tetano|Wundstarrkrampf|stelkramp|stivkrampe	{"status":"Inactive"}
CVX	113	immunization	Td (adult), 5 Lf tetanus toxoid, preservative free, adsorbed	tetanus and diphtheria toxoids, adsorbed, preservative free, for adult use (5 Lf of tetanus toxoid and 2 Lf of diphtheria toxoid)|DECAVAC|Tenivac	{"status":"Active","group":"Td"}
CVX	114	immunization	meningococcal MCV4P	meningococcal polysaccharide (groups A, C, Y and W-135) diphtheria toxoid conjugate vaccine (MCV4P)|MENACTRA	{"status":"Active","group":"MENING"}
CVX	115	immunization	Tdap	tetanus toxoid, reduced diphtheria toxoid, and acellular pertussis vaccine, adsorbed|ADACEL|BOOSTRIX|tetanus diphtheria pertussis Tdap	{"status":"Active","group":"TDAP"}
CVX	116	immunization	rotavirus, pentavalent	rotavirus, live, pentavalent vaccine|ROTATEQ|RV5|Rot-5	{"status":"Active","group":"ROTAVIRUS"}
CVX	117	immunization	VZIG (IND)	varicella zoster immune globulin (Investigational New Drug)	{"status":"Never Active"}
CVX	118	immunization	HPV, bivalent	human papilloma virus vaccine, bivalent|CERVARIX	{"status":"Inactive","group":"HPV"}
CVX	119	immunization	rotavirus, monovalent	rotavirus, live, monovalent vaccine|ROTARIX|RV1|Rot-1	{"status":"Active","group":"ROTAVIRUS"}
CVX	120	immunization	DTaP-Hib-IPV	diphtheria, tetanus toxoids and acellular pertussis vaccine, Haemophilus influenzae type b conjugate, and poliovirus vaccine, inactivated (DTaP-Hib-IPV)|PENTACEL|DTaP-IPV-Hib	{"status":"Active","group":"DTAP|HIB|POLIO"}
CVX	121	immunization	zoster live	zoster vaccine, live|ZOSTAVAX	{"status":"Inactive","group":"ZOSTER"}
CVX	122	immunization	rotavirus, unspecified formulation	rotavirus vaccine, unspecified formulation|rotavirus|Rotaviren|RV|Rotavírus|Rotavírus humano|Rota|Rot	{"status":"Inactive","group":"ROTAVIRUS"}
CVX	123	immunization	influenza, H5N1-1203	influenza virus vaccine, H5N1, A/Vietnam/1203/2004 (national stockpile)	{"status":"Inactive","group":"H5N1 flu"}
CVX	125	immunization	Novel Influenza-H1N1-09, nasal	Novel Influenza-H1N1-09, live virus for nasal administration	{"status":"Inactive","group":"H1N1 flu"}
CVX	126	immunization	Novel influenza-H1N1-09, preservative-free	Novel influenza-H1N1-09, preservative-free, injectable	{"status":"Inactive","group":"H1N1 flu"}
CVX	127	immunization	Novel influenza-H1N1-09	Novel influenza-H1N1-09, injectable	{"status":"Inactive","group":"H1N1 flu"}
CVX	128	immunization	Novel Influenza-H1N1-09, all formulations		{"status":"Inactive","group":"H1N1 flu"}
CVX	129	immunization	Japanese Encephalitis, unspecified formulation	Japanese Encephalitis vaccine, unspecified formulation|Japanese encephalitis|Japanische Enzephalitis|JE	{"status":"Inactive","group":"Japanese encephalitis"}
CVX	130	immunization	DTaP-IPV	Diphtheria, tetanus toxoids and acellular pertussis vaccine, and poliovirus vaccine, inactivated|KINRIX|Quadracel|Infanrix-IPV|Tetravac	{"status":"Active","group":"DTAP|POLIO"}
CVX	131	immunization	typhus, historical	Historical record of a typhus vaccination	{"status":"Inactive"}
CVX	132	immunization	DTaP-IPV-HIB-HEP B, historical	Historical diphtheria and tetanus toxoids and acellular pertussis, poliovirus, Haemophilus b conjugate and hepatitis B (recombinant) vaccine.	{"status":"Inactive","group":"DTAP|HIB|HepB|POLIO"}
CVX	133	immunization	Pneumococcal conjugate PCV 13	pneumococcal conjugate vaccine, 13 valent|PREVNAR 13|PCV13|Prevenar 13|Pneumococcal 13|Pneumocócica 13|neumococo 13	{"status":"Active","group":"PneumoPCV"}
CVX	134	immunization	Japanese Encephalitis IM	Japanese Encephalitis vaccine for intramuscular administration|Ixiaro	{"status":"Active","group":"Japanese encephalitis"}
CVX	135	immunization	Influenza, high-dose, trivalent, PF	Influenza, high-dose, split virus, trivalent, injectable, preservative free|Fluzone High-Dose trivalent, preservative free|FLUZONE-HIGH DOSE	{"status":"Active","group":"FLU"}
CVX	136	immunization	Meningococcal MCV4O	meningococcal oligosaccharide (groups A, C, Y and W-135) diphtheria toxoid conjugate vaccine (MCV4O)|Menveo	{"status":"Active","group":"MENING"}
CVX	137	immunization	HPV, unspecified formulation	HPV|human papillomavirus|papillomavirus humain|HPV Humane Papillomviren|Humane Papillomviren|virus del papiloma humano|VPH	{"status":"Inactive","group":"HPV"}
CVX	138	immunization	Td (adult)	tetanus and diphtheria toxoids, not adsorbed, for adult use	{"status":"Inactive","group":"Td"}
CVX	139	immunization	Td(adult) unspecified formulation	Td|Td adult|Tetanus Diphtherie|tetanus diphtheria	{"status":"Inactive","group":"Td"}
CVX	140	immunization	Influenza, split virus, trivalent, PF	Influenza, split virus, trivalent, injectable, preservative free|Afluria trivalent, preservative free|Afluria, preservative free|AGRIFLU|FLUARIX|Fluarix trivalent, preservative free|Flulaval trivalent, preservative free|Flulaval, preservative free|Fluvirin preservative free|FLUVIRIN-PRESERVATIVE FREE|Fluzone trivalent, preservative free|FLUZONE-PRESERVATIVE FREE|Influenza seasonal injectable preservative free	{"status":"Active","group":"FLU"}
CVX	141	immunization	Influenza, split virus, trivalent, preservative	Influenza, split virus, trivalent, injectable, contains preservative|Afluria|Afluria trivalent, with preservative|FLULAVAL|Fluvirin|FLUZONE|Fluzone trivalent, with preservative|Influenza seasonal injectable	{"status":"Active","group":"FLU"}
CVX	142	immunization	tetanus toxoid, not adsorbed		{"status":"Inactive"}
CVX	143	immunization	Adenovirus types 4 and 7	Adenovirus, type 4 and type 7, live, oral	{"status":"Active","group":"ADENO"}
CVX	144	immunization	influenza, seasonal, intradermal, preservative free	seasonal influenza, intradermal, preservative free|Fluzone, intradermal	{"status":"Inactive","group":"FLU"}
CVX	145	immunization	RSV-MAb (new)	respiratory syncytial virus monoclonal antibody (motavizumab), intramuscular	{"status":"Never Active"}
CVX	146	immunization	DTaP,IPV,Hib,HepB	Diphtheria and Tetanus Toxoids and Acellular Pertussis Adsorbed, Inactivated Poliovirus, Haemophilus b Conjugate (Meningococcal Protein Conjugate), and Hepatitis B (Recombinant) Vaccine.|VAXELIS|Hexavalent|DTaP-IPV-Hib-HepB|DTaP-HepB-IPV-Hib|Hexyon|Infanrix hexa|Hexacima|Hexaxim|6-in-1|Hexavalente	{"status":"Active","group":"DTAP|HIB|HepB|POLIO"}
CVX	147	immunization	meningococcal MCV4, unspecified formulation	Meningococcal, MCV4, unspecified conjugate formulation(groups A, C, Y and W-135)|MCV4|Nimenrix	{"status":"Inactive","group":"MENING"}
CVX	148	immunization	Meningococcal C/Y-HIB PRP	Meningococcal Groups C and Y and Haemophilus b Tetanus Toxoid Conjugate Vaccine|MENHIBRIX	{"status":"Inactive","group":"HIB|MENING"}
CVX	149	immunization	Influenza, live, quadrivalent, intranasal	Flumist quadrivalent	{"status":"Active","group":"FLU"}
CVX	150	immunization	Influenza, split virus, quadrivalent, PF	Influenza, split virus, quadrivalent, injectable, preservative free|Afluria quadrivalent, preservative free|Fluarix quadrivalent, preservative free|Flulaval quadrivalent, preservative free|Fluzone, quadrivalent, preservative free|Influenza injectable quadrivalent preservative free|Influenza quadrivalent preservative free	{"status":"Active","group":"FLU"}
CVX	151	immunization	influenza nasal, unspecified formulation		{"status":"Inactive","group":"FLU"}
CVX	152	immunization	Pneumococcal Conjugate, unspecified formulation	PCV|Pneumococcal conjugate|Prevenar|neumococo conjugada|neumocócica conjugada|Pneu-C|pneumokokken conjugaat|Pneumo-Conj	{"status":"Inactive","group":"PneumoPCV"}
CVX	153	immunization	Influenza, MDCK, trivalent, PF	Influenza, Madin Darby Canine Kidney, subunit, trivalent, injectable, preservative free|Flucelvax|Flucelvax trivalent, preservative free	{"status":"Active","group":"FLU"}
CVX	154	immunization	Hep A, IG	Hepatitis A immune globulin	{"status":"Never Active"}
CVX	155	immunization	Influenza, recombinant, trivalent, PF	Influenza, recombinant, trivalent, injectable, preservative free|Flublok|Flublok trivalent, preservative free	{"status":"Active","group":"FLU"}
CVX	156	immunization	Rho(D)-IG	Rho(D) Immune globulin- IV or IM	{"status":"Active"}
CVX	157	immunization	Rho(D) -IG IM	Rho(D) Immune globulin - IM	{"status":"Active"}
CVX	158	immunization	Influenza, split virus, quadrivalent, preservative	Influenza, split virus, quadrivalent, injectable, contains preservative|Afluria quadrivalent, with preservative|Flulaval quadrivalent|Fluzone, Quadrivalent|Influenza injectable quadrivalent	{"status":"Active","group":"FLU"}
CVX	159	immunization	Rho(D) - Unspecified formulation	Rho(D) Unspecified formulation	{"status":"Inactive"}
CVX	160	immunization	Influenza A monovalent (H5N1), ADJUVANTED-2013	Influenza A monovalent (H5N1), adjuvanted, National stockpile 2013|Influenza A (H5N1) -2013	{"status":"Active","group":"H5N1 flu"}
CVX	161	immunization	Influenza, injectable,quadrivalent, preservative free, pediatric	Afluria quadrivalent, preservative free, pediatric|Fluzone Quadrivalent, pediatric	{"status":"Active","group":"FLU"}
CVX	162	immunization	meningococcal B, recombinant	meningococcal B vaccine, fully recombinant|Trumenba	{"status":"Active","group":"MeningB"}
CVX	163	immunization	meningococcal B, OMV	meningococcal B vaccine, recombinant, OMV, adjuvanted|Bexsero	{"status":"Active","group":"MeningB"}
CVX	164	immunization	meningococcal B, unspecified	meningococcal B, unspecified formulation|Meningococcal B|MenB|Meningokokken B|meningococo B|meningocócica B|méningocoque B|meningokocker B|meningitis B|Meningococco B	{"status":"Inactive","group":"MeningB"}
CVX	165	immunization	HPV9	Human Papillomavirus 9-valent vaccine|Gardasil 9|HPV 9-valent	{"status":"Active","group":"HPV"}
CVX	166	immunization	influenza, intradermal, quadrivalent, preservative free	influenza, intradermal, quadrivalent, preservative free, injectable|Fluzone Quad Intradermal	{"status":"Inactive","group":"FLU"}
CVX	167	immunization	meningococcal, unknown serogroups	meningococcal vaccine of unknown formulation and unknown serogroups|Meningococcal	{"status":"Inactive"}
CVX	168	immunization	Influenza, adjuvanted, trivalent, PF	Influenza, adjuvanted, inactivated, trivalent, injectable, preservative free|Fluad|Fluad trivalent, preservative free	{"status":"Active","group":"FLU"}
CVX	169	immunization	Hep A, live attenuated	Hep A, live attenuated-IM	{"status":"Non-US"}
CVX	170	immunization	DTAP/IPV/HIB - non-US	non-US diphtheria, tetanus toxoids and acellular pertussis vaccine, Haemophilus influenzae type b conjugate, and poliovirus vaccine, inactivated (DTaP-Hib-IPV)|Infanrix-IPV+Hib|Pentavac|Pentaxim|Pediacel|Poliacel	{"status":"Non-US","group":"DTAP|HIB|POLIO"}
CVX	171	immunization	Influenza, MDCK, quadrivalent, PF	Influenza, Madin Darby Canine Kidney, subunit, quadrivalent, injectable, preservative free|Flucelvax quadrivalent, preservative free	{"status":"Active","group":"FLU"}
CVX	172	immunization	cholera, WC-rBS		{"status":"Non-US","group":"cholera"}
CVX	173	immunization	cholera, BivWC		{"status":"Non-US","group":"cholera"}
CVX	174	immunization	cholera, live attenuated	VAXCHORA	{"status":"Active","group":"cholera"}
CVX	175	immunization	Rabies - IM Diploid cell culture	Human Rabies vaccine from human diploid cell culture|IMOVAX	{"status":"Active","group":"RABIES"}
CVX	176	immunization	Rabies - IM fibroblast culture	Human rabies vaccine from Chicken fibroblast culture|RABAVERT	{"status":"Active","group":"RABIES"}
CVX	177	immunization	PCV10	pneumococcal conjugate vaccine, 10 valent|Synflorix|Pneumocócica 10|Pneumocócica 10 valente	{"status":"Non-US","group":"PneumoPCV"}
CVX	178	immunization	OPV bivalent	Non-US bivalent oral polio vaccine (types 1 and 3)|bOPV	{"status":"Non-US"}
CVX	179	immunization	OPV ,monovalent, unspecified	Non-US monovalent oral polio vaccine, unspecified formulation	{"status":"Non-US"}
CVX	180	immunization	tetanus immune globulin		{"status":"Inactive"}
CVX	181	immunization	anthrax immune globulin		{"status":"Active"}
CVX	182	immunization	OPV, Unspecified	Oral Polio Vaccine, Unspecified formulation|OPV|oral polio	{"status":"Inactive"}
CVX	183	immunization	Yellow fever vaccine live - alt	Yellow fever vaccine live - alternative formulation for vaccine shortage|Stamaril	{"status":"Active","group":"YELLOWFEVER"}
CVX	184	immunization	Yellow fever, unspecified	Yellow fever vaccine, unspecified formulation|yellow fever|Gelbfieber|fièvre jaune|fiebre amarilla|febbre gialla|febre amarela|gele koorts|gula febern|gul feber	{"status":"Inactive","group":"YELLOWFEVER"}
CVX	185	immunization	Influenza, recombinant, quadrivalent, PF	Influenza, recombinant, quadrivalent, injectable, preservative free|Flublok quadrivalent|Flublok quadrivalent, preservative free	{"status":"Active","group":"FLU"}
CVX	186	immunization	Influenza, MDCK, quadrivalent, preservative	Influenza, Madin Darby Canine Kidney, subunit, quadrivalent, injectable, contains preservative|Flucelvax quadrivalent, with preservative	{"status":"Active","group":"FLU"}
CVX	187	immunization	zoster recombinant	zoster vaccine recombinant|SHINGRIX|RZV	{"status":"Active","group":"ZOSTER"}
CVX	188	immunization	zoster, unspecified formulation	zoster vaccine, unspecified formulation|shingles|zoster|Gürtelrose|Herpes zoster|gordelroos|bältros	{"status":"Inactive","group":"ZOSTER"}
CVX	189	immunization	HepB-CpG	Hepatitis B vaccine (recombinant), CpG adjuvanted|HEPLISAV-B	{"status":"Active","group":"HepB"}
CVX	190	immunization	Typhoid conjugate vaccine (TCV)	Typhoid conjugate vaccine (non-US)|typhoid conjugate|TCV	{"status":"Non-US"}
CVX	191	immunization	meningococcal A polysaccharide (non-US)	meningococcal A polysaccharide vaccine (non-US)	{"status":"Non-US"}
CVX	192	immunization	meningococcal AC polysaccharide (non-US)	meningococcal AC polysaccharide vaccine (non-US)	{"status":"Non-US"}
CVX	193	immunization	Hep A-Hep B, pediatric/adolescent	hepatitis A and hepatitis B vaccine, pediatric/adolescent (non-US)	{"status":"Non-US","group":"HepA|HepB"}
CVX	194	immunization	Influenza, Southern Hemisphere	influenza, Southern Hemisphere, unspecified formulation	{"status":"Inactive","group":"FLU"}
CVX	195	immunization	DT, IPV adsorbed	Diphtheria, Tetanus, Poliomyelitis adsorbed|Revaxis|3-in-1 teenage booster|teenage booster|DTP|Td-IPV|diphtheria tetanus polio	{"status":"Non-US","group":"POLIO|Td"}
CVX	196	immunization	Td, adsorbed, preservative free, adult use, Lf unspecified	tetanus and diphtheria toxoids, adsorbed, preservative free, for adult use, Lf unspecified	{"status":"Active","group":"Td"}
CVX	197	immunization	Influenza, high-dose, quadrivalent, PF	Influenza, high-dose, split virus, quadrivalent, injectable, preservative free|Fluzone High-Dose quadrivalent, preservative free	{"status":"Active","group":"FLU"}
CVX	198	immunization	DTP-hepB-Hib Pentavalent Non-US	Diphtheria, pertussis, tetanus, hepatitis B, Haemophilus Influenza Type b, (Pentavalent)|Pentavalent|DTwP-HepB-Hib|DTP-HepB-Hib|Pentavalente	{"status":"Non-US"}
CVX	200	immunization	influenza, Southern Hemisphere, pediatric, preservative free	influenza, seasonal, Southern Hemisphere, quadrivalent, pediatric 0.25mL dose, preservative free|FLUZONE Quadrivalent Southern Hemisphere, Pediatric	{"status":"Active","group":"FLU"}
CVX	201	immunization	Influenza, Southern Hemisphere, quadrivalent, PF	Influenza, seasonal, Southern Hemisphere, quadrivalent, 0.5 mL dose, preservative free|FLUZONE Quadrivalent Southern Hemisphere	{"status":"Active","group":"FLU"}
CVX	202	immunization	influenza, Southern Hemisphere, quadrivalent, with preservative	influenza, seasonal, Southern Hemisphere, quadrivalent, 0.5mL dose, with preservative|FLUZONE Quadrivalent Southern Hemisphere	{"status":"Active","group":"FLU"}
CVX	203	immunization	meningococcal conjugate quadrivalent, MenACWY-TT (MCV4)	meningococcal polysaccharide (groups A, C, Y, W-135) tetanus toxoid conjugate vaccine 0.5mL dose, preservative free|MenQuadfi	{"status":"Active","group":"MENING"}
CVX	204	immunization	Ebola Zaire vaccine, live, recombinant, 1mL dose	ERVEBO (Ebola Zaire Vaccine, Live)	{"status":"Active","group":"Ebola"}
CVX	205	immunization	Influenza, adjuvanted, quadrivalent, PF	Influenza, adjuvanted, inactivated, quadrivalent, injectable, preservative free|FLUAD Quadrivalent	{"status":"Active","group":"FLU"}
CVX	206	immunization	Vaccinia, smallpox monkeypox vaccine live, PF, SQ or ID injection	Vaccinia, smallpox monkeypox vaccine, live attenuated, preservative free, subcutaneous or intradermal injection|JYNNEOS	{"status":"Active","group":"Orthopoxvirus"}
CVX	207	immunization	COVID-19, mRNA, LNP-S, PF, 100 mcg/0.5mL dose or 50 mcg/0.25mL dose	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, preservative free, 100 mcg/0.5mL dose or 50 mcg/0.25mL dose|Moderna COVID-19 Vaccine (non-US Spikevax)|SPIKEVAX	{"status":"Inactive","group":"COVID-19"}
CVX	208	immunization	COVID-19, mRNA, LNP-S, PF, 30 mcg/0.3 mL dose	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, preservative free, 30 mcg/0.3mL dose|COMIRNATY|Pfizer-BioNTech COVID-19 Vaccine (EUA labeled) COMIRNATY (BLA labeled)|Pfizer-BioNTech|Pfizer|Pfizer-BioNTech COVID-19|COVID-19 Pfizer-BioNTech	{"status":"Inactive","group":"COVID-19"}
CVX	210	immunization	COVID-19 vaccine, vector-nr, rS-ChAdOx1, PF, 0.5 mL	SARS-COV-2 (COVID-19) vaccine, vector non-replicating, recombinant spike protein-ChAdOx1, preservative free, 0.5 mL|AstraZeneca COVID-19 Vaccine (Non-US tradenames include VAXZEVRIA, COVISHIELD)|Vaxzevria|AstraZeneca|Covishield|ChAdOx1|COVID-19 AstraZeneca	{"status":"Non-US","group":"COVID-19"}
CVX	211	immunization	COVID-19, subunit, rS-nanoparticle+Matrix-M1 Adjuvant, PF, 0.5 mL	SARS-COV-2 (COVID-19) vaccine, subunit, recombinant spike protein-nanoparticle+Matrix-M1 Adjuvant, preservative free, 0.5mL dose|Novavax COVID-19 Vaccine (Non-US Tradenames NUVAXOVID, COVOVAX)	{"status":"Inactive","group":"COVID-19"}
CVX	212	immunization	COVID-19 vaccine, vector-nr, rS-Ad26, PF, 0.5 mL	SARS-COV-2 (COVID-19) vaccine, vector non-replicating, recombinant spike protein-Ad26, preservative free, 0.5 mL|Janssen (J&J) COVID-19 Vaccine|Janssen|COVID-19 Janssen|Jcovden	{"status":"Inactive","group":"COVID-19"}
CVX	213	immunization	SARS-COV-2 (COVID-19) vaccine, UNSPECIFIED	COVID-19|SARS-CoV-2|COVID|COVID-19 mRNA|Coronavirus|mRNA|COVID-19 Pfizer|COVID-19 Pfizer-BioNTech|COVID-19 Moderna|Moderna	{"status":"Inactive","group":"COVID-19"}
CVX	214	immunization	Ebola, unspecified		{"status":"Inactive","group":"Ebola"}
CVX	215	immunization	Pneumococcal conjugate PCV15, polysaccharide CRM197 conjugate, adjuvant, PF	Pneumococcal conjugate vaccine 15-valent (PCV15), polysaccharide CRM197 conjugate, adjuvant, preservative free|VAXNEUVANCE|PCV15	{"status":"Active","group":"PneumoPCV"}
CVX	216	immunization	Pneumococcal conjugate PCV20, polysaccharide CRM197 conjugate, adjuvant, PF	Pneumococcal conjugate vaccine 20-valent (PCV20), polysaccharide CRM197 conjugate, adjuvant, preservative free|PREVNAR 20|PCV20|Prevenar 20	{"status":"Active","group":"PneumoPCV"}
CVX	217	immunization	COVID-19, mRNA, LNP-S, PF, 30 mcg/0.3 mL dose, tris-sucrose	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, preservative free, 30 mcg/0.3mL dose, tris-sucrose formulation|COMIRNATY|Pfizer-BioNTech COVID-19 Vaccine (EUA labeled) COMIRNATY (BLA labeled)	{"status":"Inactive","group":"COVID-19"}
CVX	218	immunization	COVID-19, mRNA, LNP-S, PF, 10 mcg/0.2 mL dose, tris-sucrose	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, preservative free, 10 mcg/0.2mL dose, tris-sucrose formulation|Pfizer-BioNTech COVID-19 Vaccine (EUA labeled) COMIRNATY (BLA labeled)	{"status":"Inactive","group":"COVID-19"}
CVX	219	immunization	COVID-19, mRNA, LNP-S, PF, 3 mcg/0.2 mL dose, tris-sucrose	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, preservative free, 3 mcg/0.2mL dose, tris-sucrose formulation|Pfizer-BioNTech COVID-19 Vaccine (EUA labeled) COMIRNATY (BLA labeled)	{"status":"Inactive","group":"COVID-19"}
CVX	220	immunization	HepB recombinant, 3-antigen, Al(OH)3	Hepatitis B vaccine (recombinant), 3-antigen, Al(OH)3 adjuvanted|PREHEVBRIO Hepatitis B Vaccine (Recombinant)	{"status":"Inactive","group":"HepB"}
CVX	221	immunization	COVID-19, mRNA, LNP-S, PF, 50 mcg/0.5 mL dose	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, preservative free, 50 mcg/0.5 mL dose|Moderna COVID-19 Vaccine (non-US Spikevax)	{"status":"Inactive","group":"COVID-19"}
CVX	222	immunization	Tick-borne encephalitis, unspecified	Tick-borne encephalitis vaccine, unspecified|FSME|TBE|Frühsommer-Meningoenzephalitis|tick-borne encephalitis|FSME-Immun|Encepur	{"status":"Inactive","group":"Tick-borne encephalitis"}
CVX	223	immunization	Tick-borne encephalitis, inactivated, PF, 0.25mL	Tick-borne encephalitis vaccine, inactivated, preservative free, 0.25mL dose|TICOVAC	{"status":"Active","group":"Tick-borne encephalitis"}
CVX	224	immunization	Tick-borne encephalitis, inactivated, PF, 0.5mL	Tick-borne encephalitis vaccine, inactivated, preservative free, 0.5mL dose|TICOVAC	{"status":"Active","group":"Tick-borne encephalitis"}
CVX	225	immunization	COVID-19, D614, recomb, preS dTM, AS03 adjuvant add, PF, 5mcg/0.5mL	SARS-COV-2 (COVID-19) vaccine, D614, prefusion spike recombinant protein subunit (CoV2 preS dTM), AS03 adjuvant added, preservative free, 5mcg/0.5mL dose|Sanofi COVID-19	{"status":"Never Active","group":"COVID-19"}
CVX	226	immunization	COVID-19, D614, recomb, preS dTM, AS03 adjuvant add, PF, 10mcg/0.5mL	SARS-COV-2 (COVID-19) vaccine, D614, prefusion spike recombinant protein subunit (CoV2 preS dTM), AS03 adjuvant added, preservative free, 10mcg/0.5mL dose|Sanofi COVID-19	{"status":"Never Active","group":"COVID-19"}
CVX	227	immunization	COVID-19, mRNA, LNP-S, PF, pediatric 50 mcg/0.5 mL dose	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, preservative free, pediatric 50 mcg/0.5 mL dose|Moderna COVID-19 Vaccine (non-US Spikevax)	{"status":"Inactive","group":"COVID-19"}
CVX	228	immunization	COVID-19, mRNA, LNP-S, PF, pediatric 25 mcg/0.25 mL dose	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, preservative free, pediatric 25 mcg/0.25 mL dose|Moderna COVID-19 Vaccine (non-US Spikevax)	{"status":"Inactive","group":"COVID-19"}
CVX	229	immunization	COVID-19, mRNA, LNP-S, bivalent, PF, 50 mcg/0.5 mL or 25mcg/0.25 mL dose	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, bivalent, preservative free, 50 mcg/0.5 mL or 25 mcg/0.25 mL dose|Moderna COVID-19 Bivalent, Original + BA.4/BA.5 (Non-US Tradename Spikevax Bivalent)	{"status":"Inactive","group":"COVID-19"}
CVX	230	immunization	COVID-19, mRNA, LNP-S, bivalent, PF, 10 mcg/0.2 mL	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, bivalent, preservative free, 10 mcg/0.2 mL dose|Moderna COVID-19 Bivalent, Original + BA.4/BA.5 (Non-US Tradename Spikevax Bivalent)	{"status":"Inactive","group":"COVID-19"}
CVX	231	immunization	influenza, Southern Hemisphere, high-dose, quadrivalent	influenza, seasonal, Southern Hemisphere, high-dose, quadrivalent, 0.7mL dose, preservative free|FLUZONE High-Dose Quadrivalent Southern Hemisphere	{"status":"Active","group":"FLU"}
CVX	300	immunization	COVID-19, mRNA, LNP-S, bivalent, PF, 30 mcg/0.3 mL dose	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, bivalent, preservative free, 30 mcg/0.3 mL dose, tris-sucrose formulation|Pfizer-BioNTech COVID-19 Bivalent, Original + BA.4/BA.5 (Non-US Tradename COMIRNATY Bivalent)	{"status":"Inactive","group":"COVID-19"}
CVX	301	immunization	COVID-19, mRNA, LNP-S, bivalent, PF, 10 mcg/0.2 mL dose	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, bivalent, preservative free, 10 mcg/0.2 mL dose, tris-sucrose formulation|Pfizer-BioNTech COVID-19 Bivalent, Original + BA.4/BA.5 (Non-US Tradename COMIRNATY Bivalent)	{"status":"Inactive","group":"COVID-19"}
CVX	302	immunization	COVID-19, mRNA, LNP-S, bivalent, PF, 3 mcg/0.2 mL dose	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, bivalent, preservative free, 3 mcg/0.2 mL dose, tris-sucrose formulation|Pfizer-BioNTech COVID-19 Bivalent, Original + BA.4/BA.5 (Non-US Tradename COMIRNATY Bivalent)	{"status":"Inactive","group":"COVID-19"}
CVX	303	immunization	RSV, recombinant, protein subunit RSVpreF, adjuvant reconstituted, 0.5 mL, PF	Respiratory syncytial virus (RSV), vaccine, recombinant, protein subunit RSV prefusion F, adjuvant reconstituted, 0.5 mL, preservative free|Arexvy	{"status":"Active","group":"RSV"}
CVX	304	immunization	Respiratory syncytial virus (RSV), unspecified	RSV	{"status":"Inactive","group":"RSV"}
CVX	305	immunization	RSV, bivalent, protein subunit RSVpreF, diluent reconstituted, 0.5 mL, PF	Respiratory syncytial virus (RSV), vaccine, bivalent, protein subunit RSV prefusion F, diluent reconstituted, 0.5 mL, preservative free|ABRYSVO	{"status":"Active","group":"RSV"}
CVX	306	immunization	RSV, mAb, nirsevimab-alip, 0.5 mL, neonate to 24 months	Respiratory syncytial virus (RSV) monoclonal antibody, IgG1κ , (nirsevimab-alip), 0.5 mL, neonates and children to 24 months|BEYFORTUS	{"status":"Active","group":"RSV"}
CVX	307	immunization	RSV, mAb, nirsevimab-alip, 1 mL, neonate to 24 months	Respiratory syncytial virus (RSV) monoclonal antibody, IgG1κ , (nirsevimab-alip), 1 mL, neonates and children to 24 months|BEYFORTUS	{"status":"Active","group":"RSV"}
CVX	308	immunization	COVID-19, mRNA, LNP-S, PF, tris-sucrose, 3 mcg/0.3 mL	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, preservative free, tris-sucrose, 3 mcg/0.3 mL dose|Pfizer-BioNTech COVID-19 Vaccine (US Only)	{"status":"Inactive","group":"COVID-19"}
CVX	309	immunization	COVID-19, mRNA, LNP-S, PF, tris-sucrose, 30 mcg/0.3 mL	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, preservative free, tris-sucrose, 30 mcg/0.3 mL dose|COMIRNATY	{"status":"Active","group":"COVID-19"}
CVX	310	immunization	COVID-19, mRNA, LNP-S, PF, tris-sucrose, 10 mcg/0.3 mL	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, preservative free, tris-sucrose, 10 mcg/0.3 mL dose|COMIRNATY|Pfizer-BioNTech COVID-19 Vaccine (US Only)	{"status":"Active","group":"COVID-19"}
CVX	311	immunization	COVID-19, mRNA, LNP-S, PF, 25 mcg/0.25 mL	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, preservative free, 25 mcg/0.25 mL dose|Moderna COVID-19 Vaccine (US only)|SPIKEVAX	{"status":"Active","group":"COVID-19"}
CVX	312	immunization	COVID-19, mRNA, LNP-S, PF, 50 mcg/0.5 mL	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, preservative free, 50 mcg/0.5 mL dose|SPIKEVAX	{"status":"Active","group":"COVID-19"}
CVX	313	immunization	COVID-19, subunit, rS-nanoparticle, adjuvanted, PF, 5 mcg/0.5 mL	SARS-COV-2 (COVID-19) vaccine, subunit, recombinant spike protein-nanoparticle+Matrix-M1 Adjuvant, preservative free, 5 mcg/0.5 mL dose|Novavax COVID-19 Vaccine, Adjuvanted (US Only)|NUVAXOVID	{"status":"Active","group":"COVID-19"}
CVX	314	immunization	Respiratory syncytial virus (RSV) vaccine, unspecified		{"status":"Inactive","group":"RSV"}
CVX	315	immunization	Respiratory syncytial virus (RSV) MAB, unspecified	Respiratory syncytial virus (RSV) monoclonal antibody (MAB), unspecified	{"status":"Inactive","group":"RSV"}
CVX	316	immunization	Meningococcal polysaccharide (MenACWY-TT conjugate), (MenB), PF	Meningococcal polysaccharide (groups A, C, Y, W) tetanus toxoid conjugate, meningococcal B recombinant vaccine, 0.5mL, preservative free|PENBRAYA	{"status":"Active","group":"MENING|MeningB"}
CVX	317	immunization	Chikungunya live attenuated vaccine, 0.5 mL, PF	Chikungunya, live attenuated vaccine, 0.5 mL, preservative free|IXCHIQ	{"status":"Active","group":"Chikungunya"}
CVX	318	immunization	Anthrax, post-exposure prophylaxis	Anthrax vaccine, adsorbed, adjuvanted, post-exposure prophylaxis|CYFENDUS	{"status":"Active","group":"ANTHRAX"}
CVX	319	immunization	Anthrax vaccine, unspecified		{"status":"Inactive","group":"ANTHRAX"}
CVX	320	immunization	Influenza, MDCK, trivalent, preservative	Influenza, Madin Darby Canine Kidney, subunit, trivalent, injectable, contains preservative|Flucelvax trivalent, with preservative	{"status":"Active","group":"FLU"}
CVX	321	immunization	Influenza-avian, H5N8, monovalent, PF	Influenza-avian, H5N8, viral-vector, monovalent, injectable, preservative free	{"status":"Active","group":"FLU-Avian-H5"}
CVX	322	immunization	Influenza-avian, H5N8, monovalent, preservative	Influenza-avian, H5N8, viral-vector, monovalent, injectable, contains preservative	{"status":"Active","group":"FLU-Avian-H5"}
CVX	323	immunization	Influenza-avian, H5, unspecified formulation		{"status":"Inactive","group":"FLU-Avian-H5"}
CVX	324	immunization	Poliovirus, inactivated, fractional-dose (fIPV)	fIPV	{"status":"Non-US","group":"POLIO"}
CVX	325	immunization	Vaccinia (smallpox, monkeypox), unspecified		{"status":"Inactive","group":"Orthopoxvirus"}
CVX	326	immunization	RSV, mRNA, injectable, PF	Respiratory syncytial virus (RSV), mRNA, injectable, preservative free|mRESVIA	{"status":"Active","group":"RSV"}
CVX	327	immunization	Pneumococcal conjugate PCV21, polysaccharide CRM197 conjugate, PF	Pneumococcal conjugate vaccine, 21 valent (PCV21), polysaccharide CRM197 conjugate, preservative free|CAPVAXIVE	{"status":"Active","group":"PneumoPCV"}
CVX	328	immunization	Meningococcal oligosaccharide (MenACWY), (MenB), PF	Meningococcal oligosaccharide conjugated (groups A, C, W, Y) and group B, 0.5 mL, preservative free|PENMENVY	{"status":"Active","group":"MENING|MeningB"}
CVX	329	immunization	Chikungunya, VLP, recombinant, 0.8 mL, PF	Chikungunya, virus-like particle (VLP), recombinant vaccine, 0.8 mL, preservative free|VIMKUNYA	{"status":"Active","group":"Chikungunya"}
CVX	330	immunization	Dengue fever, unspecified	Dengue fever, unspecified formulation|dengue	{"status":"Inactive","group":"DENGUE"}
CVX	331	immunization	Influenza, Southern Hemisphere, trivalent, PF	Influenza, seasonal, Southern Hemisphere, trivalent, 0.5 mL dose, preservative free|FLUZONE Trivalent Southern Hemisphere	{"status":"Active","group":"FLU"}
CVX	332	immunization	RSV, mAb, clesrovimab-cfor, 0.7 mL, neonate and infant, PF	Respiratory syncytial virus (RSV), monoclonal antibody, IgG1κ , (clesrovimab-cfor), 0.7 mL, neonate and infant, preservative free|ENFLONSIA	{"status":"Active","group":"RSV"}
CVX	333	immunization	Influenza, live, trivalent, intranasal, self/caregiver admin, PF	Influenza, live, trivalent, intranasal, self or caregiver administered, preservative free|FluMist trivalent (self/caregiver administered)	{"status":"Active","group":"FLU"}
CVX	334	immunization	COVID-19, mRNA, LNP-S, PF, 10 mcg/0.2 mL	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, preservative free, 10 mcg/0.2 mL dose|mNEXSPIKE	{"status":"Active","group":"COVID-19"}
CVX	500	immunization	COVID-19 Non-US Vaccine, UNSPECIFIED	SARS-COV-2 (COVID-19) Non-US Vaccine, UNSPECIFIED	{"status":"Non-US","group":"COVID-19"}
CVX	501	immunization	COVID-19 IV Non-US Vaccine (QAZCOVID-IN)	SARS-COV-2 COVID-19 Inactivated Virus Non-US Vaccine Product (QAZCOVID-IN)	{"status":"Non-US","group":"COVID-19"}
CVX	502	immunization	COVID-19 IV Non-US Vaccine (COVAXIN)	SARS-COV-2 COVID-19 Inactivated Virus Non-US Vaccine Product (COVAXIN)|COVAXIN (Bharat) COVID-19 Vaccine|Covaxin	{"status":"Non-US","group":"COVID-19"}
CVX	503	immunization	COVID-19 LAV Non-US Vaccine (COVIVAC)	SARS-COV-2 COVID-19 Live Attenuated Virus Non-US Vaccine Product (COVIVAC)	{"status":"Non-US","group":"COVID-19"}
CVX	504	immunization	COVID-19 VVnr Non-US Vaccine (Sputnik Light)	SARS-COV-2 COVID-19 Viral Vector Non-replicating Non-US Vaccine Product (Sputnik Light)	{"status":"Non-US","group":"COVID-19"}
CVX	505	immunization	COVID-19 VVnr Non-US Vaccine (Sputnik V)	SARS-COV-2 COVID-19 Viral Vector Non-replicating Non-US Vaccine Product (Sputnik V)|Sputnik V	{"status":"Non-US","group":"COVID-19"}
CVX	506	immunization	COVID-19 VVnr Non-US Vaccine (CanSino Biological Inc./Beijing Institute of Biotechnology	SARS-COV-2 COVID-19 Viral Vector Non-replicating Non-US Vaccine Product (CONVIDECIA), CanSino Biological Inc./Beijing Institute of Biotechnology|CONVIDECIA (CanSino Biologics) COVID-19 Vaccine	{"status":"Non-US","group":"COVID-19"}
CVX	507	immunization	COVID-19 PS Non-US Vaccine (Anhui Zhifei Longcom Biopharm + Inst of Micro, Chinese Acad of Sciences)	SARS-COV-2 COVID-19 Protein Subunit Non-US Vaccine Product (Anhui Zhifei Longcom Biopharmaceutical + Institute of Microbiology, Chinese Academy of Sciences)	{"status":"Non-US","group":"COVID-19"}
CVX	508	immunization	COVID-19 PS Non-US Vaccine (Jiangsu Province Centers for Disease Control and Prevention)	SARS-COV-2 COVID-19 Protein Subunit Non-US Vaccine Product (Jiangsu Province Centers for Disease Control and Prevention)	{"status":"Non-US","group":"COVID-19"}
CVX	509	immunization	COVID-19 PS Non-US Vaccine (EpiVacCorona)	SARS-COV-2 COVID-19 Protein Subunit Non-US Vaccine Product (EpiVacCorona)	{"status":"Non-US","group":"COVID-19"}
CVX	510	immunization	COVID-19 IV Non-US Vaccine (BIBP, Sinopharm)	SARS-COV-2 COVID-19 Inactivated Virus Non-US Vaccine Product (BIBP, Sinopharm)|Sinopharm (BIBP) COVID-19 Vaccine|Sinopharm	{"status":"Non-US","group":"COVID-19"}
CVX	511	immunization	COVID-19 IV Non-US Vaccine (CoronaVac, Sinovac)	SARS-COV-2 COVID-19 Inactivated Virus Non-US Vaccine Product (CoronaVac, Sinovac)|Coronavac (Sinovac) COVID-19 Vaccine|CoronaVac	{"status":"Non-US","group":"COVID-19"}
CVX	512	immunization	SARS-COV-2 COVID-19 VLP Non-US Vaccine (Medicago, Covifenz)	SARS-COV-2 COVID-19 Virus Like Particle (VLP) Non-US Vaccine Product (Medicago, Covifenz)|Covifenz	{"status":"Non-US","group":"COVID-19"}
CVX	513	immunization	SARS-COV-2 COVID-19 PS Non-US Vaccine (Anhui Zhifei Longcom, Zifivax)	SARS-COV-2 COVID-19 Protein Subunit Non-US Vaccine Product (Anhui Zhifei Longcom, Zifivax)	{"status":"Non-US","group":"COVID-19"}
CVX	514	immunization	SARS-COV-2 COVID-19 DNA Non-US Vaccine (Zydus Cadila, ZyCoV-D)	SARS-COV-2 COVID-19 DNA Non-US Vaccine Product (Zydus Cadila, ZyCoV-D)	{"status":"Non-US","group":"COVID-19"}
CVX	515	immunization	SARS-COV-2 COVID-19 PS Non-US Vaccine (Medigen, MVC-COV1901)	SARS-COV-2 COVID-19 Protein Subunit Non-US Vaccine Product (Medigen, MVC-COV1901)	{"status":"Non-US","group":"COVID-19"}
CVX	516	immunization	COV-2 COVID-19 Inactivated Non-US Vaccine Product (Minhai Biotechnology Co, KCONVAC)	SARS-COV-2 COVID-19 Inactivated Non-US Vaccine Product (Minhai Biotechnology Co, KCONVAC)	{"status":"Non-US","group":"COVID-19"}
CVX	517	immunization	SARS-COV-2 COVID-19 PS Non-US Vaccine (Biological E Limited, Corbevax)	SARS-COV-2 COVID-19 Protein Subunit Non-US Vaccine Product (Biological E Limited, Corbevax)|Corbevax	{"status":"Non-US","group":"COVID-19"}
CVX	518	immunization	COVID-19 Inactivated, Non-US Vaccine (VLA2001, Valneva)	SARS-COV-2 COVID-19 Inactivated, Non-US Vaccine (VLA2001, Valneva)	{"status":"Non-US","group":"COVID-19"}
CVX	519	immunization	COVID-19 mRNA, bivalent, original/Omicron BA.1, Non-US Vaccine (Spikevax Bivalent), Moderna	SARS-COV-2 COVID-19 mRNA, bivalent, original/Omicron BA.1, Non-US Vaccine (Spikevax Bivalent), Moderna|Moderna COVID-19 Bivalent, Original + BA.1 (Non-US Tradename Spikevax Bivalent)	{"status":"Non-US","group":"COVID-19"}
CVX	520	immunization	COVID-19 mRNA, bivalent, original/Omicron BA.1, Non-US Vaccine Product, Pfizer-BioNTech	SARS-COV-2 COVID-19 mRNA, bivalent, original/Omicron BA.1, Non-US Vaccine Product (Comirnaty Bivalent), Pfizer-BioNTech|Pfizer COVID-19 Bivalent, Original + BA.1 (Non-US Tradename COMIRNATY Bivalent)	{"status":"Non-US","group":"COVID-19"}
CVX	521	immunization	COVID-19 SP, protein-based, adjuvanted (VidPrevtyn Beta), Sanofi-GSK	SARS-COV-2 (COVID-19) vaccine SP, protein-based, adjuvanted, B.1.351 strain (VidPrevtyn Beta), Sanofi-GSK	{"status":"Non-US","group":"COVID-19"}
CVX	801	immunization	AS03 Adjuvant		{"status":"Active"}
CVX	998	immunization	no vaccine administered		{"status":"Inactive"}
CVX	999	immunization	unknown	unknown vaccine or immune globulin	{"status":"Inactive"}
ICD-10-CM	A00.9	condition	Cholera, unspecified	cholera|Cholera - Vibrio cholerae|Cholera due to Vibrio cholerae|Vibrio cholerae	{}
ICD-10-CM	A01.4	condition	Paratyphoid fever, unspecified	paratyphoid fever|Paratyphoid|Paratyphoid A fever|Paratyphoid B fever|Paratyphoid C fever	{}
ICD-10-CM	A06.9	condition	Amebiasis, unspecified	amebiasis|amoebiasis|entamoebiasis	{}
ICD-10-CM	A07.0	condition	Balantidiasis		{}
ICD-10-CM	A07.1	condition	Giardiasis [lambliasis]	giardiasis|Infection by Giardia lamblia|beaver feaver	{}
ICD-10-CM	A07.2	condition	Cryptosporidiosis	Cryptosporidial gastroenteritis|Infection by Cryptosporidium|intestinal cryptosporidiosis	{}
ICD-10-CM	A07.3	condition	Isosporiasis	cystoisosporiasis|Infection by Isospora belli and Isospora hominis|Isosporosis	{}
ICD-10-CM	A07.4	condition	Cyclosporiasis		{}
ICD-10-CM	A09	condition	Infectious gastroenteritis and colitis, unspecified	Gastroenteritis|Stomach flu	{}
ICD-10-CM	A15.6	condition	Tuberculous pleurisy	pleural tuberculosis|Pearly disease|Tuberculosis of pleura|Tuberculous pleuritis	{}
ICD-10-CM	A18.2	condition	Tuberculous peripheral lymphadenopathy	lymph node tuberculosis|Tuberculous adenitis|Tuberculous lymphadenopathy|king's evil|scrofula	{}
ICD-10-CM	A18.31	condition	Tuberculous peritonitis		{}
ICD-10-CM	A19.9	condition	Miliary tuberculosis, unspecified	miliary tuberculosis|Disseminated tuberculosis|Tuberculosis miliaris disseminata|acute miliary tuberculosis|generalized tuberculosis	{}
ICD-10-CM	A20.0	condition	Bubonic plague	black death	{}
ICD-10-CM	A20.2	condition	Pneumonic plague	primary pneumonic plague|secondary pneumonic plague	{}
ICD-10-CM	A20.7	condition	Septicemic plague		{}
ICD-10-CM	A20.9	condition	Plague, unspecified	plague	{}
ICD-10-CM	A21.0	condition	Ulceroglandular tularemia		{}
ICD-10-CM	A21.1	condition	Oculoglandular tularemia		{}
ICD-10-CM	A21.2	condition	Pulmonary tularemia	pneumonic tularemia|Pneumonic tularaemia|bronchopneumonic tularemia	{}
ICD-10-CM	A21.3	condition	Gastrointestinal tularemia	Enteric tularemia|intestinal tularaemia	{}
ICD-10-CM	A22	condition	Anthrax	anthrax disease	{}
ICD-10-CM	A22.0	condition	Cutaneous anthrax		{}
ICD-10-CM	A22.2	condition	Gastrointestinal anthrax		{}
ICD-10-CM	A23.0	condition	Brucellosis due to Brucella melitensis	Brucella melitensis brucellosis	{}
ICD-10-CM	A23.1	condition	Brucellosis due to Brucella abortus	Brucella abortus brucellosis	{}
ICD-10-CM	A23.3	condition	Brucellosis due to Brucella canis	Brucella canis brucellosis	{}
ICD-10-CM	A23.9	condition	Brucellosis, unspecified	brucellosis|Maltese fever|undulant fever	{}
ICD-10-CM	A24.0	condition	Glanders	Farcy pipes|Infection due to Pseudomonas mallei	{}
ICD-10-CM	A24.9	condition	Melioidosis, unspecified	melioidosis|Nightcliff gardener's disease|Pseudoglanders|Whitmore's disease|acute and fulminating melioidosis	{}
ICD-10-CM	A26.9	condition	Erysipeloid, unspecified	erysipeloid	{}
ICD-10-CM	A28.0	condition	Pasteurellosis	Pasteurella infection|Pasteurella infectious disease	{}
ICD-10-CM	A28.1	condition	Cat-scratch disease	Debre's Syndrome|Debre-Mollaret Syndrome|Foshay-Mollaret Cat Scratch Fever|benign lymphoreticulosis	{}
ICD-10-CM	A30.0	condition	Indeterminate leprosy	Uncharacteristic leprosy	{}
ICD-10-CM	A30.1	condition	Tuberculoid leprosy	Smooth leprosy|type T leprosy	{}
ICD-10-CM	A30.3	condition	Borderline leprosy	Borderline or dimorphous leprosy|Midborderline leprosy	{}
ICD-10-CM	A30.5	condition	Lepromatous leprosy	type L leprosy	{}
ICD-10-CM	A32.9	condition	Listeriosis, unspecified	listeriosis|Infection by Listeria monocytogenes|Listeria infection	{}
ICD-10-CM	A33	condition	Tetanus neonatorum	neonatal tetanus	{}
ICD-10-CM	A35	condition	Other tetanus	tetanus|Infection due to Clostridium tetani|clostridial tetanus	{}
ICD-10-CM	A36.3	condition	Cutaneous diphtheria		{}
ICD-10-CM	A36.85	condition	Diphtheritic cystitis		{}
ICD-10-CM	A37.1	condition	Whooping cough due to Bordetella parapertussis	Bordetella parapertussis whooping cough	{}
ICD-10-CM	A38.9	condition	Scarlet fever, uncomplicated	Scarlet fever	{}
ICD-10-CM	A39.0	condition	Meningococcal meningitis		{}
ICD-10-CM	A41.9	condition	Sepsis, unspecified organism	Sepsis|Blood infection	{"snomed":"91302008"}
SNOMED	91302008	condition	Sepsis	Blood infection	{"icd10cm":"A41.9"}
ICD-10-CM	A42.9	condition	Actinomycosis, unspecified	actinomycosis|Actinomycotic madura foot|Actinomycotic mycetema|Actinomycotic mycetoma of foot|Madura foot due to Actinomadura	{}
ICD-10-CM	A43.9	condition	Nocardiosis, unspecified	nocardiosis|Nocardia infectious disease	{}
ICD-10-CM	A44.9	condition	Bartonellosis, unspecified	bartonellosis|Bartonella infectious disease|Rochalimaea infection|bartonelliasis	{}
ICD-10-CM	A46	condition	Erysipelas		{}
ICD-10-CM	A48.0	condition	Gas gangrene	Gas bacillus infection	{}
ICD-10-CM	A48.1	condition	Legionnaires' disease	Infection by Legionella pneumophilia|Legionella|Legionella pneumonia	{}
ICD-10-CM	A48.3	condition	Toxic shock syndrome	TSS|toxic shock	{}
ICD-10-CM	A50.7	condition	Late congenital syphilis, unspecified	late congenital syphilis|juvenile neurosyphilis	{}
ICD-10-CM	A50.9	condition	Congenital syphilis, unspecified	congenital syphilis	{}
ICD-10-CM	A52	condition	Late syphilis	tertiary syphilis	{}
ICD-10-CM	A52.00	condition	Cardiovascular syphilis, unspecified	cardiovascular syphilis	{}
ICD-10-CM	A52.2	condition	Asymptomatic neurosyphilis		{}
ICD-10-CM	A54.32	condition	Gonococcal iridocyclitis		{}
ICD-10-CM	A54.33	condition	Gonococcal keratitis		{}
ICD-10-CM	A57	condition	Chancroid	Ulcus molle, skin	{}
ICD-10-CM	A58	condition	Granuloma inguinale	donovanosis|pudendal ulcer	{}
ICD-10-CM	A59.9	condition	Trichomoniasis, unspecified	trichomoniasis	{}
ICD-10-CM	A63.0	condition	Anogenital (venereal) warts	Genital warts|anogenital venereal wart	{}
ICD-10-CM	A64	condition	Unspecified sexually transmitted disease	Sexually transmitted disease (STD)|Sexually transmitted disease|STD	{}
ICD-10-CM	A66.9	condition	Yaws, unspecified	yaws|Bouba|frambesia|frambesia tropica|frambosie	{}
ICD-10-CM	A68.0	condition	Louse-borne relapsing fever	Relapsing fever, louse-borne	{}
ICD-10-CM	A68.1	condition	Tick-borne relapsing fever	Relapsing fever, tick-borne|soft tick relapsing fever	{}
ICD-10-CM	A68.9	condition	Relapsing fever, unspecified	relapsing fever	{}
ICD-10-CM	A74.0	condition	Chlamydial conjunctivitis	inclusion conjunctivitis|Inclusion blennorrhoea|adult inclusion conjunctivitis|inclusion blenorrhea	{}
ICD-10-CM	A75.1	condition	Recrudescent typhus [Brill's disease]	Brill-Zinsser disease|Brill's disease|Recrudescent typhus	{}
ICD-10-CM	A77.1	condition	Spotted fever due to Rickettsia conorii	boutonneuse fever|African tick typhus|Rickettsia conorii spotted fever|kenya tick typhus|marseilles fever	{}
ICD-10-CM	A77.9	condition	Spotted fever, unspecified	spotted fever|Spotted fever group rickettsial disease	{}
ICD-10-CM	A78	condition	Q fever	Infection due to Coxiella burnetii	{}
ICD-10-CM	A79.0	condition	Trench fever	His-Werner disease|Quintan fever|Wolhynian fever|shin bone fever	{}
ICD-10-CM	A80.4	condition	Acute nonparalytic poliomyelitis	nonparalytic poliomyelitis|non-paralytic aseptic meningitis	{}
ICD-10-CM	A81.01	condition	Variant Creutzfeldt-Jakob disease	bovine spongiform encephalopathy	{}
ICD-10-CM	A81.1	condition	Subacute sclerosing panencephalitis	Dawson's encephalitis|Dawson's inclusion body encephalitis|SSPE|Van Bogaert's sclerosing leukoencephalitis	{}
ICD-10-CM	A81.2	condition	Progressive multifocal leukoencephalopathy		{}
ICD-10-CM	A82.9	condition	Rabies, unspecified	rabies|Lyssa	{}
ICD-10-CM	A83.0	condition	Japanese encephalitis	Japanese B encephalitis	{}
ICD-10-CM	A83.1	condition	Western equine encephalitis		{}
ICD-10-CM	A83.2	condition	Eastern equine encephalitis	Neuroinvasive Eastern equine encephalitis virus infection	{}
ICD-10-CM	A83.3	condition	St Louis encephalitis	Neuroinvasive St. Louis encephalitis virus infection	{}
ICD-10-CM	A83.4	condition	Australian encephalitis	Murray Valley encephalitis|Australian X disease	{}
ICD-10-CM	A86	condition	Unspecified viral encephalitis	viral encephalitis|epidemic encephalitis	{}
ICD-10-CM	A87.2	condition	Lymphocytic choriomeningitis	LCM|Lymphocytic choriomeningitis virus encephalomyelitis|Lymphocytic meningitis|Lymphocytic meningoencephalitis	{}
ICD-10-CM	A87.9	condition	Viral meningitis, unspecified	viral meningitis	{}
ICD-10-CM	A91	condition	Dengue hemorrhagic fever	DHF	{}
ICD-10-CM	A92.1	condition	O'nyong-nyong fever		{}
ICD-10-CM	A92.4	condition	Rift Valley fever		{}
ICD-10-CM	A92.5	condition	Zika virus disease	Zika fever	{}
ICD-10-CM	A93.1	condition	Sandfly fever	phlebotomus fever|Sandfly-borne arboviral fever|Sandfly-borne bunyavirus fever|Sandfly-borne phleboviral disease	{}
ICD-10-CM	A93.2	condition	Colorado tick fever	Tick fever, American mountain	{}
ICD-10-CM	A95.9	condition	Yellow fever, unspecified	yellow fever|Sylvatic yellow fever|Yellow fever, sylvan|jungle yellow fever|urban yellow fever	{}
ICD-10-CM	A96.2	condition	Lassa fever		{}
ICD-10-CM	A98.0	condition	Crimean-Congo hemorrhagic fever	CHF Congo virus|Congo-Crimean Hemorrhagic Fever|Crimean hemorrhagic fever	{}
ICD-10-CM	A98.1	condition	Omsk hemorrhagic fever		{}
ICD-10-CM	A98.2	condition	Kyasanur Forest disease		{}
ICD-10-CM	A98.4	condition	Ebola virus disease	Ebola|Ebola disease|Ebola hemorrhagic fever	{}
ICD-10-CM	B00.0	condition	Eczema herpeticum	Herpes simplex dermatitis of eyelid|Herpes simplex eyelid dermatitis|Herpes simplex virus dermatitis|herpes simplex dermatitis	{}
ICD-10-CM	B01.9	condition	Varicella without complication	chickenpox|varicella	{}
ICD-10-CM	B02	condition	Zoster [herpes zoster]	Shingles (herpes zoster)|Shingles|herpes zoster	{}
ICD-10-CM	B03	condition	Smallpox		{}
ICD-10-CM	B04	condition	Monkeypox	mpox	{}
ICD-10-CM	B05.9	condition	Measles without complication	measles|morbilli|rubeola	{}
ICD-10-CM	B07.0	condition	Plantar wart	Plantar wart (verruca plantaris)|verruca plantaris	{}
ICD-10-CM	B08.010	condition	Cowpox	yaba	{}
ICD-10-CM	B08.1	condition	Molluscum contagiosum		{}
ICD-10-CM	B08.2	condition	Exanthema subitum [sixth disease]	exanthema subitum|Roseola Infantum|Sixth Disease|exanthem subitum	{}
ICD-10-CM	B08.3	condition	Erythema infectiosum [fifth disease]	erythema infectiosum|Fifth disease	{}
ICD-10-CM	B08.4	condition	Enteroviral vesicular stomatitis with exanthem	hand, foot and mouth disease|HFMD|Vesicular stomatitis and exanthem	{}
ICD-10-CM	B08.5	condition	Enteroviral vesicular pharyngitis	herpangina|Vesicular pharyngitis	{}
ICD-10-CM	B19.20	condition	Unspecified viral hepatitis C without hepatic coma	Hepatitis C	{}
ICD-10-CM	B20	condition	Human immunodeficiency virus [HIV] disease	HIV	{}
ICD-10-CM	B26.9	condition	Mumps without complication	mumps	{}
ICD-10-CM	B27.90	condition	Infectious mononucleosis, unspecified without complication	infectious mononucleosis|Filatov's disease|Gammaherpesviral mononucleosis|Monocytic angina|Pfeiffer's disease	{}
ICD-10-CM	B33.0	condition	Epidemic myalgia	epidemic pleurodynia|Bamble disease|Bornholm disease|Epidemic pleurisy|Epidemic, myositis	{}
ICD-10-CM	B34.9	condition	Viral infection, unspecified	Viral infection|viral illness|viral fever	{}
ICD-10-CM	B35.1	condition	Tinea unguium	Dermatophytic onychia|Dermatophytosis of nail|Onychomycosis due to dermatophyte|cellulitis and abscess of buttock	{}
ICD-10-CM	B35.2	condition	Tinea manuum	Dermatophytosis of hand|Tinea manus	{}
ICD-10-CM	B35.3	condition	Tinea pedis	Athlete's foot (tinea pedis)|Athlete's foot	{}
ICD-10-CM	B35.4	condition	Tinea corporis	Ringworm (tinea corporis)|Ringworm	{}
ICD-10-CM	B35.6	condition	Tinea cruris	Jock itch (tinea cruris)|Jock itch	{}
ICD-10-CM	B35.9	condition	Dermatophytosis, unspecified	dermatophytosis|ringworm	{}
ICD-10-CM	B36.0	condition	Pityriasis versicolor	Infection by Pityrosporum furfur	{}
ICD-10-CM	B36.1	condition	Tinea nigra	Infection by Cladosporium werneckii|Keratomycosis nigricans|Tinea palmaris nigra	{}
ICD-10-CM	B36.2	condition	White piedra	Tinea blanca	{}
ICD-10-CM	B36.3	condition	Black piedra		{}
ICD-10-CM	B36.9	condition	Superficial mycosis, unspecified	superficial mycosis|Steroid-modified tinea infection|piedra	{}
ICD-10-CM	B37.2	condition	Candidiasis of skin and nail	candidal paronychia|candidiasis of skin|candidiasis of skin and nails	{}
ICD-10-CM	B37.3	condition	Candidiasis of vulva and vagina	Vulvovaginitis - candidal|vulvovaginal candidiasis	{}
ICD-10-CM	B37.9	condition	Candidiasis, unspecified	candidiasis|Disseminated candidiasis|systemic candidiasis	{}
ICD-10-CM	B38.9	condition	Coccidioidomycosis, unspecified	coccidioidomycosis|primary extrapulmonary coccidioidomycosis	{}
ICD-10-CM	B39.9	condition	Histoplasmosis, unspecified	histoplasmosis	{}
ICD-10-CM	B40.9	condition	Blastomycosis, unspecified	blastomycosis|Blastomyces Dermatitidis Infection|Blastomycotic infection|Chicago disease|Gilchrist's disease	{}
ICD-10-CM	B41.9	condition	Paracoccidioidomycosis, unspecified	paracoccidioidomycosis|Mucocutaneous-lymphangitic paracoccidioidomycosis|paracoccidioidal mycosis	{}
ICD-10-CM	B42.9	condition	Sporotrichosis, unspecified	sporotrichosis	{}
ICD-10-CM	B43.9	condition	Chromomycosis, unspecified	chromoblastomycosis|Chromomycosis|Mossy foot disease	{}
ICD-10-CM	B44.9	condition	Aspergillosis, unspecified	aspergillosis|Infection due to Aspergillus	{}
ICD-10-CM	B45.9	condition	Cryptococcosis, unspecified	cryptococcosis|Busse-Buschke's disease|European cryptococcosis|cryptococcal infection|torula	{}
ICD-10-CM	B46.5	condition	Mucormycosis, unspecified	mucormycosis|disseminated mucormycosis|zygomycosis	{}
ICD-10-CM	B48.0	condition	Lobomycosis	Cutaneous lobomycosis|infection by Loboa loboi	{}
ICD-10-CM	B48.1	condition	Rhinosporidiosis	Infection by Rhinosporidium seeberi	{}
ICD-10-CM	B48.3	condition	Geotrichosis		{}
ICD-10-CM	B49	condition	Unspecified mycosis	fungal infectious disease|mycosis	{}
ICD-10-CM	B50.9	condition	Plasmodium falciparum malaria, unspecified	Plasmodium falciparum malaria|Malaria fever, subtertian|falciparum malaria|malignant tertian fever	{}
ICD-10-CM	B51.9	condition	Plasmodium vivax malaria without complication	Plasmodium vivax malaria|Malaria by Plasmodium vivax|Vivax Malaria	{}
ICD-10-CM	B52.9	condition	Plasmodium malariae malaria without complication	Plasmodium malariae malaria|Malaria by Plasmodium malariae|Quartan Malaria	{}
ICD-10-CM	B53.0	condition	Plasmodium ovale malaria	Malariaby Plasmodium ovale|Ovale malaria	{}
ICD-10-CM	B54	condition	Unspecified malaria	malaria|induced malaria	{}
ICD-10-CM	B55.0	condition	Visceral leishmaniasis	Infection by visceral leishmaniasis|Kala-Azar	{}
ICD-10-CM	B55.1	condition	Cutaneous leishmaniasis	Asian Desert Cutaneous Leishmaniasis|Leproid leishmaniasis|diffuse cutaneous leishmaniasis	{}
ICD-10-CM	B55.2	condition	Mucocutaneous leishmaniasis	American cutaneous leishmaniasis|American mucocutaneous leishmaniasis|Cutaneous leishmaniasis, American|Mucocutaneous leishmaniasis, American	{}
ICD-10-CM	B55.9	condition	Leishmaniasis, unspecified	leishmaniasis	{}
ICD-10-CM	B56	condition	African trypanosomiasis	sleeping sickness|African sleeping sickness	{}
ICD-10-CM	B57	condition	Chagas' disease	chagas' disease with digestive system involvement|chagas' disease with nervous system involvement|chagas' disease with other organ involvement	{}
ICD-10-CM	B58.9	condition	Toxoplasmosis, unspecified	toxoplasmosis|disseminated toxoplasmosis	{}
ICD-10-CM	B59	condition	Pneumocystosis	Pneumocystis carinii pneumonia|Pneumocystis jirovecii pneumonia|Pneumocystis pneumonia|Pneumocystosis pneumonia	{}
ICD-10-CM	B65.3	condition	Cercarial dermatitis	Cutaneous schistosomiasis|Sea bather's eruption	{}
ICD-10-CM	B66.0	condition	Opisthorchiasis	Infection by Opisthorchis	{}
ICD-10-CM	B66.1	condition	Clonorchiasis	Oriental liver fluke disease	{}
ICD-10-CM	B66.3	condition	Fascioliasis	Fasciola hepatica infection|Infection by Fasciola|Liver flukes|Sheep liver fluke infection	{}
ICD-10-CM	B66.4	condition	Paragonimiasis	Infection by Paragonimus|lung fluke disease|lung fluke infection|pulmonary paragonimiasis	{}
ICD-10-CM	B66.5	condition	Fasciolopsiasis	Infection by Fasciolopsis buski|Infectious Disease by Fasciolopsis	{}
ICD-10-CM	B67.90	condition	Echinococcosis, unspecified	echinococcosis|Echinococcosis of liver|echinococcal disease|hepatic echinococcosis|hydatid disease	{}
ICD-10-CM	B68.9	condition	Taeniasis, unspecified	taeniasis	{}
ICD-10-CM	B69.9	condition	Cysticercosis, unspecified	cysticercosis|Pork tapeworm infection|Tapeworm infection intestinal taenia solum|Tapeworm infection pork|intestinal taenia solium infection	{}
ICD-10-CM	B70.0	condition	Diphyllobothriasis	Diphyllobothrium infection|fish tapeworm	{}
ICD-10-CM	B70.1	condition	Sparganosis	Infection by Sparganum	{}
ICD-10-CM	B71.0	condition	Hymenolepiasis	Hymenolepis infectious disease|dwarf tapeworm infection	{}
ICD-10-CM	B72	condition	Dracunculiasis	Dracontiasis|Infection by Dracunculus medinensis	{}
ICD-10-CM	B73	condition	Onchocerciasis	Infection by Onchocerca volvulus|Onchocerca volvulus infection|volvulosis	{}
ICD-10-CM	B74.3	condition	Loiasis		{}
ICD-10-CM	B74.4	condition	Mansonelliasis		{}
ICD-10-CM	B74.9	condition	Filariasis, unspecified	filariasis|disease due to superfamily Filarioidea	{}
ICD-10-CM	B76.0	condition	Ancylostomiasis		{}
ICD-10-CM	B76.1	condition	Necatoriasis		{}
ICD-10-CM	B77.9	condition	Ascariasis, unspecified	ascariasis|Ascariasis - roundworm	{}
ICD-10-CM	B78.9	condition	Strongyloidiasis, unspecified	strongyloidiasis|Infection by Strongyloides|disseminated strongyloidiasis	{}
ICD-10-CM	B80	condition	Enterobiasis	Oxyuris vermicularis infection|Threadworm infection	{}
ICD-10-CM	B81.0	condition	Anisakiasis	Infection by Anisakis larva	{}
ICD-10-CM	B81.1	condition	Intestinal capillariasis	capillariasis|Capillaria infection	{}
ICD-10-CM	B81.2	condition	Trichostrongyliasis	trichostrongylosis|Infection by Trichostrongylus|Infection by Trichostrongylus species	{}
ICD-10-CM	B83.0	condition	Visceral larva migrans	toxocariasis|Infection by Toxascaris|Toxocara infection	{}
ICD-10-CM	B83.1	condition	Gnathostomiasis	gnathomiasis|Infectious Disease by Gnathostoma	{}
ICD-10-CM	B83.9	condition	Helminthiasis, unspecified	parasitic helminthiasis infectious disease|helminth infection|helminthiasis|helminthosis|worm infection	{}
ICD-10-CM	B85.2	condition	Pediculosis, unspecified	lice infestation|Infestation by Pediculus|Louse infestation|Pediculosis + lice|Pediculosis and phthirus infections	{}
ICD-10-CM	B86	condition	Scabies		{}
ICD-10-CM	B87.9	condition	Myiasis, unspecified	myiasis|Infestation by fly larvae|Infestation by maggots|Maggot infestation	{}
ICD-10-CM	B88.3	condition	External hirudiniasis	leech infestation|Hirudiniasis|Leeches	{}
ICD-10-CM	C18.9	condition	Malignant neoplasm of colon, unspecified	Malignant neoplasm of colon	{"snomed":"363406005"}
SNOMED	363406005	condition	Malignant neoplasm of colon		{"icd10cm":"C18.9"}
ICD-10-CM	C20	condition	Malignant neoplasm of rectum	rectum cancer|carcinoma of rectum|carcinoma of the rectum|malignant Rectal tumor	{}
ICD-10-CM	C22.1	condition	Intrahepatic bile duct carcinoma	intrahepatic cholangiocarcinoma|peripheral Cholangiocarcinoma	{}
ICD-10-CM	C22.2	condition	Hepatoblastoma		{}
ICD-10-CM	C22.3	condition	Angiosarcoma of liver	liver angiosarcoma|hemangiosarcoma of the Liver	{}
ICD-10-CM	C38.0	condition	Malignant neoplasm of heart	heart cancer|Cardiac tumor|Tumour of heart|malignant Cardiac tumor	{}
ICD-10-CM	C40.30	condition	Malignant neoplasm of short bones of unspecified lower limb	malignant neoplasm of short bones of lower limb	{}
ICD-10-CM	C43.9	condition	Malignant melanoma of skin, unspecified	skin melanoma|Cutaneous Malignant Melanoma|cutaneous melanoma|malignant ear melanoma|malignant lip melanoma	{}
ICD-10-CM	C49	condition	Malignant neoplasm of other connective and soft tissue	sarcoma|connective and soft tissue neoplasm|tumor of soft tissue and skeleton	{}
ICD-10-CM	C50	condition	Malignant neoplasm of breast	Breast cancer	{"snomed":"254837009"}
SNOMED	254837009	condition	Malignant neoplasm of breast	Breast cancer	{"icd10cm":"C50"}
ICD-10-CM	C51	condition	Malignant neoplasm of vulva	vulva cancer|Ca vulva|Vulvar tumor|malignant Vulvar tumor	{}
ICD-10-CM	C52	condition	Malignant neoplasm of vagina	vaginal cancer|malignant tumor of vagina|malignant vaginal tumor|neoplasm of vagina	{}
ICD-10-CM	C54.1	condition	Malignant neoplasm of endometrium	endometrial cancer|endometrial Ca|endometrial neoplasm|malignant endometrial neoplasm	{}
ICD-10-CM	C55	condition	Malignant neoplasm of uterus, part unspecified	uterine cancer|CA - cancer of uterus|Tumour of uterus|malignant neoplasm of uterus|malignant uterine tumor	{}
ICD-10-CM	C57.1	condition	Malignant neoplasm of broad ligament	broad ligament malignant neoplasm	{}
ICD-10-CM	C57.2	condition	Malignant neoplasm of round ligament	round ligament malignant neoplasm	{}
ICD-10-CM	C57.3	condition	Malignant neoplasm of parametrium	parametrium malignant neoplasm	{}
ICD-10-CM	C61	condition	Malignant neoplasm of prostate	Prostate cancer|Prostatic carcinoma	{}
ICD-10-CM	C63.2	condition	Malignant neoplasm of scrotum	scrotum neoplasm	{}
ICD-10-CM	C64	condition	Malignant neoplasm of kidney, except renal pelvis	kidney cancer|malignant neoplasm of kidney except pelvis|malignant tumour of kidney|renal cancer	{}
ICD-10-CM	C69.1	condition	Malignant neoplasm of cornea	cornea cancer|Corneal tumor|malignant Corneal tumor|malignant tumor of cornea	{}
ICD-10-CM	C71	condition	Malignant neoplasm of brain	brain cancer|BT - Brain tumour|adult brain tumor|adult malignant brain neoplasm|brain neoplasm	{}
ICD-10-CM	C71.1	condition	Malignant neoplasm of frontal lobe	frontal lobe neoplasm	{}
ICD-10-CM	C71.2	condition	Malignant neoplasm of temporal lobe	temporal lobe neoplasm	{}
ICD-10-CM	C71.3	condition	Malignant neoplasm of parietal lobe	parietal lobe neoplasm	{}
ICD-10-CM	C71.4	condition	Malignant neoplasm of occipital lobe	occipital lobe neoplasm	{}
ICD-10-CM	C71.7	condition	Malignant neoplasm of brain stem	brain stem cancer|neoplasm of adult brain stem|neoplasm of brain stem	{}
ICD-10-CM	C72.2	condition	Malignant neoplasm of olfactory nerve	malignant olfactory nerve neoplasm	{}
ICD-10-CM	C72.40	condition	Malignant neoplasm of unspecified acoustic nerve	malignant neoplasm of acoustic nerve	{}
ICD-10-CM	C73	condition	Malignant neoplasm of thyroid gland	thyroid cancer|Thyroid gland neoplasm|malignant tumour of thyroid gland|neoplasm of thyroid gland	{}
ICD-10-CM	C80.1	condition	Malignant (primary) neoplasm, unspecified	cancer|malignant neoplasm|malignant tumor|primary cancer	{}
ICD-10-CM	C81.10	condition	Nodular sclerosis Hodgkin lymphoma, unspecified site	Hodgkin's lymphoma, nodular sclerosis	{}
ICD-10-CM	C81.20	condition	Mixed cellularity Hodgkin lymphoma, unspecified site	Hodgkin's lymphoma, mixed cellularity	{}
ICD-10-CM	C86.0	condition	Extranodal NK/T-cell lymphoma, nasal type	nasal type extranodal NK/T-cell lymphoma	{}
ICD-10-CM	C86.3	condition	Subcutaneous panniculitis-like T-cell lymphoma	SPTCL	{}
ICD-10-CM	C86.5	condition	Angioimmunoblastic T-cell lymphoma		{}
ICD-10-CM	C88.0	condition	Waldenstrom macroglobulinemia	lymphoplasmacytic lymphoma|Waldenstroem's macroglobulinemia|lymphoplasmacytic lymphoma with IgM gammopathy	{}
ICD-10-CM	C88.2	condition	Heavy chain disease		{}
ICD-10-CM	C90.0	condition	Multiple myeloma	myeloma	{}
ICD-10-CM	C90.1	condition	Plasma cell leukemia	plasma cell leukaemia|plasmacytic leukaemia|plasmacytic leukemia	{}
ICD-10-CM	C90.2	condition	Extramedullary plasmacytoma		{}
ICD-10-CM	C90.3	condition	Solitary plasmacytoma	plasmacytoma|Myeloma - solitary|Solitary myeloma	{}
ICD-10-CM	C91	condition	Lymphoid leukemia	lymphoblastic leukaemia|lymphoblastic leukemia|lymphocytic leukaemia	{}
ICD-10-CM	C91.4	condition	Hairy cell leukemia		{}
ICD-10-CM	C92	condition	Myeloid leukemia	Non-Lymphocytic Leukemia|leukaemia myelogenous|leukemia myelogenous|myeloid granulocytic leukaemia	{}
ICD-10-CM	C92.0	condition	Acute myeloblastic leukemia	acute myeloid leukemia|AML - acute Myeloid Leukemia|Leukemia, Myelocytic, acute|acute myeloblastic leukaemia	{}
ICD-10-CM	C92.3	condition	Myeloid sarcoma	Chloroma|Extramedullary Myeloid tumor|Granulocytic sarcoma	{}
ICD-10-CM	C92.4	condition	Acute promyelocytic leukemia	acute myeloblastic leukaemia type 3|acute myeloblastic leukemia type 3|acute myeloid leukaemia M3|acute myeloid leukemia M3	{}
ICD-10-CM	C92.5	condition	Acute myelomonocytic leukemia		{}
ICD-10-CM	C93.3	condition	Juvenile myelomonocytic leukemia		{}
ICD-10-CM	C93.Z	condition	Other monocytic leukemia	monocytic leukemia	{}
ICD-10-CM	C94.3	condition	Mast cell leukemia		{}
ICD-10-CM	C96.21	condition	Aggressive systemic mastocytosis		{}
ICD-10-CM	C96.22	condition	Mast cell sarcoma		{}
ICD-10-CM	C96.A	condition	Histiocytic sarcoma		{}
ICD-10-CM	D00.0	condition	Carcinoma in situ of lip, oral cavity and pharynx	lip carcinoma in situ	{}
ICD-10-CM	D00.1	condition	Carcinoma in situ of esophagus	esophagus carcinoma in situ	{}
ICD-10-CM	D00.2	condition	Carcinoma in situ of stomach	stomach carcinoma in situ	{}
ICD-10-CM	D01.0	condition	Carcinoma in situ of colon	colon carcinoma in situ	{}
ICD-10-CM	D01.2	condition	Carcinoma in situ of rectum	rectum carcinoma in situ	{}
ICD-10-CM	D01.4	condition	Carcinoma in situ of other and unspecified parts of intestine	intestine carcinoma in situ	{}
ICD-10-CM	D01.5	condition	Carcinoma in situ of liver, gallbladder and bile ducts	liver carcinoma in situ	{}
ICD-10-CM	D02.0	condition	Carcinoma in situ of larynx	larynx carcinoma in situ	{}
ICD-10-CM	D02.1	condition	Carcinoma in situ of trachea	trachea carcinoma in situ	{}
ICD-10-CM	D02.2	condition	Carcinoma in situ of bronchus and lung	lung carcinoma in situ	{}
ICD-10-CM	D05	condition	Carcinoma in situ of breast	breast carcinoma in situ	{}
ICD-10-CM	D06	condition	Carcinoma in situ of cervix uteri	cervix uteri carcinoma in situ	{}
ICD-10-CM	D07.0	condition	Carcinoma in situ of endometrium	endometrium carcinoma in situ	{}
ICD-10-CM	D07.4	condition	Carcinoma in situ of penis	penis carcinoma in situ	{}
ICD-10-CM	D07.5	condition	Carcinoma in situ of prostate	prostate carcinoma in situ	{}
ICD-10-CM	D09.0	condition	Carcinoma in situ of bladder	bladder carcinoma in situ	{}
ICD-10-CM	D09.2	condition	Carcinoma in situ of eye	eye carcinoma in situ	{}
ICD-10-CM	D09.9	condition	Carcinoma in situ, unspecified	in situ carcinoma	{}
ICD-10-CM	D18.00	condition	Hemangioma unspecified site	hemangioma	{}
ICD-10-CM	D36.9	condition	Benign neoplasm, unspecified site	Neoplasm - benign	{}
ICD-10-CM	D45	condition	Polycythemia vera	Osler-Vaquez syndrome|Polycythaemia rubra vera|Proliferative polycythaemia|chronic erythremia	{}
ICD-10-CM	D47.1	condition	Chronic myeloproliferative disease	myeloproliferative neoplasm|CMPD|CMPD, U	{}
ICD-10-CM	D50.9	condition	Iron deficiency anemia, unspecified	Anemia - iron deficiency|iron deficiency anemia|Low iron	{}
ICD-10-CM	D51.2	condition	Transcobalamin II deficiency		{}
ICD-10-CM	D53.0	condition	Protein deficiency anemia		{}
ICD-10-CM	D56.0	condition	Alpha thalassemia	Alpha thalassaemia	{}
ICD-10-CM	D56.1	condition	Beta thalassemia		{}
ICD-10-CM	D56.2	condition	Delta-beta thalassemia		{}
ICD-10-CM	D56.3	condition	Thalassemia minor		{}
ICD-10-CM	D56.9	condition	Thalassemia, unspecified	thalassemia|Sickle-cell thalassemia with crisis|Sickle-cell thalassemia without crisis|thalassemia Hb-S disease with crisis|thalassemia Hb-S disease without crisis	{}
ICD-10-CM	D57.2	condition	Sickle-cell/Hb-C disease	sickle cell disease	{}
ICD-10-CM	D58.0	condition	Hereditary spherocytosis	Congenital spherocytic hemolytic anemia|Minkowski Chauffard syndrome|spherocytic anemia	{}
ICD-10-CM	D58.1	condition	Hereditary elliptocytosis	Congenital elliptocytosis|ovalocytosis	{}
ICD-10-CM	D58.2	condition	Other hemoglobinopathies	hemoglobinopathy|hemoglobinopathies	{}
ICD-10-CM	D58.9	condition	Hereditary hemolytic anemia, unspecified	congenital hemolytic anemia|congenital hemolytic anaemia|hereditary hemolytic anaemia|hereditary hemolytic anemia	{}
ICD-10-CM	D59.3	condition	Hemolytic-uremic syndrome	haemolytic-uraemic syndrome	{}
ICD-10-CM	D61.9	condition	Aplastic anemia, unspecified	aplastic anemia	{}
ICD-10-CM	D64.4	condition	Congenital dyserythropoietic anemia	congenital dyshaematopoietic anaemia	{}
ICD-10-CM	D64.9	condition	Anemia, unspecified	Anemia|Low blood count	{"snomed":"271737000"}
SNOMED	271737000	condition	Anemia	Low blood count	{"icd10cm":"D64.9"}
ICD-10-CM	D65	condition	Disseminated intravascular coagulation [defibrination syndrome]	disseminated intravascular coagulation	{}
ICD-10-CM	D68.0	condition	Von Willebrand's disease	vascular hemophilia|vascular pseudohemophilia|von Willebrand disease|von Willebrand disorder	{}
ICD-10-CM	D69.0	condition	Allergic purpura	IgA vasculitis|Autoimmune purpura|HSP|Henoch Schoenlein purpura	{}
ICD-10-CM	D69.2	condition	Other nonthrombocytopenic purpura	purpura	{}
ICD-10-CM	D69.4	condition	Other primary thrombocytopenia	primary thrombocytopenia	{}
ICD-10-CM	D69.6	condition	Thrombocytopenia, unspecified	Platelets - low (thrombocytopenia)|Platelets - low|thrombocytopenia	{}
ICD-10-CM	D69.9	condition	Hemorrhagic condition, unspecified	hemorrhagic disease	{}
ICD-10-CM	D70.9	condition	Neutropenia, unspecified	neutropenia	{}
ICD-10-CM	D72.1	condition	Eosinophilia	hypereosinophilic syndrome|Eosinophilic leukocytosis	{}
ICD-10-CM	D73.1	condition	Hypersplenism		{}
ICD-10-CM	D73.2	condition	Chronic congestive splenomegaly		{}
ICD-10-CM	D74.9	condition	Methemoglobinemia, unspecified	methemoglobinemia	{}
ICD-10-CM	D75.1	condition	Secondary polycythemia	polycythemia	{}
ICD-10-CM	D75.839	condition	Thrombocytosis, unspecified	thrombocytosis	{}
ICD-10-CM	D76.1	condition	Hemophagocytic lymphohistiocytosis	haemophagocytic syndrome	{}
ICD-10-CM	D80.7	condition	Transient hypogammaglobulinemia of infancy		{}
ICD-10-CM	D81.4	condition	Nezelof's syndrome	Nezelof syndrome|T-cell immunodeficiency with thymic aplasia|TIDTA|thymic aplasia	{}
ICD-10-CM	D81.9	condition	Combined immunodeficiency, unspecified	combined immunodeficiency	{}
ICD-10-CM	D82.0	condition	Wiskott-Aldrich syndrome		{}
ICD-10-CM	D83.9	condition	Common variable immunodeficiency, unspecified	common variable immunodeficiency|CVID|acquired agammaglobulinemia|acquired hypogammaglobulinemia|common variable agammaglobulinemia	{}
ICD-10-CM	D86.3	condition	Sarcoidosis of skin	skin sarcoidosis	{}
ICD-10-CM	D86.81	condition	Sarcoid meningitis		{}
ICD-10-CM	D86.9	condition	Sarcoidosis, unspecified	Sarcoidosis	{}
ICD-10-CM	D89.0	condition	Polyclonal hypergammaglobulinemia		{}
ICD-10-CM	D89.1	condition	Cryoglobulinemia	Cryoimmunoglobulinaemia	{}
ICD-10-CM	E03.9	condition	Hypothyroidism, unspecified	Hypothyroidism|Low thyroid|Underactive thyroid	{}
ICD-10-CM	E04.9	condition	Nontoxic goiter, unspecified	Thyroid gland - enlarged (goiter)|Thyroid gland - enlarged|goiter|nontoxic goiter	{}
ICD-10-CM	E05.9	condition	Thyrotoxicosis, unspecified	thyrotoxicosis	{}
ICD-10-CM	E05.90	condition	Thyrotoxicosis, unspecified without thyrotoxic crisis or storm	Hyperthyroidism|Overactive thyroid|Thyrotoxicosis	{}
ICD-10-CM	E06.0	condition	Acute thyroiditis		{}
ICD-10-CM	E06.1	condition	Subacute thyroiditis		{}
ICD-10-CM	E06.3	condition	Autoimmune thyroiditis		{}
ICD-10-CM	E06.9	condition	Thyroiditis, unspecified	thyroiditis	{}
ICD-10-CM	E07.81	condition	Sick-euthyroid syndrome	euthyroid sick syndrome	{}
ICD-10-CM	E10.9	condition	Type 1 diabetes mellitus without complications	Diabetes mellitus type 1|type 1 diabetes mellitus|Type 1 diabetes|T1DM|juvenile diabetes	{"snomed":"46635009"}
SNOMED	46635009	condition	Diabetes mellitus type 1	type 1 diabetes mellitus|Type 1 diabetes|T1DM|juvenile diabetes	{"icd10cm":"E10.9"}
ICD-10-CM	E11.9	condition	Type 2 diabetes mellitus without complications	Diabetes - type 2 (adult, non-insulin-independent)|Diabetes - type 2|adult, non-insulin-independent|Diabetes mellitus type 2|type 2 diabetes mellitus|DM2|T2DM|Type 2 diabetes	{"snomed":"44054006"}
SNOMED	44054006	condition	Diabetes mellitus type 2	Diabetes - type 2 (adult, non-insulin-independent)|Diabetes - type 2|adult, non-insulin-independent|type 2 diabetes mellitus|DM2|T2DM|Type 2 diabetes	{"icd10cm":"E11.9"}
ICD-10-CM	E15	condition	Nondiabetic hypoglycemic coma	hypoglycemic coma	{}
ICD-10-CM	E16.2	condition	Hypoglycemia, unspecified	hypoglycemia	{}
ICD-10-CM	E20.1	condition	Pseudohypoparathyroidism	PHP	{}
ICD-10-CM	E20.9	condition	Hypoparathyroidism, unspecified	hypoparathyroidism	{}
ICD-10-CM	E21.0	condition	Primary hyperparathyroidism	familial primary hyperparathyroidism	{}
ICD-10-CM	E21.3	condition	Hyperparathyroidism, unspecified	hyperparathyroidism	{}
ICD-10-CM	E21.5	condition	Disorder of parathyroid gland, unspecified	parathyroid gland disease	{}
ICD-10-CM	E22.1	condition	Hyperprolactinemia		{}
ICD-10-CM	E23.0	condition	Hypopituitarism	Pituitary insufficiency|pituitary hormone deficiency	{}
ICD-10-CM	E23.2	condition	Diabetes insipidus		{}
ICD-10-CM	E24.0	condition	Pituitary-dependent Cushing's disease		{}
ICD-10-CM	E24.1	condition	Nelson's syndrome	Nelson syndrome	{}
ICD-10-CM	E27.1	condition	Primary adrenocortical insufficiency	Addison's disease|Addison disease|Addison disease, chronic adrenal insufficiency|HYPOADRENOCORTICISM, FAMILIAL	{}
ICD-10-CM	E27.9	condition	Disorder of adrenal gland, unspecified	adrenal gland disease	{}
ICD-10-CM	E28.0	condition	Estrogen excess		{}
ICD-10-CM	E28.9	condition	Ovarian dysfunction, unspecified	ovarian dysfunction	{}
ICD-10-CM	E40	condition	Kwashiorkor		{}
ICD-10-CM	E41	condition	Nutritional marasmus	marasmus	{}
ICD-10-CM	E51.1	condition	Beriberi		{}
ICD-10-CM	E51.2	condition	Wernicke's encephalopathy	Wernicke encephalopathy	{}
ICD-10-CM	E53.0	condition	Riboflavin deficiency		{}
ICD-10-CM	E66.3	condition	Overweight		{}
ICD-10-CM	E66.9	condition	Obesity, unspecified	Obesity	{}
ICD-10-CM	E67.0	condition	Hypervitaminosis A		{}
ICD-10-CM	E67.3	condition	Hypervitaminosis D		{}
ICD-10-CM	E70.21	condition	Tyrosinemia		{}
ICD-10-CM	E70.4	condition	Disorders of histidine metabolism	histidine metabolism disease	{}
ICD-10-CM	E71.0	condition	Maple-syrup-urine disease	Ketoacidaemia|branched chain ketoaciduria	{}
ICD-10-CM	E71.5	condition	Peroxisomal disorders	peroxisomal disease|peroxisomal disorder	{}
ICD-10-CM	E73.0	condition	Congenital lactase deficiency	CLD|congenital alactasia|congenital alactasia syndrome|congenital lactose intolerance	{}
ICD-10-CM	E73.9	condition	Lactose intolerance, unspecified	lactose intolerance	{}
ICD-10-CM	E74.00	condition	Glycogen storage disease, unspecified	glycogen storage disease	{}
ICD-10-CM	E75.00	condition	GM2 gangliosidosis, unspecified	GM2 gangliosidosis	{}
ICD-10-CM	E75.3	condition	Sphingolipidosis, unspecified	sphingolipidosis|sphingolipidoses	{}
ICD-10-CM	E75.4	condition	Neuronal ceroid lipofuscinosis	hereditary ceroid lipofuscinosis	{}
ICD-10-CM	E75.6	condition	Lipid storage disorder, unspecified	lipid storage disease	{}
ICD-10-CM	E76.3	condition	Mucopolysaccharidosis, unspecified	mucopolysaccharidosis	{}
ICD-10-CM	E78.00	condition	Pure hypercholesterolemia, unspecified	High cholesterol|Hypercholesterolemia|Elevated cholesterol	{}
ICD-10-CM	E78.3	condition	Hyperchylomicronemia	familial lipoprotein lipase deficiency|Fredrickson type I hyperlipoproteinemia|Fredrickson type I lipaemia|familial LPL deficiency|familial hyperlipoproteinemia type I	{}
ICD-10-CM	E78.5	condition	Hyperlipidemia, unspecified	Lipids - high (hyperlipidemia)|Lipids - high|hyperlipidemia|dyslipidemia	{"snomed":"55822004"}
SNOMED	55822004	condition	Hyperlipidemia	Lipids - high (hyperlipidemia)|Lipids - high|dyslipidemia	{"icd10cm":"E78.5"}
ICD-10-CM	E79.1	condition	Lesch-Nyhan syndrome		{}
ICD-10-CM	E80.1	condition	Porphyria cutanea tarda		{}
ICD-10-CM	E80.4	condition	Gilbert syndrome	Constitutional hyperbilirubinemia|Gilbert's disease|Gilbert's syndrome|Gilbert-Meulengracht syndrome	{}
ICD-10-CM	E83.1	condition	Disorders of iron metabolism	iron metabolism disease	{}
ICD-10-CM	E83.5	condition	Disorders of calcium metabolism	calcium metabolism disease	{}
ICD-10-CM	E83.52	condition	Hypercalcemia		{}
ICD-10-CM	E84.9	condition	Cystic fibrosis, unspecified	cystic fibrosis|CF|mucoviscidosis	{}
ICD-10-CM	E85.9	condition	Amyloidosis, unspecified	amyloidosis|amyloid disease	{}
ICD-10-CM	E86.0	condition	Dehydration	volume depletion	{}
ICD-10-CM	E87.5	condition	Hyperkalemia	Potassium - high (hyperkalemia)|Potassium - high	{}
ICD-10-CM	E87.6	condition	Hypokalemia	Potassium - low (hypokalemia)|Potassium - low	{}
ICD-10-CM	E88.41	condition	MELAS syndrome		{}
ICD-10-CM	E88.42	condition	MERRF syndrome		{}
ICD-10-CM	F01	condition	Vascular dementia		{}
ICD-10-CM	F03	condition	Unspecified dementia	Dementia	{}
ICD-10-CM	F10.1	condition	Alcohol abuse	alcohol use disorder|Ethanol abuse	{}
ICD-10-CM	F10.10	condition	Alcohol abuse, uncomplicated	Abuse - alcohol	{}
ICD-10-CM	F10.20	condition	Alcohol dependence, uncomplicated	alcohol dependence|alcoholism	{}
ICD-10-CM	F11.10	condition	Opioid abuse, uncomplicated	opioid abuse	{}
ICD-10-CM	F12.10	condition	Cannabis abuse, uncomplicated	cannabis abuse	{}
ICD-10-CM	F12.20	condition	Cannabis dependence, uncomplicated	cannabis dependence	{}
ICD-10-CM	F14.10	condition	Cocaine abuse, uncomplicated	Cocaine abuse	{}
ICD-10-CM	F14.20	condition	Cocaine dependence, uncomplicated	cocaine dependence	{}
ICD-10-CM	F16.10	condition	Hallucinogen abuse, uncomplicated	hallucinogen abuse	{}
ICD-10-CM	F16.20	condition	Hallucinogen dependence, uncomplicated	hallucinogen dependence	{}
ICD-10-CM	F17.200	condition	Nicotine dependence, unspecified, uncomplicated	nicotine dependence	{}
ICD-10-CM	F20.0	condition	Paranoid schizophrenia	Schizophrenia - paranoid	{}
ICD-10-CM	F20.81	condition	Schizophreniform disorder		{}
ICD-10-CM	F20.9	condition	Schizophrenia, unspecified	Schizophrenia	{}
ICD-10-CM	F22	condition	Delusional disorders	delusional disorder	{}
ICD-10-CM	F25.9	condition	Schizoaffective disorder, unspecified	Schizoaffective disorder	{}
ICD-10-CM	F31.9	condition	Bipolar disorder, unspecified	Bipolar disorder - mixed|Bipolar disorder - manic phase|bipolar disorder	{}
ICD-10-CM	F32.9	condition	Major depressive disorder, single episode, unspecified	major depressive disorder|MDD	{}
ICD-10-CM	F32.A	condition	Depression, unspecified	Depression	{}
ICD-10-CM	F34.0	condition	Cyclothymic disorder		{}
ICD-10-CM	F34.1	condition	Dysthymic disorder		{}
ICD-10-CM	F39	condition	Unspecified mood [affective] disorder	mood disorder	{}
ICD-10-CM	F40.00	condition	Agoraphobia, unspecified	agoraphobia	{}
ICD-10-CM	F40.10	condition	Social phobia, unspecified	social phobia	{}
ICD-10-CM	F41.1	condition	Generalized anxiety disorder	Generalized anxiety disorder (GAD)|GAD|Generalized anxiety	{}
ICD-10-CM	F41.9	condition	Anxiety disorder, unspecified	Anxiety|anxiety disorder	{}
ICD-10-CM	F42.9	condition	Obsessive-compulsive disorder, unspecified	obsessive-compulsive disorder	{}
ICD-10-CM	F43.10	condition	Post-traumatic stress disorder, unspecified	post-traumatic stress disorder	{}
ICD-10-CM	F43.20	condition	Adjustment disorder, unspecified	adjustment disorder	{}
ICD-10-CM	F44.0	condition	Dissociative amnesia		{}
ICD-10-CM	F45.0	condition	Somatization disorder		{}
ICD-10-CM	F45.21	condition	Hypochondriasis		{}
ICD-10-CM	F45.9	condition	Somatoform disorder, unspecified	somatoform disorder|physiological malfunction arising from mental factor|psychophysiologic disorder|psychosomatic disorder	{}
ICD-10-CM	F50.00	condition	Anorexia nervosa, unspecified	anorexia nervosa	{}
ICD-10-CM	F50.2	condition	Bulimia nervosa		{}
ICD-10-CM	F50.9	condition	Eating disorder, unspecified	eating disorder	{}
ICD-10-CM	F52.0	condition	Hypoactive sexual desire disorder		{}
ICD-10-CM	F52.4	condition	Premature ejaculation		{}
ICD-10-CM	F53.0	condition	Postpartum depression		{}
ICD-10-CM	F60.0	condition	Paranoid personality disorder		{}
ICD-10-CM	F60.1	condition	Schizoid personality disorder		{}
ICD-10-CM	F60.2	condition	Antisocial personality disorder		{}
ICD-10-CM	F60.3	condition	Borderline personality disorder		{}
ICD-10-CM	F60.4	condition	Histrionic personality disorder		{}
ICD-10-CM	F60.5	condition	Obsessive-compulsive personality disorder		{}
ICD-10-CM	F60.6	condition	Avoidant personality disorder		{}
ICD-10-CM	F60.7	condition	Dependent personality disorder		{}
ICD-10-CM	F60.81	condition	Narcissistic personality disorder		{}
ICD-10-CM	F60.9	condition	Personality disorder, unspecified	personality disorder|character disorder	{}
ICD-10-CM	F63.0	condition	Pathological gambling		{}
ICD-10-CM	F63.1	condition	Pyromania		{}
ICD-10-CM	F63.2	condition	Kleptomania		{}
ICD-10-CM	F63.81	condition	Intermittent explosive disorder		{}
ICD-10-CM	F65.0	condition	Fetishism		{}
ICD-10-CM	F65.2	condition	Exhibitionism		{}
ICD-10-CM	F65.3	condition	Voyeurism		{}
ICD-10-CM	F65.4	condition	Pedophilia		{}
ICD-10-CM	F65.51	condition	Sexual masochism		{}
ICD-10-CM	F65.52	condition	Sexual sadism		{}
ICD-10-CM	F80.1	condition	Expressive language disorder		{}
ICD-10-CM	F80.2	condition	Mixed receptive-expressive language disorder		{}
ICD-10-CM	F84.0	condition	Autistic disorder	Kanner's syndrome|autism|autistic disorder of childhood onset|childhood autism	{}
ICD-10-CM	F84.2	condition	Rett's syndrome	Rett syndrome|Rett's disorder|cerebroatrophic hyperammonemia	{}
ICD-10-CM	F84.3	condition	Other childhood disintegrative disorder	childhood disintegrative disease|Disintegrative psychosis|Heller's syndrome|Symbiotic psychosis	{}
ICD-10-CM	F84.5	condition	Asperger's syndrome	Asperger syndrome	{}
ICD-10-CM	F84.9	condition	Pervasive developmental disorder, unspecified	pervasive developmental disorder	{}
ICD-10-CM	F91.9	condition	Conduct disorder, unspecified	conduct disorder	{}
ICD-10-CM	F95.0	condition	Transient tic disorder		{}
ICD-10-CM	F95.1	condition	Chronic motor or vocal tic disorder	chronic tic disorder	{}
ICD-10-CM	F95.9	condition	Tic disorder, unspecified	tic disorder	{}
ICD-10-CM	G00.2	condition	Streptococcal meningitis		{}
ICD-10-CM	G03.1	condition	Chronic meningitis		{}
ICD-10-CM	G03.9	condition	Meningitis, unspecified	meningitis	{}
ICD-10-CM	G04.1	condition	Tropical spastic paraplegia	HTLV-1-associated myelopathy/tropical spastic paraparesis|HAM/TSP|HTLV-associated myelopathy|Tropical spastic paralysis	{}
ICD-10-CM	G04.82	condition	Acute flaccid myelitis		{}
ICD-10-CM	G10	condition	Huntington's disease	HD|Huntington disease|Huntington's chorea	{}
ICD-10-CM	G11.4	condition	Hereditary spastic paraplegia	French settlement disease|Strumpell-Lorrain disease|familial spastic paraplegia|hereditary spastic paraparesis	{}
ICD-10-CM	G12.20	condition	Motor neuron disease, unspecified	motor neuron disease	{}
ICD-10-CM	G12.9	condition	Spinal muscular atrophy, unspecified	spinal muscular atrophy	{}
ICD-10-CM	G14	condition	Postpolio syndrome	postpoliomyelitis syndrome	{}
ICD-10-CM	G20	condition	Parkinson's disease	Parkinson disease|paralysis agitans|Parkinsons	{}
ICD-10-CM	G21.0	condition	Malignant neuroleptic syndrome	neuroleptic malignant syndrome	{}
ICD-10-CM	G23.0	condition	Hallervorden-Spatz disease	pantothenate kinase-associated neurodegeneration|Hallervorden-Spatz syndrome|NBIA1|Pigmentary pallidal degeneration	{}
ICD-10-CM	G23.2	condition	Striatonigral degeneration		{}
ICD-10-CM	G24.5	condition	Blepharospasm		{}
ICD-10-CM	G24.9	condition	Dystonia, unspecified	dystonia|dystonic disease	{}
ICD-10-CM	G25.0	condition	Essential tremor	benign essential tremor|essential hereditary tremor|shaky hand syndrome	{}
ICD-10-CM	G25.5	condition	Other chorea	choreatic disease|chorea|hereditary chorea	{}
ICD-10-CM	G25.83	condition	Benign shuddering attacks		{}
ICD-10-CM	G25.9	condition	Extrapyramidal and movement disorder, unspecified	extrapyramidal and movement disease	{}
ICD-10-CM	G30.9	condition	Alzheimer's disease, unspecified	Alzheimer's disease	{}
ICD-10-CM	G35	condition	Multiple sclerosis	Multiple sclerosis (MS)|MS	{}
ICD-10-CM	G37.2	condition	Central pontine myelinolysis	osmotic demyelination syndrome	{}
ICD-10-CM	G40.909	condition	Epilepsy, unspecified, not intractable, without status epilepticus	Epilepsy|Seizure disorder	{}
ICD-10-CM	G43.009	condition	Migraine without aura, not intractable, without status migrainosus	migraine without aura	{}
ICD-10-CM	G43.109	condition	Migraine with aura, not intractable, without status migrainosus	migraine with aura	{}
ICD-10-CM	G43.71	condition	Chronic migraine without aura, intractable	Chronic intractable migraine without aura	{"snomed":"124171000119105"}
SNOMED	124171000119105	condition	Chronic intractable migraine without aura		{"icd10cm":"G43.71"}
ICD-10-CM	G43.909	condition	Migraine, unspecified, not intractable, without status migrainosus	Migraine	{}
ICD-10-CM	G44.209	condition	Tension-type headache, unspecified, not intractable	tension headache	{}
ICD-10-CM	G45.4	condition	Transient global amnesia		{}
ICD-10-CM	G47.00	condition	Insomnia, unspecified	Insomnia|sleeplessness	{}
ICD-10-CM	G47.13	condition	Recurrent hypersomnia		{}
ICD-10-CM	G47.30	condition	Sleep apnea, unspecified	Sleep apnea	{}
ICD-10-CM	G47.33	condition	Obstructive sleep apnea (adult) (pediatric)	Obstructive sleep apnea (OSA)|Obstructive sleep apnea|OSA	{}
ICD-10-CM	G47.52	condition	REM sleep behavior disorder		{}
ICD-10-CM	G47.61	condition	Periodic limb movement disorder		{}
ICD-10-CM	G47.9	condition	Sleep disorder, unspecified	Sleep disorder	{"snomed":"39898005"}
SNOMED	39898005	condition	Sleep disorder		{"icd10cm":"G47.9"}
ICD-10-CM	G50.0	condition	Trigeminal neuralgia	Trifacial neuralgia|trifocal neuralgia	{}
ICD-10-CM	G51	condition	Facial nerve disorders	facial nerve disease	{}
ICD-10-CM	G51.0	condition	Bell's palsy	Bell palsy|Bell's (facial) palsy	{}
ICD-10-CM	G51.1	condition	Geniculate ganglionitis		{}
ICD-10-CM	G52.0	condition	Disorders of olfactory nerve	olfactory nerve disease	{}
ICD-10-CM	G52.2	condition	Disorders of vagus nerve	Vagus nerve disease	{}
ICD-10-CM	G52.3	condition	Disorders of hypoglossal nerve	hypoglossal nerve disease	{}
ICD-10-CM	G52.9	condition	Cranial nerve disorder, unspecified	cranial nerve disease	{}
ICD-10-CM	G56.0	condition	Carpal tunnel syndrome		{}
ICD-10-CM	G56.2	condition	Lesion of ulnar nerve	ulnar nerve lesion	{}
ICD-10-CM	G56.3	condition	Lesion of radial nerve	radial nerve lesion	{}
ICD-10-CM	G57.0	condition	Lesion of sciatic nerve		{}
ICD-10-CM	G57.5	condition	Tarsal tunnel syndrome		{}
ICD-10-CM	G57.6	condition	Lesion of plantar nerve	plantar nerve lesion	{}
ICD-10-CM	G58.7	condition	Mononeuritis multiplex		{}
ICD-10-CM	G58.9	condition	Mononeuropathy, unspecified	mononeuropathy	{}
ICD-10-CM	G60.0	condition	Hereditary motor and sensory neuropathy	Charcot-Marie-Tooth disease|CMT - Charcot-Marie-Tooth disease|Hereditary sensory and motor neuropathy	{}
ICD-10-CM	G60.1	condition	Refsum's disease	Refsum disease|HMSN type IV|HSMN IV|Heredopathia atactica polyneuritiformis	{}
ICD-10-CM	G61.0	condition	Guillain-Barre syndrome	Infectious neuronitis|Post-infectious polyneuritis|acute infective polyneuritis	{}
ICD-10-CM	G61.81	condition	Chronic inflammatory demyelinating polyneuritis		{}
ICD-10-CM	G61.82	condition	Multifocal motor neuropathy		{}
ICD-10-CM	G62.81	condition	Critical illness polyneuropathy		{}
ICD-10-CM	G71.1	condition	Myotonic disorders	myotonic disease	{}
ICD-10-CM	G72.9	condition	Myopathy, unspecified	myopathy	{}
ICD-10-CM	G80.9	condition	Cerebral palsy, unspecified	cerebral palsy|infantile cerebral palsy	{}
ICD-10-CM	G82.50	condition	Quadriplegia, unspecified	quadriplegia	{}
ICD-10-CM	G83.4	condition	Cauda equina syndrome		{}
ICD-10-CM	G83.5	condition	Locked-in state	locked-in syndrome	{}
ICD-10-CM	G90.0	condition	Idiopathic peripheral autonomic neuropathy		{}
ICD-10-CM	G90.2	condition	Horner's syndrome	Bernard Horner syndrome|Horner syndrome|cervical sympathetic paralysis	{}
ICD-10-CM	G91.0	condition	Communicating hydrocephalus		{}
ICD-10-CM	G91.1	condition	Obstructive hydrocephalus		{}
ICD-10-CM	G91.2	condition	(Idiopathic) normal pressure hydrocephalus	normal pressure hydrocephalus	{}
ICD-10-CM	G91.9	condition	Hydrocephalus, unspecified	hydrocephalus	{}
ICD-10-CM	G92.9	condition	Unspecified toxic encephalopathy	toxic encephalopathy	{}
ICD-10-CM	G93.2	condition	Benign intracranial hypertension	pseudotumor cerebri|idiopathic intracranial hypertension	{}
ICD-10-CM	G93.5	condition	Compression of brain	brain compression	{}
ICD-10-CM	G93.7	condition	Reye's syndrome	Reye syndrome	{}
ICD-10-CM	G95.9	condition	Disease of spinal cord, unspecified	spinal cord disease	{}
ICD-10-CM	G96.810	condition	Intracranial hypotension, unspecified	intracranial hypotension	{}
ICD-10-CM	G96.9	condition	Disorder of central nervous system, unspecified	central nervous system disease	{}
ICD-10-CM	H00.01	condition	Hordeolum externum	Hordeolum	{}
ICD-10-CM	H00.1	condition	Chalazion		{}
ICD-10-CM	H01.0	condition	Blepharitis		{}
ICD-10-CM	H01.1	condition	Noninfectious dermatoses of eyelid		{}
ICD-10-CM	H02.1	condition	Ectropion of eyelid	ectropion	{}
ICD-10-CM	H02.2	condition	Lagophthalmos		{}
ICD-10-CM	H02.3	condition	Blepharochalasis		{}
ICD-10-CM	H02.4	condition	Ptosis of eyelid	ptosis	{}
ICD-10-CM	H02.9	condition	Unspecified disorder of eyelid	eyelid disease	{}
ICD-10-CM	H04.0	condition	Dacryoadenitis		{}
ICD-10-CM	H04.529	condition	Eversion of unspecified lacrimal punctum	eversion of lacrimal punctum	{}
ICD-10-CM	H04.569	condition	Stenosis of unspecified lacrimal punctum	stenosis of lacrimal punctum	{}
ICD-10-CM	H04.579	condition	Stenosis of unspecified lacrimal sac	stenosis of lacrimal sac	{}
ICD-10-CM	H05.249	condition	Constant exophthalmos, unspecified eye	constant exophthalmos	{}
ICD-10-CM	H05.269	condition	Pulsating exophthalmos, unspecified eye	pulsating exophthalmos	{}
ICD-10-CM	H05.409	condition	Unspecified enophthalmos, unspecified eye	enophthalmos	{}
ICD-10-CM	H10.229	condition	Pseudomembranous conjunctivitis, unspecified eye	pseudomembranous conjunctivitis	{}
ICD-10-CM	H10.239	condition	Serous conjunctivitis, except viral, unspecified eye	serous conjunctivitis except viral	{}
ICD-10-CM	H10.30	condition	Unspecified acute conjunctivitis, unspecified eye	Conjunctivitis - acute|acute conjunctivitis	{}
ICD-10-CM	H10.409	condition	Unspecified chronic conjunctivitis, unspecified eye	chronic conjunctivitis	{}
ICD-10-CM	H10.429	condition	Simple chronic conjunctivitis, unspecified eye	simple chronic conjunctivitis	{}
ICD-10-CM	H10.439	condition	Chronic follicular conjunctivitis, unspecified eye	chronic follicular conjunctivitis	{}
ICD-10-CM	H10.509	condition	Unspecified blepharoconjunctivitis, unspecified eye	blepharoconjunctivitis	{}
ICD-10-CM	H10.529	condition	Angular blepharoconjunctivitis, unspecified eye	angular blepharoconjunctivitis	{}
ICD-10-CM	H10.539	condition	Contact blepharoconjunctivitis, unspecified eye	contact blepharoconjunctivitis	{}
ICD-10-CM	H10.829	condition	Rosacea conjunctivitis, unspecified eye	rosacea conjunctivitis	{}
ICD-10-CM	H10.9	condition	Unspecified conjunctivitis	Conjunctivitis|pink eye	{}
ICD-10-CM	H11.059	condition	Peripheral pterygium, progressive, unspecified eye	progressive peripheral pterygium	{}
ICD-10-CM	H11.159	condition	Pinguecula, unspecified eye	pinguecula	{}
ICD-10-CM	H11.30	condition	Conjunctival hemorrhage, unspecified eye	Conjunctival hemorrhage	{}
ICD-10-CM	H11.829	condition	Conjunctivochalasis, unspecified eye	conjunctivochalasis	{}
ICD-10-CM	H15.019	condition	Anterior scleritis, unspecified eye	anterior scleritis	{}
ICD-10-CM	H15.029	condition	Brawny scleritis, unspecified eye	brawny scleritis	{}
ICD-10-CM	H15.039	condition	Posterior scleritis, unspecified eye	posterior scleritis	{}
ICD-10-CM	H15.059	condition	Scleromalacia perforans, unspecified eye	scleromalacia perforans	{}
ICD-10-CM	H15.119	condition	Episcleritis periodica fugax, unspecified eye	episcleritis periodica fugax	{}
ICD-10-CM	H15.129	condition	Nodular episcleritis, unspecified eye	nodular episcleritis	{}
ICD-10-CM	H15.819	condition	Equatorial staphyloma, unspecified eye	equatorial staphyloma	{}
ICD-10-CM	H15.829	condition	Localized anterior staphyloma, unspecified eye	localized anterior staphyloma	{}
ICD-10-CM	H15.839	condition	Staphyloma posticum, unspecified eye	staphyloma posticum	{}
ICD-10-CM	H15.859	condition	Ring staphyloma, unspecified eye	ring staphyloma	{}
ICD-10-CM	H16.009	condition	Unspecified corneal ulcer, unspecified eye	corneal ulcer	{}
ICD-10-CM	H16.019	condition	Central corneal ulcer, unspecified eye	central corneal ulcer	{}
ICD-10-CM	H16.029	condition	Ring corneal ulcer, unspecified eye	ring corneal ulcer	{}
ICD-10-CM	H16.049	condition	Marginal corneal ulcer, unspecified eye	marginal corneal ulcer	{}
ICD-10-CM	H16.069	condition	Mycotic corneal ulcer, unspecified eye	mycotic corneal ulcer	{}
ICD-10-CM	H16.079	condition	Perforated corneal ulcer, unspecified eye	perforated corneal ulcer	{}
ICD-10-CM	H16.109	condition	Unspecified superficial keratitis, unspecified eye	superficial keratitis	{}
ICD-10-CM	H16.119	condition	Macular keratitis, unspecified eye	macular keratitis	{}
ICD-10-CM	H16.129	condition	Filamentary keratitis, unspecified eye	filamentary keratitis	{}
ICD-10-CM	H16.139	condition	Photokeratitis, unspecified eye	photokeratitis	{}
ICD-10-CM	H16.209	condition	Unspecified keratoconjunctivitis, unspecified eye	keratoconjunctivitis	{}
ICD-10-CM	H16.239	condition	Neurotrophic keratoconjunctivitis, unspecified eye	neurotrophic keratoconjunctivitis	{}
ICD-10-CM	H16.249	condition	Ophthalmia nodosa, unspecified eye	ophthalmia nodosa	{}
ICD-10-CM	H16.3	condition	Interstitial and deep keratitis	deep keratitis	{}
ICD-10-CM	H16.309	condition	Unspecified interstitial keratitis, unspecified eye	interstitial keratitis	{}
ICD-10-CM	H16.319	condition	Corneal abscess, unspecified eye	corneal abscess	{}
ICD-10-CM	H16.329	condition	Diffuse interstitial keratitis, unspecified eye	diffuse interstitial keratitis	{}
ICD-10-CM	H16.339	condition	Sclerosing keratitis, unspecified eye	sclerosing keratitis	{}
ICD-10-CM	H16.409	condition	Unspecified corneal neovascularization, unspecified eye	corneal neovascularization	{}
ICD-10-CM	H16.9	condition	Unspecified keratitis	keratitis	{}
ICD-10-CM	H18.009	condition	Unspecified corneal deposit, unspecified eye	corneal deposit	{}
ICD-10-CM	H18.10	condition	Bullous keratopathy, unspecified eye	bullous keratopathy	{}
ICD-10-CM	H18.20	condition	Unspecified corneal edema	corneal edema	{}
ICD-10-CM	H18.229	condition	Idiopathic corneal edema, unspecified eye	idiopathic corneal edema	{}
ICD-10-CM	H18.239	condition	Secondary corneal edema, unspecified eye	secondary corneal edema	{}
ICD-10-CM	H18.40	condition	Unspecified corneal degeneration	corneal degeneration	{}
ICD-10-CM	H18.419	condition	Arcus senilis, unspecified eye	arcus senilis	{}
ICD-10-CM	H18.429	condition	Band keratopathy, unspecified eye	band keratopathy	{}
ICD-10-CM	H18.539	condition	Granular corneal dystrophy, unspecified eye	granular corneal dystrophy	{}
ICD-10-CM	H18.549	condition	Lattice corneal dystrophy, unspecified eye	lattice corneal dystrophy	{}
ICD-10-CM	H18.559	condition	Macular corneal dystrophy, unspecified eye	macular corneal dystrophy	{}
ICD-10-CM	H18.719	condition	Corneal ectasia, unspecified eye	corneal ectasia	{}
ICD-10-CM	H18.729	condition	Corneal staphyloma, unspecified eye	corneal staphyloma	{}
ICD-10-CM	H20.059	condition	Hypopyon, unspecified eye	hypopyon	{}
ICD-10-CM	H20.20	condition	Lens-induced iridocyclitis, unspecified eye	lens-induced iridocyclitis	{}
ICD-10-CM	H20.9	condition	Unspecified iridocyclitis	iridocyclitis	{}
ICD-10-CM	H25.9	condition	Unspecified age-related cataract	Cataract|Lens opacity	{}
ICD-10-CM	H26.9	condition	Unspecified cataract	cataract	{}
ICD-10-CM	H27.129	condition	Anterior dislocation of lens, unspecified eye	anterior dislocation of lens	{}
ICD-10-CM	H27.139	condition	Posterior dislocation of lens, unspecified eye	posterior dislocation of lens	{}
ICD-10-CM	H27.9	condition	Unspecified disorder of lens	lens disease	{}
ICD-10-CM	H30.2	condition	Posterior cyclitis	pars planitis	{}
ICD-10-CM	H31.029	condition	Solar retinopathy, unspecified eye	solar retinopathy	{}
ICD-10-CM	H31.9	condition	Unspecified disorder of choroid	choroid disease	{}
ICD-10-CM	H33.109	condition	Unspecified retinoschisis, unspecified eye	retinoschisis	{}
ICD-10-CM	H33.2	condition	Serous retinal detachment	retinal detachment	{}
ICD-10-CM	H34.10	condition	Central retinal artery occlusion, unspecified eye	central retinal artery occlusion	{}
ICD-10-CM	H34.239	condition	Retinal artery branch occlusion, unspecified eye	branch retinal artery occlusion	{}
ICD-10-CM	H34.9	condition	Unspecified retinal vascular occlusion	retinal vascular occlusion	{}
ICD-10-CM	H35.039	condition	Hypertensive retinopathy, unspecified eye	hypertensive retinopathy	{}
ICD-10-CM	H35.069	condition	Retinal vasculitis, unspecified eye	retinal vasculitis	{}
ICD-10-CM	H35.3	condition	Degeneration of macula and posterior pole		{}
ICD-10-CM	H35.389	condition	Toxic maculopathy, unspecified eye	toxic maculopathy	{}
ICD-10-CM	H35.40	condition	Unspecified peripheral retinal degeneration	peripheral retinal degeneration	{}
ICD-10-CM	H35.469	condition	Secondary vitreoretinal degeneration, unspecified eye	secondary vitreoretinal degeneration	{}
ICD-10-CM	H35.50	condition	Unspecified hereditary retinal dystrophy	hereditary retinal dystrophy	{}
ICD-10-CM	H35.51	condition	Vitreoretinal dystrophy		{}
ICD-10-CM	H35.54	condition	Dystrophies primarily involving the retinal pigment epithelium		{}
ICD-10-CM	H35.81	condition	Retinal edema		{}
ICD-10-CM	H35.82	condition	Retinal ischemia		{}
ICD-10-CM	H35.9	condition	Unspecified retinal disorder	retinal disease	{}
ICD-10-CM	H40.059	condition	Ocular hypertension, unspecified eye	ocular hypertension	{}
ICD-10-CM	H40.1	condition	Open-angle glaucoma		{}
ICD-10-CM	H40.159	condition	Residual stage of open-angle glaucoma, unspecified eye	residual stage of open angle glaucoma	{}
ICD-10-CM	H40.2	condition	Primary angle-closure glaucoma		{}
ICD-10-CM	H40.829	condition	Hypersecretion glaucoma, unspecified eye	hypersecretion glaucoma	{}
ICD-10-CM	H40.839	condition	Aqueous misdirection, unspecified eye	aqueous misdirection	{}
ICD-10-CM	H40.9	condition	Unspecified glaucoma	glaucoma	{}
ICD-10-CM	H44.009	condition	Unspecified purulent endophthalmitis, unspecified eye	purulent endophthalmitis	{}
ICD-10-CM	H44.20	condition	Degenerative myopia, unspecified eye	degenerative myopia	{}
ICD-10-CM	H44.329	condition	Siderosis of eye, unspecified eye	siderosis of eye	{}
ICD-10-CM	H44.519	condition	Absolute glaucoma, unspecified eye	absolute glaucoma	{}
ICD-10-CM	H44.829	condition	Luxation of globe, unspecified eye	luxation of globe	{}
ICD-10-CM	H46.2	condition	Nutritional optic neuropathy		{}
ICD-10-CM	H46.3	condition	Toxic optic neuropathy		{}
ICD-10-CM	H46.9	condition	Unspecified optic neuritis	optic neuritis	{}
ICD-10-CM	H47.149	condition	Foster-Kennedy syndrome, unspecified eye	Foster-Kennedy syndrome	{}
ICD-10-CM	H47.219	condition	Primary optic atrophy, unspecified eye	primary optic atrophy	{}
ICD-10-CM	H47.6	condition	Disorders of visual cortex	visual cortex disease	{}
ICD-10-CM	H49.1	condition	Fourth [trochlear] nerve palsy	trochlear nerve disease	{}
ICD-10-CM	H50.05	condition	Alternating esotropia		{}
ICD-10-CM	H50.10	condition	Unspecified exotropia	exotropia	{}
ICD-10-CM	H50.15	condition	Alternating exotropia		{}
ICD-10-CM	H50.42	condition	Monofixation syndrome		{}
ICD-10-CM	H50.60	condition	Mechanical strabismus, unspecified	mechanical strabismus	{}
ICD-10-CM	H50.9	condition	Unspecified strabismus	strabismus	{}
ICD-10-CM	H51.20	condition	Internuclear ophthalmoplegia, unspecified eye	internuclear ophthalmoplegia	{}
ICD-10-CM	H52.10	condition	Myopia, unspecified eye	Nearsightedness (myopia)|Nearsightedness|myopia	{}
ICD-10-CM	H52.209	condition	Unspecified astigmatism, unspecified eye	astigmatism	{}
ICD-10-CM	H52.219	condition	Irregular astigmatism, unspecified eye	irregular astigmatism	{}
ICD-10-CM	H52.229	condition	Regular astigmatism, unspecified eye	regular astigmatism	{}
ICD-10-CM	H52.31	condition	Anisometropia		{}
ICD-10-CM	H52.32	condition	Aniseikonia		{}
ICD-10-CM	H52.4	condition	Presbyopia		{}
ICD-10-CM	H53.009	condition	Unspecified amblyopia, unspecified eye	amblyopia	{}
ICD-10-CM	H53.019	condition	Deprivation amblyopia, unspecified eye	deprivation amblyopia	{}
ICD-10-CM	H53.029	condition	Refractive amblyopia, unspecified eye	refractive amblyopia	{}
ICD-10-CM	H53.039	condition	Strabismic amblyopia, unspecified eye	strabismic amblyopia	{}
ICD-10-CM	H53.31	condition	Abnormal retinal correspondence		{}
ICD-10-CM	H53.60	condition	Unspecified night blindness	night blindness	{}
ICD-10-CM	H53.62	condition	Acquired night blindness		{}
ICD-10-CM	H55.04	condition	Dissociated nystagmus		{}
ICD-10-CM	H60.20	condition	Malignant otitis externa, unspecified ear	malignant otitis externa	{}
ICD-10-CM	H60.339	condition	Swimmer's ear, unspecified ear	Swimmer's ear (otitis externa)|Swimmer's ear|otitis externa	{}
ICD-10-CM	H60.40	condition	Cholesteatoma of external ear, unspecified ear	cholesteatoma of external ear	{}
ICD-10-CM	H60.90	condition	Unspecified otitis externa, unspecified ear	otitis externa	{}
ICD-10-CM	H61.9	condition	Disorder of external ear, unspecified	external ear disease	{}
ICD-10-CM	H65.00	condition	Acute serous otitis media, unspecified ear	acute serous otitis media	{}
ICD-10-CM	H65.90	condition	Unspecified nonsuppurative otitis media, unspecified ear	non-suppurative otitis media	{}
ICD-10-CM	H66.10	condition	Chronic tubotympanic suppurative otitis media, unspecified	chronic tubotympanic suppurative otitis media	{}
ICD-10-CM	H66.40	condition	Suppurative otitis media, unspecified, unspecified ear	suppurative otitis media	{}
ICD-10-CM	H66.90	condition	Otitis media, unspecified, unspecified ear	Ear infection (otitis media)|Ear infection|otitis media|middle ear infection	{"snomed":"65363002"}
SNOMED	65363002	condition	Otitis media	Ear infection (otitis media)|Ear infection|middle ear infection	{"icd10cm":"H66.90"}
ICD-10-CM	H68.019	condition	Acute Eustachian salpingitis, unspecified ear	acute eustachian salpingitis	{}
ICD-10-CM	H68.029	condition	Chronic Eustachian salpingitis, unspecified ear	chronic eustachian salpingitis	{}
ICD-10-CM	H70.209	condition	Unspecified petrositis, unspecified ear	petrositis|acute petrositis|chronic petrositis	{}
ICD-10-CM	H70.90	condition	Unspecified mastoiditis, unspecified ear	mastoiditis	{}
ICD-10-CM	H71	condition	Cholesteatoma of middle ear		{}
ICD-10-CM	H71.00	condition	Cholesteatoma of attic, unspecified ear	cholesteatoma of attic	{}
ICD-10-CM	H73.819	condition	Atrophic flaccid tympanic membrane, unspecified ear	atrophic flaccid tympanic membrane	{}
ICD-10-CM	H73.829	condition	Atrophic nonflaccid tympanic membrane, unspecified ear	atrophic nonflaccid tympanic membrane	{}
ICD-10-CM	H73.9	condition	Unspecified disorder of tympanic membrane	tympanic membrane disease	{}
ICD-10-CM	H74.09	condition	Tympanosclerosis, unspecified ear	tympanosclerosis	{}
ICD-10-CM	H74.40	condition	Polyp of middle ear, unspecified ear	polyp of middle ear	{}
ICD-10-CM	H81.10	condition	Benign paroxysmal vertigo, unspecified ear	BPPV	{}
ICD-10-CM	H81.20	condition	Vestibular neuronitis, unspecified ear	vestibular neuronitis|Epidemic neurolabyrinthitis|Vestibular neuritis	{}
ICD-10-CM	H81.9	condition	Unspecified disorder of vestibular function	vestibular disease	{}
ICD-10-CM	H83.09	condition	Labyrinthitis, unspecified ear	labyrinthitis	{}
ICD-10-CM	H83.2X9	condition	Labyrinthine dysfunction, unspecified ear	labyrinthine dysfunction	{}
ICD-10-CM	H83.9	condition	Unspecified disease of inner ear	inner ear disease	{}
ICD-10-CM	H90.5	condition	Unspecified sensorineural hearing loss	sensorineural hearing loss|High Frequency Hearing Loss|High frequency deafness|Perceptive deafness|Perceptive hearing loss	{}
ICD-10-CM	H91.90	condition	Unspecified hearing loss, unspecified ear	Hearing loss	{}
ICD-10-CM	H92.10	condition	Otorrhea, unspecified ear	otorrhea	{}
ICD-10-CM	H93.19	condition	Tinnitus, unspecified ear	Ears - ringing (tinnitus)|Ears - ringing|tinnitus	{}
ICD-10-CM	I07	condition	Rheumatic tricuspid valve diseases	tricuspid valve disease	{}
ICD-10-CM	I09.2	condition	Chronic rheumatic pericarditis		{}
ICD-10-CM	I09.9	condition	Rheumatic heart disease, unspecified	rheumatic heart disease	{}
ICD-10-CM	I10	condition	Essential (primary) hypertension	Hypertensive disorder, systemic arterial|hypertension|Hypertension - essential|Essential hypertension|High blood pressure|HTN	{"snomed":"38341003"}
SNOMED	38341003	condition	Hypertensive disorder, systemic arterial	hypertension	{"icd10cm":"I10"}
SNOMED	59621000	condition	Hypertension	Hypertension - essential|Essential hypertension|High blood pressure|HTN	{"icd10cm":"I10"}
ICD-10-CM	I11	condition	Hypertensive heart disease		{}
ICD-10-CM	I15.0	condition	Renovascular hypertension		{}
ICD-10-CM	I15.9	condition	Secondary hypertension, unspecified	secondary hypertension	{}
ICD-10-CM	I20.0	condition	Unstable angina	Angina - unstable	{}
ICD-10-CM	I20.9	condition	Angina pectoris, unspecified	Angina pectoris|angina	{}
ICD-10-CM	I21	condition	Acute myocardial infarction	myocardial infarction	{}
ICD-10-CM	I21.9	condition	Acute myocardial infarction, unspecified	Acute myocardial infarction|Heart attack|Myocardial infarction|Acute MI	{"snomed":"57054005"}
SNOMED	57054005	condition	Acute myocardial infarction	Heart attack|Myocardial infarction|Acute MI	{"icd10cm":"I21.9"}
ICD-10-CM	I24.1	condition	Dressler's syndrome		{}
ICD-10-CM	I25.10	condition	Atherosclerotic heart disease of native coronary artery without angina pectoris	Coronary artery disease|CAD	{}
ICD-10-CM	I25.3	condition	Aneurysm of heart	heart aneurysm	{}
ICD-10-CM	I26	condition	Pulmonary embolism		{}
ICD-10-CM	I27.0	condition	Primary pulmonary hypertension	Idiopathic pulmonary arterial hypertension	{}
ICD-10-CM	I27.1	condition	Kyphoscoliotic heart disease		{}
ICD-10-CM	I27.20	condition	Pulmonary hypertension, unspecified	pulmonary hypertension	{}
ICD-10-CM	I31.4	condition	Cardiac tamponade		{}
ICD-10-CM	I40.9	condition	Acute myocarditis, unspecified	acute myocarditis	{}
ICD-10-CM	I42.0	condition	Dilated cardiomyopathy	primary dilated cardiomyopathy	{}
ICD-10-CM	I42.4	condition	Endocardial fibroelastosis	Elastomyofibrosis	{}
ICD-10-CM	I42.5	condition	Other restrictive cardiomyopathy	restrictive cardiomyopathy|Cardiomyopathy, constrictive|primary restrictive cardiomyopathy	{}
ICD-10-CM	I42.6	condition	Alcoholic cardiomyopathy		{}
ICD-10-CM	I42.9	condition	Cardiomyopathy, unspecified	Cardiomyopathy	{}
ICD-10-CM	I44.30	condition	Unspecified atrioventricular block	atrioventricular block	{}
ICD-10-CM	I45.10	condition	Unspecified right bundle-branch block	right bundle branch block	{}
ICD-10-CM	I46	condition	Cardiac arrest		{"snomed":"410429000"}
SNOMED	410429000	condition	Cardiac Arrest		{"icd10cm":"I46"}
ICD-10-CM	I47.2	condition	Ventricular tachycardia		{"snomed":"25569003"}
SNOMED	25569003	condition	Ventricular tachycardia		{"icd10cm":"I47.2"}
ICD-10-CM	I48.91	condition	Unspecified atrial fibrillation	atrial fibrillation|AFib	{}
ICD-10-CM	I49.5	condition	Sick sinus syndrome	sinus node infection	{}
ICD-10-CM	I49.9	condition	Cardiac arrhythmia, unspecified	Cardiac arrhythmia	{"snomed":"698247007"}
SNOMED	698247007	condition	Cardiac arrhythmia		{"icd10cm":"I49.9"}
ICD-10-CM	I50.9	condition	Heart failure, unspecified	CHF|Cardiac failure|Congestive heart failure	{}
ICD-10-CM	I51.4	condition	Myocarditis, unspecified	myocarditis|Myocardial inflammation	{}
ICD-10-CM	I51.9	condition	Heart disease, unspecified	Heart disease	{"snomed":"56265001"}
SNOMED	56265001	condition	Heart disease		{"icd10cm":"I51.9"}
ICD-10-CM	I63.9	condition	Cerebral infarction, unspecified	cerebral infarction|Stroke|CVA	{}
ICD-10-CM	I65.0	condition	Occlusion and stenosis of vertebral artery	vertebral artery occlusion	{}
ICD-10-CM	I65.1	condition	Occlusion and stenosis of basilar artery	basilar artery occlusion	{}
ICD-10-CM	I65.9	condition	Occlusion and stenosis of unspecified precerebral artery	occlusion precerebral artery	{}
ICD-10-CM	I67.2	condition	Cerebral atherosclerosis		{}
ICD-10-CM	I67.4	condition	Hypertensive encephalopathy		{}
ICD-10-CM	I67.5	condition	Moyamoya disease	progressive intracranial arterial occlusion	{}
ICD-10-CM	I67.9	condition	Cerebrovascular disease, unspecified	cerebrovascular disease	{}
ICD-10-CM	I70.90	condition	Unspecified atherosclerosis	atherosclerosis	{}
ICD-10-CM	I70.91	condition	Generalized atherosclerosis		{}
ICD-10-CM	I73.0	condition	Raynaud's syndrome	Raynaud disease	{}
ICD-10-CM	I73.1	condition	Thromboangiitis obliterans [Buerger's disease]	thromboangiitis obliterans	{}
ICD-10-CM	I73.9	condition	Peripheral vascular disease, unspecified	Peripheral vascular disease	{}
ICD-10-CM	I78.0	condition	Hereditary hemorrhagic telangiectasia	Osler hemorrhagic telangiectasia syndrome|Osler-Weber-Rendu disease|Rendu-Osler-Weber disease	{}
ICD-10-CM	I80	condition	Phlebitis and thrombophlebitis	phlebitis	{}
ICD-10-CM	I80.1	condition	Phlebitis and thrombophlebitis of femoral vein	femoral vein thrombophlebitis	{}
ICD-10-CM	I81	condition	Portal vein thrombosis		{}
ICD-10-CM	I82.0	condition	Budd-Chiari syndrome		{}
ICD-10-CM	I82.1	condition	Thrombophlebitis migrans		{}
ICD-10-CM	I86.2	condition	Pelvic varices		{}
ICD-10-CM	I88.0	condition	Nonspecific mesenteric lymphadenitis	mesenteric lymphadenitis	{}
ICD-10-CM	I89.1	condition	Lymphangitis		{}
ICD-10-CM	I95.9	condition	Hypotension, unspecified	Hypotension	{}
ICD-10-CM	J00	condition	Acute nasopharyngitis [common cold]	Common cold|coryza	{}
ICD-10-CM	J01	condition	Acute sinusitis	Sinus infection (sinusitis)|Sinus infection|sinusitis	{}
ICD-10-CM	J01.00	condition	Acute maxillary sinusitis, unspecified	acute maxillary sinusitis	{}
ICD-10-CM	J01.10	condition	Acute frontal sinusitis, unspecified	acute frontal sinusitis	{}
ICD-10-CM	J01.30	condition	Acute sphenoidal sinusitis, unspecified	acute sphenoidal sinusitis	{}
ICD-10-CM	J01.90	condition	Acute sinusitis, unspecified	Sinusitis - acute	{}
ICD-10-CM	J02	condition	Acute pharyngitis	Sore throat (pharyngitis)|Sore throat|pharyngitis	{}
ICD-10-CM	J02.9	condition	Acute pharyngitis, unspecified	Acute pharyngitis|sore throat|pharyngitis	{"snomed":"363746003"}
SNOMED	363746003	condition	Acute pharyngitis	sore throat|pharyngitis	{"icd10cm":"J02.9"}
ICD-10-CM	J03.90	condition	Acute tonsillitis, unspecified	Tonsillitis - acute	{}
ICD-10-CM	J04.0	condition	Acute laryngitis		{}
ICD-10-CM	J04.1	condition	Acute tracheitis	tracheitis	{}
ICD-10-CM	J06.0	condition	Acute laryngopharyngitis		{}
ICD-10-CM	J06.9	condition	Acute upper respiratory infection, unspecified	URTI|URI	{}
ICD-10-CM	J12.9	condition	Viral pneumonia, unspecified	viral pneumonia	{}
ICD-10-CM	J15.0	condition	Pneumonia due to Klebsiella pneumoniae	Klebsiella pneumonia	{}
ICD-10-CM	J15.7	condition	Pneumonia due to Mycoplasma pneumoniae	Mycoplasma pneumoniae pneumonia|Mycoplasma pneumonia|Mycoplasmal pneumonia|Pneumonia due to Eaton's agent	{}
ICD-10-CM	J15.9	condition	Unspecified bacterial pneumonia	bacterial pneumonia|Pneumonia due to other gram-negative bacteria|gram-negative pneumonia	{}
ICD-10-CM	J18.0	condition	Bronchopneumonia, unspecified organism	bronchopneumonia	{}
ICD-10-CM	J18.9	condition	Pneumonia, unspecified organism	Pneumonia|Lung infection	{"snomed":"233604007"}
SNOMED	233604007	condition	Pneumonia	Lung infection	{"icd10cm":"J18.9"}
ICD-10-CM	J20.9	condition	Acute bronchitis, unspecified	Bronchitis - acute|Acute bronchitis|chest cold	{"snomed":"10509002"}
SNOMED	10509002	condition	Acute bronchitis	Bronchitis - acute|chest cold	{"icd10cm":"J20.9"}
ICD-10-CM	J30.0	condition	Vasomotor rhinitis		{}
ICD-10-CM	J30.9	condition	Allergic rhinitis, unspecified	Hay fever (allergic rhinitis)|Hay fever|allergic rhinitis|nasal allergy	{}
ICD-10-CM	J31.0	condition	Chronic rhinitis	Rhinitis - chronic	{}
ICD-10-CM	J32.0	condition	Chronic maxillary sinusitis		{}
ICD-10-CM	J32.1	condition	Chronic frontal sinusitis		{}
ICD-10-CM	J32.3	condition	Chronic sphenoidal sinusitis		{}
ICD-10-CM	J32.9	condition	Chronic sinusitis, unspecified	Sinusitis - chronic|Chronic sinusitis	{"snomed":"40055000"}
SNOMED	40055000	condition	Chronic sinusitis	Sinusitis - chronic	{"icd10cm":"J32.9"}
ICD-10-CM	J37.0	condition	Chronic laryngitis		{}
ICD-10-CM	J40	condition	Bronchitis, not specified as acute or chronic	Bronchitis	{"snomed":"32398004"}
SNOMED	32398004	condition	Bronchitis		{"icd10cm":"J40"}
ICD-10-CM	J43.9	condition	Emphysema, unspecified	Emphysema	{}
ICD-10-CM	J44.0	condition	Chronic obstructive pulmonary disease with (acute) lower respiratory infection	COPD with infection	{}
ICD-10-CM	J44.9	condition	Chronic obstructive pulmonary disease, unspecified	Chronic obstructive pulmonary disease (COPD)|Chronic obstructive pulmonary disease|COPD	{}
ICD-10-CM	J45.20	condition	Mild intermittent asthma, uncomplicated	Asthma - mild intermittent	{}
ICD-10-CM	J45.30	condition	Mild persistent asthma, uncomplicated	Asthma - mild persistent	{}
ICD-10-CM	J45.40	condition	Moderate persistent asthma, uncomplicated	Asthma - moderate persistent	{}
ICD-10-CM	J45.50	condition	Severe persistent asthma, uncomplicated	Asthma - severe persistent	{}
ICD-10-CM	J45.909	condition	Unspecified asthma, uncomplicated	Asthma	{"snomed":"195967001"}
SNOMED	195967001	condition	Asthma		{"icd10cm":"J45.909"}
ICD-10-CM	J45.991	condition	Cough variant asthma		{}
ICD-10-CM	J47.9	condition	Bronchiectasis, uncomplicated	bronchiectasis|Polynesian bronchiectasis	{}
ICD-10-CM	J63.2	condition	Berylliosis		{}
ICD-10-CM	J63.4	condition	Siderosis	pulmonary siderosis	{}
ICD-10-CM	J64	condition	Unspecified pneumoconiosis	pneumoconiosis	{}
ICD-10-CM	J66.0	condition	Byssinosis	Flax-dressers' disease|Stripper's asthma|cotton mill fever	{}
ICD-10-CM	J67.0	condition	Farmer's lung	farmer lung	{}
ICD-10-CM	J67.1	condition	Bagassosis		{}
ICD-10-CM	J67.2	condition	Bird fancier's lung		{}
ICD-10-CM	J67.4	condition	Maltworker's lung		{}
ICD-10-CM	J81	condition	Pulmonary edema		{}
ICD-10-CM	J84.10	condition	Pulmonary fibrosis, unspecified	pulmonary fibrosis	{}
ICD-10-CM	J84.117	condition	Desquamative interstitial pneumonia		{}
ICD-10-CM	J84.2	condition	Lymphoid interstitial pneumonia		{}
ICD-10-CM	J85.2	condition	Abscess of lung without pneumonia	lung abscess	{}
ICD-10-CM	J93.0	condition	Spontaneous tension pneumothorax		{}
ICD-10-CM	J93.9	condition	Pneumothorax, unspecified	Collapsed lung (pneumothorax)|Collapsed lung|pneumothorax	{}
ICD-10-CM	J96.0	condition	Acute respiratory failure	respiratory failure	{}
ICD-10-CM	J96.9	condition	Respiratory failure, unspecified	Respiratory failure	{}
ICD-10-CM	J98.3	condition	Compensatory emphysema		{}
ICD-10-CM	J98.4	condition	Other disorders of lung	lung disease	{}
ICD-10-CM	J98.51	condition	Mediastinitis		{}
ICD-10-CM	J98.6	condition	Disorders of diaphragm	diaphragm disease	{}
ICD-10-CM	K00.0	condition	Anodontia	Complete absence of teeth|Developmental absence of tooth|Total anodontia of permanent and deciduous teeth	{}
ICD-10-CM	K02.9	condition	Dental caries, unspecified	dental caries|Dental caries extending into pulp|Dental caries of smooth surface|Dental caries pit and fissure	{}
ICD-10-CM	K03.4	condition	Hypercementosis		{}
ICD-10-CM	K03.5	condition	Ankylosis of teeth	tooth ankylosis|Ankylosis of tooth	{}
ICD-10-CM	K04.0	condition	Pulpitis		{}
ICD-10-CM	K04.2	condition	Pulp degeneration		{}
ICD-10-CM	K04.4	condition	Acute apical periodontitis of pulpal origin	acute apical periodontitis	{}
ICD-10-CM	K04.5	condition	Chronic apical periodontitis		{}
ICD-10-CM	K05.20	condition	Aggressive periodontitis, unspecified	aggressive periodontitis	{}
ICD-10-CM	K05.3	condition	Chronic periodontitis	periodontitis	{}
ICD-10-CM	K05.4	condition	Periodontosis		{}
ICD-10-CM	K05.6	condition	Periodontal disease, unspecified	periodontal disease	{}
ICD-10-CM	K11.2	condition	Sialoadenitis	sialadenitis	{}
ICD-10-CM	K11.5	condition	Sialolithiasis		{}
ICD-10-CM	K11.6	condition	Mucocele of salivary gland		{}
ICD-10-CM	K12.1	condition	Other forms of stomatitis	stomatitis	{}
ICD-10-CM	K13.5	condition	Oral submucous fibrosis	Oral cavity Submucous Fibrosis|Oral submucosal fibrosis|Oral submucosal fibrosis, including of tongue	{}
ICD-10-CM	K14	condition	Diseases of tongue	tongue disease	{}
ICD-10-CM	K14.0	condition	Glossitis		{}
ICD-10-CM	K14.1	condition	Geographic tongue	Glossitis areata exfoliativa|Pityriasis linguae|benign migratory glossitis	{}
ICD-10-CM	K14.2	condition	Median rhomboid glossitis		{}
ICD-10-CM	K14.3	condition	Hypertrophy of tongue papillae		{}
ICD-10-CM	K20.0	condition	Eosinophilic esophagitis		{}
ICD-10-CM	K20.90	condition	Esophagitis, unspecified without bleeding	Esophagitis	{}
ICD-10-CM	K21.9	condition	Gastro-esophageal reflux disease without esophagitis	gastroesophageal reflux disease|GERD|Acid reflux	{}
ICD-10-CM	K22.0	condition	Achalasia of cardia	achalasia	{}
ICD-10-CM	K22.4	condition	Dyskinesia of esophagus		{}
ICD-10-CM	K22.7	condition	Barrett's esophagus	Barrett esophagus|Barrett's esophagus with esophagitis|Barrett's oesophagus|Barrett's ulcer of esophagus	{}
ICD-10-CM	K25	condition	Gastric ulcer		{}
ICD-10-CM	K25.9	condition	Gastric ulcer, unspecified as acute or chronic, without hemorrhage or perforation	Stomach ulcer|Gastric ulcer	{}
ICD-10-CM	K26	condition	Duodenal ulcer		{}
ICD-10-CM	K27	condition	Peptic ulcer, site unspecified	peptic ulcer disease	{}
ICD-10-CM	K28.0	condition	Acute gastrojejunal ulcer with hemorrhage	gastrojejunal ulcer	{}
ICD-10-CM	K29.20	condition	Alcoholic gastritis without bleeding	alcoholic gastritis	{}
ICD-10-CM	K29.4	condition	Chronic atrophic gastritis	atrophic gastritis	{}
ICD-10-CM	K29.70	condition	Gastritis, unspecified, without bleeding	gastritis	{}
ICD-10-CM	K29.80	condition	Duodenitis without bleeding	duodenitis	{}
ICD-10-CM	K29.90	condition	Gastroduodenitis, unspecified, without bleeding	gastroduodenitis	{}
ICD-10-CM	K31.1	condition	Adult hypertrophic pyloric stenosis	pyloric stenosis	{}
ICD-10-CM	K31.84	condition	Gastroparesis		{}
ICD-10-CM	K35.80	condition	Unspecified acute appendicitis	appendicitis	{}
ICD-10-CM	K37	condition	Unspecified appendicitis	Appendicitis	{"snomed":"74400008"}
SNOMED	74400008	condition	Appendicitis		{"icd10cm":"K37"}
ICD-10-CM	K40	condition	Inguinal hernia	Hernia - inguinal	{}
ICD-10-CM	K42	condition	Umbilical hernia	Hernia - umbilical	{}
ICD-10-CM	K43	condition	Ventral hernia	Hernia - ventral	{}
ICD-10-CM	K51.90	condition	Ulcerative colitis, unspecified, without complications	Colitis - ulcerative|ulcerative colitis	{}
ICD-10-CM	K56.0	condition	Paralytic ileus		{}
ICD-10-CM	K56.1	condition	Intussusception		{}
ICD-10-CM	K56.7	condition	Ileus, unspecified	ileus	{}
ICD-10-CM	K58	condition	Irritable bowel syndrome		{}
ICD-10-CM	K58.9	condition	Irritable bowel syndrome without diarrhea	IBS	{}
ICD-10-CM	K59.00	condition	Constipation, unspecified	Constipation	{}
ICD-10-CM	K59.1	condition	Functional diarrhea		{}
ICD-10-CM	K59.31	condition	Toxic megacolon		{}
ICD-10-CM	K59.4	condition	Anal spasm		{}
ICD-10-CM	K60.3	condition	Anal fistula		{}
ICD-10-CM	K62.3	condition	Rectal prolapse		{}
ICD-10-CM	K62.6	condition	Ulcer of anus and rectum		{}
ICD-10-CM	K63.5	condition	Polyp of colon		{"snomed":"68496003"}
SNOMED	68496003	condition	Polyp of colon		{"icd10cm":"K63.5"}
ICD-10-CM	K64.9	condition	Unspecified hemorrhoids	Hemorrhoids	{}
ICD-10-CM	K65.9	condition	Peritonitis, unspecified	peritonitis	{}
ICD-10-CM	K70.0	condition	Alcoholic fatty liver	steatotic liver disease|Fatty change of liver|SLD|Steatosis of liver	{}
ICD-10-CM	K70.3	condition	Alcoholic cirrhosis of liver	alcoholic liver cirrhosis	{}
ICD-10-CM	K73.9	condition	Chronic hepatitis, unspecified	Hepatitis	{}
ICD-10-CM	K74.60	condition	Unspecified cirrhosis of liver	Liver cirrhosis	{}
ICD-10-CM	K76.0	condition	Fatty (change of) liver, not elsewhere classified	fatty liver|NAFLD	{}
ICD-10-CM	K76.4	condition	Peliosis hepatis		{}
ICD-10-CM	K76.5	condition	Hepatic veno-occlusive disease	veno-occlusive disease	{}
ICD-10-CM	K76.6	condition	Portal hypertension		{}
ICD-10-CM	K76.7	condition	Hepatorenal syndrome		{}
ICD-10-CM	K76.81	condition	Hepatopulmonary syndrome		{}
ICD-10-CM	K76.9	condition	Liver disease, unspecified	liver disease|disorder of liver|hepatic disorder	{}
ICD-10-CM	K80	condition	Cholelithiasis	Gallstones (cholelithiasis)|Gallstones	{}
ICD-10-CM	K80.20	condition	Calculus of gallbladder without cholecystitis without obstruction	Gallstones|Cholelithiasis	{}
ICD-10-CM	K81.9	condition	Cholecystitis, unspecified	Gallbladder inflammation (cholecystitis)|Gallbladder inflammation|cholecystitis	{}
ICD-10-CM	K82.1	condition	Hydrops of gallbladder		{}
ICD-10-CM	K82.9	condition	Disease of gallbladder, unspecified	gallbladder disease	{}
ICD-10-CM	K83.0	condition	Cholangitis		{}
ICD-10-CM	K83.2	condition	Perforation of bile duct		{}
ICD-10-CM	K83.9	condition	Disease of biliary tract, unspecified	biliary tract disease	{}
ICD-10-CM	K85	condition	Acute pancreatitis		{}
ICD-10-CM	K85.9	condition	Acute pancreatitis, unspecified	Pancreatitis - acute|pancreatitis	{}
ICD-10-CM	K86.81	condition	Exocrine pancreatic insufficiency		{}
ICD-10-CM	K90.0	condition	Celiac disease	celiac sprue|coeliac disease|idiopathic steatorrhea	{}
ICD-10-CM	K90.1	condition	Tropical sprue	Sprue - tropical|Tropical steatorrhea	{}
ICD-10-CM	K90.2	condition	Blind loop syndrome, not elsewhere classified	blind loop syndrome	{}
ICD-10-CM	K90.3	condition	Pancreatic steatorrhea		{}
ICD-10-CM	K91.5	condition	Postcholecystectomy syndrome		{}
ICD-10-CM	K92.0	condition	Hematemesis		{}
ICD-10-CM	L00	condition	Staphylococcal scalded skin syndrome	Ritter's disease|Dermatitis exfoliativa neonatorum|Pemphigus neonatorum|Ritter disease|Scalded skin syndrome	{}
ICD-10-CM	L01.00	condition	Impetigo, unspecified	Impetigo	{}
ICD-10-CM	L02.92	condition	Furuncle, unspecified	Boil (furuncle)|Boil|furuncle	{}
ICD-10-CM	L02.93	condition	Carbuncle, unspecified	carbuncle	{}
ICD-10-CM	L03.90	condition	Cellulitis, unspecified	Cellulitis	{}
ICD-10-CM	L08.0	condition	Pyoderma		{}
ICD-10-CM	L08.1	condition	Erythrasma		{}
ICD-10-CM	L10.0	condition	Pemphigus vulgaris	familial pemphigus vulgaris	{}
ICD-10-CM	L10.2	condition	Pemphigus foliaceous	pemphigus foliaceus	{}
ICD-10-CM	L10.81	condition	Paraneoplastic pemphigus		{}
ICD-10-CM	L10.9	condition	Pemphigus, unspecified	pemphigus	{}
ICD-10-CM	L12.0	condition	Bullous pemphigoid		{}
ICD-10-CM	L12.1	condition	Cicatricial pemphigoid	Cicatricial pemphigoid with ocular involvement|Ocular pemphigoid|benign mucous membrane pemphigoid|benign mucous membrane pemphigoid with ocular involvement	{}
ICD-10-CM	L13.0	condition	Dermatitis herpetiformis	Dermatosis herpetiformis|Duhring's disease	{}
ICD-10-CM	L20.9	condition	Atopic dermatitis, unspecified	Atopic dermatitis|eczema	{"snomed":"24079001"}
SNOMED	24079001	condition	Atopic dermatitis	eczema	{"icd10cm":"L20.9"}
ICD-10-CM	L21.1	condition	Seborrheic infantile dermatitis		{}
ICD-10-CM	L21.9	condition	Seborrheic dermatitis, unspecified	Dermatitis - seborrheic|seborrheic dermatitis	{}
ICD-10-CM	L23	condition	Allergic contact dermatitis		{}
ICD-10-CM	L23.9	condition	Allergic contact dermatitis, unspecified cause	Contact dermatitis	{}
ICD-10-CM	L24.9	condition	Irritant contact dermatitis, unspecified cause	irritant dermatitis	{}
ICD-10-CM	L25	condition	Unspecified contact dermatitis	Dermatitis - contact	{}
ICD-10-CM	L25.9	condition	Unspecified contact dermatitis, unspecified cause	contact dermatitis	{}
ICD-10-CM	L28.0	condition	Lichen simplex chronicus		{}
ICD-10-CM	L29.9	condition	Pruritus, unspecified	Itching (pruritus)|Itching|pruritus	{}
ICD-10-CM	L30.9	condition	Dermatitis, unspecified	Dermatitis	{}
ICD-10-CM	L40.9	condition	Psoriasis, unspecified	Psoriasis	{}
ICD-10-CM	L41.9	condition	Parapsoriasis, unspecified	parapsoriasis	{}
ICD-10-CM	L42	condition	Pityriasis rosea		{}
ICD-10-CM	L43.9	condition	Lichen planus, unspecified	lichen planus|Lichen, ruber planus	{}
ICD-10-CM	L44.0	condition	Pityriasis rubra pilaris	Devergie's disease	{}
ICD-10-CM	L44.1	condition	Lichen nitidus		{}
ICD-10-CM	L50.0	condition	Allergic urticaria		{}
ICD-10-CM	L50.4	condition	Vibratory urticaria		{}
ICD-10-CM	L50.5	condition	Cholinergic urticaria		{}
ICD-10-CM	L50.9	condition	Urticaria, unspecified	Hives (urticaria)|Hives|urticaria	{}
ICD-10-CM	L51.1	condition	Stevens-Johnson syndrome		{}
ICD-10-CM	L52	condition	Erythema nodosum		{}
ICD-10-CM	L57.0	condition	Actinic keratosis	Keratosis - actinic	{}
ICD-10-CM	L60	condition	Nail disorders	nail disease	{}
ICD-10-CM	L60.2	condition	Onychogryphosis		{}
ICD-10-CM	L60.5	condition	Yellow nail syndrome		{}
ICD-10-CM	L63.9	condition	Alopecia areata, unspecified	alopecia areata|Circumscribed alopecia	{}
ICD-10-CM	L65.0	condition	Telogen effluvium		{}
ICD-10-CM	L68.9	condition	Hypertrichosis, unspecified	hypertrichosis	{}
ICD-10-CM	L70.0	condition	Acne vulgaris	acne|pimples	{}
ICD-10-CM	L70.9	condition	Acne, unspecified	Acne	{}
ICD-10-CM	L71.9	condition	Rosacea, unspecified	Rosacea	{}
ICD-10-CM	L73.2	condition	Hidradenitis suppurativa	Acne inversa, familial	{}
ICD-10-CM	L74.0	condition	Miliaria rubra		{}
ICD-10-CM	L74.1	condition	Miliaria crystallina		{}
ICD-10-CM	L74.2	condition	Miliaria profunda		{}
ICD-10-CM	L74.3	condition	Miliaria, unspecified	miliaria	{}
ICD-10-CM	L74.4	condition	Anhidrosis		{}
ICD-10-CM	L80	condition	Vitiligo		{}
ICD-10-CM	L82	condition	Seborrheic keratosis	Keratosis - seborrheic	{}
ICD-10-CM	L82.0	condition	Inflamed seborrheic keratosis		{}
ICD-10-CM	L83	condition	Acanthosis nigricans	keratosis nigricans	{}
ICD-10-CM	L88	condition	Pyoderma gangrenosum		{}
ICD-10-CM	L90.4	condition	Acrodermatitis chronica atrophicans		{}
ICD-10-CM	L92.0	condition	Granuloma annulare	Granulome annulare	{}
ICD-10-CM	L93	condition	Lupus erythematosus		{}
ICD-10-CM	L94.6	condition	Ainhum	Dactylolysis spontanea	{}
ICD-10-CM	L95.0	condition	Livedoid vasculitis	livedoid vasculopathy	{}
ICD-10-CM	L95.1	condition	Erythema elevatum diutinum		{}
ICD-10-CM	M06.1	condition	Adult-onset Still's disease	adult-onset Still disease	{}
ICD-10-CM	M06.9	condition	Rheumatoid arthritis, unspecified	Rheumatoid arthritis (RA)|Rheumatoid arthritis|RA	{}
ICD-10-CM	M08.1	condition	Juvenile ankylosing spondylitis		{}
ICD-10-CM	M10.9	condition	Gout, unspecified	Gout|gouty arthritis	{}
ICD-10-CM	M12.9	condition	Arthropathy, unspecified	arthropathy	{}
ICD-10-CM	M15.9	condition	Polyosteoarthritis, unspecified	Degenerative joint disease	{}
ICD-10-CM	M16.9	condition	Osteoarthritis of hip, unspecified	Osteoarthritis of hip|Hip arthritis	{"snomed":"239872002"}
SNOMED	239872002	condition	Osteoarthritis of hip	Hip arthritis	{"icd10cm":"M16.9"}
ICD-10-CM	M17.9	condition	Osteoarthritis of knee, unspecified	Osteoarthritis of knee|Knee arthritis	{"snomed":"239873007"}
SNOMED	239873007	condition	Osteoarthritis of knee	Knee arthritis	{"icd10cm":"M17.9"}
ICD-10-CM	M19.90	condition	Unspecified osteoarthritis, unspecified site	Osteoarthritis	{}
ICD-10-CM	M21.61	condition	Bunion		{}
ICD-10-CM	M22.40	condition	Chondromalacia patellae, unspecified knee	chondromalacia patellae	{}
ICD-10-CM	M24.669	condition	Ankylosis, unspecified knee	ankylosis	{}
ICD-10-CM	M25.069	condition	Hemarthrosis, unspecified knee	hemarthrosis	{}
ICD-10-CM	M30.0	condition	Polyarteritis nodosa		{}
ICD-10-CM	M31.2	condition	Lethal midline granuloma	Midfacial Necrotising Lesion|malignant granuloma of face	{}
ICD-10-CM	M32	condition	Systemic lupus erythematosus (SLE)	Systemic lupus erythematosus|SLE	{}
ICD-10-CM	M32.9	condition	Systemic lupus erythematosus, unspecified	systemic lupus erythematosus|Lupus Erythematosus, systemic|SLE - Lupus Erythematosus, systemic|disseminated lupus erythematosus	{}
ICD-10-CM	M33	condition	Dermatopolymyositis	dermatomyositis|Polymyositis with skin involvement	{}
ICD-10-CM	M34.0	condition	Progressive systemic sclerosis	systemic scleroderma|Scleroderma|Scleroderma syndrome|systemic sclerosis	{}
ICD-10-CM	M35.2	condition	Behcet's disease	Adamantiades-Behcet disease|Behcet syndrome|Behet's syndrome|triple symptom complex	{}
ICD-10-CM	M35.3	condition	Polymyalgia rheumatica		{}
ICD-10-CM	M35.7	condition	Hypermobility syndrome		{}
ICD-10-CM	M41.9	condition	Scoliosis, unspecified	scoliosis	{}
ICD-10-CM	M42.0	condition	Juvenile osteochondrosis of spine	Scheuermann's disease|Juvenile osteochondritis of the spine|Juvenile osteochondrosis of Scheurermann|Scheuermann's kyphosis	{}
ICD-10-CM	M43.0	condition	Spondylolysis		{}
ICD-10-CM	M43.1	condition	Spondylolisthesis		{}
ICD-10-CM	M43.6	condition	Torticollis		{}
ICD-10-CM	M45	condition	Ankylosing spondylitis	Bekhterev syndrome|Bekhterev's disease|Marie-Strumpell disease	{}
ICD-10-CM	M46.4	condition	Discitis, unspecified	discitis	{}
ICD-10-CM	M47.9	condition	Spondylosis, unspecified	spondylosis	{}
ICD-10-CM	M48.0	condition	Spinal stenosis		{}
ICD-10-CM	M54.1	condition	Radiculopathy		{}
ICD-10-CM	M54.2	condition	Cervicalgia	neck pain	{}
ICD-10-CM	M54.3	condition	Sciatica		{}
ICD-10-CM	M54.50	condition	Low back pain, unspecified	LBP|Backache|lumbago	{}
ICD-10-CM	M60.9	condition	Myositis, unspecified	myositis	{}
ICD-10-CM	M61.1	condition	Myositis ossificans progressiva	fibrodysplasia ossificans progressiva|Stone Man Syndrome|progressive myositis ossificans|progressive ossifying myositis	{}
ICD-10-CM	M62.83	condition	Muscle spasm		{}
ICD-10-CM	M67.50	condition	Plica syndrome, unspecified knee	Plica syndrome	{}
ICD-10-CM	M70.2	condition	Olecranon bursitis		{}
ICD-10-CM	M72.2	condition	Plantar fascial fibromatosis		{}
ICD-10-CM	M72.4	condition	Pseudosarcomatous fibromatosis		{}
ICD-10-CM	M72.6	condition	Necrotizing fasciitis		{}
ICD-10-CM	M75.3	condition	Calcific tendinitis of shoulder	calcific tendinitis	{}
ICD-10-CM	M75.4	condition	Impingement syndrome of shoulder	shoulder impingement syndrome	{}
ICD-10-CM	M76.50	condition	Patellar tendinitis, unspecified knee	patellar tendinitis	{}
ICD-10-CM	M77.1	condition	Lateral epicondylitis	Tennis elbow (epicondylitis)|Tennis elbow|epicondylitis	{}
ICD-10-CM	M77.9	condition	Enthesopathy, unspecified	enthesopathy	{}
ICD-10-CM	M79.10	condition	Myalgia, unspecified site	Muscle aches (myalgia)|Muscle aches|myalgia	{}
ICD-10-CM	M79.3	condition	Panniculitis, unspecified	panniculitis	{}
ICD-10-CM	M79.7	condition	Fibromyalgia	Fibro	{}
ICD-10-CM	M81	condition	Osteoporosis without current pathological fracture	Osteoporosis	{"snomed":"64859006"}
SNOMED	64859006	condition	Osteoporosis		{"icd10cm":"M81"}
ICD-10-CM	M81.0	condition	Age-related osteoporosis without current pathological fracture	Osteoporosis|Bone loss	{}
ICD-10-CM	M86.9	condition	Osteomyelitis, unspecified	Bone infection (osteomyelitis)|Bone infection|osteomyelitis	{}
ICD-10-CM	M87.9	condition	Osteonecrosis, unspecified	osteonecrosis	{}
ICD-10-CM	M89.00	condition	Algoneurodystrophy, unspecified site	algoneurodystrophy	{}
ICD-10-CM	M89.9	condition	Disorder of bone, unspecified	bone disease	{}
ICD-10-CM	M91.2	condition	Coxa plana	Legg-Calve-Perthes disease|Calve - Perthes' disease|Juvenile osteochond-hip/pelvis|Juvenile osteochondrosis of hip and/or pelvis	{}
ICD-10-CM	M94.0	condition	Chondrocostal junction syndrome [Tietze]	Tietze's syndrome	{}
ICD-10-CM	M94.1	condition	Relapsing polychondritis	Chondromalacia, systemic	{}
ICD-10-CM	M94.20	condition	Chondromalacia, unspecified site	chondromalacia	{}
ICD-10-CM	M94.9	condition	Disorder of cartilage, unspecified	cartilage disease	{}
ICD-10-CM	N04	condition	Nephrotic syndrome		{}
ICD-10-CM	N10	condition	Acute pyelonephritis	Pyelonephritis - acute	{}
ICD-10-CM	N13.30	condition	Unspecified hydronephrosis	hydronephrosis	{}
ICD-10-CM	N15.0	condition	Balkan nephropathy		{}
ICD-10-CM	N17.0	condition	Acute kidney failure with tubular necrosis	acute kidney tubular necrosis	{}
ICD-10-CM	N17.9	condition	Acute kidney failure, unspecified	acute kidney failure	{}
ICD-10-CM	N18.1	condition	Chronic kidney disease, stage 1		{"snomed":"431855005"}
SNOMED	431855005	condition	Chronic kidney disease stage 1		{"icd10cm":"N18.1"}
ICD-10-CM	N18.30	condition	Chronic kidney disease, stage 3 unspecified	Chronic kidney disease stage 3	{"snomed":"433144002"}
SNOMED	433144002	condition	Chronic kidney disease stage 3		{"icd10cm":"N18.30"}
ICD-10-CM	N18.6	condition	End stage renal disease		{"snomed":"46177005"}
SNOMED	46177005	condition	End-stage renal disease		{"icd10cm":"N18.6"}
ICD-10-CM	N18.9	condition	Chronic kidney disease, unspecified	Chronic kidney disease|CKD	{"snomed":"709044004"}
SNOMED	709044004	condition	Chronic kidney disease	CKD	{"icd10cm":"N18.9"}
ICD-10-CM	N19	condition	Unspecified kidney failure	Kidney failure (long-term renal failure)|Kidney failure|long-term renal failure|Kidney failure (short-term renal failure)|short-term renal failure	{}
ICD-10-CM	N21	condition	Calculus of lower urinary tract	lower urinary tract calculus	{}
ICD-10-CM	N21.0	condition	Calculus in bladder	bladder calculus	{}
ICD-10-CM	N23	condition	Unspecified renal colic	Renal colic	{}
ICD-10-CM	N25.0	condition	Renal osteodystrophy		{}
ICD-10-CM	N25.1	condition	Nephrogenic diabetes insipidus		{}
ICD-10-CM	N25.81	condition	Secondary hyperparathyroidism of renal origin		{}
ICD-10-CM	N28.85	condition	Pyeloureteritis cystica		{}
ICD-10-CM	N30.00	condition	Acute cystitis without hematuria	acute cystitis	{}
ICD-10-CM	N30.10	condition	Interstitial cystitis (chronic) without hematuria	chronic interstitial cystitis	{}
ICD-10-CM	N30.2	condition	Other chronic cystitis	chronic cystitis	{}
ICD-10-CM	N30.30	condition	Trigonitis without hematuria	trigonitis	{}
ICD-10-CM	N30.90	condition	Cystitis, unspecified without hematuria	Cystitis	{}
ICD-10-CM	N32.0	condition	Bladder-neck obstruction		{}
ICD-10-CM	N32.3	condition	Diverticulum of bladder	bladder diverticulum	{}
ICD-10-CM	N32.9	condition	Bladder disorder, unspecified	bladder disease	{}
ICD-10-CM	N34.2	condition	Other urethritis	Urethritis	{}
ICD-10-CM	N34.3	condition	Urethral syndrome, unspecified	urethral syndrome	{}
ICD-10-CM	N36.1	condition	Urethral diverticulum		{}
ICD-10-CM	N36.5	condition	Urethral false passage		{}
ICD-10-CM	N36.9	condition	Urethral disorder, unspecified	urethral disease	{}
ICD-10-CM	N39.0	condition	Urinary tract infection, site not specified	Urinary tract infection (UTI)|Urinary tract infection|UTI|Bladder infection	{}
ICD-10-CM	N40.0	condition	Benign prostatic hyperplasia without lower urinary tract symptoms	BPH|prostate enlargement	{}
ICD-10-CM	N41.3	condition	Prostatocystitis		{}
ICD-10-CM	N42.0	condition	Calculus of prostate	prostate calculus	{}
ICD-10-CM	N42.9	condition	Disorder of prostate, unspecified	prostate disease	{}
ICD-10-CM	N43.1	condition	Infected hydrocele		{}
ICD-10-CM	N43.4	condition	Spermatocele of epididymis	spermatocele	{}
ICD-10-CM	N45.1	condition	Epididymitis		{}
ICD-10-CM	N45.2	condition	Orchitis		{}
ICD-10-CM	N45.3	condition	Epididymo-orchitis		{}
ICD-10-CM	N46.0	condition	Azoospermia		{}
ICD-10-CM	N46.1	condition	Oligospermia		{}
ICD-10-CM	N46.9	condition	Male infertility, unspecified	male infertility	{}
ICD-10-CM	N47.1	condition	Phimosis		{}
ICD-10-CM	N47.2	condition	Paraphimosis		{}
ICD-10-CM	N47.6	condition	Balanoposthitis		{}
ICD-10-CM	N48.0	condition	Leukoplakia of penis		{}
ICD-10-CM	N48.1	condition	Balanitis		{}
ICD-10-CM	N50.0	condition	Atrophy of testis		{}
ICD-10-CM	N50.819	condition	Testicular pain, unspecified	Testicular pain	{}
ICD-10-CM	N60.0	condition	Solitary cyst of breast	breast cyst	{}
ICD-10-CM	N60.09	condition	Solitary cyst of unspecified breast	solitary cyst of breast	{}
ICD-10-CM	N60.2	condition	Fibroadenosis of breast	breast fibroadenosis	{}
ICD-10-CM	N60.39	condition	Fibrosclerosis of unspecified breast	fibrosclerosis of breast	{}
ICD-10-CM	N62	condition	Hypertrophy of breast		{}
ICD-10-CM	N64.1	condition	Fat necrosis of breast		{}
ICD-10-CM	N64.9	condition	Disorder of breast, unspecified	breast disease	{}
ICD-10-CM	N70.01	condition	Acute salpingitis		{}
ICD-10-CM	N70.11	condition	Chronic salpingitis		{}
ICD-10-CM	N70.91	condition	Salpingitis, unspecified	salpingitis	{}
ICD-10-CM	N70.92	condition	Oophoritis, unspecified	oophoritis	{}
ICD-10-CM	N73.3	condition	Female acute pelvic peritonitis	acute female pelvic peritonitis	{}
ICD-10-CM	N73.9	condition	Female pelvic inflammatory disease, unspecified	Pelvic inflammatory disease (PID)|Pelvic inflammatory disease|PID	{}
ICD-10-CM	N76.0	condition	Acute vaginitis	vaginitis	{}
ICD-10-CM	N76.2	condition	Acute vulvitis	vulvitis	{}
ICD-10-CM	N80.0	condition	Endometriosis of uterus		{}
ICD-10-CM	N80.1	condition	Endometriosis of ovary		{}
ICD-10-CM	N80.2	condition	Endometriosis of fallopian tube	fallopian tube endometriosis	{}
ICD-10-CM	N80.3	condition	Endometriosis of pelvic peritoneum		{}
ICD-10-CM	N80.4	condition	Endometriosis of rectovaginal septum and vagina		{}
ICD-10-CM	N80.5	condition	Endometriosis of intestine		{}
ICD-10-CM	N80.9	condition	Endometriosis, unspecified	Endometriosis	{}
ICD-10-CM	N81.11	condition	Cystocele, midline	midline cystocele	{}
ICD-10-CM	N81.12	condition	Cystocele, lateral	lateral cystocele	{}
ICD-10-CM	N81.81	condition	Perineocele		{}
ICD-10-CM	N81.84	condition	Pelvic muscle wasting		{}
ICD-10-CM	N83.4	condition	Prolapse and hernia of ovary and fallopian tube	hernia of ovary and fallopian tube	{}
ICD-10-CM	N84.0	condition	Polyp of corpus uteri		{}
ICD-10-CM	N85.00	condition	Endometrial hyperplasia, unspecified	endometrial hyperplasia	{}
ICD-10-CM	N88.4	condition	Hypertrophic elongation of cervix uteri	hypertrophic elongation of cervix	{}
ICD-10-CM	N89.4	condition	Leukoplakia of vagina		{}
ICD-10-CM	N91.2	condition	Amenorrhea, unspecified	Absence of menstrual periods (amenorrhea)|Absence of menstrual periods|amenorrhea	{}
ICD-10-CM	N94.10	condition	Unspecified dyspareunia	Dyspareunia	{}
ICD-10-CM	N94.3	condition	Premenstrual tension syndrome	premenstrual tension	{}
ICD-10-CM	N94.6	condition	Dysmenorrhea, unspecified	Menstrual cramps (dysmenorrhea)|Menstrual cramps|dysmenorrhea|period pain	{}
ICD-10-CM	N95.2	condition	Postmenopausal atrophic vaginitis		{}
ICD-10-CM	N97.2	condition	Female infertility of uterine origin		{}
ICD-10-CM	O00	condition	Ectopic pregnancy	eccyesis	{}
ICD-10-CM	O00.9	condition	Ectopic pregnancy, unspecified	Pregnancy - ectopic	{}
ICD-10-CM	O14	condition	Pre-eclampsia	gestational hypertension|hypertension induced by pregnancy|pre-eclamptic toxaemia	{}
ICD-10-CM	O14.2	condition	HELLP syndrome		{}
ICD-10-CM	O14.9	condition	Unspecified pre-eclampsia	Preeclampsia	{"snomed":"398254007"}
SNOMED	398254007	condition	Preeclampsia		{"icd10cm":"O14.9"}
ICD-10-CM	O15	condition	Eclampsia	Eclampsia in puerperium|Eclampsia, postpartum|Postpartum eclampsia	{}
ICD-10-CM	O24.4	condition	Gestational diabetes mellitus	gestational diabetes	{}
ICD-10-CM	O40	condition	Polyhydramnios		{}
ICD-10-CM	O41.0	condition	Oligohydramnios		{}
ICD-10-CM	O47.9	condition	False labor, unspecified	False labor	{}
ICD-10-CM	O90.3	condition	Peripartum cardiomyopathy	antepartum peripartum cardiomyopathy|postpartum peripartum cardiomyopathy	{}
ICD-10-CM	P22.0	condition	Respiratory distress syndrome of newborn	newborn respiratory distress syndrome	{}
ICD-10-CM	P37.1	condition	Congenital toxoplasmosis	Toxoplasmosis - congen.	{}
ICD-10-CM	P37.5	condition	Neonatal candidiasis	Neonatal monilia infection|neonatal candida infection|neonatal moniliasis	{}
ICD-10-CM	P39.0	condition	Neonatal infective mastitis		{}
ICD-10-CM	P57.0	condition	Kernicterus due to isoimmunization		{}
ICD-10-CM	P57.9	condition	Kernicterus, unspecified	kernicterus|bilirubin encephalopathy	{}
ICD-10-CM	P59.9	condition	Neonatal jaundice, unspecified	neonatal jaundice|Newborn jaundice	{}
ICD-10-CM	P61.0	condition	Transient neonatal thrombocytopenia		{}
ICD-10-CM	P61.2	condition	Anemia of prematurity		{}
ICD-10-CM	P61.5	condition	Transient neonatal neutropenia		{}
ICD-10-CM	P70.2	condition	Neonatal diabetes mellitus	diabetes mellitus syndrome in newborn infant|neonatal diabetes	{}
ICD-10-CM	P78.0	condition	Perinatal intestinal perforation		{}
ICD-10-CM	Q00.0	condition	Anencephaly		{}
ICD-10-CM	Q02	condition	Microcephaly	Microcephalus|microencephaly	{}
ICD-10-CM	Q03.1	condition	Atresia of foramina of Magendie and Luschka	Dandy-Walker syndrome	{}
ICD-10-CM	Q03.9	condition	Congenital hydrocephalus, unspecified	congenital hydrocephalus	{}
ICD-10-CM	Q04.2	condition	Holoprosencephaly	Holoprosencephaly sequence	{}
ICD-10-CM	Q05.9	condition	Spina bifida, unspecified	spina bifida	{}
ICD-10-CM	Q10.0	condition	Congenital ptosis		{}
ICD-10-CM	Q11.2	condition	Microphthalmos	microphthalmia|simple microphthalmos	{}
ICD-10-CM	Q12.3	condition	Congenital aphakia		{}
ICD-10-CM	Q20.1	condition	Double outlet right ventricle	Dextrotransposition of aorta|Double outlet right ventricle with subpulmonary ventricular septal defect|Taussig-Bing syndrome or defect	{}
ICD-10-CM	Q21.0	condition	Ventricular septal defect	Interventricular septal defect|Ventricular septal abnormality	{}
ICD-10-CM	Q21.2	condition	Atrioventricular septal defect	AVCD|AVSD|ECD|atrioventricular canal defect	{}
ICD-10-CM	Q21.3	condition	Tetralogy of Fallot		{}
ICD-10-CM	Q22.5	condition	Ebstein's anomaly	Ebstein anomaly|Ebstein's anomaly of common atrioventricular valve|Ebstein's anomaly of right atrioventricular valve|Ebstein's anomaly of tricuspid valve	{}
ICD-10-CM	Q22.6	condition	Hypoplastic right heart syndrome	Right hypoplastic heart syndrome	{}
ICD-10-CM	Q23.4	condition	Hypoplastic left heart syndrome		{}
ICD-10-CM	Q24.0	condition	Dextrocardia	Heart predominantly in right hemithorax	{}
ICD-10-CM	Q24.6	condition	Congenital heart block		{}
ICD-10-CM	Q24.9	condition	Congenital malformation of heart, unspecified	congenital heart disease|Congenital Heart Defects|Congenital anomaly of heart|Heart Malformation|congenital heart defect	{}
ICD-10-CM	Q25.0	condition	Patent ductus arteriosus	Patent ductus Botalli	{}
ICD-10-CM	Q25.3	condition	Supravalvular aortic stenosis		{}
ICD-10-CM	Q30.0	condition	Choanal atresia		{}
ICD-10-CM	Q35.3	condition	Cleft soft palate	cleft velum|cleft velum palatinum|soft cleft palate	{}
ICD-10-CM	Q35.9	condition	Cleft palate, unspecified	cleft palate|Palatoschisis	{}
ICD-10-CM	Q36	condition	Cleft lip		{}
ICD-10-CM	Q38.1	condition	Ankyloglossia		{}
ICD-10-CM	Q40.0	condition	Congenital hypertrophic pyloric stenosis	hypertrophic pyloric stenosis	{}
ICD-10-CM	Q43.0	condition	Meckel's diverticulum (displaced) (hypertrophic)	Meckel's diverticulum	{}
ICD-10-CM	Q43.1	condition	Hirschsprung's disease	Hirschsprung disease|aganglionic megacolon|congenital megacolon|macrocolon	{}
ICD-10-CM	Q44.4	condition	Choledochal cyst	Congenital choledochal cyst|bile duct cyst|biliary cyst	{}
ICD-10-CM	Q45.1	condition	Annular pancreas		{}
ICD-10-CM	Q54.9	condition	Hypospadias, unspecified	hypospadias|familial hypospadias	{}
ICD-10-CM	Q56.3	condition	Pseudohermaphroditism, unspecified	pseudohermaphroditism	{}
ICD-10-CM	Q60.6	condition	Potter's syndrome	Potter sequence|Potter syndrome	{}
ICD-10-CM	Q61.5	condition	Medullary cystic kidney	nephronophthisis|medullary cystic disease	{}
ICD-10-CM	Q61.9	condition	Cystic kidney disease, unspecified	cystic kidney disease	{}
ICD-10-CM	Q69.9	condition	Polydactyly, unspecified	polydactyly|postaxial polydactyly	{}
ICD-10-CM	Q70.9	condition	Syndactyly, unspecified	syndactyly|symphalangism|symphalangy|webbing of digits	{}
ICD-10-CM	Q75.0	condition	Craniosynostosis	Premature closure of cranial sutures	{}
ICD-10-CM	Q75.1	condition	Craniofacial dysostosis	Crouzon syndrome	{}
ICD-10-CM	Q75.4	condition	Mandibulofacial dysostosis	Treacher Collins syndrome|Franceschetti syndrome	{}
ICD-10-CM	Q76.0	condition	Spina bifida occulta		{}
ICD-10-CM	Q76.1	condition	Klippel-Feil syndrome	Klippel-Feil and Turner syndrome|Klippel-Feil deformity, deafness and facial asymmetry|autosomal dominant Klippel-Feil syndrome|congenital dystrophia brevicollis	{}
ICD-10-CM	Q77.3	condition	Chondrodysplasia punctata	Chondrodysplasia punctata congenita	{}
ICD-10-CM	Q77.4	condition	Achondroplasia	Achondroplastic physique|Chondrodystrophia|osteosclerosis congenita	{}
ICD-10-CM	Q77.5	condition	Diastrophic dysplasia		{}
ICD-10-CM	Q77.6	condition	Chondroectodermal dysplasia	Ellis-Van Creveld syndrome|mesoectodermal dysplasia	{}
ICD-10-CM	Q78.0	condition	Osteogenesis imperfecta	Lobstein's syndrome|Osteopsathyrosis|Vrolik's disease|brittle bone disease	{}
ICD-10-CM	Q78.1	condition	Polyostotic fibrous dysplasia	McCune Albright syndrome|fibrous dysplasia of bone|osteitis fibrosa disseminata	{}
ICD-10-CM	Q78.2	condition	Osteopetrosis	Albers-Schonberg disease|marble bone	{}
ICD-10-CM	Q78.5	condition	Metaphyseal dysplasia		{}
ICD-10-CM	Q78.9	condition	Osteochondrodysplasia, unspecified	osteochondrodysplasia	{}
ICD-10-CM	Q79.3	condition	Gastroschisis		{}
ICD-10-CM	Q79.4	condition	Prune belly syndrome	Eagle-Barrett syndrome|Obrinsky syndrome|abdominal muscle deficiency syndrome|triad syndrome	{}
ICD-10-CM	Q80.0	condition	Ichthyosis vulgaris	Dominant congenital ichthyosiform erythroderma	{}
ICD-10-CM	Q80.1	condition	X-linked ichthyosis	X-linked ichthyosis with steryl-sulphatase deficiency|X-linked placental steryl-sulphatase deficiency|X-linked recessive ichthyosis	{}
ICD-10-CM	Q81.0	condition	Epidermolysis bullosa simplex		{}
ICD-10-CM	Q81.1	condition	Epidermolysis bullosa letalis	junctional epidermolysis bullosa Herlitz type|Herlitz type epidermolysis bullosa junctionalis|Herlitz-Pearson-type epidermolysis bullosa|JEB-H|JEB-Herlitz type	{}
ICD-10-CM	Q81.2	condition	Epidermolysis bullosa dystrophica	Dystrophic epidermolysis bullosa	{}
ICD-10-CM	Q81.9	condition	Epidermolysis bullosa, unspecified	epidermolysis bullosa|acantholysis bullosa	{}
ICD-10-CM	Q82.1	condition	Xeroderma pigmentosum		{}
ICD-10-CM	Q85.1	condition	Tuberous sclerosis	Bourneville's disease|Epiloia|Tuberose sclerosis|Tuberous sclerosis complex	{}
ICD-10-CM	Q86.0	condition	Fetal alcohol syndrome (dysmorphic)	fetal alcohol syndrome	{}
ICD-10-CM	Q89.3	condition	Situs inversus	visceral heterotaxy 5|Complete transposition|Laterality sequence|situs inversus viscerum	{}
ICD-10-CM	Q90.9	condition	Down syndrome, unspecified	Down syndrome|Complete trisomy 21 syndrome|Down's syndrome|Down's syndrome - trisomy 21	{}
ICD-10-CM	Q93.81	condition	Velo-cardio-facial syndrome		{}
ICD-10-CM	Q96.9	condition	Turner's syndrome, unspecified	Turner syndrome|Bonnevie-Ullrich syndrome|Gonadal dysgenesis - Turner|Karyotype 45, X|Monosomy X	{}
ICD-10-CM	R00.0	condition	Tachycardia, unspecified	Heart rate - rapid (tachycardia)|Heart rate - rapid|tachycardia	{}
ICD-10-CM	R00.1	condition	Bradycardia, unspecified	Heart rate - slow (bradycardia)|Heart rate - slow|bradycardia	{}
ICD-10-CM	R00.2	condition	Palpitations		{}
ICD-10-CM	R04.0	condition	Epistaxis	Nosebleed (epistaxis)|Nosebleed	{}
ICD-10-CM	R05.9	condition	Cough, unspecified	Cough	{"snomed":"49727002"}
SNOMED	49727002	condition	Cough		{"icd10cm":"R05.9"}
ICD-10-CM	R06.00	condition	Dyspnea, unspecified	Dyspnea	{"snomed":"267036007"}
SNOMED	267036007	condition	Dyspnea		{"icd10cm":"R06.00"}
ICD-10-CM	R06.02	condition	Shortness of breath	Shortness of breath (dyspnea)|dyspnea|breathlessness	{}
ICD-10-CM	R06.2	condition	Wheezing		{"snomed":"56018004"}
SNOMED	56018004	condition	Wheezing		{"icd10cm":"R06.2"}
ICD-10-CM	R07.9	condition	Chest pain, unspecified	Chest pain	{"snomed":"29857009"}
SNOMED	29857009	condition	Chest pain		{"icd10cm":"R07.9"}
ICD-10-CM	R09.02	condition	Hypoxemia		{"snomed":"389087006"}
SNOMED	389087006	condition	Hypoxemia		{"icd10cm":"R09.02"}
ICD-10-CM	R09.1	condition	Pleurisy		{}
ICD-10-CM	R10.13	condition	Epigastric pain		{}
ICD-10-CM	R10.9	condition	Unspecified abdominal pain	Abdominal pain|stomach ache	{}
ICD-10-CM	R11.0	condition	Nausea		{"snomed":"422587007"}
SNOMED	422587007	condition	Nausea		{"icd10cm":"R11.0"}
SNOMED	73879007	condition	Nausea		{"icd10cm":"R11.0"}
ICD-10-CM	R11.10	condition	Vomiting, unspecified	Vomiting	{}
ICD-10-CM	R11.2	condition	Nausea with vomiting, unspecified	nausea and vomiting	{}
ICD-10-CM	R12	condition	Heartburn		{}
ICD-10-CM	R13.10	condition	Dysphagia, unspecified	Difficulty swallowing (dysphagia)|Difficulty swallowing|dysphagia	{}
ICD-10-CM	R18	condition	Ascites		{}
ICD-10-CM	R19.7	condition	Diarrhea, unspecified	Diarrhea	{}
ICD-10-CM	R25.1	condition	Tremor, unspecified	Tremor	{"snomed":"26079004"}
SNOMED	26079004	condition	Tremor		{"icd10cm":"R25.1"}
ICD-10-CM	R27.0	condition	Ataxia, unspecified	Ataxia	{}
ICD-10-CM	R30.0	condition	Dysuria	Painful urination (dysuria)|Painful urination	{}
ICD-10-CM	R31.0	condition	Gross hematuria	Visible blood in urine (gross hematuria)|Visible blood in urine	{}
ICD-10-CM	R31.9	condition	Hematuria, unspecified	Blood in urine (hematuria)|Blood in urine|hematuria	{}
ICD-10-CM	R32	condition	Unspecified urinary incontinence	Urinary incontinence	{}
ICD-10-CM	R35	condition	Polyuria		{}
ICD-10-CM	R40.0	condition	Somnolence	Excessive sleepiness (somnolence)|Excessive sleepiness	{}
ICD-10-CM	R41.1	condition	Anterograde amnesia		{}
ICD-10-CM	R41.2	condition	Retrograde amnesia		{}
ICD-10-CM	R41.3	condition	Other amnesia	amnestic disorder|Amnestic syndrome|Korsakoff's psychosis or syndrome|amnesia	{}
ICD-10-CM	R42	condition	Dizziness and giddiness	dizziness|lightheadedness	{}
ICD-10-CM	R44.3	condition	Hallucinations, unspecified	Hallucinations	{}
ICD-10-CM	R47.01	condition	Aphasia		{}
ICD-10-CM	R48.1	condition	Agnosia	Dyspraxia|Dyspraxia syndrome	{}
ICD-10-CM	R48.2	condition	Apraxia		{}
ICD-10-CM	R48.3	condition	Visual agnosia		{}
ICD-10-CM	R50.9	condition	Fever, unspecified	Fever|Pyrexia|High temperature	{"snomed":"386661006"}
SNOMED	386661006	condition	Fever	Pyrexia|High temperature	{"icd10cm":"R50.9"}
ICD-10-CM	R51.9	condition	Headache, unspecified	Headache|Head pain	{"snomed":"25064002"}
SNOMED	25064002	condition	Headache	Head pain	{"icd10cm":"R51.9"}
ICD-10-CM	R52	condition	Pain, unspecified	Pain	{}
ICD-10-CM	R53.1	condition	Weakness	Generalized weakness	{}
ICD-10-CM	R53.83	condition	Other fatigue	Fatigue|Tiredness	{}
ICD-10-CM	R55	condition	Syncope and collapse	Fainting|Syncope	{}
ICD-10-CM	R56.9	condition	Unspecified convulsions	Seizure|Convulsion	{}
ICD-10-CM	R60.9	condition	Edema, unspecified	Foot or leg swelling (edema)|Foot or leg swelling|edema|Swelling (edema)|Swelling	{}
ICD-10-CM	R68.2	condition	Dry mouth, unspecified	Xerostomia	{}
ICD-10-CM	R68.84	condition	Jaw pain		{}
ICD-10-CM	R73.03	condition	Prediabetes		{"snomed":"15777000"}
SNOMED	15777000	condition	Prediabetes		{"icd10cm":"R73.03"}
ICD-10-CM	R73.9	condition	Hyperglycemia, unspecified	Hyperglycemia|High blood sugar	{"snomed":"80394007"}
SNOMED	80394007	condition	Hyperglycemia	High blood sugar	{"icd10cm":"R73.9"}
ICD-10-CM	R78.81	condition	Bacteremia		{}
ICD-10-CM	R80.2	condition	Orthostatic proteinuria, unspecified	orthostatic proteinuria	{}
ICD-10-CM	R80.9	condition	Proteinuria, unspecified	Proteinuria	{}
ICD-10-CM	R82.1	condition	Myoglobinuria		{}
ICD-10-CM	R82.3	condition	Hemoglobinuria		{}
ICD-10-CM	R82.71	condition	Bacteriuria		{}
ICD-10-CM	R82.81	condition	Pyuria		{}
ICD-10-CM	S06.0	condition	Concussion		{}
ICD-10-CM	S52.9	condition	Unspecified fracture of forearm	Fracture of forearm	{"snomed":"65966004"}
SNOMED	65966004	condition	Fracture of forearm		{"icd10cm":"S52.9"}
ICD-10-CM	S93.4	condition	Sprain of ankle		{"snomed":"44465007"}
SNOMED	44465007	condition	Sprain of ankle		{"icd10cm":"S93.4"}
ICD-10-CM	T14.91	condition	Suicide attempt		{}
ICD-10-CM	T75.3	condition	Motion sickness		{}
ICD-10-CM	U07.1	condition	COVID-19		{"snomed":"840539006"}
SNOMED	840539006	condition	COVID-19		{"icd10cm":"U07.1"}
ICD-10-CM	Z23	condition	Encounter for immunization	Vaccination|Immunization	{}
ICD-10-CM	Z51.11	condition	Encounter for antineoplastic chemotherapy	Chemotherapy	{}
ICD-10-CM	Z59.41	condition	Food insecurity		{"snomed":"733423003"}
SNOMED	733423003	condition	Food insecurity		{"icd10cm":"Z59.41"}
ICD-10-CM	Z79.4	condition	Long term (current) use of insulin	Insulin use	{}
ICD-10-CM	Z79.899	condition	Other long term (current) drug therapy	Long-term medication	{}
ICD-10-CM	Z99.2	condition	Dependence on renal dialysis		{"snomed":"105502003"}
SNOMED	105502003	condition	Dependence on renal dialysis		{"icd10cm":"Z99.2"}
SNOMED	1121000119107	condition	Chronic neck pain		{}
SNOMED	12264001	condition	Mesio-occlusion of teeth		{}
SNOMED	127013003	condition	Disorder of kidney due to diabetes mellitus		{}
SNOMED	156073000	condition	Complete miscarriage		{}
SNOMED	157141000119108	condition	Proteinuria due to type 2 diabetes mellitus		{}
SNOMED	162864005	condition	Body mass index 30+ - obesity		{}
SNOMED	185086009	condition	Chronic obstructive bronchitis		{}
SNOMED	190389009	condition	Type II diabetes mellitus with ulcer		{}
SNOMED	195662009	condition	Acute viral pharyngitis		{}
SNOMED	234360003	condition	Vegan's anemia		{}
SNOMED	235083001	condition	Asymmetry of maxilla		{}
SNOMED	237602007	condition	Metabolic syndrome X		{}
SNOMED	23997001	condition	Anomaly of dental arch		{}
SNOMED	248651005	condition	Heart irregularly irregular		{}
SNOMED	254637007	condition	Non-small cell lung cancer		{}
SNOMED	278860009	condition	Chronic low back pain		{}
SNOMED	302870006	condition	Hypertriglyceridemia		{}
SNOMED	408512008	condition	Body mass index 40+ - severely obese		{}
SNOMED	414285001	condition	Allergy to food		{}
SNOMED	414545008	condition	Ischemic heart disease		{}
SNOMED	416098002	condition	Allergy to drug		{}
SNOMED	418038007	condition	Propensity to adverse reactions to substance		{}
SNOMED	419199007	condition	Allergy to substance		{}
SNOMED	424132000	condition	Non-small cell carcinoma of lung, TNM stage 1		{}
SNOMED	431856006	condition	Chronic kidney disease stage 2		{}
SNOMED	431857002	condition	Chronic kidney disease stage 4		{}
SNOMED	43724002	condition	Chill		{}
SNOMED	43878008	condition	Streptococcal sore throat		{}
SNOMED	443165006	condition	Pathological fracture due to osteoporosis		{}
SNOMED	444814009	condition	Viral sinusitis		{}
SNOMED	48724000	condition	Mitral valve regurgitation		{}
SNOMED	51868009	condition	Ulcer of duodenum		{}
SNOMED	57676002	condition	Joint pain		{}
SNOMED	59037007	condition	Intolerance to drug		{}
SNOMED	68962001	condition	Muscle pain		{}
SNOMED	706870000	condition	Acute pulmonary embolism		{}
SNOMED	75498004	condition	Acute bacterial sinusitis		{}
SNOMED	78275009	condition	Obstructive sleep apnea syndrome		{}
SNOMED	80583007	condition	Severe anxiety (panic)		{}
SNOMED	84229001	condition	Fatigue		{}
SNOMED	90781000119102	condition	Microalbuminuria due to type 2 diabetes mellitus		{}
SNOMED	93870000	condition	Malignant neoplasm of liver		{}
SNOMED	399014008	procedure	Administration of diphtheria, pertussis, and tetanus vaccine	Vaccination for diphtheria  pertussis  and tetanus	{}
SNOMED	275833003	procedure	AFP test - antenatal	Alpha-fetoprotein test	{}
SNOMED	395142003	procedure	Allergy screening test		{}
SNOMED	33367005	procedure	Angiography of coronary artery		{}
SNOMED	19490002	procedure	Ankle X-ray		{}
SNOMED	169673001	procedure	Antenatal RhD antibody screening		{}
SNOMED	386516004	procedure	Anticipatory guidance		{}
SNOMED	710841007	procedure	Assessment of anxiety		{}
SNOMED	710824005	procedure	Assessment of health and social care needs		{}
SNOMED	428211000124100	procedure	Assessment of substance use		{}
SNOMED	763302001	procedure	Assessment using Alcohol Use Disorders Identification Test - Consumption		{}
SNOMED	868187001	procedure	Assessment using Car, Relax, Alone, Forget, Friends, Trouble Screening Test	Assessment using Car  Relax  Alone  Forget  Friends  Trouble Screening Test	{}
SNOMED	762993000	procedure	Assessment using Morse Fall Scale		{}
SNOMED	225158009	procedure	Auscultation of the fetal heart		{}
SNOMED	122548005	procedure	Biopsy of breast		{}
SNOMED	44608003	procedure	Blood group typing	Blood typing  RH typing	{}
SNOMED	274474001	procedure	Bone immobilization		{}
SNOMED	162676008	procedure	Brief general examination		{}
SNOMED	392091000	procedure	Care regimes assessment		{}
SNOMED	310417005	procedure	Certification procedure		{}
SNOMED	11466000	procedure	Cesarean section		{}
SNOMED	399208008	procedure	Chest X-ray	Plain chest X-ray|Plain X-ray of chest	{}
SNOMED	66348005	procedure	Childbirth		{}
SNOMED	310861008	procedure	Chlamydia antigen test		{}
SNOMED	73761001	procedure	Colonoscopy		{}
SNOMED	703423002	procedure	Combined chemotherapy and radiation therapy		{}
SNOMED	200619008	procedure	Comprehensive interview and evaluation		{}
SNOMED	418891003	procedure	Computed tomography of chest and abdomen		{}
SNOMED	698314001	procedure	Consultation for treatment		{}
SNOMED	711069006	procedure	Coordination of care plan		{}
SNOMED	232717009	procedure	Coronary artery bypass grafting		{}
SNOMED	10383002	procedure	Counseling for termination of pregnancy		{}
SNOMED	90226004	procedure	Cytopathology procedure, preparation of smear, genital source	Cytopathology procedure  preparation of smear  genital source	{}
SNOMED	171207006	procedure	Depression screening		{}
SNOMED	715252007	procedure	Depression screening using Patient Health Questionnaire Nine Item score		{}
SNOMED	454711000124102	procedure	Depression screening using Patient Health Questionnaire Two-Item score		{}
SNOMED	443529005	procedure	Detection of chromosomal aneuploidy in prenatal amniotic fluid specimen using fluorescence in situ hybridization screening technique	Screening for chromosomal aneuploidy in prenatal amniotic fluid	{}
SNOMED	370789001	procedure	Development of individualized plan of care		{}
SNOMED	449381000124108	procedure	Discharge from skilled nursing facility		{}
SNOMED	40701008	procedure	Echocardiography		{}
SNOMED	54550000	procedure	Electroencephalogram		{}
SNOMED	185349003	procedure	Encounter for check up		{}
SNOMED	18946005	procedure	Epidural anesthesia		{}
SNOMED	274804006	procedure	Evaluation of uterine fundal height		{}
SNOMED	386053000	procedure	Evaluation procedure		{}
SNOMED	261352009	procedure	Face mask (physical object)		{}
SNOMED	271442007	procedure	Fetal anatomy study		{}
SNOMED	165829005	procedure	Gonorrhea infection titer test	Gonorrhea infection test	{}
SNOMED	432138007	procedure	Handoff communication		{}
SNOMED	370995009	procedure	Health risks education		{}
SNOMED	398171003	procedure	Hearing examination		{}
SNOMED	104091002	procedure	Hemogram, automated, with RBC, WBC, Hgb, Hct, Indices, Platelet count, and manual WBC differential	Hemoglobin / Hematocrit / Platelet count	{}
SNOMED	47758006	procedure	Hepatitis B Surface Antigen Measurement		{}
SNOMED	104375008	procedure	Hepatitis C antibody, confirmatory test	Hepatitis C antibody test	{}
SNOMED	16335031000119103	procedure	High resolution computed tomography of chest without contrast		{}
SNOMED	63332003	procedure	History AND physical examination		{}
SNOMED	385763009	procedure	Hospice care		{}
SNOMED	434363004	procedure	Human epidermal growth factor receptor 2 gene detection by fluorescence in situ hybridization		{}
SNOMED	433114000	procedure	Human epidermal growth factor receptor 2 gene detection by immunohistochemistry		{}
SNOMED	31676001	procedure	Human immunodeficiency virus antigen test		{}
SNOMED	363679005	procedure	Imaging		{}
SNOMED	714812005	procedure	Induced termination of pregnancy		{}
SNOMED	315639002	procedure	Initial patient assessment		{}
SNOMED	384700001	procedure	Injection of tetanus antitoxin		{}
SNOMED	65200003	procedure	Insertion of intrauterine contraceptive device		{}
SNOMED	169553002	procedure	Insertion of subcutaneous contraceptive		{}
SNOMED	236974004	procedure	Instrumental delivery		{}
SNOMED	76601001	procedure	Intramuscular injection		{}
SNOMED	108252007	procedure	Laboratory procedure		{}
SNOMED	698354004	procedure	Magnetic resonance imaging for measurement of brain volume		{}
SNOMED	23426006	procedure	Measurement of respiratory function		{}
SNOMED	104326007	procedure	Measurement of Varicella-zoster virus antibody		{}
SNOMED	31208007	procedure	Medical induction of labor		{}
SNOMED	430193006	procedure	Medication Reconciliation		{}
SNOMED	229064008	procedure	Movement therapy		{}
SNOMED	177184002	procedure	Normal delivery procedure		{}
SNOMED	185087000	procedure	Notifications		{}
SNOMED	410401003	procedure	Nursing care/supplementary surveillance		{}
SNOMED	84478008	procedure	Occupational therapy		{}
SNOMED	58000006	procedure	Patient discharge		{}
SNOMED	415070008	procedure	Percutaneous coronary intervention		{}
SNOMED	14768001	procedure	Peripheral blood smear interpretation		{}
SNOMED	5880005	procedure	Physical examination procedure	Physical examination following birth|Physical examination of mother	{}
SNOMED	736169004	procedure	Post anesthesia care management		{}
SNOMED	225386006	procedure	Pre-discharge assessment		{}
SNOMED	386394001	procedure	Pregnancy termination care		{}
SNOMED	428830000	procedure	Pretransplant evaluation of kidney recipient		{}
SNOMED	409023009	procedure	Professional / ancillary services care		{}
SNOMED	274031008	procedure	Rectal polypectomy		{}
SNOMED	183519002	procedure	Referral to cardiology service		{}
SNOMED	417511005	procedure	Referral to home health care service		{}
SNOMED	464171000124102	procedure	Referral to Senior Farmers' Market Nutrition Program		{}
SNOMED	698560000	procedure	Referral to sleep apnea clinic		{}
SNOMED	306316000	procedure	Referral to transplant surgeon		{}
SNOMED	68254000	procedure	Removal of intrauterine device		{}
SNOMED	301807007	procedure	Removal of subcutaneous contraceptive		{}
SNOMED	265764009	procedure	Renal dialysis		{}
SNOMED	473231009	procedure	Renal disorder medication review		{}
SNOMED	46706006	procedure	Replacement of contraceptive intrauterine device		{}
SNOMED	415300000	procedure	Review of systems		{}
SNOMED	51116004	procedure	RhD passive immunization		{}
SNOMED	169690007	procedure	Rubella screening		{}
SNOMED	866148006	procedure	Screening for domestic abuse		{}
SNOMED	713106006	procedure	Screening for drug abuse		{}
SNOMED	104435004	procedure	Screening for occult blood in feces		{}
SNOMED	24623002	procedure	Screening mammography		{}
SNOMED	28163009	procedure	Skin test for tuberculosis, Tine test	Skin test for tuberculosis	{}
SNOMED	103750000	procedure	Sleep apnea assessment		{}
SNOMED	82808001	procedure	Sleep apnea monitoring with alarm		{}
SNOMED	410606002	procedure	Social service procedure		{}
SNOMED	311555007	procedure	Speech and language therapy regime		{}
SNOMED	127783003	procedure	Spirometry		{}
SNOMED	269911007	procedure	Sputum examination		{}
SNOMED	167995008	procedure	Sputum microscopy		{}
SNOMED	252160004	procedure	Standard pregnancy test		{}
SNOMED	118001005	procedure	Streptococcus pneumoniae group B antigen assay	Streptococcus pneumoniae group B antigen test	{}
SNOMED	180256009	procedure	Subcutaneous immunotherapy		{}
SNOMED	288086009	procedure	Suture open wound		{}
SNOMED	269828009	procedure	Syphilis infectious titer test	Syphilis infection test	{}
SNOMED	117015009	procedure	Throat culture		{}
SNOMED	70536003	procedure	Transplant of kidney		{}
SNOMED	711446003	procedure	Transplantation of kidney regime		{}
SNOMED	1571000087109	procedure	Ultrasonography of bilateral breasts		{}
SNOMED	169230002	procedure	Ultrasound scan for fetal viability		{}
SNOMED	1225002	procedure	Upper arm X-ray		{}
SNOMED	117010004	procedure	Urine culture		{}
SNOMED	167271000	procedure	Urine protein test		{}
SNOMED	268556000	procedure	Urine screening for glucose		{}
SNOMED	395123002	procedure	Urine screening test for diabetes		{}
RxNorm	2670	allergen	codeine		{}
RxNorm	70618	allergen	Penicillin		{}
SNOMED	264287008	allergen	Animal dander		{"category":"environment"}
SNOMED	288328004	allergen	Bee venom		{"category":"environment"}
SNOMED	3718001	allergen	Cow's milk		{"category":"food"}
SNOMED	102263004	allergen	Eggs (edible)		{"category":"food"}
SNOMED	735971005	allergen	Fish		{"category":"food"}
SNOMED	256277009	allergen	Grass pollen		{"category":"environment"}
SNOMED	260147004	allergen	House dust mite		{"category":"environment"}
SNOMED	111088007	allergen	Latex		{"category":"environment"}
SNOMED	84489001	allergen	Mold		{"category":"environment"}
SNOMED	762952008	allergen	Peanut		{"category":"food"}
SNOMED	764146007	allergen	Penicillin		{}
SNOMED	735029006	allergen	Shellfish		{"category":"food"}
SNOMED	256355007	allergen	Soy bean		{"category":"food"}
SNOMED	442571000124108	allergen	Tree nut		{"category":"food"}
SNOMED	782576004	allergen	Tree pollen		{"category":"environment"}
SNOMED	412071004	allergen	Wheat		{"category":"food"}
SNOMED	185347001	encounter	Encounter for problem		{}
SNOMED	162673000	encounter	General examination of patient		{}
SNOMED	702927004	encounter	Urgent care clinic		{}
SNOMED	390906007	encounter	Follow-up encounter		{}
SNOMED	410620009	encounter	Well child visit		{}
SNOMED	185345009	encounter	Encounter for symptom		{}
SNOMED	424619006	encounter	Prenatal visit		{}
SNOMED	424441002	encounter	Prenatal initial visit		{}
SNOMED	169762003	encounter	Postnatal visit		{}
SNOMED	183460006	encounter	Obstetric emergency hospital admission		{}
SNOMED	308335008	encounter	Patient encounter procedure		{}
SNOMED	50849002	encounter	Emergency room admission		{}
SNOMED	33879002	encounter	Administration of vaccine to produce active immunity		{}
SNOMED	439740005	encounter	Postoperative follow-up visit		{}
SNOMED	439708006	encounter	Home visit		{}
SNOMED	394701000	encounter	Asthma follow-up		{}
SNOMED	305336008	encounter	Admission to hospice		{}
SNOMED	308646001	encounter	Death certification		{}
SNOMED	183478001	encounter	Emergency hospital admission for asthma		{}
SNOMED	305432006	encounter	Admission to surgical transplant department		{}
SNOMED	449411000124106	encounter	Admission to skilled nursing facility		{}
SNOMED	32485007	encounter	Hospital admission		{}
SNOMED	86013001	encounter	Periodic reevaluation and management of healthy individual		{}
SNOMED	88848003	encounter	Psychiatric follow-up		{}
SNOMED	90407005	encounter	Evaluation of psychiatric state of patient		{}
SNOMED	183401008	encounter	Anti-suicide psychotherapy		{}
SNOMED	228557008	encounter	Cognitive and behavioral therapy		{}
SNOMED	56876005	encounter	Drug rehabilitation and detoxification		{}
v3-ActCode	AMB	encounter	ambulatory		{}
v3-ActCode	EMER	encounter	emergency		{}
v3-ActCode	HH	encounter	home health		{}
v3-ActCode	IMP	encounter	inpatient encounter		{}$concepts$, e'\n') as l (line)) as r
join public.code_systems as s on s.name = r.cells[1];
-- End of the generated rows.

-- Every word of the query begins a word of a name ("gluc fast"), or the query is like a part of the names ("glucoze").
create function private.search_concepts(p_query text, p_system text, p_kind text, p_limit integer)
returns table (code_system text, code text, display text, kind text, synonyms text, extras jsonb)
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  query constant text := lower(left(trim(p_query), 200));
  begun constant tsquery := to_tsquery('simple', (
    select coalesce(string_agg(quote_literal(w.word) || ':*', ' & '), '')
    from regexp_split_to_table(query, '[^[:alnum:]]+') as w (word) where w.word <> ''
  ));
begin
  perform private.require(private.uid() is not null);
  return query
  with found as (
    select c.* from public.concepts as c where c.code = upper(query) or c.code = query
    union
    select c.* from public.concepts as c where to_tsvector('simple'::regconfig, c.names) @@ begun
    union
    select c.* from public.concepts as c where c.names operator(extensions.%>) query
  )
  select f.code_system, f.code, f.display, f.kind, f.synonyms, f.extras
  from found as f
  where (p_system is null or f.code_system = p_system) and (p_kind is null or f.kind = p_kind)
  order by
    lower(f.code) = query desc,
    lower(f.display) = query desc,
    position('| ' || query || ' |' in '| ' || replace(f.names, '|', ' | ') || ' |') > 0 desc,
    to_tsvector('simple'::regconfig, f.names) @@ begun desc,
    extensions.similarity(f.display, query) desc,
    f.code_system, f.code
  limit least(greatest(p_limit, 1), 100);
end
$$;
comment on function private.search_concepts(text, text, text, integer) is
  'Concepts a text may mean, the likeliest first, for whoever is signed in.';

create function public.search_concepts(p_query text, p_system text default null, p_kind text default null, p_limit integer default 20)
returns table (code_system text, code text, display text, kind text, synonyms text, extras jsonb)
language sql stable set search_path = '' return private.search_concepts(p_query, p_system, p_kind, p_limit);
comment on function public.search_concepts(text, text, text, integer) is
  'Looks a code up by its name, a part of it, a misspelling of it, or the code: for screens on which somebody picks one.';

select private.offer('authenticated', 'search_concepts(text, text, text, integer)');
