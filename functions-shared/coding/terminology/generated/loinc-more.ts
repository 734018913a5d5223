// Generated from ../../loinc-more.tsv by scripts/terminology/build.ts; do not edit. Notices: ../NOTICE.md.
// Columns: code, long_common_name, synonyms, property, ucum_units.
export const rows = `630-4	Bacteria identified in Urine by Culture			
702-1	Anisocytosis [Presence] in Blood by Light microscopy		Presence	
707-0	Basophils/100 leukocytes in Blood by Manual count			%
709-6	Blasts/100 leukocytes in Blood by Manual count			%
714-6	Eosinophils/100 leukocytes in Blood by Manual count			%
728-6	Hypochromia [Presence] in Blood by Light microscopy		Presence	
738-5	Macrocytes [Presence] in Blood by Light microscopy		Presence	
740-1	Metamyelocytes/100 leukocytes in Blood by Manual count			%
741-9	Microcytes [Presence] in Blood by Light microscopy		Presence	
744-3	Monocytes/100 leukocytes in Blood by Manual count			%
764-1	Neutrophils.band form/100 leukocytes in Blood by Manual count			%
771-6	Nucleated erythrocytes [#/volume] in Blood by Automated count		#/volume	10*3/uL
779-9	Poikilocytosis [Presence] in Blood by Light microscopy		Presence	
798-9	Erythrocytes [#/volume] in Urine by Automated count		#/volume	/uL
882-1	ABO and Rh group [Type] in Blood		Type	
883-9	ABO group [Type] in Blood		Type	
890-4	Blood group antibody screen [Presence] in Serum or Plasma		Presence	
1006-6	Direct antiglobulin test.IgG specific reagent [interpretation] on Red Blood Cells		interpretation	
1521-4	Glucose [Mass/volume] in Serum or Plasma --2 hours post meal		Mass/volume	mg/dL
1761-6	Aldolase [Enzymatic activity/volume] in Serum or Plasma		Enzymatic activity/volume	U/L
1871-3	Apolipoprotein B-100 [Mass/volume] in Serum or Plasma		Mass/volume	mg/dL
1903-4	Ascorbate [Mass/volume] in Serum or Plasma		Mass/volume	mg/dL
1992-7	Calcitonin [Mass/volume] in Serum or Plasma		Mass/volume	pg/mL
1995-0	Calcium.ionized [Moles/volume] in Serum or Plasma		Moles/volume	mmol/L
2004-0	Calcium [Moles/volume] in Urine		Moles/volume	mmol/L
2118-8	Choriogonadotropin (pregnancy test) [Presence] in Serum or Plasma		Presence	
2141-0	Corticotropin [Mass/volume] in Plasma		Mass/volume	pg/mL
2335-8	Hemoglobin.gastrointestinal [Presence] in Stool		Presence	
2742-5	Angiotensin converting enzyme [Enzymatic activity/volume] in Serum or Plasma		Enzymatic activity/volume	U/L
2745-8	pH of Capillary blood			[pH]
3097-3	Urea nitrogen/Creatinine [Mass ratio] in Serum or Plasma		Mass ratio	{ratio}
3167-4	Volume of 24 hour Urine			mL
3349-8	Amphetamines [Presence] in Urine		Presence	
3377-9	Barbiturates [Presence] in Urine		Presence	
3390-2	Benzodiazepines [Presence] in Urine		Presence	
3393-6	Benzoylecgonine [Presence] in Urine		Presence	
3397-7	Cocaine [Presence] in Urine		Presence	
3414-0	Buprenorphine [Presence] in Urine		Presence	
3426-4	Tetrahydrocannabinol [Presence] in Urine		Presence	
3773-9	Methadone [Presence] in Urine		Presence	
3779-6	Methamphetamine [Presence] in Urine		Presence	
3879-4	Opiates [Presence] in Urine		Presence	
3936-2	Phencyclidine [Presence] in Urine		Presence	
4563-3	Hemoglobin C/Hemoglobin.total in Blood			%
5130-0	DNA double strand Ab [Units/volume] in Serum		Units/volume	[IU]/mL
5196-1	Hepatitis B virus surface Ag [Presence] in Serum or Plasma by Immunoassay		Presence	
5206-8	Herpes simplex virus 1 IgG Ab [Units/volume] in Serum by Immunoassay		Units/volume	{Index_val}
5292-8	Reagin Ab [Presence] in Serum by VDRL		Presence	
5358-7	Smooth muscle Ab [Titer] in Serum by Immunofluorescence		Titer	{titer}
5370-2	Streptolysin O Ab [Units/volume] in Serum or Plasma		Units/volume	[IU]/mL
5724-0	Selenium [Mass/volume] in Serum or Plasma		Mass/volume	ug/L
5774-5	Calcium oxalate crystals [Presence] in Urine sediment by Light microscopy		Presence	
5782-8	Crystals [type] in Urine sediment by Light microscopy		type	
5794-3	Hemoglobin [Presence] in Urine by Test strip		Presence	
5799-2	Leukocyte esterase [Presence] in Urine by Test strip		Presence	
5818-0	Urobilinogen [Presence] in Urine by Test strip		Presence	
5894-1	Prothrombin time (PT) actual/normal in Platelet poor plasma by Coagulation assay			%
6357-8	Chlamydia trachomatis DNA [Presence] in Urine by Probe and target amplification method		Presence	
6561-5	Treponema pallidum IgG Ab [Presence] in Serum		Presence	
6742-1	Erythrocyte morphology finding [Identifier] in Blood		Identifier	
7918-6	HIV 1+2 Ab [Presence] in Serum		Presence	
8061-4	Nuclear Ab [Presence] in Serum		Presence	
8247-9	Mucus [Presence] in Urine sediment by Light microscopy		Presence	
8248-7	Spermatozoa [Presence] in Urine sediment by Light microscopy		Presence	
10331-7	Rh [Type] in Blood		Type	
10362-2	Endomysium IgA Ab [Presence] in Serum		Presence	
10366-3	Cotinine [Mass/volume] in Urine		Mass/volume	ng/mL
10378-8	Polychromasia [Presence] in Blood by Light microscopy		Presence	
10834-0	Globulin [Mass/volume] in Serum by calculation		Mass/volume	g/dL
10998-3	Oxycodone [Presence] in Urine		Presence	
11004-9	Tricyclic antidepressants [Presence] in Urine		Presence	
11090-8	Smith extractable nuclear Ab [Units/volume] in Serum		Units/volume	[arb'U]/mL
11125-2	Platelet morphology finding [Identifier] in Blood		Identifier	
11156-7	Leukocyte morphology finding [Identifier] in Blood		Identifier	
11259-9	Hepatitis C virus RNA [Presence] in Serum or Plasma by Probe and target amplification method		Presence	
11277-1	Epithelial cells.squamous [#/area] in Urine sediment by Microscopy high power field		#/area	/[HPF]
11579-0	Thyrotropin [Units/volume] in Serum or Plasma by Detection limit <= 0.05 mIU/L		Units/volume	m[IU]/L
12258-0	Epithelial cells.squamous [Presence] in Urine sediment by Light microscopy		Presence	
12454-5	Urate crystals amorphous [Presence] in Urine sediment by Light microscopy		Presence	
13951-9	Hepatitis A virus Ab [Presence] in Serum by Immunoassay		Presence	
13952-7	Hepatitis B virus core Ab [Presence] in Serum or Plasma by Immunoassay		Presence	
13953-5	Hepatitis B virus e Ab [Presence] in Serum by Immunoassay		Presence	
13955-0	Hepatitis C virus Ab [Presence] in Serum or Plasma by Immunoassay		Presence	
14338-8	Prealbumin [Mass/volume] in Serum or Plasma		Mass/volume	mg/dL
14566-4	Calcitriol [Moles/volume] in Serum or Plasma		Moles/volume	pmol/L
14569-8	17-Hydroxyprogesterone [Moles/volume] in Serum or Plasma		Moles/volume	nmol/L
14581-3	Acetaminophen [Moles/volume] in Serum or Plasma		Moles/volume	umol/L
14586-2	Aldosterone [Moles/volume] in Serum or Plasma		Moles/volume	pmol/L
14603-5	Androstenedione [Moles/volume] in Serum or Plasma		Moles/volume	nmol/L
14611-8	Nuclear Ab pattern [interpretation] in Serum		interpretation	
14627-4	Bicarbonate [Moles/volume] in Venous blood		Moles/volume	mmol/L
14629-0	Bilirubin.direct [Moles/volume] in Serum or Plasma		Moles/volume	umol/L
14630-8	Bilirubin.indirect [Moles/volume] in Serum or Plasma		Moles/volume	umol/L
14633-2	C peptide [Moles/volume] in Serum or Plasma		Moles/volume	nmol/L
14635-7	Calcidiol [Moles/volume] in Serum or Plasma		Moles/volume	nmol/L
14639-9	Carbamazepine [Moles/volume] in Serum or Plasma		Moles/volume	umol/L
14646-4	Cholesterol in HDL [Moles/volume] in Serum or Plasma		Moles/volume	mmol/L
14647-2	Cholesterol [Moles/volume] in Serum or Plasma		Moles/volume	mmol/L
14665-4	Copper [Moles/volume] in Serum or Plasma		Moles/volume	umol/L
14674-6	Corticotropin [Moles/volume] in Plasma		Moles/volume	pmol/L
14675-3	Cortisol [Moles/volume] in Serum or Plasma		Moles/volume	nmol/L
14683-7	Creatinine [Moles/volume] in Urine		Moles/volume	mmol/L
14684-5	Creatinine [Moles/time] in 24 hour Urine		Moles/time	mmol/(24.h)
14688-6	Dehydroepiandrosterone sulfate (DHEA-S) [Moles/volume] in Serum or Plasma		Moles/volume	umol/L
14698-5	Digoxin [Moles/volume] in Serum or Plasma		Moles/volume	nmol/L
14715-7	Estradiol (E2) [Moles/volume] in Serum or Plasma		Moles/volume	pmol/L
14719-9	Ethanol [Moles/volume] in Serum or Plasma		Moles/volume	mmol/L
14731-4	Folate [Moles/volume] in Red Blood Cells		Moles/volume	nmol/L
14732-2	Folate [Moles/volume] in Serum or Plasma		Moles/volume	nmol/L
14744-7	Glucose [Moles/volume] in Cerebral spinal fluid		Moles/volume	mmol/L
14771-0	Fasting glucose [Moles/volume] in Serum or Plasma		Moles/volume	mmol/L
14796-7	Insulin [Moles/volume] in Serum or Plasma		Moles/volume	pmol/L
14798-3	Iron [Moles/volume] in Serum or Plasma		Moles/volume	umol/L
14800-7	Iron binding capacity [Moles/volume] in Serum or Plasma		Moles/volume	umol/L
14807-2	Lead [Moles/volume] in Blood		Moles/volume	umol/L
14866-8	Parathyrin.intact [Moles/volume] in Serum or Plasma		Moles/volume	pmol/L
14874-2	Phenobarbital [Moles/volume] in Serum or Plasma		Moles/volume	umol/L
14877-5	Phenytoin [Moles/volume] in Serum or Plasma		Moles/volume	umol/L
14890-8	Progesterone [Moles/volume] in Serum or Plasma		Moles/volume	nmol/L
14909-6	Salicylates [Moles/volume] in Serum or Plasma		Moles/volume	mmol/L
14913-8	Testosterone [Moles/volume] in Serum or Plasma		Moles/volume	nmol/L
14914-6	Testosterone Free [Moles/volume] in Serum or Plasma		Moles/volume	pmol/L
14920-3	Thyroxine (T4) free [Moles/volume] in Serum or Plasma		Moles/volume	pmol/L
14921-1	Thyroxine (T4) [Moles/volume] in Serum or Plasma		Moles/volume	nmol/L
14928-6	Triiodothyronine (T3) Free [Moles/volume] in Serum or Plasma		Moles/volume	pmol/L
14930-2	Triiodothyronine (T3) [Moles/volume] in Serum or Plasma		Moles/volume	nmol/L
14933-6	Urate [Moles/volume] in Serum or Plasma		Moles/volume	umol/L
14946-8	Valproate [Moles/volume] in Serum or Plasma		Moles/volume	umol/L
14955-9	Zinc [Moles/volume] in Serum or Plasma		Moles/volume	umol/L
14995-5	Glucose [Moles/volume] in Serum or Plasma --2 hours post 75 g glucose PO		Moles/volume	mmol/L
15054-0	Dehydroepiandrosterone (DHEA) [Moles/volume] in Serum or Plasma		Moles/volume	nmol/L
15060-7	Enolase.neuron specific [Mass/volume] in Serum or Plasma		Mass/volume	ng/mL
15061-5	Erythropoietin (EPO) [Units/volume] in Serum or Plasma		Units/volume	m[IU]/mL
15081-3	Prolactin [Units/volume] in Serum or Plasma		Units/volume	m[IU]/L
15432-8	Testosterone Free/Testosterone.total in Serum or Plasma			%
16128-1	Hepatitis C virus Ab [Presence] in Serum		Presence	
17791-5	Sjogrens syndrome-B extractable nuclear Ab [Units/volume] in Serum		Units/volume	[arb'U]/mL
17792-3	Sjogrens syndrome-A extractable nuclear Ab [Units/volume] in Serum		Units/volume	[arb'U]/mL
18282-4	Cannabinoids [Presence] in Urine by Screen method		Presence	
19113-0	IgE [Units/volume] in Serum or Plasma		Units/volume	[IU]/mL
19161-9	Urobilinogen [Units/volume] in Urine by Test strip		Units/volume	{Ehrlich'U}/dL
20408-1	Leukocytes [#/volume] in Urine by Test strip		#/volume	/uL
20409-9	Erythrocytes [#/volume] in Urine by Test strip		#/volume	/uL
20453-7	Epithelial cells [Presence] in Urine sediment by Light microscopy		Presence	
20507-0	Reagin Ab [Presence] in Serum by RPR		Presence	
21667-1	F5 gene mutations found [Identifier] in Blood or Tissue by Molecular genetics method Nominal		Identifier	
22314-9	Hepatitis A virus IgM Ab [Presence] in Serum		Presence	
22496-4	Rubella virus Ab [Presence] in Serum		Presence	
22664-7	Urea [Moles/volume] in Serum or Plasma		Moles/volume	mmol/L
22674-6	Transferrin [Moles/volume] in Serum or Plasma		Moles/volume	umol/L
22700-9	Urea [Moles/volume] in Urine		Moles/volume	mmol/L
22702-5	Ketones [Moles/volume] in Urine by Test strip		Moles/volume	mmol/L
22705-8	Glucose [Moles/volume] in Urine by Test strip		Moles/volume	mmol/L
22748-8	Cholesterol in LDL [Moles/volume] in Serum or Plasma		Moles/volume	mmol/L
22753-8	Iron binding capacity.unsaturated [Moles/volume] in Serum or Plasma		Moles/volume	umol/L
22763-7	Ammonia [Mass/volume] in Plasma		Mass/volume	ug/dL
24012-7	HIV 1 Ag [Presence] in Serum		Presence	
24110-9	Treponema pallidum Ab [Presence] in Serum by Immunoassay		Presence	
24475-6	F2 gene p.G20210A [Presence] in Blood or Tissue by Molecular genetics method		Presence	
25145-4	Bacteria [Presence] in Urine sediment by Light microscopy		Presence	
25160-3	Granular casts [Presence] in Urine sediment by Light microscopy		Presence	
25162-9	Hyaline casts [Presence] in Urine sediment by Light microscopy		Presence	
25371-6	Cholesterol in VLDL [Moles/volume] in Serum or Plasma		Moles/volume	mmol/L
26507-4	Neutrophils.band form [#/volume] in Blood		#/volume	10*3/uL
29771-3	Hemoglobin.gastrointestinal [Presence] in Stool by Immunologic method		Presence	
29953-7	Nuclear Ab [Titer] in Serum		Titer	{titer}
30248-9	Transferrin receptor.soluble [Mass/volume] in Serum or Plasma		Mass/volume	mg/L
31017-7	Tissue transglutaminase IgA Ab [Units/volume] in Serum		Units/volume	[arb'U]/mL
31147-2	Reagin Ab [Titer] in Serum by RPR		Titer	{titer}
31201-7	HIV 1+2 Ab [Presence] in Serum or Plasma by Immunoassay		Presence	
31204-1	Hepatitis B virus core IgM Ab [Presence] in Serum		Presence	
31418-7	Heterophile Ab [Presence] in Serum		Presence	
32294-1	Albumin/Creatinine [Ratio] in Urine		Ratio	mg/mmol{creat}
32309-7	Cholesterol.total/Cholesterol in HDL [Molar ratio] in Serum or Plasma		Molar ratio	{ratio}
32356-8	Yeast [Presence] in Urine sediment by Light microscopy		Presence	
32998-7	Tissue transglutaminase IgG Ab [Units/volume] in Serum		Units/volume	[arb'U]/mL
33051-4	Erythrocytes [Presence] in Urine		Presence	
33804-6	RBC casts [Presence] in Urine sediment by Light microscopy		Presence	
33935-8	Cyclic citrullinated peptide IgG Ab [Units/volume] in Serum		Units/volume	[arb'U]/mL
33959-8	Procalcitonin [Mass/volume] in Serum or Plasma		Mass/volume	ng/mL
34713-8	Clostridium difficile toxin A+B [Presence] in Stool		Presence	
34927-4	Urobilinogen [Moles/volume] in Urine		Moles/volume	umol/L
34928-2	Urobilinogen [Moles/volume] in Urine by Test strip		Moles/volume	umol/L
38445-3	Calprotectin [Mass/mass] in Stool		Mass/mass	ug/g
39469-2	Cholesterol in LDL [Moles/volume] in Serum or Plasma by calculation		Moles/volume	mmol/L
42931-6	Chlamydia trachomatis rRNA [Presence] in Urine by Probe and target amplification method		Presence	
44915-7	Cholesterol in LDL/Cholesterol in HDL [Molar ratio] in Serum or Plasma		Molar ratio	{ratio}
46099-8	Calcium [Mass/volume] corrected for albumin in Serum or Plasma		Mass/volume	mg/dL
48345-3	HIV 1+O+2 Ab [Presence] in Serum or Plasma		Presence	
49563-0	Troponin I.cardiac [Mass/volume] in Serum or Plasma by Detection limit <= 0.01 ng/mL		Mass/volume	ng/mL
51597-3	Glucose [Moles/volume] in Serum or Plasma --1 hour post 75 g glucose PO		Moles/volume	mmol/L
53115-2	Immature granulocytes [#/volume] in Blood by Automated count		#/volume	10*3/uL
53553-4	Glucose mean value [Moles/volume] in Blood Estimated from glycated hemoglobin		Moles/volume	mmol/L
56888-1	HIV 1+2 Ab+HIV1 p24 Ag [Presence] in Serum or Plasma by Immunoassay		Presence	
59260-0	Hemoglobin [Moles/volume] in Blood		Moles/volume	mmol/L
59261-8	Hemoglobin A1c/Hemoglobin.total in Blood by IFCC protocol			mmol/mol
59468-9	MCH [Entitic substance]		Entitic substance	fmol
59826-8	Creatinine [Moles/volume] in Blood		Moles/volume	umol/L
66126-4	Cholesterol in VLDL [Moles/volume] in Serum or Plasma by calculation		Moles/volume	mmol/L
67151-1	Troponin T.cardiac [Mass/volume] in Serum or Plasma by High sensitivity method		Mass/volume	ng/L
68438-1	25-Hydroxyvitamin D3+25-Hydroxyvitamin D2 [Moles/volume] in Serum or Plasma		Moles/volume	nmol/L
69419-0	Cholesterol in LDL [Moles/volume] in Serum or Plasma by Direct assay		Moles/volume	mmol/L
70204-3	Cholesterol non HDL [Moles/volume] in Serum or Plasma		Moles/volume	mmol/L
89579-7	Troponin I.cardiac [Mass/volume] in Serum or Plasma by High sensitivity method		Mass/volume	ng/L
98979-8	Glomerular filtration rate [Volume Rate/Area] in Serum, Plasma or Blood by Creatinine-based formula (CKD-EPI 2021)/1.73 sq M		Volume Rate/Area	mL/min/{1.73_m2}`;
