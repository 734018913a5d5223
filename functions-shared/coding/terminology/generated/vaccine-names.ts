// Generated from ../../vaccine-names.tsv by scripts/terminology/build.ts; do not edit. Notices: ../NOTICE.md.
// Columns: name, cvx.
export const rows = `influenza	88
flu	88
flu shot	88
seasonal influenza	88
hepatitis B	45
HBV	45
hepatitis A	85
chickenpox	21
varicella	21
VAR	21
BCG	19
yellow fever	184
HPV	137
human papillomavirus	137
tetanus	112
TT	112
tetanus toxoid	112
rotavirus	122
polio	89
pneumococcal	109
PCV13	133
PCV7	100
PCV10	177
PCV15	215
PCV20	216
PPSV23	33
PPV23	33
Hib	17
rabies	90
typhoid	91
measles mumps rubella	03
Td	139
COVID-19	213
shingles	188
zoster	188`;
