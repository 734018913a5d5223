// Generated from ../../terminology/rxnorm_ingredients.tsv by scripts/terminology/build.ts; do not edit. Notices: ../NOTICE.md.
// Columns: rxcui, tty, name, synonyms, brand_names, atc.
export const rows = `99	IN	6-aminocaproic acid		Amicar	
190521	IN	abacavir			J05AF06|J05AR02|J05AR13|J05AR04
1946825	IN	abemaciclib			L01EF03
1100072	IN	abiraterone			L02BX03
82819	IN	acamprosate			N07BB03
149	IN	acebutolol			C07AB04
154	IN	acenocoumarol			B01AA07
161	IN	acetaminophen	paracetamol	Tylenol	N02BE01
272	IN	activated charcoal	medicinal charcoal		A07BA01
281	IN	acyclovir	aciclovir	Zovirax	D06BB03|J05AB01|S01AD03
327361	IN	adalimumab		Humira	L04AB04
60223	IN	adapalene			D10AD03
296	IN	adenosine			C01EB10
1232150	IN	aflibercept			L01XX44|S01LA05
435	IN	albuterol	salbutamol|salbutamol	Ventolin|ProAir	R03AC02|R03CC02
1000082	IN	alcaftadine			S01GX11
1727455	IN	alectinib			L01ED03
117055	IN	alemtuzumab			L04AG06
480	IN	alfentanil			N01AH02
17300	IN	alfuzosin			G04CA01
1659152	IN	alirocumab			C10AX14
519	IN	allopurinol			M04AA01
279645	IN	almotriptan			N02CC05
1368001	IN	alogliptin			A10BH04
85248	IN	alosetron			A03AE01
596	IN	alprazolam		Xanax	
8410	IN	alteplase			B01AD02|S01XA13
612	IN	aluminum hydroxide	aluminium hydroxide		A02AB01
689	IN	aminophylline			R03DA05
703	IN	amiodarone		Pacerone	
704	IN	amitriptyline			N06AA09|N06CA01
17767	IN	amlodipine		Norvasc	C08CA01
723	IN	amoxicillin		Amoxil	J01CA04
732	IN	amphotericin B			A01AB04|A07AA07|G01AA03|J02AA01
733	IN	ampicillin			J01CA01|S01AA19
84857	IN	anastrozole		Arimidex	
341018	IN	anidulafungin			J02AX06
1364430	IN	apixaban		Eliquis	B01AF02
1043	IN	apomorphine			G04BE07|N04BC07
358255	IN	aprepitant			A04AD12
89013	IN	aripiprazole		Abilify	N05AX12
1151	IN	ascorbic acid	vitamin c		A11GA01|G01AD03|S01XA15
1191	IN	aspirin	acetylsalicylic acid	Bayer Aspirin	A01AD05|B01AC06|N02BA01
343047	IN	atazanavir			J05AE08
1202	IN	atenolol			C07AB03
38400	IN	atomoxetine		Strattera	N06BA09
83367	IN	atorvastatin		Lipitor	C10AA05
60212	IN	atovaquone			P01AX06
1223	IN	atropine			A03BA01|S01FA01
1256	IN	azathioprine		Imuran	L04AX01
18603	IN	azelastine			R01AC03|R06AX19|S01GX07
18631	IN	azithromycin		Zithromax	J01FA10|S01AA26
1291	IN	bacitracin		Baciguent	
477619	MIN	bacitracin / neomycin / polymyxin B		Neo-Polycin	
1292	IN	baclofen		Lioresal|Gablofen|Lyvispah|Ozobax|Fleqsuvy	
2099995	IN	baloxavir marboxil		Xofluza	
18747	IN	balsalazide		Colazal	
1347	IN	beclomethasone		Qvar|Qnasl|Beconase	
1092437	IN	belimumab		Benlysta	
18867	IN	benazepril		Lotensin	
214287	MIN	benazepril / hydrochlorothiazide		Lotensin HCT	
134547	IN	bendamustine		Treanda|Vivimusta|Belrapzo|Bendeka	
1378	IN	benzalkonium		RevitaDERM Wound Care|Tridergel|Bactine Wound Wash|Pronto Plus Lice Egg Remover	
690077	MIN	benzalkonium / lidocaine		Alocane Plus|Alocane Max Strength|Bactine|Band-Aid Hurt-Free	
1390	IN	benzethonium		NoRisc|New-Skin Liquid Bandage	
1399	IN	benzocaine		Hurricaine|Orajel|Anbesol|Topicale|Benz-O-Sthetic|Orabase|Freez Eez|LolliCaine|Comfort Caine|Americaine Hemorrhoidal	
466426	MIN	benzocaine / menthol		Cepacol Sore Throat Pain Relief|Chloraseptic Sore Throat|Dermoplast Pain|Sting-Kill|Retre-Gel|Medicaine Sting	
18993	IN	benzonatate		Tessalon Perles|Zonatuss	
1418	IN	benzoyl peroxide		Desquam|Benzac|Benzepro|NeoBenz Micro|Benzefoam|Persa-Gel|Pacnex|Epsolay|Inova|Riax	
646781	MIN	benzoyl peroxide / clindamycin		Benzaclin|Onexton|Neuac|Acanya	
1422	IN	benzphetamine			
1424	IN	benztropine		Cogentin	
1426	IN	benzyl alcohol		Ulesfia|Zilactin Cold Sore|Zilactin-L Cold Sore Liquid	
863035	IN	bepotastine		Bepreve	
19143	IN	beta carotene		B-Caro-T	
1512	IN	betaine		Cystadane	
1514	IN	betamethasone		Diprolene|Sernivo|Luxiq|Del-Beta	
1520	IN	betaxolol		Betoptic S	
19257	IN	bethanechol			
253337	IN	bevacizumab		Avastin|Vegzelma|Mvasi|Alymsys|Zirabev|Jobevne|Avzivi	
2627044	IN	bexagliflozin		Brenzavvy	
233272	IN	bexarotene		Targretin	
83008	IN	bicalutamide		Casodex	
283810	IN	bimatoprost		Lumigan|Latisse|Durysta	
2668041	IN	bimekizumab		Bimzelx	
1588	IN	biotin		Appearex|Lexinal	
1596	IN	bisacodyl		Dulcolax|Bisac-Evac|Correctol laxative Reformulated Feb 2008|The Magic Bullet|Correct (New Formula)|Evac-U-Gen Reformulated Jan 2008|Feen-A-Mint Reformulated Jan 2008|Alophen Reformulated Jan 2008|Ex-lax Ultra	
19478	IN	bismuth subsalicylate		Pepto-bismol|Kaopectate Reformulated Aug 2006|Percy Medicine|Bismarex	
19484	IN	bisoprolol			
214317	MIN	bisoprolol / hydrochlorothiazide		Ziac	
60819	IN	bivalirudin		Angiomax	
1622	IN	bleomycin			
358258	IN	bortezomib		Boruzu|Velcade	
75207	IN	bosentan		Tracleer	
1307619	IN	bosutinib		Bosulif	
1712	IN	botulinum toxin type A		Xeomin|Dysport|Botox Cosmetic|Botox|Daxxify|Letybo|Jeuveau	
1658314	IN	brexpiprazole		Rexulti	
134615	IN	brimonidine		Lumify|Alphagan|Mirvaso	
2599518	IN	brincidofovir		Tembexa	
194881	IN	brinzolamide		Azopt	
1739745	IN	brivaracetam		Briviact	
19737	IN	bromfenac		Prolensa|Bromsite	
1760	IN	bromocriptine		Parlodel|Cycloset	
1767	IN	brompheniramine		Respa-BR	
1008092	MIN	brompheniramine / dextromethorphan / phenylephrine			
690808	MIN	brompheniramine / dextromethorphan / pseudoephedrine		Bromfed DM	
19831	IN	budesonide		Pulmicort|Uceris|Eohilia|Ortikos|Rhinocort|Tarpeyo	A07EA06|D07AC09|R01AD05|R03BA02
1808	IN	bumetanide		Bumex	
1815	IN	bupivacaine		Marcaine|Sensorcaine|Exparel|Posimir|Xaracoll	
107606	MIN	bupivacaine / epinephrine		Marcaine with Epinephrine|Sensorcaine with Epinephrine|Vivacaine	
1819	IN	buprenorphine		Belbuca|Brixadi|Sublocade|BuTrans|Buprenex	
42347	IN	bupropion		Wellbutrin|Aplenzin|Forfivo	N06AX12
1827	IN	buspirone		Bucapsol|Buspar	
1828	IN	busulfan		Busulfex|Myleran	
47461	IN	butenafine		Mentax	
1841	IN	butorphanol			
1599832	IN	C1 esterase inhibitor		Haegarda|Berinert|Cinryze|Ruconest	
996051	IN	cabazitaxel		Jevtana	
47579	IN	cabergoline			
2475077	IN	cabotegravir		Apretude|Vocabria	
1363268	IN	cabozantinib		Cabometyx|Cometriq	
1886	IN	caffeine		No Doz|Jet-Alert|Vivarin|Cafcit|Pep-Back	N06BC01
29365	IN	calcipotriene		Calcitrene|Dovonex|Sorilux	
1894	IN	calcitriol		Rocaltrol|Vectical	
214342	IN	calcium acetate		Phoslyra|Phoslo|Calphron	
1897	IN	calcium carbonate		Tums|Nutralox|Pepto-Bismol Children's|Caltrate|OsCal 500|Titralac|Alkums|Cal Gest|Healthy Mama|Chooz	
608343	MIN	calcium carbonate / cholecalciferol		Caltrate Plus D|Os-Cal 500 with D|Osteo-Poretical|Oysco 500 with D|Calcet|Oysco D|Caltrate Gummy Bites	
691005	MIN	calcium carbonate / famotidine / magnesium hydroxide		Pepcid Complete|Duo Fusion|Tums Dual Action	
1901	IN	calcium chloride			
1007835	MIN	calcium citrate / cholecalciferol		Calcet|Os-Cal 500 with D|Caltrate Gummy Bites|Oysco 500 with D|Caltrate Plus D|Oysco D	
1908	IN	calcium gluconate		Calgonate	
20063	IN	calcium polycarbophil		FiberCon|Equalactin|Fiber Tab|Konsyl Fiber	
1952	IN	camphor		Benadryl Children's Anti-Itch|Camphor Ice	
691178	MIN	camphor / Eucalyptus oil / menthol		Vaporex	
466600	MIN	camphor / menthol		SOMBRA Warm Pain Relieving Gel|Fast Freeze|Mentholatum|Freeze It|Ortho-Nesic|Rhuli|Polar Freeze|Flex24 Performance|DermaSarra	
691188	MIN	camphor / menthol / methyl salicylate		Flexall Ultra Plus|Dragon	
1373458	IN	canagliflozin		Invokana	
214354	IN	candesartan		Atacand	
194000	IN	capecitabine		Xeloda	L01BC06
1992	IN	capsaicin		Qutenza|Zostrix|Capzasin-HP|Castiva Warming|Menthac Arthritis Cream with Capsaicin|Capzasin-P|Zostrix Sports	
1008848	MIN	capsaicin / menthol / methyl salicylate		Dendracin Neurodendraxcin|Medrox|Medi-Derm|Transanosil|Xoten-C|ZIKS Pain Relief	
1998	IN	captopril			C09AA01
2002	IN	carbamazepine		Tegretol|Carbatrol|Equetro|Epitol	N03AF01
47686	IN	carbamide peroxide		Debrox|Gly-Oxide|Murine Ear|Clearcanal|Auraphene-B|E-R-O|Mollifene	
2019	IN	carbidopa		Lodosyn	
103990	MIN	carbidopa / levodopa		Rytary|Crexont|Sinemet|Dhivy|Duopa|Vyalev	
20220	IN	carbinoxamine		Karbinal|Ryvent	
2034	IN	carbon dioxide			
692970	MIN	carbon dioxide / oxygen			
40048	IN	carboplatin		Paraplatin|Kyxata	L01XA02
2051	IN	carboprost		Hemabate	
2062	IN	carboxymethylcellulose		TheraTears|Eyes Alive Lubricating	
401713	IN	carglumic acid		Carbaglu	A16AA05
1667655	IN	cariprazine		Vraylar	
2101	IN	carisoprodol		Soma|Vanadom	M03BA02
2105	IN	carmustine		BiCNU|Gliadel	
20352	IN	carvedilol		Coreg	C07AG02
140108	IN	caspofungin		Cancidas	
2129	IN	castor oil			
2176	IN	cefaclor			
2177	IN	cefadroxil			
2180	IN	cefazolin			
25037	IN	cefdinir			
20481	IN	cefepime			
25033	IN	cefixime		Suprax	
2186	IN	cefotaxime		Claforan	
2187	IN	cefotetan		Cefotan	
2189	IN	cefoxitin			
20489	IN	cefpodoxime			
19552	IN	cefprozil			
2191	IN	ceftazidime		Tazicef|Fortaz	
2193	IN	ceftriaxone			
2194	IN	cefuroxime			
140587	IN	celecoxib		Celebrex|Elyxyb|Vyscoxa	L01XX33|M01AH01
2221	IN	cellulose		Unifiber	
2231	IN	cephalexin			
709271	IN	certolizumab pegol		Cimzia	
20610	IN	cetirizine		Zyrtec|Wal-Zyr|Wal Zyr 24 Hour Allergy|Aller-Tec|Quzyttir|Zerviate	
352367	MIN	cetirizine / pseudoephedrine		Zyrtec-D|Wal Zyr D|Aller-Tec D	
68147	IN	cetrorelix		Cetrotide	
2286	IN	cetylpyridinium		Crest Mouthwash|Cepacol Antibacterial Mouthwash	
44281	IN	cevimeline		Evoxac	N07AX03
2356	IN	chlordiazepoxide			
2358	IN	chlorhexidine		Dyna-Hex|Hibiclens|Betasept|Periogard|Peridex|Bactoshield|Exidine|Nupro Chlorhexidine|Oro Clense|PerioChip	
20859	IN	chloroprocaine		Nesacaine|Iheezo|Clorotekal	
2393	IN	chloroquine			P01BA01
2396	IN	chlorothiazide		Diuril	
20877	IN	chloroxylenol		Perigiene|Caricia Care	
2400	IN	chlorpheniramine		Chlor-Trimeton|Aller-Chlor|Wal-finate	
2403	IN	chlorpromazine			
2409	IN	chlorthalidone		Thalitone|Hemiclor	
2410	IN	chlorzoxazone		Lorzone	
2418	IN	cholecalciferol		Decara|Dialyvite Vitamin D3 Max|Thera-D|Delta D3|D-Vi-Sol|Maximum D3	
2447	IN	cholestyramine resin		Questran|Prevalite	
1440856	IN	cholic acid		Cholbam	
1008567	MIN	chondroitin sulfates / glucosamine		Cosamin|Cidaflex|Schiff	
4986	IN	chorionic gonadotropin		Pregnyl|Ovidrel|Novarel	
274964	IN	ciclesonide		Alvesco|Zetonna|Omnaris	
21090	IN	ciclopirox		Loprox|Ciclodan	
21107	IN	cilostazol			
2541	IN	cimetidine		Tagamet	
407990	IN	cinacalcet		Sensipar	
2551	IN	ciprofloxacin		Cipro|Ciloxan|Cetraxal|Proquin|Otiprio	J01MA02|S01AE03|S02AA15|S03AA07
319864	IN	cisatracurium		Nimbex	
2555	IN	cisplatin			L01XA01
2556	IN	citalopram		Celexa	N06AB04
44157	IN	cladribine		Mavenclad	
21212	IN	clarithromycin			
2578	IN	clemastine		Dayhist-1|Tavist|Wal-Hist 12 HR Relief|Clemasz|Clemsza	
2582	IN	clindamycin		Cleocin|Clindacin|Cleocin-T|Clindagel|Clindamax|Xaciato|Evoclin|Clindesse	
21241	IN	clobazam		Sympazan|Onfi	N05BA09
2590	IN	clobetasol		Clobex|Olux|Temovate|Impoyz|Tovet|Clodan|Impeklo	
21249	IN	clocortolone		Cloderm	
44151	IN	clofarabine		Clolar	
2596	IN	clomiphene		Clomid|Milophene	
2597	IN	clomipramine		Anafranil	N06AA04
2598	IN	clonazepam		Klonopin	
2599	IN	clonidine		Catapres|Onyda|Kapvay|Nexiclon|Duraclon	
32968	IN	clopidogrel		Plavix	B01AC04
2353	IN	clorazepate		Tranxene	
2623	IN	clotrimazole		Lotrimin|Fungicure Solution|Alevazol|Cruex Antifungal|Trimazole	
2626	IN	clozapine		Clozaril|Versacloz	N05AH02
1535944	IN	coagulation factor IX recombinant immunoglobulin G1 fusion protein		Alprolix	
2635	IN	coal tar		Psoriasin|DHS Tar Shampoo|Cutar|Ionil T|MG 217 Psoriasis|Tarsum Reformulated|Scytera|Balnetar|Medicasp|X-Seb T Plus	
2653	IN	cocaine		Numbrino|Goprelto	
214442	MIN	codeine / guaifenesin		M-Clear WC|Brontex|Mar-cof CG|Ninjacof XG|Cheracol with Codeine|Cheratussin	
2683	IN	colchicine		Colcrys|Mitigare|Gloperba|Lodoco	
141626	IN	colesevelam		Welchol	
2685	IN	colestipol		Colestid	
2709	IN	colistin		Coly Mycin M	
221082	IN	colloidal oatmeal		Eucerin Eczema Relief	
1039062	IN	corn starch		Soothe & Cool Powder|Mexsana	
376	IN	corticotropin		Acthar|Cortrophin	
1148495	IN	crizotinib		Xalkori	
42612	IN	cromolyn		Nasalcrom|Gastrocrom	
21766	IN	crotamiton		Eurax|Crotan	
21949	IN	cyclobenzaprine		Fexmid|Amrix|Tonmya	
3001	IN	cyclopentolate		Cyclogyl|Cylate	
3002	IN	cyclophosphamide		Frindovyx	L01AA01
3007	IN	cycloserine		Seromycin	
3008	IN	cyclosporine		Restasis|Sandimmune|Neoral|Gengraf|Cequa|Vevye|Verkazia	L04AD01|S01XA18
3013	IN	cyproheptadine			
3022	IN	cysteamine		Procysbi|Cystagon|Cystaran|Cystadrops	
3041	IN	cytarabine			
1037042	IN	dabigatran etexilate		Pradaxa	
3100	IN	dactinomycin		Cosmegen	
897018	IN	dalfampridine		Ampyra	
67109	IN	dalteparin		Fragmin	
2055655	IN	damoctocog alfa pegol		Jivi	
3102	IN	danazol			
3105	IN	dantrolene		Revonto|Dantrium|Ryanodex	
1488564	IN	dapagliflozin		Farxiga	
2628210	IN	daprodustat		Jesduvroq	
3108	IN	dapsone		Aczone	D10AX05|J04BA02
22299	IN	daptomycin		Cubicin|Dapzura	
1721947	IN	daratumumab		Darzalex	
283838	IN	darbepoetin alfa		Aranesp	
136198	IN	darifenacin		Enablex	G04BD10
460132	IN	darunavir		Prezista	
475342	IN	dasatinib		Phyrago|Sprycel	
2535233	IN	dasiglucagon		Zegalogue	
3109	IN	daunorubicin			
15657	IN	decitabine		Dacogen	
614373	IN	deferasirox		Jadenu|Exjade	
11645	IN	deferiprone		Ferriprox	
3131	IN	deferoxamine		Desferal	
22396	IN	deflazacort		Emflaza|Jaythari|Pyquvi	
3154	IN	demeclocycline			
993449	IN	denosumab		Bomyntra|Prolia|Xgeva|Jubbonti|Wyost|Stoboclo|Osenvelt|Conexxence|Bildyos|Bilprevda	
27340	IN	desflurane		Suprane	N01AB07
3247	IN	desipramine		Norpramin	N06AA01
275635	IN	desloratadine		Clarinex	
3251	IN	desmopressin		Nocdurna|DDAVP|Noctiva|Stimate	
3254	IN	desonide		Desowen|Desrx|Tridesilon|Verdeso	
3255	IN	desoximetasone		Topicort	
734064	IN	desvenlafaxine		Pristiq|Khedezla	
1876905	IN	deutetrabenazine		Austedo	
3264	IN	dexamethasone		Decadron|Dextenza|Hemady|Ozurdex|Maxidex|Dexycu	
22696	IN	dexbrompheniramine		Ala-Hist IR	
816346	IN	dexlansoprazole		Dexilant	
48937	IN	dexmedetomidine		Precedex|Igalmi	
352372	IN	dexmethylphenidate		Focalin	
42736	IN	dexrazoxane		Totect	
3288	IN	dextroamphetamine		Zenzedi|Xelstrym|Dexedrine|ProCentra	
3289	IN	dextromethorphan		Delsym|Creomulsion|DayQuil Cough|Scot-tussin Diabetic CF|Babee Cof|Elixsure Cough|Robafen Cough|Scot-Tussin DM Cough Chasers|Buckley's Cough Suppressant	R05DA09
815166	MIN	dextromethorphan / doxylamine			
214488	MIN	dextromethorphan / guaifenesin			
214494	MIN	dextromethorphan / guaifenesin / phenylephrine			
3322	IN	diazepam		Libervant|Valium|Diastat|Valtoco	N05BA01
3327	IN	diazoxide		Vykat|Proglycem	
3339	IN	dibucaine		Nupercainal	
3353	IN	dichlorphenamide		Keveyis|Ormalvi	
3355	IN	diclofenac		Voltaren|Flector|Licart|Zorvolex|Zipsor|Cambia|Pennsaid|Xiclo|Lofena|Aleve Arthritis Pain	D11AX18|M01AB05|M02AA15|S01BC03
214502	MIN	diclofenac / misoprostol		Arthrotec	
3356	IN	dicloxacillin			
3361	IN	dicyclomine		Bentyl	
3364	IN	didanosine			
3389	IN	diethylpropion		Tenuate	
91311	IN	diflorasone		Apexicon|Psorcon	
3393	IN	diflunisal		Dolobid	
23043	IN	difluprednate		Durezol	
3407	IN	digoxin		Lanoxin|Digitek|Digox	C01AA05
3418	IN	dihydroergotamine		Trudhesa|Atzumi|Migranal|Brekiya	
3443	IN	diltiazem		Tiadylt|Cardizem|Tiazac|Cartia|Taztia|Matzim|Dilt|Diltzac	
3444	IN	dimenhydrinate		Dramamine|Driminate|TripTone|Wal-Dram	
324072	IN	dimethicone		NeutrapHor|Comfort Shield|Dermasil|Baza Cleanse and Protect|Monistat Soothing Care|Mederma PM|Aloe Vesta Daily Moisturizer|Moisturel Therapeutic|Cool bottoms|Mederma Stretch Mark Therapy	
1373478	IN	dimethyl fumarate		Tecfidera	
3498	IN	diphenhydramine		Benadryl|Banophen|Zzzquil|Wal-Dryl Allergy|Unisom Sleep|Wal-Som Maximum Strength|Sominex|Wal-Sleep Z|Wal-Dryl Childrens|Siladryl	
644895	MIN	diphenhydramine / ibuprofen		Motrin PM	
466522	MIN	diphenhydramine / zinc acetate		Benadryl Itch Stopping|Wal-Dryl|Banophen Cream	
3521	IN	dipyridamole			
2261783	IN	diroximel fumarate		Vumerity	
3541	IN	disopyramide		Norpace	
3554	IN	disulfiram		Antabuse	
3616	IN	dobutamine			
72962	IN	docetaxel		Beizray|Docivyx	
594680	IN	docosanol		Abreva	
82003	IN	docusate		Colace|Enemeez|Promolaxin|Phillips Stool Softener|DOK|Doculase|Pedia-Lax Liquid|Prolaxa|Kaopectate Stool Softener|Docusol	
1008340	MIN	docusate / sennosides, USP		Senexon S|Colace w/Sennosides|SENOKOT-S|Laxacin|SenoSol-SS	
49247	IN	dofetilide		Tikosyn	
1433868	IN	dolutegravir		Tivicay	
135447	IN	donepezil		Aricept|Adlarity	N06DA02
3628	IN	dopamine			
60207	IN	dorzolamide		Trusopt	
49276	IN	doxazosin		Cardura	
3638	IN	doxepin		Silenor|Zonalon|Prudoxin	N06AA12
11516	IN	doxercalciferol		Hectorol	
3639	IN	doxorubicin		Adriamycin|Doxil|Caelyx	
3640	IN	doxycycline		Doryx|Morgidox|Oracea|Doxy|Mondoxyne|Vibramycin|Acticlate|Alodox|Periostat|Targadox	
3642	IN	doxylamine		Unisom|Wal-Som (doxylamine)|Aldex AN	
233698	IN	dronedarone		Multaq	
1489913	IN	droxidopa		Northera	
1551291	IN	dulaglutide		Trulicity	
72625	IN	duloxetine		Cymbalta|Drizalma|Irenka	N06AX21
1876376	IN	dupilumab		Dupixent	
228790	IN	dutasteride		Avodart	
2058509	IN	duvelisib		Copiktra	
3743	IN	econazole		Ecoza	
591781	IN	eculizumab		Epysqli|Soliris|Bkemv	
1921877	IN	edaravone		Radicava	
1599538	IN	edoxaban		Savaysa	
195085	IN	efavirenz		Sustiva	J05AG03
1543095	IN	efmoroctocog alfa		Eloctate	
2049846	IN	elagolix		Orilissa	
231049	IN	eletriptan		Relpax	
2644880	IN	elranatamab		Elrexfio	
711942	IN	eltrombopag		Promacta|Alvaiz	
2104604	IN	emapalumab		Gamifant	
1545653	IN	empagliflozin		Jardiance	
276237	IN	emtricitabine		Emtriva	
1727491	MIN	emtricitabine / tenofovir alafenamide		Truvada|Descovy	
1008145	MIN	emtricitabine / tenofovir disoproxil		Truvada|Descovy	
3827	IN	enalapril		Vasotec|Epaned	
67108	IN	enoxaparin		Lovenox	
60307	IN	entacapone		Comtan	
306266	IN	entecavir		Baraclude	
2197862	IN	entrectinib		Rozlytrek	
1307298	IN	enzalutamide		Xtandi	
3966	IN	ephedrine		Emerphed|Akovaz|Primatene with ephedrine|Bronkaid Max|Rezipres	
39684	IN	epinastine		Elestat	
3992	IN	epinephrine		Adrenalin|Auvi-Q|Symjepi|Epipen|Neffy|Primatene Mist Inhaler	
107602	MIN	epinephrine / lidocaine		Xylocaine with Epinephrine|Lignospan	
3995	IN	epirubicin		Ellence	L01DB03
298869	IN	eplerenone		Inspra	
105694	IN	epoetin alfa		Retacrit|Epogen|Procrit	
8814	IN	epoprostenol		Flolan|Veletri	
75635	IN	eptifibatide			
2123125	IN	erdafitinib		Balversa	
4018	IN	ergocalciferol		Drisdol|Calcidol	
1045453	IN	eribulin		Halaven	
337525	IN	erlotinib		Tarceva	
325642	IN	ertapenem		Invanz	
1992672	IN	ertugliflozin		Steglatro	
4053	IN	erythromycin		Ery-Tab|E.E.S.|Erygel|Erythrocin|EryPed|Ery|Emgel|Erythrocin Stearate|Eyemycin|Emcin Clear	D10AF02|J01FA01|S01AA17
321988	IN	escitalopram		Lexapro	N06AB10
1482502	IN	eslicarbazepine		Aptiom	
49737	IN	esmolol		Brevibloc	
283742	IN	esomeprazole		Nexium	A02BC05
4083	IN	estradiol		Vivelle|Dotti|Divigel|Climara|Lyllana|Minivelle|Estrace|Alora|Yuvafem|Delestrogen	
4099	IN	estrogens, conjugated (USP)		Premarin	
461016	IN	eszopiclone		Lunesta	
214555	IN	etanercept		Enbrel|Eticovo	
1876119	IN	etelcalcetide		Parsabiv	
62349	IN	ethacrynate		Edecrin	
4110	IN	ethambutol		Myambutol	
448	IN	ethanol			D08AX08|V03AB16|V03AZ01
4135	IN	ethosuximide		Zarontin	
24605	IN	etodolac		Lodine	
4177	IN	etomidate		Amidate	
4179	IN	etoposide		Toposar|Etopophos	L01CB01
475969	IN	etravirine		Intelence	
141704	IN	everolimus		Afinitor|Zortress|Torpenz	
1665684	IN	evolocumab		Repatha	
258494	IN	exemestane		Aromasin	
60548	IN	exenatide		Bydureon|Byetta	
341248	IN	ezetimibe		Zetia	
484211	MIN	ezetimibe / simvastatin		Vytorin	
4249	IN	factor IX		Ixinity|Rebinyn|BeneFIX|Rixubis|Alphanine SD|IDELVION|Mononine	
1670383	IN	factor IX complex		Profilnine	
4256	IN	factor VIIa		Novoseven|Sevenfact	
4257	IN	factor VIII		Advate|Xyntha|Adynovate|Koate|Kovaltry|Esperoct|Nuwiq|Afstyla|Novoeight|Kogenate	
68099	IN	famciclovir		Famvir	
4278	IN	famotidine		Pepcid|Zantac Reformulated Aug 2022	
73689	IN	febuxostat		Uloric	
24812	IN	felbamate		Felbatol	
4316	IN	felodipine			
8703	IN	fenofibrate		Antara|Tricor|Lipofen|Fenoglide|Fibricor|Trilipix	
4331	IN	fenoprofen		Nalfon|Fenortho|Fenopron	
4337	IN	fentanyl		Abstral|Actiq|Fentora|Subsys|Lazanda|Ionsys	N01AH01|N02AB03
24912	IN	ferric subsulfate solution		Astringyn	
24941	IN	ferrous fumarate		Ferrocite|Hemocyte|Ferrimin 150	
24942	IN	ferrous gluconate		Fergon|Ferate	
24947	IN	ferrous sulfate		Slow-Fe|Feosol|Fer-in-Sol	
797195	IN	fesoterodine		Toviaz	G04BD11
87636	IN	fexofenadine		Allegra|Wal-Fex	
214565	MIN	fexofenadine / pseudoephedrine		Allegra-D|Wal-Fex D	
4385	IN	fibrinogen		Fibryga|RiaSTAP	
68442	IN	filgrastim		Granix|Neupogen|Nivestym|Releuko|Zarxio|Nypozi	
25025	IN	finasteride		Proscar|Propecia	
2562811	IN	finerenone		Kerendia	
1012892	IN	fingolimod		Gilenya|Tascenso	
4441	IN	flecainide			C01BC04
4450	IN	fluconazole		Diflucan	
4451	IN	flucytosine		Ancobon	
24698	IN	fludarabine			
4452	IN	fludrocortisone			
4457	IN	flumazenil			
25120	IN	flunisolide		Aerospan	
25126	IN	fluocinolone		Synalar|Derma-Smoothe FS|Yutiq|Capex|Dermotic|Flac|Iluvien|Retisert	
4462	IN	fluocinonide		Vanos	
4491	IN	fluorometholone		Flarex|FML|FML Forte Liquifilm	
4492	IN	fluorouracil		Tolak|Fluoroplex|Carac|Adrucil|Efudex	L01BC02|L01BC52
4493	IN	fluoxetine		Prozac	N06AB03
4496	IN	fluphenazine			
4500	IN	flurandrenolide		Cordran|Nolix	
4501	IN	flurazepam			
4502	IN	flurbiprofen		Ansaid|Lurbipr|Lurbiro|Ocufen	M01AE09|M02AA19|R02AX01|S01BC04
4508	IN	flutamide		Eulexin	
41126	IN	fluticasone		Flonase|Flovent|Flonase Sensimist|Cutivate|Arnuity|Armonair|Aller-Flo|Fluticare|Xhance|Clarispray	
284635	MIN	fluticasone / salmeterol		Advair|AirDuo|Wixela	
41127	IN	fluvastatin		Lescol	
42355	IN	fluvoxamine			N06AB08
4511	IN	folic acid		Folacin	
25357	IN	follitropin beta		Follistim	
321208	IN	fondaparinux		Arixtra	
4530	IN	formaldehyde		Formadon|Forma-Ray	
25255	IN	formoterol		Perforomist	
358262	IN	fosamprenavir		Lexiva	
1731071	IN	fosaprepitant		Emend Injection|Focinvez	
33562	IN	foscarnet		Foscavir	
50166	IN	fosinopril			
72236	IN	fosphenytoin		Cerebyx	
2056691	IN	fremanezumab		Ajovy	
228783	IN	frovatriptan		Frova	
282357	IN	fulvestrant		Faslodex	
4603	IN	furosemide		Lasix|Furoscix	C03CA01
25480	IN	gabapentin		Neurontin|Gralise|Horizant|Gabarone	
4637	IN	galantamine		Razadyne	N06DA04
2058846	IN	galcanezumab		Emgality	
4678	IN	ganciclovir		Zirgan	
35825	IN	ganirelix		Fyremadel	
228476	IN	gatifloxacin		Zymaxid	
328134	IN	gefitinib		Iressa	
12574	IN	gemcitabine		Infugem|Inlexzo|Avgemsi	L01BC05
4719	IN	gemfibrozil		Lopid	
1596450	IN	gentamicin		Gentak	
4778	IN	gentian violet			
214582	IN	glatiramer		Glatopa|Copaxone	
25789	IN	glimepiride		Amaryl	A10BB12
4821	IN	glipizide		Glucotrol	A10BB07
352381	MIN	glipizide / metformin			
4832	IN	glucagon		Gvoke|Baqsimi|GlucaGen	
4845	IN	glucosamine		Optiflex-G	
4850	IN	glucose		Dex4|Glutose|Insta-Glucose|Glucoburst|Enfamil Glucose	
108190	MIN	glucose / sodium chloride			
4815	IN	glyburide	glibenclamide	Glynase	A10BB01
285129	MIN	glyburide / metformin			
4910	IN	glycerin		Pedia-Lax Liquid Glycerin Suppositories|Regener-Eyes|Oasis Tears	
70603	IN	glycolate		Aqua Glycolic Shampoo and Body Cleanser	
1546438	IN	glycopyrronium		Glyrx|Qbrexza|Dartisla|Robinul|Lonhala|Glycate|Cuvposa	
819300	IN	golimumab		Simponi	
26237	IN	granisetron		Sancuso|Sustol|Granisol	
5021	IN	griseofulvin		Fulvicin P/G	
5032	IN	guaifenesin		Mucinex|Siltussin|Diabetic Tussin EX|Robafen|Scot-Tussin|Allfen Jr|Bidex|Liquibid|Refenesen	
214599	MIN	guaifenesin / pseudoephedrine			
40114	IN	guanfacine		Intuniv	
1928588	IN	guselkumab		Tremfya	
798279	IN	Haemophilus influenzae type b, capsular polysaccharide inactivated tetanus toxoid conjugate vaccine		ActHIB|Hiberix	
5084	IN	halcinonide		Halog	
41208	IN	halobetasol		Ultravate|Lexette|Bryhali	
5093	IN	haloperidol		Haldol	N05AD01
5140	IN	helium			
5224	IN	heparin			
798361	IN	hepatitis A vaccine (inactivated) strain HM175		Havrix	
2274413	IN	hepatitis A virus strain CR 326F antigen, inactivated		Vaqta	
26744	IN	hepatitis B immune globulin		HepaGam B|Hyperhep B|Nabi-HB	
797752	IN	hepatitis B surface antigen vaccine		Engerix-B|Recombivax|Heplisav-B	
5531	IN	hetastarch		Hextend|Hespan	
5321	IN	hexylresorcinol		ST-37|Sucrets Original	
62372	IN	hyaluronate		Bionect|Amvisc|Provisc|Hyalgan|Hymovis|Euflexxa|Visco-3|Gel-One|Biolon|Healon5	
5464	IN	hyaluronidase		Hylenex|Amphadase|Vitrase	
5470	IN	hydralazine			C02DB02
5487	IN	hydrochlorothiazide		Inzirqo	C03AA03|C03AB03|C09DX01|C09DX03|C09XA52|C03EA01|C03AX01|G01AE10|C09XA54
214617	MIN	hydrochlorothiazide / irbesartan		Avalide	
214618	MIN	hydrochlorothiazide / lisinopril		Zestoretic	
214619	MIN	hydrochlorothiazide / losartan		Hyzaar	
817496	MIN	hydrochlorothiazide / olmesartan		Benicar HCT	
284636	MIN	hydrochlorothiazide / telmisartan		Micardis-HCT	
258337	MIN	hydrochlorothiazide / triamterene		Maxzide|Dyazide	
214626	MIN	hydrochlorothiazide / valsartan		Diovan HCT	
5489	IN	hydrocodone		Hysingla|Zohydro	
214627	MIN	hydrocodone / ibuprofen		Ibudone|Vicoprofen|Xylon|Reprexain	
5492	IN	hydrocortisone		Cortizone|Aquaphor Itch Relief|Solu-Cortef|Cortaid|Proctozone HC|Westcort|Ala-Cort|Hemmorex|Locoid|Alkindi	
106955	MIN	hydrocortisone / pramoxine		Pramosone|Analpram HC|Novacort|Proctofoam-HC|Epifoam|Procort 1.85/1.15|Z-Pram|ZyPram	
5499	IN	hydrogen peroxide		Peroxyl|Eskata	
3423	IN	hydromorphone		Dilaudid	
5509	IN	hydroquinone		Esoterica	
5521	IN	hydroxychloroquine		Plaquenil|Sovuna	P01BA02
5552	IN	hydroxyurea		Droxia|Siklos|Hydrea|Xromi	
5553	IN	hydroxyzine		Vistaril	
153970	IN	hyoscyamine		Levsin|Oscimin|Symax|Levbid|Anaspaz|Ed Spaz|Nulev	
1483317	IN	hypochlorite		Anasept|Hysept|Di-Dak-Sol	
27334	IN	hypromellose		GenTeal|Cellugel|Gonak|Goniosoft|Goniovisc|Isopto Alkaline	
115264	IN	ibandronate		Boniva	
1442981	IN	ibrutinib		Imbruvica	
5640	IN	ibuprofen		Advil|Motrin|Ibu|Wal-Profen|Proprinal|Caldolor|Addaprin|Ibuprohm|Genpril|Neoprofen	
41289	IN	ibutilide		Corvert	
1148138	IN	icatibant		Firazyr|Sajazir	
1304974	IN	icosapent ethyl		Vascepa	
5650	IN	idarubicin		Idamycin	
5657	IN	ifosfamide		Ifex	
73178	IN	iloperidone		Fanapt	
40138	IN	iloprost		Ventavis|Aurlumyn	
282388	IN	imatinib		Gleevec|Imkeldi	
5691	IN	imipramine			N06AA02
59943	IN	imiquimod		Zyclara|Aldara	
5666	IN	immunoglobulin G		Panzyga|Octagam|Cutaquig|Gammagard|Hizentra|Flebogamma|Gamunex|Gammaplex|Gammaked|Cuvitru	
5764	IN	indapamide			
5781	IN	indomethacin		Indocin|Tivorbex	
191831	IN	infliximab		Zymfentra|Renflexis|Avsola|Remicade|Inflectra	
51428	IN	insulin aspart, human		NovoLog|Fiasp|Merilog|Kirsty	
1670007	IN	insulin degludec		Tresiba	
139825	IN	insulin detemir		Levemir	
274783	IN	insulin glargine		Lantus|Semglee|Toujeo|Basaglar|Rezvoglar	
1605101	IN	insulin isophane		Humulin N|Novolin N	
86009	IN	insulin lispro		Humalog|Lyumjev|Admelog	
253182	IN	insulin, regular, human		Humulin R|Novolin R|Afrezza|Myxredlin	
75917	IN	interferon beta-1a		Rebif|Avonex	
72257	IN	interferon beta-1b		Betaseron|Extavia	
5933	IN	iodine			
7213	IN	ipratropium		Atrovent	
83818	IN	irbesartan		Avapro	
51499	IN	irinotecan		Camptosar|Onivyde	L01XX19
262150	IN	iron carbonyl		Feosol Caplet|Icar	
24909	IN	iron sucrose		Venofer	
6026	IN	isoflurane		Terrell|Forane|Isospire	N01AB06
6038	IN	isoniazid			J04AC01
797541	IN	isopropyl alcohol			
6054	IN	isoproterenol		Isuprel	
6057	IN	isosorbide			
6058	IN	isosorbide dinitrate		Isordil|IsoDitrate|Isochron	C01DA08|C05AE02
6064	IN	isotretinoin		Zenatane|Absorica|Accutane|Claravis|Amnesteem|Myorisan|Sotret	
33910	IN	isradipine			
28031	IN	itraconazole		Sporanox|Tolsura	
1649480	IN	ivabradine		Corlanor	
1243041	IN	ivacaftor		Kalydeco	R07AX02|R07AX30
6069	IN	ivermectin		Soolantra|Stromectol|Sklice	
337523	IN	ixabepilone		IXEMPRA	
1723735	IN	ixazomib		Ninlaro	
1745099	IN	ixekizumab		Taltz	
6130	IN	ketamine		Ketalar	
6135	IN	ketoconazole		Nizoral|Extina|Ketodan|Xolegel|Kuric|Recorlev	
6142	IN	ketoprofen		Kiprofen	
35827	IN	ketorolac		Acular|Sprix|Acuvail	
6146	IN	ketotifen		Zaditor|Alaway|Claritin Eye|Wal-Zyr Itchy Eye	
6185	IN	labetalol		Trandate	
623400	IN	lacosamide		Vimpat|Motpoly	
41397	IN	lactase		Lactaid	
114202	IN	lactate		Amlactin|Lac-Hydrin|Lacticare|Geri-Hydrolac|Lactinol	
6205	IN	Lactobacillus acidophilus		Intestinex	
6218	IN	lactulose		Kristalose|Constulose|Generlac|Enulose	
68244	IN	lamivudine		Epivir|Epivir HBV	
214671	MIN	lamivudine / zidovudine		Combivir	
28439	IN	lamotrigine		Lamictal|Subvenite	N03AX09
6227	IN	lanolin		Lantiseptic|Lanashield|Lansinoh	
68092	IN	lanreotide		Somatuline	
17128	IN	lansoprazole		Prevacid	A02BC03
234416	IN	lanthanum carbonate		Fosrenol	
480167	IN	lapatinib		Tykerb	L01XE07
2105628	IN	larotrectinib		Vitrakvi	
2256930	IN	lasmiditan		Reyvow	
43611	IN	latanoprost		Xalatan|Xelpros|Iyuzeh	S01EE01
2626143	IN	lecanemab		Leqembi	
2198944	IN	lefamulin		Xenleta	
27169	IN	leflunomide		Arava	
2625651	IN	lenacapavir		Sunlenca|Yeztugo	
342369	IN	lenalidomide		Revlimid	
1988648	IN	letermovir		Prevymis	
72965	IN	letrozole		Femara	
6313	IN	leucovorin			
42375	IN	leuprolide		Lupron|Eligard|Vabrinty|Camcevi|Fensolvi|Lutrate	
237159	IN	levalbuterol		Xopenex	
2376944	IN	levamlodipine		Conjupri	
114477	IN	levetiracetam		Keppra|Spritam|Elepsia|Roweepra	
1813	IN	levobunolol		Betagan	
42955	IN	levocarnitine		Carnitor	
356887	IN	levocetirizine		Xyzal	
6375	IN	levodopa		Inbrija	
82122	IN	levofloxacin			J01MA12|S01AE05
877015	IN	levoleucovorin		Khapzory|Fusilev	
1433212	IN	levomilnacipran		Fetzima	
6373	IN	levonorgestrel		Plan B One-Step|EContra|Afterpill|Morning After|My Way|Skyla|Kyleena|Mirena|Julie|Aftera	
6378	IN	levorphanol			
10582	IN	levothyroxine		Tirosint|Synthroid|Unithroid|Levoxyl|Euthyrox|Levo-T|Thyquidity|Ermeza	
6387	IN	lidocaine		Xylocaine|Alocane|Lidoderm|Lidocan|AneCream|LMX|Tridacaine|Topicaine|Regenecare|Akten	C01BB01|C05AD01|D04AB01|N01BB02|R02AD02|S01HA07|S02DA01
1008818	MIN	lidocaine / menthol		Lidozen|LidoPro Pain Relieving Patch|Lidopatch|Lenzapatch|Lenzagel	
166283	MIN	lidocaine / prilocaine		Relador|Oraqix	
1801820	IN	lifitegrast		Xiidra	
1100699	IN	linagliptin		Tradjenta	
6398	IN	lincomycin		Lincocin	
190376	IN	linezolid		Zyvox	
10814	IN	liothyronine		Liomny|Cytomel|Triostat	
475968	IN	liraglutide		Victoza|Saxenda	
700810	IN	lisdexamfetamine		Vyvanse	
29046	IN	lisinopril		Zestril|Prinivil|Qbrelis	
42351	IN	lithium carbonate		Lithobid	
28863	IN	lofexidine		Lucemyra	
1364479	IN	lomitapide		Juxtapid	
6466	IN	lomustine		Gleostine	
2569562	IN	lonapegsomatropin		Skytrofa	
6468	IN	loperamide		Imodium|Diamode	
214681	MIN	loperamide / simethicone		Imodium Multi-Symptom Relief|Imodium Advanced	
28889	IN	loratadine		Claritin|Wal-itin|Alavert|Loradamed|Tavist Non-Sedating|Wal-vert|Cleartime Indoor & Outdoor Allergies	
214682	MIN	loratadine / pseudoephedrine		Claritin-D|Wal-itin D|Allerclear|Alavert D|Clarinex-D	
6470	IN	lorazepam		Ativan|Loreev	
52175	IN	losartan		Cozaar|Arbli	
52177	IN	loteprednol etabonate		Lotemax|Alrex|Eysuvis|Inveltys	
6472	IN	lovastatin		Altoprev	
6475	IN	loxapine		Adasuve	
623033	IN	lubiprostone		Amitiza	
2275602	IN	lumateperone		Caplyta	
1040028	IN	lurasidone		Latuda	
11359	IN	lutein		MaxiVision Lutein Formula	
6536	IN	lysine		L-Formula	
6572	IN	mafenide		Sulfamylon	
6579	IN	magnesium chloride		Mag 64	
52356	IN	magnesium citrate		Citroma	
52358	IN	magnesium gluconate		Mag-G|Magtrate	
6581	IN	magnesium hydroxide		Phillips Milk of Magnesia|Pedia-Lax Chewable	
6582	IN	magnesium oxide		Mag-Ox 400|Uro-Mag|Phillips' Cramp-free	
52364	IN	magnesium salicylate		Doans|Percogesic Backache|Nuprin Backache|MST 600	
6585	IN	magnesium sulfate			
6628	IN	mannitol		Bronchitol|Osmitrol	
620216	IN	maraviroc		Selzentry	
2600867	IN	mavacamten		Camzyos	
6676	IN	meclizine		Bonine|Dramamine Less Drowsy|Antivert|Dramamine Nausea Relief|Wal-Dram 2	
6691	IN	medroxyprogesterone		Provera|Depo-Provera|depo-subQ provera	
6694	IN	mefloquine			P01BC02
6703	IN	megestrol			
6711	IN	melatonin			
41493	IN	meloxicam		Mobic|Vivlodex|Qmiiz|Xifyrm|Anjeso	
6718	IN	melphalan		Hepzato|Alkeran|Evomela|Ivra	
6719	IN	memantine		Namenda	
6750	IN	menthol		Biofreeze|Halls|Stopain|N'ICE|Ricola|Mineral ice|ActivICE|Therastat|Luden's|Absorbine Jr.	
466537	MIN	menthol / methyl salicylate		Thera-Gesic|Arthritis Hot Pain Relief|Thera-Gesic Plus|Xoten|Tricylate|Castiva Cooling	
6754	IN	meperidine		Demerol	
6759	IN	mepivacaine		Polocaine|Carbocaine|Scandonest	
1720597	IN	mepolizumab		Nucala	
6760	IN	meprobamate			
103	IN	mercaptopurine		Purixan	L01BB02
29561	IN	meropenem			
52582	IN	mesalamine	mesalazine	Rowasa|Lialda|Canasa|Apriso|Zaldyon|Pentasa|Asacol|Delzicol	A07EC02
44	IN	mesna		Mesnex	
59078	IN	metaxalone		Skelaxin|Metaxall|Metaxal	
6809	IN	metformin		Glucophage|Riomet|Glumetza	A10BA02
729717	MIN	metformin / sitagliptin		Janumet|Zituvimet	
6813	IN	methadone		Methadose|Dolophine|Diskets	N07BC02
6816	IN	methamphetamine		Desoxyn	
6826	IN	methazolamide			S01EC05
6832	IN	methenamine		Hiprex|Urex	
6835	IN	methimazole			H03BB02
6845	IN	methocarbamol		Robaxin|Tanlor	
6851	IN	methotrexate		Otrexup|Rasuvo|Reditrex|Trexall|Xatmep|Jylamvo	L01BA01|L04AX03
729596	IN	methoxy polyethylene glycol-epoetin beta		Mircera	
89785	IN	methscopolamine		Pamine	
29787	IN	methyl salicylate		Gordogesic	
6873	IN	methylcellulose		Citrucel	
6876	IN	methyldopa			
6878	IN	methylene blue		Provayblue	
6883	IN	methylergonovine		Methergine	
6901	IN	methylphenidate		Relexxii|Ritalin|Daytrana|Metadate|Aptensio|Concerta|Methylin|Jornay|Quillivant|Cotempla	N06BA04
6902	IN	methylprednisolone		Solu-Medrol|Depo-Medrol|Medrol|HybriSil	
6904	IN	methyltestosterone		Methitest	
6915	IN	metoclopramide		Reglan|Metozolv|Gimoti	A03FA01
6916	IN	metolazone			
6918	IN	metoprolol		Toprol|Lopressor|Kapspargo	C07AB02
6922	IN	metronidazole		MetroGel|Rosadan|Likmez|Vandazole|Nuvessa|Noritate|Nydamax|Flagyl|MetroCream|MetroLotion	
266604	IN	metyrosine		Demser	
6926	IN	mexiletine			
325887	IN	micafungin		Mycamine	
6932	IN	miconazole		Monistat|Baza|Desenex|Zeasorb|Aloe Vesta Antifungal|Critic-Aid Clear|Triple Paste AF|Tetterine|Inzo|Lagicam	
6960	IN	midazolam		Seizalam|Nayzilam	N05CD08
6963	IN	midodrine			
6964	IN	mifepristone		Mifeprex|Korlym	
30009	IN	miglitol			
402316	IN	miglustat		Zavesca|Opfolda|Yargesa	
588250	IN	milnacipran		Savella	
52769	IN	milrinone			
6972	IN	mineral oil		Kondremul Plain	
1007798	MIN	mineral oil / petrolatum / phenylephrine			
6980	IN	minocycline		Minocin|Ximino|Solodyn|Zilxi|Amzeeq|Arestin|Minolira|Emrosi|Cleeravue-M	
6984	IN	minoxidil		Rogaine|Regoxidine	
1300786	IN	mirabegron		Myrbetriq	
2668384	IN	mirikizumab		Omvoh	
15996	IN	mirtazapine		Remeron	N06AX11
42331	IN	misoprostol		Cytotec	
2594468	IN	mitapivat		Pyrukynd	
632	IN	mitomycin		Mutamycin|Mitosol|Zusduri|Jelmyto	
30125	IN	modafinil		Provigil	N06BA07
30131	IN	moexipril			
108118	IN	mometasone		Asmanex|Nasonex|Propel|Sinuva	
52885	IN	monofluorophosphate			
88249	IN	montelukast		Singulair	
7052	IN	morphine		MS Contin|Kadian|Duramorph|Arymo|Infumorph|Mitigo	N02AA01
139462	IN	moxifloxacin		Avelox|Vigamox	J01MA14|S01AE07
42372	IN	mupirocin		Bactroban|Centany|Pirnuo	
68149	IN	mycophenolate mofetil		Cellcept|Myhibbin	
7145	IN	mycophenolic acid		Myfortic	L04AA06
31448	IN	nabumetone		Relafen	
7226	IN	nadolol		Corgard	
7233	IN	nafcillin			
31476	IN	naftifine		Naftin	
7238	IN	nalbuphine			
1551777	IN	naloxegol		Movantik	
7242	IN	naloxone		Narcan|Zimhi|Rextovy|Kloxxado|Rezenopy	V03AB15
7243	IN	naltrexone		Vivitrol|ReVia	N07BB04
7247	IN	naphazoline		Privine	
7258	IN	naproxen		Aleve|Naprosyn|Naprelan|Anaprox|Wal-Proxen	
141366	IN	naratriptan		Amerge	
274332	IN	nateglinide			
31555	IN	nebivolol		Bystolic	
31565	IN	nefazodone			
274771	IN	nelarabine		Arranon	
134527	IN	nelfinavir		Viracept	
7299	IN	neomycin			
7315	IN	neostigmine		Bloxiverz	
298665	IN	nepafenac		Nevanac|Ilevro	
53654	IN	nevirapine		Viramune	J05AG01
7393	IN	niacin		Slo-Niacin|Endur-Acin|Niaspan|Niacor	
7396	IN	nicardipine		Cardene	
7407	IN	nicotine		Nicorette|Nicoderm C-Q|Habitrol|Nicotrol|Nicorelief|Thrive	N07BA01
7417	IN	nifedipine		Procardia|Afeditab CR	
662281	IN	nilotinib		Danziten|Tasigna	L01XE08
7426	IN	nimodipine		Nymalize|Nimotop	
1918231	IN	niraparib		Zejula	
7435	IN	nisoldipine		Sular	
31819	IN	nitazoxanide		Alinia	
61805	IN	nitisinone		Orfadin|Nityr|Harliku	
7454	IN	nitrofurantoin		Macrodantin|Furadantin	J01XE01
466542	MIN	nitrofurantoin, macrocrystals / nitrofurantoin, monohydrate		Macrobid	
7456	IN	nitrogen			
705034	MIN	nitrogen / oxygen			
4917	IN	nitroglycerin		Nitro-Dur|Nitrostat|NitroMist|Nitrolingual|Nitro-Bid|Gonitro|Rectiv	
7476	IN	nitroprusside		Nipride	
7486	IN	nitrous oxide			
1597876	IN	nivolumab		Opdivo	
42319	IN	nizatidine			
53750	IN	nonoxynol-9		VCF Contraceptive|Gynol II|Conceptrol|Encare	
7512	IN	norepinephrine		Levophed	
7514	IN	norethindrone		Aygestin|Gallifrey	
7531	IN	nortriptyline		Pamelor	N06AA10
7597	IN	nystatin		Nystop|Bio-Statin|Nyamyc	
107011	MIN	nystatin / triamcinolone			
7617	IN	octreotide		Sandostatin|Mycapssa	
2563966	IN	odevixibat		Bylvay	
712566	IN	ofatumumab		Arzerra|Kesimpta	
7623	IN	ofloxacin		Ocuflox|Floxin	
61381	IN	olanzapine		Zyprexa	N05AH03
1597582	IN	olaparib		Lynparza	
2392230	IN	oliceridine		Olinvyk	
321064	IN	olmesartan		Benicar	
135391	IN	olopatadine		Pataday|PATANASE	
2059269	IN	omadacycline		Nuzyra	
302379	IN	omalizumab		Xolair	
484348	IN	omega-3 acid ethyl esters (USP)		Lovaza	
7646	IN	omeprazole		Prilosec	A02BC01
617777	MIN	omeprazole / sodium bicarbonate		Zegerid Reformulated Aug 2006|Konvomep	
26225	IN	ondansetron		Zuplenz	A04AA01
37925	IN	orlistat		Xenical|Alli	
7715	IN	orphenadrine			
260101	IN	oseltamivir		Tamiflu	
2286252	IN	osilodrostat		Isturisa	
1721560	IN	osimertinib		Tagrisso	
7773	IN	oxacillin			
32592	IN	oxaliplatin			L01XA03
32613	IN	oxaprozin		Daypro|Coxanto	
7781	IN	oxazepam			N05BA04
32624	IN	oxcarbazepine		Trileptal|Oxtellar	N03AF02
32638	IN	oxiconazole		Oxistat	
2387302	IN	oxybate		Lumryz|Xyrem	
32675	IN	oxybutynin		Oxytrol|Ditropan|Gelnique	
7804	IN	oxycodone		Oxycontin|Xtampza|Roxicodone|Roxybond|Oxaydo	N02AA05
7806	IN	oxygen			
7812	IN	oxymetazoline		Afrin|Sinex Long-Acting|Upneeq|Rhofade|Zicam Sinus Relief|Nostrilla|Sudafed OM|Dristan 12-Hour Nasal Spray|Qlearquil Nasal Decongestant|Allerest 12 Hour Nasal Spray	
7814	IN	oxymorphone			
7824	IN	oxytocin		Pitocin	
56946	IN	paclitaxel		Abraxane	
1601374	IN	palbociclib		Ibrance	
196319	IN	palifermin		Kepivance	
679314	IN	paliperidone		Invega|Erzofri	
194279	IN	palivizumab		Synagis	
70561	IN	palonosetron		Posfrea	A04AA05
54365	IN	pamabrom		Aqua-Ban	
263034	IN	panitumumab		Vectibix	
40790	IN	pantoprazole		Protonix	A02BC02
1427222	IN	parathyroid hormone		Natpara	
73710	IN	paricalcitol		Zemplar	
32937	IN	paroxetine		Paxil|Pexeva|Brisdelle	N06AB05
1364105	IN	pasireotide		Signifor	
1716203	IN	patiromer		Veltassa	
714438	IN	pazopanib		Votrient	
891658	IN	peanut allergenic extract		Palforzia	
32987	IN	pectin		Luden's Drops	
338036	IN	pegfilgrastim		Udenyca|Neulasta|Ziextenzo|Fulphila|Nyvepria|Stimufend|Fylnetra	
120608	IN	peginterferon alfa-2a		Pegasys	L03AB11|L03AB61
1546168	IN	peginterferon beta-1a		Plegridy	
278739	IN	pegvisomant		Somavert	
68446	IN	pemetrexed		Pemrydi Rtu|Alimta|Axtle|Pemfexy	
59839	IN	penciclovir		Denavir	
7975	IN	penicillamine		D-Penamine|Cuprimine|Depen	
7980	IN	penicillin G		Pfizerpen|Bicillin L-A|Extencilline|Lentocilin	
7984	IN	penicillin V			
7994	IN	pentamidine		Pentam|NebuPent	
8004	IN	pentobarbital		Nembutal	
8013	IN	pentoxifylline			
1356552	IN	perampanel		FYCOMPA	
54552	IN	perindopril		Aceon	
33199	IN	permethrin		Nix Cream Rinse|Elimite|Acticin	
8076	IN	perphenazine			N05AB03
8091	IN	petrolatum		Aquaphor|Vaseline|Soothe & Cool Moisture Barrier|Critic-Aid Clear Moisture|PeriGuard Ointment|Aloe Vesta Protective Barrier|DermaPhor|Baza Clear|DermaCerin|Dermafix	
2183102	IN	pexidartinib		Turalio	
8120	IN	phenazopyridine		Azo Urinary Pain Relief|Uricalm|Uristat|Pyridium|Prodium|Baridium	G04BX06
33272	IN	phendimetrazine		Melfiat	
8134	IN	phenobarbital		Sezaby	
33290	IN	phenol		Chloraseptic Spray|Castellani Paint|Mycinette Sore Throat Spray|Unguentine|Ora Relief|Ulcerease	
8149	IN	phenoxybenzamine		Dibenzyline	
8152	IN	phentermine		Lomaira|Adipex-P	
8153	IN	phentolamine		Ryzumvi|OraVerse	
81647	IN	phenylbutyrate		Olpruva|Buphenyl|Pheburane	
8163	IN	phenylephrine		Neo-Synephrine|Vazculep|Biorphen|Sudafed PE|Immphentiv|Wal-Phed PE|Sudo-Tab|Medicone Hemorrhoidal|Little Noses Decongestant|Wal-Four	
8183	IN	phenytoin		Dilantin|Phenytek	N03AB02|N03AB52
8299	IN	physostigmine		Anticholium	
8328	IN	pilocarpine		Vuity|Qlosi|Pilocar|Isoptocarpine|Salagen	
321952	IN	pimecrolimus		Elidel	
8332	IN	pindolol			
33738	IN	pioglitazone		Actos	
74169	MIN	piperacillin / tazobactam		Zosyn	
91299	MIN	piperonyl butoxide / pyrethrins		RID|Pronto|Vanalice|Tegrin-LT Shampoo|Pronto Plus	
1592254	IN	pirfenidone		Esbriet	
8356	IN	piroxicam		Feldene	
861634	IN	pitavastatin		Zypitamag|Nikita|Livalo	
2049549	IN	plazomicin		Zemdri	
733003	IN	plerixafor		Mozobil	
8463	IN	podofilox		Condylox	
968170	IN	polidocanol		Asclera|Varithena	
221147	IN	polyethylene glycol 3350		ClearLax|Miralax|Gavilax|PureLax|GentleLax|HealthyLax	
8514	IN	polyethylene glycol 400		Blink Tears	
689953	MIN	polyethylene glycol 400 / propylene glycol			
105669	IN	polysaccharide iron complex		Ferrex-150|Nu-Iron 150|EZFE|Iferex|Hematex	
1369713	IN	pomalidomide		Pomalyst	
1364347	IN	ponatinib		Iclusig	
2532300	IN	ponesimod		Ponvory	
282446	IN	posaconazole		Noxafil	
54987	IN	potassium acetate			
34296	IN	potassium bicarbonate		Effer-K|Klor-Con/EF	
8591	IN	potassium chloride		Klor-Con|K-Tab|Pokonza	
54993	IN	potassium citrate		Urocit-K	
8597	IN	potassium iodide		Iosat|SSKI brand of Potassium Iodide|ThyroSafe	
1008621	MIN	potassium nitrate / sodium fluoride		Fluoridex Daily Defense Sensitivity|Fluorimax Sensitive|Prevident 5000 Sensitive	
8610	IN	povidone		iVizia	
8611	IN	povidone-iodine		Betadine|Summer's Eve Medicated|Iodex|Clinidine	
2394936	IN	pralsetinib		Gavreto	
746741	IN	pramipexole		Mirapex	
34347	IN	pramoxine		Prax|Vagisil Wipes|Summers Eve Anti-Itch|Proctofoam|Eczemin	
3143	IN	prasterone		Intrarosa	
613391	IN	prasugrel		Effient	
42463	IN	pravastatin		Pravachol	C10AA03
8629	IN	prazosin		Minipress	
34369	IN	prednicarbate		Dermatop	
8638	IN	prednisolone		Orapred|Pred Mild|Pred Forte|MILLIPRED|Pediapred|Veripred	
8640	IN	prednisone		Rayos|Deltasone	
187832	IN	pregabalin		Lyrica	
8687	IN	primaquine			P01BA03
8691	IN	primidone		Mysoline	
8698	IN	probenecid			M04AB01
8700	IN	procainamide			
8704	IN	prochlorperazine		Compro|Compazine	
8727	IN	progesterone		Crinone|Prometrium|Endometrin	
8745	IN	promethazine		Phenergan|Promethegan|Phenadoz	
8754	IN	propafenone		Rythmol	C01BC03
34905	IN	proparacaine		Alcaine	
8782	IN	propofol		Diprivan	
8787	IN	propranolol		Inderal|InnoPran|Hemangeol	C07AA05
8794	IN	propylthiouracil			H03BA02
8886	IN	protriptyline			N06AA11
2107310	IN	prucalopride		Motegrity	
8896	IN	pseudoephedrine		Sudogest|Sudafed|Wal-Phed|Zephrex-D|Contac Cold|Genaphed|Nexafed	
8928	IN	psyllium		Metamucil|Konsyl|Reguloid|Wal-Mucil|Mucilin|Hydrocil	
8948	IN	purified protein derivative of tuberculin		Tubersol|Aplisol	
8984	IN	pyrantel		Ascarel	
8987	IN	pyrazinamide			
9000	IN	pyridostigmine		Mestinon|Regonol	
684879	IN	pyridoxine			
9010	IN	pyrimethamine		Daraprim	
35185	IN	quazepam		Doral	
51272	IN	quetiapine		Seroquel	
35208	IN	quinapril		Accupril	
9068	IN	quinidine			C01BA01
9071	IN	quinine		Qualaquin	P01BC01
2643048	IN	quizartinib		Vanflyta	
114979	IN	rabeprazole		Aciphex	A02BC04
89886	IN	rabies immune globulin, human		HyperRAB|Kedrab|Imogam	
72143	IN	raloxifene		Evista	
719872	IN	raltegravir		Isentress	
596205	IN	ramelteon		Rozerem	
35296	IN	ramipril		Altace	
595060	IN	ranibizumab		Lucentis|Cimerli|Byooviz|Susvimo	
35829	IN	ranolazine		Ranexa|Aspruzyo	
134748	IN	rasagiline		Azilect	
283821	IN	rasburicase		Elitek	V03AF07|M04AX01
1312397	IN	regorafenib		Stivarga	
73032	IN	remifentanil		Ultiva	
73044	IN	repaglinide		Prandin	
35465	IN	Rho(D) immune globulin		WinRho|HyperRHO|RhoGAM|MICRhoGAM|Rhophylac	
9344	IN	ribavirin		Virazole	J05AB04
9346	IN	riboflavin			
55672	IN	rifabutin		Mycobutin	
9384	IN	rifampin		Rifadin	
35617	IN	rifapentine		Priftin	
35619	IN	rifaximin		XIFAXAN	
1102270	IN	rilpivirine		Edurant	
35623	IN	riluzole		Teglutik|Tiglutik|Exservan|Rilutek	
9386	IN	rimantadine		Flumadine	
1439816	IN	riociguat		Adempas	
2166040	IN	risankizumab		Skyrizi	
73056	IN	risedronate		Actonel	
35636	IN	risperidone		Risperdal|Uzedy|Rykindo|Perseris	N05AX08
85762	IN	ritonavir		Norvir	
121191	IN	rituximab		Riabni|Rituxan|Truxima|Ruxience	L01XC02
1114195	IN	rivaroxaban		Xarelto	
183379	IN	rivastigmine		Exelon	
88014	IN	rizatriptan		Maxalt|Rizafilm	
68139	IN	rocuronium			
1091836	IN	roflumilast		Zoryve|Daliresp	
877510	IN	romidepsin		Istodax	
72302	IN	ropinirole		Requip	
35780	IN	ropivacaine		Naropin	
301542	IN	rosuvastatin		Crestor|Ezallor	C10AA07
616739	IN	rotigotine		Neupro	
1862579	IN	rucaparib		Rubraca	
69036	IN	rufinamide		Banzel	
1193326	IN	ruxolitinib		Jakafi|Opzelura	
236782	IN	Saccharomyces boulardii		Florastor|Rezyst Probiotic	
214817	IN	sacrosidase		Sucraid	
1656339	MIN	sacubitril / valsartan		Entresto	
9525	IN	salicylic acid		Compound W brand of salicylic acid|Stri-Dex|Stridex|Keralyt|Biore|Selsun Blue Naturals|Duofilm|Nizoral Psoriasis|Differin Acne Clearing|Mediplast	
36118	IN	salmon calcitonin		Miacalcin	
762595	IN	Salmonella typhi Ty21a live antigen		Vivotif	
36108	IN	salsalate		Disalcid	
753340	IN	sapropterin		Javygtor|Kuvan|Zelvysia	
69634	IN	sargramostim		Leukine	
1923319	IN	sarilumab		Kevzara	
2468231	IN	SARS-CoV-2 (COVID-19) vaccine, mRNA spike protein		Spikevax 2025-2026|Comirnaty 2025-2026|Mnexspike 2025-2026|Spikevax 2024-2025|Comirnaty 2024-2025	
2606074	IN	SARS-COV-2 (COVID-19) vaccine, subunit, recombinant spike protein		Nuvaxovid 2024-2025|Nuvaxovid 2025-2026	
857974	IN	saxagliptin		Onglyza	
9601	IN	scopolamine		Transderm Scop	
1599788	IN	secukinumab		Cosentyx	
9639	IN	selegiline		Emsam|Zelapar|Eldepryl	
36345	IN	selenium sulfide		Selsun Blue|SelRx|Dandrex	
1729002	IN	selexipag		Uptravi	
2370147	IN	selpercatinib		Retevmo	
1991302	IN	semaglutide		Ozempic|Rybelsus|Wegovy	
36387	IN	sennosides, USP		Senokot|Senna-Time|Ex-Lax Chocolated|SenoSol|Ex-Lax Maximum Relief Formula|Ex-Lax Regular Strength Pills|Fletchers Castoria|Perdiem Overnight|Senexon|Pedia-Lax	
36437	IN	sertraline		Zoloft	N06AB06
214824	IN	sevelamer		Renvela|RenaGel	
36453	IN	sevoflurane		Ultane|Sojourn	N01AB08
896135	IN	short ragweed pollen extract		Ragwitek	
136411	IN	sildenafil		Viagra|Revatio|Liqrev	G04BE03
720825	IN	silodosin		Rapaflo	
9793	IN	silver sulfadiazine		Silvadene|SSD|Thermazene	
9796	IN	simethicone		Gas-X|Phazyme|Mylicon|Gas Aide|Bicarsim|Little Tummys|Mi-Acid Gas Relief	
36567	IN	simvastatin		Zocor|Flolipid	C10AA01|C10BA02|C10BX04|A10BH51|C10BA04|C10BX01
2121085	IN	siponimod		Mayzent	
35302	IN	sirolimus		Rapamune|Hyftor|Fyarro	L04AA10
593411	IN	sitagliptin		Januvia|Zituvio|Brynovin	
56443	IN	sodium acetate			
36676	IN	sodium bicarbonate		Neut brand of sodium bicarbonate	
9863	IN	sodium chloride		Muro 128|Ocean brand of sodium chloride|ENTsol|Hyper-Sal|Ayr Saline Nasal|Nebusal|Saljet|Rhinaris|SaltAire|Altamist	
56466	IN	sodium citrate		Emetrol Chewables	
261435	IN	sodium ferric gluconate complex		Ferrlecit	
9873	IN	sodium fluoride		ACT Fluoride Rinse|Listerine|Gelato sodium fluoride|Nafrinse|Prevident|Kolorz|Neutracare|Epiflur|Fluoritab|Fluoridex	
817886	MIN	sodium phosphate, dibasic / sodium phosphate, monobasic			
56512	IN	sodium polystyrene sulfonate		SPS|Kionex	
9913	IN	sodium tetradecyl sulfate		Sotradecol	
2047628	IN	sodium zirconium cyclosilicate		Lokelma	
1484911	IN	sofosbuvir		Sovaldi	
322167	IN	solifenacin		Vesicare	
2121751	IN	solriamfetol		Sunosi	
61148	IN	somatropin		Genotropin|Norditropin|Humatrope|Omnitrope|Serostim|Zomacton|Nutropin|Saizen|Zorbtive	
495881	IN	sorafenib		Nexavar	
9947	IN	sotalol		Betapace|Sorine|Sotylize	
2550714	IN	sotorasib		Lumakras	
9949	IN	soybean oil		Intralipid|Nutrilipid	
9997	IN	spironolactone		Carospir|Aldactone	C03DA01
10030	IN	stannous fluoride		Kid's Choice|Perfect Choice|Gel-Kam|Dental Resources brand of Stannous Fluoride|Gingi Med|Perio Med|Doctor's Choice|Omni Gel|Gelato Perio Rinse|Dental Resources Perio Maintenance Rinse	
59763	IN	stavudine			
10154	IN	succinylcholine		Anectine|Quelicin	M03AB01
10156	IN	sucralfate		Carafate	
56795	IN	sufentanil		Dsuvia	
1726988	IN	sugammadex		Bridion	
37319	IN	sulconazole		Exelderm	
10169	IN	sulfacetamide		Ovace|Bleph-10|Klaron	D10AF06|S01AB04
690740	MIN	sulfacetamide / sulfur		Avar|Plexion|Sumaxin|Rosula|Sumadan Wash|BP 10-Wash|BP Cleansing Wash|Rosanil|Zencia Wash|Clenia	
10831	MIN	sulfamethoxazole / trimethoprim		Bactrim|Sulfatrim	
9524	IN	sulfasalazine		Azulfidine	A07EC01
10223	IN	sulfur		Sulfo-Lo|Sulpho-Lac|Sulfoam|Liquimat	
10237	IN	sulindac			
37418	IN	sumatriptan		Imitrex|Tosymra|Zembrace|Onzetra	
357977	IN	sunitinib		Sutent	L01XE04
1547099	IN	suvorexant		Belsomra	
42316	IN	tacrolimus		Prograf|Astagraf|Envarsus|Protopic	D11AH01|L04AD02
358263	IN	tadalafil		Cialis|Adcirca|Alyq|Tadliq	
1545063	IN	tafamidis		Vyndamax|Vyndaqel	
2054023	IN	tafenoquine		Arakoda|Kodatef|Krintafel	
1244607	IN	tafluprost		Zioptan	
2099704	IN	talazoparib		Talzenna	
10323	IN	talc		Steritalc|Sclerosol	
10324	IN	tamoxifen		Soltamox	L02BA01
77492	IN	tamsulosin		Flomax	G04CA02
787390	IN	tapentadol		Nucynta	
1543173	IN	tavaborole		Kerydin	
83947	IN	tazarotene		Tazorac|Arazlo|Fabior	
1540825	IN	tedizolid		Sivextro	
73494	IN	telmisartan		Micardis	
10355	IN	temazepam		Restoril	
37776	IN	temozolomide		Temodar	
657797	IN	temsirolimus		Torisel	
2199674	IN	tenapanor		Xphozah|Ibsrela	
259280	IN	tenecteplase		Tnkase	
300195	IN	tenofovir disoproxil		Viread	
37798	IN	terazosin		Tezruly	
37801	IN	terbinafine		Lamisil|Silka Cream	D01AE15|D01BA02
10368	IN	terbutaline			
37806	IN	terconazole			
1310520	IN	teriflunomide		Aubagio	
32915	IN	teriparatide		Yorvipath|Forteo|Bonsity	
10379	IN	testosterone		Xyosted|Androgel|Depo-testosterone|Kyzatrex|Vogelxo|Jatenzo|Androderm|Testopel|Azmiro|Testim	
10390	IN	tetrabenazine		Xenazine	N07XX06
10391	IN	tetracaine		Altacaine|Pontocaine|Tetcaine	
10395	IN	tetracycline		Viabecline	
37935	IN	tetrahydrozoline		Visine|Altazine|Optigene	
2587789	IN	tezepelumab		Tezspire	
10432	IN	thalidomide		Thalomid	
10438	IN	theophylline		Theo-24|Elixophyllin	
10454	IN	thiamine			
10502	IN	thioridazine			N05AC02
10473	IN	thiotepa		Tepadina|Tepylute	
10510	IN	thiothixene			
10528	IN	thrombin		Recothrom|Thrombin-JMI	
10572	IN	thyroid (USP)		NP Thyroid|Armour Thyroid|Nature-Throid|Renthyroid|WP Thyroid|Westhroid|Adthyza|Niva Thyroid	
31914	IN	tiagabine		Gabitril	
1116632	IN	ticagrelor		Brilinta	
384455	IN	tigecycline		Tygacil	
2053436	IN	tildrakizumab		Ilumya	
10600	IN	timolol		Timoptic|Betimol|Istalol	C07AA06|S01ED01
851994	IN	Timothy grass pollen extract		Grastek	
10612	IN	tinidazole		Tindamax	
38298	IN	tioconazole		Monistat Simple Therapy|Vagistat-1	
6765	IN	tiopronin		Thiola|Venxxiva	
69120	IN	tiotropium		Spiriva	
73137	IN	tirofiban		Aggrastat	
2601723	IN	tirzepatide		Zepbound|Mounjaro	
57258	IN	tizanidine		Zanaflex|Ontralfy	
10627	IN	tobramycin		Tobrex|Tobi|Bethkis|Kitabis	
612865	IN	tocilizumab		Avtozma|Actemra|Tyenne|Tofidence	
1357536	IN	tofacitinib		Xeljanz	
10636	IN	tolmetin		Tolectin 600	
10637	IN	tolnaftate		Tinactin|Lamisil Defense|Absorbine Jr. Antifungal|Fungi-Guard|Tritolnacide|Blis-To-Sol|Clarus|Fungoid-D|Mycocide NS|Tinaderm	
119565	IN	tolterodine		Detrol	G04BD07
358257	IN	tolvaptan		Jynarque|Samsca	
38404	IN	topiramate		Topamax|Trokendi|Qudexy|Eprontia	
57308	IN	topotecan		Hycamtin	
38409	IN	toremifene		Fareston	
38413	IN	torsemide		Soaanz	
2589225	IN	tralokinumab		Adbry	
10689	IN	tramadol		Ultram|ConZip|Qdolo	N02AX02
1425099	IN	trametinib		Mekinist	
38454	IN	trandolapril			
10691	IN	tranexamic acid		Cyklokapron|Lysteda	
10734	IN	tranylcypromine		Parnate	
224905	IN	trastuzumab		Ontruzant|Ogivri|Kanjinti|Herzuma|Trazimera|KADCYLA|Hercessi|Herceptin|Enhertu	
283809	IN	travoprost		Travatan|iDose	
10737	IN	trazodone		Raldesy	
343048	IN	treprostinil		Tyvaso|Orenitram|Remodulin|Yutrepia	
10753	IN	tretinoin		Retin-A|Altreno|Renova|Avita|Refissa|Tretin X|Atralin|Vesanoid	
10759	IN	triamcinolone		Kenalog|Nasacort|Triderm|Xipere|Zilretta|Triesence|Trianex|Oralone|Aller-Cort|Tritocin	A01AC01|C05AA12|D07AB09|D07XB02|H02AB08|R01AD11|R03BA06|S01BA05
10763	IN	triamterene		Dyrenium	
10767	IN	triazolam		Halcion	
618564	IN	trichloroacetate		Tri-Chlor|Trichlor Fresh Pak	
10798	IN	trientine		Clovique|Cuvrior|Syprine	
10800	IN	trifluoperazine			
10811	IN	trihexyphenidyl			
38685	IN	trimethobenzamide		Tigan	
10829	IN	trimethoprim		Primsol	
10834	IN	trimipramine			N06AA06
10849	IN	triprolidine		Flonase Nighttime|Pediaclear Childrens	
38782	IN	triptorelin		Trelstar|Triptodur	
38866	IN	trolamine salicylate		Aspercreme|Myoflex|Mobisyl|Sportscreme|Asper-Flex|Tru-micin	
10869	IN	tropicamide		Mydriacyl	
236778	IN	trospium			
21406	IN	ubidecarenone		LiQsorb|Q-Sorb Co Q-10|QuinZyme	
39085	IN	ubiquinol		Active Q	
2268216	IN	ubrogepant		Ubrelvy	
314881	IN	undecylenate		Fungi-Nail|Tineacide Antifungal|Tripenicol|Elon Dual Defense|FungiCure Maximum Strength|Blis-To-Sol Powder	
2196092	IN	upadacitinib		Rinvoq	
11002	IN	urea		Uramaxin|Rea-Lo|Nutraplus|Hydro 40|Carmol|Gormel|Aqua Care|Aquaphilic with Urea|Hydro 35|Utopic	
1665222	IN	uridine triacetate		Vistogard|Xuriden	
62427	IN	ursodeoxycholate		Reltone|Urso Forte|Urso	
847083	IN	ustekinumab		Pyzchiva|Wezlana|Stelara|Imuldosa|Yesintek|Selarsdi|Otulfi|Steqeyma	
1668221	IN	vaccinia virus		Jynneos	
73645	IN	valacyclovir		Valtrex	
1918219	IN	valbenazine		Ingrezza	
275891	IN	valganciclovir		Valcyte	
40254	IN	valproate		Depakote	
69749	IN	valsartan		Diovan	
11124	IN	vancomycin		Firvanq|Vancocin	
306674	IN	vardenafil		Levitra|Staxyn	
591622	IN	varenicline		Chantix|Tyrvaya	
1986821	IN	varicella zoster virus glycoprotein E		Shingrix	
11149	IN	vasopressin (USP)		Vasostrict	
71535	IN	vecuronium			
1747556	IN	venetoclax		Venclexta	
39786	IN	venlafaxine		Effexor	N06AX16
11170	IN	verapamil		Verelan|Calan|Isoptin	
2475830	IN	vericiguat		Verquvo	
14851	IN	vigabatrin		Vigadrone|Sabril|Vigpoder|Vigafyde	
1086769	IN	vilazodone		Viibryd	
11196	IN	viloxazine		Qelbree	
11202	IN	vincristine		Vincasar|Marqibo	
39541	IN	vinorelbine		Navelbine	
11246	IN	vitamin A		Aquasol A	
11248	IN	vitamin B12		Dodex|Nascobal	
42954	IN	vitamin B6			
11256	IN	vitamin E		Aquasol E	
8308	IN	vitamin K1		Mephyton	
1537034	IN	vorapaxar		Zontivity	
121243	IN	voriconazole		Vfend	J02AC03
1455099	IN	vortioxetine		Trintellix	
11289	IN	warfarin		Jantoven	B01AA03
11295	IN	water		Eye Stream	
637366	IN	wheat dextrin		Benefiber	
89821	IN	witch hazel		Tucks|A.E.R. Witch Hazel	
114970	IN	zafirlukast		Accolate	
74667	IN	zaleplon			
11413	IN	zidovudine		Retrovir	
40575	IN	zileuton		Zyflo	
58295	IN	zinc acetate		Galzin|Derma Gran Spray|Wilzin	
11423	IN	zinc oxide		Desitin|Balmex|Dr. Smith's Diaper Rash|Triple Paste|Aquaphor Diaper Rash|PeriGuard|Dynashield ZO|Flanders|Critic-Aid Skin|Z-Bum	
39952	IN	zinc pyrithione		Head & Shoulders|Dermazinc|Zincon|DHS Zinc|Selsun Blue Sensitive Scalp|Theraplex Z|Free and Clear	
39954	IN	zinc sulfate		Orazinc	
115698	IN	ziprasidone		Geodon	
77655	IN	zoledronic acid		Reclast	
135775	IN	zolmitriptan		Zomig	
39993	IN	zolpidem		Ambien|Edluar|Zolpimist	
39998	IN	zonisamide		Zonegran|Zonisade	`;
