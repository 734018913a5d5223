// Generated from ../../terminology/cvx.tsv by scripts/terminology/build.ts; do not edit. Notices: ../NOTICE.md.
// Columns: cvx, short_description, full_name, status, trade_names, vaccine_group.
export const rows = `01	DTP	diphtheria, tetanus toxoids and pertussis vaccine	Inactive		DTAP
02	OPV, trivalent	trivalent poliovirus vaccine, live, oral	Inactive	ORIMUNE	POLIO
03	MMR	measles, mumps and rubella virus vaccine	Active	M-M-R II|Priorix	MMR
04	M/R	measles and rubella virus vaccine	Inactive		MMR
05	measles	measles virus vaccine	Inactive	ATTENUVAX	MMR
06	rubella	rubella virus vaccine	Inactive	MERUVAX II	MMR
07	mumps	mumps virus vaccine	Inactive	MUMPSVAX	MMR
08	Hep B, adolescent or pediatric	hepatitis B vaccine, pediatric or pediatric/adolescent dosage	Active	ENGERIX B-PEDS|RECOMBIVAX-PEDS	HepB
09	Td (adult), 2 Lf tetanus toxoid, preservative free, adsorbed	tetanus and diphtheria toxoids, adsorbed, preservative free, for adult use (2 Lf of tetanus toxoid and 2 Lf of diphtheria toxoid)	Active	Td, adsorbed|TDVAX	Td
10	IPV	poliovirus vaccine, inactivated	Active	IPOL	POLIO
11	pertussis	pertussis vaccine	Inactive		
12	diphtheria antitoxin	diphtheria antitoxin	Active		
13	TIG	tetanus immune globulin	Active		
14	IG, unspecified formulation	immune globulin, unspecified formulation	Inactive		
15	influenza, split (incl. purified surface antigen)	influenza virus vaccine, split virus (incl. purified surface antigen)-retired CODE	Inactive		FLU
16	influenza, whole	influenza virus vaccine, whole virus	Inactive		FLU
17	Hib, unspecified formulation	Haemophilus influenzae type b vaccine, conjugate unspecified formulation	Inactive		HIB
18	rabies, intramuscular injection	rabies vaccine, for intramuscular injection RETIRED CODE	Inactive	Imovax|RabAvert	RABIES
19	BCG	Bacillus Calmette-Guerin vaccine	Active	MYCOBAX|TICE BCG	BCG
20	DTaP	diphtheria, tetanus toxoids and acellular pertussis vaccine	Active	ACEL-IMUNE|CERTIVA|INFANRIX|TRIPEDIA	DTAP
21	varicella	varicella virus vaccine	Active	VARIVAX	VARICELLA
22	DTP-Hib	DTP-Haemophilus influenzae type b conjugate vaccine	Inactive	TETRAMUNE	DTAP|HIB
23	plague	plague vaccine	Inactive		Plague
24	Anthrax, pre-exposure prophylaxis, post-exposure prophylaxis	Anthrax vaccine, adsorbed, pre-exposure and post-exposure prophylaxis	Active	BIOTHRAX	ANTHRAX
25	typhoid, oral	typhoid vaccine, live, oral	Active	Vivotif|VIVOTIF BERNA|Vivotif- BN	TYPHOID
26	cholera, unspecified formulation	cholera vaccine, unspecified formulation	Inactive		cholera
27	botulinum antitoxin	botulinum antitoxin	Active		
28	DT (pediatric)	diphtheria and tetanus toxoids, adsorbed for pediatric use	Inactive	DT(GENERIC)	DTAP
29	CMVIG	cytomegalovirus immune globulin, intravenous	Active		
30	HBIG	hepatitis B immune globulin	Active		
31	Hep A, pediatric, unspecified formulation	hepatitis A vaccine, pediatric dosage, unspecified formulation	Inactive		HepA
32	meningococcal MPSV4	meningococcal polysaccharide vaccine (MPSV4)	Inactive	MENOMUNE	MENING
33	pneumococcal polysaccharide PPV23	pneumococcal polysaccharide vaccine, 23 valent	Active	PNEUMOVAX 23	PneumoPPV
34	RIG	rabies immune globulin	Active		
35	tetanus toxoid, adsorbed	tetanus toxoid, adsorbed	Inactive	TETANUS TOXOID (GENERIC)	Td
36	VZIG	varicella zoster immune globulin	Active		
37	yellow fever live	yellow fever vaccine live	Active	YF-VAX	YELLOWFEVER
38	rubella/mumps	rubella and mumps virus vaccine	Inactive	BIAVAX II	MMR
39	Japanese encephalitis SC	Japanese Encephalitis Vaccine SC	Inactive	JE-VAX	Japanese encephalitis
40	rabies, intradermal injection	rabies vaccine, for intradermal injection	Inactive	IMOVAX ID	RABIES
41	typhoid, parenteral	typhoid vaccine, parenteral, other than acetone-killed, dried	Inactive		TYPHOID
42	Hep B, adolescent/high risk infant	hepatitis B vaccine, adolescent/high risk infant dosage	Inactive		HepB
43	Hep B, adult	hepatitis B vaccine, adult dosage	Active	ENGERIX-B-ADULT|RECOMBIVAX-ADULT	HepB
44	Hep B, high-dosage, dialysis or IC	Hepatitis B vaccine (Hep B), high-dosage, dialysis or immunocompromised patient	Active	ENGERIX-B-ADULT|RECOMBIVAX-DIALYSIS	HepB
45	Hep B, unspecified formulation	hepatitis B vaccine, unspecified formulation	Inactive		HepB
46	Hib (PRP-D)	Haemophilus influenzae type b vaccine, PRP-D conjugate	Inactive	PROHIBIT	HIB
47	Hib (HbOC)	Haemophilus influenzae type b vaccine, HbOC conjugate	Inactive	HIBTITER	HIB
48	Hib (PRP-T)	Haemophilus influenzae type b vaccine, PRP-T conjugate	Active	ACTHIB|HIBERIX|OMNIHIB	HIB
49	Hib (PRP-OMP)	Haemophilus influenzae type b vaccine, PRP-OMP conjugate	Active	PEDVAXHIB	HIB
50	DTaP-Hib	DTaP-Haemophilus influenzae type b conjugate vaccine	Inactive	TRIHIBIT	DTAP|HIB
51	Hib-Hep B	Haemophilus influenzae type b conjugate and Hepatitis B vaccine	Inactive	COMVAX	HIB|HepB
52	Hep A, adult	hepatitis A vaccine, adult dosage	Active	HAVRIX-ADULT|VAQTA-ADULT	HepA
53	typhoid, parenteral, AKD (U.S. military)	typhoid vaccine, parenteral, acetone-killed, dried (U.S. military)	Inactive	TYPHOID-AKD	TYPHOID
54	adenovirus, type 4	adenovirus vaccine, type 4, live, oral	Inactive		ADENO
55	adenovirus, type 7	adenovirus vaccine, type 7, live, oral	Inactive		ADENO
56	dengue fever tetravalent	dengue fever vaccine, tetravalent	Active	DENGVAXIA	DENGUE
57	hantavirus	hantavirus vaccine	Never Active		
58	Hep C	hepatitis C vaccine	Never Active		
59	Hep E	hepatitis E vaccine	Never Active		
60	herpes simplex 2	herpes simplex virus, type 2 vaccine	Never Active		
61	HIV	human immunodeficiency virus vaccine	Never Active		
62	HPV, quadrivalent	human papilloma virus vaccine, quadrivalent	Active	GARDASIL	HPV
63	Junin virus	Junin virus vaccine	Never Active		
64	leishmaniasis	leishmaniasis vaccine	Never Active		
65	leprosy	leprosy vaccine	Never Active		
66	Lyme disease	Lyme disease vaccine	Inactive		Lyme disease
67	malaria	malaria vaccine	Never Active		
68	melanoma	melanoma vaccine	Never Active		
69	parainfluenza-3	parainfluenza-3 virus vaccine	Inactive		
70	Q fever	Q fever vaccine	Never Active		
71	RSV-IGIV	respiratory syncytial virus immune globulin, intravenous	Inactive		
72	rheumatic fever	rheumatic fever vaccine	Never Active		
73	Rift Valley fever	Rift Valley fever vaccine	Never Active		
74	rotavirus, tetravalent	rotavirus, live, tetravalent vaccine	Inactive		ROTAVIRUS
75	Vaccinia (smallpox, monkeypox), live	Vaccinia (smallpox, monkeypox) vaccine, live	Active	ACAM2000|DRYVAX	Orthopoxvirus
76	Staphylococcus bacterio lysate	Staphylococcus bacteriophage lysate	Inactive		
77	Tick-borne encephalitis vaccine (non-US)	Tick-borne encephalitis vaccine (non-US)	Non-US		Tick-borne encephalitis
78	tularemia vaccine	tularemia vaccine	Inactive		
79	vaccinia immune globulin	vaccinia immune globulin	Active		
80	VEE, live	Venezuelan equine encephalitis, live, attenuated	Inactive		VEE
81	VEE, inactivated	Venezuelan equine encephalitis, inactivated	Inactive		VEE
82	adenovirus, unspecified formulation	adenovirus vaccine, unspecified formulation	Inactive		ADENO
83	Hep A, ped/adol, 2 dose	hepatitis A vaccine, pediatric/adolescent dosage, 2 dose schedule	Active	HAVRIX-PEDS|VAQTA-PEDS	HepA
84	Hep A, ped/adol, 3 dose	hepatitis A vaccine, pediatric/adolescent dosage, 3 dose schedule	Inactive		HepA
85	Hep A, unspecified formulation	hepatitis A vaccine, unspecified formulation	Inactive		HepA
86	IG	immune globulin, intramuscular	Active		
87	IGIV	immune globulin, intravenous	Active		
88	influenza, unspecified formulation	influenza virus vaccine, unspecified formulation	Inactive		FLU
89	polio, unspecified formulation	poliovirus vaccine, unspecified formulation	Inactive		POLIO
90	rabies, unspecified formulation	rabies vaccine, unspecified formulation	Inactive		RABIES
91	typhoid, unspecified formulation	typhoid vaccine, unspecified formulation	Inactive		TYPHOID
92	VEE, unspecified formulation	Venezuelan equine encephalitis vaccine, unspecified formulation	Inactive		VEE
93	RSV-MAb	respiratory syncytial virus monoclonal antibody (palivizumab), intramuscular	Active		
94	MMRV	measles, mumps, rubella, and varicella virus vaccine	Active	PROQUAD	MMR|VARICELLA
95	TST-OT tine test	tuberculin skin test; old tuberculin, multipuncture device	Inactive		
96	TST-PPD intradermal	tuberculin skin test; purified protein derivative solution, intradermal	Inactive		
97	TST-PPD tine test	tuberculin skin test; purified protein derivative, multipuncture device	Inactive		
98	TST, unspecified formulation	tuberculin skin test; unspecified formulation	Inactive		
99	RESERVED - do not use	RESERVED - do not use	Inactive		
100	pneumococcal conjugate PCV 7	pneumococcal conjugate vaccine, 7 valent	Inactive	PREVNAR 7	PneumoPCV
101	typhoid, ViCPs	typhoid Vi capsular polysaccharide vaccine	Active	TYPHIM VI	TYPHOID
102	DTP-Hib-Hep B	DTP- Haemophilus influenzae type b conjugate and hepatitis b vaccine	Non-US		DTAP|HIB|HepB
103	meningococcal C conjugate	meningococcal C conjugate vaccine	Inactive		MENING
104	Hep A-Hep B	hepatitis A and hepatitis B vaccine	Active	TWINRIX	HepA|HepB
105	vaccinia (smallpox) diluted	vaccinia (smallpox) vaccine, diluted	Inactive		Orthopoxvirus
106	DTaP, 5 pertussis antigens	diphtheria, tetanus toxoids and acellular pertussis vaccine, 5 pertussis antigens	Active	DAPTACEL	DTAP
107	DTaP, unspecified formulation	diphtheria, tetanus toxoids and acellular pertussis vaccine, unspecified formulation	Inactive		DTAP
108	meningococcal ACWY, unspecified formulation	meningococcal ACWY vaccine, unspecified formulation	Inactive		MENING
109	pneumococcal, unspecified formulation	pneumococcal vaccine, unspecified formulation	Inactive		PneumoPCV|PneumoPPV
110	DTaP-Hep B-IPV	DTaP-hepatitis B and poliovirus vaccine	Active	PEDIARIX	DTAP|HepB|POLIO
111	Influenza, live, trivalent, intranasal, PF	Influenza, live, trivalent, intranasal, preservative free	Active	FLUMIST|FluMist trivalent	FLU
112	tetanus toxoid, unspecified formulation	tetanus toxoid, unspecified formulation	Inactive		
113	Td (adult), 5 Lf tetanus toxoid, preservative free, adsorbed	tetanus and diphtheria toxoids, adsorbed, preservative free, for adult use (5 Lf of tetanus toxoid and 2 Lf of diphtheria toxoid)	Active	DECAVAC|Tenivac	Td
114	meningococcal MCV4P	meningococcal polysaccharide (groups A, C, Y and W-135) diphtheria toxoid conjugate vaccine (MCV4P)	Active	MENACTRA	MENING
115	Tdap	tetanus toxoid, reduced diphtheria toxoid, and acellular pertussis vaccine, adsorbed	Active	ADACEL|BOOSTRIX	TDAP
116	rotavirus, pentavalent	rotavirus, live, pentavalent vaccine	Active	ROTATEQ	ROTAVIRUS
117	VZIG (IND)	varicella zoster immune globulin (Investigational New Drug)	Never Active		
118	HPV, bivalent	human papilloma virus vaccine, bivalent	Inactive	CERVARIX	HPV
119	rotavirus, monovalent	rotavirus, live, monovalent vaccine	Active	ROTARIX	ROTAVIRUS
120	DTaP-Hib-IPV	diphtheria, tetanus toxoids and acellular pertussis vaccine, Haemophilus influenzae type b conjugate, and poliovirus vaccine, inactivated (DTaP-Hib-IPV)	Active	PENTACEL	DTAP|HIB|POLIO
121	zoster live	zoster vaccine, live	Inactive	ZOSTAVAX	ZOSTER
122	rotavirus, unspecified formulation	rotavirus vaccine, unspecified formulation	Inactive		ROTAVIRUS
123	influenza, H5N1-1203	influenza virus vaccine, H5N1, A/Vietnam/1203/2004 (national stockpile)	Inactive		H5N1 flu
125	Novel Influenza-H1N1-09, nasal	Novel Influenza-H1N1-09, live virus for nasal administration	Inactive	Novel Influenza-H1N1-09, nasal	H1N1 flu
126	Novel influenza-H1N1-09, preservative-free	Novel influenza-H1N1-09, preservative-free, injectable	Inactive	Novel influenza-H1N1-09, preservative-free	H1N1 flu
127	Novel influenza-H1N1-09	Novel influenza-H1N1-09, injectable	Inactive	Novel influenza-H1N1-09	H1N1 flu
128	Novel Influenza-H1N1-09, all formulations	Novel influenza-H1N1-09, all formulations	Inactive		H1N1 flu
129	Japanese Encephalitis, unspecified formulation	Japanese Encephalitis vaccine, unspecified formulation	Inactive		Japanese encephalitis
130	DTaP-IPV	Diphtheria, tetanus toxoids and acellular pertussis vaccine, and poliovirus vaccine, inactivated	Active	KINRIX|Quadracel	DTAP|POLIO
131	typhus, historical	Historical record of a typhus vaccination	Inactive		
132	DTaP-IPV-HIB-HEP B, historical	Historical diphtheria and tetanus toxoids and acellular pertussis, poliovirus, Haemophilus b conjugate and hepatitis B (recombinant) vaccine.	Inactive		DTAP|HIB|HepB|POLIO
133	Pneumococcal conjugate PCV 13	pneumococcal conjugate vaccine, 13 valent	Active	PREVNAR 13	PneumoPCV
134	Japanese Encephalitis IM	Japanese Encephalitis vaccine for intramuscular administration	Active	Ixiaro|IXIARO	Japanese encephalitis
135	Influenza, high-dose, trivalent, PF	Influenza, high-dose, split virus, trivalent, injectable, preservative free	Active	Fluzone High-Dose trivalent, preservative free|FLUZONE-HIGH DOSE	FLU
136	Meningococcal MCV4O	meningococcal oligosaccharide (groups A, C, Y and W-135) diphtheria toxoid conjugate vaccine (MCV4O)	Active	Menveo|MENVEO	MENING
137	HPV, unspecified formulation	HPV, unspecified formulation	Inactive		HPV
138	Td (adult)	tetanus and diphtheria toxoids, not adsorbed, for adult use	Inactive		Td
139	Td(adult) unspecified formulation	Td(adult) unspecified formulation	Inactive		Td
140	Influenza, split virus, trivalent, PF	Influenza, split virus, trivalent, injectable, preservative free	Active	Afluria trivalent, preservative free|Afluria, preservative free|AGRIFLU|FLUARIX|Fluarix trivalent, preservative free|Flulaval trivalent, preservative free|Flulaval, preservative free|Fluvirin preservative free|FLUVIRIN-PRESERVATIVE FREE|Fluzone trivalent, preservative free|FLUZONE-PRESERVATIVE FREE	FLU
141	Influenza, split virus, trivalent, preservative	Influenza, split virus, trivalent, injectable, contains preservative	Active	Afluria|AFLURIA|Afluria trivalent, with preservative|FLULAVAL|Fluvirin|FLUVIRIN|FLUZONE|Fluzone trivalent, with preservative	FLU
142	tetanus toxoid, not adsorbed	tetanus toxoid, not adsorbed	Inactive		
143	Adenovirus types 4 and 7	Adenovirus, type 4 and type 7, live, oral	Active	Adenovirus types 4 and 7	ADENO
144	influenza, seasonal, intradermal, preservative free	seasonal influenza, intradermal, preservative free	Inactive	Fluzone, intradermal	FLU
145	RSV-MAb (new)	respiratory syncytial virus monoclonal antibody (motavizumab), intramuscular	Never Active		
146	DTaP,IPV,Hib,HepB	Diphtheria and Tetanus Toxoids and Acellular Pertussis Adsorbed, Inactivated Poliovirus, Haemophilus b Conjugate (Meningococcal Protein Conjugate), and Hepatitis B (Recombinant) Vaccine.	Active	VAXELIS	DTAP|HIB|HepB|POLIO
147	meningococcal MCV4, unspecified formulation	Meningococcal, MCV4, unspecified conjugate formulation(groups A, C, Y and W-135)	Inactive		MENING
148	Meningococcal C/Y-HIB PRP	Meningococcal Groups C and Y and Haemophilus b Tetanus Toxoid Conjugate Vaccine	Inactive	MENHIBRIX	HIB|MENING
149	Influenza, live, quadrivalent, intranasal	Influenza, live, quadrivalent, intranasal	Active	Flumist quadrivalent	FLU
150	Influenza, split virus, quadrivalent, PF	Influenza, split virus, quadrivalent, injectable, preservative free	Active	Afluria quadrivalent, preservative free|Fluarix quadrivalent, preservative free|Flulaval quadrivalent, preservative free|Fluzone, quadrivalent, preservative free	FLU
151	influenza nasal, unspecified formulation	influenza nasal, unspecified formulation	Inactive		FLU
152	Pneumococcal Conjugate, unspecified formulation	Pneumococcal Conjugate, unspecified formulation	Inactive		PneumoPCV
153	Influenza, MDCK, trivalent, PF	Influenza, Madin Darby Canine Kidney, subunit, trivalent, injectable, preservative free	Active	Flucelvax|Flucelvax trivalent, preservative free	FLU
154	Hep A, IG	Hepatitis A immune globulin	Never Active		
155	Influenza, recombinant, trivalent, PF	Influenza, recombinant, trivalent, injectable, preservative free	Active	Flublok|Flublok trivalent, preservative free	FLU
156	Rho(D)-IG	Rho(D) Immune globulin- IV or IM	Active		
157	Rho(D) -IG IM	Rho(D) Immune globulin - IM	Active		
158	Influenza, split virus, quadrivalent, preservative	Influenza, split virus, quadrivalent, injectable, contains preservative	Active	Afluria quadrivalent, with preservative|Flulaval quadrivalent|Fluzone, Quadrivalent	FLU
159	Rho(D) - Unspecified formulation	Rho(D) Unspecified formulation	Inactive		
160	Influenza A monovalent (H5N1), ADJUVANTED-2013	Influenza A monovalent (H5N1), adjuvanted, National stockpile 2013	Active	Influenza A (H5N1) -2013|Influenza A monovalent (H5N1), ADJUVANTED-2013	H5N1 flu
161	Influenza, injectable,quadrivalent, preservative free, pediatric	Influenza, injectable,quadrivalent, preservative free, pediatric	Active	Afluria quadrivalent, preservative free, pediatric|Fluzone Quadrivalent, pediatric	FLU
162	meningococcal B, recombinant	meningococcal B vaccine, fully recombinant	Active	Trumenba	MeningB
163	meningococcal B, OMV	meningococcal B vaccine, recombinant, OMV, adjuvanted	Active	Bexsero	MeningB
164	meningococcal B, unspecified	meningococcal B, unspecified formulation	Inactive		MeningB
165	HPV9	Human Papillomavirus 9-valent vaccine	Active	Gardasil 9	HPV
166	influenza, intradermal, quadrivalent, preservative free	influenza, intradermal, quadrivalent, preservative free, injectable	Inactive	Fluzone Quad Intradermal	FLU
167	meningococcal, unknown serogroups	meningococcal vaccine of unknown formulation and unknown serogroups	Inactive		
168	Influenza, adjuvanted, trivalent, PF	Influenza, adjuvanted, inactivated, trivalent, injectable, preservative free	Active	Fluad|Fluad trivalent, preservative free	FLU
169	Hep A, live attenuated	Hep A, live attenuated-IM	Non-US		
170	DTAP/IPV/HIB - non-US	non-US diphtheria, tetanus toxoids and acellular pertussis vaccine, Haemophilus influenzae type b conjugate, and poliovirus vaccine, inactivated (DTaP-Hib-IPV)	Non-US		DTAP|HIB|POLIO
171	Influenza, MDCK, quadrivalent, PF	Influenza, Madin Darby Canine Kidney, subunit, quadrivalent, injectable, preservative free	Active	Flucelvax quadrivalent, preservative free	FLU
172	cholera, WC-rBS	cholera, WC-rBS	Non-US		cholera
173	cholera, BivWC	cholera, BivWC	Non-US		cholera
174	cholera, live attenuated	cholera, live attenuated	Active	VAXCHORA|Vaxchora	cholera
175	Rabies - IM Diploid cell culture	Human Rabies vaccine from human diploid cell culture	Active	IMOVAX	RABIES
176	Rabies - IM fibroblast culture	Human rabies vaccine from Chicken fibroblast culture	Active	RABAVERT	RABIES
177	PCV10	pneumococcal conjugate vaccine, 10 valent	Non-US		PneumoPCV
178	OPV bivalent	Non-US bivalent oral polio vaccine (types 1 and 3)	Non-US		
179	OPV ,monovalent, unspecified	Non-US monovalent oral polio vaccine, unspecified formulation	Non-US		
180	tetanus immune globulin	tetanus immune globulin	Inactive		
181	anthrax immune globulin	anthrax immune globulin	Active		
182	OPV, Unspecified	Oral Polio Vaccine, Unspecified formulation	Inactive		
183	Yellow fever vaccine live - alt	Yellow fever vaccine live - alternative formulation for vaccine shortage	Active	Stamaril	YELLOWFEVER
184	Yellow fever, unspecified	Yellow fever vaccine, unspecified formulation	Inactive		YELLOWFEVER
185	Influenza, recombinant, quadrivalent, PF	Influenza, recombinant, quadrivalent, injectable, preservative free	Active	Flublok quadrivalent|Flublok quadrivalent, preservative free	FLU
186	Influenza, MDCK, quadrivalent, preservative	Influenza, Madin Darby Canine Kidney, subunit, quadrivalent, injectable, contains preservative	Active	Flucelvax quadrivalent, with preservative	FLU
187	zoster recombinant	zoster vaccine recombinant	Active	SHINGRIX	ZOSTER
188	zoster, unspecified formulation	zoster vaccine, unspecified formulation	Inactive		ZOSTER
189	HepB-CpG	Hepatitis B vaccine (recombinant), CpG adjuvanted	Active	HEPLISAV-B	HepB
190	Typhoid conjugate vaccine (TCV)	Typhoid conjugate vaccine (non-US)	Non-US		
191	meningococcal A polysaccharide (non-US)	meningococcal A polysaccharide vaccine (non-US)	Non-US		
192	meningococcal AC polysaccharide (non-US)	meningococcal AC polysaccharide vaccine (non-US)	Non-US		
193	Hep A-Hep B, pediatric/adolescent	hepatitis A and hepatitis B vaccine, pediatric/adolescent (non-US)	Non-US		HepA|HepB
194	Influenza, Southern Hemisphere	influenza, Southern Hemisphere, unspecified formulation	Inactive		FLU
195	DT, IPV adsorbed	Diphtheria, Tetanus, Poliomyelitis adsorbed	Non-US		POLIO|Td
196	Td, adsorbed, preservative free, adult use, Lf unspecified	tetanus and diphtheria toxoids, adsorbed, preservative free, for adult use, Lf unspecified	Active		Td
197	Influenza, high-dose, quadrivalent, PF	Influenza, high-dose, split virus, quadrivalent, injectable, preservative free	Active	Fluzone High-Dose quadrivalent, preservative free	FLU
198	DTP-hepB-Hib Pentavalent Non-US	Diphtheria, pertussis, tetanus, hepatitis B, Haemophilus Influenza Type b, (Pentavalent)	Non-US		
200	influenza, Southern Hemisphere, pediatric, preservative free	influenza, seasonal, Southern Hemisphere, quadrivalent, pediatric 0.25mL dose, preservative free	Active	FLUZONE Quadrivalent Southern Hemisphere, Pediatric	FLU
201	Influenza, Southern Hemisphere, quadrivalent, PF	Influenza, seasonal, Southern Hemisphere, quadrivalent, 0.5 mL dose, preservative free	Active	FLUZONE Quadrivalent Southern Hemisphere	FLU
202	influenza, Southern Hemisphere, quadrivalent, with preservative	influenza, seasonal, Southern Hemisphere, quadrivalent, 0.5mL dose, with preservative	Active	FLUZONE Quadrivalent Southern Hemisphere	FLU
203	meningococcal conjugate quadrivalent, MenACWY-TT (MCV4)	meningococcal polysaccharide (groups A, C, Y, W-135) tetanus toxoid conjugate vaccine 0.5mL dose, preservative free	Active	MenQuadfi	MENING
204	Ebola Zaire vaccine, live, recombinant, 1mL dose	Ebola Zaire vaccine, live, recombinant, 1mL dose	Active	ERVEBO (Ebola Zaire Vaccine, Live)	Ebola
205	Influenza, adjuvanted, quadrivalent, PF	Influenza, adjuvanted, inactivated, quadrivalent, injectable, preservative free	Active	FLUAD Quadrivalent	FLU
206	Vaccinia, smallpox monkeypox vaccine live, PF, SQ or ID injection	Vaccinia, smallpox monkeypox vaccine, live attenuated, preservative free, subcutaneous or intradermal injection	Active	JYNNEOS	Orthopoxvirus
207	COVID-19, mRNA, LNP-S, PF, 100 mcg/0.5mL dose or 50 mcg/0.25mL dose	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, preservative free, 100 mcg/0.5mL dose or 50 mcg/0.25mL dose	Inactive	Moderna COVID-19 Vaccine (non-US Spikevax)|SPIKEVAX	COVID-19
208	COVID-19, mRNA, LNP-S, PF, 30 mcg/0.3 mL dose	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, preservative free, 30 mcg/0.3mL dose	Inactive	COMIRNATY|Pfizer-BioNTech COVID-19 Vaccine (EUA labeled) COMIRNATY (BLA labeled)	COVID-19
210	COVID-19 vaccine, vector-nr, rS-ChAdOx1, PF, 0.5 mL	SARS-COV-2 (COVID-19) vaccine, vector non-replicating, recombinant spike protein-ChAdOx1, preservative free, 0.5 mL	Non-US	AstraZeneca COVID-19 Vaccine (Non-US tradenames include VAXZEVRIA, COVISHIELD)	COVID-19
211	COVID-19, subunit, rS-nanoparticle+Matrix-M1 Adjuvant, PF, 0.5 mL	SARS-COV-2 (COVID-19) vaccine, subunit, recombinant spike protein-nanoparticle+Matrix-M1 Adjuvant, preservative free, 0.5mL dose	Inactive	Novavax COVID-19 Vaccine (Non-US Tradenames NUVAXOVID, COVOVAX)	COVID-19
212	COVID-19 vaccine, vector-nr, rS-Ad26, PF, 0.5 mL	SARS-COV-2 (COVID-19) vaccine, vector non-replicating, recombinant spike protein-Ad26, preservative free, 0.5 mL	Inactive	Janssen (J&J) COVID-19 Vaccine	COVID-19
213	SARS-COV-2 (COVID-19) vaccine, UNSPECIFIED	SARS-COV-2 (COVID-19) vaccine, UNSPECIFIED	Inactive		COVID-19
214	Ebola, unspecified	Ebola, unspecified	Inactive		Ebola
215	Pneumococcal conjugate PCV15, polysaccharide CRM197 conjugate, adjuvant, PF	Pneumococcal conjugate vaccine 15-valent (PCV15), polysaccharide CRM197 conjugate, adjuvant, preservative free	Active	VAXNEUVANCE	PneumoPCV
216	Pneumococcal conjugate PCV20, polysaccharide CRM197 conjugate, adjuvant, PF	Pneumococcal conjugate vaccine 20-valent (PCV20), polysaccharide CRM197 conjugate, adjuvant, preservative free	Active	PREVNAR 20	PneumoPCV
217	COVID-19, mRNA, LNP-S, PF, 30 mcg/0.3 mL dose, tris-sucrose	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, preservative free, 30 mcg/0.3mL dose, tris-sucrose formulation	Inactive	COMIRNATY|Pfizer-BioNTech COVID-19 Vaccine (EUA labeled) COMIRNATY (BLA labeled)	COVID-19
218	COVID-19, mRNA, LNP-S, PF, 10 mcg/0.2 mL dose, tris-sucrose	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, preservative free, 10 mcg/0.2mL dose, tris-sucrose formulation	Inactive	Pfizer-BioNTech COVID-19 Vaccine (EUA labeled) COMIRNATY (BLA labeled)	COVID-19
219	COVID-19, mRNA, LNP-S, PF, 3 mcg/0.2 mL dose, tris-sucrose	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, preservative free, 3 mcg/0.2mL dose, tris-sucrose formulation	Inactive	Pfizer-BioNTech COVID-19 Vaccine (EUA labeled) COMIRNATY (BLA labeled)	COVID-19
220	HepB recombinant, 3-antigen, Al(OH)3	Hepatitis B vaccine (recombinant), 3-antigen, Al(OH)3 adjuvanted	Inactive	PREHEVBRIO Hepatitis B Vaccine (Recombinant)	HepB
221	COVID-19, mRNA, LNP-S, PF, 50 mcg/0.5 mL dose	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, preservative free, 50 mcg/0.5 mL dose	Inactive	Moderna COVID-19 Vaccine (non-US Spikevax)	COVID-19
222	Tick-borne encephalitis, unspecified	Tick-borne encephalitis vaccine, unspecified	Inactive		Tick-borne encephalitis
223	Tick-borne encephalitis, inactivated, PF, 0.25mL	Tick-borne encephalitis vaccine, inactivated, preservative free, 0.25mL dose	Active	TICOVAC	Tick-borne encephalitis
224	Tick-borne encephalitis, inactivated, PF, 0.5mL	Tick-borne encephalitis vaccine, inactivated, preservative free, 0.5mL dose	Active	TICOVAC	Tick-borne encephalitis
225	COVID-19, D614, recomb, preS dTM, AS03 adjuvant add, PF, 5mcg/0.5mL	SARS-COV-2 (COVID-19) vaccine, D614, prefusion spike recombinant protein subunit (CoV2 preS dTM), AS03 adjuvant added, preservative free, 5mcg/0.5mL dose	Never Active	Sanofi COVID-19	COVID-19
226	COVID-19, D614, recomb, preS dTM, AS03 adjuvant add, PF, 10mcg/0.5mL	SARS-COV-2 (COVID-19) vaccine, D614, prefusion spike recombinant protein subunit (CoV2 preS dTM), AS03 adjuvant added, preservative free, 10mcg/0.5mL dose	Never Active	Sanofi COVID-19	COVID-19
227	COVID-19, mRNA, LNP-S, PF, pediatric 50 mcg/0.5 mL dose	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, preservative free, pediatric 50 mcg/0.5 mL dose	Inactive	Moderna COVID-19 Vaccine (non-US Spikevax)	COVID-19
228	COVID-19, mRNA, LNP-S, PF, pediatric 25 mcg/0.25 mL dose	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, preservative free, pediatric 25 mcg/0.25 mL dose	Inactive	Moderna COVID-19 Vaccine (non-US Spikevax)	COVID-19
229	COVID-19, mRNA, LNP-S, bivalent, PF, 50 mcg/0.5 mL or 25mcg/0.25 mL dose	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, bivalent, preservative free, 50 mcg/0.5 mL or 25 mcg/0.25 mL dose	Inactive	Moderna COVID-19 Bivalent, Original + BA.4/BA.5 (Non-US Tradename Spikevax Bivalent)	COVID-19
230	COVID-19, mRNA, LNP-S, bivalent, PF, 10 mcg/0.2 mL	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, bivalent, preservative free, 10 mcg/0.2 mL dose	Inactive	Moderna COVID-19 Bivalent, Original + BA.4/BA.5 (Non-US Tradename Spikevax Bivalent)	COVID-19
231	influenza, Southern Hemisphere, high-dose, quadrivalent	influenza, seasonal, Southern Hemisphere, high-dose, quadrivalent, 0.7mL dose, preservative free	Active	FLUZONE High-Dose Quadrivalent Southern Hemisphere	FLU
300	COVID-19, mRNA, LNP-S, bivalent, PF, 30 mcg/0.3 mL dose	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, bivalent, preservative free, 30 mcg/0.3 mL dose, tris-sucrose formulation	Inactive	Pfizer-BioNTech COVID-19 Bivalent, Original + BA.4/BA.5 (Non-US Tradename COMIRNATY Bivalent)	COVID-19
301	COVID-19, mRNA, LNP-S, bivalent, PF, 10 mcg/0.2 mL dose	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, bivalent, preservative free, 10 mcg/0.2 mL dose, tris-sucrose formulation	Inactive	Pfizer-BioNTech COVID-19 Bivalent, Original + BA.4/BA.5 (Non-US Tradename COMIRNATY Bivalent)	COVID-19
302	COVID-19, mRNA, LNP-S, bivalent, PF, 3 mcg/0.2 mL dose	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, bivalent, preservative free, 3 mcg/0.2 mL dose, tris-sucrose formulation	Inactive	Pfizer-BioNTech COVID-19 Bivalent, Original + BA.4/BA.5 (Non-US Tradename COMIRNATY Bivalent)	COVID-19
303	RSV, recombinant, protein subunit RSVpreF, adjuvant reconstituted, 0.5 mL, PF	Respiratory syncytial virus (RSV), vaccine, recombinant, protein subunit RSV prefusion F, adjuvant reconstituted, 0.5 mL, preservative free	Active	Arexvy	RSV
304	Respiratory syncytial virus (RSV), unspecified	Respiratory syncytial virus (RSV), unspecified	Inactive		RSV
305	RSV, bivalent, protein subunit RSVpreF, diluent reconstituted, 0.5 mL, PF	Respiratory syncytial virus (RSV), vaccine, bivalent, protein subunit RSV prefusion F, diluent reconstituted, 0.5 mL, preservative free	Active	ABRYSVO	RSV
306	RSV, mAb, nirsevimab-alip, 0.5 mL, neonate to 24 months	Respiratory syncytial virus (RSV) monoclonal antibody, IgG1κ , (nirsevimab-alip), 0.5 mL, neonates and children to 24 months	Active	BEYFORTUS	RSV
307	RSV, mAb, nirsevimab-alip, 1 mL, neonate to 24 months	Respiratory syncytial virus (RSV) monoclonal antibody, IgG1κ , (nirsevimab-alip), 1 mL, neonates and children to 24 months	Active	BEYFORTUS	RSV
308	COVID-19, mRNA, LNP-S, PF, tris-sucrose, 3 mcg/0.3 mL	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, preservative free, tris-sucrose, 3 mcg/0.3 mL dose	Inactive	Pfizer-BioNTech COVID-19 Vaccine (US Only)	COVID-19
309	COVID-19, mRNA, LNP-S, PF, tris-sucrose, 30 mcg/0.3 mL	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, preservative free, tris-sucrose, 30 mcg/0.3 mL dose	Active	COMIRNATY	COVID-19
310	COVID-19, mRNA, LNP-S, PF, tris-sucrose, 10 mcg/0.3 mL	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, preservative free, tris-sucrose, 10 mcg/0.3 mL dose	Active	COMIRNATY|Pfizer-BioNTech COVID-19 Vaccine (US Only)	COVID-19
311	COVID-19, mRNA, LNP-S, PF, 25 mcg/0.25 mL	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, preservative free, 25 mcg/0.25 mL dose	Active	Moderna COVID-19 Vaccine (US only)|SPIKEVAX	COVID-19
312	COVID-19, mRNA, LNP-S, PF, 50 mcg/0.5 mL	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, preservative free, 50 mcg/0.5 mL dose	Active	SPIKEVAX	COVID-19
313	COVID-19, subunit, rS-nanoparticle, adjuvanted, PF, 5 mcg/0.5 mL	SARS-COV-2 (COVID-19) vaccine, subunit, recombinant spike protein-nanoparticle+Matrix-M1 Adjuvant, preservative free, 5 mcg/0.5 mL dose	Active	Novavax COVID-19 Vaccine, Adjuvanted (US Only)|NUVAXOVID	COVID-19
314	Respiratory syncytial virus (RSV) vaccine, unspecified	Respiratory syncytial virus (RSV) vaccine, unspecified	Inactive		RSV
315	Respiratory syncytial virus (RSV) MAB, unspecified	Respiratory syncytial virus (RSV) monoclonal antibody (MAB), unspecified	Inactive		RSV
316	Meningococcal polysaccharide (MenACWY-TT conjugate), (MenB), PF	Meningococcal polysaccharide (groups A, C, Y, W) tetanus toxoid conjugate, meningococcal B recombinant vaccine, 0.5mL, preservative free	Active	PENBRAYA	MENING|MeningB
317	Chikungunya live attenuated vaccine, 0.5 mL, PF	Chikungunya, live attenuated vaccine, 0.5 mL, preservative free	Active	IXCHIQ	Chikungunya
318	Anthrax, post-exposure prophylaxis	Anthrax vaccine, adsorbed, adjuvanted, post-exposure prophylaxis	Active	CYFENDUS	ANTHRAX
319	Anthrax vaccine, unspecified	Anthrax vaccine, unspecified	Inactive		ANTHRAX
320	Influenza, MDCK, trivalent, preservative	Influenza, Madin Darby Canine Kidney, subunit, trivalent, injectable, contains preservative	Active	Flucelvax trivalent, with preservative	FLU
321	Influenza-avian, H5N8, monovalent, PF	Influenza-avian, H5N8, viral-vector, monovalent, injectable, preservative free	Active		FLU-Avian-H5
322	Influenza-avian, H5N8, monovalent, preservative	Influenza-avian, H5N8, viral-vector, monovalent, injectable, contains preservative	Active		FLU-Avian-H5
323	Influenza-avian, H5, unspecified formulation	Influenza-avian, H5, unspecified formulation	Inactive		FLU-Avian-H5
324	Poliovirus, inactivated, fractional-dose (fIPV)	Poliovirus, inactivated, fractional-dose (fIPV)	Non-US		POLIO
325	Vaccinia (smallpox, monkeypox), unspecified	Vaccinia (smallpox, monkeypox), unspecified	Inactive		Orthopoxvirus
326	RSV, mRNA, injectable, PF	Respiratory syncytial virus (RSV), mRNA, injectable, preservative free	Active	mRESVIA	RSV
327	Pneumococcal conjugate PCV21, polysaccharide CRM197 conjugate, PF	Pneumococcal conjugate vaccine, 21 valent (PCV21), polysaccharide CRM197 conjugate, preservative free	Active	CAPVAXIVE	PneumoPCV
328	Meningococcal oligosaccharide (MenACWY), (MenB), PF	Meningococcal oligosaccharide conjugated (groups A, C, W, Y) and group B, 0.5 mL, preservative free	Active	PENMENVY	MENING|MeningB
329	Chikungunya, VLP, recombinant, 0.8 mL, PF	Chikungunya, virus-like particle (VLP), recombinant vaccine, 0.8 mL, preservative free	Active	VIMKUNYA	Chikungunya
330	Dengue fever, unspecified	Dengue fever, unspecified formulation	Inactive		DENGUE
331	Influenza, Southern Hemisphere, trivalent, PF	Influenza, seasonal, Southern Hemisphere, trivalent, 0.5 mL dose, preservative free	Active	FLUZONE Trivalent Southern Hemisphere	FLU
332	RSV, mAb, clesrovimab-cfor, 0.7 mL, neonate and infant, PF	Respiratory syncytial virus (RSV), monoclonal antibody, IgG1κ , (clesrovimab-cfor), 0.7 mL, neonate and infant, preservative free	Active	ENFLONSIA	RSV
333	Influenza, live, trivalent, intranasal, self/caregiver admin, PF	Influenza, live, trivalent, intranasal, self or caregiver administered, preservative free	Active	FluMist trivalent (self/caregiver administered)	FLU
334	COVID-19, mRNA, LNP-S, PF, 10 mcg/0.2 mL	SARS-COV-2 (COVID-19) vaccine, mRNA, spike protein, LNP, preservative free, 10 mcg/0.2 mL dose	Active	mNEXSPIKE	COVID-19
500	COVID-19 Non-US Vaccine, UNSPECIFIED	SARS-COV-2 (COVID-19) Non-US Vaccine, UNSPECIFIED	Non-US		COVID-19
501	COVID-19 IV Non-US Vaccine (QAZCOVID-IN)	SARS-COV-2 COVID-19 Inactivated Virus Non-US Vaccine Product (QAZCOVID-IN)	Non-US		COVID-19
502	COVID-19 IV Non-US Vaccine (COVAXIN)	SARS-COV-2 COVID-19 Inactivated Virus Non-US Vaccine Product (COVAXIN)	Non-US	COVAXIN (Bharat) COVID-19 Vaccine	COVID-19
503	COVID-19 LAV Non-US Vaccine (COVIVAC)	SARS-COV-2 COVID-19 Live Attenuated Virus Non-US Vaccine Product (COVIVAC)	Non-US		COVID-19
504	COVID-19 VVnr Non-US Vaccine (Sputnik Light)	SARS-COV-2 COVID-19 Viral Vector Non-replicating Non-US Vaccine Product (Sputnik Light)	Non-US		COVID-19
505	COVID-19 VVnr Non-US Vaccine (Sputnik V)	SARS-COV-2 COVID-19 Viral Vector Non-replicating Non-US Vaccine Product (Sputnik V)	Non-US		COVID-19
506	COVID-19 VVnr Non-US Vaccine (CanSino Biological Inc./Beijing Institute of Biotechnology	SARS-COV-2 COVID-19 Viral Vector Non-replicating Non-US Vaccine Product (CONVIDECIA), CanSino Biological Inc./Beijing Institute of Biotechnology	Non-US	CONVIDECIA (CanSino Biologics) COVID-19 Vaccine	COVID-19
507	COVID-19 PS Non-US Vaccine (Anhui Zhifei Longcom Biopharm + Inst of Micro, Chinese Acad of Sciences)	SARS-COV-2 COVID-19 Protein Subunit Non-US Vaccine Product (Anhui Zhifei Longcom Biopharmaceutical + Institute of Microbiology, Chinese Academy of Sciences)	Non-US		COVID-19
508	COVID-19 PS Non-US Vaccine (Jiangsu Province Centers for Disease Control and Prevention)	SARS-COV-2 COVID-19 Protein Subunit Non-US Vaccine Product (Jiangsu Province Centers for Disease Control and Prevention)	Non-US		COVID-19
509	COVID-19 PS Non-US Vaccine (EpiVacCorona)	SARS-COV-2 COVID-19 Protein Subunit Non-US Vaccine Product (EpiVacCorona)	Non-US		COVID-19
510	COVID-19 IV Non-US Vaccine (BIBP, Sinopharm)	SARS-COV-2 COVID-19 Inactivated Virus Non-US Vaccine Product (BIBP, Sinopharm)	Non-US	Sinopharm (BIBP) COVID-19 Vaccine	COVID-19
511	COVID-19 IV Non-US Vaccine (CoronaVac, Sinovac)	SARS-COV-2 COVID-19 Inactivated Virus Non-US Vaccine Product (CoronaVac, Sinovac)	Non-US	Coronavac (Sinovac) COVID-19 Vaccine	COVID-19
512	SARS-COV-2 COVID-19 VLP Non-US Vaccine (Medicago, Covifenz)	SARS-COV-2 COVID-19 Virus Like Particle (VLP) Non-US Vaccine Product (Medicago, Covifenz)	Non-US	Covifenz	COVID-19
513	SARS-COV-2 COVID-19 PS Non-US Vaccine (Anhui Zhifei Longcom, Zifivax)	SARS-COV-2 COVID-19 Protein Subunit Non-US Vaccine Product (Anhui Zhifei Longcom, Zifivax)	Non-US		COVID-19
514	SARS-COV-2 COVID-19 DNA Non-US Vaccine (Zydus Cadila, ZyCoV-D)	SARS-COV-2 COVID-19 DNA Non-US Vaccine Product (Zydus Cadila, ZyCoV-D)	Non-US		COVID-19
515	SARS-COV-2 COVID-19 PS Non-US Vaccine (Medigen, MVC-COV1901)	SARS-COV-2 COVID-19 Protein Subunit Non-US Vaccine Product (Medigen, MVC-COV1901)	Non-US		COVID-19
516	COV-2 COVID-19 Inactivated Non-US Vaccine Product (Minhai Biotechnology Co, KCONVAC)	SARS-COV-2 COVID-19 Inactivated Non-US Vaccine Product (Minhai Biotechnology Co, KCONVAC)	Non-US		COVID-19
517	SARS-COV-2 COVID-19 PS Non-US Vaccine (Biological E Limited, Corbevax)	SARS-COV-2 COVID-19 Protein Subunit Non-US Vaccine Product (Biological E Limited, Corbevax)	Non-US		COVID-19
518	COVID-19 Inactivated, Non-US Vaccine (VLA2001, Valneva)	SARS-COV-2 COVID-19 Inactivated, Non-US Vaccine (VLA2001, Valneva)	Non-US		COVID-19
519	COVID-19 mRNA, bivalent, original/Omicron BA.1, Non-US Vaccine (Spikevax Bivalent), Moderna	SARS-COV-2 COVID-19 mRNA, bivalent, original/Omicron BA.1, Non-US Vaccine (Spikevax Bivalent), Moderna	Non-US	Moderna COVID-19 Bivalent, Original + BA.1 (Non-US Tradename Spikevax Bivalent)	COVID-19
520	COVID-19 mRNA, bivalent, original/Omicron BA.1, Non-US Vaccine Product, Pfizer-BioNTech	SARS-COV-2 COVID-19 mRNA, bivalent, original/Omicron BA.1, Non-US Vaccine Product (Comirnaty Bivalent), Pfizer-BioNTech	Non-US	Pfizer COVID-19 Bivalent, Original + BA.1 (Non-US Tradename COMIRNATY Bivalent)	COVID-19
521	COVID-19 SP, protein-based, adjuvanted (VidPrevtyn Beta), Sanofi-GSK	SARS-COV-2 (COVID-19) vaccine SP, protein-based, adjuvanted, B.1.351 strain (VidPrevtyn Beta), Sanofi-GSK	Non-US		COVID-19
801	AS03 Adjuvant	AS03 Adjuvant	Active	AS03 adjuvant	
998	no vaccine administered	no vaccine administered	Inactive		
999	unknown	unknown vaccine or immune globulin	Inactive		`;
