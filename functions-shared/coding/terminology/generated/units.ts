// Generated from ../../units.tsv by scripts/terminology/build.ts; do not edit. Notices: ../NOTICE.md.
// Columns: printed_unit, ucum, canonical_ucum, factor_to_canonical.
export const rows = `cells/mcL	/uL	10*9/L	0.001
cells/uL	/uL	10*9/L	0.001
Units/hr	U/h		
def F	[degF]	Cel	affine: (F-32)*5/9
Ratio	{ratio}		
/nl	/nL	10*9/L	1
/pl	/pL	10*9/L	1000
Tsd./µl	10*3/uL	10*9/L	1
Mio/µl	10*6/uL	10*9/L	1000
Mio./µl	10*6/uL	10*9/L	1000
mg/g Cr	mg/g{creat}	mg/g	1
mm in 1st hr	mm/h		
T/L	10*12/L	10*9/L	1000
Giga/L	10*9/L	10*9/L	1
Tera/L	10*12/L	10*9/L	1000
milhões/mm³	10*6/uL	10*9/L	1000
milhões/mm3	10*6/uL	10*9/L	1000
milhões/µL	10*6/uL	10*9/L	1000
millones/mm³	10*6/uL	10*9/L	1000
millones/mm3	10*6/uL	10*9/L	1000
millones/µL	10*6/uL	10*9/L	1000
mUI/mL	m[IU]/mL	m[IU]/L	1000
mUI/ml	m[IU]/mL	m[IU]/L	1000
Sek	s	s	1
Sek.	s	s	1
sek	s	s	1
sek.	s	s	1
Sekunden	s	s	1
seg	s	s	1
seg.	s	s	1
segundos	s	s	1
secondi	s	s	1
secondes	s	s	1
µm³	fL	mL	1e-12
um3	fL	mL	1e-12
µ3	fL	mL	1e-12
pg/Zelle	pg	g	1e-12
pg/cel	pg	g	1e-12
mM	mmol/L	mmol/L	1
µM	umol/L	mmol/L	0.001
uM	umol/L	mmol/L	0.001
nM	nmol/L	mmol/L	1e-06
pM	pmol/L	mmol/L	1e-09
o/oo	[ppth]	%	0.1
‰	[ppth]	%	0.1
promille	[ppth]	%	0.1
RE/ml	[arb'U]/mL		
mIE/ml	m[IU]/mL	m[IU]/L	1000
mL/min/1,73	mL/min/{1.73_m2}	mL/min	1
Torr	mm[Hg]	mm[Hg]	1
mm/Hg	mm[Hg]	mm[Hg]	1
lpm	/min	/min	1
puls/min	/min	/min	1
pulsaciones/min	/min	/min	1
Schläge/min	/min	/min	1
resp/min	/min	/min	1
nmol/L BCE	nmol{BCE}/L	mmol/L	1e-06
COI	{index}		
1:x	{titer}		
Quotient	{ratio}		
Rapport	{ratio}		
Vol.-%	%{vol}		
log10 IU/mL	{Log_IU}/mL	10*9/L	1e-06
log IU/mL	{Log_IU}/mL	10*9/L	1e-06
log10 copies/mL	{Log_copies}/mL	10*9/L	1e-06
nkat/L	nkat/L	U/L	0.06
nkat/l	nkat/L	U/L	0.06
mcU/mL	uU/mL	U/L	0.001
micro IU/mL	u[IU]/mL	m[IU]/L	1
micIU/mL	u[IU]/mL	m[IU]/L	1
gr%	g/dL	mg/dL	1000
rpm	/min	/min	1
U.E./dl	{Ehrlich'U}/dL		
mg/dl (EU)	{Ehrlich'U}/dL		
ng/mL DDU	ng/mL{DDU}	mg/dL	0.0001
ng/mL D-DU	ng/mL{DDU}	mg/dL	0.0001
FEU ng/mL	ng/mL{FEU}	mg/dL	0.0001
ng/mL/hr	ng/mL/h		
GPL	[GPL'U]		
MPL	[MPL'U]		
mm/1h	mm/h		
amol	amol	mol	1e-18
tys/µl	10*3/uL	10*9/L	1
tys./µl	10*3/uL	10*9/L	1
mln/µl	10*6/uL	10*9/L	1000
mln./µl	10*6/uL	10*9/L	1000`;
