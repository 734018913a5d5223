// Generated from ../../conversions.tsv by scripts/terminology/build.ts; do not edit. Notices: ../NOTICE.md.
// Columns: analyte, unit, factor, in_unit.
export const rows = `25-hydroxyvitamin d3	ng/mL	2.496	nmol/L
25-hydroxyvitamin d3+25-hydroxyvitamin d2	ng/mL	2.496	nmol/L
acetaminophen	ug/mL	6.62	umol/L
aldosterone	ng/dL	0.02774	nmol/L
ammonia	ug/dL	0.587	umol/L
androstenedione	ng/dL	0.03492	nmol/L
bicarbonate	meq/L	1	mmol/L
bilirubin.direct	mg/dL	17.1	umol/L
bilirubin.indirect	mg/dL	17.1	umol/L
bilirubin.total	mg/dL	17.1	umol/L
c peptide	ng/mL	0.333	nmol/L
calcidiol	ng/mL	2.496	nmol/L
calcium	mg/dL	0.2495	mmol/L
calcium.ionized	meq/L	0.5	mmol/L
chloride	meq/L	1	mmol/L
cholesterol	mg/dL	0.02586	mmol/L
cholesterol in hdl	mg/dL	0.02586	mmol/L
cholesterol in ldl	mg/dL	0.02586	mmol/L
cholesterol in vldl	mg/dL	0.02586	mmol/L
cholesterol non hdl	mg/dL	0.02586	mmol/L
cobalamin (vitamin b12)	pg/mL	0.7378	pmol/L
corticotropin	pg/mL	0.22	pmol/L
cortisol	ug/dL	27.59	nmol/L
creatinine	mg/dL	88.4	umol/L
dehydroepiandrosterone (dhea)	ng/mL	3.467	nmol/L
digoxin	ng/mL	1.281	nmol/L
estradiol (e2)	pg/mL	3.671	pmol/L
ethanol	mg/dL	0.217	mmol/L
fasting glucose	mg/dL	0.05551	mmol/L
glucose	mg/dL	0.05551	mmol/L
iron	ug/dL	0.1791	umol/L
iron binding capacity	ug/dL	0.1791	umol/L
iron binding capacity.unsaturated	ug/dL	0.1791	umol/L
lactate	mg/dL	0.111	mmol/L
magnesium	mg/dL	0.4114	mmol/L
phosphate	mg/dL	0.3229	mmol/L
potassium	meq/L	1	mmol/L
testosterone	ng/dL	0.0347	nmol/L
triglyceride	mg/dL	0.0113	mmol/L
urate	mg/dL	59.48	umol/L`;
