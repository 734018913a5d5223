// Generated from ../../terminology/ucum_units.tsv by scripts/terminology/build.ts; do not edit. Notices: ../NOTICE.md.
// Columns: printed_unit, ucum, canonical_ucum, factor_to_canonical.
export const rows = `%	%	%	1
% Hgb	%	%	1
% SAT	%	%	1
pct	%	%	1
percent	%	%	1
%d.Erythrozyt	%{RBC}		
%d.Leukozyten	%{WBC}		
% activity	%{activity}		
% Basal Actv	%{basal_activity}		
% basal activity	%{basal_activity}		
%{basal_activity}	%{basal_activity}		
% Baseline	%{baseline}		
%{baseline}	%{baseline}		
% binding Inhibition	%{binding_inhibition}		
% Blockade of AChR	%{blockade_of_AChR}		
% BOUND	%{bound}		
% HbF haltige Zellen	%{cells}		
% excretion	%{excretion}		
%EXCRETION	%{excretion}		
%{excretion}	%{excretion}		
% hemolysis	%{hemolysis}		
% inhibition	%{inhibition}		
%{inhibition}	%{inhibition}		
% Modulation	%{modulation}		
% neutralization	%{neutralization}		
%{neutralization}	%{neutralization}		
% normal	%{normal}		
%{normal}	%{normal}		
% Positive	%{positive}		
% reactive	%{reactive}		
% Reduction	%{reduction}		
%{reduction}	%{reduction}		
% reference	%{reference}		
% response	%{response}		
%{response}	%{response}		
% saturation	%{saturation}		
%{saturation}	%{saturation}		
% standard	%{standard}		
% viable	%{viable}		
%{vol}	%{vol}		
Vol%	%{vol}		
/(24.h)	/(24.h)		
/(3.a)	/(3.a)		
Ratio	/1		
/1000 RBC	/10*3{RBCs}		
O/oo	/10*4		
o/oo	/10*4		
/10000 RBC	/10*4{RBCs}		
/10*5{PMN}	/10*5{PMN}		
/100	/100		
/100 RBC	/100{RBCs}		
/100 WBC	/100{WBCs}		
/100{WBCs}	/100{WBCs}		
/100 Leu	/100{WBC}		
/100 Leuk	/100{WBC}		
/100Leu	/100{WBC}		
/100Leuk.	/100{WBC}		
pro 100 Leukos	/100{WBC}		
pro 100 Leukozyten	/100{WBC}		
% der Neutr	/100{neutrophils}		
/L	/L	10*9/L	1e-09
/l	/L	10*9/L	1e-09
/HPF	/[HPF]		
/[HPF]	/[HPF]		
/h.p.f.	/[HPF]		
/hpf	/[HPF]		
cells/hpf	/[HPF]		
per HPF	/[HPF]		
/LPF	/[LPF]		
/[LPF]	/[LPF]		
/lpf	/[LPF]		
per LPF	/[LPF]		
/a	/a		
/year	/a		
/24h	/d	/min	0.0006944444444
/d	/d	/min	0.0006944444444
cigs/day	/d	/min	0.0006944444444
/g	/g		
/h	/h	/min	0.01666666667
/hour	/h	/min	0.01666666667
/kOhm	/kOhm		
/mL	/mL	10*9/L	1e-06
/ml	/mL	10*9/L	1e-06
/min	/min	/min	1
bpm	/min	/min	1
per minute	/min	/min	1
/mo	/mo		
/s	/s	/min	60
/cmm	/uL	10*9/L	0.001
/cu mm	/uL	10*9/L	0.001
/cumm	/uL	10*9/L	0.001
/mcL	/uL	10*9/L	0.001
/mm3	/uL	10*9/L	0.001
/mm³	/uL	10*9/L	0.001
/uL	/uL	10*9/L	0.001
/ul	/uL	10*9/L	0.001
/µL	/uL	10*9/L	0.001
/µl	/uL	10*9/L	0.001
/μL	/uL	10*9/L	0.001
cells/cmm	/uL	10*9/L	0.001
cells/cu.mm	/uL	10*9/L	0.001
cells/cumm	/uL	10*9/L	0.001
cells/mm3	/uL	10*9/L	0.001
/week	/wk		
/wk	/wk		
/area	/{area}		
/{area}	/{area}		
/cell	/{cell}		
/{cell}	/{cell}		
/collection	/{collection}		
/field	/{field}		
/slide	/{slide}		
/{slide}	/{slide}		
/vol	/{vol}		
1	1	%	100
x 10^-3	1/10*3		
pro 1000	1/10*3.{RBC}		
MPT/L	1/uL		
MPt/L	1/uL		
pro µL	1/uL		
10E12/L	10*12/L	10*9/L	1000
10E12/l	10*12/L	10*9/L	1000
10^12/L	10*12/L	10*9/L	1000
10^12/l	10*12/L	10*9/L	1000
10¹²/L	10*12/L	10*9/L	1000
10¹²/l	10*12/L	10*9/L	1000
X10^12/L	10*12/L	10*9/L	1000
X10^12/l	10*12/L	10*9/L	1000
x 10^12/L	10*12/L	10*9/L	1000
x 10^12/l	10*12/L	10*9/L	1000
x10*12/L	10*12/L	10*9/L	1000
x10*12/l	10*12/L	10*9/L	1000
x10E12/L	10*12/L	10*9/L	1000
x10E12/l	10*12/L	10*9/L	1000
x10^12/L	10*12/L	10*9/L	1000
x10^12/l	10*12/L	10*9/L	1000
x10¹²/L	10*12/L	10*9/L	1000
x10¹²/l	10*12/L	10*9/L	1000
×10^12/L	10*12/L	10*9/L	1000
×10^12/l	10*12/L	10*9/L	1000
×10¹²/L	10*12/L	10*9/L	1000
×10¹²/l	10*12/L	10*9/L	1000
10*3/L	10*3/L	10*9/L	1e-06
10*3/mL	10*3/mL	10*9/L	0.001
10E3/mL	10*3/mL	10*9/L	0.001
10E3/ml	10*3/mL	10*9/L	0.001
10^3/mL	10*3/mL	10*9/L	0.001
10^3/ml	10*3/mL	10*9/L	0.001
10³/mL	10*3/mL	10*9/L	0.001
10³/ml	10*3/mL	10*9/L	0.001
X10^3/mL	10*3/mL	10*9/L	0.001
X10^3/ml	10*3/mL	10*9/L	0.001
x 10^3/mL	10*3/mL	10*9/L	0.001
x 10^3/ml	10*3/mL	10*9/L	0.001
x10*3/mL	10*3/mL	10*9/L	0.001
x10*3/ml	10*3/mL	10*9/L	0.001
x10E3/mL	10*3/mL	10*9/L	0.001
x10E3/ml	10*3/mL	10*9/L	0.001
x10^3/mL	10*3/mL	10*9/L	0.001
x10^3/ml	10*3/mL	10*9/L	0.001
x10³/mL	10*3/mL	10*9/L	0.001
x10³/ml	10*3/mL	10*9/L	0.001
×10^3/mL	10*3/mL	10*9/L	0.001
×10^3/ml	10*3/mL	10*9/L	0.001
×10³/mL	10*3/mL	10*9/L	0.001
×10³/ml	10*3/mL	10*9/L	0.001
/1000 Ery	10*3/uL	10*9/L	1
10*3/mm3	10*3/uL	10*9/L	1
10*3/uL	10*3/uL	10*9/L	1
1000/cmm	10*3/uL	10*9/L	1
1000/cu mm	10*3/uL	10*9/L	1
1000/cumm	10*3/uL	10*9/L	1
1000/mcL	10*3/uL	10*9/L	1
1000/mm3	10*3/uL	10*9/L	1
1000/mm³	10*3/uL	10*9/L	1
1000/uL	10*3/uL	10*9/L	1
1000/ul	10*3/uL	10*9/L	1
1000/µL	10*3/uL	10*9/L	1
1000/μL	10*3/uL	10*9/L	1
10E3/cmm	10*3/uL	10*9/L	1
10E3/cu mm	10*3/uL	10*9/L	1
10E3/cumm	10*3/uL	10*9/L	1
10E3/mcL	10*3/uL	10*9/L	1
10E3/mm3	10*3/uL	10*9/L	1
10E3/mm³	10*3/uL	10*9/L	1
10E3/uL	10*3/uL	10*9/L	1
10E3/ul	10*3/uL	10*9/L	1
10E3/µL	10*3/uL	10*9/L	1
10E3/μL	10*3/uL	10*9/L	1
10^3/cmm	10*3/uL	10*9/L	1
10^3/cu mm	10*3/uL	10*9/L	1
10^3/cumm	10*3/uL	10*9/L	1
10^3/mcL	10*3/uL	10*9/L	1
10^3/mm3	10*3/uL	10*9/L	1
10^3/mm³	10*3/uL	10*9/L	1
10^3/uL	10*3/uL	10*9/L	1
10^3/ul	10*3/uL	10*9/L	1
10^3/µL	10*3/uL	10*9/L	1
10^3/μL	10*3/uL	10*9/L	1
10³/cmm	10*3/uL	10*9/L	1
10³/cu mm	10*3/uL	10*9/L	1
10³/cumm	10*3/uL	10*9/L	1
10³/mcL	10*3/uL	10*9/L	1
10³/mm3	10*3/uL	10*9/L	1
10³/mm³	10*3/uL	10*9/L	1
10³/uL	10*3/uL	10*9/L	1
10³/ul	10*3/uL	10*9/L	1
10³/µL	10*3/uL	10*9/L	1
10³/μL	10*3/uL	10*9/L	1
GPT/L	10*3/uL	10*9/L	1
GPT/l	10*3/uL	10*9/L	1
GPt/L	10*3/uL	10*9/L	1
GPt/l	10*3/uL	10*9/L	1
K/cmm	10*3/uL	10*9/L	1
K/cu mm	10*3/uL	10*9/L	1
K/cumm	10*3/uL	10*9/L	1
K/mcL	10*3/uL	10*9/L	1
K/mm3	10*3/uL	10*9/L	1
K/mm³	10*3/uL	10*9/L	1
K/uL	10*3/uL	10*9/L	1
K/ul	10*3/uL	10*9/L	1
K/µL	10*3/uL	10*9/L	1
K/μL	10*3/uL	10*9/L	1
Thou/cmm	10*3/uL	10*9/L	1
Thou/cu mm	10*3/uL	10*9/L	1
Thou/cumm	10*3/uL	10*9/L	1
Thou/mcL	10*3/uL	10*9/L	1
Thou/mm3	10*3/uL	10*9/L	1
Thou/mm³	10*3/uL	10*9/L	1
Thou/uL	10*3/uL	10*9/L	1
Thou/ul	10*3/uL	10*9/L	1
Thou/µL	10*3/uL	10*9/L	1
Thou/μL	10*3/uL	10*9/L	1
Thousand/cmm	10*3/uL	10*9/L	1
Thousand/cu mm	10*3/uL	10*9/L	1
Thousand/cumm	10*3/uL	10*9/L	1
Thousand/mcL	10*3/uL	10*9/L	1
Thousand/mm3	10*3/uL	10*9/L	1
Thousand/mm³	10*3/uL	10*9/L	1
Thousand/uL	10*3/uL	10*9/L	1
Thousand/ul	10*3/uL	10*9/L	1
Thousand/µL	10*3/uL	10*9/L	1
Thousand/μL	10*3/uL	10*9/L	1
Thousands/cmm	10*3/uL	10*9/L	1
Thousands/cu mm	10*3/uL	10*9/L	1
Thousands/cumm	10*3/uL	10*9/L	1
Thousands/mcL	10*3/uL	10*9/L	1
Thousands/mm3	10*3/uL	10*9/L	1
Thousands/mm³	10*3/uL	10*9/L	1
Thousands/uL	10*3/uL	10*9/L	1
Thousands/ul	10*3/uL	10*9/L	1
Thousands/µL	10*3/uL	10*9/L	1
Thousands/μL	10*3/uL	10*9/L	1
Tsd/µl	10*3/uL	10*9/L	1
X10^3/cmm	10*3/uL	10*9/L	1
X10^3/cu mm	10*3/uL	10*9/L	1
X10^3/cumm	10*3/uL	10*9/L	1
X10^3/mcL	10*3/uL	10*9/L	1
X10^3/mm3	10*3/uL	10*9/L	1
X10^3/mm³	10*3/uL	10*9/L	1
X10^3/uL	10*3/uL	10*9/L	1
X10^3/ul	10*3/uL	10*9/L	1
X10^3/µL	10*3/uL	10*9/L	1
X10^3/μL	10*3/uL	10*9/L	1
k/cmm	10*3/uL	10*9/L	1
k/cu mm	10*3/uL	10*9/L	1
k/cumm	10*3/uL	10*9/L	1
k/mcL	10*3/uL	10*9/L	1
k/mm3	10*3/uL	10*9/L	1
k/mm³	10*3/uL	10*9/L	1
k/uL	10*3/uL	10*9/L	1
k/ul	10*3/uL	10*9/L	1
k/µL	10*3/uL	10*9/L	1
k/μL	10*3/uL	10*9/L	1
thou/cmm	10*3/uL	10*9/L	1
thou/cu mm	10*3/uL	10*9/L	1
thou/cumm	10*3/uL	10*9/L	1
thou/mcL	10*3/uL	10*9/L	1
thou/mm3	10*3/uL	10*9/L	1
thou/mm³	10*3/uL	10*9/L	1
thou/uL	10*3/uL	10*9/L	1
thou/ul	10*3/uL	10*9/L	1
thou/µL	10*3/uL	10*9/L	1
thou/μL	10*3/uL	10*9/L	1
thousand/cmm	10*3/uL	10*9/L	1
thousand/cu mm	10*3/uL	10*9/L	1
thousand/cumm	10*3/uL	10*9/L	1
thousand/mcL	10*3/uL	10*9/L	1
thousand/mm3	10*3/uL	10*9/L	1
thousand/mm³	10*3/uL	10*9/L	1
thousand/uL	10*3/uL	10*9/L	1
thousand/ul	10*3/uL	10*9/L	1
thousand/µL	10*3/uL	10*9/L	1
thousand/μL	10*3/uL	10*9/L	1
x 10^3/cmm	10*3/uL	10*9/L	1
x 10^3/cu mm	10*3/uL	10*9/L	1
x 10^3/cumm	10*3/uL	10*9/L	1
x 10^3/mcL	10*3/uL	10*9/L	1
x 10^3/mm3	10*3/uL	10*9/L	1
x 10^3/mm³	10*3/uL	10*9/L	1
x 10^3/uL	10*3/uL	10*9/L	1
x 10^3/ul	10*3/uL	10*9/L	1
x 10^3/µL	10*3/uL	10*9/L	1
x 10^3/μL	10*3/uL	10*9/L	1
x10*3/cmm	10*3/uL	10*9/L	1
x10*3/cu mm	10*3/uL	10*9/L	1
x10*3/cumm	10*3/uL	10*9/L	1
x10*3/mcL	10*3/uL	10*9/L	1
x10*3/mm3	10*3/uL	10*9/L	1
x10*3/mm³	10*3/uL	10*9/L	1
x10*3/uL	10*3/uL	10*9/L	1
x10*3/ul	10*3/uL	10*9/L	1
x10*3/µL	10*3/uL	10*9/L	1
x10*3/μL	10*3/uL	10*9/L	1
x10E3/cmm	10*3/uL	10*9/L	1
x10E3/cu mm	10*3/uL	10*9/L	1
x10E3/cumm	10*3/uL	10*9/L	1
x10E3/mcL	10*3/uL	10*9/L	1
x10E3/mm3	10*3/uL	10*9/L	1
x10E3/mm³	10*3/uL	10*9/L	1
x10E3/uL	10*3/uL	10*9/L	1
x10E3/ul	10*3/uL	10*9/L	1
x10E3/µL	10*3/uL	10*9/L	1
x10E3/μL	10*3/uL	10*9/L	1
x10^3/cmm	10*3/uL	10*9/L	1
x10^3/cu mm	10*3/uL	10*9/L	1
x10^3/cumm	10*3/uL	10*9/L	1
x10^3/mcL	10*3/uL	10*9/L	1
x10^3/mm3	10*3/uL	10*9/L	1
x10^3/mm³	10*3/uL	10*9/L	1
x10^3/uL	10*3/uL	10*9/L	1
x10^3/ul	10*3/uL	10*9/L	1
x10^3/µL	10*3/uL	10*9/L	1
x10^3/µl	10*3/uL	10*9/L	1
x10^3/μL	10*3/uL	10*9/L	1
x10³/cmm	10*3/uL	10*9/L	1
x10³/cu mm	10*3/uL	10*9/L	1
x10³/cumm	10*3/uL	10*9/L	1
x10³/mcL	10*3/uL	10*9/L	1
x10³/mm3	10*3/uL	10*9/L	1
x10³/mm³	10*3/uL	10*9/L	1
x10³/uL	10*3/uL	10*9/L	1
x10³/ul	10*3/uL	10*9/L	1
x10³/µL	10*3/uL	10*9/L	1
x10³/μL	10*3/uL	10*9/L	1
×10^3/cmm	10*3/uL	10*9/L	1
×10^3/cu mm	10*3/uL	10*9/L	1
×10^3/cumm	10*3/uL	10*9/L	1
×10^3/mcL	10*3/uL	10*9/L	1
×10^3/mm3	10*3/uL	10*9/L	1
×10^3/mm³	10*3/uL	10*9/L	1
×10^3/uL	10*3/uL	10*9/L	1
×10^3/ul	10*3/uL	10*9/L	1
×10^3/µL	10*3/uL	10*9/L	1
×10^3/μL	10*3/uL	10*9/L	1
×10³/cmm	10*3/uL	10*9/L	1
×10³/cu mm	10*3/uL	10*9/L	1
×10³/cumm	10*3/uL	10*9/L	1
×10³/mcL	10*3/uL	10*9/L	1
×10³/mm3	10*3/uL	10*9/L	1
×10³/mm³	10*3/uL	10*9/L	1
×10³/uL	10*3/uL	10*9/L	1
×10³/ul	10*3/uL	10*9/L	1
×10³/µL	10*3/uL	10*9/L	1
×10³/μL	10*3/uL	10*9/L	1
10*3 copies/mL	10*3{copies}/mL	10*9/L	0.001
Lakhs/cumm	10*5/uL	10*9/L	100
lacs/cumm	10*5/uL	10*9/L	100
lakh/cumm	10*5/uL	10*9/L	100
lakhs/cmm	10*5/uL	10*9/L	100
lakhs/cumm	10*5/uL	10*9/L	100
lakhs/mm3	10*5/uL	10*9/L	100
lakhs/uL	10*5/uL	10*9/L	100
lakhs/µL	10*5/uL	10*9/L	100
10*6	10*6		
10*6/L	10*6/L	10*9/L	0.001
10E6/L	10*6/L	10*9/L	0.001
10E6/l	10*6/L	10*9/L	0.001
10^6/L	10*6/L	10*9/L	0.001
10^6/l	10*6/L	10*9/L	0.001
10⁶/L	10*6/L	10*9/L	0.001
10⁶/l	10*6/L	10*9/L	0.001
X10^6/L	10*6/L	10*9/L	0.001
X10^6/l	10*6/L	10*9/L	0.001
x 10^6/L	10*6/L	10*9/L	0.001
x 10^6/l	10*6/L	10*9/L	0.001
x10*6/L	10*6/L	10*9/L	0.001
x10*6/l	10*6/L	10*9/L	0.001
x10E6/L	10*6/L	10*9/L	0.001
x10E6/l	10*6/L	10*9/L	0.001
x10^6/L	10*6/L	10*9/L	0.001
x10^6/l	10*6/L	10*9/L	0.001
x10⁶/L	10*6/L	10*9/L	0.001
x10⁶/l	10*6/L	10*9/L	0.001
×10^6/L	10*6/L	10*9/L	0.001
×10^6/l	10*6/L	10*9/L	0.001
×10⁶/L	10*6/L	10*9/L	0.001
×10⁶/l	10*6/L	10*9/L	0.001
10*6/d	10*6/d		
10*6/kg	10*6/kg		
10*6/mL	10*6/mL	10*9/L	1
10E6/mL	10*6/mL	10*9/L	1
10E6/ml	10*6/mL	10*9/L	1
10^6/mL	10*6/mL	10*9/L	1
10^6/ml	10*6/mL	10*9/L	1
10⁶/mL	10*6/mL	10*9/L	1
10⁶/ml	10*6/mL	10*9/L	1
X10^6/mL	10*6/mL	10*9/L	1
X10^6/ml	10*6/mL	10*9/L	1
x 10^6/mL	10*6/mL	10*9/L	1
x 10^6/ml	10*6/mL	10*9/L	1
x10*6/mL	10*6/mL	10*9/L	1
x10*6/ml	10*6/mL	10*9/L	1
x10E6/mL	10*6/mL	10*9/L	1
x10E6/ml	10*6/mL	10*9/L	1
x10^6/mL	10*6/mL	10*9/L	1
x10^6/ml	10*6/mL	10*9/L	1
x10⁶/mL	10*6/mL	10*9/L	1
x10⁶/ml	10*6/mL	10*9/L	1
×10^6/mL	10*6/mL	10*9/L	1
×10^6/ml	10*6/mL	10*9/L	1
×10⁶/mL	10*6/mL	10*9/L	1
×10⁶/ml	10*6/mL	10*9/L	1
10*12/L	10*6/uL	10*9/L	1000
10*6/mm3	10*6/uL	10*9/L	1000
10*6/uL	10*6/uL	10*9/L	1000
10E6/cmm	10*6/uL	10*9/L	1000
10E6/cu mm	10*6/uL	10*9/L	1000
10E6/cumm	10*6/uL	10*9/L	1000
10E6/mcL	10*6/uL	10*9/L	1000
10E6/mm3	10*6/uL	10*9/L	1000
10E6/mm³	10*6/uL	10*9/L	1000
10E6/uL	10*6/uL	10*9/L	1000
10E6/ul	10*6/uL	10*9/L	1000
10E6/µL	10*6/uL	10*9/L	1000
10E6/μL	10*6/uL	10*9/L	1000
10^6/cmm	10*6/uL	10*9/L	1000
10^6/cu mm	10*6/uL	10*9/L	1000
10^6/cumm	10*6/uL	10*9/L	1000
10^6/mcL	10*6/uL	10*9/L	1000
10^6/mm3	10*6/uL	10*9/L	1000
10^6/mm³	10*6/uL	10*9/L	1000
10^6/uL	10*6/uL	10*9/L	1000
10^6/ul	10*6/uL	10*9/L	1000
10^6/µL	10*6/uL	10*9/L	1000
10^6/μL	10*6/uL	10*9/L	1000
10⁶/cmm	10*6/uL	10*9/L	1000
10⁶/cu mm	10*6/uL	10*9/L	1000
10⁶/cumm	10*6/uL	10*9/L	1000
10⁶/mcL	10*6/uL	10*9/L	1000
10⁶/mm3	10*6/uL	10*9/L	1000
10⁶/mm³	10*6/uL	10*9/L	1000
10⁶/uL	10*6/uL	10*9/L	1000
10⁶/ul	10*6/uL	10*9/L	1000
10⁶/µL	10*6/uL	10*9/L	1000
10⁶/μL	10*6/uL	10*9/L	1000
M/cmm	10*6/uL	10*9/L	1000
M/cu mm	10*6/uL	10*9/L	1000
M/cumm	10*6/uL	10*9/L	1000
M/mcL	10*6/uL	10*9/L	1000
M/mm3	10*6/uL	10*9/L	1000
M/mm³	10*6/uL	10*9/L	1000
M/uL	10*6/uL	10*9/L	1000
M/ul	10*6/uL	10*9/L	1000
M/µL	10*6/uL	10*9/L	1000
M/μL	10*6/uL	10*9/L	1000
Mil/cmm	10*6/uL	10*9/L	1000
Mil/cu mm	10*6/uL	10*9/L	1000
Mil/cumm	10*6/uL	10*9/L	1000
Mil/mcL	10*6/uL	10*9/L	1000
Mil/mm3	10*6/uL	10*9/L	1000
Mil/mm³	10*6/uL	10*9/L	1000
Mil/uL	10*6/uL	10*9/L	1000
Mil/ul	10*6/uL	10*9/L	1000
Mil/µL	10*6/uL	10*9/L	1000
Mil/μL	10*6/uL	10*9/L	1000
Mill/cmm	10*6/uL	10*9/L	1000
Mill/cu mm	10*6/uL	10*9/L	1000
Mill/cumm	10*6/uL	10*9/L	1000
Mill/mcL	10*6/uL	10*9/L	1000
Mill/mm3	10*6/uL	10*9/L	1000
Mill/mm³	10*6/uL	10*9/L	1000
Mill/uL	10*6/uL	10*9/L	1000
Mill/ul	10*6/uL	10*9/L	1000
Mill/µL	10*6/uL	10*9/L	1000
Mill/μL	10*6/uL	10*9/L	1000
Million/cmm	10*6/uL	10*9/L	1000
Million/cu mm	10*6/uL	10*9/L	1000
Million/cumm	10*6/uL	10*9/L	1000
Million/mcL	10*6/uL	10*9/L	1000
Million/mm3	10*6/uL	10*9/L	1000
Million/mm³	10*6/uL	10*9/L	1000
Million/uL	10*6/uL	10*9/L	1000
Million/ul	10*6/uL	10*9/L	1000
Million/µL	10*6/uL	10*9/L	1000
Million/μL	10*6/uL	10*9/L	1000
Millions/cmm	10*6/uL	10*9/L	1000
Millions/cu mm	10*6/uL	10*9/L	1000
Millions/cumm	10*6/uL	10*9/L	1000
Millions/mcL	10*6/uL	10*9/L	1000
Millions/mm3	10*6/uL	10*9/L	1000
Millions/mm³	10*6/uL	10*9/L	1000
Millions/uL	10*6/uL	10*9/L	1000
Millions/ul	10*6/uL	10*9/L	1000
Millions/µL	10*6/uL	10*9/L	1000
Millions/μL	10*6/uL	10*9/L	1000
Mio/µl	10*6/uL	10*9/L	1000
TPt/L	10*6/uL	10*9/L	1000
TPt/l	10*6/uL	10*9/L	1000
X10^6/cmm	10*6/uL	10*9/L	1000
X10^6/cu mm	10*6/uL	10*9/L	1000
X10^6/cumm	10*6/uL	10*9/L	1000
X10^6/mcL	10*6/uL	10*9/L	1000
X10^6/mm3	10*6/uL	10*9/L	1000
X10^6/mm³	10*6/uL	10*9/L	1000
X10^6/uL	10*6/uL	10*9/L	1000
X10^6/ul	10*6/uL	10*9/L	1000
X10^6/µL	10*6/uL	10*9/L	1000
X10^6/μL	10*6/uL	10*9/L	1000
cells/mcL	10*6/uL	10*9/L	1000
mill/cmm	10*6/uL	10*9/L	1000
mill/cu mm	10*6/uL	10*9/L	1000
mill/cumm	10*6/uL	10*9/L	1000
mill/mcL	10*6/uL	10*9/L	1000
mill/mm3	10*6/uL	10*9/L	1000
mill/mm³	10*6/uL	10*9/L	1000
mill/uL	10*6/uL	10*9/L	1000
mill/ul	10*6/uL	10*9/L	1000
mill/µL	10*6/uL	10*9/L	1000
mill/μL	10*6/uL	10*9/L	1000
million/cmm	10*6/uL	10*9/L	1000
million/cu mm	10*6/uL	10*9/L	1000
million/cumm	10*6/uL	10*9/L	1000
million/mcL	10*6/uL	10*9/L	1000
million/mm3	10*6/uL	10*9/L	1000
million/mm³	10*6/uL	10*9/L	1000
million/uL	10*6/uL	10*9/L	1000
million/ul	10*6/uL	10*9/L	1000
million/µL	10*6/uL	10*9/L	1000
million/μL	10*6/uL	10*9/L	1000
x 10^6/cmm	10*6/uL	10*9/L	1000
x 10^6/cu mm	10*6/uL	10*9/L	1000
x 10^6/cumm	10*6/uL	10*9/L	1000
x 10^6/mcL	10*6/uL	10*9/L	1000
x 10^6/mm3	10*6/uL	10*9/L	1000
x 10^6/mm³	10*6/uL	10*9/L	1000
x 10^6/uL	10*6/uL	10*9/L	1000
x 10^6/ul	10*6/uL	10*9/L	1000
x 10^6/µL	10*6/uL	10*9/L	1000
x 10^6/μL	10*6/uL	10*9/L	1000
x10*6/cmm	10*6/uL	10*9/L	1000
x10*6/cu mm	10*6/uL	10*9/L	1000
x10*6/cumm	10*6/uL	10*9/L	1000
x10*6/mcL	10*6/uL	10*9/L	1000
x10*6/mm3	10*6/uL	10*9/L	1000
x10*6/mm³	10*6/uL	10*9/L	1000
x10*6/uL	10*6/uL	10*9/L	1000
x10*6/ul	10*6/uL	10*9/L	1000
x10*6/µL	10*6/uL	10*9/L	1000
x10*6/μL	10*6/uL	10*9/L	1000
x10E6/cmm	10*6/uL	10*9/L	1000
x10E6/cu mm	10*6/uL	10*9/L	1000
x10E6/cumm	10*6/uL	10*9/L	1000
x10E6/mcL	10*6/uL	10*9/L	1000
x10E6/mm3	10*6/uL	10*9/L	1000
x10E6/mm³	10*6/uL	10*9/L	1000
x10E6/uL	10*6/uL	10*9/L	1000
x10E6/ul	10*6/uL	10*9/L	1000
x10E6/µL	10*6/uL	10*9/L	1000
x10E6/μL	10*6/uL	10*9/L	1000
x10^6/cmm	10*6/uL	10*9/L	1000
x10^6/cu mm	10*6/uL	10*9/L	1000
x10^6/cumm	10*6/uL	10*9/L	1000
x10^6/mcL	10*6/uL	10*9/L	1000
x10^6/mm3	10*6/uL	10*9/L	1000
x10^6/mm³	10*6/uL	10*9/L	1000
x10^6/uL	10*6/uL	10*9/L	1000
x10^6/ul	10*6/uL	10*9/L	1000
x10^6/µL	10*6/uL	10*9/L	1000
x10^6/µl	10*6/uL	10*9/L	1000
x10^6/μL	10*6/uL	10*9/L	1000
x10⁶/cmm	10*6/uL	10*9/L	1000
x10⁶/cu mm	10*6/uL	10*9/L	1000
x10⁶/cumm	10*6/uL	10*9/L	1000
x10⁶/mcL	10*6/uL	10*9/L	1000
x10⁶/mm3	10*6/uL	10*9/L	1000
x10⁶/mm³	10*6/uL	10*9/L	1000
x10⁶/uL	10*6/uL	10*9/L	1000
x10⁶/ul	10*6/uL	10*9/L	1000
x10⁶/µL	10*6/uL	10*9/L	1000
x10⁶/μL	10*6/uL	10*9/L	1000
×10^6/cmm	10*6/uL	10*9/L	1000
×10^6/cu mm	10*6/uL	10*9/L	1000
×10^6/cumm	10*6/uL	10*9/L	1000
×10^6/mcL	10*6/uL	10*9/L	1000
×10^6/mm3	10*6/uL	10*9/L	1000
×10^6/mm³	10*6/uL	10*9/L	1000
×10^6/uL	10*6/uL	10*9/L	1000
×10^6/ul	10*6/uL	10*9/L	1000
×10^6/µL	10*6/uL	10*9/L	1000
×10^6/μL	10*6/uL	10*9/L	1000
×10⁶/cmm	10*6/uL	10*9/L	1000
×10⁶/cu mm	10*6/uL	10*9/L	1000
×10⁶/cumm	10*6/uL	10*9/L	1000
×10⁶/mcL	10*6/uL	10*9/L	1000
×10⁶/mm3	10*6/uL	10*9/L	1000
×10⁶/mm³	10*6/uL	10*9/L	1000
×10⁶/uL	10*6/uL	10*9/L	1000
×10⁶/ul	10*6/uL	10*9/L	1000
×10⁶/µL	10*6/uL	10*9/L	1000
×10⁶/μL	10*6/uL	10*9/L	1000
10*7/kg	10*7/kg		
10*8/mm3	10*8/uL	10*9/L	100000
10*8/Collection	10*8/{Collection}		
10*8/{Collection}	10*8/{Collection}		
10*9/L	10*9/L	10*9/L	1
10E9/L	10*9/L	10*9/L	1
10E9/l	10*9/L	10*9/L	1
10^9/L	10*9/L	10*9/L	1
10^9/l	10*9/L	10*9/L	1
10⁹/L	10*9/L	10*9/L	1
10⁹/l	10*9/L	10*9/L	1
X10^9/L	10*9/L	10*9/L	1
X10^9/l	10*9/L	10*9/L	1
x 10^9/L	10*9/L	10*9/L	1
x 10^9/l	10*9/L	10*9/L	1
x10*9/L	10*9/L	10*9/L	1
x10*9/l	10*9/L	10*9/L	1
x10E9/L	10*9/L	10*9/L	1
x10E9/l	10*9/L	10*9/L	1
x10^9/L	10*9/L	10*9/L	1
x10^9/l	10*9/L	10*9/L	1
x10⁹/L	10*9/L	10*9/L	1
x10⁹/l	10*9/L	10*9/L	1
×10^9/L	10*9/L	10*9/L	1
×10^9/l	10*9/L	10*9/L	1
×10⁹/L	10*9/L	10*9/L	1
×10⁹/l	10*9/L	10*9/L	1
10*9/uL	10*9/uL	10*9/L	1000000
*1000/ul	1000/uL		
Angstrom	Ao	cm	1e-08
Ao	Ao	cm	1e-08
B[10.nV]	B[10.nV]		
dB[10.nV]	B[10.nV]		
Cel	Cel	Cel	1
def F	Cel	Cel	1
deg C	Cel	Cel	1
degC	Cel	Cel	1
°C	Cel	Cel	1
º C	Cel	Cel	1
ºC	Cel	Cel	1
Hz	Hz		
j	J		
L	L	mL	1000
L/(24.h)	L/(24.h)	mL/min	0.6944444444
L/24 H	L/(24.h)	mL/min	0.6944444444
L/(min.m2)	L/(min.m2)		
L/L	L/L	%	100
L/l	L/L	%	100
L/kg bw	L/kg{body_wt}		
L/MIN	L/min	mL/min	1000
L/min	L/min	mL/min	1000
L/min/kg	L/min/kg		
L/min/kg bw	L/min/kg{body_wt}		
L/min/mm Hg	L/min/mm[Hg]		
L/min/mm[Hg]	L/min/mm[Hg]		
L/s	L/s	mL/min	60000
LITERS/SEC	L/s	mL/min	60000
Ohm	Ohm		
U	U	mmol/(24.h)	1.44
U/(12.h)	U/(12.h)		
U/12 H	U/(12.h)		
U/(18.h)	U/(18.h)		
U/18 H	U/(18.h)		
U/(2.h)	U/(2.h)		
U/2 H	U/(2.h)		
U/(24.h)	U/(24.h)		
U/24 H	U/(24.h)		
U/24h	U/(24.h)		
Units/hr	U/(24.h)		
U/10*10 cells	U/10*10{cells}	mmol/(24.h)	1.44e-10
U/10*10{cells}	U/10*10{cells}	mmol/(24.h)	1.44e-10
U/10*12	U/10*12	mmol/(24.h)	1.44e-12
U/L	U/L	U/L	1
U/l	U/L	U/L	1
Units/L	U/L	U/L	1
u/l	U/L	U/L	1
units/L	U/L	U/L	1
U/U	U/U		
U/dL	U/dL	U/L	10
U/g	U/g		
U/g Hb	U/g{Hb}		
U/g Hgb	U/g{Hb}		
U/gHb	U/g{Hb}		
U/g{Hb}	U/g{Hb}		
U/g Crea	U/g{creat}		
U/g creatinine	U/g{creat}		
U/g{creat}	U/g{creat}		
U/g protein	U/g{protein}		
U/g{protein}	U/g{protein}		
U/h	U/h		
U/H/mL	U/h/mL		
U/kg Hb	U/kg{Hb}		
U/kg{Hb}	U/kg{Hb}		
U/kg bw	U/kg{body_wt}		
U/mL	U/mL	U/L	1000
U/ml	U/mL	U/L	1000
U/mL RBC	U/mL{RBCs}	U/L	1000
U/mL{RBCs}	U/mL{RBCs}	U/L	1000
U/mg protein	U/mg{protein}		
U/mg{protein}	U/mg{protein}		
U/mmol Hb	U/mmol{Hb}		
U/mmol{Hb}	U/mmol{Hb}		
U/mmol creatinine	U/mmol{creat}		
U/mmol{creat}	U/mmol{creat}		
U/mol Hb	U/mol{Hb}		
U/mol{Hb}	U/mol{Hb}		
U/molKre	U/mol{creat}		
U/s	U/s		
v	V		
APL U	[APL'U]		
[APL'U]	[APL'U]		
APL U/mL	[APL'U]/mL		
CFU/g	[CFU]/g		
CFU/ml	[CFU]/ml		
French	[Ch]	cm	0.03333333333
[Ch]	[Ch]	cm	0.03333333333
EU/g	[EU]/g		
GPL U	[GPL'U]		
GPL units	[GPL'U]		
[GPL'U]	[GPL'U]		
GPL U/mL	[GPL'U]/mL		
pro Feld	[HPF]		
IU	[IU]	[IU]	1
[IU]	[IU]	[IU]	1
IU/0.5mL	[IU]/(0.5.mL)	m[IU]/L	200000
IU/24 H	[IU]/(24.h)		
E/L	[IU]/L	m[IU]/L	1000
E/l	[IU]/L	m[IU]/L	1000
IE/l	[IU]/L	m[IU]/L	1000
IU/L	[IU]/L	m[IU]/L	1000
IU/l	[IU]/L	m[IU]/L	1000
[IU]/L	[IU]/L	m[IU]/L	1000
mIE/mL	[IU]/L	m[IU]/L	1000
mIE/ml	[IU]/L	m[IU]/L	1000
mIU/ml	[IU]/L	m[IU]/L	1000
IU/l EC	[IU]/L{RBC}		
IU/d	[IU]/d		
IU/dL	[IU]/dL	m[IU]/L	10000
[IU]/dL	[IU]/dL	m[IU]/L	10000
IU/g	[IU]/g		
IU/g Hb	[IU]/g{Hb}		
IU/g creatinine	[IU]/g{creat}		
IE/mL	[IU]/mL	m[IU]/L	1000000
IE/ml	[IU]/mL	m[IU]/L	1000000
IU/ML	[IU]/mL	m[IU]/L	1000000
IU/mL	[IU]/mL	m[IU]/L	1000000
IU/ml	[IU]/mL	m[IU]/L	1000000
IkU/l	[IU]/mL	m[IU]/L	1000000
[IU]/mL	[IU]/mL	m[IU]/L	1000000
IU/mg creatinine	[IU]/mg{creat}		
[IU]/ml	[IU]/ml	m[IU]/L	1000000
MET-min/wk	[MET].min/wk		
[MET].min/wk	[MET].min/wk		
MPL U	[MPL'U]		
MPL units	[MPL'U]		
MPL'U	[MPL'U]		
[MPL'U]	[MPL'U]		
MPL U/mL	[MPL'U]/mL		
AU	[arb'U]		
CU	[arb'U]		
RE/ml	[arb'U]		
U/mL|IU/mL	[arb'U]		
Units	[arb'U]		
[arb'U]	[arb'U]		
arb U	[arb'U]		
arb'U	[arb'U]		
[arb'U]/L	[arb'U]/L		
arb U/L	[arb'U]/L		
AU/mL	[arb'U]/mL		
Units/mL	[arb'U]/mL		
[arb'U]/mL	[arb'U]/mL		
arb U/mL	[arb'U]/mL		
arb U/ml	[arb'U]/mL		
arb'U/mL	[arb'U]/mL		
BE	[beth'U]		
Bethesda-Units	[beth'U]		
[beth'U]	[beth'U]		
Bethesda units/mL	[beth'U]/mL		
[beth'U]/mL	[beth'U]/mL		
DEG F	[degF]	Cel	affine: (F-32)*5/9
DegF	[degF]	Cel	affine: (F-32)*5/9
F	[degF]	Cel	affine: (F-32)*5/9
[degF]	[degF]	Cel	affine: (F-32)*5/9
deg F	[degF]	Cel	affine: (F-32)*5/9
degF	[degF]	Cel	affine: (F-32)*5/9
°F	[degF]	Cel	affine: (F-32)*5/9
Diopter	[diop]	cm	100
[diop]	[diop]	cm	100
[drp]	[drp]	mL	0.05
DYE UNITS	[dye'U]		
Dye Units	[dye'U]		
[dye'U]	[dye'U]		
[ft_i]	[ft_i]	cm	30.48
ft	[ft_i]	cm	30.48
[ft_i]/(24.h)	[ft_i]/(24.h)		
ft/24H	[ft_i]/(24.h)		
[ft_us]	[ft_us]	cm	30.48006096
[ft_us]/[ft_us]	[ft_us]/[ft_us]		
ft/ft	[ft_us]/[ft_us]		
[ft_us]/d	[ft_us]/d		
[g]	[g]		
g units	[g]		
INCH(S)	[in_i]	cm	2.54
[in_i]	[in_i]	cm	2.54
in	[in_i]	cm	2.54
inch	[in_i]	cm	2.54
inches	[in_i]	cm	2.54
[in_us]	[in_us]	cm	2.54000508
LB	[lb_av]	g	453.59237
LBS	[lb_av]	g	453.59237
[lb_av]	[lb_av]	g	453.59237
lb	[lb_av]	g	453.59237
lbs	[lb_av]	g	453.59237
pounds	[lb_av]	g	453.59237
lb/24 H	[lb_av]/(24.h)	mg/(24.h)	453592.37
[lb_av]/d	[lb_av]/d	mg/(24.h)	453592.37
lb/d	[lb_av]/d	mg/(24.h)	453592.37
[lbf_av]	[lbf_av]		
[mi_i]	[mi_i]	cm	160934.4
mi	[mi_i]	cm	160934.4
[mi_i]/h	[mi_i]/h		
mph	[mi_i]/h		
[mi_us]	[mi_us]	cm	160934.7219
[mi_us]/(24.h)	[mi_us]/(24.h)		
[mi_us]/wk	[mi_us]/wk		
[oz_av]	[oz_av]	g	28.34952313
oz	[oz_av]	g	28.34952313
[oz_av]/d	[oz_av]/d	mg/(24.h)	28349.52312
oz/d	[oz_av]/d	mg/(24.h)	28349.52312
[oz_av]/wk	[oz_av]/wk	mg/(24.h)	4049.931875
oz/wk	[oz_av]/wk	mg/(24.h)	4049.931875
[pH]	[pH]		
pH	[pH]		
[ppb]	[ppb]		
ppb	[ppb]		
[ppm]	[ppm]		
ppm	[ppm]		
ppth	[ppth]	%	0.1
[psi]	[psi]	mm[Hg]	51.71507548
psi	[psi]	mm[Hg]	51.71507548
[tbs_us]	[tbs_us]	mL	14.78676478
tbsp	[tbs_us]	mL	14.78676478
Todd units	[todd'U]		
[tsp_us]	[tsp_us]	mL	4.928921594
tsp	[tsp_us]	mL	4.928921594
yd	[yd_i]	cm	91.44
[yd_us]	[yd_us]	cm	91.44018288
a	a	s	31557600
years	a	s	31557600
atm	atm	mm[Hg]	760.0021002
cGy	cGy		
cP	cP		
CM	cm	cm	1
centimeters	cm	cm	1
cm	cm	cm	1
cms	cm	cm	1
cm/cm	cm/cm		
cm/m2	cm/m2		
cm/s	cm/s		
cm2	cm2	m2	0.0001
cm2/m2	cm2/m2		
cm3	cm3	mL	1
mL/day	cm3	mL	1
cc/min/mmHg	cm3/min/mm[Hg]		
cm3/min/mm[Hg]	cm3/min/mm[Hg]		
cm H2O	cm[H2O]	mm[Hg]	0.7355612727
cm[H2O]	cm[H2O]	mm[Hg]	0.7355612727
cm H2O.s	cm[H2O].s		
cm[H2O].s	cm[H2O].s		
cm H2O/(L/s)	cm[H2O]/(L/s)		
cm[H2O]/(L/s)	cm[H2O]/(L/s)		
cm H2O/L	cm[H2O]/L		
DAYS	d	s	86400
d	d	s	86400
days	d	s	86400
d/(12.mo)	d/(12.mo)		
d/(14.d)	d/(14.d)		
d/(3.mo)	d/(3.mo)		
d/(30.d)	d/(30.d)		
d/(5.d)	d/(5.d)		
d/(7.d)	d/(7.d)		
d/mo	d/mo		
d/wk	d/wk		
d/#	d/{#}	s	86400
d/{#}	d/{#}	s	86400
dB	dB		
dL	dL	mL	100
daPa	daPa	mm[Hg]	0.07500637554
DEG	deg		
Deg	deg		
deg	deg		
deg/s	deg/s		
DYNES*SEC/CM5	dyn.s/cm5		
Dyne*sec/cm5	dyn.s/cm5		
dyn.s/cm5	dyn.s/cm5		
dyn.s/cm5/kg bw	dyn.s/cm5/kg{body_wt}		
dyn.s/cm5/m2	dyn.s/cm5/m2		
eq/mL	eq/mL	meq/L	1000000
FL	fL	mL	1e-12
fL	fL	mL	1e-12
femtoliter	fL	mL	1e-12
fl	fL	mL	1e-12
fL/nL	fL/nL		
fmol	fmol		
fmol/L	fmol/L	mmol/L	1e-12
fmol/mg	fmol/mg	osm/kg	1e-09
fmol/mg protein	fmol/mg{protein}	osm/kg	1e-09
fmol/mg{protein}	fmol/mg{protein}	osm/kg	1e-09
g	g	g	1
g.m/m2/{beat}	g.m/m2/{beat}		
g/(10.h)	g/(10.h)	mg/(24.h)	2400
g/10 H	g/(10.h)	mg/(24.h)	2400
g/(100.g)	g/(100.g)		
g/100 g	g/(100.g)		
g/(12.h)	g/(12.h)	mg/(24.h)	2000
g/12 H	g/(12.h)	mg/(24.h)	2000
g/(18.h)	g/(18.h)	mg/(24.h)	1333.333333
g/18 H	g/(18.h)	mg/(24.h)	1333.333333
g/(2.h)	g/(2.h)	mg/(24.h)	12000
g/2 H	g/(2.h)	mg/(24.h)	12000
g/(24.h)	g/(24.h)	mg/(24.h)	1000
g/24 H	g/(24.h)	mg/(24.h)	1000
g/24 h	g/(24.h)	mg/(24.h)	1000
g/24 hr	g/(24.h)	mg/(24.h)	1000
g/24h	g/(24.h)	mg/(24.h)	1000
g/24hr	g/(24.h)	mg/(24.h)	1000
g/day	g/(24.h)	mg/(24.h)	1000
gm/24hr	g/(24.h)	mg/(24.h)	1000
g/(4.h)	g/(4.h)	mg/(24.h)	6000
g/4 H	g/(4.h)	mg/(24.h)	6000
g/(48.h)	g/(48.h)	mg/(24.h)	500
g/48 H	g/(48.h)	mg/(24.h)	500
g/(5.h)	g/(5.h)	mg/(24.h)	4800
g/5 H	g/(5.h)	mg/(24.h)	4800
g/(6.h)	g/(6.h)	mg/(24.h)	4000
g/6 H	g/(6.h)	mg/(24.h)	4000
g/(72.h)	g/(72.h)	mg/(24.h)	333.3333333
g/72 H	g/(72.h)	mg/(24.h)	333.3333333
g/(8.h)	g/(8.h)	mg/(24.h)	3000
g/8 H	g/(8.h)	mg/(24.h)	3000
g/24	g/24	g	0.04166666667
g/L	g/L	mg/dL	100
g/cm2	g/cm2	kg/m2	10
g/d	g/d	mg/(24.h)	1000
G/DL	g/dL	mg/dL	1000
g%	g/dL	mg/dL	1000
g/dL	g/dL	mg/dL	1000
g/dl	g/dL	mg/dL	1000
gm%	g/dL	mg/dL	1000
gm/dL	g/dL	mg/dL	1000
gm/dl	g/dL	mg/dL	1000
gms%	g/dL	mg/dL	1000
gms/dl	g/dL	mg/dL	1000
g/g	g/g	mg/g	1000
g/g Creatinin	g/g{creat}	mg/g	1000
g/g creatinine	g/g{creat}	mg/g	1000
g/g{creat}	g/g{creat}	mg/g	1000
g/g globulin	g/g{globulin}	mg/g	1000
g/h	g/h	mg/(24.h)	24000
g/kg	g/kg	mg/g	1
g/kg/(24.h)	g/kg/(24.h)		
g/kg/24 H	g/kg/(24.h)		
g/l	g/l	mg/dL	100
g/m2	g/m2	kg/m2	0.001
g/mL	g/mL	mg/dL	100000
g/mmol creatinine	g/mmol{creat}	mg/mmol	1000
g/mmol{creat}	g/mmol{creat}	mg/mmol	1000
g/mol	g/mol	mg/mmol	1
g/molKrea	g/mol{creat}	mg/mmol	1
g/{m2.7}	g/{m2.7}	g	1
g/specimen	g/{specimen}	g	1
g/total output	g/{total_output}	g	1
gf.m	gf.m		
gf.m/m2	gf.m/m2		
gf/cm2	gf/cm2	mm[Hg]	0.7355612727
g GAG / mol Krea	g{GAG}/mol{creat}	mg/mmol	1
gHb/dl	g{Hb}/dL	mg/dL	1000
Std.	h	s	3600
Stunden	h	s	3600
h	h	s	3600
hr	h	s	3600
h/(24.h)	h/(24.h)		
h/(5.d)	h/(5.d)		
h/d	h/d		
hours/day	h/d		
h/wk	h/wk		
h/{night}	h/{night}	s	3600
h/{session}	h/{session}	s	3600
kJ/(24.h)	kJ/(24.h)		
kJ/24 H	kJ/(24.h)		
kJ/mol	kJ/mol		
kPa	kPa	mm[Hg]	7.500637554
kpa	kPa	mm[Hg]	7.500637554
kU/L	kU/L	U/L	1000
kU/l	kU/L	U/L	1000
kIU	k[IU]	[IU]	1000
kIU/L	k[IU]/L	m[IU]/L	1000000
kIU/l	k[IU]/L	m[IU]/L	1000000
k[IU]/L	k[IU]/L	m[IU]/L	1000000
kIU/mL	k[IU]/mL	m[IU]/L	1000000000
kIU/ml	k[IU]/mL	m[IU]/L	1000000000
k[IU]/mL	k[IU]/mL	m[IU]/L	1000000000
kat/L	kat/L	U/L	60000000
kat/l	kat/L	U/L	60000000
Kcal	kcal		
kcal	kcal		
kcal/(10.h)	kcal/(10.h)		
kcal/(12.h)	kcal/(12.h)		
kcal/(24.h)	kcal/(24.h)		
kcal/(8.h)	kcal/(8.h)		
kcal/d	kcal/d		
kcal/h	kcal/h		
kcal/kg	kcal/kg		
kcal/mL	kcal/mL	mm[Hg]	31382667.53
kcal/ml	kcal/mL	mm[Hg]	31382667.53
kcal/wk	kcal/wk		
kcal/{time}	kcal/{time}		
KG	kg	g	1000
Kg	kg	g	1000
kg	kg	g	1000
kgs	kg	g	1000
kilograms	kg	g	1000
kg/m2	kg/m2	kg/m2	1
kg/m^2	kg/m2	kg/m2	1
kg/m²	kg/m2	kg/m2	1
km	km	cm	100000
km/(24.h)	km/(24.h)		
km/h	km/h		
km/wk	km/wk		
m	m	cm	100
m/(6.min)	m/(6.min)		
m/s	m/s		
m/s2	m/s2		
m/#	m/{#}	cm	100
m2	m2	m2	1
mGy	mGy		
mJ	mJ		
mL	mL	mL	1
mL/(10.h)	mL/(10.h)	mL/min	0.001666666667
mL/(12.h)	mL/(12.h)	mL/min	0.001388888889
mL/(24.h)	mL/(24.h)	mL/min	0.0006944444444
mL/24 H	mL/(24.h)	mL/min	0.0006944444444
mL/24hr	mL/(24.h)	mL/min	0.0006944444444
mL/(7.d)	mL/(7.d)	mL/min	9.920634921e-05
mL/(72.h)	mL/(72.h)	mL/min	0.0002314814815
mL/72 H	mL/(72.h)	mL/min	0.0002314814815
mL/(8.h)	mL/(8.h)	mL/min	0.002083333333
mL/8hr	mL/(8.h)	mL/min	0.002083333333
mL/[lb_av]	mL/[lb_av]		
mL/cm H2O	mL/cm[H2O]		
mL/cm[H2O]	mL/cm[H2O]		
mL/dL	mL/dL	%	1
mL/dl	mL/dL	%	1
ml/dl	mL/dL	%	1
mL/h	mL/h	mL/min	0.01666666667
mL/kg	mL/kg		
mL/kg/min	mL/kg/min		
mL/m2	mL/m2	cm	0.0001
mL/min	mL/min	mL/min	1
mL/minute	mL/min	mL/min	1
ml/min	mL/min	mL/min	1
mL/min/1,73	mL/min/(173/100)	mL/min	0.5780346821
mL/min/[lb_av]	mL/min/[lb_av]		
mL/min/kg bw	mL/min/kg{body_wt}		
mL/min/kg{body_wt}	mL/min/kg{body_wt}		
mL/min/m2	mL/min/m2		
mL/min/mm Hg	mL/min/mm[Hg]		
mL/min/mm Hg/L	mL/min/mm[Hg]/L		
mL/min/mm[Hg]/L	mL/min/mm[Hg]/L		
mL/min/1.73 m2	mL/min/{1.73_m2}	mL/min	1
mL/min/1.73 m²	mL/min/{1.73_m2}	mL/min	1
mL/min/1.73 sq m	mL/min/{1.73_m2}	mL/min	1
mL/min/1.73_m2	mL/min/{1.73_m2}	mL/min	1
mL/min/1.73m2	mL/min/{1.73_m2}	mL/min	1
mL/min/1.73m^2	mL/min/{1.73_m2}	mL/min	1
mL/min/1.73m²	mL/min/{1.73_m2}	mL/min	1
mL/min/{1.73_m2}	mL/min/{1.73_m2}	mL/min	1
ml/min/1,73m²	mL/min/{1.73_m2}	mL/min	1
ml/min/1.73 m2	mL/min/{1.73_m2}	mL/min	1
ml/min/1.73m2	mL/min/{1.73_m2}	mL/min	1
ml/min/1.73qm	mL/min/{1.73_m2}	mL/min	1
mL/s	mL/s	mL/min	60
mL/s/1.72qm	mL/s/(172/100.m2)		
mL/beat	mL/{beat}	mL	1
mL/{beat}	mL/{beat}	mL	1
mU/24 H	mU/(24.h)		
mU/10*9 RBC	mU/10*9{RBCs}	mmol/(24.h)	1.44e-12
mU/10*9{RBCs}	mU/10*9{RBCs}	mmol/(24.h)	1.44e-12
mU/L	mU/L	U/L	0.001
mU/l	mU/L	U/L	0.001
mU/g Hb	mU/g{Hb}		
mU/g{Hb}	mU/g{Hb}		
mU/g protein	mU/g{protein}		
mU/g{protein}	mU/g{protein}		
mE/ml	mU/mL	U/L	1
mU/mL	mU/mL	U/L	1
mU/ml	mU/mL	U/L	1
mU/mg protein	mU/mg{protein}		
mU/mg{protein}	mU/mg{protein}		
mU/mg Protein	mU/mg{prot}		
mU/mmol creatinine	mU/mmol{creat}		
mU/mmol{creat}	mU/mmol{creat}		
mV	mV		
mV/s	mV/s		
mW	mW		
mIU/24 H	m[IU]/(24.h)		
mIU/L	m[IU]/L	m[IU]/L	1
mIU/l	m[IU]/L	m[IU]/L	1
m[IU]/L	m[IU]/L	m[IU]/L	1
mlU/l	m[IU]/L	m[IU]/L	1
mIU/mL	m[IU]/mL	m[IU]/L	1000
m[IU]/mL	m[IU]/mL	m[IU]/L	1000
mlU/mL	m[IU]/mL	m[IU]/L	1000
MEQ	meq		
mEq	meq		
meq	meq		
meq/(24.h)	meq/(24.h)		
meq/24 H	meq/(24.h)		
MEQ/L	meq/L	meq/L	1
mEq/L	meq/L	meq/L	1
meq/L	meq/L	meq/L	1
meq/l	meq/L	meq/L	1
mEq/d	meq/d		
mEq/g	meq/g		
meq/g	meq/g		
meq/g creatinine	meq/g{creat}		
meq/g{creat}	meq/g{creat}		
meq/kg	meq/kg		
meq/total output	meq/{total_output}		
mg	mg	g	0.001
mg/(100.g)	mg/(100.g)		
mg/100 g	mg/(100.g)		
mg/(12.h)	mg/(12.h)	mg/(24.h)	2
mg/12 H	mg/(12.h)	mg/(24.h)	2
mg/(18.h)	mg/(18.h)	mg/(24.h)	1.333333333
mg/18 H	mg/(18.h)	mg/(24.h)	1.333333333
mg/(2.h)	mg/(2.h)	mg/(24.h)	12
mg/2 H	mg/(2.h)	mg/(24.h)	12
mg/(24.h)	mg/(24.h)	mg/(24.h)	1
mg/24 H	mg/(24.h)	mg/(24.h)	1
mg/24 h	mg/(24.h)	mg/(24.h)	1
mg/24 hr	mg/(24.h)	mg/(24.h)	1
mg/24h	mg/(24.h)	mg/(24.h)	1
mg/24hr	mg/(24.h)	mg/(24.h)	1
mg/day	mg/(24.h)	mg/(24.h)	1
mg/(24.h)/kg	mg/(24.h)/kg		
mg/24 H/kg	mg/(24.h)/kg		
mg/24h/kg	mg/(24.h)/kg		
mg/(4.h)	mg/(4.h)	mg/(24.h)	6
mg/4 H	mg/(4.h)	mg/(24.h)	6
mg/(48.h)	mg/(48.h)	mg/(24.h)	0.5
mg/48 H	mg/(48.h)	mg/(24.h)	0.5
mg/(6.h)	mg/(6.h)	mg/(24.h)	4
mg/6 H	mg/(6.h)	mg/(24.h)	4
mg/(72.h)	mg/(72.h)	mg/(24.h)	0.3333333333
mg/72 H	mg/(72.h)	mg/(24.h)	0.3333333333
mg/24	mg/24	g	4.166666667e-05
mg/L	mg/L	mg/dL	0.1
mg/l	mg/L	mg/dL	0.1
mg/L FEU	mg/L{FEU}	mg/dL	0.1
mg/l FEU	mg/L{FEU}	mg/dL	0.1
mg/d	mg/d	mg/(24.h)	1
MG/DL	mg/dL	mg/dL	1
mg%	mg/dL	mg/dL	1
mg/dL	mg/dL	mg/dL	1
mgs%	mg/dL	mg/dL	1
mgs/dl	mg/dL	mg/dL	1
mg/dl Erythrozyten	mg/dL{RBCs}	mg/dL	1
mg/dl	mg/dl	mg/dL	1
mg/g	mg/g	mg/g	1
mg/g{Hb}	mg/g{Hb}	mg/g	1
mg/g Crea	mg/g{creat}	mg/g	1
mg/g Krea	mg/g{creat}	mg/g	1
mg/g creatinine	mg/g{creat}	mg/g	1
mg/gKre	mg/g{creat}	mg/g	1
mg/gcreat	mg/g{creat}	mg/g	1
mg/gkrea	mg/g{creat}	mg/g	1
mg/gm Cr	mg/g{creat}	mg/g	1
mg/g{creat}	mg/g{creat}	mg/g	1
mg/H	mg/h	mg/(24.h)	24
mg/h	mg/h	mg/(24.h)	24
mg/H/mg protein	mg/h/mg{protein}		
mg/h/mg{protein}	mg/h/mg{protein}		
mg/kg	mg/kg	mg/g	0.001
mg/kg/(24.h)	mg/kg/(24.h)		
mg/kg/24 H	mg/kg/(24.h)		
mg/kg/24h	mg/kg/(24.h)		
mg/m^2/d	mg/m2/d		
mg/m3	mg/m3	mg/dL	0.0001
mg/mL	mg/mL	mg/dL	100
mg/mg	mg/mg	mg/g	1000
mg/mg creatinine	mg/mg{creat}	mg/g	1000
mg/mg{creat}	mg/mg{creat}	mg/g	1000
mg/mmol	mg/mmol	mg/mmol	1
mg/mmol creatinine	mg/mmol{creat}	mg/mmol	1
mg/mmolKre	mg/mmol{creat}	mg/mmol	1
mg/mmolkrea	mg/mmol{creat}	mg/mmol	1
mg/mmol{creat}	mg/mmol{creat}	mg/mmol	1
mg/mol creatinine	mg/mol{creat}	mg/mmol	0.001
mg/mol{creat}	mg/mol{creat}	mg/mmol	0.001
mg/SammZeit	mg/{Time}	g	0.001
mg/specimen	mg/{specimen}	g	0.001
mg/total output	mg/{total_output}	g	0.001
mg2/dL2	mg2/dL2		
min	min	s	60
min.	min	s	60
mins	min	s	60
minutes	min	s	60
min/(24.h)	min/(24.h)		
min/d	min/d		
min/wk	min/wk		
min/#	min/{#}	s	60
mkat/L	mkat/L	U/L	60000
ml/cm[H2O]	ml/cm[H2O]		
mm	mm	cm	0.1
mm/1h	mm/(1.h)		
mm/15 min	mm/(15.min)		
mm/(2.h)	mm/(2.h)		
mm/2 H	mm/(2.h)		
mm/2h	mm/(2.h)		
mm 1st hr	mm/h		
mm/1 hr	mm/h		
mm/1st hr	mm/h		
mm/h	mm/h		
mm/hour	mm/h		
mm/hr	mm/h		
mm/mm	mm/mm		
mm2	mm2	m2	1e-06
mm3	mm3	mL	0.001
mm Hg	mm[Hg]	mm[Hg]	1
mmHg	mm[Hg]	mm[Hg]	1
mm[Hg]	mm[Hg]	mm[Hg]	1
mmol	mmol		
mmol/(100.g)	mmol/(100.g)	osm/kg	0.01
mmol/100 g	mmol/(100.g)	osm/kg	0.01
mmol/(12.h)	mmol/(12.h)	mmol/(24.h)	2
mmol/12 H	mmol/(12.h)	mmol/(24.h)	2
mmol/(18.h)	mmol/(18.h)	mmol/(24.h)	1.333333333
mmol/18 H	mmol/(18.h)	mmol/(24.h)	1.333333333
mmol/(2.h)	mmol/(2.h)	mmol/(24.h)	12
mmol/2 H	mmol/(2.h)	mmol/(24.h)	12
MMOL/TV	mmol/(24.h)	mmol/(24.h)	1
mmol/(24.h)	mmol/(24.h)	mmol/(24.h)	1
mmol/24 H	mmol/(24.h)	mmol/(24.h)	1
mmol/24 h	mmol/(24.h)	mmol/(24.h)	1
mmol/24 hr	mmol/(24.h)	mmol/(24.h)	1
mmol/24h	mmol/(24.h)	mmol/(24.h)	1
mmol/24hr	mmol/(24.h)	mmol/(24.h)	1
mmol/day	mmol/(24.h)	mmol/(24.h)	1
mmol/(4.h)	mmol/(4.h)	mmol/(24.h)	6
mmol/4 H	mmol/(4.h)	mmol/(24.h)	6
mmol/(48.h)	mmol/(48.h)	mmol/(24.h)	0.5
mmol/48 H	mmol/(48.h)	mmol/(24.h)	0.5
mmol/(5.h)	mmol/(5.h)	mmol/(24.h)	4.8
mmol/5 H	mmol/(5.h)	mmol/(24.h)	4.8
mmol/(6.h)	mmol/(6.h)	mmol/(24.h)	4
mmol/6 H	mmol/(6.h)	mmol/(24.h)	4
mmol/(72.h)	mmol/(72.h)	mmol/(24.h)	0.3333333333
mmol/72 H	mmol/(72.h)	mmol/(24.h)	0.3333333333
mmol/H/mmol Hb	mmol/H/mmol{Hb}		
mmol/H/mmol{Hb}	mmol/H/mmol{Hb}		
mmol/L	mmol/L	mmol/L	1
mmol/l	mmol/L	mmol/L	1
mmol/L RBC	mmol/L{RBCs}	mmol/L	1
mmol/L{RBCs}	mmol/L{RBCs}	mmol/L	1
mmol/dL	mmol/dL	mmol/L	10
mmol/g	mmol/g	osm/kg	1
mmol/g Hb	mmol/g{Hb}	osm/kg	1
mmol/g{Hb}	mmol/g{Hb}	osm/kg	1
mmol/g creatinine	mmol/g{creat}	osm/kg	1
mmol/g{creat}	mmol/g{creat}	osm/kg	1
mmol/h	mmol/h	mmol/(24.h)	24
mmol/H/mg protein	mmol/h/mg{protein}		
mmol/kg	mmol/kg	osm/kg	0.001
mmol/kg/(24.h)	mmol/kg/(24.h)		
mmol/kg/24 H	mmol/kg/(24.h)		
mmol/mL	mmol/mL	mmol/L	1000
mmol/mg creatinine	mmol/mg{creat}	osm/kg	1000
mmol/mg{creat}	mmol/mg{creat}	osm/kg	1000
mmol/mmol	mmol/mmol		
mmol/mmol Crea	mmol/mmol{creat}		
mmol/mmol K	mmol/mmol{creat}		
mmol/mmol Krea	mmol/mmol{creat}		
mmol/mmol creatinine	mmol/mmol{creat}		
mmol/mmolKrea	mmol/mmol{creat}		
mmol/mmol{creat}	mmol/mmol{creat}		
mmol/mol	mmol/mol		
mmol/mol Hb	mmol/mol{Hb}		
mmol/mol Krea	mmol/mol{creat}		
mmol/mol Kreatinin	mmol/mol{creat}		
mmol/mol creatinine	mmol/mol{creat}		
mmol/mol{creat}	mmol/mol{creat}		
mmol/molKrea	mmol/mol{crea}		
mmol/umol creatinine	mmol/umol{creat}		
mmol/ejaculate	mmol/{ejaculate}		
mmol/SammZeit	mmol/{time}		
mmol/Sammelzeit	mmol/{time}		
mmol/total output	mmol/{total_output}		
mmol/l z.Quadrat	mmol2/L		
mmol2/L2	mmol2/L2		
mmol²/l²	mmol2/L2		
mo	mo	s	2629800
mo/a	mo/a		
mol	mol		
mol/(10.h)	mol/(10.h)	mmol/(24.h)	2400
mol/(12.h)	mol/(12.h)	mmol/(24.h)	2000
mol/(24.h)	mol/(24.h)	mmol/(24.h)	1000
mol/24 H	mol/(24.h)	mmol/(24.h)	1000
mol/(8.h)	mol/(8.h)	mmol/(24.h)	3000
mol/L	mol/L	mmol/L	1000
mol/l	mol/L	mmol/L	1000
mol/h	mol/h	mmol/(24.h)	24000
mol/H/mol Hb	mol/h/mol{Hb}		
mol/h/mol{Hb}	mol/h/mol{Hb}		
mol/kg	mol/kg	osm/kg	1
mol/mol	mol/mol	%	100
molar ratio	mol/mol	%	100
mol/mol creatinine	mol/mol{creat}		
mol/molKre	mol/mol{creat}		
mol/molKrea	mol/mol{creat}		
mol/mol{creat}	mol/mol{creat}		
mOsm/L	mosm/L	mmol/L	1
mosm/L	mosm/L	mmol/L	1
mOsm/kg	mosm/kg	osm/kg	0.001
mOsmol/kg	mosm/kg	osm/kg	0.001
mosm/kg	mosm/kg	osm/kg	0.001
mosmol/kg	mosm/kg	osm/kg	0.001
ms	ms	s	0.001
ng	ng	g	1e-09
ng/(24.h)	ng/(24.h)	mg/(24.h)	1e-06
ng/24 H	ng/(24.h)	mg/(24.h)	1e-06
ng/8 H	ng/(8.h)	mg/(24.h)	3e-06
ng/10*9 platelets	ng/10*9{platelets}	g	1e-18
ng/10*9{platelets}	ng/10*9{platelets}	g	1e-18
ng/L	ng/L	mg/dL	1e-07
ng/l	ng/L	mg/dL	1e-07
ng/dL	ng/dL	mg/dL	1e-06
ng/dl	ng/dL	mg/dL	1e-06
ng/g	ng/g	mg/g	1e-06
ng/g creatinine	ng/g{creat}	mg/g	1e-06
ng/g{creat}	ng/g{creat}	mg/g	1e-06
ng/mL	ng/mL	mg/dL	0.0001
ng/mL/90 min	ng/mL/(90.min)		
ng/mL/h	ng/mL/h		
ng/mL FEU	ng/mL{FEU}	mg/dL	0.0001
ng/mL{FEU}	ng/mL{FEU}	mg/dL	0.0001
ng/mL|ng/mL FEU	ng/mL{FEU}	mg/dL	0.0001
ng/mL RBC	ng/mL{RBCs}	mg/dL	0.0001
ng/mg	ng/mg	mg/g	0.001
ng/mg creatinine	ng/mg{creat}	mg/g	0.001
ng/mg{creat}	ng/mg{creat}	mg/g	0.001
ng/ml	ng/ml	mg/dL	0.0001
ng/mol creatinine	ng/mol{creat}	mg/mmol	1e-09
ng/mol{creat}	ng/mol{creat}	mg/mmol	1e-09
ng/ng	ng/ng		
ng/ng creatinine	ng/ng{creat}		
nm	nm	cm	1e-07
nmol/(100.mg){Hb}	nmol/(100.mg){Hb}	osm/kg	1e-05
nmol/(24.h)	nmol/(24.h)	mmol/(24.h)	1e-06
nmol/24 H	nmol/(24.h)	mmol/(24.h)	1e-06
nmol/(L*s)	nmol/(L.s)	U/L	0.06
nmol/L*s	nmol/(L.s)	U/L	0.06
nmol/h*gHb	nmol/(h.g{Hb})		
nmol/10*6{RBC}	nmol/10*6{RBC}		
nmol/10*7	nmol/10*7		
nmol/10*8 platelets	nmol/10*8{platelets}		
nmol/10*8{platelets}	nmol/10*8{platelets}		
nmol/10*9 platelets	nmol/10*9{platelets}		
nmol/10*9{platelets}	nmol/10*9{platelets}		
nmol/100mg Hb	nmol/100mg{Hb}	osm/kg	1e-05
nmol/100mg Hg	nmol/100mg{Hg}	osm/kg	1e-05
nmol/H/mg{protein}	nmol/H/mg{protein}		
NMOL/L	nmol/L	mmol/L	1e-06
nmol/L	nmol/L	mmol/L	1e-06
nmol/l	nmol/L	mmol/L	1e-06
nmol/L RBC	nmol/L{RBCs}	mmol/L	1e-06
nmol/L{RBCs}	nmol/L{RBCs}	mmol/L	1e-06
nmol/dL	nmol/dL	mmol/L	1e-05
nmol/g	nmol/g	osm/kg	1e-06
nmol/g Hb	nmol/g{Hb}	osm/kg	1e-06
nmol/g{Hb}	nmol/g{Hb}	osm/kg	1e-06
nmol/g creatinine	nmol/g{creat}	osm/kg	1e-06
nmol/g{creat}	nmol/g{creat}	osm/kg	1e-06
nmol/H/L	nmol/h/L	U/L	1.666666667e-05
nmol/h/g Hb	nmol/h/g{Hb}		
nmol/h/g{Hb}	nmol/h/g{Hb}		
nmol/H/mL	nmol/h/mL	U/L	0.01666666667
nmol/h/mL	nmol/h/mL	U/L	0.01666666667
nmol/H/mg protein	nmol/h/mg{protein}		
nmol/h/mg{protein}	nmol/h/mg{protein}		
nmol/mL	nmol/mL	mmol/L	0.001
nmol/mL/H	nmol/mL/h	U/L	0.01666666667
nmol/mL/h	nmol/mL/h	U/L	0.01666666667
nmol/mL/min	nmol/mL/min	U/L	1
nmol/mL RBC	nmol/mL{RBCs}	mmol/L	0.001
nmol/mg	nmol/mg	osm/kg	0.001
nmol/mg creatinine	nmol/mg{creat}	osm/kg	0.001
nmol/mg{creat}	nmol/mg{creat}	osm/kg	0.001
nmol/mg protein	nmol/mg{protein}	osm/kg	0.001
nmol/mg{protein}	nmol/mg{protein}	osm/kg	0.001
nmol/min	nmol/min	mmol/(24.h)	0.00144
nmol/min/10*6 cells	nmol/min/10*6{cells}	mmol/(24.h)	1.44e-09
nmol/min/10*6{cells}	nmol/min/10*6{cells}	mmol/(24.h)	1.44e-09
nmol/min/mL	nmol/min/mL	U/L	1
nmol/min/mg Hb	nmol/min/mg{Hb}		
nmol/min/mg{Hb}	nmol/min/mg{Hb}		
nmol/min/mg protein	nmol/min/mg{protein}		
nmol/min/mg{protein}	nmol/min/mg{protein}		
nmol/ml	nmol/ml	mmol/L	0.001
nmol/mmol creatinine	nmol/mmol{creat}		
nmol/mmol{creat}	nmol/mmol{creat}		
nmol/mol creatinine	nmol/mol{creat}		
nmol/mol{creat}	nmol/mol{creat}		
nmol/nmol	nmol/nmol		
nmol/s	nmol/s	mmol/(24.h)	0.0864
nmol/s/L{RBCs}	nmol/s/L{RBCs}	U/L	0.06
nmol/umolCreatinin	nmol/umol{creat}		
nmol 1/2 cystine/mg protein	nmol{1/2cys}/mg{protein}	osm/kg	0.001
nmol{1/2cys}/mg{protein}	nmol{1/2cys}/mg{protein}	osm/kg	0.001
nmol BCE	nmol{BCE}		
nmol BCE/L	nmol{BCE}/L	mmol/L	1e-06
nmol BCE/mmol creatinine	nmol{BCE}/mmol{creat}		
nmol BCE/mol	nmol{BCE}/mol		
nmol cAMP/mmol	nmol{cAMP}/mmol		
osm/kg	osm/kg	osm/kg	1
PG	pg	g	1e-12
pg	pg	g	1e-12
picograms	pg	g	1e-12
pg/L	pg/L	mg/dL	1e-10
pg/l	pg/L	mg/dL	1e-10
pg/dL	pg/dL	mg/dL	1e-09
pg/g creatinine	pg/g{creat}		
pg/g{creat}	pg/g{creat}		
pg/mL	pg/mL	mg/dL	1e-07
pg/ml	pg/mL	mg/dL	1e-07
pg/mL sLT	pg/mL{sLT}	mg/dL	1e-07
pg/mL{sLT}	pg/mL{sLT}	mg/dL	1e-07
pg/mg	pg/mg		
pg/mg creatinine	pg/mg{creat}		
pg/mg{creat}	pg/mg{creat}		
pg/pg	pg/pg		
pg/RBC	pg/{RBCs}	g	1e-12
pg/cell	pg/{cell}	g	1e-12
pmol/(24.h)	pmol/(24.h)	mmol/(24.h)	1e-09
pmol/24 H	pmol/(24.h)	mmol/(24.h)	1e-09
pmol/(24.h)/mg{protein}	pmol/(24.h)/mg{protein}		
pmol/24 H/mg protein	pmol/(24.h)/mg{protein}		
pmol/(72.h)/mg{protein}	pmol/(72.h)/mg{protein}		
pmol/72 H/mg protein	pmol/(72.h)/mg{protein}		
pmol/10*6 RBC	pmol/10*6{RBC}		
pmol/10*6{RBC}	pmol/10*6{RBC}		
pmol/10*8{RBC}	pmol/10*8{RBC}		
pmol/H/mg{protein}	pmol/H/mg{protein}		
pmol/L	pmol/L	mmol/L	1e-09
pmol/l	pmol/L	mmol/L	1e-09
pmol/g	pmol/g	osm/kg	1e-09
pmol/g Hb	pmol/g{Hb}	osm/kg	1e-09
pmol/g{Hb}	pmol/g{Hb}	osm/kg	1e-09
pmol/H/mL	pmol/h/mL	U/L	1.666666667e-05
pmol/h/mL	pmol/h/mL	U/L	1.666666667e-05
pmol/H/mg Hb	pmol/h/mg{Hb}		
pmol/h/mg{Hb}	pmol/h/mg{Hb}		
pmol/H/mg protein	pmol/h/mg{protein}		
pmol/h/mg{protein}	pmol/h/mg{protein}		
pmol/mL	pmol/mL	mmol/L	1e-06
pmol/mg protein	pmol/mg{protein}	osm/kg	1e-06
pmol/min/mg protein	pmol/min/mg{protein}		
pmol/min/mg{protein}	pmol/min/mg{protein}		
pmol/mol	pmol/mol		
pmol/mol creatinine	pmol/mol{creat}		
pmol/mol{creat}	pmol/mol{creat}		
pmol/s	pmol/s	mmol/(24.h)	8.64e-05
pmol/umol creatinine	pmol/umol{creat}		
pmol/RBC	pmol/{RBCs}		
Sec	s	s	1
s	s	s	1
sec	s	s	1
sec.	s	s	1
seconds	s	s	1
secs	s	s	1
s/U/mL	s/U/mL		
sec/U/mL	s/U/mL		
u/dL	u/dL	mg/dL	1.6605402e-21
u/kg	u/kg		
u/mL	u/mL	mg/dL	1.6605402e-19
uL	uL	mL	0.001
µL	uL	mL	0.001
µl	uL	mL	0.001
μL	uL	mL	0.001
uU/g Hb	uU/g{Hb}		
uE/ml	uU/mL	U/L	0.001
uU/mL	uU/mL	U/L	0.001
uU/ml	uU/mL	U/L	0.001
µE/ml	uU/mL	U/L	0.001
µU/mL	uU/mL	U/L	0.001
µU/ml	uU/mL	U/L	0.001
μU/mL	uU/mL	U/L	0.001
μU/ml	uU/mL	U/L	0.001
uV	uV		
uv	uV		
uIU/L	u[IU]/L	m[IU]/L	0.001
uIU/l	u[IU]/L	m[IU]/L	0.001
u[IU]/L	u[IU]/L	m[IU]/L	0.001
µIU/L	u[IU]/L	m[IU]/L	0.001
µIU/l	u[IU]/L	m[IU]/L	0.001
μIU/L	u[IU]/L	m[IU]/L	0.001
μIU/l	u[IU]/L	m[IU]/L	0.001
uIU/mL	u[IU]/mL	m[IU]/L	1
uIU/ml	u[IU]/mL	m[IU]/L	1
u[IU]/mL	u[IU]/mL	m[IU]/L	1
µIU/mL	u[IU]/mL	m[IU]/L	1
µIU/ml	u[IU]/mL	m[IU]/L	1
µlU/ml	u[IU]/mL	m[IU]/L	1
μIU/mL	u[IU]/mL	m[IU]/L	1
μIU/ml	u[IU]/mL	m[IU]/L	1
ueq/mL	ueq/mL	meq/L	1
ug Eq/mL	ueq/mL	meq/L	1
mcg	ug	g	1e-06
ug	ug	g	1e-06
µg	ug	g	1e-06
μg	ug	g	1e-06
ug.h/L	ug.h/L		
µg*h/l	ug.h/L		
ug/100 g	ug/(100.g)		
ug/100 mg	ug/(100.mg)		
ug/(12.h)	ug/(12.h)	mg/(24.h)	0.002
ug/12 H	ug/(12.h)	mg/(24.h)	0.002
ug/(24.H)	ug/(24.H)		
mcg/24 h	ug/(24.h)	mg/(24.h)	0.001
mcg/24 hr	ug/(24.h)	mg/(24.h)	0.001
mcg/24H	ug/(24.h)	mg/(24.h)	0.001
mcg/24h	ug/(24.h)	mg/(24.h)	0.001
mcg/24hr	ug/(24.h)	mg/(24.h)	0.001
mcg/TV	ug/(24.h)	mg/(24.h)	0.001
mcg/day	ug/(24.h)	mg/(24.h)	0.001
ug/(24.h)	ug/(24.h)	mg/(24.h)	0.001
ug/24 H	ug/(24.h)	mg/(24.h)	0.001
ug/24 h	ug/(24.h)	mg/(24.h)	0.001
ug/24 hr	ug/(24.h)	mg/(24.h)	0.001
ug/24h	ug/(24.h)	mg/(24.h)	0.001
ug/24hr	ug/(24.h)	mg/(24.h)	0.001
ug/day	ug/(24.h)	mg/(24.h)	0.001
µg/24 h	ug/(24.h)	mg/(24.h)	0.001
µg/24 hr	ug/(24.h)	mg/(24.h)	0.001
µg/24h	ug/(24.h)	mg/(24.h)	0.001
µg/24hr	ug/(24.h)	mg/(24.h)	0.001
µg/day	ug/(24.h)	mg/(24.h)	0.001
μg/24 h	ug/(24.h)	mg/(24.h)	0.001
μg/24 hr	ug/(24.h)	mg/(24.h)	0.001
μg/24h	ug/(24.h)	mg/(24.h)	0.001
μg/24hr	ug/(24.h)	mg/(24.h)	0.001
μg/day	ug/(24.h)	mg/(24.h)	0.001
ug/42 H	ug/(42.h)	mg/(24.h)	0.0005714285714
ug/(72.h)	ug/(72.h)	mg/(24.h)	0.0003333333333
ug/72 H	ug/(72.h)	mg/(24.h)	0.0003333333333
ug/(8.h)	ug/(8.h)	mg/(24.h)	0.003
ug/8 H	ug/(8.h)	mg/(24.h)	0.003
mcg/L	ug/L	mg/dL	0.0001
mcg/l	ug/L	mg/dL	0.0001
ug/L	ug/L	mg/dL	0.0001
ug/l	ug/L	mg/dL	0.0001
µg/L	ug/L	mg/dL	0.0001
µg/l	ug/L	mg/dL	0.0001
μg/L	ug/L	mg/dL	0.0001
μg/l	ug/L	mg/dL	0.0001
ug/L DDU	ug/L{DDU}	mg/dL	0.0001
ug/L{DDU}	ug/L{DDU}	mg/dL	0.0001
ug/L FEU	ug/L{FEU}	mg/dL	0.0001
mcg/dL	ug/dL	mg/dL	0.001
mcg/dl	ug/dL	mg/dL	0.001
ug/dL	ug/dL	mg/dL	0.001
ug/dl	ug/dL	mg/dL	0.001
µg/dL	ug/dL	mg/dL	0.001
µg/dl	ug/dL	mg/dL	0.001
μg/dL	ug/dL	mg/dL	0.001
μg/dl	ug/dL	mg/dL	0.001
mcg/g	ug/g	mg/g	0.001
mcg/gram	ug/g	mg/g	0.001
ug/g	ug/g	mg/g	0.001
µg/g	ug/g	mg/g	0.001
µg/g (TG)	ug/g	mg/g	0.001
μg/g	ug/g	mg/g	0.001
ug/g Hb	ug/g{Hb}	mg/g	0.001
ug/g{Hb}	ug/g{Hb}	mg/g	0.001
MCG/GM CR	ug/g{creat}	mg/g	0.001
mcg/g creatinine	ug/g{creat}	mg/g	0.001
ug/g creatinine	ug/g{creat}	mg/g	0.001
ug/gkrea	ug/g{creat}	mg/g	0.001
ug/g{creat}	ug/g{creat}	mg/g	0.001
µg/g Stuhl	ug/g{feces}	mg/g	0.001
ug/kg	ug/kg	mg/g	1e-06
ug/m3	ug/m3	mg/dL	1e-07
mcg/mL	ug/mL	mg/dL	0.1
mcg/ml	ug/mL	mg/dL	0.1
ug/mL	ug/mL	mg/dL	0.1
ug/mL equivalents	ug/mL	mg/dL	0.1
µg/mL	ug/mL	mg/dL	0.1
µg/ml	ug/mL	mg/dL	0.1
μg/mL	ug/mL	mg/dL	0.1
μg/ml	ug/mL	mg/dL	0.1
ug/mL/h	ug/mL/h		
ug/mL DDU	ug/mL{DDU}	mg/dL	0.1
ug/mL FEU	ug/mL{FEU}	mg/dL	0.1
ug/mL{FEU}	ug/mL{FEU}	mg/dL	0.1
mcg/mg	ug/mg	mg/g	1
ug/mg	ug/mg	mg/g	1
µg/mg	ug/mg	mg/g	1
μg/mg	ug/mg	mg/g	1
mcg/mg cr	ug/mg{creat}	mg/g	1
ug/mg creatinine	ug/mg{creat}	mg/g	1
ug/mg{creat}	ug/mg{creat}	mg/g	1
ug/mg protein	ug/mg{protein}	mg/g	1
ug/mg{protein}	ug/mg{protein}	mg/g	1
ug/min	ug/min	mg/(24.h)	1.44
ug/ml	ug/ml	mg/dL	0.1
mcg/mmol	ug/mmol	mg/mmol	0.001
ug/mmol	ug/mmol	mg/mmol	0.001
µg/mmol	ug/mmol	mg/mmol	0.001
μg/mmol	ug/mmol	mg/mmol	0.001
ug/mmol creatinine	ug/mmol{creat}	mg/mmol	0.001
ug/mmol{creat}	ug/mmol{creat}	mg/mmol	0.001
ug/uL	ug/uL	mg/dL	100
ug/ug	ug/ug		
ug/specimen	ug/{specimen}	g	1e-06
µg/Sammelvol.	ug/{volume}	g	1e-06
ukat/L	ukat/L	U/L	60
ukat/l	ukat/L	U/L	60
µkat/L	ukat/L	U/L	60
µkat/l	ukat/L	U/L	60
µmol/(s*L)	ukat/L	U/L	60
µmol/(s*l)	ukat/L	U/L	60
μkat/L	ukat/L	U/L	60
μkat/l	ukat/L	U/L	60
µl/30Min	ul/(30.min)	mL/min	3.333333333e-05
um	um	cm	0.0001
um/s	um/s		
umho/cm	umho/cm		
umol	umol		
µmol	umol		
μmol	umol		
umol.min/L	umol.min/L		
umol/(2.h)	umol/(2.h)	mmol/(24.h)	0.012
umol/2 H	umol/(2.h)	mmol/(24.h)	0.012
umol/(24.h)	umol/(24.h)	mmol/(24.h)	0.001
umol/24 H	umol/(24.h)	mmol/(24.h)	0.001
umol/10*13 RBC	umol/10*13{RBCs}		
umol/10*13{RBC}	umol/10*13{RBC}		
umol/10*6 RBC	umol/10*6{RBCs}		
umol/10*6{RBCs}	umol/10*6{RBCs}		
umol/10*6{RBC}	umol/10*6{RBC}		
mcmol/L	umol/L	mmol/L	0.001
micromol/L	umol/L	mmol/L	0.001
umol/L	umol/L	mmol/L	0.001
µmol/L	umol/L	mmol/L	0.001
µmol/l	umol/L	mmol/L	0.001
μmol/L	umol/L	mmol/L	0.001
μmol/l	umol/L	mmol/L	0.001
umol/L/h	umol/L/h	U/L	0.01666666667
umol/dL	umol/dL	mmol/L	0.01
umol/g	umol/g	osm/kg	0.001
umol/g Hb	umol/g{Hb}	osm/kg	0.001
umol/g{Hb}	umol/g{Hb}	osm/kg	0.001
umol/g creatinine	umol/g{creat}	osm/kg	0.001
umol/gcreat	umol/g{creat}	osm/kg	0.001
umol/g{creat}	umol/g{creat}	osm/kg	0.001
umol/H/L	umol/h/L	U/L	0.01666666667
umol/h/L	umol/h/L	U/L	0.01666666667
umol/H/g Hb	umol/h/g{Hb}		
umol/h/g{Hb}	umol/h/g{Hb}		
umol/H/mg protein	umol/h/mg{protein}		
umol/h/mg{protein}	umol/h/mg{protein}		
umol/H/mmol Hb	umol/h/mmol{Hb}		
umol/h/mmol{Hb}	umol/h/mmol{Hb}		
umol/kg	umol/kg	osm/kg	1e-06
umol/kg/d	umol/kg/d		
umol/l	umol/l	mmol/L	0.001
umol/mL	umol/mL	mmol/L	1
umol/min/g	umol/min/g		
umol/min/g Hb	umol/min/g{Hb}		
umol/min/g{Hb}	umol/min/g{Hb}		
umol/min/g protein	umol/min/g{protein}		
umol/min/g{protein}	umol/min/g{protein}		
umol/mmol	umol/mmol		
umol/mmol creatinine	umol/mmol{creat}		
umol/mmol{creat}	umol/mmol{creat}		
umol/mol	umol/mol		
umol/mol Hb	umol/mol{Hb}		
umol/mol{Hb}	umol/mol{Hb}		
umol/mol creatinine	umol/mol{creat}		
umol/molcreat	umol/mol{creat}		
umol/mol{creat}	umol/mol{creat}		
µmol/molKrea	umol/mol{creat}		
umol/nmol	umol/nmol		
umol/umol	umol/umol		
umol/umol creatinine	umol/umol{creat}		
umol/collection	umol/{collection}		
umol/ejaculate	umol/{ejaculate}		
umol/{ejaculate}	umol/{ejaculate}		
umol BCE/mol	umol{BCE}/mol		
week	wk	s	604800
wk	wk	s	604800
{#}	{#}		
{#}/(10.h)	{#}/(10.h)		
{#}/(12.h)	{#}/(12.h)		
{#}/(12.mo)	{#}/(12.mo)		
{#}/(14.d)	{#}/(14.d)		
{#}/(2.min)	{#}/(2.min)		
{#}/(24.h)	{#}/(24.h)		
{#}/(3.mo)	{#}/(3.mo)		
{#}/(30.d)	{#}/(30.d)		
{#}/(30.s)	{#}/(30.s)		
{#}/(6.mo)	{#}/(6.mo)		
{#}/(8.h)	{#}/(8.h)		
{#}/(90.d)	{#}/(90.d)		
{#}/a	{#}/a		
{#}/d	{#}/d		
{#}/g	{#}/g		
{#}/h	{#}/h		
{#}/mL	{#}/mL	10*9/L	1e-06
{#}/min	{#}/min		
{#}/mo	{#}/mo		
{#}/wk	{#}/wk		
{#}/{cell}	{#}/{cell}		
{#}/{night}	{#}/{night}		
{#}/{time}	{#}/{time}		
ACU/mL	{ACU}/mL	10*9/L	1e-06
APS U	{APS'U}		
APS U/mL	{APS'U}/mL	10*9/L	1e-06
ARU	{ARU}		
ATTCT repeats	{ATTCT_repeats}		
{ATTCT_repeats}	{ATTCT_repeats}		
BPU	{BPU}		
CAG Repeats	{CAG_repeats}		
{CAG_repeats}	{CAG_repeats}		
CGG Repeats	{CGG_repeats}		
{CGG_repeats}	{CGG_repeats}		
CH 100 U	{CH100'U}/mL	10*9/L	1e-06
CH 100 U/mL	{CH100'U}/mL	10*9/L	1e-06
CH 50 U	{CH50'U}		
CH 50 U/mL	{CH50'U}/mL	10*9/L	1e-06
{CH50'U}/mL	{CH50'U}/mL	10*9/L	1e-06
%d.ges.CK	{CKtotal}		
CPM	{CPM}		
{CPM}	{CPM}		
CPM/10*3 cells	{CPM}/10*3{cells}		
{CPM}/h/mg{protein}	{CPM}/h/mg{protein}		
CSQrel	{CSQrel}		
CTA U/ML	{CTA'U}/mL	10*9/L	1e-06
{CTA'U}/mL	{CTA'U}/mL	10*9/L	1e-06
{CTCs}/(7.5.mL)	{CTCs}/(7.5.mL)	10*9/L	2.857142857e-08
CTG Repeats	{CTG_repeats}		
{CTG_repeats}	{CTG_repeats}		
{CT_value}	{CT_value}		
{CV}	{CV}		
Ct	{Ct_value}		
{Ct_value}	{Ct_value}		
{EIA_Index}	{EIA_Index}		
EIA	{EIA_index}		
EIA index	{EIA_index}		
EIA units	{EIA_index}		
EIA value	{EIA_index}		
EIA_index	{EIA_index}		
ELISA index	{EIA_index}		
{EIA_index}	{EIA_index}		
ELISA unit	{ELISA'U}		
{ELISA'U}	{ELISA'U}		
ELISA units/L	{ELISA'U}/L	10*9/L	1e-09
ELISA unit/mL	{ELISA'U}/mL	10*9/L	1e-06
{ELISA'U}/mL	{ELISA'U}/mL	10*9/L	1e-06
ELISA	{ELISA_value}		
ELISA value	{ELISA_value}		
EU	{Ehrlich'U}		
EU/100 g	{Ehrlich'U}/(100.g)		
Ehrlich units/100 g	{Ehrlich'U}/(100.g)		
{Ehrlich'U}/(100.g)	{Ehrlich'U}/(100.g)		
EU/2 H	{Ehrlich'U}/(2.h)		
EU/24 H	{Ehrlich'U}/(24.h)		
Ehrlich units/24 H	{Ehrlich'U}/(24.h)		
EU/dL	{Ehrlich'U}/dL	10*9/L	1e-08
Ehrlich units/dL	{Ehrlich'U}/dL	10*9/L	1e-08
{Ehrlich'U}/dL	{Ehrlich'U}/dL	10*9/L	1e-08
eu/mL	{Ehrlich'U}/mL	10*9/L	1e-06
Ery/uL	{Ery}/uL	10*9/L	0.001
Ery/ul	{Ery}/uL	10*9/L	0.001
{Fraction}	{Fraction}		
GAA repeats	{GAA_repeats}		
{GAA_repeats}	{GAA_repeats}		
GGGGCC repeats	{GGGGCC_repeats}		
{GGGGCC_repeats}	{GGGGCC_repeats}		
GPI U	{GPI_U}		
GPS U	{GPS'U}		
{GPS'U}	{GPS'U}		
GPS U/mL	{GPS'U}/mL	10*9/L	1e-06
INR	{INR}		
INR(POC)	{INR}		
{INR}	{INR}		
ISR	{ISR}		
{ISR}	{ISR}		
Index	{Index_val}		
Index Value	{Index_val}		
Index_val	{Index_val}		
{Index_val}	{Index_val}		
JDF U	{JDF'U}		
JDF U/L	{JDF'U}/L	10*9/L	1e-09
kronus U/L	{KRONU'U}/L	10*9/L	1e-09
kronus U/mL	{KRONU'U}/mL	10*9/L	1e-06
log IU	{Log_IU}		
Log IU/mL	{Log_IU}/mL	10*9/L	1e-06
Log_IU/mL	{Log_IU}/mL	10*9/L	1e-06
log IU/mL	{Log_IU}/mL	10*9/L	1e-06
{Log_IU}/mL	{Log_IU}/mL	10*9/L	1e-06
Log cells/mL	{Log_cells}/mL	10*9/L	1e-06
{Log_cells}/mL	{Log_cells}/mL	10*9/L	1e-06
log copies	{Log_copies}		
Log copies/10*6 cells	{Log_copies}/10*6{cells}		
{Log_copies}/10*6{cells}	{Log_copies}/10*6{cells}		
log copies/mL	{Log_copies}/mL	10*9/L	1e-06
{Log_copies}/mL	{Log_copies}/mL	10*9/L	1e-06
M.O.M.	{M.o.M}		
M.o.M	{M.o.M}		
{M.o.M}	{M.o.M}		
MPS U	{MPS'U}		
{MPS'U}	{MPS'U}		
MPS U/mL	{MPS'U}/mL	10*9/L	1e-06
MPU	{MPU}		
OD ratio	{OD_ratio}		
{OD_ratio}	{OD_ratio}		
OD	{OD_unit}		
OD units	{OD_unit}		
OD_unit	{OD_unit}		
{OD_unit}	{OD_unit}		
OD value	{OD_value}		
Pan bio units	{Pan_Bio'U}		
RBC/min	{RBCs}/min		
{Range}	{Range}		
{Ratio}	{Ratio}		
{T-score}	{T-score}		
{Titer}	{Titer}		
{TmStp}	{TmStp}		
Tscore	{Tscore}		
{Tscore}	{Tscore}		
{USD}	{USD}		
WBC/min	{WBC}/min		
{WBC}/min	{WBC}/min		
Leu/uL	{WBC}/uL	10*9/L	0.001
Leu/ul	{WBC}/uL	10*9/L	0.001
{Z-score}	{Z-score}		
Zscore	{Zscore}		
{Zscore}	{Zscore}		
absorbance	{absorbance}		
beats	{beats}		
{beats}	{beats}		
beats/min	{beats}/min		
{beats}/min	{beats}/min		
breaths/min	{breaths}/min		
{breaths}/min	{breaths}/min		
breaths/min/L	{breaths}/min/L		
Zellen	{cells}		
cells	{cells}		
{cells}	{cells}		
Zellen/ul	{cells}/uL	10*9/L	0.001
Zellen/µL	{cells}/uL	10*9/L	0.001
cells/uL	{cells}/uL	10*9/L	0.001
{cells}/uL	{cells}/uL	10*9/L	0.001
clock time	{clock_time}		
{clock_time}	{clock_time}		
copies	{copies}		
{copies}	{copies}		
Kopien/10^5Z.	{copies}/(10*5{Cells})		
Kopien/10^6Z.	{copies}/(10*6{Cells})		
{copies}/10*6{cells}	{copies}/10*6{cells}		
copies/L	{copies}/L	10*9/L	1e-09
COPIES/ML	{copies}/mL	10*9/L	1e-06
Kopien / ml	{copies}/mL	10*9/L	1e-06
Kopien/mL	{copies}/mL	10*9/L	1e-06
Kopien/ml	{copies}/mL	10*9/L	1e-06
copies/mL	{copies}/mL	10*9/L	1e-06
{copies}/mL	{copies}/mL	10*9/L	1e-06
copies/uL	{copies}/uL	10*9/L	0.001
{copies}/uL	{copies}/uL	10*9/L	0.001
date	{date}		
{date}	{date}		
Dils	{dils}		
{dils}	{dils}		
{events}/h	{events}/h		
ft-in	{ft-in}		
{hh:min}	{hh:min}		
{hh:min}/{night}	{hh:min}/{night}		
{index_val}	{index_val}		
{index}	{index}		
Inhibitor units	{inhibitor_U}		
lb-oz	{lb-oz}		
{lb-oz}	{lb-oz}		
logMAR	{logMAR}		
{logMAR}	{logMAR}		
{log_copies}/mL	{log_copies}/mL	10*9/L	1e-06
Log Reduction	{log_reduction}		
{log_reduction}	{log_reduction}		
log	{log}		
{log}	{log}		
m-cm	{m-cm}		
mcU/ml	{mcU}/ml	10*9/L	1e-06
{mcU}/ml	{mcU}/ml	10*9/L	1e-06
{mm/dd/yyyy-mm/dd/yyyy}	{mm/dd/yyyy-mm/dd/yyyy}		
MMDDYY	{mm/dd/yyyy}		
{mm/dd/yyyy}	{mm/dd/yyyy}		
{mm/yyyy}	{mm/yyyy}		
{mmddyyyy}	{mmddyyyy}		
muts/Mb	{muts}/{Mb}		
{muts}/{Mb}	{muts}/{Mb}		
NTU	{ntu}		
{ntu}	{ntu}		
lTFR/logFer	{ratio}		
ratio	{ratio}		
{ratio}	{ratio}		
relative saturation	{relative_saturation}		
RV	{relative_viscocity}		
repeats	{repeats}		
{repeats}	{repeats}		
risk	{risk}		
{risk}	{risk}		
S/CO	{s_co_ratio}		
VE	{s_co_ratio}.10		
score	{score}		
{score}	{score}		
Titer	{titer}		
titer	{titer}		
{titer}	{titer}		
{tmstp_range}	{tmstp_range}		
TmStp	{tmstp}		
{tmstp}	{tmstp}		
ugE/mL	{ugE}/mL	10*9/L	1e-06
wk,d	{wk,d}		
{wk,d}	{wk,d}		
YYYY	{yyyy}		
{yyyy}	{yyyy}		`;
