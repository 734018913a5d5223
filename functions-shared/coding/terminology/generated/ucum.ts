// Generated from ../../terminology/ucum_units.tsv by scripts/terminology/build.ts; do not edit. Notices: ../NOTICE.md.
// Columns: printed_unit, ucum, canonical_ucum.
export const rows = `%	%	%
% Hgb	%	%
% SAT	%	%
pct	%	%
percent	%	%
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
/L	/L	10*9/L
/l	/L	10*9/L
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
/24h	/d	/min
/d	/d	/min
cigs/day	/d	/min
/g	/g	
/h	/h	/min
/hour	/h	/min
/kOhm	/kOhm	
/mL	/mL	10*9/L
/ml	/mL	10*9/L
/min	/min	/min
bpm	/min	/min
per minute	/min	/min
/mo	/mo	
/s	/s	/min
/cmm	/uL	10*9/L
/cu mm	/uL	10*9/L
/cumm	/uL	10*9/L
/mcL	/uL	10*9/L
/mm3	/uL	10*9/L
/mm³	/uL	10*9/L
/uL	/uL	10*9/L
/ul	/uL	10*9/L
/µL	/uL	10*9/L
/µl	/uL	10*9/L
/μL	/uL	10*9/L
cells/cmm	/uL	10*9/L
cells/cu.mm	/uL	10*9/L
cells/cumm	/uL	10*9/L
cells/mm3	/uL	10*9/L
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
1	1	%
x 10^-3	1/10*3	
pro 1000	1/10*3.{RBC}	
MPT/L	1/uL	
MPt/L	1/uL	
pro µL	1/uL	
10E12/L	10*12/L	10*9/L
10E12/l	10*12/L	10*9/L
10^12/L	10*12/L	10*9/L
10^12/l	10*12/L	10*9/L
10¹²/L	10*12/L	10*9/L
10¹²/l	10*12/L	10*9/L
X10^12/L	10*12/L	10*9/L
X10^12/l	10*12/L	10*9/L
x 10^12/L	10*12/L	10*9/L
x 10^12/l	10*12/L	10*9/L
x10*12/L	10*12/L	10*9/L
x10*12/l	10*12/L	10*9/L
x10E12/L	10*12/L	10*9/L
x10E12/l	10*12/L	10*9/L
x10^12/L	10*12/L	10*9/L
x10^12/l	10*12/L	10*9/L
x10¹²/L	10*12/L	10*9/L
x10¹²/l	10*12/L	10*9/L
×10^12/L	10*12/L	10*9/L
×10^12/l	10*12/L	10*9/L
×10¹²/L	10*12/L	10*9/L
×10¹²/l	10*12/L	10*9/L
10*3/L	10*3/L	10*9/L
10*3/mL	10*3/mL	10*9/L
10E3/mL	10*3/mL	10*9/L
10E3/ml	10*3/mL	10*9/L
10^3/mL	10*3/mL	10*9/L
10^3/ml	10*3/mL	10*9/L
10³/mL	10*3/mL	10*9/L
10³/ml	10*3/mL	10*9/L
X10^3/mL	10*3/mL	10*9/L
X10^3/ml	10*3/mL	10*9/L
x 10^3/mL	10*3/mL	10*9/L
x 10^3/ml	10*3/mL	10*9/L
x10*3/mL	10*3/mL	10*9/L
x10*3/ml	10*3/mL	10*9/L
x10E3/mL	10*3/mL	10*9/L
x10E3/ml	10*3/mL	10*9/L
x10^3/mL	10*3/mL	10*9/L
x10^3/ml	10*3/mL	10*9/L
x10³/mL	10*3/mL	10*9/L
x10³/ml	10*3/mL	10*9/L
×10^3/mL	10*3/mL	10*9/L
×10^3/ml	10*3/mL	10*9/L
×10³/mL	10*3/mL	10*9/L
×10³/ml	10*3/mL	10*9/L
/1000 Ery	10*3/uL	10*9/L
10*3/mm3	10*3/uL	10*9/L
10*3/uL	10*3/uL	10*9/L
1000/cmm	10*3/uL	10*9/L
1000/cu mm	10*3/uL	10*9/L
1000/cumm	10*3/uL	10*9/L
1000/mcL	10*3/uL	10*9/L
1000/mm3	10*3/uL	10*9/L
1000/mm³	10*3/uL	10*9/L
1000/uL	10*3/uL	10*9/L
1000/ul	10*3/uL	10*9/L
1000/µL	10*3/uL	10*9/L
1000/μL	10*3/uL	10*9/L
10E3/cmm	10*3/uL	10*9/L
10E3/cu mm	10*3/uL	10*9/L
10E3/cumm	10*3/uL	10*9/L
10E3/mcL	10*3/uL	10*9/L
10E3/mm3	10*3/uL	10*9/L
10E3/mm³	10*3/uL	10*9/L
10E3/uL	10*3/uL	10*9/L
10E3/ul	10*3/uL	10*9/L
10E3/µL	10*3/uL	10*9/L
10E3/μL	10*3/uL	10*9/L
10^3/cmm	10*3/uL	10*9/L
10^3/cu mm	10*3/uL	10*9/L
10^3/cumm	10*3/uL	10*9/L
10^3/mcL	10*3/uL	10*9/L
10^3/mm3	10*3/uL	10*9/L
10^3/mm³	10*3/uL	10*9/L
10^3/uL	10*3/uL	10*9/L
10^3/ul	10*3/uL	10*9/L
10^3/µL	10*3/uL	10*9/L
10^3/μL	10*3/uL	10*9/L
10³/cmm	10*3/uL	10*9/L
10³/cu mm	10*3/uL	10*9/L
10³/cumm	10*3/uL	10*9/L
10³/mcL	10*3/uL	10*9/L
10³/mm3	10*3/uL	10*9/L
10³/mm³	10*3/uL	10*9/L
10³/uL	10*3/uL	10*9/L
10³/ul	10*3/uL	10*9/L
10³/µL	10*3/uL	10*9/L
10³/μL	10*3/uL	10*9/L
GPT/L	10*3/uL	10*9/L
GPT/l	10*3/uL	10*9/L
GPt/L	10*3/uL	10*9/L
GPt/l	10*3/uL	10*9/L
K/cmm	10*3/uL	10*9/L
K/cu mm	10*3/uL	10*9/L
K/cumm	10*3/uL	10*9/L
K/mcL	10*3/uL	10*9/L
K/mm3	10*3/uL	10*9/L
K/mm³	10*3/uL	10*9/L
K/uL	10*3/uL	10*9/L
K/ul	10*3/uL	10*9/L
K/µL	10*3/uL	10*9/L
K/μL	10*3/uL	10*9/L
Thou/cmm	10*3/uL	10*9/L
Thou/cu mm	10*3/uL	10*9/L
Thou/cumm	10*3/uL	10*9/L
Thou/mcL	10*3/uL	10*9/L
Thou/mm3	10*3/uL	10*9/L
Thou/mm³	10*3/uL	10*9/L
Thou/uL	10*3/uL	10*9/L
Thou/ul	10*3/uL	10*9/L
Thou/µL	10*3/uL	10*9/L
Thou/μL	10*3/uL	10*9/L
Thousand/cmm	10*3/uL	10*9/L
Thousand/cu mm	10*3/uL	10*9/L
Thousand/cumm	10*3/uL	10*9/L
Thousand/mcL	10*3/uL	10*9/L
Thousand/mm3	10*3/uL	10*9/L
Thousand/mm³	10*3/uL	10*9/L
Thousand/uL	10*3/uL	10*9/L
Thousand/ul	10*3/uL	10*9/L
Thousand/µL	10*3/uL	10*9/L
Thousand/μL	10*3/uL	10*9/L
Thousands/cmm	10*3/uL	10*9/L
Thousands/cu mm	10*3/uL	10*9/L
Thousands/cumm	10*3/uL	10*9/L
Thousands/mcL	10*3/uL	10*9/L
Thousands/mm3	10*3/uL	10*9/L
Thousands/mm³	10*3/uL	10*9/L
Thousands/uL	10*3/uL	10*9/L
Thousands/ul	10*3/uL	10*9/L
Thousands/µL	10*3/uL	10*9/L
Thousands/μL	10*3/uL	10*9/L
Tsd/µl	10*3/uL	10*9/L
X10^3/cmm	10*3/uL	10*9/L
X10^3/cu mm	10*3/uL	10*9/L
X10^3/cumm	10*3/uL	10*9/L
X10^3/mcL	10*3/uL	10*9/L
X10^3/mm3	10*3/uL	10*9/L
X10^3/mm³	10*3/uL	10*9/L
X10^3/uL	10*3/uL	10*9/L
X10^3/ul	10*3/uL	10*9/L
X10^3/µL	10*3/uL	10*9/L
X10^3/μL	10*3/uL	10*9/L
k/cmm	10*3/uL	10*9/L
k/cu mm	10*3/uL	10*9/L
k/cumm	10*3/uL	10*9/L
k/mcL	10*3/uL	10*9/L
k/mm3	10*3/uL	10*9/L
k/mm³	10*3/uL	10*9/L
k/uL	10*3/uL	10*9/L
k/ul	10*3/uL	10*9/L
k/µL	10*3/uL	10*9/L
k/μL	10*3/uL	10*9/L
thou/cmm	10*3/uL	10*9/L
thou/cu mm	10*3/uL	10*9/L
thou/cumm	10*3/uL	10*9/L
thou/mcL	10*3/uL	10*9/L
thou/mm3	10*3/uL	10*9/L
thou/mm³	10*3/uL	10*9/L
thou/uL	10*3/uL	10*9/L
thou/ul	10*3/uL	10*9/L
thou/µL	10*3/uL	10*9/L
thou/μL	10*3/uL	10*9/L
thousand/cmm	10*3/uL	10*9/L
thousand/cu mm	10*3/uL	10*9/L
thousand/cumm	10*3/uL	10*9/L
thousand/mcL	10*3/uL	10*9/L
thousand/mm3	10*3/uL	10*9/L
thousand/mm³	10*3/uL	10*9/L
thousand/uL	10*3/uL	10*9/L
thousand/ul	10*3/uL	10*9/L
thousand/µL	10*3/uL	10*9/L
thousand/μL	10*3/uL	10*9/L
x 10^3/cmm	10*3/uL	10*9/L
x 10^3/cu mm	10*3/uL	10*9/L
x 10^3/cumm	10*3/uL	10*9/L
x 10^3/mcL	10*3/uL	10*9/L
x 10^3/mm3	10*3/uL	10*9/L
x 10^3/mm³	10*3/uL	10*9/L
x 10^3/uL	10*3/uL	10*9/L
x 10^3/ul	10*3/uL	10*9/L
x 10^3/µL	10*3/uL	10*9/L
x 10^3/μL	10*3/uL	10*9/L
x10*3/cmm	10*3/uL	10*9/L
x10*3/cu mm	10*3/uL	10*9/L
x10*3/cumm	10*3/uL	10*9/L
x10*3/mcL	10*3/uL	10*9/L
x10*3/mm3	10*3/uL	10*9/L
x10*3/mm³	10*3/uL	10*9/L
x10*3/uL	10*3/uL	10*9/L
x10*3/ul	10*3/uL	10*9/L
x10*3/µL	10*3/uL	10*9/L
x10*3/μL	10*3/uL	10*9/L
x10E3/cmm	10*3/uL	10*9/L
x10E3/cu mm	10*3/uL	10*9/L
x10E3/cumm	10*3/uL	10*9/L
x10E3/mcL	10*3/uL	10*9/L
x10E3/mm3	10*3/uL	10*9/L
x10E3/mm³	10*3/uL	10*9/L
x10E3/uL	10*3/uL	10*9/L
x10E3/ul	10*3/uL	10*9/L
x10E3/µL	10*3/uL	10*9/L
x10E3/μL	10*3/uL	10*9/L
x10^3/cmm	10*3/uL	10*9/L
x10^3/cu mm	10*3/uL	10*9/L
x10^3/cumm	10*3/uL	10*9/L
x10^3/mcL	10*3/uL	10*9/L
x10^3/mm3	10*3/uL	10*9/L
x10^3/mm³	10*3/uL	10*9/L
x10^3/uL	10*3/uL	10*9/L
x10^3/ul	10*3/uL	10*9/L
x10^3/µL	10*3/uL	10*9/L
x10^3/µl	10*3/uL	10*9/L
x10^3/μL	10*3/uL	10*9/L
x10³/cmm	10*3/uL	10*9/L
x10³/cu mm	10*3/uL	10*9/L
x10³/cumm	10*3/uL	10*9/L
x10³/mcL	10*3/uL	10*9/L
x10³/mm3	10*3/uL	10*9/L
x10³/mm³	10*3/uL	10*9/L
x10³/uL	10*3/uL	10*9/L
x10³/ul	10*3/uL	10*9/L
x10³/µL	10*3/uL	10*9/L
x10³/μL	10*3/uL	10*9/L
×10^3/cmm	10*3/uL	10*9/L
×10^3/cu mm	10*3/uL	10*9/L
×10^3/cumm	10*3/uL	10*9/L
×10^3/mcL	10*3/uL	10*9/L
×10^3/mm3	10*3/uL	10*9/L
×10^3/mm³	10*3/uL	10*9/L
×10^3/uL	10*3/uL	10*9/L
×10^3/ul	10*3/uL	10*9/L
×10^3/µL	10*3/uL	10*9/L
×10^3/μL	10*3/uL	10*9/L
×10³/cmm	10*3/uL	10*9/L
×10³/cu mm	10*3/uL	10*9/L
×10³/cumm	10*3/uL	10*9/L
×10³/mcL	10*3/uL	10*9/L
×10³/mm3	10*3/uL	10*9/L
×10³/mm³	10*3/uL	10*9/L
×10³/uL	10*3/uL	10*9/L
×10³/ul	10*3/uL	10*9/L
×10³/µL	10*3/uL	10*9/L
×10³/μL	10*3/uL	10*9/L
10*3 copies/mL	10*3{copies}/mL	10*9/L
Lakhs/cumm	10*5/uL	10*9/L
lacs/cumm	10*5/uL	10*9/L
lakh/cumm	10*5/uL	10*9/L
lakhs/cmm	10*5/uL	10*9/L
lakhs/cumm	10*5/uL	10*9/L
lakhs/mm3	10*5/uL	10*9/L
lakhs/uL	10*5/uL	10*9/L
lakhs/µL	10*5/uL	10*9/L
10*6	10*6	
10*6/L	10*6/L	10*9/L
10E6/L	10*6/L	10*9/L
10E6/l	10*6/L	10*9/L
10^6/L	10*6/L	10*9/L
10^6/l	10*6/L	10*9/L
10⁶/L	10*6/L	10*9/L
10⁶/l	10*6/L	10*9/L
X10^6/L	10*6/L	10*9/L
X10^6/l	10*6/L	10*9/L
x 10^6/L	10*6/L	10*9/L
x 10^6/l	10*6/L	10*9/L
x10*6/L	10*6/L	10*9/L
x10*6/l	10*6/L	10*9/L
x10E6/L	10*6/L	10*9/L
x10E6/l	10*6/L	10*9/L
x10^6/L	10*6/L	10*9/L
x10^6/l	10*6/L	10*9/L
x10⁶/L	10*6/L	10*9/L
x10⁶/l	10*6/L	10*9/L
×10^6/L	10*6/L	10*9/L
×10^6/l	10*6/L	10*9/L
×10⁶/L	10*6/L	10*9/L
×10⁶/l	10*6/L	10*9/L
10*6/d	10*6/d	
10*6/kg	10*6/kg	
10*6/mL	10*6/mL	10*9/L
10E6/mL	10*6/mL	10*9/L
10E6/ml	10*6/mL	10*9/L
10^6/mL	10*6/mL	10*9/L
10^6/ml	10*6/mL	10*9/L
10⁶/mL	10*6/mL	10*9/L
10⁶/ml	10*6/mL	10*9/L
X10^6/mL	10*6/mL	10*9/L
X10^6/ml	10*6/mL	10*9/L
x 10^6/mL	10*6/mL	10*9/L
x 10^6/ml	10*6/mL	10*9/L
x10*6/mL	10*6/mL	10*9/L
x10*6/ml	10*6/mL	10*9/L
x10E6/mL	10*6/mL	10*9/L
x10E6/ml	10*6/mL	10*9/L
x10^6/mL	10*6/mL	10*9/L
x10^6/ml	10*6/mL	10*9/L
x10⁶/mL	10*6/mL	10*9/L
x10⁶/ml	10*6/mL	10*9/L
×10^6/mL	10*6/mL	10*9/L
×10^6/ml	10*6/mL	10*9/L
×10⁶/mL	10*6/mL	10*9/L
×10⁶/ml	10*6/mL	10*9/L
10*12/L	10*6/uL	10*9/L
10*6/mm3	10*6/uL	10*9/L
10*6/uL	10*6/uL	10*9/L
10E6/cmm	10*6/uL	10*9/L
10E6/cu mm	10*6/uL	10*9/L
10E6/cumm	10*6/uL	10*9/L
10E6/mcL	10*6/uL	10*9/L
10E6/mm3	10*6/uL	10*9/L
10E6/mm³	10*6/uL	10*9/L
10E6/uL	10*6/uL	10*9/L
10E6/ul	10*6/uL	10*9/L
10E6/µL	10*6/uL	10*9/L
10E6/μL	10*6/uL	10*9/L
10^6/cmm	10*6/uL	10*9/L
10^6/cu mm	10*6/uL	10*9/L
10^6/cumm	10*6/uL	10*9/L
10^6/mcL	10*6/uL	10*9/L
10^6/mm3	10*6/uL	10*9/L
10^6/mm³	10*6/uL	10*9/L
10^6/uL	10*6/uL	10*9/L
10^6/ul	10*6/uL	10*9/L
10^6/µL	10*6/uL	10*9/L
10^6/μL	10*6/uL	10*9/L
10⁶/cmm	10*6/uL	10*9/L
10⁶/cu mm	10*6/uL	10*9/L
10⁶/cumm	10*6/uL	10*9/L
10⁶/mcL	10*6/uL	10*9/L
10⁶/mm3	10*6/uL	10*9/L
10⁶/mm³	10*6/uL	10*9/L
10⁶/uL	10*6/uL	10*9/L
10⁶/ul	10*6/uL	10*9/L
10⁶/µL	10*6/uL	10*9/L
10⁶/μL	10*6/uL	10*9/L
M/cmm	10*6/uL	10*9/L
M/cu mm	10*6/uL	10*9/L
M/cumm	10*6/uL	10*9/L
M/mcL	10*6/uL	10*9/L
M/mm3	10*6/uL	10*9/L
M/mm³	10*6/uL	10*9/L
M/uL	10*6/uL	10*9/L
M/ul	10*6/uL	10*9/L
M/µL	10*6/uL	10*9/L
M/μL	10*6/uL	10*9/L
Mil/cmm	10*6/uL	10*9/L
Mil/cu mm	10*6/uL	10*9/L
Mil/cumm	10*6/uL	10*9/L
Mil/mcL	10*6/uL	10*9/L
Mil/mm3	10*6/uL	10*9/L
Mil/mm³	10*6/uL	10*9/L
Mil/uL	10*6/uL	10*9/L
Mil/ul	10*6/uL	10*9/L
Mil/µL	10*6/uL	10*9/L
Mil/μL	10*6/uL	10*9/L
Mill/cmm	10*6/uL	10*9/L
Mill/cu mm	10*6/uL	10*9/L
Mill/cumm	10*6/uL	10*9/L
Mill/mcL	10*6/uL	10*9/L
Mill/mm3	10*6/uL	10*9/L
Mill/mm³	10*6/uL	10*9/L
Mill/uL	10*6/uL	10*9/L
Mill/ul	10*6/uL	10*9/L
Mill/µL	10*6/uL	10*9/L
Mill/μL	10*6/uL	10*9/L
Million/cmm	10*6/uL	10*9/L
Million/cu mm	10*6/uL	10*9/L
Million/cumm	10*6/uL	10*9/L
Million/mcL	10*6/uL	10*9/L
Million/mm3	10*6/uL	10*9/L
Million/mm³	10*6/uL	10*9/L
Million/uL	10*6/uL	10*9/L
Million/ul	10*6/uL	10*9/L
Million/µL	10*6/uL	10*9/L
Million/μL	10*6/uL	10*9/L
Millions/cmm	10*6/uL	10*9/L
Millions/cu mm	10*6/uL	10*9/L
Millions/cumm	10*6/uL	10*9/L
Millions/mcL	10*6/uL	10*9/L
Millions/mm3	10*6/uL	10*9/L
Millions/mm³	10*6/uL	10*9/L
Millions/uL	10*6/uL	10*9/L
Millions/ul	10*6/uL	10*9/L
Millions/µL	10*6/uL	10*9/L
Millions/μL	10*6/uL	10*9/L
Mio/µl	10*6/uL	10*9/L
TPt/L	10*6/uL	10*9/L
TPt/l	10*6/uL	10*9/L
X10^6/cmm	10*6/uL	10*9/L
X10^6/cu mm	10*6/uL	10*9/L
X10^6/cumm	10*6/uL	10*9/L
X10^6/mcL	10*6/uL	10*9/L
X10^6/mm3	10*6/uL	10*9/L
X10^6/mm³	10*6/uL	10*9/L
X10^6/uL	10*6/uL	10*9/L
X10^6/ul	10*6/uL	10*9/L
X10^6/µL	10*6/uL	10*9/L
X10^6/μL	10*6/uL	10*9/L
cells/mcL	10*6/uL	10*9/L
mill/cmm	10*6/uL	10*9/L
mill/cu mm	10*6/uL	10*9/L
mill/cumm	10*6/uL	10*9/L
mill/mcL	10*6/uL	10*9/L
mill/mm3	10*6/uL	10*9/L
mill/mm³	10*6/uL	10*9/L
mill/uL	10*6/uL	10*9/L
mill/ul	10*6/uL	10*9/L
mill/µL	10*6/uL	10*9/L
mill/μL	10*6/uL	10*9/L
million/cmm	10*6/uL	10*9/L
million/cu mm	10*6/uL	10*9/L
million/cumm	10*6/uL	10*9/L
million/mcL	10*6/uL	10*9/L
million/mm3	10*6/uL	10*9/L
million/mm³	10*6/uL	10*9/L
million/uL	10*6/uL	10*9/L
million/ul	10*6/uL	10*9/L
million/µL	10*6/uL	10*9/L
million/μL	10*6/uL	10*9/L
x 10^6/cmm	10*6/uL	10*9/L
x 10^6/cu mm	10*6/uL	10*9/L
x 10^6/cumm	10*6/uL	10*9/L
x 10^6/mcL	10*6/uL	10*9/L
x 10^6/mm3	10*6/uL	10*9/L
x 10^6/mm³	10*6/uL	10*9/L
x 10^6/uL	10*6/uL	10*9/L
x 10^6/ul	10*6/uL	10*9/L
x 10^6/µL	10*6/uL	10*9/L
x 10^6/μL	10*6/uL	10*9/L
x10*6/cmm	10*6/uL	10*9/L
x10*6/cu mm	10*6/uL	10*9/L
x10*6/cumm	10*6/uL	10*9/L
x10*6/mcL	10*6/uL	10*9/L
x10*6/mm3	10*6/uL	10*9/L
x10*6/mm³	10*6/uL	10*9/L
x10*6/uL	10*6/uL	10*9/L
x10*6/ul	10*6/uL	10*9/L
x10*6/µL	10*6/uL	10*9/L
x10*6/μL	10*6/uL	10*9/L
x10E6/cmm	10*6/uL	10*9/L
x10E6/cu mm	10*6/uL	10*9/L
x10E6/cumm	10*6/uL	10*9/L
x10E6/mcL	10*6/uL	10*9/L
x10E6/mm3	10*6/uL	10*9/L
x10E6/mm³	10*6/uL	10*9/L
x10E6/uL	10*6/uL	10*9/L
x10E6/ul	10*6/uL	10*9/L
x10E6/µL	10*6/uL	10*9/L
x10E6/μL	10*6/uL	10*9/L
x10^6/cmm	10*6/uL	10*9/L
x10^6/cu mm	10*6/uL	10*9/L
x10^6/cumm	10*6/uL	10*9/L
x10^6/mcL	10*6/uL	10*9/L
x10^6/mm3	10*6/uL	10*9/L
x10^6/mm³	10*6/uL	10*9/L
x10^6/uL	10*6/uL	10*9/L
x10^6/ul	10*6/uL	10*9/L
x10^6/µL	10*6/uL	10*9/L
x10^6/µl	10*6/uL	10*9/L
x10^6/μL	10*6/uL	10*9/L
x10⁶/cmm	10*6/uL	10*9/L
x10⁶/cu mm	10*6/uL	10*9/L
x10⁶/cumm	10*6/uL	10*9/L
x10⁶/mcL	10*6/uL	10*9/L
x10⁶/mm3	10*6/uL	10*9/L
x10⁶/mm³	10*6/uL	10*9/L
x10⁶/uL	10*6/uL	10*9/L
x10⁶/ul	10*6/uL	10*9/L
x10⁶/µL	10*6/uL	10*9/L
x10⁶/μL	10*6/uL	10*9/L
×10^6/cmm	10*6/uL	10*9/L
×10^6/cu mm	10*6/uL	10*9/L
×10^6/cumm	10*6/uL	10*9/L
×10^6/mcL	10*6/uL	10*9/L
×10^6/mm3	10*6/uL	10*9/L
×10^6/mm³	10*6/uL	10*9/L
×10^6/uL	10*6/uL	10*9/L
×10^6/ul	10*6/uL	10*9/L
×10^6/µL	10*6/uL	10*9/L
×10^6/μL	10*6/uL	10*9/L
×10⁶/cmm	10*6/uL	10*9/L
×10⁶/cu mm	10*6/uL	10*9/L
×10⁶/cumm	10*6/uL	10*9/L
×10⁶/mcL	10*6/uL	10*9/L
×10⁶/mm3	10*6/uL	10*9/L
×10⁶/mm³	10*6/uL	10*9/L
×10⁶/uL	10*6/uL	10*9/L
×10⁶/ul	10*6/uL	10*9/L
×10⁶/µL	10*6/uL	10*9/L
×10⁶/μL	10*6/uL	10*9/L
10*7/kg	10*7/kg	
10*8/mm3	10*8/uL	10*9/L
10*8/Collection	10*8/{Collection}	
10*8/{Collection}	10*8/{Collection}	
10*9/L	10*9/L	10*9/L
10E9/L	10*9/L	10*9/L
10E9/l	10*9/L	10*9/L
10^9/L	10*9/L	10*9/L
10^9/l	10*9/L	10*9/L
10⁹/L	10*9/L	10*9/L
10⁹/l	10*9/L	10*9/L
X10^9/L	10*9/L	10*9/L
X10^9/l	10*9/L	10*9/L
x 10^9/L	10*9/L	10*9/L
x 10^9/l	10*9/L	10*9/L
x10*9/L	10*9/L	10*9/L
x10*9/l	10*9/L	10*9/L
x10E9/L	10*9/L	10*9/L
x10E9/l	10*9/L	10*9/L
x10^9/L	10*9/L	10*9/L
x10^9/l	10*9/L	10*9/L
x10⁹/L	10*9/L	10*9/L
x10⁹/l	10*9/L	10*9/L
×10^9/L	10*9/L	10*9/L
×10^9/l	10*9/L	10*9/L
×10⁹/L	10*9/L	10*9/L
×10⁹/l	10*9/L	10*9/L
10*9/uL	10*9/uL	10*9/L
*1000/ul	1000/uL	
Angstrom	Ao	cm
Ao	Ao	cm
B[10.nV]	B[10.nV]	
dB[10.nV]	B[10.nV]	
Cel	Cel	Cel
def F	Cel	Cel
deg C	Cel	Cel
degC	Cel	Cel
°C	Cel	Cel
º C	Cel	Cel
ºC	Cel	Cel
Hz	Hz	
j	J	
L	L	mL
L/(24.h)	L/(24.h)	mL/min
L/24 H	L/(24.h)	mL/min
L/(min.m2)	L/(min.m2)	
L/L	L/L	%
L/l	L/L	%
L/kg bw	L/kg{body_wt}	
L/MIN	L/min	mL/min
L/min	L/min	mL/min
L/min/kg	L/min/kg	
L/min/kg bw	L/min/kg{body_wt}	
L/min/mm Hg	L/min/mm[Hg]	
L/min/mm[Hg]	L/min/mm[Hg]	
L/s	L/s	mL/min
LITERS/SEC	L/s	mL/min
Ohm	Ohm	
U	U	mmol/(24.h)
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
U/10*10 cells	U/10*10{cells}	mmol/(24.h)
U/10*10{cells}	U/10*10{cells}	mmol/(24.h)
U/10*12	U/10*12	mmol/(24.h)
U/L	U/L	U/L
U/l	U/L	U/L
Units/L	U/L	U/L
u/l	U/L	U/L
units/L	U/L	U/L
U/U	U/U	
U/dL	U/dL	U/L
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
U/mL	U/mL	U/L
U/ml	U/mL	U/L
U/mL RBC	U/mL{RBCs}	U/L
U/mL{RBCs}	U/mL{RBCs}	U/L
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
French	[Ch]	cm
[Ch]	[Ch]	cm
EU/g	[EU]/g	
GPL U	[GPL'U]	
GPL units	[GPL'U]	
[GPL'U]	[GPL'U]	
GPL U/mL	[GPL'U]/mL	
pro Feld	[HPF]	
IU	[IU]	[IU]
[IU]	[IU]	[IU]
IU/0.5mL	[IU]/(0.5.mL)	m[IU]/L
IU/24 H	[IU]/(24.h)	
E/L	[IU]/L	m[IU]/L
E/l	[IU]/L	m[IU]/L
IE/l	[IU]/L	m[IU]/L
IU/L	[IU]/L	m[IU]/L
IU/l	[IU]/L	m[IU]/L
[IU]/L	[IU]/L	m[IU]/L
mIE/mL	[IU]/L	m[IU]/L
mIE/ml	[IU]/L	m[IU]/L
mIU/ml	[IU]/L	m[IU]/L
IU/l EC	[IU]/L{RBC}	
IU/d	[IU]/d	
IU/dL	[IU]/dL	m[IU]/L
[IU]/dL	[IU]/dL	m[IU]/L
IU/g	[IU]/g	
IU/g Hb	[IU]/g{Hb}	
IU/g creatinine	[IU]/g{creat}	
IE/mL	[IU]/mL	m[IU]/L
IE/ml	[IU]/mL	m[IU]/L
IU/ML	[IU]/mL	m[IU]/L
IU/mL	[IU]/mL	m[IU]/L
IU/ml	[IU]/mL	m[IU]/L
IkU/l	[IU]/mL	m[IU]/L
[IU]/mL	[IU]/mL	m[IU]/L
IU/mg creatinine	[IU]/mg{creat}	
[IU]/ml	[IU]/ml	m[IU]/L
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
DEG F	[degF]	Cel
DegF	[degF]	Cel
F	[degF]	Cel
[degF]	[degF]	Cel
deg F	[degF]	Cel
degF	[degF]	Cel
°F	[degF]	Cel
Diopter	[diop]	cm
[diop]	[diop]	cm
[drp]	[drp]	mL
DYE UNITS	[dye'U]	
Dye Units	[dye'U]	
[dye'U]	[dye'U]	
[ft_i]	[ft_i]	cm
ft	[ft_i]	cm
[ft_i]/(24.h)	[ft_i]/(24.h)	
ft/24H	[ft_i]/(24.h)	
[ft_us]	[ft_us]	cm
[ft_us]/[ft_us]	[ft_us]/[ft_us]	
ft/ft	[ft_us]/[ft_us]	
[ft_us]/d	[ft_us]/d	
[g]	[g]	
g units	[g]	
INCH(S)	[in_i]	cm
[in_i]	[in_i]	cm
in	[in_i]	cm
inch	[in_i]	cm
inches	[in_i]	cm
[in_us]	[in_us]	cm
LB	[lb_av]	g
LBS	[lb_av]	g
[lb_av]	[lb_av]	g
lb	[lb_av]	g
lbs	[lb_av]	g
pounds	[lb_av]	g
lb/24 H	[lb_av]/(24.h)	mg/(24.h)
[lb_av]/d	[lb_av]/d	mg/(24.h)
lb/d	[lb_av]/d	mg/(24.h)
[lbf_av]	[lbf_av]	
[mi_i]	[mi_i]	cm
mi	[mi_i]	cm
[mi_i]/h	[mi_i]/h	
mph	[mi_i]/h	
[mi_us]	[mi_us]	cm
[mi_us]/(24.h)	[mi_us]/(24.h)	
[mi_us]/wk	[mi_us]/wk	
[oz_av]	[oz_av]	g
oz	[oz_av]	g
[oz_av]/d	[oz_av]/d	mg/(24.h)
oz/d	[oz_av]/d	mg/(24.h)
[oz_av]/wk	[oz_av]/wk	mg/(24.h)
oz/wk	[oz_av]/wk	mg/(24.h)
[pH]	[pH]	
pH	[pH]	
[ppb]	[ppb]	
ppb	[ppb]	
[ppm]	[ppm]	
ppm	[ppm]	
ppth	[ppth]	%
[psi]	[psi]	mm[Hg]
psi	[psi]	mm[Hg]
[tbs_us]	[tbs_us]	mL
tbsp	[tbs_us]	mL
Todd units	[todd'U]	
[tsp_us]	[tsp_us]	mL
tsp	[tsp_us]	mL
yd	[yd_i]	cm
[yd_us]	[yd_us]	cm
a	a	s
years	a	s
atm	atm	mm[Hg]
cGy	cGy	
cP	cP	
CM	cm	cm
centimeters	cm	cm
cm	cm	cm
cms	cm	cm
cm/cm	cm/cm	
cm/m2	cm/m2	
cm/s	cm/s	
cm2	cm2	m2
cm2/m2	cm2/m2	
cm3	cm3	mL
mL/day	cm3	mL
cc/min/mmHg	cm3/min/mm[Hg]	
cm3/min/mm[Hg]	cm3/min/mm[Hg]	
cm H2O	cm[H2O]	mm[Hg]
cm[H2O]	cm[H2O]	mm[Hg]
cm H2O.s	cm[H2O].s	
cm[H2O].s	cm[H2O].s	
cm H2O/(L/s)	cm[H2O]/(L/s)	
cm[H2O]/(L/s)	cm[H2O]/(L/s)	
cm H2O/L	cm[H2O]/L	
DAYS	d	s
d	d	s
days	d	s
d/(12.mo)	d/(12.mo)	
d/(14.d)	d/(14.d)	
d/(3.mo)	d/(3.mo)	
d/(30.d)	d/(30.d)	
d/(5.d)	d/(5.d)	
d/(7.d)	d/(7.d)	
d/mo	d/mo	
d/wk	d/wk	
d/#	d/{#}	s
d/{#}	d/{#}	s
dB	dB	
dL	dL	mL
daPa	daPa	mm[Hg]
DEG	deg	
Deg	deg	
deg	deg	
deg/s	deg/s	
DYNES*SEC/CM5	dyn.s/cm5	
Dyne*sec/cm5	dyn.s/cm5	
dyn.s/cm5	dyn.s/cm5	
dyn.s/cm5/kg bw	dyn.s/cm5/kg{body_wt}	
dyn.s/cm5/m2	dyn.s/cm5/m2	
eq/mL	eq/mL	meq/L
FL	fL	mL
fL	fL	mL
femtoliter	fL	mL
fl	fL	mL
fL/nL	fL/nL	
fmol	fmol	
fmol/L	fmol/L	mmol/L
fmol/mg	fmol/mg	osm/kg
fmol/mg protein	fmol/mg{protein}	osm/kg
fmol/mg{protein}	fmol/mg{protein}	osm/kg
g	g	g
g.m/m2/{beat}	g.m/m2/{beat}	
g/(10.h)	g/(10.h)	mg/(24.h)
g/10 H	g/(10.h)	mg/(24.h)
g/(100.g)	g/(100.g)	
g/100 g	g/(100.g)	
g/(12.h)	g/(12.h)	mg/(24.h)
g/12 H	g/(12.h)	mg/(24.h)
g/(18.h)	g/(18.h)	mg/(24.h)
g/18 H	g/(18.h)	mg/(24.h)
g/(2.h)	g/(2.h)	mg/(24.h)
g/2 H	g/(2.h)	mg/(24.h)
g/(24.h)	g/(24.h)	mg/(24.h)
g/24 H	g/(24.h)	mg/(24.h)
g/24 h	g/(24.h)	mg/(24.h)
g/24 hr	g/(24.h)	mg/(24.h)
g/24h	g/(24.h)	mg/(24.h)
g/24hr	g/(24.h)	mg/(24.h)
g/day	g/(24.h)	mg/(24.h)
gm/24hr	g/(24.h)	mg/(24.h)
g/(4.h)	g/(4.h)	mg/(24.h)
g/4 H	g/(4.h)	mg/(24.h)
g/(48.h)	g/(48.h)	mg/(24.h)
g/48 H	g/(48.h)	mg/(24.h)
g/(5.h)	g/(5.h)	mg/(24.h)
g/5 H	g/(5.h)	mg/(24.h)
g/(6.h)	g/(6.h)	mg/(24.h)
g/6 H	g/(6.h)	mg/(24.h)
g/(72.h)	g/(72.h)	mg/(24.h)
g/72 H	g/(72.h)	mg/(24.h)
g/(8.h)	g/(8.h)	mg/(24.h)
g/8 H	g/(8.h)	mg/(24.h)
g/24	g/24	g
g/L	g/L	mg/dL
g/cm2	g/cm2	kg/m2
g/d	g/d	mg/(24.h)
G/DL	g/dL	mg/dL
g%	g/dL	mg/dL
g/dL	g/dL	mg/dL
g/dl	g/dL	mg/dL
gm%	g/dL	mg/dL
gm/dL	g/dL	mg/dL
gm/dl	g/dL	mg/dL
gms%	g/dL	mg/dL
gms/dl	g/dL	mg/dL
g/g	g/g	mg/g
g/g Creatinin	g/g{creat}	mg/g
g/g creatinine	g/g{creat}	mg/g
g/g{creat}	g/g{creat}	mg/g
g/g globulin	g/g{globulin}	mg/g
g/h	g/h	mg/(24.h)
g/kg	g/kg	mg/g
g/kg/(24.h)	g/kg/(24.h)	
g/kg/24 H	g/kg/(24.h)	
g/l	g/l	mg/dL
g/m2	g/m2	kg/m2
g/mL	g/mL	mg/dL
g/mmol creatinine	g/mmol{creat}	mg/mmol
g/mmol{creat}	g/mmol{creat}	mg/mmol
g/mol	g/mol	mg/mmol
g/molKrea	g/mol{creat}	mg/mmol
g/{m2.7}	g/{m2.7}	g
g/specimen	g/{specimen}	g
g/total output	g/{total_output}	g
gf.m	gf.m	
gf.m/m2	gf.m/m2	
gf/cm2	gf/cm2	mm[Hg]
g GAG / mol Krea	g{GAG}/mol{creat}	mg/mmol
gHb/dl	g{Hb}/dL	mg/dL
Std.	h	s
Stunden	h	s
h	h	s
hr	h	s
h/(24.h)	h/(24.h)	
h/(5.d)	h/(5.d)	
h/d	h/d	
hours/day	h/d	
h/wk	h/wk	
h/{night}	h/{night}	s
h/{session}	h/{session}	s
kJ/(24.h)	kJ/(24.h)	
kJ/24 H	kJ/(24.h)	
kJ/mol	kJ/mol	
kPa	kPa	mm[Hg]
kpa	kPa	mm[Hg]
kU/L	kU/L	U/L
kU/l	kU/L	U/L
kIU	k[IU]	[IU]
kIU/L	k[IU]/L	m[IU]/L
kIU/l	k[IU]/L	m[IU]/L
k[IU]/L	k[IU]/L	m[IU]/L
kIU/mL	k[IU]/mL	m[IU]/L
kIU/ml	k[IU]/mL	m[IU]/L
k[IU]/mL	k[IU]/mL	m[IU]/L
kat/L	kat/L	U/L
kat/l	kat/L	U/L
Kcal	kcal	
kcal	kcal	
kcal/(10.h)	kcal/(10.h)	
kcal/(12.h)	kcal/(12.h)	
kcal/(24.h)	kcal/(24.h)	
kcal/(8.h)	kcal/(8.h)	
kcal/d	kcal/d	
kcal/h	kcal/h	
kcal/kg	kcal/kg	
kcal/mL	kcal/mL	mm[Hg]
kcal/ml	kcal/mL	mm[Hg]
kcal/wk	kcal/wk	
kcal/{time}	kcal/{time}	
KG	kg	g
Kg	kg	g
kg	kg	g
kgs	kg	g
kilograms	kg	g
kg/m2	kg/m2	kg/m2
kg/m^2	kg/m2	kg/m2
kg/m²	kg/m2	kg/m2
km	km	cm
km/(24.h)	km/(24.h)	
km/h	km/h	
km/wk	km/wk	
m	m	cm
m/(6.min)	m/(6.min)	
m/s	m/s	
m/s2	m/s2	
m/#	m/{#}	cm
m2	m2	m2
mGy	mGy	
mJ	mJ	
mL	mL	mL
mL/(10.h)	mL/(10.h)	mL/min
mL/(12.h)	mL/(12.h)	mL/min
mL/(24.h)	mL/(24.h)	mL/min
mL/24 H	mL/(24.h)	mL/min
mL/24hr	mL/(24.h)	mL/min
mL/(7.d)	mL/(7.d)	mL/min
mL/(72.h)	mL/(72.h)	mL/min
mL/72 H	mL/(72.h)	mL/min
mL/(8.h)	mL/(8.h)	mL/min
mL/8hr	mL/(8.h)	mL/min
mL/[lb_av]	mL/[lb_av]	
mL/cm H2O	mL/cm[H2O]	
mL/cm[H2O]	mL/cm[H2O]	
mL/dL	mL/dL	%
mL/dl	mL/dL	%
ml/dl	mL/dL	%
mL/h	mL/h	mL/min
mL/kg	mL/kg	
mL/kg/min	mL/kg/min	
mL/m2	mL/m2	cm
mL/min	mL/min	mL/min
mL/minute	mL/min	mL/min
ml/min	mL/min	mL/min
mL/min/1,73	mL/min/(173/100)	mL/min
mL/min/[lb_av]	mL/min/[lb_av]	
mL/min/kg bw	mL/min/kg{body_wt}	
mL/min/kg{body_wt}	mL/min/kg{body_wt}	
mL/min/m2	mL/min/m2	
mL/min/mm Hg	mL/min/mm[Hg]	
mL/min/mm Hg/L	mL/min/mm[Hg]/L	
mL/min/mm[Hg]/L	mL/min/mm[Hg]/L	
mL/min/1.73 m2	mL/min/{1.73_m2}	mL/min
mL/min/1.73 m²	mL/min/{1.73_m2}	mL/min
mL/min/1.73 sq m	mL/min/{1.73_m2}	mL/min
mL/min/1.73_m2	mL/min/{1.73_m2}	mL/min
mL/min/1.73m2	mL/min/{1.73_m2}	mL/min
mL/min/1.73m^2	mL/min/{1.73_m2}	mL/min
mL/min/1.73m²	mL/min/{1.73_m2}	mL/min
mL/min/{1.73_m2}	mL/min/{1.73_m2}	mL/min
ml/min/1,73m²	mL/min/{1.73_m2}	mL/min
ml/min/1.73 m2	mL/min/{1.73_m2}	mL/min
ml/min/1.73m2	mL/min/{1.73_m2}	mL/min
ml/min/1.73qm	mL/min/{1.73_m2}	mL/min
mL/s	mL/s	mL/min
mL/s/1.72qm	mL/s/(172/100.m2)	
mL/beat	mL/{beat}	mL
mL/{beat}	mL/{beat}	mL
mU/24 H	mU/(24.h)	
mU/10*9 RBC	mU/10*9{RBCs}	mmol/(24.h)
mU/10*9{RBCs}	mU/10*9{RBCs}	mmol/(24.h)
mU/L	mU/L	U/L
mU/l	mU/L	U/L
mU/g Hb	mU/g{Hb}	
mU/g{Hb}	mU/g{Hb}	
mU/g protein	mU/g{protein}	
mU/g{protein}	mU/g{protein}	
mE/ml	mU/mL	U/L
mU/mL	mU/mL	U/L
mU/ml	mU/mL	U/L
mU/mg protein	mU/mg{protein}	
mU/mg{protein}	mU/mg{protein}	
mU/mg Protein	mU/mg{prot}	
mU/mmol creatinine	mU/mmol{creat}	
mU/mmol{creat}	mU/mmol{creat}	
mV	mV	
mV/s	mV/s	
mW	mW	
mIU/24 H	m[IU]/(24.h)	
mIU/L	m[IU]/L	m[IU]/L
mIU/l	m[IU]/L	m[IU]/L
m[IU]/L	m[IU]/L	m[IU]/L
mlU/l	m[IU]/L	m[IU]/L
mIU/mL	m[IU]/mL	m[IU]/L
m[IU]/mL	m[IU]/mL	m[IU]/L
mlU/mL	m[IU]/mL	m[IU]/L
MEQ	meq	
mEq	meq	
meq	meq	
meq/(24.h)	meq/(24.h)	
meq/24 H	meq/(24.h)	
MEQ/L	meq/L	meq/L
mEq/L	meq/L	meq/L
meq/L	meq/L	meq/L
meq/l	meq/L	meq/L
mEq/d	meq/d	
mEq/g	meq/g	
meq/g	meq/g	
meq/g creatinine	meq/g{creat}	
meq/g{creat}	meq/g{creat}	
meq/kg	meq/kg	
meq/total output	meq/{total_output}	
mg	mg	g
mg/(100.g)	mg/(100.g)	
mg/100 g	mg/(100.g)	
mg/(12.h)	mg/(12.h)	mg/(24.h)
mg/12 H	mg/(12.h)	mg/(24.h)
mg/(18.h)	mg/(18.h)	mg/(24.h)
mg/18 H	mg/(18.h)	mg/(24.h)
mg/(2.h)	mg/(2.h)	mg/(24.h)
mg/2 H	mg/(2.h)	mg/(24.h)
mg/(24.h)	mg/(24.h)	mg/(24.h)
mg/24 H	mg/(24.h)	mg/(24.h)
mg/24 h	mg/(24.h)	mg/(24.h)
mg/24 hr	mg/(24.h)	mg/(24.h)
mg/24h	mg/(24.h)	mg/(24.h)
mg/24hr	mg/(24.h)	mg/(24.h)
mg/day	mg/(24.h)	mg/(24.h)
mg/(24.h)/kg	mg/(24.h)/kg	
mg/24 H/kg	mg/(24.h)/kg	
mg/24h/kg	mg/(24.h)/kg	
mg/(4.h)	mg/(4.h)	mg/(24.h)
mg/4 H	mg/(4.h)	mg/(24.h)
mg/(48.h)	mg/(48.h)	mg/(24.h)
mg/48 H	mg/(48.h)	mg/(24.h)
mg/(6.h)	mg/(6.h)	mg/(24.h)
mg/6 H	mg/(6.h)	mg/(24.h)
mg/(72.h)	mg/(72.h)	mg/(24.h)
mg/72 H	mg/(72.h)	mg/(24.h)
mg/24	mg/24	g
mg/L	mg/L	mg/dL
mg/l	mg/L	mg/dL
mg/L FEU	mg/L{FEU}	mg/dL
mg/l FEU	mg/L{FEU}	mg/dL
mg/d	mg/d	mg/(24.h)
MG/DL	mg/dL	mg/dL
mg%	mg/dL	mg/dL
mg/dL	mg/dL	mg/dL
mgs%	mg/dL	mg/dL
mgs/dl	mg/dL	mg/dL
mg/dl Erythrozyten	mg/dL{RBCs}	mg/dL
mg/dl	mg/dl	mg/dL
mg/g	mg/g	mg/g
mg/g{Hb}	mg/g{Hb}	mg/g
mg/g Crea	mg/g{creat}	mg/g
mg/g Krea	mg/g{creat}	mg/g
mg/g creatinine	mg/g{creat}	mg/g
mg/gKre	mg/g{creat}	mg/g
mg/gcreat	mg/g{creat}	mg/g
mg/gkrea	mg/g{creat}	mg/g
mg/gm Cr	mg/g{creat}	mg/g
mg/g{creat}	mg/g{creat}	mg/g
mg/H	mg/h	mg/(24.h)
mg/h	mg/h	mg/(24.h)
mg/H/mg protein	mg/h/mg{protein}	
mg/h/mg{protein}	mg/h/mg{protein}	
mg/kg	mg/kg	mg/g
mg/kg/(24.h)	mg/kg/(24.h)	
mg/kg/24 H	mg/kg/(24.h)	
mg/kg/24h	mg/kg/(24.h)	
mg/m^2/d	mg/m2/d	
mg/m3	mg/m3	mg/dL
mg/mL	mg/mL	mg/dL
mg/mg	mg/mg	mg/g
mg/mg creatinine	mg/mg{creat}	mg/g
mg/mg{creat}	mg/mg{creat}	mg/g
mg/mmol	mg/mmol	mg/mmol
mg/mmol creatinine	mg/mmol{creat}	mg/mmol
mg/mmolKre	mg/mmol{creat}	mg/mmol
mg/mmolkrea	mg/mmol{creat}	mg/mmol
mg/mmol{creat}	mg/mmol{creat}	mg/mmol
mg/mol creatinine	mg/mol{creat}	mg/mmol
mg/mol{creat}	mg/mol{creat}	mg/mmol
mg/SammZeit	mg/{Time}	g
mg/specimen	mg/{specimen}	g
mg/total output	mg/{total_output}	g
mg2/dL2	mg2/dL2	
min	min	s
min.	min	s
mins	min	s
minutes	min	s
min/(24.h)	min/(24.h)	
min/d	min/d	
min/wk	min/wk	
min/#	min/{#}	s
mkat/L	mkat/L	U/L
ml/cm[H2O]	ml/cm[H2O]	
mm	mm	cm
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
mm2	mm2	m2
mm3	mm3	mL
mm Hg	mm[Hg]	mm[Hg]
mmHg	mm[Hg]	mm[Hg]
mm[Hg]	mm[Hg]	mm[Hg]
mmol	mmol	
mmol/(100.g)	mmol/(100.g)	osm/kg
mmol/100 g	mmol/(100.g)	osm/kg
mmol/(12.h)	mmol/(12.h)	mmol/(24.h)
mmol/12 H	mmol/(12.h)	mmol/(24.h)
mmol/(18.h)	mmol/(18.h)	mmol/(24.h)
mmol/18 H	mmol/(18.h)	mmol/(24.h)
mmol/(2.h)	mmol/(2.h)	mmol/(24.h)
mmol/2 H	mmol/(2.h)	mmol/(24.h)
MMOL/TV	mmol/(24.h)	mmol/(24.h)
mmol/(24.h)	mmol/(24.h)	mmol/(24.h)
mmol/24 H	mmol/(24.h)	mmol/(24.h)
mmol/24 h	mmol/(24.h)	mmol/(24.h)
mmol/24 hr	mmol/(24.h)	mmol/(24.h)
mmol/24h	mmol/(24.h)	mmol/(24.h)
mmol/24hr	mmol/(24.h)	mmol/(24.h)
mmol/day	mmol/(24.h)	mmol/(24.h)
mmol/(4.h)	mmol/(4.h)	mmol/(24.h)
mmol/4 H	mmol/(4.h)	mmol/(24.h)
mmol/(48.h)	mmol/(48.h)	mmol/(24.h)
mmol/48 H	mmol/(48.h)	mmol/(24.h)
mmol/(5.h)	mmol/(5.h)	mmol/(24.h)
mmol/5 H	mmol/(5.h)	mmol/(24.h)
mmol/(6.h)	mmol/(6.h)	mmol/(24.h)
mmol/6 H	mmol/(6.h)	mmol/(24.h)
mmol/(72.h)	mmol/(72.h)	mmol/(24.h)
mmol/72 H	mmol/(72.h)	mmol/(24.h)
mmol/H/mmol Hb	mmol/H/mmol{Hb}	
mmol/H/mmol{Hb}	mmol/H/mmol{Hb}	
mmol/L	mmol/L	mmol/L
mmol/l	mmol/L	mmol/L
mmol/L RBC	mmol/L{RBCs}	mmol/L
mmol/L{RBCs}	mmol/L{RBCs}	mmol/L
mmol/dL	mmol/dL	mmol/L
mmol/g	mmol/g	osm/kg
mmol/g Hb	mmol/g{Hb}	osm/kg
mmol/g{Hb}	mmol/g{Hb}	osm/kg
mmol/g creatinine	mmol/g{creat}	osm/kg
mmol/g{creat}	mmol/g{creat}	osm/kg
mmol/h	mmol/h	mmol/(24.h)
mmol/H/mg protein	mmol/h/mg{protein}	
mmol/kg	mmol/kg	osm/kg
mmol/kg/(24.h)	mmol/kg/(24.h)	
mmol/kg/24 H	mmol/kg/(24.h)	
mmol/mL	mmol/mL	mmol/L
mmol/mg creatinine	mmol/mg{creat}	osm/kg
mmol/mg{creat}	mmol/mg{creat}	osm/kg
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
mo	mo	s
mo/a	mo/a	
mol	mol	
mol/(10.h)	mol/(10.h)	mmol/(24.h)
mol/(12.h)	mol/(12.h)	mmol/(24.h)
mol/(24.h)	mol/(24.h)	mmol/(24.h)
mol/24 H	mol/(24.h)	mmol/(24.h)
mol/(8.h)	mol/(8.h)	mmol/(24.h)
mol/L	mol/L	mmol/L
mol/l	mol/L	mmol/L
mol/h	mol/h	mmol/(24.h)
mol/H/mol Hb	mol/h/mol{Hb}	
mol/h/mol{Hb}	mol/h/mol{Hb}	
mol/kg	mol/kg	osm/kg
mol/mol	mol/mol	%
molar ratio	mol/mol	%
mol/mol creatinine	mol/mol{creat}	
mol/molKre	mol/mol{creat}	
mol/molKrea	mol/mol{creat}	
mol/mol{creat}	mol/mol{creat}	
mOsm/L	mosm/L	mmol/L
mosm/L	mosm/L	mmol/L
mOsm/kg	mosm/kg	osm/kg
mOsmol/kg	mosm/kg	osm/kg
mosm/kg	mosm/kg	osm/kg
mosmol/kg	mosm/kg	osm/kg
ms	ms	s
ng	ng	g
ng/(24.h)	ng/(24.h)	mg/(24.h)
ng/24 H	ng/(24.h)	mg/(24.h)
ng/8 H	ng/(8.h)	mg/(24.h)
ng/10*9 platelets	ng/10*9{platelets}	g
ng/10*9{platelets}	ng/10*9{platelets}	g
ng/L	ng/L	mg/dL
ng/l	ng/L	mg/dL
ng/dL	ng/dL	mg/dL
ng/dl	ng/dL	mg/dL
ng/g	ng/g	mg/g
ng/g creatinine	ng/g{creat}	mg/g
ng/g{creat}	ng/g{creat}	mg/g
ng/mL	ng/mL	mg/dL
ng/mL/90 min	ng/mL/(90.min)	
ng/mL/h	ng/mL/h	
ng/mL FEU	ng/mL{FEU}	mg/dL
ng/mL{FEU}	ng/mL{FEU}	mg/dL
ng/mL|ng/mL FEU	ng/mL{FEU}	mg/dL
ng/mL RBC	ng/mL{RBCs}	mg/dL
ng/mg	ng/mg	mg/g
ng/mg creatinine	ng/mg{creat}	mg/g
ng/mg{creat}	ng/mg{creat}	mg/g
ng/ml	ng/ml	mg/dL
ng/mol creatinine	ng/mol{creat}	mg/mmol
ng/mol{creat}	ng/mol{creat}	mg/mmol
ng/ng	ng/ng	
ng/ng creatinine	ng/ng{creat}	
nm	nm	cm
nmol/(100.mg){Hb}	nmol/(100.mg){Hb}	osm/kg
nmol/(24.h)	nmol/(24.h)	mmol/(24.h)
nmol/24 H	nmol/(24.h)	mmol/(24.h)
nmol/(L*s)	nmol/(L.s)	U/L
nmol/L*s	nmol/(L.s)	U/L
nmol/h*gHb	nmol/(h.g{Hb})	
nmol/10*6{RBC}	nmol/10*6{RBC}	
nmol/10*7	nmol/10*7	
nmol/10*8 platelets	nmol/10*8{platelets}	
nmol/10*8{platelets}	nmol/10*8{platelets}	
nmol/10*9 platelets	nmol/10*9{platelets}	
nmol/10*9{platelets}	nmol/10*9{platelets}	
nmol/100mg Hb	nmol/100mg{Hb}	osm/kg
nmol/100mg Hg	nmol/100mg{Hg}	osm/kg
nmol/H/mg{protein}	nmol/H/mg{protein}	
NMOL/L	nmol/L	mmol/L
nmol/L	nmol/L	mmol/L
nmol/l	nmol/L	mmol/L
nmol/L RBC	nmol/L{RBCs}	mmol/L
nmol/L{RBCs}	nmol/L{RBCs}	mmol/L
nmol/dL	nmol/dL	mmol/L
nmol/g	nmol/g	osm/kg
nmol/g Hb	nmol/g{Hb}	osm/kg
nmol/g{Hb}	nmol/g{Hb}	osm/kg
nmol/g creatinine	nmol/g{creat}	osm/kg
nmol/g{creat}	nmol/g{creat}	osm/kg
nmol/H/L	nmol/h/L	U/L
nmol/h/g Hb	nmol/h/g{Hb}	
nmol/h/g{Hb}	nmol/h/g{Hb}	
nmol/H/mL	nmol/h/mL	U/L
nmol/h/mL	nmol/h/mL	U/L
nmol/H/mg protein	nmol/h/mg{protein}	
nmol/h/mg{protein}	nmol/h/mg{protein}	
nmol/mL	nmol/mL	mmol/L
nmol/mL/H	nmol/mL/h	U/L
nmol/mL/h	nmol/mL/h	U/L
nmol/mL/min	nmol/mL/min	U/L
nmol/mL RBC	nmol/mL{RBCs}	mmol/L
nmol/mg	nmol/mg	osm/kg
nmol/mg creatinine	nmol/mg{creat}	osm/kg
nmol/mg{creat}	nmol/mg{creat}	osm/kg
nmol/mg protein	nmol/mg{protein}	osm/kg
nmol/mg{protein}	nmol/mg{protein}	osm/kg
nmol/min	nmol/min	mmol/(24.h)
nmol/min/10*6 cells	nmol/min/10*6{cells}	mmol/(24.h)
nmol/min/10*6{cells}	nmol/min/10*6{cells}	mmol/(24.h)
nmol/min/mL	nmol/min/mL	U/L
nmol/min/mg Hb	nmol/min/mg{Hb}	
nmol/min/mg{Hb}	nmol/min/mg{Hb}	
nmol/min/mg protein	nmol/min/mg{protein}	
nmol/min/mg{protein}	nmol/min/mg{protein}	
nmol/ml	nmol/ml	mmol/L
nmol/mmol creatinine	nmol/mmol{creat}	
nmol/mmol{creat}	nmol/mmol{creat}	
nmol/mol creatinine	nmol/mol{creat}	
nmol/mol{creat}	nmol/mol{creat}	
nmol/nmol	nmol/nmol	
nmol/s	nmol/s	mmol/(24.h)
nmol/s/L{RBCs}	nmol/s/L{RBCs}	U/L
nmol/umolCreatinin	nmol/umol{creat}	
nmol 1/2 cystine/mg protein	nmol{1/2cys}/mg{protein}	osm/kg
nmol{1/2cys}/mg{protein}	nmol{1/2cys}/mg{protein}	osm/kg
nmol BCE	nmol{BCE}	
nmol BCE/L	nmol{BCE}/L	mmol/L
nmol BCE/mmol creatinine	nmol{BCE}/mmol{creat}	
nmol BCE/mol	nmol{BCE}/mol	
nmol cAMP/mmol	nmol{cAMP}/mmol	
osm/kg	osm/kg	osm/kg
PG	pg	g
pg	pg	g
picograms	pg	g
pg/L	pg/L	mg/dL
pg/l	pg/L	mg/dL
pg/dL	pg/dL	mg/dL
pg/g creatinine	pg/g{creat}	
pg/g{creat}	pg/g{creat}	
pg/mL	pg/mL	mg/dL
pg/ml	pg/mL	mg/dL
pg/mL sLT	pg/mL{sLT}	mg/dL
pg/mL{sLT}	pg/mL{sLT}	mg/dL
pg/mg	pg/mg	
pg/mg creatinine	pg/mg{creat}	
pg/mg{creat}	pg/mg{creat}	
pg/pg	pg/pg	
pg/RBC	pg/{RBCs}	g
pg/cell	pg/{cell}	g
pmol/(24.h)	pmol/(24.h)	mmol/(24.h)
pmol/24 H	pmol/(24.h)	mmol/(24.h)
pmol/(24.h)/mg{protein}	pmol/(24.h)/mg{protein}	
pmol/24 H/mg protein	pmol/(24.h)/mg{protein}	
pmol/(72.h)/mg{protein}	pmol/(72.h)/mg{protein}	
pmol/72 H/mg protein	pmol/(72.h)/mg{protein}	
pmol/10*6 RBC	pmol/10*6{RBC}	
pmol/10*6{RBC}	pmol/10*6{RBC}	
pmol/10*8{RBC}	pmol/10*8{RBC}	
pmol/H/mg{protein}	pmol/H/mg{protein}	
pmol/L	pmol/L	mmol/L
pmol/l	pmol/L	mmol/L
pmol/g	pmol/g	osm/kg
pmol/g Hb	pmol/g{Hb}	osm/kg
pmol/g{Hb}	pmol/g{Hb}	osm/kg
pmol/H/mL	pmol/h/mL	U/L
pmol/h/mL	pmol/h/mL	U/L
pmol/H/mg Hb	pmol/h/mg{Hb}	
pmol/h/mg{Hb}	pmol/h/mg{Hb}	
pmol/H/mg protein	pmol/h/mg{protein}	
pmol/h/mg{protein}	pmol/h/mg{protein}	
pmol/mL	pmol/mL	mmol/L
pmol/mg protein	pmol/mg{protein}	osm/kg
pmol/min/mg protein	pmol/min/mg{protein}	
pmol/min/mg{protein}	pmol/min/mg{protein}	
pmol/mol	pmol/mol	
pmol/mol creatinine	pmol/mol{creat}	
pmol/mol{creat}	pmol/mol{creat}	
pmol/s	pmol/s	mmol/(24.h)
pmol/umol creatinine	pmol/umol{creat}	
pmol/RBC	pmol/{RBCs}	
Sec	s	s
s	s	s
sec	s	s
sec.	s	s
seconds	s	s
secs	s	s
s/U/mL	s/U/mL	
sec/U/mL	s/U/mL	
u/dL	u/dL	mg/dL
u/kg	u/kg	
u/mL	u/mL	mg/dL
uL	uL	mL
µL	uL	mL
µl	uL	mL
μL	uL	mL
uU/g Hb	uU/g{Hb}	
uE/ml	uU/mL	U/L
uU/mL	uU/mL	U/L
uU/ml	uU/mL	U/L
µE/ml	uU/mL	U/L
µU/mL	uU/mL	U/L
µU/ml	uU/mL	U/L
μU/mL	uU/mL	U/L
μU/ml	uU/mL	U/L
uV	uV	
uv	uV	
uIU/L	u[IU]/L	m[IU]/L
uIU/l	u[IU]/L	m[IU]/L
u[IU]/L	u[IU]/L	m[IU]/L
µIU/L	u[IU]/L	m[IU]/L
µIU/l	u[IU]/L	m[IU]/L
μIU/L	u[IU]/L	m[IU]/L
μIU/l	u[IU]/L	m[IU]/L
uIU/mL	u[IU]/mL	m[IU]/L
uIU/ml	u[IU]/mL	m[IU]/L
u[IU]/mL	u[IU]/mL	m[IU]/L
µIU/mL	u[IU]/mL	m[IU]/L
µIU/ml	u[IU]/mL	m[IU]/L
µlU/ml	u[IU]/mL	m[IU]/L
μIU/mL	u[IU]/mL	m[IU]/L
μIU/ml	u[IU]/mL	m[IU]/L
ueq/mL	ueq/mL	meq/L
ug Eq/mL	ueq/mL	meq/L
mcg	ug	g
ug	ug	g
µg	ug	g
μg	ug	g
ug.h/L	ug.h/L	
µg*h/l	ug.h/L	
ug/100 g	ug/(100.g)	
ug/100 mg	ug/(100.mg)	
ug/(12.h)	ug/(12.h)	mg/(24.h)
ug/12 H	ug/(12.h)	mg/(24.h)
ug/(24.H)	ug/(24.H)	
mcg/24 h	ug/(24.h)	mg/(24.h)
mcg/24 hr	ug/(24.h)	mg/(24.h)
mcg/24H	ug/(24.h)	mg/(24.h)
mcg/24h	ug/(24.h)	mg/(24.h)
mcg/24hr	ug/(24.h)	mg/(24.h)
mcg/TV	ug/(24.h)	mg/(24.h)
mcg/day	ug/(24.h)	mg/(24.h)
ug/(24.h)	ug/(24.h)	mg/(24.h)
ug/24 H	ug/(24.h)	mg/(24.h)
ug/24 h	ug/(24.h)	mg/(24.h)
ug/24 hr	ug/(24.h)	mg/(24.h)
ug/24h	ug/(24.h)	mg/(24.h)
ug/24hr	ug/(24.h)	mg/(24.h)
ug/day	ug/(24.h)	mg/(24.h)
µg/24 h	ug/(24.h)	mg/(24.h)
µg/24 hr	ug/(24.h)	mg/(24.h)
µg/24h	ug/(24.h)	mg/(24.h)
µg/24hr	ug/(24.h)	mg/(24.h)
µg/day	ug/(24.h)	mg/(24.h)
μg/24 h	ug/(24.h)	mg/(24.h)
μg/24 hr	ug/(24.h)	mg/(24.h)
μg/24h	ug/(24.h)	mg/(24.h)
μg/24hr	ug/(24.h)	mg/(24.h)
μg/day	ug/(24.h)	mg/(24.h)
ug/42 H	ug/(42.h)	mg/(24.h)
ug/(72.h)	ug/(72.h)	mg/(24.h)
ug/72 H	ug/(72.h)	mg/(24.h)
ug/(8.h)	ug/(8.h)	mg/(24.h)
ug/8 H	ug/(8.h)	mg/(24.h)
mcg/L	ug/L	mg/dL
mcg/l	ug/L	mg/dL
ug/L	ug/L	mg/dL
ug/l	ug/L	mg/dL
µg/L	ug/L	mg/dL
µg/l	ug/L	mg/dL
μg/L	ug/L	mg/dL
μg/l	ug/L	mg/dL
ug/L DDU	ug/L{DDU}	mg/dL
ug/L{DDU}	ug/L{DDU}	mg/dL
ug/L FEU	ug/L{FEU}	mg/dL
mcg/dL	ug/dL	mg/dL
mcg/dl	ug/dL	mg/dL
ug/dL	ug/dL	mg/dL
ug/dl	ug/dL	mg/dL
µg/dL	ug/dL	mg/dL
µg/dl	ug/dL	mg/dL
μg/dL	ug/dL	mg/dL
μg/dl	ug/dL	mg/dL
mcg/g	ug/g	mg/g
mcg/gram	ug/g	mg/g
ug/g	ug/g	mg/g
µg/g	ug/g	mg/g
µg/g (TG)	ug/g	mg/g
μg/g	ug/g	mg/g
ug/g Hb	ug/g{Hb}	mg/g
ug/g{Hb}	ug/g{Hb}	mg/g
MCG/GM CR	ug/g{creat}	mg/g
mcg/g creatinine	ug/g{creat}	mg/g
ug/g creatinine	ug/g{creat}	mg/g
ug/gkrea	ug/g{creat}	mg/g
ug/g{creat}	ug/g{creat}	mg/g
µg/g Stuhl	ug/g{feces}	mg/g
ug/kg	ug/kg	mg/g
ug/m3	ug/m3	mg/dL
mcg/mL	ug/mL	mg/dL
mcg/ml	ug/mL	mg/dL
ug/mL	ug/mL	mg/dL
ug/mL equivalents	ug/mL	mg/dL
µg/mL	ug/mL	mg/dL
µg/ml	ug/mL	mg/dL
μg/mL	ug/mL	mg/dL
μg/ml	ug/mL	mg/dL
ug/mL/h	ug/mL/h	
ug/mL DDU	ug/mL{DDU}	mg/dL
ug/mL FEU	ug/mL{FEU}	mg/dL
ug/mL{FEU}	ug/mL{FEU}	mg/dL
mcg/mg	ug/mg	mg/g
ug/mg	ug/mg	mg/g
µg/mg	ug/mg	mg/g
μg/mg	ug/mg	mg/g
mcg/mg cr	ug/mg{creat}	mg/g
ug/mg creatinine	ug/mg{creat}	mg/g
ug/mg{creat}	ug/mg{creat}	mg/g
ug/mg protein	ug/mg{protein}	mg/g
ug/mg{protein}	ug/mg{protein}	mg/g
ug/min	ug/min	mg/(24.h)
ug/ml	ug/ml	mg/dL
mcg/mmol	ug/mmol	mg/mmol
ug/mmol	ug/mmol	mg/mmol
µg/mmol	ug/mmol	mg/mmol
μg/mmol	ug/mmol	mg/mmol
ug/mmol creatinine	ug/mmol{creat}	mg/mmol
ug/mmol{creat}	ug/mmol{creat}	mg/mmol
ug/uL	ug/uL	mg/dL
ug/ug	ug/ug	
ug/specimen	ug/{specimen}	g
µg/Sammelvol.	ug/{volume}	g
ukat/L	ukat/L	U/L
ukat/l	ukat/L	U/L
µkat/L	ukat/L	U/L
µkat/l	ukat/L	U/L
µmol/(s*L)	ukat/L	U/L
µmol/(s*l)	ukat/L	U/L
μkat/L	ukat/L	U/L
μkat/l	ukat/L	U/L
µl/30Min	ul/(30.min)	mL/min
um	um	cm
um/s	um/s	
umho/cm	umho/cm	
umol	umol	
µmol	umol	
μmol	umol	
umol.min/L	umol.min/L	
umol/(2.h)	umol/(2.h)	mmol/(24.h)
umol/2 H	umol/(2.h)	mmol/(24.h)
umol/(24.h)	umol/(24.h)	mmol/(24.h)
umol/24 H	umol/(24.h)	mmol/(24.h)
umol/10*13 RBC	umol/10*13{RBCs}	
umol/10*13{RBC}	umol/10*13{RBC}	
umol/10*6 RBC	umol/10*6{RBCs}	
umol/10*6{RBCs}	umol/10*6{RBCs}	
umol/10*6{RBC}	umol/10*6{RBC}	
mcmol/L	umol/L	mmol/L
micromol/L	umol/L	mmol/L
umol/L	umol/L	mmol/L
µmol/L	umol/L	mmol/L
µmol/l	umol/L	mmol/L
μmol/L	umol/L	mmol/L
μmol/l	umol/L	mmol/L
umol/L/h	umol/L/h	U/L
umol/dL	umol/dL	mmol/L
umol/g	umol/g	osm/kg
umol/g Hb	umol/g{Hb}	osm/kg
umol/g{Hb}	umol/g{Hb}	osm/kg
umol/g creatinine	umol/g{creat}	osm/kg
umol/gcreat	umol/g{creat}	osm/kg
umol/g{creat}	umol/g{creat}	osm/kg
umol/H/L	umol/h/L	U/L
umol/h/L	umol/h/L	U/L
umol/H/g Hb	umol/h/g{Hb}	
umol/h/g{Hb}	umol/h/g{Hb}	
umol/H/mg protein	umol/h/mg{protein}	
umol/h/mg{protein}	umol/h/mg{protein}	
umol/H/mmol Hb	umol/h/mmol{Hb}	
umol/h/mmol{Hb}	umol/h/mmol{Hb}	
umol/kg	umol/kg	osm/kg
umol/kg/d	umol/kg/d	
umol/l	umol/l	mmol/L
umol/mL	umol/mL	mmol/L
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
week	wk	s
wk	wk	s
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
{#}/mL	{#}/mL	10*9/L
{#}/min	{#}/min	
{#}/mo	{#}/mo	
{#}/wk	{#}/wk	
{#}/{cell}	{#}/{cell}	
{#}/{night}	{#}/{night}	
{#}/{time}	{#}/{time}	
ACU/mL	{ACU}/mL	10*9/L
APS U	{APS'U}	
APS U/mL	{APS'U}/mL	10*9/L
ARU	{ARU}	
ATTCT repeats	{ATTCT_repeats}	
{ATTCT_repeats}	{ATTCT_repeats}	
BPU	{BPU}	
CAG Repeats	{CAG_repeats}	
{CAG_repeats}	{CAG_repeats}	
CGG Repeats	{CGG_repeats}	
{CGG_repeats}	{CGG_repeats}	
CH 100 U	{CH100'U}/mL	10*9/L
CH 100 U/mL	{CH100'U}/mL	10*9/L
CH 50 U	{CH50'U}	
CH 50 U/mL	{CH50'U}/mL	10*9/L
{CH50'U}/mL	{CH50'U}/mL	10*9/L
%d.ges.CK	{CKtotal}	
CPM	{CPM}	
{CPM}	{CPM}	
CPM/10*3 cells	{CPM}/10*3{cells}	
{CPM}/h/mg{protein}	{CPM}/h/mg{protein}	
CSQrel	{CSQrel}	
CTA U/ML	{CTA'U}/mL	10*9/L
{CTA'U}/mL	{CTA'U}/mL	10*9/L
{CTCs}/(7.5.mL)	{CTCs}/(7.5.mL)	10*9/L
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
ELISA units/L	{ELISA'U}/L	10*9/L
ELISA unit/mL	{ELISA'U}/mL	10*9/L
{ELISA'U}/mL	{ELISA'U}/mL	10*9/L
ELISA	{ELISA_value}	
ELISA value	{ELISA_value}	
EU	{Ehrlich'U}	
EU/100 g	{Ehrlich'U}/(100.g)	
Ehrlich units/100 g	{Ehrlich'U}/(100.g)	
{Ehrlich'U}/(100.g)	{Ehrlich'U}/(100.g)	
EU/2 H	{Ehrlich'U}/(2.h)	
EU/24 H	{Ehrlich'U}/(24.h)	
Ehrlich units/24 H	{Ehrlich'U}/(24.h)	
EU/dL	{Ehrlich'U}/dL	10*9/L
Ehrlich units/dL	{Ehrlich'U}/dL	10*9/L
{Ehrlich'U}/dL	{Ehrlich'U}/dL	10*9/L
eu/mL	{Ehrlich'U}/mL	10*9/L
Ery/uL	{Ery}/uL	10*9/L
Ery/ul	{Ery}/uL	10*9/L
{Fraction}	{Fraction}	
GAA repeats	{GAA_repeats}	
{GAA_repeats}	{GAA_repeats}	
GGGGCC repeats	{GGGGCC_repeats}	
{GGGGCC_repeats}	{GGGGCC_repeats}	
GPI U	{GPI_U}	
GPS U	{GPS'U}	
{GPS'U}	{GPS'U}	
GPS U/mL	{GPS'U}/mL	10*9/L
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
JDF U/L	{JDF'U}/L	10*9/L
kronus U/L	{KRONU'U}/L	10*9/L
kronus U/mL	{KRONU'U}/mL	10*9/L
log IU	{Log_IU}	
Log IU/mL	{Log_IU}/mL	10*9/L
Log_IU/mL	{Log_IU}/mL	10*9/L
log IU/mL	{Log_IU}/mL	10*9/L
{Log_IU}/mL	{Log_IU}/mL	10*9/L
Log cells/mL	{Log_cells}/mL	10*9/L
{Log_cells}/mL	{Log_cells}/mL	10*9/L
log copies	{Log_copies}	
Log copies/10*6 cells	{Log_copies}/10*6{cells}	
{Log_copies}/10*6{cells}	{Log_copies}/10*6{cells}	
log copies/mL	{Log_copies}/mL	10*9/L
{Log_copies}/mL	{Log_copies}/mL	10*9/L
M.O.M.	{M.o.M}	
M.o.M	{M.o.M}	
{M.o.M}	{M.o.M}	
MPS U	{MPS'U}	
{MPS'U}	{MPS'U}	
MPS U/mL	{MPS'U}/mL	10*9/L
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
Leu/uL	{WBC}/uL	10*9/L
Leu/ul	{WBC}/uL	10*9/L
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
Zellen/ul	{cells}/uL	10*9/L
Zellen/µL	{cells}/uL	10*9/L
cells/uL	{cells}/uL	10*9/L
{cells}/uL	{cells}/uL	10*9/L
clock time	{clock_time}	
{clock_time}	{clock_time}	
copies	{copies}	
{copies}	{copies}	
Kopien/10^5Z.	{copies}/(10*5{Cells})	
Kopien/10^6Z.	{copies}/(10*6{Cells})	
{copies}/10*6{cells}	{copies}/10*6{cells}	
copies/L	{copies}/L	10*9/L
COPIES/ML	{copies}/mL	10*9/L
Kopien / ml	{copies}/mL	10*9/L
Kopien/mL	{copies}/mL	10*9/L
Kopien/ml	{copies}/mL	10*9/L
copies/mL	{copies}/mL	10*9/L
{copies}/mL	{copies}/mL	10*9/L
copies/uL	{copies}/uL	10*9/L
{copies}/uL	{copies}/uL	10*9/L
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
{log_copies}/mL	{log_copies}/mL	10*9/L
Log Reduction	{log_reduction}	
{log_reduction}	{log_reduction}	
log	{log}	
{log}	{log}	
m-cm	{m-cm}	
mcU/ml	{mcU}/ml	10*9/L
{mcU}/ml	{mcU}/ml	10*9/L
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
ugE/mL	{ugE}/mL	10*9/L
wk,d	{wk,d}	
{wk,d}	{wk,d}	
YYYY	{yyyy}	
{yyyy}	{yyyy}	`;
