// Generated from ../../terminology/conditions.tsv by scripts/terminology/build.ts; do not edit. Notices: ../NOTICE.md.
// Columns: icd10cm, snomed, snomed_display, display, synonyms, nlm_popularity_rank.
export const rows = `A00.9			Cholera, unspecified	cholera|Cholera - Vibrio cholerae|Cholera due to Vibrio cholerae|Vibrio cholerae	
A01.4			Paratyphoid fever, unspecified	paratyphoid fever|Paratyphoid|Paratyphoid A fever|Paratyphoid B fever|Paratyphoid C fever	
A06.9			Amebiasis, unspecified	amebiasis|amoebiasis|entamoebiasis	
A07.0			Balantidiasis		
A07.1			Giardiasis [lambliasis]	giardiasis|Infection by Giardia lamblia|beaver feaver	
A07.2			Cryptosporidiosis	Cryptosporidial gastroenteritis|Infection by Cryptosporidium|intestinal cryptosporidiosis	
A07.3			Isosporiasis	cystoisosporiasis|Infection by Isospora belli and Isospora hominis|Isosporosis	
A07.4			Cyclosporiasis		
A09			Infectious gastroenteritis and colitis, unspecified	Gastroenteritis|Stomach flu	
A15.6			Tuberculous pleurisy	pleural tuberculosis|Pearly disease|Tuberculosis of pleura|Tuberculous pleuritis	
A18.2			Tuberculous peripheral lymphadenopathy	lymph node tuberculosis|Tuberculous adenitis|Tuberculous lymphadenopathy|king's evil|scrofula	
A18.31			Tuberculous peritonitis		
A19.9			Miliary tuberculosis, unspecified	miliary tuberculosis|Disseminated tuberculosis|Tuberculosis miliaris disseminata|acute miliary tuberculosis|generalized tuberculosis	
A20.0			Bubonic plague	black death	
A20.2			Pneumonic plague	primary pneumonic plague|secondary pneumonic plague	
A20.7			Septicemic plague		
A20.9			Plague, unspecified	plague	
A21.0			Ulceroglandular tularemia		
A21.1			Oculoglandular tularemia		
A21.2			Pulmonary tularemia	pneumonic tularemia|Pneumonic tularaemia|bronchopneumonic tularemia	
A21.3			Gastrointestinal tularemia	Enteric tularemia|intestinal tularaemia	
A22			Anthrax	anthrax disease	
A22.0			Cutaneous anthrax		
A22.2			Gastrointestinal anthrax		
A23.0			Brucellosis due to Brucella melitensis	Brucella melitensis brucellosis	
A23.1			Brucellosis due to Brucella abortus	Brucella abortus brucellosis	
A23.3			Brucellosis due to Brucella canis	Brucella canis brucellosis	
A23.9			Brucellosis, unspecified	brucellosis|Maltese fever|undulant fever	
A24.0			Glanders	Farcy pipes|Infection due to Pseudomonas mallei	
A24.9			Melioidosis, unspecified	melioidosis|Nightcliff gardener's disease|Pseudoglanders|Whitmore's disease|acute and fulminating melioidosis	
A26.9			Erysipeloid, unspecified	erysipeloid	
A28.0			Pasteurellosis	Pasteurella infection|Pasteurella infectious disease	
A28.1			Cat-scratch disease	Debre's Syndrome|Debre-Mollaret Syndrome|Foshay-Mollaret Cat Scratch Fever|benign lymphoreticulosis	
A30.0			Indeterminate leprosy	Uncharacteristic leprosy	
A30.1			Tuberculoid leprosy	Smooth leprosy|type T leprosy	
A30.3			Borderline leprosy	Borderline or dimorphous leprosy|Midborderline leprosy	
A30.5			Lepromatous leprosy	type L leprosy	
A32.9			Listeriosis, unspecified	listeriosis|Infection by Listeria monocytogenes|Listeria infection	
A33			Tetanus neonatorum	neonatal tetanus	
A35			Other tetanus	tetanus|Infection due to Clostridium tetani|clostridial tetanus	
A36.3			Cutaneous diphtheria		
A36.85			Diphtheritic cystitis		
A37.1			Whooping cough due to Bordetella parapertussis	Bordetella parapertussis whooping cough	
A38.9			Scarlet fever, uncomplicated	Scarlet fever	499
A39.0			Meningococcal meningitis		
A41.9	91302008	Sepsis	Sepsis, unspecified organism	Sepsis|Blood infection	318
A42.9			Actinomycosis, unspecified	actinomycosis|Actinomycotic madura foot|Actinomycotic mycetema|Actinomycotic mycetoma of foot|Madura foot due to Actinomadura	
A43.9			Nocardiosis, unspecified	nocardiosis|Nocardia infectious disease	
A44.9			Bartonellosis, unspecified	bartonellosis|Bartonella infectious disease|Rochalimaea infection|bartonelliasis	
A46			Erysipelas		
A48.0			Gas gangrene	Gas bacillus infection	
A48.1			Legionnaires' disease	Infection by Legionella pneumophilia|Legionella|Legionella pneumonia	
A48.3			Toxic shock syndrome	TSS|toxic shock	
A50.7			Late congenital syphilis, unspecified	late congenital syphilis|juvenile neurosyphilis	
A50.9			Congenital syphilis, unspecified	congenital syphilis	
A52			Late syphilis	tertiary syphilis	
A52.00			Cardiovascular syphilis, unspecified	cardiovascular syphilis	
A52.2			Asymptomatic neurosyphilis		
A54.32			Gonococcal iridocyclitis		
A54.33			Gonococcal keratitis		
A57			Chancroid	Ulcus molle, skin	
A58			Granuloma inguinale	donovanosis|pudendal ulcer	
A59.9			Trichomoniasis, unspecified	trichomoniasis	
A63.0			Anogenital (venereal) warts	Genital warts|anogenital venereal wart	311
A64			Unspecified sexually transmitted disease	Sexually transmitted disease (STD)|Sexually transmitted disease|STD	481
A66.9			Yaws, unspecified	yaws|Bouba|frambesia|frambesia tropica|frambosie	
A68.0			Louse-borne relapsing fever	Relapsing fever, louse-borne	
A68.1			Tick-borne relapsing fever	Relapsing fever, tick-borne|soft tick relapsing fever	
A68.9			Relapsing fever, unspecified	relapsing fever	
A74.0			Chlamydial conjunctivitis	inclusion conjunctivitis|Inclusion blennorrhoea|adult inclusion conjunctivitis|inclusion blenorrhea	
A75.1			Recrudescent typhus [Brill's disease]	Brill-Zinsser disease|Brill's disease|Recrudescent typhus	
A77.1			Spotted fever due to Rickettsia conorii	boutonneuse fever|African tick typhus|Rickettsia conorii spotted fever|kenya tick typhus|marseilles fever	
A77.9			Spotted fever, unspecified	spotted fever|Spotted fever group rickettsial disease	
A78			Q fever	Infection due to Coxiella burnetii	
A79.0			Trench fever	His-Werner disease|Quintan fever|Wolhynian fever|shin bone fever	
A80.4			Acute nonparalytic poliomyelitis	nonparalytic poliomyelitis|non-paralytic aseptic meningitis	
A81.01			Variant Creutzfeldt-Jakob disease	bovine spongiform encephalopathy	
A81.1			Subacute sclerosing panencephalitis	Dawson's encephalitis|Dawson's inclusion body encephalitis|SSPE|Van Bogaert's sclerosing leukoencephalitis	
A81.2			Progressive multifocal leukoencephalopathy		
A82.9			Rabies, unspecified	rabies|Lyssa	
A83.0			Japanese encephalitis	Japanese B encephalitis	
A83.1			Western equine encephalitis		
A83.2			Eastern equine encephalitis	Neuroinvasive Eastern equine encephalitis virus infection	
A83.3			St Louis encephalitis	Neuroinvasive St. Louis encephalitis virus infection	
A83.4			Australian encephalitis	Murray Valley encephalitis|Australian X disease	
A86			Unspecified viral encephalitis	viral encephalitis|epidemic encephalitis	
A87.2			Lymphocytic choriomeningitis	LCM|Lymphocytic choriomeningitis virus encephalomyelitis|Lymphocytic meningitis|Lymphocytic meningoencephalitis	
A87.9			Viral meningitis, unspecified	viral meningitis	
A91			Dengue hemorrhagic fever	DHF	
A92.1			O'nyong-nyong fever		
A92.4			Rift Valley fever		
A92.5			Zika virus disease	Zika fever	
A93.1			Sandfly fever	phlebotomus fever|Sandfly-borne arboviral fever|Sandfly-borne bunyavirus fever|Sandfly-borne phleboviral disease	
A93.2			Colorado tick fever	Tick fever, American mountain	
A95.9			Yellow fever, unspecified	yellow fever|Sylvatic yellow fever|Yellow fever, sylvan|jungle yellow fever|urban yellow fever	
A96.2			Lassa fever		
A98.0			Crimean-Congo hemorrhagic fever	CHF Congo virus|Congo-Crimean Hemorrhagic Fever|Crimean hemorrhagic fever	
A98.1			Omsk hemorrhagic fever		
A98.2			Kyasanur Forest disease		
A98.4			Ebola virus disease	Ebola|Ebola disease|Ebola hemorrhagic fever	
B00.0			Eczema herpeticum	Herpes simplex dermatitis of eyelid|Herpes simplex eyelid dermatitis|Herpes simplex virus dermatitis|herpes simplex dermatitis	
B01.9			Varicella without complication	chickenpox|varicella	
B02			Zoster [herpes zoster]	Shingles (herpes zoster)|Shingles|herpes zoster	165
B03			Smallpox		
B04			Monkeypox	mpox	
B05.9			Measles without complication	measles|morbilli|rubeola	
B07.0			Plantar wart	Plantar wart (verruca plantaris)|verruca plantaris	350
B08.010			Cowpox	yaba	
B08.1			Molluscum contagiosum		439
B08.2			Exanthema subitum [sixth disease]	exanthema subitum|Roseola Infantum|Sixth Disease|exanthem subitum	
B08.3			Erythema infectiosum [fifth disease]	erythema infectiosum|Fifth disease	
B08.4			Enteroviral vesicular stomatitis with exanthem	hand, foot and mouth disease|HFMD|Vesicular stomatitis and exanthem	
B08.5			Enteroviral vesicular pharyngitis	herpangina|Vesicular pharyngitis	
B19.20			Unspecified viral hepatitis C without hepatic coma	Hepatitis C	83
B20			Human immunodeficiency virus [HIV] disease	HIV	
B26.9			Mumps without complication	mumps	
B27.90			Infectious mononucleosis, unspecified without complication	infectious mononucleosis|Filatov's disease|Gammaherpesviral mononucleosis|Monocytic angina|Pfeiffer's disease	
B33.0			Epidemic myalgia	epidemic pleurodynia|Bamble disease|Bornholm disease|Epidemic pleurisy|Epidemic, myositis	
B34.9			Viral infection, unspecified	Viral infection|viral illness|viral fever	44
B35.1			Tinea unguium	Dermatophytic onychia|Dermatophytosis of nail|Onychomycosis due to dermatophyte|cellulitis and abscess of buttock	
B35.2			Tinea manuum	Dermatophytosis of hand|Tinea manus	
B35.3			Tinea pedis	Athlete's foot (tinea pedis)|Athlete's foot	186
B35.4			Tinea corporis	Ringworm (tinea corporis)|Ringworm	203
B35.6			Tinea cruris	Jock itch (tinea cruris)|Jock itch	325
B35.9			Dermatophytosis, unspecified	dermatophytosis|ringworm	
B36.0			Pityriasis versicolor	Infection by Pityrosporum furfur	
B36.1			Tinea nigra	Infection by Cladosporium werneckii|Keratomycosis nigricans|Tinea palmaris nigra	
B36.2			White piedra	Tinea blanca	
B36.3			Black piedra		
B36.9			Superficial mycosis, unspecified	superficial mycosis|Steroid-modified tinea infection|piedra	
B37.2			Candidiasis of skin and nail	candidal paronychia|candidiasis of skin|candidiasis of skin and nails	
B37.3			Candidiasis of vulva and vagina	Vulvovaginitis - candidal|vulvovaginal candidiasis	56
B37.9			Candidiasis, unspecified	candidiasis|Disseminated candidiasis|systemic candidiasis	
B38.9			Coccidioidomycosis, unspecified	coccidioidomycosis|primary extrapulmonary coccidioidomycosis	
B39.9			Histoplasmosis, unspecified	histoplasmosis	
B40.9			Blastomycosis, unspecified	blastomycosis|Blastomyces Dermatitidis Infection|Blastomycotic infection|Chicago disease|Gilchrist's disease	
B41.9			Paracoccidioidomycosis, unspecified	paracoccidioidomycosis|Mucocutaneous-lymphangitic paracoccidioidomycosis|paracoccidioidal mycosis	
B42.9			Sporotrichosis, unspecified	sporotrichosis	
B43.9			Chromomycosis, unspecified	chromoblastomycosis|Chromomycosis|Mossy foot disease	
B44.9			Aspergillosis, unspecified	aspergillosis|Infection due to Aspergillus	
B45.9			Cryptococcosis, unspecified	cryptococcosis|Busse-Buschke's disease|European cryptococcosis|cryptococcal infection|torula	
B46.5			Mucormycosis, unspecified	mucormycosis|disseminated mucormycosis|zygomycosis	
B48.0			Lobomycosis	Cutaneous lobomycosis|infection by Loboa loboi	
B48.1			Rhinosporidiosis	Infection by Rhinosporidium seeberi	
B48.3			Geotrichosis		
B49			Unspecified mycosis	fungal infectious disease|mycosis	
B50.9			Plasmodium falciparum malaria, unspecified	Plasmodium falciparum malaria|Malaria fever, subtertian|falciparum malaria|malignant tertian fever	
B51.9			Plasmodium vivax malaria without complication	Plasmodium vivax malaria|Malaria by Plasmodium vivax|Vivax Malaria	
B52.9			Plasmodium malariae malaria without complication	Plasmodium malariae malaria|Malaria by Plasmodium malariae|Quartan Malaria	
B53.0			Plasmodium ovale malaria	Malariaby Plasmodium ovale|Ovale malaria	
B54			Unspecified malaria	malaria|induced malaria	
B55.0			Visceral leishmaniasis	Infection by visceral leishmaniasis|Kala-Azar	
B55.1			Cutaneous leishmaniasis	Asian Desert Cutaneous Leishmaniasis|Leproid leishmaniasis|diffuse cutaneous leishmaniasis	
B55.2			Mucocutaneous leishmaniasis	American cutaneous leishmaniasis|American mucocutaneous leishmaniasis|Cutaneous leishmaniasis, American|Mucocutaneous leishmaniasis, American	
B55.9			Leishmaniasis, unspecified	leishmaniasis	
B56			African trypanosomiasis	sleeping sickness|African sleeping sickness	
B57			Chagas' disease	chagas' disease with digestive system involvement|chagas' disease with nervous system involvement|chagas' disease with other organ involvement	
B58.9			Toxoplasmosis, unspecified	toxoplasmosis|disseminated toxoplasmosis	
B59			Pneumocystosis	Pneumocystis carinii pneumonia|Pneumocystis jirovecii pneumonia|Pneumocystis pneumonia|Pneumocystosis pneumonia	
B65.3			Cercarial dermatitis	Cutaneous schistosomiasis|Sea bather's eruption	
B66.0			Opisthorchiasis	Infection by Opisthorchis	
B66.1			Clonorchiasis	Oriental liver fluke disease	
B66.3			Fascioliasis	Fasciola hepatica infection|Infection by Fasciola|Liver flukes|Sheep liver fluke infection	
B66.4			Paragonimiasis	Infection by Paragonimus|lung fluke disease|lung fluke infection|pulmonary paragonimiasis	
B66.5			Fasciolopsiasis	Infection by Fasciolopsis buski|Infectious Disease by Fasciolopsis	
B67.90			Echinococcosis, unspecified	echinococcosis|Echinococcosis of liver|echinococcal disease|hepatic echinococcosis|hydatid disease	
B68.9			Taeniasis, unspecified	taeniasis	
B69.9			Cysticercosis, unspecified	cysticercosis|Pork tapeworm infection|Tapeworm infection intestinal taenia solum|Tapeworm infection pork|intestinal taenia solium infection	
B70.0			Diphyllobothriasis	Diphyllobothrium infection|fish tapeworm	
B70.1			Sparganosis	Infection by Sparganum	
B71.0			Hymenolepiasis	Hymenolepis infectious disease|dwarf tapeworm infection	
B72			Dracunculiasis	Dracontiasis|Infection by Dracunculus medinensis	
B73			Onchocerciasis	Infection by Onchocerca volvulus|Onchocerca volvulus infection|volvulosis	
B74.3			Loiasis		
B74.4			Mansonelliasis		
B74.9			Filariasis, unspecified	filariasis|disease due to superfamily Filarioidea	
B76.0			Ancylostomiasis		
B76.1			Necatoriasis		
B77.9			Ascariasis, unspecified	ascariasis|Ascariasis - roundworm	
B78.9			Strongyloidiasis, unspecified	strongyloidiasis|Infection by Strongyloides|disseminated strongyloidiasis	
B80			Enterobiasis	Oxyuris vermicularis infection|Threadworm infection	
B81.0			Anisakiasis	Infection by Anisakis larva	
B81.1			Intestinal capillariasis	capillariasis|Capillaria infection	
B81.2			Trichostrongyliasis	trichostrongylosis|Infection by Trichostrongylus|Infection by Trichostrongylus species	
B83.0			Visceral larva migrans	toxocariasis|Infection by Toxascaris|Toxocara infection	
B83.1			Gnathostomiasis	gnathomiasis|Infectious Disease by Gnathostoma	
B83.9			Helminthiasis, unspecified	parasitic helminthiasis infectious disease|helminth infection|helminthiasis|helminthosis|worm infection	
B85.2			Pediculosis, unspecified	lice infestation|Infestation by Pediculus|Louse infestation|Pediculosis + lice|Pediculosis and phthirus infections	
B86			Scabies		151
B87.9			Myiasis, unspecified	myiasis|Infestation by fly larvae|Infestation by maggots|Maggot infestation	
B88.3			External hirudiniasis	leech infestation|Hirudiniasis|Leeches	
C18.9	363406005	Malignant neoplasm of colon	Malignant neoplasm of colon, unspecified	Malignant neoplasm of colon	
C20			Malignant neoplasm of rectum	rectum cancer|carcinoma of rectum|carcinoma of the rectum|malignant Rectal tumor	
C22.1			Intrahepatic bile duct carcinoma	intrahepatic cholangiocarcinoma|peripheral Cholangiocarcinoma	
C22.2			Hepatoblastoma		
C22.3			Angiosarcoma of liver	liver angiosarcoma|hemangiosarcoma of the Liver	
C38.0			Malignant neoplasm of heart	heart cancer|Cardiac tumor|Tumour of heart|malignant Cardiac tumor	
C40.30			Malignant neoplasm of short bones of unspecified lower limb	malignant neoplasm of short bones of lower limb	
C43.9			Malignant melanoma of skin, unspecified	skin melanoma|Cutaneous Malignant Melanoma|cutaneous melanoma|malignant ear melanoma|malignant lip melanoma	
C49			Malignant neoplasm of other connective and soft tissue	sarcoma|connective and soft tissue neoplasm|tumor of soft tissue and skeleton	
C50	254837009	Malignant neoplasm of breast	Malignant neoplasm of breast	Breast cancer	159
C51			Malignant neoplasm of vulva	vulva cancer|Ca vulva|Vulvar tumor|malignant Vulvar tumor	
C52			Malignant neoplasm of vagina	vaginal cancer|malignant tumor of vagina|malignant vaginal tumor|neoplasm of vagina	
C54.1			Malignant neoplasm of endometrium	endometrial cancer|endometrial Ca|endometrial neoplasm|malignant endometrial neoplasm	
C55			Malignant neoplasm of uterus, part unspecified	uterine cancer|CA - cancer of uterus|Tumour of uterus|malignant neoplasm of uterus|malignant uterine tumor	
C57.1			Malignant neoplasm of broad ligament	broad ligament malignant neoplasm	
C57.2			Malignant neoplasm of round ligament	round ligament malignant neoplasm	
C57.3			Malignant neoplasm of parametrium	parametrium malignant neoplasm	
C61			Malignant neoplasm of prostate	Prostate cancer|Prostatic carcinoma	479
C63.2			Malignant neoplasm of scrotum	scrotum neoplasm	
C64			Malignant neoplasm of kidney, except renal pelvis	kidney cancer|malignant neoplasm of kidney except pelvis|malignant tumour of kidney|renal cancer	
C69.1			Malignant neoplasm of cornea	cornea cancer|Corneal tumor|malignant Corneal tumor|malignant tumor of cornea	
C71			Malignant neoplasm of brain	brain cancer|BT - Brain tumour|adult brain tumor|adult malignant brain neoplasm|brain neoplasm	
C71.1			Malignant neoplasm of frontal lobe	frontal lobe neoplasm	
C71.2			Malignant neoplasm of temporal lobe	temporal lobe neoplasm	
C71.3			Malignant neoplasm of parietal lobe	parietal lobe neoplasm	
C71.4			Malignant neoplasm of occipital lobe	occipital lobe neoplasm	
C71.7			Malignant neoplasm of brain stem	brain stem cancer|neoplasm of adult brain stem|neoplasm of brain stem	
C72.2			Malignant neoplasm of olfactory nerve	malignant olfactory nerve neoplasm	
C72.40			Malignant neoplasm of unspecified acoustic nerve	malignant neoplasm of acoustic nerve	
C73			Malignant neoplasm of thyroid gland	thyroid cancer|Thyroid gland neoplasm|malignant tumour of thyroid gland|neoplasm of thyroid gland	
C80.1			Malignant (primary) neoplasm, unspecified	cancer|malignant neoplasm|malignant tumor|primary cancer	
C81.10			Nodular sclerosis Hodgkin lymphoma, unspecified site	Hodgkin's lymphoma, nodular sclerosis	
C81.20			Mixed cellularity Hodgkin lymphoma, unspecified site	Hodgkin's lymphoma, mixed cellularity	
C86.0			Extranodal NK/T-cell lymphoma, nasal type	nasal type extranodal NK/T-cell lymphoma	
C86.3			Subcutaneous panniculitis-like T-cell lymphoma	SPTCL	
C86.5			Angioimmunoblastic T-cell lymphoma		
C88.0			Waldenstrom macroglobulinemia	lymphoplasmacytic lymphoma|Waldenstroem's macroglobulinemia|lymphoplasmacytic lymphoma with IgM gammopathy	
C88.2			Heavy chain disease		
C90.0			Multiple myeloma	myeloma	
C90.1			Plasma cell leukemia	plasma cell leukaemia|plasmacytic leukaemia|plasmacytic leukemia	
C90.2			Extramedullary plasmacytoma		
C90.3			Solitary plasmacytoma	plasmacytoma|Myeloma - solitary|Solitary myeloma	
C91			Lymphoid leukemia	lymphoblastic leukaemia|lymphoblastic leukemia|lymphocytic leukaemia	
C91.4			Hairy cell leukemia		
C92			Myeloid leukemia	Non-Lymphocytic Leukemia|leukaemia myelogenous|leukemia myelogenous|myeloid granulocytic leukaemia	
C92.0			Acute myeloblastic leukemia	acute myeloid leukemia|AML - acute Myeloid Leukemia|Leukemia, Myelocytic, acute|acute myeloblastic leukaemia	
C92.3			Myeloid sarcoma	Chloroma|Extramedullary Myeloid tumor|Granulocytic sarcoma	
C92.4			Acute promyelocytic leukemia	acute myeloblastic leukaemia type 3|acute myeloblastic leukemia type 3|acute myeloid leukaemia M3|acute myeloid leukemia M3	
C92.5			Acute myelomonocytic leukemia		
C93.3			Juvenile myelomonocytic leukemia		
C93.Z			Other monocytic leukemia	monocytic leukemia	
C94.3			Mast cell leukemia		
C96.21			Aggressive systemic mastocytosis		
C96.22			Mast cell sarcoma		
C96.A			Histiocytic sarcoma		
D00.0			Carcinoma in situ of lip, oral cavity and pharynx	lip carcinoma in situ	
D00.1			Carcinoma in situ of esophagus	esophagus carcinoma in situ	
D00.2			Carcinoma in situ of stomach	stomach carcinoma in situ	
D01.0			Carcinoma in situ of colon	colon carcinoma in situ	
D01.2			Carcinoma in situ of rectum	rectum carcinoma in situ	
D01.4			Carcinoma in situ of other and unspecified parts of intestine	intestine carcinoma in situ	
D01.5			Carcinoma in situ of liver, gallbladder and bile ducts	liver carcinoma in situ	
D02.0			Carcinoma in situ of larynx	larynx carcinoma in situ	
D02.1			Carcinoma in situ of trachea	trachea carcinoma in situ	
D02.2			Carcinoma in situ of bronchus and lung	lung carcinoma in situ	
D05			Carcinoma in situ of breast	breast carcinoma in situ	
D06			Carcinoma in situ of cervix uteri	cervix uteri carcinoma in situ	
D07.0			Carcinoma in situ of endometrium	endometrium carcinoma in situ	
D07.4			Carcinoma in situ of penis	penis carcinoma in situ	
D07.5			Carcinoma in situ of prostate	prostate carcinoma in situ	
D09.0			Carcinoma in situ of bladder	bladder carcinoma in situ	
D09.2			Carcinoma in situ of eye	eye carcinoma in situ	
D09.9			Carcinoma in situ, unspecified	in situ carcinoma	
D18.00			Hemangioma unspecified site	hemangioma	
D36.9			Benign neoplasm, unspecified site	Neoplasm - benign	421
D45			Polycythemia vera	Osler-Vaquez syndrome|Polycythaemia rubra vera|Proliferative polycythaemia|chronic erythremia	
D47.1			Chronic myeloproliferative disease	myeloproliferative neoplasm|CMPD|CMPD, U	
D50.9			Iron deficiency anemia, unspecified	Anemia - iron deficiency|iron deficiency anemia|Low iron	155
D51.2			Transcobalamin II deficiency		
D53.0			Protein deficiency anemia		
D56.0			Alpha thalassemia	Alpha thalassaemia	
D56.1			Beta thalassemia		
D56.2			Delta-beta thalassemia		
D56.3			Thalassemia minor		
D56.9			Thalassemia, unspecified	thalassemia|Sickle-cell thalassemia with crisis|Sickle-cell thalassemia without crisis|thalassemia Hb-S disease with crisis|thalassemia Hb-S disease without crisis	
D57.2			Sickle-cell/Hb-C disease	sickle cell disease	
D58.0			Hereditary spherocytosis	Congenital spherocytic hemolytic anemia|Minkowski Chauffard syndrome|spherocytic anemia	
D58.1			Hereditary elliptocytosis	Congenital elliptocytosis|ovalocytosis	
D58.2			Other hemoglobinopathies	hemoglobinopathy|hemoglobinopathies	
D58.9			Hereditary hemolytic anemia, unspecified	congenital hemolytic anemia|congenital hemolytic anaemia|hereditary hemolytic anaemia|hereditary hemolytic anemia	
D59.3			Hemolytic-uremic syndrome	haemolytic-uraemic syndrome	
D61.9			Aplastic anemia, unspecified	aplastic anemia	
D64.4			Congenital dyserythropoietic anemia	congenital dyshaematopoietic anaemia	
D64.9	271737000	Anemia	Anemia, unspecified	Anemia|Low blood count	
D65			Disseminated intravascular coagulation [defibrination syndrome]	disseminated intravascular coagulation	
D68.0			Von Willebrand's disease	vascular hemophilia|vascular pseudohemophilia|von Willebrand disease|von Willebrand disorder	
D69.0			Allergic purpura	IgA vasculitis|Autoimmune purpura|HSP|Henoch Schoenlein purpura	
D69.2			Other nonthrombocytopenic purpura	purpura	
D69.4			Other primary thrombocytopenia	primary thrombocytopenia	
D69.6			Thrombocytopenia, unspecified	Platelets - low (thrombocytopenia)|Platelets - low|thrombocytopenia	457
D69.9			Hemorrhagic condition, unspecified	hemorrhagic disease	
D70.9			Neutropenia, unspecified	neutropenia	
D72.1			Eosinophilia	hypereosinophilic syndrome|Eosinophilic leukocytosis	
D73.1			Hypersplenism		
D73.2			Chronic congestive splenomegaly		
D74.9			Methemoglobinemia, unspecified	methemoglobinemia	
D75.1			Secondary polycythemia	polycythemia	
D75.839			Thrombocytosis, unspecified	thrombocytosis	
D76.1			Hemophagocytic lymphohistiocytosis	haemophagocytic syndrome	
D80.7			Transient hypogammaglobulinemia of infancy		
D81.4			Nezelof's syndrome	Nezelof syndrome|T-cell immunodeficiency with thymic aplasia|TIDTA|thymic aplasia	
D81.9			Combined immunodeficiency, unspecified	combined immunodeficiency	
D82.0			Wiskott-Aldrich syndrome		
D83.9			Common variable immunodeficiency, unspecified	common variable immunodeficiency|CVID|acquired agammaglobulinemia|acquired hypogammaglobulinemia|common variable agammaglobulinemia	
D86.3			Sarcoidosis of skin	skin sarcoidosis	
D86.81			Sarcoid meningitis		
D86.9			Sarcoidosis, unspecified	Sarcoidosis	370
D89.0			Polyclonal hypergammaglobulinemia		
D89.1			Cryoglobulinemia	Cryoimmunoglobulinaemia	
E03.9			Hypothyroidism, unspecified	Hypothyroidism|Low thyroid|Underactive thyroid	47
E04.9			Nontoxic goiter, unspecified	Thyroid gland - enlarged (goiter)|Thyroid gland - enlarged|goiter|nontoxic goiter	386
E05.9			Thyrotoxicosis, unspecified	thyrotoxicosis	
E05.90			Thyrotoxicosis, unspecified without thyrotoxic crisis or storm	Hyperthyroidism|Overactive thyroid|Thyrotoxicosis	
E06.0			Acute thyroiditis		
E06.1			Subacute thyroiditis		
E06.3			Autoimmune thyroiditis		
E06.9			Thyroiditis, unspecified	thyroiditis	
E07.81			Sick-euthyroid syndrome	euthyroid sick syndrome	
E10.9	46635009	Diabetes mellitus type 1	Type 1 diabetes mellitus without complications	Diabetes mellitus type 1|type 1 diabetes mellitus|Type 1 diabetes|T1DM|juvenile diabetes	
E11.9	44054006	Diabetes mellitus type 2	Type 2 diabetes mellitus without complications	Diabetes - type 2 (adult, non-insulin-independent)|Diabetes - type 2|adult, non-insulin-independent|Diabetes mellitus type 2|type 2 diabetes mellitus|DM2|T2DM|Type 2 diabetes	32
E15			Nondiabetic hypoglycemic coma	hypoglycemic coma	
E16.2			Hypoglycemia, unspecified	hypoglycemia	
E20.1			Pseudohypoparathyroidism	PHP	
E20.9			Hypoparathyroidism, unspecified	hypoparathyroidism	
E21.0			Primary hyperparathyroidism	familial primary hyperparathyroidism	
E21.3			Hyperparathyroidism, unspecified	hyperparathyroidism	
E21.5			Disorder of parathyroid gland, unspecified	parathyroid gland disease	
E22.1			Hyperprolactinemia		
E23.0			Hypopituitarism	Pituitary insufficiency|pituitary hormone deficiency	
E23.2			Diabetes insipidus		
E24.0			Pituitary-dependent Cushing's disease		
E24.1			Nelson's syndrome	Nelson syndrome	
E27.1			Primary adrenocortical insufficiency	Addison's disease|Addison disease|Addison disease, chronic adrenal insufficiency|HYPOADRENOCORTICISM, FAMILIAL	
E27.9			Disorder of adrenal gland, unspecified	adrenal gland disease	
E28.0			Estrogen excess		
E28.9			Ovarian dysfunction, unspecified	ovarian dysfunction	
E40			Kwashiorkor		
E41			Nutritional marasmus	marasmus	
E51.1			Beriberi		
E51.2			Wernicke's encephalopathy	Wernicke encephalopathy	
E53.0			Riboflavin deficiency		
E66.3			Overweight		426
E66.9			Obesity, unspecified	Obesity	112
E67.0			Hypervitaminosis A		
E67.3			Hypervitaminosis D		
E70.21			Tyrosinemia		
E70.4			Disorders of histidine metabolism	histidine metabolism disease	
E71.0			Maple-syrup-urine disease	Ketoacidaemia|branched chain ketoaciduria	
E71.5			Peroxisomal disorders	peroxisomal disease|peroxisomal disorder	
E73.0			Congenital lactase deficiency	CLD|congenital alactasia|congenital alactasia syndrome|congenital lactose intolerance	
E73.9			Lactose intolerance, unspecified	lactose intolerance	
E74.00			Glycogen storage disease, unspecified	glycogen storage disease	
E75.00			GM2 gangliosidosis, unspecified	GM2 gangliosidosis	
E75.3			Sphingolipidosis, unspecified	sphingolipidosis|sphingolipidoses	
E75.4			Neuronal ceroid lipofuscinosis	hereditary ceroid lipofuscinosis	
E75.6			Lipid storage disorder, unspecified	lipid storage disease	
E76.3			Mucopolysaccharidosis, unspecified	mucopolysaccharidosis	
E78.00			Pure hypercholesterolemia, unspecified	High cholesterol|Hypercholesterolemia|Elevated cholesterol	
E78.3			Hyperchylomicronemia	familial lipoprotein lipase deficiency|Fredrickson type I hyperlipoproteinemia|Fredrickson type I lipaemia|familial LPL deficiency|familial hyperlipoproteinemia type I	
E78.5	55822004	Hyperlipidemia	Hyperlipidemia, unspecified	Lipids - high (hyperlipidemia)|Lipids - high|hyperlipidemia|dyslipidemia	52
E79.1			Lesch-Nyhan syndrome		
E80.1			Porphyria cutanea tarda		
E80.4			Gilbert syndrome	Constitutional hyperbilirubinemia|Gilbert's disease|Gilbert's syndrome|Gilbert-Meulengracht syndrome	
E83.1			Disorders of iron metabolism	iron metabolism disease	
E83.5			Disorders of calcium metabolism	calcium metabolism disease	
E83.52			Hypercalcemia		
E84.9			Cystic fibrosis, unspecified	cystic fibrosis|CF|mucoviscidosis	
E85.9			Amyloidosis, unspecified	amyloidosis|amyloid disease	
E86.0			Dehydration	volume depletion	
E87.5			Hyperkalemia	Potassium - high (hyperkalemia)|Potassium - high	235
E87.6			Hypokalemia	Potassium - low (hypokalemia)|Potassium - low	349
E88.41			MELAS syndrome		
E88.42			MERRF syndrome		
F01			Vascular dementia		
F03			Unspecified dementia	Dementia	230
F10.1			Alcohol abuse	alcohol use disorder|Ethanol abuse	
F10.10			Alcohol abuse, uncomplicated	Abuse - alcohol	38
F10.20			Alcohol dependence, uncomplicated	alcohol dependence|alcoholism	
F11.10			Opioid abuse, uncomplicated	opioid abuse	
F12.10			Cannabis abuse, uncomplicated	cannabis abuse	
F12.20			Cannabis dependence, uncomplicated	cannabis dependence	
F14.10			Cocaine abuse, uncomplicated	Cocaine abuse	237
F14.20			Cocaine dependence, uncomplicated	cocaine dependence	
F16.10			Hallucinogen abuse, uncomplicated	hallucinogen abuse	
F16.20			Hallucinogen dependence, uncomplicated	hallucinogen dependence	
F17.200			Nicotine dependence, unspecified, uncomplicated	nicotine dependence	
F20.0			Paranoid schizophrenia	Schizophrenia - paranoid	245
F20.81			Schizophreniform disorder		
F20.9			Schizophrenia, unspecified	Schizophrenia	167
F22			Delusional disorders	delusional disorder	
F25.9			Schizoaffective disorder, unspecified	Schizoaffective disorder	248
F31.9			Bipolar disorder, unspecified	Bipolar disorder - mixed|Bipolar disorder - manic phase|bipolar disorder	262
F32.9			Major depressive disorder, single episode, unspecified	major depressive disorder|MDD	
F32.A			Depression, unspecified	Depression	12
F34.0			Cyclothymic disorder		
F34.1			Dysthymic disorder		
F39			Unspecified mood [affective] disorder	mood disorder	
F40.00			Agoraphobia, unspecified	agoraphobia	
F40.10			Social phobia, unspecified	social phobia	
F41.1			Generalized anxiety disorder	Generalized anxiety disorder (GAD)|GAD|Generalized anxiety	280
F41.9			Anxiety disorder, unspecified	Anxiety|anxiety disorder	30
F42.9			Obsessive-compulsive disorder, unspecified	obsessive-compulsive disorder	
F43.10			Post-traumatic stress disorder, unspecified	post-traumatic stress disorder	
F43.20			Adjustment disorder, unspecified	adjustment disorder	
F44.0			Dissociative amnesia		
F45.0			Somatization disorder		
F45.21			Hypochondriasis		
F45.9			Somatoform disorder, unspecified	somatoform disorder|physiological malfunction arising from mental factor|psychophysiologic disorder|psychosomatic disorder	
F50.00			Anorexia nervosa, unspecified	anorexia nervosa	
F50.2			Bulimia nervosa		
F50.9			Eating disorder, unspecified	eating disorder	
F52.0			Hypoactive sexual desire disorder		
F52.4			Premature ejaculation		
F53.0			Postpartum depression		
F60.0			Paranoid personality disorder		
F60.1			Schizoid personality disorder		
F60.2			Antisocial personality disorder		
F60.3			Borderline personality disorder		
F60.4			Histrionic personality disorder		
F60.5			Obsessive-compulsive personality disorder		
F60.6			Avoidant personality disorder		
F60.7			Dependent personality disorder		
F60.81			Narcissistic personality disorder		
F60.9			Personality disorder, unspecified	personality disorder|character disorder	
F63.0			Pathological gambling		
F63.1			Pyromania		
F63.2			Kleptomania		
F63.81			Intermittent explosive disorder		
F65.0			Fetishism		
F65.2			Exhibitionism		
F65.3			Voyeurism		
F65.4			Pedophilia		
F65.51			Sexual masochism		
F65.52			Sexual sadism		
F80.1			Expressive language disorder		
F80.2			Mixed receptive-expressive language disorder		
F84.0			Autistic disorder	Kanner's syndrome|autism|autistic disorder of childhood onset|childhood autism	
F84.2			Rett's syndrome	Rett syndrome|Rett's disorder|cerebroatrophic hyperammonemia	
F84.3			Other childhood disintegrative disorder	childhood disintegrative disease|Disintegrative psychosis|Heller's syndrome|Symbiotic psychosis	
F84.5			Asperger's syndrome	Asperger syndrome	
F84.9			Pervasive developmental disorder, unspecified	pervasive developmental disorder	
F91.9			Conduct disorder, unspecified	conduct disorder	
F95.0			Transient tic disorder		
F95.1			Chronic motor or vocal tic disorder	chronic tic disorder	
F95.9			Tic disorder, unspecified	tic disorder	
G00.2			Streptococcal meningitis		
G03.1			Chronic meningitis		
G03.9			Meningitis, unspecified	meningitis	
G04.1			Tropical spastic paraplegia	HTLV-1-associated myelopathy/tropical spastic paraparesis|HAM/TSP|HTLV-associated myelopathy|Tropical spastic paralysis	
G04.82			Acute flaccid myelitis		
G10			Huntington's disease	HD|Huntington disease|Huntington's chorea	
G11.4			Hereditary spastic paraplegia	French settlement disease|Strumpell-Lorrain disease|familial spastic paraplegia|hereditary spastic paraparesis	
G12.20			Motor neuron disease, unspecified	motor neuron disease	
G12.9			Spinal muscular atrophy, unspecified	spinal muscular atrophy	
G14			Postpolio syndrome	postpoliomyelitis syndrome	
G20			Parkinson's disease	Parkinson disease|paralysis agitans|Parkinsons	
G21.0			Malignant neuroleptic syndrome	neuroleptic malignant syndrome	
G23.0			Hallervorden-Spatz disease	pantothenate kinase-associated neurodegeneration|Hallervorden-Spatz syndrome|NBIA1|Pigmentary pallidal degeneration	
G23.2			Striatonigral degeneration		
G24.5			Blepharospasm		
G24.9			Dystonia, unspecified	dystonia|dystonic disease	
G25.0			Essential tremor	benign essential tremor|essential hereditary tremor|shaky hand syndrome	
G25.5			Other chorea	choreatic disease|chorea|hereditary chorea	
G25.83			Benign shuddering attacks		
G25.9			Extrapyramidal and movement disorder, unspecified	extrapyramidal and movement disease	
G30.9			Alzheimer's disease, unspecified	Alzheimer's disease	298
G35			Multiple sclerosis	Multiple sclerosis (MS)|MS	331
G37.2			Central pontine myelinolysis	osmotic demyelination syndrome	
G40.909			Epilepsy, unspecified, not intractable, without status epilepticus	Epilepsy|Seizure disorder	146
G43.009			Migraine without aura, not intractable, without status migrainosus	migraine without aura	
G43.109			Migraine with aura, not intractable, without status migrainosus	migraine with aura	
G43.71	124171000119105	Chronic intractable migraine without aura	Chronic migraine without aura, intractable	Chronic intractable migraine without aura	
G43.909			Migraine, unspecified, not intractable, without status migrainosus	Migraine	55
G44.209			Tension-type headache, unspecified, not intractable	tension headache	
G45.4			Transient global amnesia		
G47.00			Insomnia, unspecified	Insomnia|sleeplessness	121
G47.13			Recurrent hypersomnia		
G47.30			Sleep apnea, unspecified	Sleep apnea	176
G47.33			Obstructive sleep apnea (adult) (pediatric)	Obstructive sleep apnea (OSA)|Obstructive sleep apnea|OSA	411
G47.52			REM sleep behavior disorder		
G47.61			Periodic limb movement disorder		
G47.9	39898005	Sleep disorder	Sleep disorder, unspecified	Sleep disorder	
G50.0			Trigeminal neuralgia	Trifacial neuralgia|trifocal neuralgia	
G51			Facial nerve disorders	facial nerve disease	
G51.0			Bell's palsy	Bell palsy|Bell's (facial) palsy	
G51.1			Geniculate ganglionitis		
G52.0			Disorders of olfactory nerve	olfactory nerve disease	
G52.2			Disorders of vagus nerve	Vagus nerve disease	
G52.3			Disorders of hypoglossal nerve	hypoglossal nerve disease	
G52.9			Cranial nerve disorder, unspecified	cranial nerve disease	
G56.0			Carpal tunnel syndrome		115
G56.2			Lesion of ulnar nerve	ulnar nerve lesion	
G56.3			Lesion of radial nerve	radial nerve lesion	
G57.0			Lesion of sciatic nerve		
G57.5			Tarsal tunnel syndrome		
G57.6			Lesion of plantar nerve	plantar nerve lesion	
G58.7			Mononeuritis multiplex		
G58.9			Mononeuropathy, unspecified	mononeuropathy	
G60.0			Hereditary motor and sensory neuropathy	Charcot-Marie-Tooth disease|CMT - Charcot-Marie-Tooth disease|Hereditary sensory and motor neuropathy	
G60.1			Refsum's disease	Refsum disease|HMSN type IV|HSMN IV|Heredopathia atactica polyneuritiformis	
G61.0			Guillain-Barre syndrome	Infectious neuronitis|Post-infectious polyneuritis|acute infective polyneuritis	
G61.81			Chronic inflammatory demyelinating polyneuritis		
G61.82			Multifocal motor neuropathy		
G62.81			Critical illness polyneuropathy		
G71.1			Myotonic disorders	myotonic disease	
G72.9			Myopathy, unspecified	myopathy	
G80.9			Cerebral palsy, unspecified	cerebral palsy|infantile cerebral palsy	
G82.50			Quadriplegia, unspecified	quadriplegia	
G83.4			Cauda equina syndrome		
G83.5			Locked-in state	locked-in syndrome	
G90.0			Idiopathic peripheral autonomic neuropathy		
G90.2			Horner's syndrome	Bernard Horner syndrome|Horner syndrome|cervical sympathetic paralysis	
G91.0			Communicating hydrocephalus		
G91.1			Obstructive hydrocephalus		
G91.2			(Idiopathic) normal pressure hydrocephalus	normal pressure hydrocephalus	
G91.9			Hydrocephalus, unspecified	hydrocephalus	
G92.9			Unspecified toxic encephalopathy	toxic encephalopathy	
G93.2			Benign intracranial hypertension	pseudotumor cerebri|idiopathic intracranial hypertension	
G93.5			Compression of brain	brain compression	
G93.7			Reye's syndrome	Reye syndrome	
G95.9			Disease of spinal cord, unspecified	spinal cord disease	
G96.810			Intracranial hypotension, unspecified	intracranial hypotension	
G96.9			Disorder of central nervous system, unspecified	central nervous system disease	
H00.01			Hordeolum externum	Hordeolum	210
H00.1			Chalazion		491
H01.0			Blepharitis		
H01.1			Noninfectious dermatoses of eyelid		
H02.1			Ectropion of eyelid	ectropion	
H02.2			Lagophthalmos		
H02.3			Blepharochalasis		
H02.4			Ptosis of eyelid	ptosis	
H02.9			Unspecified disorder of eyelid	eyelid disease	
H04.0			Dacryoadenitis		
H04.529			Eversion of unspecified lacrimal punctum	eversion of lacrimal punctum	
H04.569			Stenosis of unspecified lacrimal punctum	stenosis of lacrimal punctum	
H04.579			Stenosis of unspecified lacrimal sac	stenosis of lacrimal sac	
H05.249			Constant exophthalmos, unspecified eye	constant exophthalmos	
H05.269			Pulsating exophthalmos, unspecified eye	pulsating exophthalmos	
H05.409			Unspecified enophthalmos, unspecified eye	enophthalmos	
H10.229			Pseudomembranous conjunctivitis, unspecified eye	pseudomembranous conjunctivitis	
H10.239			Serous conjunctivitis, except viral, unspecified eye	serous conjunctivitis except viral	
H10.30			Unspecified acute conjunctivitis, unspecified eye	Conjunctivitis - acute|acute conjunctivitis	139
H10.409			Unspecified chronic conjunctivitis, unspecified eye	chronic conjunctivitis	
H10.429			Simple chronic conjunctivitis, unspecified eye	simple chronic conjunctivitis	
H10.439			Chronic follicular conjunctivitis, unspecified eye	chronic follicular conjunctivitis	
H10.509			Unspecified blepharoconjunctivitis, unspecified eye	blepharoconjunctivitis	
H10.529			Angular blepharoconjunctivitis, unspecified eye	angular blepharoconjunctivitis	
H10.539			Contact blepharoconjunctivitis, unspecified eye	contact blepharoconjunctivitis	
H10.829			Rosacea conjunctivitis, unspecified eye	rosacea conjunctivitis	
H10.9			Unspecified conjunctivitis	Conjunctivitis|pink eye	63
H11.059			Peripheral pterygium, progressive, unspecified eye	progressive peripheral pterygium	
H11.159			Pinguecula, unspecified eye	pinguecula	
H11.30			Conjunctival hemorrhage, unspecified eye	Conjunctival hemorrhage	381
H11.829			Conjunctivochalasis, unspecified eye	conjunctivochalasis	
H15.019			Anterior scleritis, unspecified eye	anterior scleritis	
H15.029			Brawny scleritis, unspecified eye	brawny scleritis	
H15.039			Posterior scleritis, unspecified eye	posterior scleritis	
H15.059			Scleromalacia perforans, unspecified eye	scleromalacia perforans	
H15.119			Episcleritis periodica fugax, unspecified eye	episcleritis periodica fugax	
H15.129			Nodular episcleritis, unspecified eye	nodular episcleritis	
H15.819			Equatorial staphyloma, unspecified eye	equatorial staphyloma	
H15.829			Localized anterior staphyloma, unspecified eye	localized anterior staphyloma	
H15.839			Staphyloma posticum, unspecified eye	staphyloma posticum	
H15.859			Ring staphyloma, unspecified eye	ring staphyloma	
H16.009			Unspecified corneal ulcer, unspecified eye	corneal ulcer	
H16.019			Central corneal ulcer, unspecified eye	central corneal ulcer	
H16.029			Ring corneal ulcer, unspecified eye	ring corneal ulcer	
H16.049			Marginal corneal ulcer, unspecified eye	marginal corneal ulcer	
H16.069			Mycotic corneal ulcer, unspecified eye	mycotic corneal ulcer	
H16.079			Perforated corneal ulcer, unspecified eye	perforated corneal ulcer	
H16.109			Unspecified superficial keratitis, unspecified eye	superficial keratitis	
H16.119			Macular keratitis, unspecified eye	macular keratitis	
H16.129			Filamentary keratitis, unspecified eye	filamentary keratitis	
H16.139			Photokeratitis, unspecified eye	photokeratitis	
H16.209			Unspecified keratoconjunctivitis, unspecified eye	keratoconjunctivitis	
H16.239			Neurotrophic keratoconjunctivitis, unspecified eye	neurotrophic keratoconjunctivitis	
H16.249			Ophthalmia nodosa, unspecified eye	ophthalmia nodosa	
H16.3			Interstitial and deep keratitis	deep keratitis	
H16.309			Unspecified interstitial keratitis, unspecified eye	interstitial keratitis	
H16.319			Corneal abscess, unspecified eye	corneal abscess	
H16.329			Diffuse interstitial keratitis, unspecified eye	diffuse interstitial keratitis	
H16.339			Sclerosing keratitis, unspecified eye	sclerosing keratitis	
H16.409			Unspecified corneal neovascularization, unspecified eye	corneal neovascularization	
H16.9			Unspecified keratitis	keratitis	
H18.009			Unspecified corneal deposit, unspecified eye	corneal deposit	
H18.10			Bullous keratopathy, unspecified eye	bullous keratopathy	
H18.20			Unspecified corneal edema	corneal edema	
H18.229			Idiopathic corneal edema, unspecified eye	idiopathic corneal edema	
H18.239			Secondary corneal edema, unspecified eye	secondary corneal edema	
H18.40			Unspecified corneal degeneration	corneal degeneration	
H18.419			Arcus senilis, unspecified eye	arcus senilis	
H18.429			Band keratopathy, unspecified eye	band keratopathy	
H18.539			Granular corneal dystrophy, unspecified eye	granular corneal dystrophy	
H18.549			Lattice corneal dystrophy, unspecified eye	lattice corneal dystrophy	
H18.559			Macular corneal dystrophy, unspecified eye	macular corneal dystrophy	
H18.719			Corneal ectasia, unspecified eye	corneal ectasia	
H18.729			Corneal staphyloma, unspecified eye	corneal staphyloma	
H20.059			Hypopyon, unspecified eye	hypopyon	
H20.20			Lens-induced iridocyclitis, unspecified eye	lens-induced iridocyclitis	
H20.9			Unspecified iridocyclitis	iridocyclitis	
H25.9			Unspecified age-related cataract	Cataract|Lens opacity	
H26.9			Unspecified cataract	cataract	
H27.129			Anterior dislocation of lens, unspecified eye	anterior dislocation of lens	
H27.139			Posterior dislocation of lens, unspecified eye	posterior dislocation of lens	
H27.9			Unspecified disorder of lens	lens disease	
H30.2			Posterior cyclitis	pars planitis	
H31.029			Solar retinopathy, unspecified eye	solar retinopathy	
H31.9			Unspecified disorder of choroid	choroid disease	
H33.109			Unspecified retinoschisis, unspecified eye	retinoschisis	
H33.2			Serous retinal detachment	retinal detachment	
H34.10			Central retinal artery occlusion, unspecified eye	central retinal artery occlusion	
H34.239			Retinal artery branch occlusion, unspecified eye	branch retinal artery occlusion	
H34.9			Unspecified retinal vascular occlusion	retinal vascular occlusion	
H35.039			Hypertensive retinopathy, unspecified eye	hypertensive retinopathy	
H35.069			Retinal vasculitis, unspecified eye	retinal vasculitis	
H35.3			Degeneration of macula and posterior pole		
H35.389			Toxic maculopathy, unspecified eye	toxic maculopathy	
H35.40			Unspecified peripheral retinal degeneration	peripheral retinal degeneration	
H35.469			Secondary vitreoretinal degeneration, unspecified eye	secondary vitreoretinal degeneration	
H35.50			Unspecified hereditary retinal dystrophy	hereditary retinal dystrophy	
H35.51			Vitreoretinal dystrophy		
H35.54			Dystrophies primarily involving the retinal pigment epithelium		
H35.81			Retinal edema		
H35.82			Retinal ischemia		
H35.9			Unspecified retinal disorder	retinal disease	
H40.059			Ocular hypertension, unspecified eye	ocular hypertension	
H40.1			Open-angle glaucoma		
H40.159			Residual stage of open-angle glaucoma, unspecified eye	residual stage of open angle glaucoma	
H40.2			Primary angle-closure glaucoma		
H40.829			Hypersecretion glaucoma, unspecified eye	hypersecretion glaucoma	
H40.839			Aqueous misdirection, unspecified eye	aqueous misdirection	
H40.9			Unspecified glaucoma	glaucoma	
H44.009			Unspecified purulent endophthalmitis, unspecified eye	purulent endophthalmitis	
H44.20			Degenerative myopia, unspecified eye	degenerative myopia	
H44.329			Siderosis of eye, unspecified eye	siderosis of eye	
H44.519			Absolute glaucoma, unspecified eye	absolute glaucoma	
H44.829			Luxation of globe, unspecified eye	luxation of globe	
H46.2			Nutritional optic neuropathy		
H46.3			Toxic optic neuropathy		
H46.9			Unspecified optic neuritis	optic neuritis	
H47.149			Foster-Kennedy syndrome, unspecified eye	Foster-Kennedy syndrome	
H47.219			Primary optic atrophy, unspecified eye	primary optic atrophy	
H47.6			Disorders of visual cortex	visual cortex disease	
H49.1			Fourth [trochlear] nerve palsy	trochlear nerve disease	
H50.05			Alternating esotropia		
H50.10			Unspecified exotropia	exotropia	
H50.15			Alternating exotropia		
H50.42			Monofixation syndrome		
H50.60			Mechanical strabismus, unspecified	mechanical strabismus	
H50.9			Unspecified strabismus	strabismus	
H51.20			Internuclear ophthalmoplegia, unspecified eye	internuclear ophthalmoplegia	
H52.10			Myopia, unspecified eye	Nearsightedness (myopia)|Nearsightedness|myopia	497
H52.209			Unspecified astigmatism, unspecified eye	astigmatism	
H52.219			Irregular astigmatism, unspecified eye	irregular astigmatism	
H52.229			Regular astigmatism, unspecified eye	regular astigmatism	
H52.31			Anisometropia		
H52.32			Aniseikonia		
H52.4			Presbyopia		
H53.009			Unspecified amblyopia, unspecified eye	amblyopia	
H53.019			Deprivation amblyopia, unspecified eye	deprivation amblyopia	
H53.029			Refractive amblyopia, unspecified eye	refractive amblyopia	
H53.039			Strabismic amblyopia, unspecified eye	strabismic amblyopia	
H53.31			Abnormal retinal correspondence		
H53.60			Unspecified night blindness	night blindness	
H53.62			Acquired night blindness		
H55.04			Dissociated nystagmus		
H60.20			Malignant otitis externa, unspecified ear	malignant otitis externa	
H60.339			Swimmer's ear, unspecified ear	Swimmer's ear (otitis externa)|Swimmer's ear|otitis externa	94
H60.40			Cholesteatoma of external ear, unspecified ear	cholesteatoma of external ear	
H60.90			Unspecified otitis externa, unspecified ear	otitis externa	
H61.9			Disorder of external ear, unspecified	external ear disease	
H65.00			Acute serous otitis media, unspecified ear	acute serous otitis media	
H65.90			Unspecified nonsuppurative otitis media, unspecified ear	non-suppurative otitis media	
H66.10			Chronic tubotympanic suppurative otitis media, unspecified	chronic tubotympanic suppurative otitis media	
H66.40			Suppurative otitis media, unspecified, unspecified ear	suppurative otitis media	
H66.90	65363002	Otitis media	Otitis media, unspecified, unspecified ear	Ear infection (otitis media)|Ear infection|otitis media|middle ear infection	23
H68.019			Acute Eustachian salpingitis, unspecified ear	acute eustachian salpingitis	
H68.029			Chronic Eustachian salpingitis, unspecified ear	chronic eustachian salpingitis	
H70.209			Unspecified petrositis, unspecified ear	petrositis|acute petrositis|chronic petrositis	
H70.90			Unspecified mastoiditis, unspecified ear	mastoiditis	
H71			Cholesteatoma of middle ear		
H71.00			Cholesteatoma of attic, unspecified ear	cholesteatoma of attic	
H73.819			Atrophic flaccid tympanic membrane, unspecified ear	atrophic flaccid tympanic membrane	
H73.829			Atrophic nonflaccid tympanic membrane, unspecified ear	atrophic nonflaccid tympanic membrane	
H73.9			Unspecified disorder of tympanic membrane	tympanic membrane disease	
H74.09			Tympanosclerosis, unspecified ear	tympanosclerosis	
H74.40			Polyp of middle ear, unspecified ear	polyp of middle ear	
H81.10			Benign paroxysmal vertigo, unspecified ear	BPPV	
H81.20			Vestibular neuronitis, unspecified ear	vestibular neuronitis|Epidemic neurolabyrinthitis|Vestibular neuritis	
H81.9			Unspecified disorder of vestibular function	vestibular disease	
H83.09			Labyrinthitis, unspecified ear	labyrinthitis	
H83.2X9			Labyrinthine dysfunction, unspecified ear	labyrinthine dysfunction	
H83.9			Unspecified disease of inner ear	inner ear disease	
H90.5			Unspecified sensorineural hearing loss	sensorineural hearing loss|High Frequency Hearing Loss|High frequency deafness|Perceptive deafness|Perceptive hearing loss	
H91.90			Unspecified hearing loss, unspecified ear	Hearing loss	229
H92.10			Otorrhea, unspecified ear	otorrhea	
H93.19			Tinnitus, unspecified ear	Ears - ringing (tinnitus)|Ears - ringing|tinnitus	389
I07			Rheumatic tricuspid valve diseases	tricuspid valve disease	
I09.2			Chronic rheumatic pericarditis		
I09.9			Rheumatic heart disease, unspecified	rheumatic heart disease	
I10	38341003	Hypertensive disorder, systemic arterial	Essential (primary) hypertension	Hypertensive disorder, systemic arterial|hypertension	
I10	59621000	Hypertension	Essential (primary) hypertension	Hypertension - essential|Hypertension|Essential hypertension|High blood pressure|HTN	8
I11			Hypertensive heart disease		
I15.0			Renovascular hypertension		
I15.9			Secondary hypertension, unspecified	secondary hypertension	
I20.0			Unstable angina	Angina - unstable	179
I20.9			Angina pectoris, unspecified	Angina pectoris|angina	219
I21			Acute myocardial infarction	myocardial infarction	
I21.9	57054005	Acute myocardial infarction	Acute myocardial infarction, unspecified	Acute myocardial infarction|Heart attack|Myocardial infarction|Acute MI	
I24.1			Dressler's syndrome		
I25.10			Atherosclerotic heart disease of native coronary artery without angina pectoris	Coronary artery disease|CAD	
I25.3			Aneurysm of heart	heart aneurysm	
I26			Pulmonary embolism		288
I27.0			Primary pulmonary hypertension	Idiopathic pulmonary arterial hypertension	
I27.1			Kyphoscoliotic heart disease		
I27.20			Pulmonary hypertension, unspecified	pulmonary hypertension	
I31.4			Cardiac tamponade		
I40.9			Acute myocarditis, unspecified	acute myocarditis	
I42.0			Dilated cardiomyopathy	primary dilated cardiomyopathy	
I42.4			Endocardial fibroelastosis	Elastomyofibrosis	
I42.5			Other restrictive cardiomyopathy	restrictive cardiomyopathy|Cardiomyopathy, constrictive|primary restrictive cardiomyopathy	
I42.6			Alcoholic cardiomyopathy		
I42.9			Cardiomyopathy, unspecified	Cardiomyopathy	238
I44.30			Unspecified atrioventricular block	atrioventricular block	
I45.10			Unspecified right bundle-branch block	right bundle branch block	
I46	410429000	Cardiac Arrest	Cardiac arrest		
I47.2	25569003	Ventricular tachycardia	Ventricular tachycardia		
I48.91			Unspecified atrial fibrillation	atrial fibrillation|AFib	
I49.5			Sick sinus syndrome	sinus node infection	
I49.9	698247007	Cardiac arrhythmia	Cardiac arrhythmia, unspecified	Cardiac arrhythmia	
I50.9			Heart failure, unspecified	CHF|Cardiac failure|Congestive heart failure	
I51.4			Myocarditis, unspecified	myocarditis|Myocardial inflammation	
I51.9	56265001	Heart disease	Heart disease, unspecified	Heart disease	
I63.9			Cerebral infarction, unspecified	cerebral infarction|Stroke|CVA	
I65.0			Occlusion and stenosis of vertebral artery	vertebral artery occlusion	
I65.1			Occlusion and stenosis of basilar artery	basilar artery occlusion	
I65.9			Occlusion and stenosis of unspecified precerebral artery	occlusion precerebral artery	
I67.2			Cerebral atherosclerosis		
I67.4			Hypertensive encephalopathy		
I67.5			Moyamoya disease	progressive intracranial arterial occlusion	
I67.9			Cerebrovascular disease, unspecified	cerebrovascular disease	
I70.90			Unspecified atherosclerosis	atherosclerosis	
I70.91			Generalized atherosclerosis		
I73.0			Raynaud's syndrome	Raynaud disease	
I73.1			Thromboangiitis obliterans [Buerger's disease]	thromboangiitis obliterans	
I73.9			Peripheral vascular disease, unspecified	Peripheral vascular disease	216
I78.0			Hereditary hemorrhagic telangiectasia	Osler hemorrhagic telangiectasia syndrome|Osler-Weber-Rendu disease|Rendu-Osler-Weber disease	
I80			Phlebitis and thrombophlebitis	phlebitis	
I80.1			Phlebitis and thrombophlebitis of femoral vein	femoral vein thrombophlebitis	
I81			Portal vein thrombosis		
I82.0			Budd-Chiari syndrome		
I82.1			Thrombophlebitis migrans		
I86.2			Pelvic varices		
I88.0			Nonspecific mesenteric lymphadenitis	mesenteric lymphadenitis	
I89.1			Lymphangitis		
I95.9			Hypotension, unspecified	Hypotension	266
J00			Acute nasopharyngitis [common cold]	Common cold|coryza	346
J01			Acute sinusitis	Sinus infection (sinusitis)|Sinus infection|sinusitis	42
J01.00			Acute maxillary sinusitis, unspecified	acute maxillary sinusitis	
J01.10			Acute frontal sinusitis, unspecified	acute frontal sinusitis	
J01.30			Acute sphenoidal sinusitis, unspecified	acute sphenoidal sinusitis	
J01.90			Acute sinusitis, unspecified	Sinusitis - acute	21
J02			Acute pharyngitis	Sore throat (pharyngitis)|Sore throat|pharyngitis	20
J02.9	363746003	Acute pharyngitis	Acute pharyngitis, unspecified	Acute pharyngitis|sore throat|pharyngitis	
J03.90			Acute tonsillitis, unspecified	Tonsillitis - acute	104
J04.0			Acute laryngitis		
J04.1			Acute tracheitis	tracheitis	
J06.0			Acute laryngopharyngitis		
J06.9			Acute upper respiratory infection, unspecified	URTI|URI	
J12.9			Viral pneumonia, unspecified	viral pneumonia	
J15.0			Pneumonia due to Klebsiella pneumoniae	Klebsiella pneumonia	
J15.7			Pneumonia due to Mycoplasma pneumoniae	Mycoplasma pneumoniae pneumonia|Mycoplasma pneumonia|Mycoplasmal pneumonia|Pneumonia due to Eaton's agent	
J15.9			Unspecified bacterial pneumonia	bacterial pneumonia|Pneumonia due to other gram-negative bacteria|gram-negative pneumonia	
J18.0			Bronchopneumonia, unspecified organism	bronchopneumonia	
J18.9	233604007	Pneumonia	Pneumonia, unspecified organism	Pneumonia|Lung infection	36
J20.9	10509002	Acute bronchitis	Acute bronchitis, unspecified	Bronchitis - acute|Acute bronchitis|chest cold	19
J30.0			Vasomotor rhinitis		
J30.9			Allergic rhinitis, unspecified	Hay fever (allergic rhinitis)|Hay fever|allergic rhinitis|nasal allergy	37
J31.0			Chronic rhinitis	Rhinitis - chronic	458
J32.0			Chronic maxillary sinusitis		
J32.1			Chronic frontal sinusitis		
J32.3			Chronic sphenoidal sinusitis		
J32.9	40055000	Chronic sinusitis	Chronic sinusitis, unspecified	Sinusitis - chronic|Chronic sinusitis	195
J37.0			Chronic laryngitis		
J40	32398004	Bronchitis	Bronchitis, not specified as acute or chronic	Bronchitis	29
J43.9			Emphysema, unspecified	Emphysema	484
J44.0			Chronic obstructive pulmonary disease with (acute) lower respiratory infection	COPD with infection	
J44.9			Chronic obstructive pulmonary disease, unspecified	Chronic obstructive pulmonary disease (COPD)|Chronic obstructive pulmonary disease|COPD	40
J45.20			Mild intermittent asthma, uncomplicated	Asthma - mild intermittent	250
J45.30			Mild persistent asthma, uncomplicated	Asthma - mild persistent	240
J45.40			Moderate persistent asthma, uncomplicated	Asthma - moderate persistent	247
J45.50			Severe persistent asthma, uncomplicated	Asthma - severe persistent	468
J45.909	195967001	Asthma	Unspecified asthma, uncomplicated	Asthma	17
J45.991			Cough variant asthma		
J47.9			Bronchiectasis, uncomplicated	bronchiectasis|Polynesian bronchiectasis	
J63.2			Berylliosis		
J63.4			Siderosis	pulmonary siderosis	
J64			Unspecified pneumoconiosis	pneumoconiosis	
J66.0			Byssinosis	Flax-dressers' disease|Stripper's asthma|cotton mill fever	
J67.0			Farmer's lung	farmer lung	
J67.1			Bagassosis		
J67.2			Bird fancier's lung		
J67.4			Maltworker's lung		
J81			Pulmonary edema		486
J84.10			Pulmonary fibrosis, unspecified	pulmonary fibrosis	
J84.117			Desquamative interstitial pneumonia		
J84.2			Lymphoid interstitial pneumonia		
J85.2			Abscess of lung without pneumonia	lung abscess	
J93.0			Spontaneous tension pneumothorax		
J93.9			Pneumothorax, unspecified	Collapsed lung (pneumothorax)|Collapsed lung|pneumothorax	447
J96.0			Acute respiratory failure	respiratory failure	
J96.9			Respiratory failure, unspecified	Respiratory failure	387
J98.3			Compensatory emphysema		
J98.4			Other disorders of lung	lung disease	
J98.51			Mediastinitis		
J98.6			Disorders of diaphragm	diaphragm disease	
K00.0			Anodontia	Complete absence of teeth|Developmental absence of tooth|Total anodontia of permanent and deciduous teeth	
K02.9			Dental caries, unspecified	dental caries|Dental caries extending into pulp|Dental caries of smooth surface|Dental caries pit and fissure	
K03.4			Hypercementosis		
K03.5			Ankylosis of teeth	tooth ankylosis|Ankylosis of tooth	
K04.0			Pulpitis		
K04.2			Pulp degeneration		
K04.4			Acute apical periodontitis of pulpal origin	acute apical periodontitis	
K04.5			Chronic apical periodontitis		
K05.20			Aggressive periodontitis, unspecified	aggressive periodontitis	
K05.3			Chronic periodontitis	periodontitis	
K05.4			Periodontosis		
K05.6			Periodontal disease, unspecified	periodontal disease	
K11.2			Sialoadenitis	sialadenitis	
K11.5			Sialolithiasis		
K11.6			Mucocele of salivary gland		
K12.1			Other forms of stomatitis	stomatitis	
K13.5			Oral submucous fibrosis	Oral cavity Submucous Fibrosis|Oral submucosal fibrosis|Oral submucosal fibrosis, including of tongue	
K14			Diseases of tongue	tongue disease	
K14.0			Glossitis		
K14.1			Geographic tongue	Glossitis areata exfoliativa|Pityriasis linguae|benign migratory glossitis	
K14.2			Median rhomboid glossitis		
K14.3			Hypertrophy of tongue papillae		
K20.0			Eosinophilic esophagitis		
K20.90			Esophagitis, unspecified without bleeding	Esophagitis	470
K21.9			Gastro-esophageal reflux disease without esophagitis	gastroesophageal reflux disease|GERD|Acid reflux	
K22.0			Achalasia of cardia	achalasia	
K22.4			Dyskinesia of esophagus		
K22.7			Barrett's esophagus	Barrett esophagus|Barrett's esophagus with esophagitis|Barrett's oesophagus|Barrett's ulcer of esophagus	
K25			Gastric ulcer		
K25.9			Gastric ulcer, unspecified as acute or chronic, without hemorrhage or perforation	Stomach ulcer|Gastric ulcer	
K26			Duodenal ulcer		
K27			Peptic ulcer, site unspecified	peptic ulcer disease	
K28.0			Acute gastrojejunal ulcer with hemorrhage	gastrojejunal ulcer	
K29.20			Alcoholic gastritis without bleeding	alcoholic gastritis	
K29.4			Chronic atrophic gastritis	atrophic gastritis	
K29.70			Gastritis, unspecified, without bleeding	gastritis	
K29.80			Duodenitis without bleeding	duodenitis	
K29.90			Gastroduodenitis, unspecified, without bleeding	gastroduodenitis	
K31.1			Adult hypertrophic pyloric stenosis	pyloric stenosis	
K31.84			Gastroparesis		460
K35.80			Unspecified acute appendicitis	appendicitis	
K37	74400008	Appendicitis	Unspecified appendicitis	Appendicitis	226
K40			Inguinal hernia	Hernia - inguinal	152
K42			Umbilical hernia	Hernia - umbilical	396
K43			Ventral hernia	Hernia - ventral	270
K51.90			Ulcerative colitis, unspecified, without complications	Colitis - ulcerative|ulcerative colitis	475
K56.0			Paralytic ileus		
K56.1			Intussusception		
K56.7			Ileus, unspecified	ileus	
K58			Irritable bowel syndrome		291
K58.9			Irritable bowel syndrome without diarrhea	IBS	
K59.00			Constipation, unspecified	Constipation	58
K59.1			Functional diarrhea		
K59.31			Toxic megacolon		
K59.4			Anal spasm		
K60.3			Anal fistula		
K62.3			Rectal prolapse		
K62.6			Ulcer of anus and rectum		
K63.5	68496003	Polyp of colon	Polyp of colon		
K64.9			Unspecified hemorrhoids	Hemorrhoids	111
K65.9			Peritonitis, unspecified	peritonitis	
K70.0			Alcoholic fatty liver	steatotic liver disease|Fatty change of liver|SLD|Steatosis of liver	
K70.3			Alcoholic cirrhosis of liver	alcoholic liver cirrhosis	
K73.9			Chronic hepatitis, unspecified	Hepatitis	383
K74.60			Unspecified cirrhosis of liver	Liver cirrhosis	211
K76.0			Fatty (change of) liver, not elsewhere classified	fatty liver|NAFLD	
K76.4			Peliosis hepatis		
K76.5			Hepatic veno-occlusive disease	veno-occlusive disease	
K76.6			Portal hypertension		
K76.7			Hepatorenal syndrome		
K76.81			Hepatopulmonary syndrome		
K76.9			Liver disease, unspecified	liver disease|disorder of liver|hepatic disorder	
K80			Cholelithiasis	Gallstones (cholelithiasis)|Gallstones	222
K80.20			Calculus of gallbladder without cholecystitis without obstruction	Gallstones|Cholelithiasis	
K81.9			Cholecystitis, unspecified	Gallbladder inflammation (cholecystitis)|Gallbladder inflammation|cholecystitis	273
K82.1			Hydrops of gallbladder		
K82.9			Disease of gallbladder, unspecified	gallbladder disease	
K83.0			Cholangitis		
K83.2			Perforation of bile duct		
K83.9			Disease of biliary tract, unspecified	biliary tract disease	
K85			Acute pancreatitis		
K85.9			Acute pancreatitis, unspecified	Pancreatitis - acute|pancreatitis	133
K86.81			Exocrine pancreatic insufficiency		
K90.0			Celiac disease	celiac sprue|coeliac disease|idiopathic steatorrhea	
K90.1			Tropical sprue	Sprue - tropical|Tropical steatorrhea	
K90.2			Blind loop syndrome, not elsewhere classified	blind loop syndrome	
K90.3			Pancreatic steatorrhea		
K91.5			Postcholecystectomy syndrome		
K92.0			Hematemesis		324
L00			Staphylococcal scalded skin syndrome	Ritter's disease|Dermatitis exfoliativa neonatorum|Pemphigus neonatorum|Ritter disease|Scalded skin syndrome	
L01.00			Impetigo, unspecified	Impetigo	265
L02.92			Furuncle, unspecified	Boil (furuncle)|Boil|furuncle	153
L02.93			Carbuncle, unspecified	carbuncle	
L03.90			Cellulitis, unspecified	Cellulitis	22
L08.0			Pyoderma		
L08.1			Erythrasma		
L10.0			Pemphigus vulgaris	familial pemphigus vulgaris	
L10.2			Pemphigus foliaceous	pemphigus foliaceus	
L10.81			Paraneoplastic pemphigus		
L10.9			Pemphigus, unspecified	pemphigus	
L12.0			Bullous pemphigoid		
L12.1			Cicatricial pemphigoid	Cicatricial pemphigoid with ocular involvement|Ocular pemphigoid|benign mucous membrane pemphigoid|benign mucous membrane pemphigoid with ocular involvement	
L13.0			Dermatitis herpetiformis	Dermatosis herpetiformis|Duhring's disease	
L20.9	24079001	Atopic dermatitis	Atopic dermatitis, unspecified	Atopic dermatitis|eczema	123
L21.1			Seborrheic infantile dermatitis		
L21.9			Seborrheic dermatitis, unspecified	Dermatitis - seborrheic|seborrheic dermatitis	231
L23			Allergic contact dermatitis		
L23.9			Allergic contact dermatitis, unspecified cause	Contact dermatitis	
L24.9			Irritant contact dermatitis, unspecified cause	irritant dermatitis	
L25			Unspecified contact dermatitis	Dermatitis - contact	82
L25.9			Unspecified contact dermatitis, unspecified cause	contact dermatitis	
L28.0			Lichen simplex chronicus		405
L29.9			Pruritus, unspecified	Itching (pruritus)|Itching|pruritus	148
L30.9			Dermatitis, unspecified	Dermatitis	78
L40.9			Psoriasis, unspecified	Psoriasis	190
L41.9			Parapsoriasis, unspecified	parapsoriasis	
L42			Pityriasis rosea		367
L43.9			Lichen planus, unspecified	lichen planus|Lichen, ruber planus	
L44.0			Pityriasis rubra pilaris	Devergie's disease	
L44.1			Lichen nitidus		
L50.0			Allergic urticaria		
L50.4			Vibratory urticaria		
L50.5			Cholinergic urticaria		
L50.9			Urticaria, unspecified	Hives (urticaria)|Hives|urticaria	127
L51.1			Stevens-Johnson syndrome		
L52			Erythema nodosum		
L57.0			Actinic keratosis	Keratosis - actinic	301
L60			Nail disorders	nail disease	
L60.2			Onychogryphosis		228
L60.5			Yellow nail syndrome		
L63.9			Alopecia areata, unspecified	alopecia areata|Circumscribed alopecia	
L65.0			Telogen effluvium		
L68.9			Hypertrichosis, unspecified	hypertrichosis	
L70.0			Acne vulgaris	acne|pimples	
L70.9			Acne, unspecified	Acne	92
L71.9			Rosacea, unspecified	Rosacea	384
L73.2			Hidradenitis suppurativa	Acne inversa, familial	
L74.0			Miliaria rubra		
L74.1			Miliaria crystallina		
L74.2			Miliaria profunda		
L74.3			Miliaria, unspecified	miliaria	
L74.4			Anhidrosis		
L80			Vitiligo		
L82			Seborrheic keratosis	Keratosis - seborrheic	243
L82.0			Inflamed seborrheic keratosis		
L83			Acanthosis nigricans	keratosis nigricans	
L88			Pyoderma gangrenosum		
L90.4			Acrodermatitis chronica atrophicans		
L92.0			Granuloma annulare	Granulome annulare	
L93			Lupus erythematosus		380
L94.6			Ainhum	Dactylolysis spontanea	
L95.0			Livedoid vasculitis	livedoid vasculopathy	
L95.1			Erythema elevatum diutinum		
M06.1			Adult-onset Still's disease	adult-onset Still disease	
M06.9			Rheumatoid arthritis, unspecified	Rheumatoid arthritis (RA)|Rheumatoid arthritis|RA	184
M08.1			Juvenile ankylosing spondylitis		
M10.9			Gout, unspecified	Gout|gouty arthritis	157
M12.9			Arthropathy, unspecified	arthropathy	
M15.9			Polyosteoarthritis, unspecified	Degenerative joint disease	
M16.9	239872002	Osteoarthritis of hip	Osteoarthritis of hip, unspecified	Osteoarthritis of hip|Hip arthritis	
M17.9	239873007	Osteoarthritis of knee	Osteoarthritis of knee, unspecified	Osteoarthritis of knee|Knee arthritis	
M19.90			Unspecified osteoarthritis, unspecified site	Osteoarthritis	53
M21.61			Bunion		319
M22.40			Chondromalacia patellae, unspecified knee	chondromalacia patellae	
M24.669			Ankylosis, unspecified knee	ankylosis	
M25.069			Hemarthrosis, unspecified knee	hemarthrosis	
M30.0			Polyarteritis nodosa		
M31.2			Lethal midline granuloma	Midfacial Necrotising Lesion|malignant granuloma of face	
M32			Systemic lupus erythematosus (SLE)	Systemic lupus erythematosus|SLE	352
M32.9			Systemic lupus erythematosus, unspecified	systemic lupus erythematosus|Lupus Erythematosus, systemic|SLE - Lupus Erythematosus, systemic|disseminated lupus erythematosus	
M33			Dermatopolymyositis	dermatomyositis|Polymyositis with skin involvement	
M34.0			Progressive systemic sclerosis	systemic scleroderma|Scleroderma|Scleroderma syndrome|systemic sclerosis	
M35.2			Behcet's disease	Adamantiades-Behcet disease|Behcet syndrome|Behet's syndrome|triple symptom complex	
M35.3			Polymyalgia rheumatica		
M35.7			Hypermobility syndrome		
M41.9			Scoliosis, unspecified	scoliosis	
M42.0			Juvenile osteochondrosis of spine	Scheuermann's disease|Juvenile osteochondritis of the spine|Juvenile osteochondrosis of Scheurermann|Scheuermann's kyphosis	
M43.0			Spondylolysis		
M43.1			Spondylolisthesis		
M43.6			Torticollis		434
M45			Ankylosing spondylitis	Bekhterev syndrome|Bekhterev's disease|Marie-Strumpell disease	
M46.4			Discitis, unspecified	discitis	
M47.9			Spondylosis, unspecified	spondylosis	
M48.0			Spinal stenosis		333
M54.1			Radiculopathy		143
M54.2			Cervicalgia	neck pain	
M54.3			Sciatica		99
M54.50			Low back pain, unspecified	LBP|Backache|lumbago	
M60.9			Myositis, unspecified	myositis	
M61.1			Myositis ossificans progressiva	fibrodysplasia ossificans progressiva|Stone Man Syndrome|progressive myositis ossificans|progressive ossifying myositis	
M62.83			Muscle spasm		177
M67.50			Plica syndrome, unspecified knee	Plica syndrome	
M70.2			Olecranon bursitis		
M72.2			Plantar fascial fibromatosis		
M72.4			Pseudosarcomatous fibromatosis		
M72.6			Necrotizing fasciitis		
M75.3			Calcific tendinitis of shoulder	calcific tendinitis	
M75.4			Impingement syndrome of shoulder	shoulder impingement syndrome	
M76.50			Patellar tendinitis, unspecified knee	patellar tendinitis	
M77.1			Lateral epicondylitis	Tennis elbow (epicondylitis)|Tennis elbow|epicondylitis	366
M77.9			Enthesopathy, unspecified	enthesopathy	
M79.10			Myalgia, unspecified site	Muscle aches (myalgia)|Muscle aches|myalgia	171
M79.3			Panniculitis, unspecified	panniculitis	
M79.7			Fibromyalgia	Fibro	136
M81	64859006	Osteoporosis	Osteoporosis without current pathological fracture	Osteoporosis	295
M81.0			Age-related osteoporosis without current pathological fracture	Osteoporosis|Bone loss	
M86.9			Osteomyelitis, unspecified	Bone infection (osteomyelitis)|Bone infection|osteomyelitis	297
M87.9			Osteonecrosis, unspecified	osteonecrosis	
M89.00			Algoneurodystrophy, unspecified site	algoneurodystrophy	
M89.9			Disorder of bone, unspecified	bone disease	
M91.2			Coxa plana	Legg-Calve-Perthes disease|Calve - Perthes' disease|Juvenile osteochond-hip/pelvis|Juvenile osteochondrosis of hip and/or pelvis	
M94.0			Chondrocostal junction syndrome [Tietze]	Tietze's syndrome	
M94.1			Relapsing polychondritis	Chondromalacia, systemic	
M94.20			Chondromalacia, unspecified site	chondromalacia	
M94.9			Disorder of cartilage, unspecified	cartilage disease	
N04			Nephrotic syndrome		
N10			Acute pyelonephritis	Pyelonephritis - acute	180
N13.30			Unspecified hydronephrosis	hydronephrosis	
N15.0			Balkan nephropathy		
N17.0			Acute kidney failure with tubular necrosis	acute kidney tubular necrosis	
N17.9			Acute kidney failure, unspecified	acute kidney failure	
N18.1	431855005	Chronic kidney disease stage 1	Chronic kidney disease, stage 1		
N18.30	433144002	Chronic kidney disease stage 3	Chronic kidney disease, stage 3 unspecified	Chronic kidney disease stage 3	
N18.6	46177005	End-stage renal disease	End stage renal disease		
N18.9	709044004	Chronic kidney disease	Chronic kidney disease, unspecified	Chronic kidney disease|CKD	
N19			Unspecified kidney failure	Kidney failure (long-term renal failure)|Kidney failure|long-term renal failure|Kidney failure (short-term renal failure)|short-term renal failure	101
N21			Calculus of lower urinary tract	lower urinary tract calculus	
N21.0			Calculus in bladder	bladder calculus	
N23			Unspecified renal colic	Renal colic	342
N25.0			Renal osteodystrophy		
N25.1			Nephrogenic diabetes insipidus		
N25.81			Secondary hyperparathyroidism of renal origin		
N28.85			Pyeloureteritis cystica		
N30.00			Acute cystitis without hematuria	acute cystitis	
N30.10			Interstitial cystitis (chronic) without hematuria	chronic interstitial cystitis	
N30.2			Other chronic cystitis	chronic cystitis	
N30.30			Trigonitis without hematuria	trigonitis	
N30.90			Cystitis, unspecified without hematuria	Cystitis	328
N32.0			Bladder-neck obstruction		
N32.3			Diverticulum of bladder	bladder diverticulum	
N32.9			Bladder disorder, unspecified	bladder disease	
N34.2			Other urethritis	Urethritis	95
N34.3			Urethral syndrome, unspecified	urethral syndrome	
N36.1			Urethral diverticulum		
N36.5			Urethral false passage		
N36.9			Urethral disorder, unspecified	urethral disease	
N39.0			Urinary tract infection, site not specified	Urinary tract infection (UTI)|Urinary tract infection|UTI|Bladder infection	6
N40.0			Benign prostatic hyperplasia without lower urinary tract symptoms	BPH|prostate enlargement	
N41.3			Prostatocystitis		
N42.0			Calculus of prostate	prostate calculus	
N42.9			Disorder of prostate, unspecified	prostate disease	
N43.1			Infected hydrocele		
N43.4			Spermatocele of epididymis	spermatocele	
N45.1			Epididymitis		221
N45.2			Orchitis		
N45.3			Epididymo-orchitis		
N46.0			Azoospermia		
N46.1			Oligospermia		
N46.9			Male infertility, unspecified	male infertility	
N47.1			Phimosis		
N47.2			Paraphimosis		
N47.6			Balanoposthitis		
N48.0			Leukoplakia of penis		
N48.1			Balanitis		423
N50.0			Atrophy of testis		
N50.819			Testicular pain, unspecified	Testicular pain	290
N60.0			Solitary cyst of breast	breast cyst	
N60.09			Solitary cyst of unspecified breast	solitary cyst of breast	
N60.2			Fibroadenosis of breast	breast fibroadenosis	
N60.39			Fibrosclerosis of unspecified breast	fibrosclerosis of breast	
N62			Hypertrophy of breast		
N64.1			Fat necrosis of breast		
N64.9			Disorder of breast, unspecified	breast disease	
N70.01			Acute salpingitis		
N70.11			Chronic salpingitis		
N70.91			Salpingitis, unspecified	salpingitis	
N70.92			Oophoritis, unspecified	oophoritis	
N73.3			Female acute pelvic peritonitis	acute female pelvic peritonitis	
N73.9			Female pelvic inflammatory disease, unspecified	Pelvic inflammatory disease (PID)|Pelvic inflammatory disease|PID	144
N76.0			Acute vaginitis	vaginitis	
N76.2			Acute vulvitis	vulvitis	
N80.0			Endometriosis of uterus		
N80.1			Endometriosis of ovary		
N80.2			Endometriosis of fallopian tube	fallopian tube endometriosis	
N80.3			Endometriosis of pelvic peritoneum		
N80.4			Endometriosis of rectovaginal septum and vagina		
N80.5			Endometriosis of intestine		
N80.9			Endometriosis, unspecified	Endometriosis	488
N81.11			Cystocele, midline	midline cystocele	
N81.12			Cystocele, lateral	lateral cystocele	
N81.81			Perineocele		
N81.84			Pelvic muscle wasting		
N83.4			Prolapse and hernia of ovary and fallopian tube	hernia of ovary and fallopian tube	
N84.0			Polyp of corpus uteri		
N85.00			Endometrial hyperplasia, unspecified	endometrial hyperplasia	
N88.4			Hypertrophic elongation of cervix uteri	hypertrophic elongation of cervix	
N89.4			Leukoplakia of vagina		
N91.2			Amenorrhea, unspecified	Absence of menstrual periods (amenorrhea)|Absence of menstrual periods|amenorrhea	175
N94.10			Unspecified dyspareunia	Dyspareunia	440
N94.3			Premenstrual tension syndrome	premenstrual tension	
N94.6			Dysmenorrhea, unspecified	Menstrual cramps (dysmenorrhea)|Menstrual cramps|dysmenorrhea|period pain	158
N95.2			Postmenopausal atrophic vaginitis		
N97.2			Female infertility of uterine origin		
O00			Ectopic pregnancy	eccyesis	
O00.9			Ectopic pregnancy, unspecified	Pregnancy - ectopic	360
O14			Pre-eclampsia	gestational hypertension|hypertension induced by pregnancy|pre-eclamptic toxaemia	
O14.2			HELLP syndrome		
O14.9	398254007	Preeclampsia	Unspecified pre-eclampsia	Preeclampsia	
O15			Eclampsia	Eclampsia in puerperium|Eclampsia, postpartum|Postpartum eclampsia	
O24.4			Gestational diabetes mellitus	gestational diabetes	
O40			Polyhydramnios		
O41.0			Oligohydramnios		
O47.9			False labor, unspecified	False labor	80
O90.3			Peripartum cardiomyopathy	antepartum peripartum cardiomyopathy|postpartum peripartum cardiomyopathy	
P22.0			Respiratory distress syndrome of newborn	newborn respiratory distress syndrome	
P37.1			Congenital toxoplasmosis	Toxoplasmosis - congen.	
P37.5			Neonatal candidiasis	Neonatal monilia infection|neonatal candida infection|neonatal moniliasis	
P39.0			Neonatal infective mastitis		
P57.0			Kernicterus due to isoimmunization		
P57.9			Kernicterus, unspecified	kernicterus|bilirubin encephalopathy	
P59.9			Neonatal jaundice, unspecified	neonatal jaundice|Newborn jaundice	
P61.0			Transient neonatal thrombocytopenia		
P61.2			Anemia of prematurity		
P61.5			Transient neonatal neutropenia		
P70.2			Neonatal diabetes mellitus	diabetes mellitus syndrome in newborn infant|neonatal diabetes	
P78.0			Perinatal intestinal perforation		
Q00.0			Anencephaly		
Q02			Microcephaly	Microcephalus|microencephaly	
Q03.1			Atresia of foramina of Magendie and Luschka	Dandy-Walker syndrome	
Q03.9			Congenital hydrocephalus, unspecified	congenital hydrocephalus	
Q04.2			Holoprosencephaly	Holoprosencephaly sequence	
Q05.9			Spina bifida, unspecified	spina bifida	
Q10.0			Congenital ptosis		
Q11.2			Microphthalmos	microphthalmia|simple microphthalmos	
Q12.3			Congenital aphakia		
Q20.1			Double outlet right ventricle	Dextrotransposition of aorta|Double outlet right ventricle with subpulmonary ventricular septal defect|Taussig-Bing syndrome or defect	
Q21.0			Ventricular septal defect	Interventricular septal defect|Ventricular septal abnormality	
Q21.2			Atrioventricular septal defect	AVCD|AVSD|ECD|atrioventricular canal defect	
Q21.3			Tetralogy of Fallot		
Q22.5			Ebstein's anomaly	Ebstein anomaly|Ebstein's anomaly of common atrioventricular valve|Ebstein's anomaly of right atrioventricular valve|Ebstein's anomaly of tricuspid valve	
Q22.6			Hypoplastic right heart syndrome	Right hypoplastic heart syndrome	
Q23.4			Hypoplastic left heart syndrome		
Q24.0			Dextrocardia	Heart predominantly in right hemithorax	
Q24.6			Congenital heart block		
Q24.9			Congenital malformation of heart, unspecified	congenital heart disease|Congenital Heart Defects|Congenital anomaly of heart|Heart Malformation|congenital heart defect	
Q25.0			Patent ductus arteriosus	Patent ductus Botalli	
Q25.3			Supravalvular aortic stenosis		
Q30.0			Choanal atresia		
Q35.3			Cleft soft palate	cleft velum|cleft velum palatinum|soft cleft palate	
Q35.9			Cleft palate, unspecified	cleft palate|Palatoschisis	
Q36			Cleft lip		
Q38.1			Ankyloglossia		
Q40.0			Congenital hypertrophic pyloric stenosis	hypertrophic pyloric stenosis	
Q43.0			Meckel's diverticulum (displaced) (hypertrophic)	Meckel's diverticulum	
Q43.1			Hirschsprung's disease	Hirschsprung disease|aganglionic megacolon|congenital megacolon|macrocolon	
Q44.4			Choledochal cyst	Congenital choledochal cyst|bile duct cyst|biliary cyst	
Q45.1			Annular pancreas		
Q54.9			Hypospadias, unspecified	hypospadias|familial hypospadias	
Q56.3			Pseudohermaphroditism, unspecified	pseudohermaphroditism	
Q60.6			Potter's syndrome	Potter sequence|Potter syndrome	
Q61.5			Medullary cystic kidney	nephronophthisis|medullary cystic disease	
Q61.9			Cystic kidney disease, unspecified	cystic kidney disease	
Q69.9			Polydactyly, unspecified	polydactyly|postaxial polydactyly	
Q70.9			Syndactyly, unspecified	syndactyly|symphalangism|symphalangy|webbing of digits	
Q75.0			Craniosynostosis	Premature closure of cranial sutures	
Q75.1			Craniofacial dysostosis	Crouzon syndrome	
Q75.4			Mandibulofacial dysostosis	Treacher Collins syndrome|Franceschetti syndrome	
Q76.0			Spina bifida occulta		
Q76.1			Klippel-Feil syndrome	Klippel-Feil and Turner syndrome|Klippel-Feil deformity, deafness and facial asymmetry|autosomal dominant Klippel-Feil syndrome|congenital dystrophia brevicollis	
Q77.3			Chondrodysplasia punctata	Chondrodysplasia punctata congenita	
Q77.4			Achondroplasia	Achondroplastic physique|Chondrodystrophia|osteosclerosis congenita	
Q77.5			Diastrophic dysplasia		
Q77.6			Chondroectodermal dysplasia	Ellis-Van Creveld syndrome|mesoectodermal dysplasia	
Q78.0			Osteogenesis imperfecta	Lobstein's syndrome|Osteopsathyrosis|Vrolik's disease|brittle bone disease	
Q78.1			Polyostotic fibrous dysplasia	McCune Albright syndrome|fibrous dysplasia of bone|osteitis fibrosa disseminata	
Q78.2			Osteopetrosis	Albers-Schonberg disease|marble bone	
Q78.5			Metaphyseal dysplasia		
Q78.9			Osteochondrodysplasia, unspecified	osteochondrodysplasia	
Q79.3			Gastroschisis		
Q79.4			Prune belly syndrome	Eagle-Barrett syndrome|Obrinsky syndrome|abdominal muscle deficiency syndrome|triad syndrome	
Q80.0			Ichthyosis vulgaris	Dominant congenital ichthyosiform erythroderma	
Q80.1			X-linked ichthyosis	X-linked ichthyosis with steryl-sulphatase deficiency|X-linked placental steryl-sulphatase deficiency|X-linked recessive ichthyosis	
Q81.0			Epidermolysis bullosa simplex		
Q81.1			Epidermolysis bullosa letalis	junctional epidermolysis bullosa Herlitz type|Herlitz type epidermolysis bullosa junctionalis|Herlitz-Pearson-type epidermolysis bullosa|JEB-H|JEB-Herlitz type	
Q81.2			Epidermolysis bullosa dystrophica	Dystrophic epidermolysis bullosa	
Q81.9			Epidermolysis bullosa, unspecified	epidermolysis bullosa|acantholysis bullosa	
Q82.1			Xeroderma pigmentosum		
Q85.1			Tuberous sclerosis	Bourneville's disease|Epiloia|Tuberose sclerosis|Tuberous sclerosis complex	
Q86.0			Fetal alcohol syndrome (dysmorphic)	fetal alcohol syndrome	
Q89.3			Situs inversus	visceral heterotaxy 5|Complete transposition|Laterality sequence|situs inversus viscerum	
Q90.9			Down syndrome, unspecified	Down syndrome|Complete trisomy 21 syndrome|Down's syndrome|Down's syndrome - trisomy 21	
Q93.81			Velo-cardio-facial syndrome		
Q96.9			Turner's syndrome, unspecified	Turner syndrome|Bonnevie-Ullrich syndrome|Gonadal dysgenesis - Turner|Karyotype 45, X|Monosomy X	
R00.0			Tachycardia, unspecified	Heart rate - rapid (tachycardia)|Heart rate - rapid|tachycardia	307
R00.1			Bradycardia, unspecified	Heart rate - slow (bradycardia)|Heart rate - slow|bradycardia	392
R00.2			Palpitations		100
R04.0			Epistaxis	Nosebleed (epistaxis)|Nosebleed	145
R05.9	49727002	Cough	Cough, unspecified	Cough	16
R06.00	267036007	Dyspnea	Dyspnea, unspecified	Dyspnea	
R06.02			Shortness of breath	Shortness of breath (dyspnea)|dyspnea|breathlessness	18
R06.2	56018004	Wheezing	Wheezing		261
R07.9	29857009	Chest pain	Chest pain, unspecified	Chest pain	4
R09.02	389087006	Hypoxemia	Hypoxemia		
R09.1			Pleurisy		372
R10.13			Epigastric pain		102
R10.9			Unspecified abdominal pain	Abdominal pain|stomach ache	2
R11.0	422587007	Nausea	Nausea		119
R11.0	73879007	Nausea	Nausea		
R11.10			Vomiting, unspecified	Vomiting	46
R11.2			Nausea with vomiting, unspecified	nausea and vomiting	
R12			Heartburn		494
R13.10			Dysphagia, unspecified	Difficulty swallowing (dysphagia)|Difficulty swallowing|dysphagia	205
R18			Ascites		399
R19.7			Diarrhea, unspecified	Diarrhea	43
R25.1	26079004	Tremor	Tremor, unspecified	Tremor	239
R27.0			Ataxia, unspecified	Ataxia	466
R30.0			Dysuria	Painful urination (dysuria)|Painful urination	122
R31.0			Gross hematuria	Visible blood in urine (gross hematuria)|Visible blood in urine	356
R31.9			Hematuria, unspecified	Blood in urine (hematuria)|Blood in urine|hematuria	135
R32			Unspecified urinary incontinence	Urinary incontinence	130
R35			Polyuria		462
R40.0			Somnolence	Excessive sleepiness (somnolence)|Excessive sleepiness	471
R41.1			Anterograde amnesia		
R41.2			Retrograde amnesia		
R41.3			Other amnesia	amnestic disorder|Amnestic syndrome|Korsakoff's psychosis or syndrome|amnesia	
R42			Dizziness and giddiness	dizziness|lightheadedness	
R44.3			Hallucinations, unspecified	Hallucinations	305
R47.01			Aphasia		
R48.1			Agnosia	Dyspraxia|Dyspraxia syndrome	
R48.2			Apraxia		
R48.3			Visual agnosia		
R50.9	386661006	Fever	Fever, unspecified	Fever|Pyrexia|High temperature	51
R51.9	25064002	Headache	Headache, unspecified	Headache|Head pain	7
R52			Pain, unspecified	Pain	
R53.1			Weakness	Generalized weakness	
R53.83			Other fatigue	Fatigue|Tiredness	
R55			Syncope and collapse	Fainting|Syncope	
R56.9			Unspecified convulsions	Seizure|Convulsion	
R60.9			Edema, unspecified	Foot or leg swelling (edema)|Foot or leg swelling|edema|Swelling (edema)|Swelling	75
R68.2			Dry mouth, unspecified	Xerostomia	
R68.84			Jaw pain		223
R73.03	15777000	Prediabetes	Prediabetes		
R73.9	80394007	Hyperglycemia	Hyperglycemia, unspecified	Hyperglycemia|High blood sugar	
R78.81			Bacteremia		436
R80.2			Orthostatic proteinuria, unspecified	orthostatic proteinuria	
R80.9			Proteinuria, unspecified	Proteinuria	398
R82.1			Myoglobinuria		
R82.3			Hemoglobinuria		
R82.71			Bacteriuria		
R82.81			Pyuria		
S06.0			Concussion		285
S52.9	65966004	Fracture of forearm	Unspecified fracture of forearm	Fracture of forearm	
S93.4	44465007	Sprain of ankle	Sprain of ankle		
T14.91			Suicide attempt		347
T75.3			Motion sickness		
U07.1	840539006	COVID-19	COVID-19		
Z23			Encounter for immunization	Vaccination|Immunization	
Z51.11			Encounter for antineoplastic chemotherapy	Chemotherapy	
Z59.41	733423003	Food insecurity	Food insecurity		
Z79.4			Long term (current) use of insulin	Insulin use	
Z79.899			Other long term (current) drug therapy	Long-term medication	
Z99.2	105502003	Dependence on renal dialysis	Dependence on renal dialysis		
	1121000119107	Chronic neck pain	Chronic neck pain		
	12264001	Mesio-occlusion of teeth	Mesio-occlusion of teeth		
	127013003	Disorder of kidney due to diabetes mellitus	Disorder of kidney due to diabetes mellitus		
	156073000	Complete miscarriage	Complete miscarriage		
	157141000119108	Proteinuria due to type 2 diabetes mellitus	Proteinuria due to type 2 diabetes mellitus		
	162864005	Body mass index 30+ - obesity	Body mass index 30+ - obesity		
	185086009	Chronic obstructive bronchitis	Chronic obstructive bronchitis		
	190389009	Type II diabetes mellitus with ulcer	Type II diabetes mellitus with ulcer		
	195662009	Acute viral pharyngitis	Acute viral pharyngitis		
	234360003	Vegan's anemia	Vegan's anemia		
	235083001	Asymmetry of maxilla	Asymmetry of maxilla		
	237602007	Metabolic syndrome X	Metabolic syndrome X		
	23997001	Anomaly of dental arch	Anomaly of dental arch		
	248651005	Heart irregularly irregular	Heart irregularly irregular		
	254637007	Non-small cell lung cancer	Non-small cell lung cancer		
	278860009	Chronic low back pain	Chronic low back pain		
	302870006	Hypertriglyceridemia	Hypertriglyceridemia		
	408512008	Body mass index 40+ - severely obese	Body mass index 40+ - severely obese		
	414285001	Allergy to food	Allergy to food		
	414545008	Ischemic heart disease	Ischemic heart disease		
	416098002	Allergy to drug	Allergy to drug		
	418038007	Propensity to adverse reactions to substance	Propensity to adverse reactions to substance		
	419199007	Allergy to substance	Allergy to substance		
	424132000	Non-small cell carcinoma of lung, TNM stage 1	Non-small cell carcinoma of lung, TNM stage 1		
	431856006	Chronic kidney disease stage 2	Chronic kidney disease stage 2		
	431857002	Chronic kidney disease stage 4	Chronic kidney disease stage 4		
	43724002	Chill	Chill		
	43878008	Streptococcal sore throat	Streptococcal sore throat		
	443165006	Pathological fracture due to osteoporosis	Pathological fracture due to osteoporosis		
	444814009	Viral sinusitis	Viral sinusitis		
	48724000	Mitral valve regurgitation	Mitral valve regurgitation		
	51868009	Ulcer of duodenum	Ulcer of duodenum		
	57676002	Joint pain	Joint pain		
	59037007	Intolerance to drug	Intolerance to drug		
	68962001	Muscle pain	Muscle pain		
	706870000	Acute pulmonary embolism	Acute pulmonary embolism		
	75498004	Acute bacterial sinusitis	Acute bacterial sinusitis		
	78275009	Obstructive sleep apnea syndrome	Obstructive sleep apnea syndrome		
	80583007	Severe anxiety (panic)	Severe anxiety (panic)		
	84229001	Fatigue	Fatigue		
	90781000119102	Microalbuminuria due to type 2 diabetes mellitus	Microalbuminuria due to type 2 diabetes mellitus		
	93870000	Malignant neoplasm of liver	Malignant neoplasm of liver		`;
