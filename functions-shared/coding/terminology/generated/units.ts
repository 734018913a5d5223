// Generated from ../../units.tsv by scripts/terminology/build.ts; do not edit. Notices: ../NOTICE.md.
// Columns: printed_unit, ucum, canonical_ucum.
export const rows = `cells/mcL	/uL	10*9/L
cells/uL	/uL	10*9/L
Units/hr	U/h	
def F	[degF]	Cel
Ratio	{ratio}	
/nl	/nL	10*9/L
/pl	/pL	10*9/L
Tsd./µl	10*3/uL	10*9/L
Mio/µl	10*6/uL	10*9/L
Mio./µl	10*6/uL	10*9/L
mg/g Cr	mg/g{creat}	mg/g
mm in 1st hr	mm/h	
T/L	10*12/L	10*9/L
Giga/L	10*9/L	10*9/L
Tera/L	10*12/L	10*9/L
milhões/mm³	10*6/uL	10*9/L
milhões/mm3	10*6/uL	10*9/L
milhões/µL	10*6/uL	10*9/L
millones/mm³	10*6/uL	10*9/L
millones/mm3	10*6/uL	10*9/L
millones/µL	10*6/uL	10*9/L
mUI/mL	m[IU]/mL	m[IU]/L
mUI/ml	m[IU]/mL	m[IU]/L`;
