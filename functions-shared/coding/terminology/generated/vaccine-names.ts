// Generated from ../../vaccine-names.tsv by scripts/terminology/build.ts; do not edit. Notices: ../NOTICE.md.
// Columns: name, cvx, before.
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
zoster	188	
grippe	88	
gripe	88	
antigripal	88	
antigrippale	88	
influenza inactivated	88	
IIV	88	
IIV4	88	
Masern Mumps Röteln	03	
MMR Masern Mumps Röteln	03	
rougeole oreillons rubéole	03	
ROR	03	
sarampión rubéola parotiditis	03	
triple vírica	03	
triple viral	03	
triple viral SRP	03	
SRP	03	
morbillo parotite rosolia	03	
sarampo caxumba rubéola	03	
tríplice viral	03	
Masern	05	
Röteln	06	
Mumps	07	
Varizellen	21	
Windpocken	21	
varicelle	21	
varicela	21	
hépatite B	45	
hepatite B	45	
epatite B	45	
HepB	45	
Hep B	45	
hépatite A	85	
hepatite A	85	
epatite A	85	
HepA	85	
Hep A	85	
Poliomyelitis	89	
Kinderlähmung	89	
poliomyélite	89	
poliomielitis	89	
poliomielite	89	
tétanos	112	
tétano	112	
tetano	112	
Wundstarrkrampf	112	
Td adult	139	
Tetanus Diphtherie	139	
tetanus diphtheria	139	
Pneumokokken	109	
pneumocoque	109	
neumococo	109	
pneumococco	109	
pneumocócica	109	
PCV	152	
Pneumococcal conjugate	152	
Prevenar 13	133	
Prevenar	152	
Prevenar 20	216	
Synflorix	177	
Meningococcal ACWY	108	
MenACWY	108	
Meningokokken ACWY	108	
MCV4	147	
Meningococcal B	164	
MenB	164	
Meningokokken B	164	
Meningococcal C	103	
MenC	103	
Meningokokken C	103	
méningocoque C	103	
Meningococcal	167	
Rotaviren	122	
RV	122	
RV5	116	
RV1	119	
Tollwut	90	
rage	90	
rabia	90	
rabbia	90	
Gelbfieber	184	
fièvre jaune	184	
fiebre amarilla	184	
febbre gialla	184	
febre amarela	184	
Typhus	91	
fièvre typhoïde	91	
Cholera	26	
FSME	222	
TBE	222	
Frühsommer-Meningoenzephalitis	222	
tick-borne encephalitis	222	
Japanese encephalitis	129	
Japanische Enzephalitis	129	
Gürtelrose	188	
Herpes zoster	188	
RZV	187	
papillomavirus humain	137	
HPV Humane Papillomviren	137	
Humane Papillomviren	137	
virus del papiloma humano	137	
VPH	137	
HPV9	165	
OPV	182	
bOPV	178	
oral polio	182	
fIPV	324	
Pentavalent	198	
DTwP-HepB-Hib	198	
DTP-HepB-Hib	198	
Revaxis	195	
Hexavalent	146	
DTaP-IPV-Hib-HepB	146	
DTaP-HepB-IPV-Hib	146	
Hexyon	146	
Infanrix hexa	146	
Hexacima	146	
Hexaxim	146	
DTaP-IPV-Hib	120	
Infanrix-IPV+Hib	170	
Pentavac	170	
Pentaxim	170	
Infanrix-IPV	130	
Tetravac	130	
DTaP-IPV	130	
RSV	304	
dengue	330	
SARS-CoV-2	213	
COVID	213	
COVID-19 mRNA	213	
Coronavirus	213	
mRNA	213	
Comirnaty	208	2021-10-29
Pfizer-BioNTech	208	2021-10-29
Pfizer	208	2021-10-29
Pfizer-BioNTech COVID-19	208	2021-10-29
COVID-19 Pfizer-BioNTech	208	2021-10-29
Vaxzevria	210	
AstraZeneca	210	
Covishield	210	
ChAdOx1	210	
Janssen	212	
COVID-19 Janssen	212	
Jcovden	212	
Covaxin	502	
Sputnik V	505	
CoronaVac	511	
Sinopharm	510	
Corbevax	517	
COVID-19 AstraZeneca	210	
Polio IPV OPV	89	
IPV OPV	89	
6-in-1	146	
3-in-1 teenage booster	195	
teenage booster	195	
flu jab	88	
Flu vaccine	88	
Triple viral	03	
tripla viral	03	
Pentavalente	198	
Hexavalente	146	
hexavalent	146	
DPT	01	
DTP	01	
DTP	195	
DTwP	01	
DwPT	01	
diphtheria tetanus pertussis	01	
MR	04	
measles rubella	04	
JE	129	
inactivated polio	10	
inactivated poliovirus	10	
IPV	10	
Pneumococcal 13	133	
Pneumococcal polysaccharide 23	33	
Pneumocócica 10	177	
Pneumocócica 10 valente	177	
Pneumocócica 13	133	
Pneumocócica 23	33	
neumococo conjugada	152	
neumocócica conjugada	152	
neumococo 13	133	
Pneu-C	152	
Rotavírus	122	
Rotavírus humano	122	
Rot-1	119	
Rot-5	116	
Meningocócica C	103	
meningococo C	103	
meningococo ACWY	108	
meningocócica ACWY	108	
méningocoque ACWY	108	
meningococo B	164	
meningocócica B	164	
méningocoque B	164	
Tetra viral	94	
tetravírica	94	
MFR	03	
MPR	03	
BMR	03	
MMR-V	94	
MMRVaxPro	03	
M-M-RVaxPro	03	
Priorix-Tetra	94	
Varilrix	21	
Pediacel	170	
Poliacel	170	
Infanrix Penta	110	
Avaxim	85	
Vaxigrip	88	
Influvac	88	
Influvac Tetra	88	
Vaxigrip Tetra	88	
VaxigripTetra	88	
Menjugate	103	
Meningitec	103	
NeisVac-C	103	
NeisVac	103	
Nimenrix	147	
FSME-Immun	222	
Encepur	222	
Havrix 1440	52	
Havrix 720 Junior	31	
Hepatitis A adult	52	
Hepatitis B adult	43	
Hepatitis B pediatric	08	
HepB pediatric	08	
HepB pediatric adolescent	08	
HepA pediatric	31	
Influenza injectable quadrivalent preservative free	150	
Influenza quadrivalent preservative free	150	
Influenza injectable quadrivalent	158	
Influenza seasonal injectable preservative free	140	
Influenza seasonal injectable	141	
typhoid Vi	101	
typhoid conjugate	190	
TCV	190	
Td-IPV	195	
diphtheria tetanus polio	195	
HAHB	104	
COVID-19 Pfizer	213	
COVID-19 Pfizer-BioNTech	213	
COVID-19 Moderna	213	
Moderna	213	
influensa	88	
Hepatitis A B	104	
Hepatitis A und B	104	
tuberculosis	19	
Tuberkulose	19	
tuberculose	19	
Meningococcal MenACWY	108	
DT	28	
diphtheria tetanus pertussis DTaP	20	
tetanus diphtheria pertussis Tdap	115	
waterpokken	21	
gele koorts	184	
griep	88	
mazelen	05	
rodehond	06	
bof mazelen rodehond	03	
buiktyfus	91	
hondsdolheid	90	
gordelroos	188	
pneumokokken conjugaat	152	
vattkoppor	21	
gula febern	184	
hepatit A	85	
hepatit B	45	
hepatit A B	104	
mässling	05	
röda hund	06	
mässling påssjuka röda hund	03	
stelkramp	112	
bältros	188	
pneumokocker	109	
vandkopper	21	
gul feber	184	
hepatitt A	85	
hepatitt B	45	
mæslinger fåresyge røde hunde	03	
stivkrampe	112	
Rota	122	
meningokocker B	164	
meningokocker ACWY	108	
VASPR	03	
VASPR sarampo parotidite rubéola	03	
meningitis B	164	
meningitis C	103	
meningitis ACWY	108	
Rot	122	
Pneumo-Conj	152	
Meningococco B	164	
Meningococco C	103	
Meningococo B	164	
Meningococo C	103	
méningocoque B	164	
HPV 9-valent	165	`;
