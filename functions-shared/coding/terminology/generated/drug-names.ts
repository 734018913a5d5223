// Generated from ../../drug-names.tsv by scripts/terminology/build.ts; do not edit. Notices: ../NOTICE.md.
// Columns: name, rxcui.
export const rows = `adrenaline	3992
noradrenaline	7512
lignocaine	6387
frusemide	4603
ciclosporin	3008
cefalexin	2231
pethidine	6754
rifampicin	9384
torasemide	38413
amoxycillin	723
thyroxine	10582
L thyroxine	10582
vitamin D3	2418
colecalciferol	2418
vitamin D2	4018
vitamin B9	4511
ASA	1191
benzylpenicillin	7980
phenoxymethylpenicillin	7984
co-trimoxazole	10831
NPH insulin	1605101
regular insulin	253182
insulin aspart	51428`;
