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
insulin aspart	51428
acide acétylsalicylique	1191
Acetylsalicylsäure	1191
ASS	1191
ácido acetilsalicílico	1191
acido acetilsalicilico	1191
AAS	1191
Folsäure	4511
acide folique	4511
ácido fólico	4511
Kaliumchlorid	8591
chlorure de potassium	8591
cloruro potásico	8591
Valproinsäure	40254
acide valproïque	40254
valproic acid	40254
ácido valproico	40254
sodium valproate	40254
divalproex	40254
sinvastatina	36567
cianocobalamina	11248
cyanocobalamin	11248
glibenclamide	4815
Glibenclamid	4815
isosorbide mononitrate	6057
aciclovir	281
beclometasone	1347
chlortalidone	2409
clomifene	2596
colestyramine	2447
dicycloverine	3361
isoprenaline	6054
suxamethonium	10154
glycopyrronium bromide	1546438
glyceryl trinitrate	4917
GTN	4917
trinitrine	4917
levosalbutamol	237159
mesalazine	52582
phytomenadione	8308
retinol	11246
hydroxycarbamide	5552
mercaptamine	3022
calcipotriol	29365
salcatonin	36118
bumetanida	1808
procaine benzylpenicillin	7980
benzathine benzylpenicillin	7980
sulfasalazin	9524
ursodeoxycholic acid	62427
Ursodesoxycholsäure	62427
acide ursodésoxycholique	62427
tranexamsäure	10691
acide tranexamique	10691
Doliprane	161
Crocin	161
Losec	7646
anlodipino	17767`;
